#include "ui/shell/preferences.h"

#include <QSettings>

namespace stopover::ui {

using namespace Qt::StringLiterals;

Theme Preferences::theme() const
{
    return themeNamed(QSettings().value(u"window/theme"_s).toString());
}

void Preferences::setTheme(Theme theme)
{
    QSettings().setValue(u"window/theme"_s, themeName(theme));
}

QString Preferences::language() const
{
    return QSettings().value(u"window/language"_s).toString();
}

void Preferences::setLanguage(const QString& language)
{
    QSettings().setValue(u"window/language"_s, language);
}

QByteArray Preferences::geometry() const
{
    return QSettings().value(u"window/geometry"_s).toByteArray();
}

QByteArray Preferences::layout() const
{
    return QSettings().value(u"window/layout"_s).toByteArray();
}

void Preferences::setWindow(const QByteArray& geometry, const QByteArray& layout)
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, geometry);
    settings.setValue(u"window/layout"_s, layout);
}

QString Preferences::lastPage() const
{
    return QSettings().value(u"window/page"_s).toString();
}

void Preferences::setLastPage(const QString& name)
{
    QSettings().setValue(u"window/page"_s, name);
}

} // namespace stopover::ui
