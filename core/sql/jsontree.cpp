#include "core/sql/jsontree.h"

#include <pg_query.h>

#include <charconv>
#include <cstring>
#include <pg_query/pg_query.pb-c.h>
#include <unordered_map>

namespace stopover::sql {

namespace {

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// "targetList" and "target_list", "A_Expr" and "a__expr" are the same name.
bool isSameName(std::string_view one, const char* other)
{
    size_t at = 0;
    while (at < one.size() && one[at] == *other) {
        ++at;
        ++other;
    }
    for (; at < one.size(); ++at) {
        if (one[at] == '_')
            continue;
        while (*other == '_')
            ++other;
        if (lower(one[at]) != lower(*other++))
            return false;
    }
    return *other == '\0';
}

struct NameHash
{
    using is_transparent = void;

    size_t operator()(std::string_view name) const
    {
        size_t hash = 0;
        for (const char letter : name) {
            if (letter != '_')
                hash = hash * 31 + static_cast<unsigned char>(lower(letter));
        }
        return hash;
    }
};

struct SameName
{
    using is_transparent = void;

    bool operator()(std::string_view one, const char* other) const { return isSameName(one, other); }

    bool operator()(const char* one, std::string_view other) const { return isSameName(other, one); }

    bool operator()(const char* one, const char* other) const { return isSameName(one, other); }
};

using FieldNames = std::unordered_map<const char*, const ProtobufCFieldDescriptor*, NameHash, SameName>;

FieldNames fieldNames(const ProtobufCMessageDescriptor& type)
{
    FieldNames names;
    for (unsigned i = 0; i < type.n_fields; ++i)
        names.emplace(type.fields[i].name, &type.fields[i]);
    return names;
}

/// A wrapper's field is its kind of node, one of hundreds.
const ProtobufCFieldDescriptor* kindNamed(std::string_view name)
{
    static const FieldNames kinds = fieldNames(pg_query__node__descriptor);
    const auto found = kinds.find(name);
    return found == kinds.end() ? nullptr : found->second;
}

/// From the field after the last one on, and once around.
const ProtobufCFieldDescriptor* fieldNamed(const ProtobufCMessageDescriptor& type, std::string_view name,
                                           unsigned& next)
{
    if (&type == &pg_query__node__descriptor)
        return kindNamed(name);
    for (unsigned i = 0; i < type.n_fields; ++i) {
        const unsigned at = (next + i) % type.n_fields;
        if (isSameName(name, type.fields[at].name)) {
            next = at + 1;
            return &type.fields[at];
        }
    }
    return nullptr;
}

const ProtobufCFieldDescriptor* const arrayBounds =
    protobuf_c_message_descriptor_get_field_by_name(&pg_query__type_name__descriptor, "array_bounds");

template <typename T>
T& memberOf(ProtobufCMessage* message, unsigned offset)
{
    return *reinterpret_cast<T*>(reinterpret_cast<char*>(message) + offset);
}

/// A dimension without a size is -1, of which the JSON tells as little as of any number below zero.
void setOpenBound(ProtobufCMessage* bound)
{
    auto* node = reinterpret_cast<PgQuery__Node*>(bound);
    if (node->node_case == PG_QUERY__NODE__NODE_INTEGER && node->integer->ival == 0)
        node->integer->ival = -1;
}

/// The character that follows a backslash; `at` stands on it and moves over all that belongs to it.
char unescaped(const char*& at)
{
    switch (*at) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'u': { // control characters, '<' and '>'
        unsigned code = 0;
        std::from_chars(at + 1, at + 5, code, 16);
        at += 4;
        return static_cast<char>(code);
    }
    default:
        return *at;
    }
}

} // namespace

ProtobufCMessage* JsonTree::read(const ProtobufCMessageDescriptor& type)
{
    ProtobufCMessage* message = readMessage(type);
    return message != nullptr && *m_at == '\0' ? message : nullptr;
}

std::string_view JsonTree::readKey()
{
    if (!skip('"'))
        return {};
    const char* begin = m_at;
    m_at += std::strcspn(m_at, "\"");
    const std::string_view key(begin, static_cast<size_t>(m_at - begin));
    return skip('"') && skip(':') ? key : std::string_view();
}

/// The text stays where it is: what an escape saves is room for the NUL.
char* JsonTree::readText()
{
    if (!skip('"'))
        return nullptr;
    char* begin = m_at;
    m_at += std::strcspn(m_at, "\"\\");
    char* end = m_at;
    while (*m_at == '\\') {
        const char* escape = m_at + 1;
        *end++ = unescaped(escape);
        m_at += escape - m_at + 1;
        const size_t plain = std::strcspn(m_at, "\"\\");
        std::memmove(end, m_at, plain);
        end += plain;
        m_at += plain;
    }
    if (!skip('"'))
        return nullptr;
    *end = '\0';
    return begin;
}

ProtobufCMessage* JsonTree::readMessage(const ProtobufCMessageDescriptor& type)
{
    if (!skip('{'))
        return nullptr;
    auto* message = static_cast<ProtobufCMessage*>(m_memory.allocate(type.sizeof_message));
    protobuf_c_message_init(&type, message);
    if (skip('}'))
        return message;
    unsigned next = 0;
    do {
        const Field* field = fieldNamed(type, readKey(), next);
        if (field == nullptr || !readMember(message, *field))
            return nullptr;
    } while (skip(','));
    return skip('}') ? message : nullptr;
}

bool JsonTree::readMember(ProtobufCMessage* message, const Field& field)
{
    if (field.label == PROTOBUF_C_LABEL_REPEATED)
        return readList(message, field);
    if ((field.flags & PROTOBUF_C_FIELD_FLAG_ONEOF) != 0)
        memberOf<uint32_t>(message, field.quantifier_offset) = field.id;
    return readScalar(field, &memberOf<char>(message, field.offset));
}

bool JsonTree::readScalar(const Field& field, void* target)
{
    switch (field.type) {
    case PROTOBUF_C_TYPE_MESSAGE: {
        auto* child = readMessage(*static_cast<const ProtobufCMessageDescriptor*>(field.descriptor));
        *static_cast<ProtobufCMessage**>(target) = child;
        return child != nullptr;
    }
    case PROTOBUF_C_TYPE_STRING: {
        char* text = readText();
        *static_cast<char**>(target) = text;
        return text != nullptr;
    }
    case PROTOBUF_C_TYPE_ENUM:
        return readEnum(field, target);
    case PROTOBUF_C_TYPE_BOOL:
        return readBool(target);
    case PROTOBUF_C_TYPE_INT32:
        return readNumber<int32_t>(target);
    case PROTOBUF_C_TYPE_UINT32:
        return readNumber<uint32_t>(target);
    case PROTOBUF_C_TYPE_INT64:
        return readNumber<int64_t>(target);
    case PROTOBUF_C_TYPE_UINT64:
        return readNumber<uint64_t>(target);
    default:
        return false;
    }
}

bool JsonTree::readEnum(const Field& field, void* target)
{
    const char* name = readText();
    if (name == nullptr)
        return false;
    const auto* value = protobuf_c_enum_descriptor_get_value_by_name(
        static_cast<const ProtobufCEnumDescriptor*>(field.descriptor), name);
    if (value == nullptr)
        return false;
    *static_cast<int32_t*>(target) = value->value;
    return true;
}

bool JsonTree::readBool(void* target)
{
    constexpr std::string_view yes = "true";
    constexpr std::string_view no = "false";
    const bool value = std::strncmp(m_at, yes.data(), yes.size()) == 0;
    if (!value && std::strncmp(m_at, no.data(), no.size()) != 0)
        return false;
    m_at += value ? yes.size() : no.size();
    *static_cast<protobuf_c_boolean*>(target) = value ? 1 : 0;
    return true;
}

template <typename T>
bool JsonTree::readNumber(void* target)
{
    const char* end = m_at + std::strspn(m_at, "-0123456789");
    const auto [stopped, error] = std::from_chars(m_at, end, *static_cast<T*>(target));
    m_at += stopped - m_at;
    return error == std::errc() && stopped == end;
}

bool JsonTree::readList(ProtobufCMessage* message, const Field& field)
{
    if (field.type != PROTOBUF_C_TYPE_MESSAGE || !skip('['))
        return false;
    if (skip(']'))
        return true;
    const size_t first = m_items.size();
    do {
        auto* item = readMessage(*static_cast<const ProtobufCMessageDescriptor*>(field.descriptor));
        if (item == nullptr)
            return false;
        m_items.push_back(item);
    } while (skip(','));
    const size_t count = m_items.size() - first;
    auto* items = static_cast<ProtobufCMessage**>(m_memory.allocate(count * sizeof(ProtobufCMessage*)));
    std::copy(m_items.begin() + static_cast<std::ptrdiff_t>(first), m_items.end(), items);
    m_items.resize(first);
    if (&field == arrayBounds)
        std::ranges::for_each(items, items + count, setOpenBound);
    memberOf<ProtobufCMessage**>(message, field.offset) = items;
    memberOf<size_t>(message, field.quantifier_offset) = count;
    return skip(']');
}

} // namespace stopover::sql
