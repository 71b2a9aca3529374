#pragma once

#include "core/backup/dumprestore.h"
#include "core/migrate/emergency.h"
#include "core/run/confirmation.h"
#include "core/service/runservice.h"
#include "ui/backups/cleanupdialog.h"
#include "ui/widgets/page.h"

class QLineEdit;

namespace stopover::ui {

class PlainLabel;

class BackupReview;
class BackupsModel;
class TableView;

/// The register of backups, and the chosen one beside its live table.
class BackupsPage final : public Page
{
    Q_OBJECT

public:
    explicit BackupsPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("backups"); }

    [[nodiscard]] QString title() const override { return tr("Backups"); }

    [[nodiscard]] QString iconName() const override { return QStringLiteral("backups"); }

    void refresh() override;
    [[nodiscard]] QWidget* filterField() const override;
    [[nodiscard]] QString toMarkdown() const override;

signals:
    /// A plan that was made and, where it needs that, confirmed is to be run.
    void planWanted(const stopover::run::Plan& plan, const std::optional<stopover::run::Confirmation>& confirmation,
                    stopover::service::Checks checks);
    /// The rollback of a run, which the run's own page offers.
    void runWanted(qint64 run);
    /// A phase of a run that is there already, confirmed.
    void phaseWanted(qint64 run, stopover::run::Phase phase, const stopover::run::Plan& plan,
                     const std::optional<stopover::run::Confirmation>& confirmation);

private:
    QWidget* createContent();
    void updateButtons();
    void take(const Result<QList<backup::Backup>>& backups);
    void showSummary();
    void backUpTable();
    void dumpDatabase();
    void cleanUp();
    void restore();
    void confirmRestore(const Result<run::Plan>& plan);
    void restoreDump(const backup::Backup& one, bool allowCode);
    void offerExchange(const backup::DumpRestored& restored, const QString& dumpedAt);
    void confirmExchange(const QString& restored, const QString& lost);
    void exchange(const QString& restored, const run::Confirmation& confirmation);
    void askAboutCode(const backup::Backup& one, const Error& refused, const std::function<void()>& goOn);
    void extractTable(const backup::Backup& one, const QString& table, bool allowCode);
    void findEmergencyWay();
    void confirmEmergency(const migrate::EmergencyWay& path, const run::Plan& plan, const QStringList& others);
    void drop();
    void exportRows();
    /// Does something with the chosen backup away from this thread, then reads the list again.
    void work(std::function<Result<void>(const pg::Settings&)> what, const QString& said);

    Background m_reading { this };
    Background m_working { this };
    Background m_planning { this };
    QPushButton* m_backUp = nullptr;
    QPushButton* m_dump = nullptr;
    QPushButton* m_clean = nullptr;
    QPushButton* m_emergency = nullptr;
    PlainLabel* m_summary = nullptr;
    QLineEdit* m_filter = nullptr;
    TableView* m_table = nullptr;
    BackupsModel* m_model = nullptr;
    BackupReview* m_review = nullptr;
    qint64 m_wanted = 0; ///< to be selected again after reading
};

} // namespace stopover::ui
