#pragma once

#include <QString>

namespace stopover::text {

/// Who reads the texts: somebody at a terminal, who can type a command, or somebody at the window, who cannot.
enum class Reader { CommandLine, Window };

/// Called once at the start, before any other thread; without it, texts are for the command line.
void setReader(Reader reader);

/// What to do about the error, rule, check or state `id` of a context ("Error", "Finding", "Check", "Lint", "Report"),
/// as a marked sentence: `remedy`, or in the window its form that names a page instead of a command.
[[nodiscard]] const char* remedyFor(QStringView context, QStringView id, const char* remedy);

} // namespace stopover::text
