#include "core/change/rights.h"

#include "core/change/findinglist.h"
#include "core/change/swapsql.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stopover::change {

using namespace Qt::StringLiterals;

namespace {

/// Views that read the table, or a materialized view that is made anew, as SQL.
QJsonArray replacedViews(const Move& move)
{
    const QStringList rebuilt = rebuiltViews(move);
    QJsonArray names;
    for (const catalog::Dependent& view : move.table.dependents) {
        const bool isView = view.kind == catalog::DependentKind::View;
        if (isView ? view.direct || !view.readsMaterialized.isEmpty() : rebuilt.contains(view.name.sql()))
            names.append(view.name.sql());
    }
    return names;
}

} // namespace

Result<QList<run::Finding>> findMissingRights(const catalog::Database& database, const Move& move)
{
    constexpr int hasMaintain = 170000;
    const QString lockers =
        move.server.version >= hasMaintain ? u"UPDATE, DELETE, TRUNCATE, MAINTAIN"_s : u"UPDATE, DELETE, TRUNCATE"_s;
    const auto views = QString::fromUtf8(QJsonDocument(replacedViews(move)).toJson(QJsonDocument::Compact));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        database.query(u"rights"_s,
                       { { u"oid"_s, move.table.oid }, { u"views"_s, views }, { u"lockers"_s, lockers } }));
    QList<run::Finding> found;
    FindingList findings(found, Moment::Plan);
    catalog::forEachRow(
        rows, [&](const catalog::Row& row) { findings.add(row.text("rule"), row.text("object"), row.list("args")); });
    return found;
}

} // namespace stopover::change
