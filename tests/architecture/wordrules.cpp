#include "tests/architecture/wordrules.h"

#include <QHash>
#include <QRegularExpression>

namespace stopover::test {

using namespace Qt::StringLiterals;

namespace {

/// Files in which some of these are words of another table.
const QHash<QString, QStringList>& othersWords()
{
    static const QHash<QString, QStringList> words {
        { u"error.cpp"_s, { u"cancelled"_s } }, // names of errors
        { u"event.cpp"_s, { u"paused"_s, u"failed"_s, u"cancelled"_s, u"in_doubt"_s } }, // events and outcomes
        { u"server.cpp"_s, { u"running"_s } }, // of the private server
        { u"transaction.cpp"_s, { u"aborted"_s } }, // the server's word for a transaction
        { u"runtext.cpp"_s, { u"finish"_s, u"abort"_s } }, // titles of steps, by their slugs
        { u"runactions.cpp"_s, { u"forward"_s } }, // an icon
    };
    return words;
}

bool isTranslated(const QString& before)
{
    static const QRegularExpression call(
        u"(\\b(tr|SAY)\\(|\\b(QT_TRANSLATE_NOOP|translate|translated)\\(\"\\w+\",)\\s*\\z"_s);
    return call.match(before).hasMatch();
}

} // namespace

QStringList checkRunWords(const QString& path, const QString& text)
{
    static const QString words =
        u"forward|apply|rollback|again|reapply|finish|abort|swapped|rolled_back|finished|aborted"
        "|planned|running|paused|failed|cancelled|in_doubt|idle"_s;
    static const QRegularExpression literal(u"\"(%1)\""_s.arg(words));
    static const QRegularExpression inSql(u"\"[^\"\\n]*'(%1|source)'"_s.arg(words));
    const QString layer = path.section(u'/', 0, 0);
    if (layer == "tests"_L1 || path.startsWith("core/run/words."_L1) || path == "core/run/planupcast.cpp"_L1)
        return {};
    const QStringList others = othersWords().value(path.section(u'/', -1));
    constexpr int longestCall = 60;
    QStringList findings;
    for (const QRegularExpression& pattern : { literal, inSql }) {
        for (QRegularExpressionMatchIterator match = pattern.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const qsizetype at = found.capturedStart();
            const QString before =
                text.mid(std::max<qsizetype>(0, at - longestCall), std::min<qsizetype>(at, longestCall));
            if (!others.contains(found.captured(1)) && !isTranslated(before))
                findings.append(u"\"%1\" is a word of the run model: wordOf() of its enum"_s.arg(found.captured(1)));
        }
    }
    return findings;
}

} // namespace stopover::test
