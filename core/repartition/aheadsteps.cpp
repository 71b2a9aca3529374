#include "core/repartition/aheadsteps.h"

namespace stopover::repartition {

using namespace Qt::StringLiterals;
using run::Statement;
using run::Statements;
using run::Step;
using sql::literal;
using sql::quoted;

namespace {

constexpr QLatin1StringView boundsCheck { "stopover_bounds" };
constexpr QLatin1StringView defaultCheck { "stopover_ahead" };
constexpr int aheadAttempts = 40;

QString partitionSlug(qsizetype number)
{
    return u"partition."_s + QString::number(number + 1);
}

QString typed(const QString& bound, const RangeTable& table)
{
    return literal(bound) + u"::"_s + table.keyType;
}

Step aheadStep(const QString& slug, const QStringList& titleArgs, const QString& lock, const Statements& statements)
{
    Step step;
    step.slug = slug;
    step.titleArgs = titleArgs;
    step.lock = lock;
    step.statements = statements;
    step.lockPolicy.attempts = aheadAttempts;
    return step;
}

/// One transaction: nobody sees the table before it is whole. The CHECK implies the bounds, so that ATTACH scans nothing.
Step partitionStep(const AheadWork& work, qsizetype number)
{
    const NewPartition& partition = work.partitions.at(number);
    const RangeTable& table = work.table;
    const QString name = partition.name.sql();
    Statements statements = createLike(work.model, partition.name, work.role);
    statements.append({ u"ALTER TABLE %1 ADD CONSTRAINT %2 CHECK (%3 IS NOT NULL AND %3 >= %4 AND %3 < %5)"_s.arg(
        name, boundsCheck, table.key, typed(partition.range.low, table), typed(partition.range.high, table)) });
    statements.append({ u"ALTER TABLE %1 ATTACH PARTITION %2 FOR VALUES FROM (%3) TO (%4)"_s.arg(
        table.name.sql(), name, literal(partition.range.low), literal(partition.range.high)) });
    statements.append({ u"ALTER TABLE %1 DROP CONSTRAINT %2"_s.arg(name, boundsCheck) });
    Step step =
        aheadStep(partitionSlug(number), { partition.name.display(), partition.range.low, partition.range.high },
                  u"SHARE UPDATE EXCLUSIVE"_s, statements);
    step.estimatedSeconds = 0.05;
    step.postcondition = u"SELECT EXISTS (SELECT FROM pg_catalog.pg_inherits WHERE inhrelid = to_regclass(%1) AND "
                         u"inhparent = to_regclass(%2))"_s.arg(literal(name), literal(table.name.sql()));
    return step;
}

/// Whether this run has done that step: what others have made under the same name is not dropped.
QString hasDone(const AheadWork& work, const QString& slug)
{
    return u"EXISTS (SELECT FROM stopover.run r JOIN stopover.step s ON s.run = r.id WHERE r.operation = 'ahead' AND "
           u"r.target_oid = %1 AND r.state = %2 AND r.leg = %3 AND s.leg = %4 AND s.slug = %5 AND s.state = %6)"_s.arg(
               QString::number(work.table.oid), literal(run::wordOf(run::Activity::Running)),
               literal(run::wordOf(run::Phase::Abort)), literal(run::wordOf(run::Phase::Apply)), literal(slug),
               literal(run::wordOf(run::StepState::Done)));
}

QString doWhere(const QString& condition, const QString& statements)
{
    return sql::doBlock(u"BEGIN IF %1 THEN %2; END IF; END"_s.arg(condition, statements));
}

/// The parent first, as whoever inserts through it does.
Step dropStep(const AheadWork& work, qsizetype number)
{
    const sql::QualifiedName& partition = work.partitions.at(number).name;
    const QString name = partition.sql();
    const QString condition =
        u"%1 AND pg_catalog.to_regclass(%2) IS NOT NULL"_s.arg(hasDone(work, partitionSlug(number)), literal(name));
    const QString locks = u"LOCK TABLE ONLY %1 IN ACCESS EXCLUSIVE MODE; LOCK TABLE %2 IN ACCESS EXCLUSIVE MODE"_s;
    const QString rows = u"pg_catalog.query_to_xml(%1,false,true,'')::text"_s.arg(
        literal(u"SELECT 1 AS one FROM %1 LIMIT 1"_s.arg(name)));
    const Statement empty { u"SELECT CASE WHEN %1 THEN pg_catalog.strpos(%2, '<row') = 0 ELSE true END, %3"_s.arg(
                                condition, rows, literal(partition.display())),
                            u"partition_not_empty"_s };
    return aheadStep(u"drop_partition."_s + QString::number(number + 1), { partition.display() }, u"ACCESS EXCLUSIVE"_s,
                     { { doWhere(condition, locks.arg(work.table.name.sql(), name)) },
                       empty,
                       { doWhere(condition, u"DROP TABLE "_s + name) } });
}

Statement dropDefaultCheck(const AheadWork& work)
{
    return { u"ALTER TABLE %1 DROP CONSTRAINT IF EXISTS %2"_s.arg(work.table.otherwise->name.sql(),
                                                                  quoted(defaultCheck)) };
}

/// Rows of the new ranges are refused from the first of these steps to the ATTACH: in DEFAULT they would be in its way.
QList<Step> guardSteps(const AheadWork& work)
{
    const sql::QualifiedName& name = work.table.otherwise->name;
    const QString add = u"ALTER TABLE %1 ADD CONSTRAINT %2 CHECK (%3 IS NULL OR %3 < %4 OR %3 >= %5) NOT VALID"_s.arg(
        name.sql(), quoted(defaultCheck), work.table.key, typed(work.partitions.first().range.low, work.table),
        typed(work.partitions.last().range.high, work.table));
    const QString validate = u"ALTER TABLE %1 VALIDATE CONSTRAINT %2"_s.arg(name.sql(), quoted(defaultCheck));
    return { aheadStep(u"default_check"_s, { name.display() }, u"SHARE UPDATE EXCLUSIVE"_s, { { add } }),
             aheadStep(u"default_validate"_s, { name.display() }, u"SHARE UPDATE EXCLUSIVE"_s, { { validate } }) };
}

} // namespace

run::Phases aheadPhases(const AheadWork& work)
{
    const bool guarded = work.guard == DefaultGuard::Check;
    QList<Step> apply = guarded ? guardSteps(work) : QList<Step>();
    QList<Step> abort;
    for (qsizetype i = 0; i < work.partitions.size(); ++i) {
        apply.append(partitionStep(work, i));
        abort.prepend(dropStep(work, i));
    }
    if (guarded) {
        const QString name = work.table.otherwise->name.display();
        const Statement drop = dropDefaultCheck(work);
        apply.append(aheadStep(u"default_release"_s, { name }, u"SHARE UPDATE EXCLUSIVE"_s, { drop }));
        abort.append(aheadStep(u"default_release"_s, { name }, u"SHARE UPDATE EXCLUSIVE"_s,
                               { { doWhere(hasDone(work, u"default_check"_s), drop.sql) } }));
    }
    apply.last().leadsTo = run::RunState::Finished;
    abort.first().needsConfirmation = true;
    abort.last().leadsTo = run::RunState::Aborted;
    return { { run::Phase::Apply, apply }, { run::Phase::Abort, abort } };
}

} // namespace stopover::repartition
