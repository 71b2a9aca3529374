#include "ui/backups/backupreview.h"

#include "text/backuptext.h"
#include "text/dumptext.h"
#include "text/errortext.h"
#include "text/numbertext.h"
#include "ui/backups/dumptablesmodel.h"
#include "ui/backups/rowsmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

/// A million rows are compared in some seconds; more only when it is asked for.
constexpr qint64 comparedAtOnce = 2'000'000;

} // namespace

BackupReview::BackupReview(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(8);
    buildFacts(layout);
    buildRows(layout);
    buildButtons(layout);
    connect(&session, &Session::stateChanged, this, &BackupReview::updateButtons);
    clear();
}

void BackupReview::buildFacts(QVBoxLayout* layout)
{
    m_title = makePlainLabel({}, this, u"heading"_s);
    m_facts = makePlainLabel({}, this);
    m_loss = makePlainLabel({}, this);
    m_reasons = makePlainLabel({}, this, u"muted"_s);
    for (PlainLabel* label : { m_title, m_facts, m_loss, m_reasons }) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
}

void BackupReview::buildRows(QVBoxLayout* layout)
{
    auto* tools = new FlowLayout(Qt::AlignLeft);
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Which rows are shown"));
    m_kind->addItem(tr("Changed rows"), static_cast<int>(backup::RowKind::Changed));
    m_kind->addItem(tr("Rows only in the backup"), static_cast<int>(backup::RowKind::OnlyInBackup));
    m_kind->addItem(tr("Rows only live"), static_cast<int>(backup::RowKind::OnlyLive));
    m_compare = new QPushButton(tr("Compare with live table"), this);
    setTip(m_compare, tr("Reads every row of both tables."));
    m_more = new QPushButton(tr("More rows"), this);
    m_take = new QPushButton(tr("Extract this table"), this);
    setTip(m_take,
           tr("Creates a backup table from it, compared with the dump. It is then reviewed and restored like any other "
              "backup."));
    tools->addWidget(m_take);
    tools->addWidget(m_compare);
    tools->addWidget(m_kind);
    tools->addWidget(m_more);
    m_newer = new QComboBox(this);
    m_newer->setAccessibleName(tr("Newer rows in a restore"));
    m_newer->addItem(tr("Restore keeps newer rows in a separate table"), static_cast<int>(restore::NewerRows::Keep));
    m_newer->addItem(tr("Restore discards newer rows"), static_cast<int>(restore::NewerRows::Discard));
    setTip(m_newer,
           tr("Rows written after the backup go to a separate table, or stay only in the retired table until it is "
              "dropped."));
    tools->addWidget(m_newer);
    layout->addLayout(tools);
    m_rows = new RowsModel(this);
    m_tables = new DumpTablesModel(this);
    m_table = new TableView(this);
    m_table->setSourceModel(m_rows);
    m_table->setAccessibleName(tr("Rows that differ"));
    m_table->setSortingEnabled(false);
    layout->addWidget(m_table, 1);
    connect(m_compare, &QPushButton::clicked, this, &BackupReview::compare);
    connect(m_take, &QPushButton::clicked, this,
            [this] { emit tableWanted(m_tables->tableAt(m_table->currentSourceRow().row())); });
    connect(m_table, &TableView::currentRowChanged, this, &BackupReview::updateButtons);
    connect(m_kind, &QComboBox::activated, this, [this] { readRows(true); });
    connect(m_more, &QPushButton::clicked, this, [this] { readRows(false); });
}

QPushButton* BackupReview::addButton(const QString& text, const QString& iconName, const QString& tip)
{
    auto* button = new QPushButton(icon(iconName), text, this);
    setTip(button, tip);
    return button;
}

void BackupReview::buildButtons(QVBoxLayout* layout)
{
    auto* row = new FlowLayout(Qt::AlignLeft);
    m_check = addButton(
        tr("Check now"), u"check"_s,
        tr("Reads the backup and compares it with its recorded checksum. A dump is restored on the private server."));
    m_restore = addButton(
        tr("Restore…"), u"back"_s,
        tr("Replaces the live rows with those of the backup. The current rows are kept, so it can be undone."));
    m_keep = addButton(tr("Keep for 30 days"), u"clock"_s, tr("Extends retention to 30 days from now."));
    m_export = addButton(tr("Export CSV…"), u"save"_s, tr("Writes all its rows to a file."));
    m_mark = addButton(tr("Mark reviewed"), u"check"_s, tr("Records in the history that a person has reviewed it."));
    m_drop = addButton(tr("Drop…"), u"trash"_s, tr("Drops the backup table permanently."));
    m_drop->setProperty("role", u"destructive"_s);
    for (QPushButton* button : { m_check, m_restore, m_keep, m_export, m_mark, m_drop })
        row->addWidget(button);
    layout->addLayout(row);
    connect(m_check, &QPushButton::clicked, this, &BackupReview::checkWanted);
    connect(m_restore, &QPushButton::clicked, this, &BackupReview::restoreWanted);
    connect(m_keep, &QPushButton::clicked, this, &BackupReview::keepWanted);
    connect(m_export, &QPushButton::clicked, this, &BackupReview::exportWanted);
    connect(m_mark, &QPushButton::clicked, this, &BackupReview::markWanted);
    connect(m_drop, &QPushButton::clicked, this, &BackupReview::dropWanted);
}

restore::NewerRows BackupReview::newerRows() const
{
    return static_cast<restore::NewerRows>(m_newer->currentData().toInt());
}

void BackupReview::clear()
{
    m_comparing.drop();
    m_reading.drop();
    m_backup.reset();
    m_review.reset();
    m_rows->clear();
    m_tables->setTables({});
    m_title->setText(tr("Select a backup to see its contents."));
    for (PlainLabel* label : { m_facts, m_loss, m_reasons })
        label->clear();
    updateButtons();
}

void BackupReview::showBackup(const backup::Backup& one)
{
    clear();
    m_backup = one;
    m_title->setText(one.kind == backup::Kind::Dump ? tr("%1, a dump of database %2").arg(one.object, one.table)
                                                    : tr("%1 compared with live table %2").arg(one.object, one.table));
    m_facts->setText(tr("%1 rows, %2 · created %3 · kept until %4 · %5")
                         .arg(text::grouped(one.rows), one.bytes < 0 ? tr("size unknown") : text::bytes(one.bytes),
                              one.createdAt.left(10),
                              one.expiresAt.isEmpty() ? tr("dropped by hand") : one.expiresAt.left(10),
                              text::backupCheckText(one)));
    const bool dump = one.kind == backup::Kind::Dump;
    m_table->setSourceModel(dump ? static_cast<QAbstractItemModel*>(m_tables) : m_rows);
    m_table->setAccessibleName(dump ? tr("Tables in the dump") : tr("Rows that differ"));
    m_table->setSortingEnabled(dump);
    m_take->setVisible(dump);
    for (QWidget* widget :
         { static_cast<QWidget*>(m_compare), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_newer) })
        widget->setVisible(!dump);
    updateButtons();
    if (dump)
        readTables();
    if (one.there && one.rows <= comparedAtOnce)
        compare();
}

void BackupReview::compare()
{
    if (!m_backup || !m_session.isConnected())
        return;
    m_loss->setText(m_backup->kind == backup::Kind::Dump ? tr("Checking whether it can be dropped")
                                                         : tr("Comparing all rows with the live table"));
    m_comparing.start([settings = m_session.settings(), one = *m_backup] { return backupwork::review(settings, one); },
                      [this](const Result<backupwork::Review>& review) { onReview(review); });
}

void BackupReview::onReview(const Result<backupwork::Review>& review)
{
    if (!review) {
        m_loss->setLines(text::explain(review.error()));
        return;
    }
    m_review = *review;
    const backup::Differences& found = review->differences;
    if (m_backup->kind == backup::Kind::Dump)
        m_loss->setText(review->notCompared.isEmpty() ? tr("A dump is verified by restoring it: \"Check now\" restores "
                                                           "it on the private server and compares every table.")
                                                      : text::notComparedText(review->notCompared));
    else if (found.liveMissing)
        m_loss->setText(text::backupLossText(*m_backup, found));
    else
        m_loss->setText(tr("Only in the backup: %1 · only live: %2 · changed: %3. %4")
                            .arg(text::grouped(found.onlyInBackup), text::grouped(found.onlyLive),
                                 text::grouped(found.changed), text::backupLossText(*m_backup, found)));
    QStringList reasons;
    for (const QString& reason : review->reasonsToKeep)
        reasons.append(text::backupKeepReason(reason));
    m_reasons->setText(reasons.isEmpty() ? tr("It can be dropped.")
                                         : tr("It cannot be dropped yet: %1.").arg(reasons.join(u"; "_s)));
    const int wanted = found.changed > 0 ? 0 : found.onlyInBackup > 0 ? 1 : 2;
    m_kind->setCurrentIndex(wanted);
    updateButtons();
    if (found.byKey && !found.liveMissing && m_backup->kind != backup::Kind::Dump)
        readRows(true);
}

void BackupReview::readRows(bool fromStart)
{
    if (!m_backup || !m_session.isConnected())
        return;
    if (fromStart)
        m_rows->clear();
    const auto kind = static_cast<backup::RowKind>(m_kind->currentData().toInt());
    m_reading.start([settings = m_session.settings(), one = *m_backup, kind,
                     offset = m_rows->count()] { return backupwork::rows(settings, one, kind, offset); },
                    [this](const Result<backup::RowPage>& page) {
                        if (!page)
                            m_loss->setLines(text::explain(page.error()));
                        else
                            m_rows->append(*page);
                        m_more->setVisible(page && page->rows.size() == backupwork::rowsPerPage);
                    });
}

/// A dump without a manifest, or one that is not on this machine, shows none; its check says why.
void BackupReview::readTables()
{
    m_reading.start([path = m_backup->object] { return backup::readManifest(path); },
                    [this](const Result<backup::Manifest>& manifest) {
                        m_tables->setTables(manifest && manifest->format != backup::DumpFormat::Sql
                                                    && !manifest->schemaOnly
                                                ? manifest->tables
                                                : QList<backup::DumpedTable> {});
                        m_table->resizeColumnsToContents();
                        m_table->selectSourceRow(0);
                        updateButtons();
                    });
}

void BackupReview::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

void BackupReview::updateButtons()
{
    const bool any = m_backup.has_value() && m_session.isConnected() && !m_busy;
    const QString why = m_session.whyNoChanges();
    const bool dump = any && m_backup->kind == backup::Kind::Dump;
    const bool there = any && m_backup->there;
    m_check->setEnabled(there && why.isEmpty());
    m_compare->setEnabled(there && !dump);
    m_restore->setEnabled(there && why.isEmpty() && m_backup->kind != backup::Kind::Newer
                          && m_backup->problem.isEmpty());
    m_newer->setEnabled(m_restore->isEnabled() && m_backup->kind == backup::Kind::Table);
    m_keep->setEnabled(any && why.isEmpty());
    m_export->setEnabled(there && !dump);
    m_mark->setEnabled(any && why.isEmpty() && m_backup->reviewedAt.isEmpty());
    m_drop->setEnabled(there && why.isEmpty() && m_review && m_review->reasonsToKeep.isEmpty());
    m_kind->setEnabled(m_review.has_value() && !dump);
    m_more->setVisible(false);
    m_take->setEnabled(dump && there && why.isEmpty()
                       && !m_tables->tableAt(m_table->currentSourceRow().row()).isEmpty());
    for (QPushButton* button : { m_check, m_restore, m_keep, m_mark, m_drop, m_take }) {
        if (any && !why.isEmpty())
            setTip(button, why);
    }
}

} // namespace stopover::ui

#include "moc_backupreview.cpp"
