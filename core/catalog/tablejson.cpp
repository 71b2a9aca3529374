#include "core/catalog/tablejson.h"

#include <QJsonArray>

namespace stopover::catalog {

using namespace Qt::StringLiterals;

namespace {

// One list of fields for each kind of object serves both ways.

template <typename Visitor, typename T>
requires std::same_as<std::remove_const_t<T>, Column>

void visit(Visitor& visitor, T& value)
{
    visitor.field("name", value.name);
    visitor.field("number", value.number);
    visitor.field("type", value.type);
    visitor.field("collationSql", value.collationSql);
    visitor.field("notNull", value.notNull);
    visitor.field("defaultSql", value.defaultSql);
    visitor.field("identity", value.identity);
    visitor.field("generated", value.generated);
    visitor.field("statisticsTarget", value.statisticsTarget);
    visitor.field("options", value.options);
}

template <typename Visitor, typename T>
requires std::same_as<std::remove_const_t<T>, Index>

void visit(Visitor& visitor, T& value)
{
    visitor.field("name", value.name);
    visitor.field("schema", value.schema);
    visitor.field("unique", value.unique);
    visitor.field("primary", value.primary);
    visitor.field("valid", value.valid);
    visitor.field("replicaIdentity", value.replicaIdentity);
    visitor.field("hasExpressions", value.hasExpressions);
    visitor.field("partial", value.partial);
    visitor.field("immediate", value.immediate);
    visitor.field("allNotNull", value.allNotNull);
    visitor.field("keyColumns", value.keyColumns);
    visitor.field("tailSql", value.tailSql);
    visitor.field("constraintName", value.constraintName);
    visitor.field("constraintSql", value.constraintSql);
    visitor.field("comment", value.comment);
}

template <typename Visitor, typename T>
requires std::same_as<std::remove_const_t<T>, Constraint>

void visit(Visitor& visitor, T& value)
{
    visitor.field("kind", value.kind);
    visitor.field("name", value.name);
    visitor.field("table", value.table);
    visitor.field("referenced", value.referenced);
    visitor.field("referencedColumns", value.referencedColumns);
    visitor.field("definitionSql", value.definitionSql);
    visitor.field("validated", value.validated);
    visitor.field("tableIsPartitioned", value.tableIsPartitioned);
    visitor.field("tableLeaves", value.tableLeaves);
    visitor.field("comment", value.comment);
}

template <typename Visitor, typename T>
requires std::same_as<std::remove_const_t<T>, Trigger>

void visit(Visitor& visitor, T& value)
{
    visitor.field("name", value.name);
    visitor.field("definitionSql", value.definitionSql);
    visitor.field("enabled", value.enabled);
    visitor.field("isConstraint", value.isConstraint);
    visitor.field("function", value.function);
    visitor.field("comment", value.comment);
}

template <typename Visitor, typename T>
requires std::same_as<std::remove_const_t<T>, Policy>

void visit(Visitor& visitor, T& value)
{
    visitor.field("name", value.name);
    visitor.field("createSql", value.createSql);
    visitor.field("comment", value.comment);
}

template <typename Visitor, typename T>
requires std::same_as<std::remove_const_t<T>, Grant>

void visit(Visitor& visitor, T& value)
{
    visitor.field("column", value.column);
    visitor.field("privilege", value.privilege);
    visitor.field("grantee", value.grantee);
    visitor.field("grantable", value.grantable);
    visitor.field("byOwner", value.byOwner);
}

template <typename Visitor, typename T>
requires std::same_as<std::remove_const_t<T>, Sequence>

void visit(Visitor& visitor, T& value)
{
    visitor.field("name", value.name);
    visitor.field("column", value.column);
    visitor.field("identity", value.identity);
    visitor.field("optionsSql", value.optionsSql);
    visitor.field("owner", value.owner);
}

template <typename Visitor, typename T>
requires std::same_as<std::remove_const_t<T>, ExtendedStatistics>

void visit(Visitor& visitor, T& value)
{
    visitor.field("name", value.name);
    visitor.field("tailSql", value.tailSql);
    visitor.field("target", value.target);
    visitor.field("comment", value.comment);
}

template <typename Visitor, typename T>
requires std::same_as<std::remove_const_t<T>, Table>

void visit(Visitor& visitor, T& value)
{
    visitor.field("name", value.name);
    visitor.field("kind", value.kind);
    visitor.field("owner", value.owner);
    visitor.field("persistence", value.persistence);
    visitor.field("rowSecurity", value.rowSecurity);
    visitor.field("forceRowSecurity", value.forceRowSecurity);
    visitor.field("replicaIdentity", value.replicaIdentity);
    visitor.field("comment", value.comment);
    visitor.field("options", value.options);
    visitor.field("toastOptions", value.toastOptions);
    visitor.field("accessMethod", value.accessMethod);
    visitor.field("tablespace", value.tablespace);
    visitor.field("columns", value.columns);
    visitor.field("indexes", value.indexes);
    visitor.field("constraints", value.constraints);
    visitor.field("triggers", value.triggers);
    visitor.field("policies", value.policies);
    visitor.field("grants", value.grants);
    visitor.field("sequences", value.sequences);
    visitor.field("statistics", value.statistics);
    visitor.field("defaultGrantees", value.defaultGrantees);
}

class Writer
{
public:
    template <typename T>
    void field(const char* name, const T& value)
    {
        m_object.insert(QLatin1StringView(name), written(value));
    }

    [[nodiscard]] QJsonObject object() const { return m_object; }

private:
    static QJsonValue written(const QString& value) { return value; }

    static QJsonValue written(bool value) { return value; }

    static QJsonValue written(int value) { return value; }

    static QJsonValue written(QChar value) { return QString(value); }

    static QJsonValue written(ConstraintKind value) { return static_cast<int>(value); }

    static QJsonValue written(const QStringList& value) { return QJsonArray::fromStringList(value); }

    static QJsonValue written(const sql::QualifiedName& value) { return QJsonArray { value.schema, value.name }; }

    template <typename T>
    static QJsonValue written(const QList<T>& list)
    {
        QJsonArray array;
        for (const T& value : list) {
            Writer writer;
            visit(writer, value);
            array.append(writer.object());
        }
        return array;
    }

    QJsonObject m_object;
};

class Reader
{
public:
    explicit Reader(const QJsonObject& object)
        : m_object(object)
    {}

    template <typename T>
    void field(const char* name, T& value)
    {
        if (const QJsonValue found = m_object.value(QLatin1StringView(name)); !found.isUndefined())
            read(found, value);
    }

private:
    static void read(const QJsonValue& from, QString& value) { value = from.toString(); }

    static void read(const QJsonValue& from, bool& value) { value = from.toBool(); }

    static void read(const QJsonValue& from, int& value) { value = from.toInt(); }

    static void read(const QJsonValue& from, QChar& value)
    {
        value = from.toString().isEmpty() ? QChar() : from.toString().front();
    }

    static void read(const QJsonValue& from, ConstraintKind& value)
    {
        value = static_cast<ConstraintKind>(from.toInt());
    }

    static void read(const QJsonValue& from, sql::QualifiedName& value)
    {
        value = { from[0].toString(), from[1].toString() };
    }

    static void read(const QJsonValue& from, QStringList& value)
    {
        for (const QJsonValue& item : from.toArray())
            value.append(item.toString());
    }

    template <typename T>
    static void read(const QJsonValue& from, QList<T>& list)
    {
        for (const QJsonValue& item : from.toArray()) {
            Reader reader(item.toObject());
            T value;
            visit(reader, value);
            list.append(value);
        }
    }

    QJsonObject m_object;
};

} // namespace

QJsonObject toJson(const Table& table)
{
    Writer writer;
    visit(writer, table);
    return writer.object();
}

Table tableFromJson(const QJsonObject& json)
{
    Reader reader(json);
    Table table;
    visit(reader, table);
    return table;
}

} // namespace stopover::catalog
