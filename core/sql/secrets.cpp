#include "core/sql/secrets.h"

#include "core/sql/script.h"

#include <QRegularExpression>

namespace stopover::sql {

using namespace Qt::StringLiterals;

namespace {

/// Copies a statement and leaves out what its text constants and comments hold.
class Concealer
{
public:
    explicit Concealer(QStringView text)
        : m_text(text)
    {}

    QString concealed()
    {
        while (m_at < m_text.size())
            scanOne();
        return m_result;
    }

private:
    [[nodiscard]] QStringView rest() const { return m_text.sliced(m_at); }

    [[nodiscard]] bool startsWord(qsizetype at) const
    {
        return at == 0 || !(m_text[at - 1].isLetterOrNumber() || m_text[at - 1] == u'_' || m_text[at - 1] == u'$');
    }

    void copy(qsizetype count)
    {
        m_result += rest().first(count);
        m_at += count;
    }

    void skipTo(qsizetype end, QStringView shown)
    {
        m_result += shown;
        m_at = end < 0 ? m_text.size() : end;
    }

    void scanOne()
    {
        const QChar letter = m_text[m_at];
        if (rest().startsWith(u"--"))
            skipTo(m_text.indexOf(u'\n', m_at), u"-- …");
        else if (rest().startsWith(u"/*"))
            skipTo(endOfComment(), u"/* … */");
        else if (letter == u'\'')
            skipTo(endOfText(), u"'…'");
        else if (letter == u'"')
            copyName();
        else if (letter == u'$' && startsWord(m_at))
            scanDollar();
        else
            copy(1);
    }

    [[nodiscard]] qsizetype endOfComment() const
    {
        int depth = 0;
        for (qsizetype at = m_at; at + 1 < m_text.size(); ++at) {
            const QStringView two = m_text.sliced(at, 2);
            depth += two == u"/*" ? 1 : two == u"*/" ? -1 : 0;
            at += two == u"/*" || two == u"*/" ? 1 : 0;
            if (depth == 0)
                return at + 1;
        }
        return -1;
    }

    /// Backslashes count in E'…' only, as with standard_conforming_strings = on.
    [[nodiscard]] qsizetype endOfText() const
    {
        const bool backslashes = m_at > 0 && m_text[m_at - 1].toLower() == u'e' && startsWord(m_at - 1);
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (backslashes && m_text[at] == u'\\')
                ++at;
            else if (m_text[at] == u'\'' && at + 1 < m_text.size() && m_text[at + 1] == u'\'')
                ++at;
            else if (m_text[at] == u'\'')
                return at + 1;
        }
        return -1;
    }

    void copyName()
    {
        const qsizetype end = m_text.indexOf(u'"', m_at + 1);
        copy((end < 0 ? m_text.size() : end + 1) - m_at);
    }

    void scanDollar()
    {
        static const QRegularExpression opening(u"\\A\\$(?:[^\\W\\d]\\w*)?\\$"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
        const auto tag = opening.match(rest());
        if (!tag.hasMatch())
            return copy(1);
        const QString mark = tag.captured();
        const qsizetype end = m_text.indexOf(mark, m_at + mark.size());
        skipTo(end < 0 ? -1 : end + mark.size(), QString(mark + u'…' + mark));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_result;
};

bool mayHoldSecret(const QString& statement)
{
    static const QRegularExpression words(
        u"passw(or)?d|secret|conninfo|api_?key|\\b(user\\s+mapping|server|wrapper|subscription|connection|"
        "dblink\\w*|program|token)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(statement).hasMatch();
}

QString shown(const QString& statement)
{
    return mayHoldSecret(statement) ? Concealer(statement).concealed() : statement;
}

} // namespace

QString withoutSecrets(const QString& script)
{
    if (!mayHoldSecret(script))
        return script;
    const QByteArray bytes = script.toUtf8();
    const auto parts = scriptParts(bytes);
    QString result;
    qsizetype begin = 0;
    for (const ScriptStatement& part : parts ? *parts : QList<ScriptStatement>()) {
        result += shown(QString::fromUtf8(bytes.mid(begin, part.end - begin)));
        begin = part.end;
    }
    return result + shown(QString::fromUtf8(bytes.mid(begin)));
}

} // namespace stopover::sql
