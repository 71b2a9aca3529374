#pragma once

#include "core/base/foldersaround.h"

#include <QStringList>

#include <functional>

namespace stopover::revision {

/// Visits `folder` and the folders below it, the outermost first and by name, until `visit` returns false. Hidden folders,
/// virtual environments and what package managers install are left out; so is what lies very deep or comes very late.
void visitFolders(const QString& folder, const std::function<bool(const QString& folder)>& visit);

/// True when `folder` is where Alembic's scripts are: env.py beside versions or a template.
bool isScriptFolder(const QString& folder);

/// Folders of Alembic's scripts below `folder`, the outermost first.
QStringList scriptFoldersBelow(const QString& folder);

} // namespace stopover::revision
