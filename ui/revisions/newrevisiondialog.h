#pragma once

#include "core/revision/newfile.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stopover::ui {

class PlainLabel;

/// Asks for what a new revision needs, and shows the file's name before it is written.
class NewRevisionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `heads` are the revisions that it continues; more than one make it a merge.
    NewRevisionDialog(const revision::Project& project, const QStringList& heads, QWidget* parent);

    /// Composed; nothing is written yet. Only after it was accepted.
    [[nodiscard]] const revision::NewFile& file() const { return m_file; }

private:
    void compose();

    const revision::Project& m_project;
    QStringList m_heads;
    QLineEdit* m_message;
    QLineEdit* m_label;
    QComboBox* m_template;
    PlainLabel* m_preview;
    QPushButton* m_create = nullptr;
    revision::NewFile m_file;
};

} // namespace stopover::ui
