#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace stopover {

/// Size limits by purpose. A larger file was not written by a person, or not for Stopover.
namespace limits {
inline constexpr qint64 configuration = 4LL << 20; ///< TOML, INI, services: bytes
inline constexpr qint64 manifest = 64LL << 20; ///< of a dump: some hundred thousand tables
inline constexpr qint64 script = 256LL << 20; ///< SQL, revisions, reports
} // namespace limits

/// Whether the last part of a path may be a symbolic link. Parts before it always may.
enum class Links { Followed, Refused };

/// Reads a whole regular file; the only function that reads other people's files.
///
/// Never waits: devices, pipes and sockets are refused without opening them. Reads at most `maxBytes`, even if the file
/// grows meanwhile or reports size 0, as files in /proc do. Any thread; may be repeated.
///
/// Errors: Io (path, the system's message), NotAFile (path), FileTooLarge (path, limit in bytes).
Result<QByteArray> readFile(const QString& path, qint64 maxBytes, Links links = Links::Followed);

/// The first bytes of a regular file, `maxBytes` at most. Errors: as readFile() without FileTooLarge.
Result<QByteArray> readHead(const QString& path, qsizetype maxBytes, Links links);

/// Like readFile(), for what is digested without being kept: opens and checks, and calls `use` with one piece after
/// another. Errors: as readFile() without FileTooLarge; those of `use` end the reading.
Result<void> readPieces(const QString& path, Links links, const std::function<Result<void>(QByteArrayView)>& use);

} // namespace stopover
