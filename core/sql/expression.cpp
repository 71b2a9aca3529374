#include "core/sql/expression.h"

#include <pg_query.h>
#include <pg_query/pg_query.pb-c.h>

namespace stopover::sql {

using namespace Qt::StringLiterals;

namespace {

/// Owns what libpg_query returns by value.
template <typename R, void (*Free)(R)>
class Handle
{
public:
    explicit Handle(R result) : m_result(result) { }
    ~Handle() { Free(m_result); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    const R* operator->() const { return &m_result; }

private:
    R m_result;
};

using ParseHandle = Handle<PgQueryProtobufParseResult, pg_query_free_protobuf_parse_result>;

struct TreeDeleter
{
    void operator()(PgQuery__ParseResult* tree) const { pg_query__parse_result__free_unpacked(tree, nullptr); }
};

Failure bad(const QString& text, const QString& reason)
{
    return Failure(ErrorCode::BadExpression, { text, reason });
}

/// True for `SELECT <one expression>` without any clause.
bool isBareSelect(const PgQuery__SelectStmt& select)
{
    return select.n_target_list == 1 && select.n_from_clause == 0 && select.where_clause == nullptr
        && select.n_group_clause == 0 && select.n_sort_clause == 0 && select.limit_count == nullptr
        && select.larg == nullptr && select.into_clause == nullptr && select.with_clause == nullptr;
}

} // namespace

Result<void> checkScalarExpression(const QString& text)
{
    if (text.trimmed().isEmpty() || text.contains(QChar::Null))
        return bad(text, u"empty"_s);
    // The line break ends a `--` comment, so that it cannot hide the closing parenthesis.
    const QByteArray statement = "SELECT (" + text.toUtf8() + "\n)";
    const ParseHandle parsed(pg_query_parse_protobuf(statement.constData()));
    if (parsed->error != nullptr)
        return bad(text, QString::fromUtf8(parsed->error->message));
    const std::unique_ptr<PgQuery__ParseResult, TreeDeleter> tree(pg_query__parse_result__unpack(
        nullptr, parsed->parse_tree.len, reinterpret_cast<const uint8_t*>(parsed->parse_tree.data)));
    if (!tree || tree->n_stmts != 1
        || tree->stmts[0]->stmt->node_case != PG_QUERY__NODE__NODE_SELECT_STMT
        || !isBareSelect(*tree->stmts[0]->stmt->select_stmt))
        return bad(text, u"not a single expression"_s);
    const PgQuery__Node* value = tree->stmts[0]->stmt->select_stmt->target_list[0]->res_target->val;
    if (value->node_case == PG_QUERY__NODE__NODE_ROW_EXPR)
        return bad(text, u"more than one value"_s);
    if (value->node_case == PG_QUERY__NODE__NODE_SUB_LINK)
        return bad(text, u"a sub-select cannot be a partition key"_s);
    return {};
}

} // namespace stopover::sql
