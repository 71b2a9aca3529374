#include "core/change/trialmove.h"

#include "core/change/stagesql.h"
#include "core/change/swapsql.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using run::Statements;
using sql::quoted;

namespace {

/// More than any oid, so that no object of a run has the name.
qint64 trialNumber(qint64 oid)
{
    constexpr qint64 beyondOids = 1LL << 32;
    return beyondOids + oid;
}

QString trialSchemaOf(qint64 oid)
{
    return u"stopover_trial_"_s + QString::number(oid);
}

/// The same columns, indexes, storage, owner, rights and policies, as a restore makes them of a plain table.
Statements twinStatements(const Move& move, const QString& schema)
{
    Move twin = move;
    twin.layout = {};
    twin.silent = false; // or what stands early would take the place of the rest
    twin.stageSchema = schema;
    twin.partitioned.kept = { schema, move.live.name };
    Statements statements = stageStatements(twin);
    for (const Statements& unit : indexUnits(twin)) {
        for (const run::Statement& statement : unit) {
            if (!statement.sql.startsWith("ANALYZE"_L1))
                statements.append(statement);
        }
    }
    return statements;
}

/// One view, and each of the materialized views, whose owners must get the new ones.
QList<catalog::Dependent> standIns(const Move& move, const QString& schema)
{
    const QStringList rebuilt = rebuiltViews(move);
    QList<catalog::Dependent> views;
    bool hasView = false;
    for (const catalog::Dependent& view : move.table.dependents) {
        const bool isView = view.kind == catalog::DependentKind::View;
        if ((isView && hasView) || (!isView && !rebuilt.contains(view.name.sql())))
            continue;
        hasView = hasView || isView;
        catalog::Dependent other = view;
        other.name.schema = schema;
        other.direct = true;
        other.readsMaterialized.clear();
        other.localDefinitionSql = u"SELECT count(*) AS n FROM "_s + quoted(move.live.name);
        other.definitionSql = u"SELECT count(*) AS n FROM "_s + sql::QualifiedName { schema, move.live.name }.sql();
        other.options.clear();
        other.indexSql.clear();
        other.grants.clear();
        other.populated = false;
        if (isView)
            other.owner = move.server.role;
        views.append(other);
    }
    return views;
}

void addStandIns(Statements& statements, const QList<catalog::Dependent>& views, const Move& move)
{
    for (const catalog::Dependent& view : views) {
        const bool isView = view.kind == catalog::DependentKind::View;
        const QString name = (isView ? u"VIEW "_s : u"MATERIALIZED VIEW "_s) + view.name.sql();
        statements.append(
            { u"CREATE "_s + name + u" AS "_s + view.definitionSql + (isView ? QString() : u" WITH NO DATA"_s) });
        if (view.owner == move.server.role)
            continue;
        statements.append(
            { u"GRANT USAGE, CREATE ON SCHEMA "_s + quoted(view.name.schema) + u" TO "_s + quoted(view.owner) });
        statements.append({ u"ALTER "_s + name + u" OWNER TO "_s + quoted(view.owner) });
    }
}

/// A row comes and goes: the functions of checks, generated columns and indexes are called with the role's rights, which
/// is seen nowhere else. What they say to the row itself is another matter.
run::Statement tryRow(const Move& move, const QString& schema)
{
    const QString columns = joined(move.copiedColumns());
    return { sql::doBlock(
        u"BEGIN INSERT INTO %1 (%2) OVERRIDING SYSTEM VALUE SELECT %2 FROM ONLY %3 LIMIT 1; RAISE EXCEPTION 'undone';"
        " EXCEPTION WHEN insufficient_privilege OR lock_not_available THEN RAISE; WHEN OTHERS THEN NULL; END"_s.arg(
            sql::QualifiedName { schema, move.live.name }.sql(), columns, move.live.sql())) };
}

catalog::Table twinOf(const Move& move, const QString& schema)
{
    catalog::Table table = move.table;
    table.oid = trialNumber(move.table.oid);
    table.name.schema = schema;
    table.triggers.clear();
    table.publications.clear();
    table.constraints.removeIf(
        [](const catalog::Constraint& one) { return one.kind != catalog::ConstraintKind::Check; });
    table.sequences.removeIf([](const catalog::Sequence& one) { return !one.identity; });
    for (catalog::Index& index : table.indexes)
        index.schema = schema;
    for (catalog::Sequence& sequence : table.sequences)
        sequence.name.schema = schema;
    for (catalog::ExtendedStatistics& statistics : table.statistics)
        statistics.name.schema = schema;
    table.dependents = standIns(move, schema);
    return table;
}

} // namespace

TrialMove makeTrialMove(const Move& move)
{
    const QString schema = trialSchemaOf(move.table.oid);
    TrialMove trial { .twin = {}, .move = move, .live = move.live };
    trial.move.table = twinOf(move, schema);
    trial.move.live.schema = schema;
    trial.move.stageSchema = stageSchemaOf(trial.move.table.oid);
    trial.move.partitioned.kept.schema = trial.move.stageSchema;
    trial.move.suffix = u"_trial_"_s + QString::number(move.table.oid);
    trial.move.original.kept.name = sql::derivedName(move.live.name, trial.move.suffix);
    trial.move.backup.name = trial.move.original.kept.name;
    // One is enough to see whether it may be made.
    if (trial.move.layout.partitions.size() > 1)
        trial.move.layout.partitions.resize(1);
    trial.twin = { { u"CREATE SCHEMA IF NOT EXISTS stopover"_s },
                   { u"CREATE SCHEMA IF NOT EXISTS stopover_retired"_s } };
    trial.twin.append(twinStatements(move, schema));
    trial.twin.append(tryRow(move, schema));
    addStandIns(trial.twin, trial.move.table.dependents, move);
    if (move.spec.backup == BackupKind::Table)
        trial.twin.append(Statements { { u"CREATE SCHEMA IF NOT EXISTS stopover_backup"_s },
                                       { u"CREATE TABLE "_s + trial.move.backup.sql() + u" AS SELECT * FROM ONLY "_s
                                         + sql::QualifiedName { schema, move.live.name }.sql() } });
    return trial;
}

QString TrialMove::shown(const QString& statement) const
{
    const auto realNumber = QString::number(move.table.oid - trialNumber(0));
    QString text = statement.simplified();
    text.replace(quoted(move.live.schema), quoted(live.schema));
    text.replace(QString::number(move.table.oid), realNumber);
    constexpr qsizetype longest = 160;
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

} // namespace stopover::change
