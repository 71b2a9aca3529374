#include "core/backup/dumpreader.h"

#include <QFile>
#include <QFileInfo>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bytesAtOnce = 64 << 10;
constexpr qsizetype keptComplaints = 2000;

} // namespace

QString dumpArgument(const QString& dump)
{
    return QFileInfo(dump).absoluteFilePath();
}

bool canBeReadInParallel(const QString& dump, DumpFormat format)
{
    if (format == DumpFormat::Sql)
        return false;
    QFile file(dump);
    return format == DumpFormat::Directory || (file.open(QIODevice::ReadOnly) && file.read(5) == "PGDMP");
}

DumpReader::~DumpReader()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished();
    }
}

Result<DumpReader> DumpReader::start(const QString& dump, const ProcessRequest& request)
{
    DumpReader reader(dump);
    reader.m_process->setProcessEnvironment(request.environment);
    reader.m_process->setStandardInputFile(QProcess::nullDevice());
    reader.m_process->start(request.program, request.arguments);
    if (!reader.m_process->waitForStarted())
        return Failure(ErrorCode::ProgramMissing, { request.program, reader.m_process->errorString() });
    return reader;
}

Result<DumpReader> DumpReader::open(const ClientTools& tools, const QString& dump, DumpFormat format, DumpPart part)
{
    if (format == DumpFormat::Sql) {
        ProcessRequest unpack { .program = u"gzip"_s, .arguments = { u"--decompress"_s, u"--stdout"_s } };
        // As it is, when it is not packed.
        if (!dump.endsWith(".gz"_L1))
            unpack.arguments.append(u"--force"_s);
        unpack.arguments.append({ u"--"_s, dumpArgument(dump) });
        return start(dump, unpack);
    }
    // Verbose, since only then each entry says its number.
    QStringList arguments { u"--verbose"_s, u"--file=-"_s };
    if (part == DumpPart::Schema)
        arguments.append(u"--schema-only"_s);
    return start(dump, tools.request(u"pg_restore"_s, arguments + QStringList { u"--"_s, dumpArgument(dump) }));
}

Result<DumpReader> DumpReader::list(const ClientTools& tools, const QString& dump)
{
    return start(dump, tools.request(u"pg_restore"_s, { u"--list"_s, u"--"_s, dumpArgument(dump) }));
}

Result<QByteArray> DumpReader::read()
{
    while (m_process->bytesAvailable() == 0 && m_process->waitForReadyRead(-1)) {
        m_complaints += m_process->readAllStandardError();
        m_complaints = m_complaints.right(keptComplaints);
    }
    if (const QByteArray bytes = m_process->read(bytesAtOnce); !bytes.isEmpty())
        return bytes;
    if (m_process->state() != QProcess::NotRunning)
        m_process->waitForFinished(-1);
    m_complaints += m_process->readAllStandardError();
    if (m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0)
        return QByteArray();
    return Failure(ErrorCode::DumpDamaged, { m_dump, QString::fromUtf8(m_complaints.right(keptComplaints)).trimmed() });
}

} // namespace stopover::backup
