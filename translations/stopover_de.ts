<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Session %1 has waited %2 s for session %3 (%4).</source>
        <translation>Sitzung %1 wartet seit %2 s auf Sitzung %3 (%4).</translation>
    </message>
    <message>
        <source>Session %1 has been idle in its transaction for %2 s.</source>
        <translation>Sitzung %1 ist seit %2 s untätig in ihrer Transaktion.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 MB free.</source>
        <translation>Der Datenträger ist fast voll: %1 MB sind frei.</translation>
    </message>
    <message>
        <source>The server log is not available: the role needs pg_read_server_files, and EXECUTE on pg_current_logfile, pg_stat_file and pg_read_binary_file.</source>
        <translation>Das Protokoll des Servers wird nicht gezeigt: Die Rolle braucht pg_read_server_files und EXECUTE auf pg_current_logfile, pg_stat_file und pg_read_binary_file.</translation>
    </message>
    <message>
        <source>The server log is not available: it goes to syslog or the system journal, which SQL cannot read. Turn on logging_collector to write log files.</source>
        <translation>Das Protokoll des Servers wird nicht gezeigt: Es geht dorthin, wo SQL es nicht lesen kann (syslog, ein Journal). logging_collector würde Dateien schreiben.</translation>
    </message>
    <message>
        <source>CPU usage is high: %1%.</source>
        <translation>Die CPU-Auslastung ist hoch: %1 %.</translation>
    </message>
    <message>
        <source>Memory is nearly full: %1%.</source>
        <translation>Der Arbeitsspeicher ist fast voll: %1 %.</translation>
    </message>
    <message>
        <source>The machine spends %1% of its time waiting for the disk.</source>
        <translation>Der Rechner wartet %1 % der Zeit auf den Datenträger.</translation>
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
        <source>dump</source>
        <translation>Dump</translation>
    </message>
    <message>
        <source>in retention</source>
        <translation>in Aufbewahrung</translation>
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
        <source>every row compared</source>
        <translation>jede Zeile verglichen</translation>
    </message>
    <message>
        <source>retired table</source>
        <translation>abgelöste Tabelle</translation>
    </message>
    <message>
        <source>rows replaced by a restore</source>
        <translation>durch Wiederherstellung ersetzte Zeilen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>fully readable</source>
        <translation>bis zum Ende lesbar</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>erstellt, nicht nachgelesen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>in sync with the live table</source>
        <translation>folgt der Tabelle</translation>
    </message>
    <message>
        <source>Dropping it loses nothing: the table has all its rows.</source>
        <translation>Mit ihr geht nichts verloren, was die Tabelle nicht hat.</translation>
    </message>
    <message>
        <source>Dropping it loses the only old version of %1 rows.</source>
        <translation>Mit ihr geht die einzige Kopie von %1 Zeilen, wie sie waren, verloren.</translation>
    </message>
    <message>
        <source>it has no expiry date</source>
        <translation>sie wird ohne Ende aufbewahrt</translation>
    </message>
    <message>
        <source>its retention ends on %1</source>
        <translation>sie wird bis %1 aufbewahrt</translation>
    </message>
    <message>
        <source>it has not been reviewed</source>
        <translation>niemand hat sie geprüft</translation>
    </message>
    <message>
        <source>it was not verified in the last 24 hours</source>
        <translation>sie wurde in den letzten 24 Stunden nicht nachgelesen</translation>
    </message>
    <message>
        <source>rolling back %1 needs it</source>
        <translation>das Zurückrollen von %1 braucht sie</translation>
    </message>
    <message>
        <source>it is the last verified backup of its table</source>
        <translation>sie ist die letzte bewiesene Sicherung ihrer Tabelle</translation>
    </message>
    <message>
        <source>%1 is not the dump that was registered; delete it yourself if it is not needed</source>
        <translation>unter %1 liegt nicht der registrierte Dump: Löschen Sie es selbst, wenn es niemand braucht</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%2.</source>
        <translation>%2.</translation>
    </message>
    <message>
        <source>Row security</source>
        <translation>Zeilensicherheit</translation>
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
        <source>Disk space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Long transactions</source>
        <translation>Lange Transaktionen</translation>
    </message>
    <message>
        <source>Prepared transactions</source>
        <translation>Vorbereitete Transaktionen</translation>
    </message>
    <message>
        <source>Replication slots</source>
        <translation>Replikationsslots</translation>
    </message>
    <message>
        <source>Transaction age</source>
        <translation>Alter der Transaktionen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Unfinished runs</source>
        <translation>Unvollendete Läufe</translation>
    </message>
    <message>
        <source>Resume or abort that run first.</source>
        <translation>Erst diesen Lauf fortsetzen oder abbrechen.</translation>
    </message>
    <message>
        <source>Other migrations</source>
        <translation>Andere Migrationen</translation>
    </message>
    <message>
        <source>Session settings</source>
        <translation>Einstellungen der Sitzung</translation>
    </message>
    <message>
        <source>Correct these rows first.</source>
        <translation>Erst diese Zeilen berichtigen.</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Collation versions</source>
        <translation>Versionen der Sortierung</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>Dauerhaftigkeit</translation>
    </message>
    <message>
        <source>WAL archive</source>
        <translation>WAL-Archiv</translation>
    </message>
    <message>
        <source>SECURITY DEFINER functions</source>
        <translation>SECURITY-DEFINER-Funktionen</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Known bugs</source>
        <translation>Bekannte Fehler</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Abzeichnungen</translation>
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
        <source>Valid indexes</source>
        <translation>Gültige Indizes</translation>
    </message>
    <message>
        <source>Validated constraints</source>
        <translation>Geprüfte Bedingungen</translation>
    </message>
    <message>
        <source>Default partitions</source>
        <translation>Standardpartitionen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiken</translation>
    </message>
    <message>
        <source>Duplicate indexes</source>
        <translation>Doppelte Indizes</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Materialized views</source>
        <translation>Materialisierte Sichten</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Überbleibsel</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
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
        <source>Query times</source>
        <translation>Zeiten der Abfragen</translation>
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
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Every step runs as %2.</source>
        <translation>Jeder Schritt läuft als %2.</translation>
    </message>
    <message>
        <source>Server and client versions</source>
        <translation>Versionen von Server und Werkzeugen</translation>
    </message>
    <message>
        <source>Server %1, pg_dump %2: the server must be 12 or newer, and pg_dump must not be older than the server.</source>
        <translation>Server %1, pg_dump %2: der Server muss 12 oder neuer sein und pg_dump nicht älter als er.</translation>
    </message>
    <message>
        <source>Install the client programs of the server&apos;s major version.</source>
        <translation>Die Programme der Serverversion installieren.</translation>
    </message>
    <message>
        <source>Table privileges</source>
        <translation>Rechte an den Tabellen</translation>
    </message>
    <message>
        <source>Connect as the owner, or have the owner grant its role to yours.</source>
        <translation>Als Eigentümer verbinden, oder der Eigentümer erteilt die Rolle.</translation>
    </message>
    <message>
        <source>Row security hides rows of: %2.</source>
        <translation>Zeilensicherheit verbirgt Zeilen von: %2</translation>
    </message>
    <message>
        <source>Connect as the owner, or as a role with BYPASSRLS.</source>
        <translation>Als Eigentümer oder als Rolle mit BYPASSRLS verbinden.</translation>
    </message>
    <message>
        <source>Connect to the primary, turn read-only mode off, or repair replication first.</source>
        <translation>Mit dem Primärserver verbinden; den Nur-Lese-Modus abschalten; oder erst die Replikation richten.</translation>
    </message>
    <message>
        <source>%1 MB needed, %2 MB free.</source>
        <translation>%1 MB werden gebraucht, %2 MB sind frei.</translation>
    </message>
    <message>
        <source>Free space, or move the growing tables to another tablespace.</source>
        <translation>Platz schaffen, oder was wächst in einen anderen Tablespace legen.</translation>
    </message>
    <message>
        <source>%1 MB needed (maintenance_work_mem %3), %2 MB free.</source>
        <translation>%1 MB sind erwünscht (maintenance_work_mem %3), %2 MB sind frei.</translation>
    </message>
    <message>
        <source>Use fewer workers, or a smaller maintenance_work_mem.</source>
        <translation>Weniger Sitzungen oder ein kleineres maintenance_work_mem verwenden.</translation>
    </message>
    <message>
        <source>Wait until the server is less busy, or use fewer workers.</source>
        <translation>Eine ruhigere Zeit abwarten, oder weniger Sitzungen verwenden.</translation>
    </message>
    <message>
        <source>Open for a long time: %2.</source>
        <translation>Seit langem offen: %2</translation>
    </message>
    <message>
        <source>Wait for them, or terminate them on the Activity page.</source>
        <translation>Abwarten, oder auf der Seite Aktivität beenden.</translation>
    </message>
    <message>
        <source>Prepared transactions are still open: %2.</source>
        <translation>Vorbereitete Transaktionen sind noch offen: %2.</translation>
    </message>
    <message>
        <source>End each with COMMIT PREPARED or ROLLBACK PREPARED.</source>
        <translation>Jede mit COMMIT PREPARED oder ROLLBACK PREPARED beenden.</translation>
    </message>
    <message>
        <source>Slots retain WAL: %2.</source>
        <translation>Slots halten WAL zurück: %2</translation>
    </message>
    <message>
        <source>Let the consumer catch up, or drop unused slots.</source>
        <translation>Den Leser aufholen lassen, oder einen ungenutzten Slot löschen.</translation>
    </message>
    <message>
        <source>Conflicting locks</source>
        <translation>Widersprechende Sperren</translation>
    </message>
    <message>
        <source>Conflicting right now: %2.</source>
        <translation>Zurzeit im Konflikt: %2.</translation>
    </message>
    <message>
        <source>Wait for them. The Activity page shows who holds which lock.</source>
        <translation>Abwarten; die Seite Aktivität zeigt, wer was hält.</translation>
    </message>
    <message>
        <source>Anti-wraparound vacuum</source>
        <translation>Vacuum gegen Überlauf</translation>
    </message>
    <message>
        <source>Anti-wraparound vacuum will not cancel: %2.</source>
        <translation>Weicht uns nicht: %2</translation>
    </message>
    <message>
        <source>Wait until it finishes.</source>
        <translation>Warten, bis es beendet ist.</translation>
    </message>
    <message>
        <source>The oldest unfrozen transaction is %1 transactions old.</source>
        <translation>Die älteste nicht eingefrorene Transaktion ist %1 Transaktionen alt.</translation>
    </message>
    <message>
        <source>Run VACUUM (FREEZE) on the oldest tables first.</source>
        <translation>Vor allem anderen die ältesten Tabellen mit VACUUM (FREEZE) behandeln.</translation>
    </message>
    <message>
        <source>No verified backup from the last 24 hours: %2.</source>
        <translation>Keine geprüfte Sicherung des letzten Tages: %2</translation>
    </message>
    <message>
        <source>Run &quot;stopoverctl backup create --table TABLE&quot;.</source>
        <translation>stopoverctl backup create --table …</translation>
    </message>
    <message>
        <source>Unfinished: %2.</source>
        <translation>Nicht erledigt: %2</translation>
    </message>
    <message>
        <source>SQL check</source>
        <translation>SQL-Prüfung</translation>
    </message>
    <message>
        <source>%1 findings: %2.</source>
        <translation>%1 Befunde: %2</translation>
    </message>
    <message>
        <source>Use the safer form that the SQL check suggests, or ignore the rule and give a reason.</source>
        <translation>Die sicherere Form verwenden, die lint nennt, oder eine Regel mit Grund übergehen.</translation>
    </message>
    <message>
        <source>Not rehearsed as planned: %2.</source>
        <translation>Nicht so geprobt, wie es laufen würde: %2</translation>
    </message>
    <message>
        <source>Rehearse it on a private copy. This database is only read.</source>
        <translation>Proben Sie es an einer privaten Kopie; diese Datenbank wird dafür nur gelesen.</translation>
    </message>
    <message>
        <source>Another migration is running: %2.</source>
        <translation>Jemand anders migriert: %2</translation>
    </message>
    <message>
        <source>Settings that affect the run: %2.</source>
        <translation>Einstellungen, die den Ablauf von Anweisungen ändern: %2</translation>
    </message>
    <message>
        <source>Existing damage</source>
        <translation>Vorhandene Schäden</translation>
    </message>
    <message>
        <source>Broken before the run: %2.</source>
        <translation>Schon vorher kaputt: %2</translation>
    </message>
    <message>
        <source>Repair them first, so that the run is not blamed for them.</source>
        <translation>Reparieren Sie sie zuerst, damit sie nicht dem Lauf zugeschrieben werden.</translation>
    </message>
    <message>
        <source>Rows that violate the change</source>
        <translation>Zeilen, die scheitern würden</translation>
    </message>
    <message>
        <source>Violations: %2.</source>
        <translation>Verletzungen: %2.</translation>
    </message>
    <message>
        <source>Check that they permit the change.</source>
        <translation>Sicherstellen, dass sie es dürfen.</translation>
    </message>
    <message>
        <source>Not installed on the server: %2.</source>
        <translation>Auf dem Server nicht vorhanden: %2</translation>
    </message>
    <message>
        <source>Install their packages.</source>
        <translation>Ihre Pakete auf dem Server installieren.</translation>
    </message>
    <message>
        <source>The database encoding is SQL_ASCII: text is stored unchecked. Check it in the application.</source>
        <translation>Die Datenbank ist in SQL_ASCII: Text wird ungeprüft gespeichert. Prüfen Sie ihn in der Anwendung.</translation>
    </message>
    <message>
        <source>Changed since the indexes were built: %2.</source>
        <translation>Seit dem Bau der Indizes geändert: %2</translation>
    </message>
    <message>
        <source>Reindex the indexes that use them.</source>
        <translation>Die Indizes neu bauen, die sie verwenden.</translation>
    </message>
    <message>
        <source>The clocks of client and server differ by %1 s.</source>
        <translation>Die Uhren weichen um %1 s ab.</translation>
    </message>
    <message>
        <source>Synchronize both with the same time source.</source>
        <translation>Beide von derselben Quelle stellen lassen.</translation>
    </message>
    <message>
        <source>A commit can be lost: %2.</source>
        <translation>Ein COMMIT kann verloren gehen: %2</translation>
    </message>
    <message>
        <source>WAL archiving is failing: %2.</source>
        <translation>Die Archivierung scheitert: %2</translation>
    </message>
    <message>
        <source>Repair archive_command. Point-in-time recovery is not possible now.</source>
        <translation>archive_command richten; ein Zeitpunkt ist jetzt nicht erreichbar.</translation>
    </message>
    <message>
        <source>PUBLIC may create objects, or built-in names are shadowed: %2.</source>
        <translation>Jeder darf anlegen oder eingebaute Namen verdecken: %2</translation>
    </message>
    <message>
        <source>Run REVOKE CREATE ON SCHEMA … FROM PUBLIC.</source>
        <translation>REVOKE CREATE ON SCHEMA … FROM PUBLIC.</translation>
    </message>
    <message>
        <source>Without a fixed search_path: %2.</source>
        <translation>Ohne eigenen search_path: %2</translation>
    </message>
    <message>
        <source>Run ALTER FUNCTION … SET search_path = ….</source>
        <translation>ALTER FUNCTION … SET search_path = …</translation>
    </message>
    <message>
        <source>Role and database settings</source>
        <translation>Einstellungen je Rolle</translation>
    </message>
    <message>
        <source>Running on the tables now: %2.</source>
        <translation>Läuft gerade auf den Tabellen: %2</translation>
    </message>
    <message>
        <source>PostgreSQL %1 has a bug that corrupts indexes built concurrently.</source>
        <translation>%1 hat einen Fehler, der nebenläufig gebaute Indizes beschädigt.</translation>
    </message>
    <message>
        <source>Update the server to the latest minor version.</source>
        <translation>Den Server auf die neueste Nebenversion bringen.</translation>
    </message>
    <message>
        <source>Missing: %2.</source>
        <translation>Nicht abgehakt: %2</translation>
    </message>
    <message>
        <source>Sign them off with your name once they are true.</source>
        <translation>Mit Namen abhaken, wenn sie zutreffen.</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Outside the maintenance window: %2.</source>
        <translation>Es ist außerhalb von: %2</translation>
    </message>
    <message>
        <source>Cannot be read: %2.</source>
        <translation>Nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Check the error: a view may depend on something that was dropped.</source>
        <translation>Den Fehler ansehen; Sichten kann fehlen, was sie lesen.</translation>
    </message>
    <message>
        <source>Invalid: %2.</source>
        <translation>Nicht benutzt: %2</translation>
    </message>
    <message>
        <source>Run REINDEX INDEX CONCURRENTLY, or drop them.</source>
        <translation>REINDEX INDEX CONCURRENTLY, oder löschen.</translation>
    </message>
    <message>
        <source>Existing rows may violate: %2.</source>
        <translation>Alte Zeilen können verletzen: %2</translation>
    </message>
    <message>
        <source>Run ALTER TABLE … VALIDATE CONSTRAINT.</source>
        <translation>ALTER TABLE … VALIDATE CONSTRAINT.</translation>
    </message>
    <message>
        <source>Orphaned rows</source>
        <translation>Verwaiste Zeilen</translation>
    </message>
    <message>
        <source>%1 orphaned rows: %2.</source>
        <translation>%1 Zeilen verweisen ins Leere: %2</translation>
    </message>
    <message>
        <source>Check the rows, back up the table, then remove them with &quot;stopoverctl repair&quot;.</source>
        <translation>Ansehen, die Tabelle sichern, dann berichtigen oder löschen.</translation>
    </message>
    <message>
        <source>Key types</source>
        <translation>Typen von Schlüsseln</translation>
    </message>
    <message>
        <source>Types differ: %2.</source>
        <translation>Verschieden: %2</translation>
    </message>
    <message>
        <source>Change both columns to the same type.</source>
        <translation>Beiden Spalten denselben Typ geben.</translation>
    </message>
    <message>
        <source>Schema matches rehearsal</source>
        <translation>Schema wie geprobt</translation>
    </message>
    <message>
        <source>Differs from the rehearsal&apos;s result: %2.</source>
        <translation>Anders als am Ende der Probe: %2</translation>
    </message>
    <message>
        <source>Find out what else changed it.</source>
        <translation>Sehen Sie nach, was es sonst verändert hat.</translation>
    </message>
    <message>
        <source>Sequence values</source>
        <translation>Sequenzen voraus</translation>
    </message>
    <message>
        <source>The next insert will fail: %2.</source>
        <translation>Das nächste Einfügen scheitert: %2</translation>
    </message>
    <message>
        <source>Set the sequence to the largest value with setval().</source>
        <translation>setval() auf den größten Wert.</translation>
    </message>
    <message>
        <source>Sequence limits</source>
        <translation>Sequenzen nicht voll</translation>
    </message>
    <message>
        <source>Nearly exhausted: %2.</source>
        <translation>Fast am Ende: %2</translation>
    </message>
    <message>
        <source>Change column and sequence to bigint.</source>
        <translation>Spalte und Sequenz zu bigint machen.</translation>
    </message>
    <message>
        <source>Partition balance</source>
        <translation>Gleichmäßigkeit der Partitionen</translation>
    </message>
    <message>
        <source>Far larger than the average: %2.</source>
        <translation>Weit über dem Mittel: %2</translation>
    </message>
    <message>
        <source>Choose another key, or more partitions.</source>
        <translation>Einen anderen Schlüssel oder mehr Partitionen wählen.</translation>
    </message>
    <message>
        <source>Add the missing partitions.</source>
        <translation>Die fehlenden Partitionen anlegen.</translation>
    </message>
    <message>
        <source>Partition indexes</source>
        <translation>Indizes der Partitionen</translation>
    </message>
    <message>
        <source>Incomplete: %2.</source>
        <translation>Unvollständig: %2</translation>
    </message>
    <message>
        <source>Create the index on each partition, and attach it.</source>
        <translation>Den Index auf jeder Partition anlegen und anhängen.</translation>
    </message>
    <message>
        <source>Partition pruning</source>
        <translation>Auswahl der Partitionen</translation>
    </message>
    <message>
        <source>More than one partition is read for a single key: %2.</source>
        <translation>Für einen Schlüssel wird mehr als eine Partition gelesen: %2</translation>
    </message>
    <message>
        <source>Check that the query filters by the partition key.</source>
        <translation>Die Abfrage mit dem Partitionsschlüssel vergleichen.</translation>
    </message>
    <message>
        <source>Outdated or missing: %2.</source>
        <translation>Alt oder fehlend: %2</translation>
    </message>
    <message>
        <source>Run ANALYZE.</source>
        <translation>ANALYZE.</translation>
    </message>
    <message>
        <source>Foreign key indexes</source>
        <translation>Indizes für Fremdschlüssel</translation>
    </message>
    <message>
        <source>Missing on: %2.</source>
        <translation>Fehlen: %2</translation>
    </message>
    <message>
        <source>Run CREATE INDEX CONCURRENTLY on the key columns.</source>
        <translation>CREATE INDEX CONCURRENTLY auf die Spalten des Schlüssels.</translation>
    </message>
    <message>
        <source>Identical: %2.</source>
        <translation>Dieselben: %2</translation>
    </message>
    <message>
        <source>Drop one of each pair.</source>
        <translation>Je einen löschen.</translation>
    </message>
    <message>
        <source>Project invariants</source>
        <translation>Invarianten des Projekts</translation>
    </message>
    <message>
        <source>Result changed: %2.</source>
        <translation>Andere Antwort als zuvor: %2</translation>
    </message>
    <message>
        <source>Check the rows while the run can still be rolled back.</source>
        <translation>Prüfen Sie die Zeilen, solange sich der Lauf noch zurückrollen lässt.</translation>
    </message>
    <message>
        <source>Disabled: %2.</source>
        <translation>Abgeschaltet: %2</translation>
    </message>
    <message>
        <source>Run ALTER TABLE … ENABLE TRIGGER, and check for orphaned rows.</source>
        <translation>ALTER TABLE … ENABLE TRIGGER, und nach Waisen suchen.</translation>
    </message>
    <message>
        <source>Owners and privileges</source>
        <translation>Eigentümer und Rechte</translation>
    </message>
    <message>
        <source>Changed: %2.</source>
        <translation>Geändert: %2</translation>
    </message>
    <message>
        <source>Check that the plan intended this.</source>
        <translation>Mit dem vergleichen, was der Plan ändern sollte.</translation>
    </message>
    <message>
        <source>Correct their bodies.</source>
        <translation>Berichtigen.</translation>
    </message>
    <message>
        <source>Not populated: %2.</source>
        <translation>Nicht gefüllt: %2</translation>
    </message>
    <message>
        <source>Run REFRESH MATERIALIZED VIEW.</source>
        <translation>REFRESH MATERIALIZED VIEW.</translation>
    </message>
    <message>
        <source>Left over from migrations: %2.</source>
        <translation>Von Migrationen übrig: %2</translation>
    </message>
    <message>
        <source>Drop them if they are not needed.</source>
        <translation>Löschen, was niemand braucht.</translation>
    </message>
    <message>
        <source>UPDATE and DELETE cannot be replicated: %2.</source>
        <translation>Nicht replizierbar: %2</translation>
    </message>
    <message>
        <source>Damaged: %2.</source>
        <translation>Beschädigt: %2</translation>
    </message>
    <message>
        <source>Restore from a backup, and check the disk.</source>
        <translation>Aus einer Sicherung wiederherstellen; den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Version table and journal</source>
        <translation>Versionstabelle und Verzeichnis</translation>
    </message>
    <message>
        <source>Disagree: %2.</source>
        <translation>Stimmen nicht überein: %2</translation>
    </message>
    <message>
        <source>The database was migrated or stamped outside Stopover. Compare the schema with the revision, then stamp the correct revision.</source>
        <translation>Die Datenbank wurde außerhalb von Stopover migriert oder gestempelt. Vergleichen Sie das Schema mit der Revision, und stempeln Sie dann die richtige.</translation>
    </message>
    <message>
        <source>Stopover&apos;s sessions</source>
        <translation>Eigene Sitzungen</translation>
    </message>
    <message>
        <source>Left over: %2.</source>
        <translation>Übrig: %2</translation>
    </message>
    <message>
        <source>Resume or abort the run, or terminate the session.</source>
        <translation>Den Lauf fortsetzen oder abbrechen, oder die Sitzung beenden.</translation>
    </message>
    <message>
        <source>Slower than before: %2.</source>
        <translation>Langsamer als vorher: %2</translation>
    </message>
    <message>
        <source>Run ANALYZE, and compare the query plans.</source>
        <translation>Die Pläne vergleichen; ANALYZE.</translation>
    </message>
    <message>
        <source>Could not be checked: %1.</source>
        <translation>Nicht prüfbar: %1</translation>
    </message>
    <message>
        <source>%1% of connections and %2% of CPU are in use.</source>
        <translation>%1 % der Verbindungen und %2 % der CPU sind in Benutzung.</translation>
    </message>
    <message>
        <source>Connect to the server directly, and reset such settings of the role.</source>
        <translation>Direkt mit dem Server verbinden und solche Einstellungen der Rolle zurücksetzen.</translation>
    </message>
    <message>
        <source>Turn these settings on, and reload the server configuration.</source>
        <translation>Diese Einstellungen einschalten und die Konfiguration des Servers neu laden.</translation>
    </message>
    <message>
        <source>Shadowed names</source>
        <translation>Verdeckte Namen</translation>
    </message>
    <message>
        <source>Stopover&apos;s sessions have settings of their own; other tools of this role have these.</source>
        <translation>Die Sitzungen von Stopover haben eigene Einstellungen; für andere Werkzeuge dieser Rolle gelten diese.</translation>
    </message>
    <message>
        <source>Contain rows: %2.</source>
        <translation>Enthalten Zeilen: %2.</translation>
    </message>
    <message>
        <source>No longer compile: %2.</source>
        <translation>Lassen sich nicht mehr kompilieren: %2.</translation>
    </message>
    <message>
        <source>Create one on the Backups page.</source>
        <translation>Auf der Seite Sicherungen eine anlegen.</translation>
    </message>
    <message>
        <source>Check the rows, then choose &quot;Plan repair…&quot;: they are kept, and the table is backed up first.</source>
        <translation>Die Zeilen prüfen, dann &quot;Reparatur planen…&quot; wählen: Sie werden aufbewahrt, und die Tabelle wird zuvor gesichert.</translation>
    </message>
    <message>
        <source>Triggers and publications</source>
        <translation>Trigger und Publikationen</translation>
    </message>
    <message>
        <source>Fire on the run&apos;s changes, or publish them: %2.</source>
        <translation>Reagieren auf die Änderungen des Laufs, oder veröffentlichen sie: %2.</translation>
    </message>
</context>
<context>
    <name>Clause</name>
    <message>
        <source>cannot be created</source>
        <translation>kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it already exists</source>
        <translation>es existiert bereits</translation>
    </message>
    <message>
        <source>another process is using it</source>
        <translation>ein anderer Prozess benutzt es</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not a directory</source>
        <translation>es ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not empty</source>
        <translation>es ist nicht leer</translation>
    </message>
    <message>
        <source>it is a symbolic link, which is not followed</source>
        <translation>es ist ein symbolischer Link, dem nicht gefolgt wird</translation>
    </message>
    <message>
        <source>%1 already exists</source>
        <translation>%1 existiert bereits</translation>
    </message>
    <message>
        <source>Name a table that does not exist yet</source>
        <translation>Nennen Sie eine Tabelle, die noch nicht existiert</translation>
    </message>
    <message>
        <source>expected a string</source>
        <translation>eine Zeichenkette wird erwartet</translation>
    </message>
    <message>
        <source>expected a list of strings</source>
        <translation>eine Liste von Zeichenketten wird erwartet</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2 wird erwartet</translation>
    </message>
    <message>
        <source>expected a number that is not negative</source>
        <translation>eine nicht negative Zahl wird erwartet</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true oder false wird erwartet</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>eine Liste wird erwartet</translation>
    </message>
    <message>
        <source>expected a list of lists</source>
        <translation>eine Liste von Listen wird erwartet</translation>
    </message>
    <message>
        <source>expected a list of strings or whole numbers</source>
        <translation>eine Liste von Zeichenketten oder ganzen Zahlen wird erwartet</translation>
    </message>
    <message>
        <source>expected one of %*</source>
        <translation>erwartet wird eines von %*</translation>
    </message>
    <message>
        <source>write &quot;300ms&quot;, &quot;2s&quot; or &quot;1min&quot;</source>
        <translation>schreiben Sie &quot;300ms&quot;, &quot;2s&quot; oder &quot;1min&quot;</translation>
    </message>
    <message>
        <source>write &quot;Mon-Fri 22:00-04:00&quot; (UTC)</source>
        <translation>schreiben Sie &quot;Mon-Fri 22:00-04:00&quot; (UTC)</translation>
    </message>
    <message>
        <source>section [%1] is missing</source>
        <translation>der Abschnitt [%1] fehlt</translation>
    </message>
    <message>
        <source>the partition key is missing</source>
        <translation>der Partitionsschlüssel fehlt</translation>
    </message>
    <message>
        <source>the number of partitions is missing</source>
        <translation>die Anzahl der Partitionen fehlt</translation>
    </message>
    <message>
        <source>only hash, and list by expression, take a number of partitions</source>
        <translation>nur hash und list nach Ausdruck haben eine Anzahl von Partitionen</translation>
    </message>
    <message>
        <source>the width of a partition is missing</source>
        <translation>die Breite einer Partition fehlt</translation>
    </message>
    <message>
        <source>a hash-partitioned table cannot have a default partition</source>
        <translation>eine nach hash partitionierte Tabelle kann keine Default-Partition haben</translation>
    </message>
    <message>
        <source>hash partitioning takes columns; use list for an expression</source>
        <translation>hash partitioniert nach Spalten; für einen Ausdruck list verwenden</translation>
    </message>
    <message>
        <source>only hash partitioning takes more than one column</source>
        <translation>nur hash partitioniert nach mehreren Spalten</translation>
    </message>
    <message>
        <source>the key has type %1, which has no days or months; use &quot;number&quot;</source>
        <translation>der Schlüssel hat den Typ %1, der keine Tage oder Monate kennt; verwenden Sie &quot;number&quot;</translation>
    </message>
    <message>
        <source>the key has type %1; use &quot;day&quot;, &quot;week&quot; or &quot;month&quot;</source>
        <translation>der Schlüssel hat den Typ %1; verwenden Sie &quot;day&quot;, &quot;week&quot; oder &quot;month&quot;</translation>
    </message>
    <message>
        <source>range-partitioned by one column</source>
        <translation>nach einer Spalte range-partitioniert ist</translation>
    </message>
    <message>
        <source>it has no range partition to continue from</source>
        <translation>sie hat keine Range-Partition, an die angeschlossen werden kann</translation>
    </message>
    <message>
        <source>the closing double quote is missing</source>
        <translation>das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>a name with this character must be double-quoted</source>
        <translation>ein Name mit diesem Zeichen muss in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>a name is empty</source>
        <translation>ein Name ist leer</translation>
    </message>
    <message>
        <source>no name may contain this character</source>
        <translation>kein Name darf dieses Zeichen enthalten</translation>
    </message>
    <message>
        <source>it is longer than 63 bytes</source>
        <translation>er ist länger als 63 Bytes</translation>
    </message>
    <message>
        <source>there is text after the name</source>
        <translation>nach dem Namen folgt weiterer Text</translation>
    </message>
    <message>
        <source>it has more parts than schema and name</source>
        <translation>er hat mehr Teile als Schema und Name</translation>
    </message>
    <message>
        <source>it is not a single expression</source>
        <translation>es ist kein einzelner Ausdruck</translation>
    </message>
    <message>
        <source>a partition key cannot contain a subquery</source>
        <translation>ein Partitionsschlüssel kann keine Unterabfrage enthalten</translation>
    </message>
    <message>
        <source>parameters are not allowed here</source>
        <translation>Parameter sind hier nicht erlaubt</translation>
    </message>
    <message>
        <source>it has more than one value</source>
        <translation>es hat mehr als einen Wert</translation>
    </message>
    <message>
        <source>psql command: %1</source>
        <translation>psql-Befehl: %1</translation>
    </message>
    <message>
        <source>rows after COPY … FROM STDIN</source>
        <translation>Zeilen nach COPY … FROM STDIN</translation>
    </message>
    <message>
        <source>text follows COPY … FROM STDIN on the same line</source>
        <translation>auf COPY … FROM STDIN folgt Text in derselben Zeile</translation>
    </message>
    <message>
        <source>the rows after COPY … FROM STDIN do not end with \.</source>
        <translation>die Zeilen nach COPY … FROM STDIN enden nicht mit \.</translation>
    </message>
    <message>
        <source>the statement is too long</source>
        <translation>die Anweisung ist zu lang</translation>
    </message>
    <message>
        <source>unterminated /* comment</source>
        <translation>nicht abgeschlossener /*-Kommentar</translation>
    </message>
    <message>
        <source>unterminated quoted identifier</source>
        <translation>nicht abgeschlossener Bezeichner in Anführungszeichen</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>nicht abgeschlossene Zeichenkette</translation>
    </message>
    <message>
        <source>unterminated dollar-quoted string</source>
        <translation>nicht abgeschlossene Zeichenkette in Dollarzeichen</translation>
    </message>
    <message>
        <source>a password is required</source>
        <translation>ein Passwort ist erforderlich</translation>
    </message>
    <message>
        <source>libpq or the server rejected the settings</source>
        <translation>libpq oder der Server hat die Einstellungen abgelehnt</translation>
    </message>
    <message>
        <source>sslpassword starts or ends with a blank, or contains a line break</source>
        <translation>sslpassword beginnt oder endet mit einem Leerzeichen oder enthält einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>a different server answered</source>
        <translation>ein anderer Server hat geantwortet</translation>
    </message>
    <message>
        <source>the server is a standby</source>
        <translation>der Server ist ein Standby</translation>
    </message>
    <message>
        <source>default_transaction_read_only is on</source>
        <translation>default_transaction_read_only ist eingeschaltet</translation>
    </message>
    <message>
        <source>Session %1 no longer exists</source>
        <translation>Sitzung %1 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Session %1 belongs to Stopover</source>
        <translation>Sitzung %1 gehört zu Stopover</translation>
    </message>
    <message>
        <source>Cancel its run instead</source>
        <translation>Brechen Sie stattdessen den Lauf ab</translation>
    </message>
    <message>
        <source>%1 rows now, %2 when it was made</source>
        <translation>jetzt %1 Zeilen, bei der Erstellung %2</translation>
    </message>
    <message>
        <source>it contains %1 of %2 tables</source>
        <translation>er enthält %1 von %2 Tabellen</translation>
    </message>
    <message>
        <source>it cannot be read to the end</source>
        <translation>er ist nicht bis zum Ende lesbar</translation>
    </message>
    <message>
        <source>%1 was altered (SHA-256 differs)</source>
        <translation>%1 wurde verändert (SHA-256 stimmt nicht)</translation>
    </message>
    <message>
        <source>its manifest contains an invalid table name: %1</source>
        <translation>sein Manifest enthält einen ungültigen Tabellennamen: %1</translation>
    </message>
    <message>
        <source>table %1 cannot be read after the restore: %2</source>
        <translation>Tabelle %1 ist nach der Wiederherstellung nicht lesbar: %2</translation>
    </message>
    <message>
        <source>table %1 has %2 rows after the restore and had %3 in the dump, or its values differ</source>
        <translation>Tabelle %1 hat nach der Wiederherstellung %2 Zeilen und hatte im Dump %3, oder ihre Werte weichen ab</translation>
    </message>
    <message>
        <source>the contents of table %1 differ from what was dumped</source>
        <translation>der Inhalt von Tabelle %1 weicht vom Dump ab</translation>
    </message>
    <message>
        <source>its table of contents is larger than any real database&apos;s</source>
        <translation>sein Inhaltsverzeichnis ist größer als das jeder echten Datenbank</translation>
    </message>
    <message>
        <source>it refers to a file outside the dump: %1</source>
        <translation>er verweist auf eine Datei außerhalb des Dumps: %1</translation>
    </message>
    <message>
        <source>its table of contents (toc.dat) cannot be read</source>
        <translation>sein Inhaltsverzeichnis (toc.dat) ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is not a PostgreSQL dump</source>
        <translation>es ist kein PostgreSQL-Dump</translation>
    </message>
    <message>
        <source>its manifest cannot be read</source>
        <translation>sein Manifest ist nicht lesbar</translation>
    </message>
    <message>
        <source>it has no foreign key %1</source>
        <translation>sie hat keinen Fremdschlüssel %1</translation>
    </message>
    <message>
        <source>deleting them would also delete or change rows that refer to them (%1); repair those tables first, or drop the key</source>
        <translation>ihr Löschen würde auch Zeilen löschen oder ändern, die auf sie verweisen (%1); reparieren Sie zuerst diese Tabellen, oder löschen Sie den Schlüssel</translation>
    </message>
    <message>
        <source>the role may not see other sessions (pg_read_all_stats): %1 hidden</source>
        <translation>die Rolle darf andere Sitzungen nicht sehen (pg_read_all_stats): %1 verborgen</translation>
    </message>
    <message>
        <source>the policy lists no invariants</source>
        <translation>die Policy nennt keine Invarianten</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 rows, for example %4</source>
        <translation>%1 · %2 · %3 Zeilen, zum Beispiel %4</translation>
    </message>
    <message>
        <source>pg_stat_statements is not installed, and no queries are listed</source>
        <translation>pg_stat_statements ist nicht installiert, und es sind keine Abfragen angegeben</translation>
    </message>
    <message>
        <source>Write ITEM=NAME, for example &quot;rollback tested=Ada&quot;</source>
        <translation>Schreiben Sie PUNKT=NAME, zum Beispiel &quot;rollback tested=Ada&quot;</translation>
    </message>
    <message>
        <source>Write CHECK=reason, for example P07=report finishes by itself</source>
        <translation>Schreiben Sie PRÜFUNG=Grund, zum Beispiel P07=Bericht endet gleich</translation>
    </message>
    <message>
        <source>This check cannot be overridden: connect with the owner&apos;s rights</source>
        <translation>Diese Prüfung lässt sich nicht übergehen: Verbinden Sie sich mit den Rechten des Eigentümers</translation>
    </message>
    <message>
        <source>The policy allows no overrides</source>
        <translation>Die Policy erlaubt keine Ausnahmen</translation>
    </message>
    <message>
        <source>The policy allows overrides of %*</source>
        <translation>Die Policy erlaubt Ausnahmen von %*</translation>
    </message>
    <message>
        <source>the role may not see data_directory (pg_read_all_settings)</source>
        <translation>die Rolle darf data_directory nicht sehen (pg_read_all_settings)</translation>
    </message>
    <message>
        <source>the server is on another machine: check its free space there</source>
        <translation>der Server läuft auf einem anderen Rechner: Prüfen Sie den freien Platz dort</translation>
    </message>
    <message>
        <source>the server is on another machine</source>
        <translation>der Server läuft auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>%1 is a superuser, and code of other roles would run with its rights: %2</source>
        <translation>%1 ist Superuser, und Code anderer Rollen liefe mit seinen Rechten: %2</translation>
    </message>
    <message>
        <source>%1 is a superuser; the run needs fewer rights</source>
        <translation>%1 ist Superuser; der Lauf braucht weniger Rechte</translation>
    </message>
    <message>
        <source>never rehearsed</source>
        <translation>nie geprobt</translation>
    </message>
    <message>
        <source>the rehearsal failed at %1 UTC: %2</source>
        <translation>die Probe ist um %1 UTC fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>the server ran PostgreSQL %1 then, and runs %2 now</source>
        <translation>auf dem Server lief damals PostgreSQL %1, jetzt läuft %2</translation>
    </message>
    <message>
        <source>rehearsed on PostgreSQL %1; this server runs %2</source>
        <translation>geprobt mit PostgreSQL %1; auf diesem Server läuft %2</translation>
    </message>
    <message>
        <source>changed since the rehearsal: %1</source>
        <translation>seit der Probe geändert: %1</translation>
    </message>
    <message>
        <source>not queried as a superuser, because other roles own %*</source>
        <translation>als Superuser nicht abgefragt, da anderen Rollen gehören: %*</translation>
    </message>
    <message>
        <source>the journal was left out: its schemas contain foreign objects</source>
        <translation>das Journal wurde ausgelassen: Seine Schemas enthalten fremde Objekte</translation>
    </message>
    <message>
        <source>the journal was left out: it belongs to %1, which %2 does not trust</source>
        <translation>das Journal wurde ausgelassen: Es gehört %1, und %2 vertraut dieser Rolle nicht</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht in Benutzung</translation>
    </message>
    <message>
        <source>owned by %1</source>
        <translation>Eigentümer %1</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%*</source>
        <translation>%*</translation>
    </message>
    <message>
        <source>its columns, constraints, indexes, triggers, policies or owner</source>
        <translation>Spalten, Bedingungen, Indizes, Trigger, Policies oder Eigentümer</translation>
    </message>
    <message>
        <source>its columns</source>
        <translation>die Spalten</translation>
    </message>
    <message>
        <source>the copy needs about %1, and %2 are free</source>
        <translation>die Kopie braucht etwa %1, und %2 sind frei</translation>
    </message>
    <message>
        <source>rollback failed: %1</source>
        <translation>das Rollback ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>its rollback is recorded in the journal of the run that applied it</source>
        <translation>ihr Rollback steht im Journal des Laufs, der sie angewendet hat</translation>
    </message>
    <message>
        <source>functions in this language have the rights of the server&apos;s operating system account</source>
        <translation>Funktionen in dieser Sprache haben die Rechte des Betriebssystemkontos des Servers</translation>
    </message>
    <message>
        <source>its owner has no account on this machine</source>
        <translation>sein Eigentümer hat auf diesem Rechner kein Konto</translation>
    </message>
    <message>
        <source>there is no unprivileged account to run the server</source>
        <translation>es gibt kein unprivilegiertes Konto für den Server</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>es gehört einem anderen Konto</translation>
    </message>
    <message>
        <source>other accounts can enter it</source>
        <translation>andere Konten haben Zugang</translation>
    </message>
    <message>
        <source>account %1 cannot reach it</source>
        <translation>das Konto %1 hat keinen Zugang</translation>
    </message>
    <message>
        <source>it is not empty; a ledger cannot be continued</source>
        <translation>es ist nicht leer; ein Schreibprotokoll lässt sich nicht fortsetzen</translation>
    </message>
    <message>
        <source>the ledger cannot be written: %*</source>
        <translation>das Schreibprotokoll ist nicht schreibbar: %*</translation>
    </message>
    <message>
        <source>row %1 was acknowledged but not found</source>
        <translation>Zeile %1 war bestätigt, wurde aber nicht gefunden</translation>
    </message>
    <message>
        <source>processes of an earlier server are still running</source>
        <translation>Prozesse eines früheren Servers laufen noch</translation>
    </message>
    <message>
        <source>it contains other files</source>
        <translation>es enthält andere Dateien</translation>
    </message>
    <message>
        <source>CONCURRENTLY is not supported on partitioned tables</source>
        <translation>CONCURRENTLY ist bei partitionierten Tabellen nicht möglich</translation>
    </message>
    <message>
        <source>NOT VALID is not supported on partitioned tables</source>
        <translation>NOT VALID ist bei partitionierten Tabellen nicht möglich</translation>
    </message>
    <message>
        <source>MERGE requires PostgreSQL 15</source>
        <translation>MERGE erfordert PostgreSQL 15</translation>
    </message>
    <message>
        <source>foreign key %1</source>
        <translation>Fremdschlüssel %1</translation>
    </message>
    <message>
        <source>constraint %1</source>
        <translation>Bedingung %1</translation>
    </message>
    <message>
        <source>column of %1</source>
        <translation>Spalte von %1</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>Trigger %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>Sicht %1</translation>
    </message>
    <message>
        <source>child %1</source>
        <translation>Kindtabelle %1</translation>
    </message>
    <message>
        <source>default partition %1</source>
        <translation>Default-Partition %1</translation>
    </message>
    <message>
        <source>orphaned rows in %1 (%2)</source>
        <translation>verwaiste Zeilen in %1 (%2)</translation>
    </message>
    <message>
        <source>duplicate values in %1 (%2)</source>
        <translation>doppelte Werte in %1 (%2)</translation>
    </message>
    <message>
        <source>NULLs in %1</source>
        <translation>NULL-Werte in %1</translation>
    </message>
    <message>
        <source>values in %1 that do not fit %2</source>
        <translation>Werte in %1, die nicht in %2 passen</translation>
    </message>
    <message>
        <source>the directive %1 is not allowed here</source>
        <translation>die Direktive %1 ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>no statement follows the directive</source>
        <translation>auf die Direktive folgt keine Anweisung</translation>
    </message>
    <message>
        <source>the key %1 is set twice</source>
        <translation>der Schlüssel %1 ist zweimal gesetzt</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>there is no key before the separator</source>
        <translation>vor dem Trennzeichen fehlt der Schlüssel</translation>
    </message>
    <message>
        <source>there is no operation</source>
        <translation>es gibt keine Operation</translation>
    </message>
    <message>
        <source>&quot;revises&quot; is missing</source>
        <translation>&quot;revises&quot; fehlt</translation>
    </message>
    <message>
        <source>there is no section before the first key</source>
        <translation>vor dem ersten Schlüssel fehlt ein Abschnitt</translation>
    </message>
    <message>
        <source>there is no &quot;=&quot; or &quot;:&quot;</source>
        <translation>&quot;=&quot; oder &quot;:&quot; fehlt</translation>
    </message>
    <message>
        <source>there is no upgrade section</source>
        <translation>der Upgrade-Abschnitt fehlt</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is not a known value</source>
        <translation>%1 ist kein bekannter Wert</translation>
    </message>
    <message>
        <source>it is not a string</source>
        <translation>es ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>it contains a NUL byte</source>
        <translation>es enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>&quot;%&quot; starts no reference; write &quot;%%&quot; for a percent sign</source>
        <translation>&quot;%&quot; leitet keinen Verweis ein; schreiben Sie &quot;%%&quot; für ein Prozentzeichen</translation>
    </message>
    <message>
        <source>it refers to itself</source>
        <translation>es verweist auf sich selbst</translation>
    </message>
    <message>
        <source>the section %1 occurs twice</source>
        <translation>der Abschnitt %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>a statement precedes the first section</source>
        <translation>vor dem ersten Abschnitt steht eine Anweisung</translation>
    </message>
    <message>
        <source>unknown directive %1</source>
        <translation>unbekannte Direktive %1</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>unbekannter Schlüssel %1</translation>
    </message>
    <message>
        <source>not terminated: %1</source>
        <translation>nicht abgeschlossen: %1</translation>
    </message>
    <message>
        <source>unterminated bracket</source>
        <translation>nicht geschlossene Klammer</translation>
    </message>
    <message>
        <source>it is a compiled file</source>
        <translation>es ist eine kompilierte Datei</translation>
    </message>
    <message>
        <source>it comes from a star import</source>
        <translation>er stammt aus einem Import mit *</translation>
    </message>
    <message>
        <source>it is computed at run time</source>
        <translation>er wird erst zur Laufzeit berechnet</translation>
    </message>
    <message>
        <source>it refers to another name</source>
        <translation>er verweist auf einen anderen Namen</translation>
    </message>
    <message>
        <source>it is an f-string</source>
        <translation>er ist ein f-String</translation>
    </message>
    <message>
        <source>it uses an operator</source>
        <translation>er enthält einen Operator</translation>
    </message>
    <message>
        <source>it lies between two rows of the version table</source>
        <translation>es liegt zwischen zwei Zeilen der Versionstabelle</translation>
    </message>
    <message>
        <source>base cannot be combined with other targets</source>
        <translation>base lässt sich nicht mit anderen Zielen kombinieren</translation>
    </message>
    <message>
        <source>it does not match exactly one row of the version table</source>
        <translation>es passt nicht auf genau eine Zeile der Versionstabelle</translation>
    </message>
    <message>
        <source>it has more than one colon</source>
        <translation>es hat mehr als einen Doppelpunkt</translation>
    </message>
    <message>
        <source>%1 in %2 mode at %3; connect to port %4 directly</source>
        <translation>%1 im Modus %2 auf %3; verbinden Sie sich direkt mit Port %4</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; is unknown</source>
        <translation>der Wert „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>„%1“ gehört nicht zu %2</translation>
    </message>
    <message>
        <source>a keyword or a quote is wrong</source>
        <translation>ein Schlüsselwort oder ein Anführungszeichen ist falsch</translation>
    </message>
    <message>
        <source>it is not the table that was planned for</source>
        <translation>es ist nicht die Tabelle, für die geplant wurde</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>account %1 does not exist</source>
        <translation>das Konto %1 existiert nicht</translation>
    </message>
    <message>
        <source>it is larger than 256 MB</source>
        <translation>es ist größer als 256 MB</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>filled with rows</source>
        <translation>mit Zeilen gefüllt ist</translation>
    </message>
    <message>
        <source>Refresh the Activity page</source>
        <translation>Frischen Sie die Seite Aktivität auf</translation>
    </message>
    <message>
        <source>The number of %1 is too small</source>
        <translation>Die Anzahl für %1 ist zu klein</translation>
    </message>
    <message>
        <source>Use at least 1</source>
        <translation>Verwenden Sie mindestens 1</translation>
    </message>
    <message>
        <source>The override &quot;%1&quot; cannot be used</source>
        <translation>Die Ausnahme &quot;%1&quot; ist nicht verwendbar</translation>
    </message>
    <message>
        <source>A pooler</source>
        <translation>Ein Pooler</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no item of the checklist</source>
        <translation>„%1“ ist kein Punkt der Prüfliste</translation>
    </message>
    <message>
        <source>The items are: %*</source>
        <translation>Die Punkte sind: %*</translation>
    </message>
    <message>
        <source>The project&apos;s policy asks for no sign-off in this environment</source>
        <translation>Die Richtlinie des Projekts verlangt in dieser Umgebung nichts zum Abzeichnen</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>a list of values is empty</source>
        <translation>eine Liste von Werten ist leer</translation>
    </message>
    <message>
        <source>%1 is in it more than once</source>
        <translation>%1 steht mehr als einmal darin</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark</source>
        <translation>die Datei beginnt mit einer Bytereihenfolge-Markierung</translation>
    </message>
    <message>
        <source>%1 is not a known value; remove the comment behind it</source>
        <translation>%1 ist kein bekannter Wert; den Kommentar dahinter entfernen</translation>
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
        <source>not needed: local socket</source>
        <translation>nicht nötig: ein Socket dieses Rechners</translation>
    </message>
    <message>
        <source>none: passwords and rows cross the network in clear text</source>
        <translation>keine: alles geht im Klartext durch das Netz</translation>
    </message>
    <message>
        <source>Working as</source>
        <translation>Arbeitet als</translation>
    </message>
    <message>
        <source>not %1: the temporary login could not be created (%2)</source>
        <translation>nicht als %1: keine temporäre Anmeldung möglich (%2)</translation>
    </message>
    <message>
        <source>%1: only a superuser can work as another role, and that role must not be a superuser</source>
        <translation>%1: Nur ein Superuser kann als andere Rolle arbeiten, und zwar als gewöhnliche</translation>
    </message>
</context>
<context>
    <name>Dump</name>
    <message>
        <source>The dump contains the rows of %2 more tables, but they were not counted or compared, because a superuser does not query other roles&apos; tables: %1, …</source>
        <translation>Die Zeilen von %2 Tabellen sind im Dump, wurden aber weder gezählt noch verglichen, weil ein Superuser Tabellen anderer Rollen nicht abfragt: %1, …</translation>
    </message>
    <message>
        <source>The dump contains the rows of these tables, but they were not counted or compared, because a superuser does not query other roles&apos; tables: %1</source>
        <translation>Die Zeilen dieser Tabellen sind im Dump, wurden aber weder gezählt noch verglichen, weil ein Superuser Tabellen anderer Rollen nicht abfragt: %1</translation>
    </message>
</context>
<context>
    <name>DumpCode</name>
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
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>psql commands, which are refused</source>
        <translation>Befehle von psql, die abgelehnt werden</translation>
    </message>
    <message>
        <source>Not what the table of contents says</source>
        <translation>Von anderer Art, als das Inhaltsverzeichnis angibt</translation>
    </message>
    <message>
        <source>Databases, tablespaces and their privileges</source>
        <translation>Datenbanken, Tablespaces und ihre Rechte</translation>
    </message>
    <message>
        <source>Types with their own functions</source>
        <translation>Typen mit eigenen Funktionen</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
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
        <source>Install %2.</source>
        <translation>Installieren Sie %2.</translation>
    </message>
    <message>
        <source>%1 failed (%2): %3</source>
        <translation>%1 ist fehlgeschlagen (%2): %3</translation>
    </message>
    <message>
        <source>Replace them with --replace.</source>
        <translation>Ersetzen Sie sie mit --replace.</translation>
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
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
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
        <source>Have the owner of %2 grant it, or connect as the owner.</source>
        <translation>Lassen Sie es den Eigentümer von %2 erteilen, oder verbinden Sie sich als Eigentümer.</translation>
    </message>
    <message>
        <source>%1 could not be locked in %2 attempts.</source>
        <translation>%1 ließ sich in %2 Versuchen nicht sperren.</translation>
    </message>
    <message>
        <source>Check the name, the schema and the database.</source>
        <translation>Prüfen Sie Namen, Schema und Datenbank.</translation>
    </message>
    <message>
        <source>Watch it with &quot;stopoverctl run show %1&quot;.</source>
        <translation>Sehen Sie mit „stopoverctl run show %1“ zu.</translation>
    </message>
    <message>
        <source>Correct these rows, then try again.</source>
        <translation>Korrigieren Sie diese Zeilen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Use a newer Stopover.</source>
        <translation>Nehmen Sie ein neueres Stopover.</translation>
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
        <source>Correct it in %1.</source>
        <translation>Korrigieren Sie ihn in %1.</translation>
    </message>
    <message>
        <source>Correct script_location, or create the folder.</source>
        <translation>Korrigieren Sie script_location, oder legen Sie den Ordner an.</translation>
    </message>
    <message>
        <source>Write the value as a literal.</source>
        <translation>Schreiben Sie den Wert als Literal.</translation>
    </message>
    <message>
        <source>Save the file in %3, or declare its encoding.</source>
        <translation>Speichern Sie die Datei in %3, oder geben Sie ihre Kodierung an.</translation>
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
        <source>Choose another label.</source>
        <translation>Wählen Sie eine andere Marke.</translation>
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
        <source>Check the label.</source>
        <translation>Prüfen Sie die Marke.</translation>
    </message>
    <message>
        <source>Name a revision of that branch.</source>
        <translation>Nennen Sie eine Revision dieses Zweigs.</translation>
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
        <source>&quot;%1&quot; could start from more than one row of the version table: %2.</source>
        <translation>„%1“ könnte von mehr als einer Zeile der Versionstabelle ausgehen: %2.</translation>
    </message>
    <message>
        <source>Name the branch: LABEL@+N.</source>
        <translation>Nennen Sie den Zweig: MARKE@+N.</translation>
    </message>
    <message>
        <source>%1 was named together with its ancestor %2.</source>
        <translation>%1 wurde zusammen mit ihrem Vorfahren %2 genannt.</translation>
    </message>
    <message>
        <source>Name one revision.</source>
        <translation>Nennen Sie eine Revision.</translation>
    </message>
    <message>
        <source>Write FROM:TO.</source>
        <translation>Schreiben Sie VON:BIS.</translation>
    </message>
    <message>
        <source>Revision %1 is not a head.</source>
        <translation>Revision %1 ist kein Kopf.</translation>
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
        <source>Choose another name, or remove it.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie es.</translation>
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
        <source>Create the table first, then restore.</source>
        <translation>Erstellen Sie erst die Tabelle, dann stellen Sie wieder her.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 ist größer als %2 Bytes.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is a superuser, and code of other roles would run with its rights: %2.</source>
        <translation>%1 ist Superuser, und Code anderer Rollen liefe mit seinen Rechten: %2.</translation>
    </message>
    <message>
        <source>Connect as %1.</source>
        <translation>Verbinden Sie sich als %1.</translation>
    </message>
    <message>
        <source>%1: %3</source>
        <translation>%1: %3</translation>
    </message>
    <message>
        <source>Internal error: %1.</source>
        <translation>Interner Fehler: %1.</translation>
    </message>
    <message>
        <source>Please report it, and describe what you did.</source>
        <translation>Bitte melden Sie das, mit dem, was Sie vorher getan haben.</translation>
    </message>
    <message>
        <source>Check the path, its permissions and the free space.</source>
        <translation>Prüfen Sie Pfad, Rechte und freien Platz.</translation>
    </message>
    <message>
        <source>Program %1 cannot be started.</source>
        <translation>Das Programm %1 lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Cancelled at your request.</source>
        <translation>Abgebrochen, wie gewünscht.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die gemeinte Datei ist.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl sandbox status&quot; shows its log file; &quot;stopoverctl sandbox reset&quot; recreates the server.</source>
        <translation>„stopoverctl sandbox status“ nennt seine Logdatei; „stopoverctl sandbox reset“ fängt neu an.</translation>
    </message>
    <message>
        <source>%1 cannot be used for a private server: %2.</source>
        <translation>%1 kann keinen privaten Server aufnehmen: %2.</translation>
    </message>
    <message>
        <source>Choose another directory with --dir.</source>
        <translation>Nennen Sie mit --dir ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>The demo&apos;s objects already exist: %1.</source>
        <translation>Die Objekte der Demo sind schon da: %1.</translation>
    </message>
    <message>
        <source>Invalid connection settings: %1.</source>
        <translation>Die Verbindungsangaben sind nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Use a URI (postgresql://host/database), keywords (host=… dbname=…), service=NAME or a database name.</source>
        <translation>Schreiben Sie eine URI (postgresql://host/datenbank), Schlüsselwörter (host=… dbname=…), service=NAME oder einen Datenbanknamen.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2</source>
        <translation>Keine Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>Check host, port and database, and whether the server is running.</source>
        <translation>Prüfen Sie Host, Port, Datenbank und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Login to %1 failed: %2</source>
        <translation>Der Server lehnt die Anmeldung an %1 ab: %2</translation>
    </message>
    <message>
        <source>Set the password in PGPASSWORD or the password file, and check the role.</source>
        <translation>Geben Sie das Passwort in PGPASSWORD oder der Passwortdatei an und prüfen Sie die Rolle.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Die Verbindung zum Server ist abgerissen.</translation>
    </message>
    <message>
        <source>The journal in the database records how far the run got: see &quot;stopoverctl run list&quot;.</source>
        <translation>Das Journal in der Datenbank weiß, wie weit es kam: siehe „stopoverctl run list“.</translation>
    </message>
    <message>
        <source>The connection was lost during COMMIT; it is not known whether transaction %1 was committed.</source>
        <translation>Die Verbindung riss beim COMMIT ab: ob Transaktion %1 wirksam wurde, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Do not repeat it. &quot;stopoverctl run resume&quot; checks the journal.</source>
        <translation>Wiederholen Sie sie nicht; „stopoverctl run resume“ fragt das Journal.</translation>
    </message>
    <message>
        <source>The server at %1 is starting up or shutting down.</source>
        <translation>Der Server an %1 startet noch oder fährt herunter.</translation>
    </message>
    <message>
        <source>%1 is a standby, which is read-only.</source>
        <translation>%1 ist ein Standby und nimmt keine Schreibzugriffe an.</translation>
    </message>
    <message>
        <source>Role %3 has no %1 privilege on %2.</source>
        <translation>Der Rolle %3 fehlt %1 auf %2.</translation>
    </message>
    <message>
        <source>Role %1 does not exist on this server.</source>
        <translation>Auf diesem Server gibt es keine Rolle %1.</translation>
    </message>
    <message>
        <source>Name an existing role with %2.</source>
        <translation>Nennen Sie mit %2 eine Rolle, die es gibt.</translation>
    </message>
    <message>
        <source>Connect as the owner, or work with the owner&apos;s rights: --work-as ROLE. If a superuser owns the journal, first transfer it: stopoverctl install --owner ROLE.</source>
        <translation>Verbinden Sie sich als Eigentümer, oder arbeiten Sie mit den Rechten des Eigentümers: --work-as ROLLE. Ein Journal, das einem Superuser gehört, wird vorher übergeben: stopoverctl install --owner ROLLE.</translation>
    </message>
    <message>
        <source>The server rejected a statement.</source>
        <translation>Der Server hat eine Anweisung abgelehnt.</translation>
    </message>
    <message>
        <source>Another session holds an ACCESS EXCLUSIVE lock on a table that must be read.</source>
        <translation>Jemand hat eine Tabelle, die gelesen werden soll, gegen alle gesperrt.</translation>
    </message>
    <message>
        <source>The server is out of disk space: %1.</source>
        <translation>Auf dem Server ist kein Platz mehr: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid name: %2.</source>
        <translation>„%1“ ist kein Name: %2.</translation>
    </message>
    <message>
        <source>Write schema.table; double-quote names with capitals, spaces or dots.</source>
        <translation>Schreiben Sie schema.tabelle, mit doppelten Anführungszeichen um Großbuchstaben, Leerzeichen und Punkte.</translation>
    </message>
    <message>
        <source>Correct it, and plan again.</source>
        <translation>Korrigieren Sie es und planen Sie neu.</translation>
    </message>
    <message>
        <source>%1: unknown key &quot;%2&quot;.</source>
        <translation>%1: der Schlüssel „%2“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Valid keys: %3.</source>
        <translation>Bekannte Schlüssel hier: %3.</translation>
    </message>
    <message>
        <source>Table %1 does not exist in this database.</source>
        <translation>In dieser Datenbank gibt es keine Tabelle %1.</translation>
    </message>
    <message>
        <source>Table %1 has no column &quot;%2&quot;.</source>
        <translation>Die Tabelle %1 hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the partition key: %2.</source>
        <translation>Der Schlüssel „%1“ ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>Use a column, or one immutable SQL expression over the table&apos;s columns.</source>
        <translation>Schreiben Sie eine Spalte oder einen unveränderlichen SQL-Ausdruck über die Spalten der Tabelle.</translation>
    </message>
    <message>
        <source>%1 is not a valid number of partitions.</source>
        <translation>%1 Partitionen sind nicht möglich.</translation>
    </message>
    <message>
        <source>Choose from %2 to %3.</source>
        <translation>Wählen Sie zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Run %1 does not exist in this database.</source>
        <translation>In dieser Datenbank gibt es keinen Lauf %1.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl run list&quot; lists the runs.</source>
        <translation>„stopoverctl run list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Another Stopover took over run %1; this one stopped.</source>
        <translation>Ein anderes Stopover hat Lauf %1 übernommen; dieses wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime: %2.</source>
        <translation>%1 wurde inzwischen geändert: %2.</translation>
    </message>
    <message>
        <source>Abort this run and plan again. The live table is unchanged.</source>
        <translation>Brechen Sie diesen Lauf ab und planen Sie neu; die Tabelle im Betrieb ist unberührt.</translation>
    </message>
    <message>
        <source>The trigger that captures writes to %1 was disabled or replaced.</source>
        <translation>Jemand hat den Trigger, der die Schreibzugriffe auf %1 festhält, abgeschaltet oder ersetzt.</translation>
    </message>
    <message>
        <source>%1 is written faster than the copy can catch up: %2 changes left to copy, at most %3 allowed at the swap.</source>
        <translation>In %1 wird schneller geschrieben, als die Kopie nachkommt: %2 Schlüssel sind offen, %3 sind beim Tausch erlaubt.</translation>
    </message>
    <message>
        <source>Backup %1 does not exist.</source>
        <translation>Es gibt keine Sicherung %1.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl backup list&quot; lists the backups.</source>
        <translation>Der Befehl backup list zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Backup %1 is missing.</source>
        <translation>Die Sicherung %1 fehlt.</translation>
    </message>
    <message>
        <source>It was dropped or moved. Choose another one.</source>
        <translation>Jemand hat sie gelöscht oder verschoben; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Backup %1 was altered after it was made: it had %2 rows and has %3, or its values differ.</source>
        <translation>Die Sicherung %1 wurde seit ihrer Erstellung verändert: damals %2 Zeilen, jetzt %3, oder andere Werte.</translation>
    </message>
    <message>
        <source>It was not restored. Choose another backup.</source>
        <translation>Sie wird nicht wiederhergestellt. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Backup %1 did not record the structure of its table, and the table no longer exists.</source>
        <translation>Die Sicherung %1 hat den Aufbau ihrer Tabelle nicht festgehalten, und die Tabelle ist weg.</translation>
    </message>
    <message>
        <source>Backup %1 cannot be dropped yet: %2.</source>
        <translation>Die Sicherung %1 kann noch nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>%3 rows refer to rows of %1 that the backup does not contain (constraint %2).</source>
        <translation>%3 Zeilen verweisen auf Zeilen von %1, die die Sicherung nicht hat (Constraint %2).</translation>
    </message>
    <message>
        <source>Restore the referencing table too, or delete these rows first. The live table was not changed.</source>
        <translation>Stellen Sie auch die verweisende Tabelle wieder her oder löschen Sie erst diese Zeilen. Die Tabelle wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The restored copy of %1 differs from the backup.</source>
        <translation>Die wiederhergestellte Kopie von %1 ist nicht, was die Sicherung enthält.</translation>
    </message>
    <message>
        <source>Dump %1 is damaged: %2.</source>
        <translation>Der Dump %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Dump %1 was not made by Stopover for this database, and contains code:%2</source>
        <translation>Der Dump %1 wurde nicht von Stopover für diese Datenbank erstellt, und seine Anweisungen enthalten mehr als Daten:%2</translation>
    </message>
    <message>
        <source>Check the list. To restore it all with the rights of an ordinary role, add --allow-code.</source>
        <translation>Sehen Sie die Liste durch. Um alles mit den Rechten einer gewöhnlichen Rolle wiederherzustellen: --allow-code.</translation>
    </message>
    <message>
        <source>Dump %1 comes from PostgreSQL %2; this server and its client programs have version %3.</source>
        <translation>Der Dump %1 stammt von PostgreSQL %2; Server und Programme hier haben Version %3.</translation>
    </message>
    <message>
        <source>Restore it to a server of at least that version, with client programs to match. Nothing was changed.</source>
        <translation>In einen ebenso neuen Server wiederherstellen, mit den Programmen jener Version. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Dump %1 contains a psql command, which Stopover does not run: %2.</source>
        <translation>Der Dump %1 enthält einen Befehl von psql, den Stopover nicht ausführt: %2.</translation>
    </message>
    <message>
        <source>Check what it does, and remove it from the script. Nothing was restored.</source>
        <translation>Prüfen Sie, was er tut, und entfernen Sie ihn dann aus dem Skript. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Dump %1 creates objects that only a superuser can create, but dumps are restored as an ordinary role: %2.</source>
        <translation>Der Dump %1 legt an, was nur ein Superuser anlegen kann, und Dumps werden als gewöhnliche Rolle wiederhergestellt: %2.</translation>
    </message>
    <message>
        <source>Create extensions as the superuser with --allow-superuser &quot;EXTENSION NAME; …&quot;. Skip the rest with --leave-out &quot;KIND NAME; …&quot;, and create it yourself afterwards. Nothing was restored.</source>
        <translation>Legen Sie Erweiterungen mit --allow-superuser &quot;EXTENSION NAME; …&quot; als Superuser an. Lassen Sie den Rest mit --leave-out &quot;ART NAME; …&quot; weg, und legen Sie ihn danach selbst an. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 is a member of %2, so code in a dump could access the server&apos;s files.</source>
        <translation>%1 ist Mitglied von %2; Code in einem Dump könnte so die Dateien des Servers erreichen.</translation>
    </message>
    <message>
        <source>Restore as a superuser (Stopover then works as an ordinary role), or as a role without these memberships.</source>
        <translation>Stellen Sie als Superuser wieder her, der dafür eine gewöhnliche Rolle benutzt, oder als Rolle ohne diese Mitgliedschaften.</translation>
    </message>
    <message>
        <source>The dump cannot be restored as an ordinary role, because login as %1 fails: %2.</source>
        <translation>Der Dump lässt sich nicht als gewöhnliche Rolle wiederherstellen, weil sich niemand als %1 anmelden kann: %2.</translation>
    </message>
    <message>
        <source>Allow password logins to the new database in pg_hba.conf, or connect as an ordinary role with CREATEDB.</source>
        <translation>Erlauben Sie in pg_hba.conf Anmeldungen mit Passwort an der neuen Datenbank, oder verbinden Sie sich als gewöhnliche Rolle, die Datenbanken anlegen darf.</translation>
    </message>
    <message>
        <source>%1 has no primary key, so its rows cannot be identified.</source>
        <translation>%1 hat keinen Primärschlüssel, so dass sich seine Zeilen nicht unterscheiden lassen.</translation>
    </message>
    <message>
        <source>Add one, or inspect the rows with psql.</source>
        <translation>Geben Sie ihr einen, oder sehen Sie die Zeilen mit psql an.</translation>
    </message>
    <message>
        <source>Backup %1 differs from its table: %2 rows in the table, %3 in the backup, or different values.</source>
        <translation>Die Sicherung %1 weicht von ihrer Tabelle ab: %2 Zeilen in der Tabelle, %3 in der Sicherung, oder andere Werte.</translation>
    </message>
    <message>
        <source>Nothing was changed. Resume to repeat the backup, or abort the run.</source>
        <translation>Nichts wurde geändert. Setzen Sie fort, um die Sicherung neu zu machen, oder geben Sie den Lauf auf.</translation>
    </message>
    <message>
        <source>%1 and its copy differ in %2 rows; the first keys: %3.</source>
        <translation>%1 und die Kopie unterscheiden sich in %2 Schlüsseln, zuerst: %3.</translation>
    </message>
    <message>
        <source>The tables were not swapped. Resume to compare and repair again, or abort the run.</source>
        <translation>Nichts wurde getauscht. Setzen Sie fort, um erneut zu vergleichen und zu reparieren, oder brechen Sie den Lauf ab.</translation>
    </message>
    <message>
        <source>The retired table would reject %2 rows written to %1 since the swap; the first: %3.</source>
        <translation>Die aufbewahrte Tabelle würde %2 Zeilen ablehnen, die seither in %1 geschrieben wurden, zuerst: %3.</translation>
    </message>
    <message>
        <source>Database %1 has no Stopover journal.</source>
        <translation>Die Datenbank %1 hat kein Journal von Stopover.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl install&quot; or the first run creates it.</source>
        <translation>„stopoverctl install“ legt es an; der erste Lauf tut es auch.</translation>
    </message>
    <message>
        <source>Stopover&apos;s schemas in database %1 contain objects that are not Stopover&apos;s. Nothing in them was read:
%2.</source>
        <translation>Die Schemas von Stopover in der Datenbank %1 enthalten etwas, das nicht von Stopover ist. Nichts darin wurde gelesen:
%2.</translation>
    </message>
    <message>
        <source>As the owner of schema stopover or a superuser, run &quot;stopoverctl install --repair&quot; to see what it would do.</source>
        <translation>Sehen Sie als Eigentümer des Schemas stopover oder als Superuser nach, was &quot;stopoverctl install --repair&quot; tun würde.</translation>
    </message>
    <message>
        <source>The journal in the database has version %1; this program supports %2.</source>
        <translation>Das Journal in der Datenbank hat Version %1; dieses Programm kennt %2.</translation>
    </message>
    <message>
        <source>%1 contains no project: no alembic.ini, pyproject.toml or stopover.toml was found.</source>
        <translation>%1 enthält kein Projekt: weder alembic.ini noch pyproject.toml noch stopover.toml ist da.</translation>
    </message>
    <message>
        <source>Name the project folder with --project.</source>
        <translation>Nennen Sie den Ordner des Projekts mit --project.</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%3&quot; in section [%2].</source>
        <translation>%1 hat keinen Schlüssel „%3“ im Abschnitt [%2].</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Fügen Sie ihn dort hinzu.</translation>
    </message>
    <message>
        <source>%1: invalid value for &quot;%2&quot;: %3.</source>
        <translation>%1: ungültiger Wert für &quot;%2&quot;: %3.</translation>
    </message>
    <message>
        <source>The revision folder %1, named in %2, does not exist.</source>
        <translation>Der Ordner der Revisionen %1, genannt in %2, ist nicht da.</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; cannot be read without running the file: %4.</source>
        <translation>%1, Zeile %2: &quot;%3&quot; ist ohne Ausführen der Datei nicht lesbar: %4.</translation>
    </message>
    <message>
        <source>%1 declares no revision.</source>
        <translation>%1 nennt keine Revision.</translation>
    </message>
    <message>
        <source>Give it a revision id, or move it out of the revision folder.</source>
        <translation>Geben Sie ihr eine Revisions-ID, oder nehmen Sie sie aus dem Ordner der Revisionen.</translation>
    </message>
    <message>
        <source>%1 is found twice; the first time as %2.</source>
        <translation>%1 wird zweimal gefunden, zuerst als %2.</translation>
    </message>
    <message>
        <source>Name each revision folder once.</source>
        <translation>Nennen Sie jeden Ordner der Revisionen einmal.</translation>
    </message>
    <message>
        <source>%1, line %2: not encoded in %3.</source>
        <translation>%1, Zeile %2 ist nicht in %3 kodiert.</translation>
    </message>
    <message>
        <source>Revision id &quot;%1&quot; contains reserved characters: %2.</source>
        <translation>Die Revisions-ID „%1“ enthält Zeichen, die etwas anderes bedeuten: %2.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores only.</source>
        <translation>Wählen Sie eine ID aus Buchstaben, Ziffern und Unterstrichen.</translation>
    </message>
    <message>
        <source>Give each file its own id.</source>
        <translation>Geben Sie allen bis auf einer eine andere ID.</translation>
    </message>
    <message>
        <source>Branch label &quot;%1&quot; of revision %2 is already used by %3.</source>
        <translation>Die Zweigmarke „%1“ der Revision %2 ist schon der Name von %3.</translation>
    </message>
    <message>
        <source>Revision %1 revises %2, but no file declares it.</source>
        <translation>Revision %1 revidiert %2, die keine Datei erklärt.</translation>
    </message>
    <message>
        <source>Restore the file, or correct down_revision.</source>
        <translation>Bringen Sie die Datei zurück, oder korrigieren Sie down_revision.</translation>
    </message>
    <message>
        <source>Revision %1 depends on %2, but no file declares it.</source>
        <translation>Revision %1 hängt von %2 ab, die keine Datei erklärt.</translation>
    </message>
    <message>
        <source>Restore the file, or correct depends_on.</source>
        <translation>Bringen Sie die Datei zurück, oder korrigieren Sie depends_on.</translation>
    </message>
    <message>
        <source>These revisions form a cycle: %*.</source>
        <translation>Diese Revisionen revidieren einander im Kreis: %*.</translation>
    </message>
    <message>
        <source>Correct down_revision in one of them.</source>
        <translation>Korrigieren Sie down_revision bei einer von ihnen.</translation>
    </message>
    <message>
        <source>These revisions depend on each other in a cycle: %*.</source>
        <translation>Diese Revisionen hängen im Kreis voneinander ab: %*.</translation>
    </message>
    <message>
        <source>Correct depends_on in one of them.</source>
        <translation>Korrigieren Sie depends_on bei einer von ihnen.</translation>
    </message>
    <message>
        <source>Revision &quot;%1&quot; does not exist.</source>
        <translation>Es gibt keine Revision „%1“.</translation>
    </message>
    <message>
        <source>Check the id and the project folder.</source>
        <translation>Prüfen Sie die ID und den Ordner des Projekts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches more than one revision: %2.</source>
        <translation>Mit „%1“ beginnt mehr als eine Revision: %2.</translation>
    </message>
    <message>
        <source>Write more characters of the id.</source>
        <translation>Schreiben Sie mehr von der ID.</translation>
    </message>
    <message>
        <source>Branch &quot;%1&quot; does not exist.</source>
        <translation>Es gibt keinen Zweig „%1“.</translation>
    </message>
    <message>
        <source>Revision %1 is not in branch &quot;%2&quot;.</source>
        <translation>Revision %1 ist nicht im Zweig „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches more than one head: %2.</source>
        <translation>„%1“ meint mehr als einen Kopf: %2.</translation>
    </message>
    <message>
        <source>Swap the two, or name revisions of the same branch.</source>
        <translation>Vertauschen Sie die beiden, oder nennen Sie Revisionen einer Linie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is ambiguous: the path forks at %2.</source>
        <translation>„%1“ ist mehrdeutig: Der Pfad verzweigt bei %2.</translation>
    </message>
    <message>
        <source>Name the revision.</source>
        <translation>Nennen Sie die Revision selbst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reaches no revision in %2 steps.</source>
        <translation>„%1“ führt in %2 Schritten zu keiner Revision.</translation>
    </message>
    <message>
        <source>Use fewer steps.</source>
        <translation>Gehen Sie weniger Schritte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes past the last revision.</source>
        <translation>„%1“ geht über die letzte Revision hinaus.</translation>
    </message>
    <message>
        <source>Name only one of them.</source>
        <translation>Nennen Sie eine von beiden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ancestor in branch &quot;%2&quot;.</source>
        <translation>„%1“ liegt nicht unter dem Zweig „%2“.</translation>
    </message>
    <message>
        <source>Name an ancestor of the branch&apos;s revisions.</source>
        <translation>Nennen Sie eine Revision, durch die der Zweig kam.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a range; a single revision is expected.</source>
        <translation>„%1“ ist ein Bereich, wo eine Revision erwartet wird.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a single revision; a range is expected.</source>
        <translation>„%1“ ist eine Revision, wo ein Bereich erwartet wird.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid range.</source>
        <translation>„%1“ ist kein Bereich der Historie.</translation>
    </message>
    <message>
        <source>Write FROM:TO; either end may be left out.</source>
        <translation>Schreiben Sie VON:BIS; jedes darf fehlen.</translation>
    </message>
    <message>
        <source>Name a head, or start a new branch.</source>
        <translation>Nennen Sie einen Kopf, oder verlangen Sie einen neuen Zweig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid target: %2.</source>
        <translation>„%1“ ist nicht als Ziel lesbar: %2.</translation>
    </message>
    <message>
        <source>Use a revision, LABEL@head, heads, base, +N or -N.</source>
        <translation>Schreiben Sie eine Revision, MARKE@head, heads, base, +N oder -N.</translation>
    </message>
    <message>
        <source>%1 can be reached from %2 only through a dependency.</source>
        <translation>%1 ist von %2 nur über eine Abhängigkeit zu erreichen.</translation>
    </message>
    <message>
        <source>Name a range within one branch.</source>
        <translation>Nennen Sie einen Bereich entlang einer Linie.</translation>
    </message>
    <message>
        <source>Revision %1 cannot be undone: %2 has no downgrade.</source>
        <translation>Revision %1 lässt sich nicht rückgängig machen: %2 hat kein Downgrade.</translation>
    </message>
    <message>
        <source>Write its downgrade, or downgrade to a later revision.</source>
        <translation>Schreiben Sie ihr downgrade, oder gehen Sie höchstens bis zu ihr zurück.</translation>
    </message>
    <message>
        <source>Revision %1 was rolled back because its check failed: %2</source>
        <translation>Revision %1 wurde zurückgenommen: ihre Prüfung traf nicht zu: %2</translation>
    </message>
    <message>
        <source>Run the check by hand to find the cause, correct the revision, then resume or abort the run.</source>
        <translation>Führen Sie die Prüfung von Hand aus, um zu sehen, was nicht stimmt; korrigieren Sie die Revision, und setzen Sie den Lauf fort oder geben Sie ihn auf.</translation>
    </message>
    <message>
        <source>Revision %1 requires %2 in the version table, but it contains %3.</source>
        <translation>Revision %1 erfordert %2 in der Versionstabelle, diese enthält aber %3.</translation>
    </message>
    <message>
        <source>Find out what was applied, then stamp the database with that revision.</source>
        <translation>Sehen Sie nach, was angewandt wurde, und stempeln Sie dann die Datenbank mit der Wahrheit.</translation>
    </message>
    <message>
        <source>There is more than one revision folder: %*.</source>
        <translation>Es gibt mehr als einen Ordner der Revisionen: %*.</translation>
    </message>
    <message>
        <source>Choose the one for the new file.</source>
        <translation>Sagen Sie, in welchen die neue Datei gehört.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 ist schon da.</translation>
    </message>
    <message>
        <source>Install what is missing, or rehearse without it. The database was not changed.</source>
        <translation>Installieren Sie hier, was fehlt, oder proben Sie ohne; die Datenbank wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The journal in the database records how far the run got: open the Run page.</source>
        <translation>Das Journal in der Datenbank hält fest, wie weit der Lauf kam: Öffnen Sie die Seite Lauf.</translation>
    </message>
    <message>
        <source>Do not repeat it. Resume on the Run page checks the journal.</source>
        <translation>Nicht wiederholen. „Fortsetzen“ auf der Seite Lauf prüft das Journal.</translation>
    </message>
    <message>
        <source>The Activity page shows which one. Try again when it has finished.</source>
        <translation>Die Seite Aktivität zeigt, welche. Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>The History page lists the runs.</source>
        <translation>Die Seite Verlauf listet die Läufe auf.</translation>
    </message>
    <message>
        <source>The Run page shows what is possible.</source>
        <translation>Die Seite „Lauf“ zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>Watch it on the Run page.</source>
        <translation>Sie können ihn auf der Seite Lauf verfolgen.</translation>
    </message>
    <message>
        <source>The Backups page lists the backups.</source>
        <translation>Die Seite Sicherungen listet die Sicherungen auf.</translation>
    </message>
    <message>
        <source>The first run creates it.</source>
        <translation>Der erste Lauf legt es an.</translation>
    </message>
    <message>
        <source>Look at its log file, or start over on the Demo page.</source>
        <translation>Sehen Sie in seine Logdatei, oder beginnen Sie auf der Seite Demo neu.</translation>
    </message>
    <message>
        <source>Choose another directory.</source>
        <translation>Wählen Sie ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>The journal in database %1 was not used: %2.</source>
        <translation>Das Journal in der Datenbank %1 wurde nicht angerührt: %2.</translation>
    </message>
    <message>
        <source>Connect as %1, or work with its rights through a temporary login: --work-as %1. If the login is rejected, add a line to pg_hba.conf, for example: %2</source>
        <translation>Verbinden Sie sich als %1, oder arbeiten Sie über eine temporäre Anmeldung mit den Rechten von %1: --work-as %1. Wo der Server keine zulässt, tut es eine Zeile in pg_hba.conf, zum Beispiel: %2</translation>
    </message>
    <message>
        <source>%1: %2 objects, including %3</source>
        <translation>%1: %2 Objekte, darunter %3</translation>
    </message>
    <message>
        <source>%1 in %2 mode at %3; connect to port %4 directly.</source>
        <translation>%1 im Modus %2 auf %3; verbinden Sie sich direkt mit Port %4.</translation>
    </message>
    <message>
        <source>Session locks and settings do not hold through it, so only reading is possible. Use the server&apos;s own port, or a pool in session mode.</source>
        <translation>Sperren und Einstellungen der Sitzung gelten darüber nicht, daher ist nur Lesen möglich. Verwenden Sie den Port des Servers selbst oder einen Pool im Modus session.</translation>
    </message>
    <message>
        <source>Run %1 on %2 is still open.</source>
        <translation>Lauf %1 auf %2 ist noch offen.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; does not exist.</source>
        <translation>Den Schritt „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Use one of: %2.</source>
        <translation>Verwenden Sie eines von: %2.</translation>
    </message>
    <message>
        <source>Run %1 belongs to %2, last heard from at %3, %4 s ago.</source>
        <translation>Lauf %1 gehört %2; letztes Lebenszeichen um %3, vor %4 s.</translation>
    </message>
    <message>
        <source>There is no regular file %1.</source>
        <translation>Es gibt keine gewöhnliche Datei %1.</translation>
    </message>
    <message>
        <source>Check the path. Links, devices and pipes are not accepted.</source>
        <translation>Prüfen Sie den Pfad. Links, Geräte und Pipes werden nicht angenommen.</translation>
    </message>
    <message>
        <source>It was changed or damaged after it was written. Restore it from a backup, or create it again.</source>
        <translation>Sie wurde nach dem Schreiben geändert oder beschädigt. Stellen Sie sie aus einer Sicherung wieder her, oder legen Sie sie neu an.</translation>
    </message>
    <message>
        <source>The private server failed (%1): %2</source>
        <translation>Der private Server ist fehlgeschlagen (%1): %2</translation>
    </message>
    <message>
        <source>The server is up, but has no further session for this run: %1.</source>
        <translation>Der Server läuft, hat aber keine weitere Sitzung für diesen Lauf: %1.</translation>
    </message>
    <message>
        <source>Raise max_connections, or the pool size of the pooler, to leave %2 sessions for the run, or use fewer workers; then resume it.</source>
        <translation>Erhöhen Sie max_connections oder die Poolgröße des Poolers, damit dem Lauf %2 Sitzungen bleiben, oder verwenden Sie weniger Sitzungen; setzen Sie ihn dann fort.</translation>
    </message>
    <message>
        <source>pg_dump and the like leave their settings in the sessions of a pool, whatever its mode. Use the server&apos;s own port.</source>
        <translation>pg_dump und ähnliche Programme hinterlassen ihre Einstellungen in den Sitzungen eines Pools, gleich in welchem Modus. Verwenden Sie den Port des Servers selbst.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl activity&quot; shows which one. Try again when it has finished.</source>
        <translation>&quot;stopoverctl activity&quot; zeigt, welche. Versuchen Sie es erneut, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>Resume when the blocking sessions have ended their transactions.</source>
        <translation>Setzen Sie fort, wenn die blockierenden Sitzungen ihre Transaktionen beendet haben.</translation>
    </message>
    <message>
        <source>Free disk space, then resume the run.</source>
        <translation>Schaffen Sie Speicherplatz, und setzen Sie den Lauf dann fort.</translation>
    </message>
    <message>
        <source>Blocked by: %*.</source>
        <translation>Blockiert durch: %*.</translation>
    </message>
    <message>
        <source>Resolve these findings first.</source>
        <translation>Beheben Sie zuerst diese Befunde.</translation>
    </message>
    <message>
        <source>Confirmation is missing.</source>
        <translation>Die Bestätigung fehlt.</translation>
    </message>
    <message>
        <source>If this is the right object, repeat the command with --confirm %1.</source>
        <translation>Wenn dies das richtige Objekt ist, wiederholen Sie den Befehl mit --confirm %1.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; was given to confirm, but this would change &quot;%1&quot;.</source>
        <translation>Zur Bestätigung wurde &quot;%2&quot; angegeben, geändert würde aber &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Another Stopover is driving run %1 (%2) on this database since %3 (PID %4).</source>
        <translation>Ein anderes Stopover führt Lauf %1 (%2) auf dieser Datenbank seit %3 aus (PID %4).</translation>
    </message>
    <message>
        <source>Wait until it finishes, or pause it there.</source>
        <translation>Warten Sie, bis er beendet ist, oder halten Sie ihn dort an.</translation>
    </message>
    <message>
        <source>The window is read-only.</source>
        <translation>Das Fenster kann nur lesen.</translation>
    </message>
    <message>
        <source>Turn off the read-only switch, then resume the run.</source>
        <translation>Schalten Sie den Nur-Lesen-Schalter aus, und setzen Sie den Lauf dann fort.</translation>
    </message>
    <message>
        <source>%1 is not the socket directory of a running private server.</source>
        <translation>%1 ist nicht das Socket-Verzeichnis eines laufenden privaten Servers.</translation>
    </message>
    <message>
        <source>Repeat the command with --confirm NAME.</source>
        <translation>Wiederholen Sie den Befehl mit --confirm NAME.</translation>
    </message>
    <message>
        <source>If that Stopover is gone, repeat the command with --take-over: its sessions are terminated, and it cannot continue the run.</source>
        <translation>Wenn es jenes Stopover nicht mehr gibt, wiederholen Sie den Befehl mit --take-over: Seine Sitzungen werden beendet, und es kann den Lauf nicht fortsetzen.</translation>
    </message>
    <message>
        <source>Run %1 is %2; %3 is not possible.</source>
        <translation>Lauf %1 (%2): %3 ist nicht möglich.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl run show %1&quot; lists what is possible.</source>
        <translation>&quot;stopoverctl run show %1&quot; listet auf, was möglich ist.</translation>
    </message>
    <message>
        <source>Plan again: the new backup gets a name of its own. Nothing was changed.</source>
        <translation>Planen Sie neu: Die neue Sicherung bekommt einen eigenen Namen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Resolve this first, then drop it. Nothing was dropped.</source>
        <translation>Beheben Sie das zuerst, und löschen Sie sie dann. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The live table was not changed. Verify the backup (&quot;stopoverctl backup verify&quot;), then restore again.</source>
        <translation>Die Tabelle im Betrieb wurde nicht geändert. Prüfen Sie die Sicherung (&quot;stopoverctl backup verify&quot;), und stellen Sie dann erneut wieder her.</translation>
    </message>
    <message>
        <source>Partition %1 has rows, so it is not dropped.</source>
        <translation>Die Partition %1 enthält Zeilen und wird daher nicht gelöscht.</translation>
    </message>
    <message>
        <source>Move its rows elsewhere and abort again, or resume the run.</source>
        <translation>Verschieben Sie ihre Zeilen und brechen Sie erneut ab, oder setzen Sie den Lauf fort.</translation>
    </message>
    <message>
        <source>The plan in %3 cannot be read (step &quot;%1&quot;, key &quot;%2&quot;).</source>
        <translation>Der Plan in %3 ist nicht lesbar (Schritt &quot;%1&quot;, Schlüssel &quot;%2&quot;).</translation>
    </message>
    <message>
        <source>A newer version wrote it, or it was changed since. Use the version that wrote it. Nothing was run.</source>
        <translation>Eine neuere Version hat ihn geschrieben, oder er wurde seither geändert. Verwenden Sie die Version, die ihn geschrieben hat. Nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; is recorded as done, but what it created no longer exists.</source>
        <translation>Schritt &quot;%1&quot; ist als erledigt vermerkt, aber was er angelegt hat, existiert nicht mehr.</translation>
    </message>
    <message>
        <source>Abort the run, and start again.</source>
        <translation>Brechen Sie den Lauf ab, und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>This cannot be rehearsed on this machine: %1 (%2).</source>
        <translation>Das lässt sich auf diesem Rechner nicht proben: %1 (%2).</translation>
    </message>
    <message>
        <source>resuming</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>reapplying</source>
        <translation>Erneutes Anwenden</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>marking a revision as applied</source>
        <translation>Markieren einer Revision als angewendet</translation>
    </message>
    <message>
        <source>catching up with the writes</source>
        <translation>Nachholen der Schreibzugriffe</translation>
    </message>
    <message>
        <source>Table %1 does not exist, or is not %2.</source>
        <translation>Es gibt keine Tabelle %1, die %2.</translation>
    </message>
    <message>
        <source>Role %3 may not create databases; a dump is restored to a new one.</source>
        <translation>Die Rolle %3 darf keine Datenbanken anlegen; ein Dump wird in eine neue wiederhergestellt.</translation>
    </message>
    <message>
        <source>Have a superuser run ALTER ROLE %3 CREATEDB, or connect as a role that may.</source>
        <translation>Lassen Sie einen Superuser ALTER ROLE %3 CREATEDB ausführen, oder verbinden Sie sich als Rolle, die es darf.</translation>
    </message>
    <message>
        <source>Rehearse the upgrade instead; it includes the rollback.</source>
        <translation>Proben Sie stattdessen das Upgrade; es enthält das Rollback.</translation>
    </message>
    <message>
        <source>%1 is a superuser, and this could run other roles&apos; code with its rights:%2</source>
        <translation>%1 ist Superuser, und dies könnte Code anderer Rollen mit seinen Rechten ausführen:%2</translation>
    </message>
    <message>
        <source>Enter an existing role in &quot;Work as&quot; on the Connections page.</source>
        <translation>Geben Sie auf der Seite Verbindungen unter &quot;Arbeiten als&quot; eine Rolle ein, die es gibt.</translation>
    </message>
    <message>
        <source>Connect as the owner, or enter the owner in &quot;Work as&quot; on the Connections page. If a superuser owns the journal, first transfer it, on the command line.</source>
        <translation>Verbinden Sie sich als Eigentümer, oder geben Sie ihn auf der Seite Verbindungen unter &quot;Arbeiten als&quot; ein. Gehört das Journal einem Superuser, übertragen Sie es zuerst auf der Kommandozeile.</translation>
    </message>
    <message>
        <source>Type the name to confirm.</source>
        <translation>Geben Sie zur Bestätigung den Namen ein.</translation>
    </message>
    <message>
        <source>Type the name that would change.</source>
        <translation>Geben Sie den Namen dessen ein, was geändert würde.</translation>
    </message>
    <message>
        <source>If that Stopover is gone, take the run over on the Run page: its sessions are terminated, and it cannot continue the run.</source>
        <translation>Wenn es jenes Stopover nicht mehr gibt, übernehmen Sie den Lauf auf der Seite Lauf: Seine Sitzungen werden beendet, und es kann den Lauf nicht fortsetzen.</translation>
    </message>
    <message>
        <source>The live table was not changed. Verify the backup on the Backups page, then restore again.</source>
        <translation>Die Tabelle im Betrieb wurde nicht geändert. Prüfen Sie die Sicherung auf der Seite Sicherungen, und stellen Sie dann erneut wieder her.</translation>
    </message>
    <message>
        <source>Check the list. Restoring it all, with the rights of an ordinary role, must be allowed explicitly.</source>
        <translation>Prüfen Sie die Liste. Alles davon mit den Rechten einer gewöhnlichen Rolle wiederherzustellen muss ausdrücklich erlaubt werden.</translation>
    </message>
    <message>
        <source>Restore it on the command line, which can create extensions as the superuser and skip other objects. Nothing was restored.</source>
        <translation>Stellen Sie ihn auf der Kommandozeile wieder her; dort lassen sich Erweiterungen als Superuser anlegen und andere Objekte auslassen. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The owner of schema stopover or a superuser can repair the journal on the command line.</source>
        <translation>Der Eigentümer des Schemas stopover oder ein Superuser kann das Journal auf der Kommandozeile reparieren.</translation>
    </message>
    <message>
        <source>Connect as %1, or enter %1 in &quot;Work as&quot; on the Connections page, to work with its rights through a temporary login. If the login is rejected, add a line to pg_hba.conf, for example: %2</source>
        <translation>Verbinden Sie sich als %1, oder geben Sie %1 auf der Seite Verbindungen unter &quot;Arbeiten als&quot; ein, um über eine temporäre Anmeldung mit deren Rechten zu arbeiten. Wird die Anmeldung abgelehnt, fügen Sie in pg_hba.conf eine Zeile hinzu, zum Beispiel: %2</translation>
    </message>
    <message>
        <source>Start over on the Demo page, which replaces them.</source>
        <translation>Beginnen Sie auf der Seite Demo neu; dabei werden sie ersetzt.</translation>
    </message>
    <message>
        <source>Choose the project folder on the Revisions page.</source>
        <translation>Wählen Sie den Ordner des Projekts auf der Seite Revisionen.</translation>
    </message>
    <message>
        <source>If &quot;%1&quot; is meant, repeat the command with --confirm %1.</source>
        <translation>Wenn &quot;%1&quot; gemeint ist, den Befehl mit --confirm %1 wiederholen.</translation>
    </message>
    <message>
        <source>Resume it (stopoverctl run resume %1) or abort it (stopoverctl run abort %1 --confirm %2). After a swap, roll back (stopoverctl run rollback %1 --confirm %2) or finish it (stopoverctl run finish %1 --confirm %2).</source>
        <translation>Setzen Sie ihn fort (stopoverctl run resume %1) oder brechen Sie ihn ab (stopoverctl run abort %1 --confirm %2). Nach einem Tausch rollen Sie ihn zurück (stopoverctl run rollback %1 --confirm %2) oder schließen ihn ab (stopoverctl run finish %1 --confirm %2).</translation>
    </message>
    <message>
        <source>%1 is already a backup.</source>
        <translation>%1 ist schon eine Sicherung.</translation>
    </message>
    <message>
        <source>aborting</source>
        <translation>das Abbrechen</translation>
    </message>
    <message>
        <source>Open the Run page. Resume or abort it; after a swap, roll back or finish it.</source>
        <translation>Öffnen Sie die Seite Lauf. Setzen Sie ihn fort oder brechen Sie ihn ab; nach einem Tausch rollen Sie ihn zurück oder schließen ihn ab.</translation>
    </message>
    <message>
        <source>Check the column&apos;s name; case matters.</source>
        <translation>Prüfen Sie den Namen der Spalte; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Resume when the server is less busy, or with --brake.</source>
        <translation>Setzen Sie den Lauf fort, wenn der Server weniger zu tun hat, oder mit --brake.</translation>
    </message>
    <message>
        <source>%1 is written faster than the copy can catch up: %2 writes are left to copy, %3 a second come in, and %4 a second are copied. Nothing was changed.</source>
        <translation>%1 wird schneller beschrieben, als die Kopie aufholen kann: %2 Änderungen sind noch zu kopieren, %3 je Sekunde kommen hinzu, %4 je Sekunde werden kopiert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Resume when the server is less busy, or with --brake, which slows the writers down by a few milliseconds per statement until the copy has caught up.</source>
        <translation>Setzen Sie den Lauf fort, wenn der Server weniger zu tun hat, oder mit --brake: Dann wartet jede schreibende Anweisung einige Millisekunden, bis die Kopie aufgeholt hat.</translation>
    </message>
    <message>
        <source>The swap of %1 may hold its lock for %2 ms, and was given up after %3 ms. Nothing was changed.</source>
        <translation>Der Tausch von %1 darf seine Sperre %2 ms lang halten und wurde nach %3 ms aufgegeben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Resume when the server is less busy, or plan again with a larger lock_budget.</source>
        <translation>Setzen Sie den Lauf fort, wenn der Server weniger zu tun hat, oder planen Sie mit einem größeren lock_budget neu.</translation>
    </message>
    <message>
        <source>Resume when the server is less busy, or tick &quot;Slow writers down&quot;.</source>
        <translation>Setzen Sie den Lauf fort, wenn der Server weniger zu tun hat, oder wählen Sie „Schreibende bremsen“.</translation>
    </message>
    <message>
        <source>Resume when the server is less busy, or tick &quot;Slow writers down&quot;: each writing statement then waits for a few milliseconds, until the copy has caught up.</source>
        <translation>Setzen Sie den Lauf fort, wenn der Server weniger zu tun hat, oder wählen Sie „Schreibende bremsen“: Dann wartet jede schreibende Anweisung einige Millisekunden, bis die Kopie aufgeholt hat.</translation>
    </message>
    <message>
        <source>Transactions that began before the copy was complete are still open, and would find %1 empty or outdated after the swap: %2. Nothing was changed.</source>
        <translation>Transaktionen, die vor dem Ende des Kopierens begannen, sind noch offen und würden %1 nach dem Tausch leer oder veraltet vorfinden: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Wait for them or end them, then resume; or resume with --old-snapshots, which swaps all the same after waiting.</source>
        <translation>Warten Sie auf sie oder beenden Sie sie, und setzen Sie dann fort; oder setzen Sie mit --old-snapshots fort: Das tauscht nach dem Warten trotzdem.</translation>
    </message>
    <message>
        <source>Wait for them or end them on the Activity page, then resume.</source>
        <translation>Warten Sie auf sie oder beenden Sie sie auf der Seite Aktivität, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>%1 was changed while this ran: %2.</source>
        <translation>%1 wurde währenddessen geändert: %2.</translation>
    </message>
    <message>
        <source>Run the same command again, which takes the change into account. The live table is unchanged.</source>
        <translation>Denselben Befehl noch einmal ausführen; er berücksichtigt die Änderung. Die aktive Tabelle ist unverändert.</translation>
    </message>
    <message>
        <source>%1 was changed since the tables were swapped, and not all of it can be carried over to the other table: %2</source>
        <translation>%1 wurde seit dem Tausch der Tabellen geändert, und nicht alles kann in die andere Tabelle übernommen werden: %2</translation>
    </message>
    <message>
        <source>Nothing was begun. Do that, and run the command again.</source>
        <translation>Es wurde nichts begonnen. Das erledigen und den Befehl noch einmal ausführen.</translation>
    </message>
    <message>
        <source>No synchronous standby (synchronous_standby_names: %1) has confirmed a COMMIT for %2 s. Nothing further was begun; what was committed until then is on this server only.</source>
        <translation>Kein synchroner Standby (synchronous_standby_names: %1) hat in %2 s ein COMMIT bestätigt. Nichts Weiteres wurde begonnen; was bis dahin festgeschrieben wurde, ist nur auf diesem Server.</translation>
    </message>
    <message>
        <source>Start the standby, or, as a superuser, stop waiting for it: ALTER SYSTEM SET synchronous_standby_names = &apos;&apos;; SELECT pg_reload_conf(); then continue.</source>
        <translation>Starten Sie den Standby, oder warten Sie, als Superuser, nicht mehr auf ihn: ALTER SYSTEM SET synchronous_standby_names = &apos;&apos;; SELECT pg_reload_conf(); und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>The server that answers now, %2, has no run %1: a standby that had not received it has become the primary.</source>
        <translation>Der Server, der jetzt antwortet, %2, hat keinen Lauf %1: Ein Standby, der ihn nicht erhalten hatte, ist zum Primärserver geworden.</translation>
    </message>
    <message>
        <source>Nothing of the run is there. Check the table, and plan again.</source>
        <translation>Vom Lauf ist dort nichts. Prüfen Sie die Tabelle, und planen Sie neu.</translation>
    </message>
    <message>
        <source>%1 is on timeline %2, and the run was on timeline %3: it is a former primary. Nothing was written there.</source>
        <translation>%1 ist auf Timeline %2, und der Lauf war auf Timeline %3: Es ist ein früherer Primärserver. Dort wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stop that server, or take it out of the connection settings, then resume the run.</source>
        <translation>Halten Sie diesen Server an, oder nehmen Sie ihn aus den Verbindungseinstellungen, und setzen Sie den Lauf dann fort.</translation>
    </message>
    <message>
        <source>%1 contains several projects: %2.</source>
        <translation>%1 enthält mehrere Projekte: %2.</translation>
    </message>
    <message>
        <source>Open one of them, for example with &quot;--project %3&quot;.</source>
        <translation>Eines davon öffnen, zum Beispiel mit „--project %3“.</translation>
    </message>
    <message>
        <source>%1 is a project of %2 (%3 shows it), whose migrations Stopover does not run.</source>
        <translation>%1 ist ein Projekt von %2 (zu sehen an %3), dessen Migrationen Stopover nicht ausführt.</translation>
    </message>
    <message>
        <source>Stopover can check their SQL (&quot;stopoverctl lint FILE&quot;), and watch, back up and repartition the database.</source>
        <translation>Stopover kann ihr SQL prüfen („stopoverctl lint FILE“) und die Datenbank beobachten, sichern und repartitionieren.</translation>
    </message>
    <message>
        <source>%1 is a project of %2 (%3 shows it).</source>
        <translation>%1 ist ein Projekt von %2 (zu sehen an %3).</translation>
    </message>
    <message>
        <source>Stopover runs its SQL files as SQL revisions, in their order, once they are imported: &quot;stopoverctl revision import %4&quot;.</source>
        <translation>Stopover führt dessen SQL-Dateien als SQL-Revisionen in ihrer Reihenfolge aus, sobald sie importiert sind: „stopoverctl revision import %4“.</translation>
    </message>
    <message>
        <source>The project of %1 is %2.</source>
        <translation>Das Projekt zu %1 ist %2.</translation>
    </message>
    <message>
        <source>%1 contains further projects: %2.</source>
        <translation>%1 enthält weitere Projekte: %2.</translation>
    </message>
    <message>
        <source>Name one with --project to open it instead.</source>
        <translation>Um stattdessen eines davon zu öffnen, es mit --project nennen.</translation>
    </message>
    <message>
        <source>No alembic.ini was found for %1, so the project&apos;s own program configures Alembic; Alembic&apos;s defaults are assumed.</source>
        <translation>Zu %1 wurde keine alembic.ini gefunden; Alembic wird also vom Programm des Projekts eingerichtet. Angenommen sind Alembics Voreinstellungen.</translation>
    </message>
    <message>
        <source>%1 has no section [alembic] with revisions; this is section [%2].</source>
        <translation>%1 hat keinen Abschnitt [alembic] mit Revisionen; dies ist der Abschnitt [%2].</translation>
    </message>
    <message>
        <source>Choose another one with --section: %3.</source>
        <translation>Einen anderen mit --section wählen: %3.</translation>
    </message>
    <message>
        <source>The settings do not name the subfolders of %1 that have revisions; these are shown: %2.</source>
        <translation>Die Einstellungen nennen die Unterordner von %1 mit Revisionen nicht; gezeigt werden: %2.</translation>
    </message>
    <message>
        <source>If the project uses others, name them as version_locations.</source>
        <translation>Benutzt das Projekt andere, sie als version_locations nennen.</translation>
    </message>
    <message>
        <source>%1 has no env.py, without which Alembic cannot run.</source>
        <translation>%1 hat keine env.py, ohne die Alembic nicht läuft.</translation>
    </message>
    <message>
        <source>Restore the file.</source>
        <translation>Die Datei wiederherstellen.</translation>
    </message>
    <message>
        <source>The Python interpreter %1, named in %2, cannot be run.</source>
        <translation>Der Python-Interpreter %1, genannt in %2, ist nicht ausführbar.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s interpreter: &quot;stopoverctl project --python PYTHON&quot;.</source>
        <translation>Den Interpreter des Projekts wählen: „stopoverctl project --python PYTHON“.</translation>
    </message>
    <message>
        <source>%2, line %3, imports &quot;%1&quot;, which %4 lacks.</source>
        <translation>%2, Zeile %3, importiert „%1“, das %4 fehlt.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s interpreter with &quot;stopoverctl project --python PYTHON&quot;, or install the module: %5</source>
        <translation>Den Interpreter des Projekts mit „stopoverctl project --python PYTHON“ wählen oder das Modul installieren: %5</translation>
    </message>
    <message>
        <source>%2, line %3, needs the environment variable %1, which is not set.</source>
        <translation>%2, Zeile %3, braucht die Umgebungsvariable %1, die nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>Set it, or name a file that does: &quot;stopoverctl project --env-file FILE&quot;.</source>
        <translation>Sie setzen oder eine Datei nennen, die es tut: „stopoverctl project --env-file FILE“.</translation>
    </message>
    <message>
        <source>%1 was not read; it may contain what env.py needs.</source>
        <translation>%1 wurde nicht gelesen; sie enthält vielleicht, was env.py braucht.</translation>
    </message>
    <message>
        <source>To hand it over: &quot;stopoverctl project --env-file %1&quot;.</source>
        <translation>Um sie zu übergeben: „stopoverctl project --env-file %1“.</translation>
    </message>
    <message>
        <source>Open the folder of one of them.</source>
        <translation>Den Ordner von einem davon öffnen.</translation>
    </message>
    <message>
        <source>Stopover can check their SQL on the command line, and watch, back up and repartition the database.</source>
        <translation>Stopover kann ihr SQL auf der Kommandozeile prüfen und die Datenbank beobachten, sichern und repartitionieren.</translation>
    </message>
    <message>
        <source>Stopover runs its SQL files as SQL revisions, in their order, once the command line has imported them.</source>
        <translation>Stopover führt dessen SQL-Dateien als SQL-Revisionen in ihrer Reihenfolge aus, sobald die Kommandozeile sie importiert hat.</translation>
    </message>
    <message>
        <source>Open the folder of another one instead.</source>
        <translation>Stattdessen den Ordner eines anderen öffnen.</translation>
    </message>
    <message>
        <source>Choose another section at the top of the page: %3.</source>
        <translation>Oben auf der Seite einen anderen Abschnitt wählen: %3.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s interpreter above the graph.</source>
        <translation>Den Interpreter des Projekts über dem Graphen wählen.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s interpreter above the graph, or install the module: %5</source>
        <translation>Den Interpreter des Projekts über dem Graphen wählen oder das Modul installieren: %5</translation>
    </message>
    <message>
        <source>Set it before you start Stopover, or hand over a file that sets it, above the graph.</source>
        <translation>Sie setzen, bevor Stopover gestartet wird, oder über dem Graphen eine Datei übergeben, die sie setzt.</translation>
    </message>
    <message>
        <source>Hand it over above the graph.</source>
        <translation>Sie über dem Graphen übergeben.</translation>
    </message>
    <message>
        <source>Before the first swap, abort this run and start again. Behind it, resume: the trigger is made anew, and all rows are compared.</source>
        <translation>Vor dem ersten Tausch: Brechen Sie diesen Lauf ab, und beginnen Sie neu. Danach: Setzen Sie ihn fort. Der Trigger wird neu angelegt, und alle Zeilen werden verglichen.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <translation>%1/%2 %3</translation>
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
        <source>a session that has ended</source>
        <translation>eine Sitzung, die schon endete</translation>
    </message>
    <message>
        <source>Waiting for a lock, attempt %1. Blocked by %2. Sessions queued behind: %3.</source>
        <translation>Wartet auf eine Sperre, Versuch %1. Blockiert von %2. Dahinter wartende Sitzungen: %3.</translation>
    </message>
    <message>
        <source>Waiting for a lock, attempt %1. Blocked by %2.</source>
        <translation>Wartet auf eine Sperre, Versuch %1. Blockiert von %2.</translation>
    </message>
    <message>
        <source>Foreign key %1 stays NOT VALID: some rows refer to missing rows.</source>
        <translation>Der Fremdschlüssel %1 bleibt NOT VALID: Einige Zeilen verweisen auf fehlende Zeilen.</translation>
    </message>
    <message>
        <source>PID %1 (%2 as %3, %4 for %5)</source>
        <translation>pid %1 (%2 als %3, %4 seit %5)</translation>
    </message>
    <message>
        <source>Slowed down: the server is busy</source>
        <translation>Verlangsamt: Der Server ist ausgelastet</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Geht weiter</translation>
    </message>
    <message>
        <source>Ready to swap %1: your confirmation is needed</source>
        <translation>%1 ist bereit zum Tausch: Ihre Bestätigung fehlt</translation>
    </message>
    <message>
        <source>Connection lost, reconnecting</source>
        <translation>Verbindung verloren; wird neu verbunden</translation>
    </message>
    <message>
        <source>The server has not answered for %1 s</source>
        <translation>Der Server hat seit %1 s nicht geantwortet</translation>
    </message>
    <message>
        <source>The next step changes %1: your confirmation is needed</source>
        <translation>Der nächste Schritt ändert %1: Ihre Bestätigung fehlt</translation>
    </message>
    <message>
        <source>The temporary CHECK on default partition %1 could not be dropped, and refuses rows of the new partitions until the run is resumed or aborted.</source>
        <translation>Der vorübergehende CHECK der Default-Partition %1 ließ sich nicht entfernen und weist Zeilen der neuen Partitionen ab, bis der Lauf fortgesetzt oder abgebrochen wird.</translation>
    </message>
    <message>
        <source>Writers are slowed down by %1 ms per statement: %2 writes too many are left to copy</source>
        <translation>Schreibende Anweisungen warten je %1 ms: %2 Änderungen zu viel sind noch zu kopieren</translation>
    </message>
    <message>
        <source>Waiting for transactions that began before the copy was complete: %1.</source>
        <translation>Warten auf Transaktionen, die vor dem Ende des Kopierens begannen: %1.</translation>
    </message>
    <message>
        <source>The server refused to drop something of the run, so it stays: %1</source>
        <translation>Der Server ließ etwas vom Lauf nicht löschen, daher bleibt es: %1</translation>
    </message>
    <message>
        <source>Changed since the swap, and carried over: %1</source>
        <translation>Seit dem Tausch geändert und übernommen: %1</translation>
    </message>
    <message>
        <source>The server that answers now (timeline %1) has lost steps that were done: %2. The run continues from what its journal has there</source>
        <translation>Der Server, der jetzt antwortet (Timeline %1), hat erledigte Schritte verloren: %2. Der Lauf geht von dem aus weiter, was sein Journal dort hat</translation>
    </message>
    <message>
        <source>The server that answers now (timeline %1) has lost the beginning of this phase. The run continues from what its journal has there</source>
        <translation>Der Server, der jetzt antwortet (Timeline %1), hat den Anfang dieser Phase verloren. Der Lauf geht von dem aus weiter, was sein Journal dort hat</translation>
    </message>
    <message>
        <source>A standby has become the primary (timeline %1). The run continues from what its journal has there</source>
        <translation>Ein Standby ist zum Primärserver geworden (Timeline %1). Der Lauf geht von dem aus weiter, was sein Journal dort hat</translation>
    </message>
    <message>
        <source>COMMIT waits for a synchronous standby (%1): %2 s so far</source>
        <translation>COMMIT wartet auf einen synchronen Standby (%1): bisher %2 s</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 is not a table (relkind %2).</source>
        <translation>%1 ist keine Tabelle (relkind %2).</translation>
    </message>
    <message>
        <source>%1 is unlogged or temporary: a server crash would empty it.</source>
        <translation>%1 ist unlogged oder temporär: ein Absturz des Servers würde sie leeren.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 hat keine Zeilen.</translation>
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
        <source>The key %1 is an expression: queries prune partitions only when they repeat it.</source>
        <translation>Der Schlüssel %1 ist ein Ausdruck: Abfragen sparen Partitionen nur aus, wenn sie ihn wiederholen.</translation>
    </message>
    <message>
        <source>Set default = true, or fill the column first: UPDATE … WHERE (%1) IS NULL.</source>
        <translation>Setzen Sie default = true, oder füllen Sie die Spalte zuerst: UPDATE … WHERE (%1) IS NULL.</translation>
    </message>
    <message>
        <source>Index %1 is invalid.</source>
        <translation>Der Index %1 ist ungültig.</translation>
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
        <source>DROP TRIGGER &quot;%1&quot; first, and create it again after the run.</source>
        <translation>Zuerst DROP TRIGGER &quot;%1&quot;, und nach dem Lauf wieder anlegen.</translation>
    </message>
    <message>
        <source>Make %2 independent of TG_TABLE_NAME and TG_RELID, or write accept = [&quot;trigger.table_name&quot;].</source>
        <translation>Machen Sie %2 unabhängig von TG_TABLE_NAME und TG_RELID, oder schreiben Sie accept = [&quot;trigger.table_name&quot;].</translation>
    </message>
    <message>
        <source>Validate %1 first: ALTER TABLE … VALIDATE CONSTRAINT.</source>
        <translation>Validieren Sie zuerst %1: ALTER TABLE … VALIDATE CONSTRAINT.</translation>
    </message>
    <message>
        <source>Set publish_via_partition_root of %1, or drop the filter.</source>
        <translation>Setzen Sie publish_via_partition_root bei %1, oder nehmen Sie den Filter weg.</translation>
    </message>
    <message>
        <source>If the subscriber&apos;s table is not partitioned: ALTER PUBLICATION &quot;%1&quot; SET (publish_via_partition_root = true).</source>
        <translation>Ist die Tabelle des Abonnenten nicht partitioniert: ALTER PUBLICATION &quot;%1&quot; SET (publish_via_partition_root = true).</translation>
    </message>
    <message>
        <source>Rename or drop %1 first.</source>
        <translation>Benennen Sie %1 zuerst um, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>ALTER SYSTEM SET %1 = %4 and restart the server, or use fewer partitions.</source>
        <translation>ALTER SYSTEM SET %1 = %4 und den Server neu starten, oder weniger Partitionen nehmen.</translation>
    </message>
    <message>
        <source>DROP FUNCTION %1 first and create it again after the run.</source>
        <translation>Zuerst DROP FUNCTION %1 und nach dem Lauf neu anlegen.</translation>
    </message>
    <message>
        <source>Change its type first, for example to jsonb.</source>
        <translation>Ändern Sie zuerst ihren Typ, etwa in jsonb.</translation>
    </message>
    <message>
        <source>DROP POLICY %1 first and create it again after the run.</source>
        <translation>Zuerst DROP POLICY %1 und nach dem Lauf neu anlegen.</translation>
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
        <source>Revision %1: %2</source>
        <translation>Revision %1: %2</translation>
    </message>
    <message>
        <source>%2 is a superuser, and code of other roles would run with its rights: %3.</source>
        <translation>%2 ist Superuser, und Code anderer Rollen liefe mit seinen Rechten: %3.</translation>
    </message>
    <message>
        <source>The server is read-only for this role (check P03), so %1 cannot be changed.</source>
        <translation>Der Server ist für diese Rolle schreibgeschützt (Prüfung P03), daher lässt sich %1 nicht ändern.</translation>
    </message>
    <message>
        <source>Set default_transaction_read_only to off for the role, the database or the server.</source>
        <translation>Setzen Sie default_transaction_read_only für die Rolle, die Datenbank oder den Server auf off.</translation>
    </message>
    <message>
        <source>The server is a standby, so %1 cannot be changed.</source>
        <translation>Der Server ist ein Standby, %1 ist dort nicht zu ändern.</translation>
    </message>
    <message>
        <source>Connect to the primary, where pg_is_in_recovery() returns false.</source>
        <translation>Verbinden Sie sich mit dem Primärserver; dort ist SELECT pg_is_in_recovery() falsch.</translation>
    </message>
    <message>
        <source>%1 is already partitioned.</source>
        <translation>%1 ist schon partitioniert.</translation>
    </message>
    <message>
        <source>Choose an ordinary table. If a Stopover run partitioned this one, &quot;stopoverctl run rollback&quot; undoes it.</source>
        <translation>Wählen Sie eine gewöhnliche Tabelle; hat ein Lauf von Stopover sie partitioniert, holt „stopoverctl run rollback“ sie zurück.</translation>
    </message>
    <message>
        <source>Only ordinary tables can be partitioned. Name the table behind %1.</source>
        <translation>Nur gewöhnliche Tabellen lassen sich partitionieren. Nennen Sie die Tabelle hinter %1.</translation>
    </message>
    <message>
        <source>ALTER TABLE %1 SET LOGGED, or copy it to an ordinary table first.</source>
        <translation>ALTER TABLE %1 SET LOGGED; oder kopieren Sie sie vorher in eine gewöhnliche Tabelle.</translation>
    </message>
    <message>
        <source>%1 is a partition.</source>
        <translation>%1 ist selbst eine Partition.</translation>
    </message>
    <message>
        <source>Detach it first: ALTER TABLE parent DETACH PARTITION %1 CONCURRENTLY.</source>
        <translation>Nehmen Sie sie zuerst heraus: ALTER TABLE (die Elterntabelle) DETACH PARTITION %1 CONCURRENTLY.</translation>
    </message>
    <message>
        <source>%1 uses table inheritance.</source>
        <translation>%1 nimmt an Vererbung teil.</translation>
    </message>
    <message>
        <source>Remove it first: ALTER TABLE %1 NO INHERIT parent, and the same for each child.</source>
        <translation>Beenden Sie sie zuerst: ALTER TABLE %1 NO INHERIT (Elterntabelle), und ebenso für jedes Kind.</translation>
    </message>
    <message>
        <source>%1 is in a system schema or in one of Stopover&apos;s schemas.</source>
        <translation>%1 liegt in einem Schema von Stopover oder des Servers.</translation>
    </message>
    <message>
        <source>Choose an application table.</source>
        <translation>Wählen Sie eine Tabelle der Anwendung.</translation>
    </message>
    <message>
        <source>%1 is a production database: nothing is removed without a backup.</source>
        <translation>%1 ist als Produktion markiert: dort wird nichts ohne Sicherung weggenommen.</translation>
    </message>
    <message>
        <source>Remove &quot;--backup none&quot;, or change the environment on the Connections page if this is not production.</source>
        <translation>Lassen Sie --backup none weg; oder ändern Sie, wenn es keine Produktion ist, die Markierung auf der Seite Verbindungen.</translation>
    </message>
    <message>
        <source>Backup %1 was altered: %2.</source>
        <translation>Die Sicherung %1 wurde verändert: %2.</translation>
    </message>
    <message>
        <source>Restore another backup: see &quot;stopoverctl backup list&quot;.</source>
        <translation>Stellen Sie eine frühere Sicherung wieder her; „backup list“ zeigt sie.</translation>
    </message>
    <message>
        <source>Backup %1 was made by an earlier version, which did not record its columns.</source>
        <translation>Die Sicherung %1 stammt von einer früheren Version, die ihre Spalten nicht festhielt.</translation>
    </message>
    <message>
        <source>Copy its rows by hand: INSERT INTO … SELECT … FROM %1.</source>
        <translation>Holen Sie ihre Zeilen von Hand: INSERT INTO … SELECT … FROM %1.</translation>
    </message>
    <message>
        <source>%1 is not a copy of the whole table.</source>
        <translation>%1 ist keine Kopie der ganzen Tabelle.</translation>
    </message>
    <message>
        <source>Restore it to a new table with --into, and copy what you need from there.</source>
        <translation>Stellen Sie sie mit --into in eine eigene Tabelle wieder her und nehmen Sie von dort, was gebraucht wird.</translation>
    </message>
    <message>
        <source>The columns of %1 differ from its backup: %2.</source>
        <translation>%1 hat andere Spalten als die Sicherung: %2.</translation>
    </message>
    <message>
        <source>Restore a missing column with --column NAME, or restore to a new table with --into.</source>
        <translation>Holen Sie eine fehlende Spalte mit --column NAME zurück, oder stellen Sie mit --into in eine neue Tabelle wieder her.</translation>
    </message>
    <message>
        <source>Foreign key %2 cascades changes of %1 to rows of %3.</source>
        <translation>Der Fremdschlüssel %2 ändert Zeilen von %3, wenn eine Zeile von %1 ändert, worauf sie verweisen.</translation>
    </message>
    <message>
        <source>Restore to a new table with --into, and copy what you need from there.</source>
        <translation>Mit --into in eine neue Tabelle wiederherstellen und von dort herüberholen, was gebraucht wird.</translation>
    </message>
    <message>
        <source>%1 has no primary key, so its rows cannot be identified.</source>
        <translation>%1 hat keinen Primärschlüssel, so dass sich seine Zeilen nicht unterscheiden lassen.</translation>
    </message>
    <message>
        <source>Restore to a new table with --into, compare, and rename the tables by hand.</source>
        <translation>Stellen Sie mit --into in eine neue Tabelle wieder her, vergleichen Sie und tauschen Sie die Namen von Hand.</translation>
    </message>
    <message>
        <source>Role %2 has no CREATE privilege on database %1.</source>
        <translation>Die Rolle %2 darf in der Datenbank %1 keine Schemas anlegen.</translation>
    </message>
    <message>
        <source>As the database owner: GRANT CREATE ON DATABASE &quot;%1&quot; TO &quot;%2&quot;.</source>
        <translation>Als Eigentümer der Datenbank: GRANT CREATE ON DATABASE &quot;%1&quot; TO &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, and role %3 is not a member of it.</source>
        <translation>%1 gehört %2, und die Rolle %3 darf nicht als dieser Eigentümer handeln.</translation>
    </message>
    <message>
        <source>Connect as the owner of %1, or work with the owner&apos;s rights: --work-as ROLE. If a superuser owns the journal, first transfer it: stopoverctl install --owner ROLE.</source>
        <translation>Verbinden Sie sich als Eigentümer von %1, oder arbeiten Sie mit den Rechten des Eigentümers: --work-as ROLLE. Ein Journal, das einem Superuser gehört, wird vorher übergeben: stopoverctl install --owner ROLLE.</translation>
    </message>
    <message>
        <source>A grant on %1 (%2 to %3) was not made by its owner.</source>
        <translation>Ein Recht auf %1 (%2 an %3) wurde von jemand anderem als dem Eigentümer erteilt.</translation>
    </message>
    <message>
        <source>The owner of %1 will grant it again: the privilege stays, the grantor changes.</source>
        <translation>Es wird vom Eigentümer von %1 erteilt; der Erteilende ändert sich, das Recht bleibt.</translation>
    </message>
    <message>
        <source>%1 has no primary key and no unique index on NOT NULL columns, so changed rows cannot be identified.</source>
        <translation>%1 hat weder Primärschlüssel noch eindeutigen Index auf NOT-NULL-Spalten; geänderte Zeilen wären nicht wiederzufinden.</translation>
    </message>
    <message>
        <source>Create one without blocking: CREATE UNIQUE INDEX CONCURRENTLY ON %1 (NOT NULL columns). Then plan again.</source>
        <translation>Bauen Sie einen, ohne zu blockieren: CREATE UNIQUE INDEX CONCURRENTLY ON %1 (Spalten, die NOT NULL sind). Planen Sie dann neu.</translation>
    </message>
    <message>
        <source>Column %1 is generated, and generated columns cannot be part of a partition key.</source>
        <translation>Die Spalte %1 ist generiert, und eine generierte Spalte kann nicht Teil eines Partitionsschlüssels sein.</translation>
    </message>
    <message>
        <source>Use the generation expression of %1 as the key.</source>
        <translation>Schreiben Sie den Ausdruck, der %1 erzeugt, als Schlüssel.</translation>
    </message>
    <message>
        <source>For queries with column = value, strategy = &quot;hash&quot; on that column prunes without that.</source>
        <translation>Bei Abfragen mit Spalte = Wert greift Pruning mit strategy = &quot;hash&quot; auf dieser Spalte auch ohne das.</translation>
    </message>
    <message>
        <source>Partition key %1 is NULL in %2 rows, and no partition would accept them.</source>
        <translation>%2 Zeilen haben keinen Wert für den Schlüssel %1; keine Partition nähme sie auf.</translation>
    </message>
    <message>
        <source>For N hash lists write ((hashtext(column) % N) + N) % N; for ranges widen from and to; or set default = true.</source>
        <translation>Für einen Hash von N Listen schreiben Sie ((hashtext(spalte) % N) + N) % N; für Bereiche erweitern Sie from und to; oder setzen Sie default = true.</translation>
    </message>
    <message>
        <source>The largest partition of %1 would have %2 times the average number of rows; more than twice is uneven.</source>
        <translation>Die größte Partition von %1 hätte das %2-Fache des Durchschnitts; mehr als das Doppelte ist ungleichmäßig.</translation>
    </message>
    <message>
        <source>REINDEX INDEX CONCURRENTLY &quot;%1&quot;, or DROP INDEX CONCURRENTLY &quot;%1&quot;.</source>
        <translation>REINDEX INDEX CONCURRENTLY &quot;%1&quot;; oder DROP INDEX CONCURRENTLY &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Primary key %1 (%2) does not contain the partition key: it will be unique within each partition only.</source>
        <translation>Der Primärschlüssel %1 (%2) enthält den Partitionsschlüssel nicht: er gilt innerhalb einer Partition, nicht über alle.</translation>
    </message>
    <message>
        <source>A sequence or uuid keeps (%2) unique, but ON CONFLICT on it will not work. With strategy = &quot;hash&quot; on one of its columns the key stays unique.</source>
        <translation>Halten Sie (%2) durch Sequenz oder UUID eindeutig; ON CONFLICT darauf geht nicht. Mit strategy = &quot;hash&quot; auf einer seiner Spalten bleibt er ganz.</translation>
    </message>
    <message>
        <source>Unique index %1 (%2) does not contain the partition key: it would be unique within each partition only.</source>
        <translation>Der eindeutige Index %1 (%2) enthält den Partitionsschlüssel nicht; die Eindeutigkeit über Partitionen ginge verloren.</translation>
    </message>
    <message>
        <source>ALTER TABLE … DROP CONSTRAINT &quot;%1&quot;, or do not partition the table.</source>
        <translation>ALTER TABLE … DROP CONSTRAINT &quot;%1&quot;, oder lassen Sie die Tabelle, wie sie ist.</translation>
    </message>
    <message>
        <source>Foreign key %1 is NOT VALID, and stays so on each partition.</source>
        <translation>Der Fremdschlüssel %1 wurde nie validiert; er bleibt so auf jeder Partition.</translation>
    </message>
    <message>
        <source>Run ALTER TABLE … VALIDATE CONSTRAINT &quot;%1&quot; first, to have it on the partitioned table.</source>
        <translation>Zuerst ALTER TABLE … VALIDATE CONSTRAINT &quot;%1&quot;, um ihn auf der neuen Elterntabelle zu haben.</translation>
    </message>
    <message>
        <source>Foreign key %1 of %2 refers to (%3), which cannot be unique on the partitioned table.</source>
        <translation>Der Fremdschlüssel %1 von %2 zeigt auf (%3), was auf der neuen Elterntabelle nicht eindeutig sein kann.</translation>
    </message>
    <message>
        <source>Partition by one of (%3), for example with strategy = &quot;hash&quot;, or first ALTER TABLE %2 DROP CONSTRAINT &quot;%1&quot;.</source>
        <translation>Partitionieren Sie nach einer von (%3), etwa mit strategy = &quot;hash&quot;; oder zuerst ALTER TABLE %2 DROP CONSTRAINT &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Trigger %1 uses transition tables, and cannot be moved to the new table.</source>
        <translation>Der Trigger %1 benutzt Übergangstabellen und lässt sich nicht übernehmen.</translation>
    </message>
    <message>
        <source>DROP TRIGGER &quot;%1&quot; first; after the run, create it again FOR EACH STATEMENT.</source>
        <translation>Zuerst DROP TRIGGER &quot;%1&quot;; nach dem Lauf kann er FOR EACH STATEMENT wieder angelegt werden.</translation>
    </message>
    <message>
        <source>Constraint trigger %1 cannot be moved to the new table.</source>
        <translation>Der Constraint-Trigger %1 lässt sich nicht übernehmen.</translation>
    </message>
    <message>
        <source>Trigger %1 calls %2, which reads the table name: it would get the partition&apos;s name.</source>
        <translation>Der Trigger %1 ruft %2 auf, die den Namen der Tabelle liest: sie sähe den der Partition.</translation>
    </message>
    <message>
        <source>Trigger %1 is a BEFORE ROW trigger, which partitioned tables support only from PostgreSQL 13.</source>
        <translation>Trigger %1 feuert vor jeder Zeile, was partitionierte Tabellen vor PostgreSQL 13 nicht können.</translation>
    </message>
    <message>
        <source>Use an AFTER trigger or the application, DROP TRIGGER &quot;%1&quot;, or upgrade the server first.</source>
        <translation>In einem AFTER-Trigger oder in der Anwendung tun, DROP TRIGGER &quot;%1&quot;, oder erst den Server aktualisieren.</translation>
    </message>
    <message>
        <source>Trigger %1 is a BEFORE ROW trigger, and must not change the partition key.</source>
        <translation>Der Trigger %1 feuert vor jeder Zeile; er darf den Partitionsschlüssel nicht ändern.</translation>
    </message>
    <message>
        <source>Check its function: the server rejects a row that it would move to another partition.</source>
        <translation>Prüfen Sie seine Funktion: eine Zeile, die er in eine andere Partition schickt, lehnt der Server ab.</translation>
    </message>
    <message>
        <source>View %1 groups by primary key %2 only, which the partitioned table will not have.</source>
        <translation>Die View %1 gruppiert nur nach dem Primärschlüssel %2, den die partitionierte Tabelle nicht hat.</translation>
    </message>
    <message>
        <source>Add all its output columns to the GROUP BY of %1.</source>
        <translation>Schreiben Sie jede Spalte, die sie zeigt, in das GROUP BY von %1.</translation>
    </message>
    <message>
        <source>CHECK constraint %1 is NO INHERIT, which partitioned tables do not support.</source>
        <translation>Die Prüfung %1 ist NO INHERIT, was eine partitionierte Tabelle nicht haben kann.</translation>
    </message>
    <message>
        <source>Drop %1, or recreate it without NO INHERIT.</source>
        <translation>Löschen Sie %1, oder legen Sie sie ohne NO INHERIT neu an.</translation>
    </message>
    <message>
        <source>CHECK constraint %1 is NOT VALID: the partitions would reject rows that violate it.</source>
        <translation>Die Prüfung %1 ist NOT VALID: Zeilen, die sie verletzen, würden die Partitionen ablehnen.</translation>
    </message>
    <message>
        <source>Publication %1 has a row filter, which the server does not allow for a partitioned table.</source>
        <translation>Die Publikation %1 filtert Zeilen, was der Server für eine partitionierte Tabelle ablehnt.</translation>
    </message>
    <message>
        <source>Publication %1 includes the table; at the swap the new table replaces it.</source>
        <translation>Die Publikation %1 nennt die Tabelle; beim Tausch tritt die neue an ihre Stelle.</translation>
    </message>
    <message>
        <source>Event trigger %1 (%2) fires on the run&apos;s statements.</source>
        <translation>Der Event-Trigger %1 (%2) feuert bei den Anweisungen des Laufs.</translation>
    </message>
    <message>
        <source>Check that it permits them, or have a superuser run ALTER EVENT TRIGGER &quot;%1&quot; DISABLE for the duration of the run.</source>
        <translation>Sehen Sie zu, dass er sie nicht ablehnt; ein Superuser kann für die Zeit des Laufs ALTER EVENT TRIGGER &quot;%1&quot; DISABLE ausführen.</translation>
    </message>
    <message>
        <source>Schema %1 is left over from an earlier run on this table.</source>
        <translation>Das Schema %1 ist von einem früheren Lauf dieser Tabelle übrig.</translation>
    </message>
    <message>
        <source>Resume, abort or finish that run: see &quot;stopoverctl run list&quot;.</source>
        <translation>„stopoverctl run list“ zeigt ihn: setzen Sie ihn fort, brechen Sie ihn ab oder schließen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The table has rewrite rule %1.</source>
        <translation>Die Tabelle hat die Regel %1, die Anweisungen umschreibt.</translation>
    </message>
    <message>
        <source>DROP RULE &quot;%1&quot; first. A trigger can do the same, and is moved to the new table.</source>
        <translation>Zuerst DROP RULE &quot;%1&quot;; ein Trigger kann dasselbe und wird übernommen.</translation>
    </message>
    <message>
        <source>Function %1 (%2) is bound to the table, and would keep reading the old one.</source>
        <translation>Die Funktion %1 (%2) ist an die Tabelle gebunden und läse weiter die alte.</translation>
    </message>
    <message>
        <source>DROP FUNCTION %1 first and create it again after the run, or use a string body.</source>
        <translation>Zuerst DROP FUNCTION %1 und nach dem Lauf neu anlegen, oder den Rumpf als Zeichenkette schreiben.</translation>
    </message>
    <message>
        <source>Function %1 uses the table&apos;s row type (%2), which the new table does not share.</source>
        <translation>Die Funktion %1 nimmt oder liefert den Zeilentyp der Tabelle (%2), den die neue Tabelle nicht teilt.</translation>
    </message>
    <message>
        <source>Column %1 has the table&apos;s row type (%2).</source>
        <translation>Die Spalte %1 hat den Zeilentyp der Tabelle (%2).</translation>
    </message>
    <message>
        <source>Prepared transaction %1 of %2 locks the table.</source>
        <translation>Die vorbereitete Transaktion %1 von %2 hält die Tabelle.</translation>
    </message>
    <message>
        <source>Run COMMIT PREPARED &apos;%1&apos; or ROLLBACK PREPARED &apos;%1&apos;.</source>
        <translation>COMMIT PREPARED &apos;%1&apos; oder ROLLBACK PREPARED &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Policy %1 reads the table, and would keep reading the old one.</source>
        <translation>Die Policy %1 liest die Tabelle und läse weiter die alte.</translation>
    </message>
    <message>
        <source>Remove it from the publication on the publisher, then run ALTER SUBSCRIPTION … REFRESH PUBLICATION here.</source>
        <translation>Nehmen Sie sie auf der anderen Seite aus der Publikation, dann hier ALTER SUBSCRIPTION … REFRESH PUBLICATION.</translation>
    </message>
    <message>
        <source>Another table uses a sequence of this one: %1.</source>
        <translation>Eine andere Tabelle hängt von einer Sequenz dieser ab: %1.</translation>
    </message>
    <message>
        <source>Give that column its own sequence: CREATE SEQUENCE, then ALTER TABLE … ALTER COLUMN … SET DEFAULT nextval(…).</source>
        <translation>Geben Sie jener Spalte eine eigene Sequenz: CREATE SEQUENCE, dann ALTER TABLE … ALTER COLUMN … SET DEFAULT nextval(…).</translation>
    </message>
    <message>
        <source>Check that this is the right table; the forecast is meaningless, and the backup will be empty.</source>
        <translation>Prüfen Sie, ob dies die richtige Tabelle ist; die Prognose ist ohne Aussage, und die Sicherung wird leer sein.</translation>
    </message>
    <message>
        <source>It can run as planned; another key, or more partitions, would distribute rows more evenly.</source>
        <translation>Es kann wie geplant laufen; ein anderer Schlüssel oder mehr Partitionen würden die Zeilen gleichmäßiger verteilen.</translation>
    </message>
    <message>
        <source>%1 receives rows from a subscription.</source>
        <translation>%1 erhält Zeilen aus einer Subskription.</translation>
    </message>
    <message>
        <source>%1 is partitioned by more than one column, so the next bounds cannot be computed.</source>
        <translation>%1 ist nach mehr als einer Spalte partitioniert, daher lassen sich die nächsten Grenzen nicht berechnen.</translation>
    </message>
    <message>
        <source>Create its partitions by hand: CREATE TABLE … PARTITION OF %1 FOR VALUES FROM (…) TO (…).</source>
        <translation>Legen Sie ihre Partitionen von Hand an: CREATE TABLE … PARTITION OF %1 FOR VALUES FROM (…) TO (…).</translation>
    </message>
    <message>
        <source>%1 is partitioned by an expression, so the next bounds cannot be computed.</source>
        <translation>%1 ist nach einem Ausdruck partitioniert, daher lassen sich die nächsten Grenzen nicht berechnen.</translation>
    </message>
    <message>
        <source>The partition key of %1 has type %2, so the next bounds cannot be computed.</source>
        <translation>Der Partitionsschlüssel von %1 hat den Typ %2, daher lassen sich die nächsten Grenzen nicht berechnen.</translation>
    </message>
    <message>
        <source>Only keys of type smallint, integer, bigint, numeric, date or timestamp can be continued. Create the partitions of %1 by hand.</source>
        <translation>Nur Schlüssel vom Typ smallint, integer, bigint, numeric, date oder timestamp lassen sich fortführen. Legen Sie die Partitionen von %1 von Hand an.</translation>
    </message>
    <message>
        <source>%1 has no range partition to continue from.</source>
        <translation>%1 hat keine Range-Partition, an die angeschlossen werden kann.</translation>
    </message>
    <message>
        <source>Create the first partition by hand. The next ones get its width.</source>
        <translation>Legen Sie die erste Partition von Hand an. Die nächsten bekommen ihre Breite.</translation>
    </message>
    <message>
        <source>Nothing can follow %2, the last partition of %1: it has no finite upper bound.</source>
        <translation>Auf %2, die letzte Partition von %1, kann keine folgen: Sie hat keine endliche Obergrenze.</translation>
    </message>
    <message>
        <source>Detach %2, and attach it to %1 again with an upper bound.</source>
        <translation>Lösen Sie %2 mit DETACH, und hängen Sie sie mit einer Obergrenze wieder an %1 an.</translation>
    </message>
    <message>
        <source>The width of %2, the only bounded partition of %1, is not known: it has no finite lower bound.</source>
        <translation>Die Breite von %2, der einzigen begrenzten Partition von %1, ist nicht bekannt: Sie hat keine endliche Untergrenze.</translation>
    </message>
    <message>
        <source>Create the next partition of %1 by hand. The next ones get its width.</source>
        <translation>Legen Sie die nächste Partition von %1 von Hand an. Die folgenden bekommen ihre Breite.</translation>
    </message>
    <message>
        <source>There is a gap in %1 between its last partitions, %2 and %3.</source>
        <translation>In %1 ist eine Lücke zwischen den letzten Partitionen %2 und %3.</translation>
    </message>
    <message>
        <source>Create the missing partition first. Then run this again.</source>
        <translation>Legen Sie zuerst die fehlende Partition an. Führen Sie dies dann erneut aus.</translation>
    </message>
    <message>
        <source>The last partitions of %1, up to %2, do not have the same width, so the next bound is not known.</source>
        <translation>Die letzten Partitionen von %1, bis %2, sind nicht gleich breit, daher ist die nächste Grenze nicht bekannt.</translation>
    </message>
    <message>
        <source>Create partitions of %1 by hand until the last two have the same width. If they are round in one time zone only, name it: --timezone ZONE.</source>
        <translation>Legen Sie Partitionen von %1 von Hand an, bis die letzten zwei gleich breit sind. Wenn sie nur in einer Zeitzone rund sind, nennen Sie diese: --timezone ZONE.</translation>
    </message>
    <message>
        <source>The partitions of %1 can be read as %2 months or as a number of weeks.</source>
        <translation>Die Partitionen von %1 lassen sich als %2 Monate oder als eine Anzahl von Wochen lesen.</translation>
    </message>
    <message>
        <source>Create the next partition of %1 by hand; then their width is known.</source>
        <translation>Legen Sie die nächste Partition von %1 von Hand an; dann ist ihre Breite bekannt.</translation>
    </message>
    <message>
        <source>The bounds of %1 are round in more than one time zone, and %2 and %3 differ in the bounds that follow.</source>
        <translation>Die Grenzen von %1 sind in mehr als einer Zeitzone rund, und %2 und %3 unterscheiden sich in den folgenden Grenzen.</translation>
    </message>
    <message>
        <source>Name the time zone of %1: --timezone ZONE.</source>
        <translation>Nennen Sie die Zeitzone von %1: --timezone ZONE.</translation>
    </message>
    <message>
        <source>The next bounds of %1 are out of range for type %2.</source>
        <translation>Die nächsten Grenzen von %1 liegen außerhalb des Bereichs von Typ %2.</translation>
    </message>
    <message>
        <source>Create fewer partitions, or change the type of the key of %1.</source>
        <translation>Legen Sie weniger Partitionen an, oder ändern Sie den Typ des Schlüssels von %1.</translation>
    </message>
    <message>
        <source>Partition %1 is a foreign table, and others cannot be created like it.</source>
        <translation>Die Partition %1 ist eine Fremdtabelle, und andere lassen sich nicht nach ihrem Muster anlegen.</translation>
    </message>
    <message>
        <source>Create the next partitions by hand, after %1.</source>
        <translation>Legen Sie die nächsten Partitionen nach %1 von Hand an.</translation>
    </message>
    <message>
        <source>Publication %2 names partition %1 itself, so the new partitions will not be published.</source>
        <translation>Die Publikation %2 nennt die Partition %1 selbst, daher werden die neuen Partitionen nicht publiziert.</translation>
    </message>
    <message>
        <source>After the run, add them as %1 was added: ALTER PUBLICATION … ADD TABLE …; or publish their parent.</source>
        <translation>Fügen Sie sie nach dem Lauf hinzu, wie %1 hinzugefügt wurde: ALTER PUBLICATION … ADD TABLE …; oder publizieren Sie ihre Elterntabelle.</translation>
    </message>
    <message>
        <source>Default partition %1 has %2 rows from %3 to %4, which belong in the new partitions.</source>
        <translation>Die Default-Partition %1 hat %2 Zeilen von %3 bis %4, die in die neuen Partitionen gehören.</translation>
    </message>
    <message>
        <source>In one transaction, copy the rows of %1 WHERE %5 to another table and delete them. Create the partitions, then insert the rows again.</source>
        <translation>Kopieren Sie in einer Transaktion die Zeilen von %1 WHERE %5 in eine andere Tabelle und löschen Sie sie. Legen Sie die Partitionen an, und fügen Sie die Zeilen dann wieder ein.</translation>
    </message>
    <message>
        <source>While a partition is attached, default partition %1 is locked in ACCESS EXCLUSIVE mode for a moment.</source>
        <translation>Während eine Partition angehängt wird, ist die Default-Partition %1 für einen Moment im Modus ACCESS EXCLUSIVE gesperrt.</translation>
    </message>
    <message>
        <source>No action needed: the run waits briefly for that lock on %1 and tries again.</source>
        <translation>Nichts zu tun: Der Lauf wartet kurz auf diese Sperre auf %1 und versucht es erneut.</translation>
    </message>
    <message>
        <source>Choose an ordinary table. If a Stopover run partitioned this one, roll it back on the Run page.</source>
        <translation>Wählen Sie eine gewöhnliche Tabelle. Wenn ein Lauf von Stopover diese partitioniert hat, rollen Sie ihn auf der Seite Lauf zurück.</translation>
    </message>
    <message>
        <source>Choose a backup, or change the environment on the Connections page if this is not production.</source>
        <translation>Wählen Sie eine Sicherung, oder ändern Sie die Umgebung auf der Seite Verbindungen, wenn dies keine Produktion ist.</translation>
    </message>
    <message>
        <source>Restore another backup of the Backups page.</source>
        <translation>Stellen Sie eine andere Sicherung der Seite Sicherungen wieder her.</translation>
    </message>
    <message>
        <source>Restore it to a new table on the command line, and copy what you need from there.</source>
        <translation>Stellen Sie sie auf der Kommandozeile in eine neue Tabelle wieder her, und kopieren Sie von dort, was Sie brauchen.</translation>
    </message>
    <message>
        <source>Restore the missing column, or restore to a new table, on the command line.</source>
        <translation>Stellen Sie auf der Kommandozeile die fehlende Spalte wieder her, oder stellen Sie in eine neue Tabelle wieder her.</translation>
    </message>
    <message>
        <source>Restore to a new table on the command line, and copy what you need from there.</source>
        <translation>Stellen Sie auf der Kommandozeile in eine neue Tabelle wieder her, und kopieren Sie von dort, was Sie brauchen.</translation>
    </message>
    <message>
        <source>Restore to a new table on the command line, compare, and rename the tables by hand.</source>
        <translation>Stellen Sie auf der Kommandozeile in eine neue Tabelle wieder her, vergleichen Sie, und benennen Sie die Tabellen von Hand um.</translation>
    </message>
    <message>
        <source>Connect as the owner of %1, or enter the owner in &quot;Work as&quot; on the Connections page. If a superuser owns the journal, first transfer it, on the command line.</source>
        <translation>Verbinden Sie sich als Eigentümer von %1, oder geben Sie ihn auf der Seite Verbindungen unter &quot;Arbeiten als&quot; ein. Gehört das Journal einem Superuser, übertragen Sie es zuerst auf der Kommandozeile.</translation>
    </message>
    <message>
        <source>Resume, abort or finish that run on the Run page.</source>
        <translation>Setzen Sie diesen Lauf auf der Seite Lauf fort, brechen Sie ihn ab oder schließen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Create partitions of %1 by hand until the last two have the same width.</source>
        <translation>Partitionen von %1 von Hand anlegen, bis die letzten beiden gleich breit sind.</translation>
    </message>
    <message>
        <source>Create the partitions on the command line, which takes a time zone.</source>
        <translation>Die Partitionen auf der Befehlszeile anlegen; dort lässt sich die Zeitzone angeben.</translation>
    </message>
    <message>
        <source>Materialized view %1 has the name of another object of the run, in another schema.</source>
        <translation>Die materialisierte Sicht %1 heißt wie ein anderes Objekt des Laufs in einem anderen Schema.</translation>
    </message>
    <message>
        <source>DROP RULE %1 first and create it again after the run.</source>
        <translation>Löschen Sie sie zuerst (DROP RULE %1) und legen Sie sie nach dem Lauf neu an.</translation>
    </message>
    <message>
        <source>The table belongs to extension %1.</source>
        <translation>Die Tabelle gehört zur Erweiterung %1.</translation>
    </message>
    <message>
        <source>Drop it first and create it again after the run.</source>
        <translation>Löschen Sie es zuerst und legen Sie es nach dem Lauf neu an.</translation>
    </message>
    <message>
        <source>Policy %1 reads the table in a subquery, and would keep reading the old one.</source>
        <translation>Die Policy %1 liest die Tabelle in einer Unterabfrage und würde weiter die alte lesen.</translation>
    </message>
    <message>
        <source>Drop policy &quot;%1&quot; first and create it again after the run, or move the subquery into a function.</source>
        <translation>Löschen Sie die Policy &quot;%1&quot; zuerst und legen Sie sie nach dem Lauf neu an, oder verlagern Sie die Unterabfrage in eine Funktion.</translation>
    </message>
    <message>
        <source>The next bounds of %1 do not follow one another in time zone %2, whose clocks change there.</source>
        <translation>Die nächsten Grenzen von %1 schließen in der Zeitzone %2 nicht aneinander an, weil dort die Uhren umgestellt werden.</translation>
    </message>
    <message>
        <source>Create the partitions of %1 up to that change by hand. Then run this again.</source>
        <translation>Legen Sie die Partitionen von %1 bis zu dieser Umstellung von Hand an. Starten Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Partition %1 is itself partitioned by values of %2, which would differ in each new partition.</source>
        <translation>Die Partition %1 ist selbst nach Werten von %2 partitioniert, die in jeder neuen Partition andere wären.</translation>
    </message>
    <message>
        <source>Create the next partitions by hand, each with its own bounds, after %1.</source>
        <translation>Legen Sie die nächsten Partitionen nach dem Vorbild von %1 von Hand an, jede mit eigenen Grenzen.</translation>
    </message>
    <message>
        <source>Partition %1 has CHECK constraints of its own: %2. The new partitions get only those of the table.</source>
        <translation>Die Partition %1 hat eigene CHECK-Constraints: %2. Die neuen Partitionen erhalten nur die der Tabelle.</translation>
    </message>
    <message>
        <source>Add a CHECK that is meant for every partition to the table itself. One that repeats the bounds of %1 is not needed.</source>
        <translation>Legen Sie einen CHECK, der für jede Partition gelten soll, an der Tabelle selbst an. Einer, der nur die Grenzen von %1 wiederholt, ist nicht nötig.</translation>
    </message>
    <message>
        <source>Policies of partition %1 read the partition key %3: %2. The new partitions get the same text, which may hide all of their rows.</source>
        <translation>Policies der Partition %1 lesen den Partitionsschlüssel %3: %2. Die neuen Partitionen erhalten denselben Text, der alle ihre Zeilen verbergen kann.</translation>
    </message>
    <message>
        <source>They count only for sessions that name a partition such as %1 instead of the table. If there are any, change the policies after the run: ALTER POLICY.</source>
        <translation>Sie gelten nur für Sitzungen, die statt der Tabelle eine Partition wie %1 ansprechen. Gibt es solche, ändern Sie die Policies nach dem Lauf: ALTER POLICY.</translation>
    </message>
    <message>
        <source>Rename %1 for the duration of the run, or drop it and create it again afterwards.</source>
        <translation>Benennen Sie %1 für die Dauer des Laufs um, oder löschen Sie sie und legen Sie sie danach neu an.</translation>
    </message>
    <message>
        <source>Rule %1 is bound to the table, and would keep using the old one.</source>
        <translation>Die Regel %1 ist an die Tabelle gebunden und würde weiter die alte verwenden.</translation>
    </message>
    <message>
        <source>Leave it as it is, or take it out of the extension first: ALTER EXTENSION &quot;%1&quot; DROP TABLE.</source>
        <translation>Lassen Sie sie, wie sie ist, oder nehmen Sie sie zuerst aus der Erweiterung heraus: ALTER EXTENSION &quot;%1&quot; DROP TABLE.</translation>
    </message>
    <message>
        <source>An object that Stopover cannot carry over depends on the table: %1.</source>
        <translation>Von der Tabelle hängt ein Objekt ab, das Stopover nicht übernehmen kann: %1.</translation>
    </message>
    <message>
        <source>While partitions of %1 are attached, the tables at the other end of its foreign keys are locked in SHARE ROW EXCLUSIVE mode for a moment: %2.</source>
        <translation>Während Partitionen an %1 angehängt werden, sind die Tabellen am anderen Ende der Fremdschlüssel für einen Moment im Modus SHARE ROW EXCLUSIVE gesperrt: %2.</translation>
    </message>
    <message>
        <source>No action needed: the run waits briefly for these locks before it locks partitions of %1, and tries again.</source>
        <translation>Nichts zu tun: Der Lauf wartet kurz auf diese Sperren, bevor er Partitionen von %1 sperrt, und versucht es erneut.</translation>
    </message>
    <message>
        <source>Your role may not lock %2 before default partition %3. If they are in use, sessions that read %1 wait up to 0.1 seconds for each of them at a time.</source>
        <translation>Ihre Rolle darf %2 nicht vor der Default-Partition %3 sperren. Sind diese Tabellen in Gebrauch, warten Sitzungen, die %1 lesen, bis zu 0,1 Sekunden am Stück auf jede von ihnen.</translation>
    </message>
    <message>
        <source>GRANT UPDATE on these tables to the role that creates partitions of %1, or run this while nobody writes to them.</source>
        <translation>Geben Sie der Rolle, die Partitionen von %1 anlegt, mit GRANT das Recht UPDATE auf diese Tabellen, oder starten Sie den Lauf, wenn niemand in sie schreibt.</translation>
    </message>
    <message>
        <source>Default partition %1 is large. So that it is not scanned under an ACCESS EXCLUSIVE lock, a temporary CHECK on it refuses rows from %2 to %3 until their partitions exist.</source>
        <translation>Die Default-Partition %1 ist groß. Damit sie nicht unter einer Sperre ACCESS EXCLUSIVE gelesen wird, weist ein vorübergehender CHECK Zeilen von %2 bis %3 ab, bis deren Partitionen da sind.</translation>
    </message>
    <message>
        <source>Run this before rows arrive that %1 would have to take. The CHECK is dropped when the step ends; if the program is killed or loses the server for good, when the run is resumed or aborted.</source>
        <translation>Starten Sie den Lauf, bevor Zeilen kommen, die %1 aufnehmen müsste. Der CHECK wird am Ende des Schritts entfernt; wird das Programm gewaltsam beendet oder verliert es den Server für immer, beim Fortsetzen oder Abbrechen des Laufs.</translation>
    </message>
    <message>
        <source>Column %2 of %1 is generated, so its values cannot be set.</source>
        <translation>Spalte %2 von %1 ist generiert, ihre Werte lassen sich nicht setzen.</translation>
    </message>
    <message>
        <source>Restore the columns that it is computed from, or the whole table %1.</source>
        <translation>Stellen Sie die Spalten wieder her, aus denen sie berechnet wird, oder die ganze Tabelle %1.</translation>
    </message>
    <message>
        <source>%2 rows fit no partition of %1, for example those with %4.</source>
        <translation>%2 Zeilen passen in keine Partition von %1, zum Beispiel die mit %4.</translation>
    </message>
    <message>
        <source>Add the missing values to lists, widen from and to, or set default = true.</source>
        <translation>Ergänzen Sie die fehlenden Werte in lists, erweitern Sie from und to, oder setzen Sie default = true.</translation>
    </message>
    <message>
        <source>%2 rows fit no partition of %1, for example those with %4; %3 of them are negative.</source>
        <translation>%2 Zeilen passen in keine Partition von %1, zum Beispiel die mit %4; %3 davon sind negativ.</translation>
    </message>
    <message>
        <source>The run changes %1, which belongs to %2, and role %3 is not a member of it.</source>
        <translation>Der Lauf ändert %1, das %2 gehört, und Rolle %3 ist kein Mitglied davon.</translation>
    </message>
    <message>
        <source>As a superuser: GRANT &quot;%2&quot; TO &quot;%3&quot;; or make one role the owner of %1 and of the table.</source>
        <translation>Als Superuser: GRANT &quot;%2&quot; TO &quot;%3&quot;; oder machen Sie eine Rolle zum Eigentümer von %1 und der Tabelle.</translation>
    </message>
    <message>
        <source>Role %2 lacks a privilege on schema %1, where the run makes or names objects (%3).</source>
        <translation>Rolle %2 fehlt ein Recht auf Schema %1, in dem der Lauf Objekte anlegt oder nennt (%3).</translation>
    </message>
    <message>
        <source>As the owner of the schema: GRANT %3 ON SCHEMA &quot;%1&quot; TO &quot;%2&quot;.</source>
        <translation>Als Eigentümer des Schemas: GRANT %3 ON SCHEMA &quot;%1&quot; TO &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Foreign key %1 refers to %2, and role %3 lacks a privilege there to lock the table and make the key again (%4).</source>
        <translation>Fremdschlüssel %1 verweist auf %2, und Rolle %3 fehlt dort ein Recht, um die Tabelle zu sperren und den Schlüssel neu anzulegen (%4).</translation>
    </message>
    <message>
        <source>As the owner of %2: GRANT %4 ON %2 TO &quot;%3&quot;.</source>
        <translation>Als Eigentümer von %2: GRANT %4 ON %2 TO &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Trigger %2 calls %1, which role %3 may not execute, so the run cannot make the trigger again.</source>
        <translation>Trigger %2 ruft %1 auf, das Rolle %3 nicht ausführen darf; der Lauf kann den Trigger daher nicht neu anlegen.</translation>
    </message>
    <message>
        <source>As the owner of the function: GRANT EXECUTE ON FUNCTION %1 TO &quot;%3&quot;.</source>
        <translation>Als Eigentümer der Funktion: GRANT EXECUTE ON FUNCTION %1 TO &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Role %2 may not do all that the run does with %1. The server said: %4. The statement, tried on an empty table: %3</source>
        <translation>Rolle %2 darf nicht alles, was der Lauf mit %1 tut. Der Server sagte: %4. Die Anweisung, an einer leeren Tabelle probiert: %3</translation>
    </message>
    <message>
        <source>Grant role &quot;%2&quot; what the server names, or connect as another role. Nothing was changed.</source>
        <translation>Geben Sie Rolle &quot;%2&quot; das Recht, das der Server nennt, oder verbinden Sie sich als andere Rolle. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Event trigger %1 refuses a statement of the run: %3. The statement, tried on an empty table: %2</source>
        <translation>Event-Trigger %1 weist eine Anweisung des Laufs ab: %3. Die Anweisung, an einer leeren Tabelle probiert: %2</translation>
    </message>
    <message>
        <source>Have a superuser run ALTER EVENT TRIGGER &quot;%1&quot; DISABLE for the duration of the run, or let its function pass schemas stopover, stopover_retired and stopover_stage_….</source>
        <translation>Ein Superuser muss für die Dauer des Laufs ALTER EVENT TRIGGER &quot;%1&quot; DISABLE ausführen, oder die Funktion muss die Schemas stopover, stopover_retired und stopover_stage_… durchlassen.</translation>
    </message>
    <message>
        <source>Event trigger %1 refuses what phase &quot;%2&quot; drops: %4. The statement, tried on an empty table: %3</source>
        <translation>Event-Trigger %1 weist ab, was Phase &quot;%2&quot; löscht: %4. Die Anweisung, an einer leeren Tabelle probiert: %3</translation>
    </message>
    <message>
        <source>Have a superuser run ALTER EVENT TRIGGER &quot;%1&quot; DISABLE for that phase; or write accept = [&quot;event_trigger.drop&quot;], and finish with &quot;stopoverctl run finish --keep-retired&quot;.</source>
        <translation>Ein Superuser muss für diese Phase ALTER EVENT TRIGGER &quot;%1&quot; DISABLE ausführen; oder schreiben Sie accept = [&quot;event_trigger.drop&quot;], und schließen Sie mit &quot;stopoverctl run finish --keep-retired&quot; ab.</translation>
    </message>
    <message>
        <source>The statements of the run could not be tried on an empty copy of %1: a lock or a time limit was in the way.</source>
        <translation>Die Anweisungen des Laufs konnten an einer leeren Kopie von %1 nicht probiert werden: Eine Sperre oder ein Zeitlimit stand im Weg.</translation>
    </message>
    <message>
        <source>Plan %1 again when it is less busy. Missing privileges may be found only when they stop a step.</source>
        <translation>Planen Sie %1 erneut, wenn weniger los ist. Fehlende Rechte zeigen sich sonst vielleicht erst, wenn sie einen Schritt anhalten.</translation>
    </message>
    <message>
        <source>A statement of the run failed when it was tried on an empty copy of %1. The server said: %3. The statement: %2</source>
        <translation>Eine Anweisung des Laufs schlug fehl, als sie an einer leeren Kopie von %1 probiert wurde. Der Server sagte: %3. Die Anweisung: %2</translation>
    </message>
    <message>
        <source>Rehearse the run on a private copy of %1. If that fails too, remove what the server names.</source>
        <translation>Proben Sie den Lauf an einer privaten Kopie von %1. Schlägt auch das fehl, beseitigen Sie, was der Server nennt.</translation>
    </message>
    <message>
        <source>Publication %1 takes in new tables by itself: %2. Its subscriptions stop at the first row of a table that the subscriber does not have.</source>
        <translation>Die Publikation %1 nimmt neue Tabellen von selbst auf: %2. Ihre Subskriptionen halten bei der ersten Zeile einer Tabelle an, die der Abonnent nicht hat.</translation>
    </message>
    <message>
        <source>Create these tables on the subscriber, for example from a dump of the schema, or have %1 list its tables; then write accept = [&quot;publication.all_tables&quot;].</source>
        <translation>Legen Sie diese Tabellen beim Abonnenten an, zum Beispiel aus einem Dump des Schemas, oder lassen Sie %1 ihre Tabellen aufzählen; schreiben Sie dann accept = [&quot;publication.all_tables&quot;].</translation>
    </message>
    <message>
        <source>Publication %1 publishes deletions, and the table has no replica identity: the server would refuse to replay changes into its copy.</source>
        <translation>Die Publikation %1 veröffentlicht Löschungen, und die Tabelle hat keine Replikatidentität: Der Server würde es ablehnen, Änderungen in ihrer Kopie nachzuholen.</translation>
    </message>
    <message>
        <source>Run ALTER TABLE … REPLICA IDENTITY USING INDEX …, or REPLICA IDENTITY FULL.</source>
        <translation>Führen Sie ALTER TABLE … REPLICA IDENTITY USING INDEX … aus, oder REPLICA IDENTITY FULL.</translation>
    </message>
    <message>
        <source>Generated column %1 of %2 is stale: row %3 has %4 stored, and would get %5 today. A function that it calls was changed, so the copy would differ.</source>
        <translation>Die generierte Spalte %1 von %2 ist veraltet: Zeile %3 hat %4 gespeichert und bekäme heute %5. Eine Funktion, die sie aufruft, wurde geändert; die Kopie wäre daher anders.</translation>
    </message>
    <message>
        <source>Restore the function, or write the rows again: UPDATE %2 SET &quot;%6&quot; = &quot;%6&quot; WHERE &quot;%1&quot; IS DISTINCT FROM (%7).</source>
        <translation>Stellen Sie die Funktion wieder her, oder schreiben Sie die Zeilen neu: UPDATE %2 SET &quot;%6&quot; = &quot;%6&quot; WHERE &quot;%1&quot; IS DISTINCT FROM (%7).</translation>
    </message>
    <message>
        <source>Row %3 of %2 violates CHECK constraint %1 today (%4): a function that it calls was changed, so the copy would be refused.</source>
        <translation>Zeile %3 von %2 verletzt heute CHECK-Constraint %1 (%4): Eine Funktion, die er aufruft, wurde geändert; die Kopie würde daher abgewiesen.</translation>
    </message>
    <message>
        <source>Restore the function, or correct the rows: SELECT * FROM %2 WHERE NOT (%4).</source>
        <translation>Stellen Sie die Funktion wieder her, oder berichtigen Sie die Zeilen: SELECT * FROM %2 WHERE NOT (%4).</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be computed for each row (%3). The server said: %4</source>
        <translation>%1 von %2 lässt sich nicht für jede Zeile berechnen (%3). Der Server sagte: %4</translation>
    </message>
    <message>
        <source>Correct the row or the function. Sessions of a run look names up in pg_catalog only: a function that %1 calls needs names with their schema, or a search_path of its own (ALTER FUNCTION … SET search_path).</source>
        <translation>Berichtigen Sie die Zeile oder die Funktion. Sitzungen eines Laufs suchen Namen nur in pg_catalog: Eine Funktion, die %1 aufruft, braucht Namen mit ihrem Schema oder einen eigenen search_path (ALTER FUNCTION … SET search_path).</translation>
    </message>
    <message>
        <source>The run would create two objects of the name %1.</source>
        <translation>Der Lauf würde zwei Objekte mit dem Namen %1 anlegen.</translation>
    </message>
    <message>
        <source>Shorten the table&apos;s name, or rename one of its indexes, statistics or views (names have 63 bytes at most), or choose other bounds.</source>
        <translation>Kürzen Sie den Namen der Tabelle, benennen Sie einen ihrer Indizes, eine Statistik oder eine Sicht um (Namen haben höchstens 63 Bytes), oder wählen Sie andere Grenzen.</translation>
    </message>
    <message>
        <source>The run would create %1, which already exists.</source>
        <translation>Der Lauf würde %1 anlegen, das es schon gibt.</translation>
    </message>
    <message>
        <source>%1 names in ON CONFLICT what only the partitions will keep unique, and will fail: %2</source>
        <translation>%1 nennt in ON CONFLICT, was nur noch die Partitionen eindeutig halten, und wird fehlschlagen: %2</translation>
    </message>
    <message>
        <source>Add the partition key to the columns and to the unique index, or leave them out (DO NOTHING); then write accept = [&quot;statement.on_conflict&quot;].</source>
        <translation>Nehmen Sie den Partitionsschlüssel in die Spalten und in den eindeutigen Index auf, oder lassen Sie sie weg (DO NOTHING); schreiben Sie dann accept = [&quot;statement.on_conflict&quot;].</translation>
    </message>
    <message>
        <source>%1 says ONLY, and will find no rows, since these are in the partitions: %2</source>
        <translation>%1 sagt ONLY und wird keine Zeilen finden, denn diese sind in den Partitionen: %2</translation>
    </message>
    <message>
        <source>Leave ONLY out.</source>
        <translation>Lassen Sie ONLY weg.</translation>
    </message>
    <message>
        <source>%1 copies the table out, which partitioned tables do not support: %2</source>
        <translation>%1 kopiert die Tabelle hinaus, was partitionierte Tabellen nicht unterstützen: %2</translation>
    </message>
    <message>
        <source>Write COPY (SELECT * FROM …) TO.</source>
        <translation>Schreiben Sie COPY (SELECT * FROM …) TO.</translation>
    </message>
    <message>
        <source>%1 uses ctid, which rows of several partitions have in common; a DELETE by ctid takes too many: %2</source>
        <translation>%1 verwendet ctid, das Zeilen mehrerer Partitionen gemeinsam haben; ein DELETE nach ctid trifft zu viele: %2</translation>
    </message>
    <message>
        <source>Use the key, or compare tableoid too.</source>
        <translation>Verwenden Sie den Schlüssel, oder vergleichen Sie auch tableoid.</translation>
    </message>
    <message>
        <source>%1 asks for the table&apos;s size, which will be 0 without that of the partitions: %2</source>
        <translation>%1 fragt nach der Größe der Tabelle, die ohne die der Partitionen 0 sein wird: %2</translation>
    </message>
    <message>
        <source>Add up the sizes over pg_partition_tree().</source>
        <translation>Summieren Sie die Größen über pg_partition_tree().</translation>
    </message>
    <message>
        <source>%1 updates a column of the partition key: a row that changes its partition fires the triggers of DELETE and INSERT, and sessions that wait for it fail with SQLSTATE 40001: %2</source>
        <translation>%1 ändert eine Spalte des Partitionsschlüssels: Eine Zeile, die ihre Partition wechselt, löst die Trigger von DELETE und INSERT aus, und Sitzungen, die auf sie warten, enden mit SQLSTATE 40001: %2</translation>
    </message>
    <message>
        <source>Check what these triggers do, and repeat transactions that end with 40001.</source>
        <translation>Prüfen Sie, was diese Trigger tun, und wiederholen Sie Transaktionen, die mit 40001 enden.</translation>
    </message>
    <message>
        <source>%1 locks rows, which fails with SQLSTATE 40001 when one moves to another partition meanwhile: %2</source>
        <translation>%1 sperrt Zeilen, was mit SQLSTATE 40001 fehlschlägt, wenn eine inzwischen in eine andere Partition wechselt: %2</translation>
    </message>
    <message>
        <source>Repeat transactions that end with 40001.</source>
        <translation>Wiederholen Sie Transaktionen, die mit 40001 enden.</translation>
    </message>
    <message>
        <source>The run needs %2 locks at once, but %1 allows only %3.</source>
        <translation>Der Lauf braucht %2 Sperren zugleich, aber %1 erlaubt nur %3.</translation>
    </message>
    <message>
        <source>The swap would hold its lock of %1 for about %2 ms, since triggers and foreign keys are made on each of %3 partitions; lock_budget is %4 ms.</source>
        <translation>Der Tausch hielte seine Sperre auf %1 etwa %2 ms lang, weil Trigger und Fremdschlüssel auf jeder von %3 Partitionen angelegt werden; lock_budget ist %4 ms.</translation>
    </message>
    <message>
        <source>Use fewer partitions, or lock_budget = %5. Without foreign keys of other tables, the triggers can be made before the swap by a superuser, or from PostgreSQL 15 on after GRANT SET ON PARAMETER session_replication_role TO &quot;%6&quot;.</source>
        <translation>Weniger Partitionen verwenden, oder lock_budget = %5. Ohne Fremdschlüssel anderer Tabellen kann ein Superuser die Trigger vor dem Tausch anlegen, ab PostgreSQL 15 auch die Rolle nach GRANT SET ON PARAMETER session_replication_role TO &quot;%6&quot;.</translation>
    </message>
    <message>
        <source>Foreign keys on %3 partitions would hold the swap&apos;s lock of %1 for about %2 ms; lock_budget is %4 ms.</source>
        <translation>Fremdschlüssel auf %3 Partitionen hielten die Sperre des Tauschs auf %1 etwa %2 ms lang; lock_budget ist %4 ms.</translation>
    </message>
    <message>
        <source>To have them made after the swap, write accept = [&quot;foreign_key.gap&quot;]: for some seconds nothing checks them, and the run fails if a row then violates one. Writers of both tables wait again for about %2 ms when the parent takes them. A superuser&apos;s run has no gap; or write lock_budget = %5.</source>
        <translation>Damit sie nach dem Tausch angelegt werden, accept = [&quot;foreign_key.gap&quot;] schreiben: Einige Sekunden lang prüft sie nichts, und der Lauf schlägt fehl, wenn eine Zeile dann einen verletzt. Wer in beide Tabellen schreibt, wartet noch einmal etwa %2 ms, wenn die Haupttabelle sie übernimmt. Der Lauf eines Superusers hat keine Lücke; oder lock_budget = %5 schreiben.</translation>
    </message>
    <message>
        <source>Foreign key %1 is made on the new table before the rows are copied: while the run can be aborted, TRUNCATE of %2 fails or truncates the new table too.</source>
        <translation>Fremdschlüssel %1 wird auf der neuen Tabelle angelegt, bevor die Zeilen kopiert werden: Solange der Lauf abgebrochen werden kann, schlägt TRUNCATE von %2 fehl oder leert auch die neue Tabelle.</translation>
    </message>
    <message>
        <source>Use DELETE instead of TRUNCATE until the swap, and after a rollback until the run is aborted.</source>
        <translation>Bis zum Tausch, und nach einem Rollback bis zum Abbruch des Laufs, DELETE statt TRUNCATE verwenden.</translation>
    </message>
    <message>
        <source>Have a superuser run ALTER EVENT TRIGGER &quot;%1&quot; DISABLE for that phase; or write accept = [&quot;event_trigger.drop&quot;], and finish on the command line, which can keep the retired table.</source>
        <translation>Ein Superuser muss für diese Phase ALTER EVENT TRIGGER &quot;%1&quot; DISABLE ausführen; oder schreiben Sie accept = [&quot;event_trigger.drop&quot;], und schließen Sie auf der Befehlszeile ab, die die alte Tabelle behalten kann.</translation>
    </message>
    <message>
        <source>Column %1 of %2 was dropped; %3 still has it.</source>
        <translation>Spalte %1 von %2 wurde gelöscht; %3 hat sie noch.</translation>
    </message>
    <message>
        <source>If its values are not needed any more: ALTER TABLE %3 DROP COLUMN %4. Else add it to %2 again.</source>
        <translation>Wenn ihre Werte nicht mehr gebraucht werden: ALTER TABLE %3 DROP COLUMN %4. Sonst %2 wieder um sie ergänzen.</translation>
    </message>
    <message>
        <source>Column %1 of %2 is now %4, of %3 still %5.</source>
        <translation>Spalte %1 von %2 ist jetzt %4, von %3 noch %5.</translation>
    </message>
    <message>
        <source>Change it in the same way there: ALTER TABLE %3 ALTER COLUMN %1 …</source>
        <translation>Dort ebenso ändern: ALTER TABLE %3 ALTER COLUMN %1 …</translation>
    </message>
    <message>
        <source>Identity column %1 was added to %2.</source>
        <translation>Identitätsspalte %1 kam zu %2 hinzu.</translation>
    </message>
    <message>
        <source>Make it an ordinary column: ALTER TABLE %2 ALTER COLUMN %1 DROP IDENTITY, and give it a DEFAULT nextval(…) of a sequence.</source>
        <translation>Zu einer gewöhnlichen Spalte machen: ALTER TABLE %2 ALTER COLUMN %1 DROP IDENTITY, und ihr ein DEFAULT nextval(…) einer Sequenz geben.</translation>
    </message>
    <message>
        <source>%1 lost its key (%2), by which changed rows are found in the other table.</source>
        <translation>%1 hat den Schlüssel (%2) verloren, über den geänderte Zeilen in der anderen Tabelle gefunden werden.</translation>
    </message>
    <message>
        <source>Set these columns NOT NULL again: ALTER TABLE %1 ALTER COLUMN … SET NOT NULL.</source>
        <translation>Diese Spalten wieder auf NOT NULL setzen: ALTER TABLE %1 ALTER COLUMN … SET NOT NULL.</translation>
    </message>
    <message>
        <source>Exclusion constraint %1 was added to %2.</source>
        <translation>Exclusion-Constraint %1 kam zu %2 hinzu.</translation>
    </message>
    <message>
        <source>Drop it, and add it again afterwards: ALTER TABLE %2 DROP CONSTRAINT %1.</source>
        <translation>Löschen und danach wieder anlegen: ALTER TABLE %2 DROP CONSTRAINT %1.</translation>
    </message>
    <message>
        <source>%1 now belongs to %2, the other table still to %3.</source>
        <translation>%1 gehört jetzt %2, die andere Tabelle noch %3.</translation>
    </message>
    <message>
        <source>Give that one away as well: ALTER TABLE %4 OWNER TO &quot;%2&quot;.</source>
        <translation>Auch diese übergeben: ALTER TABLE %4 OWNER TO &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Materialized view %1 on %2 was created or changed.</source>
        <translation>Materialisierte Sicht %1 auf %2 wurde angelegt oder geändert.</translation>
    </message>
    <message>
        <source>DROP MATERIALIZED VIEW %1, and create it again afterwards.</source>
        <translation>DROP MATERIALIZED VIEW %1, und danach wieder anlegen.</translation>
    </message>
    <message>
        <source>Another run keeps a materialized view that reads %2: %1.</source>
        <translation>Ein anderer Lauf hebt eine materialisierte Sicht auf, die %2 liest: %1.</translation>
    </message>
    <message>
        <source>Finish that run, or roll it back and abort it.</source>
        <translation>Schließen Sie jenen Lauf ab, oder rollen Sie ihn zurück und brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Partition %1 of %2 is a foreign table, whose writes are not captured.</source>
        <translation>Die Partition %1 von %2 ist eine Fremdtabelle, deren Schreibzugriffe nicht erfasst werden.</translation>
    </message>
    <message>
        <source>ALTER TABLE %2 DETACH PARTITION %1.</source>
        <translation>ALTER TABLE %2 DETACH PARTITION %1.</translation>
    </message>
    <message>
        <source>The specification accepts %1, but no finding of that name can be accepted.</source>
        <translation>Die Spezifikation akzeptiert %1, aber kein Befund dieses Namens kann akzeptiert werden.</translation>
    </message>
    <message>
        <source>Remove %1 from accept, or correct its name: see docs/guards.md.</source>
        <translation>%1 aus accept entfernen oder den Namen berichtigen: siehe docs/guards.md.</translation>
    </message>
    <message>
        <source>Before PostgreSQL 15, an UPDATE of (%3) that moves a row to another partition counts as its deletion: foreign key %1 would delete or clear the rows of %2 that refer to it.</source>
        <translation>Vor PostgreSQL 15 zählt ein UPDATE von (%3), das eine Zeile in eine andere Partition verschiebt, als ihre Löschung: Der Fremdschlüssel %1 würde die Zeilen von %2, die auf sie verweisen, löschen oder leeren.</translation>
    </message>
    <message>
        <source>If (%3) is never updated, write accept = [&quot;foreign_key.moved_rows&quot;]; otherwise first upgrade the server, or make the key NO ACTION.</source>
        <translation>Wenn (%3) nie geändert wird, schreiben Sie accept = [&quot;foreign_key.moved_rows&quot;]; andernfalls aktualisieren Sie zuerst den Server oder machen Sie den Schlüssel zu NO ACTION.</translation>
    </message>
    <message>
        <source>%1 may TRUNCATE %2; before PostgreSQL 13 a partitioned table is truncated and locked only with the right on each partition.</source>
        <translation>%1 darf TRUNCATE auf %2 ausführen; vor PostgreSQL 13 wird eine partitionierte Tabelle nur mit dem Recht an jeder Partition geleert und gesperrt.</translation>
    </message>
    <message>
        <source>Grant it on each partition after the swap, or have the application use DELETE.</source>
        <translation>Vergeben Sie es nach dem Tausch an jeder Partition, oder lassen Sie die Anwendung DELETE verwenden.</translation>
    </message>
    <message>
        <source>Publication %1 includes the table; partitioned tables can be in one only from PostgreSQL 13.</source>
        <translation>Die Publikation %1 enthält die Tabelle; partitionierte Tabellen können erst ab PostgreSQL 13 in einer sein.</translation>
    </message>
    <message>
        <source>Upgrade the server first, or take the table out: ALTER PUBLICATION &quot;%1&quot; DROP TABLE %2.</source>
        <translation>Aktualisieren Sie zuerst den Server, oder nehmen Sie die Tabelle heraus: ALTER PUBLICATION &quot;%1&quot; DROP TABLE %2.</translation>
    </message>
    <message>
        <source>On the partition %2 of %3 alone there is: %1.</source>
        <translation>Nur an der Partition %2 von %3 hängt: %1.</translation>
    </message>
    <message>
        <source>Drop it, or make it on %3.</source>
        <translation>Löschen Sie es, oder legen Sie es auf %3 an.</translation>
    </message>
    <message>
        <source>%1 is not the table of this run: that is called %2 now.</source>
        <translation>%1 ist nicht die Tabelle dieses Laufs: Diese heißt jetzt %2.</translation>
    </message>
    <message>
        <source>Rename what has its name now, and give it back: %3</source>
        <translation>Benennen Sie um, was jetzt ihren Namen hat, und geben Sie ihn ihr zurück: %3</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
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
        <source>%1 has the extended statistics %2</source>
        <translation>%1 hat die erweiterte Statistik %2</translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 liest %2</translation>
    </message>
    <message>
        <source>%1: its settings were changed (%3)</source>
        <translation>%1: Die Einstellungen wurden geändert (%3)</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
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
        <source>%1 belongs to %3, which this role does not trust</source>
        <translation>%1 gehört %3, der diese Rolle nicht vertraut</translation>
    </message>
    <message>
        <source>%1: %3 has the %2 privilege</source>
        <translation>%1: %3 hat darauf das Recht %2</translation>
    </message>
    <message>
        <source>%1: column %2 is not as Stopover created it (%3)</source>
        <translation>%1: Spalte %2 ist nicht so, wie Stopover sie anlegt (%3)</translation>
    </message>
    <message>
        <source>%1: constraint %2 is not as Stopover created it</source>
        <translation>%1: Constraint %2 ist nicht so, wie Stopover ihn anlegt</translation>
    </message>
    <message>
        <source>%1: index %2 is not as Stopover created it</source>
        <translation>%1: Index %2 ist nicht so, wie Stopover ihn anlegt</translation>
    </message>
    <message>
        <source>%1: index %2 contains an expression</source>
        <translation>%1: Index %2 berechnet einen Ausdruck</translation>
    </message>
    <message>
        <source>%1 is a typed table</source>
        <translation>%1 ist eine Tabelle eines Typs</translation>
    </message>
    <message>
        <source>%1 is referenced by foreign key %2 of %3</source>
        <translation>%1: Der Fremdschlüssel %2 von %3 verweist darauf</translation>
    </message>
    <message>
        <source>%1: its definition was changed</source>
        <translation>%1: Der Funktionstext wurde geändert</translation>
    </message>
    <message>
        <source>%1 runs with the rights of its %3</source>
        <translation>%1: läuft mit den Rechten von %3</translation>
    </message>
    <message>
        <source>%1 (%3) was not created by Stopover</source>
        <translation>%1 (%3) stammt nicht von Stopover</translation>
    </message>
    <message>
        <source>%1 is a journal of a newer version (%3)</source>
        <translation>%1 ist das Journal einer späteren Version (%3)</translation>
    </message>
    <message>
        <source>%1: %2 is not as Stopover created it (%3)</source>
        <translation>%1: %2 ist nicht so, wie Stopover es anlegt (%3)</translation>
    </message>
    <message>
        <source>%1 is a %2 instead of Stopover&apos;s table</source>
        <translation>%1: An der Stelle einer Tabelle von Stopover steht etwas anderes (%2)</translation>
    </message>
    <message>
        <source>%1 belongs to %3, which %4 does not trust</source>
        <translation>%1 gehört %3, und %4 vertraut dieser Rolle nicht</translation>
    </message>
    <message>
        <source>%1 and 1 object belong to %3, which %4 does not trust</source>
        <translation>%1 und 1 Objekt gehören %3, und %4 vertraut dieser Rolle nicht</translation>
    </message>
    <message>
        <source>%1 and %2 objects belong to %3, which %4 does not trust</source>
        <translation>%1 und %2 Objekte gehören %3, und %4 vertraut dieser Rolle nicht</translation>
    </message>
</context>
<context>
    <name>Gui</name>
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
        <source>Database: URI, keyword string or name.</source>
        <translation>Datenbank: eine URI, Schlüsselwörter oder ein Name.</translation>
    </message>
    <message>
        <source>Saved profile, or service from the service file.</source>
        <translation>Gespeichertes Profil oder Dienst der Service-Datei.</translation>
    </message>
    <message>
        <source>Project folder with revisions.</source>
        <translation>Ordner mit Revisionen.</translation>
    </message>
    <message>
        <source>--rows %1 is not valid. Use a number greater than 0.</source>
        <translation>--rows verlangt eine Zahl über 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>--demo uses its private server only. Remove --db and --profile.</source>
        <translation>--demo erreicht nur den privaten Server; lassen Sie --db und --profile weg.</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>Changes a view</source>
        <translation>Ändert eine Sicht</translation>
    </message>
    <message>
        <source>Drops a function</source>
        <translation>Löscht eine Funktion</translation>
    </message>
    <message>
        <source>Drops a table</source>
        <translation>Löscht eine Tabelle</translation>
    </message>
    <message>
        <source>Drops a column</source>
        <translation>Löscht eine Spalte</translation>
    </message>
    <message>
        <source>CASCADE</source>
        <translation>CASCADE</translation>
    </message>
    <message>
        <source>TRUNCATE</source>
        <translation>TRUNCATE</translation>
    </message>
    <message>
        <source>Changes every row</source>
        <translation>Ändert jede Zeile</translation>
    </message>
    <message>
        <source>Drops a type</source>
        <translation>Löscht einen Typ</translation>
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
        <source>Drops a constraint or a unique index</source>
        <translation>Löscht eine Bedingung oder einen eindeutigen Index</translation>
    </message>
    <message>
        <source>Makes a table unlogged</source>
        <translation>Nimmt eine Tabelle aus dem WAL</translation>
    </message>
    <message>
        <source>Sets a sequence</source>
        <translation>Setzt eine Sequenz</translation>
    </message>
    <message>
        <source>Set it from the table: setval(…, (SELECT max(id) FROM …)).</source>
        <translation>Aus der Tabelle setzen: setval(…, (SELECT max(id) FROM …)).</translation>
    </message>
    <message>
        <source>Index without CONCURRENTLY</source>
        <translation>Index ohne CONCURRENTLY</translation>
    </message>
    <message>
        <source>DROP INDEX without CONCURRENTLY</source>
        <translation>DROP INDEX ohne CONCURRENTLY</translation>
    </message>
    <message>
        <source>SET NOT NULL scans the table</source>
        <translation>SET NOT NULL liest die Tabelle</translation>
    </message>
    <message>
        <source>Rewrites the table</source>
        <translation>Schreibt die Tabelle neu</translation>
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
        <source>Locks several tables</source>
        <translation>Sperrt mehrere Tabellen</translation>
    </message>
    <message>
        <source>Validates in the same transaction</source>
        <translation>Validiert in derselben Transaktion</translation>
    </message>
    <message>
        <source>REFRESH without CONCURRENTLY</source>
        <translation>REFRESH ohne CONCURRENTLY</translation>
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
        <source>Trigger on a table in use</source>
        <translation>Trigger auf einer Tabelle in Gebrauch</translation>
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
        <source>Compare checksums of all rows, as Stopover does.</source>
        <translation>Prüfsummen aller Zeilen vergleichen, wie Stopover es tut.</translation>
    </message>
    <message>
        <source>Write schema.%1.</source>
        <translation>schema.%1 schreiben.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Einen kürzeren Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
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
        <source>No primary key</source>
        <translation>Kein Primärschlüssel</translation>
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
        <source>Hidden character</source>
        <translation>Verborgenes Zeichen</translation>
    </message>
    <message>
        <source>Generated column as partition key</source>
        <translation>Generierte Spalte als Partitionsschlüssel</translation>
    </message>
    <message>
        <source>LIKE with indexes</source>
        <translation>LIKE mit Indizes</translation>
    </message>
    <message>
        <source>SECURITY DEFINER without search_path</source>
        <translation>SECURITY DEFINER ohne search_path</translation>
    </message>
    <message>
        <source>Set it with \password of psql, or use a SCRAM verifier.</source>
        <translation>Mit \password von psql setzen, oder einen SCRAM-Verifier benutzen.</translation>
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
        <source>Not possible in a transaction</source>
        <translation>In einer Transaktion nicht möglich</translation>
    </message>
    <message>
        <source>Put &quot;-- +stopover autocommit&quot; above it; in Alembic, use autocommit_block().</source>
        <translation>&quot;-- +stopover autocommit&quot; darüber setzen; in Alembic autocommit_block() benutzen.</translation>
    </message>
    <message>
        <source>BEGIN without COMMIT</source>
        <translation>BEGIN ohne COMMIT</translation>
    </message>
    <message>
        <source>End it with COMMIT.</source>
        <translation>Mit COMMIT beenden.</translation>
    </message>
    <message>
        <source>Use it in the next revision.</source>
        <translation>In der nächsten Revision benutzen.</translation>
    </message>
    <message>
        <source>COMMIT in a block</source>
        <translation>COMMIT in einem Block</translation>
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
        <source>CONCURRENTLY inside a transaction</source>
        <translation>CONCURRENTLY in einer Transaktion</translation>
    </message>
    <message>
        <source>Edited after it was applied</source>
        <translation>Nach dem Anwenden geändert</translation>
    </message>
    <message>
        <source>File name and id differ</source>
        <translation>Dateiname und Kennung weichen ab</translation>
    </message>
    <message>
        <source>%1 is one of several heads (%2): &quot;upgrade head&quot; is ambiguous.</source>
        <translation>%1 ist einer von mehreren Köpfen (%2): „upgrade head“ weiß nicht, wohin.</translation>
    </message>
    <message>
        <source>Merge them with &quot;stopoverctl merge&quot;, or always name the branch.</source>
        <translation>Verbinden Sie sie mit stopoverctl merge, oder nennen Sie immer den gemeinten Zweig.</translation>
    </message>
    <message>
        <source>Broken history</source>
        <translation>Die Historie hängt nicht zusammen</translation>
    </message>
    <message>
        <source>%1 refers to a missing revision, or is part of a cycle (%2).</source>
        <translation>%1 verweist auf eine fehlende Revision oder ist Teil eines Zyklus (%2).</translation>
    </message>
    <message>
        <source>Set down_revision and depends_on to existing revisions, without a cycle.</source>
        <translation>Setzen Sie down_revision und depends_on auf Revisionen dieses Projekts, ohne Kreis.</translation>
    </message>
    <message>
        <source>No downgrade</source>
        <translation>Kein Downgrade</translation>
    </message>
    <message>
        <source>downgrade() of %1 is missing, empty or raises: upgrade() cannot be undone.</source>
        <translation>downgrade() von %1 fehlt, ist leer oder wirft einen Fehler: Was upgrade() tut, lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Write the downgrade, or raise with a reason and rely on a verified backup.</source>
        <translation>Schreiben Sie den Downgrade, oder nennen Sie mit „raise“ den Grund und verlassen Sie sich auf eine geprüfte Sicherung.</translation>
    </message>
    <message>
        <source>SQL built at run time</source>
        <translation>Zur Laufzeit zusammengesetztes SQL</translation>
    </message>
    <message>
        <source>The statement is built from values known only at run time: it cannot be checked, and a value may be executed as SQL.</source>
        <translation>Die Anweisung entsteht aus Werten, die erst zur Laufzeit bekannt sind: Sie lässt sich nicht prüfen, und ein Wert könnte als SQL ausgeführt werden.</translation>
    </message>
    <message>
        <source>Write the statement out, and pass values as parameters: op.execute(sa.text(&quot;… :name&quot;).bindparams(name=…)).</source>
        <translation>Schreiben Sie die Anweisung aus und geben Sie Werte als Parameter: op.execute(sa.text(&quot;… :name&quot;).bindparams(name=…)).</translation>
    </message>
    <message>
        <source>postgresql_concurrently=True outside autocommit_block(): the server rejects it inside a transaction.</source>
        <translation>postgresql_concurrently=True außerhalb von autocommit_block(): In einer Transaktion lehnt der Server es ab.</translation>
    </message>
    <message>
        <source>Put it in &quot;with op.get_context().autocommit_block():&quot;.</source>
        <translation>Setzen Sie es in „with op.get_context().autocommit_block():“.</translation>
    </message>
    <message>
        <source>Depends on its environment</source>
        <translation>Hängt von mehr als der Datenbank ab</translation>
    </message>
    <message>
        <source>%1: the revision&apos;s effect depends on the application, the network or files of this machine.</source>
        <translation>%1: Was die Revision tut, kann sich mit der Anwendung, dem Netz oder den Dateien des Rechners ändern.</translation>
    </message>
    <message>
        <source>Put what it needs into the revision: table definitions with sa.table(), values as literals.</source>
        <translation>Kopieren Sie, was sie braucht, in die Revision: Tabellen mit sa.table(), Werte als Literale.</translation>
    </message>
    <message>
        <source>Duplicate branch label</source>
        <translation>Ein Zweigname doppelt</translation>
    </message>
    <message>
        <source>The branch label of %1 is also used by another revision (%2).</source>
        <translation>Der Zweigname von %1 gehört auch einer anderen Revision (%2).</translation>
    </message>
    <message>
        <source>Give each branch its own label.</source>
        <translation>Geben Sie jedem Zweig einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The file of %1 differs from what was applied to this database.</source>
        <translation>Die Datei von %1 ist nicht mehr, was auf diese Datenbank angewendet wurde.</translation>
    </message>
    <message>
        <source>Restore the old text, and put the change into a new revision.</source>
        <translation>Stellen Sie den alten Text wieder her und schreiben Sie die Änderung in eine neue Revision.</translation>
    </message>
    <message>
        <source>Duplicate revision id</source>
        <translation>Eine Revisionskennung doppelt</translation>
    </message>
    <message>
        <source>More than one file declares revision %1.</source>
        <translation>Mehr als eine Datei erklärt die Revision %1.</translation>
    </message>
    <message>
        <source>Change one of the ids, and correct the revisions that follow it.</source>
        <translation>Geben Sie einer eine andere Kennung und berichtigen Sie die Revisionen, die ihr folgen.</translation>
    </message>
    <message>
        <source>The file name of %1 does not match revision %2 inside.</source>
        <translation>Der Dateiname von %1 passt nicht zur Revision %2 darin.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Benennen Sie die Datei um, damit man sie findet.</translation>
    </message>
    <message>
        <source>Renames an object in use</source>
        <translation>Benennt um, was die Anwendung benutzt</translation>
    </message>
    <message>
        <source>%1 is renamed to %2: code that still uses the old name fails at once.</source>
        <translation>%1 wird zu %2: Code, der noch den alten Namen benutzt, scheitert sofort.</translation>
    </message>
    <message>
        <source>Add a new column and keep both in sync with a trigger, or create a view with the old name in the same transaction.</source>
        <translation>Eine Spalte hinzufügen und beide mit einem Trigger gleich halten, oder in derselben Transaktion eine Sicht mit dem alten Namen anlegen.</translation>
    </message>
    <message>
        <source>Changes a column type</source>
        <translation>Ändert den Typ einer Spalte</translation>
    </message>
    <message>
        <source>The type of %1.%2 changes: code written for the old type may fail.</source>
        <translation>%1.%2 bekommt einen anderen Typ: Code, der für den alten geschrieben ist, kann scheitern.</translation>
    </message>
    <message>
        <source>Add a column of the new type, fill it in batches, switch the code over, and drop the old column later.</source>
        <translation>Eine Spalte des neuen Typs hinzufügen, in Stapeln füllen, den Code umstellen und die alte Spalte später löschen.</translation>
    </message>
    <message>
        <source>NOT NULL breaks old writers</source>
        <translation>Verlangt einen Wert, den alter Code weglässt</translation>
    </message>
    <message>
        <source>%1.%2 becomes NOT NULL, and running code may not supply a value.</source>
        <translation>%1.%2 verlangt einen Wert, und Code, der jetzt läuft, gibt vielleicht keinen.</translation>
    </message>
    <message>
        <source>Set a default first, or deploy code that fills the column before this runs.</source>
        <translation>Der Spalte erst einen Vorgabewert geben, oder den Code, der sie füllt, ausrollen, bevor dies läuft.</translation>
    </message>
    <message>
        <source>Renames an enum value</source>
        <translation>Benennt einen Wert eines Enums um</translation>
    </message>
    <message>
        <source>Enum value %1 is renamed: code that compares with the old name fails.</source>
        <translation>Der Wert %1 eines Enums bekommt einen anderen Namen: Code, der mit dem alten vergleicht, scheitert.</translation>
    </message>
    <message>
        <source>Add the new value, switch the code over, and keep the old one.</source>
        <translation>Den neuen Wert hinzufügen, den Code umstellen und den alten lassen.</translation>
    </message>
    <message>
        <source>View %1 is replaced or dropped: its readers may miss columns.</source>
        <translation>Die Sicht %1 wird ersetzt oder gelöscht: Wer sie liest, vermisst vielleicht Spalten.</translation>
    </message>
    <message>
        <source>Only append columns to a view; for other changes create a new view and switch the code over.</source>
        <translation>Eine Sicht kann nur am Ende weitere Spalten bekommen; sonst eine neue anlegen und den Code umstellen.</translation>
    </message>
    <message>
        <source>Function %1 is dropped: callers fail.</source>
        <translation>Die Funktion %1 wird gelöscht: Aufrufer scheitern.</translation>
    </message>
    <message>
        <source>Keep it until it has no callers. A new signature is a separate function.</source>
        <translation>Behalten, bis niemand sie mehr aufruft; eine neue Signatur ist eine eigene Funktion.</translation>
    </message>
    <message>
        <source>Changes access rights</source>
        <translation>Ändert, wer was sehen darf</translation>
    </message>
    <message>
        <source>%1: the application may lose rows or privileges that it has now.</source>
        <translation>%1: Zeilen oder Rechte, die die Anwendung jetzt hat, können danach fehlen.</translation>
    </message>
    <message>
        <source>Test it on a copy with the application&apos;s role first.</source>
        <translation>Mit der Rolle der Anwendung auf einer Kopie ausprobieren, bevor es hier läuft.</translation>
    </message>
    <message>
        <source>Expands and contracts in one script</source>
        <translation>Erweitert und verkürzt auf einmal</translation>
    </message>
    <message>
        <source>%1 is reduced in the same script that extends the schema: old and new code cannot run side by side.</source>
        <translation>%1 verliert etwas im selben Skript, das dem Schema etwas hinzufügt: Alter und neuer Code können nicht nebeneinander laufen.</translation>
    </message>
    <message>
        <source>Move the removal to a later revision, after the old code is gone.</source>
        <translation>Was etwas wegnimmt, in eine spätere Revision legen, wenn kein alter Code mehr läuft.</translation>
    </message>
    <message>
        <source>%1 is dropped with all its rows.</source>
        <translation>%1 wird mit allen Zeilen gelöscht.</translation>
    </message>
    <message>
        <source>Rename it and drop it later, or let Stopover back it up first.</source>
        <translation>Umbenennen und nach einer Weile löschen, oder vorher von Stopover sichern lassen.</translation>
    </message>
    <message>
        <source>Column %2 of %1 is dropped with all its values.</source>
        <translation>Die Spalte %2 von %1 wird mit allen Werten gelöscht.</translation>
    </message>
    <message>
        <source>Stop using it first; stopover.safe_remove_column() keeps the keys and values.</source>
        <translation>Erst nicht mehr benutzen; stopover.safe_remove_column() behält Schlüssel und Werte.</translation>
    </message>
    <message>
        <source>Drops several objects</source>
        <translation>Löscht mehr als ein Objekt</translation>
    </message>
    <message>
        <source>%1 is dropped with everything in it.</source>
        <translation>%1 wird mit allem gelöscht, was darin ist.</translation>
    </message>
    <message>
        <source>Drop the tables one by one, each with a backup.</source>
        <translation>Einzelne Tabellen löschen, jede mit einer Sicherung.</translation>
    </message>
    <message>
        <source>Drop the dependent objects explicitly, without CASCADE.</source>
        <translation>Einzeln nennen, was gehen darf, ohne CASCADE.</translation>
    </message>
    <message>
        <source>%1 is emptied, for older snapshots too.</source>
        <translation>%1 wird geleert; auch ältere Snapshots sehen sie leer.</translation>
    </message>
    <message>
        <source>Delete in batches, or back up the table first.</source>
        <translation>In Stapeln löschen, oder die Tabelle vorher sichern.</translation>
    </message>
    <message>
        <source>Every row of %1 is changed or deleted: there is no condition, or it is always true.</source>
        <translation>Jede Zeile von %1 wird geändert oder gelöscht: Es gibt keine Bedingung, oder eine, die immer wahr ist.</translation>
    </message>
    <message>
        <source>Add a WHERE condition, and work in batches by key.</source>
        <translation>Sagen, welche Zeilen: WHERE …, in Stapeln nach dem Schlüssel.</translation>
    </message>
    <message>
        <source>Type %1 is dropped; with CASCADE, so are the columns of that type.</source>
        <translation>Der Typ %1 wird gelöscht; mit CASCADE auch die Spalten dieses Typs.</translation>
    </message>
    <message>
        <source>%1.%2 changes from %3 to %4: values may not fit.</source>
        <translation>%1.%2 geht von %3 zu %4: Werte passen vielleicht nicht.</translation>
    </message>
    <message>
        <source>Check for such values first, or add a new column and copy what fits.</source>
        <translation>Erst nach ihnen suchen; oder eine Spalte hinzufügen und kopieren, was passt.</translation>
    </message>
    <message>
        <source>%1 is dropped: violations are possible from then on.</source>
        <translation>%1 wird gelöscht: Was verboten war, kann von da an geschehen.</translation>
    </message>
    <message>
        <source>Make sure nothing relies on it. If in doubt, keep a NOT VALID constraint.</source>
        <translation>Sicherstellen, dass nichts sich darauf verlässt; im Zweifel eine Bedingung NOT VALID behalten.</translation>
    </message>
    <message>
        <source>%1 becomes unlogged: after a server crash it is empty.</source>
        <translation>%1 wird UNLOGGED: Nach einem Absturz des Servers ist sie leer.</translation>
    </message>
    <message>
        <source>Keep it logged. For a bulk load, use a separate table.</source>
        <translation>Im WAL lassen; für eine große Ladung in eine eigene Tabelle laden.</translation>
    </message>
    <message>
        <source>Drops and recreates an object</source>
        <translation>Löscht dasselbe und legt es neu an</translation>
    </message>
    <message>
        <source>%1 is dropped and recreated: its contents, privileges and triggers are lost.</source>
        <translation>%1 wird gelöscht und neu angelegt: Ihr Inhalt ist weg, mit Rechten und Triggern.</translation>
    </message>
    <message>
        <source>Change it with ALTER, or create the new one beside it and swap.</source>
        <translation>Mit ALTER ändern, oder die neue daneben anlegen und tauschen.</translation>
    </message>
    <message>
        <source>Disables constraint checks</source>
        <translation>Schaltet Prüfungen ab</translation>
    </message>
    <message>
        <source>Triggers of %1 are disabled, including foreign keys: orphaned rows can be written.</source>
        <translation>Trigger von %1 werden abgeschaltet, Fremdschlüssel eingeschlossen: Es können Zeilen kommen, die auf nichts verweisen.</translation>
    </message>
    <message>
        <source>Leave them enabled. If you cannot, check for orphaned rows afterwards (stopoverctl health).</source>
        <translation>Angeschaltet lassen; wenn es sein muss, danach nach Waisen suchen (stopoverctl health).</translation>
    </message>
    <message>
        <source>Sequence %1 is set: a value below the table&apos;s largest one causes duplicates.</source>
        <translation>Die Sequenz %1 wird gesetzt: Ein Wert unter dem größten der Tabelle gibt Duplikate.</translation>
    </message>
    <message>
        <source>Removes data without a verified backup</source>
        <translation>Nimmt weg ohne geprüfte Sicherung</translation>
    </message>
    <message>
        <source>%1 is removed, and no verified backup is newer than the last write.</source>
        <translation>%1 wird weggenommen, und keine geprüfte Sicherung ist neuer als der letzte Schreibvorgang.</translation>
    </message>
    <message>
        <source>Copy without structure</source>
        <translation>Eine Kopie, die nichts wiederherstellt</translation>
    </message>
    <message>
        <source>%1 copies rows only: keys, defaults, constraints and privileges are missing.</source>
        <translation>%1 ist nur eine Kopie der Zeilen: Schlüssel, Vorgaben, Bedingungen und Rechte fehlen darin.</translation>
    </message>
    <message>
        <source>Writes to %1 are blocked until the index is built.</source>
        <translation>Schreiben in %1 ist blockiert, bis der Index gebaut ist.</translation>
    </message>
    <message>
        <source>CREATE INDEX CONCURRENTLY, outside a transaction.</source>
        <translation>CREATE INDEX CONCURRENTLY, außerhalb einer Transaktion.</translation>
    </message>
    <message>
        <source>Dropping %1 takes an ACCESS EXCLUSIVE lock on its table.</source>
        <translation>%1 zu löschen sperrt die Tabelle gegen alle.</translation>
    </message>
    <message>
        <source>DROP INDEX CONCURRENTLY, outside a transaction.</source>
        <translation>DROP INDEX CONCURRENTLY, außerhalb einer Transaktion.</translation>
    </message>
    <message>
        <source>Constraint validated under lock</source>
        <translation>Bedingung, die unter Sperre geprüft wird</translation>
    </message>
    <message>
        <source>Every row of %1 is checked while writes are blocked.</source>
        <translation>Jede Zeile von %1 wird geprüft, während niemand schreiben kann.</translation>
    </message>
    <message>
        <source>ADD … NOT VALID, then VALIDATE CONSTRAINT in a separate transaction.</source>
        <translation>ADD … NOT VALID, und VALIDATE CONSTRAINT in einer eigenen Transaktion.</translation>
    </message>
    <message>
        <source>%1 is scanned in full under an ACCESS EXCLUSIVE lock, to check that %2 has no NULL.</source>
        <translation>%1 wird ganz gelesen, unter einer Sperre gegen alle, um zu sehen, dass %2 kein NULL hat.</translation>
    </message>
    <message>
        <source>Add CHECK (… IS NOT NULL) NOT VALID and validate it separately; PostgreSQL 12 and newer then skip the scan.</source>
        <translation>Ein CHECK (… IS NOT NULL) NOT VALID, für sich validiert, erspart ab PostgreSQL 12 das Lesen.</translation>
    </message>
    <message>
        <source>%1 is rewritten with all its indexes, while reads and writes are blocked.</source>
        <translation>%1 wird mit allen Indizes neu geschrieben, während niemand lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Add a new column, keep it in sync with a trigger, fill it in batches, and swap.</source>
        <translation>Eine neue Spalte hinzufügen, mit einem Trigger gleich halten, in Stapeln füllen und tauschen.</translation>
    </message>
    <message>
        <source>Key built under lock</source>
        <translation>Schlüssel, der unter Sperre gebaut wird</translation>
    </message>
    <message>
        <source>The key&apos;s index is built while %1 is locked against all access.</source>
        <translation>Der Index des Schlüssels wird gebaut, während niemand %1 benutzen kann.</translation>
    </message>
    <message>
        <source>The constraint is built while %1 is locked against all access; it cannot be built online.</source>
        <translation>Die Bedingung wird gebaut, während niemand %1 benutzen kann, und es gibt keinen Weg, es online zu tun.</translation>
    </message>
    <message>
        <source>Use a maintenance window, or build it on a new table and swap.</source>
        <translation>In einem Wartungsfenster tun, oder auf einer neuen Tabelle, die eingetauscht wird.</translation>
    </message>
    <message>
        <source>Partition created or detached under lock</source>
        <translation>Partition unter Sperre angelegt oder abgelöst</translation>
    </message>
    <message>
        <source>%1 and its default partition are locked with ACCESS EXCLUSIVE.</source>
        <translation>%1 und ihre Default-Partition sind gegen alle gesperrt.</translation>
    </message>
    <message>
        <source>Create the table separately with a CHECK of its bounds, and ATTACH it. Use DETACH … CONCURRENTLY (PostgreSQL 14 and newer).</source>
        <translation>Die Tabelle für sich anlegen, mit einem CHECK ihrer Grenzen, und mit ATTACH anhängen; ab PostgreSQL 14 DETACH … CONCURRENTLY.</translation>
    </message>
    <message>
        <source>Waits for a lock without a timeout</source>
        <translation>Wartet ohne Grenze auf eine Sperre</translation>
    </message>
    <message>
        <source>%1 is locked (%2) without lock_timeout: while it waits, all other sessions queue behind it.</source>
        <translation>%1 wird gesperrt (%2), ohne lock_timeout: Solange es wartet, stellen sich alle dahinter an.</translation>
    </message>
    <message>
        <source>Set lock_timeout first (SET LOCAL lock_timeout = &apos;2s&apos;), and retry.</source>
        <translation>SET LOCAL lock_timeout = &apos;2s&apos;; davor, und es wieder versuchen.</translation>
    </message>
    <message>
        <source>Long work under lock</source>
        <translation>Arbeitet, während eine Sperre gehalten wird</translation>
    </message>
    <message>
        <source>%1 stays locked until the transaction ends, and this statement takes long.</source>
        <translation>%1 bleibt bis zum Ende der Transaktion gesperrt, und dies dauert lange.</translation>
    </message>
    <message>
        <source>Move it to a separate transaction, before or after.</source>
        <translation>In eine eigene Transaktion legen, davor oder danach.</translation>
    </message>
    <message>
        <source>%1 is locked while %2 is locked already: sessions that lock them in the opposite order deadlock.</source>
        <translation>%1 wird gesperrt, während %2 schon gesperrt ist: Sitzungen, die sie umgekehrt sperren, führen zum Deadlock.</translation>
    </message>
    <message>
        <source>Lock one table per transaction, or always in the same order.</source>
        <translation>Eine Tabelle je Transaktion, oder immer in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>%2 is validated while %1 is still locked by ADD CONSTRAINT, so nothing is gained.</source>
        <translation>%2 wird validiert, während %1 noch durch ihr ADD gesperrt ist: Damit ist nichts gewonnen.</translation>
    </message>
    <message>
        <source>VALIDATE CONSTRAINT in a separate transaction: put &quot;-- +stopover autocommit&quot; above it.</source>
        <translation>VALIDATE CONSTRAINT in einer eigenen Transaktion: &quot;-- +stopover autocommit&quot; darüber setzen.</translation>
    </message>
    <message>
        <source>Rows changed under schema lock</source>
        <translation>Zeilen werden geändert, während das Schema gesperrt ist</translation>
    </message>
    <message>
        <source>Rows are written while %1 is locked by a schema change.</source>
        <translation>Es werden Zeilen geschrieben, während %1 durch eine Änderung ihres Schemas gesperrt ist.</translation>
    </message>
    <message>
        <source>Fill the rows in a separate revision, in batches.</source>
        <translation>Die Zeilen in einer eigenen Revision füllen, in Stapeln.</translation>
    </message>
    <message>
        <source>Several ALTER TABLEs on one table</source>
        <translation>Mehrere ALTER auf einer Tabelle</translation>
    </message>
    <message>
        <source>%1 is altered again: each ALTER TABLE waits for its lock.</source>
        <translation>%1 wird noch einmal geändert: Jedes ALTER TABLE wartet aufs Neue auf seine Sperre.</translation>
    </message>
    <message>
        <source>Combine them: ALTER TABLE … , … ;</source>
        <translation>Verbinden: ALTER TABLE … , … ;</translation>
    </message>
    <message>
        <source>Reads of %1 are blocked until it is refreshed.</source>
        <translation>Lesen von %1 ist blockiert, bis sie aufgefrischt ist.</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW CONCURRENTLY, which needs a unique index.</source>
        <translation>REFRESH MATERIALIZED VIEW CONCURRENTLY; es braucht einen eindeutigen Index.</translation>
    </message>
    <message>
        <source>Maintenance under lock</source>
        <translation>Pflege unter Sperre</translation>
    </message>
    <message>
        <source>%1 is rewritten under an ACCESS EXCLUSIVE lock.</source>
        <translation>%1 wird unter einer Sperre neu geschrieben.</translation>
    </message>
    <message>
        <source>Let the statements take their locks. If you must lock, set lock_timeout.</source>
        <translation>Die Sperren den Anweisungen überlassen; wenn es sein muss, mit lock_timeout.</translation>
    </message>
    <message>
        <source>Writes to %1 wait until this is done.</source>
        <translation>Wer in %1 schreibt, wartet, bis dies getan ist.</translation>
    </message>
    <message>
        <source>Set lock_timeout first, and retry.</source>
        <translation>SET LOCAL lock_timeout davor, und es wieder versuchen.</translation>
    </message>
    <message>
        <source>Domain constraint</source>
        <translation>Bedingung einer Domäne</translation>
    </message>
    <message>
        <source>Every table with a column of domain %1 is locked against writes and scanned in full.</source>
        <translation>Jede Tabelle mit einer Spalte von %1 wird gegen Schreiber gesperrt und ganz gelesen.</translation>
    </message>
    <message>
        <source>ADD … NOT VALID, then VALIDATE CONSTRAINT later.</source>
        <translation>ADD … NOT VALID, und VALIDATE CONSTRAINT später.</translation>
    </message>
    <message>
        <source>Paging with OFFSET</source>
        <translation>Blättert mit OFFSET</translation>
    </message>
    <message>
        <source>Rows are paged with OFFSET: with ties in the order, or concurrent changes, rows are skipped or repeated.</source>
        <translation>Zeilen werden nach OFFSET genommen: Wo die Ordnung Gleiche hat oder Zeilen kommen und gehen, werden manche übersprungen und manche kommen zweimal.</translation>
    </message>
    <message>
        <source>Page by key: WHERE id &gt; last ORDER BY id LIMIT n.</source>
        <translation>Nach dem Schlüssel gehen: WHERE id &gt; letzter ORDER BY id LIMIT n.</translation>
    </message>
    <message>
        <source>LIMIT with a non-unique order</source>
        <translation>LIMIT über eine Ordnung, die nicht eindeutig ist</translation>
    </message>
    <message>
        <source>The order has ties, so LIMIT picks any of them: rows are skipped or repeated.</source>
        <translation>Die Ordnung hat Gleiche, und LIMIT nimmt irgendwelche davon: Zeilen gehen verloren und kommen doppelt.</translation>
    </message>
    <message>
        <source>Order by a unique key, or append one to the ORDER BY.</source>
        <translation>ORDER BY einen eindeutigen Schlüssel, oder ihn am Ende anfügen.</translation>
    </message>
    <message>
        <source>NOT IN with NULLs</source>
        <translation>NOT IN über NULL</translation>
    </message>
    <message>
        <source>NOT IN is never true if the list contains a NULL: no rows match.</source>
        <translation>NOT IN ist nie wahr, wenn die Liste ein NULL enthält: Keine Zeile wird gefunden.</translation>
    </message>
    <message>
        <source>Use NOT EXISTS (SELECT … WHERE …).</source>
        <translation>NOT EXISTS (SELECT … WHERE …).</translation>
    </message>
    <message>
        <source>Conflicts silently skipped</source>
        <translation>Konflikte werden verschluckt</translation>
    </message>
    <message>
        <source>ON CONFLICT DO NOTHING silently skips rows instead of writing them to %1.</source>
        <translation>ON CONFLICT DO NOTHING verbirgt Zeilen der Kopie, die nicht in %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Remove it, or compare both tables by key afterwards.</source>
        <translation>Weglassen, oder danach beide Seiten nach dem Schlüssel vergleichen.</translation>
    </message>
    <message>
        <source>Copy without the key</source>
        <translation>Die Kopie lässt den Schlüssel aus</translation>
    </message>
    <message>
        <source>The copy omits %2, so rows of %1 get new numbers.</source>
        <translation>Die Kopie nimmt %2 nicht mit, also bekommen die Zeilen von %1 neue Nummern.</translation>
    </message>
    <message>
        <source>Copy the column too, then set the sequence.</source>
        <translation>Die Spalte nennen und kopieren, dann die Sequenz setzen.</translation>
    </message>
    <message>
        <source>Negative hash remainder</source>
        <translation>Rest eines Hashs</translation>
    </message>
    <message>
        <source>Use WHERE id IN (SELECT id … ORDER BY id LIMIT n), under &quot;-- +stopover batch&quot;.</source>
        <translation>WHERE id IN (SELECT id … ORDER BY id LIMIT n), unter &quot;-- +stopover batch&quot;.</translation>
    </message>
    <message>
        <source>Large single statement</source>
        <translation>Viele Zeilen in einer Anweisung</translation>
    </message>
    <message>
        <source>About %2 rows of %1 change in one statement: long row locks, bloat and WAL.</source>
        <translation>Etwa %2 Zeilen von %1 werden auf einmal geändert: lange Sperren, Bloat und WAL.</translation>
    </message>
    <message>
        <source>Work in batches by key: put &quot;-- +stopover batch&quot; above it.</source>
        <translation>In Stapeln nach dem Schlüssel ändern: &quot;-- +stopover batch&quot; darüber setzen.</translation>
    </message>
    <message>
        <source>Row counts prove nothing</source>
        <translation>Zahlen beweisen nichts</translation>
    </message>
    <message>
        <source>Only counts are compared: a lost row and a duplicate cancel out.</source>
        <translation>Zwei Anzahlen werden verglichen: Eine verlorene Zeile und eine doppelte gleichen sich aus.</translation>
    </message>
    <message>
        <source>Swap with RENAME</source>
        <translation>Tausch durch RENAME</translation>
    </message>
    <message>
        <source>%1 is swapped by renaming: foreign keys, views and privileges stay with the old table.</source>
        <translation>%1 wird durch Umbenennen getauscht: Fremdschlüssel, Sichten und Rechte bleiben bei der alten Tabelle.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl repartition&quot; moves them; otherwise recreate each one.</source>
        <translation>stopoverctl repartition nimmt sie mit; sonst jedes davon neu anlegen.</translation>
    </message>
    <message>
        <source>Unqualified name</source>
        <translation>Name ohne Schema</translation>
    </message>
    <message>
        <source>%1 has no schema: search_path decides which object it is.</source>
        <translation>%1 hat kein Schema: search_path entscheidet, welches Objekt gemeint ist.</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>Zu langer Name</translation>
    </message>
    <message>
        <source>%1 is longer than 63 bytes: the server truncates it without an error.</source>
        <translation>%1 ist länger als 63 Bytes: Der Server schneidet ihn ohne Fehler ab.</translation>
    </message>
    <message>
        <source>Name needs quotes</source>
        <translation>Name, der Anführungszeichen braucht</translation>
    </message>
    <message>
        <source>%1 must be double-quoted everywhere.</source>
        <translation>%1 muss überall in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and underscores.</source>
        <translation>Kleine Buchstaben, Ziffern und Unterstriche brauchen keine.</translation>
    </message>
    <message>
        <source>Discouraged type</source>
        <translation>Typ von geringem Nutzen</translation>
    </message>
    <message>
        <source>Prefer text with a CHECK, timestamptz, bigint GENERATED … AS IDENTITY, jsonb or numeric.</source>
        <translation>text mit CHECK, timestamptz, bigint GENERATED … AS IDENTITY, jsonb, numeric.</translation>
    </message>
    <message>
        <source>Column assigned twice</source>
        <translation>Spalte doppelt</translation>
    </message>
    <message>
        <source>No index of %1 starts with %2: each delete from the referenced table scans %1.</source>
        <translation>Kein Index von %1 beginnt mit %2: Jedes Löschen auf der anderen Seite liest die ganze Tabelle.</translation>
    </message>
    <message>
        <source>Create one with CONCURRENTLY before adding the key.</source>
        <translation>Einen anlegen, CONCURRENTLY, vor dem Schlüssel.</translation>
    </message>
    <message>
        <source>%1 has no primary key: rows cannot be identified, copied by key or replicated.</source>
        <translation>%1 hat keinen Primärschlüssel: Zeilen lassen sich nicht unterscheiden, nach Schlüssel kopieren oder replizieren.</translation>
    </message>
    <message>
        <source>Remove it, so that a difference causes an error.</source>
        <translation>Weglassen, damit ein Unterschied auffällt.</translation>
    </message>
    <message>
        <source>psql only</source>
        <translation>Nur psql</translation>
    </message>
    <message>
        <source>Remove it. Load data with INSERT, or with a separate COPY.</source>
        <translation>Weglassen; Daten mit INSERT oder einem eigenen COPY laden.</translation>
    </message>
    <message>
        <source>The text contains %1: what you read is not what runs.</source>
        <translation>Der Text enthält %1: Was man liest, ist nicht, was ausgeführt wird.</translation>
    </message>
    <message>
        <source>Remove it, and save the file as UTF-8 without a byte order mark.</source>
        <translation>Entfernen; die Datei als UTF-8 ohne Byte Order Mark speichern.</translation>
    </message>
    <message>
        <source>The statement cannot be parsed (%1).</source>
        <translation>Die Anweisung wird hier nicht verstanden (%1).</translation>
    </message>
    <message>
        <source>Syntax newer than PostgreSQL 15 is not checked.</source>
        <translation>Syntax, die neuer als PostgreSQL 15 ist, wird nicht geprüft: Der Server entscheidet.</translation>
    </message>
    <message>
        <source>%1 is ignored without a reason, so it is still reported.</source>
        <translation>%1 wird ohne Begründung ignoriert und deshalb weiter gemeldet.</translation>
    </message>
    <message>
        <source>Write: -- +stopover ignore %1 reason=why it is safe here</source>
        <translation>-- +stopover ignore %1 reason=warum es hier gut ist</translation>
    </message>
    <message>
        <source>Correct it. In RAISE, every % takes one parameter; %% is a percent sign.</source>
        <translation>Berichtigen; in RAISE nimmt jedes % einen Parameter, und %% ist ein Prozentzeichen.</translation>
    </message>
    <message>
        <source>A generated column cannot be a partition key: %1.</source>
        <translation>Der Server lehnt die generierte Spalte %1 als Partitionsschlüssel ab.</translation>
    </message>
    <message>
        <source>Partition by its expression, or fill an ordinary column with a trigger.</source>
        <translation>Partitionieren Sie nach dem Ausdruck, der sie erzeugt, oder füllen Sie eine gewöhnliche Spalte durch einen Trigger.</translation>
    </message>
    <message>
        <source>%1 is created LIKE %2 INCLUDING INDEXES, which fails if a unique index lacks the partition key.</source>
        <translation>%1 ist LIKE %2 mit den Indizes: Das scheitert, wo einem eindeutigen der Partitionsschlüssel fehlt.</translation>
    </message>
    <message>
        <source>Use EXCLUDING INDEXES, and add keys that contain the partition key.</source>
        <translation>EXCLUDING INDEXES, und Schlüssel, die den Partitionsschlüssel enthalten.</translation>
    </message>
    <message>
        <source>%1 runs with its owner&apos;s rights and the caller&apos;s search_path: the caller decides which objects it uses.</source>
        <translation>%1 läuft mit den Rechten des Besitzers und dem Suchpfad des Aufrufers: Der Aufrufer bestimmt, welche Objekte sie findet.</translation>
    </message>
    <message>
        <source>Set search_path in the function&apos;s definition.</source>
        <translation>SET search_path = … in der Funktion.</translation>
    </message>
    <message>
        <source>Shadows a built-in name</source>
        <translation>Nimmt den Namen von etwas Eingebautem</translation>
    </message>
    <message>
        <source>%1 is in a schema where PUBLIC may create objects, or has the name of a built-in function.</source>
        <translation>%1 liegt in einem Schema, in dem PUBLIC Objekte anlegen darf, oder heißt wie eine eingebaute Funktion.</translation>
    </message>
    <message>
        <source>Use another name, in your own schema.</source>
        <translation>Ein anderer Name, in einem eigenen Schema.</translation>
    </message>
    <message>
        <source>Reaches outside the database</source>
        <translation>Reicht über die Datenbank hinaus</translation>
    </message>
    <message>
        <source>Do it by hand, as an administrator, outside migrations.</source>
        <translation>Von Hand tun, als Administrator, außerhalb einer Migration.</translation>
    </message>
    <message>
        <source>Password in clear text</source>
        <translation>Passwort im Text</translation>
    </message>
    <message>
        <source>A password in a statement ends up in logs and in version control.</source>
        <translation>Ein Passwort in einer Anweisung landet in Logs und in der Versionsverwaltung.</translation>
    </message>
    <message>
        <source>Grant to PUBLIC</source>
        <translation>Recht für alle</translation>
    </message>
    <message>
        <source>Every role gets this privilege.</source>
        <translation>Jede Rolle bekommt dieses Recht.</translation>
    </message>
    <message>
        <source>Event trigger %1 fires on all DDL, including migrations.</source>
        <translation>Der Event-Trigger %1 läuft bei jedem DDL von allen, Migrationen eingeschlossen.</translation>
    </message>
    <message>
        <source>Make sure that it does not block them.</source>
        <translation>Sicherstellen, dass er sie nicht aufhält.</translation>
    </message>
    <message>
        <source>Changes owners or default privileges</source>
        <translation>Ändert Besitzer oder Vorgaberechte</translation>
    </message>
    <message>
        <source>The owner of objects, or access to them, changes.</source>
        <translation>Wem Objekte gehören oder wer sie benutzen darf, ändert sich.</translation>
    </message>
    <message>
        <source>Compare the privileges before and after (stopoverctl health).</source>
        <translation>Die Rechte davor und danach vergleichen (stopoverctl health).</translation>
    </message>
    <message>
        <source>Nested transaction</source>
        <translation>Transaktion in einer Transaktion</translation>
    </message>
    <message>
        <source>The script runs in one transaction; BEGIN and COMMIT end it early.</source>
        <translation>Das Skript läuft in einer Transaktion: BEGIN und COMMIT beenden sie vorzeitig.</translation>
    </message>
    <message>
        <source>Remove them. &quot;-- +stopover autocommit&quot; runs a statement outside the transaction.</source>
        <translation>Weglassen; &quot;-- +stopover autocommit&quot; nimmt eine Anweisung aus der Transaktion.</translation>
    </message>
    <message>
        <source>A transaction is started and never committed: everything in it is rolled back.</source>
        <translation>Eine Transaktion wird begonnen und nie beendet: Alles darin wird zurückgerollt.</translation>
    </message>
    <message>
        <source>CONCURRENTLY among other statements</source>
        <translation>CONCURRENTLY unter anderen</translation>
    </message>
    <message>
        <source>Statements that cannot run in a transaction are mixed with others: if one fails, the script is left half done.</source>
        <translation>Anweisungen, die keine Transaktion wollen, stehen unter anderen: Scheitert eine, ist der Rest halb getan.</translation>
    </message>
    <message>
        <source>Use a separate revision for each.</source>
        <translation>Jede in eine eigene Revision.</translation>
    </message>
    <message>
        <source>CONCURRENTLY without a name check</source>
        <translation>CONCURRENTLY ohne bestimmten Namen</translation>
    </message>
    <message>
        <source>%1: a failed build leaves an INVALID index, which IF NOT EXISTS accepts.</source>
        <translation>%1: Ein gescheiterter Bau lässt einen INVALID-Index zurück, und IF NOT EXISTS hält ihn für gut.</translation>
    </message>
    <message>
        <source>Name the index, and drop an INVALID one of that name first.</source>
        <translation>Einen Namen geben, und einen INVALID-Index dieses Namens vorher löschen.</translation>
    </message>
    <message>
        <source>New enum value used at once</source>
        <translation>Neuer Wert eines Enums sofort benutzt</translation>
    </message>
    <message>
        <source>Value %1 cannot be used in the transaction that adds it.</source>
        <translation>Der Wert %1 kann in der Transaktion, die ihn hinzufügt, nicht benutzt werden.</translation>
    </message>
    <message>
        <source>SET without LOCAL</source>
        <translation>SET, das bleibt</translation>
    </message>
    <message>
        <source>%1 stays in effect for the rest of the session.</source>
        <translation>%1 bleibt für den Rest der Sitzung gesetzt.</translation>
    </message>
    <message>
        <source>Use SET LOCAL.</source>
        <translation>SET LOCAL.</translation>
    </message>
    <message>
        <source>Loop instead of batches</source>
        <translation>Eine Schleife ist kein Stapel</translation>
    </message>
    <message>
        <source>The whole loop is one transaction: locks and dead rows pile up until it ends.</source>
        <translation>Die ganze Schleife ist eine Transaktion: Sperren und tote Zeilen häufen sich bis zu ihrem Ende.</translation>
    </message>
    <message>
        <source>&quot;-- +stopover batch&quot; repeats a statement, one transaction each, until it changes no rows.</source>
        <translation>&quot;-- +stopover batch&quot; wiederholt eine Anweisung, bis sie keine Zeile trifft, jedes Mal in einer Transaktion.</translation>
    </message>
    <message>
        <source>COMMIT in a DO block fails inside a transaction.</source>
        <translation>COMMIT in einem DO-Block scheitert in einer Transaktion.</translation>
    </message>
    <message>
        <source>CASCADE also drops everything that depends on it: %1.</source>
        <translation>CASCADE löscht auch alles, was davon abhängt: %1.</translation>
    </message>
    <message>
        <source>Run &quot;stopoverctl backup create --table %1&quot;.</source>
        <translation>&quot;stopoverctl backup create --table %1&quot; ausführen.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl backup create --table TABLE&quot; keeps them, and verifies the copy.</source>
        <translation>&quot;stopoverctl backup create --table TABLE&quot; bewahrt sie auf und prüft die Kopie.</translation>
    </message>
    <message>
        <source>Use REINDEX CONCURRENTLY for indexes, Stopover or pg_repack for tables.</source>
        <translation>REINDEX CONCURRENTLY für Indizes verwenden, Stopover oder pg_repack für Tabellen.</translation>
    </message>
    <message>
        <source>The remainder is negative for half of all hash values, and no partition accepts those: %1.</source>
        <translation>Der Rest ist für die Hälfte aller Hashwerte negativ, und keine Partition nimmt diese an: %1.</translation>
    </message>
    <message>
        <source>PostgreSQL does not support LIMIT in UPDATE or DELETE: %1.</source>
        <translation>PostgreSQL unterstützt kein LIMIT in UPDATE oder DELETE: %1.</translation>
    </message>
    <message>
        <source>An existing object is accepted even if it differs: %1.</source>
        <translation>Ein vorhandenes Objekt wird angenommen, auch wenn es abweicht: %1.</translation>
    </message>
    <message>
        <source>This is a psql command, or data after COPY: %1.</source>
        <translation>Dies ist ein Befehl von psql, oder es sind Daten nach COPY: %1.</translation>
    </message>
    <message>
        <source>Cannot be parsed</source>
        <translation>Nicht zu parsen</translation>
    </message>
    <message>
        <source>Ignore comment without a reason</source>
        <translation>Ignorier-Kommentar ohne Grund</translation>
    </message>
    <message>
        <source>Function body does not compile</source>
        <translation>Funktionsrumpf lässt sich nicht kompilieren</translation>
    </message>
    <message>
        <source>The PL/pgSQL body does not compile: %1.</source>
        <translation>Der PL/pgSQL-Rumpf lässt sich nicht kompilieren: %1.</translation>
    </message>
    <message>
        <source>This loads code, runs a program or connects to other servers: %1.</source>
        <translation>Dies lädt Code, startet ein Programm oder verbindet sich mit anderen Servern: %1.</translation>
    </message>
    <message>
        <source>This cannot run in a transaction: %1.</source>
        <translation>Dies kann nicht in einer Transaktion laufen: %1.</translation>
    </message>
    <message>
        <source>Merge them on the Revisions page, or always name the branch.</source>
        <translation>Auf der Seite Revisionen zusammenführen, oder immer den Zweig nennen.</translation>
    </message>
    <message>
        <source>Leave them enabled. If you cannot, check for orphaned rows afterwards, on the Health page.</source>
        <translation>Angeschaltet lassen. Wenn das nicht geht, danach auf der Seite Zustand nach verwaisten Zeilen suchen.</translation>
    </message>
    <message>
        <source>Back up %1 on the Backups page.</source>
        <translation>%1 auf der Seite Sicherungen sichern.</translation>
    </message>
    <message>
        <source>A backup made on the Backups page keeps them, and verifies the copy.</source>
        <translation>Eine Sicherung von der Seite Sicherungen bewahrt sie auf und prüft die Kopie.</translation>
    </message>
    <message>
        <source>The Partitions page moves them; otherwise recreate each one.</source>
        <translation>Die Seite Partitionen verschiebt sie; sonst jede neu anlegen.</translation>
    </message>
    <message>
        <source>Compare the privileges before and after, on the Health page.</source>
        <translation>Die Rechte vorher und nachher vergleichen, auf der Seite Zustand.</translation>
    </message>
</context>
<context>
    <name>LossAmount</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>etwa %1 Zeilen</translation>
    </message>
    <message>
        <source>number of rows unknown</source>
        <translation>Zeilenzahl nicht bekannt</translation>
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
    <message>
        <source>unknown (never analyzed)</source>
        <translation>nicht bekannt (nie analysiert)</translation>
    </message>
</context>
<context>
    <name>PhaseLoss</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Roll back.</source>
        <translation>Zurückrollen.</translation>
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
        <source>Keep run</source>
        <translation>Lauf behalten</translation>
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
        <source>Roll back the restore of %1?</source>
        <translation>Wiederherstellung von %1 zurückrollen?</translation>
    </message>
    <message>
        <source>Reapply.</source>
        <translation>Erneut anwenden.</translation>
    </message>
    <message>
        <source>The record of the restored rows, and with it the rollback that keeps later writes.</source>
        <translation>Die Aufzeichnung der wiederhergestellten Zeilen, und damit das Rollback, das spätere Änderungen behält.</translation>
    </message>
    <message>
        <source>The table that the restore replaced, and with it the rollback that keeps later writes.</source>
        <translation>Die von der Wiederherstellung ersetzte Tabelle, und damit das Rollback, das spätere Änderungen behält.</translation>
    </message>
    <message>
        <source>The restored table with every row, the backup, and any newer rows that were kept.</source>
        <translation>Die wiederhergestellte Tabelle mit jeder Zeile, die Sicherung und die neueren Zeilen, wo sie behalten wurden.</translation>
    </message>
    <message>
        <source>Discard the restored copy of %1?</source>
        <translation>Wiederhergestellte Kopie von %1 verwerfen?</translation>
    </message>
    <message>
        <source>What the run prepared beside the live table.</source>
        <translation>Was der Lauf neben der laufenden Tabelle vorbereitet hat.</translation>
    </message>
    <message>
        <source>The live table with every row, as it is now.</source>
        <translation>Die Tabelle im Betrieb mit jeder Zeile, genau wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Discard the copy</source>
        <translation>Kopie verwerfen</translation>
    </message>
    <message>
        <source>Roll back %1?</source>
        <translation>%1 zurückrollen?</translation>
    </message>
    <message>
        <source>Nothing. Writes made since the swap are copied back, every row is compared, and the tables are swapped back.</source>
        <translation>Nichts. Was seit dem Tausch geschrieben wurde, wird übertragen, jede Zeile wird verglichen, und die Tabellen werden zurückgetauscht.</translation>
    </message>
    <message>
        <source>The partitioned table, so that the change can be reapplied without copying.</source>
        <translation>Die partitionierte Tabelle, damit die Änderung ohne Kopieren erneut angewendet werden kann.</translation>
    </message>
    <message>
        <source>Reapply %1?</source>
        <translation>%1 erneut anwenden?</translation>
    </message>
    <message>
        <source>Nothing. Writes made since the rollback are copied over, every row is compared, and the tables are swapped.</source>
        <translation>Nichts. Was seit dem Zurückrollen geschrieben wurde, wird übertragen, jede Zeile wird verglichen, und die Tabellen werden getauscht.</translation>
    </message>
    <message>
        <source>Reapply</source>
        <translation>Erneut anwenden</translation>
    </message>
    <message>
        <source>Drop %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The retired table, and with it the rollback that keeps later writes.</source>
        <translation>Die abgelöste Tabelle, und damit das Rollback, das spätere Änderungen behält.</translation>
    </message>
    <message>
        <source>The partitioned table with every row, and the backup table if there is one.</source>
        <translation>Die partitionierte Tabelle mit allen Zeilen, und die Sicherungstabelle, falls es eine gibt.</translation>
    </message>
    <message>
        <source>Abort the run on %1?</source>
        <translation>Lauf auf %1 abbrechen?</translation>
    </message>
    <message>
        <source>Nothing. Revisions that were not reached stay pending.</source>
        <translation>Nichts: die nicht erreichten Revisionen bleiben offen.</translation>
    </message>
    <message>
        <source>What the run committed, and its copies of removed data.</source>
        <translation>Was der Lauf bestätigt hat, und seine Kopien dessen, was weggenommen wurde.</translation>
    </message>
    <message>
        <source>Abort the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Discard the copy of %1?</source>
        <translation>Kopie von %1 verwerfen?</translation>
    </message>
    <message>
        <source>The shadow table with its partitions, and the backup table of this run.</source>
        <translation>Die Schattentabelle mit ihren Partitionen und die Sicherungstabelle dieses Laufs.</translation>
    </message>
    <message>
        <source>Plan and run it again. It starts with an empty copy.</source>
        <translation>Planen und führen Sie ihn noch einmal aus; er beginnt mit einer leeren Kopie.</translation>
    </message>
    <message>
        <source>%1 rows would be rejected by the other table: %2</source>
        <translation>%1 Zeilen würde die andere Tabelle ablehnen: %2</translation>
    </message>
    <message>
        <source>Reapply the restore.</source>
        <translation>Die Wiederherstellung erneut anwenden.</translation>
    </message>
    <message>
        <source>Drop the new partitions of %1?</source>
        <translation>Neue Partitionen von %1 löschen?</translation>
    </message>
    <message>
        <source>The partitions that the run created, where they are empty.</source>
        <translation>Die Partitionen, die der Lauf angelegt hat, soweit sie leer sind.</translation>
    </message>
    <message>
        <source>Every row, and every other partition.</source>
        <translation>Jede Zeile, und jede andere Partition.</translation>
    </message>
    <message>
        <source>Create them again.</source>
        <translation>Sie wieder anlegen.</translation>
    </message>
    <message>
        <source>Drop partitions</source>
        <translation>Partitionen löschen</translation>
    </message>
    <message>
        <source>A backup that is not finished. No row of the table.</source>
        <translation>Eine Sicherung, die nicht fertig ist. Keine Zeile der Tabelle.</translation>
    </message>
    <message>
        <source>Plan it again on the Revisions page.</source>
        <translation>Auf der Seite Revisionen neu planen.</translation>
    </message>
    <message>
        <source>Plan it again.</source>
        <translation>Neu planen.</translation>
    </message>
    <message>
        <source>Changed since, and carried over as well: %1</source>
        <translation>Seitdem geändert und ebenfalls übernommen: %1</translation>
    </message>
    <message>
        <source>Finish, and keep %1?</source>
        <translation>Abschließen und %1 behalten?</translation>
    </message>
    <message>
        <source>The rollback that keeps later writes.</source>
        <translation>Das Rollback, das spätere Änderungen behält.</translation>
    </message>
    <message>
        <source>The retired table, as it is now.</source>
        <translation>Die abgelöste Tabelle, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>chosen in stopover.toml</source>
        <translation>in stopover.toml gewählt</translation>
    </message>
    <message>
        <source>the active environment</source>
        <translation>die aktive Umgebung</translation>
    </message>
    <message>
        <source>an environment in the project</source>
        <translation>eine Umgebung im Projekt</translation>
    </message>
    <message>
        <source>made by poetry for the project</source>
        <translation>von poetry für das Projekt angelegt</translation>
    </message>
    <message>
        <source>made by pipenv for the project</source>
        <translation>von pipenv für das Projekt angelegt</translation>
    </message>
    <message>
        <source>conda&apos;s environment of the name in environment.yml</source>
        <translation>condas Umgebung mit dem Namen aus environment.yml</translation>
    </message>
    <message>
        <source>made by tox or nox for tests</source>
        <translation>von tox oder nox für Tests angelegt</translation>
    </message>
    <message>
        <source>pyenv&apos;s version in .python-version</source>
        <translation>pyenvs Version aus .python-version</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>der des Systems</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
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
        <source>It fails: %1</source>
        <translation>Es scheitert: %1</translation>
    </message>
    <message>
        <source>%1 on %2, not predicted by the SQL check</source>
        <translation>%1 auf %2, von der SQL-Prüfung nicht vorhergesagt</translation>
    </message>
    <message>
        <source>rewrites %1</source>
        <translation>neue Datei für %1</translation>
    </message>
    <message>
        <source>scans all of %1</source>
        <translation>liest %1 ganz</translation>
    </message>
    <message>
        <source>Rollback fails: %1</source>
        <translation>Das Rollback schlägt fehl: %1</translation>
    </message>
    <message>
        <source>It works, in %1. It cannot be rolled back.</source>
        <translation>Es funktioniert, in %1. Es lässt sich nicht zurückrollen.</translation>
    </message>
    <message>
        <source>It works, in %1, but the rollback (%2) does not restore the original schema.</source>
        <translation>Es funktioniert, in %1, aber das Rollback (%2) stellt das ursprüngliche Schema nicht wieder her.</translation>
    </message>
    <message>
        <source>It works: applied in %1, rolled back in %2, and the schema is restored.</source>
        <translation>Es funktioniert: angewendet in %1, zurückgerollt in %2, und das Schema ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>The copy differed from the database in: %1</source>
        <translation>Die Kopie glich der Datenbank nicht in: %1</translation>
    </message>
    <message>
        <source>Revision %1 cannot be undone: only a backup can restore what was there before.</source>
        <translation>Revision %1 lässt sich nicht rückgängig machen: Nur eine Sicherung stellt den vorherigen Stand wieder her.</translation>
    </message>
    <message>
        <source>Different after the rollback: %1</source>
        <translation>Nach dem Rollback anders: %1</translation>
    </message>
    <message>
        <source>Rehearsed on PostgreSQL %1; the database runs %2.</source>
        <translation>Geprobt mit PostgreSQL %1, die Datenbank läuft mit %2.</translation>
    </message>
    <message>
        <source>%1% of the rows of large tables</source>
        <translation>%1 % der Zeilen großer Tabellen</translation>
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
        <source>Issues</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
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
        <source>Rollback and next steps</source>
        <translation>Rollback und nächste Schritte</translation>
    </message>
    <message>
        <source>Duration of each step</source>
        <translation>Dauer jedes Schritts</translation>
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
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Failed health checks</source>
        <translation>Nicht bestandene Prüfungen</translation>
    </message>
    <message>
        <source>This run has no recorded preflight.</source>
        <translation>Für diesen Lauf ist keine Vorprüfung verzeichnet.</translation>
    </message>
    <message>
        <source>No rows were compared in this run.</source>
        <translation>Dieser Lauf hat keine Zeilen verglichen.</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Old and new table compared</source>
        <translation>Gleichheit von Alt und Neu</translation>
    </message>
    <message>
        <source>The old table no longer exists.</source>
        <translation>Die alte Tabelle ist weg: nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>No tables were swapped.</source>
        <translation>Keine Tabelle wurde getauscht.</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Application ledger</source>
        <translation>Buchführung der Anwendung</translation>
    </message>
    <message>
        <source>Wrong values</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Every write acknowledged to the application was found in the table.</source>
        <translation>Jeder Schreibvorgang, der der Anwendung bestätigt wurde, steht in der Tabelle.</translation>
    </message>
    <message>
        <source>The table differs from what was acknowledged to the application.</source>
        <translation>Die Tabelle ist nicht, was der Anwendung bestätigt wurde.</translation>
    </message>
    <message>
        <source>The hash chain is intact: no event was altered or removed.</source>
        <translation>Der Hash jedes Ereignisses folgt aus dem davor: nichts wurde geändert oder entfernt.</translation>
    </message>
    <message>
        <source>The history was altered: the hash chain breaks at event %1.</source>
        <translation>Die Historie wurde geändert: ab Ereignis %1 folgen die Hashes nicht.</translation>
    </message>
    <message>
        <source>Events are missing from the end of the history.</source>
        <translation>Am Ende der Historie fehlen Ereignisse.</translation>
    </message>
    <message>
        <source>It was rolled back, keeping every write made since. &quot;stopoverctl run abort %1&quot; removes the copy.</source>
        <translation>Er wurde zurückgenommen, mit allem, was seither geschrieben wurde. „stopoverctl run abort %1“ entfernt, was übrig ist.</translation>
    </message>
    <message>
        <source>It is finished. Only a backup can restore the old table.</source>
        <translation>Er ist abgeschlossen; zurück nur aus einer Sicherung.</translation>
    </message>
    <message>
        <source>It was aborted, and nothing is left of it.</source>
        <translation>Er wurde aufgegeben; nichts davon ist übrig.</translation>
    </message>
    <message>
        <source>The live table is unchanged. Resume or abort the run.</source>
        <translation>Die Tabelle ist, wie sie war. Den Lauf fortsetzen oder abbrechen.</translation>
    </message>
    <message>
        <source>It was rolled back. &quot;stopoverctl run reapply %1&quot; applies it again; &quot;run abort&quot; removes the copy.</source>
        <translation>Er wurde zurückgerollt. „stopoverctl run reapply %1“ wendet ihn erneut an; „run abort“ entfernt die Kopie.</translation>
    </message>
    <message>
        <source>It can be rolled back on the Run page, keeping every write made since. Finishing it drops the retired table.</source>
        <translation>Er kann auf der Seite Lauf zurückgerollt werden; jeder Schreibzugriff seither bleibt. Das Abschließen löscht die abgelöste Tabelle.</translation>
    </message>
    <message>
        <source>It was rolled back, keeping every write made since. The copy can be discarded on the Run page.</source>
        <translation>Er wurde zurückgerollt; jeder Schreibzugriff seither bleibt. Die Kopie kann auf der Seite Lauf verworfen werden.</translation>
    </message>
    <message>
        <source>It was rolled back. It can be reapplied, or the copy discarded, on the Run page.</source>
        <translation>Er wurde zurückgerollt. Auf der Seite Lauf kann er erneut angewendet oder die Kopie verworfen werden.</translation>
    </message>
    <message>
        <source>%1 rows were compared by checksum in %2 buckets; both tables are equal. Root hash (SHA-256): %3.</source>
        <translation>%1 Zeilen wurden über Prüfsummen in %2 Gruppen verglichen; beide Tabellen sind gleich. Wurzelhash (SHA-256): %3.</translation>
    </message>
    <message>
        <source>It can be rolled back, keeping every write made since: &quot;stopoverctl run rollback %1 --confirm %2&quot;. &quot;run finish&quot; drops the retired table.</source>
        <translation>Er kann zurückgerollt werden; jeder Schreibzugriff seither bleibt: &quot;stopoverctl run rollback %1 --confirm %2&quot;. &quot;run finish&quot; löscht die abgelöste Tabelle.</translation>
    </message>
    <message>
        <source>Run %1: %2 (%3)</source>
        <translation>Lauf %1: %2 (%3)</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>Er ist abgeschlossen.</translation>
    </message>
    <message>
        <source>It was aborted. What it had committed stays.</source>
        <translation>Er wurde abgebrochen. Was er bestätigt hatte, bleibt.</translation>
    </message>
    <message>
        <source>What was committed stays. Resume or abort the run.</source>
        <translation>Was bestätigt wurde, bleibt. Setzen Sie den Lauf fort, oder brechen Sie ihn ab.</translation>
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
        <source>Catch up</source>
        <translation>Aufholen</translation>
    </message>
    <message>
        <source>Catch up with the writes to %1</source>
        <translation>Die Schreibzugriffe auf %1 nachholen</translation>
    </message>
    <message>
        <source>Swap tables</source>
        <translation>Tabellen tauschen</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Roll back, keeping every write</source>
        <translation>Zurückrollen, jeder Schreibzugriff bleibt</translation>
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
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
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
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>Create the table</source>
        <translation>Tabelle anlegen</translation>
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
        <source>Build indexes (%1) on %2 partitions</source>
        <translation>Indexe (%1) auf %2 Partitionen bauen</translation>
    </message>
    <message>
        <source>Put rows back</source>
        <translation>Zeilen zurücksetzen</translation>
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
    <message>
        <source>Create the shadow table with %2 partitions</source>
        <translation>Schattentabelle mit %2 Partitionen anlegen</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Analyze the shadow table</source>
        <translation>Schattentabelle analysieren</translation>
    </message>
    <message>
        <source>Build materialized views</source>
        <translation>Mat. Views neu bauen</translation>
    </message>
    <message>
        <source>Build materialized views (%1)</source>
        <translation>Materialisierte Sichten neu aufbauen (%1)</translation>
    </message>
    <message>
        <source>Refresh materialized views</source>
        <translation>Mat. Views auffrischen</translation>
    </message>
    <message>
        <source>Compare all rows</source>
        <translation>Jede Zeile vergleichen</translation>
    </message>
    <message>
        <source>Compare all rows of %1 with %2</source>
        <translation>Jede Zeile von %1 mit %2 vergleichen</translation>
    </message>
    <message>
        <source>Swap %1; the old table becomes %2</source>
        <translation>%1 tauschen; die alte Tabelle wird %2</translation>
    </message>
    <message>
        <source>Validate foreign keys</source>
        <translation>Schlüssel validieren</translation>
    </message>
    <message>
        <source>Verify the backup</source>
        <translation>Sicherung nachlesen</translation>
    </message>
    <message>
        <source>Compare %1 with its recorded checksum</source>
        <translation>%1 damit vergleichen, was sie bei der Erstellung war</translation>
    </message>
    <message>
        <source>Create %1 with its columns, privileges and policies</source>
        <translation>%1 mit Spalten, Rechten und Richtlinien anlegen</translation>
    </message>
    <message>
        <source>Prepare the rollback</source>
        <translation>Rollback vorbereiten</translation>
    </message>
    <message>
        <source>Prepare the rollback of %1</source>
        <translation>Rollback von %1 vorbereiten</translation>
    </message>
    <message>
        <source>Keep newer rows of %1</source>
        <translation>Die neueren Zeilen in %1 aufbewahren</translation>
    </message>
    <message>
        <source>Restore rows</source>
        <translation>Zeilen ändern</translation>
    </message>
    <message>
        <source>Restore the rows of %1; the old ones are kept as %2</source>
        <translation>Zeilen von %1 ändern; was da war, bleibt als %2</translation>
    </message>
    <message>
        <source>Put the rows kept in %2 back into %1, except rows written since</source>
        <translation>In %1 zurücksetzen, was %2 behält, wo seither niemand geschrieben hat</translation>
    </message>
    <message>
        <source>Swap in</source>
        <translation>An ihren Platz setzen</translation>
    </message>
    <message>
        <source>Swap %1 in</source>
        <translation>%1 an ihren Platz setzen</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>Remove the offending rows of %1, kept as %2</source>
        <translation>Störende Zeilen aus %1 entfernen; sie bleiben als %2</translation>
    </message>
    <message>
        <source>Drop the retired table</source>
        <translation>Abgelöste Tabelle löschen</translation>
    </message>
    <message>
        <source>Drop the retired table %1</source>
        <translation>Abgelöste Tabelle %1 löschen</translation>
    </message>
    <message>
        <source>Remove the copy; %1 stays as it is</source>
        <translation>Entfernen, was vorbereitet wurde; %1 bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Partition the table</source>
        <translation>Tabelle partitionieren</translation>
    </message>
    <message>
        <source>Reapply</source>
        <translation>Erneut anwenden</translation>
    </message>
    <message>
        <source>Finish: drop the retired table</source>
        <translation>Abschließen: abgelöste Tabelle löschen</translation>
    </message>
    <message>
        <source>Abort: remove the copy</source>
        <translation>Abbrechen: Kopie entfernen</translation>
    </message>
    <message>
        <source>not partitioned yet</source>
        <translation>noch nicht partitioniert</translation>
    </message>
    <message>
        <source>partitioned (can be rolled back)</source>
        <translation>partitioniert (kann zurückgerollt werden)</translation>
    </message>
    <message>
        <source>not restored yet</source>
        <translation>noch nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>restored (can be rolled back)</source>
        <translation>wiederhergestellt (kann zurückgerollt werden)</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Lock attempts</source>
        <translation>Versuche, die Sperre zu bekommen</translation>
    </message>
    <message>
        <source>Changes copied under the lock</source>
        <translation>Schlüssel, unter der Sperre übertragen</translation>
    </message>
    <message>
        <source>Changes copied</source>
        <translation>Übertragene Schlüssel</translation>
    </message>
    <message>
        <source>Copy restarts</source>
        <translation>Neu begonnene Kopien</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>%1 (host %2)</source>
        <translation>%1 (Host %2)</translation>
    </message>
    <message>
        <source>yes, without loss</source>
        <translation>ja, nichts geht verloren</translation>
    </message>
    <message>
        <source>yes, keeping later writes</source>
        <translation>ja, spätere Schreibzugriffe bleiben</translation>
    </message>
    <message>
        <source>only from the backup</source>
        <translation>nur aus der Sicherung</translation>
    </message>
    <message>
        <source>Create a partition</source>
        <translation>Partition anlegen</translation>
    </message>
    <message>
        <source>Create partition %1 from %2 to %3</source>
        <translation>Partition %1 von %2 bis %3 anlegen</translation>
    </message>
    <message>
        <source>Drop the new partition</source>
        <translation>Neue Partition löschen</translation>
    </message>
    <message>
        <source>Drop new partition %1 if it is empty</source>
        <translation>Neue Partition %1 löschen, wenn sie leer ist</translation>
    </message>
    <message>
        <source>Release the default partition</source>
        <translation>Default-Partition freigeben</translation>
    </message>
    <message>
        <source>Drop the temporary CHECK on %1</source>
        <translation>Den vorübergehenden CHECK von %1 löschen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Changes under the lock copied after</source>
        <translation>Änderungen unter der Sperre übertragen nach</translation>
    </message>
    <message>
        <source>Comparison under the lock finished after</source>
        <translation>Vergleich unter der Sperre beendet nach</translation>
    </message>
    <message>
        <source>Schema checks under the lock finished after</source>
        <translation>Schemaprüfungen unter der Sperre beendet nach</translation>
    </message>
    <message>
        <source>End the run</source>
        <translation>Lauf beenden</translation>
    </message>
    <message>
        <source>End the run; what it committed stays</source>
        <translation>Lauf beenden; was er bestätigt hat, bleibt</translation>
    </message>
    <message>
        <source>Abort: drop the new partitions</source>
        <translation>Abbrechen: neue Partitionen löschen</translation>
    </message>
    <message>
        <source>Abort: end the run</source>
        <translation>Abbrechen: Lauf beenden</translation>
    </message>
    <message>
        <source>Drop the new partitions…</source>
        <translation>Neue Partitionen löschen…</translation>
    </message>
    <message>
        <source>Discard the copy…</source>
        <translation>Kopie verwerfen…</translation>
    </message>
    <message>
        <source>Abort the run…</source>
        <translation>Lauf abbrechen…</translation>
    </message>
    <message>
        <source>Create %1 partitions from %2 to %3, under a temporary CHECK on %4</source>
        <translation>%1 Partitionen von %2 bis %3 anlegen, unter einem vorübergehenden CHECK von %4</translation>
    </message>
    <message>
        <source>Created partitions (OIDs)</source>
        <translation>Angelegte Partitionen (OIDs)</translation>
    </message>
    <message>
        <source>Guard the default partition</source>
        <translation>Default-Partition schützen</translation>
    </message>
    <message>
        <source>Refuse rows of the new partitions in %1</source>
        <translation>Zeilen der neuen Partitionen in %1 ablehnen</translation>
    </message>
    <message>
        <source>Check the default partition</source>
        <translation>Default-Partition prüfen</translation>
    </message>
    <message>
        <source>Check that %1 has no rows of the new partitions</source>
        <translation>Prüfen, dass %1 keine Zeilen der neuen Partitionen hat</translation>
    </message>
    <message>
        <source>Writers slowed down by</source>
        <translation>Schreibende gebremst um</translation>
    </message>
    <message>
        <source>Create each partition</source>
        <translation>Jede Partition anlegen</translation>
    </message>
    <message>
        <source>Create each of %1 partitions on its own</source>
        <translation>Jede von %1 Partitionen einzeln anlegen</translation>
    </message>
    <message>
        <source>Complete the shadow table</source>
        <translation>Schattentabelle vervollständigen</translation>
    </message>
    <message>
        <source>Give the shadow table its privileges, policies and indexes</source>
        <translation>Der Schattentabelle Rechte, Policies und Indizes geben</translation>
    </message>
    <message>
        <source>Create foreign keys</source>
        <translation>Fremdschlüssel anlegen</translation>
    </message>
    <message>
        <source>Create foreign keys on each partition (%1)</source>
        <translation>Fremdschlüssel auf jeder Partition anlegen (%1)</translation>
    </message>
    <message>
        <source>Drop foreign keys</source>
        <translation>Fremdschlüssel löschen</translation>
    </message>
    <message>
        <source>Drop foreign keys of each partition (%1)</source>
        <translation>Fremdschlüssel jeder Partition löschen (%1)</translation>
    </message>
    <message>
        <source>Stop capturing</source>
        <translation>Erfassung beenden</translation>
    </message>
    <message>
        <source>Stop capturing the writes to %1</source>
        <translation>Schreibvorgänge auf %1 nicht mehr erfassen</translation>
    </message>
    <message>
        <source>Remove triggers</source>
        <translation>Trigger entfernen</translation>
    </message>
    <message>
        <source>Remove the capture of TRUNCATE from %1 partitions</source>
        <translation>Erfassung von TRUNCATE von %1 Partitionen entfernen</translation>
    </message>
    <message>
        <source>Remove the last triggers</source>
        <translation>Letzte Trigger entfernen</translation>
    </message>
    <message>
        <source>Remove the triggers of the run from %1</source>
        <translation>Trigger des Laufs von %1 entfernen</translation>
    </message>
    <message>
        <source>Drop partitions</source>
        <translation>Partitionen löschen</translation>
    </message>
    <message>
        <source>Drop the partitions of the shadow table (%1)</source>
        <translation>Partitionen der Schattentabelle löschen (%1)</translation>
    </message>
    <message>
        <source>Keep the retired table</source>
        <translation>Alte Tabelle behalten</translation>
    </message>
    <message>
        <source>Keep the retired table %1, and end the run</source>
        <translation>Alte Tabelle %1 behalten und den Lauf beenden</translation>
    </message>
    <message>
        <source>Transactions from before the copy</source>
        <translation>Transaktionen aus der Zeit vor der Kopie</translation>
    </message>
    <message>
        <source>Old transactions at the swap</source>
        <translation>Alte Transaktionen beim Tausch</translation>
    </message>
    <message>
        <source>Take over what was changed</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Prepare %2 for what was changed on %1</source>
        <translation>%2 auf das vorbereiten, was an %1 geändert wurde</translation>
    </message>
    <message>
        <source>Complete the other table</source>
        <translation>Andere Tabelle vervollständigen</translation>
    </message>
    <message>
        <source>Complete %1: %2</source>
        <translation>%1 vervollständigen: %2</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>pending</source>
        <translation>offen</translation>
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
        <source>breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>tables equal</source>
        <translation>beide Seiten gleich</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>wartet auf eine Sperre</translation>
    </message>
    <message>
        <source>your confirmation is needed</source>
        <translation>Ihre Bestätigung fehlt</translation>
    </message>
    <message>
        <source>connection lost, reconnecting</source>
        <translation>Verbindung weg, wird neu verbunden</translation>
    </message>
    <message>
        <source>unknown: the connection was lost</source>
        <translation>unbekannt: die Verbindung war weg</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Take over run %1?</source>
        <translation>Lauf %1 übernehmen?</translation>
    </message>
    <message>
        <source>What that Stopover has not committed: its sessions are terminated.</source>
        <translation>Was jenes Stopover nicht committet hat: Seine Sitzungen werden beendet.</translation>
    </message>
    <message>
        <source>The run belongs to %1, last heard from at %2, %3 ago.</source>
        <translation>Der Lauf gehört %1; letztes Lebenszeichen um %2, vor %3.</translation>
    </message>
    <message>
        <source>If it answers again later, it cannot continue the run, and stops.</source>
        <translation>Wenn es später wieder antwortet, kann es den Lauf nicht fortsetzen und hält an.</translation>
    </message>
    <message>
        <source>Everything that was committed. The journal records how far the run got.</source>
        <translation>Alles, was committet wurde. Das Journal hält fest, wie weit der Lauf kam.</translation>
    </message>
    <message>
        <source>Not needed: the run can be resumed from anywhere.</source>
        <translation>Nicht nötig: Der Lauf kann von überall fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
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
        <source>Filter or search on the page</source>
        <translation>Auf der Seite filtern oder suchen</translation>
    </message>
    <message>
        <source>Copy the page as Markdown</source>
        <translation>Die Seite als Markdown kopieren</translation>
    </message>
    <message>
        <source>Find a command by name</source>
        <translation>Einen Befehl am Namen finden</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>Die Seite neu lesen</translation>
    </message>
    <message>
        <source>Go to the next or previous pane</source>
        <translation>Zum nächsten oder vorigen Bereich</translation>
    </message>
    <message>
        <source>Continue the run; pause it after the batch</source>
        <translation>Den Lauf fortsetzen, nach dem Stapel anhalten</translation>
    </message>
    <message>
        <source>Set or clear a breakpoint at the selected step</source>
        <translation>Am gewählten Schritt einen Haltepunkt setzen oder wegnehmen</translation>
    </message>
    <message>
        <source>Cancel the running step</source>
        <translation>Den laufenden Schritt abbrechen</translation>
    </message>
    <message>
        <source>Partitions live PostgreSQL tables and migrates schemas, with a rollback that loses no row.</source>
        <translation>Partitioniert PostgreSQL-Tabellen im Betrieb und migriert Schemas, mit einem Rollback, das keine Zeile verliert.</translation>
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
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
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
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Slow queries</source>
        <translation>Langsame Abfragen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
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
        <source>Replication slot</source>
        <translation>Replikationsslot</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
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
        <source>Are you sure?</source>
        <translation>Sind Sie sicher?</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>%1 of disk free</source>
        <translation>%1 Platte frei</translation>
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
        <source>Duration</source>
        <translation>Anweisung läuft</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Lock waits</source>
        <translation>Wer wartet auf wen</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Index scans</source>
        <translation>Per Index</translation>
    </message>
    <message>
        <source>Backs a constraint</source>
        <translation>Von einem Schlüssel gebraucht</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>the server is on another machine: its CPU, memory and disk are unavailable</source>
        <translation>der Server ist ein anderer Rechner: CPU, Speicher und Platte sind von hier nicht zu sehen</translation>
    </message>
    <message>
        <source>No session is waiting for a lock.</source>
        <translation>Keine Sitzung wartet auf eine Sperre.</translation>
    </message>
    <message>
        <source>Locks (%1 waiting)</source>
        <translation>Sperren (%1 warten)</translation>
    </message>
    <message>
        <source>No index build, vacuum, COPY or base backup is running, and there is no replication.</source>
        <translation>Kein Indexbau, Vacuum, Kopieren oder Backup läuft, und nichts wird repliziert.</translation>
    </message>
    <message>
        <source>Slow queries are unavailable: %1 is missing. Run CREATE EXTENSION pg_stat_statements, with the library in shared_preload_libraries, or GRANT pg_read_all_stats.</source>
        <translation>Langsame Abfragen lassen sich nicht nennen: %1 fehlt. CREATE EXTENSION pg_stat_statements, mit der Bibliothek in shared_preload_libraries, oder GRANT pg_read_all_stats.</translation>
    </message>
    <message>
        <source>Recent warnings, errors, lock waits and crashes in the server log, newest first.</source>
        <translation>Warnungen, Fehler, Warten auf Sperren und Abstürze am Ende des Serverprotokolls, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>This session belongs to Stopover. Cancel its run instead.</source>
        <translation>Dies ist eine Sitzung von Stopover: stattdessen ihren Lauf abbrechen.</translation>
    </message>
    <message>
        <source>The server does not respond.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The statement of session %1 (%2) and its transaction will fail. The application gets an error.</source>
        <translation>Die Anweisung der Sitzung %1 (%2) scheitert, und mit ihr ihre Transaktion. Die Anwendung sieht einen Fehler.</translation>
    </message>
    <message>
        <source>Session %1 (%2) will end. Its uncommitted work is rolled back, and the application loses its connection.</source>
        <translation>Sitzung %1 (%2) endet. Was sie nicht bestätigt hat, wird zurückgerollt, und die Anwendung verliert ihre Verbindung.</translation>
    </message>
    <message>
        <source>Type %1 to continue:</source>
        <translation>Zum Fortfahren %1 eintippen:</translation>
    </message>
    <message>
        <source>%1% cache hits</source>
        <translation>%1 % Cache-Treffer</translation>
    </message>
    <message>
        <source>CPU %1%</source>
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>disk wait %1%</source>
        <translation>Warten auf Datenträger %1 %</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
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
        <source>Restore…</source>
        <translation>Zurückholen…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV-Export…</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>dropped by hand</source>
        <translation>von Hand gelöscht</translation>
    </message>
    <message>
        <source>It cannot be dropped yet: %1.</source>
        <translation>Sie kann noch nicht gelöscht werden: %1.</translation>
    </message>
    <message>
        <source>Tables in the dump</source>
        <translation>Tabellen im Dump</translation>
    </message>
    <message>
        <source>Compare with live table</source>
        <translation>Mit der Tabelle vergleichen</translation>
    </message>
    <message>
        <source>Extract this table</source>
        <translation>Diese Tabelle extrahieren</translation>
    </message>
    <message>
        <source>Creates a backup table from it, compared with the dump. It is then reviewed and restored like any other backup.</source>
        <translation>Macht aus der gewählten eine Sicherungstabelle, verglichen mit dem Dump; sie wird dann geprüft und wiederhergestellt wie jede andere.</translation>
    </message>
    <message>
        <source>Newer rows in a restore</source>
        <translation>Was eine Wiederherstellung mit neueren Zeilen macht</translation>
    </message>
    <message>
        <source>Restore keeps newer rows in a separate table</source>
        <translation>Neuere Zeilen daneben aufbewahren</translation>
    </message>
    <message>
        <source>Restore discards newer rows</source>
        <translation>Neuere Zeilen verwerfen</translation>
    </message>
    <message>
        <source>Reads the backup and compares it with its recorded checksum. A dump is restored on the private server.</source>
        <translation>Liest sie noch einmal und vergleicht mit dem, was festgehalten ist; ein Dump wird im privaten Server wiederhergestellt.</translation>
    </message>
    <message>
        <source>Replaces the live rows with those of the backup. The current rows are kept, so it can be undone.</source>
        <translation>Setzt ihre Zeilen an die Stelle der jetzigen; was jetzt da ist, wird aufbewahrt, so dass es zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>Keep for 30 days</source>
        <translation>30 Tage behalten</translation>
    </message>
    <message>
        <source>Extends retention to 30 days from now.</source>
        <translation>Verschiebt das Ende ihrer Frist auf 30 Tage von jetzt an.</translation>
    </message>
    <message>
        <source>Writes all its rows to a file.</source>
        <translation>Schreibt alle ihre Zeilen in eine Datei.</translation>
    </message>
    <message>
        <source>Drops the backup table permanently.</source>
        <translation>Löscht die Sicherungstabelle endgültig.</translation>
    </message>
    <message>
        <source>Select a backup to see its contents.</source>
        <translation>Wählen Sie eine Sicherung, um zu sehen, was sie enthält.</translation>
    </message>
    <message>
        <source>%1, a dump of database %2</source>
        <translation>%1, ein Dump der Datenbank %2</translation>
    </message>
    <message>
        <source>%1 compared with live table %2</source>
        <translation>%1 neben der Tabelle %2</translation>
    </message>
    <message>
        <source>%1 rows, %2 · created %3 · kept until %4 · %5</source>
        <translation>%1 Zeilen, %2 · erstellt %3 · aufbewahrt bis %4 · %5</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>Checking whether it can be dropped</source>
        <translation>Prüft, ob sie gelöscht werden kann</translation>
    </message>
    <message>
        <source>Comparing all rows with the live table</source>
        <translation>Vergleicht jede Zeile mit der Tabelle …</translation>
    </message>
    <message>
        <source>A dump is verified by restoring it: &quot;Check now&quot; restores it on the private server and compares every table.</source>
        <translation>Ein Dump wird bewiesen, indem man ihn wiederherstellt: „Jetzt nachlesen“ tut das im privaten Server und vergleicht jede Tabelle.</translation>
    </message>
    <message>
        <source>Only in the backup: %1 · only live: %2 · changed: %3. %4</source>
        <translation>Nur in der Sicherung %1 · nur in der Tabelle %2 · geändert %3. %4</translation>
    </message>
    <message>
        <source>It can be dropped.</source>
        <translation>Sie darf gelöscht werden.</translation>
    </message>
    <message>
        <source>Rows written after the backup go to a separate table, or stay only in the retired table until it is dropped.</source>
        <translation>Zeilen, die nach der Sicherung geschrieben wurden, kommen in eine eigene Tabelle, oder bleiben nur in der abgelösten Tabelle, bis diese gelöscht wird.</translation>
    </message>
    <message>
        <source>Records in the history that a person has reviewed it.</source>
        <translation>Hält in der Historie fest, dass ein Mensch sie geprüft hat.</translation>
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
    <message>
        <source>Table</source>
        <translation>Von</translation>
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
        <source>Backups</source>
        <translation>Sicherungen</translation>
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
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The table as it is now, with every write up to the swap, as %1.</source>
        <translation>Die Tabelle, wie sie jetzt ist, mit jedem Schreibvorgang bis zum Tausch, als %1.</translation>
    </message>
    <message>
        <source>Keep current data</source>
        <translation>Jetzige Daten behalten</translation>
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
        <source>Run %1: %2.</source>
        <translation>Lauf %1: %2.</translation>
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
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Emergency rollback…</source>
        <translation>Notfall-Rollback…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 wiederherstellen?</translation>
    </message>
    <message>
        <source>%1 newer rows are removed from the table, and kept in %2.</source>
        <translation>%1 neuere Zeilen verlassen die Tabelle; sie werden in %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>The table and its partitions: reads continue; writes wait while rows change.</source>
        <translation>Die Tabelle und ihre Partitionen: Gelesen wird weiter, Schreiber warten, während sich die Zeilen ändern.</translation>
    </message>
    <message>
        <source>Backup %1, verified again before anything is changed.</source>
        <translation>Die Sicherung %1, noch einmal nachgelesen, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Roll back on the Run page, keeping every write made since.</source>
        <translation>Auf der Seite Lauf zurücknehmen, mit jedem Schreibvorgang seither.</translation>
    </message>
    <message>
        <source>Drop the table; it did not exist before.</source>
        <translation>Die Tabelle gab es nicht; löschen Sie sie wieder.</translation>
    </message>
    <message>
        <source>There is no run to undo. To restore a dump, select it in the list below.</source>
        <translation>Es gibt keinen Lauf zum Rückgängigmachen. Um einen Dump wiederherzustellen, wählen Sie ihn unten aus.</translation>
    </message>
    <message>
        <source>Undo the last change to %1?</source>
        <translation>Letzte Änderung an %1 rückgängig machen?</translation>
    </message>
    <message>
        <source>Backup %1 is restored.</source>
        <translation>Die Sicherung %1 wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>Rows newer than the backup, in a separate table.</source>
        <translation>Was neuer ist als die Sicherung, in einer eigenen Tabelle.</translation>
    </message>
    <message>
        <source>Fallback, if this fails: %1</source>
        <translation>Ausweichlösung, falls dies fehlschlägt: %1</translation>
    </message>
    <message>
        <source>Reapply on the Run page.</source>
        <translation>Auf der Seite Lauf erneut anwenden.</translation>
    </message>
    <message>
        <source>Lists all expired backups, and why they can or cannot be dropped.</source>
        <translation>Listet alle abgelaufenen Sicherungen auf und warum sie gelöscht werden können oder nicht.</translation>
    </message>
    <message>
        <source>Undoes the last change to this database, by the safest method available.</source>
        <translation>Macht die letzte Änderung an dieser Datenbank auf die sicherste verfügbare Art rückgängig.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Liest %1 nach …</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>Liest das Verzeichnis der Sicherungen</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Runs back up what they remove. You can also back up a table or dump the whole database at any time.</source>
        <translation>Läufe sichern, was sie wegnehmen. Sie können auch jederzeit eine Tabelle kopieren oder die ganze Datenbank dumpen.</translation>
    </message>
    <message>
        <source>Copied in one snapshot while writes continue. Every row is compared.</source>
        <translation>Unter einem Schnappschuss kopiert, während weiter geschrieben wird; jede Zeile wird verglichen.</translation>
    </message>
    <message>
        <source>The base backup in %1 is complete; every file was verified.</source>
        <translation>Die Grundsicherung in %1 ist vollständig: jede Datei wurde geprüft.</translation>
    </message>
    <message>
        <source>Drop %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>No backup has expired.</source>
        <translation>Keine Sicherung ist fällig: nichts ist aufzuräumen.</translation>
    </message>
    <message>
        <source>Restoring %1 to the new database %2. The live database is not changed.</source>
        <translation>Stellt %1 in die neue Datenbank %2 wieder her; die jetzige bleibt unberührt …</translation>
    </message>
    <message>
        <source>Extracting %1 from %2 through a temporary database</source>
        <translation>%1 wird aus %2 herausgenommen, über eine eigene Datenbank …</translation>
    </message>
    <message>
        <source>%1 contains the %2 rows of %3, compared with the dump.</source>
        <translation>%1 enthält die %2 Zeilen von %3, verglichen mit dem Dump.</translation>
    </message>
    <message>
        <source>Run the code in this dump?</source>
        <translation>Ausführen, was ein fremder Dump enthält?</translation>
    </message>
    <message>
        <source>%1 was not made by Stopover for this database, and contains code. The code would run as an ordinary role.</source>
        <translation>%1 wurde nicht von Stopover für diese Datenbank erstellt. Die Anweisungen darin enthalten mehr als Daten; sie würden als gewöhnliche Rolle ausgeführt.</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <translation>Ganz wiederherstellen</translation>
    </message>
    <message>
        <source>Database %1 contains the dump: %2 tables with %3 rows, all compared.</source>
        <translation>Die Datenbank %1 enthält den Dump: %2 Tabellen mit %3 Zeilen, jede verglichen.</translation>
    </message>
    <message>
        <source>Database %1 contains the dump. It has no manifest, so its rows could not be compared.</source>
        <translation>Die Datenbank %1 enthält den Dump. Ohne Manifest konnten ihre Zeilen nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Its objects belong to the new role %1, which cannot log in and has no other privileges.</source>
        <translation>Die Objekte darin gehören der neuen Rolle %1, die sich nicht anmelden kann und sonst keine Rechte hat.</translation>
    </message>
    <message>
        <source>Owners were not restored, because some definitions differ from the dump. Either code in the dump changed them during loading, or a different version of pg_dump wrote it: %1</source>
        <translation>Nicht alle Definitionen darin entsprechen wörtlich denen des Dumps; deshalb haben die Rollen, die der Dump als Eigentümer nennt, nichts bekommen: Code im Dump hat beim Laden etwas geändert, oder ein pg_dump anderer Version hat ihn geschrieben: %1</translation>
    </message>
    <message>
        <source>The dump grants privileges to roles that do not exist here: %1.</source>
        <translation>Der Dump erteilt Rechte an Rollen, die es hier nicht gibt: %1.</translation>
    </message>
    <message>
        <source>Every write since the dump (%1). It remains only in the replaced database.</source>
        <translation>Jede Änderung seit dem Dump (%1). Sie bleibt nur in der ersetzten Datenbank.</translation>
    </message>
    <message>
        <source>Replace %1 with it…</source>
        <translation>An die Stelle von %1 setzen…</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 ersetzen?</translation>
    </message>
    <message>
        <source>This window closes its connections to %1, and reconnects afterwards.</source>
        <translation>Dieses Fenster schließt seine Verbindungen zu %1 und öffnet es danach wieder.</translation>
    </message>
    <message>
        <source>The server refuses this while anyone else is connected; no one is disconnected.</source>
        <translation>Solange noch jemand verbunden ist, lehnt der Server ab; niemand wird getrennt.</translation>
    </message>
    <message>
        <source>The database as it is now, with every write, renamed to %1_before_ plus the time.</source>
        <translation>Die Datenbank, wie sie jetzt ist, mit jeder Änderung, unter dem Namen %1_before_ und der Zeit.</translation>
    </message>
    <message>
        <source>Swap the names back.</source>
        <translation>Die Namen zurücktauschen.</translation>
    </message>
    <message>
        <source>Swapping the names of %1 and the previous database</source>
        <translation>Die Namen von %1 und der bisherigen Datenbank werden getauscht …</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts getauscht.</translation>
    </message>
    <message>
        <source>Done. The previous database is kept as %1, with its backups.</source>
        <translation>Fertig. Was da war, bleibt als Datenbank %1 erhalten, mit ihrem Verzeichnis der Sicherungen.</translation>
    </message>
    <message>
        <source>Every write since the swap. It remains only in the replaced database.</source>
        <translation>Jede Änderung seit dem Tausch. Sie bleibt nur in der ersetzten Datenbank.</translation>
    </message>
    <message>
        <source>Swap back…</source>
        <translation>Zurücktauschen…</translation>
    </message>
    <message>
        <source>%1 newer rows remain only in the retired table, until it is dropped.</source>
        <translation>%1 neuere Zeilen bleiben nur in der abgelösten Tabelle, bis diese gelöscht wird.</translation>
    </message>
    <message>
        <source>The live table %1. The backup stays in the register and the history.</source>
        <translation>Die Tabelle %1 im Betrieb. Die Sicherung bleibt im Register und in der Historie.</translation>
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
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>Since baseline</source>
        <translation>Seit dem Ausgangsstand</translation>
    </message>
    <message>
        <source>Select a check to see what it found and how to fix it.</source>
        <translation>Eine Prüfung wählen, um Befund und Abhilfe zu sehen.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::CleanupDialog</name>
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
    <message>
        <source>Expired backups</source>
        <translation>Sicherungen, deren Frist um ist</translation>
    </message>
    <message>
        <source>Can be dropped</source>
        <translation>Darf sie weg?</translation>
    </message>
    <message>
        <source>None of them can be dropped yet.</source>
        <translation>Keine davon darf schon gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) with %1 will be dropped; the oldest is from %2. This cannot be undone.</source>
        <translation>
            <numerusform>%n Sicherung mit %1 würde gelöscht; sie ist vom %2. Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>%n Sicherungen mit %1 würden gelöscht; die älteste ist vom %2. Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Den Namen der Datenbank eintippen</translation>
    </message>
    <message>
        <source>To drop them, type the database name: %1</source>
        <translation>Um sie zu löschen, tippen Sie den Namen der Datenbank ein: %1</translation>
    </message>
</context>
<context>
    <name>stopover::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Schreiben Sie, was Sie tun wollen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ConfirmBar</name>
    <message>
        <source>Cancel the run</source>
        <translation>Den Lauf abbrechen</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Eingetippter Name</translation>
    </message>
    <message>
        <source>Type %1 to continue:</source>
        <translation>Zum Fortfahren %1 eintippen:</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ConnectionForm</name>
    <message>
        <source>prefer: encrypted if the server offers it</source>
        <translation>prefer: verschlüsselt, wenn der Server es anbietet</translation>
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
        <source>Work as</source>
        <translation>Arbeiten als</translation>
    </message>
    <message>
        <source>Save the password in the keychain</source>
        <translation>Das Passwort im Schlüsselbund des Desktops aufbewahren</translation>
    </message>
    <message>
        <source>profile name; required to save it</source>
        <translation>wie Sie es nennen; zum Speichern nötig</translation>
    </message>
    <message>
        <source>A URI, keywords (host=… dbname=…), service=NAME or the name of a local database. Missing values come from PGHOST, PGUSER and so on, as in psql.</source>
        <translation>Eine URI, Schlüsselwörter (host=… dbname=…), service=NAME oder der Name einer lokalen Datenbank. Was fehlt, kommt aus PGHOST, PGUSER und so weiter, wie bei psql.</translation>
    </message>
    <message>
        <source>from the keychain or password file, unless entered here</source>
        <translation>aus Schlüsselbund oder Passwortdatei, wenn nicht hier getippt</translation>
    </message>
    <message>
        <source>From the address</source>
        <translation>Aus der Adresse</translation>
    </message>
    <message>
        <source>verify-full: encrypted, certificate and host name verified</source>
        <translation>verify-full: verschlüsselt, Server und Name geprüft</translation>
    </message>
    <message>
        <source>verify-ca: encrypted, certificate verified</source>
        <translation>verify-ca: verschlüsselt, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>require: encrypted, server not verified</source>
        <translation>require: verschlüsselt, Server nicht geprüft</translation>
    </message>
    <message>
        <source>disable: not encrypted</source>
        <translation>disable: nie verschlüsselt</translation>
    </message>
    <message>
        <source>default: the owner of the database or its tables</source>
        <translation>automatisch: der Eigentümer der Datenbank oder der Tabellen</translation>
    </message>
    <message>
        <source>For superusers: the role whose rights Stopover works with, so that other roles&apos; code never runs with yours. Your own name keeps your own rights; objects of other roles are then refused. Ordinary roles always work with their own rights.</source>
        <translation>Für Superuser: die Rolle, mit deren Rechten Stopover arbeitet, damit kein fremder Code mit Ihren Rechten läuft. Mit Ihrem eigenen Namen behalten Sie Ihre Rechte; was anderen gehört, wird dann abgelehnt. Andere Rollen arbeiten immer mit ihren eigenen Rechten.</translation>
    </message>
    <message>
        <source>Password and rows cross the network in clear text. Choose verify-full, or at least require.</source>
        <translation>Passwort und Zeilen gehen im Klartext durch das Netz. Wählen Sie verify-full, mindestens require.</translation>
    </message>
    <message>
        <source>Encryption is not enforced: an attacker in between can turn it off. Choose verify-full, or at least require.</source>
        <translation>Nichts erzwingt die Verschlüsselung: wer dazwischensitzt, kann sie abschalten. Wählen Sie verify-full, mindestens require.</translation>
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
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
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
        <source>Connecting to %1.</source>
        <translation>Verbindet mit %1.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>Drop a URI or service file here.</source>
        <translation>Ziehen Sie eine URI oder eine Service-Datei hierher.</translation>
    </message>
    <message>
        <source>A private PostgreSQL server on this machine, without a network port, for experiments.</source>
        <translation>Ein eigener PostgreSQL-Server auf diesem Rechner, ohne Netzwerkport, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>none saved</source>
        <translation>noch keine gespeichert</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>The server responds.</source>
        <translation>Der Server antwortet.</translation>
    </message>
    <message>
        <source>Saved %1, without its password.</source>
        <translation>%1 ist gespeichert, ohne das Passwort.</translation>
    </message>
    <message>
        <source>Removed %1 from the list, and its password from the keychain.</source>
        <translation>%1 ist nicht mehr in der Liste, und das Passwort nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Starting the private server. The first start takes a few seconds.</source>
        <translation>Der private Server wird gestartet; das erste Mal dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>Geben Sie zuerst einen Namen an.</translation>
    </message>
    <message>
        <source>%1 contains no services: a service file has sections such as [production], with host=… and dbname=… below.</source>
        <translation>%1 enthält keine Dienste: eine Service-Datei hat Abschnitte wie [production], darunter host=… und dbname=….</translation>
    </message>
</context>
<context>
    <name>stopover::ui::Connector</name>
    <message>
        <source>The password was not saved: %1. You will be asked for it next time. A line in the password file ~/.pgpass works too.</source>
        <translation>Das Passwort wurde nicht aufbewahrt: %1. Nächstes Mal wird danach gefragt; eine Zeile in der Passwortdatei ~/.pgpass geht auch.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ConsoleApp</name>
    <message>
        <source>Private server</source>
        <translation>Privater Server</translation>
    </message>
    <message>
        <source>Page &quot;%1&quot; does not exist</source>
        <translation>Es gibt keine Seite „%1“</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Die Seiten sind %1</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ContextBar</name>
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
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Changes allowed</source>
        <translation>Änderungen erlaubt</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>%1? (copy)</source>
        <translation>%1? (Kopie)</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
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
        <source>NO ENVIRONMENT</source>
        <translation>NICHT MARKIERT</translation>
    </message>
    <message>
        <source>server clock off by %1</source>
        <translation>Uhr des Servers geht %1 anders</translation>
    </message>
    <message>
        <source>This window makes no changes. Click to allow changes.</source>
        <translation>Durch dieses Fenster wird nichts geändert. Drücken, um Änderungen zu erlauben.</translation>
    </message>
    <message>
        <source>Click to prevent changes through this window.</source>
        <translation>Drücken, damit durch dieses Fenster sicher nichts geändert wird.</translation>
    </message>
    <message>
        <source>You are connected as %1. Stopover works with the rights of %2 through a temporary login, so that other roles&apos; code never runs with yours.</source>
        <translation>Sie sind als %1 verbunden. Stopover arbeitet über eine temporäre Anmeldung mit den Rechten von %2, damit kein fremder Code mit Ihren Rechten läuft.</translation>
    </message>
    <message>
        <source>Working as %1 has no effect: only a superuser can work as another role, and that role must not be a superuser.</source>
        <translation>Als %1 zu arbeiten hat hier keine Wirkung: Nur ein Superuser kann als andere Rolle arbeiten, und zwar als gewöhnliche.</translation>
    </message>
    <message>
        <source>The private demo server. No other server can be reached from here.</source>
        <translation>Der private Server, der mit Stopover kommt; ein anderer ist von hier nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The environment of this database was set on another server, so it is probably a copy. Set it again on the Connections page.</source>
        <translation>Diese Datenbank trägt die Marke eines anderen Servers: sie ist wohl eine Kopie. Markieren Sie sie auf der Seite Verbindungen neu.</translation>
    </message>
    <message>
        <source>The environment of this database, as stored in the database.</source>
        <translation>Wofür diese Datenbank dient, wie es in ihr selbst markiert ist.</translation>
    </message>
    <message>
        <source>Run %1 is running</source>
        <translation>Lauf %1 ist aktiv</translation>
    </message>
    <message>
        <source>Run active: %1</source>
        <translation>Lauf aktiv: %1</translation>
    </message>
    <message>
        <source>No run active</source>
        <translation>Kein Lauf aktiv</translation>
    </message>
    <message>
        <source>No run is active on this database.</source>
        <translation>In dieser Datenbank ist kein Lauf aktiv.</translation>
    </message>
    <message>
        <source>Driven by PID %1, %2@%3, since %4.</source>
        <translation>Gehalten von pid %1, %2@%3, seit %4.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::DemoPage</name>
    <message>
        <source>Loading the demo</source>
        <translation>Die Demo wird geladen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Schreiben beginnen</translation>
    </message>
    <message>
        <source>Run page</source>
        <translation>Seite Lauf</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation>Schreibprotokoll prüfen</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>Die Anwendung</translation>
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
        <translation>Schreibprotokoll</translation>
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
        <source>Kill the server (kill -9)</source>
        <translation>Server töten (kill -9)</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Von vorn…</translation>
    </message>
    <message>
        <source>the demo&apos;s database</source>
        <translation>Datenbank der Demo</translation>
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
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>checked at %1 · %2</source>
        <translation>geprüft um %1 · %2</translation>
    </message>
    <message>
        <source>NOT intact: %1</source>
        <translation>NICHT unversehrt: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Partition a table into 100 partitions while an application writes to it, and roll back, without losing a row.</source>
        <translation>Eine Tabelle, in die eine Anwendung schreibt, wird zu 100 Partitionen und wieder zur gewöhnlichen Tabelle, ohne eine Zeile zu verlieren.</translation>
    </message>
    <message>
        <source>1. Look at the database.</source>
        <translation>1. Sehen Sie, was in der Datenbank ist.</translation>
    </message>
    <message>
        <source>2. Start an application that writes, and keeps a ledger of what the server acknowledged.</source>
        <translation>2. Starten Sie eine Anwendung, die schreibt und ein Protokoll der vom Server bestätigten Schreibvorgänge führt.</translation>
    </message>
    <message>
        <source>3. Plan to partition public.chunks into 100 partitions. Planning changes nothing.</source>
        <translation>3. Planen Sie, public.chunks in 100 Partitionen aufzuteilen. Das Planen ändert nichts.</translation>
    </message>
    <message>
        <source>Make plan</source>
        <translation>Plan machen</translation>
    </message>
    <message>
        <source>4. Run it from the Plan page. Kill Stopover or the server during the copy, and resume.</source>
        <translation>4. Führen Sie ihn auf der Seite Plan aus. Beenden Sie Stopover oder den Server mitten im Kopieren gewaltsam, und setzen Sie fort.</translation>
    </message>
    <message>
        <source>5. See how the rows are distributed now.</source>
        <translation>5. Sehen Sie, wie die Zeilen jetzt verteilt sind.</translation>
    </message>
    <message>
        <source>6. Roll back on the Run page. Every write since the swap is kept.</source>
        <translation>6. Rollen Sie auf der Seite Lauf zurück: jeder Schreibzugriff seit dem Tausch bleibt.</translation>
    </message>
    <message>
        <source>7. Compare the ledger with the table. Nothing is lost.</source>
        <translation>7. Vergleichen Sie das Schreibprotokoll mit der Tabelle. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>It inserts, updates, moves and deletes rows of public.chunks in its own sessions.</source>
        <translation>Sie fügt mit eigenen Sitzungen Zeilen in public.chunks ein, ändert, verschiebt und löscht sie.</translation>
    </message>
    <message>
        <source>Kept in files outside the database. Every acknowledged write must be in the table.</source>
        <translation>In Dateien außerhalb der Datenbank. Jeder bestätigte Schreibzugriff muss in der Tabelle zu finden sein.</translation>
    </message>
    <message>
        <source>Committed work stays. The journal in the database records how far a run got.</source>
        <translation>Was committet ist, bleibt. Das Journal in der Datenbank hält fest, wie weit ein Lauf kam.</translation>
    </message>
    <message>
        <source>Kill Stopover (kill -9)</source>
        <translation>Stopover beenden (kill -9)</translation>
    </message>
    <message>
        <source>This window and the engine stop at once. The window reopens after a moment.</source>
        <translation>Dieses Fenster und der Motor enden sofort; nach einem Moment öffnet sich das Fenster wieder.</translation>
    </message>
    <message>
        <source>All PostgreSQL processes stop at once. The server restarts after two seconds and recovers.</source>
        <translation>Jeder Prozess von PostgreSQL endet sofort; nach zwei Sekunden startet er wieder und stellt sich her.</translation>
    </message>
    <message>
        <source>Everything in the demo database of the private server, including its runs.</source>
        <translation>Alles in der Demo-Datenbank des privaten Servers, mit ihren Läufen.</translation>
    </message>
    <message>
        <source>Server is down</source>
        <translation>Server ist aus…</translation>
    </message>
    <message>
        <source>comparing; the application is paused</source>
        <translation>vergleicht; die Anwendung ruht so lange</translation>
    </message>
    <message>
        <source>nothing lost, wrong or unexpected</source>
        <translation>nichts verloren, nichts falsch, nichts zu viel</translation>
    </message>
    <message>
        <source>Start the demo over?</source>
        <translation>Demo neu beginnen?</translation>
    </message>
    <message>
        <source>Not possible; the demo is loaded again.</source>
        <translation>Nicht möglich; die Demo wird neu geladen.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::DistributionChart</name>
    <message>
        <source>partition</source>
        <translation>Partition</translation>
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
        <source>more than twice the average</source>
        <translation>über dem doppelten Durchschnitt</translation>
    </message>
    <message>
        <source>%1 partitions, minimum %2, average %3. Largest:
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
        <source>more than twice the average</source>
        <translation>über dem doppelten Durchschnitt</translation>
    </message>
    <message>
        <source>Note</source>
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
        <source>Dump</source>
        <translation>Dumpen</translation>
    </message>
    <message>
        <source>Folder of the dump</source>
        <translation>Ordner des Dumps</translation>
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
        <source>Directory: two parallel sessions</source>
        <translation>Ordner: zwei Sitzungen zugleich</translation>
    </message>
    <message>
        <source>Base backup of the server</source>
        <translation>Grundsicherung des ganzen Servers</translation>
    </message>
    <message>
        <source>Also dump roles and tablespaces</source>
        <translation>Auch Rollen und Tablespaces, neben dem Dump</translation>
    </message>
    <message>
        <source>Tables counted</source>
        <translation>Gezählte Tabellen</translation>
    </message>
    <message>
        <source>Writes continue. The rows of every table are counted and hashed in the same snapshot, so the dump can be verified later. Only you will be able to read it.</source>
        <translation>Es wird weiter geschrieben. Die Zeilen jeder Tabelle werden unter demselben Schnappschuss gezählt und gehasht, so dass der Dump später bewiesen werden kann. Nur Sie werden ihn lesen können.</translation>
    </message>
    <message>
        <source>The whole server is copied, and every file is verified.</source>
        <translation>Der ganze Server wird kopiert, dann jede Datei geprüft.</translation>
    </message>
    <message>
        <source>This role cannot take a base backup: it has no REPLICATION attribute.</source>
        <translation>Diese Rolle darf keine Grundsicherung machen: ihr fehlt REPLICATION.</translation>
    </message>
    <message>
        <source>WAL is archived, so point-in-time recovery after the backup is possible.</source>
        <translation>WAL wird archiviert, so dass auch Zeitpunkte danach erreichbar sind.</translation>
    </message>
    <message>
        <source>WAL is not archived: only the state of the base backup itself can be restored.</source>
        <translation>WAL wird nicht archiviert: nur der Stand der Grundsicherung selbst wäre erreichbar.</translation>
    </message>
    <message>
        <source>Cancelling; no files are kept</source>
        <translation>Bricht ab; keine Datei bleibt …</translation>
    </message>
    <message>
        <source>Waiting for a lock (at most 10 s), held by: %1</source>
        <translation>Es wartet auf eine Sperre, höchstens zehn Sekunden; sie hält: %1</translation>
    </message>
    <message>
        <source>%1% of the server copied</source>
        <translation>%1 % des Servers kopiert</translation>
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
        <source>Environment of the database</source>
        <translation>Umgebung der Datenbank</translation>
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
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>The environment was set on another server, so this database is probably a copy. Set it again.</source>
        <translation>Die Marke wurde auf einem anderen Server gesetzt: diese Datenbank ist wohl eine Kopie. Markieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The environment is stored in the database, so every Stopover sees it. Setting it creates schema stopover.</source>
        <translation>Die Umgebung ist in der Datenbank gespeichert, damit jedes Stopover sie sieht. Beim Setzen wird das Schema stopover angelegt.</translation>
    </message>
    <message>
        <source>Stored in the database, so every Stopover sees it. On production, every loss must be confirmed by typing a name.</source>
        <translation>In der Datenbank gespeichert, damit jedes Stopover sie sieht. In der Produktion muss jeder Verlust durch Eintippen eines Namens bestätigt werden.</translation>
    </message>
    <message>
        <source>Remove the production environment from %1?</source>
        <translation>Umgebung Produktion von %1 entfernen?</translation>
    </message>
    <message>
        <source>Destructive steps no longer need a typed confirmation.</source>
        <translation>Zerstörende Schritte werden hier nicht mehr mit einem getippten Namen bestätigt.</translation>
    </message>
    <message>
        <source>All data and all runs stay unchanged.</source>
        <translation>Alle Daten und alle Läufe bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Set it to production again.</source>
        <translation>Wieder als Produktion markieren.</translation>
    </message>
    <message>
        <source>Keep production</source>
        <translation>Marke behalten</translation>
    </message>
    <message>
        <source>Remove production</source>
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
        <source>No findings block the run.</source>
        <translation>Keine Befunde blockieren den Lauf.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::GraphModel</name>
    <message>
        <source>it cannot be written</source>
        <translation>es ist nicht schreibbar</translation>
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
        <source>applied, file edited since</source>
        <translation>angewandt, Datei seither geändert</translation>
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
    <message>
        <source>SVG image (*.svg);;PNG image (*.png);;PDF (*.pdf);;Graphviz (*.dot);;JSON (*.json)</source>
        <translation>Skalierbares Bild (*.svg);;Bild (*.png);;PDF (*.pdf);;Graphviz (*.dot);;JSON (*.json)</translation>
    </message>
    <message>
        <source>partly applied</source>
        <translation>teilweise angewendet</translation>
    </message>
    <message>
        <source>applied, file missing</source>
        <translation>in der Datenbank, Datei fehlt</translation>
    </message>
</context>
<context>
    <name>stopover::ui::HealthPage</name>
    <message>
        <source>Checking the database</source>
        <translation>Die Datenbank wird geprüft</translation>
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
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Alle Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Set as baseline</source>
        <translation>Als Ausgangsstand nehmen</translation>
    </message>
    <message>
        <source>Later checks show what has become worse since. Every run sets a baseline before it starts.</source>
        <translation>Spätere Prüfungen sagen, was seither schlechter wurde. Jeder Lauf nimmt einen, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Plan repair…</source>
        <translation>Reparatur planen…</translation>
    </message>
    <message>
        <source>No environment set (production, staging, …)</source>
        <translation>Keine Umgebung gesetzt (Produktion, Staging, …)</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Richtlinie für %1</translation>
    </message>
    <message>
        <source>backups required</source>
        <translation>Sicherungen sind Pflicht</translation>
    </message>
    <message>
        <source>backups recommended</source>
        <translation>Sicherungen werden erbeten, nicht verlangt</translation>
    </message>
    <message>
        <source>checks you may override with a reason: %1</source>
        <translation>Prüfungen, die Sie mit Begründung übergehen dürfen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks have findings.</source>
        <translation>%1 von %2 Prüfungen haben etwas gefunden.</translation>
    </message>
    <message>
        <source>Select orphaned rows to remove them. They are kept, and the table is backed up first.</source>
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
        <source>Partition a table</source>
        <translation>Eine Tabelle partitionieren</translation>
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
        <source>Duration</source>
        <translation>Anweisung läuft</translation>
    </message>
    <message>
        <source>Signs off a checklist item of the selected run, with your name and the time.</source>
        <translation>Zeichnet einen Punkt der Prüfliste des gewählten Laufs ab, mit Ihrem Namen und der Zeit.</translation>
    </message>
    <message>
        <source>Reading the runs and verifying the history</source>
        <translation>Läufe werden gelesen, der Verlauf wird geprüft</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Every partitioning, upgrade and restore is recorded here, with a report that proves what it did.</source>
        <translation>Jede Partitionierung, jedes Upgrade und jede Wiederherstellung ist hier verzeichnet, mit einem Bericht, der belegt, was geschah.</translation>
    </message>
    <message>
        <source>The history was altered: the hash chain breaks at event %1.</source>
        <translation>Die Historie wurde geändert: ab Ereignis %1 folgen die Hashes nicht.</translation>
    </message>
    <message>
        <source>Events are missing from the end of the history.</source>
        <translation>Am Ende der Historie fehlen Ereignisse.</translation>
    </message>
    <message>
        <source>The history is intact: the hash chain is unbroken.</source>
        <translation>Die Historie ist vollständig: der Hash jedes Ereignisses folgt aus dem davor.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>The project&apos;s policy asks for no sign-off.</source>
        <translation>Die Richtlinie des Projekts verlangt nichts zum Abzeichnen.</translation>
    </message>
    <message>
        <source>Every item of the checklist is signed off.</source>
        <translation>Jeder Punkt der Prüfliste ist abgezeichnet.</translation>
    </message>
    <message>
        <source>%1 signed off &quot;%2&quot; for run %3.</source>
        <translation>%1 hat „%2“ für Lauf %3 abgezeichnet.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Select a row to see its details here.</source>
        <translation>Wählen Sie eine Zeile, um hier ihre Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ist gewählt</translation>
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
        <source>Run %1 · %2 · %3</source>
        <translation>Lauf %1 · %2 · %3</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Job log</source>
        <translation>Protokoll der Aufträge</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>your confirmation is needed</source>
        <translation>Ihre Bestätigung fehlt</translation>
    </message>
</context>
<context>
    <name>stopover::ui::LintPage</name>
    <message>
        <source>Server version</source>
        <translation>Version des Servers</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
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
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>SQL check</source>
        <translation>SQL-Prüfung</translation>
    </message>
    <message>
        <source>SQL scripts and revisions (*.sql *.py);;All files (*)</source>
        <translation>SQL-Skripte und Revisionen (*.sql *.py);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Locks depend on the server&apos;s major version.</source>
        <translation>Was eine Anweisung sperrt, hängt von der Hauptversion des Servers ab.</translation>
    </message>
    <message>
        <source>Database version</source>
        <translation>Version der Datenbank</translation>
    </message>
    <message>
        <source>Checks the SQL in the clipboard.</source>
        <translation>Prüft das SQL in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Rewrites</source>
        <translation>Schreibt neu</translation>
    </message>
    <message>
        <source>Full scans</source>
        <translation>Volle Scans</translation>
    </message>
    <message>
        <source>Open, drop or paste a script to see the locks and risks of each statement. Nothing is executed.</source>
        <translation>Ein Skript öffnen, hierher ziehen oder einfügen: Jede Anweisung wird mit ihren Sperren gezeigt und mit dem, was schiefgehen kann. Nichts wird ausgeführt.</translation>
    </message>
    <message>
        <source>No database is open: objects are unknown, and findings are less certain.</source>
        <translation>Keine Datenbank ist geöffnet: Wofür die Namen stehen, ist unbekannt, und die Funde sind weniger gewiss.</translation>
    </message>
    <message>
        <source>Statement at line %1</source>
        <translation>Anweisung in Zeile %1</translation>
    </message>
    <message>
        <source>Rejected because</source>
        <translation>Grund der Ablehnung</translation>
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
        <source>Type %1 to continue:</source>
        <translation>Zum Fortfahren %1 eintippen:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The amount changed while this dialog was open; it was %1. Check it again.</source>
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
    <message>
        <source>A run is in progress</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>Run %1 on %2 is in progress.</source>
        <translation>Lauf %1 auf %2 ist im Gang.</translation>
    </message>
    <message>
        <source>It can finish in the background, without a window. If you pause and close, you can resume it later.</source>
        <translation>Im Hintergrund läuft er ohne Fenster zu Ende. Angehalten und geschlossen geht er von dort weiter, wo er ist, wenn Sie ihn fortsetzen.</translation>
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
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Branch label</source>
        <translation>Zweigmarke</translation>
    </message>
    <message>
        <source>Merges %1.</source>
        <translation>Verbindet %1.</translation>
    </message>
    <message>
        <source>Follows %1.</source>
        <translation>Setzt %1 fort.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Create file</source>
        <translation>Datei schreiben</translation>
    </message>
</context>
<context>
    <name>stopover::ui::OptionsPage</name>
    <message>
        <source>Add a default partition for rows that fit no other</source>
        <translation>Eine Default-Partition für Zeilen, die in keine andere passen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>The old table is always kept, so the change can be rolled back, keeping every later write.</source>
        <translation>Die alte Tabelle bleibt immer erhalten, damit sich die Änderung mit allen späteren Schreibvorgängen zurückrollen lässt.</translation>
    </message>
    <message>
        <source>Back up to a table first, and compare every row</source>
        <translation>Zuerst in eine Tabelle sichern und jede Zeile vergleichen</translation>
    </message>
    <message>
        <source>No additional backup</source>
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
        <source>By block, in several sessions</source>
        <translation>Nach Blöcken, in mehreren Sitzungen</translation>
    </message>
    <message>
        <source>In key order, in one session</source>
        <translation>In der Reihenfolge des Schlüssels, in einer Sitzung</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Initial batch size</source>
        <translation>Beginnen mit Stapeln von</translation>
    </message>
    <message>
        <source>Review the retired table after</source>
        <translation>Abgelöste Tabelle prüfen nach</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>An attempt to swap that would hold its lock for longer is given up, and tried again.</source>
        <translation>Ein Versuch zu tauschen, der seine Sperre länger halten würde, wird aufgegeben und wiederholt.</translation>
    </message>
    <message>
        <source>Longest lock of the swap</source>
        <translation>Längste Sperre beim Tausch</translation>
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
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Invalid indexes</source>
        <translation>Ungültige Indexe</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Lauf %1 · %2</translation>
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
        <source>%1 partitions · %2</source>
        <translation>%1 Partitionen · %2</translation>
    </message>
    <message>
        <source>largest %1 the average</source>
        <translation>größte %1 des Durchschnitts</translation>
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
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>rebuild them</source>
        <translation>neu bauen</translation>
    </message>
    <message>
        <source>Role %1 needs CONNECT on the database to see its size.</source>
        <translation>Die Rolle %1 braucht CONNECT auf der Datenbank, um ihre Größe zu sehen.</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>All runs have ended.</source>
        <translation>Jeder Lauf ist zu Ende.</translation>
    </message>
    <message>
        <source>Largest unpartitioned tables</source>
        <translation>Größte Tabellen, die nicht partitioniert sind</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>No partitioned tables yet. Choose one on the left to see how its rows would be distributed.</source>
        <translation>Noch keine Tabelle ist partitioniert. Wählen Sie links eine, um zu sehen, wie sich ihre Zeilen verteilen würden.</translation>
    </message>
    <message>
        <source>Backups and retired tables</source>
        <translation>Sicherungen und ersetzte Tabellen</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>retired table</source>
        <translation>abgelöste Tabelle</translation>
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
        <source>No database is open</source>
        <translation>Keine Datenbank offen</translation>
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
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Choose a server on the Connections page, or start the private server.</source>
        <translation>Wählen Sie einen Server auf der Seite Verbindungen, oder starten Sie den privaten, der mit Stopover kommt.</translation>
    </message>
    <message>
        <source>Stopover&apos;s own data in this database is not used, and nothing can be changed.</source>
        <translation>Was Stopover in dieser Datenbank aufbewahrt, wird ausgelassen, und nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>Disconnected. Data as of %1. %2</source>
        <translation>Getrennt. Was gezeigt wird, ist der Stand von %1. %2</translation>
    </message>
</context>
<context>
    <name>stopover::ui::PartitionsPage</name>
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
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation>Genau zählen</translation>
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
        <source>Chart values</source>
        <translation>Werte im Diagramm</translation>
    </message>
    <message>
        <source>Scroll to zoom, drag to pan.</source>
        <translation>Das Rad geht näher heran, Ziehen verschiebt.</translation>
    </message>
    <message>
        <source>Counts every partition. Until then, numbers are estimates from the last ANALYZE.</source>
        <translation>Liest jede Partition; die Zahlen davor sind Schätzungen des letzten ANALYZE.</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>Bild exportieren…</translation>
    </message>
    <message>
        <source>No partitioned tables yet</source>
        <translation>Noch ist keine Tabelle partitioniert</translation>
    </message>
    <message>
        <source>Choose a table to see how its rows would be distributed, before anything is changed.</source>
        <translation>Wählen Sie eine Tabelle und sehen Sie, wie sich ihre Zeilen verteilen würden, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>SVG image (*.svg)</source>
        <translation>Skalierbares Bild (*.svg)</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Partition a table…</source>
        <translation>Tabelle partitionieren…</translation>
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
    <message>
        <source>POINT OF NO RETURN: up to here, cancelling leaves the live table unchanged</source>
        <translation>POINT OF NO RETURN: bis hierher bleibt die Tabelle beim Abbrechen unverändert</translation>
    </message>
</context>
<context>
    <name>stopover::ui::PlanPage</name>
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
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>Es gibt keinen Plan.</translation>
    </message>
    <message>
        <source>This plan was made for another database: %1.</source>
        <translation>Dieser Plan gilt für eine andere Datenbank: %1.</translation>
    </message>
    <message>
        <source>This plan cannot run. %1</source>
        <translation>Dieser Plan kann nicht laufen. %1</translation>
    </message>
    <message>
        <source>The old table, as %1, for %2 days.</source>
        <translation>Die alte Tabelle, als %1, für %2 Tage.</translation>
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
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
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
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Downgrade</translation>
    </message>
    <message>
        <source>%1 (%2 rows, %3), by revision %4.</source>
        <translation>%1 (%2 Zeilen, %3), durch Revision %4.</translation>
    </message>
    <message>
        <source>A copy, made first: %1.</source>
        <translation>Eine zuvor erstellte Kopie: %1.</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Prüfungen (%1)</translation>
    </message>
    <message>
        <source>These rows, as %1.</source>
        <translation>Diese Zeilen, als %1.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>All phases are planned before anything runs.</source>
        <translation>Alle Phasen sind geplant, bevor etwas läuft.</translation>
    </message>
    <message>
        <source>Runs the plan and its rollback on a private copy of the database, and measures every statement.</source>
        <translation>Führt den Plan und sein Rollback auf einer privaten Kopie der Datenbank aus und misst jede Anweisung.</translation>
    </message>
    <message>
        <source>Make a plan on the Partitions page for a table, or on the Revisions page for a database.</source>
        <translation>Erstellen Sie einen Plan auf der Seite Partitionen für eine Tabelle oder auf der Seite Revisionen für eine Datenbank.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfungen …</translation>
    </message>
    <message>
        <source>The checks could not run. %1</source>
        <translation>Die Prüfungen konnten nicht laufen. %1</translation>
    </message>
    <message>
        <source>Remove rows from %1: %2</source>
        <translation>Zeilen aus %1 entfernen: %2</translation>
    </message>
    <message>
        <source>The table has about %1 rows (%2). It is backed up first; removed rows are kept as %3.</source>
        <translation>Die Tabelle hat etwa %1 Zeilen (%2). Sie wird vorher gesichert; was herausgenommen wird, bleibt als %3.</translation>
    </message>
    <message>
        <source>Takes about %1 and %2 of disk space. The largest partition has %3 the average. The old table is kept as %4 for %5 days.</source>
        <translation>Braucht etwa %1 und etwa %2 Plattenplatz. Die größte Partition hat %3 des Durchschnitts. Die alte Tabelle bleibt als %4 für %5 Tage.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Anweisung läuft</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Alembic, because it cannot be rendered as SQL: %1</source>
        <translation>Alembic selbst, da sie sich nicht als SQL schreiben lässt: %1</translation>
    </message>
    <message>
        <source>requested at this step</source>
        <translation>wird erfragt, wenn es so weit ist</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) block the run. See below what to do.</source>
        <translation>
            <numerusform>%n Befund steht im Weg; unten steht, was zu tun ist.</numerusform>
            <numerusform>%n Befunde stehen im Weg; unten steht, was zu tun ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another run is active: %1.</source>
        <translation>Ein anderer Lauf ist aktiv: %1.</translation>
    </message>
    <message>
        <source>Runs the steps above. You will be asked again before anything that cannot be undone.</source>
        <translation>Führt die Schritte oben aus; was sich nicht rückgängig machen lässt, wird noch einmal erfragt.</translation>
    </message>
    <message>
        <source>Upgrade %1?</source>
        <translation>%1 aktualisieren (Upgrade)?</translation>
    </message>
    <message>
        <source>Downgrade %1?</source>
        <translation>%1 zurücksetzen (Downgrade)?</translation>
    </message>
    <message>
        <source>Plan the upgrade again. What is listed above can be restored only from its copy.</source>
        <translation>Planen Sie das Upgrade erneut. Das oben Genannte lässt sich nur aus seiner Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>No rows of existing tables.</source>
        <translation>Keine Zeile einer Tabelle, die es jetzt gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more revision(s) will be planned after these have run.</source>
        <translation>
            <numerusform>%n weitere Revision wird geplant, wenn diese gelaufen sind.</numerusform>
            <numerusform>%n weitere Revisionen werden geplant, wenn diese gelaufen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Partition %1?</source>
        <translation>%1 partitionieren?</translation>
    </message>
    <message>
        <source>Nothing. Writes continue. The table is locked briefly for the swap, which you must confirm.</source>
        <translation>Nichts. Geschrieben wird weiter; gesperrt ist die Tabelle nur einen Moment beim Tausch, der auf Ihre Bestätigung wartet.</translation>
    </message>
    <message>
        <source>Before the swap, cancel and nothing has changed. After it, roll back, keeping every write made since.</source>
        <translation>Bis zum Tausch: abbrechen, und nichts ist geändert. Danach: zurückrollen, was jeden seitherigen Schreibzugriff behält.</translation>
    </message>
    <message>
        <source>A backup, compared row by row before anything else happens: %1.</source>
        <translation>Eine Sicherung, die Zeile für Zeile verglichen wird, bevor sonst etwas geschieht: %1.</translation>
    </message>
    <message>
        <source>Remove rows from %1?</source>
        <translation>Zeilen aus %1 entfernen?</translation>
    </message>
    <message>
        <source>The offending rows (%1) are removed from the table. Other writes wait meanwhile.</source>
        <translation>Die störenden Zeilen (%1) werden aus der Tabelle entfernt. Andere Schreibvorgänge warten so lange.</translation>
    </message>
    <message>
        <source>A backup of the whole table, compared row by row before anything else happens.</source>
        <translation>Eine Sicherung der ganzen Tabelle, die Zeile für Zeile verglichen wird, bevor irgendetwas geschieht.</translation>
    </message>
    <message>
        <source>Restore the backup, or insert the kept rows again.</source>
        <translation>Die Sicherung wiederherstellen, oder die aufgehobenen Zeilen einfügen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stopover&apos;s journal in this database; schema stopover is created for it.</source>
        <translation>Stopover führt sein Journal in dieser Datenbank; dafür wird das Schema stopover angelegt.</translation>
    </message>
    <message>
        <source>Downgrade to the previous revision on the Revisions page.</source>
        <translation>Auf der Seite Revisionen ein Downgrade zur vorigen Revision ausführen.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::PreflightDialog</name>
    <message>
        <source>Run cannot start</source>
        <translation>Der Lauf beginnt nicht</translation>
    </message>
    <message>
        <source>Nothing was changed. Blocked by:</source>
        <translation>Nichts wurde geändert. Blockiert durch:</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Trotzdem ausführen</translation>
    </message>
    <message>
        <source>Confirm before the run:</source>
        <translation>Vor dem Lauf zu bestätigen:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>The policy allows overriding %1. Why is it safe here?</source>
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
    <name>stopover::ui::Profile</name>
    <message>
        <source>No profiles are saved</source>
        <translation>Noch ist keines gespeichert</translation>
    </message>
    <message>
        <source>Available: %1</source>
        <translation>Es gibt %1</translation>
    </message>
    <message>
        <source>Profile or service &quot;%1&quot; does not exist</source>
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
        <source>Step or statement</source>
        <translation>Schritt oder Anweisung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>This plan was made for another database: %1.</source>
        <translation>Dieser Plan gilt für eine andere Datenbank: %1.</translation>
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
        <source>Go to the plan</source>
        <translation>Zum Plan</translation>
    </message>
    <message>
        <source>Not rehearsed yet</source>
        <translation>Noch nicht geprobt</translation>
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
    <message>
        <source>Timings are realistic only with all rows. For a large database, part of the rows shows locks and failing statements sooner.</source>
        <translation>Zeiten sagen nur mit allen Zeilen etwas; von einer großen Datenbank zeigt ein Teil die Sperren, und eine Anweisung, die scheitert, früher.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>A rehearsal is in progress.</source>
        <translation>Eine Probe läuft.</translation>
    </message>
    <message>
        <source>The plan has blocking findings.</source>
        <translation>Der Plan hat blockierende Befunde.</translation>
    </message>
    <message>
        <source>Rehearse a plan on a private copy of the database before you run it.</source>
        <translation>Proben Sie einen Plan auf einer privaten Kopie der Datenbank, bevor Sie ihn ausführen.</translation>
    </message>
    <message>
        <source>The database is copied to the private server on this machine. There the plan is run and rolled back, and every statement is measured. The database itself is only read.</source>
        <translation>Die Datenbank wird auf den privaten Server dieses Rechners kopiert. Dort wird der Plan ausgeführt und zurückgerollt, und jede Anweisung wird gemessen. Die Datenbank selbst wird nur gelesen.</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Copying the database to the private server</source>
        <translation>Die Datenbank wird auf den privaten Server kopiert …</translation>
    </message>
    <message>
        <source>Running the plan on the copy</source>
        <translation>Der Plan läuft auf der Kopie …</translation>
    </message>
    <message>
        <source>Rolling back on the copy</source>
        <translation>Zurückrollen auf der Kopie</translation>
    </message>
    <message>
        <source>Recorded in the database, for the checks before and after the run.</source>
        <translation>In der Datenbank vermerkt: Die Prüfungen vor und nach dem Lauf wissen davon.</translation>
    </message>
    <message>
        <source>Not recorded: the database has no journal, or is read-only.</source>
        <translation>Nicht vermerkt: Die Datenbank hat kein Journal, oder es darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>zurückrollen</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>anwenden</translation>
    </message>
    <message>
        <source>Measured statement</source>
        <translation>Anweisung, wie gemessen</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RepartitionWizard</name>
    <message>
        <source>Open a specification…</source>
        <translation>Spezifikation öffnen…</translation>
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
    <message>
        <source>Make plan</source>
        <translation>Plan machen</translation>
    </message>
    <message>
        <source>Partition a table</source>
        <translation>Eine Tabelle partitionieren</translation>
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
    <message>
        <source>Renders the SQL with the project&apos;s own Alembic. This runs the project&apos;s Python code.</source>
        <translation>Lässt Alembic aus dem Projekt das SQL schreiben. Dabei läuft das Python des Projekts.</translation>
    </message>
    <message>
        <source>Run the project&apos;s Python code?</source>
        <translation>Das Python des Projekts ausführen?</translation>
    </message>
    <message>
        <source>To render the SQL of these revisions, Stopover runs env.py and the revision files of %1 with %2.</source>
        <translation>Um das SQL dieser Revisionen zu erfahren, führt Stopover env.py und die Revisionsdateien von %1 mit %2 aus.</translation>
    </message>
    <message>
        <source>That code can do anything you can do. Your answer applies to the files as they are now; you will be asked again when one changes.</source>
        <translation>Sie können alles, was Sie können. Ihre Antwort gilt für diese Dateien, wie sie jetzt sind; ändert sich eine, wird wieder gefragt.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RevisionsPage</name>
    <message>
        <source>Open a database first.</source>
        <translation>Öffnen Sie zuerst eine Datenbank.</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stempeln:</translation>
    </message>
    <message>
        <source>All tables and rows.</source>
        <translation>Alle Tabellen und Zeilen.</translation>
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
        <source>Edited after it was applied: %1.</source>
        <translation>Nach dem Anwenden geändert: %1.</translation>
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
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Section of alembic.ini</source>
        <translation>Abschnitt von alembic.ini</translation>
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
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Fix the revision graph first.</source>
        <translation>Zuerst muss der Graph in Ordnung gebracht werden.</translation>
    </message>
    <message>
        <source>This revision is already applied.</source>
        <translation>Diese Revision ist schon angewandt.</translation>
    </message>
    <message>
        <source>Shows every step before anything runs.</source>
        <translation>Zeigt jeden Schritt von hier an, bevor etwas läuft.</translation>
    </message>
    <message>
        <source>Shows what would run and what would be lost by undoing everything after this revision.</source>
        <translation>Zeigt, was es ausführt und verliert, alles über dieser Revision rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Planning the path to %1</source>
        <translation>Pfad nach %1 wird geplant</translation>
    </message>
    <message>
        <source>This revision partitions a table. Roll it back on the Run page, which keeps every later write.</source>
        <translation>Diese Revision partitioniert eine Tabelle. Rollen Sie sie auf der Seite Lauf zurück; so bleibt jeder spätere Schreibvorgang erhalten.</translation>
    </message>
    <message>
        <source>Stamp %1?</source>
        <translation>%1 stempeln?</translation>
    </message>
    <message>
        <source>The current version table entry: %1.</source>
        <translation>Der jetzige Eintrag der Versionstabelle: %1.</translation>
    </message>
    <message>
        <source>The version table is set to %1. Nothing is run, and the tables are not checked.</source>
        <translation>Die Versionstabelle wird auf %1 gesetzt. Nichts wird ausgeführt, und die Tabellen werden nicht geprüft.</translation>
    </message>
    <message>
        <source>Stamp the old version.</source>
        <translation>Die alte Version stempeln.</translation>
    </message>
    <message>
        <source>Keep version</source>
        <translation>Version behalten</translation>
    </message>
    <message>
        <source>Created %1. Edit it in your editor; it appears here automatically.</source>
        <translation>%1 wurde angelegt. Bearbeiten Sie die Datei in Ihrem Editor; sie erscheint hier automatisch.</translation>
    </message>
    <message>
        <source>no database is open, so applied revisions are unknown</source>
        <translation>keine Datenbank ist offen, also ist nicht bekannt, was angewandt ist</translation>
    </message>
    <message>
        <source>The database has %1, but no file declares it. Restore the file, or stamp the database.</source>
        <translation>Die Datenbank hat %1, und keine Datei erklärt sie: bringen Sie die Datei zurück, oder stempeln Sie die Datenbank.</translation>
    </message>
    <message>
        <source>Partly applied: %1. The Run page shows what ran and how to continue.</source>
        <translation>Teilweise angewendet: %1. Die Seite Lauf zeigt, was lief und wie es weitergeht.</translation>
    </message>
    <message>
        <source>There are %1 heads (%2), so an upgrade to &quot;head&quot; is ambiguous. Merge them, or upgrade to &quot;heads&quot;.</source>
        <translation>Es gibt %1 Köpfe (%2): ein Upgrade nach „head“ weiß nicht, welchen. Führen Sie sie zusammen, oder machen Sie ein Upgrade nach „heads“.</translation>
    </message>
    <message>
        <source>current file</source>
        <translation>die Datei jetzt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>This project has several databases, each with its own revisions and version table.</source>
        <translation>Dieses Projekt beschreibt mehrere Datenbanken; jede hat eigene Revisionen und eine eigene Versionstabelle.</translation>
    </message>
    <message>
        <source>Point in time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Open a folder with alembic.ini, pyproject.toml or stopover.toml. Its revisions are read without running Python.</source>
        <translation>Öffnen Sie einen Ordner mit alembic.ini, pyproject.toml oder stopover.toml. Seine Revisionen werden gelesen, wie sie sind; dafür läuft kein Python.</translation>
    </message>
    <message>
        <source>SQL of an upgrade between them</source>
        <translation>Ein Upgrade dazwischen führt aus</translation>
    </message>
    <message>
        <source>Upgrade to here…</source>
        <translation>Upgrade bis hier…</translation>
    </message>
    <message>
        <source>Downgrade to here…</source>
        <translation>Downgrade bis hier…</translation>
    </message>
    <message>
        <source>The revisions can be read, but not run yet:</source>
        <translation>Die Revisionen können gelesen, aber noch nicht ausgeführt werden:</translation>
    </message>
    <message>
        <source>Choose the interpreter</source>
        <translation>Interpreter wählen</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>%1 übergeben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderer …</translation>
    </message>
    <message>
        <source>The project&apos;s Python</source>
        <translation>Das Python des Projekts</translation>
    </message>
    <message>
        <source>Choose a file of variables</source>
        <translation>Datei mit Variablen wählen</translation>
    </message>
    <message>
        <source>A file of variables</source>
        <translation>Eine Datei mit Variablen</translation>
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
        <source>Pause after batch</source>
        <translation>Nach dem Stapel anhalten</translation>
    </message>
    <message>
        <source>Cancel step…</source>
        <translation>Schritt abbrechen…</translation>
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
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Abschließen…</translation>
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
        <source>Continues, and pauses before the selected step.</source>
        <translation>Geht weiter und wartet vor dem gewählten Schritt.</translation>
    </message>
    <message>
        <source>Pauses after the current batch is committed, or before the next step (Shift+F8). No transaction stays open.</source>
        <translation>Hält an, wenn der laufende Stapel bestätigt ist, oder vor dem nächsten Schritt (Umschalt+F8). Keine Transaktion bleibt offen.</translation>
    </message>
    <message>
        <source>Cancels the running statement (Ctrl+.). Committed work stays, and the run can be resumed.</source>
        <translation>Bittet den Server, das Laufende zu beenden (Strg+.). Was bestätigt war, bleibt, und es lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>Maximum copy rate in rows per second</source>
        <translation>Zeilen je Sekunde, die die Kopie erreichen darf</translation>
    </message>
    <message>
        <source>Continues from the state recorded in the journal.</source>
        <translation>Fährt mit dem im Journal festgehaltenen Zustand fort.</translation>
    </message>
    <message>
        <source>Reapply…</source>
        <translation>Erneut anwenden…</translation>
    </message>
    <message>
        <source>Records the revision at which the run stopped as applied, if its checks pass.</source>
        <translation>Hält die Revision, an der der Lauf stehen blieb, als angewandt fest, wenn ihre eigenen Prüfungen zutreffen.</translation>
    </message>
    <message>
        <source>Removes what the run created. The live table stays unchanged.</source>
        <translation>Entfernt, was der Lauf angelegt hat. Die Tabelle im Betrieb bleibt unverändert.</translation>
    </message>
    <message>
        <source>Returns to the table as it was before the restore, keeping every write made since.</source>
        <translation>Kehrt zur Tabelle vor der Wiederherstellung zurück; alle Schreibvorgänge seither bleiben erhalten.</translation>
    </message>
    <message>
        <source>Returns to the old table, keeping every write made since the swap.</source>
        <translation>Kehrt zur alten Tabelle zurück; alle Schreibvorgänge seit dem Tausch bleiben erhalten.</translation>
    </message>
    <message>
        <source>Returns to the restored table, keeping every write made since.</source>
        <translation>Kehrt zur wiederhergestellten Tabelle zurück; alle Schreibvorgänge seither bleiben erhalten.</translation>
    </message>
    <message>
        <source>Returns to the partitioned table, without copying.</source>
        <translation>Kehrt zur partitionierten Tabelle zurück, ohne zu kopieren.</translation>
    </message>
    <message>
        <source>Drops the retired table. After that, there is no rollback.</source>
        <translation>Löscht die alte Tabelle, die für ein Zurückrollen aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Drops the retired table. After that, the restore cannot be rolled back.</source>
        <translation>Löscht die abgelöste Tabelle. Danach kann die Wiederherstellung nicht mehr zurückgerollt werden.</translation>
    </message>
    <message>
        <source>Ends the run. What it committed stays.</source>
        <translation>Beendet den Lauf. Was er bestätigt hat, bleibt.</translation>
    </message>
    <message>
        <source>Slow writers down</source>
        <translation>Schreibende bremsen</translation>
    </message>
    <message>
        <source>If the copy cannot catch up, each statement that writes to the table waits for up to 50 ms, until the swap.</source>
        <translation>Kann die Kopie nicht aufholen, wartet jede Anweisung, die in die Tabelle schreibt, bis zum Tausch bis zu 50 ms.</translation>
    </message>
    <message>
        <source>Swap over old transactions</source>
        <translation>Trotz alter Transaktionen tauschen</translation>
    </message>
    <message>
        <source>After waiting, the swap goes on although transactions that began before the copy was complete would find the table empty.</source>
        <translation>Nach dem Warten wird getauscht, obwohl Transaktionen, die vor dem Ende der Kopie begannen, die Tabelle leer vorfinden würden.</translation>
    </message>
    <message>
        <source>Keep the retired table</source>
        <translation>Abgelöste Tabelle behalten</translation>
    </message>
    <message>
        <source>Finishes without dropping it, and gets by where an event trigger refuses to have anything dropped.</source>
        <translation>Schließt ab, ohne sie zu löschen, auch wo ein Ereignistrigger jedes Löschen verweigert.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RunController</name>
    <message>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
    <message>
        <source>Pause requested: the run stops after the current batch.</source>
        <translation>Anhalten verlangt: der Lauf hält nach dem Stapel, an dem er ist.</translation>
    </message>
    <message>
        <source>Cancel requested.</source>
        <translation>Abbruch verlangt.</translation>
    </message>
    <message>
        <source>Terminating Stopover&apos;s sessions on the server.</source>
        <translation>Unsere eigenen Sitzungen auf dem Server werden beendet.</translation>
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
        <source>Swap now</source>
        <translation>Jetzt tauschen</translation>
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
        <source>Rollback: ready</source>
        <translation>Zurückrollen: bereit</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
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
        <source>Go to Plan</source>
        <translation>Zum Plan</translation>
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
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Mark applied</source>
        <translation>Als angewandt markieren</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3 · by %4</source>
        <translation>Lauf %1 · %2 · %3 · von %4</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>Ready to swap %1: your confirmation is needed. All rows were compared. The swap locks the table briefly, and can be rolled back afterwards, keeping every write.</source>
        <translation>Bis hierher ist alles getan und jede Zeile verglichen. Der Tausch sperrt %1 für einen Moment; er lässt sich danach mit jedem Schreibzugriff zurückrollen.</translation>
    </message>
    <message>
        <source>Blocked by:</source>
        <translation>Im Weg:</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) queue behind Stopover, which gives way before they wait long.</source>
        <translation>
            <numerusform>%n Sitzung steht hinter uns an; wir treten zurück, bevor sie lange wartet.</numerusform>
            <numerusform>%n Sitzungen stehen hinter uns an; wir treten zurück, bevor sie lange warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reapply: not ready</source>
        <translation>Erneut anwenden: nicht bereit</translation>
    </message>
    <message>
        <source>Reapply: ready</source>
        <translation>Erneut anwenden: bereit</translation>
    </message>
    <message>
        <source>Stopover closed during this run. Nothing is lost: the journal records how far it got, and you can resume it.</source>
        <translation>Stopover wurde während dieses Laufs beendet. Nichts ist verloren: Das Journal hält fest, wie weit er kam, und Sie können ihn fortsetzen.</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>The connection was lost during COMMIT. Resume checks the journal for the outcome.</source>
        <translation>Die Verbindung riss ab, während der Server bestätigte. Fortsetzen fragt das Journal, wie es ausging.</translation>
    </message>
    <message>
        <source>Cancelled. The live table is unchanged. Resume continues after the last committed batch.</source>
        <translation>Abgebrochen. Die Tabelle im Betrieb ist, wie sie war; Fortsetzen geht nach dem letzten bestätigten Stapel weiter.</translation>
    </message>
    <message>
        <source>There is no sign of revision %1 in the database: %2</source>
        <translation>Nichts zeigt, dass Revision %1 da ist: %2</translation>
    </message>
    <message>
        <source>Mark a revision as applied in %1?</source>
        <translation>Eine Revision in %1 als angewendet markieren?</translation>
    </message>
    <message>
        <source>Nothing. Revision %1 is recorded as applied without being run to the end.</source>
        <translation>Nichts. Revision %1 wird als angewandt festgehalten, ohne zu Ende zu laufen.</translation>
    </message>
    <message>
        <source>The run completed %1 of its parts; %2 are not done.</source>
        <translation>%1 ihrer Teile hat der Lauf erledigt, %2 nicht.</translation>
    </message>
    <message>
        <source>Check passed: %1</source>
        <translation>Das trifft zu: %1</translation>
    </message>
    <message>
        <source>The server has not cancelled the statement yet. You can terminate Stopover&apos;s sessions: committed work stays, and the journal records how far the run got.</source>
        <translation>Der Server hat die Anweisung noch nicht abgebrochen. Sie können die Sitzungen von Stopover beenden: Was committet ist, bleibt, und das Journal hält fest, wie weit der Lauf kam.</translation>
    </message>
    <message>
        <source>Terminate sessions</source>
        <translation>Unsere Sitzungen beenden</translation>
    </message>
    <message>
        <source>Run log</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Start a run on the Plan page. Runs are stored in the database, so you find them here after a crash, and from any machine.</source>
        <translation>Starten Sie einen Lauf auf der Seite Plan. Läufe sind in der Datenbank gespeichert; Sie finden sie hier auch nach einem Absturz und von jedem Rechner aus.</translation>
    </message>
    <message>
        <source>The next step changes %1 and needs your confirmation: %2</source>
        <translation>Der nächste Schritt ändert %1 und braucht Ihre Bestätigung: %2</translation>
    </message>
    <message>
        <source>Run this step</source>
        <translation>Diesen Schritt ausführen</translation>
    </message>
    <message>
        <source>The retired table would reject %1 rows: %2. Correct these rows first.</source>
        <translation>Die abgelöste Tabelle würde %1 Zeilen ablehnen: %2. Berichtigen Sie zuerst diese Zeilen.</translation>
    </message>
    <message>
        <source>The partitioned table would reject %1 rows: %2. Correct these rows first.</source>
        <translation>Die partitionierte Tabelle würde %1 Zeilen ablehnen: %2. Berichtigen Sie zuerst diese Zeilen.</translation>
    </message>
    <message>
        <source>The Stopover that drives this run is silent: %1, last heard from at %2, %3 ago.</source>
        <translation>Das Stopover, das diesen Lauf ausführt, meldet sich nicht: %1, letztes Lebenszeichen um %2, vor %3.</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Another Stopover drives this run: %1, PID %2. You are watching it.</source>
        <translation>Ein anderes Stopover führt diesen Lauf aus: %1, PID %2. Sie sehen nur zu.</translation>
    </message>
    <message>
        <source>Downgrade to the previous revision on the Revisions page.</source>
        <translation>Auf der Seite Revisionen ein Downgrade zur vorigen Revision ausführen.</translation>
    </message>
    <message>
        <source>The step failed; what it had not committed was rolled back. %1</source>
        <translation>Der Schritt ist gescheitert; was er nicht bestätigt hatte, wurde zurückgerollt. %1</translation>
    </message>
    <message>
        <source>Cancelled. What was committed stays. Resume continues with the cancelled step.</source>
        <translation>Abgebrochen. Was bestätigt wurde, bleibt. Fortsetzen macht mit dem abgebrochenen Schritt weiter.</translation>
    </message>
    <message>
        <source>The retired table is up to date. No conflicts.</source>
        <translation>Die abgelöste Tabelle ist auf dem neuesten Stand. Keine Konflikte.</translation>
    </message>
    <message>
        <source>The partitioned table is up to date. No conflicts.</source>
        <translation>Die partitionierte Tabelle ist auf dem neuesten Stand. Keine Konflikte.</translation>
    </message>
    <message>
        <source>%1 changes to copy first. They could not be copied in the background: %2</source>
        <translation>%1 Änderungen sind vorher zu kopieren. Im Hintergrund konnten sie nicht kopiert werden: %2</translation>
    </message>
    <message>
        <source>%1 changes to copy back first, the oldest from %2 ago. No conflicts.</source>
        <translation>%1 Änderungen sind vorher zurückzukopieren, die älteste von vor %2. Keine Konflikte.</translation>
    </message>
    <message>
        <source>%1 changes to copy over first, the oldest from %2 ago. No conflicts.</source>
        <translation>%1 Änderungen sind vorher zu übernehmen, die älteste von vor %2. Keine Konflikte.</translation>
    </message>
    <message>
        <source>Changed since, and carried over as well: %1.</source>
        <translation>Seitdem geändert und ebenfalls übernommen: %1.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::Session</name>
    <message>
        <source>No database is open.</source>
        <translation>Keine Datenbank ist offen.</translation>
    </message>
    <message>
        <source>The read-only switch above is on.</source>
        <translation>Der Nur-Lesen-Schalter oben ist an.</translation>
    </message>
    <message>
        <source>If pg_hba.conf rejects the login, add a line such as: %1</source>
        <translation>Lässt pg_hba.conf die Anmeldung nicht zu, so hilft eine solche Zeile: %1</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Die Verbindung wird hergestellt.</translation>
    </message>
    <message>
        <source>The server does not respond.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>This server is a standby, which is read-only. Connect to the primary.</source>
        <translation>Dieser Server ist ein Standby: er wiederholt nur, was sein Primärserver tut. Verbinden Sie sich mit diesem.</translation>
    </message>
    <message>
        <source>default_transaction_read_only is set for role %1.</source>
        <translation>Für die Rolle %1 ist default_transaction_read_only gesetzt; sie liest nur.</translation>
    </message>
    <message>
        <source>Stopover&apos;s journal in this database cannot be used: see the notice on the page.</source>
        <translation>Das Journal von Stopover in dieser Datenbank ist nicht verwendbar: siehe den Hinweis auf der Seite.</translation>
    </message>
    <message>
        <source>The server is read-only (%2): nothing can be changed, and no temporary login with the rights of %1 can be created. Anything that would run other roles&apos; code with your superuser rights is refused; to read it, connect as %1.</source>
        <translation>Der Server ist schreibgeschützt (%2), daher lässt sich nichts ändern, und auch keine temporäre Anmeldung mit den Rechten von %1 einrichten. Was Code anderer Rollen mit Ihren Rechten als Superuser ausführen würde, wird abgelehnt; um es zu lesen, verbinden Sie sich als %1.</translation>
    </message>
    <message>
        <source>You are connected as a superuser, and the temporary login with the rights of %1 could not be created (%2). Anything that would run other roles&apos; code with your rights is refused; connect as %1 for that.</source>
        <translation>Sie sind als Superuser verbunden, und es ließ sich keine temporäre Anmeldung mit den Rechten von %1 einrichten (%2). Was Code anderer Rollen mit Ihren Rechten ausführen würde, wird abgelehnt; verbinden Sie sich dafür als %1.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::SignOffDialog</name>
    <message>
        <source>Sign off run %1</source>
        <translation>Lauf %1 abzeichnen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Ihr &amp;Name:</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>Punkt der Prüfliste</translation>
    </message>
    <message>
        <source>&amp;Item:</source>
        <translation>&amp;Was zutrifft:</translation>
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
        <source>rows/s</source>
        <translation>Zeilen/s</translation>
    </message>
    <message>
        <source>Throughput and changes still to copy over time</source>
        <translation>Durchsatz und noch zu kopierende Änderungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>changes still to copy</source>
        <translation>noch zu kopierende Änderungen</translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardFindings</name>
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
        <source>I accept this: %1</source>
        <translation>Ich nehme das hin: %1</translation>
    </message>
    <message>
        <source>The plan is made from the database as it is now. Planning changes nothing.</source>
        <translation>Der Plan entsteht aus dem jetzigen Stand der Datenbank. Das Planen ändert nichts.</translation>
    </message>
    <message>
        <source>Reading %1 and counting its keys</source>
        <translation>%1 wird gelesen und die Schlüssel werden gezählt…</translation>
    </message>
    <message>
        <source>Some findings block the run. You can see the plan, but not run it.</source>
        <translation>Einige Befunde blockieren den Lauf. Sie können den Plan ansehen, aber nicht ausführen.</translation>
    </message>
    <message>
        <source>No findings block the run.</source>
        <translation>Keine Befunde blockieren den Lauf.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardKey</name>
    <message>
        <source>Count exactly</source>
        <translation>Genau zählen</translation>
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
        <source>Column or expression</source>
        <translation>Spalte oder Ausdruck</translation>
    </message>
    <message>
        <source>from the data</source>
        <translation>aus den Daten</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
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
        <source>One partition per value of the column. For few, stable values, such as regions or tenants.</source>
        <translation>Eine Partition für jeden Wert der Spalte, den es gibt. Passt zu wenigen, festen Werten, etwa Regionen oder Mandanten.</translation>
    </message>
    <message>
        <source>One partition per result of an expression, from 0 up. Keeps related rows together, for example ((hashtext(tenant) % 100) + 100) % 100.</source>
        <translation>Eine Partition für jedes Ergebnis ab 0 eines Ausdrucks. Passt, wenn Zeilen, die zusammengehören, zusammenbleiben sollen, etwa ((hashtext(tenant) % 100) + 100) % 100.</translation>
    </message>
    <message>
        <source>The server distributes rows evenly. For large tables with lookups by key.</source>
        <translation>Der Server verteilt die Zeilen gleichmäßig. Passt zu großen Tabellen, in denen nach dem Schlüssel gesucht wird.</translation>
    </message>
    <message>
        <source>One partition per period of time. For rows that are read and deleted by age.</source>
        <translation>Eine Partition für jede Zeitspanne. Passt zu Zeilen, die nach Alter gelesen und gelöscht werden.</translation>
    </message>
    <message>
        <source>One partition per range of numbers. For increasing keys.</source>
        <translation>Eine Partition für jede Zahlenspanne. Passt zu steigenden Schlüsseln.</translation>
    </message>
    <message>
        <source>Partition key</source>
        <translation>Partitionsschlüssel</translation>
    </message>
    <message>
        <source>The chart shows the expected distribution, estimated from a sample.</source>
        <translation>Das Diagramm zeigt beim Tippen aus einer Stichprobe, wie sich die Zeilen verteilen würden.</translation>
    </message>
    <message>
        <source>Partitioning scheme</source>
        <translation>Partitionierungsschema</translation>
    </message>
    <message>
        <source>from the data, plus three partitions ahead</source>
        <translation>aus den Daten, und drei Partitionen im Voraus</translation>
    </message>
    <message>
        <source>Numbers per partition</source>
        <translation>Zahlen in einer Partition</translation>
    </message>
    <message>
        <source>Time zone of bounds</source>
        <translation>Zeitzone der Grenzen</translation>
    </message>
    <message>
        <source>Choose a column, or enter an expression.</source>
        <translation>Wählen Sie eine Spalte, oder schreiben Sie einen Ausdruck.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>%1 rows in %2 partitions; the largest would have %3 the average. NULL keys: %4, negative: %5, without a partition: %6.</source>
        <translation>%1 Zeilen in %2 Partitionen; die größte hätte %3 des Durchschnitts. Ohne Schlüssel: %4, unter null: %5, ohne Partition: %6.</translation>
    </message>
    <message>
        <source>Some rows fit no partition. Change the key or the bounds, or add a default partition.</source>
        <translation>Manche Zeilen passten in keine Partition. Ändern Sie den Schlüssel oder die Grenzen, oder nehmen Sie eine Default-Partition.</translation>
    </message>
    <message>
        <source>The largest partition would have more than twice the average.</source>
        <translation>Die größte Partition hätte mehr als das Doppelte des Durchschnitts.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardTable</name>
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
        <source>needs the owner&apos;s rights</source>
        <translation>braucht die Rechte des Eigentümers</translation>
    </message>
    <message>
        <source>unlogged: lost in a crash</source>
        <translation>unlogged: geht bei einem Absturz verloren</translation>
    </message>
    <message>
        <source>Nothing is changed until you have seen the plan and started it.</source>
        <translation>Nichts wird geändert, bevor Sie den Plan gesehen und gestartet haben.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>needs SELECT privilege</source>
        <translation>braucht das Recht, sie zu lesen</translation>
    </message>
    <message>
        <source>uses inheritance</source>
        <translation>nimmt an Vererbung teil</translation>
    </message>
    <message>
        <source>This database has no table that can be partitioned.</source>
        <translation>Diese Datenbank hat keine Tabelle, die sich partitionieren ließe.</translation>
    </message>
    <message>
        <source>There is no table %1 that can be partitioned.</source>
        <translation>Es gibt keine Tabelle %1, die sich partitionieren ließe.</translation>
    </message>
</context>
</TS>
