#include "core/sql/syntax.h"

#include "core/sql/rawparse.h"

#include <QThread>

#include <pg_query/pg_query.pb-c.h>

#include <cstring>

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

} // namespace

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
    SyntaxTree tree;
    STOPOVER_TRY_ASSIGN(tree.m_parse, RawParse::of(script));
    return tree;
}

Node SyntaxTree::statement(qsizetype index) const
{
    const bool there = index < statements();
    return there ? Node(reinterpret_cast<const ProtobufCMessage*>(m_parse->tree().stmts[index]->stmt)) : Node();
}

qsizetype SyntaxTree::statements() const
{
    return m_parse == nullptr ? 0 : static_cast<qsizetype>(m_parse->tree().n_stmts);
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
