// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

/// Chance from a seed. Integers only (SplitMix64, Steele, Lea and Flood 2014), so the same seed throws the same everywhere.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    quint64 next();
    /// 0 to `count` − 1; `count` is at least 1.
    int below(int count) { return static_cast<int>(next() % static_cast<quint64>(count)); }
    /// Both ends included.
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    /// An index; each as often as its weight says. One weight at least is above 0.
    int weighted(std::span<const int> weights);
    /// How long something takes: half of all take less than `median`, one in ten more than three times as long.
    qint64 around(qint64 median);

    template <typename List>
    const auto &pick(const List &list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<int>(list.size())))];
    }

private:
    quint64 m_state;
};
