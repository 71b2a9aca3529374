#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What somebody could put into a dump to get at whoever restores it. (The texts are not in the test itself: moc
/// stumbles over raw strings in what it reads.)
namespace stopover::test {

struct HostileDump
{
    const char* name;
    QString sql; ///< makes it in the database that is dumped
    QString text; ///< in the dump, in whose place …
    QString instead; ///< … this stands; filled up with blanks
    QStringList kinds; ///< that consent must be asked for
    QStringList superuser; ///< what it holds that only a superuser can make
    bool runs = false; ///< a superuser who restores it with the usual programs is robbed at once
    QString after {}; ///< so that the database that was dumped can be dropped
};

/// public.t with rows, public.pad with room, and public.steal(), which tries to write @canary@ on the server and to
/// make mallory a superuser; public.harmless() calls it and says that it is IMMUTABLE.
extern const QString hostilePrelude;
const QList<HostileDump>& hostileDumps();

/// Lines for a script that only psql understands.
QStringList hostileCommands();

} // namespace stopover::test
