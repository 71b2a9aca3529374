#pragma once

#include "core/base/result.h"
#include "core/sql/arena.h"

#include <QByteArray>

#include <pg_query.h>

#include <memory>
#include <pg_query/pg_query.pb-c.h>

namespace stopover::sql {

/// A script as libpg_query reads it, in the structs of its protobuf.
///
/// It comes by way of the JSON, which libpg_query writes in a fifth of the time; what the JSON leaves out (integers
/// below zero) comes by way of the protobuf, statement by statement. Both give the same tree.
class RawParse
{
public:
    /// Errors: as SyntaxTree::parseScript().
    static Result<std::shared_ptr<const RawParse>> of(const QByteArray& script);

    explicit RawParse(const QByteArray& script);
    RawParse(const RawParse&) = delete;
    RawParse& operator=(const RawParse&) = delete;
    ~RawParse();

    [[nodiscard]] const PgQuery__ParseResult& tree() const { return *m_tree; }

private:
    bool readNegatives(const QByteArray& script);

    PgQueryParseResult m_json; ///< the texts of the tree are in it
    Arena m_memory;
    PgQuery__ParseResult* m_tree = nullptr;
};

} // namespace stopover::sql
