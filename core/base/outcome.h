#pragma once

namespace stopover {

/// How a run, a step or a statement ended.
enum class Outcome {
    Succeeded,
    Failed, ///< the server refused; the transaction is rolled back
    Cancelled, ///< the user asked for it; the transaction is rolled back
    InDoubt, ///< the connection broke during COMMIT; the journal decides on reconnect
};

} // namespace stopover
