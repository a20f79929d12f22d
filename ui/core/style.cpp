// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/style.h"

#include "ui/core/icons.h"
#include "ui/core/stylepaint.h"
#include "ui/core/tokens.h"
#include "ui/core/wheelfilter.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

using namespace Qt::StringLiterals;

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto colors = tokens(option->palette);
    if (element == PE_PanelLineEdit) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(option, painter, has(option, State_HasFocus));
    } else if (element == PE_PanelButtonCommand) {
        drawButton(option, painter, widget);
    } else if (element == PE_PanelButtonTool) {
        drawToolButton(option, painter);
    } else if (element == PE_Frame || element == PE_FrameMenu) {
        const bool focused = has(option, State_HasFocus) && widget && widget->focusPolicy() != Qt::NoFocus;
        drawFrame(painter, option->rect, focused ? QPen(colors.accent, 2) : QPen(colors.border, 1));
    } else if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        drawMark(option, painter, false);
    } else if (element == PE_IndicatorRadioButton) {
        drawMark(option, painter, true);
    } else if (element == PE_FrameGroupBox) {
        drawBox(painter, option->rect.adjusted(0, option->fontMetrics.height() + px(4), 0, 0), Qt::NoBrush,
                colors.separator);
    } else if (element == PE_IndicatorHeaderArrow) {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        drawChevron(painter, option->rect,
                    header && header->sortIndicator == QStyleOptionHeader::SortUp ? u"go-down"_s : u"go-up"_s, option);
    } else if (element == PE_FrameFocusRect) {
        drawBox(painter, option->rect, Qt::NoBrush, colors.accent, 1.5);
    } else if (element != PE_FrameDefaultButton && element != PE_FrameLineEdit && element != PE_FrameTabBarBase &&
               element != PE_FrameTabWidget) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool primary = isPrimary(option, widget);
    if (element == CE_PushButtonLabel && button && (primary || has(option, State_On))) {
        auto changed = *button;
        const auto colors = tokens(option->palette);
        const auto ink = primary ? colors.onAccent : colors.onSelection;
        changed.palette.setColor(QPalette::ButtonText, ink);
        changed.icon = tinted(button->icon, button->iconSize, ink);
        QProxyStyle::drawControl(element, &changed, painter, widget);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeader(option, painter);
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        bar && element == CE_ProgressBarContents) {
        drawProgress(*bar, painter);
        return;
    }
    if (element == CE_TabBarTabShape) {
        drawTab(option, painter);
        return;
    }
    if (element == CE_ProgressBarGroove)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawField(option, painter, has(option, State_HasFocus));
        drawChevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget), u"go-down"_s, option);
        return;
    }
    if (control == CC_ScrollBar) {
        drawScrollBar(option, subControlRect(control, option, SC_ScrollBarSlider, widget), painter);
        return;
    }
    if (control == CC_SpinBox) {
        drawField(option, painter, has(option, State_HasFocus));
        if (!qstyleoption_cast<const QStyleOptionSpinBox *>(option)->subControls.testFlag(SC_SpinBoxUp))
            return;
        drawChevron(painter, subControlRect(control, option, SC_SpinBoxUp, widget), u"go-up"_s, option);
        drawChevron(painter, subControlRect(control, option, SC_SpinBoxDown, widget), u"go-down"_s, option);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return px(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return px(8);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize: return px(16);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return px(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ButtonMargin: return px(12);
    case PM_FocusFrameHMargin: return px(4);
    case PM_HeaderMargin: return px(4);
    case PM_HeaderMarkSize: return px(12);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText || hint == SH_ComboBox_Popup)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

/// Keeps the text of a field off its border.
QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto rect = QProxyStyle::subElementRect(element, option, widget);
    const bool isField = element == SE_LineEditContents || element == SE_ComboBoxFocusRect;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_ProgressBarContents)
        return option->rect;
    return isField && (!frame || frame->lineWidth > 0) ? rect.adjusted(px(4), 0, -px(4), 0) : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool isText = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                        (control == CC_SpinBox && part == SC_SpinBoxEditField);
    return isText ? rect.adjusted(px(4), 0, 0, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    auto result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int controlHeight = option ? option->fontMetrics.height() + px(12) : 0;
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox || type == CT_PushButton)
        result.setHeight(qMax(result.height(), controlHeight));
    if (type == CT_SpinBox)
        result.setHeight(controlHeight); // its line counts its frame twice
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_SpinBox)
        result.rwidth() += px(8);
    if (type == CT_HeaderSection)
        result.setHeight(qMax(result.height(), option->fontMetrics.height() + px(8)));
    return result;
}

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    const auto colors = currentTokens();
    if (standard == SP_MessageBoxQuestion || standard == SP_MessageBoxInformation)
        return icon(u"dialog-information"_s, colors.accent);
    if (standard == SP_MessageBoxWarning)
        return icon(u"dialog-warning"_s, colors.warning.text);
    if (standard == SP_MessageBoxCritical)
        return icon(u"dialog-error"_s, colors.bad.text);
    return QProxyStyle::standardIcon(standard, option, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        keepWheelForScrolling(widget);
}

void makePrimary(QPushButton *button)
{
    button->setProperty(kPrimary, true);
    button->update();
}
