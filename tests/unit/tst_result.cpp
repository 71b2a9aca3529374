#include "core/base/result.h"
#include "tests/support/testcase.h"

#include <memory>

using namespace stopover;
using namespace Qt::StringLiterals;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Failure(ErrorCode::Usage, { QString::number(number) });
    return number / 2;
}

Result<void> check(int number)
{
    STOPOVER_TRY(half(number));
    return {};
}

Result<QString> quarter(int number)
{
    STOPOVER_TRY_ASSIGN(const int once, half(number));
    STOPOVER_TRY_ASSIGN(const int twice, half(once));
    return QString::number(twice);
}

} // namespace

class ResultTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void holdsAValue();
    void holdsAnError();
    void voidHoldsNothingOrAnError();
    void tryPassesTheErrorOn();
    void movesOutWhatCannotBeCopied();
    void everyCodeHasItsOwnName();
};

void ResultTest::holdsAValue()
{
    const Result<int> result = half(8);
    QVERIFY(result.has_value());
    QVERIFY(static_cast<bool>(result));
    QCOMPARE(*result, 4);
    QCOMPARE(result.value_or(7), 4);
}

void ResultTest::holdsAnError()
{
    const Result<int> result = half(7);
    QVERIFY(!result);
    QCOMPARE(result.error().codeName(), u"usage"_s);
    QCOMPARE(result.error().args, QStringList { u"7"_s });
    QCOMPARE(result.failure().error.args, QStringList { u"7"_s });
    QCOMPARE(result.value_or(1), 1);
}

void ResultTest::voidHoldsNothingOrAnError()
{
    VERIFY_OK(check(2));
    COMPARE_ERROR(check(3), ErrorCode::Usage);
}

void ResultTest::tryPassesTheErrorOn()
{
    REQUIRE_VALUE(const QString quarterOfTwelve, quarter(12));
    QCOMPARE(quarterOfTwelve, u"3"_s);
    const Result<QString> failed = quarter(6);
    QVERIFY(!failed);
    QCOMPARE(failed.error().args, QStringList { u"3"_s });
}

void ResultTest::movesOutWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 5);
}

/// The names are read from the journal and from JSON by others, so two codes must not share one, and
/// none may fall back to "internal".
void ResultTest::everyCodeHasItsOwnName()
{
    QStringList names;
    for (int code = 0; code <= static_cast<int>(ErrorCode::DiskFull); ++code)
        names.append(Error::of(static_cast<ErrorCode>(code)).codeName());
    QCOMPARE(QStringList(names).removeDuplicates(), 0);
    QCOMPARE(names.count(u"internal"_s), 1);
}

STOPOVER_TEST_MAIN(ResultTest)
#include "tst_result.moc"
