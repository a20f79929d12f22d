// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// A name in its own letters and in Latin ones.
struct WrittenName {
    const char16_t *written;
    const char16_t *latin;
};

/// The names of a language whose surnames differ by sex. The spans are tables of the program and live as long as it.
struct CyrillicNames {
    const char16_t *language;
    const char16_t *country;
    std::span<const WrittenName> women;
    std::span<const WrittenName> men;
    std::span<const WrittenName> womensFamilies;
    std::span<const WrittenName> mensFamilies;
};

struct LatinNames {
    const char16_t *language;
    const char16_t *country;
    std::span<const char16_t *const> given;
    std::span<const char16_t *const> families;
};

std::span<const char16_t *const> polishWomen();
std::span<const char16_t *const> polishMen();
/// In the form of a man; see demonames.cpp for a woman's.
std::span<const char16_t *const> polishFamilies();
const CyrillicNames &ukrainianNames();
const CyrillicNames &russianNames();
const LatinNames &germanNames();
const LatinNames &englishNames();
const LatinNames &vietnameseNames();
