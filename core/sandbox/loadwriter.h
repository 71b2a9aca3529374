#pragma once

#include "core/pg/connection.h"
#include "core/sandbox/ledger.h"

#include <random>

namespace stopover::sandbox {

/// What the writers of one load share, and never change.
struct LoadTarget
{
    QString tag;
    QStringList collections;
    qint64 documents = 0;
};

/// The rows and the statements of one writer; knows nothing of threads, rates or phases.
class LoadWriter
{
public:
    /// `existing` are ids of rows that this writer alone may change.
    LoadWriter(const LoadTarget& target, LedgerFile ledger, QList<qint64> existing, quint64 seed);

    struct Outcome
    {
        qint64 acknowledged = 0;
        qint64 rolledBack = 0;
        qint64 unknown = 0;
        std::optional<Error> unexpected {}; ///< what the server said, or a row that was not there
        bool connectionLost = false;
    };

    /// One transaction. Errors: only those of the ledger.
    Result<Outcome> writeOnce(pg::Connection& connection);

private:
    enum class Kind {
        Insert, ///< with an id from the sequence
        InsertDefault, ///< the server fills in the id
        InsertAgain, ///< a key that was deleted before
        Update,
        Move, ///< to another collection
        SetNull,
        Delete
    };

    struct Change
    {
        Kind kind = Kind::Update;
        LedgerWrite after {};
        qsizetype liveIndex = -1;
        qsizetype deadIndex = -1;
    };

    [[nodiscard]] Kind randomKind();
    Change randomChange(const QList<Change>& before);
    Result<void> run(pg::Connection& connection, Change& change) const;
    Result<void> insert(pg::Connection& connection, Change& change) const;
    Result<void> update(pg::Connection& connection, const Change& change) const;
    Result<Outcome> writeAlone(pg::Connection& connection, Change change);
    Result<Outcome> writeTogether(pg::Connection& connection, QList<Change> changes, bool keep);
    Result<void> settle(const QList<Change>& changes, WriteFate fate, Outcome& outcome);
    void remember(const QList<Change>& changes, WriteFate fate);
    [[nodiscard]] QString contentOf(const LedgerWrite& row) const;
    [[nodiscard]] pg::Params valuesOf(const LedgerWrite& row) const;
    qint64 below(qint64 limit);

    const LoadTarget& m_target;
    LedgerFile m_ledger;
    QList<LedgerWrite> m_live;
    QList<LedgerWrite> m_dead;
    std::mt19937_64 m_random;
};

} // namespace stopover::sandbox
