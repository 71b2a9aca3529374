<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Session %1 has waited %2 s for session %3 (%4).</source>
        <translation>La sesión %1 espera desde hace %2 s a la sesión %3 (%4).</translation>
    </message>
    <message>
        <source>Session %1 has been idle in its transaction for %2 s.</source>
        <translation>La sesión %1 lleva %2 s inactiva en su transacción.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 MB free.</source>
        <translation>El disco está casi lleno: quedan %1 MB.</translation>
    </message>
    <message>
        <source>The server log is not available: the role needs pg_read_server_files, and EXECUTE on pg_current_logfile, pg_stat_file and pg_read_binary_file.</source>
        <translation>El registro del servidor no se muestra: el rol necesita pg_read_server_files y EXECUTE sobre pg_current_logfile, pg_stat_file y pg_read_binary_file.</translation>
    </message>
    <message>
        <source>The server log is not available: it goes to syslog or the system journal, which SQL cannot read. Turn on logging_collector to write log files.</source>
        <translation>El registro del servidor no se muestra: va adonde SQL no puede leerlo (syslog, un journal). logging_collector escribiría ficheros.</translation>
    </message>
    <message>
        <source>CPU usage is high: %1%.</source>
        <translation>La CPU está muy ocupada: %1 %.</translation>
    </message>
    <message>
        <source>Memory is nearly full: %1%.</source>
        <translation>La memoria está casi llena: %1 %.</translation>
    </message>
    <message>
        <source>The machine spends %1% of its time waiting for the disk.</source>
        <translation>La máquina pasa el %1 % del tiempo esperando al disco.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>altered: %1</source>
        <translation>alterada: %1</translation>
    </message>
    <message>
        <source>Dropping it loses the only copy of %1.</source>
        <translation>Al borrarla se pierde la única copia de %1.</translation>
    </message>
    <message>
        <source>Dropping it loses the only copy of column %1.</source>
        <translation>Al borrarla se pierde la única copia de la columna %1.</translation>
    </message>
    <message>
        <source>%1 depends on it</source>
        <translation>%1 depende de ella</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>dump</source>
        <translation>volcado</translation>
    </message>
    <message>
        <source>in retention</source>
        <translation>en conservación</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisada</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>borrada</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>every row compared</source>
        <translation>cada fila comparada</translation>
    </message>
    <message>
        <source>retired table</source>
        <translation>tabla retirada</translation>
    </message>
    <message>
        <source>rows replaced by a restore</source>
        <translation>filas reemplazadas por una restauración</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>fully readable</source>
        <translation>legible hasta el final</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>hecha, sin comprobar</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>desaparecida</translation>
    </message>
    <message>
        <source>in sync with the live table</source>
        <translation>sigue a la tabla activa</translation>
    </message>
    <message>
        <source>Dropping it loses nothing: the table has all its rows.</source>
        <translation>Al borrarla no se pierde nada que la tabla no tenga.</translation>
    </message>
    <message>
        <source>Dropping it loses the only old version of %1 rows.</source>
        <translation>Al borrarla se pierde la única copia de %1 filas tal como eran.</translation>
    </message>
    <message>
        <source>it has no expiry date</source>
        <translation>se conserva sin plazo</translation>
    </message>
    <message>
        <source>its retention ends on %1</source>
        <translation>se conserva hasta %1</translation>
    </message>
    <message>
        <source>it has not been reviewed</source>
        <translation>nadie la ha revisado</translation>
    </message>
    <message>
        <source>it was not verified in the last 24 hours</source>
        <translation>no se comprobó en las últimas 24 horas</translation>
    </message>
    <message>
        <source>rolling back %1 needs it</source>
        <translation>la reversión de %1 la necesita</translation>
    </message>
    <message>
        <source>it is the last verified backup of its table</source>
        <translation>es la última copia probada de su tabla</translation>
    </message>
    <message>
        <source>%1 is not the dump that was registered; delete it yourself if it is not needed</source>
        <translation>lo que hay en %1 no es el volcado registrado: bórrelo usted si nadie lo necesita</translation>
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
        <translation>Seguridad por filas</translation>
    </message>
    <message>
        <source>Writable primary</source>
        <translation>Primario con escritura</translation>
    </message>
    <message>
        <source>%2</source>
        <translation>%2</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Long transactions</source>
        <translation>Transacciones largas</translation>
    </message>
    <message>
        <source>Prepared transactions</source>
        <translation>Transacciones preparadas</translation>
    </message>
    <message>
        <source>Replication slots</source>
        <translation>Ranuras de replicación</translation>
    </message>
    <message>
        <source>Transaction age</source>
        <translation>Edad de las transacciones</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Unfinished runs</source>
        <translation>Ejecuciones sin terminar</translation>
    </message>
    <message>
        <source>Resume or abort that run first.</source>
        <translation>Reanude o abandone antes esa ejecución.</translation>
    </message>
    <message>
        <source>Other migrations</source>
        <translation>Otras migraciones</translation>
    </message>
    <message>
        <source>Session settings</source>
        <translation>Ajustes de la sesión</translation>
    </message>
    <message>
        <source>Correct these rows first.</source>
        <translation>Corrija antes estas filas.</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Collation versions</source>
        <translation>Versiones de la ordenación</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>Durabilidad</translation>
    </message>
    <message>
        <source>WAL archive</source>
        <translation>Archivo de WAL</translation>
    </message>
    <message>
        <source>SECURITY DEFINER functions</source>
        <translation>Funciones SECURITY DEFINER</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Known bugs</source>
        <translation>Errores conocidos</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Visto bueno</translation>
    </message>
    <message>
        <source>Wait for the window, or change the policy.</source>
        <translation>Espere la ventana, o cambie la política.</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legible</translation>
    </message>
    <message>
        <source>Valid indexes</source>
        <translation>Índices válidos</translation>
    </message>
    <message>
        <source>Validated constraints</source>
        <translation>Restricciones validadas</translation>
    </message>
    <message>
        <source>Default partitions</source>
        <translation>Particiones por defecto</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Duplicate indexes</source>
        <translation>Índices duplicados</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Materialized views</source>
        <translation>Vistas materializadas</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Restos</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replicación</translation>
    </message>
    <message>
        <source>Give the table a primary key or a replica identity.</source>
        <translation>Dé a la tabla una clave primaria o una identidad de réplica.</translation>
    </message>
    <message>
        <source>Page checksums</source>
        <translation>Sumas de verificación de páginas</translation>
    </message>
    <message>
        <source>Query times</source>
        <translation>Tiempos de consulta</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>no comprobable</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Every step runs as %2.</source>
        <translation>Cada paso se ejecuta como %2.</translation>
    </message>
    <message>
        <source>Server and client versions</source>
        <translation>Versiones del servidor y de las herramientas</translation>
    </message>
    <message>
        <source>Server %1, pg_dump %2: the server must be 12 or newer, and pg_dump must not be older than the server.</source>
        <translation>Servidor %1, pg_dump %2: el servidor debe ser 12 o posterior y pg_dump no anterior a él.</translation>
    </message>
    <message>
        <source>Install the client programs of the server&apos;s major version.</source>
        <translation>Instale los programas cliente de la versión del servidor.</translation>
    </message>
    <message>
        <source>Table privileges</source>
        <translation>Permisos sobre las tablas</translation>
    </message>
    <message>
        <source>Connect as the owner, or have the owner grant its role to yours.</source>
        <translation>Conéctese como propietario, o que el propietario conceda el rol.</translation>
    </message>
    <message>
        <source>Row security hides rows of: %2.</source>
        <translation>La seguridad por filas oculta filas de: %2</translation>
    </message>
    <message>
        <source>Connect as the owner, or as a role with BYPASSRLS.</source>
        <translation>Conéctese como propietario o con un rol que tenga BYPASSRLS.</translation>
    </message>
    <message>
        <source>Connect to the primary, turn read-only mode off, or repair replication first.</source>
        <translation>Conéctese al primario; desactive el modo de solo lectura; o repare antes la replicación.</translation>
    </message>
    <message>
        <source>%1 MB needed, %2 MB free.</source>
        <translation>Se necesitan %1 MB y hay %2 MB libres.</translation>
    </message>
    <message>
        <source>Free space, or move the growing tables to another tablespace.</source>
        <translation>Libere espacio, o mueva lo que crece a otro tablespace.</translation>
    </message>
    <message>
        <source>%1 MB needed (maintenance_work_mem %3), %2 MB free.</source>
        <translation>Se quieren %1 MB (maintenance_work_mem %3) y hay %2 MB libres.</translation>
    </message>
    <message>
        <source>Use fewer workers, or a smaller maintenance_work_mem.</source>
        <translation>Use menos sesiones o un maintenance_work_mem menor.</translation>
    </message>
    <message>
        <source>Wait until the server is less busy, or use fewer workers.</source>
        <translation>Espere un momento más tranquilo, o use menos sesiones.</translation>
    </message>
    <message>
        <source>Open for a long time: %2.</source>
        <translation>Abiertas desde hace mucho: %2</translation>
    </message>
    <message>
        <source>Wait for them, or terminate them on the Activity page.</source>
        <translation>Espérelas, o termínelas en la página Actividad.</translation>
    </message>
    <message>
        <source>Prepared transactions are still open: %2.</source>
        <translation>Aún hay transacciones preparadas abiertas: %2.</translation>
    </message>
    <message>
        <source>End each with COMMIT PREPARED or ROLLBACK PREPARED.</source>
        <translation>COMMIT PREPARED o ROLLBACK PREPARED para cada una.</translation>
    </message>
    <message>
        <source>Slots retain WAL: %2.</source>
        <translation>Hay ranuras que retienen WAL: %2</translation>
    </message>
    <message>
        <source>Let the consumer catch up, or drop unused slots.</source>
        <translation>Deje que el lector se ponga al día, o elimine una ranura que nadie usa.</translation>
    </message>
    <message>
        <source>Conflicting locks</source>
        <translation>Bloqueos en conflicto</translation>
    </message>
    <message>
        <source>Conflicting right now: %2.</source>
        <translation>En conflicto ahora mismo: %2.</translation>
    </message>
    <message>
        <source>Wait for them. The Activity page shows who holds which lock.</source>
        <translation>Espérelos; la página Actividad muestra quién retiene qué.</translation>
    </message>
    <message>
        <source>Anti-wraparound vacuum</source>
        <translation>Vacuum contra el desbordamiento</translation>
    </message>
    <message>
        <source>Anti-wraparound vacuum will not cancel: %2.</source>
        <translation>No nos cede el paso: %2</translation>
    </message>
    <message>
        <source>Wait until it finishes.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>The oldest unfrozen transaction is %1 transactions old.</source>
        <translation>La transacción sin congelar más antigua tiene %1 transacciones de edad.</translation>
    </message>
    <message>
        <source>Run VACUUM (FREEZE) on the oldest tables first.</source>
        <translation>VACUUM (FREEZE) de las tablas más antiguas antes que nada.</translation>
    </message>
    <message>
        <source>No verified backup from the last 24 hours: %2.</source>
        <translation>Sin copia probada del último día: %2</translation>
    </message>
    <message>
        <source>Run &quot;stopoverctl backup create --table TABLE&quot;.</source>
        <translation>stopoverctl backup create --table …</translation>
    </message>
    <message>
        <source>Unfinished: %2.</source>
        <translation>Sin resolver: %2</translation>
    </message>
    <message>
        <source>SQL check</source>
        <translation>Comprobación de SQL</translation>
    </message>
    <message>
        <source>%1 findings: %2.</source>
        <translation>%1 hallazgos: %2</translation>
    </message>
    <message>
        <source>Use the safer form that the SQL check suggests, or ignore the rule and give a reason.</source>
        <translation>Use la forma más segura que indica lint, o ignore una regla con un motivo.</translation>
    </message>
    <message>
        <source>Not rehearsed as planned: %2.</source>
        <translation>No se ha ensayado tal como se ejecutaría: %2</translation>
    </message>
    <message>
        <source>Rehearse it on a private copy. This database is only read.</source>
        <translation>Ensáyelo en una copia privada; esta base de datos solo se lee para ello.</translation>
    </message>
    <message>
        <source>Another migration is running: %2.</source>
        <translation>Alguien más está migrando: %2</translation>
    </message>
    <message>
        <source>Settings that affect the run: %2.</source>
        <translation>Ajustes que cambian cómo se ejecutan las sentencias: %2</translation>
    </message>
    <message>
        <source>Existing damage</source>
        <translation>Daños existentes</translation>
    </message>
    <message>
        <source>Broken before the run: %2.</source>
        <translation>Ya estaba roto: %2</translation>
    </message>
    <message>
        <source>Repair them first, so that the run is not blamed for them.</source>
        <translation>Repárelos antes, para que no se atribuyan a la ejecución.</translation>
    </message>
    <message>
        <source>Rows that violate the change</source>
        <translation>Filas que fallarían</translation>
    </message>
    <message>
        <source>Violations: %2.</source>
        <translation>Infracciones: %2.</translation>
    </message>
    <message>
        <source>Check that they permit the change.</source>
        <translation>Asegúrese de que pueden hacerlo.</translation>
    </message>
    <message>
        <source>Not installed on the server: %2.</source>
        <translation>No disponibles en el servidor: %2</translation>
    </message>
    <message>
        <source>Install their packages.</source>
        <translation>Instale sus paquetes en el servidor.</translation>
    </message>
    <message>
        <source>The database encoding is SQL_ASCII: text is stored unchecked. Check it in the application.</source>
        <translation>La base de datos usa SQL_ASCII: el texto se guarda sin comprobar. Compruébelo en la aplicación.</translation>
    </message>
    <message>
        <source>Changed since the indexes were built: %2.</source>
        <translation>Cambiaron desde que se crearon los índices: %2</translation>
    </message>
    <message>
        <source>Reindex the indexes that use them.</source>
        <translation>Reconstruya los índices que las usan.</translation>
    </message>
    <message>
        <source>The clocks of client and server differ by %1 s.</source>
        <translation>Los relojes difieren en %1 s.</translation>
    </message>
    <message>
        <source>Synchronize both with the same time source.</source>
        <translation>Que ambos tomen la hora de la misma fuente.</translation>
    </message>
    <message>
        <source>A commit can be lost: %2.</source>
        <translation>Un COMMIT puede perderse: %2</translation>
    </message>
    <message>
        <source>WAL archiving is failing: %2.</source>
        <translation>El archivado falla: %2</translation>
    </message>
    <message>
        <source>Repair archive_command. Point-in-time recovery is not possible now.</source>
        <translation>Repare archive_command; ahora no se puede llegar a un punto en el tiempo.</translation>
    </message>
    <message>
        <source>PUBLIC may create objects, or built-in names are shadowed: %2.</source>
        <translation>Todos pueden crear, o tapar nombres integrados: %2</translation>
    </message>
    <message>
        <source>Run REVOKE CREATE ON SCHEMA … FROM PUBLIC.</source>
        <translation>REVOKE CREATE ON SCHEMA … FROM PUBLIC.</translation>
    </message>
    <message>
        <source>Without a fixed search_path: %2.</source>
        <translation>Sin search_path propio: %2</translation>
    </message>
    <message>
        <source>Run ALTER FUNCTION … SET search_path = ….</source>
        <translation>ALTER FUNCTION … SET search_path = …</translation>
    </message>
    <message>
        <source>Role and database settings</source>
        <translation>Ajustes por rol</translation>
    </message>
    <message>
        <source>Running on the tables now: %2.</source>
        <translation>En marcha ahora sobre las tablas: %2</translation>
    </message>
    <message>
        <source>PostgreSQL %1 has a bug that corrupts indexes built concurrently.</source>
        <translation>%1 tiene un error que corrompe los índices creados en paralelo.</translation>
    </message>
    <message>
        <source>Update the server to the latest minor version.</source>
        <translation>Actualice el servidor a la última versión menor.</translation>
    </message>
    <message>
        <source>Missing: %2.</source>
        <translation>Sin marcar: %2</translation>
    </message>
    <message>
        <source>Sign them off with your name once they are true.</source>
        <translation>Márquelos con su nombre cuando sean ciertos.</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Ventana de mantenimiento</translation>
    </message>
    <message>
        <source>Outside the maintenance window: %2.</source>
        <translation>Está fuera de: %2</translation>
    </message>
    <message>
        <source>Cannot be read: %2.</source>
        <translation>No se puede leer: %2</translation>
    </message>
    <message>
        <source>Check the error: a view may depend on something that was dropped.</source>
        <translation>Mire el error; puede faltar lo que leen las vistas.</translation>
    </message>
    <message>
        <source>Invalid: %2.</source>
        <translation>No usados: %2</translation>
    </message>
    <message>
        <source>Run REINDEX INDEX CONCURRENTLY, or drop them.</source>
        <translation>REINDEX INDEX CONCURRENTLY, o elimínelos.</translation>
    </message>
    <message>
        <source>Existing rows may violate: %2.</source>
        <translation>Las filas antiguas pueden violar: %2</translation>
    </message>
    <message>
        <source>Run ALTER TABLE … VALIDATE CONSTRAINT.</source>
        <translation>ALTER TABLE … VALIDATE CONSTRAINT.</translation>
    </message>
    <message>
        <source>Orphaned rows</source>
        <translation>Filas huérfanas</translation>
    </message>
    <message>
        <source>%1 orphaned rows: %2.</source>
        <translation>%1 filas no refieren a nada: %2</translation>
    </message>
    <message>
        <source>Check the rows, back up the table, then remove them with &quot;stopoverctl repair&quot;.</source>
        <translation>Mírelas, haga copia de la tabla, y luego corríjalas o bórrelas.</translation>
    </message>
    <message>
        <source>Key types</source>
        <translation>Tipos de las claves</translation>
    </message>
    <message>
        <source>Types differ: %2.</source>
        <translation>Difieren: %2</translation>
    </message>
    <message>
        <source>Change both columns to the same type.</source>
        <translation>Dé el mismo tipo a ambas columnas.</translation>
    </message>
    <message>
        <source>Schema matches rehearsal</source>
        <translation>Esquema como en el ensayo</translation>
    </message>
    <message>
        <source>Differs from the rehearsal&apos;s result: %2.</source>
        <translation>Difiere del final del ensayo: %2</translation>
    </message>
    <message>
        <source>Find out what else changed it.</source>
        <translation>Mire qué más lo ha cambiado.</translation>
    </message>
    <message>
        <source>Sequence values</source>
        <translation>Secuencias por delante</translation>
    </message>
    <message>
        <source>The next insert will fail: %2.</source>
        <translation>La próxima inserción falla: %2</translation>
    </message>
    <message>
        <source>Set the sequence to the largest value with setval().</source>
        <translation>setval() al valor mayor.</translation>
    </message>
    <message>
        <source>Sequence limits</source>
        <translation>Secuencias no agotadas</translation>
    </message>
    <message>
        <source>Nearly exhausted: %2.</source>
        <translation>Casi al final: %2</translation>
    </message>
    <message>
        <source>Change column and sequence to bigint.</source>
        <translation>Haga bigint la columna y la secuencia.</translation>
    </message>
    <message>
        <source>Partition balance</source>
        <translation>Equilibrio de las particiones</translation>
    </message>
    <message>
        <source>Far larger than the average: %2.</source>
        <translation>Muy por encima de la media: %2</translation>
    </message>
    <message>
        <source>Choose another key, or more partitions.</source>
        <translation>Elija otra clave o más particiones.</translation>
    </message>
    <message>
        <source>Add the missing partitions.</source>
        <translation>Añada las particiones que faltan.</translation>
    </message>
    <message>
        <source>Partition indexes</source>
        <translation>Índices de las particiones</translation>
    </message>
    <message>
        <source>Incomplete: %2.</source>
        <translation>Incompletos: %2</translation>
    </message>
    <message>
        <source>Create the index on each partition, and attach it.</source>
        <translation>Cree el índice en cada partición y adjúntelo.</translation>
    </message>
    <message>
        <source>Partition pruning</source>
        <translation>Poda de particiones</translation>
    </message>
    <message>
        <source>More than one partition is read for a single key: %2.</source>
        <translation>Se lee más de una partición para una clave: %2</translation>
    </message>
    <message>
        <source>Check that the query filters by the partition key.</source>
        <translation>Compare la consulta con la clave de partición.</translation>
    </message>
    <message>
        <source>Outdated or missing: %2.</source>
        <translation>Antiguas o ausentes: %2</translation>
    </message>
    <message>
        <source>Run ANALYZE.</source>
        <translation>ANALYZE.</translation>
    </message>
    <message>
        <source>Foreign key indexes</source>
        <translation>Índices para claves foráneas</translation>
    </message>
    <message>
        <source>Missing on: %2.</source>
        <translation>Faltan: %2</translation>
    </message>
    <message>
        <source>Run CREATE INDEX CONCURRENTLY on the key columns.</source>
        <translation>CREATE INDEX CONCURRENTLY sobre las columnas de la clave.</translation>
    </message>
    <message>
        <source>Identical: %2.</source>
        <translation>Los mismos: %2</translation>
    </message>
    <message>
        <source>Drop one of each pair.</source>
        <translation>Elimine uno de cada.</translation>
    </message>
    <message>
        <source>Project invariants</source>
        <translation>Invariantes del proyecto</translation>
    </message>
    <message>
        <source>Result changed: %2.</source>
        <translation>Otra respuesta que antes: %2</translation>
    </message>
    <message>
        <source>Check the rows while the run can still be rolled back.</source>
        <translation>Compruebe las filas mientras la ejecución aún se pueda revertir.</translation>
    </message>
    <message>
        <source>Disabled: %2.</source>
        <translation>Desactivados: %2</translation>
    </message>
    <message>
        <source>Run ALTER TABLE … ENABLE TRIGGER, and check for orphaned rows.</source>
        <translation>ALTER TABLE … ENABLE TRIGGER, y busque huérfanos.</translation>
    </message>
    <message>
        <source>Owners and privileges</source>
        <translation>Propietarios y permisos</translation>
    </message>
    <message>
        <source>Changed: %2.</source>
        <translation>Cambiado: %2</translation>
    </message>
    <message>
        <source>Check that the plan intended this.</source>
        <translation>Compare con lo que el plan quería cambiar.</translation>
    </message>
    <message>
        <source>Correct their bodies.</source>
        <translation>Corríjalas.</translation>
    </message>
    <message>
        <source>Not populated: %2.</source>
        <translation>Sin llenar: %2</translation>
    </message>
    <message>
        <source>Run REFRESH MATERIALIZED VIEW.</source>
        <translation>REFRESH MATERIALIZED VIEW.</translation>
    </message>
    <message>
        <source>Left over from migrations: %2.</source>
        <translation>Dejado por migraciones: %2</translation>
    </message>
    <message>
        <source>Drop them if they are not needed.</source>
        <translation>Elimine lo que nadie necesita.</translation>
    </message>
    <message>
        <source>UPDATE and DELETE cannot be replicated: %2.</source>
        <translation>No se puede replicar: %2</translation>
    </message>
    <message>
        <source>Damaged: %2.</source>
        <translation>Dañado: %2</translation>
    </message>
    <message>
        <source>Restore from a backup, and check the disk.</source>
        <translation>Restaure desde una copia; revise el disco.</translation>
    </message>
    <message>
        <source>Version table and journal</source>
        <translation>Tabla de versiones y registro</translation>
    </message>
    <message>
        <source>Disagree: %2.</source>
        <translation>No coinciden: %2</translation>
    </message>
    <message>
        <source>The database was migrated or stamped outside Stopover. Compare the schema with the revision, then stamp the correct revision.</source>
        <translation>La base de datos se migró o se marcó fuera de Stopover. Compare el esquema con la revisión y marque después la correcta.</translation>
    </message>
    <message>
        <source>Stopover&apos;s sessions</source>
        <translation>Sesiones nuestras</translation>
    </message>
    <message>
        <source>Left over: %2.</source>
        <translation>Sobrantes: %2</translation>
    </message>
    <message>
        <source>Resume or abort the run, or terminate the session.</source>
        <translation>Reanude o abandone la ejecución, o termine la sesión.</translation>
    </message>
    <message>
        <source>Slower than before: %2.</source>
        <translation>Más lento que antes: %2</translation>
    </message>
    <message>
        <source>Run ANALYZE, and compare the query plans.</source>
        <translation>Compare los planes; ANALYZE.</translation>
    </message>
    <message>
        <source>Could not be checked: %1.</source>
        <translation>No se pudo comprobar: %1</translation>
    </message>
    <message>
        <source>%1% of connections and %2% of CPU are in use.</source>
        <translation>Se usa el %1 % de las conexiones y el %2 % de la CPU.</translation>
    </message>
    <message>
        <source>Connect to the server directly, and reset such settings of the role.</source>
        <translation>Conéctese directamente al servidor y restablezca esos ajustes del rol.</translation>
    </message>
    <message>
        <source>Turn these settings on, and reload the server configuration.</source>
        <translation>Active estos ajustes y recargue la configuración del servidor.</translation>
    </message>
    <message>
        <source>Shadowed names</source>
        <translation>Nombres ocultados</translation>
    </message>
    <message>
        <source>Stopover&apos;s sessions have settings of their own; other tools of this role have these.</source>
        <translation>Las sesiones de Stopover tienen ajustes propios; otras herramientas de este rol tienen estos.</translation>
    </message>
    <message>
        <source>Contain rows: %2.</source>
        <translation>Contienen filas: %2.</translation>
    </message>
    <message>
        <source>No longer compile: %2.</source>
        <translation>Ya no compilan: %2.</translation>
    </message>
    <message>
        <source>Create one on the Backups page.</source>
        <translation>Cree una en la página Copias.</translation>
    </message>
    <message>
        <source>Check the rows, then choose &quot;Plan repair…&quot;: they are kept, and the table is backed up first.</source>
        <translation>Compruebe las filas y elija después &quot;Planificar la reparación…&quot;: se conservan, y antes se hace una copia de la tabla.</translation>
    </message>
    <message>
        <source>Triggers and publications</source>
        <translation>Disparadores y publicaciones</translation>
    </message>
    <message>
        <source>Fire on the run&apos;s changes, or publish them: %2.</source>
        <translation>Se disparan con los cambios de la ejecución, o los publican: %2.</translation>
    </message>
</context>
<context>
    <name>Clause</name>
    <message>
        <source>cannot be created</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>no se puede eliminar</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it already exists</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>another process is using it</source>
        <translation>otro proceso lo está usando</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado demasiado profundamente</translation>
    </message>
    <message>
        <source>it is not a directory</source>
        <translation>no es un directorio</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo ordinario</translation>
    </message>
    <message>
        <source>it is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>it is a symbolic link, which is not followed</source>
        <translation>es un enlace simbólico, que no se sigue</translation>
    </message>
    <message>
        <source>%1 already exists</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>Name a table that does not exist yet</source>
        <translation>Indique una tabla que aún no exista</translation>
    </message>
    <message>
        <source>expected a string</source>
        <translation>se espera una cadena</translation>
    </message>
    <message>
        <source>expected a list of strings</source>
        <translation>se espera una lista de cadenas</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>se espera un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>expected a number that is not negative</source>
        <translation>se espera un número no negativo</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>se espera una lista</translation>
    </message>
    <message>
        <source>expected a list of lists</source>
        <translation>se espera una lista de listas</translation>
    </message>
    <message>
        <source>expected a list of strings or whole numbers</source>
        <translation>se espera una lista de cadenas o números enteros</translation>
    </message>
    <message>
        <source>expected one of %*</source>
        <translation>se espera uno de %*</translation>
    </message>
    <message>
        <source>write &quot;300ms&quot;, &quot;2s&quot; or &quot;1min&quot;</source>
        <translation>escriba &quot;300ms&quot;, &quot;2s&quot; o &quot;1min&quot;</translation>
    </message>
    <message>
        <source>write &quot;Mon-Fri 22:00-04:00&quot; (UTC)</source>
        <translation>escriba &quot;Mon-Fri 22:00-04:00&quot; (UTC)</translation>
    </message>
    <message>
        <source>section [%1] is missing</source>
        <translation>falta la sección [%1]</translation>
    </message>
    <message>
        <source>the partition key is missing</source>
        <translation>falta la clave de partición</translation>
    </message>
    <message>
        <source>the number of partitions is missing</source>
        <translation>falta el número de particiones</translation>
    </message>
    <message>
        <source>only hash, and list by expression, take a number of partitions</source>
        <translation>solo hash, y list por expresión, admiten un número de particiones</translation>
    </message>
    <message>
        <source>the width of a partition is missing</source>
        <translation>falta la anchura de una partición</translation>
    </message>
    <message>
        <source>a hash-partitioned table cannot have a default partition</source>
        <translation>una tabla particionada por hash no puede tener partición por defecto</translation>
    </message>
    <message>
        <source>hash partitioning takes columns; use list for an expression</source>
        <translation>hash particiona por columnas; para una expresión use list</translation>
    </message>
    <message>
        <source>only hash partitioning takes more than one column</source>
        <translation>solo hash particiona por más de una columna</translation>
    </message>
    <message>
        <source>the key has type %1, which has no days or months; use &quot;number&quot;</source>
        <translation>la clave es de tipo %1, que no tiene días ni meses; use &quot;number&quot;</translation>
    </message>
    <message>
        <source>the key has type %1; use &quot;day&quot;, &quot;week&quot; or &quot;month&quot;</source>
        <translation>la clave es de tipo %1; use &quot;day&quot;, &quot;week&quot; o &quot;month&quot;</translation>
    </message>
    <message>
        <source>range-partitioned by one column</source>
        <translation>particionada por rango de una columna</translation>
    </message>
    <message>
        <source>it has no range partition to continue from</source>
        <translation>no tiene ninguna partición de rango a partir de la cual continuar</translation>
    </message>
    <message>
        <source>the closing double quote is missing</source>
        <translation>falta la comilla doble de cierre</translation>
    </message>
    <message>
        <source>a name with this character must be double-quoted</source>
        <translation>un nombre con este carácter debe ir entre comillas dobles</translation>
    </message>
    <message>
        <source>a name is empty</source>
        <translation>un nombre está vacío</translation>
    </message>
    <message>
        <source>no name may contain this character</source>
        <translation>ningún nombre puede contener este carácter</translation>
    </message>
    <message>
        <source>it is longer than 63 bytes</source>
        <translation>ocupa más de 63 bytes</translation>
    </message>
    <message>
        <source>there is text after the name</source>
        <translation>hay texto después del nombre</translation>
    </message>
    <message>
        <source>it has more parts than schema and name</source>
        <translation>tiene más partes que esquema y nombre</translation>
    </message>
    <message>
        <source>it is not a single expression</source>
        <translation>no es una única expresión</translation>
    </message>
    <message>
        <source>a partition key cannot contain a subquery</source>
        <translation>una clave de partición no puede contener una subconsulta</translation>
    </message>
    <message>
        <source>parameters are not allowed here</source>
        <translation>aquí no se admiten parámetros</translation>
    </message>
    <message>
        <source>it has more than one value</source>
        <translation>tiene más de un valor</translation>
    </message>
    <message>
        <source>psql command: %1</source>
        <translation>orden de psql: %1</translation>
    </message>
    <message>
        <source>rows after COPY … FROM STDIN</source>
        <translation>filas después de COPY … FROM STDIN</translation>
    </message>
    <message>
        <source>text follows COPY … FROM STDIN on the same line</source>
        <translation>hay texto después de COPY … FROM STDIN en la misma línea</translation>
    </message>
    <message>
        <source>the rows after COPY … FROM STDIN do not end with \.</source>
        <translation>las filas después de COPY … FROM STDIN no terminan con \.</translation>
    </message>
    <message>
        <source>the statement is too long</source>
        <translation>la sentencia es demasiado larga</translation>
    </message>
    <message>
        <source>unterminated /* comment</source>
        <translation>comentario /* sin cerrar</translation>
    </message>
    <message>
        <source>unterminated quoted identifier</source>
        <translation>identificador entre comillas sin cerrar</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>cadena sin cerrar</translation>
    </message>
    <message>
        <source>unterminated dollar-quoted string</source>
        <translation>cadena entre dólares sin cerrar</translation>
    </message>
    <message>
        <source>a password is required</source>
        <translation>se necesita una contraseña</translation>
    </message>
    <message>
        <source>libpq or the server rejected the settings</source>
        <translation>libpq o el servidor rechazó los ajustes</translation>
    </message>
    <message>
        <source>sslpassword starts or ends with a blank, or contains a line break</source>
        <translation>sslpassword empieza o termina con un espacio, o contiene un salto de línea</translation>
    </message>
    <message>
        <source>a different server answered</source>
        <translation>respondió un servidor distinto</translation>
    </message>
    <message>
        <source>the server is a standby</source>
        <translation>el servidor es un standby</translation>
    </message>
    <message>
        <source>default_transaction_read_only is on</source>
        <translation>default_transaction_read_only está activado</translation>
    </message>
    <message>
        <source>Session %1 no longer exists</source>
        <translation>La sesión %1 ya no existe</translation>
    </message>
    <message>
        <source>Session %1 belongs to Stopover</source>
        <translation>La sesión %1 es de Stopover</translation>
    </message>
    <message>
        <source>Cancel its run instead</source>
        <translation>Cancele en su lugar la ejecución</translation>
    </message>
    <message>
        <source>%1 rows now, %2 when it was made</source>
        <translation>ahora %1 filas, %2 cuando se hizo</translation>
    </message>
    <message>
        <source>it contains %1 of %2 tables</source>
        <translation>contiene %1 de %2 tablas</translation>
    </message>
    <message>
        <source>it cannot be read to the end</source>
        <translation>no se puede leer hasta el final</translation>
    </message>
    <message>
        <source>%1 was altered (SHA-256 differs)</source>
        <translation>%1 se modificó (el SHA-256 difiere)</translation>
    </message>
    <message>
        <source>its manifest contains an invalid table name: %1</source>
        <translation>su manifiesto contiene un nombre de tabla no válido: %1</translation>
    </message>
    <message>
        <source>table %1 cannot be read after the restore: %2</source>
        <translation>no se puede leer la tabla %1 tras la restauración: %2</translation>
    </message>
    <message>
        <source>table %1 has %2 rows after the restore and had %3 in the dump, or its values differ</source>
        <translation>la tabla %1 tiene %2 filas tras la restauración y tenía %3 en el volcado, o sus valores difieren</translation>
    </message>
    <message>
        <source>the contents of table %1 differ from what was dumped</source>
        <translation>el contenido de la tabla %1 difiere de lo volcado</translation>
    </message>
    <message>
        <source>its table of contents is larger than any real database&apos;s</source>
        <translation>su tabla de contenido es mayor que la de cualquier base de datos real</translation>
    </message>
    <message>
        <source>it refers to a file outside the dump: %1</source>
        <translation>remite a un archivo fuera del volcado: %1</translation>
    </message>
    <message>
        <source>its table of contents (toc.dat) cannot be read</source>
        <translation>no se puede leer su tabla de contenido (toc.dat)</translation>
    </message>
    <message>
        <source>it is not a PostgreSQL dump</source>
        <translation>no es un volcado de PostgreSQL</translation>
    </message>
    <message>
        <source>its manifest cannot be read</source>
        <translation>no se puede leer su manifiesto</translation>
    </message>
    <message>
        <source>it has no foreign key %1</source>
        <translation>no tiene ninguna clave foránea %1</translation>
    </message>
    <message>
        <source>deleting them would also delete or change rows that refer to them (%1); repair those tables first, or drop the key</source>
        <translation>al borrarlas se borrarían o cambiarían también filas que se refieren a ellas (%1); repare antes esas tablas, o elimine la clave</translation>
    </message>
    <message>
        <source>the role may not see other sessions (pg_read_all_stats): %1 hidden</source>
        <translation>el rol no puede ver otras sesiones (pg_read_all_stats): %1 ocultas</translation>
    </message>
    <message>
        <source>the policy lists no invariants</source>
        <translation>la política no indica invariantes</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 rows, for example %4</source>
        <translation>%1 · %2 · %3 filas, por ejemplo %4</translation>
    </message>
    <message>
        <source>pg_stat_statements is not installed, and no queries are listed</source>
        <translation>pg_stat_statements no está instalado y no se indican consultas</translation>
    </message>
    <message>
        <source>Write ITEM=NAME, for example &quot;rollback tested=Ada&quot;</source>
        <translation>Escriba PUNTO=NOMBRE, por ejemplo &quot;rollback tested=Ada&quot;</translation>
    </message>
    <message>
        <source>Write CHECK=reason, for example P07=report finishes by itself</source>
        <translation>Escriba COMPROBACIÓN=motivo, por ejemplo P07=el informe acaba enseguida</translation>
    </message>
    <message>
        <source>This check cannot be overridden: connect with the owner&apos;s rights</source>
        <translation>Esta comprobación no se puede omitir: conéctese con los permisos del propietario</translation>
    </message>
    <message>
        <source>The policy allows no overrides</source>
        <translation>La política no permite excepciones</translation>
    </message>
    <message>
        <source>The policy allows overrides of %*</source>
        <translation>La política permite excepciones de %*</translation>
    </message>
    <message>
        <source>the role may not see data_directory (pg_read_all_settings)</source>
        <translation>el rol no puede ver data_directory (pg_read_all_settings)</translation>
    </message>
    <message>
        <source>the server is on another machine: check its free space there</source>
        <translation>el servidor está en otra máquina: compruebe allí el espacio libre</translation>
    </message>
    <message>
        <source>the server is on another machine</source>
        <translation>el servidor está en otra máquina</translation>
    </message>
    <message>
        <source>%1 is a superuser, and code of other roles would run with its rights: %2</source>
        <translation>%1 es superusuario, y el código de otros roles se ejecutaría con sus permisos: %2</translation>
    </message>
    <message>
        <source>%1 is a superuser; the run needs fewer rights</source>
        <translation>%1 es superusuario; la ejecución necesita menos permisos</translation>
    </message>
    <message>
        <source>never rehearsed</source>
        <translation>nunca ensayado</translation>
    </message>
    <message>
        <source>the rehearsal failed at %1 UTC: %2</source>
        <translation>el ensayo falló a las %1 UTC: %2</translation>
    </message>
    <message>
        <source>the server ran PostgreSQL %1 then, and runs %2 now</source>
        <translation>el servidor tenía entonces PostgreSQL %1 y ahora tiene %2</translation>
    </message>
    <message>
        <source>rehearsed on PostgreSQL %1; this server runs %2</source>
        <translation>ensayado en PostgreSQL %1; este servidor tiene %2</translation>
    </message>
    <message>
        <source>changed since the rehearsal: %1</source>
        <translation>cambiado desde el ensayo: %1</translation>
    </message>
    <message>
        <source>not queried as a superuser, because other roles own %*</source>
        <translation>no se consulta como superusuario, porque pertenecen a otros roles: %*</translation>
    </message>
    <message>
        <source>the journal was left out: its schemas contain foreign objects</source>
        <translation>se omitió el diario: sus esquemas contienen objetos ajenos</translation>
    </message>
    <message>
        <source>the journal was left out: it belongs to %1, which %2 does not trust</source>
        <translation>se omitió el diario: pertenece a %1, en quien %2 no confía</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>owned by %1</source>
        <translation>propietario: %1</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>clave foránea</translation>
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
        <translation>sus columnas, restricciones, índices, disparadores, políticas o propietario</translation>
    </message>
    <message>
        <source>its columns</source>
        <translation>sus columnas</translation>
    </message>
    <message>
        <source>the copy needs about %1, and %2 are free</source>
        <translation>la copia necesita unos %1, y hay %2 libres</translation>
    </message>
    <message>
        <source>rollback failed: %1</source>
        <translation>la reversión falló: %1</translation>
    </message>
    <message>
        <source>its rollback is recorded in the journal of the run that applied it</source>
        <translation>su reversión está en el diario de la ejecución que la aplicó</translation>
    </message>
    <message>
        <source>functions in this language have the rights of the server&apos;s operating system account</source>
        <translation>las funciones en este lenguaje tienen los permisos de la cuenta del sistema del servidor</translation>
    </message>
    <message>
        <source>its owner has no account on this machine</source>
        <translation>su propietario no tiene cuenta en esta máquina</translation>
    </message>
    <message>
        <source>there is no unprivileged account to run the server</source>
        <translation>no hay una cuenta sin privilegios para ejecutar el servidor</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>pertenece a otra cuenta</translation>
    </message>
    <message>
        <source>other accounts can enter it</source>
        <translation>otras cuentas pueden acceder</translation>
    </message>
    <message>
        <source>account %1 cannot reach it</source>
        <translation>la cuenta %1 no puede acceder</translation>
    </message>
    <message>
        <source>it is not empty; a ledger cannot be continued</source>
        <translation>no está vacío; un registro de escrituras no se puede continuar</translation>
    </message>
    <message>
        <source>the ledger cannot be written: %*</source>
        <translation>no se puede escribir el registro de escrituras: %*</translation>
    </message>
    <message>
        <source>row %1 was acknowledged but not found</source>
        <translation>la fila %1 se confirmó pero no se encontró</translation>
    </message>
    <message>
        <source>processes of an earlier server are still running</source>
        <translation>aún hay procesos de un servidor anterior</translation>
    </message>
    <message>
        <source>it contains other files</source>
        <translation>contiene otros archivos</translation>
    </message>
    <message>
        <source>CONCURRENTLY is not supported on partitioned tables</source>
        <translation>CONCURRENTLY no se admite en tablas particionadas</translation>
    </message>
    <message>
        <source>NOT VALID is not supported on partitioned tables</source>
        <translation>NOT VALID no se admite en tablas particionadas</translation>
    </message>
    <message>
        <source>MERGE requires PostgreSQL 15</source>
        <translation>MERGE requiere PostgreSQL 15</translation>
    </message>
    <message>
        <source>foreign key %1</source>
        <translation>clave foránea %1</translation>
    </message>
    <message>
        <source>constraint %1</source>
        <translation>restricción %1</translation>
    </message>
    <message>
        <source>column of %1</source>
        <translation>columna de %1</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>disparador %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>vista %1</translation>
    </message>
    <message>
        <source>child %1</source>
        <translation>tabla hija %1</translation>
    </message>
    <message>
        <source>default partition %1</source>
        <translation>partición por defecto %1</translation>
    </message>
    <message>
        <source>orphaned rows in %1 (%2)</source>
        <translation>filas huérfanas en %1 (%2)</translation>
    </message>
    <message>
        <source>duplicate values in %1 (%2)</source>
        <translation>valores duplicados en %1 (%2)</translation>
    </message>
    <message>
        <source>NULLs in %1</source>
        <translation>valores NULL en %1</translation>
    </message>
    <message>
        <source>values in %1 that do not fit %2</source>
        <translation>valores de %1 que no caben en %2</translation>
    </message>
    <message>
        <source>the directive %1 is not allowed here</source>
        <translation>la directiva %1 no se permite aquí</translation>
    </message>
    <message>
        <source>no statement follows the directive</source>
        <translation>no sigue ninguna sentencia a la directiva</translation>
    </message>
    <message>
        <source>the key %1 is set twice</source>
        <translation>la clave %1 aparece dos veces</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>falta la clave</translation>
    </message>
    <message>
        <source>there is no key before the separator</source>
        <translation>falta la clave antes del separador</translation>
    </message>
    <message>
        <source>there is no operation</source>
        <translation>no hay ninguna operación</translation>
    </message>
    <message>
        <source>&quot;revises&quot; is missing</source>
        <translation>falta &quot;revises&quot;</translation>
    </message>
    <message>
        <source>there is no section before the first key</source>
        <translation>falta una sección antes de la primera clave</translation>
    </message>
    <message>
        <source>there is no &quot;=&quot; or &quot;:&quot;</source>
        <translation>falta &quot;=&quot; o &quot;:&quot;</translation>
    </message>
    <message>
        <source>there is no upgrade section</source>
        <translation>falta la sección upgrade</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 no es un número</translation>
    </message>
    <message>
        <source>%1 is not a known value</source>
        <translation>%1 no es un valor conocido</translation>
    </message>
    <message>
        <source>it is not a string</source>
        <translation>no es una cadena</translation>
    </message>
    <message>
        <source>it contains a NUL byte</source>
        <translation>contiene un byte NUL</translation>
    </message>
    <message>
        <source>&quot;%&quot; starts no reference; write &quot;%%&quot; for a percent sign</source>
        <translation>&quot;%&quot; no inicia una referencia; escriba &quot;%%&quot; para un signo de porcentaje</translation>
    </message>
    <message>
        <source>it refers to itself</source>
        <translation>se refiere a sí mismo</translation>
    </message>
    <message>
        <source>the section %1 occurs twice</source>
        <translation>la sección %1 aparece dos veces</translation>
    </message>
    <message>
        <source>a statement precedes the first section</source>
        <translation>hay una sentencia antes de la primera sección</translation>
    </message>
    <message>
        <source>unknown directive %1</source>
        <translation>directiva desconocida %1</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>clave desconocida %1</translation>
    </message>
    <message>
        <source>not terminated: %1</source>
        <translation>sin cerrar: %1</translation>
    </message>
    <message>
        <source>unterminated bracket</source>
        <translation>paréntesis sin cerrar</translation>
    </message>
    <message>
        <source>it is a compiled file</source>
        <translation>es un archivo compilado</translation>
    </message>
    <message>
        <source>it comes from a star import</source>
        <translation>procede de una importación con *</translation>
    </message>
    <message>
        <source>it is computed at run time</source>
        <translation>se calcula en tiempo de ejecución</translation>
    </message>
    <message>
        <source>it refers to another name</source>
        <translation>se refiere a otro nombre</translation>
    </message>
    <message>
        <source>it is an f-string</source>
        <translation>es una f-string</translation>
    </message>
    <message>
        <source>it uses an operator</source>
        <translation>usa un operador</translation>
    </message>
    <message>
        <source>it lies between two rows of the version table</source>
        <translation>está entre dos filas de la tabla de versiones</translation>
    </message>
    <message>
        <source>base cannot be combined with other targets</source>
        <translation>base no se puede combinar con otros destinos</translation>
    </message>
    <message>
        <source>it does not match exactly one row of the version table</source>
        <translation>no corresponde a exactamente una fila de la tabla de versiones</translation>
    </message>
    <message>
        <source>it has more than one colon</source>
        <translation>tiene más de un signo de dos puntos</translation>
    </message>
    <message>
        <source>%1 in %2 mode at %3; connect to port %4 directly</source>
        <translation>%1 en modo %2 en %3; conéctese directamente al puerto %4</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; is unknown</source>
        <translation>el valor «%1» es desconocido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>«%1» no es uno de %2</translation>
    </message>
    <message>
        <source>a keyword or a quote is wrong</source>
        <translation>una palabra clave o una comilla es incorrecta</translation>
    </message>
    <message>
        <source>it is not the table that was planned for</source>
        <translation>no es la tabla para la que se hizo el plan</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>account %1 does not exist</source>
        <translation>la cuenta %1 no existe</translation>
    </message>
    <message>
        <source>it is larger than 256 MB</source>
        <translation>ocupa más de 256 MB</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>se espera un objeto</translation>
    </message>
    <message>
        <source>filled with rows</source>
        <translation>llena de filas</translation>
    </message>
    <message>
        <source>Refresh the Activity page</source>
        <translation>Actualice la página Actividad</translation>
    </message>
    <message>
        <source>The number of %1 is too small</source>
        <translation>El número de %1 es demasiado pequeño</translation>
    </message>
    <message>
        <source>Use at least 1</source>
        <translation>Use 1 como mínimo</translation>
    </message>
    <message>
        <source>The override &quot;%1&quot; cannot be used</source>
        <translation>La excepción &quot;%1&quot; no se puede usar</translation>
    </message>
    <message>
        <source>A pooler</source>
        <translation>Un pooler</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no item of the checklist</source>
        <translation>«%1» no es un punto de la lista</translation>
    </message>
    <message>
        <source>The items are: %*</source>
        <translation>Los puntos son: %*</translation>
    </message>
    <message>
        <source>The project&apos;s policy asks for no sign-off in this environment</source>
        <translation>La política del proyecto no pide ninguna firma en este entorno</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>a list of values is empty</source>
        <translation>una lista de valores está vacía</translation>
    </message>
    <message>
        <source>%1 is in it more than once</source>
        <translation>%1 figura más de una vez</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark</source>
        <translation>el archivo comienza con una marca de orden de bytes</translation>
    </message>
    <message>
        <source>%1 is not a known value; remove the comment behind it</source>
        <translation>%1 no es un valor conocido; quite el comentario que le sigue</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>(superuser)</source>
        <translation>(superusuario)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Connected in</source>
        <translation>Conectado en</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>not possible: this server is a standby</source>
        <translation>no es posible: este servidor es un standby</translation>
    </message>
    <message>
        <source>not possible: default_transaction_read_only is set for this role</source>
        <translation>no es posible: este rol tiene default_transaction_read_only</translation>
    </message>
    <message>
        <source>not needed: local socket</source>
        <translation>no hace falta: un socket de este equipo</translation>
    </message>
    <message>
        <source>none: passwords and rows cross the network in clear text</source>
        <translation>ninguno: todo cruza la red en claro</translation>
    </message>
    <message>
        <source>Working as</source>
        <translation>Trabaja como</translation>
    </message>
    <message>
        <source>not %1: the temporary login could not be created (%2)</source>
        <translation>no como %1: no se pudo crear un inicio de sesión temporal (%2)</translation>
    </message>
    <message>
        <source>%1: only a superuser can work as another role, and that role must not be a superuser</source>
        <translation>%1: solo un superusuario puede trabajar como otro rol, y ha de ser un rol corriente</translation>
    </message>
</context>
<context>
    <name>Dump</name>
    <message>
        <source>The dump contains the rows of %2 more tables, but they were not counted or compared, because a superuser does not query other roles&apos; tables: %1, …</source>
        <translation>Las filas de %2 tablas están en el volcado, pero no se contaron ni se compararon, porque un superusuario no consulta tablas de otros roles: %1, …</translation>
    </message>
    <message>
        <source>The dump contains the rows of these tables, but they were not counted or compared, because a superuser does not query other roles&apos; tables: %1</source>
        <translation>Las filas de estas tablas están en el volcado, pero no se contaron ni se compararon, porque un superusuario no consulta tablas de otros roles: %1</translation>
    </message>
</context>
<context>
    <name>DumpCode</name>
    <message>
        <source>COPY with files or programs</source>
        <translation>COPY con archivos o programas</translation>
    </message>
    <message>
        <source>Code blocks and calls</source>
        <translation>Bloques de código y llamadas</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Session settings</source>
        <translation>Ajustes de la sesión</translation>
    </message>
    <message>
        <source>Server settings and libraries</source>
        <translation>Ajustes y bibliotecas del servidor</translation>
    </message>
    <message>
        <source>Roles and memberships</source>
        <translation>Roles y membresías</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Default privileges</source>
        <translation>Permisos por defecto</translation>
    </message>
    <message>
        <source>Functions, procedures and aggregates</source>
        <translation>Funciones, procedimientos y agregados</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>Event triggers</source>
        <translation>Disparadores de eventos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Row security policies</source>
        <translation>Políticas de seguridad por filas</translation>
    </message>
    <message>
        <source>Views that call functions</source>
        <translation>Vistas que llaman a funciones</translation>
    </message>
    <message>
        <source>Materialized views that are refreshed</source>
        <translation>Vistas materializadas que se refrescan</translation>
    </message>
    <message>
        <source>Defaults that call functions</source>
        <translation>Valores por defecto que llaman a funciones</translation>
    </message>
    <message>
        <source>Constraints that call functions</source>
        <translation>Restricciones que llaman a funciones</translation>
    </message>
    <message>
        <source>Generated columns that call functions</source>
        <translation>Columnas generadas que llaman a funciones</translation>
    </message>
    <message>
        <source>Indexes that call functions</source>
        <translation>Índices que llaman a funciones</translation>
    </message>
    <message>
        <source>Statistics that call functions</source>
        <translation>Estadísticas que llaman a funciones</translation>
    </message>
    <message>
        <source>Partition keys that call functions</source>
        <translation>Claves de partición que llaman a funciones</translation>
    </message>
    <message>
        <source>Casts</source>
        <translation>Conversiones de tipo</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Operator classes and families</source>
        <translation>Clases y familias de operadores</translation>
    </message>
    <message>
        <source>Access methods</source>
        <translation>Métodos de acceso</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformaciones</translation>
    </message>
    <message>
        <source>Encoding conversions</source>
        <translation>Conversiones de codificación</translation>
    </message>
    <message>
        <source>Text search parsers and templates</source>
        <translation>Analizadores y plantillas de búsqueda de texto</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Procedural languages</source>
        <translation>Lenguajes procedurales</translation>
    </message>
    <message>
        <source>Foreign servers and tables</source>
        <translation>Servidores y tablas foráneos</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Security labels</source>
        <translation>Etiquetas de seguridad</translation>
    </message>
    <message>
        <source>Other statements</source>
        <translation>Otras sentencias</translation>
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
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>psql commands, which are refused</source>
        <translation>Órdenes de psql, que se rechazan</translation>
    </message>
    <message>
        <source>Not what the table of contents says</source>
        <translation>De tipo distinto al que indica la tabla de contenido</translation>
    </message>
    <message>
        <source>Databases, tablespaces and their privileges</source>
        <translation>Bases de datos, tablespaces y sus permisos</translation>
    </message>
    <message>
        <source>Types with their own functions</source>
        <translation>Tipos con funciones propias</translation>
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
        <translation>Instale %2.</translation>
    </message>
    <message>
        <source>%1 failed (%2): %3</source>
        <translation>%1 falló (%2): %3</translation>
    </message>
    <message>
        <source>Replace them with --replace.</source>
        <translation>Reemplácelos con --replace.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1; Stopover needs %2 or newer.</source>
        <translation>El servidor es PostgreSQL %1; Stopover necesita %2 o posterior.</translation>
    </message>
    <message>
        <source>Use a newer server.</source>
        <translation>Use un servidor más reciente.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Connect to the primary server.</source>
        <translation>Conéctese al servidor primario.</translation>
    </message>
    <message>
        <source>Transactions at %1 are read-only.</source>
        <translation>Las transacciones en %1 son de solo lectura.</translation>
    </message>
    <message>
        <source>Connect to the primary server, or set default_transaction_read_only to off for this role.</source>
        <translation>Conéctese al primario, o ponga default_transaction_read_only en off para este rol.</translation>
    </message>
    <message>
        <source>Have the owner of %2 grant it, or connect as the owner.</source>
        <translation>Pida al propietario de %2 que lo conceda, o conéctese como propietario.</translation>
    </message>
    <message>
        <source>%1 could not be locked in %2 attempts.</source>
        <translation>%1 no se pudo bloquear en %2 intentos.</translation>
    </message>
    <message>
        <source>Check the name, the schema and the database.</source>
        <translation>Compruebe el nombre, el esquema y la base de datos.</translation>
    </message>
    <message>
        <source>Watch it with &quot;stopoverctl run show %1&quot;.</source>
        <translation>Obsérvela con «stopoverctl run show %1».</translation>
    </message>
    <message>
        <source>Correct these rows, then try again.</source>
        <translation>Corrija estas filas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Use a newer Stopover.</source>
        <translation>Use un Stopover más reciente.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, línea %2: %3.</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Corrija el archivo.</translation>
    </message>
    <message>
        <source>Correct it in %1.</source>
        <translation>Corríjalo en %1.</translation>
    </message>
    <message>
        <source>Correct script_location, or create the folder.</source>
        <translation>Corrija script_location, o cree la carpeta.</translation>
    </message>
    <message>
        <source>Write the value as a literal.</source>
        <translation>Escriba el valor como literal.</translation>
    </message>
    <message>
        <source>Save the file in %3, or declare its encoding.</source>
        <translation>Guarde el archivo en %3, o declare su codificación.</translation>
    </message>
    <message>
        <source>Revision %1 revises itself.</source>
        <translation>La revisión %1 se revisa a sí misma.</translation>
    </message>
    <message>
        <source>Correct its down_revision.</source>
        <translation>Corrija su down_revision.</translation>
    </message>
    <message>
        <source>Revision %1 depends on itself.</source>
        <translation>La revisión %1 depende de sí misma.</translation>
    </message>
    <message>
        <source>Correct its depends_on.</source>
        <translation>Corrija su depends_on.</translation>
    </message>
    <message>
        <source>Revision %1 is declared by %2 files.</source>
        <translation>La revisión %1 está declarada en %2 archivos.</translation>
    </message>
    <message>
        <source>Choose another label.</source>
        <translation>Elija otra etiqueta.</translation>
    </message>
    <message>
        <source>Revision %1 revises the branch label &quot;%2&quot;.</source>
        <translation>La revisión %1 revisa la etiqueta de rama «%2».</translation>
    </message>
    <message>
        <source>Name the revision itself in down_revision.</source>
        <translation>Nombre la revisión misma en down_revision.</translation>
    </message>
    <message>
        <source>Check the label.</source>
        <translation>Compruebe la etiqueta.</translation>
    </message>
    <message>
        <source>Name a revision of that branch.</source>
        <translation>Nombre una revisión de esa rama.</translation>
    </message>
    <message>
        <source>Name one of them, &quot;heads&quot;, or LABEL@head.</source>
        <translation>Nombre una de ellas, «heads» o ETIQUETA@head.</translation>
    </message>
    <message>
        <source>%1 is not an ancestor of %2.</source>
        <translation>%1 no es un ancestro de %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could start from more than one row of the version table: %2.</source>
        <translation>«%1» podría partir de más de una fila de la tabla de versiones: %2.</translation>
    </message>
    <message>
        <source>Name the branch: LABEL@+N.</source>
        <translation>Nombre la rama: ETIQUETA@+N.</translation>
    </message>
    <message>
        <source>%1 was named together with its ancestor %2.</source>
        <translation>%1 se nombró junto con su ancestro %2.</translation>
    </message>
    <message>
        <source>Name one revision.</source>
        <translation>Nombre una revisión.</translation>
    </message>
    <message>
        <source>Write FROM:TO.</source>
        <translation>Escriba DESDE:HASTA.</translation>
    </message>
    <message>
        <source>Revision %1 is not a head.</source>
        <translation>La revisión %1 no es una cabeza.</translation>
    </message>
    <message>
        <source>Named more than once: %*.</source>
        <translation>Nombradas más de una vez: %*.</translation>
    </message>
    <message>
        <source>Name each revision once.</source>
        <translation>Nombre cada revisión una sola vez.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it.</source>
        <translation>Elija otro nombre, o elimínelo.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Server: %1 (%2)</source>
        <translation>Servidor: %1 (%2)</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Detalle: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Sugerencia: %1</translation>
    </message>
    <message>
        <source>Create the table first, then restore.</source>
        <translation>Cree primero la tabla y después restaure.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 ocupa más de %2 bytes.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a superuser, and code of other roles would run with its rights: %2.</source>
        <translation>%1 es superusuario, y el código de otros roles se ejecutaría con sus permisos: %2.</translation>
    </message>
    <message>
        <source>Connect as %1.</source>
        <translation>Conéctese como %1.</translation>
    </message>
    <message>
        <source>%1: %3</source>
        <translation>%1: %3</translation>
    </message>
    <message>
        <source>Internal error: %1.</source>
        <translation>Error interno: %1.</translation>
    </message>
    <message>
        <source>Please report it, and describe what you did.</source>
        <translation>Por favor, comuníquelo junto con lo que hizo antes.</translation>
    </message>
    <message>
        <source>Check the path, its permissions and the free space.</source>
        <translation>Compruebe la ruta, los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>Program %1 cannot be started.</source>
        <translation>No se puede iniciar el programa %1.</translation>
    </message>
    <message>
        <source>Cancelled at your request.</source>
        <translation>Cancelado, como pidió.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Compruebe que es el archivo que quería indicar.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl sandbox status&quot; shows its log file; &quot;stopoverctl sandbox reset&quot; recreates the server.</source>
        <translation>«stopoverctl sandbox status» indica su registro; «stopoverctl sandbox reset» empieza de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be used for a private server: %2.</source>
        <translation>%1 no puede alojar un servidor privado: %2.</translation>
    </message>
    <message>
        <source>Choose another directory with --dir.</source>
        <translation>Indique otro directorio con --dir.</translation>
    </message>
    <message>
        <source>The demo&apos;s objects already exist: %1.</source>
        <translation>Los objetos de la demo ya existen: %1.</translation>
    </message>
    <message>
        <source>Invalid connection settings: %1.</source>
        <translation>No se pueden leer los datos de conexión: %1.</translation>
    </message>
    <message>
        <source>Use a URI (postgresql://host/database), keywords (host=… dbname=…), service=NAME or a database name.</source>
        <translation>Escriba una URI (postgresql://host/base), palabras clave (host=… dbname=…), service=NOMBRE o el nombre de una base de datos.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2</source>
        <translation>Sin conexión con %1: %2</translation>
    </message>
    <message>
        <source>Check host, port and database, and whether the server is running.</source>
        <translation>Compruebe host, puerto, base de datos y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>Login to %1 failed: %2</source>
        <translation>El servidor rechaza el inicio de sesión en %1: %2</translation>
    </message>
    <message>
        <source>Set the password in PGPASSWORD or the password file, and check the role.</source>
        <translation>Indique la contraseña en PGPASSWORD o en el archivo de contraseñas y compruebe el rol.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Se cortó la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The journal in the database records how far the run got: see &quot;stopoverctl run list&quot;.</source>
        <translation>El diario en la base de datos dice hasta dónde llegó: vea «stopoverctl run list».</translation>
    </message>
    <message>
        <source>The connection was lost during COMMIT; it is not known whether transaction %1 was committed.</source>
        <translation>La conexión se cortó durante el COMMIT: aquí no se sabe si la transacción %1 tuvo efecto.</translation>
    </message>
    <message>
        <source>Do not repeat it. &quot;stopoverctl run resume&quot; checks the journal.</source>
        <translation>No la repita; «stopoverctl run resume» pregunta al diario.</translation>
    </message>
    <message>
        <source>The server at %1 is starting up or shutting down.</source>
        <translation>El servidor en %1 aún arranca o se está apagando.</translation>
    </message>
    <message>
        <source>%1 is a standby, which is read-only.</source>
        <translation>%1 es un standby y no acepta escrituras.</translation>
    </message>
    <message>
        <source>Role %3 has no %1 privilege on %2.</source>
        <translation>Al rol %3 le falta %1 sobre %2.</translation>
    </message>
    <message>
        <source>Role %1 does not exist on this server.</source>
        <translation>En este servidor no hay ningún rol %1.</translation>
    </message>
    <message>
        <source>Name an existing role with %2.</source>
        <translation>Indique con %2 un rol que exista.</translation>
    </message>
    <message>
        <source>Connect as the owner, or work with the owner&apos;s rights: --work-as ROLE. If a superuser owns the journal, first transfer it: stopoverctl install --owner ROLE.</source>
        <translation>Conéctese como propietario, o trabaje con los permisos del propietario: --work-as ROL. Un registro que pertenece a un superusuario se entrega antes: stopoverctl install --owner ROL.</translation>
    </message>
    <message>
        <source>The server rejected a statement.</source>
        <translation>El servidor rechazó una sentencia.</translation>
    </message>
    <message>
        <source>Another session holds an ACCESS EXCLUSIVE lock on a table that must be read.</source>
        <translation>Alguien ha bloqueado frente a todos una tabla que se quiere leer.</translation>
    </message>
    <message>
        <source>The server is out of disk space: %1.</source>
        <translation>No queda espacio en el servidor: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid name: %2.</source>
        <translation>«%1» no es un nombre: %2.</translation>
    </message>
    <message>
        <source>Write schema.table; double-quote names with capitals, spaces or dots.</source>
        <translation>Escriba esquema.tabla, con comillas dobles alrededor de mayúsculas, espacios y puntos.</translation>
    </message>
    <message>
        <source>Correct it, and plan again.</source>
        <translation>Corríjalo y planifique de nuevo.</translation>
    </message>
    <message>
        <source>%1: unknown key &quot;%2&quot;.</source>
        <translation>%1: la clave «%2» no se conoce.</translation>
    </message>
    <message>
        <source>Valid keys: %3.</source>
        <translation>Claves conocidas aquí: %3.</translation>
    </message>
    <message>
        <source>Table %1 does not exist in this database.</source>
        <translation>No hay ninguna tabla %1 en esta base de datos.</translation>
    </message>
    <message>
        <source>Table %1 has no column &quot;%2&quot;.</source>
        <translation>La tabla %1 no tiene la columna «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the partition key: %2.</source>
        <translation>La clave «%1» no se puede usar: %2.</translation>
    </message>
    <message>
        <source>Use a column, or one immutable SQL expression over the table&apos;s columns.</source>
        <translation>Escriba una columna, o una expresión SQL inmutable sobre las columnas de la tabla.</translation>
    </message>
    <message>
        <source>%1 is not a valid number of partitions.</source>
        <translation>%1 particiones no son posibles.</translation>
    </message>
    <message>
        <source>Choose from %2 to %3.</source>
        <translation>Elija entre %2 y %3.</translation>
    </message>
    <message>
        <source>Run %1 does not exist in this database.</source>
        <translation>No hay ninguna ejecución %1 en esta base de datos.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl run list&quot; lists the runs.</source>
        <translation>«stopoverctl run list» muestra las que hay.</translation>
    </message>
    <message>
        <source>Another Stopover took over run %1; this one stopped.</source>
        <translation>Otro Stopover ha asumido la ejecución %1; este se detuvo.</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime: %2.</source>
        <translation>%1 cambió entretanto: %2.</translation>
    </message>
    <message>
        <source>Abort this run and plan again. The live table is unchanged.</source>
        <translation>Abandone esta ejecución y planifique de nuevo; la tabla en uso está intacta.</translation>
    </message>
    <message>
        <source>The trigger that captures writes to %1 was disabled or replaced.</source>
        <translation>Alguien desactivó o reemplazó el trigger que captura las escrituras en %1.</translation>
    </message>
    <message>
        <source>%1 is written faster than the copy can catch up: %2 changes left to copy, at most %3 allowed at the swap.</source>
        <translation>En %1 se escribe más rápido de lo que la copia alcanza: %2 claves pendientes, se admiten %3 en el intercambio.</translation>
    </message>
    <message>
        <source>Backup %1 does not exist.</source>
        <translation>No hay ninguna copia %1.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl backup list&quot; lists the backups.</source>
        <translation>La orden backup list muestra las que hay.</translation>
    </message>
    <message>
        <source>Backup %1 is missing.</source>
        <translation>Falta la copia %1.</translation>
    </message>
    <message>
        <source>It was dropped or moved. Choose another one.</source>
        <translation>Alguien la borró o la movió; elija otra.</translation>
    </message>
    <message>
        <source>Backup %1 was altered after it was made: it had %2 rows and has %3, or its values differ.</source>
        <translation>La copia %1 se alteró desde que se hizo: entonces %2 filas, ahora %3, u otros valores.</translation>
    </message>
    <message>
        <source>It was not restored. Choose another backup.</source>
        <translation>No se restaura. Elija otra copia.</translation>
    </message>
    <message>
        <source>Backup %1 did not record the structure of its table, and the table no longer exists.</source>
        <translation>La copia %1 no registró la estructura de su tabla, y la tabla ya no está.</translation>
    </message>
    <message>
        <source>Backup %1 cannot be dropped yet: %2.</source>
        <translation>La copia %1 aún no se puede borrar: %2.</translation>
    </message>
    <message>
        <source>%3 rows refer to rows of %1 that the backup does not contain (constraint %2).</source>
        <translation>%3 filas hacen referencia a filas de %1 que la copia no tiene (restricción %2).</translation>
    </message>
    <message>
        <source>Restore the referencing table too, or delete these rows first. The live table was not changed.</source>
        <translation>Restaure también la tabla que hace referencia, o borre antes esas filas. La tabla activa no cambió.</translation>
    </message>
    <message>
        <source>The restored copy of %1 differs from the backup.</source>
        <translation>La copia restaurada de %1 no es lo que contiene la copia de seguridad.</translation>
    </message>
    <message>
        <source>Dump %1 is damaged: %2.</source>
        <translation>El volcado %1 está dañado: %2.</translation>
    </message>
    <message>
        <source>Dump %1 was not made by Stopover for this database, and contains code:%2</source>
        <translation>El volcado %1 no lo hizo Stopover para esta base de datos, y sus sentencias hacen más que contener datos:%2</translation>
    </message>
    <message>
        <source>Check the list. To restore it all with the rights of an ordinary role, add --allow-code.</source>
        <translation>Revise la lista. Para restaurarlo todo con los permisos de un rol corriente: --allow-code.</translation>
    </message>
    <message>
        <source>Dump %1 comes from PostgreSQL %2; this server and its client programs have version %3.</source>
        <translation>El volcado %1 procede de PostgreSQL %2; el servidor y los programas de aquí son de la versión %3.</translation>
    </message>
    <message>
        <source>Restore it to a server of at least that version, with client programs to match. Nothing was changed.</source>
        <translation>Restáurelo en un servidor igual de nuevo, con los programas cliente de esa versión. No se cambió nada.</translation>
    </message>
    <message>
        <source>Dump %1 contains a psql command, which Stopover does not run: %2.</source>
        <translation>El volcado %1 contiene una orden de psql, que Stopover no ejecuta: %2.</translation>
    </message>
    <message>
        <source>Check what it does, and remove it from the script. Nothing was restored.</source>
        <translation>Revise qué hace y después quítela del script. No se restauró nada.</translation>
    </message>
    <message>
        <source>Dump %1 creates objects that only a superuser can create, but dumps are restored as an ordinary role: %2.</source>
        <translation>El volcado %1 crea lo que solo un superusuario puede crear, y los volcados se restauran con un rol corriente: %2.</translation>
    </message>
    <message>
        <source>Create extensions as the superuser with --allow-superuser &quot;EXTENSION NAME; …&quot;. Skip the rest with --leave-out &quot;KIND NAME; …&quot;, and create it yourself afterwards. Nothing was restored.</source>
        <translation>Cree las extensiones como superusuario con --allow-superuser &quot;EXTENSION NOMBRE; …&quot;. Deje fuera el resto con --leave-out &quot;TIPO NOMBRE; …&quot; y créelo después usted mismo. No se restauró nada.</translation>
    </message>
    <message>
        <source>%1 is a member of %2, so code in a dump could access the server&apos;s files.</source>
        <translation>%1 es miembro de %2; así, el código de un volcado podría acceder a los archivos del servidor.</translation>
    </message>
    <message>
        <source>Restore as a superuser (Stopover then works as an ordinary role), or as a role without these memberships.</source>
        <translation>Restaure como superusuario, que lo hace mediante un rol corriente, o con un rol sin estas membresías.</translation>
    </message>
    <message>
        <source>The dump cannot be restored as an ordinary role, because login as %1 fails: %2.</source>
        <translation>El volcado no se puede restaurar con un rol corriente, porque nadie puede iniciar sesión como %1: %2.</translation>
    </message>
    <message>
        <source>Allow password logins to the new database in pg_hba.conf, or connect as an ordinary role with CREATEDB.</source>
        <translation>Permita en pg_hba.conf el inicio de sesión con contraseña en la base de datos nueva, o conéctese con un rol corriente que pueda crear bases de datos.</translation>
    </message>
    <message>
        <source>%1 has no primary key, so its rows cannot be identified.</source>
        <translation>%1 no tiene clave primaria, así que sus filas no se pueden distinguir.</translation>
    </message>
    <message>
        <source>Add one, or inspect the rows with psql.</source>
        <translation>Déle una, o mire las filas con psql.</translation>
    </message>
    <message>
        <source>Backup %1 differs from its table: %2 rows in the table, %3 in the backup, or different values.</source>
        <translation>La copia %1 difiere de su tabla: %2 filas en la tabla, %3 en la copia, o valores distintos.</translation>
    </message>
    <message>
        <source>Nothing was changed. Resume to repeat the backup, or abort the run.</source>
        <translation>No se cambió nada. Reanude para rehacer la copia, o abandone la ejecución.</translation>
    </message>
    <message>
        <source>%1 and its copy differ in %2 rows; the first keys: %3.</source>
        <translation>%1 y su copia difieren en %2 claves, las primeras: %3.</translation>
    </message>
    <message>
        <source>The tables were not swapped. Resume to compare and repair again, or abort the run.</source>
        <translation>No se intercambió nada. Reanude para comparar y reparar de nuevo, o abandone la ejecución.</translation>
    </message>
    <message>
        <source>The retired table would reject %2 rows written to %1 since the swap; the first: %3.</source>
        <translation>La tabla guardada rechazaría %2 filas escritas desde entonces en %1, las primeras: %3.</translation>
    </message>
    <message>
        <source>Database %1 has no Stopover journal.</source>
        <translation>La base de datos %1 no tiene diario de Stopover.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl install&quot; or the first run creates it.</source>
        <translation>«stopoverctl install» lo crea; la primera ejecución también.</translation>
    </message>
    <message>
        <source>Stopover&apos;s schemas in database %1 contain objects that are not Stopover&apos;s. Nothing in them was read:
%2.</source>
        <translation>Los esquemas de Stopover en la base de datos %1 contienen algo que no es de Stopover. No se leyó nada de ellos:
%2.</translation>
    </message>
    <message>
        <source>As the owner of schema stopover or a superuser, run &quot;stopoverctl install --repair&quot; to see what it would do.</source>
        <translation>Vea, como propietario del esquema stopover o superusuario, qué haría &quot;stopoverctl install --repair&quot;.</translation>
    </message>
    <message>
        <source>The journal in the database has version %1; this program supports %2.</source>
        <translation>El diario de la base de datos es de la versión %1; este programa conoce la %2.</translation>
    </message>
    <message>
        <source>%1 contains no project: no alembic.ini, pyproject.toml or stopover.toml was found.</source>
        <translation>%1 no contiene ningún proyecto: no hay alembic.ini, pyproject.toml ni stopover.toml.</translation>
    </message>
    <message>
        <source>Name the project folder with --project.</source>
        <translation>Indique la carpeta del proyecto con --project.</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%3&quot; in section [%2].</source>
        <translation>%1 no tiene la clave «%3» en la sección [%2].</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Añádala allí.</translation>
    </message>
    <message>
        <source>%1: invalid value for &quot;%2&quot;: %3.</source>
        <translation>%1: valor no válido para &quot;%2&quot;: %3.</translation>
    </message>
    <message>
        <source>The revision folder %1, named in %2, does not exist.</source>
        <translation>La carpeta de revisiones %1, indicada en %2, no existe.</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; cannot be read without running the file: %4.</source>
        <translation>%1, línea %2: &quot;%3&quot; no se puede leer sin ejecutar el archivo: %4.</translation>
    </message>
    <message>
        <source>%1 declares no revision.</source>
        <translation>%1 no nombra ninguna revisión.</translation>
    </message>
    <message>
        <source>Give it a revision id, or move it out of the revision folder.</source>
        <translation>Dele un id de revisión, o sáquelo de la carpeta de revisiones.</translation>
    </message>
    <message>
        <source>%1 is found twice; the first time as %2.</source>
        <translation>%1 se encuentra dos veces, primero como %2.</translation>
    </message>
    <message>
        <source>Name each revision folder once.</source>
        <translation>Nombre cada carpeta de revisiones una sola vez.</translation>
    </message>
    <message>
        <source>%1, line %2: not encoded in %3.</source>
        <translation>%1, línea %2 no está codificada en %3.</translation>
    </message>
    <message>
        <source>Revision id &quot;%1&quot; contains reserved characters: %2.</source>
        <translation>El id de revisión «%1» contiene caracteres con otro significado: %2.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores only.</source>
        <translation>Elija un id de letras, cifras y guiones bajos.</translation>
    </message>
    <message>
        <source>Give each file its own id.</source>
        <translation>Dé otro id a todos menos a uno.</translation>
    </message>
    <message>
        <source>Branch label &quot;%1&quot; of revision %2 is already used by %3.</source>
        <translation>La etiqueta de rama «%1» de la revisión %2 ya es el nombre de %3.</translation>
    </message>
    <message>
        <source>Revision %1 revises %2, but no file declares it.</source>
        <translation>La revisión %1 revisa %2, que ningún archivo declara.</translation>
    </message>
    <message>
        <source>Restore the file, or correct down_revision.</source>
        <translation>Recupere el archivo, o corrija down_revision.</translation>
    </message>
    <message>
        <source>Revision %1 depends on %2, but no file declares it.</source>
        <translation>La revisión %1 depende de %2, que ningún archivo declara.</translation>
    </message>
    <message>
        <source>Restore the file, or correct depends_on.</source>
        <translation>Recupere el archivo, o corrija depends_on.</translation>
    </message>
    <message>
        <source>These revisions form a cycle: %*.</source>
        <translation>Estas revisiones se revisan en círculo: %*.</translation>
    </message>
    <message>
        <source>Correct down_revision in one of them.</source>
        <translation>Corrija down_revision de una de ellas.</translation>
    </message>
    <message>
        <source>These revisions depend on each other in a cycle: %*.</source>
        <translation>Estas revisiones dependen unas de otras en círculo: %*.</translation>
    </message>
    <message>
        <source>Correct depends_on in one of them.</source>
        <translation>Corrija depends_on de una de ellas.</translation>
    </message>
    <message>
        <source>Revision &quot;%1&quot; does not exist.</source>
        <translation>No hay ninguna revisión «%1».</translation>
    </message>
    <message>
        <source>Check the id and the project folder.</source>
        <translation>Compruebe el id y la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches more than one revision: %2.</source>
        <translation>Más de una revisión empieza por «%1»: %2.</translation>
    </message>
    <message>
        <source>Write more characters of the id.</source>
        <translation>Escriba más del id.</translation>
    </message>
    <message>
        <source>Branch &quot;%1&quot; does not exist.</source>
        <translation>No hay ninguna rama «%1».</translation>
    </message>
    <message>
        <source>Revision %1 is not in branch &quot;%2&quot;.</source>
        <translation>La revisión %1 no está en la rama «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches more than one head: %2.</source>
        <translation>«%1» designa más de una cabeza: %2.</translation>
    </message>
    <message>
        <source>Swap the two, or name revisions of the same branch.</source>
        <translation>Intercambie las dos, o nombre revisiones de una misma línea.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is ambiguous: the path forks at %2.</source>
        <translation>«%1» es ambiguo: la ruta se bifurca en %2.</translation>
    </message>
    <message>
        <source>Name the revision.</source>
        <translation>Nombre la revisión misma.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reaches no revision in %2 steps.</source>
        <translation>«%1» no lleva a ninguna revisión en %2 pasos.</translation>
    </message>
    <message>
        <source>Use fewer steps.</source>
        <translation>Dé menos pasos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes past the last revision.</source>
        <translation>«%1» va más allá de la última revisión.</translation>
    </message>
    <message>
        <source>Name only one of them.</source>
        <translation>Nombre una de las dos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ancestor in branch &quot;%2&quot;.</source>
        <translation>«%1» no está por debajo de la rama «%2».</translation>
    </message>
    <message>
        <source>Name an ancestor of the branch&apos;s revisions.</source>
        <translation>Nombre una revisión por la que pasó la rama.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a range; a single revision is expected.</source>
        <translation>«%1» es un rango donde se espera una revisión.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a single revision; a range is expected.</source>
        <translation>«%1» es una revisión donde se espera un rango.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid range.</source>
        <translation>«%1» no es un rango del historial.</translation>
    </message>
    <message>
        <source>Write FROM:TO; either end may be left out.</source>
        <translation>Escriba DESDE:HASTA; cualquiera puede faltar.</translation>
    </message>
    <message>
        <source>Name a head, or start a new branch.</source>
        <translation>Nombre una cabeza, o pida una rama nueva.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid target: %2.</source>
        <translation>«%1» no se puede leer como destino: %2.</translation>
    </message>
    <message>
        <source>Use a revision, LABEL@head, heads, base, +N or -N.</source>
        <translation>Escriba una revisión, ETIQUETA@head, heads, base, +N o -N.</translation>
    </message>
    <message>
        <source>%1 can be reached from %2 only through a dependency.</source>
        <translation>A %1 solo se llega desde %2 por una dependencia.</translation>
    </message>
    <message>
        <source>Name a range within one branch.</source>
        <translation>Nombre un rango a lo largo de una línea.</translation>
    </message>
    <message>
        <source>Revision %1 cannot be undone: %2 has no downgrade.</source>
        <translation>La revisión %1 no se puede deshacer: %2 no tiene downgrade.</translation>
    </message>
    <message>
        <source>Write its downgrade, or downgrade to a later revision.</source>
        <translation>Escriba su downgrade, o no retroceda más allá de ella.</translation>
    </message>
    <message>
        <source>Revision %1 was rolled back because its check failed: %2</source>
        <translation>La revisión %1 se revirtió: su comprobación no se cumplió: %2</translation>
    </message>
    <message>
        <source>Run the check by hand to find the cause, correct the revision, then resume or abort the run.</source>
        <translation>Ejecute la comprobación a mano para ver qué falla, corrija la revisión, y reanude o abandone la ejecución.</translation>
    </message>
    <message>
        <source>Revision %1 requires %2 in the version table, but it contains %3.</source>
        <translation>La revisión %1 requiere %2 en la tabla de versiones, que contiene %3.</translation>
    </message>
    <message>
        <source>Find out what was applied, then stamp the database with that revision.</source>
        <translation>Vea qué se aplicó y marque después la base de datos con la verdad.</translation>
    </message>
    <message>
        <source>There is more than one revision folder: %*.</source>
        <translation>Hay más de una carpeta de revisiones: %*.</translation>
    </message>
    <message>
        <source>Choose the one for the new file.</source>
        <translation>Diga en cuál va el archivo nuevo.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Install what is missing, or rehearse without it. The database was not changed.</source>
        <translation>Instale aquí lo que falta, o ensaye sin ello; la base de datos no se ha modificado.</translation>
    </message>
    <message>
        <source>The journal in the database records how far the run got: open the Run page.</source>
        <translation>El diario de la base de datos registra hasta dónde llegó la ejecución: abra la página Ejecución.</translation>
    </message>
    <message>
        <source>Do not repeat it. Resume on the Run page checks the journal.</source>
        <translation>No la repita. «Reanudar», en la página Ejecución, comprueba el diario.</translation>
    </message>
    <message>
        <source>The Activity page shows which one. Try again when it has finished.</source>
        <translation>La página Actividad muestra cuál. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The History page lists the runs.</source>
        <translation>La página Historial muestra las ejecuciones.</translation>
    </message>
    <message>
        <source>The Run page shows what is possible.</source>
        <translation>La página Ejecución muestra lo que es posible.</translation>
    </message>
    <message>
        <source>Watch it on the Run page.</source>
        <translation>Puede seguirla en la página Ejecución.</translation>
    </message>
    <message>
        <source>The Backups page lists the backups.</source>
        <translation>La página Copias de seguridad muestra las copias.</translation>
    </message>
    <message>
        <source>The first run creates it.</source>
        <translation>La primera ejecución lo crea.</translation>
    </message>
    <message>
        <source>Look at its log file, or start over on the Demo page.</source>
        <translation>Consulte su archivo de registro, o empiece de nuevo en la página Demo.</translation>
    </message>
    <message>
        <source>Choose another directory.</source>
        <translation>Elija otro directorio.</translation>
    </message>
    <message>
        <source>The journal in database %1 was not used: %2.</source>
        <translation>No se tocó el diario de la base de datos %1: %2.</translation>
    </message>
    <message>
        <source>Connect as %1, or work with its rights through a temporary login: --work-as %1. If the login is rejected, add a line to pg_hba.conf, for example: %2</source>
        <translation>Conéctese como %1, o trabaje con sus permisos mediante un inicio de sesión temporal: --work-as %1. Si el servidor no lo admite, lo hace una línea de pg_hba.conf, por ejemplo: %2</translation>
    </message>
    <message>
        <source>%1: %2 objects, including %3</source>
        <translation>%1: %2 objetos, entre ellos %3</translation>
    </message>
    <message>
        <source>%1 in %2 mode at %3; connect to port %4 directly.</source>
        <translation>%1 en modo %2 en %3; conéctese directamente al puerto %4.</translation>
    </message>
    <message>
        <source>Session locks and settings do not hold through it, so only reading is possible. Use the server&apos;s own port, or a pool in session mode.</source>
        <translation>Los bloqueos y ajustes de sesión no se mantienen a través de él, así que solo se puede leer. Use el puerto del propio servidor, o un pool en modo session.</translation>
    </message>
    <message>
        <source>Run %1 on %2 is still open.</source>
        <translation>La ejecución %1 en %2 sigue abierta.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; does not exist.</source>
        <translation>El paso «%1» no existe.</translation>
    </message>
    <message>
        <source>Use one of: %2.</source>
        <translation>Use uno de: %2.</translation>
    </message>
    <message>
        <source>Run %1 belongs to %2, last heard from at %3, %4 s ago.</source>
        <translation>La ejecución %1 pertenece a %2; última señal a las %3, hace %4 s.</translation>
    </message>
    <message>
        <source>There is no regular file %1.</source>
        <translation>No hay ningún archivo normal %1.</translation>
    </message>
    <message>
        <source>Check the path. Links, devices and pipes are not accepted.</source>
        <translation>Compruebe la ruta. No se aceptan enlaces, dispositivos ni tuberías.</translation>
    </message>
    <message>
        <source>It was changed or damaged after it was written. Restore it from a backup, or create it again.</source>
        <translation>Se modificó o se dañó después de escribirlo. Recupérelo de una copia, o créelo de nuevo.</translation>
    </message>
    <message>
        <source>The private server failed (%1): %2</source>
        <translation>El servidor privado falló (%1): %2</translation>
    </message>
    <message>
        <source>The server is up, but has no further session for this run: %1.</source>
        <translation>El servidor funciona, pero no tiene más sesiones para esta ejecución: %1.</translation>
    </message>
    <message>
        <source>Raise max_connections, or the pool size of the pooler, to leave %2 sessions for the run, or use fewer workers; then resume it.</source>
        <translation>Aumente max_connections, o el tamaño del pool en el pooler, para dejar %2 sesiones a la ejecución, o use menos sesiones; después reanúdela.</translation>
    </message>
    <message>
        <source>pg_dump and the like leave their settings in the sessions of a pool, whatever its mode. Use the server&apos;s own port.</source>
        <translation>pg_dump y similares dejan sus ajustes en las sesiones de un pool, sea cual sea su modo. Use el puerto del propio servidor.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl activity&quot; shows which one. Try again when it has finished.</source>
        <translation>&quot;stopoverctl activity&quot; muestra cuál. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Resume when the blocking sessions have ended their transactions.</source>
        <translation>Reanude cuando las sesiones que bloquean hayan terminado sus transacciones.</translation>
    </message>
    <message>
        <source>Free disk space, then resume the run.</source>
        <translation>Libere espacio en disco y reanude la ejecución.</translation>
    </message>
    <message>
        <source>Blocked by: %*.</source>
        <translation>Bloqueado por: %*.</translation>
    </message>
    <message>
        <source>Resolve these findings first.</source>
        <translation>Resuelva antes estos hallazgos.</translation>
    </message>
    <message>
        <source>Confirmation is missing.</source>
        <translation>Falta la confirmación.</translation>
    </message>
    <message>
        <source>If this is the right object, repeat the command with --confirm %1.</source>
        <translation>Si este es el objeto correcto, repita la orden con --confirm %1.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; was given to confirm, but this would change &quot;%1&quot;.</source>
        <translation>Se confirmó con &quot;%2&quot;, pero esto cambiaría &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Another Stopover is driving run %1 (%2) on this database since %3 (PID %4).</source>
        <translation>Otro Stopover lleva la ejecución %1 (%2) en esta base de datos desde %3 (PID %4).</translation>
    </message>
    <message>
        <source>Wait until it finishes, or pause it there.</source>
        <translation>Espere a que termine, o póngala en pausa allí.</translation>
    </message>
    <message>
        <source>The window is read-only.</source>
        <translation>La ventana es de solo lectura.</translation>
    </message>
    <message>
        <source>Turn off the read-only switch, then resume the run.</source>
        <translation>Desactive el interruptor de solo lectura y reanude la ejecución.</translation>
    </message>
    <message>
        <source>%1 is not the socket directory of a running private server.</source>
        <translation>%1 no es el directorio del socket de un servidor privado en marcha.</translation>
    </message>
    <message>
        <source>Repeat the command with --confirm NAME.</source>
        <translation>Repita la orden con --confirm NOMBRE.</translation>
    </message>
    <message>
        <source>If that Stopover is gone, repeat the command with --take-over: its sessions are terminated, and it cannot continue the run.</source>
        <translation>Si ese Stopover ya no existe, repita la orden con --take-over: sus sesiones se terminan y no puede continuar la ejecución.</translation>
    </message>
    <message>
        <source>Run %1 is %2; %3 is not possible.</source>
        <translation>La ejecución %1 está %2; %3 no es posible.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl run show %1&quot; lists what is possible.</source>
        <translation>&quot;stopoverctl run show %1&quot; muestra lo que es posible.</translation>
    </message>
    <message>
        <source>Plan again: the new backup gets a name of its own. Nothing was changed.</source>
        <translation>Planifique de nuevo: la nueva copia recibe un nombre propio. No se cambió nada.</translation>
    </message>
    <message>
        <source>Resolve this first, then drop it. Nothing was dropped.</source>
        <translation>Resuelva esto antes y bórrelo después. No se borró nada.</translation>
    </message>
    <message>
        <source>The live table was not changed. Verify the backup (&quot;stopoverctl backup verify&quot;), then restore again.</source>
        <translation>La tabla activa no cambió. Verifique la copia (&quot;stopoverctl backup verify&quot;) y restaure de nuevo.</translation>
    </message>
    <message>
        <source>Partition %1 has rows, so it is not dropped.</source>
        <translation>La partición %1 tiene filas, así que no se elimina.</translation>
    </message>
    <message>
        <source>Move its rows elsewhere and abort again, or resume the run.</source>
        <translation>Mueva sus filas a otro lugar y abandone de nuevo, o reanude la ejecución.</translation>
    </message>
    <message>
        <source>The plan in %3 cannot be read (step &quot;%1&quot;, key &quot;%2&quot;).</source>
        <translation>El plan de %3 no se puede leer (paso &quot;%1&quot;, clave &quot;%2&quot;).</translation>
    </message>
    <message>
        <source>A newer version wrote it, or it was changed since. Use the version that wrote it. Nothing was run.</source>
        <translation>Lo escribió una versión más nueva, o se modificó después. Use la versión que lo escribió. No se ejecutó nada.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; is recorded as done, but what it created no longer exists.</source>
        <translation>El paso &quot;%1&quot; consta como hecho, pero lo que creó ya no existe.</translation>
    </message>
    <message>
        <source>Abort the run, and start again.</source>
        <translation>Abandone la ejecución y empiece de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be rehearsed on this machine: %1 (%2).</source>
        <translation>Esto no se puede ensayar en esta máquina: %1 (%2).</translation>
    </message>
    <message>
        <source>resuming</source>
        <translation>reanudar</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>revertir</translation>
    </message>
    <message>
        <source>reapplying</source>
        <translation>volver a aplicar</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>terminar</translation>
    </message>
    <message>
        <source>marking a revision as applied</source>
        <translation>marcar una revisión como aplicada</translation>
    </message>
    <message>
        <source>catching up with the writes</source>
        <translation>ponerse al día con las escrituras</translation>
    </message>
    <message>
        <source>Table %1 does not exist, or is not %2.</source>
        <translation>La tabla %1 no existe, o no está %2.</translation>
    </message>
    <message>
        <source>Role %3 may not create databases; a dump is restored to a new one.</source>
        <translation>El rol %3 no puede crear bases de datos; un volcado se restaura en una nueva.</translation>
    </message>
    <message>
        <source>Have a superuser run ALTER ROLE %3 CREATEDB, or connect as a role that may.</source>
        <translation>Pida a un superusuario que ejecute ALTER ROLE %3 CREATEDB, o conéctese con un rol que pueda.</translation>
    </message>
    <message>
        <source>Rehearse the upgrade instead; it includes the rollback.</source>
        <translation>Ensaye en su lugar la actualización; incluye la reversión.</translation>
    </message>
    <message>
        <source>%1 is a superuser, and this could run other roles&apos; code with its rights:%2</source>
        <translation>%1 es superusuario, y esto podría ejecutar código de otros roles con sus permisos:%2</translation>
    </message>
    <message>
        <source>Enter an existing role in &quot;Work as&quot; on the Connections page.</source>
        <translation>Escriba un rol que exista en &quot;Trabajar como&quot;, en la página Conexiones.</translation>
    </message>
    <message>
        <source>Connect as the owner, or enter the owner in &quot;Work as&quot; on the Connections page. If a superuser owns the journal, first transfer it, on the command line.</source>
        <translation>Conéctese como propietario, o escriba el propietario en &quot;Trabajar como&quot;, en la página Conexiones. Si el diario es de un superusuario, transfiéralo antes en la línea de órdenes.</translation>
    </message>
    <message>
        <source>Type the name to confirm.</source>
        <translation>Escriba el nombre para confirmar.</translation>
    </message>
    <message>
        <source>Type the name that would change.</source>
        <translation>Escriba el nombre de lo que cambiaría.</translation>
    </message>
    <message>
        <source>If that Stopover is gone, take the run over on the Run page: its sessions are terminated, and it cannot continue the run.</source>
        <translation>Si ese Stopover ya no existe, asuma la ejecución en la página Ejecución: sus sesiones se terminan y no puede continuarla.</translation>
    </message>
    <message>
        <source>The live table was not changed. Verify the backup on the Backups page, then restore again.</source>
        <translation>La tabla activa no cambió. Verifique la copia en la página Copias y restaure de nuevo.</translation>
    </message>
    <message>
        <source>Check the list. Restoring it all, with the rights of an ordinary role, must be allowed explicitly.</source>
        <translation>Revise la lista. Restaurarlo todo, con los permisos de un rol corriente, debe permitirse expresamente.</translation>
    </message>
    <message>
        <source>Restore it on the command line, which can create extensions as the superuser and skip other objects. Nothing was restored.</source>
        <translation>Restáurelo en la línea de órdenes, que puede crear extensiones como superusuario y omitir otros objetos. No se restauró nada.</translation>
    </message>
    <message>
        <source>The owner of schema stopover or a superuser can repair the journal on the command line.</source>
        <translation>El propietario del esquema stopover o un superusuario puede reparar el diario en la línea de órdenes.</translation>
    </message>
    <message>
        <source>Connect as %1, or enter %1 in &quot;Work as&quot; on the Connections page, to work with its rights through a temporary login. If the login is rejected, add a line to pg_hba.conf, for example: %2</source>
        <translation>Conéctese como %1, o escriba %1 en &quot;Trabajar como&quot;, en la página Conexiones, para trabajar con sus permisos mediante un inicio de sesión temporal. Si se rechaza, añada una línea a pg_hba.conf, por ejemplo: %2</translation>
    </message>
    <message>
        <source>Start over on the Demo page, which replaces them.</source>
        <translation>Empiece de nuevo en la página Demo, que los reemplaza.</translation>
    </message>
    <message>
        <source>Choose the project folder on the Revisions page.</source>
        <translation>Elija la carpeta del proyecto en la página Revisiones.</translation>
    </message>
    <message>
        <source>If &quot;%1&quot; is meant, repeat the command with --confirm %1.</source>
        <translation>Si se trata de &quot;%1&quot;, repita la orden con --confirm %1.</translation>
    </message>
    <message>
        <source>Resume it (stopoverctl run resume %1) or abort it (stopoverctl run abort %1 --confirm %2). After a swap, roll back (stopoverctl run rollback %1 --confirm %2) or finish it (stopoverctl run finish %1 --confirm %2).</source>
        <translation>Reanúdela (stopoverctl run resume %1) o abórtela (stopoverctl run abort %1 --confirm %2). Tras un intercambio, reviértala (stopoverctl run rollback %1 --confirm %2) o termínela (stopoverctl run finish %1 --confirm %2).</translation>
    </message>
    <message>
        <source>%1 is already a backup.</source>
        <translation>%1 ya es una copia de seguridad.</translation>
    </message>
    <message>
        <source>aborting</source>
        <translation>abortar</translation>
    </message>
    <message>
        <source>Open the Run page. Resume or abort it; after a swap, roll back or finish it.</source>
        <translation>Abra la página Ejecución. Reanúdela o abórtela; tras un intercambio, reviértala o termínela.</translation>
    </message>
    <message>
        <source>Check the column&apos;s name; case matters.</source>
        <translation>Compruebe el nombre de la columna; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Resume when the server is less busy, or with --brake.</source>
        <translation>Reanude la ejecución cuando el servidor esté menos ocupado, o con --brake.</translation>
    </message>
    <message>
        <source>%1 is written faster than the copy can catch up: %2 writes are left to copy, %3 a second come in, and %4 a second are copied. Nothing was changed.</source>
        <translation>%1 se escribe más rápido de lo que la copia puede alcanzar: quedan %2 escrituras por copiar, llegan %3 por segundo y se copian %4 por segundo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Resume when the server is less busy, or with --brake, which slows the writers down by a few milliseconds per statement until the copy has caught up.</source>
        <translation>Reanude la ejecución cuando el servidor esté menos ocupado, o con --brake: así cada sentencia que escribe espera unos milisegundos hasta que la copia haya alcanzado.</translation>
    </message>
    <message>
        <source>The swap of %1 may hold its lock for %2 ms, and was given up after %3 ms. Nothing was changed.</source>
        <translation>El intercambio de %1 puede mantener su bloqueo %2 ms y se abandonó tras %3 ms. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Resume when the server is less busy, or plan again with a larger lock_budget.</source>
        <translation>Reanude la ejecución cuando el servidor esté menos ocupado, o planifique de nuevo con un lock_budget mayor.</translation>
    </message>
    <message>
        <source>Resume when the server is less busy, or tick &quot;Slow writers down&quot;.</source>
        <translation>Reanude la ejecución cuando el servidor esté menos ocupado, o marque «Frenar las escrituras».</translation>
    </message>
    <message>
        <source>Resume when the server is less busy, or tick &quot;Slow writers down&quot;: each writing statement then waits for a few milliseconds, until the copy has caught up.</source>
        <translation>Reanude la ejecución cuando el servidor esté menos ocupado, o marque «Frenar las escrituras»: así cada sentencia que escribe espera unos milisegundos hasta que la copia haya alcanzado.</translation>
    </message>
    <message>
        <source>Transactions that began before the copy was complete are still open, and would find %1 empty or outdated after the swap: %2. Nothing was changed.</source>
        <translation>Siguen abiertas transacciones que empezaron antes de que la copia estuviera completa y que, tras el cambio, encontrarían %1 vacía o anticuada: %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>Wait for them or end them, then resume; or resume with --old-snapshots, which swaps all the same after waiting.</source>
        <translation>Espere a que terminen o termínelas y después reanude; o reanude con --old-snapshots, que cambia igualmente después de esperar.</translation>
    </message>
    <message>
        <source>Wait for them or end them on the Activity page, then resume.</source>
        <translation>Espere a que terminen o termínelas en la página Actividad y después reanude.</translation>
    </message>
    <message>
        <source>%1 was changed while this ran: %2.</source>
        <translation>%1 se modificó mientras tanto: %2.</translation>
    </message>
    <message>
        <source>Run the same command again, which takes the change into account. The live table is unchanged.</source>
        <translation>Ejecute de nuevo el mismo comando, que tendrá en cuenta el cambio. La tabla activa no ha cambiado.</translation>
    </message>
    <message>
        <source>%1 was changed since the tables were swapped, and not all of it can be carried over to the other table: %2</source>
        <translation>%1 se modificó desde el intercambio de las tablas, y no todo puede trasladarse a la otra tabla: %2</translation>
    </message>
    <message>
        <source>Nothing was begun. Do that, and run the command again.</source>
        <translation>No se ha comenzado nada. Hágalo y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>No synchronous standby (synchronous_standby_names: %1) has confirmed a COMMIT for %2 s. Nothing further was begun; what was committed until then is on this server only.</source>
        <translation>Ningún servidor en espera síncrono (synchronous_standby_names: %1) ha confirmado un COMMIT en %2 s. No se empezó nada más; lo confirmado hasta entonces está solo en este servidor.</translation>
    </message>
    <message>
        <source>Start the standby, or, as a superuser, stop waiting for it: ALTER SYSTEM SET synchronous_standby_names = &apos;&apos;; SELECT pg_reload_conf(); then continue.</source>
        <translation>Inicie el servidor en espera o, como superusuario, deje de esperarlo: ALTER SYSTEM SET synchronous_standby_names = &apos;&apos;; SELECT pg_reload_conf(); y después continúe.</translation>
    </message>
    <message>
        <source>The server that answers now, %2, has no run %1: a standby that had not received it has become the primary.</source>
        <translation>El servidor que responde ahora, %2, no tiene la ejecución %1: un servidor en espera que no la había recibido se ha convertido en primario.</translation>
    </message>
    <message>
        <source>Nothing of the run is there. Check the table, and plan again.</source>
        <translation>Nada de la ejecución está allí. Compruebe la tabla y planifique de nuevo.</translation>
    </message>
    <message>
        <source>%1 is on timeline %2, and the run was on timeline %3: it is a former primary. Nothing was written there.</source>
        <translation>%1 está en la línea de tiempo %2, y la ejecución estaba en la %3: es un primario anterior. No se escribió nada allí.</translation>
    </message>
    <message>
        <source>Stop that server, or take it out of the connection settings, then resume the run.</source>
        <translation>Detenga ese servidor, o quítelo de los ajustes de conexión, y después reanude la ejecución.</translation>
    </message>
    <message>
        <source>%1 contains several projects: %2.</source>
        <translation>%1 contiene varios proyectos: %2.</translation>
    </message>
    <message>
        <source>Open one of them, for example with &quot;--project %3&quot;.</source>
        <translation>Abra uno de ellos, por ejemplo con «--project %3».</translation>
    </message>
    <message>
        <source>%1 is a project of %2 (%3 shows it), whose migrations Stopover does not run.</source>
        <translation>%1 es un proyecto de %2 (lo muestra %3), cuyas migraciones Stopover no ejecuta.</translation>
    </message>
    <message>
        <source>Stopover can check their SQL (&quot;stopoverctl lint FILE&quot;), and watch, back up and repartition the database.</source>
        <translation>Stopover puede revisar su SQL («stopoverctl lint FILE») y vigilar, respaldar y reparticionar la base de datos.</translation>
    </message>
    <message>
        <source>%1 is a project of %2 (%3 shows it).</source>
        <translation>%1 es un proyecto de %2 (lo muestra %3).</translation>
    </message>
    <message>
        <source>Stopover runs its SQL files as SQL revisions, in their order, once they are imported: &quot;stopoverctl revision import %4&quot;.</source>
        <translation>Stopover ejecuta sus archivos SQL como revisiones SQL, en su orden, una vez importados: «stopoverctl revision import %4».</translation>
    </message>
    <message>
        <source>The project of %1 is %2.</source>
        <translation>El proyecto de %1 es %2.</translation>
    </message>
    <message>
        <source>%1 contains further projects: %2.</source>
        <translation>%1 contiene más proyectos: %2.</translation>
    </message>
    <message>
        <source>Name one with --project to open it instead.</source>
        <translation>Nombre uno con --project para abrirlo en su lugar.</translation>
    </message>
    <message>
        <source>No alembic.ini was found for %1, so the project&apos;s own program configures Alembic; Alembic&apos;s defaults are assumed.</source>
        <translation>No se encontró ningún alembic.ini para %1, así que el programa del proyecto configura Alembic; se suponen los valores predeterminados de Alembic.</translation>
    </message>
    <message>
        <source>%1 has no section [alembic] with revisions; this is section [%2].</source>
        <translation>%1 no tiene una sección [alembic] con revisiones; esta es la sección [%2].</translation>
    </message>
    <message>
        <source>Choose another one with --section: %3.</source>
        <translation>Elija otra con --section: %3.</translation>
    </message>
    <message>
        <source>The settings do not name the subfolders of %1 that have revisions; these are shown: %2.</source>
        <translation>La configuración no nombra las subcarpetas de %1 que tienen revisiones; se muestran: %2.</translation>
    </message>
    <message>
        <source>If the project uses others, name them as version_locations.</source>
        <translation>Si el proyecto usa otras, nómbrelas como version_locations.</translation>
    </message>
    <message>
        <source>%1 has no env.py, without which Alembic cannot run.</source>
        <translation>%1 no tiene env.py, sin el cual Alembic no puede ejecutarse.</translation>
    </message>
    <message>
        <source>Restore the file.</source>
        <translation>Restaure el archivo.</translation>
    </message>
    <message>
        <source>The Python interpreter %1, named in %2, cannot be run.</source>
        <translation>El intérprete de Python %1, nombrado en %2, no se puede ejecutar.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s interpreter: &quot;stopoverctl project --python PYTHON&quot;.</source>
        <translation>Elija el intérprete del proyecto: «stopoverctl project --python PYTHON».</translation>
    </message>
    <message>
        <source>%2, line %3, imports &quot;%1&quot;, which %4 lacks.</source>
        <translation>%2, línea %3, importa «%1», que le falta a %4.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s interpreter with &quot;stopoverctl project --python PYTHON&quot;, or install the module: %5</source>
        <translation>Elija el intérprete del proyecto con «stopoverctl project --python PYTHON», o instale el módulo: %5</translation>
    </message>
    <message>
        <source>%2, line %3, needs the environment variable %1, which is not set.</source>
        <translation>%2, línea %3, necesita la variable de entorno %1, que no está definida.</translation>
    </message>
    <message>
        <source>Set it, or name a file that does: &quot;stopoverctl project --env-file FILE&quot;.</source>
        <translation>Defínala o nombre un archivo que lo haga: «stopoverctl project --env-file FILE».</translation>
    </message>
    <message>
        <source>%1 was not read; it may contain what env.py needs.</source>
        <translation>%1 no se leyó; quizá contenga lo que env.py necesita.</translation>
    </message>
    <message>
        <source>To hand it over: &quot;stopoverctl project --env-file %1&quot;.</source>
        <translation>Para pasarlo: «stopoverctl project --env-file %1».</translation>
    </message>
    <message>
        <source>Open the folder of one of them.</source>
        <translation>Abra la carpeta de uno de ellos.</translation>
    </message>
    <message>
        <source>Stopover can check their SQL on the command line, and watch, back up and repartition the database.</source>
        <translation>Stopover puede revisar su SQL en la línea de órdenes y vigilar, respaldar y reparticionar la base de datos.</translation>
    </message>
    <message>
        <source>Stopover runs its SQL files as SQL revisions, in their order, once the command line has imported them.</source>
        <translation>Stopover ejecuta sus archivos SQL como revisiones SQL, en su orden, una vez que la línea de órdenes los ha importado.</translation>
    </message>
    <message>
        <source>Open the folder of another one instead.</source>
        <translation>Abra en su lugar la carpeta de otro.</translation>
    </message>
    <message>
        <source>Choose another section at the top of the page: %3.</source>
        <translation>Elija otra sección en la parte superior de la página: %3.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s interpreter above the graph.</source>
        <translation>Elija el intérprete del proyecto encima del grafo.</translation>
    </message>
    <message>
        <source>Choose the project&apos;s interpreter above the graph, or install the module: %5</source>
        <translation>Elija el intérprete del proyecto encima del grafo, o instale el módulo: %5</translation>
    </message>
    <message>
        <source>Set it before you start Stopover, or hand over a file that sets it, above the graph.</source>
        <translation>Defínala antes de iniciar Stopover, o pase un archivo que la defina, encima del grafo.</translation>
    </message>
    <message>
        <source>Hand it over above the graph.</source>
        <translation>Páselo encima del grafo.</translation>
    </message>
    <message>
        <source>Before the first swap, abort this run and start again. Behind it, resume: the trigger is made anew, and all rows are compared.</source>
        <translation>Antes del primer intercambio, abandone esta ejecución y comience de nuevo. Después, reanúdela: el disparador se crea de nuevo y se comparan todas las filas.</translation>
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
        <translation>%1 de %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <translation>%1 %2 en %3</translation>
    </message>
    <message>
        <source>table locked for %1</source>
        <translation>tabla bloqueada durante %1</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Ejecución %1: %2</translation>
    </message>
    <message>
        <source>Slowed down: %1</source>
        <translation>Frenado: %1</translation>
    </message>
    <message>
        <source>Paused before: %1</source>
        <translation>En pausa antes de: %1</translation>
    </message>
    <message>
        <source>a session that has ended</source>
        <translation>una sesión que ya terminó</translation>
    </message>
    <message>
        <source>Waiting for a lock, attempt %1. Blocked by %2. Sessions queued behind: %3.</source>
        <translation>Esperando un bloqueo, intento %1. Bloqueado por %2. Sesiones en cola detrás: %3.</translation>
    </message>
    <message>
        <source>Waiting for a lock, attempt %1. Blocked by %2.</source>
        <translation>Esperando un bloqueo, intento %1. Bloqueado por %2.</translation>
    </message>
    <message>
        <source>Foreign key %1 stays NOT VALID: some rows refer to missing rows.</source>
        <translation>La clave foránea %1 queda NOT VALID: hay filas que se refieren a filas que faltan.</translation>
    </message>
    <message>
        <source>PID %1 (%2 as %3, %4 for %5)</source>
        <translation>pid %1 (%2 como %3, %4 desde hace %5)</translation>
    </message>
    <message>
        <source>Slowed down: the server is busy</source>
        <translation>Ralentizado: el servidor está ocupado</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Ready to swap %1: your confirmation is needed</source>
        <translation>%1 listo para el intercambio: falta su confirmación</translation>
    </message>
    <message>
        <source>Connection lost, reconnecting</source>
        <translation>Conexión perdida; conectando de nuevo</translation>
    </message>
    <message>
        <source>The server has not answered for %1 s</source>
        <translation>El servidor no responde desde hace %1 s</translation>
    </message>
    <message>
        <source>The next step changes %1: your confirmation is needed</source>
        <translation>El siguiente paso cambia %1: falta su confirmación</translation>
    </message>
    <message>
        <source>The temporary CHECK on default partition %1 could not be dropped, and refuses rows of the new partitions until the run is resumed or aborted.</source>
        <translation>No se pudo eliminar el CHECK temporal de la partición por defecto %1, que rechaza filas de las particiones nuevas hasta que se reanude o se anule la ejecución.</translation>
    </message>
    <message>
        <source>Writers are slowed down by %1 ms per statement: %2 writes too many are left to copy</source>
        <translation>Las sentencias que escriben esperan %1 ms cada una: quedan %2 escrituras de más por copiar</translation>
    </message>
    <message>
        <source>Waiting for transactions that began before the copy was complete: %1.</source>
        <translation>Esperando a transacciones que empezaron antes de que la copia estuviera completa: %1.</translation>
    </message>
    <message>
        <source>The server refused to drop something of the run, so it stays: %1</source>
        <translation>El servidor no permitió borrar algo de la ejecución, así que queda: %1</translation>
    </message>
    <message>
        <source>Changed since the swap, and carried over: %1</source>
        <translation>Cambiado desde el intercambio y trasladado: %1</translation>
    </message>
    <message>
        <source>The server that answers now (timeline %1) has lost steps that were done: %2. The run continues from what its journal has there</source>
        <translation>El servidor que responde ahora (línea de tiempo %1) ha perdido pasos que estaban hechos: %2. La ejecución continúa desde lo que su diario tiene allí</translation>
    </message>
    <message>
        <source>The server that answers now (timeline %1) has lost the beginning of this phase. The run continues from what its journal has there</source>
        <translation>El servidor que responde ahora (línea de tiempo %1) ha perdido el comienzo de esta fase. La ejecución continúa desde lo que su diario tiene allí</translation>
    </message>
    <message>
        <source>A standby has become the primary (timeline %1). The run continues from what its journal has there</source>
        <translation>Un servidor en espera se ha convertido en primario (línea de tiempo %1). La ejecución continúa desde lo que su diario tiene allí</translation>
    </message>
    <message>
        <source>COMMIT waits for a synchronous standby (%1): %2 s so far</source>
        <translation>COMMIT espera a un servidor en espera síncrono (%1): %2 s hasta ahora</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 is not a table (relkind %2).</source>
        <translation>%1 no es una tabla (relkind %2).</translation>
    </message>
    <message>
        <source>%1 is unlogged or temporary: a server crash would empty it.</source>
        <translation>%1 es unlogged o temporal: una caída del servidor la vaciaría.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 no tiene filas.</translation>
    </message>
    <message>
        <source>As a superuser: GRANT &quot;%2&quot; TO &quot;%3&quot;; or connect as %2.</source>
        <translation>Como superusuario: GRANT &quot;%2&quot; TO &quot;%3&quot;; o conéctese como %2.</translation>
    </message>
    <message>
        <source>Row security hides rows of %1 from role %2, so a copy would miss them.</source>
        <translation>La seguridad por filas oculta filas de %1 al rol %2; a una copia le faltarían.</translation>
    </message>
    <message>
        <source>As a superuser: ALTER ROLE &quot;%2&quot; BYPASSRLS; or as the owner: ALTER TABLE %1 NO FORCE ROW LEVEL SECURITY, and connect as the owner.</source>
        <translation>Como superusuario: ALTER ROLE &quot;%2&quot; BYPASSRLS; o como propietario: ALTER TABLE %1 NO FORCE ROW LEVEL SECURITY, y conectar como propietario.</translation>
    </message>
    <message>
        <source>The key %1 is an expression: queries prune partitions only when they repeat it.</source>
        <translation>La clave %1 es una expresión: las consultas solo descartan particiones si la repiten.</translation>
    </message>
    <message>
        <source>Set default = true, or fill the column first: UPDATE … WHERE (%1) IS NULL.</source>
        <translation>Ponga default = true, o rellene antes la columna: UPDATE … WHERE (%1) IS NULL.</translation>
    </message>
    <message>
        <source>Index %1 is invalid.</source>
        <translation>El índice %1 no es válido.</translation>
    </message>
    <message>
        <source>Add the partition key to it, choose strategy = &quot;hash&quot; on one of (%2), or write accept = [&quot;unique.local&quot;].</source>
        <translation>Añádale la clave de partición, elija strategy = &quot;hash&quot; en una de (%2), o escriba accept = [&quot;unique.local&quot;].</translation>
    </message>
    <message>
        <source>Exclusion constraint %1 cannot exist on a partitioned table.</source>
        <translation>La restricción de exclusión %1 no puede existir en una tabla particionada.</translation>
    </message>
    <message>
        <source>DROP TRIGGER &quot;%1&quot; first, and create it again after the run.</source>
        <translation>Antes DROP TRIGGER &quot;%1&quot;, y créelo de nuevo tras la ejecución.</translation>
    </message>
    <message>
        <source>Make %2 independent of TG_TABLE_NAME and TG_RELID, or write accept = [&quot;trigger.table_name&quot;].</source>
        <translation>Haga %2 independiente de TG_TABLE_NAME y TG_RELID, o escriba accept = [&quot;trigger.table_name&quot;].</translation>
    </message>
    <message>
        <source>Validate %1 first: ALTER TABLE … VALIDATE CONSTRAINT.</source>
        <translation>Valide antes %1: ALTER TABLE … VALIDATE CONSTRAINT.</translation>
    </message>
    <message>
        <source>Set publish_via_partition_root of %1, or drop the filter.</source>
        <translation>Active publish_via_partition_root en %1, o quite el filtro.</translation>
    </message>
    <message>
        <source>If the subscriber&apos;s table is not partitioned: ALTER PUBLICATION &quot;%1&quot; SET (publish_via_partition_root = true).</source>
        <translation>Si la tabla del suscriptor no está particionada: ALTER PUBLICATION &quot;%1&quot; SET (publish_via_partition_root = true).</translation>
    </message>
    <message>
        <source>Rename or drop %1 first.</source>
        <translation>Antes renombre o elimine %1.</translation>
    </message>
    <message>
        <source>ALTER SYSTEM SET %1 = %4 and restart the server, or use fewer partitions.</source>
        <translation>ALTER SYSTEM SET %1 = %4 y reinicie el servidor, o use menos particiones.</translation>
    </message>
    <message>
        <source>DROP FUNCTION %1 first and create it again after the run.</source>
        <translation>Antes DROP FUNCTION %1 y créela de nuevo tras la ejecución.</translation>
    </message>
    <message>
        <source>Change its type first, for example to jsonb.</source>
        <translation>Cambie antes su tipo, por ejemplo a jsonb.</translation>
    </message>
    <message>
        <source>DROP POLICY %1 first and create it again after the run.</source>
        <translation>Antes DROP POLICY %1 y créela de nuevo tras la ejecución.</translation>
    </message>
    <message>
        <source>%1: %*</source>
        <translation>%1: %*</translation>
    </message>
    <message>
        <source>Row security hides rows of %1 from role %2, so the backup would miss them.</source>
        <translation>La seguridad de filas oculta filas de %1 al rol %2, así que faltarían en la copia.</translation>
    </message>
    <message>
        <source>Connect as the owner of %1, or as a superuser: ALTER ROLE &quot;%2&quot; BYPASSRLS.</source>
        <translation>Conéctese como propietario de %1, o como superusuario: ALTER ROLE &quot;%2&quot; BYPASSRLS.</translation>
    </message>
    <message>
        <source>Revision %1: %2</source>
        <translation>Revisión %1: %2</translation>
    </message>
    <message>
        <source>%2 is a superuser, and code of other roles would run with its rights: %3.</source>
        <translation>%2 es superusuario, y el código de otros roles se ejecutaría con sus permisos: %3.</translation>
    </message>
    <message>
        <source>The server is read-only for this role (check P03), so %1 cannot be changed.</source>
        <translation>El servidor es de solo lectura para este rol (comprobación P03), así que %1 no se puede modificar.</translation>
    </message>
    <message>
        <source>Set default_transaction_read_only to off for the role, the database or the server.</source>
        <translation>Ponga default_transaction_read_only en off para el rol, la base de datos o el servidor.</translation>
    </message>
    <message>
        <source>The server is a standby, so %1 cannot be changed.</source>
        <translation>El servidor es un standby; %1 no se puede cambiar allí.</translation>
    </message>
    <message>
        <source>Connect to the primary, where pg_is_in_recovery() returns false.</source>
        <translation>Conéctese al primario; allí SELECT pg_is_in_recovery() es falso.</translation>
    </message>
    <message>
        <source>%1 is already partitioned.</source>
        <translation>%1 ya está particionada.</translation>
    </message>
    <message>
        <source>Choose an ordinary table. If a Stopover run partitioned this one, &quot;stopoverctl run rollback&quot; undoes it.</source>
        <translation>Elija una tabla corriente; si la particionó una ejecución de Stopover, «stopoverctl run rollback» la devuelve.</translation>
    </message>
    <message>
        <source>Only ordinary tables can be partitioned. Name the table behind %1.</source>
        <translation>Solo se pueden particionar tablas ordinarias. Indique la tabla que hay detrás de %1.</translation>
    </message>
    <message>
        <source>ALTER TABLE %1 SET LOGGED, or copy it to an ordinary table first.</source>
        <translation>ALTER TABLE %1 SET LOGGED; o cópiela antes a una tabla corriente.</translation>
    </message>
    <message>
        <source>%1 is a partition.</source>
        <translation>%1 es a su vez una partición.</translation>
    </message>
    <message>
        <source>Detach it first: ALTER TABLE parent DETACH PARTITION %1 CONCURRENTLY.</source>
        <translation>Sáquela primero: ALTER TABLE (su padre) DETACH PARTITION %1 CONCURRENTLY.</translation>
    </message>
    <message>
        <source>%1 uses table inheritance.</source>
        <translation>%1 participa en una herencia.</translation>
    </message>
    <message>
        <source>Remove it first: ALTER TABLE %1 NO INHERIT parent, and the same for each child.</source>
        <translation>Termínela primero: ALTER TABLE %1 NO INHERIT (su padre), y lo mismo con cada hija.</translation>
    </message>
    <message>
        <source>%1 is in a system schema or in one of Stopover&apos;s schemas.</source>
        <translation>%1 está en un esquema de Stopover o del servidor.</translation>
    </message>
    <message>
        <source>Choose an application table.</source>
        <translation>Elija una tabla de la aplicación.</translation>
    </message>
    <message>
        <source>%1 is a production database: nothing is removed without a backup.</source>
        <translation>%1 está marcada como producción: allí no se quita nada sin una copia.</translation>
    </message>
    <message>
        <source>Remove &quot;--backup none&quot;, or change the environment on the Connections page if this is not production.</source>
        <translation>Omita --backup none; o, si no es producción, cambie la marca en la página Conexiones.</translation>
    </message>
    <message>
        <source>Backup %1 was altered: %2.</source>
        <translation>La copia %1 se modificó: %2.</translation>
    </message>
    <message>
        <source>Restore another backup: see &quot;stopoverctl backup list&quot;.</source>
        <translation>Restaure una copia anterior; «backup list» las muestra.</translation>
    </message>
    <message>
        <source>Backup %1 was made by an earlier version, which did not record its columns.</source>
        <translation>La copia %1 la hizo una versión anterior, que no registraba sus columnas.</translation>
    </message>
    <message>
        <source>Copy its rows by hand: INSERT INTO … SELECT … FROM %1.</source>
        <translation>Tome sus filas a mano: INSERT INTO … SELECT … FROM %1.</translation>
    </message>
    <message>
        <source>%1 is not a copy of the whole table.</source>
        <translation>%1 no es una copia de la tabla entera.</translation>
    </message>
    <message>
        <source>Restore it to a new table with --into, and copy what you need from there.</source>
        <translation>Restáurela en una tabla propia con --into y tome de ahí lo necesario.</translation>
    </message>
    <message>
        <source>The columns of %1 differ from its backup: %2.</source>
        <translation>%1 tiene otras columnas que su copia: %2.</translation>
    </message>
    <message>
        <source>Restore a missing column with --column NAME, or restore to a new table with --into.</source>
        <translation>Recupere una columna que falta con --column NOMBRE, o restaure en una tabla nueva con --into.</translation>
    </message>
    <message>
        <source>Foreign key %2 cascades changes of %1 to rows of %3.</source>
        <translation>La clave foránea %2 cambia filas de %3 cuando una fila de %1 cambia aquello a lo que se refieren.</translation>
    </message>
    <message>
        <source>Restore to a new table with --into, and copy what you need from there.</source>
        <translation>Restaurar en una tabla nueva con --into y traer de allí lo que haga falta.</translation>
    </message>
    <message>
        <source>%1 has no primary key, so its rows cannot be identified.</source>
        <translation>%1 no tiene clave primaria, así que sus filas no se pueden distinguir.</translation>
    </message>
    <message>
        <source>Restore to a new table with --into, compare, and rename the tables by hand.</source>
        <translation>Restaure en una tabla nueva con --into, compare e intercambie los nombres a mano.</translation>
    </message>
    <message>
        <source>Role %2 has no CREATE privilege on database %1.</source>
        <translation>El rol %2 no puede crear esquemas en la base de datos %1.</translation>
    </message>
    <message>
        <source>As the database owner: GRANT CREATE ON DATABASE &quot;%1&quot; TO &quot;%2&quot;.</source>
        <translation>Como propietario de la base de datos: GRANT CREATE ON DATABASE &quot;%1&quot; TO &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, and role %3 is not a member of it.</source>
        <translation>%1 pertenece a %2, y el rol %3 no puede actuar como ese propietario.</translation>
    </message>
    <message>
        <source>Connect as the owner of %1, or work with the owner&apos;s rights: --work-as ROLE. If a superuser owns the journal, first transfer it: stopoverctl install --owner ROLE.</source>
        <translation>Conéctese como propietario de %1, o trabaje con los permisos del propietario: --work-as ROL. Un registro que pertenece a un superusuario se entrega antes: stopoverctl install --owner ROL.</translation>
    </message>
    <message>
        <source>A grant on %1 (%2 to %3) was not made by its owner.</source>
        <translation>Un permiso sobre %1 (%2 a %3) lo concedió alguien que no es el propietario.</translation>
    </message>
    <message>
        <source>The owner of %1 will grant it again: the privilege stays, the grantor changes.</source>
        <translation>Lo concederá el propietario de %1; cambia quien lo concede, el permiso queda.</translation>
    </message>
    <message>
        <source>%1 has no primary key and no unique index on NOT NULL columns, so changed rows cannot be identified.</source>
        <translation>%1 no tiene clave primaria ni índice único sobre columnas NOT NULL, así que no se podrían reencontrar las filas cambiadas.</translation>
    </message>
    <message>
        <source>Create one without blocking: CREATE UNIQUE INDEX CONCURRENTLY ON %1 (NOT NULL columns). Then plan again.</source>
        <translation>Cree uno sin bloquear: CREATE UNIQUE INDEX CONCURRENTLY ON %1 (columnas NOT NULL). Después planifique de nuevo.</translation>
    </message>
    <message>
        <source>Column %1 is generated, and generated columns cannot be part of a partition key.</source>
        <translation>La columna %1 es generada, y una columna generada no puede formar parte de la clave de partición.</translation>
    </message>
    <message>
        <source>Use the generation expression of %1 as the key.</source>
        <translation>Escriba como clave la expresión que genera %1.</translation>
    </message>
    <message>
        <source>For queries with column = value, strategy = &quot;hash&quot; on that column prunes without that.</source>
        <translation>En consultas con columna = valor, strategy = &quot;hash&quot; sobre esa columna poda sin eso.</translation>
    </message>
    <message>
        <source>Partition key %1 is NULL in %2 rows, and no partition would accept them.</source>
        <translation>%2 filas no tienen valor para la clave %1, y ninguna partición las admitiría.</translation>
    </message>
    <message>
        <source>For N hash lists write ((hashtext(column) % N) + N) % N; for ranges widen from and to; or set default = true.</source>
        <translation>Para un hash de N listas escriba ((hashtext(columna) % N) + N) % N; para rangos amplíe from y to; o ponga default = true.</translation>
    </message>
    <message>
        <source>The largest partition of %1 would have %2 times the average number of rows; more than twice is uneven.</source>
        <translation>La partición mayor de %1 tendría %2 veces la media; más del doble es desigual.</translation>
    </message>
    <message>
        <source>REINDEX INDEX CONCURRENTLY &quot;%1&quot;, or DROP INDEX CONCURRENTLY &quot;%1&quot;.</source>
        <translation>REINDEX INDEX CONCURRENTLY &quot;%1&quot;; o DROP INDEX CONCURRENTLY &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Primary key %1 (%2) does not contain the partition key: it will be unique within each partition only.</source>
        <translation>La clave primaria %1 (%2) no contiene la clave de partición: valdrá dentro de una partición, no entre ellas.</translation>
    </message>
    <message>
        <source>A sequence or uuid keeps (%2) unique, but ON CONFLICT on it will not work. With strategy = &quot;hash&quot; on one of its columns the key stays unique.</source>
        <translation>Mantenga (%2) único con su secuencia o uuid; ON CONFLICT sobre él no funcionará. Con strategy = &quot;hash&quot; en una de sus columnas sigue entera.</translation>
    </message>
    <message>
        <source>Unique index %1 (%2) does not contain the partition key: it would be unique within each partition only.</source>
        <translation>El índice único %1 (%2) no contiene la clave de partición, así que se perdería la unicidad entre particiones.</translation>
    </message>
    <message>
        <source>ALTER TABLE … DROP CONSTRAINT &quot;%1&quot;, or do not partition the table.</source>
        <translation>ALTER TABLE … DROP CONSTRAINT &quot;%1&quot;, o deje la tabla como está.</translation>
    </message>
    <message>
        <source>Foreign key %1 is NOT VALID, and stays so on each partition.</source>
        <translation>La clave foránea %1 nunca se validó; seguirá así en cada partición.</translation>
    </message>
    <message>
        <source>Run ALTER TABLE … VALIDATE CONSTRAINT &quot;%1&quot; first, to have it on the partitioned table.</source>
        <translation>Antes ALTER TABLE … VALIDATE CONSTRAINT &quot;%1&quot;, para tenerla en el nuevo padre.</translation>
    </message>
    <message>
        <source>Foreign key %1 of %2 refers to (%3), which cannot be unique on the partitioned table.</source>
        <translation>La clave foránea %1 de %2 apunta a (%3), que no puede ser único en el nuevo padre.</translation>
    </message>
    <message>
        <source>Partition by one of (%3), for example with strategy = &quot;hash&quot;, or first ALTER TABLE %2 DROP CONSTRAINT &quot;%1&quot;.</source>
        <translation>Particione por una de (%3), por ejemplo con strategy = &quot;hash&quot;; o antes ALTER TABLE %2 DROP CONSTRAINT &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Trigger %1 uses transition tables, and cannot be moved to the new table.</source>
        <translation>El trigger %1 usa tablas de transición y no se puede trasladar.</translation>
    </message>
    <message>
        <source>DROP TRIGGER &quot;%1&quot; first; after the run, create it again FOR EACH STATEMENT.</source>
        <translation>Antes DROP TRIGGER &quot;%1&quot;; tras la ejecución se puede crear de nuevo FOR EACH STATEMENT.</translation>
    </message>
    <message>
        <source>Constraint trigger %1 cannot be moved to the new table.</source>
        <translation>El trigger de restricción %1 no se puede trasladar.</translation>
    </message>
    <message>
        <source>Trigger %1 calls %2, which reads the table name: it would get the partition&apos;s name.</source>
        <translation>El trigger %1 llama a %2, que lee el nombre de la tabla: vería el de la partición.</translation>
    </message>
    <message>
        <source>Trigger %1 is a BEFORE ROW trigger, which partitioned tables support only from PostgreSQL 13.</source>
        <translation>El disparador %1 se ejecuta antes de cada fila, lo que las tablas particionadas no admiten antes de PostgreSQL 13.</translation>
    </message>
    <message>
        <source>Use an AFTER trigger or the application, DROP TRIGGER &quot;%1&quot;, or upgrade the server first.</source>
        <translation>Hágalo en un disparador AFTER o en la aplicación, DROP TRIGGER &quot;%1&quot;, o actualice antes el servidor.</translation>
    </message>
    <message>
        <source>Trigger %1 is a BEFORE ROW trigger, and must not change the partition key.</source>
        <translation>El trigger %1 se dispara antes de cada fila; no debe cambiar la clave de partición.</translation>
    </message>
    <message>
        <source>Check its function: the server rejects a row that it would move to another partition.</source>
        <translation>Revise su función: el servidor rechaza una fila que envíe a otra partición.</translation>
    </message>
    <message>
        <source>View %1 groups by primary key %2 only, which the partitioned table will not have.</source>
        <translation>La vista %1 agrupa solo por la clave primaria %2, que la tabla particionada no tiene.</translation>
    </message>
    <message>
        <source>Add all its output columns to the GROUP BY of %1.</source>
        <translation>Escriba cada columna que muestra en el GROUP BY de %1.</translation>
    </message>
    <message>
        <source>CHECK constraint %1 is NO INHERIT, which partitioned tables do not support.</source>
        <translation>La comprobación %1 es NO INHERIT, que una tabla particionada no puede tener.</translation>
    </message>
    <message>
        <source>Drop %1, or recreate it without NO INHERIT.</source>
        <translation>Elimine %1, o créela de nuevo sin NO INHERIT.</translation>
    </message>
    <message>
        <source>CHECK constraint %1 is NOT VALID: the partitions would reject rows that violate it.</source>
        <translation>La comprobación %1 es NOT VALID: las particiones rechazarían las filas que la incumplen.</translation>
    </message>
    <message>
        <source>Publication %1 has a row filter, which the server does not allow for a partitioned table.</source>
        <translation>La publicación %1 filtra filas, cosa que el servidor rechaza en una tabla particionada.</translation>
    </message>
    <message>
        <source>Publication %1 includes the table; at the swap the new table replaces it.</source>
        <translation>La publicación %1 nombra la tabla; la nueva ocupa su lugar en el intercambio.</translation>
    </message>
    <message>
        <source>Event trigger %1 (%2) fires on the run&apos;s statements.</source>
        <translation>El event trigger %1 (%2) se dispara con las sentencias de la ejecución.</translation>
    </message>
    <message>
        <source>Check that it permits them, or have a superuser run ALTER EVENT TRIGGER &quot;%1&quot; DISABLE for the duration of the run.</source>
        <translation>Procure que no las rechace; un superusuario puede hacer ALTER EVENT TRIGGER &quot;%1&quot; DISABLE mientras dura la ejecución.</translation>
    </message>
    <message>
        <source>Schema %1 is left over from an earlier run on this table.</source>
        <translation>El esquema %1 quedó de una ejecución anterior de esta tabla.</translation>
    </message>
    <message>
        <source>Resume, abort or finish that run: see &quot;stopoverctl run list&quot;.</source>
        <translation>«stopoverctl run list» la muestra: reanúdela, abandónela o termínela.</translation>
    </message>
    <message>
        <source>The table has rewrite rule %1.</source>
        <translation>La tabla tiene la regla de reescritura %1.</translation>
    </message>
    <message>
        <source>DROP RULE &quot;%1&quot; first. A trigger can do the same, and is moved to the new table.</source>
        <translation>Antes DROP RULE &quot;%1&quot;; un trigger puede hacer lo mismo y se traslada.</translation>
    </message>
    <message>
        <source>Function %1 (%2) is bound to the table, and would keep reading the old one.</source>
        <translation>La función %1 (%2) está ligada a la tabla y seguiría leyendo la antigua.</translation>
    </message>
    <message>
        <source>DROP FUNCTION %1 first and create it again after the run, or use a string body.</source>
        <translation>Antes DROP FUNCTION %1 y créela de nuevo tras la ejecución, o escriba su cuerpo como cadena.</translation>
    </message>
    <message>
        <source>Function %1 uses the table&apos;s row type (%2), which the new table does not share.</source>
        <translation>La función %1 recibe o devuelve el tipo de fila de la tabla (%2), que la nueva no comparte.</translation>
    </message>
    <message>
        <source>Column %1 has the table&apos;s row type (%2).</source>
        <translation>La columna %1 es del tipo de fila de la tabla (%2).</translation>
    </message>
    <message>
        <source>Prepared transaction %1 of %2 locks the table.</source>
        <translation>La transacción preparada %1 de %2 retiene la tabla.</translation>
    </message>
    <message>
        <source>Run COMMIT PREPARED &apos;%1&apos; or ROLLBACK PREPARED &apos;%1&apos;.</source>
        <translation>COMMIT PREPARED &apos;%1&apos; o ROLLBACK PREPARED &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Policy %1 reads the table, and would keep reading the old one.</source>
        <translation>La política %1 lee la tabla y seguiría leyendo la antigua.</translation>
    </message>
    <message>
        <source>Remove it from the publication on the publisher, then run ALTER SUBSCRIPTION … REFRESH PUBLICATION here.</source>
        <translation>Sáquela de la publicación en el otro lado, y aquí ALTER SUBSCRIPTION … REFRESH PUBLICATION.</translation>
    </message>
    <message>
        <source>Another table uses a sequence of this one: %1.</source>
        <translation>Otra tabla depende de una secuencia de esta: %1.</translation>
    </message>
    <message>
        <source>Give that column its own sequence: CREATE SEQUENCE, then ALTER TABLE … ALTER COLUMN … SET DEFAULT nextval(…).</source>
        <translation>Dé a esa columna una secuencia propia: CREATE SEQUENCE, y ALTER TABLE … ALTER COLUMN … SET DEFAULT nextval(…).</translation>
    </message>
    <message>
        <source>Check that this is the right table; the forecast is meaningless, and the backup will be empty.</source>
        <translation>Compruebe que esta es la tabla correcta; la previsión no significa nada y la copia estará vacía.</translation>
    </message>
    <message>
        <source>It can run as planned; another key, or more partitions, would distribute rows more evenly.</source>
        <translation>Se puede ejecutar tal como se planificó; otra clave, o más particiones, repartiría mejor las filas.</translation>
    </message>
    <message>
        <source>%1 receives rows from a subscription.</source>
        <translation>%1 recibe filas de una suscripción.</translation>
    </message>
    <message>
        <source>%1 is partitioned by more than one column, so the next bounds cannot be computed.</source>
        <translation>%1 está particionada por más de una columna, así que los límites siguientes no se pueden calcular.</translation>
    </message>
    <message>
        <source>Create its partitions by hand: CREATE TABLE … PARTITION OF %1 FOR VALUES FROM (…) TO (…).</source>
        <translation>Cree sus particiones a mano: CREATE TABLE … PARTITION OF %1 FOR VALUES FROM (…) TO (…).</translation>
    </message>
    <message>
        <source>%1 is partitioned by an expression, so the next bounds cannot be computed.</source>
        <translation>%1 está particionada por una expresión, así que los límites siguientes no se pueden calcular.</translation>
    </message>
    <message>
        <source>The partition key of %1 has type %2, so the next bounds cannot be computed.</source>
        <translation>La clave de partición de %1 es de tipo %2, así que los límites siguientes no se pueden calcular.</translation>
    </message>
    <message>
        <source>Only keys of type smallint, integer, bigint, numeric, date or timestamp can be continued. Create the partitions of %1 by hand.</source>
        <translation>Solo se pueden continuar claves de tipo smallint, integer, bigint, numeric, date o timestamp. Cree las particiones de %1 a mano.</translation>
    </message>
    <message>
        <source>%1 has no range partition to continue from.</source>
        <translation>%1 no tiene ninguna partición por rango desde la que continuar.</translation>
    </message>
    <message>
        <source>Create the first partition by hand. The next ones get its width.</source>
        <translation>Cree la primera partición a mano. Las siguientes reciben su misma amplitud.</translation>
    </message>
    <message>
        <source>Nothing can follow %2, the last partition of %1: it has no finite upper bound.</source>
        <translation>Nada puede seguir a %2, la última partición de %1: no tiene límite superior finito.</translation>
    </message>
    <message>
        <source>Detach %2, and attach it to %1 again with an upper bound.</source>
        <translation>Separe %2 y adjúntela de nuevo a %1 con un límite superior.</translation>
    </message>
    <message>
        <source>The width of %2, the only bounded partition of %1, is not known: it has no finite lower bound.</source>
        <translation>No se conoce la amplitud de %2, la única partición acotada de %1: no tiene límite inferior finito.</translation>
    </message>
    <message>
        <source>Create the next partition of %1 by hand. The next ones get its width.</source>
        <translation>Cree la siguiente partición de %1 a mano. Las demás reciben su misma amplitud.</translation>
    </message>
    <message>
        <source>There is a gap in %1 between its last partitions, %2 and %3.</source>
        <translation>En %1 hay un hueco entre sus últimas particiones, %2 y %3.</translation>
    </message>
    <message>
        <source>Create the missing partition first. Then run this again.</source>
        <translation>Cree antes la partición que falta. Después ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>The last partitions of %1, up to %2, do not have the same width, so the next bound is not known.</source>
        <translation>Las últimas particiones de %1, hasta %2, no tienen la misma amplitud, así que no se conoce el límite siguiente.</translation>
    </message>
    <message>
        <source>Create partitions of %1 by hand until the last two have the same width. If they are round in one time zone only, name it: --timezone ZONE.</source>
        <translation>Cree particiones de %1 a mano hasta que las dos últimas tengan la misma amplitud. Si solo son redondas en una zona horaria, indíquela: --timezone ZONA.</translation>
    </message>
    <message>
        <source>The partitions of %1 can be read as %2 months or as a number of weeks.</source>
        <translation>Las particiones de %1 se pueden leer como %2 meses o como un número de semanas.</translation>
    </message>
    <message>
        <source>Create the next partition of %1 by hand; then their width is known.</source>
        <translation>Cree la siguiente partición de %1 a mano; entonces se conoce su amplitud.</translation>
    </message>
    <message>
        <source>The bounds of %1 are round in more than one time zone, and %2 and %3 differ in the bounds that follow.</source>
        <translation>Los límites de %1 son redondos en más de una zona horaria, y %2 y %3 difieren en los límites que siguen.</translation>
    </message>
    <message>
        <source>Name the time zone of %1: --timezone ZONE.</source>
        <translation>Indique la zona horaria de %1: --timezone ZONA.</translation>
    </message>
    <message>
        <source>The next bounds of %1 are out of range for type %2.</source>
        <translation>Los límites siguientes de %1 están fuera del rango del tipo %2.</translation>
    </message>
    <message>
        <source>Create fewer partitions, or change the type of the key of %1.</source>
        <translation>Cree menos particiones, o cambie el tipo de la clave de %1.</translation>
    </message>
    <message>
        <source>Partition %1 is a foreign table, and others cannot be created like it.</source>
        <translation>La partición %1 es una tabla foránea, y no se pueden crear otras como ella.</translation>
    </message>
    <message>
        <source>Create the next partitions by hand, after %1.</source>
        <translation>Cree las particiones siguientes a mano, después de %1.</translation>
    </message>
    <message>
        <source>Publication %2 names partition %1 itself, so the new partitions will not be published.</source>
        <translation>La publicación %2 nombra la propia partición %1, así que las particiones nuevas no se publicarán.</translation>
    </message>
    <message>
        <source>After the run, add them as %1 was added: ALTER PUBLICATION … ADD TABLE …; or publish their parent.</source>
        <translation>Después de la ejecución, añádalas como se añadió %1: ALTER PUBLICATION … ADD TABLE …; o publique su tabla padre.</translation>
    </message>
    <message>
        <source>Default partition %1 has %2 rows from %3 to %4, which belong in the new partitions.</source>
        <translation>La partición por defecto %1 tiene %2 filas de %3 a %4, que corresponden a las particiones nuevas.</translation>
    </message>
    <message>
        <source>In one transaction, copy the rows of %1 WHERE %5 to another table and delete them. Create the partitions, then insert the rows again.</source>
        <translation>En una sola transacción, copie las filas de %1 WHERE %5 a otra tabla y bórrelas. Cree las particiones e inserte las filas de nuevo.</translation>
    </message>
    <message>
        <source>While a partition is attached, default partition %1 is locked in ACCESS EXCLUSIVE mode for a moment.</source>
        <translation>Mientras se adjunta una partición, la partición por defecto %1 queda un momento bloqueada en modo ACCESS EXCLUSIVE.</translation>
    </message>
    <message>
        <source>No action needed: the run waits briefly for that lock on %1 and tries again.</source>
        <translation>No hay que hacer nada: la ejecución espera brevemente ese bloqueo de %1 y lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Choose an ordinary table. If a Stopover run partitioned this one, roll it back on the Run page.</source>
        <translation>Elija una tabla normal. Si una ejecución de Stopover particionó esta, reviértala en la página Ejecución.</translation>
    </message>
    <message>
        <source>Choose a backup, or change the environment on the Connections page if this is not production.</source>
        <translation>Elija una copia, o cambie el entorno en la página Conexiones si esto no es producción.</translation>
    </message>
    <message>
        <source>Restore another backup of the Backups page.</source>
        <translation>Restaure otra copia de la página Copias.</translation>
    </message>
    <message>
        <source>Restore it to a new table on the command line, and copy what you need from there.</source>
        <translation>Restáurela en una tabla nueva en la línea de órdenes, y copie de ahí lo que necesite.</translation>
    </message>
    <message>
        <source>Restore the missing column, or restore to a new table, on the command line.</source>
        <translation>Recupere la columna que falta, o restaure en una tabla nueva, en la línea de órdenes.</translation>
    </message>
    <message>
        <source>Restore to a new table on the command line, and copy what you need from there.</source>
        <translation>Restaure en una tabla nueva en la línea de órdenes, y copie de ahí lo que necesite.</translation>
    </message>
    <message>
        <source>Restore to a new table on the command line, compare, and rename the tables by hand.</source>
        <translation>Restaure en una tabla nueva en la línea de órdenes, compare, y renombre las tablas a mano.</translation>
    </message>
    <message>
        <source>Connect as the owner of %1, or enter the owner in &quot;Work as&quot; on the Connections page. If a superuser owns the journal, first transfer it, on the command line.</source>
        <translation>Conéctese como propietario de %1, o escriba el propietario en &quot;Trabajar como&quot;, en la página Conexiones. Si el diario es de un superusuario, transfiéralo antes en la línea de órdenes.</translation>
    </message>
    <message>
        <source>Resume, abort or finish that run on the Run page.</source>
        <translation>Reanude, abandone o termine esa ejecución en la página Ejecución.</translation>
    </message>
    <message>
        <source>Create partitions of %1 by hand until the last two have the same width.</source>
        <translation>Cree particiones de %1 a mano hasta que las dos últimas tengan el mismo ancho.</translation>
    </message>
    <message>
        <source>Create the partitions on the command line, which takes a time zone.</source>
        <translation>Cree las particiones en la línea de órdenes, donde se puede indicar la zona horaria.</translation>
    </message>
    <message>
        <source>Materialized view %1 has the name of another object of the run, in another schema.</source>
        <translation>La vista materializada %1 tiene el nombre de otro objeto de la ejecución, en otro esquema.</translation>
    </message>
    <message>
        <source>DROP RULE %1 first and create it again after the run.</source>
        <translation>Elimínela primero (DROP RULE %1) y vuelva a crearla después de la ejecución.</translation>
    </message>
    <message>
        <source>The table belongs to extension %1.</source>
        <translation>La tabla pertenece a la extensión %1.</translation>
    </message>
    <message>
        <source>Drop it first and create it again after the run.</source>
        <translation>Elimínelo primero y vuelva a crearlo después de la ejecución.</translation>
    </message>
    <message>
        <source>Policy %1 reads the table in a subquery, and would keep reading the old one.</source>
        <translation>La política %1 lee la tabla en una subconsulta y seguiría leyendo la antigua.</translation>
    </message>
    <message>
        <source>Drop policy &quot;%1&quot; first and create it again after the run, or move the subquery into a function.</source>
        <translation>Elimine primero la política &quot;%1&quot; y vuelva a crearla después de la ejecución, o lleve la subconsulta a una función.</translation>
    </message>
    <message>
        <source>The next bounds of %1 do not follow one another in time zone %2, whose clocks change there.</source>
        <translation>Los siguientes límites de %1 no son consecutivos en la zona horaria %2, porque allí cambia la hora.</translation>
    </message>
    <message>
        <source>Create the partitions of %1 up to that change by hand. Then run this again.</source>
        <translation>Cree a mano las particiones de %1 hasta ese cambio. Después, vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>Partition %1 is itself partitioned by values of %2, which would differ in each new partition.</source>
        <translation>La partición %1 está a su vez particionada por valores de %2, que serían distintos en cada partición nueva.</translation>
    </message>
    <message>
        <source>Create the next partitions by hand, each with its own bounds, after %1.</source>
        <translation>Cree a mano las siguientes particiones según el modelo de %1, cada una con sus propios límites.</translation>
    </message>
    <message>
        <source>Partition %1 has CHECK constraints of its own: %2. The new partitions get only those of the table.</source>
        <translation>La partición %1 tiene restricciones CHECK propias: %2. Las particiones nuevas reciben solo las de la tabla.</translation>
    </message>
    <message>
        <source>Add a CHECK that is meant for every partition to the table itself. One that repeats the bounds of %1 is not needed.</source>
        <translation>Añada a la propia tabla el CHECK que deba valer para todas las particiones. Uno que solo repita los límites de %1 no hace falta.</translation>
    </message>
    <message>
        <source>Policies of partition %1 read the partition key %3: %2. The new partitions get the same text, which may hide all of their rows.</source>
        <translation>Las políticas de la partición %1 leen la clave de partición %3: %2. Las particiones nuevas reciben el mismo texto, que puede ocultar todas sus filas.</translation>
    </message>
    <message>
        <source>They count only for sessions that name a partition such as %1 instead of the table. If there are any, change the policies after the run: ALTER POLICY.</source>
        <translation>Solo cuentan para las sesiones que nombran una partición como %1 en lugar de la tabla. Si las hay, cambie las políticas después de la ejecución: ALTER POLICY.</translation>
    </message>
    <message>
        <source>Rename %1 for the duration of the run, or drop it and create it again afterwards.</source>
        <translation>Cambie el nombre de %1 mientras dure la ejecución, o elimínela y vuelva a crearla después.</translation>
    </message>
    <message>
        <source>Rule %1 is bound to the table, and would keep using the old one.</source>
        <translation>La regla %1 está ligada a la tabla y seguiría usando la antigua.</translation>
    </message>
    <message>
        <source>Leave it as it is, or take it out of the extension first: ALTER EXTENSION &quot;%1&quot; DROP TABLE.</source>
        <translation>Déjela como está, o sáquela primero de la extensión: ALTER EXTENSION &quot;%1&quot; DROP TABLE.</translation>
    </message>
    <message>
        <source>An object that Stopover cannot carry over depends on the table: %1.</source>
        <translation>De la tabla depende un objeto que Stopover no puede trasladar: %1.</translation>
    </message>
    <message>
        <source>While partitions of %1 are attached, the tables at the other end of its foreign keys are locked in SHARE ROW EXCLUSIVE mode for a moment: %2.</source>
        <translation>Mientras se adjuntan particiones a %1, las tablas al otro extremo de sus claves foráneas quedan bloqueadas un momento en modo SHARE ROW EXCLUSIVE: %2.</translation>
    </message>
    <message>
        <source>No action needed: the run waits briefly for these locks before it locks partitions of %1, and tries again.</source>
        <translation>No hay que hacer nada: la ejecución espera brevemente estos bloqueos antes de bloquear particiones de %1, y lo vuelve a intentar.</translation>
    </message>
    <message>
        <source>Your role may not lock %2 before default partition %3. If they are in use, sessions that read %1 wait up to 0.1 seconds for each of them at a time.</source>
        <translation>Su rol no puede bloquear %2 antes que la partición por defecto %3. Si están en uso, las sesiones que leen %1 esperan cada vez hasta 0,1 segundos por cada una.</translation>
    </message>
    <message>
        <source>GRANT UPDATE on these tables to the role that creates partitions of %1, or run this while nobody writes to them.</source>
        <translation>Conceda con GRANT el privilegio UPDATE sobre esas tablas al rol que crea particiones de %1, o ejecútelo cuando nadie escriba en ellas.</translation>
    </message>
    <message>
        <source>Default partition %1 is large. So that it is not scanned under an ACCESS EXCLUSIVE lock, a temporary CHECK on it refuses rows from %2 to %3 until their partitions exist.</source>
        <translation>La partición por defecto %1 es grande. Para no leerla bajo un bloqueo ACCESS EXCLUSIVE, un CHECK temporal rechaza filas de %2 a %3 hasta que existan sus particiones.</translation>
    </message>
    <message>
        <source>Run this before rows arrive that %1 would have to take. The CHECK is dropped when the step ends; if the program is killed or loses the server for good, when the run is resumed or aborted.</source>
        <translation>Ejecútelo antes de que lleguen filas que %1 tendría que recibir. El CHECK se elimina al terminar el paso; si el programa muere o pierde el servidor definitivamente, al reanudar o anular la ejecución.</translation>
    </message>
    <message>
        <source>Column %2 of %1 is generated, so its values cannot be set.</source>
        <translation>La columna %2 de %1 es generada, así que no se pueden asignar sus valores.</translation>
    </message>
    <message>
        <source>Restore the columns that it is computed from, or the whole table %1.</source>
        <translation>Restaure las columnas de las que se calcula, o la tabla entera %1.</translation>
    </message>
    <message>
        <source>%2 rows fit no partition of %1, for example those with %4.</source>
        <translation>%2 filas no caben en ninguna partición de %1, por ejemplo las de %4.</translation>
    </message>
    <message>
        <source>Add the missing values to lists, widen from and to, or set default = true.</source>
        <translation>Añada los valores que faltan a lists, amplíe from y to, o ponga default = true.</translation>
    </message>
    <message>
        <source>%2 rows fit no partition of %1, for example those with %4; %3 of them are negative.</source>
        <translation>%2 filas no caben en ninguna partición de %1, por ejemplo las de %4; %3 son negativas.</translation>
    </message>
    <message>
        <source>The run changes %1, which belongs to %2, and role %3 is not a member of it.</source>
        <translation>La ejecución cambia %1, que pertenece a %2, y el rol %3 no es miembro de él.</translation>
    </message>
    <message>
        <source>As a superuser: GRANT &quot;%2&quot; TO &quot;%3&quot;; or make one role the owner of %1 and of the table.</source>
        <translation>Como superusuario: GRANT &quot;%2&quot; TO &quot;%3&quot;; o haga que un mismo rol sea propietario de %1 y de la tabla.</translation>
    </message>
    <message>
        <source>Role %2 lacks a privilege on schema %1, where the run makes or names objects (%3).</source>
        <translation>Al rol %2 le falta un privilegio en el esquema %1, donde la ejecución crea o nombra objetos (%3).</translation>
    </message>
    <message>
        <source>As the owner of the schema: GRANT %3 ON SCHEMA &quot;%1&quot; TO &quot;%2&quot;.</source>
        <translation>Como propietario del esquema: GRANT %3 ON SCHEMA &quot;%1&quot; TO &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Foreign key %1 refers to %2, and role %3 lacks a privilege there to lock the table and make the key again (%4).</source>
        <translation>La clave foránea %1 se refiere a %2, y al rol %3 le falta allí un privilegio para bloquear la tabla y volver a crear la clave (%4).</translation>
    </message>
    <message>
        <source>As the owner of %2: GRANT %4 ON %2 TO &quot;%3&quot;.</source>
        <translation>Como propietario de %2: GRANT %4 ON %2 TO &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Trigger %2 calls %1, which role %3 may not execute, so the run cannot make the trigger again.</source>
        <translation>El trigger %2 llama a %1, que el rol %3 no puede ejecutar, así que la ejecución no puede volver a crear el trigger.</translation>
    </message>
    <message>
        <source>As the owner of the function: GRANT EXECUTE ON FUNCTION %1 TO &quot;%3&quot;.</source>
        <translation>Como propietario de la función: GRANT EXECUTE ON FUNCTION %1 TO &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Role %2 may not do all that the run does with %1. The server said: %4. The statement, tried on an empty table: %3</source>
        <translation>El rol %2 no puede hacer todo lo que la ejecución hace con %1. El servidor dijo: %4. La sentencia, probada en una tabla vacía: %3</translation>
    </message>
    <message>
        <source>Grant role &quot;%2&quot; what the server names, or connect as another role. Nothing was changed.</source>
        <translation>Conceda al rol &quot;%2&quot; lo que nombra el servidor, o conéctese con otro rol. No se cambió nada.</translation>
    </message>
    <message>
        <source>Event trigger %1 refuses a statement of the run: %3. The statement, tried on an empty table: %2</source>
        <translation>El event trigger %1 rechaza una sentencia de la ejecución: %3. La sentencia, probada en una tabla vacía: %2</translation>
    </message>
    <message>
        <source>Have a superuser run ALTER EVENT TRIGGER &quot;%1&quot; DISABLE for the duration of the run, or let its function pass schemas stopover, stopover_retired and stopover_stage_….</source>
        <translation>Un superusuario debe ejecutar ALTER EVENT TRIGGER &quot;%1&quot; DISABLE mientras dure la ejecución, o su función debe dejar pasar los esquemas stopover, stopover_retired y stopover_stage_….</translation>
    </message>
    <message>
        <source>Event trigger %1 refuses what phase &quot;%2&quot; drops: %4. The statement, tried on an empty table: %3</source>
        <translation>El event trigger %1 rechaza lo que borra la fase &quot;%2&quot;: %4. La sentencia, probada en una tabla vacía: %3</translation>
    </message>
    <message>
        <source>Have a superuser run ALTER EVENT TRIGGER &quot;%1&quot; DISABLE for that phase; or write accept = [&quot;event_trigger.drop&quot;], and finish with &quot;stopoverctl run finish --keep-retired&quot;.</source>
        <translation>Un superusuario debe ejecutar ALTER EVENT TRIGGER &quot;%1&quot; DISABLE para esa fase; o escriba accept = [&quot;event_trigger.drop&quot;] y termine con &quot;stopoverctl run finish --keep-retired&quot;.</translation>
    </message>
    <message>
        <source>The statements of the run could not be tried on an empty copy of %1: a lock or a time limit was in the way.</source>
        <translation>Las sentencias de la ejecución no se pudieron probar en una copia vacía de %1: lo impidió un bloqueo o un límite de tiempo.</translation>
    </message>
    <message>
        <source>Plan %1 again when it is less busy. Missing privileges may be found only when they stop a step.</source>
        <translation>Planifique %1 de nuevo cuando haya menos actividad. Si faltan privilegios, quizá no se vea hasta que detengan un paso.</translation>
    </message>
    <message>
        <source>A statement of the run failed when it was tried on an empty copy of %1. The server said: %3. The statement: %2</source>
        <translation>Una sentencia de la ejecución falló al probarla en una copia vacía de %1. El servidor dijo: %3. La sentencia: %2</translation>
    </message>
    <message>
        <source>Rehearse the run on a private copy of %1. If that fails too, remove what the server names.</source>
        <translation>Ensaye la ejecución en una copia privada de %1. Si también falla, elimine lo que nombra el servidor.</translation>
    </message>
    <message>
        <source>Publication %1 takes in new tables by itself: %2. Its subscriptions stop at the first row of a table that the subscriber does not have.</source>
        <translation>La publicación %1 incluye por sí misma las tablas nuevas: %2. Sus suscripciones se detienen en la primera fila de una tabla que el suscriptor no tiene.</translation>
    </message>
    <message>
        <source>Create these tables on the subscriber, for example from a dump of the schema, or have %1 list its tables; then write accept = [&quot;publication.all_tables&quot;].</source>
        <translation>Cree estas tablas en el suscriptor, por ejemplo de un volcado del esquema, o haga que %1 enumere sus tablas; después escriba accept = [&quot;publication.all_tables&quot;].</translation>
    </message>
    <message>
        <source>Publication %1 publishes deletions, and the table has no replica identity: the server would refuse to replay changes into its copy.</source>
        <translation>La publicación %1 publica borrados y la tabla no tiene identidad de réplica: el servidor se negaría a repetir los cambios en su copia.</translation>
    </message>
    <message>
        <source>Run ALTER TABLE … REPLICA IDENTITY USING INDEX …, or REPLICA IDENTITY FULL.</source>
        <translation>Ejecute ALTER TABLE … REPLICA IDENTITY USING INDEX …, o REPLICA IDENTITY FULL.</translation>
    </message>
    <message>
        <source>Generated column %1 of %2 is stale: row %3 has %4 stored, and would get %5 today. A function that it calls was changed, so the copy would differ.</source>
        <translation>La columna generada %1 de %2 está obsoleta: la fila %3 tiene guardado %4 y hoy obtendría %5. Se cambió una función que utiliza, así que la copia sería distinta.</translation>
    </message>
    <message>
        <source>Restore the function, or write the rows again: UPDATE %2 SET &quot;%6&quot; = &quot;%6&quot; WHERE &quot;%1&quot; IS DISTINCT FROM (%7).</source>
        <translation>Restaure la función, o escriba las filas de nuevo: UPDATE %2 SET &quot;%6&quot; = &quot;%6&quot; WHERE &quot;%1&quot; IS DISTINCT FROM (%7).</translation>
    </message>
    <message>
        <source>Row %3 of %2 violates CHECK constraint %1 today (%4): a function that it calls was changed, so the copy would be refused.</source>
        <translation>La fila %3 de %2 viola hoy la restricción CHECK %1 (%4): se cambió una función que utiliza, así que la copia sería rechazada.</translation>
    </message>
    <message>
        <source>Restore the function, or correct the rows: SELECT * FROM %2 WHERE NOT (%4).</source>
        <translation>Restaure la función, o corrija las filas: SELECT * FROM %2 WHERE NOT (%4).</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be computed for each row (%3). The server said: %4</source>
        <translation>%1 de %2 no se puede calcular para cada fila (%3). El servidor dijo: %4</translation>
    </message>
    <message>
        <source>Correct the row or the function. Sessions of a run look names up in pg_catalog only: a function that %1 calls needs names with their schema, or a search_path of its own (ALTER FUNCTION … SET search_path).</source>
        <translation>Corrija la fila o la función. Las sesiones de una ejecución solo buscan nombres en pg_catalog: una función que utiliza %1 necesita nombres con su esquema, o un search_path propio (ALTER FUNCTION … SET search_path).</translation>
    </message>
    <message>
        <source>The run would create two objects of the name %1.</source>
        <translation>La ejecución crearía dos objetos con el nombre %1.</translation>
    </message>
    <message>
        <source>Shorten the table&apos;s name, or rename one of its indexes, statistics or views (names have 63 bytes at most), or choose other bounds.</source>
        <translation>Acorte el nombre de la tabla, cambie el nombre de uno de sus índices, estadísticas o vistas (los nombres tienen 63 bytes como máximo) o elija otros límites.</translation>
    </message>
    <message>
        <source>The run would create %1, which already exists.</source>
        <translation>La ejecución crearía %1, que ya existe.</translation>
    </message>
    <message>
        <source>%1 names in ON CONFLICT what only the partitions will keep unique, and will fail: %2</source>
        <translation>%1 nombra en ON CONFLICT lo que solo las particiones mantendrán único, y fallará: %2</translation>
    </message>
    <message>
        <source>Add the partition key to the columns and to the unique index, or leave them out (DO NOTHING); then write accept = [&quot;statement.on_conflict&quot;].</source>
        <translation>Añada la clave de partición a las columnas y al índice único, u omítalas (DO NOTHING); después escriba accept = [&quot;statement.on_conflict&quot;].</translation>
    </message>
    <message>
        <source>%1 says ONLY, and will find no rows, since these are in the partitions: %2</source>
        <translation>%1 dice ONLY y no encontrará filas, pues están en las particiones: %2</translation>
    </message>
    <message>
        <source>Leave ONLY out.</source>
        <translation>Omita ONLY.</translation>
    </message>
    <message>
        <source>%1 copies the table out, which partitioned tables do not support: %2</source>
        <translation>%1 copia la tabla hacia fuera, lo que las tablas particionadas no admiten: %2</translation>
    </message>
    <message>
        <source>Write COPY (SELECT * FROM …) TO.</source>
        <translation>Escriba COPY (SELECT * FROM …) TO.</translation>
    </message>
    <message>
        <source>%1 uses ctid, which rows of several partitions have in common; a DELETE by ctid takes too many: %2</source>
        <translation>%1 usa ctid, que comparten filas de varias particiones; un DELETE por ctid borra demasiadas: %2</translation>
    </message>
    <message>
        <source>Use the key, or compare tableoid too.</source>
        <translation>Use la clave, o compare también tableoid.</translation>
    </message>
    <message>
        <source>%1 asks for the table&apos;s size, which will be 0 without that of the partitions: %2</source>
        <translation>%1 pregunta por el tamaño de la tabla, que será 0 sin el de las particiones: %2</translation>
    </message>
    <message>
        <source>Add up the sizes over pg_partition_tree().</source>
        <translation>Sume los tamaños con pg_partition_tree().</translation>
    </message>
    <message>
        <source>%1 updates a column of the partition key: a row that changes its partition fires the triggers of DELETE and INSERT, and sessions that wait for it fail with SQLSTATE 40001: %2</source>
        <translation>%1 cambia una columna de la clave de partición: una fila que cambia de partición dispara los triggers de DELETE e INSERT, y las sesiones que la esperan fallan con SQLSTATE 40001: %2</translation>
    </message>
    <message>
        <source>Check what these triggers do, and repeat transactions that end with 40001.</source>
        <translation>Compruebe qué hacen estos triggers y repita las transacciones que terminen con 40001.</translation>
    </message>
    <message>
        <source>%1 locks rows, which fails with SQLSTATE 40001 when one moves to another partition meanwhile: %2</source>
        <translation>%1 bloquea filas, lo que falla con SQLSTATE 40001 si una pasa mientras tanto a otra partición: %2</translation>
    </message>
    <message>
        <source>Repeat transactions that end with 40001.</source>
        <translation>Repita las transacciones que terminen con 40001.</translation>
    </message>
    <message>
        <source>The run needs %2 locks at once, but %1 allows only %3.</source>
        <translation>La ejecución necesita %2 bloqueos a la vez, pero %1 solo permite %3.</translation>
    </message>
    <message>
        <source>The swap would hold its lock of %1 for about %2 ms, since triggers and foreign keys are made on each of %3 partitions; lock_budget is %4 ms.</source>
        <translation>El intercambio mantendría su bloqueo de %1 unos %2 ms, porque los triggers y las claves foráneas se crean en cada una de las %3 particiones; lock_budget es de %4 ms.</translation>
    </message>
    <message>
        <source>Use fewer partitions, or lock_budget = %5. Without foreign keys of other tables, the triggers can be made before the swap by a superuser, or from PostgreSQL 15 on after GRANT SET ON PARAMETER session_replication_role TO &quot;%6&quot;.</source>
        <translation>Use menos particiones, o lock_budget = %5. Sin claves foráneas de otras tablas, un superusuario puede crear los triggers antes del intercambio; desde PostgreSQL 15 también el rol tras GRANT SET ON PARAMETER session_replication_role TO &quot;%6&quot;.</translation>
    </message>
    <message>
        <source>Foreign keys on %3 partitions would hold the swap&apos;s lock of %1 for about %2 ms; lock_budget is %4 ms.</source>
        <translation>Las claves foráneas en %3 particiones mantendrían el bloqueo del intercambio de %1 unos %2 ms; lock_budget es de %4 ms.</translation>
    </message>
    <message>
        <source>To have them made after the swap, write accept = [&quot;foreign_key.gap&quot;]: for some seconds nothing checks them, and the run fails if a row then violates one. Writers of both tables wait again for about %2 ms when the parent takes them. A superuser&apos;s run has no gap; or write lock_budget = %5.</source>
        <translation>Para crearlas después del intercambio, escriba accept = [&quot;foreign_key.gap&quot;]: durante unos segundos nada las comprueba, y la ejecución falla si entonces una fila viola alguna. Quienes escriban en ambas tablas esperan otra vez unos %2 ms cuando la tabla principal las adopta. La ejecución de un superusuario no tiene ese hueco; o escriba lock_budget = %5.</translation>
    </message>
    <message>
        <source>Foreign key %1 is made on the new table before the rows are copied: while the run can be aborted, TRUNCATE of %2 fails or truncates the new table too.</source>
        <translation>La clave foránea %1 se crea en la tabla nueva antes de copiar las filas: mientras la ejecución se pueda abortar, TRUNCATE de %2 falla o vacía también la tabla nueva.</translation>
    </message>
    <message>
        <source>Use DELETE instead of TRUNCATE until the swap, and after a rollback until the run is aborted.</source>
        <translation>Use DELETE en lugar de TRUNCATE hasta el intercambio y, tras un rollback, hasta que se aborte la ejecución.</translation>
    </message>
    <message>
        <source>Have a superuser run ALTER EVENT TRIGGER &quot;%1&quot; DISABLE for that phase; or write accept = [&quot;event_trigger.drop&quot;], and finish on the command line, which can keep the retired table.</source>
        <translation>Un superusuario debe ejecutar ALTER EVENT TRIGGER &quot;%1&quot; DISABLE para esa fase; o escriba accept = [&quot;event_trigger.drop&quot;] y termine en la línea de comandos, que puede conservar la tabla retirada.</translation>
    </message>
    <message>
        <source>Column %1 of %2 was dropped; %3 still has it.</source>
        <translation>Se eliminó la columna %1 de %2; %3 aún la tiene.</translation>
    </message>
    <message>
        <source>If its values are not needed any more: ALTER TABLE %3 DROP COLUMN %4. Else add it to %2 again.</source>
        <translation>Si ya no se necesitan sus valores: ALTER TABLE %3 DROP COLUMN %4. Si no, añádala de nuevo a %2.</translation>
    </message>
    <message>
        <source>Column %1 of %2 is now %4, of %3 still %5.</source>
        <translation>La columna %1 de %2 es ahora %4; la de %3 sigue siendo %5.</translation>
    </message>
    <message>
        <source>Change it in the same way there: ALTER TABLE %3 ALTER COLUMN %1 …</source>
        <translation>Cámbiela allí de la misma manera: ALTER TABLE %3 ALTER COLUMN %1 …</translation>
    </message>
    <message>
        <source>Identity column %1 was added to %2.</source>
        <translation>Se añadió la columna de identidad %1 a %2.</translation>
    </message>
    <message>
        <source>Make it an ordinary column: ALTER TABLE %2 ALTER COLUMN %1 DROP IDENTITY, and give it a DEFAULT nextval(…) of a sequence.</source>
        <translation>Conviértala en una columna ordinaria: ALTER TABLE %2 ALTER COLUMN %1 DROP IDENTITY, y dele un DEFAULT nextval(…) de una secuencia.</translation>
    </message>
    <message>
        <source>%1 lost its key (%2), by which changed rows are found in the other table.</source>
        <translation>%1 perdió su clave (%2), con la que se encuentran las filas modificadas en la otra tabla.</translation>
    </message>
    <message>
        <source>Set these columns NOT NULL again: ALTER TABLE %1 ALTER COLUMN … SET NOT NULL.</source>
        <translation>Vuelva a poner estas columnas NOT NULL: ALTER TABLE %1 ALTER COLUMN … SET NOT NULL.</translation>
    </message>
    <message>
        <source>Exclusion constraint %1 was added to %2.</source>
        <translation>Se añadió la restricción de exclusión %1 a %2.</translation>
    </message>
    <message>
        <source>Drop it, and add it again afterwards: ALTER TABLE %2 DROP CONSTRAINT %1.</source>
        <translation>Elimínela y añádala de nuevo después: ALTER TABLE %2 DROP CONSTRAINT %1.</translation>
    </message>
    <message>
        <source>%1 now belongs to %2, the other table still to %3.</source>
        <translation>%1 pertenece ahora a %2; la otra tabla sigue siendo de %3.</translation>
    </message>
    <message>
        <source>Give that one away as well: ALTER TABLE %4 OWNER TO &quot;%2&quot;.</source>
        <translation>Cédala también: ALTER TABLE %4 OWNER TO &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Materialized view %1 on %2 was created or changed.</source>
        <translation>Se creó o modificó la vista materializada %1 sobre %2.</translation>
    </message>
    <message>
        <source>DROP MATERIALIZED VIEW %1, and create it again afterwards.</source>
        <translation>DROP MATERIALIZED VIEW %1 y créela de nuevo después.</translation>
    </message>
    <message>
        <source>Another run keeps a materialized view that reads %2: %1.</source>
        <translation>Otra ejecución conserva una vista materializada que lee %2: %1.</translation>
    </message>
    <message>
        <source>Finish that run, or roll it back and abort it.</source>
        <translation>Termine esa ejecución, o reviértala y abandónela.</translation>
    </message>
    <message>
        <source>Partition %1 of %2 is a foreign table, whose writes are not captured.</source>
        <translation>La partición %1 de %2 es una tabla foránea cuyas escrituras no se capturan.</translation>
    </message>
    <message>
        <source>ALTER TABLE %2 DETACH PARTITION %1.</source>
        <translation>ALTER TABLE %2 DETACH PARTITION %1.</translation>
    </message>
    <message>
        <source>The specification accepts %1, but no finding of that name can be accepted.</source>
        <translation>La especificación acepta %1, pero ningún hallazgo con ese nombre se puede aceptar.</translation>
    </message>
    <message>
        <source>Remove %1 from accept, or correct its name: see docs/guards.md.</source>
        <translation>Quite %1 de accept o corrija su nombre: vea docs/guards.md.</translation>
    </message>
    <message>
        <source>Before PostgreSQL 15, an UPDATE of (%3) that moves a row to another partition counts as its deletion: foreign key %1 would delete or clear the rows of %2 that refer to it.</source>
        <translation>Antes de PostgreSQL 15, un UPDATE de (%3) que mueve una fila a otra partición cuenta como su borrado: la clave foránea %1 borraría o vaciaría las filas de %2 que se refieren a ella.</translation>
    </message>
    <message>
        <source>If (%3) is never updated, write accept = [&quot;foreign_key.moved_rows&quot;]; otherwise first upgrade the server, or make the key NO ACTION.</source>
        <translation>Si (%3) nunca se actualiza, escriba accept = [&quot;foreign_key.moved_rows&quot;]; si no, actualice antes el servidor o haga la clave NO ACTION.</translation>
    </message>
    <message>
        <source>%1 may TRUNCATE %2; before PostgreSQL 13 a partitioned table is truncated and locked only with the right on each partition.</source>
        <translation>%1 puede ejecutar TRUNCATE sobre %2; antes de PostgreSQL 13 una tabla particionada solo se vacía y se bloquea con el permiso sobre cada partición.</translation>
    </message>
    <message>
        <source>Grant it on each partition after the swap, or have the application use DELETE.</source>
        <translation>Concédalo en cada partición tras el intercambio, o haga que la aplicación use DELETE.</translation>
    </message>
    <message>
        <source>Publication %1 includes the table; partitioned tables can be in one only from PostgreSQL 13.</source>
        <translation>La publicación %1 incluye la tabla; las tablas particionadas solo pueden estar en una desde PostgreSQL 13.</translation>
    </message>
    <message>
        <source>Upgrade the server first, or take the table out: ALTER PUBLICATION &quot;%1&quot; DROP TABLE %2.</source>
        <translation>Actualice antes el servidor, o saque la tabla: ALTER PUBLICATION &quot;%1&quot; DROP TABLE %2.</translation>
    </message>
    <message>
        <source>On the partition %2 of %3 alone there is: %1.</source>
        <translation>Solo en la partición %2 de %3 hay: %1.</translation>
    </message>
    <message>
        <source>Drop it, or make it on %3.</source>
        <translation>Elimínelo o créelo en %3.</translation>
    </message>
    <message>
        <source>%1 is not the table of this run: that is called %2 now.</source>
        <translation>%1 no es la tabla de esta ejecución: esa se llama ahora %2.</translation>
    </message>
    <message>
        <source>Rename what has its name now, and give it back: %3</source>
        <translation>Cambie el nombre de lo que ahora lleva el suyo y devuélvaselo: %3</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1 has the trigger %2, which calls %3</source>
        <translation>%1 tiene el disparador %2, que llama a %3</translation>
    </message>
    <message>
        <source>%1 has the rule %2</source>
        <translation>%1 tiene la regla %2</translation>
    </message>
    <message>
        <source>%1 has the policy %2</source>
        <translation>%1 tiene la política %2</translation>
    </message>
    <message>
        <source>%1 has row-level security</source>
        <translation>%1 tiene seguridad a nivel de fila</translation>
    </message>
    <message>
        <source>%1 has the child table %3</source>
        <translation>%1 tiene la tabla hija %3</translation>
    </message>
    <message>
        <source>%1 inherits from %3</source>
        <translation>%1 hereda de %3</translation>
    </message>
    <message>
        <source>%1 is a partition</source>
        <translation>%1 es una partición</translation>
    </message>
    <message>
        <source>%1 has the extended statistics %2</source>
        <translation>%1 tiene las estadísticas extendidas %2</translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 lee %2</translation>
    </message>
    <message>
        <source>%1: its settings were changed (%3)</source>
        <translation>%1: su configuración fue modificada (%3)</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>tabla particionada</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>vista materializada</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>tabla foránea</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>secuencia</translation>
    </message>
    <message>
        <source>%1 belongs to %3, which this role does not trust</source>
        <translation>%1 pertenece a %3, en quien este rol no confía</translation>
    </message>
    <message>
        <source>%1: %3 has the %2 privilege</source>
        <translation>%1: %3 tiene el permiso %2</translation>
    </message>
    <message>
        <source>%1: column %2 is not as Stopover created it (%3)</source>
        <translation>%1: la columna %2 no es como la crea Stopover (%3)</translation>
    </message>
    <message>
        <source>%1: constraint %2 is not as Stopover created it</source>
        <translation>%1: la restricción %2 no es como la crea Stopover</translation>
    </message>
    <message>
        <source>%1: index %2 is not as Stopover created it</source>
        <translation>%1: el índice %2 no es como lo crea Stopover</translation>
    </message>
    <message>
        <source>%1: index %2 contains an expression</source>
        <translation>%1: el índice %2 calcula una expresión</translation>
    </message>
    <message>
        <source>%1 is a typed table</source>
        <translation>%1 es una tabla de un tipo</translation>
    </message>
    <message>
        <source>%1 is referenced by foreign key %2 of %3</source>
        <translation>%1: la clave foránea %2 de %3 la referencia</translation>
    </message>
    <message>
        <source>%1: its definition was changed</source>
        <translation>%1: su texto fue modificado</translation>
    </message>
    <message>
        <source>%1 runs with the rights of its %3</source>
        <translation>%1: se ejecuta con los permisos de %3</translation>
    </message>
    <message>
        <source>%1 (%3) was not created by Stopover</source>
        <translation>%1 (%3) no lo crea Stopover</translation>
    </message>
    <message>
        <source>%1 is a journal of a newer version (%3)</source>
        <translation>%1 es el registro de una versión posterior (%3)</translation>
    </message>
    <message>
        <source>%1: %2 is not as Stopover created it (%3)</source>
        <translation>%1: %2 no es como lo crea Stopover (%3)</translation>
    </message>
    <message>
        <source>%1 is a %2 instead of Stopover&apos;s table</source>
        <translation>%1: en lugar de una tabla de Stopover hay otra cosa (%2)</translation>
    </message>
    <message>
        <source>%1 belongs to %3, which %4 does not trust</source>
        <translation>%1 pertenece a %3, en quien %4 no confía</translation>
    </message>
    <message>
        <source>%1 and 1 object belong to %3, which %4 does not trust</source>
        <translation>%1 y 1 objeto pertenecen a %3, en quien %4 no confía</translation>
    </message>
    <message>
        <source>%1 and %2 objects belong to %3, which %4 does not trust</source>
        <translation>%1 y %2 objetos pertenecen a %3, en quien %4 no confía</translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <source>Page to open.</source>
        <translation>Página que se abre.</translation>
    </message>
    <message>
        <source>Open the demo on a private server.</source>
        <translation>Abrir la demo en un servidor privado.</translation>
    </message>
    <message>
        <source>Rows of the demo&apos;s largest table.</source>
        <translation>Filas de la tabla mayor de la demo.</translation>
    </message>
    <message>
        <source>Database: URI, keyword string or name.</source>
        <translation>Base de datos: una URI, palabras clave o un nombre.</translation>
    </message>
    <message>
        <source>Saved profile, or service from the service file.</source>
        <translation>Perfil guardado, o servicio del archivo de servicios.</translation>
    </message>
    <message>
        <source>Project folder with revisions.</source>
        <translation>Carpeta con revisiones.</translation>
    </message>
    <message>
        <source>--rows %1 is not valid. Use a number greater than 0.</source>
        <translation>--rows pide un número mayor que 0, no «%1».</translation>
    </message>
    <message>
        <source>--demo uses its private server only. Remove --db and --profile.</source>
        <translation>--demo solo llega a su servidor privado; quite --db y --profile.</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>Changes a view</source>
        <translation>Cambia una vista</translation>
    </message>
    <message>
        <source>Drops a function</source>
        <translation>Borra una función</translation>
    </message>
    <message>
        <source>Drops a table</source>
        <translation>Borra una tabla</translation>
    </message>
    <message>
        <source>Drops a column</source>
        <translation>Borra una columna</translation>
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
        <translation>Cambia todas las filas</translation>
    </message>
    <message>
        <source>Drops a type</source>
        <translation>Borra un tipo</translation>
    </message>
    <message>
        <source>Change the columns to another type first.</source>
        <translation>Cambie antes el tipo de las columnas.</translation>
    </message>
    <message>
        <source>Narrows a type</source>
        <translation>Estrecha un tipo</translation>
    </message>
    <message>
        <source>Drops a constraint or a unique index</source>
        <translation>Borra una restricción o un índice único</translation>
    </message>
    <message>
        <source>Makes a table unlogged</source>
        <translation>Saca una tabla del WAL</translation>
    </message>
    <message>
        <source>Sets a sequence</source>
        <translation>Fija una secuencia</translation>
    </message>
    <message>
        <source>Set it from the table: setval(…, (SELECT max(id) FROM …)).</source>
        <translation>Fíjela a partir de la tabla: setval(…, (SELECT max(id) FROM …)).</translation>
    </message>
    <message>
        <source>Index without CONCURRENTLY</source>
        <translation>Índice sin CONCURRENTLY</translation>
    </message>
    <message>
        <source>DROP INDEX without CONCURRENTLY</source>
        <translation>DROP INDEX sin CONCURRENTLY</translation>
    </message>
    <message>
        <source>SET NOT NULL scans the table</source>
        <translation>SET NOT NULL lee la tabla</translation>
    </message>
    <message>
        <source>Rewrites the table</source>
        <translation>Reescribe la tabla</translation>
    </message>
    <message>
        <source>CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX.</source>
        <translation>CREATE UNIQUE INDEX CONCURRENTLY, después ADD CONSTRAINT … USING INDEX.</translation>
    </message>
    <message>
        <source>Exclusion constraint</source>
        <translation>Restricción de exclusión</translation>
    </message>
    <message>
        <source>Locks several tables</source>
        <translation>Bloquea varias tablas</translation>
    </message>
    <message>
        <source>Validates in the same transaction</source>
        <translation>Valida en la misma transacción</translation>
    </message>
    <message>
        <source>REFRESH without CONCURRENTLY</source>
        <translation>REFRESH sin CONCURRENTLY</translation>
    </message>
    <message>
        <source>LOCK TABLE</source>
        <translation>LOCK TABLE</translation>
    </message>
    <message>
        <source>%1 is locked explicitly until the transaction ends.</source>
        <translation>%1 se bloquea expresamente hasta el fin de la transacción.</translation>
    </message>
    <message>
        <source>Trigger on a table in use</source>
        <translation>Disparador en una tabla en uso</translation>
    </message>
    <message>
        <source>Write ((hashtext(column) % N) + N) % N, or partition by HASH.</source>
        <translation>Escriba ((hashtext(columna) % N) + N) % N, o particione por HASH.</translation>
    </message>
    <message>
        <source>UPDATE with LIMIT</source>
        <translation>UPDATE con LIMIT</translation>
    </message>
    <message>
        <source>Compare checksums of all rows, as Stopover does.</source>
        <translation>Compare sumas de comprobación de todas las filas, como hace Stopover.</translation>
    </message>
    <message>
        <source>Write schema.%1.</source>
        <translation>Escriba esquema.%1.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 es %2.</translation>
    </message>
    <message>
        <source>A column of %1 is assigned twice.</source>
        <translation>Se asigna dos veces una columna de %1.</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>Nombre cada columna una vez.</translation>
    </message>
    <message>
        <source>Foreign key without index</source>
        <translation>Clave foránea sin índice</translation>
    </message>
    <message>
        <source>No primary key</source>
        <translation>Sin clave primaria</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Añada una.</translation>
    </message>
    <message>
        <source>IF NOT EXISTS</source>
        <translation>IF NOT EXISTS</translation>
    </message>
    <message>
        <source>Hidden character</source>
        <translation>Carácter oculto</translation>
    </message>
    <message>
        <source>Generated column as partition key</source>
        <translation>Columna generada como clave de partición</translation>
    </message>
    <message>
        <source>LIKE with indexes</source>
        <translation>LIKE con índices</translation>
    </message>
    <message>
        <source>SECURITY DEFINER without search_path</source>
        <translation>SECURITY DEFINER sin search_path</translation>
    </message>
    <message>
        <source>Set it with \password of psql, or use a SCRAM verifier.</source>
        <translation>Fíjela con \password de psql, o use un verificador SCRAM.</translation>
    </message>
    <message>
        <source>Grant it to the roles that need it.</source>
        <translation>Déselo a los roles que lo necesitan.</translation>
    </message>
    <message>
        <source>Event trigger</source>
        <translation>Disparador de eventos</translation>
    </message>
    <message>
        <source>Not possible in a transaction</source>
        <translation>Imposible en una transacción</translation>
    </message>
    <message>
        <source>Put &quot;-- +stopover autocommit&quot; above it; in Alembic, use autocommit_block().</source>
        <translation>Ponga &quot;-- +stopover autocommit&quot; encima; en Alembic, use autocommit_block().</translation>
    </message>
    <message>
        <source>BEGIN without COMMIT</source>
        <translation>BEGIN sin COMMIT</translation>
    </message>
    <message>
        <source>End it with COMMIT.</source>
        <translation>Termínela con COMMIT.</translation>
    </message>
    <message>
        <source>Use it in the next revision.</source>
        <translation>Úselo en la revisión siguiente.</translation>
    </message>
    <message>
        <source>COMMIT in a block</source>
        <translation>COMMIT en un bloque</translation>
    </message>
    <message>
        <source>Put &quot;-- +stopover autocommit&quot; above it.</source>
        <translation>Ponga &quot;-- +stopover autocommit&quot; encima.</translation>
    </message>
    <message>
        <source>additive</source>
        <translation>aditiva</translation>
    </message>
    <message>
        <source>backward compatible</source>
        <translation>compatible hacia atrás</translation>
    </message>
    <message>
        <source>data transformation</source>
        <translation>transformación de datos</translation>
    </message>
    <message>
        <source>breaking</source>
        <translation>rompe código antiguo</translation>
    </message>
    <message>
        <source>no downtime</source>
        <translation>sin parada</translation>
    </message>
    <message>
        <source>brief downtime</source>
        <translation>parada breve</translation>
    </message>
    <message>
        <source>downtime that grows with the table</source>
        <translation>parada que crece con la tabla</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unknown before it runs</source>
        <translation>desconocido hasta que se ejecuta</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Several heads</source>
        <translation>Varias cabezas</translation>
    </message>
    <message>
        <source>CONCURRENTLY inside a transaction</source>
        <translation>CONCURRENTLY dentro de una transacción</translation>
    </message>
    <message>
        <source>Edited after it was applied</source>
        <translation>Modificada después de aplicarla</translation>
    </message>
    <message>
        <source>File name and id differ</source>
        <translation>El nombre del archivo y el identificador difieren</translation>
    </message>
    <message>
        <source>%1 is one of several heads (%2): &quot;upgrade head&quot; is ambiguous.</source>
        <translation>%1 es una de varias cabezas (%2): «upgrade head» no sabe adónde ir.</translation>
    </message>
    <message>
        <source>Merge them with &quot;stopoverctl merge&quot;, or always name the branch.</source>
        <translation>Únalas con stopoverctl merge, o nombre siempre la rama a la que se refiere.</translation>
    </message>
    <message>
        <source>Broken history</source>
        <translation>La historia no es coherente</translation>
    </message>
    <message>
        <source>%1 refers to a missing revision, or is part of a cycle (%2).</source>
        <translation>%1 se refiere a una revisión que falta, o forma parte de un ciclo (%2).</translation>
    </message>
    <message>
        <source>Set down_revision and depends_on to existing revisions, without a cycle.</source>
        <translation>Ponga en down_revision y depends_on revisiones de este proyecto, sin círculo.</translation>
    </message>
    <message>
        <source>No downgrade</source>
        <translation>Sin downgrade</translation>
    </message>
    <message>
        <source>downgrade() of %1 is missing, empty or raises: upgrade() cannot be undone.</source>
        <translation>downgrade() de %1 falta, está vacía o lanza un error: lo que hace upgrade() no se puede deshacer.</translation>
    </message>
    <message>
        <source>Write the downgrade, or raise with a reason and rely on a verified backup.</source>
        <translation>Escriba el downgrade, o diga el motivo con «raise» y confíe en una copia probada.</translation>
    </message>
    <message>
        <source>SQL built at run time</source>
        <translation>SQL compuesto al ejecutarse</translation>
    </message>
    <message>
        <source>The statement is built from values known only at run time: it cannot be checked, and a value may be executed as SQL.</source>
        <translation>La sentencia se construye con valores que solo se conocen en ejecución: no se puede comprobar, y un valor podría ejecutarse como SQL.</translation>
    </message>
    <message>
        <source>Write the statement out, and pass values as parameters: op.execute(sa.text(&quot;… :name&quot;).bindparams(name=…)).</source>
        <translation>Escriba la sentencia entera y pase los valores como parámetros: op.execute(sa.text(&quot;… :name&quot;).bindparams(name=…)).</translation>
    </message>
    <message>
        <source>postgresql_concurrently=True outside autocommit_block(): the server rejects it inside a transaction.</source>
        <translation>postgresql_concurrently=True fuera de autocommit_block(): el servidor lo rechaza dentro de una transacción.</translation>
    </message>
    <message>
        <source>Put it in &quot;with op.get_context().autocommit_block():&quot;.</source>
        <translation>Póngalo dentro de «with op.get_context().autocommit_block():».</translation>
    </message>
    <message>
        <source>Depends on its environment</source>
        <translation>Depende de más que la base de datos</translation>
    </message>
    <message>
        <source>%1: the revision&apos;s effect depends on the application, the network or files of this machine.</source>
        <translation>%1: lo que hace la revisión puede cambiar con la aplicación, la red o los archivos de la máquina.</translation>
    </message>
    <message>
        <source>Put what it needs into the revision: table definitions with sa.table(), values as literals.</source>
        <translation>Copie en la revisión lo que necesita: tablas con sa.table(), valores como literales.</translation>
    </message>
    <message>
        <source>Duplicate branch label</source>
        <translation>Una etiqueta de rama repetida</translation>
    </message>
    <message>
        <source>The branch label of %1 is also used by another revision (%2).</source>
        <translation>La etiqueta de rama de %1 pertenece también a otra revisión (%2).</translation>
    </message>
    <message>
        <source>Give each branch its own label.</source>
        <translation>Dé a cada rama una etiqueta propia.</translation>
    </message>
    <message>
        <source>The file of %1 differs from what was applied to this database.</source>
        <translation>El archivo de %1 ya no es lo que se aplicó a esta base de datos.</translation>
    </message>
    <message>
        <source>Restore the old text, and put the change into a new revision.</source>
        <translation>Recupere el texto anterior y ponga el cambio en una revisión nueva.</translation>
    </message>
    <message>
        <source>Duplicate revision id</source>
        <translation>Un identificador de revisión repetido</translation>
    </message>
    <message>
        <source>More than one file declares revision %1.</source>
        <translation>Más de un archivo declara la revisión %1.</translation>
    </message>
    <message>
        <source>Change one of the ids, and correct the revisions that follow it.</source>
        <translation>Dé a una otro identificador y corrija las revisiones que la siguen.</translation>
    </message>
    <message>
        <source>The file name of %1 does not match revision %2 inside.</source>
        <translation>El nombre de archivo de %1 no coincide con la revisión %2 que contiene.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Cambie el nombre del archivo, para que se encuentre.</translation>
    </message>
    <message>
        <source>Renames an object in use</source>
        <translation>Cambia el nombre de lo que usa la aplicación</translation>
    </message>
    <message>
        <source>%1 is renamed to %2: code that still uses the old name fails at once.</source>
        <translation>%1 pasa a ser %2: el código que aún usa el nombre antiguo falla enseguida.</translation>
    </message>
    <message>
        <source>Add a new column and keep both in sync with a trigger, or create a view with the old name in the same transaction.</source>
        <translation>Añada una columna y mantenga ambas iguales con un disparador, o deje en la misma transacción una vista con el nombre antiguo.</translation>
    </message>
    <message>
        <source>Changes a column type</source>
        <translation>Cambia el tipo de una columna</translation>
    </message>
    <message>
        <source>The type of %1.%2 changes: code written for the old type may fail.</source>
        <translation>%1.%2 recibe otro tipo: el código escrito para el antiguo puede fallar.</translation>
    </message>
    <message>
        <source>Add a column of the new type, fill it in batches, switch the code over, and drop the old column later.</source>
        <translation>Añada una columna del tipo nuevo, llénela por lotes, cambie el código y borre la antigua más tarde.</translation>
    </message>
    <message>
        <source>NOT NULL breaks old writers</source>
        <translation>Exige un valor que el código antiguo puede omitir</translation>
    </message>
    <message>
        <source>%1.%2 becomes NOT NULL, and running code may not supply a value.</source>
        <translation>%1.%2 exige un valor, y el código que está en marcha puede no darlo.</translation>
    </message>
    <message>
        <source>Set a default first, or deploy code that fills the column before this runs.</source>
        <translation>Dé antes un valor por defecto a la columna, o despliegue el código que la llena antes de ejecutar esto.</translation>
    </message>
    <message>
        <source>Renames an enum value</source>
        <translation>Cambia el nombre de un valor de un enum</translation>
    </message>
    <message>
        <source>Enum value %1 is renamed: code that compares with the old name fails.</source>
        <translation>El valor %1 de un enum recibe otro nombre: el código que compara con el antiguo falla.</translation>
    </message>
    <message>
        <source>Add the new value, switch the code over, and keep the old one.</source>
        <translation>Añada el valor nuevo, cambie el código y deje el antiguo.</translation>
    </message>
    <message>
        <source>View %1 is replaced or dropped: its readers may miss columns.</source>
        <translation>La vista %1 se sustituye o se borra: a quien la lee le pueden faltar columnas.</translation>
    </message>
    <message>
        <source>Only append columns to a view; for other changes create a new view and switch the code over.</source>
        <translation>Una vista solo admite columnas nuevas al final; si no, cree otra y cambie el código.</translation>
    </message>
    <message>
        <source>Function %1 is dropped: callers fail.</source>
        <translation>Se borra la función %1: quien la llama falla.</translation>
    </message>
    <message>
        <source>Keep it until it has no callers. A new signature is a separate function.</source>
        <translation>Consérvela hasta que nadie la llame; una firma nueva es otra función.</translation>
    </message>
    <message>
        <source>Changes access rights</source>
        <translation>Cambia quién puede ver qué</translation>
    </message>
    <message>
        <source>%1: the application may lose rows or privileges that it has now.</source>
        <translation>%1: filas o permisos que la aplicación tiene ahora pueden faltar después.</translation>
    </message>
    <message>
        <source>Test it on a copy with the application&apos;s role first.</source>
        <translation>Pruébelo con el rol de la aplicación en una copia antes de ejecutarlo aquí.</translation>
    </message>
    <message>
        <source>Expands and contracts in one script</source>
        <translation>Amplía y recorta a la vez</translation>
    </message>
    <message>
        <source>%1 is reduced in the same script that extends the schema: old and new code cannot run side by side.</source>
        <translation>%1 pierde algo en el mismo script que amplía el esquema: el código antiguo y el nuevo no pueden convivir.</translation>
    </message>
    <message>
        <source>Move the removal to a later revision, after the old code is gone.</source>
        <translation>Ponga lo que quita en una revisión posterior, cuando ya no quede código antiguo.</translation>
    </message>
    <message>
        <source>%1 is dropped with all its rows.</source>
        <translation>Se borra %1 con todas sus filas.</translation>
    </message>
    <message>
        <source>Rename it and drop it later, or let Stopover back it up first.</source>
        <translation>Cámbiele el nombre y bórrela más tarde, o deje que Stopover la guarde antes.</translation>
    </message>
    <message>
        <source>Column %2 of %1 is dropped with all its values.</source>
        <translation>Se borra la columna %2 de %1 con todos sus valores.</translation>
    </message>
    <message>
        <source>Stop using it first; stopover.safe_remove_column() keeps the keys and values.</source>
        <translation>Deje antes de usarla; stopover.safe_remove_column() conserva la clave y los valores.</translation>
    </message>
    <message>
        <source>Drops several objects</source>
        <translation>Borra más de un objeto</translation>
    </message>
    <message>
        <source>%1 is dropped with everything in it.</source>
        <translation>Se borra %1 con todo lo que contiene.</translation>
    </message>
    <message>
        <source>Drop the tables one by one, each with a backup.</source>
        <translation>Borre tablas sueltas, cada una con su copia.</translation>
    </message>
    <message>
        <source>Drop the dependent objects explicitly, without CASCADE.</source>
        <translation>Nombre uno a uno lo que puede irse, sin CASCADE.</translation>
    </message>
    <message>
        <source>%1 is emptied, for older snapshots too.</source>
        <translation>Se vacía %1; también las instantáneas anteriores la ven vacía.</translation>
    </message>
    <message>
        <source>Delete in batches, or back up the table first.</source>
        <translation>Borre por lotes, o guarde la tabla antes.</translation>
    </message>
    <message>
        <source>Every row of %1 is changed or deleted: there is no condition, or it is always true.</source>
        <translation>Se cambian o borran todas las filas de %1: no hay condición, o siempre es verdadera.</translation>
    </message>
    <message>
        <source>Add a WHERE condition, and work in batches by key.</source>
        <translation>Diga qué filas: WHERE …, por lotes según la clave.</translation>
    </message>
    <message>
        <source>Type %1 is dropped; with CASCADE, so are the columns of that type.</source>
        <translation>Se borra el tipo %1; con CASCADE, también las columnas de ese tipo.</translation>
    </message>
    <message>
        <source>%1.%2 changes from %3 to %4: values may not fit.</source>
        <translation>%1.%2 pasa de %3 a %4: puede haber valores que no quepan.</translation>
    </message>
    <message>
        <source>Check for such values first, or add a new column and copy what fits.</source>
        <translation>Búsquelos antes; o añada una columna y copie lo que quepa.</translation>
    </message>
    <message>
        <source>%1 is dropped: violations are possible from then on.</source>
        <translation>Se borra %1: lo que prohibía puede ocurrir desde entonces.</translation>
    </message>
    <message>
        <source>Make sure nothing relies on it. If in doubt, keep a NOT VALID constraint.</source>
        <translation>Asegúrese de que nada dependa de ello; en la duda, conserve una restricción NOT VALID.</translation>
    </message>
    <message>
        <source>%1 becomes unlogged: after a server crash it is empty.</source>
        <translation>%1 pasa a UNLOGGED: tras una caída del servidor queda vacía.</translation>
    </message>
    <message>
        <source>Keep it logged. For a bulk load, use a separate table.</source>
        <translation>Déjela en el WAL; para una carga grande use una tabla aparte.</translation>
    </message>
    <message>
        <source>Drops and recreates an object</source>
        <translation>Borra y vuelve a crear lo mismo</translation>
    </message>
    <message>
        <source>%1 is dropped and recreated: its contents, privileges and triggers are lost.</source>
        <translation>%1 se borra y se crea de nuevo: su contenido se pierde, con permisos y disparadores.</translation>
    </message>
    <message>
        <source>Change it with ALTER, or create the new one beside it and swap.</source>
        <translation>Cámbiela con ALTER, o cree la nueva al lado e intercámbielas.</translation>
    </message>
    <message>
        <source>Disables constraint checks</source>
        <translation>Desactiva comprobaciones</translation>
    </message>
    <message>
        <source>Triggers of %1 are disabled, including foreign keys: orphaned rows can be written.</source>
        <translation>Se desactivan disparadores de %1, claves foráneas incluidas: pueden entrar filas que no refieren a nada.</translation>
    </message>
    <message>
        <source>Leave them enabled. If you cannot, check for orphaned rows afterwards (stopoverctl health).</source>
        <translation>Déjelos activos; si no hay más remedio, busque después huérfanas (stopoverctl health).</translation>
    </message>
    <message>
        <source>Sequence %1 is set: a value below the table&apos;s largest one causes duplicates.</source>
        <translation>Se fija la secuencia %1: un valor inferior al mayor de la tabla da duplicados.</translation>
    </message>
    <message>
        <source>Removes data without a verified backup</source>
        <translation>Quita sin copia comprobada</translation>
    </message>
    <message>
        <source>%1 is removed, and no verified backup is newer than the last write.</source>
        <translation>Se quita %1, y ninguna copia comprobada es posterior a la última escritura.</translation>
    </message>
    <message>
        <source>Copy without structure</source>
        <translation>Una copia que no restaura</translation>
    </message>
    <message>
        <source>%1 copies rows only: keys, defaults, constraints and privileges are missing.</source>
        <translation>%1 es una copia solo de las filas: faltan claves, valores por defecto, restricciones y permisos.</translation>
    </message>
    <message>
        <source>Writes to %1 are blocked until the index is built.</source>
        <translation>Las escrituras en %1 se bloquean hasta que el índice esté construido.</translation>
    </message>
    <message>
        <source>CREATE INDEX CONCURRENTLY, outside a transaction.</source>
        <translation>CREATE INDEX CONCURRENTLY, fuera de una transacción.</translation>
    </message>
    <message>
        <source>Dropping %1 takes an ACCESS EXCLUSIVE lock on its table.</source>
        <translation>Borrar %1 bloquea su tabla para todos.</translation>
    </message>
    <message>
        <source>DROP INDEX CONCURRENTLY, outside a transaction.</source>
        <translation>DROP INDEX CONCURRENTLY, fuera de una transacción.</translation>
    </message>
    <message>
        <source>Constraint validated under lock</source>
        <translation>Restricción que se comprueba con bloqueo</translation>
    </message>
    <message>
        <source>Every row of %1 is checked while writes are blocked.</source>
        <translation>Se comprueba cada fila de %1 mientras nadie puede escribir.</translation>
    </message>
    <message>
        <source>ADD … NOT VALID, then VALIDATE CONSTRAINT in a separate transaction.</source>
        <translation>ADD … NOT VALID, y VALIDATE CONSTRAINT en otra transacción.</translation>
    </message>
    <message>
        <source>%1 is scanned in full under an ACCESS EXCLUSIVE lock, to check that %2 has no NULL.</source>
        <translation>%1 se lee entera, con un bloqueo para todos, para ver que %2 no tiene NULL.</translation>
    </message>
    <message>
        <source>Add CHECK (… IS NOT NULL) NOT VALID and validate it separately; PostgreSQL 12 and newer then skip the scan.</source>
        <translation>Un CHECK (… IS NOT NULL) NOT VALID, validado aparte, evita la lectura desde PostgreSQL 12.</translation>
    </message>
    <message>
        <source>%1 is rewritten with all its indexes, while reads and writes are blocked.</source>
        <translation>%1 se reescribe con todos sus índices mientras nadie puede leer ni escribir.</translation>
    </message>
    <message>
        <source>Add a new column, keep it in sync with a trigger, fill it in batches, and swap.</source>
        <translation>Añada una columna, manténgala igual con un disparador, llénela por lotes e intercambie.</translation>
    </message>
    <message>
        <source>Key built under lock</source>
        <translation>Clave que se construye con bloqueo</translation>
    </message>
    <message>
        <source>The key&apos;s index is built while %1 is locked against all access.</source>
        <translation>El índice de la clave se construye mientras nadie puede usar %1.</translation>
    </message>
    <message>
        <source>The constraint is built while %1 is locked against all access; it cannot be built online.</source>
        <translation>La restricción se construye mientras nadie puede usar %1, y no hay forma de hacerlo en línea.</translation>
    </message>
    <message>
        <source>Use a maintenance window, or build it on a new table and swap.</source>
        <translation>Hágalo en una ventana de mantenimiento, o en una tabla nueva que se intercambia.</translation>
    </message>
    <message>
        <source>Partition created or detached under lock</source>
        <translation>Partición creada o separada con bloqueo</translation>
    </message>
    <message>
        <source>%1 and its default partition are locked with ACCESS EXCLUSIVE.</source>
        <translation>%1 y su partición por defecto quedan bloqueadas para todos.</translation>
    </message>
    <message>
        <source>Create the table separately with a CHECK of its bounds, and ATTACH it. Use DETACH … CONCURRENTLY (PostgreSQL 14 and newer).</source>
        <translation>Cree la tabla aparte, con un CHECK de sus límites, y añádala con ATTACH; desde PostgreSQL 14, DETACH … CONCURRENTLY.</translation>
    </message>
    <message>
        <source>Waits for a lock without a timeout</source>
        <translation>Espera un bloqueo sin límite</translation>
    </message>
    <message>
        <source>%1 is locked (%2) without lock_timeout: while it waits, all other sessions queue behind it.</source>
        <translation>%1 se bloquea (%2) sin lock_timeout: mientras espera, todos hacen cola detrás.</translation>
    </message>
    <message>
        <source>Set lock_timeout first (SET LOCAL lock_timeout = &apos;2s&apos;), and retry.</source>
        <translation>SET LOCAL lock_timeout = &apos;2s&apos;; antes, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Long work under lock</source>
        <translation>Trabaja con un bloqueo tomado</translation>
    </message>
    <message>
        <source>%1 stays locked until the transaction ends, and this statement takes long.</source>
        <translation>%1 sigue bloqueada hasta el fin de la transacción, y esto tarda.</translation>
    </message>
    <message>
        <source>Move it to a separate transaction, before or after.</source>
        <translation>Póngalo en otra transacción, antes o después.</translation>
    </message>
    <message>
        <source>%1 is locked while %2 is locked already: sessions that lock them in the opposite order deadlock.</source>
        <translation>%1 se bloquea cuando %2 ya lo está: las sesiones que las bloqueen en orden inverso caen en interbloqueo.</translation>
    </message>
    <message>
        <source>Lock one table per transaction, or always in the same order.</source>
        <translation>Una tabla por transacción, o siempre en el mismo orden.</translation>
    </message>
    <message>
        <source>%2 is validated while %1 is still locked by ADD CONSTRAINT, so nothing is gained.</source>
        <translation>Se valida %2 mientras %1 sigue bloqueada por su ADD: no se gana nada.</translation>
    </message>
    <message>
        <source>VALIDATE CONSTRAINT in a separate transaction: put &quot;-- +stopover autocommit&quot; above it.</source>
        <translation>VALIDATE CONSTRAINT en otra transacción: ponga &quot;-- +stopover autocommit&quot; encima.</translation>
    </message>
    <message>
        <source>Rows changed under schema lock</source>
        <translation>Se cambian filas con el esquema bloqueado</translation>
    </message>
    <message>
        <source>Rows are written while %1 is locked by a schema change.</source>
        <translation>Se escriben filas mientras %1 está bloqueada por un cambio de su esquema.</translation>
    </message>
    <message>
        <source>Fill the rows in a separate revision, in batches.</source>
        <translation>Llene las filas en otra revisión, por lotes.</translation>
    </message>
    <message>
        <source>Several ALTER TABLEs on one table</source>
        <translation>Varios ALTER sobre una tabla</translation>
    </message>
    <message>
        <source>%1 is altered again: each ALTER TABLE waits for its lock.</source>
        <translation>%1 se cambia otra vez: cada ALTER TABLE vuelve a esperar su bloqueo.</translation>
    </message>
    <message>
        <source>Combine them: ALTER TABLE … , … ;</source>
        <translation>Júntelos: ALTER TABLE … , … ;</translation>
    </message>
    <message>
        <source>Reads of %1 are blocked until it is refreshed.</source>
        <translation>Las lecturas de %1 se bloquean hasta que se refresque.</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW CONCURRENTLY, which needs a unique index.</source>
        <translation>REFRESH MATERIALIZED VIEW CONCURRENTLY; necesita un índice único.</translation>
    </message>
    <message>
        <source>Maintenance under lock</source>
        <translation>Mantenimiento con bloqueo</translation>
    </message>
    <message>
        <source>%1 is rewritten under an ACCESS EXCLUSIVE lock.</source>
        <translation>%1 se reescribe con un bloqueo.</translation>
    </message>
    <message>
        <source>Let the statements take their locks. If you must lock, set lock_timeout.</source>
        <translation>Deje los bloqueos a las sentencias; si no hay más remedio, con lock_timeout.</translation>
    </message>
    <message>
        <source>Writes to %1 wait until this is done.</source>
        <translation>Quien escribe en %1 espera hasta que esto acabe.</translation>
    </message>
    <message>
        <source>Set lock_timeout first, and retry.</source>
        <translation>SET LOCAL lock_timeout antes, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Domain constraint</source>
        <translation>Restricción de un dominio</translation>
    </message>
    <message>
        <source>Every table with a column of domain %1 is locked against writes and scanned in full.</source>
        <translation>Toda tabla con una columna de %1 se bloquea para escribir y se lee entera.</translation>
    </message>
    <message>
        <source>ADD … NOT VALID, then VALIDATE CONSTRAINT later.</source>
        <translation>ADD … NOT VALID, y VALIDATE CONSTRAINT más tarde.</translation>
    </message>
    <message>
        <source>Paging with OFFSET</source>
        <translation>Pagina con OFFSET</translation>
    </message>
    <message>
        <source>Rows are paged with OFFSET: with ties in the order, or concurrent changes, rows are skipped or repeated.</source>
        <translation>Se toman filas por OFFSET: si el orden tiene empates o las filas van y vienen, unas se saltan y otras llegan dos veces.</translation>
    </message>
    <message>
        <source>Page by key: WHERE id &gt; last ORDER BY id LIMIT n.</source>
        <translation>Vaya por la clave: WHERE id &gt; último ORDER BY id LIMIT n.</translation>
    </message>
    <message>
        <source>LIMIT with a non-unique order</source>
        <translation>LIMIT sobre un orden que no es único</translation>
    </message>
    <message>
        <source>The order has ties, so LIMIT picks any of them: rows are skipped or repeated.</source>
        <translation>El orden tiene empates y LIMIT toma cualquiera: se pierden filas y otras se toman dos veces.</translation>
    </message>
    <message>
        <source>Order by a unique key, or append one to the ORDER BY.</source>
        <translation>ORDER BY una clave única, o añádala al final.</translation>
    </message>
    <message>
        <source>NOT IN with NULLs</source>
        <translation>NOT IN sobre NULL</translation>
    </message>
    <message>
        <source>NOT IN is never true if the list contains a NULL: no rows match.</source>
        <translation>NOT IN nunca es verdadero si la lista contiene un NULL: no se encuentra ninguna fila.</translation>
    </message>
    <message>
        <source>Use NOT EXISTS (SELECT … WHERE …).</source>
        <translation>NOT EXISTS (SELECT … WHERE …).</translation>
    </message>
    <message>
        <source>Conflicts silently skipped</source>
        <translation>Se tragan los conflictos</translation>
    </message>
    <message>
        <source>ON CONFLICT DO NOTHING silently skips rows instead of writing them to %1.</source>
        <translation>ON CONFLICT DO NOTHING oculta filas de la copia que no se escriben en %1.</translation>
    </message>
    <message>
        <source>Remove it, or compare both tables by key afterwards.</source>
        <translation>Quítelo, o compare después ambos lados por la clave.</translation>
    </message>
    <message>
        <source>Copy without the key</source>
        <translation>La copia omite la clave</translation>
    </message>
    <message>
        <source>The copy omits %2, so rows of %1 get new numbers.</source>
        <translation>La copia no lleva %2, así que las filas de %1 reciben números nuevos.</translation>
    </message>
    <message>
        <source>Copy the column too, then set the sequence.</source>
        <translation>Nombre la columna y cópiela, después fije la secuencia.</translation>
    </message>
    <message>
        <source>Negative hash remainder</source>
        <translation>Resto de un hash</translation>
    </message>
    <message>
        <source>Use WHERE id IN (SELECT id … ORDER BY id LIMIT n), under &quot;-- +stopover batch&quot;.</source>
        <translation>WHERE id IN (SELECT id … ORDER BY id LIMIT n), bajo &quot;-- +stopover batch&quot;.</translation>
    </message>
    <message>
        <source>Large single statement</source>
        <translation>Muchas filas en una sentencia</translation>
    </message>
    <message>
        <source>About %2 rows of %1 change in one statement: long row locks, bloat and WAL.</source>
        <translation>Se cambian a la vez unas %2 filas de %1: bloqueos largos, espacio muerto y WAL.</translation>
    </message>
    <message>
        <source>Work in batches by key: put &quot;-- +stopover batch&quot; above it.</source>
        <translation>Cámbielas por lotes según la clave: ponga &quot;-- +stopover batch&quot; encima.</translation>
    </message>
    <message>
        <source>Row counts prove nothing</source>
        <translation>Los recuentos no prueban nada</translation>
    </message>
    <message>
        <source>Only counts are compared: a lost row and a duplicate cancel out.</source>
        <translation>Se comparan dos recuentos: una fila perdida y otra repetida se compensan.</translation>
    </message>
    <message>
        <source>Swap with RENAME</source>
        <translation>Intercambio con RENAME</translation>
    </message>
    <message>
        <source>%1 is swapped by renaming: foreign keys, views and privileges stay with the old table.</source>
        <translation>%1 se intercambia cambiando nombres: claves foráneas, vistas y permisos se quedan en la tabla antigua.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl repartition&quot; moves them; otherwise recreate each one.</source>
        <translation>stopoverctl repartition los lleva consigo; si no, cree cada uno de nuevo.</translation>
    </message>
    <message>
        <source>Unqualified name</source>
        <translation>Nombre sin esquema</translation>
    </message>
    <message>
        <source>%1 has no schema: search_path decides which object it is.</source>
        <translation>%1 no lleva esquema: search_path decide qué objeto es.</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>Nombre demasiado largo</translation>
    </message>
    <message>
        <source>%1 is longer than 63 bytes: the server truncates it without an error.</source>
        <translation>%1 tiene más de 63 bytes: el servidor lo corta sin dar error.</translation>
    </message>
    <message>
        <source>Name needs quotes</source>
        <translation>Nombre que necesita comillas</translation>
    </message>
    <message>
        <source>%1 must be double-quoted everywhere.</source>
        <translation>%1 debe escribirse siempre entre comillas.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and underscores.</source>
        <translation>Letras minúsculas, cifras y guiones bajos no las necesitan.</translation>
    </message>
    <message>
        <source>Discouraged type</source>
        <translation>Tipo de poca utilidad</translation>
    </message>
    <message>
        <source>Prefer text with a CHECK, timestamptz, bigint GENERATED … AS IDENTITY, jsonb or numeric.</source>
        <translation>text con CHECK, timestamptz, bigint GENERATED … AS IDENTITY, jsonb, numeric.</translation>
    </message>
    <message>
        <source>Column assigned twice</source>
        <translation>Columna repetida</translation>
    </message>
    <message>
        <source>No index of %1 starts with %2: each delete from the referenced table scans %1.</source>
        <translation>Ningún índice de %1 empieza por %2: cada borrado en el otro lado lee toda la tabla.</translation>
    </message>
    <message>
        <source>Create one with CONCURRENTLY before adding the key.</source>
        <translation>Cree uno, CONCURRENTLY, antes de la clave.</translation>
    </message>
    <message>
        <source>%1 has no primary key: rows cannot be identified, copied by key or replicated.</source>
        <translation>%1 no tiene clave primaria: las filas no se distinguen, ni se copian por clave, ni se replican.</translation>
    </message>
    <message>
        <source>Remove it, so that a difference causes an error.</source>
        <translation>Quítelo, para que se note una diferencia.</translation>
    </message>
    <message>
        <source>psql only</source>
        <translation>Solo psql</translation>
    </message>
    <message>
        <source>Remove it. Load data with INSERT, or with a separate COPY.</source>
        <translation>Quítelo; cargue los datos con INSERT o con un COPY propio.</translation>
    </message>
    <message>
        <source>The text contains %1: what you read is not what runs.</source>
        <translation>El texto contiene %1: lo que se lee no es lo que se ejecuta.</translation>
    </message>
    <message>
        <source>Remove it, and save the file as UTF-8 without a byte order mark.</source>
        <translation>Quítelo; guarde el archivo en UTF-8 sin marca de orden de bytes.</translation>
    </message>
    <message>
        <source>The statement cannot be parsed (%1).</source>
        <translation>La sentencia no se entiende aquí (%1).</translation>
    </message>
    <message>
        <source>Syntax newer than PostgreSQL 15 is not checked.</source>
        <translation>La sintaxis posterior a PostgreSQL 15 no se comprueba: decide el servidor.</translation>
    </message>
    <message>
        <source>%1 is ignored without a reason, so it is still reported.</source>
        <translation>%1 se ignora sin motivo, así que se sigue notificando.</translation>
    </message>
    <message>
        <source>Write: -- +stopover ignore %1 reason=why it is safe here</source>
        <translation>-- +stopover ignore %1 reason=por qué aquí está bien</translation>
    </message>
    <message>
        <source>Correct it. In RAISE, every % takes one parameter; %% is a percent sign.</source>
        <translation>Corríjalo; en RAISE cada % toma un parámetro, y %% es un signo de porcentaje.</translation>
    </message>
    <message>
        <source>A generated column cannot be a partition key: %1.</source>
        <translation>El servidor rechaza la columna generada %1 como clave de partición.</translation>
    </message>
    <message>
        <source>Partition by its expression, or fill an ordinary column with a trigger.</source>
        <translation>Particione por la expresión que la genera, o rellene una columna corriente con un trigger.</translation>
    </message>
    <message>
        <source>%1 is created LIKE %2 INCLUDING INDEXES, which fails if a unique index lacks the partition key.</source>
        <translation>%1 es LIKE %2 con sus índices: eso falla si a uno único le falta la clave de partición.</translation>
    </message>
    <message>
        <source>Use EXCLUDING INDEXES, and add keys that contain the partition key.</source>
        <translation>EXCLUDING INDEXES, y claves que contengan la clave de partición.</translation>
    </message>
    <message>
        <source>%1 runs with its owner&apos;s rights and the caller&apos;s search_path: the caller decides which objects it uses.</source>
        <translation>%1 se ejecuta con los permisos del propietario y la ruta de búsqueda de quien llama: este decide qué objetos encuentra.</translation>
    </message>
    <message>
        <source>Set search_path in the function&apos;s definition.</source>
        <translation>SET search_path = … en la función.</translation>
    </message>
    <message>
        <source>Shadows a built-in name</source>
        <translation>Toma el nombre de algo del servidor</translation>
    </message>
    <message>
        <source>%1 is in a schema where PUBLIC may create objects, or has the name of a built-in function.</source>
        <translation>%1 está en un esquema donde PUBLIC puede crear objetos, o se llama como una función integrada.</translation>
    </message>
    <message>
        <source>Use another name, in your own schema.</source>
        <translation>Otro nombre, en un esquema propio.</translation>
    </message>
    <message>
        <source>Reaches outside the database</source>
        <translation>Va más allá de la base de datos</translation>
    </message>
    <message>
        <source>Do it by hand, as an administrator, outside migrations.</source>
        <translation>Hágalo a mano, como administrador, fuera de una migración.</translation>
    </message>
    <message>
        <source>Password in clear text</source>
        <translation>Contraseña en el texto</translation>
    </message>
    <message>
        <source>A password in a statement ends up in logs and in version control.</source>
        <translation>Una contraseña en una sentencia acaba en los registros y en el control de versiones.</translation>
    </message>
    <message>
        <source>Grant to PUBLIC</source>
        <translation>Permiso para todos</translation>
    </message>
    <message>
        <source>Every role gets this privilege.</source>
        <translation>Todos los roles reciben este permiso.</translation>
    </message>
    <message>
        <source>Event trigger %1 fires on all DDL, including migrations.</source>
        <translation>El disparador de eventos %1 se ejecuta con cada DDL de todos, también en las migraciones.</translation>
    </message>
    <message>
        <source>Make sure that it does not block them.</source>
        <translation>Asegúrese de que no las detiene.</translation>
    </message>
    <message>
        <source>Changes owners or default privileges</source>
        <translation>Cambia propietarios o permisos por defecto</translation>
    </message>
    <message>
        <source>The owner of objects, or access to them, changes.</source>
        <translation>Cambia a quién pertenecen los objetos o quién puede usarlos.</translation>
    </message>
    <message>
        <source>Compare the privileges before and after (stopoverctl health).</source>
        <translation>Compare los permisos antes y después (stopoverctl health).</translation>
    </message>
    <message>
        <source>Nested transaction</source>
        <translation>Transacción dentro de una transacción</translation>
    </message>
    <message>
        <source>The script runs in one transaction; BEGIN and COMMIT end it early.</source>
        <translation>El script se ejecuta en una transacción: BEGIN y COMMIT la terminan antes de tiempo.</translation>
    </message>
    <message>
        <source>Remove them. &quot;-- +stopover autocommit&quot; runs a statement outside the transaction.</source>
        <translation>Quítelos; &quot;-- +stopover autocommit&quot; saca una sentencia de la transacción.</translation>
    </message>
    <message>
        <source>A transaction is started and never committed: everything in it is rolled back.</source>
        <translation>Se abre una transacción que nunca termina: todo lo que contiene se deshace.</translation>
    </message>
    <message>
        <source>CONCURRENTLY among other statements</source>
        <translation>CONCURRENTLY entre otras</translation>
    </message>
    <message>
        <source>Statements that cannot run in a transaction are mixed with others: if one fails, the script is left half done.</source>
        <translation>Sentencias que no quieren transacción están entre otras: si una falla, el resto queda a medias.</translation>
    </message>
    <message>
        <source>Use a separate revision for each.</source>
        <translation>Cada una en su propia revisión.</translation>
    </message>
    <message>
        <source>CONCURRENTLY without a name check</source>
        <translation>CONCURRENTLY sin nombre cierto</translation>
    </message>
    <message>
        <source>%1: a failed build leaves an INVALID index, which IF NOT EXISTS accepts.</source>
        <translation>%1: una construcción fallida deja un índice INVALID, e IF NOT EXISTS lo da por bueno.</translation>
    </message>
    <message>
        <source>Name the index, and drop an INVALID one of that name first.</source>
        <translation>Déle un nombre, y borre antes un índice INVALID con ese nombre.</translation>
    </message>
    <message>
        <source>New enum value used at once</source>
        <translation>Valor nuevo de un enum usado enseguida</translation>
    </message>
    <message>
        <source>Value %1 cannot be used in the transaction that adds it.</source>
        <translation>El valor %1 no puede usarse en la transacción que lo añade.</translation>
    </message>
    <message>
        <source>SET without LOCAL</source>
        <translation>SET que permanece</translation>
    </message>
    <message>
        <source>%1 stays in effect for the rest of the session.</source>
        <translation>%1 queda fijado para el resto de la sesión.</translation>
    </message>
    <message>
        <source>Use SET LOCAL.</source>
        <translation>SET LOCAL.</translation>
    </message>
    <message>
        <source>Loop instead of batches</source>
        <translation>Un bucle no es un lote</translation>
    </message>
    <message>
        <source>The whole loop is one transaction: locks and dead rows pile up until it ends.</source>
        <translation>Todo el bucle es una transacción: bloqueos y filas muertas se acumulan hasta el final.</translation>
    </message>
    <message>
        <source>&quot;-- +stopover batch&quot; repeats a statement, one transaction each, until it changes no rows.</source>
        <translation>&quot;-- +stopover batch&quot; repite una sentencia hasta que no toca ninguna fila, cada vez en una transacción.</translation>
    </message>
    <message>
        <source>COMMIT in a DO block fails inside a transaction.</source>
        <translation>COMMIT en un bloque DO falla dentro de una transacción.</translation>
    </message>
    <message>
        <source>CASCADE also drops everything that depends on it: %1.</source>
        <translation>CASCADE borra también todo lo que depende de ello: %1.</translation>
    </message>
    <message>
        <source>Run &quot;stopoverctl backup create --table %1&quot;.</source>
        <translation>Ejecute &quot;stopoverctl backup create --table %1&quot;.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl backup create --table TABLE&quot; keeps them, and verifies the copy.</source>
        <translation>&quot;stopoverctl backup create --table TABLA&quot; las conserva y verifica la copia.</translation>
    </message>
    <message>
        <source>Use REINDEX CONCURRENTLY for indexes, Stopover or pg_repack for tables.</source>
        <translation>Use REINDEX CONCURRENTLY para los índices, Stopover o pg_repack para las tablas.</translation>
    </message>
    <message>
        <source>The remainder is negative for half of all hash values, and no partition accepts those: %1.</source>
        <translation>El resto es negativo para la mitad de los valores hash, y ninguna partición los acepta: %1.</translation>
    </message>
    <message>
        <source>PostgreSQL does not support LIMIT in UPDATE or DELETE: %1.</source>
        <translation>PostgreSQL no admite LIMIT en UPDATE ni en DELETE: %1.</translation>
    </message>
    <message>
        <source>An existing object is accepted even if it differs: %1.</source>
        <translation>Un objeto existente se acepta aunque sea distinto: %1.</translation>
    </message>
    <message>
        <source>This is a psql command, or data after COPY: %1.</source>
        <translation>Es una orden de psql, o datos tras COPY: %1.</translation>
    </message>
    <message>
        <source>Cannot be parsed</source>
        <translation>No se puede analizar</translation>
    </message>
    <message>
        <source>Ignore comment without a reason</source>
        <translation>Comentario de omisión sin motivo</translation>
    </message>
    <message>
        <source>Function body does not compile</source>
        <translation>El cuerpo de la función no compila</translation>
    </message>
    <message>
        <source>The PL/pgSQL body does not compile: %1.</source>
        <translation>El cuerpo PL/pgSQL no compila: %1.</translation>
    </message>
    <message>
        <source>This loads code, runs a program or connects to other servers: %1.</source>
        <translation>Esto carga código, ejecuta un programa o se conecta a otros servidores: %1.</translation>
    </message>
    <message>
        <source>This cannot run in a transaction: %1.</source>
        <translation>Esto no se puede ejecutar en una transacción: %1.</translation>
    </message>
    <message>
        <source>Merge them on the Revisions page, or always name the branch.</source>
        <translation>Únalas en la página Revisiones, o nombre siempre la rama.</translation>
    </message>
    <message>
        <source>Leave them enabled. If you cannot, check for orphaned rows afterwards, on the Health page.</source>
        <translation>Déjelos activados. Si no puede, busque después filas huérfanas en la página Salud.</translation>
    </message>
    <message>
        <source>Back up %1 on the Backups page.</source>
        <translation>Haga una copia de %1 en la página Copias.</translation>
    </message>
    <message>
        <source>A backup made on the Backups page keeps them, and verifies the copy.</source>
        <translation>Una copia hecha en la página Copias las conserva y se verifica.</translation>
    </message>
    <message>
        <source>The Partitions page moves them; otherwise recreate each one.</source>
        <translation>La página Particiones las mueve; si no, cree de nuevo cada una.</translation>
    </message>
    <message>
        <source>Compare the privileges before and after, on the Health page.</source>
        <translation>Compare los permisos antes y después, en la página Salud.</translation>
    </message>
</context>
<context>
    <name>LossAmount</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>unas %1 filas</translation>
    </message>
    <message>
        <source>number of rows unknown</source>
        <translation>filas desconocidas</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <translation>%1–%2 d</translation>
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
        <translation>unos %1</translation>
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
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>terminando</translation>
    </message>
    <message>
        <source>%1 %2/s</source>
        <translation>%1 %2/s</translation>
    </message>
    <message>
        <source>unknown (never analyzed)</source>
        <translation>desconocido (nunca analizada)</translation>
    </message>
</context>
<context>
    <name>PhaseLoss</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Roll back.</source>
        <translation>Revertir.</translation>
    </message>
    <message>
        <source>Keep table</source>
        <translation>Conservar la tabla</translation>
    </message>
    <message>
        <source>Drop table</source>
        <translation>Eliminar la tabla</translation>
    </message>
    <message>
        <source>Keep run</source>
        <translation>Conservar la ejecución</translation>
    </message>
    <message>
        <source>Nothing. Writes made since the restore stay.</source>
        <translation>Nada. Lo escrito desde la restauración permanece.</translation>
    </message>
    <message>
        <source>The backup, so that it can be restored again.</source>
        <translation>La copia, de modo que se puede restaurar otra vez.</translation>
    </message>
    <message>
        <source>Restore the backup again.</source>
        <translation>Restaurar la copia otra vez.</translation>
    </message>
    <message>
        <source>Roll back the restore of %1?</source>
        <translation>¿Revertir la restauración de %1?</translation>
    </message>
    <message>
        <source>Reapply.</source>
        <translation>Volver a aplicar.</translation>
    </message>
    <message>
        <source>The record of the restored rows, and with it the rollback that keeps later writes.</source>
        <translation>El registro de las filas restauradas y, con él, la reversión que conserva las escrituras posteriores.</translation>
    </message>
    <message>
        <source>The table that the restore replaced, and with it the rollback that keeps later writes.</source>
        <translation>La tabla que reemplazó la restauración y, con ella, la reversión que conserva las escrituras posteriores.</translation>
    </message>
    <message>
        <source>The restored table with every row, the backup, and any newer rows that were kept.</source>
        <translation>La tabla restaurada con todas sus filas, la copia y las filas más nuevas donde se conservaron.</translation>
    </message>
    <message>
        <source>Discard the restored copy of %1?</source>
        <translation>¿Descartar la copia restaurada de %1?</translation>
    </message>
    <message>
        <source>What the run prepared beside the live table.</source>
        <translation>Lo que la ejecución ha preparado junto a la tabla en uso.</translation>
    </message>
    <message>
        <source>The live table with every row, as it is now.</source>
        <translation>La tabla en uso con todas sus filas, exactamente como está ahora.</translation>
    </message>
    <message>
        <source>Discard the copy</source>
        <translation>Descartar la copia</translation>
    </message>
    <message>
        <source>Roll back %1?</source>
        <translation>¿Revertir %1?</translation>
    </message>
    <message>
        <source>Nothing. Writes made since the swap are copied back, every row is compared, and the tables are swapped back.</source>
        <translation>Nada. Se trasladan las escrituras hechas desde el intercambio, se compara cada fila y las tablas vuelven a intercambiarse.</translation>
    </message>
    <message>
        <source>The partitioned table, so that the change can be reapplied without copying.</source>
        <translation>La tabla particionada, para poder volver a aplicar el cambio sin copiar.</translation>
    </message>
    <message>
        <source>Reapply %1?</source>
        <translation>¿Volver a aplicar %1?</translation>
    </message>
    <message>
        <source>Nothing. Writes made since the rollback are copied over, every row is compared, and the tables are swapped.</source>
        <translation>Nada. Se trasladan las escrituras hechas desde la reversión, se compara cada fila y se intercambian las tablas.</translation>
    </message>
    <message>
        <source>Reapply</source>
        <translation>Volver a aplicar</translation>
    </message>
    <message>
        <source>Drop %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>The retired table, and with it the rollback that keeps later writes.</source>
        <translation>La tabla retirada y, con ella, la reversión que conserva las escrituras posteriores.</translation>
    </message>
    <message>
        <source>The partitioned table with every row, and the backup table if there is one.</source>
        <translation>La tabla particionada con todas las filas, y la tabla de copia si la hay.</translation>
    </message>
    <message>
        <source>Abort the run on %1?</source>
        <translation>¿Abortar la ejecución en %1?</translation>
    </message>
    <message>
        <source>Nothing. Revisions that were not reached stay pending.</source>
        <translation>Nada: las revisiones que no se alcanzaron siguen pendientes.</translation>
    </message>
    <message>
        <source>What the run committed, and its copies of removed data.</source>
        <translation>Lo que la ejecución ha confirmado, y sus copias de lo que se quitó.</translation>
    </message>
    <message>
        <source>Abort the run</source>
        <translation>Abortar la ejecución</translation>
    </message>
    <message>
        <source>Discard the copy of %1?</source>
        <translation>¿Descartar la copia de %1?</translation>
    </message>
    <message>
        <source>The shadow table with its partitions, and the backup table of this run.</source>
        <translation>La tabla sombra con sus particiones y la tabla de copia de esta ejecución.</translation>
    </message>
    <message>
        <source>Plan and run it again. It starts with an empty copy.</source>
        <translation>Planifique y ejecute otra vez; empieza con una copia vacía.</translation>
    </message>
    <message>
        <source>%1 rows would be rejected by the other table: %2</source>
        <translation>La otra tabla rechazaría %1 filas: %2</translation>
    </message>
    <message>
        <source>Reapply the restore.</source>
        <translation>Volver a aplicar la restauración.</translation>
    </message>
    <message>
        <source>Drop the new partitions of %1?</source>
        <translation>¿Eliminar las particiones nuevas de %1?</translation>
    </message>
    <message>
        <source>The partitions that the run created, where they are empty.</source>
        <translation>Las particiones que creó la ejecución, si están vacías.</translation>
    </message>
    <message>
        <source>Every row, and every other partition.</source>
        <translation>Todas las filas, y todas las demás particiones.</translation>
    </message>
    <message>
        <source>Create them again.</source>
        <translation>Crearlas de nuevo.</translation>
    </message>
    <message>
        <source>Drop partitions</source>
        <translation>Eliminar particiones</translation>
    </message>
    <message>
        <source>A backup that is not finished. No row of the table.</source>
        <translation>Una copia de seguridad sin terminar. Ninguna fila de la tabla.</translation>
    </message>
    <message>
        <source>Plan it again on the Revisions page.</source>
        <translation>Planificarla de nuevo en la página Revisiones.</translation>
    </message>
    <message>
        <source>Plan it again.</source>
        <translation>Planificarla de nuevo.</translation>
    </message>
    <message>
        <source>Changed since, and carried over as well: %1</source>
        <translation>Cambiado desde entonces y también trasladado: %1</translation>
    </message>
    <message>
        <source>Finish, and keep %1?</source>
        <translation>¿Terminar y conservar %1?</translation>
    </message>
    <message>
        <source>The rollback that keeps later writes.</source>
        <translation>La reversión que conserva las escrituras posteriores.</translation>
    </message>
    <message>
        <source>The retired table, as it is now.</source>
        <translation>La tabla retirada, tal como está ahora.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>chosen in stopover.toml</source>
        <translation>elegido en stopover.toml</translation>
    </message>
    <message>
        <source>the active environment</source>
        <translation>el entorno activo</translation>
    </message>
    <message>
        <source>an environment in the project</source>
        <translation>un entorno en el proyecto</translation>
    </message>
    <message>
        <source>made by poetry for the project</source>
        <translation>creado por poetry para el proyecto</translation>
    </message>
    <message>
        <source>made by pipenv for the project</source>
        <translation>creado por pipenv para el proyecto</translation>
    </message>
    <message>
        <source>conda&apos;s environment of the name in environment.yml</source>
        <translation>el entorno de conda con el nombre de environment.yml</translation>
    </message>
    <message>
        <source>made by tox or nox for tests</source>
        <translation>creado por tox o nox para pruebas</translation>
    </message>
    <message>
        <source>pyenv&apos;s version in .python-version</source>
        <translation>la versión de pyenv en .python-version</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>el del sistema</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sobre %2</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>%1 filas escritas</translation>
    </message>
    <message>
        <source>%1 of WAL</source>
        <translation>%1 de WAL</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>todas las filas</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>ninguna fila</translation>
    </message>
    <message>
        <source>It fails: %1</source>
        <translation>Falla: %1</translation>
    </message>
    <message>
        <source>%1 on %2, not predicted by the SQL check</source>
        <translation>%1 en %2, no previsto por la comprobación de SQL</translation>
    </message>
    <message>
        <source>rewrites %1</source>
        <translation>fichero nuevo para %1</translation>
    </message>
    <message>
        <source>scans all of %1</source>
        <translation>lee %1 entera</translation>
    </message>
    <message>
        <source>Rollback fails: %1</source>
        <translation>La reversión falla: %1</translation>
    </message>
    <message>
        <source>It works, in %1. It cannot be rolled back.</source>
        <translation>Funciona, en %1. No se puede revertir.</translation>
    </message>
    <message>
        <source>It works, in %1, but the rollback (%2) does not restore the original schema.</source>
        <translation>Funciona, en %1, pero la reversión (%2) no restaura el esquema original.</translation>
    </message>
    <message>
        <source>It works: applied in %1, rolled back in %2, and the schema is restored.</source>
        <translation>Funciona: aplicado en %1, revertido en %2, y el esquema queda restaurado.</translation>
    </message>
    <message>
        <source>The copy differed from the database in: %1</source>
        <translation>La copia no era como la base de datos en: %1</translation>
    </message>
    <message>
        <source>Revision %1 cannot be undone: only a backup can restore what was there before.</source>
        <translation>La revisión %1 no se puede deshacer: solo una copia puede restaurar lo anterior.</translation>
    </message>
    <message>
        <source>Different after the rollback: %1</source>
        <translation>Distinto tras la reversión: %1</translation>
    </message>
    <message>
        <source>Rehearsed on PostgreSQL %1; the database runs %2.</source>
        <translation>Ensayado con PostgreSQL %1; la base de datos usa %2.</translation>
    </message>
    <message>
        <source>%1% of the rows of large tables</source>
        <translation>%1 % de las filas de las tablas grandes</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
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
        <translation>Error</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Partitions planned</source>
        <translation>Particiones previstas</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Comprobación previa</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed.</source>
        <translation>%1 de %2 comprobaciones superadas.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Rollback and next steps</source>
        <translation>Reversión y próximos pasos</translation>
    </message>
    <message>
        <source>Duration of each step</source>
        <translation>Duración de cada paso</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Sentencias</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Same SQL</source>
        <translation>Mismo SQL</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation>Ejecuciones comparadas</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>during</source>
        <translation>durante</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmadas</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Failed health checks</source>
        <translation>Comprobaciones no superadas</translation>
    </message>
    <message>
        <source>This run has no recorded preflight.</source>
        <translation>No consta comprobación previa de esta ejecución.</translation>
    </message>
    <message>
        <source>No rows were compared in this run.</source>
        <translation>Esta ejecución no comparó filas.</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Old and new table compared</source>
        <translation>Paridad de lo viejo y lo nuevo</translation>
    </message>
    <message>
        <source>The old table no longer exists.</source>
        <translation>La tabla vieja ya no está: nada con que comparar.</translation>
    </message>
    <message>
        <source>No tables were swapped.</source>
        <translation>No se intercambió ninguna tabla.</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>pasado por alto</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Application ledger</source>
        <translation>Libro de la aplicación</translation>
    </message>
    <message>
        <source>Wrong values</source>
        <translation>Erróneas</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>De más</translation>
    </message>
    <message>
        <source>Every write acknowledged to the application was found in the table.</source>
        <translation>Cada escritura confirmada a la aplicación se encontró en la tabla.</translation>
    </message>
    <message>
        <source>The table differs from what was acknowledged to the application.</source>
        <translation>La tabla no es lo que se confirmó a la aplicación.</translation>
    </message>
    <message>
        <source>The hash chain is intact: no event was altered or removed.</source>
        <translation>El hash de cada suceso se sigue del anterior: nada se alteró ni se quitó.</translation>
    </message>
    <message>
        <source>The history was altered: the hash chain breaks at event %1.</source>
        <translation>El historial fue alterado: desde el suceso %1 los hashes no concuerdan.</translation>
    </message>
    <message>
        <source>Events are missing from the end of the history.</source>
        <translation>Faltan sucesos al final del historial.</translation>
    </message>
    <message>
        <source>It was rolled back, keeping every write made since. &quot;stopoverctl run abort %1&quot; removes the copy.</source>
        <translation>Se volvió atrás, con todo lo escrito desde entonces. «stopoverctl run abort %1» elimina lo que queda.</translation>
    </message>
    <message>
        <source>It is finished. Only a backup can restore the old table.</source>
        <translation>Está terminada; atrás solo desde una copia.</translation>
    </message>
    <message>
        <source>It was aborted, and nothing is left of it.</source>
        <translation>Se abandonó; no queda nada de ella.</translation>
    </message>
    <message>
        <source>The live table is unchanged. Resume or abort the run.</source>
        <translation>La tabla está como estaba. Reanude o abandone la ejecución.</translation>
    </message>
    <message>
        <source>It was rolled back. &quot;stopoverctl run reapply %1&quot; applies it again; &quot;run abort&quot; removes the copy.</source>
        <translation>Se revirtió. «stopoverctl run reapply %1» la vuelve a aplicar; «run abort» elimina la copia.</translation>
    </message>
    <message>
        <source>It can be rolled back on the Run page, keeping every write made since. Finishing it drops the retired table.</source>
        <translation>Se puede revertir en la página Ejecución, conservando todo lo escrito desde entonces. Al terminarla se elimina la tabla retirada.</translation>
    </message>
    <message>
        <source>It was rolled back, keeping every write made since. The copy can be discarded on the Run page.</source>
        <translation>Se revirtió, conservando todo lo escrito desde entonces. La copia se puede descartar en la página Ejecución.</translation>
    </message>
    <message>
        <source>It was rolled back. It can be reapplied, or the copy discarded, on the Run page.</source>
        <translation>Se revirtió. En la página Ejecución se puede volver a aplicar, o descartar la copia.</translation>
    </message>
    <message>
        <source>%1 rows were compared by checksum in %2 buckets; both tables are equal. Root hash (SHA-256): %3.</source>
        <translation>Se compararon %1 filas por suma de comprobación en %2 grupos; las dos tablas son iguales. Hash raíz (SHA-256): %3.</translation>
    </message>
    <message>
        <source>It can be rolled back, keeping every write made since: &quot;stopoverctl run rollback %1 --confirm %2&quot;. &quot;run finish&quot; drops the retired table.</source>
        <translation>Se puede revertir, conservando todo lo escrito desde entonces: &quot;stopoverctl run rollback %1 --confirm %2&quot;. &quot;run finish&quot; elimina la tabla retirada.</translation>
    </message>
    <message>
        <source>Run %1: %2 (%3)</source>
        <translation>Ejecución %1: %2 (%3)</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>Está terminada.</translation>
    </message>
    <message>
        <source>It was aborted. What it had committed stays.</source>
        <translation>Se abortó. Lo que había confirmado permanece.</translation>
    </message>
    <message>
        <source>What was committed stays. Resume or abort the run.</source>
        <translation>Lo confirmado permanece. Reanude o aborte la ejecución.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Back up</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Back up %1 as %2</source>
        <translation>Copiar %1 como %2</translation>
    </message>
    <message>
        <source>Create partitions</source>
        <translation>Crear particiones</translation>
    </message>
    <message>
        <source>Capture writes</source>
        <translation>Capturar escrituras</translation>
    </message>
    <message>
        <source>Capture the writes to %1</source>
        <translation>Capturar las escrituras en %1</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy the rows of %1</source>
        <translation>Copiar las filas de %1</translation>
    </message>
    <message>
        <source>Build indexes</source>
        <translation>Crear índices</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Ponerse al día</translation>
    </message>
    <message>
        <source>Catch up with the writes to %1</source>
        <translation>Ponerse al día con las escrituras en %1</translation>
    </message>
    <message>
        <source>Swap tables</source>
        <translation>Intercambiar tablas</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Roll back, keeping every write</source>
        <translation>Revertir, conservando cada escritura</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>revertida</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificada</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>en duda</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>claves</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>indexes</source>
        <translation>índices</translation>
    </message>
    <message>
        <source>constraints</source>
        <translation>restricciones</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <source>Table locked for</source>
        <translation>Tabla bloqueada durante</translation>
    </message>
    <message>
        <source>Rows repaired</source>
        <translation>Filas reparadas</translation>
    </message>
    <message>
        <source>Columns that differed</source>
        <translation>Columnas que diferían</translation>
    </message>
    <message>
        <source>Keys that differed</source>
        <translation>Claves que diferían</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Create the table</source>
        <translation>Crear la tabla</translation>
    </message>
    <message>
        <source>Build keys</source>
        <translation>Construir claves</translation>
    </message>
    <message>
        <source>Keep newer rows</source>
        <translation>Conservar filas nuevas</translation>
    </message>
    <message>
        <source>Prepare the column</source>
        <translation>Preparar la columna</translation>
    </message>
    <message>
        <source>Prepare column %1 of %2</source>
        <translation>Preparar la columna %1 de %2</translation>
    </message>
    <message>
        <source>Fill the column</source>
        <translation>Llenar la columna</translation>
    </message>
    <message>
        <source>Fill column %1 from %2</source>
        <translation>Llenar la columna %1 desde %2</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar desde una copia</translation>
    </message>
    <message>
        <source>Build indexes (%1) on %2 partitions</source>
        <translation>Crear índices (%1) en %2 particiones</translation>
    </message>
    <message>
        <source>Put rows back</source>
        <translation>Devolver las filas</translation>
    </message>
    <message>
        <source>Refresh materialized views (%1)</source>
        <translation>Refrescar vistas materializadas (%1)</translation>
    </message>
    <message>
        <source>Validate foreign keys (%1)</source>
        <translation>Validar claves foráneas (%1)</translation>
    </message>
    <message>
        <source>Build keys and indexes (%1)</source>
        <translation>Construir claves e índices (%1)</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>%1 as %2, with the rights of %3</source>
        <translation>%1 como %2, con los permisos de %3</translation>
    </message>
    <message>
        <source>Create the shadow table with %2 partitions</source>
        <translation>Crear la tabla sombra con %2 particiones</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Analyze the shadow table</source>
        <translation>Analizar la tabla sombra</translation>
    </message>
    <message>
        <source>Build materialized views</source>
        <translation>Rehacer vistas mat.</translation>
    </message>
    <message>
        <source>Build materialized views (%1)</source>
        <translation>Reconstruir vistas materializadas (%1)</translation>
    </message>
    <message>
        <source>Refresh materialized views</source>
        <translation>Refrescar vistas mat.</translation>
    </message>
    <message>
        <source>Compare all rows</source>
        <translation>Comparar cada fila</translation>
    </message>
    <message>
        <source>Compare all rows of %1 with %2</source>
        <translation>Comparar cada fila de %1 con %2</translation>
    </message>
    <message>
        <source>Swap %1; the old table becomes %2</source>
        <translation>Intercambiar %1; la tabla antigua pasa a ser %2</translation>
    </message>
    <message>
        <source>Validate foreign keys</source>
        <translation>Validar claves</translation>
    </message>
    <message>
        <source>Verify the backup</source>
        <translation>Comprobar la copia</translation>
    </message>
    <message>
        <source>Compare %1 with its recorded checksum</source>
        <translation>Comparar %1 con lo que era cuando se hizo</translation>
    </message>
    <message>
        <source>Create %1 with its columns, privileges and policies</source>
        <translation>Crear %1 con columnas, derechos y políticas</translation>
    </message>
    <message>
        <source>Prepare the rollback</source>
        <translation>Preparar la reversión</translation>
    </message>
    <message>
        <source>Prepare the rollback of %1</source>
        <translation>Preparar la reversión de %1</translation>
    </message>
    <message>
        <source>Keep newer rows of %1</source>
        <translation>Conservar en %1 las filas que eran más nuevas</translation>
    </message>
    <message>
        <source>Restore rows</source>
        <translation>Cambiar las filas</translation>
    </message>
    <message>
        <source>Restore the rows of %1; the old ones are kept as %2</source>
        <translation>Cambiar las filas de %1; lo que había se conserva como %2</translation>
    </message>
    <message>
        <source>Put the rows kept in %2 back into %1, except rows written since</source>
        <translation>Devolver a %1 lo que guarda %2, donde nadie ha escrito desde entonces</translation>
    </message>
    <message>
        <source>Swap in</source>
        <translation>Poner en su sitio</translation>
    </message>
    <message>
        <source>Swap %1 in</source>
        <translation>Poner %1 en su sitio</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Eliminar filas</translation>
    </message>
    <message>
        <source>Remove the offending rows of %1, kept as %2</source>
        <translation>Eliminar de %1 las filas que lo impiden; se conservan como %2</translation>
    </message>
    <message>
        <source>Drop the retired table</source>
        <translation>Eliminar la tabla retirada</translation>
    </message>
    <message>
        <source>Drop the retired table %1</source>
        <translation>Eliminar la tabla retirada %1</translation>
    </message>
    <message>
        <source>Remove the copy; %1 stays as it is</source>
        <translation>Quitar lo preparado; %1 queda como está</translation>
    </message>
    <message>
        <source>Partition the table</source>
        <translation>Particionar la tabla</translation>
    </message>
    <message>
        <source>Reapply</source>
        <translation>Volver a aplicar</translation>
    </message>
    <message>
        <source>Finish: drop the retired table</source>
        <translation>Finalizar: eliminar la tabla retirada</translation>
    </message>
    <message>
        <source>Abort: remove the copy</source>
        <translation>Abortar: eliminar la copia</translation>
    </message>
    <message>
        <source>not partitioned yet</source>
        <translation>aún no particionada</translation>
    </message>
    <message>
        <source>partitioned (can be rolled back)</source>
        <translation>particionada (se puede revertir)</translation>
    </message>
    <message>
        <source>not restored yet</source>
        <translation>aún no restaurada</translation>
    </message>
    <message>
        <source>restored (can be rolled back)</source>
        <translation>restaurada (se puede revertir)</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Lock attempts</source>
        <translation>Intentos de obtener el bloqueo</translation>
    </message>
    <message>
        <source>Changes copied under the lock</source>
        <translation>Claves trasladadas bajo el bloqueo</translation>
    </message>
    <message>
        <source>Changes copied</source>
        <translation>Claves trasladadas</translation>
    </message>
    <message>
        <source>Copy restarts</source>
        <translation>Copias empezadas de nuevo</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>le espera a usted</translation>
    </message>
    <message>
        <source>%1 (host %2)</source>
        <translation>%1 (host %2)</translation>
    </message>
    <message>
        <source>yes, without loss</source>
        <translation>sí, no se pierde nada</translation>
    </message>
    <message>
        <source>yes, keeping later writes</source>
        <translation>sí, conserva escrituras posteriores</translation>
    </message>
    <message>
        <source>only from the backup</source>
        <translation>solo desde la copia de seguridad</translation>
    </message>
    <message>
        <source>Create a partition</source>
        <translation>Crear una partición</translation>
    </message>
    <message>
        <source>Create partition %1 from %2 to %3</source>
        <translation>Crear la partición %1 de %2 a %3</translation>
    </message>
    <message>
        <source>Drop the new partition</source>
        <translation>Eliminar la partición nueva</translation>
    </message>
    <message>
        <source>Drop new partition %1 if it is empty</source>
        <translation>Eliminar la partición nueva %1 si está vacía</translation>
    </message>
    <message>
        <source>Release the default partition</source>
        <translation>Liberar la partición por defecto</translation>
    </message>
    <message>
        <source>Drop the temporary CHECK on %1</source>
        <translation>Eliminar el CHECK temporal de %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Changes under the lock copied after</source>
        <translation>Cambios bajo el bloqueo copiados tras</translation>
    </message>
    <message>
        <source>Comparison under the lock finished after</source>
        <translation>Comparación bajo el bloqueo terminada tras</translation>
    </message>
    <message>
        <source>Schema checks under the lock finished after</source>
        <translation>Comprobaciones del esquema bajo el bloqueo terminadas tras</translation>
    </message>
    <message>
        <source>End the run</source>
        <translation>Terminar la ejecución</translation>
    </message>
    <message>
        <source>End the run; what it committed stays</source>
        <translation>Terminar la ejecución; lo que confirmó permanece</translation>
    </message>
    <message>
        <source>Abort: drop the new partitions</source>
        <translation>Abortar: eliminar las particiones nuevas</translation>
    </message>
    <message>
        <source>Abort: end the run</source>
        <translation>Abortar: terminar la ejecución</translation>
    </message>
    <message>
        <source>Drop the new partitions…</source>
        <translation>Eliminar las particiones nuevas…</translation>
    </message>
    <message>
        <source>Discard the copy…</source>
        <translation>Descartar la copia…</translation>
    </message>
    <message>
        <source>Abort the run…</source>
        <translation>Abortar la ejecución…</translation>
    </message>
    <message>
        <source>Create %1 partitions from %2 to %3, under a temporary CHECK on %4</source>
        <translation>Crear %1 particiones de %2 a %3, con un CHECK temporal en %4</translation>
    </message>
    <message>
        <source>Created partitions (OIDs)</source>
        <translation>Particiones creadas (OID)</translation>
    </message>
    <message>
        <source>Guard the default partition</source>
        <translation>Proteger la partición por defecto</translation>
    </message>
    <message>
        <source>Refuse rows of the new partitions in %1</source>
        <translation>Rechazar en %1 las filas de las particiones nuevas</translation>
    </message>
    <message>
        <source>Check the default partition</source>
        <translation>Comprobar la partición por defecto</translation>
    </message>
    <message>
        <source>Check that %1 has no rows of the new partitions</source>
        <translation>Comprobar que %1 no tiene filas de las particiones nuevas</translation>
    </message>
    <message>
        <source>Writers slowed down by</source>
        <translation>Escrituras frenadas en</translation>
    </message>
    <message>
        <source>Create each partition</source>
        <translation>Crear cada partición</translation>
    </message>
    <message>
        <source>Create each of %1 partitions on its own</source>
        <translation>Crear cada una de las %1 particiones por separado</translation>
    </message>
    <message>
        <source>Complete the shadow table</source>
        <translation>Completar la tabla sombra</translation>
    </message>
    <message>
        <source>Give the shadow table its privileges, policies and indexes</source>
        <translation>Dar a la tabla sombra sus privilegios, políticas e índices</translation>
    </message>
    <message>
        <source>Create foreign keys</source>
        <translation>Crear claves foráneas</translation>
    </message>
    <message>
        <source>Create foreign keys on each partition (%1)</source>
        <translation>Crear claves foráneas en cada partición (%1)</translation>
    </message>
    <message>
        <source>Drop foreign keys</source>
        <translation>Eliminar claves foráneas</translation>
    </message>
    <message>
        <source>Drop foreign keys of each partition (%1)</source>
        <translation>Eliminar las claves foráneas de cada partición (%1)</translation>
    </message>
    <message>
        <source>Stop capturing</source>
        <translation>Detener la captura</translation>
    </message>
    <message>
        <source>Stop capturing the writes to %1</source>
        <translation>Dejar de capturar las escrituras en %1</translation>
    </message>
    <message>
        <source>Remove triggers</source>
        <translation>Quitar triggers</translation>
    </message>
    <message>
        <source>Remove the capture of TRUNCATE from %1 partitions</source>
        <translation>Quitar la captura de TRUNCATE de %1 particiones</translation>
    </message>
    <message>
        <source>Remove the last triggers</source>
        <translation>Quitar los últimos triggers</translation>
    </message>
    <message>
        <source>Remove the triggers of the run from %1</source>
        <translation>Quitar de %1 los triggers de la ejecución</translation>
    </message>
    <message>
        <source>Drop partitions</source>
        <translation>Eliminar particiones</translation>
    </message>
    <message>
        <source>Drop the partitions of the shadow table (%1)</source>
        <translation>Eliminar las particiones de la tabla sombra (%1)</translation>
    </message>
    <message>
        <source>Keep the retired table</source>
        <translation>Conservar la tabla retirada</translation>
    </message>
    <message>
        <source>Keep the retired table %1, and end the run</source>
        <translation>Conservar la tabla retirada %1 y terminar la ejecución</translation>
    </message>
    <message>
        <source>Transactions from before the copy</source>
        <translation>Transacciones anteriores a la copia</translation>
    </message>
    <message>
        <source>Old transactions at the swap</source>
        <translation>Transacciones antiguas en el intercambio</translation>
    </message>
    <message>
        <source>Take over what was changed</source>
        <translation>Trasladar los cambios</translation>
    </message>
    <message>
        <source>Prepare %2 for what was changed on %1</source>
        <translation>Preparar %2 para lo que se cambió en %1</translation>
    </message>
    <message>
        <source>Complete the other table</source>
        <translation>Completar la otra tabla</translation>
    </message>
    <message>
        <source>Complete %1: %2</source>
        <translation>Completar %1: %2</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed, rolled back</source>
        <translation>falló, se revirtió</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation>punto de parada</translation>
    </message>
    <message>
        <source>tables equal</source>
        <translation>ambos lados iguales</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>espera un bloqueo</translation>
    </message>
    <message>
        <source>your confirmation is needed</source>
        <translation>falta su confirmación</translation>
    </message>
    <message>
        <source>connection lost, reconnecting</source>
        <translation>conexión perdida, reconectando</translation>
    </message>
    <message>
        <source>unknown: the connection was lost</source>
        <translation>desconocido: se perdió la conexión</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Take over run %1?</source>
        <translation>¿Asumir la ejecución %1?</translation>
    </message>
    <message>
        <source>What that Stopover has not committed: its sessions are terminated.</source>
        <translation>Lo que ese Stopover no ha confirmado: sus sesiones se terminan.</translation>
    </message>
    <message>
        <source>The run belongs to %1, last heard from at %2, %3 ago.</source>
        <translation>La ejecución pertenece a %1; última señal a las %2, hace %3.</translation>
    </message>
    <message>
        <source>If it answers again later, it cannot continue the run, and stops.</source>
        <translation>Si responde más tarde, no puede continuar la ejecución y se detiene.</translation>
    </message>
    <message>
        <source>Everything that was committed. The journal records how far the run got.</source>
        <translation>Todo lo confirmado. El diario registra hasta dónde llegó la ejecución.</translation>
    </message>
    <message>
        <source>Not needed: the run can be resumed from anywhere.</source>
        <translation>No hace falta: la ejecución se puede reanudar desde cualquier lugar.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Asumir</translation>
    </message>
</context>
<context>
    <name>stopover::ui::AboutDialog</name>
    <message>
        <source>About Stopover</source>
        <translation>Acerca de Stopover</translation>
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
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior, sin garantía alguna.</translation>
    </message>
    <message>
        <source>Keys and pages</source>
        <translation>Teclas y páginas</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>Abrir una página</translation>
    </message>
    <message>
        <source>Filter or search on the page</source>
        <translation>Filtrar o buscar en la página</translation>
    </message>
    <message>
        <source>Copy the page as Markdown</source>
        <translation>Copiar la página como Markdown</translation>
    </message>
    <message>
        <source>Find a command by name</source>
        <translation>Buscar una orden por su nombre</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>Leer la página de nuevo</translation>
    </message>
    <message>
        <source>Go to the next or previous pane</source>
        <translation>Ir al panel siguiente o anterior</translation>
    </message>
    <message>
        <source>Continue the run; pause it after the batch</source>
        <translation>Continuar la ejecución, pausarla tras el lote</translation>
    </message>
    <message>
        <source>Set or clear a breakpoint at the selected step</source>
        <translation>Poner o quitar un punto de parada en el paso elegido</translation>
    </message>
    <message>
        <source>Cancel the running step</source>
        <translation>Cancelar el paso en curso</translation>
    </message>
    <message>
        <source>Partitions live PostgreSQL tables and migrates schemas, with a rollback that loses no row.</source>
        <translation>Particiona tablas PostgreSQL en uso y migra esquemas, con una reversión que no pierde ninguna fila.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ActivityPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Quiere</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Dead rows</source>
        <translation>Filas muertas</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Slow queries</source>
        <translation>Consultas lentas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Cancel query</source>
        <translation>Cancelar consulta</translation>
    </message>
    <message>
        <source>Terminate session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>Reading sessions, locks and sizes</source>
        <translation>Leyendo sesiones, bloqueos y tamaños</translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation>%1 de %2 conexiones</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>base de datos %1</translation>
    </message>
    <message>
        <source>%1 of memory free</source>
        <translation>%1 de memoria libre</translation>
    </message>
    <message>
        <source>and %1 more sessions</source>
        <translation>y %1 sesiones más</translation>
    </message>
    <message>
        <source>session %1 (%2)</source>
        <translation>sesión %1 (%2)</translation>
    </message>
    <message>
        <source>Stopover (%1)</source>
        <translation>Stopover (%1)</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>Sesiones (%1)</translation>
    </message>
    <message>
        <source>Replication slot</source>
        <translation>Ranura de replicación</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>Seleccione antes una sesión.</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>¿Está seguro?</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>%1 of disk free</source>
        <translation>%1 de disco libres</translation>
    </message>
    <message>
        <source>Server log</source>
        <translation>Registro del servidor</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Sentencia en curso</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Lock waits</source>
        <translation>Quién espera a quién</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Index scans</source>
        <translation>Por índice</translation>
    </message>
    <message>
        <source>Backs a constraint</source>
        <translation>Necesario para una clave</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>the server is on another machine: its CPU, memory and disk are unavailable</source>
        <translation>el servidor es otra máquina: su CPU, memoria y disco no se ven desde aquí</translation>
    </message>
    <message>
        <source>No session is waiting for a lock.</source>
        <translation>Ninguna sesión espera un bloqueo.</translation>
    </message>
    <message>
        <source>Locks (%1 waiting)</source>
        <translation>Bloqueos (%1 esperan)</translation>
    </message>
    <message>
        <source>No index build, vacuum, COPY or base backup is running, and there is no replication.</source>
        <translation>No hay creación de índices, vacuum, copia ni backup en marcha, y nada se replica.</translation>
    </message>
    <message>
        <source>Slow queries are unavailable: %1 is missing. Run CREATE EXTENSION pg_stat_statements, with the library in shared_preload_libraries, or GRANT pg_read_all_stats.</source>
        <translation>No se pueden mostrar consultas lentas: falta %1. CREATE EXTENSION pg_stat_statements, con la biblioteca en shared_preload_libraries, o GRANT pg_read_all_stats.</translation>
    </message>
    <message>
        <source>Recent warnings, errors, lock waits and crashes in the server log, newest first.</source>
        <translation>Avisos, errores, esperas por bloqueos y caídas al final del registro del servidor, lo más nuevo primero.</translation>
    </message>
    <message>
        <source>This session belongs to Stopover. Cancel its run instead.</source>
        <translation>Es una sesión de Stopover: cancele su ejecución.</translation>
    </message>
    <message>
        <source>The server does not respond.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>The statement of session %1 (%2) and its transaction will fail. The application gets an error.</source>
        <translation>La sentencia de la sesión %1 (%2) falla, y con ella su transacción. La aplicación ve un error.</translation>
    </message>
    <message>
        <source>Session %1 (%2) will end. Its uncommitted work is rolled back, and the application loses its connection.</source>
        <translation>La sesión %1 (%2) termina. Lo que no confirmó se revierte, y la aplicación pierde su conexión.</translation>
    </message>
    <message>
        <source>Type %1 to continue:</source>
        <translation>Escriba %1 para continuar:</translation>
    </message>
    <message>
        <source>%1% cache hits</source>
        <translation>%1 % de aciertos de caché</translation>
    </message>
    <message>
        <source>CPU %1%</source>
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>disk wait %1%</source>
        <translation>espera de disco %1 %</translation>
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
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>Filas cambiadas</translation>
    </message>
    <message>
        <source>Rows only in the backup</source>
        <translation>Filas solo en la copia</translation>
    </message>
    <message>
        <source>Rows only live</source>
        <translation>Filas solo en la tabla</translation>
    </message>
    <message>
        <source>Reads every row of both tables.</source>
        <translation>Lee cada fila de ambas tablas.</translation>
    </message>
    <message>
        <source>More rows</source>
        <translation>Más filas</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Filas que difieren</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>dropped by hand</source>
        <translation>borrada a mano</translation>
    </message>
    <message>
        <source>It cannot be dropped yet: %1.</source>
        <translation>Aún no se puede borrar: %1.</translation>
    </message>
    <message>
        <source>Tables in the dump</source>
        <translation>Tablas del volcado</translation>
    </message>
    <message>
        <source>Compare with live table</source>
        <translation>Comparar con la tabla</translation>
    </message>
    <message>
        <source>Extract this table</source>
        <translation>Extraer esta tabla</translation>
    </message>
    <message>
        <source>Creates a backup table from it, compared with the dump. It is then reviewed and restored like any other backup.</source>
        <translation>Hace de la elegida una tabla de copia, comparada con el volcado; después se revisa y se restaura como cualquier otra.</translation>
    </message>
    <message>
        <source>Newer rows in a restore</source>
        <translation>Qué hace una restauración con las filas más nuevas</translation>
    </message>
    <message>
        <source>Restore keeps newer rows in a separate table</source>
        <translation>Conservar aparte las filas más nuevas</translation>
    </message>
    <message>
        <source>Restore discards newer rows</source>
        <translation>Descartar las filas más nuevas</translation>
    </message>
    <message>
        <source>Reads the backup and compares it with its recorded checksum. A dump is restored on the private server.</source>
        <translation>La lee de nuevo y la compara con lo registrado; un volcado se restaura en el servidor privado.</translation>
    </message>
    <message>
        <source>Replaces the live rows with those of the backup. The current rows are kept, so it can be undone.</source>
        <translation>Pone sus filas en lugar de las actuales; lo que hay ahora se conserva, así que se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep for 30 days</source>
        <translation>Conservar 30 días</translation>
    </message>
    <message>
        <source>Extends retention to 30 days from now.</source>
        <translation>Mueve el fin de su plazo a 30 días desde ahora.</translation>
    </message>
    <message>
        <source>Writes all its rows to a file.</source>
        <translation>Escribe todas sus filas en un archivo.</translation>
    </message>
    <message>
        <source>Drops the backup table permanently.</source>
        <translation>Borra la tabla de copia definitivamente.</translation>
    </message>
    <message>
        <source>Select a backup to see its contents.</source>
        <translation>Elija una copia para ver lo que contiene.</translation>
    </message>
    <message>
        <source>%1, a dump of database %2</source>
        <translation>%1, un volcado de la base de datos %2</translation>
    </message>
    <message>
        <source>%1 compared with live table %2</source>
        <translation>%1 junto a la tabla activa %2</translation>
    </message>
    <message>
        <source>%1 rows, %2 · created %3 · kept until %4 · %5</source>
        <translation>%1 filas, %2 · hecha %3 · se conserva hasta %4 · %5</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>Checking whether it can be dropped</source>
        <translation>Comprobando si se puede eliminar</translation>
    </message>
    <message>
        <source>Comparing all rows with the live table</source>
        <translation>Comparando cada fila con la tabla activa …</translation>
    </message>
    <message>
        <source>A dump is verified by restoring it: &quot;Check now&quot; restores it on the private server and compares every table.</source>
        <translation>Un volcado se prueba restaurándolo: «Comprobar ahora» lo hace en el servidor privado y compara cada tabla.</translation>
    </message>
    <message>
        <source>Only in the backup: %1 · only live: %2 · changed: %3. %4</source>
        <translation>Solo en la copia %1 · solo en la tabla %2 · cambiadas %3. %4</translation>
    </message>
    <message>
        <source>It can be dropped.</source>
        <translation>Se puede borrar.</translation>
    </message>
    <message>
        <source>Rows written after the backup go to a separate table, or stay only in the retired table until it is dropped.</source>
        <translation>Las filas escritas después de la copia van a una tabla aparte, o quedan solo en la tabla retirada hasta que se elimine.</translation>
    </message>
    <message>
        <source>Records in the history that a person has reviewed it.</source>
        <translation>Anota en el historial que una persona la ha revisado.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::BackupsModel</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>La necesita</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>stopover::ui::BackupsPage</name>
    <message>
        <source>Back up a table…</source>
        <translation>Copiar una tabla…</translation>
    </message>
    <message>
        <source>Dump the database…</source>
        <translation>Volcar la base de datos…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Limpiar…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due for review</source>
        <translation>
            <numerusform>%n pendiente de revisión</numerusform>
            <numerusform>%n pendientes de revisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up a table</source>
        <translation>Copiar una tabla</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The table as it is now, with every write up to the swap, as %1.</source>
        <translation>La tabla como está ahora, con cada escritura hasta el intercambio, como %1.</translation>
    </message>
    <message>
        <source>Keep current data</source>
        <translation>Conservar los datos actuales</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep backup</source>
        <translation>Conservar la copia</translation>
    </message>
    <message>
        <source>Drop backup</source>
        <translation>Borrar la copia</translation>
    </message>
    <message>
        <source>Export the rows of %1</source>
        <translation>Exportar las filas de %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 rows in %2</source>
        <translation>%1 filas en %2</translation>
    </message>
    <message>
        <source>Run %1: %2.</source>
        <translation>Ejecución %1: %2.</translation>
    </message>
    <message>
        <source>It takes about %1.</source>
        <translation>Tarda unos %1.</translation>
    </message>
    <message>
        <source>Every write that was made since.</source>
        <translation>Cada escritura hecha desde entonces.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Emergency rollback…</source>
        <translation>Reversión de emergencia…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>¿Restaurar %1?</translation>
    </message>
    <message>
        <source>%1 newer rows are removed from the table, and kept in %2.</source>
        <translation>%1 filas más nuevas salen de la tabla; se conservan en %2.</translation>
    </message>
    <message>
        <source>The table and its partitions: reads continue; writes wait while rows change.</source>
        <translation>La tabla y sus particiones: se sigue leyendo; quien escribe espera mientras cambian las filas.</translation>
    </message>
    <message>
        <source>Backup %1, verified again before anything is changed.</source>
        <translation>La copia %1, comprobada de nuevo antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Roll back on the Run page, keeping every write made since.</source>
        <translation>Revertir en la página Ejecución, con cada escritura desde entonces.</translation>
    </message>
    <message>
        <source>Drop the table; it did not exist before.</source>
        <translation>La tabla no existía; bórrela de nuevo.</translation>
    </message>
    <message>
        <source>There is no run to undo. To restore a dump, select it in the list below.</source>
        <translation>No hay ninguna ejecución que deshacer. Para restaurar un volcado, selecciónelo en la lista.</translation>
    </message>
    <message>
        <source>Undo the last change to %1?</source>
        <translation>¿Deshacer el último cambio de %1?</translation>
    </message>
    <message>
        <source>Backup %1 is restored.</source>
        <translation>Se restaura la copia %1.</translation>
    </message>
    <message>
        <source>Rows newer than the backup, in a separate table.</source>
        <translation>Lo que es más nuevo que la copia, en una tabla propia.</translation>
    </message>
    <message>
        <source>Fallback, if this fails: %1</source>
        <translation>Alternativa, si esto falla: %1</translation>
    </message>
    <message>
        <source>Reapply on the Run page.</source>
        <translation>Volver a aplicar en la página Ejecución.</translation>
    </message>
    <message>
        <source>Lists all expired backups, and why they can or cannot be dropped.</source>
        <translation>Muestra todas las copias vencidas y por qué se pueden eliminar o no.</translation>
    </message>
    <message>
        <source>Undoes the last change to this database, by the safest method available.</source>
        <translation>Deshace el último cambio de esta base de datos con el método más seguro disponible.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1 …</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>Leyendo el registro de copias</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Aún no hay copias</translation>
    </message>
    <message>
        <source>Runs back up what they remove. You can also back up a table or dump the whole database at any time.</source>
        <translation>Las ejecuciones copian lo que quitan. También puede copiar una tabla, o volcar toda la base de datos, en cualquier momento.</translation>
    </message>
    <message>
        <source>Copied in one snapshot while writes continue. Every row is compared.</source>
        <translation>Copiada bajo una instantánea mientras se sigue escribiendo; se compara cada fila.</translation>
    </message>
    <message>
        <source>The base backup in %1 is complete; every file was verified.</source>
        <translation>La copia base en %1 está completa: se comprobó cada archivo.</translation>
    </message>
    <message>
        <source>Drop %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>No backup has expired.</source>
        <translation>Ninguna copia ha vencido: no hay nada que limpiar.</translation>
    </message>
    <message>
        <source>Restoring %1 to the new database %2. The live database is not changed.</source>
        <translation>Restaurando %1 en la base de datos nueva %2; la actual no se toca …</translation>
    </message>
    <message>
        <source>Extracting %1 from %2 through a temporary database</source>
        <translation>Sacando %1 de %2, por medio de una base de datos propia …</translation>
    </message>
    <message>
        <source>%1 contains the %2 rows of %3, compared with the dump.</source>
        <translation>%1 contiene las %2 filas de %3, comparadas con el volcado.</translation>
    </message>
    <message>
        <source>Run the code in this dump?</source>
        <translation>¿Ejecutar lo que contiene un volcado ajeno?</translation>
    </message>
    <message>
        <source>%1 was not made by Stopover for this database, and contains code. The code would run as an ordinary role.</source>
        <translation>%1 no lo hizo Stopover para esta base de datos. Las sentencias del volcado hacen más que contener datos; se ejecutarían con un rol corriente.</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>No restaurar</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <translation>Restaurarlo todo</translation>
    </message>
    <message>
        <source>Database %1 contains the dump: %2 tables with %3 rows, all compared.</source>
        <translation>La base de datos %1 contiene el volcado: %2 tablas con %3 filas, cada una comparada.</translation>
    </message>
    <message>
        <source>Database %1 contains the dump. It has no manifest, so its rows could not be compared.</source>
        <translation>La base %1 contiene el volcado. Sin manifiesto no se pudieron comparar sus filas.</translation>
    </message>
    <message>
        <source>Its objects belong to the new role %1, which cannot log in and has no other privileges.</source>
        <translation>Los objetos que contiene pertenecen al rol nuevo %1, que no puede iniciar sesión ni tiene otros permisos.</translation>
    </message>
    <message>
        <source>Owners were not restored, because some definitions differ from the dump. Either code in the dump changed them during loading, or a different version of pg_dump wrote it: %1</source>
        <translation>No todas sus definiciones coinciden palabra por palabra con las del volcado, así que los roles que el volcado indica como propietarios no recibieron nada: código del volcado cambió algo durante la carga, o lo escribió un pg_dump de otra versión: %1</translation>
    </message>
    <message>
        <source>The dump grants privileges to roles that do not exist here: %1.</source>
        <translation>El volcado concede permisos a roles que aquí no existen: %1.</translation>
    </message>
    <message>
        <source>Every write since the dump (%1). It remains only in the replaced database.</source>
        <translation>Todas las escrituras desde el volcado (%1). Quedan solo en la base reemplazada.</translation>
    </message>
    <message>
        <source>Replace %1 with it…</source>
        <translation>Ponerla en lugar de %1…</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>¿Reemplazar %1?</translation>
    </message>
    <message>
        <source>This window closes its connections to %1, and reconnects afterwards.</source>
        <translation>Esta ventana cierra sus conexiones con %1 y después la vuelve a abrir.</translation>
    </message>
    <message>
        <source>The server refuses this while anyone else is connected; no one is disconnected.</source>
        <translation>Mientras haya alguien más conectado, el servidor se niega; a nadie se le desconecta.</translation>
    </message>
    <message>
        <source>The database as it is now, with every write, renamed to %1_before_ plus the time.</source>
        <translation>La base tal como está ahora, con cada escritura, con el nombre %1_before_ y la hora.</translation>
    </message>
    <message>
        <source>Swap the names back.</source>
        <translation>Volver a intercambiar los nombres.</translation>
    </message>
    <message>
        <source>Swapping the names of %1 and the previous database</source>
        <translation>Intercambiando los nombres de %1 y de la base anterior …</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se intercambió nada.</translation>
    </message>
    <message>
        <source>Done. The previous database is kept as %1, with its backups.</source>
        <translation>Hecho. Lo que había se conserva como la base %1, con su registro de copias.</translation>
    </message>
    <message>
        <source>Every write since the swap. It remains only in the replaced database.</source>
        <translation>Todas las escrituras desde el intercambio. Quedan solo en la base reemplazada.</translation>
    </message>
    <message>
        <source>Swap back…</source>
        <translation>Intercambiar de nuevo…</translation>
    </message>
    <message>
        <source>%1 newer rows remain only in the retired table, until it is dropped.</source>
        <translation>%1 filas más nuevas quedan solo en la tabla retirada, hasta que se elimine.</translation>
    </message>
    <message>
        <source>The live table %1. The backup stays in the register and the history.</source>
        <translation>La tabla activa %1. La copia permanece en el registro y en el historial.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>Since baseline</source>
        <translation>Desde la referencia</translation>
    </message>
    <message>
        <source>Select a check to see what it found and how to fix it.</source>
        <translation>Seleccione una comprobación para ver qué halló y cómo se repara.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::CleanupDialog</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>no: %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n backup(s)?</source>
        <translation>
            <numerusform>¿Borrar %n copia?</numerusform>
            <numerusform>¿Borrar %n copias?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n backup(s)</source>
        <translation>
            <numerusform>Borrar %n copia</numerusform>
            <numerusform>Borrar %n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired backups</source>
        <translation>Copias cuyo plazo terminó</translation>
    </message>
    <message>
        <source>Can be dropped</source>
        <translation>¿Se puede borrar?</translation>
    </message>
    <message>
        <source>None of them can be dropped yet.</source>
        <translation>Ninguna se puede borrar todavía.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) with %1 will be dropped; the oldest is from %2. This cannot be undone.</source>
        <translation>
            <numerusform>Se borraría %n copia con %1; es del %2. No se puede deshacer.</numerusform>
            <numerusform>Se borrarían %n copias con %1; la más antigua es del %2. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Escriba el nombre de la base de datos</translation>
    </message>
    <message>
        <source>To drop them, type the database name: %1</source>
        <translation>Para borrarlas, escriba el nombre de la base de datos: %1</translation>
    </message>
</context>
<context>
    <name>stopover::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escriba lo que quiere hacer</translation>
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
        <translation>Cancelar la ejecución</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Nombre escrito</translation>
    </message>
    <message>
        <source>Type %1 to continue:</source>
        <translation>Escriba %1 para continuar:</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ConnectionForm</name>
    <message>
        <source>prefer: encrypted if the server offers it</source>
        <translation>prefer: cifrado si el servidor lo ofrece</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Trabajar como</translation>
    </message>
    <message>
        <source>Save the password in the keychain</source>
        <translation>Guardar la contraseña en el llavero del escritorio</translation>
    </message>
    <message>
        <source>profile name; required to save it</source>
        <translation>cómo la llama; hace falta para guardarla</translation>
    </message>
    <message>
        <source>A URI, keywords (host=… dbname=…), service=NAME or the name of a local database. Missing values come from PGHOST, PGUSER and so on, as in psql.</source>
        <translation>Una URI, palabras clave (host=… dbname=…), service=NOMBRE o el nombre de una base de datos local. Lo que falte viene de PGHOST, PGUSER, etc., como en psql.</translation>
    </message>
    <message>
        <source>from the keychain or password file, unless entered here</source>
        <translation>del llavero o del archivo de contraseñas, si no se escribe aquí</translation>
    </message>
    <message>
        <source>From the address</source>
        <translation>De la dirección</translation>
    </message>
    <message>
        <source>verify-full: encrypted, certificate and host name verified</source>
        <translation>verify-full: cifrado, servidor y nombre comprobados</translation>
    </message>
    <message>
        <source>verify-ca: encrypted, certificate verified</source>
        <translation>verify-ca: cifrado, certificado comprobado</translation>
    </message>
    <message>
        <source>require: encrypted, server not verified</source>
        <translation>require: cifrado, servidor sin comprobar</translation>
    </message>
    <message>
        <source>disable: not encrypted</source>
        <translation>disable: nunca cifrado</translation>
    </message>
    <message>
        <source>default: the owner of the database or its tables</source>
        <translation>automático: el propietario de la base de datos o de las tablas</translation>
    </message>
    <message>
        <source>For superusers: the role whose rights Stopover works with, so that other roles&apos; code never runs with yours. Your own name keeps your own rights; objects of other roles are then refused. Ordinary roles always work with their own rights.</source>
        <translation>Para superusuarios: el rol con cuyos permisos trabaja Stopover, para que ningún código ajeno se ejecute con los de usted. Con su propio nombre conserva sus permisos; entonces se rechaza lo que pertenece a otros. Los demás roles trabajan siempre con sus propios permisos.</translation>
    </message>
    <message>
        <source>Password and rows cross the network in clear text. Choose verify-full, or at least require.</source>
        <translation>La contraseña y las filas cruzan la red en claro. Elija verify-full, o al menos require.</translation>
    </message>
    <message>
        <source>Encryption is not enforced: an attacker in between can turn it off. Choose verify-full, or at least require.</source>
        <translation>Nada obliga al cifrado: quien esté en medio puede quitarlo. Elija verify-full, o al menos require.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Known databases</source>
        <translation>Bases de datos conocidas</translation>
    </message>
    <message>
        <source>Connect to a database</source>
        <translation>Conectar con una base de datos</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Start the private server</source>
        <translation>Iniciar el servidor privado</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>no service file</source>
        <translation>sin archivo de servicios</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Private server</source>
        <translation>Servidor privado</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Conectando con %1.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abierta: %1</translation>
    </message>
    <message>
        <source>Drop a URI or service file here.</source>
        <translation>Suelte aquí una URI o un archivo de servicios.</translation>
    </message>
    <message>
        <source>A private PostgreSQL server on this machine, without a network port, for experiments.</source>
        <translation>Un servidor PostgreSQL propio en este equipo, sin puerto de red, para probar cosas.</translation>
    </message>
    <message>
        <source>none saved</source>
        <translation>ninguna guardada aún</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>The server responds.</source>
        <translation>El servidor responde.</translation>
    </message>
    <message>
        <source>Saved %1, without its password.</source>
        <translation>%1 está guardada, sin su contraseña.</translation>
    </message>
    <message>
        <source>Removed %1 from the list, and its password from the keychain.</source>
        <translation>%1 ya no está en la lista, ni su contraseña en el llavero.</translation>
    </message>
    <message>
        <source>Starting the private server. The first start takes a few seconds.</source>
        <translation>Se está iniciando el servidor privado; la primera vez tarda unos segundos.</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>Dele antes un nombre.</translation>
    </message>
    <message>
        <source>%1 contains no services: a service file has sections such as [production], with host=… and dbname=… below.</source>
        <translation>%1 no contiene servicios: un archivo de servicios tiene secciones como [production] con host=… y dbname=… debajo.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::Connector</name>
    <message>
        <source>The password was not saved: %1. You will be asked for it next time. A line in the password file ~/.pgpass works too.</source>
        <translation>La contraseña no se guardó: %1. Se pedirá la próxima vez; una línea en el archivo ~/.pgpass también sirve.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ConsoleApp</name>
    <message>
        <source>Private server</source>
        <translation>Servidor privado</translation>
    </message>
    <message>
        <source>Page &quot;%1&quot; does not exist</source>
        <translation>No hay ninguna página «%1»</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Las páginas son %1</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ContextBar</name>
    <message>
        <source>DEVELOPMENT</source>
        <translation>DESARROLLO</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>PRUEBAS</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>STAGING</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Versión del servidor</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Read-only switch</source>
        <translation>Interruptor de solo lectura</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>No hay ninguna base de datos abierta</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Changes allowed</source>
        <translation>Cambios permitidos</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>%1? (copy)</source>
        <translation>¿%1? (copia)</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>%1 (superuser)</source>
        <translation>%1 (superusuario)</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>NO ENVIRONMENT</source>
        <translation>SIN MARCAR</translation>
    </message>
    <message>
        <source>server clock off by %1</source>
        <translation>reloj del servidor desviado %1</translation>
    </message>
    <message>
        <source>This window makes no changes. Click to allow changes.</source>
        <translation>Nada se cambia desde esta ventana. Pulse para permitir cambios.</translation>
    </message>
    <message>
        <source>Click to prevent changes through this window.</source>
        <translation>Pulse para asegurar que nada se cambie desde esta ventana.</translation>
    </message>
    <message>
        <source>You are connected as %1. Stopover works with the rights of %2 through a temporary login, so that other roles&apos; code never runs with yours.</source>
        <translation>Está conectado como %1. Stopover trabaja con los permisos de %2, mediante un inicio de sesión temporal, para que ningún código ajeno se ejecute con los de usted.</translation>
    </message>
    <message>
        <source>Working as %1 has no effect: only a superuser can work as another role, and that role must not be a superuser.</source>
        <translation>Trabajar como %1 no tiene efecto aquí: solo un superusuario puede trabajar como otro rol, y ha de ser un rol corriente.</translation>
    </message>
    <message>
        <source>The private demo server. No other server can be reached from here.</source>
        <translation>El servidor privado que trae Stopover; desde aquí no se llega a ningún otro.</translation>
    </message>
    <message>
        <source>The environment of this database was set on another server, so it is probably a copy. Set it again on the Connections page.</source>
        <translation>Esta base de datos lleva la marca de otro servidor: probablemente es una copia. Márquela de nuevo en la página Conexiones.</translation>
    </message>
    <message>
        <source>The environment of this database, as stored in the database.</source>
        <translation>Para qué se usa esta base de datos, según está marcado en ella misma.</translation>
    </message>
    <message>
        <source>Run %1 is running</source>
        <translation>La ejecución %1 está activa</translation>
    </message>
    <message>
        <source>Run active: %1</source>
        <translation>Ejecución activa: %1</translation>
    </message>
    <message>
        <source>No run active</source>
        <translation>Sin ejecución activa</translation>
    </message>
    <message>
        <source>No run is active on this database.</source>
        <translation>No hay ninguna ejecución activa en esta base de datos.</translation>
    </message>
    <message>
        <source>Driven by PID %1, %2@%3, since %4.</source>
        <translation>Lo tiene el pid %1, %2@%3, desde %4.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::DemoPage</name>
    <message>
        <source>Loading the demo</source>
        <translation>Cargando la demo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Empezar a escribir</translation>
    </message>
    <message>
        <source>Run page</source>
        <translation>Página Ejecución</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation>Comprobar el registro de escrituras</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>La aplicación</translation>
    </message>
    <message>
        <source>writes acknowledged</source>
        <translation>escrituras confirmadas</translation>
    </message>
    <message>
        <source>reconnects</source>
        <translation>reconexiones</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source> writes/s</source>
        <translation> escrituras/s</translation>
    </message>
    <message>
        <source>Writes per second</source>
        <translation>Escrituras por segundo</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Registro de escrituras</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmadas</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontradas</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdidas</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Break something</source>
        <translation>Romper algo</translation>
    </message>
    <message>
        <source>Kill the server (kill -9)</source>
        <translation>Matar el servidor (kill -9)</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Empezar de nuevo…</translation>
    </message>
    <message>
        <source>the demo&apos;s database</source>
        <translation>la base de datos de la demo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Dejar de escribir</translation>
    </message>
    <message>
        <source>Starting the private server in %1</source>
        <translation>Iniciando el servidor privado en %1</translation>
    </message>
    <message>
        <source>Loading the demo: %1 of %2 rows</source>
        <translation>Cargando la demo: %1 de %2 filas</translation>
    </message>
    <message>
        <source>A private server in %1. No other server can be reached from this window.</source>
        <translation>Un servidor privado en %1. Desde esta ventana no se llega a ningún otro.</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>sin comprobar aún</translation>
    </message>
    <message>
        <source>checked at %1 · %2</source>
        <translation>comprobado a las %1 · %2</translation>
    </message>
    <message>
        <source>NOT intact: %1</source>
        <translation>NO intacto: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Partition a table into 100 partitions while an application writes to it, and roll back, without losing a row.</source>
        <translation>Una tabla en la que escribe una aplicación pasa a 100 particiones, y de nuevo a tabla corriente, sin perder una fila.</translation>
    </message>
    <message>
        <source>1. Look at the database.</source>
        <translation>1. Vea qué hay en la base de datos.</translation>
    </message>
    <message>
        <source>2. Start an application that writes, and keeps a ledger of what the server acknowledged.</source>
        <translation>2. Inicie una aplicación que escribe y lleva un registro de lo que confirmó el servidor.</translation>
    </message>
    <message>
        <source>3. Plan to partition public.chunks into 100 partitions. Planning changes nothing.</source>
        <translation>3. Planifique particionar public.chunks en 100 particiones. Planificar no cambia nada.</translation>
    </message>
    <message>
        <source>Make plan</source>
        <translation>Hacer el plan</translation>
    </message>
    <message>
        <source>4. Run it from the Plan page. Kill Stopover or the server during the copy, and resume.</source>
        <translation>4. Ejecútelo desde la página Plan. Mate Stopover o el servidor durante la copia, y reanude.</translation>
    </message>
    <message>
        <source>5. See how the rows are distributed now.</source>
        <translation>5. Vea cómo están repartidas ahora las filas.</translation>
    </message>
    <message>
        <source>6. Roll back on the Run page. Every write since the swap is kept.</source>
        <translation>6. Revierta en la página Ejecución: se conserva cada escritura desde el intercambio.</translation>
    </message>
    <message>
        <source>7. Compare the ledger with the table. Nothing is lost.</source>
        <translation>7. Compare el registro con la tabla. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>It inserts, updates, moves and deletes rows of public.chunks in its own sessions.</source>
        <translation>Inserta, cambia, mueve y borra filas de public.chunks con sesiones propias.</translation>
    </message>
    <message>
        <source>Kept in files outside the database. Every acknowledged write must be in the table.</source>
        <translation>En archivos fuera de la base de datos. Cada escritura confirmada debe encontrarse en la tabla.</translation>
    </message>
    <message>
        <source>Committed work stays. The journal in the database records how far a run got.</source>
        <translation>Lo confirmado se conserva. El diario de la base de datos registra hasta dónde llegó una ejecución.</translation>
    </message>
    <message>
        <source>Kill Stopover (kill -9)</source>
        <translation>Matar Stopover (kill -9)</translation>
    </message>
    <message>
        <source>This window and the engine stop at once. The window reopens after a moment.</source>
        <translation>Esta ventana y el motor terminan al instante; al momento la ventana se abre de nuevo.</translation>
    </message>
    <message>
        <source>All PostgreSQL processes stop at once. The server restarts after two seconds and recovers.</source>
        <translation>Todos los procesos de PostgreSQL terminan al instante; a los dos segundos arranca de nuevo y se recupera.</translation>
    </message>
    <message>
        <source>Everything in the demo database of the private server, including its runs.</source>
        <translation>Todo lo que hay en la base de datos de la demo, con sus ejecuciones.</translation>
    </message>
    <message>
        <source>Server is down</source>
        <translation>El servidor está caído…</translation>
    </message>
    <message>
        <source>comparing; the application is paused</source>
        <translation>comparando; la aplicación descansa entretanto</translation>
    </message>
    <message>
        <source>nothing lost, wrong or unexpected</source>
        <translation>nada perdido, nada mal, nada de más</translation>
    </message>
    <message>
        <source>Start the demo over?</source>
        <translation>¿Empezar la demo de nuevo?</translation>
    </message>
    <message>
        <source>Not possible; the demo is loaded again.</source>
        <translation>No es posible; la demo se carga de nuevo.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::DistributionChart</name>
    <message>
        <source>partition</source>
        <translation>partición</translation>
    </message>
    <message>
        <source>default partition</source>
        <translation>partición por defecto</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>Distribution over partitions</source>
        <translation>Reparto entre particiones</translation>
    </message>
    <message>
        <source>average</source>
        <translation>media</translation>
    </message>
    <message>
        <source>twice the average</source>
        <translation>doble de la media</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1
%2
%3, %4 the average</source>
        <translation>%1
%2
%3, %4 la media</translation>
    </message>
    <message>
        <source>more than twice the average</source>
        <translation>más del doble de la media</translation>
    </message>
    <message>
        <source>%1 partitions, minimum %2, average %3. Largest:
%4</source>
        <translation>%1 particiones, mínimo %2, media %3. La más alta:
%4</translation>
    </message>
</context>
<context>
    <name>stopover::ui::DistributionModel</name>
    <message>
        <source>default, not empty</source>
        <translation>por defecto, no vacía</translation>
    </message>
    <message>
        <source>default</source>
        <translation>por defecto</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Of average</source>
        <translation>De la media</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>more than twice the average</source>
        <translation>más del doble de la media</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>stopover::ui::DumpDialog</name>
    <message>
        <source>Dump the database %1</source>
        <translation>Volcar la base de datos %1</translation>
    </message>
    <message>
        <source>Custom: one file</source>
        <translation>Custom: un archivo</translation>
    </message>
    <message>
        <source>SQL script, gzip</source>
        <translation>Script SQL, gzip</translation>
    </message>
    <message>
        <source>Schema and rows</source>
        <translation>Esquema y filas</translation>
    </message>
    <message>
        <source>Schema only</source>
        <translation>Solo el esquema</translation>
    </message>
    <message>
        <source>Rows only</source>
        <translation>Solo las filas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Volcar</translation>
    </message>
    <message>
        <source>Folder of the dump</source>
        <translation>Carpeta del volcado</translation>
    </message>
    <message>
        <source>%1 written · %2 of %3 tables counted · %4</source>
        <translation>%1 escritos · %2 de %3 tablas contadas · %4</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>terminando</translation>
    </message>
    <message>
        <source>Directory: two parallel sessions</source>
        <translation>Directorio: dos sesiones a la vez</translation>
    </message>
    <message>
        <source>Base backup of the server</source>
        <translation>Copia base de todo el servidor</translation>
    </message>
    <message>
        <source>Also dump roles and tablespaces</source>
        <translation>También roles y tablespaces, junto al volcado</translation>
    </message>
    <message>
        <source>Tables counted</source>
        <translation>Tablas contadas</translation>
    </message>
    <message>
        <source>Writes continue. The rows of every table are counted and hashed in the same snapshot, so the dump can be verified later. Only you will be able to read it.</source>
        <translation>Se sigue escribiendo. Las filas de cada tabla se cuentan y se resumen bajo la misma instantánea, para poder probar el volcado después. Solo usted podrá leerlo.</translation>
    </message>
    <message>
        <source>The whole server is copied, and every file is verified.</source>
        <translation>Se copia todo el servidor y después se comprueba cada archivo.</translation>
    </message>
    <message>
        <source>This role cannot take a base backup: it has no REPLICATION attribute.</source>
        <translation>Este rol no puede hacer una copia base: le falta REPLICATION.</translation>
    </message>
    <message>
        <source>WAL is archived, so point-in-time recovery after the backup is possible.</source>
        <translation>El WAL se archiva, así que también se pueden alcanzar puntos posteriores.</translation>
    </message>
    <message>
        <source>WAL is not archived: only the state of the base backup itself can be restored.</source>
        <translation>El WAL no se archiva: solo se podría alcanzar el estado de la propia copia base.</translation>
    </message>
    <message>
        <source>Cancelling; no files are kept</source>
        <translation>Cancelando; no queda ningún archivo …</translation>
    </message>
    <message>
        <source>Waiting for a lock (at most 10 s), held by: %1</source>
        <translation>Espera un bloqueo, diez segundos como máximo; lo tiene: %1</translation>
    </message>
    <message>
        <source>%1% of the server copied</source>
        <translation>%1 % del servidor copiado</translation>
    </message>
</context>
<context>
    <name>stopover::ui::DumpTablesModel</name>
    <message>
        <source>Table in the dump</source>
        <translation>Tabla del volcado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>stopover::ui::EnvironmentMarker</name>
    <message>
        <source>Environment of the database</source>
        <translation>Entorno de la base de datos</translation>
    </message>
    <message>
        <source>development</source>
        <translation>desarrollo</translation>
    </message>
    <message>
        <source>test</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>staging</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>The environment was set on another server, so this database is probably a copy. Set it again.</source>
        <translation>La marca se hizo en otro servidor: esta base de datos es probablemente una copia. Márquela de nuevo.</translation>
    </message>
    <message>
        <source>The environment is stored in the database, so every Stopover sees it. Setting it creates schema stopover.</source>
        <translation>El entorno se guarda en la base de datos, así que todo Stopover lo ve. Al definirlo se crea el esquema stopover.</translation>
    </message>
    <message>
        <source>Stored in the database, so every Stopover sees it. On production, every loss must be confirmed by typing a name.</source>
        <translation>Se guarda en la base de datos, así que todo Stopover lo ve. En producción, cada pérdida se confirma escribiendo un nombre.</translation>
    </message>
    <message>
        <source>Remove the production environment from %1?</source>
        <translation>¿Quitar el entorno de producción de %1?</translation>
    </message>
    <message>
        <source>Destructive steps no longer need a typed confirmation.</source>
        <translation>Aquí los pasos destructivos ya no se confirmarán escribiendo un nombre.</translation>
    </message>
    <message>
        <source>All data and all runs stay unchanged.</source>
        <translation>Todos los datos y todas las ejecuciones quedan como están.</translation>
    </message>
    <message>
        <source>Set it to production again.</source>
        <translation>Marcarla de nuevo como producción.</translation>
    </message>
    <message>
        <source>Keep production</source>
        <translation>Conservar la marca</translation>
    </message>
    <message>
        <source>Remove production</source>
        <translation>Quitar la marca</translation>
    </message>
</context>
<context>
    <name>stopover::ui::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>No findings block the run.</source>
        <translation>Ningún hallazgo bloquea la ejecución.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::GraphModel</name>
    <message>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicada</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>applied, file edited since</source>
        <translation>aplicada, archivo editado después</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>SVG image (*.svg);;PNG image (*.png);;PDF (*.pdf);;Graphviz (*.dot);;JSON (*.json)</source>
        <translation>Imagen escalable (*.svg);;Imagen (*.png);;PDF (*.pdf);;Graphviz (*.dot);;JSON (*.json)</translation>
    </message>
    <message>
        <source>partly applied</source>
        <translation>aplicada en parte</translation>
    </message>
    <message>
        <source>applied, file missing</source>
        <translation>en la base de datos, falta el archivo</translation>
    </message>
</context>
<context>
    <name>stopover::ui::HealthPage</name>
    <message>
        <source>Checking the database</source>
        <translation>Comprobando la base de datos</translation>
    </message>
    <message>
        <source>sign-offs: %1</source>
        <translation>visto bueno: %1</translation>
    </message>
    <message>
        <source>windows: %1 (UTC)</source>
        <translation>ventanas: %1 (UTC)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Todas las comprobaciones superadas.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Set as baseline</source>
        <translation>Tomar como referencia</translation>
    </message>
    <message>
        <source>Later checks show what has become worse since. Every run sets a baseline before it starts.</source>
        <translation>Las comprobaciones posteriores dicen qué empeoró desde ahora. Cada ejecución toma una antes de empezar.</translation>
    </message>
    <message>
        <source>Plan repair…</source>
        <translation>Planificar la reparación…</translation>
    </message>
    <message>
        <source>No environment set (production, staging, …)</source>
        <translation>Sin entorno definido (producción, staging, …)</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Política de %1</translation>
    </message>
    <message>
        <source>backups required</source>
        <translation>las copias son obligatorias</translation>
    </message>
    <message>
        <source>backups recommended</source>
        <translation>las copias se piden, no se exigen</translation>
    </message>
    <message>
        <source>checks you may override with a reason: %1</source>
        <translation>comprobaciones que puede omitir con un motivo: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks have findings.</source>
        <translation>%1 de %2 comprobaciones hallaron algo.</translation>
    </message>
    <message>
        <source>Select orphaned rows to remove them. They are kept, and the table is backed up first.</source>
        <translation>Elija huérfanas: se apartan y se conservan, tras una copia de la tabla.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::HistoryPage</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Table or database</source>
        <translation>Tabla o base de datos</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Select a run to read its report.</source>
        <translation>Seleccione una ejecución para leer su informe.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
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
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare run %1 with run:</source>
        <translation>Comparar la ejecución %1 con la ejecución:</translation>
    </message>
    <message>
        <source>Partition a table</source>
        <translation>Particionar una tabla</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Sentencia en curso</translation>
    </message>
    <message>
        <source>Signs off a checklist item of the selected run, with your name and the time.</source>
        <translation>Firma un punto de la lista de la ejecución elegida, con su nombre y la hora.</translation>
    </message>
    <message>
        <source>Reading the runs and verifying the history</source>
        <translation>Leyendo las ejecuciones y verificando la cronología</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Every partitioning, upgrade and restore is recorded here, with a report that proves what it did.</source>
        <translation>Aquí queda registrado cada particionado, actualización y restauración, con un informe que prueba lo que hizo.</translation>
    </message>
    <message>
        <source>The history was altered: the hash chain breaks at event %1.</source>
        <translation>El historial fue alterado: desde el suceso %1 los hashes no concuerdan.</translation>
    </message>
    <message>
        <source>Events are missing from the end of the history.</source>
        <translation>Faltan sucesos al final del historial.</translation>
    </message>
    <message>
        <source>The history is intact: the hash chain is unbroken.</source>
        <translation>El historial está íntegro: el hash de cada suceso se sigue del anterior.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>The project&apos;s policy asks for no sign-off.</source>
        <translation>La política del proyecto no pide ninguna firma.</translation>
    </message>
    <message>
        <source>Every item of the checklist is signed off.</source>
        <translation>Todos los puntos de la lista están firmados.</translation>
    </message>
    <message>
        <source>%1 signed off &quot;%2&quot; for run %3.</source>
        <translation>%1 firmó «%2» para la ejecución %3.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Select a row to see its details here.</source>
        <translation>Elija una fila para ver aquí sus detalles.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>No hay nada elegido</translation>
    </message>
</context>
<context>
    <name>stopover::ui::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Progress of the whole run</source>
        <translation>Avance de toda la ejecución</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Ver la ejecución</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation>Ejecución %1 · %2 · %3</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Job log</source>
        <translation>Registro de las tareas</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>your confirmation is needed</source>
        <translation>falta su confirmación</translation>
    </message>
</context>
<context>
    <name>stopover::ui::LintPage</name>
    <message>
        <source>Server version</source>
        <translation>Versión del servidor</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Open SQL…</source>
        <translation>Abrir SQL…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Sentencias</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Detiene a</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Sentencia</translation>
    </message>
    <message>
        <source>readers and writers</source>
        <translation>lectores y escritores</translation>
    </message>
    <message>
        <source>writers</source>
        <translation>escritores</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>No SQL yet</source>
        <translation>Aún no hay SQL</translation>
    </message>
    <message>
        <source>Open SQL</source>
        <translation>Abrir SQL</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>ignored: %1</source>
        <translation>ignorado: %1</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Hallazgos (%1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Statements (%1)</source>
        <translation>Sentencias (%1)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>SQL check</source>
        <translation>Comprobación de SQL</translation>
    </message>
    <message>
        <source>SQL scripts and revisions (*.sql *.py);;All files (*)</source>
        <translation>Scripts SQL y revisiones (*.sql *.py);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Locks depend on the server&apos;s major version.</source>
        <translation>Lo que bloquea una sentencia depende de la versión principal del servidor.</translation>
    </message>
    <message>
        <source>Database version</source>
        <translation>Versión de la base de datos</translation>
    </message>
    <message>
        <source>Checks the SQL in the clipboard.</source>
        <translation>Comprueba el SQL del portapapeles.</translation>
    </message>
    <message>
        <source>Rewrites</source>
        <translation>Reescribe</translation>
    </message>
    <message>
        <source>Full scans</source>
        <translation>Lecturas completas</translation>
    </message>
    <message>
        <source>Open, drop or paste a script to see the locks and risks of each statement. Nothing is executed.</source>
        <translation>Abra un script, suéltelo aquí o péguelo: cada sentencia se muestra con sus bloqueos y con lo que puede salir mal. No se ejecuta nada.</translation>
    </message>
    <message>
        <source>No database is open: objects are unknown, and findings are less certain.</source>
        <translation>No hay ninguna base de datos abierta: no se sabe qué son los nombres, y los hallazgos son menos seguros.</translation>
    </message>
    <message>
        <source>Statement at line %1</source>
        <translation>Sentencia de la línea %1</translation>
    </message>
    <message>
        <source>Rejected because</source>
        <translation>Se rechaza porque</translation>
    </message>
</context>
<context>
    <name>stopover::ui::LossDialog</name>
    <message>
        <source>What is lost</source>
        <translation>Qué se pierde</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation>Qué depende de ello</translation>
    </message>
    <message>
        <source>What else happens</source>
        <translation>Qué más ocurre</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Qué queda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Type %1 to continue:</source>
        <translation>Escriba %1 para continuar:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The amount changed while this dialog was open; it was %1. Check it again.</source>
        <translation>La cantidad cambió mientras esto estaba abierto: eran %1. Léalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The run did not start</source>
        <translation>La ejecución no empezó</translation>
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
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Keep running in background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausar y cerrar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Connect to a database…</source>
        <translation>&amp;Conectar con una base de datos…</translation>
    </message>
    <message>
        <source>&amp;Refresh the page</source>
        <translation>A&amp;ctualizar la página</translation>
    </message>
    <message>
        <source>&amp;Find or filter on the page</source>
        <translation>&amp;Buscar o filtrar en la página</translation>
    </message>
    <message>
        <source>Copy the page as &amp;Markdown</source>
        <translation>Copiar la página como &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Ór&amp;denes…</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecución</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Pause after the batch</source>
        <translation>&amp;Pausar tras el lote</translation>
    </message>
    <message>
        <source>C&amp;ancel the step</source>
        <translation>C&amp;ancelar el paso</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keys and pages</source>
        <translation>&amp;Teclas y páginas</translation>
    </message>
    <message>
        <source>&amp;About Stopover</source>
        <translation>&amp;Acerca de Stopover</translation>
    </message>
    <message>
        <source>A run is in progress</source>
        <translation>Hay una ejecución en marcha</translation>
    </message>
    <message>
        <source>Run %1 on %2 is in progress.</source>
        <translation>La ejecución %1 sobre %2 sigue en marcha.</translation>
    </message>
    <message>
        <source>It can finish in the background, without a window. If you pause and close, you can resume it later.</source>
        <translation>En segundo plano llega a su fin sin ventana. En pausa y cerrada, sigue desde donde está cuando la reanude.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::NewRevisionDialog</name>
    <message>
        <source>Merge heads</source>
        <translation>Unir cabezas</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>Nueva revisión</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>Branch label</source>
        <translation>Etiqueta de rama</translation>
    </message>
    <message>
        <source>Merges %1.</source>
        <translation>Une %1.</translation>
    </message>
    <message>
        <source>Follows %1.</source>
        <translation>Continúa %1.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Create file</source>
        <translation>Escribir el archivo</translation>
    </message>
</context>
<context>
    <name>stopover::ui::OptionsPage</name>
    <message>
        <source>Add a default partition for rows that fit no other</source>
        <translation>Añadir una partición por defecto para las filas que no caben en otra</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>The old table is always kept, so the change can be rolled back, keeping every later write.</source>
        <translation>La tabla antigua se conserva siempre, para poder revertir el cambio con todas las escrituras posteriores.</translation>
    </message>
    <message>
        <source>Back up to a table first, and compare every row</source>
        <translation>Copiar antes a una tabla y comparar cada fila</translation>
    </message>
    <message>
        <source>No additional backup</source>
        <translation>Sin otra copia de seguridad</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> filas</translation>
    </message>
    <message>
        <source>By block, in several sessions</source>
        <translation>Por bloques, en varias sesiones</translation>
    </message>
    <message>
        <source>In key order, in one session</source>
        <translation>En el orden de la clave, en una sesión</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Initial batch size</source>
        <translation>Empezar con lotes de</translation>
    </message>
    <message>
        <source>Review the retired table after</source>
        <translation>Revisar la tabla retirada después de</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>An attempt to swap that would hold its lock for longer is given up, and tried again.</source>
        <translation>Un intento de intercambio que mantendría su bloqueo más tiempo se abandona y se repite.</translation>
    </message>
    <message>
        <source>Longest lock of the swap</source>
        <translation>Bloqueo máximo del intercambio</translation>
    </message>
</context>
<context>
    <name>stopover::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Reading sizes, partitions and runs</source>
        <translation>Leyendo tamaños, particiones y ejecuciones</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Invalid indexes</source>
        <translation>Índices no válidos</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Ejecución %1 · %2</translation>
    </message>
    <message>
        <source>%1 rows · %2</source>
        <translation>%1 filas · %2</translation>
    </message>
    <message>
        <source>Partitioned tables</source>
        <translation>Tablas particionadas</translation>
    </message>
    <message>
        <source>%1 partitions · %2</source>
        <translation>%1 particiones · %2</translation>
    </message>
    <message>
        <source>largest %1 the average</source>
        <translation>la mayor %1 la media</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>guardada hasta %1</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 rows · %4</source>
        <translation>%1 de %2 · %3 filas · %4</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>rebuild them</source>
        <translation>hay que rehacerlos</translation>
    </message>
    <message>
        <source>Role %1 needs CONNECT on the database to see its size.</source>
        <translation>El rol %1 necesita CONNECT sobre la base de datos para ver su tamaño.</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Aún no hay ejecuciones.</translation>
    </message>
    <message>
        <source>All runs have ended.</source>
        <translation>Todas las ejecuciones han terminado.</translation>
    </message>
    <message>
        <source>Largest unpartitioned tables</source>
        <translation>Tablas mayores sin particionar</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>No partitioned tables yet. Choose one on the left to see how its rows would be distributed.</source>
        <translation>Aún no hay ninguna tabla particionada. Elija una a la izquierda para ver cómo se repartirían sus filas.</translation>
    </message>
    <message>
        <source>Backups and retired tables</source>
        <translation>Copias de seguridad y tablas reemplazadas</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>retired table</source>
        <translation>tabla retirada</translation>
    </message>
</context>
<context>
    <name>stopover::ui::Page</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>as of %1 · %2</source>
        <translation>a las %1 · %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>No hay ninguna base de datos abierta</translation>
    </message>
    <message>
        <source>Go to Connections</source>
        <translation>Ir a Conexiones</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se llega al servidor</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Choose a server on the Connections page, or start the private server.</source>
        <translation>Elija un servidor en la página Conexiones, o inicie el privado que trae Stopover.</translation>
    </message>
    <message>
        <source>Stopover&apos;s own data in this database is not used, and nothing can be changed.</source>
        <translation>Se omite lo que Stopover guarda en esta base de datos, y no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Disconnected. Data as of %1. %2</source>
        <translation>Desconectado. Lo que se muestra es de las %1. %2</translation>
    </message>
</context>
<context>
    <name>stopover::ui::PartitionsPage</name>
    <message>
        <source>Partitioned tables</source>
        <translation>Tablas particionadas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation>Contar exactamente</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Reading the partitioned tables</source>
        <translation>Leyendo las tablas particionadas</translation>
    </message>
    <message>
        <source>%1
%2 by %3
%4 partitions, %5</source>
        <translation>%1
%2 por %3
%4 particiones, %5</translation>
    </message>
    <message>
        <source>Counting the rows of %1</source>
        <translation>Contando las filas de %1</translation>
    </message>
    <message>
        <source>Reading the partitions of %1</source>
        <translation>Leyendo las particiones de %1</translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <translation>%1, %2 por %3</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s)</source>
        <translation>
            <numerusform>%n partición</numerusform>
            <numerusform>%n particiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>media %1</translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n vacía</numerusform>
            <numerusform>%n vacías</numerusform>
        </translation>
    </message>
    <message>
        <source>default partition: %1 rows</source>
        <translation>partición por defecto: %1 filas</translation>
    </message>
    <message>
        <source>default partition: empty</source>
        <translation>partición por defecto: vacía</translation>
    </message>
    <message>
        <source>largest %1 the average</source>
        <translation>la mayor %1 la media</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Of average</source>
        <translation>De la media</translation>
    </message>
    <message>
        <source>Chart values</source>
        <translation>Valores del gráfico</translation>
    </message>
    <message>
        <source>Scroll to zoom, drag to pan.</source>
        <translation>La rueda acerca, arrastrar desplaza.</translation>
    </message>
    <message>
        <source>Counts every partition. Until then, numbers are estimates from the last ANALYZE.</source>
        <translation>Lee cada partición; los números anteriores son estimaciones del último ANALYZE.</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>Exportar imagen…</translation>
    </message>
    <message>
        <source>No partitioned tables yet</source>
        <translation>Aún no hay ninguna tabla particionada</translation>
    </message>
    <message>
        <source>Choose a table to see how its rows would be distributed, before anything is changed.</source>
        <translation>Elija una tabla y vea cómo se repartirían sus filas antes de cambiar nada.</translation>
    </message>
    <message>
        <source>SVG image (*.svg)</source>
        <translation>Imagen escalable (*.svg)</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Exportar la imagen</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Partition a table…</source>
        <translation>Particionar una tabla…</translation>
    </message>
</context>
<context>
    <name>stopover::ui::PlanModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>creates</source>
        <translation>la crea</translation>
    </message>
    <message>
        <source>keeps the old table</source>
        <translation>conserva la tabla antigua</translation>
    </message>
    <message>
        <source>required</source>
        <translation>necesaria</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Lock on the live table</source>
        <translation>Bloqueo en la tabla en uso</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aprox.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>POINT OF NO RETURN: up to here, cancelling leaves the live table unchanged</source>
        <translation>PUNTO DE NO RETORNO: hasta aquí, al cancelar la tabla no cambia</translation>
    </message>
</context>
<context>
    <name>stopover::ui::PlanPage</name>
    <message>
        <source>Discard plan</source>
        <translation>Descartar el plan</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Ejecutar…</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Pasos del plan</translation>
    </message>
    <message>
        <source>SQL of the step</source>
        <translation>SQL del paso</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>SQL of all steps</source>
        <translation>SQL de todos los pasos</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Especificación</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Aún no hay plan</translation>
    </message>
    <message>
        <source>Go to Partitions</source>
        <translation>Ir a Particiones</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Hallazgos (%1)</translation>
    </message>
    <message>
        <source>%1: %2 rows (%3) into %4 partitions by %5</source>
        <translation>%1: %2 filas (%3) en %4 particiones por %5</translation>
    </message>
    <message>
        <source>Lock on the live table</source>
        <translation>Bloqueo en la tabla en uso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Sentencias</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>No hay ningún plan.</translation>
    </message>
    <message>
        <source>This plan was made for another database: %1.</source>
        <translation>Este plan es de otra base de datos: %1.</translation>
    </message>
    <message>
        <source>This plan cannot run. %1</source>
        <translation>Este plan no se puede ejecutar. %1</translation>
    </message>
    <message>
        <source>The old table, as %1, for %2 days.</source>
        <translation>La tabla antigua, como %1, durante %2 días.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s): %1</source>
        <translation>
            <numerusform>%n revisión: %1</numerusform>
            <numerusform>%n revisiones: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>%1 (%2 rows, %3), by revision %4.</source>
        <translation>%1 (%2 filas, %3), por la revisión %4.</translation>
    </message>
    <message>
        <source>A copy, made first: %1.</source>
        <translation>Una copia, hecha antes: %1.</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Ejecutado por</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Comprobaciones (%1)</translation>
    </message>
    <message>
        <source>These rows, as %1.</source>
        <translation>Estas filas, como %1.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>All phases are planned before anything runs.</source>
        <translation>Todas las fases están planificadas antes de ejecutar nada.</translation>
    </message>
    <message>
        <source>Runs the plan and its rollback on a private copy of the database, and measures every statement.</source>
        <translation>Ejecuta el plan y su reversión en una copia privada de la base de datos, y mide cada sentencia.</translation>
    </message>
    <message>
        <source>Make a plan on the Partitions page for a table, or on the Revisions page for a database.</source>
        <translation>Haga un plan en la página Particiones para una tabla, o en la página Revisiones para una base de datos.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobaciones …</translation>
    </message>
    <message>
        <source>The checks could not run. %1</source>
        <translation>Las comprobaciones no se pudieron ejecutar. %1</translation>
    </message>
    <message>
        <source>Remove rows from %1: %2</source>
        <translation>Eliminar filas de %1: %2</translation>
    </message>
    <message>
        <source>The table has about %1 rows (%2). It is backed up first; removed rows are kept as %3.</source>
        <translation>La tabla tiene unas %1 filas (%2). Antes se hace una copia; lo que se aparta se conserva como %3.</translation>
    </message>
    <message>
        <source>Takes about %1 and %2 of disk space. The largest partition has %3 the average. The old table is kept as %4 for %5 days.</source>
        <translation>Tarda unos %1 y ocupa unos %2 de disco. La partición mayor tiene %3 la media. La tabla antigua se guarda como %4 durante %5 días.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Sentencia en curso</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Alembic, because it cannot be rendered as SQL: %1</source>
        <translation>el propio Alembic, porque no se puede escribir como SQL: %1</translation>
    </message>
    <message>
        <source>requested at this step</source>
        <translation>se pide cuando llega el momento</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) block the run. See below what to do.</source>
        <translation>
            <numerusform>%n hallazgo estorba; abajo dice qué hacer.</numerusform>
            <numerusform>%n hallazgos estorban; abajo dice qué hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another run is active: %1.</source>
        <translation>Hay otra ejecución activa: %1.</translation>
    </message>
    <message>
        <source>Runs the steps above. You will be asked again before anything that cannot be undone.</source>
        <translation>Ejecuta los pasos de arriba; lo que no se puede deshacer se pregunta otra vez.</translation>
    </message>
    <message>
        <source>Upgrade %1?</source>
        <translation>¿Actualizar %1?</translation>
    </message>
    <message>
        <source>Downgrade %1?</source>
        <translation>¿Degradar %1?</translation>
    </message>
    <message>
        <source>Plan the upgrade again. What is listed above can be restored only from its copy.</source>
        <translation>Planifique de nuevo la actualización. Lo indicado arriba solo se puede restaurar desde su copia.</translation>
    </message>
    <message>
        <source>No rows of existing tables.</source>
        <translation>Ninguna fila de una tabla que exista ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n more revision(s) will be planned after these have run.</source>
        <translation>
            <numerusform>%n revisión más se planifica cuando estas hayan terminado.</numerusform>
            <numerusform>%n revisiones más se planifican cuando estas hayan terminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Partition %1?</source>
        <translation>¿Particionar %1?</translation>
    </message>
    <message>
        <source>Nothing. Writes continue. The table is locked briefly for the swap, which you must confirm.</source>
        <translation>Nada. Se sigue escribiendo; la tabla solo se bloquea un momento en el intercambio, que espera su confirmación.</translation>
    </message>
    <message>
        <source>Before the swap, cancel and nothing has changed. After it, roll back, keeping every write made since.</source>
        <translation>Hasta el intercambio: cancele, y nada habrá cambiado. Después: revertir, que conserva cada escritura hecha desde entonces.</translation>
    </message>
    <message>
        <source>A backup, compared row by row before anything else happens: %1.</source>
        <translation>Una copia de seguridad que se compara fila a fila antes de nada: %1.</translation>
    </message>
    <message>
        <source>Remove rows from %1?</source>
        <translation>¿Eliminar filas de %1?</translation>
    </message>
    <message>
        <source>The offending rows (%1) are removed from the table. Other writes wait meanwhile.</source>
        <translation>Las filas que lo impiden (%1) se eliminan de la tabla. Mientras tanto, otras escrituras esperan.</translation>
    </message>
    <message>
        <source>A backup of the whole table, compared row by row before anything else happens.</source>
        <translation>Una copia de toda la tabla, comparada fila por fila antes de cualquier otra cosa.</translation>
    </message>
    <message>
        <source>Restore the backup, or insert the kept rows again.</source>
        <translation>Restaure la copia, o inserte las filas conservadas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Stopover&apos;s journal in this database; schema stopover is created for it.</source>
        <translation>Stopover lleva su diario en esta base de datos; para ello se crea el esquema stopover.</translation>
    </message>
    <message>
        <source>Downgrade to the previous revision on the Revisions page.</source>
        <translation>Retroceda a la revisión anterior en la página Revisiones.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::PreflightDialog</name>
    <message>
        <source>Run cannot start</source>
        <translation>La ejecución no empieza</translation>
    </message>
    <message>
        <source>Nothing was changed. Blocked by:</source>
        <translation>No se cambió nada. Bloqueado por:</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Ejecutar de todos modos</translation>
    </message>
    <message>
        <source>Confirm before the run:</source>
        <translation>Confirme antes de la ejecución:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>The policy allows overriding %1. Why is it safe here?</source>
        <translation>La política permite pasar por alto %1. ¿Por qué está bien aquí?</translation>
    </message>
    <message>
        <source>Reason, for the history</source>
        <translation>Motivo, para el historial</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>stopover::ui::Profile</name>
    <message>
        <source>No profiles are saved</source>
        <translation>Aún no hay ninguno guardado</translation>
    </message>
    <message>
        <source>Available: %1</source>
        <translation>Hay %1</translation>
    </message>
    <message>
        <source>Profile or service &quot;%1&quot; does not exist</source>
        <translation>No hay ningún perfil ni servicio «%1»</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RehearsalPage</name>
    <message>
        <source>Rows of the copy</source>
        <translation>Filas de la copia</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the step</source>
        <translation>Progreso del paso</translation>
    </message>
    <message>
        <source>Rehearsed steps</source>
        <translation>Pasos ensayados</translation>
    </message>
    <message>
        <source>Step or statement</source>
        <translation>Paso o sentencia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>This plan was made for another database: %1.</source>
        <translation>Este plan es de otra base de datos: %1.</translation>
    </message>
    <message>
        <source>The database is not connected.</source>
        <translation>La base de datos no está conectada.</translation>
    </message>
    <message>
        <source>Nothing to rehearse</source>
        <translation>Nada que ensayar</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Ir al plan</translation>
    </message>
    <message>
        <source>Not rehearsed yet</source>
        <translation>Aún no ensayado</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1, on a copy of %2 (%3, made in %4)</source>
        <translation>%1, en una copia de %2 (%3, hecha en %4)</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Filas escritas</translation>
    </message>
    <message>
        <source>WAL</source>
        <translation>WAL</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Timings are realistic only with all rows. For a large database, part of the rows shows locks and failing statements sooner.</source>
        <translation>Los tiempos solo valen con todas las filas; de una base de datos grande, una parte muestra antes los bloqueos y la sentencia que falla.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Efectos</translation>
    </message>
    <message>
        <source>A rehearsal is in progress.</source>
        <translation>Hay un ensayo en curso.</translation>
    </message>
    <message>
        <source>The plan has blocking findings.</source>
        <translation>El plan tiene hallazgos que lo bloquean.</translation>
    </message>
    <message>
        <source>Rehearse a plan on a private copy of the database before you run it.</source>
        <translation>Ensaye un plan en una copia privada de la base de datos antes de ejecutarlo.</translation>
    </message>
    <message>
        <source>The database is copied to the private server on this machine. There the plan is run and rolled back, and every statement is measured. The database itself is only read.</source>
        <translation>La base de datos se copia al servidor privado de esta máquina. Allí se ejecuta y se revierte el plan, y se mide cada sentencia. La propia base de datos solo se lee.</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando …</translation>
    </message>
    <message>
        <source>Copying the database to the private server</source>
        <translation>Copiando la base de datos al servidor privado …</translation>
    </message>
    <message>
        <source>Running the plan on the copy</source>
        <translation>Ejecutando el plan en la copia …</translation>
    </message>
    <message>
        <source>Rolling back on the copy</source>
        <translation>Revirtiendo en la copia</translation>
    </message>
    <message>
        <source>Recorded in the database, for the checks before and after the run.</source>
        <translation>Anotado en la base de datos: las comprobaciones antes y después de la ejecución lo saben.</translation>
    </message>
    <message>
        <source>Not recorded: the database has no journal, or is read-only.</source>
        <translation>No anotado: la base de datos no tiene diario, o no se puede escribir nada.</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>revertir</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>aplicar</translation>
    </message>
    <message>
        <source>Measured statement</source>
        <translation>Sentencia, según lo medido</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RepartitionWizard</name>
    <message>
        <source>Open a specification…</source>
        <translation>Abrir una especificación…</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Especificación</translation>
    </message>
    <message>
        <source>Open a specification</source>
        <translation>Abrir una especificación</translation>
    </message>
    <message>
        <source>Specifications (*.toml)</source>
        <translation>Especificaciones (*.toml)</translation>
    </message>
    <message>
        <source>This specification cannot be read</source>
        <translation>No se puede leer esta especificación</translation>
    </message>
    <message>
        <source>Make plan</source>
        <translation>Hacer el plan</translation>
    </message>
    <message>
        <source>Partition a table</source>
        <translation>Particionar una tabla</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RevisionDetails</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SQL of upgrade</source>
        <translation>SQL de la actualización</translation>
    </message>
    <message>
        <source>SQL of downgrade</source>
        <translation>SQL del retroceso</translation>
    </message>
    <message>
        <source>Render the SQL…</source>
        <translation>Generar el SQL…</translation>
    </message>
    <message>
        <source>Do not run it</source>
        <translation>No ejecutarlo</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ejecutarlo</translation>
    </message>
    <message>
        <source>Changes since it was applied</source>
        <translation>Cambios desde que se aplicó</translation>
    </message>
    <message>
        <source>Renders the SQL with the project&apos;s own Alembic. This runs the project&apos;s Python code.</source>
        <translation>Hace que el Alembic del propio proyecto escriba el SQL. Esto ejecuta el Python del proyecto.</translation>
    </message>
    <message>
        <source>Run the project&apos;s Python code?</source>
        <translation>¿Ejecutar el Python del proyecto?</translation>
    </message>
    <message>
        <source>To render the SQL of these revisions, Stopover runs env.py and the revision files of %1 with %2.</source>
        <translation>Para conocer el SQL de estas revisiones, Stopover ejecuta env.py y los archivos de revisión de %1 con %2.</translation>
    </message>
    <message>
        <source>That code can do anything you can do. Your answer applies to the files as they are now; you will be asked again when one changes.</source>
        <translation>Pueden hacer todo lo que usted puede. Su respuesta vale para estos archivos tal como están; se pregunta otra vez cuando cambie alguno.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RevisionsPage</name>
    <message>
        <source>Open a database first.</source>
        <translation>Abra antes una base de datos.</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>All tables and rows.</source>
        <translation>Todas las tablas y filas.</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>Exportar el grafo</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>New revision…</source>
        <translation>Nueva revisión…</translation>
    </message>
    <message>
        <source>Filter by id, title or label</source>
        <translation>Filtrar por id, título o etiqueta</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Graph of the revisions</source>
        <translation>Grafo de las revisiones</translation>
    </message>
    <message>
        <source>Merge heads…</source>
        <translation>Unir cabezas…</translation>
    </message>
    <message>
        <source>Stamp…</source>
        <translation>Marcar…</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>No hay ningún proyecto abierto</translation>
    </message>
    <message>
        <source>Reading the revisions of %1</source>
        <translation>Leyendo las revisiones de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revisión</numerusform>
            <numerusform>%n revisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited after it was applied: %1.</source>
        <translation>Editado después de aplicarse: %1.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero las más nuevas</translation>
    </message>
    <message>
        <source>Revises</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>%1 by %2, in %3</source>
        <translation>%1 por %2, en %3</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>Section of alembic.ini</source>
        <translation>Sección de alembic.ini</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Run the project&apos;s Python once…</source>
        <translation>Ejecutar una vez el Python del proyecto…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Fix the revision graph first.</source>
        <translation>Antes hay que poner en orden el grafo.</translation>
    </message>
    <message>
        <source>This revision is already applied.</source>
        <translation>Esta revisión ya está aplicada.</translation>
    </message>
    <message>
        <source>Shows every step before anything runs.</source>
        <translation>Muestra cada paso desde aquí antes de ejecutar nada.</translation>
    </message>
    <message>
        <source>Shows what would run and what would be lost by undoing everything after this revision.</source>
        <translation>Muestra qué ejecutaría y perdería deshacer todo lo que está por encima de esta revisión.</translation>
    </message>
    <message>
        <source>Planning the path to %1</source>
        <translation>Planificando la ruta a %1</translation>
    </message>
    <message>
        <source>This revision partitions a table. Roll it back on the Run page, which keeps every later write.</source>
        <translation>Esta revisión particiona una tabla. Reviértala en la página Ejecución, que conserva todas las escrituras posteriores.</translation>
    </message>
    <message>
        <source>Stamp %1?</source>
        <translation>¿Marcar %1?</translation>
    </message>
    <message>
        <source>The current version table entry: %1.</source>
        <translation>La entrada actual de la tabla de versiones: %1.</translation>
    </message>
    <message>
        <source>The version table is set to %1. Nothing is run, and the tables are not checked.</source>
        <translation>La tabla de versiones pasa a %1. No se ejecuta nada, y las tablas no se comprueban.</translation>
    </message>
    <message>
        <source>Stamp the old version.</source>
        <translation>Marcar la versión antigua.</translation>
    </message>
    <message>
        <source>Keep version</source>
        <translation>Conservar la versión</translation>
    </message>
    <message>
        <source>Created %1. Edit it in your editor; it appears here automatically.</source>
        <translation>Creado %1. Edítelo en su editor; aparece aquí automáticamente.</translation>
    </message>
    <message>
        <source>no database is open, so applied revisions are unknown</source>
        <translation>no hay ninguna base de datos abierta, así que no se sabe qué está aplicado</translation>
    </message>
    <message>
        <source>The database has %1, but no file declares it. Restore the file, or stamp the database.</source>
        <translation>La base de datos tiene %1, y ningún archivo la declara: recupere el archivo, o marque la base de datos.</translation>
    </message>
    <message>
        <source>Partly applied: %1. The Run page shows what ran and how to continue.</source>
        <translation>Aplicada en parte: %1. La página Ejecución muestra qué se ejecutó y cómo continuar.</translation>
    </message>
    <message>
        <source>There are %1 heads (%2), so an upgrade to &quot;head&quot; is ambiguous. Merge them, or upgrade to &quot;heads&quot;.</source>
        <translation>Hay %1 cabezas (%2): una actualización a «head» no sabe cuál. Únalas, o actualice a «heads».</translation>
    </message>
    <message>
        <source>current file</source>
        <translation>el archivo ahora</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>This project has several databases, each with its own revisions and version table.</source>
        <translation>Este proyecto describe varias bases de datos; cada una tiene revisiones y tabla de versiones propias.</translation>
    </message>
    <message>
        <source>Point in time</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Open a folder with alembic.ini, pyproject.toml or stopover.toml. Its revisions are read without running Python.</source>
        <translation>Abra una carpeta con alembic.ini, pyproject.toml o stopover.toml. Sus revisiones se leen tal como están; para ello no se ejecuta Python.</translation>
    </message>
    <message>
        <source>SQL of an upgrade between them</source>
        <translation>Una actualización entre ellas ejecuta</translation>
    </message>
    <message>
        <source>Upgrade to here…</source>
        <translation>Actualizar hasta aquí…</translation>
    </message>
    <message>
        <source>Downgrade to here…</source>
        <translation>Retroceder hasta aquí…</translation>
    </message>
    <message>
        <source>The revisions can be read, but not run yet:</source>
        <translation>Las revisiones se pueden leer, pero aún no ejecutar:</translation>
    </message>
    <message>
        <source>Choose the interpreter</source>
        <translation>Elegir el intérprete</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Pasar %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>The project&apos;s Python</source>
        <translation>El Python del proyecto</translation>
    </message>
    <message>
        <source>Choose a file of variables</source>
        <translation>Elegir un archivo de variables</translation>
    </message>
    <message>
        <source>A file of variables</source>
        <translation>Un archivo de variables</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RowsModel</name>
    <message>
        <source>live</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>%1, different</source>
        <translation>%1, diferente</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RunActions</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Starts the next step (F8).</source>
        <translation>Empieza el paso siguiente (F8).</translation>
    </message>
    <message>
        <source>Run to here</source>
        <translation>Ejecutar hasta aquí</translation>
    </message>
    <message>
        <source>Pause after batch</source>
        <translation>Pausar tras el lote</translation>
    </message>
    <message>
        <source>Cancel step…</source>
        <translation>Cancelar el paso…</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>A toda velocidad</translation>
    </message>
    <message>
        <source>At most %1 rows/s</source>
        <translation>Como mucho %1 filas/s</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Mark applied…</source>
        <translation>Marcar como aplicada…</translation>
    </message>
    <message>
        <source>Continues, and pauses before the selected step.</source>
        <translation>Sigue y espera antes del paso elegido.</translation>
    </message>
    <message>
        <source>Pauses after the current batch is committed, or before the next step (Shift+F8). No transaction stays open.</source>
        <translation>Se detiene cuando el lote en curso está confirmado, o antes del paso siguiente (Mayús+F8). No queda ninguna transacción abierta.</translation>
    </message>
    <message>
        <source>Cancels the running statement (Ctrl+.). Committed work stays, and the run can be resumed.</source>
        <translation>Pide al servidor que termine lo que se ejecuta (Ctrl+.). Lo confirmado queda, y se puede reanudar.</translation>
    </message>
    <message>
        <source>Maximum copy rate in rows per second</source>
        <translation>Filas por segundo que puede alcanzar la copia</translation>
    </message>
    <message>
        <source>Continues from the state recorded in the journal.</source>
        <translation>Continúa desde el estado registrado en el diario.</translation>
    </message>
    <message>
        <source>Reapply…</source>
        <translation>Volver a aplicar…</translation>
    </message>
    <message>
        <source>Records the revision at which the run stopped as applied, if its checks pass.</source>
        <translation>Registra como aplicada la revisión en que se detuvo la ejecución, si se cumplen sus propias comprobaciones.</translation>
    </message>
    <message>
        <source>Removes what the run created. The live table stays unchanged.</source>
        <translation>Elimina lo que creó la ejecución. La tabla en uso no cambia.</translation>
    </message>
    <message>
        <source>Returns to the table as it was before the restore, keeping every write made since.</source>
        <translation>Vuelve a la tabla anterior a la restauración, conservando todas las escrituras hechas desde entonces.</translation>
    </message>
    <message>
        <source>Returns to the old table, keeping every write made since the swap.</source>
        <translation>Vuelve a la tabla antigua, conservando todas las escrituras hechas desde el intercambio.</translation>
    </message>
    <message>
        <source>Returns to the restored table, keeping every write made since.</source>
        <translation>Vuelve a la tabla restaurada, conservando todas las escrituras hechas desde entonces.</translation>
    </message>
    <message>
        <source>Returns to the partitioned table, without copying.</source>
        <translation>Vuelve a la tabla particionada, sin copiar.</translation>
    </message>
    <message>
        <source>Drops the retired table. After that, there is no rollback.</source>
        <translation>Elimina la tabla antigua guardada para revertir.</translation>
    </message>
    <message>
        <source>Drops the retired table. After that, the restore cannot be rolled back.</source>
        <translation>Elimina la tabla retirada. Después, la restauración no se puede revertir.</translation>
    </message>
    <message>
        <source>Ends the run. What it committed stays.</source>
        <translation>Termina la ejecución. Lo que confirmó permanece.</translation>
    </message>
    <message>
        <source>Slow writers down</source>
        <translation>Frenar las escrituras</translation>
    </message>
    <message>
        <source>If the copy cannot catch up, each statement that writes to the table waits for up to 50 ms, until the swap.</source>
        <translation>Si la copia no puede alcanzar, cada sentencia que escribe en la tabla espera hasta 50 ms, hasta el intercambio.</translation>
    </message>
    <message>
        <source>Swap over old transactions</source>
        <translation>Intercambiar pese a transacciones antiguas</translation>
    </message>
    <message>
        <source>After waiting, the swap goes on although transactions that began before the copy was complete would find the table empty.</source>
        <translation>Tras esperar, el intercambio sigue aunque las transacciones que empezaron antes de completarse la copia encontrarían la tabla vacía.</translation>
    </message>
    <message>
        <source>Keep the retired table</source>
        <translation>Conservar la tabla retirada</translation>
    </message>
    <message>
        <source>Finishes without dropping it, and gets by where an event trigger refuses to have anything dropped.</source>
        <translation>Termina sin eliminarla, también donde un disparador de eventos impide eliminar nada.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RunController</name>
    <message>
        <source>Run %1: %2</source>
        <translation>Ejecución %1: %2</translation>
    </message>
    <message>
        <source>Pause requested: the run stops after the current batch.</source>
        <translation>Pausa pedida: la ejecución se detiene tras el lote en que está.</translation>
    </message>
    <message>
        <source>Cancel requested.</source>
        <translation>Cancelación pedida.</translation>
    </message>
    <message>
        <source>Terminating Stopover&apos;s sessions on the server.</source>
        <translation>Terminando nuestras propias sesiones en el servidor.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RunsPage</name>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation>Ejecución %1 · %2 · %3</translation>
    </message>
    <message>
        <source> · step %1 of %2</source>
        <translation> · paso %1 de %2</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>cancelando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>Swap now</source>
        <translation>Intercambiar ahora</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>Rollback: not ready</source>
        <translation>Reversión: no lista</translation>
    </message>
    <message>
        <source>Rollback: ready</source>
        <translation>Reversión: lista</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lock on the live table</source>
        <translation>Bloqueo en la tabla en uso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Progress of the whole run</source>
        <translation>Avance de toda la ejecución</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Pasos de la ejecución</translation>
    </message>
    <message>
        <source>Reading the runs of this database</source>
        <translation>Leyendo las ejecuciones de esta base de datos</translation>
    </message>
    <message>
        <source>Go to Plan</source>
        <translation>Ir al plan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Mark applied</source>
        <translation>Marcar como aplicada</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3 · by %4</source>
        <translation>Ejecución %1 · %2 · %3 · por %4</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>le espera a usted</translation>
    </message>
    <message>
        <source>Ready to swap %1: your confirmation is needed. All rows were compared. The swap locks the table briefly, and can be rolled back afterwards, keeping every write.</source>
        <translation>Hasta aquí todo está hecho y cada fila comparada. El intercambio bloquea %1 un momento; después se puede revertir con cada escritura.</translation>
    </message>
    <message>
        <source>Blocked by:</source>
        <translation>Estorban:</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) queue behind Stopover, which gives way before they wait long.</source>
        <translation>
            <numerusform>%n sesión espera detrás de nosotros; cedemos antes de que espere mucho.</numerusform>
            <numerusform>%n sesiones esperan detrás de nosotros; cedemos antes de que esperen mucho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reapply: not ready</source>
        <translation>Volver a aplicar: no listo</translation>
    </message>
    <message>
        <source>Reapply: ready</source>
        <translation>Volver a aplicar: listo</translation>
    </message>
    <message>
        <source>Stopover closed during this run. Nothing is lost: the journal records how far it got, and you can resume it.</source>
        <translation>Stopover se cerró durante esta ejecución. No se ha perdido nada: el diario registra hasta dónde llegó y puede reanudarla.</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>The connection was lost during COMMIT. Resume checks the journal for the outcome.</source>
        <translation>La conexión se perdió mientras el servidor confirmaba. Reanudar pregunta al diario cómo acabó.</translation>
    </message>
    <message>
        <source>Cancelled. The live table is unchanged. Resume continues after the last committed batch.</source>
        <translation>Cancelado. La tabla en uso está como estaba; Reanudar sigue tras el último lote confirmado.</translation>
    </message>
    <message>
        <source>There is no sign of revision %1 in the database: %2</source>
        <translation>Nada muestra que la revisión %1 esté: %2</translation>
    </message>
    <message>
        <source>Mark a revision as applied in %1?</source>
        <translation>¿Marcar una revisión como aplicada en %1?</translation>
    </message>
    <message>
        <source>Nothing. Revision %1 is recorded as applied without being run to the end.</source>
        <translation>Nada. La revisión %1 se registra como aplicada sin ejecutarse hasta el final.</translation>
    </message>
    <message>
        <source>The run completed %1 of its parts; %2 are not done.</source>
        <translation>La ejecución hizo %1 de sus partes, %2 no.</translation>
    </message>
    <message>
        <source>Check passed: %1</source>
        <translation>Esto se cumple: %1</translation>
    </message>
    <message>
        <source>The server has not cancelled the statement yet. You can terminate Stopover&apos;s sessions: committed work stays, and the journal records how far the run got.</source>
        <translation>El servidor aún no ha cancelado la sentencia. Puede terminar las sesiones de Stopover: lo confirmado se conserva, y el diario registra hasta dónde llegó la ejecución.</translation>
    </message>
    <message>
        <source>Terminate sessions</source>
        <translation>Terminar nuestras sesiones</translation>
    </message>
    <message>
        <source>Run log</source>
        <translation>Registro de la ejecución</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Start a run on the Plan page. Runs are stored in the database, so you find them here after a crash, and from any machine.</source>
        <translation>Inicie una ejecución en la página Plan. Las ejecuciones se guardan en la base de datos, así que las encontrará aquí tras una caída y desde cualquier máquina.</translation>
    </message>
    <message>
        <source>The next step changes %1 and needs your confirmation: %2</source>
        <translation>El siguiente paso cambia %1 y necesita su confirmación: %2</translation>
    </message>
    <message>
        <source>Run this step</source>
        <translation>Ejecutar este paso</translation>
    </message>
    <message>
        <source>The retired table would reject %1 rows: %2. Correct these rows first.</source>
        <translation>La tabla retirada rechazaría %1 filas: %2. Corrija antes estas filas.</translation>
    </message>
    <message>
        <source>The partitioned table would reject %1 rows: %2. Correct these rows first.</source>
        <translation>La tabla particionada rechazaría %1 filas: %2. Corrija antes estas filas.</translation>
    </message>
    <message>
        <source>The Stopover that drives this run is silent: %1, last heard from at %2, %3 ago.</source>
        <translation>El Stopover que lleva esta ejecución no da señales: %1, última señal a las %2, hace %3.</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Asumir…</translation>
    </message>
    <message>
        <source>Another Stopover drives this run: %1, PID %2. You are watching it.</source>
        <translation>Otro Stopover lleva esta ejecución: %1, PID %2. Usted solo la observa.</translation>
    </message>
    <message>
        <source>Downgrade to the previous revision on the Revisions page.</source>
        <translation>Retroceda a la revisión anterior en la página Revisiones.</translation>
    </message>
    <message>
        <source>The step failed; what it had not committed was rolled back. %1</source>
        <translation>El paso falló; lo que no había confirmado se revirtió. %1</translation>
    </message>
    <message>
        <source>Cancelled. What was committed stays. Resume continues with the cancelled step.</source>
        <translation>Cancelado. Lo confirmado permanece. Reanudar sigue con el paso cancelado.</translation>
    </message>
    <message>
        <source>The retired table is up to date. No conflicts.</source>
        <translation>La tabla retirada está al día. Sin conflictos.</translation>
    </message>
    <message>
        <source>The partitioned table is up to date. No conflicts.</source>
        <translation>La tabla particionada está al día. Sin conflictos.</translation>
    </message>
    <message>
        <source>%1 changes to copy first. They could not be copied in the background: %2</source>
        <translation>Antes hay que copiar %1 cambios. No se pudieron copiar en segundo plano: %2</translation>
    </message>
    <message>
        <source>%1 changes to copy back first, the oldest from %2 ago. No conflicts.</source>
        <translation>Antes hay que copiar de vuelta %1 cambios, el más antiguo de hace %2. Sin conflictos.</translation>
    </message>
    <message>
        <source>%1 changes to copy over first, the oldest from %2 ago. No conflicts.</source>
        <translation>Antes hay que traspasar %1 cambios, el más antiguo de hace %2. Sin conflictos.</translation>
    </message>
    <message>
        <source>Changed since, and carried over as well: %1.</source>
        <translation>Cambiado desde entonces y también trasladado: %1.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::Session</name>
    <message>
        <source>No database is open.</source>
        <translation>No hay ninguna base de datos abierta.</translation>
    </message>
    <message>
        <source>The read-only switch above is on.</source>
        <translation>El interruptor de solo lectura de arriba está activado.</translation>
    </message>
    <message>
        <source>If pg_hba.conf rejects the login, add a line such as: %1</source>
        <translation>Si pg_hba.conf no admite el inicio de sesión, lo hace una línea como esta: %1</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Se está estableciendo la conexión.</translation>
    </message>
    <message>
        <source>The server does not respond.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>This server is a standby, which is read-only. Connect to the primary.</source>
        <translation>Este servidor es un standby: solo repite lo que hace su primario. Conéctese al primario.</translation>
    </message>
    <message>
        <source>default_transaction_read_only is set for role %1.</source>
        <translation>El rol %1 tiene default_transaction_read_only; solo lee.</translation>
    </message>
    <message>
        <source>Stopover&apos;s journal in this database cannot be used: see the notice on the page.</source>
        <translation>El diario de Stopover en esta base de datos no se puede usar: vea el aviso de la página.</translation>
    </message>
    <message>
        <source>The server is read-only (%2): nothing can be changed, and no temporary login with the rights of %1 can be created. Anything that would run other roles&apos; code with your superuser rights is refused; to read it, connect as %1.</source>
        <translation>El servidor es de solo lectura (%2), así que no se puede cambiar nada ni crear un inicio de sesión temporal con los permisos de %1. Se rechaza todo lo que ejecutaría código de otros roles con los permisos de superusuario de usted; para leerlo, conéctese como %1.</translation>
    </message>
    <message>
        <source>You are connected as a superuser, and the temporary login with the rights of %1 could not be created (%2). Anything that would run other roles&apos; code with your rights is refused; connect as %1 for that.</source>
        <translation>Está conectado como superusuario, y no se pudo crear un inicio de sesión temporal con los permisos de %1 (%2). Se rechaza todo lo que ejecutaría código de otros roles con los permisos de usted; para ello, conéctese como %1.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::SignOffDialog</name>
    <message>
        <source>Sign off run %1</source>
        <translation>Firmar la ejecución %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Su &amp;nombre:</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>Punto de la lista</translation>
    </message>
    <message>
        <source>&amp;Item:</source>
        <translation>&amp;Qué es cierto:</translation>
    </message>
</context>
<context>
    <name>stopover::ui::SqlView</name>
    <message>
        <source>Search in the SQL</source>
        <translation>Buscar en el SQL</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as .sql…</source>
        <translation>Guardar como .sql…</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>Save the SQL</source>
        <translation>Guardar el SQL</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql)</source>
        <translation>Scripts SQL (*.sql)</translation>
    </message>
</context>
<context>
    <name>stopover::ui::StepsModel</name>
    <message>
        <source>Step %1, %2: %3. %4</source>
        <translation>Paso %1, %2: %3. %4</translation>
    </message>
</context>
<context>
    <name>stopover::ui::TableView</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ThroughputChart</name>
    <message>
        <source>rows/s</source>
        <translation>filas/s</translation>
    </message>
    <message>
        <source>Throughput and changes still to copy over time</source>
        <translation>Rendimiento y cambios por copiar a lo largo del tiempo</translation>
    </message>
    <message>
        <source>changes still to copy</source>
        <translation>cambios por copiar</translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardFindings</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Especificación</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>I accept this: %1</source>
        <translation>Lo acepto: %1</translation>
    </message>
    <message>
        <source>The plan is made from the database as it is now. Planning changes nothing.</source>
        <translation>El plan se hace con la base de datos tal como está ahora. Planificar no cambia nada.</translation>
    </message>
    <message>
        <source>Reading %1 and counting its keys</source>
        <translation>Leyendo %1 y contando sus claves…</translation>
    </message>
    <message>
        <source>Some findings block the run. You can see the plan, but not run it.</source>
        <translation>Algunos hallazgos bloquean la ejecución. Puede ver el plan, pero no ejecutarlo.</translation>
    </message>
    <message>
        <source>No findings block the run.</source>
        <translation>Ningún hallazgo bloquea la ejecución.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardKey</name>
    <message>
        <source>Count exactly</source>
        <translation>Contar exactamente</translation>
    </message>
    <message>
        <source>Hash of a key</source>
        <translation>Hash de una clave</translation>
    </message>
    <message>
        <source>List by an expression</source>
        <translation>Lista por una expresión</translation>
    </message>
    <message>
        <source>List of a column&apos;s values</source>
        <translation>Lista de los valores de una columna</translation>
    </message>
    <message>
        <source>Range by month</source>
        <translation>Rangos por mes</translation>
    </message>
    <message>
        <source>Range by week</source>
        <translation>Rangos por semana</translation>
    </message>
    <message>
        <source>Range by day</source>
        <translation>Rangos por día</translation>
    </message>
    <message>
        <source>Range by number</source>
        <translation>Rangos por número</translation>
    </message>
    <message>
        <source>Column or expression</source>
        <translation>Columna o expresión</translation>
    </message>
    <message>
        <source>from the data</source>
        <translation>según los datos</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>First bound</source>
        <translation>Primer límite</translation>
    </message>
    <message>
        <source>Last bound</source>
        <translation>Último límite</translation>
    </message>
    <message>
        <source>One partition per value of the column. For few, stable values, such as regions or tenants.</source>
        <translation>Una partición por cada valor que hay en la columna. Va bien con pocos valores estables, como regiones o clientes.</translation>
    </message>
    <message>
        <source>One partition per result of an expression, from 0 up. Keeps related rows together, for example ((hashtext(tenant) % 100) + 100) % 100.</source>
        <translation>Una partición por cada resultado desde 0 de una expresión. Va bien cuando las filas que van juntas deben seguir juntas, por ejemplo ((hashtext(tenant) % 100) + 100) % 100.</translation>
    </message>
    <message>
        <source>The server distributes rows evenly. For large tables with lookups by key.</source>
        <translation>El servidor reparte las filas por igual. Va bien con tablas grandes que se consultan por su clave.</translation>
    </message>
    <message>
        <source>One partition per period of time. For rows that are read and deleted by age.</source>
        <translation>Una partición por cada periodo. Va bien con filas que se leen y se borran por antigüedad.</translation>
    </message>
    <message>
        <source>One partition per range of numbers. For increasing keys.</source>
        <translation>Una partición por cada tramo de números. Va bien con claves crecientes.</translation>
    </message>
    <message>
        <source>Partition key</source>
        <translation>Clave de partición</translation>
    </message>
    <message>
        <source>The chart shows the expected distribution, estimated from a sample.</source>
        <translation>El gráfico muestra cómo se repartirían las filas, a partir de una muestra mientras escribe.</translation>
    </message>
    <message>
        <source>Partitioning scheme</source>
        <translation>Esquema de particionado</translation>
    </message>
    <message>
        <source>from the data, plus three partitions ahead</source>
        <translation>según los datos, y tres particiones por adelantado</translation>
    </message>
    <message>
        <source>Numbers per partition</source>
        <translation>Números en una partición</translation>
    </message>
    <message>
        <source>Time zone of bounds</source>
        <translation>Zona horaria de los límites</translation>
    </message>
    <message>
        <source>Choose a column, or enter an expression.</source>
        <translation>Elija una columna, o escriba una expresión.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>%1 rows in %2 partitions; the largest would have %3 the average. NULL keys: %4, negative: %5, without a partition: %6.</source>
        <translation>%1 filas en %2 particiones; la mayor tendría %3 la media. Sin clave: %4, bajo cero: %5, sin partición: %6.</translation>
    </message>
    <message>
        <source>Some rows fit no partition. Change the key or the bounds, or add a default partition.</source>
        <translation>Algunas filas no cabrían en ninguna partición. Cambie la clave o los límites, o añada una partición por defecto.</translation>
    </message>
    <message>
        <source>The largest partition would have more than twice the average.</source>
        <translation>La partición mayor tendría más del doble de la media.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardTable</name>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>needs the owner&apos;s rights</source>
        <translation>necesita los derechos del propietario</translation>
    </message>
    <message>
        <source>unlogged: lost in a crash</source>
        <translation>unlogged: se pierde en una caída</translation>
    </message>
    <message>
        <source>Nothing is changed until you have seen the plan and started it.</source>
        <translation>Nada se cambia antes de que haya visto el plan y lo haya iniciado.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>needs SELECT privilege</source>
        <translation>necesita el permiso de lectura</translation>
    </message>
    <message>
        <source>uses inheritance</source>
        <translation>participa en una herencia</translation>
    </message>
    <message>
        <source>This database has no table that can be partitioned.</source>
        <translation>Esta base de datos no tiene ninguna tabla que se pueda particionar.</translation>
    </message>
    <message>
        <source>There is no table %1 that can be partitioned.</source>
        <translation>No hay ninguna tabla %1 que se pueda particionar.</translation>
    </message>
</context>
</TS>
