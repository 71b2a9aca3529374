#include "app/ctl/lintjson.h"

#include "app/ctl/jsonwriter.h"
#include "text/linttext.h"

namespace stopover::ctl {

namespace {

void writeFinding(JsonWriter& json, const risk::LintFinding& finding)
{
    json.object([&] {
        json.member("rule", finding.rule);
        json.member("severity", risk::severityName(finding.severity));
        json.member("certainty", risk::certaintyName(finding.certainty));
        json.member("line", finding.line);
        json.member("begin", finding.begin);
        json.member("end", finding.end);
        json.member("message", text::lintSentence(finding));
        json.member("remedy", text::lintRemedy(finding));
        json.member("args", finding.args);
        json.member("fix", finding.fix);
        json.member("suppressed", finding.suppressed);
        if (finding.suppressed)
            json.member("reason", finding.reason);
    });
}

void writeFindings(JsonWriter& json, const QList<risk::LintFinding>& findings)
{
    json.array("findings", [&] {
        for (const risk::LintFinding& finding : findings)
            writeFinding(json, finding);
    });
}

void writeLock(JsonWriter& json, const risk::RelationLock& lock)
{
    json.object([&] {
        json.member("relation", lock.relation);
        json.member("kind", QString(lock.kind));
        json.member("mode", risk::lockName(lock.mode));
        json.member("code", risk::lockCode(lock.mode));
        json.member("new", lock.isNew);
    });
}

void writeEffects(JsonWriter& json, const risk::Effects& effects)
{
    json.array("locks", [&] {
        for (const risk::RelationLock& lock : effects.locks)
            writeLock(json, lock);
    });
    json.member("rewrites", effects.rewrites);
    json.member("scans", effects.scans);
    json.member("drops", effects.drops);
    json.member("blocks_reads", effects.blocksReads());
    json.member("blocks_writes", effects.blocksWrites());
    json.member("transaction", !effects.noTransaction);
    json.member("grade", risk::gradeName(effects.grade));
    json.member("downtime", risk::downtimeName(effects.downtime()));
    json.member("certainty", risk::certaintyName(effects.certainty));
    json.member("refused", effects.refused);
}

void writeFile(JsonWriter& json, const LintedFile& file)
{
    json.object([&] {
        json.member("file", file.path);
        json.member("grade", risk::gradeName(file.report.grade));
        json.member("downtime", risk::downtimeName(file.report.downtime));
        json.member("errors", file.report.count(risk::LintSeverity::Error));
        json.member("warnings", file.report.count(risk::LintSeverity::Warning));
        writeFindings(json, file.report.findings);
    });
}

void writeStatement(JsonWriter& json, const QString& path, const risk::LintStatement& statement)
{
    json.object([&] {
        json.member("file", path);
        json.member("line", statement.line);
        json.member("begin", statement.begin);
        json.member("end", statement.end);
        json.member("sql", statement.sql);
        writeEffects(json, statement.effects);
        writeFindings(json, statement.findings);
    });
}

} // namespace

QByteArray lintJsonOf(const QList<LintedFile>& files)
{
    JsonWriter json;
    json.object([&] {
        json.array("files", [&] {
            for (const LintedFile& file : files)
                writeFile(json, file);
        });
        json.array("statements", [&] {
            for (const LintedFile& file : files) {
                for (const risk::LintStatement& statement : file.report.statements)
                    writeStatement(json, file.path, statement);
            }
        });
    });
    return json.line();
}

} // namespace stopover::ctl
