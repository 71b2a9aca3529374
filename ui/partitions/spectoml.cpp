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

QString strategyOf(PartitionScheme cut)
{
    switch (cut) {
    case PartitionScheme::ListOfValues:
    case PartitionScheme::ListByExpression:
        return u"list"_s;
    case PartitionScheme::Hash:
        return u"hash"_s;
    case PartitionScheme::Months:
    case PartitionScheme::Weeks:
    case PartitionScheme::Days:
    case PartitionScheme::Numbers:
        return u"range"_s;
    }
    return {};
}

QString intervalOf(PartitionScheme cut)
{
    switch (cut) {
    case PartitionScheme::Months:
        return u"month"_s;
    case PartitionScheme::Weeks:
        return u"week"_s;
    case PartitionScheme::Days:
        return u"day"_s;
    case PartitionScheme::Numbers:
        return u"number"_s;
    case PartitionScheme::ListOfValues:
    case PartitionScheme::ListByExpression:
    case PartitionScheme::Hash:
        return {};
    }
    return {};
}

PartitionScheme cutOf(const repartition::Spec& spec)
{
    switch (spec.strategy) {
    case repartition::Strategy::Hash:
        return PartitionScheme::Hash;
    case repartition::Strategy::List:
        return spec.partitions > 0 ? PartitionScheme::ListByExpression : PartitionScheme::ListOfValues;
    case repartition::Strategy::Range:
        break;
    }
    switch (spec.interval) {
    case repartition::Interval::Day:
        return PartitionScheme::Days;
    case repartition::Interval::Week:
        return PartitionScheme::Weeks;
    case repartition::Interval::Number:
        return PartitionScheme::Numbers;
    case repartition::Interval::Month:
    case repartition::Interval::None:
        return PartitionScheme::Months;
    }
    return PartitionScheme::Months;
}

} // namespace

QString specToml(const SpecDraft& draft)
{
    QStringList lines { u"[repartition]"_s, u"table = "_s + tomlText(draft.table),
                        u"strategy = "_s + tomlText(strategyOf(draft.cut)), u"key = "_s + tomlText(draft.key) };
    const auto add = [&lines](const QString& name, const QString& value) { lines.append(name + u" = "_s + value); };
    if (draft.cut == PartitionScheme::Hash || draft.cut == PartitionScheme::ListByExpression)
        add(u"partitions"_s, QString::number(draft.partitions));
    if (draft.cut == PartitionScheme::ListOfValues)
        add(u"values"_s, u"\"distinct\""_s);
    if (const QString interval = intervalOf(draft.cut); !interval.isEmpty()) {
        add(u"interval"_s, tomlText(interval));
        if (draft.cut == PartitionScheme::Numbers)
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
    if (draft.defaultPartition && draft.cut != PartitionScheme::Hash)
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
