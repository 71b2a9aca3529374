#pragma once

#include <QByteArray>
#include <QString>

namespace stopover::backup {

/// What pg_dump and pg_restore write above each entry of a dump.
struct DumpEntry
{
    int id = 0; ///< in the archive's list; 0: not told
    QString kind; ///< for example "TABLE DATA"
};

/// The entry that the comments before a statement begin, if they do.
bool readEntry(const QByteArray& comments, DumpEntry& entry);

/// Whether a statement of the syntax tree's kind (as sql::Node::kind()) is what an entry of that kind consists of.
bool belongsTo(const QString& entry, const char* statement);

} // namespace stopover::backup
