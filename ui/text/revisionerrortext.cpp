#include "ui/text/revisionerrortext.h"

#include <QCoreApplication>

#include <array>

namespace stopover::text {

namespace {

#define SAY(text) QT_TRANSLATE_NOOP("Error", text)

constexpr std::array fileSentences {
    ErrorSentences { ErrorCode::ProjectMissing, SAY("%1 is no project: neither alembic.ini, pyproject.toml nor stopover.toml is there."),
                     SAY("Name the project's folder with --project.") },
    ErrorSentences { ErrorCode::ConfigSyntax, SAY("%1:%2 cannot be read: %3."), SAY("Correct that line.") },
    ErrorSentences { ErrorCode::ConfigKeyMissing, SAY("%1 has no key \"%3\" in section [%2]."), SAY("Add it.") },
    ErrorSentences { ErrorCode::ConfigValue, SAY("%1: the value of \"%2\" is not possible: %3 %4."), SAY("Correct it.") },
    ErrorSentences { ErrorCode::ScriptLocationMissing, SAY("The folder %1, which %2 names, is not there."),
                     SAY("Correct script_location, or create the folder.") },
    ErrorSentences { ErrorCode::RevisionFileBad, SAY("%1:%2 is no revision: %3 %4."), SAY("Correct the file.") },
    ErrorSentences { ErrorCode::RevisionUnresolved, SAY("%1:%2: \"%3\" is not written as a plain value (%4): %5."),
                     SAY("Write it out, since the file is read and not run.") },
    ErrorSentences { ErrorCode::RevisionIdMissing, SAY("%1 says no revision id."), SAY("Add it.") },
    ErrorSentences { ErrorCode::RevisionFileTwice, SAY("%1 is found a second time, first as %2."),
                     SAY("Remove one of the locations that lead to it.") },
    ErrorSentences { ErrorCode::RevisionEncoding, SAY("%1:%2 is not encoded in %3."), SAY("Save it as UTF-8.") },
    ErrorSentences { ErrorCode::VersionPathRequired, SAY("There are several folders for revisions: %*."),
                     SAY("Say in which one the new file belongs.") },
    ErrorSentences { ErrorCode::FileExists, SAY("%1 is there already."), SAY("Choose another name or message.") },
};

constexpr std::array graphSentences {
    ErrorSentences { ErrorCode::IllegalRevisionId, SAY("The revision id \"%1\" holds characters that are not allowed: %2"),
                     SAY("Rename it.") },
    ErrorSentences { ErrorCode::SelfLoop, SAY("Revision %1 names itself as its parent."), SAY("Correct its parents.") },
    ErrorSentences { ErrorCode::DependencySelfLoop, SAY("Revision %1 depends on itself."), SAY("Correct depends_on.") },
    ErrorSentences { ErrorCode::DuplicateRevision, SAY("%2 files declare revision %1."), SAY("Give all but one another id.") },
    ErrorSentences { ErrorCode::DuplicateLabel, SAY("The label \"%1\" of revision %2 is that of %3 already."),
                     SAY("Choose another label.") },
    ErrorSentences { ErrorCode::MissingParent, SAY("Revision %1 follows %2, which no file declares."),
                     SAY("Find the missing file, or correct the parent.") },
    ErrorSentences { ErrorCode::MissingDependency, SAY("Revision %1 depends on %2, which no file declares."),
                     SAY("Find the missing file, or correct depends_on.") },
    ErrorSentences { ErrorCode::LabelAsParent, SAY("Revision %1 names the label \"%2\" as its parent."),
                     SAY("Name the revision that has the label.") },
    ErrorSentences { ErrorCode::RevisionCycle, SAY("These revisions follow one another in a circle: %*."),
                     SAY("Correct the parent of one of them.") },
    ErrorSentences { ErrorCode::DependencyCycle, SAY("These revisions depend on one another in a circle: %*."),
                     SAY("Correct depends_on of one of them.") },
};

constexpr std::array targetSentences {
    ErrorSentences { ErrorCode::NoSuchRevision, SAY("There is no revision \"%1\"."), SAY("Check the id, or the branch label.") },
    ErrorSentences { ErrorCode::AmbiguousPrefix, SAY("\"%1\" begins several revisions: %*."), SAY("Write more of the id.") },
    ErrorSentences { ErrorCode::NoSuchBranch, SAY("No branch has the label \"%1\"."), SAY("Check the label.") },
    ErrorSentences { ErrorCode::NotInBranch, SAY("Revision %1 is not in the branch \"%2\"."), SAY("Name the right branch.") },
    ErrorSentences { ErrorCode::MultipleHeads, SAY("There are several heads: %*."),
                     SAY("Name one of them, write \"heads\", or merge them.") },
    ErrorSentences { ErrorCode::NotAncestor, SAY("%1 does not come before %2."), SAY("Exchange them, or name others.") },
    ErrorSentences { ErrorCode::AmbiguousWalk, SAY("From %1 there are several ways on: %*."), SAY("Name the revision itself.") },
    ErrorSentences { ErrorCode::AmbiguousUpgrade, SAY("%1 can be reached from several current revisions: %*."),
                     SAY("Name a branch.") },
    ErrorSentences { ErrorCode::RelativeNotProduced, SAY("%2 steps from here lead nowhere on the way to %1."), SAY("Name fewer steps.") },
    ErrorSentences { ErrorCode::WalkedTooFar, SAY("%1 goes further than there are revisions."), SAY("Name fewer steps.") },
    ErrorSentences { ErrorCode::RevisionOverlap, SAY("%1 includes its ancestor %2, which is named as well."), SAY("Name one of them.") },
    ErrorSentences { ErrorCode::NotDowngradeTarget, SAY("%1 is no target to go down to in the branch \"%2\"."),
                     SAY("Name a revision of that branch.") },
    ErrorSentences { ErrorCode::RangeNotAllowed, SAY("A range (%1) is not possible here."), SAY("Name one revision.") },
    ErrorSentences { ErrorCode::RangeRequired, SAY("Without a database, %1 needs where to start from."), SAY("Write FROM:TO.") },
    ErrorSentences { ErrorCode::HistoryRange, SAY("\"%1\" is no range of history."), SAY("Write FROM:TO, either may be left out.") },
    ErrorSentences { ErrorCode::NotAHead, SAY("Revision %1 is not a head."), SAY("Name a head, or say that a new branch is meant.") },
    ErrorSentences { ErrorCode::DuplicateHeads, SAY("A head is named twice: %*."), SAY("Name each once.") },
    ErrorSentences { ErrorCode::BadTarget, SAY("\"%1\" is no target: %2."), SAY("Name a revision, a label or a relative step.") },
    ErrorSentences { ErrorCode::RangeThroughDependency, SAY("%1 leads to %2 only through a dependency."), SAY("Name a range within one branch.") },
    ErrorSentences { ErrorCode::VersionRowMismatch, SAY("Revision %1 needs the version rows %2; the database has %3."),
                     SAY("Look at the current revisions before you go on.") },
};

#undef SAY

} // namespace

const ErrorSentences* revisionSentences(ErrorCode code)
{
    for (const std::span<const ErrorSentences> table :
         { std::span<const ErrorSentences>(fileSentences), std::span<const ErrorSentences>(graphSentences),
           std::span<const ErrorSentences>(targetSentences) }) {
        const auto found = std::ranges::find(table, code, &ErrorSentences::code);
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

QStringList readableArgs(const Error& error)
{
    constexpr std::array reasonAt {
        std::pair { ErrorCode::ConfigValue, 2 },
        std::pair { ErrorCode::RevisionFileBad, 2 },
        std::pair { ErrorCode::RevisionUnresolved, 3 },
        std::pair { ErrorCode::BadTarget, 1 },
    };
    QStringList args = error.args;
    for (const auto& [code, position] : reasonAt) {
        if (code == error.code && position < args.size())
            args[position].replace(u'_', u' ');
    }
    return args;
}

} // namespace stopover::text
