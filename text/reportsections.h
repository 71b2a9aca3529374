#pragma once

#include "core/report/report.h"

namespace stopover::text {

struct ReportTable
{
    QStringList head;
    QList<int> numbers; ///< columns that are set to the right
    QList<QStringList> rows;
};

enum class ReportTone { Plain, Good, Bad };

/// A part of a report, whatever it is written as.
struct ReportSection
{
    QString title;
    ReportTone tone = ReportTone::Plain;
    QStringList lines;
    ReportTable table;
    bool isSteps = false; ///< the one that a chart of the durations belongs to
};

/// All parts but the statements, in the order of a migration log: what, before, checks, steps, certificate, parity,
/// issues, sign-offs, what is possible next. Translated.
QList<ReportSection> reportSections(const report::RunReport& report);

/// A sentence of the report's own.
QString saidInReport(const char* words, const QStringList& args = {});

} // namespace stopover::text
