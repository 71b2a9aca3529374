#include "core/run/confirmation.h"

namespace stopover::run {

Result<Confirmation> Confirmation::typed(const QString& text, const QString& expected)
{
    if (text != expected || expected.isEmpty())
        return Failure(ErrorCode::ConfirmationMissing, { expected });
    return Confirmation(expected);
}

} // namespace stopover::run
