#include "core/pg/sever.h"

#include <sys/socket.h>

namespace stopover::pg {

void sever(int socket)
{
    ::shutdown(socket, SHUT_RDWR);
}

qint64 peerOf(int socket)
{
    ucred peer {};
    socklen_t size = sizeof peer;
    return getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 ? peer.pid : 0;
}

} // namespace stopover::pg
