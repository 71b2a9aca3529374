#include "core/change/early.h"

#include "core/change/carriedsql.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using catalog::Constraint;
using catalog::ConstraintKind;
using catalog::Trigger;
using run::Statements;
using sql::literal;
using sql::quoted;

namespace {

/// Below that, nothing is worth a table that differs from the live one.
constexpr double worthMs = 10;

constexpr double triggerMs = 0.2;
constexpr double foreignKeyMs = 0.4;
constexpr double foreignKeyMsSquared = 0.003;
constexpr double pairMs = 0.25; ///< of a key to the table itself: each partition refers to each

/// By sessions that say they only bring over what has happened elsewhere.
bool isSilenced(const Trigger& trigger)
{
    return (trigger.enabled == u'O' || trigger.enabled == u'D') && trigger.frameSql.count(QChar(1)) == 1;
}

/// A key to the table itself would refer to the other side, and one that is not validated proves nothing.
bool canStandEarly(const Constraint& key, const Move& move)
{
    return key.kind == ConstraintKind::ForeignKeyOut && key.validated && key.referenced != move.live
        && move.server.superuser;
}

QString onTable(const Trigger& trigger, const QString& table)
{
    QString text = trigger.frameSql;
    return text.replace(QChar(1), table);
}

/// The triggers of the constraint on the tables that it refers to: one that is partitioned has them on each partition.
QString eachReferencedTrigger(const sql::QualifiedName& table, const Constraint& key, const QString& change)
{
    return u"FOR one IN SELECT g.tgname, g.tgrelid::pg_catalog.regclass AS referenced FROM pg_catalog.pg_constraint c"
           " JOIN pg_catalog.pg_constraint child ON child.oid = c.oid OR child.conparentid = c.oid"
           " JOIN pg_catalog.pg_trigger g ON g.tgconstraint = child.oid AND g.tgrelid = child.confrelid"
           " WHERE c.conrelid = %1::pg_catalog.regclass AND c.contype = 'f' AND c.conname = %2 AND child.conrelid ="
           " c.conrelid LOOP EXECUTE pg_catalog.format('ALTER TABLE ONLY %s %3 TRIGGER %I', one.referenced,"
           " one.tgname); END LOOP;"_s.arg(literal(table.sql()), literal(key.name), change);
}

} // namespace

bool standsEarly(const Move& move, const Trigger& trigger)
{
    return move.silent && isSilenced(trigger);
}

bool standsEarly(const Move& move, const Constraint& key)
{
    return move.silent && canStandEarly(key, move);
}

bool hasEarlyKeys(const Move& move)
{
    return std::ranges::any_of(move.table.constraints,
                               [&move](const Constraint& key) { return standsEarly(move, key); });
}

PartitionWork partitionWork(const Move& move)
{
    PartitionWork work;
    if (move.layout.plain())
        return work;
    const auto partitions = static_cast<double>(move.layout.partitions.size());
    for (const Trigger& trigger : move.table.triggers) {
        if (!standsEarly(move, trigger))
            work.triggers += triggerMs * partitions;
    }
    const double eachKey = foreignKeyMs * partitions + foreignKeyMsSquared * partitions * partitions;
    for (const Constraint& key : move.table.constraints) {
        if (key.referenced == move.live && key.kind == ConstraintKind::ForeignKeyOut)
            work.incoming += pairMs * partitions * partitions;
        else if (key.kind == ConstraintKind::ForeignKeyIn)
            work.incoming += eachKey * key.tableLeaves;
        else if (key.kind == ConstraintKind::ForeignKeyOut && !standsEarly(move, key))
            work.foreignKeys += eachKey;
    }
    return work;
}

double partitionBudget(const Move& move)
{
    constexpr double share = 0.8;
    return share * move.spec.lockBudgetMs;
}

bool needsGap(const Move& move)
{
    const PartitionWork work = partitionWork(move);
    return work.foreignKeys > 0 && work.sum() > partitionBudget(move);
}

bool comesLate(const Move& move, const Constraint& key)
{
    return move.keysAfter && key.kind == ConstraintKind::ForeignKeyOut && key.referenced != move.live
        && !standsEarly(move, key);
}

bool preparesEarly(const Move& move)
{
    const PartitionWork work = partitionWork(move);
    return move.server.mayBeSilent && work.triggers + work.foreignKeys > worthMs;
}

Statements earlyTrigger(const Trigger& trigger, const QString& table)
{
    return Statements { { onTable(trigger, table) } } + triggerStateStatements(trigger, table);
}

Statements earlyTriggers(const Move& move)
{
    const QString stage = move.partitioned.kept.sql();
    Statements statements;
    for (const Trigger& trigger : move.table.triggers) {
        if (!standsEarly(move, trigger))
            continue;
        statements.append(earlyTrigger(trigger, stage));
    }
    return statements;
}

Statements earlyForeignKeys(const Move& move)
{
    Statements statements;
    for (const Constraint& key : move.table.constraints) {
        if (!standsEarly(move, key))
            continue;
        statements.append({ u"ALTER TABLE "_s + move.partitioned.kept.sql() + u" ADD CONSTRAINT "_s + quoted(key.name)
                            + u' ' + key.definitionSql });
        statements.append(restForeignKey(move.partitioned.kept, key));
    }
    return statements;
}

run::Statement wakeForeignKey(const Move& move, const Constraint& key, const QString& otherwise)
{
    return { sql::doBlock(
        u"DECLARE one record; leaf pg_catalog.regclass; BEGIN IF EXISTS (SELECT FROM pg_catalog.pg_constraint c WHERE "
        u"c.conrelid ="
        " %1::pg_catalog.regclass AND c.contype = 'f' AND c.conname = %2) THEN %3 ELSE %4 END IF; END"_s.arg(
            literal(move.live.sql()), literal(key.name), eachReferencedTrigger(move.live, key, u"ENABLE"_s),
            otherwise)) };
}

run::Statement restForeignKey(const sql::QualifiedName& table, const Constraint& key)
{
    return { sql::doBlock(u"DECLARE one record; BEGIN %1 END"_s.arg(eachReferencedTrigger(table, key, u"DISABLE"_s))) };
}

} // namespace stopover::change
