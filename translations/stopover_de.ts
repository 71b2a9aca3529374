<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>The CPU is busy: %1 %.</source>
        <translation>Die CPU ist ausgelastet: %1 %.</translation>
    </message>
    <message>
        <source>Memory is nearly full: %1 %.</source>
        <translation>Der Speicher ist fast voll: %1 %.</translation>
    </message>
    <message>
        <source>Session %1 has waited %2 s for session %3 (%4).</source>
        <translation>Sitzung %1 wartet seit %2 s auf Sitzung %3 (%4).</translation>
    </message>
    <message>
        <source>Session %1 has been idle in its transaction for %2 s.</source>
        <translation>Sitzung %1 ist seit %2 s untätig in ihrer Transaktion.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 MB are free.</source>
        <translation>Der Datenträger ist fast voll: %1 MB sind frei.</translation>
    </message>
    <message>
        <source>The machine has nothing to do but wait for its disk: %1 % of the time.</source>
        <translation>Der Rechner wartet nur auf seine Platte: %1 % der Zeit.</translation>
    </message>
    <message>
        <source>The server&apos;s log is not shown: it goes where SQL cannot read it (syslog, a journal). logging_collector would write files.</source>
        <translation>Das Protokoll des Servers wird nicht gezeigt: Es geht dorthin, wo SQL es nicht lesen kann (syslog, ein Journal). logging_collector würde Dateien schreiben.</translation>
    </message>
    <message>
        <source>The server&apos;s log is not shown: the role needs pg_read_server_files, and EXECUTE on pg_current_logfile, pg_stat_file and pg_read_binary_file.</source>
        <translation>Das Protokoll des Servers wird nicht gezeigt: Die Rolle braucht pg_read_server_files und EXECUTE auf pg_current_logfile, pg_stat_file und pg_read_binary_file.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>altered: %1</source>
        <translation>verändert: %1</translation>
    </message>
    <message>
        <source>Dropping it loses the only copy of %1.</source>
        <translation>Mit ihr geht die einzige Kopie von %1 verloren.</translation>
    </message>
    <message>
        <source>Dropping it loses the only copy of column %1.</source>
        <translation>Mit ihr geht die einzige Kopie der Spalte %1 verloren.</translation>
    </message>
    <message>
        <source>Dropping it loses the only copy of %1 rows as they were.</source>
        <translation>Mit ihr geht die einzige Kopie von %1 Zeilen, wie sie waren, verloren.</translation>
    </message>
    <message>
        <source>it is kept until %1</source>
        <translation>sie wird bis %1 aufbewahrt</translation>
    </message>
    <message>
        <source>the way back of %1 needs it</source>
        <translation>der Rückweg von %1 braucht sie</translation>
    </message>
    <message>
        <source>%1 depends on it</source>
        <translation>%1 hängt von ihr ab</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>kept by a swap</source>
        <translation>durch einen Tausch aufbewahrt</translation>
    </message>
    <message>
        <source>rows a restore replaced</source>
        <translation>durch Wiederherstellung ersetzte Zeilen</translation>
    </message>
    <message>
        <source>dump</source>
        <translation>Dump</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frisch</translation>
    </message>
    <message>
        <source>in retention</source>
        <translation>in Aufbewahrung</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>readable to its end</source>
        <translation>bis zum Ende lesbar</translation>
    </message>
    <message>
        <source>every row compared</source>
        <translation>jede Zeile verglichen</translation>
    </message>
    <message>
        <source>made, not checked</source>
        <translation>erstellt, nicht nachgelesen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>follows the live table</source>
        <translation>folgt der Tabelle</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht nachgelesen</translation>
    </message>
    <message>
        <source>Dropping it loses nothing that the table does not have.</source>
        <translation>Mit ihr geht nichts verloren, was die Tabelle nicht hat.</translation>
    </message>
    <message>
        <source>it is kept without an end</source>
        <translation>sie wird ohne Ende aufbewahrt</translation>
    </message>
    <message>
        <source>nobody has reviewed it</source>
        <translation>niemand hat sie geprüft</translation>
    </message>
    <message>
        <source>it was not checked within the last 24 hours</source>
        <translation>sie wurde in den letzten 24 Stunden nicht nachgelesen</translation>
    </message>
    <message>
        <source>it is the last proven backup of its table</source>
        <translation>sie ist die letzte bewiesene Sicherung ihrer Tabelle</translation>
    </message>
    <message>
        <source>what is at %1 is not the dump that was registered: delete it yourself if nobody needs it</source>
        <translation>unter %1 liegt nicht der registrierte Dump: Löschen Sie es selbst, wenn es niemand braucht</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Versions of server and tools</source>
        <translation>Versionen von Server und Werkzeugen</translation>
    </message>
    <message>
        <source>Server %1, pg_dump %2: the server must be 12 or newer, and pg_dump not older than it.</source>
        <translation>Server %1, pg_dump %2: der Server muss 12 oder neuer sein und pg_dump nicht älter als er.</translation>
    </message>
    <message>
        <source>Install the client programs of the server&apos;s version.</source>
        <translation>Die Programme der Serverversion installieren.</translation>
    </message>
    <message>
        <source>Rights on the tables</source>
        <translation>Rechte an den Tabellen</translation>
    </message>
    <message>
        <source>%2.</source>
        <translation>%2.</translation>
    </message>
    <message>
        <source>Connect as the owner, or let the owner grant the role.</source>
        <translation>Als Eigentümer verbinden, oder der Eigentümer erteilt die Rolle.</translation>
    </message>
    <message>
        <source>Row security</source>
        <translation>Zeilensicherheit</translation>
    </message>
    <message>
        <source>Row security hides rows of: %2</source>
        <translation>Zeilensicherheit verbirgt Zeilen von: %2</translation>
    </message>
    <message>
        <source>Connect as the owner or as a role with BYPASSRLS.</source>
        <translation>Als Eigentümer oder als Rolle mit BYPASSRLS verbinden.</translation>
    </message>
    <message>
        <source>Writable primary</source>
        <translation>Beschreibbarer Primärserver</translation>
    </message>
    <message>
        <source>%2</source>
        <translation>%2</translation>
    </message>
    <message>
        <source>Connect to the primary; switch read-only mode off; or mend replication first.</source>
        <translation>Mit dem Primärserver verbinden; den Nur-Lese-Modus abschalten; oder erst die Replikation richten.</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>%1 MB are needed, and %2 MB are free.</source>
        <translation>%1 MB werden gebraucht, %2 MB sind frei.</translation>
    </message>
    <message>
        <source>Make room, or move what grows to another tablespace.</source>
        <translation>Platz schaffen, oder was wächst in einen anderen Tablespace legen.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 MB are wanted (maintenance_work_mem %3), and %2 MB are free.</source>
        <translation>%1 MB sind erwünscht (maintenance_work_mem %3), %2 MB sind frei.</translation>
    </message>
    <message>
        <source>Use fewer sessions or a smaller maintenance_work_mem.</source>
        <translation>Weniger Sitzungen oder ein kleineres maintenance_work_mem verwenden.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>%1 % of the connections are in use, and %2 % of the CPU.</source>
        <translation>%1 % der Verbindungen sind belegt, und %2 % der CPU.</translation>
    </message>
    <message>
        <source>Wait for a quieter time, or use fewer sessions.</source>
        <translation>Eine ruhigere Zeit abwarten, oder weniger Sitzungen verwenden.</translation>
    </message>
    <message>
        <source>Long transactions</source>
        <translation>Lange Transaktionen</translation>
    </message>
    <message>
        <source>Open for long: %2</source>
        <translation>Seit langem offen: %2</translation>
    </message>
    <message>
        <source>Wait for them, or end them on the Activity page.</source>
        <translation>Abwarten, oder auf der Seite Aktivität beenden.</translation>
    </message>
    <message>
        <source>Prepared transactions</source>
        <translation>Vorbereitete Transaktionen</translation>
    </message>
    <message>
        <source>Nobody ends these by himself: %2</source>
        <translation>Diese endet niemand von selbst: %2</translation>
    </message>
    <message>
        <source>COMMIT PREPARED or ROLLBACK PREPARED each of them.</source>
        <translation>Jede mit COMMIT PREPARED oder ROLLBACK PREPARED beenden.</translation>
    </message>
    <message>
        <source>Replication slots</source>
        <translation>Replikationsslots</translation>
    </message>
    <message>
        <source>Slots keep WAL: %2</source>
        <translation>Slots halten WAL zurück: %2</translation>
    </message>
    <message>
        <source>Let the reader catch up, or drop a slot that nobody uses.</source>
        <translation>Den Leser aufholen lassen, oder einen ungenutzten Slot löschen.</translation>
    </message>
    <message>
        <source>Locks in the way</source>
        <translation>Sperren im Weg</translation>
    </message>
    <message>
        <source>In the way right now: %2</source>
        <translation>Jetzt im Weg: %2</translation>
    </message>
    <message>
        <source>Wait for them; the Activity page shows who holds what.</source>
        <translation>Abwarten; die Seite Aktivität zeigt, wer was hält.</translation>
    </message>
    <message>
        <source>Vacuum against wraparound</source>
        <translation>Vacuum gegen Überlauf</translation>
    </message>
    <message>
        <source>Does not yield to us: %2</source>
        <translation>Weicht uns nicht: %2</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Warten, bis es beendet ist.</translation>
    </message>
    <message>
        <source>Transaction age</source>
        <translation>Alter der Transaktionen</translation>
    </message>
    <message>
        <source>The oldest transaction is %1 back.</source>
        <translation>Die älteste Transaktion liegt %1 zurück.</translation>
    </message>
    <message>
        <source>VACUUM (FREEZE) the oldest tables before anything else.</source>
        <translation>Vor allem anderen die ältesten Tabellen mit VACUUM (FREEZE) behandeln.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>No proven backup of the last day: %2</source>
        <translation>Keine geprüfte Sicherung des letzten Tages: %2</translation>
    </message>
    <message>
        <source>stopoverctl backup create --table …</source>
        <translation>stopoverctl backup create --table …</translation>
    </message>
    <message>
        <source>Unfinished runs</source>
        <translation>Unvollendete Läufe</translation>
    </message>
    <message>
        <source>Not settled: %2</source>
        <translation>Nicht erledigt: %2</translation>
    </message>
    <message>
        <source>Resume or abort that run first.</source>
        <translation>Erst diesen Lauf fortsetzen oder abbrechen.</translation>
    </message>
    <message>
        <source>Rules for SQL</source>
        <translation>Regeln für SQL</translation>
    </message>
    <message>
        <source>%1 findings: %2</source>
        <translation>%1 Befunde: %2</translation>
    </message>
    <message>
        <source>Use the safer form that lint names, or ignore a rule with a reason.</source>
        <translation>Die sicherere Form verwenden, die lint nennt, oder eine Regel mit Grund übergehen.</translation>
    </message>
    <message>
        <source>Other migrations</source>
        <translation>Andere Migrationen</translation>
    </message>
    <message>
        <source>Somebody else migrates: %2</source>
        <translation>Jemand anders migriert: %2</translation>
    </message>
    <message>
        <source>Let one finish before the other begins.</source>
        <translation>Eine beenden lassen, bevor die andere beginnt.</translation>
    </message>
    <message>
        <source>Session settings</source>
        <translation>Einstellungen der Sitzung</translation>
    </message>
    <message>
        <source>Settings that change how statements run: %2</source>
        <translation>Einstellungen, die den Ablauf von Anweisungen ändern: %2</translation>
    </message>
    <message>
        <source>Connect to the server itself, and reset these for the role.</source>
        <translation>Mit dem Server selbst verbinden und diese für die Rolle zurücksetzen.</translation>
    </message>
    <message>
        <source>Defects from before</source>
        <translation>Mängel von vorher</translation>
    </message>
    <message>
        <source>Broken already: %2</source>
        <translation>Schon vorher kaputt: %2</translation>
    </message>
    <message>
        <source>Mend them first, or they are taken for the run&apos;s doing.</source>
        <translation>Erst beheben, sonst gelten sie als Werk des Laufs.</translation>
    </message>
    <message>
        <source>Rows that would fail</source>
        <translation>Zeilen, die scheitern würden</translation>
    </message>
    <message>
        <source>%1 kinds of rows: %2</source>
        <translation>%1 Arten von Zeilen: %2</translation>
    </message>
    <message>
        <source>Correct these rows first.</source>
        <translation>Erst diese Zeilen berichtigen.</translation>
    </message>
    <message>
        <source>Bystanders</source>
        <translation>Unbeteiligte</translation>
    </message>
    <message>
        <source>Run along with every change: %2</source>
        <translation>Laufen bei jeder Änderung mit: %2</translation>
    </message>
    <message>
        <source>Make sure that they may.</source>
        <translation>Sicherstellen, dass sie es dürfen.</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Not available on the server: %2</source>
        <translation>Auf dem Server nicht vorhanden: %2</translation>
    </message>
    <message>
        <source>Install their packages on the server.</source>
        <translation>Ihre Pakete auf dem Server installieren.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Texts are stored as bytes: check them with the application.</source>
        <translation>Texte sind als Bytes gespeichert: mit der Anwendung prüfen.</translation>
    </message>
    <message>
        <source>Collation versions</source>
        <translation>Versionen der Sortierung</translation>
    </message>
    <message>
        <source>Changed since the indexes were built: %2</source>
        <translation>Seit dem Bau der Indizes geändert: %2</translation>
    </message>
    <message>
        <source>Rebuild the indexes that use them.</source>
        <translation>Die Indizes neu bauen, die sie verwenden.</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>The clocks differ by %1 s.</source>
        <translation>Die Uhren weichen um %1 s ab.</translation>
    </message>
    <message>
        <source>Let both take the time from the same source.</source>
        <translation>Beide von derselben Quelle stellen lassen.</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>Dauerhaftigkeit</translation>
    </message>
    <message>
        <source>A COMMIT may be lost: %2</source>
        <translation>Ein COMMIT kann verloren gehen: %2</translation>
    </message>
    <message>
        <source>Switch it on and reload the server.</source>
        <translation>Einschalten und den Server neu laden.</translation>
    </message>
    <message>
        <source>WAL archive</source>
        <translation>WAL-Archiv</translation>
    </message>
    <message>
        <source>Archiving fails: %2</source>
        <translation>Die Archivierung scheitert: %2</translation>
    </message>
    <message>
        <source>Mend archive_command; a point in time cannot be reached now.</source>
        <translation>archive_command richten; ein Zeitpunkt ist jetzt nicht erreichbar.</translation>
    </message>
    <message>
        <source>Who may create</source>
        <translation>Wer anlegen darf</translation>
    </message>
    <message>
        <source>Everybody may create, or shadow built-in names: %2</source>
        <translation>Jeder darf anlegen oder eingebaute Namen verdecken: %2</translation>
    </message>
    <message>
        <source>REVOKE CREATE ON SCHEMA … FROM PUBLIC.</source>
        <translation>REVOKE CREATE ON SCHEMA … FROM PUBLIC.</translation>
    </message>
    <message>
        <source>SECURITY DEFINER functions</source>
        <translation>SECURITY-DEFINER-Funktionen</translation>
    </message>
    <message>
        <source>Without a search_path of their own: %2</source>
        <translation>Ohne eigenen search_path: %2</translation>
    </message>
    <message>
        <source>ALTER FUNCTION … SET search_path = …</source>
        <translation>ALTER FUNCTION … SET search_path = …</translation>
    </message>
    <message>
        <source>Settings by role</source>
        <translation>Einstellungen je Rolle</translation>
    </message>
    <message>
        <source>Know them; they hold for the run as well.</source>
        <translation>Zur Kenntnis: sie gelten auch für den Lauf.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Runs on the tables right now: %2</source>
        <translation>Läuft gerade auf den Tabellen: %2</translation>
    </message>
    <message>
        <source>Known bugs</source>
        <translation>Bekannte Fehler</translation>
    </message>
    <message>
        <source>%1 has a bug that corrupts indexes built concurrently.</source>
        <translation>%1 hat einen Fehler, der nebenläufig gebaute Indizes beschädigt.</translation>
    </message>
    <message>
        <source>Update the server to the newest minor version.</source>
        <translation>Den Server auf die neueste Nebenversion bringen.</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Abzeichnungen</translation>
    </message>
    <message>
        <source>Not ticked: %2</source>
        <translation>Nicht abgehakt: %2</translation>
    </message>
    <message>
        <source>Tick them with your name when they are true.</source>
        <translation>Mit Namen abhaken, wenn sie zutreffen.</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>It is outside of: %2</source>
        <translation>Es ist außerhalb von: %2</translation>
    </message>
    <message>
        <source>Wait for the window, or change the policy.</source>
        <translation>Das Fenster abwarten oder die Richtlinie ändern.</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Cannot be read: %2</source>
        <translation>Nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Look at the error; views may have lost what they read.</source>
        <translation>Den Fehler ansehen; Sichten kann fehlen, was sie lesen.</translation>
    </message>
    <message>
        <source>Valid indexes</source>
        <translation>Gültige Indizes</translation>
    </message>
    <message>
        <source>Not used: %2</source>
        <translation>Nicht benutzt: %2</translation>
    </message>
    <message>
        <source>REINDEX INDEX CONCURRENTLY, or drop them.</source>
        <translation>REINDEX INDEX CONCURRENTLY, oder löschen.</translation>
    </message>
    <message>
        <source>Validated constraints</source>
        <translation>Geprüfte Bedingungen</translation>
    </message>
    <message>
        <source>Old rows may violate: %2</source>
        <translation>Alte Zeilen können verletzen: %2</translation>
    </message>
    <message>
        <source>ALTER TABLE … VALIDATE CONSTRAINT.</source>
        <translation>ALTER TABLE … VALIDATE CONSTRAINT.</translation>
    </message>
    <message>
        <source>Foreign keys hold</source>
        <translation>Fremdschlüssel stimmen</translation>
    </message>
    <message>
        <source>%1 rows refer to nothing: %2</source>
        <translation>%1 Zeilen verweisen ins Leere: %2</translation>
    </message>
    <message>
        <source>Look at them, back the table up, then mend or delete them.</source>
        <translation>Ansehen, die Tabelle sichern, dann berichtigen oder löschen.</translation>
    </message>
    <message>
        <source>Types of keys</source>
        <translation>Typen von Schlüsseln</translation>
    </message>
    <message>
        <source>Differ: %2</source>
        <translation>Verschieden: %2</translation>
    </message>
    <message>
        <source>Give both columns the same type.</source>
        <translation>Beiden Spalten denselben Typ geben.</translation>
    </message>
    <message>
        <source>Sequences ahead</source>
        <translation>Sequenzen voraus</translation>
    </message>
    <message>
        <source>The next insert fails: %2</source>
        <translation>Das nächste Einfügen scheitert: %2</translation>
    </message>
    <message>
        <source>setval() to the largest value.</source>
        <translation>setval() auf den größten Wert.</translation>
    </message>
    <message>
        <source>Sequences not full</source>
        <translation>Sequenzen nicht voll</translation>
    </message>
    <message>
        <source>Nearly at their end: %2</source>
        <translation>Fast am Ende: %2</translation>
    </message>
    <message>
        <source>Make column and sequence bigint.</source>
        <translation>Spalte und Sequenz zu bigint machen.</translation>
    </message>
    <message>
        <source>Balance of partitions</source>
        <translation>Gleichmäßigkeit der Partitionen</translation>
    </message>
    <message>
        <source>Far above the mean: %2</source>
        <translation>Weit über dem Mittel: %2</translation>
    </message>
    <message>
        <source>Choose another key or more partitions.</source>
        <translation>Einen anderen Schlüssel oder mehr Partitionen wählen.</translation>
    </message>
    <message>
        <source>Default partitions</source>
        <translation>Standardpartitionen</translation>
    </message>
    <message>
        <source>Hold rows: %2</source>
        <translation>Enthalten Zeilen: %2</translation>
    </message>
    <message>
        <source>Add the partitions that are missing.</source>
        <translation>Die fehlenden Partitionen anlegen.</translation>
    </message>
    <message>
        <source>Indexes of partitions</source>
        <translation>Indizes der Partitionen</translation>
    </message>
    <message>
        <source>Incomplete: %2</source>
        <translation>Unvollständig: %2</translation>
    </message>
    <message>
        <source>Create the index on each partition and attach it.</source>
        <translation>Den Index auf jeder Partition anlegen und anhängen.</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Auswahl der Partitionen</translation>
    </message>
    <message>
        <source>More than one partition is read for one key: %2</source>
        <translation>Für einen Schlüssel wird mehr als eine Partition gelesen: %2</translation>
    </message>
    <message>
        <source>Compare the query with the partition key.</source>
        <translation>Die Abfrage mit dem Partitionsschlüssel vergleichen.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiken</translation>
    </message>
    <message>
        <source>Old or missing: %2</source>
        <translation>Alt oder fehlend: %2</translation>
    </message>
    <message>
        <source>ANALYZE.</source>
        <translation>ANALYZE.</translation>
    </message>
    <message>
        <source>Indexes for foreign keys</source>
        <translation>Indizes für Fremdschlüssel</translation>
    </message>
    <message>
        <source>Missing: %2</source>
        <translation>Fehlen: %2</translation>
    </message>
    <message>
        <source>CREATE INDEX CONCURRENTLY on the columns of the key.</source>
        <translation>CREATE INDEX CONCURRENTLY auf die Spalten des Schlüssels.</translation>
    </message>
    <message>
        <source>Duplicate indexes</source>
        <translation>Doppelte Indizes</translation>
    </message>
    <message>
        <source>The same: %2</source>
        <translation>Dieselben: %2</translation>
    </message>
    <message>
        <source>Drop one of each.</source>
        <translation>Je einen löschen.</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Switched off: %2</source>
        <translation>Abgeschaltet: %2</translation>
    </message>
    <message>
        <source>ALTER TABLE … ENABLE TRIGGER, and look for orphans.</source>
        <translation>ALTER TABLE … ENABLE TRIGGER, und nach Waisen suchen.</translation>
    </message>
    <message>
        <source>Owners and rights</source>
        <translation>Eigentümer und Rechte</translation>
    </message>
    <message>
        <source>Changed: %2</source>
        <translation>Geändert: %2</translation>
    </message>
    <message>
        <source>Compare with what the plan meant to change.</source>
        <translation>Mit dem vergleichen, was der Plan ändern sollte.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>No longer compile: %2</source>
        <translation>Lassen sich nicht mehr übersetzen: %2</translation>
    </message>
    <message>
        <source>Correct them.</source>
        <translation>Berichtigen.</translation>
    </message>
    <message>
        <source>Materialized views</source>
        <translation>Materialisierte Sichten</translation>
    </message>
    <message>
        <source>Not filled: %2</source>
        <translation>Nicht gefüllt: %2</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW.</source>
        <translation>REFRESH MATERIALIZED VIEW.</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Überbleibsel</translation>
    </message>
    <message>
        <source>Left by migrations: %2</source>
        <translation>Von Migrationen übrig: %2</translation>
    </message>
    <message>
        <source>Drop what nobody needs.</source>
        <translation>Löschen, was niemand braucht.</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>Cannot be replicated: %2</source>
        <translation>Nicht replizierbar: %2</translation>
    </message>
    <message>
        <source>Give the table a primary key or a replica identity.</source>
        <translation>Der Tabelle einen Primärschlüssel oder eine Replica Identity geben.</translation>
    </message>
    <message>
        <source>Page checksums</source>
        <translation>Prüfsummen der Seiten</translation>
    </message>
    <message>
        <source>Damaged: %2</source>
        <translation>Beschädigt: %2</translation>
    </message>
    <message>
        <source>Restore from a backup; look at the disk.</source>
        <translation>Aus einer Sicherung wiederherstellen; den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Sessions of ours</source>
        <translation>Eigene Sitzungen</translation>
    </message>
    <message>
        <source>Left over: %2</source>
        <translation>Übrig: %2</translation>
    </message>
    <message>
        <source>Resume or abort the run, or end the session.</source>
        <translation>Den Lauf fortsetzen oder abbrechen, oder die Sitzung beenden.</translation>
    </message>
    <message>
        <source>Query times</source>
        <translation>Zeiten der Abfragen</translation>
    </message>
    <message>
        <source>Slower than before: %2</source>
        <translation>Langsamer als vorher: %2</translation>
    </message>
    <message>
        <source>Compare the plans; ANALYZE.</source>
        <translation>Die Pläne vergleichen; ANALYZE.</translation>
    </message>
    <message>
        <source>Could not be checked: %1</source>
        <translation>Nicht prüfbar: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>Invariants of the project</source>
        <translation>Invarianten des Projekts</translation>
    </message>
    <message>
        <source>Another answer than before: %2</source>
        <translation>Andere Antwort als zuvor: %2</translation>
    </message>
    <message>
        <source>Look at the rows before the way back is dropped.</source>
        <translation>Sehen Sie sich die Zeilen an, bevor der Rückweg gelöscht wird.</translation>
    </message>
    <message>
        <source>Version table and ledger</source>
        <translation>Versionstabelle und Verzeichnis</translation>
    </message>
    <message>
        <source>Not at one: %2</source>
        <translation>Stimmen nicht überein: %2</translation>
    </message>
    <message>
        <source>Somebody moved or stamped the database outside of Stopover: compare the schema with the revision, then stamp what is true.</source>
        <translation>Jemand hat die Datenbank außerhalb von Stopover bewegt oder gestempelt: Vergleichen Sie das Schema mit der Revision und stempeln Sie, was stimmt.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Not rehearsed as it would run: %2</source>
        <translation>Nicht so geprobt, wie es laufen würde: %2</translation>
    </message>
    <message>
        <source>Rehearse it on a private copy; this database is only read for it.</source>
        <translation>Proben Sie es an einer privaten Kopie; diese Datenbank wird dafür nur gelesen.</translation>
    </message>
    <message>
        <source>Schema as rehearsed</source>
        <translation>Schema wie geprobt</translation>
    </message>
    <message>
        <source>Differs from the end of the rehearsal: %2</source>
        <translation>Anders als am Ende der Probe: %2</translation>
    </message>
    <message>
        <source>Look at what else has changed it.</source>
        <translation>Sehen Sie nach, was es sonst verändert hat.</translation>
    </message>
    <message>
        <source>Every step runs as %2.</source>
        <translation>Jeder Schritt läuft als %2.</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>(superuser)</source>
        <translation>(Superuser)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>none needed: a socket of this machine</source>
        <translation>nicht nötig: ein Socket dieses Rechners</translation>
    </message>
    <message>
        <source>none: everything crosses the network in clear text</source>
        <translation>keine: alles geht im Klartext durch das Netz</translation>
    </message>
    <message>
        <source>Connected in</source>
        <translation>Verbunden in</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>not possible: this server is a standby</source>
        <translation>nicht möglich: dieser Server ist ein Standby</translation>
    </message>
    <message>
        <source>not possible: default_transaction_read_only is set for this role</source>
        <translation>nicht möglich: für diese Rolle ist default_transaction_read_only gesetzt</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Arbeitet als</translation>
    </message>
    <message>
        <source>not as %1: no temporary login could be made (%2)</source>
        <translation>nicht als %1: keine temporäre Anmeldung möglich (%2)</translation>
    </message>
    <message>
        <source>%1: only a superuser can work as another role, and only as one that is not a superuser</source>
        <translation>%1: Nur ein Superuser kann als andere Rolle arbeiten, und zwar als gewöhnliche</translation>
    </message>
</context>
<context>
    <name>Dump</name>
    <message>
        <source>The rows of %2 tables are in the dump, but were not counted or compared, since a superuser does not query tables of other roles: %1, …</source>
        <translation>Die Zeilen von %2 Tabellen sind im Dump, wurden aber weder gezählt noch verglichen, weil ein Superuser Tabellen anderer Rollen nicht abfragt: %1, …</translation>
    </message>
    <message>
        <source>The rows of these tables are in the dump, but were not counted or compared, since a superuser does not query tables of other roles: %1</source>
        <translation>Die Zeilen dieser Tabellen sind im Dump, wurden aber weder gezählt noch verglichen, weil ein Superuser Tabellen anderer Rollen nicht abfragt: %1</translation>
    </message>
</context>
<context>
    <name>DumpCode</name>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Commands of psql, which are refused</source>
        <translation>Befehle von psql, die abgelehnt werden</translation>
    </message>
    <message>
        <source>Not of the kind that the list says</source>
        <translation>Von anderer Art, als das Inhaltsverzeichnis angibt</translation>
    </message>
    <message>
        <source>COPY with files or programs</source>
        <translation>COPY mit Dateien oder Programmen</translation>
    </message>
    <message>
        <source>Code blocks and calls</source>
        <translation>Codeblöcke und Aufrufe</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Session settings</source>
        <translation>Einstellungen der Sitzung</translation>
    </message>
    <message>
        <source>Server settings and libraries</source>
        <translation>Einstellungen und Bibliotheken des Servers</translation>
    </message>
    <message>
        <source>Roles and memberships</source>
        <translation>Rollen und Mitgliedschaften</translation>
    </message>
    <message>
        <source>Databases, tablespaces and their rights</source>
        <translation>Datenbanken, Tablespaces und ihre Rechte</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Default privileges</source>
        <translation>Vorgaberechte</translation>
    </message>
    <message>
        <source>Functions, procedures and aggregates</source>
        <translation>Funktionen, Prozeduren und Aggregate</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Event triggers</source>
        <translation>Event-Trigger</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Row security policies</source>
        <translation>Policies der Zeilensicherheit</translation>
    </message>
    <message>
        <source>Views that call functions</source>
        <translation>Sichten, die Funktionen aufrufen</translation>
    </message>
    <message>
        <source>Materialized views that are refreshed</source>
        <translation>Materialisierte Sichten, die aufgefrischt werden</translation>
    </message>
    <message>
        <source>Defaults that call functions</source>
        <translation>Vorgabewerte, die Funktionen aufrufen</translation>
    </message>
    <message>
        <source>Constraints that call functions</source>
        <translation>Bedingungen, die Funktionen aufrufen</translation>
    </message>
    <message>
        <source>Generated columns that call functions</source>
        <translation>Generierte Spalten, die Funktionen aufrufen</translation>
    </message>
    <message>
        <source>Indexes that call functions</source>
        <translation>Indizes, die Funktionen aufrufen</translation>
    </message>
    <message>
        <source>Statistics that call functions</source>
        <translation>Statistiken, die Funktionen aufrufen</translation>
    </message>
    <message>
        <source>Partition keys that call functions</source>
        <translation>Partitionsschlüssel, die Funktionen aufrufen</translation>
    </message>
    <message>
        <source>Types with functions of their own</source>
        <translation>Typen mit eigenen Funktionen</translation>
    </message>
    <message>
        <source>Casts</source>
        <translation>Typumwandlungen</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Operator classes and families</source>
        <translation>Operatorklassen und -familien</translation>
    </message>
    <message>
        <source>Access methods</source>
        <translation>Zugriffsmethoden</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformationen</translation>
    </message>
    <message>
        <source>Encoding conversions</source>
        <translation>Konversionen der Kodierung</translation>
    </message>
    <message>
        <source>Text search parsers and templates</source>
        <translation>Parser und Vorlagen der Textsuche</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Procedural languages</source>
        <translation>Prozedurale Sprachen</translation>
    </message>
    <message>
        <source>Foreign servers and tables</source>
        <translation>Fremdserver und Fremdtabellen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subskriptionen</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publikationen</translation>
    </message>
    <message>
        <source>Security labels</source>
        <translation>Security-Labels</translation>
    </message>
    <message>
        <source>Other statements</source>
        <translation>Andere Anweisungen</translation>
    </message>
    <message>
        <source>%1 (%2): %3; …</source>
        <translation>%1 (%2): %3; …</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopover came to a place that it should not reach: %1.</source>
        <translation>Stopover kam an eine Stelle, die es nicht erreichen sollte: %1.</translation>
    </message>
    <message>
        <source>Please report this with what you did before.</source>
        <translation>Bitte melden Sie das, mit dem, was Sie vorher getan haben.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Check the path, its rights and the free space.</source>
        <translation>Prüfen Sie Pfad, Rechte und freien Platz.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%2.</source>
        <translation>%2.</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>Das Programm %1 lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Install %2.</source>
        <translation>Installieren Sie %2.</translation>
    </message>
    <message>
        <source>%1 failed (%2): %3</source>
        <translation>%1 ist fehlgeschlagen (%2): %3</translation>
    </message>
    <message>
        <source>Cancelled, as you asked.</source>
        <translation>Abgebrochen, wie gewünscht.</translation>
    </message>
    <message>
        <source>The private server failed at: %1. %2</source>
        <translation>Der private Server scheiterte bei: %1. %2</translation>
    </message>
    <message>
        <source>&quot;stopoverctl sandbox status&quot; names its log file; &quot;stopoverctl sandbox reset&quot; starts afresh.</source>
        <translation>„stopoverctl sandbox status“ nennt seine Logdatei; „stopoverctl sandbox reset“ fängt neu an.</translation>
    </message>
    <message>
        <source>%1 cannot hold a private server: %2.</source>
        <translation>%1 kann keinen privaten Server aufnehmen: %2.</translation>
    </message>
    <message>
        <source>Name another directory with --dir.</source>
        <translation>Nennen Sie mit --dir ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>The demo&apos;s objects are there already: %1.</source>
        <translation>Die Objekte der Demo sind schon da: %1.</translation>
    </message>
    <message>
        <source>Replace them with --replace.</source>
        <translation>Ersetzen Sie sie mit --replace.</translation>
    </message>
    <message>
        <source>The connection settings cannot be read: %1.</source>
        <translation>Die Verbindungsangaben sind nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Write a URI (postgresql://host/database), keywords (host=… dbname=…), service=NAME or a database name.</source>
        <translation>Schreiben Sie eine URI (postgresql://host/datenbank), Schlüsselwörter (host=… dbname=…), service=NAME oder einen Datenbanknamen.</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Keine Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>Check host, port, database and whether the server runs.</source>
        <translation>Prüfen Sie Host, Port, Datenbank und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The server refuses the login to %1: %2</source>
        <translation>Der Server lehnt die Anmeldung an %1 ab: %2</translation>
    </message>
    <message>
        <source>Give the password in PGPASSWORD or the password file, and check the role.</source>
        <translation>Geben Sie das Passwort in PGPASSWORD oder der Passwortdatei an und prüfen Sie die Rolle.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>Die Verbindung zum Server ist abgerissen.</translation>
    </message>
    <message>
        <source>The journal in the database says how far it got: see &quot;stopoverctl run list&quot;.</source>
        <translation>Das Journal in der Datenbank weiß, wie weit es kam: siehe „stopoverctl run list“.</translation>
    </message>
    <message>
        <source>The connection broke during COMMIT: whether transaction %1 took effect is not known here.</source>
        <translation>Die Verbindung riss beim COMMIT ab: ob Transaktion %1 wirksam wurde, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Do not repeat it; &quot;stopoverctl run resume&quot; asks the journal.</source>
        <translation>Wiederholen Sie sie nicht; „stopoverctl run resume“ fragt das Journal.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1; Stopover needs %2 or newer.</source>
        <translation>Der Server ist PostgreSQL %1; Stopover braucht %2 oder neuer.</translation>
    </message>
    <message>
        <source>Use a newer server.</source>
        <translation>Nehmen Sie einen neueren Server.</translation>
    </message>
    <message>
        <source>The server at %1 is still starting or shutting down.</source>
        <translation>Der Server an %1 startet noch oder fährt herunter.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is a standby, which takes no writes.</source>
        <translation>%1 ist ein Standby und nimmt keine Schreibzugriffe an.</translation>
    </message>
    <message>
        <source>Connect to the primary server.</source>
        <translation>Verbinden Sie sich mit dem Primärserver.</translation>
    </message>
    <message>
        <source>Transactions at %1 are read-only.</source>
        <translation>Transaktionen an %1 lesen nur.</translation>
    </message>
    <message>
        <source>Connect to the primary server, or set default_transaction_read_only to off for this role.</source>
        <translation>Verbinden Sie sich mit dem Primärserver, oder setzen Sie default_transaction_read_only für diese Rolle auf off.</translation>
    </message>
    <message>
        <source>The role %3 lacks %1 on %2.</source>
        <translation>Der Rolle %3 fehlt %1 auf %2.</translation>
    </message>
    <message>
        <source>Have the owner of %2 grant it, or connect as the owner.</source>
        <translation>Lassen Sie es den Eigentümer von %2 erteilen, oder verbinden Sie sich als Eigentümer.</translation>
    </message>
    <message>
        <source>The server refused a statement.</source>
        <translation>Der Server hat eine Anweisung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 could not be locked in %2 attempts.</source>
        <translation>%1 ließ sich in %2 Versuchen nicht sperren.</translation>
    </message>
    <message>
        <source>Resume when the sessions that were in the way, named above, have ended their transactions.</source>
        <translation>Setzen Sie fort, wenn die oben genannten Sitzungen, die im Weg waren, ihre Transaktionen beendet haben.</translation>
    </message>
    <message>
        <source>There is no space left on the server: %1.</source>
        <translation>Auf dem Server ist kein Platz mehr: %1.</translation>
    </message>
    <message>
        <source>Free some space, then resume the run.</source>
        <translation>Schaffen Sie Platz und setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name: %2.</source>
        <translation>„%1“ ist kein Name: %2.</translation>
    </message>
    <message>
        <source>Write schema.table, with double quotes around capitals, spaces and dots.</source>
        <translation>Schreiben Sie schema.tabelle, mit doppelten Anführungszeichen um Großbuchstaben, Leerzeichen und Punkte.</translation>
    </message>
    <message>
        <source>Correct it and plan again.</source>
        <translation>Korrigieren Sie es und planen Sie neu.</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is not known.</source>
        <translation>%1: der Schlüssel „%2“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Known keys here: %3.</source>
        <translation>Bekannte Schlüssel hier: %3.</translation>
    </message>
    <message>
        <source>There is no table %1 in this database.</source>
        <translation>In dieser Datenbank gibt es keine Tabelle %1.</translation>
    </message>
    <message>
        <source>Check the name, the schema and the database.</source>
        <translation>Prüfen Sie Namen, Schema und Datenbank.</translation>
    </message>
    <message>
        <source>The table %1 has no column &quot;%2&quot;.</source>
        <translation>Die Tabelle %1 hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>Check &quot;key&quot; in the specification.</source>
        <translation>Prüfen Sie „key“ in der Spezifikation.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; cannot be used: %2.</source>
        <translation>Der Schlüssel „%1“ ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>Write a column, or one immutable SQL expression over the columns of the table.</source>
        <translation>Schreiben Sie eine Spalte oder einen unveränderlichen SQL-Ausdruck über die Spalten der Tabelle.</translation>
    </message>
    <message>
        <source>%1 partitions are not possible.</source>
        <translation>%1 Partitionen sind nicht möglich.</translation>
    </message>
    <message>
        <source>Choose between %2 and %3.</source>
        <translation>Wählen Sie zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>It cannot be done yet: %*.</source>
        <translation>Noch nicht möglich: %*.</translation>
    </message>
    <message>
        <source>Settle these first.</source>
        <translation>Klären Sie das zuerst.</translation>
    </message>
    <message>
        <source>This needs your confirmation by name.</source>
        <translation>Das braucht Ihre Bestätigung mit Namen.</translation>
    </message>
    <message>
        <source>Add --confirm %1 after checking that this is what you want to change.</source>
        <translation>Fügen Sie --confirm %1 hinzu, wenn Sie geprüft haben, dass Sie das ändern wollen.</translation>
    </message>
    <message>
        <source>Another console works on this database: %1 (%2), since %3, session %4.</source>
        <translation>Eine andere Konsole arbeitet an dieser Datenbank: %1 (%2), seit %3, Sitzung %4.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Warten Sie, bis sie fertig ist, oder halten Sie sie dort an.</translation>
    </message>
    <message>
        <source>There is no run %1 in this database.</source>
        <translation>In dieser Datenbank gibt es keinen Lauf %1.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl run list&quot; shows those that there are.</source>
        <translation>„stopoverctl run list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Run %1 stands at &quot;%2&quot;, where &quot;%3&quot; is not possible.</source>
        <translation>Lauf %1 steht bei „%2“; dort ist „%3“ nicht möglich.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl run show %1&quot; says what is.</source>
        <translation>„stopoverctl run show %1“ sagt, was möglich ist.</translation>
    </message>
    <message>
        <source>Another console has taken run %1 over; this one stopped.</source>
        <translation>Eine andere Konsole hat Lauf %1 übernommen; diese hat angehalten.</translation>
    </message>
    <message>
        <source>Watch it with &quot;stopoverctl run show %1&quot;.</source>
        <translation>Sehen Sie mit „stopoverctl run show %1“ zu.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile: %2.</source>
        <translation>%1 wurde inzwischen geändert: %2.</translation>
    </message>
    <message>
        <source>Abort this run and plan again; the live table is untouched.</source>
        <translation>Brechen Sie diesen Lauf ab und planen Sie neu; die Tabelle im Betrieb ist unberührt.</translation>
    </message>
    <message>
        <source>Somebody switched off or replaced the trigger that captures the writes to %1.</source>
        <translation>Jemand hat den Trigger, der die Schreibzugriffe auf %1 festhält, abgeschaltet oder ersetzt.</translation>
    </message>
    <message>
        <source>Abort this run and start again; the live table is untouched.</source>
        <translation>Brechen Sie diesen Lauf ab und beginnen Sie neu; die Tabelle im Betrieb ist unberührt.</translation>
    </message>
    <message>
        <source>%1 is written to faster than the copy catches up: %2 keys are open, %3 are allowed at the swap.</source>
        <translation>In %1 wird schneller geschrieben, als die Kopie nachkommt: %2 Schlüssel sind offen, %3 sind beim Tausch erlaubt.</translation>
    </message>
    <message>
        <source>Resume when there is less to do, or with more --workers.</source>
        <translation>Setzen Sie fort, wenn weniger los ist, oder mit mehr --workers.</translation>
    </message>
    <message>
        <source>%1 and its copy differ in %2 keys, first: %3.</source>
        <translation>%1 und die Kopie unterscheiden sich in %2 Schlüsseln, zuerst: %3.</translation>
    </message>
    <message>
        <source>Nothing was swapped. Resume to compare and repair again, or abort the run.</source>
        <translation>Nichts wurde getauscht. Setzen Sie fort, um erneut zu vergleichen und zu reparieren, oder brechen Sie den Lauf ab.</translation>
    </message>
    <message>
        <source>The kept table would refuse %2 rows that were written to %1 since, first: %3.</source>
        <translation>Die aufbewahrte Tabelle würde %2 Zeilen ablehnen, die seither in %1 geschrieben wurden, zuerst: %3.</translation>
    </message>
    <message>
        <source>Correct these rows, then try again.</source>
        <translation>Korrigieren Sie diese Zeilen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The journal says that step &quot;%1&quot; is done, but what it made is not there.</source>
        <translation>Das Journal sagt, Schritt „%1“ sei erledigt, aber was er gemacht hat, ist nicht da.</translation>
    </message>
    <message>
        <source>Somebody removed it. Abort the run and start again.</source>
        <translation>Jemand hat es entfernt. Brechen Sie den Lauf ab und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The database %1 has no journal of Stopover.</source>
        <translation>Die Datenbank %1 hat kein Journal von Stopover.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl install&quot; creates it; so does the first run.</source>
        <translation>„stopoverctl install“ legt es an; der erste Lauf tut es auch.</translation>
    </message>
    <message>
        <source>The journal in the database has version %1; this program knows %2.</source>
        <translation>Das Journal in der Datenbank hat Version %1; dieses Programm kennt %2.</translation>
    </message>
    <message>
        <source>Use a newer Stopover.</source>
        <translation>Nehmen Sie ein neueres Stopover.</translation>
    </message>
    <message>
        <source>%1 holds no project: neither alembic.ini, pyproject.toml nor stopover.toml is there.</source>
        <translation>%1 enthält kein Projekt: weder alembic.ini noch pyproject.toml noch stopover.toml ist da.</translation>
    </message>
    <message>
        <source>Name the folder of the project with --project.</source>
        <translation>Nennen Sie den Ordner des Projekts mit --project.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Korrigieren Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%3&quot; in the section [%2].</source>
        <translation>%1 hat keinen Schlüssel „%3“ im Abschnitt [%2].</translation>
    </message>
    <message>
        <source>Add it there.</source>
        <translation>Fügen Sie ihn dort hinzu.</translation>
    </message>
    <message>
        <source>%1: the value of &quot;%2&quot; cannot be used: %3 %4.</source>
        <translation>%1: der Wert von „%2“ ist nicht verwendbar: %3 %4.</translation>
    </message>
    <message>
        <source>Correct it in %1.</source>
        <translation>Korrigieren Sie ihn in %1.</translation>
    </message>
    <message>
        <source>The folder of the revisions %1, named in %2, is not there.</source>
        <translation>Der Ordner der Revisionen %1, genannt in %2, ist nicht da.</translation>
    </message>
    <message>
        <source>Correct script_location, or create the folder.</source>
        <translation>Korrigieren Sie script_location, oder legen Sie den Ordner an.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 %4.</source>
        <translation>%1, Zeile %2: %3 %4.</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; cannot be read without running the file: %4 %5.</source>
        <translation>%1, Zeile %2: „%3“ ist nicht lesbar, ohne die Datei auszuführen: %4 %5.</translation>
    </message>
    <message>
        <source>Write the value as a literal.</source>
        <translation>Schreiben Sie den Wert als Literal.</translation>
    </message>
    <message>
        <source>%1 names no revision.</source>
        <translation>%1 nennt keine Revision.</translation>
    </message>
    <message>
        <source>Give it a revision id, or move it out of the folder of the revisions.</source>
        <translation>Geben Sie ihr eine Revisions-ID, oder nehmen Sie sie aus dem Ordner der Revisionen.</translation>
    </message>
    <message>
        <source>%1 is found twice, first as %2.</source>
        <translation>%1 wird zweimal gefunden, zuerst als %2.</translation>
    </message>
    <message>
        <source>Name each folder of revisions once.</source>
        <translation>Nennen Sie jeden Ordner der Revisionen einmal.</translation>
    </message>
    <message>
        <source>%1, line %2 is not encoded in %3.</source>
        <translation>%1, Zeile %2 ist nicht in %3 kodiert.</translation>
    </message>
    <message>
        <source>Save the file in %3, or declare its encoding.</source>
        <translation>Speichern Sie die Datei in %3, oder geben Sie ihre Kodierung an.</translation>
    </message>
    <message>
        <source>The revision id &quot;%1&quot; holds characters that mean something else: %2.</source>
        <translation>Die Revisions-ID „%1“ enthält Zeichen, die etwas anderes bedeuten: %2.</translation>
    </message>
    <message>
        <source>Choose an id of letters, digits and underscores.</source>
        <translation>Wählen Sie eine ID aus Buchstaben, Ziffern und Unterstrichen.</translation>
    </message>
    <message>
        <source>Revision %1 revises itself.</source>
        <translation>Revision %1 revidiert sich selbst.</translation>
    </message>
    <message>
        <source>Correct its down_revision.</source>
        <translation>Korrigieren Sie ihr down_revision.</translation>
    </message>
    <message>
        <source>Revision %1 depends on itself.</source>
        <translation>Revision %1 hängt von sich selbst ab.</translation>
    </message>
    <message>
        <source>Correct its depends_on.</source>
        <translation>Korrigieren Sie ihr depends_on.</translation>
    </message>
    <message>
        <source>Revision %1 is declared by %2 files.</source>
        <translation>Revision %1 ist in %2 Dateien erklärt.</translation>
    </message>
    <message>
        <source>Give all but one of them another id.</source>
        <translation>Geben Sie allen bis auf einer eine andere ID.</translation>
    </message>
    <message>
        <source>The branch label &quot;%1&quot; of revision %2 is the name of %3 already.</source>
        <translation>Die Zweigmarke „%1“ der Revision %2 ist schon der Name von %3.</translation>
    </message>
    <message>
        <source>Choose another label.</source>
        <translation>Wählen Sie eine andere Marke.</translation>
    </message>
    <message>
        <source>Revision %1 revises %2, which no file declares.</source>
        <translation>Revision %1 revidiert %2, die keine Datei erklärt.</translation>
    </message>
    <message>
        <source>Bring the file back, or correct down_revision.</source>
        <translation>Bringen Sie die Datei zurück, oder korrigieren Sie down_revision.</translation>
    </message>
    <message>
        <source>Revision %1 depends on %2, which no file declares.</source>
        <translation>Revision %1 hängt von %2 ab, die keine Datei erklärt.</translation>
    </message>
    <message>
        <source>Bring the file back, or correct depends_on.</source>
        <translation>Bringen Sie die Datei zurück, oder korrigieren Sie depends_on.</translation>
    </message>
    <message>
        <source>Revision %1 revises the branch label &quot;%2&quot;.</source>
        <translation>Revision %1 revidiert die Zweigmarke „%2“.</translation>
    </message>
    <message>
        <source>Name the revision itself in down_revision.</source>
        <translation>Nennen Sie in down_revision die Revision selbst.</translation>
    </message>
    <message>
        <source>These revisions revise each other in a circle: %*.</source>
        <translation>Diese Revisionen revidieren einander im Kreis: %*.</translation>
    </message>
    <message>
        <source>Correct down_revision of one of them.</source>
        <translation>Korrigieren Sie down_revision bei einer von ihnen.</translation>
    </message>
    <message>
        <source>These revisions depend on each other in a circle: %*.</source>
        <translation>Diese Revisionen hängen im Kreis voneinander ab: %*.</translation>
    </message>
    <message>
        <source>Correct depends_on of one of them.</source>
        <translation>Korrigieren Sie depends_on bei einer von ihnen.</translation>
    </message>
    <message>
        <source>There is no revision &quot;%1&quot;.</source>
        <translation>Es gibt keine Revision „%1“.</translation>
    </message>
    <message>
        <source>Check the id and the folder of the project.</source>
        <translation>Prüfen Sie die ID und den Ordner des Projekts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins more than one revision: %2.</source>
        <translation>Mit „%1“ beginnt mehr als eine Revision: %2.</translation>
    </message>
    <message>
        <source>Write more of the id.</source>
        <translation>Schreiben Sie mehr von der ID.</translation>
    </message>
    <message>
        <source>There is no branch &quot;%1&quot;.</source>
        <translation>Es gibt keinen Zweig „%1“.</translation>
    </message>
    <message>
        <source>Check the label.</source>
        <translation>Prüfen Sie die Marke.</translation>
    </message>
    <message>
        <source>Revision %1 is not in the branch &quot;%2&quot;.</source>
        <translation>Revision %1 ist nicht im Zweig „%2“.</translation>
    </message>
    <message>
        <source>Name a revision of that branch.</source>
        <translation>Nennen Sie eine Revision dieses Zweigs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means more than one head: %2.</source>
        <translation>„%1“ meint mehr als einen Kopf: %2.</translation>
    </message>
    <message>
        <source>Name one of them, &quot;heads&quot;, or LABEL@head.</source>
        <translation>Nennen Sie einen davon, „heads“ oder MARKE@head.</translation>
    </message>
    <message>
        <source>%1 is not an ancestor of %2.</source>
        <translation>%1 ist kein Vorfahr von %2.</translation>
    </message>
    <message>
        <source>Exchange the two, or name revisions of one line.</source>
        <translation>Vertauschen Sie die beiden, oder nennen Sie Revisionen einer Linie.</translation>
    </message>
    <message>
        <source>From &quot;%1&quot; there is more than one way on: %2.</source>
        <translation>Von „%1“ führt mehr als ein Weg weiter: %2.</translation>
    </message>
    <message>
        <source>Name the revision itself.</source>
        <translation>Nennen Sie die Revision selbst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could start from more than one row of the version table: %2.</source>
        <translation>„%1“ könnte von mehr als einer Zeile der Versionstabelle ausgehen: %2.</translation>
    </message>
    <message>
        <source>Name the branch: LABEL@+N.</source>
        <translation>Nennen Sie den Zweig: MARKE@+N.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to no revision in %2 steps.</source>
        <translation>„%1“ führt in %2 Schritten zu keiner Revision.</translation>
    </message>
    <message>
        <source>Take fewer steps.</source>
        <translation>Gehen Sie weniger Schritte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes beyond the last revision.</source>
        <translation>„%1“ geht über die letzte Revision hinaus.</translation>
    </message>
    <message>
        <source>%1 was named together with its ancestor %2.</source>
        <translation>%1 wurde zusammen mit ihrem Vorfahren %2 genannt.</translation>
    </message>
    <message>
        <source>Name one of the two.</source>
        <translation>Nennen Sie eine von beiden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not below the branch &quot;%2&quot;.</source>
        <translation>„%1“ liegt nicht unter dem Zweig „%2“.</translation>
    </message>
    <message>
        <source>Name a revision that the branch came through.</source>
        <translation>Nennen Sie eine Revision, durch die der Zweig kam.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a range, where one revision is expected.</source>
        <translation>„%1“ ist ein Bereich, wo eine Revision erwartet wird.</translation>
    </message>
    <message>
        <source>Name one revision.</source>
        <translation>Nennen Sie eine Revision.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one revision, where a range is expected.</source>
        <translation>„%1“ ist eine Revision, wo ein Bereich erwartet wird.</translation>
    </message>
    <message>
        <source>Write FROM:TO.</source>
        <translation>Schreiben Sie VON:BIS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of the history.</source>
        <translation>„%1“ ist kein Bereich der Historie.</translation>
    </message>
    <message>
        <source>Write FROM:TO; either may be left out.</source>
        <translation>Schreiben Sie VON:BIS; jedes darf fehlen.</translation>
    </message>
    <message>
        <source>Revision %1 is not a head.</source>
        <translation>Revision %1 ist kein Kopf.</translation>
    </message>
    <message>
        <source>Name a head, or ask for a new branch.</source>
        <translation>Nennen Sie einen Kopf, oder verlangen Sie einen neuen Zweig.</translation>
    </message>
    <message>
        <source>Named more than once: %*.</source>
        <translation>Mehr als einmal genannt: %*.</translation>
    </message>
    <message>
        <source>Name each revision once.</source>
        <translation>Nennen Sie jede Revision einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a target: %2.</source>
        <translation>„%1“ ist nicht als Ziel lesbar: %2.</translation>
    </message>
    <message>
        <source>Write a revision, LABEL@head, heads, base, +N or -N.</source>
        <translation>Schreiben Sie eine Revision, MARKE@head, heads, base, +N oder -N.</translation>
    </message>
    <message>
        <source>%1 is reached from %2 through a dependency only.</source>
        <translation>%1 ist von %2 nur über eine Abhängigkeit zu erreichen.</translation>
    </message>
    <message>
        <source>Name a range along one line.</source>
        <translation>Nennen Sie einen Bereich entlang einer Linie.</translation>
    </message>
    <message>
        <source>Revision %1 needs %2 in the version table, and it holds %3.</source>
        <translation>Revision %1 braucht %2 in der Versionstabelle, und dort steht %3.</translation>
    </message>
    <message>
        <source>See what was applied, then stamp the database with the truth.</source>
        <translation>Sehen Sie nach, was angewandt wurde, und stempeln Sie dann die Datenbank mit der Wahrheit.</translation>
    </message>
    <message>
        <source>There is more than one folder of revisions: %*.</source>
        <translation>Es gibt mehr als einen Ordner der Revisionen: %*.</translation>
    </message>
    <message>
        <source>Say in which the new file goes.</source>
        <translation>Sagen Sie, in welchen die neue Datei gehört.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist schon da.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>There is no table %1 that is %2.</source>
        <translation>Es gibt keine Tabelle %1, die %2 ist.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Server: %1 (%2)</source>
        <translation>Server: %1 (%2)</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Einzelheit: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Revision %1 cannot be undone: %2 does not say how.</source>
        <translation>Revision %1 lässt sich nicht rückgängig machen: %2 sagt nicht, wie.</translation>
    </message>
    <message>
        <source>Write its downgrade, or go back no further than to it.</source>
        <translation>Schreiben Sie ihr downgrade, oder gehen Sie höchstens bis zu ihr zurück.</translation>
    </message>
    <message>
        <source>Revision %1 was rolled back: its check did not hold: %2</source>
        <translation>Revision %1 wurde zurückgenommen: ihre Prüfung traf nicht zu: %2</translation>
    </message>
    <message>
        <source>Run the check by hand to see what is wrong, correct the revision, and resume or abort the run.</source>
        <translation>Führen Sie die Prüfung von Hand aus, um zu sehen, was nicht stimmt; korrigieren Sie die Revision, und setzen Sie den Lauf fort oder geben Sie ihn auf.</translation>
    </message>
    <message>
        <source>The backup %1 is not what it was made from: %2 rows in the table, %3 in the backup, or other values.</source>
        <translation>Die Sicherung %1 ist nicht das, woraus sie gemacht wurde: %2 Zeilen in der Tabelle, %3 in der Sicherung, oder andere Werte.</translation>
    </message>
    <message>
        <source>Nothing was changed. Resume to make the backup anew, or abort the run.</source>
        <translation>Nichts wurde geändert. Setzen Sie fort, um die Sicherung neu zu machen, oder geben Sie den Lauf auf.</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>Es gibt keine Sicherung %1.</translation>
    </message>
    <message>
        <source>The command backup list shows which there are.</source>
        <translation>Der Befehl backup list zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>The backup %1 is registered, or was named, but it is not there.</source>
        <translation>Die Sicherung %1 ist verzeichnet oder genannt, aber nicht da.</translation>
    </message>
    <message>
        <source>Somebody has dropped or moved it; choose another one.</source>
        <translation>Jemand hat sie gelöscht oder verschoben; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup %1 was altered since it was made: %2 rows then, %3 now, or other values.</source>
        <translation>Die Sicherung %1 wurde seit ihrer Erstellung verändert: damals %2 Zeilen, jetzt %3, oder andere Werte.</translation>
    </message>
    <message>
        <source>It is not restored. Choose another backup.</source>
        <translation>Sie wird nicht wiederhergestellt. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The backup %1 did not record the structure of its table, and the table is gone.</source>
        <translation>Die Sicherung %1 hat den Aufbau ihrer Tabelle nicht festgehalten, und die Tabelle ist weg.</translation>
    </message>
    <message>
        <source>Create the table first, then restore.</source>
        <translation>Erstellen Sie erst die Tabelle, dann stellen Sie wieder her.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be dropped yet: %2.</source>
        <translation>Die Sicherung %1 kann noch nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>Settle that first; nothing was dropped.</source>
        <translation>Erledigen Sie das zuerst; nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>%3 rows refer to rows of %1 that the backup does not have (constraint %2).</source>
        <translation>%3 Zeilen verweisen auf Zeilen von %1, die die Sicherung nicht hat (Constraint %2).</translation>
    </message>
    <message>
        <source>Restore the referring table too, or delete these rows first. The live table was not changed.</source>
        <translation>Stellen Sie auch die verweisende Tabelle wieder her oder löschen Sie erst diese Zeilen. Die Tabelle wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The restored copy of %1 is not what the backup holds.</source>
        <translation>Die wiederhergestellte Kopie von %1 ist nicht, was die Sicherung enthält.</translation>
    </message>
    <message>
        <source>The live table was not changed. Check the backup, then restore again.</source>
        <translation>Die Tabelle wurde nicht geändert. Lesen Sie die Sicherung nach und stellen Sie dann wieder her.</translation>
    </message>
    <message>
        <source>The dump %1 is damaged: %2.</source>
        <translation>Der Dump %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>%1 has no primary key, so that its rows cannot be told apart.</source>
        <translation>%1 hat keinen Primärschlüssel, so dass sich seine Zeilen nicht unterscheiden lassen.</translation>
    </message>
    <message>
        <source>Give it one, or look at the rows with psql.</source>
        <translation>Geben Sie ihr einen, oder sehen Sie die Zeilen mit psql an.</translation>
    </message>
    <message>
        <source>The dump %1 comes from PostgreSQL %2; server and programs here are of version %3.</source>
        <translation>Der Dump %1 stammt von PostgreSQL %2; Server und Programme hier haben Version %3.</translation>
    </message>
    <message>
        <source>Restore it into a server that is as new, with the client programs of that version. Nothing was changed.</source>
        <translation>In einen ebenso neuen Server wiederherstellen, mit den Programmen jener Version. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It cannot be rehearsed on this machine because of %1: %2.</source>
        <translation>Es kann auf diesem Rechner nicht geprobt werden, wegen %1: %2.</translation>
    </message>
    <message>
        <source>Install what is missing here, or rehearse without it; the database was not changed.</source>
        <translation>Installieren Sie hier, was fehlt, oder proben Sie ohne; die Datenbank wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Somebody has locked a table that is to be read, against everybody.</source>
        <translation>Jemand hat eine Tabelle, die gelesen werden soll, gegen alle gesperrt.</translation>
    </message>
    <message>
        <source>The page Activity, or &quot;stopoverctl activity&quot;, says who; try again when that has ended.</source>
        <translation>Die Seite Aktivität oder „stopoverctl activity“ sagt, wer; danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>Links, devices and pipes are not read here. Name the file itself.</source>
        <translation>Links, Geräte und Pipes werden hier nicht gelesen. Nennen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 ist größer als %2 Bytes.</translation>
    </message>
    <message>
        <source>Check that it is the file you meant.</source>
        <translation>Prüfen Sie, ob es die gemeinte Datei ist.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>It was changed or damaged after it was written. Nothing of it was used.</source>
        <translation>Der Inhalt wurde nach dem Schreiben geändert oder beschädigt. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>There is no role %1 on this server.</source>
        <translation>Auf diesem Server gibt es keine Rolle %1.</translation>
    </message>
    <message>
        <source>%1 is a superuser, and code of other roles would run with its rights: %2.</source>
        <translation>%1 ist Superuser, und Code anderer Rollen liefe mit seinen Rechten: %2.</translation>
    </message>
    <message>
        <source>Connect as the owner, or work with the owner&apos;s rights: --work-as ROLE. A journal that belongs to a superuser is handed over first: stopoverctl install --owner ROLE.</source>
        <translation>Verbinden Sie sich als Eigentümer, oder arbeiten Sie mit den Rechten des Eigentümers: --work-as ROLLE. Ein Journal, das einem Superuser gehört, wird vorher übergeben: stopoverctl install --owner ROLLE.</translation>
    </message>
    <message>
        <source>The dump %1 was not made by Stopover for this database, and its statements do more than hold data:%2</source>
        <translation>Der Dump %1 wurde nicht von Stopover für diese Datenbank erstellt, und seine Anweisungen enthalten mehr als Daten:%2</translation>
    </message>
    <message>
        <source>Look at the list. To restore all of it with the rights of an ordinary role: --allow-code.</source>
        <translation>Sehen Sie die Liste durch. Um alles mit den Rechten einer gewöhnlichen Rolle wiederherzustellen: --allow-code.</translation>
    </message>
    <message>
        <source>The dump %1 holds a command of psql, which Stopover does not run: %2.</source>
        <translation>Der Dump %1 enthält einen Befehl von psql, den Stopover nicht ausführt: %2.</translation>
    </message>
    <message>
        <source>Remove it from the script after looking at what it does. Nothing was restored.</source>
        <translation>Prüfen Sie, was er tut, und entfernen Sie ihn dann aus dem Skript. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The dump %1 makes what only a superuser can make, and dumps are restored as an ordinary role: %2.</source>
        <translation>Der Dump %1 legt an, was nur ein Superuser anlegen kann, und Dumps werden als gewöhnliche Rolle wiederhergestellt: %2.</translation>
    </message>
    <message>
        <source>Create extensions as the superuser with --allow-superuser &quot;EXTENSION NAME; …&quot;. Leave out the rest with --leave-out &quot;KIND NAME; …&quot; and create it yourself afterwards. Nothing was restored.</source>
        <translation>Legen Sie Erweiterungen mit --allow-superuser &quot;EXTENSION NAME; …&quot; als Superuser an. Lassen Sie den Rest mit --leave-out &quot;ART NAME; …&quot; weg, und legen Sie ihn danach selbst an. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 is a member of %2, so that code in a dump could reach the server&apos;s files.</source>
        <translation>%1 ist Mitglied von %2; Code in einem Dump könnte so die Dateien des Servers erreichen.</translation>
    </message>
    <message>
        <source>Restore as a superuser, who does it through an ordinary role, or as a role without these memberships.</source>
        <translation>Stellen Sie als Superuser wieder her, der dafür eine gewöhnliche Rolle benutzt, oder als Rolle ohne diese Mitgliedschaften.</translation>
    </message>
    <message>
        <source>The dump cannot be restored as an ordinary role, since nobody can log in as %1: %2.</source>
        <translation>Der Dump lässt sich nicht als gewöhnliche Rolle wiederherstellen, weil sich niemand als %1 anmelden kann: %2.</translation>
    </message>
    <message>
        <source>Allow password logins to the new database in pg_hba.conf, or connect as an ordinary role that may create databases.</source>
        <translation>Erlauben Sie in pg_hba.conf Anmeldungen mit Passwort an der neuen Datenbank, oder verbinden Sie sich als gewöhnliche Rolle, die Datenbanken anlegen darf.</translation>
    </message>
    <message>
        <source>Name a role that exists with %2.</source>
        <translation>Nennen Sie mit %2 eine Rolle, die es gibt.</translation>
    </message>
    <message>
        <source>The schemas of Stopover in the database %1 hold something that is not Stopover&apos;s. Nothing in them was read:
%2.</source>
        <translation>Die Schemas von Stopover in der Datenbank %1 enthalten etwas, das nicht von Stopover ist. Nichts darin wurde gelesen:
%2.</translation>
    </message>
    <message>
        <source>See what &quot;stopoverctl install --repair&quot; would do, as the owner of the schema stopover or a superuser.</source>
        <translation>Sehen Sie als Eigentümer des Schemas stopover oder als Superuser nach, was &quot;stopoverctl install --repair&quot; tun würde.</translation>
    </message>
    <message>
        <source>The journal in the database %1 was left alone: %2.</source>
        <translation>Das Journal in der Datenbank %1 wurde nicht angerührt: %2.</translation>
    </message>
    <message>
        <source>Connect as %1.</source>
        <translation>Verbinden Sie sich als %1.</translation>
    </message>
    <message>
        <source>Connect as %1, or work with its rights through a temporary login: --work-as %1. Where none gets in, a line of pg_hba.conf lets it in, for example: %2</source>
        <translation>Verbinden Sie sich als %1, oder arbeiten Sie über eine temporäre Anmeldung mit den Rechten von %1: --work-as %1. Wo der Server keine zulässt, tut es eine Zeile in pg_hba.conf, zum Beispiel: %2</translation>
    </message>
    <message>
        <source>%1: %3</source>
        <translation>%1: %3</translation>
    </message>
    <message>
        <source>%1: %2 objects, among them %3</source>
        <translation>%1: %2 Objekte, darunter %3</translation>
    </message>
    <message>
        <source>%1 is a superuser, and code of other roles would run with its rights: anything in this database may be touched.%2</source>
        <translation>%1 ist Superuser, und Code anderer Rollen liefe mit seinen Rechten: Alles in dieser Datenbank kann berührt werden.%2</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>a session that ended already</source>
        <translation>eine Sitzung, die schon endete</translation>
    </message>
    <message>
        <source>Waiting for a lock, attempt %1; in the way: %2. Queued behind us: %3.</source>
        <translation>Wartet auf eine Sperre, Versuch %1; im Weg: %2. Hinter uns stehen an: %3.</translation>
    </message>
    <message>
        <source>Waiting for a lock, attempt %1; in the way: %2.</source>
        <translation>Wartet auf eine Sperre, Versuch %1; im Weg: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>pid %1 (%2 as %3, %4 for %5)</source>
        <translation>pid %1 (%2 als %3, %4 seit %5)</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <translation>%1 %2 in %3</translation>
    </message>
    <message>
        <source>table locked for %1</source>
        <translation>Tabelle gesperrt für %1</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
    <message>
        <source>Slowed down: %1</source>
        <translation>Gebremst: %1</translation>
    </message>
    <message>
        <source>Paused before: %1</source>
        <translation>Angehalten vor: %1</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Geht weiter</translation>
    </message>
    <message>
        <source>Waits for a confirmation that names %1</source>
        <translation>Wartet auf eine Bestätigung, die %1 nennt</translation>
    </message>
    <message>
        <source>Connection lost; connecting again</source>
        <translation>Verbindung verloren; wird neu verbunden</translation>
    </message>
    <message>
        <source>Rests between rows, since others work in this database</source>
        <translation>Macht zwischen Zeilen Pausen, da andere in dieser Datenbank arbeiten</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The server is a standby, so %1 cannot be changed there.</source>
        <translation>Der Server ist ein Standby, %1 ist dort nicht zu ändern.</translation>
    </message>
    <message>
        <source>Connect to the primary; SELECT pg_is_in_recovery() is false there.</source>
        <translation>Verbinden Sie sich mit dem Primärserver; dort ist SELECT pg_is_in_recovery() falsch.</translation>
    </message>
    <message>
        <source>%1 is partitioned already.</source>
        <translation>%1 ist schon partitioniert.</translation>
    </message>
    <message>
        <source>Choose a plain table; if a run of Stopover partitioned it, &quot;stopoverctl run rollback&quot; takes it back.</source>
        <translation>Wählen Sie eine gewöhnliche Tabelle; hat ein Lauf von Stopover sie partitioniert, holt „stopoverctl run rollback“ sie zurück.</translation>
    </message>
    <message>
        <source>%1 is not a table (relkind %2).</source>
        <translation>%1 ist keine Tabelle (relkind %2).</translation>
    </message>
    <message>
        <source>Name the ordinary table that %1 reads or stands for; only those can be moved.</source>
        <translation>Nennen Sie die gewöhnliche Tabelle, die %1 liest oder vertritt; nur solche lassen sich umziehen.</translation>
    </message>
    <message>
        <source>%1 is unlogged or temporary: a server crash would empty it.</source>
        <translation>%1 ist unlogged oder temporär: ein Absturz des Servers würde sie leeren.</translation>
    </message>
    <message>
        <source>ALTER TABLE %1 SET LOGGED; or copy it into an ordinary table first.</source>
        <translation>ALTER TABLE %1 SET LOGGED; oder kopieren Sie sie vorher in eine gewöhnliche Tabelle.</translation>
    </message>
    <message>
        <source>%1 is itself a partition.</source>
        <translation>%1 ist selbst eine Partition.</translation>
    </message>
    <message>
        <source>Take it out first: ALTER TABLE its parent DETACH PARTITION %1 CONCURRENTLY.</source>
        <translation>Nehmen Sie sie zuerst heraus: ALTER TABLE (die Elterntabelle) DETACH PARTITION %1 CONCURRENTLY.</translation>
    </message>
    <message>
        <source>%1 takes part in inheritance.</source>
        <translation>%1 nimmt an Vererbung teil.</translation>
    </message>
    <message>
        <source>End it first: ALTER TABLE %1 NO INHERIT its parent, and the same for each child.</source>
        <translation>Beenden Sie sie zuerst: ALTER TABLE %1 NO INHERIT (Elterntabelle), und ebenso für jedes Kind.</translation>
    </message>
    <message>
        <source>%1 lies in a schema of Stopover or of the server.</source>
        <translation>%1 liegt in einem Schema von Stopover oder des Servers.</translation>
    </message>
    <message>
        <source>Choose a table of the application.</source>
        <translation>Wählen Sie eine Tabelle der Anwendung.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Nothing is to do; the forecast says nothing and the backup will be empty.</source>
        <translation>Es ist nichts zu tun; die Vorhersage sagt nichts aus, und die Sicherung wird leer.</translation>
    </message>
    <message>
        <source>Role %2 may not create schemas in database %1.</source>
        <translation>Die Rolle %2 darf in der Datenbank %1 keine Schemas anlegen.</translation>
    </message>
    <message>
        <source>As the owner of the database: GRANT CREATE ON DATABASE &quot;%1&quot; TO &quot;%2&quot;.</source>
        <translation>Als Eigentümer der Datenbank: GRANT CREATE ON DATABASE &quot;%1&quot; TO &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, and role %3 may not act as that owner.</source>
        <translation>%1 gehört %2, und die Rolle %3 darf nicht als dieser Eigentümer handeln.</translation>
    </message>
    <message>
        <source>As a superuser: GRANT &quot;%2&quot; TO &quot;%3&quot;; or connect as %2.</source>
        <translation>Als Superuser: GRANT &quot;%2&quot; TO &quot;%3&quot;; oder verbinden Sie sich als %2.</translation>
    </message>
    <message>
        <source>Row security hides rows of %1 from role %2, so a copy would miss them.</source>
        <translation>Row Security verbirgt der Rolle %2 Zeilen von %1; einer Kopie würden sie fehlen.</translation>
    </message>
    <message>
        <source>As a superuser: ALTER ROLE &quot;%2&quot; BYPASSRLS; or as the owner: ALTER TABLE %1 NO FORCE ROW LEVEL SECURITY, and connect as the owner.</source>
        <translation>Als Superuser: ALTER ROLE &quot;%2&quot; BYPASSRLS; oder als Eigentümer: ALTER TABLE %1 NO FORCE ROW LEVEL SECURITY, und als Eigentümer verbinden.</translation>
    </message>
    <message>
        <source>A grant on %1 (%2 to %3) was given by somebody else than the owner.</source>
        <translation>Ein Recht auf %1 (%2 an %3) wurde von jemand anderem als dem Eigentümer erteilt.</translation>
    </message>
    <message>
        <source>It will be given by the owner of %1; the grantor changes, the right stays.</source>
        <translation>Es wird vom Eigentümer von %1 erteilt; der Erteilende ändert sich, das Recht bleibt.</translation>
    </message>
    <message>
        <source>%1 has no primary key and no unique index on NOT NULL columns, so changed rows cannot be found again.</source>
        <translation>%1 hat weder Primärschlüssel noch eindeutigen Index auf NOT-NULL-Spalten; geänderte Zeilen wären nicht wiederzufinden.</translation>
    </message>
    <message>
        <source>Build one without blocking: CREATE UNIQUE INDEX CONCURRENTLY ON %1 (columns that are NOT NULL). Then plan again.</source>
        <translation>Bauen Sie einen, ohne zu blockieren: CREATE UNIQUE INDEX CONCURRENTLY ON %1 (Spalten, die NOT NULL sind). Planen Sie dann neu.</translation>
    </message>
    <message>
        <source>Column %1 is generated, and a generated column cannot be part of a partition key.</source>
        <translation>Die Spalte %1 ist generiert, und eine generierte Spalte kann nicht Teil eines Partitionsschlüssels sein.</translation>
    </message>
    <message>
        <source>Write the expression that generates %1 as the key.</source>
        <translation>Schreiben Sie den Ausdruck, der %1 erzeugt, als Schlüssel.</translation>
    </message>
    <message>
        <source>The key %1 is an expression: queries prune partitions only when they repeat it.</source>
        <translation>Der Schlüssel %1 ist ein Ausdruck: Abfragen sparen Partitionen nur aus, wenn sie ihn wiederholen.</translation>
    </message>
    <message>
        <source>For queries that say column = value, strategy = &quot;hash&quot; with the column as the key prunes by itself.</source>
        <translation>Für Abfragen mit Spalte = Wert spart strategy = &quot;hash&quot; mit der Spalte als Schlüssel von selbst aus.</translation>
    </message>
    <message>
        <source>%2 rows have no value for the key %1, and no partition would take them.</source>
        <translation>%2 Zeilen haben keinen Wert für den Schlüssel %1; keine Partition nähme sie auf.</translation>
    </message>
    <message>
        <source>Set default = true, or fill the column first: UPDATE … WHERE (%1) IS NULL.</source>
        <translation>Setzen Sie default = true, oder füllen Sie die Spalte zuerst: UPDATE … WHERE (%1) IS NULL.</translation>
    </message>
    <message>
        <source>%2 rows fit no partition by %1; %3 of them are negative.</source>
        <translation>%2 Zeilen passen nach %1 in keine Partition; %3 davon sind negativ.</translation>
    </message>
    <message>
        <source>For a hash of N lists write ((hashtext(column) % N) + N) % N; for ranges widen from and to; or set default = true.</source>
        <translation>Für einen Hash von N Listen schreiben Sie ((hashtext(spalte) % N) + N) % N; für Bereiche erweitern Sie from und to; oder setzen Sie default = true.</translation>
    </message>
    <message>
        <source>The largest partition of %1 would hold %2 times the average; more than twice is uneven.</source>
        <translation>Die größte Partition von %1 hätte das %2-Fache des Durchschnitts; mehr als das Doppelte ist ungleichmäßig.</translation>
    </message>
    <message>
        <source>Choose another key or more partitions; it can be run as it is.</source>
        <translation>Wählen Sie einen anderen Schlüssel oder mehr Partitionen; es läuft auch so.</translation>
    </message>
    <message>
        <source>Index %1 is invalid.</source>
        <translation>Der Index %1 ist ungültig.</translation>
    </message>
    <message>
        <source>REINDEX INDEX CONCURRENTLY &quot;%1&quot;; or DROP INDEX CONCURRENTLY &quot;%1&quot;.</source>
        <translation>REINDEX INDEX CONCURRENTLY &quot;%1&quot;; oder DROP INDEX CONCURRENTLY &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Primary key %1 (%2) does not contain the partition key: it will hold within a partition, not across them.</source>
        <translation>Der Primärschlüssel %1 (%2) enthält den Partitionsschlüssel nicht: er gilt innerhalb einer Partition, nicht über alle.</translation>
    </message>
    <message>
        <source>Keep (%2) unique by its sequence or uuid; ON CONFLICT on it will not work. With strategy = &quot;hash&quot; on one of its columns it stays whole.</source>
        <translation>Halten Sie (%2) durch Sequenz oder UUID eindeutig; ON CONFLICT darauf geht nicht. Mit strategy = &quot;hash&quot; auf einer seiner Spalten bleibt er ganz.</translation>
    </message>
    <message>
        <source>Unique index %1 (%2) does not contain the partition key, so uniqueness across partitions would be lost.</source>
        <translation>Der eindeutige Index %1 (%2) enthält den Partitionsschlüssel nicht; die Eindeutigkeit über Partitionen ginge verloren.</translation>
    </message>
    <message>
        <source>Add the partition key to it, choose strategy = &quot;hash&quot; on one of (%2), or write accept = [&quot;unique.local&quot;].</source>
        <translation>Nehmen Sie den Partitionsschlüssel hinein, wählen Sie strategy = &quot;hash&quot; auf einer von (%2), oder schreiben Sie accept = [&quot;unique.local&quot;].</translation>
    </message>
    <message>
        <source>Exclusion constraint %1 cannot exist on a partitioned table.</source>
        <translation>Die Exclusion-Bedingung %1 kann es auf einer partitionierten Tabelle nicht geben.</translation>
    </message>
    <message>
        <source>ALTER TABLE … DROP CONSTRAINT &quot;%1&quot;, or leave the table as it is.</source>
        <translation>ALTER TABLE … DROP CONSTRAINT &quot;%1&quot;, oder lassen Sie die Tabelle, wie sie ist.</translation>
    </message>
    <message>
        <source>Foreign key %1 was never validated; it stays so on each partition.</source>
        <translation>Der Fremdschlüssel %1 wurde nie validiert; er bleibt so auf jeder Partition.</translation>
    </message>
    <message>
        <source>ALTER TABLE … VALIDATE CONSTRAINT &quot;%1&quot; first, to have it on the new parent.</source>
        <translation>Zuerst ALTER TABLE … VALIDATE CONSTRAINT &quot;%1&quot;, um ihn auf der neuen Elterntabelle zu haben.</translation>
    </message>
    <message>
        <source>Foreign key %1 of %2 points at (%3), which cannot be unique on the new parent.</source>
        <translation>Der Fremdschlüssel %1 von %2 zeigt auf (%3), was auf der neuen Elterntabelle nicht eindeutig sein kann.</translation>
    </message>
    <message>
        <source>Partition by one of (%3), for example with strategy = &quot;hash&quot;; or first ALTER TABLE %2 DROP CONSTRAINT &quot;%1&quot;.</source>
        <translation>Partitionieren Sie nach einer von (%3), etwa mit strategy = &quot;hash&quot;; oder zuerst ALTER TABLE %2 DROP CONSTRAINT &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Foreign key %1 comes from the partitioned table %2 and cannot be added NOT VALID.</source>
        <translation>Der Fremdschlüssel %1 kommt von der partitionierten Tabelle %2 und lässt sich nicht NOT VALID anlegen.</translation>
    </message>
    <message>
        <source>ALTER TABLE %2 DROP CONSTRAINT &quot;%1&quot; first, and add it again after the run.</source>
        <translation>Zuerst ALTER TABLE %2 DROP CONSTRAINT &quot;%1&quot;, und nach dem Lauf wieder anlegen.</translation>
    </message>
    <message>
        <source>Trigger %1 uses transition tables and cannot be carried over.</source>
        <translation>Der Trigger %1 benutzt Übergangstabellen und lässt sich nicht übernehmen.</translation>
    </message>
    <message>
        <source>DROP TRIGGER &quot;%1&quot; first; after the run it can be created again FOR EACH STATEMENT.</source>
        <translation>Zuerst DROP TRIGGER &quot;%1&quot;; nach dem Lauf kann er FOR EACH STATEMENT wieder angelegt werden.</translation>
    </message>
    <message>
        <source>Constraint trigger %1 cannot be carried over.</source>
        <translation>Der Constraint-Trigger %1 lässt sich nicht übernehmen.</translation>
    </message>
    <message>
        <source>DROP TRIGGER &quot;%1&quot; first, and create it again after the run.</source>
        <translation>Zuerst DROP TRIGGER &quot;%1&quot;, und nach dem Lauf wieder anlegen.</translation>
    </message>
    <message>
        <source>Trigger %1 calls %2, which reads the table&apos;s name: it would see the partition&apos;s name.</source>
        <translation>Der Trigger %1 ruft %2 auf, die den Namen der Tabelle liest: sie sähe den der Partition.</translation>
    </message>
    <message>
        <source>Make %2 independent of TG_TABLE_NAME and TG_RELID, or write accept = [&quot;trigger.table_name&quot;].</source>
        <translation>Machen Sie %2 unabhängig von TG_TABLE_NAME und TG_RELID, oder schreiben Sie accept = [&quot;trigger.table_name&quot;].</translation>
    </message>
    <message>
        <source>Trigger %1 fires before each row; it must not change the partition key.</source>
        <translation>Der Trigger %1 feuert vor jeder Zeile; er darf den Partitionsschlüssel nicht ändern.</translation>
    </message>
    <message>
        <source>Check its function: a row that it sends to another partition is refused by the server.</source>
        <translation>Prüfen Sie seine Funktion: eine Zeile, die er in eine andere Partition schickt, lehnt der Server ab.</translation>
    </message>
    <message>
        <source>View %1 groups by the primary key %2 only, which the partitioned table does not have.</source>
        <translation>Die View %1 gruppiert nur nach dem Primärschlüssel %2, den die partitionierte Tabelle nicht hat.</translation>
    </message>
    <message>
        <source>Write every column that it shows into the GROUP BY of %1.</source>
        <translation>Schreiben Sie jede Spalte, die sie zeigt, in das GROUP BY von %1.</translation>
    </message>
    <message>
        <source>Check %1 is NO INHERIT, which a partitioned table cannot have.</source>
        <translation>Die Prüfung %1 ist NO INHERIT, was eine partitionierte Tabelle nicht haben kann.</translation>
    </message>
    <message>
        <source>Drop %1, or make it anew without NO INHERIT.</source>
        <translation>Löschen Sie %1, oder legen Sie sie ohne NO INHERIT neu an.</translation>
    </message>
    <message>
        <source>Check %1 is NOT VALID: rows that break it would be refused by the partitions.</source>
        <translation>Die Prüfung %1 ist NOT VALID: Zeilen, die sie verletzen, würden die Partitionen ablehnen.</translation>
    </message>
    <message>
        <source>Validate %1 first: ALTER TABLE … VALIDATE CONSTRAINT.</source>
        <translation>Validieren Sie zuerst %1: ALTER TABLE … VALIDATE CONSTRAINT.</translation>
    </message>
    <message>
        <source>Publication %1 filters rows, which the server refuses for a partitioned table.</source>
        <translation>Die Publikation %1 filtert Zeilen, was der Server für eine partitionierte Tabelle ablehnt.</translation>
    </message>
    <message>
        <source>Set publish_via_partition_root of %1, or drop the filter.</source>
        <translation>Setzen Sie publish_via_partition_root bei %1, oder nehmen Sie den Filter weg.</translation>
    </message>
    <message>
        <source>Publication %1 publishes all tables: its subscribers would need the partitions too.</source>
        <translation>Die Publikation %1 veröffentlicht alle Tabellen: ihre Abonnenten brauchten auch die Partitionen.</translation>
    </message>
    <message>
        <source>Create them on the subscriber, or ALTER PUBLICATION &quot;%1&quot; SET (publish_via_partition_root = true); then write accept = [&quot;publication.all_tables&quot;].</source>
        <translation>Legen Sie sie beim Abonnenten an, oder ALTER PUBLICATION &quot;%1&quot; SET (publish_via_partition_root = true); schreiben Sie dann accept = [&quot;publication.all_tables&quot;].</translation>
    </message>
    <message>
        <source>Publication %1 names the table; the new one takes its place at the swap.</source>
        <translation>Die Publikation %1 nennt die Tabelle; beim Tausch tritt die neue an ihre Stelle.</translation>
    </message>
    <message>
        <source>If the subscriber&apos;s table is not partitioned: ALTER PUBLICATION &quot;%1&quot; SET (publish_via_partition_root = true).</source>
        <translation>Ist die Tabelle des Abonnenten nicht partitioniert: ALTER PUBLICATION &quot;%1&quot; SET (publish_via_partition_root = true).</translation>
    </message>
    <message>
        <source>Event trigger %1 (%2) fires on the statements of the run.</source>
        <translation>Der Event-Trigger %1 (%2) feuert bei den Anweisungen des Laufs.</translation>
    </message>
    <message>
        <source>See that it does not refuse them; a superuser can ALTER EVENT TRIGGER &quot;%1&quot; DISABLE for the time of the run.</source>
        <translation>Sehen Sie zu, dass er sie nicht ablehnt; ein Superuser kann für die Zeit des Laufs ALTER EVENT TRIGGER &quot;%1&quot; DISABLE ausführen.</translation>
    </message>
    <message>
        <source>Two partitions of %1 would have the same name.</source>
        <translation>Zwei Partitionen von %1 hätten denselben Namen.</translation>
    </message>
    <message>
        <source>Shorten the table&apos;s name (63 bytes are all that a name has), or choose other bounds.</source>
        <translation>Kürzen Sie den Namen der Tabelle (ein Name hat höchstens 63 Bytes), oder wählen Sie andere Grenzen.</translation>
    </message>
    <message>
        <source>A partition would be called %1, which exists already.</source>
        <translation>Eine Partition hieße %1, und das gibt es schon.</translation>
    </message>
    <message>
        <source>Rename or drop %1 first.</source>
        <translation>Benennen Sie %1 zuerst um, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>Schema %1 is left from an earlier run of this table.</source>
        <translation>Das Schema %1 ist von einem früheren Lauf dieser Tabelle übrig.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl run list&quot; shows it: resume, abort or finish that run.</source>
        <translation>„stopoverctl run list“ zeigt ihn: setzen Sie ihn fort, brechen Sie ihn ab oder schließen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The swap needs %2 locks at once, and %1 allows %3 in all.</source>
        <translation>Der Tausch braucht %2 Sperren zugleich, und %1 erlaubt insgesamt %3.</translation>
    </message>
    <message>
        <source>ALTER SYSTEM SET %1 = %4 and restart the server, or use fewer partitions.</source>
        <translation>ALTER SYSTEM SET %1 = %4 und den Server neu starten, oder weniger Partitionen nehmen.</translation>
    </message>
    <message>
        <source>The table has the rewrite rule %1.</source>
        <translation>Die Tabelle hat die Regel %1, die Anweisungen umschreibt.</translation>
    </message>
    <message>
        <source>DROP RULE &quot;%1&quot; first; a trigger can do the same and is carried over.</source>
        <translation>Zuerst DROP RULE &quot;%1&quot;; ein Trigger kann dasselbe und wird übernommen.</translation>
    </message>
    <message>
        <source>Function %1 (%2) is bound to the table and would go on reading the old one.</source>
        <translation>Die Funktion %1 (%2) ist an die Tabelle gebunden und läse weiter die alte.</translation>
    </message>
    <message>
        <source>DROP FUNCTION %1 first and create it again after the run, or write its body as a string.</source>
        <translation>Zuerst DROP FUNCTION %1 und nach dem Lauf neu anlegen, oder den Rumpf als Zeichenkette schreiben.</translation>
    </message>
    <message>
        <source>Function %1 takes or returns the table&apos;s row type (%2), which the new table does not share.</source>
        <translation>Die Funktion %1 nimmt oder liefert den Zeilentyp der Tabelle (%2), den die neue Tabelle nicht teilt.</translation>
    </message>
    <message>
        <source>DROP FUNCTION %1 first and create it again after the run.</source>
        <translation>Zuerst DROP FUNCTION %1 und nach dem Lauf neu anlegen.</translation>
    </message>
    <message>
        <source>Column %1 is of the table&apos;s row type (%2).</source>
        <translation>Die Spalte %1 hat den Zeilentyp der Tabelle (%2).</translation>
    </message>
    <message>
        <source>Change its type first, for example to jsonb.</source>
        <translation>Ändern Sie zuerst ihren Typ, etwa in jsonb.</translation>
    </message>
    <message>
        <source>The prepared transaction %1 of %2 holds the table.</source>
        <translation>Die vorbereitete Transaktion %1 von %2 hält die Tabelle.</translation>
    </message>
    <message>
        <source>COMMIT PREPARED &apos;%1&apos; or ROLLBACK PREPARED &apos;%1&apos;.</source>
        <translation>COMMIT PREPARED &apos;%1&apos; oder ROLLBACK PREPARED &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Policy %1 reads the table and would go on reading the old one.</source>
        <translation>Die Policy %1 liest die Tabelle und läse weiter die alte.</translation>
    </message>
    <message>
        <source>DROP POLICY %1 first and create it again after the run.</source>
        <translation>Zuerst DROP POLICY %1 und nach dem Lauf neu anlegen.</translation>
    </message>
    <message>
        <source>The table receives rows by a subscription (%1).</source>
        <translation>Die Tabelle erhält Zeilen durch eine Subskription (%1).</translation>
    </message>
    <message>
        <source>Take it out of the publication on the other side, then ALTER SUBSCRIPTION … REFRESH PUBLICATION here.</source>
        <translation>Nehmen Sie sie auf der anderen Seite aus der Publikation, dann hier ALTER SUBSCRIPTION … REFRESH PUBLICATION.</translation>
    </message>
    <message>
        <source>Another table depends on a sequence of this one: %1.</source>
        <translation>Eine andere Tabelle hängt von einer Sequenz dieser ab: %1.</translation>
    </message>
    <message>
        <source>Give that column a sequence of its own: CREATE SEQUENCE, then ALTER TABLE … ALTER COLUMN … SET DEFAULT nextval(…).</source>
        <translation>Geben Sie jener Spalte eine eigene Sequenz: CREATE SEQUENCE, dann ALTER TABLE … ALTER COLUMN … SET DEFAULT nextval(…).</translation>
    </message>
    <message>
        <source>%1: %*</source>
        <translation>%1: %*</translation>
    </message>
    <message>
        <source>Row security hides rows of %1 from role %2, so the backup would miss them.</source>
        <translation>Zeilensicherheit verbirgt Zeilen von %1 vor der Rolle %2, so dass sie der Sicherung fehlen würden.</translation>
    </message>
    <message>
        <source>Connect as the owner of %1, or as a superuser: ALTER ROLE &quot;%2&quot; BYPASSRLS.</source>
        <translation>Verbinden Sie sich als Eigentümer von %1, oder als Superuser: ALTER ROLE &quot;%2&quot; BYPASSRLS.</translation>
    </message>
    <message>
        <source>The backup %1 is not what was made: %2.</source>
        <translation>Die Sicherung %1 ist nicht, was erstellt wurde: %2.</translation>
    </message>
    <message>
        <source>Restore an earlier backup; &quot;backup list&quot; shows them.</source>
        <translation>Stellen Sie eine frühere Sicherung wieder her; „backup list“ zeigt sie.</translation>
    </message>
    <message>
        <source>The backup %1 was made by an earlier version, which did not record its columns.</source>
        <translation>Die Sicherung %1 stammt von einer früheren Version, die ihre Spalten nicht festhielt.</translation>
    </message>
    <message>
        <source>Take its rows by hand: INSERT INTO … SELECT … FROM %1.</source>
        <translation>Holen Sie ihre Zeilen von Hand: INSERT INTO … SELECT … FROM %1.</translation>
    </message>
    <message>
        <source>%1 is no copy of the whole table.</source>
        <translation>%1 ist keine Kopie der ganzen Tabelle.</translation>
    </message>
    <message>
        <source>Restore it into a table of its own with --into, and take from there what is needed.</source>
        <translation>Stellen Sie sie mit --into in eine eigene Tabelle wieder her und nehmen Sie von dort, was gebraucht wird.</translation>
    </message>
    <message>
        <source>%1 has other columns than its backup: %2.</source>
        <translation>%1 hat andere Spalten als die Sicherung: %2.</translation>
    </message>
    <message>
        <source>Bring a missing column back with --column NAME, or restore into a new table with --into.</source>
        <translation>Holen Sie eine fehlende Spalte mit --column NAME zurück, oder stellen Sie mit --into in eine neue Tabelle wieder her.</translation>
    </message>
    <message>
        <source>%1 has no primary key, so that its rows cannot be told apart.</source>
        <translation>%1 hat keinen Primärschlüssel, so dass sich seine Zeilen nicht unterscheiden lassen.</translation>
    </message>
    <message>
        <source>Restore into a new table with --into, compare, and swap the names by hand.</source>
        <translation>Stellen Sie mit --into in eine neue Tabelle wieder her, vergleichen Sie und tauschen Sie die Namen von Hand.</translation>
    </message>
    <message>
        <source>%1 is marked as production: nothing is taken away there without a backup.</source>
        <translation>%1 ist als Produktion markiert: dort wird nichts ohne Sicherung weggenommen.</translation>
    </message>
    <message>
        <source>Leave --backup none out; or, if it is no production, change the marker on the Connections page.</source>
        <translation>Lassen Sie --backup none weg; oder ändern Sie, wenn es keine Produktion ist, die Markierung auf der Seite Verbindungen.</translation>
    </message>
    <message>
        <source>Revision %1: %2</source>
        <translation>Revision %1: %2</translation>
    </message>
    <message>
        <source>Trigger %1 fires before each row, which partitioned tables cannot have before PostgreSQL 13.</source>
        <translation>Trigger %1 feuert vor jeder Zeile, was partitionierte Tabellen vor PostgreSQL 13 nicht können.</translation>
    </message>
    <message>
        <source>Do it in an AFTER trigger or in the application, DROP TRIGGER &quot;%1&quot;, or upgrade the server first.</source>
        <translation>In einem AFTER-Trigger oder in der Anwendung tun, DROP TRIGGER &quot;%1&quot;, oder erst den Server aktualisieren.</translation>
    </message>
    <message>
        <source>The foreign key %2 changes rows of %3 when a row of %1 changes what they refer to.</source>
        <translation>Der Fremdschlüssel %2 ändert Zeilen von %3, wenn eine Zeile von %1 ändert, worauf sie verweisen.</translation>
    </message>
    <message>
        <source>Restore into a new table with --into, and bring over from there what is needed.</source>
        <translation>Mit --into in eine neue Tabelle wiederherstellen und von dort herüberholen, was gebraucht wird.</translation>
    </message>
    <message>
        <source>%2 is a superuser, and code of other roles would run with its rights: %3.</source>
        <translation>%2 ist Superuser, und Code anderer Rollen liefe mit seinen Rechten: %3.</translation>
    </message>
    <message>
        <source>Connect as the owner of %1, or work with the owner&apos;s rights: --work-as ROLE. A journal that belongs to a superuser is handed over first: stopoverctl install --owner ROLE.</source>
        <translation>Verbinden Sie sich als Eigentümer von %1, oder arbeiten Sie mit den Rechten des Eigentümers: --work-as ROLLE. Ein Journal, das einem Superuser gehört, wird vorher übergeben: stopoverctl install --owner ROLLE.</translation>
    </message>
    <message>
        <source>The server is read-only for this role (check P03), so %1 cannot be changed.</source>
        <translation>Der Server ist für diese Rolle schreibgeschützt (Prüfung P03), daher lässt sich %1 nicht ändern.</translation>
    </message>
    <message>
        <source>Set default_transaction_read_only to off for the role, the database or the server.</source>
        <translation>Setzen Sie default_transaction_read_only für die Rolle, die Datenbank oder den Server auf off.</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 belongs to %3, whom this role does not trust</source>
        <translation>%1 gehört %3, der diese Rolle nicht vertraut</translation>
    </message>
    <message>
        <source>%1: %3 has %2 on it</source>
        <translation>%1: %3 hat darauf das Recht %2</translation>
    </message>
    <message>
        <source>%1: column %2 is not as Stopover makes it (%3)</source>
        <translation>%1: Spalte %2 ist nicht so, wie Stopover sie anlegt (%3)</translation>
    </message>
    <message>
        <source>%1: constraint %2 is not as Stopover makes it</source>
        <translation>%1: Constraint %2 ist nicht so, wie Stopover ihn anlegt</translation>
    </message>
    <message>
        <source>%1: index %2 is not as Stopover makes it</source>
        <translation>%1: Index %2 ist nicht so, wie Stopover ihn anlegt</translation>
    </message>
    <message>
        <source>%1: index %2 computes an expression</source>
        <translation>%1: Index %2 berechnet einen Ausdruck</translation>
    </message>
    <message>
        <source>%1 has the trigger %2, which calls %3</source>
        <translation>%1 hat den Trigger %2, der %3 aufruft</translation>
    </message>
    <message>
        <source>%1 has the rule %2</source>
        <translation>%1 hat die Regel %2</translation>
    </message>
    <message>
        <source>%1 has the policy %2</source>
        <translation>%1 hat die Policy %2</translation>
    </message>
    <message>
        <source>%1 has row-level security</source>
        <translation>%1 hat Zeilensicherheit</translation>
    </message>
    <message>
        <source>%1 has the child table %3</source>
        <translation>%1 hat die Kindtabelle %3</translation>
    </message>
    <message>
        <source>%1 inherits from %3</source>
        <translation>%1 erbt von %3</translation>
    </message>
    <message>
        <source>%1 is a partition</source>
        <translation>%1 ist eine Partition</translation>
    </message>
    <message>
        <source>%1 is a table of a type</source>
        <translation>%1 ist eine Tabelle eines Typs</translation>
    </message>
    <message>
        <source>%1: the foreign key %2 of %3 refers to it</source>
        <translation>%1: Der Fremdschlüssel %2 von %3 verweist darauf</translation>
    </message>
    <message>
        <source>%1 has the extended statistics %2</source>
        <translation>%1 hat die erweiterte Statistik %2</translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 liest %2</translation>
    </message>
    <message>
        <source>%1: its text was changed</source>
        <translation>%1: Der Funktionstext wurde geändert</translation>
    </message>
    <message>
        <source>%1: its settings were changed (%3)</source>
        <translation>%1: Die Einstellungen wurden geändert (%3)</translation>
    </message>
    <message>
        <source>%1: it runs with the rights of its %3</source>
        <translation>%1: läuft mit den Rechten von %3</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 (%3) is nothing that Stopover makes</source>
        <translation>%1 (%3) stammt nicht von Stopover</translation>
    </message>
    <message>
        <source>%1 is the journal of a later version (%3)</source>
        <translation>%1 ist das Journal einer späteren Version (%3)</translation>
    </message>
    <message>
        <source>%1: %2 is not as Stopover makes it (%3)</source>
        <translation>%1: %2 ist nicht so, wie Stopover es anlegt (%3)</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>partitionierte Tabelle</translation>
    </message>
    <message>
        <source>view</source>
        <translation>View</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialisierte View</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>Fremdtabelle</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>%1 is a %2 in the place of a table of Stopover</source>
        <translation>%1: An der Stelle einer Tabelle von Stopover steht etwas anderes (%2)</translation>
    </message>
    <message>
        <source>%1 belongs to %3, whom %4 does not trust</source>
        <translation>%1 gehört %3, und %4 vertraut dieser Rolle nicht</translation>
    </message>
    <message>
        <source>%1 and 1 object belong to %3, whom %4 does not trust</source>
        <translation>%1 und 1 Objekt gehören %3, und %4 vertraut dieser Rolle nicht</translation>
    </message>
    <message>
        <source>%1 and %2 objects belong to %3, whom %4 does not trust</source>
        <translation>%1 und %2 Objekte gehören %3, und %4 vertraut dieser Rolle nicht</translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <source>Database: a URI, a keyword string or a name.</source>
        <translation>Datenbank: eine URI, Schlüsselwörter oder ein Name.</translation>
    </message>
    <message>
        <source>Saved profile, or service of the service file.</source>
        <translation>Gespeichertes Profil oder Dienst der Service-Datei.</translation>
    </message>
    <message>
        <source>Folder with revisions.</source>
        <translation>Ordner mit Revisionen.</translation>
    </message>
    <message>
        <source>Page to open.</source>
        <translation>Seite, die geöffnet wird.</translation>
    </message>
    <message>
        <source>Open the demo on a private server.</source>
        <translation>Die Demo auf einem privaten Server öffnen.</translation>
    </message>
    <message>
        <source>Rows of the demo&apos;s largest table.</source>
        <translation>Zeilen der größten Tabelle der Demo.</translation>
    </message>
    <message>
        <source>--rows wants a number above 0, not &quot;%1&quot;.</source>
        <translation>--rows verlangt eine Zahl über 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>--demo reaches its private server only; leave --db and --profile out.</source>
        <translation>--demo erreicht nur den privaten Server; lassen Sie --db und --profile weg.</translation>
    </message>
</context>
<context>
    <name>LegLoss</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Nothing. Writes made since the swap are carried over, every row is compared, and the tables are swapped back.</source>
        <translation>Nichts. Was seit dem Tausch geschrieben wurde, wird übertragen, jede Zeile wird verglichen, und die Tabellen werden zurückgetauscht.</translation>
    </message>
    <message>
        <source>The partitions are kept, so that you can go forward again without copying.</source>
        <translation>Die Partitionen bleiben, damit Sie ohne Kopieren wieder vorwärtsgehen können.</translation>
    </message>
    <message>
        <source>Go forward again.</source>
        <translation>Wieder vorwärtsgehen.</translation>
    </message>
    <message>
        <source>Go forward again with</source>
        <translation>Wieder vorwärtsgehen mit</translation>
    </message>
    <message>
        <source>Nothing. Writes made since the rollback are carried over, every row is compared, and the tables are swapped.</source>
        <translation>Nichts. Was seit dem Zurückrollen geschrieben wurde, wird übertragen, jede Zeile wird verglichen, und die Tabellen werden getauscht.</translation>
    </message>
    <message>
        <source>Roll back.</source>
        <translation>Zurückrollen.</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Vorwärtsgehen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Löschen:</translation>
    </message>
    <message>
        <source>The old table, and with it the way back that keeps later writes.</source>
        <translation>Die alte Tabelle, und mit ihr der Rückweg, der spätere Schreibzugriffe behält.</translation>
    </message>
    <message>
        <source>The partitioned table with every row, and the backup table if one was made.</source>
        <translation>Die partitionierte Tabelle mit jeder Zeile, und die Sicherungstabelle, falls eine gemacht wurde.</translation>
    </message>
    <message>
        <source>Keep table</source>
        <translation>Tabelle behalten</translation>
    </message>
    <message>
        <source>Drop table</source>
        <translation>Tabelle löschen</translation>
    </message>
    <message>
        <source>Give up the move of</source>
        <translation>Umzug aufgeben:</translation>
    </message>
    <message>
        <source>The partitions and the backup table that this run has made.</source>
        <translation>Die Partitionen und die Sicherungstabelle, die dieser Lauf gemacht hat.</translation>
    </message>
    <message>
        <source>The live table with every row, exactly as it is now.</source>
        <translation>Die Tabelle im Betrieb mit jeder Zeile, genau wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Plan and run it again; it begins with an empty copy.</source>
        <translation>Planen und führen Sie ihn noch einmal aus; er beginnt mit einer leeren Kopie.</translation>
    </message>
    <message>
        <source>Keep run</source>
        <translation>Lauf behalten</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>%1 rows would be refused by the other table: %2</source>
        <translation>%1 Zeilen würde die andere Tabelle ablehnen: %2</translation>
    </message>
    <message>
        <source>Leave the run on</source>
        <translation>Lauf verlassen auf</translation>
    </message>
    <message>
        <source>Nothing: the revisions that were not reached stay pending.</source>
        <translation>Nichts: die nicht erreichten Revisionen bleiben offen.</translation>
    </message>
    <message>
        <source>What the run has committed, and its copies of what was taken away.</source>
        <translation>Was der Lauf bestätigt hat, und seine Kopien dessen, was weggenommen wurde.</translation>
    </message>
    <message>
        <source>Plan to the target again, on the Revisions page.</source>
        <translation>Wieder bis zum Ziel planen, auf der Seite Revisionen.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Nothing. Writes made since the restore stay.</source>
        <translation>Nichts. Was seit der Wiederherstellung geschrieben wurde, bleibt.</translation>
    </message>
    <message>
        <source>The backup, so that it can be restored again.</source>
        <translation>Die Sicherung, sodass sie noch einmal wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>Restore the backup again.</source>
        <translation>Die Sicherung noch einmal wiederherstellen.</translation>
    </message>
    <message>
        <source>The list of rows that the restore has put in, and with it the way back that keeps later writes.</source>
        <translation>Die Liste der Zeilen, die die Wiederherstellung eingesetzt hat, und damit der Rückweg, der spätere Änderungen behält.</translation>
    </message>
    <message>
        <source>The table that the restore has replaced, and with it the way back that keeps later writes.</source>
        <translation>Die Tabelle, die die Wiederherstellung ersetzt hat, und damit der Rückweg, der spätere Änderungen behält.</translation>
    </message>
    <message>
        <source>The restored table with every row, the backup, and the rows that were newer where they were kept.</source>
        <translation>Die wiederhergestellte Tabelle mit jeder Zeile, die Sicherung und die neueren Zeilen, wo sie behalten wurden.</translation>
    </message>
    <message>
        <source>Give up the restore of</source>
        <translation>Wiederherstellung aufgeben von</translation>
    </message>
    <message>
        <source>What the run has prepared beside the live table.</source>
        <translation>Was der Lauf neben der laufenden Tabelle vorbereitet hat.</translation>
    </message>
    <message>
        <source>Take back the restore of</source>
        <translation>Wiederherstellung zurücknehmen von</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>Renames what the application uses</source>
        <translation>Benennt um, was die Anwendung benutzt</translation>
    </message>
    <message>
        <source>%1 becomes %2: code that still uses the old name fails at once.</source>
        <translation>%1 wird zu %2: Code, der noch den alten Namen benutzt, scheitert sofort.</translation>
    </message>
    <message>
        <source>Add a column and keep both in step with a trigger, or leave a view with the old name in the same transaction.</source>
        <translation>Eine Spalte hinzufügen und beide mit einem Trigger gleich halten, oder in derselben Transaktion eine Sicht mit dem alten Namen anlegen.</translation>
    </message>
    <message>
        <source>Changes a column&apos;s type</source>
        <translation>Ändert den Typ einer Spalte</translation>
    </message>
    <message>
        <source>%1.%2 gets another type: code that was written for the old one may fail.</source>
        <translation>%1.%2 bekommt einen anderen Typ: Code, der für den alten geschrieben ist, kann scheitern.</translation>
    </message>
    <message>
        <source>Add a column of the new type, fill it in batches, switch the code, and drop the old column later.</source>
        <translation>Eine Spalte des neuen Typs hinzufügen, in Stapeln füllen, den Code umstellen und die alte Spalte später löschen.</translation>
    </message>
    <message>
        <source>Demands a value that old code may omit</source>
        <translation>Verlangt einen Wert, den alter Code weglässt</translation>
    </message>
    <message>
        <source>%1.%2 demands a value, and code that is running now may not give one.</source>
        <translation>%1.%2 verlangt einen Wert, und Code, der jetzt läuft, gibt vielleicht keinen.</translation>
    </message>
    <message>
        <source>Give the column a default first, or deploy the code that fills it before this runs.</source>
        <translation>Der Spalte erst einen Vorgabewert geben, oder den Code, der sie füllt, ausrollen, bevor dies läuft.</translation>
    </message>
    <message>
        <source>Renames a value of an enum</source>
        <translation>Benennt einen Wert eines Enums um</translation>
    </message>
    <message>
        <source>The value %1 of an enum gets another name: code that compares with the old one fails.</source>
        <translation>Der Wert %1 eines Enums bekommt einen anderen Namen: Code, der mit dem alten vergleicht, scheitert.</translation>
    </message>
    <message>
        <source>Add the new value, switch the code, and leave the old one.</source>
        <translation>Den neuen Wert hinzufügen, den Code umstellen und den alten lassen.</translation>
    </message>
    <message>
        <source>Changes a view</source>
        <translation>Ändert eine Sicht</translation>
    </message>
    <message>
        <source>The view %1 is replaced or dropped: who reads it may miss columns.</source>
        <translation>Die Sicht %1 wird ersetzt oder gelöscht: Wer sie liest, vermisst vielleicht Spalten.</translation>
    </message>
    <message>
        <source>A view can only get further columns at its end; otherwise make a new one and switch the code.</source>
        <translation>Eine Sicht kann nur am Ende weitere Spalten bekommen; sonst eine neue anlegen und den Code umstellen.</translation>
    </message>
    <message>
        <source>Drops a function</source>
        <translation>Löscht eine Funktion</translation>
    </message>
    <message>
        <source>The function %1 is dropped: callers fail.</source>
        <translation>Die Funktion %1 wird gelöscht: Aufrufer scheitern.</translation>
    </message>
    <message>
        <source>Keep it until nobody calls it; a new signature is a function of its own.</source>
        <translation>Behalten, bis niemand sie mehr aufruft; eine neue Signatur ist eine eigene Funktion.</translation>
    </message>
    <message>
        <source>Changes who may see what</source>
        <translation>Ändert, wer was sehen darf</translation>
    </message>
    <message>
        <source>%1: rows or rights that the application has now may be gone afterwards.</source>
        <translation>%1: Zeilen oder Rechte, die die Anwendung jetzt hat, können danach fehlen.</translation>
    </message>
    <message>
        <source>Try it with the application&apos;s own role on a copy before it runs here.</source>
        <translation>Mit der Rolle der Anwendung auf einer Kopie ausprobieren, bevor es hier läuft.</translation>
    </message>
    <message>
        <source>Expands and contracts at once</source>
        <translation>Erweitert und verkürzt auf einmal</translation>
    </message>
    <message>
        <source>%1 loses something in the same script that adds to the schema: old and new code cannot run side by side.</source>
        <translation>%1 verliert etwas im selben Skript, das dem Schema etwas hinzufügt: Alter und neuer Code können nicht nebeneinander laufen.</translation>
    </message>
    <message>
        <source>Put what takes away into a later revision, when no old code is left.</source>
        <translation>Was etwas wegnimmt, in eine spätere Revision legen, wenn kein alter Code mehr läuft.</translation>
    </message>
    <message>
        <source>Drops a table</source>
        <translation>Löscht eine Tabelle</translation>
    </message>
    <message>
        <source>%1 is dropped with every row in it.</source>
        <translation>%1 wird mit allen Zeilen gelöscht.</translation>
    </message>
    <message>
        <source>Rename it and drop it after a while, or let Stopover back it up first.</source>
        <translation>Umbenennen und nach einer Weile löschen, oder vorher von Stopover sichern lassen.</translation>
    </message>
    <message>
        <source>Drops a column</source>
        <translation>Löscht eine Spalte</translation>
    </message>
    <message>
        <source>The column %2 of %1 is dropped with every value in it.</source>
        <translation>Die Spalte %2 von %1 wird mit allen Werten gelöscht.</translation>
    </message>
    <message>
        <source>Stop using it first; stopover.safe_remove_column() keeps key and values.</source>
        <translation>Erst nicht mehr benutzen; stopover.safe_remove_column() behält Schlüssel und Werte.</translation>
    </message>
    <message>
        <source>Drops more than one object</source>
        <translation>Löscht mehr als ein Objekt</translation>
    </message>
    <message>
        <source>%1 is dropped with all that is in it.</source>
        <translation>%1 wird mit allem gelöscht, was darin ist.</translation>
    </message>
    <message>
        <source>Drop single tables, each with a backup.</source>
        <translation>Einzelne Tabellen löschen, jede mit einer Sicherung.</translation>
    </message>
    <message>
        <source>CASCADE</source>
        <translation>CASCADE</translation>
    </message>
    <message>
        <source>CASCADE takes along whatever depends on it: %1</source>
        <translation>CASCADE nimmt mit, was davon abhängt: %1</translation>
    </message>
    <message>
        <source>Name what may go, one by one, without CASCADE.</source>
        <translation>Einzeln nennen, was gehen darf, ohne CASCADE.</translation>
    </message>
    <message>
        <source>TRUNCATE</source>
        <translation>TRUNCATE</translation>
    </message>
    <message>
        <source>%1 is emptied; older snapshots see it empty as well.</source>
        <translation>%1 wird geleert; auch ältere Snapshots sehen sie leer.</translation>
    </message>
    <message>
        <source>Delete in batches, or back the table up first.</source>
        <translation>In Stapeln löschen, oder die Tabelle vorher sichern.</translation>
    </message>
    <message>
        <source>Changes every row</source>
        <translation>Ändert jede Zeile</translation>
    </message>
    <message>
        <source>Every row of %1 is changed or deleted: there is no condition, or one that is always true.</source>
        <translation>Jede Zeile von %1 wird geändert oder gelöscht: Es gibt keine Bedingung, oder eine, die immer wahr ist.</translation>
    </message>
    <message>
        <source>Say which rows: WHERE …, in batches by key.</source>
        <translation>Sagen, welche Zeilen: WHERE …, in Stapeln nach dem Schlüssel.</translation>
    </message>
    <message>
        <source>Drops a type</source>
        <translation>Löscht einen Typ</translation>
    </message>
    <message>
        <source>The type %1 is dropped; with CASCADE the columns of that type as well.</source>
        <translation>Der Typ %1 wird gelöscht; mit CASCADE auch die Spalten dieses Typs.</translation>
    </message>
    <message>
        <source>Change the columns to another type first.</source>
        <translation>Erst den Typ der Spalten ändern.</translation>
    </message>
    <message>
        <source>Narrows a type</source>
        <translation>Verengt einen Typ</translation>
    </message>
    <message>
        <source>%1.%2 goes from %3 to %4: values may not fit.</source>
        <translation>%1.%2 geht von %3 zu %4: Werte passen vielleicht nicht.</translation>
    </message>
    <message>
        <source>Look for them first; or add a column and copy what fits.</source>
        <translation>Erst nach ihnen suchen; oder eine Spalte hinzufügen und kopieren, was passt.</translation>
    </message>
    <message>
        <source>Drops a constraint or a unique index</source>
        <translation>Löscht eine Bedingung oder einen eindeutigen Index</translation>
    </message>
    <message>
        <source>%1 is dropped: what it forbade can happen from then on.</source>
        <translation>%1 wird gelöscht: Was verboten war, kann von da an geschehen.</translation>
    </message>
    <message>
        <source>Make sure nothing relies on it; keep a NOT VALID constraint while in doubt.</source>
        <translation>Sicherstellen, dass nichts sich darauf verlässt; im Zweifel eine Bedingung NOT VALID behalten.</translation>
    </message>
    <message>
        <source>Makes a table unlogged</source>
        <translation>Nimmt eine Tabelle aus dem WAL</translation>
    </message>
    <message>
        <source>%1 becomes unlogged: after a crash of the server it is empty.</source>
        <translation>%1 wird UNLOGGED: Nach einem Absturz des Servers ist sie leer.</translation>
    </message>
    <message>
        <source>Keep it logged; for a bulk load, load into a table of its own.</source>
        <translation>Im WAL lassen; für eine große Ladung in eine eigene Tabelle laden.</translation>
    </message>
    <message>
        <source>Drops and creates the same thing</source>
        <translation>Löscht dasselbe und legt es neu an</translation>
    </message>
    <message>
        <source>%1 is dropped and made anew: what it held is gone, with its rights and triggers.</source>
        <translation>%1 wird gelöscht und neu angelegt: Ihr Inhalt ist weg, mit Rechten und Triggern.</translation>
    </message>
    <message>
        <source>Change it with ALTER, or make the new one beside it and swap.</source>
        <translation>Mit ALTER ändern, oder die neue daneben anlegen und tauschen.</translation>
    </message>
    <message>
        <source>Switches checks off</source>
        <translation>Schaltet Prüfungen ab</translation>
    </message>
    <message>
        <source>Triggers of %1 are switched off, foreign keys among them: rows can come in that refer to nothing.</source>
        <translation>Trigger von %1 werden abgeschaltet, Fremdschlüssel eingeschlossen: Es können Zeilen kommen, die auf nichts verweisen.</translation>
    </message>
    <message>
        <source>Leave them on; if it has to be, look for orphans afterwards (stopoverctl health).</source>
        <translation>Angeschaltet lassen; wenn es sein muss, danach nach Waisen suchen (stopoverctl health).</translation>
    </message>
    <message>
        <source>Sets a sequence</source>
        <translation>Setzt eine Sequenz</translation>
    </message>
    <message>
        <source>The sequence %1 is set: a value below the largest one in the table gives duplicates.</source>
        <translation>Die Sequenz %1 wird gesetzt: Ein Wert unter dem größten der Tabelle gibt Duplikate.</translation>
    </message>
    <message>
        <source>Set it from the table: setval(…, (SELECT max(id) FROM …)).</source>
        <translation>Aus der Tabelle setzen: setval(…, (SELECT max(id) FROM …)).</translation>
    </message>
    <message>
        <source>Takes away without a proven backup</source>
        <translation>Nimmt weg ohne geprüfte Sicherung</translation>
    </message>
    <message>
        <source>%1 is taken away, and no verified backup is newer than the last write.</source>
        <translation>%1 wird weggenommen, und keine geprüfte Sicherung ist neuer als der letzte Schreibvorgang.</translation>
    </message>
    <message>
        <source>stopoverctl backup create --table %1</source>
        <translation>stopoverctl backup create --table %1</translation>
    </message>
    <message>
        <source>A copy that cannot restore</source>
        <translation>Eine Kopie, die nichts wiederherstellt</translation>
    </message>
    <message>
        <source>%1 is a copy of the rows alone: keys, defaults, constraints and rights are not in it.</source>
        <translation>%1 ist nur eine Kopie der Zeilen: Schlüssel, Vorgaben, Bedingungen und Rechte fehlen darin.</translation>
    </message>
    <message>
        <source>stopoverctl backup create --table … keeps them and proves the copy.</source>
        <translation>stopoverctl backup create --table … behält sie und beweist die Kopie.</translation>
    </message>
    <message>
        <source>Index without CONCURRENTLY</source>
        <translation>Index ohne CONCURRENTLY</translation>
    </message>
    <message>
        <source>Nobody can write into %1 until the index is built.</source>
        <translation>Niemand kann in %1 schreiben, bis der Index gebaut ist.</translation>
    </message>
    <message>
        <source>CREATE INDEX CONCURRENTLY, outside of a transaction.</source>
        <translation>CREATE INDEX CONCURRENTLY, außerhalb einer Transaktion.</translation>
    </message>
    <message>
        <source>DROP INDEX without CONCURRENTLY</source>
        <translation>DROP INDEX ohne CONCURRENTLY</translation>
    </message>
    <message>
        <source>Dropping %1 locks its table against everybody.</source>
        <translation>%1 zu löschen sperrt die Tabelle gegen alle.</translation>
    </message>
    <message>
        <source>DROP INDEX CONCURRENTLY, outside of a transaction.</source>
        <translation>DROP INDEX CONCURRENTLY, außerhalb einer Transaktion.</translation>
    </message>
    <message>
        <source>Constraint that is checked under lock</source>
        <translation>Bedingung, die unter Sperre geprüft wird</translation>
    </message>
    <message>
        <source>Every row of %1 is checked while nobody can write.</source>
        <translation>Jede Zeile von %1 wird geprüft, während niemand schreiben kann.</translation>
    </message>
    <message>
        <source>ADD … NOT VALID, and VALIDATE CONSTRAINT in a transaction of its own.</source>
        <translation>ADD … NOT VALID, und VALIDATE CONSTRAINT in einer eigenen Transaktion.</translation>
    </message>
    <message>
        <source>SET NOT NULL scans the table</source>
        <translation>SET NOT NULL liest die Tabelle</translation>
    </message>
    <message>
        <source>%1 is read as a whole under a lock that blocks everybody, to see that %2 has no NULL.</source>
        <translation>%1 wird ganz gelesen, unter einer Sperre gegen alle, um zu sehen, dass %2 kein NULL hat.</translation>
    </message>
    <message>
        <source>A CHECK (… IS NOT NULL) NOT VALID, validated on its own, saves the scan from PostgreSQL 12 on.</source>
        <translation>Ein CHECK (… IS NOT NULL) NOT VALID, für sich validiert, erspart ab PostgreSQL 12 das Lesen.</translation>
    </message>
    <message>
        <source>Rewrites the table</source>
        <translation>Schreibt die Tabelle neu</translation>
    </message>
    <message>
        <source>%1 is written anew, with all its indexes, while nobody can read or write.</source>
        <translation>%1 wird mit allen Indizes neu geschrieben, während niemand lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Add a new column, keep it in step with a trigger, fill it in batches, and swap.</source>
        <translation>Eine neue Spalte hinzufügen, mit einem Trigger gleich halten, in Stapeln füllen und tauschen.</translation>
    </message>
    <message>
        <source>Key that is built under lock</source>
        <translation>Schlüssel, der unter Sperre gebaut wird</translation>
    </message>
    <message>
        <source>The index of the key is built while nobody can use %1.</source>
        <translation>Der Index des Schlüssels wird gebaut, während niemand %1 benutzen kann.</translation>
    </message>
    <message>
        <source>CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX.</source>
        <translation>CREATE UNIQUE INDEX CONCURRENTLY, dann ADD CONSTRAINT … USING INDEX.</translation>
    </message>
    <message>
        <source>Exclusion constraint</source>
        <translation>Ausschlussbedingung</translation>
    </message>
    <message>
        <source>The constraint is built while nobody can use %1, and there is no way to do it online.</source>
        <translation>Die Bedingung wird gebaut, während niemand %1 benutzen kann, und es gibt keinen Weg, es online zu tun.</translation>
    </message>
    <message>
        <source>Do it in a window, or on a new table that is swapped in.</source>
        <translation>In einem Wartungsfenster tun, oder auf einer neuen Tabelle, die eingetauscht wird.</translation>
    </message>
    <message>
        <source>Partition made or detached under lock</source>
        <translation>Partition unter Sperre angelegt oder abgelöst</translation>
    </message>
    <message>
        <source>%1 and its default partition are locked against everybody.</source>
        <translation>%1 und ihre Default-Partition sind gegen alle gesperrt.</translation>
    </message>
    <message>
        <source>Make the table on its own with a CHECK of its bounds and ATTACH it; DETACH … CONCURRENTLY from PostgreSQL 14 on.</source>
        <translation>Die Tabelle für sich anlegen, mit einem CHECK ihrer Grenzen, und mit ATTACH anhängen; ab PostgreSQL 14 DETACH … CONCURRENTLY.</translation>
    </message>
    <message>
        <source>Waits for a lock without limit</source>
        <translation>Wartet ohne Grenze auf eine Sperre</translation>
    </message>
    <message>
        <source>%1 is locked (%2) without lock_timeout: while it waits, everybody queues behind it.</source>
        <translation>%1 wird gesperrt (%2), ohne lock_timeout: Solange es wartet, stellen sich alle dahinter an.</translation>
    </message>
    <message>
        <source>SET LOCAL lock_timeout = &apos;2s&apos;; before it, and try again.</source>
        <translation>SET LOCAL lock_timeout = &apos;2s&apos;; davor, und es wieder versuchen.</translation>
    </message>
    <message>
        <source>Works while a lock is held</source>
        <translation>Arbeitet, während eine Sperre gehalten wird</translation>
    </message>
    <message>
        <source>%1 stays locked until the transaction ends, and this takes long.</source>
        <translation>%1 bleibt bis zum Ende der Transaktion gesperrt, und dies dauert lange.</translation>
    </message>
    <message>
        <source>Put it into a transaction of its own, before or after.</source>
        <translation>In eine eigene Transaktion legen, davor oder danach.</translation>
    </message>
    <message>
        <source>Locks several tables</source>
        <translation>Sperrt mehrere Tabellen</translation>
    </message>
    <message>
        <source>%1 is locked while %2 is locked already: who locks them the other way round is in a deadlock.</source>
        <translation>%1 wird gesperrt, während %2 schon gesperrt ist: Wer sie andersherum sperrt, steht in einem Deadlock.</translation>
    </message>
    <message>
        <source>One table a transaction, or always in the same order.</source>
        <translation>Eine Tabelle je Transaktion, oder immer in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>Validates in the same transaction</source>
        <translation>Validiert in derselben Transaktion</translation>
    </message>
    <message>
        <source>%2 is validated while %1 is still locked by its ADD: nothing is gained.</source>
        <translation>%2 wird validiert, während %1 noch durch ihr ADD gesperrt ist: Damit ist nichts gewonnen.</translation>
    </message>
    <message>
        <source>VALIDATE CONSTRAINT in a transaction of its own: put &quot;-- +stopover autocommit&quot; above it.</source>
        <translation>VALIDATE CONSTRAINT in einer eigenen Transaktion: &quot;-- +stopover autocommit&quot; darüber setzen.</translation>
    </message>
    <message>
        <source>Rows are changed while the schema is locked</source>
        <translation>Zeilen werden geändert, während das Schema gesperrt ist</translation>
    </message>
    <message>
        <source>Rows are written while %1 is locked by a change of its schema.</source>
        <translation>Es werden Zeilen geschrieben, während %1 durch eine Änderung ihres Schemas gesperrt ist.</translation>
    </message>
    <message>
        <source>Fill in the rows in a revision of its own, in batches.</source>
        <translation>Die Zeilen in einer eigenen Revision füllen, in Stapeln.</translation>
    </message>
    <message>
        <source>Several ALTERs on one table</source>
        <translation>Mehrere ALTER auf einer Tabelle</translation>
    </message>
    <message>
        <source>%1 is altered again: each ALTER TABLE waits for its lock anew.</source>
        <translation>%1 wird noch einmal geändert: Jedes ALTER TABLE wartet aufs Neue auf seine Sperre.</translation>
    </message>
    <message>
        <source>Join them: ALTER TABLE … , … ;</source>
        <translation>Verbinden: ALTER TABLE … , … ;</translation>
    </message>
    <message>
        <source>REFRESH without CONCURRENTLY</source>
        <translation>REFRESH ohne CONCURRENTLY</translation>
    </message>
    <message>
        <source>Nobody can read %1 until it is filled.</source>
        <translation>Niemand kann %1 lesen, bis sie gefüllt ist.</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW CONCURRENTLY; it needs a unique index.</source>
        <translation>REFRESH MATERIALIZED VIEW CONCURRENTLY; es braucht einen eindeutigen Index.</translation>
    </message>
    <message>
        <source>Upkeep under lock</source>
        <translation>Pflege unter Sperre</translation>
    </message>
    <message>
        <source>%1 is written anew under a lock.</source>
        <translation>%1 wird unter einer Sperre neu geschrieben.</translation>
    </message>
    <message>
        <source>REINDEX CONCURRENTLY; for tables a move with Stopover, or pg_repack.</source>
        <translation>REINDEX CONCURRENTLY; für Tabellen ein Umzug mit Stopover, oder pg_repack.</translation>
    </message>
    <message>
        <source>LOCK TABLE</source>
        <translation>LOCK TABLE</translation>
    </message>
    <message>
        <source>%1 is locked explicitly until the transaction ends.</source>
        <translation>%1 wird ausdrücklich bis zum Ende der Transaktion gesperrt.</translation>
    </message>
    <message>
        <source>Leave the locks to the statements; with lock_timeout if it has to be.</source>
        <translation>Die Sperren den Anweisungen überlassen; wenn es sein muss, mit lock_timeout.</translation>
    </message>
    <message>
        <source>Trigger on a table in use</source>
        <translation>Trigger auf einer Tabelle in Gebrauch</translation>
    </message>
    <message>
        <source>Writers of %1 wait until this is done.</source>
        <translation>Wer in %1 schreibt, wartet, bis dies getan ist.</translation>
    </message>
    <message>
        <source>SET LOCAL lock_timeout before it, and try again.</source>
        <translation>SET LOCAL lock_timeout davor, und es wieder versuchen.</translation>
    </message>
    <message>
        <source>Constraint of a domain</source>
        <translation>Bedingung einer Domäne</translation>
    </message>
    <message>
        <source>Every table with a column of %1 is locked against writers and read as a whole.</source>
        <translation>Jede Tabelle mit einer Spalte von %1 wird gegen Schreiber gesperrt und ganz gelesen.</translation>
    </message>
    <message>
        <source>ADD … NOT VALID, and VALIDATE CONSTRAINT later.</source>
        <translation>ADD … NOT VALID, und VALIDATE CONSTRAINT später.</translation>
    </message>
    <message>
        <source>Pages with OFFSET</source>
        <translation>Blättert mit OFFSET</translation>
    </message>
    <message>
        <source>Rows are taken by OFFSET: where the order has ties or rows come and go, some are skipped and some come twice.</source>
        <translation>Zeilen werden nach OFFSET genommen: Wo die Ordnung Gleiche hat oder Zeilen kommen und gehen, werden manche übersprungen und manche kommen zweimal.</translation>
    </message>
    <message>
        <source>Go by key: WHERE id &gt; last ORDER BY id LIMIT n.</source>
        <translation>Nach dem Schlüssel gehen: WHERE id &gt; letzter ORDER BY id LIMIT n.</translation>
    </message>
    <message>
        <source>LIMIT over an order that is not unique</source>
        <translation>LIMIT über eine Ordnung, die nicht eindeutig ist</translation>
    </message>
    <message>
        <source>The order has ties, so LIMIT takes any of them: rows are lost and taken twice.</source>
        <translation>Die Ordnung hat Gleiche, und LIMIT nimmt irgendwelche davon: Zeilen gehen verloren und kommen doppelt.</translation>
    </message>
    <message>
        <source>ORDER BY a unique key, or add it at the end.</source>
        <translation>ORDER BY einen eindeutigen Schlüssel, oder ihn am Ende anfügen.</translation>
    </message>
    <message>
        <source>NOT IN over NULLs</source>
        <translation>NOT IN über NULL</translation>
    </message>
    <message>
        <source>NOT IN is never true when the list holds a NULL: no row is found.</source>
        <translation>NOT IN ist nie wahr, wenn die Liste ein NULL enthält: Keine Zeile wird gefunden.</translation>
    </message>
    <message>
        <source>NOT EXISTS (SELECT … WHERE …).</source>
        <translation>NOT EXISTS (SELECT … WHERE …).</translation>
    </message>
    <message>
        <source>Conflicts are swallowed</source>
        <translation>Konflikte werden verschluckt</translation>
    </message>
    <message>
        <source>ON CONFLICT DO NOTHING hides rows of the copy that are not written to %1.</source>
        <translation>ON CONFLICT DO NOTHING verbirgt Zeilen der Kopie, die nicht in %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Leave it out, or compare both sides by key afterwards.</source>
        <translation>Weglassen, oder danach beide Seiten nach dem Schlüssel vergleichen.</translation>
    </message>
    <message>
        <source>The copy leaves out the key</source>
        <translation>Die Kopie lässt den Schlüssel aus</translation>
    </message>
    <message>
        <source>The copy does not carry %2, so rows of %1 get new numbers.</source>
        <translation>Die Kopie nimmt %2 nicht mit, also bekommen die Zeilen von %1 neue Nummern.</translation>
    </message>
    <message>
        <source>Name the column and copy it, then set the sequence.</source>
        <translation>Die Spalte nennen und kopieren, dann die Sequenz setzen.</translation>
    </message>
    <message>
        <source>Remainder of a hash</source>
        <translation>Rest eines Hashs</translation>
    </message>
    <message>
        <source>The remainder of a hash is negative for half of the values, and no partition takes those: %1</source>
        <translation>Der Rest eines Hashs ist für die Hälfte der Werte negativ, und keine Partition nimmt sie: %1</translation>
    </message>
    <message>
        <source>Write ((hashtext(column) % N) + N) % N, or partition by HASH.</source>
        <translation>Schreiben Sie ((hashtext(spalte) % N) + N) % N, oder partitionieren Sie nach HASH.</translation>
    </message>
    <message>
        <source>UPDATE with LIMIT</source>
        <translation>UPDATE mit LIMIT</translation>
    </message>
    <message>
        <source>PostgreSQL knows no LIMIT in UPDATE or DELETE: %1</source>
        <translation>PostgreSQL kennt kein LIMIT in UPDATE oder DELETE: %1</translation>
    </message>
    <message>
        <source>WHERE id IN (SELECT id … ORDER BY id LIMIT n), under &quot;-- +stopover batch&quot;.</source>
        <translation>WHERE id IN (SELECT id … ORDER BY id LIMIT n), unter &quot;-- +stopover batch&quot;.</translation>
    </message>
    <message>
        <source>Many rows in one statement</source>
        <translation>Viele Zeilen in einer Anweisung</translation>
    </message>
    <message>
        <source>About %2 rows of %1 are changed at once: long locks, bloat and WAL.</source>
        <translation>Etwa %2 Zeilen von %1 werden auf einmal geändert: lange Sperren, Bloat und WAL.</translation>
    </message>
    <message>
        <source>Change them in batches by key: put &quot;-- +stopover batch&quot; above it.</source>
        <translation>In Stapeln nach dem Schlüssel ändern: &quot;-- +stopover batch&quot; darüber setzen.</translation>
    </message>
    <message>
        <source>Counts prove nothing</source>
        <translation>Zahlen beweisen nichts</translation>
    </message>
    <message>
        <source>Two counts are compared: a row that is lost and one that came twice make up for each other.</source>
        <translation>Zwei Anzahlen werden verglichen: Eine verlorene Zeile und eine doppelte gleichen sich aus.</translation>
    </message>
    <message>
        <source>Compare checksums of all rows, as Stopover does.</source>
        <translation>Prüfsummen aller Zeilen vergleichen, wie Stopover es tut.</translation>
    </message>
    <message>
        <source>Swap by RENAME</source>
        <translation>Tausch durch RENAME</translation>
    </message>
    <message>
        <source>%1 is swapped by renaming: foreign keys, views and rights stay with the old table.</source>
        <translation>%1 wird durch Umbenennen getauscht: Fremdschlüssel, Sichten und Rechte bleiben bei der alten Tabelle.</translation>
    </message>
    <message>
        <source>stopoverctl repartition carries them over; else name each of them anew.</source>
        <translation>stopoverctl repartition nimmt sie mit; sonst jedes davon neu anlegen.</translation>
    </message>
    <message>
        <source>Name without schema</source>
        <translation>Name ohne Schema</translation>
    </message>
    <message>
        <source>%1 is named without a schema: the search path decides which one it is.</source>
        <translation>%1 steht ohne Schema da: Der Suchpfad entscheidet, welche gemeint ist.</translation>
    </message>
    <message>
        <source>Write schema.%1.</source>
        <translation>schema.%1 schreiben.</translation>
    </message>
    <message>
        <source>Name that is too long</source>
        <translation>Zu langer Name</translation>
    </message>
    <message>
        <source>%1 is longer than 63 bytes: the server cuts it without an error.</source>
        <translation>%1 ist länger als 63 Bytes: Der Server schneidet ihn ohne Fehler ab.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Einen kürzeren Namen wählen.</translation>
    </message>
    <message>
        <source>Name that needs quotes</source>
        <translation>Name, der Anführungszeichen braucht</translation>
    </message>
    <message>
        <source>%1 has to be written in quotes everywhere.</source>
        <translation>%1 muss überall in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Small letters, digits and underscores need none.</source>
        <translation>Kleine Buchstaben, Ziffern und Unterstriche brauchen keine.</translation>
    </message>
    <message>
        <source>Type of little use</source>
        <translation>Typ von geringem Nutzen</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>text with a CHECK, timestamptz, bigint GENERATED … AS IDENTITY, jsonb, numeric.</source>
        <translation>text mit CHECK, timestamptz, bigint GENERATED … AS IDENTITY, jsonb, numeric.</translation>
    </message>
    <message>
        <source>Column twice</source>
        <translation>Spalte doppelt</translation>
    </message>
    <message>
        <source>A column of %1 is assigned twice.</source>
        <translation>Einer Spalte von %1 wird zweimal zugewiesen.</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>Jede Spalte einmal nennen.</translation>
    </message>
    <message>
        <source>Foreign key without index</source>
        <translation>Fremdschlüssel ohne Index</translation>
    </message>
    <message>
        <source>No index of %1 begins with %2: each delete on the other side reads the whole table.</source>
        <translation>Kein Index von %1 beginnt mit %2: Jedes Löschen auf der anderen Seite liest die ganze Tabelle.</translation>
    </message>
    <message>
        <source>Create one, CONCURRENTLY, before the key.</source>
        <translation>Einen anlegen, CONCURRENTLY, vor dem Schlüssel.</translation>
    </message>
    <message>
        <source>No primary key</source>
        <translation>Kein Primärschlüssel</translation>
    </message>
    <message>
        <source>%1 has no primary key: rows cannot be told apart, copied by key or replicated.</source>
        <translation>%1 hat keinen Primärschlüssel: Zeilen lassen sich nicht unterscheiden, nach Schlüssel kopieren oder replizieren.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Einen hinzufügen.</translation>
    </message>
    <message>
        <source>IF NOT EXISTS</source>
        <translation>IF NOT EXISTS</translation>
    </message>
    <message>
        <source>Whatever is there already is taken as right, whether it is or not: %1</source>
        <translation>Was schon da ist, gilt als richtig, ob es das ist oder nicht: %1</translation>
    </message>
    <message>
        <source>Leave it out, so that a difference shows.</source>
        <translation>Weglassen, damit ein Unterschied auffällt.</translation>
    </message>
    <message>
        <source>Only psql understands this</source>
        <translation>Das versteht nur psql</translation>
    </message>
    <message>
        <source>This is a command of psql, or data behind COPY: %1</source>
        <translation>Das ist ein Befehl von psql, oder Daten nach COPY: %1</translation>
    </message>
    <message>
        <source>Leave it out; load data with INSERT or COPY of its own.</source>
        <translation>Weglassen; Daten mit INSERT oder einem eigenen COPY laden.</translation>
    </message>
    <message>
        <source>Hidden character</source>
        <translation>Verborgenes Zeichen</translation>
    </message>
    <message>
        <source>%1 stands here: what is read is not what is run.</source>
        <translation>%1 steht hier: Was man liest, ist nicht, was läuft.</translation>
    </message>
    <message>
        <source>Remove it; save the file as UTF-8 without a byte order mark.</source>
        <translation>Entfernen; die Datei als UTF-8 ohne Byte Order Mark speichern.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>The statement is not understood here (%1).</source>
        <translation>Die Anweisung wird hier nicht verstanden (%1).</translation>
    </message>
    <message>
        <source>Syntax newer than PostgreSQL 15 is not checked: the server decides.</source>
        <translation>Syntax, die neuer als PostgreSQL 15 ist, wird nicht geprüft: Der Server entscheidet.</translation>
    </message>
    <message>
        <source>Silenced without a reason</source>
        <translation>Ohne Grund zum Schweigen gebracht</translation>
    </message>
    <message>
        <source>%1 is to be ignored, and no reason is given: it is reported all the same.</source>
        <translation>%1 soll ignoriert werden, und kein Grund steht dabei: Es wird trotzdem gemeldet.</translation>
    </message>
    <message>
        <source>-- +stopover ignore %1 reason=why it is all right here</source>
        <translation>-- +stopover ignore %1 reason=warum es hier gut ist</translation>
    </message>
    <message>
        <source>Body that does not compile</source>
        <translation>Rumpf, der sich nicht übersetzen lässt</translation>
    </message>
    <message>
        <source>The PL/pgSQL body does not compile: %1</source>
        <translation>Der PL/pgSQL-Rumpf lässt sich nicht übersetzen: %1</translation>
    </message>
    <message>
        <source>Correct it; in RAISE every % takes one parameter, and %% is a percent sign.</source>
        <translation>Berichtigen; in RAISE nimmt jedes % einen Parameter, und %% ist ein Prozentzeichen.</translation>
    </message>
    <message>
        <source>Generated column as partition key</source>
        <translation>Generierte Spalte als Partitionsschlüssel</translation>
    </message>
    <message>
        <source>The server refuses the generated column %1 as a partition key.</source>
        <translation>Der Server lehnt die generierte Spalte %1 als Partitionsschlüssel ab.</translation>
    </message>
    <message>
        <source>Partition by the expression that generates it, or fill an ordinary column by a trigger.</source>
        <translation>Partitionieren Sie nach dem Ausdruck, der sie erzeugt, oder füllen Sie eine gewöhnliche Spalte durch einen Trigger.</translation>
    </message>
    <message>
        <source>LIKE with indexes</source>
        <translation>LIKE mit Indizes</translation>
    </message>
    <message>
        <source>%1 is LIKE %2 with its indexes: that fails where a unique one lacks the partition key.</source>
        <translation>%1 ist LIKE %2 mit den Indizes: Das scheitert, wo einem eindeutigen der Partitionsschlüssel fehlt.</translation>
    </message>
    <message>
        <source>EXCLUDING INDEXES, and keys that contain the partition key.</source>
        <translation>EXCLUDING INDEXES, und Schlüssel, die den Partitionsschlüssel enthalten.</translation>
    </message>
    <message>
        <source>SECURITY DEFINER without search_path</source>
        <translation>SECURITY DEFINER ohne search_path</translation>
    </message>
    <message>
        <source>%1 runs with its owner&apos;s rights and the caller&apos;s search path: the caller decides which objects it finds.</source>
        <translation>%1 läuft mit den Rechten des Besitzers und dem Suchpfad des Aufrufers: Der Aufrufer bestimmt, welche Objekte sie findet.</translation>
    </message>
    <message>
        <source>SET search_path = … in the function.</source>
        <translation>SET search_path = … in der Funktion.</translation>
    </message>
    <message>
        <source>Takes the name of a built-in</source>
        <translation>Nimmt den Namen von etwas Eingebautem</translation>
    </message>
    <message>
        <source>%1 stands where everybody may create, or has the name of a function of the server.</source>
        <translation>%1 steht, wo jeder anlegen darf, oder heißt wie eine Funktion des Servers.</translation>
    </message>
    <message>
        <source>Another name, in a schema of your own.</source>
        <translation>Ein anderer Name, in einem eigenen Schema.</translation>
    </message>
    <message>
        <source>Reaches beyond the database</source>
        <translation>Reicht über die Datenbank hinaus</translation>
    </message>
    <message>
        <source>This loads code, runs a program or talks to other servers: %1</source>
        <translation>Dies lädt Code, startet ein Programm oder spricht mit anderen Servern: %1</translation>
    </message>
    <message>
        <source>Do it by hand, as an administrator, outside of a migration.</source>
        <translation>Von Hand tun, als Administrator, außerhalb einer Migration.</translation>
    </message>
    <message>
        <source>Password in the text</source>
        <translation>Passwort im Text</translation>
    </message>
    <message>
        <source>A password stands here: it lands in logs and in the history.</source>
        <translation>Hier steht ein Passwort: Es landet in Protokollen und in der Historie.</translation>
    </message>
    <message>
        <source>Set it with \password of psql, or use a SCRAM verifier.</source>
        <translation>Mit \password von psql setzen, oder einen SCRAM-Verifier benutzen.</translation>
    </message>
    <message>
        <source>Grant to everybody</source>
        <translation>Recht für alle</translation>
    </message>
    <message>
        <source>Every role gets this right.</source>
        <translation>Jede Rolle bekommt dieses Recht.</translation>
    </message>
    <message>
        <source>Grant it to the roles that need it.</source>
        <translation>Den Rollen geben, die es brauchen.</translation>
    </message>
    <message>
        <source>Event trigger</source>
        <translation>Event-Trigger</translation>
    </message>
    <message>
        <source>The event trigger %1 runs with every DDL of everybody, migrations included.</source>
        <translation>Der Event-Trigger %1 läuft bei jedem DDL von allen, Migrationen eingeschlossen.</translation>
    </message>
    <message>
        <source>Make sure that it does not stop them.</source>
        <translation>Sicherstellen, dass er sie nicht aufhält.</translation>
    </message>
    <message>
        <source>Changes owners or default rights</source>
        <translation>Ändert Besitzer oder Vorgaberechte</translation>
    </message>
    <message>
        <source>Who owns or may use objects changes.</source>
        <translation>Wem Objekte gehören oder wer sie benutzen darf, ändert sich.</translation>
    </message>
    <message>
        <source>Compare the rights before and after (stopoverctl health).</source>
        <translation>Die Rechte davor und danach vergleichen (stopoverctl health).</translation>
    </message>
    <message>
        <source>Not possible in a transaction</source>
        <translation>In einer Transaktion nicht möglich</translation>
    </message>
    <message>
        <source>The server refuses this in a transaction: %1</source>
        <translation>Der Server lehnt dies in einer Transaktion ab: %1</translation>
    </message>
    <message>
        <source>Put &quot;-- +stopover autocommit&quot; above it; in Alembic, use autocommit_block().</source>
        <translation>&quot;-- +stopover autocommit&quot; darüber setzen; in Alembic autocommit_block() benutzen.</translation>
    </message>
    <message>
        <source>Transaction inside a transaction</source>
        <translation>Transaktion in einer Transaktion</translation>
    </message>
    <message>
        <source>The script is run in one transaction: BEGIN and COMMIT end it early.</source>
        <translation>Das Skript läuft in einer Transaktion: BEGIN und COMMIT beenden sie vorzeitig.</translation>
    </message>
    <message>
        <source>Leave them out; &quot;-- +stopover autocommit&quot; takes a statement out of the transaction.</source>
        <translation>Weglassen; &quot;-- +stopover autocommit&quot; nimmt eine Anweisung aus der Transaktion.</translation>
    </message>
    <message>
        <source>BEGIN without COMMIT</source>
        <translation>BEGIN ohne COMMIT</translation>
    </message>
    <message>
        <source>A transaction is opened and never ended: everything in it is rolled back.</source>
        <translation>Eine Transaktion wird begonnen und nie beendet: Alles darin wird zurückgerollt.</translation>
    </message>
    <message>
        <source>End it with COMMIT.</source>
        <translation>Mit COMMIT beenden.</translation>
    </message>
    <message>
        <source>CONCURRENTLY among others</source>
        <translation>CONCURRENTLY unter anderen</translation>
    </message>
    <message>
        <source>Statements that want no transaction stand among others: if one fails, the rest is half done.</source>
        <translation>Anweisungen, die keine Transaktion wollen, stehen unter anderen: Scheitert eine, ist der Rest halb getan.</translation>
    </message>
    <message>
        <source>A revision of its own for each.</source>
        <translation>Jede in eine eigene Revision.</translation>
    </message>
    <message>
        <source>CONCURRENTLY without a certain name</source>
        <translation>CONCURRENTLY ohne bestimmten Namen</translation>
    </message>
    <message>
        <source>%1: a build that failed leaves an INVALID index, and IF NOT EXISTS takes it for a good one.</source>
        <translation>%1: Ein gescheiterter Bau lässt einen INVALID-Index zurück, und IF NOT EXISTS hält ihn für gut.</translation>
    </message>
    <message>
        <source>Give it a name, and drop an INVALID one of that name first.</source>
        <translation>Einen Namen geben, und einen INVALID-Index dieses Namens vorher löschen.</translation>
    </message>
    <message>
        <source>New value of an enum used at once</source>
        <translation>Neuer Wert eines Enums sofort benutzt</translation>
    </message>
    <message>
        <source>The value %1 cannot be used in the transaction that adds it.</source>
        <translation>Der Wert %1 kann in der Transaktion, die ihn hinzufügt, nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Use it in the next revision.</source>
        <translation>In der nächsten Revision benutzen.</translation>
    </message>
    <message>
        <source>SET that stays</source>
        <translation>SET, das bleibt</translation>
    </message>
    <message>
        <source>%1 stays set for the rest of the session.</source>
        <translation>%1 bleibt für den Rest der Sitzung gesetzt.</translation>
    </message>
    <message>
        <source>SET LOCAL.</source>
        <translation>SET LOCAL.</translation>
    </message>
    <message>
        <source>A loop is no batch</source>
        <translation>Eine Schleife ist kein Stapel</translation>
    </message>
    <message>
        <source>All turns of the loop are one transaction: locks and dead rows pile up until its end.</source>
        <translation>Alle Durchläufe der Schleife sind eine Transaktion: Sperren und tote Zeilen häufen sich bis zu ihrem Ende.</translation>
    </message>
    <message>
        <source>&quot;-- +stopover batch&quot; runs a statement until it touches no row, a transaction each.</source>
        <translation>&quot;-- +stopover batch&quot; wiederholt eine Anweisung, bis sie keine Zeile trifft, jedes Mal in einer Transaktion.</translation>
    </message>
    <message>
        <source>COMMIT in a block</source>
        <translation>COMMIT in einem Block</translation>
    </message>
    <message>
        <source>COMMIT in a DO block fails inside of a transaction.</source>
        <translation>COMMIT in einem DO-Block scheitert in einer Transaktion.</translation>
    </message>
    <message>
        <source>Put &quot;-- +stopover autocommit&quot; above it.</source>
        <translation>&quot;-- +stopover autocommit&quot; darüber setzen.</translation>
    </message>
    <message>
        <source>additive</source>
        <translation>additiv</translation>
    </message>
    <message>
        <source>backward compatible</source>
        <translation>abwärtskompatibel</translation>
    </message>
    <message>
        <source>data transformation</source>
        <translation>Umformung von Daten</translation>
    </message>
    <message>
        <source>breaking</source>
        <translation>bricht alten Code</translation>
    </message>
    <message>
        <source>no downtime</source>
        <translation>keine Ausfallzeit</translation>
    </message>
    <message>
        <source>brief downtime</source>
        <translation>kurze Ausfallzeit</translation>
    </message>
    <message>
        <source>downtime that grows with the table</source>
        <translation>Ausfallzeit, die mit der Tabelle wächst</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unknown before it runs</source>
        <translation>unbekannt, bevor es läuft</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Several heads</source>
        <translation>Mehrere Köpfe</translation>
    </message>
    <message>
        <source>%1 is one of several heads (%2): “upgrade head” does not know where to go.</source>
        <translation>%1 ist einer von mehreren Köpfen (%2): „upgrade head“ weiß nicht, wohin.</translation>
    </message>
    <message>
        <source>Join them with stopoverctl merge, or always name the branch that is meant.</source>
        <translation>Verbinden Sie sie mit stopoverctl merge, oder nennen Sie immer den gemeinten Zweig.</translation>
    </message>
    <message>
        <source>The history does not hold together</source>
        <translation>Die Historie hängt nicht zusammen</translation>
    </message>
    <message>
        <source>%1 names what is not there, or what leads back to itself (%2).</source>
        <translation>%1 nennt, was es nicht gibt oder was zu sich selbst zurückführt (%2).</translation>
    </message>
    <message>
        <source>Set down_revision and depends_on to revisions of this project, without a circle.</source>
        <translation>Setzen Sie down_revision und depends_on auf Revisionen dieses Projekts, ohne Kreis.</translation>
    </message>
    <message>
        <source>No way back</source>
        <translation>Kein Rückweg</translation>
    </message>
    <message>
        <source>downgrade() of %1 is missing, empty or raises: what upgrade() does cannot be undone.</source>
        <translation>downgrade() von %1 fehlt, ist leer oder wirft einen Fehler: Was upgrade() tut, lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Write the downgrade, or say “raise” with the reason and rely on a proven backup.</source>
        <translation>Schreiben Sie den Downgrade, oder nennen Sie mit „raise“ den Grund und verlassen Sie sich auf eine geprüfte Sicherung.</translation>
    </message>
    <message>
        <source>SQL put together at run time</source>
        <translation>Zur Laufzeit zusammengesetztes SQL</translation>
    </message>
    <message>
        <source>The statement is made of parts that are only known when it runs: it cannot be checked, and a value may become SQL.</source>
        <translation>Die Anweisung besteht aus Teilen, die erst beim Ausführen bekannt sind: Sie lässt sich nicht prüfen, und ein Wert kann zu SQL werden.</translation>
    </message>
    <message>
        <source>Write the statement out, and give values as parameters: op.execute(sa.text(&quot;… :name&quot;).bindparams(name=…)).</source>
        <translation>Schreiben Sie die Anweisung aus und geben Sie Werte als Parameter: op.execute(sa.text(&quot;… :name&quot;).bindparams(name=…)).</translation>
    </message>
    <message>
        <source>CONCURRENTLY inside a transaction</source>
        <translation>CONCURRENTLY in einer Transaktion</translation>
    </message>
    <message>
        <source>postgresql_concurrently=True outside of autocommit_block(): the server refuses it inside a transaction.</source>
        <translation>postgresql_concurrently=True außerhalb von autocommit_block(): In einer Transaktion lehnt der Server es ab.</translation>
    </message>
    <message>
        <source>Put it into “with op.get_context().autocommit_block():”.</source>
        <translation>Setzen Sie es in „with op.get_context().autocommit_block():“.</translation>
    </message>
    <message>
        <source>Depends on more than the database</source>
        <translation>Hängt von mehr als der Datenbank ab</translation>
    </message>
    <message>
        <source>%1: what the revision does can change with the application, the network or the files of the machine.</source>
        <translation>%1: Was die Revision tut, kann sich mit der Anwendung, dem Netz oder den Dateien des Rechners ändern.</translation>
    </message>
    <message>
        <source>Copy what it needs into the revision: table definitions with sa.table(), values as literals.</source>
        <translation>Kopieren Sie, was sie braucht, in die Revision: Tabellen mit sa.table(), Werte als Literale.</translation>
    </message>
    <message>
        <source>A branch label twice</source>
        <translation>Ein Zweigname doppelt</translation>
    </message>
    <message>
        <source>The branch label of %1 belongs to another revision as well (%2).</source>
        <translation>Der Zweigname von %1 gehört auch einer anderen Revision (%2).</translation>
    </message>
    <message>
        <source>Give each branch a label of its own.</source>
        <translation>Geben Sie jedem Zweig einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Edited after it was applied</source>
        <translation>Nach dem Anwenden geändert</translation>
    </message>
    <message>
        <source>The file of %1 is no longer what was applied to this database.</source>
        <translation>Die Datei von %1 ist nicht mehr, was auf diese Datenbank angewendet wurde.</translation>
    </message>
    <message>
        <source>Bring the old text back, and put the change into a new revision.</source>
        <translation>Stellen Sie den alten Text wieder her und schreiben Sie die Änderung in eine neue Revision.</translation>
    </message>
    <message>
        <source>A revision id twice</source>
        <translation>Eine Revisionskennung doppelt</translation>
    </message>
    <message>
        <source>Give one of them another id, and correct the revisions that follow it.</source>
        <translation>Geben Sie einer eine andere Kennung und berichtigen Sie die Revisionen, die ihr folgen.</translation>
    </message>
    <message>
        <source>File name and id differ</source>
        <translation>Dateiname und Kennung weichen ab</translation>
    </message>
    <message>
        <source>The name of %1 promises another revision than the %2 inside.</source>
        <translation>Der Name von %1 verspricht eine andere Revision als %2, die darin steht.</translation>
    </message>
    <message>
        <source>Rename the file, so that people find it.</source>
        <translation>Benennen Sie die Datei um, damit man sie findet.</translation>
    </message>
    <message>
        <source>More than one file declares the revision %1.</source>
        <translation>Mehr als eine Datei erklärt die Revision %1.</translation>
    </message>
</context>
<context>
    <name>LossAmount</name>
    <message>
        <source>rows not known</source>
        <translation>Zeilenzahl nicht bekannt</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>etwa %1 Zeilen</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <translation>%1–%2 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <translation>%1–%2 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1–%2 s</source>
        <translation>%1–%2 s</translation>
    </message>
    <message>
        <source>not known (never analysed)</source>
        <translation>nicht bekannt (nie analysiert)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>wird fertig</translation>
    </message>
    <message>
        <source>%1 %2/s</source>
        <translation>%1 %2/s</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 on %2, which the SQL check had not said</source>
        <translation>%1 auf %2, was die SQL-Prüfung nicht gesagt hatte</translation>
    </message>
    <message>
        <source>new file for %1</source>
        <translation>neue Datei für %1</translation>
    </message>
    <message>
        <source>reads all of %1</source>
        <translation>liest %1 ganz</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>%1 Zeilen geschrieben</translation>
    </message>
    <message>
        <source>%1 of WAL</source>
        <translation>%1 WAL</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>%1 % of the rows of large tables</source>
        <translation>%1 % der Zeilen großer Tabellen</translation>
    </message>
    <message>
        <source>It fails on the way back: %1</source>
        <translation>Es scheitert auf dem Rückweg: %1</translation>
    </message>
    <message>
        <source>It fails: %1</source>
        <translation>Es scheitert: %1</translation>
    </message>
    <message>
        <source>It works, in %1. There is no way back.</source>
        <translation>Es gelingt, in %1. Einen Rückweg gibt es nicht.</translation>
    </message>
    <message>
        <source>It works, in %1, but the way back (%2) does not lead to the schema as it was.</source>
        <translation>Es gelingt, in %1, aber der Rückweg (%2) führt nicht zum Schema, wie es war.</translation>
    </message>
    <message>
        <source>It works: there in %1, back in %2, and the schema is as it was.</source>
        <translation>Es gelingt: hin in %1, zurück in %2, und das Schema ist, wie es war.</translation>
    </message>
    <message>
        <source>The copy was not like the database in: %1</source>
        <translation>Die Kopie glich der Datenbank nicht in: %1</translation>
    </message>
    <message>
        <source>Revision %1 cannot be undone: after it, only a backup leads back.</source>
        <translation>Revision %1 lässt sich nicht rückgängig machen: Danach führt nur eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Not as before after the way back: %1</source>
        <translation>Nach dem Rückweg nicht wie zuvor: %1</translation>
    </message>
    <message>
        <source>Tried on PostgreSQL %1, the database is on %2.</source>
        <translation>Geprobt mit PostgreSQL %1, die Datenbank läuft mit %2.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Stopover</source>
        <translation>Stopover</translation>
    </message>
    <message>
        <source>Plan (SHA-256)</source>
        <translation>Plan (SHA-256)</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Steht bei</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Partitions planned</source>
        <translation>Geplante Partitionen</translation>
    </message>
    <message>
        <source>Health checks that did not pass</source>
        <translation>Nicht bestandene Prüfungen</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nachgelesen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>No preflight is recorded for this run.</source>
        <translation>Für diesen Lauf ist keine Vorprüfung verzeichnet.</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed.</source>
        <translation>%1 von %2 Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>This run compared no rows.</source>
        <translation>Dieser Lauf hat keine Zeilen verglichen.</translation>
    </message>
    <message>
        <source>%1 rows were compared by checksum in %2 buckets, and both sides are equal. Root: SHA-256 %3</source>
        <translation>%1 Zeilen wurden in %2 Fächern per Prüfsumme verglichen, und beide Seiten sind gleich. Wurzel: SHA-256 %3</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Parity of old and new</source>
        <translation>Gleichheit von Alt und Neu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>The old table is gone: nothing to compare with.</source>
        <translation>Die alte Tabelle ist weg: nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>No table was swapped.</source>
        <translation>Keine Tabelle wurde getauscht.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>The hash of every event follows from the one before it: nothing was altered or removed.</source>
        <translation>Der Hash jedes Ereignisses folgt aus dem davor: nichts wurde geändert oder entfernt.</translation>
    </message>
    <message>
        <source>The history was altered: from event %1 on, the hashes do not follow.</source>
        <translation>Die Historie wurde geändert: ab Ereignis %1 folgen die Hashes nicht.</translation>
    </message>
    <message>
        <source>Events are missing at the end of the history.</source>
        <translation>Am Ende der Historie fehlen Ereignisse.</translation>
    </message>
    <message>
        <source>Rollback and next steps</source>
        <translation>Rückweg und nächste Schritte</translation>
    </message>
    <message>
        <source>It can be rolled back with every write made since (stopoverctl run rollback %1). &quot;run finish&quot; ends that.</source>
        <translation>Er lässt sich mit allen seither erfolgten Schreibvorgängen zurücknehmen (stopoverctl run rollback %1). &quot;run finish&quot; beendet das.</translation>
    </message>
    <message>
        <source>It was rolled back. &quot;stopoverctl run again %1&quot; goes forward once more, &quot;run abort&quot; removes what is left.</source>
        <translation>Er wurde zurückgenommen. &quot;stopoverctl run again %1&quot; geht wieder vorwärts, &quot;run abort&quot; entfernt, was übrig ist.</translation>
    </message>
    <message>
        <source>It is finished; back only from a backup.</source>
        <translation>Er ist abgeschlossen; zurück nur aus einer Sicherung.</translation>
    </message>
    <message>
        <source>It was given up; nothing of it is left.</source>
        <translation>Er wurde aufgegeben; nichts davon ist übrig.</translation>
    </message>
    <message>
        <source>The live table is as it was. Resume or abort the run.</source>
        <translation>Die Tabelle ist, wie sie war. Den Lauf fortsetzen oder abbrechen.</translation>
    </message>
    <message>
        <source>repartition</source>
        <translation>Partitionierung</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>downgrade</source>
        <translation>Downgrade</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Duration of each step</source>
        <translation>Dauer jedes Schritts</translation>
    </message>
    <message>
        <source>Run %1: %2 of %3</source>
        <translation>Lauf %1: %2 von %3</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Same SQL</source>
        <translation>Gleiches SQL</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation>Läufe im Vergleich</translation>
    </message>
    <message>
        <source>rows taken out</source>
        <translation>Zeilen herausgenommen</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>during</source>
        <translation>währenddessen</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Ledger of the application</source>
        <translation>Buchführung der Anwendung</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Every write that the application was told is committed was found in the table.</source>
        <translation>Jeder Schreibvorgang, der der Anwendung bestätigt wurde, steht in der Tabelle.</translation>
    </message>
    <message>
        <source>The table is not what the application was told.</source>
        <translation>Die Tabelle ist nicht, was der Anwendung bestätigt wurde.</translation>
    </message>
    <message>
        <source>It was rolled back, with every write made since. &quot;stopoverctl run abort %1&quot; removes what is left.</source>
        <translation>Er wurde zurückgenommen, mit allem, was seither geschrieben wurde. „stopoverctl run abort %1“ entfernt, was übrig ist.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Back up %1 as %2</source>
        <translation>%1 als %2 sichern</translation>
    </message>
    <message>
        <source>Create partitions</source>
        <translation>Partitionen anlegen</translation>
    </message>
    <message>
        <source>Create the new table with %2 partitions</source>
        <translation>Die neue Tabelle mit %2 Partitionen anlegen</translation>
    </message>
    <message>
        <source>Capture writes</source>
        <translation>Schreibzugriffe festhalten</translation>
    </message>
    <message>
        <source>Capture the writes to %1</source>
        <translation>Die Schreibzugriffe auf %1 festhalten</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the rows of %1</source>
        <translation>Die Zeilen von %1 kopieren</translation>
    </message>
    <message>
        <source>Build indexes</source>
        <translation>Indexe bauen</translation>
    </message>
    <message>
        <source>Gather statistics</source>
        <translation>Statistik erheben</translation>
    </message>
    <message>
        <source>Gather statistics of the new table</source>
        <translation>Statistik der neuen Tabelle erheben</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Aufholen</translation>
    </message>
    <message>
        <source>Catch up with the writes to %1</source>
        <translation>Die Schreibzugriffe auf %1 nachholen</translation>
    </message>
    <message>
        <source>Rebuild mat. views</source>
        <translation>Mat. Views neu bauen</translation>
    </message>
    <message>
        <source>Refresh mat. views</source>
        <translation>Mat. Views auffrischen</translation>
    </message>
    <message>
        <source>Compare every row</source>
        <translation>Jede Zeile vergleichen</translation>
    </message>
    <message>
        <source>Compare every row of %1 with %2</source>
        <translation>Jede Zeile von %1 mit %2 vergleichen</translation>
    </message>
    <message>
        <source>Swap tables</source>
        <translation>Tabellen tauschen</translation>
    </message>
    <message>
        <source>Swap %1; the old one is kept as %2</source>
        <translation>%1 tauschen; die alte bleibt als %2</translation>
    </message>
    <message>
        <source>Validate keys</source>
        <translation>Schlüssel validieren</translation>
    </message>
    <message>
        <source>Drop what was kept</source>
        <translation>Aufbewahrtes löschen</translation>
    </message>
    <message>
        <source>Drop the kept table %1</source>
        <translation>Die aufbewahrte Tabelle %1 löschen</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Remove what was prepared; %1 stays as it is</source>
        <translation>Entfernen, was vorbereitet wurde; %1 bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Move into partitions</source>
        <translation>In Partitionen umziehen</translation>
    </message>
    <message>
        <source>Roll back, keeping every write</source>
        <translation>Zurückrollen, jeder Schreibzugriff bleibt</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Wieder vorwärtsgehen</translation>
    </message>
    <message>
        <source>Finish: drop what was kept for a rollback</source>
        <translation>Abschließen: was für ein Zurückrollen aufbewahrt war, löschen</translation>
    </message>
    <message>
        <source>Abort: leave the table as it was</source>
        <translation>Abbrechen: die Tabelle lassen, wie sie war</translation>
    </message>
    <message>
        <source>not swapped yet</source>
        <translation>noch nicht getauscht</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>getauscht</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>indexes</source>
        <translation>Indexe</translation>
    </message>
    <message>
        <source>constraints</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Attempts to get the lock</source>
        <translation>Versuche, die Sperre zu bekommen</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Keys carried over under the lock</source>
        <translation>Schlüssel, unter der Sperre übertragen</translation>
    </message>
    <message>
        <source>Carried over after</source>
        <translation>Übertragen nach</translation>
    </message>
    <message>
        <source>Compared after</source>
        <translation>Verglichen nach</translation>
    </message>
    <message>
        <source>Guards checked after</source>
        <translation>Wächter geprüft nach</translation>
    </message>
    <message>
        <source>Table locked for</source>
        <translation>Tabelle gesperrt für</translation>
    </message>
    <message>
        <source>Rows repaired</source>
        <translation>Reparierte Zeilen</translation>
    </message>
    <message>
        <source>Columns that differed</source>
        <translation>Spalten mit Unterschied</translation>
    </message>
    <message>
        <source>Keys that differed</source>
        <translation>Schlüssel mit Unterschied</translation>
    </message>
    <message>
        <source>Keys carried over</source>
        <translation>Übertragene Schlüssel</translation>
    </message>
    <message>
        <source>Copies begun anew</source>
        <translation>Neu begonnene Kopien</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes, nothing is lost</source>
        <translation>ja, nichts geht verloren</translation>
    </message>
    <message>
        <source>yes, keeps later writes</source>
        <translation>ja, spätere Schreibzugriffe bleiben</translation>
    </message>
    <message>
        <source>from the backup only</source>
        <translation>nur aus der Sicherung</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Downgrade</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>Sicherung nachlesen</translation>
    </message>
    <message>
        <source>Compare %1 with what it was when it was made</source>
        <translation>%1 damit vergleichen, was sie bei der Erstellung war</translation>
    </message>
    <message>
        <source>Create the table</source>
        <translation>Tabelle anlegen</translation>
    </message>
    <message>
        <source>Create %1 with columns, rights and policies</source>
        <translation>%1 mit Spalten, Rechten und Richtlinien anlegen</translation>
    </message>
    <message>
        <source>Prepare the way back</source>
        <translation>Rückweg vorbereiten</translation>
    </message>
    <message>
        <source>Prepare the way back of %1</source>
        <translation>Den Rückweg von %1 vorbereiten</translation>
    </message>
    <message>
        <source>Build keys</source>
        <translation>Schlüssel aufbauen</translation>
    </message>
    <message>
        <source>Keep newer rows</source>
        <translation>Neuere Zeilen aufbewahren</translation>
    </message>
    <message>
        <source>Keep the rows that were newer in %1</source>
        <translation>Die neueren Zeilen in %1 aufbewahren</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>An ihren Platz setzen</translation>
    </message>
    <message>
        <source>Put %1 in its place</source>
        <translation>%1 an ihren Platz setzen</translation>
    </message>
    <message>
        <source>Prepare the column</source>
        <translation>Spalte vorbereiten</translation>
    </message>
    <message>
        <source>Prepare column %1 of %2</source>
        <translation>Spalte %1 von %2 vorbereiten</translation>
    </message>
    <message>
        <source>Fill the column</source>
        <translation>Spalte füllen</translation>
    </message>
    <message>
        <source>Fill column %1 from %2</source>
        <translation>Spalte %1 aus %2 füllen</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backup no.</source>
        <translation>Sicherung Nr.</translation>
    </message>
    <message>
        <source>Take rows out</source>
        <translation>Zeilen herausnehmen</translation>
    </message>
    <message>
        <source>Take out of %1 what stands in the way; it is kept as %2</source>
        <translation>Aus %1 herausnehmen, was im Weg steht; es bleibt als %2</translation>
    </message>
    <message>
        <source>Build indexes (%1) on %2 partitions</source>
        <translation>Indexe (%1) auf %2 Partitionen bauen</translation>
    </message>
    <message>
        <source>Change the rows</source>
        <translation>Zeilen ändern</translation>
    </message>
    <message>
        <source>Change the rows of %1; what was there is kept as %2</source>
        <translation>Zeilen von %1 ändern; was da war, bleibt als %2</translation>
    </message>
    <message>
        <source>Put rows back</source>
        <translation>Zeilen zurücksetzen</translation>
    </message>
    <message>
        <source>Put back into %1 what %2 keeps, where nobody has written since</source>
        <translation>In %1 zurücksetzen, was %2 behält, wo seither niemand geschrieben hat</translation>
    </message>
    <message>
        <source>Rebuild materialized views (%1)</source>
        <translation>Materialisierte Sichten neu aufbauen (%1)</translation>
    </message>
    <message>
        <source>Refresh materialized views (%1)</source>
        <translation>Materialisierte Sichten auffrischen (%1)</translation>
    </message>
    <message>
        <source>Validate foreign keys (%1)</source>
        <translation>Fremdschlüssel validieren (%1)</translation>
    </message>
    <message>
        <source>Build keys and indexes (%1)</source>
        <translation>Schlüssel und Indizes aufbauen (%1)</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>%1 as %2, with the rights of %3</source>
        <translation>%1 als %2, mit den Rechten von %3</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>both sides equal</source>
        <translation>beide Seiten gleich</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>waits for a lock</source>
        <translation>wartet auf eine Sperre</translation>
    </message>
    <message>
        <source>waits for your confirmation</source>
        <translation>wartet auf Ihre Bestätigung</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>link lost, connecting again</source>
        <translation>Verbindung weg, wird neu verbunden</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed, rolled back</source>
        <translation>fehlgeschlagen, zurückgenommen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>unknown: the link was lost</source>
        <translation>unbekannt: die Verbindung war weg</translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
</context>
<context>
    <name>stopover::ui::AboutDialog</name>
    <message>
        <source>About Stopover</source>
        <translation>Über Stopover</translation>
    </message>
    <message>
        <source>Stopover</source>
        <translation>Stopover</translation>
    </message>
    <message>
        <source>Stopover %1</source>
        <translation>Stopover %1</translation>
    </message>
    <message>
        <source>Takes a PostgreSQL database across a schema migration and back, without losing a row.</source>
        <translation>Bringt eine PostgreSQL-Datenbank über eine Schemaänderung und zurück, ohne eine Zeile zu verlieren.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Keys and pages</source>
        <translation>Tasten und Seiten</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>Eine Seite öffnen</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>Einen Befehl am Namen finden</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Die Seite neu lesen</translation>
    </message>
    <message>
        <source>Go to the next or the previous pane</source>
        <translation>Zum nächsten oder vorigen Bereich</translation>
    </message>
    <message>
        <source>Filter or search on the page</source>
        <translation>Auf der Seite filtern oder suchen</translation>
    </message>
    <message>
        <source>Copy the page as Markdown</source>
        <translation>Die Seite als Markdown kopieren</translation>
    </message>
    <message>
        <source>Continue the run, pause it after the batch</source>
        <translation>Den Lauf fortsetzen, nach dem Stapel anhalten</translation>
    </message>
    <message>
        <source>Set or remove a breakpoint at the selected step</source>
        <translation>Am gewählten Schritt einen Haltepunkt setzen oder wegnehmen</translation>
    </message>
    <message>
        <source>Cancel the step that runs</source>
        <translation>Den laufenden Schritt abbrechen</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ActivityPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Statement runs</source>
        <translation>Anweisung läuft</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Who waits for whom</source>
        <translation>Wer wartet auf wen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Will</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Im Gang</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Dead rows</source>
        <translation>Tote Zeilen</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>By index</source>
        <translation>Per Index</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Needed by a key</source>
        <translation>Von einem Schlüssel gebraucht</translation>
    </message>
    <message>
        <source>Slow queries</source>
        <translation>Langsame Abfragen</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Cancel query</source>
        <translation>Abfrage abbrechen</translation>
    </message>
    <message>
        <source>Terminate session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Reading sessions, locks and sizes</source>
        <translation>Sitzungen, Sperren und Größen werden gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation>%1 von %2 Verbindungen</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>Datenbank %1</translation>
    </message>
    <message>
        <source>%1 % of reads from the cache</source>
        <translation>%1 % der Lesezugriffe aus dem Cache</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>%1 of memory free</source>
        <translation>%1 Speicher frei</translation>
    </message>
    <message>
        <source>and %1 more sessions</source>
        <translation>und %1 weitere Sitzungen</translation>
    </message>
    <message>
        <source>session %1 (%2)</source>
        <translation>Sitzung %1 (%2)</translation>
    </message>
    <message>
        <source>Stopover (%1)</source>
        <translation>Stopover (%1)</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>Sitzungen (%1)</translation>
    </message>
    <message>
        <source>Nobody waits for a lock.</source>
        <translation>Niemand wartet auf eine Sperre.</translation>
    </message>
    <message>
        <source>Locks (%1 wait)</source>
        <translation>Sperren (%1 warten)</translation>
    </message>
    <message>
        <source>Replication slot</source>
        <translation>Replikationsslot</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>No index build, vacuum, copy or backup runs, and nothing is replicated.</source>
        <translation>Kein Indexbau, Vacuum, Kopieren oder Backup läuft, und nichts wird repliziert.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Slow queries cannot be told: %1 is missing. CREATE EXTENSION pg_stat_statements, with the library in shared_preload_libraries, or GRANT pg_read_all_stats.</source>
        <translation>Langsame Abfragen lassen sich nicht nennen: %1 fehlt. CREATE EXTENSION pg_stat_statements, mit der Bibliothek in shared_preload_libraries, oder GRANT pg_read_all_stats.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>Erst eine Sitzung wählen.</translation>
    </message>
    <message>
        <source>This is a session of Stopover: cancel its run instead.</source>
        <translation>Dies ist eine Sitzung von Stopover: stattdessen ihren Lauf abbrechen.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The statement of session %1 (%2) fails, and its transaction with it. The application sees an error.</source>
        <translation>Die Anweisung der Sitzung %1 (%2) scheitert, und mit ihr ihre Transaktion. Die Anwendung sieht einen Fehler.</translation>
    </message>
    <message>
        <source>Session %1 (%2) ends. What it has not committed is rolled back, and the application loses its connection.</source>
        <translation>Sitzung %1 (%2) endet. Was sie nicht bestätigt hat, wird zurückgerollt, und die Anwendung verliert ihre Verbindung.</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>Sind Sie sicher?</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Zum Fortfahren %1 eintippen:</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>the server is another machine: its CPU, memory and disk are not seen from here</source>
        <translation>der Server ist ein anderer Rechner: CPU, Speicher und Platte sind von hier nicht zu sehen</translation>
    </message>
    <message>
        <source>%1 of disk free</source>
        <translation>%1 Platte frei</translation>
    </message>
    <message>
        <source>waiting for the disk %1 %</source>
        <translation>Warten auf die Platte %1 %</translation>
    </message>
    <message>
        <source>Server log</source>
        <translation>Serverprotokoll</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Warnings, errors, waits for locks and crashes at the end of the server&apos;s log, the newest first.</source>
        <translation>Warnungen, Fehler, Warten auf Sperren und Abstürze am Ende des Serverprotokolls, das Neueste zuerst.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::BackupReview</name>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>Geänderte Zeilen</translation>
    </message>
    <message>
        <source>Rows only in the backup</source>
        <translation>Zeilen nur in der Sicherung</translation>
    </message>
    <message>
        <source>Rows only live</source>
        <translation>Zeilen nur in der Tabelle</translation>
    </message>
    <message>
        <source>Compare with live</source>
        <translation>Mit der Tabelle vergleichen</translation>
    </message>
    <message>
        <source>Reads every row of both tables.</source>
        <translation>Liest jede Zeile beider Tabellen.</translation>
    </message>
    <message>
        <source>More rows</source>
        <translation>Mehr Zeilen</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Zeilen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt nachlesen</translation>
    </message>
    <message>
        <source>Reads it again and compares with what was recorded; a dump is restored into the private server.</source>
        <translation>Liest sie noch einmal und vergleicht mit dem, was festgehalten ist; ein Dump wird im privaten Server wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückholen…</translation>
    </message>
    <message>
        <source>Puts its rows in place of the live ones; what is there now is kept, so that it can be undone.</source>
        <translation>Setzt ihre Zeilen an die Stelle der jetzigen; was jetzt da ist, wird aufbewahrt, so dass es zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>Rows that were written after the backup go into a table of their own, or stay only in the replaced table until that is dropped.</source>
        <translation>Zeilen, die nach der Sicherung geschrieben wurden, kommen in eine eigene Tabelle oder bleiben nur in der ersetzten Tabelle, bis diese gelöscht wird.</translation>
    </message>
    <message>
        <source>Moves the end of its time to 30 days from now.</source>
        <translation>Verschiebt das Ende ihrer Frist auf 30 Tage von jetzt an.</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV-Export…</translation>
    </message>
    <message>
        <source>Writes all its rows into a file.</source>
        <translation>Schreibt alle ihre Zeilen in eine Datei.</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Says in the audit that a person has looked at it.</source>
        <translation>Hält im Protokoll fest, dass ein Mensch sie angesehen hat.</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Drops the backup table for good.</source>
        <translation>Löscht die Sicherungstabelle endgültig.</translation>
    </message>
    <message>
        <source>Choose a backup to see what it holds.</source>
        <translation>Wählen Sie eine Sicherung, um zu sehen, was sie enthält.</translation>
    </message>
    <message>
        <source>%1, a dump of the database %2</source>
        <translation>%1, ein Dump der Datenbank %2</translation>
    </message>
    <message>
        <source>%1 beside the live table %2</source>
        <translation>%1 neben der Tabelle %2</translation>
    </message>
    <message>
        <source>%1 rows, %2 · made %3 · kept until %4 · %5</source>
        <translation>%1 Zeilen, %2 · erstellt %3 · aufbewahrt bis %4 · %5</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>dropped by hand</source>
        <translation>von Hand gelöscht</translation>
    </message>
    <message>
        <source>Reading what speaks against dropping it …</source>
        <translation>Liest, was gegen das Löschen spricht …</translation>
    </message>
    <message>
        <source>Comparing every row with the live table …</source>
        <translation>Vergleicht jede Zeile mit der Tabelle …</translation>
    </message>
    <message>
        <source>A dump is proven by restoring it: Check now does so on the private server and compares every table.</source>
        <translation>Ein Dump wird bewiesen, indem man ihn wiederherstellt: „Jetzt nachlesen“ tut das im privaten Server und vergleicht jede Tabelle.</translation>
    </message>
    <message>
        <source>Only in the backup %1 · only live %2 · changed %3. %4</source>
        <translation>Nur in der Sicherung %1 · nur in der Tabelle %2 · geändert %3. %4</translation>
    </message>
    <message>
        <source>It may be dropped.</source>
        <translation>Sie darf gelöscht werden.</translation>
    </message>
    <message>
        <source>It cannot be dropped yet: %1.</source>
        <translation>Sie kann noch nicht gelöscht werden: %1.</translation>
    </message>
    <message>
        <source>What a restore does with newer rows</source>
        <translation>Was eine Wiederherstellung mit neueren Zeilen macht</translation>
    </message>
    <message>
        <source>A restore keeps newer rows beside</source>
        <translation>Neuere Zeilen daneben aufbewahren</translation>
    </message>
    <message>
        <source>A restore discards newer rows</source>
        <translation>Neuere Zeilen verwerfen</translation>
    </message>
    <message>
        <source>Keep 30 days</source>
        <translation>30 Tage behalten</translation>
    </message>
    <message>
        <source>Take out this table</source>
        <translation>Diese Tabelle herausnehmen</translation>
    </message>
    <message>
        <source>Makes a backup table of the chosen one, compared with the dump; it is then reviewed and restored like any other.</source>
        <translation>Macht aus der gewählten eine Sicherungstabelle, verglichen mit dem Dump; sie wird dann geprüft und wiederhergestellt wie jede andere.</translation>
    </message>
    <message>
        <source>Tables in the dump</source>
        <translation>Tabellen im Dump</translation>
    </message>
</context>
<context>
    <name>stopover::ui::BackupsModel</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nachgelesen</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht von</translation>
    </message>
</context>
<context>
    <name>stopover::ui::BackupsPage</name>
    <message>
        <source>Back up a table…</source>
        <translation>Tabelle sichern…</translation>
    </message>
    <message>
        <source>Dump the database…</source>
        <translation>Datenbank dumpen…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Aufräumen…</translation>
    </message>
    <message>
        <source>Shows every backup whose time is over, and what speaks against dropping it.</source>
        <translation>Zeigt jede Sicherung, deren Frist um ist, und was gegen ihr Löschen spricht.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>Liest %1 nach …</translation>
    </message>
    <message>
        <source>Reading the register of backups</source>
        <translation>Liest das Verzeichnis der Sicherungen</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Runs make backups of what they take away. You can also copy a table, or dump the whole database, at any time.</source>
        <translation>Läufe sichern, was sie wegnehmen. Sie können auch jederzeit eine Tabelle kopieren oder die ganze Datenbank dumpen.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due for review</source>
        <translation>
            <numerusform>%n zur Prüfung fällig</numerusform>
            <numerusform>%n zur Prüfung fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up a table</source>
        <translation>Eine Tabelle sichern</translation>
    </message>
    <message>
        <source>Copied under one snapshot while writers go on; every row is compared.</source>
        <translation>Unter einem Schnappschuss kopiert, während weiter geschrieben wird; jede Zeile wird verglichen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 rows that are newer stay only in the replaced table, until that is dropped.</source>
        <translation>%1 neuere Zeilen bleiben nur in der ersetzten Tabelle, bis diese gelöscht wird.</translation>
    </message>
    <message>
        <source>%1 rows that are newer leave the table; they are kept in %2.</source>
        <translation>%1 neuere Zeilen verlassen die Tabelle; sie werden in %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>The table as it is now, with every write up to the swap, as %1.</source>
        <translation>Die Tabelle, wie sie jetzt ist, mit jedem Schreibvorgang bis zum Tausch, als %1.</translation>
    </message>
    <message>
        <source>The backup %1, checked again before anything is changed.</source>
        <translation>Die Sicherung %1, noch einmal nachgelesen, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Roll back on the Run page, with every write made since.</source>
        <translation>Auf der Seite Lauf zurücknehmen, mit jedem Schreibvorgang seither.</translation>
    </message>
    <message>
        <source>The table did not exist; drop it again.</source>
        <translation>Die Tabelle gab es nicht; löschen Sie sie wieder.</translation>
    </message>
    <message>
        <source>Keep current data</source>
        <translation>Jetzige Daten behalten</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Löschen:</translation>
    </message>
    <message>
        <source>The live table %1; the register and the audit keep a line.</source>
        <translation>Die Tabelle %1; Verzeichnis und Protokoll behalten eine Zeile.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep backup</source>
        <translation>Sicherung behalten</translation>
    </message>
    <message>
        <source>Drop backup</source>
        <translation>Sicherung löschen</translation>
    </message>
    <message>
        <source>No backup is due: nothing is to be cleaned up.</source>
        <translation>Keine Sicherung ist fällig: nichts ist aufzuräumen.</translation>
    </message>
    <message>
        <source>Export the rows of %1</source>
        <translation>Die Zeilen von %1 exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 rows in %2</source>
        <translation>%1 Zeilen in %2</translation>
    </message>
    <message>
        <source>Restoring %1 into the new database %2; the live one is not touched …</source>
        <translation>Stellt %1 in die neue Datenbank %2 wieder her; die jetzige bleibt unberührt …</translation>
    </message>
    <message>
        <source>The database %1 holds the dump: %2 tables with %3 rows, each compared.</source>
        <translation>Die Datenbank %1 enthält den Dump: %2 Tabellen mit %3 Zeilen, jede verglichen.</translation>
    </message>
    <message>
        <source>Run what a foreign dump holds?</source>
        <translation>Ausführen, was ein fremder Dump enthält?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>Ganz wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing was run here that could be undone by itself. A dump is restored from the list below.</source>
        <translation>Hier lief nichts, was sich von selbst zurücknehmen ließe. Ein Dump wird aus der Liste unten wiederhergestellt.</translation>
    </message>
    <message>
        <source>Undo what was done last to</source>
        <translation>Das Letzte zurücknehmen an</translation>
    </message>
    <message>
        <source>Run %1: %2.</source>
        <translation>Lauf %1: %2.</translation>
    </message>
    <message>
        <source>The backup %1 is restored.</source>
        <translation>Die Sicherung %1 wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>It takes about %1.</source>
        <translation>Es dauert etwa %1.</translation>
    </message>
    <message>
        <source>Every write that was made since.</source>
        <translation>Jeder Schreibvorgang seither.</translation>
    </message>
    <message>
        <source>What is newer than the backup, in a table of its own.</source>
        <translation>Was neuer ist als die Sicherung, in einer eigenen Tabelle.</translation>
    </message>
    <message>
        <source>Another way, should this one fail: %1</source>
        <translation>Ein anderer Weg, falls dieser scheitert: %1</translation>
    </message>
    <message>
        <source>Go forward again on the Run page.</source>
        <translation>Auf der Seite Lauf wieder vorwärts gehen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Emergency rollback…</source>
        <translation>Notfall-Rückweg…</translation>
    </message>
    <message>
        <source>Undoes what was done last in this database, by the surest way there is.</source>
        <translation>Nimmt zurück, was in dieser Datenbank zuletzt getan wurde, auf dem sichersten Weg.</translation>
    </message>
    <message>
        <source>The base backup in %1 is complete: every file was verified.</source>
        <translation>Die Grundsicherung in %1 ist vollständig: jede Datei wurde geprüft.</translation>
    </message>
    <message>
        <source>The database %1 holds the dump. Without a manifest its rows could not be compared.</source>
        <translation>Die Datenbank %1 enthält den Dump. Ohne Manifest konnten ihre Zeilen nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Every write since the dump (%1): it is only in the database that is replaced.</source>
        <translation>Jede Änderung seit dem Dump (%1): Sie steht nur in der Datenbank, die ersetzt wird.</translation>
    </message>
    <message>
        <source>Put it in the place of %1…</source>
        <translation>An die Stelle von %1 setzen…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>This window closes its connections to %1, and opens it again afterwards.</source>
        <translation>Dieses Fenster schließt seine Verbindungen zu %1 und öffnet es danach wieder.</translation>
    </message>
    <message>
        <source>While anybody else is connected, the server refuses; nobody is thrown out.</source>
        <translation>Solange noch jemand verbunden ist, lehnt der Server ab; niemand wird getrennt.</translation>
    </message>
    <message>
        <source>The database as it is now, with every write, under the name %1_before_ and the time.</source>
        <translation>Die Datenbank, wie sie jetzt ist, mit jeder Änderung, unter dem Namen %1_before_ und der Zeit.</translation>
    </message>
    <message>
        <source>Exchange the names back.</source>
        <translation>Die Namen zurücktauschen.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Exchanging the names of %1 and the database before …</source>
        <translation>Die Namen von %1 und der bisherigen Datenbank werden getauscht …</translation>
    </message>
    <message>
        <source>Nothing was exchanged.</source>
        <translation>Es wurde nichts getauscht.</translation>
    </message>
    <message>
        <source>Done. What was there is kept as the database %1, with its register of backups.</source>
        <translation>Fertig. Was da war, bleibt als Datenbank %1 erhalten, mit ihrem Verzeichnis der Sicherungen.</translation>
    </message>
    <message>
        <source>Every write since the exchange: it is only in the database that is replaced.</source>
        <translation>Jede Änderung seit dem Tausch: Sie steht nur in der Datenbank, die ersetzt wird.</translation>
    </message>
    <message>
        <source>Exchange back…</source>
        <translation>Zurücktauschen…</translation>
    </message>
    <message>
        <source>The table and its partitions: readers go on, writers wait while the rows change.</source>
        <translation>Die Tabelle und ihre Partitionen: Gelesen wird weiter, Schreiber warten, während sich die Zeilen ändern.</translation>
    </message>
    <message>
        <source>Taking %1 out of %2, by way of a database of its own …</source>
        <translation>%1 wird aus %2 herausgenommen, über eine eigene Datenbank …</translation>
    </message>
    <message>
        <source>%1 holds the %2 rows of %3, compared with the dump.</source>
        <translation>%1 enthält die %2 Zeilen von %3, verglichen mit dem Dump.</translation>
    </message>
    <message>
        <source>%1 was not made by Stopover for this database. Its statements do more than hold data; they would run as an ordinary role.</source>
        <translation>%1 wurde nicht von Stopover für diese Datenbank erstellt. Die Anweisungen darin enthalten mehr als Daten; sie würden als gewöhnliche Rolle ausgeführt.</translation>
    </message>
    <message>
        <source>Its objects belong to the new role %1, which cannot log in and has no rights elsewhere.</source>
        <translation>Die Objekte darin gehören der neuen Rolle %1, die sich nicht anmelden kann und sonst keine Rechte hat.</translation>
    </message>
    <message>
        <source>The dump gives rights to roles that do not exist here: %1.</source>
        <translation>Der Dump erteilt Rechte an Rollen, die es hier nicht gibt: %1.</translation>
    </message>
    <message>
        <source>Some definitions differ from the dump, so recorded owners were not restored: code in the dump changed something while it was loaded, or another version of pg_dump wrote it: %1</source>
        <translation>Nicht alle Definitionen darin entsprechen wörtlich denen des Dumps; deshalb haben die Rollen, die der Dump als Eigentümer nennt, nichts bekommen: Code im Dump hat beim Laden etwas geändert, oder ein pg_dump anderer Version hat ihn geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Since the baseline</source>
        <translation>Seit dem Ausgangsstand</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Select a check to see what it found and how it is mended.</source>
        <translation>Eine Prüfung wählen, um Befund und Abhilfe zu sehen.</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
</context>
<context>
    <name>stopover::ui::CleanupDialog</name>
    <message>
        <source>Backups whose time is over</source>
        <translation>Sicherungen, deren Frist um ist</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>May it go?</source>
        <translation>Darf sie weg?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n backup(s)?</source>
        <translation>
            <numerusform>%n Sicherung löschen?</numerusform>
            <numerusform>%n Sicherungen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them may be dropped yet.</source>
        <translation>Keine davon darf schon gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) with %1 would be dropped; the oldest is of %2. This cannot be undone.</source>
        <translation>
            <numerusform>%n Sicherung mit %1 würde gelöscht; sie ist vom %2. Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>%n Sicherungen mit %1 würden gelöscht; die älteste ist vom %2. Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the database</source>
        <translation>Den Namen der Datenbank eintippen</translation>
    </message>
    <message>
        <source>To drop them, type the name of the database: %1</source>
        <translation>Um sie zu löschen, tippen Sie den Namen der Datenbank ein: %1</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n backup(s)</source>
        <translation>
            <numerusform>%n Sicherung löschen</numerusform>
            <numerusform>%n Sicherungen löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stopover::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Schreiben Sie, was Sie tun wollen</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ConfirmBar</name>
    <message>
        <source>Cancel the run</source>
        <translation>Den Lauf abbrechen</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Zum Fortfahren %1 eintippen:</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>Eingetippter Name</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ConnectionForm</name>
    <message>
        <source>Keep the password in the desktop&apos;s keychain</source>
        <translation>Das Passwort im Schlüsselbund des Desktops aufbewahren</translation>
    </message>
    <message>
        <source>what you call it; needed to save it</source>
        <translation>wie Sie es nennen; zum Speichern nötig</translation>
    </message>
    <message>
        <source>A URI, keywords (host=… dbname=…), service=NAME or the name of a local database. What is missing comes from PGHOST, PGUSER and so on, as in psql.</source>
        <translation>Eine URI, Schlüsselwörter (host=… dbname=…), service=NAME oder der Name einer lokalen Datenbank. Was fehlt, kommt aus PGHOST, PGUSER und so weiter, wie bei psql.</translation>
    </message>
    <message>
        <source>from the keychain or the password file, unless typed here</source>
        <translation>aus Schlüsselbund oder Passwortdatei, wenn nicht hier getippt</translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation>wie die Adresse sagt</translation>
    </message>
    <message>
        <source>verify-full: encrypted, server and name checked</source>
        <translation>verify-full: verschlüsselt, Server und Name geprüft</translation>
    </message>
    <message>
        <source>verify-ca: encrypted, certificate checked</source>
        <translation>verify-ca: verschlüsselt, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>require: encrypted, server not checked</source>
        <translation>require: verschlüsselt, Server nicht geprüft</translation>
    </message>
    <message>
        <source>prefer: encrypted if the server offers it</source>
        <translation>prefer: verschlüsselt, wenn der Server es anbietet</translation>
    </message>
    <message>
        <source>disable: never encrypted</source>
        <translation>disable: nie verschlüsselt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Password and rows cross the network in clear text. Choose verify-full, or require at least.</source>
        <translation>Passwort und Zeilen gehen im Klartext durch das Netz. Wählen Sie verify-full, mindestens require.</translation>
    </message>
    <message>
        <source>Nothing forces encryption: whoever sits in between can turn it off. Choose verify-full, or require at least.</source>
        <translation>Nichts erzwingt die Verschlüsselung: wer dazwischensitzt, kann sie abschalten. Wählen Sie verify-full, mindestens require.</translation>
    </message>
    <message>
        <source>by default the owner of the database or of its tables</source>
        <translation>automatisch: der Eigentümer der Datenbank oder der Tabellen</translation>
    </message>
    <message>
        <source>For superusers: the role whose rights Stopover works with, so that no code of others runs with yours. Your own name keeps your own rights; what belongs to others is then refused. Other roles always work with their own rights.</source>
        <translation>Für Superuser: die Rolle, mit deren Rechten Stopover arbeitet, damit kein fremder Code mit Ihren Rechten läuft. Mit Ihrem eigenen Namen behalten Sie Ihre Rechte; was anderen gehört, wird dann abgelehnt. Andere Rollen arbeiten immer mit ihren eigenen Rechten.</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Arbeiten als</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Known databases</source>
        <translation>Bekannte Datenbanken</translation>
    </message>
    <message>
        <source>Drop a URI or a service file here.</source>
        <translation>Ziehen Sie eine URI oder eine Service-Datei hierher.</translation>
    </message>
    <message>
        <source>Connect to a database</source>
        <translation>Mit einer Datenbank verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Start the private server</source>
        <translation>Den privaten Server starten</translation>
    </message>
    <message>
        <source>A PostgreSQL server of your own on this machine, without a network port, to try things out.</source>
        <translation>Ein eigener PostgreSQL-Server auf diesem Rechner, ohne Netzwerkport, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>none saved yet</source>
        <translation>noch keine gespeichert</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>no service file</source>
        <translation>keine Service-Datei</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Private server</source>
        <translation>Privater Server</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Der Server antwortet.</translation>
    </message>
    <message>
        <source>%1 is saved, without its password.</source>
        <translation>%1 ist gespeichert, ohne das Passwort.</translation>
    </message>
    <message>
        <source>%1 is no longer in the list, and its password no longer in the keychain.</source>
        <translation>%1 ist nicht mehr in der Liste, und das Passwort nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The private server is being started; the first time takes a few seconds.</source>
        <translation>Der private Server wird gestartet; das erste Mal dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Verbindet mit %1.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Geben Sie zuerst einen Namen an.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>%1 holds no services: a service file has sections such as [production] with host=… and dbname=… below.</source>
        <translation>%1 enthält keine Dienste: eine Service-Datei hat Abschnitte wie [production], darunter host=… und dbname=….</translation>
    </message>
</context>
<context>
    <name>stopover::ui::Connector</name>
    <message>
        <source>The password was not kept: %1. It is asked for next time; a line in the password file ~/.pgpass works too.</source>
        <translation>Das Passwort wurde nicht aufbewahrt: %1. Nächstes Mal wird danach gefragt; eine Zeile in der Passwortdatei ~/.pgpass geht auch.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::Console</name>
    <message>
        <source>Private server</source>
        <translation>Privater Server</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;</source>
        <translation>Es gibt keine Seite „%1“</translation>
    </message>
    <message>
        <source>The pages are %1</source>
        <translation>Die Seiten sind %1</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ContextBar</name>
    <message>
        <source>NOT MARKED</source>
        <translation>NICHT MARKIERT</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>ENTWICKLUNG</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>STAGING</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Version des Servers</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Read-only switch</source>
        <translation>Nur-Lesen-Schalter</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>Keine Datenbank offen</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>server clock %1 off</source>
        <translation>Uhr des Servers geht %1 anders</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Changes allowed</source>
        <translation>Änderungen erlaubt</translation>
    </message>
    <message>
        <source>Nothing is changed through this window. Press to allow changes.</source>
        <translation>Durch dieses Fenster wird nichts geändert. Drücken, um Änderungen zu erlauben.</translation>
    </message>
    <message>
        <source>Press to make sure that nothing is changed through this window.</source>
        <translation>Drücken, damit durch dieses Fenster sicher nichts geändert wird.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>The private server that comes with Stopover; no other can be reached from here.</source>
        <translation>Der private Server, der mit Stopover kommt; ein anderer ist von hier nicht zu erreichen.</translation>
    </message>
    <message>
        <source>%1? (copy)</source>
        <translation>%1? (Kopie)</translation>
    </message>
    <message>
        <source>This database carries the marker of another server: it is probably a copy. Mark it anew on the Connections page.</source>
        <translation>Diese Datenbank trägt die Marke eines anderen Servers: sie ist wohl eine Kopie. Markieren Sie sie auf der Seite Verbindungen neu.</translation>
    </message>
    <message>
        <source>What this database is used for, as it is marked in the database itself.</source>
        <translation>Wofür diese Datenbank dient, wie es in ihr selbst markiert ist.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Run lock: free</source>
        <translation>Laufsperre: frei</translation>
    </message>
    <message>
        <source>Nobody drives a run on this database.</source>
        <translation>Niemand führt auf dieser Datenbank einen Lauf.</translation>
    </message>
    <message>
        <source>Run lock: %1</source>
        <translation>Laufsperre: %1</translation>
    </message>
    <message>
        <source>Held by pid %1, %2@%3, since %4.</source>
        <translation>Gehalten von pid %1, %2@%3, seit %4.</translation>
    </message>
    <message>
        <source>%1 (superuser)</source>
        <translation>%1 (Superuser)</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>You are connected as %1. Stopover works with the rights of %2, through a temporary login, so that no code of others runs with yours.</source>
        <translation>Sie sind als %1 verbunden. Stopover arbeitet über eine temporäre Anmeldung mit den Rechten von %2, damit kein fremder Code mit Ihren Rechten läuft.</translation>
    </message>
    <message>
        <source>Working as %1 has no effect here: only a superuser can work as another role, and only as one that is not a superuser.</source>
        <translation>Als %1 zu arbeiten hat hier keine Wirkung: Nur ein Superuser kann als andere Rolle arbeiten, und zwar als gewöhnliche.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::DemoPage</name>
    <message>
        <source>Loading the demo</source>
        <translation>Die Demo wird geladen</translation>
    </message>
    <message>
        <source>The journey</source>
        <translation>Die Reise</translation>
    </message>
    <message>
        <source>A table that an application writes to becomes 100 partitions, and a plain table again, without losing a row.</source>
        <translation>Eine Tabelle, in die eine Anwendung schreibt, wird zu 100 Partitionen und wieder zur gewöhnlichen Tabelle, ohne eine Zeile zu verlieren.</translation>
    </message>
    <message>
        <source>1. See what is in the database.</source>
        <translation>1. Sehen Sie, was in der Datenbank ist.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>2. Let an application write, and keep a ledger of what the server has acknowledged.</source>
        <translation>2. Lassen Sie eine Anwendung schreiben und Buch führen, was der Server bestätigt hat.</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Schreiben beginnen</translation>
    </message>
    <message>
        <source>3. Plan the move of public.chunks into 100 partitions. Nothing is changed by a plan.</source>
        <translation>3. Planen Sie den Umzug von public.chunks in 100 Partitionen. Ein Plan ändert nichts.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan machen</translation>
    </message>
    <message>
        <source>4. Run it from the Plan page. Kill the console or the server while it copies, and resume.</source>
        <translation>4. Führen Sie ihn von der Seite Plan aus. Töten Sie Konsole oder Server mitten im Kopieren, und setzen Sie fort.</translation>
    </message>
    <message>
        <source>Run page</source>
        <translation>Seite Lauf</translation>
    </message>
    <message>
        <source>5. Look at how the rows are spread now.</source>
        <translation>5. Sehen Sie, wie die Zeilen jetzt verteilt sind.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>6. Roll back on the Run page: every write since the swap is kept.</source>
        <translation>6. Rollen Sie auf der Seite Lauf zurück: jeder Schreibzugriff seit dem Tausch bleibt.</translation>
    </message>
    <message>
        <source>7. Compare the ledger with the table: nothing is lost.</source>
        <translation>7. Vergleichen Sie das Buch mit der Tabelle: nichts ist verloren.</translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation>Buch prüfen</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>Die Anwendung</translation>
    </message>
    <message>
        <source>It inserts, updates, moves and deletes rows of public.chunks through sessions of its own.</source>
        <translation>Sie fügt mit eigenen Sitzungen Zeilen in public.chunks ein, ändert, verschiebt und löscht sie.</translation>
    </message>
    <message>
        <source>writes acknowledged</source>
        <translation>bestätigte Schreibzugriffe</translation>
    </message>
    <message>
        <source>reconnects</source>
        <translation>neu verbunden</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source> writes/s</source>
        <translation> Schreibzugriffe/s</translation>
    </message>
    <message>
        <source>Writes per second</source>
        <translation>Schreibzugriffe je Sekunde</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Das Buch</translation>
    </message>
    <message>
        <source>Kept in files outside the database. Every acknowledged write must be found in the table.</source>
        <translation>In Dateien außerhalb der Datenbank. Jeder bestätigte Schreibzugriff muss in der Tabelle zu finden sein.</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt nachlesen</translation>
    </message>
    <message>
        <source>Break something</source>
        <translation>Etwas kaputt machen</translation>
    </message>
    <message>
        <source>What was committed stays; the journal in the database says how far a run got.</source>
        <translation>Was bestätigt war, bleibt; das Journal in der Datenbank sagt, wie weit ein Lauf kam.</translation>
    </message>
    <message>
        <source>Kill the console (kill -9)</source>
        <translation>Konsole töten (kill -9)</translation>
    </message>
    <message>
        <source>This window and the engine end at once; after a moment the window opens again.</source>
        <translation>Dieses Fenster und der Motor enden sofort; nach einem Moment öffnet sich das Fenster wieder.</translation>
    </message>
    <message>
        <source>Kill the server (kill -9)</source>
        <translation>Server töten (kill -9)</translation>
    </message>
    <message>
        <source>Every process of PostgreSQL ends at once; it starts again after two seconds and recovers.</source>
        <translation>Jeder Prozess von PostgreSQL endet sofort; nach zwei Sekunden startet er wieder und stellt sich her.</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Von vorn…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren:</translation>
    </message>
    <message>
        <source>the demo&apos;s database</source>
        <translation>Datenbank der Demo</translation>
    </message>
    <message>
        <source>Everything in the private server&apos;s demo database, with its runs.</source>
        <translation>Alles in der Demo-Datenbank des privaten Servers, mit ihren Läufen.</translation>
    </message>
    <message>
        <source>The demo is loaded anew; what you did in it is gone.</source>
        <translation>Die Demo wird neu geladen; was Sie darin getan haben, ist fort.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Schreiben beenden</translation>
    </message>
    <message>
        <source>Server is down…</source>
        <translation>Server ist aus…</translation>
    </message>
    <message>
        <source>Starting the private server in %1</source>
        <translation>Der private Server in %1 startet</translation>
    </message>
    <message>
        <source>Loading the demo: %1 of %2 rows</source>
        <translation>Die Demo wird geladen: %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>A private server in %1. No other server can be reached from this window.</source>
        <translation>Ein privater Server in %1. Ein anderer ist von diesem Fenster aus nicht zu erreichen.</translation>
    </message>
    <message>
        <source>comparing; the application rests meanwhile</source>
        <translation>vergleicht; die Anwendung ruht so lange</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>checked at %1 · %2</source>
        <translation>geprüft um %1 · %2</translation>
    </message>
    <message>
        <source>nothing lost, nothing wrong, nothing extra</source>
        <translation>nichts verloren, nichts falsch, nichts zu viel</translation>
    </message>
    <message>
        <source>NOT intact: %1</source>
        <translation>NICHT unversehrt: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>stopover::ui::DistributionChart</name>
    <message>
        <source>partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>above twice the average</source>
        <translation>über dem doppelten Durchschnitt</translation>
    </message>
    <message>
        <source>default partition</source>
        <translation>Default-Partition</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Distribution over partitions</source>
        <translation>Verteilung auf Partitionen</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>twice the average</source>
        <translation>doppelter Durchschnitt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1
%2
%3, %4 the average</source>
        <translation>%1
%2
%3, %4 des Durchschnitts</translation>
    </message>
    <message>
        <source>%1 partitions, least %2, on average %3. The highest:
%4</source>
        <translation>%1 Partitionen, mindestens %2, im Durchschnitt %3. Die höchste:
%4</translation>
    </message>
</context>
<context>
    <name>stopover::ui::DistributionModel</name>
    <message>
        <source>default, not empty</source>
        <translation>Default, nicht leer</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>above twice the average</source>
        <translation>über dem doppelten Durchschnitt</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of average</source>
        <translation>Vom Durchschnitt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>stopover::ui::DumpDialog</name>
    <message>
        <source>Dump the database %1</source>
        <translation>Die Datenbank %1 dumpen</translation>
    </message>
    <message>
        <source>Directory: two sessions at once</source>
        <translation>Ordner: zwei Sitzungen zugleich</translation>
    </message>
    <message>
        <source>Custom: one file</source>
        <translation>Custom: eine Datei</translation>
    </message>
    <message>
        <source>SQL script, gzip</source>
        <translation>SQL-Skript, gzip</translation>
    </message>
    <message>
        <source>Schema and rows</source>
        <translation>Schema und Zeilen</translation>
    </message>
    <message>
        <source>Schema only</source>
        <translation>Nur das Schema</translation>
    </message>
    <message>
        <source>Rows only</source>
        <translation>Nur die Zeilen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Roles and tablespaces too, beside the dump</source>
        <translation>Auch Rollen und Tablespaces, neben dem Dump</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Writers go on. Rows of every table are counted and hashed under the same snapshot, so that the dump can be proven later. Only you will be able to read it.</source>
        <translation>Es wird weiter geschrieben. Die Zeilen jeder Tabelle werden unter demselben Schnappschuss gezählt und gehasht, so dass der Dump später bewiesen werden kann. Nur Sie werden ihn lesen können.</translation>
    </message>
    <message>
        <source>Tables that were counted</source>
        <translation>Gezählte Tabellen</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Dumpen</translation>
    </message>
    <message>
        <source>Folder of the dump</source>
        <translation>Ordner des Dumps</translation>
    </message>
    <message>
        <source>Cancelling; no file stays …</source>
        <translation>Bricht ab; keine Datei bleibt …</translation>
    </message>
    <message>
        <source>%1 written · %2 of %3 tables counted · %4</source>
        <translation>%1 geschrieben · %2 von %3 Tabellen gezählt · %4</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>wird fertig</translation>
    </message>
    <message>
        <source>Base backup of the whole server</source>
        <translation>Grundsicherung des ganzen Servers</translation>
    </message>
    <message>
        <source>The whole server is copied, then every file is verified.</source>
        <translation>Der ganze Server wird kopiert, dann jede Datei geprüft.</translation>
    </message>
    <message>
        <source>This role may not take a base backup: it lacks REPLICATION.</source>
        <translation>Diese Rolle darf keine Grundsicherung machen: ihr fehlt REPLICATION.</translation>
    </message>
    <message>
        <source>WAL is archived, so that points after it can be reached too.</source>
        <translation>WAL wird archiviert, so dass auch Zeitpunkte danach erreichbar sind.</translation>
    </message>
    <message>
        <source>WAL is not archived: only the state of the base backup itself could be reached.</source>
        <translation>WAL wird nicht archiviert: nur der Stand der Grundsicherung selbst wäre erreichbar.</translation>
    </message>
    <message>
        <source>%1 % of the server copied</source>
        <translation>%1 % des Servers kopiert</translation>
    </message>
    <message>
        <source>It waits for a lock, ten seconds at most, held by: %1</source>
        <translation>Es wartet auf eine Sperre, höchstens zehn Sekunden; sie hält: %1</translation>
    </message>
</context>
<context>
    <name>stopover::ui::DumpTablesModel</name>
    <message>
        <source>Table in the dump</source>
        <translation>Tabelle im Dump</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>stopover::ui::EnvironmentMarker</name>
    <message>
        <source>This database is used for</source>
        <translation>Diese Datenbank dient für</translation>
    </message>
    <message>
        <source>Environment of the database</source>
        <translation>Umgebung der Datenbank</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>The marker was made on another server: this database is probably a copy. Mark it anew.</source>
        <translation>Die Marke wurde auf einem anderen Server gesetzt: diese Datenbank ist wohl eine Kopie. Markieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The marker is kept in the database, so that every console sees it. Marking it creates the schema stopover there.</source>
        <translation>Die Marke steht in der Datenbank, damit jede Konsole sie sieht. Beim Markieren wird dort das Schema stopover angelegt.</translation>
    </message>
    <message>
        <source>Kept in the database, so that every console sees it. On production every loss is confirmed by a typed name.</source>
        <translation>Steht in der Datenbank, damit jede Konsole es sieht. In der Produktion wird jeder Verlust mit einem getippten Namen bestätigt.</translation>
    </message>
    <message>
        <source>Take the production marker off</source>
        <translation>Produktionsmarke wegnehmen:</translation>
    </message>
    <message>
        <source>Destructive steps are no longer confirmed by a typed name here.</source>
        <translation>Zerstörende Schritte werden hier nicht mehr mit einem getippten Namen bestätigt.</translation>
    </message>
    <message>
        <source>All data and all runs stay as they are.</source>
        <translation>Alle Daten und alle Läufe bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Mark it as production again.</source>
        <translation>Wieder als Produktion markieren.</translation>
    </message>
    <message>
        <source>Keep the marker</source>
        <translation>Marke behalten</translation>
    </message>
    <message>
        <source>Take the marker off</source>
        <translation>Marke wegnehmen</translation>
    </message>
</context>
<context>
    <name>stopover::ui::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing was found that stands in the way.</source>
        <translation>Es wurde nichts gefunden, was im Weg steht.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::GateDialog</name>
    <message>
        <source>The run does not start</source>
        <translation>Der Lauf beginnt nicht</translation>
    </message>
    <message>
        <source>Nothing was changed. This stands in the way:</source>
        <translation>Nichts wurde geändert. Das steht im Weg:</translation>
    </message>
    <message>
        <source>Run all the same</source>
        <translation>Trotzdem ausführen</translation>
    </message>
    <message>
        <source>Before the run, somebody has to say that this is true:</source>
        <translation>Vor dem Lauf muss jemand sagen, dass dies zutrifft:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>The policy lets you pass over %1. Why is it all right here?</source>
        <translation>Die Richtlinie lässt %1 übergehen. Warum ist es hier in Ordnung?</translation>
    </message>
    <message>
        <source>Reason, for the history</source>
        <translation>Grund, für die Historie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>stopover::ui::GraphModel</name>
    <message>
        <source>it cannot be written</source>
        <translation>es ist nicht schreibbar</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg);;Picture (*.png);;PDF (*.pdf);;Graphviz (*.dot);;JSON (*.json)</source>
        <translation>Skalierbares Bild (*.svg);;Bild (*.png);;PDF (*.pdf);;Graphviz (*.dot);;JSON (*.json)</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewandt</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>half applied</source>
        <translation>halb angewandt</translation>
    </message>
    <message>
        <source>applied, file edited since</source>
        <translation>angewandt, Datei seither geändert</translation>
    </message>
    <message>
        <source>in the database, file missing</source>
        <translation>in der Datenbank, Datei fehlt</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>stopover::ui::HealthPage</name>
    <message>
        <source>Take as baseline</source>
        <translation>Als Ausgangsstand nehmen</translation>
    </message>
    <message>
        <source>Later checks say what has become worse since now. Every run takes one before it begins.</source>
        <translation>Spätere Prüfungen sagen, was seither schlechter wurde. Jeder Lauf nimmt einen, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Die Datenbank wird geprüft</translation>
    </message>
    <message>
        <source>This database is not marked as an environment</source>
        <translation>Diese Datenbank ist keiner Umgebung zugeordnet</translation>
    </message>
    <message>
        <source>Policy of %1</source>
        <translation>Richtlinie für %1</translation>
    </message>
    <message>
        <source>backups are required</source>
        <translation>Sicherungen sind Pflicht</translation>
    </message>
    <message>
        <source>backups are asked for, not required</source>
        <translation>Sicherungen werden erbeten, nicht verlangt</translation>
    </message>
    <message>
        <source>sign-offs: %1</source>
        <translation>Abzeichnungen: %1</translation>
    </message>
    <message>
        <source>windows: %1 (UTC)</source>
        <translation>Fenster: %1 (UTC)</translation>
    </message>
    <message>
        <source>may be passed over with a reason: %1</source>
        <translation>mit Grund übergehbar: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Alle Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>%1 of %2 checks found something.</source>
        <translation>%1 von %2 Prüfungen haben etwas gefunden.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Plan the mending…</source>
        <translation>Behebung planen…</translation>
    </message>
    <message>
        <source>Select orphans: they are taken out and kept, after a backup of the table.</source>
        <translation>Waisen auswählen: Sie werden nach einer Sicherung der Tabelle herausgenommen und aufgehoben.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::HistoryPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Table or database</source>
        <translation>Tabelle oder Datenbank</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Steht bei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Select a run to read its report.</source>
        <translation>Einen Lauf wählen, um seinen Bericht zu lesen.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare run %1 with run:</source>
        <translation>Lauf %1 vergleichen mit Lauf:</translation>
    </message>
    <message>
        <source>Reading the runs and verifying the timeline</source>
        <translation>Läufe werden gelesen, der Verlauf wird geprüft</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Every move, upgrade and restore is kept here, with a report that proves what it did.</source>
        <translation>Jeder Umzug, jedes Upgrade und jede Wiederherstellung ist hier verzeichnet, mit einem Bericht, der belegt, was geschah.</translation>
    </message>
    <message>
        <source>Partition a table</source>
        <translation>Eine Tabelle partitionieren</translation>
    </message>
    <message>
        <source>The history was altered: from event %1 on, the hashes do not follow.</source>
        <translation>Die Historie wurde geändert: ab Ereignis %1 folgen die Hashes nicht.</translation>
    </message>
    <message>
        <source>Events are missing at the end of the history.</source>
        <translation>Am Ende der Historie fehlen Ereignisse.</translation>
    </message>
    <message>
        <source>The history is whole: the hash of every event follows from the one before it.</source>
        <translation>Die Historie ist vollständig: der Hash jedes Ereignisses folgt aus dem davor.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Abzeichnen…</translation>
    </message>
    <message>
        <source>Ticks something on the checklist of the selected run, with your name and the time.</source>
        <translation>Hakt etwas auf der Liste des gewählten Laufs ab, mit Ihrem Namen und der Zeit.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist gewählt</translation>
    </message>
    <message>
        <source>Select a row to see its details here.</source>
        <translation>Wählen Sie eine Zeile, um hier ihre Einzelheiten zu sehen.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Progress of the whole run</source>
        <translation>Fortschritt des ganzen Laufs</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Lauf zeigen</translation>
    </message>
    <message>
        <source>Log of the jobs</source>
        <translation>Protokoll der Aufträge</translation>
    </message>
    <message>
        <source>No job runs. What runs is shown here, whatever page is open.</source>
        <translation>Kein Auftrag läuft. Was läuft, steht hier, welche Seite auch offen ist.</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation>Lauf %1 · %2 · %3</translation>
    </message>
    <message>
        <source>waits for your confirmation</source>
        <translation>wartet auf Ihre Bestätigung</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>stopover::ui::LintPage</name>
    <message>
        <source>Server version</source>
        <translation>Version des Servers</translation>
    </message>
    <message>
        <source>What a statement locks depends on the server&apos;s major version.</source>
        <translation>Was eine Anweisung sperrt, hängt von der Hauptversion des Servers ab.</translation>
    </message>
    <message>
        <source>Version of the database</source>
        <translation>Version der Datenbank</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Checks the SQL that is in the clipboard.</source>
        <translation>Prüft das SQL in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Open SQL…</source>
        <translation>SQL öffnen…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Hält auf</translation>
    </message>
    <message>
        <source>Written anew</source>
        <translation>Neu geschrieben</translation>
    </message>
    <message>
        <source>Read as a whole</source>
        <translation>Ganz gelesen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>readers and writers</source>
        <translation>Leser und Schreiber</translation>
    </message>
    <message>
        <source>writers</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>No SQL yet</source>
        <translation>Noch kein SQL</translation>
    </message>
    <message>
        <source>Open a script, drop one here, or paste it: every statement is shown with its locks and with what can go wrong. Nothing is executed.</source>
        <translation>Ein Skript öffnen, hierher ziehen oder einfügen: Jede Anweisung wird mit ihren Sperren gezeigt und mit dem, was schiefgehen kann. Nichts wird ausgeführt.</translation>
    </message>
    <message>
        <source>Open SQL</source>
        <translation>SQL öffnen</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No database is open: what the names stand for is not known, and findings are less certain.</source>
        <translation>Keine Datenbank ist geöffnet: Wofür die Namen stehen, ist unbekannt, und die Funde sind weniger gewiss.</translation>
    </message>
    <message>
        <source>ignored: %1</source>
        <translation>ignoriert: %1</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Statements (%1)</source>
        <translation>Anweisungen (%1)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>Statement of line %1</source>
        <translation>Anweisung in Zeile %1</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Refused because of</source>
        <translation>Abgelehnt wegen</translation>
    </message>
    <message>
        <source>SQL check</source>
        <translation>SQL-Prüfung</translation>
    </message>
    <message>
        <source>SQL scripts and revisions (*.sql *.py);;All files (*)</source>
        <translation>SQL-Skripte und Revisionen (*.sql *.py);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>stopover::ui::LossDialog</name>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation>Was davon abhängt</translation>
    </message>
    <message>
        <source>What else happens</source>
        <translation>Was sonst geschieht</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Zum Fortfahren %1 eintippen:</translation>
    </message>
    <message>
        <source>%1 %2?</source>
        <translation>%1 %2?</translation>
    </message>
    <message>
        <source>%1 %2 (%3)?</source>
        <translation>%1 %2 (%3)?</translation>
    </message>
    <message>
        <source>The amount has changed while this was open: it was %1. Read it again.</source>
        <translation>Die Menge hat sich geändert, während dies offen war: es waren %1. Lesen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The run did not start</source>
        <translation>Der Lauf hat nicht begonnen</translation>
    </message>
    <message>
        <source>Stopover</source>
        <translation>Stopover</translation>
    </message>
    <message>
        <source>%1 – Stopover</source>
        <translation>%1 – Stopover</translation>
    </message>
    <message>
        <source>A run goes on</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>Run %1 on %2 goes on.</source>
        <translation>Lauf %1 auf %2 ist im Gang.</translation>
    </message>
    <message>
        <source>In the background it runs to its end without a window. Paused and closed, it goes on from where it is when you resume it.</source>
        <translation>Im Hintergrund läuft er ohne Fenster zu Ende. Angehalten und geschlossen geht er von dort weiter, wo er ist, wenn Sie ihn fortsetzen.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Keep running in background</source>
        <translation>Im Hintergrund weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Connect to a database…</source>
        <translation>&amp;Mit einer Datenbank verbinden…</translation>
    </message>
    <message>
        <source>&amp;Refresh the page</source>
        <translation>Seite &amp;auffrischen</translation>
    </message>
    <message>
        <source>&amp;Find or filter on the page</source>
        <translation>Auf der Seite &amp;suchen oder filtern</translation>
    </message>
    <message>
        <source>Copy the page as &amp;Markdown</source>
        <translation>Seite als Mark&amp;down kopieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause after the batch</source>
        <translation>Nach dem Stapel &amp;anhalten</translation>
    </message>
    <message>
        <source>C&amp;ancel the step</source>
        <translation>Schritt a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys and pages</source>
        <translation>&amp;Tasten und Seiten</translation>
    </message>
    <message>
        <source>&amp;About Stopover</source>
        <translation>&amp;Über Stopover</translation>
    </message>
</context>
<context>
    <name>stopover::ui::NewRevisionDialog</name>
    <message>
        <source>Merge heads</source>
        <translation>Köpfe zusammenführen</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>Neue Revision</translation>
    </message>
    <message>
        <source>Joins %1.</source>
        <translation>Verbindet %1.</translation>
    </message>
    <message>
        <source>Continues %1.</source>
        <translation>Setzt %1 fort.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Branch label</source>
        <translation>Zweigmarke</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
</context>
<context>
    <name>stopover::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Reading sizes, partitions and runs</source>
        <translation>Größen, Partitionen und Läufe werden gelesen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Invalid indexes</source>
        <translation>Ungültige Indexe</translation>
    </message>
    <message>
        <source>build them anew</source>
        <translation>neu bauen</translation>
    </message>
    <message>
        <source>The role %1 needs CONNECT on the database to see its size.</source>
        <translation>Die Rolle %1 braucht CONNECT auf der Datenbank, um ihre Größe zu sehen.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>Every run has ended.</source>
        <translation>Jeder Lauf ist zu Ende.</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Lauf %1 · %2</translation>
    </message>
    <message>
        <source>Biggest tables that are not partitioned</source>
        <translation>Größte Tabellen, die nicht partitioniert sind</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>%1 rows · %2</source>
        <translation>%1 Zeilen · %2</translation>
    </message>
    <message>
        <source>Partitioned tables</source>
        <translation>Partitionierte Tabellen</translation>
    </message>
    <message>
        <source>No table is partitioned yet. Choose one at the left to see how its rows would spread.</source>
        <translation>Noch keine Tabelle ist partitioniert. Wählen Sie links eine, um zu sehen, wie sich ihre Zeilen verteilen würden.</translation>
    </message>
    <message>
        <source>%1 partitions · %2</source>
        <translation>%1 Partitionen · %2</translation>
    </message>
    <message>
        <source>largest %1 the average</source>
        <translation>größte %1 des Durchschnitts</translation>
    </message>
    <message>
        <source>Backups and replaced tables</source>
        <translation>Sicherungen und ersetzte Tabellen</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nichts ist aufbewahrt.</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>aufbewahrt bis %1</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 rows · %4</source>
        <translation>%1 von %2 · %3 Zeilen · %4</translation>
    </message>
    <message>
        <source>replaced table</source>
        <translation>ersetzte Tabelle</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
</context>
<context>
    <name>stopover::ui::Page</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>as of %1 · %2</source>
        <translation>Stand %1 · %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Das war nicht zu lesen</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>Keine Datenbank offen</translation>
    </message>
    <message>
        <source>Choose a server on the Connections page, or start the private one that comes with Stopover.</source>
        <translation>Wählen Sie einen Server auf der Seite Verbindungen, oder starten Sie den privaten, der mit Stopover kommt.</translation>
    </message>
    <message>
        <source>Go to Connections</source>
        <translation>Zu den Verbindungen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>Disconnected. What is shown is as of %1. %2</source>
        <translation>Getrennt. Was gezeigt wird, ist der Stand von %1. %2</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>What Stopover keeps in this database is left out, and nothing can be changed.</source>
        <translation>Was Stopover in dieser Datenbank aufbewahrt, wird ausgelassen, und nichts lässt sich ändern.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::PartitionsPage</name>
    <message>
        <source>Repartition a table…</source>
        <translation>Tabelle partitionieren…</translation>
    </message>
    <message>
        <source>Partitioned tables</source>
        <translation>Partitionierte Tabellen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Was die Balken zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The wheel looks closer, dragging moves.</source>
        <translation>Das Rad geht näher heran, Ziehen verschiebt.</translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation>Genau zählen</translation>
    </message>
    <message>
        <source>Reads every partition; the numbers before are estimates of the last ANALYZE.</source>
        <translation>Liest jede Partition; die Zahlen davor sind Schätzungen des letzten ANALYZE.</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Bild exportieren…</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Reading the partitioned tables</source>
        <translation>Die partitionierten Tabellen werden gelesen</translation>
    </message>
    <message>
        <source>No table is partitioned yet</source>
        <translation>Noch ist keine Tabelle partitioniert</translation>
    </message>
    <message>
        <source>Choose a table and see how its rows would spread before anything is changed.</source>
        <translation>Wählen Sie eine Tabelle und sehen Sie, wie sich ihre Zeilen verteilen würden, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>%1
%2 by %3
%4 partitions, %5</source>
        <translation>%1
%2 nach %3
%4 Partitionen, %5</translation>
    </message>
    <message>
        <source>Counting the rows of %1</source>
        <translation>Die Zeilen von %1 werden gezählt</translation>
    </message>
    <message>
        <source>Reading the partitions of %1</source>
        <translation>Die Partitionen von %1 werden gelesen</translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <translation>%1, %2 nach %3</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s)</source>
        <translation>
            <numerusform>%n Partition</numerusform>
            <numerusform>%n Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>Durchschnitt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n leer</numerusform>
            <numerusform>%n leer</numerusform>
        </translation>
    </message>
    <message>
        <source>default partition: %1 rows</source>
        <translation>Default-Partition: %1 Zeilen</translation>
    </message>
    <message>
        <source>default partition: empty</source>
        <translation>Default-Partition: leer</translation>
    </message>
    <message>
        <source>largest %1 the average</source>
        <translation>größte %1 des Durchschnitts</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Of average</source>
        <translation>Vom Durchschnitt</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>Skalierbares Bild (*.svg)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
</context>
<context>
    <name>stopover::ui::PlanModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>creates</source>
        <translation>legt an</translation>
    </message>
    <message>
        <source>keeps the old table</source>
        <translation>behält die alte Tabelle</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>STOP-LINE: up to here, cancelling leaves the live table as it was</source>
        <translation>HALTELINIE: bis hierher lässt ein Abbruch die Tabelle im Betrieb, wie sie war</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Lock on the live table</source>
        <translation>Sperre auf der Tabelle im Betrieb</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Etwa</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
</context>
<context>
    <name>stopover::ui::PlanPage</name>
    <message>
        <source>Way that is shown</source>
        <translation>Weg, der gezeigt wird</translation>
    </message>
    <message>
        <source>The way there and every way back are planned before anything runs.</source>
        <translation>Der Weg hin und jeder Weg zurück sind geplant, bevor etwas läuft.</translation>
    </message>
    <message>
        <source>Discard plan</source>
        <translation>Plan verwerfen</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Ausführen…</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>SQL of the step</source>
        <translation>SQL des Schritts</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>SQL of all steps</source>
        <translation>SQL aller Schritte</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>Go to Partitions</source>
        <translation>Zu den Partitionen</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>%1: %2 rows (%3) into %4 partitions by %5</source>
        <translation>%1: %2 Zeilen (%3) in %4 Partitionen nach %5</translation>
    </message>
    <message>
        <source>Takes about %1 and about %2 of disk space. The largest partition holds %3 the average. The old table is kept as %4 for %5 days.</source>
        <translation>Braucht etwa %1 und etwa %2 Plattenplatz. Die größte Partition hat %3 des Durchschnitts. Die alte Tabelle bleibt als %4 für %5 Tage.</translation>
    </message>
    <message>
        <source>Lock on the live table</source>
        <translation>Sperre auf der Tabelle im Betrieb</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>Dauert etwa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>asked for when it comes to it</source>
        <translation>wird erfragt, wenn es so weit ist</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>Es gibt keinen Plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stand in the way; see below what to do.</source>
        <translation>
            <numerusform>%n Befund steht im Weg; unten steht, was zu tun ist.</numerusform>
            <numerusform>%n Befunde stehen im Weg; unten steht, was zu tun ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan was made for another database: %1.</source>
        <translation>Dieser Plan wurde für eine andere Datenbank gemacht: %1.</translation>
    </message>
    <message>
        <source>Another run goes on: %1 holds the run lock.</source>
        <translation>Ein anderer Lauf ist im Gang: %1 hält die Laufsperre.</translation>
    </message>
    <message>
        <source>This plan cannot run. %1</source>
        <translation>Dieser Plan kann nicht laufen. %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umziehen:</translation>
    </message>
    <message>
        <source>Nothing. Writes go on; the table is locked for a moment at the swap, which waits for your confirmation.</source>
        <translation>Nichts. Geschrieben wird weiter; gesperrt ist die Tabelle nur einen Moment beim Tausch, der auf Ihre Bestätigung wartet.</translation>
    </message>
    <message>
        <source>The old table, as %1, for %2 days.</source>
        <translation>Die alte Tabelle, als %1, für %2 Tage.</translation>
    </message>
    <message>
        <source>Up to the swap: cancel, and nothing has changed. After it: Roll back, which keeps every write made since.</source>
        <translation>Bis zum Tausch: abbrechen, und nichts ist geändert. Danach: zurückrollen, was jeden seitherigen Schreibzugriff behält.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>A backup that is compared row by row before anything else happens: %1.</source>
        <translation>Eine Sicherung, die Zeile für Zeile verglichen wird, bevor sonst etwas geschieht: %1.</translation>
    </message>
    <message>
        <source>Stopover keeps its journal in this database; schema stopover is created for it.</source>
        <translation>Stopover führt sein Journal in dieser Datenbank; dafür wird das Schema stopover angelegt.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>A plan is made on the Partitions page, for a table, or on the Revisions page, for a database.</source>
        <translation>Ein Plan entsteht auf der Seite Partitionen, für eine Tabelle, oder auf der Seite Revisionen, für eine Datenbank.</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <translation>%1 von %2 nach %3</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s): %1</source>
        <translation>
            <numerusform>%n Revision: %1</numerusform>
            <numerusform>%n Revisionen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs the steps above; what cannot be undone is asked for once more.</source>
        <translation>Führt die Schritte oben aus; was sich nicht rückgängig machen lässt, wird noch einmal erfragt.</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Downgrade</translation>
    </message>
    <message>
        <source>Undo to the revision before, on the Revisions page.</source>
        <translation>Rückgängig bis zur Revision davor, auf der Seite Revisionen.</translation>
    </message>
    <message>
        <source>Plan to the revision again; what is listed above comes back from its copy only.</source>
        <translation>Wieder bis zur Revision planen; was oben steht, kommt nur aus seiner Kopie zurück.</translation>
    </message>
    <message>
        <source>%1 (%2 rows, %3), by revision %4.</source>
        <translation>%1 (%2 Zeilen, %3), durch Revision %4.</translation>
    </message>
    <message>
        <source>A copy, made first: %1.</source>
        <translation>Eine Kopie, zuvor gemacht: %1.</translation>
    </message>
    <message>
        <source>No row of a table that exists now.</source>
        <translation>Keine Zeile einer Tabelle, die es jetzt gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n further revision(s) are planned once these have run.</source>
        <translation>
            <numerusform>%n weitere Revision wird geplant, wenn diese gelaufen sind.</numerusform>
            <numerusform>%n weitere Revisionen werden geplant, wenn diese gelaufen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Alembic itself, since it cannot be written as SQL: %1</source>
        <translation>Alembic selbst, da sie sich nicht als SQL schreiben lässt: %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks …</source>
        <translation>Prüfungen …</translation>
    </message>
    <message>
        <source>The checks could not be made. %1</source>
        <translation>Die Prüfungen konnten nicht gemacht werden. %1</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Prüfungen (%1)</translation>
    </message>
    <message>
        <source>Take out of %1 what stands in the way: %2</source>
        <translation>Aus %1 herausnehmen, was im Weg steht: %2</translation>
    </message>
    <message>
        <source>The table has about %1 rows (%2). It is backed up first; what is taken out is kept as %3.</source>
        <translation>Die Tabelle hat etwa %1 Zeilen (%2). Sie wird vorher gesichert; was herausgenommen wird, bleibt als %3.</translation>
    </message>
    <message>
        <source>Take rows out of</source>
        <translation>Zeilen herausnehmen aus</translation>
    </message>
    <message>
        <source>The rows that stand in the way (%1) leave the table; while they do, nobody else writes into it.</source>
        <translation>Die Zeilen, die im Weg stehen (%1), verlassen die Tabelle; währenddessen schreibt niemand sonst in sie.</translation>
    </message>
    <message>
        <source>These rows, as %1.</source>
        <translation>Diese Zeilen, als %1.</translation>
    </message>
    <message>
        <source>A backup of the whole table that is compared row by row before anything else happens.</source>
        <translation>Eine Sicherung der ganzen Tabelle, die Zeile für Zeile verglichen wird, bevor irgendetwas geschieht.</translation>
    </message>
    <message>
        <source>Restore the backup, or insert the rows that are kept.</source>
        <translation>Die Sicherung wiederherstellen, oder die aufgehobenen Zeilen einfügen.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Tries it out on a private copy of the database, there and back, and measures every statement.</source>
        <translation>Probt es an einer privaten Kopie der Datenbank, hin und zurück, und misst jede Anweisung.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::Profile</name>
    <message>
        <source>None is saved yet</source>
        <translation>Noch ist keines gespeichert</translation>
    </message>
    <message>
        <source>There are %1</source>
        <translation>Es gibt %1</translation>
    </message>
    <message>
        <source>There is no profile or service &quot;%1&quot;</source>
        <translation>Es gibt kein Profil und keinen Dienst „%1“</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RehearsalPage</name>
    <message>
        <source>Rows of the copy</source>
        <translation>Zeilen der Kopie</translation>
    </message>
    <message>
        <source>Times are worth something with all rows; of a large database a part tells the locks, and a failing statement, sooner.</source>
        <translation>Zeiten sagen nur mit allen Zeilen etwas; von einer großen Datenbank zeigt ein Teil die Sperren, und eine Anweisung, die scheitert, früher.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the step</source>
        <translation>Fortschritt des Schritts</translation>
    </message>
    <message>
        <source>Rehearsed steps</source>
        <translation>Geprobte Schritte</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Step or statement</source>
        <translation>Schritt oder Anweisung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>A rehearsal goes on.</source>
        <translation>Eine Probe läuft.</translation>
    </message>
    <message>
        <source>The plan has findings that stand in the way.</source>
        <translation>Der Plan hat Befunde, die im Weg stehen.</translation>
    </message>
    <message>
        <source>This plan was made for another database: %1.</source>
        <translation>Dieser Plan wurde für eine andere Datenbank gemacht: %1.</translation>
    </message>
    <message>
        <source>The database is not connected.</source>
        <translation>Die Datenbank ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Nothing to rehearse</source>
        <translation>Nichts zu proben</translation>
    </message>
    <message>
        <source>A plan that moves a table or applies revisions can be tried out here on a private copy of the database before it is run.</source>
        <translation>Ein Plan, der eine Tabelle umzieht oder Revisionen anwendet, kann hier an einer privaten Kopie der Datenbank geprobt werden, bevor er läuft.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Zum Plan</translation>
    </message>
    <message>
        <source>Not rehearsed yet</source>
        <translation>Noch nicht geprobt</translation>
    </message>
    <message>
        <source>The database is copied to the private server of this machine. There the plan is run to its end and back again, and every statement is measured. The database itself is only read.</source>
        <translation>Die Datenbank wird auf den privaten Server dieses Rechners kopiert. Dort läuft der Plan bis zu seinem Ende und wieder zurück, und jede Anweisung wird gemessen. Die Datenbank selbst wird nur gelesen.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Copying the database to the private server …</source>
        <translation>Die Datenbank wird auf den privaten Server kopiert …</translation>
    </message>
    <message>
        <source>Running the plan on the copy …</source>
        <translation>Der Plan läuft auf der Kopie …</translation>
    </message>
    <message>
        <source>Going back on the copy …</source>
        <translation>Der Rückweg läuft auf der Kopie …</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1, on a copy of %2 (%3, made in %4)</source>
        <translation>%1, an einer Kopie von %2 (%3, angelegt in %4)</translation>
    </message>
    <message>
        <source>Recorded in the database: the checks before and after the run know of it.</source>
        <translation>In der Datenbank vermerkt: Die Prüfungen vor und nach dem Lauf wissen davon.</translation>
    </message>
    <message>
        <source>Not recorded: there is no journal in the database, or nothing may be written.</source>
        <translation>Nicht vermerkt: Die Datenbank hat kein Journal, oder es darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>there</source>
        <translation>hin</translation>
    </message>
    <message>
        <source>Statement, as measured</source>
        <translation>Anweisung, wie gemessen</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Geschriebene Zeilen</translation>
    </message>
    <message>
        <source>WAL</source>
        <translation>WAL</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RepartitionWizard</name>
    <message>
        <source>Repartition a table</source>
        <translation>Eine Tabelle partitionieren</translation>
    </message>
    <message>
        <source>Open a specification…</source>
        <translation>Spezifikation öffnen…</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan machen</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Open a specification</source>
        <translation>Spezifikation öffnen</translation>
    </message>
    <message>
        <source>Specifications (*.toml)</source>
        <translation>Spezifikationen (*.toml)</translation>
    </message>
    <message>
        <source>This specification cannot be read</source>
        <translation>Diese Spezifikation ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RevisionDetails</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SQL of upgrade</source>
        <translation>SQL des Upgrades</translation>
    </message>
    <message>
        <source>SQL of downgrade</source>
        <translation>SQL des Downgrades</translation>
    </message>
    <message>
        <source>Render the SQL…</source>
        <translation>SQL erzeugen…</translation>
    </message>
    <message>
        <source>Has the project&apos;s own Alembic write the SQL. This runs the project&apos;s Python.</source>
        <translation>Lässt Alembic aus dem Projekt das SQL schreiben. Dabei läuft das Python des Projekts.</translation>
    </message>
    <message>
        <source>Run the project&apos;s Python?</source>
        <translation>Das Python des Projekts ausführen?</translation>
    </message>
    <message>
        <source>To learn the SQL of these revisions, Stopover runs env.py and the revision files of %1 with %2.</source>
        <translation>Um das SQL dieser Revisionen zu erfahren, führt Stopover env.py und die Revisionsdateien von %1 mit %2 aus.</translation>
    </message>
    <message>
        <source>They can do anything that you can do. Your answer holds for these files as they are now; it is asked again when one of them changes.</source>
        <translation>Sie können alles, was Sie können. Ihre Antwort gilt für diese Dateien, wie sie jetzt sind; ändert sich eine, wird wieder gefragt.</translation>
    </message>
    <message>
        <source>Do not run it</source>
        <translation>Nicht ausführen</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Changes since it was applied</source>
        <translation>Änderungen, seit sie angewandt wurde</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RevisionsPage</name>
    <message>
        <source>Open a database first.</source>
        <translation>Öffnen Sie zuerst eine Datenbank.</translation>
    </message>
    <message>
        <source>The graph has to be put in order first.</source>
        <translation>Zuerst muss der Graph in Ordnung gebracht werden.</translation>
    </message>
    <message>
        <source>This revision is applied already.</source>
        <translation>Diese Revision ist schon angewandt.</translation>
    </message>
    <message>
        <source>Shows every step from here on before anything runs.</source>
        <translation>Zeigt jeden Schritt von hier an, bevor etwas läuft.</translation>
    </message>
    <message>
        <source>Shows what undoing everything above this revision would run and lose.</source>
        <translation>Zeigt, was es ausführt und verliert, alles über dieser Revision rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Planning the way to %1…</source>
        <translation>Der Weg nach %1 wird geplant…</translation>
    </message>
    <message>
        <source>This revision is a move into partitions: roll it back on the Run page, where every later write is kept.</source>
        <translation>Diese Revision ist ein Umzug in Partitionen: rollen Sie ihn auf der Seite Lauf zurück, wo jeder spätere Schreibzugriff bleibt.</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stempeln:</translation>
    </message>
    <message>
        <source>What the version table says now: %1.</source>
        <translation>Was die Versionstabelle jetzt sagt: %1.</translation>
    </message>
    <message>
        <source>It then says %1. Nothing is run: whether the tables are like that is not checked.</source>
        <translation>Danach sagt sie %1. Nichts wird ausgeführt: ob die Tabellen so sind, wird nicht geprüft.</translation>
    </message>
    <message>
        <source>All tables and rows.</source>
        <translation>Alle Tabellen und Zeilen.</translation>
    </message>
    <message>
        <source>Stamp it back.</source>
        <translation>Zurückstempeln.</translation>
    </message>
    <message>
        <source>Keep the version</source>
        <translation>Version behalten</translation>
    </message>
    <message>
        <source>%1 is written; fill it in with your editor. It appears here by itself.</source>
        <translation>%1 ist geschrieben; füllen Sie sie in Ihrem Editor aus. Sie erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>Graph exportieren</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>New revision…</source>
        <translation>Neue Revision…</translation>
    </message>
    <message>
        <source>Filter by id, title or label</source>
        <translation>Nach ID, Titel oder Marke filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Graph of the revisions</source>
        <translation>Graph der Revisionen</translation>
    </message>
    <message>
        <source>Plan to here…</source>
        <translation>Bis hierher planen…</translation>
    </message>
    <message>
        <source>Undo to here…</source>
        <translation>Rückgängig bis hierher…</translation>
    </message>
    <message>
        <source>Merge heads…</source>
        <translation>Köpfe zusammenführen…</translation>
    </message>
    <message>
        <source>Stamp…</source>
        <translation>Stempeln…</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist offen</translation>
    </message>
    <message>
        <source>Open a folder with alembic.ini, pyproject.toml or stopover.toml. Its revisions are read as they are; no Python is run for that.</source>
        <translation>Öffnen Sie einen Ordner mit alembic.ini, pyproject.toml oder stopover.toml. Seine Revisionen werden gelesen, wie sie sind; dafür läuft kein Python.</translation>
    </message>
    <message>
        <source>Reading the revisions of %1</source>
        <translation>Die Revisionen von %1 werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n Revision</numerusform>
            <numerusform>%n Revisionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>no database is open, so nothing is known of what is applied</source>
        <translation>keine Datenbank ist offen, also ist nicht bekannt, was angewandt ist</translation>
    </message>
    <message>
        <source>The database has %1, and no file declares it: bring the file back, or stamp the database.</source>
        <translation>Die Datenbank hat %1, und keine Datei erklärt sie: bringen Sie die Datei zurück, oder stempeln Sie die Datenbank.</translation>
    </message>
    <message>
        <source>Edited after it was applied: %1.</source>
        <translation>Nach dem Anwenden geändert: %1.</translation>
    </message>
    <message>
        <source>Half applied: %1. The Run page says what ran and how it goes on.</source>
        <translation>Halb angewandt: %1. Die Seite Lauf sagt, was lief und wie es weitergeht.</translation>
    </message>
    <message>
        <source>There are %1 heads (%2): an upgrade to &quot;head&quot; does not know which. Merge them, or upgrade to &quot;heads&quot;.</source>
        <translation>Es gibt %1 Köpfe (%2): ein Upgrade nach „head“ weiß nicht, welchen. Führen Sie sie zusammen, oder machen Sie ein Upgrade nach „heads“.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Revises</source>
        <translation>Setzt fort</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewandt</translation>
    </message>
    <message>
        <source>%1 by %2, in %3</source>
        <translation>%1 von %2, in %3</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>the file now</source>
        <translation>die Datei jetzt</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Section of alembic.ini</source>
        <translation>Abschnitt von alembic.ini</translation>
    </message>
    <message>
        <source>This project describes several databases; each has revisions and a version table of its own.</source>
        <translation>Dieses Projekt beschreibt mehrere Datenbanken; jede hat eigene Revisionen und eine eigene Versionstabelle.</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Zeitpunkt, der gezeigt wird</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Run the project&apos;s Python once…</source>
        <translation>Das Python des Projekts einmal ausführen…</translation>
    </message>
    <message>
        <source>An upgrade between them runs</source>
        <translation>Ein Upgrade dazwischen führt aus</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RowsModel</name>
    <message>
        <source>live</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>%1, different</source>
        <translation>%1, verschieden</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RunActions</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Starts the next step (F8).</source>
        <translation>Beginnt den nächsten Schritt (F8).</translation>
    </message>
    <message>
        <source>Run to here</source>
        <translation>Bis hierher</translation>
    </message>
    <message>
        <source>Goes on and waits before the selected step.</source>
        <translation>Geht weiter und wartet vor dem gewählten Schritt.</translation>
    </message>
    <message>
        <source>Pause after batch</source>
        <translation>Nach dem Stapel anhalten</translation>
    </message>
    <message>
        <source>Stops when the batch that runs is committed, or before the next step (Shift+F8). No transaction stays open.</source>
        <translation>Hält an, wenn der laufende Stapel bestätigt ist, oder vor dem nächsten Schritt (Umschalt+F8). Keine Transaktion bleibt offen.</translation>
    </message>
    <message>
        <source>Cancel step…</source>
        <translation>Schritt abbrechen…</translation>
    </message>
    <message>
        <source>Asks the server to end what runs (Ctrl+.). What was committed stays, and can be resumed.</source>
        <translation>Bittet den Server, das Laufende zu beenden (Strg+.). Was bestätigt war, bleibt, und es lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>Rows per second that the copy may reach</source>
        <translation>Zeilen je Sekunde, die die Kopie erreichen darf</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volle Geschwindigkeit</translation>
    </message>
    <message>
        <source>At most %1 rows/s</source>
        <translation>Höchstens %1 Zeilen/s</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on from where the journal says that the run is.</source>
        <translation>Geht von dort weiter, wo der Lauf nach dem Journal steht.</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Back to the plain table, with every write made since the swap.</source>
        <translation>Zurück zur gewöhnlichen Tabelle, mit jedem Schreibzugriff seit dem Tausch.</translation>
    </message>
    <message>
        <source>Go forward again…</source>
        <translation>Wieder vorwärtsgehen…</translation>
    </message>
    <message>
        <source>Back to the partitions, without copying.</source>
        <translation>Zurück zu den Partitionen, ohne zu kopieren.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>Drops the old table that is kept for a rollback.</source>
        <translation>Löscht die alte Tabelle, die für ein Zurückrollen aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <source>Removes what the run has made; the live table stays as it is.</source>
        <translation>Entfernt, was der Lauf gemacht hat; die Tabelle im Betrieb bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Mark applied…</source>
        <translation>Als angewandt markieren…</translation>
    </message>
    <message>
        <source>Records the revision at which the run stopped as applied, if its own checks hold.</source>
        <translation>Hält die Revision, an der der Lauf stehen blieb, als angewandt fest, wenn ihre eigenen Prüfungen zutreffen.</translation>
    </message>
    <message>
        <source>Back to what was there before the restore, with every write made since.</source>
        <translation>Zurück zu dem, was vor der Wiederherstellung da war, mit allem, was seither geschrieben wurde.</translation>
    </message>
    <message>
        <source>Back to what the restore has made, with every write made since.</source>
        <translation>Zurück zu dem, was die Wiederherstellung gemacht hat, mit allem, was seither geschrieben wurde.</translation>
    </message>
    <message>
        <source>Drops what is kept to take the restore back.</source>
        <translation>Verwirft, was für die Rücknahme der Wiederherstellung behalten wird.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RunController</name>
    <message>
        <source>Run %1 on %2 has not ended; open it on the Run page.</source>
        <translation>Lauf %1 auf %2 ist nicht zu Ende; öffnen Sie ihn auf der Seite Lauf.</translation>
    </message>
    <message>
        <source>Pause asked for: the run stops after the batch that it is at.</source>
        <translation>Anhalten verlangt: der Lauf hält nach dem Stapel, an dem er ist.</translation>
    </message>
    <message>
        <source>Cancel asked for.</source>
        <translation>Abbruch verlangt.</translation>
    </message>
    <message>
        <source>Ending our own sessions on the server.</source>
        <translation>Unsere eigenen Sitzungen auf dem Server werden beendet.</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RunsPage</name>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation>Lauf %1 · %2 · %3</translation>
    </message>
    <message>
        <source> · step %1 of %2</source>
        <translation> · Schritt %1 von %2</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>bricht ab</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Everything up to here is done, and every row was compared. The swap locks %1 for a moment; it can be rolled back afterwards with every write.</source>
        <translation>Bis hierher ist alles getan und jede Zeile verglichen. Der Tausch sperrt %1 für einen Moment; er lässt sich danach mit jedem Schreibzugriff zurückrollen.</translation>
    </message>
    <message>
        <source>Swap now</source>
        <translation>Jetzt tauschen</translation>
    </message>
    <message>
        <source>In the way:</source>
        <translation>Im Weg:</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) queue behind us; we step back before they wait long.</source>
        <translation>
            <numerusform>%n Sitzung steht hinter uns an; wir treten zurück, bevor sie lange wartet.</numerusform>
            <numerusform>%n Sitzungen stehen hinter uns an; wir treten zurück, bevor sie lange warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Rollback: not ready</source>
        <translation>Zurückrollen: nicht bereit</translation>
    </message>
    <message>
        <source>Forward: not ready</source>
        <translation>Vorwärts: nicht bereit</translation>
    </message>
    <message>
        <source>The other table would refuse %1 rows: %2. Change or delete these rows first.</source>
        <translation>Die andere Tabelle würde %1 Zeilen ablehnen: %2. Ändern oder löschen Sie diese Zeilen zuerst.</translation>
    </message>
    <message>
        <source>Rollback: ready</source>
        <translation>Zurückrollen: bereit</translation>
    </message>
    <message>
        <source>Forward: ready</source>
        <translation>Vorwärts: bereit</translation>
    </message>
    <message>
        <source>%1 keys were written since; a rollback carries them over first. No conflicts.</source>
        <translation>%1 Schlüssel wurden seither geschrieben; ein Zurückrollen überträgt sie zuerst. Keine Konflikte.</translation>
    </message>
    <message>
        <source>%1 keys were written since; going forward carries them over first. No conflicts.</source>
        <translation>%1 Schlüssel wurden seither geschrieben; das Vorwärtsgehen überträgt sie zuerst. Keine Konflikte.</translation>
    </message>
    <message>
        <source>Another console drives this run: %1@%2, pid %3. You watch it; nothing here disturbs it.</source>
        <translation>Eine andere Konsole führt diesen Lauf: %1@%2, pid %3. Sie sehen zu; nichts hier stört ihn.</translation>
    </message>
    <message>
        <source>The console that drove this run is gone. Nothing is lost: the journal in the database says how far it got, and a resume goes on from there.</source>
        <translation>Die Konsole, die diesen Lauf führte, ist fort. Nichts ist verloren: das Journal in der Datenbank sagt, wie weit er kam, und von dort geht es beim Fortsetzen weiter.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>The step failed and was rolled back. %1</source>
        <translation>Der Schritt ist fehlgeschlagen und wurde zurückgenommen. %1</translation>
    </message>
    <message>
        <source>The link was lost while the server committed. Resume asks the journal how it ended.</source>
        <translation>Die Verbindung riss ab, während der Server bestätigte. Fortsetzen fragt das Journal, wie es ausging.</translation>
    </message>
    <message>
        <source>Cancelled. The live table is as it was; Resume goes on after the last batch that was committed.</source>
        <translation>Abgebrochen. Die Tabelle im Betrieb ist, wie sie war; Fortsetzen geht nach dem letzten bestätigten Stapel weiter.</translation>
    </message>
    <message>
        <source>Cancelled. Resume goes on with the step that was cancelled.</source>
        <translation>Abgebrochen. Fortsetzen macht mit dem abgebrochenen Schritt weiter.</translation>
    </message>
    <message>
        <source>The server has not ended the statement yet. Ending our own sessions is the next step; what was committed stays, and the journal says how far it got.</source>
        <translation>Der Server hat die Anweisung noch nicht beendet. Als Nächstes lassen sich unsere eigenen Sitzungen beenden; was bestätigt war, bleibt, und das Journal sagt, wie weit es kam.</translation>
    </message>
    <message>
        <source>End our sessions</source>
        <translation>Unsere Sitzungen beenden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Lock on the live table</source>
        <translation>Sperre auf der Tabelle im Betrieb</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Run that is shown</source>
        <translation>Lauf, der gezeigt wird</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>Progress of the whole run</source>
        <translation>Fortschritt des ganzen Laufs</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Schritte des Laufs</translation>
    </message>
    <message>
        <source>Reading the runs of this database</source>
        <translation>Die Läufe dieser Datenbank werden gelesen</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>A run begins on the Plan page. It is kept in the database, so that it is found here again after a crash, and on every other machine.</source>
        <translation>Ein Lauf beginnt auf der Seite Plan. Er steht in der Datenbank, ist also nach einem Absturz wieder da, auch auf jedem anderen Rechner.</translation>
    </message>
    <message>
        <source>Go to Plan</source>
        <translation>Zum Plan</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3, %4</source>
        <translation>Lauf %1 · %2 · %3, %4</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Nothing shows that revision %1 is there: %2</source>
        <translation>Nichts zeigt, dass Revision %1 da ist: %2</translation>
    </message>
    <message>
        <source>Mark a revision applied in</source>
        <translation>Eine Revision als angewandt markieren in</translation>
    </message>
    <message>
        <source>Nothing. Revision %1 is recorded as applied without being run to its end.</source>
        <translation>Nichts. Revision %1 wird als angewandt festgehalten, ohne zu Ende zu laufen.</translation>
    </message>
    <message>
        <source>%1 of its parts were done by the run, %2 were not.</source>
        <translation>%1 ihrer Teile hat der Lauf erledigt, %2 nicht.</translation>
    </message>
    <message>
        <source>Undo to the revision before, on the Revisions page.</source>
        <translation>Rückgängig bis zur Revision davor, auf der Seite Revisionen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Mark applied</source>
        <translation>Als angewandt markieren</translation>
    </message>
    <message>
        <source>This holds: %1</source>
        <translation>Das trifft zu: %1</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3 · by %4</source>
        <translation>Lauf %1 · %2 · %3 · von %4</translation>
    </message>
</context>
<context>
    <name>stopover::ui::Session</name>
    <message>
        <source>No database is open.</source>
        <translation>Keine Datenbank ist offen.</translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>Die Verbindung wird hergestellt.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>This server is a standby: it only repeats what its primary does. Connect to the primary.</source>
        <translation>Dieser Server ist ein Standby: er wiederholt nur, was sein Primärserver tut. Verbinden Sie sich mit diesem.</translation>
    </message>
    <message>
        <source>The read-only switch above is on.</source>
        <translation>Der Nur-Lesen-Schalter oben ist an.</translation>
    </message>
    <message>
        <source>The role %1 has default_transaction_read_only set; it reads only.</source>
        <translation>Für die Rolle %1 ist default_transaction_read_only gesetzt; sie liest nur.</translation>
    </message>
    <message>
        <source>You are connected as a superuser, and no temporary login with the rights of %1 could be made (%2). Whatever would run code of other roles with your rights is refused; connect as %1 for it.</source>
        <translation>Sie sind als Superuser verbunden, und es ließ sich keine temporäre Anmeldung mit den Rechten von %1 einrichten (%2). Was Code anderer Rollen mit Ihren Rechten ausführen würde, wird abgelehnt; verbinden Sie sich dafür als %1.</translation>
    </message>
    <message>
        <source>The journal of Stopover in this database cannot be used: see the notice on the page.</source>
        <translation>Das Journal von Stopover in dieser Datenbank ist nicht verwendbar: siehe den Hinweis auf der Seite.</translation>
    </message>
    <message>
        <source>The server is read-only (%2): nothing can be changed, and no temporary login with the rights of %1 can be created. Whatever would run code of other roles with your rights as a superuser is refused; to read it, connect as %1.</source>
        <translation>Der Server ist schreibgeschützt (%2), daher lässt sich nichts ändern, und auch keine temporäre Anmeldung mit den Rechten von %1 einrichten. Was Code anderer Rollen mit Ihren Rechten als Superuser ausführen würde, wird abgelehnt; um es zu lesen, verbinden Sie sich als %1.</translation>
    </message>
    <message>
        <source>If pg_hba.conf rejects the login, add a line such as: %1</source>
        <translation>Lässt pg_hba.conf die Anmeldung nicht zu, so hilft eine solche Zeile: %1</translation>
    </message>
</context>
<context>
    <name>stopover::ui::SignOffDialog</name>
    <message>
        <source>Sign off run %1</source>
        <translation>Lauf %1 abzeichnen</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>Was zutrifft</translation>
    </message>
    <message>
        <source>the application works on the new tables</source>
        <translation>die Anwendung arbeitet mit den neuen Tabellen</translation>
    </message>
    <message>
        <source>slow queries were looked at</source>
        <translation>langsame Abfragen wurden angesehen</translation>
    </message>
    <message>
        <source>the way back was tried</source>
        <translation>der Rückweg wurde erprobt</translation>
    </message>
    <message>
        <source>the backups were reviewed</source>
        <translation>die Sicherungen wurden durchgesehen</translation>
    </message>
    <message>
        <source>the team was told</source>
        <translation>das Team weiß Bescheid</translation>
    </message>
    <message>
        <source>Choose or write a sentence</source>
        <translation>Einen Satz wählen oder schreiben</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>&amp;What is true:</source>
        <translation>&amp;Was zutrifft:</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Ihr &amp;Name:</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abzeichnen</translation>
    </message>
</context>
<context>
    <name>stopover::ui::SqlView</name>
    <message>
        <source>Search in the SQL</source>
        <translation>Im SQL suchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as .sql…</source>
        <translation>Als .sql speichern…</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Save the SQL</source>
        <translation>SQL speichern</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql)</source>
        <translation>SQL-Skripte (*.sql)</translation>
    </message>
</context>
<context>
    <name>stopover::ui::StepsModel</name>
    <message>
        <source>Step %1, %2: %3. %4</source>
        <translation>Schritt %1, %2: %3. %4</translation>
    </message>
</context>
<context>
    <name>stopover::ui::TableView</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ThroughputChart</name>
    <message>
        <source>Throughput and keys behind over time</source>
        <translation>Durchsatz und offene Schlüssel über die Zeit</translation>
    </message>
    <message>
        <source>rows/s</source>
        <translation>Zeilen/s</translation>
    </message>
    <message>
        <source>keys behind</source>
        <translation>offene Schlüssel</translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardChoices</name>
    <message>
        <source>Add a default partition for rows that fit no other</source>
        <translation>Eine Default-Partition für Zeilen, die in keine andere passen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>The old table is kept in any case, so that the move can be rolled back with every later write.</source>
        <translation>Die alte Tabelle bleibt in jedem Fall, damit der Umzug mit jedem späteren Schreibzugriff zurückgerollt werden kann.</translation>
    </message>
    <message>
        <source>Back up into a table first, and compare every row</source>
        <translation>Zuerst in eine Tabelle sichern und jede Zeile vergleichen</translation>
    </message>
    <message>
        <source>No further backup</source>
        <translation>Keine weitere Sicherung</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> Zeilen</translation>
    </message>
    <message>
        <source>By blocks, on several sessions</source>
        <translation>Nach Blöcken, in mehreren Sitzungen</translation>
    </message>
    <message>
        <source>In the order of the key, on one session</source>
        <translation>In der Reihenfolge des Schlüssels, in einer Sitzung</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Keep the old table for</source>
        <translation>Die alte Tabelle behalten für</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Begin with batches of</source>
        <translation>Beginnen mit Stapeln von</translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardFindings</name>
    <message>
        <source>What stands in the way?</source>
        <translation>Was steht im Weg?</translation>
    </message>
    <message>
        <source>The plan is made from the database as it is now. Making it changes nothing.</source>
        <translation>Der Plan entsteht aus der Datenbank, wie sie jetzt ist. Ihn zu machen ändert nichts.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Reading %1 and counting its keys…</source>
        <translation>%1 wird gelesen und die Schlüssel werden gezählt…</translation>
    </message>
    <message>
        <source>Something stands in the way. You can look at the plan, but it cannot run like this.</source>
        <translation>Etwas steht im Weg. Den Plan können Sie ansehen, aber so nicht ausführen.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>I accept this: %1</source>
        <translation>Ich nehme das hin: %1</translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardKey</name>
    <message>
        <source>A partition for each value of the column that there is. Fits few, stable values, for example regions or tenants.</source>
        <translation>Eine Partition für jeden Wert der Spalte, den es gibt. Passt zu wenigen, festen Werten, etwa Regionen oder Mandanten.</translation>
    </message>
    <message>
        <source>A partition for each result from 0 up of an expression. Fits when rows that belong together should stay together, for example ((hashtext(tenant) % 100) + 100) % 100.</source>
        <translation>Eine Partition für jedes Ergebnis ab 0 eines Ausdrucks. Passt, wenn Zeilen, die zusammengehören, zusammenbleiben sollen, etwa ((hashtext(tenant) % 100) + 100) % 100.</translation>
    </message>
    <message>
        <source>The server spreads the rows evenly. Fits big tables that are looked up by their key.</source>
        <translation>Der Server verteilt die Zeilen gleichmäßig. Passt zu großen Tabellen, in denen nach dem Schlüssel gesucht wird.</translation>
    </message>
    <message>
        <source>A partition for each span of time. Fits rows that are read and deleted by age.</source>
        <translation>Eine Partition für jede Zeitspanne. Passt zu Zeilen, die nach Alter gelesen und gelöscht werden.</translation>
    </message>
    <message>
        <source>A partition for each span of numbers. Fits keys that rise.</source>
        <translation>Eine Partition für jede Zahlenspanne. Passt zu steigenden Schlüsseln.</translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation>Genau zählen</translation>
    </message>
    <message>
        <source>How is it cut?</source>
        <translation>Wie wird geteilt?</translation>
    </message>
    <message>
        <source>The chart shows how the rows would spread, from a sample while you type.</source>
        <translation>Das Diagramm zeigt beim Tippen aus einer Stichprobe, wie sich die Zeilen verteilen würden.</translation>
    </message>
    <message>
        <source>Hash of a key</source>
        <translation>Hash eines Schlüssels</translation>
    </message>
    <message>
        <source>List by an expression</source>
        <translation>Liste nach einem Ausdruck</translation>
    </message>
    <message>
        <source>List of a column&apos;s values</source>
        <translation>Liste der Werte einer Spalte</translation>
    </message>
    <message>
        <source>Range by month</source>
        <translation>Bereiche nach Monat</translation>
    </message>
    <message>
        <source>Range by week</source>
        <translation>Bereiche nach Woche</translation>
    </message>
    <message>
        <source>Range by day</source>
        <translation>Bereiche nach Tag</translation>
    </message>
    <message>
        <source>Range by number</source>
        <translation>Bereiche nach Zahl</translation>
    </message>
    <message>
        <source>Kind of partitions</source>
        <translation>Art der Partitionen</translation>
    </message>
    <message>
        <source>Column or expression</source>
        <translation>Spalte oder Ausdruck</translation>
    </message>
    <message>
        <source>from the data</source>
        <translation>aus den Daten</translation>
    </message>
    <message>
        <source>from the data, and three partitions ahead</source>
        <translation>aus den Daten, und drei Partitionen im Voraus</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Numbers in a partition</source>
        <translation>Zahlen in einer Partition</translation>
    </message>
    <message>
        <source>Time zone of the bounds</source>
        <translation>Zeitzone der Grenzen</translation>
    </message>
    <message>
        <source>First bound</source>
        <translation>Erste Grenze</translation>
    </message>
    <message>
        <source>Last bound</source>
        <translation>Letzte Grenze</translation>
    </message>
    <message>
        <source>Choose a column, or write an expression.</source>
        <translation>Wählen Sie eine Spalte, oder schreiben Sie einen Ausdruck.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>%1 rows into %2 partitions; the largest would hold %3 the average. Without a key: %4, below zero: %5, for no partition: %6.</source>
        <translation>%1 Zeilen in %2 Partitionen; die größte hätte %3 des Durchschnitts. Ohne Schlüssel: %4, unter null: %5, ohne Partition: %6.</translation>
    </message>
    <message>
        <source>Some rows would fit no partition. Change the key or the bounds, or add a default partition.</source>
        <translation>Manche Zeilen passten in keine Partition. Ändern Sie den Schlüssel oder die Grenzen, oder nehmen Sie eine Default-Partition.</translation>
    </message>
    <message>
        <source>The largest partition would hold more than twice the average.</source>
        <translation>Die größte Partition hätte mehr als das Doppelte des Durchschnitts.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardTable</name>
    <message>
        <source>Which table?</source>
        <translation>Welche Tabelle?</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen the plan and started it.</source>
        <translation>Nichts wird geändert, bevor Sie den Plan gesehen und gestartet haben.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>needs the owner&apos;s rights</source>
        <translation>braucht die Rechte des Eigentümers</translation>
    </message>
    <message>
        <source>needs the right to read it</source>
        <translation>braucht das Recht, sie zu lesen</translation>
    </message>
    <message>
        <source>takes part in inheritance</source>
        <translation>nimmt an Vererbung teil</translation>
    </message>
    <message>
        <source>unlogged: lost in a crash</source>
        <translation>unlogged: geht bei einem Absturz verloren</translation>
    </message>
    <message>
        <source>This database has no table that could be partitioned.</source>
        <translation>Diese Datenbank hat keine Tabelle, die sich partitionieren ließe.</translation>
    </message>
    <message>
        <source>There is no table %1 that could be partitioned.</source>
        <translation>Es gibt keine Tabelle %1, die sich partitionieren ließe.</translation>
    </message>
</context>
</TS>
