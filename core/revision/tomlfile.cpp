#include "core/revision/tomlfile.h"

#include "core/base/clause.h"
#include "core/base/readfile.h"
#include "core/base/tomldepth.h"

#include <sstream>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wshadow"
#include <toml++/toml.h>
#pragma GCC diagnostic pop

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

class Converter
{
public:
    explicit Converter(TomlDocument& document)
        : m_document(document)
    {}

    QVariantMap table(const toml::table& table, const QString& place);

private:
    QVariant value(const toml::node& node, const QString& place);
    QVariantList list(const toml::array& array, const QString& place);

    TomlDocument& m_document;
};

QVariantMap Converter::table(const toml::table& table, const QString& place)
{
    QVariantMap map;
    for (const auto& [key, node] : table) {
        const QString name = text(key.str());
        const QString path = place.isEmpty() ? name : place + u'.' + name;
        m_document.lines.insert(path, static_cast<int>(key.source().begin.line));
        map.insert(name, value(node, path));
    }
    return map;
}

QVariantList Converter::list(const toml::array& array, const QString& place)
{
    QVariantList values;
    for (const toml::node& node : array)
        values.append(value(node, place));
    return values;
}

QVariant Converter::value(const toml::node& node, const QString& place)
{
    switch (node.type()) {
    case toml::node_type::table:
        return table(*node.as_table(), place);
    case toml::node_type::array:
        return list(*node.as_array(), place);
    case toml::node_type::string:
        return text(node.as_string()->get());
    case toml::node_type::integer:
        return static_cast<qlonglong>(node.as_integer()->get());
    case toml::node_type::floating_point:
        return node.as_floating_point()->get();
    case toml::node_type::boolean:
        return node.as_boolean()->get();
    case toml::node_type::none:
    case toml::node_type::date:
    case toml::node_type::time:
    case toml::node_type::date_time:
        break;
    }
    std::ostringstream written;
    if (node.is_date())
        written << node.as_date()->get();
    else if (node.is_time())
        written << node.as_time()->get();
    else if (node.is_date_time())
        written << node.as_date_time()->get();
    return text(written.str());
}

} // namespace

Result<TomlDocument> parseToml(const QByteArray& bytes, const QString& path)
{
    if (const auto line = firstDeepLine(bytes))
        return Failure(ErrorCode::ConfigSyntax, { path, QString::number(*line), clause("nested_too_deeply") });
    toml::table parsed;
    try {
        parsed = toml::parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    } catch (const toml::parse_error& error) {
        return Failure(ErrorCode::ConfigSyntax,
                       { path, QString::number(error.source().begin.line), text(error.description()) });
    }
    TomlDocument document;
    document.path = path;
    document.values = Converter(document).table(parsed, {});
    return document;
}

Result<TomlDocument> readToml(const QString& path)
{
    STOPOVER_TRY_ASSIGN(const QByteArray bytes, readFile(path, limits::configuration));
    return parseToml(bytes, path);
}

Result<void> checkKeys(const TomlDocument& document, const QVariantMap& table, const QString& place,
                       const QStringList& known)
{
    for (auto it = table.cbegin(); it != table.cend(); ++it) {
        if (!known.contains(it.key())) {
            const QString path = place.isEmpty() ? it.key() : place + u'.' + it.key();
            return Failure(
                ErrorCode::UnknownKey,
                { document.path + u':' + QString::number(document.lineOf(path)), path, known.join(", "_L1) });
        }
    }
    return {};
}

std::optional<QStringList> textList(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString)
        return value.toString().isEmpty() ? QStringList() : QStringList(value.toString());
    if (value.typeId() != QMetaType::QVariantList)
        return std::nullopt;
    QStringList texts;
    for (const QVariant& item : value.toList()) {
        if (item.typeId() != QMetaType::QString)
            return std::nullopt;
        texts.append(item.toString());
    }
    return texts;
}

} // namespace stopover::revision
