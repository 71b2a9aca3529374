#pragma once

#include "core/run/confirmation.h"

namespace stopover::test {

/// What a person would have typed.
class Confirmed
{
public:
    static Result<run::Confirmation> typed(const QString& text, const QString& expected)
    {
        return run::Confirmation::typed(text, expected);
    }

    static bool isAbout(const run::Confirmation& confirmation, const QString& name)
    {
        return confirmation.m_names.contains(name);
    }

    static run::Confirmation of(const QString& name) { return *typed(name, name); }
};

} // namespace stopover::test
