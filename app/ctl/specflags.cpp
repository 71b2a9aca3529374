#include "app/ctl/specflags.h"

#include <QFile>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostSpecBytes = 1 << 20;

QString tomlText(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            escaped += u'\\';
        if (c < u' ')
            escaped += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            escaped += c;
    }
    return u'"' + escaped + u'"';
}

/// The flags as the file that says the same, so that both are read by the same rules.
QString tomlOf(const Invocation& invocation)
{
    static const QStringList numbers { u"partitions"_s, u"step"_s, u"retain-days"_s };
    QString toml = u"[repartition]\n"_s;
    for (const QString& option : specOptions()) {
        if (!invocation.has(option))
            continue;
        QString key = option;
        key.replace(u'-', u'_');
        QString value = tomlText(invocation.value(option));
        if (option == "default"_L1)
            value = u"true"_s;
        else if (option == "accept"_L1)
            value = u'[' + tomlText(invocation.value(option)) + u']';
        else if (numbers.contains(option))
            value = invocation.value(option);
        toml += key + u" = "_s + value + u'\n';
    }
    return toml;
}

} // namespace

const QStringList& specOptions()
{
    static const QStringList options { u"table"_s,    u"strategy"_s, u"key"_s,         u"partitions"_s, u"interval"_s,
                                       u"step"_s,     u"from"_s,     u"to"_s,          u"timezone"_s,   u"backup"_s,
                                       u"retain-days"_s, u"copy"_s,  u"values"_s,      u"accept"_s,     u"default"_s };
    return options;
}

Result<repartition::Spec> specOf(const Invocation& invocation)
{
    if (invocation.arguments().isEmpty() && !invocation.has(u"table"_s))
        return Failure(ErrorCode::Usage, { u"a spec is missing"_s, u"Name a TOML file, or give --table, --strategy and --key."_s });
    if (invocation.arguments().isEmpty())
        return repartition::Spec::parse(tomlOf(invocation).toUtf8(), u"the options"_s);
    const QString path = invocation.arguments().first();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(ErrorCode::Io, { path, file.errorString() });
    if (file.size() > mostSpecBytes)
        return Failure(ErrorCode::Io, { path, u"larger than 1 MB"_s });
    return repartition::Spec::parse(file.readAll(), path);
}

} // namespace stopover::ctl
