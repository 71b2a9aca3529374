#include "ui/plan/planpage.h"

#include "core/run/identity.h"
#include "text/errortext.h"
#include "text/linttext.h"
#include "text/markdown.h"
#include "text/numbertext.h"
#include "text/runtext.h"
#include "ui/widgets/checksview.h"
#include "ui/widgets/findingsview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sqlview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>

#include <array>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

/// Every statement of the phase, as it runs.
QString scriptOf(const QList<run::Step>& steps)
{
    QString text;
    for (const run::Step& step : steps)
        text += u"-- "_s + text::stepTitle(step.slug, step.titleArgs) + u"\n\n"_s + step.preview() + u'\n';
    return text;
}

qsizetype statementsOf(const run::Step& step)
{
    qsizetype count = step.units.size();
    for (const run::Statements& one : step.transactions())
        count += one.size();
    return count;
}

double secondsOf(const QList<run::Step>& steps)
{
    double sum = 0;
    for (const run::Step& step : steps)
        sum += std::max(0.0, step.estimatedSeconds);
    return sum;
}

} // namespace

PlanPage::PlanPage(Session& session, CurrentPlan& plan, const QString& project, QWidget* parent)
    : Page(session, parent)
    , m_plan(plan)
    , m_project(project)
{
    createTools();
    setContent(createContent());
    connect(&m_plan, &CurrentPlan::changed, this, &PlanPage::refresh);
    connect(&session, &Session::stateChanged, this, &PlanPage::updateRunButton);
    connect(&session, &Session::targetChanged, this, &PlanPage::updateRunButton);
}

void PlanPage::createTools()
{
    m_phases = new QComboBox(this);
    m_phases->setAccessibleName(tr("Phase"));
    setTip(m_phases, tr("All phases are planned before anything runs."));
    m_discard = new QPushButton(tr("Discard plan"), this);
    m_rehearse = new QPushButton(tr("Rehearse"), this);
    setTip(m_rehearse,
           tr("Runs the plan and its rollback on a private copy of the database, and measures every statement."));
    m_run = new QPushButton(tr("Run…"), this);
    m_run->setProperty("role", u"primary"_s);
    toolLayout()->addWidget(m_phases);
    toolLayout()->addWidget(m_discard);
    toolLayout()->addWidget(m_rehearse);
    toolLayout()->addWidget(m_run);
    connect(m_rehearse, &QPushButton::clicked, this, [this] { emit pageWanted(u"rehearsal"_s); });
    connect(m_phases, &QComboBox::currentIndexChanged, this, [this] { showPhase(currentPhase()); });
    connect(m_discard, &QPushButton::clicked, &m_plan, &CurrentPlan::clear);
    connect(m_run, &QPushButton::clicked, this, &PlanPage::askToRun);
}

QWidget* PlanPage::createContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_summary = makePlainLabel({}, content);
    m_summary->setWordWrap(true);
    m_estimate = makePlainLabel({}, content, u"muted"_s);
    m_estimate->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addWidget(m_estimate);
    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->addWidget(createStepTable());
    splitter->addWidget(createTabs());
    splitter->setSizes({ 330, 240 });
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    return content;
}

QWidget* PlanPage::createStepTable()
{
    m_model = new PlanModel(this);
    m_steps = new QTableView(this);
    m_steps->setModel(m_model);
    m_steps->setAccessibleName(tr("Steps of the plan"));
    m_steps->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_steps->setSelectionMode(QAbstractItemView::SingleSelection);
    m_steps->setShowGrid(false);
    m_steps->setWordWrap(false);
    m_steps->setTabKeyNavigation(false);
    m_steps->verticalHeader()->hide();
    m_steps->verticalHeader()->setDefaultSectionSize(m_steps->fontMetrics().height() + 10);
    m_steps->horizontalHeader()->setHighlightSections(false);
    m_steps->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_steps->setMinimumHeight(160);
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { showStep(index.row()); });
    return m_steps;
}

QWidget* PlanPage::createTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_sql = new SqlView(m_tabs);
    m_sql->setObjectName(u"stepSql"_s);
    m_findings = new FindingsView(m_tabs);
    m_checks = new ChecksView(m_tabs);
    m_script = new SqlView(m_tabs);
    m_spec = new SqlView(m_tabs);
    m_tabs->addTab(m_sql, tr("SQL of the step"));
    m_tabs->addTab(m_findings, tr("Findings"));
    m_tabs->addTab(m_checks, tr("Checks"));
    m_tabs->addTab(m_script, tr("SQL of all steps"));
    m_tabs->addTab(m_spec, tr("Specification"));
    for (SqlView* view : { m_sql, m_script, m_spec })
        connect(view, &SqlView::saveFailed, this, [this](const QString& reason) { notice(Tone::Bad, reason); });
    return m_tabs;
}

QWidget* PlanPage::filterField() const
{
    const auto* view = qobject_cast<SqlView*>(m_tabs->currentWidget());
    return view == nullptr ? nullptr : view->searchField();
}

run::Phase PlanPage::currentPhase() const
{
    return run::fromWord<run::Phase>(m_phases->currentData().toString()).value_or(run::Phase::Apply);
}

void PlanPage::refresh()
{
    const bool there = m_plan.plan().has_value();
    for (QWidget* tool :
         { static_cast<QWidget*>(m_phases), static_cast<QWidget*>(m_discard), static_cast<QWidget*>(m_run) })
        tool->setVisible(there);
    m_rehearse->setVisible(there && !run::identityOf(*m_plan.plan()).isEmpty());
    if (!there) {
        clearNotice();
        showPlaceholder(
            { .title = tr("No plan yet"),
              .text = tr("Make a plan on the Partitions page for a table, or on the Revisions page for a database."),
              .actionText = tr("Go to Partitions"),
              .action = [this] { emit pageWanted(u"partitions"_s); } });
        return;
    }
    const run::Plan& plan = *m_plan.plan();
    showSummary(plan);
    fillPhases(plan);
    m_findings->setFindings(plan.findings);
    m_tabs->setTabText(1, tr("Findings (%1)").arg(plan.findings.size()));
    readChecks();
    m_spec->setSql(plan.specText, plan.target + u".toml"_s);
    showContent();
    updateRunButton();
    if (plan.blocked())
        m_tabs->setCurrentWidget(m_findings);
}

/// What the run would be asked if it were started now; it is asked again when it is.
void PlanPage::readChecks()
{
    m_checks->setResults({});
    m_tabs->setTabText(2, tr("Checking"));
    const auto read = [settings = *m_plan.settings(), plan = *m_plan.plan(),
                       project = m_project]() -> Result<preflight::PreflightResult> {
        STOPOVER_TRY_ASSIGN(pg::Connection connection,
                            pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
        STOPOVER_TRY_ASSIGN(const checks::Policy policy, preflight::policyOf(connection, project));
        STOPOVER_TRY_ASSIGN(const checks::Subject subject, preflight::subjectOf(connection, plan));
        return preflight::examine(connection, subject, policy, {});
    };
    m_background.start(read, [this](const Result<preflight::PreflightResult>& passage) {
        if (!passage) {
            m_tabs->setTabText(2, tr("Checks"));
            notice(Tone::Warning, tr("The checks could not run. %1").arg(text::explain(passage.error())));
            return;
        }
        m_checks->setResults(passage->results);
        m_tabs->setTabText(2, tr("Checks (%1)").arg(m_checks->found()));
    });
}

void PlanPage::fillPhases(const run::Plan& plan)
{
    const QSignalBlocker quiet(m_phases);
    m_phases->clear();
    for (const run::Phase phase : run::allWords<run::Phase>()) {
        if (plan.phases.contains(phase))
            m_phases->addItem(text::phaseTitle(phase, plan.operation), run::wordOf(phase));
    }
    m_phases->setVisible(m_phases->count() > 0);
    showPhase(currentPhase());
}

void PlanPage::showSummary(const run::Plan& plan)
{
    if (plan.operation == "mend"_L1) {
        m_summary->setText(tr("Remove rows from %1: %2").arg(plan.target, plan.specText));
        m_estimate->setText(tr("The table has about %1 rows (%2). It is backed up first; removed rows are kept as %3.")
                                .arg(text::grouped(plan.facts[u"rows"_s].toInteger()),
                                     text::bytes(plan.facts[u"bytes"_s].toInteger()),
                                     plan.facts[u"kept"_s].toString()));
        return;
    }
    if (plan.operation != "repartition"_L1) {
        QStringList revisions;
        for (const QJsonValue& id : plan.facts[u"revisions"_s].toArray())
            revisions.append(id.toString());
        m_summary->setText(tr("%1 of %2 to %3").arg(text::operationTitle(plan.operation), plan.target, plan.specText));
        QStringList parts {
            tr("%n revision(s): %1", nullptr, static_cast<int>(revisions.size())).arg(revisions.join(u", "_s))
        };
        parts += { text::gradeText(plan.facts[u"grade"_s].toString()),
                   text::downtimeText(plan.facts[u"downtime"_s].toString()) };
        parts.removeAll(QString());
        m_estimate->setText(parts.join(u" · "_s));
        return;
    }
    if (plan.facts.isEmpty()) {
        m_summary->setText(plan.target);
        m_estimate->clear();
        return;
    }
    const auto number = [&plan](const QString& key) { return text::grouped(plan.facts[key].toInteger()); };
    m_summary->setText(tr("%1: %2 rows (%3) into %4 partitions by %5")
                           .arg(plan.target, number(u"rows"_s), text::bytes(plan.facts[u"bytes"_s].toInteger()),
                                number(u"partitions"_s), plan.facts[u"strategy"_s].toString()));
    m_estimate->setText(tr("Takes about %1 and %2 of disk space. The largest partition has %3 the average. The old "
                           "table is kept as %4 for %5 days.")
                            .arg(text::duration(secondsOf(plan.phases.value(run::Phase::Apply))),
                                 text::bytes(2 * plan.facts[u"bytes"_s].toInteger()),
                                 text::factor(plan.facts[u"worst_share"_s].toDouble()),
                                 plan.facts[u"retired"_s].toString(), number(u"retain_days"_s)));
}

void PlanPage::showPhase(run::Phase phase)
{
    if (!m_plan.plan())
        return;
    const QList<run::Step> steps = m_plan.plan()->phases.value(phase);
    m_model->setSteps(steps);
    m_steps->clearSpans();
    if (m_model->pointOfNoReturnRow() >= 0)
        m_steps->setSpan(m_model->pointOfNoReturnRow(), 0, 1, PlanModel::ColumnCount);
    m_steps->resizeColumnsToContents();
    m_steps->horizontalHeader()->setSectionResizeMode(PlanModel::Title, QHeaderView::Stretch);
    m_script->setSql(scriptOf(steps), m_plan.plan()->target + u'-' + run::wordOf(phase) + u".sql"_s);
    if (!steps.isEmpty())
        m_steps->selectRow(0);
    showStep(0);
}

void PlanPage::showStep(int row)
{
    const auto step = m_model->stepAt(row);
    if (!step)
        return;
    m_sql->setSql(step->preview(), step->slug + u".sql"_s);
    emit inspected(text::stepTitle(step->slug, step->titleArgs),
                   { { tr("Lock on the live table"), step->lock.isEmpty() ? tr("none") : step->lock },
                     { tr("Undo"), text::undoText(step->undo) },
                     { tr("Duration"), estimateText(*step).isEmpty() ? tr("unknown") : estimateText(*step) },
                     { tr("Statements"), text::grouped(statementsOf(*step)) },
                     { tr("Run by"),
                       step->kind() == run::StepKind::Alembic ? tr("Alembic, because it cannot be rendered as SQL: %1")
                                                                    .arg(std::get<run::AlembicParams>(step->params).why)
                                                              : u"Stopover"_s },
                     { tr("Confirmation"), step->needsConfirmation ? tr("requested at this step") : tr("none") } });
}

QString PlanPage::whyNotRun() const
{
    if (!m_plan.plan())
        return tr("There is no plan.");
    if (m_plan.plan()->blocked()) {
        const auto blocks = std::ranges::count(m_plan.plan()->findings, run::Severity::Block, &run::Finding::severity);
        return tr("%n finding(s) block the run. See below what to do.", nullptr, static_cast<int>(blocks));
    }
    if (session().state() != Session::State::None && session().settings().describe() != m_plan.settings()->describe())
        return tr("This plan was made for another database: %1.").arg(m_plan.settings()->describe());
    // Of one that is silent the window asks when the run starts.
    if (const auto& runner = session().target().runner; runner && !session().target().runnerYields)
        return tr("Another run is active: %1.").arg(runner->application);
    return session().whyNoChanges();
}

void PlanPage::updateRunButton()
{
    const QString why = whyNotRun();
    m_run->setEnabled(why.isEmpty());
    setTip(m_run,
           why.isEmpty() ? tr("Runs the steps above. You will be asked again before anything that cannot be undone.")
                         : why);
    if (!m_plan.plan() || why.isEmpty())
        clearNotice();
    else
        notice(m_plan.plan()->blocked() ? Tone::Bad : Tone::Warning, tr("This plan cannot run. %1").arg(why));
}

void PlanPage::askToRun()
{
    const run::Plan& plan = *m_plan.plan();
    LossStatement loss = plan.operation == "repartition"_L1 ? lossOfMove(plan)
        : plan.operation == "mend"_L1                       ? lossOfMend(plan)
                                                            : lossOfMigration(plan);
    if (!session().target().journalInstalled)
        loss.alsoHappens.append(tr("Stopover's journal in this database; schema stopover is created for it."));
    LossDialog dialog(loss, session().target().environment, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    // Before a swap the page asks again, when every row was compared: what is confirmed here does not count for it.
    const bool swaps = plan.operation == "repartition"_L1;
    emit runWanted(swaps ? std::nullopt : dialog.confirmation());
}

QString PlanPage::toMarkdown() const
{
    if (!m_plan.plan())
        return {};
    QStringList lines { text::markdown(m_summary->text()), text::markdown(m_estimate->text()), {} };
    lines.append(u"| # | "_s + tr("Step") + u" | "_s + tr("Lock on the live table") + u" | "_s + tr("Undo") + u" |"_s);
    lines.append(u"| ---: | --- | --- | --- |"_s);
    int number = 0;
    for (const run::Step& step : m_plan.plan()->phases.value(currentPhase()))
        lines.append(u"| %1 | %2 | %3 | %4 |"_s.arg(QString::number(++number),
                                                    text::markdown(text::stepTitle(step.slug, step.titleArgs)),
                                                    step.lock, text::undoText(step.undo)));
    return lines.join(u'\n') + u"\n\n"_s + m_findings->toMarkdown();
}

} // namespace stopover::ui

#include "moc_planpage.cpp"
