#include "core/revision/templates.h"
#include "core/revision/writers.h"
#include "tests/unit/revision/projectfolder.h"

using namespace stopover;
using namespace stopover::revision;
using stopover::revision::test::Folder;
using namespace Qt::StringLiterals;

class WritersTest final : public QObject
{
    Q_OBJECT

private slots:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void composesAndReadsBack_data();
    void composesAndReadsBack();
    void aMessageMayHoldAnything();
    void slugs();
    void writesJsonAndText();
};

void WritersTest::composesAndReadsBack_data()
{
    QTest::addColumn<bool>("isAlembic");
    QTest::newRow("Alembic") << true;
    QTest::newRow("SQL") << false;
}

void WritersTest::composesAndReadsBack()
{
    QFETCH(bool, isAlembic);
    Folder folder;
    if (isAlembic) {
        folder.write(u"alembic.ini"_s, "[alembic]\nscript_location = m\n");
        folder.revision(u"m/versions/a.py"_s, u"aaaa"_s);
        folder.revision(u"m/versions/b.py"_s, u"bbbb"_s);
    } else {
        folder.write(u"stopover.toml"_s, "");
        folder.write(u"revisions/a.sql"_s, "-- revision: aaaa\n-- revises:\n-- +stopover upgrade\n");
        folder.write(u"revisions/b.sql"_s, "-- revision: bbbb\n-- revises:\n-- +stopover upgrade\n");
    }
    REVISION_OK(const Project project, folder.open());
    NewFileRequest request;
    request.revision.heads = { u"heads"_s };
    request.revision.labels = { u"joined"_s };
    request.message = u"Merge \"both\" ends"_s;
    request.now = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
    REVISION_OK(const NewFile file, composeRevision(project, request));
    QVERIFY(file.path.contains(u"_merge_both_ends."_s));
    QVERIFY(writeNewFile(file));
    REVISION_ERROR(writeNewFile(file), ErrorCode::FileExists);
    REVISION_OK(const Project after, folder.open());
    QVERIFY(after.graph.usable());
    const Node node = after.graph.find(file.spec.id);
    QCOMPARE(after.file(node).spec, file.spec);
    QCOMPARE(after.file(node).title, request.message);
    QCOMPARE(after.graph.ids(after.graph.heads()), QStringList(file.spec.id));
}

void WritersTest::aMessageMayHoldAnything()
{
    Folder folder;
    folder.write(u"stopover.toml"_s, "");
    folder.write(u"revisions/a.sql"_s, "-- revision: aaaa\n-- revises:\n-- +stopover upgrade\n");
    REVISION_OK(const Project project, folder.open());
    NewFileRequest request;
    request.message = u"Spread \"chunks\\\"\nover months\t\x1b"_s;
    request.now = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
    const auto bodies = bodiesOf(u"repartition"_s, ProjectKind::Sql);
    QVERIFY(bodies.has_value());
    request.bodies = *bodies;
    REVISION_OK(const NewFile file, composeRevision(project, request));
    QVERIFY(file.path.endsWith(u".toml"_s));
    QVERIFY(writeNewFile(file));
    REVISION_OK(const Project after, folder.open());
    QVERIFY(after.graph.usable());
    QCOMPARE(after.file(after.graph.find(file.spec.id)).title, request.message);
}

void WritersTest::slugs()
{
    QCOMPARE(slug(u"Add User Preferences!"_s), u"add_user_preferences"_s);
    QCOMPARE(slug(u"a very long message that goes on and on and on"_s), u"a_very_long_message_that_goes_on_and_on_"_s);
    QCOMPARE(slug(u"nounderscoreatall"_s, 5), u""_s);
}

void WritersTest::writesJsonAndText()
{
    Folder folder;
    folder.write(u"alembic.ini"_s, "[alembic]\nscript_location = m\n");
    folder.revision(u"m/versions/a.py"_s, u"a"_s, "None", "branch_labels = 'core'");
    folder.revision(u"m/versions/b.py"_s, u"b"_s, "'a'");
    folder.revision(u"m/versions/c.py"_s, u"c"_s, "None", "depends_on = 'b'");
    REVISION_OK(const Project project, folder.open());
    REVISION_OK(const QList<Node> nodes, history(project.graph, {}));
    QCOMPARE(revisionsText(project, nodes),
             u"<base> (b) -> c (head), \na -> b (core) (effective head), \n<base> -> a (core), \n"_s);
    const QJsonObject json = revisionsJson(project, nodes);
    QCOMPARE(json[u"revisions"].toArray().at(0)[u"revision"].toString(), u"c"_s);
    QVERIFY(json[u"problems"].toArray().isEmpty());
    REVISION_OK(const Path plan, planUpgrade(project.graph, u"heads"_s, {}));
    QCOMPARE(planText(project, plan), u"+ a  <base> -> a  \n+ b  a -> b  \n+ c  b -> c  \n"_s);
    QCOMPARE(toJson(project, plan)[u"to"].toArray().at(0).toString(), u"c"_s);
    QVERIFY(dotText(project, nodes).contains(u"\"c\" -> \"b\" [style=dashed]"_s));
}

QTEST_GUILESS_MAIN(WritersTest)
#include "tst_writers.moc"
