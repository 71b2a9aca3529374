#include "ui/activity/activitypage.h"

#include "text/activitytext.h"
#include "text/errortext.h"
#include "text/numbertext.h"
#include "ui/widgets/plainlabel.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int readEveryMilliseconds = 2000;

Cell number(const QString& text, double value)
{
    return { .text = text, .sortValue = value };
}

Cell seconds(double value)
{
    return number(text::secondsText(value), value);
}

QString pidsText(const QList<int>& pids)
{
    QStringList texts;
    for (const int pid : pids)
        texts.append(QString::number(pid));
    return texts.join(u", "_s);
}

} // namespace

ActivityPage::ActivityPage(Session& session, QWidget* parent)
    : Page(session, parent)
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_summary = makePlainLabel({}, content, u"muted"_s);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_tabs = new QTabWidget(content);
    m_sessions = new RowsTable(tr("Sessions"),
                               { tr("PID"), tr("Role"), tr("Application"), tr("State"), tr("Transaction"),
                                 tr("Duration"), tr("Waiting for"), tr("Query") },
                               m_tabs);
    m_locks =
        new RowsTable(tr("Locks"), { tr("Lock waits"), tr("Since"), tr("Wants"), tr("State"), tr("Query") }, m_tabs);
    m_running = new RowsTable(tr("Running"), { tr("What"), tr("Where"), tr("Phase"), tr("Done"), tr("Lag") }, m_tabs);
    m_sizes = new RowsTable(
        tr("Tables"),
        { tr("Table"), tr("Size"), tr("Indexes"), tr("Rows"), tr("Dead rows"), tr("Scans"), tr("Index scans") },
        m_tabs);
    m_indexes = new RowsTable(tr("Indexes"),
                              { tr("Index"), tr("Table"), tr("Size"), tr("Scans"), tr("Backs a constraint") }, m_tabs);
    auto* queries = new QWidget(m_tabs);
    auto* queriesLayout = new QVBoxLayout(queries);
    queriesLayout->setContentsMargins(8, 8, 8, 8);
    m_noQueries = makePlainLabel({}, queries, u"muted"_s);
    m_noQueries->setWordWrap(true);
    m_queries =
        new RowsTable(tr("Slow queries"), { tr("Mean time"), tr("Calls"), tr("Total time"), tr("Query") }, queries);
    queriesLayout->addWidget(m_noQueries);
    queriesLayout->addWidget(m_queries);
    m_tabs->addTab(m_sessions, tr("Sessions"));
    m_tabs->addTab(m_locks, tr("Locks"));
    m_tabs->addTab(m_running, tr("Running"));
    m_tabs->addTab(m_sizes, tr("Tables"));
    m_tabs->addTab(m_indexes, tr("Indexes"));
    m_tabs->addTab(queries, tr("Slow queries"));
    m_tabs->addTab(createLog(), tr("Server log"));
    layout->addWidget(m_tabs, 1);
    setContent(content);
    buildTools();
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isVisible() && Page::session().isConnected() && !m_background.busy())
            refresh();
    });
    m_timer.start(readEveryMilliseconds);
    connect(m_sessions, &TableView::currentRowChanged, this, [this] {
        inspectSession();
        updateButtons();
    });
    connect(&session, &Session::stateChanged, this, &ActivityPage::updateButtons);
    updateButtons();
}

QWidget* ActivityPage::createLog()
{
    auto* log = new QWidget(m_tabs);
    auto* layout = new QVBoxLayout(log);
    layout->setContentsMargins(8, 8, 8, 8);
    m_noLog = makePlainLabel({}, log, u"muted"_s);
    m_noLog->setWordWrap(true);
    m_log = new RowsTable(tr("Server log"), { tr("Severity"), tr("Line") }, log);
    layout->addWidget(m_noLog);
    layout->addWidget(m_log);
    return log;
}

void ActivityPage::buildTools()
{
    m_filter = makeFilterField(m_sessions, this);
    m_cancel = new QPushButton(tr("Cancel query"), this);
    m_terminate = new QPushButton(tr("Terminate session"), this);
    m_terminate->setProperty("role", u"danger"_s);
    toolLayout()->addWidget(m_filter);
    toolLayout()->addWidget(m_cancel);
    toolLayout()->addWidget(m_terminate);
    connect(m_cancel, &QPushButton::clicked, this, [this] { signalSelected(Signal::Cancel); });
    connect(m_terminate, &QPushButton::clicked, this, [this] { signalSelected(Signal::Terminate); });
}

void ActivityPage::refresh()
{
    if (session().state() == Session::State::None)
        return;
    if (!m_read)
        showLoading(tr("Reading sessions, locks and sizes"));
    m_background.start(
        [settings = session().givenSettings()]() -> Result<monitor::Activity> {
            STOPOVER_TRY_ASSIGN(pg::Connection connection,
                                pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
            return monitor::readActivity(connection);
        },
        [this](const Result<monitor::Activity>& activity) { take(activity); });
}

void ActivityPage::take(const Result<monitor::Activity>& activity)
{
    if (!activity) {
        if (!m_read)
            showError(activity.error());
        return;
    }
    m_read = true;
    m_activity = *activity;
    showSummary();
    showSessions();
    showLocks();
    showRunning();
    showSizes();
    showQueries();
    showLog();
    updateButtons();
    if (m_activity.alerts.isEmpty()) {
        clearNotice();
    } else {
        QStringList lines;
        for (const monitor::Alert& alert : std::as_const(m_activity.alerts))
            lines.append(text::alertSentence(alert));
        notice(Tone::Warning, lines.mid(0, 3).join(u' '));
    }
    showContent();
}

void ActivityPage::showSummary()
{
    const monitor::Activity& a = m_activity;
    QStringList parts { tr("%1 of %2 connections").arg(text::grouped(a.connections), text::grouped(a.maxConnections)) };
    if (a.databaseBytes >= 0)
        parts.append(tr("database %1").arg(text::bytes(a.databaseBytes)));
    if (a.cacheHitPercent >= 0)
        parts.append(tr("%1% cache hits").arg(QLocale().toString(a.cacheHitPercent, 'f', 1)));
    if (!a.hostIsServer) {
        parts.append(tr("the server is on another machine: its CPU, memory and disk are unavailable"));
    } else {
        if (a.host.cpuPercent)
            parts.append(tr("CPU %1%").arg(QLocale().toString(*a.host.cpuPercent, 'f', 0)));
        if (a.host.memoryFree)
            parts.append(tr("%1 of memory free").arg(text::bytes(*a.host.memoryFree)));
        if (a.host.diskFree)
            parts.append(tr("%1 of disk free").arg(text::bytes(*a.host.diskFree)));
        if (a.host.diskWaitPercent.value_or(0) >= 1)
            parts.append(tr("disk wait %1%").arg(QLocale().toString(*a.host.diskWaitPercent, 'f', 0)));
    }
    if (a.moreSessions > 0)
        parts.append(tr("and %1 more sessions").arg(text::grouped(a.moreSessions)));
    m_summary->setText(parts.join(u" · "_s));
}

void ActivityPage::showSessions()
{
    QList<RowsTable::Row> rows;
    for (const monitor::Backend& session : std::as_const(m_activity.sessions)) {
        if (session.kind != "client backend"_L1 && session.blockedBy.isEmpty() && session.kind != "autovacuum worker"_L1
            && session.kind != "walsender"_L1)
            continue;
        const QString waits = session.blockedBy.isEmpty()
            ? session.wait
            : tr("session %1 (%2)").arg(pidsText(session.blockedBy), session.wantedLock);
        RowsTable::Row row { .key = QString::number(session.pid) };
        row.cells = { number(QString::number(session.pid), session.pid),
                      { session.role },
                      { session.ours ? tr("Stopover (%1)").arg(session.application) : session.application },
                      { session.state },
                      seconds(session.transactionSeconds),
                      seconds(session.querySeconds),
                      { waits },
                      { session.query.simplified().left(160), {}, session.query } };
        if (!session.blockedBy.isEmpty())
            row.tone = RowTone::Bad;
        row.bold = session.blocks > 0;
        rows.append(row);
    }
    m_sessions->setRows(rows);
    m_tabs->setTabText(0, tr("Sessions (%1)").arg(text::grouped(rows.size())));
}

/// The tree of waiting: those who hold, and below each those who wait for it.
void ActivityPage::showLocks()
{
    QList<RowsTable::Row> rows;
    const auto add = [&](const auto& self, const monitor::Backend& session, int depth) -> void {
        if (depth > 20)
            return; // a deadlock that the server has not ended yet
        const QString name = u"%1%2 · %3 · %4"_s.arg(
            QString(depth * 4, u' '), depth > 0 ? u"↳ "_s : QString(), QString::number(session.pid),
            session.application.isEmpty() ? session.role : session.application);
        RowsTable::Row row { .key = QString::number(session.pid) + u'/' + QString::number(depth) };
        row.cells = { { name },
                      seconds(depth > 0 ? session.querySeconds : session.transactionSeconds),
                      { session.wantedLock },
                      { session.state },
                      { session.query.simplified().left(160), {}, session.query } };
        row.bold = depth == 0;
        if (depth > 0)
            row.tone = RowTone::Bad;
        rows.append(row);
        for (const monitor::Backend& other : std::as_const(m_activity.sessions)) {
            if (other.blockedBy.contains(session.pid))
                self(self, other, depth + 1);
        }
    };
    for (const monitor::Backend& session : std::as_const(m_activity.sessions)) {
        if (session.blocks > 0 && session.blockedBy.isEmpty())
            add(add, session, 0);
    }
    if (rows.isEmpty())
        rows.append({ .key = {}, .cells = { { tr("No session is waiting for a lock.") }, {}, {}, {}, {} } });
    m_locks->setRows(rows);
    const auto waiting = std::ranges::count_if(
        m_activity.sessions, [](const monitor::Backend& session) { return !session.blockedBy.isEmpty(); });
    m_tabs->setTabText(1, waiting > 0 ? tr("Locks (%1 waiting)").arg(text::grouped(waiting)) : tr("Locks"));
}

void ActivityPage::showRunning()
{
    QList<RowsTable::Row> rows;
    for (const monitor::Progress& one : std::as_const(m_activity.progress)) {
        const double part = one.total > 0 ? 100.0 * static_cast<double>(one.done) / static_cast<double>(one.total) : -1;
        rows.append({ .key = u"p%1"_s.arg(one.pid),
                      .cells = { { one.command },
                                 { one.relation },
                                 { one.phase },
                                 number(part < 0 ? u"–"_s : tr("%1%").arg(QLocale().toString(part, 'f', 0)), part),
                                 {} } });
    }
    for (const monitor::Replica& one : std::as_const(m_activity.replicas))
        rows.append({ .key = one.kind + one.name,
                      .cells = { { one.kind == "slot"_L1 ? tr("Replication slot") : tr("Standby") },
                                 { one.name },
                                 { one.state },
                                 seconds(one.lagSeconds),
                                 number(one.bytesBehind < 0 ? u"–"_s : text::bytes(one.bytesBehind),
                                        static_cast<double>(one.bytesBehind)) } });
    if (rows.isEmpty())
        rows.append(
            { .key = {},
              .cells = { { tr("No index build, vacuum, COPY or base backup is running, and there is no replication.") },
                         {},
                         {},
                         {},
                         {} } });
    m_running->setRows(rows);
}

void ActivityPage::showSizes()
{
    QList<RowsTable::Row> rows;
    for (const monitor::TableSize& one : std::as_const(m_activity.tables))
        rows.append({ .key = one.name,
                      .cells = { { one.name },
                                 number(text::bytes(one.bytes), static_cast<double>(one.bytes)),
                                 number(text::bytes(one.indexBytes), static_cast<double>(one.indexBytes)),
                                 number(text::estimated(one.rows), one.rows),
                                 number(text::grouped(one.deadRows), static_cast<double>(one.deadRows)),
                                 number(text::grouped(one.scans), static_cast<double>(one.scans)),
                                 number(text::grouped(one.indexScans), static_cast<double>(one.indexScans)) } });
    m_sizes->setRows(rows);
    rows.clear();
    for (const monitor::IndexUse& one : std::as_const(m_activity.indexes))
        rows.append({ .key = one.name,
                      .cells = { { one.name },
                                 { one.table },
                                 number(text::bytes(one.bytes), static_cast<double>(one.bytes)),
                                 number(text::grouped(one.scans), static_cast<double>(one.scans)),
                                 { one.needed ? tr("yes") : tr("no") } } });
    m_indexes->setRows(rows);
}

void ActivityPage::showQueries()
{
    m_noQueries->setVisible(!m_activity.whyNoQueries.isEmpty());
    m_noQueries->setText(tr("Slow queries are unavailable: %1 is missing. Run CREATE EXTENSION pg_stat_statements, "
                            "with the library in shared_preload_libraries, or GRANT pg_read_all_stats.")
                             .arg(m_activity.whyNoQueries));
    QList<RowsTable::Row> rows;
    for (const monitor::SlowQuery& one : std::as_const(m_activity.slowQueries))
        rows.append({ .key = one.query,
                      .cells = { number(QLocale().toString(one.meanMs, 'f', 1) + u" ms"_s, one.meanMs),
                                 number(text::grouped(one.calls), static_cast<double>(one.calls)),
                                 seconds(one.totalMs / 1000),
                                 { one.query.simplified().left(200), {}, one.query } } });
    m_queries->setRows(rows);
}

/// The newest entry first: that is what one looks for.
void ActivityPage::showLog()
{
    const monitor::ServerLog& log = m_activity.log;
    m_noLog->setText(log.why == monitor::ServerLog::Why::None
                         ? tr("Recent warnings, errors, lock waits and crashes in the server log, newest first.")
                         : text::logReasonSentence(log.why));
    QList<RowsTable::Row> rows;
    qsizetype belonging = 0; // lines of the entry, which follow its first one
    for (const monitor::LogLine& line : log.lines) {
        const bool isBad = line.severity == "FATAL"_L1 || line.severity == "PANIC"_L1;
        const RowTone tone = isBad        ? RowTone::Bad
            : line.severity == "ERROR"_L1 ? RowTone::Warning
            : line.severity.isEmpty()     ? RowTone::Muted
                                          : RowTone::Plain;
        belonging = line.severity.isEmpty() ? belonging + 1 : 0;
        rows.insert(std::min(belonging, rows.size()),
                    { .key = QString::number(line.place),
                      .cells = { { line.severity }, { line.text, {}, line.text } },
                      .tone = tone });
    }
    m_log->setRows(rows);
}

const monitor::Backend* ActivityPage::selected() const
{
    const int pid = m_sessions->currentKey().toInt();
    const auto found = std::ranges::find(m_activity.sessions, pid, &monitor::Backend::pid);
    return found == m_activity.sessions.end() ? nullptr : &*found;
}

void ActivityPage::inspectSession()
{
    const monitor::Backend* session = selected();
    if (session == nullptr)
        return;
    emit inspected(tr("Session %1").arg(session->pid),
                   { { tr("Role"), session->role },
                     { tr("Application"), session->application },
                     { tr("Client"), session->client.isEmpty() ? tr("local") : session->client },
                     { tr("State"), session->state },
                     { tr("Waiting for"), session->wait },
                     { tr("Since"), session->startedAt },
                     { tr("Query"), session->query } });
}

void ActivityPage::updateButtons()
{
    const monitor::Backend* session = selected();
    QString why;
    if (session == nullptr)
        why = tr("Select a session first.");
    else if (session->ours)
        why = tr("This session belongs to Stopover. Cancel its run instead.");
    else if (!Page::session().isConnected())
        why = tr("The server does not respond.");
    for (QPushButton* button : { m_cancel, m_terminate }) {
        button->setEnabled(why.isEmpty());
        setTip(button, why);
    }
}

/// What is lost is said; on production the number is typed.
bool ActivityPage::confirmed(Signal signal, const monitor::Backend& session)
{
    const QString loss = signal == Signal::Cancel
        ? tr("The statement of session %1 (%2) and its transaction will fail. The application gets an error.")
              .arg(QString::number(session.pid), session.application)
        : tr("Session %1 (%2) will end. Its uncommitted work is rolled back, and the application loses its connection.")
              .arg(QString::number(session.pid), session.application);
    if (Page::session().target().environment != run::Environment::Production)
        return PlainMessageBox(QMessageBox::Question, tr("Are you sure?"), loss, QMessageBox::Yes | QMessageBox::No,
                               this)
                   .exec()
            == QMessageBox::Yes;
    bool given = false;
    const QString typed = QInputDialog::getText(
        this, tr("Production"), plainTip(loss + u"\n\n"_s + tr("Type %1 to continue:").arg(session.pid)),
        QLineEdit::Normal, {}, &given);
    return given && typed.trimmed() == QString::number(session.pid);
}

void ActivityPage::signalSelected(Signal signal)
{
    const monitor::Backend* chosen = selected();
    if (chosen == nullptr || chosen->ours)
        return;
    const monitor::Backend session = *chosen;
    if (!confirmed(signal, session))
        return;
    m_signals.start(
        [settings = Page::session().givenSettings(), signal, session]() -> Result<void> {
            STOPOVER_TRY_ASSIGN(pg::Connection connection,
                                pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
            return signal == Signal::Cancel ? monitor::cancelQuery(connection, session.pid, session.startedAt)
                                            : monitor::terminateSession(connection, session.pid, session.startedAt);
        },
        [this](const Result<void>& done) {
            if (!done)
                notice(Tone::Bad, text::explain(done.error()));
            refresh();
        });
}

QString ActivityPage::toMarkdown() const
{
    return m_sessions->toMarkdown();
}

} // namespace stopover::ui

#include "moc_activitypage.cpp"
