#pragma once

#include "core/base/strongid.h"
#include "core/pg/advisorylock.h"
#include "core/pg/connection.h"

#include <chrono>
#include <optional>

namespace stopover::run {

/// Identifies the process that drives a run.
struct Holder
{
    QString machine; ///< which start of which machine, and which of its containers
    qint64 account = -1; ///< of the operating system
    qint64 process = 0;
    QString started; ///< when the process began: numbers are given again
    QString host; ///< for people

    static Holder self();
    /// A text that is none gives a holder that is nobody known.
    static Holder read(const QString& text);
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool isSelf() const;
    /// Whether it was a process of this machine and account that has ended. False if that cannot be determined.
    [[nodiscard]] bool isGone() const;
};

/// How long the driver of a run may be silent.
///
/// STOPOVER_SILENCE_MS replaces `silent` in tests, and the others are scaled with it.
struct Silence
{
    std::chrono::milliseconds silent { 30'000 }; ///< after that somebody else may take the run over
    std::chrono::milliseconds beat { 5'000 }; ///< from one sign of life to the next
    std::chrono::milliseconds answer { 9'000 }; ///< a server that has not answered by then is said to be silent

    static Silence current();
};

/// Who holds the database's run lock, as far as the journal and the server know.
struct LockHolder
{
    RunId run; ///< 0: what is no run
    Holder holder;
    QString who; ///< role@address
    QString since; ///< the last sign of life, or the start of the session; ISO 8601, the server's clock
    int epoch = -1; ///< under which it last gave a sign of life
    double silentSeconds = 0;
    int pid = 0;

    /// No sign of life for so long that the run may be taken over, once a person says so.
    [[nodiscard]] bool isSilent() const;
    /// A process of this machine and account that has ended, or a session that this process has lost: its run goes on
    /// without a question.
    [[nodiscard]] bool hasEnded() const;
};

Result<std::optional<LockHolder>> lockHolder(pg::Connection& connection);

/// What the journal knows of a session that holds the run lock.
Result<LockHolder> describeHolder(pg::Connection& connection, const pg::AdvisoryHolder& found);

} // namespace stopover::run
