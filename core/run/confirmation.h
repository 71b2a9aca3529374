#pragma once

#include "core/base/result.h"
#include "core/run/words.h"

#include <QString>
#include <QStringList>

namespace stopover::pg {
class Connection;
}

namespace stopover::ctl {
class Arguments;
}

namespace stopover::ui {
class ConfirmBar;
class LossDialog;
} // namespace stopover::ui

namespace stopover::service {
class PrivateServer;
}

namespace stopover::test {
class Confirmed;
}

namespace stopover::run {

class Runner;

/// A person's agreement to what a step cannot undo; without one, such a step does not run.
///
/// It cannot be forged: the compiler lets only those create one who read it from a person (the command line's
/// arguments, the window's two prompts), PrivateServer for our own server, and the runner for what the journal says was
/// confirmed when the phase began.
class Confirmation
{
public:
    /// Whether a text that a person typed is that name, or the name as it is shown where it holds control characters.
    [[nodiscard]] static bool isName(const QString& text, const QString& name);

    /// Whether it is about the object of that name, and holds on the server at the other end.
    [[nodiscard]] bool covers(const QString& name, const pg::Connection& connection) const;

    [[nodiscard]] ConfirmedBy source() const { return m_source; }

private:
    friend class ctl::Arguments;
    friend class ui::ConfirmBar;
    friend class ui::LossDialog;
    friend class service::PrivateServer;
    friend class test::Confirmed;
    friend class Runner;

    /// By somebody who typed `text` where `expected` was asked for, about that and the `others`. `text` is what was
    /// typed, as it is. Errors: ConfirmationMissing for an empty text, ConfirmationWrong when it is not that name.
    static Result<Confirmation> typed(const QString& text, const QString& expected, const QStringList& others = {});
    /// By somebody who pressed the button of a prompt that names `name` and has no field to type it into.
    static Confirmation byClick(const QString& name, const QStringList& others = {});
    static Confirmation fromJournal(const QString& name);
    /// Of a server that listens in that folder, by the process that does.
    static Confirmation onPrivateServer(const QString& name, const QString& socketFolder, qint64 postmaster);

    Confirmation(QStringList names, ConfirmedBy source)
        : m_names(std::move(names))
        , m_source(source)
    {}

    QStringList m_names;
    ConfirmedBy m_source;
    QString m_socketFolder;
    qint64 m_postmaster = 0;
};

} // namespace stopover::run
