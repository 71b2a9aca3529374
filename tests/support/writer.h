#pragma once

#include "core/pg/connection.h"

#include <QMap>

#include <atomic>
#include <thread>

namespace stopover::test {

/// An application that writes to a table (id bigint, grp int, note text) without a pause, and knows
/// afterwards what the table must hold: the last acknowledged version of each row of its own.
///
/// Its ids start at a million. Errors of the server are counted; no write may fail.
class Writer
{
public:
    Writer(pg::Settings settings, QString table);
    ~Writer();

    /// Ends the writing. May be called again.
    void stop();

    /// Reads the table and counts acknowledged rows that are missing, stale or risen from the dead.
    [[nodiscard]] qint64 lost() const;

    [[nodiscard]] qint64 acknowledged() const { return m_acknowledged.load(); }

    [[nodiscard]] QString firstError() const { return m_firstError; }

private:
    void write(const std::stop_token& stop);
    Result<void> writeOnce(pg::Connection& connection, qint64 number);

    pg::Settings m_settings;
    QString m_table;
    QMap<qint64, QString> m_expected; ///< id to note; a deleted row is absent
    QMap<qint64, bool> m_deleted;
    QString m_firstError;
    std::atomic<qint64> m_acknowledged { 0 };
    std::jthread m_thread;
};

} // namespace stopover::test
