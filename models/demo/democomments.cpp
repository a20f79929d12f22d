// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/democomments.h"

#include "models/demo/dice.h"

#include <array>
#include <span>

namespace {

using Comments = std::span<const char16_t *const>;

constexpr auto kHappy = std::to_array<const char16_t *>(
    {u"Szybko i z uśmiechem.", u"Polecam każdemu, naprawa tego samego dnia.", u"Pan Piotr wszystko wyjaśnił, dziękuję.",
     u"Wreszcie serwis, który oddzwania.", u"Uczciwa cena, bez naciągania na nowe części.", u"Kupuję tu od lat i tak zostanie.",
     u"Przywieźli punktualnie i wnieśli na czwarte piętro.", u"Świetna kawa przy okazji przeglądu :)"});
constexpr auto kFair = std::to_array<const char16_t *>(
    {u"W porządku, ale długo czekałem na część.", u"Naprawione, choć za drugim razem.", u"Miło, tylko trudno się dodzwonić.",
     u"Cena trochę wyższa niż w internecie."});
constexpr auto kUnhappy = std::to_array<const char16_t *>(
    {u"Trzy tygodnie bez pralki i nikt nie oddzwonił.", u"Ta sama usterka wróciła po dwóch dniach.",
     u"Trzy razy tłumaczyłem to samo trzem osobom.", u"Obiecali dostawę rano, przyjechali wieczorem.",
     u"Reklamacja rozpatrzona dopiero po moim telefonie.", u"Za ekspertyzę 80 zł, a i tak nic nie wiadomo.",
     u"Na e-mail odpowiedzieli po dwóch dniach."});
constexpr auto kHappyCyrillic = std::to_array<const char16_t *>({u"Быстро и вежливо, спасибо!", u"Дуже дякую, все працює!"});
constexpr auto kUnhappyCyrillic =
    std::to_array<const char16_t *>({u"Очень долго ждали деталь, никто не звонил.", u"Довелося двічі пояснювати те саме."});
constexpr auto kHappyEnglish = std::to_array<const char16_t *>({u"They answered in English, perfect.", u"Fixed the same day, thank you!"});
constexpr auto kUnhappyEnglish =
    std::to_array<const char16_t *>({u"Had to explain everything twice.", u"Nobody called back for a week."});

enum class Mood { Unhappy, Fair, Happy };

}

static Mood moodOf(SurveyKind kind, int score)
{
    const bool isNps = kind == SurveyKind::Nps;
    if (score <= (isNps ? 6 : 2))
        return Mood::Unhappy;
    return score >= (isNps ? 9 : 5) ? Mood::Happy : Mood::Fair;
}

static Comments commentsOf(Mood mood, const QString &language)
{
    const bool isCyrillic = language == u"ru" || language == u"uk";
    const bool isPolish = language == u"pl" || language == u"vi";
    switch (mood) {
    case Mood::Unhappy: return isCyrillic ? Comments(kUnhappyCyrillic) : isPolish ? Comments(kUnhappy) : Comments(kUnhappyEnglish);
    case Mood::Happy: return isCyrillic ? Comments(kHappyCyrillic) : isPolish ? Comments(kHappy) : Comments(kHappyEnglish);
    case Mood::Fair: return isPolish ? Comments(kFair) : Comments();
    }
    Q_UNREACHABLE();
}

QString throwComment(SurveyKind kind, int score, const QString &language, Dice &dice)
{
    const auto mood = moodOf(kind, score);
    const auto comments = commentsOf(mood, language);
    if (comments.empty() || !dice.chance(mood == Mood::Unhappy ? 85 : 35))
        return {};
    return QString::fromUtf16(dice.pick(comments));
}
