#include "core/pg/servicefile.h"

#include "core/base/readfile.h"

#include <QDir>

namespace stopover::pg {

using namespace Qt::StringLiterals;

namespace {

struct Section
{
    bool found = false;
    std::optional<QByteArray> value;
};

/// As libpq reads it: the first section of the name counts, and in it the first line of a keyword.
Section look(const QByteArray& file, const QByteArray& service, const QByteArray& keyword)
{
    Section section;
    const QByteArray header = '[' + service + ']';
    const QByteArray prefix = keyword + '=';
    for (const QByteArray& bytes : file.split('\n')) {
        const QByteArray line = bytes.trimmed();
        if (line.startsWith('[')) {
            if (section.found)
                break;
            section.found = line.startsWith(header);
        } else if (section.found && !section.value && line.startsWith(prefix)) {
            section.value = line.sliced(prefix.size());
        }
    }
    return section;
}

} // namespace

QStringList serviceFiles()
{
    const QString named = qEnvironmentVariable("PGSERVICEFILE");
    const QString directory = qEnvironmentVariable("PGSYSCONFDIR", u"/etc/postgresql-common"_s);
    return { named.isEmpty() ? QDir::home().filePath(u".pg_service.conf"_s) : named,
             QDir(directory).filePath(u"pg_service.conf"_s) };
}

std::optional<QByteArray> valueInService(const QByteArray& service, const QByteArray& keyword)
{
    for (const QString& path : serviceFiles()) {
        const auto file = readFile(path, limits::configuration);
        if (!file)
            continue;
        const Section section = look(*file, service, keyword);
        if (section.found)
            return section.value;
    }
    return {};
}

} // namespace stopover::pg
