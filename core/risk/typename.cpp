#include "core/risk/typename.h"

#include <QRegularExpression>

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString>& sqlNames()
{
    static const QHash<QString, QString> names {
        { u"int2"_s, u"smallint"_s },
        { u"int4"_s, u"integer"_s },
        { u"int"_s, u"integer"_s },
        { u"int8"_s, u"bigint"_s },
        { u"varchar"_s, u"character varying"_s },
        { u"bpchar"_s, u"character"_s },
        { u"bool"_s, u"boolean"_s },
        { u"float4"_s, u"real"_s },
        { u"float8"_s, u"double precision"_s },
        { u"varbit"_s, u"bit varying"_s },
        { u"decimal"_s, u"numeric"_s },
        { u"timestamp"_s, u"timestamp without time zone"_s },
        { u"timestamptz"_s, u"timestamp with time zone"_s },
        { u"time"_s, u"time without time zone"_s },
        { u"timetz"_s, u"time with time zone"_s },
    };
    return names;
}

/// A type taken apart: "numeric(10,2)" is numeric with the modifiers 10 and 2.
struct Taken
{
    QString base;
    QList<int> modifiers;
};

Taken taken(const QString& type)
{
    static const QRegularExpression parts(u"\\A([^(]*)\\(([0-9, ]+)\\)(.*)\\z"_s);
    const QRegularExpressionMatch match = parts.match(type);
    if (!match.hasMatch())
        return { .base = type };
    Taken result { .base = QString(match.captured(1).trimmed() + match.captured(3)) };
    for (const QString& number : match.captured(2).split(u','))
        result.modifiers.append(number.trimmed().toInt());
    return result;
}

bool isTemporal(const QString& base)
{
    return base.startsWith("time"_L1) || base == "interval"_L1;
}

/// Both of the same base type.
TypeChange modifierChange(const Taken& from, const Taken& to)
{
    if (from.modifiers == to.modifiers)
        return TypeChange::Catalog;
    const bool canGrow = from.base == "character varying"_L1 || from.base == "bit varying"_L1 || isTemporal(from.base);
    if (from.base == "numeric"_L1) {
        const bool sameScale = from.modifiers.value(1) == to.modifiers.value(1);
        const bool wider = to.modifiers.isEmpty()
            || (!from.modifiers.isEmpty() && sameScale && to.modifiers.first() >= from.modifiers.first());
        return wider ? TypeChange::Catalog : TypeChange::Rewrite;
    }
    if (canGrow
        && (to.modifiers.isEmpty() || (!from.modifiers.isEmpty() && to.modifiers.first() >= from.modifiers.first())))
        return TypeChange::Catalog;
    return TypeChange::Rewrite;
}

bool isUtc(const QString& zone)
{
    static const QStringList names { u"UTC"_s,  u"Etc/UTC"_s,  u"GMT"_s, u"Etc/GMT"_s, u"Z"_s,
                                     u"Zulu"_s, u"Etc/Zulu"_s, u"UCT"_s, u"Etc/UCT"_s };
    return names.contains(zone, Qt::CaseInsensitive);
}

} // namespace

QString typeText(const sql::Node& typeName)
{
    const QStringList names = typeName.words("names");
    QString name = names.value(names.size() - 1);
    const bool builtIn = names.size() == 1 || names.first() == "pg_catalog"_L1;
    QString zone;
    if (builtIn && sqlNames().contains(name))
        name = sqlNames().value(name);
    else if (!builtIn)
        name = names.join(u'.');
    QStringList modifiers;
    for (const sql::Node& modifier : typeName.list("typmods")) {
        if (modifier["ival"])
            modifiers.append(QString::number(modifier["ival"].number("ival")));
    }
    if (!modifiers.isEmpty() && name != "interval"_L1) {
        const qsizetype tail = name.indexOf(" with"_L1);
        name.insert(tail < 0 ? name.size() : tail, u'(' + modifiers.join(u',') + u')');
    }
    for (qsizetype i = 0, dimensions = typeName.list("array_bounds").size(); i < std::min<qsizetype>(dimensions, 1);
         ++i)
        name += "[]"_L1;
    return name;
}

QString resolvedType(const QString& type, const catalog::Schema& schema)
{
    if (type.contains(u'.') || schema.types.contains(type))
        return type;
    for (const QString& place : schema.searchPath) {
        if (const QString name = sql::displayed(place) + u'.' + type; schema.types.contains(name))
            return name;
    }
    return type;
}

TypeChange typeChange(const QString& from, const QString& to, const catalog::Schema& schema)
{
    if (from == to)
        return TypeChange::Catalog;
    const catalog::NamedType source = schema.types.value(resolvedType(from, schema), { .kind = u'b' });
    const catalog::NamedType target = schema.types.value(resolvedType(to, schema), { .kind = u'b' });
    if (resolvedType(from, schema) == resolvedType(to, schema))
        return TypeChange::Catalog;
    if (target.kind == u'd')
        return target.constrained ? TypeChange::Rewrite : typeChange(from, target.baseType, schema);
    if (source.kind == u'd')
        return typeChange(source.baseType, to, schema);
    const Taken old = taken(from);
    const Taken next = taken(to);
    if (old.base == next.base)
        return modifierChange(old, next);
    const auto isPair = [&](QLatin1StringView a, QLatin1StringView b) { return old.base == a && next.base == b; };
    if (isPair("character varying"_L1, "text"_L1)
        || (isPair("text"_L1, "character varying"_L1) && next.modifiers.isEmpty()) || isPair("cidr"_L1, "inet"_L1))
        return TypeChange::Catalog;
    const bool zones = isPair("timestamp without time zone"_L1, "timestamp with time zone"_L1)
        || isPair("timestamp with time zone"_L1, "timestamp without time zone"_L1);
    if (zones && old.modifiers == next.modifiers && schema.version >= 120000 && isUtc(schema.timeZone))
        return TypeChange::Catalog;
    static const QStringList oids { u"oid"_s, u"regclass"_s, u"regproc"_s, u"regtype"_s };
    if ((old.base == "integer"_L1 && oids.contains(next.base))
        || (oids.contains(old.base) && (next.base == "integer"_L1 || oids.contains(next.base))))
        return TypeChange::Indexes;
    return TypeChange::Rewrite;
}

bool narrows(const QString& from, const QString& to)
{
    static const QStringList sizes { u"smallint"_s, u"integer"_s, u"bigint"_s, u"numeric"_s };
    const Taken old = taken(from);
    const Taken next = taken(to);
    if (sizes.contains(old.base) && sizes.contains(next.base) && old.base != next.base)
        return sizes.indexOf(next.base) < sizes.indexOf(old.base) || !next.modifiers.isEmpty();
    if (next.base == "text"_L1 || next.modifiers.isEmpty())
        return old.base == "double precision"_L1 && next.base == "real"_L1;
    return old.base != next.base || old.modifiers.isEmpty() || next.modifiers.first() < old.modifiers.first()
        || next.modifiers.value(1) < old.modifiers.value(1);
}

} // namespace stopover::risk
