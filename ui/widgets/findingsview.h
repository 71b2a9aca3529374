#pragma once

#include "core/run/plan.h"

#include <QScrollArea>

class QVBoxLayout;

namespace stopover::ui {

/// What the planner found: the worst first, each with what to do about it.
class FindingsView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget* parent = nullptr);

    void setFindings(const QList<run::Finding>& findings);
    [[nodiscard]] QString toMarkdown() const;

private:
    void addFinding(QWidget* content, QVBoxLayout* layout, const run::Finding& finding);
    QList<run::Finding> m_findings;
};

} // namespace stopover::ui
