#include "core/repartition/bakereview.h"

#include "core/catalog/tablereader.h"
#include "core/repartition/basis.h"
#include "core/repartition/bringalong.h"
#include "core/repartition/early.h"
#include "core/repartition/findings.h"
#include "core/repartition/phases.h"
#include "core/repartition/specfile.h"
#include "core/repartition/structurefacts.h"
#include "core/repartition/swapsql.h"
#include "core/repartition/unretired.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stopover::repartition {

using namespace Qt::StringLiterals;
using catalog::Constraint;
using catalog::ConstraintKind;
using run::Severity;
using sql::displayed;
using sql::literal;
using sql::QualifiedName;

namespace {

/// The live table, the other one and what both are compared by.
struct Sides
{
    catalog::ServerInfo server;
    QString facts; ///< of the live one, from before it was read: what changes meanwhile is found under the lock
    catalog::Table live;
    catalog::Table kept;
    catalog::Table leaf; ///< one of the partitions
    QStringList partitions; ///< names of those in the table's schema
};

Result<QString> factsOf(const catalog::Database& database, const QualifiedName& name)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows oid,
                        database.run(u"SELECT pg_catalog.to_regclass(%1)::oid::bigint"_s.arg(literal(name.sql()))));
    if (oid.isNull(0, 0))
        return Failure(ErrorCode::TableMissing, { name.display() });
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, database.run(structureFactsSql(oid.integer(0, 0))));
    return rows.text(0, 0);
}

Result<void> readLeaves(const catalog::Database& database, const QualifiedName& partitioned, const QString& schema,
                        Sides& sides)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        database.run(u"SELECT n.nspname, c.relname FROM pg_catalog.pg_partition_tree(%1) t JOIN pg_catalog.pg_class c"
                     " ON c.oid = t.relid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE t.isleaf"
                     " AND t.level > 0 ORDER BY 1, 2"_s.arg(literal(partitioned.sql()))));
    for (int row = 0; row < rows.count(); ++row) {
        if (rows.text(row, 0) == schema)
            sides.partitions.append(rows.text(row, 1));
    }
    if (rows.count() > 0) {
        STOPOVER_TRY_ASSIGN(sides.leaf, catalog::readTable(database, { rows.text(0, 0), rows.text(0, 1) }));
    }
    return {};
}

Result<Sides> readSides(const catalog::Database& database, const Move& names, Direction direction)
{
    Sides sides;
    STOPOVER_TRY_ASSIGN(sides.server, catalog::readServer(database));
    STOPOVER_TRY_ASSIGN(sides.facts, factsOf(database, names.live));
    STOPOVER_TRY_ASSIGN(sides.live, catalog::readTable(database, names.live));
    STOPOVER_TRY_ASSIGN(sides.kept, catalog::readTable(database, names.keptSide(direction).kept));
    const QualifiedName partitioned = direction == Direction::Reverse ? names.live : names.partitioned.kept;
    STOPOVER_TRY(readLeaves(database, partitioned, names.live.schema, sides));
    return sides;
}

/// Foreign keys that only the partitions have as yet: their parent adopts them after the swap.
void addUnadopted(const Basis& basis, const catalog::Table& leaf, catalog::Table& live)
{
    for (const Constraint& constraint : leaf.constraints) {
        const QString label = u"foreign key "_s + sql::displayed(constraint.name);
        const bool known = std::ranges::any_of(live.constraints, [&constraint](const Constraint& one) {
            return one.kind == constraint.kind && one.name == constraint.name;
        });
        if (constraint.kind != ConstraintKind::ForeignKeyOut || known || !basis.objects.contains(label))
            continue;
        live.constraints.append(constraint);
        live.constraints.last().table = live.name;
        live.constraints.last().validated = basis.objects.value(label).section(QChar(1), 1, 1) == "1"_L1;
    }
}

QStringList namesOf(const Basis& basis, const catalog::Table& live)
{
    QStringList names;
    for (const catalog::Index& index : live.indexes)
        names.append(index.name);
    for (const catalog::ExtendedStatistics& statistics : live.statistics)
        names.append(statistics.name.name);
    return names + basis.retirable;
}

/// Materialized views are made for each of the tables before the first swap, and filled before each later one.
void refuseMaterializedViews(const Basis& basis, const Move& move, QList<run::Finding>& obstacles)
{
    const QStringList rebuilt = rebuiltViews(move);
    const QStringList differing = differingObjects(objectsOf(move.table), basis.objects);
    for (const catalog::Dependent& view : move.table.dependents) {
        if (!rebuilt.contains(view.name.sql()) || !differing.contains(u"materialized view "_s + view.name.display()))
            continue;
        const bool isKept = view.name.schema.startsWith("stopover_"_L1);
        obstacles.append({ Severity::Block,
                           isKept ? u"bake.other_run"_s : u"bake.materialized_view"_s,
                           view.name.display(),
                           { move.live.display() } });
    }
}

QualifiedName keptView(const Move& move, Direction direction, const QualifiedName& view)
{
    return { move.keptSide(direction).kept.schema,
             direction == Direction::Reverse ? sql::derivedName(view.name, move.suffix) : view.name };
}

/// Another run has rebuilt it since, for a table of its own: the one that was kept reads what that run retired.
Result<void> refuseViewsOfOtherRuns(const catalog::Database& database, const Move& move, Direction direction,
                                    QList<run::Finding>& obstacles)
{
    const auto readsOf = [](const QualifiedName& view, const QualifiedName& table) -> QString {
        return u"SELECT d.refobjid FROM pg_catalog.pg_rewrite w JOIN pg_catalog.pg_depend d ON d.classid ="
               " 'pg_catalog.pg_rewrite'::regclass AND d.objid = w.oid AND d.refclassid = "
               "'pg_catalog.pg_class'::regclass"
               " JOIN pg_catalog.pg_class c ON c.oid = d.refobjid AND c.relkind <> 'm' WHERE w.ev_class ="
               " pg_catalog.to_regclass(%1) AND d.refobjid <> pg_catalog.to_regclass(%2)"_s.arg(literal(view.sql()),
                                                                                                literal(table.sql()));
    };
    const QStringList rebuilt = rebuiltViews(move);
    for (const catalog::Dependent& view : move.table.dependents) {
        const bool isKnown = std::ranges::any_of(
            obstacles, [&view](const run::Finding& one) { return one.object == view.name.display(); });
        if (isKnown || !rebuilt.contains(view.name.sql()))
            continue;
        const QString live = readsOf(view.name, move.live);
        const QString kept = readsOf(keptView(move, direction, view.name), move.keptSide(direction).kept);
        STOPOVER_TRY_ASSIGN(
            const pg::Rows rows,
            database.run(u"SELECT EXISTS ((%1) EXCEPT (%2)) OR EXISTS ((%2) EXCEPT (%1))"_s.arg(live, kept)));
        if (rows.boolean(0, 0))
            obstacles.append(
                { Severity::Block, u"bake.materialized_view"_s, view.name.display(), { move.live.display() } });
    }
    return {};
}

/// Those that are gone have left the other table's behind.
void dropLeftViews(const Basis& basis, const Move& move, Direction direction, BringAlong& along)
{
    constexpr QLatin1StringView kind { "materialized view " };
    const QMap<QString, QString> now = objectsOf(move.table);
    for (const QString& label : differingObjects(basis.objects, now)) {
        const auto name = QualifiedName::parse(label.mid(kind.size()));
        if (!label.startsWith(kind) || now.contains(label) || !name)
            continue;
        along.before.append({ u"DROP MATERIALIZED VIEW IF EXISTS "_s + keptView(move, direction, *name).sql() });
        along.objects.append(label);
    }
}

/// What exists on the live table only, and is made by the swap from the catalog's words.
QStringList movedObjects(const Basis& basis, const Move& move)
{
    const QMap<QString, QString> now = objectsOf(move.table);
    QStringList labels = differingObjects(now, basis.objects) + differingObjects(basis.objects, now);
    labels.removeDuplicates();
    labels.removeIf([](const QString& label) {
        static const QStringList moved { u"trigger "_s, u"foreign key "_s, u"view "_s, u"publication "_s };
        return std::ranges::none_of(moved, [&label](const QString& kind) { return label.startsWith(kind); });
    });
    return labels;
}

/// Keys that the phase itself drops before its swap are not there any more when the table is compared.
QString factsAtSwap(const Move& move, Direction direction, const QString& facts)
{
    if (direction == Direction::Forward || !move.keysAfter)
        return facts;
    QJsonArray lines = QJsonDocument::fromJson(facts.toUtf8()).array();
    for (const Constraint& key : move.table.constraints) {
        if (!comesLate(move, key))
            continue;
        const QString object = u"constraint "_s + displayed(key.name) + u'\t';
        for (qsizetype i = lines.size() - 1; i >= 0; --i) {
            if (lines.at(i).toString().startsWith(object))
                lines.removeAt(i);
        }
    }
    return QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact));
}

Direction directionOf(run::Phase phase)
{
    return phase == run::Phase::Rollback ? Direction::Reverse : Direction::Forward;
}

} // namespace

Result<std::optional<BakeReview>> reviewBake(const pg::Settings& settings, const run::Plan& plan, run::Phase phase)
{
    if (!plan.basis || (phase != run::Phase::Rollback && phase != run::Phase::Reapply))
        return std::optional<BakeReview> {};
    const Direction direction = directionOf(phase);
    Basis basis = basisFrom(*plan.basis);
    STOPOVER_TRY_ASSIGN(const Spec spec, parseSpec(plan.specText.toUtf8(), u"spec"_s));
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    catalog::Table named;
    named.oid = plan.targetOid;
    named.name = spec.table;
    STOPOVER_TRY_ASSIGN(Sides sides, readSides(database, moveFrom(basis, {}, named, spec), direction));
    const qint64 liveOid = sides.live.oid;
    sides.live.oid = plan.targetOid;
    if (!sides.partitions.isEmpty()) {
        basis.layout.partitions.clear();
        for (const QString& name : sides.partitions)
            basis.layout.partitions.append(Partition { .name = name, .boundsSql = {} });
    }
    Move move = moveFrom(basis, sides.server, sides.live, spec);
    catalog::Table kept = sides.kept;
    if (direction == Direction::Reverse) {
        addUnadopted(basis, sides.leaf, sides.live);
        kept = unretired(move, kept, namesOf(basis, sides.live));
        move = moveFrom(basis, sides.server, withLocalIndexes(move, sides.live, kept), spec);
    }
    BringAlong along = bringAlong(move, direction, kept, sides.leaf);
    dropLeftViews(basis, move, direction, along);
    BakeReview review { .carried = along.objects + movedObjects(basis, move),
                        .obstacles = along.findings,
                        .plan = plan };
    review.carried.removeDuplicates();
    review.obstacles.append(findCarryObstacles(move, direction));
    refuseMaterializedViews(basis, move, review.obstacles);
    STOPOVER_TRY(refuseViewsOfOtherRuns(database, move, direction, review.obstacles));
    const Structure structure { .oid = liveOid, .facts = factsAtSwap(move, direction, sides.facts), .ofPhase = true };
    review.plan.phases = phasesBehind(move, direction, structure, along, plan.phases);
    review.plan.basis = basisOf(move);
    return std::optional(review);
}

QStringList notCarriedArguments(const QString& table, const QList<run::Finding>& obstacles)
{
    QStringList arguments { table };
    for (const run::Finding& obstacle : obstacles)
        arguments.append((QStringList { obstacle.rule, obstacle.object } + obstacle.args).join(u'\t'));
    return arguments;
}

} // namespace stopover::repartition
