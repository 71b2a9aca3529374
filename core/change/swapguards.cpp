#include "core/change/swapguards.h"

#include "core/change/capturesql.h"
#include "core/change/guards.h"
#include "core/change/structurefacts.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using catalog::Constraint;
using catalog::ConstraintKind;
using run::Statement;
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

namespace {

Moment lockOf(Direction direction, const Structure& planned)
{
    if (direction == Direction::Reverse)
        return Moment::LockRollback;
    return planned.ofPhase ? Moment::LockReapply : Moment::LockApply;
}

Statement columnsAreEqual(const Move& move, Direction direction, const QString& code)
{
    const auto columns = [](const QualifiedName& name) -> QString {
        return u"(SELECT string_agg(format('%I %s %s', attname, format_type(atttypid, atttypmod), attnotnull), ',' "
               u"ORDER BY attname)"
               " FROM pg_catalog.pg_attribute WHERE attrelid = "_s
            + literal(name.sql()) + u"::regclass AND attnum > 0 AND NOT attisdropped)"_s;
    };
    return { u"SELECT "_s + columns(move.live) + u" = "_s + columns(move.keptSide(direction).kept) + u", "_s
                 + literal(move.live.display()) + u", '@columns'"_s,
             code };
}

/// Nothing where there is nothing to compare with, or where the executor itself looks.
std::optional<Statement> statementOf(QStringView rule, const Move& move, Direction direction, const Structure& planned)
{
    const QString code = planned.ofPhase ? u"changed_during"_s : u"schema_changed"_s;
    if (rule == u"swap.structure" && !planned.facts.isEmpty())
        return structureIsAsPlanned(planned.oid, move.live.display(), planned.facts, code);
    if (rule == u"swap.columns")
        return columnsAreEqual(move, direction, code);
    if (rule == u"swap.partitions" && planned.ofPhase)
        return partitionsKnown(move, planned.leaves);
    if (rule == u"swap.capture")
        return captureIntact(move, direction);
    return std::nullopt;
}

} // namespace

Statements swapGuards(const Move& move, Direction direction, const Structure& planned, WithCapture withCapture)
{
    Statements statements;
    for (const Guard& guard : guards()) {
        const bool ofCapture = guard.code == ErrorCode::CaptureBypassed;
        if (!refuses(guard.rule, lockOf(direction, planned)) || (ofCapture && withCapture == WithCapture::No))
            continue;
        if (auto statement = statementOf(guard.rule, move, direction, planned))
            statements.append(*std::move(statement));
    }
    return statements;
}

} // namespace stopover::change
