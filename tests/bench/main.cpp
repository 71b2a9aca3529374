#include "tests/bench/backupbench.h"
#include "tests/bench/busybench.h"
#include "tests/bench/lintbench.h"
#include "tests/bench/repartitionbench.h"
#include "tests/bench/revisionbench.h"
#include "tests/bench/uibench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int usageExitCode = 64;

int benchUi(bool quick, qint64 rows)
{
    QCoreApplication::setOrganizationName(u"stopover"_s);
    QCoreApplication::setApplicationName(u"stopover-bench"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QApplication::setQuitOnLastWindowClosed(false);
    stopover::bench::benchUi({ .rows = rows, .quick = quick });
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    // Without a display the windows are drawn into memory.
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Prints ratios against baselines that are measured in the same run."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"topic"_s,
                                 u"repartition, load (its part under pgbench), busy, backup, revisions, lint or ui"_s);
    parser.addOption({ u"rows"_s, u"Rows of the demo table."_s, u"N"_s, u"1000000"_s });
    parser.addOption({ u"runs"_s, u"Alternating runs."_s, u"N"_s, u"5"_s });
    parser.addOption({ u"quick"_s, u"Small and once, to see that it works."_s });
    parser.addOption({ u"spinning"_s, u"busy: threads that spin beside it."_s, u"N"_s, u"4"_s });
    parser.addOption({ u"writes"_s, u"busy: writes a second of the application."_s, u"N"_s, u"300"_s });
    parser.addOption({ u"partitions"_s, u"busy: as many by hash, instead of the demo's 100 lists."_s, u"N"_s, u"0"_s });
    parser.addOption({ u"growth"_s, u"Four times the rows too."_s });
    parser.addOption({ u"no-pgbench"_s, u"Leave out the run under load."_s });
    parser.process(application);
    const QString topic = parser.positionalArguments().join(u' ');
    const bool quick = parser.isSet(u"quick"_s);
    const qint64 rows = quick ? 20'000 : parser.value(u"rows"_s).toLongLong();
    if (topic == "ui"_L1)
        return benchUi(quick, rows);
    if (topic == "backup"_L1) {
        stopover::bench::benchBackup(rows, quick ? 1 : parser.value(u"runs"_s).toInt());
        return 0;
    }
    if (topic == "lint"_L1) {
        stopover::bench::benchLint(quick);
        return 0;
    }
    if (topic == "busy"_L1) {
        stopover::bench::benchBusy({ .rows = parser.isSet(u"rows"_s) || quick ? rows : 200'000,
                                     .runs = quick ? 1 : std::min(3, parser.value(u"runs"_s).toInt()),
                                     .spinning = parser.value(u"spinning"_s).toInt(),
                                     .writesPerSecond = parser.value(u"writes"_s).toDouble(),
                                     .partitions = parser.value(u"partitions"_s).toInt() });
        return 0;
    }
    if (topic == "load"_L1) {
        stopover::bench::benchLoad();
        return 0;
    }
    if (topic == "revisions"_L1) {
        stopover::bench::benchRevisions(quick);
        return 0;
    }
    if (topic != "repartition"_L1) {
        std::fprintf(
            stderr,
            "Usage: stopover-bench repartition|load|busy|backup|revisions|lint|ui [--rows N] [--runs N] [--quick] "
            "[--growth] [--no-pgbench]\n");
        return usageExitCode;
    }
    stopover::bench::benchRepartition({ .rows = rows,
                                        .runs = quick ? 1 : parser.value(u"runs"_s).toInt(),
                                        .pgbench = !quick && !parser.isSet(u"no-pgbench"_s),
                                        .growth = parser.isSet(u"growth"_s) && !quick,
                                        .quick = quick });
    return 0;
}
