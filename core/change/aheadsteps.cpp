#include "core/change/aheadsteps.h"

namespace stopover::change {

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

/// Behind one guard: all of them are attached in one transaction, which locks DEFAULT for a few milliseconds each.
constexpr qsizetype attachedAtOnce = 50;

/// Who wants to use DEFAULT meanwhile waits behind us, with everything that reads the whole table.
constexpr int defaultTimeoutMs = 100;

QString typed(const QString& bound, const RangeTable& table)
{
    return literal(bound) + u"::"_s + table.keyType;
}

QString doBlock(const QString& statements)
{
    return sql::doBlock(u"DECLARE one record; BEGIN %1; END"_s.arg(statements));
}

QString onlyIf(const QString& condition, const QString& statements)
{
    return u"IF %1 THEN %2; END IF"_s.arg(condition, statements);
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

/// ATTACH and DETACH lock what foreign keys connect with the table last, when nobody can read DEFAULT any more: so it
/// is locked first, in an order that is the same for all. Where the role may not lock a table, they lock it themselves.
QString lockPartners(const RangeTable& table, const QString& mode)
{
    return u"FOR one IN SELECT k.partner, bool_and(k.refers) AS refers FROM"
           " (SELECT confrelid AS partner, false AS refers FROM pg_catalog.pg_constraint WHERE contype = 'f'"
           " AND conrelid = pg_catalog.to_regclass(%1) AND %3"
           " UNION ALL SELECT conrelid, true FROM pg_catalog.pg_constraint WHERE contype = 'f'"
           " AND confrelid = pg_catalog.to_regclass(%1) AND %3) k"
           " WHERE pg_catalog.has_table_privilege(k.partner, 'UPDATE, DELETE, TRUNCATE')"
           " GROUP BY k.partner ORDER BY k.partner LOOP EXECUTE pg_catalog.format('LOCK TABLE %s%s IN %2 MODE',"
           " CASE WHEN one.refers THEN 'ONLY ' ELSE '' END, one.partner::pg_catalog.regclass); END LOOP"_s.arg(
               literal(table.name.sql()), mode,
               wholeKey(u"pg_catalog.to_regclass(%1)"_s.arg(literal(table.name.sql()))));
}

QString locksOf(const AheadWork& work)
{
    QStringList locks { u"SHARE UPDATE EXCLUSIVE"_s };
    if (work.table.otherwise)
        locks.append(u"ACCESS EXCLUSIVE: "_s + work.table.otherwise->name.display());
    if (!work.partners.isEmpty())
        locks.append(u"SHARE ROW EXCLUSIVE: "_s + work.partners.join(u", "_s));
    return locks.join(u"; "_s);
}

/// In the order in which nobody waits for long behind us: DEFAULT last.
Statements attachLocks(const AheadWork& work)
{
    const RangeTable& table = work.table;
    Statements statements { { doBlock(lockPartners(table, u"SHARE ROW EXCLUSIVE"_s)) },
                            { u"LOCK TABLE ONLY %1 IN SHARE UPDATE EXCLUSIVE MODE"_s.arg(table.name.sql()) } };
    if (table.otherwise) {
        statements.append({ u"SET LOCAL lock_timeout = "_s + QString::number(defaultTimeoutMs) });
        statements.append({ u"LOCK TABLE %1 IN ACCESS EXCLUSIVE MODE"_s.arg(table.otherwise->name.sql()) });
    }
    return statements;
}

/// The CHECK implies the bounds, so that ATTACH scans nothing.
QString boundsSql(const NewPartition& partition, const RangeTable& table)
{
    return u"ALTER TABLE %1 ADD CONSTRAINT %2 CHECK (%3 IS NOT NULL AND %3 >= %4 AND %3 < %5)"_s.arg(
        partition.name.sql(), boundsCheck, table.key, typed(partition.range.low, table),
        typed(partition.range.high, table));
}

/// One transaction: nobody sees a table before it is whole.
Statements attachStatements(const AheadWork& work, const QList<NewPartition>& partitions)
{
    Statements statements;
    for (const NewPartition& partition : partitions) {
        statements.append(createLike(work.model, partition.name, work.role));
        statements.append({ boundsSql(partition, work.table) });
    }
    statements.append(attachLocks(work));
    // In one round trip: whoever reads DEFAULT waits.
    QStringList attach;
    for (const NewPartition& partition : partitions)
        attach.append(u"ALTER TABLE %1 ATTACH PARTITION %2 FOR VALUES FROM (%3) TO (%4);"
                      " ALTER TABLE %2 DROP CONSTRAINT %5"_s.arg(work.table.name.sql(), partition.name.sql(),
                                                                 literal(partition.range.low),
                                                                 literal(partition.range.high), boundsCheck));
    statements.append({ doBlock(attach.join(u"; "_s)) });
    return statements;
}

/// Only where it is there: it is a lock that nobody can read beside.
Statement releaseDefault(const AheadWork& work)
{
    const QString name = work.table.otherwise->name.sql();
    return { doBlock(onlyIf(u"EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = pg_catalog.to_regclass(%1)"
                            " AND conname = %2)"_s.arg(literal(name), literal(defaultCheck)),
                            u"ALTER TABLE %1 DROP CONSTRAINT %2"_s.arg(name, quoted(defaultCheck)))) };
}

/// Rows of the new ranges are refused from here to the ATTACH: in DEFAULT they would be in its way.
QList<Statements> guardOf(const AheadWork& work, const QList<NewPartition>& partitions)
{
    const QString name = work.table.otherwise->name.sql();
    const QString add = u"ALTER TABLE %1 ADD CONSTRAINT %2 CHECK (%3 IS NULL OR %3 < %4 OR %3 >= %5) NOT VALID"_s.arg(
        name, quoted(defaultCheck), work.table.key, typed(partitions.first().range.low, work.table),
        typed(partitions.last().range.high, work.table));
    return { { releaseDefault(work), { add } },
             { { u"ALTER TABLE %1 VALIDATE CONSTRAINT %2"_s.arg(name, quoted(defaultCheck)) } } };
}

Step attachStep(const AheadWork& work, const QString& slug, const QStringList& titleArgs,
                const QList<NewPartition>& partitions)
{
    const bool guarded = work.guard == DefaultGuard::Check;
    Step step = aheadStep(slug, titleArgs, locksOf(work), attachStatements(work, partitions));
    run::AttachParams params;
    QStringList attached;
    for (const NewPartition& partition : partitions) {
        params.partitions.append(partition.name.sql());
        attached.append(u"pg_catalog.to_regclass(%1)"_s.arg(literal(partition.name.sql())));
    }
    if (guarded) {
        params.guard = guardOf(work, partitions);
        params.release = { releaseDefault(work) };
        step.statements.append(params.release);
    }
    step.params = params;
    step.estimatedSeconds = 0.05 * static_cast<double>(partitions.size());
    step.postcondition = u"SELECT count(*) = %1 FROM pg_catalog.pg_inherits WHERE inhparent = to_regclass(%2) AND"
                         u" inhrelid IN (%3)"_s.arg(QString::number(partitions.size()), literal(work.table.name.sql()),
                                                    attached.join(u", "_s));
    return step;
}

QList<Step> attachSteps(const AheadWork& work)
{
    QList<Step> steps;
    for (qsizetype i = 0; i < work.partitions.size() && work.guard != DefaultGuard::Check; ++i) {
        const NewPartition& one = work.partitions.at(i);
        steps.append(attachStep(work, u"partition."_s + QString::number(i + 1),
                                { one.name.display(), one.range.low, one.range.high }, { one }));
    }
    for (qsizetype i = 0; i < work.partitions.size() && work.guard == DefaultGuard::Check; i += attachedAtOnce) {
        const QList<NewPartition> some = work.partitions.mid(i, attachedAtOnce);
        steps.append(attachStep(work, u"partitions."_s + QString::number(steps.size() + 1),
                                { QString::number(some.size()), some.first().range.low, some.last().range.high,
                                  work.table.otherwise->name.display() },
                                some));
    }
    return steps;
}

/// That this run has made it, and that it is a partition of the table: what others have made under the same name, and
/// what was detached, is not dropped.
QString isOurs(const AheadWork& work, const QString& name)
{
    return u"EXISTS (SELECT FROM stopover.step s,"
           " pg_catalog.unnest(pg_catalog.string_to_array(s.data::jsonb ->> 'created', ', ')) c(oid)"
           " JOIN pg_catalog.pg_inherits i ON i.inhrelid = c.oid::oid"
           " WHERE s.run = %1 AND s.leg = %2 AND s.state = %3 AND i.inhparent = %4::oid"
           " AND i.inhrelid = pg_catalog.to_regclass(%5))"_s.arg(
               run::runOfSession, literal(run::wordOf(run::Phase::Apply)), literal(run::wordOf(run::StepState::Done)),
               QString::number(work.table.oid), literal(name));
}

/// The parent first, as whoever inserts through it does. What is referred to cannot be dropped while it is attached.
Step dropStep(const AheadWork& work, qsizetype number)
{
    const sql::QualifiedName& partition = work.partitions.at(number).name;
    const QString name = partition.sql();
    const QString table = work.table.name.sql();
    const QString ours = isOurs(work, name);
    const QString referred = u"EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE contype = 'f' AND confrelid ="
                             " pg_catalog.to_regclass(%1))"_s.arg(literal(table));
    const QString locks =
        u"%1; LOCK TABLE ONLY %2 IN ACCESS EXCLUSIVE MODE; LOCK TABLE %3 IN ACCESS EXCLUSIVE MODE"_s.arg(
            onlyIf(referred, lockPartners(work.table, u"ACCESS EXCLUSIVE"_s)), table, name);
    const QString rows = u"pg_catalog.query_to_xml(%1,false,true,'')::text"_s.arg(
        literal(u"SELECT 1 AS one FROM %1 LIMIT 1"_s.arg(name)));
    const Statement empty { u"SELECT CASE WHEN %1 THEN pg_catalog.strpos(%2, '<row') = 0 ELSE true END, %3"_s.arg(
                                ours, rows, literal(partition.display())),
                            u"partition_not_empty"_s };
    const QString drop =
        u"%1; DROP TABLE %2"_s.arg(onlyIf(referred, u"ALTER TABLE %1 DETACH PARTITION %2"_s.arg(table, name)), name);
    return aheadStep(u"drop_partition."_s + QString::number(number + 1), { partition.display() }, u"ACCESS EXCLUSIVE"_s,
                     { { doBlock(onlyIf(ours, locks)) }, empty, { doBlock(onlyIf(ours, drop)) } });
}

} // namespace

QString wholeKey(const QString& oid)
{
    return u"NOT EXISTS (SELECT FROM pg_catalog.pg_constraint up WHERE up.oid = pg_constraint.conparentid"
           " AND (up.conrelid = %1 OR up.confrelid = %1))"_s.arg(oid);
}

run::Phases aheadPhases(const AheadWork& work)
{
    QList<Step> apply = attachSteps(work);
    QList<Step> abort;
    for (qsizetype i = 0; i < work.partitions.size(); ++i)
        abort.prepend(dropStep(work, i));
    if (work.guard == DefaultGuard::Check) {
        const QString name = work.table.otherwise->name.display();
        abort.append(
            aheadStep(u"default_release"_s, { name }, u"ACCESS EXCLUSIVE: "_s + name, { releaseDefault(work) }));
    }
    apply.last().leadsTo = run::RunState::Finished;
    abort.first().needsConfirmation = true;
    abort.last().leadsTo = run::RunState::Aborted;
    return { { run::Phase::Apply, apply }, { run::Phase::Abort, abort } };
}

} // namespace stopover::change
