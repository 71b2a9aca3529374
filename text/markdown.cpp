#include "text/markdown.h"

#include "core/base/text.h"

#include <algorithm>

namespace stopover::text {

using namespace Qt::StringLiterals;

QString markdown(const QString& text)
{
    const QString line = visible(text);
    QString result;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar letter = line.at(at);
        // Addresses become links where they stand.
        const bool isAddress = (letter == u':' && QStringView(line).sliced(at).startsWith(u"://"))
            || (letter == u'.' && at >= 3
                && QStringView(line).sliced(at - 3, 3).compare(u"www", Qt::CaseInsensitive) == 0);
        const bool opensLine = at == 0 && QStringView(u"#+-=").contains(letter) && line.size() > 1;
        // An underscore within a word is no emphasis.
        const bool isEmphasis = letter == u'_'
            && (at == 0 || !line.at(at - 1).isLetterOrNumber() || at + 1 == line.size()
                || !line.at(at + 1).isLetterOrNumber());
        if (isAddress || opensLine || isEmphasis || QStringView(u"\\`*[]<>|~&$").contains(letter))
            result += u'\\';
        result += letter;
    }
    return result;
}

QString markdownCode(const QString& language, const QString& code)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar letter : code) {
        run = letter == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return fence + language + u'\n' + code + u'\n' + fence + u'\n';
}

} // namespace stopover::text
