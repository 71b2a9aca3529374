#include "tests/bench/alternatives.h"

#include "tests/bench/benchserver.h"

#include <chrono>

namespace stopover::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int partitions = 100;
const QString key = u"((hashtext(collection_id) % 100) + 100) % 100"_s;

QString forEachPartition(const QString& statement)
{
    QString script;
    for (int i = 0; i < partitions; ++i)
        script += QString(statement).replace("{i}"_L1, QString::number(i)) + u";\n"_s;
    return script;
}

QString digest(const QString& table)
{
    return u"SELECT hashtextextended(ROW(id)::text, 7) & 255 AS bucket, count(*) AS n, sum(hashtextextended(ROW(id, "
           u"collection_id,"
           " document_id, chunk_index, content, metadata, embedding_vector, created_at, updated_at)::text, "
           "0)::numeric) AS h FROM %1 GROUP BY 1"_s.arg(table);
}

QString stage()
{
    return u"CREATE TABLE public.chunks_new (LIKE public.chunks INCLUDING ALL EXCLUDING INDEXES EXCLUDING STATISTICS) "
           "PARTITION BY LIST ((%1));\n"_s.arg(key)
        + forEachPartition(u"CREATE TABLE public.chunks_new_{i} PARTITION OF public.chunks_new FOR VALUES IN ({i})"_s);
}

QString indexes()
{
    return forEachPartition(u"ALTER TABLE public.chunks_new_{i} ADD PRIMARY KEY (id)"_s)
        + u"CREATE INDEX chunks_new_collection ON public.chunks_new (collection_id);\n"
          "CREATE INDEX chunks_new_document ON public.chunks_new (document_id, chunk_index)"_s;
}

} // namespace

QList<StepTime> handTunedScript(const pg::Settings& settings)
{
    pg::Connection connection = need(pg::Connection::open(settings), "connect");
    need(connection.executeScript(u"SET search_path = public, pg_catalog; SET maintenance_work_mem = '64MB'"_s), "set");
    const QString sum = u"SELECT count(*), sum(hashtextextended(t::text, 0)::numeric) FROM %1 t"_s;
    QList<StepTime> steps;
    const auto add = [&](const QString& step, const QString& script) {
        steps.append({ step, timed(connection, script) });
    };
    add(u"backup"_s,
        u"CREATE TABLE public.chunks_backup AS SELECT * FROM public.chunks; SELECT 1 / ((%1) IS NOT DISTINCT FROM "
        "(%2))::int"_s.arg(QString(sum.arg(u"public.chunks"_s))
                               .replace("SELECT count(*), "_L1, "SELECT ROW(count(*), "_L1)
                               .replace(" FROM"_L1, ") FROM"_L1),
                           QString(sum.arg(u"public.chunks_backup"_s))
                               .replace("SELECT count(*), "_L1, "SELECT ROW(count(*), "_L1)
                               .replace(" FROM"_L1, ") FROM"_L1)));
    add(u"stage"_s, stage());
    add(u"copy"_s, u"INSERT INTO public.chunks_new SELECT * FROM public.chunks"_s);
    add(u"indexes"_s, indexes());
    add(u"analyze"_s, u"ANALYZE public.chunks_new"_s);
    add(u"verify"_s,
        u"BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1 / (count(*) = 0)::int FROM (%1) a FULL JOIN (%2) b USING "
        u"(bucket)"
        " WHERE (a.n, a.h) IS DISTINCT FROM (b.n, b.h); COMMIT"_s.arg(digest(u"public.chunks"_s),
                                                                      digest(u"public.chunks_new"_s)));
    add(u"swap"_s,
        u"BEGIN; LOCK TABLE public.chunks IN ACCESS EXCLUSIVE MODE; ALTER TABLE public.chunks RENAME TO chunks_old;"
        " ALTER TABLE public.chunks_new RENAME TO chunks; COMMIT"_s);
    return steps;
}

double offsetScript(const pg::Settings& settings)
{
    pg::Connection connection = need(pg::Connection::open(settings), "connect");
    need(connection.executeScript(u"SET search_path = public, pg_catalog;"_s + stage()), "stage");
    const auto started = std::chrono::steady_clock::now();
    for (qint64 offset = 0;; offset += 10'000) {
        const pg::Rows copied =
            need(connection.execute(
                     u"INSERT INTO public.chunks_new SELECT * FROM public.chunks ORDER BY id LIMIT 10000 OFFSET "_s
                     + QString::number(offset)),
                 "offset copy");
        if (copied.affected() == 0)
            break;
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
}

double partman(const pg::Settings& settings)
{
    pg::Connection connection = need(pg::Connection::open(settings), "connect");
    need(connection.executeScript(u"SET search_path = public, pg_catalog; SET client_min_messages = warning"_s), "set");
    const pg::Rows available = need(
        connection.execute(u"SELECT count(*) FROM pg_available_extensions WHERE name = 'pg_partman'"_s), "extensions");
    if (available.integer(0, 0) == 0)
        return -1;
    // As its how-to says: a partitioned table beside the old one, then the data is moved interval by interval.
    need(connection.executeScript(u"CREATE SCHEMA partman; CREATE EXTENSION pg_partman SCHEMA partman;"
                                  "CREATE TABLE public.petri_new (LIKE public.petri_observations INCLUDING DEFAULTS) "
                                  "PARTITION BY RANGE (created_at);"
                                  "CREATE INDEX ON public.petri_new (id)"_s),
         "partman set-up");
    const pg::Rows version =
        need(connection.execute(
                 u"SELECT split_part(extversion, '.', 1)::int FROM pg_extension WHERE extname = 'pg_partman'"_s),
             "version");
    const bool five = version.integer(0, 0) >= 5;
    need(connection.executeScript(
             u"SELECT partman.create_parent(p_parent_table := 'public.petri_new', p_control := 'created_at', p_type := "
             u"'%1',"
             " p_interval := '1 month', p_start_partition := (SELECT date_trunc('month', min(created_at))::text FROM "
             "public.petri_observations))"_s.arg(five ? u"range"_s : u"native"_s)),
         "create_parent");
    const auto started = std::chrono::steady_clock::now();
    need(connection.execute(u"CALL partman.partition_data_proc(p_parent_table := 'public.petri_new', p_source_table := "
                            "'public.petri_observations', p_wait := 0, p_quiet := true)"_s),
         "partition_data_proc");
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
}

} // namespace stopover::bench
