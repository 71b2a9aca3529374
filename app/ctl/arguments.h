#pragma once

#include "core/base/result.h"
#include "core/run/confirmation.h"

#include <QMap>
#include <QStringList>

#include <span>

namespace stopover::ctl {

/// An option that a command takes: `--name` or `--name VALUE`.
struct Option
{
    const char* name;
    const char* value; ///< what stands for the value in the help; nullptr for a flag
    const char* help;
};

/// What the parser has to know of a command.
struct Syntax
{
    const char* words; ///< for example "run show"
    const char* operands; ///< for the help, for example "ID"; brackets where it may be left out
    int minOperands;
    int maxOperands;
    std::span<const Option> options;
    const char* formerly = nullptr; ///< words of earlier versions, which still do
};

/// A command line, understood: which command, its operands, its options.
///
/// Options may stand anywhere, as `--name value` or `--name=value`; `--` ends them. An option that
/// takes a value takes the next word whatever it begins with.
class Arguments
{
public:
    /// `words` without the program's name. A line that asks for help or the version need not be
    /// complete. Errors: Usage.
    static Result<Arguments> parse(const QStringList& words, std::span<const Syntax> commands,
                                   std::span<const Option> globals);

    /// Position in `commands`; -1 when only help or the version is asked for.
    [[nodiscard]] qsizetype command() const { return m_command; }

    [[nodiscard]] bool has(const QString& option) const { return m_options.contains(option); }

    /// Empty when it was not given.
    [[nodiscard]] QString value(const QString& option) const { return m_options.value(option); }

    /// Errors: Usage when it is no number within the limits.
    [[nodiscard]] Result<qint64> integer(const QString& option, qint64 fallback, qint64 least, qint64 most) const;

    /// What --confirm says, where `expected` is asked for; it agrees to what happens to the `others` too.
    /// Errors: ConfirmationMissing, ConfirmationWrong.
    [[nodiscard]] Result<run::Confirmation> confirmation(const QString& expected, const QStringList& others = {}) const
    {
        return run::Confirmation::typed(value(QStringLiteral("confirm")), expected, others);
    }

    [[nodiscard]] const QStringList& operands() const { return m_operands; }

    [[nodiscard]] QString operand(qsizetype index = 0) const { return m_operands.value(index); }

private:
    Result<void> readOption(const QString& word, qsizetype& at, const QStringList& words,
                            const QMap<QString, bool>& takesValue);
    Result<void> check(const Syntax& syntax, std::span<const Option> globals) const;
    qsizetype m_command = -1;
    QStringList m_operands;
    QMap<QString, QString> m_options;
};

/// Two options of one kind that exclude each other. Errors: Usage.
Result<void> excludeEachOther(const Arguments& arguments, const QString& one, const QString& other);

} // namespace stopover::ctl
