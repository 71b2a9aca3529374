#include "core/repartition/spec.h"

#include "core/base/clause.h"
#include "core/base/tomldepth.h"
#include "core/sql/expression.h"

#include <array>
#include <toml++/toml.h>

namespace stopover::repartition {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array knownKeys { "table",    "strategy", "key",         "partitions", "lists", "values",
                                 "interval", "step",     "from",        "to",         "ahead", "timezone",
                                 "default",  "backup",   "retain_days", "batch_rows", "copy",  "accept" };
constexpr std::array headerKeys { "revision",   "revises", "message",    "branch_labels",
                                  "depends_on", "created", "repartition" };

/// Reads one `[repartition]` table; the first error is kept and ends the reading.
class Reader
{
public:
    Reader(const toml::table& table, QString place)
        : m_table(table)
        , m_place(std::move(place))
    {}

    [[nodiscard]] QString where(const char* key) const
    {
        const toml::node* node = m_table.get(key);
        const QString line = node != nullptr ? u':' + QString::number(node->source().begin.line) : QString();
        return m_place + line + u" repartition."_s + QLatin1StringView(key);
    }

    void fail(const char* key, const QString& reason)
    {
        if (!m_error)
            m_error = Error::of(ErrorCode::BadSpec, { where(key), reason });
    }

    void fail(const Error& error)
    {
        if (!m_error)
            m_error = error;
    }

    [[nodiscard]] bool has(const char* key) const { return m_table.contains(key); }

    QString text(const char* key, const QString& fallback = {})
    {
        const toml::node* node = m_table.get(key);
        if (node == nullptr)
            return fallback;
        if (const auto* value = node->as_string())
            return QString::fromUtf8(value->get().data(), static_cast<qsizetype>(value->get().size()));
        if (const auto* value = node->as_integer())
            return QString::number(static_cast<qint64>(value->get()));
        if (const auto* value = node->as_date())
            return dateText(value->get());
        fail(key, clause("text_expected"));
        return fallback;
    }

    qint64 integer(const char* key, qint64 fallback, qint64 least, qint64 most)
    {
        const toml::node* node = m_table.get(key);
        if (node == nullptr)
            return fallback;
        const auto* value = node->as_integer();
        if (value == nullptr || value->get() < least || value->get() > most) {
            fail(key, clause("integer_expected", { QString::number(least), QString::number(most) }));
            return fallback;
        }
        return value->get();
    }

    bool boolean(const char* key, bool fallback)
    {
        const toml::node* node = m_table.get(key);
        if (node == nullptr)
            return fallback;
        if (const auto* value = node->as_boolean())
            return value->get();
        fail(key, clause("boolean_expected"));
        return fallback;
    }

    QStringList texts(const char* key, const toml::array& array)
    {
        QStringList values;
        for (const toml::node& item : array) {
            if (const auto* value = item.as_string())
                values.append(QString::fromUtf8(value->get().data(), static_cast<qsizetype>(value->get().size())));
            else if (const auto* number = item.as_integer())
                values.append(QString::number(static_cast<qint64>(number->get())));
            else
                fail(key, clause("values_expected"));
        }
        return values;
    }

    QStringList texts(const char* key)
    {
        const toml::node* node = m_table.get(key);
        if (node == nullptr)
            return {};
        if (const auto* array = node->as_array())
            return texts(key, *array);
        fail(key, clause("list_expected"));
        return {};
    }

    QList<QStringList> lists(const char* key)
    {
        QList<QStringList> lists;
        const toml::node* node = m_table.get(key);
        const auto* outer = node == nullptr ? nullptr : node->as_array();
        if (node != nullptr && outer == nullptr)
            fail(key, clause("lists_expected"));
        for (qsizetype i = 0; outer != nullptr && i < static_cast<qsizetype>(outer->size()); ++i) {
            if (const auto* inner = outer->get(static_cast<std::size_t>(i))->as_array())
                lists.append(texts(key, *inner));
            else
                fail(key, clause("lists_expected"));
        }
        return lists;
    }

    template <typename Value, std::size_t N>
    Value choice(const char* key, const std::array<std::pair<const char*, Value>, N>& choices, Value fallback)
    {
        const QString given = text(key);
        if (given.isEmpty())
            return fallback;
        QStringList names;
        for (const auto& [name, value] : choices) {
            if (given == QLatin1StringView(name))
                return value;
            names.append(QLatin1StringView(name));
        }
        fail(key, clause("not_one_of", { given, names.join(u", "_s) }));
        return fallback;
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    static QString dateText(const toml::date& date)
    {
        return u"%1-%2-%3"_s.arg(date.year, 4, 10, QLatin1Char('0'))
            .arg(date.month, 2, 10, QLatin1Char('0'))
            .arg(date.day, 2, 10, QLatin1Char('0'));
    }

    const toml::table& m_table;
    QString m_place;
    std::optional<Error> m_error;
};

template <std::size_t N>
std::optional<Error> unknownKey(const toml::table& table, const std::array<const char*, N>& known, const QString& place)
{
    for (const auto& [key, node] : table) {
        const std::string_view name = key.str();
        if (std::ranges::any_of(known, [name](const char* candidate) { return name == candidate; }))
            continue;
        QStringList names;
        for (const char* candidate : known)
            names.append(QLatin1StringView(candidate));
        return Error::of(ErrorCode::UnknownKey,
                         { place + u':' + QString::number(node.source().begin.line),
                           QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), names.join(u", "_s) });
    }
    return std::nullopt;
}

void readValues(Reader& reader, Spec& spec)
{
    constexpr std::array strategies { std::pair { "list", Strategy::List }, std::pair { "hash", Strategy::Hash },
                                      std::pair { "range", Strategy::Range } };
    constexpr std::array intervals { std::pair { "day", Interval::Day }, std::pair { "week", Interval::Week },
                                     std::pair { "month", Interval::Month }, std::pair { "number", Interval::Number } };
    constexpr std::array backups { std::pair { "table", BackupKind::Table }, std::pair { "none", BackupKind::None } };
    constexpr std::array copies { std::pair { "automatic", CopyMethod::Automatic },
                                  std::pair { "keyset", CopyMethod::Keyset } };
    constexpr qint64 anyNumber = 1'000'000'000'000'000;

    if (const auto name = sql::QualifiedName::parse(reader.text("table")); name)
        spec.table = *name;
    else
        reader.fail("table", name.error().args.value(1));
    if (!reader.has("strategy"))
        reader.fail("strategy", clause("one_of_expected", { u"list"_s, u"hash"_s, u"range"_s }));
    spec.strategy = reader.choice("strategy", strategies, Strategy::List);
    spec.key = reader.text("key").trimmed();
    spec.partitions = static_cast<int>(reader.integer("partitions", -1, -anyNumber, anyNumber));
    spec.lists = reader.lists("lists");
    spec.distinctValues = reader.text("values") == "distinct"_L1;
    spec.interval = reader.choice("interval", intervals, Interval::None);
    spec.step = reader.integer("step", 0, 1, anyNumber);
    spec.from = reader.text("from");
    spec.to = reader.text("to");
    spec.ahead = static_cast<int>(reader.integer("ahead", 3, 0, maxPartitions));
    spec.timeZone = reader.text("timezone", u"UTC"_s);
    spec.defaultPartition = reader.boolean("default", false);
    spec.backup = reader.choice("backup", backups, BackupKind::Table);
    spec.retainDays = static_cast<int>(reader.integer("retain_days", 7, 1, 3650));
    spec.batchRows = reader.integer("batch_rows", 10'000, 1, 10'000'000);
    spec.copy = reader.choice("copy", copies, CopyMethod::Automatic);
    spec.accept = reader.texts("accept");
}

/// Checks what one key alone cannot tell.
void checkTogether(Reader& reader, Spec& spec)
{
    if (spec.key.isEmpty())
        return reader.fail("key", clause("key_missing"));
    if (const auto valid = sql::checkScalarExpression(spec.key); !valid && spec.strategy != Strategy::Hash)
        return reader.fail(valid.error());
    const bool byCount = spec.strategy == Strategy::Hash
        || (spec.strategy == Strategy::List && spec.lists.isEmpty() && !spec.distinctValues);
    if (byCount && !reader.has("partitions"))
        return reader.fail("partitions", clause("partitions_missing"));
    if (byCount && (spec.partitions < 1 || spec.partitions > maxPartitions))
        return reader.fail(Error::of(ErrorCode::PartitionCount,
                                     { QString::number(spec.partitions), u"1"_s, QString::number(maxPartitions) }));
    if (!byCount && reader.has("partitions"))
        return reader.fail("partitions", clause("partitions_not_allowed"));
    if (spec.strategy == Strategy::Range && spec.interval == Interval::None)
        return reader.fail("interval", clause("one_of_expected", { u"day"_s, u"week"_s, u"month"_s, u"number"_s }));
    if (spec.interval == Interval::Number && spec.step == 0)
        return reader.fail("step", clause("step_missing"));
    if (spec.strategy == Strategy::Hash && spec.defaultPartition)
        return reader.fail("default", clause("no_hash_default"));
}

} // namespace

Result<Spec> Spec::parse(const QByteArray& toml, const QString& place)
{
    if (const auto line = firstDeepLine(toml))
        return Failure(ErrorCode::BadSpec, { place + u':' + QString::number(*line), clause("nested_too_deeply") });
    toml::table root;
    try {
        root = toml::parse(std::string_view(toml.constData(), static_cast<std::size_t>(toml.size())));
    } catch (const toml::parse_error& problem) {
        const std::string_view description = problem.description();
        return Failure(ErrorCode::BadSpec,
                       { place + u':' + QString::number(problem.source().begin.line),
                         QString::fromUtf8(description.data(), static_cast<qsizetype>(description.size())) });
    }
    if (const auto problem = unknownKey(root, headerKeys, place))
        return Failure(*problem);
    const toml::node* node = root.get("repartition");
    const auto* table = node == nullptr ? nullptr : node->as_table();
    if (table == nullptr)
        return Failure(ErrorCode::BadSpec, { place, clause("section_missing", { u"repartition"_s }) });
    if (const auto problem = unknownKey(*table, knownKeys, place))
        return Failure(*problem);

    Spec spec;
    spec.text = QString::fromUtf8(toml);
    Reader reader(*table, place);
    readValues(reader, spec);
    if (!reader.error())
        checkTogether(reader, spec);
    if (reader.error())
        return Failure(*reader.error());
    return spec;
}

} // namespace stopover::repartition
