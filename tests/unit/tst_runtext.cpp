#include "tests/support/testcase.h"
#include "ui/text/runtext.h"

#include <QFile>

using namespace stopover;
using namespace Qt::StringLiterals;

class RunTextTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyStepOfAMoveHasATitle();
    void anUnknownStepIsShownAsItIs();
};

void RunTextTest::everyStepOfAMoveHasATitle()
{
    QFile file(QStringLiteral(STOPOVER_SOURCE_DIR "/core/repartition/legs.cpp"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression slug(u"step\\.slug = u\"([a-z-]+)\"_s"_s);
    QStringList slugs;
    for (auto match = slug.globalMatch(source); match.hasNext();)
        slugs.append(match.next().captured(1));
    QVERIFY(slugs.size() >= 14);
    for (const QString& name : slugs) {
        const QString title = text::stepTitle(name, {});
        QVERIFY2(!title.isEmpty() && title != name, qPrintable(name));
    }
}

void RunTextTest::anUnknownStepIsShownAsItIs()
{
    const QString title = text::stepTitle(u"polish"_s, { u"public.t"_s });
    QVERIFY(title.contains("polish"_L1) && title.contains("public.t"_L1));
}

STOPOVER_TEST_MAIN(RunTextTest)
#include "tst_runtext.moc"
