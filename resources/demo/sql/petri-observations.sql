-- $1, $2: first and last row of this slice; $3: rows in all, spread over the 24 months before 2026.
INSERT INTO public.petri_observations (id, created_at, dish_id, observer_id, colony_count, ph, note)
SELECT md5('observation ' || g)::uuid,
       timestamptz '2024-01-01 00:00:00+00'
           + ((g - 1)::float8 / $3::bigint) * (timestamptz '2026-01-01 00:00:00+00' - timestamptz '2024-01-01 00:00:00+00'),
       1 + h % 400, 1 + h % 24, h % 1000, round(4 + (h % 500) / 100.0, 2),
       CASE WHEN h % 7 = 0 THEN 'Recounted: the first count was off by ' || h % 13 END
FROM (SELECT g, (g * 2654435761 % 4294967296) >> 8 AS h FROM generate_series($1::bigint, $2::bigint) g) AS numbered
