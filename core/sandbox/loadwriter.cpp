#include "core/sandbox/loadwriter.h"

#include "core/base/clause.h"
#include "core/pg/sqlstate.h"
#include "core/pg/transaction.h"

namespace stopover::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLiveRows = 3000;
constexpr qsizetype maxDeadRows = 500;
constexpr int percent = 100;

/// The row was there, or ought to have been, and the statement did not find it.
Error missedRow(qint64 id)
{
    Error error = Error::of(ErrorCode::Sql);
    error.message = clause("acknowledged_row_missing", { QString::number(id) });
    return error;
}

} // namespace

LoadWriter::LoadWriter(const LoadTarget& target, LedgerFile ledger, QList<qint64> existing, quint64 seed)
    : m_target(target)
    , m_ledger(std::move(ledger))
    , m_random(seed)
{
    for (const qint64 id : std::as_const(existing))
        m_live.append({ .id = id, .version = 0 });
}

qint64 LoadWriter::below(qint64 limit)
{
    return std::uniform_int_distribution<qint64>(0, limit - 1)(m_random);
}

LoadWriter::Kind LoadWriter::randomKind()
{
    struct Share
    {
        Kind kind;
        int upTo;
    };

    constexpr std::array shares {
        Share { Kind::Insert, 18 },  Share { Kind::InsertDefault, 34 }, Share { Kind::InsertAgain, 38 },
        Share { Kind::Update, 66 },  Share { Kind::Move, 80 },          Share { Kind::SetNull, 88 },
        Share { Kind::Delete, 100 },
    };
    const qint64 drawn = below(percent);
    const Kind kind = std::ranges::find_if(shares, [drawn](const Share& s) { return drawn < s.upTo; })->kind;
    if (kind == Kind::InsertAgain && m_dead.isEmpty())
        return Kind::Insert;
    const bool inserts = kind == Kind::Insert || kind == Kind::InsertDefault || kind == Kind::InsertAgain;
    if (inserts && m_live.size() > maxLiveRows)
        return Kind::Delete;
    return !inserts && m_live.size() < 2 ? Kind::Insert : kind;
}

LoadWriter::Change LoadWriter::randomChange(const QList<Change>& before)
{
    Change change { .kind = randomKind() };
    const auto taken = [&before](qsizetype Change::*index, qsizetype value) {
        return std::ranges::any_of(before, [&](const Change& other) { return other.*index == value; });
    };
    if (change.kind == Kind::InsertAgain) {
        change.deadIndex = below(m_dead.size());
        if (taken(&Change::deadIndex, change.deadIndex))
            change = { .kind = Kind::Insert };
        else
            change.after = m_dead.at(change.deadIndex);
    } else if (change.kind != Kind::Insert && change.kind != Kind::InsertDefault) {
        change.liveIndex = below(m_live.size());
        if (taken(&Change::liveIndex, change.liveIndex))
            change = { .kind = Kind::Insert };
        else
            change.after = m_live.at(change.liveIndex);
    }
    const bool fresh = change.after.collection.isEmpty();
    ++change.after.version;
    change.after.alive = change.kind != Kind::Delete;
    change.after.hasMetadata = change.kind != Kind::SetNull;
    change.after.hasVector = change.kind != Kind::SetNull || below(2) == 0;
    change.after.rowDelta = change.kind == Kind::Delete ? -1 : change.liveIndex < 0 ? 1 : 0;
    // A row that was there before the load gets a collection with its first write, since it is then
    // known exactly; so does one that moves.
    if (fresh || change.kind == Kind::Move || change.kind == Kind::InsertAgain)
        change.after.collection = m_target.collections.at(below(m_target.collections.size()));
    return change;
}

QString LoadWriter::contentOf(const LedgerWrite& row) const
{
    return u"load %1, version %2"_s.arg(m_target.tag).arg(row.version);
}

pg::Params LoadWriter::valuesOf(const LedgerWrite& row) const
{
    const pg::Param null(std::nullopt);
    const auto metadata = [&] {
        return QString(
            uR"({"visibility": "public", "load": "%1", "version": %2})"_s.arg(m_target.tag).arg(row.version));
    };
    return { row.collection, row.version % 1000, contentOf(row), row.hasMetadata ? pg::Param(metadata()) : null,
             row.hasVector ? pg::Param(QString(u"[%1, 0.5]"_s.arg(row.version))) : null };
}

Result<void> LoadWriter::insert(pg::Connection& connection, Change& change) const
{
    const auto document = u"(SELECT d.id FROM documents d WHERE d.id = %1)"_s.arg(
        1 + (change.after.version * 7919 + change.after.id) % m_target.documents);
    pg::Params values = valuesOf(change.after);
    if (change.kind == Kind::InsertDefault) {
        STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                            connection.execute(u"INSERT INTO chunks (collection_id, document_id, chunk_index, content,"
                                               " metadata, embedding_vector) VALUES ($1, "_s
                                                   + document + u", $2, $3, $4::jsonb, $5::jsonb) RETURNING id"_s,
                                               values));
        change.after.id = rows.integer(0, 0);
        return {};
    }
    values.append(change.after.id);
    STOPOVER_TRY(connection.execute(u"INSERT INTO chunks (id, collection_id, document_id, chunk_index, content,"
                                    " metadata, embedding_vector) VALUES ($6, $1, "_s
                                        + document + u", $2, $3, $4::jsonb, $5::jsonb)"_s,
                                    values));
    return {};
}

Result<void> LoadWriter::update(pg::Connection& connection, const Change& change) const
{
    pg::Params values { change.after.id };
    QString statement = u"DELETE FROM chunks WHERE id = $1"_s;
    if (change.kind != Kind::Delete) {
        statement = u"UPDATE chunks SET collection_id = $2, chunk_index = $3, content = $4,"
                    " metadata = $5::jsonb, embedding_vector = $6::jsonb WHERE id = $1"_s;
        values += valuesOf(change.after);
    }
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(statement, values));
    return rows.affected() == 1 ? Result<void>() : Failure(missedRow(change.after.id));
}

Result<void> LoadWriter::run(pg::Connection& connection, Change& change) const
{
    switch (change.kind) {
    case Kind::Insert:
    case Kind::InsertDefault:
    case Kind::InsertAgain:
        return insert(connection, change);
    case Kind::Update:
    case Kind::Move:
    case Kind::SetNull:
    case Kind::Delete:
        return update(connection, change);
    }
    return {};
}

Result<LoadWriter::Outcome> LoadWriter::writeOnce(pg::Connection& connection)
{
    const qint64 drawn = below(percent);
    const bool several = drawn < 8;
    QList<Change> changes;
    const qint64 wanted = several ? 2 + below(4) : 1;
    while (changes.size() < wanted)
        changes.append(randomChange(changes));
    for (Change& change : changes) {
        if (change.kind != Kind::Insert)
            continue;
        const auto id = connection.execute(u"SELECT nextval('chunks_id_seq')"_s);
        if (!id) {
            Outcome outcome { .connectionLost = pg::isConnectionLost(id.error()) };
            if (!outcome.connectionLost)
                outcome.unexpected = id.error();
            return outcome;
        }
        change.after.id = id->integer(0, 0);
    }
    // The id of a defaulted insert is known before its COMMIT only inside a block.
    if (several || drawn >= 94 || changes.first().kind == Kind::InsertDefault)
        return writeTogether(connection, std::move(changes), drawn < 94);
    return writeAlone(connection, std::move(changes.first()));
}

Result<LoadWriter::Outcome> LoadWriter::writeAlone(pg::Connection& connection, Change change)
{
    Outcome outcome;
    STOPOVER_TRY(m_ledger.intend({ change.after }));
    const Result<void> done = run(connection, change);
    WriteFate fate = WriteFate::Acknowledged;
    if (!done && pg::isConnectionLost(done.error())) {
        outcome.connectionLost = true;
        fate = WriteFate::Unknown;
    } else if (!done) {
        outcome.unexpected = done.error();
        fate = WriteFate::Abandoned;
    }
    STOPOVER_TRY(settle({ change }, fate, outcome));
    return outcome;
}

Result<LoadWriter::Outcome> LoadWriter::writeTogether(pg::Connection& connection, QList<Change> changes, bool keep)
{
    Outcome outcome;
    // Nothing of it was committed, whatever happened.
    const auto fail = [&](const Error& error) {
        outcome.connectionLost = pg::isConnectionLost(error);
        if (outcome.connectionLost)
            return outcome;
        outcome.unexpected = error;
        remember(changes, WriteFate::Unknown);
        return outcome;
    };
    auto transaction = pg::Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    for (Change& change : changes) {
        if (const auto done = run(connection, change); !done)
            return fail(done.error());
    }
    QList<LedgerWrite> writes;
    for (const Change& change : std::as_const(changes))
        writes.append(change.after);
    STOPOVER_TRY(m_ledger.intend(writes));
    WriteFate fate = WriteFate::Abandoned;
    if (!keep) {
        transaction->rollback();
        outcome.rolledBack = changes.size();
    } else if (const auto done = transaction->commit(); done) {
        fate = WriteFate::Acknowledged;
    } else if (done.error().code == ErrorCode::CommitInDoubt) {
        outcome.connectionLost = true;
        fate = WriteFate::Unknown;
    } else {
        outcome.unexpected = done.error();
    }
    STOPOVER_TRY(settle(changes, fate, outcome));
    return outcome;
}

Result<void> LoadWriter::settle(const QList<Change>& changes, WriteFate fate, Outcome& outcome)
{
    STOPOVER_TRY(m_ledger.settle(fate));
    if (fate == WriteFate::Acknowledged)
        outcome.acknowledged = changes.size();
    if (fate == WriteFate::Unknown)
        outcome.unknown = changes.size();
    remember(changes, outcome.unexpected ? WriteFate::Unknown : fate);
    return {};
}

/// Rows whose fate is not known, or with which something went wrong, are never written again.
void LoadWriter::remember(const QList<Change>& changes, WriteFate fate)
{
    QList<qsizetype> goneLive;
    QList<qsizetype> goneDead;
    for (const Change& change : changes) {
        const bool acknowledged = fate == WriteFate::Acknowledged;
        if (fate == WriteFate::Abandoned) {
            // The version stays used up, so that a rolled-back write that shows is told from a later one.
            if (change.liveIndex >= 0)
                m_live[change.liveIndex].version = change.after.version;
            if (change.deadIndex >= 0)
                m_dead[change.deadIndex].version = change.after.version;
            continue;
        }
        const bool stays = acknowledged && change.after.alive;
        if (stays && change.liveIndex >= 0) {
            m_live[change.liveIndex] = change.after;
            continue;
        }
        if (change.liveIndex >= 0)
            goneLive.append(change.liveIndex);
        if (change.deadIndex >= 0)
            goneDead.append(change.deadIndex);
    }
    const auto removeAll = [](QList<LedgerWrite>& rows, QList<qsizetype> indexes) {
        std::ranges::sort(indexes, std::greater {});
        for (const qsizetype index : std::as_const(indexes)) {
            rows.swapItemsAt(index, rows.size() - 1);
            rows.removeLast();
        }
    };
    removeAll(m_live, goneLive);
    removeAll(m_dead, goneDead);
    for (const Change& change : changes) {
        if (fate != WriteFate::Acknowledged || (change.liveIndex >= 0 && change.after.alive))
            continue;
        if (change.after.alive)
            m_live.append(change.after);
        else if (m_dead.size() < maxDeadRows)
            m_dead.append(change.after);
    }
}

} // namespace stopover::sandbox
