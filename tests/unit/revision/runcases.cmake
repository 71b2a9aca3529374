# Answers all shared cases and compares with Alembic's own answers.
execute_process(COMMAND ${ANSWERS}
  INPUT_FILE ${DATA}/revision-graph.jsonl OUTPUT_FILE ${OUT} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${PYTHON} ${DATA}/check_answers.py ${DATA}/revision-graph.jsonl ${OUT} -v
  COMMAND_ERROR_IS_FATAL ANY)
