#include "app/ctl/advice.h"

#include <QRegularExpression>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

QString shellWord(const QString& text)
{
    static const QRegularExpression plain(u"^[\\w./:@%+,-]+$"_s);
    if (plain.match(text).hasMatch())
        return text;
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

QStringList nextCommands(const run::RunRecord& record, const run::Phases& planned)
{
    const QString id = QString::number(record.id.value);
    const QString confirm = u" --confirm "_s + shellWord(record.target);
    QStringList commands;
    for (const run::Phase phase : run::possiblePhases(record.situation(), planned)) {
        const bool goesOn = record.situation().open() && record.phase == phase;
        const bool begins = record.activity == run::Activity::Planned && phase == run::Phase::Apply;
        if (goesOn)
            commands.prepend(u"stopoverctl run resume "_s + id);
        else if (begins)
            commands.prepend(u"stopoverctl run resume "_s + id + confirm);
        else
            commands.append(u"stopoverctl run "_s + run::wordOf(phase) + u' ' + id + confirm);
    }
    return commands;
}

} // namespace stopover::ctl
