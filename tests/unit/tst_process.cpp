#include "core/base/process.h"
#include "tests/support/testcase.h"

#include <QElapsedTimer>

#include <pwd.h>
#include <unistd.h>

using namespace stopover;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ProcessTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void returnsWhatTheProgramPrints();
    void argumentsAreNoShell();
    void readsNoInput();
    void takesEnvironmentAndDirectory();
    void exitCodeIsAnError();
    void signalIsAnError();
    void missingProgramIsAnError();
    void timeoutEndsTheProgram();
    void keepsTheEndOfALongOutput();
    void rootRunsAsAnotherUser();
    void refusesAnUnknownUser();
};

void ProcessTest::returnsWhatTheProgramPrints()
{
    REQUIRE_VALUE(const ProcessOutput output,
                  runProcess({ .program = u"sh"_s, .arguments = { u"-c"_s, u"echo out; echo err >&2"_s } }));
    QCOMPARE(output.standardOutput, QByteArray("out\n"));
    QCOMPARE(output.standardError, QByteArray("err\n"));
    QCOMPARE(output.exitCode, 0);
}

void ProcessTest::argumentsAreNoShell()
{
    const QString hostile = u"$(touch /tmp/x); `id` \"'\n*"_s;
    REQUIRE_VALUE(const ProcessOutput output,
                  runProcess({ .program = u"printf"_s, .arguments = { u"%s"_s, hostile } }));
    QCOMPARE(output.standardOutput, hostile.toUtf8());
}

void ProcessTest::readsNoInput()
{
    REQUIRE_VALUE(const ProcessOutput output, runProcess({ .program = u"cat"_s, .timeout = 10s }));
    QCOMPARE(output.standardOutput, QByteArray());
}

void ProcessTest::takesEnvironmentAndDirectory()
{
    ProcessRequest request { .program = u"/bin/sh"_s,
                             .arguments = { u"-c"_s, u"echo $STOPOVER_TEST; pwd"_s },
                             .workingDirectory = u"/"_s };
    request.environment.insert(u"STOPOVER_TEST"_s, u"given"_s);
    REQUIRE_VALUE(const ProcessOutput output, runProcess(request));
    QCOMPARE(output.standardOutput, QByteArray("given\n/\n"));
}

void ProcessTest::exitCodeIsAnError()
{
    const Result<ProcessOutput> failed =
        runProcess({ .program = u"sh"_s, .arguments = { u"-c"_s, u"echo why >&2; exit 3"_s } });
    COMPARE_ERROR(failed, ErrorCode::ProcessFailed);
    QCOMPARE(failed.error().args, QStringList({ u"sh"_s, u"3"_s, u"why"_s }));
}

void ProcessTest::signalIsAnError()
{
    COMPARE_ERROR(runProcess({ .program = u"sh"_s, .arguments = { u"-c"_s, u"kill -9 $$"_s } }),
                  ErrorCode::ProcessFailed);
}

void ProcessTest::missingProgramIsAnError()
{
    const Result<ProcessOutput> failed = runProcess({ .program = u"no-such-program"_s });
    COMPARE_ERROR(failed, ErrorCode::ProgramMissing);
    QCOMPARE(failed.error().args.value(0), u"no-such-program"_s);
}

void ProcessTest::timeoutEndsTheProgram()
{
    QElapsedTimer timer;
    timer.start();
    const Result<ProcessOutput> failed =
        runProcess({ .program = u"sleep"_s, .arguments = { u"60"_s }, .timeout = 100ms });
    COMPARE_ERROR(failed, ErrorCode::ProcessFailed);
    QCOMPARE(failed.error().args.value(1), u"timeout"_s);
    QVERIFY(timer.elapsed() < 30'000);
}

void ProcessTest::keepsTheEndOfALongOutput()
{
    const Result<ProcessOutput> failed = runProcess(
        { .program = u"sh"_s, .arguments = { u"-c"_s, u"seq 1 100000 >&2; echo the reason >&2; exit 1"_s } });
    QVERIFY(!failed);
    QVERIFY(failed.error().args.value(2).endsWith("the reason"_L1));
    QVERIFY(failed.error().args.value(2).size() < 5000);
}

void ProcessTest::rootRunsAsAnotherUser()
{
    const passwd* nobody = getpwnam("nobody");
    QVERIFY(nobody != nullptr);
    const uid_t uid = nobody->pw_uid;
    const Result<ProcessOutput> output = runProcess({ .program = u"sh"_s,
                                                      .arguments = { u"-c"_s, u"id -u; id -G | wc -w"_s },
                                                      .workingDirectory = u"/"_s,
                                                      .user = uid });
    // Without the right to change the user the program must not run at all.
    QCOMPARE(output.has_value(), geteuid() == 0);
    if (output)
        QCOMPARE(output->standardOutput, QByteArray::number(uid) + "\n1\n");
}

void ProcessTest::refusesAnUnknownUser()
{
    constexpr uid_t nobodyHasIt = 3'999'999'999;
    QVERIFY(getpwuid(nobodyHasIt) == nullptr);
    COMPARE_ERROR(runProcess({ .program = u"true"_s, .user = nobodyHasIt }), ErrorCode::ProcessFailed);
}

STOPOVER_TEST_MAIN(ProcessTest)
#include "tst_process.moc"
