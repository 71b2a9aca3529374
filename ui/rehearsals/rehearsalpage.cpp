#include "ui/rehearsals/rehearsalpage.h"

#include "text/eventtext.h"
#include "text/numbertext.h"
#include "text/rehearsaltext.h"
#include "text/runtext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sqlview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace stopover::ui {

using namespace Qt::StringLiterals;
using rehearsal::MeasuredStatement;
using rehearsal::RehearsalStage;
using rehearsal::RehearsedStep;

namespace {

constexpr int LastTime = 3; // column

RowTone toneOf(const MeasuredStatement& statement)
{
    const bool unforeseen =
        std::ranges::any_of(statement.locks, [](const rehearsal::MeasuredLock& lock) { return !lock.foreseen; });
    // Those that hold somebody up stand out from those that nobody notices.
    const bool holdsUp = std::ranges::any_of(
        statement.locks, [](const rehearsal::MeasuredLock& lock) { return lock.mode > risk::LockMode::RowExclusive; });
    return unforeseen ? RowTone::Warning : holdsUp ? RowTone::Plain : RowTone::Muted;
}

/// What it did matters more than how it was said.
QString shortened(const QString& text)
{
    constexpr int shown = 44;
    return text.size() > shown ? QString(text.left(shown - 1) + u'…') : text;
}

Cell timeCell(double seconds)
{
    return { text::duration(seconds), seconds };
}

} // namespace

RehearsalPage::RehearsalPage(Session& session, CurrentPlan& plan, RehearsalController& controller, QWidget* parent)
    : Page(session, parent)
    , m_plan(plan)
    , m_controller(controller)
{
    createTools();
    setContent(createContent());
    connect(&m_plan, &CurrentPlan::changed, this, &RehearsalPage::refresh);
    connect(&m_controller, &RehearsalController::changed, this, &RehearsalPage::showState);
    connect(&session, &Session::stateChanged, this, &RehearsalPage::showState);
}

void RehearsalPage::createTools()
{
    m_rows = new QComboBox(this);
    m_rows->setAccessibleName(tr("Rows of the copy"));
    setTip(m_rows,
           tr("Timings are realistic only with all rows. For a large database, part of the rows shows locks and "
              "failing statements sooner."));
    for (const int percent : { 100, 10, 1, 0 })
        m_rows->addItem(text::percentText(percent), percent);
    m_start = new QPushButton(tr("Rehearse"), this);
    m_start->setProperty("role", u"primary"_s);
    m_cancel = new QPushButton(tr("Cancel"), this);
    toolLayout()->addWidget(m_rows);
    toolLayout()->addWidget(m_cancel);
    toolLayout()->addWidget(m_start);
    connect(m_start, &QPushButton::clicked, this, &RehearsalPage::start);
    connect(m_cancel, &QPushButton::clicked, &m_controller, &RehearsalController::cancel);
}

QWidget* RehearsalPage::createContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_summary = makePlainLabel({}, content);
    m_summary->setWordWrap(true);
    m_status = makePlainLabel({}, content, u"muted"_s);
    m_status->setWordWrap(true);
    m_bar = new QProgressBar(content);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setAccessibleName(tr("Progress of the step"));
    for (QWidget* part :
         { static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_bar) })
        layout->addWidget(part);
    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->setChildrenCollapsible(false);
    m_steps =
        new RowsTable(tr("Rehearsed steps"),
                      { tr("Phase"), tr("Step or statement"), tr("Time"), tr("Last run"), tr("Effects") }, splitter);
    m_sql = new SqlView(splitter);
    m_sql->setObjectName(u"statement"_s);
    splitter->setSizes({ 420, 140 });
    layout->addWidget(splitter, 1);
    connect(m_steps, &TableView::currentRowChanged, this, &RehearsalPage::showStatement);
    connect(m_sql, &SqlView::saveFailed, this, [this](const QString& reason) { notice(Tone::Bad, reason); });
    return content;
}

QWidget* RehearsalPage::filterField() const
{
    return m_sql->searchField();
}

QString RehearsalPage::whyNot() const
{
    if (m_controller.active())
        return tr("A rehearsal is in progress.");
    if (m_plan.plan()->blocked())
        return tr("The plan has blocking findings.");
    if (session().state() != Session::State::None && session().settings().describe() != m_plan.settings()->describe())
        return tr("This plan was made for another database: %1.").arg(m_plan.settings()->describe());
    return session().isConnected() ? QString() : tr("The database is not connected.");
}

void RehearsalPage::refresh()
{
    m_shown = nullptr;
    showState();
}

void RehearsalPage::showState()
{
    const bool possible =
        m_plan.plan() && (m_plan.plan()->blocked() || RehearsalController::canRehearse(*m_plan.plan()));
    m_rows->setVisible(possible);
    m_start->setVisible(possible);
    m_cancel->setVisible(m_controller.active());
    m_cancel->setEnabled(!m_controller.cancelling());
    if (!possible) {
        clearNotice();
        showPlaceholder({ .title = tr("Nothing to rehearse"),
                          .text = tr("Rehearse a plan on a private copy of the database before you run it."),
                          .actionText = tr("Go to the plan"),
                          .action = [this] { emit pageWanted(u"plan"_s); } });
        return;
    }
    const QString why = whyNot();
    m_start->setEnabled(why.isEmpty());
    setTip(m_start, why);
    m_rows->setEnabled(!m_controller.active());
    if (m_controller.active())
        showActive();
    else if (const auto* done = m_controller.doneOf(*m_plan.plan()))
        showDone(*done);
    else if (const Error* error = m_controller.errorOf(*m_plan.plan()))
        showError(*error);
    else
        invite(why.isEmpty());
}

void RehearsalPage::invite(bool possible)
{
    clearNotice();
    showPlaceholder({ .title = tr("Not rehearsed yet"),
                      .text = tr("The database is copied to the private server on this machine. There the plan is run "
                                 "and rolled back, and every statement is measured. The database itself is only read."),
                      .actionText = possible ? tr("Rehearse") : QString(),
                      .action = [this] { start(); } });
}

void RehearsalPage::start()
{
    if (!whyNot().isEmpty())
        return;
    const bool mayWrite = session().whyNoChanges().isEmpty();
    m_shown = nullptr;
    m_steps->setRows({});
    m_sql->setSql({}, {});
    clearNotice();
    m_controller.start(*m_plan.settings(), *m_plan.plan(), m_rows->currentData().toInt(),
                       mayWrite ? RehearsalController::Recording::Wanted : RehearsalController::Recording::Not);
}

void RehearsalPage::showActive()
{
    m_shown = nullptr;
    const run::Event& event = m_controller.lastEvent();
    const RehearsalStage phase = m_controller.phase();
    m_summary->setText(m_controller.cancelling()              ? tr("Cancelling")
                           : phase == RehearsalStage::Copying ? tr("Copying the database to the private server")
                           : phase == RehearsalStage::There   ? tr("Running the plan on the copy")
                                                              : tr("Rolling back on the copy"));
    QString step = event.slug.isEmpty() ? QString()
                                        : tr("Step %1 of %2: %3")
                                              .arg(event.stepNo)
                                              .arg(event.stepCount)
                                              .arg(text::stepTitle(event.slug, event.titleArgs));
    if (event.kind == run::EventKind::LockWait)
        step = text::eventLine(event);
    const run::Progress& progress = event.progress;
    if (progress.done > 0)
        step += u" · "_s + text::grouped(progress.done) + u' ' + text::unitText(progress.unit);
    m_status->setText(step);
    constexpr int whole = 1000;
    const bool known = progress.total > 0;
    m_bar->setRange(0, known ? whole : 0);
    m_bar->setValue(known ? static_cast<int>(whole * std::min(progress.done, progress.total) / progress.total) : 0);
    m_bar->show();
    showContent();
}

void RehearsalPage::showDone(const RehearsalController::Done& done)
{
    if (m_shown == &done)
        return;
    m_shown = &done;
    m_bar->hide();
    const rehearsal::Rehearsal& rehearsal = done.rehearsal;
    m_summary->setText(tr("%1, on a copy of %2 (%3, made in %4)")
                           .arg(m_plan.plan()->target, text::bytes(rehearsal.bytes), text::percentText(done.percent),
                                text::duration(rehearsal.copySeconds)));
    QStringList lines = text::remarks(rehearsal);
    lines.append(done.recorded ? tr("Recorded in the database, for the checks before and after the run.")
                               : tr("Not recorded: the database has no journal, or is read-only."));
    m_status->setLines(lines.join(u'\n'));
    fillSteps(done);
    showContent();
    const bool clean = text::remarks(rehearsal).isEmpty();
    notice(!rehearsal.succeeded() ? Tone::Bad : clean ? Tone::Good : Tone::Warning, text::verdictText(rehearsal));
}

void RehearsalPage::fillSteps(const RehearsalController::Done& done)
{
    QList<RowsTable::Row> rows;
    for (qsizetype i = 0; i < done.rehearsal.steps.size(); ++i) {
        const RehearsedStep& step = done.rehearsal.steps.at(i);
        const QJsonValue last = done.last && !step.back ? done.last->steps[step.slug] : QJsonValue();
        const QString title = text::stepTitle(step.slug, step.titleArgs);
        const QString path = step.back ? tr("rollback") : tr("apply");
        rows.append({ .key = QString::number(i),
                      .cells = { { path },
                                 { shortened(title), {}, title },
                                 timeCell(step.seconds),
                                 last.isDouble() ? timeCell(last.toDouble()) : Cell {},
                                 { text::stepDataText(step.data) } } });
        for (qsizetype j = 0; j < step.statements.size(); ++j) {
            const MeasuredStatement& statement = step.statements.at(j);
            rows.append({ .key = u"%1/%2"_s.arg(i).arg(j),
                          .cells = { { path },
                                     { u"    "_s + shortened(statement.sql.simplified()), {}, statement.sql },
                                     timeCell(statement.seconds),
                                     {},
                                     { text::effectsText(statement) } },
                          .tone = toneOf(statement) });
        }
    }
    m_steps->setColumnHidden(LastTime, !done.last);
    m_steps->setRows(rows);
    if (!rows.isEmpty())
        m_steps->selectKey(rows.first().key);
    showStatement();
}

void RehearsalPage::showStatement()
{
    const QStringList place = m_steps->currentKey().split(u'/');
    const qsizetype step = place.value(0).toInt();
    if (m_shown == nullptr || place.value(0).isEmpty() || step >= m_shown->rehearsal.steps.size())
        return;
    const RehearsedStep& rehearsed = m_shown->rehearsal.steps.at(step);
    const qsizetype number = place.size() > 1 ? place.at(1).toInt() : -1;
    if (number < 0 || number >= rehearsed.statements.size()) {
        const QList<run::Step> steps =
            m_plan.plan() ? m_plan.plan()->phases.value(rehearsed.phase) : QList<run::Step>();
        const auto planned = std::ranges::find(steps, rehearsed.slug, &run::Step::slug);
        m_sql->setSql(planned == steps.end() ? QString() : planned->preview(), rehearsed.slug + u".sql"_s);
        return;
    }
    const MeasuredStatement& statement = rehearsed.statements.at(number);
    m_sql->setSql(statement.sql, rehearsed.slug + u".sql"_s);
    emit inspected(tr("Measured statement"),
                   { { tr("Time"), text::duration(statement.seconds) },
                     { tr("Effects"), text::effectsText(statement) },
                     { tr("Rows written"), text::grouped(statement.rowsWritten) },
                     { tr("WAL"), text::bytes(statement.walBytes) } });
}

} // namespace stopover::ui

#include "moc_rehearsalpage.cpp"
