#include "core/pg/settings.h"

#include "core/base/clause.h"
#include "core/pg/resolve.h"
#include "core/pg/temporary.h"

#include <QDir>
#include <QFileInfo>

#include <libpq-fe.h>

#include <memory>

namespace stopover::pg {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeSettings(const QString& text)
{
    return text.contains(u'=') || text.startsWith("postgres://"_L1) || text.startsWith("postgresql://"_L1);
}

} // namespace

Result<Settings> Settings::parse(const QString& text)
{
    Settings settings;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return settings;
    if (trimmed.contains(QChar::Null))
        return Failure(ErrorCode::BadConnectionSettings, { clause("null_byte") });
    if (!looksLikeSettings(trimmed)) {
        settings.set("dbname", trimmed.toUtf8());
        return settings;
    }
    // libpq's message is dropped on purpose: it quotes parts of what was given, passwords among them.
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(trimmed.toUtf8().constData(), nullptr), &PQconninfoFree);
    if (!options)
        return Failure(ErrorCode::BadConnectionSettings, { clause("settings_syntax") });
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val == nullptr)
            continue;
        if (qstrcmp(option->keyword, "password") == 0)
            settings.m_connection.password = Secret(QByteArray(option->val));
        else if (qstrcmp(option->keyword, "sslpassword") == 0)
            settings.m_connection.keyPassword = Secret(QByteArray(option->val));
        else
            settings.set(option->keyword, option->val);
    }
    return settings;
}

Settings Settings::withDatabase(const QString& name) const
{
    Settings copy = *this;
    copy.set("dbname", name.toUtf8());
    return copy;
}

Settings Settings::withApplicationName(const QString& name) const
{
    Settings copy = *this;
    copy.set("application_name", name.toUtf8());
    return copy;
}

Settings Settings::withPassword(Secret password) const
{
    Settings copy = *this;
    copy.m_connection.password = std::move(password);
    return copy;
}

Settings Settings::withLogin(const QString& role, Secret password) const
{
    Settings copy = withPassword(std::move(password));
    copy.set("user", role.toUtf8());
    return copy;
}

Settings Settings::withHost(const QString& host, const QString& port) const
{
    Settings copy = *this;
    copy.set("host", host.toUtf8());
    copy.set("hostaddr", {});
    copy.set("port", port.toUtf8());
    return copy;
}

Settings Settings::ofTemporaryLogin(std::shared_ptr<const void> lease, const Settings& given, const QString& role) const
{
    Settings copy = *this;
    copy.m_lease = std::move(lease);
    copy.m_temporary = std::make_shared<const Temporary>(Temporary { .given = given, .role = role });
    return copy;
}

Settings Settings::watching() const
{
    return m_temporary ? m_temporary->given.withDatabase(value("dbname")) : *this;
}

Settings Settings::withTlsMode(const QString& mode) const
{
    Settings copy = *this;
    copy.set("sslmode", mode.toUtf8());
    return copy;
}

QString Settings::text() const
{
    QStringList words;
    for (const auto& [key, value] : m_connection.keywords) {
        QString quoted = QString::fromUtf8(value).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        const bool hasSpace = std::ranges::any_of(quoted, [](QChar c) { return c.isSpace(); });
        if (quoted.isEmpty() || hasSpace || quoted.contains(u'\\'))
            quoted = u'\'' + quoted + u'\'';
        words.append(QString::fromUtf8(key) + u'=' + quoted);
    }
    return words.join(u' ');
}

QString Settings::value(const QByteArray& keyword) const
{
    for (const auto& [key, value] : m_connection.keywords) {
        if (key == keyword)
            return QString::fromUtf8(value);
    }
    return {};
}

Settings Settings::resolved() const
{
    if (m_isResolved)
        return *this;
    const std::optional<ConnectionKeywords> spelledOut = resolve(m_connection);
    if (!spelledOut)
        return *this;
    Settings safe;
    safe.m_connection = *spelledOut;
    safe.m_lease = m_lease;
    safe.m_temporary = m_temporary;
    safe.m_isResolved = true;
    if (saysTlsMode(m_connection, *spelledOut) || safe.staysOnThisMachine())
        return safe;
    safe.set("sslmode", "verify-full");
    // Without own root certificates, the system's are used.
    const QString systemRoots = u"/etc/ssl/certs/ca-certificates.crt"_s;
    const bool hasOwn = QFileInfo::exists(QDir::home().filePath(u".postgresql/root.crt"_s));
    if (safe.value("sslrootcert").isEmpty() && !hasOwn && QFileInfo::exists(systemRoots))
        safe.set("sslrootcert", systemRoots.toUtf8());
    return safe;
}

bool Settings::staysOnThisMachine() const
{
    const Settings settings = resolved();
    return pg::staysOnThisMachine(settings.value("host"), settings.value("hostaddr"));
}

QString Settings::describe() const
{
    if (const QString service = value("service"); !service.isEmpty())
        return u"service "_s + service;
    const auto orEnvironment = [this](const QByteArray& keyword, const char* variable) {
        const QString given = value(keyword);
        return given.isEmpty() ? qEnvironmentVariable(variable) : given;
    };
    QString text;
    // The temporary login means nothing to a reader.
    if (const QString user = m_temporary ? m_temporary->role : orEnvironment("user", "PGUSER"); !user.isEmpty())
        text += user + u'@';
    const QString host = orEnvironment("host", "PGHOST");
    text += host.isEmpty() ? u"local"_s : host;
    if (const QString port = orEnvironment("port", "PGPORT"); !port.isEmpty())
        text += u':' + port;
    if (const QString database = orEnvironment("dbname", "PGDATABASE"); !database.isEmpty())
        text += u'/' + database;
    return text;
}

void Settings::set(const QByteArray& keyword, const QByteArray& value)
{
    for (auto& [key, existing] : m_connection.keywords) {
        if (key == keyword) {
            existing = value;
            return;
        }
    }
    m_connection.keywords.append({ keyword, value });
}

} // namespace stopover::pg
