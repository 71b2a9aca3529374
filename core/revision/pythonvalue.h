#pragma once

#include "core/revision/pythontokens.h"

#include <algorithm>
#include <span>
#include <vector>

namespace stopover::revision {

/// What an expression is known to be without running it.
struct PythonValue
{
    enum class Kind {
        Unknown,
        None,
        Text,
        List, ///< tuple, list or set
        Other, ///< a number or the like: known, but nothing that a revision can be called
    };

    Kind kind = Kind::Unknown;
    QString text;
    QList<PythonValue> items;
    QString reason; ///< of Unknown: a stable word
    int line = 0;
    QByteArrayView expression; ///< as written

    static PythonValue unknown(const QString& reason)
    {
        PythonValue value;
        value.reason = reason;
        return value;
    }
};

/// The names that a module has bound so far. Their texts belong to the source. There are few: a plain
/// search is faster than hashing.
class PythonNames
{
public:
    [[nodiscard]] const PythonValue* find(QByteArrayView name) const
    {
        const auto entry = std::ranges::find(m_entries, name, &Entry::name);
        return entry == m_entries.end() ? nullptr : &entry->value;
    }

    void insert(QByteArrayView name, PythonValue value)
    {
        const auto entry = std::ranges::find(m_entries, name, &Entry::name);
        if (entry == m_entries.end())
            m_entries.push_back({ name, std::move(value) });
        else
            entry->value = std::move(value);
    }

    void clear() { m_entries.clear(); }

private:
    struct Entry
    {
        QByteArrayView name;
        PythonValue value;
    };

    std::vector<Entry> m_entries;
};

/// Evaluates an expression of literals, `+`, f-strings and the names known so far. Never guesses: whatever
/// else it meets makes the value Unknown, with the reason (call, attribute, name, operator, …).
PythonValue evaluatePython(std::span<const PythonToken> tokens, const PythonNames& names, PythonEncoding encoding);

/// What `left + right` is: texts and lists are joined, anything else is Unknown.
PythonValue addedPython(PythonValue left, const PythonValue& right);

} // namespace stopover::revision
