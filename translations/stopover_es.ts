<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>The CPU is busy: %1 %.</source>
        <translation>La CPU está ocupada: %1 %.</translation>
    </message>
    <message>
        <source>Memory is nearly full: %1 %.</source>
        <translation>La memoria está casi llena: %1 %.</translation>
    </message>
    <message>
        <source>Session %1 has waited %2 s for session %3 (%4).</source>
        <translation>La sesión %1 espera desde hace %2 s a la sesión %3 (%4).</translation>
    </message>
    <message>
        <source>Session %1 has been idle in its transaction for %2 s.</source>
        <translation>La sesión %1 lleva %2 s inactiva en su transacción.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 MB are free.</source>
        <translation>El disco está casi lleno: quedan %1 MB.</translation>
    </message>
    <message>
        <source>The machine has nothing to do but wait for its disk: %1 % of the time.</source>
        <translation>La máquina no hace más que esperar al disco: el %1 % del tiempo.</translation>
    </message>
    <message>
        <source>The server&apos;s log is not shown: it goes where SQL cannot read it (syslog, a journal). logging_collector would write files.</source>
        <translation>El registro del servidor no se muestra: va adonde SQL no puede leerlo (syslog, un journal). logging_collector escribiría ficheros.</translation>
    </message>
    <message>
        <source>The server&apos;s log is not shown: the role needs pg_read_server_files, and EXECUTE on pg_current_logfile, pg_stat_file and pg_read_binary_file.</source>
        <translation>El registro del servidor no se muestra: el rol necesita pg_read_server_files y EXECUTE sobre pg_current_logfile, pg_stat_file y pg_read_binary_file.</translation>
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
        <source>Dropping it loses the only copy of %1 rows as they were.</source>
        <translation>Al borrarla se pierde la única copia de %1 filas tal como eran.</translation>
    </message>
    <message>
        <source>it is kept until %1</source>
        <translation>se conserva hasta %1</translation>
    </message>
    <message>
        <source>the way back of %1 needs it</source>
        <translation>la vuelta atrás de %1 la necesita</translation>
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
        <source>kept by a swap</source>
        <translation>conservada por un intercambio</translation>
    </message>
    <message>
        <source>rows a restore replaced</source>
        <translation>filas reemplazadas por una restauración</translation>
    </message>
    <message>
        <source>dump</source>
        <translation>volcado</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>reciente</translation>
    </message>
    <message>
        <source>in retention</source>
        <translation>en conservación</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vencida</translation>
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
        <source>readable to its end</source>
        <translation>legible hasta el final</translation>
    </message>
    <message>
        <source>every row compared</source>
        <translation>cada fila comparada</translation>
    </message>
    <message>
        <source>made, not checked</source>
        <translation>hecha, sin comprobar</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecida</translation>
    </message>
    <message>
        <source>follows the live table</source>
        <translation>sigue a la tabla activa</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>Dropping it loses nothing that the table does not have.</source>
        <translation>Al borrarla no se pierde nada que la tabla no tenga.</translation>
    </message>
    <message>
        <source>it is kept without an end</source>
        <translation>se conserva sin plazo</translation>
    </message>
    <message>
        <source>nobody has reviewed it</source>
        <translation>nadie la ha revisado</translation>
    </message>
    <message>
        <source>it was not checked within the last 24 hours</source>
        <translation>no se comprobó en las últimas 24 horas</translation>
    </message>
    <message>
        <source>it is the last proven backup of its table</source>
        <translation>es la última copia probada de su tabla</translation>
    </message>
    <message>
        <source>what is at %1 is not the dump that was registered: delete it yourself if nobody needs it</source>
        <translation>lo que hay en %1 no es el volcado registrado: bórrelo usted si nadie lo necesita</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Versions of server and tools</source>
        <translation>Versiones del servidor y de las herramientas</translation>
    </message>
    <message>
        <source>Server %1, pg_dump %2: the server must be 12 or newer, and pg_dump not older than it.</source>
        <translation>Servidor %1, pg_dump %2: el servidor debe ser 12 o posterior y pg_dump no anterior a él.</translation>
    </message>
    <message>
        <source>Install the client programs of the server&apos;s version.</source>
        <translation>Instale los programas cliente de la versión del servidor.</translation>
    </message>
    <message>
        <source>Rights on the tables</source>
        <translation>Permisos sobre las tablas</translation>
    </message>
    <message>
        <source>%2.</source>
        <translation>%2.</translation>
    </message>
    <message>
        <source>Connect as the owner, or let the owner grant the role.</source>
        <translation>Conéctese como propietario, o que el propietario conceda el rol.</translation>
    </message>
    <message>
        <source>Row security</source>
        <translation>Seguridad por filas</translation>
    </message>
    <message>
        <source>Row security hides rows of: %2</source>
        <translation>La seguridad por filas oculta filas de: %2</translation>
    </message>
    <message>
        <source>Connect as the owner or as a role with BYPASSRLS.</source>
        <translation>Conéctese como propietario o con un rol que tenga BYPASSRLS.</translation>
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
        <source>Connect to the primary; switch read-only mode off; or mend replication first.</source>
        <translation>Conéctese al primario; desactive el modo de solo lectura; o repare antes la replicación.</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>%1 MB are needed, and %2 MB are free.</source>
        <translation>Se necesitan %1 MB y hay %2 MB libres.</translation>
    </message>
    <message>
        <source>Make room, or move what grows to another tablespace.</source>
        <translation>Libere espacio, o mueva lo que crece a otro tablespace.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1 MB are wanted (maintenance_work_mem %3), and %2 MB are free.</source>
        <translation>Se quieren %1 MB (maintenance_work_mem %3) y hay %2 MB libres.</translation>
    </message>
    <message>
        <source>Use fewer sessions or a smaller maintenance_work_mem.</source>
        <translation>Use menos sesiones o un maintenance_work_mem menor.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>%1 % of the connections are in use, and %2 % of the CPU.</source>
        <translation>Están en uso el %1 % de las conexiones y el %2 % de la CPU.</translation>
    </message>
    <message>
        <source>Wait for a quieter time, or use fewer sessions.</source>
        <translation>Espere un momento más tranquilo, o use menos sesiones.</translation>
    </message>
    <message>
        <source>Long transactions</source>
        <translation>Transacciones largas</translation>
    </message>
    <message>
        <source>Open for long: %2</source>
        <translation>Abiertas desde hace mucho: %2</translation>
    </message>
    <message>
        <source>Wait for them, or end them on the Activity page.</source>
        <translation>Espérelas, o termínelas en la página Actividad.</translation>
    </message>
    <message>
        <source>Prepared transactions</source>
        <translation>Transacciones preparadas</translation>
    </message>
    <message>
        <source>Nobody ends these by himself: %2</source>
        <translation>Nadie termina estas por sí solo: %2</translation>
    </message>
    <message>
        <source>COMMIT PREPARED or ROLLBACK PREPARED each of them.</source>
        <translation>COMMIT PREPARED o ROLLBACK PREPARED para cada una.</translation>
    </message>
    <message>
        <source>Replication slots</source>
        <translation>Ranuras de replicación</translation>
    </message>
    <message>
        <source>Slots keep WAL: %2</source>
        <translation>Hay ranuras que retienen WAL: %2</translation>
    </message>
    <message>
        <source>Let the reader catch up, or drop a slot that nobody uses.</source>
        <translation>Deje que el lector se ponga al día, o elimine una ranura que nadie usa.</translation>
    </message>
    <message>
        <source>Locks in the way</source>
        <translation>Bloqueos en el camino</translation>
    </message>
    <message>
        <source>In the way right now: %2</source>
        <translation>En el camino ahora mismo: %2</translation>
    </message>
    <message>
        <source>Wait for them; the Activity page shows who holds what.</source>
        <translation>Espérelos; la página Actividad muestra quién retiene qué.</translation>
    </message>
    <message>
        <source>Vacuum against wraparound</source>
        <translation>Vacuum contra el desbordamiento</translation>
    </message>
    <message>
        <source>Does not yield to us: %2</source>
        <translation>No nos cede el paso: %2</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>Transaction age</source>
        <translation>Edad de las transacciones</translation>
    </message>
    <message>
        <source>The oldest transaction is %1 back.</source>
        <translation>La transacción más antigua está %1 atrás.</translation>
    </message>
    <message>
        <source>VACUUM (FREEZE) the oldest tables before anything else.</source>
        <translation>VACUUM (FREEZE) de las tablas más antiguas antes que nada.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>No proven backup of the last day: %2</source>
        <translation>Sin copia probada del último día: %2</translation>
    </message>
    <message>
        <source>stopoverctl backup create --table …</source>
        <translation>stopoverctl backup create --table …</translation>
    </message>
    <message>
        <source>Unfinished runs</source>
        <translation>Ejecuciones sin terminar</translation>
    </message>
    <message>
        <source>Not settled: %2</source>
        <translation>Sin resolver: %2</translation>
    </message>
    <message>
        <source>Resume or abort that run first.</source>
        <translation>Reanude o abandone antes esa ejecución.</translation>
    </message>
    <message>
        <source>Rules for SQL</source>
        <translation>Reglas para SQL</translation>
    </message>
    <message>
        <source>%1 findings: %2</source>
        <translation>%1 hallazgos: %2</translation>
    </message>
    <message>
        <source>Use the safer form that lint names, or ignore a rule with a reason.</source>
        <translation>Use la forma más segura que indica lint, o ignore una regla con un motivo.</translation>
    </message>
    <message>
        <source>Other migrations</source>
        <translation>Otras migraciones</translation>
    </message>
    <message>
        <source>Somebody else migrates: %2</source>
        <translation>Alguien más está migrando: %2</translation>
    </message>
    <message>
        <source>Let one finish before the other begins.</source>
        <translation>Deje terminar una antes de empezar la otra.</translation>
    </message>
    <message>
        <source>Session settings</source>
        <translation>Ajustes de la sesión</translation>
    </message>
    <message>
        <source>Settings that change how statements run: %2</source>
        <translation>Ajustes que cambian cómo se ejecutan las sentencias: %2</translation>
    </message>
    <message>
        <source>Connect to the server itself, and reset these for the role.</source>
        <translation>Conéctese al servidor mismo y restablézcalos para el rol.</translation>
    </message>
    <message>
        <source>Defects from before</source>
        <translation>Defectos anteriores</translation>
    </message>
    <message>
        <source>Broken already: %2</source>
        <translation>Ya estaba roto: %2</translation>
    </message>
    <message>
        <source>Mend them first, or they are taken for the run&apos;s doing.</source>
        <translation>Repárelos antes, o parecerán obra de la ejecución.</translation>
    </message>
    <message>
        <source>Rows that would fail</source>
        <translation>Filas que fallarían</translation>
    </message>
    <message>
        <source>%1 kinds of rows: %2</source>
        <translation>%1 clases de filas: %2</translation>
    </message>
    <message>
        <source>Correct these rows first.</source>
        <translation>Corrija antes estas filas.</translation>
    </message>
    <message>
        <source>Bystanders</source>
        <translation>Terceros</translation>
    </message>
    <message>
        <source>Run along with every change: %2</source>
        <translation>Se ejecutan con cada cambio: %2</translation>
    </message>
    <message>
        <source>Make sure that they may.</source>
        <translation>Asegúrese de que pueden hacerlo.</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Not available on the server: %2</source>
        <translation>No disponibles en el servidor: %2</translation>
    </message>
    <message>
        <source>Install their packages on the server.</source>
        <translation>Instale sus paquetes en el servidor.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Texts are stored as bytes: check them with the application.</source>
        <translation>Los textos se guardan como bytes: compruébelos con la aplicación.</translation>
    </message>
    <message>
        <source>Collation versions</source>
        <translation>Versiones de la ordenación</translation>
    </message>
    <message>
        <source>Changed since the indexes were built: %2</source>
        <translation>Cambiaron desde que se crearon los índices: %2</translation>
    </message>
    <message>
        <source>Rebuild the indexes that use them.</source>
        <translation>Reconstruya los índices que las usan.</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>The clocks differ by %1 s.</source>
        <translation>Los relojes difieren en %1 s.</translation>
    </message>
    <message>
        <source>Let both take the time from the same source.</source>
        <translation>Que ambos tomen la hora de la misma fuente.</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>Durabilidad</translation>
    </message>
    <message>
        <source>A COMMIT may be lost: %2</source>
        <translation>Un COMMIT puede perderse: %2</translation>
    </message>
    <message>
        <source>Switch it on and reload the server.</source>
        <translation>Actívelo y recargue el servidor.</translation>
    </message>
    <message>
        <source>WAL archive</source>
        <translation>Archivo de WAL</translation>
    </message>
    <message>
        <source>Archiving fails: %2</source>
        <translation>El archivado falla: %2</translation>
    </message>
    <message>
        <source>Mend archive_command; a point in time cannot be reached now.</source>
        <translation>Repare archive_command; ahora no se puede llegar a un punto en el tiempo.</translation>
    </message>
    <message>
        <source>Who may create</source>
        <translation>Quién puede crear</translation>
    </message>
    <message>
        <source>Everybody may create, or shadow built-in names: %2</source>
        <translation>Todos pueden crear, o tapar nombres integrados: %2</translation>
    </message>
    <message>
        <source>REVOKE CREATE ON SCHEMA … FROM PUBLIC.</source>
        <translation>REVOKE CREATE ON SCHEMA … FROM PUBLIC.</translation>
    </message>
    <message>
        <source>SECURITY DEFINER functions</source>
        <translation>Funciones SECURITY DEFINER</translation>
    </message>
    <message>
        <source>Without a search_path of their own: %2</source>
        <translation>Sin search_path propio: %2</translation>
    </message>
    <message>
        <source>ALTER FUNCTION … SET search_path = …</source>
        <translation>ALTER FUNCTION … SET search_path = …</translation>
    </message>
    <message>
        <source>Settings by role</source>
        <translation>Ajustes por rol</translation>
    </message>
    <message>
        <source>Know them; they hold for the run as well.</source>
        <translation>Conózcalos; valen también para la ejecución.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Runs on the tables right now: %2</source>
        <translation>En marcha ahora sobre las tablas: %2</translation>
    </message>
    <message>
        <source>Known bugs</source>
        <translation>Errores conocidos</translation>
    </message>
    <message>
        <source>%1 has a bug that corrupts indexes built concurrently.</source>
        <translation>%1 tiene un error que corrompe los índices creados en paralelo.</translation>
    </message>
    <message>
        <source>Update the server to the newest minor version.</source>
        <translation>Actualice el servidor a la última versión menor.</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Visto bueno</translation>
    </message>
    <message>
        <source>Not ticked: %2</source>
        <translation>Sin marcar: %2</translation>
    </message>
    <message>
        <source>Tick them with your name when they are true.</source>
        <translation>Márquelos con su nombre cuando sean ciertos.</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>Ventana de tiempo</translation>
    </message>
    <message>
        <source>It is outside of: %2</source>
        <translation>Está fuera de: %2</translation>
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
        <source>Cannot be read: %2</source>
        <translation>No se puede leer: %2</translation>
    </message>
    <message>
        <source>Look at the error; views may have lost what they read.</source>
        <translation>Mire el error; puede faltar lo que leen las vistas.</translation>
    </message>
    <message>
        <source>Valid indexes</source>
        <translation>Índices válidos</translation>
    </message>
    <message>
        <source>Not used: %2</source>
        <translation>No usados: %2</translation>
    </message>
    <message>
        <source>REINDEX INDEX CONCURRENTLY, or drop them.</source>
        <translation>REINDEX INDEX CONCURRENTLY, o elimínelos.</translation>
    </message>
    <message>
        <source>Validated constraints</source>
        <translation>Restricciones validadas</translation>
    </message>
    <message>
        <source>Old rows may violate: %2</source>
        <translation>Las filas antiguas pueden violar: %2</translation>
    </message>
    <message>
        <source>ALTER TABLE … VALIDATE CONSTRAINT.</source>
        <translation>ALTER TABLE … VALIDATE CONSTRAINT.</translation>
    </message>
    <message>
        <source>Foreign keys hold</source>
        <translation>Las claves foráneas se cumplen</translation>
    </message>
    <message>
        <source>%1 rows refer to nothing: %2</source>
        <translation>%1 filas no refieren a nada: %2</translation>
    </message>
    <message>
        <source>Look at them, back the table up, then mend or delete them.</source>
        <translation>Mírelas, haga copia de la tabla, y luego corríjalas o bórrelas.</translation>
    </message>
    <message>
        <source>Types of keys</source>
        <translation>Tipos de las claves</translation>
    </message>
    <message>
        <source>Differ: %2</source>
        <translation>Difieren: %2</translation>
    </message>
    <message>
        <source>Give both columns the same type.</source>
        <translation>Dé el mismo tipo a ambas columnas.</translation>
    </message>
    <message>
        <source>Sequences ahead</source>
        <translation>Secuencias por delante</translation>
    </message>
    <message>
        <source>The next insert fails: %2</source>
        <translation>La próxima inserción falla: %2</translation>
    </message>
    <message>
        <source>setval() to the largest value.</source>
        <translation>setval() al valor mayor.</translation>
    </message>
    <message>
        <source>Sequences not full</source>
        <translation>Secuencias no agotadas</translation>
    </message>
    <message>
        <source>Nearly at their end: %2</source>
        <translation>Casi al final: %2</translation>
    </message>
    <message>
        <source>Make column and sequence bigint.</source>
        <translation>Haga bigint la columna y la secuencia.</translation>
    </message>
    <message>
        <source>Balance of partitions</source>
        <translation>Equilibrio de las particiones</translation>
    </message>
    <message>
        <source>Far above the mean: %2</source>
        <translation>Muy por encima de la media: %2</translation>
    </message>
    <message>
        <source>Choose another key or more partitions.</source>
        <translation>Elija otra clave o más particiones.</translation>
    </message>
    <message>
        <source>Default partitions</source>
        <translation>Particiones por defecto</translation>
    </message>
    <message>
        <source>Hold rows: %2</source>
        <translation>Contienen filas: %2</translation>
    </message>
    <message>
        <source>Add the partitions that are missing.</source>
        <translation>Añada las particiones que faltan.</translation>
    </message>
    <message>
        <source>Indexes of partitions</source>
        <translation>Índices de las particiones</translation>
    </message>
    <message>
        <source>Incomplete: %2</source>
        <translation>Incompletos: %2</translation>
    </message>
    <message>
        <source>Create the index on each partition and attach it.</source>
        <translation>Cree el índice en cada partición y adjúntelo.</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Poda de particiones</translation>
    </message>
    <message>
        <source>More than one partition is read for one key: %2</source>
        <translation>Se lee más de una partición para una clave: %2</translation>
    </message>
    <message>
        <source>Compare the query with the partition key.</source>
        <translation>Compare la consulta con la clave de partición.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Old or missing: %2</source>
        <translation>Antiguas o ausentes: %2</translation>
    </message>
    <message>
        <source>ANALYZE.</source>
        <translation>ANALYZE.</translation>
    </message>
    <message>
        <source>Indexes for foreign keys</source>
        <translation>Índices para claves foráneas</translation>
    </message>
    <message>
        <source>Missing: %2</source>
        <translation>Faltan: %2</translation>
    </message>
    <message>
        <source>CREATE INDEX CONCURRENTLY on the columns of the key.</source>
        <translation>CREATE INDEX CONCURRENTLY sobre las columnas de la clave.</translation>
    </message>
    <message>
        <source>Duplicate indexes</source>
        <translation>Índices duplicados</translation>
    </message>
    <message>
        <source>The same: %2</source>
        <translation>Los mismos: %2</translation>
    </message>
    <message>
        <source>Drop one of each.</source>
        <translation>Elimine uno de cada.</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>Switched off: %2</source>
        <translation>Desactivados: %2</translation>
    </message>
    <message>
        <source>ALTER TABLE … ENABLE TRIGGER, and look for orphans.</source>
        <translation>ALTER TABLE … ENABLE TRIGGER, y busque huérfanos.</translation>
    </message>
    <message>
        <source>Owners and rights</source>
        <translation>Propietarios y permisos</translation>
    </message>
    <message>
        <source>Changed: %2</source>
        <translation>Cambiado: %2</translation>
    </message>
    <message>
        <source>Compare with what the plan meant to change.</source>
        <translation>Compare con lo que el plan quería cambiar.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>No longer compile: %2</source>
        <translation>Ya no compilan: %2</translation>
    </message>
    <message>
        <source>Correct them.</source>
        <translation>Corríjalas.</translation>
    </message>
    <message>
        <source>Materialized views</source>
        <translation>Vistas materializadas</translation>
    </message>
    <message>
        <source>Not filled: %2</source>
        <translation>Sin llenar: %2</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW.</source>
        <translation>REFRESH MATERIALIZED VIEW.</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Restos</translation>
    </message>
    <message>
        <source>Left by migrations: %2</source>
        <translation>Dejado por migraciones: %2</translation>
    </message>
    <message>
        <source>Drop what nobody needs.</source>
        <translation>Elimine lo que nadie necesita.</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replicación</translation>
    </message>
    <message>
        <source>Cannot be replicated: %2</source>
        <translation>No se puede replicar: %2</translation>
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
        <source>Damaged: %2</source>
        <translation>Dañado: %2</translation>
    </message>
    <message>
        <source>Restore from a backup; look at the disk.</source>
        <translation>Restaure desde una copia; revise el disco.</translation>
    </message>
    <message>
        <source>Sessions of ours</source>
        <translation>Sesiones nuestras</translation>
    </message>
    <message>
        <source>Left over: %2</source>
        <translation>Sobrantes: %2</translation>
    </message>
    <message>
        <source>Resume or abort the run, or end the session.</source>
        <translation>Reanude o abandone la ejecución, o termine la sesión.</translation>
    </message>
    <message>
        <source>Query times</source>
        <translation>Tiempos de consulta</translation>
    </message>
    <message>
        <source>Slower than before: %2</source>
        <translation>Más lento que antes: %2</translation>
    </message>
    <message>
        <source>Compare the plans; ANALYZE.</source>
        <translation>Compare los planes; ANALYZE.</translation>
    </message>
    <message>
        <source>Could not be checked: %1</source>
        <translation>No se pudo comprobar: %1</translation>
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
        <source>Invariants of the project</source>
        <translation>Invariantes del proyecto</translation>
    </message>
    <message>
        <source>Another answer than before: %2</source>
        <translation>Otra respuesta que antes: %2</translation>
    </message>
    <message>
        <source>Look at the rows before the way back is dropped.</source>
        <translation>Mire las filas antes de eliminar el camino de vuelta.</translation>
    </message>
    <message>
        <source>Version table and ledger</source>
        <translation>Tabla de versiones y registro</translation>
    </message>
    <message>
        <source>Not at one: %2</source>
        <translation>No coinciden: %2</translation>
    </message>
    <message>
        <source>Somebody moved or stamped the database outside of Stopover: compare the schema with the revision, then stamp what is true.</source>
        <translation>Alguien movió o marcó la base de datos fuera de Stopover: compare el esquema con la revisión y marque lo que sea cierto.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Not rehearsed as it would run: %2</source>
        <translation>No se ha ensayado tal como se ejecutaría: %2</translation>
    </message>
    <message>
        <source>Rehearse it on a private copy; this database is only read for it.</source>
        <translation>Ensáyelo en una copia privada; esta base de datos solo se lee para ello.</translation>
    </message>
    <message>
        <source>Schema as rehearsed</source>
        <translation>Esquema como en el ensayo</translation>
    </message>
    <message>
        <source>Differs from the end of the rehearsal: %2</source>
        <translation>Difiere del final del ensayo: %2</translation>
    </message>
    <message>
        <source>Look at what else has changed it.</source>
        <translation>Mire qué más lo ha cambiado.</translation>
    </message>
    <message>
        <source>Every step runs as %2.</source>
        <translation>Cada paso se ejecuta como %2.</translation>
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
        <source>none needed: a socket of this machine</source>
        <translation>no hace falta: un socket de este equipo</translation>
    </message>
    <message>
        <source>none: everything crosses the network in clear text</source>
        <translation>ninguno: todo cruza la red en claro</translation>
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
        <source>Works as</source>
        <translation>Trabaja como</translation>
    </message>
    <message>
        <source>not as %1: no temporary login could be made (%2)</source>
        <translation>no como %1: no se pudo crear un inicio de sesión temporal (%2)</translation>
    </message>
    <message>
        <source>%1: only a superuser can work as another role, and only as one that is not a superuser</source>
        <translation>%1: solo un superusuario puede trabajar como otro rol, y ha de ser un rol corriente</translation>
    </message>
</context>
<context>
    <name>Dump</name>
    <message>
        <source>The rows of %2 tables are in the dump, but were not counted or compared, since a superuser does not query tables of other roles: %1, …</source>
        <translation>Las filas de %2 tablas están en el volcado, pero no se contaron ni se compararon, porque un superusuario no consulta tablas de otros roles: %1, …</translation>
    </message>
    <message>
        <source>The rows of these tables are in the dump, but were not counted or compared, since a superuser does not query tables of other roles: %1</source>
        <translation>Las filas de estas tablas están en el volcado, pero no se contaron ni se compararon, porque un superusuario no consulta tablas de otros roles: %1</translation>
    </message>
</context>
<context>
    <name>DumpCode</name>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Commands of psql, which are refused</source>
        <translation>Órdenes de psql, que se rechazan</translation>
    </message>
    <message>
        <source>Not of the kind that the list says</source>
        <translation>De tipo distinto al que indica la tabla de contenido</translation>
    </message>
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
        <source>Databases, tablespaces and their rights</source>
        <translation>Bases de datos, tablespaces y sus permisos</translation>
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
        <source>Types with functions of their own</source>
        <translation>Tipos con funciones propias</translation>
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
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopover came to a place that it should not reach: %1.</source>
        <translation>Stopover llegó a un punto que no debería alcanzar: %1.</translation>
    </message>
    <message>
        <source>Please report this with what you did before.</source>
        <translation>Por favor, comuníquelo junto con lo que hizo antes.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Check the path, its rights and the free space.</source>
        <translation>Compruebe la ruta, los permisos y el espacio libre.</translation>
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
        <translation>No se puede iniciar el programa %1.</translation>
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
        <source>Cancelled, as you asked.</source>
        <translation>Cancelado, como pidió.</translation>
    </message>
    <message>
        <source>The private server failed at: %1. %2</source>
        <translation>El servidor privado falló en: %1. %2</translation>
    </message>
    <message>
        <source>&quot;stopoverctl sandbox status&quot; names its log file; &quot;stopoverctl sandbox reset&quot; starts afresh.</source>
        <translation>«stopoverctl sandbox status» indica su registro; «stopoverctl sandbox reset» empieza de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot hold a private server: %2.</source>
        <translation>%1 no puede alojar un servidor privado: %2.</translation>
    </message>
    <message>
        <source>Name another directory with --dir.</source>
        <translation>Indique otro directorio con --dir.</translation>
    </message>
    <message>
        <source>The demo&apos;s objects are there already: %1.</source>
        <translation>Los objetos de la demo ya existen: %1.</translation>
    </message>
    <message>
        <source>Replace them with --replace.</source>
        <translation>Reemplácelos con --replace.</translation>
    </message>
    <message>
        <source>The connection settings cannot be read: %1.</source>
        <translation>No se pueden leer los datos de conexión: %1.</translation>
    </message>
    <message>
        <source>Write a URI (postgresql://host/database), keywords (host=… dbname=…), service=NAME or a database name.</source>
        <translation>Escriba una URI (postgresql://host/base), palabras clave (host=… dbname=…), service=NOMBRE o el nombre de una base de datos.</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Sin conexión con %1: %2</translation>
    </message>
    <message>
        <source>Check host, port, database and whether the server runs.</source>
        <translation>Compruebe host, puerto, base de datos y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>The server refuses the login to %1: %2</source>
        <translation>El servidor rechaza el inicio de sesión en %1: %2</translation>
    </message>
    <message>
        <source>Give the password in PGPASSWORD or the password file, and check the role.</source>
        <translation>Indique la contraseña en PGPASSWORD o en el archivo de contraseñas y compruebe el rol.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>Se cortó la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The journal in the database says how far it got: see &quot;stopoverctl run list&quot;.</source>
        <translation>El diario en la base de datos dice hasta dónde llegó: vea «stopoverctl run list».</translation>
    </message>
    <message>
        <source>The connection broke during COMMIT: whether transaction %1 took effect is not known here.</source>
        <translation>La conexión se cortó durante el COMMIT: aquí no se sabe si la transacción %1 tuvo efecto.</translation>
    </message>
    <message>
        <source>Do not repeat it; &quot;stopoverctl run resume&quot; asks the journal.</source>
        <translation>No la repita; «stopoverctl run resume» pregunta al diario.</translation>
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
        <source>The server at %1 is still starting or shutting down.</source>
        <translation>El servidor en %1 aún arranca o se está apagando.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 is a standby, which takes no writes.</source>
        <translation>%1 es un standby y no acepta escrituras.</translation>
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
        <source>The role %3 lacks %1 on %2.</source>
        <translation>Al rol %3 le falta %1 sobre %2.</translation>
    </message>
    <message>
        <source>Have the owner of %2 grant it, or connect as the owner.</source>
        <translation>Pida al propietario de %2 que lo conceda, o conéctese como propietario.</translation>
    </message>
    <message>
        <source>The server refused a statement.</source>
        <translation>El servidor rechazó una sentencia.</translation>
    </message>
    <message>
        <source>%1 could not be locked in %2 attempts.</source>
        <translation>%1 no se pudo bloquear en %2 intentos.</translation>
    </message>
    <message>
        <source>Resume when the sessions that were in the way, named above, have ended their transactions.</source>
        <translation>Reanude cuando las sesiones que estorbaban, nombradas arriba, hayan terminado sus transacciones.</translation>
    </message>
    <message>
        <source>There is no space left on the server: %1.</source>
        <translation>No queda espacio en el servidor: %1.</translation>
    </message>
    <message>
        <source>Free some space, then resume the run.</source>
        <translation>Libere espacio y reanude la ejecución.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name: %2.</source>
        <translation>«%1» no es un nombre: %2.</translation>
    </message>
    <message>
        <source>Write schema.table, with double quotes around capitals, spaces and dots.</source>
        <translation>Escriba esquema.tabla, con comillas dobles alrededor de mayúsculas, espacios y puntos.</translation>
    </message>
    <message>
        <source>Correct it and plan again.</source>
        <translation>Corríjalo y planifique de nuevo.</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is not known.</source>
        <translation>%1: la clave «%2» no se conoce.</translation>
    </message>
    <message>
        <source>Known keys here: %3.</source>
        <translation>Claves conocidas aquí: %3.</translation>
    </message>
    <message>
        <source>There is no table %1 in this database.</source>
        <translation>No hay ninguna tabla %1 en esta base de datos.</translation>
    </message>
    <message>
        <source>Check the name, the schema and the database.</source>
        <translation>Compruebe el nombre, el esquema y la base de datos.</translation>
    </message>
    <message>
        <source>The table %1 has no column &quot;%2&quot;.</source>
        <translation>La tabla %1 no tiene la columna «%2».</translation>
    </message>
    <message>
        <source>Check &quot;key&quot; in the specification.</source>
        <translation>Compruebe «key» en la especificación.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; cannot be used: %2.</source>
        <translation>La clave «%1» no se puede usar: %2.</translation>
    </message>
    <message>
        <source>Write a column, or one immutable SQL expression over the columns of the table.</source>
        <translation>Escriba una columna, o una expresión SQL inmutable sobre las columnas de la tabla.</translation>
    </message>
    <message>
        <source>%1 partitions are not possible.</source>
        <translation>%1 particiones no son posibles.</translation>
    </message>
    <message>
        <source>Choose between %2 and %3.</source>
        <translation>Elija entre %2 y %3.</translation>
    </message>
    <message>
        <source>It cannot be done yet: %*.</source>
        <translation>Todavía no es posible: %*.</translation>
    </message>
    <message>
        <source>Settle these first.</source>
        <translation>Resuelva esto primero.</translation>
    </message>
    <message>
        <source>This needs your confirmation by name.</source>
        <translation>Esto necesita su confirmación con el nombre.</translation>
    </message>
    <message>
        <source>Add --confirm %1 after checking that this is what you want to change.</source>
        <translation>Añada --confirm %1 tras comprobar que es lo que quiere cambiar.</translation>
    </message>
    <message>
        <source>Another console works on this database: %1 (%2), since %3, session %4.</source>
        <translation>Otra consola trabaja en esta base de datos: %1 (%2), desde %3, sesión %4.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Espere a que termine, o deténgala allí.</translation>
    </message>
    <message>
        <source>There is no run %1 in this database.</source>
        <translation>No hay ninguna ejecución %1 en esta base de datos.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl run list&quot; shows those that there are.</source>
        <translation>«stopoverctl run list» muestra las que hay.</translation>
    </message>
    <message>
        <source>Run %1 stands at &quot;%2&quot;, where &quot;%3&quot; is not possible.</source>
        <translation>La ejecución %1 está en «%2», donde «%3» no es posible.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl run show %1&quot; says what is.</source>
        <translation>«stopoverctl run show %1» dice qué lo es.</translation>
    </message>
    <message>
        <source>Another console has taken run %1 over; this one stopped.</source>
        <translation>Otra consola tomó la ejecución %1; esta se detuvo.</translation>
    </message>
    <message>
        <source>Watch it with &quot;stopoverctl run show %1&quot;.</source>
        <translation>Obsérvela con «stopoverctl run show %1».</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile: %2.</source>
        <translation>%1 cambió entretanto: %2.</translation>
    </message>
    <message>
        <source>Abort this run and plan again; the live table is untouched.</source>
        <translation>Abandone esta ejecución y planifique de nuevo; la tabla en uso está intacta.</translation>
    </message>
    <message>
        <source>Somebody switched off or replaced the trigger that captures the writes to %1.</source>
        <translation>Alguien desactivó o reemplazó el trigger que captura las escrituras en %1.</translation>
    </message>
    <message>
        <source>Abort this run and start again; the live table is untouched.</source>
        <translation>Abandone esta ejecución y empiece de nuevo; la tabla en uso está intacta.</translation>
    </message>
    <message>
        <source>%1 is written to faster than the copy catches up: %2 keys are open, %3 are allowed at the swap.</source>
        <translation>En %1 se escribe más rápido de lo que la copia alcanza: %2 claves pendientes, se admiten %3 en el intercambio.</translation>
    </message>
    <message>
        <source>Resume when there is less to do, or with more --workers.</source>
        <translation>Reanude cuando haya menos actividad, o con más --workers.</translation>
    </message>
    <message>
        <source>%1 and its copy differ in %2 keys, first: %3.</source>
        <translation>%1 y su copia difieren en %2 claves, las primeras: %3.</translation>
    </message>
    <message>
        <source>Nothing was swapped. Resume to compare and repair again, or abort the run.</source>
        <translation>No se intercambió nada. Reanude para comparar y reparar de nuevo, o abandone la ejecución.</translation>
    </message>
    <message>
        <source>The kept table would refuse %2 rows that were written to %1 since, first: %3.</source>
        <translation>La tabla guardada rechazaría %2 filas escritas desde entonces en %1, las primeras: %3.</translation>
    </message>
    <message>
        <source>Correct these rows, then try again.</source>
        <translation>Corrija estas filas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The journal says that step &quot;%1&quot; is done, but what it made is not there.</source>
        <translation>El diario dice que el paso «%1» está hecho, pero lo que creó no está.</translation>
    </message>
    <message>
        <source>Somebody removed it. Abort the run and start again.</source>
        <translation>Alguien lo eliminó. Abandone la ejecución y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The database %1 has no journal of Stopover.</source>
        <translation>La base de datos %1 no tiene diario de Stopover.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl install&quot; creates it; so does the first run.</source>
        <translation>«stopoverctl install» lo crea; la primera ejecución también.</translation>
    </message>
    <message>
        <source>The journal in the database has version %1; this program knows %2.</source>
        <translation>El diario de la base de datos es de la versión %1; este programa conoce la %2.</translation>
    </message>
    <message>
        <source>Use a newer Stopover.</source>
        <translation>Use un Stopover más reciente.</translation>
    </message>
    <message>
        <source>%1 holds no project: neither alembic.ini, pyproject.toml nor stopover.toml is there.</source>
        <translation>%1 no contiene ningún proyecto: no hay alembic.ini, pyproject.toml ni stopover.toml.</translation>
    </message>
    <message>
        <source>Name the folder of the project with --project.</source>
        <translation>Indique la carpeta del proyecto con --project.</translation>
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
        <source>%1 has no key &quot;%3&quot; in the section [%2].</source>
        <translation>%1 no tiene la clave «%3» en la sección [%2].</translation>
    </message>
    <message>
        <source>Add it there.</source>
        <translation>Añádala allí.</translation>
    </message>
    <message>
        <source>%1: the value of &quot;%2&quot; cannot be used: %3 %4.</source>
        <translation>%1: el valor de «%2» no se puede usar: %3 %4.</translation>
    </message>
    <message>
        <source>Correct it in %1.</source>
        <translation>Corríjalo en %1.</translation>
    </message>
    <message>
        <source>The folder of the revisions %1, named in %2, is not there.</source>
        <translation>La carpeta de revisiones %1, indicada en %2, no existe.</translation>
    </message>
    <message>
        <source>Correct script_location, or create the folder.</source>
        <translation>Corrija script_location, o cree la carpeta.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 %4.</source>
        <translation>%1, línea %2: %3 %4.</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; cannot be read without running the file: %4 %5.</source>
        <translation>%1, línea %2: «%3» no se puede leer sin ejecutar el archivo: %4 %5.</translation>
    </message>
    <message>
        <source>Write the value as a literal.</source>
        <translation>Escriba el valor como literal.</translation>
    </message>
    <message>
        <source>%1 names no revision.</source>
        <translation>%1 no nombra ninguna revisión.</translation>
    </message>
    <message>
        <source>Give it a revision id, or move it out of the folder of the revisions.</source>
        <translation>Dele un id de revisión, o sáquelo de la carpeta de revisiones.</translation>
    </message>
    <message>
        <source>%1 is found twice, first as %2.</source>
        <translation>%1 se encuentra dos veces, primero como %2.</translation>
    </message>
    <message>
        <source>Name each folder of revisions once.</source>
        <translation>Nombre cada carpeta de revisiones una sola vez.</translation>
    </message>
    <message>
        <source>%1, line %2 is not encoded in %3.</source>
        <translation>%1, línea %2 no está codificada en %3.</translation>
    </message>
    <message>
        <source>Save the file in %3, or declare its encoding.</source>
        <translation>Guarde el archivo en %3, o declare su codificación.</translation>
    </message>
    <message>
        <source>The revision id &quot;%1&quot; holds characters that mean something else: %2.</source>
        <translation>El id de revisión «%1» contiene caracteres con otro significado: %2.</translation>
    </message>
    <message>
        <source>Choose an id of letters, digits and underscores.</source>
        <translation>Elija un id de letras, cifras y guiones bajos.</translation>
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
        <source>Give all but one of them another id.</source>
        <translation>Dé otro id a todos menos a uno.</translation>
    </message>
    <message>
        <source>The branch label &quot;%1&quot; of revision %2 is the name of %3 already.</source>
        <translation>La etiqueta de rama «%1» de la revisión %2 ya es el nombre de %3.</translation>
    </message>
    <message>
        <source>Choose another label.</source>
        <translation>Elija otra etiqueta.</translation>
    </message>
    <message>
        <source>Revision %1 revises %2, which no file declares.</source>
        <translation>La revisión %1 revisa %2, que ningún archivo declara.</translation>
    </message>
    <message>
        <source>Bring the file back, or correct down_revision.</source>
        <translation>Recupere el archivo, o corrija down_revision.</translation>
    </message>
    <message>
        <source>Revision %1 depends on %2, which no file declares.</source>
        <translation>La revisión %1 depende de %2, que ningún archivo declara.</translation>
    </message>
    <message>
        <source>Bring the file back, or correct depends_on.</source>
        <translation>Recupere el archivo, o corrija depends_on.</translation>
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
        <source>These revisions revise each other in a circle: %*.</source>
        <translation>Estas revisiones se revisan en círculo: %*.</translation>
    </message>
    <message>
        <source>Correct down_revision of one of them.</source>
        <translation>Corrija down_revision de una de ellas.</translation>
    </message>
    <message>
        <source>These revisions depend on each other in a circle: %*.</source>
        <translation>Estas revisiones dependen unas de otras en círculo: %*.</translation>
    </message>
    <message>
        <source>Correct depends_on of one of them.</source>
        <translation>Corrija depends_on de una de ellas.</translation>
    </message>
    <message>
        <source>There is no revision &quot;%1&quot;.</source>
        <translation>No hay ninguna revisión «%1».</translation>
    </message>
    <message>
        <source>Check the id and the folder of the project.</source>
        <translation>Compruebe el id y la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins more than one revision: %2.</source>
        <translation>Más de una revisión empieza por «%1»: %2.</translation>
    </message>
    <message>
        <source>Write more of the id.</source>
        <translation>Escriba más del id.</translation>
    </message>
    <message>
        <source>There is no branch &quot;%1&quot;.</source>
        <translation>No hay ninguna rama «%1».</translation>
    </message>
    <message>
        <source>Check the label.</source>
        <translation>Compruebe la etiqueta.</translation>
    </message>
    <message>
        <source>Revision %1 is not in the branch &quot;%2&quot;.</source>
        <translation>La revisión %1 no está en la rama «%2».</translation>
    </message>
    <message>
        <source>Name a revision of that branch.</source>
        <translation>Nombre una revisión de esa rama.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means more than one head: %2.</source>
        <translation>«%1» designa más de una cabeza: %2.</translation>
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
        <source>Exchange the two, or name revisions of one line.</source>
        <translation>Intercambie las dos, o nombre revisiones de una misma línea.</translation>
    </message>
    <message>
        <source>From &quot;%1&quot; there is more than one way on: %2.</source>
        <translation>Desde «%1» hay más de un camino: %2.</translation>
    </message>
    <message>
        <source>Name the revision itself.</source>
        <translation>Nombre la revisión misma.</translation>
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
        <source>&quot;%1&quot; leads to no revision in %2 steps.</source>
        <translation>«%1» no lleva a ninguna revisión en %2 pasos.</translation>
    </message>
    <message>
        <source>Take fewer steps.</source>
        <translation>Dé menos pasos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes beyond the last revision.</source>
        <translation>«%1» va más allá de la última revisión.</translation>
    </message>
    <message>
        <source>%1 was named together with its ancestor %2.</source>
        <translation>%1 se nombró junto con su ancestro %2.</translation>
    </message>
    <message>
        <source>Name one of the two.</source>
        <translation>Nombre una de las dos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not below the branch &quot;%2&quot;.</source>
        <translation>«%1» no está por debajo de la rama «%2».</translation>
    </message>
    <message>
        <source>Name a revision that the branch came through.</source>
        <translation>Nombre una revisión por la que pasó la rama.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a range, where one revision is expected.</source>
        <translation>«%1» es un rango donde se espera una revisión.</translation>
    </message>
    <message>
        <source>Name one revision.</source>
        <translation>Nombre una revisión.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one revision, where a range is expected.</source>
        <translation>«%1» es una revisión donde se espera un rango.</translation>
    </message>
    <message>
        <source>Write FROM:TO.</source>
        <translation>Escriba DESDE:HASTA.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of the history.</source>
        <translation>«%1» no es un rango del historial.</translation>
    </message>
    <message>
        <source>Write FROM:TO; either may be left out.</source>
        <translation>Escriba DESDE:HASTA; cualquiera puede faltar.</translation>
    </message>
    <message>
        <source>Revision %1 is not a head.</source>
        <translation>La revisión %1 no es una cabeza.</translation>
    </message>
    <message>
        <source>Name a head, or ask for a new branch.</source>
        <translation>Nombre una cabeza, o pida una rama nueva.</translation>
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
        <source>&quot;%1&quot; cannot be read as a target: %2.</source>
        <translation>«%1» no se puede leer como destino: %2.</translation>
    </message>
    <message>
        <source>Write a revision, LABEL@head, heads, base, +N or -N.</source>
        <translation>Escriba una revisión, ETIQUETA@head, heads, base, +N o -N.</translation>
    </message>
    <message>
        <source>%1 is reached from %2 through a dependency only.</source>
        <translation>A %1 solo se llega desde %2 por una dependencia.</translation>
    </message>
    <message>
        <source>Name a range along one line.</source>
        <translation>Nombre un rango a lo largo de una línea.</translation>
    </message>
    <message>
        <source>Revision %1 needs %2 in the version table, and it holds %3.</source>
        <translation>La revisión %1 necesita %2 en la tabla de versiones, que contiene %3.</translation>
    </message>
    <message>
        <source>See what was applied, then stamp the database with the truth.</source>
        <translation>Vea qué se aplicó y marque después la base de datos con la verdad.</translation>
    </message>
    <message>
        <source>There is more than one folder of revisions: %*.</source>
        <translation>Hay más de una carpeta de revisiones: %*.</translation>
    </message>
    <message>
        <source>Say in which the new file goes.</source>
        <translation>Diga en cuál va el archivo nuevo.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it.</source>
        <translation>Elija otro nombre, o elimínelo.</translation>
    </message>
    <message>
        <source>There is no table %1 that is %2.</source>
        <translation>No hay ninguna tabla %1 que sea %2.</translation>
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
        <source>Revision %1 cannot be undone: %2 does not say how.</source>
        <translation>La revisión %1 no se puede deshacer: %2 no dice cómo.</translation>
    </message>
    <message>
        <source>Write its downgrade, or go back no further than to it.</source>
        <translation>Escriba su downgrade, o no retroceda más allá de ella.</translation>
    </message>
    <message>
        <source>Revision %1 was rolled back: its check did not hold: %2</source>
        <translation>La revisión %1 se revirtió: su comprobación no se cumplió: %2</translation>
    </message>
    <message>
        <source>Run the check by hand to see what is wrong, correct the revision, and resume or abort the run.</source>
        <translation>Ejecute la comprobación a mano para ver qué falla, corrija la revisión, y reanude o abandone la ejecución.</translation>
    </message>
    <message>
        <source>The backup %1 is not what it was made from: %2 rows in the table, %3 in the backup, or other values.</source>
        <translation>La copia %1 no es lo que se copió: %2 filas en la tabla, %3 en la copia, u otros valores.</translation>
    </message>
    <message>
        <source>Nothing was changed. Resume to make the backup anew, or abort the run.</source>
        <translation>No se cambió nada. Reanude para rehacer la copia, o abandone la ejecución.</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>No hay ninguna copia %1.</translation>
    </message>
    <message>
        <source>The command backup list shows which there are.</source>
        <translation>La orden backup list muestra las que hay.</translation>
    </message>
    <message>
        <source>The backup %1 is registered, or was named, but it is not there.</source>
        <translation>La copia %1 está registrada, o se nombró, pero no está.</translation>
    </message>
    <message>
        <source>Somebody has dropped or moved it; choose another one.</source>
        <translation>Alguien la borró o la movió; elija otra.</translation>
    </message>
    <message>
        <source>The backup %1 was altered since it was made: %2 rows then, %3 now, or other values.</source>
        <translation>La copia %1 se alteró desde que se hizo: entonces %2 filas, ahora %3, u otros valores.</translation>
    </message>
    <message>
        <source>It is not restored. Choose another backup.</source>
        <translation>No se restaura. Elija otra copia.</translation>
    </message>
    <message>
        <source>The backup %1 did not record the structure of its table, and the table is gone.</source>
        <translation>La copia %1 no registró la estructura de su tabla, y la tabla ya no está.</translation>
    </message>
    <message>
        <source>Create the table first, then restore.</source>
        <translation>Cree primero la tabla y después restaure.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be dropped yet: %2.</source>
        <translation>La copia %1 aún no se puede borrar: %2.</translation>
    </message>
    <message>
        <source>Settle that first; nothing was dropped.</source>
        <translation>Resuelva eso primero; no se borró nada.</translation>
    </message>
    <message>
        <source>%3 rows refer to rows of %1 that the backup does not have (constraint %2).</source>
        <translation>%3 filas hacen referencia a filas de %1 que la copia no tiene (restricción %2).</translation>
    </message>
    <message>
        <source>Restore the referring table too, or delete these rows first. The live table was not changed.</source>
        <translation>Restaure también la tabla que hace referencia, o borre antes esas filas. La tabla activa no cambió.</translation>
    </message>
    <message>
        <source>The restored copy of %1 is not what the backup holds.</source>
        <translation>La copia restaurada de %1 no es lo que contiene la copia de seguridad.</translation>
    </message>
    <message>
        <source>The live table was not changed. Check the backup, then restore again.</source>
        <translation>La tabla activa no cambió. Compruebe la copia y restaure de nuevo.</translation>
    </message>
    <message>
        <source>The dump %1 is damaged: %2.</source>
        <translation>El volcado %1 está dañado: %2.</translation>
    </message>
    <message>
        <source>%1 has no primary key, so that its rows cannot be told apart.</source>
        <translation>%1 no tiene clave primaria, así que sus filas no se pueden distinguir.</translation>
    </message>
    <message>
        <source>Give it one, or look at the rows with psql.</source>
        <translation>Déle una, o mire las filas con psql.</translation>
    </message>
    <message>
        <source>The dump %1 comes from PostgreSQL %2; server and programs here are of version %3.</source>
        <translation>El volcado %1 procede de PostgreSQL %2; el servidor y los programas de aquí son de la versión %3.</translation>
    </message>
    <message>
        <source>Restore it into a server that is as new, with the client programs of that version. Nothing was changed.</source>
        <translation>Restáurelo en un servidor igual de nuevo, con los programas cliente de esa versión. No se cambió nada.</translation>
    </message>
    <message>
        <source>It cannot be rehearsed on this machine because of %1: %2.</source>
        <translation>No se puede ensayar en esta máquina debido a %1: %2.</translation>
    </message>
    <message>
        <source>Install what is missing here, or rehearse without it; the database was not changed.</source>
        <translation>Instale aquí lo que falta, o ensaye sin ello; la base de datos no se ha modificado.</translation>
    </message>
    <message>
        <source>Somebody has locked a table that is to be read, against everybody.</source>
        <translation>Alguien ha bloqueado frente a todos una tabla que se quiere leer.</translation>
    </message>
    <message>
        <source>The page Activity, or &quot;stopoverctl activity&quot;, says who; try again when that has ended.</source>
        <translation>La página Actividad o «stopoverctl activity» dice quién; inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo regular.</translation>
    </message>
    <message>
        <source>Links, devices and pipes are not read here. Name the file itself.</source>
        <translation>Aquí no se leen enlaces, dispositivos ni tuberías. Indique el archivo mismo.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 ocupa más de %2 bytes.</translation>
    </message>
    <message>
        <source>Check that it is the file you meant.</source>
        <translation>Compruebe que es el archivo que quería indicar.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>It was changed or damaged after it was written. Nothing of it was used.</source>
        <translation>El contenido se modificó o se dañó después de escribirlo. No se usó nada de él.</translation>
    </message>
    <message>
        <source>There is no role %1 on this server.</source>
        <translation>En este servidor no hay ningún rol %1.</translation>
    </message>
    <message>
        <source>%1 is a superuser, and code of other roles would run with its rights: %2.</source>
        <translation>%1 es superusuario, y el código de otros roles se ejecutaría con sus permisos: %2.</translation>
    </message>
    <message>
        <source>Connect as the owner, or work with the owner&apos;s rights: --work-as ROLE. A journal that belongs to a superuser is handed over first: stopoverctl install --owner ROLE.</source>
        <translation>Conéctese como propietario, o trabaje con los permisos del propietario: --work-as ROL. Un registro que pertenece a un superusuario se entrega antes: stopoverctl install --owner ROL.</translation>
    </message>
    <message>
        <source>The dump %1 was not made by Stopover for this database, and its statements do more than hold data:%2</source>
        <translation>El volcado %1 no lo hizo Stopover para esta base de datos, y sus sentencias hacen más que contener datos:%2</translation>
    </message>
    <message>
        <source>Look at the list. To restore all of it with the rights of an ordinary role: --allow-code.</source>
        <translation>Revise la lista. Para restaurarlo todo con los permisos de un rol corriente: --allow-code.</translation>
    </message>
    <message>
        <source>The dump %1 holds a command of psql, which Stopover does not run: %2.</source>
        <translation>El volcado %1 contiene una orden de psql, que Stopover no ejecuta: %2.</translation>
    </message>
    <message>
        <source>Remove it from the script after looking at what it does. Nothing was restored.</source>
        <translation>Revise qué hace y después quítela del script. No se restauró nada.</translation>
    </message>
    <message>
        <source>The dump %1 makes what only a superuser can make, and dumps are restored as an ordinary role: %2.</source>
        <translation>El volcado %1 crea lo que solo un superusuario puede crear, y los volcados se restauran con un rol corriente: %2.</translation>
    </message>
    <message>
        <source>Create extensions as the superuser with --allow-superuser &quot;EXTENSION NAME; …&quot;. Leave out the rest with --leave-out &quot;KIND NAME; …&quot; and create it yourself afterwards. Nothing was restored.</source>
        <translation>Cree las extensiones como superusuario con --allow-superuser &quot;EXTENSION NOMBRE; …&quot;. Deje fuera el resto con --leave-out &quot;TIPO NOMBRE; …&quot; y créelo después usted mismo. No se restauró nada.</translation>
    </message>
    <message>
        <source>%1 is a member of %2, so that code in a dump could reach the server&apos;s files.</source>
        <translation>%1 es miembro de %2; así, el código de un volcado podría acceder a los archivos del servidor.</translation>
    </message>
    <message>
        <source>Restore as a superuser, who does it through an ordinary role, or as a role without these memberships.</source>
        <translation>Restaure como superusuario, que lo hace mediante un rol corriente, o con un rol sin estas membresías.</translation>
    </message>
    <message>
        <source>The dump cannot be restored as an ordinary role, since nobody can log in as %1: %2.</source>
        <translation>El volcado no se puede restaurar con un rol corriente, porque nadie puede iniciar sesión como %1: %2.</translation>
    </message>
    <message>
        <source>Allow password logins to the new database in pg_hba.conf, or connect as an ordinary role that may create databases.</source>
        <translation>Permita en pg_hba.conf el inicio de sesión con contraseña en la base de datos nueva, o conéctese con un rol corriente que pueda crear bases de datos.</translation>
    </message>
    <message>
        <source>Name a role that exists with %2.</source>
        <translation>Indique con %2 un rol que exista.</translation>
    </message>
    <message>
        <source>The schemas of Stopover in the database %1 hold something that is not Stopover&apos;s. Nothing in them was read:
%2.</source>
        <translation>Los esquemas de Stopover en la base de datos %1 contienen algo que no es de Stopover. No se leyó nada de ellos:
%2.</translation>
    </message>
    <message>
        <source>See what &quot;stopoverctl install --repair&quot; would do, as the owner of the schema stopover or a superuser.</source>
        <translation>Vea, como propietario del esquema stopover o superusuario, qué haría &quot;stopoverctl install --repair&quot;.</translation>
    </message>
    <message>
        <source>The journal in the database %1 was left alone: %2.</source>
        <translation>No se tocó el diario de la base de datos %1: %2.</translation>
    </message>
    <message>
        <source>Connect as %1.</source>
        <translation>Conéctese como %1.</translation>
    </message>
    <message>
        <source>Connect as %1, or work with its rights through a temporary login: --work-as %1. Where none gets in, a line of pg_hba.conf lets it in, for example: %2</source>
        <translation>Conéctese como %1, o trabaje con sus permisos mediante un inicio de sesión temporal: --work-as %1. Si el servidor no lo admite, lo hace una línea de pg_hba.conf, por ejemplo: %2</translation>
    </message>
    <message>
        <source>%1: %3</source>
        <translation>%1: %3</translation>
    </message>
    <message>
        <source>%1: %2 objects, among them %3</source>
        <translation>%1: %2 objetos, entre ellos %3</translation>
    </message>
    <message>
        <source>%1 is a superuser, and code of other roles would run with its rights: anything in this database may be touched.%2</source>
        <translation>%1 es superusuario, y el código de otros roles se ejecutaría con sus permisos: puede verse afectado todo lo que hay en esta base de datos.%2</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>a session that ended already</source>
        <translation>una sesión que ya terminó</translation>
    </message>
    <message>
        <source>Waiting for a lock, attempt %1; in the way: %2. Queued behind us: %3.</source>
        <translation>Espera un bloqueo, intento %1; estorban: %2. En cola detrás de nosotros: %3.</translation>
    </message>
    <message>
        <source>Waiting for a lock, attempt %1; in the way: %2.</source>
        <translation>Espera un bloqueo, intento %1; estorban: %2.</translation>
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
        <translation>pid %1 (%2 como %3, %4 desde hace %5)</translation>
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
        <source>Going on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Waits for a confirmation that names %1</source>
        <translation>Espera una confirmación que nombre %1</translation>
    </message>
    <message>
        <source>Connection lost; connecting again</source>
        <translation>Conexión perdida; conectando de nuevo</translation>
    </message>
    <message>
        <source>Rests between rows, since others work in this database</source>
        <translation>Hace pausas entre filas, porque otros trabajan en esta base de datos</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The server is a standby, so %1 cannot be changed there.</source>
        <translation>El servidor es un standby; %1 no se puede cambiar allí.</translation>
    </message>
    <message>
        <source>Connect to the primary; SELECT pg_is_in_recovery() is false there.</source>
        <translation>Conéctese al primario; allí SELECT pg_is_in_recovery() es falso.</translation>
    </message>
    <message>
        <source>%1 is partitioned already.</source>
        <translation>%1 ya está particionada.</translation>
    </message>
    <message>
        <source>Choose a plain table; if a run of Stopover partitioned it, &quot;stopoverctl run rollback&quot; takes it back.</source>
        <translation>Elija una tabla corriente; si la particionó una ejecución de Stopover, «stopoverctl run rollback» la devuelve.</translation>
    </message>
    <message>
        <source>%1 is not a table (relkind %2).</source>
        <translation>%1 no es una tabla (relkind %2).</translation>
    </message>
    <message>
        <source>Name the ordinary table that %1 reads or stands for; only those can be moved.</source>
        <translation>Nombre la tabla corriente que %1 lee o representa; solo esas se pueden mover.</translation>
    </message>
    <message>
        <source>%1 is unlogged or temporary: a server crash would empty it.</source>
        <translation>%1 es unlogged o temporal: una caída del servidor la vaciaría.</translation>
    </message>
    <message>
        <source>ALTER TABLE %1 SET LOGGED; or copy it into an ordinary table first.</source>
        <translation>ALTER TABLE %1 SET LOGGED; o cópiela antes a una tabla corriente.</translation>
    </message>
    <message>
        <source>%1 is itself a partition.</source>
        <translation>%1 es a su vez una partición.</translation>
    </message>
    <message>
        <source>Take it out first: ALTER TABLE its parent DETACH PARTITION %1 CONCURRENTLY.</source>
        <translation>Sáquela primero: ALTER TABLE (su padre) DETACH PARTITION %1 CONCURRENTLY.</translation>
    </message>
    <message>
        <source>%1 takes part in inheritance.</source>
        <translation>%1 participa en una herencia.</translation>
    </message>
    <message>
        <source>End it first: ALTER TABLE %1 NO INHERIT its parent, and the same for each child.</source>
        <translation>Termínela primero: ALTER TABLE %1 NO INHERIT (su padre), y lo mismo con cada hija.</translation>
    </message>
    <message>
        <source>%1 lies in a schema of Stopover or of the server.</source>
        <translation>%1 está en un esquema de Stopover o del servidor.</translation>
    </message>
    <message>
        <source>Choose a table of the application.</source>
        <translation>Elija una tabla de la aplicación.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 no tiene filas.</translation>
    </message>
    <message>
        <source>Nothing is to do; the forecast says nothing and the backup will be empty.</source>
        <translation>No hay nada que hacer; la previsión no dice nada y la copia de seguridad quedará vacía.</translation>
    </message>
    <message>
        <source>Role %2 may not create schemas in database %1.</source>
        <translation>El rol %2 no puede crear esquemas en la base de datos %1.</translation>
    </message>
    <message>
        <source>As the owner of the database: GRANT CREATE ON DATABASE &quot;%1&quot; TO &quot;%2&quot;.</source>
        <translation>Como propietario de la base de datos: GRANT CREATE ON DATABASE &quot;%1&quot; TO &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, and role %3 may not act as that owner.</source>
        <translation>%1 pertenece a %2, y el rol %3 no puede actuar como ese propietario.</translation>
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
        <source>A grant on %1 (%2 to %3) was given by somebody else than the owner.</source>
        <translation>Un permiso sobre %1 (%2 a %3) lo concedió alguien que no es el propietario.</translation>
    </message>
    <message>
        <source>It will be given by the owner of %1; the grantor changes, the right stays.</source>
        <translation>Lo concederá el propietario de %1; cambia quien lo concede, el permiso queda.</translation>
    </message>
    <message>
        <source>%1 has no primary key and no unique index on NOT NULL columns, so changed rows cannot be found again.</source>
        <translation>%1 no tiene clave primaria ni índice único sobre columnas NOT NULL, así que no se podrían reencontrar las filas cambiadas.</translation>
    </message>
    <message>
        <source>Build one without blocking: CREATE UNIQUE INDEX CONCURRENTLY ON %1 (columns that are NOT NULL). Then plan again.</source>
        <translation>Cree uno sin bloquear: CREATE UNIQUE INDEX CONCURRENTLY ON %1 (columnas NOT NULL). Después planifique de nuevo.</translation>
    </message>
    <message>
        <source>Column %1 is generated, and a generated column cannot be part of a partition key.</source>
        <translation>La columna %1 es generada, y una columna generada no puede formar parte de la clave de partición.</translation>
    </message>
    <message>
        <source>Write the expression that generates %1 as the key.</source>
        <translation>Escriba como clave la expresión que genera %1.</translation>
    </message>
    <message>
        <source>The key %1 is an expression: queries prune partitions only when they repeat it.</source>
        <translation>La clave %1 es una expresión: las consultas solo descartan particiones si la repiten.</translation>
    </message>
    <message>
        <source>For queries that say column = value, strategy = &quot;hash&quot; with the column as the key prunes by itself.</source>
        <translation>Para consultas con columna = valor, strategy = &quot;hash&quot; con la columna como clave descarta por sí misma.</translation>
    </message>
    <message>
        <source>%2 rows have no value for the key %1, and no partition would take them.</source>
        <translation>%2 filas no tienen valor para la clave %1, y ninguna partición las admitiría.</translation>
    </message>
    <message>
        <source>Set default = true, or fill the column first: UPDATE … WHERE (%1) IS NULL.</source>
        <translation>Ponga default = true, o rellene antes la columna: UPDATE … WHERE (%1) IS NULL.</translation>
    </message>
    <message>
        <source>%2 rows fit no partition by %1; %3 of them are negative.</source>
        <translation>%2 filas no caben en ninguna partición según %1; %3 de ellas son negativas.</translation>
    </message>
    <message>
        <source>For a hash of N lists write ((hashtext(column) % N) + N) % N; for ranges widen from and to; or set default = true.</source>
        <translation>Para un hash de N listas escriba ((hashtext(columna) % N) + N) % N; para rangos amplíe from y to; o ponga default = true.</translation>
    </message>
    <message>
        <source>The largest partition of %1 would hold %2 times the average; more than twice is uneven.</source>
        <translation>La partición mayor de %1 tendría %2 veces la media; más del doble es desigual.</translation>
    </message>
    <message>
        <source>Choose another key or more partitions; it can be run as it is.</source>
        <translation>Elija otra clave o más particiones; también se puede ejecutar así.</translation>
    </message>
    <message>
        <source>Index %1 is invalid.</source>
        <translation>El índice %1 no es válido.</translation>
    </message>
    <message>
        <source>REINDEX INDEX CONCURRENTLY &quot;%1&quot;; or DROP INDEX CONCURRENTLY &quot;%1&quot;.</source>
        <translation>REINDEX INDEX CONCURRENTLY &quot;%1&quot;; o DROP INDEX CONCURRENTLY &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Primary key %1 (%2) does not contain the partition key: it will hold within a partition, not across them.</source>
        <translation>La clave primaria %1 (%2) no contiene la clave de partición: valdrá dentro de una partición, no entre ellas.</translation>
    </message>
    <message>
        <source>Keep (%2) unique by its sequence or uuid; ON CONFLICT on it will not work. With strategy = &quot;hash&quot; on one of its columns it stays whole.</source>
        <translation>Mantenga (%2) único con su secuencia o uuid; ON CONFLICT sobre él no funcionará. Con strategy = &quot;hash&quot; en una de sus columnas sigue entera.</translation>
    </message>
    <message>
        <source>Unique index %1 (%2) does not contain the partition key, so uniqueness across partitions would be lost.</source>
        <translation>El índice único %1 (%2) no contiene la clave de partición, así que se perdería la unicidad entre particiones.</translation>
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
        <source>ALTER TABLE … DROP CONSTRAINT &quot;%1&quot;, or leave the table as it is.</source>
        <translation>ALTER TABLE … DROP CONSTRAINT &quot;%1&quot;, o deje la tabla como está.</translation>
    </message>
    <message>
        <source>Foreign key %1 was never validated; it stays so on each partition.</source>
        <translation>La clave foránea %1 nunca se validó; seguirá así en cada partición.</translation>
    </message>
    <message>
        <source>ALTER TABLE … VALIDATE CONSTRAINT &quot;%1&quot; first, to have it on the new parent.</source>
        <translation>Antes ALTER TABLE … VALIDATE CONSTRAINT &quot;%1&quot;, para tenerla en el nuevo padre.</translation>
    </message>
    <message>
        <source>Foreign key %1 of %2 points at (%3), which cannot be unique on the new parent.</source>
        <translation>La clave foránea %1 de %2 apunta a (%3), que no puede ser único en el nuevo padre.</translation>
    </message>
    <message>
        <source>Partition by one of (%3), for example with strategy = &quot;hash&quot;; or first ALTER TABLE %2 DROP CONSTRAINT &quot;%1&quot;.</source>
        <translation>Particione por una de (%3), por ejemplo con strategy = &quot;hash&quot;; o antes ALTER TABLE %2 DROP CONSTRAINT &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Foreign key %1 comes from the partitioned table %2 and cannot be added NOT VALID.</source>
        <translation>La clave foránea %1 viene de la tabla particionada %2 y no se puede añadir NOT VALID.</translation>
    </message>
    <message>
        <source>ALTER TABLE %2 DROP CONSTRAINT &quot;%1&quot; first, and add it again after the run.</source>
        <translation>Antes ALTER TABLE %2 DROP CONSTRAINT &quot;%1&quot;, y añádala de nuevo tras la ejecución.</translation>
    </message>
    <message>
        <source>Trigger %1 uses transition tables and cannot be carried over.</source>
        <translation>El trigger %1 usa tablas de transición y no se puede trasladar.</translation>
    </message>
    <message>
        <source>DROP TRIGGER &quot;%1&quot; first; after the run it can be created again FOR EACH STATEMENT.</source>
        <translation>Antes DROP TRIGGER &quot;%1&quot;; tras la ejecución se puede crear de nuevo FOR EACH STATEMENT.</translation>
    </message>
    <message>
        <source>Constraint trigger %1 cannot be carried over.</source>
        <translation>El trigger de restricción %1 no se puede trasladar.</translation>
    </message>
    <message>
        <source>DROP TRIGGER &quot;%1&quot; first, and create it again after the run.</source>
        <translation>Antes DROP TRIGGER &quot;%1&quot;, y créelo de nuevo tras la ejecución.</translation>
    </message>
    <message>
        <source>Trigger %1 calls %2, which reads the table&apos;s name: it would see the partition&apos;s name.</source>
        <translation>El trigger %1 llama a %2, que lee el nombre de la tabla: vería el de la partición.</translation>
    </message>
    <message>
        <source>Make %2 independent of TG_TABLE_NAME and TG_RELID, or write accept = [&quot;trigger.table_name&quot;].</source>
        <translation>Haga %2 independiente de TG_TABLE_NAME y TG_RELID, o escriba accept = [&quot;trigger.table_name&quot;].</translation>
    </message>
    <message>
        <source>Trigger %1 fires before each row; it must not change the partition key.</source>
        <translation>El trigger %1 se dispara antes de cada fila; no debe cambiar la clave de partición.</translation>
    </message>
    <message>
        <source>Check its function: a row that it sends to another partition is refused by the server.</source>
        <translation>Revise su función: el servidor rechaza una fila que envíe a otra partición.</translation>
    </message>
    <message>
        <source>View %1 groups by the primary key %2 only, which the partitioned table does not have.</source>
        <translation>La vista %1 agrupa solo por la clave primaria %2, que la tabla particionada no tiene.</translation>
    </message>
    <message>
        <source>Write every column that it shows into the GROUP BY of %1.</source>
        <translation>Escriba cada columna que muestra en el GROUP BY de %1.</translation>
    </message>
    <message>
        <source>Check %1 is NO INHERIT, which a partitioned table cannot have.</source>
        <translation>La comprobación %1 es NO INHERIT, que una tabla particionada no puede tener.</translation>
    </message>
    <message>
        <source>Drop %1, or make it anew without NO INHERIT.</source>
        <translation>Elimine %1, o créela de nuevo sin NO INHERIT.</translation>
    </message>
    <message>
        <source>Check %1 is NOT VALID: rows that break it would be refused by the partitions.</source>
        <translation>La comprobación %1 es NOT VALID: las particiones rechazarían las filas que la incumplen.</translation>
    </message>
    <message>
        <source>Validate %1 first: ALTER TABLE … VALIDATE CONSTRAINT.</source>
        <translation>Valide antes %1: ALTER TABLE … VALIDATE CONSTRAINT.</translation>
    </message>
    <message>
        <source>Publication %1 filters rows, which the server refuses for a partitioned table.</source>
        <translation>La publicación %1 filtra filas, cosa que el servidor rechaza en una tabla particionada.</translation>
    </message>
    <message>
        <source>Set publish_via_partition_root of %1, or drop the filter.</source>
        <translation>Active publish_via_partition_root en %1, o quite el filtro.</translation>
    </message>
    <message>
        <source>Publication %1 publishes all tables: its subscribers would need the partitions too.</source>
        <translation>La publicación %1 publica todas las tablas: sus suscriptores también necesitarían las particiones.</translation>
    </message>
    <message>
        <source>Create them on the subscriber, or ALTER PUBLICATION &quot;%1&quot; SET (publish_via_partition_root = true); then write accept = [&quot;publication.all_tables&quot;].</source>
        <translation>Créelas en el suscriptor, o ALTER PUBLICATION &quot;%1&quot; SET (publish_via_partition_root = true); después escriba accept = [&quot;publication.all_tables&quot;].</translation>
    </message>
    <message>
        <source>Publication %1 names the table; the new one takes its place at the swap.</source>
        <translation>La publicación %1 nombra la tabla; la nueva ocupa su lugar en el intercambio.</translation>
    </message>
    <message>
        <source>If the subscriber&apos;s table is not partitioned: ALTER PUBLICATION &quot;%1&quot; SET (publish_via_partition_root = true).</source>
        <translation>Si la tabla del suscriptor no está particionada: ALTER PUBLICATION &quot;%1&quot; SET (publish_via_partition_root = true).</translation>
    </message>
    <message>
        <source>Event trigger %1 (%2) fires on the statements of the run.</source>
        <translation>El event trigger %1 (%2) se dispara con las sentencias de la ejecución.</translation>
    </message>
    <message>
        <source>See that it does not refuse them; a superuser can ALTER EVENT TRIGGER &quot;%1&quot; DISABLE for the time of the run.</source>
        <translation>Procure que no las rechace; un superusuario puede hacer ALTER EVENT TRIGGER &quot;%1&quot; DISABLE mientras dura la ejecución.</translation>
    </message>
    <message>
        <source>Two partitions of %1 would have the same name.</source>
        <translation>Dos particiones de %1 tendrían el mismo nombre.</translation>
    </message>
    <message>
        <source>Shorten the table&apos;s name (63 bytes are all that a name has), or choose other bounds.</source>
        <translation>Acorte el nombre de la tabla (un nombre tiene 63 bytes como máximo), o elija otros límites.</translation>
    </message>
    <message>
        <source>A partition would be called %1, which exists already.</source>
        <translation>Una partición se llamaría %1, que ya existe.</translation>
    </message>
    <message>
        <source>Rename or drop %1 first.</source>
        <translation>Antes renombre o elimine %1.</translation>
    </message>
    <message>
        <source>Schema %1 is left from an earlier run of this table.</source>
        <translation>El esquema %1 quedó de una ejecución anterior de esta tabla.</translation>
    </message>
    <message>
        <source>&quot;stopoverctl run list&quot; shows it: resume, abort or finish that run.</source>
        <translation>«stopoverctl run list» la muestra: reanúdela, abandónela o termínela.</translation>
    </message>
    <message>
        <source>The swap needs %2 locks at once, and %1 allows %3 in all.</source>
        <translation>El intercambio necesita %2 bloqueos a la vez, y %1 permite %3 en total.</translation>
    </message>
    <message>
        <source>ALTER SYSTEM SET %1 = %4 and restart the server, or use fewer partitions.</source>
        <translation>ALTER SYSTEM SET %1 = %4 y reinicie el servidor, o use menos particiones.</translation>
    </message>
    <message>
        <source>The table has the rewrite rule %1.</source>
        <translation>La tabla tiene la regla de reescritura %1.</translation>
    </message>
    <message>
        <source>DROP RULE &quot;%1&quot; first; a trigger can do the same and is carried over.</source>
        <translation>Antes DROP RULE &quot;%1&quot;; un trigger puede hacer lo mismo y se traslada.</translation>
    </message>
    <message>
        <source>Function %1 (%2) is bound to the table and would go on reading the old one.</source>
        <translation>La función %1 (%2) está ligada a la tabla y seguiría leyendo la antigua.</translation>
    </message>
    <message>
        <source>DROP FUNCTION %1 first and create it again after the run, or write its body as a string.</source>
        <translation>Antes DROP FUNCTION %1 y créela de nuevo tras la ejecución, o escriba su cuerpo como cadena.</translation>
    </message>
    <message>
        <source>Function %1 takes or returns the table&apos;s row type (%2), which the new table does not share.</source>
        <translation>La función %1 recibe o devuelve el tipo de fila de la tabla (%2), que la nueva no comparte.</translation>
    </message>
    <message>
        <source>DROP FUNCTION %1 first and create it again after the run.</source>
        <translation>Antes DROP FUNCTION %1 y créela de nuevo tras la ejecución.</translation>
    </message>
    <message>
        <source>Column %1 is of the table&apos;s row type (%2).</source>
        <translation>La columna %1 es del tipo de fila de la tabla (%2).</translation>
    </message>
    <message>
        <source>Change its type first, for example to jsonb.</source>
        <translation>Cambie antes su tipo, por ejemplo a jsonb.</translation>
    </message>
    <message>
        <source>The prepared transaction %1 of %2 holds the table.</source>
        <translation>La transacción preparada %1 de %2 retiene la tabla.</translation>
    </message>
    <message>
        <source>COMMIT PREPARED &apos;%1&apos; or ROLLBACK PREPARED &apos;%1&apos;.</source>
        <translation>COMMIT PREPARED &apos;%1&apos; o ROLLBACK PREPARED &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Policy %1 reads the table and would go on reading the old one.</source>
        <translation>La política %1 lee la tabla y seguiría leyendo la antigua.</translation>
    </message>
    <message>
        <source>DROP POLICY %1 first and create it again after the run.</source>
        <translation>Antes DROP POLICY %1 y créela de nuevo tras la ejecución.</translation>
    </message>
    <message>
        <source>The table receives rows by a subscription (%1).</source>
        <translation>La tabla recibe filas por una suscripción (%1).</translation>
    </message>
    <message>
        <source>Take it out of the publication on the other side, then ALTER SUBSCRIPTION … REFRESH PUBLICATION here.</source>
        <translation>Sáquela de la publicación en el otro lado, y aquí ALTER SUBSCRIPTION … REFRESH PUBLICATION.</translation>
    </message>
    <message>
        <source>Another table depends on a sequence of this one: %1.</source>
        <translation>Otra tabla depende de una secuencia de esta: %1.</translation>
    </message>
    <message>
        <source>Give that column a sequence of its own: CREATE SEQUENCE, then ALTER TABLE … ALTER COLUMN … SET DEFAULT nextval(…).</source>
        <translation>Dé a esa columna una secuencia propia: CREATE SEQUENCE, y ALTER TABLE … ALTER COLUMN … SET DEFAULT nextval(…).</translation>
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
        <source>The backup %1 is not what was made: %2.</source>
        <translation>La copia %1 no es lo que se hizo: %2.</translation>
    </message>
    <message>
        <source>Restore an earlier backup; &quot;backup list&quot; shows them.</source>
        <translation>Restaure una copia anterior; «backup list» las muestra.</translation>
    </message>
    <message>
        <source>The backup %1 was made by an earlier version, which did not record its columns.</source>
        <translation>La copia %1 la hizo una versión anterior, que no registraba sus columnas.</translation>
    </message>
    <message>
        <source>Take its rows by hand: INSERT INTO … SELECT … FROM %1.</source>
        <translation>Tome sus filas a mano: INSERT INTO … SELECT … FROM %1.</translation>
    </message>
    <message>
        <source>%1 is no copy of the whole table.</source>
        <translation>%1 no es una copia de la tabla entera.</translation>
    </message>
    <message>
        <source>Restore it into a table of its own with --into, and take from there what is needed.</source>
        <translation>Restáurela en una tabla propia con --into y tome de ahí lo necesario.</translation>
    </message>
    <message>
        <source>%1 has other columns than its backup: %2.</source>
        <translation>%1 tiene otras columnas que su copia: %2.</translation>
    </message>
    <message>
        <source>Bring a missing column back with --column NAME, or restore into a new table with --into.</source>
        <translation>Recupere una columna que falta con --column NOMBRE, o restaure en una tabla nueva con --into.</translation>
    </message>
    <message>
        <source>%1 has no primary key, so that its rows cannot be told apart.</source>
        <translation>%1 no tiene clave primaria, así que sus filas no se pueden distinguir.</translation>
    </message>
    <message>
        <source>Restore into a new table with --into, compare, and swap the names by hand.</source>
        <translation>Restaure en una tabla nueva con --into, compare e intercambie los nombres a mano.</translation>
    </message>
    <message>
        <source>%1 is marked as production: nothing is taken away there without a backup.</source>
        <translation>%1 está marcada como producción: allí no se quita nada sin una copia.</translation>
    </message>
    <message>
        <source>Leave --backup none out; or, if it is no production, change the marker on the Connections page.</source>
        <translation>Omita --backup none; o, si no es producción, cambie la marca en la página Conexiones.</translation>
    </message>
    <message>
        <source>Revision %1: %2</source>
        <translation>Revisión %1: %2</translation>
    </message>
    <message>
        <source>Trigger %1 fires before each row, which partitioned tables cannot have before PostgreSQL 13.</source>
        <translation>El disparador %1 se ejecuta antes de cada fila, lo que las tablas particionadas no admiten antes de PostgreSQL 13.</translation>
    </message>
    <message>
        <source>Do it in an AFTER trigger or in the application, DROP TRIGGER &quot;%1&quot;, or upgrade the server first.</source>
        <translation>Hágalo en un disparador AFTER o en la aplicación, DROP TRIGGER &quot;%1&quot;, o actualice antes el servidor.</translation>
    </message>
    <message>
        <source>The foreign key %2 changes rows of %3 when a row of %1 changes what they refer to.</source>
        <translation>La clave foránea %2 cambia filas de %3 cuando una fila de %1 cambia aquello a lo que se refieren.</translation>
    </message>
    <message>
        <source>Restore into a new table with --into, and bring over from there what is needed.</source>
        <translation>Restaurar en una tabla nueva con --into y traer de allí lo que haga falta.</translation>
    </message>
    <message>
        <source>%2 is a superuser, and code of other roles would run with its rights: %3.</source>
        <translation>%2 es superusuario, y el código de otros roles se ejecutaría con sus permisos: %3.</translation>
    </message>
    <message>
        <source>Connect as the owner of %1, or work with the owner&apos;s rights: --work-as ROLE. A journal that belongs to a superuser is handed over first: stopoverctl install --owner ROLE.</source>
        <translation>Conéctese como propietario de %1, o trabaje con los permisos del propietario: --work-as ROL. Un registro que pertenece a un superusuario se entrega antes: stopoverctl install --owner ROL.</translation>
    </message>
    <message>
        <source>The server is read-only for this role (check P03), so %1 cannot be changed.</source>
        <translation>El servidor es de solo lectura para este rol (comprobación P03), así que %1 no se puede modificar.</translation>
    </message>
    <message>
        <source>Set default_transaction_read_only to off for the role, the database or the server.</source>
        <translation>Ponga default_transaction_read_only en off para el rol, la base de datos o el servidor.</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1 belongs to %3, whom this role does not trust</source>
        <translation>%1 pertenece a %3, en quien este rol no confía</translation>
    </message>
    <message>
        <source>%1: %3 has %2 on it</source>
        <translation>%1: %3 tiene el permiso %2</translation>
    </message>
    <message>
        <source>%1: column %2 is not as Stopover makes it (%3)</source>
        <translation>%1: la columna %2 no es como la crea Stopover (%3)</translation>
    </message>
    <message>
        <source>%1: constraint %2 is not as Stopover makes it</source>
        <translation>%1: la restricción %2 no es como la crea Stopover</translation>
    </message>
    <message>
        <source>%1: index %2 is not as Stopover makes it</source>
        <translation>%1: el índice %2 no es como lo crea Stopover</translation>
    </message>
    <message>
        <source>%1: index %2 computes an expression</source>
        <translation>%1: el índice %2 calcula una expresión</translation>
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
        <source>%1 is a table of a type</source>
        <translation>%1 es una tabla de un tipo</translation>
    </message>
    <message>
        <source>%1: the foreign key %2 of %3 refers to it</source>
        <translation>%1: la clave foránea %2 de %3 la referencia</translation>
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
        <source>%1: its text was changed</source>
        <translation>%1: su texto fue modificado</translation>
    </message>
    <message>
        <source>%1: its settings were changed (%3)</source>
        <translation>%1: su configuración fue modificada (%3)</translation>
    </message>
    <message>
        <source>%1: it runs with the rights of its %3</source>
        <translation>%1: se ejecuta con los permisos de %3</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 (%3) is nothing that Stopover makes</source>
        <translation>%1 (%3) no lo crea Stopover</translation>
    </message>
    <message>
        <source>%1 is the journal of a later version (%3)</source>
        <translation>%1 es el registro de una versión posterior (%3)</translation>
    </message>
    <message>
        <source>%1: %2 is not as Stopover makes it (%3)</source>
        <translation>%1: %2 no es como lo crea Stopover (%3)</translation>
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
        <source>%1 is a %2 in the place of a table of Stopover</source>
        <translation>%1: en lugar de una tabla de Stopover hay otra cosa (%2)</translation>
    </message>
    <message>
        <source>%1 belongs to %3, whom %4 does not trust</source>
        <translation>%1 pertenece a %3, en quien %4 no confía</translation>
    </message>
    <message>
        <source>%1 and 1 object belong to %3, whom %4 does not trust</source>
        <translation>%1 y 1 objeto pertenecen a %3, en quien %4 no confía</translation>
    </message>
    <message>
        <source>%1 and %2 objects belong to %3, whom %4 does not trust</source>
        <translation>%1 y %2 objetos pertenecen a %3, en quien %4 no confía</translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <source>Database: a URI, a keyword string or a name.</source>
        <translation>Base de datos: una URI, palabras clave o un nombre.</translation>
    </message>
    <message>
        <source>Saved profile, or service of the service file.</source>
        <translation>Perfil guardado, o servicio del archivo de servicios.</translation>
    </message>
    <message>
        <source>Folder with revisions.</source>
        <translation>Carpeta con revisiones.</translation>
    </message>
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
        <source>--rows wants a number above 0, not &quot;%1&quot;.</source>
        <translation>--rows pide un número mayor que 0, no «%1».</translation>
    </message>
    <message>
        <source>--demo reaches its private server only; leave --db and --profile out.</source>
        <translation>--demo solo llega a su servidor privado; quite --db y --profile.</translation>
    </message>
</context>
<context>
    <name>LegLoss</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Nothing. Writes made since the swap are carried over, every row is compared, and the tables are swapped back.</source>
        <translation>Nada. Se trasladan las escrituras hechas desde el intercambio, se compara cada fila y las tablas vuelven a intercambiarse.</translation>
    </message>
    <message>
        <source>The partitions are kept, so that you can go forward again without copying.</source>
        <translation>Las particiones se guardan, para poder avanzar de nuevo sin copiar.</translation>
    </message>
    <message>
        <source>Go forward again.</source>
        <translation>Avanzar de nuevo.</translation>
    </message>
    <message>
        <source>Go forward again with</source>
        <translation>Avanzar de nuevo con</translation>
    </message>
    <message>
        <source>Nothing. Writes made since the rollback are carried over, every row is compared, and the tables are swapped.</source>
        <translation>Nada. Se trasladan las escrituras hechas desde la reversión, se compara cada fila y se intercambian las tablas.</translation>
    </message>
    <message>
        <source>Roll back.</source>
        <translation>Revertir.</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The old table, and with it the way back that keeps later writes.</source>
        <translation>La tabla antigua, y con ella el camino de vuelta que conserva las escrituras posteriores.</translation>
    </message>
    <message>
        <source>The partitioned table with every row, and the backup table if one was made.</source>
        <translation>La tabla particionada con todas sus filas, y la tabla de copia de seguridad si se hizo.</translation>
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
        <source>Give up the move of</source>
        <translation>Abandonar el traslado de</translation>
    </message>
    <message>
        <source>The partitions and the backup table that this run has made.</source>
        <translation>Las particiones y la tabla de copia de seguridad que hizo esta ejecución.</translation>
    </message>
    <message>
        <source>The live table with every row, exactly as it is now.</source>
        <translation>La tabla en uso con todas sus filas, exactamente como está ahora.</translation>
    </message>
    <message>
        <source>Plan and run it again; it begins with an empty copy.</source>
        <translation>Planifique y ejecute otra vez; empieza con una copia vacía.</translation>
    </message>
    <message>
        <source>Keep run</source>
        <translation>Conservar la ejecución</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>%1 rows would be refused by the other table: %2</source>
        <translation>La otra tabla rechazaría %1 filas: %2</translation>
    </message>
    <message>
        <source>Leave the run on</source>
        <translation>Dejar la ejecución sobre</translation>
    </message>
    <message>
        <source>Nothing: the revisions that were not reached stay pending.</source>
        <translation>Nada: las revisiones que no se alcanzaron siguen pendientes.</translation>
    </message>
    <message>
        <source>What the run has committed, and its copies of what was taken away.</source>
        <translation>Lo que la ejecución ha confirmado, y sus copias de lo que se quitó.</translation>
    </message>
    <message>
        <source>Plan to the target again, on the Revisions page.</source>
        <translation>Planificar de nuevo hasta el destino, en la página Revisiones.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
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
        <source>The list of rows that the restore has put in, and with it the way back that keeps later writes.</source>
        <translation>La lista de filas que la restauración ha puesto y, con ella, la vuelta atrás que conserva lo escrito después.</translation>
    </message>
    <message>
        <source>The table that the restore has replaced, and with it the way back that keeps later writes.</source>
        <translation>La tabla que la restauración ha reemplazado y, con ella, la vuelta atrás que conserva lo escrito después.</translation>
    </message>
    <message>
        <source>The restored table with every row, the backup, and the rows that were newer where they were kept.</source>
        <translation>La tabla restaurada con todas sus filas, la copia y las filas más nuevas donde se conservaron.</translation>
    </message>
    <message>
        <source>Give up the restore of</source>
        <translation>Abandonar la restauración de</translation>
    </message>
    <message>
        <source>What the run has prepared beside the live table.</source>
        <translation>Lo que la ejecución ha preparado junto a la tabla en uso.</translation>
    </message>
    <message>
        <source>Take back the restore of</source>
        <translation>Deshacer la restauración de</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>Renames what the application uses</source>
        <translation>Cambia el nombre de lo que usa la aplicación</translation>
    </message>
    <message>
        <source>%1 becomes %2: code that still uses the old name fails at once.</source>
        <translation>%1 pasa a ser %2: el código que aún usa el nombre antiguo falla enseguida.</translation>
    </message>
    <message>
        <source>Add a column and keep both in step with a trigger, or leave a view with the old name in the same transaction.</source>
        <translation>Añada una columna y mantenga ambas iguales con un disparador, o deje en la misma transacción una vista con el nombre antiguo.</translation>
    </message>
    <message>
        <source>Changes a column&apos;s type</source>
        <translation>Cambia el tipo de una columna</translation>
    </message>
    <message>
        <source>%1.%2 gets another type: code that was written for the old one may fail.</source>
        <translation>%1.%2 recibe otro tipo: el código escrito para el antiguo puede fallar.</translation>
    </message>
    <message>
        <source>Add a column of the new type, fill it in batches, switch the code, and drop the old column later.</source>
        <translation>Añada una columna del tipo nuevo, llénela por lotes, cambie el código y borre la antigua más tarde.</translation>
    </message>
    <message>
        <source>Demands a value that old code may omit</source>
        <translation>Exige un valor que el código antiguo puede omitir</translation>
    </message>
    <message>
        <source>%1.%2 demands a value, and code that is running now may not give one.</source>
        <translation>%1.%2 exige un valor, y el código que está en marcha puede no darlo.</translation>
    </message>
    <message>
        <source>Give the column a default first, or deploy the code that fills it before this runs.</source>
        <translation>Dé antes un valor por defecto a la columna, o despliegue el código que la llena antes de ejecutar esto.</translation>
    </message>
    <message>
        <source>Renames a value of an enum</source>
        <translation>Cambia el nombre de un valor de un enum</translation>
    </message>
    <message>
        <source>The value %1 of an enum gets another name: code that compares with the old one fails.</source>
        <translation>El valor %1 de un enum recibe otro nombre: el código que compara con el antiguo falla.</translation>
    </message>
    <message>
        <source>Add the new value, switch the code, and leave the old one.</source>
        <translation>Añada el valor nuevo, cambie el código y deje el antiguo.</translation>
    </message>
    <message>
        <source>Changes a view</source>
        <translation>Cambia una vista</translation>
    </message>
    <message>
        <source>The view %1 is replaced or dropped: who reads it may miss columns.</source>
        <translation>La vista %1 se sustituye o se borra: a quien la lee le pueden faltar columnas.</translation>
    </message>
    <message>
        <source>A view can only get further columns at its end; otherwise make a new one and switch the code.</source>
        <translation>Una vista solo admite columnas nuevas al final; si no, cree otra y cambie el código.</translation>
    </message>
    <message>
        <source>Drops a function</source>
        <translation>Borra una función</translation>
    </message>
    <message>
        <source>The function %1 is dropped: callers fail.</source>
        <translation>Se borra la función %1: quien la llama falla.</translation>
    </message>
    <message>
        <source>Keep it until nobody calls it; a new signature is a function of its own.</source>
        <translation>Consérvela hasta que nadie la llame; una firma nueva es otra función.</translation>
    </message>
    <message>
        <source>Changes who may see what</source>
        <translation>Cambia quién puede ver qué</translation>
    </message>
    <message>
        <source>%1: rows or rights that the application has now may be gone afterwards.</source>
        <translation>%1: filas o permisos que la aplicación tiene ahora pueden faltar después.</translation>
    </message>
    <message>
        <source>Try it with the application&apos;s own role on a copy before it runs here.</source>
        <translation>Pruébelo con el rol de la aplicación en una copia antes de ejecutarlo aquí.</translation>
    </message>
    <message>
        <source>Expands and contracts at once</source>
        <translation>Amplía y recorta a la vez</translation>
    </message>
    <message>
        <source>%1 loses something in the same script that adds to the schema: old and new code cannot run side by side.</source>
        <translation>%1 pierde algo en el mismo script que amplía el esquema: el código antiguo y el nuevo no pueden convivir.</translation>
    </message>
    <message>
        <source>Put what takes away into a later revision, when no old code is left.</source>
        <translation>Ponga lo que quita en una revisión posterior, cuando ya no quede código antiguo.</translation>
    </message>
    <message>
        <source>Drops a table</source>
        <translation>Borra una tabla</translation>
    </message>
    <message>
        <source>%1 is dropped with every row in it.</source>
        <translation>Se borra %1 con todas sus filas.</translation>
    </message>
    <message>
        <source>Rename it and drop it after a while, or let Stopover back it up first.</source>
        <translation>Cámbiele el nombre y bórrela más tarde, o deje que Stopover la guarde antes.</translation>
    </message>
    <message>
        <source>Drops a column</source>
        <translation>Borra una columna</translation>
    </message>
    <message>
        <source>The column %2 of %1 is dropped with every value in it.</source>
        <translation>Se borra la columna %2 de %1 con todos sus valores.</translation>
    </message>
    <message>
        <source>Stop using it first; stopover.safe_remove_column() keeps key and values.</source>
        <translation>Deje antes de usarla; stopover.safe_remove_column() conserva la clave y los valores.</translation>
    </message>
    <message>
        <source>Drops more than one object</source>
        <translation>Borra más de un objeto</translation>
    </message>
    <message>
        <source>%1 is dropped with all that is in it.</source>
        <translation>Se borra %1 con todo lo que contiene.</translation>
    </message>
    <message>
        <source>Drop single tables, each with a backup.</source>
        <translation>Borre tablas sueltas, cada una con su copia.</translation>
    </message>
    <message>
        <source>CASCADE</source>
        <translation>CASCADE</translation>
    </message>
    <message>
        <source>CASCADE takes along whatever depends on it: %1</source>
        <translation>CASCADE se lleva lo que depende de ello: %1</translation>
    </message>
    <message>
        <source>Name what may go, one by one, without CASCADE.</source>
        <translation>Nombre uno a uno lo que puede irse, sin CASCADE.</translation>
    </message>
    <message>
        <source>TRUNCATE</source>
        <translation>TRUNCATE</translation>
    </message>
    <message>
        <source>%1 is emptied; older snapshots see it empty as well.</source>
        <translation>Se vacía %1; también las instantáneas anteriores la ven vacía.</translation>
    </message>
    <message>
        <source>Delete in batches, or back the table up first.</source>
        <translation>Borre por lotes, o guarde la tabla antes.</translation>
    </message>
    <message>
        <source>Changes every row</source>
        <translation>Cambia todas las filas</translation>
    </message>
    <message>
        <source>Every row of %1 is changed or deleted: there is no condition, or one that is always true.</source>
        <translation>Se cambian o borran todas las filas de %1: no hay condición, o siempre es verdadera.</translation>
    </message>
    <message>
        <source>Say which rows: WHERE …, in batches by key.</source>
        <translation>Diga qué filas: WHERE …, por lotes según la clave.</translation>
    </message>
    <message>
        <source>Drops a type</source>
        <translation>Borra un tipo</translation>
    </message>
    <message>
        <source>The type %1 is dropped; with CASCADE the columns of that type as well.</source>
        <translation>Se borra el tipo %1; con CASCADE, también las columnas de ese tipo.</translation>
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
        <source>%1.%2 goes from %3 to %4: values may not fit.</source>
        <translation>%1.%2 pasa de %3 a %4: puede haber valores que no quepan.</translation>
    </message>
    <message>
        <source>Look for them first; or add a column and copy what fits.</source>
        <translation>Búsquelos antes; o añada una columna y copie lo que quepa.</translation>
    </message>
    <message>
        <source>Drops a constraint or a unique index</source>
        <translation>Borra una restricción o un índice único</translation>
    </message>
    <message>
        <source>%1 is dropped: what it forbade can happen from then on.</source>
        <translation>Se borra %1: lo que prohibía puede ocurrir desde entonces.</translation>
    </message>
    <message>
        <source>Make sure nothing relies on it; keep a NOT VALID constraint while in doubt.</source>
        <translation>Asegúrese de que nada dependa de ello; en la duda, conserve una restricción NOT VALID.</translation>
    </message>
    <message>
        <source>Makes a table unlogged</source>
        <translation>Saca una tabla del WAL</translation>
    </message>
    <message>
        <source>%1 becomes unlogged: after a crash of the server it is empty.</source>
        <translation>%1 pasa a UNLOGGED: tras una caída del servidor queda vacía.</translation>
    </message>
    <message>
        <source>Keep it logged; for a bulk load, load into a table of its own.</source>
        <translation>Déjela en el WAL; para una carga grande use una tabla aparte.</translation>
    </message>
    <message>
        <source>Drops and creates the same thing</source>
        <translation>Borra y vuelve a crear lo mismo</translation>
    </message>
    <message>
        <source>%1 is dropped and made anew: what it held is gone, with its rights and triggers.</source>
        <translation>%1 se borra y se crea de nuevo: su contenido se pierde, con permisos y disparadores.</translation>
    </message>
    <message>
        <source>Change it with ALTER, or make the new one beside it and swap.</source>
        <translation>Cámbiela con ALTER, o cree la nueva al lado e intercámbielas.</translation>
    </message>
    <message>
        <source>Switches checks off</source>
        <translation>Desactiva comprobaciones</translation>
    </message>
    <message>
        <source>Triggers of %1 are switched off, foreign keys among them: rows can come in that refer to nothing.</source>
        <translation>Se desactivan disparadores de %1, claves foráneas incluidas: pueden entrar filas que no refieren a nada.</translation>
    </message>
    <message>
        <source>Leave them on; if it has to be, look for orphans afterwards (stopoverctl health).</source>
        <translation>Déjelos activos; si no hay más remedio, busque después huérfanas (stopoverctl health).</translation>
    </message>
    <message>
        <source>Sets a sequence</source>
        <translation>Fija una secuencia</translation>
    </message>
    <message>
        <source>The sequence %1 is set: a value below the largest one in the table gives duplicates.</source>
        <translation>Se fija la secuencia %1: un valor inferior al mayor de la tabla da duplicados.</translation>
    </message>
    <message>
        <source>Set it from the table: setval(…, (SELECT max(id) FROM …)).</source>
        <translation>Fíjela a partir de la tabla: setval(…, (SELECT max(id) FROM …)).</translation>
    </message>
    <message>
        <source>Takes away without a proven backup</source>
        <translation>Quita sin copia comprobada</translation>
    </message>
    <message>
        <source>%1 is taken away, and no verified backup is newer than the last write.</source>
        <translation>Se quita %1, y ninguna copia comprobada es posterior a la última escritura.</translation>
    </message>
    <message>
        <source>stopoverctl backup create --table %1</source>
        <translation>stopoverctl backup create --table %1</translation>
    </message>
    <message>
        <source>A copy that cannot restore</source>
        <translation>Una copia que no restaura</translation>
    </message>
    <message>
        <source>%1 is a copy of the rows alone: keys, defaults, constraints and rights are not in it.</source>
        <translation>%1 es una copia solo de las filas: faltan claves, valores por defecto, restricciones y permisos.</translation>
    </message>
    <message>
        <source>stopoverctl backup create --table … keeps them and proves the copy.</source>
        <translation>stopoverctl backup create --table … los conserva y prueba la copia.</translation>
    </message>
    <message>
        <source>Index without CONCURRENTLY</source>
        <translation>Índice sin CONCURRENTLY</translation>
    </message>
    <message>
        <source>Nobody can write into %1 until the index is built.</source>
        <translation>Nadie puede escribir en %1 hasta que el índice esté hecho.</translation>
    </message>
    <message>
        <source>CREATE INDEX CONCURRENTLY, outside of a transaction.</source>
        <translation>CREATE INDEX CONCURRENTLY, fuera de una transacción.</translation>
    </message>
    <message>
        <source>DROP INDEX without CONCURRENTLY</source>
        <translation>DROP INDEX sin CONCURRENTLY</translation>
    </message>
    <message>
        <source>Dropping %1 locks its table against everybody.</source>
        <translation>Borrar %1 bloquea su tabla para todos.</translation>
    </message>
    <message>
        <source>DROP INDEX CONCURRENTLY, outside of a transaction.</source>
        <translation>DROP INDEX CONCURRENTLY, fuera de una transacción.</translation>
    </message>
    <message>
        <source>Constraint that is checked under lock</source>
        <translation>Restricción que se comprueba con bloqueo</translation>
    </message>
    <message>
        <source>Every row of %1 is checked while nobody can write.</source>
        <translation>Se comprueba cada fila de %1 mientras nadie puede escribir.</translation>
    </message>
    <message>
        <source>ADD … NOT VALID, and VALIDATE CONSTRAINT in a transaction of its own.</source>
        <translation>ADD … NOT VALID, y VALIDATE CONSTRAINT en otra transacción.</translation>
    </message>
    <message>
        <source>SET NOT NULL scans the table</source>
        <translation>SET NOT NULL lee la tabla</translation>
    </message>
    <message>
        <source>%1 is read as a whole under a lock that blocks everybody, to see that %2 has no NULL.</source>
        <translation>%1 se lee entera, con un bloqueo para todos, para ver que %2 no tiene NULL.</translation>
    </message>
    <message>
        <source>A CHECK (… IS NOT NULL) NOT VALID, validated on its own, saves the scan from PostgreSQL 12 on.</source>
        <translation>Un CHECK (… IS NOT NULL) NOT VALID, validado aparte, evita la lectura desde PostgreSQL 12.</translation>
    </message>
    <message>
        <source>Rewrites the table</source>
        <translation>Reescribe la tabla</translation>
    </message>
    <message>
        <source>%1 is written anew, with all its indexes, while nobody can read or write.</source>
        <translation>%1 se reescribe con todos sus índices mientras nadie puede leer ni escribir.</translation>
    </message>
    <message>
        <source>Add a new column, keep it in step with a trigger, fill it in batches, and swap.</source>
        <translation>Añada una columna, manténgala igual con un disparador, llénela por lotes e intercambie.</translation>
    </message>
    <message>
        <source>Key that is built under lock</source>
        <translation>Clave que se construye con bloqueo</translation>
    </message>
    <message>
        <source>The index of the key is built while nobody can use %1.</source>
        <translation>El índice de la clave se construye mientras nadie puede usar %1.</translation>
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
        <source>The constraint is built while nobody can use %1, and there is no way to do it online.</source>
        <translation>La restricción se construye mientras nadie puede usar %1, y no hay forma de hacerlo en línea.</translation>
    </message>
    <message>
        <source>Do it in a window, or on a new table that is swapped in.</source>
        <translation>Hágalo en una ventana de mantenimiento, o en una tabla nueva que se intercambia.</translation>
    </message>
    <message>
        <source>Partition made or detached under lock</source>
        <translation>Partición creada o separada con bloqueo</translation>
    </message>
    <message>
        <source>%1 and its default partition are locked against everybody.</source>
        <translation>%1 y su partición por defecto quedan bloqueadas para todos.</translation>
    </message>
    <message>
        <source>Make the table on its own with a CHECK of its bounds and ATTACH it; DETACH … CONCURRENTLY from PostgreSQL 14 on.</source>
        <translation>Cree la tabla aparte, con un CHECK de sus límites, y añádala con ATTACH; desde PostgreSQL 14, DETACH … CONCURRENTLY.</translation>
    </message>
    <message>
        <source>Waits for a lock without limit</source>
        <translation>Espera un bloqueo sin límite</translation>
    </message>
    <message>
        <source>%1 is locked (%2) without lock_timeout: while it waits, everybody queues behind it.</source>
        <translation>%1 se bloquea (%2) sin lock_timeout: mientras espera, todos hacen cola detrás.</translation>
    </message>
    <message>
        <source>SET LOCAL lock_timeout = &apos;2s&apos;; before it, and try again.</source>
        <translation>SET LOCAL lock_timeout = &apos;2s&apos;; antes, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Works while a lock is held</source>
        <translation>Trabaja con un bloqueo tomado</translation>
    </message>
    <message>
        <source>%1 stays locked until the transaction ends, and this takes long.</source>
        <translation>%1 sigue bloqueada hasta el fin de la transacción, y esto tarda.</translation>
    </message>
    <message>
        <source>Put it into a transaction of its own, before or after.</source>
        <translation>Póngalo en otra transacción, antes o después.</translation>
    </message>
    <message>
        <source>Locks several tables</source>
        <translation>Bloquea varias tablas</translation>
    </message>
    <message>
        <source>%1 is locked while %2 is locked already: who locks them the other way round is in a deadlock.</source>
        <translation>%1 se bloquea cuando %2 ya lo está: quien las bloquea al revés cae en un interbloqueo.</translation>
    </message>
    <message>
        <source>One table a transaction, or always in the same order.</source>
        <translation>Una tabla por transacción, o siempre en el mismo orden.</translation>
    </message>
    <message>
        <source>Validates in the same transaction</source>
        <translation>Valida en la misma transacción</translation>
    </message>
    <message>
        <source>%2 is validated while %1 is still locked by its ADD: nothing is gained.</source>
        <translation>Se valida %2 mientras %1 sigue bloqueada por su ADD: no se gana nada.</translation>
    </message>
    <message>
        <source>VALIDATE CONSTRAINT in a transaction of its own: put &quot;-- +stopover autocommit&quot; above it.</source>
        <translation>VALIDATE CONSTRAINT en otra transacción: ponga &quot;-- +stopover autocommit&quot; encima.</translation>
    </message>
    <message>
        <source>Rows are changed while the schema is locked</source>
        <translation>Se cambian filas con el esquema bloqueado</translation>
    </message>
    <message>
        <source>Rows are written while %1 is locked by a change of its schema.</source>
        <translation>Se escriben filas mientras %1 está bloqueada por un cambio de su esquema.</translation>
    </message>
    <message>
        <source>Fill in the rows in a revision of its own, in batches.</source>
        <translation>Llene las filas en otra revisión, por lotes.</translation>
    </message>
    <message>
        <source>Several ALTERs on one table</source>
        <translation>Varios ALTER sobre una tabla</translation>
    </message>
    <message>
        <source>%1 is altered again: each ALTER TABLE waits for its lock anew.</source>
        <translation>%1 se cambia otra vez: cada ALTER TABLE vuelve a esperar su bloqueo.</translation>
    </message>
    <message>
        <source>Join them: ALTER TABLE … , … ;</source>
        <translation>Júntelos: ALTER TABLE … , … ;</translation>
    </message>
    <message>
        <source>REFRESH without CONCURRENTLY</source>
        <translation>REFRESH sin CONCURRENTLY</translation>
    </message>
    <message>
        <source>Nobody can read %1 until it is filled.</source>
        <translation>Nadie puede leer %1 hasta que esté llena.</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW CONCURRENTLY; it needs a unique index.</source>
        <translation>REFRESH MATERIALIZED VIEW CONCURRENTLY; necesita un índice único.</translation>
    </message>
    <message>
        <source>Upkeep under lock</source>
        <translation>Mantenimiento con bloqueo</translation>
    </message>
    <message>
        <source>%1 is written anew under a lock.</source>
        <translation>%1 se reescribe con un bloqueo.</translation>
    </message>
    <message>
        <source>REINDEX CONCURRENTLY; for tables a move with Stopover, or pg_repack.</source>
        <translation>REINDEX CONCURRENTLY; para tablas, un traslado con Stopover, o pg_repack.</translation>
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
        <source>Leave the locks to the statements; with lock_timeout if it has to be.</source>
        <translation>Deje los bloqueos a las sentencias; si no hay más remedio, con lock_timeout.</translation>
    </message>
    <message>
        <source>Trigger on a table in use</source>
        <translation>Disparador en una tabla en uso</translation>
    </message>
    <message>
        <source>Writers of %1 wait until this is done.</source>
        <translation>Quien escribe en %1 espera hasta que esto acabe.</translation>
    </message>
    <message>
        <source>SET LOCAL lock_timeout before it, and try again.</source>
        <translation>SET LOCAL lock_timeout antes, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Constraint of a domain</source>
        <translation>Restricción de un dominio</translation>
    </message>
    <message>
        <source>Every table with a column of %1 is locked against writers and read as a whole.</source>
        <translation>Toda tabla con una columna de %1 se bloquea para escribir y se lee entera.</translation>
    </message>
    <message>
        <source>ADD … NOT VALID, and VALIDATE CONSTRAINT later.</source>
        <translation>ADD … NOT VALID, y VALIDATE CONSTRAINT más tarde.</translation>
    </message>
    <message>
        <source>Pages with OFFSET</source>
        <translation>Pagina con OFFSET</translation>
    </message>
    <message>
        <source>Rows are taken by OFFSET: where the order has ties or rows come and go, some are skipped and some come twice.</source>
        <translation>Se toman filas por OFFSET: si el orden tiene empates o las filas van y vienen, unas se saltan y otras llegan dos veces.</translation>
    </message>
    <message>
        <source>Go by key: WHERE id &gt; last ORDER BY id LIMIT n.</source>
        <translation>Vaya por la clave: WHERE id &gt; último ORDER BY id LIMIT n.</translation>
    </message>
    <message>
        <source>LIMIT over an order that is not unique</source>
        <translation>LIMIT sobre un orden que no es único</translation>
    </message>
    <message>
        <source>The order has ties, so LIMIT takes any of them: rows are lost and taken twice.</source>
        <translation>El orden tiene empates y LIMIT toma cualquiera: se pierden filas y otras se toman dos veces.</translation>
    </message>
    <message>
        <source>ORDER BY a unique key, or add it at the end.</source>
        <translation>ORDER BY una clave única, o añádala al final.</translation>
    </message>
    <message>
        <source>NOT IN over NULLs</source>
        <translation>NOT IN sobre NULL</translation>
    </message>
    <message>
        <source>NOT IN is never true when the list holds a NULL: no row is found.</source>
        <translation>NOT IN nunca es verdadero si la lista contiene un NULL: no se encuentra ninguna fila.</translation>
    </message>
    <message>
        <source>NOT EXISTS (SELECT … WHERE …).</source>
        <translation>NOT EXISTS (SELECT … WHERE …).</translation>
    </message>
    <message>
        <source>Conflicts are swallowed</source>
        <translation>Se tragan los conflictos</translation>
    </message>
    <message>
        <source>ON CONFLICT DO NOTHING hides rows of the copy that are not written to %1.</source>
        <translation>ON CONFLICT DO NOTHING oculta filas de la copia que no se escriben en %1.</translation>
    </message>
    <message>
        <source>Leave it out, or compare both sides by key afterwards.</source>
        <translation>Quítelo, o compare después ambos lados por la clave.</translation>
    </message>
    <message>
        <source>The copy leaves out the key</source>
        <translation>La copia omite la clave</translation>
    </message>
    <message>
        <source>The copy does not carry %2, so rows of %1 get new numbers.</source>
        <translation>La copia no lleva %2, así que las filas de %1 reciben números nuevos.</translation>
    </message>
    <message>
        <source>Name the column and copy it, then set the sequence.</source>
        <translation>Nombre la columna y cópiela, después fije la secuencia.</translation>
    </message>
    <message>
        <source>Remainder of a hash</source>
        <translation>Resto de un hash</translation>
    </message>
    <message>
        <source>The remainder of a hash is negative for half of the values, and no partition takes those: %1</source>
        <translation>El resto de un hash es negativo para la mitad de los valores, y ninguna partición los toma: %1</translation>
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
        <source>PostgreSQL knows no LIMIT in UPDATE or DELETE: %1</source>
        <translation>PostgreSQL no conoce LIMIT en UPDATE ni en DELETE: %1</translation>
    </message>
    <message>
        <source>WHERE id IN (SELECT id … ORDER BY id LIMIT n), under &quot;-- +stopover batch&quot;.</source>
        <translation>WHERE id IN (SELECT id … ORDER BY id LIMIT n), bajo &quot;-- +stopover batch&quot;.</translation>
    </message>
    <message>
        <source>Many rows in one statement</source>
        <translation>Muchas filas en una sentencia</translation>
    </message>
    <message>
        <source>About %2 rows of %1 are changed at once: long locks, bloat and WAL.</source>
        <translation>Se cambian a la vez unas %2 filas de %1: bloqueos largos, espacio muerto y WAL.</translation>
    </message>
    <message>
        <source>Change them in batches by key: put &quot;-- +stopover batch&quot; above it.</source>
        <translation>Cámbielas por lotes según la clave: ponga &quot;-- +stopover batch&quot; encima.</translation>
    </message>
    <message>
        <source>Counts prove nothing</source>
        <translation>Los recuentos no prueban nada</translation>
    </message>
    <message>
        <source>Two counts are compared: a row that is lost and one that came twice make up for each other.</source>
        <translation>Se comparan dos recuentos: una fila perdida y otra repetida se compensan.</translation>
    </message>
    <message>
        <source>Compare checksums of all rows, as Stopover does.</source>
        <translation>Compare sumas de comprobación de todas las filas, como hace Stopover.</translation>
    </message>
    <message>
        <source>Swap by RENAME</source>
        <translation>Intercambio con RENAME</translation>
    </message>
    <message>
        <source>%1 is swapped by renaming: foreign keys, views and rights stay with the old table.</source>
        <translation>%1 se intercambia cambiando nombres: claves foráneas, vistas y permisos se quedan en la tabla antigua.</translation>
    </message>
    <message>
        <source>stopoverctl repartition carries them over; else name each of them anew.</source>
        <translation>stopoverctl repartition los lleva consigo; si no, cree cada uno de nuevo.</translation>
    </message>
    <message>
        <source>Name without schema</source>
        <translation>Nombre sin esquema</translation>
    </message>
    <message>
        <source>%1 is named without a schema: the search path decides which one it is.</source>
        <translation>%1 figura sin esquema: la ruta de búsqueda decide cuál es.</translation>
    </message>
    <message>
        <source>Write schema.%1.</source>
        <translation>Escriba esquema.%1.</translation>
    </message>
    <message>
        <source>Name that is too long</source>
        <translation>Nombre demasiado largo</translation>
    </message>
    <message>
        <source>%1 is longer than 63 bytes: the server cuts it without an error.</source>
        <translation>%1 tiene más de 63 bytes: el servidor lo corta sin dar error.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>Name that needs quotes</source>
        <translation>Nombre que necesita comillas</translation>
    </message>
    <message>
        <source>%1 has to be written in quotes everywhere.</source>
        <translation>%1 debe escribirse siempre entre comillas.</translation>
    </message>
    <message>
        <source>Small letters, digits and underscores need none.</source>
        <translation>Letras minúsculas, cifras y guiones bajos no las necesitan.</translation>
    </message>
    <message>
        <source>Type of little use</source>
        <translation>Tipo de poca utilidad</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 es %2.</translation>
    </message>
    <message>
        <source>text with a CHECK, timestamptz, bigint GENERATED … AS IDENTITY, jsonb, numeric.</source>
        <translation>text con CHECK, timestamptz, bigint GENERATED … AS IDENTITY, jsonb, numeric.</translation>
    </message>
    <message>
        <source>Column twice</source>
        <translation>Columna repetida</translation>
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
        <source>No index of %1 begins with %2: each delete on the other side reads the whole table.</source>
        <translation>Ningún índice de %1 empieza por %2: cada borrado en el otro lado lee toda la tabla.</translation>
    </message>
    <message>
        <source>Create one, CONCURRENTLY, before the key.</source>
        <translation>Cree uno, CONCURRENTLY, antes de la clave.</translation>
    </message>
    <message>
        <source>No primary key</source>
        <translation>Sin clave primaria</translation>
    </message>
    <message>
        <source>%1 has no primary key: rows cannot be told apart, copied by key or replicated.</source>
        <translation>%1 no tiene clave primaria: las filas no se distinguen, ni se copian por clave, ni se replican.</translation>
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
        <source>Whatever is there already is taken as right, whether it is or not: %1</source>
        <translation>Lo que ya existe se da por bueno, lo sea o no: %1</translation>
    </message>
    <message>
        <source>Leave it out, so that a difference shows.</source>
        <translation>Quítelo, para que se note una diferencia.</translation>
    </message>
    <message>
        <source>Only psql understands this</source>
        <translation>Esto solo lo entiende psql</translation>
    </message>
    <message>
        <source>This is a command of psql, or data behind COPY: %1</source>
        <translation>Es una orden de psql, o datos tras COPY: %1</translation>
    </message>
    <message>
        <source>Leave it out; load data with INSERT or COPY of its own.</source>
        <translation>Quítelo; cargue los datos con INSERT o con un COPY propio.</translation>
    </message>
    <message>
        <source>Hidden character</source>
        <translation>Carácter oculto</translation>
    </message>
    <message>
        <source>%1 stands here: what is read is not what is run.</source>
        <translation>Aquí hay %1: lo que se lee no es lo que se ejecuta.</translation>
    </message>
    <message>
        <source>Remove it; save the file as UTF-8 without a byte order mark.</source>
        <translation>Quítelo; guarde el archivo en UTF-8 sin marca de orden de bytes.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No se entiende</translation>
    </message>
    <message>
        <source>The statement is not understood here (%1).</source>
        <translation>La sentencia no se entiende aquí (%1).</translation>
    </message>
    <message>
        <source>Syntax newer than PostgreSQL 15 is not checked: the server decides.</source>
        <translation>La sintaxis posterior a PostgreSQL 15 no se comprueba: decide el servidor.</translation>
    </message>
    <message>
        <source>Silenced without a reason</source>
        <translation>Silenciado sin motivo</translation>
    </message>
    <message>
        <source>%1 is to be ignored, and no reason is given: it is reported all the same.</source>
        <translation>%1 debe ignorarse y no se da ningún motivo: se comunica igualmente.</translation>
    </message>
    <message>
        <source>-- +stopover ignore %1 reason=why it is all right here</source>
        <translation>-- +stopover ignore %1 reason=por qué aquí está bien</translation>
    </message>
    <message>
        <source>Body that does not compile</source>
        <translation>Cuerpo que no compila</translation>
    </message>
    <message>
        <source>The PL/pgSQL body does not compile: %1</source>
        <translation>El cuerpo PL/pgSQL no compila: %1</translation>
    </message>
    <message>
        <source>Correct it; in RAISE every % takes one parameter, and %% is a percent sign.</source>
        <translation>Corríjalo; en RAISE cada % toma un parámetro, y %% es un signo de porcentaje.</translation>
    </message>
    <message>
        <source>Generated column as partition key</source>
        <translation>Columna generada como clave de partición</translation>
    </message>
    <message>
        <source>The server refuses the generated column %1 as a partition key.</source>
        <translation>El servidor rechaza la columna generada %1 como clave de partición.</translation>
    </message>
    <message>
        <source>Partition by the expression that generates it, or fill an ordinary column by a trigger.</source>
        <translation>Particione por la expresión que la genera, o rellene una columna corriente con un trigger.</translation>
    </message>
    <message>
        <source>LIKE with indexes</source>
        <translation>LIKE con índices</translation>
    </message>
    <message>
        <source>%1 is LIKE %2 with its indexes: that fails where a unique one lacks the partition key.</source>
        <translation>%1 es LIKE %2 con sus índices: eso falla si a uno único le falta la clave de partición.</translation>
    </message>
    <message>
        <source>EXCLUDING INDEXES, and keys that contain the partition key.</source>
        <translation>EXCLUDING INDEXES, y claves que contengan la clave de partición.</translation>
    </message>
    <message>
        <source>SECURITY DEFINER without search_path</source>
        <translation>SECURITY DEFINER sin search_path</translation>
    </message>
    <message>
        <source>%1 runs with its owner&apos;s rights and the caller&apos;s search path: the caller decides which objects it finds.</source>
        <translation>%1 se ejecuta con los permisos del propietario y la ruta de búsqueda de quien llama: este decide qué objetos encuentra.</translation>
    </message>
    <message>
        <source>SET search_path = … in the function.</source>
        <translation>SET search_path = … en la función.</translation>
    </message>
    <message>
        <source>Takes the name of a built-in</source>
        <translation>Toma el nombre de algo del servidor</translation>
    </message>
    <message>
        <source>%1 stands where everybody may create, or has the name of a function of the server.</source>
        <translation>%1 está donde todos pueden crear, o se llama como una función del servidor.</translation>
    </message>
    <message>
        <source>Another name, in a schema of your own.</source>
        <translation>Otro nombre, en un esquema propio.</translation>
    </message>
    <message>
        <source>Reaches beyond the database</source>
        <translation>Va más allá de la base de datos</translation>
    </message>
    <message>
        <source>This loads code, runs a program or talks to other servers: %1</source>
        <translation>Esto carga código, ejecuta un programa o habla con otros servidores: %1</translation>
    </message>
    <message>
        <source>Do it by hand, as an administrator, outside of a migration.</source>
        <translation>Hágalo a mano, como administrador, fuera de una migración.</translation>
    </message>
    <message>
        <source>Password in the text</source>
        <translation>Contraseña en el texto</translation>
    </message>
    <message>
        <source>A password stands here: it lands in logs and in the history.</source>
        <translation>Aquí hay una contraseña: acaba en los registros y en el historial.</translation>
    </message>
    <message>
        <source>Set it with \password of psql, or use a SCRAM verifier.</source>
        <translation>Fíjela con \password de psql, o use un verificador SCRAM.</translation>
    </message>
    <message>
        <source>Grant to everybody</source>
        <translation>Permiso para todos</translation>
    </message>
    <message>
        <source>Every role gets this right.</source>
        <translation>Todos los roles reciben este permiso.</translation>
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
        <source>The event trigger %1 runs with every DDL of everybody, migrations included.</source>
        <translation>El disparador de eventos %1 se ejecuta con cada DDL de todos, también en las migraciones.</translation>
    </message>
    <message>
        <source>Make sure that it does not stop them.</source>
        <translation>Asegúrese de que no las detiene.</translation>
    </message>
    <message>
        <source>Changes owners or default rights</source>
        <translation>Cambia propietarios o permisos por defecto</translation>
    </message>
    <message>
        <source>Who owns or may use objects changes.</source>
        <translation>Cambia a quién pertenecen los objetos o quién puede usarlos.</translation>
    </message>
    <message>
        <source>Compare the rights before and after (stopoverctl health).</source>
        <translation>Compare los permisos antes y después (stopoverctl health).</translation>
    </message>
    <message>
        <source>Not possible in a transaction</source>
        <translation>Imposible en una transacción</translation>
    </message>
    <message>
        <source>The server refuses this in a transaction: %1</source>
        <translation>El servidor lo rechaza dentro de una transacción: %1</translation>
    </message>
    <message>
        <source>Put &quot;-- +stopover autocommit&quot; above it; in Alembic, use autocommit_block().</source>
        <translation>Ponga &quot;-- +stopover autocommit&quot; encima; en Alembic, use autocommit_block().</translation>
    </message>
    <message>
        <source>Transaction inside a transaction</source>
        <translation>Transacción dentro de una transacción</translation>
    </message>
    <message>
        <source>The script is run in one transaction: BEGIN and COMMIT end it early.</source>
        <translation>El script se ejecuta en una transacción: BEGIN y COMMIT la terminan antes de tiempo.</translation>
    </message>
    <message>
        <source>Leave them out; &quot;-- +stopover autocommit&quot; takes a statement out of the transaction.</source>
        <translation>Quítelos; &quot;-- +stopover autocommit&quot; saca una sentencia de la transacción.</translation>
    </message>
    <message>
        <source>BEGIN without COMMIT</source>
        <translation>BEGIN sin COMMIT</translation>
    </message>
    <message>
        <source>A transaction is opened and never ended: everything in it is rolled back.</source>
        <translation>Se abre una transacción que nunca termina: todo lo que contiene se deshace.</translation>
    </message>
    <message>
        <source>End it with COMMIT.</source>
        <translation>Termínela con COMMIT.</translation>
    </message>
    <message>
        <source>CONCURRENTLY among others</source>
        <translation>CONCURRENTLY entre otras</translation>
    </message>
    <message>
        <source>Statements that want no transaction stand among others: if one fails, the rest is half done.</source>
        <translation>Sentencias que no quieren transacción están entre otras: si una falla, el resto queda a medias.</translation>
    </message>
    <message>
        <source>A revision of its own for each.</source>
        <translation>Cada una en su propia revisión.</translation>
    </message>
    <message>
        <source>CONCURRENTLY without a certain name</source>
        <translation>CONCURRENTLY sin nombre cierto</translation>
    </message>
    <message>
        <source>%1: a build that failed leaves an INVALID index, and IF NOT EXISTS takes it for a good one.</source>
        <translation>%1: una construcción fallida deja un índice INVALID, e IF NOT EXISTS lo da por bueno.</translation>
    </message>
    <message>
        <source>Give it a name, and drop an INVALID one of that name first.</source>
        <translation>Déle un nombre, y borre antes un índice INVALID con ese nombre.</translation>
    </message>
    <message>
        <source>New value of an enum used at once</source>
        <translation>Valor nuevo de un enum usado enseguida</translation>
    </message>
    <message>
        <source>The value %1 cannot be used in the transaction that adds it.</source>
        <translation>El valor %1 no puede usarse en la transacción que lo añade.</translation>
    </message>
    <message>
        <source>Use it in the next revision.</source>
        <translation>Úselo en la revisión siguiente.</translation>
    </message>
    <message>
        <source>SET that stays</source>
        <translation>SET que permanece</translation>
    </message>
    <message>
        <source>%1 stays set for the rest of the session.</source>
        <translation>%1 queda fijado para el resto de la sesión.</translation>
    </message>
    <message>
        <source>SET LOCAL.</source>
        <translation>SET LOCAL.</translation>
    </message>
    <message>
        <source>A loop is no batch</source>
        <translation>Un bucle no es un lote</translation>
    </message>
    <message>
        <source>All turns of the loop are one transaction: locks and dead rows pile up until its end.</source>
        <translation>Todas las vueltas del bucle son una transacción: bloqueos y filas muertas se acumulan hasta el final.</translation>
    </message>
    <message>
        <source>&quot;-- +stopover batch&quot; runs a statement until it touches no row, a transaction each.</source>
        <translation>&quot;-- +stopover batch&quot; repite una sentencia hasta que no toca ninguna fila, cada vez en una transacción.</translation>
    </message>
    <message>
        <source>COMMIT in a block</source>
        <translation>COMMIT en un bloque</translation>
    </message>
    <message>
        <source>COMMIT in a DO block fails inside of a transaction.</source>
        <translation>COMMIT en un bloque DO falla dentro de una transacción.</translation>
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
        <source>%1 is one of several heads (%2): “upgrade head” does not know where to go.</source>
        <translation>%1 es una de varias cabezas (%2): «upgrade head» no sabe adónde ir.</translation>
    </message>
    <message>
        <source>Join them with stopoverctl merge, or always name the branch that is meant.</source>
        <translation>Únalas con stopoverctl merge, o nombre siempre la rama a la que se refiere.</translation>
    </message>
    <message>
        <source>The history does not hold together</source>
        <translation>La historia no es coherente</translation>
    </message>
    <message>
        <source>%1 names what is not there, or what leads back to itself (%2).</source>
        <translation>%1 nombra algo que no existe o que lleva de vuelta a sí mismo (%2).</translation>
    </message>
    <message>
        <source>Set down_revision and depends_on to revisions of this project, without a circle.</source>
        <translation>Ponga en down_revision y depends_on revisiones de este proyecto, sin círculo.</translation>
    </message>
    <message>
        <source>No way back</source>
        <translation>Sin camino de vuelta</translation>
    </message>
    <message>
        <source>downgrade() of %1 is missing, empty or raises: what upgrade() does cannot be undone.</source>
        <translation>downgrade() de %1 falta, está vacía o lanza un error: lo que hace upgrade() no se puede deshacer.</translation>
    </message>
    <message>
        <source>Write the downgrade, or say “raise” with the reason and rely on a proven backup.</source>
        <translation>Escriba el downgrade, o diga el motivo con «raise» y confíe en una copia probada.</translation>
    </message>
    <message>
        <source>SQL put together at run time</source>
        <translation>SQL compuesto al ejecutarse</translation>
    </message>
    <message>
        <source>The statement is made of parts that are only known when it runs: it cannot be checked, and a value may become SQL.</source>
        <translation>La sentencia se compone de partes que solo se conocen al ejecutarla: no se puede comprobar, y un valor puede convertirse en SQL.</translation>
    </message>
    <message>
        <source>Write the statement out, and give values as parameters: op.execute(sa.text(&quot;… :name&quot;).bindparams(name=…)).</source>
        <translation>Escriba la sentencia entera y pase los valores como parámetros: op.execute(sa.text(&quot;… :name&quot;).bindparams(name=…)).</translation>
    </message>
    <message>
        <source>CONCURRENTLY inside a transaction</source>
        <translation>CONCURRENTLY dentro de una transacción</translation>
    </message>
    <message>
        <source>postgresql_concurrently=True outside of autocommit_block(): the server refuses it inside a transaction.</source>
        <translation>postgresql_concurrently=True fuera de autocommit_block(): el servidor lo rechaza dentro de una transacción.</translation>
    </message>
    <message>
        <source>Put it into “with op.get_context().autocommit_block():”.</source>
        <translation>Póngalo dentro de «with op.get_context().autocommit_block():».</translation>
    </message>
    <message>
        <source>Depends on more than the database</source>
        <translation>Depende de más que la base de datos</translation>
    </message>
    <message>
        <source>%1: what the revision does can change with the application, the network or the files of the machine.</source>
        <translation>%1: lo que hace la revisión puede cambiar con la aplicación, la red o los archivos de la máquina.</translation>
    </message>
    <message>
        <source>Copy what it needs into the revision: table definitions with sa.table(), values as literals.</source>
        <translation>Copie en la revisión lo que necesita: tablas con sa.table(), valores como literales.</translation>
    </message>
    <message>
        <source>A branch label twice</source>
        <translation>Una etiqueta de rama repetida</translation>
    </message>
    <message>
        <source>The branch label of %1 belongs to another revision as well (%2).</source>
        <translation>La etiqueta de rama de %1 pertenece también a otra revisión (%2).</translation>
    </message>
    <message>
        <source>Give each branch a label of its own.</source>
        <translation>Dé a cada rama una etiqueta propia.</translation>
    </message>
    <message>
        <source>Edited after it was applied</source>
        <translation>Modificada después de aplicarla</translation>
    </message>
    <message>
        <source>The file of %1 is no longer what was applied to this database.</source>
        <translation>El archivo de %1 ya no es lo que se aplicó a esta base de datos.</translation>
    </message>
    <message>
        <source>Bring the old text back, and put the change into a new revision.</source>
        <translation>Recupere el texto anterior y ponga el cambio en una revisión nueva.</translation>
    </message>
    <message>
        <source>A revision id twice</source>
        <translation>Un identificador de revisión repetido</translation>
    </message>
    <message>
        <source>Give one of them another id, and correct the revisions that follow it.</source>
        <translation>Dé a una otro identificador y corrija las revisiones que la siguen.</translation>
    </message>
    <message>
        <source>File name and id differ</source>
        <translation>El nombre del archivo y el identificador difieren</translation>
    </message>
    <message>
        <source>The name of %1 promises another revision than the %2 inside.</source>
        <translation>El nombre de %1 promete otra revisión que la %2 que contiene.</translation>
    </message>
    <message>
        <source>Rename the file, so that people find it.</source>
        <translation>Cambie el nombre del archivo, para que se encuentre.</translation>
    </message>
    <message>
        <source>More than one file declares the revision %1.</source>
        <translation>Más de un archivo declara la revisión %1.</translation>
    </message>
</context>
<context>
    <name>LossAmount</name>
    <message>
        <source>rows not known</source>
        <translation>filas desconocidas</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>unas %1 filas</translation>
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
        <source>not known (never analysed)</source>
        <translation>desconocido (nunca analizada)</translation>
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
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sobre %2</translation>
    </message>
    <message>
        <source>%1 on %2, which the SQL check had not said</source>
        <translation>%1 sobre %2, que la comprobación de SQL no había dicho</translation>
    </message>
    <message>
        <source>new file for %1</source>
        <translation>fichero nuevo para %1</translation>
    </message>
    <message>
        <source>reads all of %1</source>
        <translation>lee %1 entera</translation>
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
        <source>%1 % of the rows of large tables</source>
        <translation>%1 % de las filas de las tablas grandes</translation>
    </message>
    <message>
        <source>It fails on the way back: %1</source>
        <translation>Falla a la vuelta: %1</translation>
    </message>
    <message>
        <source>It fails: %1</source>
        <translation>Falla: %1</translation>
    </message>
    <message>
        <source>It works, in %1. There is no way back.</source>
        <translation>Funciona, en %1. No hay camino de vuelta.</translation>
    </message>
    <message>
        <source>It works, in %1, but the way back (%2) does not lead to the schema as it was.</source>
        <translation>Funciona, en %1, pero el camino de vuelta (%2) no lleva al esquema tal como era.</translation>
    </message>
    <message>
        <source>It works: there in %1, back in %2, and the schema is as it was.</source>
        <translation>Funciona: ida en %1, vuelta en %2, y el esquema queda como era.</translation>
    </message>
    <message>
        <source>The copy was not like the database in: %1</source>
        <translation>La copia no era como la base de datos en: %1</translation>
    </message>
    <message>
        <source>Revision %1 cannot be undone: after it, only a backup leads back.</source>
        <translation>La revisión %1 no se puede deshacer: después, solo una copia de seguridad lleva de vuelta.</translation>
    </message>
    <message>
        <source>Not as before after the way back: %1</source>
        <translation>Distinto de antes tras la vuelta: %1</translation>
    </message>
    <message>
        <source>Tried on PostgreSQL %1, the database is on %2.</source>
        <translation>Ensayado con PostgreSQL %1; la base de datos usa %2.</translation>
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
        <source>Date</source>
        <translation>Fecha</translation>
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
        <source>Stands at</source>
        <translation>Está en</translation>
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
        <source>Health checks that did not pass</source>
        <translation>Comprobaciones no superadas</translation>
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
        <source>No preflight is recorded for this run.</source>
        <translation>No consta comprobación previa de esta ejecución.</translation>
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
        <source>This run compared no rows.</source>
        <translation>Esta ejecución no comparó filas.</translation>
    </message>
    <message>
        <source>%1 rows were compared by checksum in %2 buckets, and both sides are equal. Root: SHA-256 %3</source>
        <translation>Se compararon %1 filas por suma de verificación en %2 grupos, y ambos lados son iguales. Raíz: SHA-256 %3</translation>
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
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Parity of old and new</source>
        <translation>Paridad de lo viejo y lo nuevo</translation>
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
        <source>The old table is gone: nothing to compare with.</source>
        <translation>La tabla vieja ya no está: nada con que comparar.</translation>
    </message>
    <message>
        <source>No table was swapped.</source>
        <translation>No se intercambió ninguna tabla.</translation>
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
        <source>passed over</source>
        <translation>pasado por alto</translation>
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
        <source>The hash of every event follows from the one before it: nothing was altered or removed.</source>
        <translation>El hash de cada suceso se sigue del anterior: nada se alteró ni se quitó.</translation>
    </message>
    <message>
        <source>The history was altered: from event %1 on, the hashes do not follow.</source>
        <translation>El historial fue alterado: desde el suceso %1 los hashes no concuerdan.</translation>
    </message>
    <message>
        <source>Events are missing at the end of the history.</source>
        <translation>Faltan sucesos al final del historial.</translation>
    </message>
    <message>
        <source>Rollback and next steps</source>
        <translation>Vuelta atrás y próximos pasos</translation>
    </message>
    <message>
        <source>It can be rolled back with every write made since (stopoverctl run rollback %1). &quot;run finish&quot; ends that.</source>
        <translation>Se puede revertir con todo lo escrito desde entonces (stopoverctl run rollback %1). &quot;run finish&quot; lo termina.</translation>
    </message>
    <message>
        <source>It was rolled back. &quot;stopoverctl run again %1&quot; goes forward once more, &quot;run abort&quot; removes what is left.</source>
        <translation>Se revirtió. &quot;stopoverctl run again %1&quot; avanza otra vez, &quot;run abort&quot; quita lo que queda.</translation>
    </message>
    <message>
        <source>It is finished; back only from a backup.</source>
        <translation>Está terminada; atrás solo desde una copia.</translation>
    </message>
    <message>
        <source>It was given up; nothing of it is left.</source>
        <translation>Se abandonó; no queda nada de ella.</translation>
    </message>
    <message>
        <source>The live table is as it was. Resume or abort the run.</source>
        <translation>La tabla está como estaba. Reanude o abandone la ejecución.</translation>
    </message>
    <message>
        <source>repartition</source>
        <translation>repartición</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>downgrade</source>
        <translation>reversión</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>restauración</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>Duration of each step</source>
        <translation>Duración de cada paso</translation>
    </message>
    <message>
        <source>Run %1: %2 of %3</source>
        <translation>Ejecución %1: %2 de %3</translation>
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
        <source>rows taken out</source>
        <translation>filas apartadas</translation>
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
        <source>Ticked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Ledger of the application</source>
        <translation>Libro de la aplicación</translation>
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
        <source>Wrong</source>
        <translation>Erróneas</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>De más</translation>
    </message>
    <message>
        <source>Every write that the application was told is committed was found in the table.</source>
        <translation>Cada escritura confirmada a la aplicación se encontró en la tabla.</translation>
    </message>
    <message>
        <source>The table is not what the application was told.</source>
        <translation>La tabla no es lo que se confirmó a la aplicación.</translation>
    </message>
    <message>
        <source>It was rolled back, with every write made since. &quot;stopoverctl run abort %1&quot; removes what is left.</source>
        <translation>Se volvió atrás, con todo lo escrito desde entonces. «stopoverctl run abort %1» elimina lo que queda.</translation>
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
        <source>Create the new table with %2 partitions</source>
        <translation>Crear la tabla nueva con %2 particiones</translation>
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
        <source>Gather statistics</source>
        <translation>Reunir estadísticas</translation>
    </message>
    <message>
        <source>Gather statistics of the new table</source>
        <translation>Reunir estadísticas de la tabla nueva</translation>
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
        <source>Rebuild mat. views</source>
        <translation>Rehacer vistas mat.</translation>
    </message>
    <message>
        <source>Refresh mat. views</source>
        <translation>Refrescar vistas mat.</translation>
    </message>
    <message>
        <source>Compare every row</source>
        <translation>Comparar cada fila</translation>
    </message>
    <message>
        <source>Compare every row of %1 with %2</source>
        <translation>Comparar cada fila de %1 con %2</translation>
    </message>
    <message>
        <source>Swap tables</source>
        <translation>Intercambiar tablas</translation>
    </message>
    <message>
        <source>Swap %1; the old one is kept as %2</source>
        <translation>Intercambiar %1; la antigua queda como %2</translation>
    </message>
    <message>
        <source>Validate keys</source>
        <translation>Validar claves</translation>
    </message>
    <message>
        <source>Drop what was kept</source>
        <translation>Eliminar lo guardado</translation>
    </message>
    <message>
        <source>Drop the kept table %1</source>
        <translation>Eliminar la tabla guardada %1</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Remove what was prepared; %1 stays as it is</source>
        <translation>Quitar lo preparado; %1 queda como está</translation>
    </message>
    <message>
        <source>Move into partitions</source>
        <translation>Mover a particiones</translation>
    </message>
    <message>
        <source>Roll back, keeping every write</source>
        <translation>Revertir, conservando cada escritura</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>Finish: drop what was kept for a rollback</source>
        <translation>Terminar: eliminar lo guardado para revertir</translation>
    </message>
    <message>
        <source>Abort: leave the table as it was</source>
        <translation>Abandonar: dejar la tabla como estaba</translation>
    </message>
    <message>
        <source>not swapped yet</source>
        <translation>aún sin intercambiar</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>intercambiada</translation>
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
        <source>at rest</source>
        <translation>en reposo</translation>
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
        <source>partitions</source>
        <translation>particiones</translation>
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
        <source>Attempts to get the lock</source>
        <translation>Intentos de obtener el bloqueo</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <source>Keys carried over under the lock</source>
        <translation>Claves trasladadas bajo el bloqueo</translation>
    </message>
    <message>
        <source>Carried over after</source>
        <translation>Trasladadas tras</translation>
    </message>
    <message>
        <source>Compared after</source>
        <translation>Comparadas tras</translation>
    </message>
    <message>
        <source>Guards checked after</source>
        <translation>Guardas comprobadas tras</translation>
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
        <source>Keys carried over</source>
        <translation>Claves trasladadas</translation>
    </message>
    <message>
        <source>Copies begun anew</source>
        <translation>Copias empezadas de nuevo</translation>
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
        <source>yes, nothing is lost</source>
        <translation>sí, no se pierde nada</translation>
    </message>
    <message>
        <source>yes, keeps later writes</source>
        <translation>sí, conserva escrituras posteriores</translation>
    </message>
    <message>
        <source>from the backup only</source>
        <translation>solo desde la copia de seguridad</translation>
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
        <source>Check the backup</source>
        <translation>Comprobar la copia</translation>
    </message>
    <message>
        <source>Compare %1 with what it was when it was made</source>
        <translation>Comparar %1 con lo que era cuando se hizo</translation>
    </message>
    <message>
        <source>Create the table</source>
        <translation>Crear la tabla</translation>
    </message>
    <message>
        <source>Create %1 with columns, rights and policies</source>
        <translation>Crear %1 con columnas, derechos y políticas</translation>
    </message>
    <message>
        <source>Prepare the way back</source>
        <translation>Preparar la vuelta atrás</translation>
    </message>
    <message>
        <source>Prepare the way back of %1</source>
        <translation>Preparar la vuelta atrás de %1</translation>
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
        <source>Keep the rows that were newer in %1</source>
        <translation>Conservar en %1 las filas que eran más nuevas</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>Poner en su sitio</translation>
    </message>
    <message>
        <source>Put %1 in its place</source>
        <translation>Poner %1 en su sitio</translation>
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
        <source>Backup no.</source>
        <translation>Copia n.º</translation>
    </message>
    <message>
        <source>Take rows out</source>
        <translation>Apartar filas</translation>
    </message>
    <message>
        <source>Take out of %1 what stands in the way; it is kept as %2</source>
        <translation>Apartar de %1 lo que estorba; se conserva como %2</translation>
    </message>
    <message>
        <source>Build indexes (%1) on %2 partitions</source>
        <translation>Crear índices (%1) en %2 particiones</translation>
    </message>
    <message>
        <source>Change the rows</source>
        <translation>Cambiar las filas</translation>
    </message>
    <message>
        <source>Change the rows of %1; what was there is kept as %2</source>
        <translation>Cambiar las filas de %1; lo que había se conserva como %2</translation>
    </message>
    <message>
        <source>Put rows back</source>
        <translation>Devolver las filas</translation>
    </message>
    <message>
        <source>Put back into %1 what %2 keeps, where nobody has written since</source>
        <translation>Devolver a %1 lo que guarda %2, donde nadie ha escrito desde entonces</translation>
    </message>
    <message>
        <source>Rebuild materialized views (%1)</source>
        <translation>Reconstruir vistas materializadas (%1)</translation>
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
</context>
<context>
    <name>StepView</name>
    <message>
        <source>both sides equal</source>
        <translation>ambos lados iguales</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>waits for a lock</source>
        <translation>espera un bloqueo</translation>
    </message>
    <message>
        <source>waits for your confirmation</source>
        <translation>espera su confirmación</translation>
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
        <source>link lost, connecting again</source>
        <translation>conexión perdida, reconectando</translation>
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
        <source>unknown: the link was lost</source>
        <translation>desconocido: se perdió la conexión</translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation>punto de parada</translation>
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
        <source>Takes a PostgreSQL database across a schema migration and back, without losing a row.</source>
        <translation>Lleva una base de datos PostgreSQL a través de un cambio de esquema y de vuelta, sin perder una fila.</translation>
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
        <source>Find a command by its name</source>
        <translation>Buscar una orden por su nombre</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Leer la página de nuevo</translation>
    </message>
    <message>
        <source>Go to the next or the previous pane</source>
        <translation>Ir al panel siguiente o anterior</translation>
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
        <source>Continue the run, pause it after the batch</source>
        <translation>Continuar la ejecución, pausarla tras el lote</translation>
    </message>
    <message>
        <source>Set or remove a breakpoint at the selected step</source>
        <translation>Poner o quitar un punto de parada en el paso elegido</translation>
    </message>
    <message>
        <source>Cancel the step that runs</source>
        <translation>Cancelar el paso en curso</translation>
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
        <source>Statement runs</source>
        <translation>Sentencia en curso</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
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
        <source>Who waits for whom</source>
        <translation>Quién espera a quién</translation>
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
        <source>Behind</source>
        <translation>Retraso</translation>
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
        <source>By index</source>
        <translation>Por índice</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Needed by a key</source>
        <translation>Necesario para una clave</translation>
    </message>
    <message>
        <source>Slow queries</source>
        <translation>Consultas lentas</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
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
        <source>%1 % of reads from the cache</source>
        <translation>%1 % de las lecturas desde la caché</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1 %</translation>
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
        <source>Nobody waits for a lock.</source>
        <translation>Nadie espera un bloqueo.</translation>
    </message>
    <message>
        <source>Locks (%1 wait)</source>
        <translation>Bloqueos (%1 esperan)</translation>
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
        <source>No index build, vacuum, copy or backup runs, and nothing is replicated.</source>
        <translation>No hay creación de índices, vacuum, copia ni backup en marcha, y nada se replica.</translation>
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
        <source>Slow queries cannot be told: %1 is missing. CREATE EXTENSION pg_stat_statements, with the library in shared_preload_libraries, or GRANT pg_read_all_stats.</source>
        <translation>No se pueden mostrar consultas lentas: falta %1. CREATE EXTENSION pg_stat_statements, con la biblioteca en shared_preload_libraries, o GRANT pg_read_all_stats.</translation>
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
        <source>This is a session of Stopover: cancel its run instead.</source>
        <translation>Es una sesión de Stopover: cancele su ejecución.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>The statement of session %1 (%2) fails, and its transaction with it. The application sees an error.</source>
        <translation>La sentencia de la sesión %1 (%2) falla, y con ella su transacción. La aplicación ve un error.</translation>
    </message>
    <message>
        <source>Session %1 (%2) ends. What it has not committed is rolled back, and the application loses its connection.</source>
        <translation>La sesión %1 (%2) termina. Lo que no confirmó se revierte, y la aplicación pierde su conexión.</translation>
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
        <source>Type %1 to go on:</source>
        <translation>Escriba %1 para continuar:</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>the server is another machine: its CPU, memory and disk are not seen from here</source>
        <translation>el servidor es otra máquina: su CPU, memoria y disco no se ven desde aquí</translation>
    </message>
    <message>
        <source>%1 of disk free</source>
        <translation>%1 de disco libres</translation>
    </message>
    <message>
        <source>waiting for the disk %1 %</source>
        <translation>espera del disco %1 %</translation>
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
        <source>Warnings, errors, waits for locks and crashes at the end of the server&apos;s log, the newest first.</source>
        <translation>Avisos, errores, esperas por bloqueos y caídas al final del registro del servidor, lo más nuevo primero.</translation>
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
        <source>Compare with live</source>
        <translation>Comparar con la tabla</translation>
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
        <source>Reads it again and compares with what was recorded; a dump is restored into the private server.</source>
        <translation>La lee de nuevo y la compara con lo registrado; un volcado se restaura en el servidor privado.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Puts its rows in place of the live ones; what is there now is kept, so that it can be undone.</source>
        <translation>Pone sus filas en lugar de las actuales; lo que hay ahora se conserva, así que se puede deshacer.</translation>
    </message>
    <message>
        <source>Rows that were written after the backup go into a table of their own, or stay only in the replaced table until that is dropped.</source>
        <translation>Las filas escritas después de la copia van a una tabla propia, o quedan solo en la tabla reemplazada hasta que se borre.</translation>
    </message>
    <message>
        <source>Moves the end of its time to 30 days from now.</source>
        <translation>Mueve el fin de su plazo a 30 días desde ahora.</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Writes all its rows into a file.</source>
        <translation>Escribe todas sus filas en un archivo.</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Says in the audit that a person has looked at it.</source>
        <translation>Deja en la auditoría que una persona la ha mirado.</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Drops the backup table for good.</source>
        <translation>Borra la tabla de copia definitivamente.</translation>
    </message>
    <message>
        <source>Choose a backup to see what it holds.</source>
        <translation>Elija una copia para ver lo que contiene.</translation>
    </message>
    <message>
        <source>%1, a dump of the database %2</source>
        <translation>%1, un volcado de la base de datos %2</translation>
    </message>
    <message>
        <source>%1 beside the live table %2</source>
        <translation>%1 junto a la tabla activa %2</translation>
    </message>
    <message>
        <source>%1 rows, %2 · made %3 · kept until %4 · %5</source>
        <translation>%1 filas, %2 · hecha %3 · se conserva hasta %4 · %5</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>dropped by hand</source>
        <translation>borrada a mano</translation>
    </message>
    <message>
        <source>Reading what speaks against dropping it …</source>
        <translation>Leyendo lo que habla en contra de borrarla …</translation>
    </message>
    <message>
        <source>Comparing every row with the live table …</source>
        <translation>Comparando cada fila con la tabla activa …</translation>
    </message>
    <message>
        <source>A dump is proven by restoring it: Check now does so on the private server and compares every table.</source>
        <translation>Un volcado se prueba restaurándolo: «Comprobar ahora» lo hace en el servidor privado y compara cada tabla.</translation>
    </message>
    <message>
        <source>Only in the backup %1 · only live %2 · changed %3. %4</source>
        <translation>Solo en la copia %1 · solo en la tabla %2 · cambiadas %3. %4</translation>
    </message>
    <message>
        <source>It may be dropped.</source>
        <translation>Se puede borrar.</translation>
    </message>
    <message>
        <source>It cannot be dropped yet: %1.</source>
        <translation>Aún no se puede borrar: %1.</translation>
    </message>
    <message>
        <source>What a restore does with newer rows</source>
        <translation>Qué hace una restauración con las filas más nuevas</translation>
    </message>
    <message>
        <source>A restore keeps newer rows beside</source>
        <translation>Conservar aparte las filas más nuevas</translation>
    </message>
    <message>
        <source>A restore discards newer rows</source>
        <translation>Descartar las filas más nuevas</translation>
    </message>
    <message>
        <source>Keep 30 days</source>
        <translation>Conservar 30 días</translation>
    </message>
    <message>
        <source>Take out this table</source>
        <translation>Sacar esta tabla</translation>
    </message>
    <message>
        <source>Makes a backup table of the chosen one, compared with the dump; it is then reviewed and restored like any other.</source>
        <translation>Hace de la elegida una tabla de copia, comparada con el volcado; después se revisa y se restaura como cualquier otra.</translation>
    </message>
    <message>
        <source>Tables in the dump</source>
        <translation>Tablas del volcado</translation>
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
        <source>Of</source>
        <translation>De</translation>
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
        <source>Shows every backup whose time is over, and what speaks against dropping it.</source>
        <translation>Muestra cada copia cuyo plazo terminó, y lo que habla en contra de borrarla.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>Comprobando %1 …</translation>
    </message>
    <message>
        <source>Reading the register of backups</source>
        <translation>Leyendo el registro de copias</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copias</translation>
    </message>
    <message>
        <source>Runs make backups of what they take away. You can also copy a table, or dump the whole database, at any time.</source>
        <translation>Las ejecuciones copian lo que quitan. También puede copiar una tabla, o volcar toda la base de datos, en cualquier momento.</translation>
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
        <source>Copied under one snapshot while writers go on; every row is compared.</source>
        <translation>Copiada bajo una instantánea mientras se sigue escribiendo; se compara cada fila.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>%1 rows that are newer stay only in the replaced table, until that is dropped.</source>
        <translation>%1 filas más nuevas quedan solo en la tabla reemplazada, hasta que se borre.</translation>
    </message>
    <message>
        <source>%1 rows that are newer leave the table; they are kept in %2.</source>
        <translation>%1 filas más nuevas salen de la tabla; se conservan en %2.</translation>
    </message>
    <message>
        <source>The table as it is now, with every write up to the swap, as %1.</source>
        <translation>La tabla como está ahora, con cada escritura hasta el intercambio, como %1.</translation>
    </message>
    <message>
        <source>The backup %1, checked again before anything is changed.</source>
        <translation>La copia %1, comprobada de nuevo antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Roll back on the Run page, with every write made since.</source>
        <translation>Revertir en la página Ejecución, con cada escritura desde entonces.</translation>
    </message>
    <message>
        <source>The table did not exist; drop it again.</source>
        <translation>La tabla no existía; bórrela de nuevo.</translation>
    </message>
    <message>
        <source>Keep current data</source>
        <translation>Conservar los datos actuales</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The live table %1; the register and the audit keep a line.</source>
        <translation>La tabla activa %1; el registro y la auditoría conservan una línea.</translation>
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
        <source>No backup is due: nothing is to be cleaned up.</source>
        <translation>Ninguna copia ha vencido: no hay nada que limpiar.</translation>
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
        <source>Restoring %1 into the new database %2; the live one is not touched …</source>
        <translation>Restaurando %1 en la base de datos nueva %2; la actual no se toca …</translation>
    </message>
    <message>
        <source>The database %1 holds the dump: %2 tables with %3 rows, each compared.</source>
        <translation>La base de datos %1 contiene el volcado: %2 tablas con %3 filas, cada una comparada.</translation>
    </message>
    <message>
        <source>Run what a foreign dump holds?</source>
        <translation>¿Ejecutar lo que contiene un volcado ajeno?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>Restaurarlo todo</translation>
    </message>
    <message>
        <source>Nothing was run here that could be undone by itself. A dump is restored from the list below.</source>
        <translation>Aquí no se ejecutó nada que pueda deshacerse solo. Un volcado se restaura desde la lista de abajo.</translation>
    </message>
    <message>
        <source>Undo what was done last to</source>
        <translation>Deshacer lo último hecho a</translation>
    </message>
    <message>
        <source>Run %1: %2.</source>
        <translation>Ejecución %1: %2.</translation>
    </message>
    <message>
        <source>The backup %1 is restored.</source>
        <translation>Se restaura la copia %1.</translation>
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
        <source>What is newer than the backup, in a table of its own.</source>
        <translation>Lo que es más nuevo que la copia, en una tabla propia.</translation>
    </message>
    <message>
        <source>Another way, should this one fail: %1</source>
        <translation>Otro camino, si este falla: %1</translation>
    </message>
    <message>
        <source>Go forward again on the Run page.</source>
        <translation>Avanzar de nuevo en la página Ejecución.</translation>
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
        <translation>Vuelta de emergencia…</translation>
    </message>
    <message>
        <source>Undoes what was done last in this database, by the surest way there is.</source>
        <translation>Deshace lo último hecho en esta base de datos, por el camino más seguro.</translation>
    </message>
    <message>
        <source>The base backup in %1 is complete: every file was verified.</source>
        <translation>La copia base en %1 está completa: se comprobó cada archivo.</translation>
    </message>
    <message>
        <source>The database %1 holds the dump. Without a manifest its rows could not be compared.</source>
        <translation>La base %1 contiene el volcado. Sin manifiesto no se pudieron comparar sus filas.</translation>
    </message>
    <message>
        <source>Every write since the dump (%1): it is only in the database that is replaced.</source>
        <translation>Cada escritura desde el volcado (%1): solo está en la base que se reemplaza.</translation>
    </message>
    <message>
        <source>Put it in the place of %1…</source>
        <translation>Ponerla en lugar de %1…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>This window closes its connections to %1, and opens it again afterwards.</source>
        <translation>Esta ventana cierra sus conexiones con %1 y después la vuelve a abrir.</translation>
    </message>
    <message>
        <source>While anybody else is connected, the server refuses; nobody is thrown out.</source>
        <translation>Mientras haya alguien más conectado, el servidor se niega; a nadie se le desconecta.</translation>
    </message>
    <message>
        <source>The database as it is now, with every write, under the name %1_before_ and the time.</source>
        <translation>La base tal como está ahora, con cada escritura, con el nombre %1_before_ y la hora.</translation>
    </message>
    <message>
        <source>Exchange the names back.</source>
        <translation>Volver a intercambiar los nombres.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>Exchanging the names of %1 and the database before …</source>
        <translation>Intercambiando los nombres de %1 y de la base anterior …</translation>
    </message>
    <message>
        <source>Nothing was exchanged.</source>
        <translation>No se intercambió nada.</translation>
    </message>
    <message>
        <source>Done. What was there is kept as the database %1, with its register of backups.</source>
        <translation>Hecho. Lo que había se conserva como la base %1, con su registro de copias.</translation>
    </message>
    <message>
        <source>Every write since the exchange: it is only in the database that is replaced.</source>
        <translation>Cada escritura desde el intercambio: solo está en la base que se reemplaza.</translation>
    </message>
    <message>
        <source>Exchange back…</source>
        <translation>Intercambiar de nuevo…</translation>
    </message>
    <message>
        <source>The table and its partitions: readers go on, writers wait while the rows change.</source>
        <translation>La tabla y sus particiones: se sigue leyendo; quien escribe espera mientras cambian las filas.</translation>
    </message>
    <message>
        <source>Taking %1 out of %2, by way of a database of its own …</source>
        <translation>Sacando %1 de %2, por medio de una base de datos propia …</translation>
    </message>
    <message>
        <source>%1 holds the %2 rows of %3, compared with the dump.</source>
        <translation>%1 contiene las %2 filas de %3, comparadas con el volcado.</translation>
    </message>
    <message>
        <source>%1 was not made by Stopover for this database. Its statements do more than hold data; they would run as an ordinary role.</source>
        <translation>%1 no lo hizo Stopover para esta base de datos. Las sentencias del volcado hacen más que contener datos; se ejecutarían con un rol corriente.</translation>
    </message>
    <message>
        <source>Its objects belong to the new role %1, which cannot log in and has no rights elsewhere.</source>
        <translation>Los objetos que contiene pertenecen al rol nuevo %1, que no puede iniciar sesión ni tiene otros permisos.</translation>
    </message>
    <message>
        <source>The dump gives rights to roles that do not exist here: %1.</source>
        <translation>El volcado concede permisos a roles que aquí no existen: %1.</translation>
    </message>
    <message>
        <source>Some definitions differ from the dump, so recorded owners were not restored: code in the dump changed something while it was loaded, or another version of pg_dump wrote it: %1</source>
        <translation>No todas sus definiciones coinciden palabra por palabra con las del volcado, así que los roles que el volcado indica como propietarios no recibieron nada: código del volcado cambió algo durante la carga, o lo escribió un pg_dump de otra versión: %1</translation>
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
        <source>Since the baseline</source>
        <translation>Desde la referencia</translation>
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
        <source>Select a check to see what it found and how it is mended.</source>
        <translation>Seleccione una comprobación para ver qué halló y cómo se repara.</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
</context>
<context>
    <name>stopover::ui::CleanupDialog</name>
    <message>
        <source>Backups whose time is over</source>
        <translation>Copias cuyo plazo terminó</translation>
    </message>
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
        <source>May it go?</source>
        <translation>¿Se puede borrar?</translation>
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
        <source>None of them may be dropped yet.</source>
        <translation>Ninguna se puede borrar todavía.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) with %1 would be dropped; the oldest is of %2. This cannot be undone.</source>
        <translation>
            <numerusform>Se borraría %n copia con %1; es del %2. No se puede deshacer.</numerusform>
            <numerusform>Se borrarían %n copias con %1; la más antigua es del %2. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the database</source>
        <translation>Escriba el nombre de la base de datos</translation>
    </message>
    <message>
        <source>To drop them, type the name of the database: %1</source>
        <translation>Para borrarlas, escriba el nombre de la base de datos: %1</translation>
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
</context>
<context>
    <name>stopover::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ConfirmBar</name>
    <message>
        <source>Cancel the run</source>
        <translation>Cancelar la ejecución</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Escriba %1 para continuar:</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>Nombre escrito</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ConnectionForm</name>
    <message>
        <source>Keep the password in the desktop&apos;s keychain</source>
        <translation>Guardar la contraseña en el llavero del escritorio</translation>
    </message>
    <message>
        <source>what you call it; needed to save it</source>
        <translation>cómo la llama; hace falta para guardarla</translation>
    </message>
    <message>
        <source>A URI, keywords (host=… dbname=…), service=NAME or the name of a local database. What is missing comes from PGHOST, PGUSER and so on, as in psql.</source>
        <translation>Una URI, palabras clave (host=… dbname=…), service=NOMBRE o el nombre de una base de datos local. Lo que falte viene de PGHOST, PGUSER, etc., como en psql.</translation>
    </message>
    <message>
        <source>from the keychain or the password file, unless typed here</source>
        <translation>del llavero o del archivo de contraseñas, si no se escribe aquí</translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation>como diga la dirección</translation>
    </message>
    <message>
        <source>verify-full: encrypted, server and name checked</source>
        <translation>verify-full: cifrado, servidor y nombre comprobados</translation>
    </message>
    <message>
        <source>verify-ca: encrypted, certificate checked</source>
        <translation>verify-ca: cifrado, certificado comprobado</translation>
    </message>
    <message>
        <source>require: encrypted, server not checked</source>
        <translation>require: cifrado, servidor sin comprobar</translation>
    </message>
    <message>
        <source>prefer: encrypted if the server offers it</source>
        <translation>prefer: cifrado si el servidor lo ofrece</translation>
    </message>
    <message>
        <source>disable: never encrypted</source>
        <translation>disable: nunca cifrado</translation>
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
        <source>Password and rows cross the network in clear text. Choose verify-full, or require at least.</source>
        <translation>La contraseña y las filas cruzan la red en claro. Elija verify-full, o al menos require.</translation>
    </message>
    <message>
        <source>Nothing forces encryption: whoever sits in between can turn it off. Choose verify-full, or require at least.</source>
        <translation>Nada obliga al cifrado: quien esté en medio puede quitarlo. Elija verify-full, o al menos require.</translation>
    </message>
    <message>
        <source>by default the owner of the database or of its tables</source>
        <translation>automático: el propietario de la base de datos o de las tablas</translation>
    </message>
    <message>
        <source>For superusers: the role whose rights Stopover works with, so that no code of others runs with yours. Your own name keeps your own rights; what belongs to others is then refused. Other roles always work with their own rights.</source>
        <translation>Para superusuarios: el rol con cuyos permisos trabaja Stopover, para que ningún código ajeno se ejecute con los de usted. Con su propio nombre conserva sus permisos; entonces se rechaza lo que pertenece a otros. Los demás roles trabajan siempre con sus propios permisos.</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Trabajar como</translation>
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
        <source>Drop a URI or a service file here.</source>
        <translation>Suelte aquí una URI o un archivo de servicios.</translation>
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
        <source>A PostgreSQL server of your own on this machine, without a network port, to try things out.</source>
        <translation>Un servidor PostgreSQL propio en este equipo, sin puerto de red, para probar cosas.</translation>
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
        <source>none saved yet</source>
        <translation>ninguna guardada aún</translation>
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
        <source>Lately</source>
        <translation>Recientes</translation>
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
        <source>The server answers.</source>
        <translation>El servidor responde.</translation>
    </message>
    <message>
        <source>%1 is saved, without its password.</source>
        <translation>%1 está guardada, sin su contraseña.</translation>
    </message>
    <message>
        <source>%1 is no longer in the list, and its password no longer in the keychain.</source>
        <translation>%1 ya no está en la lista, ni su contraseña en el llavero.</translation>
    </message>
    <message>
        <source>The private server is being started; the first time takes a few seconds.</source>
        <translation>Se está iniciando el servidor privado; la primera vez tarda unos segundos.</translation>
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
        <source>Give it a name first.</source>
        <translation>Dele antes un nombre.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abierta: %1</translation>
    </message>
    <message>
        <source>%1 holds no services: a service file has sections such as [production] with host=… and dbname=… below.</source>
        <translation>%1 no contiene servicios: un archivo de servicios tiene secciones como [production] con host=… y dbname=… debajo.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::Connector</name>
    <message>
        <source>The password was not kept: %1. It is asked for next time; a line in the password file ~/.pgpass works too.</source>
        <translation>La contraseña no se guardó: %1. Se pedirá la próxima vez; una línea en el archivo ~/.pgpass también sirve.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::Console</name>
    <message>
        <source>Private server</source>
        <translation>Servidor privado</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;</source>
        <translation>No hay ninguna página «%1»</translation>
    </message>
    <message>
        <source>The pages are %1</source>
        <translation>Las páginas son %1</translation>
    </message>
</context>
<context>
    <name>stopover::ui::ContextBar</name>
    <message>
        <source>NOT MARKED</source>
        <translation>SIN MARCAR</translation>
    </message>
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
        <source>server clock %1 off</source>
        <translation>reloj del servidor desviado %1</translation>
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
        <source>Nothing is changed through this window. Press to allow changes.</source>
        <translation>Nada se cambia desde esta ventana. Pulse para permitir cambios.</translation>
    </message>
    <message>
        <source>Press to make sure that nothing is changed through this window.</source>
        <translation>Pulse para asegurar que nada se cambie desde esta ventana.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>The private server that comes with Stopover; no other can be reached from here.</source>
        <translation>El servidor privado que trae Stopover; desde aquí no se llega a ningún otro.</translation>
    </message>
    <message>
        <source>%1? (copy)</source>
        <translation>¿%1? (copia)</translation>
    </message>
    <message>
        <source>This database carries the marker of another server: it is probably a copy. Mark it anew on the Connections page.</source>
        <translation>Esta base de datos lleva la marca de otro servidor: probablemente es una copia. Márquela de nuevo en la página Conexiones.</translation>
    </message>
    <message>
        <source>What this database is used for, as it is marked in the database itself.</source>
        <translation>Para qué se usa esta base de datos, según está marcado en ella misma.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Run lock: free</source>
        <translation>Bloqueo de ejecución: libre</translation>
    </message>
    <message>
        <source>Nobody drives a run on this database.</source>
        <translation>Nadie conduce una ejecución en esta base de datos.</translation>
    </message>
    <message>
        <source>Run lock: %1</source>
        <translation>Bloqueo de ejecución: %1</translation>
    </message>
    <message>
        <source>Held by pid %1, %2@%3, since %4.</source>
        <translation>Lo tiene el pid %1, %2@%3, desde %4.</translation>
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
        <source>You are connected as %1. Stopover works with the rights of %2, through a temporary login, so that no code of others runs with yours.</source>
        <translation>Está conectado como %1. Stopover trabaja con los permisos de %2, mediante un inicio de sesión temporal, para que ningún código ajeno se ejecute con los de usted.</translation>
    </message>
    <message>
        <source>Working as %1 has no effect here: only a superuser can work as another role, and only as one that is not a superuser.</source>
        <translation>Trabajar como %1 no tiene efecto aquí: solo un superusuario puede trabajar como otro rol, y ha de ser un rol corriente.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::DemoPage</name>
    <message>
        <source>Loading the demo</source>
        <translation>Cargando la demo</translation>
    </message>
    <message>
        <source>The journey</source>
        <translation>El viaje</translation>
    </message>
    <message>
        <source>A table that an application writes to becomes 100 partitions, and a plain table again, without losing a row.</source>
        <translation>Una tabla en la que escribe una aplicación pasa a 100 particiones, y de nuevo a tabla corriente, sin perder una fila.</translation>
    </message>
    <message>
        <source>1. See what is in the database.</source>
        <translation>1. Vea qué hay en la base de datos.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>2. Let an application write, and keep a ledger of what the server has acknowledged.</source>
        <translation>2. Deje escribir a una aplicación, con un libro de lo que el servidor ha confirmado.</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Empezar a escribir</translation>
    </message>
    <message>
        <source>3. Plan the move of public.chunks into 100 partitions. Nothing is changed by a plan.</source>
        <translation>3. Planifique el traslado de public.chunks a 100 particiones. Un plan no cambia nada.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Hacer el plan</translation>
    </message>
    <message>
        <source>4. Run it from the Plan page. Kill the console or the server while it copies, and resume.</source>
        <translation>4. Ejecútelo desde la página Plan. Mate la consola o el servidor mientras copia, y reanude.</translation>
    </message>
    <message>
        <source>Run page</source>
        <translation>Página Ejecución</translation>
    </message>
    <message>
        <source>5. Look at how the rows are spread now.</source>
        <translation>5. Vea cómo están repartidas ahora las filas.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>6. Roll back on the Run page: every write since the swap is kept.</source>
        <translation>6. Revierta en la página Ejecución: se conserva cada escritura desde el intercambio.</translation>
    </message>
    <message>
        <source>7. Compare the ledger with the table: nothing is lost.</source>
        <translation>7. Compare el libro con la tabla: no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation>Comprobar el libro</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>La aplicación</translation>
    </message>
    <message>
        <source>It inserts, updates, moves and deletes rows of public.chunks through sessions of its own.</source>
        <translation>Inserta, cambia, mueve y borra filas de public.chunks con sesiones propias.</translation>
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
        <translation>El libro</translation>
    </message>
    <message>
        <source>Kept in files outside the database. Every acknowledged write must be found in the table.</source>
        <translation>En archivos fuera de la base de datos. Cada escritura confirmada debe encontrarse en la tabla.</translation>
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
        <source>What was committed stays; the journal in the database says how far a run got.</source>
        <translation>Lo confirmado queda; el diario en la base de datos dice hasta dónde llegó una ejecución.</translation>
    </message>
    <message>
        <source>Kill the console (kill -9)</source>
        <translation>Matar la consola (kill -9)</translation>
    </message>
    <message>
        <source>This window and the engine end at once; after a moment the window opens again.</source>
        <translation>Esta ventana y el motor terminan al instante; al momento la ventana se abre de nuevo.</translation>
    </message>
    <message>
        <source>Kill the server (kill -9)</source>
        <translation>Matar el servidor (kill -9)</translation>
    </message>
    <message>
        <source>Every process of PostgreSQL ends at once; it starts again after two seconds and recovers.</source>
        <translation>Todos los procesos de PostgreSQL terminan al instante; a los dos segundos arranca de nuevo y se recupera.</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Empezar de nuevo…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>the demo&apos;s database</source>
        <translation>la base de datos de la demo</translation>
    </message>
    <message>
        <source>Everything in the private server&apos;s demo database, with its runs.</source>
        <translation>Todo lo que hay en la base de datos de la demo, con sus ejecuciones.</translation>
    </message>
    <message>
        <source>The demo is loaded anew; what you did in it is gone.</source>
        <translation>La demo se carga de nuevo; lo que hizo en ella desaparece.</translation>
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
        <source>Server is down…</source>
        <translation>El servidor está caído…</translation>
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
        <source>comparing; the application rests meanwhile</source>
        <translation>comparando; la aplicación descansa entretanto</translation>
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
        <source>nothing lost, nothing wrong, nothing extra</source>
        <translation>nada perdido, nada mal, nada de más</translation>
    </message>
    <message>
        <source>NOT intact: %1</source>
        <translation>NO intacto: %1</translation>
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
        <translation>partición</translation>
    </message>
    <message>
        <source>above twice the average</source>
        <translation>más del doble de la media</translation>
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
        <source>%1 partitions, least %2, on average %3. The highest:
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
        <source>above twice the average</source>
        <translation>más del doble de la media</translation>
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
        <source>Remark</source>
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
        <source>Directory: two sessions at once</source>
        <translation>Directorio: dos sesiones a la vez</translation>
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
        <source>Roles and tablespaces too, beside the dump</source>
        <translation>También roles y tablespaces, junto al volcado</translation>
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
        <source>Writers go on. Rows of every table are counted and hashed under the same snapshot, so that the dump can be proven later. Only you will be able to read it.</source>
        <translation>Se sigue escribiendo. Las filas de cada tabla se cuentan y se resumen bajo la misma instantánea, para poder probar el volcado después. Solo usted podrá leerlo.</translation>
    </message>
    <message>
        <source>Tables that were counted</source>
        <translation>Tablas contadas</translation>
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
        <source>Cancelling; no file stays …</source>
        <translation>Cancelando; no queda ningún archivo …</translation>
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
        <source>Base backup of the whole server</source>
        <translation>Copia base de todo el servidor</translation>
    </message>
    <message>
        <source>The whole server is copied, then every file is verified.</source>
        <translation>Se copia todo el servidor y después se comprueba cada archivo.</translation>
    </message>
    <message>
        <source>This role may not take a base backup: it lacks REPLICATION.</source>
        <translation>Este rol no puede hacer una copia base: le falta REPLICATION.</translation>
    </message>
    <message>
        <source>WAL is archived, so that points after it can be reached too.</source>
        <translation>El WAL se archiva, así que también se pueden alcanzar puntos posteriores.</translation>
    </message>
    <message>
        <source>WAL is not archived: only the state of the base backup itself could be reached.</source>
        <translation>El WAL no se archiva: solo se podría alcanzar el estado de la propia copia base.</translation>
    </message>
    <message>
        <source>%1 % of the server copied</source>
        <translation>%1 % del servidor copiado</translation>
    </message>
    <message>
        <source>It waits for a lock, ten seconds at most, held by: %1</source>
        <translation>Espera un bloqueo, diez segundos como máximo; lo tiene: %1</translation>
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
        <source>This database is used for</source>
        <translation>Esta base de datos se usa para</translation>
    </message>
    <message>
        <source>Environment of the database</source>
        <translation>Entorno de la base de datos</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>sin marcar</translation>
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
        <source>The marker was made on another server: this database is probably a copy. Mark it anew.</source>
        <translation>La marca se hizo en otro servidor: esta base de datos es probablemente una copia. Márquela de nuevo.</translation>
    </message>
    <message>
        <source>The marker is kept in the database, so that every console sees it. Marking it creates the schema stopover there.</source>
        <translation>La marca está en la base de datos, para que la vea cada consola. Al marcarla se crea allí el esquema stopover.</translation>
    </message>
    <message>
        <source>Kept in the database, so that every console sees it. On production every loss is confirmed by a typed name.</source>
        <translation>Está en la base de datos, para que la vea cada consola. En producción cada pérdida se confirma escribiendo un nombre.</translation>
    </message>
    <message>
        <source>Take the production marker off</source>
        <translation>Quitar la marca de producción de</translation>
    </message>
    <message>
        <source>Destructive steps are no longer confirmed by a typed name here.</source>
        <translation>Aquí los pasos destructivos ya no se confirmarán escribiendo un nombre.</translation>
    </message>
    <message>
        <source>All data and all runs stay as they are.</source>
        <translation>Todos los datos y todas las ejecuciones quedan como están.</translation>
    </message>
    <message>
        <source>Mark it as production again.</source>
        <translation>Marcarla de nuevo como producción.</translation>
    </message>
    <message>
        <source>Keep the marker</source>
        <translation>Conservar la marca</translation>
    </message>
    <message>
        <source>Take the marker off</source>
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
        <source>Nothing was found that stands in the way.</source>
        <translation>No se encontró nada que estorbe.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::GateDialog</name>
    <message>
        <source>The run does not start</source>
        <translation>La ejecución no empieza</translation>
    </message>
    <message>
        <source>Nothing was changed. This stands in the way:</source>
        <translation>No se cambió nada. Esto se interpone:</translation>
    </message>
    <message>
        <source>Run all the same</source>
        <translation>Ejecutar de todos modos</translation>
    </message>
    <message>
        <source>Before the run, somebody has to say that this is true:</source>
        <translation>Antes de la ejecución, alguien debe decir que esto es cierto:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>The policy lets you pass over %1. Why is it all right here?</source>
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
    <name>stopover::ui::GraphModel</name>
    <message>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg);;Picture (*.png);;PDF (*.pdf);;Graphviz (*.dot);;JSON (*.json)</source>
        <translation>Imagen escalable (*.svg);;Imagen (*.png);;PDF (*.pdf);;Graphviz (*.dot);;JSON (*.json)</translation>
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
        <source>half applied</source>
        <translation>aplicada a medias</translation>
    </message>
    <message>
        <source>applied, file edited since</source>
        <translation>aplicada, archivo editado después</translation>
    </message>
    <message>
        <source>in the database, file missing</source>
        <translation>en la base de datos, falta el archivo</translation>
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
</context>
<context>
    <name>stopover::ui::HealthPage</name>
    <message>
        <source>Take as baseline</source>
        <translation>Tomar como referencia</translation>
    </message>
    <message>
        <source>Later checks say what has become worse since now. Every run takes one before it begins.</source>
        <translation>Las comprobaciones posteriores dicen qué empeoró desde ahora. Cada ejecución toma una antes de empezar.</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Comprobando la base de datos</translation>
    </message>
    <message>
        <source>This database is not marked as an environment</source>
        <translation>Esta base de datos no está marcada como entorno</translation>
    </message>
    <message>
        <source>Policy of %1</source>
        <translation>Política de %1</translation>
    </message>
    <message>
        <source>backups are required</source>
        <translation>las copias son obligatorias</translation>
    </message>
    <message>
        <source>backups are asked for, not required</source>
        <translation>las copias se piden, no se exigen</translation>
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
        <source>may be passed over with a reason: %1</source>
        <translation>se puede pasar por alto con un motivo: %1</translation>
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
        <source>%1 of %2 checks found something.</source>
        <translation>%1 de %2 comprobaciones hallaron algo.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Plan the mending…</source>
        <translation>Planear el arreglo…</translation>
    </message>
    <message>
        <source>Select orphans: they are taken out and kept, after a backup of the table.</source>
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
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Está en</translation>
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
        <source>Reading the runs and verifying the timeline</source>
        <translation>Leyendo las ejecuciones y verificando la cronología</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Every move, upgrade and restore is kept here, with a report that proves what it did.</source>
        <translation>Aquí queda cada movimiento, actualización y restauración, con un informe que prueba lo que hizo.</translation>
    </message>
    <message>
        <source>Partition a table</source>
        <translation>Particionar una tabla</translation>
    </message>
    <message>
        <source>The history was altered: from event %1 on, the hashes do not follow.</source>
        <translation>El historial fue alterado: desde el suceso %1 los hashes no concuerdan.</translation>
    </message>
    <message>
        <source>Events are missing at the end of the history.</source>
        <translation>Faltan sucesos al final del historial.</translation>
    </message>
    <message>
        <source>The history is whole: the hash of every event follows from the one before it.</source>
        <translation>El historial está íntegro: el hash de cada suceso se sigue del anterior.</translation>
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
        <source>Ticks something on the checklist of the selected run, with your name and the time.</source>
        <translation>Marca un punto de la lista de la ejecución elegida, con su nombre y la hora.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada elegido</translation>
    </message>
    <message>
        <source>Select a row to see its details here.</source>
        <translation>Elija una fila para ver aquí sus detalles.</translation>
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
        <source>Log of the jobs</source>
        <translation>Registro de las tareas</translation>
    </message>
    <message>
        <source>No job runs. What runs is shown here, whatever page is open.</source>
        <translation>No hay ninguna tarea. Lo que se ejecuta aparece aquí, sea cual sea la página abierta.</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation>Ejecución %1 · %2 · %3</translation>
    </message>
    <message>
        <source>waits for your confirmation</source>
        <translation>espera su confirmación</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>stopover::ui::LintPage</name>
    <message>
        <source>Server version</source>
        <translation>Versión del servidor</translation>
    </message>
    <message>
        <source>What a statement locks depends on the server&apos;s major version.</source>
        <translation>Lo que bloquea una sentencia depende de la versión principal del servidor.</translation>
    </message>
    <message>
        <source>Version of the database</source>
        <translation>Versión de la base de datos</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Checks the SQL that is in the clipboard.</source>
        <translation>Comprueba el SQL del portapapeles.</translation>
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
        <source>Written anew</source>
        <translation>Se reescribe</translation>
    </message>
    <message>
        <source>Read as a whole</source>
        <translation>Se lee entera</translation>
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
        <source>Open a script, drop one here, or paste it: every statement is shown with its locks and with what can go wrong. Nothing is executed.</source>
        <translation>Abra un script, suéltelo aquí o péguelo: cada sentencia se muestra con sus bloqueos y con lo que puede salir mal. No se ejecuta nada.</translation>
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
        <source>No database is open: what the names stand for is not known, and findings are less certain.</source>
        <translation>No hay ninguna base de datos abierta: no se sabe qué son los nombres, y los hallazgos son menos seguros.</translation>
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
        <source>Statement of line %1</source>
        <translation>Sentencia de la línea %1</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Refused because of</source>
        <translation>Rechazada por</translation>
    </message>
    <message>
        <source>SQL check</source>
        <translation>Comprobar SQL</translation>
    </message>
    <message>
        <source>SQL scripts and revisions (*.sql *.py);;All files (*)</source>
        <translation>Scripts SQL y revisiones (*.sql *.py);;Todos los archivos (*)</translation>
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
        <source>Type %1 to go on:</source>
        <translation>Escriba %1 para continuar:</translation>
    </message>
    <message>
        <source>%1 %2?</source>
        <translation>¿%1 %2?</translation>
    </message>
    <message>
        <source>%1 %2 (%3)?</source>
        <translation>¿%1 %2 (%3)?</translation>
    </message>
    <message>
        <source>The amount has changed while this was open: it was %1. Read it again.</source>
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
        <source>A run goes on</source>
        <translation>Hay una ejecución en marcha</translation>
    </message>
    <message>
        <source>Run %1 on %2 goes on.</source>
        <translation>La ejecución %1 sobre %2 sigue en marcha.</translation>
    </message>
    <message>
        <source>In the background it runs to its end without a window. Paused and closed, it goes on from where it is when you resume it.</source>
        <translation>En segundo plano llega a su fin sin ventana. En pausa y cerrada, sigue desde donde está cuando la reanude.</translation>
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
        <source>Joins %1.</source>
        <translation>Une %1.</translation>
    </message>
    <message>
        <source>Continues %1.</source>
        <translation>Continúa %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Branch label</source>
        <translation>Etiqueta de rama</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
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
        <source>size not known</source>
        <translation>tamaño desconocido</translation>
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
        <source>build them anew</source>
        <translation>hay que rehacerlos</translation>
    </message>
    <message>
        <source>The role %1 needs CONNECT on the database to see its size.</source>
        <translation>El rol %1 necesita CONNECT sobre la base de datos para ver su tamaño.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Aún no hay ejecuciones.</translation>
    </message>
    <message>
        <source>Every run has ended.</source>
        <translation>Todas las ejecuciones han terminado.</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Ejecución %1 · %2</translation>
    </message>
    <message>
        <source>Biggest tables that are not partitioned</source>
        <translation>Tablas mayores sin particionar</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguna.</translation>
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
        <source>No table is partitioned yet. Choose one at the left to see how its rows would spread.</source>
        <translation>Aún no hay ninguna tabla particionada. Elija una a la izquierda para ver cómo se repartirían sus filas.</translation>
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
        <source>Backups and replaced tables</source>
        <translation>Copias de seguridad y tablas reemplazadas</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>No hay nada guardado.</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vencida</translation>
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
        <source>replaced table</source>
        <translation>tabla reemplazada</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia</translation>
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
        <source>This could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>No hay ninguna base de datos abierta</translation>
    </message>
    <message>
        <source>Choose a server on the Connections page, or start the private one that comes with Stopover.</source>
        <translation>Elija un servidor en la página Conexiones, o inicie el privado que trae Stopover.</translation>
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
        <source>Disconnected. What is shown is as of %1. %2</source>
        <translation>Desconectado. Lo que se muestra es de las %1. %2</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>What Stopover keeps in this database is left out, and nothing can be changed.</source>
        <translation>Se omite lo que Stopover guarda en esta base de datos, y no se puede cambiar nada.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::PartitionsPage</name>
    <message>
        <source>Repartition a table…</source>
        <translation>Particionar una tabla…</translation>
    </message>
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
        <source>What the bars show</source>
        <translation>Qué muestran las barras</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The wheel looks closer, dragging moves.</source>
        <translation>La rueda acerca, arrastrar desplaza.</translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation>Contar exactamente</translation>
    </message>
    <message>
        <source>Reads every partition; the numbers before are estimates of the last ANALYZE.</source>
        <translation>Lee cada partición; los números anteriores son estimaciones del último ANALYZE.</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exportar imagen…</translation>
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
        <source>No table is partitioned yet</source>
        <translation>Aún no hay ninguna tabla particionada</translation>
    </message>
    <message>
        <source>Choose a table and see how its rows would spread before anything is changed.</source>
        <translation>Elija una tabla y vea cómo se repartirían sus filas antes de cambiar nada.</translation>
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
        <source>Scalable picture (*.svg)</source>
        <translation>Imagen escalable (*.svg)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exportar la imagen</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
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
        <source>STOP-LINE: up to here, cancelling leaves the live table as it was</source>
        <translation>LÍNEA DE PARADA: hasta aquí, cancelar deja la tabla en uso como estaba</translation>
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
</context>
<context>
    <name>stopover::ui::PlanPage</name>
    <message>
        <source>Way that is shown</source>
        <translation>Camino que se muestra</translation>
    </message>
    <message>
        <source>The way there and every way back are planned before anything runs.</source>
        <translation>El camino de ida y cada camino de vuelta están planificados antes de ejecutar nada.</translation>
    </message>
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
        <source>Takes about %1 and about %2 of disk space. The largest partition holds %3 the average. The old table is kept as %4 for %5 days.</source>
        <translation>Tarda unos %1 y ocupa unos %2 de disco. La partición mayor tiene %3 la media. La tabla antigua se guarda como %4 durante %5 días.</translation>
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
        <source>Takes about</source>
        <translation>Tarda unos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
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
        <source>asked for when it comes to it</source>
        <translation>se pide cuando llega el momento</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>No hay ningún plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stand in the way; see below what to do.</source>
        <translation>
            <numerusform>%n hallazgo estorba; abajo dice qué hacer.</numerusform>
            <numerusform>%n hallazgos estorban; abajo dice qué hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan was made for another database: %1.</source>
        <translation>Este plan se hizo para otra base de datos: %1.</translation>
    </message>
    <message>
        <source>Another run goes on: %1 holds the run lock.</source>
        <translation>Hay otra ejecución en marcha: %1 tiene el bloqueo de ejecución.</translation>
    </message>
    <message>
        <source>This plan cannot run. %1</source>
        <translation>Este plan no se puede ejecutar. %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Nothing. Writes go on; the table is locked for a moment at the swap, which waits for your confirmation.</source>
        <translation>Nada. Se sigue escribiendo; la tabla solo se bloquea un momento en el intercambio, que espera su confirmación.</translation>
    </message>
    <message>
        <source>The old table, as %1, for %2 days.</source>
        <translation>La tabla antigua, como %1, durante %2 días.</translation>
    </message>
    <message>
        <source>Up to the swap: cancel, and nothing has changed. After it: Roll back, which keeps every write made since.</source>
        <translation>Hasta el intercambio: cancele, y nada habrá cambiado. Después: revertir, que conserva cada escritura hecha desde entonces.</translation>
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
        <source>A backup that is compared row by row before anything else happens: %1.</source>
        <translation>Una copia de seguridad que se compara fila a fila antes de nada: %1.</translation>
    </message>
    <message>
        <source>Stopover keeps its journal in this database; schema stopover is created for it.</source>
        <translation>Stopover lleva su diario en esta base de datos; para ello se crea el esquema stopover.</translation>
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
        <source>A plan is made on the Partitions page, for a table, or on the Revisions page, for a database.</source>
        <translation>Un plan se hace en la página Particiones, para una tabla, o en la página Revisiones, para una base de datos.</translation>
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
        <source>Runs the steps above; what cannot be undone is asked for once more.</source>
        <translation>Ejecuta los pasos de arriba; lo que no se puede deshacer se pregunta otra vez.</translation>
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
        <source>Undo to the revision before, on the Revisions page.</source>
        <translation>Deshacer hasta la revisión anterior, en la página Revisiones.</translation>
    </message>
    <message>
        <source>Plan to the revision again; what is listed above comes back from its copy only.</source>
        <translation>Planificar de nuevo hasta la revisión; lo que figura arriba solo vuelve desde su copia.</translation>
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
        <source>No row of a table that exists now.</source>
        <translation>Ninguna fila de una tabla que exista ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n further revision(s) are planned once these have run.</source>
        <translation>
            <numerusform>%n revisión más se planifica cuando estas hayan terminado.</numerusform>
            <numerusform>%n revisiones más se planifican cuando estas hayan terminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Ejecutado por</translation>
    </message>
    <message>
        <source>Alembic itself, since it cannot be written as SQL: %1</source>
        <translation>el propio Alembic, porque no se puede escribir como SQL: %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks …</source>
        <translation>Comprobaciones …</translation>
    </message>
    <message>
        <source>The checks could not be made. %1</source>
        <translation>No se pudieron hacer las comprobaciones. %1</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Comprobaciones (%1)</translation>
    </message>
    <message>
        <source>Take out of %1 what stands in the way: %2</source>
        <translation>Apartar de %1 lo que estorba: %2</translation>
    </message>
    <message>
        <source>The table has about %1 rows (%2). It is backed up first; what is taken out is kept as %3.</source>
        <translation>La tabla tiene unas %1 filas (%2). Antes se hace una copia; lo que se aparta se conserva como %3.</translation>
    </message>
    <message>
        <source>Take rows out of</source>
        <translation>Apartar filas de</translation>
    </message>
    <message>
        <source>The rows that stand in the way (%1) leave the table; while they do, nobody else writes into it.</source>
        <translation>Las filas que estorban (%1) salen de la tabla; mientras tanto nadie más escribe en ella.</translation>
    </message>
    <message>
        <source>These rows, as %1.</source>
        <translation>Estas filas, como %1.</translation>
    </message>
    <message>
        <source>A backup of the whole table that is compared row by row before anything else happens.</source>
        <translation>Una copia de toda la tabla, comparada fila por fila antes de cualquier otra cosa.</translation>
    </message>
    <message>
        <source>Restore the backup, or insert the rows that are kept.</source>
        <translation>Restaure la copia, o inserte las filas conservadas.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Tries it out on a private copy of the database, there and back, and measures every statement.</source>
        <translation>Lo prueba en una copia privada de la base de datos, ida y vuelta, y mide cada sentencia.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::Profile</name>
    <message>
        <source>None is saved yet</source>
        <translation>Aún no hay ninguno guardado</translation>
    </message>
    <message>
        <source>There are %1</source>
        <translation>Hay %1</translation>
    </message>
    <message>
        <source>There is no profile or service &quot;%1&quot;</source>
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
        <source>Times are worth something with all rows; of a large database a part tells the locks, and a failing statement, sooner.</source>
        <translation>Los tiempos solo valen con todas las filas; de una base de datos grande, una parte muestra antes los bloqueos y la sentencia que falla.</translation>
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
        <source>Way</source>
        <translation>Camino</translation>
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
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>A rehearsal goes on.</source>
        <translation>Hay un ensayo en curso.</translation>
    </message>
    <message>
        <source>The plan has findings that stand in the way.</source>
        <translation>El plan tiene hallazgos que lo impiden.</translation>
    </message>
    <message>
        <source>This plan was made for another database: %1.</source>
        <translation>Este plan se hizo para otra base de datos: %1.</translation>
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
        <source>A plan that moves a table or applies revisions can be tried out here on a private copy of the database before it is run.</source>
        <translation>Un plan que traslada una tabla o aplica revisiones se puede probar aquí en una copia privada de la base de datos antes de ejecutarlo.</translation>
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
        <source>The database is copied to the private server of this machine. There the plan is run to its end and back again, and every statement is measured. The database itself is only read.</source>
        <translation>La base de datos se copia al servidor privado de esta máquina. Allí el plan se ejecuta hasta el final y de vuelta, y se mide cada sentencia. La propia base de datos solo se lee.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Cancelando …</translation>
    </message>
    <message>
        <source>Copying the database to the private server …</source>
        <translation>Copiando la base de datos al servidor privado …</translation>
    </message>
    <message>
        <source>Running the plan on the copy …</source>
        <translation>Ejecutando el plan en la copia …</translation>
    </message>
    <message>
        <source>Going back on the copy …</source>
        <translation>Volviendo atrás en la copia …</translation>
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
        <source>Recorded in the database: the checks before and after the run know of it.</source>
        <translation>Anotado en la base de datos: las comprobaciones antes y después de la ejecución lo saben.</translation>
    </message>
    <message>
        <source>Not recorded: there is no journal in the database, or nothing may be written.</source>
        <translation>No anotado: la base de datos no tiene diario, o no se puede escribir nada.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>vuelta</translation>
    </message>
    <message>
        <source>there</source>
        <translation>ida</translation>
    </message>
    <message>
        <source>Statement, as measured</source>
        <translation>Sentencia, según lo medido</translation>
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
</context>
<context>
    <name>stopover::ui::RepartitionWizard</name>
    <message>
        <source>Repartition a table</source>
        <translation>Particionar una tabla</translation>
    </message>
    <message>
        <source>Open a specification…</source>
        <translation>Abrir una especificación…</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Hacer el plan</translation>
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
        <source>Has the project&apos;s own Alembic write the SQL. This runs the project&apos;s Python.</source>
        <translation>Hace que el Alembic del propio proyecto escriba el SQL. Esto ejecuta el Python del proyecto.</translation>
    </message>
    <message>
        <source>Run the project&apos;s Python?</source>
        <translation>¿Ejecutar el Python del proyecto?</translation>
    </message>
    <message>
        <source>To learn the SQL of these revisions, Stopover runs env.py and the revision files of %1 with %2.</source>
        <translation>Para conocer el SQL de estas revisiones, Stopover ejecuta env.py y los archivos de revisión de %1 con %2.</translation>
    </message>
    <message>
        <source>They can do anything that you can do. Your answer holds for these files as they are now; it is asked again when one of them changes.</source>
        <translation>Pueden hacer todo lo que usted puede. Su respuesta vale para estos archivos tal como están; se pregunta otra vez cuando cambie alguno.</translation>
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
</context>
<context>
    <name>stopover::ui::RevisionsPage</name>
    <message>
        <source>Open a database first.</source>
        <translation>Abra antes una base de datos.</translation>
    </message>
    <message>
        <source>The graph has to be put in order first.</source>
        <translation>Antes hay que poner en orden el grafo.</translation>
    </message>
    <message>
        <source>This revision is applied already.</source>
        <translation>Esta revisión ya está aplicada.</translation>
    </message>
    <message>
        <source>Shows every step from here on before anything runs.</source>
        <translation>Muestra cada paso desde aquí antes de ejecutar nada.</translation>
    </message>
    <message>
        <source>Shows what undoing everything above this revision would run and lose.</source>
        <translation>Muestra qué ejecutaría y perdería deshacer todo lo que está por encima de esta revisión.</translation>
    </message>
    <message>
        <source>Planning the way to %1…</source>
        <translation>Planificando el camino a %1…</translation>
    </message>
    <message>
        <source>This revision is a move into partitions: roll it back on the Run page, where every later write is kept.</source>
        <translation>Esta revisión es un traslado a particiones: reviértalo en la página Ejecución, donde se conserva cada escritura posterior.</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>What the version table says now: %1.</source>
        <translation>Lo que dice ahora la tabla de versiones: %1.</translation>
    </message>
    <message>
        <source>It then says %1. Nothing is run: whether the tables are like that is not checked.</source>
        <translation>Después dirá %1. No se ejecuta nada: no se comprueba si las tablas están así.</translation>
    </message>
    <message>
        <source>All tables and rows.</source>
        <translation>Todas las tablas y filas.</translation>
    </message>
    <message>
        <source>Stamp it back.</source>
        <translation>Marcarla de vuelta.</translation>
    </message>
    <message>
        <source>Keep the version</source>
        <translation>Conservar la versión</translation>
    </message>
    <message>
        <source>%1 is written; fill it in with your editor. It appears here by itself.</source>
        <translation>%1 está escrito; complételo en su editor. Aparece aquí por sí solo.</translation>
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
        <source>Plan to here…</source>
        <translation>Planificar hasta aquí…</translation>
    </message>
    <message>
        <source>Undo to here…</source>
        <translation>Deshacer hasta aquí…</translation>
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
        <source>Open a folder with alembic.ini, pyproject.toml or stopover.toml. Its revisions are read as they are; no Python is run for that.</source>
        <translation>Abra una carpeta con alembic.ini, pyproject.toml o stopover.toml. Sus revisiones se leen tal como están; para ello no se ejecuta Python.</translation>
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
        <source>no database is open, so nothing is known of what is applied</source>
        <translation>no hay ninguna base de datos abierta, así que no se sabe qué está aplicado</translation>
    </message>
    <message>
        <source>The database has %1, and no file declares it: bring the file back, or stamp the database.</source>
        <translation>La base de datos tiene %1, y ningún archivo la declara: recupere el archivo, o marque la base de datos.</translation>
    </message>
    <message>
        <source>Edited after it was applied: %1.</source>
        <translation>Editado después de aplicarse: %1.</translation>
    </message>
    <message>
        <source>Half applied: %1. The Run page says what ran and how it goes on.</source>
        <translation>Aplicada a medias: %1. La página Ejecución dice qué se ejecutó y cómo sigue.</translation>
    </message>
    <message>
        <source>There are %1 heads (%2): an upgrade to &quot;head&quot; does not know which. Merge them, or upgrade to &quot;heads&quot;.</source>
        <translation>Hay %1 cabezas (%2): una actualización a «head» no sabe cuál. Únalas, o actualice a «heads».</translation>
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
        <source>the file now</source>
        <translation>el archivo ahora</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No legible</translation>
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
        <source>This project describes several databases; each has revisions and a version table of its own.</source>
        <translation>Este proyecto describe varias bases de datos; cada una tiene revisiones y tabla de versiones propias.</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Momento que se muestra</translation>
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
        <source>An upgrade between them runs</source>
        <translation>Una actualización entre ellas ejecuta</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
        <source>Goes on and waits before the selected step.</source>
        <translation>Sigue y espera antes del paso elegido.</translation>
    </message>
    <message>
        <source>Pause after batch</source>
        <translation>Pausar tras el lote</translation>
    </message>
    <message>
        <source>Stops when the batch that runs is committed, or before the next step (Shift+F8). No transaction stays open.</source>
        <translation>Se detiene cuando el lote en curso está confirmado, o antes del paso siguiente (Mayús+F8). No queda ninguna transacción abierta.</translation>
    </message>
    <message>
        <source>Cancel step…</source>
        <translation>Cancelar el paso…</translation>
    </message>
    <message>
        <source>Asks the server to end what runs (Ctrl+.). What was committed stays, and can be resumed.</source>
        <translation>Pide al servidor que termine lo que se ejecuta (Ctrl+.). Lo confirmado queda, y se puede reanudar.</translation>
    </message>
    <message>
        <source>Rows per second that the copy may reach</source>
        <translation>Filas por segundo que puede alcanzar la copia</translation>
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
        <source>Goes on from where the journal says that the run is.</source>
        <translation>Sigue desde donde el diario dice que está la ejecución.</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Back to the plain table, with every write made since the swap.</source>
        <translation>De vuelta a la tabla corriente, con cada escritura desde el intercambio.</translation>
    </message>
    <message>
        <source>Go forward again…</source>
        <translation>Avanzar de nuevo…</translation>
    </message>
    <message>
        <source>Back to the partitions, without copying.</source>
        <translation>De vuelta a las particiones, sin copiar.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Drops the old table that is kept for a rollback.</source>
        <translation>Elimina la tabla antigua guardada para revertir.</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Abandonar…</translation>
    </message>
    <message>
        <source>Removes what the run has made; the live table stays as it is.</source>
        <translation>Quita lo que hizo la ejecución; la tabla en uso queda como está.</translation>
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
        <source>Records the revision at which the run stopped as applied, if its own checks hold.</source>
        <translation>Registra como aplicada la revisión en que se detuvo la ejecución, si se cumplen sus propias comprobaciones.</translation>
    </message>
    <message>
        <source>Back to what was there before the restore, with every write made since.</source>
        <translation>De vuelta a lo que había antes de la restauración, con todo lo escrito desde entonces.</translation>
    </message>
    <message>
        <source>Back to what the restore has made, with every write made since.</source>
        <translation>De vuelta a lo que hizo la restauración, con todo lo escrito desde entonces.</translation>
    </message>
    <message>
        <source>Drops what is kept to take the restore back.</source>
        <translation>Elimina lo que se conserva para deshacer la restauración.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::RunController</name>
    <message>
        <source>Run %1 on %2 has not ended; open it on the Run page.</source>
        <translation>La ejecución %1 sobre %2 no ha terminado; ábrala en la página Ejecución.</translation>
    </message>
    <message>
        <source>Pause asked for: the run stops after the batch that it is at.</source>
        <translation>Pausa pedida: la ejecución se detiene tras el lote en que está.</translation>
    </message>
    <message>
        <source>Cancel asked for.</source>
        <translation>Cancelación pedida.</translation>
    </message>
    <message>
        <source>Ending our own sessions on the server.</source>
        <translation>Terminando nuestras propias sesiones en el servidor.</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Ejecución %1: %2</translation>
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
        <source>waits for you</source>
        <translation>le espera a usted</translation>
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
        <source>Everything up to here is done, and every row was compared. The swap locks %1 for a moment; it can be rolled back afterwards with every write.</source>
        <translation>Hasta aquí todo está hecho y cada fila comparada. El intercambio bloquea %1 un momento; después se puede revertir con cada escritura.</translation>
    </message>
    <message>
        <source>Swap now</source>
        <translation>Intercambiar ahora</translation>
    </message>
    <message>
        <source>In the way:</source>
        <translation>Estorban:</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) queue behind us; we step back before they wait long.</source>
        <translation>
            <numerusform>%n sesión espera detrás de nosotros; cedemos antes de que espere mucho.</numerusform>
            <numerusform>%n sesiones esperan detrás de nosotros; cedemos antes de que esperen mucho.</numerusform>
        </translation>
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
        <source>Forward: not ready</source>
        <translation>Avance: no listo</translation>
    </message>
    <message>
        <source>The other table would refuse %1 rows: %2. Change or delete these rows first.</source>
        <translation>La otra tabla rechazaría %1 filas: %2. Cambie o borre antes esas filas.</translation>
    </message>
    <message>
        <source>Rollback: ready</source>
        <translation>Reversión: lista</translation>
    </message>
    <message>
        <source>Forward: ready</source>
        <translation>Avance: listo</translation>
    </message>
    <message>
        <source>%1 keys were written since; a rollback carries them over first. No conflicts.</source>
        <translation>Desde entonces se escribieron %1 claves; una reversión las traslada antes. Sin conflictos.</translation>
    </message>
    <message>
        <source>%1 keys were written since; going forward carries them over first. No conflicts.</source>
        <translation>Desde entonces se escribieron %1 claves; el avance las traslada antes. Sin conflictos.</translation>
    </message>
    <message>
        <source>Another console drives this run: %1@%2, pid %3. You watch it; nothing here disturbs it.</source>
        <translation>Otra consola conduce esta ejecución: %1@%2, pid %3. Usted la observa; nada de aquí la perturba.</translation>
    </message>
    <message>
        <source>The console that drove this run is gone. Nothing is lost: the journal in the database says how far it got, and a resume goes on from there.</source>
        <translation>La consola que conducía esta ejecución ya no está. Nada se ha perdido: el diario en la base de datos dice hasta dónde llegó, y al reanudar sigue desde allí.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>The step failed and was rolled back. %1</source>
        <translation>El paso falló y se revirtió. %1</translation>
    </message>
    <message>
        <source>The link was lost while the server committed. Resume asks the journal how it ended.</source>
        <translation>La conexión se perdió mientras el servidor confirmaba. Reanudar pregunta al diario cómo acabó.</translation>
    </message>
    <message>
        <source>Cancelled. The live table is as it was; Resume goes on after the last batch that was committed.</source>
        <translation>Cancelado. La tabla en uso está como estaba; Reanudar sigue tras el último lote confirmado.</translation>
    </message>
    <message>
        <source>Cancelled. Resume goes on with the step that was cancelled.</source>
        <translation>Cancelado. Reanudar sigue con el paso cancelado.</translation>
    </message>
    <message>
        <source>The server has not ended the statement yet. Ending our own sessions is the next step; what was committed stays, and the journal says how far it got.</source>
        <translation>El servidor aún no ha terminado la sentencia. El paso siguiente es terminar nuestras propias sesiones; lo confirmado queda, y el diario dice hasta dónde llegó.</translation>
    </message>
    <message>
        <source>End our sessions</source>
        <translation>Terminar nuestras sesiones</translation>
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
        <source>Run that is shown</source>
        <translation>Ejecución que se muestra</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Registro de la ejecución</translation>
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
        <source>No run yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>A run begins on the Plan page. It is kept in the database, so that it is found here again after a crash, and on every other machine.</source>
        <translation>Una ejecución empieza en la página Plan. Se guarda en la base de datos, así que se encuentra aquí tras una caída, y en cualquier otro equipo.</translation>
    </message>
    <message>
        <source>Go to Plan</source>
        <translation>Ir al plan</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3, %4</source>
        <translation>Ejecución %1 · %2 · %3, %4</translation>
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
        <source>Nothing shows that revision %1 is there: %2</source>
        <translation>Nada muestra que la revisión %1 esté: %2</translation>
    </message>
    <message>
        <source>Mark a revision applied in</source>
        <translation>Marcar una revisión como aplicada en</translation>
    </message>
    <message>
        <source>Nothing. Revision %1 is recorded as applied without being run to its end.</source>
        <translation>Nada. La revisión %1 se registra como aplicada sin ejecutarse hasta el final.</translation>
    </message>
    <message>
        <source>%1 of its parts were done by the run, %2 were not.</source>
        <translation>La ejecución hizo %1 de sus partes, %2 no.</translation>
    </message>
    <message>
        <source>Undo to the revision before, on the Revisions page.</source>
        <translation>Deshacer hasta la revisión anterior, en la página Revisiones.</translation>
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
        <source>This holds: %1</source>
        <translation>Esto se cumple: %1</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3 · by %4</source>
        <translation>Ejecución %1 · %2 · %3 · por %4</translation>
    </message>
</context>
<context>
    <name>stopover::ui::Session</name>
    <message>
        <source>No database is open.</source>
        <translation>No hay ninguna base de datos abierta.</translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>Se está estableciendo la conexión.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>This server is a standby: it only repeats what its primary does. Connect to the primary.</source>
        <translation>Este servidor es un standby: solo repite lo que hace su primario. Conéctese al primario.</translation>
    </message>
    <message>
        <source>The read-only switch above is on.</source>
        <translation>El interruptor de solo lectura de arriba está activado.</translation>
    </message>
    <message>
        <source>The role %1 has default_transaction_read_only set; it reads only.</source>
        <translation>El rol %1 tiene default_transaction_read_only; solo lee.</translation>
    </message>
    <message>
        <source>You are connected as a superuser, and no temporary login with the rights of %1 could be made (%2). Whatever would run code of other roles with your rights is refused; connect as %1 for it.</source>
        <translation>Está conectado como superusuario, y no se pudo crear un inicio de sesión temporal con los permisos de %1 (%2). Se rechaza todo lo que ejecutaría código de otros roles con los permisos de usted; para ello, conéctese como %1.</translation>
    </message>
    <message>
        <source>The journal of Stopover in this database cannot be used: see the notice on the page.</source>
        <translation>El diario de Stopover en esta base de datos no se puede usar: vea el aviso de la página.</translation>
    </message>
    <message>
        <source>The server is read-only (%2): nothing can be changed, and no temporary login with the rights of %1 can be created. Whatever would run code of other roles with your rights as a superuser is refused; to read it, connect as %1.</source>
        <translation>El servidor es de solo lectura (%2), así que no se puede cambiar nada ni crear un inicio de sesión temporal con los permisos de %1. Se rechaza todo lo que ejecutaría código de otros roles con los permisos de superusuario de usted; para leerlo, conéctese como %1.</translation>
    </message>
    <message>
        <source>If pg_hba.conf rejects the login, add a line such as: %1</source>
        <translation>Si pg_hba.conf no admite el inicio de sesión, lo hace una línea como esta: %1</translation>
    </message>
</context>
<context>
    <name>stopover::ui::SignOffDialog</name>
    <message>
        <source>Sign off run %1</source>
        <translation>Firmar la ejecución %1</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>Qué es cierto</translation>
    </message>
    <message>
        <source>the application works on the new tables</source>
        <translation>la aplicación funciona con las tablas nuevas</translation>
    </message>
    <message>
        <source>slow queries were looked at</source>
        <translation>se miraron las consultas lentas</translation>
    </message>
    <message>
        <source>the way back was tried</source>
        <translation>se probó el camino de vuelta</translation>
    </message>
    <message>
        <source>the backups were reviewed</source>
        <translation>se revisaron las copias</translation>
    </message>
    <message>
        <source>the team was told</source>
        <translation>el equipo está avisado</translation>
    </message>
    <message>
        <source>Choose or write a sentence</source>
        <translation>Elija o escriba una frase</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>&amp;What is true:</source>
        <translation>&amp;Qué es cierto:</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Su &amp;nombre:</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Firmar</translation>
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
        <source>Throughput and keys behind over time</source>
        <translation>Ritmo y claves pendientes en el tiempo</translation>
    </message>
    <message>
        <source>rows/s</source>
        <translation>filas/s</translation>
    </message>
    <message>
        <source>keys behind</source>
        <translation>claves pendientes</translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardChoices</name>
    <message>
        <source>Add a default partition for rows that fit no other</source>
        <translation>Añadir una partición por defecto para las filas que no caben en otra</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>The old table is kept in any case, so that the move can be rolled back with every later write.</source>
        <translation>La tabla antigua se guarda en todo caso, para poder revertir el traslado con cada escritura posterior.</translation>
    </message>
    <message>
        <source>Back up into a table first, and compare every row</source>
        <translation>Copiar antes a una tabla y comparar cada fila</translation>
    </message>
    <message>
        <source>No further backup</source>
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
        <source>By blocks, on several sessions</source>
        <translation>Por bloques, en varias sesiones</translation>
    </message>
    <message>
        <source>In the order of the key, on one session</source>
        <translation>En el orden de la clave, en una sesión</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Keep the old table for</source>
        <translation>Conservar la tabla antigua durante</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Begin with batches of</source>
        <translation>Empezar con lotes de</translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardFindings</name>
    <message>
        <source>What stands in the way?</source>
        <translation>¿Qué estorba?</translation>
    </message>
    <message>
        <source>The plan is made from the database as it is now. Making it changes nothing.</source>
        <translation>El plan se hace con la base de datos tal como está ahora. Hacerlo no cambia nada.</translation>
    </message>
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
        <source>Reading %1 and counting its keys…</source>
        <translation>Leyendo %1 y contando sus claves…</translation>
    </message>
    <message>
        <source>Something stands in the way. You can look at the plan, but it cannot run like this.</source>
        <translation>Algo estorba. Puede ver el plan, pero así no se puede ejecutar.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada estorba.</translation>
    </message>
    <message>
        <source>I accept this: %1</source>
        <translation>Lo acepto: %1</translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardKey</name>
    <message>
        <source>A partition for each value of the column that there is. Fits few, stable values, for example regions or tenants.</source>
        <translation>Una partición por cada valor que hay en la columna. Va bien con pocos valores estables, como regiones o clientes.</translation>
    </message>
    <message>
        <source>A partition for each result from 0 up of an expression. Fits when rows that belong together should stay together, for example ((hashtext(tenant) % 100) + 100) % 100.</source>
        <translation>Una partición por cada resultado desde 0 de una expresión. Va bien cuando las filas que van juntas deben seguir juntas, por ejemplo ((hashtext(tenant) % 100) + 100) % 100.</translation>
    </message>
    <message>
        <source>The server spreads the rows evenly. Fits big tables that are looked up by their key.</source>
        <translation>El servidor reparte las filas por igual. Va bien con tablas grandes que se consultan por su clave.</translation>
    </message>
    <message>
        <source>A partition for each span of time. Fits rows that are read and deleted by age.</source>
        <translation>Una partición por cada periodo. Va bien con filas que se leen y se borran por antigüedad.</translation>
    </message>
    <message>
        <source>A partition for each span of numbers. Fits keys that rise.</source>
        <translation>Una partición por cada tramo de números. Va bien con claves crecientes.</translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation>Contar exactamente</translation>
    </message>
    <message>
        <source>How is it cut?</source>
        <translation>¿Cómo se divide?</translation>
    </message>
    <message>
        <source>The chart shows how the rows would spread, from a sample while you type.</source>
        <translation>El gráfico muestra cómo se repartirían las filas, a partir de una muestra mientras escribe.</translation>
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
        <source>Kind of partitions</source>
        <translation>Tipo de particiones</translation>
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
        <source>from the data, and three partitions ahead</source>
        <translation>según los datos, y tres particiones por adelantado</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Numbers in a partition</source>
        <translation>Números en una partición</translation>
    </message>
    <message>
        <source>Time zone of the bounds</source>
        <translation>Zona horaria de los límites</translation>
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
        <source>Choose a column, or write an expression.</source>
        <translation>Elija una columna, o escriba una expresión.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>%1 rows into %2 partitions; the largest would hold %3 the average. Without a key: %4, below zero: %5, for no partition: %6.</source>
        <translation>%1 filas en %2 particiones; la mayor tendría %3 la media. Sin clave: %4, bajo cero: %5, sin partición: %6.</translation>
    </message>
    <message>
        <source>Some rows would fit no partition. Change the key or the bounds, or add a default partition.</source>
        <translation>Algunas filas no cabrían en ninguna partición. Cambie la clave o los límites, o añada una partición por defecto.</translation>
    </message>
    <message>
        <source>The largest partition would hold more than twice the average.</source>
        <translation>La partición mayor tendría más del doble de la media.</translation>
    </message>
</context>
<context>
    <name>stopover::ui::WizardTable</name>
    <message>
        <source>Which table?</source>
        <translation>¿Qué tabla?</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen the plan and started it.</source>
        <translation>Nada se cambia antes de que haya visto el plan y lo haya iniciado.</translation>
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
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>needs the owner&apos;s rights</source>
        <translation>necesita los derechos del propietario</translation>
    </message>
    <message>
        <source>needs the right to read it</source>
        <translation>necesita el permiso de lectura</translation>
    </message>
    <message>
        <source>takes part in inheritance</source>
        <translation>participa en una herencia</translation>
    </message>
    <message>
        <source>unlogged: lost in a crash</source>
        <translation>unlogged: se pierde en una caída</translation>
    </message>
    <message>
        <source>This database has no table that could be partitioned.</source>
        <translation>Esta base de datos no tiene ninguna tabla que se pueda particionar.</translation>
    </message>
    <message>
        <source>There is no table %1 that could be partitioned.</source>
        <translation>No hay ninguna tabla %1 que se pueda particionar.</translation>
    </message>
</context>
</TS>
