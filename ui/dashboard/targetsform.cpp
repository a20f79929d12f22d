// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/targetsform.h"

#include "models/dashboard/targetrules.h"
#include "models/dashboard/targetstore.h"
#include "models/storage/deliver.h"
#include "ui/core/conflictdialog.h"
#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/statetexts.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/dashboard/targetdialog.h"
#include "ui/dashboard/targettexts.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QPushButton *button(const QString &name, const QString &text, const QString &iconName)
{
    auto *made = new QPushButton(icon(iconName), text);
    made->setObjectName(name);
    return made;
}

TargetsForm::TargetsForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_table(new QTableWidget),
      m_add(button(u"addTarget"_s, tr("&Add a target"), u"list-add"_s)),
      m_edit(button(u"editTarget"_s, tr("&Edit"), u"document-edit"_s)),
      m_remove(button(u"removeTarget"_s, tr("&Remove"), u"edit-delete"_s))
{
    build();
    connect(m_add, &QPushButton::clicked, this, &TargetsForm::add);
    connect(m_edit, &QPushButton::clicked, this, &TargetsForm::edit);
    connect(m_remove, &QPushButton::clicked, this, &TargetsForm::removeCurrent);
    connect(m_table, &QTableWidget::activated, this, &TargetsForm::edit);
    connect(m_table, &QTableWidget::currentCellChanged, this, &TargetsForm::showButtons);
    connect(&m_workspace.database(), &Database::changed, this, [this](Topics topics) {
        if (topics & Topic::Targets)
            reload();
    });
    reload();
}

void TargetsForm::build()
{
    m_table->setObjectName(u"targets"_s);
    m_table->setAccessibleName(tr("Targets"));
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels({tr("Figure"), tr("Channel"), tr("Target"), tr("Good"), tr("Holds from")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    auto *buttons = new QHBoxLayout;
    for (auto *each : {m_add, m_edit, m_remove})
        buttons->addWidget(each);
    buttons->addStretch();
    auto *hint = new PlainLabel(tr("A target holds until a later one for the same figure and channel begins. A later change rewrites no past verdict."),
                                PlainLabel::Type::Small);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(8));
    layout->addWidget(hint);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
}

void TargetsForm::reload()
{
    auto all = m_workspace.database().read([](Connection &db) { return TargetStore(db).all(); });
    deliver(all, this, [this](const QList<Target> &stored) { showTargets(stored); }, [this](const StorageError &error) { fail(error); });
}

/// The stored ones, and of the usual ones those that the shop has not replaced.
static QList<Target> withDefaults(const QList<Target> &stored)
{
    auto all = stored;
    for (const auto &usual : defaultTargets()) {
        const auto isSame = [&usual](const Target &target) { return target.kpi == usual.kpi && target.channel == usual.channel; };
        if (std::none_of(stored.cbegin(), stored.cend(), isSame))
            all.append(usual);
    }
    std::stable_sort(all.begin(), all.end(), [](const Target &one, const Target &other) {
        return std::tuple(one.kpi, one.channel, one.startsOn) < std::tuple(other.kpi, other.channel, other.startsOn);
    });
    return all;
}

void TargetsForm::showTargets(const QList<Target> &stored)
{
    const int row = qMax(0, m_table->currentRow());
    m_targets = withDefaults(stored);
    m_table->setRowCount(static_cast<int>(m_targets.size()));
    const auto &formats = m_workspace.formats();
    for (int at = 0; at < m_table->rowCount(); ++at) {
        const auto &target = m_targets.at(at);
        const QStringList cells{targetKpiText(target.kpi), target.channel ? channelText(*target.channel) : tr("all"),
                                targetValueText(target.kpi, target.usual, formats), targetValueText(target.kpi, target.good, formats),
                                target.isDefault() ? tr("always (usual value)") : formats.date(target.startsOn)};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(at, column, new QTableWidgetItem(cells.at(column)));
    }
    m_table->setCurrentCell(qMin(row, m_table->rowCount() - 1), 0);
    showButtons();
}

std::optional<Target> TargetsForm::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_targets.size() ? std::optional(m_targets.at(row)) : std::nullopt;
}

void TargetsForm::showButtons()
{
    const auto target = current();
    m_add->setEnabled(m_workspace.canWrite());
    m_edit->setEnabled(m_workspace.canWrite() && target);
    m_remove->setEnabled(m_workspace.canWrite() && target && !target->isDefault());
}

void TargetsForm::add()
{
    openDialog({.usual = 7000, .good = 8500, .startsOn = m_workspace.today()});
}

void TargetsForm::edit()
{
    auto target = current();
    if (!target || !m_workspace.canWrite())
        return;
    if (target->isDefault())
        target->startsOn = m_workspace.today();
    openDialog(*target);
}

void TargetsForm::removeCurrent()
{
    if (const auto target = current(); target && !target->isDefault())
        remove(*target, tr("The target for %1 is removed.").arg(targetTitle(*target)), true);
}

void TargetsForm::openDialog(const Target &target)
{
    auto *dialog = new TargetDialog(m_workspace, target, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->entered()); });
    dialog->open();
}

void TargetsForm::save(const Target &target)
{
    const auto sentence = tr("The target for %1 is saved.").arg(targetTitle(target));
    if (target.isDefault()) {
        insert(target, sentence, true);
        return;
    }
    const auto before = std::find_if(m_targets.cbegin(), m_targets.cend(), [&](const Target &known) { return known.id == target.id; });
    update(target, sentence, before == m_targets.cend() ? std::nullopt : std::optional(*before));
}

void TargetsForm::insert(const Target &target, const QString &sentence, bool canBeUndone)
{
    auto write = m_workspace.database().write([target](Connection &db) {
        TargetStore store(db);
        return store.find(store.add(target));
    });
    const auto onAdded = [this, sentence, canBeUndone](const std::optional<Target> &added) {
        const auto undo = [this, added] { remove(*added, tr("The target is gone again."), false); };
        emit done(sentence, canBeUndone ? std::function<void()>(undo) : nullptr);
    };
    deliver(write, this, onAdded, [this](const StorageError &error) { fail(error); });
}

void TargetsForm::update(const Target &target, const QString &sentence, std::optional<Target> before)
{
    auto write = m_workspace.database().write([target](Connection &db) { TargetStore(db).save(target); });
    const auto onSaved = [this, target, sentence, before] {
        if (!before) {
            emit done(sentence, nullptr);
            return;
        }
        auto former = *before;
        former.rowVersion = target.rowVersion + 1;
        emit done(sentence, [this, former] { update(former, tr("The former target is back."), std::nullopt); });
    };
    deliver(write, this, onSaved, [this, target](const StorageError &error) {
        if (error.kind() == StorageError::Kind::Conflict)
            settleConflict(target);
        else
            fail(error);
    });
}

void TargetsForm::remove(const Target &target, const QString &sentence, bool canBeUndone)
{
    auto write = m_workspace.database().write([target](Connection &db) { TargetStore(db).remove(target); });
    const auto onRemoved = [this, target, sentence, canBeUndone] {
        const auto undo = [this, target] { insert(target, tr("The target is back."), false); };
        emit done(sentence, canBeUndone ? std::function<void()>(undo) : nullptr);
    };
    deliver(write, this, onRemoved, [this](const StorageError &error) { fail(error); });
}

/// Someone else saved first: both versions are shown and the user chooses. What was removed meanwhile is added anew.
void TargetsForm::settleConflict(const Target &mine)
{
    auto found = m_workspace.database().read([mine](Connection &db) { return TargetStore(db).find(mine.id); });
    const auto onFound = [this, mine](const std::optional<Target> &theirs) {
        if (theirs)
            openConflict(mine, *theirs);
        else
            insert(mine, tr("The target for %1 had been removed and is saved anew.").arg(targetTitle(mine)), true);
    };
    deliver(found, this, onFound, [this](const StorageError &error) { fail(error); });
}

void TargetsForm::openConflict(const Target &mine, const Target &theirs)
{
    const auto &formats = m_workspace.formats();
    const auto rows = differing({{tr("Figure"), targetTitle(mine), targetTitle(theirs)},
                                 {tr("Target"), targetValueText(mine.kpi, mine.usual, formats), targetValueText(theirs.kpi, theirs.usual, formats)},
                                 {tr("Good"), targetValueText(mine.kpi, mine.good, formats), targetValueText(theirs.kpi, theirs.good, formats)},
                                 {tr("Holds from"), formats.date(mine.startsOn), formats.date(theirs.startsOn)}});
    auto *dialog = new ConflictDialog(targetTitle(theirs), rows, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::mineChosen, this, [this, mine, theirs] {
        auto merged = mine;
        merged.rowVersion = theirs.rowVersion;
        update(merged, tr("The target for %1 is saved.").arg(targetTitle(mine)), theirs);
    });
    dialog->open();
}
