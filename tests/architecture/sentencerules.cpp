#include "tests/architecture/sentencerules.h"

#include <QRegularExpression>

namespace stopover::test {

using namespace Qt::StringLiterals;

namespace {

/// What is written in words, but is nobody's sentence: names of PostgreSQL's types and kinds, first lines of Python.
const QRegularExpression& namesOfOthers()
{
    static const QRegularExpression names(u"\\b(timestamp|time) with(out)? time zone\\b|\\btext search \\w+|"
                                          "\\bidle in transaction\\b|\\binteger not null\\b|import \\w+"_s);
    return names;
}

bool isProse(const Literal& literal)
{
    static const QRegularExpression words(u"(?<![\\w.$])[a-z]+[,;:]? [a-z]+[,;:]? [a-z]+(?!\\w)"_s);
    static const QRegularExpression sql(
        u"\\b(SELECT|FROM|WHERE|ALTER|CREATE|DROP|INSERT|UPDATE|DELETE|SET|TABLE|AND|COPY|GRANT|LOCK)\\b"_s);
    static const QRegularExpression pattern(u"^\\^|\\w\\|\\w|\\(\\?"_s);
    if (literal.before == "crashPoint("_L1 || literal.text.startsWith("stopoverctl "_L1))
        return false;
    if (sql.match(literal.text).hasMatch() || pattern.match(literal.text).hasMatch())
        return false;
    const QString text = QString(literal.text).replace(u"\\n"_s, u"\n"_s).remove(namesOfOthers());
    return words.match(text).hasMatch();
}

} // namespace

QList<Literal> literalsOf(const QString& source)
{
    static const QRegularExpression token(
        u"R\"(\\w*)\\((?<raw>.*?)\\)\\1\"|\"(?<plain>(?:[^\"\\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\\\n]|\\\\.)+'|//[^\\n]*|/\\*.*?\\*/"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression gap(u"\\A(_s|_L1)?\\s*(u|u8)?\\z"_s);
    static const QRegularExpression wordBefore(u"(\\w+\\()\\s*(u|u8)?\\z"_s);
    QList<Literal> literals;
    qsizetype end = -1;
    for (QRegularExpressionMatchIterator it = token.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!match.hasCaptured(u"plain"_s))
            continue;
        const QString text = match.captured(u"plain"_s);
        if (end >= 0 && gap.match(source.mid(end, match.capturedStart() - end)).hasMatch()) {
            literals.last().text += text;
        } else {
            const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - 60);
            const QString head = source.mid(from, match.capturedStart() - from);
            literals.append({ text, wordBefore.match(head).captured(1) });
        }
        end = match.capturedEnd();
    }
    return literals;
}

QStringList sentencesIn(const SourceFile& file)
{
    // Prose for databases and scripts, in one file: COMMENT ON, comments of SQL.
    if (!file.path.startsWith("core/"_L1) || file.path == "core/sql/remarks.cpp"_L1)
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
