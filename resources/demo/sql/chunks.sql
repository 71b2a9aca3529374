-- $1, $2: first and last row of this slice; $3: rows in all. Blocks of 50 rows belong to two documents.
INSERT INTO public.chunks
    (id, collection_id, document_id, chunk_index, content, metadata, embedding_vector, created_at, updated_at)
SELECT row_.id, d.id_of_collection, row_.document_id, row_.chunk_index,
       a.words || ' ' || b.words || ' [' || row_.id || ']',
       CASE WHEN row_.id % 50 > 0 THEN
           jsonb_build_object('page', 1 + row_.chunk_index / 3,
                              'tokens', 20 + row_.h % 40,
                              'source', 'import-' || row_.document_id % 1000,
                              'language', (ARRAY['en', 'de', 'fr', 'ja'])[1 + (row_.h & 3)],
                              'visibility', CASE WHEN row_.h % 10 > 0 THEN 'public' ELSE 'private' END)
       END,
       CASE WHEN row_.id % 20 > 0 THEN v.embedding END,
       row_.created_at,
       row_.created_at + (row_.h % 86400) * interval '1 second'
FROM (SELECT g AS id,
             2 * block + CASE WHEN place < split THEN 1 ELSE 2 END AS document_id,
             (CASE WHEN place < split THEN place ELSE place - split END)::integer AS chunk_index,
             (g * 2654435761 % 4294967296) >> 8 AS h,
             timestamptz '2024-07-01 00:00:00+00' + (g::float8 / $3::bigint) * interval '540 days' AS created_at
      FROM (SELECT g, (g - 1) / 50 AS block, (g - 1) % 50 AS place,
                   5 + (((g - 1) / 50 * 2654435761 % 4294967296) >> 12) % 40 AS split
            FROM generate_series($1::bigint, $2::bigint) g) AS placed) AS row_
JOIN (SELECT id, collection_id AS id_of_collection FROM public.documents) AS d ON d.id = row_.document_id
JOIN pg_temp.demo_sentence a ON a.n = (row_.h >> 4) & 255
JOIN pg_temp.demo_sentence b ON b.n = (row_.h >> 12) & 255
JOIN pg_temp.demo_vector v ON v.n = row_.h % 509
