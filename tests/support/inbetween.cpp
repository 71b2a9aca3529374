#include "tests/support/inbetween.h"

#include "tests/support/testcase.h"

namespace stopover::test {

using namespace Qt::StringLiterals;

namespace {

const QString script = uR"(
import socket, ssl, sys
server = socket.create_server(("127.0.0.1", 0))
print(server.getsockname()[1])
client, _ = server.accept()
print("visited")
client.recv(8)
client.sendall(b"S")
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1], sys.argv[2])
try:
    secure = context.wrap_socket(client, server_side=True)
    words = secure.recv(1000)
    print("heard" if words else "refused", words)
except (ssl.SSLError, OSError) as error:
    print("refused", error)
)"_s;

} // namespace

InBetween::InBetween()
{
    const QString key = m_folder.filePath(u"key"_s);
    const QString certificate = m_folder.filePath(u"cert"_s);
    QProcess make;
    make.start(u"openssl"_s,
               { u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                 u"/CN=db.example"_s, u"-keyout"_s, key, u"-out"_s, certificate, u"-batch"_s });
    if (!make.waitForFinished(patienceMs) || make.exitCode() != 0)
        qFatal("openssl makes no certificate");
    m_process.start(u"python3"_s, { u"-u"_s, u"-c"_s, script, certificate, key });
    if (!m_process.waitForReadyRead(patienceMs))
        qFatal("nobody sits in between");
    m_port = QString::fromLatin1(m_process.readLine()).trimmed();
}

InBetween::~InBetween()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray InBetween::heard()
{
    if (!m_process.waitForFinished(patienceMs))
        return {};
    return m_process.readAllStandardOutput();
}

bool InBetween::wasVisited()
{
    m_process.kill();
    m_process.waitForFinished();
    return m_process.readAllStandardOutput().contains("visited");
}

} // namespace stopover::test
