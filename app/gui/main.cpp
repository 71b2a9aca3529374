#include "core/base/privatememory.h"
#include "core/base/readfile.h"
#include "core/base/text.h"
#include "core/pg/commandline.h"
#include "text/errortext.h"
#include "ui/shell/consoleapp.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/pdf.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace stopover;

namespace {

constexpr int usageExitCode = 64;

struct Options
{
    QCommandLineOption db { u"db"_s, QCoreApplication::translate("Gui", "Database: URI, keyword string or name."),
                            u"URI"_s };
    QCommandLineOption profile { u"profile"_s,
                                 QCoreApplication::translate("Gui", "Saved profile, or service from the service file."),
                                 u"NAME"_s };
    QCommandLineOption project { u"project"_s, QCoreApplication::translate("Gui", "Project folder with revisions."),
                                 u"DIR"_s };
    QCommandLineOption page { u"page"_s, QCoreApplication::translate("Gui", "Page to open."), u"PAGE"_s };
    QCommandLineOption demo { u"demo"_s, QCoreApplication::translate("Gui", "Open the demo on a private server.") };
    QCommandLineOption rows { u"rows"_s, QCoreApplication::translate("Gui", "Rows of the demo's largest table."),
                              u"N"_s, u"200000"_s };
};

/// For stopoverctl, which has no fonts: no window opens.
int convertToPdf(const QString& source, const QString& target)
{
    const auto html = readFile(source, limits::script);
    const Result<void> written = html ? ui::writePdf(QString::fromUtf8(*html), target) : Result<void>(html.failure());
    if (written)
        return 0;
    QTextStream(stderr) << "stopover: " << visibleLines(text::explain(written.error())) << '\n';
    return 2;
}

int refuse(const QString& text)
{
    QTextStream(stderr) << "stopover: " << visibleLines(text) << '\n';
    return usageExitCode;
}

} // namespace

int main(int argc, char** argv)
{
    keepMemoryPrivate();
    QCoreApplication::setApplicationName(u"stopover"_s);
    QCoreApplication::setOrganizationName(u"stopover"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(STOPOVER_VERSION));
    QApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--html-to-pdf") == 0)
        return convertToPdf(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    QApplication::setQuitOnLastWindowClosed(false);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    ui::keepSettingsPrivate();
    const Options options;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({ options.db, options.profile, options.project, options.page, options.demo, options.rows });
    parser.process(application);
    pg::hidePasswords(argc, argv);
    const QString rowsText = parser.value(options.rows);
    const qint64 rows = rowsText.toLongLong();
    if (rows < 1)
        return refuse(
            QCoreApplication::translate("Gui", "--rows %1 is not valid. Use a number greater than 0.").arg(rowsText));
    if (parser.isSet(options.demo) && (parser.isSet(options.db) || parser.isSet(options.profile)))
        return refuse(
            QCoreApplication::translate("Gui", "--demo uses its private server only. Remove --db and --profile."));
    ui::ConsoleApp console(application);
    const Result<void> launched = console.launch({ .database = parser.value(options.db),
                                                   .profile = parser.value(options.profile),
                                                   .project = parser.value(options.project),
                                                   .page = parser.value(options.page),
                                                   .demo = parser.isSet(options.demo),
                                                   .demoRows = rows });
    if (!launched)
        return refuse(text::explain(launched.error()));
    return QApplication::exec();
}
