#include "ui/partitions/wizardfindings.h"

#include "core/change/guards.h"
#include "core/change/planner.h"
#include "core/change/specfile.h"
#include "text/errortext.h"
#include "text/findingtext.h"
#include "ui/partitions/repartitionwizard.h"
#include "ui/widgets/findingsview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sqlview.h"

#include <QCheckBox>
#include <QTabWidget>

namespace stopover::ui {

using namespace Qt::StringLiterals;

WizardFindings::WizardFindings(RepartitionWizard& wizard)
    : m_wizard(wizard)
    , m_banner(new Banner(this))
    , m_acceptance(new QVBoxLayout)
    , m_findings(new FindingsView(this))
    , m_spec(new SqlView(this))
{
    setTitle(tr("Findings"));
    setSubTitle(tr("The plan is made from the database as it is now. Planning changes nothing."));
    auto* tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(m_findings, tr("Findings"));
    tabs->addTab(m_spec, tr("Specification"));
    auto* again = new QPushButton(tr("Check again"), this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addLayout(m_acceptance);
    layout->addWidget(tabs, 1);
    layout->addWidget(again, 0, Qt::AlignLeft);
    connect(again, &QPushButton::clicked, this, &WizardFindings::plan);
    connect(m_spec, &SqlView::saveFailed, this, [this](const QString& reason) { m_banner->show(Tone::Bad, reason); });
}

void WizardFindings::initializePage()
{
    plan();
}

bool WizardFindings::isComplete() const
{
    return m_wizard.plan().has_value();
}

void WizardFindings::plan()
{
    m_wizard.clearPlan();
    emit completeChanged();
    const QString table = m_wizard.draft().table.display();
    m_spec->setSql(change::specToml(m_wizard.chosen()), table + u".toml"_s);
    const auto spec = m_wizard.spec();
    if (!spec) {
        onPlan(spec.failure());
        return;
    }
    m_banner->show(Tone::Info, tr("Reading %1 and counting its keys").arg(table));
    m_background.start([settings = m_wizard.session().settings(),
                        spec = *spec] { return change::makePlan(settings, spec, QDateTime::currentDateTimeUtc()); },
                       [this](const Result<run::Plan>& made) { onPlan(made); });
}

void WizardFindings::onPlan(const Result<run::Plan>& plan)
{
    if (!plan) {
        m_banner->show(Tone::Bad, text::explain(plan.error()));
        m_findings->setFindings({});
        return;
    }
    m_wizard.setPlan(*plan);
    m_findings->setFindings(plan->findings);
    offerAcceptance(*plan);
    if (plan->blocked())
        m_banner->show(Tone::Bad, tr("Some findings block the run. You can see the plan, but not run it."));
    else
        m_banner->show(Tone::Good, tr("No findings block the run."));
    emit completeChanged();
}

void WizardFindings::offerAcceptance(const run::Plan& made)
{
    while (QLayoutItem* item = m_acceptance->takeAt(0)) {
        item->widget()->deleteLater();
        delete item; // NOLINT(cppcoreguidelines-owning-memory): takeAt() hands it over
    }
    QStringList offered;
    for (const run::Finding& finding : made.findings) {
        if (!change::isAcceptable(finding.rule) || finding.severity != run::Severity::Block
            || offered.contains(finding.rule))
            continue;
        offered.append(finding.rule);
        auto* box =
            new QCheckBox(ui::buttonText(tr("I accept this: %1").arg(text::findingText(finding).sentence)), this);
        connect(box, &QCheckBox::toggled, this, [this, rule = finding.rule](bool on) {
            QStringList& accept = m_wizard.draft().accept;
            accept.removeAll(rule);
            if (on)
                accept.append(rule);
            plan();
        });
        m_acceptance->addWidget(box);
    }
}

} // namespace stopover::ui

#include "moc_wizardfindings.cpp"
