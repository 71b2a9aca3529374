#pragma once

#include "core/sql/arena.h"

#include <string_view>
#include <vector>

struct ProtobufCFieldDescriptor;
struct ProtobufCMessage;
struct ProtobufCMessageDescriptor;

namespace stopover::sql {

/// Reads a tree that libpg_query wrote as JSON into the structs that its protobuf has, which takes a fraction of the
/// time that packing and unpacking them takes.
///
/// The names are the same but for case and underscores, and fields come in the order of their descriptor. What the
/// JSON of libpg_query 15 lacks is lacking here too: an Integer below zero has no value, as zero has none.
class JsonTree
{
public:
    /// `json` ends in a NUL. It is written to, since texts stay where they are, and must live as long as what is read.
    JsonTree(char* json, Arena& memory)
        : m_at(json)
        , m_memory(memory)
    {}

    /// Null when the text is not such a tree, or has what no tree of a statement has (a field of another type).
    ProtobufCMessage* read(const ProtobufCMessageDescriptor& type);

private:
    using Field = ProtobufCFieldDescriptor;

    bool skip(char expected)
    {
        if (*m_at != expected)
            return false;
        ++m_at;
        return true;
    }

    std::string_view readKey();
    char* readText();
    ProtobufCMessage* readMessage(const ProtobufCMessageDescriptor& type);
    bool readMember(ProtobufCMessage* message, const Field& field);
    bool readScalar(const Field& field, void* target);
    bool readEnum(const Field& field, void* target);
    bool readBool(void* target);
    bool readList(ProtobufCMessage* message, const Field& field);
    template <typename T>
    bool readNumber(void* target);

    char* m_at;
    Arena& m_memory;
    std::vector<ProtobufCMessage*> m_items; ///< of the lists that are being read, the innermost last
};

} // namespace stopover::sql
