#include "core/migrate/revisionsteps.h"

namespace stopover::migrate {

using namespace Qt::StringLiterals;
using Mode = RevisionPart::Mode;

namespace {

constexpr int attempts = 20; ///< to get the locks of a revision

run::Statement recordApplied(const RevisionWork& work)
{
    if (work.step.direction == revision::Direction::Down)
        return { .sql =
                     u"DELETE FROM stopover.applied_revision WHERE revision = "_s + sql::literal(work.step.revision) };
    return { .sql = u"INSERT INTO stopover.applied_revision (revision, sha256, content, seconds, run) VALUES ("_s
                 + sql::literal(work.step.revision) + u", "_s + sql::literal(digestOfFile(work.path)) + u", "_s
                 + sql::literal(textOfFile(work.path)) + u", extract(epoch FROM clock_timestamp() - now()), "_s
                 + run::runOfSession
                 + u")"
                   " ON CONFLICT (revision) DO UPDATE SET sha256 = EXCLUDED.sha256, content = EXCLUDED.content,"
                   " applied_at = clock_timestamp(), applied_by = current_user, seconds = EXCLUDED.seconds, run = "
                   "EXCLUDED.run"_s };
}

run::Statements verifyStatements(const RevisionWork& work)
{
    run::Statements statements;
    for (const QString& query : work.text.verify)
        statements.append({ .sql = u"SELECT coalesce(("_s + query + u"), false), "_s + sql::literal(work.step.revision)
                                + u", "_s + sql::literal(query.simplified()),
                            .assertion = u"revision_verify_failed"_s });
    return statements;
}

/// Guard, the project's statements with the project's search path, and, for the last part, the record.
run::Statements transactionOf(const RevisionWork& work, const VersionTable& table, const QStringList& statements,
                              bool last)
{
    run::Statements all = guardRows(table, work.step.revision, work.before);
    all.append({ .sql = u"SET LOCAL search_path = "_s + table.searchPath });
    for (const QString& statement : statements)
        all.append({ .sql = statement });
    if (last)
        all += verifyStatements(work);
    all.append({ .sql = u"SET LOCAL search_path = pg_catalog"_s });
    if (last) {
        all += changeRows(table, work.step.change);
        all.append(recordApplied(work));
    }
    return all;
}

run::Step emptyStep(const RevisionWork& work, const VersionTable& table, int part)
{
    run::Step step;
    step.slug = part == 0 ? work.step.revision : u"%1.%2"_s.arg(work.step.revision).arg(part + 1);
    step.titleArgs = { work.title };
    step.lockPolicy.attempts = attempts;
    step.params = run::SqlParams { .part = run::RevisionPart { work.step.revision, table.searchPath } };
    return step;
}

/// Alembic runs the revision itself; the rows of the version table tell before and after.
run::AlembicParams alembicParams(const RevisionWork& work, const VersionTable& table, const run::RevisionPart& part)
{
    const bool up = work.step.direction == revision::Direction::Up;
    return { .part = part,
             .why = work.text.why,
             .direction = up ? u"up"_s : u"down"_s,
             .target = up ? work.step.revision : work.after.value(0, u"base"_s),
             .before = work.before.join(u','),
             .after = work.after.join(u','),
             .table = table.name.sql() };
}

run::StepParams paramsOf(Mode mode, const RevisionWork& work, const VersionTable& table)
{
    const run::RevisionPart part { work.step.revision, table.searchPath };
    switch (mode) {
    case Mode::Transaction:
        return run::SqlParams { .part = part };
    case Mode::Autocommit:
        return run::AutocommitParams { part };
    case Mode::Batch:
        return run::BatchParams { part };
    case Mode::Delegated:
        return alembicParams(work, table, part);
    }
    return {};
}

} // namespace

run::Step recordStep(const RevisionWork& work, const VersionTable& table)
{
    run::Step step = emptyStep(work, table, 0);
    step.statements = transactionOf(work, table, {}, true);
    return step;
}

QList<run::Step> stepsOf(const RevisionWork& work, const VersionTable& table)
{
    QList<RevisionPart> parts = work.text.parts;
    // The record needs a transaction; the last part's own, if it has one.
    if (parts.isEmpty() || parts.last().mode != Mode::Transaction)
        parts.append(RevisionPart {});
    const bool delegated = parts.first().mode == Mode::Delegated;
    QList<run::Step> steps;
    for (int i = 0; i < parts.size(); ++i) {
        const RevisionPart& part = parts.at(i);
        run::Step step = emptyStep(work, table, i);
        step.params = paramsOf(part.mode, work, table);
        step.undo = work.undo;
        step.lock = part.lock;
        if (part.mode == Mode::Transaction) {
            // Alembic has changed the rows itself, which is what the guard then wants to see.
            RevisionWork last = work;
            if (delegated) {
                last.before = work.after;
                last.step.change = {};
            }
            step.statements = transactionOf(last, table, part.statements, i == parts.size() - 1);
        } else if (part.mode != Mode::Delegated) {
            step.statements = { { .sql = part.statements.first() } };
        }
        steps.append(step);
    }
    return steps;
}

} // namespace stopover::migrate
