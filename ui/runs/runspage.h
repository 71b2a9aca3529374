#pragma once

#include "core/migrate/markapplied.h"
#include "ui/runs/runcontroller.h"
#include "ui/runs/storedrun.h"
#include "ui/widgets/page.h"

#include <QElapsedTimer>

class QComboBox;
class QListView;
class QPlainTextEdit;
class QProgressBar;

namespace stopover::ui {

class PlainLabel;

class ConfirmBar;
class RunActions;
class StepsModel;
class ThroughputChart;

/// A run: its steps with live bars, its log, who is in the way, and what can be done next.
///
/// The run that this window drives is shown from the engine's events; every other one from the journal,
/// once a second while somebody drives it.
class RunsPage final : public Page
{
    Q_OBJECT

public:
    RunsPage(Session& session, RunController& controller, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("run"); }

    [[nodiscard]] QString title() const override { return tr("Run"); }

    [[nodiscard]] QString iconName() const override { return QStringLiteral("run"); }

    void refresh() override;
    [[nodiscard]] QString toMarkdown() const override;

public slots:
    void showRun(qint64 run);

private:
    QWidget* createContent();
    QWidget* createHead();
    QWidget* createSteps();
    QWidget* createSide();
    void connectController();
    void connectActions();

    [[nodiscard]] bool isLive() const;
    void onRuns(const Result<QList<run::RunRecord>>& runs);
    void readRun();
    void onRun(const Result<StoredRun>& run);
    void showLive();
    void showStored();
    void showHead(const QString& text, Tone tone, const QString& state);
    void showSituation();
    void showLight();
    void showBlockers();
    void showJournalLog();
    void readLag();
    void askPhase(run::Phase phase, bool keepRetired = false);
    void askMark();
    void confirmMark(const Result<migrate::Evidence>& evidence);
    void askForConfirmation(const run::Step& step);
    void resumeRun(run::TakeOver takeOver = run::TakeOver::WhenGone);
    void startPhase(run::Phase phase, const std::optional<run::Confirmation>& confirmation,
                    run::TakeOver takeOver = run::TakeOver::WhenGone, bool keepRetired = false);
    void toggleBreakpoint();
    void cancelRun();
    void offerTermination();
    void inspectStep(int row);

    RunController& m_controller;
    Background m_reading { this };
    Background m_marking { this };
    Background m_lagReading { this };
    QTimer m_watch;
    QTimer m_lagTimer;
    QTimer m_keepUp; ///< for runs that wait
    std::optional<Error> m_visitProblem; ///< of the last time
    QTimer m_ladder;
    RunId m_run;
    std::optional<StoredRun> m_stored;
    QElapsedTimer m_liveSince;

    QComboBox* m_runs = nullptr;
    PlainLabel* m_head = nullptr;
    PlainLabel* m_state = nullptr;
    QProgressBar* m_whole = nullptr;
    PlainLabel* m_light = nullptr;
    PlainLabel* m_lightText = nullptr;
    ConfirmBar* m_confirm = nullptr;
    StepsModel* m_model = nullptr;
    QListView* m_list = nullptr;
    ThroughputChart* m_chart = nullptr;
    PlainLabel* m_waits = nullptr;
    QPlainTextEdit* m_log = nullptr;
    RunActions* m_actions = nullptr;
};

} // namespace stopover::ui
