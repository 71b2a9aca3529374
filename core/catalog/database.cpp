#include "core/catalog/database.h"

#include "core/base/text.h"
#include "core/catalog/operators.h"
#include "core/pg/sqlstate.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stopover::catalog {

using namespace Qt::StringLiterals;

namespace {

/// Where a constant or a quoted name that begins at `start` ends.
qsizetype endOfQuoted(const QString& statement, qsizetype start)
{
    const qsizetype end = statement.indexOf(statement.at(start), start + 1);
    return end < 0 ? statement.size() : end + 1;
}

qsizetype endOfLine(const QString& statement, qsizetype start)
{
    const qsizetype end = statement.indexOf(u'\n', start);
    return end < 0 ? statement.size() : end + 1;
}

bool isNameLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_';
}

/// ":name" becomes "$1" and so on; casts, comments and what is quoted stay.
QString numbered(const QString& statement, const QVariantMap& parameters, pg::Params& params)
{
    QString text;
    QStringList order;
    for (qsizetype at = 0; at < statement.size();) {
        const QChar letter = statement.at(at);
        const bool isComment = QStringView(statement).sliced(at).startsWith("--"_L1);
        if (isComment || letter == u'\'' || letter == u'"') {
            const qsizetype end = isComment ? endOfLine(statement, at) : endOfQuoted(statement, at);
            text += QStringView(statement).sliced(at, end - at);
            at = end;
            continue;
        }
        qsizetype end = at + 1;
        while (letter == u':' && end < statement.size() && isNameLetter(statement.at(end)))
            ++end;
        const QString name = statement.sliced(at + 1, end - at - 1);
        const bool isCast = at > 0 && statement.at(at - 1) == u':';
        if (isCast || !parameters.contains(name)) {
            text += letter;
            ++at;
            continue;
        }
        if (!order.contains(name))
            order.append(name);
        text += u'$' + QString::number(order.indexOf(name) + 1);
        at = end;
    }
    for (const QString& name : std::as_const(order))
        params.append(parameters.value(name).isNull() ? pg::Param(std::nullopt)
                                                      : pg::Param(parameters.value(name).toString()));
    return text;
}

Error asReadError(Error error)
{
    if (pg::isLockTimeout(error))
        error.code = ErrorCode::ReadLocked;
    return error;
}

} // namespace

Database::Database(pg::Connection connection)
    : m_connection(std::make_unique<pg::Connection>(std::move(connection)))
{}

Result<Database> Database::open(const pg::Settings& settings)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover/catalog"_s)));
    STOPOVER_TRY(
        connection.setDefaults({ { u"default_transaction_read_only"_s, u"on"_s }, { u"lock_timeout"_s, u"3s"_s } }));
    return Database(std::move(connection));
}

Result<pg::Rows> Database::query(const QString& name, const QVariantMap& parameters) const
{
    QString text = resourceText(u":/stopover/catalog/"_s + name + u".sql"_s);
    text.replace(":foreign_key_join"_L1, foreignKeyJoin());
    return run(text.replace(":own_operators"_L1, ownOperators(u"a.atttypid"_s)), parameters);
}

Result<pg::Rows> Database::run(const QString& statement, const QVariantMap& parameters) const
{
    pg::Params params;
    const QString text = numbered(statement, parameters, params);
    auto rows = m_connection->execute(text, params);
    return rows ? rows : Failure(asReadError(rows.error()));
}

Result<pg::Rows> Database::runUnder(const QString& searchPath, const QString& statement) const
{
    auto rows = m_connection->executeWith({ { u"search_path"_s, searchPath } }, statement);
    return rows ? rows : Failure(asReadError(rows.error()));
}

QString Row::text(const char* column) const
{
    return m_rows.text(m_number, m_rows.column(column));
}

qint64 Row::integer(const char* column) const
{
    return m_rows.integer(m_number, m_rows.column(column));
}

double Row::real(const char* column) const
{
    return m_rows.bytes(m_number, m_rows.column(column)).toDouble();
}

bool Row::boolean(const char* column) const
{
    return m_rows.boolean(m_number, m_rows.column(column));
}

bool Row::isNull(const char* column) const
{
    return m_rows.isNull(m_number, m_rows.column(column));
}

QStringList Row::list(const char* column) const
{
    QStringList values;
    for (const QJsonValue& value : QJsonDocument::fromJson(text(column).toUtf8()).array())
        values.append(value.toString());
    return values;
}

void forEachRow(const pg::Rows& rows, const std::function<void(const Row&)>& use)
{
    for (int number = 0; number < rows.count(); ++number)
        use(Row(rows, number));
}

} // namespace stopover::catalog
