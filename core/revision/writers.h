#pragma once

#include "core/revision/graphlayout.h"
#include "core/revision/history.h"
#include "core/revision/newfile.h"
#include "core/revision/script.h"
#include "core/revision/stamp.h"

#include <QJsonArray>
#include <QJsonObject>

namespace stopover::revision {

/// Results as JSON, for `--json`: keys are stable, lists are ordered, nothing is translated.
QJsonObject toJson(const Error& error);
QJsonObject toJson(const Project& project, Node node);
QJsonObject toJson(const Project& project, const Path& plan);
QJsonObject toJson(const StampPlan& plan);
QJsonObject toJson(const Project& project, const CurrentState& state, const QStringList& rows);
QJsonObject toJson(const NewFile& file);

/// A list of revisions (history, heads, branches, show) with the project's problems and notes beside it.
QJsonObject revisionsJson(const Project& project, const QList<Node>& nodes);

/// Problems with file and line, fatal ones first.
QJsonArray problemsJson(const Project& project);

/// How a list of revisions is written for people.
enum class Detail {
    Line, ///< `parents -> id (labels) (head), title`
    Full, ///< a block with everything that the file says
};

/// Identifiers and words of the field only, as Alembic prints them; sentences are made in text/.
QString revisionsText(const Project& project, const QList<Node>& nodes, Detail detail = Detail::Line);
QString branchesText(const Project& project, const QList<Node>& nodes);

/// A step per line: the revision, and the version table's rows before and after.
QString planText(const Project& project, const Path& plan);
QString stampText(const StampPlan& plan);

/// The row statements and comments of an offline script, without the revisions' own SQL.
QString scriptText(const QList<ScriptPart>& parts, const QString& versionTable);

/// The graph in Graphviz's language; dependencies dashed, heads and labels marked.
QString dotText(const Project& project, const QList<Node>& nodes);

} // namespace stopover::revision
