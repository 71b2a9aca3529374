#include "core/revision/newfile.h"

#include "core/base/privatefile.h"
#include "core/base/tomltext.h"
#include "core/revision/sqlfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

QString pythonText(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'\\', R"(\\)"_L1).replace(u'"', R"(\")"_L1).replace(u'\n', R"(\n)"_L1);
    return u'"' + escaped + u'"';
}

/// None, one text, or a tuple, as the attribute is usually written.
QString pythonList(const QStringList& texts, bool isOneText)
{
    if (texts.isEmpty())
        return u"None"_s;
    if (texts.size() == 1 && isOneText)
        return pythonText(texts.constFirst());
    QStringList written;
    for (const QString& text : texts)
        written.append(pythonText(text));
    return u'(' + written.join(", "_L1) + (texts.size() == 1 ? ",)"_L1 : ")"_L1);
}

QString pythonFunction(const QString& name, const QString& body)
{
    QString indented;
    for (const QString& line : body.trimmed().split(u'\n'))
        indented += line.isEmpty() ? u"\n"_s : "    "_L1 + line + u'\n';
    return "\n\ndef "_L1 + name + "() -> None:\n"_L1 + (body.trimmed().isEmpty() ? u"    pass\n"_s : indented);
}

QString pythonRevision(const RevisionSpec& spec, const NewFileRequest& request)
{
    QString message = request.message;
    message.replace(u'\\', R"(\\)"_L1).replace(u'"', R"(\")"_L1);
    const QString created = request.now.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    return "\"\"\""_L1 + message + "\n\nRevision ID: "_L1 + spec.id + "\nRevises: "_L1 + spec.parents.join(", "_L1)
        + "\nCreate Date: "_L1 + created
        + "\n\"\"\"\n\nimport sqlalchemy as sa\nfrom alembic import op\n\nrevision = "_L1 + pythonText(spec.id)
        + "\ndown_revision = "_L1 + pythonList(spec.parents, true) + "\nbranch_labels = "_L1
        + pythonList(spec.labels, false) + "\ndepends_on = "_L1 + pythonList(spec.dependencies, true) + u'\n'
        + pythonFunction(u"upgrade"_s, request.bodies.upgrade)
        + pythonFunction(u"downgrade"_s, request.bodies.downgrade);
}

/// Fills `%(token)s` and `%(token).2d` of file_template.
Result<QString> fileName(const ProjectConfig& config, const RevisionSpec& spec, const NewFileRequest& request)
{
    const QDate day = request.now.date();
    const QTime time = request.now.time();
    const QHash<QString, QString> texts { { u"rev"_s, spec.id },
                                          { u"slug"_s, slug(request.message, config.slugLength) } };
    const QHash<QString, qint64> numbers {
        { u"epoch"_s, request.now.toSecsSinceEpoch() },
        { u"year"_s, day.year() },
        { u"month"_s, day.month() },
        { u"day"_s, day.day() },
        { u"hour"_s, time.hour() },
        { u"minute"_s, time.minute() },
        { u"second"_s, time.second() },
    };
    static const QRegularExpression token(u"%\\((\\w+)\\)(?:\\.(\\d+)|0(\\d+))?([sd])"_s);
    QString name;
    qsizetype from = 0;
    for (auto it = token.globalMatch(config.fileTemplate); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString key = match.captured(1);
        if (!texts.contains(key) && !numbers.contains(key))
            return Failure(ErrorCode::ConfigValue, { config.file, u"file_template"_s, u"unknown_key"_s, key });
        const int digits = std::max(match.captured(2).toInt(), match.captured(3).toInt());
        const QString value = texts.contains(key) ? texts.value(key) : QString::number(numbers.value(key));
        name += QStringView(config.fileTemplate).mid(from, match.capturedStart() - from);
        name += value.rightJustified(digits, u'0');
        from = match.capturedEnd();
    }
    return QString(name + QStringView(config.fileTemplate).mid(from));
}

Result<QString> folderOf(const Project& project, const RevisionSpec& spec, const QString& wanted)
{
    if (!wanted.isEmpty())
        return wanted;
    const QStringList& locations = project.config.versionLocations;
    if (locations.size() == 1)
        return locations.constFirst();
    if (spec.parents.isEmpty())
        return Failure(ErrorCode::VersionPathRequired, locations);
    return QFileInfo(project.file(project.graph.find(spec.parents.constFirst())).path).absolutePath();
}

QString structuralRevision(const RevisionSpec& spec, const NewFileRequest& request)
{
    QString text = "revision = "_L1 + tomlText(spec.id) + "\nrevises = "_L1 + tomlList(spec.parents) + u'\n';
    if (!spec.labels.isEmpty())
        text += "branch_labels = "_L1 + tomlList(spec.labels) + u'\n';
    if (!spec.dependencies.isEmpty())
        text += "depends_on = "_L1 + tomlList(spec.dependencies) + u'\n';
    return text + "created = "_L1 + tomlText(request.now.toUTC().toString(Qt::ISODate)) + "\nmessage = "_L1
        + tomlText(request.message) + "\n\n"_L1 + request.bodies.structural;
}

} // namespace

Result<NewFile> composeRevision(const Project& project, const NewFileRequest& request)
{
    NewFile file;
    STOPOVER_TRY_ASSIGN(file.spec, newRevision(project.graph, request.revision));
    STOPOVER_TRY_ASSIGN(const QString folder, folderOf(project, file.spec, request.folder));
    STOPOVER_TRY_ASSIGN(const QString name, fileName(project.config, file.spec, request));
    const bool isPython = project.config.kind == ProjectKind::Alembic;
    const bool isStructural = !isPython && !request.bodies.structural.isEmpty();
    file.path = QDir::cleanPath(folder + u'/' + name + (isPython ? ".py"_L1 : isStructural ? ".toml"_L1 : ".sql"_L1));
    if (QFileInfo::exists(file.path))
        return Failure(ErrorCode::FileExists, { file.path });
    const QString text = isPython ? pythonRevision(file.spec, request)
        : isStructural
        ? structuralRevision(file.spec, request)
        : writeSqlRevision(file.spec, request.message, request.now.toUTC().toString(Qt::ISODate), request.bodies);
    file.text = text.toUtf8();
    return file;
}

Result<void> writeNewFile(const NewFile& file)
{
    if (!QDir().mkpath(QFileInfo(file.path).absolutePath()))
        return Failure(ErrorCode::Io, { file.path, qt_error_string() });
    return writePrivately(file.path, file.text, PrivateFile::Readers::AsUmask, PrivateFile::Existing::Refuse);
}

} // namespace stopover::revision
