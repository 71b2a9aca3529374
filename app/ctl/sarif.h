#pragma once

#include "core/risk/lint.h"

#include <QJsonObject>

namespace stopover::ctl {

/// What lint found in one file.
struct LintedFile
{
    QString path;
    risk::LintReport report;
};

/// SARIF 2.1.0, as code scanning of forges reads it. Suppressed findings are in it, marked.
QJsonObject sarifOf(const QList<LintedFile>& files);

} // namespace stopover::ctl
