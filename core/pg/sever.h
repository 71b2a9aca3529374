#pragma once

namespace stopover::pg {

/// Shuts the socket of a connection that is still there, from any thread: what waits on it finds the link broken.
void sever(int socket);

/// The process that listens on a Unix socket, as the kernel has it from there; 0 for any other socket.
qint64 peerOf(int socket);

} // namespace stopover::pg
