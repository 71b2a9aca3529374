#pragma once

#include "core/change/spec.h"

#include <QByteArray>

namespace stopover::change {

/// Reads the `[repartition]` table of a TOML file's content; the header of a revision may stand above it. `place`
/// names the file in errors. Any thread; does not block. Errors: BadSpec, UnknownKey, BadExpression.
Result<Spec> parseSpec(const QByteArray& toml, const QString& place);

/// A specification as TOML, from which parseSpec() reads the same. What is as it is by default is left out, unless
/// somebody who reads it would ask for it.
[[nodiscard]] QString specToml(const Spec& spec);

} // namespace stopover::change
