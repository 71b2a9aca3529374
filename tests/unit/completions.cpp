#include "tests/unit/completions.h"

#include "app/ctl/command.h"

#include <QMap>
#include <QStringList>

#include <array>

namespace stopover::test {

using namespace Qt::StringLiterals;
using ctl::Command;
using ctl::Option;

namespace {

/// What a shell offers for a value or an operand, beside these words.
enum class Files { None, Any, Directories, Specifications };

struct Offer
{
    QStringList words;
    Files files = Files::None;
};

struct Words
{
    const char* of; ///< an option, or the placeholder of an operand; after a command where several differ
    const char* words;
};

constexpr std::array offered {
    Words { "strategy", "list hash range" },
    Words { "values", "distinct" },
    Words { "interval", "day week month number" },
    Words { "copy", "automatic keyset" },
    Words { "accept", "unique.local trigger.table_name publication.all_tables" },
    Words { "stop-before",
            "backup stage capture copy indexes analyze replay matviews refresh verify swap constraints" },
    Words { "backup", "table none" },
    Words { "newer", "keep discard" },
    Words { "level", "1 2 3" },
    Words { "fail-on", "error warning never" },
    Words { "template",
            "add-column add-index add-foreign-key data-batch concurrent-index audit-trigger zero-downtime-column "
            "repartition" },
    Words { "backup create --format", "custom directory sql" },
    Words { "report --format", "html md json pdf" },
    Words { "backup review --rows", "only-backup only-live changed" },
    Words { "rehearse --rows", "all none 10%" },
    Words { "ID", "last" },
    Words { "ID ITEM=NAME", "last" },
    Words { "ID|FILE", "last" },
    Words { "upgrade TARGET", "head heads +1" },
    Words { "plan upgrade TARGET", "head heads +1" },
    Words { "downgrade TARGET", "base -1" },
    Words { "plan downgrade TARGET", "base -1" },
    Words { "rehearse [TARGET]", "head heads +1 base -1" },
    Words { "stamp TARGET…", "head heads base" },
    Words { "show REVISION…", "current heads" },
    Words { "merge REVISION…", "heads" },
};

QStringList wordsFor(const QStringList& names)
{
    for (const QString& name : names) {
        for (const Words& one : offered) {
            if (name == QString::fromUtf8(one.of))
                return QString::fromUtf8(one.words).split(u' ');
        }
    }
    return {};
}

QString wordsOf(const Command& command)
{
    return QString::fromLatin1(command.syntax.words);
}

QString nameOf(const Option& option)
{
    return QString::fromLatin1(option.name);
}

Offer offerOf(const Command& command, const Option& option)
{
    const QString value = QString::fromUtf8(option.value);
    return { wordsFor({ wordsOf(command) + u" --"_s + nameOf(option), nameOf(option) }),
             value == "DIR"_L1        ? Files::Directories
                 : value == "FILE"_L1 ? Files::Any
                                      : Files::None };
}

Offer operandsOf(const Command& command)
{
    const QString operands = QString::fromUtf8(command.syntax.operands);
    return { wordsFor({ wordsOf(command) + u' ' + operands, operands }),
             operands == "[SPEC]"_L1            ? Files::Specifications
                 : operands.contains("FILE"_L1) ? Files::Any
                                                : Files::None };
}

/// The first words of the commands, each with the second ones; none for a command of one word.
QList<std::pair<QString, QStringList>> firstWords()
{
    QList<std::pair<QString, QStringList>> groups;
    for (const Command& command : ctl::commands()) {
        const QString first = wordsOf(command).section(u' ', 0, 0);
        auto group = std::ranges::find_if(groups, [&first](const auto& one) { return one.first == first; });
        if (group == groups.end())
            group = groups.insert(groups.end(), { first, {} });
        if (const QString second = wordsOf(command).section(u' ', 1); !second.isEmpty())
            group->second.append(second);
    }
    return groups;
}

QStringList names(std::span<const Option> options)
{
    QStringList list;
    for (const Option& option : options)
        list.append(u"--"_s + nameOf(option));
    return list;
}

QString header(QStringView shell)
{
    return u"# %1 completion for stopoverctl, written from app/ctl/commands.cpp by tst_unit_arguments.\n"_s.arg(shell);
}

QString bashWords(const Offer& offer)
{
    QStringList words = offer.words;
    if (offer.files != Files::None)
        words.append(offer.files == Files::Any               ? u"<file>"_s
                         : offer.files == Files::Directories ? u"<directory>"_s
                                                             : u"<specification>"_s);
    return words.join(u' ');
}

QString bashValues(const Command& command)
{
    QString text;
    for (const Option& option : command.syntax.options) {
        const Offer offer = option.value == nullptr ? Offer() : offerOf(command, option);
        if (const QString words = bashWords(offer); !words.isEmpty())
            text += u"        --%1) offered=\"%2\" ;;\n"_s.arg(nameOf(option), words);
    }
    return text.isEmpty() ? text : u"\n      case $prev in\n"_s + text + u"      esac"_s;
}

QString bashCase(const Command& command)
{
    const QString words = wordsOf(command);
    QString pattern = u"\"%1 \"*"_s.arg(words);
    if (command.syntax.formerly != nullptr)
        pattern += u" | \"%1 \"*"_s.arg(QString::fromLatin1(command.syntax.formerly));
    QString text = u"    %1)\n      options=\"%2\"\n"_s.arg(pattern, names(command.syntax.options).join(u' '));
    text += u"      operands=\"%1\" most=%2"_s.arg(bashWords(operandsOf(command)))
                .arg(words.count(u' ') + 1 + command.syntax.maxOperands);
    return text + bashValues(command) + u" ;;\n"_s;
}

QSet<QString> valued()
{
    QSet<QString> valued;
    const auto add = [&valued](std::span<const Option> options) {
        for (const Option& option : options) {
            if (option.value != nullptr)
                valued.insert(u"--"_s + nameOf(option));
        }
    };
    add(ctl::globalOptions());
    for (const Command& command : ctl::commands())
        add(command.syntax.options);
    return valued;
}

constexpr auto bashStart = R"(
_stopoverctl() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
  local common="%1"
  local valued=" %2 "
  COMPREPLY=()

  # The words before the cursor that are neither options nor their values: the command and its operands.
  local words=() word i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ $word == --* ]]; then
      [[ $valued =~ [[:space:]]$word[[:space:]] ]] && ((i++))
      [[ ${COMP_WORDS[i]} == = ]] && ((i++))
      continue
    fi
    words+=("$word")
  done

  local options= operands= most=99 offered=
  [[ $prev == --project ]] && offered="<directory>"
  case "${words[*]} " in
)";

constexpr auto bashEnd = R"(  esac

  if [[ $prev == --* && $valued =~ [[:space:]]$prev[[:space:]] ]]; then
    operands=$offered
  elif [[ $cur == -* ]]; then
    operands="$options $common"
  elif ((${#words[@]} >= most)); then
    operands=
  fi
  for word in $operands; do
    case $word in
      "<file>") compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -f -- "$cur")) ;;
      "<directory>") compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -d -- "$cur")) ;;
      "<specification>")
        compopt -o filenames 2>/dev/null
        COMPREPLY+=($(compgen -d -- "$cur") $(compgen -f -X '!*.toml' -- "$cur")) ;;
      *) COMPREPLY+=($(compgen -W "$word" -- "$cur")) ;;
    esac
  done
}
complete -F _stopoverctl stopoverctl
)";

/// In single quotes of zsh, within the brackets or fields of _arguments.
QString zshText(QString text)
{
    text.replace(u'[', u"\\["_s).replace(u']', u"\\]"_s).replace(u':', u"\\:"_s);
    return text.replace(u'\'', u"'\\''"_s);
}

QString zshAction(const Offer& offer)
{
    if (!offer.words.isEmpty())
        return u'(' + offer.words.join(u' ') + u')';
    switch (offer.files) {
    case Files::None:
        return {};
    case Files::Any:
        return u"_files"_s;
    case Files::Directories:
        return u"_directories"_s;
    case Files::Specifications:
        return u"_files -g \"*.toml(-.)\""_s;
    }
    return {};
}

QString zshOption(const Option& option, const Offer& offer)
{
    const QString help = zshText(QString::fromUtf8(option.help));
    if (option.value == nullptr)
        return u"'--%1[%2]'"_s.arg(nameOf(option), help);
    return u"'--%1=[%2]:%3:%4'"_s.arg(nameOf(option), help, zshText(QString::fromUtf8(option.value)), zshAction(offer));
}

QString zshArguments(const Command& command, const QString& indent)
{
    QString text = indent + u"_arguments $common"_s;
    for (const Option& option : command.syntax.options)
        text += u" \\\n  "_s + indent + zshOption(option, option.value == nullptr ? Offer() : offerOf(command, option));
    if (command.syntax.maxOperands > 0)
        text += u" \\\n  "_s + indent
            + u"'%1:%2:%3'"_s.arg(command.syntax.maxOperands > 2 ? u"*"_s : u"1"_s,
                                  zshText(QString::fromUtf8(command.syntax.operands)), zshAction(operandsOf(command)));
    return text + u" ;;\n"_s;
}

QString zshPattern(const Command& command, bool second)
{
    const auto word = [second](const QString& words) { return second ? words.section(u' ', 1) : words; };
    QString pattern = word(wordsOf(command));
    if (command.syntax.formerly != nullptr)
        pattern += u" | "_s + word(QString::fromLatin1(command.syntax.formerly));
    return pattern;
}

QString fishQuoted(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString fishOption(const QString& condition, const Option& option, const Offer& offer)
{
    QString text = u"$c"_s + condition + u" -l "_s + nameOf(option);
    if (option.value != nullptr && offer.files == Files::Any)
        text += u" -r -F"_s;
    else if (option.value != nullptr)
        text += u" -x"_s;
    if (offer.files == Files::Directories)
        text += u" -a '(__fish_complete_directories)'"_s;
    if (!offer.words.isEmpty())
        text += u" -a "_s + fishQuoted(offer.words.join(u' '));
    return text + u" -d "_s + fishQuoted(QString::fromUtf8(option.help)) + u'\n';
}

QString fishCommand(const Command& command, const QString& words)
{
    const QString is = u" -n '__stopoverctl_is "_s + words + u'\'';
    QString text;
    const Offer operands = operandsOf(command);
    if (!operands.words.isEmpty())
        text += u"$c -n '__stopoverctl_wants %1' -a %2\n"_s.arg(words, fishQuoted(operands.words.join(u' ')));
    if (operands.files == Files::Any)
        text += u"$c"_s + is + u" -F\n"_s;
    if (operands.files == Files::Specifications)
        text += u"$c -n '__stopoverctl_wants %1' -a '(__fish_complete_suffix .toml)'\n"_s.arg(words);
    for (const Option& option : command.syntax.options)
        text += fishOption(is, option, option.value == nullptr ? Offer() : offerOf(command, option));
    return text;
}

constexpr auto fishStart = R"(
function __stopoverctl_is -d "the command line has exactly this command so far, operands aside"
    set -l words (commandline -opc | string match -v -- '-*')
    set -l last (math (count $argv) + 1)
    test (count $words) -ge $last; and test "$words[2..$last]" = "$argv"
end

function __stopoverctl_wants -d "the next word of this command is wanted"
    set -l words (commandline -opc | string match -v -- '-*')
    test (count $words) -eq (math (count $argv) + 1); and __stopoverctl_is $argv
end

set -l c complete -c stopoverctl
set -l top 'test (count (commandline -opc)) -eq 1'
$c -f
)";

} // namespace

QString bashCompletion()
{
    QStringList withValue = valued().values();
    withValue.sort();
    QString text = header(u"bash")
        + QString::fromUtf8(bashStart).arg(names(ctl::globalOptions()).join(u' '), withValue.join(u' '));
    QStringList tops;
    for (const auto& [first, seconds] : firstWords())
        tops.append(first);
    text += u"    \" \") operands=\"%1\" ;;\n"_s.arg(tops.join(u' '));
    for (const auto& [first, seconds] : firstWords()) {
        if (!seconds.isEmpty())
            text += u"    \"%1 \") operands=\"%2\" ;;\n"_s.arg(first, seconds.join(u' '));
    }
    for (const Command& command : ctl::commands())
        text += bashCase(command);
    return text + QString::fromUtf8(bashEnd);
}

QString zshCompletion()
{
    QString text = u"#compdef stopoverctl\n"_s + header(u"zsh") + u"\nlocal -a common\ncommon=(\n"_s;
    for (const Option& option : ctl::globalOptions())
        text += u"  "_s + zshOption(option, nameOf(option) == "project"_L1 ? Offer { {}, Files::Directories } : Offer())
            + u'\n';
    QStringList tops;
    for (const auto& [first, seconds] : firstWords())
        tops.append(first);
    text += u")\n\n_arguments -C $common '1:command:(%1)' '*::argument:->rest' && return\n"
            "[[ $state == rest ]] || return 1\n\ncase $words[1] in\n"_s.arg(tops.join(u' '));
    for (const auto& [first, seconds] : firstWords()) {
        if (!seconds.isEmpty())
            text += u"  %1)\n    if ((CURRENT == 2)); then compadd %2; return; fi\n    shift words; ((CURRENT--))\n"
                    "    case $words[1] in\n"_s.arg(first, seconds.join(u' '));
        for (const Command& command : ctl::commands()) {
            const QString words = wordsOf(command);
            if (seconds.isEmpty() && words == first)
                text += u"  %1)\n"_s.arg(zshPattern(command, false)) + zshArguments(command, u"    "_s);
            else if (!seconds.isEmpty() && words.startsWith(first + u' '))
                text += u"      %1)\n"_s.arg(zshPattern(command, true)) + zshArguments(command, u"        "_s);
        }
        if (!seconds.isEmpty())
            text += u"    esac ;;\n"_s;
    }
    return text + u"esac\n"_s;
}

QString fishCompletion()
{
    QString text = header(u"fish") + QString::fromUtf8(fishStart);
    for (const Option& option : ctl::globalOptions())
        text += fishOption({}, option, nameOf(option) == "project"_L1 ? Offer { {}, Files::Directories } : Offer());
    for (const auto& [first, seconds] : firstWords()) {
        if (!seconds.isEmpty())
            text += u"$c -n $top -a %1 -d %2\n"_s.arg(first, fishQuoted(seconds.join(u", "_s)));
    }
    for (const Command& command : ctl::commands()) {
        const QString words = wordsOf(command);
        const QString condition =
            words.contains(u' ') ? u"'__stopoverctl_wants %1'"_s.arg(words.section(u' ', 0, 0)) : u"$top"_s;
        text += u"$c -n %1 -a %2 -d %3\n"_s.arg(condition, words.section(u' ', -1),
                                                fishQuoted(QString::fromUtf8(command.summary)));
        text += fishCommand(command, words);
        if (command.syntax.formerly != nullptr)
            text += fishCommand(command, QString::fromLatin1(command.syntax.formerly));
    }
    return text;
}

} // namespace stopover::test
