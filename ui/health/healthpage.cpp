#include "ui/health/healthpage.h"

#include "core/restore/repair.h"
#include "core/run/journalschema.h"
#include "text/errortext.h"
#include "text/numbertext.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stopover::ui {

using namespace Qt::StringLiterals;
using checks::CheckResult;

HealthPage::HealthPage(Session& session, CurrentPlan& plan, const QString& project, QWidget* parent)
    : Page(session, parent)
    , m_plan(plan)
    , m_project(project)
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_policy = makePlainLabel({}, content, u"muted"_s);
    m_policy->setWordWrap(true);
    layout->addWidget(m_policy);
    m_checks = new ChecksView(content);
    layout->addWidget(m_checks, 1);
    setContent(content);
    m_filter = makeFilterField(m_checks->table(), this);
    m_save = new QPushButton(tr("Set as baseline"), this);
    setTip(m_save, tr("Later checks show what has become worse since. Every run sets a baseline before it starts."));
    m_mend = new QPushButton(tr("Plan repair…"), this);
    toolLayout()->addWidget(m_filter);
    toolLayout()->addWidget(m_mend);
    toolLayout()->addWidget(m_save);
    connect(m_mend, &QPushButton::clicked, this, &HealthPage::planRepair);
    connect(m_checks->table(), &TableView::currentRowChanged, this, &HealthPage::updateMend);
    updateMend();
    connect(m_save, &QPushButton::clicked, this, &HealthPage::saveBaseline);
}

Result<HealthPage::Found> HealthPage::read(const pg::Settings& settings, const QString& project)
{
    Found found;
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
    STOPOVER_TRY_ASSIGN(found.policy, preflight::policyOf(connection, project));
    STOPOVER_TRY_ASSIGN(const preflight::PreflightResult passage, preflight::examine(connection, {}, found.policy, {}));
    STOPOVER_TRY_ASSIGN(const QList<CheckResult> health, preflight::health(connection, found.policy));
    found.results = health + passage.results;
    return found;
}

void HealthPage::refresh()
{
    if (session().state() == Session::State::None)
        return;
    showLoading(tr("Checking the database"));
    m_background.start([settings = session().settings(), project = m_project] { return read(settings, project); },
                       [this](const Result<Found>& found) { take(found); });
}

void HealthPage::take(const Result<Found>& found)
{
    if (!found) {
        showError(found.error());
        return;
    }
    m_checks->setResults(found->results);
    updateMend();
    const checks::Policy& policy = found->policy;
    QStringList parts { policy.environment.isEmpty() ? tr("No environment set (production, staging, …)")
                                                     : tr("Policy: %1").arg(policy.environment) };
    parts.append(policy.backup == "required"_L1 ? tr("backups required") : tr("backups recommended"));
    const QStringList signOffs = policy.checklist();
    if (!signOffs.isEmpty())
        parts.append(tr("sign-offs: %1").arg(signOffs.join(u", "_s)));
    if (!policy.windows.isEmpty())
        parts.append(tr("windows: %1 (UTC)").arg(policy.windows.join(u", "_s)));
    parts.append(tr("checks you may override with a reason: %1")
                     .arg(policy.overridable.isEmpty() ? tr("none") : policy.overridable.join(u", "_s)));
    m_policy->setText(parts.join(u" · "_s));
    showContent();
    if (m_checks->found() == 0)
        notice(Tone::Good, tr("All checks passed."));
    else
        notice(Tone::Warning,
               tr("%1 of %2 checks have findings.")
                   .arg(text::grouped(m_checks->found()), text::grouped(found->results.size())));
    const QString why = session().whyNoChanges();
    m_save->setEnabled(why.isEmpty());
    if (!why.isEmpty())
        setTip(m_save, why);
}

/// Orphaned rows can be removed without knowing their meaning, since they are kept.
void HealthPage::updateMend()
{
    const checks::CheckResult* current = m_checks->current();
    const bool mendable = current != nullptr && !current->mends.isEmpty();
    const QString why = session().whyNoChanges();
    m_mend->setEnabled(mendable && why.isEmpty());
    setTip(m_mend,
           !mendable ? tr("Select orphaned rows to remove them. They are kept, and the table is backed up first.")
                     : why);
}

void HealthPage::planRepair()
{
    const checks::CheckResult* current = m_checks->current();
    if (current == nullptr || current->mends.isEmpty())
        return;
    const auto wanted = sql::QualifiedName::parse(current->mends.first().first);
    if (!wanted)
        return;
    const restore::RepairRequest request { .table = *wanted, .constraint = current->mends.first().second };
    m_planning.start([settings = session().settings(),
                      request] { return restore::planRepair(settings, request, QDateTime::currentDateTimeUtc()); },
                     [this, settings = session().settings()](const Result<run::Plan>& plan) {
                         if (!plan) {
                             notice(Tone::Bad, text::explain(plan.error()));
                             return;
                         }
                         m_plan.set(settings, *plan);
                         emit pageWanted(u"plan"_s);
                     });
}

void HealthPage::saveBaseline()
{
    m_saving.start(
        [settings = session().settings(), project = m_project]() -> Result<void> {
            STOPOVER_TRY_ASSIGN(pg::Connection connection,
                                pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
            STOPOVER_TRY(run::journal::install(connection));
            STOPOVER_TRY_ASSIGN(const checks::Policy policy, preflight::policyOf(connection, project));
            return preflight::saveBaseline(connection, RunId { 0 }, policy);
        },
        [this](const Result<void>& done) {
            if (!done)
                notice(Tone::Bad, text::explain(done.error()));
            else
                refresh();
        });
}

} // namespace stopover::ui

#include "moc_healthpage.cpp"
