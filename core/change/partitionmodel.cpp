#include "core/change/partitionmodel.h"

#include "core/catalog/tablereader.h"
#include "core/change/carriedsql.h"
#include "core/change/rangenames.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using catalog::Constraint;
using catalog::ConstraintKind;
using catalog::Index;
using run::Statements;
using sql::QualifiedName;
using sql::quoted;

namespace {

constexpr QChar tableMark(1);

bool readsColumn(const catalog::Row& row, const QString& column)
{
    return row.text("state").split(u", "_s).contains(column);
}

/// Ranges and lists of the same key below would be those of the model's own part of it. Hashes take every key.
void refuseInnerBounds(const catalog::Row& row, const QualifiedName& name, const QString& key, FindingList& findings)
{
    if (row.text("text") != "h"_L1 && readsColumn(row, key))
        findings.add(u"ahead.inner_bounds"_s, name.display(), { key });
}

/// What the partition alone has, and others of another range can have in part only.
void findOwnRules(PartitionModel& model, const QStringList& tableChecks, const QStringList& policiesOfKey,
                  const QString& key, FindingList& findings)
{
    QStringList own;
    for (const Constraint& constraint : model.table.constraints) {
        if (constraint.kind != ConstraintKind::Check)
            continue;
        if (tableChecks.contains(constraint.name))
            model.checks.append(constraint);
        else
            own.append(constraint.name);
    }
    const QString name = model.table.name.display();
    if (!own.isEmpty())
        findings.add(u"ahead.own_check"_s, name, { own.join(u", "_s) });
    if (!policiesOfKey.isEmpty())
        findings.add(u"ahead.own_policy"_s, name, { policiesOfKey.join(u", "_s), key });
}

void takeExtra(const catalog::Row& row, PartitionModel& model)
{
    const QString what = row.text("what");
    const QString name = row.text("name");
    if (what == "index"_L1)
        model.indexStorage.insert(name, { row.text("text"), row.text("options") });
    else if (what == "trigger"_L1)
        model.triggers.append({ .name = name,
                                .definitionSql = row.text("text"),
                                .enabled = row.text("state").front(),
                                .comment = row.text("comment") });
    else if (what == "foreign_key"_L1)
        model.ownForeignKeys.append(name);
    else if (what == "publication"_L1)
        model.publications.append(name);
    else if (what == "key"_L1)
        model.partitionBySql = name;
}

void addIndexes(Statements& statements, const PartitionModel& model, const QualifiedName& name)
{
    const QString table = name.sql();
    QString identity;
    for (const Index& index : model.table.indexes) {
        const bool ofExclusion = std::ranges::any_of(model.table.constraints, [&index](const Constraint& constraint) {
            return constraint.kind == ConstraintKind::Exclusion && constraint.name == index.name;
        });
        if (!index.valid || ofExclusion)
            continue;
        const QString own = nameLike(index.name, model.table.name.name, name.name);
        const QString qualified = QualifiedName { name.schema, own }.sql();
        const bool ofConstraint = !index.constraintName.isEmpty();
        if (ofConstraint)
            statements.append(
                { u"ALTER TABLE "_s + table + u" ADD CONSTRAINT "_s + quoted(own) + u' ' + index.constraintSql });
        else
            statements.append({ u"CREATE "_s + (index.unique ? u"UNIQUE "_s : QString()) + u"INDEX "_s + quoted(own)
                                + u" ON "_s + table + u' ' + index.tailSql });
        const IndexStorage storage = model.indexStorage.value(index.name);
        if (ofConstraint && !storage.options.isEmpty())
            statements.append({ u"ALTER INDEX "_s + qualified + u" SET ("_s + storage.options + u')' });
        if (!storage.tablespace.isEmpty())
            statements.append({ u"ALTER INDEX "_s + qualified + u" SET TABLESPACE "_s + quoted(storage.tablespace) });
        addComment(statements, u"INDEX "_s + qualified, index.comment);
        if (index.replicaIdentity)
            identity = own;
    }
    if (const QString text = replicaIdentitySql(model.table, table, identity); !text.isEmpty())
        statements.append({ text });
}

/// Before there are partitions below: theirs are merged with these when they are attached.
void addChecks(Statements& statements, const PartitionModel& model, const QualifiedName& name)
{
    for (const Constraint& check : model.checks) {
        const QString own = quoted(check.name);
        statements.append(
            { u"ALTER TABLE "_s + name.sql() + u" ADD CONSTRAINT "_s + own + u' ' + check.definitionSql });
        addComment(statements, u"CONSTRAINT "_s + own + u" ON "_s + name.sql(), check.comment);
    }
}

void addConstraints(Statements& statements, const PartitionModel& model, const QualifiedName& name)
{
    for (const Constraint& constraint : model.table.constraints) {
        const bool exclusion = constraint.kind == ConstraintKind::Exclusion;
        const bool key =
            constraint.kind == ConstraintKind::ForeignKeyOut && model.ownForeignKeys.contains(constraint.name);
        if (!exclusion && !key)
            continue;
        const QString own = exclusion ? nameLike(constraint.name, model.table.name.name, name.name) : constraint.name;
        statements.append(
            { u"ALTER TABLE "_s + name.sql() + u" ADD CONSTRAINT "_s + quoted(own) + u' ' + constraint.definitionSql });
        addComment(statements, u"CONSTRAINT "_s + quoted(own) + u" ON "_s + name.sql(), constraint.comment);
    }
}

/// What LIKE does not copy.
void addCarried(Statements& statements, const PartitionModel& model, const QualifiedName& name)
{
    const QString table = name.sql();
    statements.append(columnStatements(model.table, table));
    addIndexes(statements, model, name);
    addConstraints(statements, model, name);
    statements.append(securityStatements(model.table, name));
    for (const catalog::ExtendedStatistics& statistics : model.table.statistics)
        statements.append(statisticsStatements(
            statistics, { name.schema, nameLike(statistics.name.name, model.table.name.name, name.name) }, table));
    for (const catalog::Trigger& trigger : model.triggers) {
        statements.append({ QString(trigger.definitionSql).replace(tableMark, table) });
        statements.append(triggerStateStatements(trigger, table));
    }
    addComment(statements, u"TABLE "_s + table, model.table.comment);
}

} // namespace

Result<PartitionModel> readModel(const catalog::Database& database, const QualifiedName& name, const RangeTable& table,
                                 FindingList& findings)
{
    PartitionModel model;
    STOPOVER_TRY_ASSIGN(model.table, catalog::readTable(database, name));
    if (model.table.kind == u'f')
        findings.add(u"ahead.foreign_table"_s, name.display());
    if (!model.table.ownedByRole) {
        STOPOVER_TRY_ASSIGN(const catalog::ServerInfo server, catalog::readServer(database));
        findings.add(u"rights.owner"_s, name.display(), { model.table.owner, server.role });
    }
    STOPOVER_TRY_ASSIGN(const pg::Rows extras, database.query(u"leafextras"_s, { { u"oid"_s, model.table.oid } }));
    QStringList policiesOfKey;
    catalog::forEachRow(extras, [&](const catalog::Row& row) {
        takeExtra(row, model);
        if (row.text("what") == "key"_L1)
            refuseInnerBounds(row, name, table.key, findings);
        if (row.text("what") == "policy"_L1 && readsColumn(row, table.key))
            policiesOfKey.append(row.text("name"));
    });
    findOwnRules(model, table.checks, policiesOfKey, table.key, findings);
    if (!model.publications.isEmpty())
        findings.add(u"ahead.publication"_s, name.display(), { model.publications.join(u", "_s) });
    if (model.partitionBySql.isEmpty())
        return model;
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, database.query(u"childpartitions"_s, { { u"oid"_s, model.table.oid } }));
    for (int row = 0; row < rows.count(); ++row) {
        STOPOVER_TRY_ASSIGN(PartitionModel child,
                            readModel(database, { rows.text(row, 0), rows.text(row, 1) }, table, findings));
        child.boundsSql = rows.text(row, 2);
        model.children.append(child);
    }
    return model;
}

Statements createLike(const PartitionModel& model, const QualifiedName& name, const QString& role)
{
    const bool leaf = model.partitionBySql.isEmpty();
    const bool unlogged = leaf && model.table.persistence == u'u';
    const QString access =
        model.table.accessMethod.isEmpty() ? QString() : u" USING "_s + quoted(model.table.accessMethod);
    const QString kind = leaf ? access : QString(u" PARTITION BY "_s + model.partitionBySql);
    Statements statements {
        { u"CREATE "_s + (unlogged ? u"UNLOGGED "_s : QString()) + u"TABLE "_s + name.sql() + u" (LIKE "_s
          + model.table.name.sql()
          + u" INCLUDING ALL EXCLUDING CONSTRAINTS EXCLUDING IDENTITY EXCLUDING INDEXES EXCLUDING STATISTICS)"_s + kind
          + storageSql(model.table) }
    };
    if (model.table.owner != role)
        statements.append({ u"ALTER TABLE "_s + name.sql() + u" OWNER TO "_s + quoted(model.table.owner) });
    addChecks(statements, model, name);
    for (const PartitionModel& child : model.children) {
        const QualifiedName own { child.table.name.schema,
                                  nameLike(child.table.name.name, model.table.name.name, name.name) };
        statements.append(createLike(child, own, role));
        statements.append(
            { u"ALTER TABLE "_s + name.sql() + u" ATTACH PARTITION "_s + own.sql() + u' ' + child.boundsSql });
    }
    // After the partitions: its indexes find theirs, rather than making others.
    addCarried(statements, model, name);
    return statements;
}

} // namespace stopover::change
