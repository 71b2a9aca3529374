#include "core/base/privatefile.h"
#include "core/base/text.h"
#include "tests/security/hostilenames.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::CtlResult;

/// Files that the program makes, in folders where others may write too.
class FilesTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aLinkAtTheTargetIsNotFollowed_data();
    void aLinkAtTheTargetIsNotFollowed();
    void aLinkThatAppearsMeanwhileIsNotFollowed();
    void whatIsNoFileIsNotReplaced();
    void aFileIsThereWholeOrNotAtAll();
    void rightsAreTheOwnersUnderAnyUmask();
    void aFileOfTheProjectIsNeverReplaced();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
    void everyWriterIsPrivateAndFollowsNothing();
    void aForgedRegisterDeletesNoFile();
    void aDumpThatIsDroppedIsGone_data();
    void aDumpThatIsDroppedIsGone();

private:
    [[nodiscard]] CtlResult ctl(const QStringList& arguments) const
    {
        return test::runCtl(QStringList { u"--db"_s, m_database->uri() } + arguments);
    }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
    mode_t m_umask = 0;
};

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

int modeOf(const QString& path)
{
    struct stat found
    {};

    return lstat(QFile::encodeName(path).constData(), &found) == 0 ? static_cast<int>(found.st_mode & 07777U) : -1;
}

} // namespace

void FilesTest::init()
{
    failOnAnyWarning();
    m_umask = umask(0);
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<test::TestDatabase>();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE TABLE public.t (id bigint PRIMARY KEY, n text); INSERT INTO public.t SELECT g, 'row ' || g FROM "
        "generate_series(1, 50) g; ANALYZE"_s));
}

void FilesTest::cleanup()
{
    umask(m_umask);
}

void FilesTest::aLinkAtTheTargetIsNotFollowed_data()
{
    QTest::addColumn<bool>("dangling");
    QTest::newRow("a link to a file") << false;
    QTest::newRow("a link to nothing") << true;
}

void FilesTest::aLinkAtTheTargetIsNotFollowed()
{
    QFETCH(bool, dangling);
    const QString victim = m_folder->filePath(u"victim"_s);
    const QString target = m_folder->filePath(u"report.md"_s);
    if (!dangling)
        put(victim, "mine");
    QVERIFY(QFile::link(victim, target));
    {
        // The trap works: a plain open follows it.
        QFile naive(target);
        QVERIFY(naive.open(QIODevice::WriteOnly | QIODevice::Append));
    }
    QVERIFY(QFile::exists(victim));
    if (dangling)
        QVERIFY(QFile::remove(victim));
    const auto written = writePrivately(target, "data");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QCOMPARE(contentOf(victim), dangling ? QByteArray() : QByteArray("mine"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System).filter(u".report"_s).size(),
             0);
}

/// Between looking and renaming somebody puts a link there: it is replaced itself.
void FilesTest::aLinkThatAppearsMeanwhileIsNotFollowed()
{
    const QString victim = m_folder->filePath(u"victim"_s);
    const QString target = m_folder->filePath(u"report.md"_s);
    put(victim, "mine");
    auto file = PrivateFile::create(target);
    VERIFY_OK(file);
    VERIFY_OK(file->write("data"));
    QVERIFY(QFile::link(victim, target));
    VERIFY_OK(file->commit());
    QCOMPARE(contentOf(victim), QByteArray("mine"));
    QVERIFY(!QFileInfo(target).isSymLink());
    QCOMPARE(contentOf(target), QByteArray("data"));
    // A file that may not be replaced stays.
    auto fresh =
        PrivateFile::create(m_folder->filePath(u"new"_s), PrivateFile::Readers::Owner, PrivateFile::Existing::Refuse);
    VERIFY_OK(fresh);
    put(m_folder->filePath(u"new"_s), "theirs");
    const auto committed = fresh->commit();
    QVERIFY(!committed && committed.error().code == ErrorCode::FileExists);
    QCOMPARE(contentOf(m_folder->filePath(u"new"_s)), QByteArray("theirs"));
}

void FilesTest::whatIsNoFileIsNotReplaced()
{
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0666), 0);
    QVERIFY(!writePrivately(pipe, "data"));
    QVERIFY(!writePrivately(m_folder->path(), "data"));
    QVERIFY(!writePrivately(m_folder->filePath(u"none/x"_s), "data"));

    struct stat found
    {};

    QCOMPARE(lstat(QFile::encodeName(pipe).constData(), &found), 0);
    QVERIFY(S_ISFIFO(found.st_mode));
}

void FilesTest::aFileIsThereWholeOrNotAtAll()
{
    const QString target = m_folder->filePath(u"x"_s);
    put(target, "before");
    {
        auto file = PrivateFile::create(target);
        VERIFY_OK(file);
        VERIFY_OK(file->write("half"));
        QCOMPARE(contentOf(target), QByteArray("before"));
    }
    QCOMPARE(contentOf(target), QByteArray("before"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList { u"x"_s });
    VERIFY_OK(writePrivately(target, "after"));
    QCOMPARE(contentOf(target), QByteArray("after"));
}

void FilesTest::rightsAreTheOwnersUnderAnyUmask()
{
    const QString target = m_folder->filePath(u"x"_s);
    put(target, "readable by all");
    QCOMPARE(modeOf(target), 0666); // the trap works
    auto file = PrivateFile::create(target);
    VERIFY_OK(file);
    VERIFY_OK(file->write("secret"));
    const QStringList drafts = QDir(m_folder->path()).entryList({ u".x.*"_s }, QDir::Files | QDir::Hidden);
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(modeOf(m_folder->filePath(drafts.first())), 0600); // from its first moment
    VERIFY_OK(file->commit());
    QCOMPARE(modeOf(target), 0600);
    umask(027);
    VERIFY_OK(writePrivately(m_folder->filePath(u"revision.sql"_s), "x", PrivateFile::Readers::AsUmask));
    QCOMPARE(modeOf(m_folder->filePath(u"revision.sql"_s)), 0640);
}

void FilesTest::aFileOfTheProjectIsNeverReplaced()
{
    const QString target = m_folder->filePath(u"revision.sql"_s);
    QVERIFY(QFile::link(m_folder->filePath(u"victim"_s), target));
    const auto written = writePrivately(target, "x", PrivateFile::Readers::AsUmask, PrivateFile::Existing::Refuse);
    QVERIFY(!written && written.error().code == ErrorCode::FileExists);
    QVERIFY(!QFile::exists(m_folder->filePath(u"victim"_s)));
}

void FilesTest::fileNamesAreSafe_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& [row, name] : test::hostileNames())
        QTest::newRow(row) << name;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("nothing") << QString();
}

void FilesTest::fileNamesAreSafe()
{
    QFETCH(QString, name);
    const QString file = fileNameOf(name);
    QVERIFY(!file.isEmpty() && !file.contains(u'/') && !file.startsWith(u'.') && !file.startsWith(u'-'));
    QVERIFY(file.toUtf8().size() <= 110);
    QCOMPARE(visible(file), file);
    QVERIFY(shellWord(file) == file || !file.contains(QRegularExpression(u"[ '\"$`;|*?<>&\\\\]"_s)));
    // Names that differ give files that differ.
    for (const auto& [row, other] : test::hostileNames())
        QVERIFY(other == name || fileNameOf(other) != file);
    QCOMPARE(fileNameOf(u"public.chunks-1_a"_s), u"public.chunks-1_a"_s);
    QVERIFY(fileNameOf(u"a b"_s) != fileNameOf(u"a_b"_s));
}

/// Each command that writes, under umask 000, with a link planted where it writes.
void FilesTest::everyWriterIsPrivateAndFollowsNothing()
{
    const QString there = m_folder->path();
    QCOMPARE(ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s }).exitCode, 0);
    const QString id =
        QString::number(ctl({ u"backup"_s, u"list"_s, u"--json"_s }).document()[u"backups"_s][0][u"id"_s].toInteger());
    const QString victim = m_folder->filePath(u"victim"_s);
    put(victim, "mine");
    chmod(QFile::encodeName(victim).constData(), 0600);
    const QList<std::pair<QString, QStringList>> writers {
        { u"report.html"_s, { u"report"_s, u"last"_s, u"--format"_s, u"html"_s, u"--to"_s } },
        { u"report.md"_s, { u"report"_s, u"last"_s, u"--format"_s, u"md"_s, u"--to"_s } },
        { u"report.json"_s, { u"report"_s, u"last"_s, u"--format"_s, u"json"_s, u"--to"_s } },
        { u"rows.csv"_s, { u"backup"_s, u"export"_s, id, u"--to"_s } },
    };
    for (const auto& [name, arguments] : writers) {
        const QString path = m_folder->filePath(name);
        QVERIFY(QFile::link(victim, path));
        const CtlResult refused = ctl(arguments + QStringList { path });
        QVERIFY2(refused.exitCode == 2 && refused.messages.contains(u"symbolic link"_s), qPrintable(refused.messages));
        QCOMPARE(contentOf(victim), QByteArray("mine"));
        QVERIFY(QFile::remove(path));
        const CtlResult written = ctl(arguments + QStringList { path });
        QVERIFY2(written.exitCode == 0, qPrintable(written.messages));
    }
    for (const QString& format : { u"custom"_s, u"directory"_s, u"sql"_s })
        QCOMPARE(ctl({ u"backup"_s, u"create"_s, u"--format"_s, format, u"--to"_s, there, u"--globals"_s }).exitCode,
                 0);
    int seen = 0;
    for (QDirIterator files(there, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                            QDirIterator::Subdirectories);
         files.hasNext(); ++seen) {
        files.next();
        QVERIFY2((modeOf(files.filePath()) & 0077) == 0, qPrintable(files.filePath()));
        QVERIFY2(!files.fileName().startsWith(u'.'), qPrintable(files.filePath())); // no draft stays
    }
    QVERIFY(seen >= 12);
}

/// Whoever may write to the register names whatever file, and copies what a real dump has in its row.
void FilesTest::aForgedRegisterDeletesNoFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    for (const QString& name : { u"victim"_s, u"victim.manifest.json"_s, u"folder/inside"_s })
        put(m_folder->filePath(name), "precious");
    const CtlResult made =
        ctl({ u"backup"_s, u"create"_s, u"--format"_s, u"custom"_s, u"--to"_s, m_folder->path(), u"--json"_s });
    QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
    const QString dump = made.document()[u"backup"_s].toString();
    QVERIFY2(QFile::exists(dump), qPrintable(made.output));
    // A link to a dump that is registered is not that dump.
    QVERIFY(QFile::link(dump, m_folder->filePath(u"link"_s))
            && QFile::copy(dump + u".manifest.json"_s, m_folder->filePath(u"link.manifest.json"_s)));
    // The manifest of the dump beside another file.
    put(m_folder->filePath(u"other"_s), "precious");
    QVERIFY(QFile::copy(dump + u".manifest.json"_s, m_folder->filePath(u"other.manifest.json"_s)));
    pg::Connection connection = m_database->connect();
    for (const QString& name : { u"victim"_s, u"folder"_s, u"link"_s, u"other"_s })
        VERIFY_OK(connection.execute(
            u"INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, bytes, level, "
            u"path, structure, created_at,"
            " expires_at, verified_at, reviewed_at, reviewed_by) SELECT table_name, $1, 'dump', 1, 1, 3, $1, "
            "structure, now() - interval '9 days',"
            " now() - interval '1 day', now(), now(), 'anna' FROM stopover.migration_backups WHERE path = $2"_s,
            { m_folder->filePath(name), dump }));
    const CtlResult pruned = ctl({ u"backup"_s, u"prune"_s, u"--confirm"_s, m_database->name() });
    QVERIFY2(!pruned.output.contains(u"dropped: "_s + m_folder->path()), qPrintable(pruned.output));
    for (const QString& name : { u"victim"_s, u"victim.manifest.json"_s, u"folder/inside"_s, u"link"_s, u"other"_s })
        QVERIFY2(QFile::exists(m_folder->filePath(name)), qPrintable(name));
    QVERIFY(QFile::exists(dump));
}

void FilesTest::aDumpThatIsDroppedIsGone_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("a file") << u"custom"_s;
    QTest::newRow("a folder") << u"directory"_s;
}

void FilesTest::aDumpThatIsDroppedIsGone()
{
    QFETCH(QString, format);
    const CtlResult made =
        ctl({ u"backup"_s, u"create"_s, u"--format"_s, format, u"--to"_s, m_folder->path(), u"--json"_s });
    QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.execute(
        u"UPDATE stopover.migration_backups SET expires_at = now() - interval '1 day', verified_at = now(), "
        "reviewed_at = now(), reviewed_by = 'me'"_s));
    const CtlResult pruned = ctl({ u"backup"_s, u"prune"_s, u"--confirm"_s, m_database->name() });
    QVERIFY2(pruned.exitCode == 0, qPrintable(pruned.output + pruned.messages));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

STOPOVER_TEST_MAIN(FilesTest)
#include "tst_files.moc"
