#include "core/revision/pythoncalls.h"

#include "core/revision/pythonmodule.h"

#include <set>
#include <string_view>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

using Tokens = std::span<const PythonToken>;

/// Packages that a revision may import: what it needs to say what changes, and what computes only.
bool isHarmless(std::string_view package)
{
    static const std::set<std::string_view> names { "__future__",
                                                    "alembic",
                                                    "array",
                                                    "base64",
                                                    "collections",
                                                    "contextlib",
                                                    "dataclasses",
                                                    "datetime",
                                                    "decimal",
                                                    "enum",
                                                    "fractions",
                                                    "functools",
                                                    "geoalchemy2",
                                                    "hashlib",
                                                    "itertools",
                                                    "json",
                                                    "logging",
                                                    "math",
                                                    "operator",
                                                    "pgvector",
                                                    "re",
                                                    "sqlalchemy",
                                                    "sqlalchemy_utils",
                                                    "string",
                                                    "textwrap",
                                                    "time",
                                                    "typing",
                                                    "typing_extensions",
                                                    "unicodedata",
                                                    "uuid",
                                                    "warnings",
                                                    "zoneinfo" };
    return names.contains(package);
}

/// Functions of Python itself that leave the process.
bool reachesOut(const PythonToken& token)
{
    return token.isName("open") || token.isName("exec") || token.isName("eval") || token.isName("__import__")
        || token.isName("input");
}

std::string_view view(QByteArrayView bytes)
{
    return { bytes.data(), static_cast<std::size_t>(bytes.size()) };
}

/// What stands between the bracket at `open` and the first comma or the closing bracket.
Tokens firstArgument(Tokens tokens, std::size_t open)
{
    int depth = 0;
    for (std::size_t i = open; i < tokens.size(); ++i) {
        depth += tokens[i].opensBracket() ? 1 : tokens[i].closesBracket() ? -1 : 0;
        if (depth == 0 || (depth == 1 && tokens[i].is(',')))
            return tokens.subspan(open + 1, i - open - 1);
    }
    return tokens.subspan(open + 1);
}

/// `text(x)` and `sa.text(x)` say the same as `x`.
Tokens unwrapped(Tokens argument)
{
    const auto text = std::ranges::find_if(argument, [](const PythonToken& token) { return token.isName("text"); });
    const auto at = static_cast<std::size_t>(text - argument.begin());
    const bool isCall = at + 1 < argument.size() && argument[at + 1].is('(') && argument.back().is(')');
    return isCall && (at == 0 || (at == 2 && argument[1].is('.'))) ? firstArgument(argument, at + 1) : argument;
}

class CallReader
{
public:
    CallReader(QByteArrayView source, PythonEncoding encoding)
        : m_source(source)
        , m_encoding(encoding)
        , m_module(source, encoding)
    {}

    PythonCalls read();

private:
    void enter(const LogicalLine& line, Tokens tokens);
    void readImport(Tokens tokens);
    void readLine(Tokens tokens);
    void readExecute(Tokens tokens, std::size_t at);
    [[nodiscard]] SourcePlace placeOf(const PythonToken& first, const PythonToken& last) const;

    QByteArrayView m_source;
    PythonEncoding m_encoding;
    PythonModule m_module;
    PythonCalls m_calls;
    QString m_before;
    bool m_isReverse = false;
    int m_autocommit = -1; ///< indent of the `with`; -1: outside of one
};

SourcePlace CallReader::placeOf(const PythonToken& first, const PythonToken& last) const
{
    return { .begin = first.text.data() - m_source.data(),
             .end = last.text.data() + last.text.size() - m_source.data(),
             .line = first.line };
}

/// Which function and which block a line is in.
void CallReader::enter(const LogicalLine& line, Tokens tokens)
{
    if (line.indent <= m_autocommit)
        m_autocommit = -1;
    if (line.indent == 0)
        m_isReverse = tokens.size() > 1 && tokens.front().isName("def") && tokens[1].isName("downgrade");
    const bool opens = tokens.front().isName("with")
        && std::ranges::any_of(tokens, [](const PythonToken& token) { return token.isName("autocommit_block"); });
    if (opens && m_autocommit < 0)
        m_autocommit = line.indent;
}

void CallReader::readImport(Tokens tokens)
{
    const bool isFrom = tokens.front().isName("from");
    bool isModule = true;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        if (isFrom && tokens[i].isName("import"))
            return;
        if (!std::exchange(isModule, tokens[i].is(',')))
            continue;
        if (tokens[i].is('.') || (tokens[i].kind == PythonToken::Kind::Name && !isHarmless(view(tokens[i].text))))
            m_calls.outside.append({ .place = placeOf(tokens.front(), tokens.back()),
                                     .name = pythonText(tokens[i].text, m_encoding),
                                     .before = m_before });
    }
}

void CallReader::readExecute(Tokens tokens, std::size_t at)
{
    const Tokens argument = unwrapped(firstArgument(tokens, at + 1));
    if (argument.empty())
        return;
    ExecuteCall call { .place = placeOf(argument.front(), argument.back()),
                       .isReverse = m_isReverse,
                       .isAutocommit = m_autocommit >= 0,
                       .before = m_before };
    // Names have the values of the module; those of a function are not known.
    const PythonValue value = evaluatePython(argument, m_module.names(), m_encoding);
    const bool isText =
        std::ranges::any_of(argument, [](const PythonToken& token) { return token.kind == PythonToken::Kind::String; });
    if (value.kind == PythonValue::Kind::Text)
        call.sql = value.text;
    else if (isText)
        call.isComposed = value.reason == "f_string"_L1 || value.reason == "operator"_L1 || value.reason == "call"_L1
            || value.reason == "name"_L1;
    if (!call.sql.isEmpty() || call.isComposed)
        m_calls.executes.append(call);
}

void CallReader::readLine(Tokens tokens)
{
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const bool isMethod = i > 0 && tokens[i - 1].is('.');
        const bool isCall = tokens[i + 1].is('(');
        if (isMethod && isCall && tokens[i].isName("execute"))
            readExecute(tokens, i);
        if (!isMethod && isCall && reachesOut(tokens[i]))
            m_calls.outside.append({ .place = placeOf(tokens[i], tokens[i]),
                                     .name = pythonText(tokens[i].text, m_encoding),
                                     .before = m_before });
        if (m_autocommit < 0 && tokens[i].isName("postgresql_concurrently") && i + 2 < tokens.size()
            && tokens[i + 1].is('=') && tokens[i + 2].isName("True"))
            m_calls.concurrent.append({ .place = placeOf(tokens[i], tokens[i + 2]),
                                        .name = u"postgresql_concurrently"_s,
                                        .before = m_before });
    }
}

PythonCalls CallReader::read()
{
    qsizetype behind = 0;
    for (const LogicalLine& line : m_module.lines().lines) {
        const QList<PythonToken> all = pythonTokens(m_source.sliced(line.begin, line.end - line.begin), line.line);
        m_before = pythonText(m_source.sliced(behind, line.begin - behind), m_encoding).replace(u'#', u"--"_s);
        behind = line.end;
        const Tokens tokens(all);
        if (tokens.empty())
            continue;
        enter(line, tokens);
        if (tokens.front().isName("import") || tokens.front().isName("from"))
            readImport(tokens);
        else
            readLine(tokens);
    }
    return m_calls;
}

} // namespace

PythonCalls readPythonCalls(QByteArrayView source, PythonEncoding encoding)
{
    return CallReader(source, encoding).read();
}

} // namespace stopover::revision
