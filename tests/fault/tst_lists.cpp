#include "tests/support/movecase.h"

#include <QRandomGenerator>
#include <QSet>

#include <mutex>

using namespace stopover;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using run::Phase;

namespace {

constexpr int lists = 12;
constexpr int writers = 4;
constexpr int readers = 2;
constexpr qint64 numbersOfAWriter = 1'000'000;
constexpr qint64 leastAppends = 200;

const QString source = uR"(
CREATE TABLE public.lists (id integer PRIMARY KEY, grp integer NOT NULL, vals bigint[] NOT NULL);
INSERT INTO public.lists SELECT g, g % 5, '{}' FROM generate_series(1, 2000) g;
ANALYZE public.lists)"_s;

/// What the server has said is written, and what a read missed of it. For any thread.
class Acknowledged
{
public:
    void add(int list, qint64 number)
    {
        const std::lock_guard lock(m_mutex);
        m_numbers[list].append(number);
        ++m_count;
    }

    [[nodiscard]] QList<qint64> of(int list) const
    {
        const std::lock_guard lock(m_mutex);
        return m_numbers.value(list);
    }

    [[nodiscard]] QList<int> all() const
    {
        const std::lock_guard lock(m_mutex);
        return m_numbers.keys();
    }

    void complain(const QString& text)
    {
        const std::lock_guard lock(m_mutex);
        if (m_firstComplaint.isEmpty())
            m_firstComplaint = text;
    }

    [[nodiscard]] QString firstComplaint() const
    {
        const std::lock_guard lock(m_mutex);
        return m_firstComplaint;
    }

    [[nodiscard]] qint64 count() const { return m_count.load(); }

private:
    mutable std::mutex m_mutex;
    QMap<int, QList<qint64>> m_numbers;
    QString m_firstComplaint;
    std::atomic<qint64> m_count { 0 };
};

QList<qint64> numbersIn(QString text)
{
    QList<qint64> numbers;
    for (const QString& word : text.remove(u'{').remove(u'}').split(u',', Qt::SkipEmptyParts))
        numbers.append(word.toLongLong());
    return numbers;
}

/// Appends its own growing numbers to lists of everybody: in one statement, by a prepared one, two in a transaction, or
/// as a list of its own.
class Appender
{
public:
    Appender(pg::Connection connection, Acknowledged& acknowledged, int number)
        : m_connection(std::move(connection))
        , m_acknowledged(acknowledged)
        , m_random(static_cast<quint32>(number))
        , m_last(number * numbersOfAWriter)
        , m_newest(lists + 100'000 * number)
    {}

    void work(const std::stop_token& stop)
    {
        execute(u"PREPARE append(bigint, integer) AS UPDATE public.lists SET vals = vals || $1 WHERE id = $2"_s);
        while (!stop.stop_requested() && m_acknowledged.firstComplaint().isEmpty()) {
            appendOnce();
            std::this_thread::sleep_for(std::chrono::milliseconds(1 + m_random.bounded(4)));
        }
    }

private:
    void appendOnce()
    {
        const int list = 1 + m_random.bounded(lists);
        const qint64 number = ++m_last;
        switch (m_random.bounded(10)) {
        case 0: {
            const int own = ++m_newest;
            if (execute(u"INSERT INTO public.lists VALUES (%1, %2, ARRAY[%3])"_s.arg(own).arg(own % 5).arg(number)))
                m_acknowledged.add(own, number);
            return;
        }
        case 1:
        case 2:
            appendTwo(list, number, ++m_last);
            return;
        case 3:
            if (execute(u"EXECUTE append(%1, %2)"_s.arg(number).arg(list)))
                m_acknowledged.add(list, number);
            return;
        default:
            if (append(list, number))
                m_acknowledged.add(list, number);
        }
    }

    /// In the order of the lists, so that two who do this do not wait for each other.
    void appendTwo(int list, qint64 first, qint64 second)
    {
        if (execute(u"BEGIN ISOLATION LEVEL READ COMMITTED"_s, 0) && append(list, first) && append(list + 1, second)
            && execute(u"COMMIT"_s, 0)) {
            m_acknowledged.add(list, first);
            m_acknowledged.add(list + 1, second);
        }
    }

    bool append(int list, qint64 number)
    {
        return execute(u"UPDATE public.lists SET vals = vals || %1::bigint WHERE id = %2"_s.arg(number).arg(list));
    }

    bool execute(const QString& statement, qint64 rows = 1)
    {
        const auto done = m_connection.execute(statement);
        if (!done)
            m_acknowledged.complain(statement + u": "_s + QString::fromUtf8(test::describe(done.error())));
        else if (done->affected() != rows && !statement.startsWith("PREPARE"_L1))
            m_acknowledged.complain(u"%1: %2 rows"_s.arg(statement, QString::number(done->affected())));
        return done.has_value();
    }

    pg::Connection m_connection;
    Acknowledged& m_acknowledged;
    QRandomGenerator m_random;
    qint64 m_last;
    int m_newest;
};

/// Whoever reads a list sees whatever had been acknowledged before.
void readLists(pg::Connection connection, Acknowledged& acknowledged, const std::stop_token& stop)
{
    for (int turn = 0; !stop.stop_requested() && acknowledged.firstComplaint().isEmpty(); ++turn) {
        const QList<int> known = acknowledged.all();
        const int list = known.isEmpty() ? 1 : known.at(turn * 7 % known.size());
        const QList<qint64> expected = acknowledged.of(list);
        const auto rows = connection.execute(u"SELECT vals FROM public.lists WHERE id = "_s + QString::number(list));
        if (!rows || rows->count() != 1) {
            acknowledged.complain(
                u"list %1 read: %2"_s.arg(list).arg(rows ? QString::number(rows->count()) : rows.error().message));
            return;
        }
        const QList<qint64> read = numbersIn(rows->text(0, 0));
        const QSet<qint64> seen(read.begin(), read.end());
        for (const qint64 number : expected) {
            if (!seen.contains(number))
                acknowledged.complain(u"list %1 was read without %2"_s.arg(list).arg(number));
        }
        std::this_thread::sleep_for(2ms);
    }
}

} // namespace

/// Sessions append to lists while the table is moved there, back, there again and to the end.
class ListsTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void everyAppendIsThereOnce_data();
    void everyAppendIsThereOnce();

private:
    void compare(const Acknowledged& acknowledged) const;
};

void ListsTest::everyAppendIsThereOnce_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("the key decides") << u"strategy = \"hash\"\npartitions = 3\nkey = \"id\"\n"_s;
    QTest::newRow("another column decides") << u"strategy = \"list\"\npartitions = 3\nkey = \"grp % 3\"\n"_s;
}

/// Nothing but what was acknowledged, each number once, those of a session in their order.
void ListsTest::compare(const Acknowledged& acknowledged) const
{
    pg::Connection connection = m_database->connect();
    REQUIRE_VALUE(const pg::Rows rows, connection.execute(u"SELECT id, vals FROM public.lists WHERE vals <> '{}'"_s));
    QCOMPARE(rows.count(), acknowledged.all().size());
    for (int row = 0; row < rows.count(); ++row) {
        const int list = static_cast<int>(rows.integer(row, 0));
        QList<qint64> found = numbersIn(rows.text(row, 1));
        QMap<qint64, qint64> last;
        for (const qint64 number : found) {
            qint64& before = last[number / numbersOfAWriter];
            QVERIFY2(number > before, qPrintable(u"list %1: %2 comes behind %3"_s.arg(list).arg(number).arg(before)));
            before = number;
        }
        QList<qint64> expected = acknowledged.of(list);
        std::ranges::sort(expected);
        std::ranges::sort(found);
        QCOMPARE(found, expected);
    }
}

void ListsTest::everyAppendIsThereOnce()
{
    QFETCH(const QString, how);
    EXECUTE(source);
    START_MOVE(u"[repartition]\ntable = \"public.lists\"\nbackup = \"none\"\nbatch_rows = 400\n"_s + how);
    Acknowledged acknowledged;
    std::vector<std::jthread> threads;
    for (int number = 1; number <= writers; ++number)
        threads.emplace_back([&, number](const std::stop_token& stop) {
            Appender(m_database->connect(), acknowledged, number).work(stop);
        });
    for (int number = 0; number < readers; ++number)
        threads.emplace_back(
            [&](const std::stop_token& stop) { readLists(m_database->connect(), acknowledged, stop); });
    const auto wait = [&](qint64 appends) {
        QTRY_VERIFY(acknowledged.count() >= appends || !acknowledged.firstComplaint().isEmpty());
    };
    for (const Phase phase : { Phase::Apply, Phase::Rollback, Phase::Reapply, Phase::Finish }) {
        const qint64 before = acknowledged.count();
        RUN_LEG(phase);
        // A phase that nobody wrote in shows nothing, and neither does a state.
        wait(before + leastAppends);
        QCOMPARE(acknowledged.firstComplaint(), QString());
    }
    for (std::jthread& thread : threads)
        thread.request_stop();
    threads.clear();
    QCOMPARE(acknowledged.firstComplaint(), QString());
    compare(acknowledged);
}

STOPOVER_TEST_MAIN(ListsTest)
#include "tst_lists.moc"
