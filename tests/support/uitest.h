#pragma once

#include "tests/support/testcase.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

namespace stopover::test {

/// Whether a label that can be seen says it.
inline bool shows(const QWidget& widget, const QString& text)
{
    const QList<QLabel*> labels = widget.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisibleTo(&widget) && label->text().contains(text); });
}

/// The button of that text that can be seen; null without one.
inline QPushButton* button(const QWidget& widget, const QString& text)
{
    const QList<QPushButton*> buttons = widget.findChildren<QPushButton*>();
    const auto found = std::ranges::find_if(
        buttons, [&](const QPushButton* one) { return one->text() == text && one->isVisibleTo(&widget); });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace stopover::test

/// main() of a test executable with windows; ends the test server in any case.
#define STOPOVER_UI_TEST_MAIN(TestClass)                                                                               \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        QCoreApplication::setOrganizationName(QStringLiteral("stopover"));                                             \
        QCoreApplication::setApplicationName(QStringLiteral("stopover-test"));                                         \
        QSettings::setDefaultFormat(QSettings::IniFormat);                                                             \
        QApplication application(argc, argv);                                                                          \
        QApplication::setQuitOnLastWindowClosed(false);                                                                \
        QLocale::setDefault(QLocale::c());                                                                             \
        ::stopover::ui::applyTheme(application, ::stopover::ui::Theme::Light);                                         \
        int failures = 0;                                                                                              \
        {                                                                                                              \
            TestClass testObject; /* its database goes before the server does */                                       \
            failures = QTest::qExec(&testObject, argc, argv);                                                          \
        }                                                                                                              \
        ::stopover::test::TestServer::shutDown();                                                                      \
        return failures;                                                                                               \
    }
