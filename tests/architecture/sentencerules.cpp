#include "tests/architecture/sentencerules.h"

#include <QRegularExpression>
#include <QSet>

namespace stopover::test {

using namespace Qt::StringLiterals;

namespace {

/// What is written in words, but is nobody's sentence: names of PostgreSQL, PgBouncer and Python, directives in SQL
/// files, kinds of objects, and marks by which a file or an object of ours is known.
const QRegularExpression& namesOfOthers()
{
    static const QRegularExpression names(
        u"\\b(timestamp|time) with(out)? time zone\\b|\\bidle in transaction\\b|\\binteger not "
        u"null\\b|\\b(character|bit) varying\\b|\\bdouble precision\\b"
        "|\\bread committed\\b|\\brepeatable read\\b|\\bstatement pooling\\b|\\bnot allowed\\b"
        "|\\b(import|def) \\w+|\\+stopover \\w+|\\bstopoverctl [a-z]+|\\b(schema|table) stopover\\b"
        "|\\btext search \\w+|\\brow (security|type)\\b|\\bindex expression\\b|\\boperator (class|family)\\b"
        "|\\bstatistics object\\b|\\b(uv|poetry|pdm|pipenv|pip) (add|install|sync)\\b|\\bfrozen os\\b"
        "|\\bliquibase formatted sql\\b"
        "|\\bWritten by Stopover\\b|^(Private server|Temporary login) of Stopover|^Backup of %1 by Stopover$"_s);
    return names;
}

/// Files that hold words of others as a whole: remarks for databases and scripts (COMMENT ON, comments of SQL), what
/// Alembic writes into files and on the terminal, functions of PostgreSQL.
bool holdsWordsOfOthers(const QString& path)
{
    static const QSet<QString> files { u"core/sql/remarks.cpp"_s,          u"core/revision/newfile.cpp"_s,
                                       u"core/revision/script.cpp"_s,      u"core/revision/templates.cpp"_s,
                                       u"core/revision/textwriters.cpp"_s, u"core/backup/dumpexpressions.cpp"_s };
    return files.contains(path);
}

/// SQL begins with a keyword, or goes on with several after a comma or a parenthesis.
bool isSql(const QString& text)
{
    static const QString keywords =
        u"SELECT|FROM|WHERE|ALTER|CREATE|DROP|INSERT|UPDATE|DELETE|SET|AND|OR|COPY|GRANT|REVOKE|LOCK|WITH|JOIN|LEFT|"
        u"ORDER"
        "|GROUP|UNION|VALUES|BEGIN|END|DO|COMMENT|ON|AS|IN|EXISTS|NOT|CASE|LIMIT|RETURNING|RETURNS|TRUNCATE|ANALYZE"
        "|REFRESH|PARTITION|FOR|FOREIGN|PRIMARY|REFERENCES|CONSTRAINT|DEFAULT|THEN|WHEN|ELSE|USING|IF|DECLARE|PERFORM"
        "|RAISE|EXECUTE|REINDEX|VALIDATE|ADD|IS|TO|ENABLE|DISABLE|LANGUAGE|TABLE|NULL|KEY|OVER|FILTER|SHOW"_s;
    static const QRegularExpression begins(u"\\A[\\s(;,)]*(%1)\\b"_s.arg(keywords));
    static const QRegularExpression goesOn(u"\\A\\s*[,()].*\\b(%1)\\b.*\\b(%1)\\b"_s.arg(keywords),
                                           QRegularExpression::DotMatchesEverythingOption);
    return begins.match(text).hasMatch() || goesOn.match(text).hasMatch();
}

bool isProse(const Literal& literal)
{
    static const QRegularExpression words(u"(?<![\\w.$:\"'+-])[A-Za-z][a-z]*[,;:]? [a-z]+(?![\\w(-])"_s);
    static const QRegularExpression pattern(u"\\A\\^|\\(\\?|\\\\\\\\[bsdwSDW]|\\[\\^"_s);
    static const QRegularExpression ofAPattern(u"QRegularExpression(\\s+\\w+)?[({]\\s*(u|u8)?\\z"_s);
    static const QSet<QString> names { u"crashPoint("_s, u"withApplicationName("_s, u"qFatal("_s };
    if (names.contains(literal.before) || ofAPattern.match(literal.line).hasMatch())
        return false;
    const QString text = QString(literal.text).replace(u"\\n"_s, u"\n"_s);
    if (isSql(text) || pattern.match(text).hasMatch())
        return false;
    return words.match(QString(text).remove(namesOfOthers())).hasMatch();
}

} // namespace

QStringList sentencesIn(const SourceFile& file)
{
    if (!file.path.startsWith("core/"_L1) || holdsWordsOfOthers(file.path))
        return {};
    QStringList found;
    for (const Literal& literal : literalsOf(file.text)) {
        if (isProse(literal))
            found.append(u"a sentence, where core has codes only: \"%1\""_s.arg(literal.text));
    }
    return found;
}

QStringList clauseCodesIn(const SourceFile& file)
{
    QStringList codes;
    for (const Literal& literal : literalsOf(file.text)) {
        if (literal.before == "clause("_L1)
            codes.append(literal.text);
    }
    return codes;
}

} // namespace stopover::test
