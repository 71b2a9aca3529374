#include "core/checks/check.h"

#include <QCryptographicHash>

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownQuery = 120;
constexpr qsizetype shownAnswer = 200;

/// All rows as one text.
QString answerOf(const pg::Rows& rows)
{
    QStringList lines;
    for (int row = 0; row < rows.count(); ++row) {
        QStringList cells;
        for (int column = 0; column < rows.columns(); ++column)
            cells.append(rows.isNull(row, column) ? u"NULL"_s : rows.text(row, column));
        lines.append(cells.join(u" | "_s));
    }
    return lines.join(u"; "_s);
}

/// What must be the same before a run and after it: the answers to the queries that the project lists.
Result<CheckResult> examineInvariants(CheckInput& input)
{
    CheckResult result;
    if (input.subject.invariants.isEmpty()) {
        result.verdict = Verdict::NotCheckable;
        result.reason = u"no invariants are listed in the policy"_s;
        return result;
    }
    for (const QString& query : input.subject.invariants) {
        STOPOVER_TRY_ASSIGN(const pg::Rows rows, input.connection.execute(query));
        QString answer = answerOf(rows);
        if (answer.size() > shownAnswer)
            answer = u"md5 "_s
                + QString::fromLatin1(QCryptographicHash::hash(answer.toUtf8(), QCryptographicHash::Md5).toHex());
        result.items.append(query.simplified().left(shownQuery) + u" · "_s + answer);
    }
    result.count = result.items.size();
    return result;
}

} // namespace

Check invariants()
{
    return { .id = "H10", .phase = Phase::Health, .atSwap = false, .readsRows = true, .run = &examineInvariants };
}

} // namespace stopover::checks
