#include "ui/backups/dumpdialog.h"

#include "core/backup/recovery.h"
#include "core/base/text.h"
#include "text/errortext.h"
#include "text/eventtext.h"
#include "text/numbertext.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

enum Content { Everything, SchemaOnly, DataOnly };

constexpr int baseBackupOfServer = -1;

} // namespace

DumpDialog::DumpDialog(const pg::Settings& settings, const pg::Settings& given, const QString& database,
                       QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_given(given)
{
    setWindowTitle(visible(tr("Dump the database %1").arg(database)));
    build();
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &DumpDialog::showProgress);
}

void DumpDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    m_format = new QComboBox(this);
    m_format->addItem(tr("Directory: two parallel sessions"), static_cast<int>(backup::DumpFormat::Directory));
    m_format->addItem(tr("Custom: one file"), static_cast<int>(backup::DumpFormat::Custom));
    m_format->addItem(tr("SQL script, gzip"), static_cast<int>(backup::DumpFormat::Sql));
    m_format->addItem(tr("Base backup of the server"), baseBackupOfServer);
    m_content = new QComboBox(this);
    m_content->addItems({ tr("Schema and rows"), tr("Schema only"), tr("Rows only") });
    m_folder = new QLineEdit(backup::dumpFolder(), this);
    auto* choose = new QPushButton(tr("Choose…"), this);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    m_globals = new QCheckBox(tr("Also dump roles and tablespaces"), this);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Contents"), m_content);
    form->addRow(tr("Folder"), folder);
    form->addRow(QString(), m_globals);
    layout->addLayout(form);
    m_state = makePlainLabel(dumpText(), this, u"muted"_s);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    m_bar = new QProgressBar(this);
    m_bar->setAccessibleName(tr("Tables counted"));
    m_bar->hide();
    layout->addWidget(m_bar);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Dump"), QDialogButtonBox::ActionRole);
    m_start->setProperty("role", u"primary"_s);
    layout->addWidget(buttons);
    m_start->setDefault(true);
    setMinimumWidth(520);
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder of the dump"), m_folder->text());
            !chosen.isEmpty())
            m_folder->setText(chosen);
    });
    connect(m_format, &QComboBox::activated, this, &DumpDialog::showReadiness);
    connect(m_start, &QPushButton::clicked, this, &DumpDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &DumpDialog::reject);
}

QString DumpDialog::dumpText()
{
    return tr("Writes continue. The rows of every table are counted and hashed in the same snapshot, so the dump can "
              "be verified later. Only you will be able to read it.");
}

void DumpDialog::setAsking(bool asking)
{
    for (QWidget* widget :
         { static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_content), static_cast<QWidget*>(m_folder),
           static_cast<QWidget*>(m_globals), static_cast<QWidget*>(m_start) })
        widget->setEnabled(asking);
    m_bar->setVisible(!asking);
    m_bar->setRange(0, 0);
}

void DumpDialog::start()
{
    setAsking(false);
    m_timer.start();
    if (m_format->currentData().toInt() == baseBackupOfServer)
        startBaseBackup();
    else
        startDump();
}

void DumpDialog::startDump()
{
    const backup::DumpRequest request { .folder = m_folder->text(),
                                        .format = static_cast<backup::DumpFormat>(m_format->currentData().toInt()),
                                        .schemaOnly = m_content->currentIndex() == SchemaOnly,
                                        .dataOnly = m_content->currentIndex() == DataOnly,
                                        .globals = m_globals->isChecked() };
    const auto watch = [shared = m_shared](const backup::DumpProgress& progress) {
        const std::lock_guard lock(shared->mutex);
        shared->progress = progress;
        return !shared->cancelled.load();
    };
    m_background.start([settings = m_settings, request,
                        watch] { return backup::makeDump(settings, request, QDateTime::currentDateTimeUtc(), watch); },
                       [this](const Result<backup::Backup>& made) { take(made); });
}

void DumpDialog::startBaseBackup()
{
    const QString folder =
        m_folder->text() + u"/base_"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd_HHmmss"_s);
    const auto watch = [shared = m_shared](int percent) {
        const std::lock_guard lock(shared->mutex);
        shared->percent = percent;
        return !shared->cancelled.load();
    };
    m_background.start(
        [settings = m_given, folder, watch]() -> Result<void> {
            if (!QDir().mkpath(QFileInfo(folder).path()))
                return Failure(ErrorCode::Io, { folder, qt_error_string() });
            return backup::takeBaseBackup(settings, folder, watch);
        },
        [this, folder](const Result<void>& taken) {
            m_timer.stop();
            if (!taken)
                return failed(taken.error());
            m_baseBackup = folder;
            accept();
        });
}

/// Of a base backup: whether a point after it could be reached, and whether the role may take one.
void DumpDialog::showReadiness()
{
    const bool base = m_format->currentData().toInt() == baseBackupOfServer;
    m_content->setEnabled(!base);
    m_globals->setEnabled(!base);
    if (!base) {
        m_state->setText(dumpText());
        return;
    }
    m_readiness.start(
        [settings = m_given]() -> Result<backup::Readiness> {
            STOPOVER_TRY_ASSIGN(pg::Connection connection,
                                pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
            return backup::readReadiness(connection);
        },
        [this](const Result<backup::Readiness>& readiness) {
            if (!readiness)
                return m_state->setLines(text::explain(readiness.error()));
            m_start->setEnabled(readiness->mayReplicate);
            m_state->setText(
                (readiness->mayReplicate ? tr("The whole server is copied, and every file is verified.")
                                         : tr("This role cannot take a base backup: it has no REPLICATION attribute."))
                + u' '
                + (readiness->ready()
                       ? tr("WAL is archived, so point-in-time recovery after the backup is possible.")
                       : tr("WAL is not archived: only the state of the base backup itself can be restored.")));
        });
}

void DumpDialog::showProgress()
{
    const std::lock_guard lock(m_shared->mutex);
    const backup::DumpProgress& progress = m_shared->progress;
    if (m_shared->percent >= 0 && !m_shared->cancelled.load()) {
        m_bar->setRange(0, 100);
        m_bar->setValue(m_shared->percent);
        return m_state->setText(tr("%1% of the server copied").arg(m_shared->percent));
    }
    if (m_shared->cancelled.load()) {
        m_state->setText(tr("Cancelling; no files are kept"));
        return;
    }
    if (!progress.blockers.isEmpty())
        return m_state->setText(
            tr("Waiting for a lock (at most 10 s), held by: %1").arg(text::blockerText(progress.blockers.first())));
    if (progress.all == 0)
        return;
    m_bar->setRange(0, progress.all);
    m_bar->setValue(progress.compared);
    m_state->setText(tr("%1 written · %2 of %3 tables counted · %4")
                         .arg(text::bytes(progress.bytes), QString::number(progress.compared),
                              QString::number(progress.all),
                              progress.tables.isEmpty() ? tr("finishing") : progress.tables));
}

void DumpDialog::take(const Result<backup::Backup>& made)
{
    m_timer.stop();
    if (made) {
        m_made = *made;
        accept();
        return;
    }
    failed(made.error());
}

void DumpDialog::failed(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return QDialog::reject();
    setAsking(true);
    m_state->setLines(text::explain(error));
}

void DumpDialog::reject()
{
    if (m_background.busy())
        m_shared->cancelled.store(true);
    else
        QDialog::reject();
}

} // namespace stopover::ui

#include "moc_dumpdialog.cpp"
