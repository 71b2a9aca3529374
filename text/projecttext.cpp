#include "text/projecttext.h"

#include "text/fill.h"

#include <QCoreApplication>

namespace stopover::text {

QString originText(const revision::Interpreter& interpreter)
{
    using Origin = revision::Interpreter::Origin;
    const char* words = "";
    switch (interpreter.origin) {
    case Origin::Chosen:
        words = QT_TRANSLATE_NOOP("Project", "chosen in stopover.toml");
        break;
    case Origin::Active:
        words = QT_TRANSLATE_NOOP("Project", "the active environment");
        break;
    case Origin::Folder:
        words = QT_TRANSLATE_NOOP("Project", "an environment in the project");
        break;
    case Origin::Poetry:
        words = QT_TRANSLATE_NOOP("Project", "made by poetry for the project");
        break;
    case Origin::Pipenv:
        words = QT_TRANSLATE_NOOP("Project", "made by pipenv for the project");
        break;
    case Origin::Conda:
        words = QT_TRANSLATE_NOOP("Project", "conda's environment of the name in environment.yml");
        break;
    case Origin::Tox:
        words = QT_TRANSLATE_NOOP("Project", "made by tox or nox for tests");
        break;
    case Origin::Pyenv:
        words = QT_TRANSLATE_NOOP("Project", "pyenv's version in .python-version");
        break;
    case Origin::System:
        words = QT_TRANSLATE_NOOP("Project", "the system's");
        break;
    }
    return translated("Project", words);
}

} // namespace stopover::text
