SELECT current_setting('server_version_num')::int AS version,
       pg_is_in_recovery() AS in_recovery,
       (SELECT s.reset_val = 'on' FROM pg_settings s WHERE s.name = 'default_transaction_read_only') AS read_only,
       r.rolsuper AS superuser,
       r.rolsuper OR r.rolbypassrls AS bypasses_rls,
       has_database_privilege(current_database(), 'CREATE') AS can_create_schema,
       current_user AS role,
       current_database() AS database,
       current_setting('max_locks_per_transaction')::int AS max_locks,
       current_setting('max_connections')::int AS max_connections,
       (SELECT setting::int FROM pg_settings WHERE name = 'deadlock_timeout') AS deadlock_timeout,
       current_setting('fsync') = 'on' AS fsync,
       -- Within a text, since the function is not there before 15.
       r.rolsuper OR CASE WHEN current_setting('server_version_num')::int >= 150000 THEN
           query_to_xml($q$SELECT has_parameter_privilege('session_replication_role', 'SET') AS may$q$, false, true, '')::text
               LIKE '%<may>true</may>%' ELSE false END AS may_be_silent
  FROM pg_roles r
 WHERE r.rolname = current_user
