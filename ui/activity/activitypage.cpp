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
