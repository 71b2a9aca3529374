#include "core/revision/graphlayout.h"
#include "core/revision/history.h"
#include "core/revision/order.h"
#include "core/revision/path.h"
#include "core/revision/stamp.h"
#include "tests/unit/revision/testutil.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>

using namespace stopover;
using namespace stopover::revision;
using namespace Qt::StringLiterals;

namespace {

struct Chances
{
    double base = 0.03;
    double merge = 0.1;
    double dependency = 0.1;
    int recent = 6; ///< parents are among this many before
};

/// A random graph whose parents always come before their children.
QList<RevisionSpec> randomSpecs(QRandomGenerator& random, int count, const Chances& chances)
{
    QList<RevisionSpec> specs;
    for (int i = 0; i < count; ++i) {
        RevisionSpec spec;
        spec.id = u"r%1"_s.arg(i, 5, 10, QLatin1Char('0'));
        const auto pick = [&] { return specs.at(i - 1 - random.bounded(std::min(i, chances.recent))).id; };
        if (i > 0 && random.generateDouble() > chances.base)
            spec.parents.append(pick());
        if (!spec.parents.isEmpty() && random.generateDouble() < chances.merge)
            spec.parents.append(pick());
        spec.parents.removeDuplicates();
        if (i > 0 && random.generateDouble() < chances.dependency)
            spec.dependencies.append(specs.at(random.bounded(i)).id);
        specs.append(spec);
    }
    return specs;
}

/// The effective tips of what is applied: what the version table has to hold.
QStringList tipsOf(const Graph& graph, const NodeSet& applied)
{
    NodeSet below(graph.size());
    for (const Node node : applied.toList()) {
        for (const Node parent : graph.at(node).effectiveParents)
            below.insert(parent);
    }
    QStringList tips;
    for (const Node node : applied.toList()) {
        if (!below.contains(node))
            tips.append(graph.id(node));
    }
    tips.sort();
    return tips;
}

/// Everything from base; nothing where Alembic would break down halfway, since a merge's dependency covers
/// one of its parents.
std::optional<Path> planAll(const Graph& graph)
{
    const Result<Path> plan = planUpgrade(graph, u"heads"_s, {});
    if (plan)
        return *plan;
    QTest::qVerify(plan.error().code == ErrorCode::VersionRowMismatch, "refused", qPrintable(plan.error().codeName()),
                   __FILE__, __LINE__);
    return std::nullopt;
}

} // namespace

class GraphTest final : public QObject
{
    Q_OBJECT

private slots:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void orderRespectsEdges();
    void rowsAreAlwaysTheEffectiveTips();
    void downgradeInvertsUpgrade();
    void problems_data();
    void problems();
    void damagedGraphsCanBeDrawn();
    void findsRowsThatBlock();
    void resumedStepsAreTheSame();
    void layoutOfALine();
    void layoutOfAMerge();
    void layoutConnectsEveryEdge();
    void layoutCutsLongLines();
    void isFast();

private:
    template <typename Check>
    void forRandomGraphs(Check check);
};

template <typename Check>
void GraphTest::forRandomGraphs(Check check)
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 300 && !QTest::currentTestFailed(); ++round) {
        const Chances chances { random.generateDouble() * 0.3, random.generateDouble() * 0.4,
                                random.generateDouble() * 0.4, random.bounded(1, 12) };
        const Graph graph = Graph::build(randomSpecs(random, random.bounded(1, 40), chances));
        QVERIFY(graph.usable());
        check(graph, random);
    }
}

void GraphTest::orderRespectsEdges()
{
    forRandomGraphs([](const Graph& graph, QRandomGenerator&) {
        REVISION_OK(const QList<Node> order, history(graph, {}));
        QCOMPARE(order.size(), graph.size());
        QList<qsizetype> place(graph.size());
        for (qsizetype i = 0; i < order.size(); ++i)
            place[order.at(i)] = i;
        for (Node node = 0; node < graph.size(); ++node) {
            for (const Node parent : graph.at(node).parents + graph.at(node).dependencies)
                QVERIFY(place.at(node) < place.at(parent));
        }
    });
}

void GraphTest::rowsAreAlwaysTheEffectiveTips()
{
    forRandomGraphs([](const Graph& graph, QRandomGenerator& random) {
        NodeSet now(graph.size());
        QStringList rows;
        for (int move = 0; move < 4; ++move) {
            const QString target = graph.id(random.bounded(static_cast<int>(graph.size())));
            const Result<Path> plan =
                move % 2 == 0 ? planUpgrade(graph, target, rows) : planDowngrade(graph, target, rows);
            if (!plan)
                continue;
            const QList<QStringList> around = plan->rows();
            for (qsizetype i = 0; i < plan->steps.size(); ++i) {
                const PathStep& step = plan->steps.at(i);
                if (step.direction == Direction::Up)
                    QVERIFY(now.insert(step.node));
                else
                    now.remove(step.node);
                if (step.direction == Direction::Up)
                    QCOMPARE(around.at(i + 1), tipsOf(graph, now));
            }
            rows = plan->end;
            // Alembic leaves redundant rows after some downgrades; they would block what follows.
            if (rows != tipsOf(graph, now))
                return;
        }
    });
}

void GraphTest::downgradeInvertsUpgrade()
{
    int inverted = 0;
    forRandomGraphs([&inverted](const Graph& graph, QRandomGenerator&) {
        const std::optional<Path> up = planAll(graph);
        if (!up)
            return;
        QCOMPARE(up->steps.size(), graph.size());
        const Result<Path> down = planDowngrade(graph, u"base"_s, up->end);
        if (!down) {
            QCOMPARE(down.error().codeName(), u"row_mismatch"_s);
            return;
        }
        QCOMPARE(down->steps.size(), graph.size());
        QCOMPARE(down->end, QStringList());
        REVISION_OK(const Path again, planUpgrade(graph, u"heads"_s, down->end));
        QCOMPARE(again.end, up->end);
        ++inverted;
    });
    QVERIFY(inverted > 100);
}

void GraphTest::problems_data()
{
    QTest::addColumn<QString>("graph"); // id<parents>dependencies>labels, separated by blanks
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QString& graph, const QString& code) {
        QTest::newRow(name) << graph << code;
    };
    row("a fine graph", u"a<>> b<a>>"_s, u""_s);
    row("a cycle", u"a<b>> b<a>>"_s, u"cycle"_s);
    row("a cycle with an entry and an exit", u"a<>> b<a,c>> c<b>> d<c>>"_s, u"cycle"_s);
    row("a cycle of dependencies", u"a<>b> b<>a>"_s, u"dependency_cycle"_s);
    row("a cycle of a parent and a dependency", u"a<>> b<a>c> c<b>>"_s, u"dependency_cycle"_s);
    row("itself as parent", u"a<a>>"_s, u"self_loop"_s);
    row("itself as dependency", u"a<>a>"_s, u"dependency_self_loop"_s);
    row("its own label as dependency", u"a<>x>x"_s, u"dependency_cycle"_s);
    row("a missing parent", u"a<gone>>"_s, u"missing_parent"_s);
    row("a missing dependency", u"a<>gone>"_s, u"missing_dependency"_s);
    row("a label as parent", u"a<>>x b<x>>"_s, u"label_as_parent"_s);
    row("an id twice", u"a<>> a<>>"_s, u"duplicate_revision"_s);
    row("a label twice", u"a<>>x b<>>x"_s, u"duplicate_label"_s);
    row("a label that is an id", u"a<>>b b<>>"_s, u"duplicate_label"_s);
    row("an illegal id", u"a@b<>>"_s, u"illegal_character"_s);
    row("a colon in an id", u"a:b<>>"_s, u"illegal_character"_s);
}

void GraphTest::problems()
{
    QFETCH(QString, graph);
    QFETCH(QString, code);
    QList<RevisionSpec> specs;
    for (const QString& text : graph.split(u' ')) {
        const QStringList parts = text.mid(text.indexOf(u'<') + 1).split(u'>');
        const auto list = [](const QString& part) { return part.split(u',', Qt::SkipEmptyParts); };
        specs.append({ text.section(u'<', 0, 0), list(parts.at(0)), list(parts.at(1)), list(parts.at(2)) });
    }
    const Graph built = Graph::build(specs);
    const Result<void> usable = built.usable();
    QCOMPARE(usable ? QString() : usable.error().codeName(), code);
    const Result<Path> plan = planUpgrade(built, u"heads"_s, {});
    QCOMPARE(plan ? QString() : plan.error().codeName(), code);
    QCOMPARE(displayOrder(built).size(), built.size());
}

void GraphTest::damagedGraphsCanBeDrawn()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        QList<RevisionSpec> specs = randomSpecs(random, random.bounded(2, 25), {});
        for (int damage = 0; damage < 4; ++damage) {
            RevisionSpec& spec = specs[random.bounded(static_cast<int>(specs.size()))];
            const QString other = specs.at(random.bounded(static_cast<int>(specs.size()))).id;
            (random.bounded(2) == 0 ? spec.parents : spec.dependencies)
                .append(random.bounded(4) == 0 ? u"gone"_s : other);
            if (random.bounded(4) == 0)
                spec.id = other;
        }
        const Graph graph = Graph::build(specs);
        const QList<Node> order = displayOrder(graph);
        QCOMPARE(QSet<Node>(order.cbegin(), order.cend()).size(), graph.size());
        QCOMPARE(layOut(graph, order).rows.size(), graph.size());
    }
}

void GraphTest::findsRowsThatBlock()
{
    const Graph graph = Graph::build({ { u"aaaa"_s, {}, {}, {} }, { u"bbbb"_s, { u"aaaa"_s }, {}, {} } });
    REVISION_OK(const CurrentState state, currentState(graph, { u"bbbb"_s, u"aaaa"_s, u"0ddba11"_s }));
    QCOMPARE(state.redundantRows, QStringList(u"aaaa"_s));
    QCOMPARE(state.unknownRows, QStringList(u"0ddba11"_s));
    QVERIFY(!state.isAtHeads);
    REVISION_ERROR(planUpgrade(graph, u"heads"_s, { u"bbbb"_s, u"aaaa"_s }), ErrorCode::RevisionOverlap);
    REVISION_OK(const StampPlan stamp, planStamp(graph, { u"heads"_s }, { u"bbbb"_s, u"aaaa"_s }, Purge::Yes));
    QCOMPARE(stamp.end, QStringList(u"bbbb"_s));
}

void GraphTest::resumedStepsAreTheSame()
{
    forRandomGraphs([](const Graph& graph, QRandomGenerator& random) {
        const std::optional<Path> whole = planAll(graph);
        if (!whole)
            return;
        const qsizetype done = random.bounded(static_cast<int>(whole->steps.size()));
        QStringList left;
        for (const PathStep& step : whole->steps.mid(done))
            left.append(step.revision);
        REVISION_OK(const Path rest, planSteps(graph, Direction::Up, left, whole->rows().at(done)));
        QCOMPARE(rest.end, whole->end);
    });
}

void GraphTest::layoutOfALine()
{
    const Graph graph = Graph::build({ { u"a"_s, {}, {}, {} }, { u"b"_s, { u"a"_s }, {}, {} } });
    const GraphLayout layout = layOut(graph, displayOrder(graph));
    QCOMPARE(layout.laneCount, 1);
    QCOMPARE(layout.edges, QList<LaneEdge>({ LaneEdge {} }));
}

void GraphTest::layoutOfAMerge()
{
    const Graph graph = Graph::build({ { u"a"_s, {}, {}, {} },
                                       { u"b"_s, { u"a"_s }, {}, {} },
                                       { u"c"_s, { u"a"_s }, {}, {} },
                                       { u"m"_s, { u"b"_s, u"c"_s }, {}, {} } });
    const GraphLayout layout = layOut(graph, displayOrder(graph)); // m b c a
    QCOMPARE(layout.laneCount, 2);
    QList<int> lanes;
    for (const LaneRow& row : layout.rows)
        lanes.append(row.lane);
    QCOMPARE(lanes, QList<int>({ 0, 0, 1, 0 }));
    const auto last = layout.edgesOf(layout.rows.at(2));
    QCOMPARE(last.size(), std::size_t(2));
    QVERIFY(std::ranges::all_of(last, [](const LaneEdge& edge) { return edge.to == 0; }));
}

/// Following a line from a dot must end at the dot of a parent, and every parent must be reached.
void GraphTest::layoutConnectsEveryEdge()
{
    forRandomGraphs([](const Graph& graph, QRandomGenerator&) {
        const GraphLayout layout = layOut(graph, displayOrder(graph));
        for (qsizetype row = 0; row < layout.rows.size(); ++row) {
            QSet<Node> reached;
            QSet<int> lanes { layout.rows.at(row).lane };
            for (qsizetype at = row; at + 1 < layout.rows.size() && !lanes.isEmpty(); ++at) {
                QSet<int> next;
                for (const LaneEdge& edge : layout.edgesOf(layout.rows.at(at))) {
                    if (lanes.contains(edge.from))
                        next.insert(edge.to);
                }
                const LaneRow& below = layout.rows.at(at + 1);
                if (next.remove(below.lane))
                    reached.insert(below.node);
                lanes = next;
            }
            for (const Node parent : graph.at(layout.rows.at(row).node).effectiveParents)
                QVERIFY2(reached.contains(parent), qPrintable(graph.id(parent)));
        }
    });
}

void GraphTest::layoutCutsLongLines()
{
    QList<RevisionSpec> specs { { u"base"_s, {}, {}, {} }, { u"side"_s, { u"base"_s }, {}, {} } };
    for (int i = 0; i < 50; ++i)
        specs.append({ u"r%1"_s.arg(i), { i == 0 ? u"base"_s : specs.constLast().id }, {}, {} });
    specs.append({ u"merge"_s, { specs.constLast().id, u"side"_s }, {}, {} });
    const Graph graph = Graph::build(specs);
    const GraphLayout whole = layOut(graph, displayOrder(graph));
    const GraphLayout cut = layOut(graph, displayOrder(graph), 20);
    QVERIFY(cut.edges.size() < whole.edges.size() - 40);
    const auto below = std::ranges::find(cut.edges, LaneEdge::Kind::CutBelow, &LaneEdge::kind);
    const auto above = std::ranges::find(cut.edges, LaneEdge::Kind::CutAbove, &LaneEdge::kind);
    QVERIFY(below != cut.edges.end() && above != cut.edges.end());
    QCOMPARE(graph.id(cut.rows.at(below->other).node), u"side"_s);
    QCOMPARE(graph.id(cut.rows.at(above->other).node), u"merge"_s);
}

void GraphTest::isFast()
{
    QRandomGenerator random(7);
    // Without dependencies: at this size one of them would cover another parent of a merge.
    const Graph graph = Graph::build(randomSpecs(random, 5000, { 0.01, 0.1, 0, 6 }));
    QElapsedTimer timer;
    timer.start();
    REVISION_OK(const Path plan, planUpgrade(graph, u"heads"_s, {}));
    const qint64 planned = timer.restart();
    QCOMPARE(plan.steps.size(), 5000);
    timer.restart();
    const Graph large = Graph::build(randomSpecs(random, 10'000, {}));
    const qint64 built = timer.restart();
    const QList<Node> order = displayOrder(large);
    const qint64 ordered = timer.restart();
    const GraphLayout layout = layOut(large, order, 200);
    const qint64 laid = timer.restart();
    qInfo("plan of 5,000: %lld ms; graph of 10,000: %lld ms, order %lld ms, layout %lld ms (%d "
          "lanes, %lld edges)",
          planned, built, ordered, laid, layout.laneCount, static_cast<long long>(layout.edges.size()));
    // Generous, since tests run beside other work: the benchmark measures, this only catches disasters.
    QVERIFY(planned < 1000 && laid < 1000);
}

QTEST_GUILESS_MAIN(GraphTest)
#include "tst_graph.moc"
