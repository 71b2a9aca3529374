#include "core/revision/pythonvalue.h"

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

using Kind = PythonValue::Kind;

class Evaluator
{
public:
    Evaluator(std::span<const PythonToken> tokens, const PythonNames& names, PythonEncoding encoding)
        : m_tokens(tokens)
        , m_names(names)
        , m_encoding(encoding)
    {}

    PythonValue whole();

private:
    PythonValue items(char closing, bool& hasComma);
    PythonValue sum();
    PythonValue operand();
    PythonValue atom();
    PythonValue strings();
    PythonValue formatted(const QString& text);
    PythonValue name();
    PythonValue bracketed(char closing);
    PythonValue fail(const QString& reason);

    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size(); }

    [[nodiscard]] const PythonToken& here() const { return m_tokens[m_at]; }

    [[nodiscard]] bool isHere(char symbol) const { return !atEnd() && here().is(symbol); }

    std::span<const PythonToken> m_tokens;
    const PythonNames& m_names;
    PythonEncoding m_encoding;
    std::size_t m_at = 0;
};

PythonValue textValue(const QString& text)
{
    PythonValue value;
    value.kind = Kind::Text;
    value.text = text;
    return value;
}

/// Gives up and skips the rest, so that no caller goes on in the middle.
PythonValue Evaluator::fail(const QString& reason)
{
    m_at = m_tokens.size();
    return PythonValue::unknown(reason);
}

PythonValue Evaluator::whole()
{
    bool isTuple = false;
    PythonValue list = items('\0', isTuple);
    if (list.kind == Kind::Unknown)
        return list;
    if (!atEnd() || list.items.isEmpty())
        return fail(u"operator"_s);
    return isTuple ? list : list.items.constFirst();
}

/// The values between commas, up to `closing` (which is not consumed) or to the end.
PythonValue Evaluator::items(char closing, bool& hasComma)
{
    PythonValue list;
    list.kind = Kind::List;
    while (!atEnd() && !here().is(closing)) {
        const bool isSpread = isHere('*');
        m_at += isSpread ? 1 : 0;
        PythonValue item = sum();
        if (item.kind == Kind::Unknown)
            return item;
        if (isSpread && item.kind != Kind::List)
            return fail(u"operator"_s);
        list.items += isSpread ? item.items : QList<PythonValue> { item };
        if (!isHere(','))
            break;
        hasComma = true;
        ++m_at;
    }
    if (closing != '\0' && !isHere(closing))
        return fail(atEnd() ? u"syntax"_s : u"operator"_s);
    return list;
}

PythonValue Evaluator::sum()
{
    PythonValue value = operand();
    while (isHere('+') && value.kind != Kind::Unknown) {
        ++m_at;
        value = addedPython(value, operand());
    }
    if (value.kind != Kind::Unknown && !atEnd() && here().kind == PythonToken::Kind::Name)
        return fail(u"expression"_s);
    return value;
}

PythonValue Evaluator::operand()
{
    PythonValue value = atom();
    if (atEnd())
        return value;
    if (here().is('('))
        return fail(u"call"_s);
    if (here().is('.'))
        return fail(value.kind == Kind::Text ? u"call"_s : u"attribute"_s);
    if (here().is('['))
        return fail(u"subscript"_s);
    return value;
}

PythonValue Evaluator::atom()
{
    if (atEnd())
        return fail(u"syntax"_s);
    switch (here().kind) {
    case PythonToken::Kind::String:
        return strings();
    case PythonToken::Kind::Name:
        return name();
    case PythonToken::Kind::Number: {
        PythonValue value;
        value.kind = Kind::Other;
        value.text = QString::fromLatin1(here().text);
        ++m_at;
        return value;
    }
    case PythonToken::Kind::Operator:
        break;
    }
    if (here().is('('))
        return bracketed(')');
    if (here().is('['))
        return bracketed(']');
    if (here().is('{'))
        return bracketed('}');
    return fail(u"operator"_s);
}

PythonValue Evaluator::bracketed(char closing)
{
    const bool isParenthesis = here().is('(');
    const bool isBrace = here().is('{');
    ++m_at;
    if (isBrace && isHere('}'))
        return fail(u"dictionary"_s);
    bool hasComma = false;
    PythonValue list = items(closing, hasComma);
    if (list.kind == Kind::Unknown)
        return list;
    ++m_at;
    return isParenthesis && !hasComma && list.items.size() == 1 ? list.items.constFirst() : list;
}

PythonValue Evaluator::name()
{
    const QByteArrayView text = here().text;
    ++m_at;
    if (text == "None") {
        PythonValue value;
        value.kind = Kind::None;
        return value;
    }
    if (text == "True" || text == "False") {
        PythonValue value;
        value.kind = Kind::Other;
        return value;
    }
    if (const PythonValue* known = m_names.find(text))
        return known->kind == Kind::Unknown ? fail(known->reason) : *known;
    if (text == "lambda" || text == "not" || text == "await")
        return fail(u"expression"_s);
    if (isHere('('))
        return fail(u"call"_s);
    return fail(u"name"_s);
}

/// Literals that stand side by side are one text.
PythonValue Evaluator::strings()
{
    PythonValue value = textValue({});
    for (; !atEnd() && here().kind == PythonToken::Kind::String; ++m_at) {
        const PythonString part = pythonString(here().text, m_encoding);
        if (part.isBytes)
            return fail(u"bytes"_s);
        if (!part.isReadable)
            return fail(u"escape"_s);
        const PythonValue read = part.isFormatted ? formatted(part.text) : textValue(part.text);
        if (read.kind == Kind::Unknown)
            return fail(read.reason);
        value.text += read.text;
    }
    return value;
}

/// An f-string whose fields are plain names of known texts.
PythonValue Evaluator::formatted(const QString& text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if ((c == u'{' || c == u'}') && i + 1 < text.size() && text.at(i + 1) == c) {
            result += c;
            ++i;
        } else if (c == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            if (end < 0)
                return PythonValue::unknown(u"f_string"_s);
            QString field = text.mid(i + 1, end - i - 1).trimmed();
            if (field.endsWith("!s"_L1))
                field.chop(2);
            const PythonValue* known = m_names.find(field.toUtf8());
            if (known == nullptr || known->kind != Kind::Text)
                return PythonValue::unknown(u"f_string"_s);
            result += known->text;
            i = end;
        } else {
            result += c;
        }
    }
    return textValue(result);
}

} // namespace

PythonValue addedPython(PythonValue left, const PythonValue& right)
{
    if (left.kind == Kind::Unknown)
        return left;
    if (right.kind == Kind::Unknown)
        return right;
    if (left.kind == Kind::Text && right.kind == Kind::Text) {
        left.text += right.text;
        return left;
    }
    if (left.kind == Kind::List && right.kind == Kind::List) {
        left.items += right.items;
        return left;
    }
    return PythonValue::unknown(u"operator"_s);
}

PythonValue evaluatePython(std::span<const PythonToken> tokens, const PythonNames& names, PythonEncoding encoding)
{
    PythonValue value = Evaluator(tokens, names, encoding).whole();
    if (!tokens.empty()) {
        value.line = tokens.front().line;
        const char* begin = tokens.front().text.data();
        const char* end = tokens.back().text.data() + tokens.back().text.size();
        value.expression = { begin, end - begin };
    }
    return value;
}

} // namespace stopover::revision
