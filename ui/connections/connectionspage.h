#pragma once

#include "ui/connections/connectiontest.h"
#include "ui/connections/connector.h"
#include "ui/widgets/page.h"

class QFrame;
class QGridLayout;
class QTreeWidget;
class QTreeWidgetItem;

namespace stopover::ui {

class PlainLabel;

class ConnectionForm;
class EnvironmentMarker;

/// Where one chooses the database: the private server, saved profiles, services, what was open lately.
class ConnectionsPage final : public Page
{
    Q_OBJECT

public:
    ConnectionsPage(Session& session, Connector& connector, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("connections"); }

    [[nodiscard]] QString title() const override { return tr("Connections"); }

    [[nodiscard]] QString iconName() const override { return QStringLiteral("connections"); }

    void refresh() override;

protected:
    [[nodiscard]] bool needsDatabase() const override { return false; }

    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Kind {
        Heading,
        Sandbox,
        Saved,
        Service,
        Recent,
    };

    QWidget* createList();
    QWidget* createForm();
    QWidget* createDatabaseCard();
    QTreeWidgetItem* addHeading(const QString& text);
    void addProfiles(const QString& heading, Kind kind, const QList<Profile>& profiles, const QString& whenNone);
    void showChosen();
    void addService(const QString& path);

    void test();
    void showReport(const Result<ConnectionReport>& report);
    void connectNow();
    void save();
    void remove();
    void startSandbox();
    void followConnection();
    void updateButtons();
    [[nodiscard]] Kind chosenKind() const;

    Connector& m_connector;
    Background m_testing { this };
    Background m_starting { this };
    QTreeWidget* m_list = nullptr;
    ConnectionForm* m_form = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_connect = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_sandbox = nullptr;
    QFrame* m_report = nullptr;
    QGridLayout* m_facts = nullptr;
    QFrame* m_database = nullptr;
    PlainLabel* m_databaseTitle = nullptr;
    QPushButton* m_disconnect = nullptr;
    QList<Profile> m_dropped; ///< services of a file that was dropped on the page
};

} // namespace stopover::ui
