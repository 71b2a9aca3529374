#include "ui/overview/overviewpage.h"

#include "core/trust/schemas.h"
#include "text/numbertext.h"
#include "text/runtext.h"

#include <QFrame>
#include <QGridLayout>
#include <QScrollArea>

#include <cmath>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double tooMuch = 2;
constexpr qsizetype maxLines = 10;

QString day(const QString& utc)
{
    return QLocale().toString(QDateTime::fromString(utc, Qt::ISODate).toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace

OverviewPage::OverviewPage(Session& session, QWidget* parent)
    : Page(session, parent)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Overview"));
    setContent(m_scroll);
}

Result<OverviewPage::Facts> OverviewPage::read(const pg::Settings& settings)
{
    Facts facts;
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
    STOPOVER_TRY_ASSIGN(const bool hasJournal, trust::journalMayBeRead(connection));
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    STOPOVER_TRY_ASSIGN(facts.overview, catalog::readOverview(database, hasJournal));
    if (hasJournal) {
        STOPOVER_TRY_ASSIGN(facts.runs, run::listRuns(connection));
    }
    return facts;
}

void OverviewPage::refresh()
{
    if (session().state() == Session::State::None)
        return;
    showLoading(tr("Reading sizes, partitions and runs"));
    m_background.start([settings = session().settings()] { return read(settings); },
                       [this](const Result<Facts>& facts) { take(facts); });
}

void OverviewPage::take(const Result<Facts>& facts)
{
    if (!facts) {
        showError(facts.error());
        return;
    }
    clearNotice();
    m_tiles = new QWidget(m_scroll);
    m_grid = new QGridLayout(m_tiles);
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setSpacing(14);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_markdown.clear();
    showSize(facts->overview);
    showRuns(facts->runs);
    showBiggest(facts->overview);
    showPartitioned(facts->overview);
    showKept(facts->overview);
    m_grid->setRowStretch(3, 1);
    m_scroll->setWidget(m_tiles);
    showContent();
}

QVBoxLayout* OverviewPage::addTile(const QString& heading, int row, int column, int columns)
{
    auto* card = new QFrame(m_tiles);
    card->setProperty("role", u"card"_s);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(6);
    PlainLabel* title = makePlainLabel(heading, card, u"heading"_s);
    title->setElided();
    layout->addWidget(title);
    m_grid->addWidget(card, row, column, 1, columns, Qt::AlignTop);
    m_markdown += u"\n## "_s + heading + u"\n\n"_s;
    return layout;
}

void OverviewPage::addLine(QVBoxLayout* tile, const QString& name, const QString& value, Tone tone,
                           const QString& remark, const std::function<void()>& action)
{
    QWidget* card = tile->parentWidget();
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    if (action) {
        auto* button = new QPushButton(QString(name).replace(u'&', u"&&"_s), card);
        button->setProperty("role", u"link"_s);
        button->setFlat(true);
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    } else {
        PlainLabel* label = makePlainLabel(name, card);
        label->setElided();
        row->addWidget(label);
    }
    row->addStretch(1);
    tile->addLayout(row);
    if (remark.isEmpty()) {
        PlainLabel* number = makePlainLabel(value, card);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(number);
    } else {
        PlainLabel* badge = makeBadge(card);
        setBadge(badge, tone, remark);
        badge->setElided();
        row->addWidget(badge);
        addNote(tile, value);
    }
    m_markdown += u"- "_s + name + u": "_s + value + (remark.isEmpty() ? QString() : u" ("_s + remark + u')') + u'\n';
}

void OverviewPage::addNote(QVBoxLayout* tile, const QString& text)
{
    PlainLabel* label = makePlainLabel(text, tile->parentWidget(), u"muted"_s);
    label->setWordWrap(true);
    tile->addWidget(label);
}

void OverviewPage::showSize(const catalog::Overview& overview)
{
    QVBoxLayout* tile = addTile(tr("Database"), 0, 0);
    tile->addWidget(makePlainLabel(overview.bytes < 0 ? tr("size unknown") : text::bytes(overview.bytes),
                                   tile->parentWidget(), u"big"_s));
    addLine(tile, tr("Tables"), text::grouped(overview.tables), Tone::Info, {});
    if (overview.invalidIndexes > 0)
        addLine(tile, tr("Invalid indexes"), text::grouped(overview.invalidIndexes), Tone::Warning, tr("rebuild them"));
    if (overview.bytes < 0)
        addNote(tile, tr("Role %1 needs CONNECT on the database to see its size.").arg(session().target().role));
}

void OverviewPage::showRuns(const QList<run::RunRecord>& runs)
{
    QVBoxLayout* tile = addTile(tr("Runs"), 0, 1);
    QList<run::RunRecord> open;
    for (const run::RunRecord& record : runs) {
        if (record.unfinished() && open.size() < maxLines)
            open.append(record);
    }
    if (open.isEmpty()) {
        addNote(tile, runs.isEmpty() ? tr("No runs yet.") : tr("All runs have ended."));
        return;
    }
    for (const run::RunRecord& record : std::as_const(open)) {
        const bool waits = record.activity != run::Activity::Idle && record.activity != run::Activity::Running;
        addLine(tile, tr("Run %1 · %2").arg(QString::number(record.id.value), record.target),
                text::stateText(record.state, record.operation), waits ? Tone::Warning : Tone::Good,
                text::activityText(record.activity, record.state),
                [this, id = record.id.value] { emit runWanted(id); });
    }
}

void OverviewPage::showBiggest(const catalog::Overview& overview)
{
    QVBoxLayout* tile = addTile(tr("Largest unpartitioned tables"), 1, 0);
    if (overview.biggest.isEmpty())
        addNote(tile, tr("None."));
    for (const catalog::PlainTable& table : overview.biggest)
        addLine(tile, table.name.display(),
                tr("%1 rows · %2").arg(text::estimated(table.estimatedRows), text::bytes(table.bytes)), Tone::Info, {},
                [this, name = table.name.display()] { emit tableWanted(name); });
}

void OverviewPage::showPartitioned(const catalog::Overview& overview)
{
    QVBoxLayout* tile = addTile(tr("Partitioned tables"), 1, 1);
    if (overview.partitioned.isEmpty())
        addNote(tile,
                tr("No partitioned tables yet. Choose one on the left to see how its rows would be distributed."));
    for (const catalog::SkewedTable& table :
         overview.partitioned.first(std::min(overview.partitioned.size(), maxLines)))
        addLine(tile, table.name.display(),
                tr("%1 partitions · %2").arg(text::grouped(table.partitions), text::bytes(table.bytes)),
                table.skew > tooMuch ? Tone::Warning : Tone::Good,
                tr("largest %1 the average").arg(text::factor(table.skew)),
                [this, name = table.name.display()] { emit tableWanted(name); });
}

void OverviewPage::showKept(const catalog::Overview& overview)
{
    QVBoxLayout* tile = addTile(tr("Backups and retired tables"), 2, 0, 2);
    if (overview.kept.isEmpty())
        addNote(tile, tr("None."));
    for (const catalog::KeptCopy& copy : overview.kept.first(std::min(overview.kept.size(), maxLines))) {
        const QString until = copy.expires.isEmpty() ? QString()
            : copy.due                               ? tr("due for review")
                                                     : tr("kept until %1").arg(day(copy.expires));
        addLine(tile, copy.name,
                tr("%1 of %2 · %3 rows · %4")
                    .arg(copy.retired ? tr("retired table") : tr("backup"), copy.table, text::grouped(copy.rows),
                         text::bytes(copy.bytes)),
                copy.due ? Tone::Warning : Tone::Info, until);
    }
}

} // namespace stopover::ui

#include "moc_overviewpage.cpp"
