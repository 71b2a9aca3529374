#include "core/revision/sqlfile.h"

#include "core/sql/script.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array headerKeys { "revision", "revises", "branch_labels", "depends_on", "created", "message" };

bool isHeaderKey(const QString& key)
{
    return std::ranges::any_of(headerKeys, [&](const char* known) { return key == QLatin1StringView(known); });
}

QStringList listOf(const QString& value)
{
    QStringList items;
    for (const QString& item : value.split(u',')) {
        if (const QString name = item.trimmed(); !name.isEmpty())
            items.append(name);
    }
    return items;
}

/// What a marker line `-- +stopover word` says; null for other lines.
QString markerOf(const QString& line)
{
    static const QRegularExpression pattern(u"\\A\\s*--\\s*\\+stopover\\b\\s*(.*?)\\s*\\z"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    return match.captured(1).isNull() ? u""_s : match.captured(1);
}

constexpr QLatin1StringView ignoreWord = "ignore "_L1;

/// The comments before a statement that tell lint what to ignore in it, and why.
QString remarksOf(const QString& before)
{
    QString remarks;
    for (const QString& line : before.split(u'\n')) {
        if (markerOf(line).startsWith(ignoreWord))
            remarks += line.trimmed() + u'\n';
    }
    return remarks;
}

class SqlReader
{
public:
    SqlReader(const QByteArray& source, const QString& path);

    void readHeader();
    void readSections();

    SqlRevision take() { return std::move(m_revision); }

private:
    void headerLine(const QString& line, int number);
    void headerValue(const QString& key, const QString& value, int number);
    void marker(const QString& word, int line);
    void closePart();
    void addStatements(QList<SqlStatement>& section);
    void bad(int line, const QString& reason, const QString& text = {});

    SqlRevision m_revision;
    QStringList m_lines;
    qsizetype m_firstMarker = 0; ///< index of the line where the header ends
    QStringList m_seenKeys;
    QStringList m_seenSections;
    QString m_section;
    SqlStatement::Mode m_mode = SqlStatement::Mode::Plain;
    int m_modeLine = 0; ///< of a directive that waits for its statement
    QStringList m_part;
    int m_partLine = 1;
};

SqlReader::SqlReader(const QByteArray& source, const QString& path)
{
    m_revision.file.kind = FileKind::Sql;
    m_revision.file.path = path;
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(source);
    if (decoder.hasError()) {
        m_revision.file.errors.append(Error::of(ErrorCode::RevisionEncoding, { path, u"1"_s, u"utf-8"_s }));
        text = QString::fromLatin1(source);
    }
    text.replace("\r\n"_L1, "\n"_L1);
    m_lines = text.split(u'\n');
}

void SqlReader::bad(int line, const QString& reason, const QString& text)
{
    QStringList args { m_revision.file.path, QString::number(line), reason };
    if (!text.isEmpty())
        args.append(text);
    m_revision.file.errors.append(Error::of(ErrorCode::RevisionFileBad, args));
}

void SqlReader::readHeader()
{
    for (m_firstMarker = 0; m_firstMarker < m_lines.size(); ++m_firstMarker) {
        const QString& line = m_lines.at(m_firstMarker);
        const int number = static_cast<int>(m_firstMarker) + 1;
        if (!markerOf(line).isNull())
            break;
        if (line.trimmed().startsWith("--"_L1))
            headerLine(line.trimmed(), number);
        else if (!line.trimmed().isEmpty())
            bad(number, u"statement_before_section"_s);
    }
    RevisionFile& file = m_revision.file;
    if (file.spec.id.isEmpty())
        file.errors.append(Error::of(ErrorCode::RevisionIdMissing, { file.path }));
    if (!file.spec.id.isEmpty() && !m_seenKeys.contains(u"revises"_s))
        bad(1, u"no_revises"_s);
}

/// A line may hold several keys, each after its own `--`.
void SqlReader::headerLine(const QString& line, int number)
{
    static const QRegularExpression entry(u"--\\s*(\\w+)\\s*:"_s);
    QRegularExpressionMatch match = entry.match(line);
    if (!match.hasMatch() || match.capturedStart() != 0)
        return;
    while (match.hasMatch()) {
        const QString key = match.captured(1);
        QRegularExpressionMatch next = entry.match(line, match.capturedEnd());
        // Within a message other words may look like keys.
        while (next.hasMatch() && !isHeaderKey(next.captured(1)))
            next = entry.match(line, next.capturedEnd());
        const qsizetype end = next.hasMatch() ? next.capturedStart() : line.size();
        headerValue(key, line.mid(match.capturedEnd(), end - match.capturedEnd()).trimmed(), number);
        match = next;
    }
}

void SqlReader::headerValue(const QString& key, const QString& value, int number)
{
    RevisionFile& file = m_revision.file;
    if (!isHeaderKey(key))
        return;
    if (m_seenKeys.contains(key))
        bad(number, u"key_twice"_s, key);
    m_seenKeys.append(key);
    if (key == "revision"_L1) {
        file.spec.id = value;
        file.lines.id = number;
    } else if (key == "revises"_L1) {
        file.spec.parents = listOf(value);
        file.lines.parents = number;
    } else if (key == "branch_labels"_L1) {
        file.spec.labels = listOf(value);
        file.lines.labels = number;
    } else if (key == "depends_on"_L1) {
        file.spec.dependencies = listOf(value);
        file.lines.dependencies = number;
    } else if (key == "created"_L1) {
        file.created = value;
    } else {
        file.title = file.description = value;
    }
}

void SqlReader::readSections()
{
    for (qsizetype i = m_firstMarker; i < m_lines.size(); ++i) {
        const QString word = markerOf(m_lines.at(i));
        // Lint's word about the statement below: it stays with it.
        if (word.isNull() || (word.startsWith(ignoreWord) && !m_section.isEmpty())) {
            m_part.append(m_lines.at(i));
            continue;
        }
        closePart();
        marker(word, static_cast<int>(i) + 1);
        m_partLine = static_cast<int>(i) + 2;
    }
    closePart();
    if (m_modeLine != 0)
        bad(m_modeLine, u"directive_without_statement"_s);
    if (!m_seenSections.contains(u"upgrade"_s))
        bad(1, u"no_upgrade"_s);
    m_revision.isIrreversible = !m_seenSections.contains(u"downgrade"_s);
    RevisionFile& file = m_revision.file;
    const auto stateOf = [&](const QString& section, const QList<SqlStatement>& statements) {
        if (!m_seenSections.contains(section))
            return FunctionState::Missing;
        return statements.isEmpty() ? FunctionState::Empty : FunctionState::Present;
    };
    file.upgrade = stateOf(u"upgrade"_s, m_revision.upgrade);
    file.downgrade = stateOf(u"downgrade"_s, m_revision.downgrade);
    file.usesAutocommit = std::ranges::any_of(m_revision.upgrade + m_revision.downgrade, [](const SqlStatement& one) {
        return one.mode != SqlStatement::Mode::Plain;
    });
}

void SqlReader::marker(const QString& word, int line)
{
    if (word == "upgrade"_L1 || word == "downgrade"_L1 || word == "verify"_L1) {
        if (m_modeLine != 0)
            bad(m_modeLine, u"directive_without_statement"_s);
        if (m_seenSections.contains(word))
            bad(line, u"section_twice"_s, word);
        m_seenSections.append(word);
        m_section = word;
        m_mode = SqlStatement::Mode::Plain;
        m_modeLine = 0;
        return;
    }
    if (word != "autocommit"_L1 && word != "batch"_L1) {
        bad(line, u"unknown_directive"_s, word);
        return;
    }
    if (m_section.isEmpty() || m_section == "verify"_L1 || m_modeLine != 0)
        bad(line, u"directive_out_of_place"_s, word);
    m_mode = word == "autocommit"_L1 ? SqlStatement::Mode::Autocommit : SqlStatement::Mode::Batch;
    m_modeLine = line;
}

/// The lines since the last marker; a directive belongs to the first statement among them.
void SqlReader::closePart()
{
    const QStringList part = std::exchange(m_part, {});
    const Result<QList<sql::ScriptStatement>> split = sql::splitScript(part.join(u'\n'));
    if (!split) {
        const int line = split.error().args.value(0).toInt() + m_partLine - 1;
        bad(line, u"unterminated"_s, split.error().args.value(1));
        return;
    }
    QList<SqlStatement>& section = m_section == "downgrade"_L1 ? m_revision.downgrade
        : m_section == "verify"_L1                             ? m_revision.verify
                                                               : m_revision.upgrade;
    for (const sql::ScriptStatement& statement : *split) {
        section.append({ remarksOf(statement.before) + statement.text, statement.line + m_partLine - 1, m_mode });
        m_mode = SqlStatement::Mode::Plain;
        m_modeLine = 0;
    }
}

} // namespace

SqlRevision readSqlRevision(const QByteArray& source, const QString& path)
{
    SqlReader reader(source, path);
    reader.readHeader();
    reader.readSections();
    return reader.take();
}

RevisionFile readSqlHeader(const QByteArray& source, const QString& path)
{
    SqlReader reader(source, path);
    reader.readHeader();
    RevisionFile file = reader.take().file;
    const auto stateOf = [&](const char* section) {
        const QByteArray marker = QByteArray("-- +stopover ") + section;
        return source.contains(marker) ? FunctionState::Present : FunctionState::Missing;
    };
    file.upgrade = stateOf("upgrade");
    file.downgrade = stateOf("downgrade");
    file.usesAutocommit = source.contains("-- +stopover autocommit") || source.contains("-- +stopover batch");
    return file;
}

QString writeSqlRevision(const RevisionSpec& spec, const QString& message, const QString& created,
                         const RevisionBodies& bodies)
{
    QString text = "-- revision: "_L1 + spec.id + "\n-- revises: "_L1 + spec.parents.join(", "_L1) + u'\n';
    if (!spec.labels.isEmpty())
        text += "-- branch_labels: "_L1 + spec.labels.join(", "_L1) + u'\n';
    if (!spec.dependencies.isEmpty())
        text += "-- depends_on: "_L1 + spec.dependencies.join(", "_L1) + u'\n';
    text += "-- created: "_L1 + created + "\n-- message: "_L1 + QString(message).replace(u'\n', u' ')
        + "\n\n-- +stopover upgrade\n"_L1 + bodies.upgrade + "\n-- +stopover downgrade\n"_L1 + bodies.downgrade;
    if (!bodies.verify.isEmpty())
        text += "\n-- +stopover verify\n"_L1 + bodies.verify;
    return text;
}

} // namespace stopover::revision
