// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshottransfer.h"

#include "app/settled.h"
#include "ui/core/mainwindow.h"
#include "ui/core/workspace.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importwizard.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;

/// A step that is worked out on another thread.
static void letFinish(Workspace &workspace)
{
    for (int step = 0; step < 2; ++step) { // reading the file, then looking at its dates
        QThreadPool::globalInstance()->waitForDone();
        letSettle(workspace.database());
    }
}

static QString writeExample(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"customers.csv"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("Name;Phone;E-mail;Street;City;Birthday\n"
                   "Żaneta Łącka;+48 601 234 567;zaneta@example.com;ul. Długa 5;Łódź;03/05/1984\n"
                   "Иван Петров;+48 602 345 678;ivan@example.com;ul. Krótka 7;Kraków;04/06/1979\n");
    }
    return file.fileName();
}

void takeTransferDialogs(MainWindow &window, Workspace &workspace, const std::function<void(QWidget &, const QString &)> &take)
{
    const QTemporaryDir folder;
    ImportWizard wizard(workspace, &window);
    wizard.open();
    letSettle(workspace.database());
    take(wizard, u"import-file"_s);
    wizard.setFile(ImportKind::Customers, writeExample(folder));
    wizard.findChild<QPushButton *>(u"wizardNext"_s)->click();
    letFinish(workspace);
    take(wizard, u"import"_s);
    wizard.reject();
    ExportDialog dialog(workspace, ExportKind::SalesRegister, &window);
    dialog.open();
    letSettle(workspace.database());
    take(dialog, u"export"_s);
    dialog.reject();
}
