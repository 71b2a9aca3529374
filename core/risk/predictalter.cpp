#include "core/base/clause.h"
#include "core/risk/predictor.h"
#include "core/risk/typename.h"

#include <QRegularExpression>

namespace stopover::risk {

using namespace Qt::StringLiterals;
using catalog::TableObject;

namespace {

/// Built-in functions whose value differs from row to row.
bool isVolatile(const QString& function, const catalog::Schema& schema)
{
    static const QStringList known { u"random"_s,           u"clock_timestamp"_s,  u"timeofday"_s, u"gen_random_uuid"_s,
                                     u"uuid_generate_v4"_s, u"uuid_generate_v1"_s, u"nextval"_s,   u"setval"_s,
                                     u"gen_random_bytes"_s, u"uuidv7"_s,           u"uuidv4"_s,    u"random_normal"_s };
    return known.contains(function) || schema.volatility.value(function, u'i') == u'v';
}

/// Functions that we know, or that the catalog tells of; of others their volatility is unknown.
bool isKnownFunction(const QString& function, const catalog::Schema& schema)
{
    static const QStringList stable { u"now"_s,
                                      u"current_timestamp"_s,
                                      u"statement_timestamp"_s,
                                      u"transaction_timestamp"_s,
                                      u"current_setting"_s,
                                      u"lower"_s,
                                      u"upper"_s,
                                      u"coalesce"_s,
                                      u"to_char"_s,
                                      u"date_trunc"_s,
                                      u"md5"_s,
                                      u"concat"_s,
                                      u"timezone"_s,
                                      u"array_fill"_s,
                                      u"jsonb_build_object"_s,
                                      u"json_build_object"_s,
                                      u"make_interval"_s,
                                      u"to_timestamp"_s };
    return stable.contains(function) || isVolatile(function, schema) || schema.volatility.contains(function);
}

QString lastName(const sql::Node& call)
{
    return call.words("funcname").value(call.words("funcname").size() - 1);
}

bool isSerial(const QString& type)
{
    static const QStringList names { u"serial"_s,  u"serial4"_s,     u"bigserial"_s,
                                     u"serial8"_s, u"smallserial"_s, u"serial2"_s };
    return names.contains(type);
}

sql::Node constraintOf(const sql::Node& column, const char* type)
{
    for (const sql::Node& constraint : column.list("constraints")) {
        if (constraint.choice("contype") == type)
            return constraint;
    }
    return {};
}

} // namespace

void Predictor::alterTable(const sql::Node& alter)
{
    const QByteArray type = alter.choice("objtype");
    const QChar kind = type == "OBJECT_INDEX" ? u'i'
        : type == "OBJECT_VIEW"               ? u'v'
        : type == "OBJECT_SEQUENCE"           ? u'S'
        : type == "OBJECT_MATVIEW"            ? u'm'
                                              : u'r';
    // By value: a command may name further relations, which moves those that are known.
    const Relation table = named(alter["relation"], kind);
    for (const sql::Node& command : alter.list("cmds")) {
        if (table.isIndex())
            alterIndex(table, command);
        else
            alterCommand(table, command, alter["relation"].flag("inh"));
    }
    unsure(table);
}

void Predictor::alterIndex(const Relation& index, const sql::Node& command)
{
    const QByteArray type = command.choice("subtype");
    grade(Grade::BackwardCompatible);
    if (type == "AT_SetTableSpace") {
        lock(index, LockMode::AccessExclusive);
        m_effects.rewrites.append(display(index));
    } else if (type == "AT_AttachPartition") {
        lock(index, LockMode::ShareUpdateExclusive);
        lock(Relation(named(command["def"]["name"], u'i')), LockMode::AccessExclusive);
    } else {
        lock(index, LockMode::ShareUpdateExclusive);
    }
}

void Predictor::alterCommand(const Relation& table, const sql::Node& command, bool recurse)
{
    const QByteArray type = command.choice("subtype");
    if (type == "AT_AddColumn")
        addColumn(table, command["def"], recurse);
    else if (type == "AT_DropColumn")
        dropColumn(table, command, recurse);
    else if (type == "AT_AlterColumnType")
        alterType(table, command, recurse);
    else if (type == "AT_SetNotNull")
        setNotNull(table, command.text("name"), recurse);
    else if (type == "AT_AddConstraint")
        addConstraint(table, command["def"], recurse);
    else if (type == "AT_ValidateConstraint")
        validate(table, command.text("name"), recurse);
    else if (type == "AT_DropConstraint")
        dropConstraint(table, command.text("name"), recurse, command.choice("behavior") == "DROP_CASCADE");
    else if (type == "AT_AttachPartition")
        attach(table, command["def"]);
    else if (type == "AT_DetachPartition" || type == "AT_DetachPartitionFinalize")
        detach(table, command["def"]);
    else
        alterPlain(table, type, command, recurse);
}

/// Commands that do nothing but change the catalog, and those that rewrite the table whatever it holds.
void Predictor::alterPlain(const Relation& table, const QByteArray& type, const sql::Node& command, bool recurse)
{
    static const QByteArrayList gentle { "AT_SetStatistics",   "AT_SetOptions", "AT_ResetOptions", "AT_SetRelOptions",
                                         "AT_ResetRelOptions", "AT_ClusterOn",  "AT_DropCluster" };
    static const QByteArrayList inherited { "AT_ColumnDefault", "AT_DropNotNull", "AT_SetStatistics", "AT_SetStorage",
                                            "AT_DropExpression" };
    static const QByteArrayList rewriting { "AT_SetLogged", "AT_SetUnLogged" };
    static const QByteArrayList breaking { "AT_EnableRowSecurity", "AT_DisableRowSecurity", "AT_ForceRowSecurity",
                                           "AT_NoForceRowSecurity", "AT_SetUnLogged" };
    grade(breaking.contains(type)        ? Grade::Breaking
              : rewriting.contains(type) ? Grade::DataTransformation
                                         : Grade::BackwardCompatible);
    if (type.contains("Trig")) {
        lock(table, LockMode::ShareRowExclusive);
    } else if (gentle.contains(type)) {
        lockTree(table, LockMode::ShareUpdateExclusive, recurse && inherited.contains(type));
        if (const Relation* index = type == "AT_ClusterOn" ? m_world.find({ command.text("name") }) : nullptr)
            lock(*index, LockMode::ShareUpdateExclusive);
    } else if (rewriting.contains(type)) {
        rewrite(table, false);
    } else if (type == "AT_SetTableSpace" || type == "AT_SetAccessMethod") {
        // Nothing happens where it is there already, or heap already; the text does not tell.
        lock(table, LockMode::AccessExclusive);
        if (type == "AT_SetTableSpace" || command.text("name") != "heap"_L1)
            rewrite(table, false);
    } else if (type == "AT_AddInherit" || type == "AT_DropInherit") {
        lock(table, LockMode::AccessExclusive);
        lock(Relation(named(command["def"])),
             type == "AT_AddInherit" ? LockMode::ShareUpdateExclusive : LockMode::AccessShare);
    } else {
        lockTree(table, LockMode::AccessExclusive, recurse && inherited.contains(type));
    }
}

void Predictor::addColumn(const Relation& table, const sql::Node& column, bool recurse)
{
    const catalog::Schema& schema = m_world.schema();
    const QString type = typeText(column["type_name"]);
    const sql::Node initial = constraintOf(column, "CONSTR_DEFAULT")["raw_expr"];
    const sql::Node generated = constraintOf(column, "CONSTR_GENERATED");
    const bool identity = static_cast<bool>(constraintOf(column, "CONSTR_IDENTITY"));
    bool rewrites =
        isSerial(type) || identity || generated || schema.types.value(resolvedType(type, schema)).constrained;
    for (const sql::Node& call : initial.all("FuncCall")) {
        rewrites = rewrites || isVolatile(lastName(call), schema);
        if (!isKnownFunction(lastName(call), schema))
            m_effects.certainty = Certainty::Likely;
        if (lastName(call) == "nextval"_L1 || lastName(call) == "setval"_L1) {
            const QString sequence = call.list("args").value(0).find("AConst")["sval"].text("sval");
            if (const Relation* known = m_world.find(sequence.split(u'.')))
                lock(*known, LockMode::RowExclusive);
        }
    }
    if (identity && recurse && !table.children.isEmpty() && table.kind == u'r')
        refuse(clause("of_child", { display(m_world.at(table.children.first())) }));
    if (rewrites) {
        rewrite(table, recurse);
        grade(Grade::DataTransformation);
    } else {
        lockTree(table, LockMode::AccessExclusive, recurse);
    }
    for (const sql::Node& constraint : column.list("constraints")) {
        const QByteArray kind = constraint.choice("contype");
        if (kind == "CONSTR_CHECK")
            withFamily(table, recurse, [this](const Relation& one) { scan(one); });
        else if (kind == "CONSTR_UNIQUE" || kind == "CONSTR_PRIMARY") {
            scan(table);
            const bool primary = kind == "CONSTR_PRIMARY";
            const QString name =
                indexName(table.name.name, primary ? QStringList() : QStringList { column.text("colname") },
                          primary ? u"_pkey"_s : u"_key"_s);
            lockNew(table.name.schema, constraint.text("conname").isEmpty() ? name : constraint.text("conname"), u'i');
        } else if (kind == "CONSTR_FOREIGN") {
            lock(Relation(named(constraint["pktable"])), LockMode::ShareRowExclusive);
        } else if (kind == "CONSTR_NOTNULL" && !initial && !generated && !identity && !isSerial(type)) {
            grade(Grade::Breaking);
        }
    }
}

void Predictor::dropColumn(const Relation& table, const sql::Node& command, bool recurse)
{
    const QString name = command.text("name");
    const catalog::Schema& schema = m_world.schema();
    grade(Grade::Breaking);
    lockTree(table, LockMode::AccessExclusive, recurse);
    for (const Relation* index : schema.indexesOf(table.oid)) {
        if (index->indexColumns.contains(name))
            m_effects.drops.append(display(*index));
    }
    for (const TableObject* key : schema.objectsOf(table.oid, TableObject::Kind::ForeignKey)) {
        if (key->columns.contains(name) && schema.relations.contains(key->referenced))
            lock(m_world.at(key->referenced), LockMode::AccessExclusive);
    }
    const QStringList views = schema.viewColumns.value(QString::number(table.oid) + u'.' + name);
    if (!views.isEmpty() && command.choice("behavior") != "DROP_CASCADE")
        refuse(clause("of_view", { display(m_world.at(views.first().toLongLong())) }));
    for (const QString& view : command.choice("behavior") == "DROP_CASCADE" ? views : QStringList())
        dropRelation(m_world.at(view.toLongLong()), true);
}

void Predictor::alterType(const Relation& table, const sql::Node& command, bool recurse)
{
    const catalog::Schema& schema = m_world.schema();
    const QString name = command.text("name");
    const QString wanted = typeText(command["def"]["type_name"]);
    const Relation::Column* column = table.column(name);
    grade(Grade::Breaking);
    if (const QStringList views = schema.viewColumns.value(QString::number(table.oid) + u'.' + name); !views.isEmpty())
        refuse(clause("of_view", { display(m_world.at(views.first().toLongLong())) }));
    TypeChange change = column == nullptr ? TypeChange::Rewrite : typeChange(column->type, wanted, schema);
    if (const sql::Node expression = command["def"]["raw_default"]) {
        const bool plain = expression.is("ColumnRef") && expression.words("fields").value(0) == name;
        change = plain ? std::max(change, TypeChange::Indexes) : TypeChange::Rewrite;
    }
    if (command["def"]["coll_clause"])
        change = std::max(change, TypeChange::Indexes);
    if (column == nullptr)
        m_effects.certainty = Certainty::Likely;
    if (change == TypeChange::Rewrite) {
        rewrite(table, recurse);
        grade(Grade::Breaking);
    } else {
        m_effects.grade =
            column != nullptr && narrows(column->type, wanted) ? Grade::Breaking : Grade::BackwardCompatible;
        lockTree(table, LockMode::AccessExclusive, recurse);
    }
    for (const Relation* index :
         change == TypeChange::Rewrite ? QList<const Relation*>() : schema.indexesOf(table.oid)) {
        if (!index->indexColumns.contains(name))
            continue;
        m_effects.lock(display(*index), u'i', LockMode::AccessExclusive, change == TypeChange::Catalog);
        if (change == TypeChange::Indexes) {
            m_effects.rewrites.append(display(*index));
            scan(table);
        }
    }
    for (const TableObject& key : schema.objects) {
        if (key.kind != TableObject::Kind::ForeignKey || change != TypeChange::Rewrite)
            continue;
        const bool own = key.table == table.oid && key.columns.contains(name);
        const Relation* index = schema.relations.contains(key.index) ? &m_world.at(key.index) : nullptr;
        const bool others = key.referenced == table.oid && index != nullptr && index->indexColumns.contains(name);
        if (!own && !others)
            continue;
        const Relation& other = m_world.at(own ? key.referenced : key.table);
        lock(other, LockMode::AccessExclusive);
        scan(other);
        if (own && index != nullptr)
            lock(*index, LockMode::AccessShare);
    }
}

void Predictor::setNotNull(const Relation& table, const QString& name, bool recurse)
{
    grade(Grade::Breaking);
    lockTree(table, LockMode::AccessExclusive, recurse);
    const Relation::Column* column = table.column(name);
    if (column != nullptr && column->notNull)
        return;
    static const QRegularExpression isNotNull(u"\\ACHECK \\(+\"?([^\"()]+)\"? IS NOT NULL\\)+\\z"_s);
    bool proven = false;
    for (const TableObject* check : m_world.schema().objectsOf(table.oid, TableObject::Kind::Check))
        proven = proven || (check->validated && isNotNull.match(check->definition).captured(1) == name);
    if (proven && m_world.version() >= 120000)
        return;
    if (!m_world.isKnown(table))
        m_effects.certainty = Certainty::Likely;
    withFamily(table, recurse, [this](const Relation& one) { scan(one); });
}

} // namespace stopover::risk
