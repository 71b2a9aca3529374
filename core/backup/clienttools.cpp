#include "core/backup/clienttools.h"

#include "core/pg/connection.h"
#include "core/sandbox/programs.h"

namespace stopover::backup {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Result<ClientTools> ClientTools::forServer(const pg::Settings& settings)
{
    STOPOVER_TRY_ASSIGN(const sandbox::Programs programs, sandbox::findPrograms());
    STOPOVER_TRY_ASSIGN(pg::ChildAccess access, pg::ChildAccess::to(settings));
    ClientTools tools(std::move(access));
    tools.m_directory = programs.directory;
    return tools;
}

Result<ClientTools> ClientTools::forServer(const pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(ClientTools tools, forServer(connection.pinned()));
    tools.m_access.neverTimeOut(connection.serverVersion());
    return tools;
}

Result<void> refusePooledPrograms(pg::Connection& connection)
{
    connection.lookForHiddenPooler();
    if (const pg::Pooler* pooler = connection.pooler())
        return Failure(ErrorCode::PooledProgram, pooler->args());
    return {};
}

ProcessRequest ClientTools::request(const QString& program, const QStringList& arguments, const QString& database) const
{
    ProcessRequest request {
        .program = path(program), .arguments = arguments, .environment = m_access.environment(), .timeout = 24h
    };
    // The server's messages are read by us.
    request.environment.insert(u"LC_MESSAGES"_s, u"C"_s);
    if (!database.isEmpty())
        request.arguments.prepend(u"--dbname="_s + m_access.conninfo(database, u"stopover "_s + program));
    return request;
}

} // namespace stopover::backup
