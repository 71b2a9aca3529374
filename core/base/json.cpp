#include "core/base/json.h"

#include "core/base/clause.h"

#include <QJsonDocument>

namespace stopover {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBytes = 256LL << 20;
constexpr int maxJsonDepth = 64;

Failure unreadable(const QString& place, const QString& reason)
{
    return Failure(ErrorCode::UnreadableData, { place, reason });
}

/// Brackets within texts do not count.
bool isTooDeep(const QByteArray& text)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (inText) {
            if (c == '\\')
                ++i;
            inText = c != '"';
            continue;
        }
        inText = c == '"';
        if ((c == '[' || c == '{') && ++depth > maxJsonDepth)
            return true;
        if (c == ']' || c == '}')
            --depth;
    }
    return false;
}

Result<QJsonDocument> documentOf(const QByteArray& text, const QString& place)
{
    if (text.size() > maxBytes)
        return unreadable(place, clause("larger_than_256_mb"));
    if (isTooDeep(text))
        return unreadable(place, clause("nested_too_deeply"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(place, error.errorString());
    return document;
}

} // namespace

Result<QJsonObject> jsonObject(const QByteArray& text, const QString& place)
{
    STOPOVER_TRY_ASSIGN(const QJsonDocument document, documentOf(text, place));
    if (!document.isObject())
        return unreadable(place, clause("object_expected"));
    return document.object();
}

Result<QJsonArray> jsonArray(const QByteArray& text, const QString& place)
{
    STOPOVER_TRY_ASSIGN(const QJsonDocument document, documentOf(text, place));
    if (!document.isArray())
        return unreadable(place, clause("list_expected"));
    return document.array();
}

} // namespace stopover
