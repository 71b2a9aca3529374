#pragma once

#include "ui/backups/backupwork.h"
#include "ui/widgets/background.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace stopover::ui {

class PlainLabel;

class DumpTablesModel;
class RowsModel;
class TableView;

/// One backup compared with its live table: differences, rows, what would be lost by dropping it, and possible actions.
class BackupReview final : public QWidget
{
    Q_OBJECT

public:
    BackupReview(Session& session, QWidget* parent);

    void showBackup(const backup::Backup& one);
    void clear();

    [[nodiscard]] const std::optional<backup::Backup>& shown() const { return m_backup; }

    [[nodiscard]] const std::optional<backupwork::Review>& review() const { return m_review; }

    [[nodiscard]] restore::NewerRows newerRows() const;
    void setBusy(bool busy);

signals:
    void checkWanted();
    void restoreWanted();
    void keepWanted();
    void exportWanted();
    void markWanted();
    void dropWanted();
    /// Of the dump that is shown; as SQL names it.
    void tableWanted(const QString& table);

private:
    void buildFacts(QVBoxLayout* layout);
    void buildRows(QVBoxLayout* layout);
    void buildButtons(QVBoxLayout* layout);
    void compare();
    void onReview(const Result<backupwork::Review>& review);
    void readRows(bool fromStart);
    void readTables();
    void updateButtons();
    QPushButton* addButton(const QString& text, const QString& iconName, const QString& tip);

    Session& m_session;
    Background m_comparing { this };
    Background m_reading { this };
    std::optional<backup::Backup> m_backup;
    std::optional<backupwork::Review> m_review;
    bool m_busy = false;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_facts = nullptr;
    PlainLabel* m_loss = nullptr;
    PlainLabel* m_reasons = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_newer = nullptr;
    QPushButton* m_more = nullptr;
    TableView* m_table = nullptr;
    RowsModel* m_rows = nullptr;
    DumpTablesModel* m_tables = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_mark = nullptr;
    QPushButton* m_drop = nullptr;
};

} // namespace stopover::ui
