#include "core/change/specfile.h"

#include "core/base/tomldepth.h"
#include "core/base/tomltext.h"
#include "core/change/specreader.h"

#include <toml++/toml.h>

namespace stopover::change {

using namespace Qt::StringLiterals;

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString lineOf(const toml::node& node)
{
    return u':' + QString::number(node.source().begin.line);
}

QString dateText(const toml::date& date)
{
    return u"%1-%2-%3"_s.arg(date.year, 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

/// Takes the values of one `[repartition]` table.
class TomlReader final : public SpecReader
{
public:
    TomlReader(const toml::table& table, const PlaceOf& placeOf)
        : SpecReader(placeOf)
        , m_table(table)
    {}

    [[nodiscard]] bool has(const char* key) const { return m_table.contains(key); }

    void operator()(const char* key, QString& member)
    {
        if (has(key))
            member = text(key);
    }

    void operator()(const char* key, sql::QualifiedName& member) { put(QLatin1StringView(key), member, text(key)); }

    template <typename Word>
    requires std::is_enum_v<Word>

    void operator()(const char* key, Word& member)
    {
        if (has(key))
            put(QLatin1StringView(key), member, text(key));
    }

    template <std::integral Number>
    void operator()(const char* key, Number& member, const Limits& limits)
    {
        if (const auto* number = m_table.get_as<int64_t>(key))
            put(QLatin1StringView(key), member, number->get(), limits);
        else if (has(key))
            fail(QLatin1StringView(key),
                 clause("integer_expected", { QString::number(limits.least), QString::number(limits.most) }));
    }

    void operator()(const char* key, bool& member)
    {
        if (const auto* given = m_table.get_as<bool>(key))
            member = given->get();
        else if (has(key))
            fail(QLatin1StringView(key), clause("boolean_expected"));
    }

    void operator()(const char* key, QStringList& member)
    {
        if (const auto* array = m_table.get_as<toml::array>(key))
            member = texts(key, *array);
        else if (has(key))
            fail(QLatin1StringView(key), clause("list_expected"));
    }

    void operator()(const char* key, QList<QStringList>& member)
    {
        const auto* outer = m_table.get_as<toml::array>(key);
        if (outer == nullptr) {
            if (has(key))
                fail(QLatin1StringView(key), clause("lists_expected"));
            return;
        }
        for (const toml::node& item : *outer) {
            if (const auto* inner = item.as_array())
                member.append(texts(key, *inner));
            else
                fail(QLatin1StringView(key), clause("lists_expected"));
        }
    }

private:
    QString text(const char* key)
    {
        const toml::node* node = m_table.get(key);
        if (node == nullptr)
            return {};
        if (const auto* value = node->as_string())
            return fromUtf8(value->get());
        if (const auto* value = node->as_integer())
            return QString::number(static_cast<qint64>(value->get()));
        if (const auto* value = node->as_date())
            return dateText(value->get());
        fail(QLatin1StringView(key), clause("text_expected"));
        return {};
    }

    QStringList texts(const char* key, const toml::array& array)
    {
        QStringList values;
        for (const toml::node& item : array) {
            if (const auto* value = item.as_string())
                values.append(fromUtf8(value->get()));
            else if (const auto* number = item.as_integer())
                values.append(QString::number(static_cast<qint64>(number->get())));
            else
                fail(QLatin1StringView(key), clause("values_expected"));
        }
        return values;
    }

    const toml::table& m_table;
};

/// The fields' lines, by key; an empty one is not to be written.
class TomlWriter
{
public:
    explicit TomlWriter(const Spec& spec) { members(*this, spec); }

    [[nodiscard]] const QList<std::pair<QString, QString>>& values() const { return m_values; }

    void operator()(const char* key, const QString& text) { add(key, tomlText(text)); }

    void operator()(const char* key, const sql::QualifiedName& name) { add(key, tomlText(name.display())); }

    template <typename Word>
    requires std::is_enum_v<Word>

    void operator()(const char* key, const Word& value)
    {
        const auto found = std::ranges::find(specWords<Word>, value, &SpecWord<Word>::value);
        add(key, found == specWords<Word>.end() ? QString() : tomlText(found->word));
    }

    void operator()(const char* key, const std::integral auto& number, const Limits& limits)
    {
        add(key, limits.notGiven == number ? QString() : QString::number(number));
    }

    void operator()(const char* key, const bool& value) { add(key, value ? u"true"_s : u"false"_s); }

    void operator()(const char* key, const QStringList& texts) { add(key, tomlList(texts)); }

    void operator()(const char* key, const QList<QStringList>& lists)
    {
        QStringList written;
        for (const QStringList& texts : lists)
            written.append(tomlList(texts));
        add(key, u'[' + written.join(u", "_s) + u']');
    }

private:
    void add(const char* key, const QString& value) { m_values.append({ QString::fromLatin1(key), value }); }

    QList<std::pair<QString, QString>> m_values;
};

/// What is written although it is the default: what identifies the move, what can be lost with it, and what decides
/// where ranges begin and end.
bool isAlwaysWritten(const Spec& spec, const QString& key)
{
    static const QStringList always { u"table"_s,  u"strategy"_s,    u"key"_s,
                                      u"backup"_s, u"retain_days"_s, u"batch_rows"_s };
    const bool inRanges = spec.strategy == Strategy::Range;
    return always.contains(key) || (key == "ahead"_L1 && inRanges && spec.to.isEmpty())
        || (key == "timezone"_L1 && inRanges && spec.interval != Interval::Number);
}

std::optional<Error> unknownKey(const toml::table& table, const QStringList& known, const QString& place)
{
    for (const auto& [key, node] : table) {
        const QString name = fromUtf8(key.str());
        if (!known.contains(name))
            return Error::of(ErrorCode::UnknownKey, { place + lineOf(node), name, known.join(u", "_s) });
    }
    return std::nullopt;
}

} // namespace

Result<Spec> parseSpec(const QByteArray& toml, const QString& place)
{
    if (const auto line = firstDeepLine(toml))
        return Failure(ErrorCode::BadSpec, { place + u':' + QString::number(*line), clause("nested_too_deeply") });
    toml::table root;
    try {
        root = toml::parse(std::string_view(toml.constData(), static_cast<std::size_t>(toml.size())));
    } catch (const toml::parse_error& problem) {
        return Failure(
            ErrorCode::BadSpec,
            { place + u':' + QString::number(problem.source().begin.line), fromUtf8(problem.description()) });
    }
    static const QStringList headerKeys { u"revision"_s,   u"revises"_s, u"message"_s,    u"branch_labels"_s,
                                          u"depends_on"_s, u"created"_s, u"repartition"_s };
    if (const auto problem = unknownKey(root, headerKeys, place))
        return Failure(*problem);
    const auto* table = root.get_as<toml::table>("repartition");
    if (table == nullptr)
        return Failure(ErrorCode::BadSpec, { place, clause("section_missing", { u"repartition"_s }) });
    if (const auto problem = unknownKey(*table, specKeys(), place))
        return Failure(*problem);
    const PlaceOf placeOf = [table, &place](const QString& key) -> QString {
        const toml::node* node = table->get(key.toStdString());
        return place + (node != nullptr ? lineOf(*node) : QString()) + u" repartition."_s + key;
    };
    TomlReader reader(*table, placeOf);
    return readSpec(reader, placeOf);
}

QString specToml(const Spec& spec)
{
    static const QList<std::pair<QString, QString>> byDefault = TomlWriter(Spec()).values();
    const QList<std::pair<QString, QString>> values = TomlWriter(spec).values();
    QString toml = u"[repartition]\n"_s;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto& [key, value] = values.at(i);
        if (value != byDefault.at(i).second || isAlwaysWritten(spec, key))
            toml += key + u" = "_s + value + u'\n';
    }
    return toml;
}

} // namespace stopover::change
