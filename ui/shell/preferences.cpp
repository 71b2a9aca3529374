#include "ui/shell/preferences.h"

#include "core/base/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace stopover::ui {

using namespace Qt::StringLiterals;

void keepSettingsPrivate()
{
    const QString path = QSettings().fileName();
    if (QFileInfo::exists(path))
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    else if (QDir().mkpath(QFileInfo(path).path()))
        static_cast<void>(writePrivately(path, {}, PrivateFile::Readers::Owner,
                                         PrivateFile::Existing::Refuse)); // Qt says what is wrong
}

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
