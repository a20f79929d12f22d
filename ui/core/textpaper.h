// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/papercontent.h"

#include <QImage>
#include <QTextDocument>

class PaperText;

/// Flowing text on paper.
class TextPaper : public PaperContent
{
public:
    explicit TextPaper(const PaperText &text);

    int layOut(const QSizeF &page) override;
    double heightAt(double width) override;
    void paint(QPainter &painter, int page) const override;

private:
    QImage m_reference; ///< whatever the text is painted on later, it is laid out for this; outlives the document
    QTextDocument m_document;
};
