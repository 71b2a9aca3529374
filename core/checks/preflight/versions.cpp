#include "core/base/process.h"
#include "core/checks/check.h"

#include <QRegularExpression>

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// The server is one that we know, and pg_dump is not older than it.
Result<CheckResult> examineVersions(CheckInput& input)
{
    CheckResult result;
    const int server = input.connection.serverVersion() / 10000;
    STOPOVER_TRY_ASSIGN(const ProcessOutput dump,
                        runProcess({ .program = u"pg_dump"_s, .arguments = { u"--version"_s } }));
    static const QRegularExpression number(u"(\\d+)(?:\\.\\d+)*"_s);
    const int tools = number.match(QString::fromUtf8(dump.standardOutput)).captured(1).toInt();
    result.args = { QString::number(server), QString::number(tools) };
    if (server < 12 || tools < server)
        result.verdict = Verdict::Block;
    return result;
}

} // namespace

Check versions()
{
    return { .id = "P01", .phase = Phase::Preflight, .atSwap = false, .run = &examineVersions };
}

} // namespace stopover::checks
