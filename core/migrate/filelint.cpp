#include "core/migrate/filelint.h"

#include "core/revision/pythoncalls.h"
#include "core/revision/pythonfile.h"
#include "core/risk/rules.h"
#include "core/risk/suppression.h"
#include "core/sql/script.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace stopover::migrate {

using namespace Qt::StringLiterals;
using revision::ExecuteCall;
using revision::FunctionState;
using risk::LintFinding;

namespace {

LintFinding findingOf(const char* rule, const revision::SourcePlace& place, const QStringList& args,
                      risk::Certainty certainty = risk::Certainty::Proven)
{
    return { .rule = QLatin1StringView(rule),
             .severity = risk::ruleNamed(QLatin1StringView(rule))->severity,
             .certainty = certainty,
             .begin = place.begin,
             .end = place.end,
             .line = place.line,
             .args = args };
}

/// The literals of one direction as one script, each in the place of its call.
class LiteralScript
{
public:
    Result<void> append(const ExecuteCall& call);
    Result<QList<risk::LintStatement>> lint(const risk::LintOptions& options) const;

private:
    struct Part
    {
        qsizetype begin = 0;
        int line = 0;
        const ExecuteCall* call = nullptr;
    };

    [[nodiscard]] const Part& partOf(qsizetype byte) const
    {
        return *std::prev(std::ranges::upper_bound(m_parts, byte, {}, &Part::begin));
    }

    QByteArray m_text;
    QList<Part> m_parts;
};

Result<void> LiteralScript::append(const ExecuteCall& call)
{
    auto parts = sql::scriptParts(call.sql.toUtf8());
    if (!parts) {
        Error error = parts.error();
        error.args[0] = QString::number(call.place.line);
        return Failure(error);
    }
    const qsizetype begin = m_text.size();
    if (call.before.contains("+stopover ignore"_L1))
        m_text += call.before.trimmed().toUtf8() + '\n';
    if (call.isAutocommit)
        m_text += "-- +stopover autocommit\n";
    m_parts.append({ .begin = begin, .line = static_cast<int>(m_text.count('\n')) + 1, .call = &call });
    m_text += call.sql.toUtf8() + "\n;\n";
    return {};
}

Result<QList<risk::LintStatement>> LiteralScript::lint(const risk::LintOptions& options) const
{
    STOPOVER_TRY_ASSIGN(risk::LintReport report, risk::lintScript(m_text, options));
    const auto move = [this](auto& placed) {
        const Part& part = partOf(placed.begin);
        placed.line = part.call->place.line + placed.line - part.line;
        placed.begin = part.call->place.begin;
        placed.end = part.call->place.end;
    };
    for (risk::LintStatement& statement : report.statements) {
        for (LintFinding& finding : statement.findings)
            move(finding);
        move(statement);
    }
    return report.statements;
}

/// A name that promises the id of another revision.
bool namesAnother(const QString& path, const QString& id)
{
    static const QRegularExpression hex(u"(?<![0-9a-z])[0-9a-f]{12}(?![0-9a-z])"_s);
    const QString name = QFileInfo(path).completeBaseName();
    return !id.isEmpty() && !name.contains(id) && hex.match(name).hasMatch();
}

revision::SourcePlace placeOfFunction(const QByteArray& source, QByteArrayView head)
{
    const qsizetype at = std::max<qsizetype>(0, source.indexOf(head));
    return { .begin = at, .end = at + head.size(), .line = static_cast<int>(source.left(at).count('\n')) + 1 };
}

QList<LintFinding> findingsOf(const revision::RevisionFile& file, const revision::PythonCalls& calls,
                              const QByteArray& source)
{
    QList<LintFinding> all;
    const auto take = [&all](LintFinding finding, const QString& before) {
        QList<LintFinding> one { std::move(finding) };
        risk::applySuppressions(before, one);
        all += one;
    };
    if (file.downgrade != FunctionState::Present && file.upgrade == FunctionState::Present)
        take(findingOf("A03", placeOfFunction(source, "def downgrade"), { file.spec.id }), {});
    if (namesAnother(file.path, file.spec.id))
        take(
            findingOf("A10", { .line = std::max(1, file.lines.id) }, { QFileInfo(file.path).fileName(), file.spec.id }),
            {});
    for (const ExecuteCall& call : calls.executes) {
        if (call.isComposed)
            take(findingOf("A04", call.place, {}), call.before);
    }
    for (const revision::NamedPlace& place : calls.concurrent)
        take(findingOf("A05", place.place, {}), place.before);
    for (const revision::NamedPlace& place : calls.outside)
        take(findingOf("A06", place.place, { place.name }, risk::Certainty::Likely), place.before);
    std::ranges::stable_sort(all, {}, &LintFinding::line);
    return all;
}

Result<risk::LintReport> lintPython(const QString& path, const QByteArray& source, const risk::LintOptions& options)
{
    const revision::RevisionFile file = revision::readPythonRevision(source, path);
    for (const Error& error : file.errors) {
        if (error.code == ErrorCode::RevisionFileBad)
            return Failure(error);
    }
    const revision::PythonCalls calls = revision::readPythonCalls(source, revision::encodingOfPython(source));
    risk::LintReport report { .findings = findingsOf(file, calls, source) };
    for (const bool isReverse : { false, true }) {
        LiteralScript script;
        for (const ExecuteCall& call : calls.executes) {
            if (call.isReverse == isReverse && !call.sql.isEmpty())
                STOPOVER_TRY(script.append(call));
        }
        STOPOVER_TRY_ASSIGN(const QList<risk::LintStatement> statements, script.lint(options));
        report.statements += statements;
    }
    for (const risk::LintStatement& statement : std::as_const(report.statements)) {
        report.grade = std::max(report.grade, statement.effects.grade);
        report.downtime = std::max(report.downtime, statement.effects.downtime());
    }
    return report;
}

} // namespace

Result<risk::LintReport> lintFile(const QString& path, const QByteArray& content, risk::LintOptions options)
{
    const bool isPython = path.endsWith(".py"_L1);
    // Stopover sets lock_timeout itself when it runs a revision.
    options.timeoutsAreSet =
        isPython || content.contains("\n-- +stopover upgrade") || content.startsWith("-- revision:");
    return isPython ? lintPython(path, content, options) : risk::lintScript(content, options);
}

} // namespace stopover::migrate
