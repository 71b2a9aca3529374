-- The demo's objects that are there, in the order in which they can be dropped without CASCADE.
SELECT name, kind
FROM (SELECT place, 'public.' || relation AS name, kind
      FROM (VALUES (1, 'v_chunk_stats', 'VIEW'), (2, 'v_chunks', 'VIEW'),
                   (3, 'mv_collection_sizes', 'MATERIALIZED VIEW'),
                   (4, 'petri_observations_with_names', 'VIEW'),
                   (5, 'petri_observations', 'TABLE'), (6, 'petri_observers', 'TABLE'),
                   (7, 'chunks', 'TABLE'), (8, 'documents', 'TABLE'),
                   (9, 'collections', 'TABLE'), (10, 'users', 'TABLE')) AS wanted (place, relation, kind)
      WHERE to_regclass('public.' || relation) IS NOT NULL
      UNION ALL
      SELECT 11, 'public.touch_updated_at()', 'FUNCTION'
      WHERE to_regprocedure('public.touch_updated_at()') IS NOT NULL) AS existing
ORDER BY place
