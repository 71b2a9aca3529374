#pragma once

#include "core/pg/connection.h"

#include <functional>
#include <stop_token>

namespace stopover::sandbox {

/// What loadDemo() does at the moment.
enum class DemoPhase {
    Tables,
    Rows,
    Indexes,
    Objects, ///< views, trigger, grants, policies, comments
    Statistics,
};

struct DemoProgress
{
    DemoPhase phase = DemoPhase::Tables;
    qint64 done = 0; ///< rows of chunks and petri_observations so far
    qint64 total = 0;
};

/// Whether objects of an earlier load may go.
enum class DemoReplacement { Refuse, Replace };

/// Creates and fills the demo tables in schema public: `chunks` with `rows` rows of about 460 bytes in
/// 640 collections, `petri_observations` with a quarter as many over 24 months, and what hangs on them
/// (indexes, foreign keys, views on views, a materialized view, a trigger, column grants, row policies).
///
/// All in one transaction: an error, a stop or a crash leaves the database as it was. The same `rows`
/// give the same rows. Blocks for about 20 s a million rows; `onProgress` is called on this thread.
/// `Replace` drops the demo's own objects and never anything else: what others have built on them makes
/// it fail (Server::recreateDatabase() starts afresh then).
///
/// Errors: DemoExists, Cancelled after a stop, Sql.
Result<void> loadDemo(pg::Connection& connection, qint64 rows,
                      const std::function<void(const DemoProgress&)>& onProgress, const std::stop_token& stop,
                      DemoReplacement replacement = DemoReplacement::Refuse);

/// The text of a file of the demo project: "chunks-list100.toml" or "petri-monthly.toml".
QString demoFile(const QString& name);

} // namespace stopover::sandbox
