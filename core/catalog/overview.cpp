#include "core/catalog/overview.h"

namespace stopover::catalog {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBiggest = 10;

Result<QList<KeptCopy>> keptCopies(const Database& database)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows query, database.query(u"keptcopies"_s));
    QList<KeptCopy> copies;
    forEachRow(query, [&copies](const Row& row) {
        if (!row.boolean("there"))
            return;
        copies.append({ .table = row.text("table_name"),
                        .name = row.text("backup_table"),
                        .retired = row.text("kind") == "retired"_L1,
                        .rows = row.integer("rows"),
                        .bytes = row.integer("bytes"),
                        .expires = row.text("expires"),
                        .due = row.boolean("due") });
    });
    return copies;
}

} // namespace

Result<Overview> readOverview(const Database& database, bool hasJournal)
{
    Overview overview;
    STOPOVER_TRY_ASSIGN(const pg::Rows size, database.query(u"databasesize"_s));
    forEachRow(size, [&overview](const Row& row) {
        overview.bytes = row.isNull("bytes") ? -1 : row.integer("bytes");
        overview.tables = row.integer("tables");
        overview.invalidIndexes = row.integer("invalid_indexes");
    });
    STOPOVER_TRY_ASSIGN(overview.biggest, plainTables(database));
    overview.biggest.resize(std::min(overview.biggest.size(), maxBiggest));
    STOPOVER_TRY_ASSIGN(const pg::Rows skewed, database.query(u"skewed"_s));
    forEachRow(skewed, [&overview](const Row& row) {
        overview.partitioned.append({ .name = { row.text("schema"), row.text("name") },
                                      .partitions = static_cast<int>(row.integer("partitions")),
                                      .rows = row.real("rows"),
                                      .bytes = row.integer("bytes"),
                                      .skew = row.real("skew") });
    });
    if (hasJournal) {
        STOPOVER_TRY_ASSIGN(overview.kept, keptCopies(database));
    }
    return overview;
}

} // namespace stopover::catalog
