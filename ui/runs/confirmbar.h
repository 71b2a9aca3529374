#pragma once

#include "core/run/confirmation.h"
#include "core/run/target.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace stopover::ui {

class PlainLabel;

/// Asks for a step's confirmation in a bar on the page, so that the log stays readable.
///
/// In production the object's name must be typed. Enter in the field does nothing.
class ConfirmBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ConfirmBar(QWidget* parent = nullptr);

    /// `name` is what has to be confirmed. Keeps what was typed when the question is the same.
    void ask(const QString& question, const QString& name, const QString& actionText, run::Environment environment);

signals:
    void confirmed(const stopover::run::Confirmation& confirmation);
    void declined();

private:
    void check();
    PlainLabel* m_question;
    PlainLabel* m_typeLabel;
    QLineEdit* m_typed;
    QPushButton* m_decline;
    QPushButton* m_act;
    QString m_name;
};

} // namespace stopover::ui
