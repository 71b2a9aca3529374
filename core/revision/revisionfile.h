#pragma once

#include "core/revision/graph.h"

namespace stopover::revision {

enum class FileKind {
    Python, ///< an Alembic revision
    Sql, ///< statements for up and down
    Structural, ///< a TOML description of one operation
};

/// What the text of upgrade() or downgrade() tells without running it.
enum class FunctionState {
    Missing,
    Empty, ///< nothing but pass, a docstring or comments
    Raises, ///< its first statement raises: the step cannot be undone
    Present,
};

/// A value that is in the file, but cannot be read without running it. Never guessed at.
struct Unresolved
{
    QString attribute; ///< as the file calls it, for example down_revision
    int line = 0;
    QString reason; ///< a stable word, for example call, name, imported, conditional
    QString text; ///< the expression

    friend bool operator==(const Unresolved&, const Unresolved&) = default;
};

/// The lines on which a file declares what it declares; 0 where it does not.
struct DeclarationLines
{
    int id = 0;
    int parents = 0;
    int dependencies = 0;
    int labels = 0;
};

/// One revision file as it was read.
struct RevisionFile
{
    FileKind kind = FileKind::Python;
    QString path;
    RevisionSpec spec; ///< id empty when it could not be read
    DeclarationLines lines;
    QString title; ///< first paragraph of the docstring, or the message
    QString description; ///< all of the docstring
    QString created; ///< as written there
    FunctionState upgrade = FunctionState::Missing;
    FunctionState downgrade = FunctionState::Missing;
    bool usesConnection = false; ///< calls op.get_bind() or the like: may not be renderable as SQL
    bool usesAutocommit = false; ///< has a part that runs outside of the transaction
    QList<Unresolved> unresolved;
    QList<Error> errors; ///< why it cannot be loaded at all
    QList<Error> notes; ///< what does not keep it from being loaded
};

/// What a template puts into a new revision: Python for an Alembic project, else SQL.
struct RevisionBodies
{
    QString upgrade;
    QString downgrade;
    QString verify; ///< only in SQL
    QString structural; ///< only in SQL: the operation of a TOML file, instead of the others
};

/// A revision as the project's user corrects it by hand, for values that cannot be read.
struct ManualValues
{
    std::optional<QString> id;
    std::optional<QStringList> parents;
    std::optional<QStringList> dependencies;
    std::optional<QStringList> labels;
};

} // namespace stopover::revision
