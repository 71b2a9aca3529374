#include "core/risk/rules.h"

#include <QRegularExpression>

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

/// The text of a DO block, or of a routine in PL/pgSQL.
QString bodyOf(const sql::Node& node)
{
    for (const char* field : { "args", "options" }) {
        for (const sql::Node& option : node.list(field)) {
            if (option.text("defname") == "as"_L1)
                return option["arg"].is("String") ? option["arg"].text("sval") : option["arg"].words("items").value(0);
        }
    }
    return {};
}

void checkBlock(const RuleInput& input, RuleHits& hits)
{
    static const QRegularExpression commit(u"(^|;|\\bBEGIN\\b|\\bLOOP\\b|\\bTHEN\\b)\\s*COMMIT\\s*;"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression loop(u"\\bLOOP\\b.*\\b(UPDATE|DELETE|INSERT)\\b.*\\bEND\\s+LOOP\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::DotMatchesEverythingOption);
    const QString body = bodyOf(input.node);
    const bool commits = commit.match(body).hasMatch();
    if (input.node.is("DoStmt") && loop.match(body).hasMatch() && !commits)
        hits.append({ .rule = "T08", .certainty = Certainty::Likely });
    if (commits && input.inTransaction && input.node.is("DoStmt"))
        hits.append({ .rule = "T09" });
}

void checkConcurrent(const RuleInput& input, RuleHits& hits)
{
    const sql::Node& node = input.node;
    if (!node.is("IndexStmt") || !node.flag("concurrent"))
        return;
    if (node.text("idxname").isEmpty())
        hits.append({ .rule = "T05", .args = { tableOf(node["relation"]) } });
    else if (node.flag("if_not_exists"))
        hits.append({ .rule = "T05", .args = { node.text("idxname") }, .certainty = Certainty::Likely });
}

} // namespace

void findTransactionMistakes(const RuleInput& input, RuleHits& hits)
{
    const sql::Node& node = input.node;
    if (input.effects.noTransaction && input.inTransaction) {
        const QString fix =
            input.state.opened > 0 ? QString() : QString(u"-- +stopover autocommit\n"_s + input.statement.text + u';');
        hits.append({ .rule = "T01", .args = { input.statement.text.simplified().left(60) }, .fix = fix });
    }
    if (node.is("TransactionStmt") && input.options.transaction)
        hits.append({ .rule = "T02" });
    checkConcurrent(input, hits);
    if (input.inTransaction && !input.state.enumValues.isEmpty()) {
        for (const sql::Node& constant : input.nodes.all("AConst")) {
            const QString value = constant["sval"].text("sval");
            if (!value.isEmpty() && input.state.enumValues.contains(value))
                hits.append({ .rule = "T06", .args = { value }, .at = constant.number("location") });
        }
    }
    const bool sets = node.is("VariableSetStmt") && node.choice("kind") == "VAR_SET_VALUE" && !node.flag("is_local");
    if (sets && node.text("name") != "lock_timeout"_L1 && node.text("name") != "statement_timeout"_L1)
        hits.append({ .rule = "T07", .args = { node.text("name") } });
    if (node.is("DoStmt") || node.is("CreateFunctionStmt"))
        checkBlock(input, hits);
}

} // namespace stopover::risk
