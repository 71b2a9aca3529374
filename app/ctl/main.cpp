#include "app/ctl/command.h"
#include "app/ctl/session.h"
#include "core/base/privatememory.h"
#include "core/pg/commandline.h"
#include "text/errortext.h"

#include <QCoreApplication>

#include <clocale>
#include <cstdio>
#include <langinfo.h>

using namespace Qt::StringLiterals;
using namespace stopover;

namespace {

/// Qt wants a UTF-8 locale and complains of any other; what we print is fitted to the real one.
void prepareLocale()
{
    std::setlocale(LC_ALL, "");
    const bool unicode = qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    ctl::setUnicodeOutput(unicode);
    if (!unicode)
        qputenv("LC_ALL", "C.UTF-8");
}

std::vector<ctl::Syntax> syntaxOfAll()
{
    std::vector<ctl::Syntax> syntax;
    for (const ctl::Command& command : ctl::commands())
        syntax.push_back(command.syntax);
    return syntax;
}

int report(ctl::Console& console, const Error& error)
{
    if (console.json())
        console.printJson({ { u"error"_s, ctl::toJson(error) } });
    console.noteLines(u"stopoverctl: "_s + text::explain(error));
    return static_cast<int>(ctl::exitCodeOf(error));
}

int runCommand(const QStringList& words)
{
    const bool json = words.contains("--json"_L1);
    ctl::Console console({ .json = json, .colour = !words.contains("--no-color"_L1) });
    const auto arguments = ctl::Arguments::parse(words, syntaxOfAll(), ctl::globalOptions());
    if (!arguments)
        return report(console, arguments.error());
    if (arguments->has(u"version"_s)) {
        console.print(u"stopoverctl "_s + QLatin1StringView(STOPOVER_VERSION));
        return 0;
    }
    if (arguments->has(u"help"_s)) {
        console.printLines(ctl::helpText(arguments->command()));
        return 0;
    }
    ctl::Interrupts interrupts;
    ctl::Context context { *arguments, console, interrupts };
    const auto done = ctl::commands()[static_cast<std::size_t>(arguments->command())].run(context);
    return done ? static_cast<int>(*done) : report(console, done.error());
}

} // namespace

int main(int argc, char** argv)
{
    keepMemoryPrivate();
    prepareLocale();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"stopoverctl"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(STOPOVER_VERSION));
    const QStringList words = QCoreApplication::arguments().mid(1);
    pg::hidePasswords(argc, argv);
    return runCommand(words);
}
