#include "tests/pictures/gallery.h"

#include <QPixmap>
#include <QTest>

namespace stopover::pictures {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleMilliseconds = 900;

} // namespace

void settle(int milliseconds)
{
    QTest::qWait(milliseconds);
    QCoreApplication::processEvents(); // what a slow machine left for later
}

void Gallery::take(ui::ConsoleApp& console, const QString& scene, const std::function<QWidget*()>& subject)
{
    const QString page = console.window()->currentPage();
    for (const QString& language : m_languages) {
        emit console.window()->languageWanted(language);
        settle(settleMilliseconds / 3); // the window is built anew
        console.window()->resize(m_windowSize);
        console.window()->showPage(page);
        for (const ui::Theme theme : { ui::Theme::Light, ui::Theme::Dark }) {
            emit console.window()->themeWanted(theme);
            settle(settleMilliseconds);
            QWidget* own = subject ? subject() : nullptr;
            QWidget* widget = own == nullptr ? console.window() : own;
            const QString path = u"%1/%2-%3-%4.png"_s.arg(m_directory, scene, ui::themeName(theme), language);
            if (!widget->grab().save(path))
                qFatal("%s cannot be written", qPrintable(path));
            if (own != nullptr)
                own->close();
            ++m_count;
        }
    }
    emit console.window()->languageWanted(u"en"_s);
    emit console.window()->themeWanted(ui::Theme::Light);
    settle(settleMilliseconds / 3);
}

} // namespace stopover::pictures
