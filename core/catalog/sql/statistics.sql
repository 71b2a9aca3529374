SELECT n.nspname AS schema, s.stxname AS name, coalesce((pg_catalog.to_jsonb(s) ->> 'stxstattarget')::int, -1) AS target,
       left(right(pg_get_statisticsobjdef(s.oid), -length(format('CREATE STATISTICS %I.%I', n.nspname, s.stxname))),
            -length(format(' FROM %I.%I', tn.nspname, t.relname))) AS tail_sql,
       obj_description(s.oid, 'pg_statistic_ext') AS comment
  FROM pg_statistic_ext s
  JOIN pg_namespace n ON n.oid = s.stxnamespace
  JOIN pg_class t ON t.oid = s.stxrelid
  JOIN pg_namespace tn ON tn.oid = t.relnamespace
 WHERE s.stxrelid = :oid::oid
 ORDER BY s.stxname
