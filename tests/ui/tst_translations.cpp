#include "tests/support/uitest.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace stopover;
using namespace Qt::StringLiterals;

/// Every text of the window is there in every language.
class TranslationsTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
};

namespace {

struct Message
{
    QString context;
    QString source;
    QString translation;
    bool unfinished = false;
};

QList<Message> readMessages(const QString& path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({ .context = context });
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().unfinished = xml.attributes().hasAttribute("type"_L1);
            messages.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression place(u"%(\\d|n|\\*)"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

void TranslationsTest::nothingIsUnfinished_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("Spanish") << u"es"_s;
    QTest::newRow("English plurals") << u"en"_s;
}

void TranslationsTest::nothingIsUnfinished()
{
    QFETCH(QString, language);
    const QString root = QStringLiteral(STOPOVER_SOURCE_DIR);
    const QTemporaryDir directory;
    const QString copy = directory.filePath(u"copy.ts"_s);
    QVERIFY(QFile::copy(root + u"/translations/stopover_"_s + language + u".ts"_s, copy));
    QStringList arguments { u"-silent"_s,      u"-I"_s,         u"."_s,    u"text"_s, u"ui"_s, u"app/gui"_s,
                            u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-ts"_s,  copy };
    if (language == "en"_L1)
        arguments.append(u"-pluralonly"_s);
    QProcess update;
    update.setWorkingDirectory(root);
    update.start(QStringLiteral(STOPOVER_LUPDATE), arguments);
    QVERIFY(update.waitForFinished(test::patienceMs) && update.exitCode() == 0);
    const QList<Message> messages = readMessages(copy);
    QVERIFY(messages.size() >= (language == "en"_L1 ? 3 : 800));
    QStringList problems;
    for (const Message& message : messages) {
        if (message.unfinished || message.translation.isEmpty())
            problems.append(message.context + u": "_s + message.source);
        else if (placeholders(message.source) != placeholders(message.translation))
            problems.append(u"other placeholders in "_s + message.context + u": "_s + message.source);
    }
    QVERIFY2(problems.isEmpty(),
             qPrintable(QString(QString::number(problems.size()) + u" texts:\n"_s + problems.mid(0, 20).join(u'\n'))));
}

STOPOVER_UI_TEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
