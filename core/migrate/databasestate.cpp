#include "core/migrate/databasestate.h"

#include "core/base/readfile.h"
#include "core/trust/schemas.h"

#include <QCryptographicHash>

namespace stopover::migrate {

using namespace Qt::StringLiterals;

const AppliedRevision* DatabaseState::find(const QString& revision) const
{
    const auto found = std::ranges::find(applied, revision, &AppliedRevision::revision);
    return found == applied.end() ? nullptr : &*found;
}

QString textOfFile(const QString& path)
{
    const auto bytes = readFile(path, limits::script);
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

QString digestOfFile(const QString& path)
{
    const auto bytes = readFile(path, limits::script);
    return bytes ? QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex())
                 : QString();
}

Result<QList<AppliedRevision>> readApplied(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const bool installed, trust::journalMayBeRead(connection));
    QList<AppliedRevision> applied;
    if (!installed)
        return applied;
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT revision, sha256, content, to_char(applied_at, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'),"
                           " applied_by, seconds, run FROM stopover.applied_revision ORDER BY applied_at"_s));
    for (int row = 0; row < rows.count(); ++row)
        applied.append({ .revision = rows.text(row, 0),
                         .sha256 = rows.text(row, 1),
                         .content = rows.text(row, 2),
                         .appliedAt = rows.text(row, 3),
                         .appliedBy = rows.text(row, 4),
                         .seconds = rows.text(row, 5).toDouble(),
                         .run = rows.integer(row, 6) });
    return applied;
}

QStringList editedRevisions(const revision::Project& project, const QList<AppliedRevision>& applied)
{
    QStringList edited;
    for (const AppliedRevision& one : applied) {
        const revision::Node node = project.graph.find(one.revision);
        if (node != revision::noNode && digestOfFile(project.file(node).path) != one.sha256)
            edited.append(one.revision);
    }
    return edited;
}

Result<DatabaseState> readState(pg::Connection& connection, const revision::Project& project)
{
    DatabaseState state;
    STOPOVER_TRY_ASSIGN(state.table, readVersionTable(connection, project.config));
    STOPOVER_TRY_ASSIGN(state.applied, readApplied(connection));
    STOPOVER_TRY_ASSIGN(state.current, revision::currentState(project.graph, state.table.rows));
    QStringList known;
    for (const QString& row : std::as_const(state.table.rows)) {
        if (!state.current.unknownRows.contains(row))
            known.append(row);
    }
    STOPOVER_TRY_ASSIGN(state.pending, revision::pending(project.graph, known));
    state.edited = editedRevisions(project, state.applied);
    return state;
}

} // namespace stopover::migrate
