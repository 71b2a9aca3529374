#pragma once

#include "core/checks/runchecks.h"
#include "ui/widgets/rowstable.h"

#include <QSplitter>

class QPlainTextEdit;

namespace stopover::ui {

/// Results of checks, what is wrong first, and below them what the selected one found and how it is mended.
class ChecksView final : public QSplitter
{
    Q_OBJECT

public:
    explicit ChecksView(QWidget* parent);

    void setResults(const QList<checks::CheckResult>& results);
    [[nodiscard]] qsizetype found() const; ///< how many block or warn

    [[nodiscard]] RowsTable* table() const { return m_table; }

    /// The selected one; null without.
    [[nodiscard]] const checks::CheckResult* current() const;

private:
    void showDetails();

    QList<checks::CheckResult> m_results;
    RowsTable* m_table = nullptr;
    QPlainTextEdit* m_details = nullptr;
};

} // namespace stopover::ui
