#include "ui/revisions/revisiondetails.h"

#include "core/base/linediff.h"
#include "core/migrate/alembicrender.h"
#include "text/errortext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sqlview.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace stopover::ui {

using namespace Qt::StringLiterals;
using revision::Direction;

namespace {

/// The parts one after the other, each under how it runs.
QString scriptOf(const migrate::RevisionText& text)
{
    QString script;
    for (const migrate::RevisionPart& part : text.parts) {
        switch (part.mode) {
        case migrate::RevisionPart::Mode::Transaction:
            break;
        case migrate::RevisionPart::Mode::Autocommit:
            script += u"-- outside of a transaction\n"_s;
            break;
        case migrate::RevisionPart::Mode::Batch:
            script += u"-- repeated, a transaction each time, until no row is left\n"_s;
            break;
        case migrate::RevisionPart::Mode::Delegated:
            script += u"-- run by Alembic itself: "_s + text.why + u'\n';
            break;
        }
        for (const QString& statement : part.statements)
            script += statement + u";\n"_s;
    }
    for (const QString& query : text.verify)
        script += u"-- must hold\n"_s + query + u";\n"_s;
    return text.irreversible ? u"-- the file does not say how this is undone\n"_s : script;
}

} // namespace

RevisionDetails::RevisionDetails(QWidget* parent)
    : QTabWidget(parent)
    , m_file(new SqlView(this))
    , m_up(new SqlView(this))
    , m_down(new SqlView(this))
    , m_changes(new SqlView(this))
{
    setDocumentMode(true);
    addTab(m_file, tr("File"));
    addTab(m_up, tr("SQL of upgrade"));
    addTab(m_down, tr("SQL of downgrade"));
    addTab(m_changes, tr("Changes since it was applied"));
    m_render = new QPushButton(tr("Render the SQL…"), this);
    setTip(m_render, tr("Renders the SQL with the project's own Alembic. This runs the project's Python code."));
    setCornerWidget(m_render);
    connect(m_render, &QPushButton::clicked, this, &RevisionDetails::render);
    for (SqlView* view : { m_file, m_up, m_down, m_changes })
        connect(view, &SqlView::saveFailed, this, &RevisionDetails::saveFailed);
    clear();
}

void RevisionDetails::clear()
{
    m_node = revision::noNode;
    setTabVisible(3, false);
    m_render->hide();
    for (SqlView* view : { m_file, m_up, m_down, m_changes })
        view->setSql({}, {});
}

void RevisionDetails::show(const ProjectView& view, revision::Node node, const pg::Settings* settings)
{
    m_project = view.project;
    m_node = node;
    m_settings = settings == nullptr ? std::nullopt : std::optional(*settings);
    const revision::RevisionFile& file = m_project.file(node);
    m_reading.start([path = file.path] { return migrate::textOfFile(path); },
                    [this, id = file.spec.id](const QString& text) { m_file->setSql(text, id); });
    const bool edited = view.state && view.state->edited.contains(file.spec.id);
    setTabVisible(3, edited);
    if (edited)
        m_changes->setSql(lineDiff(view.state->find(file.spec.id)->content, migrate::textOfFile(file.path)),
                          file.spec.id + u".diff"_s);
    const bool python = file.kind == revision::FileKind::Python;
    m_render->setVisible(python);
    m_render->setEnabled(m_settings.has_value());
    setTabVisible(1, file.kind == revision::FileKind::Sql);
    setTabVisible(2, file.kind == revision::FileKind::Sql);
    if (file.kind == revision::FileKind::Sql) {
        showSql(Direction::Up, m_up);
        showSql(Direction::Down, m_down);
    }
}

void RevisionDetails::showSql(Direction direction, SqlView* view)
{
    const revision::RevisionFile& file = m_project.file(m_node);
    const auto text = migrate::readSqlText(file.path, direction == Direction::Up);
    view->setSql(text ? scriptOf(*text) : u"-- "_s + text::explain(text.error()), file.spec.id + u".sql"_s);
}

bool RevisionDetails::mayRunPython(const revision::Project& project, QWidget* parent)
{
    const QString key = u"consent/"_s + migrate::digestOfCode(project);
    if (QSettings().value(key).toBool())
        return true;
    PlainMessageBox box(
        QMessageBox::Question, tr("Run the project's Python code?"),
        tr("To render the SQL of these revisions, Stopover runs env.py and the revision files of %1 with %2.")
            .arg(project.config.folder, migrate::interpreterOf(project.config)),
        QMessageBox::NoButton, parent);
    box.setInformativeText(tr("That code can do anything you can do. Your answer applies to the files as they are now; "
                              "you will be asked again when one changes."));
    QPushButton* no = box.addButton(tr("Do not run it"), QMessageBox::RejectRole);
    const QPushButton* yes = box.addButton(tr("Run it"), QMessageBox::AcceptRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    if (box.clickedButton() != yes)
        return false;
    QSettings().setValue(key, true);
    return true;
}

void RevisionDetails::render()
{
    if (!m_settings || !mayRunPython(m_project, this))
        return;
    const QString id = m_project.graph.id(m_node);
    m_render->setEnabled(false);
    using Texts = Result<std::pair<migrate::RevisionText, migrate::RevisionText>>;
    m_reading.start(
        [project = m_project, node = m_node, id, settings = *m_settings]() -> Texts {
            STOPOVER_TRY_ASSIGN(const auto up,
                                migrate::renderRevisions(project, { { .node = node, .revision = id } }, settings));
            STOPOVER_TRY_ASSIGN(
                const auto down,
                migrate::renderRevisions(project, { { .node = node, .revision = id, .direction = Direction::Down } },
                                         settings));
            return std::pair(up.value(id), down.value(id));
        },
        [this, id](const Texts& texts) {
            m_render->setEnabled(true);
            m_up->setSql(texts ? scriptOf(texts->first) : u"-- "_s + text::explain(texts.error()), id + u".sql"_s);
            m_down->setSql(texts ? scriptOf(texts->second) : QString(), id + u".sql"_s);
            setTabVisible(1, true);
            setTabVisible(2, texts.has_value());
            setCurrentIndex(1);
        });
}

} // namespace stopover::ui

#include "moc_revisiondetails.cpp"
