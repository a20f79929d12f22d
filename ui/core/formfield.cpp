// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/formfield.h"

#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/problemtexts.h"
#include "ui/core/tokens.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QString withoutMnemonic(QString label)
{
    label.replace(u"&&"_s, u"\n"_s).remove(u'&');
    return label.replace(u'\n', u'&');
}

FormField::FormField(const QString &name, const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent),
      m_name(name),
      m_editor(editor),
      m_label(new QLabel(label)),
      m_line(new QWidget),
      m_icon(new QLabel),
      m_text(new PlainLabel({}, PlainLabel::Type::Small))
{
    setObjectName(name + u"Field"_s);
    m_editor->setObjectName(name);
    m_editor->setAccessibleName(withoutMnemonic(label));
    m_editor->installEventFilter(this);
    if (auto *text = qobject_cast<QPlainTextEdit *>(m_editor))
        text->setTabChangesFocus(true);
    m_label->setTextFormat(Qt::PlainText); // it may name goods
    m_label->setBuddy(m_editor);
    m_label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_text->setObjectName(name + u"Problem"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(4));
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(m_label);
    column->addWidget(m_editor);
    column->addWidget(m_line);
    const bool grows = m_editor->sizePolicy().expandingDirections() & Qt::Vertical && m_editor->minimumHeight() < m_editor->maximumHeight();
    if (!grows)
        column->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Preferred)); // room to spare lies below, not between
    m_line->hide();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    if (!m_hasProblem)
        clearProblem();
}

void FormField::setProblem(const Problem &problem)
{
    setProblemText(problemSentence(problem));
}

void FormField::setProblemText(const QString &sentence)
{
    m_hasProblem = true;
    m_text->setText(sentence);
    describe();
}

void FormField::clearProblem()
{
    m_hasProblem = false;
    m_text->setText(m_hint);
    describe();
}

QString FormField::problemText() const
{
    return m_hasProblem ? m_text->text() : QString();
}

void FormField::describe()
{
    m_editor->setAccessibleDescription(m_text->text());
    m_icon->setVisible(m_hasProblem);
    m_line->setVisible(!m_text->text().isEmpty());
    dress();
}

void FormField::dress()
{
    const auto colors = tokens(palette());
    auto textPalette = m_text->palette();
    textPalette.setColor(QPalette::Active, kMutedRole, m_hasProblem ? colors.bad.text : colors.muted);
    textPalette.setColor(QPalette::Inactive, kMutedRole, m_hasProblem ? colors.bad.text : colors.muted);
    m_text->setPalette(textPalette);
    if (m_hasProblem)
        m_icon->setPixmap(icon(u"dialog-error"_s, colors.bad.text).pixmap(QSize(px(16), px(16)), devicePixelRatioF()));
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            emit left();
    }
    return QWidget::eventFilter(watched, event);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

FormField *showProblems(const QList<FormField *> &fields, const Problems &problems, Problems *rest, QString (*text)(const Problem &))
{
    FormField *first = nullptr;
    auto unplaced = problems;
    for (auto *field : fields) {
        const auto mine = [field](const Problem &problem) { return problem.field == field->name(); };
        const auto found = std::find_if(problems.begin(), problems.end(), mine);
        if (found == problems.end()) {
            field->clearProblem();
            continue;
        }
        if (text)
            field->setProblemText(text(*found));
        else
            field->setProblem(*found);
        first = first ? first : field;
        unplaced.removeIf(mine);
    }
    if (rest)
        *rest = unplaced;
    return first;
}
