#include "text/errortext.h"

#include "core/base/clause.h"
#include "core/base/text.h"
#include "text/backuptext.h"
#include "text/clausetext.h"
#include "text/dumptext.h"
#include "text/errorsentences.h"
#include "text/fill.h"
#include "text/findingtext.h"
#include "text/foreignerror.h"
#include "text/foreigntext.h"
#include "text/reader.h"
#include "text/runtext.h"

#include <QCoreApplication>

#include <array>

namespace stopover::text {

using namespace Qt::StringLiterals;

namespace {

/// Readers of project files give their reason as a code, with what they read behind it.
int reasonAt(ErrorCode code)
{
    constexpr std::array places { std::pair { ErrorCode::ConfigSyntax, 2 }, std::pair { ErrorCode::ConfigValue, 2 },
                                  std::pair { ErrorCode::RevisionFileBad, 2 },
                                  std::pair { ErrorCode::RevisionUnresolved, 3 },
                                  std::pair { ErrorCode::BadTarget, 1 } };
    const auto found = std::ranges::find(places, code, &std::pair<ErrorCode, int>::first);
    return found == places.end() ? -1 : found->second;
}

QString keepReasons(const QString& reasons)
{
    QStringList texts;
    for (const QString& one : reasons.split(u"; "_s))
        texts.append(backupKeepReason(one));
    return texts.join(u"; "_s);
}

/// What was wanted of a run, as the subject of "… is not possible".
QString actionText(const QString& action)
{
    constexpr std::array phases { std::pair { run::Phase::Apply, QT_TRANSLATE_NOOP("Error", "resuming") },
                                  std::pair { run::Phase::Rollback, QT_TRANSLATE_NOOP("Error", "rollback") },
                                  std::pair { run::Phase::Reapply, QT_TRANSLATE_NOOP("Error", "reapplying") },
                                  std::pair { run::Phase::Finish, QT_TRANSLATE_NOOP("Error", "finishing") },
                                  std::pair { run::Phase::Abort, QT_TRANSLATE_NOOP("Error", "aborting") } };
    if (const auto phase = run::fromWord<run::Phase>(action))
        return translated("Error",
                          std::ranges::find(phases, *phase, &std::pair<run::Phase, const char*>::first)->second);
    if (action == "mark-applied"_L1)
        return translated("Error", QT_TRANSLATE_NOOP("Error", "marking a revision as applied"));
    if (action == "replay"_L1)
        return translated("Error", QT_TRANSLATE_NOOP("Error", "catching up with the writes"));
    return action;
}

/// Lines of a program or a library become one: each of them is a part of the sentence. A name keeps its escapes.
QStringList argumentsOf(const Error& error)
{
    constexpr std::array withWordsOfOthers { ErrorCode::ProcessFailed, ErrorCode::ConnectFailed,
                                             ErrorCode::AuthenticationFailed, ErrorCode::SandboxFailed };
    QStringList arguments = error.args;
    if (const int at = reasonAt(error.code); at >= 0 && isClauseCode(arguments.value(at)))
        arguments[at] = clause(arguments.at(at).toLatin1().constData(), { arguments.value(at + 1) });
    if (const auto state = run::fromWord<run::RunState>(arguments.value(1)); error.code == ErrorCode::RunState && state)
        arguments[1] = stateText(*state);
    if (error.code == ErrorCode::RunState && arguments.size() > 2)
        arguments[2] = actionText(arguments.at(2));
    if (error.code == ErrorCode::Pooled)
        arguments = withPoolersName(arguments);
    if (error.code == ErrorCode::BackupInUse && arguments.size() > 1)
        arguments[1] = keepReasons(arguments.at(1));
    if (std::ranges::find(withWordsOfOthers, error.code) != withWordsOfOthers.end()) {
        for (QString& argument : arguments)
            argument = readClause(argument).code.isEmpty() ? argument.simplified() : argument;
    }
    return arguments;
}

/// A downgrade whose statements stand in the journal of its upgrade.
bool isPartOfTheUpgrade(const Error& error)
{
    return error.code == ErrorCode::RehearsalImpossible && readClause(error.args.value(1)).code == "undo_in_journal"_L1;
}

/// What the server says may have lines; none of them begins where ours do.
QString indented(const QString& words)
{
    // libpq indents with tabs, which in words of prose are blanks.
    QStringList lines = QString(words).replace(u'\t', u' ').split(u'\n');
    for (QString& line : lines)
        line = visible(line).trimmed();
    return lines.join(u"\n    "_s);
}

/// An argument may end in a full stop of its own, and a reason of the system in none.
QString tidied(QString text)
{
    text = text.trimmed();
    while (text.endsWith(".."_L1))
        text.chop(1);
    return text;
}

} // namespace

/// An attribute of a role, which is granted otherwise than a privilege.
static bool needsNewDatabase(const Error& error)
{
    return error.code == ErrorCode::MissingPrivilege && error.args.value(0) == "CREATEDB"_L1;
}

/// A line a kind, indented.
static QString dumpCodeList(const QStringList& groups)
{
    QString list;
    for (const QString& line : dumpCode(groups))
        list += u"\n  "_s + line;
    return list + u'\n';
}

/// A line each, with what to do.
static QString notCarriedList(const QStringList& findings)
{
    QString list;
    for (const QString& finding : findings) {
        const QStringList parts = finding.split(u'\t');
        list += u"\n  "_s
            + explainFinding({ .severity = run::Severity::Block,
                               .rule = parts.value(0),
                               .object = parts.value(1),
                               .args = parts.mid(2) });
    }
    return list + u'\n';
}

QString reason(const Error& error)
{
    if (error.code == ErrorCode::TableMissing && error.args.size() > 1)
        return translated("Error", QT_TRANSLATE_NOOP("Error", "Table %1 does not exist, or is not %2."), error.args);
    if (needsNewDatabase(error))
        return translated(
            "Error", QT_TRANSLATE_NOOP("Error", "Role %3 may not create databases; a dump is restored to a new one."),
            error.args);
    if (isHonestJournal(error))
        return reasonOfHonestJournal(error);
    if (error.code == ErrorCode::JournalForeign)
        return tidied(
            composed("Error", reasonPattern(error.code),
                     { visible(error.args.value(0)), foreignObjects(error.args.mid(4), error.args.value(1)) }));
    if (error.code == ErrorCode::ForeignCode && error.args.size() > 2)
        return reasonOfOwners(error);
    if (error.code == ErrorCode::DumpUntrusted)
        return tidied(composed("Error", reasonPattern(error.code),
                               { visible(error.args.value(0)), dumpCodeList(error.args.mid(1)) }));
    if (error.code == ErrorCode::NotCarried)
        return tidied(composed("Error", reasonPattern(error.code),
                               { visible(error.args.value(0)), notCarriedList(error.args.mid(1)) }));
    return tidied(translated("Error", reasonPattern(error.code), argumentsOf(error)));
}

QString remedy(const Error& error)
{
    if (needsNewDatabase(error))
        return translated(
            "Error",
            QT_TRANSLATE_NOOP("Error", "Have a superuser run ALTER ROLE %3 CREATEDB, or connect as a role that may."),
            error.args);
    if (isHonestJournal(error))
        return remedyOfHonestJournal(error);
    if (isPartOfTheUpgrade(error))
        return translated("Error",
                          QT_TRANSLATE_NOOP("Error", "Rehearse the upgrade instead; it includes the rollback."));
    if (error.code == ErrorCode::SectionChosen && error.args.value(2).isEmpty())
        return {}; // there is no other section
    const char* pattern = remedyFor(u"Error", error.codeName(), remedyPattern(error.code));
    return *pattern == '\0' ? QString() : tidied(translated("Error", pattern, argumentsOf(error)));
}

QString explain(const Error& error)
{
    QString text = reason(error);
    if (const QString advice = remedy(error); !advice.isEmpty())
        text = text.contains(u'\n') ? QString(text + u'\n' + advice) : joinedSentences(text, advice);
    const auto add = [&text](const char* pattern, const QString& words) {
        if (!words.isEmpty())
            text += u'\n' + composed("Error", pattern, { indented(words) });
    };
    if (error.sqlState.isEmpty())
        add(QT_TRANSLATE_NOOP("Error", "Server: %1"), error.message);
    else if (!error.message.isEmpty())
        text += u'\n'
            + composed("Error", QT_TRANSLATE_NOOP("Error", "Server: %1 (%2)"),
                       { indented(error.message), error.sqlState });
    add(QT_TRANSLATE_NOOP("Error", "Detail: %1"), error.detail);
    add(QT_TRANSLATE_NOOP("Error", "Hint: %1"), error.hint);
    return text;
}

QString reasonOfCode(const QString& codeName)
{
    const ErrorCode code = errorCodeNamed(codeName);
    const QString pattern = translated("Error", reasonPattern(code), {});
    // Without arguments only the sentences that need none make sense.
    return pattern.contains(u'?') ? codeName : pattern;
}

QString failureText(const run::RunRecord& record)
{
    if (record.failure)
        return explain(*record.failure);
    return record.error.isEmpty() ? QString() : reasonOfCode(record.error);
}

} // namespace stopover::text
