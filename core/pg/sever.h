#pragma once

namespace stopover::pg {

/// Shuts the socket of a connection that is still there, from any thread: what waits on it finds the link broken.
void sever(int socket);

} // namespace stopover::pg
