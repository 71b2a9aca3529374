#include "app/ctl/preflight.h"

#include "core/checks/policy.h"
#include "core/revision/projectplace.h"
#include "core/sql/visiblesql.h"
#include "text/checktext.h"
#include "text/fill.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using checks::CheckResult;
using checks::Verdict;

namespace {

Tone toneOf(const CheckResult& result)
{
    if (result.blocks())
        return Tone::Bad;
    if (result.verdict == Verdict::Warn || result.isNew)
        return Tone::Notice;
    return result.verdict == Verdict::Pass ? Tone::Good : Tone::Faint;
}

void printCheck(Console& console, const CheckResult& result, bool toNotes)
{
    const QString head = result.id.leftJustified(5) + text::verdictText(result.verdict).leftJustified(14);
    QString line = text::checkTitle(result.id);
    if (const QString sentence = text::checkSentence(result); !sentence.isEmpty())
        line += u": "_s + text::joinedSentences(sentence, text::checkRemedy(result));
    if (result.overridden)
        line += u" ["_s + result.reason + u']';
    toNotes ? console.note(head + line) : console.printPieces({ Piece { head, toneOf(result) }, Piece { line } });
    for (const QString& fix : result.verdict != Verdict::Pass && !toNotes && !result.fix.isEmpty()
             ? sql::visibleSql(result.fix).split(u'\n')
             : QStringList())
        console.print(u"       | "_s + fix);
}

} // namespace

QString projectFolder(const Arguments& arguments)
{
    const QString given = arguments.value(u"project"_s);
    const QFileInfo named(given.isEmpty() ? QDir::currentPath() : given);
    const QString folder = named.isFile() ? named.absolutePath() : named.filePath();
    if (!checks::policyFile(folder).isEmpty())
        return folder;
    // A project that is found further in has its policy there.
    const auto place = revision::placeOfProject(QDir(folder).absolutePath());
    return place ? place->folder : folder;
}

void printPreflight(Context& context, const preflight::PreflightResult& result)
{
    for (const CheckResult& one : result.results) {
        if (one.verdict == Verdict::Warn || one.verdict == Verdict::Block)
            printCheck(context.console, one, true);
    }
}

void printRegressions(Context& context, const QList<CheckResult>& results)
{
    for (const CheckResult& one : results) {
        if (one.isNew)
            printCheck(context.console, one, true);
    }
}

void printChecks(Console& console, const QList<CheckResult>& results, bool all)
{
    for (const CheckResult& result : results) {
        if (all || result.verdict != Verdict::Pass)
            printCheck(console, result, false);
    }
}

QJsonArray checksJson(const QList<CheckResult>& results)
{
    QJsonArray array;
    for (const CheckResult& result : results) {
        QJsonObject json = checks::toJson(result);
        json.insert(u"title"_s, text::checkTitle(result.id));
        json.insert(u"message"_s, text::checkSentence(result));
        json.insert(u"remedy"_s, text::checkRemedy(result));
        array.append(json);
    }
    return array;
}

} // namespace stopover::ctl
