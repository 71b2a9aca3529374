#include "core/change/swapsql.h"

#include "core/change/brakesql.h"
#include "core/change/capturesql.h"
#include "core/change/carriedsql.h"
#include "core/change/early.h"
#include "core/change/foreignkeysql.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using catalog::Constraint;
using catalog::ConstraintKind;
using run::Statements;
using sql::literal;
using sql::QualifiedName;
using sql::quoted;

QString retiredName(const Move& move, const QString& name)
{
    return sql::derivedName(name, move.suffix);
}

namespace {

/// An object that lives beside the table and has a name of its own there.
struct Companion
{
    QString type; ///< INDEX, SEQUENCE, STATISTICS, MATERIALIZED VIEW
    QualifiedName name;
    bool movesWithTable = true; ///< indexes and identity sequences follow ALTER TABLE … SET SCHEMA
};

QList<Companion> companionsOf(const Move& move)
{
    QList<Companion> companions;
    for (const catalog::Index& index : move.table.indexes)
        companions.append({ u"INDEX"_s, { index.schema, index.name } });
    for (const catalog::Sequence& sequence : move.table.sequences) {
        if (sequence.identity)
            companions.append({ u"SEQUENCE"_s, sequence.name });
    }
    for (const catalog::ExtendedStatistics& statistics : move.table.statistics)
        companions.append({ u"STATISTICS"_s, statistics.name, false });
    for (const catalog::Dependent& view : move.table.dependents) {
        if (rebuiltViews(move).contains(view.name.sql()))
            companions.append({ u"MATERIALIZED VIEW"_s, view.name, false });
    }
    return companions;
}

QString alter(const QString& type, const QualifiedName& name, const QString& change)
{
    return u"ALTER "_s + type + u' ' + name.sql() + u' ' + change;
}

/// To another schema under another name. The server takes the array type along as it is, and refuses where one of that
/// name is: of `_t`, or of a name that agrees in 62 bytes. With a new name it finds a free one, so the name that the
/// table has on the way is one whose array type nobody has.
Statements moveTo(const Move& move, const QString& type, const QualifiedName& from, const QualifiedName& to)
{
    const QString between = u"stopover_"_s + QString::number(move.table.oid);
    return { { alter(type, from, u"RENAME TO "_s + quoted(between)) },
             { alter(type, { from.schema, between }, u"SET SCHEMA "_s + quoted(to.schema)) },
             { alter(type, { to.schema, between }, u"RENAME TO "_s + quoted(to.name)) } };
}

/// A companion on its way, to the place and under the name that it has there.
Statements moveCompanion(const Move& move, const Companion& companion, const QualifiedName& from,
                         const QualifiedName& to)
{
    if (companion.type == "MATERIALIZED VIEW"_L1)
        return moveTo(move, companion.type, from, to);
    Statements statements;
    if (from.name != to.name)
        statements.append({ alter(companion.type, from, u"RENAME TO "_s + quoted(to.name)) });
    if (from.schema != to.schema && !companion.movesWithTable)
        statements.append({ alter(companion.type, { from.schema, to.name }, u"SET SCHEMA "_s + quoted(to.schema)) });
    return statements;
}

/// The original leaves its name: everything of it gets the suffix and moves to the retired schema.
Statements retireOriginal(const Move& move)
{
    const QString schema = move.original.kept.schema;
    Statements statements;
    for (const Companion& companion : companionsOf(move))
        statements.append(moveCompanion(
            move, companion, companion.name,
            { companion.movesWithTable ? companion.name.schema : schema, retiredName(move, companion.name.name) }));
    statements.append(moveTo(move, u"TABLE"_s, move.live, move.original.kept));
    return statements;
}

Statements restoreOriginal(const Move& move)
{
    const QString schema = move.original.kept.schema;
    Statements statements = moveTo(move, u"TABLE"_s, move.original.kept, move.live);
    for (const Companion& companion : companionsOf(move))
        statements.append(moveCompanion(
            move, companion,
            { companion.movesWithTable ? companion.name.schema : schema, retiredName(move, companion.name.name) },
            companion.name));
    return statements;
}

/// The partitioned table keeps its names and only changes its schema.
Statements movePartitioned(const Move& move, const QString& from, const QString& to)
{
    Statements statements = moveTo(move, u"TABLE"_s, { from, move.live.name }, { to, move.live.name });
    // Each has a schema of its own beside the live table, and that of the stage otherwise.
    const auto schemaOf = [&move](const Companion& companion, const QString& of) {
        return of == move.live.schema ? companion.name.schema : of;
    };
    for (const Companion& companion : companionsOf(move)) {
        if (!companion.movesWithTable)
            statements.append(moveCompanion(move, companion, { schemaOf(companion, from), companion.name.name },
                                            { schemaOf(companion, to), companion.name.name }));
    }
    return statements;
}

Statements releaseSequences(const Move& move)
{
    Statements statements;
    for (const catalog::Sequence& sequence : move.table.sequences) {
        if (!sequence.identity)
            statements.append({ alter(u"SEQUENCE"_s, sequence.name, u"OWNED BY NONE"_s) });
    }
    return statements;
}

/// An identity's sequence of the side that is not live.
QualifiedName keptSequence(const Move& move, const catalog::Sequence& sequence, Direction direction)
{
    return direction == Direction::Forward
        ? QualifiedName { move.stageSchema, sequence.name.name }
        : QualifiedName { move.original.kept.schema, retiredName(move, sequence.name.name) };
}

Statements adoptSequences(const Move& move, Direction direction)
{
    Statements statements;
    for (const catalog::Sequence& sequence : move.table.sequences) {
        if (!sequence.identity) {
            statements.append({ alter(u"SEQUENCE"_s, sequence.name,
                                      u"OWNED BY "_s + move.live.sql() + u'.' + quoted(sequence.column)) });
            continue;
        }
        // Both sides have a sequence of their own; the one that is live goes on where the other was.
        const Direction opposite = direction == Direction::Forward ? Direction::Reverse : Direction::Forward;
        const QualifiedName kept = keptSequence(move, sequence, opposite);
        const QualifiedName live { move.live.schema, sequence.name.name };
        statements.append({ u"SELECT pg_catalog.setval("_s + literal(live.sql()) + u", last_value, is_called) FROM "_s
                            + kept.sql() });
    }
    return statements;
}

Statements dropTriggers(const Move& move, Direction direction)
{
    Statements statements;
    for (const catalog::Trigger& trigger : move.table.triggers) {
        if (direction == Direction::Forward || !standsEarly(move, trigger))
            statements.append({ u"DROP TRIGGER "_s + quoted(trigger.name) + u" ON "_s + move.live.sql() });
    }
    return statements;
}

/// Somebody may have dropped it while the table was live the last time.
run::Statement triggerIsThere(const Move& move, const catalog::Trigger& trigger)
{
    QString make;
    for (const run::Statement& statement :
         Statements { { trigger.definitionSql } } + triggerStateStatements(trigger, move.live.sql()))
        make += u" EXECUTE "_s + literal(statement.sql) + u';';
    return { sql::doBlock(
        u"BEGIN IF NOT EXISTS (SELECT FROM pg_catalog.pg_trigger WHERE tgrelid = %1::pg_catalog.regclass AND tgname ="
        " %2) THEN%3 END IF; END"_s.arg(literal(move.live.sql()), literal(trigger.name), make)) };
}

Statements createTriggers(const Move& move, Direction direction)
{
    Statements statements;
    for (const catalog::Trigger& trigger : move.table.triggers) {
        if (direction == Direction::Forward && standsEarly(move, trigger)) {
            statements.append(triggerIsThere(move, trigger));
            continue;
        }
        statements.append({ trigger.definitionSql });
        statements.append(triggerStateStatements(trigger, move.live.sql()));
    }
    return statements;
}

/// A view keeps its oid, rights and dependents; only what its text reads is resolved again.
Statements repointViews(const Move& move)
{
    const QStringList rebuilt = rebuiltViews(move);
    Statements statements;
    for (const catalog::Dependent& view : move.table.dependents) {
        const bool readsRebuilt = std::ranges::any_of(view.readsMaterialized, [&](const QString& name) {
            return std::ranges::any_of(move.table.dependents, [&](const catalog::Dependent& other) {
                return other.name.schema + u'.' + other.name.name == name && rebuilt.contains(other.name.sql());
            });
        });
        if (view.kind != catalog::DependentKind::View || !(view.direct || readsRebuilt))
            continue;
        const QString options = view.options.isEmpty() ? QString() : u" WITH ("_s + view.options.join(u", "_s) + u')';
        statements.append(
            { u"CREATE OR REPLACE VIEW "_s + view.name.sql() + options + u" AS "_s + view.definitionSql });
    }
    return statements;
}

Statements publications(const Move& move, bool add)
{
    Statements statements;
    for (const catalog::Publication& publication : move.table.publications) {
        if (publication.allTables || publication.bySchema)
            continue;
        statements.append({ u"ALTER PUBLICATION "_s + quoted(publication.name)
                            + (add ? u" ADD TABLE "_s : u" DROP TABLE "_s) + move.live.sql()
                            + (add ? publication.tailSql : QString()) });
    }
    return statements;
}

/// Grants made since the plan follow: whatever the live table allows, the other one will.
run::Statement copyGrants(const QString& kind, const QualifiedName& live, const QualifiedName& kept)
{
    static const QString body =
        u"DECLARE\n"
        "    live CONSTANT regclass := %1;\n"
        "    kept CONSTANT regclass := %2;\n"
        "    adding boolean;\n"
        "    change record;\n"
        "BEGIN\n"
        // What is revoked from the table is revoked from its columns too, so that it goes first.
        "    FOREACH adding IN ARRAY ARRAY[false, true] LOOP FOR change IN\n"
        "        WITH entry AS (\n"
        "            SELECT c.oid AS rel, NULL::name AS col, x.grantee, x.privilege_type, x.is_grantable\n"
        "              FROM pg_class c, aclexplode(coalesce(c.relacl,\n"
        "                       acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::\"char\", c.relowner))) x\n"
        "             WHERE c.oid IN (live, kept)\n"
        "            UNION ALL\n"
        "            SELECT a.attrelid, a.attname, x.grantee, x.privilege_type, x.is_grantable\n"
        "              FROM pg_attribute a, aclexplode(a.attacl) x\n"
        "             WHERE a.attrelid IN (live, kept) AND NOT a.attisdropped)\n"
        "        SELECT one.* FROM entry one WHERE one.rel = CASE WHEN adding THEN live ELSE kept END\n"
        "           AND NOT EXISTS (SELECT FROM entry other WHERE other.rel <> one.rel\n"
        "                              AND (one.col, one.grantee, one.privilege_type, one.is_grantable)\n"
        "               IS NOT DISTINCT FROM (other.col, other.grantee, other.privilege_type, other.is_grantable))\n"
        "    LOOP\n"
        "        EXECUTE format('%s %s%s ON %3 %s %s %s%s',\n"
        "            CASE WHEN adding THEN 'GRANT' ELSE 'REVOKE' END, change.privilege_type,\n"
        "            CASE WHEN change.col IS NULL THEN '' ELSE format(' (%I)', change.col) END, kept,\n"
        "            CASE WHEN adding THEN 'TO' ELSE 'FROM' END,\n"
        "            CASE WHEN change.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(change.grantee)) "
        "END,\n"
        "            CASE WHEN adding AND change.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END);\n"
        "    END LOOP; END LOOP;\n"
        "END"_s;
    return { sql::doBlock(body.arg(literal(live.sql()), literal(kept.sql()), kind)) };
}

/// Those of the table, and of the sequences that each side has for itself.
Statements copyGrants(const Move& move, Direction direction)
{
    Statements statements { copyGrants(u"TABLE"_s, move.live, move.keptSide(direction).kept) };
    for (const catalog::Sequence& sequence : move.table.sequences) {
        if (sequence.identity)
            statements.append(copyGrants(u"SEQUENCE"_s, { move.live.schema, sequence.name.name },
                                         keptSequence(move, sequence, direction)));
    }
    return statements;
}

/// The register of what is kept: the retired original from its first day to the day it is dropped.
run::Statement registerRetired(const Move& move, Direction direction)
{
    const QString table = literal(move.original.kept.display());
    if (direction == Direction::Reverse)
        return { u"UPDATE stopover.migration_backups SET state = 'restored' WHERE backup_table = "_s + table };
    return {
        u"INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, expires_at, run, state)"
        " SELECT "_s
        + literal(move.live.display()) + u", "_s + table
        + u", 'retired', CASE WHEN c.reltuples < 0 THEN -1 ELSE c.reltuples::bigint END, now() + interval '%1 days',"
          " %2, 'fresh' FROM pg_catalog.pg_class c WHERE c.oid = %3"_s.arg(
              QString::number(move.spec.retainDays), run::runOfSession, QString::number(move.table.oid))
    };
}

} // namespace

QStringList rebuiltViews(const Move& move)
{
    QStringList names;
    QStringList plain;
    for (const catalog::Dependent& view : move.table.dependents) {
        if (view.kind != catalog::DependentKind::MaterializedView)
            continue;
        const bool readsRebuilt =
            std::ranges::any_of(view.readsMaterialized, [&](const QString& name) { return plain.contains(name); });
        if (!view.direct && !readsRebuilt)
            continue;
        plain.append(view.name.schema + u'.' + view.name.name);
        names.append(view.name.sql());
    }
    return names;
}

Statements swapStatements(const Move& move, Direction direction)
{
    const bool forward = direction == Direction::Forward;
    const Direction opposite = forward ? Direction::Reverse : Direction::Forward;
    Statements statements = copyGrants(move, direction);
    statements.append(releaseSequences(move));
    statements.append(dropForeignKeys(move, direction));
    statements.append(dropTriggers(move, direction));
    if (forward)
        statements.append(disarmCapture(move, direction));
    else
        statements.append(restCapture(move, direction));
    statements.append(releaseBrake(move.live));
    statements.append(publications(move, false));
    if (forward) {
        statements.append(retireOriginal(move));
        statements.append(movePartitioned(move, move.stageSchema, move.live.schema));
    } else {
        statements.append(movePartitioned(move, move.live.schema, move.stageSchema));
        statements.append(restoreOriginal(move));
    }
    statements.append(adoptSequences(move, direction));
    statements.append(createTriggers(move, direction));
    statements.append(addForeignKeys(move, direction));
    statements.append(repointViews(move));
    statements.append(publications(move, true));
    // What the other log holds is from before the swap; from here on it starts empty.
    statements.append({ u"DELETE FROM "_s + move.log(opposite).sql() });
    statements.append({ u"DELETE FROM "_s + move.truncations(opposite).sql() });
    if (!forward)
        statements.append(armCapture(move, opposite, move.live));
    else
        statements.append(armNewPartitions(move) + run::Statements { wakeCapture(move, opposite) });
    statements.append(registerRetired(move, direction));
    return statements;
}

namespace {

/// Rows that it refers to may be gone by now: then it counts for new rows only, and that is said.
QString placedForeignKey(const Move& move, const Constraint& key)
{
    const QString change = u"ALTER TABLE "_s + move.live.sql();
    return sql::doBlock(
        u"BEGIN %1 ADD CONSTRAINT %2 %3 NOT VALID; BEGIN %1 VALIDATE CONSTRAINT %2;"
        " EXCEPTION WHEN foreign_key_violation THEN RAISE WARNING 'stopover.not_valid %', %4; END; END"_s.arg(
            change, quoted(key.name), key.definitionSql, literal(key.name)));
}

} // namespace

Statements placeStatements(const Move& move)
{
    Statements statements = movePartitioned(move, move.stageSchema, move.live.schema);
    for (const catalog::Sequence& sequence : move.table.sequences) {
        if (!sequence.identity)
            statements.append({ alter(u"SEQUENCE"_s, sequence.name,
                                      u"OWNED BY "_s + move.live.sql() + u'.' + quoted(sequence.column)) });
        statements.append({ u"SELECT pg_catalog.setval("_s + literal(sequence.name.sql()) + u", greatest(max("_s
                            + quoted(sequence.column) + u"), 1)) FROM "_s + move.live.sql() });
    }
    statements.append(createTriggers(move, Direction::Forward));
    for (const Constraint& key : move.table.constraints) {
        if (key.kind == ConstraintKind::ForeignKeyOut)
            statements.append({ placedForeignKey(move, key) });
    }
    statements.append({ u"DROP SCHEMA "_s + quoted(move.stageSchema) });
    return statements;
}

} // namespace stopover::change
