#pragma once

#include "ui/lint/lintreader.h"
#include "ui/widgets/background.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowstable.h"

class QComboBox;
class QTabWidget;

namespace stopover::ui {

class PlainLabel;

class SqlView;

/// A script before anybody runs it: each statement with the locks that it takes, what it rewrites and reads, and what
/// lint finds, with the safer form. Nothing is executed. With a database open, its catalog tells what the names are.
class LintPage final : public Page
{
    Q_OBJECT

public:
    LintPage(Session& session, const QString& helper, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("lint"); }

    [[nodiscard]] QString title() const override { return tr("SQL check"); }

    [[nodiscard]] QString iconName() const override { return QStringLiteral("search"); }

    void refresh() override;
    [[nodiscard]] QWidget* filterField() const override;

    [[nodiscard]] QString toMarkdown() const override { return m_findings->toMarkdown(); }

    /// Reads the file and shows what is in it.
    void openFile(const QString& path);
    /// As if a file of that name held the text.
    void check(const QString& name, const QByteArray& script);

protected:
    [[nodiscard]] bool needsDatabase() const override { return false; }

    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* createContent();
    void createTools();
    void chooseFile();
    void pasteClipboard();
    void invite();
    void take(const Result<risk::LintReport>& report);
    void fillFindings();
    void fillStatements();
    void showFinding();
    void showStatement();
    static QString blockText(const risk::Effects& effects); ///< who has to wait

    QString m_helper;
    Background m_background { this };
    QString m_name;
    QByteArray m_script;
    risk::LintReport m_report;
    QList<risk::LintFinding> m_found; ///< by row
    QComboBox* m_version = nullptr;
    PlainLabel* m_summary = nullptr;
    QTabWidget* m_tabs = nullptr;
    RowsTable* m_findings = nullptr;
    RowsTable* m_statements = nullptr;
    SqlView* m_sql = nullptr;
    SqlView* m_fix = nullptr;
};

} // namespace stopover::ui
