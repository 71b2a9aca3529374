#pragma once

#include "core/base/clause.h"
#include "core/change/specfields.h"

/// What reading a specification has in common, whatever it is read from.
namespace stopover::change {

/// Keeps the first error, with the place of its field.
class SpecErrors
{
public:
    explicit SpecErrors(PlaceOf placeOf)
        : m_placeOf(std::move(placeOf))
    {}

    void fail(const QString& key, const QString& reason)
    {
        fail(Error::of(ErrorCode::BadSpec, { m_placeOf(key), reason }));
    }

    void fail(const Error& error)
    {
        if (!m_error)
            m_error = error;
    }

    /// Whether a number is within its limits; says so when it is not.
    bool within(const QString& key, qint64 number, const Limits& limits)
    {
        if (number >= limits.least && number <= limits.most)
            return true;
        fail(key, clause("integer_expected", { QString::number(limits.least), QString::number(limits.most) }));
        return false;
    }

    [[nodiscard]] Result<void> result() const { return m_error ? Result<void>(Failure(*m_error)) : Result<void>(); }

private:
    PlaceOf m_placeOf;
    std::optional<Error> m_error;
};

/// What reading from a file and from options have in common. A reader takes the values of each type from its source,
/// and hands them over here.
class SpecReader : public SpecErrors
{
public:
    using SpecErrors::SpecErrors;

protected:
    template <typename Word>
    void put(const QString& key, Word& member, const QString& word)
    {
        const auto found =
            std::ranges::find_if(specWords<Word>, [&word](const auto& each) { return word == each.word; });
        if (found != specWords<Word>.end())
            member = found->value;
        else
            fail(key, clause("not_one_of", { word, specWordList<Word>().join(QStringLiteral(", ")) }));
    }

    template <std::integral Number>
    void put(const QString& key, Number& member, qint64 number, const Limits& limits)
    {
        if (within(key, number, limits))
            member = static_cast<Number>(number);
    }

    void put(const QString& key, sql::QualifiedName& member, const QString& text)
    {
        if (const auto name = sql::QualifiedName::parse(text); name)
            member = *name;
        else
            fail(key, name.error().args.value(1));
    }
};

/// Reads all fields and checks them. `reader` is a SpecReader with has(key), and with a call for each type of
/// members(), which leaves a member alone that is not given.
template <std::derived_from<SpecReader> Reader>
Result<Spec> readSpec(Reader& reader, const PlaceOf& placeOf)
{
    Spec spec;
    members(reader, spec);
    if (!reader.has("strategy"))
        reader.fail(QStringLiteral("strategy"), clause("one_of_expected", specWordList<Strategy>()));
    STOPOVER_TRY(reader.result());
    spec.key = spec.key.trimmed();
    STOPOVER_TRY(spec.check(placeOf));
    return spec;
}

} // namespace stopover::change
