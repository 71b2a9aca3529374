#include "core/pg/sever.h"

#include <sys/socket.h>

namespace stopover::pg {

void sever(int socket)
{
    ::shutdown(socket, SHUT_RDWR);
}

} // namespace stopover::pg
