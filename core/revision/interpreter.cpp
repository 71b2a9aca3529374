#include "core/revision/interpreter.h"

#include "core/base/readfile.h"
#include "core/revision/foldersearch.h"
#include "core/revision/inifile.h"
#include "core/revision/tomlfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

using Origin = Interpreter::Origin;

QString textOf(const QString& path)
{
    const auto bytes = readFile(path, limits::configuration);
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

/// The interpreter of an environment's folder; empty when there is none.
QString pythonIn(const QString& environment)
{
    for (const char* name : { "/bin/python", "/bin/python3" }) {
        const QFileInfo found(environment + QString::fromLatin1(name));
        if (!environment.isEmpty() && found.isExecutable() && found.isFile())
            return found.filePath();
    }
    return {};
}

/// Looks for interpreters in one place after another.
class InterpreterSearch
{
public:
    InterpreterSearch(const ProjectConfig& config, const QProcessEnvironment& environment)
        : m_config(config)
        , m_environment(environment)
        , m_around(foldersAround(config.folder))
    {}

    QList<Interpreter> run();

private:
    void add(const QString& path, Origin origin);

    void addFolder(const QString& environment, Origin origin) { add(pythonIn(environment), origin); }

    void chosen();
    void active();
    void inFolders();
    void ofPoetry();
    void ofPipenv();
    void ofConda();
    void ofTox();
    void ofPyenv();
    void ofSystem();

    [[nodiscard]] QString home() const { return m_environment.value(u"HOME"_s, QDir::homePath()); }

    [[nodiscard]] QString valueOr(const QString& variable, const QString& otherwise) const;

    const ProjectConfig& m_config;
    const QProcessEnvironment& m_environment;
    QStringList m_around;
    QList<Interpreter> m_found;
};

void InterpreterSearch::add(const QString& path, Origin origin)
{
    if (!path.isEmpty() && std::ranges::find(m_found, path, &Interpreter::path) == m_found.cend())
        m_found.append(interpreterAt(path, origin));
}

QString InterpreterSearch::valueOr(const QString& variable, const QString& otherwise) const
{
    const QString value = m_environment.value(variable);
    return value.isEmpty() ? otherwise : value;
}

void InterpreterSearch::chosen()
{
    if (!m_config.python.isEmpty())
        add(m_config.python, Origin::Chosen);
}

/// conda's own environment is active in every shell of many machines, and is nobody's project.
void InterpreterSearch::active()
{
    addFolder(m_environment.value(u"VIRTUAL_ENV"_s), Origin::Active);
    if (m_environment.value(u"CONDA_DEFAULT_ENV"_s) != "base"_L1)
        addFolder(m_environment.value(u"CONDA_PREFIX"_s), Origin::Active);
}

void InterpreterSearch::inFolders()
{
    for (const QString& folder : std::as_const(m_around)) {
        const QDir dir(folder);
        const QString ofUv = m_environment.value(u"UV_PROJECT_ENVIRONMENT"_s);
        if (!ofUv.isEmpty())
            addFolder(QDir::cleanPath(dir.absoluteFilePath(ofUv)), Origin::Folder);
        for (const char* name : { ".venv", "venv", "env", ".env", ".virtualenv", "virtualenv", ".conda" })
            addFolder(dir.filePath(QString::fromLatin1(name)), Origin::Folder);
        // Pipenv takes a file of this name as the place of the environment; PDM keeps the interpreter's path.
        if (const QString place = textOf(dir.filePath(u".venv"_s)).trimmed(); place.contains(u'/'))
            addFolder(QDir::cleanPath(dir.absoluteFilePath(place)), Origin::Folder);
        add(textOf(dir.filePath(u".pdm-python"_s)).trimmed(), Origin::Folder);
        addFolder(dir.filePath(u".pixi/envs/default"_s), Origin::Folder);
    }
}

/// The names are poetry's: the project's, and a digest of its folder.
void InterpreterSearch::ofPoetry()
{
    const QString cache =
        valueOr(u"POETRY_CACHE_DIR"_s, valueOr(u"XDG_CACHE_HOME"_s, home() + "/.cache"_L1) + "/pypoetry"_L1);
    const QDir environments(valueOr(u"POETRY_VIRTUALENVS_PATH"_s, cache + "/virtualenvs"_L1));
    for (const QString& folder : std::as_const(m_around)) {
        const auto toml = readToml(folder + "/pyproject.toml"_L1);
        if (!toml)
            continue;
        const QVariantMap poetry = toml->values.value(u"tool"_s).toMap().value(u"poetry"_s).toMap();
        QString name = poetry.value(u"name"_s, toml->values.value(u"project"_s).toMap().value(u"name"_s)).toString();
        static const QRegularExpression special(u"[ $`!*@\"\\\\\\r\\n\\t]"_s);
        name = name.toLower().replace(special, u"_"_s).left(42);
        const QByteArray digest =
            QCryptographicHash::hash(QFileInfo(folder).canonicalFilePath().toUtf8(), QCryptographicHash::Sha256)
                .toBase64(QByteArray::Base64UrlEncoding);
        const QString wanted = name + u'-' + QString::fromLatin1(digest.left(8)) + "-py"_L1;
        const QStringList all = environments.entryList(QDir::Dirs, QDir::Name | QDir::Reversed);
        for (const QString& one : all) {
            if (!name.isEmpty() && one.startsWith(wanted))
                addFolder(environments.filePath(one), Origin::Poetry);
        }
    }
}

/// Each of pipenv's environments says in .project whose it is.
void InterpreterSearch::ofPipenv()
{
    const QString data = valueOr(u"XDG_DATA_HOME"_s, home() + "/.local/share"_L1);
    const QDir environments(valueOr(u"WORKON_HOME"_s, data + "/virtualenvs"_L1));
    const QStringList all = environments.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& one : all) {
        const QString owner = textOf(environments.filePath(one + "/.project"_L1)).trimmed();
        if (!owner.isEmpty() && m_around.contains(QDir::cleanPath(owner)))
            addFolder(environments.filePath(one), Origin::Pipenv);
    }
}

/// By the name in environment.yml, in the places where conda keeps environments.
void InterpreterSearch::ofConda()
{
    static const QRegularExpression nameLine(u"^name:[ \\t]*[\"']?([^\\s\"'#]+)"_s,
                                             QRegularExpression::MultilineOption);
    QStringList roots = textOf(home() + "/.conda/environments.txt"_L1).split(u'\n', Qt::SkipEmptyParts);
    for (QString& one : roots)
        one = QFileInfo(one.trimmed()).path();
    for (const char* name : { "miniconda3", "anaconda3", "miniforge3", "mambaforge", "micromamba", ".conda" })
        roots.append(home() + u'/' + QString::fromLatin1(name) + "/envs"_L1);
    roots.append(u"/opt/conda/envs"_s);
    for (const QString& folder : std::as_const(m_around)) {
        for (const char* file : { "/environment.yml", "/environment.yaml" }) {
            const QString name = nameLine.match(textOf(folder + QString::fromLatin1(file))).captured(1);
            for (const QString& root : name.isEmpty() ? QStringList() : roots)
                addFolder(root + u'/' + name, Origin::Conda);
        }
    }
}

void InterpreterSearch::ofTox()
{
    for (const QString& folder : std::as_const(m_around)) {
        for (const char* name : { "/.tox", "/.nox" }) {
            const QDir environments(folder + QString::fromLatin1(name));
            const QStringList all =
                environments.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name | QDir::Reversed);
            for (const QString& one : all)
                addFolder(environments.filePath(one), Origin::Tox);
        }
    }
}

void InterpreterSearch::ofPyenv()
{
    const QString root = valueOr(u"PYENV_ROOT"_s, home() + "/.pyenv"_L1);
    for (const QString& folder : std::as_const(m_around)) {
        const QString version = textOf(folder + "/.python-version"_L1).section(u'\n', 0, 0).trimmed();
        if (!version.isEmpty() && !version.contains(".."_L1))
            addFolder(root + "/versions/"_L1 + version, Origin::Pyenv);
    }
}

void InterpreterSearch::ofSystem()
{
    add(u"/usr/bin/python3"_s, Origin::System);
}

QList<Interpreter> InterpreterSearch::run()
{
    chosen();
    active();
    inFolders();
    ofPoetry();
    ofPipenv();
    ofConda();
    ofTox();
    ofPyenv();
    ofSystem();
    return m_found;
}

/// Folders `lib/NAME*/last` of a prefix.
QStringList libraryFolders(const QString& prefix, const QString& pattern, const QString& last)
{
    QStringList found;
    for (const char* lib : { "/lib", "/lib64" }) {
        const QDir dir(prefix + QString::fromLatin1(lib));
        const QStringList versions = dir.entryList({ pattern }, QDir::Dirs, QDir::Name);
        for (const QString& version : versions) {
            const QString folder = dir.filePath(version) + last;
            if (QFileInfo(folder).isDir())
                found.append(folder);
        }
    }
    return found;
}

/// Folders that .pth files add.
QStringList pathFolders(const QString& packages)
{
    QStringList added;
    const QStringList files = QDir(packages).entryList({ u"*.pth"_s }, QDir::Files);
    for (const QString& file : files) {
        for (const QString& line : textOf(packages + u'/' + file).split(u'\n')) {
            const QString folder = QDir::cleanPath(QDir(packages).absoluteFilePath(line.trimmed()));
            if (!line.trimmed().isEmpty() && !line.startsWith("import"_L1) && QFileInfo(folder).isDir())
                added.append(folder);
        }
    }
    return added;
}

/// What the interpreter at `path` has outside of a virtual environment.
void addInstallation(Interpreter& interpreter, const QString& path)
{
    const QFileInfo program(QFileInfo(path).canonicalFilePath());
    static const QRegularExpression versioned(u"^python3\\.\\d+"_s);
    const QString version = versioned.match(program.fileName()).captured(0);
    const QString pattern = version.isEmpty() ? u"python3.*"_s : version;
    const QString prefix = program.dir().filePath(u".."_s);
    const QStringList libraries = libraryFolders(QDir::cleanPath(prefix), pattern, {});
    for (const QString& library : libraries) {
        if (QFileInfo::exists(library + "/os.py"_L1))
            interpreter.libraryFolder = library;
    }
    QStringList prefixes { QDir::cleanPath(prefix) };
    if (prefixes.constFirst() == "/usr"_L1)
        prefixes += { u"/usr/local"_s, QDir::homePath() + "/.local"_L1 };
    for (const QString& one : std::as_const(prefixes)) {
        for (const char* last : { "/site-packages", "/dist-packages" })
            interpreter.packageFolders += libraryFolders(one, pattern, QString::fromLatin1(last));
    }
    if (prefixes.constFirst() == "/usr"_L1)
        interpreter.packageFolders.append(u"/usr/lib/python3/dist-packages"_s);
}

} // namespace

Interpreter interpreterAt(const QString& path, Interpreter::Origin origin)
{
    Interpreter interpreter { .path = path, .origin = origin, .packageFolders = {}, .libraryFolder = {} };
    const QString environment = QDir::cleanPath(QFileInfo(path).absolutePath() + "/.."_L1);
    const QString settings = environment + "/pyvenv.cfg"_L1;
    if (!QFileInfo::exists(settings)) {
        addInstallation(interpreter, path);
    } else {
        const IniFile file = IniFile::parse("[x]\n"_L1 + textOf(settings), settings);
        const auto valueOf = [&](const QString& key) {
            const auto value = file.value(u"x"_s, key);
            return value ? value->value_or(QString()) : QString();
        };
        Interpreter base;
        addInstallation(base, path);
        if (base.libraryFolder.isEmpty())
            addInstallation(base, valueOf(u"home"_s) + "/python3"_L1);
        interpreter.libraryFolder = base.libraryFolder;
        interpreter.packageFolders = libraryFolders(environment, u"python3*"_s, u"/site-packages"_s);
        if (valueOf(u"include-system-site-packages"_s) == "true"_L1)
            interpreter.packageFolders += base.packageFolders;
    }
    for (const QString& folder : QStringList(interpreter.packageFolders))
        interpreter.packageFolders += pathFolders(folder);
    interpreter.packageFolders.removeDuplicates();
    return interpreter;
}

std::optional<bool> Interpreter::hasModule(const QString& name) const
{
    if (libraryFolder.isEmpty() || packageFolders.isEmpty())
        return std::nullopt;
    static const QStringList builtIn { u"sys"_s,         u"builtins"_s, u"time"_s,  u"itertools"_s, u"math"_s,
                                       u"errno"_s,       u"marshal"_s,  u"posix"_s, u"pwd"_s,       u"gc"_s,
                                       u"atexit"_s,      u"array"_s,    u"zlib"_s,  u"binascii"_s,  u"cmath"_s,
                                       u"select"_s,      u"fcntl"_s,    u"grp"_s,   u"syslog"_s,    u"unicodedata"_s,
                                       u"faulthandler"_s };
    if (builtIn.contains(name) || name.startsWith(u'_'))
        return true;
    const QStringList folders = packageFolders + QStringList { libraryFolder, libraryFolder + "/lib-dynload"_L1 };
    bool isHooked = false;
    for (const QString& folder : folders) {
        const QDir dir(folder);
        if (dir.exists(name) || dir.exists(name + ".py"_L1)
            || !dir.entryList({ name + ".*.so"_L1, name + ".so"_L1, name + ".pyc"_L1 }, QDir::Files).isEmpty())
            return true;
        isHooked = isHooked || !dir.entryList({ u"__editable__*"_s, u"*.egg-link"_s }, QDir::Files).isEmpty();
    }
    if (isHooked)
        return std::nullopt; // installed from its sources, which code of its own finds
    return false;
}

QList<Interpreter> findInterpreters(const ProjectConfig& config, const QProcessEnvironment& environment)
{
    return InterpreterSearch(config, environment).run();
}

Interpreter interpreterFor(const ProjectConfig& config, const QProcessEnvironment& environment)
{
    const QList<Interpreter> found = findInterpreters(config, environment);
    const auto best = std::ranges::find_if(found, [](const Interpreter& one) {
        return one.origin == Origin::Chosen || one.hasModule(u"alembic"_s).value_or(true);
    });
    return best == found.cend() ? found.constFirst() : *best;
}

} // namespace stopover::revision
