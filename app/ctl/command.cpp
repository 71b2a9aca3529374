#include "app/ctl/command.h"

#include "app/ctl/output.h"
#include "core/sandbox/server.h"

#include <algorithm>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

struct OptionText
{
    QString name;
    QString description;
    QString value; ///< empty for a switch
};

const QList<OptionText>& optionTexts()
{
    static const QList<OptionText> texts {
        { u"db"_s, u"Database: a URI, keywords, service=NAME or a name; as psql takes it."_s, u"DB"_s },
        { u"project"_s, u"Folder of the project."_s, u"DIR"_s },
        { u"json"_s, u"Answer in JSON."_s, {} },
        { u"no-color"_s, u"Plain text, no colour."_s, {} },
        { u"dir"_s, u"Directory of the private server."_s, u"DIR"_s },
        { u"rows"_s, u"Rows of the demo table."_s, u"N"_s },
        { u"replace"_s, u"Drop the demo tables that are there."_s, {} },
        { u"sql"_s, u"Print a script that psql runs to the same end."_s, {} },
        { u"confirm"_s, u"Name of what will change, as proof that it is meant."_s, u"NAME"_s },
        { u"workers"_s, u"Parallel sessions."_s, u"N"_s },
        { u"stop-before"_s, u"Stop before this step; `run resume` goes on."_s, u"STEP"_s },
        { u"rows-per-second"_s, u"Limit of the copy."_s, u"N"_s },
        { u"estimate"_s, u"From statistics, without counting."_s, {} },
        { u"ahead"_s, u"Create this many further range partitions."_s, u"N"_s },
        { u"table"_s, u"Spec: the table."_s, u"SCHEMA.TABLE"_s },
        { u"strategy"_s, u"Spec: list, hash or range."_s, u"NAME"_s },
        { u"key"_s, u"Spec: column or expression."_s, u"KEY"_s },
        { u"partitions"_s, u"Spec: how many."_s, u"N"_s },
        { u"interval"_s, u"Spec: day, week, month or number."_s, u"NAME"_s },
        { u"step"_s, u"Spec: width of a number range."_s, u"N"_s },
        { u"from"_s, u"Spec: first bound."_s, u"BOUND"_s },
        { u"to"_s, u"Spec: end of the last range."_s, u"BOUND"_s },
        { u"timezone"_s, u"Spec: time zone of the bounds."_s, u"ZONE"_s },
        { u"backup"_s, u"Spec: table or none."_s, u"KIND"_s },
        { u"retain-days"_s, u"Spec: how long the retired table is kept."_s, u"N"_s },
        { u"copy"_s, u"Spec: automatic or keyset."_s, u"METHOD"_s },
        { u"values"_s, u"Spec: distinct, a partition for each value."_s, u"distinct"_s },
        { u"accept"_s, u"Spec: a rule whose finding is accepted; may be repeated."_s, u"RULE"_s },
        { u"default"_s, u"Spec: with a default partition."_s, {} },
    };
    return texts;
}

const QStringList commonOptions { u"db"_s, u"project"_s, u"json"_s, u"no-color"_s };

void addOptions(QCommandLineParser& parser, const QStringList& names)
{
    for (const OptionText& option : optionTexts()) {
        if (names.contains(option.name) || commonOptions.contains(option.name))
            parser.addOption({ option.name, option.description, option.value });
    }
    parser.addOption({ { u"h"_s, u"help"_s }, u"Show this help."_s });
    parser.addOption({ { u"v"_s, u"version"_s }, u"Show the version."_s });
}

QString usageOf(const Command& command)
{
    QString text = u"stopoverctl "_s + command.name;
    if (!command.arguments.isEmpty())
        text += u' ' + command.arguments;
    return text;
}

void printHelp()
{
    printLine(u"stopoverctl takes a PostgreSQL database across a migration, step by step, and back.\n"_s);
    for (const Command& command : allCommands())
        printLine(u"  "_s + usageOf(command).mid(12).leftJustified(46) + command.summary);
    printLine(u"\nCommon options: --db DB, --project DIR, --json, --no-color. `stopoverctl COMMAND --help` shows the rest.\n"
              "Exit codes: 0 done, 1 findings or blocked, 2 failed, 3 in doubt, 4 cancelled, 64 wrong usage."_s);
}

void printCommandHelp(const Command& command)
{
    printLine(usageOf(command) + u"\n  "_s + command.summary + u'\n');
    for (const OptionText& option : optionTexts()) {
        if (command.options.contains(option.name) || commonOptions.contains(option.name))
            printLine(u"  --"_s + QString(option.name + u' ' + option.value).leftJustified(24) + option.description);
    }
}

/// Words that are neither options nor their values come first in a command line's meaning.
const Command* findCommand(const QList<Command>& commands, const QStringList& words)
{
    for (const int length : { 2, 1 }) {
        if (words.size() < length)
            continue;
        const QString name = words.first(length).join(u' ');
        const auto found = std::ranges::find(commands, name, &Command::name);
        if (found != commands.end())
            return &*found;
    }
    return nullptr;
}

QStringList allOptionNames()
{
    QStringList names;
    for (const OptionText& option : optionTexts())
        names.append(option.name);
    return names;
}

ExitCode wrongUsage(const QString& text)
{
    printMessage(text);
    return WrongUsage;
}

ExitCode runCommand(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser, command.options);
    if (!parser.parse(QStringList { u"stopoverctl"_s } + arguments))
        return wrongUsage(parser.errorText() + u" See: stopoverctl "_s + command.name + u" --help"_s);
    const QStringList rest = parser.positionalArguments().sliced(command.name.split(u' ').size());
    if (rest.size() < command.leastArguments || rest.size() > command.mostArguments)
        return wrongUsage(u"Usage: "_s + usageOf(command));
    return command.execute(Invocation(parser, rest));
}

} // namespace

Result<qint64> Invocation::number(const QString& option, qint64 fallback, qint64 least, qint64 most) const
{
    if (!has(option))
        return fallback;
    bool valid = false;
    const qint64 number = value(option).toLongLong(&valid);
    if (!valid || number < least || number > most)
        return Failure(ErrorCode::Usage, { u"--%1 %2"_s.arg(option, value(option)),
                                           u"Give a whole number from %1 to %2."_s.arg(least).arg(most) });
    return number;
}

Result<pg::Settings> Invocation::settings() const
{
    if (has(u"db"_s))
        return pg::Settings::parse(value(u"db"_s));
    for (const char* variable : { "PGHOST", "PGHOSTADDR", "PGSERVICE", "PGDATABASE", "PGUSER", "PGPORT" }) {
        if (qEnvironmentVariableIsSet(variable))
            return pg::Settings::parse({});
    }
    const sandbox::Server server;
    if (server.status().state == sandbox::State::Running) {
        printMessage(u"No --db given: using the private server, "_s + server.uri());
        return server.settings();
    }
    return pg::Settings::parse({});
}

QList<Command> allCommands()
{
    return sandboxCommands() + demoCommands() + journeyCommands() + repartitionCommands() + partitionsCommands() + runCommands() + installCommands();
}

ExitCode dispatch(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser, allOptionNames());
    const bool understood = parser.parse(QStringList { u"stopoverctl"_s } + arguments);
    const QStringList words = parser.positionalArguments();
    if (understood && parser.isSet(u"version"_s)) {
        printLine(u"stopoverctl "_s + QStringLiteral(STOPOVER_VERSION));
        return Done;
    }
    const QList<Command> commands = allCommands();
    const Command* command = findCommand(commands, words);
    if (command != nullptr && understood && parser.isSet(u"help"_s)) {
        printCommandHelp(*command);
        return Done;
    }
    if (command != nullptr)
        return runCommand(*command, arguments);
    if (understood && (parser.isSet(u"help"_s) || words == QStringList { u"help"_s })) {
        printHelp();
        return Done;
    }
    if (words.isEmpty())
        return wrongUsage(understood ? u"A command is missing. See: stopoverctl --help"_s : parser.errorText());
    return wrongUsage(u"There is no command \"%1\". See: stopoverctl --help"_s.arg(words.join(u' ')));
}

} // namespace stopover::ctl
