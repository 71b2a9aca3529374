#include "ui/shell/consoleapp.h"

#include "text/reader.h"

#include <QApplication>
#include <QDir>

namespace stopover::ui {

using namespace Qt::StringLiterals;

ConsoleApp::ConsoleApp(QApplication& application)
    : m_application(application)
{
    text::setReader(text::Reader::Window);
    m_translations.use(m_preferences.language());
    applyTheme(application, m_preferences.theme());
    connect(&m_workbench.demo, &DemoController::ready, this,
            [this](const pg::Settings& settings) { m_workbench.session.open(settings, tr("Private server")); });
}

ConsoleApp::~ConsoleApp() = default;

Result<void> ConsoleApp::launch(const LaunchOptions& options)
{
    m_workbench.demoMode = options.demo;
    m_workbench.demoRows = options.demoRows;
    if (!options.project.isEmpty())
        m_workbench.project = QDir(options.project).absolutePath();
    STOPOVER_TRY(openDatabase(options));
    buildWindow();
    if (!options.page.isEmpty() && !m_window->showPage(options.page))
        return Failure(ErrorCode::Usage,
                       { tr("Page \"%1\" does not exist").arg(options.page),
                         tr("Pages: %1").arg(m_window->pageNames().join(u", "_s)) });
    if (options.page.isEmpty())
        m_window->showPage(options.project.isEmpty() ? m_preferences.lastPage() : u"revisions"_s);
    m_window->show();
    if (options.demo)
        m_workbench.demo.begin(options.demoRows);
    return {};
}

Result<void> ConsoleApp::openDatabase(const LaunchOptions& options)
{
    if (options.demo || (options.database.isEmpty() && options.profile.isEmpty()))
        return {};
    Profile profile { .name = {}, .address = options.database };
    if (options.database.isEmpty()) {
        STOPOVER_TRY_ASSIGN(profile, findProfile(options.profile));
    }
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, pg::Settings::parse(profile.address));
    profile.address = settings.hasPassword() ? settings.text() : profile.address;
    m_workbench.connector.open(profile, settings, false);
    return {};
}

void ConsoleApp::buildWindow()
{
    m_window = std::make_unique<MainWindow>(m_workbench, m_preferences);
    // Queued: the window that asks is replaced.
    connect(m_window.get(), &MainWindow::languageWanted, this, &ConsoleApp::changeLanguage, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::themeWanted, this, &ConsoleApp::changeTheme, Qt::QueuedConnection);
}

void ConsoleApp::changeLanguage(const QString& language)
{
    m_preferences.setLanguage(language);
    m_translations.use(language);
    m_preferences.setWindow(m_window->saveGeometry(), m_preferences.layout());
    const QString page = m_window->currentPage();
    buildWindow();
    m_window->showPage(page);
    m_window->show();
}

void ConsoleApp::changeTheme(Theme theme)
{
    m_preferences.setTheme(theme);
    applyTheme(m_application, theme);
}

} // namespace stopover::ui

#include "moc_consoleapp.cpp"
