#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <functional>

namespace stopover::ui {

/// Runs one piece of work at a time away from the GUI thread and brings its value back.
///
/// Belongs to the GUI thread. A later start() makes an earlier one's value be dropped when it comes; so
/// does the end of this object, which waits for nothing. `work` must touch nothing of the GUI thread.
class Background final : public QObject
{
    Q_OBJECT

public:
    explicit Background(QObject* parent)
        : QObject(parent)
    {}

    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        using Value = std::invoke_result_t<Work>;
        const int generation = ++m_generation;
        m_busy = true;
        auto* watcher = new QFutureWatcher<Value>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation, done = std::move(done)] {
            watcher->deleteLater();
            if (generation != m_generation)
                return;
            m_busy = false;
            done(watcher->result());
        });
        watcher->setFuture(QtConcurrent::run(std::move(work)));
    }

    [[nodiscard]] bool busy() const { return m_busy; }

    /// What is on its way is no longer wanted.
    void drop()
    {
        ++m_generation;
        m_busy = false;
    }

private:
    int m_generation = 0;
    bool m_busy = false;
};

} // namespace stopover::ui
