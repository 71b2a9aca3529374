#pragma once

#include <QtGlobal>

#include <compare>

namespace stopover {

/// A number that names one kind of thing and cannot be mistaken for another kind's.
template <typename Tag>
struct StrongId
{
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }

    friend auto operator<=>(const StrongId&, const StrongId&) = default;
};

using RunId = StrongId<struct RunTag>;

} // namespace stopover
