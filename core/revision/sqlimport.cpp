#include "core/revision/sqlimport.h"

#include "core/base/readfile.h"
#include "core/revision/foldersearch.h"
#include "core/revision/sqlfile.h"
#include "core/sql/script.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <ranges>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 32;

/// One step of another tool.
struct Step
{
    QString version;
    QString title;
    QString up;
    QString down;
    bool ownTransaction = true; ///< false: each statement for itself
};

struct FileName
{
    QString version;
    QString title;
    bool isUndo = false;
};

/// What a file's name says; nothing for one that is no step.
std::optional<FileName> stepNameOf(const QString& name)
{
    // A number behind the first one is part of the version, unless a word begins with it: 2024_01_15_x, but 1_2fa.
    static const QString numbers = u"(\\d+(?:[._-]\\d+(?![A-Za-z\\d]))*)[_\\-. ]*"_s;
    static const QRegularExpression flyway(u"^([VU])([\\d._]+?)__(.*)\\.sql$"_s);
    static const QRegularExpression pair(u'^' + numbers + u"(.*)\\.(up|down)\\.sql$"_s);
    static const QRegularExpression numbered(u'^' + numbers + u"(.*)\\.sql$"_s);
    if (const auto match = flyway.match(name); match.hasMatch())
        return FileName { match.captured(2), match.captured(3), match.captured(1) == "U"_L1 };
    if (const auto match = pair.match(name); match.hasMatch())
        return FileName { match.captured(1), match.captured(2), match.captured(3) == "down"_L1 };
    if (const auto match = numbered.match(name); match.hasMatch())
        return FileName { match.captured(1), match.captured(2), false };
    return std::nullopt;
}

QStringView takeNumber(QStringView& text)
{
    const auto isDigit = [](QChar one) { return one >= u'0' && one <= u'9'; };
    const QStringView number(text.begin(), std::ranges::find_if_not(text, isDigit));
    text = text.sliced(number.size());
    return number.sliced(std::ranges::find_if(number, [](QChar one) { return one != u'0'; }) - number.begin());
}

/// By the value of numbers, in every locale: 2 before 10, 1 before 1.1.
bool comesBefore(QStringView one, QStringView other)
{
    const auto startsWithNumber = [](QStringView text) { return text.front() >= u'0' && text.front() <= u'9'; };
    while (!one.isEmpty() && !other.isEmpty()) {
        if (startsWithNumber(one) && startsWithNumber(other)) {
            const QStringView left = takeNumber(one);
            const QStringView right = takeNumber(other);
            if (left != right)
                return left.size() != right.size() ? left.size() < right.size() : left < right;
            continue;
        }
        if (one.front() != other.front())
            return one.front() < other.front();
        one = one.sliced(1);
        other = other.sliced(1);
    }
    return one.isEmpty() && !other.isEmpty();
}

/// Where a file or folder of another tool has its place: its version, else its name.
QString orderOf(const QString& path)
{
    static const QRegularExpression separators(u"[._-]"_s);
    const QString name = path.section(u'/', -1);
    const std::optional<FileName> known = stepNameOf(name);
    return QString(known ? known->version : name).replace(separators, u"."_s);
}

/// Cuts a file that holds both ways, by the marks of goose and dbmate.
void cutByMarks(const QString& text, Step& step)
{
    static const QRegularExpression up(u"^--\\s*(\\+goose\\s+Up|migrate:up)\\b"_s);
    static const QRegularExpression down(u"^--\\s*(\\+goose\\s+Down|migrate:down)\\b"_s);
    static const QRegularExpression other(u"^--\\s*\\+goose\\s+Statement(Begin|End)\\b"_s);
    static const QRegularExpression alone(u"^--\\s*\\+goose\\s+NO\\s+TRANSACTION|transaction:false"_s);
    bool isDown = false;
    QStringList sides[2];
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith("--"_L1) && alone.match(line).hasMatch())
            step.ownTransaction = false;
        if (up.match(line).hasMatch())
            isDown = false;
        else if (down.match(line).hasMatch())
            isDown = true;
        else if (!other.match(line).hasMatch())
            sides[isDown ? 1 : 0].append(line);
    }
    step.up = sides[0].join(u'\n');
    // The way back may be a file of its own.
    if (!sides[1].isEmpty())
        step.down = sides[1].join(u'\n');
}

/// The changesets of Liquibase's formatted SQL.
QList<Step> changesets(const QString& text)
{
    static const QRegularExpression head(u"^--\\s*changeset\\s+([^:\\s]+):(\\S+)(.*)$"_s);
    static const QRegularExpression undo(u"^--\\s*rollback\\s(.*)$"_s);
    QList<Step> steps;
    for (const QString& line : text.split(u'\n')) {
        if (const auto match = head.match(line.trimmed()); match.hasMatch())
            steps.append({ .version = match.captured(2),
                           .title = match.captured(1) + u' ' + match.captured(2),
                           .up = {},
                           .down = {},
                           .ownTransaction = !match.captured(3).contains("runInTransaction:false"_L1) });
        else if (const auto rollback = undo.match(line.trimmed()); rollback.hasMatch() && !steps.isEmpty())
            steps.last().down += rollback.captured(1) + u'\n';
        else if (!steps.isEmpty())
            steps.last().up += line + u'\n';
    }
    return steps;
}

/// Reads one folder's files as steps, in their order.
class StepReader
{
public:
    Result<void> readFolder(const QString& folder);

    QList<Step> steps;
    QStringList leftOut;
    QStringList unfilled; ///< with placeholders
    QStringList unreadable; ///< with what only psql understands

private:
    Result<QString> textOf(const QString& path);
    Result<void> file(const QString& path);
    Result<void> folderOfStep(const QString& folder);
    Step& stepOf(const FileName& name);
};

Result<QString> StepReader::textOf(const QString& path)
{
    static const QRegularExpression placeholder(u"\\$\\{[\\w.:-]+\\}"_s);
    STOPOVER_TRY_ASSIGN(const QByteArray bytes, readFile(path, limits::script));
    const QString text = QString::fromUtf8(bytes).replace("\r\n"_L1, "\n"_L1);
    if (text.contains(placeholder))
        unfilled.append(path);
    if (!sql::splitScript(text))
        unreadable.append(path);
    return text;
}

/// The other half of a step, or a new one: two files of one version and one way are two steps.
Step& StepReader::stepOf(const FileName& name)
{
    const QString title = QString(name.title).replace(u'_', u' ');
    const auto known = std::ranges::find_if(steps, [&](const Step& one) {
        return one.version == name.version && (name.isUndo ? one.down : one.up).isEmpty();
    });
    if (known != steps.end())
        return *known;
    steps.append({ .version = name.version, .title = title, .up = {}, .down = {}, .ownTransaction = true });
    return steps.last();
}

Result<void> StepReader::file(const QString& path)
{
    STOPOVER_TRY_ASSIGN(const QString text, textOf(path));
    if (text.contains("liquibase formatted sql"_L1)) {
        steps += changesets(text);
        return {};
    }
    const std::optional<FileName> name = stepNameOf(QFileInfo(path).fileName());
    if (!name) {
        leftOut.append(path);
        return {};
    }
    Step& step = stepOf(*name);
    if (name->isUndo)
        step.down = text;
    else
        cutByMarks(text, step);
    return {};
}

/// A folder with up.sql and down.sql, or with migration.sql.
Result<void> StepReader::folderOfStep(const QString& folder)
{
    const QString name = folder.section(u'/', -1);
    Step step { .version = name.section(u'_', 0, 0),
                .title = name.section(u'_', 1).replace(u'_', u' '),
                .up = {},
                .down = {},
                .ownTransaction = true };
    const QString up = folder + "/up.sql"_L1;
    STOPOVER_TRY_ASSIGN(step.up, textOf(QFileInfo::exists(up) ? up : QString(folder + "/migration.sql"_L1)));
    if (const QString down = folder + "/down.sql"_L1; QFileInfo::exists(down)) {
        STOPOVER_TRY_ASSIGN(step.down, textOf(down));
    }
    steps.append(step);
    return {};
}

Result<void> StepReader::readFolder(const QString& folder)
{
    static const QRegularExpression flyway(u"^[VUBR][\\d._]*__.*\\.sql$"_s);
    QStringList paths;
    QSet<QString> folders;
    // Flyway looks into all folders below, for an order over all of them.
    visitFolders(folder, [&](const QString& one) {
        const QStringList names = QDir(one).entryList({ u"*.sql"_s }, QDir::Files, QDir::Name);
        const bool isStep = one != folder && (names.contains(u"up.sql"_s) || names.contains(u"migration.sql"_s));
        if (isStep && QFileInfo(one).path() == folder)
            folders.insert(one);
        for (const QString& name : names) {
            if (one == folder || flyway.match(name).hasMatch())
                paths.append(one + u'/' + name);
        }
        return true;
    });
    paths.append(folders.values());
    std::ranges::sort(paths);
    std::ranges::stable_sort(paths, comesBefore, orderOf);
    for (const QString& path : std::as_const(paths))
        STOPOVER_TRY(folders.contains(path) ? folderOfStep(path) : file(path));
    return {};
}

/// PostgreSQL runs these only outside of a transaction.
bool fitsTransaction(const QString& statement)
{
    static const QRegularExpression alone(
        u"^(((CREATE(\\s+UNIQUE)?|DROP)\\s+INDEX|REINDEX\\b.*)\\s+CONCURRENTLY\\b|VACUUM\\b|"
        "ALTER\\s+SYSTEM\\b|(CREATE|DROP)\\s+(DATABASE|TABLESPACE)\\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return !alone.match(statement).hasMatch();
}

/// True for BEGIN … COMMIT around all statements.
bool isFramed(const QList<sql::ScriptStatement>& statements)
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression begin(u"^(BEGIN|START\\s+TRANSACTION)\\b"_s, options);
    static const QRegularExpression commit(u"^(COMMIT|END)\\b"_s, options);
    static const QRegularExpression control(u"^(BEGIN|START|COMMIT|END|ROLLBACK|ABORT)\\b"_s, options);
    const auto matches = [](const QRegularExpression& words) {
        return [&words](const sql::ScriptStatement& one) { return words.match(one.text).hasMatch(); };
    };
    return std::ranges::count_if(statements, matches(control)) == 2 && matches(begin)(statements.constFirst())
        && matches(commit)(statements.constLast());
}

/// The script as Stopover runs it: without BEGIN and COMMIT around all of it, and with a mark above every statement that
/// is to run outside of a transaction.
QString asRevision(const QString& script, bool ownTransaction)
{
    const auto statements = sql::splitScript(script);
    if (!statements || statements->isEmpty())
        return script;
    const bool isInFrame = isFramed(*statements);
    QByteArray text = script.toUtf8();
    for (const sql::ScriptStatement& one : std::views::reverse(*statements)) {
        const bool isFrame = isInFrame && (&one == &statements->constFirst() || &one == &statements->constLast());
        if (isFrame) {
            const bool isEnded = one.end < text.size() && text.at(one.end) == ';';
            text.remove(one.begin, one.end - one.begin + (isEnded ? 1 : 0));
        } else if (!(ownTransaction || isInFrame) || !fitsTransaction(one.text)) {
            const bool isLine = one.begin == 0 || text.at(one.begin - 1) == '\n';
            text.insert(one.begin, QByteArray(isLine ? "" : "\n") + "-- +stopover autocommit\n");
        }
    }
    return QString::fromUtf8(text);
}

/// An id from the version of the other tool; the first choice unless that is taken.
QString idOf(const Step& step, int choice)
{
    static const QRegularExpression special(u"[^A-Za-z0-9]+"_s);
    const QString id = QString(step.version).replace(special, u"_"_s).left(longestId - 4);
    return choice == 1 ? id : QString(id + u'_' + QString::number(choice));
}

QString titleOfStep(const Step& step)
{
    return step.title.isEmpty() ? step.version : step.title;
}

QString fileNameOf(const Step& step, const QString& id)
{
    return id + u'_' + slug(titleOfStep(step), 40) + ".sql"_L1;
}

QByteArray textOfRevision(const Step& step, const RevisionSpec& spec, const QDateTime& now)
{
    QString text = writeSqlRevision(spec, titleOfStep(step), now.toUTC().toString(Qt::ISODate),
                                    { .upgrade = asRevision(step.up, step.ownTransaction),
                                      .downgrade = asRevision(step.down, step.ownTransaction) });
    // Without a downgrade section the revision cannot be undone, which is not the same as an empty one.
    if (step.down.trimmed().isEmpty())
        text.truncate(text.lastIndexOf("\n-- +stopover downgrade\n"_L1));
    return text.toUtf8();
}

} // namespace

Result<SqlImport> importSqlFiles(const QString& from, const SqlImportPlace& into, const QDateTime& now)
{
    StepReader reader;
    STOPOVER_TRY(reader.readFolder(QDir::cleanPath(from)));
    SqlImport imported {
        .files = {}, .leftOut = reader.leftOut, .unfilled = reader.unfilled, .unreadable = reader.unreadable
    };
    QSet<QString> met; // ids of these steps
    QString below = into.parent;
    for (const Step& step : std::as_const(reader.steps)) {
        const auto pathOf = [&](const QString& id) -> QString { return into.folder + u'/' + fileNameOf(step, id); };
        int choice = 1;
        while (met.contains(idOf(step, choice))
               || (into.taken.contains(idOf(step, choice)) && !QFileInfo::exists(pathOf(idOf(step, choice)))))
            ++choice;
        NewFile file { .spec = {}, .path = pathOf(idOf(step, choice)), .text = {} };
        file.spec.id = idOf(step, choice);
        met.insert(file.spec.id);
        if (QFileInfo::exists(file.path)) {
            ++imported.present;
            continue;
        }
        file.spec.parents = below.isEmpty() ? QStringList() : QStringList(below);
        file.text = textOfRevision(step, file.spec, now);
        below = file.spec.id;
        imported.files.append(file);
    }
    return imported;
}

} // namespace stopover::revision
