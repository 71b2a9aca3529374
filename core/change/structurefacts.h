#pragma once

#include "core/run/statement.h"

namespace stopover::change {

/// What belongs to a table and what depends on it, a line each: `index t_pkey`, `policy p`, `view public.v` with the
/// hash of its definition behind a tab. A plan records them; under the lock of a swap they are read again.
///
/// Everything that pg_depend knows is among them, kinds that this program does not know as well, so that what somebody
/// creates on the table between plan and swap is seen. Privileges are not: they are copied under the lock.

/// A query for all of them as one text.
QString structureFactsSql(qint64 oid);

/// Holds when they are as planned; the error names the first object that is not.
run::Statement structureIsAsPlanned(qint64 oid, const QString& table, const QString& planned,
                                    const QString& code = QStringLiteral("schema_changed"));

} // namespace stopover::change
