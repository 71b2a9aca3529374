# bash completion for stopoverctl

_stopoverctl() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
  local common="--db --project --work-as --section --run-python --json --no-color --help --version"
  local spec="--table --strategy --key --partitions --values --interval --step --from --to --ahead --timezone
    --default --backup --retain-days --batch-rows --copy --accept"
  local steps="backup stage capture copy indexes analyze replay matviews refresh verify swap constraints finish abort"
  local valued=" --db --project --dir --rows --workers --rows-per-second --stop-before --confirm --ahead --table
    --strategy --key --partitions --values --interval --step --from --to --timezone --backup --retain-days
    --batch-rows --rate --copy --accept --section --range --message --template --head --branch-label --depends-on --rev-id
    --format --to --jobs --level --limit --note --keep-days --into --column --newer --database --work-as --allow-superuser --leave-out "
  COMPREPLY=()

  case $prev in
    --stop-before) COMPREPLY=($(compgen -W "$steps" -- "$cur")); return ;;
    --strategy) COMPREPLY=($(compgen -W "list hash range" -- "$cur")); return ;;
    --interval) COMPREPLY=($(compgen -W "day week month number" -- "$cur")); return ;;
    --backup) COMPREPLY=($(compgen -W "table none" -- "$cur")); return ;;
    --copy) COMPREPLY=($(compgen -W "automatic keyset" -- "$cur")); return ;;
    --template) COMPREPLY=($(compgen -W "add-column add-index add-foreign-key data-batch concurrent-index audit-trigger zero-downtime-column repartition" -- "$cur")); return ;;
    --format) COMPREPLY=($(compgen -W "custom directory sql" -- "$cur")); return ;;
    --newer) COMPREPLY=($(compgen -W "keep discard" -- "$cur")); return ;;
    --to) compopt -o filenames; COMPREPLY=($(compgen -f -- "$cur")); return ;;
    --values) COMPREPLY=($(compgen -W "distinct" -- "$cur")); return ;;
    --accept) COMPREPLY=($(compgen -W "unique.local trigger.table_name publication.all_tables" -- "$cur")); return ;;
    --dir | --project) compopt -o filenames; COMPREPLY=($(compgen -d -- "$cur")); return ;;
  esac
  [[ $prev == --* && $valued =~ [[:space:]]$prev[[:space:]] ]] && return

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

  local options= operands=
  case "${words[0]} ${words[1]}" in
    " ") operands="sandbox demo repartition partitions run backup rollback history heads branches current show check plan
      upgrade downgrade stamp merge revision lint preflight health repair rehearse activity report install uninstall" ;;
    "sandbox ") operands="start stop status reset" ;;
    "sandbox "*) options="--dir" ;;
    "demo ") operands="load journey" ;;
    "demo load") options="--rows --replace --dir" ;;
    "demo journey") options="--rows --workers --full-speed --rate --dir" ;;
    "repartition ") operands="plan run" ;;
    "repartition plan") options="$spec --sql" ;;
    "repartition run") options="$spec --confirm --workers --rows-per-second --full-speed --stop-before --override --sign-off --take-over" ;;
    "partitions "*) options="--exact --estimate --ahead --timezone --dry-run --sql --stop-before --override --sign-off" ;;
    "run ") operands="list show resume rollback reapply finish abort mark-applied sign-off" ;;
    "run list") ;;
    "run show") operands="last" ;;
    "run resume") operands="last"; options="--confirm --workers --rows-per-second --full-speed --stop-before --take-over" ;;
    "run rollback" | "run reapply" | "run finish" | "run abort") operands="last"; options="--confirm --workers --full-speed --take-over" ;;
    "run mark-applied") operands="last"; options="--confirm" ;;
    "backup ") operands="create list verify review restore prune export readiness base" ;;
    "backup create") options="--table --format --to --jobs --schema-only --data-only --globals --retain-days --workers --full-speed --take-over" ;;
    "backup list") options="--all" ;;
    "backup verify") operands="last"; options="--level --dir" ;;
    "backup review") operands="last"; options="--rows --limit --mark --note --keep-days" ;;
    "backup restore") operands="last"; options="--confirm --into --column --newer --table --database --swap --allow-code --allow-superuser --leave-out --jobs --workers --full-speed --stop-before --take-over" ;;
    "backup prune") options="--confirm" ;;
    "rollback emergency") options="--confirm --take-over" ;;
    "backup export") operands="last"; options="--to --raw" ;;
    "backup base") options="--to" ;;
    "rollback ") operands="emergency" ;;
    "history "*) options="--range --verbose" ;;
    "heads "*) options="--resolve-dependencies --verbose" ;;
    "branches "* | "current "*) options="--verbose" ;;
    "check "*) options="--round-trip --dir" ;;
    "show "*) operands="current heads" ;;
    "plan ") operands="upgrade downgrade" ;;
    "plan upgrade") options="--from --sql --backup"; operands="head heads +1" ;;
    "plan downgrade") options="--from --sql --backup"; operands="base -1" ;;
    "upgrade "*) options="--confirm --backup --stop-before --workers --dry-run --override --sign-off --take-over"; operands="head heads +1" ;;
    "downgrade "*) options="--confirm --backup --stop-before --workers --dry-run --override --sign-off --take-over"; operands="base -1" ;;
    "stamp "*) options="--confirm --purge"; operands="head heads base" ;;
    "merge "*) options="--message --branch-label --rev-id"; operands="heads" ;;
    "revision "*) options="--message --template --head --splice --branch-label --depends-on --rev-id" ;;
    "lint "*) options="--server-version --sarif --no-transaction --style --fail-on" ;;
    "preflight "*) options="--plan --table --script --override --sign-off" ;;
    "repair "*) options="--constraint --unique --confirm --override --sign-off --take-over" ;;
    "rehearse "*) options="--plan --down --rows --dir"; operands="heads head +1 base -1" ;;
    "health "*) options="--save-baseline" ;;
    "activity "*) options="--cancel --terminate --confirm" ;;
    "report "*) operands="last"; options="--format --to --compare" ;;
    "install "*) options="--owner --repair --confirm" ;;
    "uninstall "*) options="--confirm" ;;
  esac

  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$options $common" -- "$cur"))
  elif [[ ${words[0]} == repartition && ${#words[@]} -eq 2 ]]; then
    compopt -o filenames
    COMPREPLY=($(compgen -d -- "$cur") $(compgen -f -X '!*.toml' -- "$cur"))
  elif [[ ${words[0]} != run || ${#words[@]} -le 2 ]]; then
    COMPREPLY=($(compgen -W "$operands" -- "$cur"))
  fi
}
complete -F _stopoverctl stopoverctl
