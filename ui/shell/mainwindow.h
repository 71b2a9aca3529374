#pragma once

#include "ui/shell/preferences.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/page.h"

#include <QMainWindow>

class QActionGroup;
class QListWidget;
class QStackedWidget;

namespace stopover::ui {

class InspectorDock;
class JobsDock;
class RunsPage;

/// The frame: page list, context bar, pages, docks, menus. Knows all pages; pages know nothing of it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workbench& workbench, Preferences& preferences);

    /// Shows the page of that name; false when there is none.
    bool showPage(const QString& name);
    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] QStringList pageNames() const;
    [[nodiscard]] Page* page(const QString& name) const;

signals:
    void languageWanted(const QString& language);
    void themeWanted(stopover::ui::Theme theme);

protected:
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Closing {
        Stay,
        Background,
        PauseAndClose,
    };

    struct Inspection
    {
        QString title;
        QList<std::pair<QString, QString>> facts;
    };

    void createPages();
    void addPage(Page* page);
    void connectPages();
    void connectRuns();
    void layOut();
    void createDocks();
    void createMenus();
    void createFileMenu();
    void createViewMenu();
    void createRunMenu();
    void createHelpMenu();
    void createThemeMenu(QMenu* menu);
    void createLanguageMenu(QMenu* menu);
    static QKeySequence keyOf(qsizetype page);
    void createPageActions(QMenu* menu);
    void focusNextPane(bool forward);
    void showPalette();
    void showAbout();
    void resetLayout();
    void runPlan(const std::optional<run::Confirmation>& confirmation);
    void killConsole();
    [[nodiscard]] Closing askBeforeClosing();
    void updateTitle();
    void inspectPage();

    Workbench& m_workbench;
    Preferences& m_preferences;
    QListWidget* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    JobsDock* m_jobs = nullptr;
    InspectorDock* m_inspector = nullptr;
    RunsPage* m_runs = nullptr;
    QList<Page*> m_pages;
    QHash<const Page*, Inspection> m_inspections; ///< what each page has shown last
    QByteArray m_firstLayout;
    bool m_isNarrow = false; ///< too narrow for the inspector beside a page
    bool m_hidInspector = false; ///< it was there when the window became narrow
};

} // namespace stopover::ui
