#include "core/checks/runchecks.h"

#include "core/base/clause.h"
#include "core/sql/identifier.h"
#include "core/trust/foreigncode.h"

#include <QHash>

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// A superuser's query over a relation of somebody else would run their code with the superuser's rights.
Result<std::optional<CheckResult>> leftOut(pg::Connection& connection, const Check& check)
{
    if (!check.readsRows)
        return std::optional<CheckResult>();
    STOPOVER_TRY_ASSIGN(const QStringList foreign, trust::foreignObjects(connection));
    if (foreign.isEmpty())
        return std::optional<CheckResult>();
    return std::optional(CheckResult { .id = QLatin1StringView(check.id),
                                       .verdict = Verdict::NotCheckable,
                                       .reason = clause("foreign_objects", foreign.mid(0, 3)) });
}

/// The sessions in which checks ask: that of the caller, and one that watches others, opened when the first needs it.
class Sessions
{
public:
    explicit Sessions(pg::Connection& own)
        : m_own(own)
    {}

    [[nodiscard]] pg::Connection& own() { return m_own; }

    Result<pg::Connection*> of(const Check& check)
    {
        if (!check.watches)
            return &m_own;
        if (!m_watching)
            m_watching = pg::Connection::open(m_own.watching().withApplicationName(u"stopover checks"_s));
        return *m_watching ? Result<pg::Connection*>(&**m_watching) : Failure(m_watching->error());
    }

private:
    pg::Connection& m_own;
    std::optional<Result<pg::Connection>> m_watching;
};

QString leftOutBecause(const Error& journal)
{
    const QString owner = journal.args.value(2);
    return owner.isEmpty() ? clause("journal_altered") : clause("journal_untrusted", { owner, journal.args.value(1) });
}

CheckResult notCheckable(const Error& error)
{
    CheckResult result { .verdict = Verdict::NotCheckable, .reason = error.message };
    if (error.code == ErrorCode::JournalForeign)
        result.reason = leftOutBecause(error);
    else if (result.reason.isEmpty())
        result.reason = error.codeName() + u' ' + error.args.join(u' ');
    return result;
}

Result<CheckResult> examined(pg::Connection& connection, pg::Connection& own, const Check& check,
                             const Subject& subject, const Thresholds& thresholds)
{
    // A pool in statement mode refuses transactions: each statement reads by itself there, and none can write.
    const bool isOpen = connection.pooler() == nullptr || connection.pooler()->mode != pg::PoolMode::Statement;
    STOPOVER_TRY(
        isOpen ? connection.executeScript(QString(check.rollsBack ? u"BEGIN;"_s : u"BEGIN READ ONLY;"_s)
                                          + u"SET LOCAL statement_timeout = '30s'; SET LOCAL lock_timeout = '200ms'"_s)
               : connection.setDefaults({ { u"statement_timeout"_s, u"30s"_s }, { u"lock_timeout"_s, u"200ms"_s } }));
    CheckInput input { .connection = connection, .own = own, .subject = subject, .thresholds = thresholds };
    auto result = check.run(input);
    if (connection.isBroken())
        return result ? Result<CheckResult>(Failure(ErrorCode::ConnectionLost)) : result;
    if (isOpen)
        STOPOVER_TRY(connection.executeScript(u"ROLLBACK"_s));
    return result ? *result : notCheckable(result.error());
}

Result<CheckResult> runOne(Sessions& sessions, const Check& check, const Subject& subject, const Thresholds& thresholds)
{
    STOPOVER_TRY_ASSIGN(const std::optional<CheckResult> reason, leftOut(sessions.own(), check));
    if (reason)
        return *reason;
    STOPOVER_TRY_ASSIGN(pg::Connection * session, sessions.of(check));
    STOPOVER_TRY_ASSIGN(CheckResult found, examined(*session, sessions.own(), check, subject, thresholds));
    found.id = QLatin1StringView(check.id);
    return found;
}

/// "query · 12.50 ms" taken apart.
std::pair<QString, double> timed(const QString& item)
{
    return { item.section(u" · "_s, 0, -2), item.section(u" · "_s, -1).section(u' ', 0, 0).toDouble() };
}

/// What the baseline did not have takes the place of all that was found.
void keepNew(CheckResult& result, const QStringList& items)
{
    result.isNew = true;
    result.items = items;
    result.count = items.size();
    result.args = { QString::number(items.size()), items.join(u", "_s) };
}

void compareTimes(CheckResult& result, const CheckResult& before, double factor)
{
    QHash<QString, double> times;
    for (const QString& item : before.items)
        times.insert(timed(item).first, timed(item).second);
    QStringList slower;
    for (const QString& item : result.items) {
        const auto [query, now] = timed(item);
        const double then = times.value(query, -1);
        // Less than a millisecond more is noise, whatever the factor.
        if (then >= 0 && now > factor * then && now > then + 1)
            slower.append(item + u", was "_s + QString::number(then, 'f', 2) + u" ms"_s);
    }
    if (slower.isEmpty())
        return;
    result.verdict = Verdict::Warn;
    keepNew(result, slower);
}

/// "query · answer" of now beside that of then; what was not asked then is no change.
void compareAnswers(CheckResult& result, const CheckResult& before)
{
    QHash<QString, QString> answers;
    for (const QString& item : before.items)
        answers.insert(item.section(u" · "_s, 0, 0), item.section(u" · "_s, 1));
    QStringList changed;
    for (const QString& item : result.items) {
        const QString query = item.section(u" · "_s, 0, 0);
        if (answers.contains(query) && answers.value(query) != item.section(u" · "_s, 1))
            changed.append(item + u", was "_s + answers.value(query));
    }
    if (changed.isEmpty())
        return;
    result.verdict = Verdict::Warn;
    keepNew(result, changed);
}

void compareItems(CheckResult& result, const CheckResult& before)
{
    const bool isInventory = result.id == "H11b"_L1;
    QStringList fresh;
    const auto isKnown = [&before](const QString& object) {
        return std::ranges::any_of(before.items, [&object](const QString& item) { return item.startsWith(object); });
    };
    for (const QString& item : result.items) {
        // What is new has no rights that it could have lost.
        const bool isMade = isInventory && !isKnown(item.section(u" · "_s, 0, 0) + u" · "_s);
        if (!before.items.contains(item) && !isMade)
            fresh.append(item);
    }
    if (fresh.isEmpty() || (result.verdict == Verdict::Pass && !isInventory))
        return;
    if (isInventory)
        result.verdict = Verdict::Warn;
    keepNew(result, fresh);
}

} // namespace

Result<QList<CheckResult>> runChecks(pg::Connection& connection, CheckTime phase, const Subject& subject,
                                     const Thresholds& thresholds, const std::function<void(const CheckResult&)>& each)
{
    QList<CheckResult> results;
    if (phase == CheckTime::Preflight)
        connection.lookForHiddenPooler();
    Sessions sessions(connection);
    for (const Check& check : allChecks()) {
        if (check.phase != phase)
            continue;
        STOPOVER_TRY_ASSIGN(const CheckResult result, runOne(sessions, check, subject, thresholds));
        results.append(result);
        if (each)
            each(result);
    }
    return results;
}

Result<void> checkBeforeSwap(pg::Connection& connection, const Subject& subject, const Thresholds& thresholds,
                             const QStringList& overridden)
{
    Sessions sessions(connection);
    for (const Check& check : allChecks()) {
        if (!check.atSwap || overridden.contains(QLatin1StringView(check.id)))
            continue;
        STOPOVER_TRY_ASSIGN(const CheckResult result, runOne(sessions, check, subject, thresholds));
        if (result.blocks())
            return Failure(ErrorCode::Blocked, { clause("check_items", { result.id, clause("items", result.items) }) });
    }
    return {};
}

void markRegressions(QList<CheckResult>& results, const QList<CheckResult>& baseline, const Thresholds& thresholds)
{
    for (CheckResult& result : results) {
        const auto before = std::ranges::find(baseline, result.id, &CheckResult::id);
        if (before == baseline.end())
            continue;
        if (result.id == "H19"_L1)
            compareTimes(result, *before, thresholds.slowerFactor);
        else if (result.id == "H10"_L1)
            compareAnswers(result, *before);
        else
            compareItems(result, *before);
    }
}

bool passed(const QList<CheckResult>& results)
{
    return std::ranges::none_of(results, &CheckResult::blocks);
}

Result<Subject> subjectOf(pg::Connection& connection, const QList<sql::QualifiedName>& tables)
{
    Subject subject;
    for (const sql::QualifiedName& name : tables) {
        STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                            connection.execute(u"SELECT pg_catalog.to_regclass($1)::oid"_s, { name.sql() }));
        if (rows.isNull(0, 0))
            return Failure(ErrorCode::TableMissing, { name.display() });
        subject.tables.append(rows.integer(0, 0));
        subject.tableNames.append(name.display());
    }
    return subject;
}

} // namespace stopover::checks
