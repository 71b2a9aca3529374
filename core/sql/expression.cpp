#include "core/sql/expression.h"

#include <cstring>

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

using TreeHandle = std::unique_ptr<PgQuery__ParseResult, TreeDeleter>;

/// True for `SELECT <one expression>` without any clause.
bool isBareSelect(const PgQuery__SelectStmt& select)
{
    return select.n_target_list == 1 && select.n_from_clause == 0 && select.where_clause == nullptr
        && select.n_group_clause == 0 && select.n_sort_clause == 0 && select.limit_count == nullptr
        && select.larg == nullptr && select.into_clause == nullptr && select.with_clause == nullptr;
}

/// Reads `SELECT <something>` and keeps it when there is one statement with one value.
Result<TreeHandle> parseBareSelect(const QString& text, const QByteArray& statement)
{
    const ParseHandle parsed(pg_query_parse_protobuf(statement.constData()));
    if (parsed->error != nullptr)
        return bad(text, QString::fromUtf8(parsed->error->message));
    TreeHandle tree(pg_query__parse_result__unpack(nullptr, parsed->parse_tree.len,
                                                   reinterpret_cast<const uint8_t*>(parsed->parse_tree.data)));
    if (!tree || tree->n_stmts != 1
        || tree->stmts[0]->stmt->node_case != PG_QUERY__NODE__NODE_SELECT_STMT
        || !isBareSelect(*tree->stmts[0]->stmt->select_stmt))
        return bad(text, u"not a single expression"_s);
    return tree;
}

/// What may stand nowhere in a key, however deep.
const char* refusal(const ProtobufCMessageDescriptor* descriptor)
{
    if (descriptor == &pg_query__sub_link__descriptor)
        return "a sub-select cannot be a partition key";
    if (descriptor == &pg_query__param_ref__descriptor)
        return "a parameter has no value here";
    if (descriptor == &pg_query__a__star__descriptor)
        return "all columns are more than one value";
    return nullptr;
}

template <typename T>
T memberAt(const ProtobufCMessage* message, unsigned offset)
{
    T value {};
    std::memcpy(&value, reinterpret_cast<const char*>(message) + offset, sizeof value);
    return value;
}

const char* findRefusal(const ProtobufCMessage* message);

const char* findRefusalIn(const ProtobufCMessage* message, const ProtobufCFieldDescriptor& field)
{
    if (field.type != PROTOBUF_C_TYPE_MESSAGE)
        return nullptr;
    if (field.label == PROTOBUF_C_LABEL_REPEATED) {
        const auto count = memberAt<std::size_t>(message, field.quantifier_offset);
        auto* const* items = memberAt<ProtobufCMessage* const*>(message, field.offset);
        for (std::size_t i = 0; i < count; ++i) {
            if (const char* reason = findRefusal(items[i]))
                return reason;
        }
        return nullptr;
    }
    // The members of a union share their bytes: only the one that its case names is there.
    if ((field.flags & PROTOBUF_C_FIELD_FLAG_ONEOF) != 0U
        && memberAt<std::uint32_t>(message, field.quantifier_offset) != field.id)
        return nullptr;
    return findRefusal(memberAt<const ProtobufCMessage*>(message, field.offset));
}

/// Walks the tree by protobuf's own description of it, so that no kind of node is forgotten.
const char* findRefusal(const ProtobufCMessage* message)
{
    if (message == nullptr)
        return nullptr;
    if (const char* reason = refusal(message->descriptor))
        return reason;
    const std::span fields(message->descriptor->fields, message->descriptor->n_fields);
    for (const ProtobufCFieldDescriptor& field : fields) {
        if (const char* reason = findRefusalIn(message, field))
            return reason;
    }
    return nullptr;
}

} // namespace

Result<void> checkScalarExpression(const QString& text)
{
    if (text.trimmed().isEmpty() || text.contains(QChar::Null))
        return bad(text, u"empty"_s);
    // It must stand both alone and within parentheses: `a) OR (b` does so only within, `a LIMIT 1` only
    // alone. The line break ends a `--` comment, so that it cannot hide the closing parenthesis.
    STOPOVER_TRY(parseBareSelect(text, "SELECT " + text.toUtf8()));
    STOPOVER_TRY_ASSIGN(const TreeHandle tree, parseBareSelect(text, "SELECT (" + text.toUtf8() + "\n)"));
    const PgQuery__Node* value = tree->stmts[0]->stmt->select_stmt->target_list[0]->res_target->val;
    if (value->node_case == PG_QUERY__NODE__NODE_ROW_EXPR)
        return bad(text, u"more than one value"_s);
    if (const char* reason = findRefusal(&value->base))
        return bad(text, QString::fromLatin1(reason));
    return {};
}

} // namespace stopover::sql
