#include "app/ctl/sarif.h"

#include "core/risk/rules.h"
#include "ui/text/linttext.h"

#include <QJsonArray>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

QString levelOf(risk::LintSeverity severity)
{
    return severity == risk::LintSeverity::Info ? u"note"_s : risk::severityName(severity);
}

QJsonArray rulesJson()
{
    QJsonArray rules;
    for (const risk::RuleTraits& rule : risk::allRules()) {
        const QString id = QLatin1StringView(rule.id);
        rules.append(QJsonObject { { u"id"_s, id },
                                   { u"shortDescription"_s, QJsonObject { { u"text"_s, text::lintTitle(id) } } },
                                   { u"defaultConfiguration"_s, QJsonObject { { u"level"_s, levelOf(rule.severity) } } } });
    }
    return rules;
}

QJsonObject resultJson(const QString& path, const risk::LintFinding& finding)
{
    const QJsonObject region { { u"startLine"_s, finding.line }, { u"byteOffset"_s, finding.begin }, { u"byteLength"_s, finding.end - finding.begin } };
    const QJsonObject location { { u"artifactLocation"_s, QJsonObject { { u"uri"_s, path } } }, { u"region"_s, region } };
    QJsonObject result { { u"ruleId"_s, finding.rule },
                         { u"level"_s, levelOf(finding.severity) },
                         { u"message"_s, QJsonObject { { u"text"_s, QString(text::lintSentence(finding) + u' ' + text::lintRemedy(finding)) } } },
                         { u"locations"_s, QJsonArray { QJsonObject { { u"physicalLocation"_s, location } } } },
                         { u"properties"_s, QJsonObject { { u"certainty"_s, risk::certaintyName(finding.certainty) }, { u"fix"_s, finding.fix } } } };
    if (finding.suppressed)
        result.insert(u"suppressions"_s, QJsonArray { QJsonObject { { u"kind"_s, u"inSource"_s }, { u"justification"_s, finding.reason } } });
    return result;
}

} // namespace

QJsonObject sarifOf(const QList<LintedFile>& files)
{
    QJsonArray results;
    for (const LintedFile& file : files) {
        for (const risk::LintFinding& finding : file.report.findings)
            results.append(resultJson(file.path, finding));
        for (const risk::LintStatement& statement : file.report.statements) {
            for (const risk::LintFinding& finding : statement.findings)
                results.append(resultJson(file.path, finding));
        }
    }
    const QJsonObject driver { { u"name"_s, u"stopover"_s }, { u"version"_s, QLatin1StringView(STOPOVER_VERSION) }, { u"rules"_s, rulesJson() } };
    return { { u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s },
             { u"version"_s, u"2.1.0"_s },
             { u"runs"_s, QJsonArray { QJsonObject { { u"tool"_s, QJsonObject { { u"driver"_s, driver } } }, { u"results"_s, results } } } } };
}

} // namespace stopover::ctl
