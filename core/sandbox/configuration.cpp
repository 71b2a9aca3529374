#include "core/sandbox/configuration.h"

namespace stopover::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// As many locks as a swap needs that touches some hundred partitions and their indexes at once;
/// logical WAL and prepared transactions, since both stand in the way of a migration and have to be
/// shown; JIT off, since its start-up would blur what a demonstration measures.
constexpr QLatin1StringView fixedPart { "listen_addresses = ''\n"
                                        "unix_socket_permissions = 0700\n"
                                        "max_connections = 100\n"
                                        "max_locks_per_transaction = 512\n"
                                        "max_prepared_transactions = 20\n"
                                        "shared_buffers = '256MB'\n"
                                        "maintenance_work_mem = '128MB'\n"
                                        "max_wal_size = '4GB'\n"
                                        "checkpoint_timeout = '15min'\n"
                                        "wal_level = logical\n"
                                        "jit = off\n"
                                        "timezone = 'UTC'\n"
                                        "log_timezone = 'UTC'\n"
                                        "lc_messages = 'C'\n"
                                        "log_line_prefix = '%m [%p] %q%u@%d '\n"
                                        "log_lock_waits = on\n"
                                        "password_encryption = 'scram-sha-256'\n" };

constexpr QLatin1StringView volatilePart { "fsync = off\n"
                                           "synchronous_commit = off\n"
                                           "full_page_writes = off\n" };

QString quotedSetting(QString value)
{
    value.replace(u'\'', "''"_L1);
    return u'\'' + value + u'\'';
}

} // namespace

QString configurationText(const Options& options, const QString& socketDirectory)
{
    QString text = u"# Written by Stopover\n"_s + fixedPart;
    text += u"unix_socket_directories = "_s + quotedSetting(socketDirectory) + u'\n';
    if (!options.durable)
        text += volatilePart;
    for (const QString& line : options.extraSettings)
        text += line + u'\n';
    return text;
}

QString accessText(Access access)
{
    const QString head = u"# Written by Stopover\n"_s;
    if (access == Access::Open)
        return head + "local\tall\tall\ttrust\nlocal\treplication\tall\ttrust\n"_L1;
    return head + "local\tall\t"_L1 + superuser
        + "\tscram-sha-256\n"
          "local\tsameuser\tall\ttrust\n"
          "local\tall\tall\tscram-sha-256\n"
          "local\treplication\tall\tscram-sha-256\n"_L1;
}

} // namespace stopover::sandbox
