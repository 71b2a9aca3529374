-- Statements that are measured on the server of the test and compared with their prediction. One a line.
create table new1(id int primary key, r int references ref(id))
create table new2(id int primary key, u text unique, check (id > 0))
create table new3 as select * from t
create table new4 (like t)
create table pt3 partition of pt for values from (30) to (40)
create table new5() inherits (t)
alter table t add column a int
alter table t add column a int default 7
alter table t add column a timestamptz default now()
alter table t add column a timestamptz default clock_timestamp()
alter table t add column a int default vol()
alter table big add column a bigserial
alter table big add column a bigint generated always as identity
alter table big add column a int generated always as (id * 2) stored
alter table big add column a int primary key
alter table t add column a int references ref(id)
alter table t add column a int unique
alter table t drop column big
alter table t drop column nn
alter table t drop column n cascade
alter table t drop column ref_id
alter table child drop column ref_id
alter table t rename column txt to txt2
alter table t rename to t9
alter table t rename constraint ck to ck2
alter table t set schema public
alter table t alter n drop default
alter table t alter nn drop not null
alter table t alter nn drop default
alter table ref alter nm set not null
alter table t alter n set (n_distinct = 5)
alter table t alter txt set storage external
alter table t alter big type varchar(200)
alter table t alter txt type varchar
alter table t alter vb type varbit(2)
alter table t alter num type numeric(14,2)
alter table t alter num type numeric(10,4)
alter table t alter num type numeric(8,2)
alter table t alter n type bigint
alter table t alter nn type smallint
alter table t alter tstz type timestamp
alter table t alter ip type inet
alter table t alter d type text
alter table t alter n type int using n
alter table t alter n type int using n + 1
alter table t alter n type oid
alter table t alter txt type text collate "C"
alter table ref alter id type bigint
alter table t add check (n > 0)
alter table t add constraint c9 check (n > 0) not valid
alter table t validate constraint nv
alter table t drop constraint nv
alter table child drop constraint child_ref_id_fkey
alter table ref drop constraint ref_pkey cascade
alter table t add constraint f2 foreign key (ref_id) references ref(id) not valid
alter table t add constraint f2 foreign key (ref_id) references ref(id)
alter table child alter constraint child_ref_id_fkey deferrable initially deferred
alter table t add unique (id, n)
alter table big add primary key (id)
alter table t add constraint u2 unique using index t_u_idx
alter table t add exclude using btree (n with =)
create index on t(name)
create index ti2 on t(n, name) where n > 5
create index on t(lower(name))
create index pti on pt(v)
create index pto on only pt(v)
drop index t_name_idx
drop index pt_id_idx
alter index t_name_idx rename to t_name_idx9
alter index t_name_idx set (fillfactor = 60)
reindex index t_name_idx
reindex table t
cluster t using t_n_idx
alter table t set unlogged
alter table t set (fillfactor = 50)
alter table t reset (fillfactor)
alter table t set (autovacuum_enabled = off)
drop table child
drop table p1
drop table pt
drop table inh
drop table big
drop table t cascade
drop table ref cascade
drop view v2
drop view v cascade
drop materialized view mv
drop trigger tg on t
drop rule ru on big
drop policy pol on t
drop function trg() cascade
drop sequence s
drop type e cascade
drop domain dom cascade
drop schema w2
drop statistics st
truncate big
truncate t
truncate ref cascade
truncate pt
alter table pt attach partition pnew for values from (20) to (30)
alter table pt detach partition p1
alter table inh no inherit t
create trigger tg3 before update on t for each row execute function trg()
create trigger tg4 after insert on pt for each row execute function trg()
alter table t disable trigger tg
alter table t disable trigger all
alter table t enable row level security
alter table t force row level security
alter table t replica identity full
alter table t owner to current_user
alter trigger tg on t rename to tgx
create rule r9 as on delete to big do instead nothing
create policy p9 on t using (true)
alter policy pol on t using (false)
create view v9 as select id from t
create or replace view v2 as select id, name from v
create materialized view mv9 as select id from t
alter view v rename to v9
refresh materialized view mv
alter type e rename value 'a' to 'aa'
alter domain dom add constraint dc check (value > 0)
alter domain dom set not null
alter domain dom set default 5
alter sequence s restart with 5
alter sequence s increment by 2
grant select on t to public
comment on table t is 'x'
comment on column t.n is 'x'
comment on index t_n_idx is 'x'
comment on view v is 'x'
analyze t
analyze pt
insert into t(id, n) values (1000, 1000)
insert into big select id, name from t
update t set nn = 2 where id = 5
update pt set v = 'y'
delete from big
delete from child where id = 3
select * from t
select * from t for update
select * from v
select count(*) from t join ref on ref.id = t.ref_id
lock table t
lock table t in share mode
lock table only t in exclusive mode
copy t to '/dev/null'
alter publication pub add table t
alter publication pub drop table ref
create publication pub2 for table t
create statistics st9 on n, nn from t
create sequence s9
select nextval('s')
select setval('s', 10)
do $$ begin update t set nn = 3; end $$
