DROP VIEW IF EXISTS stopover.migration_log;
DROP TABLE IF EXISTS stopover.applied_revision, stopover.rollback_backup_log, stopover.migration_backups,
                     stopover.environment, stopover.event, stopover.verify_bucket, stopover.chunk, stopover.step, stopover.run, stopover.meta;
DROP FUNCTION IF EXISTS stopover.append_event(bigint, text, text);
DROP FUNCTION IF EXISTS stopover.event_hash(bytea, bigint, timestamptz, text, text);
DROP SCHEMA IF EXISTS stopover RESTRICT;
DROP SCHEMA IF EXISTS stopover_backup RESTRICT;
DROP SCHEMA IF EXISTS stopover_retired RESTRICT;
