<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>Stopover came to a place that it should not reach: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this with what you did before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, its rights and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private server failed at: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;stopoverctl sandbox status&quot; names its log file; &quot;stopoverctl sandbox reset&quot; starts afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot hold a private server: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another directory with --dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s objects are there already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace them with --replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection settings cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a URI (postgresql://host/database), keywords (host=… dbname=…), service=NAME or a database name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host, port, database and whether the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the login to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password in PGPASSWORD or the password file, and check the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal in the database says how far it got: see &quot;stopoverctl run list&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke during COMMIT: whether transaction %1 took effect is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not repeat it; &quot;stopoverctl run resume&quot; asks the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1; Stopover needs %2 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a newer server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 is still starting or shutting down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a standby, which takes no writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the primary server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions at %1 are read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the primary server, or set default_transaction_read_only to off for this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role %3 lacks %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the owner of %2 grant it, or connect as the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be locked in %2 attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume when the sessions that were in the way, named above, have ended their transactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left on the server: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then resume the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write schema.table, with double quotes around capitals, spaces and dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known keys here: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1 in this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, the schema and the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no column &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &quot;key&quot; in the specification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a column, or one immutable SQL expression over the columns of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 partitions are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be done yet: %*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs your confirmation by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --confirm %1 after checking that this is what you want to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another console works on this database: %1 (%2), since %3, session %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run %1 in this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;stopoverctl run list&quot; shows those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 stands at &quot;%2&quot;, where &quot;%3&quot; is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;stopoverctl run show %1&quot; says what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another console has taken run %1 over; this one stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it with &quot;stopoverctl run show %1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed meanwhile: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort this run and plan again; the live table is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody switched off or replaced the trigger that captures the writes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort this run and start again; the live table is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written to faster than the copy catches up: %2 keys are open, %3 are allowed at the swap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume when there is less to do, or with more --workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and its copy differ in %2 keys, first: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was swapped. Resume to compare and repair again, or abort the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept table would refuse %2 rows that were written to %1 since, first: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct these rows, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal says that step &quot;%1&quot; is done, but what it made is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody removed it. Abort the run and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 has no journal of Stopover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;stopoverctl install&quot; creates it; so does the first run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal in the database has version %1; this program knows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a newer Stopover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no project: neither alembic.ini, pyproject.toml nor stopover.toml is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder of the project with --project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no key &quot;%3&quot; in the section [%2].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the value of &quot;%2&quot; cannot be used: %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the revisions %1, named in %2, is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct script_location, or create the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; cannot be read without running the file: %4 %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value as a literal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a revision id, or move it out of the folder of the revisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is found twice, first as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each folder of revisions once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2 is not encoded in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file in %3, or declare its encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revision id &quot;%1&quot; holds characters that mean something else: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an id of letters, digits and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 revises itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its down_revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 depends on itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its depends_on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 is declared by %2 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all but one of them another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch label &quot;%1&quot; of revision %2 is the name of %3 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 revises %2, which no file declares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the file back, or correct down_revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 depends on %2, which no file declares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the file back, or correct depends_on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 revises the branch label &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the revision itself in down_revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These revisions revise each other in a circle: %*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct down_revision of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These revisions depend on each other in a circle: %*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct depends_on of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no revision &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the id and the folder of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins more than one revision: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no branch &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 is not in the branch &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a revision of that branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; means more than one head: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them, &quot;heads&quot;, or LABEL@head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ancestor of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two, or name revisions of one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &quot;%1&quot; there is more than one way on: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the revision itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could start from more than one row of the version table: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the branch: LABEL@+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to no revision in %2 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take fewer steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes beyond the last revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was named together with its ancestor %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not below the branch &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a revision that the branch came through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a range, where one revision is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one revision, where a range is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write FROM:TO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write FROM:TO; either may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 is not a head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a head, or ask for a new branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named more than once: %*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each revision once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a target: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a revision, LABEL@head, heads, base, +N or -N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reached from %2 through a dependency only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a range along one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 needs %2 in the version table, and it holds %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what was applied, then stamp the database with the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one folder of revisions: %*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which the new file goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1 that is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>a session that ended already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a lock, attempt %1; in the way: %2. Queued behind us: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a lock, attempt %1; in the way: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pid %1 (%2 as %3, %4 for %5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table locked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowed down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a confirmation that names %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost; connecting again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The server is a standby, so %1 cannot be changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the primary; SELECT pg_is_in_recovery() is false there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is partitioned already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a plain table; if a run of Stopover partitioned it, &quot;stopoverctl run rollback&quot; takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a table (relkind %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the ordinary table that %1 reads or stands for; only those can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unlogged or temporary: a server crash would empty it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALTER TABLE %1 SET LOGGED; or copy it into an ordinary table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is itself a partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out first: ALTER TABLE its parent DETACH PARTITION %1 CONCURRENTLY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes part in inheritance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it first: ALTER TABLE %1 NO INHERIT its parent, and the same for each child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in a schema of Stopover or of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to do; the forecast says nothing and the backup will be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role %2 may not create schemas in database %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the owner of the database: GRANT CREATE ON DATABASE &quot;%1&quot; TO &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to %2, and role %3 may not act as that owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a superuser: GRANT &quot;%2&quot; TO &quot;%3&quot;; or connect as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row security hides rows of %1 from role %2, so a copy would miss them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a superuser: ALTER ROLE &quot;%2&quot; BYPASSRLS; or as the owner: ALTER TABLE %1 NO FORCE ROW LEVEL SECURITY, and connect as the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grant on %1 (%2 to %3) was given by somebody else than the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be given by the owner of %1; the grantor changes, the right stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no primary key and no unique index on NOT NULL columns, so changed rows cannot be found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build one without blocking: CREATE UNIQUE INDEX CONCURRENTLY ON %1 (columns that are NOT NULL). Then plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 is generated, and a generated column cannot be part of a partition key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the expression that generates %1 as the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is an expression: queries prune partitions only when they repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For queries that say column = value, strategy = &quot;hash&quot; with the column as the key prunes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 rows have no value for the key %1, and no partition would take them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set default = true, or fill the column first: UPDATE … WHERE (%1) IS NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 rows fit no partition by %1; %3 of them are negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a hash of N lists write ((hashtext(column) % N) + N) % N; for ranges widen from and to; or set default = true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest partition of %1 would hold %2 times the average; more than twice is uneven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another key or more partitions; it can be run as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index %1 is invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REINDEX INDEX CONCURRENTLY &quot;%1&quot;; or DROP INDEX CONCURRENTLY &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary key %1 (%2) does not contain the partition key: it will hold within a partition, not across them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep (%2) unique by its sequence or uuid; ON CONFLICT on it will not work. With strategy = &quot;hash&quot; on one of its columns it stays whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique index %1 (%2) does not contain the partition key, so uniqueness across partitions would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the partition key to it, choose strategy = &quot;hash&quot; on one of (%2), or write accept = [&quot;unique.local&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion constraint %1 cannot exist on a partitioned table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALTER TABLE … DROP CONSTRAINT &quot;%1&quot;, or leave the table as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign key %1 was never validated; it stays so on each partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALTER TABLE … VALIDATE CONSTRAINT &quot;%1&quot; first, to have it on the new parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign key %1 of %2 points at (%3), which cannot be unique on the new parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition by one of (%3), for example with strategy = &quot;hash&quot;; or first ALTER TABLE %2 DROP CONSTRAINT &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign key %1 comes from the partitioned table %2 and cannot be added NOT VALID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALTER TABLE %2 DROP CONSTRAINT &quot;%1&quot; first, and add it again after the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger %1 uses transition tables and cannot be carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DROP TRIGGER &quot;%1&quot; first; after the run it can be created again FOR EACH STATEMENT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint trigger %1 cannot be carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DROP TRIGGER &quot;%1&quot; first, and create it again after the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger %1 calls %2, which reads the table&apos;s name: it would see the partition&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %2 independent of TG_TABLE_NAME and TG_RELID, or write accept = [&quot;trigger.table_name&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger %1 fires before each row; it must not change the partition key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its function: a row that it sends to another partition is refused by the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View %1 groups by the primary key %2 only, which the partitioned table does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every column that it shows into the GROUP BY of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check %1 is NO INHERIT, which a partitioned table cannot have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1, or make it anew without NO INHERIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check %1 is NOT VALID: rows that break it would be refused by the partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate %1 first: ALTER TABLE … VALIDATE CONSTRAINT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication %1 filters rows, which the server refuses for a partitioned table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set publish_via_partition_root of %1, or drop the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication %1 publishes all tables: its subscribers would need the partitions too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create them on the subscriber, or ALTER PUBLICATION &quot;%1&quot; SET (publish_via_partition_root = true); then write accept = [&quot;publication.all_tables&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication %1 names the table; the new one takes its place at the swap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the subscriber&apos;s table is not partitioned: ALTER PUBLICATION &quot;%1&quot; SET (publish_via_partition_root = true).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event trigger %1 (%2) fires on the statements of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it does not refuse them; a superuser can ALTER EVENT TRIGGER &quot;%1&quot; DISABLE for the time of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two partitions of %1 would have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the table&apos;s name (63 bytes are all that a name has), or choose other bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partition would be called %1, which exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or drop %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema %1 is left from an earlier run of this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;stopoverctl run list&quot; shows it: resume, abort or finish that run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The swap needs %2 locks at once, and %1 allows %3 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALTER SYSTEM SET %1 = %4 and restart the server, or use fewer partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has the rewrite rule %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DROP RULE &quot;%1&quot; first; a trigger can do the same and is carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function %1 (%2) is bound to the table and would go on reading the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DROP FUNCTION %1 first and create it again after the run, or write its body as a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function %1 takes or returns the table&apos;s row type (%2), which the new table does not share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DROP FUNCTION %1 first and create it again after the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 is of the table&apos;s row type (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its type first, for example to jsonb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prepared transaction %1 of %2 holds the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMIT PREPARED &apos;%1&apos; or ROLLBACK PREPARED &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy %1 reads the table and would go on reading the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DROP POLICY %1 first and create it again after the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table receives rows by a subscription (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the publication on the other side, then ALTER SUBSCRIPTION … REFRESH PUBLICATION here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another table depends on a sequence of this one: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give that column a sequence of its own: CREATE SEQUENCE, then ALTER TABLE … ALTER COLUMN … SET DEFAULT nextval(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %*</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <source>Database: a URI, a keyword string or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved profile, or service of the service file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with revisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo on a private server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the demo&apos;s largest table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rows wants a number above 0, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo reaches its private server only; leave --db and --profile out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegLoss</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. Writes made since the swap are carried over, every row is compared, and the tables are swapped back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partitions are kept, so that you can go forward again without copying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward again with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. Writes made since the rollback are carried over, every row is compared, and the tables are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old table, and with it the way back that keeps later writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partitioned table with every row, and the backup table if one was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the move of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partitions and the backup table that this run has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live table with every row, exactly as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and run it again; it begins with an empty copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows would be refused by the other table: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossAmount</name>
    <message>
        <source>rows not known (never analysed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known (never analysed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the new table with %2 partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture the writes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build %1 indexes on %2 partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather statistics of the new table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch up with the writes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild mat. views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild %1 materialized views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh mat. views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh %1 materialized views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare every row of %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap %1; the old one is kept as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate %1 foreign keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the kept table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what was prepared; %1 stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move into partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back, keeping every write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish: drop what was kept for a rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort: leave the table as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not swapped yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts to get the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys carried over under the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards checked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table locked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that differed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that differed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies begun anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, keeps later writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the backup only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>both sides equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for your confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link lost, connecting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: the link was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::AboutDialog</name>
    <message>
        <source>About Stopover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopover %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a PostgreSQL database across a schema migration and back, without losing a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next or the previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter or search on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the page as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the run, pause it after the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set or remove a breakpoint at the selected step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the step that runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::ConfirmBar</name>
    <message>
        <source>Cancel the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::Console</name>
    <message>
        <source>Private server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::ContextBar</name>
    <message>
        <source>NOT MARKED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (superuser)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server clock %1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed through this window. Press to allow changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to make sure that nothing is changed through this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private server that comes with Stopover; no other can be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1? (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database carries the marker of another server: it is probably a copy. Mark it anew on the Connections page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this database is used for, as it is marked in the database itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run lock: free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody drives a run on this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run lock: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by pid %1, %2@%3, since %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::DemoPage</name>
    <message>
        <source>Loading the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table that an application writes to becomes 100 partitions, and a plain table again, without losing a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. See what is in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Let an application write, and keep a ledger of what the server has acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Plan the move of public.chunks into 100 partitions. Nothing is changed by a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Run it from the Plan page. Kill the console or the server while it copies, and resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Look at how the rows are spread now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6. Roll back on the Run page: every write since the swap is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7. Compare the ledger with the table: nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It inserts, updates, moves and deletes rows of public.chunks through sessions of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> writes/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in files outside the database. Every acknowledged write must be found in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was committed stays; the journal in the database says how far a run got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill the console (kill -9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window and the engine end at once; after a moment the window opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill the server (kill -9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every process of PostgreSQL ends at once; it starts again after two seconds and recovers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo&apos;s database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the private server&apos;s demo database, with its runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo is loaded anew; what you did in it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server is down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the private server in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the demo: %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private server in %1. No other server can be reached from this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing; the application rests meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked at %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing lost, nothing wrong, nothing extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT intact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::DistributionChart</name>
    <message>
        <source>partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above twice the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution over partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2
%3, %4 the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 partitions, least %2, on average %3. The highest:
%4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::DistributionModel</name>
    <message>
        <source>default, not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above twice the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see its details here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job runs. What runs is shown here, whatever page is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for your confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::LossDialog</name>
    <message>
        <source>What is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount has changed while this was open: it was %1. Read it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Stopover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 on %2 goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the background it runs to its end without a window. Paused and closed, it goes on from where it is when you resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect to a database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find or filter on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the page as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause after the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Stopover</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading sizes, partitions and runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>build them anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role %1 needs CONNECT on the database to see its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biggest tables that are not partitioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitioned tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table is partitioned yet. Choose one at the left to see how its rows would spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 partitions · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest %1 the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and replaced tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3 rows · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::Page</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a server on the Connections page, or start the private one that comes with Stopover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected. What is shown is as of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::PartitionsPage</name>
    <message>
        <source>Repartition a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitioned tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wheel looks closer, dragging moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every partition; the numbers before are estimates of the last ANALYZE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the partitioned tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table is partitioned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table and see how its rows would spread before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 by %3
%4 partitions, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the partitions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>default partition: %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default partition: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest %1 the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::PlanModel</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>creates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the old table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOP-LINE: up to here, cancelling leaves the live table as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock on the live table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::PlanPage</name>
    <message>
        <source>Way that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way there and every way back are planned before anything runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL of all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is made on the Partitions page: choose a table and how it is to be partitioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows (%3) into %4 partitions by %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes about %1 and about %2 of disk space. The largest partition holds %3 the average. The old table is kept as %4 for %5 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock on the live table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for when it comes to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stand in the way; see below what to do.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This plan was made for another database: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run goes on: %1 holds the run lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the steps above; the swap is asked for once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan cannot run. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. Writes go on; the table is locked for a moment at the swap, which waits for your confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old table, as %1, for %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to the swap: cancel, and nothing has changed. After it: Roll back, which keeps every write made since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup that is compared row by row before anything else happens: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopover keeps its journal in this database; schema stopover is created for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::RepartitionWizard</name>
    <message>
        <source>Repartition a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a specification…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specifications (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This specification cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::RunActions</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the next step (F8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on and waits before the selected step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops when the batch that runs is committed, or before the next step (Shift+F8). No transaction stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server to end what runs (Ctrl+.). What was committed stays, and can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows per second that the copy may reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 rows/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from where the journal says that the run is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the plain table, with every write made since the swap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the partitions, without copying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops the old table that is kept for a rollback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes what the run has made; the live table stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::RunController</name>
    <message>
        <source>Run %1 on %2 has not ended; open it on the Run page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause asked for: the run stops after the batch that it is at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending our own sessions on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::RunsPage</name>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything up to here is done, and every row was compared. The swap locks %1 for a moment; it can be rolled back afterwards with every write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the way:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) queue behind us; we step back before they wait long.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3 · by %4@%5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback: not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward: not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other table would refuse %1 rows: %2. Change or delete these rows first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback: ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward: ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys were written since; a rollback carries them over first. No conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys were written since; going forward carries them over first. No conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another console drives this run: %1@%2, pid %3. You watch it; nothing here disturbs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console that drove this run is gone. Nothing is lost: the journal in the database says how far it got, and a resume goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step failed and was rolled back. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was lost while the server committed. Resume asks the journal how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. The live table is as it was; Resume goes on after the last batch that was committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Resume goes on with the step that was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not ended the statement yet. Ending our own sessions is the next step; what was committed stays, and the journal says how far it got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End our sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock on the live table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the runs of this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run begins on the Plan page. It is kept in the database, so that it is found here again after a crash, and on every other machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::Session</name>
    <message>
        <source>No database is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is a standby: it only repeats what its primary does. Connect to the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The read-only switch above is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role %1 has default_transaction_read_only set; it reads only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::SqlView</name>
    <message>
        <source>Search in the SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .sql…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL scripts (*.sql)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::StepsModel</name>
    <message>
        <source>Step %1, %2: %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::TableView</name>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::ThroughputChart</name>
    <message>
        <source>Throughput and keys behind over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys behind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardChoices</name>
    <message>
        <source>Add a default partition for rows that fit no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old table is kept in any case, so that the move can be rolled back with every later write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up into a table first, and compare every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By blocks, on several sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the key, on one session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old table for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with batches of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardFindings</name>
    <message>
        <source>What stands in the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is made from the database as it is now. Making it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 and counting its keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands in the way. You can look at the plan, but it cannot run like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I accept this: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardKey</name>
    <message>
        <source>A partition for each value of the column that there is. Fits few, stable values, for example regions or tenants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partition for each result from 0 up of an expression. Fits when rows that belong together should stay together, for example ((hashtext(tenant) % 100) + 100) % 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server spreads the rows evenly. Fits big tables that are looked up by their key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partition for each span of time. Fits rows that are read and deleted by age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partition for each span of numbers. Fits keys that rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it cut?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart shows how the rows would spread, from a sample while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List by an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of a column&apos;s values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column or expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the data, and three partitions ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in a partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column, or write an expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows into %2 partitions; the largest would hold %3 the average. Without a key: %4, below zero: %5, for no partition: %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows would fit no partition. Change the key or the bounds, or add a default partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest partition would hold more than twice the average.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardTable</name>
    <message>
        <source>Which table?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen the plan and started it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the owner&apos;s rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the right to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes part in inheritance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlogged: lost in a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has no table that could be partitioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1 that could be partitioned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
