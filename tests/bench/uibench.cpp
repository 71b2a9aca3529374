#include "tests/bench/uibench.h"

#include "tests/bench/benchserver.h"
#include "tests/support/confirmed.h"
#include "tests/support/legs.h"
#include "ui/partitions/distributionchart.h"
#include "ui/shell/consoleapp.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QProcess>
#include <QTimer>

#include <cstdio>
#include <thread>

namespace stopover::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 600'000;
constexpr auto postInterval = 2ms;
constexpr int starts = 5;
constexpr double maxAt99 = 16;
constexpr double maxEver = 50;
constexpr double maxToPaint = 500;
constexpr double maxForPartitions = 100;

/// Measures how long an event waits until the GUI thread takes it, as a key press would: another thread
/// posts one every few milliseconds.
class LatencyProbe final : public QObject
{
public:
    LatencyProbe()
        : m_thread([this](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                QElapsedTimer posted;
                posted.start();
                QMetaObject::invokeMethod(
                    this, [this, posted] { m_milliseconds.append(static_cast<double>(posted.nsecsElapsed()) / 1e6); },
                    Qt::QueuedConnection);
                std::this_thread::sleep_for(postInterval);
            }
        })
    {}

    ~LatencyProbe() override
    {
        m_thread.request_stop();
        m_thread.join();
    }

    [[nodiscard]] double at(double share)
    {
        if (m_milliseconds.isEmpty())
            return 0;
        std::ranges::sort(m_milliseconds);
        return m_milliseconds.at(static_cast<qsizetype>(share * static_cast<double>(m_milliseconds.size() - 1)));
    }

    [[nodiscard]] qsizetype count() const { return m_milliseconds.size(); }

private:
    QList<double> m_milliseconds;
    std::jthread m_thread;
};

void report(const char* what, double milliseconds, double limit)
{
    std::printf("  %-58s %8.1f ms   at most %5.0f   %s\n", what, milliseconds, limit,
                milliseconds <= limit ? "met" : "MISSED");
    std::fflush(stdout);
}

/// An event loop that blocks between events, as the application's own does; QTest's waits do not.
template <typename Condition>
void await(const char* what, Condition condition)
{
    QEventLoop loop;
    QTimer look;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition() || clock.hasExpired(patience))
            loop.quit();
    });
    look.start(20);
    loop.exec();
    if (!condition())
        qFatal("gave up waiting for: %s", what);
}

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void benchLoop(BenchServer& server)
{
    const pg::Settings settings = server.freshDemo();
    const run::Plan plan =
        need(test::planMove(settings,
                            u"[repartition]\ntable = \"public.chunks\"\nstrategy = \"hash\"\nkey = \"id\"\n"
                            "partitions = 100"_s),
             "the plan");
    ui::ConsoleApp console(*qApp);
    need(console.launch({ .database = settings.text() }), "the console");
    ui::Workbench& workbench = console.workbench();
    await("the database", [&] { return workbench.session.isConnected(); });
    wait(1000);
    LatencyProbe idle;
    wait(3000);
    std::printf("  %-58s %8.1f ms   99th percentile of %lld\n", "an event waits, idle window (baseline)", idle.at(0.99),
                static_cast<long long>(idle.count()));
    workbench.runs.startPlan({ .settings = settings, .plan = plan });
    await("the run", [&] { return workbench.runs.active(); });
    wait(200);
    LatencyProbe busy;
    await("the swap", [&] { return workbench.runs.wantsConfirmation() || !workbench.runs.active(); });
    workbench.runs.confirm(test::Confirmed::of(plan.target));
    await("the end", [&] { return !workbench.runs.active(); });
    std::printf("  %lld events during the run\n", static_cast<long long>(busy.count()));
    report("an event waits during the run, 99th percentile", busy.at(0.99), maxAt99);
    report("an event waits during the run, longest", busy.at(1), maxEver);
}

double paintedAfter(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"stopover.start.debug=true"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    QByteArray output;
    while (!output.contains("first paint") && process.waitForReadyRead(10'000))
        output += process.readAll();
    const double elapsed = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    process.kill();
    process.waitForFinished();
    if (!output.contains("first paint"))
        qFatal("the window was not painted: %s", output.constData());
    return elapsed;
}

void benchStart(BenchServer& server)
{
    const QString program = QCoreApplication::applicationDirPath() + u"/stopover"_s;
    const QString database = server.freshDatabase().text();
    QList<double> times;
    for (int i = 0; i <= starts; ++i) {
        const double time = paintedAfter(program, { u"--db"_s, database, u"--page"_s, u"overview"_s });
        if (i > 0) // the first one warms the cache
            times.append(time);
    }
    std::ranges::sort(times);
    report("start to first paint, median of 5, warm", times.at(starts / 2), maxToPaint);
}

void benchPartitions(BenchServer& server)
{
    const pg::Settings settings = server.freshDatabase();
    pg::Connection connection = need(pg::Connection::open(settings), "connecting");
    need(connection.executeScript(
             u"CREATE TABLE public.wide (id int PRIMARY KEY) PARTITION BY RANGE (id);"
             " DO $$ BEGIN FOR i IN 0..999 LOOP EXECUTE format('CREATE TABLE public.wide_p%s PARTITION OF public.wide"
             " FOR VALUES FROM (%s) TO (%s)', i, i * 100, i * 100 + 100); END LOOP; END $$;"
             " INSERT INTO public.wide SELECT g FROM generate_series(0, 99999) g; ANALYZE public.wide"_s),
         "1,000 partitions");
    ui::ConsoleApp console(*qApp);
    need(console.launch({ .database = settings.text(), .page = u"overview"_s }), "the console");
    await("the database", [&] { return console.workbench().session.isConnected(); });
    console.window()->resize(1360, 860);
    wait(1500);
    LatencyProbe loading;
    console.window()->showPage(u"partitions"_s);
    const auto* chart = console.window()->page(u"partitions"_s)->findChild<ui::DistributionChart*>();
    await("the chart", [&] { return chart->isVisible(); });
    wait(2000);
    QElapsedTimer clock;
    clock.start();
    const QPixmap picture = console.window()->page(u"partitions"_s)->grab();
    report("page of 1,000 partitions, drawn", static_cast<double>(clock.nsecsElapsed()) / 1e6, maxForPartitions);
    report("an event waits while it is filled, longest", loading.at(1), maxForPartitions);
}

} // namespace

void benchUi(const UiBenchOptions& options)
{
    std::printf("stopover-bench ui, %lld rows, platform %s\n", static_cast<long long>(options.rows),
                qPrintable(QApplication::platformName()));
    BenchServer server(options.rows);
    benchStart(server);
    benchPartitions(server);
    benchLoop(server);
}

} // namespace stopover::bench
