#include "core/base/clause.h"

namespace stopover {

using namespace Qt::StringLiterals;

namespace {

QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\t', u"\\t"_s);
}

QString unescaped(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escape = text.at(i) == u'\\' && i + 1 < text.size();
        if (escape)
            ++i;
        plain += escape && text.at(i) == u't' ? u'\t' : text.at(i);
    }
    return plain;
}

} // namespace

QString clause(const char* code, const QStringList& args)
{
    QString text = u'@' + QString::fromLatin1(code);
    for (const QString& argument : args)
        text += u'\t' + escaped(argument);
    return text;
}

Clause readClause(const QString& text)
{
    if (!text.startsWith(u'@'))
        return {};
    const QStringList parts = text.mid(1).split(u'\t');
    Clause read { .code = parts.first(), .args = {} };
    for (const QString& part : parts.mid(1))
        read.args.append(unescaped(part));
    return read;
}

} // namespace stopover
