#pragma once

#include "core/pg/settings.h"
#include "ui/connections/profile.h"
#include "ui/widgets/banner.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace stopover::ui {

/// Where to connect to, and as whom to work: name, address, password, TLS mode, role. A password in a pasted address
/// moves into the password field at once, so that it is never shown or saved with the address.
class ConnectionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget* parent = nullptr);

    void show(const Profile& profile);
    [[nodiscard]] Profile profile() const;
    /// With password and TLS mode. Errors: BadConnectionSettings.
    [[nodiscard]] Result<pg::Settings> settings() const;
    [[nodiscard]] bool keepsPassword() const;
    void askForPassword();
    void clearPassword();

signals:
    void edited();
    void submitted(); ///< Enter in a field

private:
    void addressEdited();
    void extractPassword();
    void checkTls();
    void addFields(QFormLayout* form);

    QLineEdit* m_name;
    QLineEdit* m_address;
    QLineEdit* m_password;
    QCheckBox* m_keep;
    QComboBox* m_tls;
    QLineEdit* m_workAs;
    Banner* m_warning;
};

} // namespace stopover::ui
