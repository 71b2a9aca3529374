#include "tests/support/confirmed.h"
#include "tests/support/uitest.h"
#include "ui/widgets/lossdialog.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::button;

/// The one dialog before a loss: what is safe is what happens by accident.
class LossDialogTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void enterAndEscapeKeep_data();
    void enterAndEscapeKeep();
    void theNameCountsToTheLetter_data();
    void theNameCountsToTheLetter();
    void theRightNameAndTheButtonConfirm();
    void whatWasTypedIsWhatConfirms();
    void typingDependsOnLevelAndEnvironment_data();
    void typingDependsOnLevelAndEnvironment();
    void amountsAreReadAgainAtTheClick_data();
    void amountsAreReadAgainAtTheClick();
    void anErrorWhileCountingKeeps();
    void anUnknownAmountIsNeverZero();
    void namesAreShownVerbatim();
};

namespace {

ui::LossStatement dropOf(const QString& object, ui::LossLevel level = ui::LossLevel::Final)
{
    return { .level = level,
             .question = u"Drop %1?"_s,
             .object = object,
             .amount = { .rows = 100'000, .bytes = 1 << 20, .exact = true },
             .lost = { u"All of it."_s },
             .keepText = u"Keep table"_s,
             .destroyText = u"Drop table"_s };
}

QLineEdit* typedField(const QDialog& dialog)
{
    return dialog.findChild<QLineEdit*>();
}

} // namespace

void LossDialogTest::enterAndEscapeKeep_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("inField");
    QTest::newRow("Enter at once") << int(Qt::Key_Return) << QString() << false;
    QTest::newRow("Enter in the field") << int(Qt::Key_Return) << u"public"_s << true;
    QTest::newRow("Enter in the field after the right name") << int(Qt::Key_Return) << u"public.t"_s << true;
    QTest::newRow("Enter of the number pad after the right name") << int(Qt::Key_Enter) << u"public.t"_s << true;
    QTest::newRow("Escape in the field after the right name") << int(Qt::Key_Escape) << u"public.t"_s << true;
}

void LossDialogTest::enterAndEscapeKeep()
{
    QFETCH(int, key);
    QFETCH(QString, typed);
    QFETCH(bool, inField);
    ui::LossDialog dialog(dropOf(u"public.t"_s), run::Environment::Unmarked, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    if (inField)
        typedField(dialog)->setFocus();
    QTest::keyClicks(typedField(dialog), typed);
    QTest::keyClick(inField ? static_cast<QWidget*>(typedField(dialog)) : dialog.focusWidget(), Qt::Key(key));
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(!dialog.confirmation());
}

void LossDialogTest::theNameCountsToTheLetter_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* text : { "", "public.T", "public.t ", "t", "public.tt", "\"public\".\"t\"" })
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void LossDialogTest::theNameCountsToTheLetter()
{
    QFETCH(QString, typed);
    ui::LossDialog dialog(dropOf(u"public.t"_s), run::Environment::Unmarked, nullptr);
    typedField(dialog)->setText(typed);
    QVERIFY(!button(dialog, u"Drop table"_s)->isEnabled());
}

void LossDialogTest::theRightNameAndTheButtonConfirm()
{
    ui::LossDialog dialog(dropOf(u"public.t"_s), run::Environment::Unmarked, nullptr);
    QGuiApplication::clipboard()->setText(u"public.t"_s);
    typedField(dialog)->paste();
    QTest::mouseClick(button(dialog, u"Drop table"_s), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(dialog.confirmation() && test::Confirmed::isAbout(*dialog.confirmation(), u"public.t"_s));
}

/// Whatever brings the click about: another name confirms nothing, and a click is no name that was typed.
void LossDialogTest::whatWasTypedIsWhatConfirms()
{
    ui::LossDialog typing(dropOf(u"public.t"_s), run::Environment::Unmarked, nullptr);
    typedField(typing)->setText(u"public.other"_s);
    button(typing, u"Drop table"_s)->setEnabled(true);
    button(typing, u"Drop table"_s)->click();
    QVERIFY(!typing.confirmation());
    typedField(typing)->setText(u"public.t"_s);
    button(typing, u"Drop table"_s)->click();
    QVERIFY(typing.confirmation() && typing.confirmation()->source() == run::ConfirmedBy::Typing);
    ui::LossDialog clicking(dropOf(u"public.t"_s, ui::LossLevel::FromBackup), run::Environment::Staging, nullptr);
    button(clicking, u"Drop table"_s)->click();
    QVERIFY(clicking.confirmation() && clicking.confirmation()->source() == run::ConfirmedBy::Click);
}

void LossDialogTest::typingDependsOnLevelAndEnvironment_data()
{
    QTest::addColumn<ui::LossLevel>("level");
    QTest::addColumn<run::Environment>("environment");
    QTest::addColumn<bool>("typing");
    QTest::newRow("final, test") << ui::LossLevel::Final << run::Environment::Test << true;
    QTest::newRow("final, production") << ui::LossLevel::Final << run::Environment::Production << true;
    QTest::newRow("from backup, staging") << ui::LossLevel::FromBackup << run::Environment::Staging << false;
    QTest::newRow("from backup, not marked") << ui::LossLevel::FromBackup << run::Environment::Unmarked << false;
    QTest::newRow("from backup, production") << ui::LossLevel::FromBackup << run::Environment::Production << true;
}

void LossDialogTest::typingDependsOnLevelAndEnvironment()
{
    QFETCH(ui::LossLevel, level);
    QFETCH(run::Environment, environment);
    QFETCH(bool, typing);
    const ui::LossDialog dialog(dropOf(u"public.t"_s, level), environment, nullptr);
    QCOMPARE(dialog.wantsTyping(), typing);
    QCOMPARE(button(dialog, u"Drop table"_s)->isEnabled(), !typing);
}

void LossDialogTest::amountsAreReadAgainAtTheClick_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("confirmed");
    QTest::newRow("the same") << qint64(100'000) << true;
    QTest::newRow("a thousand more, one percent") << qint64(101'000) << true;
    QTest::newRow("more than a thousand") << qint64(101'001) << false;
    QTest::newRow("less") << qint64(50'000) << false;
    QTest::newRow("no longer known") << qint64(-1) << false;
}

void LossDialogTest::amountsAreReadAgainAtTheClick()
{
    QFETCH(qint64, now);
    QFETCH(bool, confirmed);
    ui::LossStatement loss = dropOf(u"public.t"_s);
    loss.measure = [now]() -> Result<ui::LossAmount> {
        return ui::LossAmount { .rows = now, .bytes = 1 << 20, .exact = true };
    };
    ui::LossDialog dialog(loss, run::Environment::Unmarked, nullptr);
    dialog.show();
    typedField(dialog)->setText(u"public.t"_s);
    QTest::mouseClick(button(dialog, u"Drop table"_s), Qt::LeftButton);
    if (confirmed) {
        QTRY_VERIFY(dialog.confirmation().has_value());
        return;
    }
    QTRY_VERIFY(typedField(dialog)->text().isEmpty());
    QVERIFY(dialog.isVisible() && !dialog.confirmation());
    QVERIFY(!button(dialog, u"Drop table"_s)->isEnabled());
    QVERIFY2(dialog.windowTitle().contains(loss.measure()->text()), qPrintable(dialog.windowTitle()));
}

void LossDialogTest::anErrorWhileCountingKeeps()
{
    ui::LossStatement loss = dropOf(u"public.t"_s);
    loss.measure = []() -> Result<ui::LossAmount> { return Failure(ErrorCode::ConnectFailed, { u"db"_s }); };
    ui::LossDialog dialog(loss, run::Environment::Unmarked, nullptr);
    dialog.show();
    typedField(dialog)->setText(u"public.t"_s);
    QTest::mouseClick(button(dialog, u"Drop table"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.findChild<ui::Banner*>()->isVisible());
    QVERIFY(dialog.isVisible() && !dialog.confirmation());
}

void LossDialogTest::anUnknownAmountIsNeverZero()
{
    QVERIFY(!ui::LossAmount {}.text().contains(u'0'));
    QCOMPARE(ui::LossAmount({ .rows = 0, .exact = true }).text(), u"0 rows"_s);
    QVERIFY(ui::LossAmount({ .rows = 12 }).text().startsWith("about"_L1));
}

void LossDialogTest::namesAreShownVerbatim()
{
    const QString name = u"public.\"a&b <b>c</b>\""_s;
    const ui::LossDialog dialog(dropOf(name), run::Environment::Unmarked, nullptr);
    const auto labels = dialog.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [&name](const QLabel* label) { return label->text().contains(name); }));
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat() == Qt::PlainText || label->text().isEmpty(), true);
}

STOPOVER_UI_TEST_MAIN(LossDialogTest)
#include "tst_lossdialog.moc"
