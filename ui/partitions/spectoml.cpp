#include "ui/partitions/spectoml.h"

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

QString tomlText(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
    return u'"' + escaped + u'"';
}

QString strategyOf(Cut cut)
{
    switch (cut) {
    case Cut::ListOfValues:
    case Cut::ListByExpression:
        return u"list"_s;
    case Cut::Hash:
        return u"hash"_s;
    case Cut::Months:
    case Cut::Weeks:
    case Cut::Days:
    case Cut::Numbers:
        return u"range"_s;
    }
    return {};
}

QString intervalOf(Cut cut)
{
    switch (cut) {
    case Cut::Months:
        return u"month"_s;
    case Cut::Weeks:
        return u"week"_s;
    case Cut::Days:
        return u"day"_s;
    case Cut::Numbers:
        return u"number"_s;
    case Cut::ListOfValues:
    case Cut::ListByExpression:
    case Cut::Hash:
        return {};
    }
    return {};
}

Cut cutOf(const repartition::Spec& spec)
{
    switch (spec.strategy) {
    case repartition::Strategy::Hash:
        return Cut::Hash;
    case repartition::Strategy::List:
        return spec.partitions > 0 ? Cut::ListByExpression : Cut::ListOfValues;
    case repartition::Strategy::Range:
        break;
    }
    switch (spec.interval) {
    case repartition::Interval::Day:
        return Cut::Days;
    case repartition::Interval::Week:
        return Cut::Weeks;
    case repartition::Interval::Number:
        return Cut::Numbers;
    case repartition::Interval::Month:
    case repartition::Interval::None:
        return Cut::Months;
    }
    return Cut::Months;
}

} // namespace

QString specToml(const SpecDraft& draft)
{
    QStringList lines { u"[repartition]"_s, u"table = "_s + tomlText(draft.table),
                        u"strategy = "_s + tomlText(strategyOf(draft.cut)), u"key = "_s + tomlText(draft.key) };
    const auto add = [&lines](const QString& name, const QString& value) { lines.append(name + u" = "_s + value); };
    if (draft.cut == Cut::Hash || draft.cut == Cut::ListByExpression)
        add(u"partitions"_s, QString::number(draft.partitions));
    if (draft.cut == Cut::ListOfValues)
        add(u"values"_s, u"\"distinct\""_s);
    if (const QString interval = intervalOf(draft.cut); !interval.isEmpty()) {
        add(u"interval"_s, tomlText(interval));
        if (draft.cut == Cut::Numbers)
            add(u"step"_s, QString::number(draft.step));
        else
            add(u"timezone"_s, tomlText(draft.timeZone));
        if (!draft.from.isEmpty())
            add(u"from"_s, tomlText(draft.from));
        if (!draft.to.isEmpty())
            add(u"to"_s, tomlText(draft.to));
        else
            add(u"ahead"_s, QString::number(draft.ahead));
    }
    if (draft.defaultPartition && draft.cut != Cut::Hash)
        add(u"default"_s, u"true"_s);
    add(u"backup"_s, draft.backup ? u"\"table\""_s : u"\"none\""_s);
    add(u"retain_days"_s, QString::number(draft.retainDays));
    add(u"batch_rows"_s, QString::number(draft.batchRows));
    if (draft.keysetCopy)
        add(u"copy"_s, u"\"keyset\""_s);
    if (!draft.accept.isEmpty()) {
        QStringList rules;
        for (const QString& rule : draft.accept)
            rules.append(tomlText(rule));
        add(u"accept"_s, u'[' + rules.join(u", "_s) + u']');
    }
    return lines.join(u'\n') + u'\n';
}

SpecDraft draftOf(const repartition::Spec& spec)
{
    SpecDraft draft { .table = spec.table.display(),
                      .cut = cutOf(spec),
                      .key = spec.key,
                      .timeZone = spec.timeZone,
                      .from = spec.from,
                      .to = spec.to,
                      .ahead = spec.ahead,
                      .defaultPartition = spec.defaultPartition,
                      .backup = spec.backup == repartition::BackupKind::Table,
                      .retainDays = spec.retainDays,
                      .batchRows = spec.batchRows,
                      .keysetCopy = spec.copy == repartition::CopyMethod::Keyset,
                      .accept = spec.accept };
    if (spec.partitions > 0)
        draft.partitions = spec.partitions;
    if (spec.step > 0)
        draft.step = spec.step;
    return draft;
}

} // namespace stopover::ui
