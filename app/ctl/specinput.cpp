#include "app/ctl/specinput.h"

#include "app/ctl/say.h"
#include "core/base/readfile.h"
#include "core/change/specfile.h"
#include "core/change/specreader.h"

#include <QDir>
#include <QFileInfo>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The option of a field.
QString optionOf(const QString& key)
{
    return QString(key).replace(u'_', u'-');
}

QString placeOfOption(const QString& key)
{
    return u"--"_s + optionOf(key);
}

/// Takes the values of options that are named as the fields are.
class OptionReader final : public change::SpecReader
{
public:
    explicit OptionReader(const Arguments& arguments)
        : SpecReader(placeOfOption)
        , m_arguments(arguments)
    {}

    [[nodiscard]] bool has(const char* key) const { return m_arguments.has(optionOf(QLatin1StringView(key))); }

    void operator()(const char* key, QString& member)
    {
        if (const auto given = valueOf(key))
            member = *given;
    }

    void operator()(const char* key, sql::QualifiedName& member)
    {
        put(QLatin1StringView(key), member, valueOf(key).value_or(QString()));
    }

    template <typename Word>
    requires std::is_enum_v<Word>

    void operator()(const char* key, Word& member)
    {
        if (const auto given = valueOf(key))
            put(QLatin1StringView(key), member, *given);
    }

    template <std::integral Number>
    void operator()(const char* key, Number& member, const change::Limits& limits)
    {
        const auto given = valueOf(key);
        if (!given)
            return;
        bool isNumber = false;
        const qint64 number = given->toLongLong(&isNumber);
        if (isNumber)
            put(QLatin1StringView(key), member, number, limits);
        else if (const auto refused =
                     m_arguments.integer(optionOf(QLatin1StringView(key)), 0, limits.least, limits.most);
                 !refused)
            fail(refused.error());
    }

    void operator()(const char* key, bool& member)
    {
        if (has(key))
            member = true;
    }

    void operator()(const char* key, QStringList& member)
    {
        for (const QString& item : valueOf(key).value_or(QString()).split(u',', Qt::SkipEmptyParts))
            member.append(item.trimmed());
    }

    /// Values of partitions are given in a file only: no option has lists of lists.
    void operator()(const char* /*key*/, QList<QStringList>& /*member*/) {}

private:
    [[nodiscard]] std::optional<QString> valueOf(const char* key) const
    {
        return has(key) ? std::optional(m_arguments.value(optionOf(QLatin1StringView(key)))) : std::nullopt;
    }

    const Arguments& m_arguments;
};

QString foundFile(const Arguments& arguments, const QString& given)
{
    const QString project = arguments.value(u"project"_s);
    if (project.isEmpty() || QFileInfo::exists(given))
        return given;
    return QDir(project).filePath(given);
}

} // namespace

Result<change::Spec> specOf(const Arguments& arguments)
{
    const QStringList keys = change::specKeys();
    const bool byOptions =
        std::ranges::any_of(keys, [&arguments](const QString& key) { return arguments.has(optionOf(key)); });
    if (byOptions == !arguments.operand().isEmpty())
        return Failure(ErrorCode::Usage,
                       { say(byOptions ? "Both a file and specification options are given" : "No specification given"),
                         say("Name a TOML file, or use --table, --strategy and --key") });
    if (!byOptions)
        return specIn(arguments, arguments.operand());
    OptionReader reader(arguments);
    return change::readSpec(reader, placeOfOption);
}

Result<change::Spec> specIn(const Arguments& arguments, const QString& file)
{
    const QString path = foundFile(arguments, file);
    STOPOVER_TRY_ASSIGN(const QByteArray content, readFile(path, limits::configuration));
    return change::parseSpec(content, path);
}

} // namespace stopover::ctl
