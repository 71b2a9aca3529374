#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace stopover {

/// A file that is there whole or not at all, and that leads nowhere else: written beside its place under a name of its
/// own, brought to the disk, then renamed. Every file that this program makes is written by it.
///
/// What stands at the path is replaced if it is an ordinary file; a link, a pipe or a device is refused, since in a
/// folder of many it may be somebody's trap. One that appears meanwhile is replaced itself, never followed. An object
/// that is not committed leaves nothing.
class PrivateFile
{
public:
    enum class Readers {
        Owner, ///< 0600 under any umask: all that holds data, addresses or statements of a database
        AsUmask, ///< files of a project, which belong to its people
    };
    enum class Existing { Replace, Refuse };

    /// Errors: Io; FileExists where the existing one is not to be replaced.
    static Result<PrivateFile> create(const QString& path, Readers readers = Readers::Owner,
                                      Existing existing = Existing::Replace);

    PrivateFile(PrivateFile&& other) noexcept;
    PrivateFile& operator=(PrivateFile&&) = delete;
    PrivateFile(const PrivateFile&) = delete;
    PrivateFile& operator=(const PrivateFile&) = delete;
    ~PrivateFile();

    Result<void> write(const QByteArray& bytes);
    /// The file is at its place and on the disk afterwards. Errors: Io, FileExists.
    Result<void> commit();

private:
    PrivateFile() = default;
    [[nodiscard]] Error failed() const;
    QString m_path;
    QByteArray m_name; ///< in its folder
    QByteArray m_draft; ///< the name until commit(); empty: nothing to remove
    Existing m_existing = Existing::Replace;
    int m_folder = -1;
    int m_file = -1;
};

/// The whole content at once.
Result<void> writePrivately(const QString& path, const QByteArray& content,
                            PrivateFile::Readers readers = PrivateFile::Readers::Owner,
                            PrivateFile::Existing existing = PrivateFile::Existing::Replace);

} // namespace stopover
