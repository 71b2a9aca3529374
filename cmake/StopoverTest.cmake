# stopover_test(NAME LABEL unit|db|fault|ui|architecture LINK libraries [SOURCES further files] [ENVIRONMENT A=b …])
#
# A QtTest executable from the one file tst_NAME.cpp, known to CTest as LABEL/NAME. It links the
# libraries of the product; it never compiles their sources a second time.
# The time limit is there for a test that hangs, not for one that is slow: a machine may be slower than any other by ten.
set(STOPOVER_TEST_TIMEOUT 3000 CACHE STRING "Seconds until a test is taken to hang")
function(stopover_test name)
  cmake_parse_arguments(ARG "" "LABEL" "LINK;SOURCES;ENVIRONMENT" ${ARGN})
  set(target tst_${ARG_LABEL}_${name})
  add_executable(${target} tst_${name}.cpp ${ARG_SOURCES})
  set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${target} PRIVATE stopover_testsupport ${ARG_LINK})
  stopover_test_fast(${target})
  add_test(NAME ${ARG_LABEL}/${name} COMMAND ${target})
  set_tests_properties(${ARG_LABEL}/${name} PROPERTIES
    LABELS ${ARG_LABEL} TIMEOUT ${STOPOVER_TEST_TIMEOUT} ENVIRONMENT "QTEST_FUNCTION_TIMEOUT=${STOPOVER_TEST_TIMEOUT}000;${ARG_ENVIRONMENT}")
endfunction()

# What is tested is optimised; the tests themselves only have to be compiled soon.
function(stopover_test_fast target)
  target_compile_options(${target} PRIVATE -O0)
  if(NOT target STREQUAL stopover_testheaders)
    target_precompile_headers(${target} REUSE_FROM stopover_testheaders)
  endif()
endfunction()

# Without those of Qt Test: what they define depends on the libraries of each test.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/testheaders.cpp CONTENT "")
add_library(stopover_testheaders STATIC ${CMAKE_BINARY_DIR}/testheaders.cpp)
target_link_libraries(stopover_testheaders PUBLIC stopover_options Qt6::Core)
target_precompile_headers(stopover_testheaders PRIVATE ${CMAKE_SOURCE_DIR}/cmake/pch.h <QProcess> <QTemporaryDir>)
stopover_test_fast(stopover_testheaders)
