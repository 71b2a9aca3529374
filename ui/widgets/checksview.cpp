#include "ui/widgets/checksview.h"

#include "core/base/text.h"
#include "core/sql/visiblesql.h"
#include "text/checktext.h"
#include "text/clausetext.h"

#include <QPlainTextEdit>

namespace stopover::ui {

using namespace Qt::StringLiterals;
using checks::CheckResult;
using checks::Verdict;

namespace {

RowTone toneOf(const CheckResult& result)
{
    if (result.verdict == Verdict::Block)
        return RowTone::Bad;
    if (result.verdict == Verdict::Warn || result.isNew)
        return RowTone::Warning;
    return result.verdict == Verdict::Pass ? RowTone::Plain : RowTone::Muted;
}

int rank(const CheckResult& result)
{
    return result.verdict == Verdict::Block       ? 0
        : result.verdict == Verdict::Warn         ? 1
        : result.verdict == Verdict::NotCheckable ? 2
                                                  : 3;
}

} // namespace

ChecksView::ChecksView(QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
{
    m_table =
        new RowsTable(tr("Checks"), { tr("ID"), tr("What"), tr("Result"), tr("Since baseline"), tr("Found") }, this);
    m_details = new QPlainTextEdit(this);
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Details"));
    m_details->setPlaceholderText(tr("Select a check to see what it found and how to fix it."));
    setStretchFactor(0, 3);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    connect(m_table, &TableView::currentRowChanged, this, &ChecksView::showDetails);
}

void ChecksView::setResults(const QList<CheckResult>& results)
{
    m_results = results;
    std::ranges::stable_sort(m_results, {}, &rank);
    QList<RowsTable::Row> rows;
    for (const CheckResult& result : std::as_const(m_results)) {
        RowsTable::Row row { .key = result.id };
        row.cells = { { result.id },
                      { text::checkTitle(result.id) },
                      { text::verdictText(result.verdict) },
                      { result.isNew ? tr("worse") : QString() },
                      { text::checkSentence(result) } };
        row.tone = toneOf(result);
        row.bold = result.isNew;
        rows.append(row);
    }
    m_table->setRows(rows);
    showDetails();
}

qsizetype ChecksView::found() const
{
    return std::ranges::count_if(m_results, [](const CheckResult& result) {
        return result.verdict == Verdict::Block || result.verdict == Verdict::Warn;
    });
}

const CheckResult* ChecksView::current() const
{
    const auto result = std::ranges::find(m_results, m_table->currentKey(), &CheckResult::id);
    return result == m_results.end() ? nullptr : &*result;
}

void ChecksView::showDetails()
{
    const CheckResult* result = current();
    if (result == nullptr) {
        m_details->clear();
        return;
    }
    QStringList lines { text::checkSentence(*result), text::checkRemedy(*result) };
    for (const QString& item : result->items)
        lines.append(text::itemText(item));
    if (!result->fix.isEmpty())
        lines += QStringList { QString(), sql::visibleSql(result->fix) };
    lines.removeAll(QString());
    m_details->setPlainText(lines.isEmpty() ? text::verdictText(result->verdict) : visibleLines(lines.join(u'\n')));
}

} // namespace stopover::ui

#include "moc_checksview.cpp"
