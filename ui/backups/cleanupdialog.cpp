#include "ui/backups/cleanupdialog.h"

#include "core/base/text.h"
#include "text/backuptext.h"
#include "text/numbertext.h"
#include "ui/backups/backupsmodel.h"
#include "ui/widgets/banner.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stopover::ui {

using namespace Qt::StringLiterals;

Result<QList<CleanupDialog::Candidate>> CleanupDialog::candidates(const pg::Settings& settings)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
    STOPOVER_TRY_ASSIGN(const QList<backup::Backup> all, backup::list(connection));
    QList<Candidate> found;
    for (const backup::Backup& one : all) {
        if (!one.due)
            continue;
        STOPOVER_TRY_ASSIGN(const QStringList reasons, backup::reasonsToKeep(connection, one));
        Candidate candidate { .backup = one };
        for (const QString& reason : reasons)
            candidate.reasons.append(text::backupKeepReason(reason));
        found.append(candidate);
    }
    return found;
}

CleanupDialog::CleanupDialog(const QList<Candidate>& candidates, const QString& database, QWidget* parent)
    : QDialog(parent)
{
    auto* layout = new QVBoxLayout(this);
    auto* table = new QTableWidget(static_cast<int>(candidates.size()), 4, this);
    table->setAccessibleName(tr("Expired backups"));
    table->setHorizontalHeaderLabels({ tr("Backup"), tr("Size"), tr("Age"), tr("Can be dropped") });
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setStretchLastSection(true);
    qint64 bytes = 0;
    QString oldest;
    for (int row = 0; row < table->rowCount(); ++row) {
        const Candidate& candidate = candidates.at(row);
        const bool may = candidate.reasons.isEmpty();
        if (may) {
            m_chosen.append(candidate.backup.id);
            bytes += std::max<qint64>(0, candidate.backup.bytes);
            oldest = oldest.isEmpty() ? candidate.backup.createdAt : std::min(oldest, candidate.backup.createdAt);
        }
        const QStringList cells { candidate.backup.object, text::bytes(candidate.backup.bytes),
                                  ageText(candidate.backup.createdAt),
                                  may ? tr("yes") : tr("no: %1").arg(candidate.reasons.join(u"; "_s)) };
        for (int column = 0; column < cells.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(visible(cells.at(column))));
        table->item(row, 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    table->resizeColumnsToContents();
    const int count = static_cast<int>(m_chosen.size());
    setWindowTitle(tr("Drop %n backup(s)?", nullptr, count));
    layout->addWidget(makePlainLabel(
        count == 0
            ? tr("None of them can be dropped yet.")
            : tr("%n backup(s) with %1 will be dropped; the oldest is from %2. This cannot be undone.", nullptr, count)
                  .arg(text::bytes(bytes), oldest.left(10)),
        this, u"heading"_s));
    layout->addWidget(table, 1);
    auto* typed = new QLineEdit(this);
    typed->setAccessibleName(tr("Name of the database"));
    auto* ask = makePlainLabel(tr("To drop them, type the database name: %1").arg(database), this);
    layout->addWidget(ask);
    layout->addWidget(typed);
    ask->setVisible(count > 0);
    typed->setVisible(count > 0);
    auto* buttons = new QDialogButtonBox(this);
    auto* keep = buttons->addButton(tr("Keep them"), QDialogButtonBox::RejectRole);
    auto* drop = buttons->addButton(tr("Drop %n backup(s)", nullptr, count), QDialogButtonBox::DestructiveRole);
    drop->setProperty("role", u"destructive"_s);
    drop->setEnabled(false);
    drop->setVisible(count > 0);
    layout->addWidget(buttons);
    drop->setAutoDefault(false);
    keep->setDefault(true);
    connect(typed, &QLineEdit::textChanged, this,
            [drop, database](const QString& text) { drop->setEnabled(text == database); });
    connect(drop, &QPushButton::clicked, this, &QDialog::accept);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    resize(820, 360);
}

} // namespace stopover::ui

#include "moc_cleanupdialog.cpp"
