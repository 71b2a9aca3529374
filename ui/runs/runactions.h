#pragma once

#include "core/run/words.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLayout;
class QPushButton;

namespace stopover::ui {

class RunController;
struct StoredRun;

/// The buttons below a run. Each is there when it can do something, and says so when it cannot.
class RunActions final : public QWidget
{
    Q_OBJECT

public:
    explicit RunActions(QWidget* parent = nullptr);

    void showLive(const RunController& controller);
    /// `whyNoChanges` is empty when the database may be changed.
    void showStored(const StoredRun& run, const QString& whyNoChanges);

signals:
    void continueWanted();
    void pauseWanted();
    void runToWanted(); ///< to the selected step
    void cancelWanted();
    void throttleWanted(qint64 rowsPerSecond);
    void brakeWanted(bool on);
    void oldSnapshotsWanted(bool on); ///< the swap goes on although old transactions are open
    void resumeWanted();
    void markWanted(); ///< the revision at which the run stopped is there
    /// After its question was answered; `keepRetired` is for Phase::Finish.
    void phaseWanted(stopover::run::Phase phase, bool keepRetired = false);

private:
    QPushButton* addButton(const QString& text, const QString& iconName, const QString& tip, QLayout* layout);
    void createLive(QLayout* layout);
    void createStored(QLayout* layout);
    void sayWhatTheyDo(const QString& operation);

    QPushButton* m_continue = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_runTo = nullptr;
    QPushButton* m_cancel = nullptr;
    QComboBox* m_throttle = nullptr;
    QCheckBox* m_brake = nullptr;
    QCheckBox* m_oldSnapshots = nullptr;
    QCheckBox* m_keep = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_abort = nullptr;
    QPushButton* m_rollback = nullptr;
    QPushButton* m_reapply = nullptr;
    QPushButton* m_finish = nullptr;
    QPushButton* m_mark = nullptr;
};

} // namespace stopover::ui
