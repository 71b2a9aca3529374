#include "ui/backups/dumpdialog.h"

#include "ui/text/errortext.h"
#include "ui/text/numbertext.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

enum Content { Everything, SchemaOnly, DataOnly };

} // namespace

DumpDialog::DumpDialog(const pg::Settings& settings, const QString& database, QWidget* parent) : QDialog(parent), m_settings(settings)
{
    setWindowTitle(tr("Dump the database %1").arg(database));
    build(database);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &DumpDialog::showProgress);
}

void DumpDialog::build(const QString& database)
{
    Q_UNUSED(database)
    auto* layout = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    m_format = new QComboBox(this);
    m_format->addItem(tr("Directory: two sessions at once"), static_cast<int>(backup::DumpFormat::Directory));
    m_format->addItem(tr("Custom: one file"), static_cast<int>(backup::DumpFormat::Custom));
    m_format->addItem(tr("SQL script, gzip"), static_cast<int>(backup::DumpFormat::Sql));
    m_content = new QComboBox(this);
    m_content->addItems({ tr("Schema and rows"), tr("Schema only"), tr("Rows only") });
    m_folder = new QLineEdit(backup::dumpFolder(), this);
    auto* choose = new QPushButton(tr("Choose…"), this);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    m_globals = new QCheckBox(tr("Roles and tablespaces too, beside the dump"), this);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Contents"), m_content);
    form->addRow(tr("Folder"), folder);
    form->addRow(QString(), m_globals);
    layout->addLayout(form);
    m_state = makePlainLabel(tr("Writers go on. Rows of every table are counted and hashed under the same snapshot, so that the dump can be proven later. "
                                "Only you will be able to read it."), this, u"muted"_s);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    m_bar = new QProgressBar(this);
    m_bar->setAccessibleName(tr("Tables that were counted"));
    m_bar->hide();
    layout->addWidget(m_bar);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Dump"), QDialogButtonBox::ActionRole);
    m_start->setProperty("role", u"primary"_s);
    layout->addWidget(buttons);
    m_start->setDefault(true);
    setMinimumWidth(520);
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder of the dump"), m_folder->text()); !chosen.isEmpty())
            m_folder->setText(chosen);
    });
    connect(m_start, &QPushButton::clicked, this, &DumpDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &DumpDialog::reject);
}

void DumpDialog::start()
{
    backup::DumpRequest request { .folder = m_folder->text(),
                                  .format = static_cast<backup::DumpFormat>(m_format->currentData().toInt()),
                                  .schemaOnly = m_content->currentIndex() == SchemaOnly,
                                  .dataOnly = m_content->currentIndex() == DataOnly,
                                  .globals = m_globals->isChecked() };
    for (QWidget* widget : { static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_content), static_cast<QWidget*>(m_folder), static_cast<QWidget*>(m_globals),
                             static_cast<QWidget*>(m_start) })
        widget->setEnabled(false);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_timer.start();
    const auto watch = [shared = m_shared](const backup::DumpProgress& progress) {
        const std::lock_guard lock(shared->mutex);
        shared->progress = progress;
        return !shared->cancelled.load();
    };
    m_background.start([settings = m_settings, request, watch] { return backup::makeDump(settings, request, QDateTime::currentDateTimeUtc(), watch); },
                       [this](const Result<backup::Backup>& made) { take(made); });
}

void DumpDialog::showProgress()
{
    const std::lock_guard lock(m_shared->mutex);
    const backup::DumpProgress& progress = m_shared->progress;
    if (m_shared->cancelled.load()) {
        m_state->setText(tr("Cancelling; no file stays …"));
        return;
    }
    if (progress.all == 0)
        return;
    m_bar->setRange(0, progress.all);
    m_bar->setValue(progress.compared);
    m_state->setText(tr("%1 written · %2 of %3 tables counted · %4").arg(text::bytes(progress.bytes), QString::number(progress.compared), QString::number(progress.all),
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
    if (made.error().code == ErrorCode::Cancelled) {
        QDialog::reject();
        return;
    }
    m_bar->hide();
    m_state->setText(text::explain(made.error()));
    for (QWidget* widget : { static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_content), static_cast<QWidget*>(m_folder), static_cast<QWidget*>(m_globals),
                             static_cast<QWidget*>(m_start) })
        widget->setEnabled(true);
}

void DumpDialog::reject()
{
    if (m_background.busy())
        m_shared->cancelled.store(true);
    else
        QDialog::reject();
}

} // namespace stopover::ui
