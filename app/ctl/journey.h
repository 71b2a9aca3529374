#pragma once

#include "app/ctl/command.h"
#include "core/change/spec.h"
#include "core/sandbox/ledgeraudit.h"
#include "core/sandbox/loadgenerator.h"
#include "core/sandbox/server.h"
#include "core/service/runservice.h"

#include <QTemporaryDir>

#include <stop_token>

namespace stopover::ctl {

/// The whole main job on the private server, with an application that writes all the time: partition, roll back,
/// reapply, each time compared with the ledger of acknowledged writes.
class Journey
{
public:
    explicit Journey(Context& context);

    /// Blocks for minutes. Done only when every acknowledged write was found each time.
    Result<ExitCode> migrateTo();

private:
    using Work = std::function<service::Ended(const service::Terms&, const service::Observer&)>;

    struct Stop
    {
        QString after; ///< rollback, …: for JSON
        sandbox::LedgerAudit audit;
    };

    Result<void> prepare();
    Result<std::optional<run::Plan>> plan();
    Result<ExitCode> runPhases(const run::Plan& plan);
    Result<ExitCode> phase(run::Phase phase, const char* headline, const Work& work);
    Result<void> writeOn(std::chrono::milliseconds duration);
    Result<void> audit(const QString& after, const char* words);
    void notice(const run::Event& event);
    ExitCode conclude();
    void printLatencies();
    void printFarewell(bool intact);
    void headline(const char* words, const QStringList& args = {});

    Context& m_context;
    Console& m_console;
    sandbox::Server m_server;
    pg::Settings m_settings;
    change::Spec m_spec;
    RunId m_run;
    QTemporaryDir m_directory;
    std::stop_source m_stop;
    std::unique_ptr<sandbox::LoadGenerator> m_load;
    QList<Stop> m_stops;
    QList<double> m_lockHeldMs;
};

} // namespace stopover::ctl
