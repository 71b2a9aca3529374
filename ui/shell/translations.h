#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

namespace stopover::ui {

struct Language
{
    QString code;
    QString name; ///< in the language itself
};

/// The translations in use; GUI thread.
class Translations
{
public:
    static QList<Language> languages();

    /// Translates everything that is made from now on. Empty: as the desktop says; English for a language
    /// that is not known.
    void use(const QString& language);

private:
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace stopover::ui
