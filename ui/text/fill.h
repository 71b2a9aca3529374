#pragma once

#include <QString>
#include <QStringList>

namespace stopover::text {

/// Replaces %1, %2, … by the arguments in one pass, so that a "%2" inside an argument stays as it is.
/// A missing argument becomes "?". %* stands for all arguments, separated by commas.
QString fill(const QString& pattern, const QStringList& args);

/// The translation of a text that is marked with QT_TRANSLATE_NOOP in `context`, filled in.
QString translated(const char* context, const char* pattern, const QStringList& args = {});

} // namespace stopover::text
