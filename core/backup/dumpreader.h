#pragma once

#include "core/backup/clienttools.h"
#include "core/backup/manifest.h"

#include <QProcess>

#include <memory>

namespace stopover::backup {

enum class DumpPart {
    Everything,
    Schema, ///< of an archive: without rows
};

/// The SQL of a dump as it comes: what pg_restore writes for an archive, or the script itself, unpacked.
///
/// Memory does not grow with the dump. Belongs to one thread; reading blocks. The programs end with the object.
class DumpReader
{
public:
    /// Errors: ProgramMissing.
    static Result<DumpReader> open(const ClientTools& tools, const QString& dump, DumpFormat format, DumpPart part);
    /// The archive's list, a line an entry. Errors: ProgramMissing.
    static Result<DumpReader> list(const ClientTools& tools, const QString& dump);

    /// Empty at the end. Errors: DumpDamaged with the program's words when the dump could not be read to its end.
    Result<QByteArray> read();

    DumpReader(DumpReader&&) noexcept = default;
    DumpReader& operator=(DumpReader&&) noexcept = default;
    DumpReader(const DumpReader&) = delete;
    DumpReader& operator=(const DumpReader&) = delete;
    ~DumpReader();

private:
    explicit DumpReader(QString dump)
        : m_dump(std::move(dump))
        , m_process(std::make_unique<QProcess>())
    {}

    static Result<DumpReader> start(const QString& dump, const ProcessRequest& request);
    QString m_dump;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_complaints;
};

/// The dump's path as an argument: absolute, so that it never looks like an option.
QString dumpArgument(const QString& dump);

/// False for scripts and for archives of pg_dump's tar format, which pg_restore reads from the beginning to the end.
bool canBeReadInParallel(const QString& dump, DumpFormat format);

} // namespace stopover::backup
