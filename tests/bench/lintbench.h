#pragma once

namespace stopover::bench {

/// Reads a megabyte of SQL with every rule, beside the parser alone.
void benchLint(bool quick);

} // namespace stopover::bench
