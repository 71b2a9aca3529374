#include "tests/support/testcase.h"
#include "text/runtext.h"

#include <QDirIterator>
#include <QFile>

using namespace stopover;
using namespace Qt::StringLiterals;

class RunTextTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyStepOfAMoveHasATitle();
    void anUnknownStepIsShownAsItIs();
    void everyNumberOfAStepHasAName();
};

void RunTextTest::everyStepOfAMoveHasATitle()
{
    static const QRegularExpression slug(
        u"(?:slug = |aheadStep\\(|attachStep\\(work, |named\\(.*, )u\"([a-z_-]+)(?=[.\"])"_s);
    QStringList slugs;
    for (const QString& path :
         { u"/core/change/steps.cpp"_s, u"/core/restore/restorephases.cpp"_s, u"/core/restore/columnrestore.cpp"_s,
           u"/core/backup/tablebackup.cpp"_s, u"/core/change/aheadsteps.cpp"_s }) {
        QFile file(QStringLiteral(STOPOVER_SOURCE_DIR) + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto match = slug.globalMatch(source); match.hasNext();)
            slugs.append(match.next().captured(1));
    }
    QVERIFY(slugs.size() >= 20);
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

void RunTextTest::everyNumberOfAStepHasAName()
{
    QDirIterator file(QStringLiteral(STOPOVER_SOURCE_DIR "/core"), { u"*.cpp"_s }, QDir::Files,
                      QDirIterator::Subdirectories);
    static const QRegularExpression noted(u"\\bnote(?:Ms)?\\((?:context, )?u\"([a-z_]+)\"_s"_s);
    QSet<QString> keys;
    while (file.hasNext()) {
        QFile source(file.next());
        QVERIFY(source.open(QIODevice::ReadOnly));
        for (auto match = noted.globalMatch(QString::fromUtf8(source.readAll())); match.hasNext();)
            keys.insert(match.next().captured(1));
    }
    QVERIFY(keys.size() >= 10);
    for (const QString& key : std::as_const(keys))
        QVERIFY2(text::stepNote(key, 1).name != key, qPrintable(key));
    QCOMPARE(text::stepNote(u"lock_held_ms"_s, 23.4).value, u"23 ms"_s);
}

STOPOVER_TEST_MAIN(RunTextTest)
#include "tst_runtext.moc"
