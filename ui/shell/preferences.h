#pragma once

#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QString>

namespace stopover::ui {

/// Makes the file of the settings its owner's only: it holds the addresses of databases. To be called before anything
/// is read from it; what Qt writes later keeps the rights.
void keepSettingsPrivate();

/// What the user has chosen for the window: an INI file below the XDG configuration folder, no secrets.
class Preferences
{
public:
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// "en", "de", "es"; empty: as the desktop says.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray layout() const;
    void setWindow(const QByteArray& geometry, const QByteArray& layout);
    [[nodiscard]] QString lastPage() const;
    void setLastPage(const QString& name);
};

} // namespace stopover::ui
