#include "tests/support/writer.h"

namespace stopover::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstId = 1'000'000;
constexpr int groups = 8;

} // namespace

Writer::Writer(pg::Settings settings, QString table)
    : m_settings(std::move(settings))
    , m_table(std::move(table))
    , m_thread([this](const std::stop_token& stop) { write(stop); })
{}

Writer::~Writer()
{
    stop();
}

void Writer::stop()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
}

void Writer::write(const std::stop_token& stop)
{
    auto connection = pg::Connection::open(m_settings.withApplicationName(u"writer"_s));
    if (!connection) {
        m_firstError = connection.error().args.join(u' ');
        return;
    }
    for (qint64 number = 0; !stop.stop_requested(); ++number) {
        const Result<void> written = writeOnce(*connection, number);
        if (!written) {
            m_firstError = written.error().message;
            return;
        }
        ++m_acknowledged;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

/// A cycle of writes: insert, change, move to another group, set NULL, delete every seventh.
Result<void> Writer::writeOnce(pg::Connection& connection, qint64 number)
{
    const qint64 id = firstId + number / 4;
    const QString note = u"v%1"_s.arg(number);
    switch (number % 4) {
    case 0:
        STOPOVER_TRY(connection.execute(u"INSERT INTO %1 (id, grp, note) VALUES ($1, $2, $3)"_s.arg(m_table),
                                        { id, id % groups, note }));
        m_expected.insert(id, note);
        return {};
    case 1:
        STOPOVER_TRY(connection.execute(u"UPDATE %1 SET note = $2 WHERE id = $1"_s.arg(m_table), { id, note }));
        m_expected.insert(id, note);
        return {};
    case 2:
        STOPOVER_TRY(connection.execute(u"UPDATE %1 SET grp = $2, note = $3 WHERE id = $1"_s.arg(m_table),
                                        { id, (id + 1) % groups, note }));
        m_expected.insert(id, note);
        return {};
    default:
        break;
    }
    if (id % 7 == 0) {
        STOPOVER_TRY(connection.execute(u"DELETE FROM %1 WHERE id = $1"_s.arg(m_table), { id }));
        m_expected.remove(id);
        m_deleted.insert(id, true);
    } else {
        STOPOVER_TRY(connection.execute(u"UPDATE %1 SET note = NULL WHERE id = $1"_s.arg(m_table), { id }));
        m_expected.insert(id, QString());
    }
    return {};
}

qint64 Writer::lost() const
{
    auto connection = pg::Connection::open(m_settings);
    if (!connection)
        return -1;
    const auto rows = connection->execute(u"SELECT id, note FROM %1 WHERE id >= %2"_s.arg(m_table).arg(firstId));
    if (!rows)
        return -1;
    QMap<qint64, QString> found;
    qint64 wrong = 0;
    for (int row = 0; row < rows->count(); ++row) {
        const qint64 id = rows->integer(row, 0);
        wrong += found.contains(id) ? 1 : 0;
        wrong += m_deleted.contains(id) ? 1 : 0;
        found.insert(id, rows->isNull(row, 1) ? QString() : rows->text(row, 1));
    }
    for (auto expected = m_expected.cbegin(); expected != m_expected.cend(); ++expected)
        wrong += found.contains(expected.key()) && found.value(expected.key()) == *expected ? 0 : 1;
    return wrong;
}

} // namespace stopover::test
