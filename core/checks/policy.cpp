#include "core/checks/policy.h"

#include "core/base/clause.h"
#include "core/base/foldersaround.h"
#include "core/base/readfile.h"
#include "core/base/tomldepth.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <toml++/toml.h>

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

const QStringList& environments()
{
    static const QStringList names { u"development"_s, u"test"_s, u"staging"_s, u"production"_s };
    return names;
}

QString asText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// One section of the file.
class SectionReader
{
public:
    SectionReader(const QString& path, const toml::table& table)
        : m_path(path)
        , m_table(table)
    {}

    Result<void> list(const char* key, QStringList& target)
    {
        m_known.append(QLatin1StringView(key));
        const toml::node* node = m_table.get(key);
        if (node == nullptr)
            return {};
        const toml::array* array = node->as_array();
        if (array == nullptr)
            return bad(key, clause("texts_expected"));
        target.clear();
        for (const toml::node& item : *array) {
            const auto text = item.value<std::string_view>();
            if (!text)
                return bad(key, clause("texts_expected"));
            target.append(asText(*text));
        }
        return {};
    }

    Result<void> text(const char* key, QString& target, const QStringList& allowed = {})
    {
        m_known.append(QLatin1StringView(key));
        const toml::node* node = m_table.get(key);
        if (node == nullptr)
            return {};
        const auto value = node->value<std::string_view>();
        if (!value || (!allowed.isEmpty() && !allowed.contains(asText(*value))))
            return bad(key, allowed.isEmpty() ? clause("text_expected") : clause("one_of_expected", allowed));
        target = asText(*value);
        return {};
    }

    template <typename T>
    Result<void> number(const char* key, T& target)
    {
        m_known.append(QLatin1StringView(key));
        const toml::node* node = m_table.get(key);
        if (node == nullptr)
            return {};
        const auto value = node->value<double>();
        if (!value || *value < 0)
            return bad(key, clause("positive_expected"));
        target = static_cast<T>(*value);
        return {};
    }

    const toml::table* table(const char* key)
    {
        m_known.append(QLatin1StringView(key));
        return m_table.get_as<toml::table>(key);
    }

    /// Nothing that is written is ignored.
    Result<void> end() const
    {
        for (const auto& [key, value] : m_table) {
            if (!m_known.contains(asText(key.str())))
                return Failure(ErrorCode::UnknownKey,
                               { m_path + u':' + QString::number(value.source().begin.line), asText(key.str()),
                                 m_known.join(u", "_s) });
        }
        return {};
    }

private:
    [[nodiscard]] Failure bad(const char* key, const QString& why) const
    {
        return Failure(ErrorCode::ConfigValue, { m_path, QLatin1StringView(key), why, {} });
    }

    QString m_path;
    const toml::table& m_table;
    QStringList m_known;
};

Result<void> readThresholds(SectionReader reader, Thresholds& limits)
{
    STOPOVER_TRY(reader.number("replica_lag_seconds", limits.replicaLagSeconds));
    STOPOVER_TRY(reader.number("replica_lag_bytes", limits.replicaLagBytes));
    STOPOVER_TRY(reader.number("free_disk_bytes", limits.freeDiskBytes));
    STOPOVER_TRY(reader.number("free_memory_bytes", limits.freeMemoryBytes));
    STOPOVER_TRY(reader.number("busy_percent", limits.busyPercent));
    STOPOVER_TRY(reader.number("full_percent", limits.fullPercent));
    STOPOVER_TRY(reader.number("memory_percent", limits.memoryPercent));
    STOPOVER_TRY(reader.number("long_transaction_seconds", limits.longTransactionSeconds));
    STOPOVER_TRY(reader.number("transaction_age", limits.transactionAge));
    STOPOVER_TRY(reader.number("transaction_age_most", limits.transactionAgeMost));
    STOPOVER_TRY(reader.number("backup_hours", limits.backupHours));
    STOPOVER_TRY(reader.number("clock_seconds", limits.clockSeconds));
    STOPOVER_TRY(reader.number("stale_fraction", limits.staleFraction));
    STOPOVER_TRY(reader.number("skew_factor", limits.skewFactor));
    STOPOVER_TRY(reader.number("slower_factor", limits.slowerFactor));
    STOPOVER_TRY(reader.number("sequence_percent", limits.sequencePercent));
    STOPOVER_TRY(reader.number("slot_bytes", limits.slotBytes));
    return reader.end();
}

/// "300ms", "2s", "1min", as the server writes them; empty: `otherwise`.
Result<std::chrono::milliseconds> durationOf(const QString& path, const QString& text,
                                             std::chrono::milliseconds otherwise)
{
    static const QRegularExpression form(u"^\\s*([1-9][0-9]{0,5})\\s*(ms|s|min)\\s*$"_s);
    if (text.isEmpty())
        return otherwise;
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return Failure(ErrorCode::ConfigValue, { path, u"lock_timeout"_s, clause("bad_lock_timeout"), {} });
    const int factor = match.captured(2) == "ms"_L1 ? 1 : match.captured(2) == "s"_L1 ? 1000 : 60'000;
    return std::chrono::milliseconds(match.captured(1).toLongLong() * factor);
}

Result<void> readSection(const QString& path, const toml::table& table, Policy& policy)
{
    SectionReader reader(path, table);
    STOPOVER_TRY(reader.list("block", policy.block));
    STOPOVER_TRY(reader.list("warn", policy.warn));
    STOPOVER_TRY(reader.list("overridable", policy.overridable));
    STOPOVER_TRY(reader.list("sign_offs", policy.signOffs));
    STOPOVER_TRY(reader.list("sign_offs_during", policy.signOffsDuring));
    STOPOVER_TRY(reader.list("sign_offs_after", policy.signOffsAfter));
    STOPOVER_TRY(reader.list("windows", policy.windows));
    STOPOVER_TRY(reader.list("queries", policy.queries));
    STOPOVER_TRY(reader.list("invariants", policy.invariants));
    STOPOVER_TRY(reader.text("backup", policy.backup, { u"required"_s, u"optional"_s }));
    QString lockTimeout;
    STOPOVER_TRY(reader.text("lock_timeout", lockTimeout));
    STOPOVER_TRY_ASSIGN(policy.lockTimeout, durationOf(path, lockTimeout, policy.lockTimeout));
    if (const toml::table* thresholds = reader.table("thresholds")) {
        STOPOVER_TRY(readThresholds(SectionReader(path, *thresholds), policy.thresholds));
    }
    STOPOVER_TRY(reader.end());
    STOPOVER_TRY(inWindow(policy.windows, QDateTime::currentDateTimeUtc()));
    QStringList known;
    for (const Check& check : allChecks())
        known.append(QLatin1StringView(check.id));
    for (const QString& id : policy.block + policy.warn + policy.overridable) {
        if (!known.contains(id))
            return Failure(ErrorCode::UnknownKey, { path, id, known.join(u", "_s) });
    }
    return {};
}

} // namespace

Policy defaultPolicy(const QString& environment)
{
    Policy policy { .environment = environment, .backup = u"optional"_s };
    policy.overridable = { u"P07"_s, u"P08"_s, u"P13"_s, u"P15"_s, u"P29"_s };
    if (environment == "production"_L1) {
        policy.backup = u"required"_s;
        policy.overridable = { u"P13"_s };
    } else if (environment != "staging"_L1) {
        policy.overridable += QStringList { u"P04"_s, u"P06"_s, u"P11"_s, u"P18"_s };
        policy.warn = { u"P11"_s, u"P13"_s, u"P23"_s };
    }
    return policy;
}

Result<Policy> parsePolicy(const QByteArray& text, const QString& path, const QString& environment)
{
    Policy policy = defaultPolicy(environment);
    if (const auto line = firstDeepLine(text))
        return Failure(ErrorCode::ConfigSyntax, { path, QString::number(*line), clause("nested_too_deeply") });
    toml::table file;
    try {
        file = toml::parse(std::string_view(text.constData(), static_cast<size_t>(text.size())));
    } catch (const toml::parse_error& error) {
        return Failure(ErrorCode::ConfigSyntax,
                       { path, QString::number(error.source().begin.line), asText(error.description()) });
    }
    for (const auto& [key, value] : file) {
        const QString name = asText(key.str());
        const toml::table* section = value.as_table();
        if (section == nullptr || !environments().contains(name))
            return Failure(ErrorCode::UnknownKey, { path, name, environments().join(u", "_s) });
        // Every section is read, so that a mistake in the one for production shows today.
        Policy other = defaultPolicy(name);
        STOPOVER_TRY(readSection(path, *section, name == environment ? policy : other));
    }
    return policy;
}

QString policyFile(const QString& folder)
{
    for (const QString& one : foldersAround(QDir(folder).absolutePath())) {
        const QString path = one + u"/stopover-policy.toml"_s;
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

Result<Policy> readPolicy(const QString& folder, const QString& environment)
{
    const QString path = policyFile(folder.isEmpty() ? QDir::currentPath() : folder);
    if (path.isEmpty())
        return defaultPolicy(environment);
    STOPOVER_TRY_ASSIGN(const QByteArray bytes, readFile(path, limits::configuration));
    return parsePolicy(bytes, path, environment);
}

Result<bool> inWindow(const QStringList& windows, const QDateTime& now)
{
    static const QStringList days { u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s };
    static const QRegularExpression form(u"\\A(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))? "
                                         ")?(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)\\z"_s);
    bool inside = windows.isEmpty();
    for (const QString& window : windows) {
        const QRegularExpressionMatch match = form.match(window);
        const QTime from = QTime::fromString(match.captured(3), u"HH:mm"_s);
        const QTime to = QTime::fromString(match.captured(4), u"HH:mm"_s);
        if (!match.hasMatch() || !from.isValid() || !to.isValid())
            return Failure(ErrorCode::ConfigValue,
                           { u"stopover-policy.toml"_s, u"windows"_s, clause("bad_window"), {} });
        const bool overMidnight = to <= from;
        // After midnight it is still the window of the day before.
        const QDateTime moment = overMidnight && now.time() < to ? now.addDays(-1) : now;
        const qsizetype day = moment.date().dayOfWeek() - 1;
        const qsizetype first = match.captured(1).isEmpty() ? 0 : days.indexOf(match.captured(1));
        const qsizetype last = match.captured(1).isEmpty() ? 6
            : match.captured(2).isEmpty()                  ? first
                                                           : days.indexOf(match.captured(2));
        const bool rightDay = first <= last ? day >= first && day <= last : day >= first || day <= last;
        const bool rightTime =
            overMidnight ? now.time() >= from || now.time() < to : now.time() >= from && now.time() < to;
        inside = inside || (rightDay && rightTime);
    }
    return inside;
}

void applyPolicy(QList<CheckResult>& results, const Policy& policy, const QDateTime& now)
{
    for (CheckResult& result : results) {
        if (policy.block.contains(result.id)
            && (result.verdict == Verdict::Warn || result.verdict == Verdict::NotCheckable))
            result.verdict = Verdict::Block;
        else if (policy.warn.contains(result.id) && result.verdict == Verdict::Block)
            result.verdict = Verdict::Warn;
        else if (policy.backup == "required"_L1 && result.id == "P11"_L1 && result.verdict == Verdict::Warn)
            result.verdict = Verdict::Block;
    }
    const auto inside = inWindow(policy.windows, now.toUTC());
    if (inside && !*inside)
        results.append({ .id = u"W01"_s,
                         .verdict = Verdict::Block,
                         .args = { u"1"_s, policy.windows.join(u", "_s) },
                         .items = policy.windows,
                         .count = 1 });
}

Result<void> applyOverride(QList<CheckResult>& results, const Policy& policy, const QString& text)
{
    const QString id = text.section(u'=', 0, 0).trimmed();
    const QString reason = text.section(u'=', 1).trimmed();
    if (reason.isEmpty())
        return Failure(ErrorCode::Usage, { clause("unusable_override", { text }), clause("write_override") });
    // No reason justifies running other roles' code with superuser rights.
    if (id == "P02"_L1)
        return Failure(ErrorCode::Usage, { clause("unusable_override", { id }), clause("connect_as_owner") });
    if (!policy.overridable.contains(id))
        return Failure(
            ErrorCode::Usage,
            { clause("unusable_override", { id }),
              policy.overridable.isEmpty() ? clause("no_overrides") : clause("overrides", policy.overridable) });
    for (CheckResult& result : results) {
        if (result.id != id || result.verdict != Verdict::Block)
            continue;
        result.overridden = true;
        result.reason = reason;
    }
    return {};
}

} // namespace stopover::checks
