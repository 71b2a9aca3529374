#include "core/change/stagesql.h"

#include "core/change/carriedsql.h"
#include "core/change/early.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using catalog::Index;
using run::Statements;
using sql::literal;
using sql::quoted;

namespace {

void addOwner(Statements& statements, const Move& move, const QString& object)
{
    if (move.table.owner != move.server.role)
        statements.append({ u"ALTER TABLE "_s + object + u" OWNER TO "_s + quoted(move.table.owner) });
}

/// The columns and checks of a table that is not there any more, as its backup recorded them.
QString recordedColumns(const Move& move)
{
    QStringList parts;
    for (const catalog::Column& column : move.table.columns) {
        QString part = quoted(column.name) + u' ' + column.type;
        if (!column.collationSql.isEmpty())
            part += u" COLLATE "_s + column.collationSql;
        if (column.generated)
            part += u" GENERATED ALWAYS AS ("_s + column.defaultSql + u") STORED"_s;
        else if (!column.defaultSql.isEmpty())
            part += u" DEFAULT "_s + column.defaultSql;
        parts.append(part + (column.notNull ? u" NOT NULL"_s : QString()));
    }
    for (const catalog::Constraint& check : move.table.constraints) {
        if (check.kind == catalog::ConstraintKind::Check)
            parts.append(u"CONSTRAINT "_s + quoted(check.name) + u' ' + check.definitionSql);
    }
    return parts.join(u", "_s);
}

/// Sequences that fell with the table they belonged to.
void addSequences(Statements& statements, const Move& move)
{
    for (const catalog::Sequence& sequence : move.table.sequences) {
        if (!sequence.identity)
            statements.append(
                { u"CREATE SEQUENCE IF NOT EXISTS "_s + sequence.name.sql() + u' ' + sequence.optionsSql });
    }
}

void addParent(Statements& statements, const Move& move)
{
    const QString stage = move.partitioned.kept.sql();
    statements.append({ u"CREATE SCHEMA "_s + quoted(move.stageSchema) });
    if (move.table.owner != move.server.role)
        statements.append(
            { u"GRANT USAGE, CREATE ON SCHEMA "_s + quoted(move.stageSchema) + u" TO "_s + quoted(move.table.owner) });
    const QString kind =
        move.layout.plain() ? storageSql(move.table) : u" PARTITION BY "_s + move.layout.partitionBySql;
    const QString columns = move.table.oid == 0
        ? recordedColumns(move)
        : u"LIKE "_s + move.live.sql() + u" INCLUDING ALL EXCLUDING INDEXES EXCLUDING IDENTITY EXCLUDING STATISTICS"_s;
    statements.append({ u"CREATE TABLE "_s + stage + u" ("_s + columns + u')' + kind });
    addOwner(statements, move, stage);
}

Statements partitionStatements(const Move& move, const Partition& partition)
{
    const QString name = move.partition(partition).sql();
    // Parents hold no storage parameters.
    Statements statements { { u"CREATE TABLE "_s + name + u" PARTITION OF "_s + move.partitioned.kept.sql() + u' '
                              + partition.boundsSql + storageSql(move.table) } };
    addOwner(statements, move, name);
    // Default privileges must not open a side door to the rows.
    for (const QString& stranger : move.table.defaultGrantees)
        statements.append({ u"REVOKE ALL ON "_s + name + u" FROM "_s + roleSql(stranger) });
    return statements;
}

void addColumns(Statements& statements, const Move& move)
{
    const QString alter = u"ALTER TABLE "_s + move.partitioned.kept.sql() + u" ALTER COLUMN "_s;
    statements.append(columnStatements(move.table, move.partitioned.kept.sql()));
    for (const catalog::Sequence& sequence : move.table.sequences) {
        if (!sequence.identity)
            continue;
        const auto column = std::ranges::find(move.table.columns, sequence.column, &catalog::Column::name);
        statements.append({ alter + quoted(sequence.column) + u" ADD GENERATED "_s
                            + (column->identity == "a"_L1 ? u"ALWAYS"_s : u"BY DEFAULT"_s)
                            + u" AS IDENTITY (SEQUENCE NAME "_s
                            + sql::QualifiedName { move.stageSchema, sequence.name.name }.sql() + u' '
                            + sequence.optionsSql + u')' });
    }
}

/// True when the parent can carry the index: plain ones always, unique ones if the key allows it.
bool onParent(const Move& move, const Index& index)
{
    return !index.unique || move.parentCanHaveUnique(index);
}

/// A parent's index is made invalid and without children; it becomes valid with the last ATTACH.
void addParentIndexes(Statements& statements, const Move& move)
{
    const QString stage = move.partitioned.kept.sql();
    for (const Index& index : move.table.indexes) {
        if (move.layout.plain() || !onParent(move, index))
            continue;
        if (!index.constraintName.isEmpty())
            statements.append({ u"ALTER TABLE ONLY "_s + stage + u" ADD CONSTRAINT "_s + quoted(index.constraintName)
                                + u' ' + index.constraintSql });
        else
            statements.append({ u"CREATE "_s + (index.unique ? u"UNIQUE "_s : QString()) + u"INDEX "_s
                                + quoted(index.name) + u" ON ONLY "_s + stage + u' ' + index.tailSql });
        addComment(statements, u"INDEX "_s + sql::QualifiedName { move.stageSchema, index.name }.sql(), index.comment);
    }
}

/// Indexes of a table without partitions, under their own names in the stage.
QList<Statements> plainIndexUnits(const Move& move)
{
    const QString stage = move.partitioned.kept.sql();
    QString identityIndex;
    Statements unit;
    for (const Index& index : move.table.indexes) {
        if (!index.constraintName.isEmpty())
            unit.append({ u"ALTER TABLE "_s + stage + u" ADD CONSTRAINT "_s + quoted(index.constraintName) + u' '
                          + index.constraintSql });
        else
            unit.append({ u"CREATE "_s + (index.unique ? u"UNIQUE "_s : QString()) + u"INDEX "_s + quoted(index.name)
                          + u" ON "_s + stage + u' ' + index.tailSql });
        addComment(unit, u"INDEX "_s + sql::QualifiedName { move.stageSchema, index.name }.sql(), index.comment);
        if (index.replicaIdentity)
            identityIndex = index.name;
    }
    if (const QString identity = replicaIdentitySql(move.table, stage, identityIndex); !identity.isEmpty())
        unit.append({ identity });
    unit.append({ u"ANALYZE "_s + stage });
    return { unit };
}

} // namespace

Statements stageStatements(const Move& move)
{
    Statements statements;
    if (move.table.oid == 0)
        addSequences(statements, move);
    addParent(statements, move);
    if (hasEarlyKeys(move))
        return statements + earlyForeignKeys(move);
    for (const Partition& partition : move.layout.partitions)
        statements.append(partitionStatements(move, partition));
    return statements + furnishStatements(move);
}

QList<Statements> partitionUnits(const Move& move)
{
    QList<Statements> units;
    for (const Partition& partition : move.layout.partitions)
        units.append(partitionStatements(move, partition));
    return units;
}

Statements furnishStatements(const Move& move)
{
    Statements statements;
    addColumns(statements, move);
    addParentIndexes(statements, move);
    statements.append(securityStatements(move.table, move.partitioned.kept));
    for (const catalog::ExtendedStatistics& statistics : move.table.statistics)
        statements.append(
            statisticsStatements(statistics, { move.stageSchema, statistics.name.name }, move.partitioned.kept.sql()));
    if (move.table.replicaIdentity == u'f')
        statements.append({ u"ALTER TABLE "_s + move.partitioned.kept.sql() + u" REPLICA IDENTITY FULL"_s });
    addComment(statements, u"TABLE "_s + move.partitioned.kept.sql(), move.table.comment);
    return statements;
}

QList<Statements> indexUnits(const Move& move)
{
    if (move.layout.plain())
        return plainIndexUnits(move);
    QList<Statements> units;
    for (qsizetype part = 0; part < move.layout.partitions.size(); ++part) {
        const QString leaf = move.partition(move.layout.partitions.at(part)).sql();
        Statements unit;
        Statements attach;
        QString identityIndex;
        for (qsizetype number = 0; number < move.table.indexes.size(); ++number) {
            const Index& index = move.table.indexes.at(number);
            const QString name = move.leafIndex(part, number);
            if (!index.constraintName.isEmpty())
                unit.append(
                    { u"ALTER TABLE "_s + leaf + u" ADD CONSTRAINT "_s + quoted(name) + u' ' + index.constraintSql });
            else
                unit.append({ u"CREATE "_s + (index.unique ? u"UNIQUE "_s : QString()) + u"INDEX "_s + quoted(name)
                              + u" ON "_s + leaf + u' ' + index.tailSql });
            // Last, since it locks the parent's index until the end of the transaction.
            if (onParent(move, index))
                attach.append({ u"ALTER INDEX "_s + sql::QualifiedName { move.stageSchema, index.name }.sql()
                                + u" ATTACH PARTITION "_s + sql::QualifiedName { move.live.schema, name }.sql() });
            if (index.replicaIdentity)
                identityIndex = name;
        }
        if (const QString identity = replicaIdentitySql(move.table, leaf, identityIndex); !identity.isEmpty())
            unit.append({ identity });
        unit.append({ u"ANALYZE "_s + leaf });
        units.append(unit + attach);
    }
    return units;
}

namespace {

void giveViewTo(Statements& statements, const Move& move, const sql::QualifiedName& view, const QString& owner)
{
    if (owner == move.server.role)
        return;
    // Who gets a relation has to have CREATE in its schema.
    if (owner != move.table.owner)
        statements.append(
            { u"GRANT USAGE, CREATE ON SCHEMA "_s + quoted(move.stageSchema) + u" TO "_s + quoted(owner) });
    statements.append({ u"ALTER MATERIALIZED VIEW "_s + view.sql() + u" OWNER TO "_s + quoted(owner) });
}

} // namespace

Statements materializedViewStatements(const Move& move)
{
    Statements statements;
    QStringList rebuilt;
    for (const catalog::Dependent& view : move.table.dependents) {
        if (view.kind != catalog::DependentKind::MaterializedView)
            continue;
        const bool readsRebuilt =
            std::ranges::any_of(view.readsMaterialized, [&](const QString& name) { return rebuilt.contains(name); });
        if (!view.direct && !readsRebuilt)
            continue;
        rebuilt.append(view.name.schema + u'.' + view.name.name);
        const sql::QualifiedName stage { move.stageSchema, view.name.name };
        // The table's own name is found in the stage first: the same text reads the new table.
        statements.append(
            { u"SET LOCAL search_path = "_s + quoted(move.stageSchema) + u", "_s + localSearchPath(move.table) });
        statements.append({ u"CREATE MATERIALIZED VIEW "_s + stage.sql() + withOptions(view.options) + u" AS "_s
                            + view.localDefinitionSql + u" WITH NO DATA"_s });
        statements.append({ u"SET LOCAL search_path = pg_catalog"_s });
        giveViewTo(statements, move, stage, view.owner);
        // Its query runs with the owner's rights, in the way that the server restricts.
        if (view.populated)
            statements.append({ u"REFRESH MATERIALIZED VIEW "_s + stage.sql() });
        for (const QString& index : view.indexSql) {
            QString text = index;
            text.replace(u" ON "_s + view.name.sql() + u' ', u" ON "_s + stage.sql() + u' ');
            statements.append({ text });
        }
        statements.append(grantStatements(view.grants, stage, view.owner, move.table.defaultGrantees));
        addComment(statements, u"MATERIALIZED VIEW "_s + stage.sql(), view.comment);
    }
    return statements;
}

Statements dropStageStatements(const Move& move)
{
    Statements statements;
    for (auto view = move.table.dependents.crbegin(); view != move.table.dependents.crend(); ++view) {
        if (view->kind == catalog::DependentKind::MaterializedView)
            statements.append({ u"DROP MATERIALIZED VIEW IF EXISTS "_s
                                + sql::QualifiedName { move.stageSchema, view->name.name }.sql() });
    }
    statements.append({ u"DROP TABLE IF EXISTS "_s + move.partitioned.kept.sql() });
    statements.append({ u"DROP SCHEMA IF EXISTS "_s + quoted(move.stageSchema) });
    return statements;
}

} // namespace stopover::change
