#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace stopover::test {

/// Somebody who sits between a client and the server of another machine: takes one connection, agrees to encrypt with a
/// certificate that nobody has signed, and says what it hears.
class InBetween
{
public:
    InBetween();
    ~InBetween();
    InBetween(const InBetween&) = delete;
    InBetween& operator=(const InBetween&) = delete;
    InBetween(InBetween&&) = delete;
    InBetween& operator=(InBetween&&) = delete;

    [[nodiscard]] QString port() const { return m_port; }

    /// After the one connection: "refused …" or "heard …" with the first words; empty when nobody came in time.
    [[nodiscard]] QByteArray heard();

    /// Ends it; whether anybody has connected at all.
    [[nodiscard]] bool wasVisited();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_port;
};

} // namespace stopover::test
