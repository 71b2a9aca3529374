#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QHash>
#include <QString>

#include <mutex>

namespace stopover::sandbox {

/// What an application knows to be written: a file outside the database, one line for each write that
/// the server acknowledged. It is the witness against which the table is audited.
///
/// append() may be called from any thread.
class Ledger
{
public:
    /// A new ledger; an older file of that name is replaced. Errors: Io.
    static Result<std::unique_ptr<Ledger>> create(const QString& path);

    /// The row `id` now holds `version`; 0: it was deleted.
    void append(qint64 id, qint64 version);

    struct Content
    {
        QHash<qint64, qint64> versions; ///< the last acknowledged version of each row
        qint64 acknowledged = 0; ///< lines
    };

    /// Reads the file again from its beginning. Errors: Io.
    Result<Content> read();

private:
    explicit Ledger(const QString& path) : m_file(path) { }
    QFile m_file;
    std::mutex m_mutex;
};

} // namespace stopover::sandbox
