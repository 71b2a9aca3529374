# One interface target carries every compile option of the project.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(STOPOVER_WERROR "Treat warnings as errors" OFF)
set(STOPOVER_SANITIZE "" CACHE STRING "Sanitizers to build with, for example address,undefined")

find_program(CCACHE ccache)
if(CCACHE)
  # Paths count from the source folder, so that a fresh clone finds what another one has compiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
endif()

add_library(stopover_options INTERFACE)
target_include_directories(stopover_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(stopover_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_USE_QSTRINGBUILDER QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  STOPOVER_VERSION="${PROJECT_VERSION}")
target_compile_options(stopover_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Woverloaded-virtual -Wnon-virtual-dtor -Wimplicit-fallthrough -Wundef
  # Designated initializers name what differs from the default; the rest is meant to be left out.
  -Wno-missing-field-initializers
  # The precompiled header is shared by targets that differ only in include paths and definitions.
  -fpch-preprocess -Winvalid-pch)
if(STOPOVER_WERROR)
  target_compile_options(stopover_options INTERFACE -Werror)
endif()
if(STOPOVER_SANITIZE)
  target_compile_options(stopover_options INTERFACE -fsanitize=${STOPOVER_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(stopover_options INTERFACE -fsanitize=${STOPOVER_SANITIZE})
endif()

# stopover_fast(TARGET [PCH headers | REUSE_FROM another target])
#
# A target's files are compiled several at a time, since nearly all of the time goes into the headers that each of them
# includes: names in anonymous namespaces are unique within a folder. A few at a time, so that a change stays quick.
# One precompiled header serves all targets that may use the same ones.
set(STOPOVER_FILES_AT_ONCE 6)
function(stopover_fast target)
  cmake_parse_arguments(ARG "" "REUSE_FROM" "PCH" ${ARGN})
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${STOPOVER_FILES_AT_ONCE})
  if(ARG_REUSE_FROM)
    target_precompile_headers(${target} REUSE_FROM ${ARG_REUSE_FROM})
  else()
    target_precompile_headers(${target} PRIVATE ${ARG_PCH})
  endif()
endfunction()
