#include "core/change/brakesql.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using run::Statement;
using run::Statements;

namespace {

constexpr QLatin1StringView brakeTrigger { "stopover_brake" };
constexpr QLatin1StringView lasts { "3 seconds" };

sql::QualifiedName setting(const Move& move)
{
    return { u"stopover"_s, u"brake_"_s + QString::number(move.table.oid) };
}

QString brakeFunction(const Move& move)
{
    return u"stopover."_s + sql::quoted(u"brake_of_"_s + QString::number(move.table.oid)) + u"()"_s;
}

/// A statement that has taken a quarter of its own time limit, or half a second, is let through from there on: one that
/// writes a hundred times within a function sleeps no longer. A missing table of ours must not fail it. The brake
/// expires, and one from a clock that was set back since does not count.
QString brakeBody(const Move& move)
{
    return u"DECLARE\n"
           "    ms integer;\n"
           "    allowed CONSTANT interval := current_setting('statement_timeout')::interval;\n"
           "BEGIN\n"
           "    SELECT b.ms INTO ms FROM %1 b\n"
           "     WHERE b.until > clock_timestamp() AND b.until < clock_timestamp() + interval '1 minute';\n"
           "    IF ms > 0 AND clock_timestamp() - statement_timestamp() + ms * interval '1 millisecond'\n"
           "       < least(interval '500 ms', CASE WHEN allowed > interval '0' THEN allowed / 4 END) THEN\n"
           "        PERFORM pg_sleep(ms / 1000.0);\n"
           "    END IF;\n"
           "    RETURN NULL;\n"
           "EXCEPTION WHEN undefined_table THEN\n"
           "    RETURN NULL;\n"
           "END"_s.arg(setting(move).sql());
}

} // namespace

run::BrakeQueries brakeQueries(const Move& move)
{
    const QString table = setting(move).sql();
    return {
        .make = { { u"CREATE TABLE IF NOT EXISTS %1 (ms integer NOT NULL, until timestamptz NOT NULL)"_s.arg(table) },
                  { u"ALTER TABLE %1 REPLICA IDENTITY FULL"_s.arg(table) },
                  { u"INSERT INTO %1 SELECT 0, '-infinity' WHERE NOT EXISTS (SELECT FROM %1)"_s.arg(table) },
                  { u"CREATE OR REPLACE FUNCTION %1 RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER"
                    " SET search_path = pg_catalog, pg_temp AS %2"_s.arg(
                        brakeFunction(move), sql::dollarQuoted(u'\n' + brakeBody(move) + u'\n')) },
                  { u"REVOKE ALL ON FUNCTION %1 FROM PUBLIC"_s.arg(brakeFunction(move)) },
                  releaseBrake(move.live),
                  { u"CREATE TRIGGER %1 BEFORE INSERT OR UPDATE OR DELETE ON %2 FOR EACH STATEMENT"
                    " EXECUTE FUNCTION %3"_s.arg(brakeTrigger, move.live.sql(), brakeFunction(move)) } },
        .set = u"UPDATE %1 SET ms = $1, until = clock_timestamp() + interval '%2'"_s.arg(table, lasts)
    };
}

Statement releaseBrake(const sql::QualifiedName& table)
{
    return { u"DROP TRIGGER IF EXISTS %1 ON %2"_s.arg(brakeTrigger, table.sql()) };
}

Statements dropBrake(const Move& move)
{
    return { { u"DROP FUNCTION IF EXISTS "_s + brakeFunction(move) },
             { u"DROP TABLE IF EXISTS "_s + setting(move).sql() } };
}

} // namespace stopover::change
