#include "core/risk/effects.h"

#include <algorithm>

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

bool holds(const QStringList& wanted, const QList<RelationLock>& locks)
{
    return std::ranges::any_of(
        locks, [&wanted](const RelationLock& lock) { return !lock.isNew && wanted.contains(lock.relation); });
}

bool blocks(const Effects& effects, LockMode wanted)
{
    return std::ranges::any_of(
        effects.locks, [wanted](const RelationLock& lock) { return !lock.isNew && conflicts(lock.mode, wanted); });
}

} // namespace

bool Effects::blocksReads() const
{
    return blocks(*this, LockMode::AccessShare);
}

bool Effects::blocksWrites() const
{
    return blocks(*this, LockMode::RowExclusive);
}

Downtime Effects::downtime() const
{
    if (!blocksWrites())
        return Downtime::None;
    return holds(rewrites, locks) || holds(scans, locks) ? Downtime::Proportional : Downtime::Brief;
}

const RelationLock* Effects::strongest() const
{
    const RelationLock* found = nullptr;
    for (const RelationLock& lock : locks) {
        if (!lock.isNew && (found == nullptr || found->mode < lock.mode))
            found = &lock;
    }
    return found;
}

void Effects::lock(const QString& relation, QChar kind, LockMode mode, bool isNew)
{
    const auto known = std::ranges::find(locks, relation, &RelationLock::relation);
    if (known == locks.end())
        locks.append({ .relation = relation, .kind = kind, .mode = mode, .isNew = isNew });
    else
        known->mode = std::max(known->mode, mode);
}

QString gradeName(Grade grade)
{
    switch (grade) {
    case Grade::Additive:
        return u"additive"_s;
    case Grade::BackwardCompatible:
        return u"backward_compatible"_s;
    case Grade::DataTransformation:
        return u"data_transformation"_s;
    case Grade::Breaking:
        break;
    }
    return u"breaking"_s;
}

QString downtimeName(Downtime downtime)
{
    return downtime == Downtime::None ? u"none"_s : downtime == Downtime::Brief ? u"brief"_s : u"proportional"_s;
}

QString certaintyName(Certainty certainty)
{
    return certainty == Certainty::Proven ? u"proven"_s : certainty == Certainty::Likely ? u"likely"_s : u"unknown"_s;
}

} // namespace stopover::risk
