#include "tests/bench/repartitionbench.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Prints ratios against baselines that are measured in the same run."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("topic"), QStringLiteral("repartition"));
    parser.addOption({ QStringLiteral("rows"), QStringLiteral("Rows of the demo table."), QStringLiteral("N"), QStringLiteral("1000000") });
    parser.addOption({ QStringLiteral("runs"), QStringLiteral("Alternating runs."), QStringLiteral("N"), QStringLiteral("5") });
    parser.addOption({ QStringLiteral("quick"), QStringLiteral("Small and once, to see that it works.") });
    parser.addOption({ QStringLiteral("growth"), QStringLiteral("Four times the rows too.") });
    parser.addOption({ QStringLiteral("no-pgbench"), QStringLiteral("Leave out the run under load.") });
    parser.process(application);
    if (parser.positionalArguments() != QStringList { QStringLiteral("repartition") }) {
        std::fprintf(stderr, "Usage: stopover-bench repartition [--rows N] [--runs N] [--quick] [--growth] [--no-pgbench]\n");
        return 64;
    }
    const bool quick = parser.isSet(QStringLiteral("quick"));
    stopover::bench::benchRepartition({ .rows = quick ? 20'000 : parser.value(QStringLiteral("rows")).toLongLong(),
                                        .runs = quick ? 1 : parser.value(QStringLiteral("runs")).toInt(),
                                        .pgbench = !quick && !parser.isSet(QStringLiteral("no-pgbench")),
                                        .growth = parser.isSet(QStringLiteral("growth")) && !quick,
                                        .quick = quick });
    return 0;
}
