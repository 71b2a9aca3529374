-- A case for each rule: "-- RULE bad" is found by that rule, "-- RULE good" is not. "catalog" after it: only with the
-- tables of locks-setup.sql (search path w). "plain": each statement is a transaction of its own.
-- C01 bad
ALTER TABLE w.t RENAME COLUMN n TO m;
-- C01 good
ALTER TABLE w.t RENAME CONSTRAINT ck TO ck2;
-- C02 bad
ALTER TABLE w.t ALTER COLUMN n TYPE bigint;
-- C02 good catalog
ALTER TABLE w.t ALTER COLUMN txt TYPE varchar;
-- C03 bad
ALTER TABLE w.t ADD COLUMN a int NOT NULL;
-- C03 good
ALTER TABLE w.t ADD COLUMN a int NOT NULL DEFAULT 0;
-- C04 bad
ALTER TYPE w.e RENAME VALUE 'a' TO 'aa';
-- C04 good
ALTER TYPE w.e ADD VALUE 'c';
-- C05 bad
CREATE OR REPLACE VIEW w.v AS SELECT id FROM w.t;
-- C05 good
CREATE VIEW w.v9 AS SELECT id FROM w.t;
-- C06 bad
DROP FUNCTION w.imm();
-- C06 good
CREATE FUNCTION w.f9(a int) RETURNS int LANGUAGE sql AS 'SELECT a';
-- C07 bad
REVOKE SELECT ON w.t FROM app;
-- C07 good
GRANT SELECT ON w.t TO app;
-- C08 bad
ALTER TABLE w.t ADD COLUMN a int; ALTER TABLE w.t DROP COLUMN n;
-- C08 good
ALTER TABLE w.t ADD COLUMN a int;
-- D01 bad
DROP TABLE w.big;
-- D01 good
CREATE TABLE w.mine (id int PRIMARY KEY); DROP TABLE w.mine;
-- D02 bad
ALTER TABLE w.t DROP COLUMN n;
-- D02 good
ALTER TABLE w.t ALTER COLUMN n DROP DEFAULT;
-- D03 bad
DROP SCHEMA w2;
-- D03 good
CREATE SCHEMA w9;
-- D04 bad
DROP TABLE w.ref CASCADE;
-- D04 good
DROP TABLE w.ref;
-- D05 bad
TRUNCATE w.big;
-- D05 good
DELETE FROM w.big WHERE id < 5;
-- D06 bad
DELETE FROM w.big WHERE true;
-- D06 good
DELETE FROM w.big WHERE id = 5;
-- D07 bad
DROP TYPE w.e;
-- D07 good
CREATE TYPE w.e9 AS ENUM ('a');
-- D08 bad catalog
ALTER TABLE w.t ALTER COLUMN num TYPE numeric(6,2);
-- D08 good catalog
ALTER TABLE w.t ALTER COLUMN num TYPE numeric(12,2);
-- D09 bad
ALTER TABLE w.t DROP CONSTRAINT ck;
-- D09 good
DROP INDEX CONCURRENTLY w.t_n_idx;
-- D10 bad
ALTER TABLE w.t SET UNLOGGED;
-- D10 good
ALTER TABLE w.t SET LOGGED;
-- D11 bad
DROP TABLE IF EXISTS w.big; CREATE TABLE w.big (id int PRIMARY KEY);
-- D11 good
DROP TABLE IF EXISTS w.big; CREATE TABLE w.large (id int PRIMARY KEY);
-- D12 bad
ALTER TABLE w.t DISABLE TRIGGER ALL;
-- D12 good
ALTER TABLE w.t ENABLE TRIGGER ALL;
-- D13 bad
SELECT setval('w.s', 10);
-- D13 good
SELECT nextval('w.s');
-- D15 bad
CREATE TABLE w.t_backup AS SELECT * FROM w.t;
-- D15 good
CREATE TABLE w.summary AS SELECT n, count(*) FROM w.t GROUP BY n;
-- L01 bad
CREATE INDEX big_v_idx ON w.big (v);
-- L01 good plain
CREATE INDEX CONCURRENTLY big_v_idx ON w.big (v);
-- L02 bad
DROP INDEX w.t_name_idx;
-- L02 good plain
DROP INDEX CONCURRENTLY w.t_name_idx;
-- L03 bad
ALTER TABLE w.t ADD CONSTRAINT ref_fk FOREIGN KEY (ref_id) REFERENCES w.ref (id);
-- L03 bad
ALTER TABLE w.t ADD CHECK (nn > 0);
-- L03 good
ALTER TABLE w.t ADD CONSTRAINT ref_fk FOREIGN KEY (ref_id) REFERENCES w.ref (id) NOT VALID;
-- L04 bad
ALTER TABLE w.t ALTER COLUMN n SET NOT NULL;
-- L04 good catalog
ALTER TABLE w.t ALTER COLUMN nn SET NOT NULL;
-- L05 bad
ALTER TABLE w.t ADD COLUMN a double precision DEFAULT random();
-- L05 good
ALTER TABLE w.t ADD COLUMN a timestamptz DEFAULT now();
-- L06 bad
ALTER TABLE w.big ADD CONSTRAINT big_id_key UNIQUE (id);
-- L06 good
ALTER TABLE w.t ADD CONSTRAINT t_n_key UNIQUE USING INDEX t_u_idx;
-- L07 bad
ALTER TABLE w.t ADD EXCLUDE USING btree (n WITH =);
-- L07 good
ALTER TABLE w.t ADD COLUMN a int;
-- L08 bad
CREATE TABLE w.p3 PARTITION OF w.pt FOR VALUES FROM (20) TO (30);
-- L08 good
ALTER TABLE w.pt ATTACH PARTITION w.pnew FOR VALUES FROM (20) TO (30);
-- L09 bad
ALTER TABLE w.t ADD COLUMN a int;
-- L09 good
SET LOCAL lock_timeout = '2s'; ALTER TABLE w.t ADD COLUMN a int;
-- L10 bad
ALTER TABLE w.t ADD COLUMN a int; ALTER TABLE w.t ADD CONSTRAINT c9 CHECK (id > 0);
-- L10 good plain
ALTER TABLE w.t ADD COLUMN a int; ALTER TABLE w.t ADD CONSTRAINT c9 CHECK (id > 0);
-- L11 bad
ALTER TABLE w.t ADD COLUMN a int; ALTER TABLE w.ref ADD COLUMN a int;
-- L11 good plain
ALTER TABLE w.t ADD COLUMN a int; ALTER TABLE w.ref ADD COLUMN a int;
-- L12 bad
ALTER TABLE w.t ADD CONSTRAINT c9 CHECK (id > 0) NOT VALID; ALTER TABLE w.t VALIDATE CONSTRAINT c9;
-- L12 good plain
ALTER TABLE w.t ADD CONSTRAINT c9 CHECK (id > 0) NOT VALID; ALTER TABLE w.t VALIDATE CONSTRAINT c9;
-- L13 bad
ALTER TABLE w.t ADD COLUMN a int; UPDATE w.t SET a = 1 WHERE id < 10;
-- L13 good
UPDATE w.t SET nn = 1 WHERE id < 10;
-- L14 bad
ALTER TABLE w.t ADD COLUMN a int; ALTER TABLE w.t ADD COLUMN b int;
-- L14 good
ALTER TABLE w.t ADD COLUMN a int, ADD COLUMN b int;
-- L15 bad
REFRESH MATERIALIZED VIEW w.mv;
-- L15 good plain
REFRESH MATERIALIZED VIEW CONCURRENTLY w.mv;
-- L16 bad
REINDEX INDEX w.t_n_idx;
-- L16 good plain
REINDEX INDEX CONCURRENTLY w.t_n_idx;
-- L17 bad
LOCK TABLE w.t;
-- L17 good
SELECT id FROM w.t WHERE id = 1 FOR UPDATE;
-- L18 bad
CREATE TRIGGER tg9 AFTER INSERT ON w.t FOR EACH ROW EXECUTE FUNCTION w.trg();
-- L18 good
CREATE TABLE w.mine (id int PRIMARY KEY); CREATE TRIGGER tg9 AFTER INSERT ON w.mine FOR EACH ROW EXECUTE FUNCTION w.trg();
-- L19 bad
ALTER DOMAIN w.dom ADD CONSTRAINT dc CHECK (VALUE > 0);
-- L19 good
ALTER DOMAIN w.dom ADD CONSTRAINT dc CHECK (VALUE > 0) NOT VALID;
-- Q01 bad
INSERT INTO w.big SELECT id, name FROM w.t ORDER BY id LIMIT 100 OFFSET 200;
-- Q01 good
INSERT INTO w.big SELECT id, name FROM w.t WHERE id > 200 ORDER BY id LIMIT 100;
-- Q02 bad
INSERT INTO w.big SELECT id, name FROM w.t ORDER BY name LIMIT 100;
-- Q02 good
INSERT INTO w.big SELECT id, name FROM w.t ORDER BY id LIMIT 100;
-- Q03 bad
SELECT id FROM w.t WHERE n NOT IN (SELECT ref_id FROM w.child);
-- Q03 good catalog
SELECT id FROM w.t WHERE n NOT IN (SELECT id FROM w.child);
-- Q04 bad
INSERT INTO w.big SELECT id, name FROM w.t ON CONFLICT DO NOTHING;
-- Q04 good
INSERT INTO w.big VALUES (1, 'x') ON CONFLICT DO NOTHING;
-- Q05 bad
CREATE TABLE w.mine (id bigserial PRIMARY KEY, v text); INSERT INTO w.mine (v) SELECT name FROM w.t;
-- Q05 good
CREATE TABLE w.mine (id bigserial PRIMARY KEY, v text); INSERT INTO w.mine (id, v) SELECT id, name FROM w.t;
-- Q06 bad
CREATE TABLE w.h (k text) PARTITION BY LIST (mod(hashtext(k), 100));
-- Q06 good
CREATE TABLE w.h (k text) PARTITION BY LIST (((hashtext(k) % 100) + 100) % 100);
-- Q07 bad
UPDATE w.t SET nn = 1 WHERE n > 5 LIMIT 100;
-- Q07 good
UPDATE w.t SET nn = 1 WHERE id IN (SELECT id FROM w.t ORDER BY id LIMIT 100);
-- Q08 bad catalog
UPDATE w.t SET nn = 1 WHERE txt = 'x';
-- Q08 good catalog
UPDATE w.t SET nn = 1 WHERE id = 7;
-- Q09 bad
SELECT (SELECT count(*) FROM w.t) = (SELECT count(*) FROM w.big);
-- Q09 good
SELECT count(*) FROM w.t;
-- Q10 bad
ALTER TABLE w.t RENAME TO t_old; ALTER TABLE w.big RENAME TO t;
-- Q10 good
ALTER TABLE w.t RENAME TO t_old;
-- R01 bad
ALTER TABLE big ADD COLUMN a int;
-- R01 good
ALTER TABLE w.big ADD COLUMN a int;
-- R02 bad
CREATE TABLE w.a_name_that_is_so_long_that_the_server_cuts_it_without_any_error_at_all (id int PRIMARY KEY);
-- R02 good
CREATE TABLE w.short (id int PRIMARY KEY);
-- R03 bad
CREATE TABLE w."Mixed Case" (id int PRIMARY KEY);
-- R03 good
CREATE TABLE w.plain (id int PRIMARY KEY);
-- R04 bad style
CREATE TABLE w.s9 (id bigint PRIMARY KEY, c char(10));
-- R04 good style
CREATE TABLE w.s9 (id bigint PRIMARY KEY, c text);
-- R05 bad
UPDATE w.t SET n = 1, n = 2 WHERE id = 1;
-- R05 good
UPDATE w.t SET n = 1, nn = 2 WHERE id = 1;
-- R06 bad catalog
ALTER TABLE w.t ADD CONSTRAINT ref_fk FOREIGN KEY (ref_id) REFERENCES w.ref (id) NOT VALID;
-- R06 good catalog
ALTER TABLE w.t ADD CONSTRAINT ref_fk FOREIGN KEY (n) REFERENCES w.ref (id) NOT VALID;
-- R07 bad
CREATE TABLE w.keyless (a int);
-- R07 good
CREATE TABLE w.keyed (a int, PRIMARY KEY (a));
-- R08 bad
CREATE TABLE IF NOT EXISTS w.maybe (a int PRIMARY KEY);
-- R08 good
CREATE TABLE w.surely (a int PRIMARY KEY);
-- R09 bad
\echo hello
-- R09 good
SELECT 1;
-- R10 bad
SELECT 1 AS a‮b;
-- R10 good
SELECT 1 AS "größe";
-- R11 bad
ALTER TABLE w.t MERGE PARTITIONS (w.a, w.b) INTO w.c;
-- R11 good
ALTER TABLE w.t ADD COLUMN a int GENERATED ALWAYS AS (n * 2) STORED;
-- R12 bad
-- +stopover ignore D01
DROP TABLE w.big;
-- R12 good
-- +stopover ignore D01 reason=empty since 2020
DROP TABLE w.big;
-- R13 bad
DO $$ BEGIN RAISE NOTICE '%', 1, 2; END $$;
-- R13 good
DO $$ BEGIN RAISE NOTICE '% %', 1, 2; END $$;
-- R13 good
CREATE FUNCTION w.one() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; END;
-- R14 bad
CREATE TABLE w.g (a int, b int GENERATED ALWAYS AS (a) STORED) PARTITION BY LIST (b);
-- R14 good
CREATE TABLE w.g (a int, b int) PARTITION BY LIST (b);
-- R15 bad
CREATE TABLE w.l (LIKE w.t INCLUDING ALL) PARTITION BY RANGE (ts);
-- R15 good
CREATE TABLE w.l (LIKE w.t INCLUDING DEFAULTS) PARTITION BY RANGE (ts);
-- S01 bad
CREATE FUNCTION w.d() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';
-- S01 good
CREATE FUNCTION w.d() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS 'SELECT 1';
-- S02 bad
CREATE FUNCTION w.lower(varchar) RETURNS text LANGUAGE sql AS 'SELECT 1::text';
-- S02 good
CREATE FUNCTION w.lowered(varchar) RETURNS text LANGUAGE sql AS 'SELECT 1::text';
-- S03 bad
COPY w.t TO PROGRAM 'cat';
-- S03 good
COPY w.t TO STDOUT;
-- S04 bad
ALTER ROLE app PASSWORD 'hunter2';
-- S04 good
ALTER ROLE app LOGIN;
-- S05 bad
GRANT SELECT ON w.t TO PUBLIC;
-- S05 good
GRANT SELECT ON w.t TO app;
-- S06 bad
CREATE EVENT TRIGGER ev ON ddl_command_start EXECUTE FUNCTION w.trg();
-- S06 good
CREATE TRIGGER tg9 AFTER INSERT ON w.t FOR EACH ROW EXECUTE FUNCTION w.trg();
-- S07 bad
ALTER TABLE w.t OWNER TO app;
-- S07 good
ALTER TABLE w.t ADD COLUMN a int;
-- T01 bad
CREATE INDEX CONCURRENTLY big_v_idx ON w.big (v);
-- T01 good
-- +stopover autocommit
CREATE INDEX CONCURRENTLY big_v_idx ON w.big (v);
-- T02 bad
BEGIN; SELECT 1; COMMIT;
-- T02 good
SELECT 1;
-- T03 bad
BEGIN; SELECT 1;
-- T03 good
BEGIN; SELECT 1; COMMIT;
-- T04 bad
CREATE INDEX CONCURRENTLY big_v_idx ON w.big (v); ALTER TABLE w.big ADD COLUMN a int;
-- T04 good plain
CREATE INDEX CONCURRENTLY big_v_idx ON w.big (v);
-- T05 bad plain
CREATE INDEX CONCURRENTLY ON w.big (v);
-- T05 good plain
CREATE INDEX CONCURRENTLY big_v_idx ON w.big (v);
-- T06 bad
ALTER TYPE w.e ADD VALUE 'c'; UPDATE w.t SET en = 'c' WHERE id = 1;
-- T06 good plain
ALTER TYPE w.e ADD VALUE 'c'; UPDATE w.t SET en = 'c' WHERE id = 1;
-- T07 bad
SET work_mem = '1GB';
-- T07 good
SET LOCAL work_mem = '1GB';
-- T08 bad
DO $$ BEGIN LOOP UPDATE w.t SET nn = 2 WHERE id < 5; EXIT WHEN NOT FOUND; END LOOP; END $$;
-- T08 good
DO $$ BEGIN UPDATE w.t SET nn = 2 WHERE id < 5; END $$;
-- T09 bad
DO $$ BEGIN UPDATE w.t SET nn = 2 WHERE id < 5; COMMIT; END $$;
-- T09 good plain
DO $$ BEGIN UPDATE w.t SET nn = 2 WHERE id < 5; COMMIT; END $$;
