#include "ui/widgets/session.h"

#include "text/errortext.h"

#include <array>

namespace stopover::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds heartbeat = 3s;
constexpr std::array<std::chrono::milliseconds, 5> pauses { 1s, 2s, 5s, 10s, 30s };

} // namespace

Result<Session::Answer> Session::askServer(const pg::Settings& given, const QString& workAs, Link& link)
{
    if (!link.login) {
        STOPOVER_TRY_ASSIGN(link.login, trust::openWorkLogin(given, workAs));
    }
    if (!link.connection || link.connection->isBroken()) {
        auto opened = pg::Connection::open(link.login->settings.withApplicationName(u"stopover window"_s));
        // A temporary login does not outlive its server's data, nor a program that took it for a dead one's.
        if (!opened && link.login->rights == trust::WorkRights::Ordinary
            && opened.error().code != ErrorCode::ConnectFailed)
            link.login.reset();
        if (!opened)
            return opened.failure();
        link.connection = std::move(*opened);
    }
    STOPOVER_TRY_ASSIGN(const run::Target target, run::readTarget(*link.connection));
    return Answer { target, *link.login };
}

Session::Session(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Session::ask);
}

void Session::open(const pg::Settings& settings, const QString& name, const QString& workAs)
{
    close();
    m_settings = settings;
    m_workAs = workAs;
    m_name = name;
    become(State::Connecting);
    ask();
}

void Session::close()
{
    m_timer.stop();
    m_background.drop();
    // A question that is on its way keeps the old connection until it is answered.
    m_link = std::make_shared<Link>();
    m_login.reset();
    m_settings.reset();
    m_name.clear();
    m_workAs.clear();
    m_target = {};
    m_error = {};
    m_answered = false;
    m_failures = 0;
    become(State::None);
}

void Session::reconnect()
{
    if (m_state == State::Disconnected || m_state == State::Refused)
        ask();
}

void Session::refresh()
{
    if (m_settings && !m_background.busy())
        ask();
}

void Session::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    emit stateChanged();
}

QString Session::whyNoChanges() const
{
    switch (m_state) {
    case State::None:
        return tr("No database is open.");
    case State::Connecting:
        return tr("Connecting.");
    case State::Refused:
    case State::Disconnected:
        return tr("The server does not respond.");
    case State::Connected:
        break;
    }
    if (m_target.pooler && !m_target.pooler->keepsSession())
        return text::explain(Error::of(ErrorCode::Pooled, m_target.pooler->args()));
    if (m_target.standby)
        return tr("This server is a standby, which is read-only. Connect to the primary.");
    if (m_readOnly)
        return tr("The read-only switch above is on.");
    if (m_target.readOnlyByDefault)
        return tr("default_transaction_read_only is set for role %1.").arg(m_target.role);
    if (m_target.journalProblem)
        return tr("Stopover's journal in this database cannot be used: see the notice on the page.");
    return {};
}

QString Session::whyOthersAreLeftAlone() const
{
    if (!m_login || m_login->rights != trust::WorkRights::Refused)
        return {};
    if (m_login->readOnly)
        return tr("The server is read-only (%2): nothing can be changed, and no temporary login with the rights of %1 "
                  "can be created. Anything that would run other roles' code with your superuser rights is refused; to "
                  "read it, connect as %1.")
            .arg(m_login->role, m_login->reason);
    const QString refused =
        tr("You are connected as a superuser, and the temporary login with the rights of %1 could not be created (%2). "
           "Anything that would run other roles' code with your rights is refused; connect as %1 for that.")
            .arg(m_login->role, m_login->reason);
    return m_login->accessLine.isEmpty()
        ? refused
        : refused + u' ' + tr("If pg_hba.conf rejects the login, add a line such as: %1").arg(m_login->accessLine);
}

void Session::ask()
{
    if (m_background.busy())
        return;
    m_background.start(
        [given = *m_settings, workAs = m_workAs, link = m_link] { return askServer(given, workAs, *link); },
        [this](const Result<Answer>& answer) { take(answer); });
}

void Session::take(const Result<Answer>& answer)
{
    if (!answer) {
        m_error = answer.error();
        // A wrong password stays wrong, and asking again and again locks accounts.
        if (m_error.code != ErrorCode::AuthenticationFailed)
            m_timer.start(pauses.at(std::min(m_failures++, pauses.size() - 1)));
        become(m_answered ? State::Disconnected : State::Refused);
        return;
    }
    const bool first = !m_answered;
    m_answered = true;
    m_failures = 0;
    const auto problemOf = [](const run::Target& target) { return target.journalProblem.value_or(Error {}).args; };
    const bool journalChanged = problemOf(m_target) != problemOf(answer->target);
    m_target = answer->target;
    m_login = answer->login;
    m_lastAnswer = QDateTime::currentDateTime();
    m_timer.start(heartbeat);
    // Who keeps something of the database before must forget it before anyone looks at the new one.
    if (first)
        emit opened();
    const bool wasConnected = m_state == State::Connected;
    become(State::Connected);
    if (wasConnected && journalChanged)
        emit stateChanged();
    emit targetChanged();
}

void Session::become(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace stopover::ui

#include "moc_session.cpp"
