#include "ui/connections/connectiontest.h"

#include "text/clausetext.h"

#include <QElapsedTimer>
#include <QLocale>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pings = 5;

QString milliseconds(double value)
{
    return QLocale().toString(value, 'f', 1) + u" ms"_s;
}

} // namespace

QList<std::pair<QString, QString>> ConnectionReport::facts() const
{
    const bool socket = target.host.isEmpty() || target.host.startsWith(u'/');
    const QString role = target.superuser ? QString(target.role + u' ' + tr("(superuser)")) : target.role;
    QList<std::pair<QString, QString>> facts {
        { tr("Server"), u"PostgreSQL "_s + target.version },
        { tr("Database"), target.database },
        { tr("Role"), role },
        { tr("Encryption"),
          target.tls   ? tr("TLS")
              : socket ? tr("not needed: local socket")
                       : tr("none: passwords and rows cross the network in clear text") },
        { tr("Connected in"), milliseconds(openMilliseconds) },
        { tr("Round trip"), milliseconds(roundTripMilliseconds) },
    };
    if (login.rights == trust::WorkRights::Ordinary)
        facts.insert(3, { tr("Working as"), login.role });
    else if (login.rights == trust::WorkRights::Refused)
        facts.insert(3,
                     { tr("Working as"),
                       tr("not %1: the temporary login could not be created (%2)")
                           .arg(login.role, text::argumentText(login.reason)) });
    else if (!login.ignored.isEmpty())
        facts.insert(3,
                     { tr("Working as"),
                       tr("%1: only a superuser can work as another role, and that role must not be a superuser")
                           .arg(login.connected) });
    if (target.standby)
        facts.append({ tr("Changes"), tr("not possible: this server is a standby") });
    else if (target.readOnlyByDefault)
        facts.append({ tr("Changes"), tr("not possible: default_transaction_read_only is set for this role") });
    return facts;
}

Result<ConnectionReport> tryConnection(const pg::Settings& settings, const QString& workAs)
{
    QElapsedTimer clock;
    clock.start();
    const auto elapsed = [&clock] { return static_cast<double>(clock.nsecsElapsed()) / 1e6; };
    ConnectionReport report;
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
    report.openMilliseconds = elapsed();
    QList<double> times;
    for (int i = 0; i < pings; ++i) {
        clock.restart();
        STOPOVER_TRY(connection.execute(u"SELECT 1"_s));
        times.append(elapsed());
    }
    std::ranges::sort(times);
    report.roundTripMilliseconds = times.at(pings / 2);
    STOPOVER_TRY_ASSIGN(report.target, run::readTarget(connection));
    STOPOVER_TRY_ASSIGN(report.login, trust::openWorkLogin(settings, workAs));
    report.login.settings = settings; // the temporary login ends here
    return report;
}

} // namespace stopover::ui
