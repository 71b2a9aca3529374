#include "core/base/linediff.h"

#include <QList>
#include <QStringList>

namespace stopover {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype context = 3;
constexpr qsizetype maxCompared = 2000; ///< lines of either side between the equal beginning and end

/// The middle parts as marked lines: the longest common subsequence stays.
QStringList middleOf(const QStringList& before, const QStringList& after)
{
    QStringList lines;
    if (before.size() > maxCompared || after.size() > maxCompared) {
        for (const QString& line : before)
            lines.append(u"- "_s + line);
        for (const QString& line : after)
            lines.append(u"+ "_s + line);
        return lines;
    }
    QList<QList<int>> common(before.size() + 1, QList<int>(after.size() + 1, 0));
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j)
            common[i][j] = before.at(i) == after.at(j) ? common.at(i + 1).at(j + 1) + 1
                                                       : std::max(common.at(i + 1).at(j), common.at(i).at(j + 1));
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before.at(i) == after.at(j)) {
            lines.append(u"  "_s + before.at(i++));
            ++j;
        } else if (i < before.size() && (j == after.size() || common.at(i + 1).at(j) >= common.at(i).at(j + 1))) {
            lines.append(u"- "_s + before.at(i++));
        } else {
            lines.append(u"+ "_s + after.at(j++));
        }
    }
    return lines;
}

/// Without equal lines that are far from every change.
QStringList nearChanges(const QStringList& lines)
{
    QStringList shown;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        bool near = false;
        for (qsizetype k = std::max<qsizetype>(0, i - context); k <= std::min(lines.size() - 1, i + context) && !near;
             ++k)
            near = !lines.at(k).startsWith(u' ');
        if (near)
            shown.append(lines.at(i));
        else if (!shown.isEmpty() && shown.last() != u"  …")
            shown.append(u"  …"_s);
    }
    return shown;
}

} // namespace

QString lineDiff(const QString& before, const QString& after)
{
    if (before == after)
        return {};
    QStringList one = before.split(u'\n');
    QStringList other = after.split(u'\n');
    QStringList head;
    while (!one.isEmpty() && !other.isEmpty() && one.first() == other.first()) {
        head.append(u"  "_s + one.takeFirst());
        other.removeFirst();
    }
    QStringList tail;
    while (!one.isEmpty() && !other.isEmpty() && one.last() == other.last()) {
        tail.prepend(u"  "_s + one.takeLast());
        other.removeLast();
    }
    return nearChanges(head.last(std::min(head.size(), context + 1)) + middleOf(one, other)
                       + tail.first(std::min(tail.size(), context + 1)))
        .join(u'\n');
}

} // namespace stopover
