#pragma once

#include "core/repartition/spec.h"

#include <QString>

namespace stopover::ui {

/// Partitioning scheme, as the wizard offers it.
enum class PartitionScheme {
    ListOfValues, ///< a partition for each value
    ListByExpression,
    Hash,
    Months,
    Weeks,
    Days,
    Numbers,
};

/// What the wizard's fields say.
struct SpecDraft
{
    QString table; ///< as the specification takes it: quoted where needed
    PartitionScheme cut = PartitionScheme::Hash;
    QString key;
    int partitions = 100;
    qint64 step = 100'000;
    QString timeZone = QStringLiteral("UTC");
    QString from;
    QString to;
    int ahead = 3;
    bool defaultPartition = false;
    bool backup = true;
    int retainDays = 7;
    qint64 batchRows = 10'000;
    bool keysetCopy = false;
    QStringList accept;
};

/// The draft as a specification; Spec::parse reads it back.
[[nodiscard]] QString specToml(const SpecDraft& draft);

/// The draft that says the same as a specification, as far as the wizard's fields can say it.
[[nodiscard]] SpecDraft draftOf(const repartition::Spec& spec);

} // namespace stopover::ui
