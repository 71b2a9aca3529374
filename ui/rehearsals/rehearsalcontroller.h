#pragma once

#include "core/rehearsal/rehearsal.h"
#include "core/run/plan.h"
#include "ui/widgets/background.h"

#include <QTimer>

namespace stopover::ui {

/// Rehearses plans away from the GUI thread, one at a time, and keeps what the last one found.
///
/// Belongs to the GUI thread; no member blocks. Goes on when pages or windows are closed; destroying it asks what goes
/// on to end.
class RehearsalController final : public QObject
{
    Q_OBJECT

public:
    explicit RehearsalController(QObject* parent = nullptr);
    ~RehearsalController() override;

    struct Done
    {
        rehearsal::Rehearsal rehearsal;
        int percent = 100;
        bool recorded = false;
        std::optional<checks::RehearsalRecord> last; ///< the one before, of the same plan
    };

    enum class Recording {
        Wanted,
        Not, ///< nothing may be written
    };

    /// Whether there is something to rehearse in such a plan: a move, or revisions.
    static bool canRehearse(const run::Plan& plan);

    /// Directory of the private server; empty for the usual one.
    void setSandbox(const QString& directory) { m_sandbox = directory; }

    /// Ignored while active().
    void start(const pg::Settings& live, const run::Plan& plan, int percent, Recording recording);
    void cancel();

    [[nodiscard]] bool active() const { return m_background.busy(); }

    [[nodiscard]] bool cancelling() const { return m_cancelling; }

    [[nodiscard]] rehearsal::RehearsalStage phase() const { return m_phase; }

    [[nodiscard]] const run::Event& lastEvent() const { return m_event; }

    /// What was found of that plan; null when it was another, or none.
    [[nodiscard]] const Done* doneOf(const run::Plan& plan) const;
    /// Why it could not be tried out; null when it could.
    [[nodiscard]] const Error* errorOf(const run::Plan& plan) const;

signals:
    void changed(); ///< at most 10 times a second

private:
    struct Inbox;
    void drainInbox();
    void onEnded(const Result<Done>& end);

    Background m_background { this };
    QTimer m_timer;
    QString m_sandbox;
    std::shared_ptr<Inbox> m_inbox;
    std::shared_ptr<run::Control> m_control;
    QString m_identity; ///< of the plan that is rehearsed, or was
    std::optional<Done> m_done;
    std::optional<Error> m_error;
    rehearsal::RehearsalStage m_phase = rehearsal::RehearsalStage::Copying;
    run::Event m_event;
    bool m_cancelling = false;
};

} // namespace stopover::ui
