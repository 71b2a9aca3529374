#include "core/pg/connectionstate.h"

#include <QVarLengthArray>

namespace stopover::pg {

namespace {

bool sendOne(pg_conn* connection, const Query& query)
{
    QVarLengthArray<const char*, 16> values;
    for (const Param& param : query.params)
        values.append(param.value() ? param.value()->constData() : nullptr);
    return PQsendQueryParams(connection, query.text.toUtf8().constData(), static_cast<int>(values.size()), nullptr,
                             values.constData(), nullptr, nullptr, 0)
        == 1;
}

} // namespace

Result<QList<Rows>> Connection::sendPipeline(const Queries& queries)
{
    const QString last = queries.last().text;
    expectCommit(!inTransaction());
    const bool sent = PQenterPipelineMode(handle()) == 1
        && std::ranges::all_of(queries, [this](const Query& query) { return sendOne(handle(), query); })
        && PQpipelineSync(handle()) == 1;
    if (!sent) {
        static_cast<void>(PQexitPipelineMode(handle()));
        return Failure(lastError(last));
    }
    QList<Rows> rows;
    std::optional<Error> failure;
    for (qsizetype number = 0; number <= queries.size(); ++number) { // the last is the answer to the synchronisation
        const QString& text = number < queries.size() ? queries.at(number).text : last;
        while (true) {
            if (!m_state->waitForResult([this] { lookForStandby(); }))
                return Failure(lastError(text));
            ResultHandle result(PQgetResult(handle()), &PQclear);
            if (!result)
                break;
            const ExecStatusType status = PQresultStatus(result.get());
            if (status == PGRES_FATAL_ERROR && !failure)
                failure = sqlError(result.get(), text);
            else if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK)
                rows.emplace_back(result.release());
            if (status == PGRES_PIPELINE_SYNC)
                break;
        }
        if (isBroken())
            return Failure(lastError(text));
    }
    if (PQexitPipelineMode(handle()) == 0)
        return Failure(lastError(last));
    if (const auto error = unconfirmed())
        return Failure(*error);
    if (failure)
        return Failure(*failure);
    return rows.size() == queries.size() ? Result<QList<Rows>>(rows) : Failure(lastError(last));
}

} // namespace stopover::pg
