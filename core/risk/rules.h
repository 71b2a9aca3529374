#pragma once

#include "core/risk/lint.h"
#include "core/risk/schemamodel.h"
#include "core/sql/script.h"

#include <QSet>

#include <span>

namespace stopover::risk {

/// State left by the preceding statements, as far as rules need it.
struct ScriptState
{
    bool lockTimeout = false; ///< a SET lock_timeout came before
    bool lockReported = false;
    QSet<QString> locked; ///< tables that were there before and that this transaction locks against writers
    QString strongest; ///< the first of them that blocks readers or writers
    bool holdsStrong = false;
    bool changedSchema = false; ///< DDL on existing tables in this transaction
    QSet<QString> notValid; ///< constraints that this transaction has added
    QSet<QString> enumValues; ///< values that this transaction has added
    QHash<QString, QString> dropped; ///< "kind.name" to the name
    QHash<QString, int> altered; ///< how often ALTER TABLE has named a table
    QSet<QString> created; ///< tables that the script has made
    QSet<QString> renamed; ///< names that tables had before this script
    bool setsSearchPath = false;
    bool unqualifiedReported = false;
    QSet<QString> expanded; ///< tables that got a column or table
    int statements = 0; ///< of the script so far
    int concurrent = 0; ///< of those that want no transaction
    int opened = 0; ///< BEGIN without COMMIT
};

/// What a rule looks at: one statement, what it does, and what came before.
struct RuleInput
{
    const sql::Node& node;
    const sql::NodeList& nodes; ///< of `node`
    const Effects& effects;
    const SchemaModel& world;
    const sql::ScriptStatement& statement;
    const ScriptState& state;
    bool inTransaction = true;
    const LintOptions& options;
};

/// What a rule reports; places are bytes of the statement.
struct RuleHit
{
    const char* rule = "";
    QStringList args;
    Certainty certainty = Certainty::Proven;
    qint64 at = -1; ///< -1: the whole statement
    QString fix;
};

using RuleHits = QList<RuleHit>;

// One function a family of rules.
void findDestruction(const RuleInput& input, RuleHits& hits);
void findLocks(const RuleInput& input, RuleHits& hits);
void findTransactionMistakes(const RuleInput& input, RuleHits& hits);
void findDataMistakes(const RuleInput& input, RuleHits& hits);
void findIncompatibilities(const RuleInput& input, RuleHits& hits);
void findFragility(const RuleInput& input, RuleHits& hits);
void findSecurityHoles(const RuleInput& input, RuleHits& hits);

/// Findings from the text alone, without a tree: characters, psql commands, statements that cannot be parsed.
void findInText(const sql::ScriptStatement& statement, const Error* parseError, RuleHits& hits);

struct RuleTraits
{
    const char* id;
    LintSeverity severity;
    bool style = false; ///< reported only when asked for
    bool refused = false; ///< where it is proven, the server refuses the statement, or it does what nobody can want
};

/// Every rule, in the order of its id.
std::span<const RuleTraits> allRules();
const RuleTraits* ruleNamed(QAnyStringView id);

/// For rules: the table that a statement is about, as people read it.
QString tableOf(const sql::Node& rangeVar);
/// The last part of a function's name.
QString functionOf(const sql::Node& call);

} // namespace stopover::risk
