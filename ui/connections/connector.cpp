#include "ui/connections/connector.h"

#include <qt6keychain/keychain.h>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

const QString& keychainService()
{
    static const QString name = u"stopover"_s;
    return name;
}

/// One password per role and database, however the profile is called.
QString keychainKey(const pg::Settings& settings)
{
    return settings.describe();
}

} // namespace

Connector::Connector(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &Session::opened, this, &Connector::afterOpened);
}

Result<void> Connector::open(const Profile& profile)
{
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, pg::Settings::parse(profile.address));
    open(profile, settings, false);
    return {};
}

void Connector::open(const Profile& profile, const pg::Settings& given, bool keep)
{
    // Once: a service that leads elsewhere tomorrow gets no password of today's server, and no session of this window.
    const pg::Settings settings = given.resolved();
    m_profile = profile;
    m_keep = keep;
    const int attempt = ++m_attempt;
    if (settings.hasPassword()) {
        openWith(settings);
        return;
    }
    auto* job = new QKeychain::ReadPasswordJob(keychainService(), this);
    job->setKey(keychainKey(settings));
    connect(job, &QKeychain::Job::finished, this, [this, job, settings, attempt] {
        if (attempt != m_attempt)
            return;
        // Without an entry or a keychain, libpq's password file may still know it.
        const bool found = job->error() == QKeychain::NoError;
        openWith(found ? settings.withPassword(Secret(job->textData().toUtf8())) : settings);
    });
    job->start();
}

void Connector::openWith(const pg::Settings& settings)
{
    m_session.open(settings, m_profile.name.isEmpty() ? settings.describe() : m_profile.name, m_profile.workAs);
}

void Connector::afterOpened()
{
    if (m_profile.address.isEmpty())
        return;
    ProfileStore().remember(m_profile);
    if (std::exchange(m_keep, false))
        storePassword(m_session.givenSettings());
}

void Connector::storePassword(const pg::Settings& settings)
{
    auto* job = new QKeychain::WritePasswordJob(keychainService(), this);
    job->setKey(keychainKey(settings));
    job->setTextData(QString::fromUtf8(settings.password().reveal()));
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        if (job->error() != QKeychain::NoError)
            emit keychainFailed(tr("The password was not saved: %1. You will be asked for it next time. A line in the "
                                   "password file ~/.pgpass works too.")
                                    .arg(job->errorString()));
    });
    job->start();
}

void Connector::forgetPassword(const pg::Settings& settings)
{
    auto* job = new QKeychain::DeletePasswordJob(keychainService(), this);
    job->setKey(keychainKey(settings));
    job->start();
}

} // namespace stopover::ui

#include "moc_connector.cpp"
