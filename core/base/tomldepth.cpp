#include "core/base/tomldepth.h"

namespace stopover {

namespace {

constexpr int maxTomlDepth = 32;

/// Follows strings and comments as far as is needed to tell the dots and brackets outside of them.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {}

    std::optional<int> scan()
    {
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            if (c == '"' || c == '\'')
                skipString(c);
            else if (c == '#')
                skipComment();
            else
                count(c);
            if (m_dots > maxTomlDepth || m_brackets > maxTomlDepth)
                return m_line;
        }
        return {};
    }

private:
    void count(char c)
    {
        ++m_at;
        m_line += c == '\n' ? 1 : 0;
        m_brackets += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        if (c == '.')
            ++m_dots;
        else if (c == '\n' || c == '=' || c == ',' || c == '[' || c == '{')
            m_dots = 0;
    }

    void skipComment()
    {
        while (m_at < m_text.size() && m_text.at(m_at) != '\n')
            ++m_at;
    }

    /// A string of one line that is not closed ends with it: the parser refuses it there.
    void skipString(char quote)
    {
        const bool several = m_text.sliced(m_at).startsWith(QByteArray(3, quote));
        m_at += several ? 3 : 1;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text.at(m_at);
            m_line += c == '\n' ? 1 : 0;
            if (c == '\\' && quote == '"')
                ++m_at;
            else if (!several && (c == quote || c == '\n'))
                break;
            else if (several && m_text.sliced(m_at).startsWith(QByteArray(3, quote)))
                break;
        }
        m_at += several ? 3 : 1;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_dots = 0; ///< of the key, or the number, that is being read
    int m_brackets = 0;
};

} // namespace

std::optional<int> firstDeepLine(QByteArrayView toml)
{
    return Scanner(toml).scan();
}

} // namespace stopover
