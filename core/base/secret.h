#pragma once

#include <QByteArray>

namespace stopover {

/// Bytes that must not appear in argv, logs, errors or the journal; wiped when destroyed, and
/// not written to swap where the system allows a process to say so.
///
/// Has no stream or string conversion on purpose: whoever needs the bytes says reveal().
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    ~Secret();
    Secret(const Secret& other);
    Secret& operator=(const Secret& other);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    [[nodiscard]] const QByteArray& reveal() const { return m_bytes; }

private:
    void makeOwn();
    void wipe();
    QByteArray m_bytes;
};

} // namespace stopover
