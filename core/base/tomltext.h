#pragma once

#include <QString>
#include <QStringList>

namespace stopover {

/// A text as a TOML string in double quotes, from which a parser reads the same text whatever is in it.
QString tomlText(const QString& text);

/// Texts as a TOML array in one line.
QString tomlList(const QStringList& texts);

} // namespace stopover
