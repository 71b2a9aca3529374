#include "core/report/parity.h"

#include "core/base/json.h"
#include "core/catalog/tablejson.h"
#include "core/catalog/tablereader.h"

namespace stopover::report {

using namespace Qt::StringLiterals;
using catalog::Table;

namespace {

template <typename T, typename Describe>
QStringList described(const QList<T>& items, Describe describe)
{
    QStringList texts;
    for (const T& item : items)
        texts.append(describe(item));
    texts.sort();
    return texts;
}

/// What a table has of one kind, in words that do not name the table itself.
struct Kind
{
    QString name;
    QStringList (*of)(const Table& table);
};

QStringList columnsOf(const Table& table)
{
    return described(table.columns, [](const catalog::Column& one) {
        return QString(one.name + u' ' + one.type + (one.notNull ? u" NOT NULL"_s : QString()) + u' ' + one.defaultSql)
            .trimmed();
    });
}

QStringList indexesOf(const Table& table)
{
    return described(table.indexes, [](const catalog::Index& one) {
        return QString((one.unique ? u"UNIQUE "_s : QString())
                       + one.tailSql.mid(std::max<qsizetype>(0, one.tailSql.indexOf("USING "_L1))));
    });
}

QStringList constraintsOf(const Table& table)
{
    return described(table.constraints,
                     [](const catalog::Constraint& one) { return QString(one.name + u' ' + one.definitionSql); });
}

QStringList triggersOf(const Table& table)
{
    return described(table.triggers, [](const catalog::Trigger& one) { return one.name; });
}

QStringList policiesOf(const Table& table)
{
    return described(table.policies,
                     [](const catalog::Policy& one) { return QString(one.name + u' ' + one.createSql); });
}

QStringList grantsOf(const Table& table)
{
    return described(table.grants, [](const catalog::Grant& one) {
        return QString(one.privilege + u' ' + one.column + u" TO "_s
                       + (one.grantee.isEmpty() ? u"PUBLIC"_s : one.grantee));
    });
}

const QList<Kind>& kinds()
{
    static const QList<Kind> all { { u"columns"_s, &columnsOf },         { u"indexes"_s, &indexesOf },
                                   { u"constraints"_s, &constraintsOf }, { u"triggers"_s, &triggersOf },
                                   { u"policies"_s, &policiesOf },       { u"grants"_s, &grantsOf } };
    return all;
}

QStringList without(const QStringList& texts, const QStringList& others)
{
    QStringList rest = texts;
    for (const QString& other : others)
        rest.removeOne(other);
    return rest;
}

} // namespace

Result<void> readParity(pg::Connection& connection, const pg::Settings& settings, RunReport& report)
{
    // The backup's row has what the table was before; the retired table has given triggers and keys away.
    STOPOVER_TRY_ASSIGN(
        const pg::Rows kept,
        connection.execute(
            u"SELECT structure FROM stopover.migration_backups WHERE run = $1 AND structure IS NOT NULL AND "
            "table_name = $2 ORDER BY kind = 'backup' DESC, id LIMIT 1"_s,
            { report.run.id.value, report.run.target }));
    if (report.run.state != run::RunState::Swapped) {
        report.whyNoParity = u"not_swapped"_s;
        return {};
    }
    if (kept.count() == 0) {
        report.whyNoParity = u"gone"_s;
        return {};
    }
    STOPOVER_TRY_ASSIGN(const QJsonObject structure, jsonObject(kept.bytes(0, 0), u"stopover.migration_backups"_s));
    const Table before = catalog::tableFromJson(structure);
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    STOPOVER_TRY_ASSIGN(const sql::QualifiedName name, sql::QualifiedName::parse(report.run.target));
    const auto after = catalog::readTable(database, name);
    if (!after) {
        report.whyNoParity = u"gone"_s;
        return {};
    }
    for (const Kind& kind : kinds()) {
        const QStringList old = kind.of(before);
        const QStringList now = kind.of(*after);
        report.parity.append(
            { .kind = kind.name, .missing = without(old, now), .added = without(now, old), .count = now.size() });
    }
    return {};
}

} // namespace stopover::report
