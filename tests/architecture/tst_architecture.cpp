#include "tests/architecture/sentencerules.h"
#include "tests/architecture/wordrules.h"
#include "tests/support/testcase.h"
#include "text/clausetext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;

class ArchitectureTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void everySourceKeepsTheRules();
    void everyModuleHasARowAndAFolder();
    void findsWhatIsForbidden_data();
    void findsWhatIsForbidden();
    void findsWhatIsHidden_data();
    void findsWhatIsHidden();
    void wordsAreReadFromTheirTable();
    void findsAPlantedIncludeInATree();
    void everyClauseHasWords();

private:
    const test::SourceRules m_rules { QStringLiteral(STOPOVER_QT_HEADERS) };
};

void ArchitectureTest::everySourceKeepsTheRules()
{
    const QList<test::SourceFile> files =
        test::readSources(QStringLiteral(STOPOVER_SOURCE_DIR), { u"app"_s, u"core"_s, u"text"_s, u"ui"_s, u"tests"_s });
    // A wrong folder would have no findings either.
    QVERIFY(std::ranges::count(files, u"core/pg/connection.cpp"_s, &test::SourceFile::path) == 1);
    QVERIFY(std::ranges::count(files, u"tests/architecture/tst_architecture.cpp"_s, &test::SourceFile::path) == 1);
    QStringList findings;
    for (const test::SourceFile& file : files) {
        const QStringList ofFile = m_rules.check(file);
        for (const QString& finding : ofFile)
            findings.append(file.path + u": "_s + finding);
    }
    QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
}

void ArchitectureTest::findsWhatIsForbidden_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("forbidden");
    const auto row = [](const char* name, const QString& path, const QString& text, bool forbidden) {
        QTest::newRow(name) << path << text << forbidden;
    };
    const QString include = u"#include \"%1\"\n"_s;
    const QString foreign = u"#include <%1>\n"_s;
    row("pg may include base", u"core/pg/x.cpp"_s, include.arg("core/base/error.h"_L1), false);
    row("base may include nothing above", u"core/base/x.h"_s, include.arg("core/pg/rows.h"_L1), true);
    row("pg may not include sql", u"core/pg/x.h"_s, include.arg("core/sql/identifier.h"_L1), true);
    row("catalog may include pg", u"core/catalog/x.h"_s, include.arg("core/pg/rows.h"_L1), false);
    row("catalog may not include trust", u"core/catalog/x.h"_s, include.arg("core/trust/trust.h"_L1), true);
    row("run may include catalog", u"core/run/x.h"_s, include.arg("core/catalog/table.h"_L1), false);
    row("change may include what run may", u"core/change/x.h"_s, include.arg("core/pg/copy.h"_L1), false);
    row("backup may not include change", u"core/backup/x.h"_s, include.arg("core/change/b.h"_L1), true);
    row("sandbox may not include sql", u"core/sandbox/x.h"_s, include.arg("core/sql/identifier.h"_L1), true);
    row("rehearsal may include far below", u"core/rehearsal/x.h"_s, include.arg("core/risk/rule.h"_L1), false);
    row("checks may not include run", u"core/checks/x.h"_s, include.arg("core/run/plan.h"_L1), true);
    row("checks may know the words of a run", u"core/checks/x.cpp"_s, include.arg("core/run/words.h"_L1), false);
    row("a word of the run model", u"ui/runs/x.cpp"_s, u"if (phase == \"rollback\"_L1)"_s, true);
    row("a word of the run model in SQL", u"core/backup/x.cpp"_s, u"u\"WHERE position = 'swapped'\"_s"_s, true);
    row("a word in its table", u"core/run/words.cpp"_s, u"{ Phase::Rollback, \"rollback\"_L1 }"_s, false);
    row("a word that is translated", u"ui/runs/x.cpp"_s, u"return tr(\"running\");"_s, false);
    row("a longer text", u"ui/runs/x.cpp"_s, u"u\"run rollback\"_s"_s, false);
    row("report may not include monitor", u"core/report/x.h"_s, include.arg("core/monitor/m.h"_L1), true);
    row("report may include preflight", u"core/report/x.h"_s, include.arg("core/preflight/x.h"_L1), false);
    row("a module that nobody has named", u"core/misc/x.h"_s, include.arg("core/base/error.h"_L1), true);
    row("core may not include ui", u"core/run/x.h"_s, include.arg("ui/widgets/bar.h"_L1), true);
    row("core may not include text", u"core/run/x.h"_s, include.arg("text/texts.h"_L1), true);
    row("core may not include app", u"core/run/x.h"_s, include.arg("app/ctl/main.h"_L1), true);
    row("core may not include a widget", u"core/run/x.h"_s, foreign.arg("QWidget"_L1), true);
    row("core may not include an image", u"core/run/x.h"_s, foreign.arg("QtGui/QImage"_L1), true);
    row("core may include a string", u"core/run/x.h"_s, foreign.arg("QString"_L1), false);
    row("run may not include libpq", u"core/run/x.cpp"_s, foreign.arg("libpq-fe.h"_L1), true);
    row("pg may include libpq", u"core/pg/x.cpp"_s, foreign.arg("libpq-fe.h"_L1), false);
    row("risk may not include libpg_query", u"core/risk/x.cpp"_s, foreign.arg("pg_query.h"_L1), true);
    row("risk may not include its tree", u"core/risk/x.cpp"_s, foreign.arg("pg_query/pg_query.pb-c.h"_L1), true);
    row("sql may include libpg_query", u"core/sql/x.cpp"_s, foreign.arg("pg_query.h"_L1), false);
    row("nothing may call home", u"ui/shell/x.cpp"_s, foreign.arg("QNetworkAccessManager"_L1), true);
    row("nothing may call home by itself", u"core/base/x.cpp"_s, foreign.arg("sys/socket.h"_L1), true);
    row("a topic may not include another", u"ui/runs/x.h"_s, include.arg("ui/backups/page.h"_L1), true);
    row("a topic may include widgets", u"ui/runs/x.h"_s, include.arg("ui/widgets/bar.h"_L1), false);
    row("a topic may include text", u"ui/runs/x.h"_s, include.arg("text/texts.h"_L1), false);
    row("a topic may not include the shell", u"ui/runs/x.h"_s, include.arg("ui/shell/mainwindow.h"_L1), true);
    row("widgets may not include a topic", u"ui/widgets/x.h"_s, include.arg("ui/runs/page.h"_L1), true);
    row("the shell may include every topic", u"ui/shell/x.h"_s, include.arg("ui/runs/page.h"_L1), false);
    row("ui may not include app", u"ui/runs/x.h"_s, include.arg("app/gui/main.h"_L1), true);
    row("text may include core", u"text/x.h"_s, include.arg("core/run/plan.h"_L1), false);
    row("text may not include widgets", u"text/x.h"_s, include.arg("ui/widgets/bar.h"_L1), true);
    row("text may not include a colour", u"text/x.h"_s, foreign.arg("QColor"_L1), true);
    row("text may include a locale", u"text/x.h"_s, foreign.arg("QLocale"_L1), false);
    row("a controller may not include a widget", u"ui/runs/runcontroller.h"_s, foreign.arg("QPushButton"_L1), true);
    row("a controller may include an object", u"ui/runs/runcontroller.h"_s, foreign.arg("QObject"_L1), false);
    row("a page may include a widget", u"ui/runs/runpage.h"_s, foreign.arg("QPushButton"_L1), false);
    row("ctl may include text", u"app/ctl/x.cpp"_s, include.arg("text/texts.h"_L1), false);
    row("ctl may not include the shell", u"app/ctl/x.cpp"_s, include.arg("ui/shell/mainwindow.h"_L1), true);
    row("ctl may include the sandbox", u"app/ctl/x.cpp"_s, include.arg("core/sandbox/server.h"_L1), false);
    row("gui may include the shell", u"app/gui/x.cpp"_s, include.arg("ui/shell/mainwindow.h"_L1), false);
    row("gui may not include a page", u"app/gui/x.cpp"_s, include.arg("ui/runs/page.h"_L1), true);
    row("an include hides its layer", u"core/pg/x.cpp"_s, include.arg("rows.h"_L1), true);
    row("a path that climbs hides its layer", u"core/pg/x.cpp"_s, include.arg("../sql/identifier.h"_L1), true);
    row("a generated file is nobody's layer", u"tests/db/tst_x.cpp"_s, include.arg("tst_x.moc"_L1), false);
    row("a comment includes nothing", u"core/base/x.h"_s, u"// "_s + foreign.arg("QWidget"_L1), false);
    row("a long comment includes nothing", u"core/base/x.h"_s, u"/*\n"_s + foreign.arg("QWidget"_L1) + u"*/"_s, false);
    row("blanks do not hide an include", u"core/base/x.h"_s, u"  #  include  <QWidget>"_s, true);
    row("protected slots never run", u"tests/unit/tst_x.cpp"_s, QString(u"protected"_s + u" slots:\n  void a();"_s),
        true);
    row("public slots never run", u"tests/unit/tst_x.cpp"_s, QString(u"public"_s + u" Q_SLOTS :\n  void a();"_s), true);
    row("a label that guesses", u"ui/runs/x.cpp"_s, u"auto* label = new QLabel(name, this);"_s, true);
    row("a plain label", u"ui/runs/x.cpp"_s, u"auto* label = new PlainLabel(name, this);"_s, false);
    row("a message box that guesses", u"ui/runs/x.cpp"_s, u"QMessageBox::question(this, title, loss);"_s, true);
    row("a tooltip that guesses", u"ui/runs/x.cpp"_s, u"button->setToolTip(name);"_s, true);
    row("a tooltip of an item in plain text", u"ui/runs/x.cpp"_s, u"item->setToolTip(plainTip(name));"_s, false);
    row("a link is opened", u"ui/runs/x.cpp"_s, u"QDesktopServices::openUrl(url);"_s, true);
    row("a sentence in core", u"core/run/x.cpp"_s, u"return u\"the table is gone\"_s;"_s, true);
    row("a sentence in two pieces", u"core/run/x.cpp"_s, u"return u\"the table \"\n  u\"is gone\"_s;"_s, true);
    row("a sentence as a plain literal", u"core/run/x.h"_s, u"char what[] = \"Table %1 is not there\";"_s, true);
    row("a sentence in text", u"text/x.cpp"_s, u"return u\"the table is gone\"_s;"_s, false);
    row("a code in core", u"core/run/x.cpp"_s, u"return clause(\"table_gone\");"_s, false);
    row("SQL in core", u"core/run/x.cpp"_s, u"return u\"SELECT a FROM b where this is so\"_s;"_s, false);
    row("a pattern in core", u"core/run/x.cpp"_s,
        u"const QRegularExpression waits(u\"still waiting for it|deadlock\"_s);"_s, false);
    row("a comment in core", u"core/run/x.cpp"_s, u"// the table \"that is really gone\"\n"_s, false);
    row("a type of PostgreSQL", u"core/run/x.cpp"_s, u"u\"timestamp with time zone\"_s;"_s, false);
    row("a crash point", u"core/run/x.cpp"_s, u"crashPoint(\"copy before its commit\");"_s, false);
    row("a file is saved through a link", u"core/backup/x.cpp"_s, u"QSaveFile file(path);"_s, true);
    row("a file is saved for its owner", u"core/backup/x.cpp"_s, u"return writePrivately(path, text);"_s, false);
    row("a line past the console", u"app/ctl/x.cpp"_s, u"std::cout << name;"_s, true);
    row("a dollar quote that a name may end", u"core/restore/x.cpp"_s,
        u"const auto s = u\"DO $do$ BEGIN END $do$\"_s;"_s, true);
    row("a dollar quote that nothing ends", u"core/restore/x.cpp"_s, u"sql::doBlock(u\"BEGIN END\"_s);"_s, false);
    row("somebody else watches", u"core/migrate/x.cpp"_s, u"pg::Connection::open(settings.watching());"_s, true);
    row("the engine watches", u"core/run/stepcontext.cpp"_s, u"pg::Connection::open(m_parts.settings.watching());"_s,
        false);
    row("a check that watches reads a table of ours", u"core/checks/preflight/x.cpp"_s,
        u"Result<CheckResult> examineX(CheckInput& input)\n{\n    \"SELECT FROM stopover.run\";\n}\n"
        "{ .watches = true, .run = &examineX }"_s,
        true);
    row("a check that watches reads the catalog", u"core/checks/preflight/x.cpp"_s,
        u"Result<CheckResult> examineX(CheckInput& input)\n{\n    \"SELECT FROM pg_catalog.pg_locks\";\n}\n"
        "Result<CheckResult> examineY(CheckInput& input)\n{\n    \"SELECT FROM stopover.run\";\n}\n"
        "{ .watches = true, .run = &examineX }, { .run = &examineY }"_s,
        false);
    row("a command starts a run", u"app/ctl/x.cpp"_s, u"run::journal::createRun(connection, plan);"_s, true);
    row("a page drives a run", u"ui/runs/x.cpp"_s, u"run::Runner runner(request, control, sink);"_s, true);
    row("the service starts a run", u"core/service/x.cpp"_s, u"run::journal::createRun(connection, plan);"_s, false);
    row("a confirmation is forged", u"ui/runs/x.cpp"_s, u"run::Confirmation::typed(name, name);"_s, true);
    row("a confirmation is forged under another name", u"app/ctl/x.cpp"_s,
        u"using Yes = run::Confirmation; Yes::typed(name, name);"_s, true);
    row("a confirmation is forged by its address", u"core/run/x.cpp"_s, u"const auto yes = &Yes::byClick;"_s, true);
    row("a confirmation is forged behind a string", u"ui/runs/x.cpp"_s,
        u"const auto uri = u\"postgresql://\"_s; run::Confirmation::byClick(name);"_s, true);
    row("a prompt confirms what nobody typed", u"ui/runs/confirmbar.cpp"_s,
        u"run::Confirmation::typed(named ? m_name : QString(), m_name);"_s, true);
    row("a prompt confirms what was typed", u"ui/runs/confirmbar.cpp"_s,
        u"run::Confirmation::typed(m_typed->text(), m_name);"_s, false);
    row("a command line is made up", u"app/ctl/x.cpp"_s, u"Arguments::parse(words, table, globals);"_s, true);
    row("somebody takes the name of who may confirm", u"core/run/x.h"_s,
        u"namespace stopover::test { class Confirmed final { }; }"_s, true);
    row("who may confirm is named", u"core/run/x.h"_s, u"class LossDialog; enum class Confirmed { No, Yes };"_s, false);
    row("an option confirms", u"app/ctl/arguments.h"_s,
        u"run::Confirmation::typed(value(QStringLiteral(\"confirm\")), name);"_s, false);
    row("a comment speaks of it", u"ui/runs/x.cpp"_s, u"int a; // not by Confirmation::typed()"_s, false);
    row("private slots run", u"tests/unit/tst_x.cpp"_s, u"private slots:\n  void a();"_s, false);
}

void ArchitectureTest::findsWhatIsForbidden()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, forbidden);
    const QStringList findings = m_rules.check({ path, text });
    QVERIFY2(findings.isEmpty() != forbidden, qPrintable(findings.join(u'\n')));
}

/// What passes by accident where a rule takes the source for lines of text, or knows fewer words than the product.
void ArchitectureTest::findsWhatIsHidden_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("forbidden");
    const auto row = [](const char* name, const QString& path, const QString& text, bool forbidden) {
        QTest::newRow(name) << path << text << forbidden;
    };
    const QString core = u"core/backup/x.cpp"_s;
    const QString ui = u"ui/runs/x.cpp"_s;
    row("a word behind an address", ui, u"open(u\"postgresql://\"_s); if (word == \"swapped\"_L1)"_s, true);
    row("a word behind the start of a comment in a literal", ui, u"x(\"/*\"); if (word == \"swapped\"_L1)"_s, true);
    row("an include behind a literal", u"core/base/x.h"_s, u"auto x = \"/*\";\n#include \"core/pg/rows.h\"\n"_s, true);
    row("a literal behind a number with a separator", ui, u"f(10'000, \"swapped\"_L1, 'x')"_s, true);
    row("a comment in a comment", ui, u"// if (word == \"swapped\"_L1)\n"_s, false);
    row("our header in angle brackets", core, u"#include <ui/widgets/bar.h>\n"_s, true);
    row("our header of a layer below in angle brackets", core, u"#include <core/base/error.h>\n"_s, false);
    row("an include by a macro", core, u"#include HEADER\n"_s, true);
    row("ctl may not include gui", u"app/ctl/x.cpp"_s, u"#include \"app/gui/main.h\"\n"_s, true);
    row("a header of another name", u"core/base/x.hpp"_s, u"#include \"core/pg/rows.h\"\n"_s, true);
    row("a word in a raw literal", core, u"R\"(\nWHERE phase = 'rollback'\n)\""_s, true);
    row("a word in pieces", ui, u"word == u\"rolled\"_s + u\"_back\"_s"_s, true);
    row("a word in adjacent pieces", ui, u"word == \"swap\" \"ped\""_s, true);
    row("a word with blanks", ui, u"text + u\" swapped \"_s"_s, true);
    row("two words in SQL, the first of a table", core, u"u\"state = 'swapped' OR state = 'cancelled'\"_s"_s, true);
    row("a file of another folder that is called the same", u"ui/runs/event.cpp"_s, u"return u\"paused\"_s;"_s, true);
    row("a common word that is compared with a state", core, u"if (step.state == \"done\"_L1)"_s, true);
    row("a common word that becomes one", core, u"run::fromWord<run::RunState>(u\"source\"_s)"_s, true);
    row("a common word in SQL", core, u"u\"SELECT 1 FROM stopover.step WHERE state = 'done'\"_s"_s, true);
    row("a common word in a list of SQL", core, u"u\"WHERE state IN ('pending', 'done')\"_s"_s, true);
    row("a common word that means something else", core, u"json.insert(u\"done\"_s, one.done);"_s, false);
    row("a common word of another column", core, u"u\"WHERE kind = 'backup'\"_s"_s, false);
    row("a run is started by its address", ui, u"const auto start = &run::journal::createRun; start(c, p);"_s, true);
    row("a run is started beside the journal", u"core/run/x.cpp"_s, u"createRun(connection, plan);"_s, true);
    row("a run is written as SQL", core, u"u\"INSERT INTO stopover.\"_s u\"run (plan) VALUES ($1)\"_s"_s, true);
    row("a run is driven behind a using", ui, u"using namespace run; std::optional<Runner> runner;"_s, true);
    row("a run is driven without a name", ui, u"Runner { request, control, sink }.run();"_s, true);
    row("a confirmation under another name", ui, u"using Yes = run::Confirmation; Yes::typed(x, x);"_s, true);
    row("a friend of the same name", ui, u"namespace stopover::test { class Confirmed { }; }"_s, true);
    row("typed by nobody", u"app/ctl/x.cpp"_s, u"Arguments::parse({ u\"--confirm\"_s, name }, t, g);"_s, true);
    row("two words", core, u"return unreadable(place, u\"no object\"_s);"_s, true);
    row("words around placeholders", core, u"u\"Table %1 not found\"_s.arg(name)"_s, true);
    row("two short sentences", core, u"u\"Backup too old. Verify again.\"_s"_s, true);
    row("a keyword within a sentence", core, u"u\"The LOCK was not granted in time\"_s"_s, true);
    row("an alternative within a sentence", core, u"u\"not there|not ready\"_s"_s, true);
    row("a sentence of the program", core, u"u\"stopoverctl cannot do this here\"_s"_s, true);
    row("a command", core, u"u\"-- stopoverctl repair %1 --confirm %1\"_s"_s, false);
    row("a sentence in pieces with a name", core, u"return u\"the \"_s + name + u\" is gone\"_s;"_s, true);
    row("a sentence in a raw literal", core, u"return R\"(the table is gone)\";"_s, true);
    row("SQL that goes on", core, u"sql += u\", at timestamptz NOT NULL DEFAULT now() PRIMARY KEY\"_s;"_s, false);
    row("a name of an application", core, u"settings.withApplicationName(u\"stopover dump\"_s)"_s, false);
    row("a check that watches, with braces between", u"core/checks/preflight/x.cpp"_s,
        u"Result<CheckResult> examineX(CheckInput& input)\n{\n    u\"SELECT FROM stopover\"_s + u\".run\"_s;\n}\n"
        "{ .watches = true, .ids = { u\"P01\"_s }, .run = &examineX }"_s,
        true);
}

void ArchitectureTest::findsWhatIsHidden()
{
    findsWhatIsForbidden();
}

void ArchitectureTest::wordsAreReadFromTheirTable()
{
    const QStringList words = test::runWords();
    QVERIFY2(words.size() > 35, qPrintable(words.join(u' ')));
    for (const QString& word : { u"swapped"_s, u"forward"_s, u"in_doubt"_s, u"from_backup"_s, u"autocommit"_s })
        QVERIFY2(words.contains(word), qPrintable(word));
    for (const QString& word : test::commonRunWords())
        QVERIFY2(words.contains(word), qPrintable(word + u" is no word of the model"_s));
}

/// A row without a folder opens what is above it to those below.
void ArchitectureTest::everyModuleHasARowAndAFolder()
{
    QStringList modules = test::modulesOfCore();
    modules.sort();
    const QDir core(QStringLiteral(STOPOVER_SOURCE_DIR "/core"));
    QCOMPARE(modules, core.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name));
}

void ArchitectureTest::everyClauseHasWords()
{
    QStringList without;
    QSet<QString> codes;
    for (const test::SourceFile& file : test::readSources(QStringLiteral(STOPOVER_SOURCE_DIR), { u"core"_s })) {
        for (const QString& code : test::clauseCodesIn(file)) {
            codes.insert(code);
            if (!text::isClauseCode(code))
                without.append(file.path + u": "_s + code);
        }
    }
    QVERIFY(codes.size() > 100);
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void ArchitectureTest::findsAPlantedIncludeInATree()
{
    const QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(u"core/base/deep"_s));
    QFile file(root.filePath(u"core/base/deep/planted.cpp"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#include \"core/pg/connection.h\"\n");
    file.close();
    const QList<test::SourceFile> files = test::readSources(root.path(), { u"core"_s, u"ui"_s });
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.front().path, u"core/base/deep/planted.cpp"_s);
    QCOMPARE(m_rules.check(files.front()), QStringList { u"module base may not include core/pg/connection.h"_s });
}

STOPOVER_TEST_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
