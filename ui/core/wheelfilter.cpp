// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/wheelfilter.h"

#include <QEvent>
#include <QWidget>

namespace {

class WheelFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *field = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !field || field->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void keepWheelForScrolling(QWidget *field)
{
    static constexpr auto kName = "wheelfilter";
    if (field->findChild<QObject *>(QLatin1String(kName), Qt::FindDirectChildrenOnly))
        return;
    if (field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
    auto *filter = new WheelFilter(field);
    filter->setObjectName(QLatin1String(kName));
    field->installEventFilter(filter);
}
