#include "core/change/unretired.h"

namespace stopover::change {

using catalog::Index;

catalog::Table unretired(const Move& move, catalog::Table kept, const QStringList& names)
{
    QMap<QString, QString> live;
    for (const QString& name : names)
        live.insert(sql::derivedName(name, move.suffix), name);
    const auto rename = [&live](QString& name) { name = live.value(name, name); };
    for (Index& index : kept.indexes) {
        rename(index.name);
        index.schema = move.live.schema;
        if (!index.constraintName.isEmpty())
            rename(index.constraintName);
    }
    for (catalog::ExtendedStatistics& statistics : kept.statistics)
        rename(statistics.name.name);
    return kept;
}

catalog::Table withLocalIndexes(const Move& move, catalog::Table live, const catalog::Table& original)
{
    const auto isOfLive = [&live](const Index& index) {
        // A column that was renamed meanwhile is another one here.
        return std::ranges::all_of(index.keyColumns, [&live](const QString& name) {
            return name.isEmpty()
                || std::ranges::find(live.columns, name, &catalog::Column::name) != live.columns.end();
        });
    };
    for (const Index& index : original.indexes) {
        const bool isThere = std::ranges::find(live.indexes, index.name, &Index::name) != live.indexes.end();
        if (index.unique && !move.parentCanHaveUnique(index) && !isThere && isOfLive(index))
            live.indexes.append(index);
    }
    live.options = original.options;
    live.toastOptions = original.toastOptions;
    live.tablespace = original.tablespace;
    live.accessMethod = original.accessMethod;
    live.replicaIdentity = original.replicaIdentity;
    return live;
}

} // namespace stopover::change
