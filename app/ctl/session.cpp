#include "app/ctl/session.h"

#include "app/ctl/say.h"
#include "core/pg/writable.h"
#include "text/errortext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

bool environmentNamesDatabase()
{
    constexpr std::array variables { "PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGUSER", "PGSERVICE" };
    return std::ranges::any_of(variables, [](const char* name) { return !qEnvironmentVariableIsEmpty(name); });
}

void sayRights(Console& console, const trust::WorkLogin& login)
{
    switch (login.rights) {
    case trust::WorkRights::Own:
        if (!login.ignored.isEmpty())
            console.note(say("--work-as %1 has no effect: only a superuser can work as another role, and that role "
                             "must not be a superuser. Working as %2.",
                             { login.ignored, login.connected }));
        return;
    case trust::WorkRights::Ordinary:
        console.note(say("Connected as a superuser; working with the rights of %1.", { login.role }));
        return;
    case trust::WorkRights::Refused:
        if (login.readOnly) {
            console.note(
                say("The server is read-only (%2): nothing can be changed, and no temporary login with the rights of "
                    "%1 "
                    "can be created. Anything that would run other roles' code with superuser rights is refused; to "
                    "read it, connect as %1.",
                    { login.role, login.reason }));
            return;
        }
        console.note(say("Connected as a superuser, but no temporary login with the rights of %1 could be created "
                         "(%2). Anything that would run other roles' code is refused; connect as %1 instead.",
                         { login.role, login.reason }));
        if (!login.accessLine.isEmpty())
            console.note(say("If pg_hba.conf rejects the login, add a line such as: %1", { login.accessLine }));
    }
}

} // namespace

sandbox::Server sandboxOf(const Context& context)
{
    QString directory = context.arguments.value(u"dir"_s);
    if (directory.isEmpty())
        directory = qEnvironmentVariable("STOPOVER_SANDBOX");
    return sandbox::Server({ .directory = directory });
}

Result<pg::Settings> ownSettingsOf(const Context& context)
{
    if (context.arguments.has(u"db"_s) || environmentNamesDatabase()) {
        STOPOVER_TRY_ASSIGN(const pg::Settings settings, pg::Settings::parse(context.arguments.value(u"db"_s)));
        return settings.resolved();
    }
    const sandbox::Server server = sandboxOf(context);
    if (server.status().state != sandbox::State::Running)
        return pg::Settings::parse({});
    context.console.note(say("Using the private server: %1", { server.uri() }));
    return server.settings();
}

Result<pg::Settings> settingsOf(Context& context)
{
    if (!context.login) {
        STOPOVER_TRY_ASSIGN(const pg::Settings own, ownSettingsOf(context));
        STOPOVER_TRY_ASSIGN(context.login, trust::openWorkLogin(own, context.arguments.value(u"work-as"_s)));
        sayRights(context.console, *context.login);
    }
    return context.login->settings;
}

Result<pg::Connection> connectTo(Context& context)
{
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    return pg::Connection::open(settings.withApplicationName(u"stopoverctl"_s));
}

Result<pg::Connection> connectToWrite(Context& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY(pg::refuseUnwritable(connection));
    return connection;
}

Result<pg::Connection> connectAsGiven(const Context& context)
{
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, ownSettingsOf(context));
    return pg::Connection::open(settings.withApplicationName(u"stopoverctl"_s));
}

QJsonObject toJson(const Error& error)
{
    QJsonObject json { { u"code"_s, error.codeName() },
                       { u"args"_s, QJsonArray::fromStringList(error.args) },
                       { u"text"_s, text::explain(error) } };
    const auto add = [&json](const QString& key, const QString& value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    add(u"sqlstate"_s, error.sqlState);
    add(u"message"_s, error.message);
    add(u"detail"_s, error.detail);
    add(u"hint"_s, error.hint);
    return json;
}

} // namespace stopover::ctl
