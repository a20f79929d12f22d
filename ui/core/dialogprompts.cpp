// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/dialogprompts.h"

#include "ui/core/tokens.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

class PromptTexts
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

/// Qt has no setting for the labels of its own dialogs, and they guess rich text.
void keepPlain(QDialog *dialog)
{
    const auto labels = dialog->findChildren<QLabel *>();
    for (auto *label : labels)
        label->setTextFormat(Qt::PlainText);
}

QMessageBox *makeBox(QWidget *window, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, title, QMessageBox::NoButton, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"question"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text);
    keepPlain(box);
    box->setWindowModality(Qt::WindowModal);
    return box;
}

QPushButton *addButton(QMessageBox *box, const QString &text, QMessageBox::ButtonRole role, const QString &name)
{
    auto *button = box->addButton(text, role);
    button->setObjectName(name);
    return button;
}

void openFileDialog(QWidget *window, const FileQuestion &question, QFileDialog::AcceptMode mode,
                    QFileDialog::FileMode files, const Prompts::Text &onPath)
{
    auto *dialog = new QFileDialog(window, question.title, {}, question.filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(files);
    dialog->selectFile(question.suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [onPath](const QString &path) { onPath(path); });
    dialog->open();
}

} // namespace

void DialogPrompts::confirm(const Question &question, const Confirmed &onConfirmed)
{
    auto *box = makeBox(m_window, question.title, question.text);
    box->setIcon(question.isDanger ? QMessageBox::Warning : QMessageBox::Question);
    auto *act = addButton(box, question.actionText,
                          question.isDanger ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole, u"confirm"_s);
    auto *cancel = addButton(box, PromptTexts::tr("Cancel"), QMessageBox::RejectRole, u"cancel"_s);
    box->setDefaultButton(question.isDanger ? cancel : act);
    box->setEscapeButton(cancel);
    QObject::connect(act, &QPushButton::clicked, box, [onConfirmed] { onConfirmed(); });
    box->open();
}

void DialogPrompts::askToSave(const QString &what, const Confirmed &onSave, const Confirmed &onDiscard)
{
    auto *box = makeBox(m_window, PromptTexts::tr("Save the changes?"),
                        PromptTexts::tr("%1 has changes that are not saved.").arg(what));
    auto *save = addButton(box, PromptTexts::tr("Save"), QMessageBox::AcceptRole, u"save"_s);
    auto *discard = addButton(box, PromptTexts::tr("Discard the changes"), QMessageBox::DestructiveRole, u"discard"_s);
    auto *stay = addButton(box, PromptTexts::tr("Go on editing"), QMessageBox::RejectRole, u"stay"_s);
    box->setDefaultButton(save);
    box->setEscapeButton(stay);
    QObject::connect(save, &QPushButton::clicked, box, [onSave] { onSave(); });
    QObject::connect(discard, &QPushButton::clicked, box, [onDiscard] { onDiscard(); });
    box->open();
}

void DialogPrompts::askText(const TextQuestion &question, const Text &onText)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"question"_s);
    dialog->setWindowTitle(question.title);
    dialog->setLabelText(question.label);
    dialog->setTextValue(question.suggested);
    dialog->setOkButtonText(question.actionText);
    dialog->setCancelButtonText(question.dismissText);
    dialog->findChild<QLineEdit *>()->setMinimumWidth(px(32) * 12); // a reason is a sentence; the dialog takes its width from its parts
    keepPlain(dialog);
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, [onText](const QString &text) { onText(text); });
    dialog->open();
}

void DialogPrompts::chooseFileToOpen(const FileQuestion &question, const Text &onPath)
{
    openFileDialog(m_window, question, QFileDialog::AcceptOpen, QFileDialog::ExistingFile, onPath);
}

void DialogPrompts::chooseFileToSave(const FileQuestion &question, const Text &onPath)
{
    openFileDialog(m_window, question, QFileDialog::AcceptSave, QFileDialog::AnyFile, onPath);
}

void DialogPrompts::chooseFolder(const QString &title, const Text &onPath)
{
    openFileDialog(m_window, {title, {}, {}}, QFileDialog::AcceptOpen, QFileDialog::Directory, onPath);
}
