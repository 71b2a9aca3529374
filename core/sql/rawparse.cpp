#include "core/sql/rawparse.h"

#include "core/base/clause.h"
#include "core/sql/jsontree.h"
#include "core/sql/syntax.h"

#include <cctype>
#include <cstring>

namespace stopover::sql {

namespace {

struct ProtobufResult
{
    explicit ProtobufResult(const QByteArray& script)
        : value(pg_query_parse_protobuf(script.constData()))
    {}

    ~ProtobufResult() { pg_query_free_protobuf_parse_result(value); }

    ProtobufResult(const ProtobufResult&) = delete;
    ProtobufResult& operator=(const ProtobufResult&) = delete;
    PgQueryProtobufParseResult value;
};

/// By way of libpg_query's protobuf: slow, and exact. Null when the script cannot be read.
PgQuery__ParseResult* unpackedTree(const QByteArray& script, Arena& memory)
{
    const ProtobufResult packed(script);
    if (packed.value.error != nullptr)
        return nullptr;
    ProtobufCAllocator allocator { .alloc = [](void* arena,
                                               size_t bytes) { return static_cast<Arena*>(arena)->allocate(bytes); },
                                   .free = [](void*, void*) {},
                                   .allocator_data = &memory };
    return pg_query__parse_result__unpack(&allocator, packed.value.parse_tree.len,
                                          reinterpret_cast<const uint8_t*>(packed.value.parse_tree.data));
}

/// Whether a minus may be the sign of what follows: not a comment, an arrow, or what stands between two operands.
bool mayNegate(QByteArrayView text)
{
    const auto endsOperand = [](char letter) {
        return std::strchr("_\"')]", letter) != nullptr || std::isalnum(static_cast<uchar>(letter)) != 0;
    };
    for (qsizetype at = text.indexOf('-'); at >= 0 && at + 1 < text.size(); at = text.indexOf('-', at + 1)) {
        if (text[at + 1] == '-')
            ++at;
        else if (text[at + 1] != '>' && (at == 0 || !endsOperand(text[at - 1])))
            return true;
    }
    return false;
}

bool hasZero(const Node& statement)
{
    bool found = false;
    statement.visit([&found](const Node& node) {
        found = found || (node.is("Integer") && node.number("ival") == 0);
        return !found;
    });
    return found;
}

} // namespace

RawParse::RawParse(const QByteArray& script)
    : m_json(pg_query_parse(script.constData()))
{
    if (m_json.error != nullptr)
        return;
    auto* tree = JsonTree(m_json.parse_tree, m_memory).read(pg_query__parse_result__descriptor);
    m_tree = reinterpret_cast<PgQuery__ParseResult*>(tree);
    if (m_tree == nullptr || !readNegatives(script))
        m_tree = unpackedTree(script, m_memory);
}

RawParse::~RawParse()
{
    pg_query_free_parse_result(m_json);
}

Result<std::shared_ptr<const RawParse>> RawParse::of(const QByteArray& script)
{
    auto parse = std::make_shared<const RawParse>(script);
    if (parse->m_tree != nullptr)
        return parse;
    const QString beginning = QString::fromUtf8(script.left(60)).simplified();
    if (const PgQueryError* error = parse->m_json.error)
        return Failure(ErrorCode::BadSpec,
                       { beginning, QString::fromUtf8(error->message), QString::number(error->cursorpos) });
    return Failure(ErrorCode::BadSpec, { beginning, clause("nested_too_deeply"), QStringLiteral("1") });
}

/// Reads again what the JSON does not tell: whether an integer without a value is zero or below.
bool RawParse::readNegatives(const QByteArray& script)
{
    for (size_t i = 0; i < m_tree->n_stmts; ++i) {
        PgQuery__RawStmt& statement = *m_tree->stmts[i];
        const qsizetype length = statement.stmt_len > 0 ? statement.stmt_len : script.size() - statement.stmt_location;
        const QByteArray text = script.mid(statement.stmt_location, length);
        if (!mayNegate(text) || !hasZero(Node(reinterpret_cast<const ProtobufCMessage*>(statement.stmt))))
            continue;
        const PgQuery__ParseResult* exact = unpackedTree(QByteArray(statement.stmt_location, ' ') + text, m_memory);
        if (exact == nullptr || exact->n_stmts != 1)
            return false;
        statement.stmt = exact->stmts[0]->stmt;
    }
    return true;
}

} // namespace stopover::sql
