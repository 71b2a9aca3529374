#include "ui/text/fill.h"

#include <QCoreApplication>

namespace stopover::text {

using namespace Qt::StringLiterals;

QString fill(const QString& pattern, const QStringList& args)
{
    QString text;
    text.reserve(pattern.size() * 2);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern.at(i + 1) : QChar();
        if (pattern.at(i) != u'%' || (next != u'*' && (next < u'1' || next > u'9'))) {
            text += pattern.at(i);
            continue;
        }
        ++i;
        if (next == u'*')
            text += args.join(u", "_s);
        else
            text += args.value(next.digitValue() - 1, u"?"_s);
    }
    return text;
}

QString translated(const char* context, const char* pattern, const QStringList& args)
{
    return fill(QCoreApplication::translate(context, pattern), args);
}

} // namespace stopover::text
