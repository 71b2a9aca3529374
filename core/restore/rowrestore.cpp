#include "core/restore/rowrestore.h"

#include "core/backup/backupstep.h"
#include "core/change/structurefacts.h"
#include "core/sql/remarks.h"

namespace stopover::restore {

using namespace Qt::StringLiterals;
using change::joined;
using change::Move;
using run::Statement;
using run::Statements;
using run::Step;
using sql::literal;

namespace {

constexpr int attempts = 40;
constexpr int lockTimeoutMs = 400; ///< writers queue behind the request for the lock no longer than that

/// Both rows hold the same, byte for byte. Four times as fast as their texts.
QString sameRow(const Move& move, const QString& left, const QString& right)
{
    return u"pg_catalog.record_image_eq(ROW(%1), ROW(%2))"_s.arg(joined(move.allColumns(), left + u'.'),
                                                                 joined(move.allColumns(), right + u'.'));
}

QString keyIn(const Move& move, const QString& table, const QString& alias, const QString& row)
{
    return u"EXISTS (SELECT FROM %1 %2 WHERE %3)"_s.arg(table, alias, move.keysEqual(alias, row));
}

/// `a = s.a, …` of what an UPDATE may set; the key is the same on both sides.
QString assignments(const Move& move, const QString& source)
{
    QStringList parts;
    for (const catalog::Column& column : move.table.columns) {
        const bool isKey = std::ranges::find(move.key, column.name, &catalog::Column::name) != move.key.end();
        if (!isKey && !column.generated && column.identity != "a"_L1)
            parts.append(sql::quoted(column.name) + u" = "_s + source + u'.' + sql::quoted(column.name));
    }
    return parts.join(u", "_s);
}

Statements locks(const RowRestore& work)
{
    QStringList referring;
    for (const catalog::Constraint& key : work.move.table.constraints) {
        if (key.kind == catalog::ConstraintKind::ForeignKeyIn && key.table != work.move.live)
            referring.append(key.table.sql());
    }
    referring.removeDuplicates();
    Statements statements { { u"SET LOCAL row_security = off"_s },
                            { u"LOCK TABLE "_s + work.move.live.sql() + u" IN SHARE ROW EXCLUSIVE MODE"_s } };
    // A row that comes to refer to one that goes would be deleted with it, or make its deletion fail.
    if (!referring.isEmpty())
        statements.append({ u"LOCK TABLE "_s + referring.join(u", "_s) + u" IN SHARE ROW EXCLUSIVE MODE NOWAIT"_s });
    statements.append(change::structureIsAsPlanned(work.move.table.oid, work.move.live.display(), work.structure));
    return statements;
}

/// Brings each trigger of the table and its partitions into a state, where it is not in it already; that of the table
/// takes those of its partitions along, so that they come after it. Before 15 these are the system's, which only a
/// superuser may set apart from that of the table: where somebody has, another role is refused.
Statement setTriggers(const QString& state)
{
    return { sql::doBlock(
        u"DECLARE t record; BEGIN FOR t IN SELECT relation, name, "_s + state
        + u" AS state FROM pg_temp.stopover_triggers ORDER BY level LOOP"
          " IF EXISTS (SELECT FROM pg_catalog.pg_trigger g WHERE g.tgrelid = t.relation AND g.tgname = t.name AND "
          "g.tgenabled <> t.state) THEN"
          " EXECUTE format('ALTER TABLE %s %s TRIGGER %I', t.relation, CASE t.state WHEN 'D' THEN 'DISABLE' WHEN "
          "'A' THEN 'ENABLE ALWAYS'"
          " WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE' END, t.name); END IF; END LOOP; END"_s) };
}

/// Triggers of the application would write what nobody asked for; keys are still checked, and our own capture goes on.
Statements switchTriggersOff(const Move& move)
{
    return { { u"CREATE TEMP TABLE stopover_triggers ON COMMIT DROP AS WITH found AS (SELECT t.tgrelid::regclass AS "
               u"relation, t.tgname AS name,"
               " t.tgenabled AS enabled, t.tgisinternal AS internal, p.level FROM "
               "pg_catalog.pg_partition_tree(%1::regclass) p"
               " JOIN pg_catalog.pg_trigger t ON t.tgrelid = p.relid WHERE t.tgname NOT LIKE 'stopover\\_%')"
               " SELECT * FROM found f WHERE NOT internal OR EXISTS (SELECT FROM found o WHERE o.name = f.name AND NOT "
               "o.internal)"_s.arg(literal(move.live.sql())) },
             setTriggers(u"'D'::\"char\""_s) };
}

Statements switchTriggersOn()
{
    return { { u"SET CONSTRAINTS ALL IMMEDIATE"_s }, setTriggers(u"enabled"_s) };
}

/// The rows on either side that the other does not have, or has otherwise.
Statements keepBothSides(const RowRestore& work)
{
    const Move& move = work.move;
    const QString columns = joined(move.allColumns(), u"s."_s);
    const auto differing = [&](const QString& table, const QString& from, const QString& other) -> Statement {
        return { u"CREATE TABLE %1 AS SELECT %2 FROM %3 s WHERE NOT EXISTS (SELECT FROM %4 o WHERE %5 AND %6)"_s.arg(
            table, columns, from, other, move.keysEqual(u"o"_s, u"s"_s), sameRow(move, u"o"_s, u"s"_s)) };
    };
    const QString backup = u"ONLY "_s + work.source.table.sql();
    const QString newer = work.source.newerTable.sql();
    const QString restored = work.restored.sql();
    // What follows joins these, and people are told how many rows they hold.
    return { differing(newer, move.live.sql(), backup),
             differing(restored, backup, move.live.sql()),
             backup::identify(newer),
             backup::identify(restored),
             { u"ANALYZE "_s + newer },
             { u"ANALYZE "_s + restored },
             { u"COMMENT ON TABLE %1 IS %2"_s.arg(restored, literal(sql::remarks::restoredRows(move.live))) } };
}

/// From `gone` to `come`: deletes rows only in the first, updates rows in both, inserts rows only in the second.
/// `still` limits that to rows l of the table that are as `gone` has them (g).
Statements exchange(const RowRestore& work, const QString& gone, const QString& come, const QString& still)
{
    const Move& move = work.move;
    const QString live = move.live.sql();
    const QString columns = joined(move.copiedColumns());
    Statements statements { { u"DELETE FROM %1 l USING %2 g WHERE %3%4 AND NOT %5"_s.arg(
        live, gone, move.keysEqual(u"l"_s, u"g"_s), still, keyIn(move, come, u"c"_s, u"g"_s)) } };
    if (const QString set = assignments(move, u"c"_s); !set.isEmpty())
        statements.append({ u"UPDATE %1 l SET %2 FROM %3 c JOIN %4 g ON %5 WHERE %6%7"_s.arg(
            live, set, come, gone, move.keysEqual(u"g"_s, u"c"_s), move.keysEqual(u"l"_s, u"c"_s), still) });
    statements.append({ u"INSERT INTO %1 (%2) OVERRIDING SYSTEM VALUE SELECT %3 FROM %4 c WHERE NOT %5%6"_s.arg(
        live, columns, joined(move.copiedColumns(), u"c."_s), come, keyIn(move, gone, u"g"_s, u"c"_s),
        still.isEmpty() ? QString() : QString(u" AND NOT "_s + keyIn(move, live, u"l"_s, u"c"_s))) });
    return statements;
}

Statement isAsBackedUp(const RowRestore& work)
{
    const backup::Backup& backup = work.source.backup;
    const QString live = backup::digestSql(backup.columns, work.move.live.sql(), backup.hash);
    const QString kept = backup.checksum.isEmpty()
        ? backup::digestSql(backup.columns, u"ONLY "_s + work.source.table.sql(), backup.hash)
        : QString(u"SELECT "_s + QString::number(backup.rows) + u"::bigint, "_s + backup.checksum + u"::numeric"_s);
    return { .sql = u"SELECT (a.n, a.h) = (b.n, b.h), %3 FROM (%1) a(n, h), (%2) b(n, h)"_s.arg(
                 live, kept, literal(work.move.live.display())),
             .assertion = u"restore_behind"_s };
}

Step rowsStep(const RowRestore& work)
{
    Step step;
    step.slug = u"rows"_s;
    step.titleArgs = { work.move.live.display(), work.source.newerTable.display() };
    step.lock = u"SHARE ROW EXCLUSIVE"_s;
    step.undo = run::Undo::KeepsWrites;
    step.pointOfNoReturn = true;
    step.needsConfirmation = true;
    step.statements = locks(work)
        + referenceGuards(work.move,
                          [&work](const QString& refersTo) -> QString {
                              return u"NOT EXISTS (SELECT FROM ONLY "_s + work.source.table.sql() + u" p WHERE "_s
                                  + refersTo + u')';
                          })
        + keepBothSides(work) + switchTriggersOff(work.move)
        + exchange(work, work.source.newerTable.sql(), work.restored.sql(), {}) + switchTriggersOn();
    step.statements.append(isAsBackedUp(work));
    step.statements += registerNewer(work.move, work.source, work.retainDays);
    step.statements.append(logRestored(work.source));
    step.leadsTo = run::RunState::Swapped;
    step.lockPolicy = { .attempts = attempts, .timeoutMs = lockTimeoutMs };
    step.estimatedRows = work.source.backup.rows;
    return step;
}

Step rowsBackStep(const RowRestore& work)
{
    const Move& move = work.move;
    const QString before = work.source.newerTable.sql();
    const QString unwritten = u" AND "_s + sameRow(move, u"l"_s, u"g"_s);
    const QString leaving = u"EXISTS (SELECT FROM %1 p JOIN %2 l ON %3 AND %4 WHERE NOT %5 AND "_s.arg(
        work.restored.sql(), move.live.sql(), move.keysEqual(u"l"_s, u"p"_s), sameRow(move, u"l"_s, u"p"_s),
        keyIn(move, before, u"n"_s, u"p"_s));
    Step step;
    step.slug = u"rows_back"_s;
    step.titleArgs = { move.live.display(), work.source.newerTable.display() };
    step.lock = u"SHARE ROW EXCLUSIVE"_s;
    step.pointOfNoReturn = true;
    step.needsConfirmation = true;
    step.statements = locks(work)
        + referenceGuards(move, [&leaving](const QString& refersTo) -> QString { return leaving + refersTo + u')'; })
        + switchTriggersOff(move) + exchange(work, work.restored.sql(), before, unwritten) + switchTriggersOn();
    step.leadsTo = run::RunState::RolledBack;
    step.lockPolicy = { .attempts = attempts, .timeoutMs = lockTimeoutMs };
    return step;
}

/// What was kept for the rollback is dropped; the rows that were there stay in the register, as a backup of their own.
Step dropStep(const RowRestore& work, run::Phase phase, run::RunState state)
{
    Step step;
    step.slug = run::wordOf(phase);
    step.titleArgs = { phase == run::Phase::Abort ? work.move.live.display() : work.restored.display() };
    step.undo = phase == run::Phase::Abort ? run::Undo::Free : run::Undo::FromBackup;
    step.needsConfirmation = true;
    step.statements = { { u"DROP TABLE IF EXISTS "_s + work.restored.sql() } };
    step.leadsTo = state;
    step.lockPolicy.attempts = attempts;
    return step;
}

} // namespace

run::Phases rowPhases(const RowRestore& work)
{
    return { { run::Phase::Apply, { checkStep(work.source), rowsStep(work) } },
             { run::Phase::Rollback, { rowsBackStep(work) } },
             { run::Phase::Finish, { dropStep(work, run::Phase::Finish, run::RunState::Finished) } },
             { run::Phase::Abort, { dropStep(work, run::Phase::Abort, run::RunState::Aborted) } } };
}

} // namespace stopover::restore
