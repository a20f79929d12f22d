// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// A label that shows its text as it is, never as rich text, in one of our four type sizes; it follows a change of the font.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    /// Small is muted.
    enum class Type { Body, Small, Heading, Figure };

    explicit PlainLabel(const QString &text = {}, Type type = Type::Body, QWidget *parent = nullptr);

    /// Cuts what does not fit with an ellipsis; the whole text is then the tooltip.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Type m_type;
    bool m_elided = false;
};

/// Facts in a running text: where it breaks, the dot between two of them stays at the end of its line.
QString factsText(const QStringList &facts);
