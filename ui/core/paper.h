// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/papercontent.h"

#include <QCoreApplication>
#include <QPageSize>

#include <memory>

class PaperText;
class QPagedPaintDevice;

/// The words around the content of each page.
struct PaperHead {
    QString title;   ///< in the header and in the file's metadata; also the suggested name of the file
    QString context; ///< at the right of the header, such as whose paper it is
    QString foot;    ///< at the left of the footer, such as when it was printed
    QString pageOf;  ///< "Page %1 of %2" where the paper speaks another language than the window; empty: the window's
};

/// A document for a printer, a PDF and the preview: content between a header and a footer with "Page x of y". All three are painted from
/// one layout, so they break alike.
class Paper
{
    Q_DECLARE_TR_FUNCTIONS(Paper)

public:
    Paper(const PaperHead &head, std::unique_ptr<PaperContent> content);

    const PaperHead &head() const { return m_head; }
    /// How many pages of this size there are, in points.
    int pageCount(const QSizeF &points = QPageSize(QPageSize::A4).size(QPageSize::Point));
    /// Paints the pages that the device asks for, on whatever size of paper it has. False: the device refused.
    bool paint(QPagedPaintDevice &device);
    /// One page (from 0) as a picture.
    QImage picture(int page, double dpi, const QSizeF &points = QPageSize(QPageSize::A4).size(QPageSize::Point));
    /// Everything as one picture, as wide as A4 and as high as it must be.
    QImage wholePicture(double dpi);

private:
    void paintPage(QPainter &painter, int page, int pages) const;
    void paintHead(QPainter &painter) const;
    void paintFoot(QPainter &painter, int page, int pages) const;
    QRectF contentPlace() const;

    PaperHead m_head;
    std::unique_ptr<PaperContent> m_content;
    QSizeF m_size; ///< of the whole page, in dots
};

/// A paper of flowing text.
std::shared_ptr<Paper> textPaper(const PaperHead &head, const PaperText &text);
