#include "core/sql/script.h"

#include <pg_query.h>

namespace stopover::sql {

using namespace Qt::StringLiterals;

namespace {

struct SplitResult
{
    explicit SplitResult(const QByteArray& text)
        : value(pg_query_split_with_scanner(text.constData()))
    {}

    ~SplitResult() { pg_query_free_split_result(value); }

    SplitResult(const SplitResult&) = delete;
    SplitResult& operator=(const SplitResult&) = delete;

    PgQuerySplitResult value;
};

int lineAt(const QByteArray& text, qsizetype position)
{
    return 1
        + static_cast<int>(
               std::count(text.cbegin(), text.cbegin() + std::min(position, text.size()), '\n'));
}

/// The position behind a comment that starts at `at`; `at` itself when none does.
qsizetype behindComment(const QByteArray& text, qsizetype at)
{
    if (text.mid(at, 2) == "--") {
        const qsizetype end = text.indexOf('\n', at);
        return end < 0 ? text.size() : end + 1;
    }
    if (text.mid(at, 2) != "/*")
        return at;
    int depth = 0;
    do {
        const QByteArray pair = text.mid(at, 2);
        depth += pair == "/*" ? 1 : pair == "*/" ? -1 : 0;
        at += pair == "/*" || pair == "*/" ? 2 : 1;
    } while (depth > 0 && at < text.size());
    return at;
}

/// Where the first token at or behind `at` starts.
qsizetype firstToken(const QByteArray& text, qsizetype at, qsizetype end)
{
    while (at < end) {
        const qsizetype behind = behindComment(text, at);
        if (behind == at && !QChar::isSpace(static_cast<unsigned char>(text.at(at))))
            break;
        at = behind == at ? at + 1 : behind;
    }
    return std::min(at, end);
}

} // namespace

Result<QList<ScriptStatement>> splitScript(const QString& script)
{
    const QByteArray text = script.toUtf8();
    const SplitResult split(text);
    if (split.value.error != nullptr) {
        return Failure(ErrorCode::BadSpec,
                       {QString::number(lineAt(text, split.value.error->cursorpos)),
                        QString::fromUtf8(split.value.error->message)});
    }
    QList<ScriptStatement> statements;
    for (int i = 0; i < split.value.n_stmts; ++i) {
        const PgQuerySplitStmt& part = *split.value.stmts[i];
        const qsizetype end = part.stmt_location + part.stmt_len;
        const qsizetype begin = firstToken(text, part.stmt_location, end);
        const QString statement = QString::fromUtf8(text.mid(begin, end - begin)).trimmed();
        if (!statement.isEmpty())
            statements.append({statement, lineAt(text, begin)});
    }
    return statements;
}

} // namespace stopover::sql
