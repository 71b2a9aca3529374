#include "core/run/planjson.h"

#include "core/base/json.h"
#include "core/run/planmembers.h"
#include "core/run/planupcast.h"
#include "core/run/statemachine.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
concept AnyEnum = std::is_enum_v<Value>;

template <typename Value>
constexpr bool isOptional = false;
template <typename Value>
constexpr bool isOptional<std::optional<Value>> = true;
template <typename Value>
constexpr bool isList = false;
template <typename Value>
constexpr bool isList<QList<Value>> = true;

// Words of enums that belong to params alone.

QString wordFor(StepIsolation isolation)
{
    return isolation == StepIsolation::RepeatableRead ? u"repeatable_read"_s : u"read_committed"_s;
}

QString wordFor(CopyOrder order)
{
    return order == CopyOrder::Blocks ? u"blocks"_s : u"keys"_s;
}

QString wordFor(ModelWord auto word)
{
    return wordOf(word);
}

template <typename Word>
std::optional<Word> valueFor(const QString& word)
{
    if constexpr (ModelWord<Word>) {
        return fromWord<Word>(word);
    } else {
        for (const int number : { 0, 1 }) {
            if (wordFor(static_cast<Word>(number)) == word)
                return static_cast<Word>(number);
        }
        return std::nullopt;
    }
}

/// The alternative of a kind, as its struct begins.
template <std::size_t... numbers>
StepParams emptyParams(StepKind kind, std::index_sequence<numbers...> /*all*/)
{
    StepParams params;
    static_cast<void>(((static_cast<std::size_t>(kind) == numbers && (params.emplace<numbers>(), true)) || ...));
    return params;
}

constexpr auto everyKind = std::make_index_sequence<std::variant_size_v<StepParams>>();

class Writer
{
public:
    template <typename Value>
    void operator()(const char* key, Value& value)
    {
        if constexpr (isOptional<Value>) {
            if (value)
                (*this)(key, *value);
        } else {
            m_object.insert(QLatin1StringView(key), json(value));
        }
    }

    void operator()(const char* key, StepParams& params)
    {
        m_object.insert(u"kind"_s, wordOf(static_cast<StepKind>(params.index())));
        std::visit([&](auto& alternative) { (*this)(key, alternative); }, params);
    }

    [[nodiscard]] QJsonObject object() const { return m_object; }

private:
    template <typename Value>
    static QJsonValue json(Value& value)
    {
        if constexpr (std::is_enum_v<Value>) {
            return wordFor(value);
        } else if constexpr (std::is_constructible_v<QJsonValue, Value>) {
            return QJsonValue(value);
        } else if constexpr (std::same_as<Value, Statement>) {
            return value.assertion.isEmpty()
                ? QJsonValue(value.sql)
                : QJsonValue(QJsonObject { { u"sql"_s, value.sql }, { u"assertion"_s, value.assertion } });
        } else if constexpr (isList<Value>) {
            QJsonArray array;
            for (auto& one : value)
                array.append(json(one));
            return array;
        } else if constexpr (std::same_as<Value, Phases>) {
            QJsonObject object;
            for (auto phase = value.begin(); phase != value.end(); ++phase)
                object.insert(wordOf(phase.key()), json(*phase));
            return object;
        } else {
            Writer writer;
            members(writer, value);
            return writer.object();
        }
    }

    QJsonObject m_object;
};

/// Where in a plan something is that cannot be read, and that it was found: the first one counts.
struct Trouble
{
    QString step = u"plan"_s;
    QString key;
};

/// Reads one object: every member that is asked for must be there and of its kind, and at the end no other may be.
class Reader
{
public:
    Reader(QJsonObject object, QString path, Trouble& trouble)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_trouble(trouble)
    {}

    template <typename Value>
    void operator()(const char* key, Value& value)
    {
        const QString name = QString::fromLatin1(key);
        m_known.insert(name);
        if constexpr (isOptional<Value>) {
            if (m_object.contains(name))
                read(name, m_object.value(name), value.emplace());
        } else {
            read(name, m_object.value(name), value);
        }
    }

    void operator()(const char* key, StepParams& params)
    {
        StepKind kind = StepKind::Sql;
        (*this)("kind", kind);
        params = emptyParams(kind, everyKind);
        std::visit([&](auto& alternative) { (*this)(key, alternative); }, params);
    }

    void finish()
    {
        const QStringList keys = m_object.keys();
        for (const QString& key : keys) {
            if (!m_known.contains(key))
                refuse(key);
        }
    }

private:
    void refuse(const QString& name)
    {
        if (m_trouble.key.isEmpty())
            m_trouble.key = m_path + name;
    }

    void readNumber(const QString& name, const QJsonValue& json, auto& value, double least, double most)
    {
        const double number = json.toDouble();
        if (!json.isDouble() || number < least || number > most || number != std::trunc(number))
            return refuse(name);
        value = static_cast<std::remove_reference_t<decltype(value)>>(json.toInteger());
    }

    void read(const QString& name, const QJsonValue& json, QString& value)
    {
        json.isString() ? static_cast<void>(value = json.toString()) : refuse(name);
    }

    void read(const QString& name, const QJsonValue& json, bool& value)
    {
        json.isBool() ? static_cast<void>(value = json.toBool()) : refuse(name);
    }

    void read(const QString& name, const QJsonValue& json, double& value)
    {
        json.isDouble() ? static_cast<void>(value = json.toDouble()) : refuse(name);
    }

    void read(const QString& name, const QJsonValue& json, int& value)
    {
        readNumber(name, json, value, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    }

    void read(const QString& name, const QJsonValue& json, qint64& value)
    {
        constexpr double exact = 9007199254740992.0; ///< beyond it a double leaves numbers out
        readNumber(name, json, value, -exact, exact);
    }

    void read(const QString& name, const QJsonValue& json, QJsonObject& value)
    {
        json.isObject() ? static_cast<void>(value = json.toObject()) : refuse(name);
    }

    template <AnyEnum Word>
    void read(const QString& name, const QJsonValue& json, Word& value)
    {
        const auto known = valueFor<Word>(json.toString());
        known ? static_cast<void>(value = *known) : refuse(name);
    }

    void read(const QString& name, const QJsonValue& json, Statement& value)
    {
        if (json.isString()) {
            value.sql = json.toString();
            return;
        }
        if (!json.isObject() || json.toObject().size() > 2)
            return refuse(name);
        read(name + u".sql"_s, json[u"sql"_s], value.sql);
        read(name + u".assertion"_s, json[u"assertion"_s], value.assertion);
    }

    void read(const QString& name, const QJsonValue& json, Step& value)
    {
        if (m_trouble.key.isEmpty())
            m_trouble.step = json[u"slug"_s].toString(name);
        readObject(QString(), name, json, value);
        if (m_trouble.key.isEmpty())
            m_trouble.step = u"plan"_s;
    }

    void read(const QString& name, const QJsonValue& json, Phases& value)
    {
        if (!json.isObject())
            return refuse(name);
        const QJsonObject object = json.toObject();
        for (auto phase = object.begin(); phase != object.end(); ++phase) {
            const auto known = fromWord<Phase>(phase.key());
            known ? read(phase.key(), *phase, value[*known]) : refuse(phase.key());
        }
    }

    template <typename Value>
    void read(const QString& name, const QJsonValue& json, QList<Value>& value)
    {
        if (!json.isArray())
            return refuse(name);
        const QJsonArray array = json.toArray();
        value.clear();
        for (const QJsonValue& one : array) {
            value.append(Value());
            read(name, one, value.last());
        }
    }

    template <typename Value>
    void read(const QString& name, const QJsonValue& json, Value& value)
    {
        readObject(m_path + name + u'.', name, json, value);
    }

    template <typename Value>
    void readObject(const QString& path, const QString& name, const QJsonValue& json, Value& value)
    {
        if (!json.isObject())
            return refuse(name);
        Reader reader(json.toObject(), path, m_trouble);
        members(reader, value);
        reader.finish();
    }

    QJsonObject m_object;
    QString m_path; ///< of the object within its step, with a dot at its end
    Trouble& m_trouble;
    QSet<QString> m_known;
};

/// Finds the statements among the members of params: they stand in structs of their own.
class QueryFinder
{
public:
    void operator()(const char* key, QString& text)
    {
        if (m_inside && QLatin1StringView(key) != "target"_L1 && !text.isEmpty())
            m_queries.append({ QString::fromLatin1(key), text });
    }

    void operator()(const char* key, DigestQuery& query)
    {
        m_queries.append({ QString::fromLatin1(key), query.scan(u"…"_s, u" …"_s) + query.end });
    }

    void operator()(const char* /*key*/, Statements& statements)
    {
        for (const Statement& statement : std::as_const(statements)) {
            if (!statement.assertion.isEmpty())
                m_queries.append({ u"guard "_s + statement.assertion, statement.sql });
        }
    }

    void operator()(const char* /*key*/, RevisionPart& /*part*/) {}

    template <typename Value>
    void operator()(const char* key, Value& value)
    {
        if constexpr (isOptional<Value>) {
            if (value)
                (*this)(key, *value);
        } else if constexpr (requires { members(*this, value); }) {
            const bool outside = std::exchange(m_inside, true);
            members(*this, value);
            m_inside = outside;
        }
    }

    [[nodiscard]] QList<NamedQuery> queries() const { return m_queries; }

private:
    QList<NamedQuery> m_queries;
    bool m_inside = false;
};

/// A phase leads to the states that it may lead to, and to no other.
Result<void> checkStates(const Plan& plan, const QString& place)
{
    for (auto phase = plan.phases.cbegin(); phase != plan.phases.cend(); ++phase) {
        for (const Step& step : *phase) {
            if (step.leadsTo && !mayLeadTo(phase.key(), *step.leadsTo))
                return Failure(ErrorCode::PlanUnreadable, { step.slug, u"leads_to"_s, place });
        }
    }
    return {};
}

} // namespace

QJsonObject toJson(const Plan& plan)
{
    Plan copy = plan;
    Writer writer;
    members(writer, copy);
    QJsonObject json = writer.object();
    json.insert(u"format"_s, planFormat);
    return json;
}

QJsonObject toJson(const Finding& finding)
{
    Finding copy = finding;
    Writer writer;
    members(writer, copy);
    return writer.object();
}

Result<Plan> readPlan(const QByteArray& text, const QString& place)
{
    STOPOVER_TRY_ASSIGN(QJsonObject json, jsonObject(text, place));
    json = upcast(json);
    Trouble trouble;
    if (json.take(u"format"_s) != planFormat)
        return Failure(ErrorCode::PlanUnreadable, { trouble.step, u"format"_s, place });
    Plan plan;
    Reader reader(json, {}, trouble);
    members(reader, plan);
    reader.finish();
    if (!trouble.key.isEmpty())
        return Failure(ErrorCode::PlanUnreadable, { trouble.step, trouble.key, place });
    STOPOVER_TRY(checkStates(plan, place));
    return plan;
}

QList<NamedQuery> queriesOf(const StepParams& params)
{
    StepParams copy = params;
    QueryFinder finder;
    std::visit([&finder](auto& alternative) { members(finder, alternative); }, copy);
    return finder.queries();
}

} // namespace stopover::run
