#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <concepts>
#include <optional>

namespace stopover::pg {

/// One parameter of a statement, in text form; the server converts it to the type the statement wants.
class Param
{
public:
    Param(std::nullopt_t) {} // NOLINT(google-explicit-constructor,hicpp-explicit-conversions)

    Param(const QString& text)
        : m_value(text.toUtf8())
    {} // NOLINT

    Param(QByteArray bytes)
        : m_value(std::move(bytes))
    {} // NOLINT

    Param(bool value)
        : m_value(value ? "t" : "f")
    {} // NOLINT

    template <std::integral T>

    requires(!std::same_as<T, bool>) Param(T value)
        : m_value(QByteArray::number(static_cast<qint64>(value))) // NOLINT
    {}

    [[nodiscard]] const std::optional<QByteArray>& value() const { return m_value; }

private:
    std::optional<QByteArray> m_value;
};

using Params = QList<Param>;

} // namespace stopover::pg
