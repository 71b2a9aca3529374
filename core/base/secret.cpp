#include "core/base/secret.h"

#include <cstring>
#include <sys/mman.h>
#include <utility>

namespace stopover {

Secret::Secret(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    makeOwn();
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(const Secret& other)
    : m_bytes(other.m_bytes)
{
    makeOwn();
}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
        makeOwn();
    }
    return *this;
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

/// A copy of its own, so that wiping one never depends on how many share the buffer; in pages that are not swapped out
/// where the system allows it. They stay so: another secret may stand in them.
void Secret::makeOwn()
{
    m_bytes.detach();
    if (!m_bytes.isEmpty())
        static_cast<void>(mlock(m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())));
}

void Secret::wipe()
{
    if (!m_bytes.isEmpty())
        explicit_bzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
    m_bytes.clear();
}

} // namespace stopover
