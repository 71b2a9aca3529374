#include "core/risk/newersyntax.h"

#include <QRegularExpression>

#include <array>

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

struct Form
{
    int since; ///< first server_version_num that knows it
    QLatin1StringView pattern;
    QLatin1StringView replacement;
};

constexpr std::array forms {
    // A generated column gets another expression: the table is rewritten.
    Form { 170000, "\\bALTER\\s+(?:COLUMN\\s+)?(\\S+)\\s+SET\\s+EXPRESSION\\s+AS\\s*(\\(.*\\))"_L1,
           "ALTER COLUMN \\1 TYPE text USING \\2"_L1 },
    // NOT NULL as a constraint, checked later.
    Form { 180000, "\\bADD\\s+CONSTRAINT\\s+(\\S+)\\s+NOT\\s+NULL\\s+(\\S+)\\s+NOT\\s+VALID"_L1,
           "ADD CONSTRAINT \\1 CHECK (\\2 IS NOT NULL) NOT VALID"_L1 },
    Form { 180000, "\\bADD\\s+CONSTRAINT\\s+(\\S+)\\s+NOT\\s+NULL\\s+([^\\s;,]+)"_L1,
           "ADD CONSTRAINT \\1 CHECK (\\2 IS NOT NULL)"_L1 },
    // A virtual column is computed when it is read: nothing is written.
    Form { 180000, "\\bGENERATED\\s+ALWAYS\\s+AS\\s*\\(.*\\)\\s*VIRTUAL"_L1, ""_L1 },
    Form { 180000, "\\bNOT\\s+ENFORCED"_L1, "NOT VALID"_L1 },
};

} // namespace

QString olderForm(const QString& statement, int version)
{
    for (const Form& form : forms) {
        const QRegularExpression pattern(
            form.pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
        if (version >= form.since && pattern.match(statement).hasMatch())
            return QString(statement).replace(pattern, form.replacement);
    }
    return {};
}

} // namespace stopover::risk
