#pragma once

#include "core/preflight/preflight.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace stopover::ui {

/// Why a run does not start: the checks that block it. What policy wants signed is ticked here, with a name; what it
/// lets pass over asks for a reason. Both land in the timeline of the run.
class PreflightDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PreflightDialog(const preflight::PreflightResult& passage, QWidget* parent);

    /// What was ticked and given.
    [[nodiscard]] preflight::Approvals permit() const;

private:
    void addBlocks(const preflight::PreflightResult& passage);
    void addSignOffs(const preflight::PreflightResult& passage);
    void addReason();
    void updateButton();

    QStringList m_overridable; ///< ids that block and may be passed over
    bool m_hopeless = false; ///< something blocks that nobody may pass over here
    QList<QCheckBox*> m_items;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_run = nullptr;
};

} // namespace stopover::ui
