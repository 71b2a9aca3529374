#include "app/ctl/output.h"

#include "ui/text/errortext.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void printDocument(const QJsonObject& document)
{
    write(stdout, QJsonDocument(document).toJson());
}

void printDocument(const QJsonArray& document)
{
    write(stdout, QJsonDocument(document).toJson());
}

void printJsonLine(const QJsonObject& object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printLine(const QString& text)
{
    write(stdout, text.toUtf8() + '\n');
}

void printMessage(const QString& text)
{
    write(stderr, text.toUtf8() + '\n');
}

ExitCode fail(const Error& error)
{
    printMessage(text::explain(error));
    return exitCodeOf(error);
}

void printTable(const QList<QStringList>& rows, const QList<int>& rightAligned)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column >= widths.size())
                widths.append(0);
            widths[column] = std::max(widths.at(column), row.at(column).size());
        }
    }
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString& cell = row.at(column);
            const bool right = rightAligned.contains(static_cast<int>(column));
            line += (right ? cell.rightJustified(widths.at(column)) : cell.leftJustified(widths.at(column))) + u"  "_s;
        }
        printLine(line.trimmed().isEmpty() ? QString() : line.replace(QRegularExpression(u"\\s+$"_s), {}));
    }
}

} // namespace stopover::ctl
