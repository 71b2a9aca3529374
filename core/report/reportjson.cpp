#include "core/base/jsonarray.h"
#include "core/report/report.h"
#include "core/run/planjson.h"

#include <QJsonArray>

namespace stopover::report {

using namespace Qt::StringLiterals;

namespace {

QJsonObject stepJson(const ReportStep& step)
{
    QJsonObject json = step.record.toJson();
    json.insert(u"sql"_s, step.sql);
    json.insert(u"lock"_s, step.lock);
    return json;
}

QJsonObject parityJson(const Parity& parity)
{
    return { { u"kind"_s, parity.kind },
             { u"count"_s, static_cast<qint64>(parity.count) },
             { u"missing"_s, QJsonArray::fromStringList(parity.missing) },
             { u"added"_s, QJsonArray::fromStringList(parity.added) } };
}

} // namespace

QJsonObject toJson(const RunReport& report)
{
    QJsonObject json { { u"run"_s, report.run.toJson() },
                       { u"plan_sha256"_s, report.planSha256 },
                       { u"application_version"_s, report.applicationVersion },
                       { u"environment"_s, report.environment },
                       { u"database"_s, report.database },
                       { u"server"_s, report.server },
                       { u"spec"_s, report.specText },
                       { u"facts"_s, report.facts } };
    json.insert(u"steps"_s, jsonArrayOf(report.steps, &stepJson));
    json.insert(u"findings"_s, jsonArrayOf(report.findings, [](const run::Finding& one) { return run::toJson(one); }));
    json.insert(u"preflight"_s,
                jsonArrayOf(report.preflight, [](const checks::CheckResult& one) { return checks::toJson(one); }));
    json.insert(u"overrides"_s, jsonArrayOf(report.overrides, [](const Override& one) {
                    return QJsonObject { { u"check"_s, one.check }, { u"reason"_s, one.reason }, { u"at"_s, one.at } };
                }));
    json.insert(u"checklist"_s, jsonArrayOf(report.checklist, [](const ChecklistItem& one) {
                    return QJsonObject { { u"phase"_s, phaseName(one.phase) },
                                         { u"item"_s, one.item },
                                         { u"ticked"_s, !one.name.isEmpty() },
                                         { u"name"_s, one.name },
                                         { u"at"_s, one.at } };
                }));
    json.insert(u"ledger"_s, jsonArrayOf(report.ledger, [](const LedgerCount& one) {
                    return QJsonObject { { u"at"_s, one.at },       { u"acknowledged"_s, one.acknowledged },
                                         { u"found"_s, one.found }, { u"lost"_s, one.lost },
                                         { u"wrong"_s, one.wrong }, { u"extra"_s, one.extra },
                                         { u"rows"_s, one.rows },   { u"intact"_s, one.intact } };
                }));
    json.insert(u"events"_s, jsonArrayOf(report.events, [](const ReportEvent& one) {
                    return QJsonObject {
                        { u"id"_s, one.id }, { u"at"_s, one.at }, { u"kind"_s, one.kind }, { u"data"_s, one.data }
                    };
                }));
    json.insert(u"certificate"_s,
                QJsonObject { { u"root_sha256"_s, report.rootDigest },
                              { u"buckets"_s, jsonArrayOf(report.buckets, [](const Bucket& one) {
                                    return QJsonObject { { u"phase"_s, run::wordOf(one.phase) },
                                                         { u"bucket"_s, one.number },
                                                         { u"rows"_s, one.rows },
                                                         { u"digest"_s, one.digest } };
                                }) } });
    json.insert(u"parity"_s, jsonArrayOf(report.parity, &parityJson));
    json.insert(u"history"_s,
                QJsonObject { { u"whole"_s, report.historyIsWhole() },
                              { u"first_broken_event"_s, report.brokenEvent },
                              { u"complete"_s, report.complete } });
    return json;
}

} // namespace stopover::report
