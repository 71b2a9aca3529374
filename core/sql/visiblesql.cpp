#include "core/sql/visiblesql.h"

#include "core/base/text.h"

#include <algorithm>

namespace stopover::sql {

using namespace Qt::StringLiterals;

namespace {

bool isWordStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c.unicode() > 0x7F;
}

bool isWord(QChar c)
{
    return isWordStart(c) || (c >= u'0' && c <= u'9') || c == u'$';
}

bool hides(const QString& text)
{
    return visible(text) != text;
}

bool hidesInLines(const QString& text)
{
    return visibleLines(text) != text;
}

/// `escape` gets the characters that cannot be seen.
template <typename Escape>
QString escaped(const QString& text, Escape escape)
{
    QString result;
    for (const char32_t character : text.toUcs4()) {
        if (isHidden(character))
            result += escape(character);
        else
            result += QString::fromUcs4(&character, 1);
    }
    return result;
}

QString hex(char32_t character, int digits)
{
    return QString::number(character, 16).toUpper().rightJustified(digits, u'0');
}

QString inUnicodeText(const QString& text)
{
    return escaped(
        text, [](char32_t c) -> QString { return (c > 0xFFFF ? u"\\+"_s : u"\\"_s) + hex(c, c > 0xFFFF ? 6 : 4); });
}

QString unicodeName(QString name)
{
    name.replace(u'\\', "\\\\"_L1);
    return u"U&\""_s + inUnicodeText(name) + u'"';
}

/// What stands between the quotes of E'…'; `text` has its quotes doubled and its backslashes escaped already.
QString inEscapeText(const QString& text)
{
    return escaped(text, [](char32_t c) -> QString {
        if (c == U'\n' || c == U'\t')
            return QChar(static_cast<char16_t>(c));
        return (c > 0xFFFF ? u"\\U"_s : u"\\u"_s) + hex(c, c > 0xFFFF ? 8 : 4);
    });
}

class Rewriter
{
public:
    explicit Rewriter(const QString& text)
        : m_text(text)
    {}

    QString rewritten()
    {
        while (m_at < m_text.size())
            scanOne();
        return m_result;
    }

private:
    [[nodiscard]] bool startsWith(QLatin1StringView mark) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(mark);
    }

    [[nodiscard]] QString upTo(qsizetype end) const { return m_text.mid(m_at, (end < 0 ? m_text.size() : end) - m_at); }

    void put(qsizetype end, const QString& shown)
    {
        m_result += shown;
        m_at = end < 0 ? m_text.size() : end;
    }

    void scanOne()
    {
        const QChar letter = m_text.at(m_at);
        if (startsWith("--"_L1))
            copyComment(m_text.indexOf(u'\n', m_at));
        else if (startsWith("/*"_L1))
            copyComment(endOfComment());
        else if (letter == u'\'')
            copyText(false);
        else if (letter == u'"')
            copyName();
        else if (letter == u'$')
            scanDollar();
        else if (isWordStart(letter))
            scanWord();
        else
            put(m_at + 1, letter == u'\r' || letter == u'\f' || letter == u'\v' ? u" "_s : visibleLines(letter));
    }

    void copyComment(qsizetype end) { put(end, visibleLines(upTo(end))); }

    [[nodiscard]] qsizetype endOfComment() const
    {
        int depth = 0;
        for (qsizetype at = m_at; at + 1 < m_text.size(); ++at) {
            const QStringView two = QStringView(m_text).sliced(at, 2);
            const bool isMark = two == u"/*" || two == u"*/";
            depth += two == u"/*" ? 1 : two == u"*/" ? -1 : 0;
            if (depth == 0)
                return at + 2;
            at += isMark ? 1 : 0;
        }
        return -1;
    }

    /// Behind the closing quote; -1 when there is none.
    [[nodiscard]] qsizetype endOfQuoted(QChar quote, bool backslashes) const
    {
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (backslashes && m_text.at(at) == u'\\')
                ++at;
            else if (m_text.at(at) == quote && at + 1 < m_text.size() && m_text.at(at + 1) == quote)
                ++at;
            else if (m_text.at(at) == quote)
                return at + 1;
        }
        return -1;
    }

    /// U&"…" and U&'…' have their backslashes already.
    [[nodiscard]] bool isUnicodeText() const { return m_result.endsWith("U&"_L1, Qt::CaseInsensitive); }

    void copyText(bool isEscapeText)
    {
        const qsizetype end = endOfQuoted(u'\'', isEscapeText);
        const QString whole = upTo(end);
        if (isUnicodeText())
            return put(end, inUnicodeText(whole));
        if (end < 0 || !hidesInLines(whole))
            return put(end, visibleLines(whole));
        QString inside = whole.sliced(1, whole.size() - 2);
        if (!isEscapeText)
            inside.replace(u'\\', "\\\\"_L1);
        put(end, (isEscapeText ? u"'"_s : u"E'"_s) + inEscapeText(inside) + u'\'');
    }

    void copyName()
    {
        const qsizetype end = endOfQuoted(u'"', false);
        const QString whole = upTo(end);
        if (isUnicodeText())
            return put(end, inUnicodeText(whole));
        if (end < 0 || !hides(whole))
            return put(end, visibleLines(whole));
        put(end, unicodeName(whole.sliced(1, whole.size() - 2)));
    }

    void scanDollar()
    {
        qsizetype open = m_at + 1;
        while (open < m_text.size() && isWord(m_text.at(open)) && m_text.at(open) != u'$')
            ++open;
        const bool isParameter = m_at + 1 < m_text.size() && m_text.at(m_at + 1).isDigit();
        if (open >= m_text.size() || m_text.at(open) != u'$' || isParameter)
            return put(m_at + 1, u"$"_s);
        const QString tag = m_text.mid(m_at, open + 1 - m_at);
        const qsizetype close = m_text.indexOf(tag, open + 1);
        const qsizetype end = close < 0 ? -1 : close + tag.size();
        const QString whole = upTo(end);
        if (end < 0 || !hidesInLines(whole))
            return put(end, visibleLines(whole));
        QString body = whole.sliced(tag.size(), whole.size() - 2 * tag.size());
        body.replace(u'\\', "\\\\"_L1).replace(u'\'', "''"_L1);
        put(end, u"E'"_s + inEscapeText(body) + u'\'');
    }

    void scanWord()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isWord(m_text.at(end)))
            ++end;
        QString word = upTo(end);
        const bool beforeText = end < m_text.size() && m_text.at(end) == u'\'';
        if (hides(word)) {
            for (QChar& letter : word)
                letter = letter >= u'A' && letter <= u'Z' ? letter.toLower() : letter;
            return put(end, unicodeName(word));
        }
        put(end, word);
        if (beforeText && word.compare("e"_L1, Qt::CaseInsensitive) == 0)
            copyText(true);
    }

    const QString& m_text;
    qsizetype m_at = 0;
    QString m_result;
};

} // namespace

QString visibleSql(const QString& sql)
{
    if (std::ranges::none_of(sql.toUcs4(), [](char32_t c) { return c != U'\n' && c != U'\t' && isHidden(c); })
        && !sql.contains(u'"'))
        return sql;
    return Rewriter(sql).rewritten();
}

} // namespace stopover::sql
