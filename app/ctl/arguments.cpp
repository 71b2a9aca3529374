#include "app/ctl/arguments.h"

#include "app/ctl/say.h"

#include <QCoreApplication>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

Failure usage(const char* what, const QStringList& args, const char* remedy, const QStringList& remedyArgs = {})
{
    return Failure(ErrorCode::Usage, { say(what, args), say(remedy, remedyArgs) });
}

constexpr const char* seeHelp = "See \"stopoverctl --help\"";

QMap<QString, bool> optionKinds(std::span<const Syntax> commands, std::span<const Option> globals)
{
    QMap<QString, bool> takesValue;
    const auto add = [&takesValue](std::span<const Option> options) {
        for (const Option& option : options)
            takesValue.insert(QString::fromLatin1(option.name), option.value != nullptr);
    };
    add(globals);
    for (const Syntax& syntax : commands)
        add(syntax.options);
    return takesValue;
}

/// The command whose words begin the line, the longest one; -1 for none.
qsizetype findCommand(std::span<const Syntax> commands, const QStringList& words)
{
    qsizetype best = -1;
    qsizetype bestLength = 0;
    const auto compare = [&](std::size_t number, const char* name) {
        const QStringList own = QString::fromLatin1(name).split(u' ');
        if (own.size() > bestLength && words.mid(0, own.size()) == own) {
            best = static_cast<qsizetype>(number);
            bestLength = own.size();
        }
    };
    for (std::size_t i = 0; i < commands.size(); ++i) {
        compare(i, commands[i].words);
        if (commands[i].formerly != nullptr)
            compare(i, commands[i].formerly);
    }
    return best;
}

/// The few letters that Alembic's users have in their fingers.
QString longForm(const QString& word)
{
    static const QMap<QString, QString> letters {
        { u"-m"_s, u"--message"_s }, { u"-n"_s, u"--section"_s }, { u"-r"_s, u"--range"_s }, { u"-v"_s, u"--verbose"_s }
    };
    return letters.value(word, word);
}

/// "-1" is a target, not an option.
bool isNegativeNumber(const QString& word)
{
    bool isNumber = false;
    return word.startsWith(u'-') && word.toInt(&isNumber) < 0 && isNumber;
}

bool contains(std::span<const Option> options, const QString& name)
{
    return std::ranges::any_of(options, [&name](const Option& o) { return name == QLatin1StringView(o.name); });
}

} // namespace

Result<void> Arguments::readOption(const QString& word, qsizetype& at, const QStringList& words,
                                   const QMap<QString, bool>& takesValue)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    if (!takesValue.contains(name))
        return usage("Unknown option --%1", { name }, seeHelp);
    if (m_options.contains(name))
        return usage("Option --%1 is given twice", { name }, "Give it once");
    if (!takesValue.value(name)) {
        if (equals >= 0)
            return usage("Option --%1 takes no value", { name }, "Write --%1", { name });
        m_options.insert(name, {});
        return {};
    }
    if (equals < 0 && at + 1 >= words.size())
        return usage("Option --%1 needs a value", { name }, "Write --%1 VALUE", { name });
    m_options.insert(name, equals < 0 ? words.at(++at) : word.mid(equals + 1));
    return {};
}

Result<Arguments> Arguments::parse(const QStringList& words, std::span<const Syntax> commands,
                                   std::span<const Option> globals)
{
    Arguments arguments;
    const QMap<QString, bool> takesValue = optionKinds(commands, globals);
    QStringList rest;
    bool optionsEnded = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString word = optionsEnded ? words.at(at) : longForm(words.at(at));
        if (!optionsEnded && word == "--"_L1)
            optionsEnded = true;
        else if (!optionsEnded && word == "-h"_L1)
            arguments.m_options.insert(u"help"_s, {});
        else if (!optionsEnded && word.startsWith("--"_L1))
            STOPOVER_TRY(arguments.readOption(word, at, words, takesValue));
        else if (!optionsEnded && word.size() > 1 && word.startsWith(u'-') && !isNegativeNumber(word))
            return usage("Unknown option %1", { word }, seeHelp);
        else
            rest.append(word);
    }
    arguments.m_command = findCommand(commands, rest);
    if (arguments.has(u"help"_s) || arguments.has(u"version"_s))
        return arguments;
    if (rest.isEmpty())
        return usage("No command given", {}, seeHelp);
    if (arguments.m_command < 0)
        return usage("\"%1\" is not a command", { rest.mid(0, 2).join(u' ') }, seeHelp);
    const Syntax& syntax = commands[static_cast<std::size_t>(arguments.m_command)];
    arguments.m_operands = rest.mid(QString::fromLatin1(syntax.words).count(u' ') + 1);
    STOPOVER_TRY(arguments.check(syntax, globals));
    return arguments;
}

Result<void> Arguments::check(const Syntax& syntax, std::span<const Option> globals) const
{
    const QString words = QString::fromLatin1(syntax.words);
    for (auto option = m_options.cbegin(); option != m_options.cend(); ++option) {
        if (!contains(syntax.options, option.key()) && !contains(globals, option.key()))
            return usage("\"%1\" has no option --%2", { words, option.key() }, "See \"stopoverctl %1 --help\"",
                         { words });
    }
    if (m_operands.size() >= syntax.minOperands && m_operands.size() <= syntax.maxOperands)
        return {};
    const QString whole = QString(words + u' ' + QString::fromUtf8(syntax.operands)).trimmed();
    if (m_operands.size() < syntax.minOperands)
        return usage("\"%1\" needs %2", { words, QString::fromUtf8(syntax.operands) }, "Write \"stopoverctl %1\"",
                     { whole });
    return usage("Unexpected argument \"%1\"", { m_operands.at(syntax.maxOperands) }, "Write \"stopoverctl %1\"",
                 { whole });
}

Result<qint64> Arguments::integer(const QString& option, qint64 fallback, qint64 least, qint64 most) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return usage("--%1 %2 is not valid", { option, value(option) }, "Give a whole number from %1 to %2",
                 { QString::number(least), QString::number(most) });
}

Result<void> excludeEachOther(const Arguments& arguments, const QString& one, const QString& other)
{
    if (!arguments.has(one) || !arguments.has(other))
        return {};
    return usage("--%1 and --%2 cannot be combined", { one, other }, "Use one of them");
}

} // namespace stopover::ctl
