#pragma once

#include "core/migrate/executors.h"
#include "core/service/migrateto.h"
#include "tests/support/legs.h"

#include <QTemporaryDir>

namespace stopover::test {

/// A project in SQL that a test writes, revision after revision.
class SqlProject
{
public:
    SqlProject();
    /// `sections` as in a file, markers included; revises the one before unless `parents` says otherwise.
    void add(const QString& id, const QString& sections, const QString& parents = {});
    void write(const QString& file, const QString& text);

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] Result<revision::Project> open() const;

private:
    QTemporaryDir m_folder;
    QString m_last;
};

using MigrationOutcome = service::MigrateOutcome;

/// service::migrateTo() on the test server, where nobody has to confirm.
Result<MigrationOutcome> migrateTo(const pg::Settings& settings, const revision::Project& project,
                                   revision::Direction direction, const QString& target,
                                   service::MigrateOptions options = {});

/// The rows of the version table, sorted, with commas.
QString versionRows(const pg::Settings& settings);

} // namespace stopover::test
