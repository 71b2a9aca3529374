#include "ui/lint/lintreader.h"

#include "core/base/process.h"
#include "core/migrate/filelint.h"
#include "core/sql/script.h"

#include <QDir>
#include <QTemporaryFile>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

Result<void> survive(const LintRequest& request)
{
    QTemporaryFile file(QDir::tempPath() + u"/stopover-XXXXXX."_s
                        + (request.name.endsWith(".py"_L1) ? u"py"_s : u"sql"_s));
    if (!file.open() || file.write(request.script) != request.script.size() || !file.flush())
        return Failure(ErrorCode::Io, { file.fileName(), file.errorString() });
    STOPOVER_TRY(runProcess({ .program = request.helper,
                              .arguments = { u"lint"_s, u"--json"_s, u"--fail-on"_s, u"never"_s, file.fileName() } }));
    return {};
}

} // namespace

Result<risk::LintReport> readLint(const LintRequest& request)
{
    risk::LintOptions options { .version = request.version };
    if (request.database) {
        STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(*request.database));
        STOPOVER_TRY_ASSIGN(options.schema, catalog::readSchema(database));
    }
    // Said in words that name the place, before the helper says it in its own.
    if (!request.name.endsWith(".py"_L1))
        STOPOVER_TRY(sql::scriptParts(request.script));
    STOPOVER_TRY(survive(request));
    return migrate::lintFile(request.name, request.script, options);
}

} // namespace stopover::ui
