#pragma once

#include "core/run/target.h"
#include "ui/backups/backupwork.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace stopover::ui {

/// Expired backups: which can be dropped, why the others cannot, total size and the oldest. Dropping requires typing
/// the database name.
class CleanupDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Candidate
    {
        backup::Backup backup;
        QStringList reasons; ///< as sentences; empty: it may go
    };

    CleanupDialog(const QList<Candidate>& candidates, const QString& database, QWidget* parent);

    /// What was confirmed.
    [[nodiscard]] const QList<qint64>& chosen() const { return m_chosen; }

    /// Every due backup with why it cannot be dropped. Not for the GUI thread.
    static Result<QList<Candidate>> candidates(const pg::Settings& settings);

private:
    QList<qint64> m_chosen;
};

} // namespace stopover::ui
