#include "app/ctl/table.h"

#include "core/base/text.h"

namespace stopover::ctl {

using namespace Qt::StringLiterals;

Table::Table(const QStringList& head, QList<Align> alignment)
    : m_alignment(std::move(alignment))
{
    add(head, Tone::Faint);
}

void Table::add(const QStringList& cells, Tone tone)
{
    QStringList shown;
    for (const QString& cell : cells)
        shown.append(visible(cell)); // widths are those of what is seen
    m_rows.append({ .cells = shown, .tone = tone });
}

void Table::addLine(const QString& line, Tone tone)
{
    m_rows.append({ .cells = { line }, .tone = tone, .across = true });
}

void Table::print(Console& console) const
{
    QList<qsizetype> widths(m_alignment.size(), 0);
    for (const Row& row : m_rows) {
        for (qsizetype i = 0; !row.across && i < widths.size(); ++i)
            widths[i] = std::max(widths.at(i), row.cells.value(i).size());
    }
    for (const Row& row : m_rows) {
        if (row.across) {
            console.print(row.tone, row.cells.first());
            continue;
        }
        QStringList cells;
        for (qsizetype i = 0; i < widths.size(); ++i)
            cells.append(m_alignment.at(i) == Align::Left ? row.cells.value(i).leftJustified(widths.at(i))
                                                          : row.cells.value(i).rightJustified(widths.at(i)));
        QString line = cells.join(u"  "_s);
        while (line.endsWith(u' '))
            line.chop(1);
        console.print(row.tone, line);
    }
}

} // namespace stopover::ctl
