#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "core/catalog/distribution.h"
#include "core/repartition/partitionsahead.h"
#include "ui/text/numbertext.h"

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr double skewThreshold = 2.0;

QJsonObject toJson(const catalog::Distribution& distribution)
{
    QJsonArray partitions;
    for (const catalog::PartitionShare& share : distribution.partitions)
        partitions.append(QJsonObject { { u"partition"_s, share.name.display() },
                                        { u"bounds"_s, share.bounds },
                                        { u"default"_s, share.isDefault },
                                        { u"rows"_s, share.rows < 0 ? QJsonValue() : QJsonValue(static_cast<qint64>(share.rows)) },
                                        { u"exact"_s, share.exact },
                                        { u"bytes"_s, share.bytes } });
    return { { u"table"_s, distribution.table.display() },
             { u"strategy"_s, distribution.strategy },
             { u"key"_s, distribution.keySql },
             { u"rows"_s, static_cast<qint64>(distribution.totalRows()) },
             { u"average"_s, distribution.averageRows() },
             { u"skew"_s, distribution.skew() },
             { u"partitions"_s, partitions } };
}

QString mark(const catalog::PartitionShare& share, double average)
{
    if (share.isDefault)
        return share.rows > 0 ? u"default, not empty"_s : u"default"_s;
    if (share.rows == 0)
        return u"empty"_s;
    return average > 0 && share.rows > skewThreshold * average
        ? text::factor(share.rows / average) + u" above twice the average"_s
        : QString();
}

void print(const catalog::Distribution& distribution)
{
    const double average = distribution.averageRows();
    printLine(u"%1: %2 (%3), %4 partitions, %5 rows, average %6, largest %7"_s.arg(
        distribution.table.display(), distribution.strategy, distribution.keySql,
        text::grouped(distribution.partitions.size()), text::grouped(static_cast<qint64>(distribution.totalRows())),
        text::grouped(qRound64(average)), text::factor(distribution.skew())));
    QList<QStringList> rows;
    for (const catalog::PartitionShare& share : distribution.partitions)
        rows.append({ share.name.display(), share.exact ? text::grouped(static_cast<qint64>(share.rows)) : text::estimated(share.rows),
                      text::bytes(share.bytes), share.bounds, mark(share, average) });
    printTable(rows, { 1, 2 });
}

Result<catalog::Distribution> read(const Invocation& invocation, const pg::Settings& settings, const sql::QualifiedName& table)
{
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings.keywords()));
    return catalog::readDistribution(database, table,
                                     invocation.has(u"estimate"_s) ? catalog::Counting::Estimated : catalog::Counting::Exact);
}

ExitCode createAhead(const Invocation& invocation, const pg::Settings& settings, const sql::QualifiedName& table)
{
    constexpr qint64 mostAhead = 1000;
    const Result<qint64> count = invocation.number(u"ahead"_s, 0, 1, mostAhead);
    if (!count)
        return fail(count.error());
    const auto names = repartition::createPartitionsAhead(settings, table, static_cast<int>(*count));
    if (!names)
        return fail(names.error());
    if (invocation.json())
        printDocument(QJsonObject { { u"created"_s, QJsonArray::fromStringList(*names) } });
    for (const QString& name : invocation.json() ? QStringList() : *names)
        printLine(u"created "_s + name);
    return Done;
}

ExitCode execute(const Invocation& invocation)
{
    const auto table = sql::QualifiedName::parse(invocation.arguments().first());
    if (!table)
        return fail(table.error());
    const auto settings = invocation.settings();
    if (!settings)
        return fail(settings.error());
    if (invocation.has(u"ahead"_s))
        return createAhead(invocation, *settings, *table);
    const auto distribution = read(invocation, *settings, *table);
    if (!distribution)
        return fail(distribution.error());
    if (invocation.json())
        printDocument(toJson(*distribution));
    else
        print(*distribution);
    return Done;
}

} // namespace

QList<Command> partitionsCommands()
{
    return { { .name = u"partitions"_s,
               .arguments = u"TABLE"_s,
               .summary = u"Show how rows spread over partitions, or create some ahead"_s,
               .leastArguments = 1,
               .mostArguments = 1,
               .options = { u"estimate"_s, u"ahead"_s },
               .execute = execute } };
}

} // namespace stopover::ctl
