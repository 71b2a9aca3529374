#pragma once

#include <QDialog>

namespace stopover::ui {

/// Version, licence, and the licences of the libraries that are used.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);

    /// A window with the keys that work everywhere.
    static void showKeys(QWidget* parent);
};

} // namespace stopover::ui
