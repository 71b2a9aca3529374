#pragma once

#include "core/pg/settings.h"
#include "core/run/plan.h"

#include <QObject>

#include <optional>

namespace stopover::ui {

/// The plan that the window shows, and that can be run. Belongs to the GUI thread.
class CurrentPlan final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `settings` are those of the database for which the plan was made.
    void set(const pg::Settings& settings, const run::Plan& plan)
    {
        m_settings = settings;
        m_plan = plan;
        emit changed();
    }

    void clear()
    {
        m_plan.reset();
        emit changed();
    }

    [[nodiscard]] const std::optional<run::Plan>& plan() const { return m_plan; }

    [[nodiscard]] const std::optional<pg::Settings>& settings() const { return m_settings; }

signals:
    void changed();

private:
    std::optional<pg::Settings> m_settings;
    std::optional<run::Plan> m_plan;
};

} // namespace stopover::ui
