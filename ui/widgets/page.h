#pragma once

#include "ui/widgets/banner.h"
#include "ui/widgets/session.h"

class QProgressBar;
class QStackedLayout;

namespace stopover::ui {

class PlainLabel;

/// What a page shows while it has no content.
struct Placeholder
{
    QString title; ///< what is the case, in a few words
    QString text; ///< why, in one sentence
    QString actionText {}; ///< the one thing that changes it; empty for none
    std::function<void()> action {};
};

/// One page of the window, with the states that all pages have: empty, loading, error, disconnected.
///
/// A subclass builds its content once, calls setContent(), and says in refresh() what to read. While the
/// server is away the content stays as it was, greyed, under a banner that says since when.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] virtual QString name() const = 0; ///< as --page takes it, for example "partitions"
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;

    /// Reads what is shown again (F5, and when the page is first shown for a database).
    virtual void refresh() = 0;

    /// Where Ctrl+F goes; null for none.
    [[nodiscard]] virtual QWidget* filterField() const { return nullptr; }

    /// What Ctrl+Shift+C copies; empty for nothing.
    [[nodiscard]] virtual QString toMarkdown() const { return {}; }

signals:
    /// Another page is to be shown.
    void pageWanted(const QString& name);
    /// Something was selected; the inspector shows it as pairs of a name and a value.
    void inspected(const QString& title, const QList<std::pair<QString, QString>>& facts);

protected:
    void setContent(QWidget* content);
    void showContent(); ///< what was read is new; its time is kept for "as of"
    void showPlaceholder(const Placeholder& placeholder);
    /// After 200 ms, unless something else is shown first. `what` says what is read.
    void showLoading(const QString& what);
    void showError(const Error& error);

    /// Something that the user must know while the content stays. Hidden by clearNotice().
    Banner& notice(Tone tone, const QString& text);
    void clearNotice();

    /// What to show while no database is open; by default an invitation to choose one.
    virtual void showNoDatabase();

    /// False for pages that work without a database.
    [[nodiscard]] virtual bool needsDatabase() const { return true; }

    [[nodiscard]] Session& session() const { return m_session; }

    /// Room for buttons at the right of the title; they wrap where the window is narrow.
    [[nodiscard]] QLayout* toolLayout() const { return m_tools; }

    void showEvent(QShowEvent* event) override;

private:
    void buildHeader();
    void buildPlaceholder();
    void followSession();
    void showDisconnected();
    void showForeign();
    void setGreyed(bool greyed);

    Session& m_session;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_asOf = nullptr;
    QLayout* m_tools = nullptr;
    Banner* m_link = nullptr; ///< the server is away
    Banner* m_foreign = nullptr; ///< our own schemas are not to be trusted
    Banner* m_notice = nullptr;
    QStackedLayout* m_stack = nullptr;
    QWidget* m_placeholder = nullptr;
    PlainLabel* m_placeholderTitle = nullptr;
    PlainLabel* m_placeholderText = nullptr;
    QPushButton* m_placeholderButton = nullptr;
    QProgressBar* m_placeholderBar = nullptr;
    QWidget* m_content = nullptr;
    QWidget* m_room = nullptr; ///< around the content
    std::function<void()> m_placeholderAction;
    QTimer m_loadingTimer;
    QDateTime m_readAt;
    bool m_stale = true; ///< to be read again when shown
    bool m_hasContent = false;
};

} // namespace stopover::ui
