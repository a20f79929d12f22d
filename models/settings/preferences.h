// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

/// What one user of this computer likes: language, look, where the shop is. Not part of the shop file.
class Preferences
{
public:
    /// The user's own, or those in `file` (tests, screenshots).
    explicit Preferences(const QString &file = {});

    /// "en", "pl" or "ru"; the system's language until one is chosen.
    QString language() const;
    void setLanguage(const QString &language);
    /// A word of ThemeChoice.
    QString theme() const;
    void setTheme(const QString &theme);
    /// The shop that was open last; empty at the first start.
    QString shopFile() const;
    void setShopFile(const QString &file);
    QString page() const;
    void setPage(const QString &page);
    /// Who sat at this desk last; 0 for nobody.
    qint64 staff() const;
    void setStaff(qint64 id);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// For what widgets remember by themselves, such as the columns of a list.
    QSettings &settings() { return m_settings; }

private:
    void keep(const QString &key, const QVariant &value);

    QSettings m_settings;
};
