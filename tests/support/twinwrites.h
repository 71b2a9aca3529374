#pragma once

#include "tests/support/twincase.h"

namespace stopover::test {

/// What an application does to the table of a case, one session after its own head: the same case and the same calls
/// give the same statements, which have the same effect on equal databases.
///
/// Left out is what a partitioned table answers differently by PostgreSQL's own rules: a duplicate of a key that is
/// whole in each partition only, and a change of the partition key where triggers of DELETE and INSERT would notice.
class TwinWrites
{
public:
    explicit TwinWrites(const TwinCase& twin);

    /// Of a new session.
    [[nodiscard]] QStringList opening() const;

    /// One statement, or a transaction with its BEGIN. An error ends it.
    QStringList next();

private:
    QStringList single();
    QStringList transaction();
    QString statement();
    QString insert();
    QString insertOnConflict();
    QString duplicate();
    QString prepared();
    QString update();
    QString updateMany();
    QString updateFrom();
    QString changeKey();
    QString respellKey();
    QString changePlace();
    QString remove();
    QString removeMany();
    QString merge();
    QString throughView();
    QString ownersChange();
    QString childChange();
    QString truncate();

    [[nodiscard]] bool mayMove() const { return !m_twin.moveFiresTriggers; }

    /// Names of the columns, and a row for each of the numbers.
    QString rowsOf(const QList<int>& numbers);
    [[nodiscard]] QString assignment(const TwinColumn& column, int number) const;
    const TwinColumn* anyPayload();

    int fresh() { return ++m_last; }

    /// Of a row that may be there.
    int old() { return 1 + m_random.below(m_last); }

    const TwinCase& m_twin;
    TwinRandom m_random;
    int m_last;
    int m_lastChild = 1000;
};

} // namespace stopover::test
