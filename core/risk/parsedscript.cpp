#include "core/risk/parsedscript.h"

#include <algorithm>

namespace stopover::risk {

ParsedScript::ParsedScript(const QByteArray& script, const QList<sql::ScriptStatement>& parts)
    : m_script(script)
    , m_parts(parts)
    , m_promises(static_cast<size_t>((parts.size() + blockSize - 1) / blockSize))
{
    for (auto& promise : m_promises)
        m_trees.push_back(promise.get_future());
    const int othersThanCaller = std::max(1, QThread::idealThreadCount() - 1);
    const size_t threads = std::min<size_t>(static_cast<size_t>(othersThanCaller), m_promises.size());
    for (size_t i = 0; i < threads; ++i)
        m_threads.push_back(sql::startDeepThread([this] { parseBlocks(); }));
}

ParsedScript::~ParsedScript()
{
    m_stopped = true;
    for (const auto& thread : m_threads)
        thread->wait();
}

void ParsedScript::parseBlocks()
{
    for (qsizetype block = m_next++; block < std::ssize(m_promises); block = m_next++)
        m_promises[static_cast<size_t>(block)].set_value(m_stopped ? sql::SyntaxTree() : parseBlock(block));
}

/// An empty tree where the parser finds another number of statements than the lexer, or an error.
sql::SyntaxTree ParsedScript::parseBlock(qsizetype block) const
{
    const qsizetype first = block * blockSize;
    const qsizetype last = std::min(first + blockSize, m_parts.size()) - 1;
    const qsizetype begin = m_parts.at(first).begin;
    const auto tree = sql::SyntaxTree::parseScript(m_script.mid(begin, m_parts.at(last).end - begin));
    return tree && tree->statements() == last - first + 1 ? *tree : sql::SyntaxTree();
}

ParsedScript::Statement ParsedScript::statement(qsizetype index)
{
    const qsizetype block = index / blockSize;
    if (block != m_block)
        m_tree = m_trees[static_cast<size_t>(block)].get();
    m_block = block;
    return { .node = m_tree.statement(index % blockSize), .origin = m_parts.at(block * blockSize).begin };
}

} // namespace stopover::risk
