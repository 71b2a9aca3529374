#include "text/reportsections.h"

#include "core/run/operation.h"
#include "text/activitytext.h"
#include "text/checktext.h"
#include "text/fill.h"
#include "text/findingtext.h"
#include "text/numbertext.h"
#include "text/reader.h"
#include "text/runtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

namespace stopover::text {

using namespace Qt::StringLiterals;
using report::RunReport;

namespace {

ReportSection summary(const RunReport& report)
{
    const run::RunRecord& run = report.run;
    ReportSection section { .title = saidInReport(QT_TRANSLATE_NOOP("Report", "Summary")),
                            .table = { .head = { saidInReport(QT_TRANSLATE_NOOP("Report", "What")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Value")) } } };
    const auto row = [&section](const char* name, const QString& value) {
        if (!value.isEmpty())
            section.table.rows.append({ saidInReport(name), value });
    };
    row(QT_TRANSLATE_NOOP("Report", "Started"), run.startedAt.isEmpty() ? run.createdAt : run.startedAt);
    row(QT_TRANSLATE_NOOP("Report", "Ended"), run.completedAt);
    row(QT_TRANSLATE_NOOP("Report", "Database"), report.database + u" · PostgreSQL "_s + report.server);
    row(QT_TRANSLATE_NOOP("Report", "Environment"), report.environment);
    row(QT_TRANSLATE_NOOP("Report", "Who"), actorText(run.actor, run.host));
    row(QT_TRANSLATE_NOOP("Report", "Stopover"), report.applicationVersion);
    row(QT_TRANSLATE_NOOP("Report", "Plan (SHA-256)"), report.planSha256);
    row(QT_TRANSLATE_NOOP("Report", "State"),
        stateText(run.state, run.operation) + u" · "_s + activityText(run.activity, run.state));
    row(QT_TRANSLATE_NOOP("Report", "Error"), run.error);
    return section;
}

ReportSection before(const RunReport& report)
{
    ReportSection section { .title = saidInReport(QT_TRANSLATE_NOOP("Report", "Before")),
                            .table = { .head = { saidInReport(QT_TRANSLATE_NOOP("Report", "What")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Value")) } } };
    if (report.facts.contains(u"rows"_s))
        section.table.rows.append(
            { saidInReport(QT_TRANSLATE_NOOP("Report", "Rows")), grouped(report.facts[u"rows"_s].toInteger()) });
    if (report.facts.contains(u"bytes"_s))
        section.table.rows.append(
            { saidInReport(QT_TRANSLATE_NOOP("Report", "Size")), bytes(report.facts[u"bytes"_s].toInteger()) });
    if (report.facts.contains(u"partitions"_s))
        section.table.rows.append({ saidInReport(QT_TRANSLATE_NOOP("Report", "Partitions planned")),
                                    grouped(report.facts[u"partitions"_s].toInteger()) });
    qint64 broken = 0;
    for (const checks::CheckResult& check : report.baseline)
        broken += check.verdict == checks::Verdict::Warn || check.verdict == checks::Verdict::Block ? 1 : 0;
    if (!report.baseline.isEmpty())
        section.table.rows.append(
            { saidInReport(QT_TRANSLATE_NOOP("Report", "Failed health checks")), grouped(broken) });
    return section;
}

ReportSection preflight(const RunReport& report)
{
    ReportSection section { .title = saidInReport(QT_TRANSLATE_NOOP("Report", "Preflight")),
                            .table = { .head = { saidInReport(QT_TRANSLATE_NOOP("Report", "Check")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Result")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Found")) } } };
    int passed = 0;
    for (const checks::CheckResult& check : report.preflight) {
        passed += check.verdict == checks::Verdict::Pass ? 1 : 0;
        if (check.verdict != checks::Verdict::Pass)
            section.table.rows.append(
                { check.id + u' ' + checkTitle(check.id), verdictText(check.verdict), checkSentence(check) });
    }
    section.lines.append(report.preflight.isEmpty()
                             ? saidInReport(QT_TRANSLATE_NOOP("Report", "This run has no recorded preflight."))
                             : saidInReport(QT_TRANSLATE_NOOP("Report", "%1 of %2 checks passed."),
                                            { QString::number(passed), QString::number(report.preflight.size()) }));
    return section;
}

ReportSection steps(const RunReport& report)
{
    ReportSection section { .title = saidInReport(QT_TRANSLATE_NOOP("Report", "Steps")),
                            .table = { .head = { saidInReport(QT_TRANSLATE_NOOP("Report", "Step")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "State")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Lock")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Started")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Time")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Result")) },
                                       .numbers = { 4 } },
                            .isSteps = true };
    for (const report::ReportStep& step : report.steps) {
        QStringList notes;
        for (auto it = step.record.data.constBegin(); it != step.record.data.constEnd(); ++it) {
            const StepNote note = stepNote(it.key(), it.value());
            if (!it.value().isObject() && !it.value().isArray())
                notes.append(note.name + u": "_s + note.value);
        }
        if (!step.record.error.isEmpty())
            notes.append(step.record.error);
        section.table.rows.append({ phaseTitle(step.record.phase, report.run.operation) + u" · "_s
                                        + stepTitle(step.record.slug, step.titleArgs),
                                    stateText(step.record.state), step.lock, step.record.startedAt,
                                    step.record.startedAt.isEmpty() ? QString() : secondsText(step.record.seconds),
                                    notes.join(u"; "_s) });
    }
    return section;
}

ReportSection certificate(const RunReport& report)
{
    ReportSection section { .title = saidInReport(QT_TRANSLATE_NOOP("Report", "Certificate")),
                            .table = { .head = { saidInReport(QT_TRANSLATE_NOOP("Report", "Direction")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Bucket")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Rows")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Checksum")) },
                                       .numbers = { 1, 2, 3 } } };
    if (report.buckets.isEmpty()) {
        section.lines.append(saidInReport(QT_TRANSLATE_NOOP("Report", "No rows were compared in this run.")));
        return section;
    }
    qint64 rows = 0;
    for (const report::Bucket& bucket : report.buckets) {
        rows += bucket.rows;
        section.table.rows.append({ phaseTitle(bucket.phase, report.run.operation), QString::number(bucket.number),
                                    grouped(bucket.rows), bucket.digest });
    }
    section.tone = ReportTone::Good;
    section.lines.append(saidInReport(
        QT_TRANSLATE_NOOP(
            "Report",
            "%1 rows were compared by checksum in %2 buckets; both tables are equal. Root hash (SHA-256): %3."),
        { grouped(rows), QString::number(report.buckets.size()), report.rootDigest }));
    return section;
}

const char* parityName(const QString& kind)
{
    static const QHash<QString, const char*> names { { u"columns"_s, QT_TRANSLATE_NOOP("Report", "Columns") },
                                                     { u"indexes"_s, QT_TRANSLATE_NOOP("Report", "Indexes") },
                                                     { u"constraints"_s, QT_TRANSLATE_NOOP("Report", "Constraints") },
                                                     { u"triggers"_s, QT_TRANSLATE_NOOP("Report", "Triggers") },
                                                     { u"policies"_s, QT_TRANSLATE_NOOP("Report", "Policies") },
                                                     { u"grants"_s, QT_TRANSLATE_NOOP("Report", "Privileges") } };
    return names.value(kind, QT_TRANSLATE_NOOP("Report", "Columns"));
}

ReportSection parity(const RunReport& report)
{
    ReportSection section { .title = saidInReport(QT_TRANSLATE_NOOP("Report", "Old and new table compared")),
                            .table = { .head = { saidInReport(QT_TRANSLATE_NOOP("Report", "Kind")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Now")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Missing")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Added")) },
                                       .numbers = { 1 } } };
    if (report.parity.isEmpty())
        section.lines.append(report.whyNoParity == "gone"_L1
                                 ? saidInReport(QT_TRANSLATE_NOOP("Report", "The old table no longer exists."))
                                 : saidInReport(QT_TRANSLATE_NOOP("Report", "No tables were swapped.")));
    for (const report::Parity& one : report.parity)
        section.table.rows.append({ saidInReport(parityName(one.kind)), QString::number(one.count),
                                    one.missing.join(u"; "_s), one.added.join(u"; "_s) });
    return section;
}

ReportSection issues(const RunReport& report)
{
    ReportSection section { .title = saidInReport(QT_TRANSLATE_NOOP("Report", "Issues")),
                            .table = { .head = { saidInReport(QT_TRANSLATE_NOOP("Report", "Kind")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "What")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Reason")) } } };
    for (const run::Finding& finding : report.findings)
        section.table.rows.append({ severityText(finding.severity), explainFinding(finding), {} });
    for (const report::Override& one : report.overrides)
        section.table.rows.append({ saidInReport(QT_TRANSLATE_NOOP("Report", "overridden")),
                                    one.check + u' ' + checkTitle(one.check), one.reason });
    if (section.table.rows.isEmpty())
        section.lines.append(saidInReport(QT_TRANSLATE_NOOP("Report", "None.")));
    return section;
}

const char* momentTitle(report::ChecklistPhase phase)
{
    return phase == report::ChecklistPhase::Before ? QT_TRANSLATE_NOOP("Report", "before")
        : phase == report::ChecklistPhase::During  ? QT_TRANSLATE_NOOP("Report", "during")
                                                   : QT_TRANSLATE_NOOP("Report", "after");
}

ReportSection checklist(const RunReport& report)
{
    ReportSection section { .title = saidInReport(QT_TRANSLATE_NOOP("Report", "Checklist")),
                            .table = { .head = { saidInReport(QT_TRANSLATE_NOOP("Report", "Phase")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Item")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Signed off")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Who")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "When")) } } };
    for (const report::ChecklistItem& one : report.checklist)
        section.table.rows.append(
            { saidInReport(momentTitle(one.phase)), one.item, one.name.isEmpty() ? u"☐"_s : u"☑"_s, one.name, one.at });
    if (section.table.rows.isEmpty())
        section.lines.append(saidInReport(QT_TRANSLATE_NOOP("Report", "None.")));
    return section;
}

/// Only in demonstrations: elsewhere nobody keeps a ledger.
ReportSection ledger(const RunReport& report)
{
    ReportSection section { .title = saidInReport(QT_TRANSLATE_NOOP("Report", "Application ledger")),
                            .table = { .head = { saidInReport(QT_TRANSLATE_NOOP("Report", "When")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Acknowledged")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Found")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Lost")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Wrong values")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Unexpected")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Rows")) },
                                       .numbers = { 1, 2, 3, 4, 5, 6 } } };
    bool intact = true;
    for (const report::LedgerCount& one : report.ledger) {
        intact = intact && one.intact;
        section.table.rows.append({ one.at, grouped(one.acknowledged), grouped(one.found), grouped(one.lost),
                                    grouped(one.wrong), grouped(one.extra), grouped(one.rows) });
    }
    section.lines.append(intact ? saidInReport(QT_TRANSLATE_NOOP(
                             "Report", "Every write acknowledged to the application was found in the table."))
                                : saidInReport(QT_TRANSLATE_NOOP(
                                    "Report", "The table differs from what was acknowledged to the application.")));
    section.tone = intact ? ReportTone::Good : ReportTone::Bad;
    return section;
}

ReportSection timeline(const RunReport& report)
{
    ReportSection section { .title = saidInReport(QT_TRANSLATE_NOOP("Report", "Timeline")),
                            .table = { .head = { saidInReport(QT_TRANSLATE_NOOP("Report", "No.")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "When")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Event")),
                                                 saidInReport(QT_TRANSLATE_NOOP("Report", "Step")) },
                                       .numbers = { 0 } } };
    if (report.historyIsWhole()) {
        section.tone = ReportTone::Good;
        section.lines.append(
            saidInReport(QT_TRANSLATE_NOOP("Report", "The hash chain is intact: no event was altered or removed.")));
    } else {
        section.tone = ReportTone::Bad;
        section.lines.append(
            report.brokenEvent > 0
                ? saidInReport(
                    QT_TRANSLATE_NOOP("Report", "The history was altered: the hash chain breaks at event %1."),
                    { QString::number(report.brokenEvent) })
                : saidInReport(QT_TRANSLATE_NOOP("Report", "Events are missing from the end of the history.")));
    }
    for (const report::ReportEvent& event : report.events)
        section.table.rows.append(
            { QString::number(event.id), event.at, event.kind, event.data[u"step"_s].toString() });
    return section;
}

/// Of an operation that swaps no table.
QString stepwise(run::RunState state)
{
    if (state == run::RunState::Finished)
        return saidInReport(QT_TRANSLATE_NOOP("Report", "It is finished."));
    return state == run::RunState::Aborted
        ? saidInReport(QT_TRANSLATE_NOOP("Report", "It was aborted. What it had committed stays."))
        : saidInReport(QT_TRANSLATE_NOOP("Report", "What was committed stays. Resume or abort the run."));
}

ReportSection next(const RunReport& report)
{
    ReportSection section { .title = saidInReport(QT_TRANSLATE_NOOP("Report", "Rollback and next steps")) };
    const run::Situation atRest { .state = report.run.state, .activity = run::Activity::Idle };
    const bool reapplies = run::mayEnter(atRest, run::Phase::Reapply);
    const QStringList args { QString::number(report.run.id.value), report.run.target };
    const auto add = [&](QStringView id, const char* remedy) {
        section.lines.append(saidInReport(remedyFor(u"Report", id, remedy), args));
    };
    if (run::mayEnter(atRest, run::Phase::Rollback))
        add(u"may_roll_back",
            QT_TRANSLATE_NOOP("Report",
                              "It can be rolled back, keeping every write made since: \"stopoverctl run rollback %1 "
                              "--confirm %2\". \"run finish\" drops the retired table."));
    else if (reapplies && report.facts[u"in_place"_s].toBool())
        add(u"may_discard",
            QT_TRANSLATE_NOOP(
                "Report",
                "It was rolled back, keeping every write made since. \"stopoverctl run abort %1\" removes the copy."));
    else if (reapplies)
        add(u"may_reapply",
            QT_TRANSLATE_NOOP("Report",
                              "It was rolled back. \"stopoverctl run reapply %1\" applies it again; \"run abort\" "
                              "removes the copy."));
    else if (!run::operationOf(report.run.operation).replacesTable)
        section.lines.append(stepwise(report.run.state));
    else if (report.run.state == run::RunState::Finished)
        section.lines.append(
            saidInReport(QT_TRANSLATE_NOOP("Report", "It is finished. Only a backup can restore the old table.")));
    else if (report.run.state == run::RunState::Aborted)
        section.lines.append(saidInReport(QT_TRANSLATE_NOOP("Report", "It was aborted, and nothing is left of it.")));
    else
        section.lines.append(
            saidInReport(QT_TRANSLATE_NOOP("Report", "The live table is unchanged. Resume or abort the run.")));
    return section;
}

} // namespace

QString saidInReport(const char* words, const QStringList& args)
{
    return translated("Report", words, args);
}

QList<ReportSection> reportSections(const RunReport& report)
{
    QList<ReportSection> sections { summary(report), before(report), preflight(report), steps(report),
                                    certificate(report) };
    if (!report.ledger.isEmpty())
        sections.append(ledger(report));
    sections += { parity(report), issues(report), checklist(report), timeline(report), next(report) };
    return sections;
}

} // namespace stopover::text
