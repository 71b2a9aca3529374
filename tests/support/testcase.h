#pragma once

#include "core/base/result.h"
#include "tests/support/testserver.h"

#include <QCoreApplication>
#include <QObject>
#include <QRegularExpression>
#include <QTest>

#undef QTRY_VERIFY
#undef QTRY_COMPARE
/// As Qt's, with the patience of a busy machine: a test that passes does not wait any longer for it.
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), ::stopover::test::patienceMs)
#define QTRY_COMPARE(expression, expected)                                                                             \
    QTRY_COMPARE_WITH_TIMEOUT((expression), (expected), ::stopover::test::patienceMs)

namespace stopover::test {

/// How long what must come is waited for.
constexpr int patienceMs = 120'000;

/// Base of the test classes: any warning that a test has not announced fails it. A class with an init()
/// of its own calls this one.
class TestCase : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

protected:
    /// The offscreen platform's own remark about itself is not a test's business.
    static void failOnAnyWarning()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }
};

/// One line for a failed test: the code, its arguments and the server's words.
QByteArray describe(const Error& error);

template <typename T>
QByteArray describeFailure(const Result<T>& result)
{
    return result ? QByteArray() : describe(result.error());
}

} // namespace stopover::test

/// Fails the test function with the error when a Result holds one.
#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto& verifiedResult = (expression);                                                                     \
        QVERIFY2(verifiedResult.has_value(), ::stopover::test::describeFailure(verifiedResult).constData());           \
    } while (false)

/// Declares `target` with the value of a Result, or fails the test function.
#define REQUIRE_VALUE(target, expression)                                                                              \
    auto STOPOVER_JOIN(requiredResult, __LINE__) = (expression);                                                       \
    QVERIFY2(STOPOVER_JOIN(requiredResult, __LINE__).has_value(),                                                      \
             ::stopover::test::describeFailure(STOPOVER_JOIN(requiredResult, __LINE__)).constData());                  \
    target = std::move(*STOPOVER_JOIN(requiredResult, __LINE__))

/// Fails unless a Result holds an error of this code.
#define COMPARE_ERROR(expression, expectedCode)                                                                        \
    do {                                                                                                               \
        const auto& comparedResult = (expression);                                                                     \
        QVERIFY2(!comparedResult.has_value(), "succeeded where an error was expected");                                \
        QCOMPARE(comparedResult.error().codeName(), ::stopover::Error::of(expectedCode).codeName());                   \
    } while (false)

/// main() of a test executable without a window; ends the test server in any case.
#define STOPOVER_TEST_MAIN(TestClass)                                                                                  \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        QCoreApplication application(argc, argv);                                                                      \
        int failures = 0;                                                                                              \
        {                                                                                                              \
            TestClass testObject; /* its database goes before the server does */                                       \
            failures = QTest::qExec(&testObject, argc, argv);                                                          \
        }                                                                                                              \
        ::stopover::test::TestServer::shutDown();                                                                      \
        return failures;                                                                                               \
    }
