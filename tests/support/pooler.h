#pragma once

#include "core/pg/settings.h"

#include <QProcess>
#include <QTemporaryDir>

namespace stopover::test {

/// A PgBouncer of the test's own before the test server, on a Unix socket in a temporary directory.
class PgBouncer
{
public:
    struct Options
    {
        QString mode; ///< session, transaction, statement
        int poolSize = 20;
        QString resetQuery {}; ///< empty: a session is handed on as it is
        QStringList more {}; ///< further lines of its configuration
    };

    /// Returns when it accepts connections; without the program, or if it does not start, the test executable ends.
    explicit PgBouncer(const Options& options);
    PgBouncer(const PgBouncer&) = delete;
    PgBouncer& operator=(const PgBouncer&) = delete;
    PgBouncer(PgBouncer&&) = delete;
    PgBouncer& operator=(PgBouncer&&) = delete;
    ~PgBouncer();

    /// Through the pool, as a role of the server.
    [[nodiscard]] pg::Settings settings(const QString& database, const QString& role) const;
    [[nodiscard]] QString uri(const QString& database, const QString& role) const;
    /// host:port, as errors name it.
    [[nodiscard]] QString address() const;

private:
    QTemporaryDir m_directory;
    QProcess m_process;
};

} // namespace stopover::test
