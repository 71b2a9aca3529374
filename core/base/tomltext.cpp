#include "core/base/tomltext.h"

namespace stopover {

using namespace Qt::StringLiterals;

QString tomlText(const QString& text)
{
    QString escaped = u"\""_s;
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            escaped += u'\\';
        if (character == u'\n')
            escaped += u"\\n"_s;
        else if (character == u'\t')
            escaped += u"\\t"_s;
        else if (character.unicode() < 0x20 || character.unicode() == 0x7F)
            escaped += u"\\u%1"_s.arg(character.unicode(), 4, 16, QLatin1Char('0'));
        else
            escaped += character;
    }
    return escaped + u'"';
}

QString tomlList(const QStringList& texts)
{
    QStringList written;
    for (const QString& text : texts)
        written.append(tomlText(text));
    return u'[' + written.join(u", "_s) + u']';
}

} // namespace stopover
