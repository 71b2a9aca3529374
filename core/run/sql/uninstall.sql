DROP VIEW IF EXISTS stopover.migration_log;
DROP FUNCTION IF EXISTS stopover.safe_rollback_table(text, boolean), stopover.safe_remove_column(text, text),
    stopover.backup_table(regclass, text), stopover.digest_of(regclass, text[], text), stopover.columns_of(regclass), stopover.key_of(regclass),
    stopover.derived_name(text, text), stopover.set_triggers(regclass[], name[], "char"[]), stopover.tell(oid, tid),
    stopover.refuse_powers(regclass);
DROP TABLE IF EXISTS stopover.backup_log, stopover.applied_revision, stopover.rollback_backup_log, stopover.migration_backups,
                     stopover.environment, stopover.heartbeat, stopover.event, stopover.verify_bucket, stopover.chunk, stopover.step, stopover.run, stopover.meta;
DROP FUNCTION IF EXISTS stopover.append_event(bigint, text, text);
DROP FUNCTION IF EXISTS stopover.event_hash(bytea, bigint, timestamptz, text, text);
DROP SCHEMA IF EXISTS stopover RESTRICT;
DROP SCHEMA IF EXISTS stopover_backup RESTRICT;
DROP SCHEMA IF EXISTS stopover_retired RESTRICT;
