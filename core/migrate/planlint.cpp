#include "core/migrate/planlint.h"

#include "core/risk/lint.h"
#include "core/risk/rules.h"

namespace stopover::migrate {

using namespace Qt::StringLiterals;
using Mode = RevisionPart::Mode;

namespace {

/// All parts as one script with its transactions, as psql would be given it.
class PlanScript
{
public:
    explicit PlanScript(QList<RevisionWork>& works)
    {
        for (RevisionWork& work : works) {
            for (RevisionPart& part : work.text.parts) {
                if (part.mode != Mode::Delegated)
                    append(work.step.revision, part);
            }
        }
    }

    struct Place
    {
        qsizetype begin = 0;
        QString revision;
        RevisionPart* part = nullptr;
    };

    [[nodiscard]] const QByteArray& text() const { return m_text; }

    /// The part that the byte belongs to.
    [[nodiscard]] const Place& placeOf(qsizetype byte) const
    {
        return *std::prev(std::ranges::upper_bound(m_places, byte, {}, &Place::begin));
    }

private:
    void append(const QString& revision, RevisionPart& part)
    {
        m_places.append({ .begin = m_text.size(), .revision = revision, .part = &part });
        if (part.mode == Mode::Batch)
            m_text += "-- +stopover batch\n";
        const bool block = part.mode == Mode::Transaction;
        m_text += block ? "BEGIN;\n" : "";
        // A statement may end in a comment.
        for (const QString& statement : std::as_const(part.statements))
            m_text += statement.toUtf8() + "\n;\n";
        m_text += block ? "COMMIT;\n" : "";
    }

    QByteArray m_text;
    QList<Place> m_places;
};

/// Rules about a file that a plan has an answer to: each of its parts is a step that is resumed, under the project's
/// search path.
bool isAnswered(const QString& rule)
{
    return rule == "T04"_L1 || rule == "R01"_L1;
}

run::Severity severityOf(const risk::LintFinding& finding)
{
    if (finding.certainty == risk::Certainty::Proven && risk::ruleNamed(finding.rule)->refused)
        return run::Severity::Block;
    return finding.severity == risk::LintSeverity::Info ? run::Severity::Info : run::Severity::Warning;
}

void take(const risk::LintStatement& statement, const QString& revision, QList<run::Finding>& findings)
{
    for (const risk::LintFinding& found : statement.findings) {
        if (found.suppressed || isAnswered(found.rule))
            continue;
        const run::Finding finding {
            .severity = severityOf(found), .rule = found.rule, .object = revision, .args = found.args
        };
        const bool known = std::ranges::any_of(findings, [&finding](const run::Finding& other) {
            return other.rule == finding.rule && other.object == finding.object && other.args == finding.args;
        });
        if (!known)
            findings.append(finding);
    }
}

} // namespace

Result<PlanLint> lintWorks(QList<RevisionWork>& works, const catalog::Schema& schema)
{
    const PlanScript script(works);
    STOPOVER_TRY_ASSIGN(
        const risk::LintReport report,
        risk::lintScript(script.text(), { .transaction = false, .timeoutsAreSet = true, .schema = schema }));
    PlanLint lint { .grade = report.grade, .downtime = report.downtime };
    QHash<const RevisionPart*, risk::LockMode> strongest;
    for (const risk::LintStatement& statement : report.statements) {
        const PlanScript::Place& place = script.placeOf(statement.begin);
        take(statement, place.revision, lint.findings);
        const risk::RelationLock* lock = statement.effects.strongest();
        if (lock == nullptr || (strongest.contains(place.part) && lock->mode <= strongest[place.part]))
            continue;
        strongest[place.part] = lock->mode;
        place.part->lock = risk::lockWords(lock->mode) + u": "_s + lock->relation;
    }
    return lint;
}

} // namespace stopover::migrate
