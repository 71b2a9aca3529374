#include "core/backup/dumpload.h"

#include "core/backup/dumpentries.h"
#include "core/base/clause.h"
#include "core/pg/encoded.h"
#include "core/pg/transaction.h"
#include "core/sql/identifier.h"
#include "core/sql/scriptstream.h"
#include "core/sql/syntax.h"

#include <QTemporaryFile>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxListLines = 5'000'000;

int entryNumber(const QByteArray& line)
{
    return line.left(line.indexOf(';')).toInt();
}

/// The archive's list without what is left out.
Result<void> writeList(const ClientTools& tools, const LoadRequest& request, QTemporaryFile& file)
{
    STOPOVER_TRY_ASSIGN(DumpReader reader, DumpReader::list(tools, request.dump));
    QByteArray rest;
    for (qint64 lines = 0;;) {
        STOPOVER_TRY_ASSIGN(const QByteArray bytes, reader.read());
        rest += bytes;
        qsizetype begin = 0;
        for (qsizetype end = rest.indexOf('\n'); end >= 0; begin = end + 1, end = rest.indexOf('\n', begin), ++lines) {
            const QByteArray line = rest.mid(begin, end - begin + 1);
            const bool out = line.startsWith(';') || request.leftOut.entries.contains(entryNumber(line))
                || (request.wanted && !request.wanted(line));
            if (!out && file.write(line) != line.size())
                return Failure(ErrorCode::Io, { file.fileName(), file.errorString() });
        }
        rest.remove(0, begin);
        if (lines > maxListLines || rest.size() > maxStatementBytes)
            return Failure(ErrorCode::DumpDamaged, { request.dump, clause("too_many_entries") });
        if (bytes.isEmpty())
            break;
    }
    return file.flush() ? Result<void> {} : Failure(ErrorCode::Io, { file.fileName(), file.errorString() });
}

/// Takes FORCE ROW LEVEL SECURITY off the tables that were made; the answer puts it on again.
Result<QStringList> liftPolicies(const pg::Settings& target)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(target));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT pg_catalog.format('ALTER TABLE %I.%I ', n.nspname, c.relname) FROM pg_catalog.pg_class c"
            " JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace WHERE "
            "c.relforcerowsecurity"_s));
    QStringList force;
    for (int row = 0; row < rows.count(); ++row) {
        STOPOVER_TRY(connection.execute(rows.text(row, 0) + u"NO FORCE ROW LEVEL SECURITY"_s));
        force.append(rows.text(row, 0) + u"FORCE ROW LEVEL SECURITY"_s);
    }
    return force;
}

/// The session ends before the programs begin theirs.
Result<ClientTools> toolsFor(const pg::Settings& target, QString& database)
{
    STOPOVER_TRY_ASSIGN(const pg::Connection connection, pg::Connection::open(target));
    database = connection.database();
    return ClientTools::forServer(connection);
}

Result<QStringList> loadArchive(const pg::Settings& target, const LoadRequest& request)
{
    QString database;
    // Of two workers, one may have nothing to do while the other loads.
    STOPOVER_TRY_ASSIGN(const ClientTools tools, toolsFor(target, database));
    QStringList arguments { u"--exit-on-error"_s, u"--no-password"_s, u"--no-owner"_s, u"--no-privileges"_s };
    QTemporaryFile list;
    if (request.wanted || !request.leftOut.entries.isEmpty()) {
        if (!list.open())
            return Failure(ErrorCode::Io, { list.fileName(), list.errorString() });
        STOPOVER_TRY(writeList(tools, request, list));
        arguments.append(u"--use-list="_s + list.fileName());
    }
    const bool parallel = request.jobs > 1 && canBeReadInParallel(request.dump, request.format);
    const auto restore = [&](const QStringList& options) -> Result<void> {
        QStringList all = arguments + options;
        if (parallel)
            all.append(u"--jobs="_s + QString::number(request.jobs));
        STOPOVER_TRY(runProcess(
            tools.request(u"pg_restore"_s, all + QStringList { u"--"_s, dumpArgument(request.dump) }, database)));
        return {};
    };
    if (!request.hidesFromOwner) {
        STOPOVER_TRY(restore({}));
        return QStringList();
    }
    STOPOVER_TRY(restore({ u"--section=pre-data"_s }));
    STOPOVER_TRY_ASSIGN(const QStringList force, liftPolicies(target));
    STOPOVER_TRY(restore({ u"--section=data"_s, u"--section=post-data"_s }));
    return force;
}

/// Runs a script on one session.
class ScriptLoad
{
public:
    ScriptLoad(const LoadRequest& request, DumpReader& reader, pg::Connection& connection)
        : m_request(request)
        , m_connection(connection)
        , m_stream([&reader] { return reader.read(); }, maxStatementBytes)
    {}

    Result<QStringList> run()
    {
        STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(m_connection));
        // As psql has it, for scripts that do not say where their names are.
        STOPOVER_TRY(m_connection.execute(u"RESET search_path"_s));
        while (true) {
            const auto piece = m_stream.next();
            if (!piece)
                return unreadable(piece.error());
            if (!*piece)
                break;
            if (const auto used = use(**piece); !used)
                return unreadable(used.error());
        }
        STOPOVER_TRY(transaction.commit());
        return m_force;
    }

private:
    [[nodiscard]] Failure unreadable(const Error& error) const
    {
        return error.code == ErrorCode::BadSpec
            ? Failure(ErrorCode::DumpDamaged, { m_request.dump, error.args.join(u": "_s) })
            : Failure(error);
    }

    Result<void> use(const sql::ScriptStream::Piece& piece)
    {
        if (piece.kind == sql::ScriptStatement::Kind::MetaCommand)
            return isHarmlessCommand(piece.text)
                ? Result<void> {}
                : Failure(ErrorCode::DumpClientCommand, { m_request.dump, firstLine(piece.text) });
        const DumpStatement statement = readStatement(piece.text, {});
        if (isLeftOut(statement, m_request.leftOut))
            return {};
        switch (statement.use) {
        case DumpStatement::Use::Owner:
        case DumpStatement::Use::Privilege:
        case DumpStatement::Use::Transaction:
            return {};
        case DumpStatement::Use::CopyRows:
            return copy(piece.text);
        case DumpStatement::Use::Load:
            break;
        }
        if (statement.hidesFromOwner) {
            m_force.append(QString::fromUtf8(piece.text));
            return {};
        }
        STOPOVER_TRY(pg::executeEncoded(m_connection, piece.text));
        return {};
    }

    Result<void> copy(const QByteArray& statement)
    {
        STOPOVER_TRY_ASSIGN(pg::CopyWriter writer, pg::CopyWriter::startEncoded(m_connection, statement));
        STOPOVER_TRY(m_stream.copyRows([&writer](QByteArrayView rows) { return writer.write(rows); }));
        STOPOVER_TRY(writer.finish());
        return {};
    }

    const LoadRequest& m_request;
    pg::Connection& m_connection;
    sql::ScriptStream m_stream;
    QStringList m_force;
};

Result<QStringList> loadScript(const pg::Settings& target, const LoadRequest& request)
{
    STOPOVER_TRY_ASSIGN(const ClientTools tools, ClientTools::forServer(target));
    STOPOVER_TRY_ASSIGN(DumpReader reader, DumpReader::open(tools, request.dump, request.format, DumpPart::Everything));
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(target.withApplicationName(u"stopover restore"_s)));
    return ScriptLoad(request, reader, connection).run();
}

} // namespace

bool isLeftOut(const DumpStatement& statement, const LeftOut& leftOut)
{
    const bool madeBefore = statement.findings.isEmpty()
        && (leftOut.schemas.contains(statement.schema) || leftOut.comments.contains(statement.commentOn));
    return madeBefore || std::ranges::any_of(statement.findings, [&leftOut](const CodeFinding& finding) {
               return leftOut.superuser.contains(finding.superuser);
           });
}

Result<QStringList> loadDump(const pg::Settings& target, const LoadRequest& request)
{
    if (request.format != DumpFormat::Sql)
        return loadArchive(target, request);
    Result<QStringList> loaded = Failure(ErrorCode::Internal, { u"dumpload"_s });
    sql::onDeepStack([&] { loaded = loadScript(target, request); });
    return loaded;
}

} // namespace stopover::backup
