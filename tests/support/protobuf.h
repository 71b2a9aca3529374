#pragma once

#include <QByteArray>

#include <pg_query.h>

#include <pg_query/pg_query.pb-c.h>

namespace stopover::test {

/// What libpg_query's protobuf has of a script; nothing where the parser refuses it.
inline QByteArray packedByLibrary(const QByteArray& script)
{
    const PgQueryProtobufParseResult result = pg_query_parse_protobuf(script.constData());
    const QByteArray packed = result.error == nullptr
        ? QByteArray(result.parse_tree.data, static_cast<qsizetype>(result.parse_tree.len))
        : QByteArray();
    pg_query_free_protobuf_parse_result(result);
    return packed;
}

inline QByteArray packed(const ProtobufCMessage& tree)
{
    QByteArray bytes(static_cast<qsizetype>(protobuf_c_message_get_packed_size(&tree)), Qt::Uninitialized);
    protobuf_c_message_pack(&tree, reinterpret_cast<uint8_t*>(bytes.data()));
    return bytes;
}

} // namespace stopover::test
