#include "core/revision/structuralfile.h"

#include "core/revision/tomlfile.h"

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultRetainDays = 7;

class StructuralReader
{
public:
    StructuralReader(const TomlDocument& document, StructuralRevision& revision)
        : m_document(document)
        , m_revision(revision)
    {}

    void read();

private:
    void readHeader();
    void readOperation();
    QString text(const QVariantMap& table, const QString& key, const QString& place, bool isRequired);
    QString choice(const QVariantMap& table, const QString& key, const QStringList& choices, const QString& fallback);
    int number(const QVariantMap& table, const QString& key, int fallback);
    QStringList list(const QString& key);

    void bad(const QString& key, const QString& reason)
    {
        m_revision.file.errors.append(Error::of(
            ErrorCode::RevisionFileBad, { m_document.path, QString::number(m_document.lineOf(key)), reason, key }));
    }

    const TomlDocument& m_document;
    StructuralRevision& m_revision;
};

void StructuralReader::read()
{
    const Result<void> known = checkKeys(m_document, m_document.values, {},
                                         { u"revision"_s, u"revises"_s, u"branch_labels"_s, u"depends_on"_s,
                                           u"created"_s, u"message"_s, u"repartition"_s });
    if (!known)
        m_revision.file.errors.append(known.error());
    readHeader();
    readOperation();
}

void StructuralReader::readHeader()
{
    RevisionFile& file = m_revision.file;
    file.spec.id = text(m_document.values, u"revision"_s, {}, false);
    if (file.spec.id.isEmpty())
        file.errors.append(Error::of(ErrorCode::RevisionIdMissing, { m_document.path }));
    else if (!m_document.values.contains(u"revises"_s))
        bad(u"revises"_s, u"no_revises"_s);
    file.lines = { m_document.lineOf(u"revision"_s), m_document.lineOf(u"revises"_s),
                   m_document.lineOf(u"depends_on"_s), m_document.lineOf(u"branch_labels"_s) };
    file.spec.parents = list(u"revises"_s);
    file.spec.labels = list(u"branch_labels"_s);
    file.spec.dependencies = list(u"depends_on"_s);
    file.title = file.description = text(m_document.values, u"message"_s, {}, false);
    file.created = text(m_document.values, u"created"_s, {}, false);
}

void StructuralReader::readOperation()
{
    const QVariant operation = m_document.values.value(u"repartition"_s);
    if (operation.typeId() != QMetaType::QVariantMap) {
        bad(u"repartition"_s, u"no_operation"_s);
        return;
    }
    const QVariantMap table = operation.toMap();
    const QString place = u"repartition"_s;
    const Result<void> known =
        checkKeys(m_document, table, place,
                  { u"table"_s, u"strategy"_s, u"key"_s, u"partitions"_s, u"backup"_s, u"retain_days"_s });
    if (!known)
        m_revision.file.errors.append(known.error());
    RepartitionRequest& request = m_revision.repartition;
    request.table = text(table, u"table"_s, place, true);
    request.key = text(table, u"key"_s, place, true);
    request.strategy = choice(table, u"strategy"_s, { u"list"_s, u"hash"_s, u"range"_s }, u"list"_s);
    request.backup = choice(table, u"backup"_s, { u"table"_s, u"dump"_s, u"none"_s }, u"table"_s);
    request.partitions = number(table, u"partitions"_s, 0);
    request.retainDays = number(table, u"retain_days"_s, defaultRetainDays);
    m_revision.file.upgrade = m_revision.file.downgrade = FunctionState::Present;
    m_revision.file.usesAutocommit = true;
}

QString StructuralReader::text(const QVariantMap& table, const QString& key, const QString& place, bool isRequired)
{
    const QString path = place.isEmpty() ? key : place + u'.' + key;
    const QVariant value = table.value(key);
    if (value.isValid() && value.typeId() != QMetaType::QString)
        bad(path, u"not_text"_s);
    else if (isRequired && value.toString().isEmpty())
        bad(path, u"missing_key"_s);
    return value.toString();
}

QString StructuralReader::choice(const QVariantMap& table, const QString& key, const QStringList& choices,
                                 const QString& fallback)
{
    if (!table.contains(key))
        return fallback;
    QString value = table.value(key).toString();
    if (!choices.contains(value))
        bad(u"repartition."_s + key, u"not_one_of"_s);
    return value;
}

int StructuralReader::number(const QVariantMap& table, const QString& key, int fallback)
{
    if (!table.contains(key))
        return fallback;
    const QVariant value = table.value(key);
    const qlonglong number = value.toLongLong();
    if (value.typeId() != QMetaType::LongLong || number < 1 || number > std::numeric_limits<int>::max()) {
        bad(u"repartition."_s + key, u"not_a_number"_s);
        return fallback;
    }
    return static_cast<int>(number);
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

StructuralRevision readStructuralRevision(const QByteArray& source, const QString& path)
{
    StructuralRevision revision;
    revision.file.kind = FileKind::Structural;
    revision.file.path = path;
    const Result<TomlDocument> document = parseToml(source, path);
    if (!document) {
        revision.file.errors.append(Error::of(ErrorCode::RevisionFileBad, document.error().args));
        return revision;
    }
    StructuralReader(*document, revision).read();
    return revision;
}

} // namespace stopover::revision
