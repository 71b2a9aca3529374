#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace stopover::test {

/// How a call of stopoverctl ended.
struct CtlResult
{
    int exitCode = -1; ///< -1: it crashed, or did not end in time
    QString output;
    QString messages;

    /// The one document of --json; empty when it is none.
    [[nodiscard]] QJsonObject document() const;
    /// The documents of each line.
    [[nodiscard]] QList<QJsonObject> lines() const;
    /// Lines on standard error that the program itself begins.
    [[nodiscard]] qsizetype complaints() const;
};

/// The real program in a process of its own, without the caller's PG* variables and sandbox.
class CtlProcess
{
public:
    explicit CtlProcess(const QStringList& arguments, const QMap<QString, QString>& environment = {});

    [[nodiscard]] QProcess& process() { return m_process; }

    /// Waits until standard output holds `text`. False when it ended before.
    bool awaitOutput(const QByteArray& text);
    /// Waits until it stands still at its crash point (STOPOVER_STOP_AT). False when it ended before.
    bool awaitStop();
    /// Lets it go on from there.
    void goOn();
    CtlResult finish();

private:
    QProcess m_process;
    QByteArray m_output;
};

CtlResult runCtl(const QStringList& arguments, const QMap<QString, QString>& environment = {});

} // namespace stopover::test
