#include "core/backup/dumpcode.h"

#include <algorithm>
#include <array>
#include <utility>

namespace stopover::backup {

namespace {

constexpr std::array codeNames {
    std::pair { DumpCode::Unreadable, "unreadable" },
    std::pair { DumpCode::ClientCommand, "client_command" },
    std::pair { DumpCode::Mismatch, "mismatch" },
    std::pair { DumpCode::ServerFile, "server_file" },
    std::pair { DumpCode::Block, "block" },
    std::pair { DumpCode::Query, "query" },
    std::pair { DumpCode::Setting, "setting" },
    std::pair { DumpCode::ServerSetting, "server_setting" },
    std::pair { DumpCode::Role, "role" },
    std::pair { DumpCode::Database, "database" },
    std::pair { DumpCode::Privilege, "privilege" },
    std::pair { DumpCode::DefaultPrivilege, "default_privilege" },
    std::pair { DumpCode::Function, "function" },
    std::pair { DumpCode::Trigger, "trigger" },
    std::pair { DumpCode::EventTrigger, "event_trigger" },
    std::pair { DumpCode::Rule, "rule" },
    std::pair { DumpCode::Policy, "policy" },
    std::pair { DumpCode::View, "view" },
    std::pair { DumpCode::MaterializedView, "materialized_view" },
    std::pair { DumpCode::Default, "default" },
    std::pair { DumpCode::Check, "check" },
    std::pair { DumpCode::Generated, "generated" },
    std::pair { DumpCode::IndexExpression, "index_expression" },
    std::pair { DumpCode::Statistics, "statistics" },
    std::pair { DumpCode::PartitionKey, "partition_key" },
    std::pair { DumpCode::Type, "type" },
    std::pair { DumpCode::Cast, "cast" },
    std::pair { DumpCode::Operator, "operator" },
    std::pair { DumpCode::OperatorClass, "operator_class" },
    std::pair { DumpCode::AccessMethod, "access_method" },
    std::pair { DumpCode::Transform, "transform" },
    std::pair { DumpCode::Conversion, "conversion" },
    std::pair { DumpCode::TextSearch, "text_search" },
    std::pair { DumpCode::Extension, "extension" },
    std::pair { DumpCode::Language, "language" },
    std::pair { DumpCode::Foreign, "foreign" },
    std::pair { DumpCode::Subscription, "subscription" },
    std::pair { DumpCode::Publication, "publication" },
    std::pair { DumpCode::SecurityLabel, "security_label" },
    std::pair { DumpCode::Other, "other" },
};

} // namespace

QString dumpCodeName(DumpCode kind)
{
    const auto* found = std::ranges::find(codeNames, kind, &std::pair<DumpCode, const char*>::first);
    return QString::fromLatin1(found == codeNames.end() ? "other" : found->second);
}

DumpCode dumpCodeNamed(const QString& name)
{
    const auto* found =
        std::ranges::find_if(codeNames, [&](const auto& one) { return name == QLatin1StringView(one.second); });
    return found == codeNames.end() ? DumpCode::Other : found->first;
}

} // namespace stopover::backup
