#include "ui/shell/aboutdialog.h"

#include "ui/widgets/banner.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QIcon>
#include <QVBoxLayout>

#include <array>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

struct Library
{
    QLatin1StringView name;
    QLatin1StringView licence;
};

constexpr std::array libraries {
    Library { "Qt 6, Qt Charts"_L1, "LGPL 3 / GPL 3"_L1 }, Library { "QScintilla"_L1, "GPL 3"_L1 },
    Library { "QtKeychain"_L1, "BSD 3-Clause"_L1 },        Library { "libpq"_L1, "PostgreSQL License"_L1 },
    Library { "libpg_query"_L1, "BSD 3-Clause"_L1 },       Library { "toml++"_L1, "MIT"_L1 },
};

void addClose(QDialog* dialog, QVBoxLayout* layout)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Stopover"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    auto* picture = new PlainLabel(this);
    picture->setPixmap(QIcon(u":/stopover/icons/stopover.svg"_s).pixmap(64));
    picture->setAccessibleName(tr("Stopover"));
    layout->addWidget(picture);
    layout->addWidget(makePlainLabel(tr("Stopover %1").arg(QString::fromLatin1(STOPOVER_VERSION)), this, u"heading"_s));
    layout->addWidget(makePlainLabel(
        tr("Partitions live PostgreSQL tables and migrates schemas, with a rollback that loses no row."), this));
    layout->addWidget(makePlainLabel(
        tr("Free software under the GNU General Public License, version 3 or later, without any warranty."), this,
        u"muted"_s));
    auto* list = new QFormLayout;
    for (const Library& library : libraries)
        list->addRow(makePlainLabel(library.name, this), makePlainLabel(library.licence, this, u"muted"_s));
    layout->addLayout(list);
    addClose(this, layout);
}

void AboutDialog::showKeys(QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(tr("Keys and pages"));
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 20, 24, 16);
    auto* list = new QFormLayout;
    list->setHorizontalSpacing(24);
    const QList<std::pair<QString, QString>> keys {
        { u"Ctrl+1 … Ctrl+9"_s, tr("Open a page") },
        { u"Ctrl+K"_s, tr("Find a command by name") },
        { u"F5"_s, tr("Refresh the page") },
        { u"F6, Shift+F6"_s, tr("Go to the next or previous pane") },
        { u"Ctrl+F"_s, tr("Filter or search on the page") },
        { u"Ctrl+Shift+C"_s, tr("Copy the page as Markdown") },
        { u"F8, Shift+F8"_s, tr("Continue the run; pause it after the batch") },
        { u"F9"_s, tr("Set or clear a breakpoint at the selected step") },
        { u"Ctrl+."_s, tr("Cancel the running step") },
    };
    for (const auto& [key, meaning] : keys)
        list->addRow(makePlainLabel(key, &dialog), makePlainLabel(meaning, &dialog, u"muted"_s));
    layout->addLayout(list);
    addClose(&dialog, layout);
    dialog.exec();
}

} // namespace stopover::ui

#include "moc_aboutdialog.cpp"
