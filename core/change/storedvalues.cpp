#include "core/change/storedvalues.h"

#include "core/change/findinglist.h"
#include "core/pg/sqlstate.h"

#include <chrono>

namespace stopover::change {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using run::Finding;
using std::chrono::steady_clock;

namespace {

constexpr auto patience = 30s; ///< with whole tables
constexpr auto sampleWithin = 5s;
constexpr double samplePages = 2000;

struct Probe
{
    QString rule;
    QString name;
    QString expression;
    QString type;
    QString base; ///< a column that the generated one is computed from

    /// A row that differs: its key, and of a generated column the value that is stored and the one of today.
    [[nodiscard]] QString query(const QString& from, const QStringList& key) const
    {
        const QString stored = sql::quoted(name);
        const QString computed = u"(("_s + expression + u")::"_s + type + u")::text"_s;
        const QString row = key.isEmpty() ? u"ctid::text"_s : u"concat_ws(', ', "_s + key.join(u", "_s) + u')';
        if (rule == "stored.check"_L1)
            return u"SELECT %1, NULL, NULL FROM %2 WHERE (%3) IS FALSE LIMIT 1"_s.arg(row, from, expression);
        return u"SELECT %1, %2::text, %3 FROM %4 WHERE %2::text IS DISTINCT FROM %3 LIMIT 1"_s.arg(row, stored,
                                                                                                   computed, from);
    }
};

Result<QList<Probe>> probesOf(const catalog::Database& database, const catalog::Table& table)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, database.query(u"storedvalues"_s, { { u"oid"_s, table.oid } }));
    QList<Probe> probes;
    catalog::forEachRow(rows, [&probes](const catalog::Row& row) {
        probes.append(
            { row.text("rule"), row.text("name"), row.text("expression"), row.text("type"), row.text("base") });
    });
    return probes;
}

Result<pg::Rows> within(pg::Connection& connection, std::chrono::milliseconds time, const QString& query)
{
    const QString limit = QString::number(std::max<qint64>(1, time.count()));
    return connection.executeWith({ { u"statement_timeout"_s, limit } }, query);
}

QString sampleOf(const catalog::Table& table, const QString& relation)
{
    const double percent = std::min(100.0, 100 * samplePages / static_cast<double>(std::max<qint64>(1, table.pages)));
    return u"%1 TABLESAMPLE SYSTEM (%2)"_s.arg(relation, QString::number(percent, 'f', 4));
}

void addDiffering(FindingList& findings, const Probe& probe, const catalog::Table& table, const pg::Rows& rows)
{
    const QString name = table.name.display();
    if (probe.rule == "stored.check"_L1)
        return findings.add(probe.rule, probe.name, { name, rows.text(0, 0), probe.expression });
    const auto shown = [&rows](int column) { return rows.isNull(0, column) ? u"NULL"_s : rows.text(0, column); };
    findings.add(probe.rule, probe.name, { name, rows.text(0, 0), shown(1), shown(2), probe.base, probe.expression });
}

/// Rights are looked at elsewhere, and a probe that takes too long has found nothing.
bool isOfNoInterest(const Error& error)
{
    return pg::isMissingPrivilege(error) || pg::isQueryCancelled(error) || pg::isLockTimeout(error);
}

} // namespace

Result<QList<Finding>> findStaleValues(const catalog::Database& database, pg::Connection& connection,
                                       const catalog::Table& table, const QString& relation, const QStringList& key)
{
    STOPOVER_TRY_ASSIGN(const QList<Probe> probes, probesOf(database, table));
    const auto until = steady_clock::now() + patience;
    QList<Finding> found;
    FindingList findings(found, Moment::Plan);
    for (const Probe& probe : probes) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - steady_clock::now());
        auto rows = within(connection, left, probe.query(u"ONLY "_s + relation, key));
        if (!rows && pg::isQueryCancelled(rows.error()))
            rows = within(connection, sampleWithin, probe.query(sampleOf(table, relation), key));
        if (!rows && pg::isConnectionLost(rows.error()))
            return rows.failure();
        if (!rows && !isOfNoInterest(rows.error()))
            findings.add(u"stored.error"_s, probe.name,
                         { table.name.display(), probe.expression, rows.error().message });
        else if (rows && rows->count() > 0)
            addDiffering(findings, probe, table, *rows);
    }
    return found;
}

} // namespace stopover::change
