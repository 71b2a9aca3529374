#include "ui/shell/aboutdialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/inspectordock.h"
#include "ui/shell/jobsdock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/translations.h"
#include "ui/widgets/icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QMenuBar>
#include <QStackedWidget>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForInspector = 1100; ///< below that the pages need its room

} // namespace

void MainWindow::createMenus()
{
    createFileMenu();
    createViewMenu();
    createRunMenu();
    createHelpMenu();
}

void MainWindow::createFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    if (!m_workbench.demoMode)
        menu->addAction(icon(u"connections"_s), tr("&Connect to a database…"), QKeySequence(Qt::CTRL | Qt::Key_O), this,
                        [this] { showPage(u"connections"_s); });
    menu->addAction(icon(u"refresh"_s), tr("&Refresh the page"), QKeySequence(Qt::Key_F5), this, [this] {
        m_workbench.session.refresh();
        m_pages.at(m_stack->currentIndex())->refresh();
    });
    menu->addAction(tr("&Find or filter on the page"), QKeySequence(Qt::CTRL | Qt::Key_F), this, [this] {
        if (QWidget* field = m_pages.at(m_stack->currentIndex())->filterField())
            field->setFocus(Qt::ShortcutFocusReason);
    });
    menu->addAction(icon(u"copy"_s), tr("Copy the page as &Markdown"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                    this, [this] {
                        const QString text = m_pages.at(m_stack->currentIndex())->toMarkdown();
                        if (!text.isEmpty())
                            QGuiApplication::clipboard()->setText(text);
                    });
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
}

void MainWindow::createViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    createPageActions(menu);
    menu->addSeparator();
    createThemeMenu(menu->addMenu(tr("&Theme")));
    createLanguageMenu(menu->addMenu(tr("&Language")));
    menu->addSeparator();
    QAction* inspector = m_inspector->toggleViewAction();
    inspector->setText(tr("&Inspector"));
    menu->addAction(inspector);
    menu->addAction(tr("&Reset layout"), this, &MainWindow::resetLayout);
    menu->addAction(tr("Next pane"), QKeySequence(Qt::Key_F6), this, [this] { focusNextPane(true); });
    menu->addAction(tr("Previous pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), this, [this] { focusNextPane(false); });
    menu->addAction(icon(u"palette"_s), tr("&Commands…"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
                    &MainWindow::showPalette);
}

void MainWindow::createPageActions(QMenu* menu)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const Page* one = m_pages.at(i);
        QAction* action = menu->addAction(icon(one->iconName()), one->title(), this,
                                          [this, i] { m_list->setCurrentRow(static_cast<int>(i)); });
        action->setShortcut(keyOf(i));
    }
}

void MainWindow::createThemeMenu(QMenu* menu)
{
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, Theme theme) {
        QAction* action = menu->addAction(text, this, [this, theme] { emit themeWanted(theme); });
        action->setCheckable(true);
        action->setChecked(m_preferences.theme() == theme);
        group->addAction(action);
    };
    add(tr("As the &desktop"), Theme::System);
    add(tr("&Light"), Theme::Light);
    add(tr("Dar&k"), Theme::Dark);
}

void MainWindow::createLanguageMenu(QMenu* menu)
{
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, const QString& code) {
        QAction* action = menu->addAction(text, this, [this, code] { emit languageWanted(code); });
        action->setCheckable(true);
        action->setChecked(m_preferences.language() == code);
        group->addAction(action);
    };
    add(tr("As the &desktop"), {});
    // Each language in its own words, so that whoever lost their way finds it.
    for (const Language& language : Translations::languages())
        add(language.name, language.code);
}

void MainWindow::createRunMenu()
{
    RunController& runs = m_workbench.runs;
    QMenu* menu = menuBar()->addMenu(tr("&Run"));
    QAction* goOn =
        menu->addAction(icon(u"play"_s), tr("&Continue"), QKeySequence(Qt::Key_F8), &runs, &RunController::goOn);
    QAction* pause = menu->addAction(icon(u"pause"_s), tr("&Pause after the batch"),
                                     QKeySequence(Qt::SHIFT | Qt::Key_F8), &runs, &RunController::pause);
    QAction* cancel = menu->addAction(icon(u"stop"_s), tr("C&ancel the step"), QKeySequence(Qt::CTRL | Qt::Key_Period),
                                      &runs, &RunController::cancel);
    const auto update = [&runs, goOn, pause, cancel] {
        goOn->setEnabled(runs.active() && runs.paused());
        pause->setEnabled(runs.active() && !runs.paused());
        cancel->setEnabled(runs.active());
    };
    connect(&runs, &RunController::changed, menu, update);
    connect(&runs, &RunController::ended, menu, update);
    update();
}

void MainWindow::createHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&Keys and pages"), QKeySequence(Qt::Key_F1), this, [this] { AboutDialog::showKeys(this); });
    menu->addAction(tr("&About Stopover"), this, &MainWindow::showAbout);
}

void MainWindow::focusNextPane(bool forward)
{
    const QList<QWidget*> panes { m_list, m_stack->currentWidget(), m_inspector->widget(), m_jobs->widget() };
    QWidget* focus = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus != nullptr && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            at = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget* pane = panes.at((at + (forward ? step : panes.size() - step)) % panes.size());
        if (!pane->isVisible())
            continue;
        QWidget* target = pane->focusPolicy() != Qt::NoFocus ? pane : pane->nextInFocusChain();
        target->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

/// A narrow window gives the inspector's room to the page, once; whoever shows it again keeps it.
void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const bool isNarrow = width() < widthForInspector;
    if (m_inspector == nullptr || isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (isNarrow) {
        m_hidInspector = !m_inspector->isHidden();
        m_inspector->hide();
    } else if (m_hidInspector) {
        m_inspector->show();
    }
}

void MainWindow::showPalette()
{
    CommandPalette palette(*menuBar(), this);
    palette.exec();
}

void MainWindow::showAbout()
{
    AboutDialog dialog(this);
    dialog.exec();
}

} // namespace stopover::ui
