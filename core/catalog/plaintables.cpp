#include "core/catalog/plaintables.h"

namespace stopover::catalog {

using namespace Qt::StringLiterals;

Result<QList<PlainTable>> plainTables(const Database& database)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows query, database.query(u"plaintables"_s));
    QList<PlainTable> tables;
    forEachRow(query, [&tables](const Row& row) {
        tables.append({ .name = { row.text("schema"), row.text("name") },
                        .estimatedRows = row.real("rows"),
                        .bytes = row.integer("bytes"),
                        .readable = row.boolean("readable"),
                        .owned = row.boolean("owned"),
                        .unlogged = row.text("persistence") == "u"_L1,
                        .inherits = row.boolean("inherits") });
    });
    return tables;
}

} // namespace stopover::catalog
