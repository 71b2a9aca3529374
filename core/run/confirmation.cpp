#include "core/run/confirmation.h"

#include "core/base/text.h"
#include "core/pg/connection.h"

namespace stopover::run {

bool Confirmation::isName(const QString& text, const QString& name)
{
    return text == name || text == visible(name);
}

Result<Confirmation> Confirmation::typed(const QString& text, const QString& expected, const QStringList& others)
{
    if (text.isEmpty())
        return Failure(ErrorCode::ConfirmationMissing, { expected });
    if (!isName(text, expected))
        return Failure(ErrorCode::ConfirmationWrong, { expected, text });
    return Confirmation(QStringList { expected } + others, ConfirmedBy::Typing);
}

Confirmation Confirmation::byClick(const QString& name, const QStringList& others)
{
    return Confirmation(QStringList { name } + others, ConfirmedBy::Click);
}

Confirmation Confirmation::fromJournal(const QString& name)
{
    return Confirmation({ name }, ConfirmedBy::Journal);
}

Confirmation Confirmation::onPrivateServer(const QString& name, const QString& socketFolder, qint64 postmaster)
{
    Confirmation confirmation({ name }, ConfirmedBy::PrivateServer);
    confirmation.m_socketFolder = socketFolder;
    confirmation.m_postmaster = postmaster;
    return confirmation;
}

bool Confirmation::covers(const QString& name, const pg::Connection& connection) const
{
    if (!m_names.contains(name))
        return false;
    // A physical copy has the system identifier and the oids of its original: folder and process tell them apart.
    return m_source != ConfirmedBy::PrivateServer
        || (m_postmaster > 0 && connection.host() == m_socketFolder && connection.peerProcess() == m_postmaster);
}

} // namespace stopover::run
