#include "app/ctl/command.h"
#include "app/ctl/say.h"

#include <QCoreApplication>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

QString optionLines(std::span<const Option> options)
{
    constexpr qsizetype column = 26;
    QString text;
    for (const Option& option : options) {
        QString name = u"  --"_s + QLatin1StringView(option.name);
        if (option.value != nullptr)
            name += u' ' + QString(QLatin1StringView(option.value));
        text += name.leftJustified(column) + u' ' + say(option.help) + u'\n';
    }
    return text;
}

QString helpOfAll()
{
    constexpr qsizetype column = 27;
    QString text = say("stopoverctl partitions live PostgreSQL tables and migrates schemas, with a rollback that loses "
                       "no row.\n\nUsage: stopoverctl COMMAND [OPTIONS]\n\nCommands:\n");
    for (const Command& command : commands()) {
        const QString words =
            u"  "_s + QLatin1StringView(command.syntax.words) + u' ' + QString::fromUtf8(command.syntax.operands);
        text += words.leftJustified(column) + u' ' + say(command.summary) + u'\n';
    }
    text += say("\nGlobal options:\n") + optionLines(globalOptions());
    return text
        + say("\nSPEC is a TOML file. ID is the number of a run, or \"last\".\n\"stopoverctl COMMAND --help\" lists "
              "the options of a command.\n\nExit codes: 0 done, 1 findings, or refused before anything was changed, 2 "
              "failed, 3 in doubt, 4 "
              "cancelled, 64 usage error.\n");
}

} // namespace

QString helpText(qsizetype command)
{
    if (command < 0)
        return helpOfAll();
    const Command& chosen = commands()[static_cast<std::size_t>(command)];
    const QString words = QString::fromLatin1(chosen.syntax.words);
    QString text = say(
        "stopoverctl %1: %2.\n\nUsage: stopoverctl %3 [OPTIONS]\n",
        { words, say(chosen.summary), QString(words + u' ' + QString::fromUtf8(chosen.syntax.operands)).trimmed() });
    if (!chosen.syntax.options.empty())
        text += u'\n' + optionLines(chosen.syntax.options);
    return text + say("\nGlobal options:\n") + optionLines(globalOptions());
}

} // namespace stopover::ctl
