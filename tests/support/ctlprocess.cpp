#include "tests/support/ctlprocess.h"

#include "tests/support/testcase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <csignal>
#include <sys/types.h>

namespace stopover::test {

using namespace Qt::StringLiterals;

QJsonObject CtlResult::document() const
{
    return QJsonDocument::fromJson(output.toUtf8()).object();
}

QList<QJsonObject> CtlResult::lines() const
{
    QList<QJsonObject> documents;
    for (const QString& line : output.split(u'\n', Qt::SkipEmptyParts))
        documents.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return documents;
}

qsizetype CtlResult::complaints() const
{
    return messages.split(u'\n').filter(QRegularExpression(u"^stopoverctl: "_s)).size();
}

CtlProcess::CtlProcess(const QStringList& arguments, const QMap<QString, QString>& environment)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString& name : variables.keys()) {
        if (name.startsWith("PG"_L1))
            variables.remove(name);
    }
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    // Not a folder that root could make: a command that starts a server there would leave it behind.
    variables.insert(u"STOPOVER_SANDBOX"_s, u"/dev/null/sandbox"_s);
    for (auto variable = environment.cbegin(); variable != environment.cend(); ++variable)
        variables.insert(variable.key(), variable.value());
    m_process.setProcessEnvironment(variables);
    m_process.start(qEnvironmentVariable("STOPOVERCTL"), arguments);
    m_process.waitForStarted();
}

bool CtlProcess::awaitOutput(const QByteArray& text)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_output.contains(text) && timer.elapsed() < patienceMs) {
        if (!m_process.waitForReadyRead(100) && m_process.state() == QProcess::NotRunning)
            break;
        m_output += m_process.readAllStandardOutput();
    }
    return m_output.contains(text);
}

bool CtlProcess::awaitStop()
{
    const auto isStopped = [this] {
        QFile file(u"/proc/%1/stat"_s.arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray text = file.readAll();
        return text.mid(text.lastIndexOf(')') + 2).startsWith('T');
    };
    while (m_process.state() != QProcess::NotRunning) {
        if (isStopped())
            return true;
        m_process.waitForFinished(20);
    }
    return false;
}

void CtlProcess::goOn()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}

CtlResult CtlProcess::finish()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished();
        return {};
    }
    m_output += m_process.readAllStandardOutput();
    return { .exitCode = m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1,
             .output = QString::fromUtf8(m_output),
             .messages = QString::fromUtf8(m_process.readAllStandardError()) };
}

CtlResult runCtl(const QStringList& arguments, const QMap<QString, QString>& environment)
{
    return CtlProcess(arguments, environment).finish();
}

} // namespace stopover::test
