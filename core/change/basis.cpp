#include "core/change/basis.h"

#include "core/catalog/tablejson.h"
#include "core/change/foreignkeysql.h"

#include <QJsonArray>

namespace stopover::change {

using namespace Qt::StringLiterals;
using catalog::Constraint;
using catalog::ConstraintKind;
using sql::displayed;

namespace {

/// Between the parts of a definition: no text of the server has it.
QString definitionOf(const QStringList& parts)
{
    return parts.join(QChar(1));
}

QString yes(bool value)
{
    return value ? u"1"_s : u"0"_s;
}

QString labelOf(const Constraint& constraint)
{
    const QString name = displayed(constraint.name);
    switch (constraint.kind) {
    case ConstraintKind::Check:
        return u"check "_s + name;
    case ConstraintKind::Exclusion:
        return u"EXCLUDE "_s + name;
    case ConstraintKind::ForeignKeyOut:
        return u"FOREIGN KEY "_s + name;
    case ConstraintKind::ForeignKeyIn:
        return u"FOREIGN KEY "_s + name + u" of "_s + constraint.table.display();
    }
    return name;
}

void addSecurity(QMap<QString, QString>& objects, const catalog::Table& table)
{
    for (const catalog::Policy& policy : table.policies)
        objects.insert(u"policy "_s + displayed(policy.name), definitionOf({ policy.createSql, policy.comment }));
    objects.insert(u"row security"_s, definitionOf({ yes(table.rowSecurity), yes(table.forceRowSecurity) }));
    objects.insert(u"owner"_s, table.owner);
    objects.insert(u"comment"_s, table.comment);
}

/// Without the owner's, who has them from the start.
QString grantsOf(const catalog::Dependent& view)
{
    QStringList grants;
    for (const catalog::Grant& grant : view.grants) {
        if (grant.grantee == view.owner)
            continue;
        grants.append(grant.grantee + u' ' + grant.privilege + (grant.grantable ? u"*"_s : QString()));
    }
    grants.sort();
    return grants.join(u',');
}

void addDependents(QMap<QString, QString>& objects, const catalog::Table& table)
{
    for (const catalog::Dependent& view : table.dependents) {
        const QString kind = view.kind == catalog::DependentKind::View ? u"view "_s : QString(materializedView);
        QStringList definition { view.definitionSql, view.options.join(u',') };
        // A view is moved as it is; the other one of these stands there with what it had on the day of the plan.
        if (view.kind == catalog::DependentKind::MaterializedView)
            definition.append({ view.owner, view.comment, view.indexSql.join(u';'), grantsOf(view) });
        objects.insert(kind + view.name.display(), definitionOf(definition));
    }
    for (const catalog::Publication& publication : table.publications)
        objects.insert(u"publication "_s + displayed(publication.name), publication.tailSql);
}

} // namespace

QMap<QString, QString> objectsOf(const catalog::Table& table)
{
    QMap<QString, QString> objects;
    for (const catalog::Column& column : table.columns)
        objects.insert(u"column "_s + displayed(column.name),
                       definitionOf({ column.type, column.collationSql, yes(column.notNull), column.defaultSql,
                                      column.identity, yes(column.generated) }));
    for (const catalog::Index& index : table.indexes)
        objects.insert(u"index "_s + displayed(index.name),
                       definitionOf({ yes(index.unique), index.tailSql, index.constraintSql, index.comment }));
    for (const Constraint& constraint : table.constraints)
        objects.insert(labelOf(constraint),
                       definitionOf({ constraint.definitionSql, yes(constraint.validated), constraint.comment }));
    for (const catalog::Trigger& trigger : table.triggers)
        objects.insert(u"trigger "_s + displayed(trigger.name),
                       definitionOf({ trigger.definitionSql, QString(trigger.enabled), trigger.comment }));
    for (const catalog::ExtendedStatistics& statistics : table.statistics)
        objects.insert(u"statistics "_s + statistics.name.display(),
                       definitionOf({ statistics.tailSql, QString::number(statistics.target), statistics.comment }));
    addSecurity(objects, table);
    addDependents(objects, table);
    return objects;
}

QStringList differingObjects(const QMap<QString, QString>& left, const QMap<QString, QString>& right)
{
    QStringList differing;
    for (auto object = left.cbegin(); object != left.cend(); ++object) {
        const auto other = right.constFind(object.key());
        if (other == right.cend() || *other != *object)
            differing.append(object.key());
    }
    return differing;
}

namespace {

constexpr QLatin1StringView constraintsKey { "constraints" };
constexpr QLatin1StringView keysAsPlannedKey { "keys_as_planned" };

catalog::Table withKeys(const QList<Constraint>& keys)
{
    catalog::Table table;
    table.constraints = keys;
    return table;
}

} // namespace

QJsonObject basisOf(const Move& move, const Basis& before)
{
    const QString asPlanned = before.keysAsPlanned ? run::wordOf(*before.keysAsPlanned) : QString();
    QStringList partitions;
    for (const Partition& partition : move.layout.partitions)
        partitions.append(partition.name);
    QStringList key;
    for (const catalog::Column& column : move.key)
        key.append(column.name);
    QStringList retirable;
    for (const catalog::Index& index : move.table.indexes)
        retirable.append(index.name);
    for (const catalog::ExtendedStatistics& statistics : move.table.statistics)
        retirable.append(statistics.name.name);
    retirable.append(before.retirable);
    retirable.removeDuplicates();
    QJsonObject objects;
    QMap<QString, QString> all = objectsOf(move.table);
    for (auto object = before.objects.cbegin(); object != before.objects.cend(); ++object) {
        if (object.key().startsWith(materializedView) && !all.contains(object.key()))
            all.insert(object.key(), *object);
    }
    for (auto object = all.cbegin(); object != all.cend(); ++object)
        objects.insert(object.key(), *object);
    return { { u"suffix"_s, move.suffix },
             { u"key"_s, QJsonArray::fromStringList(key) },
             { u"partition_by"_s, move.layout.partitionBySql },
             { u"partition_columns"_s, QJsonArray::fromStringList(move.layout.keyColumns) },
             { u"partition_expression"_s, move.layout.keyExpression },
             { u"partition_type"_s, move.layout.keyType },
             { u"partitions"_s, QJsonArray::fromStringList(partitions) },
             { u"retirable"_s, QJsonArray::fromStringList(retirable) },
             { u"silent"_s, move.silent },
             { u"keys_after"_s, move.keysAfter },
             { u"rows"_s, move.table.estimatedRows },
             { u"bytes"_s, move.table.totalBytes },
             { u"foreign_keys"_s, catalog::toJson(withKeys(foreignKeys(move)))[constraintsKey] },
             { keysAsPlannedKey, asPlanned },
             { u"objects"_s, objects } };
}

namespace {

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& one : array)
        texts.append(one.toString());
    return texts;
}

} // namespace

Basis basisFrom(const QJsonObject& json)
{
    Basis basis { .suffix = json[u"suffix"_s].toString(),
                  .key = textsOf(json[u"key"_s]),
                  .layout = { .partitionBySql = json[u"partition_by"_s].toString(),
                              .keyColumns = textsOf(json[u"partition_columns"_s]),
                              .keyExpression = json[u"partition_expression"_s].toString(),
                              .keyType = json[u"partition_type"_s].toString(),
                              .partitions = {} },
                  .retirable = textsOf(json[u"retirable"_s]),
                  .silent = json[u"silent"_s].toBool(),
                  .keysAfter = json[u"keys_after"_s].toBool(),
                  .rows = json[u"rows"_s].toDouble(-1),
                  .bytes = json[u"bytes"_s].toInteger(),
                  .foreignKeys = catalog::tableFromJson({ { constraintsKey, json[u"foreign_keys"_s] } }).constraints,
                  .keysAsPlanned = run::fromWord<run::Phase>(json[keysAsPlannedKey].toString()),
                  .objects = {} };
    for (const QString& name : textsOf(json[u"partitions"_s]))
        basis.layout.partitions.append(Partition { .name = name, .boundsSql = {} });
    const QJsonObject objects = json[u"objects"_s].toObject();
    for (auto object = objects.begin(); object != objects.end(); ++object)
        basis.objects.insert(object.key(), object.value().toString());
    return basis;
}

Move moveFrom(const Basis& basis, const catalog::ServerInfo& server, const catalog::Table& table, const Spec& spec)
{
    Move move = makeMove(server, table, spec, basis.layout, QString(basis.suffix).remove(u"_old_"_s));
    // What stands on the partitioned table is as it was chosen then, however much there would be to do today.
    move.silent = basis.silent;
    move.keysAfter = basis.keysAfter;
    move.table.estimatedRows = basis.rows;
    move.table.totalBytes = basis.bytes;
    // The logs have these columns, whatever index would be chosen today.
    move.key.clear();
    for (const QString& name : basis.key) {
        const auto column = std::ranges::find(table.columns, name, &catalog::Column::name);
        if (column != table.columns.end())
            move.key.append(*column);
    }
    return move;
}

} // namespace stopover::change
