#pragma once

#include "core/run/confirmation.h"
#include "core/run/target.h"
#include "ui/widgets/background.h"
#include "ui/widgets/banner.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace stopover::ui {

class PlainLabel;

/// How much is lost; a server counts it, so it may change while a person reads.
struct LossAmount
{
    qint64 rows = -1; ///< -1: not known
    qint64 bytes = -1;
    bool exact = false; ///< false: rows are an estimate

    /// True when so much has changed (1 % or 1000 rows) that a person has to read it again.
    [[nodiscard]] bool differsMuchFrom(const LossAmount& other) const;
    /// "1 000 000 rows, 2.9 GB"; an unknown number is called unknown, never 0.
    [[nodiscard]] QString text() const;
};

enum class LossLevel {
    Reversible, ///< no dialog is needed
    FromBackup, ///< can be undone from something that is kept
    Final, ///< cannot be undone
};

/// What a destructive action removes, and what remains. All texts are plain and translated.
struct LossStatement
{
    LossLevel level = LossLevel::Final;
    QString question; ///< the title, a whole sentence with the object: tr("Drop %1?")
    QString object; ///< for the title and as what has to be typed, for example public.chunks
    QString typedName; ///< what has to be typed; empty: `object`
    LossAmount amount;
    QStringList lost; ///< what goes, a sentence each
    QStringList dependents; ///< what depends on it
    QStringList alsoHappens; ///< what else is done, for example that the journal is installed
    QStringList remains; ///< what is kept, and when it was last checked
    QString undo; ///< how to undo it, or that it cannot be undone
    QString keepText; ///< of the safe button, for example tr("Keep table")
    QString destroyText; ///< of the other one: what it does, for example tr("Drop table")
    /// Counts the amount again, away from the GUI thread, when the button is pressed; may be empty.
    std::function<Result<LossAmount>()> measure;
};

/// Asks before something is lost. The only maker of a Confirmation in the window.
///
/// The safe button comes first, is the default and is what Esc and Enter reach. On level Final, and on
/// level FromBackup in production, the object's name has to be typed to the letter. Amounts are counted
/// again at the click; when they have changed much, the new ones are shown and nothing happens yet.
class LossDialog final : public QDialog
{
    Q_OBJECT

public:
    LossDialog(LossStatement loss, run::Environment environment, QWidget* parent);

    [[nodiscard]] bool wantsTyping() const { return m_typed != nullptr; }

    /// What was confirmed; nothing unless the dialog was accepted.
    [[nodiscard]] std::optional<run::Confirmation> confirmation() const { return m_confirmation; }

private:
    void addStatement(QVBoxLayout* layout);
    void addTypedField(QVBoxLayout* layout);
    void addButtons(QVBoxLayout* layout);
    void addList(QVBoxLayout* layout, const QString& heading, const QStringList& items);
    void showAmount();
    void checkTyped();
    void destroyWanted();
    void concludeWith(const Result<LossAmount>& now);
    [[nodiscard]] QString expectedName() const;

    LossStatement m_loss;
    run::Environment m_environment;
    Background m_background { this };
    PlainLabel* m_heading = nullptr;
    Banner* m_changed = nullptr;
    QLineEdit* m_typed = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_destroy = nullptr;
    std::optional<run::Confirmation> m_confirmation;
};

} // namespace stopover::ui
