#include "core/change/statements.h"

#include "core/change/findinglist.h"
#include "core/sql/secrets.h"
#include "core/trust/trust.h"

#include <QRegularExpression>

namespace stopover::change {

using namespace Qt::StringLiterals;
using catalog::ConstraintKind;
using run::Finding;
using sql::literal;

namespace {

constexpr qsizetype mostOfARule = 10;
constexpr qsizetype shownOfAText = 160;

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text,
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption
                                  | QRegularExpression::DotMatchesEverythingOption);
}

/// A name as a word of its own, quoted or not.
QString asWord(const QString& name)
{
    return u"(?<![\\w$])\"?"_s + QRegularExpression::escape(name) + u"\"?(?![\\w$])"_s;
}

/// The statements of a body that name the table, without remarks.
QStringList statementsOn(const Move& move, const QString& text)
{
    static const QRegularExpression remarks = pattern(u"--[^\\n]*|/\\*.*?\\*/"_s);
    const QRegularExpression named = pattern(asWord(move.live.name));
    QStringList statements;
    for (const QString& statement : QString(text).remove(remarks).split(u';')) {
        if (named.match(statement).hasMatch())
            statements.append(statement.simplified());
    }
    return statements;
}

/// Columns whose change moves a row to another partition.
QStringList movingColumns(const Move& move)
{
    if (!move.layout.byExpression())
        return move.layout.keyColumns;
    QStringList columns;
    for (const catalog::Column& column : move.table.columns) {
        if (pattern(asWord(column.name)).match(move.layout.keyExpression).hasMatch())
            columns.append(column.name);
    }
    return columns;
}

QSet<QString> setOf(const QStringList& names)
{
    return { names.begin(), names.end() };
}

/// Column lists of a unique index that the whole table has afterwards, or loses.
QList<QSet<QString>> uniqueColumns(const Move& move, bool kept)
{
    QList<QSet<QString>> lists;
    for (const catalog::Index& index : move.table.indexes) {
        if (index.unique && move.parentCanHaveUnique(index) == kept)
            lists.append(setOf(index.keyColumns));
    }
    return lists;
}

/// ON CONFLICT names columns, or a constraint, that only the partitions will have.
bool losesItsConflict(const Move& move, const QString& statement)
{
    static const QRegularExpression byColumns = pattern(u"\\bon\\s+conflict\\s*\\(([^()]*)\\)"_s);
    static const QRegularExpression byName = pattern(u"\\bon\\s+conflict\\s+on\\s+constraint\\s+\"?([^\\s\"]+)\"?"_s);
    if (const auto match = byColumns.match(statement); match.hasMatch()) {
        QSet<QString> columns;
        for (QString name : match.captured(1).split(u',')) {
            name = name.trimmed();
            columns.insert(name.startsWith(u'"') ? name.mid(1).chopped(1) : name.toLower());
        }
        return uniqueColumns(move, false).contains(columns) && !uniqueColumns(move, true).contains(columns);
    }
    const auto match = byName.match(statement);
    return match.hasMatch() && std::ranges::any_of(move.table.indexes, [&](const catalog::Index& index) {
               return index.constraintName.compare(match.captured(1), Qt::CaseInsensitive) == 0
                   && !move.parentCanHaveUnique(index);
           });
}

bool movesRows(const Move& move, const QString& statement)
{
    static const QRegularExpression end = pattern(u"\\b(where|from|returning)\\b"_s);
    const QRegularExpression update = pattern(u"\\b(update\\s+(only\\s+)?(\"?[\\w$]+\"?\\s*\\.\\s*)?"_s
                                              + asWord(move.live.name) + u".*?|do\\s+update\\s+)\\bset\\b(.*)"_s);
    const auto match = update.match(statement);
    if (!match.hasMatch())
        return false;
    const QString assignments = match.captured(4).section(end, 0, 0);
    return std::ranges::any_of(movingColumns(move), [&](const QString& column) {
        return pattern(u"(^|[,(])\\s*"_s + asWord(column) + u"\\s*(=|,[^=]*\\)\\s*=|\\)\\s*=)"_s)
            .match(assignments)
            .hasMatch();
    });
}

/// A rule and whether a statement breaks it.
struct Habit
{
    QString rule;
    std::function<bool(const QString& statement)> has;
};

QList<Habit> habitsOf(const Move& move)
{
    const QString table = u"(\"?[\\w$]+\"?\\s*\\.\\s*)?"_s + asWord(move.live.name);
    const auto matches = [](const QString& text) {
        return
            [expression = pattern(text)](const QString& statement) { return expression.match(statement).hasMatch(); };
    };
    return {
        { u"statement.on_conflict"_s, [&move](const QString& statement) { return losesItsConflict(move, statement); } },
        { u"statement.only"_s, matches(u"\\b(from|update|into|table|truncate|join)\\s+only\\s*\\(?\\s*"_s + table) },
        { u"statement.copy"_s, matches(u"\\bcopy\\s+"_s + table + u"\\s*(\\([^)]*\\)\\s*)?\\bto\\b"_s) },
        { u"statement.ctid"_s, matches(u"(?<![\\w$])ctid(?![\\w$])"_s) },
        { u"statement.size"_s,
          matches(u"\\bpg_(total_)?(relation|table|indexes)_size\\s*\\([^)]*"_s + asWord(move.live.name)) },
        { u"statement.moves_rows"_s, [&move](const QString& statement) { return movesRows(move, statement); } },
        { u"statement.locks_rows"_s,
          matches(u"\\bfor\\s+(no\\s+key\\s+update|update|share|key\\s+share)\\b(?!\\s+each)"_s) },
    };
}

QString excerpt(const QString& statement)
{
    const QString safe = sql::withoutSecrets(statement);
    return safe.size() > shownOfAText ? safe.left(shownOfAText) + u'…' : safe;
}

/// Those that were made by whoever the extension belongs to; trusted, since its functions run with our rights.
const auto statementsView =
    u"SELECT pg_catalog.quote_ident(n.nspname) AS schema FROM pg_catalog.pg_class c"
    " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
    " JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid"
    " AND d.deptype = 'e' JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid AND e.extname = 'pg_stat_statements'"
    " WHERE c.relname = 'pg_stat_statements' AND c.relkind = 'v'"
    " AND pg_catalog.has_table_privilege(c.oid, 'SELECT') AND "_s;

Result<void> addStatements(QList<SeenText>& texts, const catalog::Database& database, const Move& move)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows there, database.run(statementsView + trust::isTrusted(u"c.relowner"_s)));
    QString schema;
    catalog::forEachRow(there, [&](const catalog::Row& row) { schema = row.text("schema"); });
    if (schema.isEmpty())
        return {};
    // Installed, and not in shared_preload_libraries: an error.
    const auto rows = database.run(
        u"SELECT s.queryid::text AS id, pg_catalog.left(s.query, 20000) AS text FROM "_s + schema
        + u".pg_stat_statements s JOIN pg_catalog.pg_database d ON d.oid = s.dbid"
          " WHERE d.datname = pg_catalog.current_database() AND pg_catalog.strpos(pg_catalog.lower(s.query), "_s
        + literal(move.live.name.toLower())
        + u") > 0 AND pg_catalog.strpos(s.query, 'stopover') = 0 ORDER BY s.calls DESC LIMIT 2000"_s);
    if (!rows)
        return {};
    catalog::forEachRow(*rows, [&](const catalog::Row& row) {
        texts.append({ u"pg_stat_statements "_s + row.text("id"), row.text("text") });
    });
    return {};
}

} // namespace

Result<QList<SeenText>> readTexts(const catalog::Database& database, const Move& move)
{
    QList<SeenText> texts;
    // Of an extension, or ours: nobody's to change.
    STOPOVER_TRY_ASSIGN(
        const pg::Rows functions,
        database.run(u"SELECT p.oid::pg_catalog.regprocedure::text AS name, pg_catalog.left(p.prosrc, 200000) AS text"
                     " FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace"
                     " JOIN pg_catalog.pg_language l ON l.oid = p.prolang"
                     " WHERE l.lanname NOT IN ('internal', 'c') AND n.nspname !~ '^(pg_|information_schema$|stopover)'"
                     " AND pg_catalog.strpos(pg_catalog.lower(p.prosrc), "_s
                     + literal(move.live.name.toLower())
                     + u") > 0 AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = p.oid"
                       " AND d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.deptype = 'e')"
                       " ORDER BY 1 LIMIT 2000"_s));
    catalog::forEachRow(functions, [&texts](const catalog::Row& row) {
        texts.append({ row.text("name"), row.text("text") });
    });
    for (const catalog::Dependent& view : move.table.dependents)
        texts.append({ view.name.display(), view.definitionSql });
    STOPOVER_TRY(addStatements(texts, database, move));
    return texts;
}

QList<Finding> judgeTexts(const Move& move, const QList<SeenText>& texts)
{
    const QList<Habit> habits = habitsOf(move);
    QMap<QString, qsizetype> count;
    QMap<QString, QList<SeenText>> found;
    for (const SeenText& seen : texts) {
        const QStringList statements = statementsOn(move, seen.text);
        for (const Habit& habit : habits) {
            const auto example = std::ranges::find_if(statements, habit.has);
            if (example == statements.end() || ++count[habit.rule] > mostOfARule)
                continue;
            found[habit.rule].append({ seen.where, excerpt(*example) });
        }
    }
    // Rows that are locked matter where others move them.
    if (!found.contains(u"statement.moves_rows"_s))
        found.remove(u"statement.locks_rows"_s);
    QList<Finding> all;
    FindingList findings(all, Moment::Plan, move.spec.accept);
    for (const Habit& habit : habits) {
        for (const SeenText& seen : found.value(habit.rule))
            findings.add(habit.rule, seen.where, { seen.text });
    }
    return all;
}

} // namespace stopover::change
