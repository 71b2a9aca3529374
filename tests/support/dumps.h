#pragma once

#include "core/sandbox/programs.h"

#include <QFileInfo>

namespace stopover::test {

/// Whether a pg_dump lies beside the server's programs: tests/matrix/run puts one there only if it reads that server.
[[nodiscard]] inline bool canDump()
{
    using namespace Qt::StringLiterals;
    const auto programs = sandbox::findPrograms();
    return programs && QFileInfo(programs->path(u"pg_dump"_s)).isExecutable();
}

} // namespace stopover::test
