#pragma once

#include "core/gate/gate.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace stopover::ui {

/// Why a run does not start: the checks that block it. What policy wants signed is ticked here, with a name; what it
/// lets pass over asks for a reason. Both land in the timeline of the run.
class GateDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit GateDialog(const gate::Passage& passage, QWidget* parent);

    /// What was ticked and given.
    [[nodiscard]] gate::Permit permit() const;

private:
    void addBlocks(const gate::Passage& passage);
    void addSignOffs(const gate::Passage& passage);
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
