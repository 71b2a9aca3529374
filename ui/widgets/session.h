#pragma once

#include "core/pg/settings.h"
#include "core/run/target.h"
#include "core/trust/worklogin.h"
#include "ui/widgets/background.h"

#include <QDateTime>
#include <QTimer>

namespace stopover::ui {

/// The database that the window works on: who we are there, whether it answers, what may be done.
///
/// Belongs to the GUI thread; asks the server every few seconds on another. A lost server is tried
/// again after 1, 2, 5, 10 and then every 30 seconds, or at once by reconnect().
class Session final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None, ///< no database chosen
        Connecting,
        Connected,
        Disconnected, ///< it did answer once; target() is what it said then
        Refused, ///< it never answered; error() says why
    };

    explicit Session(QObject* parent = nullptr);

    /// Leaves the database before, if any. `name` is what the user calls the new one; `workAs` the role whose rights a
    /// superuser works with, empty for the one that trust::openWorkLogin() finds.
    void open(const pg::Settings& settings, const QString& name, const QString& workAs = {});
    void close();
    void reconnect();
    /// Reads target() again soon, for example after something was changed.
    void refresh();

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] bool isConnected() const { return m_state == State::Connected; }

    /// With the rights to work with, see trust::WorkLogin; not in State::None. Until the server has answered, the given
    /// ones.
    [[nodiscard]] const pg::Settings& settings() const { return m_login ? m_login->settings : *m_settings; }

    /// As they were given: for what reads pg_catalog alone, acts on the server as a whole, or keeps the address.
    [[nodiscard]] const pg::Settings& givenSettings() const { return *m_settings; }

    [[nodiscard]] trust::WorkRights rights() const { return m_login ? m_login->rights : trust::WorkRights::Own; }

    /// The role that connected, which is another than target().role where a superuser works with the rights of an
    /// owner; empty until the server has answered.
    [[nodiscard]] QString connectedRole() const { return m_login ? m_login->connected : QString(); }

    /// The role that was to be worked as in vain; empty otherwise.
    [[nodiscard]] QString ignoredRole() const { return m_login ? m_login->ignored : QString(); }

    /// Why what belongs to other roles is left alone, in a sentence; empty when it is not.
    [[nodiscard]] QString whyOthersAreLeftAlone() const;

    /// As open() had it.
    [[nodiscard]] QString workAs() const { return m_workAs; }

    [[nodiscard]] QString name() const { return m_name; }

    [[nodiscard]] const run::Target& target() const { return m_target; }

    [[nodiscard]] const Error& error() const { return m_error; }

    [[nodiscard]] QDateTime lastAnswer() const { return m_lastAnswer; } ///< local time

    /// The user's own switch: nothing is changed through this window while it is on.
    [[nodiscard]] bool readOnly() const { return m_readOnly; }

    void setReadOnly(bool readOnly);

    /// Why nothing may be changed now, in a sentence; empty when it may.
    [[nodiscard]] QString whyNoChanges() const;

signals:
    void stateChanged(); ///< state, database, or whether it may be changed
    void targetChanged(); ///< what the server says of itself
    void opened(); ///< another database answers for the first time

private:
    /// What asks the server; used by one asking thread at a time.
    struct Link
    {
        std::optional<trust::WorkLogin> login;
        std::optional<pg::Connection> connection;
    };

    struct Answer
    {
        run::Target target;
        trust::WorkLogin login;
    };

    static Result<Answer> askServer(const pg::Settings& given, const QString& workAs, Link& link);

    void ask();
    void take(const Result<Answer>& answer);
    void become(State state);

    Background m_background { this };
    QTimer m_timer;
    std::optional<pg::Settings> m_settings;
    std::optional<trust::WorkLogin> m_login;
    std::shared_ptr<Link> m_link;
    QString m_name;
    QString m_workAs;
    State m_state = State::None;
    run::Target m_target;
    Error m_error;
    QDateTime m_lastAnswer;
    bool m_readOnly = false;
    bool m_answered = false;
    std::size_t m_failures = 0;
};

} // namespace stopover::ui
