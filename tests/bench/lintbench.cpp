#include "tests/bench/lintbench.h"

#include "core/risk/lint.h"
#include "core/sql/syntax.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryFile>

#include <array>
#include <cstdio>

namespace stopover::bench {

using namespace Qt::StringLiterals;

namespace {

/// Statements as migrations have them, long and short, until there are enough bytes.
QByteArray script(qsizetype bytes)
{
    QByteArray text;
    for (int i = 1; text.size() < bytes; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray table = "public.t" + QByteArray::number(i % 500);
        const std::array<QByteArray, 7> statements {
            "CREATE TABLE public.n" + n
                + " (id bigint PRIMARY KEY, a int NOT NULL DEFAULT 5, b text CHECK (b <> ''),\n  created_at "
                  "timestamptz NOT NULL DEFAULT now(),"
                  " updated_at timestamptz, owner_id bigint REFERENCES public.owners (id));\n",
            "ALTER TABLE " + table + " ADD COLUMN c" + n + " int;\n",
            "CREATE INDEX i" + n + " ON " + table + " (c" + n + ");\n",
            "INSERT INTO " + table + " (a, b) VALUES (" + n
                + ", 'some words of a row that was written by hand'), (2, 'and another one');\n",
            "UPDATE " + table + " SET a = a + 1 WHERE b = 'x' AND c IN (SELECT id FROM public.u WHERE k > " + n
                + " AND state <> 'done' ORDER BY id);\n",
            "COMMENT ON COLUMN " + table + ".a IS 'what this column is for, in a sentence or two';\n",
            "CREATE OR REPLACE VIEW public.v" + n + " AS SELECT t.id, t.a, u.name FROM " + table
                + " t JOIN public.u ON u.id = t.owner_id WHERE t.deleted_at IS NULL;\n",
        };
        text += statements.at(static_cast<size_t>(i) % statements.size());
    }
    return text;
}

/// Milliseconds of the whole command, from its start to its last byte.
double timeOfCommand(const QString& file, const QStringList& options)
{
    QProcess command;
    command.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    command.start(QCoreApplication::applicationDirPath() + u"/stopoverctl"_s,
                  QStringList { u"lint"_s, file } + options);
    if (!command.waitForFinished(-1) || command.exitCode() != 1)
        qFatal("stopoverctl lint should have found something: %s", command.readAllStandardError().constData());
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void benchCommand(const QByteArray& text)
{
    QTemporaryFile file;
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        qFatal("the script cannot be written");
    std::printf("stopoverctl lint: %.0f ms; --json: %.0f ms; --sarif: %.0f ms\n", timeOfCommand(file.fileName(), {}),
                timeOfCommand(file.fileName(), { u"--json"_s }), timeOfCommand(file.fileName(), { u"--sarif"_s }));
}

} // namespace

void benchLint(bool quick)
{
    const QByteArray text = script(quick ? 100'000 : 1'000'000);
    QElapsedTimer timer;
    timer.start();
    sql::onDeepStack([&text] { static_cast<void>(sql::SyntaxTree::parseScript(text)); });
    const double parsing = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    const auto report = risk::lintScript(text, {});
    const double linting = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!report)
        qFatal("the script cannot be read");
    std::printf("lint of %.1f MB, %lld statements: %.0f ms (aim for 1 MB: 300 ms); the parser alone, on one thread: "
                "%.0f ms; ratio %.2f\n",
                static_cast<double>(text.size()) / 1e6, static_cast<long long>(report->statements.size()), linting,
                parsing, linting / parsing);
    benchCommand(text);
}

} // namespace stopover::bench
