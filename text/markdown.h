#pragma once

#include <QString>

namespace stopover::text {

/// Text of others within a line of Markdown or a cell of its table, as text: no emphasis, link, picture, HTML or new
/// cell comes of it, and what cannot be seen is an escape.
QString markdown(const QString& text);

/// A code block that its content cannot end.
QString markdownCode(const QString& language, const QString& code);

} // namespace stopover::text
