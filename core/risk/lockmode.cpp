#include "core/risk/lockmode.h"

#include <array>

namespace stopover::risk {

namespace {

struct Names
{
    QLatin1StringView name;
    QLatin1StringView words;
    QLatin1StringView code;
    unsigned conflicts; ///< a bit a mode, in the order of the enum
};

using namespace Qt::StringLiterals;

constexpr std::array lockModes {
    Names { "AccessShareLock"_L1, "ACCESS SHARE"_L1, "AS"_L1, 0b10000000 },
    Names { "RowShareLock"_L1, "ROW SHARE"_L1, "RS"_L1, 0b11000000 },
    Names { "RowExclusiveLock"_L1, "ROW EXCLUSIVE"_L1, "RX"_L1, 0b11110000 },
    Names { "ShareUpdateExclusiveLock"_L1, "SHARE UPDATE EXCLUSIVE"_L1, "SUX"_L1, 0b11111000 },
    Names { "ShareLock"_L1, "SHARE"_L1, "S"_L1, 0b11101100 },
    Names { "ShareRowExclusiveLock"_L1, "SHARE ROW EXCLUSIVE"_L1, "SRX"_L1, 0b11111100 },
    Names { "ExclusiveLock"_L1, "EXCLUSIVE"_L1, "X"_L1, 0b11111110 },
    Names { "AccessExclusiveLock"_L1, "ACCESS EXCLUSIVE"_L1, "AX"_L1, 0b11111111 },
};

const Names& namesOf(LockMode mode)
{
    return lockModes.at(static_cast<size_t>(mode));
}

} // namespace

QString lockName(LockMode mode)
{
    return namesOf(mode).name;
}

QString lockWords(LockMode mode)
{
    return namesOf(mode).words;
}

QString lockCode(LockMode mode)
{
    return namesOf(mode).code;
}

bool conflicts(LockMode held, LockMode wanted)
{
    return (namesOf(held).conflicts & (1U << static_cast<unsigned>(wanted))) != 0;
}

} // namespace stopover::risk
