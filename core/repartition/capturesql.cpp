#include "core/repartition/capturesql.h"

#include "core/repartition/places.h"

namespace stopover::repartition {

using namespace Qt::StringLiterals;
using run::Statements;
using sql::literal;
using sql::quoted;

namespace {

/// Logs the key, and for a row that was there before, the partition that its old version is in; see places.h.
/// Row-level and append-only: no shared hot row, and logical apply workers fire row triggers only.
QString functionBody(const Move& move, Direction direction)
{
    const QString log = move.log(direction).sql();
    const bool logsPlaces = placeSource(move) == PlaceSource::Log;
    const QString keys = joined(move.keyNames());
    const QString logKeys = joined(numberedNames(u"k"_s, move.key.size()));
    const QString parts = joined(numberedNames(u"p"_s, move.partitionValues().size()));
    QStringList changed;
    // NOT NULL is a thing of the plan: who drops it meanwhile gets his statements through, and no swap.
    for (const catalog::Column& column : move.key)
        changed.append(
            u"(%1) IS NOT TRUE"_s.arg(column.equal(u"OLD."_s + quoted(column.name), u"NEW."_s + quoted(column.name))));
    // Where the row is now, too, if its key does not tell.
    for (qsizetype i = 0; logsPlaces && i < move.partitionValues().size(); ++i) {
        const QString value = move.partitionValues().at(i);
        changed.append(u"(%1) IS NOT TRUE"_s.arg(move.samePartition(i, u"OLD."_s + value, u"NEW."_s + value)));
    }
    const QString newParts = logsPlaces ? u", "_s + parts : QString();
    const QString newValues = logsPlaces ? u", "_s + joined(move.partitionValues()) : QString();
    return u"#variable_conflict use_column\n"
           "BEGIN\n"
           "    IF TG_OP = 'TRUNCATE' THEN\n"
           "        INSERT INTO "_s
        + move.truncations(direction).sql()
        + u" DEFAULT VALUES;\n"
          "        RETURN NULL;\n"
          "    END IF;\n"
          "    IF TG_OP <> 'INSERT' THEN\n"
          "        INSERT INTO "_s
        + log + u" ("_s + logKeys + u", had_old, "_s + parts + u")\n        SELECT "_s + keys + u", true, "_s
        + joined(move.partitionValues())
        + u" FROM (SELECT (OLD).*) o;\n"
          "    END IF;\n"
          "    IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND ("_s
        + changed.join(u" OR "_s) + u")) THEN\n        INSERT INTO "_s + log + u" ("_s + logKeys + u", had_old"_s
        + newParts + u")\n        SELECT "_s + keys + u", false"_s + newValues
        + u" FROM (SELECT (NEW).*) n;\n"
          "    END IF;\n"
          "    RETURN NULL;\n"
          "END"_s;
}

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
run::Statement armPartitions(const QString& function, const QString& trigger, const QString& call)
{
    return { sql::doBlock(
        u"DECLARE leaf pg_catalog.regclass; BEGIN FOR leaf IN SELECT g.tgrelid FROM pg_catalog.pg_trigger g"
        " WHERE g.tgfoid = %1::pg_catalog.regprocedure GROUP BY g.tgrelid"
        " HAVING NOT pg_catalog.bool_or(g.tgtype & 32 <> 0) LOOP"
        " EXECUTE pg_catalog.format('CREATE TRIGGER %2 AFTER TRUNCATE ON %s FOR EACH STATEMENT%3', leaf);"
        " EXECUTE pg_catalog.format('ALTER TABLE ONLY %s ENABLE ALWAYS TRIGGER %2', leaf);"
        " END LOOP; END"_s.arg(literal(function), quoted(trigger), call)) };
}

/// Of those that were detached meanwhile too: no function goes while a trigger calls it.
run::Statement disarmTables(const QString& function, const QString& condition = {})
{
    return { sql::doBlock(
        u"DECLARE one record; BEGIN FOR one IN SELECT t.tgname, t.tgrelid::pg_catalog.regclass AS "
        u"leaf FROM pg_catalog.pg_trigger t WHERE t.tgfoid = pg_catalog.to_regprocedure(%1) AND NOT t.tgisinternal"
        " AND t.tgtype & 32 <> 0%2"
        " LOOP EXECUTE pg_catalog.format('DROP TRIGGER %I ON %s', one.tgname, one.leaf); END LOOP; END"_s.arg(
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
    return makeFunction(move, direction, functionBody(move, direction));
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
    // Always: sessions that replay or load with session_replication_role = replica are seen too.
    statements.append({ u"ALTER TABLE "_s + table + u" ENABLE ALWAYS TRIGGER "_s + quoted(row) });
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

Statements disarmCapture(const Move& move, Direction direction, const sql::QualifiedName& name)
{
    const QString row = move.captureTrigger(direction);
    Statements statements;
    statements.append({ u"DROP TRIGGER IF EXISTS "_s + quoted(row) + u" ON "_s + name.sql() });
    statements.append(
        { u"DROP TRIGGER IF EXISTS "_s + quoted(QString(row + u"_truncate"_s)) + u" ON "_s + name.sql() });
    if (direction == Direction::Reverse)
        statements.append(disarmTables(move.captureFunction(direction)));
    return statements;
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
                 + u" k LEFT JOIN pg_catalog.pg_trigger t ON t.oid = k.trigger AND t.xmin::text = k.version AND "
                   u"t.tgenabled = 'A'"
                   " WHERE t.oid IS NULL) AND EXISTS (SELECT FROM "_s
                 + known + u"), "_s + literal(move.live.display()),
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

} // namespace stopover::repartition
