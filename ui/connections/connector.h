#pragma once

#include "ui/connections/profile.h"
#include "ui/widgets/session.h"

namespace stopover::ui {

/// Opens profiles: a password that is not given comes from the desktop's keychain, and goes there once
/// the server has accepted it, if the user wants it kept. It is written nowhere else.
///
/// Belongs to the GUI thread and never waits; the keychain answers by events.
class Connector final : public QObject
{
    Q_OBJECT

public:
    explicit Connector(Session& session, QObject* parent = nullptr);

    /// Errors: BadConnectionSettings.
    Result<void> open(const Profile& profile);
    /// `keep`: store the password of `settings` when the server accepts it.
    void open(const Profile& profile, const pg::Settings& given, bool keep);

    /// What the last open() was about.
    [[nodiscard]] const Profile& current() const { return m_profile; }

    void forgetPassword(const pg::Settings& settings);

signals:
    /// The keychain did not do what it should have; `reason` is a sentence.
    void keychainFailed(const QString& reason);

private:
    void openWith(const pg::Settings& settings);
    void afterOpened();
    void storePassword(const pg::Settings& settings);

    Session& m_session;
    Profile m_profile;
    bool m_keep = false;
    int m_attempt = 0;
};

} // namespace stopover::ui
