// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/dice.h"

#include <array>

quint64 Dice::next()
{
    m_state += 0x9E3779B97F4A7C15;
    auto mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
    return mixed ^ (mixed >> 31);
}

int Dice::weighted(std::span<const int> weights)
{
    int total = 0;
    for (const int weight : weights)
        total += weight;
    int left = below(total);
    int index = 0;
    while (left >= weights[static_cast<size_t>(index)])
        left -= weights[static_cast<size_t>(index++)];
    return index;
}

qint64 Dice::around(qint64 median)
{
    constexpr std::array kShares{15, 30, 45, 62, 80, 100, 125, 160, 215, 310, 600}; // percent of the median, at each tenth
    const int thousandth = below(1000);
    const auto tenth = static_cast<size_t>(thousandth / 100);
    const int share = kShares[tenth] + (kShares[tenth + 1] - kShares[tenth]) * (thousandth % 100) / 100;
    return median * share / 100;
}
