#include "text/foreignerror.h"

#include "core/base/text.h"
#include "text/fill.h"
#include "text/foreigntext.h"
#include "text/reader.h"

#include <QCoreApplication>

namespace stopover::text {

using namespace Qt::StringLiterals;

bool isHonestJournal(const Error& error)
{
    return error.code == ErrorCode::JournalForeign && !error.args.value(2).isEmpty();
}

QString reasonOfHonestJournal(const Error& error)
{
    return composed("Error", QT_TRANSLATE_NOOP("Error", "The journal in database %1 was not used: %2."),
                    { visible(error.args.value(0)), foreignObjects(error.args.mid(4), error.args.value(1)) });
}

QString remedyOfHonestJournal(const Error& error)
{
    const QStringList args { error.args.value(2), error.args.value(3) };
    if (args.at(1).isEmpty())
        return translated("Error", QT_TRANSLATE_NOOP("Error", "Connect as %1."), args);
    const char* command = QT_TRANSLATE_NOOP(
        "Error",
        "Connect as %1, or work with its rights through a temporary login: --work-as %1. If the login "
        "is rejected, add a line to pg_hba.conf, for example: %2");
    return translated("Error", remedyFor(u"Error", u"journal_of_other", command), args);
}

QString reasonOfOwners(const Error& error)
{
    QString lines;
    for (const QString& one : error.args.mid(2)) {
        const QStringList args { one.section(u'\t', 0, 0), one.section(u'\t', 1, 1), one.section(u'\t', 2) };
        lines += u"\n  "_s
            + translated("Error",
                         args.at(1) == "1"_L1 ? QT_TRANSLATE_NOOP("Error", "%1: %3")
                                              : QT_TRANSLATE_NOOP("Error", "%1: %2 objects, including %3"),
                         args);
    }
    return composed(
        "Error",
        QT_TRANSLATE_NOOP("Error", "%1 is a superuser, and this could run other roles' code with its rights:%2"),
        { visible(error.args.value(0)), lines });
}

} // namespace stopover::text
