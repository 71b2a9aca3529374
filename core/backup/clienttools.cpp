#include "core/backup/clienttools.h"

#include "core/sandbox/programs.h"

namespace stopover::backup {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Result<ClientTools> ClientTools::forServer(const pg::Settings& settings)
{
    STOPOVER_TRY_ASSIGN(const sandbox::Programs programs, sandbox::findPrograms());
    ClientTools tools(settings);
    tools.m_directory = programs.directory;
    if (!settings.hasPassword())
        return tools;
    tools.m_passwords = std::make_shared<QTemporaryFile>();
    // Opened with 0600, before anything is in it.
    if (!tools.m_passwords->open())
        return Failure(ErrorCode::Io, { tools.m_passwords->fileName(), tools.m_passwords->errorString() });
    QByteArray password = settings.password().reveal();
    password.replace('\\', "\\\\").replace(':', "\\:");
    tools.m_passwords->write("*:*:*:*:" + password + '\n');
    password.fill('\0');
    if (!tools.m_passwords->flush())
        return Failure(ErrorCode::Io, { tools.m_passwords->fileName(), tools.m_passwords->errorString() });
    return tools;
}

ProcessRequest ClientTools::request(const QString& program, const QStringList& arguments, const QString& database) const
{
    ProcessRequest request { .program = path(program), .arguments = arguments, .timeout = 24h };
    if (m_passwords)
        request.environment.insert(u"PGPASSFILE"_s, m_passwords->fileName());
    // The server's messages are read by us.
    request.environment.insert(u"LC_MESSAGES"_s, u"C"_s);
    if (!database.isEmpty())
        request.arguments.prepend(u"--dbname="_s + m_settings.withDatabase(database).withApplicationName(u"stopover "_s + program).text());
    return request;
}

} // namespace stopover::backup
