#pragma once

#include <QColor>
#include <QString>

class QApplication;
class QPalette;

namespace stopover::ui {

enum class Theme {
    System,
    Light,
    Dark,
};

/// Every colour of the window. Texts on their surfaces have a contrast of at least 4.5 to 1.
struct Colours
{
    QColor window;
    QColor base; ///< of lists and fields
    QColor raised; ///< of cards and bars
    QColor border;
    QColor text;
    QColor muted; ///< less important text
    QColor accent;
    QColor onAccent;
    QColor good;
    QColor warning;
    QColor bad;
    QColor goodSurface;
    QColor warningSurface;
    QColor badSurface;
    QColor infoSurface;
    QColor demo;
    QColor onStrong; ///< text on good, warning, bad and demo
};

/// The colours of the theme in use, for painting. GUI thread.
const Colours& colours();
/// As above, of a theme that need not be in use. System is taken as light.
const Colours& coloursOf(Theme theme);

/// Sets palette and style sheet of the application. System asks the desktop.
void applyTheme(QApplication& application, Theme theme);

[[nodiscard]] QString themeName(Theme theme);
[[nodiscard]] Theme themeNamed(const QString& name);

/// WCAG contrast ratio, from 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace stopover::ui
