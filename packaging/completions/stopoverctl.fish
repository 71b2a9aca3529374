# fish completion for stopoverctl

function __stopoverctl_is -d "the command line has exactly this command so far, operands aside"
    set -l words (commandline -opc | string match -v -- '-*')
    set -e words[1]
    test "$words[1..(count $argv)]" = "$argv"
end

function __stopoverctl_wants -d "the next word of this command is wanted"
    set -l words (commandline -opc | string match -v -- '-*')
    test (count $words) -eq (math (count $argv) + 1); and __stopoverctl_is $argv
end

set -l c complete -c stopoverctl
$c -f
$c -l db -x -d 'URI, keywords, service=NAME or a database name'
$c -l project -x -a '(__fish_complete_directories)' -d 'Folder of the project'
$c -l work-as -x -d 'Of a superuser: the role whose rights are worked with'
$c -l section -x -d 'Section of alembic.ini'
$c -l run-python -d 'Run files that cannot be read otherwise'
$c -l json -d 'Answer in JSON'
$c -l no-color -d 'Plain text'
$c -l help -d 'Show help'
$c -l version -d 'Show the version'

set -l top 'test (count (commandline -opc)) -eq 1'
$c -n $top -a sandbox -d 'The private server'
$c -n $top -a demo -d 'Demo data and the journey'
$c -n $top -a repartition -d 'Move a table into partitions'
$c -n $top -a partitions -d 'How rows spread over partitions'
$c -n $top -a run -d 'Runs: list, resume, roll back, finish'
$c -n $top -a backup -d 'Backups: create, verify, review, restore, clean up'
$c -n $top -a rollback -d 'Emergency rollback'
$c -n $top -a lint -d 'What SQL files and revisions lock and lose'
$c -n $top -a preflight -d 'May a change run now'
$c -n $top -a health -d 'What is broken'
$c -n $top -a mend -d 'Take out rows in the way of a key'
$c -n $top -a rehearse -d 'Try it out on a private copy'
$c -n $top -a activity -d 'Who works and who waits'
$c -n $top -a report -d 'What a run did'
$c -n $top -a install -d 'Create the journal, or take its schemas over'
$c -n $top -a uninstall -d 'Remove the journal'

$c -n '__stopoverctl_wants sandbox' -a 'start stop status reset'
$c -n '__stopoverctl_wants demo' -a 'load journey'
$c -n '__stopoverctl_wants repartition' -a 'plan run'
$c -n '__stopoverctl_wants run' -a 'list show resume rollback reapply finish abort'
$c -n '__stopoverctl_wants repartition plan; or __stopoverctl_wants repartition run' -a '(__fish_complete_suffix .toml)'
for phase in show resume rollback reapply finish abort
    $c -n "__stopoverctl_wants run $phase" -a last -d 'The newest run'
end

$c -n '__stopoverctl_is sandbox; or __stopoverctl_is demo' -l dir -x -a '(__fish_complete_directories)'
$c -n '__stopoverctl_is demo' -l rows -x -d 'Rows of the demo table'
$c -n '__stopoverctl_is demo journey' -l rate -x -d 'Writes a second'
$c -n '__stopoverctl_is demo load' -l replace -d 'Drop the demo objects that are there'
$c -n '__stopoverctl_is partitions' -l exact -d 'Count every row'
$c -n '__stopoverctl_is partitions' -l estimate -d 'From statistics, without counting'
$c -n '__stopoverctl_is partitions' -l ahead -x -d 'Create N further range partitions'
$c -n '__stopoverctl_is partitions' -l timezone -x -d 'Time zone of the bounds'
$c -n '__stopoverctl_is partitions' -l dry-run -d 'Show what would be created'
$c -n '__stopoverctl_is partitions' -l sql -d 'Print the statements'
$c -n '__stopoverctl_is partitions' -l stop-before -x -d 'Pause before a step'
$c -n '__stopoverctl_is repartition plan' -l sql -d 'Print a script for psql'

for command in 'repartition run' upgrade downgrade preflight
    $c -n "__stopoverctl_is $command" -l override -x -d 'Pass over a check, with a reason'
    $c -n "__stopoverctl_is $command" -l sign-off -x -d 'Tick an item, with a name'
end
$c -n '__stopoverctl_is lint' -l server-version -x -d 'Major version'
$c -n '__stopoverctl_is lint' -l sarif -d 'Print SARIF'
$c -n '__stopoverctl_is lint' -l no-transaction -d 'Statements run alone'
$c -n '__stopoverctl_is lint' -l style -d 'Rules of taste too'
$c -n '__stopoverctl_is lint' -l fail-on -x -a 'error warning never' -d 'Exit with 1 for'
$c -n '__stopoverctl_is preflight' -l plan -r -d 'Specification'
$c -n '__stopoverctl_is preflight' -l table -x -d 'Tables'
$c -n '__stopoverctl_is preflight' -l script -r -d 'SQL file'
$c -n '__stopoverctl_is health' -l save-baseline -d 'Compare with this later'
$c -n '__stopoverctl_is rehearse' -l plan -r -d 'Specification of a move'
$c -n '__stopoverctl_is rehearse' -l down -d 'The way down, and up again'
$c -n '__stopoverctl_is rehearse' -l rows -x -a 'all none 10%' -d 'Rows of the copy'
$c -n '__stopoverctl_is rehearse' -l dir -x -a '(__fish_complete_directories)'
$c -n '__stopoverctl_is mend' -l constraint -x -d 'Foreign key'
$c -n '__stopoverctl_is mend' -l unique -x -d 'Columns'
$c -n '__stopoverctl_is mend' -l confirm -x -d 'The table, as proof'
$c -n '__stopoverctl_is mend' -l override -x -d 'Check and reason'
$c -n '__stopoverctl_is mend' -l sign-off -x -d 'Item and name'
$c -n '__stopoverctl_is activity' -l cancel -x -d 'Session'
$c -n '__stopoverctl_is activity' -l terminate -x -d 'Session'
$c -n '__stopoverctl_is activity' -l confirm -x -d 'The same number again'
$c -n '__stopoverctl_is report' -l format -x -a 'html md json pdf' -d 'Write as'
$c -n '__stopoverctl_is report' -l to -r -d 'File'
$c -n '__stopoverctl_is report' -l compare -x -d 'Another run'
$c -n '__stopoverctl_wants run' -a sign-off

for command in 'repartition run' 'run resume' 'run rollback' 'run reapply' 'run finish' 'run abort' upgrade downgrade \
        'backup create' 'backup restore' 'rollback emergency' repair mend
    $c -n "__stopoverctl_is $command" -l take-over -d 'End the sessions of a silent console'
end
set -l drives '__stopoverctl_is repartition run; or __stopoverctl_is run resume'
$c -n $drives -l rows-per-second -x -d 'Limit of the copy'
$c -n $drives -l stop-before -x -d 'Stop before this step' \
    -a 'backup stage capture copy indexes analyze replay matviews refresh verify swap constraints'
for command in 'repartition run' 'run resume' 'run rollback' 'run reapply' 'run finish' 'run abort' 'demo journey'
    $c -n "__stopoverctl_is $command" -l workers -x -d 'Parallel sessions'
    $c -n "__stopoverctl_is $command" -l full-speed -d 'No rests while others work'
end
for command in 'repartition run' 'run rollback' 'run reapply' 'run finish' 'run abort' install uninstall
    $c -n "__stopoverctl_is $command" -l confirm -x -d 'Name of what will change'
end

$c -n '__stopoverctl_is install' -l owner -x -d 'Hand the schemas over to this role'
$c -n '__stopoverctl_is install' -l repair -d 'Take schemas over that hold what is not of Stopover'

for action in create list verify review restore prune export readiness base
    $c -n '__stopoverctl_wants backup' -a $action
end
$c -n '__stopoverctl_wants rollback' -a emergency -d 'Undo the last run'
set -l backups '__stopoverctl_is backup'
$c -n $backups -l table -x -d 'Tables'
$c -n $backups -l format -x -a 'custom directory sql' -d 'Dump as'
$c -n $backups -l to -r -d 'Folder or file'
$c -n $backups -l jobs -x -d 'Sessions of a dump'
$c -n $backups -l schema-only -d 'Without rows'
$c -n $backups -l data-only -d 'Without the schema'
$c -n $backups -l globals -d 'Roles too'
$c -n $backups -l retain-days -x -d 'How long it is kept'
$c -n $backups -l all -d 'Dropped ones too'
$c -n $backups -l level -x -a '1 2 3' -d 'How far to prove'
$c -n $backups -l rows -x -a 'only-backup only-live changed' -d 'Show rows'
$c -n $backups -l limit -x -d 'How many rows'
$c -n $backups -l mark -d 'Mark as reviewed'
$c -n $backups -l note -x -d 'What the review found'
$c -n $backups -l keep-days -x -d 'Keep for N days'
$c -n $backups -l into -x -d 'A new table'
$c -n $backups -l column -x -d 'Only this column'
$c -n $backups -l newer -x -a 'keep discard' -d 'Rows written since'
$c -n $backups -l database -x -d 'The new database'
$c -n $backups -l swap -d 'Exchange the names of the databases'
$c -n $backups -l allow-code -d 'Run what a dump of another origin holds'
$c -n $backups -l allow-superuser -x -d 'Extensions to create as the superuser'
$c -n $backups -l leave-out -x -d 'What is not restored'
$c -n $backups -l raw -d 'As COPY reads it again'

set -l spec '__stopoverctl_is repartition plan; or __stopoverctl_is repartition run'
$c -n $spec -l table -x -d 'The table'
$c -n $spec -l strategy -x -a 'list hash range'
$c -n $spec -l key -x -d 'Column or expression'
$c -n $spec -l partitions -x -d 'How many'
$c -n $spec -l values -x -a distinct
$c -n $spec -l interval -x -a 'day week month number'
$c -n $spec -l step -x -d 'Width of a number range'
$c -n $spec -l from -x -d 'First bound'
$c -n $spec -l to -x -d 'End of the last range'
$c -n $spec -l ahead -x -d 'Partitions beyond the data'
$c -n $spec -l batch-rows -x -d 'Rows of a chunk'
$c -n $spec -l timezone -x -d 'Time zone of the bounds'
$c -n $spec -l default -d 'With a default partition'
$c -n $spec -l backup -x -a 'table none'
$c -n $spec -l retain-days -x -d 'How long the old table is kept'
$c -n $spec -l copy -x -a 'automatic keyset'
$c -n $spec -l accept -x -a 'unique.local trigger.table_name publication.all_tables'

$c -n '__stopoverctl_wants run' -a mark-applied
$c -n '__stopoverctl_is run mark-applied' -l confirm -x -d 'Name of what will change'
$c -n '__stopoverctl_wants' -a 'history heads branches current show check plan upgrade downgrade stamp merge revision'
$c -n '__stopoverctl_wants plan' -a 'upgrade downgrade'
for command in 'plan upgrade' upgrade stamp
    $c -n "__stopoverctl_wants $command" -a 'head heads +1'
end
for command in 'plan downgrade' downgrade
    $c -n "__stopoverctl_wants $command" -a 'base -1'
end
$c -n '__stopoverctl_is history' -l range -x -d 'Part of the history'
for command in history heads branches current
    $c -n "__stopoverctl_is $command" -l verbose -d 'All that the files say'
end
$c -n '__stopoverctl_is heads' -l resolve-dependencies -d 'Only heads that nothing depends on'
for command in 'plan upgrade' 'plan downgrade'
    $c -n "__stopoverctl_is $command" -l from -x -d 'Rows of the version table'
    $c -n "__stopoverctl_is $command" -l sql -d 'Print the SQL'
    $c -n "__stopoverctl_is $command" -l backup -x -a 'table none'
end
for command in upgrade downgrade
    $c -n "__stopoverctl_is $command" -l confirm -x -d 'Name of what will change'
    $c -n "__stopoverctl_is $command" -l backup -x -a 'table none'
    $c -n "__stopoverctl_is $command" -l dry-run -d 'Roll back at the end'
    $c -n "__stopoverctl_is $command" -l stop-before -x -d 'Stop before this step'
    $c -n "__stopoverctl_is $command" -l workers -x -d 'Parallel sessions'
    $c -n "__stopoverctl_is $command" -l full-speed -d 'No rests while others work'
end
$c -n '__stopoverctl_is check' -l round-trip -d 'Up, down and up again on the sandbox'
$c -n '__stopoverctl_is stamp' -l confirm -x -d 'Name of what will change'
$c -n '__stopoverctl_is stamp' -l purge -d 'Delete all rows first'
for command in merge revision
    $c -n "__stopoverctl_is $command" -l message -x -d 'Title'
    $c -n "__stopoverctl_is $command" -l branch-label -x -d 'Label of the new revision'
    $c -n "__stopoverctl_is $command" -l rev-id -x -d 'Id of the new revision'
end
$c -n '__stopoverctl_is revision' -l template -x -a 'add-column add-index add-foreign-key data-batch concurrent-index audit-trigger zero-downtime-column repartition'
$c -n '__stopoverctl_is revision' -l head -x -d 'Revision to continue'
$c -n '__stopoverctl_is revision' -l splice -d 'It need not be a head'
$c -n '__stopoverctl_is revision' -l depends-on -x -d 'What has to be applied before'
