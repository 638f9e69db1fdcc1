# SPDX-License-Identifier: GPL-3.0-or-later
# A room is one folder and one static library. Its arrows are its PUBLIC links; tests/house checks the includes.

add_library(versta_flags INTERFACE)
target_compile_options(versta_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wconversion -Wno-sign-conversion -Wold-style-cast
    -Woverloaded-virtual -Werror -Werror=unused-result
    # gcc 12 sees uninitialised values in std::optional where there are none (gcc bug 80635)
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
target_compile_definitions(versta_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_NO_KEYWORDS)

# versta_room(NAME SOURCES file ... [ARROWS room ...] [LIBRARIES target ...] [QT])
# QT runs moc over the room. LIBRARIES are what the room's headers need or its sources use from outside.
function(versta_room name)
    cmake_parse_arguments(ROOM "QT" "" "SOURCES;ARROWS;LIBRARIES" ${ARGN})
    add_library(versta_${name} STATIC ${ROOM_SOURCES})
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH above)
    target_include_directories(versta_${name} PUBLIC ${above})
    list(TRANSFORM ROOM_ARROWS PREPEND versta_)
    target_link_libraries(versta_${name} PUBLIC ${ROOM_ARROWS} ${ROOM_LIBRARIES} PRIVATE versta_flags)
    if(ROOM_QT)
        set_target_properties(versta_${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()

# versta_late(ROOM LIBRARY PACKAGE): the room sees the headers of a library of C functions, and in VERSTA_<LIBRARY> the
# name by which the loader finds the one that belongs to them. It is not linked: see src/base/late_library.h.
function(versta_late room library package)
    find_library(${package}_FILE NAMES ${library}.so HINTS ${${package}_LIBRARY_DIRS} REQUIRED)
    execute_process(COMMAND ${CMAKE_OBJDUMP} -p ${${package}_FILE} OUTPUT_VARIABLE headers COMMAND_ERROR_IS_FATAL ANY)
    if(NOT headers MATCHES "SONAME +([^ \n]+)")
        message(FATAL_ERROR "${${package}_FILE} does not say its name")
    endif()
    string(TOUPPER ${library} name)
    target_compile_definitions(versta_${room} PRIVATE VERSTA_${name}="${CMAKE_MATCH_1}")
    target_include_directories(versta_${room} SYSTEM PRIVATE ${${package}_INCLUDE_DIRS})
endfunction()

# versta_test(ROOM NAME [LIBRARIES target ...]): tests/ROOM/NAME.cpp, a Qt Test program called ROOM.NAME.
function(versta_test room name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "LIBRARIES" ${ARGN})
    set(target test_${room}_${name})
    add_executable(${target} ${name}.cpp)
    set_target_properties(${target} PROPERTIES AUTOMOC ON
        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE versta_${room} Qt6::Test versta_flags ${TEST_LIBRARIES})
    target_compile_definitions(${target} PRIVATE
        VERSTA_SOURCE_DIR="${CMAKE_SOURCE_DIR}" VERSTA_BINARY_DIR="${CMAKE_BINARY_DIR}")
    add_test(NAME ${room}.${name} COMMAND ${target})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 300)
    endif()
    # QtTest's own patience, in milliseconds, is the same: it would stop a long walk under the sanitizers after 300 s
    set_tests_properties(${room}.${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=${TEST_TIMEOUT}000")
endfunction()
