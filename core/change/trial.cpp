#include "core/change/trial.h"

#include "core/change/findinglist.h"
#include "core/change/phases.h"
#include "core/change/trialmove.h"
#include "core/pg/sqlstate.h"
#include "core/pg/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stopover::change {

using namespace Qt::StringLiterals;
using run::Finding;
using run::Phase;
using run::Statements;

namespace {

constexpr int maxTrials = 3;

/// What a statement was refused with.
struct Refusal
{
    Phase phase = Phase::Apply;
    QString statement;
    QString sqlState;
    QString message;
    QString context; ///< whose code it was
};

/// In three parts: up to the swap, abort, and what follows the swap. Abort is undone, as if it had not been.
class TrialScript
{
public:
    void add(int part, Phase phase, const Statements& statements)
    {
        for (const run::Statement& statement : statements) {
            // The register belongs to the journal, which may not be there yet.
            if (!statement.sql.contains("stopover.migration_backups"_L1))
                m_work.append(QJsonObject {
                    { u"part"_s, part }, { u"phase"_s, run::wordOf(phase) }, { u"sql"_s, statement.sql } });
        }
    }

    void add(int part, Phase phase, const QList<run::Step>& steps)
    {
        for (const run::Step& step : steps) {
            if (step.kind() == run::StepKind::Analyze || step.kind() == run::StepKind::Backup)
                continue;
            if (const auto* replay = std::get_if<run::ReplayParams>(&step.params))
                add(part, phase, Statements { { replay->queries.batchTable } });
            for (const Statements& unit : step.units)
                add(part, phase, unit);
            add(part, phase, step.statements);
        }
    }

    /// A block for each statement, so that what refuses is known, and for abort as a whole, so that it can be undone.
    [[nodiscard]] QString block() const
    {
        return sql::doBlock(
            u"DECLARE\n"
            "    stage integer;\n"
            "    one record;\n"
            "    failed boolean := false;\n"
            "    refused pg_catalog.jsonb := '[]';\n"
            "    state text; message text; context text;\n"
            "BEGIN\n"
            "    FOR stage IN 0..2 LOOP\n"
            "        BEGIN\n"
            "            FOR one IN SELECT w.phase, w.sql FROM pg_catalog.jsonb_to_recordset(%1)\n"
            "                AS w(part integer, phase text, sql text) WHERE w.part = stage LOOP\n"
            "                BEGIN\n"
            "                    EXECUTE one.sql;\n"
            "                EXCEPTION WHEN OTHERS THEN\n"
            "                    GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT,"
            " context = PG_EXCEPTION_CONTEXT;\n"
            "                    refused := refused || pg_catalog.jsonb_build_object('phase', one.phase, 'sql', "
            "one.sql,"
            " 'state', state, 'message', message, 'context', context);\n"
            "                    failed := stage <> 1;\n"
            "                    EXIT;\n"
            "                END;\n"
            "            END LOOP;\n"
            "            IF stage = 1 THEN RAISE EXCEPTION USING ERRCODE = 'STP01'; END IF;\n"
            "        EXCEPTION WHEN SQLSTATE 'STP01' THEN NULL;\n"
            "        END;\n"
            "        EXIT WHEN failed;\n"
            "    END LOOP;\n"
            "    PERFORM pg_catalog.set_config('stopover.trial', refused::text, true);\n"
            "END"_s.arg(sql::literal(QString::fromUtf8(QJsonDocument(m_work).toJson(QJsonDocument::Compact)))));
    }

private:
    QJsonArray m_work;
};

/// Steps of the first phase up to the swap, and from there on.
QString scriptOf(const TrialMove& trial)
{
    const run::Phases phases = makePhases(trial.move, {});
    TrialScript script;
    script.add(0, Phase::Apply, trial.twin);
    QList<run::Step> steps = phases.value(Phase::Apply);
    const auto swap = std::ranges::find(steps, run::StepKind::Swap, &run::Step::kind);
    const auto before = std::distance(steps.begin(), swap);
    script.add(0, Phase::Apply, steps.first(before));
    script.add(1, Phase::Abort, phases.value(Phase::Abort));
    script.add(2, Phase::Apply, steps.sliced(before));
    for (const Phase phase : { Phase::Rollback, Phase::Reapply, Phase::Finish })
        script.add(2, phase, phases.value(phase));
    return script.block();
}

Result<QList<Refusal>> tryOnce(pg::Connection& connection, const QString& script)
{
    STOPOVER_TRY_ASSIGN(const pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(connection.execute(u"SELECT set_config('lock_timeout', '100ms', true),"
                                    " set_config('statement_timeout', '3s', true),"
                                    " set_config('client_min_messages', 'error', true)"_s));
    STOPOVER_TRY(connection.execute(script));
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(u"SELECT current_setting('stopover.trial')"_s));
    QList<Refusal> refusals;
    for (const QJsonValue& one : QJsonDocument::fromJson(rows.text(0, 0).toUtf8()).array())
        refusals.append({ run::fromWord<Phase>(one[u"phase"_s].toString()).value_or(Phase::Apply),
                          one[u"sql"_s].toString(), one[u"state"_s].toString(), one[u"message"_s].toString(),
                          one[u"context"_s].toString() });
    return refusals;
}

/// Nobody's fault: a lock or a time limit.
bool wasBusy(const QString& sqlState)
{
    return sqlState == "55P03"_L1 || sqlState == "40P01"_L1 || sqlState == "57014"_L1;
}

Result<QList<Refusal>> tryPatiently(pg::Connection& connection, const QString& script)
{
    for (int attempt = 1;; ++attempt) {
        const Result<QList<Refusal>> refusals = tryOnce(connection, script);
        if (!refusals && !wasBusy(refusals.error().sqlState))
            return refusals;
        const bool busy = !refusals || std::ranges::any_of(*refusals, wasBusy, &Refusal::sqlState);
        if (!busy || attempt == maxTrials)
            return refusals ? refusals : QList<Refusal> { { .sqlState = refusals.error().sqlState } };
    }
}

/// The event trigger whose function stands in the context; empty when it is none.
Result<QString> refusingTrigger(pg::Connection& connection, const Refusal& refusal)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT evtname, evtfoid::regprocedure FROM pg_event_trigger"
                                           " WHERE evtenabled <> 'D' ORDER BY evtname"_s));
    for (int row = 0; row < rows.count(); ++row) {
        if (refusal.context.contains(u"function "_s + rows.text(row, 1) + u' '))
            return rows.text(row, 0);
    }
    return QString();
}

void addRefusal(FindingList& findings, const Refusal& refusal, const TrialMove& trial, const QString& trigger)
{
    constexpr QLatin1StringView insufficientPrivilege { "42501" };
    const QString table = trial.live.display();
    const QString statement = trial.shown(refusal.statement);
    const bool atTheEnd = refusal.phase == Phase::Finish || refusal.phase == Phase::Abort;
    if (wasBusy(refusal.sqlState))
        findings.add(u"trial.busy"_s, table);
    else if (!trigger.isEmpty() && atTheEnd)
        findings.add(u"event_trigger.drop"_s, trigger, { run::wordOf(refusal.phase), statement, refusal.message });
    else if (!trigger.isEmpty())
        findings.add(u"event_trigger.refuses"_s, trigger, { statement, refusal.message });
    else if (refusal.sqlState == insufficientPrivilege)
        findings.add(u"rights.statement"_s, table, { trial.move.server.role, statement, refusal.message });
    else
        findings.add(u"trial.failed"_s, table, { statement, refusal.message });
}

} // namespace

Result<QList<Finding>> tryPhases(pg::Connection& connection, const Move& move)
{
    const TrialMove trial = makeTrialMove(move);
    STOPOVER_TRY_ASSIGN(const QList<Refusal> refusals, tryPatiently(connection, scriptOf(trial)));
    QList<Finding> found;
    FindingList findings(found, Moment::Plan, move.spec.accept);
    for (const Refusal& refusal : refusals) {
        STOPOVER_TRY_ASSIGN(const QString trigger, refusingTrigger(connection, refusal));
        addRefusal(findings, refusal, trial, trigger);
    }
    return found;
}

} // namespace stopover::change
