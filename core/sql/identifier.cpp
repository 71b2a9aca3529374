#include "core/sql/identifier.h"

#include "core/base/clause.h"
#include "core/base/text.h"

#include <QCryptographicHash>

namespace stopover::sql {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashDigits = 8;

bool isPlain(const QString& identifier)
{
    if (identifier.isEmpty() || identifier.front().isDigit())
        return false;
    return std::ranges::all_of(
        identifier, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; });
}

/// The server folds ASCII letters only, whatever the locale says of others.
QChar folded(QChar c)
{
    return c >= u'A' && c <= u'Z' ? c.toLower() : c;
}

/// Letters, underscores, everything beyond ASCII; digits and dollar signs not in the first place.
bool isUnquotedCharacter(QChar c, bool first)
{
    const QChar lower = folded(c);
    if ((lower >= u'a' && lower <= u'z') || c == u'_' || c.unicode() > 0x7F)
        return true;
    return !first && ((c >= u'0' && c <= u'9') || c == u'$');
}

/// Reads one identifier from `position` on; leaves `position` behind it.
Result<QString> readIdentifier(const QString& text, qsizetype& position)
{
    QString name;
    if (position < text.size() && text.at(position) == u'"') {
        ++position;
        while (true) {
            if (position >= text.size())
                return Failure(ErrorCode::BadIdentifier, { text, clause("quote_missing") });
            if (text.at(position) == u'"') {
                if (position + 1 >= text.size() || text.at(position + 1) != u'"')
                    break;
                ++position;
            }
            name += text.at(position++);
        }
        ++position;
    } else {
        while (position < text.size() && isUnquotedCharacter(text.at(position), name.isEmpty()))
            name += folded(text.at(position++));
        if (position < text.size() && text.at(position) != u'.')
            return Failure(ErrorCode::BadIdentifier, { text, clause("needs_quotes") });
    }
    if (name.isEmpty())
        return Failure(ErrorCode::BadIdentifier, { text, clause("empty_name") });
    if (name.contains(QChar::Null) || !name.isValidUtf16())
        return Failure(ErrorCode::BadIdentifier, { text, clause("bad_character") });
    if (name.toUtf8().size() > maxIdentifierBytes)
        return Failure(ErrorCode::BadIdentifier, { text, clause("name_too_long") });
    return name;
}

} // namespace

QString quoted(const QString& identifier)
{
    QString text = identifier;
    text.replace(u'"', "\"\""_L1);
    return u'"' + text + u'"';
}

QString literal(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'\'', "''"_L1);
    return u'\'' + escaped + u'\'';
}

QString dollarQuoted(const QString& text)
{
    QString quote = u"$stopover$"_s;
    // With the first character of the quote behind it, which may be the last one of another.
    while (QString(text + u'$').contains(quote))
        quote.insert(quote.size() - 1, u'_');
    return quote + text + quote;
}

QString doBlock(const QString& body)
{
    return u"DO "_s + dollarQuoted(body);
}

namespace {

/// Where the suffix alone is too long: the beginnings of both, apart by what the whole was.
QString joinedByHash(const QString& base, const QString& suffix)
{
    constexpr qsizetype ofBase = 24;
    QCryptographicHash whole(QCryptographicHash::Sha256);
    whole.addData(base.toUtf8());
    whole.addData(QByteArray(1, '\0'));
    whole.addData(suffix.toUtf8());
    const QString head = cutToBytes(base, ofBase) + u'_' + QString::fromLatin1(whole.result().toHex().left(hashDigits));
    return head + cutToBytes(suffix, maxIdentifierBytes - head.toUtf8().size());
}

} // namespace

QString derivedName(const QString& base, const QString& suffix)
{
    const qsizetype suffixBytes = suffix.toUtf8().size();
    if (base.toUtf8().size() + suffixBytes <= maxIdentifierBytes)
        return base + suffix;
    const QByteArray hash = QCryptographicHash::hash(base.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString tail = u'_' + QString::fromLatin1(hash.left(hashDigits)) + suffix;
    if (tail.toUtf8().size() > maxIdentifierBytes)
        return joinedByHash(base, suffix);
    return cutToBytes(base, maxIdentifierBytes - tail.toUtf8().size()) + tail;
}

Result<QualifiedName> QualifiedName::parse(const QString& text)
{
    const QString trimmed = text.trimmed();
    qsizetype position = 0;
    STOPOVER_TRY_ASSIGN(QString first, readIdentifier(trimmed, position));
    if (position == trimmed.size())
        return QualifiedName { u"public"_s, first };
    if (trimmed.at(position) != u'.')
        return Failure(ErrorCode::BadIdentifier, { text, clause("trailing_text") });
    ++position;
    STOPOVER_TRY_ASSIGN(QString second, readIdentifier(trimmed, position));
    if (position != trimmed.size())
        return Failure(ErrorCode::BadIdentifier, { text, clause("too_many_parts") });
    return QualifiedName { first, second };
}

Result<QList<QualifiedName>> QualifiedName::parseList(const QString& text)
{
    QStringList parts { QString() };
    bool isQuoted = false;
    for (const QChar character : text) {
        isQuoted = isQuoted != (character == u'"');
        if (character == u',' && !isQuoted)
            parts.append(QString());
        else
            parts.last().append(character);
    }
    QList<QualifiedName> names;
    for (const QString& part : parts) {
        STOPOVER_TRY_ASSIGN(const QualifiedName name, parse(part));
        names.append(name);
    }
    return names;
}

QString displayed(const QString& identifier)
{
    return isPlain(identifier) ? identifier : quoted(identifier);
}

QString QualifiedName::display() const
{
    return displayed(schema) + u'.' + displayed(name);
}

} // namespace stopover::sql
