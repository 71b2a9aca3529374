#include "core/backup/dumpcode.h"

#include "core/backup/dumpentries.h"
#include "core/backup/dumpexpressions.h"
#include "core/backup/dumpmakers.h"
#include "core/sql/syntax.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace stopover::backup {

using namespace Qt::StringLiterals;
using sql::Node;

namespace {

constexpr qsizetype shownLetters = 120;

bool isConstant(const Node& node)
{
    static const QSet<QByteArray> kinds { "AConst",  "Integer",   "Float",    "String",
                                          "Boolean", "BitString", "TypeCast", "TypeName" };
    bool constant = true;
    node.visit([&constant](const Node& part) {
        constant = constant && kinds.contains(part.kind());
        return constant;
    });
    return constant;
}

QString textOf(const Node& constant)
{
    return (constant.is("TypeCast") ? constant["arg"] : constant)["sval"].word();
}

/// SELECT of one function with constants: what pg_dump writes for sequences, large objects and the search path.
bool isOfDumps(const Node& select)
{
    static const QSet<QString> harmless { u"setval"_s, u"lo_create"_s, u"lo_open"_s, u"lowrite"_s, u"lo_close"_s };
    qsizetype others = 0;
    select.visit([&others, &select](const Node& part) {
        const bool outer = part.isSame(select) || part.is("ResTarget") || part.is("FuncCall");
        others += outer || isConstant(part) ? 0 : 1;
        return others == 0;
    });
    const QList<Node> calls = select.all("FuncCall");
    if (others > 0 || calls.size() != 1 || select.list("target_list").size() != 1 || select["into_clause"])
        return false;
    const QStringList name = calls.first().words("funcname");
    if (name.size() != 2 || name.first() != "pg_catalog"_L1)
        return false;
    const QList<Node> args = calls.first().list("args");
    const bool clearsPath = name.last() == "set_config"_L1 && textOf(args.value(0)) == "search_path"_L1
        && args.value(1).is("AConst") && textOf(args.value(1)).isEmpty();
    return clearsPath || harmless.contains(name.last());
}

/// Encodings in which no byte of a letter looks like a quote or a backslash.
bool keepsAscii(QString encoding)
{
    encoding = encoding.toUpper().remove(u'-').remove(u'_').remove(u' ');
    constexpr std::array known { "UTF8"_L1,   "UNICODE"_L1, "SQLASCII"_L1, "LATIN"_L1, "ISO8859"_L1,
                                 "WIN125"_L1, "WIN866"_L1,  "WIN874"_L1,   "KOI8"_L1,  "EUC"_L1 };
    return std::ranges::any_of(known, [&](QLatin1StringView name) { return encoding.startsWith(name); });
}

bool isKnownSetting(const Node& set)
{
    static const QSet<QString> known {
        u"statement_timeout"_s,
        u"lock_timeout"_s,
        u"idle_in_transaction_session_timeout"_s,
        u"idle_session_timeout"_s,
        u"transaction_timeout"_s,
        u"check_function_bodies"_s,
        u"xmloption"_s,
        u"client_min_messages"_s,
        u"row_security"_s,
        u"default_tablespace"_s,
        u"default_table_access_method"_s,
        u"default_with_oids"_s,
        u"escape_string_warning"_s,
        u"synchronize_seqscans"_s,
        u"extra_float_digits"_s,
        u"datestyle"_s,
        u"intervalstyle"_s,
        u"bytea_output"_s,
    };
    const QString name = set.text("name").toLower();
    const QByteArray kind = set.choice("kind");
    if (kind != "VAR_SET_VALUE" && kind != "VAR_SET_DEFAULT" && kind != "VAR_RESET")
        return false;
    if (known.contains(name))
        return true;
    const QList<Node> args = set.list("args");
    const auto all = [&args](const auto& fits) {
        return !args.isEmpty() && std::ranges::all_of(args, [&](const Node& arg) { return fits(textOf(arg)); });
    };
    if (name == "search_path"_L1)
        return all([](const QString& schema) { return schema.isEmpty() || schema == "pg_catalog"_L1; });
    if (name == "standard_conforming_strings"_L1)
        return all([](const QString& value) { return value == "on"_L1; });
    return name == "client_encoding"_L1 && all(keepsAscii);
}

DumpCode codeOfConstraint(const Node& constraint)
{
    const QByteArray kind = constraint.choice("contype");
    if (kind == "CONSTR_DEFAULT")
        return DumpCode::Default;
    return kind == "CONSTR_GENERATED" ? DumpCode::Generated : DumpCode::Check;
}

/// Where in a statement a call stands.
DumpCode codeOfPlace(const Node& root)
{
    if (root.is("IndexStmt"))
        return DumpCode::IndexExpression;
    if (root.is("CreateStatsStmt"))
        return DumpCode::Statistics;
    if (root.is("ViewStmt"))
        return DumpCode::View;
    if (root.is("CreateTableAsStmt"))
        return DumpCode::MaterializedView;
    if (root.is("InsertStmt"))
        return DumpCode::Query;
    if (const Node key = root.find("PartitionSpec"); key && !foreignCall(key).isEmpty())
        return DumpCode::PartitionKey;
    for (const Node& constraint : root.all("Constraint")) {
        if (!foreignCall(constraint).isEmpty())
            return codeOfConstraint(constraint);
    }
    return DumpCode::Default;
}

/// Expressions are harmless as long as they only compute.
void readExpressions(const Node& root, DumpStatement& statement)
{
    if (const QString call = foreignCall(root); !call.isEmpty())
        statement.findings.append({ .kind = codeOfPlace(root), .line = call, .superuser = {} });
}

void readCopy(const Node& root, DumpStatement& statement)
{
    const bool rows = root.flag("is_from") && !root.flag("is_program") && root.text("filename").isEmpty()
        && root["relation"] && !root["query"];
    if (!rows || root["where_clause"])
        addFinding(statement, DumpCode::ServerFile);
    if (rows)
        statement.use = DumpStatement::Use::CopyRows;
}

void readAlterCommand(const Node& command, DumpStatement& statement)
{
    static const QSet<QByteArray> harmless { "AT_AddColumn",
                                             "AT_ColumnDefault",
                                             "AT_DropNotNull",
                                             "AT_SetNotNull",
                                             "AT_SetStatistics",
                                             "AT_SetOptions",
                                             "AT_SetStorage",
                                             "AT_SetCompression",
                                             "AT_AddConstraint",
                                             "AT_ValidateConstraint",
                                             "AT_ClusterOn",
                                             "AT_SetLogged",
                                             "AT_SetUnLogged",
                                             "AT_SetRelOptions",
                                             "AT_SetTableSpace",
                                             "AT_AddInherit",
                                             "AT_AddOf",
                                             "AT_ReplicaIdentity",
                                             "AT_EnableRowSecurity",
                                             "AT_DisableRowSecurity",
                                             "AT_ForceRowSecurity",
                                             "AT_NoForceRowSecurity",
                                             "AT_AttachPartition",
                                             "AT_AddIdentity",
                                             "AT_SetIdentity",
                                             "AT_DropColumn" };
    const QByteArray kind = command.choice("subtype");
    statement.hidesFromOwner = statement.hidesFromOwner || kind == "AT_ForceRowSecurity";
    if (kind.contains("Trig"))
        addFinding(statement, DumpCode::Trigger);
    else if (kind.contains("Rule"))
        addFinding(statement, DumpCode::Rule);
    else if (kind == "AT_GenericOptions" || kind == "AT_AlterColumnGenericOptions")
        addFinding(statement, DumpCode::Foreign);
    else if (!harmless.contains(kind))
        addFinding(statement, DumpCode::Other);
}

void readAlterTable(const Node& root, DumpStatement& statement)
{
    const QList<Node> commands = root.list("cmds");
    if (commands.size() == 1 && commands.first().choice("subtype") == "AT_ChangeOwner") {
        statement.use = DumpStatement::Use::Owner;
        statement.role = commands.first()["newowner"].text("rolename");
        return;
    }
    for (const Node& command : commands)
        readAlterCommand(command, statement);
    readExpressions(root, statement);
}

void readGrant(const Node& root, DumpStatement& statement)
{
    static const QSet<QByteArray> ofTheDatabase { "OBJECT_TABLE",    "OBJECT_SEQUENCE",  "OBJECT_SCHEMA",
                                                  "OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE",
                                                  "OBJECT_TYPE",     "OBJECT_DOMAIN",    "OBJECT_LARGEOBJECT",
                                                  "OBJECT_COLUMN" };
    const bool inside = ofTheDatabase.contains(root.choice("objtype"));
    addFinding(statement, inside ? DumpCode::Privilege : DumpCode::Database);
    if (inside)
        statement.use = DumpStatement::Use::Privilege;
}

void readOwner(const Node& root, DumpStatement& statement)
{
    static const QSet<QByteArray> ofTheDatabase { "OBJECT_SCHEMA",         "OBJECT_FUNCTION",
                                                  "OBJECT_PROCEDURE",      "OBJECT_AGGREGATE",
                                                  "OBJECT_ROUTINE",        "OBJECT_TYPE",
                                                  "OBJECT_DOMAIN",         "OBJECT_COLLATION",
                                                  "OBJECT_CONVERSION",     "OBJECT_OPERATOR",
                                                  "OBJECT_OPCLASS",        "OBJECT_OPFAMILY",
                                                  "OBJECT_STATISTIC_EXT",  "OBJECT_TSCONFIGURATION",
                                                  "OBJECT_TSDICTIONARY",   "OBJECT_LARGEOBJECT",
                                                  "OBJECT_LANGUAGE",       "OBJECT_PUBLICATION",
                                                  "OBJECT_EVENT_TRIGGER",  "OBJECT_FDW",
                                                  "OBJECT_FOREIGN_SERVER", "OBJECT_SUBSCRIPTION" };
    statement.role = root["newowner"].text("rolename");
    if (ofTheDatabase.contains(root.choice("object_type")))
        statement.use = DumpStatement::Use::Owner;
    else
        addFinding(statement, DumpCode::Database);
}

void readDefaultPrivileges(const Node& root, DumpStatement& statement)
{
    addFinding(statement, DumpCode::DefaultPrivilege);
    for (const Node& option : root.list("options")) {
        if (option.text("defname") == "roles"_L1)
            statement.role = option["arg"].find("RoleSpec").text("rolename");
    }
    if (!statement.role.isEmpty())
        statement.use = DumpStatement::Use::Privilege;
}

void readTransaction(const Node& root, DumpStatement& statement)
{
    const QByteArray kind = root.choice("kind");
    if (kind == "TRANS_STMT_BEGIN" || kind == "TRANS_STMT_START" || kind == "TRANS_STMT_COMMIT")
        statement.use = DumpStatement::Use::Transaction;
    else
        addFinding(statement, DumpCode::Other);
}

/// Statements whose kind alone says nothing.
bool readByContent(const Node& root, DumpStatement& statement)
{
    if (root.is("CopyStmt")) {
        readCopy(root, statement);
    } else if (root.is("AlterTableStmt")) {
        readAlterTable(root, statement);
    } else if (root.is("AlterOwnerStmt")) {
        readOwner(root, statement);
    } else if (root.is("GrantStmt")) {
        readGrant(root, statement);
    } else if (root.is("AlterDefaultPrivilegesStmt")) {
        readDefaultPrivileges(root, statement);
    } else if (root.is("TransactionStmt")) {
        readTransaction(root, statement);
    } else if (root.is("SelectStmt")) {
        if (!isOfDumps(root))
            addFinding(statement, DumpCode::Query);
    } else if (root.is("VariableSetStmt")) {
        if (!isKnownSetting(root))
            addFinding(statement, DumpCode::Setting);
    } else if (root.is("InsertStmt")) {
        const Node values = root["select_stmt"];
        const bool rows = values.is("SelectStmt") && !values.list("values_lists").isEmpty()
            && values.list("target_list").isEmpty() && !root["with_clause"] && !root.find("SubLink");
        rows ? readExpressions(root, statement) : addFinding(statement, DumpCode::Query);
    } else {
        return false;
    }
    return true;
}

/// What a superuser may have made, or nobody.
QString commentedOn(const Node& comment)
{
    static const QHash<QByteArray, QString> words {
        { "OBJECT_EXTENSION", u"EXTENSION "_s },       { "OBJECT_EVENT_TRIGGER", u"EVENT TRIGGER "_s },
        { "OBJECT_FDW", u"FOREIGN DATA WRAPPER "_s },  { "OBJECT_FOREIGN_SERVER", u"SERVER "_s },
        { "OBJECT_SUBSCRIPTION", u"SUBSCRIPTION "_s }, { "OBJECT_PUBLICATION", u"PUBLICATION "_s },
        { "OBJECT_LANGUAGE", u"LANGUAGE "_s },         { "OBJECT_ACCESS_METHOD", u"ACCESS METHOD "_s }
    };
    const QString word = words.value(comment.choice("objtype"));
    return word.isEmpty() ? QString() : QString(word + comment["object"].word());
}

bool hasHarmlessKind(const Node& root)
{
    static const QSet<QByteArray> harmless { "CreateStmt",        "CreateEnumStmt",          "AlterEnumStmt",
                                             "CompositeTypeStmt", "CreateSeqStmt",           "AlterSeqStmt",
                                             "IndexStmt",         "CreateStatsStmt",         "AlterStatsStmt",
                                             "CreateDomainStmt",  "AlterDomainStmt",         "ViewStmt",
                                             "CommentStmt",       "AlterTSConfigurationStmt" };
    return harmless.contains(root.kind());
}

void readTree(const Node& root, DumpStatement& statement)
{
    if (readByContent(root, statement))
        return;
    if (hasHarmlessKind(root)) {
        readExpressions(root, statement);
        if (root.is("CommentStmt"))
            statement.commentOn = commentedOn(root);
        return;
    }
    readMaker(root, statement);
}

} // namespace

void addFinding(DumpStatement& statement, DumpCode kind, const QString& superuser)
{
    statement.findings.append({ .kind = kind, .line = {}, .superuser = superuser });
}

QString firstLine(const QByteArray& text)
{
    const qsizetype end = text.indexOf('\n');
    const QString line =
        QString::fromUtf8(text.left(std::min<qsizetype>(end < 0 ? text.size() : end, 4 * shownLetters))).simplified();
    return line.size() > shownLetters ? line.left(shownLetters) + u'…' : line;
}

bool isHarmlessCommand(const QByteArray& text)
{
    const QByteArrayList words = text.simplified().split(' ');
    return words.size() == 2 && (words.first() == "\\restrict" || words.first() == "\\unrestrict")
        && std::ranges::all_of(words.last(),
                               [](char letter) { return std::isalnum(static_cast<unsigned char>(letter)) != 0; });
}

DumpStatement readStatement(const QByteArray& text, const QString& entry)
{
    DumpStatement statement;
    // The parser would stop at a NUL, the server would not.
    const bool readable = text.size() <= maxStatementBytes && !text.contains('\0');
    const auto tree = readable ? sql::SyntaxTree::parseScript(text) : Failure(ErrorCode::BadSpec);
    if (!tree || tree->statements() != 1 || !tree->root()) {
        addFinding(statement, DumpCode::Unreadable);
    } else {
        readTree(tree->root(), statement);
        if (!belongsTo(entry, tree->root().kind()))
            addFinding(statement, DumpCode::Mismatch);
    }
    for (CodeFinding& finding : statement.findings) {
        const QString call = finding.line;
        finding.line = firstLine(text);
        if (!call.isEmpty() && !finding.line.contains(call))
            finding.line += u" … "_s + call;
        if (finding.kind == DumpCode::Mismatch)
            finding.line = entry + u": "_s + finding.line;
    }
    return statement;
}

} // namespace stopover::backup
