#pragma once

#include "tests/support/legs.h"
#include "tests/support/testcase.h"

#include <memory>

namespace stopover::test {

using EventHook = std::function<void(const run::Event&)>;

/// Calls `action` at the first event of that kind in that step.
EventHook onceAt(run::EventKind kind, const QString& slug, std::function<void()> action);

/// What a table looks like to its users: columns, constraints both ways, triggers, policies, rights,
/// comments, sequences, views, statistics objects, publications. Not how it is stored.
QString appearanceOf(const pg::Settings& settings, const QString& table);

/// The lines that only one of two texts has; empty when they are equal.
QString difference(const QString& actual, const QString& expected);

/// Count and sum of the hashes of whole rows, independent of order and of physical column numbers.
QString digestOf(const pg::Settings& settings, const QString& table);

/// Base of the tests that move a table: an empty database for each function and one run.
class MoveCase : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

protected:
    [[nodiscard]] pg::Settings settings() const { return m_database->settings(); }

    [[nodiscard]] QString scalar(const QString& query) const { return test::scalar(settings(), query); }

    /// Runs a script; an error fails the test function.
    void execute(const QString& script) const;
    /// Plans the move and writes the run; an error or a blocking finding fails the test function.
    void start(const QString& toml);

    /// One phase with one worker, hooked.
    PhaseOutcome hooked(run::Phase phase, const EventHook& hook, const QString& stopBefore = {}) const;
    PhaseOutcome hooked(run::Phase phase, const EventHook& hook, run::Control& control) const;

    std::unique_ptr<TestDatabase> m_database;
    RunId m_run;
};

} // namespace stopover::test

/// Runs a phase to its end; anything but success fails the test function.
#define RUN_LEG(phase)                                                                                                 \
    do {                                                                                                               \
        const auto phaseOutcome = ::stopover::test::runPhase(settings(), m_run, phase);                                \
        QVERIFY2(phaseOutcome.result.outcome == ::stopover::Outcome::Succeeded,                                        \
                 ::stopover::test::describe(phaseOutcome.result.error).constData());                                   \
    } while (false)

/// Fails unless a PhaseOutcome is a success.
#define VERIFY_LEG(phaseOutcome)                                                                                       \
    QVERIFY2((phaseOutcome).result.outcome == ::stopover::Outcome::Succeeded,                                          \
             ::stopover::test::describe((phaseOutcome).result.error).constData())

/// Fails unless a PhaseOutcome failed with that error.
#define COMPARE_LEG_ERROR(phaseOutcome, expectedCode)                                                                  \
    do {                                                                                                               \
        QVERIFY2((phaseOutcome).result.outcome != ::stopover::Outcome::Succeeded, "the leg succeeded");                \
        QVERIFY2((phaseOutcome).result.error.code == (expectedCode),                                                   \
                 ::stopover::test::describe((phaseOutcome).result.error).constData());                                 \
    } while (false)

/// Starts a move and leaves the test function when that failed.
#define START_MOVE(toml)                                                                                               \
    do {                                                                                                               \
        start(toml);                                                                                                   \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)

#define EXECUTE(script)                                                                                                \
    do {                                                                                                               \
        execute(script);                                                                                               \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)
