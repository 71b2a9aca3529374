#include "core/run/actor.h"

#include <pwd.h>
#include <unistd.h>

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

constexpr auto separator = " as "_L1;

/// Who became root with sudo, else what the environment says, else the account of the process.
QString accountName()
{
    for (const char* variable : { "SUDO_USER", "USER" }) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    passwd entry {};
    passwd* found = nullptr;
    std::array<char, 4096> texts {};
    if (::getpwuid_r(::getuid(), &entry, texts.data(), texts.size(), &found) == 0 && found != nullptr)
        return QString::fromLocal8Bit(found->pw_name);
    return u"uid "_s + QString::number(::getuid());
}

} // namespace

Actor Actor::of(const pg::Connection& connection)
{
    Actor actor { .account = accountName(), .login = connection.login(), .role = connection.role() };
    if (actor.role == actor.login)
        actor.role.clear();
    return actor;
}

Actor Actor::read(const QString& text)
{
    return { .account = text.section(separator, 0, 0),
             .login = text.section(separator, 1, 1),
             .role = text.section(separator, 2) };
}

QString Actor::text() const
{
    return account + separator + login + (role.isEmpty() ? QString() : separator + role);
}

} // namespace stopover::run
