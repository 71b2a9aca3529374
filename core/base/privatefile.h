#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace stopover {

/// A file that is written completely or not at all, and never through a link: it is written beside its target under a
/// temporary name, synced, then renamed. Every file of this program is written this way.
///
/// An existing ordinary file is replaced; a link, pipe or device is refused, since in a shared directory it may be a
/// trap. One that appears meanwhile is replaced, never followed. Without commit() nothing remains.
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
