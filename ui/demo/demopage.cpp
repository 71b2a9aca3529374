#include "ui/demo/demopage.h"

#include "core/change/planner.h"
#include "core/change/specfile.h"
#include "text/clausetext.h"
#include "text/errortext.h"
#include "text/numbertext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/lossdialog.h"
#include "ui/widgets/plainlabel.h"

#include <QFrame>
#include <QGridLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QSpinBox>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualRate = 300;
constexpr int maxRate = 5000;
constexpr int widthForTwoColumns = 900;

Result<run::Plan> planOfDemo(const pg::Settings& settings)
{
    const QString file = u"chunks-list100.toml"_s;
    STOPOVER_TRY_ASSIGN(const change::Spec spec, change::parseSpec(sandbox::demoFile(file).toUtf8(), file));
    return change::makePlan(settings, spec, QDateTime::currentDateTimeUtc());
}

} // namespace

DemoPage::DemoPage(Session& session, CurrentPlan& plan, DemoController& demo, qint64 rows, QWidget* parent)
    : Page(session, parent)
    , m_plan(plan)
    , m_demo(demo)
    , m_rows(rows)
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    auto* content = new QWidget(scroll);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setSpacing(14);
    m_stage = makePlainLabel({}, content);
    m_stage->setWordWrap(true);
    m_loading = new QProgressBar(content);
    m_loading->setAccessibleName(tr("Loading the demo"));
    m_grid->addWidget(m_stage, 0, 0, 1, 2);
    m_grid->addWidget(m_loading, 1, 0, 1, 2);
    m_cards = { createJourney(), createApplication(), createLedger(), createBreakage() };
    arrange(2);
    scroll->setWidget(content);
    setContent(scroll);
    connect(&m_demo, &DemoController::changed, this, &DemoPage::update);
    update();
}

/// The tour beside the other cards, or above them.
void DemoPage::arrange(int columns)
{
    m_columns = columns;
    for (QWidget* card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    const int others = static_cast<int>(m_cards.size()) - 1;
    m_grid->addWidget(m_cards.first(), 2, 0, columns == 2 ? others : 1, columns == 2 ? 1 : 2);
    for (int i = 1; i <= others; ++i) {
        if (columns == 2)
            m_grid->addWidget(m_cards.at(i), 1 + i, 1);
        else
            m_grid->addWidget(m_cards.at(i), 2 + i, 0, 1, 2);
    }
    m_grid->setRowStretch(3 + others, 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
}

void DemoPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int columns = width() < widthForTwoColumns ? 1 : 2;
    if (columns != m_columns)
        arrange(columns);
}

void DemoPage::refresh()
{
    showContent();
    update();
}

QFrame* DemoPage::createCard(const QString& heading, const QString& text)
{
    auto* card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(makePlainLabel(heading, card, u"heading"_s));
    PlainLabel* label = makePlainLabel(text, card, u"muted"_s);
    label->setWordWrap(true);
    layout->addWidget(label);
    return card;
}

void DemoPage::addStop(QVBoxLayout* layout, const QString& text, const QString& action, const std::function<void()>& go)
{
    auto* row = new QHBoxLayout;
    PlainLabel* label = makePlainLabel(text, this);
    label->setWordWrap(true);
    auto* button = new QPushButton(action, this);
    button->setMinimumWidth(150);
    row->addWidget(label, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    layout->addLayout(row);
    connect(button, &QPushButton::clicked, this, go);
    m_needReady.append(button);
}

QWidget* DemoPage::createJourney()
{
    QFrame* card = createCard(tr("Tour"),
                              tr("Partition a table into 100 partitions while an application writes to it, and roll "
                                 "back, without losing a row."));
    auto* layout = static_cast<QVBoxLayout*>(card->layout());
    addStop(layout, tr("1. Look at the database."), tr("Overview"), [this] { emit pageWanted(u"overview"_s); });
    addStop(layout, tr("2. Start an application that writes, and keeps a ledger of what the server acknowledged."),
            tr("Start writing"), [this] { m_demo.startWriting(m_rate->value()); });
    addStop(layout, tr("3. Plan to partition public.chunks into 100 partitions. Planning changes nothing."),
            tr("Make plan"), [this] { planDemo(); });
    addStop(layout, tr("4. Run it from the Plan page. Kill Stopover or the server during the copy, and resume."),
            tr("Run page"), [this] { emit pageWanted(u"run"_s); });
    addStop(layout, tr("5. See how the rows are distributed now."), tr("Partitions"),
            [this] { emit pageWanted(u"partitions"_s); });
    addStop(layout, tr("6. Roll back on the Run page. Every write since the swap is kept."), tr("Run page"),
            [this] { emit pageWanted(u"run"_s); });
    addStop(layout, tr("7. Compare the ledger with the table. Nothing is lost."), tr("Check the ledger"),
            [this] { m_demo.audit(); });
    layout->addStretch(1);
    return card;
}

PlainLabel* DemoPage::addNumber(QGridLayout* grid, int column, const QString& name)
{
    PlainLabel* number = makePlainLabel(u"–"_s, this, u"big"_s);
    grid->addWidget(number, 0, column);
    grid->addWidget(makePlainLabel(name, this, u"muted"_s), 1, column);
    grid->setColumnStretch(column, 1);
    return number;
}

QWidget* DemoPage::createApplication()
{
    QFrame* card = createCard(tr("The application"),
                              tr("It inserts, updates, moves and deletes rows of public.chunks in its own sessions."));
    auto* layout = static_cast<QVBoxLayout*>(card->layout());
    auto* grid = new QGridLayout;
    m_acknowledged = addNumber(grid, 0, tr("writes acknowledged"));
    m_reconnects = addNumber(grid, 1, tr("reconnects"));
    m_errors = addNumber(grid, 2, tr("errors"));
    layout->addLayout(grid);
    auto* row = new QHBoxLayout;
    m_rate = new QSpinBox(card);
    m_rate->setRange(1, maxRate);
    m_rate->setValue(usualRate);
    m_rate->setSuffix(tr(" writes/s"));
    m_rate->setAccessibleName(tr("Writes per second"));
    m_write = new QPushButton(card);
    row->addWidget(m_rate);
    row->addWidget(m_write);
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_write, &QPushButton::clicked, this, [this] {
        if (m_demo.writing())
            m_demo.stopWriting();
        else
            m_demo.startWriting(m_rate->value());
    });
    return card;
}

QWidget* DemoPage::createLedger()
{
    QFrame* card = createCard(tr("The ledger"),
                              tr("Kept in files outside the database. Every acknowledged write must be in the table."));
    auto* layout = static_cast<QVBoxLayout*>(card->layout());
    auto* grid = new QGridLayout;
    m_ledgerAcknowledged = addNumber(grid, 0, tr("acknowledged"));
    m_found = addNumber(grid, 1, tr("found"));
    m_lost = addNumber(grid, 2, tr("lost"));
    layout->addLayout(grid);
    auto* row = new QHBoxLayout;
    m_audit = new QPushButton(tr("Check now"), card);
    m_audited = makePlainLabel({}, card, u"muted"_s);
    row->addWidget(m_audit);
    row->addWidget(m_audited, 1);
    layout->addLayout(row);
    connect(m_audit, &QPushButton::clicked, &m_demo, &DemoController::audit);
    return card;
}

QWidget* DemoPage::createBreakage()
{
    QFrame* card = createCard(tr("Break something"),
                              tr("Committed work stays. The journal in the database records how far a run got."));
    auto* layout = static_cast<QVBoxLayout*>(card->layout());
    auto* row = new FlowLayout(Qt::AlignLeft);
    auto* killConsole = new QPushButton(tr("Kill Stopover (kill -9)"), card);
    setTip(killConsole, tr("This window and the engine stop at once. The window reopens after a moment."));
    m_killServer = new QPushButton(tr("Kill the server (kill -9)"), card);
    setTip(m_killServer,
           tr("All PostgreSQL processes stop at once. The server restarts after two seconds and recovers."));
    auto* startOver = new QPushButton(tr("Start over…"), card);
    row->addWidget(killConsole);
    row->addWidget(m_killServer);
    row->addWidget(startOver);
    layout->addLayout(row);
    connect(killConsole, &QPushButton::clicked, this, &DemoPage::killWanted);
    connect(m_killServer, &QPushButton::clicked, &m_demo, &DemoController::killServer);
    connect(startOver, &QPushButton::clicked, this, &DemoPage::reset);
    m_needReady.append({ killConsole, startOver });
    return card;
}

void DemoPage::planDemo()
{
    if (m_planning.busy() || !session().isConnected())
        return;
    m_planning.start([settings = session().settings()] { return planOfDemo(settings); },
                     [this, settings = session().settings()](const Result<run::Plan>& plan) {
                         if (!plan) {
                             showError(plan.error());
                             return;
                         }
                         m_plan.set(settings, *plan);
                         emit pageWanted(u"plan"_s);
                     });
}

void DemoPage::reset()
{
    LossStatement loss { .level = LossLevel::FromBackup,
                         .question = tr("Start the demo over?"),
                         .object = tr("the demo's database"),
                         .lost = { tr("Everything in the demo database of the private server, including its runs.") },
                         .undo = tr("Not possible; the demo is loaded again."),
                         .keepText = tr("Keep it"),
                         .destroyText = tr("Start over") };
    LossDialog dialog(loss, run::Environment::Unmarked, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_plan.clear();
    session().close();
    m_demo.reset(m_rows);
}

void DemoPage::update()
{
    showPhase();
    showLedger();
    const bool ready = m_demo.stage() == DemoController::Stage::Ready;
    for (QPushButton* button : std::as_const(m_needReady))
        button->setEnabled(ready);
    m_write->setEnabled(ready);
    m_write->setText(m_demo.writing() ? tr("Stop writing") : tr("Start writing"));
    m_rate->setEnabled(!m_demo.writing());
    m_killServer->setEnabled(ready && !m_demo.serverDown());
    m_killServer->setText(m_demo.serverDown() ? tr("Server is down") : tr("Kill the server (kill -9)"));
    const sandbox::LoadCounts& counts = m_demo.counts();
    m_acknowledged->setText(text::grouped(counts.acknowledged));
    m_reconnects->setText(text::grouped(counts.reconnects));
    m_errors->setText(text::grouped(counts.errors));
    setTip(m_errors, text::itemTexts(counts.firstErrors).join(u'\n'));
}

void DemoPage::showPhase()
{
    const DemoController::Stage stage = m_demo.stage();
    const bool loading = stage == DemoController::Stage::Loading;
    m_loading->setVisible(loading || stage == DemoController::Stage::Starting);
    m_loading->setRange(0, loading ? 1000 : 0);
    switch (stage) {
    case DemoController::Stage::Idle:
        m_stage->clear();
        break;
    case DemoController::Stage::Starting:
        m_stage->setText(tr("Starting the private server in %1").arg(m_demo.server().directory()));
        break;
    case DemoController::Stage::Loading: {
        const sandbox::DemoProgress& now = m_demo.loading();
        m_stage->setText(tr("Loading the demo: %1 of %2 rows").arg(text::grouped(now.done), text::grouped(now.total)));
        if (now.total > 0)
            m_loading->setValue(static_cast<int>(now.done * 1000 / now.total));
        break;
    }
    case DemoController::Stage::Ready:
        m_stage->setText(tr("A private server in %1. No other server can be reached from this window.")
                             .arg(m_demo.server().directory()));
        break;
    case DemoController::Stage::Failed:
        m_stage->setLines(text::explain(m_demo.error()));
        break;
    }
}

void DemoPage::showLedger()
{
    m_audit->setEnabled(m_demo.stage() == DemoController::Stage::Ready && !m_demo.auditing());
    const auto& audit = m_demo.lastAudit();
    if (m_demo.auditing())
        m_audited->setText(tr("comparing; the application is paused"));
    else if (!audit)
        m_audited->setText(tr("not checked yet"));
    else
        m_audited->setText(tr("checked at %1 · %2")
                               .arg(QLocale().toString(m_demo.auditedAt().time(), u"HH:mm:ss"_s),
                                    audit->intact() ? tr("nothing lost, wrong or unexpected")
                                                    : tr("NOT intact: %1").arg(audit->firstProblems.join(u"; "_s))));
    m_ledgerAcknowledged->setText(audit ? text::grouped(audit->acknowledged) : u"–"_s);
    m_found->setText(audit ? text::grouped(audit->found) : u"–"_s);
    m_lost->setText(audit ? text::grouped(audit->lost) : u"–"_s);
}

} // namespace stopover::ui

#include "moc_demopage.cpp"
