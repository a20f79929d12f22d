// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Durations of one thing done many times, in nanoseconds.
class Samples
{
public:
    void add(qint64 nanoseconds) { m_all.append(nanoseconds); }
    bool isEmpty() const { return m_all.isEmpty(); }
    double median() const { return percentile(0.5); }
    /// The smallest that at least this share reaches.
    double percentile(double share) const;

private:
    QList<qint64> m_all;
};

/// "12.3 ms", "45 µs", "6.7 s".
QString duration(double nanoseconds);
/// "2.3 ×"
QString times(double ratio);

/// Prints one line of the table; the last column says whether `isMet`.
void printRow(const QString &what, const QString &against, const QString &ours, const QString &bare, const QString &ratio,
              const QString &toReach, bool isMet);
