#pragma once

#include "core/catalog/overview.h"
#include "core/run/history.h"
#include "ui/widgets/page.h"

class QFrame;
class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace stopover::ui {

/// The database at a glance: size, largest tables, uneven partitions, runs that need attention, and backups. Each line
/// leads to its page.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("overview"); }

    [[nodiscard]] QString title() const override { return tr("Overview"); }

    [[nodiscard]] QString iconName() const override { return QStringLiteral("overview"); }

    void refresh() override;

    [[nodiscard]] QString toMarkdown() const override { return m_markdown; }

signals:
    void runWanted(qint64 run); ///< the run is to be shown
    void tableWanted(const QString& table); ///< its partitions are to be shown, or it is to be repartitioned

private:
    struct Facts
    {
        catalog::Overview overview;
        QList<run::RunRecord> runs;
    };

    static Result<Facts> read(const pg::Settings& settings);
    void take(const Result<Facts>& facts);
    QVBoxLayout* addTile(const QString& heading, int row, int column, int columns = 1);
    void addLine(QVBoxLayout* tile, const QString& name, const QString& value, Tone tone, const QString& remark,
                 const std::function<void()>& action = {});
    void addNote(QVBoxLayout* tile, const QString& text);
    void showSize(const catalog::Overview& overview);
    void showBiggest(const catalog::Overview& overview);
    void showPartitioned(const catalog::Overview& overview);
    void showRuns(const QList<run::RunRecord>& runs);
    void showKept(const catalog::Overview& overview);

    Background m_background { this };
    QScrollArea* m_scroll = nullptr;
    QWidget* m_tiles = nullptr;
    QGridLayout* m_grid = nullptr;
    QString m_markdown;
};

} // namespace stopover::ui
