#pragma once

#include "core/risk/lockmode.h"

#include <QList>
#include <QStringList>

namespace stopover::risk {

/// What a migration is for those who use the database, the mildest first.
enum class Grade {
    Additive,
    BackwardCompatible,
    DataTransformation,
    Breaking,
};

enum class Downtime {
    None,
    Brief, ///< a lock that blocks, held for a moment
    Proportional, ///< a lock that blocks for as long as the table is big
};

/// How certain a finding is that comes from reading alone.
enum class Certainty {
    Proven, ///< the text, with the catalog if there is one, leaves no other possibility
    Likely, ///< the catalog could rule it out
    Unknown, ///< nobody knows before it runs: EXECUTE, a newer grammar
};

struct RelationLock
{
    QString relation; ///< schema.name where known, else as written
    QChar kind = QLatin1Char('r'); ///< relkind; "i" for an index
    LockMode mode = LockMode::AccessShare;
    bool isNew = false; ///< made by this script: nobody else can wait for it
};

/// What one statement will do, before it runs.
struct Effects
{
    QList<RelationLock> locks; ///< one per relation, the strongest
    QStringList rewrites; ///< relations that get a new file: tables, and indexes that are built anew
    QStringList scans; ///< tables that are scanned in full
    QStringList drops; ///< relations that are gone afterwards
    Grade grade = Grade::BackwardCompatible;
    Certainty certainty = Certainty::Proven;
    bool noTransaction = false; ///< the server refuses it inside a transaction block
    QString refused; ///< why the server will not run it at all, as far as can be seen; empty: nothing speaks against it

    [[nodiscard]] bool blocksReads() const;
    [[nodiscard]] bool blocksWrites() const;
    [[nodiscard]] Downtime downtime() const;
    /// The strongest lock on something that was there before.
    [[nodiscard]] const RelationLock* strongest() const;

    void lock(const QString& relation, QChar kind, LockMode mode, bool isNew);
};

QString gradeName(Grade grade); ///< for JSON: additive, backward_compatible, data_transformation, breaking
QString downtimeName(Downtime downtime); ///< none, brief, proportional
QString certaintyName(Certainty certainty);

} // namespace stopover::risk
