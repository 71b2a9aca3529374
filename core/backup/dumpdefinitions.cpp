#include "core/backup/dumpdefinitions.h"

#include "core/backup/dumpowner.h"
#include "core/pg/connection.h"
#include "core/sql/scriptstream.h"
#include "core/sql/syntax.h"

#include <QCryptographicHash>
#include <QDir>
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
    constexpr std::array<const char*, 4> words { "SET ", "SELECT ", "INSERT ", "REFRESH " };
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

/// What pg_dump does not show: privileges on the database, on large objects and, before 15, on the schema public;
/// objects in extensions that no superuser made, or that the extension's own objects do not call for. A trusted
/// language belongs to whoever creates its extension.
const auto hiddenQuery = uR"(
WITH here AS (SELECT oid, datname, datacl FROM pg_database WHERE datname = current_database())
SELECT concat('GRANT ON DATABASE ', datname, ' ', datacl) FROM here WHERE datacl IS NOT NULL
UNION ALL
SELECT concat('GRANT ON LARGE OBJECT ', oid, ' ', lomacl) FROM pg_largeobject_metadata WHERE lomacl IS NOT NULL
UNION ALL
SELECT concat('GRANT ON SCHEMA public ', a.privilege_type, ' TO ', pg_get_userbyid(a.grantee))
  FROM pg_namespace n, aclexplode(n.nspacl) a WHERE n.nspname = 'public' AND a.grantee NOT IN (0, n.nspowner)
UNION ALL
SELECT 'ALTER EXTENSION ADD ' || pg_describe_object(e.classid, e.objid, 0)
  FROM pg_depend e JOIN pg_shdepend o ON o.classid = e.classid AND o.objid = e.objid AND o.deptype = 'o'
  JOIN here ON here.oid = o.dbid JOIN pg_roles r ON r.oid = o.refobjid
 WHERE e.deptype = 'e' AND NOT r.rolsuper AND e.classid <> 'pg_language'::regclass
UNION ALL
SELECT 'ALTER EXTENSION ADD ' || pg_describe_object(e.classid, e.objid, 0)
  FROM pg_depend e LEFT JOIN pg_cast c ON e.classid = 'pg_cast'::regclass AND c.oid = e.objid
  LEFT JOIN pg_transform t ON e.classid = 'pg_transform'::regclass AND t.oid = e.objid
 WHERE e.deptype = 'e' AND EXISTS (
    SELECT FROM unnest(ARRAY[c.castfunc, t.trffromsql, t.trftosql]::oid[]) called WHERE called >= 16384 AND NOT EXISTS (
        SELECT FROM pg_depend f WHERE f.classid = 'pg_proc'::regclass AND f.objid = called AND f.deptype = 'e'
           AND f.refobjid = e.refobjid))
LIMIT 5)"_s;

Result<QStringList> hidden(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(hiddenQuery));
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
    if (!folder.isValid())
        return Failure(ErrorCode::Io, { QDir::tempPath(), folder.errorString() });
    const QString now = folder.filePath(u"now.dump"_s);
    STOPOVER_TRY_ASSIGN(const ClientTools tools, ClientTools::forServer(pinned));
    STOPOVER_TRY(runProcess(tools.request(
        u"pg_dump"_s, { u"--no-password"_s, u"--schema-only"_s, u"--format=custom"_s, u"--file="_s + now }, database)));
    STOPOVER_TRY_ASSIGN(DumpReader before, DumpReader::open(tools, loaded.dump, loaded.format, DumpPart::Schema));
    STOPOVER_TRY_ASSIGN(const DumpedDefinitions dump, readDefinitions(before, loaded.leftOut, false));
    STOPOVER_TRY_ASSIGN(DumpReader after, DumpReader::open(tools, now, DumpFormat::Custom, DumpPart::Schema));
    STOPOVER_TRY_ASSIGN(const DumpedDefinitions found, readDefinitions(after, {}, lentPublic));
    return differences + differencesOf(dump, found);
}

} // namespace

Result<QStringList> differingDefinitions(const pg::Settings& restored, const LoadRequest& loaded)
{
    Result<QStringList> differences = Failure(ErrorCode::Internal, { u"dumpdefinitions"_s });
    sql::onDeepStack([&] { differences = compare(restored, loaded); });
    return differences;
}

} // namespace stopover::backup
