#include "core/change/capturesql.h"

#include "core/change/capturebody.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using run::Statements;
using sql::literal;
using sql::quoted;

namespace {

/// Before, the clones of a row trigger that partitions have are the server's own: only superusers may change them.
constexpr int ownersOwnClones = 130000;

QString columnList(const QString& letter, const QStringList& types)
{
    const QStringList names = numberedNames(letter, types.size());
    QStringList columns;
    for (qsizetype i = 0; i < types.size(); ++i)
        columns.append(names.at(i) + u' ' + types.at(i));
    return columns.join(u", "_s);
}

/// The triggers as they were when capture began.
QString knownTriggers(const Move& move, Direction direction)
{
    return sql::QualifiedName { u"stopover"_s, move.log(direction).name + u"_triggers"_s }.sql();
}

/// Triggers that call the capture function, clones on partitions included.
QString triggersQuery(const Move& move, Direction direction)
{
    return u"SELECT t.oid, t.xmin::text FROM pg_catalog.pg_trigger t WHERE t.tgfoid = "_s
        + literal(move.captureFunction(direction)) + u"::regprocedure"_s;
}

/// The triggers call it by its oid, which stays.
run::Statement makeFunction(const Move& move, Direction direction, const QString& body)
{
    return { u"CREATE OR REPLACE FUNCTION "_s + move.captureFunction(direction)
             + u" RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS "_s
             + sql::dollarQuoted(u'\n' + body + u'\n') };
}

/// TRUNCATE of a partition does not fire the parent's trigger. Partitions as they are by then: others may have been
/// made since the plan, and have the row trigger by now. One pass over the triggers: the swap does this, too.
run::Statement armPartitions(const QString& function, const QString& triggerName, const QString& call)
{
    return { sql::doBlock(
        u"DECLARE leaf pg_catalog.regclass; BEGIN FOR leaf IN SELECT g.tgrelid FROM pg_catalog.pg_trigger g"
        " WHERE g.tgfoid = %1::pg_catalog.regprocedure GROUP BY g.tgrelid"
        " HAVING NOT pg_catalog.bool_or(g.tgtype & 32 <> 0) LOOP"
        " EXECUTE pg_catalog.format('CREATE TRIGGER %2 AFTER TRUNCATE ON %s FOR EACH STATEMENT%3', leaf);"
        " EXECUTE pg_catalog.format('ALTER TABLE ONLY %s ENABLE ALWAYS TRIGGER %2', leaf);"
        " END LOOP; END"_s.arg(literal(function), quoted(triggerName), call)) };
}

/// Always: sessions that replay or load with session_replication_role = replica are seen too.
run::Statement enableAlways(const Move& move, const QString& table, const QString& trigger)
{
    const QString enable = u" ENABLE ALWAYS TRIGGER "_s + quoted(trigger);
    const QString everywhere = u"ALTER TABLE "_s + table + enable;
    if (move.server.version >= ownersOwnClones)
        return { everywhere };
    return { sql::doBlock(u"BEGIN "_s + everywhere + u"; EXCEPTION WHEN insufficient_privilege THEN ALTER TABLE ONLY "_s
                          + table + enable + u"; END"_s) };
}

QString isArmed(const Move& move)
{
    return move.server.version >= ownersOwnClones ? u"t.tgenabled = 'A'"_s
                                                  : u"(t.tgenabled = 'A' OR t.tgisinternal AND t.tgenabled = 'O')"_s;
}

/// Wherever they are by now, renamed tables and detached partitions included: no function goes while a trigger calls it.
/// Row triggers on partitions fall with that of the table.
run::Statement disarmTables(const QString& function, const QString& condition = {})
{
    return { sql::doBlock(
        u"DECLARE one record; BEGIN FOR one IN SELECT t.tgname, t.tgrelid::pg_catalog.regclass AS captured FROM"
        " pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid WHERE t.tgfoid ="
        " pg_catalog.to_regprocedure(%1) AND NOT t.tgisinternal AND (t.tgtype & 32 <> 0 OR NOT c.relispartition)%2"
        " LOOP EXECUTE pg_catalog.format('DROP TRIGGER %I ON %s', one.tgname, one.captured); END LOOP; END"_s.arg(
            literal(function), condition)) };
}

} // namespace

Statements captureObjects(const Move& move, Direction direction)
{
    const sql::QualifiedName log = move.log(direction);
    const QString logKeys = joined(numberedNames(u"k"_s, move.key.size()));
    Statements statements;
    statements.append({ u"CREATE TABLE "_s + log.sql() + u" ("_s + columnList(u"k"_s, move.keyTypes())
                        + u", had_old boolean NOT NULL, "_s + columnList(u"p"_s, move.partitionTypes())
                        + u", at timestamptz NOT NULL DEFAULT clock_timestamp())"_s
                          " WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)"_s });
    // Under a publication of all tables, a table without an identity would refuse DELETE.
    statements.append({ u"ALTER TABLE "_s + log.sql() + u" REPLICA IDENTITY FULL"_s });
    statements.append({ u"CREATE INDEX ON "_s + log.sql() + u" ("_s + logKeys + u')' });
    statements.append({ u"CREATE TABLE "_s + move.truncations(direction).sql()
                        + u" (at timestamptz NOT NULL DEFAULT clock_timestamp())"_s });
    statements.append({ u"ALTER TABLE "_s + move.truncations(direction).sql() + u" REPLICA IDENTITY FULL"_s });
    statements.append({ u"CREATE TABLE "_s + knownTriggers(move, direction)
                        + u" (trigger oid PRIMARY KEY, version text NOT NULL)"_s });
    statements.append(direction == Direction::Forward ? wakeCapture(move, direction) : restCapture(move, direction));
    // Triggers fire without it; nobody else makes a trigger of it. It runs with its owner's rights, since the
    // application may not write the log.
    statements.append({ u"REVOKE ALL ON FUNCTION "_s + move.captureFunction(direction) + u" FROM PUBLIC"_s });
    return statements;
}

run::Statement wakeCapture(const Move& move, Direction direction)
{
    return makeFunction(move, direction, captureBody(move, direction));
}

run::Statement restCapture(const Move& move, Direction direction)
{
    return makeFunction(move, direction, u"BEGIN\n    RETURN NULL;\nEND"_s);
}

Statements armCapture(const Move& move, Direction direction, const sql::QualifiedName& name)
{
    const QString table = name.sql();
    const QString row = move.captureTrigger(direction);
    const QString truncate = row + u"_truncate"_s;
    const QString call = u" EXECUTE FUNCTION "_s + move.captureFunction(direction);
    Statements statements;
    statements.append({ u"CREATE TRIGGER "_s + quoted(row) + u" AFTER INSERT OR UPDATE OR DELETE ON "_s + table
                        + u" FOR EACH ROW"_s + call });
    statements.append(enableAlways(move, table, row));
    statements.append({ u"CREATE TRIGGER "_s + quoted(truncate) + u" AFTER TRUNCATE ON "_s + table
                        + u" FOR EACH STATEMENT"_s + call });
    statements.append({ u"ALTER TABLE ONLY "_s + table + u" ENABLE ALWAYS TRIGGER "_s + quoted(truncate) });
    if (direction == Direction::Reverse)
        statements.append(armPartitions(move.captureFunction(direction), truncate, call));
    const QString known = knownTriggers(move, direction);
    statements.append({ u"DELETE FROM "_s + known });
    statements.append({ u"INSERT INTO "_s + known + u' ' + triggersQuery(move, direction) });
    return statements;
}

Statements armNewPartitions(const Move& move)
{
    const QString known = knownTriggers(move, Direction::Reverse);
    return { armPartitions(move.captureFunction(Direction::Reverse),
                           move.captureTrigger(Direction::Reverse) + u"_truncate"_s,
                           u" EXECUTE FUNCTION "_s + move.captureFunction(Direction::Reverse)),
             { u"INSERT INTO "_s + known + u' ' + triggersQuery(move, Direction::Reverse)
               + u" AND NOT EXISTS (SELECT FROM "_s + known + u" k WHERE k.trigger = t.oid)"_s } };
}

Statements watchPartitions(const Move& move)
{
    const Direction reverse = Direction::Reverse;
    const QString known = knownTriggers(move, reverse);
    Statements statements;
    statements.append({ sql::doBlock(
        u"DECLARE one record; gone boolean := false; BEGIN"
        " FOR one IN SELECT t.tgname, t.tgrelid::pg_catalog.regclass AS leaf FROM pg_catalog.pg_trigger t WHERE "
        "t.tgfoid ="
        " %3::pg_catalog.regprocedure AND NOT t.tgisinternal AND t.tgtype & 32 <> 0 AND t.tgrelid NOT IN"
        " (SELECT p.relid FROM pg_catalog.pg_partition_tree(%2) p WHERE p.relid IS NOT NULL)"
        " LOOP EXECUTE pg_catalog.format('DROP TRIGGER %I ON %s', one.tgname, one.leaf); END LOOP;"
        " DELETE FROM %1 k WHERE k.trigger::bigint < %5 AND NOT EXISTS (SELECT FROM pg_catalog.pg_trigger t WHERE "
        "t.oid ="
        " k.trigger);"
        " gone := FOUND;"
        " IF gone OR EXISTS (SELECT FROM pg_catalog.pg_trigger t WHERE t.tgfoid = %3::pg_catalog.regprocedure"
        " AND NOT EXISTS (SELECT FROM %1 k WHERE k.trigger = t.oid)) THEN INSERT INTO %4 DEFAULT VALUES; END IF; END"_s
            .arg(known, literal(move.live.sql()), literal(move.captureFunction(reverse)),
                 move.truncations(reverse).sql(), QString::number(brokenFrom))) });
    return statements + armNewPartitions(move);
}

QString changedTriggersSql(const Move& move, Direction direction)
{
    const QString known = knownTriggers(move, direction);
    const QString ofTable =
        u"pg_catalog.pg_trigger t JOIN %1 k ON k.trigger = t.oid WHERE t.tgrelid = pg_catalog.to_regclass(%2)"_s.arg(
            known, literal(move.live.sql()));
    // A write that could not be captured has left a mark there.
    return u"SELECT CASE WHEN x.n > 0 OR (SELECT count(*) FROM %1) <> 2 THEN pg_catalog.md5(pg_catalog.concat_ws(' ',"
           " x.which, (SELECT count(*) FROM %1), (SELECT max(k.trigger::bigint) FROM %2 k))) ELSE '' END FROM (SELECT "
           "count(*), pg_catalog.string_agg("
           "pg_catalog.concat_ws(' ', k.trigger, k.version, t.xmin, t.tgenabled), ', ' ORDER BY k.trigger) FROM %2 k"
           " LEFT JOIN pg_catalog.pg_trigger t ON t.oid = k.trigger WHERE k.trigger::bigint >= %4 OR"
           " t.xmin::text <> k.version OR NOT %3) x(n, which)"_s.arg(ofTable, known, isArmed(move),
                                                                     QString::number(brokenFrom));
}

run::Statement rearmCapture(const Move& move, Direction direction, const QString& changed)
{
    QString body = u"-- "_s + changed + u"\nBEGIN "_s;
    for (const run::Statement& statement :
         Statements { disarmCapture(move, direction) } + armCapture(move, direction, move.live))
        body += u"EXECUTE "_s + literal(statement.sql) + u"; "_s;
    return { sql::doBlock(body + u"END"_s) };
}

run::Statement partitionsKnown(const Move& move, const QStringList& leaves)
{
    const Direction reverse = Direction::Reverse;
    const QString known = knownTriggers(move, reverse);
    // pg_partition_tree() would lock each of them once more.
    return { u"WITH RECURSIVE tree(oid) AS (SELECT %2::pg_catalog.regclass::oid UNION ALL SELECT i.inhrelid FROM tree"
             " JOIN pg_catalog.pg_inherits i ON i.inhparent = tree.oid)"
             " SELECT count(*) = 0, %1, '@object' || E'\\t' || 'partition ' || min(l.oid::pg_catalog.regclass::text)"
             " FROM tree l JOIN pg_catalog.pg_class c ON c.oid = l.oid AND c.relkind <> 'p'"
             " WHERE l.oid::text <> ALL ('{%4}'::text[]) OR NOT EXISTS (SELECT FROM pg_catalog.pg_trigger t"
             " JOIN %3 k ON k.trigger = t.oid WHERE t.tgrelid = l.oid AND t.tgtype & 32 <> 0)"_s.arg(
                 literal(move.live.display()), literal(move.live.sql()), known, leaves.join(u',')),
             u"changed_during"_s };
}

run::Statement disarmCapture(const Move& move, Direction direction)
{
    return disarmTables(move.captureFunction(direction));
}

Statements disarmPartition(const Move& move, const sql::QualifiedName& partition)
{
    return { disarmTables(move.captureFunction(Direction::Reverse),
                          u" AND t.tgrelid = pg_catalog.to_regclass("_s + literal(partition.sql()) + u')') };
}

run::Statement forgetCapture(const Move& move, Direction direction)
{
    return { u"DELETE FROM "_s + knownTriggers(move, direction) };
}

run::Statement captureIntact(const Move& move, Direction direction)
{
    const QString known = knownTriggers(move, direction);
    // Disabling a trigger and enabling it again changes the row's xmin, so a bypass shows afterwards.
    return { u"SELECT NOT EXISTS (SELECT FROM "_s + known
                 + u" k LEFT JOIN pg_catalog.pg_trigger t ON t.oid = k.trigger AND t.xmin::text = k.version AND "_s
                 + isArmed(move) + u" WHERE t.oid IS NULL) AND EXISTS (SELECT FROM "_s + known + u"), "_s
                 + literal(move.live.display()),
             u"capture_bypassed"_s };
}

Statements dropCapture(const Move& move, Direction direction)
{
    const sql::QualifiedName log = move.log(direction);
    return { { u"DROP FUNCTION IF EXISTS "_s + move.captureFunction(direction) },
             { u"DROP TABLE IF EXISTS "_s + log.sql() },
             { u"DROP TABLE IF EXISTS "_s + move.truncations(direction).sql() },
             { u"DROP TABLE IF EXISTS "_s + knownTriggers(move, direction) } };
}

} // namespace stopover::change
