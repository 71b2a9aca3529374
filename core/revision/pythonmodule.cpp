#include "core/revision/pythonmodule.h"

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

using Tokens = std::span<const PythonToken>;

bool isAnyOf(const PythonToken& token, std::initializer_list<QByteArrayView> names)
{
    return token.kind == PythonToken::Kind::Name
        && std::ranges::any_of(names, [&](QByteArrayView name) { return token.text == name; });
}

QByteArrayView textOf(Tokens tokens)
{
    if (tokens.empty())
        return {};
    const char* begin = tokens.front().text.data();
    return { begin, tokens.back().text.data() + tokens.back().text.size() - begin };
}

/// The position of the first operator `symbol` outside of brackets, or the number of tokens.
std::size_t findOutside(Tokens tokens, char symbol, std::size_t from = 0)
{
    int depth = 0;
    for (std::size_t i = from; i < tokens.size(); ++i) {
        const PythonToken& token = tokens[i];
        if (token.kind != PythonToken::Kind::Operator)
            continue;
        if (depth == 0 && token.is(symbol))
            return i;
        depth += token.opensBracket() ? 1 : token.closesBracket() ? -1 : 0;
    }
    return tokens.size();
}

/// Packages of which it is known that `import *` binds no attribute of a revision.
bool isHarmlessPackage(const PythonToken& package)
{
    return isAnyOf(package, { "alembic", "sqlalchemy", "sqlalchemy_utils", "geoalchemy2", "typing", "datetime" });
}

bool isComparison(const PythonToken& token)
{
    return token.text == "==" || token.text == "!=" || token.text == "<=" || token.text == ">=";
}

bool isNothing(Tokens statement)
{
    if (statement.empty() || statement.front().isName("pass") || statement.front().is('.'))
        return true;
    if (statement.front().isName("return"))
        return statement.size() == 1 || (statement.size() == 2 && statement[1].isName("None"));
    return std::ranges::all_of(statement,
                               [](const PythonToken& token) { return token.kind == PythonToken::Kind::String; });
}

} // namespace

PythonModule::PythonModule(QByteArrayView source, PythonEncoding encoding)
    : m_source(source)
    , m_encoding(encoding)
    , m_lines(logicalLines(source))
{
    for (Index line = 0; line < m_lines.lines.size();)
        line = readStatement(line);
}

std::optional<PythonValue> PythonModule::value(QByteArrayView name) const
{
    if (const PythonValue* known = m_names.find(name))
        return *known;
    return m_anything;
}

FunctionState PythonModule::function(QByteArrayView name) const
{
    if (const auto& known = name == "upgrade" ? m_upgrade : m_downgrade)
        return *known;
    return value(name) ? FunctionState::Present : FunctionState::Missing;
}

QList<PythonToken> PythonModule::tokensOf(Index line) const
{
    const LogicalLine& at = m_lines.lines[line];
    return pythonTokens(m_source.sliced(at.begin, at.end - at.begin), at.line);
}

/// Reads the statement that starts at a line and returns the line behind it and its block.
PythonModule::Index PythonModule::readStatement(Index line)
{
    const QList<PythonToken> all = tokensOf(line);
    Tokens tokens(all);
    if (tokens.empty() || tokens.front().is('@'))
        return line + 1;
    noticeDocstring(tokens);
    if (tokens.front().isName("async"))
        tokens = tokens.subspan(1);
    if (tokens.size() > 1 && isAnyOf(tokens.front(), { "def", "class" })) {
        const QByteArrayView name = tokens[1].text;
        setUnknown(name, u"function"_s, tokens.front().line, tokens);
        return tokens.front().isName("def") ? readBody(line, tokens, name) : skipBlock(line);
    }
    if (isAnyOf(tokens.front(), { "if", "elif", "else", "for", "while", "try", "except", "finally", "with" }))
        return readConditional(line, tokens);
    while (!tokens.empty()) {
        const std::size_t end = findOutside(tokens, ';');
        readSimple(tokens.first(end));
        tokens = tokens.subspan(std::min(end + 1, tokens.size()));
    }
    return skipBlock(line);
}

PythonModule::Index PythonModule::skipBlock(Index head) const
{
    Index line = head + 1;
    while (line < m_lines.lines.size() && m_lines.lines[line].indent > m_lines.lines[head].indent)
        ++line;
    return line;
}

PythonModule::Index PythonModule::readBody(Index head, Tokens tokens, QByteArrayView name)
{
    const Index end = skipBlock(head);
    if (name != "upgrade" && name != "downgrade")
        return end;
    FunctionState state = FunctionState::Empty;
    const auto look = [&](Tokens statement) {
        if (state == FunctionState::Empty && !isNothing(statement))
            state = statement.front().isName("raise") ? FunctionState::Raises : FunctionState::Present;
    };
    // What follows the colon on the same line is the body.
    const std::size_t colon = findOutside(tokens, ':');
    if (colon + 1 < tokens.size())
        look(tokens.subspan(colon + 1));
    for (Index line = head + 1; line < end && state == FunctionState::Empty; ++line) {
        const QList<PythonToken> statement = tokensOf(line);
        look(statement);
    }
    setFunction(name, state);
    return end;
}

/// A block that may or may not run: whatever it assigns is not known any more.
PythonModule::Index PythonModule::readConditional(Index head, Tokens tokens)
{
    const Index end = skipBlock(head);
    const bool isMain = tokens.size() > 1 && tokens.front().isName("if") && tokens[1].isName("__name__");
    if (isMain)
        return end;
    noticeDynamic(tokens);
    poisonTargets(tokens, u"conditional"_s);
    poisonBlock(head + 1, end);
    return end;
}

void PythonModule::poisonBlock(Index from, Index to)
{
    for (Index line = from; line < to;) {
        const QList<PythonToken> all = tokensOf(line);
        Tokens tokens(all);
        if (!tokens.empty() && tokens.front().isName("async"))
            tokens = tokens.subspan(1);
        if (tokens.size() > 1 && isAnyOf(tokens.front(), { "def", "class" })) {
            const QByteArrayView name = tokens[1].text;
            setUnknown(name, u"conditional"_s, tokens.front().line, tokens);
            setFunction(name, FunctionState::Present);
            line = skipBlock(line);
            continue;
        }
        noticeDynamic(tokens);
        poisonTargets(tokens, u"conditional"_s);
        ++line;
    }
}

/// Every name that a statement might bind, without asking how.
void PythonModule::poisonTargets(Tokens tokens, const QString& reason)
{
    const bool isImport = !tokens.empty() && isAnyOf(tokens.front(), { "import", "from" });
    const std::size_t last = findOutside(tokens, '=');
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const PythonToken& token = tokens[i];
        if (token.kind != PythonToken::Kind::Name)
            continue;
        const bool isTarget = (last < tokens.size() && i < last) || isImport;
        const bool isAugmented =
            i + 1 < tokens.size() && tokens[i + 1].text.endsWith('=') && !isComparison(tokens[i + 1]);
        const bool isBound = i > 0 && isAnyOf(tokens[i - 1], { "as", "for", "del" });
        if (isTarget || isAugmented || isBound)
            setUnknown(token.text, reason, token.line, tokens);
    }
    if (isImport && !tokens.empty() && tokens.back().is('*'))
        noticeDynamic(tokens);
}

void PythonModule::setUnknown(QByteArrayView name, const QString& reason, int line, Tokens statement)
{
    PythonValue value = PythonValue::unknown(reason);
    value.line = line;
    value.expression = textOf(statement);
    m_names.insert(name, std::move(value));
}

void PythonModule::setFunction(QByteArrayView name, FunctionState state)
{
    if (name == "upgrade")
        m_upgrade = state;
    else if (name == "downgrade")
        m_downgrade = state;
}

/// Statements that can bind any name: from there on nothing is certain that is not assigned again.
void PythonModule::noticeDynamic(Tokens tokens)
{
    const bool isStarImport =
        tokens.size() > 2 && tokens.front().isName("from") && tokens.back().is('*') && !isHarmlessPackage(tokens[1]);
    const auto dynamic = std::ranges::find_if(tokens, [](const PythonToken& token) {
        return isAnyOf(token, { "globals", "locals", "vars", "exec", "eval", "setattr" });
    });
    if (!isStarImport && dynamic == tokens.end())
        return;
    PythonValue value = PythonValue::unknown(isStarImport ? u"star_import"_s : u"dynamic"_s);
    value.line = tokens.front().line;
    value.expression = textOf(tokens);
    m_names.clear();
    m_anything = value;
}

void PythonModule::noticeDocstring(Tokens tokens)
{
    if (!std::exchange(m_isFirst, false))
        return;
    QString text;
    for (const PythonToken& token : tokens) {
        if (token.is(';'))
            break;
        if (token.kind != PythonToken::Kind::String)
            return;
        const PythonString part = pythonString(token.text, m_encoding);
        if (part.isBytes || part.isFormatted)
            return;
        text += part.text;
    }
    m_docstring = text;
}

void PythonModule::readSimple(Tokens tokens)
{
    if (tokens.empty())
        return;
    if (isAnyOf(tokens.front(), { "import", "from" })) {
        noticeDynamic(tokens);
        readImport(tokens);
        return;
    }
    if (tokens.front().isName("del")) {
        poisonTargets(tokens, u"deleted"_s);
        return;
    }
    noticeDynamic(tokens);
    if (findOutside(tokens, '=') < tokens.size() || (tokens.size() > 2 && tokens[1].text == "+=")) {
        readAssignment(tokens);
        return;
    }
    // A method of a list may change it; other statements that start with a name do not bind it.
    if (tokens.size() > 1 && tokens[1].kind == PythonToken::Kind::Operator && !tokens[1].is('(') && !tokens[1].is(':')
        && m_names.find(tokens.front().text) != nullptr)
        setUnknown(tokens.front().text, u"modified"_s, tokens.front().line, tokens);
}

/// The names that an import binds have values of another file.
void PythonModule::readImport(Tokens tokens)
{
    const auto import = std::ranges::find_if(tokens, [](const PythonToken& token) { return token.isName("import"); });
    bool isBound = true;
    for (auto token = import; token != tokens.end(); ++token) {
        if (token->kind != PythonToken::Kind::Name || token == import)
            isBound = isBound || token->is(',') || token->is('(');
        else if (token->isName("as"))
            isBound = true;
        else if (std::exchange(isBound, false))
            setUnknown(token->text, u"imported"_s, token->line, tokens);
    }
}

void PythonModule::readAssignment(Tokens tokens)
{
    if (tokens.size() > 2 && tokens[1].text == "+=") {
        const QByteArrayView name = tokens.front().text;
        const PythonValue* before = m_names.find(name);
        PythonValue value = addedPython(before == nullptr ? PythonValue::unknown(u"name"_s) : *before,
                                        evaluatePython(tokens.subspan(2), m_names, m_encoding));
        value.line = tokens.front().line;
        value.expression = textOf(tokens);
        m_names.insert(name, value);
        return;
    }
    QList<Tokens> parts;
    for (std::size_t at = findOutside(tokens, '='); at < tokens.size(); at = findOutside(tokens, '=')) {
        parts.append(tokens.first(at));
        tokens = tokens.subspan(at + 1);
    }
    const PythonValue value = evaluatePython(tokens, m_names, m_encoding);
    for (const Tokens& target : parts)
        assign(target, value);
}

void PythonModule::assign(Tokens target, const PythonValue& value)
{
    // `name: annotation = value`
    target = target.first(findOutside(target, ':'));
    if (target.size() == 1 && target.front().kind == PythonToken::Kind::Name) {
        m_names.insert(target.front().text, value);
        return;
    }
    const bool isPart =
        std::ranges::any_of(target, [](const PythonToken& token) { return token.is('.') || token.is('['); });
    if (isPart && findOutside(target, ',') == target.size()) {
        // Sets a part of a value; binds no name.
        const QByteArrayView name = target.front().text;
        if (m_names.find(name) != nullptr)
            setUnknown(name, u"modified"_s, value.line, target);
        return;
    }
    QList<QByteArrayView> names;
    bool isPlain = !target.empty();
    for (const PythonToken& token : target) {
        if (token.kind == PythonToken::Kind::Name)
            names.append(token.text);
        else
            isPlain = isPlain && (token.is(',') || token.is('(') || token.is(')'));
    }
    const bool fits = isPlain && value.kind == PythonValue::Kind::List && value.items.size() == names.size();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!fits) {
            setUnknown(names.at(i), u"unpacking"_s, value.line, target);
            continue;
        }
        PythonValue item = value.items.at(i);
        item.line = value.line;
        item.expression = value.expression;
        m_names.insert(names.at(i), item);
    }
}

} // namespace stopover::revision
