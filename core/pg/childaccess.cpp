#include "core/pg/childaccess.h"

#include "core/base/clause.h"
#include "core/pg/sessionsetup.h"

#include <libpq-fe.h>

namespace stopover::pg {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView serviceName { "stopover" };

/// As the password file wants it.
QByteArray escaped(QByteArray field)
{
    return field.replace('\\', "\\\\").replace(':', "\\:");
}

Failure ioFailure(const QTemporaryFile& file)
{
    return Failure(ErrorCode::Io, { file.fileName(), file.errorString() });
}

/// libpq looks a socket of its default directory up as "localhost".
QList<QByteArray> hostsToName(const Settings& settings)
{
    QString hosts = settings.value("host");
    if (hosts.isEmpty())
        hosts = settings.value("hostaddr");
    QList<QByteArray> names;
    bool usesSocket = hosts.isEmpty();
    for (const QString& host : hosts.split(u',', Qt::SkipEmptyParts)) {
        names.append(host.toUtf8());
        usesSocket = usesSocket || host.startsWith(u'/');
    }
    if (usesSocket)
        names.append("localhost");
    return names;
}

} // namespace

QProcessEnvironment environmentWithoutPg()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        if (name.startsWith("PG"_L1))
            environment.remove(name);
    }
    return environment;
}

Result<ChildAccess> ChildAccess::to(const Settings& settings)
{
    ChildAccess access(settings.resolved());
    STOPOVER_TRY(access.writePassword());
    STOPOVER_TRY(access.writeKeyPassword());
    return access;
}

Result<void> ChildAccess::writePassword()
{
    if (!m_settings.hasPassword())
        return {};
    m_passwords = std::make_shared<QTemporaryFile>();
    // Opened with 0600, before anything is in it.
    if (!m_passwords->open())
        return ioFailure(*m_passwords);
    QStringList ports = m_settings.value("port").split(u',', Qt::SkipEmptyParts);
    ports.removeDuplicates();
    if (ports.isEmpty())
        ports = { QStringLiteral("5432") };
    QByteArray password = escaped(m_settings.password().reveal());
    for (const QByteArray& host : hostsToName(m_settings)) {
        for (const QString& port : std::as_const(ports))
            m_passwords->write(escaped(host) + ':' + port.toUtf8() + ":*:" + escaped(m_settings.value("user").toUtf8())
                               + ':' + password + '\n');
    }
    password.fill('\0');
    return m_passwords->flush() ? Result<void>() : ioFailure(*m_passwords);
}

Result<void> ChildAccess::writeKeyPassword()
{
    const QByteArray& secret = m_settings.keyPassword().reveal();
    if (secret.isEmpty())
        return {};
    if (secret.contains('\n') || secret != secret.trimmed())
        return Failure(ErrorCode::BadConnectionSettings, { clause("bad_sslpassword") });
    m_service = std::make_shared<QTemporaryFile>();
    if (!m_service->open())
        return ioFailure(*m_service);
    m_service->write("[" + QByteArray(serviceName.data(), serviceName.size()) + "]\nsslpassword=" + secret + '\n');
    return m_service->flush() ? Result<void>() : ioFailure(*m_service);
}

void ChildAccess::neverTimeOut(int serverVersion)
{
    QStringList options { m_settings.value("options") };
    for (const SessionSetting& setting : sessionSettings(serverVersion)) {
        if (setting.name.endsWith("_timeout"_L1) && !setting.name.startsWith("tcp_"_L1))
            options.append(u"-c "_s + setting.name + u'=' + setting.value);
    }
    m_options = options.join(u' ').trimmed();
}

QString ChildAccess::conninfo(const QString& database, const QString& applicationName) const
{
    Settings settings = m_settings.withApplicationName(applicationName);
    if (!database.isEmpty())
        settings = settings.withDatabase(database);
    QString text = settings.text();
    if (!m_options.isEmpty())
        text += u" options='"_s + QString(m_options).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
    // A keyword counts more than the variable, which names the file with the password.
    if (m_passwords)
        text += u" passfile='"_s + m_passwords->fileName() + u'\'';
    if (m_service)
        text += u" service="_s + serviceName;
    return text;
}

QProcessEnvironment ChildAccess::environment() const
{
    QProcessEnvironment environment = environmentWithoutPg();
    if (m_passwords)
        environment.insert(u"PGPASSFILE"_s, m_passwords->fileName());
    if (m_service) {
        environment.insert(u"PGSERVICEFILE"_s, m_service->fileName());
        environment.insert(u"PGSERVICE"_s, serviceName);
    }
    return environment;
}

QProcessEnvironment ChildAccess::fullEnvironment() const
{
    QProcessEnvironment environment = this->environment();
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconndefaults(), &PQconninfoFree);
    for (const PQconninfoOption* option = options.get(); option != nullptr && option->keyword != nullptr; ++option) {
        const QString value = m_settings.value(option->keyword);
        const bool isFile = m_passwords && qstrcmp(option->keyword, "passfile") == 0;
        if (option->envvar != nullptr && !value.isEmpty() && !isFile)
            environment.insert(QString::fromLatin1(option->envvar), value);
    }
    return environment;
}

} // namespace stopover::pg
