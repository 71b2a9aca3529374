#include "app/ctl/jsonwriter.h"
#include "app/ctl/lintjson.h"
#include "core/risk/rules.h"
#include "text/linttext.h"

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

QString levelOf(risk::LintSeverity severity)
{
    return severity == risk::LintSeverity::Info ? u"note"_s : risk::severityName(severity);
}

void writeText(JsonWriter& json, const char* key, const QString& text)
{
    json.object(key, [&] { json.member("text", text); });
}

void writeRule(JsonWriter& json, const risk::RuleTraits& rule)
{
    const QString id = QLatin1StringView(rule.id);
    json.object([&] {
        json.member("id", id);
        writeText(json, "shortDescription", text::lintTitle(id));
        json.object("defaultConfiguration", [&] { json.member("level", levelOf(rule.severity)); });
    });
}

void writeDriver(JsonWriter& json)
{
    json.object("driver", [&json] {
        json.member("name", u"stopover"_s);
        json.member("version", QLatin1StringView(STOPOVER_VERSION).toString());
        json.array("rules", [&json] {
            for (const risk::RuleTraits& rule : risk::allRules())
                writeRule(json, rule);
        });
    });
}

void writePlace(JsonWriter& json, const QString& path, const risk::LintFinding& finding)
{
    json.object([&] {
        json.object("physicalLocation", [&] {
            json.object("artifactLocation", [&] { json.member("uri", path); });
            json.object("region", [&] {
                json.member("startLine", finding.line);
                json.member("byteOffset", finding.begin);
                json.member("byteLength", finding.end - finding.begin);
            });
        });
    });
}

void writeSuppression(JsonWriter& json, const QString& reason)
{
    json.object([&] {
        json.member("kind", u"inSource"_s);
        json.member("justification", reason);
    });
}

void writeResult(JsonWriter& json, const QString& path, const risk::LintFinding& finding)
{
    json.object([&] {
        json.member("ruleId", finding.rule);
        json.member("level", levelOf(finding.severity));
        writeText(json, "message", text::lintSentence(finding) + u' ' + text::lintRemedy(finding));
        json.array("locations", [&] { writePlace(json, path, finding); });
        json.object("properties", [&] {
            json.member("certainty", risk::certaintyName(finding.certainty));
            json.member("fix", finding.fix);
        });
        if (finding.suppressed)
            json.array("suppressions", [&] { writeSuppression(json, finding.reason); });
    });
}

void writeResults(JsonWriter& json, const LintedFile& file)
{
    for (const risk::LintFinding& finding : file.report.findings)
        writeResult(json, file.path, finding);
    for (const risk::LintStatement& statement : file.report.statements) {
        for (const risk::LintFinding& finding : statement.findings)
            writeResult(json, file.path, finding);
    }
}

} // namespace

QByteArray sarifOf(const QList<LintedFile>& files)
{
    JsonWriter json;
    json.object([&] {
        json.member("$schema", u"https://json.schemastore.org/sarif-2.1.0.json"_s);
        json.member("version", u"2.1.0"_s);
        json.array("runs", [&] {
            json.object([&] {
                json.object("tool", [&json] { writeDriver(json); });
                json.array("results", [&] {
                    for (const LintedFile& file : files)
                        writeResults(json, file);
                });
            });
        });
    });
    return json.line();
}

} // namespace stopover::ctl
