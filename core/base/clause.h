#pragma once

#include <QString>
#include <QStringList>

namespace stopover {

/// Part of a sentence that core hands over as a code with arguments, for example as an argument of an Error ("%1: it is
/// not empty"). The words of each code are in text/clausetext.cpp; `tst_unit_clausetext` fails for a code without.
///
/// Encoded as one string, "@code<TAB>argument<TAB>…", since it travels where strings do: arguments, items of checks,
/// records in the journal. Text of others that looks like one is shown as the words of that code, never as anything else.
QString clause(const char* code, const QStringList& args = {});

struct Clause
{
    QString code; ///< empty: the text is no clause
    QStringList args;
};

Clause readClause(const QString& text);

} // namespace stopover
