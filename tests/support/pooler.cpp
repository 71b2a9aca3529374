#include "tests/support/pooler.h"

#include "tests/support/testserver.h"

#include <QFileInfo>
#include <QThread>

#include <sys/stat.h>
#include <unistd.h>

namespace stopover::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto port = "6432"_L1;

QByteArray configuration(const PgBouncer::Options& options, const QString& directory)
{
    QStringList lines { u"[databases]"_s,
                        u"* = port=5432 host="_s + TestServer::instance().server().socketDirectory(),
                        u"[pgbouncer]"_s,
                        u"listen_addr ="_s,
                        u"listen_port = "_s + port,
                        u"unix_socket_dir = "_s + directory,
                        u"auth_type = trust"_s,
                        u"auth_file = "_s + directory + u"/users.txt"_s,
                        u"logfile = "_s + directory + u"/log"_s,
                        u"pool_mode = "_s + options.mode,
                        u"default_pool_size = %1"_s.arg(options.poolSize),
                        u"server_reset_query = "_s + options.resetQuery };
    return (lines + options.more).join(u'\n').toUtf8() + '\n';
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

PgBouncer::PgBouncer(const Options& options)
{
    const QString directory = m_directory.path();
    writeFile(directory + u"/pgbouncer.ini"_s, configuration(options, directory));
    writeFile(directory + u"/users.txt"_s, "\"anna\" \"\"\n\"hostile\" \"\"\n\"stopover\" \"\"\n\"ordinary\" \"\"\n");
    QStringList arguments;
    if (::geteuid() == 0) {
        // As root it goes on as the account of the server, whose socket it has to reach.
        struct stat server
        {};

        const QByteArray sockets = QFile::encodeName(TestServer::instance().server().socketDirectory());
        if (::stat(sockets.constData(), &server) != 0)
            qFatal("the test server has no socket directory");
        for (const char* name : { "", "/pgbouncer.ini", "/users.txt" }) {
            if (::chown(QByteArray(QFile::encodeName(directory) + name).constData(), server.st_uid, server.st_gid) != 0)
                qFatal("the pooler's directory cannot be given away");
        }
        arguments = { u"-u"_s, QFileInfo(QString::fromUtf8(sockets)).owner() };
    }
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(u"/usr/sbin/pgbouncer"_s, arguments + QStringList { directory + u"/pgbouncer.ini"_s });
    constexpr int attempts = 200;
    constexpr int pauseMs = 50;
    for (int number = 0; number < attempts; ++number) {
        if (QFileInfo::exists(directory + u"/.s.PGSQL."_s + port))
            return;
        QThread::msleep(pauseMs);
    }
    qFatal("pgbouncer does not start: packaging/install-dependencies");
}

PgBouncer::~PgBouncer()
{
    m_process.terminate(); // ends its sessions at once
    if (!m_process.waitForFinished())
        m_process.kill();
}

QString PgBouncer::uri(const QString& database, const QString& role) const
{
    return u"postgresql:///"_s + database + u"?host="_s + m_directory.path() + u"&port="_s + port + u"&user="_s + role;
}

pg::Settings PgBouncer::settings(const QString& database, const QString& role) const
{
    return *pg::Settings::parse(uri(database, role));
}

QString PgBouncer::address() const
{
    return m_directory.path() + u':' + port;
}

} // namespace stopover::test
