-- The role whose rights were used: the one that logged in may have been a temporary login, which is gone when somebody reads this.
ALTER TABLE stopover.rollback_backup_log ALTER COLUMN actor SET DEFAULT current_user;
ALTER TABLE stopover.backup_log ALTER COLUMN actor SET DEFAULT current_user;
ALTER TABLE stopover.applied_revision ALTER COLUMN applied_by SET DEFAULT current_user;
ALTER TABLE stopover.environment ALTER COLUMN set_by SET DEFAULT current_user;

UPDATE stopover.meta SET version = 6;
