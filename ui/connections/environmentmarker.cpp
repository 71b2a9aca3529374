#include "ui/connections/environmentmarker.h"

#include "ui/widgets/lossdialog.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stopover::ui {

using namespace Qt::StringLiterals;
using run::Environment;

EnvironmentMarker::EnvironmentMarker(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_choice(new QComboBox(this))
    , m_note(makePlainLabel({}, this, u"muted"_s))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(makePlainLabel(tr("Environment"), this));
    row->addWidget(m_choice);
    row->addStretch(1);
    layout->addLayout(row);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    m_choice->setAccessibleName(tr("Environment of the database"));
    const auto add = [this](const QString& text, Environment environment) {
        m_choice->addItem(text, QVariant::fromValue(static_cast<int>(environment)));
    };
    add(tr("not set"), Environment::Unmarked);
    add(tr("development"), Environment::Development);
    add(tr("test"), Environment::Test);
    add(tr("staging"), Environment::Staging);
    add(tr("production"), Environment::Production);
    connect(m_choice, &QComboBox::activated, this, &EnvironmentMarker::choose);
    connect(&m_session, &Session::stateChanged, this, &EnvironmentMarker::update);
    connect(&m_session, &Session::targetChanged, this, &EnvironmentMarker::update);
    update();
}

void EnvironmentMarker::update()
{
    if (m_background.busy() || m_choice->view()->isVisible())
        return;
    const run::Target& target = m_session.target();
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(target.environment)));
    const QString why = m_session.whyNoChanges();
    m_choice->setEnabled(why.isEmpty());
    setTip(m_choice, why);
    if (target.markerFromElsewhere)
        m_note->setText(
            tr("The environment was set on another server, so this database is probably a copy. Set it again."));
    else if (!target.journalInstalled)
        m_note->setText(tr("The environment is stored in the database, so every Stopover sees it. Setting it creates "
                           "schema stopover."));
    else
        m_note->setText(tr("Stored in the database, so every Stopover sees it. On production, every loss must be "
                           "confirmed by typing a name."));
}

void EnvironmentMarker::choose(int index)
{
    const auto wanted = static_cast<Environment>(m_choice->itemData(index).toInt());
    if (wanted == m_session.target().environment && !m_session.target().markerFromElsewhere)
        return;
    if (wanted == Environment::Unmarked
        || (m_session.target().environment == Environment::Production && !agreedToUnprotect())) {
        update();
        return;
    }
    m_choice->setEnabled(false);
    m_background.start(
        [settings = m_session.settings(), wanted]() -> Result<void> {
            STOPOVER_TRY_ASSIGN(pg::Connection connection,
                                pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
            return run::markEnvironment(connection, wanted);
        },
        [this](const Result<void>& done) {
            if (!done)
                emit failed(done.error());
            m_session.refresh();
            update();
        });
}

bool EnvironmentMarker::agreedToUnprotect()
{
    const run::Target& target = m_session.target();
    LossStatement loss { .level = LossLevel::Final,
                         .question = tr("Remove the production environment from %1?"),
                         .object = target.database,
                         .lost = { tr("Destructive steps no longer need a typed confirmation.") },
                         .remains = { tr("All data and all runs stay unchanged.") },
                         .undo = tr("Set it to production again."),
                         .keepText = tr("Keep production"),
                         .destroyText = tr("Remove production") };
    LossDialog dialog(loss, target.environment, this);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace stopover::ui

#include "moc_environmentmarker.cpp"
