#include "text/foreigntext.h"

#include "text/fill.h"

#include <QCoreApplication>
#include <QMap>

#include <array>

namespace stopover::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLines = 12;

struct Wrong
{
    const char* aspect;
    const char* sentence; ///< %1: object, %2: name, %3: what was found
};

constexpr std::array wrongs {
    Wrong { "owner", QT_TRANSLATE_NOOP("Foreign", "%1 belongs to %3, which this role does not trust") },
    Wrong { "grant", QT_TRANSLATE_NOOP("Foreign", "%1: %3 has the %2 privilege") },
    Wrong { "column", QT_TRANSLATE_NOOP("Foreign", "%1: column %2 is not as Stopover created it (%3)") },
    Wrong { "constraint", QT_TRANSLATE_NOOP("Foreign", "%1: constraint %2 is not as Stopover created it") },
    Wrong { "index", QT_TRANSLATE_NOOP("Foreign", "%1: index %2 is not as Stopover created it") },
    Wrong { "index expression", QT_TRANSLATE_NOOP("Foreign", "%1: index %2 contains an expression") },
    Wrong { "trigger", QT_TRANSLATE_NOOP("Foreign", "%1 has the trigger %2, which calls %3") },
    Wrong { "rule", QT_TRANSLATE_NOOP("Foreign", "%1 has the rule %2") },
    Wrong { "policy", QT_TRANSLATE_NOOP("Foreign", "%1 has the policy %2") },
    Wrong { "row security", QT_TRANSLATE_NOOP("Foreign", "%1 has row-level security") },
    Wrong { "child", QT_TRANSLATE_NOOP("Foreign", "%1 has the child table %3") },
    Wrong { "parent", QT_TRANSLATE_NOOP("Foreign", "%1 inherits from %3") },
    Wrong { "partition", QT_TRANSLATE_NOOP("Foreign", "%1 is a partition") },
    Wrong { "row type", QT_TRANSLATE_NOOP("Foreign", "%1 is a typed table") },
    Wrong { "reference", QT_TRANSLATE_NOOP("Foreign", "%1 is referenced by foreign key %2 of %3") },
    Wrong { "statistics", QT_TRANSLATE_NOOP("Foreign", "%1 has the extended statistics %2") },
    Wrong { "reads", QT_TRANSLATE_NOOP("Foreign", "%1 reads %2") },
    Wrong { "body", QT_TRANSLATE_NOOP("Foreign", "%1: its definition was changed") },
    Wrong { "settings", QT_TRANSLATE_NOOP("Foreign", "%1: its settings were changed (%3)") },
    Wrong { "rights", QT_TRANSLATE_NOOP("Foreign", "%1 runs with the rights of its %3") },
    Wrong { "missing", QT_TRANSLATE_NOOP("Foreign", "%1 is missing") },
    Wrong { "unknown", QT_TRANSLATE_NOOP("Foreign", "%1 (%3) was not created by Stopover") },
    Wrong { "version", QT_TRANSLATE_NOOP("Foreign", "%1 is a journal of a newer version (%3)") },
};

constexpr auto otherwise = QT_TRANSLATE_NOOP("Foreign", "%1: %2 is not as Stopover created it (%3)");

constexpr std::array kinds {
    std::pair { "r", QT_TRANSLATE_NOOP("Foreign", "table") },
    std::pair { "p", QT_TRANSLATE_NOOP("Foreign", "partitioned table") },
    std::pair { "v", QT_TRANSLATE_NOOP("Foreign", "view") },
    std::pair { "m", QT_TRANSLATE_NOOP("Foreign", "materialized view") },
    std::pair { "f", QT_TRANSLATE_NOOP("Foreign", "foreign table") },
    std::pair { "S", QT_TRANSLATE_NOOP("Foreign", "sequence") },
};

QString kindText(const QString& found)
{
    const auto kind =
        std::ranges::find_if(kinds, [&found](const auto& one) { return found == QLatin1StringView(one.first); });
    return kind == kinds.end() ? found : translated("Foreign", kind->second);
}

} // namespace

QString foreignObject(const QString& encoded)
{
    const QString aspect = encoded.section(u'\t', 0, 0);
    QStringList args { encoded.section(u'\t', 1, 1), encoded.section(u'\t', 2, 2), encoded.section(u'\t', 3) };
    if (aspect == "kind"_L1)
        return translated("Foreign", QT_TRANSLATE_NOOP("Foreign", "%1 is a %2 instead of Stopover's table"),
                          { args.at(0), kindText(args.at(2)) });
    if (aspect == "unknown"_L1)
        args[2] = kindText(args.at(2));
    const auto wrong =
        std::ranges::find_if(wrongs, [&aspect](const Wrong& one) { return aspect == QLatin1StringView(one.aspect); });
    if (wrong != wrongs.end())
        return translated("Foreign", wrong->sentence, args);
    return translated("Foreign", otherwise, { args.at(0), aspect, args.at(2) });
}

QStringList foreignLines(const QStringList& encoded, const QString& role)
{
    QStringList lines;
    QMap<QString, QStringList> owned;
    QStringList others;
    for (const QString& one : encoded) {
        if (one.startsWith("owner\t"_L1))
            owned[one.section(u'\t', 3)].append(one.section(u'\t', 1, 1));
        else
            others.append(one);
    }
    for (const auto& [owner, objects] : owned.asKeyValueRange()) {
        const QStringList args { objects.first(), QString::number(objects.size() - 1), owner, role };
        const char* pattern = objects.size() == 1
            ? QT_TRANSLATE_NOOP("Foreign", "%1 belongs to %3, which %4 does not trust")
            : objects.size() == 2
            ? QT_TRANSLATE_NOOP("Foreign", "%1 and 1 object belong to %3, which %4 does not trust")
            : QT_TRANSLATE_NOOP("Foreign", "%1 and %2 objects belong to %3, which %4 does not trust");
        lines.append(translated("Foreign", pattern, args));
    }
    for (const QString& one : std::as_const(others))
        lines.append(foreignObject(one));
    return lines;
}

QString foreignObjects(const QStringList& encoded, const QString& role)
{
    QStringList lines = foreignLines(encoded, role);
    const qsizetype rest = lines.size() - maxLines;
    if (rest > 0) {
        lines.resize(maxLines);
        lines.append(translated("Foreign", QT_TRANSLATE_NOOP("Foreign", "and %1 more"), { QString::number(rest) }));
    }
    return lines.join(u'\n');
}

} // namespace stopover::text
