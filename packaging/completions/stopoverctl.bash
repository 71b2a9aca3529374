# bash completion for stopoverctl, written from app/ctl/commands.cpp by tst_unit_arguments.

_stopoverctl() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
  local common="--db --project --work-as --section --run-python --json --no-color --help --version"
  local valued=" --accept --ahead --allow-superuser --backup --batch-rows --branch-label --cancel --column --compare --confirm --constraint --copy --database --db --depends-on --dir --env-file --fail-on --format --from --head --interval --into --jobs --keep-days --key --leave-out --level --limit --lock-budget --message --newer --note --override --owner --partitions --plan --project --python --range --rate --retain-days --rev-id --rows --rows-per-second --script --section --server-version --sign-off --step --stop-before --strategy --table --template --terminate --timezone --to --unique --values --work-as --workers "
  COMPREPLY=()

  # The words before the cursor that are neither options nor their values: the command and its operands.
  local words=() word i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ $word == --* ]]; then
      [[ $valued =~ [[:space:]]$word[[:space:]] ]] && ((i++))
      [[ ${COMP_WORDS[i]} == = ]] && ((i++))
      continue
    fi
    words+=("$word")
  done

  local options= operands= most=99 offered=
  [[ $prev == --project ]] && offered="<directory>"
  case "${words[*]} " in
    " ") operands="sandbox demo repartition partitions run project history heads branches current show check plan upgrade downgrade stamp merge revision backup rollback lint preflight health rehearse repair activity report install environment uninstall" ;;
    "sandbox ") operands="start stop status reset" ;;
    "demo ") operands="load journey" ;;
    "repartition ") operands="plan run" ;;
    "run ") operands="list show resume rollback reapply finish abort keep-up mark-applied sign-off" ;;
    "plan ") operands="upgrade downgrade" ;;
    "backup ") operands="create list verify review restore prune export readiness base" ;;
    "rollback ") operands="emergency" ;;
    "sandbox start "*)
      options="--dir"
      operands="" most=2
      case $prev in
        --dir) offered="<directory>" ;;
      esac ;;
    "sandbox stop "*)
      options="--dir"
      operands="" most=2
      case $prev in
        --dir) offered="<directory>" ;;
      esac ;;
    "sandbox status "*)
      options="--dir"
      operands="" most=2
      case $prev in
        --dir) offered="<directory>" ;;
      esac ;;
    "sandbox reset "*)
      options="--dir"
      operands="" most=2
      case $prev in
        --dir) offered="<directory>" ;;
      esac ;;
    "demo load "*)
      options="--dir --rows --replace"
      operands="" most=2
      case $prev in
        --dir) offered="<directory>" ;;
      esac ;;
    "demo journey "*)
      options="--dir --rows --workers --full-speed --rate"
      operands="" most=2
      case $prev in
        --dir) offered="<directory>" ;;
      esac ;;
    "repartition plan "*)
      options="--table --strategy --key --partitions --values --interval --step --from --to --ahead --timezone --default --backup --retain-days --batch-rows --lock-budget --copy --accept --sql"
      operands="<specification>" most=3
      case $prev in
        --strategy) offered="list hash range" ;;
        --values) offered="distinct" ;;
        --interval) offered="day week month number" ;;
        --backup) offered="table none" ;;
        --copy) offered="automatic keyset" ;;
        --accept) offered="unique.local trigger.table_name publication.all_tables" ;;
      esac ;;
    "repartition run "*)
      options="--table --strategy --key --partitions --values --interval --step --from --to --ahead --timezone --default --backup --retain-days --batch-rows --lock-budget --copy --accept --confirm --workers --rows-per-second --full-speed --stop-before --override --sign-off --take-over --brake --old-snapshots"
      operands="<specification>" most=3
      case $prev in
        --strategy) offered="list hash range" ;;
        --values) offered="distinct" ;;
        --interval) offered="day week month number" ;;
        --backup) offered="table none" ;;
        --copy) offered="automatic keyset" ;;
        --accept) offered="unique.local trigger.table_name publication.all_tables" ;;
        --stop-before) offered="backup stage capture copy indexes analyze replay matviews refresh verify swap constraints" ;;
      esac ;;
    "partitions "*)
      options="--exact --estimate --ahead --timezone --dry-run --sql --stop-before --override --sign-off"
      operands="" most=2
      case $prev in
        --stop-before) offered="backup stage capture copy indexes analyze replay matviews refresh verify swap constraints" ;;
      esac ;;
    "run list "*)
      options=""
      operands="" most=2 ;;
    "run show "*)
      options=""
      operands="last" most=3 ;;
    "run resume "*)
      options="--confirm --workers --rows-per-second --full-speed --stop-before --take-over --override --brake --old-snapshots"
      operands="last" most=3
      case $prev in
        --stop-before) offered="backup stage capture copy indexes analyze replay matviews refresh verify swap constraints" ;;
      esac ;;
    "run rollback "*)
      options="--confirm --workers --full-speed --take-over --brake --old-snapshots"
      operands="last" most=3 ;;
    "run reapply "* | "run again "*)
      options="--confirm --workers --full-speed --take-over --brake --old-snapshots"
      operands="last" most=3 ;;
    "run finish "*)
      options="--confirm --workers --full-speed --take-over --brake --keep-retired"
      operands="last" most=3 ;;
    "run abort "*)
      options="--confirm --workers --full-speed --take-over --brake --old-snapshots"
      operands="last" most=3 ;;
    "run keep-up "*)
      options=""
      operands="" most=3 ;;
    "run mark-applied "*)
      options="--confirm --take-over"
      operands="last" most=3 ;;
    "project "*)
      options="--python --env-file"
      operands="" most=1
      case $prev in
        --env-file) offered="<file>" ;;
      esac ;;
    "history "*)
      options="--range --verbose"
      operands="" most=1 ;;
    "heads "*)
      options="--resolve-dependencies --verbose"
      operands="" most=1 ;;
    "branches "*)
      options="--verbose"
      operands="" most=1 ;;
    "current "*)
      options="--verbose"
      operands="" most=1 ;;
    "show "*)
      options=""
      operands="current heads" most=65 ;;
    "check "*)
      options="--dir --round-trip"
      operands="" most=1
      case $prev in
        --dir) offered="<directory>" ;;
      esac ;;
    "plan upgrade "*)
      options="--from --sql --backup"
      operands="head heads +1" most=3
      case $prev in
        --backup) offered="table none" ;;
      esac ;;
    "plan downgrade "*)
      options="--from --sql --backup"
      operands="base -1" most=3
      case $prev in
        --backup) offered="table none" ;;
      esac ;;
    "upgrade "*)
      options="--confirm --backup --stop-before --workers --override --sign-off --take-over --dry-run"
      operands="head heads +1" most=2
      case $prev in
        --backup) offered="table none" ;;
        --stop-before) offered="backup stage capture copy indexes analyze replay matviews refresh verify swap constraints" ;;
      esac ;;
    "downgrade "*)
      options="--confirm --backup --stop-before --workers --override --sign-off --take-over --dry-run"
      operands="base -1" most=2
      case $prev in
        --backup) offered="table none" ;;
        --stop-before) offered="backup stage capture copy indexes analyze replay matviews refresh verify swap constraints" ;;
      esac ;;
    "stamp "*)
      options="--confirm --purge"
      operands="head heads base" most=65 ;;
    "merge "*)
      options="--message --branch-label --rev-id"
      operands="heads" most=65 ;;
    "revision "*)
      options="--message --template --head --splice --branch-label --depends-on --rev-id"
      operands="" most=3
      case $prev in
        --template) offered="add-column add-index add-foreign-key data-batch concurrent-index audit-trigger zero-downtime-column repartition" ;;
      esac ;;
    "backup create "*)
      options="--table --format --to --jobs --schema-only --data-only --globals --retain-days --workers --full-speed --take-over"
      operands="" most=2
      case $prev in
        --format) offered="custom directory sql" ;;
        --to) offered="<directory>" ;;
      esac ;;
    "backup list "*)
      options="--all"
      operands="" most=2 ;;
    "backup verify "*)
      options="--level --dir"
      operands="last" most=3
      case $prev in
        --level) offered="1 2 3" ;;
        --dir) offered="<directory>" ;;
      esac ;;
    "backup review "*)
      options="--rows --limit --mark --note --keep-days"
      operands="last" most=3
      case $prev in
        --rows) offered="only-backup only-live changed" ;;
      esac ;;
    "backup restore "*)
      options="--confirm --into --column --newer --table --database --swap --allow-code --allow-superuser --leave-out --jobs --workers --full-speed --stop-before --take-over"
      operands="last <file>" most=3
      case $prev in
        --newer) offered="keep discard" ;;
        --stop-before) offered="backup stage capture copy indexes analyze replay matviews refresh verify swap constraints" ;;
      esac ;;
    "backup prune "*)
      options="--confirm"
      operands="" most=2 ;;
    "backup export "*)
      options="--to --raw"
      operands="last" most=3
      case $prev in
        --to) offered="<file>" ;;
      esac ;;
    "backup readiness "*)
      options=""
      operands="" most=2 ;;
    "backup base "*)
      options="--to"
      operands="" most=2
      case $prev in
        --to) offered="<directory>" ;;
      esac ;;
    "rollback emergency "*)
      options="--confirm --take-over"
      operands="" most=2 ;;
    "lint "*)
      options="--server-version --sarif --no-transaction --style --fail-on"
      operands="<file>" most=4097
      case $prev in
        --fail-on) offered="error warning never" ;;
      esac ;;
    "preflight "*)
      options="--plan --table --script --override --sign-off"
      operands="" most=1
      case $prev in
        --plan) offered="<file>" ;;
        --script) offered="<file>" ;;
      esac ;;
    "health "*)
      options="--save-baseline"
      operands="" most=1 ;;
    "rehearse "*)
      options="--dir --plan --down --rows"
      operands="head heads +1 base -1" most=2
      case $prev in
        --dir) offered="<directory>" ;;
        --plan) offered="<file>" ;;
        --rows) offered="all none 10%" ;;
      esac ;;
    "repair "* | "mend "*)
      options="--constraint --unique --confirm --override --sign-off --take-over"
      operands="" most=2 ;;
    "activity "*)
      options="--cancel --terminate --confirm"
      operands="" most=1 ;;
    "report "*)
      options="--format --to --compare"
      operands="last" most=2
      case $prev in
        --format) offered="html md json pdf" ;;
        --to) offered="<file>" ;;
      esac ;;
    "run sign-off "*)
      options=""
      operands="last" most=4 ;;
    "install "*)
      options="--owner --repair --confirm"
      operands="" most=1 ;;
    "environment "*)
      options="--confirm"
      operands="" most=2 ;;
    "uninstall "*)
      options="--confirm"
      operands="" most=1 ;;
  esac

  if [[ $prev == --* && $valued =~ [[:space:]]$prev[[:space:]] ]]; then
    operands=$offered
  elif [[ $cur == -* ]]; then
    operands="$options $common"
  elif ((${#words[@]} >= most)); then
    operands=
  fi
  for word in $operands; do
    case $word in
      "<file>") compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -f -- "$cur")) ;;
      "<directory>") compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -d -- "$cur")) ;;
      "<specification>")
        compopt -o filenames 2>/dev/null
        COMPREPLY+=($(compgen -d -- "$cur") $(compgen -f -X '!*.toml' -- "$cur")) ;;
      *) COMPREPLY+=($(compgen -W "$word" -- "$cur")) ;;
    esac
  done
}
complete -F _stopoverctl stopoverctl
