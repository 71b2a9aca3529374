#pragma once

#include "core/pg/connection.h"

namespace stopover::run {

/// Who started a run. The journal has it as one text, so that SQL shows it and older programs read it.
struct Actor
{
    QString account; ///< of the operating system
    QString login; ///< the role that connected
    QString role; ///< whose rights the run has; empty where it is the login

    /// Of this process, over a session.
    static Actor of(const pg::Connection& connection);
    static Actor read(const QString& text);

    /// "ACCOUNT as LOGIN", or "ACCOUNT as LOGIN as ROLE".
    [[nodiscard]] QString text() const;
};

} // namespace stopover::run
