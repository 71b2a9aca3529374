#include "core/backup/dumpmakers.h"

#include "core/backup/dumpexpressions.h"

#include <QHash>

#include <algorithm>

namespace stopover::backup {

using namespace Qt::StringLiterals;
using sql::Node;

namespace {

/// Kinds of statements that are a finding whatever they hold. A word is that of what only a superuser can make; its
/// name is in the field.
struct Maker
{
    DumpCode code = DumpCode::Other;
    const char* word = nullptr;
    const char* field = nullptr;
};

const QHash<QByteArray, Maker>& makers()
{
    static const QHash<QByteArray, Maker> known {
        { "CreateTrigStmt", { DumpCode::Trigger } },
        { "CreateEventTrigStmt", { DumpCode::EventTrigger, "EVENT TRIGGER", "trigname" } },
        { "AlterEventTrigStmt", { DumpCode::EventTrigger, "EVENT TRIGGER", "trigname" } },
        { "RuleStmt", { DumpCode::Rule } },
        { "CreatePolicyStmt", { DumpCode::Policy } },
        { "AlterPolicyStmt", { DumpCode::Policy } },
        { "RefreshMatViewStmt", { DumpCode::MaterializedView } },
        { "AlterFunctionStmt", { DumpCode::Function } },
        { "AlterObjectDependsStmt", { DumpCode::Function } },
        { "CreateExtensionStmt", { DumpCode::Extension, "EXTENSION", "extname" } },
        { "AlterExtensionStmt", { DumpCode::Extension } },
        { "AlterExtensionContentsStmt", { DumpCode::Extension } },
        { "CreatePLangStmt", { DumpCode::Language, "LANGUAGE", "plname" } },
        { "CreateFdwStmt", { DumpCode::Foreign, "FOREIGN DATA WRAPPER", "fdwname" } },
        { "AlterFdwStmt", { DumpCode::Foreign } },
        { "CreateForeignServerStmt", { DumpCode::Foreign, "SERVER", "servername" } },
        { "AlterForeignServerStmt", { DumpCode::Foreign } },
        { "CreateUserMappingStmt", { DumpCode::Foreign, "USER MAPPING", "servername" } },
        { "ImportForeignSchemaStmt", { DumpCode::Foreign } },
        { "CreateSubscriptionStmt", { DumpCode::Subscription, "SUBSCRIPTION", "subname" } },
        { "AlterSubscriptionStmt", { DumpCode::Subscription, "SUBSCRIPTION", "subname" } },
        { "AlterPublicationStmt", { DumpCode::Publication } },
        { "SecLabelStmt", { DumpCode::SecurityLabel, "SECURITY LABEL", "provider" } },
        { "CreateOpClassStmt", { DumpCode::OperatorClass, "OPERATOR CLASS", "opclassname" } },
        { "CreateOpFamilyStmt", { DumpCode::OperatorClass, "OPERATOR FAMILY", "opfamilyname" } },
        { "AlterOpFamilyStmt", { DumpCode::OperatorClass, "OPERATOR FAMILY", "opfamilyname" } },
        { "AlterOperatorStmt", { DumpCode::Operator } },
        { "CreateAmStmt", { DumpCode::AccessMethod, "ACCESS METHOD", "amname" } },
        { "CreateTransformStmt", { DumpCode::Transform } },
        { "CreateConversionStmt", { DumpCode::Conversion } },
        { "DoStmt", { DumpCode::Block } },
        { "CallStmt", { DumpCode::Block } },
        { "LoadStmt", { DumpCode::ServerSetting } },
        { "AlterSystemStmt", { DumpCode::ServerSetting } },
        { "CreateRoleStmt", { DumpCode::Role } },
        { "AlterRoleStmt", { DumpCode::Role } },
        { "AlterRoleSetStmt", { DumpCode::Role } },
        { "DropRoleStmt", { DumpCode::Role } },
        { "GrantRoleStmt", { DumpCode::Role } },
        { "ReassignOwnedStmt", { DumpCode::Role } },
        { "DropOwnedStmt", { DumpCode::Role } },
        { "CreatedbStmt", { DumpCode::Database } },
        { "DropdbStmt", { DumpCode::Database } },
        { "AlterDatabaseStmt", { DumpCode::Database } },
        { "AlterDatabaseSetStmt", { DumpCode::Database } },
        { "AlterDatabaseRefreshCollStmt", { DumpCode::Database } },
        { "CreateTableSpaceStmt", { DumpCode::Database } },
        { "DropTableSpaceStmt", { DumpCode::Database } },
        { "AlterTableSpaceOptionsStmt", { DumpCode::Database } },
        { "UpdateStmt", { DumpCode::Query } },
        { "DeleteStmt", { DumpCode::Query } },
        { "MergeStmt", { DumpCode::Query } },
        { "ExplainStmt", { DumpCode::Query } },
        { "ExecuteStmt", { DumpCode::Query } },
        { "PrepareStmt", { DumpCode::Query } },
        { "DeclareCursorStmt", { DumpCode::Query } },
    };
    return known;
}

QString nameOf(const Node& root, const char* field)
{
    const QString name = root.text(field);
    return name.isEmpty() ? root.words(field).join(u'.') : name;
}

void readFunction(const Node& root, DumpStatement& statement)
{
    QString language;
    for (const Node& option : root.list("options")) {
        if (option.text("defname") == "language"_L1)
            language = option["arg"].word().toLower();
    }
    const bool trusted =
        language != "c"_L1 && language != "internal"_L1 && !(language.startsWith("pl"_L1) && language.endsWith(u'u'));
    addFinding(statement, DumpCode::Function, trusted ? QString() : QString(u"FUNCTION "_s + nameOf(root, "funcname")));
}

/// CREATE AGGREGATE, OPERATOR, TYPE, COLLATION, TEXT SEARCH …
void readDefinition(const Node& root, DumpStatement& statement)
{
    const QByteArray kind = root.choice("kind");
    const QString name = nameOf(root, "defnames");
    if (kind == "OBJECT_AGGREGATE")
        addFinding(statement, DumpCode::Function);
    else if (kind == "OBJECT_OPERATOR")
        addFinding(statement, DumpCode::Operator);
    else if (kind == "OBJECT_TSPARSER" || kind == "OBJECT_TSTEMPLATE")
        addFinding(statement, DumpCode::TextSearch,
                   u"TEXT SEARCH "_s + (kind == "OBJECT_TSPARSER" ? u"PARSER "_s : u"TEMPLATE "_s) + name);
    else if (kind == "OBJECT_TYPE" && !root.list("definition").isEmpty())
        addFinding(statement, DumpCode::Type, u"TYPE "_s + name);
    else if (kind != "OBJECT_COLLATION" && kind != "OBJECT_TSDICTIONARY" && kind != "OBJECT_TSCONFIGURATION"
             && kind != "OBJECT_TYPE")
        addFinding(statement, DumpCode::Other);
}

void readCast(const Node& root, DumpStatement& statement)
{
    const bool binary = !root["func"] && !root.flag("inout");
    const QString name =
        root["sourcetype"].words("names").join(u'.') + u" AS "_s + root["targettype"].words("names").join(u'.');
    addFinding(statement, DumpCode::Cast, binary ? QString(u"CAST "_s + name) : QString());
}

void readRange(const Node& root, DumpStatement& statement)
{
    const QList<Node> params = root.list("params");
    const bool calls = std::ranges::any_of(params, [](const Node& param) {
        const QStringList name = param["arg"].words("names");
        const QString what = param.text("defname");
        return (what == "canonical"_L1 || what == "subtype_diff"_L1) && name.size() > 1
            && name.first() != "pg_catalog"_L1;
    });
    if (calls)
        addFinding(statement, DumpCode::Type);
}

void readTableAs(const Node& root, DumpStatement& statement)
{
    if (root.choice("objtype") != "OBJECT_MATVIEW")
        addFinding(statement, DumpCode::Query);
    else if (!root["into"].flag("skip_data") || !foreignCall(root).isEmpty())
        addFinding(statement, DumpCode::MaterializedView);
}

void readExtension(const Node& root, DumpStatement& statement)
{
    statement.extension = root.text("extname");
    for (const Node& option : root.list("options")) {
        if (option.text("defname") == "schema"_L1)
            statement.extensionSchema = option["arg"].word();
    }
}

} // namespace

void readMaker(const Node& root, DumpStatement& statement)
{
    if (root.is("CreateFunctionStmt")) {
        readFunction(root, statement);
    } else if (root.is("DefineStmt")) {
        readDefinition(root, statement);
    } else if (root.is("CreateCastStmt")) {
        readCast(root, statement);
    } else if (root.is("CreateRangeStmt")) {
        readRange(root, statement);
    } else if (root.is("CreateTableAsStmt")) {
        readTableAs(root, statement);
    } else if (root.is("CreateSchemaStmt")) {
        statement.schema = root.text("schemaname");
        if (!root.list("schema_elts").isEmpty())
            addFinding(statement, DumpCode::Other);
    } else if (root.is("CreateForeignTableStmt")) {
        addFinding(statement, DumpCode::Foreign,
                   u"FOREIGN TABLE "_s + root["base_stmt"]["relation"].text("schemaname") + u'.'
                       + root["base_stmt"]["relation"].text("relname"));
    } else if (root.is("CreatePublicationStmt")) {
        addFinding(statement, DumpCode::Publication,
                   root.flag("for_all_tables") ? QString(u"PUBLICATION "_s + root.text("pubname")) : QString());
    } else if (const auto found = makers().constFind(root.kind()); found != makers().cend()) {
        addFinding(statement, found->code,
                   found->word == nullptr
                       ? QString()
                       : QString(QString::fromLatin1(found->word) + u' ' + nameOf(root, found->field)));
        if (root.is("CreateExtensionStmt"))
            readExtension(root, statement);
    } else {
        addFinding(statement, DumpCode::Other);
    }
}

} // namespace stopover::backup
