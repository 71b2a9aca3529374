#pragma once

namespace stopover::test {

struct TwinCase;
class TwinRandom;

/// Appends to the case's script what belongs to its table and what depends on it.
void addTwinObjects(TwinCase& twin, TwinRandom& random);

} // namespace stopover::test
