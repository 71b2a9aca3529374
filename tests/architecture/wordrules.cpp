#include "tests/architecture/wordrules.h"

#include "tests/architecture/cpptokens.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace stopover::test {

using namespace Qt::StringLiterals;

namespace {

/// Files in which some of these are words of another table.
const QHash<QString, QStringList>& othersWords()
{
    static const QHash<QString, QStringList> words {
        { u"core/base/error.cpp"_s, { u"cancelled"_s } }, // names of errors
        { u"core/run/event.cpp"_s, { u"paused"_s, u"failed"_s, u"cancelled"_s, u"in_doubt"_s } }, // events, outcomes
        { u"core/run/unitsexecutor.cpp"_s, { u"done"_s } }, // of stopover.chunk, which has a column of this name
        { u"core/change/copyexecutor.cpp"_s, { u"done"_s } }, // likewise
        { u"core/sandbox/server.cpp"_s, { u"running"_s } }, // of the private server
        { u"core/pg/transaction.cpp"_s, { u"aborted"_s } }, // the server's word for a transaction
        { u"core/migrate/emergency.cpp"_s, { u"keeps_writes"_s } }, // a key of JSON
        { u"text/runtext.cpp"_s, { u"finish"_s, u"abort"_s } }, // titles of steps, by their slugs
        { u"ui/runs/runactions.cpp"_s, { u"forward"_s } }, // an icon
    };
    return words;
}

bool isTranslated(const QString& before)
{
    static const QRegularExpression call(
        u"(\\b(tr|SAY)\\(|\\b(QT_TRANSLATE_NOOP|translate|translated)\\(\"\\w+\",)\\s*(u|u8)?\\z"_s);
    return call.match(before).hasMatch();
}

/// Whether what stands before a literal compares it with a word of the model, or makes one of it.
bool isOfTheModel(const QString& before)
{
    static const QRegularExpression use(
        u"(\\bwordOf\\([^;]*\\)|[.>](state|activity|phase|severity|undo)(\\(\\))?)\\s*[=!]=\\s*(u|u8)?\\z"
        "|\\b(fromWord|storedWord)<[\\w:]+>\\(\\s*(u|u8)?\\z"_s);
    return use.match(before).hasMatch();
}

} // namespace

QStringList runWords()
{
    static const QRegularExpression row(u"Name<\\w+> \\{([^}]*)\\}"_s);
    static const QRegularExpression word(u"\"([a-z_]+)\"_L1"_s);
    QFile file(QStringLiteral(STOPOVER_SOURCE_DIR "/core/run/words.cpp"));
    QSet<QString> words;
    if (file.open(QIODevice::ReadOnly)) {
        const QString text = QString::fromUtf8(file.readAll());
        for (QRegularExpressionMatchIterator rows = row.globalMatch(text); rows.hasNext();) {
            for (auto match = word.globalMatch(rows.next().captured(1)); match.hasNext();)
                words.insert(match.next().captured(1));
        }
    }
    QStringList sorted = words.values();
    sorted.sort();
    return sorted;
}

QStringList commonRunWords()
{
    return { u"alembic"_s, u"analyze"_s, u"autocommit"_s, u"backup"_s, u"batch"_s,   u"block"_s,  u"copy"_s,
             u"done"_s,    u"free"_s,    u"info"_s,       u"none"_s,   u"pending"_s, u"replay"_s, u"source"_s,
             u"sql"_s,     u"swap"_s,    u"units"_s,      u"verify"_s, u"warning"_s };
}

QStringList checkRunWords(const QString& path, const QString& text)
{
    static const QStringList all = runWords();
    static const QSet<QString> common = [] {
        const QStringList words = commonRunWords();
        return QSet<QString>(words.begin(), words.end());
    }();
    static const QRegularExpression exact(u"\\A\\W*(%1)\\W*\\z"_s.arg(all.join(u'|')));
    static const QRegularExpression quoted(
        u"(?<column>\\b(?:state|activity|phase|position|severity|undo)\\s*(?:=|<>|!=|IN \\([^)]*)\\s*)?'(?<word>%1)'"_s
            .arg(all.join(u'|')));
    const QString layer = path.section(u'/', 0, 0);
    if (layer == "tests"_L1 || path.startsWith("core/run/words."_L1) || path == "core/run/planupcast.cpp"_L1)
        return {};
    const QStringList others = othersWords().value(path);
    QStringList findings;
    const auto add = [&](const QString& word, bool ofTheModel) {
        if (!others.contains(word) && (ofTheModel || !common.contains(word)))
            findings.append(u"\"%1\" is a word of the run model: wordOf() of its enum"_s.arg(word));
    };
    for (const Literal& literal : literalsOf(text)) {
        if (isTranslated(literal.line))
            continue;
        if (const auto found = exact.match(literal.text); found.hasMatch())
            add(found.captured(1), isOfTheModel(literal.line));
        else
            for (QRegularExpressionMatchIterator it = quoted.globalMatch(literal.text); it.hasNext();) {
                const QRegularExpressionMatch one = it.next();
                add(one.captured(u"word"_s), one.hasCaptured(u"column"_s));
            }
    }
    return findings;
}

} // namespace stopover::test
