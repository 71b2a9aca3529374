#include "core/run/errorjson.h"

#include "core/base/text.h"

#include <QJsonArray>

#include <array>

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

/// A message may quote a row of any length; the journal keeps what people read.
constexpr qsizetype maxBytes = 4000;

struct Words
{
    QLatin1StringView key;
    QString Error::*member;
};

constexpr std::array serverWords { Words { "sqlstate"_L1, &Error::sqlState }, Words { "message"_L1, &Error::message },
                                   Words { "detail"_L1, &Error::detail }, Words { "hint"_L1, &Error::hint } };

} // namespace

QJsonObject errorJson(const Error& error)
{
    QJsonArray args;
    for (const QString& argument : error.args)
        args.append(cutToBytes(argument, maxBytes));
    QJsonObject json { { u"code"_s, error.codeName() }, { u"args"_s, args } };
    for (const auto& [key, member] : serverWords) {
        if (const QString& words = error.*member; !words.isEmpty())
            json.insert(key, cutToBytes(words, maxBytes));
    }
    return json;
}

std::optional<Error> errorIn(const QJsonObject& json)
{
    if (!json[u"args"_s].isArray())
        return {};
    Error error = Error::of(errorCodeNamed(json[u"code"_s].toString()));
    for (const QJsonValue& argument : json[u"args"_s].toArray())
        error.args.append(argument.toString());
    for (const auto& [key, member] : serverWords)
        error.*member = json[key].toString();
    return error;
}

} // namespace stopover::run
