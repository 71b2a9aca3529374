#include "core/trust/schemas.h"
#include "tests/support/journalversions.h"
#include "tests/support/testserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace stopover;

namespace {

Result<void> write(const QString& folder, int version)
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    STOPOVER_TRY(test::installJournalVersion(connection, version));
    STOPOVER_TRY_ASSIGN(const QString reference, test::journalReference(connection));
    QFile file(u"%1/version%2.txt"_s.arg(folder).arg(version));
    if (!file.open(QIODevice::WriteOnly) || file.write(reference.toUtf8()) < 0)
        return Failure(ErrorCode::Io, { file.fileName(), file.errorString() });
    return {};
}

} // namespace

/// Writes core/trust/reference anew: journal-reference FOLDER. To be read before it is committed, line by line.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1, u"."_s);
    int failures = 0;
    for (int version = 1; version <= trust::journalVersion; ++version) {
        if (const auto written = write(folder, version); !written) {
            QTextStream(stderr) << written.error().codeName() << ' ' << written.error().message << ' '
                                << written.error().args.join(u' ') << '\n';
            ++failures;
        }
    }
    test::TestServer::shutDown();
    return failures;
}
