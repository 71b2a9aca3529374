#include "ui/shell/contextbar.h"

#include "text/numbertext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/session.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QToolButton>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double noticeableClockOffset = 2; ///< seconds

QString environmentWord(run::Environment environment)
{
    switch (environment) {
    case run::Environment::Unmarked:
        return ContextBar::tr("NO ENVIRONMENT");
    case run::Environment::Development:
        return ContextBar::tr("DEVELOPMENT");
    case run::Environment::Test:
        return ContextBar::tr("TEST");
    case run::Environment::Staging:
        return ContextBar::tr("STAGING");
    case run::Environment::Production:
        return ContextBar::tr("PRODUCTION");
    }
    return {};
}

Tone environmentTone(run::Environment environment)
{
    switch (environment) {
    case run::Environment::Production:
        return Tone::Bad;
    case run::Environment::Staging:
        return Tone::Warning;
    case run::Environment::Development:
    case run::Environment::Test:
        return Tone::Good;
    case run::Environment::Unmarked:
        break;
    }
    return Tone::Info;
}

} // namespace

ContextBar::ContextBar(Session& session, bool demoMode, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_demoMode(demoMode)
{
    setObjectName(u"contextBar"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 10, 7);
    layout->setSpacing(16);
    m_environment = makeBadge(this);
    layout->addWidget(m_environment);
    m_database = addFact(tr("Database"));
    m_database->setStyleSheet(u"font-weight: 600"_s);
    m_role = addFact(tr("Role"));
    m_version = addFact(tr("Server version"));
    m_tls = addFact(tr("Encryption"));
    m_clock = addFact(tr("Clock"));
    layout->addStretch(1);
    m_runner = makeBadge(this);
    m_runner->setElided();
    layout->addWidget(m_runner);
    m_readOnly = new QToolButton(this);
    m_readOnly->setCheckable(true);
    m_readOnly->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_readOnly->setAccessibleName(tr("Read-only switch"));
    layout->addWidget(m_readOnly);
    connect(m_readOnly, &QToolButton::toggled, &m_session, &Session::setReadOnly);
    connect(&m_session, &Session::stateChanged, this, &ContextBar::update);
    connect(&m_session, &Session::targetChanged, this, &ContextBar::update);
    update();
}

PlainLabel* ContextBar::addFact(const QString& name)
{
    PlainLabel* label = makePlainLabel({}, this);
    label->setElided();
    setTip(label, name);
    label->setAccessibleDescription(name);
    static_cast<QHBoxLayout*>(layout())->addWidget(label);
    return label;
}

void ContextBar::update()
{
    const run::Target& target = m_session.target();
    const bool known = m_session.isConnected() || m_session.state() == Session::State::Disconnected;
    m_database->setText(known ? QString(target.database + u'@' + (target.host.isEmpty() ? u"local"_s : target.host))
                            : m_session.state() == Session::State::None ? tr("No database is open")
                                                                        : m_session.name());
    setTip(m_database, m_database->text());
    m_role->setText(known ? roleText() : QString());
    m_role->setToolTip(plainTip(roleTip()));
    m_version->setText(known ? u"PostgreSQL "_s + target.version : QString());
    m_tls->setText(!known || target.host.isEmpty() || target.host.startsWith(u'/') ? QString()
                       : target.tls                                                ? tr("TLS")
                                                                                   : tr("not encrypted"));
    m_clock->setText(known && std::abs(target.clockOffsetSeconds) > noticeableClockOffset
                         ? tr("server clock off by %1").arg(text::duration(std::abs(target.clockOffsetSeconds)))
                         : QString());
    m_readOnly->setVisible(known);
    m_readOnly->setChecked(m_session.readOnly());
    m_readOnly->setIcon(icon(m_session.readOnly() ? u"lock"_s : u"unlock"_s));
    m_readOnly->setText(m_session.readOnly() ? tr("Read only") : tr("Changes allowed"));
    setTip(m_readOnly,
           m_session.readOnly() ? tr("This window makes no changes. Click to allow changes.")
                                : tr("Click to prevent changes through this window."));
    for (PlainLabel* fact : { m_role, m_version, m_tls, m_clock })
        fact->setVisible(!fact->text().isEmpty());
    showEnvironment();
    showRunner();
}

/// As whom one is connected, and as whom the work is done where that is somebody else.
QString ContextBar::roleText() const
{
    const run::Target& target = m_session.target();
    if (target.superuser)
        return tr("%1 (superuser)").arg(target.role);
    return m_session.rights() == trust::WorkRights::Ordinary
        ? tr("%1 as %2").arg(m_session.connectedRole(), target.role)
        : target.role;
}

QString ContextBar::roleTip() const
{
    if (m_session.rights() == trust::WorkRights::Ordinary)
        return tr("You are connected as %1. Stopover works with the rights of %2 through a temporary login, so that "
                  "other roles' code never runs with yours.")
            .arg(m_session.connectedRole(), m_session.target().role);
    if (!m_session.ignoredRole().isEmpty())
        return tr("Working as %1 has no effect: only a superuser can work as another role, and that role must not be a "
                  "superuser.")
            .arg(m_session.ignoredRole());
    return tr("Role");
}

void ContextBar::showEnvironment()
{
    if (m_demoMode) {
        setBadge(m_environment, Tone::Demo, tr("DEMO"));
        setTip(m_environment, tr("The private demo server. No other server can be reached from here."));
        return;
    }
    if (m_session.state() == Session::State::None) {
        setBadge(m_environment, Tone::Info, {});
        return;
    }
    const run::Target& target = m_session.target();
    if (target.markerFromElsewhere) {
        setBadge(m_environment, Tone::Warning, tr("%1? (copy)").arg(environmentWord(target.environment)));
        setTip(m_environment,
               tr("The environment of this database was set on another server, so it is probably a copy. Set it again "
                  "on the Connections page."));
        return;
    }
    setBadge(m_environment, environmentTone(target.environment), environmentWord(target.environment));
    setTip(m_environment, tr("The environment of this database, as stored in the database."));
}

/// "stopover/run-1/control" is what a session of run 1 calls itself.
QString ContextBar::activeRunText(const QString& application)
{
    static const QRegularExpression ours(u"run-(\\d+)"_s);
    const QRegularExpressionMatch match = ours.match(application);
    return match.hasMatch() ? tr("Run %1 is running").arg(match.captured(1)) : tr("Run active: %1").arg(application);
}

void ContextBar::showRunner()
{
    const auto& runner = m_session.target().runner;
    if (!m_session.isConnected()) {
        const bool lost = m_session.state() == Session::State::Disconnected;
        setBadge(m_runner, Tone::Bad, lost ? tr("Disconnected") : QString());
        return;
    }
    if (!runner) {
        setBadge(m_runner, Tone::Good, tr("No run active"));
        setTip(m_runner, tr("No run is active on this database."));
        return;
    }
    setBadge(m_runner, Tone::Warning, activeRunText(runner->application));
    setTip(m_runner,
           tr("Driven by PID %1, %2@%3, since %4.")
               .arg(QString::number(runner->pid), runner->role, runner->host.isEmpty() ? u"local"_s : runner->host,
                    runner->since));
}

} // namespace stopover::ui

#include "moc_contextbar.cpp"
