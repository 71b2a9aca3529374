#include "app/ctl/command.h"

#include <QCoreApplication>

#include <cstring>

namespace {

/// The command line of a process is public: what --db holds, perhaps a password, is taken out of it.
void hideDatabaseArgument(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        char* argument = argv[i];
        if (std::strncmp(argument, "--db=", 5) == 0)
            std::memset(argument + 5, 'x', std::strlen(argument + 5));
        else if (std::strcmp(argument, "--db") == 0 && i + 1 < argc)
            std::memset(argv[i + 1], 'x', std::strlen(argv[i + 1]));
    }
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    hideDatabaseArgument(argc, argv);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stopoverctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STOPOVER_VERSION));
    return stopover::ctl::dispatch(arguments);
}
