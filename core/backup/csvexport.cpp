#include "core/backup/csvexport.h"

#include "core/pg/copy.h"
#include "core/trust/foreigncode.h"

#include <QSaveFile>

namespace stopover::backup {

using namespace Qt::StringLiterals;

Result<qint64> exportCsv(pg::Connection& connection, const Backup& backup, const QString& path)
{
    if (backup.kind == Kind::Dump || !backup.there)
        return Failure(ErrorCode::BackupGone, { backup.object });
    STOPOVER_TRY_ASSIGN(const sql::QualifiedName table, sql::QualifiedName::parse(backup.object));
    STOPOVER_TRY(trust::refuseForeignRelation(connection, table.sql()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure(ErrorCode::Io, { path, file.errorString() });
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    STOPOVER_TRY_ASSIGN(pg::CopyReader reader, pg::CopyReader::start(connection, u"COPY "_s + table.sql() + u" TO STDOUT (FORMAT csv, HEADER)"_s));
    qint64 rows = -1; // its head
    while (true) {
        STOPOVER_TRY_ASSIGN(const QByteArray line, reader.read());
        if (line.isEmpty())
            break;
        ++rows;
        if (file.write(line) != line.size())
            return Failure(ErrorCode::Io, { path, file.errorString() });
    }
    if (!file.commit())
        return Failure(ErrorCode::Io, { path, file.errorString() });
    STOPOVER_TRY(log(connection, backup.id, u"exported"_s, path));
    return rows;
}

} // namespace stopover::backup
