#pragma once

#include <QString>
#include <QStringList>

namespace stopover::text {

/// Replaces %1, %2, … by the arguments in one pass, so that a "%2" inside an argument stays as it is.
/// A missing argument becomes "?". %* stands for all arguments, separated by commas. Arguments are text of others:
/// visible(), so that none of them has a line of its own. Behind an option ("--confirm %1") they are words of a shell.
QString fill(const QString& pattern, const QStringList& args);

/// The translation of a text that is marked with QT_TRANSLATE_NOOP in `context`, filled in.
QString translated(const char* context, const char* pattern, const QStringList& args = {});

/// The same for arguments that are texts of ours already, made by translated() or explain(): their lines stay.
QString composed(const char* context, const char* pattern, const QStringList& args);

/// One sentence behind another; the first gets a full stop where it has no end, as words of others may have none.
QString joinedSentences(const QString& first, const QString& second);

} // namespace stopover::text
