-- $1: rows of chunks. One statement, so that it takes a parameter. Whatever looks random is computed
-- from row numbers: multiplied by 2654435761 (Knuth's multiplicative hash), the upper bits of the
-- lower 32 are spread evenly, and every load yields the same rows.
WITH size AS (
    SELECT greatest(50, $1::bigint / 500) AS users,
           640 AS collections,
           2 * ((greatest($1::bigint, 1) + 49) / 50) AS documents
), new_users AS (
    INSERT INTO public.users (id, email, display_name, created_at)
    SELECT n, 'user' || n || '@example.org',
           (ARRAY['Ada', 'Björn', 'Chloé', 'Dmitri', 'Esra', 'Fatima', 'Grace', 'Hiro'])[1 + n % 8]
               || ' ' || (ARRAY['Berg', 'Costa', 'D''Angelo', 'Lindqvist', 'Nakamura', 'O''Brien', 'Özdemir'])[1 + n % 7],
           timestamptz '2024-06-01 00:00:00+00' + n * interval '3 minutes'
    FROM size, generate_series(1, size.users) n
), new_collections AS (
    INSERT INTO public.collections (id, name, owner_id, created_at)
    SELECT md5('collection ' || n)::uuid::text,
           (ARRAY['Handbook', 'Protocols', 'Field notes', 'Minutes', 'Letters', 'Reports', 'Manuals', 'Theses'])[1 + n % 8]
               || ' ' || n,
           1 + ((n * 2654435761 % 4294967296) >> 8) % size.users,
           timestamptz '2024-06-15 00:00:00+00' + n * interval '10 minutes'
    FROM size, generate_series(1, size.collections) n
), new_documents AS (
    -- The first documents give each collection one; the square makes a few of them large, the tail long.
    INSERT INTO public.documents (id, collection_id, title, source_uri, created_at)
    SELECT n,
           md5('collection ' || CASE WHEN n <= size.collections THEN n
                                     ELSE 1 + floor(size.collections * (u * u))::bigint END)::uuid::text,
           'Document ' || n,
           CASE WHEN n % 9 > 0 THEN 'https://docs.example.org/' || md5('document ' || n) END,
           timestamptz '2024-07-01 00:00:00+00' + (n::float8 / size.documents) * interval '540 days'
    FROM size, generate_series(1, size.documents) n,
         LATERAL (SELECT (n * 2654435761 % 4294967296) / 4294967296.0::float8 AS u) AS spread
), new_observers AS (
    INSERT INTO public.petri_observers (id, name)
    SELECT n, (ARRAY['Amina', 'Bo', 'Carla', 'Dev', 'Élise', 'Fynn'])[1 + n % 6] || ' ' || n
    FROM generate_series(1, 24) n
), new_sentences AS (
    INSERT INTO pg_temp.demo_sentence (n, words)
    SELECT n, (ARRAY['The culture', 'A second sample', 'Each dish of the series', 'The control group',
                     'Colony “B”', 'Our reference strain', 'The incubated plate', 'This specimen'])[1 + n % 8]
              || ' ' ||
              (ARRAY['showed', 'did not show', 'was expected to show', 'lost', 'kept', 'doubled', 'exceeded', 'confirmed'])[1 + n / 8 % 8]
              || ' ' ||
              (ARRAY['its growth at 37 °C', 'the observer''s estimate', 'the margin of the agar', 'what the protocol calls "stable"'])[1 + n / 64 % 4]
              || (ARRAY['.', ' after two days.', E' overnight;\nsee the notes.', ', as before.'])[1 + n / 3 % 4]
    FROM generate_series(0, 255) n
)
INSERT INTO pg_temp.demo_vector (n, embedding)
SELECT n, jsonb_agg(round((((n * 8 + i) * 2654435761 % 4294967296) / 2147483648.0 - 1)::numeric, 4) ORDER BY i)
FROM generate_series(0::bigint, 508) n, generate_series(0, 7) i
GROUP BY n
