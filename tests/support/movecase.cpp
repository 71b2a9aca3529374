#include "tests/support/movecase.h"

namespace stopover::test {

using namespace Qt::StringLiterals;

namespace {

const QString appearance = uR"(
SELECT jsonb_pretty(jsonb_build_object(
  'columns', (SELECT jsonb_agg(jsonb_build_array(attname, format_type(atttypid, atttypmod), attnotnull,
       (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = attrelid AND adnum = attnum),
       attidentity, attgenerated, attstattarget, attstorage, attcompression, attcollation::regcollation::text,
       (SELECT array_agg(x ORDER BY x::text) FROM unnest(attacl) x), col_description(attrelid,
           attnum)) ORDER BY attname)
       FROM pg_attribute WHERE attrelid = t AND attnum > 0 AND NOT attisdropped),
  'order', (SELECT jsonb_agg(attname ORDER BY attnum) FROM pg_attribute WHERE attrelid = t AND attnum > 0
      AND NOT attisdropped),
  'constraints', (SELECT jsonb_agg(jsonb_build_array(conname, pg_get_constraintdef(oid), obj_description(oid,
      'pg_constraint')) ORDER BY conname)
       FROM pg_constraint WHERE conrelid = t AND contype IN ('c', 'f') AND conparentid = 0),
  'incoming', (SELECT jsonb_agg(jsonb_build_array(conrelid::regclass, conname,
      pg_get_constraintdef(oid)) ORDER BY conname)
       FROM pg_constraint WHERE confrelid = t AND contype = 'f' AND conparentid = 0),
  'triggers', (SELECT jsonb_agg(jsonb_build_array(pg_get_triggerdef(oid), tgenabled, obj_description(oid,
      'pg_trigger')) ORDER BY tgname)
       FROM pg_trigger WHERE tgrelid = t AND NOT tgisinternal AND tgname NOT LIKE 'stopover%'),
  'policies', (SELECT jsonb_agg(jsonb_build_array(polname, polcmd, polpermissive, polroles::regrole[]::text,
      pg_get_expr(polqual, polrelid),
       pg_get_expr(polwithcheck, polrelid)) ORDER BY polname) FROM pg_policy WHERE polrelid = t),
  'acl', (SELECT (SELECT array_agg(x ORDER BY x::text) FROM unnest(coalesce(relacl, acldefault('r',
      relowner))) x) FROM pg_class WHERE oid = t),
  'owner', (SELECT jsonb_build_array(relowner::regrole::text, relrowsecurity, relforcerowsecurity)
      FROM pg_class WHERE oid = t),
  'replica identity', (SELECT jsonb_agg(DISTINCT relreplident) FROM pg_class WHERE oid IN (SELECT relid
      FROM pg_partition_tree(t) WHERE isleaf)
       OR oid = t AND relkind = 'r'),
  'options', (SELECT jsonb_agg(DISTINCT reloptions) FROM pg_class WHERE oid IN (SELECT relid
      FROM pg_partition_tree(t) WHERE isleaf)
       OR oid = t AND relkind = 'r'),
  'comment', obj_description(t, 'pg_class'),
  'sequences', (SELECT jsonb_agg(jsonb_build_array(pg_get_serial_sequence(t::text, attname), s.seqincrement,
      s.seqcache, s.seqmax)) FROM pg_attribute,
       pg_sequence s WHERE attrelid = t AND attnum > 0 AND NOT attisdropped
           AND s.seqrelid = pg_get_serial_sequence(t::text, attname)::regclass),
  'statistics', (SELECT jsonb_agg(jsonb_build_array(pg_get_statisticsobjdef(oid), stxstattarget,
      obj_description(oid, 'pg_statistic_ext'))
       ORDER BY stxname) FROM pg_statistic_ext WHERE stxrelid = t),
  'publications', (SELECT jsonb_agg(jsonb_build_array(p.pubname,
      pg_get_expr(r.prqual, t), cardinality(r.prattrs::int2[])) ORDER BY p.pubname)
       FROM pg_publication_rel r JOIN pg_publication p ON p.oid = r.prpubid WHERE r.prrelid = t),
  'views', (WITH RECURSIVE v AS (SELECT t AS oid UNION SELECT w.ev_class FROM v JOIN pg_depend d ON d.refobjid = v.oid
       AND d.classid = 'pg_rewrite'::regclass JOIN pg_rewrite w ON w.oid = d.objid)
       SELECT jsonb_agg(jsonb_build_array(c.oid::regclass::text, pg_get_viewdef(c.oid), c.reloptions,
           c.relowner::regrole,
         (SELECT array_agg(x ORDER BY x::text) FROM unnest(coalesce(c.relacl, acldefault('r', c.relowner))) x),
         obj_description(c.oid, 'pg_class'), (SELECT jsonb_agg(jsonb_build_array(attname, attacl::text))
             FROM pg_attribute
         WHERE attrelid = c.oid AND attnum > 0), (SELECT jsonb_agg(pg_get_indexdef(indexrelid) ORDER BY 1)
             FROM pg_index WHERE indrelid = c.oid))
         ORDER BY c.oid::regclass::text) FROM v JOIN pg_class c ON c.oid = v.oid WHERE c.oid <> t)))
FROM (SELECT %1::regclass AS t) x)"_s;

} // namespace

EventHook onceAt(run::EventKind kind, const QString& slug, std::function<void()> action)
{
    return [kind, slug, action = std::move(action), done = std::make_shared<bool>(false)](const run::Event& event) {
        if (*done || event.kind != kind || event.slug != slug)
            return;
        *done = true;
        action();
    };
}

QString appearanceOf(const pg::Settings& settings, const QString& table)
{
    QString query = QString(appearance).replace("%1"_L1, sql::literal(table));
    const int version = scalar(settings, u"SHOW server_version_num"_s).toInt();
    if (version < 150000)
        query.replace("pg_get_expr(r.prqual, t), cardinality(r.prattrs::int2[])"_L1, "NULL"_L1);
    if (version < 140000)
        query.remove(", attcompression"_L1);
    if (version < 130000)
        query.replace("attcollation::regcollation::text"_L1, "attcollation"_L1).remove(", stxstattarget"_L1);
    return scalar(settings, query);
}

QString difference(const QString& actual, const QString& expected)
{
    const QStringList left = actual.split(u'\n');
    const QStringList right = expected.split(u'\n');
    QStringList lines;
    for (const QString& line : left) {
        if (!right.contains(line))
            lines.append(u"+ "_s + line.trimmed());
    }
    for (const QString& line : right) {
        if (!left.contains(line))
            lines.append(u"- "_s + line.trimmed());
    }
    if (lines.isEmpty() && actual != expected)
        lines.append(u"in another order"_s);
    return lines.join(u'\n');
}

QString digestOf(const pg::Settings& settings, const QString& table)
{
    return scalar(settings,
                  u"SELECT concat_ws('/', count(*), sum(hashtextextended(t::text, 0)::numeric)) FROM "_s + table
                      + u" t"_s);
}

void MoveCase::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<TestDatabase>();
}

void MoveCase::cleanup()
{
    m_database.reset();
}

void MoveCase::execute(const QString& script) const
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(script));
}

void MoveCase::start(const QString& toml)
{
    REQUIRE_VALUE(m_run, startMove(settings(), toml));
}

PhaseOutcome MoveCase::hooked(run::Phase phase, const EventHook& hook, const QString& stopBefore) const
{
    run::Control control;
    return runPhase(settings(), m_run, phase, control, hook, { .workers = 1, .stopBefore = stopBefore });
}

PhaseOutcome MoveCase::hooked(run::Phase phase, const EventHook& hook, run::Control& control) const
{
    return runPhase(settings(), m_run, phase, control, hook, { .workers = 1 });
}

} // namespace stopover::test
