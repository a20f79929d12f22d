// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>
#include <optional>

class MessageBar;
class Paper;
class PlainLabel;
class QLayout;
class QPrinter;
class QPrintPreviewWidget;
class QToolButton;
class Workspace;

/// Shows a paper as it will be printed; from here it goes to a printer or into a PDF.
class PaperPreview : public QDialog
{
    Q_OBJECT

public:
    PaperPreview(Workspace &workspace, const std::shared_ptr<Paper> &paper, QWidget *parent);
    ~PaperPreview() override;

    /// Sends the paper to the printer, or into the file that was chosen in its place.
    void print(QPrinter &printer);

private:
    void build();
    QLayout *buildTools();
    QWidget *buildButtons();
    QToolButton *addTool(const QString &name, const QString &iconName, const QString &text);
    void goTo(int page);
    void showPage();
    void choosePrinter();
    void chooseFile();
    void save(const QString &path);
    void tell(const std::optional<QString> &problem, const QString &success);

    Workspace &m_workspace;
    std::shared_ptr<Paper> m_paper;
    std::unique_ptr<QPrinter> m_printer;
    MessageBar *m_messages;
    QPrintPreviewWidget *m_pages;
    PlainLabel *m_page;
    QToolButton *m_previous;
    QToolButton *m_next;
};

/// Opens the preview above the window of `parent`; it deletes itself when it is closed.
void showPaper(Workspace &workspace, const std::shared_ptr<Paper> &paper, QWidget *parent);
