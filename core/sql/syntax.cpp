#include "core/sql/syntax.h"

#include <QThread>

#include <pg_query.h>
#include <pg_query/pg_query.pb-c.h>

#include <cstddef>
#include <cstring>
#include <vector>

namespace stopover::sql {

namespace {

constexpr uint deepStackBytes = 64U << 20U;

/// The address of a field's value, or of the array of a repeated one.
const void* valueAt(const ProtobufCMessage* message, const ProtobufCFieldDescriptor& field)
{
    return reinterpret_cast<const char*>(message) + field.offset;
}

template <typename T>
const T& valueOf(const ProtobufCMessage* message, const ProtobufCFieldDescriptor& field)
{
    return *static_cast<const T*>(valueAt(message, field));
}

/// How many values a repeated field has, or which member of a oneof is set.
uint quantifier(const ProtobufCMessage* message, const ProtobufCFieldDescriptor& field)
{
    const char* at = reinterpret_cast<const char*>(message) + field.quantifier_offset;
    if (field.label == PROTOBUF_C_LABEL_REPEATED)
        return static_cast<uint>(*reinterpret_cast<const size_t*>(at));
    return *reinterpret_cast<const uint32_t*>(at);
}

bool isOneOf(const ProtobufCFieldDescriptor& field)
{
    return (field.flags & PROTOBUF_C_FIELD_FLAG_ONEOF) != 0;
}

const ProtobufCFieldDescriptor* fieldOf(const ProtobufCMessage* message, const char* name)
{
    if (message == nullptr)
        return nullptr;
    const ProtobufCFieldDescriptor* field = protobuf_c_message_descriptor_get_field_by_name(message->descriptor, name);
    if (field != nullptr && isOneOf(*field) && quantifier(message, *field) != field->id)
        return nullptr;
    return field;
}

/// What a wrapper holds; any other message itself.
const ProtobufCMessage* unwrapped(const ProtobufCMessage* message)
{
    if (message == nullptr || message->descriptor != &pg_query__node__descriptor)
        return message;
    const auto* node = reinterpret_cast<const PgQuery__Node*>(message);
    const ProtobufCFieldDescriptor* field = protobuf_c_message_descriptor_get_field(message->descriptor, node->node_case);
    return field == nullptr ? nullptr : valueOf<const ProtobufCMessage*>(message, *field);
}

/// The memory of one tree: handed out in order and given back at once, since a tree is thousands of small pieces.
class Arena
{
public:
    void* allocate(size_t bytes)
    {
        constexpr size_t alignment = alignof(std::max_align_t);
        const size_t wanted = (bytes + alignment - 1) / alignment * alignment;
        if (m_blocks.empty() || m_used + wanted > m_size) {
            m_size = std::max(blockBytes, wanted);
            m_blocks.push_back(std::make_unique_for_overwrite<std::byte[]>(m_size));
            m_used = 0;
        }
        m_used += wanted;
        return m_blocks.back().get() + m_used - wanted;
    }

private:
    static constexpr size_t blockBytes = 256U << 10U;
    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    size_t m_used = 0;
    size_t m_size = 0;
};

struct ParseResult
{
    explicit ParseResult(const QByteArray& text) : value(pg_query_parse_protobuf(text.constData())) { }
    ~ParseResult() { pg_query_free_protobuf_parse_result(value); }
    ParseResult(const ParseResult&) = delete;
    ParseResult& operator=(const ParseResult&) = delete;
    PgQueryProtobufParseResult value;
};

} // namespace

struct SyntaxTree::Parsed
{
    Arena memory;
    const PgQuery__ParseResult* result = nullptr;
};

Node::Node(const ProtobufCMessage* message) : m_message(unwrapped(message)) { }

const char* Node::kind() const
{
    return m_message == nullptr ? "" : m_message->descriptor->short_name;
}

bool Node::is(const char* kind) const
{
    return std::strcmp(this->kind(), kind) == 0;
}

Node Node::operator[](const char* field) const
{
    const ProtobufCFieldDescriptor* found = fieldOf(m_message, field);
    if (found == nullptr || found->type != PROTOBUF_C_TYPE_MESSAGE || found->label == PROTOBUF_C_LABEL_REPEATED)
        return {};
    return Node(valueOf<const ProtobufCMessage*>(m_message, *found));
}

QList<Node> Node::list(const char* field) const
{
    const ProtobufCFieldDescriptor* found = fieldOf(m_message, field);
    if (found == nullptr || found->type != PROTOBUF_C_TYPE_MESSAGE)
        return {};
    if (found->label != PROTOBUF_C_LABEL_REPEATED)
        return (*this)[field].list("items");
    QList<Node> nodes;
    const auto* items = valueOf<const ProtobufCMessage* const*>(m_message, *found);
    for (uint i = 0, count = quantifier(m_message, *found); i < count; ++i)
        nodes.append(Node(items[i]));
    return nodes;
}

QString Node::text(const char* field) const
{
    const ProtobufCFieldDescriptor* found = fieldOf(m_message, field);
    if (found == nullptr || found->type != PROTOBUF_C_TYPE_STRING)
        return {};
    return QString::fromUtf8(valueOf<const char*>(m_message, *found));
}

qint64 Node::number(const char* field) const
{
    const ProtobufCFieldDescriptor* found = fieldOf(m_message, field);
    if (found == nullptr)
        return 0;
    switch (found->type) {
    case PROTOBUF_C_TYPE_INT32:
    case PROTOBUF_C_TYPE_ENUM:
        return valueOf<int32_t>(m_message, *found);
    case PROTOBUF_C_TYPE_UINT32:
        return valueOf<uint32_t>(m_message, *found);
    case PROTOBUF_C_TYPE_INT64:
    case PROTOBUF_C_TYPE_UINT64:
        return valueOf<int64_t>(m_message, *found);
    default:
        return 0;
    }
}

bool Node::flag(const char* field) const
{
    const ProtobufCFieldDescriptor* found = fieldOf(m_message, field);
    return found != nullptr && found->type == PROTOBUF_C_TYPE_BOOL && valueOf<protobuf_c_boolean>(m_message, *found) != 0;
}

QByteArray Node::choice(const char* field) const
{
    const ProtobufCFieldDescriptor* found = fieldOf(m_message, field);
    if (found == nullptr || found->type != PROTOBUF_C_TYPE_ENUM)
        return {};
    const auto* names = static_cast<const ProtobufCEnumDescriptor*>(found->descriptor);
    const ProtobufCEnumValue* value = protobuf_c_enum_descriptor_get_value(names, valueOf<int32_t>(m_message, *found));
    return value == nullptr ? QByteArray() : QByteArray(value->name);
}

QString Node::word() const
{
    return is("String") ? text("sval") : QString();
}

QStringList Node::words(const char* field) const
{
    QStringList words;
    for (const Node& part : list(field)) {
        if (part.is("String"))
            words.append(part.word());
    }
    return words;
}

void Node::visit(const std::function<bool(const Node&)>& use) const
{
    if (isNull() || !use(*this))
        return;
    const ProtobufCMessageDescriptor& type = *m_message->descriptor;
    for (uint i = 0; i < type.n_fields; ++i) {
        const ProtobufCFieldDescriptor& field = type.fields[i];
        if (field.type != PROTOBUF_C_TYPE_MESSAGE || (isOneOf(field) && quantifier(m_message, field) != field.id))
            continue;
        if (field.label != PROTOBUF_C_LABEL_REPEATED) {
            Node(valueOf<const ProtobufCMessage*>(m_message, field)).visit(use);
            continue;
        }
        const auto* items = valueOf<const ProtobufCMessage* const*>(m_message, field);
        for (uint at = 0, count = quantifier(m_message, field); at < count; ++at)
            Node(items[at]).visit(use);
    }
}

QList<Node> Node::all(const char* kind) const
{
    QList<Node> found;
    visit([&](const Node& node) {
        if (node.is(kind))
            found.append(node);
        return true;
    });
    return found;
}

Node Node::find(const char* kind) const
{
    Node found;
    visit([&](const Node& node) {
        if (found.isNull() && node.is(kind))
            found = node;
        return found.isNull();
    });
    return found;
}

Result<SyntaxTree> SyntaxTree::parse(const QString& statement)
{
    return parseScript(statement.toUtf8());
}

Result<SyntaxTree> SyntaxTree::parseScript(const QByteArray& script)
{
    const ParseResult parsed(script);
    const QString beginning = QString::fromUtf8(script.left(60)).simplified();
    if (parsed.value.error != nullptr)
        return Failure(ErrorCode::BadSpec, { beginning, QString::fromUtf8(parsed.value.error->message), QString::number(parsed.value.error->cursorpos) });
    SyntaxTree tree;
    const auto parsedTree = std::make_shared<Parsed>();
    ProtobufCAllocator allocator { .alloc = [](void* arena, size_t bytes) { return static_cast<Arena*>(arena)->allocate(bytes); },
                                   .free = [](void*, void*) {},
                                   .allocator_data = &parsedTree->memory };
    const auto* bytes = reinterpret_cast<const uint8_t*>(parsed.value.parse_tree.data);
    parsedTree->result = pg_query__parse_result__unpack(&allocator, parsed.value.parse_tree.len, bytes);
    if (parsedTree->result == nullptr)
        return Failure(ErrorCode::BadSpec, { beginning, QStringLiteral("nested too deep"), QStringLiteral("1") });
    tree.m_parsed = parsedTree;
    return tree;
}

Node SyntaxTree::statement(qsizetype index) const
{
    const bool there = index < statements();
    return there ? Node(reinterpret_cast<const ProtobufCMessage*>(m_parsed->result->stmts[index]->stmt)) : Node();
}

qsizetype SyntaxTree::statements() const
{
    return m_parsed == nullptr ? 0 : static_cast<qsizetype>(m_parsed->result->n_stmts);
}

void onDeepStack(const std::function<void()>& work)
{
    startDeepThread(work)->wait();
}

std::unique_ptr<QThread> startDeepThread(const std::function<void()>& work)
{
    std::unique_ptr<QThread> thread(QThread::create(work));
    thread->setStackSize(deepStackBytes);
    thread->start();
    return thread;
}

} // namespace stopover::sql
