#include "core/change/bakereview.h"

#include "core/catalog/tablereader.h"
#include "core/change/bakechecks.h"
#include "core/change/basis.h"
#include "core/change/bringalong.h"
#include "core/change/capturesql.h"
#include "core/change/early.h"
#include "core/change/findinglist.h"
#include "core/change/findings.h"
#include "core/change/foreignkeysql.h"
#include "core/change/phases.h"
#include "core/change/specfile.h"
#include "core/change/structurefacts.h"
#include "core/change/swapsql.h"
#include "core/change/unretired.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stopover::change {

using namespace Qt::StringLiterals;
using catalog::Constraint;
using catalog::ConstraintKind;
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
    QStringList leaves; ///< oids of all partitions
    QStringList partitions; ///< names of those in the table's schema
    QStringList foreign; ///< partitions whose writes nobody logs
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

/// The one that is looked at has most of what a run makes on each: one that somebody made may have nothing of it.
Result<void> readLeaves(const catalog::Database& database, const QualifiedName& partitioned, const QString& schema,
                        Sides& sides)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        database.run(
            u"SELECT n.nspname, c.relname, c.oid::text, c.relkind = 'f' FROM pg_catalog.pg_partition_tree(%1) t JOIN"
            " pg_catalog.pg_class c ON c.oid = t.relid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
            " WHERE t.isleaf AND t.level > 0 ORDER BY (SELECT count(*) FROM pg_catalog.pg_index i WHERE i.indrelid ="
            " t.relid AND i.indisunique) DESC, 1, 2"_s.arg(literal(partitioned.sql()))));
    for (int row = 0; row < rows.count(); ++row) {
        sides.leaves.append(rows.text(row, 2));
        if (rows.text(row, 0) == schema)
            sides.partitions.append(rows.text(row, 1));
        if (rows.boolean(row, 3))
            sides.foreign.append(QualifiedName { rows.text(row, 0), rows.text(row, 1) }.display());
    }
    sides.partitions.sort();
    sides.leaves.sort();
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

/// Of those that still have both tables.
Result<QList<Constraint>> plannedKeys(const catalog::Database& database, const Basis& basis)
{
    QList<Constraint> keys;
    for (const Constraint& key : basis.foreignKeys) {
        const QualifiedName& other = key.kind == ConstraintKind::ForeignKeyIn ? key.table : key.referenced;
        STOPOVER_TRY_ASSIGN(const pg::Rows found,
                            database.run(u"SELECT pg_catalog.to_regclass(%1) IS NOT NULL"_s.arg(literal(other.sql()))));
        if (found.boolean(0, 0))
            keys.append(key);
    }
    return keys;
}

/// Midway, foreign keys are on the partitions only, or not validated, or not there yet: they are what the plan says.
Result<void> takePlannedKeys(const catalog::Database& database, const Basis& basis, catalog::Table& live)
{
    STOPOVER_TRY_ASSIGN(const QList<Constraint> keys, plannedKeys(database, basis));
    live.constraints.removeIf([&keys](const Constraint& one) {
        return isForeignKey(one) && std::ranges::any_of(keys, [&one](const Constraint& key) {
                   const bool isOfAPartition = key.tableIsPartitioned && key.definitionSql == one.definitionSql;
                   return key.kind == one.kind && key.name == one.name && (key.table == one.table || isOfAPartition);
               });
    });
    live.constraints.append(keys);
    return {};
}

/// Keys that are not validated are on the partitions for good: no parent takes them.
void takeKeysOfPartitions(const Basis& basis, const catalog::Table& leaf, catalog::Table& live)
{
    const auto ofPartition = [](const Constraint& key, const Constraint& one) {
        return one.kind == key.kind && one.name == key.name && one.definitionSql == key.definitionSql;
    };
    for (const Constraint& key : basis.foreignKeys) {
        if (key.validated)
            continue;
        const bool isIn = key.kind == ConstraintKind::ForeignKeyIn;
        const QList<Constraint>& all = isIn ? live.constraints : leaf.constraints;
        const bool isThere = std::ranges::any_of(all, [&](const Constraint& one) { return ofPartition(key, one); });
        if (!isThere || (isIn && !key.tableIsPartitioned))
            continue;
        live.constraints.removeIf([&](const Constraint& one) { return ofPartition(key, one); });
        live.constraints.append(key);
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
void refuseMaterializedViews(const Basis& basis, const Move& move, FindingList& obstacles)
{
    const QStringList rebuilt = rebuiltViews(move);
    const QStringList differing = differingObjects(objectsOf(move.table), basis.objects);
    for (const catalog::Dependent& view : move.table.dependents) {
        if (!rebuilt.contains(view.name.sql()) || !differing.contains(materializedView + view.name.display()))
            continue;
        const bool isKept = view.name.schema.startsWith("stopover_"_L1);
        obstacles.add(isKept ? u"bake.other_run"_s : u"bake.materialized_view"_s, view.name.display(),
                      { move.live.display() });
    }
}

QualifiedName keptView(const Move& move, Direction direction, const QualifiedName& view)
{
    return { move.keptSide(direction).kept.schema,
             direction == Direction::Reverse ? sql::derivedName(view.name, move.suffix) : view.name };
}

/// Another run has rebuilt it since, for a table of its own: the one that was kept reads what that run retired.
Result<void> refuseViewsOfOtherRuns(const catalog::Database& database, const Move& move, Direction direction,
                                    FindingList& obstacles)
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
        if (obstacles.names(view.name.display()) || !rebuilt.contains(view.name.sql()))
            continue;
        const QString live = readsOf(view.name, move.live);
        const QString kept = readsOf(keptView(move, direction, view.name), move.keptSide(direction).kept);
        STOPOVER_TRY_ASSIGN(
            const pg::Rows rows,
            database.run(u"SELECT EXISTS ((%1) EXCEPT (%2)) OR EXISTS ((%2) EXCEPT (%1))"_s.arg(live, kept)));
        if (rows.boolean(0, 0))
            obstacles.add(u"bake.materialized_view"_s, view.name.display(), { move.live.display() });
    }
    return {};
}

/// Those that are gone have left the other table's behind.
Result<void> dropLeftViews(const catalog::Database& database, const Basis& basis, const Move& move, Direction direction,
                           BringAlong& along)
{
    const QMap<QString, QString> now = objectsOf(move.table);
    QStringList left;
    for (const QString& label : basis.objects.keys()) {
        const auto name = QualifiedName::parse(label.mid(materializedView.size()));
        if (!label.startsWith(materializedView) || now.contains(label) || !name)
            continue;
        const QString kept = keptView(move, direction, *name).sql();
        STOPOVER_TRY_ASSIGN(const pg::Rows found,
                            database.run(u"SELECT pg_catalog.to_regclass(%1) IS NOT NULL"_s.arg(literal(kept))));
        if (!found.boolean(0, 0))
            continue;
        left.append(kept);
        along.objects.append(label);
    }
    // Together, since they may read each other.
    if (!left.isEmpty())
        along.before.append({ u"DROP MATERIALIZED VIEW IF EXISTS "_s + left.join(u", "_s) });
    return {};
}

/// What exists on the live table only, and is made by the swap from the catalog's words.
QStringList movedObjects(const Basis& basis, const Move& move)
{
    const QMap<QString, QString> now = objectsOf(move.table);
    QStringList labels = differingObjects(now, basis.objects) + differingObjects(basis.objects, now);
    labels.removeDuplicates();
    labels.removeIf([](const QString& label) {
        static const QStringList moved { u"trigger "_s, u"FOREIGN KEY "_s, u"view "_s, u"publication "_s };
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

Result<std::optional<BakeReview>> reviewBake(const pg::Settings& settings, const run::Plan& plan, run::Phase phase,
                                             bool midway)
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
    const Move names = moveFrom(basis, {}, named, spec);
    BakeReview other { .carried = {}, .obstacles = {}, .plan = plan };
    FindingList ofAnother(other.obstacles, entering(phase));
    STOPOVER_TRY_ASSIGN(const bool isSame, isTableOfRun(database, names, direction, ofAnother));
    if (!isSame)
        return std::optional(other);
    STOPOVER_TRY_ASSIGN(Sides sides, readSides(database, names, direction));
    const qint64 liveOid = sides.live.oid;
    sides.live.oid = plan.targetOid;
    if (!sides.partitions.isEmpty()) {
        basis.layout.partitions.clear();
        for (const QString& name : sides.partitions)
            basis.layout.partitions.append(Partition { .name = name, .boundsSql = {} });
    }
    const bool keysAsPlanned = midway || basis.keysAsPlanned == phase;
    basis.keysAsPlanned = keysAsPlanned ? std::optional(phase) : std::nullopt;
    if (keysAsPlanned)
        STOPOVER_TRY(takePlannedKeys(database, basis, sides.live));
    else
        takeKeysOfPartitions(basis, direction == Direction::Reverse ? sides.leaf : sides.live, sides.live);
    Move move = moveFrom(basis, sides.server, sides.live, spec);
    catalog::Table kept = sides.kept;
    if (direction == Direction::Reverse) {
        kept = unretired(move, kept, namesOf(basis, sides.live));
        move = moveFrom(basis, sides.server, withLocalIndexes(move, sides.live, kept), spec);
    }
    BringAlong along = bringAlong(move, direction, kept, sides.leaf);
    STOPOVER_TRY(dropLeftViews(database, basis, move, direction, along));
    STOPOVER_TRY_ASSIGN(const QString changed, changedTriggers(database, move, direction));
    if (!changed.isEmpty()) {
        along.capture = { rearmCapture(move, direction, changed) };
        along.objects.append(u"trigger "_s + displayed(move.captureTrigger(direction)));
    }
    BakeReview review { .carried = along.objects + movedObjects(basis, move),
                        .obstacles = along.findings,
                        .plan = plan };
    review.carried.removeDuplicates();
    review.obstacles.append(findCarryObstacles(move, entering(phase), sides.live));
    FindingList obstacles(review.obstacles, entering(phase));
    refuseMaterializedViews(basis, move, obstacles);
    for (const QString& partition : std::as_const(sides.foreign))
        obstacles.add(u"bake.foreign_partition"_s, partition, { move.live.display() });
    STOPOVER_TRY(refuseViewsOfOtherRuns(database, move, direction, obstacles));
    if (direction == Direction::Reverse)
        STOPOVER_TRY(refuseWhatIsOnPartitions(database, move, sides.leaves, obstacles));
    // For a table that cannot be carried there are no phases.
    if (!review.obstacles.isEmpty())
        return std::optional(review);
    const Structure structure {
        .oid = liveOid, .facts = factsAtSwap(move, direction, sides.facts), .leaves = sides.leaves, .ofPhase = true
    };
    review.plan.phases = phasesBehind(move, direction, structure, along, plan.phases);
    review.plan.basis = basisOf(move, basis);
    return std::optional(review);
}

QStringList notCarriedArguments(const QString& table, const QList<run::Finding>& obstacles)
{
    QStringList arguments { table };
    for (const run::Finding& obstacle : obstacles)
        arguments.append((QStringList { obstacle.rule, obstacle.object } + obstacle.args).join(u'\t'));
    return arguments;
}

} // namespace stopover::change
