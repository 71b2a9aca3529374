#include "core/checks/check.h"

#include "core/base/clause.h"

#include <QJsonArray>

namespace stopover::checks {

using namespace Qt::StringLiterals;

Result<CheckResult> offenders(CheckInput& input, Verdict verdict, const QString& sql, const pg::Params& params,
                              int most)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, input.connection.execute(sql, params));
    CheckResult result { .verdict = rows.count() > 0 ? verdict : Verdict::Pass };
    result.count = rows.count();
    for (int row = 0; row < std::min(rows.count(), most); ++row) {
        QStringList parts;
        for (int column = 0; column < rows.columns(); ++column) {
            if (!rows.isNull(row, column))
                parts.append(rows.text(row, column));
        }
        result.items.append(parts.join(u" · "_s));
    }
    result.args = { QString::number(result.count), result.items.join(u", "_s) };
    return result;
}

Result<CheckResult> unlessHidden(CheckInput& input, CheckResult result, const QString& sessions,
                                 const pg::Params& params)
{
    if (result.verdict != Verdict::Pass)
        return result;
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        input.connection.execute(u"SELECT pg_catalog.count(*) FROM ("_s + sessions + u") hidden"_s, params));
    if (rows.integer(0, 0) == 0)
        return result;
    result.verdict = Verdict::NotCheckable;
    result.reason = clause("sessions_hidden", { rows.text(0, 0) });
    return result;
}

QString oidArray(const Subject& subject)
{
    QStringList oids;
    for (const qint64 oid : subject.tables)
        oids.append(QString::number(oid));
    return u'{' + oids.join(u',') + u'}';
}

QString textArray(const QStringList& texts)
{
    QStringList quoted;
    for (QString text : texts)
        quoted.append(u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"');
    return u'{' + quoted.join(u',') + u'}';
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return u"pass"_s;
    case Verdict::Warn:
        return u"warn"_s;
    case Verdict::Block:
        return u"block"_s;
    case Verdict::NotCheckable:
        break;
    }
    return u"not_checkable"_s;
}

QJsonObject toJson(const CheckResult& result)
{
    return { { u"id"_s, result.id },
             { u"verdict"_s, verdictName(result.verdict) },
             { u"args"_s, QJsonArray::fromStringList(result.args) },
             { u"items"_s, QJsonArray::fromStringList(result.items) },
             { u"count"_s, result.count },
             { u"fix"_s, result.fix },
             { u"reason"_s, result.reason },
             { u"overridden"_s, result.overridden },
             { u"new"_s, result.isNew } };
}

CheckResult checkResultFromJson(const QJsonObject& json)
{
    const auto listOf = [&json](const QString& key) {
        QStringList texts;
        for (const QJsonValue& value : json[key].toArray())
            texts.append(value.toString());
        return texts;
    };
    CheckResult result { .id = json[u"id"_s].toString(),
                         .args = listOf(u"args"_s),
                         .items = listOf(u"items"_s),
                         .count = json[u"count"_s].toInteger(),
                         .fix = json[u"fix"_s].toString(),
                         .reason = json[u"reason"_s].toString(),
                         .overridden = json[u"overridden"_s].toBool(),
                         .isNew = json[u"new"_s].toBool() };
    for (const Verdict verdict : { Verdict::Pass, Verdict::Warn, Verdict::Block, Verdict::NotCheckable }) {
        if (verdictName(verdict) == json[u"verdict"_s].toString())
            result.verdict = verdict;
    }
    return result;
}

} // namespace stopover::checks
