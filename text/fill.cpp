#include "text/fill.h"

#include "core/base/text.h"
#include "text/clausetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace stopover::text {

using namespace Qt::StringLiterals;

namespace {

/// "… --confirm %1": a command that somebody copies.
bool isOptionValue(QStringView before)
{
    static const QRegularExpression option(u"--[a-z-]+ $"_s);
    return before.endsWith(u' ') && option.match(before).hasMatch();
}

template <typename Value>
QString inserted(const QString& pattern, const QStringList& args, Value valueAt)
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
            text += valueAt(next.digitValue() - 1, QStringView(pattern).first(at));
        taken = at + 2;
    }
    return text + QStringView(pattern).sliced(taken);
}

} // namespace

QString fill(const QString& pattern, const QStringList& args)
{
    QStringList shown;
    for (const QString& argument : args)
        shown.append(argumentText(argument));
    return inserted(pattern, shown, [&](int index, QStringView before) {
        return index >= args.size() ? u"?"_s : isOptionValue(before) ? shellWord(args.at(index)) : shown.at(index);
    });
}

QString translated(const char* context, const char* pattern, const QStringList& args)
{
    return fill(QCoreApplication::translate(context, pattern), args);
}

QString composed(const char* context, const char* pattern, const QStringList& args)
{
    QStringList shown;
    for (const QString& argument : args)
        shown.append(visibleLines(argument));
    return inserted(QCoreApplication::translate(context, pattern), shown,
                    [&shown](int index, QStringView /*before*/) { return shown.value(index, u"?"_s); });
}

QString joinedSentences(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    static const QString ends = u".:;!?…"_s;
    return first + (ends.contains(first.back()) ? u" "_s : u". "_s) + second;
}

} // namespace stopover::text
