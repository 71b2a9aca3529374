#include "core/backup/dumpcontents.h"

#include "core/backup/dumpentries.h"
#include "core/base/clause.h"
#include "core/sql/scriptstream.h"
#include "core/sql/syntax.h"

#include <algorithm>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLines = 3;
constexpr qint64 maxStatements = 5'000'000; ///< rows as INSERTs are not counted
constexpr qsizetype maxRightsBytes = 64 << 20;

/// Goes through a dump statement by statement.
class ContentsScan
{
public:
    ContentsScan(QString dump, DumpReader& reader)
        : m_dump(std::move(dump))
        , m_stream([&reader] { return reader.read(); }, maxStatementBytes)
    {}

    Result<DumpContents> run()
    {
        while (true) {
            const auto piece = m_stream.next();
            if (!piece && piece.error().code == ErrorCode::BadSpec) {
                // What follows cannot be cut into statements any more.
                note({ .kind = DumpCode::Unreadable, .line = piece.error().args.join(u": "_s), .superuser = {} });
                return m_contents;
            }
            STOPOVER_TRY(piece);
            if (!*piece)
                return m_contents;
            STOPOVER_TRY(use(**piece));
        }
    }

private:
    Result<void> use(const sql::ScriptStream::Piece& piece)
    {
        readEntry(piece.before, m_entry);
        if (piece.kind == sql::ScriptStatement::Kind::MetaCommand) {
            if (!isHarmlessCommand(piece.text))
                note({ .kind = DumpCode::ClientCommand, .line = firstLine(piece.text), .superuser = {} });
            return {};
        }
        const DumpStatement statement = readStatement(piece.text, m_entry.kind);
        STOPOVER_TRY(refuseTooMany(piece, statement));
        for (const CodeFinding& finding : statement.findings)
            note(finding);
        remember(piece, statement);
        return statement.use == DumpStatement::Use::CopyRows ? skipRows() : Result<void> {};
    }

    Result<void> skipRows()
    {
        const auto passed = m_stream.copyRows([](QByteArrayView) -> Result<void> { return {}; });
        if (passed || passed.error().code != ErrorCode::BadSpec)
            return passed;
        note({ .kind = DumpCode::Unreadable, .line = passed.error().args.join(u": "_s), .superuser = {} });
        return {};
    }

    Result<void> refuseTooMany(const sql::ScriptStream::Piece& piece, const DumpStatement& statement)
    {
        const bool right = statement.use == DumpStatement::Use::Owner || statement.use == DumpStatement::Use::Privilege;
        m_rightsBytes += right ? piece.text.size() : 0;
        m_statements += piece.text.startsWith("INSERT ") && statement.findings.isEmpty() ? 0 : 1;
        if (m_statements <= maxStatements && m_rightsBytes <= maxRightsBytes)
            return {};
        return Failure(ErrorCode::DumpDamaged, { m_dump, clause("too_many_entries") });
    }

    void note(const CodeFinding& finding)
    {
        auto group = std::ranges::find(m_contents.code, finding.kind, &CodeGroup::kind);
        if (group == m_contents.code.end())
            group = m_contents.code.insert(group, CodeGroup { .kind = finding.kind, .lines = {} });
        ++group->count;
        if (group->lines.size() < shownLines)
            group->lines.append(finding.line);
        if (!finding.superuser.isEmpty())
            m_contents.superuser[finding.superuser].append(m_entry.id);
    }

    void remember(const sql::ScriptStream::Piece& piece, const DumpStatement& statement)
    {
        if (statement.use == DumpStatement::Use::Owner || statement.use == DumpStatement::Use::Privilege)
            m_contents.rights.append({ .use = statement.use, .text = piece.text, .role = statement.role });
        if (!statement.schema.isEmpty())
            m_contents.schemas[statement.schema].append(m_entry.id);
        if (!statement.commentOn.isEmpty())
            m_contents.comments[statement.commentOn].append(m_entry.id);
        if (!statement.extensionSchema.isEmpty())
            m_contents.extensionSchemas[statement.extension] = statement.extensionSchema;
        m_contents.hidesFromOwner = m_contents.hidesFromOwner || statement.hidesFromOwner;
    }

    QString m_dump;
    sql::ScriptStream m_stream;
    DumpEntry m_entry;
    DumpContents m_contents;
    qint64 m_statements = 0;
    qsizetype m_rightsBytes = 0;
};

} // namespace

QString CodeGroup::toArgument() const
{
    QStringList words { dumpCodeName(kind), QString::number(count) };
    for (const QString& line : lines)
        words.append(line.simplified());
    return words.join(u'\t');
}

CodeGroup CodeGroup::fromArgument(const QString& text)
{
    const QStringList words = text.split(u'\t');
    return { .kind = dumpCodeNamed(words.value(0)), .count = words.value(1).toLongLong(), .lines = words.mid(2) };
}

bool DumpContents::has(DumpCode kind) const
{
    return std::ranges::find(code, kind, &CodeGroup::kind) != code.end();
}

bool DumpContents::runsCode() const
{
    return std::ranges::any_of(code, [](const CodeGroup& group) {
        return group.kind != DumpCode::Privilege && group.kind != DumpCode::DefaultPrivilege;
    });
}

Result<DumpContents> readContents(const ClientTools& tools, const QString& dump, DumpFormat format, DumpPart part)
{
    Result<DumpContents> contents = Failure(ErrorCode::Internal, { u"dumpcontents"_s });
    // Trees of generated SQL are deep; the programs belong to the thread that starts them.
    sql::onDeepStack([&] {
        auto reader = DumpReader::open(tools, dump, format, part);
        contents = reader ? ContentsScan(dump, *reader).run() : reader.failure();
    });
    return contents;
}

} // namespace stopover::backup
