#include "core/revision/pythonfile.h"

#include "core/revision/pythonmodule.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

struct Encoding
{
    PythonEncoding read = PythonEncoding::Utf8;
    std::optional<Error> note;
};

bool isAscii(QByteArrayView source)
{
    return std::ranges::none_of(source, [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; });
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
    AttributeReader(const PythonModule& module, RevisionFile& file) : m_module(module), m_file(file) { }

    void readId();
    void readParents();
    QStringList readOptional(const QByteArray& name, int& line);

private:
    std::optional<QStringList> texts(const QByteArray& name, const PythonValue& value);
    void unresolved(const QByteArray& name, const PythonValue& value, const QString& reason);

    /// Of a file that could not be cut to its end it is not known what it lacks.
    void missing(const Error& error)
    {
        if (m_module.lines().badLine == 0)
            m_file.errors.append(error);
    }

    const PythonModule& m_module;
    RevisionFile& m_file;
};

void AttributeReader::unresolved(const QByteArray& name, const PythonValue& value, const QString& reason)
{
    m_file.unresolved.append({ QString::fromLatin1(name), value.line, reason, value.expression });
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

std::optional<QStringList> AttributeReader::texts(const QByteArray& name, const PythonValue& value)
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

QStringList AttributeReader::readOptional(const QByteArray& name, int& line)
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
    file.title = file.description.section("\n\n"_L1, 0, 0);
    static const QRegularExpression created(u"^Create Date:[ \\t]*(.*)$"_s, QRegularExpression::MultilineOption);
    file.created = created.match(file.description).captured(1).trimmed();
}

} // namespace

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
        file.errors.append(Error::of(ErrorCode::RevisionFileBad,
                                     { path, QString::number(lines.badLine), lines.badReason }));
    }
    AttributeReader reader(module, file);
    reader.readId();
    reader.readParents();
    file.spec.labels = reader.readOptional("branch_labels", file.lines.labels);
    file.spec.dependencies = reader.readOptional("depends_on", file.lines.dependencies);
    file.upgrade = module.function("upgrade");
    file.downgrade = module.function("downgrade");
    readDocstring(module.docstring(), file);
    file.usesConnection = source.contains("get_bind") || source.contains("get_context");
    file.usesAutocommit = source.contains("autocommit_block");
    return file;
}

} // namespace stopover::revision
