// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/covereddevices.h"

#include "ui/core/covertexts.h"
#include "ui/core/flowlayout.h"
#include "ui/core/icons.h"
#include "ui/core/mnemonics.h"
#include "ui/core/plainlabel.h"
#include "ui/core/plaintooltip.h"
#include "ui/core/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

constexpr qsizetype kMostShown = 4;

CoveredDevices::CoveredDevices(const Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_sentence(new PlainLabel),
      m_buttons(new FlowLayout)
{
    setObjectName(u"coveredDevices"_s);
    m_sentence->setObjectName(u"coverLine"_s);
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(m_sentence);
    column->addLayout(m_buttons);
}

static QString nameOf(const DeviceRow &device)
{
    return (device.productName + u' ' + device.serial).trimmed();
}

/// The serial tells two of the same product apart, so the product's name is what is cut.
static QString briefNameOf(const DeviceRow &device)
{
    constexpr qsizetype kMostLetters = 36;
    const auto name = nameOf(device);
    if (name.size() <= kMostLetters)
        return name;
    constexpr qsizetype kFewestLetters = 12;
    const auto room = qMax(kFewestLetters, kMostLetters - device.serial.size() - 2);
    return (device.productName.left(room).trimmed() + u"… "_s + device.serial).trimmed();
}

QString CoveredDevices::sentence(const QList<DeviceRow> &devices) const
{
    if (devices.size() == 1) {
        const auto &only = devices.constFirst();
        return tr("%1. %2", "a device and its cover").arg(nameOf(only), coverSentence(only.cover, m_workspace.formats()));
    }
    const auto covered = std::count_if(devices.begin(), devices.end(), [](const DeviceRow &device) { return device.cover.isCovered(); });
    if (covered == 0)
        return tr("Covered today: none of %n device(s). Offer a paid repair or an extension.", nullptr, int(devices.size()));
    return tr("Covered today: %1 of %n device(s)", nullptr, int(devices.size())).arg(covered);
}

void CoveredDevices::showDevices(const QList<DeviceRow> &devices)
{
    const auto idsOf = [](const QList<DeviceRow> &rows) {
        QList<DeviceId> ids;
        for (const auto &row : rows)
            ids.append(row.id);
        return ids;
    };
    m_isWhole = m_isWhole && idsOf(devices) == idsOf(m_devices);
    m_devices = devices;
    setVisible(!devices.isEmpty());
    if (!devices.isEmpty())
        fill();
}

void CoveredDevices::fill()
{
    m_sentence->setText(sentence(m_devices));
    m_buttons->clear();
    const auto shown = m_isWhole ? m_devices.size() : qMin(kMostShown, m_devices.size());
    for (const auto &device : m_devices.mid(0, shown))
        addButton(device);
    if (shown == m_devices.size())
        return;
    auto *more = new QPushButton(tr("%n more", "devices", int(m_devices.size() - shown)));
    more->setObjectName(u"allDevices"_s);
    m_buttons->addWidget(more);
    connect(more, &QPushButton::clicked, this, [this] {
        m_isWhole = true;
        fill();
    });
}

void CoveredDevices::addButton(const DeviceRow &device)
{
    const auto name = nameOf(device);
    const auto text = briefNameOf(device);
    auto *button = new QPushButton(icon(u"devices"_s), withoutMnemonics(text));
    button->setObjectName(u"device%1"_s.arg(device.id.value));
    button->setAccessibleName(tr("Open the device %1").arg(name));
    button->setToolTip(plainToolTip(name + u'\n' + coverSentence(device.cover, m_workspace.formats())));
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, id = device.id.value] { emit openRequested(SearchKind::Device, id); });
}
