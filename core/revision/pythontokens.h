#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace stopover::revision {

/// A token of one logical line of Python.
struct PythonToken
{
    enum class Kind {
        Name,
        Number,
        String,
        Operator, ///< brackets and punctuation too
    };

    Kind kind = Kind::Operator;
    QByteArrayView text; ///< of a string: everything, with prefix and quotes
    int line = 0;

    /// Of one character.
    [[nodiscard]] bool is(char symbol) const
    {
        return kind == Kind::Operator && text.size() == 1 && text.front() == symbol;
    }

    [[nodiscard]] bool isName(QByteArrayView name) const { return kind == Kind::Name && text == name; }

    [[nodiscard]] bool opensBracket() const { return is('(') || is('[') || is('{'); }

    [[nodiscard]] bool closesBracket() const { return is(')') || is(']') || is('}'); }
};

/// The tokens of one logical line, which starts at `line`; comments are left out.
QList<PythonToken> pythonTokens(QByteArrayView logicalLine, int line);

/// How the bytes of a Python source stand for characters.
enum class PythonEncoding { Utf8, Latin1 };

/// The text of bytes of a source, with line ends as \n.
QString pythonText(QByteArrayView bytes, PythonEncoding encoding);

/// What a string literal says.
struct PythonString
{
    QString text; ///< escapes decoded; of an f-string as written, with its braces
    bool isBytes = false;
    bool isFormatted = false;
    bool isReadable = true; ///< false for an escape that needs Python's name tables
};

PythonString pythonString(QByteArrayView literal, PythonEncoding encoding);

} // namespace stopover::revision
