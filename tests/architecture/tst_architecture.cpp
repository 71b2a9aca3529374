#include "tests/architecture/sentencerules.h"
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
    void findsWhatIsForbidden_data();
    void findsWhatIsForbidden();
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
    row("repartition may include what run may", u"core/repartition/x.h"_s, include.arg("core/pg/copy.h"_L1), false);
    row("backup may not include repartition", u"core/backup/x.h"_s, include.arg("core/repartition/b.h"_L1), true);
    row("sandbox may not include sql", u"core/sandbox/x.h"_s, include.arg("core/sql/identifier.h"_L1), true);
    row("rehearsal may include far below", u"core/rehearsal/x.h"_s, include.arg("core/risk/rule.h"_L1), false);
    row("checks may not include run", u"core/checks/x.h"_s, include.arg("core/run/plan.h"_L1), true);
    row("checks may know the words of a run", u"core/checks/x.cpp"_s, include.arg("core/run/words.h"_L1), false);
    row("a word of the run model", u"ui/runs/x.cpp"_s, u"if (phase == \"rollback\"_L1)"_s, true);
    row("a word of the run model in SQL", u"core/backup/x.cpp"_s, u"u\"WHERE position = 'swapped'\"_s"_s, true);
    row("a word in its table", u"core/run/words.cpp"_s, u"{ Phase::Rollback, \"rollback\"_L1 }"_s, false);
    row("a word that is translated", u"ui/runs/x.cpp"_s, u"return tr(\"running\");"_s, false);
    row("a longer text", u"ui/runs/x.cpp"_s, u"u\"run rollback\"_s"_s, false);
    row("report may include monitor", u"core/report/x.h"_s, include.arg("core/monitor/m.h"_L1), false);
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
    row("a pattern in core", u"core/run/x.cpp"_s, u"u\"still waiting for it|deadlock\"_s;"_s, false);
    row("a comment in core", u"core/run/x.cpp"_s, u"// the table \"that is really gone\"\n"_s, false);
    row("a type of PostgreSQL", u"core/run/x.cpp"_s, u"u\"timestamp with time zone\"_s;"_s, false);
    row("a crash point", u"core/run/x.cpp"_s, u"crashPoint(\"copy before its commit\");"_s, false);
    row("a file is saved through a link", u"core/backup/x.cpp"_s, u"QSaveFile file(path);"_s, true);
    row("a file is saved for its owner", u"core/backup/x.cpp"_s, u"return writePrivately(path, text);"_s, false);
    row("a line past the console", u"app/ctl/x.cpp"_s, u"std::cout << name;"_s, true);
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
    row("an option confirms", u"app/ctl/arguments.h"_s, u"run::Confirmation::typed(value(name), name);"_s, false);
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
