#include "core/revision/readiness.h"

#include "core/base/readfile.h"
#include "core/revision/foldersearch.h"
#include "core/revision/pythonneeds.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

/// What an import is called where it is not installed under its own name.
struct Distribution
{
    const char* module;
    const char* package;
};

constexpr std::array distributions {
    Distribution { "yaml", "PyYAML" },
    Distribution { "dotenv", "python-dotenv" },
    Distribution { "decouple", "python-decouple" },
    Distribution { "psycopg2", "psycopg2-binary" },
    Distribution { "pydantic_settings", "pydantic-settings" },
    Distribution { "sqlalchemy", "SQLAlchemy" },
    Distribution { "flask_migrate", "Flask-Migrate" },
    Distribution { "flask_sqlalchemy", "Flask-SQLAlchemy" },
    Distribution { "geoalchemy2", "GeoAlchemy2" },
    Distribution { "alembic_postgresql_enum", "alembic-postgresql-enum" },
    Distribution { "sqlalchemy_utils", "SQLAlchemy-Utils" },
};

QString packageOf(const QString& module)
{
    const auto known = std::ranges::find_if(
        distributions, [&](const Distribution& one) { return module == QLatin1StringView(one.module); });
    return known != distributions.cend() ? QString::fromLatin1(known->package) : QString(module).replace(u'_', u'-');
}

/// What manages a project's packages, by its file.
struct PackageManager
{
    const char* file;
    const char* install; ///< what the file names
    const char* add;
};

constexpr std::array packageManagers {
    PackageManager { "uv.lock", "uv sync", "uv add " },
    PackageManager { "poetry.lock", "poetry install", "poetry add " },
    PackageManager { "pdm.lock", "pdm install", "pdm add " },
    PackageManager { "Pipfile.lock", "pipenv sync", "pipenv install " },
    PackageManager { "Pipfile", "pipenv install", "pipenv install " },
};

/// True for a module of the project's own, wherever it would be imported from.
bool isOwn(const ProjectConfig& config, const QString& module)
{
    // A project that lies in a folder called flask is not that module.
    const QStringList around = foldersAround(config.folder) + foldersAround(config.scriptLocation);
    QStringList places { config.scriptLocation };
    for (const QString& one : config.importPath)
        places.append(QDir(config.folder).absoluteFilePath(one));
    for (const QString& one : around)
        places += { one, one + "/src"_L1, one + "/lib"_L1, one + "/backend"_L1 };
    return std::ranges::any_of(places, [&](const QString& place) {
        const QString path = QDir::cleanPath(place + u'/' + module);
        const bool isPackage = !around.contains(path) || QFileInfo::exists(path + "/__init__.py"_L1);
        return (QFileInfo(path).isDir() && isPackage) || QFileInfo::exists(path + ".py"_L1);
    });
}

/// Set by ourselves for the project's Python, as the database that is open.
bool isGiven(const QString& variable)
{
    return variable == "DATABASE_URL"_L1 || variable.startsWith("PG"_L1);
}

std::optional<Error> missingInterpreter(const ProjectConfig& config)
{
    const QFileInfo chosen(config.python);
    if (config.python.isEmpty() || (chosen.isFile() && chosen.isExecutable()))
        return std::nullopt;
    return Error::of(ErrorCode::InterpreterMissing, { config.python, config.stopoverFile });
}

Error missingModule(const ProjectConfig& config, const QString& interpreter, const QString& module, const QString& file,
                    int line)
{
    return Error::of(ErrorCode::ModuleMissing,
                     { module, file, QString::number(line), interpreter, installCommand(config, interpreter, module) });
}

void addModules(const ProjectConfig& config, const QString& file, const PythonNeeds& needs, Readiness& readiness)
{
    for (const PythonNeed& need : needs.modules) {
        if (!readiness.interpreter.hasModule(need.name).value_or(true) && !isOwn(config, need.name))
            readiness.missing.append(missingModule(config, readiness.interpreter.path, need.name, file, need.line));
    }
}

void addVariables(const ProjectConfig& config, const QString& file, const PythonNeeds& needs,
                  const QProcessEnvironment& environment, Readiness& readiness)
{
    QSet<QString> known;
    if (const auto variables = variablesOf(config); !variables)
        readiness.missing.append(variables.error());
    else
        for (const auto& [name, value] : *variables)
            known.insert(name);
    bool isAnyMissing = false;
    for (const PythonNeed& need : needs.variables) {
        if (environment.contains(need.name) || known.contains(need.name) || isGiven(need.name))
            continue;
        isAnyMissing = true;
        readiness.missing.append(
            Error::of(ErrorCode::VariableMissing, { need.name, file, QString::number(need.line) }));
    }
    for (const QString& folder : foldersAround(config.folder)) {
        const QFileInfo variables(folder + "/.env"_L1);
        if (!variables.isFile() || !config.environmentFile.isEmpty())
            continue;
        Error offer = Error::of(ErrorCode::VariablesOffered, { variables.filePath() });
        (isAnyMissing ? readiness.missing : readiness.offers).append(offer);
        return;
    }
}

int lineOfImport(const QString& file, const QString& module)
{
    const auto source = readFile(file, limits::configuration);
    const PythonNeeds needs = source ? pythonNeeds(*source) : PythonNeeds();
    const auto need = std::ranges::find(needs.modules, module, &PythonNeed::name);
    return need == needs.modules.cend() ? 1 : need->line;
}

} // namespace

Readiness readinessOf(const Project& project, const QProcessEnvironment& environment)
{
    const ProjectConfig& config = project.config;
    Readiness readiness;
    if (config.kind != ProjectKind::Alembic)
        return readiness;
    readiness.missing = config.faults;
    readiness.interpreter = interpreterFor(config, environment);
    if (const auto missing = missingInterpreter(config)) {
        readiness.missing.append(*missing);
        return readiness;
    }
    const QString file = config.scriptLocation + "/env.py"_L1;
    const auto source = readFile(file, limits::configuration);
    if (!source)
        return readiness;
    const PythonNeeds needs = pythonNeeds(*source);
    addModules(config, file, needs, readiness);
    addVariables(config, file, needs, environment, readiness);
    return readiness;
}

Result<void> refuseUnlessRunnable(const ProjectConfig& config)
{
    if (!config.faults.isEmpty())
        return Failure(config.faults.constFirst());
    if (const auto missing = missingInterpreter(config))
        return Failure(*missing);
    return {};
}

QString installCommand(const ProjectConfig& config, const QString& interpreter, const QString& module)
{
    const QString package = packageOf(module);
    const QStringList around = foldersAround(config.folder);
    for (const PackageManager& manager : packageManagers) {
        for (const QString& folder : around) {
            const auto file = readFile(folder + u'/' + QString::fromLatin1(manager.file), limits::manifest);
            if (!file)
                continue;
            const bool isNamed = file->toLower().contains(QByteArray('"' + package.toLower().toUtf8() + '"'));
            return isNamed ? QString::fromLatin1(manager.install) : QString(QLatin1StringView(manager.add) + package);
        }
    }
    return interpreter + " -m pip install "_L1 + package;
}

std::optional<Error> problemOfPython(const ProjectConfig& config, const QString& interpreter,
                                     const QString& standardError)
{
    static const QRegularExpression place(u"File \"([^\"]+)\", line (\\d+)"_s);
    static const QRegularExpression module(u"ModuleNotFoundError: No module named '([^'.]+)"_s);
    static const QRegularExpression variable(u"KeyError: '([A-Za-z_]\\w*)'\\s*$"_s);
    const QRegularExpressionMatch noModule = module.match(standardError);
    const QRegularExpressionMatch noKey = variable.match(standardError);
    QString file;
    int line = 0;
    bool isEnvironment = false; // the innermost frame is that of os.environ
    for (auto it = place.globalMatch(standardError); it.hasNext();) {
        const QRegularExpressionMatch frame = it.next();
        const QString path = frame.captured(1);
        isEnvironment = path == "<frozen os>"_L1 || path.endsWith("/os.py"_L1);
        if (isEnvironment || path.startsWith(u'<'))
            continue;
        file = path;
        line = frame.captured(2).toInt();
    }
    if (file.isEmpty()) { // our own program, which imports what env.py does
        file = config.scriptLocation + "/env.py"_L1;
        line = lineOfImport(file, noModule.captured(1));
    }
    if (noModule.hasMatch())
        return missingModule(config, interpreter, noModule.captured(1), file, line);
    if (noKey.hasMatch() && isEnvironment)
        return Error::of(ErrorCode::VariableMissing, { noKey.captured(1), file, QString::number(line) });
    return std::nullopt;
}

std::optional<Error> problemOfRevision(const Project& project, const QString& lastLine)
{
    const bool isModule = lastLine.startsWith("ModuleNotFoundError"_L1);
    const bool isVariable = lastLine.startsWith("KeyError"_L1);
    if (!isModule && !isVariable)
        return std::nullopt;
    const ErrorCode code = isModule ? ErrorCode::ModuleMissing : ErrorCode::VariableMissing;
    for (const Error& error : readinessOf(project).missing) {
        const QString name = u'\'' + error.args.value(0) + u'\'';
        if (error.code == code && lastLine.contains(name))
            return error;
    }
    return std::nullopt;
}

Result<void> handOverVariables(const ProjectConfig& config, QProcessEnvironment& environment)
{
    STOPOVER_TRY_ASSIGN(const auto variables, variablesOf(config));
    for (const auto& [name, value] : variables) {
        if (!isGiven(name))
            environment.insert(name, QString::fromUtf8(value.reveal()));
    }
    return {};
}

Result<QList<std::pair<QString, Secret>>> variablesOf(const ProjectConfig& config)
{
    QList<std::pair<QString, Secret>> variables;
    if (config.environmentFile.isEmpty())
        return variables;
    STOPOVER_TRY_ASSIGN(const QByteArray bytes, readFile(config.environmentFile, limits::configuration));
    static const QRegularExpression setting(u"^(?:export\\s+)?([A-Za-z_]\\w*)\\s*=\\s*(.*)$"_s);
    static const QRegularExpression comment(u"\\s+#.*$"_s);
    int number = 0;
    for (const QString& raw : QString::fromUtf8(bytes).split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QRegularExpressionMatch match = setting.match(line);
        if (!match.hasMatch())
            return Failure(ErrorCode::ConfigSyntax,
                           { config.environmentFile, QString::number(number), u"no_separator"_s, QString() });
        QString value = match.captured(2);
        const QChar quote = value.isEmpty() ? QChar() : value.front();
        const qsizetype end = quote == u'"' || quote == u'\'' ? value.indexOf(quote, 1) : -1;
        value = end > 0 ? value.mid(1, end - 1) : value.remove(comment);
        variables.append({ match.captured(1), Secret(value.toUtf8()) });
    }
    return variables;
}

} // namespace stopover::revision
