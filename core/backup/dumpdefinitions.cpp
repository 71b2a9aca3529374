#include "core/backup/dumpdefinitions.h"

#include "core/backup/dumpowner.h"
#include "core/pg/connection.h"
#include "core/sql/scriptstream.h"
#include "core/sql/syntax.h"

#include <QCryptographicHash>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {


constexpr qsizetype shownDefinitions = 5;

struct Definition
{
    int count = 0;
    QString line; ///< the first one
};

/// By the digests of the statements.
using Definitions = QHash<QByteArray, Definition>;

struct DumpedDefinitions
{
    Definitions wanted;
    Definitions leftOut; ///< not loaded; it may be there all the same, made by somebody else
    QStringList privileges;
};

/// Rows, what is computed from them, and what stands between the entries. The state of sequences is among the rows.
bool definesNothing(const DumpStatement& statement, const QByteArray& text)
{
    constexpr std::array<const char*, 4> words{"SET ", "SELECT ", "INSERT ", "REFRESH "};
    return statement.use != DumpStatement::Use::Load
        || std::ranges::any_of(words, [&text](const char* word) { return text.startsWith(word); });
}

/// `lentPublic`: privileges on the schema public are not counted.
Result<DumpedDefinitions> readDefinitions(DumpReader& reader, const LeftOut& leftOut, bool lentPublic)
{
    DumpedDefinitions definitions;
    sql::ScriptStream stream([&reader] { return reader.read(); }, maxStatementBytes);
    while (true) {
        STOPOVER_TRY_ASSIGN(const auto piece, stream.next());
        if (!piece)
            return definitions;
        if (piece->kind == sql::ScriptStatement::Kind::MetaCommand)
            continue;
        const DumpStatement statement = readStatement(piece->text, {});
        if (statement.use == DumpStatement::Use::CopyRows)
            STOPOVER_TRY(stream.copyRows([](QByteArrayView) -> Result<void> { return {}; }));
        if (statement.use == DumpStatement::Use::Privilege) {
            const bool lent = lentPublic && piece->text.contains("ON SCHEMA public ");
            if (!lent && definitions.privileges.size() < shownDefinitions)
                definitions.privileges.append(firstLine(piece->text));
            continue;
        }
        if (definesNothing(statement, piece->text))
            continue;
        Definitions& where = isLeftOut(statement, leftOut) ? definitions.leftOut : definitions.wanted;
        Definition& one = where[QCryptographicHash::hash(piece->text, QCryptographicHash::Sha256)];
        ++one.count;
        one.line = firstLine(piece->text);
    }
}

/// What one has more often than the other.
QStringList missingIn(const Definitions& other, const Definitions& one)
{
    QStringList lines;
    for (const auto& [digest, definition] : one.asKeyValueRange()) {
        if (other.value(digest).count < definition.count && lines.size() < shownDefinitions)
            lines.append(definition.line);
    }
    return lines;
}

QStringList differencesOf(const DumpedDefinitions& dump, const DumpedDefinitions& found)
{
    Definitions allowed = dump.wanted;
    for (const auto& [digest, definition] : dump.leftOut.asKeyValueRange())
        allowed[digest].count += definition.count;
    return missingIn(found.wanted, dump.wanted) + missingIn(allowed, found.wanted) + found.privileges;
}

/// What pg_dump does not show.
Result<QStringList> hidden(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT pg_catalog.concat('GRANT ON DATABASE ', datname, ' ', datacl::text) FROM pg_catalog.pg_database"
            " WHERE datname OPERATOR(pg_catalog.=) pg_catalog.current_database() AND datacl IS NOT NULL"
            " UNION ALL SELECT pg_catalog.concat('GRANT ON LARGE OBJECT ', oid, ' ', lomacl::text)"
            " FROM pg_catalog.pg_largeobject_metadata WHERE lomacl IS NOT NULL"
            " UNION ALL SELECT 'ALTER EXTENSION ADD ' OPERATOR(pg_catalog.||) pg_catalog.pg_describe_object(e.classid,"
            " e.objid, 0) FROM pg_catalog.pg_shdepend o JOIN pg_catalog.pg_depend e"
            " ON e.classid OPERATOR(pg_catalog.=) o.classid AND e.objid OPERATOR(pg_catalog.=) o.objid"
            " AND e.deptype OPERATOR(pg_catalog.=) 'e' WHERE o.deptype OPERATOR(pg_catalog.=) 'o'"
            " AND o.dbid OPERATOR(pg_catalog.=) (SELECT oid FROM pg_catalog.pg_database WHERE datname "
            "OPERATOR(pg_catalog.=) pg_catalog.current_database())"
            " AND o.refobjid OPERATOR(pg_catalog.=) (SELECT oid FROM pg_catalog.pg_roles WHERE rolname "
            "OPERATOR(pg_catalog.=) current_user) LIMIT 5"_s));
    QStringList lines;
    for (int row = 0; row < rows.count(); ++row)
        lines.append(rows.text(row, 0));
    return lines;
}

Result<QStringList> compare(const pg::Settings& restored, const LoadRequest& loaded)
{
    pg::Settings pinned;
    QString database;
    bool lentPublic = false;
    QStringList differences;
    {
        STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(restored));
        pinned = connection.pinned();
        database = connection.database();
        lentPublic = connection.serverVersion() < ownsPublicFrom;
        STOPOVER_TRY_ASSIGN(differences, hidden(connection));
    }
    const QTemporaryDir folder;
    const QString now = folder.filePath(u"now.dump"_s);
    STOPOVER_TRY_ASSIGN(const ClientTools tools, ClientTools::forServer(pinned));
    STOPOVER_TRY(runProcess(tools.request(
        u"pg_dump"_s, {u"--no-password"_s, u"--schema-only"_s, u"--format=custom"_s, u"--file="_s + now}, database)));
    STOPOVER_TRY_ASSIGN(DumpReader before,
                        DumpReader::open(tools, loaded.dump, loaded.format, DumpPart::Schema));
    STOPOVER_TRY_ASSIGN(const DumpedDefinitions dump, readDefinitions(before, loaded.leftOut, false));
    STOPOVER_TRY_ASSIGN(DumpReader after, DumpReader::open(tools, now, DumpFormat::Custom, DumpPart::Schema));
    STOPOVER_TRY_ASSIGN(const DumpedDefinitions found, readDefinitions(after, {}, lentPublic));
    return differences + differencesOf(dump, found);
}

} // namespace

Result<QStringList> differingDefinitions(const pg::Settings& restored, const LoadRequest& loaded)
{
    Result<QStringList> differences = Failure(ErrorCode::Internal, {u"nothing was compared"_s});
    sql::onDeepStack([&] { differences = compare(restored, loaded); });
    return differences;
}

} // namespace stopover::backup
