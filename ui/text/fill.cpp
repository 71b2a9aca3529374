#include "ui/text/fill.h"

#include <QCoreApplication>

namespace stopover::text {

using namespace Qt::StringLiterals;

QString fill(const QString& pattern, const QStringList& args)
{
    QString text;
    text.reserve(pattern.size() * 2);
    qsizetype taken = 0;
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0; at = pattern.indexOf(u'%', at + 1)) {
        const QChar next = at + 1 < pattern.size() ? pattern.at(at + 1) : QChar();
        if (next != u'*' && (next < u'1' || next > u'9'))
            continue;
        text += QStringView(pattern).sliced(taken, at - taken);
        if (next == u'*')
            text += args.join(u", "_s);
        else
            text += args.value(next.digitValue() - 1, u"?"_s);
        taken = at + 2;
    }
    return text + QStringView(pattern).sliced(taken);
}

QString translated(const char* context, const char* pattern, const QStringList& args)
{
    return fill(QCoreApplication::translate(context, pattern), args);
}

} // namespace stopover::text
