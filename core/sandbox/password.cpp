#include "core/sandbox/password.h"

#include "core/sandbox/server.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryFile>

#include <array>
#include <cstdio>
#include <unistd.h>

namespace stopover::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds patience = 300s; ///< a killed server recovers first

QByteArray randomPassword()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray text;
    for (const quint32 word : words)
        text += QByteArray::number(word, 16).rightJustified(8, '0');
    return text;
}

QByteArray lineOf(const QString& socketDirectory, const QByteArray& password)
{
    QByteArray host = QFile::encodeName(socketDirectory);
    host.replace('\\', "\\\\").replace(':', "\\:");
    return QByteArray(host + ":5432:*:" + superuser.data() + ':' + password + '\n');
}

} // namespace

Result<void> makePassword(const Workspace& workspace, const PasswordRequest& request)
{
    const QString folder = QFileInfo(request.file).path();
    STOPOVER_TRY(makePrivateDirectory(folder, { .uid = geteuid(), .gid = getegid(), .name = {} }));
    const QByteArray password = randomPassword();
    // Opened with 0600, before anything is in it.
    QTemporaryFile file(folder + u"/new-XXXXXX"_s);
    if (!file.open() || file.write(lineOf(request.socketDirectory, password)) < 0 || !file.flush())
        return Failure(ErrorCode::Io, { file.fileName(), file.errorString() });
    const QByteArray script = QByteArray("SET password_encryption = 'scram-sha-256'\nALTER ROLE ") + superuser.data()
        + " PASSWORD '"
        + password
        // The role is called as the journal's schema: what a person makes must not land in it.
        + "'\nALTER ROLE " + superuser.data() + " SET search_path = public\n";
    const auto done = workspace.feed(request.program,
                                     { u"--single"_s, u"-D"_s, request.dataDirectory, u"-c"_s, u"log_statement=none"_s,
                                       u"-c"_s, u"log_min_duration_statement=-1"_s, u"-c"_s,
                                       u"log_min_error_statement=panic"_s, u"postgres"_s },
                                     script, patience);
    if (!done)
        return Failure(ErrorCode::SandboxFailed, { u"start"_s, done.error().args.value(2) });
    file.setAutoRemove(false);
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(request.file).constData()) != 0)
        return Failure(ErrorCode::Io, { request.file, qt_error_string() });
    return {};
}

} // namespace stopover::sandbox
