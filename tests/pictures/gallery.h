#pragma once

#include "ui/shell/consoleapp.h"

namespace stopover::pictures {

/// Takes the pictures: each scene in every theme and language.
class Gallery
{
public:
    Gallery(QString directory, QSize windowSize, QStringList languages)
        : m_directory(std::move(directory))
        , m_windowSize(windowSize)
        , m_languages(std::move(languages))
    {}

    /// The window as it is, once it has settled; `scene` is the first part of the file's name. `subject` is called
    /// before each picture, since the window is built anew for a language; the widget that it returns is taken instead
    /// and closed.
    void take(ui::ConsoleApp& console, const QString& scene, const std::function<QWidget*()>& subject = {});

    [[nodiscard]] int count() const { return m_count; }

private:
    QString m_directory;
    QSize m_windowSize;
    QStringList m_languages;
    int m_count = 0;
};

/// Lets the window work for a while.
void settle(int milliseconds);

} // namespace stopover::pictures
