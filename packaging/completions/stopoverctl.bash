# bash completion of stopoverctl

_stopoverctl() {
  local cur prev words cword
  _init_completion || return

  local globals="--db --project --json --no-color --help --version"
  local spec="--table --strategy --key --partitions --values --interval --step --from --to --ahead --timezone
    --default --backup --retain-days --batch-rows --copy --accept"

  case "$prev" in
    --project | --dir) _filedir -d; return ;;
    --strategy) COMPREPLY=($(compgen -W "list hash range" -- "$cur")); return ;;
    --interval) COMPREPLY=($(compgen -W "day week month number" -- "$cur")); return ;;
    --backup) COMPREPLY=($(compgen -W "table none" -- "$cur")); return ;;
    --copy) COMPREPLY=($(compgen -W "automatic keyset" -- "$cur")); return ;;
    --values) COMPREPLY=($(compgen -W "distinct" -- "$cur")); return ;;
    --stop-before)
      COMPREPLY=($(compgen -W "backup stage capture copy indexes analyze replay matviews refresh verify swap constraints" -- "$cur"))
      return ;;
    --db | --confirm | --workers | --rows | --rate | --rows-per-second | --table | --key | --partitions | --step | \
      --from | --to | --ahead | --timezone | --retain-days | --batch-rows | --accept) return ;;
  esac

  # The words that are neither options nor their values.
  local command="" word skip=0
  for word in "${words[@]:1:cword-1}"; do
    if ((skip)); then
      skip=0
    elif [[ "$word" == --*=* || "$word" == --json || "$word" == --no-color || "$word" == --default || "$word" == --sql ||
      "$word" == --exact || "$word" == --estimate || "$word" == --replace || "$word" == --help || "$word" == --version ]]; then
      :
    elif [[ "$word" == --* ]]; then
      skip=1
    else
      command+="${command:+ }$word"
    fi
  done

  local options=""
  case "$command" in
    "sandbox "*) options="--dir" ;;
    "demo load"*) options="--dir --rows --replace" ;;
    "demo journey"*) options="--dir --rows --workers --rate" ;;
    "repartition plan"*) options="$spec --sql" ;;
    "repartition run"*) options="$spec --confirm --workers --rows-per-second --stop-before" ;;
    partitions*) options="--exact --estimate --ahead" ;;
    "run resume"*) options="--confirm --workers --rows-per-second --stop-before" ;;
    "run rollback"* | "run again"* | "run finish"* | "run abort"*) options="--confirm --workers" ;;
    uninstall*) options="--confirm" ;;
  esac
  if [[ "$cur" == -* ]]; then
    COMPREPLY=($(compgen -W "$globals $options" -- "$cur"))
    return
  fi

  case "$command" in
    "") COMPREPLY=($(compgen -W "sandbox demo repartition partitions run install uninstall" -- "$cur")) ;;
    sandbox) COMPREPLY=($(compgen -W "start stop status reset" -- "$cur")) ;;
    demo) COMPREPLY=($(compgen -W "load journey" -- "$cur")) ;;
    repartition) COMPREPLY=($(compgen -W "plan run" -- "$cur")) ;;
    run) COMPREPLY=($(compgen -W "list show resume rollback again finish abort" -- "$cur")) ;;
    "repartition plan" | "repartition run") _filedir toml ;;
    "run show" | "run resume" | "run rollback" | "run again" | "run finish" | "run abort")
      COMPREPLY=($(compgen -W "last" -- "$cur")) ;;
  esac
}

complete -F _stopoverctl stopoverctl
