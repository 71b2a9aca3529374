// Reads cases (tests/data/alembic/check_config.py) from standard input, a JSON object per line, and writes what
// core/revision reads: {"folder", "config", "section"} is a project to open, {"ini"} the text of a file.

#include "core/revision/inifile.h"
#include "core/revision/project.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace stopover;
using namespace stopover::revision;

namespace {

QJsonArray codesOf(const QList<Error>& errors)
{
    QJsonArray codes;
    for (const Error& error : errors)
        codes.append(error.codeName());
    return codes;
}

QJsonObject answerTo(const IniFile& ini)
{
    QJsonObject sections;
    for (const QString& section : ini.sections()) {
        QJsonObject values;
        for (const QString& key : ini.keys(section)) {
            const auto value = ini.value(section, key);
            values.insert(key, value && *value ? QJsonValue(**value) : QJsonValue());
        }
        sections.insert(section, values);
    }
    return { { u"sections"_s, sections }, { u"refused"_s, !ini.faults().isEmpty() } };
}

QJsonObject answerTo(const Project& project)
{
    const ProjectConfig& config = project.config;
    QJsonObject parents;
    for (const RevisionFile& file : project.files)
        parents.insert(file.spec.id, QJsonArray::fromStringList(file.spec.parents));
    return { { u"script_location"_s, config.scriptLocation },
             { u"version_locations"_s, QJsonArray::fromStringList(config.versionLocations) },
             { u"file_template"_s, config.fileTemplate },
             { u"truncate_slug_length"_s, config.slugLength },
             { u"timezone"_s, config.timezone },
             { u"sourceless"_s, config.sourceless },
             { u"prepend_sys_path"_s, QJsonArray::fromStringList(config.importPath) },
             { u"sqlalchemy.url"_s, QString::fromUtf8(config.databaseUrl.reveal()) },
             { u"section"_s, config.section },
             { u"revisions"_s, parents },
             { u"faults"_s, codesOf(config.faults) },
             { u"notes"_s, codesOf(config.notes) } };
}

QJsonObject answerTo(const QJsonObject& request)
{
    if (request.contains(u"ini"_s))
        return answerTo(IniFile::parse(request[u"ini"_s].toString(), u"/srv/app/alembic.ini"_s));
    ProjectRequest wanted;
    wanted.folder = request[u"folder"_s].toString();
    wanted.configFile = request[u"config"_s].toString();
    wanted.section = request[u"section"_s].toString(wanted.section);
    const auto project = openProject(wanted);
    return project ? answerTo(*project) : QJsonObject { { u"error"_s, project.error().codeName() } };
}

} // namespace

int main()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    QTextStream output(stdout);
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        const QJsonObject request = QJsonDocument::fromJson(line).object();
        QJsonObject answer = answerTo(request);
        answer.insert(u"id"_s, request[u"id"_s]);
        output << QJsonDocument(answer).toJson(QJsonDocument::Compact) << '\n';
    }
    return 0;
}
