#pragma once

#include "core/revision/pythonlines.h"
#include "core/revision/pythonvalue.h"
#include "core/revision/revisionfile.h"

namespace stopover::revision {

/// What a Python module's own level says: the values of its names, its docstring, its functions.
class PythonModule
{
public:
    PythonModule(QByteArrayView source, PythonEncoding encoding);

    /// The value of a name after the whole module has run; nothing when nothing assigns it.
    [[nodiscard]] std::optional<PythonValue> value(QByteArrayView name) const;
    [[nodiscard]] FunctionState function(QByteArrayView name) const;

    /// What the module itself binds; empty where anything may be bound.
    [[nodiscard]] const PythonNames& names() const { return m_names; }

    [[nodiscard]] const QString& docstring() const { return m_docstring; }

    [[nodiscard]] const LogicalLines& lines() const { return m_lines; }

private:
    using Tokens = std::span<const PythonToken>;
    using Index = std::size_t;

    Index readStatement(Index line);
    Index skipBlock(Index head) const;
    Index readBody(Index head, Tokens tokens, QByteArrayView name);
    Index readConditional(Index head, Tokens tokens);
    void poisonBlock(Index from, Index to);
    void readSimple(Tokens tokens);
    void readImport(Tokens tokens);
    void readAssignment(Tokens tokens);
    void assign(Tokens target, const PythonValue& value);
    void setUnknown(QByteArrayView name, const QString& reason, int line, Tokens statement);
    void poisonTargets(Tokens tokens, const QString& reason);
    void noticeDynamic(Tokens tokens);
    void setFunction(QByteArrayView name, FunctionState state);
    void noticeDocstring(Tokens tokens);
    [[nodiscard]] QList<PythonToken> tokensOf(Index line) const;

    QByteArrayView m_source;
    PythonEncoding m_encoding;
    LogicalLines m_lines;
    PythonNames m_names;
    std::optional<FunctionState> m_upgrade;
    std::optional<FunctionState> m_downgrade;
    QString m_docstring;
    bool m_isFirst = true;
    std::optional<PythonValue> m_anything; ///< why any name may have any value, from here on
};

} // namespace stopover::revision
