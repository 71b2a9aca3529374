#pragma once

namespace stopover::pg {

/// Shuts down the socket of an open connection from any thread; whoever waits on it gets ConnectionLost.
void sever(int socket);

/// The process that listens on a Unix socket, as the kernel has it from there; 0 for any other socket.
qint64 peerOf(int socket);

} // namespace stopover::pg
