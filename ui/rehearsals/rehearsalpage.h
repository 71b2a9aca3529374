#pragma once

#include "ui/rehearsals/rehearsalcontroller.h"
#include "ui/widgets/currentplan.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowstable.h"

class QComboBox;
class QProgressBar;
class QPushButton;

namespace stopover::ui {

class PlainLabel;

class SqlView;

/// The current plan tried out on a private copy of the database, there and back: each step and statement with its time,
/// beside that of the last time, and with what it locked, rewrote and read.
class RehearsalPage final : public Page
{
    Q_OBJECT

public:
    RehearsalPage(Session& session, CurrentPlan& plan, RehearsalController& controller, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("rehearsal"); }

    [[nodiscard]] QString title() const override { return tr("Rehearsal"); }

    [[nodiscard]] QString iconName() const override { return QStringLiteral("rehearsal"); }

    void refresh() override;
    [[nodiscard]] QWidget* filterField() const override;

    [[nodiscard]] QString toMarkdown() const override { return m_steps->toMarkdown(); }

private:
    void createTools();
    QWidget* createContent();
    void start();
    void showState();
    void invite(bool possible);
    void showActive();
    void showDone(const RehearsalController::Done& done);
    void fillSteps(const RehearsalController::Done& done);
    void showStatement();
    [[nodiscard]] QString whyNot() const;

    CurrentPlan& m_plan;
    RehearsalController& m_controller;
    const RehearsalController::Done* m_shown = nullptr; ///< in the table
    QComboBox* m_rows = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_cancel = nullptr;
    PlainLabel* m_summary = nullptr;
    PlainLabel* m_status = nullptr;
    QProgressBar* m_bar = nullptr;
    RowsTable* m_steps = nullptr;
    SqlView* m_sql = nullptr;
};

} // namespace stopover::ui
