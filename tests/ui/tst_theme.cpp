#include "tests/support/uitest.h"
#include "ui/widgets/icons.h"

#include <QDir>

using namespace stopover;
using namespace Qt::StringLiterals;

class ThemeTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void contrastIsThatOfTheStandard();
    void everyIconIsDrawn();
};

void ThemeTest::everyTextCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("surface");
    for (const ui::Theme theme : { ui::Theme::Light, ui::Theme::Dark }) {
        const ui::Colours& c = ui::coloursOf(theme);
        const auto row = [theme](const char* name, const QColor& text, const QColor& surface) {
            QTest::newRow(qPrintable(QString(ui::themeName(theme) + u": "_s + QString::fromLatin1(name))))
                << text << surface;
        };
        const std::array plain { &c.window, &c.base, &c.raised };
        for (const QColor* surface : plain) {
            row("text", c.text, *surface);
            row("muted", c.muted, *surface);
            row("accent", c.accent, *surface);
            row("good", c.good, *surface);
            row("warning", c.warning, *surface);
            row("bad", c.bad, *surface);
        }
        for (const QColor* surface : { &c.goodSurface, &c.warningSurface, &c.badSurface, &c.infoSurface })
            row("text on a banner", c.text, *surface);
        row("good badge", c.good, c.goodSurface);
        row("warning badge", c.warning, c.warningSurface);
        row("info badge", c.accent, c.infoSurface);
        row("bad badge", c.onStrong, c.bad);
        row("demo badge", c.onStrong, c.demo);
        row("selection", c.onAccent, c.accent);
        row("muted on a selected step", c.muted, c.infoSurface);
    }
}

void ThemeTest::everyTextCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, surface);
    const double ratio = ui::contrast(text, surface);
    QVERIFY2(ratio >= 4.5,
             qPrintable(QString(text.name() + u" on "_s + surface.name() + u": "_s + QString::number(ratio))));
}

void ThemeTest::contrastIsThatOfTheStandard()
{
    QVERIFY(std::abs(ui::contrast(Qt::black, Qt::white) - 21) < 0.01);
    QVERIFY(std::abs(ui::contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

void ThemeTest::everyIconIsDrawn()
{
    const QStringList files = QDir(u":/stopover/icons"_s).entryList({ u"*.svg"_s });
    QVERIFY(files.size() > 30);
    for (const QString& file : files) {
        const QImage picture = ui::icon(file.chopped(4)).pixmap(48).toImage();
        bool drawn = false;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                drawn = drawn || qAlpha(picture.pixel(x, y)) > 0;
        }
        QVERIFY2(drawn, qPrintable(file));
    }
}

STOPOVER_UI_TEST_MAIN(ThemeTest)
#include "tst_theme.moc"
