#pragma once

#include <QString>

namespace stopover::test {

/// Completions for a shell, made of the table of commands (app/ctl/commands.cpp), so that none lacks a command or an
/// option. What is in packaging/completions is their text, and the test that compares it writes it.
[[nodiscard]] QString bashCompletion();
[[nodiscard]] QString zshCompletion();
[[nodiscard]] QString fishCompletion();

} // namespace stopover::test
