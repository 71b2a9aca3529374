#include "core/pg/commandline.h"

#include "core/pg/settings.h"

#include <cstring>

namespace stopover::pg {

namespace {

/// Settings that cannot be read are hidden too: they may hold a password with a mistake before it.
bool mayHoldPassword(const QString& text)
{
    const auto settings = Settings::parse(text);
    return !settings || settings->hasPassword();
}

void overwrite(char* text)
{
    std::memset(text, 'x', std::strlen(text));
}

} // namespace

void hidePasswords(int argc, char** argv)
{
    constexpr QByteArrayView option = "--db";
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        if (word == option && i + 1 < argc && mayHoldPassword(QString::fromLocal8Bit(argv[i + 1])))
            overwrite(argv[++i]);
        else if (word.startsWith("--db=") && mayHoldPassword(QString::fromLocal8Bit(word.sliced(option.size() + 1))))
            overwrite(argv[i] + option.size() + 1);
    }
}

} // namespace stopover::pg
