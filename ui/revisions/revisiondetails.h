#pragma once

#include "core/revision/path.h"
#include "ui/revisions/graphmodel.h"
#include "ui/widgets/background.h"

#include <QTabWidget>

namespace stopover::ui {

class SqlView;

/// The file of a revision, and what it runs in each direction. The SQL of an Alembic revision is rendered by the
/// project's own Python, which is asked for first.
class RevisionDetails final : public QTabWidget
{
    Q_OBJECT

public:
    explicit RevisionDetails(QWidget* parent);

    void show(const ProjectView& view, revision::Node node, const pg::Settings* settings);
    void clear();

    /// True once the user has agreed to run this very code; asks otherwise.
    static bool mayRunPython(const revision::Project& project, QWidget* parent);

signals:
    void saveFailed(const QString& reason);

private:
    void showSql(revision::Direction direction, SqlView* view);
    void render();

    Background m_reading { this };
    SqlView* m_file = nullptr;
    SqlView* m_up = nullptr;
    SqlView* m_down = nullptr;
    SqlView* m_changes = nullptr;
    class QPushButton* m_render = nullptr;
    revision::Project m_project;
    revision::Node m_node = revision::noNode;
    std::optional<pg::Settings> m_settings;
};

} // namespace stopover::ui
