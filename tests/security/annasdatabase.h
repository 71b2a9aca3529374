#pragma once

#include "core/trust/worklogin.h"
#include "tests/support/legs.h"
#include "tests/support/testcase.h"

namespace stopover::test {

using namespace Qt::StringLiterals;

/// A database of anna, an ordinary role, to which a superuser connects. bob is nobody to either, and works in it too.
class AnnasDatabase
{
public:
    AnnasDatabase()
    {
        for (const QString& role : { u"anna"_s, u"bob"_s })
            execute(u"DO $$ BEGIN CREATE ROLE %1 LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; "
                    u"END $$; "
                    "ALTER ROLE %1 NOSUPERUSER"_s.arg(role));
        execute(u"ALTER DATABASE %1 OWNER TO anna; GRANT ALL ON SCHEMA public TO anna"_s.arg(name()));
        executeAs(u"anna"_s,
                  u"CREATE TABLE public.t (id bigint PRIMARY KEY, n bigint NOT NULL DEFAULT 1);"
                  "INSERT INTO public.t (id) SELECT generate_series(1, 3000); ANALYZE public.t; "
                  "GRANT SELECT, TRUNCATE ON public.t TO bob"_s);
    }

    [[nodiscard]] QString name() const { return m_database.name(); }

    [[nodiscard]] QString uri() const { return m_database.uri(); }

    /// Of the superuser.
    [[nodiscard]] pg::Settings settings() const { return m_database.settings(); }

    [[nodiscard]] QString scalar(const QString& query) const { return test::scalar(settings(), query); }

    [[nodiscard]] pg::Settings settingsOf(const QString& role, const QString& application = u"report"_s) const
    {
        return settings().withLogin(role, {}).withApplicationName(application);
    }

    void execute(const QString& script) const
    {
        pg::Connection connection = m_database.connect();
        VERIFY_OK(connection.executeScript(script));
    }

    void executeAs(const QString& role, const QString& script) const
    {
        REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(settingsOf(role)));
        VERIFY_OK(connection.executeScript(script));
    }

    /// A session of bob in an open transaction; the server ends it should the test forget it.
    [[nodiscard]] Result<pg::Connection> bobWaits(const QString& script) const
    {
        STOPOVER_TRY_ASSIGN(pg::Connection bob, pg::Connection::open(settingsOf(u"bob"_s)));
        STOPOVER_TRY(bob.executeScript(u"SET idle_in_transaction_session_timeout = '20s'"_s));
        STOPOVER_TRY(bob.executeScript(u"BEGIN;"_s + script));
        return bob;
    }

    /// Temporary logins that are left on the server.
    [[nodiscard]] QString logins() const
    {
        return scalar(u"SELECT count(*) FROM pg_roles WHERE starts_with(rolname, 'stopover/')"_s);
    }

private:
    TestDatabase m_database;
};

} // namespace stopover::test
