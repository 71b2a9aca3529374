#include "tests/architecture/sourcerules.h"

#include "tests/architecture/cpptokens.h"
#include "tests/architecture/sentencerules.h"
#include "tests/architecture/wordrules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace stopover::test {

using namespace Qt::StringLiterals;

namespace {

enum class Reach { Listed, AndBelow };

struct ModuleRule
{
    QString module;
    QStringList mayInclude;
    Reach reach = Reach::Listed;
};

/// A row per module of core, in the order of the layers.
const QList<ModuleRule>& moduleRules()
{
    static const QList<ModuleRule> rules {
        { u"base"_s, {} },
        { u"pg"_s, { u"base"_s } },
        { u"sql"_s, { u"base"_s } },
        { u"trust"_s, { u"base"_s, u"pg"_s, u"sql"_s } },
        { u"catalog"_s, { u"base"_s, u"pg"_s, u"sql"_s } },
        { u"revision"_s, { u"base"_s, u"sql"_s } },
        { u"risk"_s, { u"base"_s, u"sql"_s, u"catalog"_s } },
        { u"run"_s, { u"base"_s, u"pg"_s, u"sql"_s, u"trust"_s, u"catalog"_s } },
        { u"sandbox"_s, { u"base"_s, u"pg"_s } },
        { u"backup"_s, { u"run"_s, u"sandbox"_s }, Reach::AndBelow },
        { u"change"_s, { u"run"_s, u"backup"_s }, Reach::AndBelow },
        { u"restore"_s, { u"backup"_s, u"change"_s }, Reach::AndBelow },
        { u"migrate"_s, { u"run"_s, u"revision"_s, u"risk"_s, u"restore"_s }, Reach::AndBelow },
        { u"checks"_s, { u"base"_s, u"pg"_s, u"sql"_s, u"trust"_s, u"catalog"_s, u"risk"_s } },
        { u"preflight"_s, { u"run"_s, u"checks"_s }, Reach::AndBelow },
        { u"service"_s, { u"preflight"_s, u"migrate"_s, u"sandbox"_s }, Reach::AndBelow },
        { u"monitor"_s, { u"base"_s, u"pg"_s, u"trust"_s } },
        { u"rehearsal"_s, { u"service"_s }, Reach::AndBelow },
        { u"report"_s, { u"preflight"_s }, Reach::AndBelow },
    };
    return rules;
}

/// What each module may include, itself among it, with "and below" spelled out.
QHash<QString, QSet<QString>> spelledOut()
{
    QHash<QString, QSet<QString>> allowed;
    for (const ModuleRule& rule : moduleRules()) {
        QSet<QString>& own = allowed[rule.module];
        own = { rule.module };
        for (const QString& other : rule.mayInclude) {
            own.insert(other);
            if (rule.reach == Reach::AndBelow)
                own.unite(allowed.value(other));
        }
    }
    return allowed;
}

/// "core/pg/rows.h" is in layer "core" and topic "pg".
QString layerOf(const QString& path)
{
    return path.section(u'/', 0, 0);
}

QString topicOf(const QString& path)
{
    return path.count(u'/') > 1 ? path.section(u'/', 1, 1) : QString();
}

bool isController(const QString& path)
{
    return path.section(u'/', -1).contains("controller"_L1);
}

QStringList checkCore(const QString& path, const QString& target)
{
    static const QHash<QString, QSet<QString>> allowed = spelledOut();
    if (layerOf(target) != "core"_L1)
        return { u"core includes "_s + target };
    if (!allowed.contains(topicOf(path)))
        return { u"module %1 is not in the table of modules"_s.arg(topicOf(path)) };
    // The words of the run model are for all who read its tables.
    if (topicOf(path) == "checks"_L1 && target == "core/run/words.h"_L1)
        return {};
    if (!allowed.value(topicOf(path)).contains(topicOf(target)))
        return { u"module %1 may not include %2"_s.arg(topicOf(path), target) };
    return {};
}

QStringList checkUi(const QString& path, const QString& target)
{
    const QString topic = topicOf(path);
    const QString other = topicOf(target);
    if (layerOf(target) == "core"_L1 || layerOf(target) == "text"_L1)
        return {};
    if (layerOf(target) != "ui"_L1)
        return { u"ui includes "_s + target };
    if (topic == "shell"_L1 || other == topic || other == "widgets"_L1)
        return {};
    return { u"topic %1 may not include %2"_s.arg(topic, target) };
}

/// Texts are made of what core says, for the window and the command line alike.
QStringList checkText(const QString& target)
{
    if (layerOf(target) == "core"_L1 || layerOf(target) == "text"_L1)
        return {};
    return { u"text includes "_s + target };
}

QStringList checkApp(const QString& path, const QString& target)
{
    static const QSet<QString> below { u"core"_s, u"text"_s };
    if (below.contains(layerOf(target)) || (layerOf(target) == "app"_L1 && topicOf(target) == topicOf(path)))
        return {};
    if (layerOf(target) == "ui"_L1 && topicOf(path) == "gui"_L1)
        return topicOf(target) == "shell"_L1 || topicOf(target) == "widgets"_L1
            ? QStringList()
            : QStringList { u"only ui/shell may include "_s + target };
    return { u"app/%1 may not include %2"_s.arg(topicOf(path), target) };
}

struct Sink
{
    const char* pattern;
    const char* instead;
};

/// What takes text for HTML, a link or a program, follows links in a folder of others, or writes past the console: each
/// has one place where that is taken care of.
QStringList checkSinks(const QString& path, const QString& text)
{
    static const QList<Sink> window {
        { "<QLabel>|\\bnew QLabel\\b", "QLabel guesses HTML: PlainLabel" },
        { "\\bnew "
          "QMessageBox\\b|\\bQMessageBox\\s+\\w+[({;]|\\bQMessageBox::(question|warning|information|critical|about)\\s*"
          "\\(",
          "QMessageBox guesses HTML: PlainMessageBox" },
        { "->setToolTip\\((?![^;]*plainTip\\()|\\.setToolTip\\((?![^;]*plainTip\\()|\\bQToolTip::showText\\((?![^;]*"
          "plainTip\\()",
          "tooltips guess HTML: setTip() or plainTip()" },
        { "\\b(insertHtml|appendHtml|setMarkdown(?!\\(m_markdown\\))|QWhatsThis|QGraphicsTextItem|QDesktopServices)\\b|"
          "setOpenExternalLinks\\((?!false)|Qt::RichText|Qt::AutoText",
          "no markup and no links in the window" },
    };
    static const QList<Sink> everywhere {
        { "\\bQSaveFile\\b", "QSaveFile follows links: writePrivately() or PrivateFile" },
        { "\\b(std::cout|std::cerr)\\b|\\b(printf|puts)\\s*\\(", "the console shows control characters: ctl::Console" },
    };
    QStringList findings;
    const auto look = [&](const QList<Sink>& sinks) {
        for (const Sink& sink : sinks) {
            if (QRegularExpression(QLatin1StringView(sink.pattern)).match(text).hasMatch())
                findings.append(QString::fromUtf8(sink.instead));
        }
    };
    if (layerOf(path) == "ui"_L1 && !path.startsWith("ui/widgets/plainlabel."_L1))
        look(window);
    if (layerOf(path) != "tests"_L1)
        look(everywhere);
    return findings;
}

/// A session that watches has all rights of whoever connected, so that nothing of the database may run in it.
QStringList checkWatching(const QString& path, const QString& text)
{
    static const QStringList watchers { u"core/run/stepcontext.cpp"_s,  u"core/run/runsessions.cpp"_s,
                                        u"core/backup/dump.cpp"_s,      u"core/rehearsal/privatecopy.cpp"_s,
                                        u"core/checks/runchecks.cpp"_s, u"core/run/holder.cpp"_s };
    static const QRegularExpression opened(u"[.>]watching\\(\\)"_s);
    static const QRegularExpression ours(u"\\bstopover(_backup|_retired)?\\.|journalIsKnown|isInstalled"_s);
    if (layerOf(path) == "tests"_L1 || path.startsWith("core/pg/"_L1))
        return {};
    if (opened.match(text).hasMatch() && !watchers.contains(path))
        return { u"watching(): this file is not in the list of those that read pg_catalog only in such a session"_s };
    // The function of such a check, up to the brace at the beginning of a line.
    static const QRegularExpression watching(u"\\.watches = true\\b(?:[^{}]|\\{[^{}]*\\})*?\\.run = &(\\w+)"_s);
    for (QRegularExpressionMatchIterator match = watching.globalMatch(text); match.hasNext();) {
        const qsizetype from = text.indexOf(u' ' + match.next().captured(1) + u'(');
        const QString body = from < 0 ? text : text.mid(from, text.indexOf(u"\n}"_s, from) - from);
        const QList<Literal> literals = literalsOf(body);
        const bool reads =
            std::ranges::any_of(literals, [&](const Literal& literal) { return ours.match(literal.text).hasMatch(); });
        if (reads || ours.match(body).hasMatch())
            return { u"a check that watches reads pg_catalog only"_s };
    }
    return {};
}

/// Runs are started in one place.
QStringList checkRunStarts(const QString& path, const QString& text)
{
    static const QRegularExpression starts(
        u"\\bcreateRun\\b|\\brun::Runner\\b|\\bRunner(\\s+\\w+)?\\s*[({]|<Runner>"_s);
    static const QRegularExpression writes(u"\\b(INSERT INTO|DELETE FROM) stopover\\.run\\b"_s);
    static const QStringList ofARun { u"core/run/journal.h"_s, u"core/run/journal.cpp"_s, u"core/run/runner.h"_s,
                                      u"core/run/runner.cpp"_s, u"core/run/confirmation.h"_s };
    if (layerOf(path) == "tests"_L1)
        return {};
    QStringList findings;
    const QList<Literal> literals = literalsOf(text);
    const bool inserts =
        std::ranges::any_of(literals, [](const Literal& literal) { return writes.match(literal.text).hasMatch(); });
    if (!ofARun.contains(path) && !path.startsWith("core/service/"_L1) && (inserts || starts.match(text).hasMatch()))
        findings.append(u"a run is started by service::RunService only"_s);
    return findings;
}

/// Nobody confirms in the name of a person: whatever the class is called, a confirmation is made where a person's
/// words are read, and of these words; and nobody takes the name of a class that the compiler lets make one.
QStringList checkConfirmations(const QString& path, const QString& text)
{
    static const QHash<QString, QString> makers {
        { u"app/ctl/arguments.h"_s, u"Confirmation::typed\\(value\\(QStringLiteral\\(\"confirm\"\\)\\),"_s },
        { u"ui/runs/confirmbar.cpp"_s, u"Confirmation::(typed\\(m_typed->text\\(\\),|byClick\\()"_s },
        { u"ui/widgets/lossdialog.cpp"_s, u"Confirmation::(typed\\(m_typed->text\\(\\),|byClick\\()"_s },
        { u"core/service/privateserver.cpp"_s, u"Confirmation::onPrivateServer\\("_s },
        { u"core/run/runner.cpp"_s, u"Confirmation::fromJournal\\("_s },
        { u"core/run/confirmation.cpp"_s, u"Confirmation::\\w+\\("_s },
    };
    static const QRegularExpression made(u"(::|\\.|->)\\s*(typed|byClick|fromJournal|onPrivateServer)\\b"_s);
    static const QHash<QString, QString> homes {
        { u"Arguments"_s, u"app/ctl/arguments.h"_s },
        { u"ConfirmBar"_s, u"ui/runs/confirmbar.h"_s },
        { u"LossDialog"_s, u"ui/widgets/lossdialog.h"_s },
        { u"PrivateServer"_s, u"core/service/privateserver.h"_s },
        { u"Runner"_s, u"core/run/runner.h"_s },
        { u"Confirmed"_s, u"tests/support/confirmed.h"_s },
        { u"Confirmation"_s, u"core/run/confirmation.h"_s },
    };
    static const QRegularExpression defined(
        u"(?<!enum )\\b(?:class|struct)\\s+(?:\\w+::)*(Arguments|ConfirmBar|LossDialog|PrivateServer|Runner|Confirmed|"
        "Confirmation)\\b\\s*(?:final\\b\\s*)?[:{]"_s);
    // A command line that a program has written is no person's.
    static const QRegularExpression parsed(
        u"\\bArguments\\s*::\\s*parse\\b|\\busing\\s+\\w+\\s*=[^;]*\\bArguments\\s*;|\\btypedef\\b[^;]*\\bArguments\\b"_s);
    static const QStringList readers { u"app/ctl/main.cpp"_s, u"app/ctl/arguments.cpp"_s };
    if (layerOf(path) == "tests"_L1)
        return {};
    QStringList findings;
    const QString allowed = makers.value(path);
    const QString rest = allowed.isEmpty() ? text : QString(text).remove(QRegularExpression(allowed));
    if (made.match(rest).hasMatch())
        findings.append(u"a confirmation is made by those who read it from a person only"_s);
    for (QRegularExpressionMatchIterator match = defined.globalMatch(text); match.hasNext();) {
        const QString name = match.next().captured(1);
        if (homes.value(name) != path)
            findings.append(u"%1 may make confirmations, and is defined in %2"_s.arg(name, homes.value(name)));
    }
    if (!readers.contains(path) && parsed.match(text).hasMatch())
        findings.append(u"only what was typed becomes Arguments: main()"_s);
    return findings;
}

/// Names of a database may contain whatever ends a quote that is always the same one.
QStringList checkDollarQuotes(const QString& path, const QString& text)
{
    static const QRegularExpression begins(u"\\b(DO|AS) \\$\\w*\\$"_s);
    static const QStringList without { u"core/revision/templates.cpp"_s }; // what a person writes
    if (layerOf(path) == "tests"_L1 || without.contains(path))
        return {};
    const QList<Literal> literals = literalsOf(text);
    return std::ranges::any_of(literals, [](const Literal& literal) { return begins.match(literal.text).hasMatch(); })
        ? QStringList { u"sql::dollarQuoted() finds a quote that nothing in the text ends"_s }
        : QStringList {};
}

/// QtTest runs private slots only: a test in any other section never fails, since it never runs.
QStringList checkTestSlots(const QString& text)
{
    static const QRegularExpression sections(u"\\b(public|protected)\\s+(?:slots|Q_SLOTS)\\s*:"_s);
    QStringList findings;
    for (QRegularExpressionMatchIterator match = sections.globalMatch(text); match.hasNext();)
        findings.append(u"%1 slots: QtTest runs private slots only"_s.arg(match.next().captured(1)));
    return findings;
}

} // namespace

QStringList modulesOfCore()
{
    QStringList modules;
    for (const ModuleRule& rule : moduleRules())
        modules.append(rule.module);
    return modules;
}

QList<SourceFile> readSources(const QString& root, const QStringList& folders)
{
    QList<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator entry(QDir(root).filePath(folder),
                           { u"*.h"_s, u"*.hpp"_s, u"*.inc"_s, u"*.cpp"_s, u"*.cc"_s, u"*.cxx"_s }, QDir::Files,
                           QDirIterator::Subdirectories);
        while (entry.hasNext()) {
            QFile file(entry.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({ QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()) });
        }
    }
    return files;
}

QStringList SourceRules::check(const SourceFile& file) const
{
    static const QRegularExpression includes(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)[>\"]"_s,
                                             QRegularExpression::MultilineOption);
    const QString text = withoutComments(file.text);
    QStringList findings;
    for (QRegularExpressionMatchIterator match = includes.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch include = match.next();
        const QString target = include.captured(2);
        // Our own headers are ours in angle brackets too, since the root is a folder of includes.
        static const QRegularExpression ours(u"\\A(app|core|text|ui|tests)/"_s);
        findings += include.captured(1) == "\""_L1 || ours.match(target).hasMatch() ? checkProjectInclude(file, target)
                                                                                    : checkForeignInclude(file, target);
    }
    static const QRegularExpression hidden(u"^[ \\t]*#[ \\t]*include[ \\t]+[^<\"\\s]"_s,
                                           QRegularExpression::MultilineOption);
    if (hidden.match(text).hasMatch())
        findings.append(u"an include by a macro hides its layer"_s);
    if (layerOf(file.path) == "tests"_L1)
        findings += checkTestSlots(text);
    findings += sentencesIn(file);
    findings += checkSinks(file.path, text);
    findings += checkWatching(file.path, text);
    findings += checkRunStarts(file.path, text);
    findings += checkConfirmations(file.path, text);
    findings += checkDollarQuotes(file.path, text);
    findings += checkRunWords(file.path, text);
    return findings;
}

QStringList SourceRules::checkProjectInclude(const SourceFile& file, const QString& target) const
{
    static const QSet<QString> layers { u"app"_s, u"core"_s, u"text"_s, u"ui"_s, u"tests"_s };
    if (target.endsWith(".moc"_L1) || target.startsWith("moc_"_L1) || target.startsWith("ui_"_L1))
        return {};
    if (!layers.contains(layerOf(target)))
        return { u"\"%1\" does not start at the root, so it hides its layer"_s.arg(target) };
    if (layerOf(file.path) == "core"_L1)
        return checkCore(file.path, target);
    if (layerOf(file.path) == "text"_L1)
        return checkText(target);
    if (layerOf(file.path) == "ui"_L1)
        return checkUi(file.path, target);
    if (layerOf(file.path) == "app"_L1)
        return checkApp(file.path, target);
    return {};
}

QStringList SourceRules::checkForeignInclude(const SourceFile& file, const QString& header) const
{
    const QString layer = layerOf(file.path);
    if (layer == "tests"_L1)
        return {};
    const QString place = layer + u'/' + topicOf(file.path);
    if (header == "libpq-fe.h"_L1 && place != "core/pg"_L1)
        return { u"libpq-fe.h belongs to core/pg"_s };
    if (header.startsWith("pg_query"_L1) && place != "core/sql"_L1)
        return { header + u" belongs to core/sql"_s };
    const QString module = qtModule(header);
    static const QRegularExpression sockets(u"\\A(sys/socket\\.h|netdb\\.h|netinet/.*|arpa/.*)\\z"_s);
    // These look at addresses and interfaces, or shut what libpq has opened, and connect to nothing.
    static const QStringList lookOnly { u"core/pg/resolve.cpp"_s, u"core/pg/sever.cpp"_s,
                                        u"core/sandbox/confinement.cpp"_s };
    if (module == "QtNetwork"_L1 || (sockets.match(header).hasMatch() && !lookOnly.contains(file.path)))
        return { u"<%1>: only libpq and the tools of PostgreSQL reach out"_s.arg(header) };
    const bool isGraphical = module == "QtWidgets"_L1 || module == "QtGui"_L1 || module == "QtCharts"_L1
        || module == "QtSvg"_L1 || module == "QtSvgWidgets"_L1;
    if (layer == "core"_L1 && isGraphical)
        return { u"core includes <%1> of %2"_s.arg(header, module) };
    if (isController(file.path) && module == "QtWidgets"_L1)
        return { u"a controller includes the widget <%1>"_s.arg(header) };
    if (layer == "text"_L1 && !module.isEmpty() && module != "QtCore"_L1)
        return { u"text includes <%1> of %2"_s.arg(header, module) };
    return {};
}

QString SourceRules::qtModule(const QString& header) const
{
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return layerOf(header);
    static const QStringList modules { u"QtCore"_s, u"QtGui"_s,        u"QtWidgets"_s,    u"QtSql"_s,     u"QtCharts"_s,
                                       u"QtSvg"_s,  u"QtSvgWidgets"_s, u"QtConcurrent"_s, u"QtNetwork"_s, u"QtTest"_s };
    for (const QString& module : modules) {
        if (QFile::exists(m_qtHeaders + u'/' + module + u'/' + header))
            return module;
    }
    return {};
}

} // namespace stopover::test
