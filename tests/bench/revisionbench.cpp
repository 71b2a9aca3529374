#include "tests/bench/revisionbench.h"

#include "core/migrate/alembicrender.h"
#include "core/revision/graphlayout.h"
#include "core/revision/order.h"
#include "core/revision/path.h"
#include "core/revision/project.h"
#include "tests/bench/benchserver.h"
#include "ui/revisions/graphdelegate.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace stopover::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr double maxPlan = 50;
constexpr double maxLayout = 50;
constexpr double minRatio = 10;
constexpr double minFrames = 60;

QString idOf(int number)
{
    return u"%1"_s.arg(number, 12, 16, QChar(u'0'));
}

/// Three lines side by side that join and part every twenty revisions.
QList<QStringList> parentsOf(int count)
{
    QList<QStringList> parents;
    for (int i = 0; i < count; ++i) {
        const int phase = i % 20;
        if (i == 0)
            parents.append(QStringList {});
        else if (phase == 19 && i >= 3)
            parents.append({ idOf(i - 1), idOf(i - 2), idOf(i - 3) });
        else if (phase < 3)
            parents.append({ idOf(std::max(0, i - phase - 1)) });
        else
            parents.append({ idOf(i - 3) });
    }
    return parents;
}

QList<revision::RevisionSpec> specsOf(int count)
{
    QList<revision::RevisionSpec> specs;
    const QList<QStringList> parents = parentsOf(count);
    for (int i = 0; i < count; ++i)
        specs.append({ .id = idOf(i), .parents = parents.at(i) });
    return specs;
}

void writeFile(const QString& path, const QString& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s cannot be written", qPrintable(path));
}

/// A project as `alembic init` makes one, with an env.py that needs no database for history.
void writeProject(const QString& folder, int count)
{
    QDir().mkpath(folder + u"/versions"_s);
    writeFile(folder + u"/alembic.ini"_s,
              u"[alembic]\nscript_location = %(here)s\nsqlalchemy.url = postgresql:///none\n"_s);
    writeFile(folder + u"/env.py"_s,
              u"from alembic import context\ncontext.configure(dialect_name='postgresql', literal_binds=True)\n"
              "with context.begin_transaction():\n    context.run_migrations()\n"_s);
    writeFile(folder + u"/script.py.mako"_s, u""_s);
    const QList<QStringList> parents = parentsOf(count);
    for (int i = 0; i < count; ++i) {
        QStringList quoted;
        for (const QString& parent : parents.at(i))
            quoted.append(u'"' + parent + u'"');
        const QString down = quoted.isEmpty() ? u"None"_s
            : quoted.size() == 1              ? quoted.first()
                                              : QString(u'(' + quoted.join(u", "_s) + u')');
        writeFile(folder + u"/versions/"_s + idOf(i) + u"_change.py"_s,
                  u"\"\"\"Change %1\n\nRevision ID: %2\n\n\"\"\"\nfrom alembic import op\n\nrevision = "
                  u"\"%2\"\ndown_revision = %3\nbranch_labels = None\ndepends_on = None\n\n\n"
                  "def upgrade():\n    op.execute(\"SELECT %1\")\n\n\ndef downgrade():\n    pass\n"_s.arg(
                      QString::number(i), idOf(i), down));
    }
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

template <typename Work>
double millisecondsOf(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double processTime(const QString& program, const QStringList& arguments, const QString& folder)
{
    return millisecondsOf([&] {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(program, arguments);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    });
}

void report(const QString& what, const QString& value, bool met)
{
    std::printf("  %-62s %16s   %s\n", qPrintable(what), qPrintable(value), met ? "met" : "MISSED");
    std::fflush(stdout);
}

void benchHistory(int count)
{
    const QTemporaryDir folder;
    writeProject(folder.path(), count);
    const QString ctl = QCoreApplication::applicationDirPath() + u"/stopoverctl"_s;
    const QStringList ours { u"--project"_s, folder.path(), u"history"_s };
    const QStringList theirs { u"-m"_s, u"alembic"_s, u"history"_s };
    processTime(u"/usr/bin/python3"_s, theirs, folder.path()); // its bytecode is cached then
    processTime(ctl, ours, folder.path());
    QList<double> one;
    QList<double> other;
    for (int round = 0; round < rounds; ++round) {
        one.append(processTime(ctl, ours, folder.path()));
        other.append(processTime(u"/usr/bin/python3"_s, theirs, folder.path()));
    }
    const double ratio = median(other) / median(one);
    report(u"history of %1 revisions, Alembic / stopoverctl"_s.arg(count),
           u"%1x (%2 / %3 ms)"_s.arg(ratio, 0, 'f', 1).arg(median(other), 0, 'f', 0).arg(median(one), 0, 'f', 0),
           ratio >= minRatio);
    QList<double> open;
    for (int round = 0; round < rounds; ++round)
        open.append(millisecondsOf([&] { static_cast<void>(revision::openProject({ .folder = folder.path() })); }));
    report(u"reading %1 files, warm"_s.arg(count), u"%1 ms"_s.arg(median(open), 0, 'f', 1), median(open) <= 40);
}

void benchGraph(int planned, int laidOut)
{
    const revision::Graph graph = revision::Graph::build(specsOf(planned));
    QList<double> times;
    for (int round = 0; round < rounds; ++round)
        times.append(millisecondsOf([&] {
            if (!revision::planUpgrade(graph, u"heads"_s, {}))
                qFatal("no plan");
        }));
    report(u"plan base -> heads over %1 revisions"_s.arg(planned), u"%1 ms"_s.arg(median(times), 0, 'f', 1),
           median(times) <= maxPlan);
    const revision::Graph wide = revision::Graph::build(specsOf(laidOut));
    const QList<revision::Node> order = revision::displayOrder(wide);
    times.clear();
    for (int round = 0; round < rounds; ++round)
        times.append(millisecondsOf([&] { static_cast<void>(revision::layOut(wide, order, 60)); }));
    report(u"layout of %1 revisions"_s.arg(laidOut), u"%1 ms"_s.arg(median(times), 0, 'f', 1),
           median(times) <= maxLayout);
}

void benchPainting(int count)
{
    ui::ProjectView view;
    const QList<revision::RevisionSpec> specs = specsOf(count);
    view.project.graph = revision::Graph::build(specs);
    for (const revision::RevisionSpec& spec : specs)
        view.project.files.append({ .spec = spec, .title = spec.id });
    ui::GraphModel model;
    model.setView(view);
    constexpr int shown = 30;
    constexpr int frames = 300;
    QImage image(ui::GraphDelegate::widthFor(model.layout().laneCount), shown * 26,
                 QImage::Format_ARGB32_Premultiplied);
    const double took = millisecondsOf([&] {
        for (int frame = 0; frame < frames; ++frame) {
            QPainter painter(&image);
            painter.fillRect(image.rect(), Qt::white);
            const int top = frame * (count - shown) / frames;
            for (int row = 0; row < shown; ++row)
                ui::GraphDelegate::paintRow(painter, QRectF(0, row * 26, image.width(), 26), model, top + row);
        }
    });
    const double rate = 1000 * frames / took;
    report(u"scrolling %1 revisions, frames a second"_s.arg(count), QString::number(rate, 'f', 0), rate >= minFrames);
}

void benchRendering(int count)
{
    const QTemporaryDir folder;
    writeProject(folder.path(), count);
    const revision::Project project = need(revision::openProject({ .folder = folder.path() }), "the project");
    const revision::Path path = need(revision::planUpgrade(project.graph, u"heads"_s, {}), "the plan");
    const pg::Settings settings = need(pg::Settings::parse(u"host=/nonexistent dbname=none"_s), "settings");
    const auto render = [&](const QList<revision::PathStep>& steps) {
        return millisecondsOf([&] {
            if (need(migrate::renderRevisions(project, steps, settings), "rendering").size() != steps.size())
                qFatal("not all were rendered");
        });
    };
    render(path.steps.first(1));
    const double one = render(path.steps.first(1));
    const double all = render(path.steps);
    report(u"rendering %1 revisions / rendering one (one Python start)"_s.arg(count),
           u"%1x (%2 / %3 ms)"_s.arg(all / one, 0, 'f', 1).arg(all, 0, 'f', 0).arg(one, 0, 'f', 0),
           all < one * count / 4);
}

} // namespace

void benchRevisions(bool quick)
{
    std::printf("stopover-bench revisions, medians of %d\n", rounds);
    benchHistory(quick ? 100 : 2000);
    benchGraph(quick ? 500 : 5000, quick ? 1000 : 10'000);
    benchPainting(quick ? 1000 : 10'000);
    benchRendering(quick ? 20 : 100);
}

} // namespace stopover::bench
