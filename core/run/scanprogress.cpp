#include "core/run/scanprogress.h"

#include <QRegularExpression>

#include <bit>
#include <numeric>

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 wordsPerScan = 1000; ///< each costs as much as reading a hundred rows
constexpr quint64 fewestRowsPerWord = 4096;
constexpr qint64 pagesReadAtOnce = 65536; ///< 512 MB
constexpr int withHashOfPlaces = 140000; ///< hashtid()

} // namespace

ScanProgress::ScanProgress(StepContext& context, pg::Connection& reader, const QHash<QString, qint64>& pages,
                           qint64 rows)
    : m_context(context)
    , m_reader(reader)
    , m_pages(pages)
    , m_rows(rows)
    , m_allPages(std::accumulate(pages.begin(), pages.end(), qint64 { 0 }))
    , m_toldAt(std::chrono::steady_clock::now())
{
    reader.setNoticeHandler([this](const pg::Notice& notice) {
        static const QRegularExpression place(u"^stopover\\.progress (\\d+) \\((\\d+),\\d+\\)$"_s);
        const QRegularExpressionMatch match = place.match(notice.message);
        if (match.hasMatch())
            tell(match.captured(1), match.captured(2).toLongLong());
        else
            m_context.emitEvent({ .kind = EventKind::ServerNotice, .notice = notice });
    });
}

ScanProgress::~ScanProgress()
{
    m_context.forwardNotices(m_reader);
}

QString ScanProgress::condition(bool rests) const
{
    if (m_allPages <= (rests ? 0 : pagesReadAtOnce) || m_rows <= 0 || m_reader.serverVersion() < withHashOfPlaces)
        return {};
    const quint64 rowsPerWord = std::bit_ceil(std::max(fewestRowsPerWord, static_cast<quint64>(m_rows) / wordsPerScan));
    return u" AND CASE WHEN pg_catalog.hashtid(s.ctid) & %1 = 0 THEN stopover.tell(s.tableoid, s.ctid) ELSE true END"_s
        .arg(rowsPerWord - 1);
}

void ScanProgress::tell(const QString& part, qint64 page)
{
    if (part != m_part) {
        m_pagesBefore += m_pages.value(m_part);
        m_part = part;
    }
    const qint64 pages = m_pagesBefore + std::min(page, m_pages.value(part));
    const qint64 rows = std::min(
        m_rows, qRound64(static_cast<double>(m_rows) * static_cast<double>(pages) / static_cast<double>(m_allPages)));
    if (rows <= m_told)
        return;
    const auto now = std::chrono::steady_clock::now();
    // A rate is taken to be that of each of the workers; here one reads.
    m_context.addDone(rows - m_told, (now - m_toldAt) * m_context.options().workers);
    m_told = rows;
    m_toldAt = now;
}

Result<QHash<QString, qint64>> pagesOf(pg::Connection& connection, qint64 oid)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows parts,
        connection.execute(
            u"SELECT c.oid::text, greatest(c.relpages, 0) FROM pg_catalog.pg_class c WHERE c.relkind <> 'p' AND (c.oid "
            u"= $1::bigint::oid"
            " OR c.oid IN (SELECT p.relid FROM pg_catalog.pg_partition_tree($1::bigint::oid) p WHERE p.isleaf))"_s,
            { oid }));
    QHash<QString, qint64> pages;
    for (int row = 0; row < parts.count(); ++row)
        pages.insert(parts.text(row, 0), parts.integer(row, 1));
    return pages;
}

} // namespace stopover::run
