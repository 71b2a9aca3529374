#include "app/ctl/specinput.h"

#include "app/ctl/say.h"
#include "core/base/readfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <limits>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Text, Number, Flag, List };

struct SpecOption
{
    const char* option;
    const char* key;
    Kind kind;
};

constexpr std::array specOptions {
    SpecOption { "table", "table", Kind::Text },
    SpecOption { "strategy", "strategy", Kind::Text },
    SpecOption { "key", "key", Kind::Text },
    SpecOption { "partitions", "partitions", Kind::Number },
    SpecOption { "values", "values", Kind::Text },
    SpecOption { "interval", "interval", Kind::Text },
    SpecOption { "step", "step", Kind::Number },
    SpecOption { "from", "from", Kind::Text },
    SpecOption { "to", "to", Kind::Text },
    SpecOption { "ahead", "ahead", Kind::Number },
    SpecOption { "timezone", "timezone", Kind::Text },
    SpecOption { "default", "default", Kind::Flag },
    SpecOption { "backup", "backup", Kind::Text },
    SpecOption { "retain-days", "retain_days", Kind::Number },
    SpecOption { "batch-rows", "batch_rows", Kind::Number },
    SpecOption { "copy", "copy", Kind::Text },
    SpecOption { "accept", "accept", Kind::List },
};

QString tomlString(const QString& text)
{
    QString quoted = u"\""_s;
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            quoted += u'\\';
        if (character.unicode() < 0x20 || character.unicode() == 0x7F)
            quoted += u"\\u%1"_s.arg(character.unicode(), 4, 16, QLatin1Char('0'));
        else
            quoted += character;
    }
    return quoted + u'"';
}

Result<QString> tomlValue(const Arguments& arguments, const SpecOption& option)
{
    const QString name = QString::fromLatin1(option.option);
    const QString given = arguments.value(name);
    switch (option.kind) {
    case Kind::Text:
        return tomlString(given);
    case Kind::Flag:
        return u"true"_s;
    case Kind::Number: {
        // Any number: what is possible is for the specification to say.
        STOPOVER_TRY_ASSIGN(const qint64 number, arguments.integer(name, 0, -1'000'000'000'000, 1'000'000'000'000));
        return QString::number(number);
    }
    case Kind::List: {
        QStringList items;
        for (const QString& item : given.split(u',', Qt::SkipEmptyParts))
            items.append(tomlString(item.trimmed()));
        return QString(u'[' + items.join(u", "_s) + u']');
    }
    }
    return QString();
}

QString foundFile(const Arguments& arguments, const QString& given)
{
    const QString project = arguments.value(u"project"_s);
    if (project.isEmpty() || QFileInfo::exists(given))
        return given;
    return QDir(project).filePath(given);
}

} // namespace

Result<QByteArray> tomlOf(const Arguments& arguments)
{
    QString toml = u"[repartition]\n"_s;
    for (const SpecOption& option : specOptions) {
        if (!arguments.has(QString::fromLatin1(option.option)))
            continue;
        STOPOVER_TRY_ASSIGN(const QString value, tomlValue(arguments, option));
        toml += QLatin1StringView(option.key) + u" = "_s + value + u'\n';
    }
    return toml.toUtf8();
}

Result<repartition::Spec> specOf(const Arguments& arguments)
{
    const bool byOptions = std::ranges::any_of(
        specOptions, [&arguments](const SpecOption& o) { return arguments.has(QString::fromLatin1(o.option)); });
    if (byOptions == !arguments.operand().isEmpty())
        return Failure(ErrorCode::Usage,
                       { say(byOptions ? "Both a file and specification options are given" : "No specification given"),
                         say("Name a TOML file, or use --table, --strategy and --key") });
    if (byOptions) {
        STOPOVER_TRY_ASSIGN(const QByteArray toml, tomlOf(arguments));
        return repartition::Spec::parse(toml, say("options"));
    }
    return specIn(arguments, arguments.operand());
}

Result<repartition::Spec> specIn(const Arguments& arguments, const QString& file)
{
    const QString path = foundFile(arguments, file);
    STOPOVER_TRY_ASSIGN(const QByteArray content, readFile(path, limits::configuration));
    return repartition::Spec::parse(content, path);
}

} // namespace stopover::ctl
