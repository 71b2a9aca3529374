#pragma once

#include "app/ctl/exitcode.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// Documents for programs go to standard output, messages for people to standard error.
namespace stopover::ctl {

void printDocument(const QJsonObject& document);
void printDocument(const QJsonArray& document);
void printJsonLine(const QJsonObject& object);

/// A line of a command's answer for people, on standard output.
void printLine(const QString& text);

/// A line that is not part of the answer, on standard error.
void printMessage(const QString& text);

/// Explains an error on standard error and says with what to exit.
ExitCode fail(const Error& error);

/// Rows of a table in columns; those in `rightAligned` hold numbers.
void printTable(const QList<QStringList>& rows, const QList<int>& rightAligned);

} // namespace stopover::ctl
