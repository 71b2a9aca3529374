#include "core/base/secret.h"

#include <cstring>
#include <utility>

namespace stopover {

Secret::Secret(QByteArray bytes) : m_bytes(std::move(bytes))
{
    m_bytes.detach();
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(const Secret& other) : m_bytes(other.m_bytes)
{
    // A copy of its own, so that wiping one never depends on how many share the buffer.
    m_bytes.detach();
}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
        m_bytes.detach();
    }
    return *this;
}

Secret::Secret(Secret&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

void Secret::wipe()
{
    if (!m_bytes.isEmpty())
        explicit_bzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
    m_bytes.clear();
}

} // namespace stopover
