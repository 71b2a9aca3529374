#pragma once

#include "tests/support/testcase.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSettings>

/// main() of a test executable with windows; ends the test server in any case.
#define STOPOVER_UI_TEST_MAIN(TestClass)                                                                     \
    int main(int argc, char** argv)                                                                          \
    {                                                                                                        \
        QCoreApplication::setOrganizationName(QStringLiteral("stopover"));                                   \
        QCoreApplication::setApplicationName(QStringLiteral("stopover-test"));                               \
        QSettings::setDefaultFormat(QSettings::IniFormat);                                                   \
        QApplication application(argc, argv);                                                                \
        QApplication::setQuitOnLastWindowClosed(false);                                                      \
        QLocale::setDefault(QLocale::c());                                                                   \
        ::stopover::ui::applyTheme(application, ::stopover::ui::Theme::Light);                               \
        TestClass testObject;                                                                                \
        const int failures = QTest::qExec(&testObject, argc, argv);                                          \
        ::stopover::test::TestServer::shutDown();                                                            \
        return failures;                                                                                     \
    }
