#pragma once

#include "core/preflight/preflight.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace stopover::ui {

/// Why a run cannot start: the blocking checks. Items that the policy wants signed off are ticked here, with a name;
/// overridable checks need a reason. Both go to the run's timeline.
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
