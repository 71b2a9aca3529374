#pragma once

#include "core/run/target.h"
#include "core/trust/worklogin.h"

#include <QCoreApplication>

namespace stopover::ui {

/// What a trial connection found.
struct ConnectionReport
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionReport)

public:
    run::Target target;
    trust::WorkLogin login; ///< as whom Stopover would work; ended by then
    double openMilliseconds = 0; ///< until the session was ready
    double roundTripMilliseconds = 0; ///< median of a few

    /// A line each: server, role, encryption, latency, and what forbids changes.
    [[nodiscard]] QList<std::pair<QString, QString>> facts() const;
};

/// Connects, asks, tries whether a superuser could work as `workAs`, or as the role that is found without one, and
/// leaves. Blocks; not for the GUI thread. Errors: those of pg::Connection::open; RoleMissing.
Result<ConnectionReport> tryConnection(const pg::Settings& settings, const QString& workAs = {});

} // namespace stopover::ui
