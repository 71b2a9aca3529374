SELECT b.table_name, b.backup_table, b.kind, b.record_count AS rows, coalesce(pg_total_relation_size(to_regclass(b.backup_table)), 0) AS bytes,
       to_regclass(b.backup_table) IS NOT NULL AS there,
       to_char(b.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS expires, coalesce(b.expires_at <= clock_timestamp(), false) AS due
  FROM stopover.migration_backups b
 WHERE b.state <> 'dropped' AND b.kind <> 'dump'
 ORDER BY b.expires_at NULLS LAST
