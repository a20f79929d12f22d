// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demotopic.h"

#include <array>

namespace {

constexpr auto kTopics = std::to_array<DemoTopic>({
    {CaseKind::Fault, u"Nie odprowadza wody", u"Pralki", u"Washing machine stops full of water",
     u"It stops in the middle of the cycle and shows E20. We do not read Polish well, could you answer in English, please?",
     u"Of course. Please open the pump filter at the bottom right (put a bowl under it) and take out what is stuck. E20 goes away."},
    {CaseKind::Fault, u"Nie chłodzi", u"Lodówki", u"Fridge is warm", u"The fridge shows 15 °C since last night. The freezer is fine.",
     u"The air duct is frozen. Switch it off for a day with the doors open; should it come back, we replace the heater under warranty."},
    {CaseKind::Question, u"Obsługa", u"Ekspresy", u"How do I switch the machine to English?",
     u"The coffee machine speaks Polish only. Is there a setting?",
     u"Hold the menu button for five seconds, turn to the flag, confirm. It keeps the setting."},
    {CaseKind::Question, u"Faktura", u"", u"Invoice with my company's VAT number", u"May I have the invoice with our German VAT number on it?",
     u"The corrected invoice is attached."},
    {CaseKind::Question, u"Dostawa", u"", u"Delivery to the fourth floor", u"There is no lift in our building. Do you carry it upstairs?",
     u"Yes, it is included. Two people will come between 14:00 and 17:00."},
    {CaseKind::Complaint, u"Uszkodzenie w dostawie", u"", u"Scratched on delivery",
     u"The side panel has a long scratch. The driver said to write to you.",
     u"We are sorry. We can change the panel at your place or take 10 % off the price, as you like."},
});

}

const DemoLanguage &englishTexts()
{
    static constexpr DemoLanguage kTexts{
        u"en",
        {u"Hello,", u"Kind regards", u"Thank you for your message. We answer during opening hours, usually within two hours.",
         u"Customer: ", u"We: ", u"We have ordered the part, it usually takes a week. We will let you know.",
         u"The part has come and is built in; everything works again.",
         {u"To help you we need the serial number from the plate and, if possible, a photo.",
          u"Here is a photo of the plate, the serial number is on it.", u"I am afraid the problem is back, it worked for a short while only.",
          u"We are sorry for the trouble. The technician came again and changed the whole module; the repair is under warranty anew.",
          u"I have taken over your case as the technician. It is fixed now; please call me directly if anything comes up."},
         {u"Could you send us the number of the invoice or receipt, please? Then we can look it up at once.",
          u"The number is on the photo. My wife bought it.", u"The same matter once more: nothing has changed yet.",
          u"We are sorry, we overlooked it. It is done now, the confirmation is attached.",
          u"Your case has come to me and is settled as you wished. Please write to me directly if there is anything else."}},
        kTopics};
    return kTexts;
}
