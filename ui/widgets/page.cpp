#include "ui/widgets/page.h"

#include "core/sql/secrets.h"
#include "text/errortext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGraphicsOpacityEffect>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace stopover::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int placeholderWidth = 480;

/// A page as large as its room; what needs more is scrolled to. QScrollArea's own resizing gives texts that wrap their
/// preferred height, not their least.
class Room final : public QScrollArea
{
public:
    Room(QWidget* content, QWidget* parent)
        : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidget(content);
        // QScrollArea turns it on.
        content->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return { 0, 0 }; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool done = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            fit();
        return done;
    }

private:
    [[nodiscard]] QSize least(int width) const
    {
        QSize size = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
        if (const QLayout* layout = widget()->layout(); layout != nullptr && layout->hasHeightForWidth())
            size.setHeight(layout->totalMinimumHeightForWidth(std::max(width, size.width())));
        return size;
    }

    void fit()
    {
        QSize room = maximumViewportSize();
        if (least(room.width()).height() > room.height())
            room.rwidth() -= verticalScrollBar()->sizeHint().width();
        widget()->resize(room.expandedTo(least(room.width())));
    }
};

} // namespace

Page::Page(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    buildHeader();
    m_link = new Banner(this);
    m_foreign = new Banner(this);
    m_notice = new Banner(this);
    layout->addWidget(m_link);
    layout->addWidget(m_foreign);
    layout->addWidget(m_notice);
    m_stack = new QStackedLayout;
    layout->addLayout(m_stack, 1);
    buildPlaceholder();
    m_loadingTimer.setSingleShot(true);
    connect(&m_session, &Session::stateChanged, this, &Page::followSession);
    connect(&m_session, &Session::targetChanged, this, &Page::showForeign);
    connect(&m_session, &Session::opened, this, [this] {
        m_hasContent = false;
        m_stale = true;
    });
}

void Page::buildHeader()
{
    auto* header = new QHBoxLayout;
    m_title = makePlainLabel({}, this);
    m_title->setObjectName(u"pageTitle"_s);
    m_asOf = makePlainLabel({}, this, u"muted"_s);
    m_tools = new FlowLayout(Qt::AlignRight);
    header->addWidget(m_title, 0, Qt::AlignTop);
    header->addWidget(m_asOf, 0, Qt::AlignBottom);
    header->addLayout(m_tools, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(header);
}

void Page::buildPlaceholder()
{
    m_placeholder = new QWidget(this);
    m_placeholderTitle = makePlainLabel({}, m_placeholder, u"heading"_s);
    m_placeholderText = makePlainLabel({}, m_placeholder, u"muted"_s);
    m_placeholderText->setWordWrap(true);
    m_placeholderText->setAlignment(Qt::AlignCenter);
    m_placeholderText->setFixedWidth(placeholderWidth);
    m_placeholderText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_placeholderButton = new QPushButton(m_placeholder);
    m_placeholderButton->setProperty("role", u"primary"_s);
    m_placeholderBar = new QProgressBar(m_placeholder);
    m_placeholderBar->setRange(0, 0);
    m_placeholderBar->setTextVisible(false);
    m_placeholderBar->setFixedWidth(220);
    m_placeholderBar->setAccessibleName(tr("Loading"));
    auto* layout = new QVBoxLayout(m_placeholder);
    layout->addStretch(2);
    layout->addWidget(m_placeholderTitle, 0, Qt::AlignHCenter);
    layout->addWidget(m_placeholderText, 0, Qt::AlignHCenter);
    layout->addWidget(m_placeholderBar, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_placeholderButton, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_stack->addWidget(m_placeholder);
    connect(m_placeholderButton, &QPushButton::clicked, this, [this] {
        if (m_placeholderAction)
            m_placeholderAction();
    });
}

void Page::setContent(QWidget* content)
{
    m_content = content;
    m_room = new Room(content, this);
    m_stack->addWidget(m_room);
}

void Page::showContent()
{
    m_loadingTimer.disconnect(this);
    m_loadingTimer.stop();
    m_readAt = QDateTime::currentDateTime();
    m_hasContent = true;
    m_asOf->clear();
    setGreyed(false);
    m_stack->setCurrentWidget(m_room);
}

void Page::showPlaceholder(const Placeholder& placeholder)
{
    m_loadingTimer.disconnect(this);
    m_loadingTimer.stop();
    m_placeholderTitle->setText(placeholder.title);
    m_placeholderText->setLines(placeholder.text);
    // A centred label gets no more height than one line asks for.
    m_placeholderText->setMinimumHeight(m_placeholderText->heightForWidth(placeholderWidth));
    m_placeholderBar->hide();
    m_placeholderAction = placeholder.action;
    m_placeholderButton->setText(buttonText(placeholder.actionText));
    m_placeholderButton->setVisible(!placeholder.actionText.isEmpty());
    m_stack->setCurrentWidget(m_placeholder);
}

void Page::showLoading(const QString& what)
{
    m_loadingTimer.disconnect(this);
    connect(&m_loadingTimer, &QTimer::timeout, this, [this, what] {
        if (m_hasContent) {
            m_asOf->setText(tr("as of %1 · %2").arg(QLocale().toString(m_readAt.time(), u"HH:mm:ss"_s), what));
            return;
        }
        showPlaceholder({ .title = tr("Loading"), .text = what });
        m_placeholderBar->show();
    });
    m_loadingTimer.start(200ms);
}

void Page::showError(const Error& error)
{
    const QString text = text::explain(error)
        + (error.sqlState.isEmpty() ? QString() : u"\nSQLSTATE "_s + error.sqlState)
        + (error.statement.isEmpty() ? QString() : u"\n"_s + sql::withoutSecrets(error.statement).left(400));
    if (m_hasContent) {
        showContent();
        Banner& bar = notice(Tone::Bad, text);
        bar.addButton(tr("Try again"), [this] { refresh(); });
        bar.addButton(tr("Copy report"), [text] { QGuiApplication::clipboard()->setText(text); });
        return;
    }
    showPlaceholder(
        { .title = tr("Unreadable"), .text = text, .actionText = tr("Try again"), .action = [this] { refresh(); } });
}

Banner& Page::notice(Tone tone, const QString& text)
{
    m_notice->show(tone, text);
    return *m_notice;
}

void Page::clearNotice()
{
    m_notice->hide();
}

void Page::showNoDatabase()
{
    showPlaceholder({ .title = tr("No database is open"),
                      .text = tr("Choose a server on the Connections page, or start the private server."),
                      .actionText = tr("Go to Connections"),
                      .action = [this] { emit pageWanted(u"connections"_s); } });
}

void Page::followSession()
{
    if (!needsDatabase())
        return;
    m_link->hide();
    showForeign();
    setEnabled(true);
    switch (m_session.state()) {
    case Session::State::None:
        m_hasContent = false;
        m_asOf->clear();
        clearNotice();
        showNoDatabase();
        return;
    case Session::State::Connecting:
        showPlaceholder({ .title = tr("Connecting"), .text = m_session.name() });
        m_placeholderBar->show();
        return;
    case Session::State::Refused:
        showPlaceholder({ .title = tr("The server cannot be reached"),
                          .text = text::explain(m_session.error()),
                          .actionText = tr("Go to Connections"),
                          .action = [this] { emit pageWanted(u"connections"_s); } });
        return;
    case Session::State::Disconnected:
        showDisconnected();
        return;
    case Session::State::Connected:
        setGreyed(false);
        m_asOf->clear();
        if (isVisible() && (m_stale || !m_hasContent)) {
            m_stale = false;
            refresh();
        }
        return;
    }
}

void Page::showForeign()
{
    const bool asks = needsDatabase() && m_session.isConnected();
    const std::optional<Error> problem = asks ? m_session.target().journalProblem : std::nullopt;
    if (!problem) {
        const QString leftAlone = asks ? m_session.whyOthersAreLeftAlone() : QString();
        if (leftAlone.isEmpty())
            m_foreign->hide();
        else if (m_foreign->isHidden() || m_foreign->text() != leftAlone)
            m_foreign->show(Tone::Warning, leftAlone);
        return;
    }
    const QString text = tr("Stopover's own data in this database is not used, and nothing can be changed.") + u'\n'
        + text::explain(*problem);
    if (m_foreign->isHidden() || m_foreign->text() != text)
        m_foreign->show(Tone::Warning, text);
}

void Page::showDisconnected()
{
    m_stale = true;
    m_link->show(
        Tone::Bad,
        tr("Disconnected. Data as of %1. %2")
            .arg(QLocale().toString(m_session.lastAnswer().time(), u"HH:mm:ss"_s), text::explain(m_session.error())));
    m_link->addButton(tr("Reconnect"), [this] { m_session.reconnect(); });
    setGreyed(true);
}

void Page::setGreyed(bool greyed)
{
    if (m_content == nullptr)
        return;
    if (!greyed) {
        m_content->setGraphicsEffect(nullptr);
    } else if (m_content->graphicsEffect() == nullptr) {
        auto* effect = new QGraphicsOpacityEffect(m_content);
        effect->setOpacity(0.55);
        m_content->setGraphicsEffect(effect);
    }
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_title->setText(title());
    if (!needsDatabase()) {
        if (m_stale)
            refresh();
        m_stale = false;
        return;
    }
    followSession();
}

} // namespace stopover::ui

#include "moc_page.cpp"
