#include "core/revision/structuralfile.h"

#include "core/revision/tomlfile.h"

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

class StructuralReader
{
public:
    StructuralReader(const TomlDocument& document, RevisionFile& file)
        : m_document(document)
        , m_file(file)
    {}

    void read();

private:
    void readHeader();
    void readOperation();
    QString text(const QString& key);
    QStringList list(const QString& key);

    void bad(const QString& key, const QString& reason)
    {
        m_file.errors.append(Error::of(ErrorCode::RevisionFileBad,
                                       { m_document.path, QString::number(m_document.lineOf(key)), reason, key }));
    }

    const TomlDocument& m_document;
    RevisionFile& m_file;
};

void StructuralReader::read()
{
    const Result<void> known = checkKeys(m_document, m_document.values, {},
                                         { u"revision"_s, u"revises"_s, u"branch_labels"_s, u"depends_on"_s,
                                           u"created"_s, u"message"_s, u"repartition"_s });
    if (!known)
        m_file.errors.append(known.error());
    readHeader();
    readOperation();
}

void StructuralReader::readHeader()
{
    m_file.spec.id = text(u"revision"_s);
    if (m_file.spec.id.isEmpty())
        m_file.errors.append(Error::of(ErrorCode::RevisionIdMissing, { m_document.path }));
    else if (!m_document.values.contains(u"revises"_s))
        bad(u"revises"_s, u"no_revises"_s);
    m_file.lines = { m_document.lineOf(u"revision"_s), m_document.lineOf(u"revises"_s),
                     m_document.lineOf(u"depends_on"_s), m_document.lineOf(u"branch_labels"_s) };
    m_file.spec.parents = list(u"revises"_s);
    m_file.spec.labels = list(u"branch_labels"_s);
    m_file.spec.dependencies = list(u"depends_on"_s);
    m_file.title = m_file.description = text(u"message"_s);
    m_file.created = text(u"created"_s);
}

void StructuralReader::readOperation()
{
    if (m_document.values.value(u"repartition"_s).typeId() != QMetaType::QVariantMap) {
        bad(u"repartition"_s, u"no_operation"_s);
        return;
    }
    m_file.upgrade = m_file.downgrade = FunctionState::Present;
    m_file.usesAutocommit = true;
}

QString StructuralReader::text(const QString& key)
{
    const QVariant value = m_document.values.value(key);
    if (value.isValid() && value.typeId() != QMetaType::QString)
        bad(key, u"not_text"_s);
    return value.toString();
}

QStringList StructuralReader::list(const QString& key)
{
    if (!m_document.values.contains(key))
        return {};
    const std::optional<QStringList> texts = textList(m_document.values.value(key));
    if (!texts)
        bad(key, u"not_text"_s);
    return texts.value_or(QStringList());
}

} // namespace

RevisionFile readStructuralRevision(const QByteArray& source, const QString& path)
{
    RevisionFile file { .kind = FileKind::Structural, .path = path };
    const Result<TomlDocument> document = parseToml(source, path);
    if (!document) {
        file.errors.append(Error::of(ErrorCode::RevisionFileBad, document.error().args));
        return file;
    }
    StructuralReader(*document, file).read();
    return file;
}

} // namespace stopover::revision
