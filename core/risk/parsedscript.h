#pragma once

#include "core/sql/script.h"
#include "core/sql/syntax.h"

#include <QThread>

#include <atomic>
#include <future>
#include <vector>

namespace stopover::risk {

/// The trees of a script's statements, read on the other cores while the first of them are used already.
class ParsedScript
{
public:
    /// Both must outlive this.
    ParsedScript(const QByteArray& script, const QList<sql::ScriptStatement>& parts);
    ParsedScript(const ParsedScript&) = delete;
    ParsedScript& operator=(const ParsedScript&) = delete;
    ~ParsedScript();

    struct Statement
    {
        sql::Node node; ///< null where it cannot be read together with those around it
        qsizetype origin = 0; ///< byte of the script that places of nodes count from
    };

    /// Waits until that one is read. To be asked for in their order, and valid until the next one is: the memory of
    /// what was used goes.
    Statement statement(qsizetype index);

private:
    static constexpr qsizetype blockSize = 128;
    void parseBlocks();
    [[nodiscard]] sql::SyntaxTree parseBlock(qsizetype block) const;

    const QByteArray& m_script;
    const QList<sql::ScriptStatement>& m_parts;
    std::vector<std::promise<sql::SyntaxTree>> m_promises;
    std::vector<std::future<sql::SyntaxTree>> m_trees;
    qsizetype m_block = -1;
    sql::SyntaxTree m_tree; ///< of that block
    std::atomic<qsizetype> m_next = 0;
    std::atomic<bool> m_stopped = false;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace stopover::risk
