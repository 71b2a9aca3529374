#include "text/clausetext.h"

#include "core/base/clause.h"
#include "core/base/text.h"
#include "text/fill.h"

#include <QCoreApplication>

#include <array>

namespace stopover::text {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    const char* code;
    const char* words;
};

/// By what they are about. Those that end a sentence ("%1: %2.") begin in lower case.
constexpr std::array clauseWords {
    Words { "unknown_word", QT_TRANSLATE_NOOP("Clause", "the value \"%1\" is unknown") },
    Words { "cannot_create", QT_TRANSLATE_NOOP("Clause", "cannot be created") },
    Words { "cannot_remove", QT_TRANSLATE_NOOP("Clause", "cannot be removed") },
    Words { "empty", QT_TRANSLATE_NOOP("Clause", "it is empty") },
    Words { "exists", QT_TRANSLATE_NOOP("Clause", "it already exists") },
    Words { "is_another_table", QT_TRANSLATE_NOOP("Clause", "it is not the table that was planned for") },
    Words { "in_use", QT_TRANSLATE_NOOP("Clause", "another process is using it") },
    Words { "nested_too_deeply", QT_TRANSLATE_NOOP("Clause", "it is nested too deeply") },
    Words { "file_missing", QT_TRANSLATE_NOOP("Clause", "%1 is missing") },
    Words { "no_account", QT_TRANSLATE_NOOP("Clause", "account %1 does not exist") },
    Words { "larger_than_256_mb", QT_TRANSLATE_NOOP("Clause", "it is larger than 256 MB") },
    Words { "object_expected", QT_TRANSLATE_NOOP("Clause", "expected an object") },
    Words { "not_a_directory", QT_TRANSLATE_NOOP("Clause", "it is not a directory") },
    Words { "not_a_file", QT_TRANSLATE_NOOP("Clause", "it is not an ordinary file") },
    Words { "not_empty", QT_TRANSLATE_NOOP("Clause", "it is not empty") },
    Words { "symbolic_link", QT_TRANSLATE_NOOP("Clause", "it is a symbolic link, which is not followed") },
    Words { "object_exists", QT_TRANSLATE_NOOP("Clause", "%1 already exists") },
    Words { "name_new_table", QT_TRANSLATE_NOOP("Clause", "Name a table that does not exist yet") },
    Words { "text_expected", QT_TRANSLATE_NOOP("Clause", "expected a string") },
    Words { "texts_expected", QT_TRANSLATE_NOOP("Clause", "expected a list of strings") },
    Words { "integer_expected", QT_TRANSLATE_NOOP("Clause", "expected a whole number from %1 to %2") },
    Words { "positive_expected", QT_TRANSLATE_NOOP("Clause", "expected a number that is not negative") },
    Words { "boolean_expected", QT_TRANSLATE_NOOP("Clause", "expected true or false") },
    Words { "list_expected", QT_TRANSLATE_NOOP("Clause", "expected a list") },
    Words { "lists_expected", QT_TRANSLATE_NOOP("Clause", "expected a list of lists") },
    Words { "values_expected", QT_TRANSLATE_NOOP("Clause", "expected a list of strings or whole numbers") },
    Words { "one_of_expected", QT_TRANSLATE_NOOP("Clause", "expected one of %*") },
    Words { "not_one_of", QT_TRANSLATE_NOOP("Clause", "\"%1\" is not one of %2") },
    Words { "bad_lock_timeout", QT_TRANSLATE_NOOP("Clause", "write \"300ms\", \"2s\" or \"1min\"") },
    Words { "bad_window", QT_TRANSLATE_NOOP("Clause", "write \"Mon-Fri 22:00-04:00\" (UTC)") },
    Words { "section_missing", QT_TRANSLATE_NOOP("Clause", "section [%1] is missing") },
    Words { "key_missing", QT_TRANSLATE_NOOP("Clause", "the partition key is missing") },
    Words { "partitions_missing", QT_TRANSLATE_NOOP("Clause", "the number of partitions is missing") },
    Words { "partitions_not_allowed",
            QT_TRANSLATE_NOOP("Clause", "only hash, and list by expression, take a number of partitions") },
    Words { "empty_list", QT_TRANSLATE_NOOP("Clause", "a list of values is empty") },
    Words { "listed_twice", QT_TRANSLATE_NOOP("Clause", "%1 is in it more than once") },
    Words { "step_missing", QT_TRANSLATE_NOOP("Clause", "the width of a partition is missing") },
    Words { "no_hash_default",
            QT_TRANSLATE_NOOP("Clause", "a hash-partitioned table cannot have a default partition") },
    Words { "hash_takes_columns",
            QT_TRANSLATE_NOOP("Clause", "hash partitioning takes columns; use list for an expression") },
    Words { "several_columns", QT_TRANSLATE_NOOP("Clause", "only hash partitioning takes more than one column") },
    Words { "key_without_days",
            QT_TRANSLATE_NOOP("Clause", "the key has type %1, which has no days or months; use \"number\"") },
    Words { "key_with_days", QT_TRANSLATE_NOOP("Clause", "the key has type %1; use \"day\", \"week\" or \"month\"") },
    Words { "range_partitioned", QT_TRANSLATE_NOOP("Clause", "range-partitioned by one column") },
    Words { "filled_with_rows", QT_TRANSLATE_NOOP("Clause", "filled with rows") },
    Words { "no_range_partition", QT_TRANSLATE_NOOP("Clause", "it has no range partition to continue from") },
    Words { "quote_missing", QT_TRANSLATE_NOOP("Clause", "the closing double quote is missing") },
    Words { "needs_quotes", QT_TRANSLATE_NOOP("Clause", "a name with this character must be double-quoted") },
    Words { "empty_name", QT_TRANSLATE_NOOP("Clause", "a name is empty") },
    Words { "bad_character", QT_TRANSLATE_NOOP("Clause", "no name may contain this character") },
    Words { "name_too_long", QT_TRANSLATE_NOOP("Clause", "it is longer than 63 bytes") },
    Words { "trailing_text", QT_TRANSLATE_NOOP("Clause", "there is text after the name") },
    Words { "too_many_parts", QT_TRANSLATE_NOOP("Clause", "it has more parts than schema and name") },
    Words { "not_one_expression", QT_TRANSLATE_NOOP("Clause", "it is not a single expression") },
    Words { "subselect", QT_TRANSLATE_NOOP("Clause", "a partition key cannot contain a subquery") },
    Words { "parameter", QT_TRANSLATE_NOOP("Clause", "parameters are not allowed here") },
    Words { "several_values", QT_TRANSLATE_NOOP("Clause", "it has more than one value") },
    Words { "psql_command", QT_TRANSLATE_NOOP("Clause", "psql command: %1") },
    Words { "copy_data", QT_TRANSLATE_NOOP("Clause", "rows after COPY … FROM STDIN") },
    Words { "text_after_copy", QT_TRANSLATE_NOOP("Clause", "text follows COPY … FROM STDIN on the same line") },
    Words { "copy_without_end", QT_TRANSLATE_NOOP("Clause", "the rows after COPY … FROM STDIN do not end with \\.") },
    Words { "statement_too_long", QT_TRANSLATE_NOOP("Clause", "the statement is too long") },
    Words { "unterminated_comment", QT_TRANSLATE_NOOP("Clause", "unterminated /* comment") },
    Words { "unterminated_identifier", QT_TRANSLATE_NOOP("Clause", "unterminated quoted identifier") },
    Words { "unterminated_string", QT_TRANSLATE_NOOP("Clause", "unterminated string") },
    Words { "unterminated_dollar", QT_TRANSLATE_NOOP("Clause", "unterminated dollar-quoted string") },
    Words { "password_needed", QT_TRANSLATE_NOOP("Clause", "a password is required") },
    Words { "settings_refused", QT_TRANSLATE_NOOP("Clause", "libpq or the server rejected the settings") },
    Words { "bad_sslpassword",
            QT_TRANSLATE_NOOP("Clause", "sslpassword starts or ends with a blank, or contains a line break") },
    Words { "other_server", QT_TRANSLATE_NOOP("Clause", "a different server answered") },
    Words { "standby", QT_TRANSLATE_NOOP("Clause", "the server is a standby") },
    Words { "read_only_default", QT_TRANSLATE_NOOP("Clause", "default_transaction_read_only is on") },
    Words { "session_gone", QT_TRANSLATE_NOOP("Clause", "Session %1 no longer exists") },
    Words { "own_session", QT_TRANSLATE_NOOP("Clause", "Session %1 belongs to Stopover") },
    Words { "refresh_activity", QT_TRANSLATE_NOOP("Clause", "Refresh the Activity page") },
    Words { "cancel_run", QT_TRANSLATE_NOOP("Clause", "Cancel its run instead") },
    Words { "rows_differ", QT_TRANSLATE_NOOP("Clause", "%1 rows now, %2 when it was made") },
    Words { "tables_missing", QT_TRANSLATE_NOOP("Clause", "it contains %1 of %2 tables") },
    Words { "truncated", QT_TRANSLATE_NOOP("Clause", "it cannot be read to the end") },
    Words { "file_altered", QT_TRANSLATE_NOOP("Clause", "%1 was altered (SHA-256 differs)") },
    Words { "bad_table_name", QT_TRANSLATE_NOOP("Clause", "its manifest contains an invalid table name: %1") },
    Words { "table_unreadable", QT_TRANSLATE_NOOP("Clause", "table %1 cannot be read after the restore: %2") },
    Words { "restored_rows_differ",
            QT_TRANSLATE_NOOP("Clause",
                              "table %1 has %2 rows after the restore and had %3 in the dump, or its values differ") },
    Words { "table_differs", QT_TRANSLATE_NOOP("Clause", "the contents of table %1 differ from what was dumped") },
    Words { "too_many_entries",
            QT_TRANSLATE_NOOP("Clause", "its table of contents is larger than any real database's") },
    Words { "stray_file", QT_TRANSLATE_NOOP("Clause", "it refers to a file outside the dump: %1") },
    Words { "toc_unreadable", QT_TRANSLATE_NOOP("Clause", "its table of contents (toc.dat) cannot be read") },
    Words { "no_dump", QT_TRANSLATE_NOOP("Clause", "it is not a PostgreSQL dump") },
    Words { "manifest_unreadable", QT_TRANSLATE_NOOP("Clause", "its manifest cannot be read") },
    Words { "no_foreign_key", QT_TRANSLATE_NOOP("Clause", "it has no foreign key %1") },
    Words { "cascades",
            QT_TRANSLATE_NOOP("Clause",
                              "deleting them would also delete or change rows that refer to them (%1); repair those "
                              "tables first, or drop the key") },
    Words { "sessions_hidden",
            QT_TRANSLATE_NOOP("Clause", "the role may not see other sessions (pg_read_all_stats): %1 hidden") },
    Words { "no_invariants", QT_TRANSLATE_NOOP("Clause", "the policy lists no invariants") },
    Words { "orphaned_rows", QT_TRANSLATE_NOOP("Clause", "%1 · %2 · %3 rows, for example %4") },
    Words { "no_queries_to_time",
            QT_TRANSLATE_NOOP("Clause", "pg_stat_statements is not installed, and no queries are listed") },
    Words { "too_few", QT_TRANSLATE_NOOP("Clause", "The number of %1 is too small") },
    Words { "at_least_one", QT_TRANSLATE_NOOP("Clause", "Use at least 1") },
    Words { "no_checklist_item", QT_TRANSLATE_NOOP("Clause", "\"%1\" is no item of the checklist") },
    Words { "checklist_items", QT_TRANSLATE_NOOP("Clause", "The items are: %*") },
    Words { "checklist_is_empty",
            QT_TRANSLATE_NOOP("Clause", "The project's policy asks for no sign-off in this environment") },
    Words { "write_sign_off", QT_TRANSLATE_NOOP("Clause", "Write ITEM=NAME, for example \"rollback tested=Ada\"") },
    Words { "unusable_override", QT_TRANSLATE_NOOP("Clause", "The override \"%1\" cannot be used") },
    Words { "write_override",
            QT_TRANSLATE_NOOP("Clause", "Write CHECK=reason, for example P07=report finishes by itself") },
    Words { "connect_as_owner",
            QT_TRANSLATE_NOOP("Clause", "This check cannot be overridden: connect with the owner's rights") },
    Words { "no_overrides", QT_TRANSLATE_NOOP("Clause", "The policy allows no overrides") },
    Words { "overrides", QT_TRANSLATE_NOOP("Clause", "The policy allows overrides of %*") },
    Words { "data_directory_hidden",
            QT_TRANSLATE_NOOP("Clause", "the role may not see data_directory (pg_read_all_settings)") },
    Words { "remote_disk",
            QT_TRANSLATE_NOOP("Clause", "the server is on another machine: check its free space there") },
    Words { "remote_server", QT_TRANSLATE_NOOP("Clause", "the server is on another machine") },
    Words { "superuser_foreign_code",
            QT_TRANSLATE_NOOP("Clause", "%1 is a superuser, and code of other roles would run with its rights: %2") },
    Words { "superuser_not_needed", QT_TRANSLATE_NOOP("Clause", "%1 is a superuser; the run needs fewer rights") },
    Words { "never_rehearsed", QT_TRANSLATE_NOOP("Clause", "never rehearsed") },
    Words { "rehearsal_failed", QT_TRANSLATE_NOOP("Clause", "the rehearsal failed at %1 UTC: %2") },
    Words { "server_was_older", QT_TRANSLATE_NOOP("Clause", "the server ran PostgreSQL %1 then, and runs %2 now") },
    Words { "rehearsed_elsewhere", QT_TRANSLATE_NOOP("Clause", "rehearsed on PostgreSQL %1; this server runs %2") },
    Words { "changed_since_rehearsal", QT_TRANSLATE_NOOP("Clause", "changed since the rehearsal: %1") },
    Words { "pooler", QT_TRANSLATE_NOOP("Clause", "%1 in %2 mode at %3; connect to port %4 directly") },
    Words { "foreign_objects", QT_TRANSLATE_NOOP("Clause", "not queried as a superuser, because other roles own %*") },
    Words { "journal_altered",
            QT_TRANSLATE_NOOP("Clause", "the journal was left out: its schemas contain foreign objects") },
    Words { "journal_untrusted",
            QT_TRANSLATE_NOOP("Clause", "the journal was left out: it belongs to %1, which %2 does not trust") },
    Words { "unused_slot", QT_TRANSLATE_NOOP("Clause", "not in use") },
    Words { "owned_by", QT_TRANSLATE_NOOP("Clause", "owned by %1") },
    Words { "foreign_key", QT_TRANSLATE_NOOP("Clause", "foreign key") },
    Words { "check_items", QT_TRANSLATE_NOOP("Clause", "%1: %2") },
    Words { "items", QT_TRANSLATE_NOOP("Clause", "%*") },
    Words { "table_changed",
            QT_TRANSLATE_NOOP("Clause", "its columns, constraints, indexes, triggers, policies or owner") },
    Words { "object", QT_TRANSLATE_NOOP("Clause", "%1") },
    Words { "columns", QT_TRANSLATE_NOOP("Clause", "its columns") },
    Words { "copy_too_large", QT_TRANSLATE_NOOP("Clause", "the copy needs about %1, and %2 are free") },
    Words { "failed_in_rollback", QT_TRANSLATE_NOOP("Clause", "rollback failed: %1") },
    Words { "undo_in_journal",
            QT_TRANSLATE_NOOP("Clause", "its rollback is recorded in the journal of the run that applied it") },
    Words { "untrusted_language",
            QT_TRANSLATE_NOOP("Clause",
                              "functions in this language have the rights of the server's operating system account") },
    Words { "owner_without_account", QT_TRANSLATE_NOOP("Clause", "its owner has no account on this machine") },
    Words { "no_server_account", QT_TRANSLATE_NOOP("Clause", "there is no unprivileged account to run the server") },
    Words { "owned_by_other_account", QT_TRANSLATE_NOOP("Clause", "it belongs to another account") },
    Words { "open_to_others", QT_TRANSLATE_NOOP("Clause", "other accounts can enter it") },
    Words { "unreachable_for", QT_TRANSLATE_NOOP("Clause", "account %1 cannot reach it") },
    Words { "ledger_exists", QT_TRANSLATE_NOOP("Clause", "it is not empty; a ledger cannot be continued") },
    Words { "ledger_unwritable", QT_TRANSLATE_NOOP("Clause", "the ledger cannot be written: %*") },
    Words { "acknowledged_row_missing", QT_TRANSLATE_NOOP("Clause", "row %1 was acknowledged but not found") },
    Words { "old_server_running", QT_TRANSLATE_NOOP("Clause", "processes of an earlier server are still running") },
    Words { "holds_other_files", QT_TRANSLATE_NOOP("Clause", "it contains other files") },
    Words { "concurrently_partitioned",
            QT_TRANSLATE_NOOP("Clause", "CONCURRENTLY is not supported on partitioned tables") },
    Words { "not_valid_partitioned", QT_TRANSLATE_NOOP("Clause", "NOT VALID is not supported on partitioned tables") },
    Words { "merge_before_15", QT_TRANSLATE_NOOP("Clause", "MERGE requires PostgreSQL 15") },
    Words { "of_foreign_key", QT_TRANSLATE_NOOP("Clause", "foreign key %1") },
    Words { "of_constraint", QT_TRANSLATE_NOOP("Clause", "constraint %1") },
    Words { "column_of", QT_TRANSLATE_NOOP("Clause", "column of %1") },
    Words { "of_trigger", QT_TRANSLATE_NOOP("Clause", "trigger %1") },
    Words { "of_view", QT_TRANSLATE_NOOP("Clause", "view %1") },
    Words { "of_child", QT_TRANSLATE_NOOP("Clause", "child %1") },
    Words { "of_default_partition", QT_TRANSLATE_NOOP("Clause", "default partition %1") },
    Words { "probe_orphans", QT_TRANSLATE_NOOP("Clause", "orphaned rows in %1 (%2)") },
    Words { "probe_duplicates", QT_TRANSLATE_NOOP("Clause", "duplicate values in %1 (%2)") },
    Words { "probe_nulls", QT_TRANSLATE_NOOP("Clause", "NULLs in %1") },
    Words { "probe_misfits", QT_TRANSLATE_NOOP("Clause", "values in %1 that do not fit %2") },
    Words { "directive_out_of_place", QT_TRANSLATE_NOOP("Clause", "the directive %1 is not allowed here") },
    Words { "directive_without_statement", QT_TRANSLATE_NOOP("Clause", "no statement follows the directive") },
    Words { "key_twice", QT_TRANSLATE_NOOP("Clause", "the key %1 is set twice") },
    Words { "missing_key", QT_TRANSLATE_NOOP("Clause", "the key is missing") },
    Words { "no_key", QT_TRANSLATE_NOOP("Clause", "there is no key before the separator") },
    Words { "no_operation", QT_TRANSLATE_NOOP("Clause", "there is no operation") },
    Words { "no_revises", QT_TRANSLATE_NOOP("Clause", "\"revises\" is missing") },
    Words { "no_section", QT_TRANSLATE_NOOP("Clause", "there is no section before the first key") },
    Words { "no_separator", QT_TRANSLATE_NOOP("Clause", "there is no \"=\" or \":\"") },
    Words { "byte_order_mark", QT_TRANSLATE_NOOP("Clause", "the file begins with a byte order mark") },
    Words { "comment_behind", QT_TRANSLATE_NOOP("Clause", "%1 is not a known value; remove the comment behind it") },
    Words { "no_upgrade", QT_TRANSLATE_NOOP("Clause", "there is no upgrade section") },
    Words { "not_a_number", QT_TRANSLATE_NOOP("Clause", "%1 is not a number") },
    Words { "not_one_of", QT_TRANSLATE_NOOP("Clause", "%1 is not a known value") },
    Words { "not_text", QT_TRANSLATE_NOOP("Clause", "it is not a string") },
    Words { "settings_syntax", QT_TRANSLATE_NOOP("Clause", "a keyword or a quote is wrong") },
    Words { "null_byte", QT_TRANSLATE_NOOP("Clause", "it contains a NUL byte") },
    Words { "percent", QT_TRANSLATE_NOOP("Clause", "\"%\" starts no reference; write \"%%\" for a percent sign") },
    Words { "refers_to_itself", QT_TRANSLATE_NOOP("Clause", "it refers to itself") },
    Words { "section_twice", QT_TRANSLATE_NOOP("Clause", "the section %1 occurs twice") },
    Words { "statement_before_section", QT_TRANSLATE_NOOP("Clause", "a statement precedes the first section") },
    Words { "unknown_directive", QT_TRANSLATE_NOOP("Clause", "unknown directive %1") },
    Words { "unknown_key", QT_TRANSLATE_NOOP("Clause", "unknown key %1") },
    Words { "unterminated", QT_TRANSLATE_NOOP("Clause", "not terminated: %1") },
    Words { "unterminated_bracket", QT_TRANSLATE_NOOP("Clause", "unterminated bracket") },
    Words { "compiled", QT_TRANSLATE_NOOP("Clause", "it is a compiled file") },
    Words { "star_import", QT_TRANSLATE_NOOP("Clause", "it comes from a star import") },
    Words { "dynamic", QT_TRANSLATE_NOOP("Clause", "it is computed at run time") },
    Words { "name", QT_TRANSLATE_NOOP("Clause", "it refers to another name") },
    Words { "f_string", QT_TRANSLATE_NOOP("Clause", "it is an f-string") },
    Words { "operator", QT_TRANSLATE_NOOP("Clause", "it uses an operator") },
    Words { "between_rows", QT_TRANSLATE_NOOP("Clause", "it lies between two rows of the version table") },
    Words { "base", QT_TRANSLATE_NOOP("Clause", "base cannot be combined with other targets") },
    Words { "not_one_row", QT_TRANSLATE_NOOP("Clause", "it does not match exactly one row of the version table") },
    Words { "colons", QT_TRANSLATE_NOOP("Clause", "it has more than one colon") },
};

const Words* wordsOf(const QString& code)
{
    const auto found = std::ranges::find_if(
        clauseWords, [&code](const Words& entry) { return code == QLatin1StringView(entry.code); });
    return found == clauseWords.end() ? nullptr : &*found;
}

} // namespace

bool isClauseCode(const QString& code)
{
    return wordsOf(code) != nullptr;
}

QStringList withPoolersName(QStringList args)
{
    if (!args.isEmpty() && args.first().isEmpty())
        args.first() = translated("Clause", QT_TRANSLATE_NOOP("Clause", "A pooler"));
    return args;
}

QString argumentText(const QString& argument)
{
    Clause read = readClause(argument);
    if (read.code == "pooler"_L1)
        read.args = withPoolersName(read.args);
    const Words* words = read.code.isEmpty() ? nullptr : wordsOf(read.code);
    return words == nullptr ? visible(argument) : translated("Clause", words->words, read.args);
}

QString itemText(const QString& item)
{
    static const QString between = u" · "_s;
    QStringList parts;
    for (const QString& part : item.split(between))
        parts.append(argumentText(part));
    return parts.join(between);
}

QStringList itemTexts(const QStringList& items)
{
    QStringList texts;
    for (const QString& item : items)
        texts.append(itemText(item));
    return texts;
}

} // namespace stopover::text
