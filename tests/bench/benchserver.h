#pragma once

#include "core/pg/connection.h"
#include "core/sandbox/server.h"

#include <QTemporaryDir>

namespace stopover::bench {

/// A private server without fsync, the same for both sides of every ratio, with a template of the demo.
class BenchServer
{
public:
    /// Errors end the program: there is nothing to measure without a server.
    explicit BenchServer(qint64 rows);
    ~BenchServer();
    BenchServer(const BenchServer&) = delete;
    BenchServer& operator=(const BenchServer&) = delete;

    /// A fresh copy of the demo.
    pg::Settings freshDemo();
    /// An empty database.
    pg::Settings freshDatabase();

    [[nodiscard]] sandbox::Server& server() { return m_server; }

    [[nodiscard]] QString socketDirectory() const { return m_server.socketDirectory(); }

    [[nodiscard]] QString databaseName() const { return QStringLiteral("bench_work"); }

private:
    pg::Settings fresh(const QString& templateName);
    QTemporaryDir m_directory;
    sandbox::Server m_server;
};

/// Ends the program with the error when a Result holds one.
template <typename T>
T need(Result<T> result, const char* what)
{
    if (!result)
        qFatal("%s: %s %s %s", what, qPrintable(result.error().codeName()),
               qPrintable(result.error().args.join(QLatin1Char(' '))), qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Runs one statement or script and returns its seconds.
double timed(pg::Connection& connection, const QString& statement);

} // namespace stopover::bench
