#pragma once

#include "core/backup/dump.h"
#include "ui/widgets/background.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>
#include <mutex>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace stopover::ui {

class PlainLabel;

/// Asks how the database is to be dumped, or the server to be copied by pg_basebackup, does it, and shows how far it
/// is. Cancel leaves no file.
class DumpDialog final : public QDialog
{
    Q_OBJECT

public:
    DumpDialog(const pg::Settings& settings, const pg::Settings& given, const QString& database, QWidget* parent);

    /// Nothing unless the dialog was accepted.
    [[nodiscard]] const std::optional<backup::Backup>& made() const { return m_made; }

    /// Folder of a base backup that was taken and verified; else empty.
    [[nodiscard]] const QString& baseBackup() const { return m_baseBackup; }

    void reject() override;

private:
    /// Between the working thread and the timer.
    struct Shared
    {
        std::mutex mutex;
        backup::DumpProgress progress;
        int percent = -1; ///< of a base backup
        std::atomic<bool> cancelled { false };
    };

    void build();
    static QString dumpText();
    void start();
    void startDump();
    void startBaseBackup();
    void showReadiness();
    void setAsking(bool asking);
    void failed(const Error& error);
    void showProgress();
    void take(const Result<backup::Backup>& made);

    pg::Settings m_settings;
    pg::Settings m_given; ///< of the server as a whole: a base backup
    Background m_background { this };
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QTimer m_timer;
    Background m_readiness { this };
    std::optional<backup::Backup> m_made;
    QString m_baseBackup;
    QComboBox* m_format = nullptr;
    QComboBox* m_content = nullptr;
    QLineEdit* m_folder = nullptr;
    QCheckBox* m_globals = nullptr;
    PlainLabel* m_state = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_start = nullptr;
};

} // namespace stopover::ui
