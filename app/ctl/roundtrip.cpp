#include "app/ctl/roundtrip.h"

#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "core/backup/clienttools.h"
#include "core/service/migrateto.h"
#include "core/service/privateserver.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QScopeGuard>
#include <QUuid>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using revision::Direction;

namespace {

/// The schema as pg_dump writes it, without our own schemas, the version table, and what differs by chance.
Result<QStringList> schemaOf(const pg::Settings& settings, const revision::ProjectConfig& config)
{
    STOPOVER_TRY_ASSIGN(const backup::ClientTools tools, backup::ClientTools::forServer(settings));
    STOPOVER_TRY_ASSIGN(const ProcessOutput output,
                        runProcess(tools.request(u"pg_dump"_s,
                                                 { u"--schema-only"_s, u"--no-owner"_s, u"--exclude-schema=stopover*"_s,
                                                   u"--exclude-table=*."_s + config.versionTable },
                                                 tools.settings().value("dbname"))));
    QStringList lines = QString::fromUtf8(output.standardOutput).split(u'\n');
    // Triggers that keep a rollback possible belong to a run. Newer servers write a random word into \restrict.
    lines.removeIf([](const QString& line) {
        return line.isEmpty() || line.startsWith("--"_L1) || line.startsWith(u'\\')
            || line.contains(" EXECUTE FUNCTION stopover."_L1);
    });
    return lines;
}

/// Lines of one that the other does not have.
QStringList without(const QStringList& one, const QStringList& other)
{
    QStringList rest = other;
    QStringList more;
    for (const QString& line : one) {
        if (!rest.removeOne(line))
            more.append(line);
    }
    return more;
}

Result<void> go(Context& context, const sandbox::Server& server, const pg::Settings& settings,
                const revision::Project& project, Direction direction)
{
    context.console.note(direction == Direction::Up ? say("Upgrading") : say("Downgrading"));
    const service::MigrateOptions options { .confirm = [&server](const QString& target) {
        return service::PrivateServer::confirm(server, target);
    } };
    STOPOVER_TRY_ASSIGN(
        const service::MigrateOutcome outcome,
        service::migrateTo(settings, project, direction, direction == Direction::Up ? u"heads"_s : u"base"_s, options));
    if (outcome.result.outcome != Outcome::Succeeded)
        return Failure(outcome.result.error);
    return {};
}

void report(Console& console, const char* what, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    console.print(say(what));
    for (const QString& line : lines)
        console.print(u"    "_s + line);
}

} // namespace

Result<ExitCode> roundTrip(Context& context, const revision::Project& project)
{
    sandbox::Server server = sandboxOf(context);
    STOPOVER_TRY(server.start());
    STOPOVER_TRY_ASSIGN(const pg::Settings maintenance, server.settings(u"postgres"_s));
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(maintenance.withApplicationName(u"stopoverctl"_s)));
    const QString name = u"roundtrip_"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    // What the project runs has the rights of an ordinary role, which comes into the database of its name only.
    STOPOVER_TRY(connection.execute(u"CREATE ROLE "_s + name + u" LOGIN"_s));
    const auto dropRole = qScopeGuard([&] { static_cast<void>(connection.execute(u"DROP ROLE "_s + name)); });
    STOPOVER_TRY(connection.execute(u"CREATE DATABASE "_s + name + u" OWNER "_s + name));
    const auto drop =
        qScopeGuard([&] { static_cast<void>(connection.execute(u"DROP DATABASE "_s + name + u" WITH (FORCE)"_s)); });
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, server.settings(name, name));
    STOPOVER_TRY_ASSIGN(const QStringList empty, schemaOf(settings, project.config));
    STOPOVER_TRY(go(context, server, settings, project, Direction::Up));
    STOPOVER_TRY_ASSIGN(const QStringList up, schemaOf(settings, project.config));
    STOPOVER_TRY(go(context, server, settings, project, Direction::Down));
    STOPOVER_TRY_ASSIGN(const QStringList down, schemaOf(settings, project.config));
    STOPOVER_TRY(go(context, server, settings, project, Direction::Up));
    STOPOVER_TRY_ASSIGN(const QStringList again, schemaOf(settings, project.config));
    const QStringList left = without(down, empty);
    const QStringList missing = without(up, again);
    const QStringList extra = without(again, up);
    const bool same = left.isEmpty() && missing.isEmpty() && extra.isEmpty();
    if (context.console.json()) {
        context.console.printJson({ { u"ok"_s, same },
                                    { u"left_behind"_s, QJsonArray::fromStringList(left) },
                                    { u"missing_again"_s, QJsonArray::fromStringList(missing) },
                                    { u"extra_again"_s, QJsonArray::fromStringList(extra) } });
        return same ? ExitCode::Done : ExitCode::Findings;
    }
    report(context.console, "The downgrade leaves behind:", left);
    report(context.console, "The second upgrade does not create:", missing);
    report(context.console, "The second upgrade additionally creates:", extra);
    if (same)
        context.console.print(say("Upgrade, downgrade, upgrade: the schemas are equal."));
    return same ? ExitCode::Done : ExitCode::Findings;
}

} // namespace stopover::ctl
