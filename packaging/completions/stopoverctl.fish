# fish completion of stopoverctl

function __stopoverctl_at
    # True when the words that are no options begin with these.
    set -l words (commandline -opc)[2..-1]
    set -l plain
    for word in $words
        string match -q -- '-*' $word; or set plain $plain $word
    end
    test (count $plain) -ge (count $argv); or return 1
    for i in (seq (count $argv))
        test "$plain[$i]" = "$argv[$i]"; or return 1
    end
end

function __stopoverctl_only
    # True when there are exactly these words.
    set -l words (commandline -opc)[2..-1]
    set -l plain
    for word in $words
        string match -q -- '-*' $word; or set plain $plain $word
    end
    test "$plain" = "$argv"
end

complete -c stopoverctl -f
complete -c stopoverctl -l db -x -d 'URI, keywords, service=NAME or a name'
complete -c stopoverctl -l project -x -a '(__fish_complete_directories)' -d 'Folder of the project'
complete -c stopoverctl -l json -d 'JSON on standard output'
complete -c stopoverctl -l no-color -d 'No colours'
complete -c stopoverctl -l help -d 'Show help'
complete -c stopoverctl -l version -d 'Show the version'

complete -c stopoverctl -n '__stopoverctl_only' -a 'sandbox demo repartition partitions run install uninstall'
complete -c stopoverctl -n '__stopoverctl_only sandbox' -a 'start stop status reset'
complete -c stopoverctl -n '__stopoverctl_only demo' -a 'load journey'
complete -c stopoverctl -n '__stopoverctl_only repartition' -a 'plan run'
complete -c stopoverctl -n '__stopoverctl_only run' -a 'list show resume rollback again finish abort'
complete -c stopoverctl -n '__stopoverctl_only repartition plan; or __stopoverctl_only repartition run' -F
for leg in show resume rollback again finish abort
    complete -c stopoverctl -n "__stopoverctl_only run $leg" -a last
end

complete -c stopoverctl -n '__stopoverctl_at sandbox; or __stopoverctl_at demo' -l dir -x -a '(__fish_complete_directories)' -d 'Directory of the sandbox'
complete -c stopoverctl -n '__stopoverctl_at demo' -l rows -x -d 'Rows of the table chunks'
complete -c stopoverctl -n '__stopoverctl_at demo load' -l replace -d 'Drop what is there'
complete -c stopoverctl -n '__stopoverctl_at demo journey' -l rate -x -d 'Writes a second'
complete -c stopoverctl -n '__stopoverctl_at demo journey; or __stopoverctl_at repartition run; or __stopoverctl_at run' -l workers -x -d 'Sessions at the same time'
complete -c stopoverctl -n '__stopoverctl_at repartition run; or __stopoverctl_at run; or __stopoverctl_at uninstall' -l confirm -x -d 'What changes, by name'
complete -c stopoverctl -n '__stopoverctl_at repartition run; or __stopoverctl_at run resume' -l rows-per-second -x -d 'Limit of the copy'
complete -c stopoverctl -n '__stopoverctl_at repartition run; or __stopoverctl_at run resume' -l stop-before -x -a 'backup stage capture copy indexes analyze replay matviews refresh verify swap constraints'
complete -c stopoverctl -n '__stopoverctl_at repartition plan' -l sql -d 'Print a script for psql'
complete -c stopoverctl -n '__stopoverctl_at partitions' -l exact -d 'Count every row'
complete -c stopoverctl -n '__stopoverctl_at partitions' -l estimate -d 'From statistics'
complete -c stopoverctl -n '__stopoverctl_at partitions; or __stopoverctl_at repartition' -l ahead -x -d 'Further range partitions'

set -l spec '__stopoverctl_at repartition'
complete -c stopoverctl -n $spec -l table -x -d 'The table to move'
complete -c stopoverctl -n $spec -l strategy -x -a 'list hash range'
complete -c stopoverctl -n $spec -l key -x -d 'Column, columns or expression'
complete -c stopoverctl -n $spec -l partitions -x -d 'How many'
complete -c stopoverctl -n $spec -l values -x -a distinct
complete -c stopoverctl -n $spec -l interval -x -a 'day week month number'
complete -c stopoverctl -n $spec -l step -x -d 'Width of a range by number'
complete -c stopoverctl -n $spec -l from -x -d 'First bound'
complete -c stopoverctl -n $spec -l to -x -d 'Last bound'
complete -c stopoverctl -n $spec -l timezone -x -d 'Where days and months begin'
complete -c stopoverctl -n $spec -l default -d 'Add a default partition'
complete -c stopoverctl -n $spec -l backup -x -a 'table none'
complete -c stopoverctl -n $spec -l retain-days -x -d 'How long the old table is kept'
complete -c stopoverctl -n $spec -l batch-rows -x -d 'Rows of a first batch'
complete -c stopoverctl -n $spec -l copy -x -a 'automatic keyset'
complete -c stopoverctl -n $spec -l accept -x -d 'Findings that are all right'
