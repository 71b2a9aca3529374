#include "core/migrate/alembicexecutor.h"

#include "core/base/crashpoint.h"
#include "core/migrate/alembicrender.h"
#include "core/run/runsessions.h"
#include "core/run/worktransaction.h"

namespace stopover::migrate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 24h;
constexpr auto killAfter = 5s;

/// Of a session of the run: whoever takes the run over terminates it.
QString nameOf(const run::StepContext& context)
{
    return run::journal::applicationName(context.key().run, u"alembic"_s);
}

Result<QString> rowsOf(run::StepContext& context)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        context.control().execute(
            u"SELECT coalesce(string_agg(version_num::text, ',' ORDER BY version_num::text COLLATE \"C\"), '') FROM "_s
            + context.params<run::AlembicParams>().table));
    return rows.text(0, 0);
}

/// Cancels through the server, so that Alembic itself rolls back and says so; a process that goes on all the
/// same is ended some seconds later.
class AlembicCanceller
{
public:
    explicit AlembicCanceller(run::StepContext& context)
        : m_context(&context)
    {}

    /// True once the process is to be killed.
    bool step()
    {
        if (!m_context->steering().cancelRequested())
            return false;
        if (!m_asked) {
            m_asked = std::chrono::steady_clock::now();
            static_cast<void>(m_context->watch([this](pg::Connection& watching) -> Result<void> {
                STOPOVER_TRY(
                    watching.execute(u"SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE application_name = $1"
                                     " AND datname = current_database()"_s,
                                     { nameOf(*m_context) }));
                return {};
            }));
        }
        return std::chrono::steady_clock::now() - *m_asked > killAfter;
    }

private:
    run::StepContext* m_context;
    std::optional<std::chrono::steady_clock::time_point> m_asked;
};

Result<void> markDone(run::StepContext& context)
{
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction,
                        run::WorkTransaction::begin(context.control(), context.fence()));
    STOPOVER_TRY(run::journal::markStepDone(context.control(), context.key(), context.notes()));
    return transaction.commit();
}

} // namespace

Result<void> AlembicExecutor::execute(run::StepContext& context) const
{
    const auto& params = context.params<run::AlembicParams>();
    const QString& revision = params.part.revision;
    STOPOVER_TRY_ASSIGN(const QString before, rowsOf(context));
    if (before == params.after)
        return markDone(context);
    if (before != params.before)
        return Failure(ErrorCode::VersionRowMismatch, { revision, params.before, before });
    crashPoint("before Alembic");
    const auto output = runPython(
        m_config, context.control().pinned(),
        { .script = u"migrate.py"_s,
          .request = { { u"direction"_s, params.direction }, { u"target"_s, params.target } },
          .timeout = patience,
          .onLine =
              [&context](const QByteArray& line) {
                  context.emitEvent({ .kind = run::EventKind::ServerNotice,
                                      .notice = { .severity = u"LOG"_s, .message = QString::fromUtf8(line) } });
              },
          .stop = [canceller = AlembicCanceller(context)]() mutable { return canceller.step(); },
          .applicationName = nameOf(context) });
    crashPoint("after Alembic");
    if (!output && context.steering().cancelRequested())
        return Failure(ErrorCode::Cancelled);
    STOPOVER_TRY(output);
    STOPOVER_TRY_ASSIGN(const QString after, rowsOf(context));
    if (after != params.after)
        return Failure(ErrorCode::VersionRowMismatch, { revision, params.after, after });
    return markDone(context);
}

} // namespace stopover::migrate
