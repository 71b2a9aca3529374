#pragma once

#include "core/revision/path.h"
#include "ui/revisions/graphmodel.h"
#include "ui/widgets/currentplan.h"
#include "ui/widgets/page.h"

#include <QFileDialog>
#include <QFileSystemWatcher>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSlider;
class QTableView;

namespace stopover::ui {

class PlainLabel;

class RevisionDetails;
struct PlannedRun;

/// The graph of a project's revisions: what the database has, what is pending, what is wrong; and the ways to
/// plan, stamp, merge and write revisions.
class RevisionsPage final : public Page
{
    Q_OBJECT

public:
    RevisionsPage(Session& session, CurrentPlan& plan, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("revisions"); }

    [[nodiscard]] QString title() const override { return tr("Revisions"); }

    [[nodiscard]] QString iconName() const override { return QStringLiteral("graph"); }

    void refresh() override;
    [[nodiscard]] QWidget* filterField() const override;
    [[nodiscard]] QString toMarkdown() const override;

    /// Opens a project's folder; empty closes it.
    void openProject(const QString& folder);

    [[nodiscard]] const QString& folder() const { return m_folder; }

signals:
    void runWanted(qint64 run);
    void projectOpened(const QString& folder);
    void projectFound(const QString& folder); ///< where the opened folder's project is

protected:
    [[nodiscard]] bool needsDatabase() const override { return false; }

    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* createContent();
    QWidget* createGraph();
    QWidget* createActions();
    void createTools();
    void chooseFolder();
    void take(const Result<ProjectView>& view);
    void watchFiles();
    void showSituation();
    void showReadiness();
    void addInterpreters(QPushButton* button);
    QString chosenFile(const QString& title, QFileDialog::Options options);
    void keepChoice(const QString& key, const QString& path);
    void showSelected();
    void inspectRevision(int row);
    [[nodiscard]] QString wayBetween(const QString& from, const QString& to) const;
    void filter();
    void updateButtons();
    void showSections();
    void showTimes();
    void showAsOf(int position);
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString whyNoPlan() const;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void goAlongEdge(bool towardsParents);

    void resolveByPython();
    void planTo(revision::Direction direction, const QString& target);
    void onPlan(const Result<PlannedRun>& planned);
    void stampSelected();
    void writeRevision(const QStringList& heads);
    void exportPicture();

    CurrentPlan& m_plan;
    Background m_reading { this };
    Background m_planning { this };
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< editors write a file more than once
    QString m_folder;
    revision::ManualByPath m_values; ///< of files that were run because they cannot be read
    GraphModel* m_model = nullptr;
    QTableView* m_graph = nullptr;
    RevisionDetails* m_details = nullptr;
    QLineEdit* m_filter = nullptr;
    QComboBox* m_states = nullptr;
    QComboBox* m_section = nullptr; ///< of an alembic.ini with several databases
    QWidget* m_time = nullptr;
    QSlider* m_slider = nullptr;
    PlainLabel* m_asOf = nullptr;
    PlainLabel* m_summary = nullptr;
    Banner* m_readiness = nullptr;
    Banner* m_situation = nullptr;
    QPushButton* m_upgradeHere = nullptr;
    QPushButton* m_downgradeHere = nullptr;
    QPushButton* m_stamp = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace stopover::ui
