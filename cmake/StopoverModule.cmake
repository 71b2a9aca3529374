# stopover_module(NAME SOURCES a.cpp b.cpp LINK public libraries PRIVATE private libraries)
#
# A core module: one folder, one namespace, one static library `stopover_NAME` with an explicit link
# line, so that the build itself refuses a dependency that the architecture does not allow.
function(stopover_module name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE" ${ARGN})
  add_library(stopover_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(stopover_${name}
    PUBLIC stopover_options Qt6::Core ${ARG_LINK}
    PRIVATE ${ARG_PRIVATE})
  if(name STREQUAL base)
    stopover_fast(stopover_base PCH ${CMAKE_SOURCE_DIR}/cmake/pch.h)
  else()
    stopover_fast(stopover_${name} REUSE_FROM stopover_base)
  endif()
endfunction()
