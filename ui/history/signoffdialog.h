#pragma once

#include "core/preflight/preflight.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stopover::ui {

/// A tick on the checklist of a run, while it runs or afterwards: what is true, and who says so.
class SignOffDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `open` are the items of the run's checklist that nobody has ticked yet.
    SignOffDialog(qint64 run, const QStringList& open, QWidget* parent);

    [[nodiscard]] preflight::SignOff tick() const;

private:
    void updateButton();

    QComboBox* m_item = nullptr;
    QLineEdit* m_name = nullptr;
    QPushButton* m_sign = nullptr;
};

} // namespace stopover::ui
