#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QPalette>
#include <QStyleFactory>

#include <array>
#include <cmath>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

const Colours light {
    .window = QColor(0xf4f5f7),
    .base = QColor(0xffffff),
    .raised = QColor(0xffffff),
    .border = QColor(0xd3d7de),
    .text = QColor(0x1b1f27),
    .muted = QColor(0x596273),
    .accent = QColor(0x1f5fbf),
    .onAccent = QColor(0xffffff),
    .good = QColor(0x1b7340),
    .warning = QColor(0x8f5600),
    .bad = QColor(0xb3261e),
    .goodSurface = QColor(0xe4f4ea),
    .warningSurface = QColor(0xfdf1d8),
    .badSurface = QColor(0xfde8e6),
    .infoSurface = QColor(0xe6effb),
    .demo = QColor(0x6d3fb2),
    .onStrong = QColor(0xffffff),
};

const Colours dark {
    .window = QColor(0x16191f),
    .base = QColor(0x1c2028),
    .raised = QColor(0x20252e),
    .border = QColor(0x39414e),
    .text = QColor(0xe6e9ee),
    .muted = QColor(0x9ea8b8),
    .accent = QColor(0x7fb0ff),
    .onAccent = QColor(0x0d1420),
    .good = QColor(0x6fcf97),
    .warning = QColor(0xf0b452),
    .bad = QColor(0xff8a80),
    .goodSurface = QColor(0x173024),
    .warningSurface = QColor(0x372a12),
    .badSurface = QColor(0x3c1d1c),
    .infoSurface = QColor(0x1a2a42),
    .demo = QColor(0xc3a1f7),
    .onStrong = QColor(0x11141a),
};

const Colours* current = &light;

QPalette paletteOf(const Colours& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.raised);
    palette.setColor(QPalette::Midlight, c.border);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, c.border);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
        palette.setColor(QPalette::Disabled, role, c.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return palette;
}

QString styleSheetOf(const Colours& c)
{
    QFile file(u":/stopover/widgets/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QHash<QString, QColor> names {
        { u"@window"_s, c.window },
        { u"@base"_s, c.base },
        { u"@raised"_s, c.raised },
        { u"@border"_s, c.border },
        { u"@text"_s, c.text },
        { u"@muted"_s, c.muted },
        { u"@accent"_s, c.accent },
        { u"@onaccent"_s, c.onAccent },
        { u"@goodsurface"_s, c.goodSurface },
        { u"@warningsurface"_s, c.warningSurface },
        { u"@badsurface"_s, c.badSurface },
        { u"@infosurface"_s, c.infoSurface },
        { u"@good"_s, c.good },
        { u"@warning"_s, c.warning },
        { u"@bad"_s, c.bad },
        { u"@demo"_s, c.demo },
        { u"@onstrong"_s, c.onStrong },
    };
    // The longest names first, since "@bad" is the beginning of "@badsurface".
    QStringList order = names.keys();
    std::ranges::sort(order, std::ranges::greater(), &QString::size);
    for (const QString& name : std::as_const(order))
        sheet.replace(name, names.value(name).name());
    return sheet;
}

void use(QApplication& application, const Colours& chosen)
{
    current = &chosen;
    application.setPalette(paletteOf(chosen));
    application.setStyleSheet(styleSheetOf(chosen));
}

bool desktopLooksDark()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

/// The desktop portal says what the user prefers: 1 dark, 2 light.
void askPortal(QApplication& application)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    call.setArguments({ u"org.freedesktop.appearance"_s, u"color-scheme"_s });
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), &application);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &application, [watcher, &application] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            use(application, reply.value().variant().value<QDBusVariant>().variant().toUInt() == 1 ? dark : light);
    });
}

double luminance(const QColor& colour)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

struct Named
{
    Theme theme;
    QLatin1StringView name;
};

constexpr std::array themes {
    Named { Theme::System, "system"_L1 },
    Named { Theme::Light, "light"_L1 },
    Named { Theme::Dark, "dark"_L1 },
};

} // namespace

const Colours& colours()
{
    return *current;
}

const Colours& coloursOf(Theme theme)
{
    return theme == Theme::Dark ? dark : light;
}

void applyTheme(QApplication& application, Theme theme)
{
    static const bool systemIsDark = desktopLooksDark();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const bool isDark = theme == Theme::Dark || (theme == Theme::System && systemIsDark);
    use(application, isDark ? dark : light);
    if (theme == Theme::System)
        askPortal(application);
}

QString themeName(Theme theme)
{
    return std::ranges::find(themes, theme, &Named::theme)->name;
}

Theme themeNamed(const QString& name)
{
    const auto found = std::ranges::find_if(themes, [&name](const Named& one) { return name == one.name; });
    return found == themes.end() ? Theme::System : found->theme;
}

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace stopover::ui
