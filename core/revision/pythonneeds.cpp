#include "core/revision/pythonneeds.h"

#include "core/revision/pythonlines.h"
#include "core/revision/pythontokens.h"

#include <QSet>

#include <span>

namespace stopover::revision {

namespace {

using Tokens = std::span<const PythonToken>;

/// Heads of blocks that need not run, or may fail without harm.
bool isConditional(const PythonToken& first)
{
    for (const char* word : { "if", "elif", "else", "try", "except", "finally", "while", "match", "case" }) {
        if (first.isName(word))
            return true;
    }
    return false;
}

class NeedsReader
{
public:
    void line(Tokens tokens, int indent);

    PythonNeeds take();

private:
    void imports(Tokens tokens);
    void variables(Tokens tokens);
    static void add(QList<PythonNeed>& needs, QByteArrayView name, int line);

    PythonNeeds m_needs;
    QSet<QString> m_asked; ///< variables that the file looks for itself, or sets
    std::optional<int> m_conditional; ///< indent of the outermost conditional block
};

void NeedsReader::add(QList<PythonNeed>& needs, QByteArrayView name, int line)
{
    const QString text = QString::fromUtf8(name);
    if (std::ranges::find(needs, text, &PythonNeed::name) == needs.cend())
        needs.append({ text, line });
}

void NeedsReader::line(Tokens tokens, int indent)
{
    if (tokens.empty())
        return;
    if (m_conditional && indent <= *m_conditional)
        m_conditional.reset();
    if (isConditional(tokens.front()) && !m_conditional)
        m_conditional = indent;
    if (indent == 0 && !m_conditional)
        imports(tokens);
    variables(tokens);
}

void NeedsReader::imports(Tokens tokens)
{
    const bool isFrom = tokens.front().isName("from");
    if (tokens.size() < 2 || !(isFrom || tokens.front().isName("import")))
        return;
    bool isExpected = true; // the name of a module
    for (const PythonToken& token : tokens.subspan(1)) {
        if (isExpected && token.kind == PythonToken::Kind::Name)
            add(m_needs.modules, token.text, token.line);
        if (isFrom)
            return; // one module, of this package when it begins with a dot
        isExpected = token.is(',');
    }
}

/// `environ["NAME"]`, `"NAME" in os.environ`.
void NeedsReader::variables(Tokens tokens)
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].isName("environ"))
            continue;
        const auto textAt = [&](std::size_t at) {
            return at < tokens.size() && tokens[at].kind == PythonToken::Kind::String
                ? pythonString(tokens[at].text, PythonEncoding::Utf8).text
                : QString();
        };
        const std::size_t head = i >= 2 && tokens[i - 1].is('.') ? i - 2 : i;
        if (head >= 2 && tokens[head - 1].isName("in"))
            m_asked.insert(textAt(head - 2));
        if (i + 3 >= tokens.size() || !tokens[i + 1].is('[') || !tokens[i + 3].is(']') || textAt(i + 2).isEmpty())
            continue;
        const bool isSet = i + 4 < tokens.size() && tokens[i + 4].is('=');
        if (isSet)
            m_asked.insert(textAt(i + 2));
        else if (!m_conditional)
            add(m_needs.variables, textAt(i + 2).toUtf8(), tokens[i].line);
    }
}

PythonNeeds NeedsReader::take()
{
    m_needs.variables.removeIf([this](const PythonNeed& need) { return m_asked.contains(need.name); });
    return std::move(m_needs);
}

} // namespace

PythonNeeds pythonNeeds(QByteArrayView source)
{
    NeedsReader reader;
    for (const LogicalLine& line : logicalLines(source).lines)
        reader.line(pythonTokens(source.sliced(line.begin, line.end - line.begin), line.line), line.indent);
    return reader.take();
}

} // namespace stopover::revision
