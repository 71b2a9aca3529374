#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace stopover::test {

/// A type that a column of a generated table may have.
struct TwinType
{
    QString declaration; ///< what stands behind the column's name
    std::function<QString(int)> literal; ///< another value for each number, if it may be in a key
    /// The same value to the type's =, written with other bytes; empty where there is none.
    std::function<QString(int)> alias = {};
    bool inKey = false;
    bool hashes = false;
};

/// What the types need: extensions in schema ext, domains, enums and composite types in types.
extern const QString twinTypeScript;

const std::vector<TwinType>& twinTypes();

} // namespace stopover::test
