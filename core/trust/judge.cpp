#include "core/trust/judge.h"

#include "core/trust/reference.h"

#include <QRegularExpression>

namespace stopover::trust {

using namespace Qt::StringLiterals;

namespace {

/// What makes a table do something of its own when it is used, and what no table of ours has.
bool isLively(const Fact& fact)
{
    static const QSet<QString> aspects { u"trigger"_s,   u"rule"_s,       u"policy"_s,          u"row security"_s,
                                         u"child"_s,     u"parent"_s,     u"partition"_s,       u"row type"_s,
                                         u"reference"_s, u"statistics"_s, u"index expression"_s };
    return aspects.contains(fact.aspect);
}

ForeignObject foreign(const Fact& fact)
{
    return { .object = fact.object, .aspect = fact.aspect, .name = fact.name, .found = fact.value };
}

/// Everything that is said of one object.
struct Object
{
    QString schema;
    QString name;
    QList<Fact> facts;

    [[nodiscard]] QString valueOf(const QString& aspect) const
    {
        const auto found = std::ranges::find(facts, aspect, &Fact::aspect);
        return found == facts.end() ? QString() : found->value;
    }

    [[nodiscard]] bool isFunction() const { return !valueOf(u"language"_s).isEmpty(); }
};

class Judgement
{
public:
    Judgement(const QList<Fact>& facts, const QSet<qint64>& trusted, int version);
    QList<ForeignObject> run();

private:
    void judgeOwner(const Object& object);
    void judgeGrants(const Object& object);
    void judgeUnknown(const Object& object);
    void compare(const Object& object, const Properties& expected);
    void judgeFunctionBefore5(const Object& object);
    void judgeWorkTable(const Object& object);
    void judgeCapture(const Object& object);
    void judgeBackup(const Object& object);
    void findMissing();

    [[nodiscard]] bool isOpen(const QString& schema) const { return m_open.contains(schema); }

    QMap<QString, Object> m_objects;
    const QSet<qint64>& m_trusted;
    QSet<QString> m_open; ///< schemas that somebody else may look into; only then do other rights mean anything
    int m_version;
    QList<ForeignObject> m_foreign;
};

Judgement::Judgement(const QList<Fact>& facts, const QSet<qint64>& trusted, int version)
    : m_trusted(trusted)
    , m_version(version)
{
    for (const Fact& fact : facts) {
        Object& object = m_objects[fact.object];
        object.schema = fact.schema;
        object.name = fact.object;
        object.facts.append(fact);
        if (fact.object == fact.schema && fact.aspect == "grant"_L1 && fact.name == "USAGE"_L1
            && !trusted.contains(fact.role))
            m_open.insert(fact.schema);
    }
}

void Judgement::judgeOwner(const Object& object)
{
    for (const Fact& fact : object.facts) {
        if (fact.aspect == "owner"_L1 && !m_trusted.contains(fact.role))
            m_foreign.append(foreign(fact));
    }
}

/// Nobody can name an object in a schema without USAGE of it, whatever rights he has on the object.
void Judgement::judgeGrants(const Object& object)
{
    static const QSet<QString> harmful { u"INSERT"_s,  u"UPDATE"_s,     u"DELETE"_s, u"TRUNCATE"_s,
                                         u"TRIGGER"_s, u"REFERENCES"_s, u"CREATE"_s };
    for (const Fact& fact : object.facts) {
        if (fact.aspect != "grant"_L1 || m_trusted.contains(fact.role))
            continue;
        // Until version 5 functions kept the EXECUTE that PUBLIC has by default.
        const bool calls = fact.name == "EXECUTE"_L1 && m_version >= 5;
        const bool ofSchema = object.name == object.schema;
        if ((calls || harmful.contains(fact.name)) && (ofSchema || isOpen(object.schema)))
            m_foreign.append(foreign(fact));
    }
}

void Judgement::judgeUnknown(const Object& object)
{
    const QString kind =
        object.isFunction() ? object.valueOf(u"kind"_s) : object.valueOf(u"kind"_s) + object.valueOf(u"unknown"_s);
    m_foreign.append(
        { .object = object.name, .aspect = u"unknown"_s, .found = object.isFunction() ? u"function"_s : kind });
}

void Judgement::compare(const Object& object, const Properties& expected)
{
    Properties left = expected;
    for (const Fact& fact : object.facts) {
        if (fact.aspect == "owner"_L1 || fact.aspect == "grant"_L1)
            continue;
        const auto wanted = left.constFind({ fact.aspect, fact.name });
        if (wanted == left.constEnd() || *wanted != fact.value)
            m_foreign.append(foreign(fact));
        left.remove({ fact.aspect, fact.name });
    }
    for (auto missing = left.constBegin(); missing != left.constEnd(); ++missing)
        m_foreign.append({ .object = object.name, .aspect = missing.key().first, .name = missing.key().second });
}

/// Builds of the program before version 5 installed the same version with other texts of functions, or one version
/// earlier.
void Judgement::judgeFunctionBefore5(const Object& object)
{
    const QString body = object.valueOf(u"body"_s);
    const bool earlier = wasInstalledEarlier(m_version, object.name, body);
    if (!earlier && !referenceOf(m_version).contains(object.name))
        return judgeUnknown(object);
    Properties expected = referenceOf(m_version).value(object.name, referenceOf(4).value(object.name));
    if (earlier)
        expected.insert({ u"body"_s, QString() }, body);
    compare(object, expected);
}

/// Tables of a run: their columns have the types of the table that is moved.
void Judgement::judgeWorkTable(const Object& object)
{
    for (const Fact& fact : object.facts) {
        const bool lively = isLively(fact) || (fact.aspect == "kind"_L1 && fact.value != "r"_L1)
            || (fact.aspect == "constraint"_L1 && !fact.value.startsWith("PRIMARY KEY ("_L1))
            || (fact.aspect == "column"_L1
                && (fact.value.contains(" generated "_L1) || fact.value.contains(" identity "_L1)
                    || (fact.value.contains(" default "_L1) && !fact.value.endsWith(" default clock_timestamp()"_L1))));
        if (lively)
            m_foreign.append(foreign(fact));
    }
}

/// The body names the columns of a table, so that no digest of it is known; only a trusted role can have written it.
void Judgement::judgeCapture(const Object& object)
{
    static const QMap<QString, QStringList> expected {
        { u"kind"_s, { u"f"_s } },
        { u"language"_s, { u"plpgsql"_s } },
        { u"arguments"_s, { QString() } },
        { u"result"_s, { u"trigger"_s } },
        { u"rights"_s, { u"definer"_s } },
        // The second is that of runs which were planned before version 5.
        { u"settings"_s, { u"search_path=pg_catalog, pg_temp"_s, u"search_path=pg_catalog"_s } },
    };
    for (const Fact& fact : object.facts) {
        if (expected.contains(fact.aspect) && !expected.value(fact.aspect).contains(fact.value))
            m_foreign.append(foreign(fact));
    }
}

void Judgement::judgeBackup(const Object& object)
{
    for (const Fact& fact : object.facts) {
        const bool table = fact.aspect != "kind"_L1 || fact.value == "r"_L1 || fact.value == "S"_L1;
        if (fact.aspect == "unknown"_L1 || object.isFunction())
            return judgeUnknown(object);
        if (isLively(fact) || !table)
            m_foreign.append(foreign(fact));
    }
}

void Judgement::findMissing()
{
    for (const QString& schema : { u"stopover"_s, u"stopover_backup"_s, u"stopover_retired"_s }) {
        if (!m_objects.contains(schema))
            m_foreign.append({ .object = schema, .aspect = u"missing"_s });
    }
    for (auto known = referenceOf(m_version).constBegin(); known != referenceOf(m_version).constEnd(); ++known) {
        if (!m_objects.contains(known.key()))
            m_foreign.append({ .object = known.key(), .aspect = u"missing"_s });
    }
}

QList<ForeignObject> Judgement::run()
{
    static const QRegularExpression workTable(
        u"^stopover\\.((fwd|rev)_[0-9]+(_truncated|_triggers)?|(touched|brake)_[0-9]+)$"_s);
    // Rows recorded by a restore into a partitioned table, for its rollback: copies, like those in stopover_backup.
    static const QRegularExpression restored(u"^stopover\\..+_restored_[0-9]{8}_[0-9]{6}\"?$"_s);
    static const QRegularExpression capture(u"^stopover\\.(capture_(fwd|rev)|brake_of)_[0-9]+\\(\\)$"_s);
    const auto& reference = referenceOf(m_version);
    for (const Object& object : std::as_const(m_objects)) {
        judgeOwner(object);
        judgeGrants(object);
        if (object.name == object.schema)
            continue;
        if (object.schema == "stopover_backup"_L1 || restored.match(object.name).hasMatch())
            judgeBackup(object);
        else if (m_version < 5 && object.isFunction() && referenceOf(4).contains(object.name))
            judgeFunctionBefore5(object);
        else if (reference.contains(object.name))
            compare(object, reference.value(object.name));
        else if (object.name == "stopover.environment"_L1)
            compare(object, referenceOf(journalVersion).value(object.name));
        else if (workTable.match(object.name).hasMatch())
            judgeWorkTable(object);
        else if (capture.match(object.name).hasMatch())
            judgeCapture(object);
        else
            judgeUnknown(object);
    }
    findMissing();
    return m_foreign;
}

} // namespace

QList<ForeignObject> judge(const QList<Fact>& facts, const QSet<qint64>& trusted, int version)
{
    return Judgement(facts, trusted, version).run();
}

QList<ForeignObject> judgeSchemas(const QList<Fact>& facts, const QSet<qint64>& trusted)
{
    QList<ForeignObject> found;
    for (const Fact& fact : facts) {
        const bool opens = fact.aspect == "owner"_L1 || (fact.aspect == "grant"_L1 && fact.name == "CREATE"_L1);
        if (fact.object == fact.schema && opens && !trusted.contains(fact.role))
            found.append(foreign(fact));
    }
    return found;
}

} // namespace stopover::trust
