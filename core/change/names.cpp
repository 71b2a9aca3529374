#include "core/change/names.h"

#include "core/change/swapsql.h"

#include <QSet>

namespace stopover::change {

using namespace Qt::StringLiterals;
using sql::literal;
using sql::QualifiedName;

namespace {

/// Longer lists are asked in parts: 1,500 partitions of a table with six indexes have 10,500 names.
constexpr qsizetype namesAtOnce = 5000;

QString keyOf(const GivenName& given)
{
    return (given.kind == NameKind::Statistics ? u"s"_s : u"r"_s) + given.name.sql();
}

/// A type that the server made for a table's array gives way.
QString takenQuery(const QList<GivenName>& names)
{
    QStringList values;
    for (const GivenName& given : names)
        values.append(u'(' + QString::number(static_cast<int>(given.kind)) + u", "_s + literal(given.name.schema)
                      + u", "_s + literal(given.name.name) + u')');
    return u"SELECT v.kind, v.schema, v.name FROM (VALUES "_s + values.join(u", "_s)
        + u") v(kind, schema, name) JOIN pg_catalog.pg_namespace n ON n.nspname = v.schema"
          " WHERE CASE WHEN v.kind = %1"
          " THEN EXISTS (SELECT FROM pg_catalog.pg_statistic_ext s WHERE s.stxnamespace = n.oid AND s.stxname = v.name)"
          " ELSE EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.relnamespace = n.oid AND c.relname = v.name)"
          " OR (v.kind = %2 AND EXISTS (SELECT FROM pg_catalog.pg_type t WHERE t.typnamespace = n.oid"
          " AND t.typname = v.name AND NOT EXISTS (SELECT FROM pg_catalog.pg_type e WHERE e.typarray = t.oid))) END"_s
              .arg(QString::number(static_cast<int>(NameKind::Statistics)),
                   QString::number(static_cast<int>(NameKind::Table)));
}

Result<QList<GivenName>> takenOf(const catalog::Database& database, const QList<GivenName>& names)
{
    QList<GivenName> taken;
    for (qsizetype i = 0; i < names.size(); i += namesAtOnce) {
        STOPOVER_TRY_ASSIGN(const pg::Rows rows, database.run(takenQuery(names.mid(i, namesAtOnce))));
        catalog::forEachRow(rows, [&taken](const catalog::Row& row) {
            taken.append({ static_cast<NameKind>(row.text("kind").toInt()), { row.text("schema"), row.text("name") } });
        });
    }
    return taken;
}

void addPartitions(QList<GivenName>& names, const Move& move)
{
    for (qsizetype part = 0; part < move.layout.partitions.size(); ++part) {
        names.append({ NameKind::Table, move.partition(move.layout.partitions.at(part)) });
        for (qsizetype index = 0; index < move.table.indexes.size(); ++index)
            names.append({ NameKind::Index, { move.live.schema, move.leafIndex(part, index) } });
    }
}

/// Under the names that the live table has, in the stage; and retired with a suffix.
void addCompanions(QList<GivenName>& names, const Move& move)
{
    const auto both = [&](NameKind kind, const QString& name) {
        names.append({ kind, { move.stageSchema, name } });
        names.append({ kind, { move.original.kept.schema, retiredName(move, name) } });
    };
    for (const catalog::Index& index : move.table.indexes) {
        if (index.unique && !move.parentCanHaveUnique(index) && !move.layout.plain())
            names.append({ NameKind::Index, { move.original.kept.schema, retiredName(move, index.name) } });
        else
            both(NameKind::Index, index.name);
    }
    for (const catalog::Sequence& sequence : move.table.sequences) {
        if (sequence.identity)
            both(NameKind::Index, sequence.name.name);
    }
    for (const catalog::ExtendedStatistics& statistics : move.table.statistics)
        both(NameKind::Statistics, statistics.name.name);
    const QStringList rebuilt = rebuiltViews(move);
    for (const catalog::Dependent& view : move.table.dependents) {
        if (rebuilt.contains(view.name.sql()))
            both(NameKind::Table, view.name.name);
    }
}

} // namespace

QList<GivenName> givenNames(const Move& move)
{
    QList<GivenName> names;
    if (move.spec.backup == BackupKind::Table)
        names.append({ NameKind::Table, move.backup });
    names.append({ NameKind::Table, move.partitioned.kept });
    names.append({ NameKind::Table, move.original.kept });
    addPartitions(names, move);
    addCompanions(names, move);
    return names;
}

Result<void> chooseNames(const catalog::Database& database, Move& move)
{
    constexpr int tries = 20;
    const qsizetype indexes = move.table.indexes.size();
    // What may not be had, grows with each round; what is given is decided in the order of the partitions.
    QSet<QString> taken;
    for (int round = 0; round < tries; ++round) {
        QSet<QString> given = taken;
        for (const Partition& partition : move.layout.partitions)
            given.insert(partition.name);
        move.leafIndexes.clear();
        QList<GivenName> wanted;
        for (const Partition& partition : move.layout.partitions) {
            QStringList names;
            for (const catalog::Index& index : move.table.indexes) {
                QString name = sql::derivedName(partition.name, u'_' + index.name);
                for (int number = 2; given.contains(name); ++number)
                    name = sql::derivedName(partition.name, u'_' + index.name + u'_' + QString::number(number));
                given.insert(name);
                names.append(name);
                wanted.append({ NameKind::Index, { move.live.schema, name } });
            }
            move.leafIndexes.append(names);
        }
        STOPOVER_TRY_ASSIGN(const QList<GivenName> found, takenOf(database, wanted));
        if (found.isEmpty() || indexes == 0)
            return {};
        for (const GivenName& one : found)
            taken.insert(one.name.name);
    }
    return {}; // nameConflicts() tells which are taken
}

Result<NameConflicts> nameConflicts(const catalog::Database& database, const Move& move)
{
    constexpr qsizetype shown = 20;
    const QList<GivenName> names = givenNames(move);
    NameConflicts conflicts;
    QSet<QString> seen;
    for (const GivenName& given : names) {
        const QString key = keyOf(given);
        if (seen.contains(key) && conflicts.twice.size() < shown)
            conflicts.twice.append(given.name.display());
        seen.insert(key);
    }
    STOPOVER_TRY_ASSIGN(const QList<GivenName> taken, takenOf(database, names));
    for (const GivenName& given : taken.first(std::min(shown, taken.size())))
        conflicts.taken.append(given.name.display());
    conflicts.taken.removeDuplicates();
    conflicts.twice.removeDuplicates();
    return conflicts;
}

} // namespace stopover::change
