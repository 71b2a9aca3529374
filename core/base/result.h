#pragma once

#include "core/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace stopover {

/// The error side of a Result, so that `return Failure(error)` needs no type.
struct Failure
{
    Error error;

    explicit Failure(Error e)
        : error(std::move(e))
    {}

    explicit Failure(ErrorCode code, QStringList args = {})
        : error(Error::of(code, std::move(args)))
    {}
};

/// A value or the reason why there is none; the members are those of C++23's std::expected.
///
/// value() and operator* must only be called when has_value(). Moves are cheap. Not thread-safe.
template <typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    // NOLINTNEXTLINE(google-explicit-constructor,hicpp-explicit-conversions)
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}

    // NOLINTNEXTLINE(google-explicit-constructor,hicpp-explicit-conversions)
    Result(Failure failure)
        : m_state(std::in_place_index<1>, std::move(failure.error))
    {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }

    explicit operator bool() const { return has_value(); }

    T& value() & { return std::get<0>(m_state); }

    const T& value() const& { return std::get<0>(m_state); }

    T&& value() && { return std::get<0>(std::move(m_state)); }

    T& operator*() & { return value(); }

    const T& operator*() const& { return value(); }

    T&& operator*() && { return std::move(*this).value(); }

    T* operator->() { return &value(); }

    const T* operator->() const { return &value(); }

    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

    [[nodiscard]] Failure failure() const { return Failure(error()); }

    template <typename U>
    [[nodiscard]] T value_or(U&& fallback) const
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the reason why not.
template <>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;

    // NOLINTNEXTLINE(google-explicit-constructor,hicpp-explicit-conversions)
    Result(Failure failure)
        : m_error(std::move(failure.error))
    {}

    [[nodiscard]] bool has_value() const { return !m_error.has_value(); }

    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const Error& error() const { return *m_error; }

    [[nodiscard]] Failure failure() const { return Failure(*m_error); }

private:
    std::optional<Error> m_error;
};

} // namespace stopover

/// Leaves the function with the error of `expression` when that fails.
#define STOPOVER_TRY(expression)                                                                                       \
    do {                                                                                                               \
        if (auto stopoverTried = (expression); !stopoverTried)                                                         \
            return ::stopover::Failure(stopoverTried.error());                                                         \
    } while (false)

#define STOPOVER_JOIN_(a, b) a##b
#define STOPOVER_JOIN(a, b) STOPOVER_JOIN_(a, b)

/// Declares `target` with the value of `expression`, or leaves the function with its error.
#define STOPOVER_TRY_ASSIGN(target, expression)                                                                        \
    auto STOPOVER_JOIN(stopoverResult, __LINE__) = (expression);                                                       \
    if (!STOPOVER_JOIN(stopoverResult, __LINE__))                                                                      \
        return ::stopover::Failure(STOPOVER_JOIN(stopoverResult, __LINE__).error());                                   \
    target = std::move(*STOPOVER_JOIN(stopoverResult, __LINE__))
