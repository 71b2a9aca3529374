#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

struct ProtobufCMessage;
class QThread;

namespace stopover::sql {

class RawParse;

/// A node of a syntax tree, seen by the field names of libpg_query's protobuf schema ("relation", "where_clause").
///
/// A view: valid as long as its SyntaxTree. A field that is not there gives a null node, an empty text, 0 or
/// false, so that chains need no checks. Wrappers (Node) are looked through; lists are QList.
class Node
{
public:
    Node() = default;
    explicit Node(const ProtobufCMessage* message);

    [[nodiscard]] bool isNull() const { return m_message == nullptr; }

    explicit operator bool() const { return m_message != nullptr; }

    [[nodiscard]] const char*
    kind() const; ///< as protobuf-c has it: "IndexStmt", but "AExpr" for A_Expr; "" for a null node
    [[nodiscard]] bool is(const char* kind) const;

    [[nodiscard]] bool isSame(const Node& other) const { return m_message == other.m_message; }

    [[nodiscard]] Node operator[](const char* field) const;
    [[nodiscard]] QList<Node> list(const char* field) const; ///< of a repeated field, or of the items of a List
    [[nodiscard]] QString text(const char* field) const;
    [[nodiscard]] qint64 number(const char* field) const;
    [[nodiscard]] bool flag(const char* field) const;
    [[nodiscard]] QByteArray choice(const char* field) const; ///< name of the enum's value, for example "OBJECT_TABLE"
    [[nodiscard]] QString word() const; ///< of a String node

    /// The String nodes of a list field: the parts of a qualified name.
    [[nodiscard]] QStringList words(const char* field) const;

    /// Calls `use` for this node and all below it, parents first; below a node only while it returns true.
    void visit(const std::function<bool(const Node&)>& use) const;
    /// The first node of that kind here or below; null when there is none.
    [[nodiscard]] Node find(const char* kind) const;
    [[nodiscard]] QList<Node> all(const char* kind) const;

private:
    const ProtobufCMessage* m_message = nullptr;
};

/// A node and all below it, parents first: for those who ask for one kind after another.
class NodeList
{
public:
    explicit NodeList(const Node& root);

    [[nodiscard]] const Node& root() const { return m_root; }

    [[nodiscard]] QList<Node> all(const char* kind) const; ///< as Node::all() of the root

private:
    Node m_root;
    QList<Node> m_nodes;
};

/// One statement as the server's own grammar reads it.
class SyntaxTree
{
public:
    /// Errors: BadSpec with the beginning of the statement, the parser's words, and the place in characters,
    /// counted from 1; a newer server may still know it. Deep nesting needs a deep stack: see onDeepStack().
    static Result<SyntaxTree> parse(const QString& statement);

    /// A whole script at once, which is several times faster than one by one. Places of nodes are bytes from the start
    /// of the script. Errors: as parse(), for the first statement that cannot be read.
    static Result<SyntaxTree> parseScript(const QByteArray& script);

    [[nodiscard]] Node root() const { return statement(0); } ///< null for an empty text

    [[nodiscard]] qsizetype statements() const; ///< how many the text holds
    [[nodiscard]] Node statement(qsizetype index) const; ///< null when there is none

private:
    std::shared_ptr<const RawParse> m_parse;
};

/// Runs `work` on a thread with a stack of 64 MB, and waits: trees of generated SQL are thousands of nodes deep.
void onDeepStack(const std::function<void()>& work);
/// The same without waiting: a thread that has been started.
std::unique_ptr<QThread> startDeepThread(const std::function<void()>& work);

} // namespace stopover::sql
