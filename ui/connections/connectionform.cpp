#include "ui/connections/connectionform.h"

#include "text/errortext.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace stopover::ui {

using namespace Qt::StringLiterals;

ConnectionForm::ConnectionForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("Save the password in the keychain"), this))
    , m_tls(new QComboBox(this))
    , m_workAs(new QLineEdit(this))
    , m_warning(new Banner(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(9);
    addFields(form);
    layout->addLayout(form);
    layout->addWidget(m_warning);
    connect(m_address, &QLineEdit::textChanged, this, &ConnectionForm::addressEdited);
    connect(m_name, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    connect(m_workAs, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    connect(m_tls, &QComboBox::currentIndexChanged, this, &ConnectionForm::addressEdited);
    for (const QLineEdit* field : { m_name, m_address, m_password, m_workAs })
        connect(field, &QLineEdit::returnPressed, this, &ConnectionForm::submitted);
}

void ConnectionForm::addFields(QFormLayout* form)
{
    m_name->setPlaceholderText(tr("profile name; required to save it"));
    m_address->setPlaceholderText(u"postgresql://role@host:5432/database"_s);
    setTip(m_address,
           tr("A URI, keywords (host=… dbname=…), service=NAME or the name of a local database. Missing values come "
              "from PGHOST, PGUSER and so on, as in psql."));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("from the keychain or password file, unless entered here"));
    m_tls->addItem(tr("From the address"), QString());
    m_tls->addItem(tr("verify-full: encrypted, certificate and host name verified"), u"verify-full"_s);
    m_tls->addItem(tr("verify-ca: encrypted, certificate verified"), u"verify-ca"_s);
    m_tls->addItem(tr("require: encrypted, server not verified"), u"require"_s);
    m_tls->addItem(tr("prefer: encrypted if the server offers it"), u"prefer"_s);
    m_tls->addItem(tr("disable: not encrypted"), u"disable"_s);
    m_workAs->setPlaceholderText(tr("default: the owner of the database or its tables"));
    setTip(m_workAs,
           tr("For superusers: the role whose rights Stopover works with, so that other roles' code never runs with "
              "yours. Your own name keeps your own rights; objects of other roles are then refused. Ordinary roles "
              "always work with their own rights."));
    const auto add = [form](const QString& text, QWidget* field) {
        field->setAccessibleName(text);
        form->addRow(text, field);
    };
    add(tr("Name"), m_name);
    add(tr("Address"), m_address);
    add(tr("Password"), m_password);
    form->addRow(QString(), m_keep);
    add(tr("TLS"), m_tls);
    add(tr("Work as"), m_workAs);
}

void ConnectionForm::show(const Profile& profile)
{
    m_name->setText(profile.name);
    m_password->clear();
    m_keep->setChecked(false);
    m_tls->setCurrentIndex(0);
    m_workAs->setText(profile.workAs);
    m_workAs->setCursorPosition(0);
    m_address->setText(profile.address);
    m_address->setCursorPosition(0);
}

Profile ConnectionForm::profile() const
{
    const QString mode = m_tls->currentData().toString();
    const auto given = pg::Settings::parse(m_address->text());
    const bool rewritten = !mode.isEmpty() && given;
    return { .name = m_name->text().trimmed(),
             .address = rewritten ? given->withTlsMode(mode).text() : m_address->text().trimmed(),
             .workAs = m_workAs->text().trimmed() };
}

Result<pg::Settings> ConnectionForm::settings() const
{
    STOPOVER_TRY_ASSIGN(pg::Settings settings, pg::Settings::parse(m_address->text()));
    if (const QString mode = m_tls->currentData().toString(); !mode.isEmpty())
        settings = settings.withTlsMode(mode);
    if (!m_password->text().isEmpty())
        settings = settings.withPassword(Secret(m_password->text().toUtf8()));
    return settings;
}

bool ConnectionForm::keepsPassword() const
{
    return m_keep->isChecked() && !m_password->text().isEmpty();
}

void ConnectionForm::askForPassword()
{
    m_password->setFocus();
    m_password->selectAll();
}

void ConnectionForm::clearPassword()
{
    m_password->clear();
}

void ConnectionForm::addressEdited()
{
    extractPassword();
    checkTls();
    emit edited();
}

void ConnectionForm::extractPassword()
{
    const auto given = pg::Settings::parse(m_address->text());
    if (!given || !given->hasPassword())
        return;
    m_password->setText(QString::fromUtf8(given->password().reveal()));
    m_address->setText(given->text());
}

void ConnectionForm::checkTls()
{
    m_warning->hide();
    const auto settings = this->settings();
    if (!settings) {
        if (!m_address->text().trimmed().isEmpty())
            m_warning->show(Tone::Bad, text::explain(settings.error()));
        return;
    }
    if (settings->staysOnThisMachine())
        return;
    const QString mode = settings->resolved().value("sslmode");
    if (mode == "disable"_L1)
        m_warning->show(
            Tone::Warning,
            tr("Password and rows cross the network in clear text. Choose verify-full, or at least require."));
    else if (mode == "prefer"_L1 || mode == "allow"_L1)
        m_warning->show(Tone::Warning,
                        tr("Encryption is not enforced: an attacker in between can turn it off. Choose verify-full, or "
                           "at least require."));
}

} // namespace stopover::ui

#include "moc_connectionform.cpp"
