#include "text/dumptext.h"

#include "core/backup/dumpcontents.h"
#include "text/fill.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace stopover::text {

using namespace Qt::StringLiterals;
using backup::DumpCode;

namespace {

struct Title
{
    DumpCode kind;
    const char* words;
};

constexpr std::array titles {
    Title { DumpCode::Unreadable, QT_TRANSLATE_NOOP("DumpCode", "Unreadable") },
    Title { DumpCode::ClientCommand, QT_TRANSLATE_NOOP("DumpCode", "psql commands, which are refused") },
    Title { DumpCode::Mismatch, QT_TRANSLATE_NOOP("DumpCode", "Not what the table of contents says") },
    Title { DumpCode::ServerFile, QT_TRANSLATE_NOOP("DumpCode", "COPY with files or programs") },
    Title { DumpCode::Block, QT_TRANSLATE_NOOP("DumpCode", "Code blocks and calls") },
    Title { DumpCode::Query, QT_TRANSLATE_NOOP("DumpCode", "Queries") },
    Title { DumpCode::Setting, QT_TRANSLATE_NOOP("DumpCode", "Session settings") },
    Title { DumpCode::ServerSetting, QT_TRANSLATE_NOOP("DumpCode", "Server settings and libraries") },
    Title { DumpCode::Role, QT_TRANSLATE_NOOP("DumpCode", "Roles and memberships") },
    Title { DumpCode::Database, QT_TRANSLATE_NOOP("DumpCode", "Databases, tablespaces and their privileges") },
    Title { DumpCode::Privilege, QT_TRANSLATE_NOOP("DumpCode", "Privileges") },
    Title { DumpCode::DefaultPrivilege, QT_TRANSLATE_NOOP("DumpCode", "Default privileges") },
    Title { DumpCode::Function, QT_TRANSLATE_NOOP("DumpCode", "Functions, procedures and aggregates") },
    Title { DumpCode::Trigger, QT_TRANSLATE_NOOP("DumpCode", "Triggers") },
    Title { DumpCode::EventTrigger, QT_TRANSLATE_NOOP("DumpCode", "Event triggers") },
    Title { DumpCode::Rule, QT_TRANSLATE_NOOP("DumpCode", "Rules") },
    Title { DumpCode::Policy, QT_TRANSLATE_NOOP("DumpCode", "Row security policies") },
    Title { DumpCode::View, QT_TRANSLATE_NOOP("DumpCode", "Views that call functions") },
    Title { DumpCode::MaterializedView, QT_TRANSLATE_NOOP("DumpCode", "Materialized views that are refreshed") },
    Title { DumpCode::Default, QT_TRANSLATE_NOOP("DumpCode", "Defaults that call functions") },
    Title { DumpCode::Check, QT_TRANSLATE_NOOP("DumpCode", "Constraints that call functions") },
    Title { DumpCode::Generated, QT_TRANSLATE_NOOP("DumpCode", "Generated columns that call functions") },
    Title { DumpCode::IndexExpression, QT_TRANSLATE_NOOP("DumpCode", "Indexes that call functions") },
    Title { DumpCode::Statistics, QT_TRANSLATE_NOOP("DumpCode", "Statistics that call functions") },
    Title { DumpCode::PartitionKey, QT_TRANSLATE_NOOP("DumpCode", "Partition keys that call functions") },
    Title { DumpCode::Type, QT_TRANSLATE_NOOP("DumpCode", "Types with their own functions") },
    Title { DumpCode::Cast, QT_TRANSLATE_NOOP("DumpCode", "Casts") },
    Title { DumpCode::Operator, QT_TRANSLATE_NOOP("DumpCode", "Operators") },
    Title { DumpCode::OperatorClass, QT_TRANSLATE_NOOP("DumpCode", "Operator classes and families") },
    Title { DumpCode::AccessMethod, QT_TRANSLATE_NOOP("DumpCode", "Access methods") },
    Title { DumpCode::Transform, QT_TRANSLATE_NOOP("DumpCode", "Transforms") },
    Title { DumpCode::Conversion, QT_TRANSLATE_NOOP("DumpCode", "Encoding conversions") },
    Title { DumpCode::TextSearch, QT_TRANSLATE_NOOP("DumpCode", "Text search parsers and templates") },
    Title { DumpCode::Extension, QT_TRANSLATE_NOOP("DumpCode", "Extensions") },
    Title { DumpCode::Language, QT_TRANSLATE_NOOP("DumpCode", "Procedural languages") },
    Title { DumpCode::Foreign, QT_TRANSLATE_NOOP("DumpCode", "Foreign servers and tables") },
    Title { DumpCode::Subscription, QT_TRANSLATE_NOOP("DumpCode", "Subscriptions") },
    Title { DumpCode::Publication, QT_TRANSLATE_NOOP("DumpCode", "Publications") },
    Title { DumpCode::SecurityLabel, QT_TRANSLATE_NOOP("DumpCode", "Security labels") },
    Title { DumpCode::Other, QT_TRANSLATE_NOOP("DumpCode", "Other statements") },
};

} // namespace

QString dumpCodeTitle(DumpCode kind)
{
    const auto* found = std::ranges::find(titles, kind, &Title::kind);
    return translated("DumpCode", found == titles.end() ? titles.back().words : found->words);
}

QStringList dumpCode(const QStringList& groups)
{
    QStringList lines;
    for (const QString& group : groups) {
        const backup::CodeGroup one = backup::CodeGroup::fromArgument(group);
        lines.append(translated("DumpCode",
                                one.count > one.lines.size() ? QT_TRANSLATE_NOOP("DumpCode", "%1 (%2): %3; …")
                                                             : QT_TRANSLATE_NOOP("DumpCode", "%1 (%2): %3"),
                                { dumpCodeTitle(one.kind), QString::number(one.count), one.lines.join(u"; "_s) }));
    }
    return lines;
}

QString notComparedText(const QStringList& tables)
{
    constexpr qsizetype maxNamed = 5;
    if (tables.isEmpty())
        return {};
    const QString names = tables.mid(0, maxNamed).join(u", "_s);
    const QString number = QString::number(tables.size());
    const char* pattern = tables.size() > maxNamed
        ? QT_TRANSLATE_NOOP("Dump",
                            "The dump contains the rows of %2 more tables, but they were not counted or compared, "
                            "because a superuser does not query other roles' tables: %1, …")
        : QT_TRANSLATE_NOOP("Dump",
                            "The dump contains the rows of these tables, but they were not counted or compared, "
                            "because a superuser does not query other roles' tables: %1");
    return translated("Dump", pattern, { names, number });
}

} // namespace stopover::text
