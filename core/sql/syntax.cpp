#include "core/sql/syntax.h"

#include "core/sql/rawparse.h"

#include <QThread>

#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>
#include <pg_query/pg_query.pb-c.h>
#include <unordered_map>
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

/// The rules ask for the same few fields all the time: what was found last for a type and a literal is looked at first.
const ProtobufCFieldDescriptor* fieldNamed(const ProtobufCMessageDescriptor* type, const char* name)
{
    struct Found
    {
        const ProtobufCMessageDescriptor* type = nullptr;
        const ProtobufCFieldDescriptor* field = nullptr;
    };

    constexpr size_t places = 1024;
    thread_local std::array<Found, places> found;
    constexpr uint alignment = 5; // descriptors lie this many bits apart
    Found& place = found[((reinterpret_cast<quintptr>(type) >> alignment) ^ reinterpret_cast<quintptr>(name)) % places];
    if (place.type != type || place.field == nullptr || std::strcmp(place.field->name, name) != 0)
        place = { .type = type, .field = protobuf_c_message_descriptor_get_field_by_name(type, name) };
    return place.field;
}

const ProtobufCFieldDescriptor* fieldOf(const ProtobufCMessage* message, const char* name)
{
    if (message == nullptr)
        return nullptr;
    const ProtobufCFieldDescriptor* field = fieldNamed(message->descriptor, name);
    if (field != nullptr && isOneOf(*field) && quantifier(message, *field) != field->id)
        return nullptr;
    return field;
}

using Fields = std::vector<const ProtobufCFieldDescriptor*>;
using FieldsOfTypes = std::unordered_map<const ProtobufCMessageDescriptor*, Fields>;

void collectChildFields(const ProtobufCMessageDescriptor& type, FieldsOfTypes& fields)
{
    if (!fields.try_emplace(&type).second)
        return;
    for (uint i = 0; i < type.n_fields; ++i) {
        if (type.fields[i].type != PROTOBUF_C_TYPE_MESSAGE)
            continue;
        fields[&type].push_back(&type.fields[i]);
        collectChildFields(*static_cast<const ProtobufCMessageDescriptor*>(type.fields[i].descriptor), fields);
    }
}

/// The fields that hold other nodes.
const Fields& childFields(const ProtobufCMessageDescriptor& type)
{
    static const FieldsOfTypes all = [] {
        FieldsOfTypes fields;
        collectChildFields(pg_query__node__descriptor, fields);
        return fields;
    }();
    return all.at(&type);
}

/// What a wrapper holds; any other message itself.
const ProtobufCMessage* unwrapped(const ProtobufCMessage* message)
{
    if (message == nullptr || message->descriptor != &pg_query__node__descriptor)
        return message;
    const auto* node = reinterpret_cast<const PgQuery__Node*>(message);
    return node->node_case == PG_QUERY__NODE__NODE__NOT_SET
        ? nullptr
        : &node->alias->base; // all members of the union begin alike
}

bool isKind(const ProtobufCMessage* message, const char* kind)
{
    const char* name = message->descriptor->short_name;
    return *name == *kind && std::strcmp(name, kind) == 0;
}

/// As Node::visit().
template <typename Use>
void walk(const ProtobufCMessage* message, const Use& use)
{
    if (message == nullptr || !use(message))
        return;
    for (const ProtobufCFieldDescriptor* field : childFields(*message->descriptor)) {
        if (field->label != PROTOBUF_C_LABEL_REPEATED) {
            if (!isOneOf(*field) || quantifier(message, *field) == field->id)
                walk(unwrapped(valueOf<const ProtobufCMessage*>(message, *field)), use);
            continue;
        }
        const auto* items = valueOf<const ProtobufCMessage* const*>(message, *field);
        for (uint at = 0, count = quantifier(message, *field); at < count; ++at)
            walk(unwrapped(items[at]), use);
    }
}

} // namespace

Node::Node(const ProtobufCMessage* message)
    : m_message(unwrapped(message))
{}

const char* Node::kind() const
{
    return m_message == nullptr ? "" : m_message->descriptor->short_name;
}

bool Node::is(const char* kind) const
{
    return m_message == nullptr ? *kind == '\0' : isKind(m_message, kind);
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
    nodes.reserve(quantifier(m_message, *found));
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
    return found != nullptr && found->type == PROTOBUF_C_TYPE_BOOL
        && valueOf<protobuf_c_boolean>(m_message, *found) != 0;
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
    walk(m_message, [&use](const ProtobufCMessage* message) { return use(Node(message)); });
}

QList<Node> Node::all(const char* kind) const
{
    QList<Node> found;
    walk(m_message, [&found, kind](const ProtobufCMessage* message) {
        if (isKind(message, kind))
            found.append(Node(message));
        return true;
    });
    return found;
}

Node Node::find(const char* kind) const
{
    const ProtobufCMessage* found = nullptr;
    walk(m_message, [&found, kind](const ProtobufCMessage* message) {
        if (found == nullptr && isKind(message, kind))
            found = message;
        return found == nullptr;
    });
    return Node(found);
}

NodeList::NodeList(const Node& root)
    : m_root(root)
{
    constexpr qsizetype usual = 64;
    m_nodes.reserve(usual);
    root.visit([this](const Node& node) {
        m_nodes.append(node);
        return true;
    });
}

QList<Node> NodeList::all(const char* kind) const
{
    QList<Node> found;
    std::ranges::copy_if(m_nodes, std::back_inserter(found), [kind](const Node& node) { return node.is(kind); });
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
