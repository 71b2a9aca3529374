#pragma once

#include "core/sql/identifier.h"

#include <QStringList>

#include <utility>

namespace stopover::test {

/// Names that a database may have and that mean something else elsewhere: to a terminal, a browser, a spreadsheet, a
/// shell, a file system, libpq, a program's options, patterns of pg_dump, a script of psql.
inline const QList<std::pair<const char*, QString>>& hostileNames()
{
    using namespace Qt::StringLiterals;
    static const QList<std::pair<const char*, QString>> names {
        { "a terminal's title", u"\x1b]0;owned\x07name"_s },
        { "a line of its own", u"t\nRun 7: finished"_s },
        { "a carriage return", u"kept\rgone"_s },
        { "C1 and DEL", u"a\u009b31mb\x7f"_s },
        { "right to left", u"safe\u202Egnp.exe"_s },
        { "invisible", u"pub\u200Blic\u2028x\u2066y"_s },
        { "a picture", u"<img src=x onerror=alert(1)>"_s },
        { "a script", u"\"><script>alert(1)</script>"_s },
        { "a link of Markdown", u"[x](javascript:alert(1))|`*_"_s },
        { "a formula", u"=cmd|'/C calc'!A0"_s },
        { "an option", u"-f"_s },
        { "a long option", u"--help"_s },
        { "a connection string", u"host=evil dbname=x"_s },
        { "a URI", u"postgresql://evil/x"_s },
        { "a path up", u"../../x"_s },
        { "a path", u"/etc/x"_s },
        { "a hidden file", u".profile"_s },
        { "quotes", u"a'b\"c\\d"_s },
        { "a command of a shell", u"$(touch /tmp/owned);`id`"_s },
        { "a pattern", u"t*|x.?[a-z]$"_s },
        { "a command of psql", u"x\n\\! touch /tmp/owned\n"_s },
        { "placeholders", u"%1 %s %n"_s },
        { "63 bytes", QString(63, u'n') },
        { "63 bytes of two each", QString(31, u'ä') + u'x' },
    };
    return names;
}

} // namespace stopover::test
