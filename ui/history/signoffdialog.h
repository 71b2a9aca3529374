#pragma once

#include "core/preflight/preflight.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stopover::ui {

/// Signs off a checklist item of a run, during the run or afterwards: what is true, and who says so.
class SignOffDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `open` are the checklist items that nobody has signed off yet.
    SignOffDialog(qint64 run, const QStringList& open, QWidget* parent);

    [[nodiscard]] preflight::SignOff tick() const;

private:
    void updateButton();

    QComboBox* m_item = nullptr;
    QLineEdit* m_name = nullptr;
    QPushButton* m_sign = nullptr;
};

} // namespace stopover::ui
