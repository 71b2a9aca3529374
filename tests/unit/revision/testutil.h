#pragma once

#include "core/base/result.h"

#include <QRegularExpression>
#include <QTest>

/// Fails the test function with the error when a Result holds one.
#define REVISION_OK(target, expression)                                                                                \
    auto STOPOVER_JOIN(required, __LINE__) = (expression);                                                             \
    QVERIFY2(STOPOVER_JOIN(required, __LINE__).has_value(),                                                            \
             STOPOVER_JOIN(required, __LINE__).has_value()                                                             \
                 ? ""                                                                                                  \
                 : qPrintable(STOPOVER_JOIN(required, __LINE__).error().codeName() + QLatin1Char(' ')                  \
                              + STOPOVER_JOIN(required, __LINE__).error().args.join(QLatin1Char('|'))));               \
    target = std::move(*STOPOVER_JOIN(required, __LINE__))

/// Fails unless a Result holds an error of this code.
#define REVISION_ERROR(expression, expectedCode)                                                                       \
    do {                                                                                                               \
        const auto compared = (expression);                                                                            \
        QVERIFY2(!compared.has_value(), "succeeded where an error was expected");                                      \
        QCOMPARE(compared.error().codeName(), ::stopover::Error::of(expectedCode).codeName());                         \
    } while (false)
