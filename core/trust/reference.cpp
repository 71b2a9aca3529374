#include "core/trust/reference.h"

#include "core/base/text.h"
#include "core/trust/schemas.h"

#include <QSet>

namespace stopover::trust {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString& name)
{
    QStringList lines;
    for (const QString& line : resourceText(u":/stopover/trust/"_s + name).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            lines.append(line);
    }
    return lines;
}

QMap<QString, Properties> read(int version)
{
    QMap<QString, Properties> objects;
    for (const QString& line : linesOf(u"version%1.txt"_s.arg(version))) {
        const QStringList parts = line.split(u'\t');
        objects[parts.at(0)].insert({ parts.at(1), parts.at(2) }, parts.at(3));
    }
    return objects;
}

} // namespace

const QMap<QString, Properties>& referenceOf(int version)
{
    static const auto all = [] {
        QMap<int, QMap<QString, Properties>> versions;
        for (int one = 1; one <= journalVersion; ++one)
            versions.insert(one, read(one));
        return versions;
    }();
    return *all.constFind(version);
}

bool wasInstalledEarlier(int version, const QString& function, const QString& body)
{
    static const QSet<QString> known = [] {
        const QStringList lines = linesOf(u"earlierbodies.txt"_s);
        return QSet<QString>(lines.begin(), lines.end());
    }();
    return known.contains(QString::number(version) + u'\t' + function + u'\t' + body);
}

QString referenceText(const QList<Fact>& facts)
{
    QStringList lines;
    for (const Fact& fact : facts) {
        const bool ofWhomItDepends = fact.aspect == "owner"_L1 || fact.aspect == "grant"_L1;
        if (fact.schema == "stopover"_L1 && !ofWhomItDepends)
            lines.append(QStringList { fact.object, fact.aspect, fact.name, fact.value }.join(u'\t') + u'\n');
    }
    lines.sort();
    return lines.join(QString());
}

} // namespace stopover::trust
