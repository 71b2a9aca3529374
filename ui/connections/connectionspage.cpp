#include "ui/connections/connectionspage.h"

#include "core/base/text.h"
#include "core/sandbox/server.h"
#include "text/errortext.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/environmentmarker.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QDragEnterEvent>
#include <QGridLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QUrl>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int addressRole = Qt::UserRole + 1;
constexpr int workAsRole = Qt::UserRole + 2;

QFrame* createCard(QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("role", u"card"_s);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 14, 18, 16);
    layout->setSpacing(10);
    return card;
}

} // namespace

ConnectionsPage::ConnectionsPage(Session& session, Connector& connector, QWidget* parent)
    : Page(session, parent)
    , m_connector(connector)
{
    setAcceptDrops(true);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(createList());
    auto* scroll = new QScrollArea(splitter);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* right = new QWidget(scroll);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(14);
    column->addWidget(createDatabaseCard());
    column->addWidget(createForm());
    column->addStretch(1);
    scroll->setWidget(right);
    splitter->addWidget(scroll);
    splitter->setSizes({ 190, 810 });
    splitter->setChildrenCollapsible(false);
    setContent(splitter);
    connect(&session, &Session::stateChanged, this, &ConnectionsPage::followConnection);
    connect(&session, &Session::targetChanged, this, &ConnectionsPage::updateButtons);
    connect(&session, &Session::opened, this, &ConnectionsPage::refresh, Qt::QueuedConnection);
    connect(&m_connector, &Connector::keychainFailed, this,
            [this](const QString& reason) { notice(Tone::Warning, reason); });
    followConnection();
}

QWidget* ConnectionsPage::createList()
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"connectionList"_s);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(10);
    m_list->setMinimumWidth(140);
    m_list->setAccessibleName(tr("Known databases"));
    setTip(m_list, tr("Drop a URI or service file here."));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ConnectionsPage::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (chosenKind() == Kind::Sandbox)
            startSandbox();
        else if (chosenKind() != Kind::Heading)
            connectNow();
    });
    return m_list;
}

QWidget* ConnectionsPage::createForm()
{
    QFrame* card = createCard(this);
    auto* layout = static_cast<QVBoxLayout*>(card->layout());
    layout->addWidget(makePlainLabel(tr("Connect to a database"), card, u"heading"_s));
    m_form = new ConnectionForm(card);
    layout->addWidget(m_form);
    auto* buttons = new FlowLayout(Qt::AlignLeft);
    const auto add = [this, buttons](const QString& text, void (ConnectionsPage::*slot)()) {
        auto* button = new QPushButton(text, this);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
        return button;
    };
    m_connect = add(tr("Connect"), &ConnectionsPage::connectNow);
    m_connect->setProperty("role", u"primary"_s);
    m_test = add(tr("Test"), &ConnectionsPage::test);
    m_save = add(tr("Save"), &ConnectionsPage::save);
    m_remove = add(tr("Remove from the list"), &ConnectionsPage::remove);
    layout->addLayout(buttons);
    m_report = new QFrame(card);
    m_facts = new QGridLayout(m_report);
    m_facts->setContentsMargins(0, 6, 0, 0);
    m_facts->setHorizontalSpacing(18);
    m_facts->setColumnStretch(1, 1);
    m_report->hide();
    layout->addWidget(m_report);
    connect(m_form, &ConnectionForm::edited, this, [this] {
        m_report->hide();
        updateButtons();
    });
    connect(m_form, &ConnectionForm::submitted, this, &ConnectionsPage::connectNow);
    m_sandbox = new QPushButton(icon(u"server"_s), tr("Start the private server"), this);
    setTip(m_sandbox, tr("A private PostgreSQL server on this machine, without a network port, for experiments."));
    connect(m_sandbox, &QPushButton::clicked, this, &ConnectionsPage::startSandbox);
    toolLayout()->addWidget(m_sandbox);
    return card;
}

QWidget* ConnectionsPage::createDatabaseCard()
{
    m_database = createCard(this);
    auto* layout = static_cast<QVBoxLayout*>(m_database->layout());
    auto* top = new QHBoxLayout;
    m_databaseTitle = makePlainLabel({}, m_database, u"heading"_s);
    m_databaseTitle->setWordWrap(true);
    m_disconnect = new QPushButton(tr("Disconnect"), m_database);
    connect(m_disconnect, &QPushButton::clicked, &session(), &Session::close);
    top->addWidget(m_databaseTitle, 1);
    top->addWidget(m_disconnect, 0, Qt::AlignTop);
    layout->addLayout(top);
    auto* marker = new EnvironmentMarker(session(), m_database);
    connect(marker, &EnvironmentMarker::failed, this,
            [this](const Error& error) { notice(Tone::Bad, text::explain(error)); });
    layout->addWidget(marker);
    return m_database;
}

QTreeWidgetItem* ConnectionsPage::addHeading(const QString& text)
{
    auto* item = new QTreeWidgetItem(m_list, { text });
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(0, kindRole, static_cast<int>(Kind::Heading));
    QFont font = m_list->font();
    font.setBold(true);
    item->setFont(0, font);
    return item;
}

void ConnectionsPage::addProfiles(const QString& heading, Kind kind, const QList<Profile>& profiles,
                                  const QString& whenNone)
{
    QTreeWidgetItem* top = addHeading(heading);
    for (const Profile& profile : profiles) {
        auto* item = new QTreeWidgetItem(top, { visible(profile.name.isEmpty() ? profile.address : profile.name) });
        item->setToolTip(0, plainTip(profile.address));
        item->setData(0, kindRole, static_cast<int>(kind));
        item->setData(0, addressRole, profile.address);
        item->setData(0, workAsRole, profile.workAs);
    }
    if (profiles.isEmpty()) {
        auto* item = new QTreeWidgetItem(top, { whenNone });
        item->setFlags(Qt::NoItemFlags);
    }
    top->setExpanded(true);
}

void ConnectionsPage::refresh()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const ProfileStore store;
    addProfiles(tr("Saved"), Kind::Saved, store.saved(), tr("none saved"));
    addProfiles(tr("Services"), Kind::Service, readServices() + m_dropped, tr("no service file"));
    addProfiles(tr("Recent"), Kind::Recent, store.recent(), tr("nothing yet"));
    QTreeWidgetItem* own = addHeading(tr("On this machine"));
    auto* sandbox = new QTreeWidgetItem(own, { tr("Private server") });
    sandbox->setIcon(0, icon(u"server"_s));
    sandbox->setData(0, kindRole, static_cast<int>(Kind::Sandbox));
    own->setExpanded(true);
    showContent();
    updateButtons();
}

ConnectionsPage::Kind ConnectionsPage::chosenKind() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item == nullptr ? Kind::Heading : static_cast<Kind>(item->data(0, kindRole).toInt());
}

void ConnectionsPage::showChosen()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    const QString address = item == nullptr ? QString() : item->data(0, addressRole).toString();
    if (!address.isEmpty())
        m_form->show({ .name = item->text(0) == address ? QString() : item->text(0),
                       .address = address,
                       .workAs = item->data(0, workAsRole).toString() });
    updateButtons();
}

void ConnectionsPage::test()
{
    const auto settings = m_form->settings();
    if (!settings) {
        notice(Tone::Bad, text::explain(settings.error()));
        return;
    }
    clearNotice();
    m_test->setText(tr("Testing…"));
    m_testing.start(
        [settings = *settings, workAs = m_form->profile().workAs] { return tryConnection(settings, workAs); },
        [this](const Result<ConnectionReport>& report) { showReport(report); });
    updateButtons();
}

void ConnectionsPage::showReport(const Result<ConnectionReport>& report)
{
    m_test->setText(tr("Test"));
    updateButtons();
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!report) {
        m_report->hide();
        notice(Tone::Bad, text::explain(report.error()));
        if (report.error().code == ErrorCode::AuthenticationFailed)
            m_form->askForPassword();
        return;
    }
    notice(Tone::Good, tr("The server responds."));
    int row = 0;
    for (const auto& [name, value] : report->facts()) {
        m_facts->addWidget(makePlainLabel(name, m_report, u"muted"_s), row, 0);
        m_facts->addWidget(makePlainLabel(value, m_report), row++, 1);
    }
    m_report->show();
}

void ConnectionsPage::connectNow()
{
    const auto settings = m_form->settings();
    if (!settings) {
        notice(Tone::Bad, text::explain(settings.error()));
        return;
    }
    clearNotice();
    m_report->hide();
    m_connector.open(m_form->profile(), *settings, m_form->keepsPassword());
}

void ConnectionsPage::save()
{
    const Profile profile = m_form->profile();
    ProfileStore().save(profile);
    refresh();
    notice(Tone::Good, tr("Saved %1, without its password.").arg(profile.name));
}

void ConnectionsPage::remove()
{
    const Profile profile = m_form->profile();
    if (const auto settings = pg::Settings::parse(profile.address))
        m_connector.forgetPassword(*settings);
    ProfileStore().remove(profile.name);
    refresh();
    notice(Tone::Info, tr("Removed %1 from the list, and its password from the keychain.").arg(profile.name));
}

void ConnectionsPage::startSandbox()
{
    if (m_starting.busy())
        return;
    notice(Tone::Info, tr("Starting the private server. The first start takes a few seconds."));
    m_sandbox->setEnabled(false);
    m_starting.start(
        []() -> Result<pg::Settings> {
            sandbox::Server server(sandbox::Options { .directory = qEnvironmentVariable("STOPOVER_SANDBOX") });
            STOPOVER_TRY(server.start());
            return server.settings();
        },
        [this](const Result<pg::Settings>& settings) {
            m_sandbox->setEnabled(true);
            if (!settings) {
                notice(Tone::Bad, text::explain(settings.error()));
                return;
            }
            m_connector.open({ .name = tr("Private server"), .address = settings->text() }, *settings, false);
        });
}

void ConnectionsPage::followConnection()
{
    const Session::State state = session().state();
    m_database->setVisible(state != Session::State::None && state != Session::State::Refused);
    switch (state) {
    case Session::State::None:
        break;
    case Session::State::Connecting:
        notice(Tone::Info, tr("Connecting to %1.").arg(session().name()));
        break;
    case Session::State::Connected:
        clearNotice();
        m_form->clearPassword();
        break;
    case Session::State::Disconnected:
        notice(Tone::Bad, text::explain(session().error())).addButton(tr("Reconnect"), [this] {
            session().reconnect();
        });
        break;
    case Session::State::Refused:
        notice(Tone::Bad, text::explain(session().error()));
        if (session().error().code == ErrorCode::AuthenticationFailed) {
            m_form->show(m_connector.current());
            m_form->askForPassword();
        }
        break;
    }
    updateButtons();
}

void ConnectionsPage::updateButtons()
{
    const Profile profile = m_form->profile();
    const bool usable = m_form->settings().has_value() && !profile.address.isEmpty();
    m_connect->setEnabled(usable);
    m_test->setEnabled(usable && !m_testing.busy());
    m_save->setEnabled(usable && !profile.name.isEmpty());
    setTip(m_save, profile.name.isEmpty() ? tr("Enter a name first.") : QString());
    m_remove->setVisible(chosenKind() == Kind::Saved);
    m_databaseTitle->setBreakable(tr("Open: %1").arg(visible(session().name())));
}

void ConnectionsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ConnectionsPage::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    event->acceptProposedAction();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        addService(urls.first().toLocalFile());
    else
        m_form->show({ .name = {}, .address = event->mimeData()->text().trimmed() });
}

void ConnectionsPage::addService(const QString& path)
{
    const auto services = readServiceFile(path);
    if (!services) {
        notice(Tone::Bad, text::explain(services.error()));
        return;
    }
    if (services->isEmpty()) {
        notice(Tone::Warning,
               tr("%1 contains no services: a service file has sections such as [production], with host=… and dbname=… "
                  "below.")
                   .arg(path));
        return;
    }
    m_dropped = *services;
    refresh();
}

} // namespace stopover::ui

#include "moc_connectionspage.cpp"
