#pragma once

#include "app/ctl/console.h"

#include <QStringList>

namespace stopover::ctl {

enum class Align { Left, Right };

/// Columns of text as wide as what is in them.
class Table
{
public:
    Table(const QStringList& head, QList<Align> alignment);
    void add(const QStringList& cells, Tone tone = Tone::Plain);
    /// A line across all columns.
    void addLine(const QString& line, Tone tone);
    void print(Console& console) const;

private:
    struct Row
    {
        QStringList cells;
        Tone tone = Tone::Plain;
        bool across = false;
    };

    QList<Align> m_alignment;
    QList<Row> m_rows;
};

} // namespace stopover::ctl
