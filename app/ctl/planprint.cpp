#include "app/ctl/planprint.h"

#include "app/ctl/say.h"
#include "app/ctl/table.h"
#include "core/run/planjson.h"
#include "text/findingtext.h"
#include "text/numbertext.h"
#include "text/runtext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

QString severityName(run::Severity severity)
{
    switch (severity) {
    case run::Severity::Block:
        return u"block"_s;
    case run::Severity::Warning:
        return u"warning"_s;
    case run::Severity::Info:
        return u"info"_s;
    }
    return {};
}

Tone toneOf(run::Severity severity)
{
    switch (severity) {
    case run::Severity::Block:
        return Tone::Bad;
    case run::Severity::Warning:
        return Tone::Notice;
    case run::Severity::Info:
        return Tone::Plain;
    }
    return Tone::Plain;
}

/// The first and the last: all of them are in the JSON.
void printNames(Console& console, const QJsonArray& names)
{
    constexpr qsizetype atEachEnd = 4;
    if (names.isEmpty())
        return;
    QStringList shown;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i < atEachEnd || i >= names.size() - atEachEnd)
            shown.append(names.at(i).toString());
        else if (i == atEachEnd)
            shown.append(u"…"_s);
    }
    console.print(say("Names that it gives (%1): %2", { text::grouped(names.size()), shown.join(u", "_s) }));
}

void printFacts(Console& console, const run::Plan& plan)
{
    const auto number = [&plan](const QString& key) { return text::grouped(plan.facts[key].toInteger()); };
    console.print(say("%1: %2 rows (%3) into %4 partitions by %5",
                      { plan.target, number(u"rows"_s), text::bytes(plan.facts[u"bytes"_s].toInteger()),
                        number(u"partitions"_s), plan.facts[u"strategy"_s].toString() }));
    console.print(say("Largest partition: %1 the average. The old table is kept as %2, due for review after %3 days.",
                      { text::factor(plan.facts[u"worst_share"_s].toDouble()), plan.facts[u"retired"_s].toString(),
                        number(u"retain_days"_s) }));
    printNames(console, plan.facts[u"names"_s].toArray());
}

void printSteps(Console& console, const QList<run::Step>& steps)
{
    Table table({ say("No"), say("Step"), say("Lock on the live table"), say("About"), say("Undo") },
                { Align::Right, Align::Left, Align::Left, Align::Right, Align::Left });
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const run::Step& step = steps.at(i);
        if (step.pointOfNoReturn)
            table.addLine(say("--- point of no return: up to here, cancelling leaves the live table unchanged ---"),
                          Tone::Notice);
        table.add({ QString::number(i + 1), text::stepName(step.slug), step.lock,
                    step.estimatedSeconds < 0 ? QString() : text::duration(step.estimatedSeconds),
                    text::undoText(step.undo) });
    }
    table.print(console);
}

} // namespace

void printFindings(Console& console, const run::Plan& plan, FindingsTo where)
{
    for (const run::Severity severity : { run::Severity::Block, run::Severity::Warning, run::Severity::Info }) {
        for (const run::Finding& finding : plan.findings) {
            if (finding.severity != severity)
                continue;
            const QString label = text::severityText(severity) + u": "_s;
            if (where == FindingsTo::Output)
                console.printPieces({ Piece { label, toneOf(severity) }, Piece { text::explainFinding(finding) } });
            else
                console.note(label + text::explainFinding(finding));
        }
    }
}

void printPlan(Console& console, const run::Plan& plan)
{
    if (!plan.facts.isEmpty()) {
        printFacts(console, plan);
        console.print({});
        printSteps(console, plan.phases.value(run::Phase::Apply));
        console.print({});
    }
    printFindings(console, plan, FindingsTo::Output);
}

QJsonObject planJson(const run::Plan& plan)
{
    QJsonObject json = run::toJson(plan);
    QJsonArray findings;
    for (const run::Finding& finding : plan.findings) {
        const text::FindingText words = text::findingText(finding);
        QJsonObject object = run::toJson(finding);
        object.insert(u"severity"_s, severityName(finding.severity));
        object.insert(u"text"_s, words.sentence);
        object.insert(u"remedy"_s, words.remedy);
        findings.append(object);
    }
    json.insert(u"findings"_s, findings);
    json.insert(u"blocked"_s, plan.blocked());
    return json;
}

} // namespace stopover::ctl
