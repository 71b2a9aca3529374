#include "core/change/capturebody.h"

#include "core/change/places.h"
#include "core/sql/expression.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using sql::literal;
using sql::quoted;

namespace {

/// What one version of the row leaves in the log, as a record with fields f1, f2, … An expression finds the columns by
/// their own names; columns alone need no query.
QString versionOf(const QString& row, const QStringList& values, bool byExpression)
{
    if (!byExpression)
        return u"ROW("_s + values.join(u", "_s) + u')';
    QStringList fields;
    for (qsizetype i = 0; i < values.size(); ++i)
        fields.append(values.at(i) + u" AS f"_s + QString::number(i + 1));
    return u"(SELECT r FROM (SELECT "_s + fields.join(u", "_s) + u" FROM (SELECT ("_s + row + u").*) o) r)"_s;
}

/// With the types of the log, so that what does not fit fails where it is computed and not where it is written.
QStringList loggedValues(const Move& move, const QString& row, bool withPlaces)
{
    QStringList values;
    for (const catalog::Column& column : move.key)
        values.append(u"("_s + row + quoted(column.name) + u")::"_s + column.type);
    const QStringList parts = move.partitionValues();
    const QStringList types = move.partitionTypes();
    for (qsizetype i = 0; withPlaces && i < parts.size(); ++i)
        values.append(u"("_s + (move.layout.byExpression() ? QString() : row) + parts.at(i) + u")::"_s + types.at(i));
    return values;
}

QString recordedFields(const QString& record, qsizetype first, qsizetype count)
{
    QStringList fields;
    for (qsizetype i = first; i < first + count; ++i)
        fields.append(record + u".f"_s + QString::number(i + 1));
    return fields.join(u", "_s);
}

/// Whether another row is in the log for what is there now.
QString changedSql(const Move& move, bool logsPlaces)
{
    QStringList changed;
    // NOT NULL is a thing of the plan: who drops it meanwhile gets his statements through, and no swap.
    for (const catalog::Column& column : move.key)
        changed.append(
            u"(%1) IS NOT TRUE"_s.arg(column.equal(u"OLD."_s + quoted(column.name), u"NEW."_s + quoted(column.name))));
    // Where the row is now, too, if its key does not tell.
    const QStringList places =
        move.layout.byExpression() ? sql::referencedColumns(move.layout.keyExpression) : move.layout.keyColumns;
    for (qsizetype i = 0; logsPlaces && i < places.size(); ++i) {
        const QString value = quoted(places.at(i));
        changed.append(
            u"(%1) IS NOT TRUE"_s.arg(move.table.column(places.at(i)).equal(u"OLD."_s + value, u"NEW."_s + value)));
    }
    return changed.join(u" OR "_s);
}

/// Capture is broken, and the application's statement goes on: a trigger that does not exist is noted as one of ours, so
/// that no guard finds capture intact again. With a number of the session's own, since two sessions must not wait for
/// each other over a key.
QString noteBroken(const Move& move, Direction direction)
{
    const QString known = sql::QualifiedName { u"stopover"_s, move.log(direction).name + u"_triggers"_s }.sql();
    return u"        BEGIN\n"
           "            INSERT INTO %1 (trigger, version) VALUES ((4294967295 - pg_backend_pid())::oid, stopover_why)"
           " ON CONFLICT DO NOTHING;\n"
           "        EXCEPTION WHEN OTHERS THEN NULL;\n"
           "        END;\n"
           "        RAISE LOG 'stopover.capture_broken % %', TG_RELID::regclass, stopover_why;\n"
           "        RETURN NULL;\n"_s.arg(known);
}

} // namespace

QString captureBody(const Move& move, Direction direction)
{
    const QString log = move.log(direction).sql();
    const bool logsPlaces = placeSource(move) == PlaceSource::Log;
    const bool byExpression = move.layout.byExpression();
    const qsizetype keys = move.key.size();
    const qsizetype parts = move.partitionValues().size();
    const QString logKeys = joined(numberedNames(u"k"_s, keys));
    const QString logParts = joined(numberedNames(u"p"_s, parts));
    const auto values = [&](const QString& row, bool withPlaces) {
        return versionOf(row, loggedValues(move, byExpression ? QString() : row + u'.', withPlaces), byExpression);
    };
    const QString trial =
        u"INSERT INTO %1 (%2, had_old, %3) SELECT %2, had_old, %3 FROM %1 WHERE false"_s.arg(log, logKeys, logParts);
    const QString tried = literal(u"stopover."_s + move.log(direction).name);
    return u"#variable_conflict use_column\n"
           "DECLARE\n"
           "    stopover_old record;\n"
           "    stopover_new record;\n"
           "    stopover_changed boolean := false;\n"
           "    stopover_why text;\n"
           "BEGIN\n"
           "    BEGIN\n"
           "        IF TG_OP = 'TRUNCATE' THEN\n"
           "            INSERT INTO "_s
        + move.truncations(direction).sql()
        + u" DEFAULT VALUES;\n"
          "            RETURN NULL;\n"
          "        END IF;\n"
          "        IF TG_OP <> 'INSERT' THEN\n"
          "            stopover_old := "_s
        + values(u"OLD"_s, true)
        + u";\n"
          "        END IF;\n"
          "        IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND ("_s
        + changedSql(move, logsPlaces)
        + u")) THEN\n"
          "            stopover_new := "_s
        + values(u"NEW"_s, logsPlaces)
        + u";\n"
          "            stopover_changed := true;\n"
          "        END IF;\n"
          "        IF current_setting("_s
        + tried
        + u", true) IS DISTINCT FROM 'tried' THEN\n"
          "            "_s
        + trial
        + u";\n"
          "            PERFORM set_config("_s
        + tried
        + u", 'tried', true);\n"
          "        END IF;\n"
          "    EXCEPTION WHEN OTHERS THEN\n"
          "        GET STACKED DIAGNOSTICS stopover_why = MESSAGE_TEXT;\n"_s
        + noteBroken(move, direction)
        + u"    END;\n"
          "    IF TG_OP <> 'INSERT' THEN\n"
          "        INSERT INTO "_s
        + log + u" ("_s + logKeys + u", had_old, "_s + logParts + u")\n        VALUES ("_s
        + recordedFields(u"stopover_old"_s, 0, keys) + u", true, "_s + recordedFields(u"stopover_old"_s, keys, parts)
        + u");\n"
          "    END IF;\n"
          "    IF stopover_changed THEN\n"
          "        INSERT INTO "_s
        + log + u" ("_s + logKeys + u", had_old"_s + (logsPlaces ? u", "_s + logParts : QString())
        + u")\n        VALUES ("_s + recordedFields(u"stopover_new"_s, 0, keys) + u", false"_s
        + (logsPlaces ? u", "_s + recordedFields(u"stopover_new"_s, keys, parts) : QString())
        + u");\n"
          "    END IF;\n"
          "    RETURN NULL;\n"
          "END"_s;
}

} // namespace stopover::change
