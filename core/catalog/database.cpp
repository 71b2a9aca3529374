#include "core/catalog/database.h"

#include "core/base/clause.h"
#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

namespace stopover::catalog {

using namespace Qt::StringLiterals;

namespace {

/// The driver joins severity, message, detail, hint, position and code into one text.
void splitServerText(const QString& text, Error& error)
{
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto rest = [&line](QLatin1StringView label) { return line.sliced(label.size()).trimmed(); };
        if (line.startsWith("ERROR:"_L1))
            error.message = rest("ERROR:"_L1);
        else if (line.startsWith("DETAIL:"_L1))
            error.detail = rest("DETAIL:"_L1);
        else if (line.startsWith("HINT:"_L1))
            error.hint = rest("HINT:"_L1);
    }
    // Another language has other words for ERROR.
    if (error.message.isEmpty())
        error.message = text.section(u'\n', 0, 0).trimmed();
}

Error sqlError(const QSqlError& reported, const QString& statement)
{
    Error error = Error::of(ErrorCode::Sql);
    error.sqlState = reported.nativeErrorCode();
    if (error.sqlState == "55P03"_L1)
        error.code = ErrorCode::ReadLocked;
    splitServerText(reported.databaseText(), error);
    error.statement = statement;
    return error;
}

/// The driver joins its options with semicolons and quotes none of them.
QString asOption(const QByteArray& keyword, const QByteArray& value)
{
    QString escaped = QString::fromUtf8(value);
    escaped.replace(u'\\', "\\\\"_L1);
    escaped.replace(u'\'', "\\'"_L1);
    return QString::fromLatin1(keyword) + u"='"_s + escaped + u'\'';
}

/// Errors: BadConnectionSettings for a value that the driver cannot take: without it the session would be another one,
/// perhaps with a server that nobody has verified.
Result<void> applyKeywords(QSqlDatabase& database, const ConnectionKeywords& connection)
{
    QStringList options;
    for (const auto& [keyword, value] : connection.keywords) {
        if (keyword == "host")
            database.setHostName(QString::fromUtf8(value));
        else if (keyword == "port")
            database.setPort(value.toInt());
        else if (keyword == "user")
            database.setUserName(QString::fromUtf8(value));
        else if (keyword == "dbname")
            database.setDatabaseName(QString::fromUtf8(value));
        else if (value.contains(';'))
            return Failure(ErrorCode::BadConnectionSettings,
                           { clause("value_has_semicolon", { QString::fromUtf8(keyword) }) });
        else
            options.append(asOption(keyword, value));
    }
    if (!connection.keyPassword.isEmpty())
        options.append(asOption("sslpassword", connection.keyPassword.reveal()));
    if (!connection.password.isEmpty())
        database.setPassword(QString::fromUtf8(connection.password.reveal()));
    database.setConnectOptions(options.join(u';'));
    return {};
}

} // namespace

Result<Database> Database::open(const ConnectionKeywords& keywords)
{
    Database database(u"stopover-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces));
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QPSQL"_s, database.m_name);
    STOPOVER_TRY(applyKeywords(handle, keywords));
    if (!handle.open())
        return Failure(
            ErrorCode::ConnectFailed,
            { handle.hostName() + u'/' + handle.databaseName(), handle.lastError().databaseText().trimmed() });
    QSqlQuery setup(handle);
    for (const QString& statement :
         { u"SET search_path = pg_catalog, pg_temp"_s,
           // As pg::Connection does it.
           u"SELECT pg_catalog.set_config('role', 'none', false) FROM pg_catalog.pg_roles WHERE rolname = session_user "
           "AND (rolsuper OR rolcreaterole)"_s,
           u"SET default_transaction_read_only = on"_s, u"SET lock_timeout = '3s'"_s, u"SET TimeZone = 'UTC'"_s,
           u"SET DateStyle = 'ISO'"_s, u"SET application_name = 'stopover/catalog'"_s }) {
        if (!setup.exec(statement))
            return Failure(sqlError(setup.lastError(), statement));
    }
    return database;
}

Database::Database(Database&& other) noexcept
    : m_name(std::exchange(other.m_name, {}))
{}

Database::~Database()
{
    if (m_name.isEmpty())
        return;
    handle().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery> Database::query(const QString& name, const QVariantMap& parameters) const
{
    return run(resourceText(u":/stopover/catalog/"_s + name + u".sql"_s), parameters);
}

Result<QSqlQuery> Database::run(const QString& statement, const QVariantMap& parameters) const
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    const bool prepared = parameters.isEmpty() || query.prepare(statement);
    for (auto it = parameters.cbegin(); prepared && it != parameters.cend(); ++it)
        query.bindValue(u':' + it.key(), it.value());
    const bool done = prepared && (parameters.isEmpty() ? query.exec(statement) : query.exec());
    if (!done)
        return Failure(sqlError(query.lastError(), statement));
    return query;
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_name, false);
}

QString Row::text(const char* column) const
{
    return m_query.value(QLatin1StringView(column)).toString();
}

qint64 Row::integer(const char* column) const
{
    return m_query.value(QLatin1StringView(column)).toLongLong();
}

double Row::real(const char* column) const
{
    return m_query.value(QLatin1StringView(column)).toDouble();
}

bool Row::boolean(const char* column) const
{
    return m_query.value(QLatin1StringView(column)).toBool();
}

bool Row::isNull(const char* column) const
{
    return m_query.value(QLatin1StringView(column)).isNull();
}

QStringList Row::list(const char* column) const
{
    QStringList values;
    for (const QJsonValue& value : QJsonDocument::fromJson(text(column).toUtf8()).array())
        values.append(value.toString());
    return values;
}

void forEachRow(QSqlQuery& query, const std::function<void(const Row&)>& use)
{
    while (query.next())
        use(Row(query));
}

} // namespace stopover::catalog
