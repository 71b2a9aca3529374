#pragma once

#include <QString>
#include <QStringList>

namespace stopover {

/// Part of a sentence that core passes as a code with arguments, for example as an argument of an Error ("%1: it is not
/// empty"). The words are in text/clausetext.cpp; `tst_unit_clausetext` fails for a code without words.
///
/// Encoded as one string, "@code<TAB>argument<TAB>…", because it is passed where strings are: error arguments, items of
/// checks, journal rows. Other people's text that looks like a clause is shown as the words of that code and nothing
/// else.
QString clause(const char* code, const QStringList& args = {});

struct Clause
{
    QString code; ///< empty: the text is no clause
    QStringList args;
};

Clause readClause(const QString& text);

} // namespace stopover
