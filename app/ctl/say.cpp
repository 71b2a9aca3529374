#include "app/ctl/say.h"

#include "text/fill.h"

namespace stopover::ctl {

QString say(const char* words, const QStringList& args)
{
    return text::fill(QString::fromUtf8(words), args);
}

QString sayLines(const char* words, const QStringList& args)
{
    return text::composed("", words, args);
}

} // namespace stopover::ctl
