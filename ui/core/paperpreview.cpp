// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/paperpreview.h"

#include "ui/core/icons.h"
#include "ui/core/messagebar.h"
#include "ui/core/paper.h"
#include "ui/core/paperfile.h"
#include "ui/core/plainlabel.h"
#include "ui/core/prompts.h"
#include "ui/core/style.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGraphicsView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static std::unique_ptr<QPrinter> printerFor(const Paper &paper)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(paper.head().title);
    printer->setCreator(u"Aftersale"_s);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    return printer;
}

PaperPreview::PaperPreview(Workspace &workspace, const std::shared_ptr<Paper> &paper, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_paper(paper),
      m_printer(printerFor(*paper)),
      m_messages(new MessageBar),
      m_pages(new QPrintPreviewWidget(m_printer.get())),
      m_page(new PlainLabel),
      m_previous(addTool(u"previousPage"_s, u"go-up"_s, tr("Previous page"))),
      m_next(addTool(u"nextPage"_s, u"go-down"_s, tr("Next page")))
{
    setObjectName(u"paperPreview"_s);
    setWindowTitle(tr("Print: %1").arg(paper->head().title));
    build();
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) { m_paper->paint(*printer); });
    connect(m_pages, &QPrintPreviewWidget::previewChanged, this, &PaperPreview::showPage);
    connect(m_previous, &QToolButton::clicked, this, [this] { goTo(m_pages->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_pages->currentPage() + 1); });
    resize(px(32) * 24, px(32) * 20);
    m_pages->fitInView();
    m_pages->updatePreview();
    showPage();
}

PaperPreview::~PaperPreview() = default;

QToolButton *PaperPreview::addTool(const QString &name, const QString &iconName, const QString &text)
{
    auto *tool = new QToolButton(this);
    tool->setObjectName(name);
    tool->setIcon(icon(iconName));
    tool->setAccessibleName(text);
    tool->setToolTip(text);
    tool->setFocusPolicy(Qt::StrongFocus);
    return tool;
}

void PaperPreview::build()
{
    if (auto *view = m_pages->findChild<QGraphicsView *>()) {
        view->setObjectName(u"previewPages"_s);
        view->setAccessibleName(tr("Preview of the pages"));
        view->setFrameShape(QFrame::NoFrame);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    column->addWidget(m_messages);
    column->addLayout(buildTools());
    column->addWidget(m_pages, 1);
    auto *buttons = buildButtons();
    column->addWidget(buttons);
    buttons->setFocus();
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &PaperPreview::choosePrinter);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &PaperPreview::chooseFile);
}

QLayout *PaperPreview::buildTools()
{
    m_page->setObjectName(u"previewPage"_s);
    auto *larger = addTool(u"zoomIn"_s, u"list-add"_s, tr("Larger"));
    auto *smaller = addTool(u"zoomOut"_s, u"list-remove"_s, tr("Smaller"));
    auto *whole = addTool(u"wholePage"_s, u"view-columns"_s, tr("Whole page"));
    connect(larger, &QToolButton::clicked, m_pages, [this] { m_pages->zoomIn(); });
    connect(smaller, &QToolButton::clicked, m_pages, [this] { m_pages->zoomOut(); });
    connect(whole, &QToolButton::clicked, m_pages, [this] { m_pages->fitInView(); });
    auto *tools = new QHBoxLayout;
    tools->setSpacing(px(4));
    for (auto *tool : {m_previous, m_next})
        tools->addWidget(tool);
    tools->addWidget(m_page);
    tools->addStretch();
    for (auto *tool : {smaller, larger, whole})
        tools->addWidget(tool);
    return tools;
}

QWidget *PaperPreview::buildButtons()
{
    auto *print = new QPushButton(icon(u"document-print"_s), tr("&Print …"));
    auto *pdf = new QPushButton(icon(u"document-save"_s), tr("Save as P&DF …"));
    auto *close = new QPushButton(tr("&Close"));
    print->setObjectName(u"printPaper"_s);
    pdf->setObjectName(u"savePaper"_s);
    close->setObjectName(u"closePaper"_s);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(print, QDialogButtonBox::ActionRole);
    buttons->addButton(pdf, QDialogButtonBox::ActionRole);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    makePrimary(print);
    print->setDefault(true);
    buttons->setFocusProxy(print);
    connect(print, &QPushButton::clicked, this, &PaperPreview::choosePrinter);
    connect(pdf, &QPushButton::clicked, this, &PaperPreview::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void PaperPreview::goTo(int page)
{
    m_pages->setCurrentPage(page);
    showPage();
}

void PaperPreview::showPage()
{
    const int pages = std::max(1, m_pages->pageCount());
    const int page = std::clamp(m_pages->currentPage(), 1, pages);
    m_page->setText(tr("Page %1 of %2").arg(page).arg(pages));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < pages);
}

void PaperPreview::choosePrinter()
{
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(windowTitle());
    dialog->setMinMax(1, std::max(1, m_pages->pageCount()));
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) { print(*printer); });
    dialog->QDialog::open();
}

void PaperPreview::print(QPrinter &printer)
{
    if (!printer.outputFileName().isEmpty()) { // "print to file" in the desktop's dialog
        save(printer.outputFileName());
        return;
    }
    const bool isPrinted = m_paper->paint(printer) && printer.printerState() != QPrinter::Error;
    const auto problem = isPrinted ? std::nullopt : std::optional(tr("The printer did not take the pages. See whether it is switched on, or save a PDF."));
    tell(problem, tr("%n page(s) went to the printer.", nullptr, m_pages->pageCount()));
}

void PaperPreview::chooseFile()
{
    const FileQuestion question{.title = tr("Where to save the PDF"),
                                .filters = tr("PDF documents (*.pdf)"),
                                .suggestedName = fileNameFor(m_paper->head().title, u"pdf"_s)};
    m_workspace.prompts().chooseFileToSave(question, [self = QPointer(this)](const QString &path) {
        if (self)
            self->save(path);
    });
}

void PaperPreview::save(const QString &path)
{
    const auto whole = withSuffix(path, u"pdf"_s);
    tell(writePdf(*m_paper, whole), tr("Saved as “%1”.").arg(QFileInfo(whole).fileName()));
}

void PaperPreview::tell(const std::optional<QString> &problem, const QString &success)
{
    if (problem)
        m_messages->showMessage({.kind = Message::Kind::Error, .text = *problem});
    else
        m_messages->showMessage({.kind = Message::Kind::Success, .text = success});
}

void showPaper(Workspace &workspace, const std::shared_ptr<Paper> &paper, QWidget *parent)
{
    auto *preview = new PaperPreview(workspace, paper, parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}
