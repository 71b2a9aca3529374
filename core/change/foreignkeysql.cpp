#include "core/change/foreignkeysql.h"

#include "core/change/early.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using catalog::Constraint;
using catalog::ConstraintKind;
using run::Statements;
using sql::literal;
using sql::quoted;

namespace {

constexpr QLatin1StringView notValidated { " AND NOT c.convalidated" };
constexpr QLatin1StringView ownKey { " AND c.conparentid = 0" };

/// Partitions as they are by then: others may have been made since the plan, and some dropped. pg_partition_tree() would
/// lock each of them, also those that nothing is done to.
QString loopOverLeaves(const sql::QualifiedName& table, const QString& condition, const QString& change)
{
    return u"FOR leaf IN WITH RECURSIVE tree(relid) AS (SELECT %1::pg_catalog.regclass::oid UNION ALL"
           " SELECT i.inhrelid FROM tree JOIN pg_catalog.pg_inherits i ON i.inhparent = tree.relid)"
           " SELECT t.relid FROM tree t JOIN pg_catalog.pg_class k ON k.oid = t.relid AND k.relkind <> 'p' WHERE %2"
           " LOOP EXECUTE 'ALTER TABLE ' || leaf || %3; END LOOP;"_s.arg(literal(table.sql()), condition,
                                                                         literal(change));
}

run::Statement onEachLeaf(const sql::QualifiedName& table, const QString& condition, const QString& change)
{
    return { sql::doBlock(u"DECLARE leaf pg_catalog.regclass; BEGIN "_s + loopOverLeaves(table, condition, change)
                          + u" END"_s) };
}

/// Those that have the foreign key of their own, validated or not.
QString leavesWith(const Constraint& key, const QString& state)
{
    return u"EXISTS (SELECT FROM pg_catalog.pg_constraint c WHERE c.conrelid = t.relid AND c.contype = 'f' AND "
           u"c.conname"
           " = %1%2)"_s.arg(literal(key.name), state);
}

/// The table that has the key while the swap's other table is live.
sql::QualifiedName ownerOf(const Move& move, const Constraint& key)
{
    return key.kind == ConstraintKind::ForeignKeyIn ? key.table : move.live;
}

/// A partitioned table takes no key that is not validated: its partitions get it, and it adopts theirs.
bool onLeaves(const Move& move, Direction direction, const Constraint& key)
{
    return key.kind == ConstraintKind::ForeignKeyIn ? key.tableIsPartitioned
                                                    : direction == Direction::Forward && !move.layout.plain();
}

/// An early one is there, unless somebody dropped it meanwhile.
run::Statement parentHas(const Move& move, const Constraint& key)
{
    const QString owner = ownerOf(move, key).sql();
    const QString add = u"ALTER TABLE "_s + owner + u" ADD CONSTRAINT "_s + quoted(key.name) + u' ' + key.definitionSql;
    if (!standsEarly(move, key))
        return { add };
    return { sql::doBlock(
        u"BEGIN IF NOT EXISTS (SELECT FROM pg_catalog.pg_constraint c WHERE c.conrelid = %1::pg_catalog.regclass AND"
        " c.contype = 'f' AND c.conname = %2) THEN %3; END IF; END"_s.arg(literal(owner), literal(key.name), add)) };
}

} // namespace

QList<Constraint> foreignKeys(const Move& move)
{
    QList<Constraint> keys;
    for (const Constraint& key : move.table.constraints) {
        if (isForeignKey(key))
            keys.append(key);
    }
    return keys;
}

bool isForeignKey(const Constraint& constraint)
{
    return constraint.kind == ConstraintKind::ForeignKeyIn || constraint.kind == ConstraintKind::ForeignKeyOut;
}

Statements dropForeignKeys(const Move& move, Direction direction)
{
    Statements statements;
    const bool wasPartitioned = direction == Direction::Reverse && !move.layout.plain();
    for (const Constraint& key : foreignKeys(move)) {
        const QString drop = u" DROP CONSTRAINT IF EXISTS "_s + quoted(key.name);
        const sql::QualifiedName owner = ownerOf(move, key);
        if (direction == Direction::Reverse && standsEarly(move, key)) {
            statements.append(restForeignKey(move.live, key));
            // Those that no parent has adopted yet would be enforced on rows that lag behind.
            if (wasPartitioned)
                statements.append(onEachLeaf(owner, leavesWith(key, ownKey), drop));
            continue;
        }
        statements.append({ u"ALTER TABLE "_s + owner.sql() + drop });
        // Those that no parent has adopted yet stand on their own.
        if (key.kind == ConstraintKind::ForeignKeyIn ? key.tableIsPartitioned : wasPartitioned)
            statements.append(onEachLeaf(owner, leavesWith(key, {}), drop));
    }
    return statements;
}

Statements addForeignKeys(const Move& move, Direction direction)
{
    Statements statements;
    for (const Constraint& key : foreignKeys(move)) {
        const QString add = u" ADD CONSTRAINT "_s + quoted(key.name) + u' ' + key.definitionSql + u" NOT VALID"_s;
        const sql::QualifiedName owner = ownerOf(move, key);
        const bool forward = direction == Direction::Forward;
        if (forward && standsEarly(move, key))
            statements.append(wakeForeignKey(move, key, loopOverLeaves(owner, u"NOT "_s + leavesWith(key, {}), add)));
        else if (forward && comesLate(move, key))
            continue;
        else if (onLeaves(move, direction, key))
            statements.append(onEachLeaf(owner, u"NOT "_s + leavesWith(key, {}), add));
        else
            statements.append({ u"ALTER TABLE "_s + owner.sql() + add });
    }
    return statements;
}

QList<Statements> lateKeyUnits(const Move& move, Direction direction)
{
    QList<Statements> units;
    if (!move.keysAfter || direction == Direction::Reverse)
        return units;
    for (const Constraint& key : move.table.constraints) {
        if (!comesLate(move, key))
            continue;
        const QString add = u" ADD CONSTRAINT "_s + quoted(key.name) + u' ' + key.definitionSql + u" NOT VALID"_s;
        for (const Partition& partition : move.layout.partitions)
            units.append({ onEachLeaf(move.live,
                                      u"t.relid = pg_catalog.to_regclass("_s + literal(move.partition(partition).sql())
                                          + u") AND NOT "_s + leavesWith(key, {}),
                                      add) });
    }
    return units;
}

QList<Statements> dropKeyUnits(const Move& move)
{
    QList<Statements> units;
    for (const Constraint& key : move.table.constraints) {
        if (!comesLate(move, key))
            continue;
        const QString drop = u" DROP CONSTRAINT IF EXISTS "_s + quoted(key.name);
        units.append({ { u"ALTER TABLE "_s + move.live.sql() + drop } });
        for (const Partition& partition : move.layout.partitions)
            units.append({ onEachLeaf(move.live,
                                      u"t.relid = pg_catalog.to_regclass("_s + literal(move.partition(partition).sql())
                                          + u") AND "_s + leavesWith(key, ownKey),
                                      drop) });
    }
    return units;
}

QList<Statements> validateUnits(const Move& move, Direction direction)
{
    QList<Statements> units;
    for (const Constraint& key : foreignKeys(move)) {
        if (!key.validated)
            continue;
        const QString validate = u" VALIDATE CONSTRAINT "_s + quoted(key.name);
        if (!onLeaves(move, direction, key)) {
            units.append({ { u"ALTER TABLE "_s + ownerOf(move, key).sql() + validate } });
        } else if (key.kind == ConstraintKind::ForeignKeyIn) {
            units.append({ onEachLeaf(key.table, leavesWith(key, notValidated), validate) });
        } else if (!standsEarly(move, key)) {
            for (const Partition& partition : move.layout.partitions)
                units.append(
                    { onEachLeaf(move.live,
                                 u"t.relid = pg_catalog.to_regclass("_s + literal(move.partition(partition).sql())
                                     + u") AND "_s + leavesWith(key, notValidated),
                                 validate) });
        }
    }
    return units;
}

Statements adoptForeignKeys(const Move& move, Direction direction)
{
    Statements statements;
    for (const Constraint& key : foreignKeys(move)) {
        if (!key.validated)
            continue;
        const sql::QualifiedName owner = ownerOf(move, key);
        if (onLeaves(move, direction, key)) {
            // Before the parent takes the key, and with it a lock that no writer passes.
            statements.append(
                onEachLeaf(owner, leavesWith(key, notValidated), u" VALIDATE CONSTRAINT "_s + quoted(key.name)));
            statements.append(parentHas(move, key));
        }
        if (!key.comment.isEmpty())
            statements.append({ u"COMMENT ON CONSTRAINT "_s + quoted(key.name) + u" ON "_s + owner.sql() + u" IS "_s
                                + literal(key.comment) });
    }
    return statements;
}

} // namespace stopover::change
