#include "core/backup/tablebackup.h"

#include "core/backup/backupstep.h"
#include "core/catalog/tablereader.h"
#include "core/pg/writable.h"
#include "core/run/keptnames.h"
#include "core/trust/foreigncode.h"

#include <QJsonArray>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

QList<run::Finding> findingsOf(const catalog::ServerInfo& server, const catalog::Table& table)
{
    QList<run::Finding> findings;
    const QString name = table.name.display();
    const auto block = [&](const QString& rule, const QStringList& args = {}) {
        findings.append({ run::Severity::Block, rule, name, args });
    };
    if (server.inRecovery)
        block(u"server.standby"_s);
    else if (server.readOnly)
        block(u"server.read_only"_s);
    if (table.kind != u'r' && table.kind != u'p')
        block(u"table.kind"_s, { QString(table.kind) });
    if (table.kind == u'r' && table.hasChildren)
        block(u"table.inheritance"_s);
    if (table.name.schema.startsWith("stopover"_L1) || table.name.schema.startsWith("pg_"_L1))
        block(u"table.own"_s);
    // A policy would hide rows from the copy; owners see all unless it is forced on them.
    const bool seesAll = server.superuser || server.bypassesRls || (table.ownedByRole && !table.forceRowSecurity);
    if (table.rowSecurity && !seesAll)
        block(u"backup.row_security"_s, { server.role });
    return findings;
}

/// Removes copies that were not finished; those that are registered stay.
run::Step abortStep(const QList<run::Step>& steps, const QString& target)
{
    run::Step step;
    step.slug = run::wordOf(run::Phase::Abort);
    step.titleArgs = { target };
    step.needsConfirmation = true;
    for (const run::Step& backup : steps) {
        const QString name = std::get<run::BackupParams>(backup.params).backup;
        step.statements.append(
            { sql::doBlock(u"BEGIN IF NOT EXISTS (SELECT FROM stopover.migration_backups WHERE backup_table = %1) THEN "
                           "DROP TABLE IF EXISTS %2; END IF; END"_s.arg(sql::literal(name), name)) });
    }
    step.leadsTo = run::RunState::Aborted;
    return step;
}

} // namespace

Result<run::Plan> planTableBackup(const pg::Settings& settings, const TableBackupRequest& request, const QDateTime& now)
{
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    STOPOVER_TRY_ASSIGN(const catalog::ServerInfo server, catalog::readServer(database));
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover/plan"_s)));
    STOPOVER_TRY(pg::refusePooler(connection));
    STOPOVER_TRY_ASSIGN(run::KeptNames kept, run::KeptNames::from(connection, now));
    run::Plan plan { .operation = u"backup"_s };
    QList<run::Step> steps;
    QStringList names;
    qint64 bytes = 0;
    double rows = 0;
    for (const sql::QualifiedName& name : request.tables) {
        STOPOVER_TRY_ASSIGN(const catalog::Table table, catalog::readTable(database, name));
        plan.findings += findingsOf(server, table);
        // If nothing can be written, it does not matter whose code would run.
        const bool mayWrite = !server.inRecovery && !server.readOnly;
        STOPOVER_TRY_ASSIGN(const QStringList foreign,
                            trust::foreignCode(connection, mayWrite ? QList<qint64> { table.oid } : QList<qint64>()));
        if (!foreign.isEmpty())
            plan.findings.append({ run::Severity::Block,
                                   u"rights.foreign_code"_s,
                                   name.display(),
                                   { server.role, foreign.join(u", "_s) } });
        names.append(name.display());
        bytes += table.totalBytes;
        rows += std::max(0.0, table.estimatedRows);
        plan.targetOid = table.oid;
        const sql::QualifiedName copy { u"stopover_backup"_s, kept.make(name.name, u"_backup_"_s) };
        const QString slug =
            request.tables.size() == 1 ? u"backup"_s : QString(u"backup."_s + QString::number(steps.size() + 1));
        run::Step step = backupStep(table, copy, u"Backup of %1 by Stopover"_s.arg(name.display()), slug);
        std::get<run::BackupParams>(step.params).retainDays = request.retainDays;
        steps.append(step);
    }
    steps.last().leadsTo = run::RunState::Finished;
    plan.target = names.join(u", "_s);
    plan.specText = plan.target;
    plan.facts = { { u"rows"_s, rows }, { u"bytes"_s, bytes }, { u"retain_days"_s, request.retainDays } };
    plan.phases = { { run::Phase::Apply, steps }, { run::Phase::Abort, { abortStep(steps, plan.target) } } };
    return plan;
}

} // namespace stopover::backup
