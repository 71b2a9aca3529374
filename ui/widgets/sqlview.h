#pragma once

#include <QWidget>

class QLineEdit;
class QsciScintilla;
class QsciLexer;
class QsciLexerPython;
class QsciLexerSQL;

namespace stopover::ui {

class PlainLabel;

/// SQL to be read: highlighted and folded, with search, copy, and saving as a file. It cannot be
/// edited: what is shown is exactly what runs.
class SqlView final : public QWidget
{
    Q_OBJECT

public:
    explicit SqlView(QWidget* parent = nullptr);

    /// `fileName` is what is offered when it is saved; `.py` is read as Python.
    void setSql(const QString& sql, const QString& fileName);
    [[nodiscard]] QString sql() const;
    /// Scrolls to the line, counted from 1, and selects it.
    void showLine(int line);

    /// The field that Ctrl+F should reach.
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }

signals:
    void saveFailed(const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTools();
    void buildEditor();
    void applyColours();

    struct Styles
    {
        QList<int> comments;
        QList<int> strings;
        int keyword = 0;
        int number = 0;
    };

    static void colour(QsciLexer& lexer, const Styles& styles);
    void searchNext(bool forward);
    void save();

    QLineEdit* m_search = nullptr;
    PlainLabel* m_found = nullptr;
    QsciScintilla* m_editor = nullptr;
    QsciLexerSQL* m_sqlLexer = nullptr;
    QsciLexerPython* m_pythonLexer = nullptr;
    QString m_content; ///< what is copied and saved
    QString m_fileName;
};

} // namespace stopover::ui
