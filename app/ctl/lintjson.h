#pragma once

#include "core/risk/lint.h"

#include <QByteArray>

namespace stopover::ctl {

/// What lint found in one file.
struct LintedFile
{
    QString path;
    risk::LintReport report;
};

/// What `lint --json` prints: each file with its grade, each statement with what it locks, rewrites and loses.
/// Written as it goes, in UTF-8: a megabyte of SQL gives many megabytes.
QByteArray lintJsonOf(const QList<LintedFile>& files);

/// SARIF 2.1.0, as code scanning of forges reads it. Suppressed findings are in it, marked.
QByteArray sarifOf(const QList<LintedFile>& files);

} // namespace stopover::ctl
