#include "core/migrate/alembicrender.h"
#include "core/revision/path.h"
#include "core/revision/projectchoice.h"
#include "text/errortext.h"
#include "text/numbertext.h"
#include "text/projecttext.h"
#include "ui/revisions/revisionspage.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QSlider>

namespace stopover::ui {

using namespace Qt::StringLiterals;

void RevisionsPage::showSections()
{
    const revision::ProjectConfig& config = m_model->view().project.config;
    QStringList sections = config.sections;
    if (!sections.contains(config.section))
        sections.prepend(config.section);
    m_section->clear();
    m_section->addItems(sections);
    m_section->setCurrentText(config.section);
    m_section->setVisible(sections.size() > 1);
}

void RevisionsPage::showTimes()
{
    const auto& state = m_model->view().state;
    const int count = state ? static_cast<int>(state->applied.size()) : 0;
    m_time->setVisible(count > 0);
    m_slider->setRange(0, count);
    m_slider->setValue(count);
    showAsOf(count);
}

void RevisionsPage::showAsOf(int position)
{
    const auto& state = m_model->view().state;
    const bool now = !state || position >= state->applied.size();
    const QString at = now ? QString() : state->applied.at(position).appliedAt;
    m_model->setAsOf(at);
    m_asOf->setText(
        now ? tr("now")
            : QLocale().toString(QDateTime::fromString(at, Qt::ISODate).toLocalTime(), QLocale::ShortFormat));
}

void RevisionsPage::showSituation()
{
    const ProjectView& view = m_model->view();
    const revision::Graph& graph = view.project.graph;
    QStringList summary { m_folder, tr("%n revision(s)", nullptr, static_cast<int>(graph.size())) };
    if (view.state)
        summary.append(tr("%n pending", nullptr, static_cast<int>(view.state->pending.size())));
    else
        summary.append(tr("no database is open, so applied revisions are unknown"));
    m_summary->setText(summary.join(u" · "_s));
    m_situation->hide();
    showReadiness();
    if (const auto usable = graph.usable(); !usable) {
        m_situation->show(Tone::Bad, text::explain(usable.error()));
        if (!migrate::unresolvedFiles(view.project).isEmpty())
            m_situation->addButton(tr("Run the project's Python once…"), [this] { resolveByPython(); });
        return;
    }
    QStringList lines;
    if (view.state && !view.state->current.unknownRows.isEmpty())
        lines.append(tr("The database has %1, but no file declares it. Restore the file, or stamp the database.")
                         .arg(view.state->current.unknownRows.join(u", "_s)));
    if (view.state && !view.state->edited.isEmpty())
        lines.append(tr("Edited after it was applied: %1.").arg(view.state->edited.join(u", "_s)));
    if (!view.partial.isEmpty())
        lines.append(tr("Partly applied: %1. The Run page shows what ran and how to continue.")
                         .arg(QStringList(view.partial.values()).join(u", "_s)));
    if (graph.heads().size() > 1)
        lines.append(
            tr("There are %1 heads (%2), so an upgrade to \"head\" is ambiguous. Merge them, or upgrade to \"heads\".")
                .arg(QString::number(graph.heads().size()), graph.ids(graph.heads()).join(u", "_s)));
    if (!lines.isEmpty())
        m_situation->show(Tone::Warning, lines.join(u'\n'));
}

/// What a project lacks stands above its graph, which needs none of it.
void RevisionsPage::showReadiness()
{
    const ProjectView& view = m_model->view();
    QStringList lines;
    for (const Error& note : view.project.config.notes)
        lines.append(text::explain(note));
    m_readiness->hide();
    if (!view.readiness.missing.isEmpty())
        lines.append(tr("The revisions can be read, but not run yet:"));
    for (const Error& error : view.readiness.missing)
        lines.append(text::explain(error));
    if (lines.isEmpty())
        return;
    m_readiness->show(view.readiness.missing.isEmpty() ? Tone::Info : Tone::Warning, lines.join(u'\n'));
    if (view.readiness.missing.isEmpty())
        return;
    const auto isOfInterpreter = [](const Error& error) {
        return error.code == ErrorCode::InterpreterMissing || error.code == ErrorCode::ModuleMissing;
    };
    if (std::ranges::any_of(view.readiness.missing, isOfInterpreter))
        addInterpreters(m_readiness->addButton(tr("Choose the interpreter"), [] {}));
    const auto isOfVariables = [](const Error& error) { return error.code == ErrorCode::VariableMissing; };
    if (std::ranges::any_of(view.readiness.missing, isOfVariables))
        m_readiness->addButton(tr("Choose a file of variables"), [this] {
            keepChoice(u"env_file"_s, chosenFile(tr("A file of variables"), QFileDialog::Options()));
        });
    for (const Error& error : view.readiness.missing) {
        if (error.code == ErrorCode::VariablesOffered)
            m_readiness->addButton(tr("Hand over %1").arg(QFileInfo(error.args.constFirst()).fileName()),
                                   [this, path = error.args.constFirst()] { keepChoice(u"env_file"_s, path); });
    }
}

/// Those that were found, and any other one. A link is the environment itself: it is not followed.
void RevisionsPage::addInterpreters(QPushButton* button)
{
    auto* menu = new QMenu(button);
    const ProjectView& view = m_model->view();
    for (const revision::Interpreter& one : view.interpreters) {
        if (one.path != view.readiness.interpreter.path)
            menu->addAction(buttonText(tr("%1 (%2)").arg(one.path, text::originText(one))),
                            [this, path = one.path] { keepChoice(u"python"_s, path); });
    }
    menu->addSeparator();
    menu->addAction(tr("Other…"), [this] {
        keepChoice(u"python"_s, chosenFile(tr("The project's Python"), QFileDialog::DontResolveSymlinks));
    });
    button->setMenu(menu);
}

/// Most that are asked for begin with a dot, or lie in such a folder.
QString RevisionsPage::chosenFile(const QString& title, QFileDialog::Options options)
{
    QFileDialog dialog(this, title, m_folder);
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setOptions(options);
    dialog.setFilter(dialog.filter() | QDir::Hidden);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void RevisionsPage::keepChoice(const QString& key, const QString& path)
{
    if (path.isEmpty())
        return;
    if (const auto kept = revision::keepChoice(m_model->view().project.config, key, path); !kept)
        notice(Tone::Bad, text::explain(kept.error()));
    refresh();
}

QString RevisionsPage::wayBetween(const QString& from, const QString& to) const
{
    const auto path = revision::planUpgrade(m_model->view().project.graph, to, { from });
    if (!path)
        return text::explain(path.error());
    QStringList ids;
    for (const revision::PathStep& step : path->steps)
        ids.append(step.revision);
    return ids.isEmpty() ? tr("nothing") : ids.join(u'\n');
}

void RevisionsPage::inspectRevision(int row)
{
    const ProjectView& view = m_model->view();
    const revision::Node node = m_model->nodeAt(row);
    const revision::RevisionFile& file = view.project.file(node);
    QList<std::pair<QString, QString>> facts { { tr("State"), GraphModel::stateText(m_model->stateOf(row)) },
                                               { tr("Title"), file.title },
                                               { tr("Revises"), file.spec.parents.join(u", "_s) },
                                               { tr("Depends on"), file.spec.dependencies.join(u", "_s) },
                                               { tr("Labels"),
                                                 view.project.graph.at(node).displayedLabels.join(u", "_s) },
                                               { tr("Created"), file.created },
                                               { tr("File"), file.path } };
    if (const migrate::AppliedRevision* applied = view.state ? view.state->find(file.spec.id) : nullptr) {
        facts.append(
            { tr("Applied"),
              tr("%1 by %2, in %3").arg(applied->appliedAt, applied->appliedBy, text::duration(applied->seconds)) });
        facts.append({ tr("Checksum"),
                       applied->sha256.left(16)
                           + (view.state->edited.contains(file.spec.id) ? u" ≠ "_s + tr("current file")
                                                                        : u" = "_s + tr("current file")) });
    }
    for (const revision::Unresolved& value : file.unresolved)
        facts.append(
            { tr("Unreadable"), tr("%1, line %2: %3").arg(value.attribute, QString::number(value.line), value.text) });
    facts.removeIf([](const auto& fact) { return fact.second.isEmpty(); });
    emit inspected(file.spec.id, facts);
}

} // namespace stopover::ui
