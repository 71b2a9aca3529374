#include "ui/demo/democontroller.h"

#include "core/report/report.h"

#include <QDir>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace stopover::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto countInterval = 500ms;
constexpr auto downtime = 2s; ///< long enough to be seen, short enough for a demo

Result<bool> demoIsThere(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT to_regclass('public.chunks') IS NOT NULL"
                                           " AND to_regclass('public.petri_observations') IS NOT NULL"_s));
    return rows.boolean(0, 0);
}

using Progress = std::function<void(const sandbox::DemoProgress&)>;

Result<pg::Settings> prepare(sandbox::Server& server, qint64 rows, bool afresh, const Progress& progress,
                             const std::stop_token& stop)
{
    STOPOVER_TRY(server.start());
    if (afresh) {
        STOPOVER_TRY(server.recreateDatabase());
    }
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, server.settings());
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    STOPOVER_TRY_ASSIGN(const bool there, demoIsThere(connection));
    if (!there) {
        STOPOVER_TRY(sandbox::loadDemo(connection, rows, progress, stop));
    }
    return settings;
}

/// Into the report of the newest run, where there is one.
Result<void> keep(const pg::Settings& settings, const sandbox::LedgerAudit& found)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    STOPOVER_TRY_ASSIGN(const QList<run::RunRecord> runs, run::listRuns(connection));
    return runs.isEmpty() ? Result<void>() : report::recordLedger(connection, runs.first().id, found.toJson());
}

} // namespace

DemoController::DemoController(QObject* parent)
    : QObject(parent)
    , m_server(sandbox::Options { .directory = qEnvironmentVariable("STOPOVER_SANDBOX") })
    , m_load(std::make_shared<std::unique_ptr<sandbox::LoadGenerator>>())
{
    m_thread.setMaxThreadCount(1);
    m_timer.setInterval(countInterval);
    connect(&m_timer, &QTimer::timeout, this, &DemoController::readCounts);
}

DemoController::~DemoController()
{
    m_stop.request_stop();
    m_thread.waitForDone();
    m_load->reset();
}

template <typename Work, typename Done>
void DemoController::queue(Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<Value>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_thread, std::move(work)));
}

void DemoController::begin(qint64 rows)
{
    load(rows, false);
}

void DemoController::reset(qint64 rows)
{
    stopWriting();
    load(rows, true);
}

void DemoController::load(qint64 rows, bool afresh)
{
    if (m_stage == Stage::Starting || m_stage == Stage::Loading)
        return;
    m_stage = Stage::Starting;
    m_audit.reset();
    m_counts = {};
    emit changed();
    const Progress progress = [this](const sandbox::DemoProgress& now) {
        QMetaObject::invokeMethod(this, [this, now] {
            m_stage = m_stage == Stage::Starting ? Stage::Loading : m_stage;
            m_loading = now;
            emit changed();
        });
    };
    queue([server = m_server, rows, afresh, progress,
           stop = m_stop.get_token()]() mutable { return prepare(server, rows, afresh, progress, stop); },
          [this](const Result<pg::Settings>& settings) {
              if (!settings) {
                  fail(settings.error());
                  return;
              }
              m_stage = Stage::Ready;
              emit changed();
              emit ready(*settings);
          });
}

void DemoController::startWriting(int writesPerSecond)
{
    if (m_writing || m_stage != Stage::Ready)
        return;
    m_writing = true;
    m_counts = {};
    m_audit.reset();
    m_ledger = std::make_unique<QTemporaryDir>();
    emit changed();
    queue(
        [server = m_server, load = m_load, ledger = m_ledger->filePath(u"ledger"_s),
         writesPerSecond]() -> Result<void> {
            STOPOVER_TRY_ASSIGN(const pg::Settings settings, server.settings());
            STOPOVER_TRY_ASSIGN(
                *load,
                sandbox::LoadGenerator::start({ .settings = settings,
                                                .ledgerDirectory = ledger,
                                                .writesPerSecond = static_cast<double>(writesPerSecond) }));
            return {};
        },
        [this](const Result<void>& done) {
            if (done) {
                m_timer.start();
                return;
            }
            m_writing = false;
            fail(done.error());
        });
}

void DemoController::stopWriting()
{
    if (!m_writing)
        return;
    m_timer.stop();
    queue(
        [load = m_load]() -> sandbox::LoadCounts {
            if (!*load)
                return {};
            (*load)->stop();
            return (*load)->counts();
        },
        [this](const sandbox::LoadCounts& counts) {
            m_counts = counts;
            m_writing = false;
            emit changed();
        });
}

void DemoController::readCounts()
{
    if (m_counting)
        return;
    m_counting = true;
    queue([load = m_load]() -> sandbox::LoadCounts { return *load ? (*load)->counts() : sandbox::LoadCounts(); },
          [this](const sandbox::LoadCounts& counts) {
              m_counting = false;
              m_counts = counts;
              emit changed();
          });
}

void DemoController::audit()
{
    if (m_auditing || !m_ledger)
        return;
    m_auditing = true;
    emit changed();
    queue(
        [server = m_server, load = m_load, ledger = m_ledger->filePath(u"ledger"_s)]() -> Result<sandbox::LedgerAudit> {
            STOPOVER_TRY_ASSIGN(const pg::Settings settings, server.settings());
            if (*load)
                (*load)->pause();
            auto found = sandbox::auditLedger(settings, ledger);
            if (*load)
                (*load)->resume();
            // What was counted is shown, even where the report cannot take it.
            if (found)
                static_cast<void>(keep(settings, *found));
            return found;
        },
        [this](const Result<sandbox::LedgerAudit>& found) {
            m_auditing = false;
            if (found) {
                m_audit = *found;
                m_auditedAt = QDateTime::currentDateTime();
            } else {
                m_error = found.error();
            }
            emit changed();
        });
}

void DemoController::killServer()
{
    if (m_serverDown || m_stage != Stage::Ready)
        return;
    m_serverDown = true;
    emit changed();
    queue(
        [server = m_server]() mutable -> Result<void> {
            STOPOVER_TRY(server.kill());
            std::this_thread::sleep_for(downtime);
            STOPOVER_TRY(server.start());
            return {};
        },
        [this](const Result<void>& done) {
            m_serverDown = false;
            if (!done)
                m_error = done.error();
            emit changed();
        });
}

void DemoController::fail(const Error& error)
{
    m_error = error;
    if (m_stage != Stage::Ready)
        m_stage = Stage::Failed;
    emit changed();
}

} // namespace stopover::ui

#include "moc_democontroller.cpp"
