#include "core/report/report.h"

#include "core/base/json.h"
#include "core/report/parity.h"
#include "core/run/journal.h"
#include "core/run/target.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace stopover::report {

using namespace Qt::StringLiterals;

namespace {

QList<checks::CheckResult> checksIn(const QJsonObject& data)
{
    QList<checks::CheckResult> results;
    const QJsonArray array = data[u"checks"_s].toArray();
    for (const QJsonValue& value : array)
        results.append(checks::checkResultFromJson(value.toObject()));
    return results;
}

Result<void> readHead(pg::Connection& connection, RunId run, RunReport& report)
{
    STOPOVER_TRY_ASSIGN(report.run, run::readRun(connection, run));
    STOPOVER_TRY_ASSIGN(const run::Target target, run::readTarget(connection));
    report.environment = run::environmentName(target.environment);
    report.database = target.database;
    report.server = target.version;
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT plan_sha256, application_version, spec FROM stopover.run WHERE id = $1"_s,
                           { run.value }));
    report.planSha256 = rows.text(0, 0);
    report.applicationVersion = rows.text(0, 1);
    report.specText = rows.text(0, 2);
    STOPOVER_TRY_ASSIGN(report.brokenEvent, run::journal::firstBrokenEvent(connection));
    STOPOVER_TRY_ASSIGN(report.complete, run::journal::endsWithHead(connection));
    return {};
}

Result<void> readSteps(pg::Connection& connection, RunId run, RunReport& report)
{
    STOPOVER_TRY_ASSIGN(const run::Plan plan, run::journal::planOf(connection, run));
    STOPOVER_TRY_ASSIGN(const QList<run::StepRecord> records, run::readSteps(connection, run));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows texts,
        connection.execute(u"SELECT leg, pass, no, sql FROM stopover.step WHERE run = $1"_s, { run.value }));
    QHash<QString, QString> sql;
    for (int row = 0; row < texts.count(); ++row) {
        STOPOVER_TRY_ASSIGN(const run::Phase phase,
                            run::storedWord<run::Phase>(texts.text(row, 0), u"stopover.step"_s));
        sql.insert(run::wordOf(phase) + u'/' + texts.text(row, 1) + u'/' + texts.text(row, 2), texts.text(row, 3));
    }
    report.findings = plan.findings;
    report.facts = plan.facts;
    for (const run::StepRecord& record : records) {
        ReportStep step { .record = record,
                          .sql = sql.value(run::wordOf(record.phase) + u'/' + QString::number(record.pass) + u'/'
                                           + QString::number(record.no)) };
        const QList<run::Step> planned = plan.phases.value(record.phase);
        // Earlier passes of a phase may have had other steps.
        if (record.no >= 1 && record.no <= planned.size() && planned.at(record.no - 1).slug == record.slug) {
            step.lock = planned.at(record.no - 1).lock;
            step.titleArgs = planned.at(record.no - 1).titleArgs;
        }
        report.steps.append(step);
    }
    return {};
}

LedgerCount ledgerIn(const ReportEvent& event)
{
    const QJsonObject& audit = event.data;
    return { .at = event.at,
             .acknowledged = audit[u"acknowledged"_s].toInteger(),
             .found = audit[u"found"_s].toInteger(),
             .lost = audit[u"lost"_s].toInteger(),
             .wrong = audit[u"wrong"_s].toInteger(),
             .extra = audit[u"extra"_s].toInteger(),
             .rows = audit[u"rows_found"_s].toInteger(),
             .intact = audit[u"intact"_s].toBool() };
}

/// What policy asked for when the run began, and what people have ticked. What was not on the list has the phase of its
/// moment.
QList<ChecklistItem> checklistOf(const RunReport& report)
{
    QList<ChecklistItem> items;
    ChecklistPhase moment = ChecklistPhase::Before;
    for (const ReportEvent& event : report.events) {
        for (const ChecklistPhase phase : { ChecklistPhase::Before, ChecklistPhase::During, ChecklistPhase::After }) {
            const QJsonArray asked =
                event.kind == "checklist"_L1 ? event.data[phaseName(phase)].toArray() : QJsonArray();
            for (const QJsonValue& item : asked) {
                if (std::ranges::find(items, item.toString(), &ChecklistItem::item) == items.end())
                    items.append({ .phase = phase, .item = item.toString() });
            }
        }
        if (event.kind == "phase_entered"_L1 || event.kind == "leg_entered"_L1)
            moment = ChecklistPhase::During;
        else if (event.kind == "run_idle"_L1)
            moment = ChecklistPhase::After;
        if (event.kind != "sign_off"_L1)
            continue;
        const QString item = event.data[u"item"_s].toString();
        auto asked = std::ranges::find(items, item, &ChecklistItem::item);
        if (asked == items.end())
            asked = items.insert(items.end(), { .phase = moment, .item = item });
        asked->name = event.data[u"name"_s].toString();
        asked->at = event.at;
    }
    std::ranges::stable_sort(items, {}, &ChecklistItem::phase);
    return items;
}

Result<void> readEvents(pg::Connection& connection, RunId run, RunReport& report)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), kind, data FROM "
            "stopover.event WHERE run = $1 ORDER BY id"_s,
            { run.value }));
    for (int row = 0; row < rows.count(); ++row) {
        ReportEvent event {
            .id = rows.integer(row, 0), .at = rows.text(row, 1), .kind = rows.text(row, 2), .data = {}
        };
        STOPOVER_TRY_ASSIGN(event.data, jsonObject(rows.bytes(row, 3), u"stopover.event, id "_s + rows.text(row, 0)));
        // An emergency rollback writes another one.
        if (event.kind == "preflight"_L1 && report.preflight.isEmpty())
            report.preflight = checksIn(event.data);
        else if (event.kind == "health_baseline"_L1)
            report.baseline = checksIn(event.data);
        else if (event.kind == "override"_L1)
            report.overrides.append(
                { event.data[u"check"_s].toString(), event.data[u"reason"_s].toString(), event.at });
        else if (event.kind == "ledger"_L1)
            report.ledger.append(ledgerIn(event));
        report.events.append(event);
    }
    return {};
}

Result<void> readBuckets(pg::Connection& connection, RunId run, RunReport& report)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT leg, bucket, rows, digest::text FROM stopover.verify_bucket WHERE run = $1"
                           " ORDER BY pass, bucket"_s,
                           { run.value }));
    for (int row = 0; row < rows.count(); ++row) {
        STOPOVER_TRY_ASSIGN(const run::Phase phase,
                            run::storedWord<run::Phase>(rows.text(row, 0), u"stopover.verify_bucket"_s));
        report.buckets.append({ .phase = phase,
                                .number = static_cast<int>(rows.integer(row, 1)),
                                .rows = rows.integer(row, 2),
                                .digest = rows.text(row, 3) });
    }
    // By the words of journal version 5: a certificate that somebody keeps must not change with them.
    std::ranges::stable_sort(report.buckets, {}, [](const Bucket& bucket) { return run::formerWordOf(bucket.phase); });
    QCryptographicHash root(QCryptographicHash::Sha256);
    for (const Bucket& bucket : std::as_const(report.buckets)) {
        root.addData((run::formerWordOf(bucket.phase) + u'|' + QString::number(bucket.number) + u'|'
                      + QString::number(bucket.rows) + u'|' + bucket.digest + u'\n')
                         .toUtf8());
    }
    if (rows.count() > 0)
        report.rootDigest = QString::fromLatin1(root.result().toHex());
    return {};
}

} // namespace

Result<RunReport> readReport(pg::Connection& connection, const pg::Settings& settings, RunId run)
{
    RunReport report;
    STOPOVER_TRY(readHead(connection, run, report));
    STOPOVER_TRY(readSteps(connection, run, report));
    STOPOVER_TRY(readEvents(connection, run, report));
    report.checklist = checklistOf(report);
    STOPOVER_TRY(readBuckets(connection, run, report));
    STOPOVER_TRY(readParity(connection, settings, report));
    return report;
}

QString phaseName(ChecklistPhase phase)
{
    return phase == ChecklistPhase::Before ? u"before"_s : phase == ChecklistPhase::During ? u"during"_s : u"after"_s;
}

Result<void> recordLedger(pg::Connection& connection, RunId run, const QJsonObject& audit)
{
    const auto there = run::readRun(connection, run);
    if (!there)
        return there.error().code == ErrorCode::RunMissing || there.error().code == ErrorCode::JournalMissing
            ? Result<void>()
            : Failure(there.error());
    return run::journal::appendEvent(connection, run, u"ledger"_s, audit);
}

QList<Comparison> compare(const RunReport& one, const RunReport& other)
{
    QList<Comparison> lines;
    for (const ReportStep& step : one.steps)
        lines.append({ .phase = step.record.phase, .slug = step.record.slug, .seconds = step.record.seconds });
    for (const ReportStep& step : other.steps) {
        const auto known = std::ranges::find_if(lines, [&step](const Comparison& line) {
            return line.phase == step.record.phase && line.slug == step.record.slug && line.otherSeconds < 0;
        });
        if (known == lines.end()) {
            lines.append({ .phase = step.record.phase, .slug = step.record.slug, .otherSeconds = step.record.seconds });
            continue;
        }
        known->otherSeconds = step.record.seconds;
        const auto mine = std::ranges::find_if(one.steps, [&step](const ReportStep& s) {
            return s.record.phase == step.record.phase && s.record.slug == step.record.slug;
        });
        known->sameSql = mine != one.steps.end() && mine->sql == step.sql;
    }
    return lines;
}

} // namespace stopover::report
