#include "core/base/text.h"

#include <QFile>

namespace stopover {

QString resourceText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing resource %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QString cutToBytes(const QString& text, qsizetype maxBytes)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.size() <= maxBytes)
        return text;
    qsizetype end = maxBytes;
    // Bytes 10xxxxxx continue a character: step back to the byte that starts one.
    while (end > 0 && (static_cast<unsigned char>(bytes.at(end)) & 0xC0U) == 0x80U)
        --end;
    return QString::fromUtf8(bytes.left(end));
}

} // namespace stopover
