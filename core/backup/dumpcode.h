#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace stopover::backup {

/// Why a statement of a dump may do more than store data.
enum class DumpCode {
    Unreadable, ///< our parser does not know it, or it is too long
    ClientCommand, ///< of psql: \!, \copy, \connect …
    Mismatch, ///< not of the kind that the dump's list says
    ServerFile, ///< COPY from or to files and programs
    Block, ///< DO, CALL
    Query, ///< SELECT and whatever else computes or writes
    Setting, ///< SET of what changes rights or the meaning of names
    ServerSetting, ///< ALTER SYSTEM, LOAD
    Role, ///< roles, and who is a member of whom
    Database, ///< databases, tablespaces and their settings
    Privilege, ///< GRANT and REVOKE on objects
    DefaultPrivilege,
    Function, ///< functions, procedures, aggregates
    Trigger,
    EventTrigger,
    Rule,
    Policy,
    View, ///< one that calls functions
    MaterializedView, ///< with data
    Default,
    Check,
    Generated,
    IndexExpression,
    Statistics,
    PartitionKey,
    Type, ///< base and range types with functions
    Cast,
    Operator,
    OperatorClass,
    AccessMethod,
    Transform,
    Conversion,
    TextSearch,
    Extension,
    Language,
    Foreign, ///< wrappers, servers, user mappings, foreign tables
    Subscription,
    Publication,
    SecurityLabel,
    Other, ///< a kind of statement that no dump needs
};

/// A stable name, for example "function".
QString dumpCodeName(DumpCode kind);
/// Errors are not possible: what is unknown is Other.
DumpCode dumpCodeNamed(const QString& name);

struct CodeFinding
{
    DumpCode kind = DumpCode::Other;
    QString line; ///< the first line of the statement
    QString superuser; ///< what only a superuser can make, for example "EXTENSION postgis"; else empty
};

/// What a statement of a dump does, as its syntax tree says.
struct DumpStatement
{
    enum class Use {
        Load, ///< to be run as it is
        CopyRows, ///< COPY … FROM STDIN: rows follow
        Owner, ///< ALTER … OWNER TO
        Privilege, ///< GRANT or REVOKE on an object, or default privileges
        Transaction, ///< BEGIN or COMMIT
    };

    Use use = Use::Load;
    QList<CodeFinding> findings; ///< empty: harmless
    QString role; ///< of Owner: the new owner; of default privileges: for whom
    QString schema; ///< that it makes
    QString extension; ///< that it makes
    QString extensionSchema; ///< where it makes it
    QString commentOn; ///< named as CodeFinding::superuser, for example "EVENT TRIGGER audit"
    bool hidesFromOwner = false; ///< FORCE ROW LEVEL SECURITY
};

/// Notes what a statement does; `superuser` as in CodeFinding.
void addFinding(DumpStatement& statement, DumpCode kind, const QString& superuser = {});

/// Bytes of a statement; a longer one cannot be read. Rows of COPY are not counted.
inline constexpr qsizetype maxStatementBytes = 16 << 20;

/// Parses one statement. `entry` is the kind of the entry in the dump's table of contents, for example "TABLE DATA";
/// empty: unknown. Anything not known to be harmless is a finding. Deep nesting needs a deep stack: see
/// sql::onDeepStack().
DumpStatement readStatement(const QByteArray& text, const QString& entry);

/// A line of psql's own. Only \restrict and \unrestrict of newer programs are harmless.
bool isHarmlessCommand(const QByteArray& text);

/// The first line of a statement, shortened, for people.
QString firstLine(const QByteArray& text);

} // namespace stopover::backup
