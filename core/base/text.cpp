#include "core/base/text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace stopover {

using namespace Qt::StringLiterals;

namespace {

QString escapeOf(char32_t character)
{
    switch (character) {
    case U'\n':
        return u"\\n"_s;
    case U'\r':
        return u"\\r"_s;
    case U'\t':
        return u"\\t"_s;
    default:
        break;
    }
    if (character < 0x100)
        return u"\\x"_s + QString::number(character, 16).rightJustified(2, u'0');
    return u"<U+"_s + QString::number(character, 16).toUpper().rightJustified(4, u'0') + u'>';
}

/// Every UTF-16 text as its characters; halves of a pair that stand alone are characters of their own.
template <typename Use>
void forEachCharacter(QStringView text, Use use)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        use(character, text.sliced(at, isPair ? 2 : 1));
        at += isPair ? 1 : 0;
    }
}

enum class Lines { Escape, Keep };

QString shown(const QString& text, Lines lines)
{
    QString result;
    bool changed = false;
    forEachCharacter(text, [&](char32_t character, QStringView units) {
        const bool stays = lines == Lines::Keep && (character == U'\n' || character == U'\t');
        if (stays || !isHidden(character)) {
            result += units;
            return;
        }
        result += escapeOf(character);
        changed = true;
    });
    return changed ? result : text;
}

} // namespace

bool isHidden(char32_t character)
{
    if (character < 0x7F)
        return character < 0x20;
    // Fillers are letters by their category and blank on every screen.
    if (character == 0x115F || character == 0x1160 || character == 0x3164 || character == 0xFFA0)
        return true;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_NotAssigned:
        return QChar::isNonCharacter(character) || (character >= 0xE0000 && character < 0xE1000);
    default:
        return false;
    }
}

bool startsFormula(QChar first)
{
    return QStringView(u"=+-@\t\r").contains(first);
}

QString fileNameOf(const QString& name)
{
    constexpr qsizetype maxBytes = 100;
    constexpr qsizetype hashDigits = 8;
    QString safe;
    for (const QChar letter : name)
        safe += letter.isLetterOrNumber() || letter == u'_' || ((letter == u'-' || letter == u'.') && !safe.isEmpty())
            ? letter
            : QChar(u'_');
    safe = cutToBytes(safe, maxBytes - hashDigits - 1);
    if (safe == name && !safe.isEmpty())
        return safe;
    return safe + u'_'
        + QString::fromLatin1(
               QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(hashDigits));
}

QString shellWord(const QString& word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:@][A-Za-z0-9_./:@-]*$"_s);
    if (plain.match(word).hasMatch())
        return word;
    QString quoted = word;
    if (visible(word) == word)
        return u'\'' + quoted.replace(u'\'', "'\\''"_L1) + u'\'';
    quoted.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1);
    QString result;
    forEachCharacter(quoted, [&result](char32_t character, QStringView units) {
        result +=
            isHidden(character) ? u"\\U"_s + QString::number(character, 16).rightJustified(8, u'0') : units.toString();
    });
    return u"$'"_s + result + u'\'';
}

QString visible(const QString& text)
{
    return shown(text, Lines::Escape);
}

QString visibleLines(const QString& text)
{
    return shown(text, Lines::Keep);
}

QByteArray visibleJson(const QByteArray& json)
{
    if (std::ranges::none_of(json, [](char byte) { return static_cast<unsigned char>(byte) >= 0x7F; }))
        return json;
    QString result;
    result.reserve(json.size());
    forEachCharacter(QString::fromUtf8(json), [&result](char32_t character, QStringView units) {
        const bool hidden = character >= 0x7F && isHidden(character);
        for (const QChar unit : units)
            result += hidden ? u"\\u"_s + QString::number(unit.unicode(), 16).rightJustified(4, u'0') : QString(unit);
    });
    return result.toUtf8();
}

QString resourceText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing resource %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QString cutToBytes(const QString& text, qsizetype maxBytes)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.size() <= maxBytes)
        return text;
    qsizetype end = maxBytes;
    // Bytes 10xxxxxx continue a character: step back to the byte that starts one.
    while (end > 0 && (static_cast<unsigned char>(bytes.at(end)) & 0xC0U) == 0x80U)
        --end;
    return QString::fromUtf8(bytes.left(end));
}

} // namespace stopover
