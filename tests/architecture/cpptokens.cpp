#include "tests/architecture/cpptokens.h"

#include <QRegularExpression>

namespace stopover::test {

using namespace Qt::StringLiterals;

namespace {

/// What may hide the beginning of a comment or of a literal: literals, comments, and numbers with separators (10'000).
const QRegularExpression& token()
{
    static const QRegularExpression token(
        u"R\"(\\w*)\\((?<raw>.*?)\\)\\1\"|\"(?<plain>(?:[^\"\\\\\\n]|\\\\.)*)\"|\\b\\d[\\d']*|'(?:[^'\\\\\\n]|\\\\.)+'"
        "|(?<comment>//[^\\n]*|/\\*.*?\\*/)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return token;
}

enum class Gap { None, Joined, WithAValue };

/// What is between two literals: nothing, a sign that joins them, or one with a value in it.
Gap gapOf(const QString& between)
{
    static const QRegularExpression joined(u"\\A(_s|_L1)?\\s*[+%]?\\s*(u|u8)?\\z"_s);
    static const QRegularExpression value(
        u"\\A(_s|_L1)?\\s*[+%]\\s*(?:[\\w.:\\->\\[\\] ]|\\([^;{}]*\\))*?\\s*[+%]\\s*(u|u8)?\\z"_s);
    return joined.match(between).hasMatch() ? Gap::Joined
        : value.match(between).hasMatch()   ? Gap::WithAValue
                                            : Gap::None;
}

} // namespace

QList<Literal> literalsOf(const QString& source)
{
    static const QRegularExpression wordBefore(u"(\\w+\\()\\s*(u|u8)?\\z"_s);
    constexpr qsizetype headLength = 90;
    const QString text = withoutComments(source);
    QList<Literal> literals;
    qsizetype end = -1;
    for (QRegularExpressionMatchIterator it = token().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!match.hasCaptured(u"plain"_s) && !match.hasCaptured(u"raw"_s))
            continue;
        const QString words = match.captured(match.hasCaptured(u"raw"_s) ? u"raw"_s : u"plain"_s);
        const Gap gap = end < 0 ? Gap::None : gapOf(text.mid(end, match.capturedStart() - end));
        end = match.capturedEnd();
        if (gap != Gap::None) {
            literals.last().text += (gap == Gap::WithAValue ? u"%1"_s : QString()) + words;
            continue;
        }
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - headLength);
        const QString head = text.mid(from, match.capturedStart() - from);
        literals.append({ words, wordBefore.match(head).captured(1), head });
    }
    return literals;
}

QString withoutComments(const QString& source)
{
    QString text;
    text.reserve(source.size());
    qsizetype taken = 0;
    for (QRegularExpressionMatchIterator it = token().globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!match.hasCaptured(u"comment"_s))
            continue;
        text += QStringView(source).sliced(taken, match.capturedStart() - taken);
        taken = match.capturedEnd();
    }
    return text + QStringView(source).sliced(taken);
}

} // namespace stopover::test
