#include "tests/support/journalversions.h"

#include "core/base/text.h"
#include "core/trust/reference.h"

namespace stopover::test {

using namespace Qt::StringLiterals;

Result<void> installJournalVersion(pg::Connection& connection, int version)
{
    STOPOVER_TRY(connection.executeScript(
        u"CREATE SCHEMA IF NOT EXISTS stopover; CREATE SCHEMA IF NOT EXISTS stopover_backup; CREATE SCHEMA IF NOT "
        "EXISTS stopover_retired"_s));
    STOPOVER_TRY(connection.executeScript(resourceText(u":/stopover/run/install.sql"_s)));
    for (int next = 2; next <= version; ++next)
        STOPOVER_TRY(connection.executeScript(resourceText(u":/stopover/run/version%1.sql"_s.arg(next))));
    if (version >= 5)
        STOPOVER_TRY(connection.executeScript(resourceText(u":/stopover/run/functions.sql"_s)));
    return {};
}

Result<QString> journalReference(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const QList<trust::Fact> facts, trust::readFacts(connection));
    return QString(
        u"# Written by tests/tools/journalreference from a real install; do not edit. Object, aspect, name, value.\n"_s
        + trust::referenceText(facts));
}

} // namespace stopover::test
