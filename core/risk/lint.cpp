#include "core/risk/lint.h"

#include "core/risk/newersyntax.h"
#include "core/risk/parsedscript.h"
#include "core/risk/predictor.h"
#include "core/risk/rules.h"
#include "core/risk/suppression.h"

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

/// Walks through a script and keeps what a later statement has to know of those before.
class Linter
{
public:
    explicit Linter(const LintOptions& options)
        : m_options(options)
        , m_world(options.schema ? SchemaModel(*options.schema) : SchemaModel())
    {
        if (options.version > 0)
            m_world.setVersion(options.version);
        m_state.lockTimeout = options.timeoutsAreSet;
    }

    LintStatement lint(const sql::ScriptStatement& statement, const ParsedScript::Statement& parsed);
    void finish(LintReport& report) const;

private:
    [[nodiscard]] Result<sql::SyntaxTree> parse(const QString& statement) const;
    static LintFinding toFinding(const RuleHit& hit, const sql::ScriptStatement& statement, qsizetype origin = 0);
    void noteEffects(const sql::Node& node, const Effects& effects);
    void noteAlter(const sql::Node& node);

    const LintOptions& m_options;
    SchemaModel m_world;
    ScriptState m_state;
};

Result<sql::SyntaxTree> Linter::parse(const QString& statement) const
{
    auto tree = sql::SyntaxTree::parse(statement);
    if (tree)
        return tree;
    const QString older = olderForm(statement, m_world.version());
    const auto known = older.isEmpty() ? tree : sql::SyntaxTree::parse(older);
    return known ? known : tree;
}

LintFinding Linter::toFinding(const RuleHit& hit, const sql::ScriptStatement& statement, qsizetype origin)
{
    const RuleTraits* traits = ruleNamed(QLatin1StringView(hit.rule));
    LintFinding finding { .rule = QLatin1StringView(hit.rule),
                          .severity = traits->severity,
                          .certainty = hit.certainty,
                          .begin = statement.begin,
                          .end = statement.end,
                          .line = statement.line,
                          .args = hit.args,
                          .fix = hit.fix };
    if (const qsizetype at = hit.at - origin; hit.at >= 0 && at > 0) {
        const QByteArray text = statement.text.toUtf8();
        qsizetype end = at;
        while (end < text.size()
               && (text.at(end) == '_' || text.at(end) == '"'
                   || std::isalnum(static_cast<unsigned char>(text.at(end))) != 0))
            ++end;
        finding.begin = statement.begin + at;
        finding.end = statement.begin + std::max(end, at + 1);
        finding.line += static_cast<int>(text.left(at).count('\n'));
    }
    return finding;
}

void Linter::noteAlter(const sql::Node& node)
{
    const QString table = tableOf(node["relation"]);
    ++m_state.altered[table];
    for (const sql::Node& command : node.list("cmds")) {
        if (command.choice("subtype") == "AT_AddConstraint" && command["def"].flag("skip_validation"))
            m_state.notValid.insert(command["def"].text("conname"));
        if (command.choice("subtype") == "AT_AddColumn")
            m_state.expanded.insert(table);
    }
}

void Linter::noteEffects(const sql::Node& node, const Effects& effects)
{
    ++m_state.statements;
    m_state.concurrent += effects.noTransaction ? 1 : 0;
    if (node.is("VariableSetStmt") && node.text("name") == "lock_timeout"_L1)
        m_state.lockTimeout = true;
    if (node.is("VariableSetStmt") && node.text("name") == "search_path"_L1)
        m_state.setsSearchPath = true;
    if (node.is("RenameStmt") && node.choice("rename_type") == "OBJECT_TABLE")
        m_state.renamed.insert(node["relation"].text("relname"));
    if (node.is("TransactionStmt")) {
        const QByteArray kind = node.choice("kind");
        m_state.opened += kind == "TRANS_STMT_BEGIN" || kind == "TRANS_STMT_START" ? 1 : 0;
        if (kind == "TRANS_STMT_COMMIT" || kind == "TRANS_STMT_ROLLBACK") {
            m_state.opened = std::max(0, m_state.opened - 1);
            m_state.locked.clear();
            m_state.holdsStrong = m_state.changedSchema = false;
            m_state.notValid.clear();
            m_state.enumValues.clear();
        }
    }
    if (node.is("AlterTableStmt"))
        noteAlter(node);
    if (node.is("AlterEnumStmt"))
        m_state.enumValues.insert(node.text("new_val"));
    if (node.is("CreateStmt")) {
        m_state.created.insert(tableOf(node["relation"]));
        m_state.expanded.insert(tableOf(node["relation"]));
    }
    if (node.is("DropStmt")) {
        for (const sql::Node& object : node.list("objects"))
            m_state.dropped.insert(QString::fromLatin1(node.choice("remove_type")) + u'.'
                                       + object.words("items").join(u'.'),
                                   object.words("items").join(u'.'));
    }
    for (const RelationLock& lock : effects.locks) {
        if (lock.isNew || !conflicts(lock.mode, LockMode::RowExclusive) || lock.kind == u'i')
            continue;
        m_state.locked.insert(lock.relation);
        if (!m_state.holdsStrong)
            m_state.strongest = lock.relation;
        m_state.holdsStrong = true;
        m_state.changedSchema = m_state.changedSchema || !node.is("LockStmt");
    }
    if (m_state.holdsStrong)
        m_state.lockReported = true;
    m_world.apply(node);
}

LintStatement Linter::lint(const sql::ScriptStatement& statement, const ParsedScript::Statement& parsed)
{
    LintStatement result {
        .sql = statement.text, .line = statement.line, .begin = statement.begin, .end = statement.end
    };
    RuleHits hits;
    const bool alone = parsed.node.isNull() && statement.kind == sql::ScriptStatement::Kind::Statement;
    const auto tree = alone ? parse(statement.text) : Result<sql::SyntaxTree>(sql::SyntaxTree());
    findInText(statement, tree ? nullptr : &tree.error(), hits);
    const bool autocommit = statement.before.contains("+stopover autocommit"_L1);
    if (const sql::Node node = parsed.node || !tree ? parsed.node : tree->root()) {
        result.effects = Predictor(m_world).predict(node);
        const sql::NodeList nodes(node);
        const RuleInput input { .node = node,
                                .nodes = nodes,
                                .effects = result.effects,
                                .world = m_world,
                                .statement = statement,
                                .state = m_state,
                                .inTransaction = (m_options.transaction && !autocommit) || m_state.opened > 0,
                                .options = m_options };
        for (const auto family : { findDestruction, findLocks, findTransactionMistakes, findDataMistakes,
                                   findIncompatibilities, findFragility, findSecurityHoles })
            family(input, hits);
        m_state.unqualifiedReported = m_state.unqualifiedReported
            || std::ranges::any_of(hits, [](const RuleHit& hit) { return QByteArrayView(hit.rule) == "R01"; });
        noteEffects(node, result.effects);
        if (autocommit || (!m_options.transaction && m_state.opened == 0)) {
            m_state.locked.clear();
            m_state.holdsStrong = m_state.changedSchema = false;
            m_state.notValid.clear();
            m_state.enumValues.clear();
        }
    } else if (statement.kind == sql::ScriptStatement::Kind::Statement) {
        result.effects.certainty = Certainty::Unknown;
    }
    for (const RuleHit& hit : hits) {
        if (m_options.style || !ruleNamed(QLatin1StringView(hit.rule))->style)
            result.findings.append(toFinding(hit, statement, parsed.node ? statement.begin - parsed.origin : 0));
    }
    applySuppressions(statement.before, result.findings);
    return result;
}

/// What only the end of the script tells.
void Linter::finish(LintReport& report) const
{
    if (report.statements.isEmpty())
        return;
    LintStatement& last = report.statements.last();
    const sql::ScriptStatement place { .text = last.sql, .line = last.line, .begin = last.begin, .end = last.end };
    if (m_state.opened > 0)
        last.findings.append(toFinding({ .rule = "T03" }, place));
    if (m_state.concurrent > 0 && m_state.concurrent < m_state.statements) {
        for (LintStatement& statement : report.statements) {
            if (!statement.effects.noTransaction)
                continue;
            const sql::ScriptStatement there {
                .text = statement.sql, .line = statement.line, .begin = statement.begin, .end = statement.end
            };
            statement.findings.append(toFinding({ .rule = "T04" }, there));
            break;
        }
    }
}

} // namespace

int LintReport::count(LintSeverity severity) const
{
    const auto counts = [severity](const LintFinding& one) { return one.severity == severity && !one.suppressed; };
    auto found = std::ranges::count_if(findings, counts);
    for (const LintStatement& statement : statements)
        found += std::ranges::count_if(statement.findings, counts);
    return static_cast<int>(found);
}

Result<LintReport> lintScript(const QByteArray& script, const LintOptions& options)
{
    STOPOVER_TRY_ASSIGN(const QList<sql::ScriptStatement> parts, sql::scriptParts(script));
    LintReport report;
    report.statements.reserve(parts.size());
    sql::onDeepStack([&] {
        Linter linter(options);
        ParsedScript parsed(script, parts);
        for (qsizetype i = 0; i < parts.size(); ++i)
            report.statements.append(linter.lint(parts.at(i), parsed.statement(i)));
        linter.finish(report);
    });
    for (const LintStatement& statement : std::as_const(report.statements)) {
        report.grade = std::max(report.grade, statement.effects.grade);
        report.downtime = std::max(report.downtime, statement.effects.downtime());
    }
    return report;
}

QString severityName(LintSeverity severity)
{
    return severity == LintSeverity::Error ? u"error"_s : severity == LintSeverity::Warning ? u"warning"_s : u"info"_s;
}

} // namespace stopover::risk
