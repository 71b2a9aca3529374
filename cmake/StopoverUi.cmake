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
  stopover_fast(stopover_${name} REUSE_FROM stopover_uiheaders)
endfunction()

# What every topic includes. A target of its own: a precompiled header fits whoever defines at least what it was made with.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/uiheaders.cpp CONTENT "")
add_library(stopover_uiheaders STATIC ${CMAKE_BINARY_DIR}/uiheaders.cpp)
target_link_libraries(stopover_uiheaders PUBLIC stopover_options Qt6::Widgets)
stopover_fast(stopover_uiheaders PCH ${CMAKE_SOURCE_DIR}/cmake/pch.h ${CMAKE_SOURCE_DIR}/cmake/pch_widgets.h)
