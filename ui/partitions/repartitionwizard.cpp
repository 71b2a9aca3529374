#include "ui/partitions/repartitionwizard.h"

#include "core/base/readfile.h"
#include "core/change/specfile.h"
#include "text/errortext.h"
#include "ui/partitions/optionspage.h"
#include "ui/partitions/wizardfindings.h"
#include "ui/partitions/wizardkey.h"
#include "ui/partitions/wizardtable.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QMessageBox>

namespace stopover::ui {

using namespace Qt::StringLiterals;

RepartitionWizard::RepartitionWizard(Session& session, const QString& table, QWidget* parent)
    : QWizard(parent)
    , m_session(session)
    , m_settings(session.settings())
{
    setWindowTitle(tr("Partition a table"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::HaveCustomButton1);
    setButtonText(QWizard::CustomButton1, tr("Open a specification…"));
    setButtonText(QWizard::FinishButton, tr("Make plan"));
    resize(980, 720);
    if (const auto name = sql::QualifiedName::parse(table); name)
        m_draft.table = *name;
    addPage(new WizardTable(*this));
    addPage(new WizardKey(*this));
    addPage(new OptionsPage(*this));
    addPage(new WizardFindings(*this));
    connect(this, &QWizard::customButtonClicked, this, &RepartitionWizard::openSpec);
    connect(this, &QDialog::accepted, this, [this] {
        if (m_plan)
            emit planned(m_settings, *m_plan);
    });
}

Result<change::Spec> RepartitionWizard::spec() const
{
    const change::Spec made = chosen();
    STOPOVER_TRY(
        made.check([](const QString& key) -> QString { return tr("Specification") + u" repartition."_s + key; }));
    return made;
}

void RepartitionWizard::openSpec()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a specification"), {}, tr("Specifications (*.toml)"));
    if (path.isEmpty())
        return;
    const auto toml = readFile(path, limits::configuration);
    const auto spec = toml ? change::parseSpec(*toml, path) : Result<change::Spec>(toml.failure());
    if (!spec) {
        PlainMessageBox box(QMessageBox::Warning, tr("This specification cannot be read"), text::explain(spec.error()),
                            QMessageBox::Close, this);
        box.exec();
        return;
    }
    m_draft = editable(*spec);
    restart();
    emit draftReplaced();
}

} // namespace stopover::ui

#include "moc_repartitionwizard.cpp"
