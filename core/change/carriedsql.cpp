#include "core/change/carriedsql.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using run::Statements;
using sql::literal;
using sql::quoted;

QString roleSql(const QString& role)
{
    return role.isEmpty() ? u"PUBLIC"_s : quoted(role);
}

void addComment(Statements& statements, const QString& object, const QString& comment)
{
    if (!comment.isEmpty())
        statements.append({ u"COMMENT ON "_s + object + u" IS "_s + literal(comment) });
}

QString withOptions(const QStringList& options)
{
    return options.isEmpty() ? QString() : u" WITH ("_s + options.join(u", "_s) + u')';
}

QString storageSql(const catalog::Table& table)
{
    QStringList options = table.options;
    for (const QString& option : table.toastOptions)
        options.append(u"toast."_s + option);
    QString text = withOptions(options);
    if (!table.tablespace.isEmpty())
        text += u" TABLESPACE "_s + quoted(table.tablespace);
    return text;
}

Statements columnStatements(const catalog::Table& table, const QString& target)
{
    const QString alter = u"ALTER TABLE "_s + target + u" ALTER COLUMN "_s;
    Statements statements;
    for (const catalog::Column& column : table.columns) {
        const QString name = quoted(column.name);
        if (column.statisticsTarget >= 0)
            statements.append({ alter + name + u" SET STATISTICS "_s + QString::number(column.statisticsTarget) });
        if (!column.options.isEmpty())
            statements.append({ alter + name + u" SET ("_s + column.options.join(u", "_s) + u')' });
    }
    return statements;
}

Statements grantStatements(const QList<catalog::Grant>& grants, const sql::QualifiedName& object, const QString& owner,
                           const QStringList& strangers)
{
    Statements statements;
    for (const QString& stranger : strangers)
        statements.append({ u"REVOKE ALL ON "_s + object.sql() + u" FROM "_s + roleSql(stranger) });
    const bool explicitOwner =
        std::ranges::any_of(grants, [](const catalog::Grant& grant) { return grant.column.isEmpty(); });
    // An ACL that is written down may leave out what an owner has by default.
    if (explicitOwner)
        statements.append({ u"REVOKE ALL ON "_s + object.sql() + u" FROM "_s + quoted(owner) });
    for (const catalog::Grant& grant : grants) {
        const QString column = grant.column.isEmpty() ? QString() : u" ("_s + quoted(grant.column) + u')';
        statements.append({ u"GRANT "_s + grant.privilege + column + u" ON "_s + object.sql() + u" TO "_s
                            + roleSql(grant.grantee) + (grant.grantable ? u" WITH GRANT OPTION"_s : QString()) });
    }
    return statements;
}

Statements securityStatements(const catalog::Table& table, const sql::QualifiedName& target)
{
    const QString name = target.sql();
    Statements statements = grantStatements(table.grants, target, table.owner, table.defaultGrantees);
    for (const catalog::Policy& policy : table.policies) {
        statements.append({ u"CREATE POLICY "_s + quoted(policy.name) + u" ON "_s + name + policy.createSql });
        addComment(statements, u"POLICY "_s + quoted(policy.name) + u" ON "_s + name, policy.comment);
    }
    if (table.rowSecurity)
        statements.append({ u"ALTER TABLE "_s + name + u" ENABLE ROW LEVEL SECURITY"_s });
    if (table.forceRowSecurity)
        statements.append({ u"ALTER TABLE "_s + name + u" FORCE ROW LEVEL SECURITY"_s });
    return statements;
}

Statements statisticsStatements(const catalog::ExtendedStatistics& statistics, const sql::QualifiedName& name,
                                const QString& target)
{
    Statements statements { { u"CREATE STATISTICS "_s + name.sql() + statistics.tailSql + u" FROM "_s + target } };
    if (statistics.target >= 0)
        statements.append(
            { u"ALTER STATISTICS "_s + name.sql() + u" SET STATISTICS "_s + QString::number(statistics.target) });
    addComment(statements, u"STATISTICS "_s + name.sql(), statistics.comment);
    return statements;
}

QString replicaIdentitySql(const catalog::Table& table, const QString& target, const QString& index)
{
    switch (table.replicaIdentity.toLatin1()) {
    case 'f':
        return u"ALTER TABLE "_s + target + u" REPLICA IDENTITY FULL"_s;
    case 'n':
        return u"ALTER TABLE "_s + target + u" REPLICA IDENTITY NOTHING"_s;
    case 'i':
        // It may have been dropped, or be invalid: then there is none to copy.
        return index.isEmpty()
            ? QString()
            : QString(u"ALTER TABLE "_s + target + u" REPLICA IDENTITY USING INDEX "_s + quoted(index));
    default:
        return {};
    }
}

Statements triggerStateStatements(const catalog::Trigger& trigger, const QString& target)
{
    const QString name = u" TRIGGER "_s + quoted(trigger.name);
    const QString alterTable = u"ALTER TABLE "_s + target;
    Statements statements;
    switch (trigger.enabled.toLatin1()) {
    case 'D':
        statements.append({ alterTable + u" DISABLE"_s + name });
        break;
    case 'A':
        statements.append({ alterTable + u" ENABLE ALWAYS"_s + name });
        break;
    case 'R':
        statements.append({ alterTable + u" ENABLE REPLICA"_s + name });
        break;
    default:
        break;
    }
    addComment(statements, u"TRIGGER "_s + quoted(trigger.name) + u" ON "_s + target, trigger.comment);
    return statements;
}

QString uniqueIndexesLike(const catalog::Index& index)
{
    return u"SELECT i.indexrelid::pg_catalog.regclass AS index, n.conname FROM pg_catalog.pg_index i"
           " JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid AND NOT ic.relispartition"
           " JOIN pg_catalog.pg_class tc ON tc.oid = i.indrelid"
           " JOIN pg_catalog.pg_namespace tn ON tn.oid = tc.relnamespace"
           " LEFT JOIN pg_catalog.pg_constraint n ON n.conindid = i.indexrelid AND n.conrelid = i.indrelid"
           " AND n.contype IN ('p', 'u') WHERE i.indrelid = t.relid AND i.indisunique AND"
           " (n.conname IS NOT NULL) = %1 AND pg_catalog.right(pg_catalog.pg_get_indexdef(i.indexrelid),"
           " -pg_catalog.length(pg_catalog.format('CREATE UNIQUE INDEX %I ON %I.%I ', ic.relname, tn.nspname,"
           " tc.relname))) = %2"_s.arg(index.constraintName.isEmpty() ? u"false"_s : u"true"_s, literal(index.tailSql));
}

} // namespace stopover::change
