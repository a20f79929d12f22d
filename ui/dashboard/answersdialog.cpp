// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/answersdialog.h"

#include "models/storage/deliver.h"
#include "models/surveys/surveystore.h"
#include "ui/core/listexport.h"
#include "ui/core/listtable.h"
#include "ui/core/listview.h"
#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/dashboard/answerslistmodel.h"

#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AnswersDialog::AnswersDialog(Workspace &workspace, const QString &title, const QList<qint64> &ids, QWidget *parent)
    : QDialog(parent), m_workspace(workspace)
{
    setObjectName(u"answersDialog"_s);
    setWindowTitle(title);
    auto *model = makeAnswersListModel(workspace, [self = QPointer(this)](const StorageError &error) {
        if (self)
            emit self->failed(error);
    });
    m_list = new ListView(u"answers"_s, title, model, workspace.settings());
    m_list->setEmptyText(tr("No answer stands behind this figure."));
    new ListExport(workspace, *m_list);
    m_list->setCountText(workspace.formats(), [](qint64 count) { return tr("%n answer(s)", nullptr, static_cast<int>(count)); });
    auto *status = new PlainLabel({}, PlainLabel::Type::Small);
    status->setObjectName(u"answersStatus"_s);
    connect(m_list, &ListView::statusChanged, status, &QLabel::setText);
    connect(m_list, &ListView::opened, this, &AnswersDialog::openSubject);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setObjectName(u"closeAnswers"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    column->addWidget(new PlainLabel(title, PlainLabel::Type::Heading));
    column->addWidget(m_list, 1);
    column->addWidget(status);
    column->addWidget(buttons);
    resize(px(32) * 26, px(32) * 15);
    model->setIds(ids);
    m_list->table()->setFocus();
}

void AnswersDialog::openSubject(qint64 answer)
{
    auto reading = m_workspace.database().read([answer](Connection &db) { return SurveyStore(db).find({answer}); });
    const auto onFound = [this](const std::optional<SurveyResponse> &response) {
        if (!response)
            return;
        if (response->caseId)
            emit openRequested(SearchKind::Case, response->caseId->value);
        else if (response->customer)
            emit openRequested(SearchKind::Customer, response->customer->value);
        else if (response->purchase)
            emit openRequested(SearchKind::Purchase, response->purchase->value);
        else
            return;
        accept();
    };
    deliver(reading, this, onFound, [this](const StorageError &error) { emit failed(error); });
}
