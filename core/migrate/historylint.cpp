#include "core/migrate/historylint.h"

#include "core/risk/rules.h"

namespace stopover::migrate {

using namespace Qt::StringLiterals;

namespace {

/// The rule that a problem of the graph breaks; null where it is about a file that cannot be read.
const char* ruleOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::MissingParent:
    case ErrorCode::LabelAsParent:
    case ErrorCode::SelfLoop:
    case ErrorCode::RevisionCycle:
    case ErrorCode::MissingDependency:
    case ErrorCode::DependencyCycle:
    case ErrorCode::DependencySelfLoop:
        return "A02";
    case ErrorCode::DuplicateLabel:
        return "A07";
    case ErrorCode::DuplicateRevision:
        return "A09";
    default:
        return nullptr;
    }
}

risk::LintFinding findingOf(const char* rule, int line, const QStringList& args)
{
    return { .rule = QLatin1StringView(rule),
             .severity = risk::ruleNamed(QLatin1StringView(rule))->severity,
             .line = std::max(1, line),
             .args = args };
}

} // namespace

QHash<QString, QList<risk::LintFinding>> lintHistory(const revision::Project& project, const QStringList& edited)
{
    QHash<QString, QList<risk::LintFinding>> findings;
    const revision::Graph& graph = project.graph;
    QStringList heads = graph.ids(graph.heads());
    heads.removeDuplicates();
    for (const revision::Node head : heads.size() > 1 ? graph.heads() : QList<revision::Node>())
        findings[project.file(head).path].append(
            findingOf("A01", project.file(head).lines.id, { graph.id(head), heads.join(u", "_s) }));
    for (const revision::Problem& problem : graph.problems()) {
        const char* rule = ruleOf(problem.error.code);
        if (rule == nullptr || problem.node == revision::noNode)
            continue;
        const auto [path, line] = project.placeOf(problem);
        findings[path].append(findingOf(rule, line, { graph.id(problem.node), problem.error.args.join(u", "_s) }));
    }
    for (const QString& one : edited) {
        const revision::RevisionFile& file = project.file(graph.find(one));
        findings[file.path].append(findingOf("A08", file.lines.id, { one }));
    }
    return findings;
}

} // namespace stopover::migrate
