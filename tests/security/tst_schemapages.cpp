#include "tests/security/mallory.h"
#include "tests/support/uitest.h"
#include "ui/shell/consoleapp.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>

using namespace stopover;
using namespace Qt::StringLiterals;

/// A superuser opens every page of the window on a database whose owner has made a trap of our schemas.
class SchemaPagesTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void noPageFallsIntoATrap_data();
    void noPageFallsIntoATrap();
};

void SchemaPagesTest::noPageFallsIntoATrap_data()
{
    QTest::addColumn<QString>("trap");
    QTest::newRow("views in the place of tables") << test::views;
    QTest::newRow("triggers on honest tables") << test::triggers;
    QTest::newRow("functions of hers, tables handed over") << QString(test::triggers + test::bodies + test::handedOver);
}

void SchemaPagesTest::noPageFallsIntoATrap()
{
    NEEDS_SUPERUSER();
    QFETCH(QString, trap);
    const test::HerDatabase hers;
    hers.plant(trap);
    if (QTest::currentTestFailed())
        return;
    hers.forget();
    ui::ConsoleApp console(*qApp);
    VERIFY_OK(console.launch({ .database = hers.uri() }));
    ui::Session& session = console.workbench().session;
    QTRY_VERIFY(session.isConnected());
    QVERIFY(session.target().journalProblem && !session.target().journalInstalled && !session.whyNoChanges().isEmpty());
    int warned = 0;
    for (const QString& name : console.window()->pageNames()) {
        QVERIFY(console.window()->showPage(name));
        // What is read in the background has come, and is shown.
        QTest::qWait(1500);
        QVERIFY2(!hers.caught(), qPrintable(name));
        warned += test::shows(*console.window()->page(name), u"can repair the journal"_s) ? 1 : 0;
    }
    QVERIFY2(warned >= 8, qPrintable(QString::number(warned)));
    QVERIFY(!hers.caught());
}

STOPOVER_UI_TEST_MAIN(SchemaPagesTest)
#include "tst_schemapages.moc"
