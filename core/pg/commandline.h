#pragma once

namespace stopover::pg {

/// Overwrites the values of --db that hold a password, so that other users of the machine no longer see them in the
/// list of processes. To be called once the words were copied.
void hidePasswords(int argc, char** argv);

} // namespace stopover::pg
