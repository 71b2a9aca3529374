#include "core/migrate/alembicrender.h"
#include "core/migrate/planner.h"
#include "core/migrate/stamping.h"
#include "text/errortext.h"
#include "ui/revisions/graphexport.h"
#include "ui/revisions/newrevisiondialog.h"
#include "ui/revisions/revisiondetails.h"
#include "ui/revisions/revisionspage.h"
#include "ui/widgets/lossdialog.h"
#include "ui/widgets/plainlabel.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QPushButton>

namespace stopover::ui {

using namespace Qt::StringLiterals;
using revision::Direction;

/// A planned run, and for which database.
struct PlannedRun
{
    pg::Settings settings;
    migrate::NextRun next;
    qsizetype further = 0; ///< revisions that are planned once this run has ended
};

namespace {

Result<PlannedRun> planRun(const pg::Settings& settings, const revision::Project& project, Direction direction,
                           const QString& target)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
    STOPOVER_TRY_ASSIGN(const migrate::VersionTable table, migrate::readVersionTable(connection, project.config));
    STOPOVER_TRY_ASSIGN(const revision::Path path,
                        direction == Direction::Up ? revision::planUpgrade(project.graph, target, table.rows)
                                                   : revision::planDowngrade(project.graph, target, table.rows));
    if (path.steps.isEmpty())
        return Failure(ErrorCode::RelativeNotProduced, { target, u"0"_s });
    migrate::PlanOptions options { .now = QDateTime::currentDateTimeUtc() };
    if (project.config.kind == revision::ProjectKind::Alembic) {
        STOPOVER_TRY_ASSIGN(options.rendered, migrate::renderRevisions(project, path.steps, settings));
    }
    PlannedRun planned { .settings = settings };
    STOPOVER_TRY_ASSIGN(planned.next, migrate::planNextRun(connection, settings, project, path, options));
    planned.further = path.steps.size() - planned.next.revisions;
    QJsonArray losses;
    for (const migrate::TableLoss& loss : std::as_const(planned.next.losses))
        losses.append(
            QJsonObject { { u"table"_s,
                            loss.loss.column.isEmpty() ? loss.table.display()
                                                       : QString(loss.table.display() + u'.' + loss.loss.column) },
                          { u"rows"_s, loss.rows },
                          { u"bytes"_s, loss.bytes },
                          { u"backup"_s, QString(u"stopover_backup."_s + loss.backupTable) },
                          { u"revision"_s, loss.revision } });
    planned.next.plan.facts.insert(u"losses"_s, losses);
    planned.next.plan.facts.insert(u"further"_s, planned.further);
    return planned;
}

} // namespace

QString RevisionsPage::whyNoPlan() const
{
    if (session().state() == Session::State::None)
        return tr("Open a database first.");
    if (!m_model->view().project.graph.usable())
        return tr("Fix the revision graph first.");
    return session().whyNoChanges();
}

void RevisionsPage::updateButtons()
{
    const bool open = !m_folder.isEmpty() && m_model->rowCount() > 0;
    const int row = currentRow();
    const QString why = whyNoPlan();
    const bool single = open && row >= 0 && !m_model->isGhost(row);
    const auto state = single ? m_model->stateOf(row) : GraphModel::NodeState::Unknown;
    const bool applied = state == GraphModel::NodeState::Applied || state == GraphModel::NodeState::Edited;
    m_upgradeHere->setEnabled(single && why.isEmpty() && !applied && !m_planning.busy());
    setTip(m_upgradeHere,
           !why.isEmpty() ? why
               : applied  ? tr("This revision is already applied.")
                          : tr("Shows every step before anything runs."));
    m_downgradeHere->setEnabled(single && why.isEmpty() && applied && !m_planning.busy());
    setTip(m_downgradeHere,
           !why.isEmpty()
               ? why
               : tr("Shows what would run and what would be lost by undoing everything after this revision."));
    m_stamp->setEnabled(single && why.isEmpty());
    setTip(m_stamp, why);
    m_merge->setVisible(open && m_model->view().project.graph.heads().size() > 1);
    m_new->setEnabled(!m_folder.isEmpty());
    m_export->setEnabled(open);
}

void RevisionsPage::resolveByPython()
{
    const revision::Project& project = m_model->view().project;
    if (!RevisionDetails::mayRunPython(project, this))
        return;
    m_planning.start([project] { return migrate::resolveByPython(project); },
                     [this](const Result<revision::ManualByPath>& values) {
                         if (!values) {
                             notice(Tone::Bad, text::explain(values.error()));
                             return;
                         }
                         m_values = *values;
                         refresh();
                     });
}

void RevisionsPage::planTo(Direction direction, const QString& target)
{
    const revision::Project& project = m_model->view().project;
    if (project.config.kind == revision::ProjectKind::Alembic && !RevisionDetails::mayRunPython(project, this))
        return;
    notice(Tone::Info, tr("Planning the path to %1").arg(target));
    m_planning.start([settings = session().settings(), project, direction,
                      target] { return planRun(settings, project, direction, target); },
                     [this](const Result<PlannedRun>& planned) { onPlan(planned); });
    updateButtons();
}

void RevisionsPage::onPlan(const Result<PlannedRun>& planned)
{
    updateButtons();
    if (!planned) {
        notice(Tone::Bad, text::explain(planned.error()));
        return;
    }
    clearNotice();
    if (planned->next.existing) {
        // A structural revision is undone by the run that has done it.
        notice(Tone::Info,
               tr("This revision partitions a table. Roll it back on the Run page, which keeps every later write."));
        emit runWanted(planned->next.existing->value);
        return;
    }
    m_plan.set(planned->settings, planned->next.plan);
    emit pageWanted(u"plan"_s);
}

void RevisionsPage::stampSelected()
{
    const QString id = m_model->idAt(currentRow());
    const revision::Project& project = m_model->view().project;
    const run::Target& target = session().target();
    LossStatement loss {
        .level = LossLevel::Final,
        .question = tr("Stamp %1?"),
        .object = target.database,
        .lost = { tr("The current version table entry: %1.")
                      .arg(m_model->view().state ? m_model->view().state->table.rows.join(u", "_s) : QString()) },
        .alsoHappens = { tr("The version table is set to %1. Nothing is run, and the tables are not checked.")
                             .arg(id) },
        .remains = { tr("All tables and rows.") },
        .undo = tr("Stamp the old version."),
        .keepText = tr("Keep version"),
        .destroyText = tr("Stamp")
    };
    LossDialog dialog(loss, target.environment, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_planning.start(
        [settings = session().settings(), project, id]() -> Result<void> {
            STOPOVER_TRY_ASSIGN(pg::Connection connection,
                                pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
            STOPOVER_TRY_ASSIGN(const migrate::VersionTable table,
                                migrate::readVersionTable(connection, project.config));
            const bool known = std::ranges::all_of(
                table.rows, [&project](const QString& row) { return project.graph.find(row) != revision::noNode; });
            // A row that no file declares can only be purged.
            STOPOVER_TRY_ASSIGN(const revision::StampPlan plan,
                                revision::planStamp(project.graph, { id }, known ? table.rows : QStringList(),
                                                    known ? revision::Purge::No : revision::Purge::Yes));
            return migrate::stampDatabase(connection, table, plan);
        },
        [this](const Result<void>& done) {
            if (!done)
                notice(Tone::Bad, text::explain(done.error()));
            refresh();
        });
}

void RevisionsPage::writeRevision(const QStringList& heads)
{
    NewRevisionDialog dialog(m_model->view().project, heads, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto written = revision::writeNewFile(dialog.file()); !written) {
        notice(Tone::Bad, text::explain(written.error()));
        return;
    }
    notice(Tone::Good,
           tr("Created %1. Edit it in your editor; it appears here automatically.").arg(dialog.file().path));
    refresh();
}

void RevisionsPage::exportPicture()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the graph"), u"revisions.svg"_s, exportFilters());
    if (path.isEmpty())
        return;
    if (const auto done = exportGraph(*m_model, path); !done)
        notice(Tone::Bad, text::explain(done.error()));
}

} // namespace stopover::ui
