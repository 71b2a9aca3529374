#pragma once

#include <QByteArrayView>

#include <optional>

namespace stopover {

/// The first line of a TOML text with a key of more than 32 parts or with values in more than 32 levels; nothing when
/// there is none.
///
/// To be asked before toml++ reads a text of others: its tables are as deep as a dotted key is long, and end by calling
/// themselves once a level, so that a line of a megabyte overruns the stack. Any thread; does not block.
std::optional<int> firstDeepLine(QByteArrayView toml);

} // namespace stopover
