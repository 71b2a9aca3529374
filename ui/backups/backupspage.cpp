#include "ui/backups/backupspage.h"

#include "core/backup/tablebackup.h"
#include "core/base/text.h"
#include "text/backuptext.h"
#include "text/errortext.h"
#include "text/findingtext.h"
#include "text/numbertext.h"
#include "ui/backups/backupreview.h"
#include "ui/backups/backupsmodel.h"
#include "ui/backups/dumpdialog.h"
#include "ui/widgets/lossdialog.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QSplitter>

namespace stopover::ui {

using namespace Qt::StringLiterals;

BackupsPage::BackupsPage(Session& session, QWidget* parent)
    : Page(session, parent)
{
    m_backUp = new QPushButton(tr("Back up a table…"), this);
    m_backUp->setProperty("role", u"primary"_s);
    m_dump = new QPushButton(tr("Dump the database…"), this);
    m_clean = new QPushButton(tr("Clean up…"), this);
    setTip(m_clean, tr("Lists all expired backups, and why they can or cannot be dropped."));
    m_emergency = new QPushButton(tr("Emergency rollback…"), this);
    setTip(m_emergency, tr("Undoes the last change to this database, by the safest method available."));
    toolLayout()->addWidget(m_emergency);
    toolLayout()->addWidget(m_clean);
    toolLayout()->addWidget(m_dump);
    toolLayout()->addWidget(m_backUp);
    setContent(createContent());
    connect(m_backUp, &QPushButton::clicked, this, &BackupsPage::backUpTable);
    connect(m_dump, &QPushButton::clicked, this, &BackupsPage::dumpDatabase);
    connect(m_clean, &QPushButton::clicked, this, &BackupsPage::cleanUp);
    connect(m_emergency, &QPushButton::clicked, this, &BackupsPage::findEmergencyWay);
    connect(&session, &Session::stateChanged, this, &BackupsPage::updateButtons);
    updateButtons();
}

QWidget* BackupsPage::createContent()
{
    auto* splitter = new QSplitter(Qt::Vertical, this);
    auto* upper = new QWidget(splitter);
    auto* layout = new QVBoxLayout(upper);
    layout->setContentsMargins(0, 0, 0, 0);
    m_summary = makePlainLabel({}, upper);
    m_model = new BackupsModel(this);
    m_table = new TableView(upper);
    m_table->setSourceModel(m_model);
    m_table->setAccessibleName(tr("Backups"));
    m_filter = makeFilterField(m_table, upper);
    auto* line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_filter);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    m_review = new BackupReview(session(), splitter);
    splitter->addWidget(upper);
    splitter->addWidget(m_review);
    splitter->setSizes({ 240, 380 });
    splitter->setChildrenCollapsible(false);
    connect(m_table, &TableView::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            m_review->showBackup(m_model->backups().at(index.row()));
        else
            m_review->clear();
    });
    connect(m_review, &BackupReview::restoreWanted, this, &BackupsPage::restore);
    connect(m_review, &BackupReview::dropWanted, this, &BackupsPage::drop);
    connect(m_review, &BackupReview::tableWanted, this,
            [this](const QString& table) { extractTable(*m_review->shown(), table, false); });
    connect(m_review, &BackupReview::exportWanted, this, &BackupsPage::exportRows);
    connect(m_review, &BackupReview::checkWanted, this, [this] {
        work([one = *m_review->shown()](const pg::Settings& settings) { return backupwork::check(settings, one); },
             tr("Checking %1").arg(m_review->shown()->object));
    });
    connect(m_review, &BackupReview::keepWanted, this, [this] {
        constexpr int days = 30;
        work([id = m_review->shown()->id](
                 const pg::Settings& settings) { return backupwork::keepFor(settings, id, days); },
             {});
    });
    connect(m_review, &BackupReview::markWanted, this, [this] {
        work([id = m_review->shown()->id](
                 const pg::Settings& settings) { return backupwork::markReviewed(settings, id); },
             {});
    });
    return splitter;
}

QWidget* BackupsPage::filterField() const
{
    return m_filter;
}

QString BackupsPage::toMarkdown() const
{
    return m_summary->text() + u"\n\n"_s + m_table->toMarkdown();
}

void BackupsPage::updateButtons()
{
    const QString why = session().whyNoChanges();
    for (QPushButton* button : { m_backUp, m_dump, m_clean, m_emergency }) {
        button->setEnabled(session().isConnected() && why.isEmpty());
        if (!why.isEmpty() || button == m_backUp || button == m_dump)
            setTip(button, why);
    }
}

void BackupsPage::refresh()
{
    if (session().state() == Session::State::None)
        return;
    showLoading(tr("Reading the backups"));
    if (m_review->shown())
        m_wanted = m_review->shown()->id;
    m_reading.start([settings = session().settings()] { return backupwork::list(settings); },
                    [this](const Result<QList<backup::Backup>>& backups) { take(backups); });
}

void BackupsPage::take(const Result<QList<backup::Backup>>& backups)
{
    if (!backups) {
        showError(backups.error());
        return;
    }
    m_model->setBackups(*backups);
    if (backups->isEmpty()) {
        m_review->clear();
        showPlaceholder({ .title = tr("No backups yet"),
                          .text = tr("Runs back up what they remove. You can also back up a table or dump the whole "
                                     "database at any time."),
                          .actionText = tr("Back up a table…"),
                          .action = [this] { backUpTable(); } });
        return;
    }
    showSummary();
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    const auto wanted = std::ranges::find(*backups, m_wanted, &backup::Backup::id);
    m_table->selectSourceRow(wanted == backups->end() ? 0 : static_cast<int>(wanted - backups->begin()));
    showContent();
}

void BackupsPage::showSummary()
{
    qint64 bytes = 0;
    int due = 0;
    for (const backup::Backup& one : m_model->backups()) {
        bytes += std::max<qint64>(0, one.bytes);
        due += one.due ? 1 : 0;
    }
    const auto count = static_cast<int>(m_model->backups().size());
    m_summary->setText(tr("%n backup(s)", nullptr, count) + u" · "_s + text::bytes(bytes) + u" · "_s
                       + tr("%n due for review", nullptr, due));
}

void BackupsPage::work(std::function<Result<void>(const pg::Settings&)> what, const QString& said)
{
    if (!said.isEmpty())
        notice(Tone::Info, said);
    m_review->setBusy(true);
    m_working.start([settings = session().settings(), what = std::move(what)] { return what(settings); },
                    [this](const Result<void>& done) {
                        m_review->setBusy(false);
                        clearNotice();
                        if (!done)
                            notice(Tone::Bad, text::explain(done.error()));
                        refresh();
                    });
}

void BackupsPage::backUpTable()
{
    m_planning.start(
        [settings = session().settings()] { return backupwork::tables(settings); },
        [this](const Result<QStringList>& names) {
            if (!names) {
                notice(Tone::Bad, text::explain(names.error()));
                return;
            }
            bool chosen = false;
            const QString name = QInputDialog::getItem(
                this, tr("Back up a table"), tr("Copied in one snapshot while writes continue. Every row is compared."),
                *names, 0, false, &chosen);
            const auto table = sql::QualifiedName::parse(name);
            if (!chosen || !table)
                return;
            m_planning.start(
                [settings = session().settings(), table = *table] {
                    return backup::planTableBackup(settings, { .tables = { table } }, QDateTime::currentDateTimeUtc());
                },
                [this](const Result<run::Plan>& plan) {
                    if (!plan)
                        notice(Tone::Bad, text::explain(plan.error()));
                    else if (plan->blocked())
                        notice(Tone::Bad, text::explainFinding(plan->findings.first()));
                    else
                        emit planWanted(*plan, std::nullopt, service::Checks::Enforced);
                });
        });
}

void BackupsPage::dumpDatabase()
{
    DumpDialog dialog(session().settings(), session().givenSettings(), session().target().database, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!dialog.made()) {
        notice(Tone::Good, tr("The base backup in %1 is complete; every file was verified.").arg(dialog.baseBackup()));
        return;
    }
    m_wanted = dialog.made()->id;
    m_review->clear();
    refresh();
}

void BackupsPage::drop()
{
    const backup::Backup one = *m_review->shown();
    LossStatement loss { .level = LossLevel::Final,
                         .question = tr("Drop %1?"),
                         .object = one.object,
                         .amount = { .rows = one.rows, .bytes = one.bytes, .exact = true } };
    if (const auto& review = m_review->review())
        loss.lost.append(text::backupLossText(one, review->differences));
    loss.remains.append(tr("The live table %1. The backup stays in the register and the history.").arg(one.table));
    loss.undo = tr("This cannot be undone.");
    loss.keepText = tr("Keep backup");
    loss.destroyText = tr("Drop backup");
    LossDialog dialog(loss, session().target().environment, this);
    if (dialog.exec() == QDialog::Accepted)
        work([id = one.id](const pg::Settings& settings) { return backupwork::drop(settings, { id }); }, {});
}

void BackupsPage::cleanUp()
{
    m_planning.start(
        [settings = session().settings()] { return CleanupDialog::candidates(settings); },
        [this](const Result<QList<CleanupDialog::Candidate>>& candidates) {
            if (!candidates || candidates->isEmpty()) {
                notice(candidates ? Tone::Info : Tone::Bad,
                       candidates ? tr("No backup has expired.") : text::explain(candidates.error()));
                return;
            }
            CleanupDialog dialog(*candidates, session().target().database, this);
            if (dialog.exec() == QDialog::Accepted)
                work([ids = dialog.chosen()](const pg::Settings& settings) { return backupwork::drop(settings, ids); },
                     {});
        });
}

void BackupsPage::exportRows()
{
    const backup::Backup one = *m_review->shown();
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the rows of %1").arg(one.object),
                                     fileNameOf(one.object.section(u'.', 1)) + u".csv"_s, tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_planning.start(
        [settings = session().settings(), one, path] { return backupwork::exportCsv(settings, one, path); },
        [this, path](const Result<qint64>& rows) {
            notice(rows ? Tone::Good : Tone::Bad,
                   rows ? tr("%1 rows in %2").arg(text::grouped(*rows), path) : text::explain(rows.error()));
        });
}

} // namespace stopover::ui

#include "moc_backupspage.cpp"
