-- $1: the load's tag. What the ledger expects of each row against what the table has.
WITH last_write AS (
    SELECT DISTINCT ON (id) * FROM pg_temp.load_write WHERE fate = '+' ORDER BY id, version DESC
), candidate AS (
    SELECT * FROM last_write
    UNION ALL
    SELECT w.* FROM pg_temp.load_write w LEFT JOIN last_write l USING (id)
    WHERE w.fate = '?' AND w.version > coalesce(l.version, 0)
), seen AS MATERIALIZED (
    SELECT c.id, c.collection_id, c.chunk_index, c.metadata, c.embedding_vector,
           substring(c.content FROM '^load ' || $1::text || ', version (\d+)$')::bigint AS version
    FROM public.chunks c
    WHERE c.id IN (SELECT id FROM candidate) OR starts_with(c.content, 'load ' || $1::text || ',')
), found AS (
    SELECT id, count(*) AS copies, max(version) AS version FROM seen GROUP BY id
), verdict AS (
    SELECT k.id,
           bool_or(CASE WHEN k.alive THEN
                            s.id IS NOT NULL AND s.version IS NOT DISTINCT FROM k.version
                            AND s.collection_id = k.collection_id AND s.chunk_index = k.version % 1000
                            AND (s.metadata IS NOT NULL) = k.has_metadata
                            AND (s.metadata IS NULL OR (s.metadata ->> 'version')::bigint = k.version)
                            AND (s.embedding_vector IS NOT NULL) = k.has_vector
                            AND (s.embedding_vector IS NULL OR (s.embedding_vector ->> 0)::bigint = k.version)
                        ELSE s.id IS NULL END) AS fits,
           bool_or(k.fate = '+') AS known
    FROM candidate k LEFT JOIN seen s USING (id)
    GROUP BY k.id
), judged AS (
    SELECT v.id, v.fits OR NOT v.known AND coalesce(f.copies, 1) = 1 AND f.version IS NULL AS fits,
           coalesce(f.copies, 0) AS copies, f.version AS found_version, l.version AS expected_version,
           (SELECT count(*) FROM pg_temp.load_write w
             WHERE w.id = v.id AND w.fate = '+'
               AND w.version > coalesce(f.version, (SELECT max(d.version) FROM pg_temp.load_write d
                                                     WHERE d.id = v.id AND d.fate = '+' AND NOT d.alive
                                                       AND f.id IS NULL), 0)) AS newer
    FROM verdict v LEFT JOIN found f USING (id) LEFT JOIN last_write l USING (id)
), stranger AS (
    SELECT f.id, f.version FROM found f WHERE NOT EXISTS (SELECT FROM candidate k WHERE k.id = f.id)
), problem AS (
    SELECT format('row %s: %s', id,
                  CASE WHEN copies = 0 THEN format('version %s is missing', expected_version)
                       WHEN copies > 1 THEN format('is there %s times', copies)
                       WHEN newer > 0 THEN format('version %s instead of %s', coalesce(found_version, 0), expected_version)
                       ELSE format('version %s has other columns than were written', found_version) END) AS words
    FROM judged WHERE NOT fits OR copies > 1
    UNION ALL
    SELECT format('row %s: version %s was never acknowledged', id, version) FROM stranger
)
SELECT (SELECT count(*) FROM pg_temp.load_write WHERE fate = '+'),
       (SELECT count(*) FROM pg_temp.load_write WHERE fate = '?'),
       (SELECT coalesce(sum(newer), 0)::bigint FROM judged WHERE NOT fits),
       (SELECT count(*) FROM judged WHERE NOT fits AND newer = 0),
       (SELECT coalesce(sum(copies - 1), 0)::bigint FROM judged WHERE copies > 1) + (SELECT count(*) FROM stranger),
       (SELECT coalesce(sum(row_delta), 0)::bigint FROM pg_temp.load_write WHERE fate = '+'),
       (SELECT coalesce(sum(least(row_delta, 0)), 0)::bigint FROM pg_temp.load_write WHERE fate = '?'),
       (SELECT coalesce(sum(greatest(row_delta, 0)), 0)::bigint FROM pg_temp.load_write WHERE fate = '?'),
       (SELECT count(*) FROM public.chunks),
       (SELECT coalesce(json_agg(words), '[]') FROM (SELECT words FROM problem LIMIT 10) AS first_ones)
