#include "core/service/privateserver.h"

#include <QFileInfo>

namespace stopover::service {

Result<run::Confirmation> PrivateServer::confirm(const sandbox::Server& server, const QString& name)
{
    const sandbox::Status status = server.status();
    const QString folder = server.socketDirectory();
    constexpr auto open = QFileDevice::WriteGroup | QFileDevice::WriteOther;
    const QFileInfo info(folder);
    if (status.state != sandbox::State::Running || !info.isDir() || info.isSymLink()
        || (info.permissions() & open) != 0)
        return Failure(ErrorCode::NotOurServer, { folder });
    return run::Confirmation::onPrivateServer(name, folder, status.pid);
}

} // namespace stopover::service
