#include "ui/connections/profile.h"

#include "core/base/readfile.h"
#include "core/pg/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxRecent = 8;

QList<Profile> readList(const QString& key)
{
    QSettings settings;
    QList<Profile> profiles;
    const int count = settings.beginReadArray(key);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        profiles.append({ .name = settings.value(u"name"_s).toString(),
                          .address = settings.value(u"address"_s).toString(),
                          .workAs = settings.value(u"work_as"_s).toString() });
    }
    return profiles;
}

void writeList(const QString& key, const QList<Profile>& profiles)
{
    QSettings settings;
    settings.remove(key);
    settings.beginWriteArray(key, static_cast<int>(profiles.size()));
    for (int i = 0; i < profiles.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"name"_s, profiles.at(i).name);
        settings.setValue(u"address"_s, profiles.at(i).address);
        if (!profiles.at(i).workAs.isEmpty())
            settings.setValue(u"work_as"_s, profiles.at(i).workAs);
    }
}

QString userServiceFile()
{
    const QString named = qEnvironmentVariable("PGSERVICEFILE");
    return named.isEmpty() ? QDir::home().filePath(u".pg_service.conf"_s) : named;
}

QString systemServiceFile()
{
    const QString directory = qEnvironmentVariable("PGSYSCONFDIR", u"/etc/postgresql-common"_s);
    return QDir(directory).filePath(u"pg_service.conf"_s);
}

QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

} // namespace

QList<Profile> ProfileStore::saved() const
{
    QList<Profile> profiles = readList(u"profiles"_s);
    std::ranges::sort(profiles,
                      [](const Profile& a, const Profile& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return profiles;
}

void ProfileStore::save(const Profile& profile)
{
    QList<Profile> profiles = readList(u"profiles"_s);
    profiles.removeIf([&profile](const Profile& one) { return one.name == profile.name; });
    profiles.append(profile);
    writeList(u"profiles"_s, profiles);
}

void ProfileStore::remove(const QString& name)
{
    QList<Profile> profiles = readList(u"profiles"_s);
    profiles.removeIf([&name](const Profile& one) { return one.name == name; });
    writeList(u"profiles"_s, profiles);
}

QList<Profile> ProfileStore::recent() const
{
    return readList(u"recent"_s);
}

void ProfileStore::remember(const Profile& profile)
{
    QList<Profile> profiles = readList(u"recent"_s);
    profiles.removeIf([&profile](const Profile& one) { return one.address == profile.address; });
    profiles.prepend(profile);
    writeList(u"recent"_s, profiles.first(std::min(profiles.size(), maxRecent)));
}

QList<Profile> readServices()
{
    QList<Profile> services;
    for (const QString& path : { userServiceFile(), systemServiceFile() }) {
        const auto found = readServiceFile(path);
        for (const Profile& one : found.value_or(QList<Profile>())) {
            const bool hidden =
                std::ranges::any_of(services, [&one](const Profile& other) { return other.name == one.name; });
            if (!hidden)
                services.append({ .name = one.name, .address = u"service="_s + quoted(one.name) });
        }
    }
    return services;
}

Result<QList<Profile>> readServiceFile(const QString& path)
{
    STOPOVER_TRY_ASSIGN(const QByteArray bytes, readFile(path, limits::configuration));
    QList<Profile> services;
    for (const QByteArray& bytesOfLine : bytes.split('\n')) {
        const QString line = QString::fromUtf8(bytesOfLine).trimmed();
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            services.append({ .name = line.sliced(1, line.size() - 2).trimmed(), .address = {} });
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (line.startsWith(u'#') || equals < 1 || services.isEmpty() || line.startsWith("password"_L1)
            || line.startsWith("sslpassword"_L1))
            continue;
        QString& address = services.last().address;
        address += (address.isEmpty() ? QString() : u" "_s) + line.first(equals).trimmed() + u'='
            + quoted(line.sliced(equals + 1).trimmed());
    }
    return services;
}

Result<Profile> findProfile(const QString& name)
{
    QStringList names;
    for (const QList<Profile>& profiles : { ProfileStore().saved(), readServices() }) {
        for (const Profile& one : profiles) {
            if (one.name == name)
                return one;
            names.append(one.name);
        }
    }
    const QString known = names.isEmpty()
        ? QCoreApplication::translate("stopover::ui::Profile", "No profiles are saved")
        : QCoreApplication::translate("stopover::ui::Profile", "Available: %1").arg(names.join(u", "_s));
    return Failure(
        ErrorCode::Usage,
        { QCoreApplication::translate("stopover::ui::Profile", "Profile or service \"%1\" does not exist").arg(name),
          known });
}

} // namespace stopover::ui
