#include "ui/widgets/sqlview.h"

#include "core/base/privatefile.h"
#include "core/base/text.h"
#include "core/sql/visiblesql.h"
#include "text/errortext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <Qsci/qscilexerpython.h>
#include <Qsci/qscilexersql.h>
#include <Qsci/qsciscintilla.h>

namespace stopover::ui {

using namespace Qt::StringLiterals;

SqlView::SqlView(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    buildTools();
    buildEditor();
    layout->addWidget(m_editor, 1);
    applyColours();
}

void SqlView::buildTools()
{
    auto* tools = new QHBoxLayout;
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search in the SQL"));
    m_search->setAccessibleName(tr("Search in the SQL"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(260);
    m_found = new PlainLabel(this);
    const auto addTool = [this, tools](const QString& text, const QString& iconName, auto action) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setIcon(icon(iconName));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::clicked, this, action);
        tools->addWidget(button);
    };
    tools->addWidget(m_search);
    tools->addWidget(m_found);
    tools->addStretch(1);
    addTool(tr("Copy"), u"copy"_s, [this] { QGuiApplication::clipboard()->setText(sql()); });
    addTool(tr("Save as .sql…"), u"save"_s, [this] { save(); });
    static_cast<QVBoxLayout*>(layout())->addLayout(tools);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_editor->setCursorPosition(0, 0);
        searchNext(true);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { searchNext(true); });
}

void SqlView::buildEditor()
{
    m_editor = new QsciScintilla(this);
    m_editor->setAccessibleName(tr("SQL"));
    m_editor->setUtf8(true);
    m_editor->setReadOnly(true);
    m_editor->setFolding(QsciScintilla::PlainFoldStyle);
    m_editor->setWrapMode(QsciScintilla::WrapWord);
    m_editor->setMarginType(0, QsciScintilla::NumberMargin);
    m_editor->setMarginLineNumbers(0, true);
    m_editor->setFrameShape(QFrame::StyledPanel);
    m_sqlLexer = new QsciLexerSQL(m_editor);
    m_sqlLexer->setFoldComments(true);
    m_sqlLexer->setFoldCompact(false);
    m_pythonLexer = new QsciLexerPython(m_editor);
    m_editor->setLexer(m_sqlLexer);
}

/// What the language calls its styles, in our colours.
void SqlView::colour(QsciLexer& lexer, const Styles& styles)
{
    const Colours& c = colours();
    const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    lexer.setDefaultFont(font);
    lexer.setDefaultPaper(c.base);
    lexer.setDefaultColor(c.text);
    lexer.setFont(font, -1);
    lexer.setPaper(c.base, -1);
    lexer.setColor(c.text, -1);
    for (const int style : styles.comments)
        lexer.setColor(c.muted, style);
    for (const int style : styles.strings)
        lexer.setColor(c.good, style);
    lexer.setColor(c.accent, styles.keyword);
    lexer.setColor(c.warning, styles.number);
}

void SqlView::applyColours()
{
    const Colours& c = colours();
    const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    colour(*m_sqlLexer,
           { .comments = { QsciLexerSQL::Comment, QsciLexerSQL::CommentLine, QsciLexerSQL::CommentDoc },
             .strings = { QsciLexerSQL::SingleQuotedString },
             .keyword = QsciLexerSQL::Keyword,
             .number = QsciLexerSQL::Number });
    using Python = QsciLexerPython;
    colour(*m_pythonLexer,
           { .comments = { Python::Comment, Python::CommentBlock, Python::TripleDoubleQuotedString },
             .strings = { Python::SingleQuotedString, Python::DoubleQuotedString, Python::SingleQuotedFString,
                          Python::DoubleQuotedFString },
             .keyword = Python::Keyword,
             .number = Python::Number });
    m_editor->setPaper(c.base);
    m_editor->setColor(c.text);
    m_editor->setMarginsFont(font);
    m_editor->setMarginsBackgroundColor(c.window);
    m_editor->setMarginsForegroundColor(c.muted);
    m_editor->setFoldMarginColors(c.window, c.window);
    m_editor->setCaretForegroundColor(c.text);
    m_editor->setSelectionBackgroundColor(c.accent);
    m_editor->setSelectionForegroundColor(c.onAccent);
}

void SqlView::setSql(const QString& sql, const QString& fileName)
{
    m_fileName = fileName;
    m_editor->setLexer(fileName.endsWith(".py"_L1) ? static_cast<QsciLexer*>(m_pythonLexer) : m_sqlLexer);
    applyColours(); // a lexer that is set brings its own
    m_content = fileName.endsWith(".sql"_L1) ? sql::visibleSql(sql) : sql;
    m_editor->setText(visibleLines(m_content));
    m_editor->setMarginWidth(0, u"0"_s + QString::number(m_editor->lines()));
    // Not setCursorPosition(): before the page has a height it scrolls past the first line. The text has put the cursor
    // there.
    m_editor->setFirstVisibleLine(0);
    m_found->clear();
}

void SqlView::showLine(int line)
{
    m_editor->ensureLineVisible(line - 1);
    m_editor->setSelection(line - 1, 0, line - 1, m_editor->lineLength(line - 1));
}

QString SqlView::sql() const
{
    return m_content;
}

void SqlView::searchNext(bool forward)
{
    const QString wanted = m_search->text();
    if (wanted.isEmpty()) {
        m_found->clear();
        return;
    }
    const bool found = m_editor->findFirst(wanted, false, false, false, true, forward);
    m_found->setText(found ? QString() : tr("not found"));
}

void SqlView::save()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the SQL"), fileNameOf(m_fileName), tr("SQL scripts (*.sql)"));
    if (path.isEmpty())
        return;
    if (const Result<void> written = writePrivately(path, m_content.toUtf8()); !written)
        emit saveFailed(text::explain(written.error()));
}

void SqlView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_editor != nullptr)
        applyColours();
}

} // namespace stopover::ui

#include "moc_sqlview.cpp"
