// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/conflictdialog.h"

#include "ui/core/plainlabel.h"
#include "ui/core/plaintooltip.h"
#include "ui/core/tokens.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(plainToolTip(text));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

static void fill(QTableWidget *table, const QList<ConflictRow> &rows)
{
    for (int row = 0; row < rows.size(); ++row) {
        table->setItem(row, 0, cell(rows[row].field));
        table->setItem(row, 1, cell(rows[row].mine));
        table->setItem(row, 2, cell(rows[row].theirs));
    }
    table->setObjectName(u"versions"_s);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

ConflictDialog::ConflictDialog(const QString &what, const QList<ConflictRow> &rows, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("Changed by someone else meanwhile"));
    auto *table = new QTableWidget(int(rows.size()), 3);
    table->setHorizontalHeaderLabels({tr("Field"), tr("Your version"), tr("The saved version")});
    table->setAccessibleName(tr("Both versions"));
    fill(table, rows);
    table->resizeRowsToContents();

    auto *sentence =
        new PlainLabel(tr("While you were editing “%1”, someone else saved it. Which version is right?").arg(what));
    sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(12));
    column->addWidget(sentence);
    column->addWidget(table, 1);
    column->addWidget(makeButtons());
    resize(px(32) * 22, px(32) * 12);
}

void ConflictDialog::ask(QWidget *parent, const QString &what, const QList<ConflictRow> &rows, const std::function<void()> &onMine,
                         const std::function<void()> &onTheirs)
{
    auto *dialog = new ConflictDialog(what, rows, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::mineChosen, parent, onMine);
    connect(dialog, &ConflictDialog::theirsChosen, parent, onTheirs);
    dialog->open();
}

QDialogButtonBox *ConflictDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox;
    const auto add = [buttons](const QString &text, const QString &name) {
        auto *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    auto *mine = add(tr("Save &my version"), u"mine"_s);
    auto *theirs = add(tr("Take the &saved version"), u"theirs"_s);
    auto *back = buttons->addButton(tr("&Go on editing"), QDialogButtonBox::RejectRole);
    back->setObjectName(u"goOn"_s);
    back->setDefault(true);
    back->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(mine, &QPushButton::clicked, this, &QDialog::accept);
    connect(mine, &QPushButton::clicked, this, &ConflictDialog::mineChosen);
    connect(theirs, &QPushButton::clicked, this, &QDialog::accept);
    connect(theirs, &QPushButton::clicked, this, &ConflictDialog::theirsChosen);
    return buttons;
}

QList<ConflictRow> differing(const QList<ConflictRow> &rows)
{
    QList<ConflictRow> different;
    for (const auto &row : rows) {
        if (row.mine != row.theirs)
            different.append(row);
    }
    return different;
}
