#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#if defined(__SSE2__) && !defined(RAPIDJSON_SSE2)
#define RAPIDJSON_SSE2
#endif
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace stopover::ctl {

/// Writes large documents member by member, where a QJsonObject of all would take longer than making its values.
class JsonWriter
{
public:
    /// The members that `members` writes.
    template <typename Members>
    void object(Members members)
    {
        m_writer.StartObject();
        members();
        m_writer.EndObject();
    }

    template <typename Members>
    void object(const char* key, Members members)
    {
        m_writer.Key(key);
        object(members);
    }

    /// The values that `write` writes.
    template <typename Write>
    void array(const char* key, Write write)
    {
        m_writer.Key(key);
        m_writer.StartArray();
        write();
        m_writer.EndArray();
    }

    void value(const QString& text)
    {
        const QByteArray utf8 = text.toUtf8();
        m_writer.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
    }

    void member(const char* key, const QString& text)
    {
        m_writer.Key(key);
        value(text);
    }

    void member(const char* key, const QStringList& texts)
    {
        array(key, [&] {
            for (const QString& text : texts)
                value(text);
        });
    }

    void member(const char* key, bool truth)
    {
        m_writer.Key(key);
        m_writer.Bool(truth);
    }

    template <std::integral Number>
    void member(const char* key, Number number)
    {
        m_writer.Key(key);
        m_writer.Int64(number);
    }

    /// One line, with its end.
    [[nodiscard]] QByteArray line()
    {
        m_buffer.Put('\n');
        return { m_buffer.GetString(), static_cast<qsizetype>(m_buffer.GetSize()) };
    }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_writer { m_buffer };
};

} // namespace stopover::ctl
