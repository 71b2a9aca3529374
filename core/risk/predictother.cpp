#include "core/risk/predictor.h"
#include "core/risk/typename.h"
#include "core/sql/procedure.h"

namespace stopover::risk {

using namespace Qt::StringLiterals;
using catalog::TableObject;

namespace {

bool hasOption(const sql::Node& statement, QLatin1StringView name)
{
    for (const char* field : { "params", "options" }) {
        for (const sql::Node& option : statement.list(field)) {
            if (option.text("defname") == name)
                return option["arg"].text("sval") != "off"_L1 && option["arg"].text("sval") != "false"_L1;
        }
    }
    return false;
}

} // namespace

void Predictor::refresh(const sql::Node& refresh)
{
    const Relation view = named(refresh["relation"], u'm');
    grade(Grade::DataTransformation);
    const bool concurrently = refresh.flag("concurrent");
    lock(view, concurrently ? LockMode::Exclusive : LockMode::AccessExclusive);
    if (!concurrently) {
        lockIndexes(view, LockMode::AccessExclusive);
        m_effects.rewrites.append(display(view));
        for (const Relation* index : m_world.schema().indexesOf(view.oid))
            m_effects.rewrites.append(display(*index));
    }
    scan(view);
    const catalog::Schema& schema = m_world.schema();
    for (auto it = schema.readers.cbegin(); it != schema.readers.cend(); ++it) {
        if (!it->contains(view.oid) || !schema.relations.contains(it.key()))
            continue;
        read(m_world.at(it.key()));
        withFamily(m_world.at(it.key()), true, [this](const Relation& one) { scan(one); });
    }
    unsure(view);
}

void Predictor::reindex(const sql::Node& reindex)
{
    grade(Grade::DataTransformation);
    const QByteArray kind = reindex.choice("kind");
    const bool concurrently = hasOption(reindex, "concurrently"_L1);
    const bool whole = kind != "REINDEX_OBJECT_INDEX" && kind != "REINDEX_OBJECT_TABLE";
    m_effects.noTransaction = concurrently || whole;
    if (whole) {
        m_effects.certainty = Certainty::Unknown;
        return;
    }
    const bool isIndex = kind == "REINDEX_OBJECT_INDEX";
    const Relation target = named(reindex["relation"], isIndex ? u'i' : u'r');
    unsure(target);
    const LockMode onIndex = concurrently ? LockMode::ShareUpdateExclusive : LockMode::AccessExclusive;
    const LockMode onTable = concurrently ? LockMode::ShareUpdateExclusive : LockMode::Share;
    QList<const Relation*> indexes = m_world.schema().indexesOf(target.oid);
    if (isIndex)
        indexes = { &target };
    for (const Relation* index : std::as_const(indexes)) {
        lock(*index, onIndex);
        m_effects.rewrites.append(display(*index));
    }
    const qint64 table = isIndex ? target.indexedTable : target.oid;
    if (m_world.schema().relations.contains(table)) {
        lock(m_world.at(table), onTable);
        scan(m_world.at(table));
    }
}

void Predictor::cluster(const sql::Node& cluster)
{
    grade(Grade::DataTransformation);
    if (!cluster["relation"]) {
        m_effects.noTransaction = true;
        m_effects.certainty = Certainty::Unknown;
        return;
    }
    rewrite(Relation(named(cluster["relation"])), false);
}

void Predictor::vacuum(const sql::Node& vacuum)
{
    const bool isVacuum = vacuum.flag("is_vacuumcmd");
    const bool full = hasOption(vacuum, "full"_L1);
    grade(full ? Grade::DataTransformation : Grade::BackwardCompatible);
    m_effects.noTransaction = isVacuum;
    for (const sql::Node& one : vacuum.list("rels")) {
        const Relation table = named(one["relation"]);
        if (full)
            rewrite(table, table.kind == u'p');
        else
            lockTree(table, LockMode::ShareUpdateExclusive, table.kind == u'p');
        // ANALYZE samples the children by inheritance as well; from 18 on it analyzes them.
        for (const qint64 child : !isVacuum && table.kind == u'r' ? table.children : QList<qint64>())
            lockTree(m_world.at(child),
                     m_world.version() >= 180000 ? LockMode::ShareUpdateExclusive : LockMode::AccessShare);
    }
    if (vacuum.list("rels").isEmpty())
        m_effects.certainty = Certainty::Unknown;
}

void Predictor::rename(const sql::Node& rename)
{
    const QByteArray type = rename.choice("rename_type");
    grade(Grade::Breaking);
    if (type == "OBJECT_INDEX") {
        m_effects.grade = Grade::BackwardCompatible;
        lock(Relation(named(rename["relation"], u'i')),
             m_world.version() >= 120000 ? LockMode::ShareUpdateExclusive : LockMode::AccessExclusive);
        return;
    }
    if (!rename["relation"])
        return; // a type, a schema, a function: no table is locked
    const QByteArray of = rename.choice("relation_type");
    const QChar kind = type == "OBJECT_VIEW" || of == "OBJECT_VIEW" ? u'v'
        : type == "OBJECT_MATVIEW"                                  ? u'm'
        : type == "OBJECT_SEQUENCE"                                 ? u'S'
                                                                    : u'r';
    if (type == "OBJECT_TABCONSTRAINT" || type == "OBJECT_TRIGGER" || type == "OBJECT_POLICY" || type == "OBJECT_RULE")
        m_effects.grade = Grade::BackwardCompatible;
    const bool ofMany = type == "OBJECT_COLUMN" || type == "OBJECT_TABCONSTRAINT";
    lockTree(Relation(named(rename["relation"], kind)), LockMode::AccessExclusive,
             ofMany && rename["relation"].flag("inh"));
}

void Predictor::setSchema(const sql::Node& alter)
{
    grade(Grade::Breaking);
    if (alter["relation"])
        lock(Relation(named(alter["relation"])), LockMode::AccessExclusive);
}

void Predictor::comment(const sql::Node& comment)
{
    const QByteArray type = comment.choice("objtype");
    QStringList name = comment["object"].words("items");
    if (name.isEmpty() && comment["object"].is("String"))
        name = { comment["object"].word() };
    const bool ofTable = type == "OBJECT_COLUMN" || type == "OBJECT_TABCONSTRAINT" || type == "OBJECT_TRIGGER"
        || type == "OBJECT_POLICY" || type == "OBJECT_RULE";
    if (ofTable && name.size() > 1)
        name.removeLast();
    static const QByteArrayList relations { "OBJECT_TABLE", "OBJECT_INDEX", "OBJECT_VIEW", "OBJECT_MATVIEW",
                                            "OBJECT_SEQUENCE" };
    if ((ofTable || relations.contains(type)) && !name.isEmpty())
        lock(Relation(m_world.relation(name, type == "OBJECT_INDEX" ? u'i' : u'r')), LockMode::ShareUpdateExclusive);
}

/// No table is locked before 18; REVOKE may take what the application needs.
void Predictor::grant(const sql::Node& grant)
{
    this->grade(grant.flag("is_grant") ? Grade::BackwardCompatible : Grade::Breaking);
    if (m_world.version() < 180000 || grant.choice("objtype") != "OBJECT_TABLE")
        return;
    for (const sql::Node& object : grant.list("objects"))
        lock(Relation(named(object)), LockMode::AccessShare);
}

void Predictor::alterSequence(const sql::Node& alter)
{
    const Relation sequence = named(alter["sequence"], u'S');
    lock(sequence, LockMode::ShareRowExclusive);
    grade(Grade::BackwardCompatible);
    for (const sql::Node& option : alter.list("options")) {
        if (option.text("defname") != "owned_by"_L1 && m_effects.rewrites.isEmpty())
            m_effects.rewrites.append(display(sequence));
        if (option.text("defname") == "restart"_L1)
            grade(Grade::DataTransformation);
    }
}

void Predictor::alterEnum(const sql::Node& alter)
{
    const bool adds = alter.text("old_val").isEmpty();
    grade(adds ? Grade::Additive : Grade::Breaking);
    m_effects.noTransaction = adds && m_world.version() < 120000;
}

void Predictor::alterDomain(const sql::Node& alter)
{
    const QString subtype = alter.text("subtype");
    const bool validates =
        subtype == "O"_L1 || subtype == "V"_L1 || (subtype == "C"_L1 && !alter["def"].flag("skip_validation"));
    grade(validates ? Grade::Breaking : Grade::BackwardCompatible);
    if (!validates)
        return;
    const QString type = resolvedType(alter.words("type_name").join(u'.'), m_world.schema());
    for (const Relation& relation : m_world.schema().relations) {
        const bool uses = std::ranges::any_of(relation.columns,
                                              [&type](const Relation::Column& column) { return column.type == type; });
        if (!uses || !relation.isTable())
            continue;
        lock(relation, LockMode::Share);
        scan(relation);
    }
    if (!m_world.connected())
        m_effects.certainty = Certainty::Unknown;
}

void Predictor::policy(const sql::Node& policy)
{
    grade(Grade::Breaking);
    lock(Relation(named(policy["table"])), LockMode::AccessExclusive);
}

void Predictor::createRule(const sql::Node& rule)
{
    grade(Grade::Breaking);
    lock(Relation(named(rule["relation"])), LockMode::AccessExclusive);
}

void Predictor::publication(const sql::Node& publication)
{
    grade(Grade::BackwardCompatible);
    for (const sql::Node& relation : publication.all("RangeVar"))
        lockTree(Relation(named(relation)), LockMode::ShareUpdateExclusive, relation.flag("inh"));
}

/// What PL/pgSQL says itself is predicted; what it puts together for EXECUTE is not known before it runs.
void Predictor::doBlock(const sql::Node& block)
{
    m_effects.certainty = Certainty::Unknown;
    grade(Grade::DataTransformation);
    QString body;
    for (const sql::Node& argument : block.list("args")) {
        if (argument.text("defname") == "as"_L1)
            body = argument["arg"].text("sval");
    }
    const QStringList statements =
        body.isEmpty() ? QStringList() : sql::procedureStatements(u"DO "_s + sql::literal(body));
    for (const QString& statement : statements) {
        const auto tree = sql::SyntaxTree::parse(statement);
        if (!tree)
            continue;
        const Effects inner = Predictor(m_world).predict(tree->root());
        for (const RelationLock& lock : inner.locks)
            m_effects.lock(lock.relation, lock.kind, lock.mode, lock.isNew);
        m_effects.rewrites += inner.rewrites;
        m_effects.scans += inner.scans;
        m_effects.drops += inner.drops;
        grade(inner.grade);
    }
}

/// Statements on databases, tablespaces and the server.
void Predictor::alone(const sql::Node& statement)
{
    grade(statement.is("DropdbStmt") ? Grade::Breaking : Grade::BackwardCompatible);
    m_effects.noTransaction = true;
    if (statement.is("AlterDatabaseStmt")) {
        m_effects.noTransaction = false;
        for (const sql::Node& option : statement.list("options"))
            m_effects.noTransaction = m_effects.noTransaction || option.text("defname") == "tablespace"_L1;
    }
}

} // namespace stopover::risk
