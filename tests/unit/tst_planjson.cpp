#include "core/run/planjson.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace stopover;
using namespace Qt::StringLiterals;
using run::Plan;
using run::Step;

class PlanJsonTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead();
    void everyKeyIsNeededAndOfItsKind_data();
    void everyKeyIsNeededAndOfItsKind();
    void anUnknownKeyIsRefused();
    void aPlanOfALaterFormatIsRefused();
    void aPhaseLeadsWhereItMay();
    void earlierPlansGetTheirDefaults();
    void earlierPlansWithAKeyThatNobodyKnowsAreRefused();
};

namespace {

run::ReplayQueries replayQueries()
{
    return { u"1"_s,
             u"2"_s,
             u"3"_s,
             u"4"_s,
             u"5"_s,
             u"6"_s,
             u"7"_s,
             u"8"_s,
             u"9"_s,
             u"10"_s,
             u"11"_s,
             u"12"_s,
             run::PlaceQueries { u"13"_s, true, true },
             run::BrakeQueries { { { u"14"_s, {} } }, u"15"_s } };
}

run::VerifyQueries verifyQueries()
{
    return { { u"a"_s, u"b"_s, u"c"_s }, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s };
}

/// A step of each kind, with every member that there is.
QList<Step> steps()
{
    const run::RevisionPart part { u"aa"_s, u"public"_s };
    const QList<run::StepParams> all {
        run::SqlParams { run::StepIsolation::RepeatableRead, part },
        run::UnitsParams {},
        run::AnalyzeParams { { u"p"_s } },
        run::BackupParams { u"t"_s,
                            7,
                            u"b"_s,
                            { u"c"_s },
                            { u"k"_s },
                            { { u"s"_s, 1 } },
                            3,
                            { u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s } },
        run::CopyParams { run::CopyOrder::Keys,
                          10,
                          20,
                          u"t"_s,
                          { u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s },
                          run::KeysetQueries { u"1"_s, u"2"_s, u"3"_s, u"4"_s } },
        run::ReplayParams { u"t"_s, replayQueries() },
        run::VerifyParams { u"t"_s, { u"p"_s }, true, u"o"_s, 9, 4, true, verifyQueries(), replayQueries() },
        run::SwapParams { u"t"_s,
                          40,
                          { { u"LOCK"_s, {} } },
                          { { u"SELECT"_s, u"schema_changed"_s } },
                          replayQueries(),
                          verifyQueries(),
                          true },
        run::AutocommitParams { part },
        run::BatchParams { part },
        run::AlembicParams { part, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s },
        run::AttachParams { { u"p"_s }, { { { u"ADD"_s, {} } } }, { { u"DROP"_s, {} } } },
    };
    QList<Step> steps;
    for (const run::StepParams& params : all) {
        Step step;
        step.slug = u"step %1"_s.arg(params.index());
        step.titleArgs = { u"x"_s };
        step.params = params;
        step.statements = { { u"SELECT 1"_s, {} }, { u"SELECT 2"_s, u"must"_s } };
        step.units = { { { u"SELECT 3"_s, {} } } };
        step.lock = u"ACCESS SHARE"_s;
        step.lockPolicy = { 3, 50 };
        step.leadsTo = run::RunState::Swapped;
        step.recoveryPoint = u"data"_s;
        step.undo = run::Undo::FromBackup;
        step.pointOfNoReturn = true;
        step.needsConfirmation = true;
        step.estimatedRows = 5;
        step.estimatedSeconds = 0.5;
        step.postcondition = u"SELECT true"_s;
        steps.append(step);
    }
    return steps;
}

QJsonObject sample()
{
    Plan plan { .operation = u"repartition"_s, .target = u"public.t"_s, .targetOid = 5, .specText = u"s"_s };
    plan.findings = { { run::Severity::Warning, u"r"_s, u"o"_s, { u"a"_s } } };
    plan.facts = { { u"rows"_s, 1 } };
    plan.basis = QJsonObject { { u"suffix"_s, u"x"_s } };
    plan.phases = { { run::Phase::Apply, steps() } };
    return run::toJson(plan);
}

Result<Plan> readBack(const QJsonObject& json)
{
    return run::readPlan(QJsonDocument(json).toJson(), u"here"_s);
}

/// Calls `found` with the path to every member of an object that a plan must have.
void forEachKey(const QJsonValue& value, const QStringList& path, const std::function<void(const QStringList&)>& found)
{
    static const QStringList mayBeMissing { u"leads_to"_s, u"part"_s,  u"keyset"_s,
                                            u"places"_s,   u"brake"_s, u"accepts_old_snapshots"_s,
                                            u"basis"_s };
    static const QStringList free { u"facts"_s, u"structure"_s, u"basis"_s };
    if (value.isArray()) {
        for (qsizetype i = 0; i < value.toArray().size(); ++i)
            forEachKey(value.toArray().at(i), path + QStringList { QString::number(i) }, found);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QStringList own = path + QStringList { member.key() };
        const bool alternative = member.key() == "part"_L1 && member->toObject().contains(u"revision"_s);
        if (!mayBeMissing.contains(member.key()) || (member.key() == "part"_L1 && !alternative))
            found(own);
        if (!free.contains(member.key()))
            forEachKey(*member, own, found);
    }
}

/// The same JSON with one value changed, or without it.
QJsonValue changed(const QJsonValue& value, QStringList path, const std::optional<QJsonValue>& to)
{
    const QString first = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[first.toInt()] = changed(array[first.toInt()], path, to);
        return array;
    }
    QJsonObject object = value.toObject();
    if (!path.isEmpty())
        object.insert(first, changed(object[first], path, to));
    else if (to)
        object.insert(first, *to);
    else
        object.remove(first);
    return object;
}

} // namespace

void PlanJsonTest::whatIsWrittenIsRead()
{
    const QJsonObject json = sample();
    REQUIRE_VALUE(const Plan plan, readBack(json));
    QCOMPARE(run::toJson(plan), json);
    const QList<Step> read = plan.phases.value(run::Phase::Apply);
    QCOMPARE(read.size(), qsizetype(std::variant_size_v<run::StepParams>));
    for (qsizetype i = 0; i < read.size(); ++i)
        QCOMPARE(read.at(i).kind(), static_cast<run::StepKind>(i));
    QVERIFY(!run::queriesOf(read.at(6).params).isEmpty());
}

void PlanJsonTest::everyKeyIsNeededAndOfItsKind_data()
{
    QTest::addColumn<QStringList>("path");
    forEachKey(sample(), {}, [](const QStringList& path) { QTest::newRow(qPrintable(path.join(u'.'))) << path; });
}

void PlanJsonTest::everyKeyIsNeededAndOfItsKind()
{
    QFETCH(QStringList, path);
    const QJsonObject json = sample();
    const bool inStep = path.first() == "phases"_L1 && path.size() > 3;
    for (const std::optional<QJsonValue>& value :
         { std::optional<QJsonValue>(), std::optional<QJsonValue>(QJsonArray { 7.5 }), std::optional<QJsonValue>(-1.5),
           std::optional<QJsonValue>(QJsonValue::Null) }) {
        const bool fits = value && value->isDouble() && path.last() == "estimated_seconds"_L1;
        // A format that is missing is one of the earlier formats, which have no phases.
        const auto plan = readBack(changed(json, path, value).toObject());
        if (fits || path == QStringList { u"phases"_s, u"apply"_s })
            continue;
        QVERIFY2(!plan, qPrintable(path.join(u'.')));
        QCOMPARE(plan.error().code, ErrorCode::PlanUnreadable);
        if (inStep && path.last() != "slug"_L1 && path.last() != "kind"_L1)
            QVERIFY2(plan.error().args.at(1).contains(path.last()), qPrintable(plan.error().args.join(u' ')));
        QCOMPARE(plan.error().args.at(2), u"here"_s);
    }
}

void PlanJsonTest::anUnknownKeyIsRefused()
{
    const QJsonObject json = sample();
    for (const QStringList& path :
         { QStringList { u"more"_s }, QStringList { u"phases"_s, u"sideways"_s },
           QStringList { u"phases"_s, u"apply"_s, u"1"_s, u"more"_s },
           QStringList { u"phases"_s, u"apply"_s, u"1"_s, u"params"_s, u"more"_s },
           QStringList { u"phases"_s, u"apply"_s, u"5"_s, u"params"_s, u"queries"_s, u"more"_s } }) {
        const auto plan = readBack(changed(json, path, QJsonValue(u"x"_s)).toObject());
        COMPARE_ERROR(plan, ErrorCode::PlanUnreadable);
        QVERIFY2(plan.error().args.at(1).endsWith(path.last()), qPrintable(plan.error().args.join(u' ')));
        QCOMPARE(plan.error().args.at(0), path.size() > 3 ? u"step "_s + path.at(2) : u"plan"_s);
    }
}

void PlanJsonTest::aPlanOfALaterFormatIsRefused()
{
    QJsonObject json = sample();
    json.insert(u"format"_s, run::planFormat + 1);
    const auto plan = readBack(json);
    COMPARE_ERROR(plan, ErrorCode::PlanUnreadable);
    QCOMPARE(plan.error().args.at(1), u"format"_s);
}

void PlanJsonTest::aPhaseLeadsWhereItMay()
{
    const QStringList path { u"phases"_s, u"apply"_s, u"2"_s, u"leads_to"_s };
    const auto plan = readBack(changed(sample(), path, QJsonValue(run::wordOf(run::RunState::Aborted))).toObject());
    COMPARE_ERROR(plan, ErrorCode::PlanUnreadable);
    QCOMPARE(plan.error().args, QStringList({ u"step 2"_s, u"leads_to"_s, u"here"_s }));
}

void PlanJsonTest::earlierPlansGetTheirDefaults()
{
    const QByteArray text =
        R"({"operation": "repartition", "target": "public.t", "target_oid": 7, "spec": "", "facts": {},
 "findings": [], "legs": {"forward": [{"slug": "stage", "title_args": [], "executor": "sql", "statements":
 [{"sql": "SELECT 1", "must_hold": "schema_changed"}], "units": [], "params": {}, "lock": "", "undo": "free",
 "stop_line": false, "needs_confirmation": false, "estimated_rows": -1, "estimated_seconds": 0.25, "done_sql": ""}]}})";
    REQUIRE_VALUE(const Plan plan, run::readPlan(text, u"here"_s));
    const Step step = plan.phases.value(run::Phase::Apply).first();
    QCOMPARE(step.lockPolicy.attempts, 10);
    QCOMPARE(step.lockPolicy.timeoutMs, 400);
    QVERIFY(!step.leadsTo);
    QCOMPARE(step.statements.first().assertion, u"schema_changed"_s);
    QVERIFY(std::get<run::SqlParams>(step.params).isolation == run::StepIsolation::ReadCommitted);
}

void PlanJsonTest::earlierPlansWithAKeyThatNobodyKnowsAreRefused()
{
    const QByteArray text =
        R"({"operation": "repartition", "target": "public.t", "target_oid": 7, "spec": "", "facts": {},
 "findings": [], "legs": {"forward": [{"slug": "stage", "title_args": [], "executor": "sql", "statements": [],
 "units": [], "params": {"nap": 1}, "lock": "", "undo": "free", "stop_line": false, "needs_confirmation": false,
 "estimated_rows": -1, "estimated_seconds": -1, "done_sql": ""}]}})";
    const auto plan = run::readPlan(text, u"here"_s);
    COMPARE_ERROR(plan, ErrorCode::PlanUnreadable);
    QCOMPARE(plan.error().args, QStringList({ u"stage"_s, u"params.nap"_s, u"here"_s }));
}

STOPOVER_TEST_MAIN(PlanJsonTest)
#include "tst_planjson.moc"
