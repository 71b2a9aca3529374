#include "core/migrate/alembicrender.h"

#include "core/base/json.h"
#include "core/base/process.h"
#include "core/base/readfile.h"
#include "core/base/text.h"
#include "core/pg/childaccess.h"
#include "core/revision/readiness.h"
#include "core/revision/versionfolder.h"
#include "core/trust/worklogin.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QUrl>
#include <QUrlQuery>

namespace stopover::migrate {

using namespace Qt::StringLiterals;

namespace {

/// As SQLAlchemy takes it; everything but the password.
QString urlOf(const pg::Settings& settings)
{
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setPath(u'/' + settings.resolved().value("dbname"));
    QUrlQuery query;
    for (const auto& [key, value] : settings.keywords().keywords) {
        // Those go by variables: drivers that are not libpq do not take them in a URL.
        const bool byVariable = key == "application_name" || key == "hostaddr" || key == "passfile";
        if (key != "dbname" && !byVariable)
            query.addQueryItem(QString::fromUtf8(key),
                               QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(value))));
    }
    url.setQuery(query);
    QString text = url.toString(QUrl::FullyEncoded);
    return text.startsWith("postgresql:/"_L1) && !text.startsWith("postgresql://"_L1)
        ? QString("postgresql://"_L1 + text.mid(11))
        : text;
}

QJsonObject baseRequest(const revision::ProjectConfig& config, const pg::Settings& settings)
{
    QJsonObject options;
    const QMap<QString, QString> values = revision::optionsForAlembic(config, revision::versionFolders(config));
    for (auto one = values.cbegin(); one != values.cend(); ++one)
        options.insert(one.key(), QString(one.value()).replace(u'%', "%%"_L1));
    return { { u"config"_s, config.iniFile },
             { u"section"_s, config.section },
             { u"url"_s, urlOf(settings) },
             { u"options"_s, options } };
}

} // namespace

QString interpreterOf(const revision::ProjectConfig& config)
{
    return revision::interpreterFor(config).path;
}

QString digestOfCode(const revision::Project& project)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList paths { QDir(project.config.scriptLocation).filePath(u"env.py"_s), project.config.file };
    for (const revision::RevisionFile& file : project.files)
        paths.append(file.path);
    for (const QString& path : std::as_const(paths)) {
        hash.addData(path.toUtf8());
        if (const auto bytes = readFile(path, limits::script))
            hash.addData(*bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<QByteArray> runPython(const revision::ProjectConfig& config, const pg::Settings& settings,
                             const PythonCall& call)
{
    QJsonObject request = call.request;
    const QJsonObject base = baseRequest(config, settings);
    for (auto one = base.constBegin(); one != base.constEnd(); ++one)
        request.insert(one.key(), one.value());
    // The program itself is the first argument, so that its standard input is free for the request.
    QTemporaryFile input;
    if (!input.open())
        return Failure(ErrorCode::Io, { input.fileName(), input.errorString() });
    input.write(QJsonDocument(request).toJson(QJsonDocument::Compact));
    input.flush();
    STOPOVER_TRY_ASSIGN(const pg::ChildAccess access, pg::ChildAccess::to(settings));
    QProcessEnvironment environment = access.fullEnvironment();
    STOPOVER_TRY(revision::handOverVariables(config, environment));
    environment.insert(u"DATABASE_URL"_s, urlOf(settings));
    environment.insert(u"PGAPPNAME"_s, call.applicationName);
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    // A role of this name would find our own schema by "$user".
    const QString user = access.settings().value("user");
    if (user.startsWith("stopover"_L1) && !user.startsWith(trust::temporaryLoginPrefix))
        environment.insert(u"PGOPTIONS"_s, u"-c search_path=public"_s);
    const QString program = u"import sys\nsys.stdin = open("_s + u"sys.argv[1], encoding='utf-8')\n"_s
        + u"sys.path[:0] = sys.argv[2:]\n"_s + resourceText(u":/stopover/migrate/"_s + call.script);
    QStringList arguments { u"-c"_s, program, input.fileName() };
    arguments += config.importPath;
    const QString interpreter = interpreterOf(config);
    const Result<ProcessOutput> output = runProcess({ .program = interpreter,
                                                      .arguments = arguments,
                                                      .environment = environment,
                                                      .workingDirectory = config.folder,
                                                      .timeout = call.timeout,
                                                      .onErrorLine = call.onLine,
                                                      .stop = call.stop });
    if (!output)
        return Failure(
            revision::problemOfPython(config, interpreter, output.error().args.value(2)).value_or(output.error()));
    return output->standardOutput;
}

QStringList unresolvedFiles(const revision::Project& project)
{
    QStringList paths;
    for (const revision::RevisionFile& file : project.files) {
        if (!file.unresolved.isEmpty())
            paths.append(file.path);
    }
    return paths;
}

Result<revision::ManualByPath> resolveByPython(const revision::Project& project)
{
    STOPOVER_TRY_ASSIGN(
        const QByteArray output,
        runPython(project.config, {},
                  { .script = u"resolve.py"_s,
                    .request = { { u"files"_s, QJsonArray::fromStringList(unresolvedFiles(project)) } } }));
    const auto textsOf = [](const QJsonValue& value) {
        QStringList texts;
        for (const QJsonValue& one : value.toArray())
            texts.append(one.toString());
        return texts;
    };
    revision::ManualByPath values;
    for (const QByteArray& line : output.split('\n')) {
        const QJsonObject answer = jsonObject(line, project.config.folder).value_or(QJsonObject());
        if (answer.contains(u"revision"_s))
            values.insert(answer[u"path"_s].toString(),
                          { .id = answer[u"revision"_s].toString(),
                            .parents = textsOf(answer[u"parents"_s]),
                            .dependencies = textsOf(answer[u"dependencies"_s]),
                            .labels = textsOf(answer[u"labels"_s]) });
    }
    return values;
}

Result<QHash<QString, RevisionText>>
renderRevisions(const revision::Project& project, const QList<revision::PathStep>& steps, const pg::Settings& settings)
{
    STOPOVER_TRY(revision::refuseUnlessRunnable(project.config));
    QJsonArray wanted;
    for (const revision::PathStep& step : steps)
        wanted.append(QJsonArray { step.revision, step.direction == revision::Direction::Up ? u"up"_s : u"down"_s });
    STOPOVER_TRY_ASSIGN(
        const QByteArray output,
        runPython(project.config, settings, { .script = u"render.py"_s, .request = { { u"steps"_s, wanted } } }));
    QHash<QString, RevisionText> texts;
    for (const QByteArray& line : output.split('\n')) {
        const QJsonObject answer = jsonObject(line, project.config.folder).value_or(QJsonObject());
        const QString id = answer[u"revision"_s].toString();
        if (id.isEmpty())
            continue;
        // Alembic could not run it either.
        if (const auto missing = revision::problemOfRevision(project, answer[u"error"_s].toString()))
            return Failure(*missing);
        auto cut = answer.contains(u"sql"_s)
            ? cutRendered(id, answer[u"sql"_s].toString())
            : Result<RevisionText>(Failure(ErrorCode::BadSpec, { id, answer[u"error"_s].toString() }));
        if (cut)
            texts.insert(id, *cut);
        else
            texts.insert(id,
                         { .revision = id,
                           .parts = { { .mode = RevisionPart::Mode::Delegated } },
                           .why = cut.error().args.value(1) });
    }
    return texts;
}

} // namespace stopover::migrate
