#include "core/revision/sqlimport.h"

#include "core/base/clause.h"
#include "core/base/readfile.h"
#include "core/revision/sqlfile.h"
#include "core/sql/script.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

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
std::optional<FileName> nameOf(const QString& name)
{
    static const QRegularExpression flyway(u"^([VU])([\\d._]+?)__(.*)\\.sql$"_s);
    static const QRegularExpression pair(u"^([^_.]+)_?(.*)\\.(up|down)\\.sql$"_s);
    static const QRegularExpression numbered(u"^(\\d[\\d._-]*?)[_\\-. ]*([^\\d._-].*)?\\.sql$"_s);
    if (const auto match = flyway.match(name); match.hasMatch())
        return FileName { match.captured(2), match.captured(3), match.captured(1) == "U"_L1 };
    if (const auto match = pair.match(name); match.hasMatch())
        return FileName { match.captured(1), match.captured(2), match.captured(3) == "down"_L1 };
    if (const auto match = numbered.match(name); match.hasMatch())
        return FileName { match.captured(1), match.captured(2), false };
    return std::nullopt;
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

private:
    Result<QString> textOf(const QString& path) const;
    Result<void> file(const QString& path);
    Step& stepOf(const QString& version, const QString& title);
};

Result<QString> StepReader::textOf(const QString& path) const
{
    STOPOVER_TRY_ASSIGN(const QByteArray bytes, readFile(path, limits::script));
    return QString::fromUtf8(bytes).replace("\r\n"_L1, "\n"_L1);
}

Step& StepReader::stepOf(const QString& version, const QString& title)
{
    const auto known = std::ranges::find(steps, version, &Step::version);
    if (known != steps.end())
        return *known;
    steps.append({ .version = version, .title = title, .up = {}, .down = {}, .ownTransaction = true });
    return steps.last();
}

Result<void> StepReader::file(const QString& path)
{
    STOPOVER_TRY_ASSIGN(const QString text, textOf(path));
    if (text.contains("liquibase formatted sql"_L1)) {
        steps += changesets(text);
        return {};
    }
    const std::optional<FileName> name = nameOf(QFileInfo(path).fileName());
    if (!name) {
        leftOut.append(path);
        return {};
    }
    Step& step = stepOf(name->version, QString(name->title).replace(u'_', u' '));
    if (name->isUndo)
        step.down = text;
    else
        cutByMarks(text, step);
    return {};
}

Result<void> StepReader::readFolder(const QString& folder)
{
    QCollator byNumber;
    byNumber.setNumericMode(true);
    QStringList names = QDir(folder).entryList({ u"*.sql"_s }, QDir::Files);
    std::ranges::sort(names, byNumber);
    for (const QString& name : std::as_const(names))
        STOPOVER_TRY(file(folder + u'/' + name));
    QStringList folders = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(folders, byNumber);
    for (const QString& one : std::as_const(folders)) {
        for (const char* up : { "/up.sql", "/migration.sql" }) {
            const QString path = folder + u'/' + one + QString::fromLatin1(up);
            if (!QFileInfo::exists(path))
                continue;
            Step& step = stepOf(one.section(u'_', 0, 0), one.section(u'_', 1).replace(u'_', u' '));
            STOPOVER_TRY_ASSIGN(step.up, textOf(path));
            if (const QString down = folder + u'/' + one + "/down.sql"_L1; QFileInfo::exists(down)) {
                STOPOVER_TRY_ASSIGN(step.down, textOf(down));
            }
        }
    }
    return {};
}

/// Every statement outside of a transaction.
QString eachForItself(const QString& script)
{
    const auto statements = sql::splitScript(script);
    if (!statements)
        return script;
    QString text;
    for (const sql::ScriptStatement& one : *statements)
        text += "-- +stopover autocommit\n"_L1 + one.text + ";\n"_L1;
    return text;
}

QString idOf(const Step& step, const QSet<QString>& taken)
{
    static const QRegularExpression special(u"[^A-Za-z0-9]+"_s);
    QString id = QString(step.version).replace(special, u"_"_s).left(longestId - 4);
    for (int i = 2; taken.contains(id); ++i)
        id = QString(step.version).replace(special, u"_"_s).left(longestId - 4) + u'_' + QString::number(i);
    return id;
}

} // namespace

Result<SqlImport> importSqlFiles(const QString& from, const QString& folder, const QString& parent,
                                 const QDateTime& now)
{
    StepReader reader;
    STOPOVER_TRY(reader.readFolder(from));
    if (reader.steps.isEmpty())
        return Failure(ErrorCode::BadSpec, { from, clause("no_sql_steps") });
    SqlImport imported { .files = {}, .leftOut = reader.leftOut };
    QSet<QString> taken { parent };
    QString below = parent;
    for (const Step& step : std::as_const(reader.steps)) {
        NewFile file;
        file.spec.id = idOf(step, taken);
        file.spec.parents = below.isEmpty() ? QStringList() : QStringList(below);
        const QString title = step.title.isEmpty() ? step.version : step.title;
        const auto body = [&](const QString& text) { return step.ownTransaction ? text : eachForItself(text); };
        QString text = writeSqlRevision(file.spec, title, now.toUTC().toString(Qt::ISODate),
                                        { .upgrade = body(step.up), .downgrade = body(step.down) });
        // Without a downgrade section the revision cannot be undone, which is not the same as an empty one.
        if (step.down.trimmed().isEmpty())
            text.truncate(text.lastIndexOf("\n-- +stopover downgrade\n"_L1));
        file.path = folder + u'/' + file.spec.id + u'_' + slug(title, 40) + ".sql"_L1;
        file.text = text.toUtf8();
        imported.files.append(file);
        taken.insert(file.spec.id);
        below = file.spec.id;
    }
    return imported;
}

} // namespace stopover::revision
