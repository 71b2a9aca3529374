#include "core/base/host.h"

#include <QFile>
#include <QStorageInfo>
#include <QThread>

namespace stopover {

using namespace Qt::StringLiterals;

namespace {

struct Times
{
    qint64 busy = 0;
    qint64 disk = 0; ///< idle, with something under way to a disk
    qint64 all = 0;
};

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
}

std::optional<Times> readTimes()
{
    const QStringList fields = contentOf(u"/proc/stat"_s).section(u'\n', 0, 0).simplified().split(u' ');
    if (fields.size() < 6)
        return std::nullopt;
    Times times;
    for (qsizetype i = 1; i < fields.size(); ++i)
        times.all += fields.at(i).toLongLong();
    times.disk = fields.at(5).toLongLong();
    times.busy = times.all - fields.at(4).toLongLong() - times.disk;
    return times;
}

void sampleCpu(Host& host)
{
    const auto before = readTimes();
    QThread::msleep(100);
    const auto after = readTimes();
    if (!before || !after || after->all == before->all)
        return;
    const double all = static_cast<double>(after->all - before->all) / 100.0;
    host.cpuPercent = static_cast<double>(after->busy - before->busy) / all;
    host.diskWaitPercent = static_cast<double>(std::max<qint64>(0, after->disk - before->disk)) / all;
}

std::optional<qint64> memory(const QString& text, QLatin1StringView name)
{
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(name))
            return line.simplified().section(u' ', 1, 1).toLongLong() * 1024;
    }
    return std::nullopt;
}

} // namespace

Host readHost(Sample sample, const QString& folder)
{
    const QString memoryText = contentOf(u"/proc/meminfo"_s);
    Host host { .memoryTotal = memory(memoryText, "MemTotal:"_L1),
                .memoryFree = memory(memoryText, "MemAvailable:"_L1) };
    if (const QString load = contentOf(u"/proc/loadavg"_s); !load.isEmpty())
        host.load = load.section(u' ', 0, 0).toDouble() / std::max(1, QThread::idealThreadCount());
    if (sample == Sample::Cpu)
        sampleCpu(host);
    if (const QStorageInfo storage(folder); !folder.isEmpty() && storage.isValid()) {
        host.diskTotal = storage.bytesTotal();
        host.diskFree = storage.bytesAvailable();
    }
    return host;
}

std::optional<qint64> freeBytes(const QString& path)
{
    const QStorageInfo storage(path);
    return storage.isValid() ? std::optional(storage.bytesAvailable()) : std::nullopt;
}

} // namespace stopover
