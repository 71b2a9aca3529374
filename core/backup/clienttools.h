#pragma once

#include "core/base/process.h"
#include "core/pg/settings.h"

#include <QTemporaryFile>

#include <memory>

namespace stopover::backup {

/// The distribution's client programs (pg_dump, pg_restore, psql …), pointed at one server.
///
/// A password goes into a file that only the user may read and that lives as long as this object; it is in no
/// argument and in no variable. Nothing else of PG* is inherited that could lead elsewhere.
class ClientTools
{
public:
    /// Errors: ProgramMissing, Io.
    static Result<ClientTools> forServer(const pg::Settings& settings);

    /// A program with its arguments; `--dbname` is put in front of them when `database` is not empty.
    [[nodiscard]] ProcessRequest request(const QString& program, const QStringList& arguments, const QString& database = {}) const;

    [[nodiscard]] QString path(const QString& program) const { return m_directory + QLatin1Char('/') + program; }
    [[nodiscard]] const pg::Settings& settings() const { return m_settings; }

private:
    explicit ClientTools(pg::Settings settings) : m_settings(std::move(settings)) { }
    pg::Settings m_settings;
    QString m_directory;
    std::shared_ptr<QTemporaryFile> m_passwords;
};

} // namespace stopover::backup
