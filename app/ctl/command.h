#pragma once

#include "app/ctl/exitcode.h"
#include "core/pg/settings.h"

#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace stopover::ctl {

/// One call of a command: its arguments and options, read.
class Invocation
{
public:
    Invocation(const QCommandLineParser& parser, QStringList arguments) : m_parser(parser), m_arguments(std::move(arguments)) { }

    [[nodiscard]] bool has(const QString& option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_parser.value(option); }
    [[nodiscard]] bool json() const { return has(QStringLiteral("json")); }

    /// A whole number of an option. Errors: Usage.
    [[nodiscard]] Result<qint64> number(const QString& option, qint64 fallback, qint64 least, qint64 most) const;

    [[nodiscard]] const QStringList& arguments() const { return m_arguments; }

    /// --db, else the PG* environment, else the private server when it runs.
    [[nodiscard]] Result<pg::Settings> settings() const;

private:
    const QCommandLineParser& m_parser;
    QStringList m_arguments;
};

/// A command of stopoverctl.
struct Command
{
    QString name; ///< one or two words
    QString arguments; ///< for the usage line, for example "SPEC"
    QString summary;
    qsizetype leastArguments = 0;
    qsizetype mostArguments = 0;
    QStringList options; ///< names of its options; the common ones are everywhere
    std::function<ExitCode(const Invocation&)> execute;
};

QList<Command> sandboxCommands();
QList<Command> demoCommands();
QList<Command> journeyCommands();
QList<Command> repartitionCommands();
QList<Command> partitionsCommands();
QList<Command> runCommands();
QList<Command> installCommands();

/// Every command, in the order of the help text.
QList<Command> allCommands();

/// Finds and runs the command that `arguments` (without the program's name) ask for.
ExitCode dispatch(const QStringList& arguments);

} // namespace stopover::ctl
