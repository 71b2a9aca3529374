#include "core/revision/pythonfile.h"

#include "core/revision/pythonmodule.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <cstring>
#include <string_view>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

struct Encoding
{
    PythonEncoding read = PythonEncoding::Utf8;
    std::optional<Error> note;
};

/// Eight bytes at a time: every byte of every file passes here.
bool isAscii(QByteArrayView source)
{
    constexpr quint64 highBits = 0x8080808080808080U;
    quint64 seen = 0;
    qsizetype i = 0;
    for (quint64 word = 0; i + qsizetype(sizeof word) <= source.size(); i += qsizetype(sizeof word)) {
        std::memcpy(&word, source.data() + i, sizeof word);
        seen |= word;
    }
    for (; i < source.size(); ++i)
        seen |= static_cast<unsigned char>(source[i]);
    return (seen & highBits) == 0;
}

bool mentions(QByteArrayView source, std::string_view word)
{
    return std::string_view(source.data(), static_cast<std::size_t>(source.size())).find(word)
        != std::string_view::npos;
}

/// The encoding that one of the first two lines declares, in lower case; empty when none does.
QByteArray declaredEncoding(QByteArrayView source)
{
    qsizetype begin = 0;
    for (int line = 0; line < 2 && begin < source.size(); ++line) {
        const qsizetype end = std::find(source.begin() + begin, source.end(), '\n') - source.begin();
        const QByteArray text = source.sliced(begin, end - begin).toByteArray();
        begin = end + 1;
        if (!text.trimmed().startsWith('#'))
            continue;
        static const QRegularExpression cookie(u"coding[:=][ \\t]*([-_.a-zA-Z0-9]+)"_s);
        const QRegularExpressionMatch match = cookie.match(QString::fromLatin1(text));
        if (match.hasMatch())
            return match.captured(1).toLower().replace(u'_', u'-').toLatin1();
    }
    return {};
}

int firstUndecodableLine(QByteArrayView source)
{
    int line = 1;
    for (qsizetype begin = 0; begin < source.size(); ++line) {
        const qsizetype end = std::find(source.begin() + begin, source.end(), '\n') - source.begin();
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(source.sliced(begin, end - begin));
        if (decoder.hasError())
            return line;
        begin = end + 1;
    }
    return 1;
}

/// Only texts with letters beyond ASCII depend on it: ids and labels nearly never do.
Encoding encodingOf(QByteArrayView source, const QString& path)
{
    if (isAscii(source))
        return {};
    const QByteArray declared = declaredEncoding(source);
    const QByteArrayView known(declared);
    if (known == "latin-1" || known == "latin1" || known == "iso-8859-1" || known == "iso8859-1" || known == "l1")
        return { PythonEncoding::Latin1, {} };
    if (!declared.isEmpty() && !known.startsWith("utf")) {
        return { PythonEncoding::Latin1,
                 Error::of(ErrorCode::RevisionEncoding, { path, u"1"_s, QString::fromLatin1(declared) }) };
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString whole = decoder(source);
    if (!decoder.hasError())
        return {};
    return { PythonEncoding::Latin1,
             Error::of(ErrorCode::RevisionEncoding,
                       { path, QString::number(firstUndecodableLine(source)), u"utf-8"_s }) };
}

/// Reads the four attributes of a module into a RevisionFile.
class AttributeReader
{
public:
    AttributeReader(const PythonModule& module, PythonEncoding encoding, RevisionFile& file)
        : m_module(module)
        , m_encoding(encoding)
        , m_file(file)
    {}

    void readId();
    void readParents();
    QStringList readOptional(QByteArrayView name, int& line);

private:
    std::optional<QStringList> texts(QByteArrayView name, const PythonValue& value);
    void unresolved(QByteArrayView name, const PythonValue& value, const QString& reason);

    /// Of a file that could not be cut to its end it is not known what it lacks.
    void missing(const Error& error)
    {
        if (m_module.lines().badLine == 0)
            m_file.errors.append(error);
    }

    const PythonModule& m_module;
    PythonEncoding m_encoding;
    RevisionFile& m_file;
};

void AttributeReader::unresolved(QByteArrayView name, const PythonValue& value, const QString& reason)
{
    m_file.unresolved.append(
        { QString::fromLatin1(name), value.line, reason, pythonText(value.expression, m_encoding) });
}

/// Before it had attributes, Alembic named a revision by its file.
void AttributeReader::readId()
{
    const std::optional<PythonValue> value = m_module.value("revision");
    if (!value) {
        static const QRegularExpression legacy(u"\\A([a-f0-9]+)\\.py"_s);
        const QRegularExpressionMatch match = legacy.match(QFileInfo(m_file.path).fileName());
        if (match.hasMatch())
            m_file.spec.id = match.captured(1);
        else
            missing(Error::of(ErrorCode::RevisionIdMissing, { m_file.path }));
        return;
    }
    m_file.lines.id = value->line;
    if (value->kind == PythonValue::Kind::Text && !value->text.isEmpty())
        m_file.spec.id = value->text;
    else
        unresolved("revision", *value, value->kind == PythonValue::Kind::Unknown ? value->reason : u"not_text"_s);
}

std::optional<QStringList> AttributeReader::texts(QByteArrayView name, const PythonValue& value)
{
    switch (value.kind) {
    case PythonValue::Kind::None:
        return QStringList {};
    case PythonValue::Kind::Text:
        return QStringList { value.text };
    case PythonValue::Kind::Unknown:
        unresolved(name, value, value.reason);
        return std::nullopt;
    case PythonValue::Kind::Other:
        unresolved(name, value, u"not_text"_s);
        return std::nullopt;
    case PythonValue::Kind::List:
        break;
    }
    QStringList list;
    for (const PythonValue& item : value.items) {
        if (item.kind != PythonValue::Kind::Text) {
            unresolved(name, value, u"not_text"_s);
            return std::nullopt;
        }
        list.append(item.text);
    }
    return list;
}

void AttributeReader::readParents()
{
    const std::optional<PythonValue> value = m_module.value("down_revision");
    if (!value) {
        missing(Error::of(ErrorCode::RevisionFileBad, { m_file.path, u"1"_s, u"no_down_revision"_s }));
        return;
    }
    m_file.lines.parents = value->line;
    m_file.spec.parents = texts("down_revision", *value).value_or(QStringList());
}

QStringList AttributeReader::readOptional(QByteArrayView name, int& line)
{
    const std::optional<PythonValue> value = m_module.value(name);
    if (!value)
        return {};
    line = value->line;
    return texts(name, *value).value_or(QStringList());
}

void readDocstring(const QString& docstring, RevisionFile& file)
{
    file.description = docstring.trimmed();
    file.title = file.description.left(file.description.indexOf("\n\n"_L1));
    constexpr QLatin1StringView created = "\nCreate Date:"_L1;
    if (const qsizetype at = file.description.indexOf(created); at >= 0) {
        const QStringView rest = QStringView(file.description).mid(at + created.size());
        file.created = rest.left(rest.indexOf(u'\n')).trimmed().toString();
    }
}

} // namespace

PythonEncoding encodingOfPython(QByteArrayView source)
{
    return encodingOf(source, {}).read;
}

RevisionFile readPythonRevision(const QByteArray& source, const QString& path)
{
    RevisionFile file;
    file.kind = FileKind::Python;
    file.path = path;
    const Encoding encoding = encodingOf(source, path);
    if (encoding.note)
        file.notes.append(*encoding.note);
    const PythonModule module(source, encoding.read);
    if (const LogicalLines& lines = module.lines(); lines.badLine != 0) {
        file.errors.append(
            Error::of(ErrorCode::RevisionFileBad, { path, QString::number(lines.badLine), lines.badReason }));
    }
    AttributeReader reader(module, encoding.read, file);
    reader.readId();
    reader.readParents();
    file.spec.labels = reader.readOptional("branch_labels", file.lines.labels);
    file.spec.dependencies = reader.readOptional("depends_on", file.lines.dependencies);
    file.upgrade = module.function("upgrade");
    file.downgrade = module.function("downgrade");
    readDocstring(module.docstring(), file);
    file.usesConnection = mentions(source, "get_bind") || mentions(source, "get_context");
    file.usesAutocommit = mentions(source, "autocommit_block");
    return file;
}

} // namespace stopover::revision
