#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace stopover::test {

struct SourceFile
{
    QString path; ///< relative to the project's root
    QString text;
};

/// All headers and sources below the named folders.
QList<SourceFile> readSources(const QString& root, const QStringList& folders);

/// The modules that have a row in the table of layers.
QStringList modulesOfCore();

/// The layers as rules over #include lines: which module may see which.
class SourceRules
{
public:
    /// `qtHeaders` is the folder that holds QtCore/, QtWidgets/ and so on.
    explicit SourceRules(QString qtHeaders)
        : m_qtHeaders(std::move(qtHeaders))
    {}

    /// What the file does that it may not; empty when it keeps the rules.
    [[nodiscard]] QStringList check(const SourceFile& file) const;

private:
    [[nodiscard]] QStringList checkProjectInclude(const SourceFile& file, const QString& target) const;
    [[nodiscard]] QStringList checkForeignInclude(const SourceFile& file, const QString& header) const;
    [[nodiscard]] QString qtModule(const QString& header) const;

    QString m_qtHeaders;
};

} // namespace stopover::test
