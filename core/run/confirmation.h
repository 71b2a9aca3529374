#pragma once

#include "core/base/result.h"

#include <QString>

namespace stopover::run {

/// Proof that a person named what is going to change; a destructive step cannot run without one.
///
/// Made only from a text that was typed (the confirmation dialog, or --confirm NAME) and that equals
/// the expected name to the letter.
class Confirmation
{
public:
    /// Errors: ConfirmationMissing when the texts differ.
    static Result<Confirmation> typed(const QString& text, const QString& expected);

    [[nodiscard]] bool covers(const QString& name) const { return m_name == name; }

private:
    explicit Confirmation(QString name)
        : m_name(std::move(name))
    {}

    QString m_name;
};

} // namespace stopover::run
