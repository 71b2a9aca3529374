#pragma once

#include <QString>
#include <QStringList>

namespace stopover::ctl {

/// A sentence of the command line, which speaks English only: no mark for translators. Arguments as of text::fill().
QString say(const char* words, const QStringList& args = {});

/// The same for arguments that are texts of ours already: their lines stay.
QString sayLines(const char* words, const QStringList& args);

} // namespace stopover::ctl
