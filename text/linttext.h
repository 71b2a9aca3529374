#pragma once

#include "core/risk/lint.h"

#include <QString>

namespace stopover::text {

/// What a rule has found, as a sentence. Translated.
QString lintSentence(const risk::LintFinding& finding);
/// What to do instead. Translated.
QString lintRemedy(const risk::LintFinding& finding);
/// A rule in a few words, without anything of the statement: for lists of rules. Translated.
QString lintTitle(const QString& rule);

QString gradeText(risk::Grade grade);
QString downtimeText(risk::Downtime downtime);
QString gradeText(const QString& name); ///< as risk::gradeName() has it; empty for another
QString downtimeText(const QString& name);
QString lintSeverityText(risk::LintSeverity severity);
QString certaintyText(risk::Certainty certainty);

} // namespace stopover::text
