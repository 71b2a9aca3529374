-- One set of words for phases: what was called "forward" is "apply", "again" is "reapply". Events stay as they were written, since
-- each is covered by a hash, and so do plans.
-- A program that knows the older words only must not go on with a run: it is fenced.
UPDATE stopover.run SET epoch = epoch + 1,
    leg = CASE leg WHEN 'forward' THEN 'apply' WHEN 'again' THEN 'reapply' ELSE leg END;
UPDATE stopover.step SET leg = CASE leg WHEN 'forward' THEN 'apply' ELSE 'reapply' END WHERE leg IN ('forward', 'again');
UPDATE stopover.chunk SET leg = CASE leg WHEN 'forward' THEN 'apply' ELSE 'reapply' END WHERE leg IN ('forward', 'again');
UPDATE stopover.verify_bucket SET leg = CASE leg WHEN 'forward' THEN 'apply' ELSE 'reapply' END WHERE leg IN ('forward', 'again');

ALTER TABLE stopover.run ADD CONSTRAINT run_leg_check CHECK (leg IN ('', 'apply', 'rollback', 'reapply', 'finish', 'abort'));
ALTER TABLE stopover.step ADD CONSTRAINT step_leg_check CHECK (leg IN ('apply', 'rollback', 'reapply', 'finish', 'abort'));

CREATE TABLE stopover.heartbeat (
    run bigint PRIMARY KEY REFERENCES stopover.run,
    epoch int NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    holder text NOT NULL
);
COMMENT ON TABLE stopover.heartbeat IS 'Who drives a run, and when that was last said, by the clock of the server';

UPDATE stopover.meta SET version = 6;
