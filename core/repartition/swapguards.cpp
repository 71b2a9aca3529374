#include "core/repartition/swapguards.h"

#include "core/repartition/capturesql.h"
#include "core/repartition/structurefacts.h"

namespace stopover::repartition {

using namespace Qt::StringLiterals;
using catalog::Constraint;
using catalog::ConstraintKind;
using run::Statements;
using sql::literal;
using sql::QualifiedName;
using sql::quoted;

Statements swapLocks(const Move& move, Direction direction)
{
    Statements statements;
    // ONLY: with its partitions it would wait for each lock anew.
    statements.append({ u"LOCK TABLE ONLY "_s + move.live.sql() + u" IN ACCESS EXCLUSIVE MODE"_s });
    // Nobody has a partition of the table that is not live yet.
    QStringList all { move.live.sql(), u"ONLY "_s + move.keptSide(direction).kept.sql() };
    for (const Constraint& key : move.table.constraints) {
        if (key.kind == ConstraintKind::ForeignKeyOut && key.referenced != move.live)
            all.append(key.referenced.sql());
        if (key.kind == ConstraintKind::ForeignKeyIn)
            all.append(key.table.sql());
    }
    all.removeDuplicates();
    statements.append({ u"LOCK TABLE "_s + all.join(u", "_s) + u" IN ACCESS EXCLUSIVE MODE NOWAIT"_s });
    return statements;
}

Statements swapGuards(const Move& move, Direction direction, const Structure& planned)
{
    if (!planned.ofPhase)
        return Statements { captureIntact(move, direction) } + structureGuards(move, direction, planned);
    // Whose partition is gone is told that, rather than that its trigger is.
    Statements statements = structureGuards(move, direction, planned);
    if (direction == Direction::Reverse)
        statements.append(partitionsKnown(move));
    statements.append(captureIntact(move, direction));
    return statements;
}

Statements structureGuards(const Move& move, Direction direction, const Structure& planned)
{
    Statements statements;
    const QString code = planned.ofPhase ? u"changed_during"_s : u"schema_changed"_s;
    if (!planned.facts.isEmpty())
        statements.append(structureIsAsPlanned(planned.oid, move.live.display(), planned.facts, code));
    const auto columns = [](const QualifiedName& name) -> QString {
        return u"(SELECT string_agg(format('%I %s %s', attname, format_type(atttypid, atttypmod), attnotnull), ',' "
               u"ORDER BY attname)"
               " FROM pg_catalog.pg_attribute WHERE attrelid = "_s
            + literal(name.sql()) + u"::regclass AND attnum > 0 AND NOT attisdropped)"_s;
    };
    statements.append({ u"SELECT "_s + columns(move.live) + u" = "_s + columns(move.keptSide(direction).kept) + u", "_s
                            + literal(move.live.display()) + u", '@columns'"_s,
                        code });
    return statements;
}

} // namespace stopover::repartition
