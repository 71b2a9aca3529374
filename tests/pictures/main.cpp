#include "core/backup/dump.h"
#include "core/preflight/preflight.h"
#include "core/report/report.h"
#include "core/restore/repair.h"
#include "core/run/journal.h"
#include "core/run/journalschema.h"
#include "core/sandbox/demo.h"
#include "tests/pictures/gallery.h"
#include "tests/support/confirmed.h"
#include "tests/support/migrations.h"
#include "tests/support/testcase.h"
#include "text/reporttext.h"
#include "ui/backups/backupsmodel.h"
#include "ui/backups/cleanupdialog.h"
#include "ui/backups/dumpdialog.h"
#include "ui/backups/dumptablesmodel.h"
#include "ui/connections/profile.h"
#include "ui/history/signoffdialog.h"
#include "ui/lint/lintpage.h"
#include "ui/partitions/partitionscheme.h"
#include "ui/partitions/partitionspage.h"
#include "ui/partitions/repartitionwizard.h"
#include "ui/shell/preflightdialog.h"
#include "ui/widgets/tableview.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace stopover;

namespace {

constexpr qint64 demoRows = 40'000;
constexpr int patience = 120'000;

template <typename Condition>
void await(const char* what, Condition condition)
{
    if (!QTest::qWaitFor(condition, patience))
        qFatal("gave up waiting for: %s", what);
}

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", test::describe(result.error()).constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QString readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// One session that holds a lock, and two that wait for it.
void drawActivity(pictures::Gallery& gallery, ui::ConsoleApp& console, const test::TestDatabase& database)
{
    pg::Connection holder = database.connect();
    need(holder.executeScript(
        u"SET application_name = 'nightly report'; BEGIN; LOCK TABLE public.documents IN SHARE MODE"_s));
    std::vector<std::unique_ptr<QProcess>> waiting;
    for (const QString& statement :
         { u"SET application_name = 'web 1'; UPDATE public.documents SET title = title WHERE id = 1"_s,
           u"SET application_name = 'migration'; ALTER TABLE public.documents ADD COLUMN pages int"_s }) {
        waiting.push_back(std::make_unique<QProcess>());
        waiting.back()->start(u"psql"_s, { u"-q"_s, u"-d"_s, database.uri(), u"-c"_s, statement });
        pictures::settle(400);
    }
    console.window()->showPage(u"activity"_s);
    pictures::settle(2500);
    gallery.take(console, u"activity"_s);
    gallery.take(console, u"activity-log"_s, [&console]() -> QWidget* {
        auto* tabs = console.window()->page(u"activity"_s)->findChild<QTabWidget*>();
        tabs->setCurrentIndex(tabs->count() - 1);
        pictures::settle(2500);
        return nullptr;
    });
    for (const auto& process : waiting)
        process->kill();
    need(holder.executeScript(u"ROLLBACK"_s));
    for (const auto& process : waiting)
        process->waitForFinished();
}

/// Customers whose orders lost them: what Health offers, as a plan.
void drawMend(pictures::Gallery& gallery)
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    need(connection.executeScript(
        u"CREATE TABLE public.customers (id bigint PRIMARY KEY, name text NOT NULL);"
        "CREATE TABLE public.orders (id bigint PRIMARY KEY, customer bigint NOT NULL, total numeric(12, 2) NOT NULL,"
        " CONSTRAINT orders_customer FOREIGN KEY (customer) REFERENCES public.customers (id));"
        "INSERT INTO public.customers SELECT g, 'Customer ' || g FROM generate_series(1, 500) g;"
        "INSERT INTO public.orders SELECT g, 1 + g % 500, g * 1.25 FROM generate_series(1, 20000) g;"
        "SET session_replication_role = replica; DELETE FROM public.customers WHERE id % 100 = 7; RESET "
        "session_replication_role; ANALYZE"_s));
    ui::ConsoleApp console(*qApp);
    need(console.launch({ .database = database.uri(), .page = u"plan"_s }));
    await("the database", [&] { return console.workbench().session.isConnected(); });
    console.workbench().plan.set(
        database.settings(),
        need(restore::planRepair(
            database.settings(),
            { .table = { u"public"_s, u"orders"_s }, .constraint = u"orders_customer"_s, .unique = {} },
            QDateTime::currentDateTimeUtc())));
    gallery.take(console, u"mend"_s);
}

/// A run that the policy of production holds back.
void drawGate(pictures::Gallery& gallery, ui::ConsoleApp& console, const test::TestDatabase& database)
{
    pg::Connection connection = database.connect();
    need(run::journal::install(connection));
    checks::Policy policy;
    policy.environment = u"production"_s;
    policy.block = { u"P13"_s };
    policy.overridable = { u"P23"_s };
    policy.signOffs = { u"rollback tested on staging"_s, u"team informed"_s };
    const checks::Subject subject = need(preflight::subjectOf(connection, *console.workbench().plan.plan()));
    const preflight::PreflightResult passage = need(preflight::examine(connection, subject, policy, {}));
    gallery.take(console, u"preflight"_s, [&passage]() -> QWidget* {
        auto* dialog = new ui::PreflightDialog(passage, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
        pictures::settle(300);
        return dialog;
    });
}

/// Revisions of the demo tried out on a copy.
void drawRehearsal(pictures::Gallery& gallery)
{
    const test::TestDatabase database;
    const revision::Project project =
        need(revision::openProject({ .folder = QFileInfo(qApp->arguments().at(2)).absolutePath() + u"/sql"_s }));
    static_cast<void>(need(test::migrateTo(database.settings(), project, revision::Direction::Up, u"7a6c9d1e3f07"_s)));
    pg::Connection connection = database.connect();
    need(connection.executeScript(
        u"INSERT INTO public.users (email, display_name) SELECT 'u' || g || '@example.org', 'User ' || g FROM "
        "generate_series(1, 60000) g; ANALYZE"_s));
    const migrate::VersionTable table = need(migrate::readVersionTable(connection, project.config));
    const revision::Path path = need(revision::planUpgrade(project.graph, u"0d9f2a4b6c10"_s, table.rows));
    const migrate::NextRun next = need(migrate::planNextRun(connection, database.settings(), project, path,
                                                            { .now = QDateTime::currentDateTimeUtc() }));
    ui::ConsoleApp console(*qApp);
    need(console.launch({ .database = database.uri(), .page = u"rehearsal"_s }));
    ui::Workbench& workbench = console.workbench();
    await("the database", [&] { return workbench.session.isConnected(); });
    workbench.plan.set(database.settings(), next.plan);
    gallery.take(console, u"rehearsal-invites"_s);
    workbench.rehearsals.setSandbox(test::TestServer::instance().server().directory());
    need(run::journal::install(connection));
    for (int time = 0; time < 2; ++time) {
        workbench.rehearsals.start(database.settings(), next.plan, 100, ui::RehearsalController::Recording::Wanted);
        await("the rehearsal", [&] { return !workbench.rehearsals.active(); });
    }
    gallery.take(console, u"rehearsal"_s);
}

/// The report of the last run, as the file that is given to others shows it.
void drawReport(pictures::Gallery& gallery, ui::ConsoleApp& console, const test::TestDatabase& database)
{
    pg::Connection connection = database.connect();
    checks::Policy policy;
    policy.signOffs = { u"rollback tested on staging"_s };
    policy.signOffsDuring = { u"the latency of the application is watched"_s };
    policy.signOffsAfter = { u"application works on the new tables"_s };
    need(preflight::recordChecklist(connection, RunId { 1 }, policy));
    need(preflight::signOff(connection, RunId { 1 }, policy, { .item = policy.signOffs.first(), .name = u"Ada"_s }));
    gallery.take(console, u"signoff"_s, [&policy]() -> QWidget* {
        auto* dialog = new ui::SignOffDialog(1, policy.signOffsAfter, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
        pictures::settle(300);
        return dialog;
    });
    const report::RunReport report = need(report::readReport(connection, database.settings(), RunId { 1 }));
    gallery.take(console, u"report"_s, [&report]() -> QWidget* {
        static std::unique_ptr<QTextBrowser> browser;
        browser = std::make_unique<QTextBrowser>();
        browser->resize(1000, 1300);
        browser->setHtml(text::reportHtml(report));
        browser->show();
        pictures::settle(300);
        return browser.get();
    });
}

/// The journey of the demo: every page before, at and after the swap.
void drawJourney(pictures::Gallery& gallery, const test::TestDatabase& database, const QString& spec)
{
    ui::ProfileStore().save({ .name = u"Documents (staging)"_s,
                              .address = u"host=db1.example dbname=documents user=dba sslmode=verify-full"_s });
    ui::ConsoleApp console(*qApp);
    need(console.launch({ .database = database.uri(), .page = u"connections"_s }));
    ui::Workbench& workbench = console.workbench();
    await("the database", [&] { return workbench.session.isConnected(); });
    gallery.take(console, u"connections"_s);
    workbench.plan.set(database.settings(), need(test::planMove(database.settings(), spec)));
    console.window()->showPage(u"plan"_s);
    gallery.take(console, u"plan"_s);
    gallery.take(console, u"plan-checks"_s, [&console]() -> QWidget* {
        auto* tabs = console.window()->page(u"plan"_s)->findChild<QTabWidget*>();
        await("the checks", [tabs] { return tabs->tabText(2).contains(u'('); });
        tabs->setCurrentIndex(2);
        pictures::settle(300);
        return nullptr;
    });
    drawGate(gallery, console, database);
    drawRehearsal(gallery);
    console.window()->showPage(u"lint"_s);
    gallery.take(console, u"lint-alembic"_s, [&console]() -> QWidget* {
        static_cast<ui::LintPage*>(console.window()->page(u"lint"_s))
            ->openFile(QFileInfo(qApp->arguments().at(2)).absolutePath() + u"/bad/5e6f7a8b9c0d_archive_documents.py"_s);
        pictures::settle(900);
        return nullptr;
    });
    gallery.take(console, u"lint"_s, [&console]() -> QWidget* {
        static_cast<ui::LintPage*>(console.window()->page(u"lint"_s))
            ->openFile(QFileInfo(qApp->arguments().at(2)).absolutePath() + u"/bad/copy-by-offset.sql"_s);
        pictures::settle(1500);
        return nullptr;
    });
    console.window()->showPage(u"partitions"_s);
    gallery.take(console, u"wizard"_s, [&console] {
        auto* page = static_cast<ui::PartitionsPage*>(console.window()->page(u"partitions"_s));
        page->showTable(u"public.petri_observations"_s);
        auto* wizard = page->findChild<ui::RepartitionWizard*>();
        wizard->draft().key = u"created_at"_s;
        ui::setScheme(wizard->draft(), ui::PartitionScheme::Months);
        pictures::settle(600);
        wizard->next();
        pictures::settle(1500);
        return wizard;
    });
    workbench.runs.startPlan({ .settings = database.settings(), .plan = *workbench.plan.plan() });
    await("the swap", [&] { return workbench.runs.wantsConfirmation(); });
    gallery.take(console, u"run-swap"_s);
    workbench.runs.confirm(test::Confirmed::of(u"public.chunks"_s));
    await("the end of the run", [&] { return !workbench.runs.active(); });
    for (const QString& page : { u"run"_s, u"overview"_s, u"partitions"_s, u"health"_s, u"history"_s }) {
        console.window()->showPage(page);
        pictures::settle(1500); // the checks take a moment
        gallery.take(console, page);
    }
    drawReport(gallery, console, database);
    drawActivity(gallery, console, database);
}

/// The tables of a dump, which is the last one in the list.
QWidget* showDump(ui::ConsoleApp& console)
{
    QWidget* page = console.window()->page(u"backups"_s);
    auto* list = page->findChild<ui::BackupsModel*>();
    for (ui::TableView* table : page->findChildren<ui::TableView*>()) {
        if (qobject_cast<QAbstractProxyModel*>(table->model())->sourceModel() == list)
            table->selectSourceRow(list->rowCount() - 1);
    }
    await("the tables of the dump", [&] { return page->findChild<ui::DumpTablesModel*>()->rowCount() > 0; });
    pictures::settle(400);
    return nullptr;
}

/// Backups in every state, one of them beside a table that has changed since.
void drawBackups(pictures::Gallery& gallery)
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    need(sandbox::loadDemo(connection, 20'000, {}, {}));
    need(run::journal::install(connection));
    for (const char* table : { "chunks", "documents", "petri_observations" })
        need(
            connection.execute(u"SELECT stopover.backup_table('public.%1'::regclass)"_s.arg(QLatin1StringView(table))));
    need(connection.execute(u"SELECT stopover.backup_table('public.chunks'::regclass, 'metadata')"_s));
    need(connection.executeScript(
        u"SELECT pg_sleep(1.1); SELECT stopover.backup_table('public.petri_observations'::regclass)"_s));
    need(connection.executeScript(
        u"UPDATE public.chunks SET content = 'Edited since the backup' WHERE id BETWEEN 40 AND 60; DELETE FROM "
        u"public.chunks WHERE id <= 12;"
        "INSERT INTO public.chunks (collection_id, document_id, chunk_index, content) SELECT collection_id, id, 900, "
        "'Written since' FROM public.documents LIMIT 30;"
        "UPDATE stopover.migration_backups SET created_at = now() - interval '33 days', expires_at = now() - interval "
        "'3 days' WHERE id = 1;"
        "UPDATE stopover.migration_backups SET created_at = now() - interval '9 days', expires_at = now() + interval "
        "'21 days' WHERE id = 2;"
        "UPDATE stopover.migration_backups SET created_at = now() - interval '31 days', expires_at = now() - interval "
        "'1 day', reviewed_at = now(), reviewed_by = 'dba' WHERE id = 3;"
        "INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, bytes, level, problem, "
        "created_at, expires_at)"
        " VALUES ('demo', '/var/backups/demo_20261119_040000.dump', 'dump', 46140, 2900000, 0, 'demo.dump is not what "
        "was written (SHA-256 differs)', now() - interval '2 days', now() + interval '28 days')"_s));
    const QString folder = QDir::tempPath() + u"/backups"_s;
    QDir(folder).removeRecursively();
    need(backup::makeDump(database.settings(), { .folder = folder }, QDateTime::currentDateTimeUtc(),
                          [](const backup::DumpProgress&) { return true; }));
    need(connection.execute(
        u"UPDATE stopover.migration_backups SET expires_at = now() + interval '40 days' WHERE kind = 'dump' AND "
        "problem IS NULL"_s));
    ui::ConsoleApp console(*qApp);
    need(console.launch({ .database = database.uri(), .page = u"backups"_s }));
    await("the database", [&] { return console.workbench().session.isConnected(); });
    auto* list = console.window()->page(u"backups"_s)->findChild<ui::BackupsModel*>();
    await("the backups", [&] { return list->rowCount() == 7; });
    gallery.take(console, u"backups"_s);
    gallery.take(console, u"backups-dump-tables"_s, [&] { return showDump(console); });
    gallery.take(console, u"backups-cleanup"_s, [&]() -> QWidget* {
        static std::unique_ptr<ui::CleanupDialog> dialog;
        dialog = std::make_unique<ui::CleanupDialog>(need(ui::CleanupDialog::candidates(database.settings())),
                                                     database.name(), nullptr);
        dialog->show();
        pictures::settle(300);
        return dialog.get();
    });
    gallery.take(console, u"backups-dump"_s, [&]() -> QWidget* {
        static std::unique_ptr<ui::DumpDialog> dialog;
        dialog = std::make_unique<ui::DumpDialog>(database.settings(), database.settings(), database.name(), nullptr);
        dialog->show();
        pictures::settle(300);
        return dialog.get();
    });
}

/// The graph of the demo project in SQL, half applied.
void drawRevisions(pictures::Gallery& gallery, const QString& source)
{
    // Where the sources happen to be is nobody's business.
    const QString project = QDir::tempPath() + u"/documents"_s;
    QDir(project).removeRecursively();
    QDir().mkpath(project + u"/revisions"_s);
    QFile::copy(source + u"/stopover.toml"_s, project + u"/stopover.toml"_s);
    for (const QString& file : QDir(source + u"/revisions"_s).entryList(QDir::Files))
        QFile::copy(source + u"/revisions/"_s + file, project + u"/revisions/"_s + file);
    const test::TestDatabase database;
    const revision::Project read = need(revision::openProject({ .folder = project }));
    static_cast<void>(need(test::migrateTo(database.settings(), read, revision::Direction::Up, u"3a2c5d7e9f13"_s)));
    ui::ConsoleApp console(*qApp);
    need(console.launch({ .database = database.uri(), .project = project }));
    await("the database", [&] { return console.workbench().session.isConnected(); });
    gallery.take(console, u"revisions"_s);
    QDir(project).removeRecursively();
}

/// The demo's own page, while an application writes.
void drawDemo(pictures::Gallery& gallery)
{
    const QString directory = QDir(QDir::tempPath()).canonicalPath() + u"/stopover-pictures-"_s
        + QString::number(QCoreApplication::applicationPid());
    qputenv("STOPOVER_SANDBOX", QFile::encodeName(directory));
    ui::ConsoleApp console(*qApp);
    need(console.launch({ .page = u"demo"_s, .demo = true, .demoRows = demoRows }));
    ui::DemoController& demo = console.workbench().demo;
    await("the demo", [&] { return console.workbench().session.isConnected(); });
    demo.startWriting(200);
    await("writes", [&] { return demo.counts().acknowledged > 500; });
    demo.audit();
    await("the audit", [&] { return demo.lastAudit().has_value(); });
    gallery.take(console, u"demo"_s);
    demo.stopWriting();
    await("the last write", [&] { return !demo.writing(); });
    need(demo.server().remove());
}

QSize sizeOf(const QString& text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (size.isEmpty())
        qFatal("%s is no size", qPrintable(text));
    return size;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(u"stopover"_s);
    QCoreApplication::setApplicationName(u"stopover-pictures"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    if (application.arguments().size() < 3)
        qFatal("usage: stopover-pictures DIRECTORY SPECIFICATION [WIDTHxHEIGHT [LANGUAGES]]");
    const QString directory = application.arguments().at(1);
    if (!QDir().mkpath(directory))
        qFatal("%s cannot be made", qPrintable(directory));
    QSettings().clear();
    pictures::Gallery gallery(directory, sizeOf(application.arguments().value(3, u"1360x860"_s)),
                              application.arguments().value(4, u"en,de"_s).split(u','));
    {
        const test::TestDatabase database;
        pg::Connection connection = database.connect();
        need(sandbox::loadDemo(connection, demoRows, {}, {}));
        drawJourney(gallery, database, readFile(application.arguments().at(2)));
    }
    drawBackups(gallery);
    drawMend(gallery);
    drawRevisions(gallery, QFileInfo(application.arguments().at(2)).absolutePath() + u"/sql"_s);
    drawDemo(gallery);
    test::TestServer::shutDown();
    std::printf("%d pictures in %s\n", gallery.count(), qPrintable(directory));
    return 0;
}
