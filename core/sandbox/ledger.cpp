#include "core/sandbox/ledger.h"

namespace stopover::sandbox {

Result<std::unique_ptr<Ledger>> Ledger::create(const QString& path)
{
    std::unique_ptr<Ledger> ledger(new Ledger(path)); // NOLINT: the constructor is private
    if (!ledger->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Failure(ErrorCode::Io, { path, ledger->m_file.errorString() });
    return ledger;
}

void Ledger::append(qint64 id, qint64 version)
{
    const QByteArray line = QByteArray::number(id) + QByteArray(" ") + QByteArray::number(version) + QByteArray("\n");
    const std::lock_guard lock(m_mutex);
    m_file.write(line);
}

Result<Ledger::Content> Ledger::read()
{
    const std::lock_guard lock(m_mutex);
    m_file.flush();
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return Failure(ErrorCode::Io, { file.fileName(), file.errorString() });
    Content content;
    while (!file.atEnd()) {
        const QList<QByteArray> fields = file.readLine().trimmed().split(' ');
        if (fields.size() != 2)
            continue;
        content.versions.insert(fields.at(0).toLongLong(), fields.at(1).toLongLong());
        ++content.acknowledged;
    }
    return content;
}

} // namespace stopover::sandbox
