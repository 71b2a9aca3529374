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
    row->addWidget(makePlainLabel(tr("This database is used for"), this));
    row->addWidget(m_choice);
    row->addStretch(1);
    layout->addLayout(row);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    m_choice->setAccessibleName(tr("Environment of the database"));
    const auto add = [this](const QString& text, Environment environment) {
        m_choice->addItem(text, QVariant::fromValue(static_cast<int>(environment)));
    };
    add(tr("not marked"), Environment::Unmarked);
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
        m_note->setText(tr("The marker was made on another server: this database is probably a copy. Mark it anew."));
    else if (!target.journalInstalled)
        m_note->setText(tr("The marker is kept in the database, so that every console sees it. Marking it creates the "
                           "schema stopover there."));
    else
        m_note->setText(tr("Kept in the database, so that every console sees it. On production every loss is confirmed "
                           "by a typed name."));
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
                         .verb = tr("Take the production marker off"),
                         .object = target.database,
                         .lost = { tr("Destructive steps are no longer confirmed by a typed name here.") },
                         .remains = { tr("All data and all runs stay as they are.") },
                         .undo = tr("Mark it as production again."),
                         .keepText = tr("Keep the marker"),
                         .destroyText = tr("Take the marker off") };
    LossDialog dialog(loss, target.environment, this);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace stopover::ui

#include "moc_environmentmarker.cpp"
