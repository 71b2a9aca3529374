#include "ui/widgets/findingsview.h"

#include "text/findingtext.h"
#include "text/markdown.h"
#include "text/runtext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(run::Severity severity)
{
    switch (severity) {
    case run::Severity::Block:
        return Tone::Bad;
    case run::Severity::Warning:
        return Tone::Warning;
    case run::Severity::Info:
        return Tone::Info;
    }
    return Tone::Info;
}

} // namespace

FindingsView::FindingsView(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setAccessibleName(tr("Findings"));
}

void FindingsView::setFindings(const QList<run::Finding>& findings)
{
    m_findings = findings;
    std::ranges::stable_sort(m_findings, {}, &run::Finding::severity);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(2, 6, 2, 6);
    layout->setSpacing(10);
    if (m_findings.isEmpty())
        layout->addWidget(makePlainLabel(tr("No findings block the run."), content, u"muted"_s));
    for (const run::Finding& finding : std::as_const(m_findings))
        addFinding(content, layout, finding);
    layout->addStretch(1);
    setWidget(content);
}

void FindingsView::addFinding(QWidget* content, QVBoxLayout* layout, const run::Finding& finding)
{
    const text::FindingText words = text::findingText(finding);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    PlainLabel* badge = makeBadge(content);
    setBadge(badge, toneOf(finding.severity), text::severityText(finding.severity));
    badge->setMinimumWidth(84);
    badge->setAlignment(Qt::AlignCenter);
    row->addWidget(badge, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    PlainLabel* sentence = makePlainLabel(words.sentence, content);
    PlainLabel* remedy = makePlainLabel(words.remedy, content, u"muted"_s);
    for (PlainLabel* label : { sentence, remedy }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setVisible(!label->text().isEmpty());
        column->addWidget(label);
    }
    row->addLayout(column, 1);
    PlainLabel* rule = makePlainLabel(finding.rule, content, u"muted"_s);
    row->addWidget(rule, 0, Qt::AlignTop);
    layout->addLayout(row);
}

QString FindingsView::toMarkdown() const
{
    QStringList lines;
    for (const run::Finding& finding : m_findings)
        lines.append(u"- **"_s + text::severityText(finding.severity) + u"** "_s
                     + text::markdown(text::explainFinding(finding)));
    return lines.join(u'\n') + u'\n';
}

} // namespace stopover::ui

#include "moc_findingsview.cpp"
