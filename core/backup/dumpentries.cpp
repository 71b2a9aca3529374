#include "core/backup/dumpentries.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstring>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

using Kinds = QByteArrayList;

/// The statements that pg_dump writes for each kind of entry, from PostgreSQL 12 to 18.
const QHash<QString, Kinds>& statementsOfEntries()
{
    static const Kinds table { "CreateStmt", "AlterTableStmt" };
    static const QHash<QString, Kinds> known {
        { u"TABLE"_s, table },
        { u"FOREIGN TABLE"_s, { "CreateForeignTableStmt", "AlterTableStmt" } },
        { u"TABLE ATTACH"_s, { "AlterTableStmt" } },
        { u"TABLE DATA"_s, { "CopyStmt", "InsertStmt" } },
        { u"SEQUENCE"_s, { "CreateSeqStmt", "AlterTableStmt", "AlterSeqStmt" } },
        { u"SEQUENCE OWNED BY"_s, { "AlterSeqStmt" } },
        { u"SEQUENCE SET"_s, { "SelectStmt" } },
        { u"DEFAULT"_s, { "AlterTableStmt" } },
        { u"CONSTRAINT"_s, { "AlterTableStmt" } },
        { u"CHECK CONSTRAINT"_s, { "AlterTableStmt", "AlterDomainStmt" } },
        { u"FK CONSTRAINT"_s, { "AlterTableStmt" } },
        { u"INDEX"_s, { "IndexStmt", "AlterTableStmt" } },
        { u"INDEX ATTACH"_s, { "AlterTableStmt" } },
        { u"STATISTICS DATA"_s, { "SelectStmt" } },
        { u"STATISTICS"_s, { "CreateStatsStmt", "AlterStatsStmt" } },
        { u"VIEW"_s, { "ViewStmt", "AlterTableStmt" } },
        { u"MATERIALIZED VIEW"_s, { "CreateTableAsStmt", "AlterTableStmt" } },
        { u"MATERIALIZED VIEW DATA"_s, { "RefreshMatViewStmt" } },
        { u"TYPE"_s, { "CreateEnumStmt", "CompositeTypeStmt", "CreateRangeStmt", "DefineStmt", "AlterEnumStmt" } },
        { u"SHELL TYPE"_s, { "DefineStmt" } },
        { u"DOMAIN"_s, { "CreateDomainStmt" } },
        { u"SCHEMA"_s, { "CreateSchemaStmt" } },
        { u"EXTENSION"_s, { "CreateExtensionStmt" } },
        { u"COMMENT"_s, { "CommentStmt" } },
        { u"FUNCTION"_s, { "CreateFunctionStmt", "AlterFunctionStmt" } },
        { u"PROCEDURE"_s, { "CreateFunctionStmt", "AlterFunctionStmt" } },
        { u"AGGREGATE"_s, { "DefineStmt" } },
        { u"TRIGGER"_s, { "CreateTrigStmt", "AlterTableStmt" } },
        { u"EVENT TRIGGER"_s, { "CreateEventTrigStmt", "AlterEventTrigStmt" } },
        { u"RULE"_s, { "RuleStmt", "ViewStmt", "AlterTableStmt" } },
        { u"POLICY"_s, { "CreatePolicyStmt" } },
        { u"ROW SECURITY"_s, { "AlterTableStmt" } },
        { u"ACL"_s, { "GrantStmt" } },
        { u"DEFAULT ACL"_s, { "AlterDefaultPrivilegesStmt" } },
        { u"CAST"_s, { "CreateCastStmt" } },
        { u"OPERATOR"_s, { "DefineStmt" } },
        { u"OPERATOR CLASS"_s, { "CreateOpClassStmt" } },
        { u"OPERATOR FAMILY"_s, { "CreateOpFamilyStmt", "AlterOpFamilyStmt" } },
        { u"ACCESS METHOD"_s, { "CreateAmStmt" } },
        { u"TRANSFORM"_s, { "CreateTransformStmt" } },
        { u"CONVERSION"_s, { "CreateConversionStmt" } },
        { u"COLLATION"_s, { "DefineStmt" } },
        { u"TEXT SEARCH PARSER"_s, { "DefineStmt" } },
        { u"TEXT SEARCH TEMPLATE"_s, { "DefineStmt" } },
        { u"TEXT SEARCH DICTIONARY"_s, { "DefineStmt" } },
        { u"TEXT SEARCH CONFIGURATION"_s, { "DefineStmt", "AlterTSConfigurationStmt" } },
        { u"PROCEDURAL LANGUAGE"_s, { "CreatePLangStmt" } },
        { u"FOREIGN DATA WRAPPER"_s, { "CreateFdwStmt" } },
        { u"SERVER"_s, { "CreateForeignServerStmt" } },
        { u"USER MAPPING"_s, { "CreateUserMappingStmt" } },
        { u"SUBSCRIPTION"_s, { "CreateSubscriptionStmt", "AlterSubscriptionStmt" } },
        { u"PUBLICATION"_s, { "CreatePublicationStmt" } },
        { u"PUBLICATION TABLE"_s, { "AlterPublicationStmt" } },
        { u"PUBLICATION TABLES IN SCHEMA"_s, { "AlterPublicationStmt" } },
        { u"SECURITY LABEL"_s, { "SecLabelStmt" } },
        { u"BLOB"_s, { "SelectStmt" } },
        { u"BLOB METADATA"_s, { "SelectStmt" } },
        { u"BLOBS"_s, { "SelectStmt", "TransactionStmt" } },
        { u"DATABASE"_s, { "CreatedbStmt" } },
        { u"DATABASE PROPERTIES"_s, { "AlterDatabaseStmt", "AlterDatabaseSetStmt" } },
    };
    return known;
}

/// Owners, settings between entries: of all kinds. What they do is judged by itself.
constexpr std::array<const char*, 2> ofAllKinds { "VariableSetStmt", "AlterOwnerStmt" };

} // namespace

bool readEntry(const QByteArray& comments, DumpEntry& entry)
{
    // The last one counts: an entry may be empty, as that of the schema public is.
    static const QRegularExpression heading(
        u"^-- (?:Data for |Data Pos: \\d+ |)Name: .*; Type: ([A-Z ]+); Schema: .*$"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression number(u"^-- TOC entry (\\d+) \\("_s, QRegularExpression::MultilineOption);
    if (!comments.contains("Type: ") && !comments.contains("TOC entry"))
        return false;
    const QString text = QString::fromUtf8(comments);
    bool found = false;
    for (auto all = number.globalMatch(text); all.hasNext(); found = true)
        entry = { .id = all.next().captured(1).toInt() };
    for (auto all = heading.globalMatch(text); all.hasNext(); found = true)
        entry.kind = all.next().captured(1);
    return found;
}

bool belongsTo(const QString& entry, const char* statement)
{
    const auto isIt = [statement](const char* kind) { return std::strcmp(kind, statement) == 0; };
    if (entry.isEmpty() || std::ranges::any_of(ofAllKinds, isIt))
        return true;
    // The owner of a table, view or sequence is changed with ALTER TABLE.
    return statementsOfEntries().value(entry).contains(QByteArray(statement));
}

} // namespace stopover::backup
