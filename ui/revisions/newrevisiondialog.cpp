#include "ui/revisions/newrevisiondialog.h"

#include "core/base/text.h"
#include "core/revision/templates.h"
#include "text/errortext.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace stopover::ui {

using namespace Qt::StringLiterals;

NewRevisionDialog::NewRevisionDialog(const revision::Project& project, const QStringList& heads, QWidget* parent)
    : QDialog(parent)
    , m_project(project)
    , m_heads(heads)
    , m_message(new QLineEdit(this))
    , m_label(new QLineEdit(this))
    , m_template(new QComboBox(this))
    , m_preview(makePlainLabel({}, this, u"muted"_s))
{
    const bool merges = heads.size() > 1;
    setWindowTitle(merges ? tr("Merge heads") : tr("New revision"));
    setMinimumWidth(520);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->addRow(makePlainLabel(
        merges ? tr("Merges %1.").arg(heads.join(u", "_s)) : tr("Follows %1.").arg(heads.join(u", "_s)), this));
    m_template->addItem(tr("empty"), QString());
    for (const QString& name : revision::templateNames())
        m_template->addItem(visible(name), name);
    const auto add = [form](const QString& text, QWidget* field) {
        field->setAccessibleName(text);
        form->addRow(text, field);
    };
    add(tr("Title"), m_message);
    add(tr("Template"), m_template);
    add(tr("Branch label"), m_label);
    form->setRowVisible(m_template, !merges);
    m_preview->setWordWrap(true);
    form->addRow(m_preview);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create file"), QDialogButtonBox::AcceptRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_message, &QLineEdit::textChanged, this, &NewRevisionDialog::compose);
    connect(m_label, &QLineEdit::textChanged, this, &NewRevisionDialog::compose);
    connect(m_template, &QComboBox::currentIndexChanged, this, &NewRevisionDialog::compose);
    compose();
}

void NewRevisionDialog::compose()
{
    revision::NewFileRequest request;
    request.revision.heads = m_heads;
    request.revision.id = m_file.spec.id; // stays the same while one types
    if (!m_label->text().isEmpty())
        request.revision.labels = { m_label->text() };
    request.message = m_message->text();
    request.now = QDateTime::currentDateTimeUtc();
    if (const auto bodies = revision::bodiesOf(m_template->currentData().toString(), m_project.config.kind))
        request.bodies = *bodies;
    const auto file = revision::composeRevision(m_project, request);
    m_create->setEnabled(file && !m_message->text().isEmpty());
    if (!file) {
        m_preview->setLines(text::explain(file.error()));
        return;
    }
    m_file = *file;
    m_preview->setBreakable(m_file.path);
}

} // namespace stopover::ui

#include "moc_newrevisiondialog.cpp"
