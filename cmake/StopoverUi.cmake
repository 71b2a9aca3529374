# stopover_ui(NAME SOURCES a.cpp a.h LINK public libraries PRIVATE private libraries)
#
# A topic of the window: one folder, one static library `stopover_NAME`. Topics link `widgets` and the
# core; only `shell` links other topics.
function(stopover_ui name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE" ${ARGN})
  add_library(stopover_${name} STATIC ${ARG_SOURCES})
  set_target_properties(stopover_${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(stopover_${name}
    PUBLIC stopover_options Qt6::Widgets ${ARG_LINK}
    PRIVATE ${ARG_PRIVATE})
  if(name STREQUAL widgets)
    stopover_fast(stopover_widgets PCH ${CMAKE_SOURCE_DIR}/cmake/pch.h ${CMAKE_SOURCE_DIR}/cmake/pch_widgets.h)
  else()
    stopover_fast(stopover_${name} REUSE_FROM stopover_widgets)
  endif()
endfunction()
