#pragma once

#include "ui/shell/mainwindow.h"
#include "ui/shell/translations.h"

class QApplication;

namespace stopover::ui {

/// What the command line of `stopover` asks for.
struct LaunchOptions
{
    QString database; ///< of --db
    QString profile; ///< of --profile: a saved profile or a service
    QString project; ///< of --project: a folder
    QString page; ///< of --page
    bool demo = false;
    qint64 demoRows = 200'000;
};

/// The console: the workbench and the window on it.
class ConsoleApp final : public QObject
{
    Q_OBJECT

public:
    explicit ConsoleApp(QApplication& application);
    ~ConsoleApp() override;

    /// Opens the window. Errors: Usage for a page or a profile that does not exist, and for settings that
    /// cannot be read.
    Result<void> launch(const LaunchOptions& options);

    [[nodiscard]] MainWindow* window() const { return m_window.get(); }

    [[nodiscard]] Workbench& workbench() { return m_workbench; }

private:
    Result<void> openDatabase(const LaunchOptions& options);
    void buildWindow();
    void changeLanguage(const QString& language);
    void changeTheme(Theme theme);

    QApplication& m_application;
    Preferences m_preferences;
    Translations m_translations;
    Workbench m_workbench;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace stopover::ui
