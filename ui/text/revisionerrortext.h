#pragma once

#include "core/base/error.h"

namespace stopover::text {

/// The texts of one error; %1, %2, … are its arguments, %* all of them.
struct ErrorSentences
{
    ErrorCode code;
    const char* reason;
    const char* remedy;
};

/// Those of projects, revision files and their graph; nullptr for every other code. In context Error.
const ErrorSentences* revisionSentences(ErrorCode code);

/// Arguments of which one names a reason by a code, made readable.
QStringList readableArgs(const Error& error);

} // namespace stopover::text
