#pragma once

#include <QIcon>
#include <QString>

namespace stopover::ui {

/// An icon of `resources/icons`, drawn in the theme's text colour (and its accent's counterpart when
/// selected). Sharp at every scale. GUI thread.
QIcon icon(const QString& name);

/// The same in one colour of the caller's.
void paintIcon(class QPainter* painter, const QString& name, const class QRect& rect, const class QColor& colour);

} // namespace stopover::ui
