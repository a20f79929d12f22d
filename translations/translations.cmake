# SPDX-License-Identifier: GPL-3.0-or-later
# Included by app/CMakeLists.txt. English is the source; aftersale_en.ts holds its plural forms only.
# After a change of texts: cmake --build --preset quick --target update_translations, then fill what is unfinished.
set(translations ${CMAKE_SOURCE_DIR}/translations)
set(texts_in ${CMAKE_SOURCE_DIR}/app ${CMAKE_SOURCE_DIR}/ui ${CMAKE_SOURCE_DIR}/models)
set(lupdate_options -silent -no-obsolete -locations none -I ${CMAKE_SOURCE_DIR})

qt_add_lrelease(application
    TS_FILES ${translations}/aftersale_en.ts ${translations}/aftersale_pl.ts ${translations}/aftersale_ru.ts
    OPTIONS -silent
    QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(application translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})

add_custom_target(update_translations
    COMMAND Qt6::lupdate ${lupdate_options} -pluralonly ${texts_in} -ts ${translations}/aftersale_en.ts
    COMMAND Qt6::lupdate ${lupdate_options} ${texts_in} -ts ${translations}/aftersale_pl.ts ${translations}/aftersale_ru.ts
    VERBATIM)
