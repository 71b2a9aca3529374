#include "core/revision/inifile.h"

#include "core/base/readfile.h"

#include <QFileInfo>
#include <QStringDecoder>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestInterpolation = 10;

bool isComment(QStringView stripped)
{
    return stripped.startsWith(u'#') || stripped.startsWith(u';');
}

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent).isSpace())
        ++indent;
    return indent;
}

} // namespace

class IniParser
{
public:
    explicit IniParser(const QString& path) { m_file.m_path = path; }

    IniFile run(const QString& text);

private:
    void take(QStringView line);
    void blank(bool isCommentLine);
    void header(QStringView stripped);
    void option(QStringView stripped);
    void finishValue();

    void refuse(const QString& reason, const QString& detail = {})
    {
        m_file.m_faults.append(
            Error::of(ErrorCode::ConfigSyntax, { m_file.m_path, QString::number(m_line), reason, detail }));
    }

    IniFile m_file;
    QString m_section;
    QString m_key;
    QStringList m_value; ///< the lines of the key's value so far
    int m_keyLine = 0;
    qsizetype m_indent = 0; ///< lines that are indented more continue the value
    int m_line = 0;
};

IniFile IniParser::run(const QString& text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    for (const QStringView line : QStringView(lines).split(u'\n')) {
        ++m_line;
        take(line);
    }
    finishValue();
    return std::move(m_file);
}

void IniParser::take(QStringView line)
{
    const QStringView stripped = line.trimmed();
    if (stripped.isEmpty() || isComment(stripped))
        return blank(!stripped.isEmpty());
    const qsizetype indent = indentOf(line);
    if (!m_section.isNull() && !m_key.isEmpty() && indent > m_indent) {
        m_value.append(stripped.toString());
        return;
    }
    finishValue();
    m_indent = indent;
    if (stripped.startsWith(u'[') && stripped.lastIndexOf(u']') > 1)
        return header(stripped);
    if (m_section.isNull()) {
        refuse(u"no_section"_s);
        m_section = u"alembic"_s;
        m_file.m_sections.append(m_section);
    }
    option(stripped);
}

/// An empty line may be part of a value; a comment is not, but neither does it end one.
void IniParser::blank(bool isCommentLine)
{
    if (!isCommentLine && !m_key.isEmpty())
        m_value.append(QString());
}

void IniParser::header(QStringView stripped)
{
    m_section = stripped.mid(1, stripped.lastIndexOf(u']') - 1).toString();
    m_key.clear();
    if (m_section == "DEFAULT"_L1)
        return;
    if (m_file.m_sections.contains(m_section))
        return refuse(u"section_twice"_s, m_section);
    m_file.m_sections.append(m_section);
}

void IniParser::option(QStringView stripped)
{
    const auto* const separator = std::ranges::find_if(stripped, [](QChar c) { return c == u'=' || c == u':'; });
    if (separator == stripped.end())
        return refuse(u"no_separator"_s);
    const qsizetype at = separator - stripped.begin();
    m_key = stripped.left(at).trimmed().toString().toLower();
    if (m_key.isEmpty())
        return refuse(u"no_key"_s);
    if (m_file.m_entries.value(m_section).contains(m_key))
        refuse(u"key_twice"_s, m_key);
    m_value = { stripped.mid(at + 1).trimmed().toString() };
    m_keyLine = m_line;
}

void IniParser::finishValue()
{
    if (m_key.isEmpty())
        return;
    QString value = m_value.join(u'\n');
    while (!value.isEmpty() && value.back().isSpace())
        value.chop(1);
    m_file.m_entries[m_section].insert(m_key, { value, m_keyLine });
    m_key.clear();
}

IniFile IniFile::parse(const QString& text, const QString& path)
{
    return IniParser(path).run(text);
}

/// Python takes the mark at the beginning for a part of the first line, which then is no section.
Result<IniFile> IniFile::read(const QString& path)
{
    STOPOVER_TRY_ASSIGN(const QByteArray bytes, readFile(path, limits::configuration));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    IniFile file = parse(text, path);
    if (bytes.startsWith("\xef\xbb\xbf"))
        file.m_faults.prepend(Error::of(ErrorCode::ConfigSyntax, { path, u"1"_s, u"byte_order_mark"_s, QString() }));
    if (decoder.hasError()) {
        const auto line = text.left(text.indexOf(QChar::ReplacementCharacter)).count(u'\n') + 1;
        file.m_faults.append(Error::of(ErrorCode::RevisionEncoding, { path, QString::number(line), u"UTF-8"_s }));
    }
    return file;
}

int IniFile::lineOf(const QString& section, const QString& key) const
{
    const Entry* entry = find(section, key.toLower());
    return entry == nullptr ? 0 : entry->line;
}

QStringList IniFile::keys(const QString& section) const
{
    QStringList names = m_entries.value(section).keys();
    names.sort();
    return names;
}

const IniFile::Entry* IniFile::find(const QString& section, const QString& key) const
{
    for (const QString& place : { section, u"DEFAULT"_s }) {
        const auto entries = m_entries.constFind(place);
        if (entries == m_entries.cend())
            continue;
        if (const auto entry = entries->constFind(key); entry != entries->cend())
            return &*entry;
    }
    return nullptr;
}

Result<std::optional<QString>> IniFile::value(const QString& section, const QString& key) const
{
    const QString name = key.toLower();
    const Entry* entry = find(section, name);
    if (entry == nullptr)
        return std::optional<QString>();
    STOPOVER_TRY_ASSIGN(const QString text, interpolated(section, name, entry->raw, 1));
    return std::optional(text);
}

Result<QString> IniFile::interpolated(const QString& section, const QString& key, const QString& raw, int depth) const
{
    const auto bad = [&](const QString& reason, const QString& detail = {}) {
        return Failure(ErrorCode::ConfigValue, { m_path, key, reason, detail });
    };
    if (depth > deepestInterpolation)
        return bad(u"refers_to_itself"_s);
    QString text;
    qsizetype from = 0;
    for (qsizetype at = raw.indexOf(u'%'); at >= 0; at = raw.indexOf(u'%', from)) {
        text += QStringView(raw).mid(from, at - from);
        const QStringView rest = QStringView(raw).mid(at + 1);
        if (rest.startsWith(u'%')) {
            text += u'%';
            from = at + 2;
            continue;
        }
        const qsizetype end = rest.indexOf(u')');
        if (!rest.startsWith(u'(') || end < 2 || !rest.mid(end).startsWith(")s"_L1))
            return bad(u"percent"_s);
        const QString name = rest.mid(1, end - 1).toString().toLower();
        from = at + 1 + end + 2;
        if (const Entry* entry = find(section, name)) {
            QString inner = entry->raw;
            if (inner.contains(u'%')) {
                STOPOVER_TRY_ASSIGN(inner, interpolated(section, name, entry->raw, depth + 1));
            }
            text += inner;
        } else if (name == "here"_L1) {
            text += QFileInfo(m_path).absolutePath();
        } else {
            return bad(u"unknown_key"_s, name);
        }
    }
    return QString(text + QStringView(raw).mid(from));
}

} // namespace stopover::revision
