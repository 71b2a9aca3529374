#pragma once

#include "ui/widgets/background.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QComboBox;

namespace stopover::ui {

class PlainLabel;

/// Shows what the open database is used for, and sets it. Removing "production" requires typing the database name.
class EnvironmentMarker final : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentMarker(Session& session, QWidget* parent = nullptr);

signals:
    void failed(const Error& error);

private:
    void update();
    void choose(int index);
    [[nodiscard]] bool agreedToUnprotect();

    Session& m_session;
    Background m_background { this };
    QComboBox* m_choice;
    PlainLabel* m_note;
};

} // namespace stopover::ui
