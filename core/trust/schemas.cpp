#include "core/trust/schemas.h"

#include "core/trust/judge.h"
#include "core/trust/reference.h"
#include "core/trust/trust.h"
#include "core/trust/worklogin.h"

namespace stopover::trust {

using namespace Qt::StringLiterals;

namespace {

QString printable(QString text)
{
    for (QChar& character : text) {
        if (character.category() == QChar::Other_Control)
            character = u'?';
    }
    return text;
}

/// The table that says the version may be read before the rest is known when it can do nothing of its own.
bool versionMayBeRead(const QList<Fact>& facts, const QSet<qint64>& trusted)
{
    if (!judgeSchemas(facts, trusted).isEmpty())
        return false;
    static const QSet<QString> inert { u"column"_s, u"grant"_s };
    bool isTable = false;
    for (const Fact& fact : facts) {
        if (fact.object != "stopover.meta"_L1 || inert.contains(fact.aspect))
            continue;
        if (fact.aspect == "kind"_L1 && fact.value == "r"_L1)
            isTable = true;
        else if (fact.aspect != "owner"_L1 || !trusted.contains(fact.role))
            return false;
    }
    return isTable && std::ranges::any_of(facts, [](const Fact& fact) {
               return fact.object == "stopover.meta"_L1 && fact.aspect == "column"_L1 && fact.name == "version"_L1
                   && fact.value == "integer not null"_L1;
           });
}

/// 0: this role may not read it.
Result<int> installedVersion(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows right,
        connection.execute(
            u"SELECT pg_catalog.has_schema_privilege('stopover', 'USAGE') AND "
            u"pg_catalog.has_table_privilege(c.oid, 'SELECT')"
            " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid "
            "OPERATOR(pg_catalog.=) c.relnamespace"
            " WHERE n.nspname OPERATOR(pg_catalog.=) 'stopover' AND c.relname OPERATOR(pg_catalog.=) 'meta'"_s));
    if (right.count() == 0 || !right.boolean(0, 0))
        return 0;
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT pg_catalog.max(version) FROM ONLY stopover.meta"_s));
    return static_cast<int>(rows.integer(0, 0));
}

/// The version that differs least from what is there.
int likelyVersion(const QList<Fact>& facts, const QSet<qint64>& trusted)
{
    int best = journalVersion;
    for (int version = journalVersion; version >= 1; --version) {
        if (judge(facts, trusted, version).size() < judge(facts, trusted, best).size())
            best = version;
    }
    return best;
}

bool isEmpty(const QList<Fact>& facts)
{
    return std::ranges::none_of(
        facts, [](const Fact& fact) { return fact.schema == "stopover"_L1 && fact.object != fact.schema; });
}

/// The owner of schema stopover where it is not trusted and finds a journal there that is as it has to be.
Result<QString> honestOwnerOf(pg::Connection& connection, const QList<Fact>& facts, const QSet<qint64>& trusted)
{
    const auto owner = std::ranges::find_if(facts, [](const Fact& fact) {
        return fact.object == "stopover"_L1 && fact.object == fact.schema && fact.aspect == "owner"_L1;
    });
    if (owner == facts.end() || trusted.contains(owner->role))
        return QString();
    STOPOVER_TRY_ASSIGN(const QSet<qint64> hers, rolesTrustedBy(connection, owner->value));
    for (int version = journalVersion; version >= 1; --version) {
        if (judge(facts, hers, version).isEmpty())
            return owner->value;
    }
    return QString();
}

/// Who asks, and which schemas there are: while this stays the same, so does what was found.
Result<QString> keyOf(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT pg_catalog.concat_ws(' ', current_user, "
                           u"pg_catalog.string_agg(n.oid::pg_catalog.text, ' ' ORDER BY n.nspname)),"
                           " pg_catalog.count(*) FROM pg_catalog.pg_namespace n WHERE n.nspname "
                           "OPERATOR(pg_catalog.=)"
                           " ANY (ARRAY['stopover', 'stopover_backup', 'stopover_retired']::pg_catalog.name[])"_s));
    return rows.integer(0, 1) == 3 ? rows.text(0, 0) : QString();
}

} // namespace

QString ForeignObject::encoded() const
{
    return QStringList { aspect, printable(object), printable(name), printable(found) }.join(u'\t');
}

Result<SchemaState> inspectSchemas(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const QList<Fact> facts, readFacts(connection));
    SchemaState state;
    STOPOVER_TRY_ASSIGN(const pg::Rows self,
                        connection.execute(u"SELECT r.rolname, r.rolsuper FROM pg_catalog.pg_roles r"
                                           " WHERE r.rolname OPERATOR(pg_catalog.=) current_user"_s));
    state.role = self.text(0, 0);
    state.superuser = self.boolean(0, 1);
    if (facts.isEmpty())
        return state;
    STOPOVER_TRY_ASSIGN(const QSet<qint64> trusted, trustedRoles(connection));
    if (isEmpty(facts)) {
        state.foreign = judgeSchemas(facts, trusted);
        state.presence = state.foreign.isEmpty() ? Presence::Absent : Presence::Foreign;
        return state;
    }
    if (versionMayBeRead(facts, trusted)) {
        STOPOVER_TRY_ASSIGN(state.version, installedVersion(connection));
    }
    if (state.version > journalVersion) {
        state.presence = Presence::Newer;
        return state;
    }
    if (state.version < 1)
        state.version = likelyVersion(facts, trusted);
    state.foreign = judge(facts, trusted, state.version);
    state.presence = state.foreign.isEmpty() ? Presence::Known : Presence::Foreign;
    if (state.presence == Presence::Foreign) {
        STOPOVER_TRY_ASSIGN(state.honestOwner, honestOwnerOf(connection, facts, trusted));
    }
    return state;
}

Result<bool> journalIsKnown(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const QString key, keyOf(connection));
    if (!key.isEmpty() && connection.knownSchemas() == key) {
        STOPOVER_TRY_ASSIGN(const int found, installedVersion(connection));
        if (found <= journalVersion)
            return true;
    }
    connection.rememberSchemas({});
    STOPOVER_TRY_ASSIGN(const SchemaState state, inspectSchemas(connection));
    switch (state.presence) {
    case Presence::Absent:
        return false;
    case Presence::Foreign:
        return Failure(foreignError(connection, state));
    case Presence::Newer:
        return Failure(ErrorCode::JournalNewer, { QString::number(state.version), QString::number(journalVersion) });
    case Presence::Known:
        break;
    }
    // Only a trusted owner could change what was found: see schemas.h.
    connection.rememberSchemas(key);
    return true;
}

Result<bool> journalMayBeRead(pg::Connection& connection)
{
    const Result<bool> known = journalIsKnown(connection);
    if (!known && known.error().code == ErrorCode::JournalForeign)
        return false;
    return known;
}

Error foreignError(const pg::Connection& connection, const SchemaState& state)
{
    const bool needsLogin = state.superuser && !state.honestOwner.isEmpty();
    const QString line =
        needsLogin ? accessLine(connection.database(), state.honestOwner, connection.host()) : QString();
    QStringList args { connection.database(), state.role, state.honestOwner, line };
    for (const ForeignObject& object : state.foreign)
        args.append(object.encoded());
    return Error::of(ErrorCode::JournalForeign, args);
}

QString nothingFiresQuery()
{
    const QString ours = u"IN ('stopover', 'stopover_backup', 'stopover_retired')"_s;
    const QString fires =
        u"EXISTS (SELECT FROM pg_catalog.pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal)"
        " OR EXISTS (SELECT FROM pg_catalog.pg_rewrite w WHERE w.ev_class = c.oid AND c.relkind <> 'v')"
        " OR EXISTS (SELECT FROM pg_catalog.pg_inherits h WHERE c.oid IN (h.inhparent, h.inhrelid))"_s;
    return u"SELECT NOT EXISTS (SELECT FROM pg_catalog.pg_namespace n WHERE n.nspname %1 AND NOT %2)"
           " AND NOT EXISTS (SELECT FROM pg_catalog.pg_class c"
           " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
           " WHERE n.nspname IN ('stopover', 'stopover_backup') AND (NOT %3 OR c.relrowsecurity"
           " OR c.relkind NOT IN ('r', 'S', 'i', 't', 'v') OR (c.relkind = 'v' AND c.relname <> 'migration_log') OR "
           "%5))"
           " AND NOT EXISTS (SELECT FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace"
           " WHERE n.nspname %1 AND NOT %4)"_s.arg(ours, isTrusted(u"n.nspowner"_s), isTrusted(u"c.relowner"_s),
                                                   isTrusted(u"p.proowner"_s), fires);
}

} // namespace stopover::trust
