#include "core/migrate/revisiontext.h"

#include "core/base/readfile.h"
#include "core/revision/sqlfile.h"
#include "core/risk/statement.h"
#include "core/sql/script.h"

namespace stopover::migrate {

using namespace Qt::StringLiterals;
using Mode = RevisionPart::Mode;

namespace {

Mode modeOf(revision::SqlStatement::Mode mode)
{
    switch (mode) {
    case revision::SqlStatement::Mode::Plain:
        return Mode::Transaction;
    case revision::SqlStatement::Mode::Autocommit:
        return Mode::Autocommit;
    case revision::SqlStatement::Mode::Batch:
        return Mode::Batch;
    }
    return Mode::Transaction;
}

/// Plain statements that follow each other share a transaction; others stand alone.
void append(QList<RevisionPart>& parts, Mode mode, const QString& statement)
{
    if (mode == Mode::Transaction && !parts.isEmpty() && parts.last().mode == Mode::Transaction)
        parts.last().statements.append(statement);
    else
        parts.append({ .mode = mode, .statements = { statement } });
}

/// A COMMIT in the middle would end the transaction that the journal is in.
Result<void> refuseTransactionControl(const QString& path, int line, const QString& statement)
{
    const auto facts = risk::readStatement(statement);
    if (facts && facts->controlsTransaction)
        return Failure(ErrorCode::RevisionFileBad,
                       { path, QString::number(line), u"transaction_control"_s, statement.simplified().left(60) });
    return {};
}

} // namespace

Result<RevisionText> readSqlText(const QString& path, bool up)
{
    STOPOVER_TRY_ASSIGN(const QByteArray bytes, readFile(path, limits::script));
    const revision::SqlRevision read = revision::readSqlRevision(bytes, path);
    if (!read.file.errors.isEmpty())
        return Failure(read.file.errors.first());
    RevisionText text { .revision = read.file.spec.id };
    text.irreversible = !up && read.isIrreversible;
    for (const revision::SqlStatement& statement : up ? read.upgrade : read.downgrade) {
        STOPOVER_TRY(refuseTransactionControl(path, statement.line, statement.text));
        append(text.parts, modeOf(statement.mode), statement.text);
    }
    for (const revision::SqlStatement& query : read.verify) {
        if (up)
            text.verify.append(query.text);
    }
    return text;
}

Result<RevisionText> cutRendered(const QString& revision, const QString& script)
{
    RevisionText text { .revision = revision };
    STOPOVER_TRY_ASSIGN(const QList<sql::ScriptStatement> statements, sql::splitScript(script));
    bool inTransaction = true;
    for (const sql::ScriptStatement& statement : statements) {
        const auto facts = risk::readStatement(statement.text);
        if (facts && facts->controlsTransaction) {
            inTransaction = statement.text.trimmed().compare("BEGIN"_L1, Qt::CaseInsensitive) == 0;
            continue;
        }
        append(text.parts, inTransaction ? Mode::Transaction : Mode::Autocommit, statement.text);
    }
    return text;
}

} // namespace stopover::migrate
