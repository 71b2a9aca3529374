#pragma once

#include <QString>

/// Tables whose values and names break what is only nearly right. (The texts are not here: moc stumbles over raw
/// strings in what it reads.)
namespace stopover::test {

/// A script that makes public.zoo: every kind of value that a copy could change without anybody noticing.
extern const QString zoo;

/// A script that makes @s.@t, with names that break what glues statements together; filledIn() puts them in.
extern const QString oddTable;
extern const QString tableName;

/// `@s`, `@t`, `@k`, `@v` replaced by the odd names of schema, table, key and value.
QString filledIn(QString text);

} // namespace stopover::test
