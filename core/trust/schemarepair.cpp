#include "core/trust/schemarepair.h"

#include "core/trust/judge.h"
#include "core/trust/reference.h"

#include <QMap>

namespace stopover::trust {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

/// The words of ALTER … SET SCHEMA for a kind of relation or a type of pg_identify_object(); empty where it has none.
QString movable(const QString& type)
{
    static const QMap<QString, QString> words {
        { u"r"_s, u"TABLE"_s },
        { u"p"_s, u"TABLE"_s },
        { u"v"_s, u"VIEW"_s },
        { u"m"_s, u"MATERIALIZED VIEW"_s },
        { u"f"_s, u"FOREIGN TABLE"_s },
        { u"S"_s, u"SEQUENCE"_s },
        { u"function"_s, u"ROUTINE"_s },
        { u"type"_s, u"TYPE"_s },
        { u"operator"_s, u"OPERATOR"_s },
        { u"operator class"_s, u"OPERATOR CLASS"_s },
        { u"operator family"_s, u"OPERATOR FAMILY"_s },
        { u"collation"_s, u"COLLATION"_s },
        { u"conversion"_s, u"CONVERSION"_s },
        { u"text search parser"_s, u"TEXT SEARCH PARSER"_s },
        { u"text search dictionary"_s, u"TEXT SEARCH DICTIONARY"_s },
        { u"text search template"_s, u"TEXT SEARCH TEMPLATE"_s },
        { u"text search configuration"_s, u"TEXT SEARCH CONFIGURATION"_s },
        { u"statistics object"_s, u"STATISTICS"_s },
        { u"extension"_s, u"EXTENSION"_s },
    };
    return words.value(type);
}

/// What takes one lively thing off a table; empty when there is no such statement.
QString removal(const ForeignObject& one)
{
    const QString name = quoted(one.name);
    if (one.aspect == "trigger"_L1)
        return u"DROP TRIGGER %1 ON %2"_s.arg(name, one.object);
    if (one.aspect == "rule"_L1)
        return u"DROP RULE %1 ON %2"_s.arg(name, one.object);
    if (one.aspect == "policy"_L1)
        return u"DROP POLICY %1 ON %2"_s.arg(name, one.object);
    if (one.aspect == "row security"_L1)
        return u"ALTER TABLE %1 DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY"_s.arg(one.object);
    if (one.aspect == "child"_L1)
        return u"ALTER TABLE %1 NO INHERIT %2"_s.arg(one.found, one.object);
    if (one.aspect == "parent"_L1)
        return u"ALTER TABLE %1 NO INHERIT %2"_s.arg(one.object, one.found);
    if (one.aspect == "reference"_L1)
        return u"ALTER TABLE %1 DROP CONSTRAINT %2"_s.arg(one.found, name);
    if (one.aspect == "statistics"_L1)
        return u"DROP STATISTICS %1"_s.arg(one.name);
    return {};
}

bool isFunction(const QString& object)
{
    return object.endsWith(u')');
}

class Repair
{
public:
    Repair(const QList<Fact>& facts, QList<ForeignObject> foreign, const QString& aside);
    [[nodiscard]] RepairPlan plan(const QList<QStringList>& callers);

private:
    bool repairOne(const ForeignObject& one);
    bool repairTable(const ForeignObject& one);
    bool putAside(const QString& object);
    void replaceSchema(const QString& schema);
    [[nodiscard]] bool isOurs(const QString& object) const;
    [[nodiscard]] QString valueOf(const QString& object, const QString& aspect) const;
    [[nodiscard]] QString typeOf(const QString& object) const;

    const QList<Fact>& m_facts;
    QList<ForeignObject> m_foreign;
    QString m_aside;
    QSet<QString> m_settled; ///< objects that are put aside or dropped as a whole
    QSet<QString> m_replaced; ///< schemas that are put aside
    QStringList m_statements;
};

Repair::Repair(const QList<Fact>& facts, QList<ForeignObject> foreign, const QString& aside)
    : m_facts(facts)
    , m_foreign(std::move(foreign))
    , m_aside(aside)
{}

QString Repair::valueOf(const QString& object, const QString& aspect) const
{
    const auto found =
        std::ranges::find_if(m_facts, [&](const Fact& fact) { return fact.object == object && fact.aspect == aspect; });
    return found == m_facts.end() ? QString() : found->value;
}

QString Repair::typeOf(const QString& object) const
{
    if (isFunction(object) && !valueOf(object, u"language"_s).isEmpty())
        return u"function"_s;
    const QString kind = valueOf(object, u"kind"_s);
    return kind.isEmpty() ? valueOf(object, u"unknown"_s) : kind;
}

bool Repair::isOurs(const QString& object) const
{
    return referenceOf(journalVersion).contains(object);
}

bool Repair::putAside(const QString& object)
{
    if (m_settled.contains(object))
        return true;
    m_settled.insert(object);
    const QString type = typeOf(object);
    if (type == "cast"_L1) {
        m_statements.append(u"DROP CAST %1"_s.arg(object));
        return true;
    }
    if (movable(type).isEmpty())
        return false;
    m_statements.append(u"ALTER %1 %2 SET SCHEMA %3"_s.arg(movable(type), object, m_aside));
    return true;
}

/// False: it cannot be repaired in its place.
bool Repair::repairTable(const ForeignObject& one)
{
    if (const QString statement = removal(one); !statement.isEmpty()) {
        m_statements.append(statement);
        return true;
    }
    if (!isOurs(one.object))
        return putAside(one.object);
    if (one.aspect == "owner"_L1) {
        m_statements.append(
            u"ALTER TABLE %1 OWNER TO %2"_s.arg(one.object, quoted(valueOf(u"stopover"_s, u"owner"_s))));
        return true;
    }
    const bool surplus =
        !one.found.isEmpty() && !referenceOf(journalVersion).value(one.object).contains({ one.aspect, one.name });
    if (surplus && one.aspect == "constraint"_L1) {
        m_statements.append(u"ALTER TABLE %1 DROP CONSTRAINT %2"_s.arg(one.object, quoted(one.name)));
        return true;
    }
    if (surplus && one.aspect == "index"_L1) {
        // That of a constraint goes with it, so that it may be gone by now.
        m_statements.append(u"DROP INDEX IF EXISTS stopover.%1"_s.arg(quoted(one.name)));
        return true;
    }
    return one.aspect == "index expression"_L1; // the index is named on its own
}

bool Repair::repairOne(const ForeignObject& one)
{
    const bool schema =
        one.object == "stopover_backup"_L1 || one.object == "stopover_retired"_L1 || one.object == "stopover"_L1;
    if (m_settled.contains(one.object) || m_replaced.contains(one.object.section(u'.', 0, 0)))
        return true;
    if (one.aspect == "grant"_L1) {
        const QString kind = schema ? u"SCHEMA"_s : isFunction(one.object) ? u"ROUTINE"_s : u"TABLE"_s;
        m_statements.append(u"REVOKE ALL ON %1 %2 FROM %3 CASCADE"_s.arg(
            kind, one.object, one.found == "PUBLIC"_L1 ? one.found : quoted(one.found)));
        return true;
    }
    if (schema && one.aspect == "owner"_L1) {
        replaceSchema(one.object);
        return true;
    }
    if (one.aspect == "missing"_L1)
        return schema || isFunction(one.object) || one.object == "stopover.migration_log"_L1
            || one.object == "stopover.environment"_L1;
    if (one.aspect == "unknown"_L1)
        return putAside(one.object);
    if (!isFunction(one.object) && one.object != "stopover.migration_log"_L1)
        return repairTable(one);
    // Functions and the view of ours are made again by install(); those of a run are not, and no text of theirs is
    // known.
    if (!isOurs(one.object) || (!isFunction(one.object) && typeOf(one.object) != "v"_L1))
        return putAside(one.object);
    m_settled.insert(one.object);
    m_statements.append(u"DROP %1 %2"_s.arg(isFunction(one.object) ? u"ROUTINE"_s : u"VIEW"_s, one.object));
    return true;
}

void Repair::replaceSchema(const QString& schema)
{
    m_replaced.insert(schema);
    const QString name = schema == "stopover"_L1 ? m_aside : m_aside + schema.mid(qsizetype(sizeof("stopover")) - 1);
    m_statements.append(u"ALTER SCHEMA %1 RENAME TO %2"_s.arg(schema, name));
}

RepairPlan Repair::plan(const QList<QStringList>& callers)
{
    RepairPlan plan { .foreign = m_foreign };
    const bool ownerIsForeign = std::ranges::any_of(
        m_foreign, [](const ForeignObject& one) { return one.object == "stopover"_L1 && one.aspect == "owner"_L1; });
    bool inPlace = !ownerIsForeign;
    for (qsizetype i = 0; inPlace && i < m_foreign.size(); ++i)
        inPlace = repairOne(m_foreign.at(i));
    if (!inPlace) {
        m_statements.clear();
        m_settled.clear();
        m_replaced.clear();
        replaceSchema(u"stopover"_s);
        for (const ForeignObject& one : m_foreign) {
            if (one.object.startsWith("stopover_"_L1))
                repairOne(one);
        }
    }
    plan.startsAfresh = !inPlace;
    // The application's writers must not call capture functions whose tables are gone, or unknown functions.
    QStringList first;
    for (const QStringList& caller : callers) {
        if (!inPlace || m_settled.contains(caller.at(0)))
            first.append(u"DROP TRIGGER %1 ON %2"_s.arg(quoted(caller.at(1)), caller.at(2)));
    }
    const bool movesObjects = std::ranges::any_of(
        m_statements, [this](const QString& text) { return text.endsWith(u" SET SCHEMA "_s + m_aside); });
    // Next to a schema that is put aside under that name there are only objects of stopover_backup to move.
    if (movesObjects && inPlace)
        first.append(u"CREATE SCHEMA %1"_s.arg(m_aside));
    plan.statements = first + m_statements;
    plan.aside = movesObjects || !m_replaced.isEmpty() ? m_aside : QString();
    return plan;
}

/// The first name that is free, for the schema and for the two beside it.
Result<QString> freeName(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT pg_catalog.max(g) FROM (SELECT "
                                           u"pg_catalog.substring(n.nspname::pg_catalog.text, "
                                           u"'^stopover_aside_([0-9]{1,6})')::pg_catalog.int4 AS g"
                                           " FROM pg_catalog.pg_namespace n) found"_s));
    return u"stopover_aside_%1"_s.arg(rows.integer(0, 0) + 1);
}

/// Functions of schema stopover that a trigger elsewhere calls: function, trigger, table.
Result<QList<QStringList>> callersOf(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT pg_catalog.format('%I.%I(%s)', n.nspname, p.proname, "
                                           u"pg_catalog.oidvectortypes(p.proargtypes)), t.tgname, "
                                           u"pg_catalog.format('%I.%I', m.nspname, c.relname) AS identity"
                                           " FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid "
                                           "OPERATOR(pg_catalog.=) p.pronamespace"
                                           " JOIN pg_catalog.pg_trigger t ON t.tgfoid OPERATOR(pg_catalog.=) p.oid"
                                           " JOIN pg_catalog.pg_class c ON c.oid OPERATOR(pg_catalog.=) t.tgrelid"
                                           " JOIN pg_catalog.pg_namespace m ON m.oid OPERATOR(pg_catalog.=) "
                                           "c.relnamespace"
                                           " WHERE n.nspname OPERATOR(pg_catalog.=) 'stopover' AND NOT "
                                           "t.tgisinternal AND c.relnamespace OPERATOR(pg_catalog.<>) n.oid"
                                           " AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid "
                                           "OPERATOR(pg_catalog.=) t.oid AND d.deptype OPERATOR(pg_catalog.=) 'P')"
                                           " ORDER BY identity, t.tgname"_s));
    QList<QStringList> callers;
    for (int row = 0; row < rows.count(); ++row)
        callers.append({ rows.text(row, 0), rows.text(row, 1), rows.text(row, 2) });
    return callers;
}

} // namespace

Result<RepairPlan> planRepair(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const SchemaState state, inspectSchemas(connection));
    if (state.presence == Presence::Newer)
        return Failure(ErrorCode::JournalNewer, { QString::number(state.version), QString::number(journalVersion) });
    if (state.presence != Presence::Foreign)
        return RepairPlan {};
    STOPOVER_TRY_ASSIGN(const QList<Fact> facts, readFacts(connection));
    STOPOVER_TRY_ASSIGN(const QString aside, freeName(connection));
    STOPOVER_TRY_ASSIGN(const QList<QStringList> callers, callersOf(connection));
    RepairPlan plan = Repair(facts, state.foreign, aside).plan(callers);
    plan.honestOwner = state.honestOwner;
    plan.role = state.role;
    plan.version = plan.startsAfresh ? 0 : state.version;
    return plan;
}

} // namespace stopover::trust
