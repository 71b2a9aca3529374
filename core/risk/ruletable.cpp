#include "core/risk/rules.h"

#include <algorithm>
#include <array>

namespace stopover::risk {

namespace {

constexpr auto error = LintSeverity::Error;
constexpr auto warning = LintSeverity::Warning;
constexpr auto info = LintSeverity::Info;

constexpr std::array rules {
    RuleTraits { "A01", warning },
    RuleTraits { "A02", error },
    RuleTraits { "A03", warning },
    RuleTraits { "A04", warning },
    RuleTraits { "A05", error },
    RuleTraits { "A06", warning },
    RuleTraits { "A07", error },
    RuleTraits { "A08", error },
    RuleTraits { "A09", error },
    RuleTraits { "A10", warning },
    RuleTraits { "C01", warning },
    RuleTraits { "C02", warning },
    RuleTraits { "C03", warning },
    RuleTraits { "C04", warning },
    RuleTraits { "C05", warning },
    RuleTraits { "C06", warning },
    RuleTraits { "C07", warning },
    RuleTraits { "C08", warning },
    RuleTraits { "D01", error },
    RuleTraits { "D02", error },
    RuleTraits { "D03", error },
    RuleTraits { "D04", error },
    RuleTraits { "D05", error },
    RuleTraits { "D06", error },
    RuleTraits { "D07", error },
    RuleTraits { "D08", error },
    RuleTraits { "D09", warning },
    RuleTraits { "D10", error },
    RuleTraits { "D11", error },
    RuleTraits { "D12", error },
    RuleTraits { "D13", warning },
    RuleTraits { "D14", error },
    RuleTraits { "D15", warning },
    RuleTraits { "L01", error },
    RuleTraits { "L02", error },
    RuleTraits { "L03", error },
    RuleTraits { "L04", error },
    RuleTraits { "L05", error },
    RuleTraits { "L06", error },
    RuleTraits { "L07", error },
    RuleTraits { "L08", warning },
    RuleTraits { "L09", error },
    RuleTraits { "L10", warning },
    RuleTraits { "L11", warning },
    RuleTraits { "L12", error },
    RuleTraits { "L13", error },
    RuleTraits { "L14", info },
    RuleTraits { "L15", warning },
    RuleTraits { "L16", warning },
    RuleTraits { "L17", warning },
    RuleTraits { "L18", warning },
    RuleTraits { "L19", error },
    RuleTraits { "Q01", error },
    RuleTraits { "Q02", error },
    RuleTraits { "Q03", error },
    RuleTraits { "Q04", warning },
    RuleTraits { "Q05", warning },
    RuleTraits { "Q06", error, false, true },
    RuleTraits { "Q07", error, false, true },
    RuleTraits { "Q08", warning },
    RuleTraits { "Q09", warning },
    RuleTraits { "Q10", error },
    RuleTraits { "R01", warning },
    RuleTraits { "R02", error },
    RuleTraits { "R03", info },
    RuleTraits { "R04", info, true },
    RuleTraits { "R05", error, false, true },
    RuleTraits { "R06", warning },
    RuleTraits { "R07", warning },
    RuleTraits { "R08", warning },
    RuleTraits { "R09", error, false, true },
    RuleTraits { "R10", error },
    RuleTraits { "R11", warning },
    RuleTraits { "R12", error },
    RuleTraits { "R13", error, false, true },
    RuleTraits { "R14", error, false, true },
    RuleTraits { "R15", error },
    RuleTraits { "S01", error },
    RuleTraits { "S02", warning },
    RuleTraits { "S03", error },
    RuleTraits { "S04", error },
    RuleTraits { "S05", warning },
    RuleTraits { "S06", warning },
    RuleTraits { "S07", info },
    RuleTraits { "T01", error, false, true },
    RuleTraits { "T02", error },
    RuleTraits { "T03", error },
    RuleTraits { "T04", warning },
    RuleTraits { "T05", warning },
    RuleTraits { "T06", error, false, true },
    RuleTraits { "T07", warning },
    RuleTraits { "T08", error },
    RuleTraits { "T09", error, false, true },
};

constexpr QAnyStringView idOf(const RuleTraits& rule)
{
    return QLatin1StringView(rule.id);
}

} // namespace

std::span<const RuleTraits> allRules()
{
    return rules;
}

const RuleTraits* ruleNamed(QAnyStringView id)
{
    const auto found = std::ranges::lower_bound(rules, id, std::ranges::less(), idOf);
    return found == rules.end() || idOf(*found) != id ? nullptr : &*found;
}

} // namespace stopover::risk
