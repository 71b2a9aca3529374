#include "core/revision/projectchoice.h"

#include "core/base/privatefile.h"
#include "core/base/readfile.h"
#include "core/base/tomltext.h"
#include "core/revision/tomlfile.h"

#include <QDir>
#include <QFileInfo>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

bool isHeader(const QString& line)
{
    return line.trimmed().startsWith(u'[');
}

bool sets(const QString& line, const QString& key)
{
    return line.section(u'=', 0, 0).trimmed() == key && line.contains(u'=');
}

/// Puts a line into [alembic], in place of the one that sets the same key.
QString withChoice(const QString& text, const QString& key, const QString& line)
{
    QStringList lines = text.split(u'\n');
    qsizetype header = 0;
    while (header < lines.size() && lines.at(header).section(u'#', 0, 0).trimmed() != "[alembic]"_L1)
        ++header;
    if (header == lines.size()) {
        const QString before = text.isEmpty() || text.endsWith(u'\n') ? text : QString(text + u'\n');
        return before + (before.isEmpty() ? ""_L1 : "\n"_L1) + "[alembic]\n"_L1 + line + u'\n';
    }
    qsizetype at = header + 1;
    while (at < lines.size() && !isHeader(lines.at(at)) && !sets(lines.at(at), key))
        ++at;
    if (at < lines.size() && sets(lines.at(at), key))
        lines[at] = line;
    else
        lines.insert(header + 1, line);
    return lines.join(u'\n');
}

} // namespace

Result<void> keepChoice(const ProjectConfig& config, const QString& key, const QString& path)
{
    QString text;
    if (QFileInfo::exists(config.stopoverFile)) {
        STOPOVER_TRY_ASSIGN(const QByteArray bytes, readFile(config.stopoverFile, limits::configuration));
        STOPOVER_TRY(parseToml(bytes, config.stopoverFile));
        text = QString::fromUtf8(bytes);
    }
    const QDir folder = QFileInfo(config.stopoverFile).absoluteDir();
    const QString relative = folder.relativeFilePath(path);
    const QString kept = relative.startsWith(".."_L1) ? path : relative;
    const QString changed = withChoice(text, key, key + " = "_L1 + tomlText(kept));
    STOPOVER_TRY(parseToml(changed.toUtf8(), config.stopoverFile));
    return writePrivately(config.stopoverFile, changed.toUtf8(), PrivateFile::Readers::AsUmask);
}

} // namespace stopover::revision
