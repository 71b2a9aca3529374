#include "core/revision/pythontokens.h"

#include "core/revision/pythonlines.h"

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

bool startsName(char c)
{
    // Bytes above 127 belong to letters of other scripts.
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isStringPrefix(QByteArrayView name)
{
    return name.size() <= 2 && std::ranges::all_of(name, [](char c) { return QByteArrayView("rRuUbBfF").contains(c); });
}

class Tokenizer
{
public:
    Tokenizer(QByteArrayView source, int line)
        : m_source(source)
        , m_line(line)
    {}

    QList<PythonToken> run();

private:
    static constexpr qsizetype usualCount = 24;

    void next();
    void string(qsizetype begin);

    void add(PythonToken::Kind kind, qsizetype begin)
    {
        m_tokens.append({ kind, m_source.sliced(begin, m_at - begin), m_line });
    }

    [[nodiscard]] char at(qsizetype i) const { return i < m_source.size() ? m_source[i] : '\0'; }

    template <typename Test>
    void skipWhile(Test test)
    {
        while (m_at < m_source.size() && test(m_source[m_at]))
            ++m_at;
    }

    QByteArrayView m_source;
    int m_line;
    qsizetype m_at = 0;
    QList<PythonToken> m_tokens;
};

QList<PythonToken> Tokenizer::run()
{
    m_tokens.reserve(usualCount);
    while (m_at < m_source.size())
        next();
    return std::move(m_tokens);
}

void Tokenizer::string(qsizetype begin)
{
    const qsizetype end = stringEnd(m_source, m_at);
    const qsizetype quote = m_at;
    m_at = end < 0 ? m_source.size() : end;
    add(PythonToken::Kind::String, begin);
    m_line += static_cast<int>(std::count(m_source.begin() + quote, m_source.begin() + m_at, '\n'));
}

void Tokenizer::next()
{
    const char c = at(m_at);
    const qsizetype begin = m_at;
    if (c == '\n' || c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\\') {
        m_line += c == '\n' ? 1 : 0;
        ++m_at;
    } else if (c == '#') {
        skipWhile([](char other) { return other != '\n'; });
    } else if (c == '\'' || c == '"') {
        string(begin);
    } else if (startsName(c)) {
        skipWhile([](char other) { return startsName(other) || isDigit(other); });
        const bool isQuoteNext = at(m_at) == '\'' || at(m_at) == '"';
        if (isQuoteNext && isStringPrefix(m_source.sliced(begin, m_at - begin)))
            string(begin);
        else
            add(PythonToken::Kind::Name, begin);
    } else if (isDigit(c)) {
        skipWhile([](char other) { return startsName(other) || isDigit(other) || other == '.'; });
        add(PythonToken::Kind::Number, begin);
    } else {
        // Two characters where a lone `=` would be mistaken for an assignment.
        const bool isDouble = at(m_at + 1) == '=' && QByteArrayView("=!<>+-*/%&|^@:").contains(c);
        m_at += isDouble ? 2 : 1;
        add(PythonToken::Kind::Operator, begin);
    }
}

int hexDigit(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    const QChar lower = c.toLower();
    return lower >= u'a' && lower <= u'f' ? lower.unicode() - u'a' + 10 : -1;
}

/// Decodes the escapes of a string literal that is not raw.
class Unescape
{
public:
    explicit Unescape(const QString& text)
        : m_text(text)
    {}

    QString run(bool& isReadable);

private:
    void escape(bool& isReadable);
    bool number(int base, qsizetype digits);

    const QString& m_text;
    qsizetype m_at = 0;
    QString m_result;
};

QString Unescape::run(bool& isReadable)
{
    while (m_at < m_text.size()) {
        if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size())
            escape(isReadable);
        else
            m_result += m_text.at(m_at++);
    }
    return m_result;
}

void Unescape::escape(bool& isReadable)
{
    static constexpr QStringView from = u"\\'\"abfnrtv";
    static constexpr QStringView to = u"\\'\"\a\b\f\n\r\t\v";
    const QChar c = m_text.at(m_at + 1);
    m_at += 2;
    if (const qsizetype known = from.indexOf(c); known >= 0) {
        m_result += to.at(known);
    } else if (c == u'\n') {
        return;
    } else if (c >= u'0' && c <= u'7') {
        --m_at;
        number(8, 3);
    } else if (c == u'x' || c == u'u' || c == u'U') {
        isReadable = number(16, c == u'x' ? 2 : c == u'u' ? 4 : 8) && isReadable;
    } else {
        isReadable = isReadable && c != u'N';
        m_result += u'\\';
        m_result += c;
    }
}

bool Unescape::number(int base, qsizetype digits)
{
    char32_t value = 0;
    qsizetype count = 0;
    for (; count < digits && m_at < m_text.size(); ++count, ++m_at) {
        const int digit = hexDigit(m_text.at(m_at));
        if (digit < 0 || digit >= base)
            break;
        value = value * static_cast<char32_t>(base) + static_cast<char32_t>(digit);
    }
    m_result += QString::fromUcs4(&value, 1);
    return base == 8 || count == digits;
}

} // namespace

QList<PythonToken> pythonTokens(QByteArrayView logicalLine, int line)
{
    return Tokenizer(logicalLine, line).run();
}

QString pythonText(QByteArrayView bytes, PythonEncoding encoding)
{
    QString text = encoding == PythonEncoding::Utf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
    if (text.contains(u'\r')) {
        text.replace("\r\n"_L1, "\n"_L1);
        text.replace(u'\r', u'\n');
    }
    return text;
}

PythonString pythonString(QByteArrayView literal, PythonEncoding encoding)
{
    PythonString string;
    bool isRaw = false;
    qsizetype begin = 0;
    for (; literal[begin] != '\'' && literal[begin] != '"'; ++begin) {
        const char prefix = static_cast<char>(literal[begin] | 0x20);
        isRaw = isRaw || prefix == 'r';
        string.isBytes = string.isBytes || prefix == 'b';
        string.isFormatted = string.isFormatted || prefix == 'f';
    }
    const char quote = literal[begin];
    const bool isTriple = literal.size() >= begin + 6 && literal[begin + 1] == quote && literal[begin + 2] == quote;
    const qsizetype width = isTriple ? 3 : 1;
    string.text =
        pythonText(literal.sliced(begin + width, std::max<qsizetype>(literal.size() - begin - 2 * width, 0)), encoding);
    if (!isRaw)
        string.text = Unescape(string.text).run(string.isReadable);
    return string;
}

} // namespace stopover::revision
