#pragma once

#include "core/report/report.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowstable.h"

#include <QLineEdit>

class QComboBox;
class QTextBrowser;

namespace stopover::ui {

/// Every run with who, where, when and how it ended; one is shown as its report, two are compared. The timeline is
/// verified whenever the page is read.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    /// `project` is the folder of the open project, whose policy has the checklist; it may change.
    HistoryPage(Session& session, const QString& project, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("history"); }

    [[nodiscard]] QString title() const override { return tr("History"); }

    [[nodiscard]] QString iconName() const override { return QStringLiteral("history"); }

    void refresh() override;

    [[nodiscard]] QWidget* filterField() const override { return m_filter; }

    [[nodiscard]] QString toMarkdown() const override
    {
        return m_markdown.isEmpty() ? m_runs->toMarkdown() : m_markdown;
    }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Read
    {
        QList<run::RunRecord> runs;
        bool installed = false;
        qint64 brokenEvent = 0;
        bool complete = true;
    };

    struct Opened
    {
        report::RunReport report;
        QStringList open; ///< items that nobody has signed off
    };

    static Result<Read> read(const pg::Settings& settings);
    static Result<Opened> readOne(const pg::Settings& settings, const QString& project, RunId run);
    void take(const Result<Read>& found);
    void showRuns(const QList<run::RunRecord>& runs);
    void openReport();
    void take(const Result<Opened>& found);
    void updateSignOff();
    void showReport();
    void compareWith(qint64 other);
    void signOff();
    void exportReport(const QString& format);
    [[nodiscard]] qint64 selected() const;

    const QString& m_project;
    Background m_background { this };
    Background m_reading { this };
    Background m_signing { this };
    RowsTable* m_runs = nullptr;
    QTextBrowser* m_report = nullptr;
    QLineEdit* m_filter = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_signOff = nullptr;
    report::RunReport m_shown;
    QStringList m_open; ///< items of its checklist that nobody has signed off
    QString m_markdown;
    bool m_hasReport = false;
};

} // namespace stopover::ui
