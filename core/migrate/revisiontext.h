#pragma once

#include "core/revision/project.h"

namespace stopover::migrate {

/// A piece of a revision that is run as a whole.
struct RevisionPart
{
    enum class Mode {
        Transaction, ///< its statements and the journal's words commit together
        Autocommit, ///< one statement that the server refuses inside of a transaction
        Batch, ///< one statement, repeated in transactions of its own until it touches no row
        Delegated, ///< Alembic itself runs the revision
    };

    Mode mode = Mode::Transaction;
    QStringList statements;
    QString lock; ///< the strongest on something that is there already: "ACCESS EXCLUSIVE: public.t"; from lintWorks()
};

/// What a revision runs in one direction.
struct RevisionText
{
    QString revision;
    QList<RevisionPart> parts;
    QStringList verify; ///< queries that must each return true after an upgrade
    bool irreversible = false; ///< a downgrade that the file does not have
    QString why; ///< of a delegated revision: why it could not be rendered
};

/// The statements of a SQL revision. Errors: the file's own, RevisionFileBad for transaction control inside it.
Result<RevisionText> readSqlText(const QString& path, bool up);

/// Cuts rendered SQL into parts: what stands between COMMIT and BEGIN runs outside of a transaction.
Result<RevisionText> cutRendered(const QString& revision, const QString& script);

} // namespace stopover::migrate
