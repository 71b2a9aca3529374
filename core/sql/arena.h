#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

namespace stopover::sql {

/// The memory of one tree: handed out in order and given back at once, since a tree is thousands of small pieces.
///
/// Only for what needs no destructor. Aligned for every type. Not for two threads at once.
class Arena
{
public:
    void* allocate(size_t bytes)
    {
        constexpr size_t alignment = alignof(std::max_align_t);
        const size_t wanted = (bytes + alignment - 1) / alignment * alignment;
        if (m_blocks.empty() || m_used + wanted > m_size) {
            m_size = std::max(blockBytes, wanted);
            m_blocks.push_back(std::make_unique_for_overwrite<std::byte[]>(m_size));
            m_used = 0;
        }
        m_used += wanted;
        return m_blocks.back().get() + m_used - wanted;
    }

private:
    static constexpr size_t blockBytes = 64U << 10U;
    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    size_t m_used = 0;
    size_t m_size = 0;
};

} // namespace stopover::sql
