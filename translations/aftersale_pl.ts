<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>AnswersDialog</name>
    <message>
        <source>No answer stands behind this figure.</source>
        <translation>Za tym wskaźnikiem nie stoi żadna odpowiedź.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
</context>
<context>
    <name>AnswersList</name>
    <message>
        <source>%1 of 5</source>
        <comment>score of satisfaction</comment>
        <translation>%1 z 5</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <comment>score of recommendation</comment>
        <translation>%1 z 10</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Data odpowiedzi</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Dates, numbers and money follow the language.</source>
        <translation>Daty, liczby i kwoty są zapisywane zgodnie z językiem.</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Wygląd</translation>
    </message>
    <message>
        <source>High contrast uses white and yellow on black.</source>
        <translation>Wysoki kontrast to biel i żółć na czerni.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>%1 (demo shop)</source>
        <translation>%1 (sklep demonstracyjny)</translation>
    </message>
    <message>
        <source>An import that was interrupted has been taken back.</source>
        <translation>Przerwany import został wycofany.</translation>
    </message>
    <message>
        <source>%1 has the shop open. Here you can look at everything, but change nothing.</source>
        <translation>Sklep jest otwarty: %1. Tutaj można wszystko przeglądać, ale niczego nie można zmienić.</translation>
    </message>
    <message>
        <source>The shop file takes no changes. You can look at everything and export it.</source>
        <translation>Pliku sklepu nie można zmieniać. Można wszystko przeglądać i eksportować.</translation>
    </message>
    <message>
        <source>The shop file was brought up to date. A backup lies in %1.</source>
        <translation>Plik sklepu dostosowano do tej wersji programu. Kopia zapasowa: %1.</translation>
    </message>
    <message>
        <source>The demo shop %1 could not be removed: %2. You can delete the file yourself.</source>
        <translation>Nie udało się usunąć sklepu demonstracyjnego %1: %2. Możesz usunąć ten plik samodzielnie.</translation>
    </message>
</context>
<context>
    <name>ApproveReturnDialog</name>
    <message>
        <source>Approve %1</source>
        <translation>Zatwierdzenie zwrotu %1</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Zatwierdź</translation>
    </message>
    <message>
        <source>What we &amp;do</source>
        <translation>Co &amp;robimy</translation>
    </message>
</context>
<context>
    <name>BriefingPaper</name>
    <message>
        <source>Call briefing: %1</source>
        <translation>Karta do rozmowy: %1</translation>
    </message>
    <message>
        <source>As of %1. Confidential: destroy it after the call.</source>
        <translation>Stan na %1. Poufne: zniszcz po rozmowie.</translation>
    </message>
</context>
<context>
    <name>BriefingText</name>
    <message>
        <source>Looked after by %1</source>
        <translation>Opiekun: %1</translation>
    </message>
    <message>
        <source>Do not contact: this customer wants to hear nothing from us.</source>
        <translation>Nie kontaktować się: ten klient nie chce od nas żadnych wiadomości.</translation>
    </message>
    <message>
        <source>Consent withdrawn: %1.</source>
        <translation>Wycofana zgoda: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Still to be paid: %1 for %n purchase(s).</source>
        <translation>
            <numerusform>Do zapłaty: %1 za %n zakup.</numerusform>
            <numerusform>Do zapłaty: %1 za %n zakupy.</numerusform>
            <numerusform>Do zapłaty: %1 za %n zakupów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue.</source>
        <translation>
            <numerusform>W tym %n po terminie.</numerusform>
            <numerusform>W tym %n po terminie.</numerusform>
            <numerusform>W tym %n po terminie.</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone, e-mail or address yet.</source>
        <translation>Nie ma jeszcze telefonu, e-maila ani adresu.</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <comment>day of the next contact</comment>
        <translation>%1, zaległy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>mood, score, day</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Nastrój</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>nie pytano</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Woli kontakt</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Następny kontakt</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Otwarte zgłoszenia</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Nie ma otwartych zgłoszeń.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarto</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Przypisane do</translation>
    </message>
    <message>
        <source>Devices and cover</source>
        <translation>Urządzenia i ochrona</translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation>Nie ma znanych urządzeń.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation>Ochrona dziś</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>state of an offer</comment>
        <translation>%1, ważna do %2</translation>
    </message>
    <message>
        <source>Last offers</source>
        <translation>Ostatnie oferty</translation>
    </message>
    <message>
        <source>Nothing was offered yet.</source>
        <translation>Niczego jeszcze nie oferowano.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Last purchases</source>
        <translation>Ostatnie zakupy</translation>
    </message>
    <message>
        <source>Nothing was bought yet.</source>
        <translation>Niczego jeszcze nie kupiono.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Do zapłaty</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Anulowanie …</translation>
    </message>
</context>
<context>
    <name>CancelCaseDialog</name>
    <message>
        <source>Cancel %1</source>
        <translation>Anulowanie zgłoszenia %1</translation>
    </message>
    <message>
        <source>&amp;Cancel the case</source>
        <translation>Anuluj z&amp;głoszenie</translation>
    </message>
    <message>
        <source>A cancelled case counts in no figure. What was said in it stays.</source>
        <translation>Anulowane zgłoszenie nie wlicza się do żadnego wskaźnika. Jego treść pozostaje.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>The &amp;other case</source>
        <translation>&amp;Drugie zgłoszenie</translation>
    </message>
    <message>
        <source>Type its number, or words of its subject.</source>
        <translation>Wpisz jego numer lub słowa z tematu.</translation>
    </message>
    <message>
        <source>&amp;Keep the case</source>
        <translation>&amp;Nie anuluj</translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>In this state for</source>
        <translation>W tym stanie od</translation>
    </message>
    <message>
        <source>Due by law</source>
        <translation>Termin ustawowy</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarto</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Przypisane do</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
</context>
<context>
    <name>CaseConflict</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Due by law</source>
        <translation>Termin ustawowy</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Wewnętrzne</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Edit %1</source>
        <translation>Edycja zgłoszenia %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Internal: no customer waits, and it counts in no figure</source>
        <translation>&amp;Wewnętrzne: żaden klient nie czeka i nie wlicza się do wskaźników</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>K&amp;lient</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produkt</translation>
    </message>
    <message>
        <source>Serial &amp;number</source>
        <translation>Nu&amp;mer seryjny</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Ka&amp;nał</translation>
    </message>
    <message>
        <source>&amp;Due by law</source>
        <translation>Termin &amp;ustawowy</translation>
    </message>
    <message>
        <source>The case was removed meanwhile.</source>
        <translation>Zgłoszenie zostało w międzyczasie usunięte.</translation>
    </message>
    <message>
        <source>D&amp;evice</source>
        <translation>Urządz&amp;enie</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Back to the list of cases</source>
        <translation>Wróć do listy zgłoszeń</translation>
    </message>
    <message>
        <source>Back to the list of cases (Esc)</source>
        <translation>Wróć do listy zgłoszeń (Esc)</translation>
    </message>
    <message>
        <source>%1 · opened %2</source>
        <comment>number of the case and when</comment>
        <translation>%1 · otwarto %2</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Bez tematu</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorytet: %1</translation>
    </message>
    <message>
        <source>Due by law: %1</source>
        <translation>Termin ustawowy: %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>Jeszcze nieprzypisane</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Wewnętrzne</translation>
    </message>
    <message>
        <source>Follows up %1</source>
        <translation>Kontynuacja %1</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>Zobacz %1</translation>
    </message>
    <message>
        <source>First response: none</source>
        <translation>Pierwsza odpowiedź: brak</translation>
    </message>
    <message>
        <source>First response: %1</source>
        <translation>Pierwsza odpowiedź: %1</translation>
    </message>
    <message>
        <source>Not answered for %1</source>
        <translation>Bez odpowiedzi od %1</translation>
    </message>
    <message>
        <source>%1 (target %2, missed)</source>
        <translation>%1 (cel %2, przekroczony)</translation>
    </message>
    <message>
        <source>%1 (target %2)</source>
        <translation>%1 (cel %2)</translation>
    </message>
    <message>
        <source>Ours so far: %1</source>
        <translation>Dotąd po naszej stronie: %1</translation>
    </message>
    <message>
        <source>Resolved after %1, of which ours: %2</source>
        <translation>Rozwiązano po %1, z tego po naszej stronie: %2</translation>
    </message>
    <message numerus="yes">
        <source>reopened %n time(s)</source>
        <translation>
            <numerusform>otwarto ponownie %n raz</numerusform>
            <numerusform>otwarto ponownie %n razy</numerusform>
            <numerusform>otwarto ponownie %n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a return and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Zgłoszenia</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Szukaj zgłoszeń</translation>
    </message>
    <message>
        <source>Number, subject, category or serial</source>
        <translation>Numer, temat, kategoria lub numer seryjny</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n zgłoszenie</numerusform>
            <numerusform>%n zgłoszenia</numerusform>
            <numerusform>%n zgłoszeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Odnotuj kontakt</translation>
    </message>
    <message>
        <source>No case fits what is typed.</source>
        <translation>Żadne zgłoszenie nie pasuje do wpisanego tekstu.</translation>
    </message>
</context>
<context>
    <name>CaseTexts</name>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Usterka</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamacja</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Pochwała</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Pilny</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Duplicate of another case</source>
        <translation>Duplikat innego zgłoszenia</translation>
    </message>
    <message>
        <source>Merged into another case</source>
        <translation>Scalone z innym zgłoszeniem</translation>
    </message>
    <message>
        <source>Withdrawn or entered by mistake</source>
        <translation>Wycofane lub wpisane przez pomyłkę</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekujące</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nieprzypisane</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Poziom %1</translation>
    </message>
    <message>
        <source>No case is open. Log a contact when the next customer writes or calls.</source>
        <translation>Nie ma otwartych zgłoszeń. Odnotuj kontakt, gdy następny klient napisze lub zadzwoni.</translation>
    </message>
    <message>
        <source>Every customer has an answer.</source>
        <translation>Każdy klient dostał odpowiedź.</translation>
    </message>
    <message>
        <source>No case waits for anybody.</source>
        <translation>Żadne zgłoszenie na nikogo nie czeka.</translation>
    </message>
    <message>
        <source>No open case is yours.</source>
        <translation>Żadne otwarte zgłoszenie nie jest przypisane do Ciebie.</translation>
    </message>
    <message>
        <source>Every open case is somebody&apos;s.</source>
        <translation>Każde otwarte zgłoszenie jest do kogoś przypisane.</translation>
    </message>
    <message>
        <source>No resolved case waits to be closed.</source>
        <translation>Żadne rozwiązane zgłoszenie nie czeka na zamknięcie.</translation>
    </message>
    <message>
        <source>No case is closed yet.</source>
        <translation>Nie ma jeszcze zamkniętych zgłoszeń.</translation>
    </message>
    <message>
        <source>No case was cancelled.</source>
        <translation>Nie ma anulowanych zgłoszeń.</translation>
    </message>
    <message>
        <source>There is no case yet. Log the first contact with a customer.</source>
        <translation>Nie ma jeszcze zgłoszeń. Odnotuj pierwszy kontakt z klientem.</translation>
    </message>
    <message>
        <source>&amp;Take into work</source>
        <translation>&amp;Rozpocznij pracę</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>O&amp;twórz ponownie</translation>
    </message>
    <message>
        <source>&amp;Continue work</source>
        <translation>&amp;Wznów pracę</translation>
    </message>
    <message>
        <source>&amp;Wait for the customer</source>
        <translation>&amp;Czekaj na klienta</translation>
    </message>
    <message>
        <source>Wait for a third &amp;party</source>
        <translation>Czekaj na &amp;stronę trzecią</translation>
    </message>
    <message>
        <source>Re&amp;solve</source>
        <translation>Rozw&amp;iąż</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Zamkni&amp;j</translation>
    </message>
    <message>
        <source>Cancel the case …</source>
        <translation>Anuluj zgłoszenie …</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>Zgłoszenie %1 jest nowe.</translation>
    </message>
    <message>
        <source>%1 is in work.</source>
        <translation>Zgłoszenie %1 jest w toku.</translation>
    </message>
    <message>
        <source>%1 waits for the customer.</source>
        <translation>Zgłoszenie %1 czeka na klienta.</translation>
    </message>
    <message>
        <source>%1 waits for a third party.</source>
        <translation>Zgłoszenie %1 czeka na stronę trzecią.</translation>
    </message>
    <message>
        <source>%1 is resolved.</source>
        <translation>Zgłoszenie %1 jest rozwiązane.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>Zgłoszenie %1 jest zamknięte.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>Zgłoszenie %1 jest anulowane.</translation>
    </message>
    <message>
        <source>The case is there already: somebody else was quicker.</source>
        <translation>Zgłoszenie jest już w tym stanie: ktoś inny był szybszy.</translation>
    </message>
    <message>
        <source>A cancelled case stays cancelled. Log a contact to open a new one.</source>
        <translation>Anulowane zgłoszenie pozostaje anulowane. Odnotuj kontakt, aby otworzyć nowe.</translation>
    </message>
    <message>
        <source>A closed case is not worked on. Log a contact to open a case that follows it up.</source>
        <translation>Nad zamkniętym zgłoszeniem już się nie pracuje. Odnotuj kontakt, aby otworzyć zgłoszenie, które je kontynuuje.</translation>
    </message>
    <message>
        <source>A case is new only at its beginning.</source>
        <translation>Zgłoszenie jest nowe tylko na początku.</translation>
    </message>
    <message>
        <source>Take the case into work first.</source>
        <translation>Najpierw rozpocznij pracę nad zgłoszeniem.</translation>
    </message>
    <message>
        <source>Only a resolved case can be closed or reopened.</source>
        <translation>Zamknąć lub otworzyć ponownie można tylko rozwiązane zgłoszenie.</translation>
    </message>
    <message>
        <source>The customer may still come back. The case closes by itself when the days set for first-contact resolution have passed.</source>
        <translation>Klient może jeszcze wrócić. Zgłoszenie zamknie się samo po upływie dni ustawionych dla rozwiązania przy pierwszym kontakcie.</translation>
    </message>
    <message>
        <source>The contact is added to %1.</source>
        <translation>Kontakt dodano do zgłoszenia %1.</translation>
    </message>
    <message>
        <source>%1 is opened.</source>
        <translation>Otwarto zgłoszenie %1.</translation>
    </message>
    <message>
        <source>%1 is answered and in work.</source>
        <translation>Zgłoszenie %1 ma odpowiedź i jest w toku.</translation>
    </message>
    <message>
        <source>%1 is reopened: the customer came back.</source>
        <translation>Zgłoszenie %1 otwarto ponownie: klient wrócił.</translation>
    </message>
    <message>
        <source>%1 is in work again: the customer answered.</source>
        <translation>Zgłoszenie %1 jest znów w toku: klient odpowiedział.</translation>
    </message>
    <message>
        <source>The former case had ended: %1 follows it up.</source>
        <translation>Poprzednie zgłoszenie było zakończone: kontynuuje je %1.</translation>
    </message>
    <message>
        <source>The customer contacted us</source>
        <translation>Klient skontaktował się z nami</translation>
    </message>
    <message>
        <source>We contacted the customer</source>
        <translation>My skontaktowaliśmy się z klientem</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Notatka wewnętrzna</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Zadowolenie (CSAT)</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Polecanie (NPS)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>A return of this case is still open. Close the return first.</source>
        <translation>Zwrot z tego zgłoszenia jest nadal otwarty. Najpierw zamknij zwrot.</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Choose a case to see what happened and what comes next.</source>
        <translation>Wybierz zgłoszenie, aby zobaczyć jego przebieg i następne kroki.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>&amp;Log contact</source>
        <translation>&amp;Odnotuj kontakt</translation>
    </message>
    <message>
        <source>Log a contact about this case (Ctrl+L)</source>
        <translation>Odnotuj kontakt w sprawie tego zgłoszenia (Ctrl+L)</translation>
    </message>
    <message>
        <source>Hand o&amp;ver …</source>
        <translation>&amp;Przekaż …</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Więc&amp;ej</translation>
    </message>
    <message>
        <source>E&amp;dit …</source>
        <translation>&amp;Edytuj …</translation>
    </message>
    <message>
        <source>Enter an &amp;answer …</source>
        <translation>Wpisz &amp;odpowiedź w ankiecie …</translation>
    </message>
    <message>
        <source>Open ret&amp;urn …</source>
        <translation>Otwórz &amp;zwrot …</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Zgłoszenia</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nowe zgłoszenie</translation>
    </message>
    <message>
        <source>Log a contact that opens a case (Ctrl+N)</source>
        <translation>Odnotuj kontakt, który otwiera zgłoszenie (Ctrl+N)</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>Zgłoszenie %1 przekazano.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Zapisano zgłoszenie %1.</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>Odpowiedź została zapisana.</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation>Cofnięto.</translation>
    </message>
    <message>
        <source>The answer is corrected.</source>
        <translation>Odpowiedź została poprawiona.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1, chart</source>
        <translation>%1, wykres</translation>
    </message>
    <message>
        <source>Press T for the numbers as a table.</source>
        <translation>Naciśnij T, aby zobaczyć liczby w tabeli.</translation>
    </message>
    <message>
        <source>%1, table</source>
        <translation>%1, tabela</translation>
    </message>
    <message>
        <source>There is nothing to show in this period.</source>
        <translation>W tym okresie nie ma nic do pokazania.</translation>
    </message>
    <message>
        <source>Show %1 as a chart (T)</source>
        <translation>Pokaż jako wykres: %1 (T)</translation>
    </message>
    <message>
        <source>Show %1 as a table (T)</source>
        <translation>Pokaż jako tabelę: %1 (T)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>too few to judge</source>
        <translation>za mało, by ocenić</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>między %1 a %2</translation>
    </message>
</context>
<context>
    <name>ChartTableModel</name>
    <message>
        <source>%1 (too few to judge)</source>
        <translation>%1 (za mało, by ocenić)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, od</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, do</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Fields and their columns</source>
        <translation>Pola i ich kolumny</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nie ma w pliku</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>zawsze „%1”</translation>
    </message>
    <message>
        <source>(column without a name)</source>
        <translation>(kolumna bez nazwy)</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by someone else meanwhile</source>
        <translation>Ktoś inny zmienił to w międzyczasie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Your version</source>
        <translation>Twoja wersja</translation>
    </message>
    <message>
        <source>The saved version</source>
        <translation>Wersja zapisana</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Obie wersje</translation>
    </message>
    <message>
        <source>While you were editing “%1”, someone else saved it. Which version is right?</source>
        <translation>Podczas edycji „%1” ktoś inny zapisał swoje zmiany. Która wersja jest właściwa?</translation>
    </message>
    <message>
        <source>Save &amp;my version</source>
        <translation>Zapisz &amp;moją wersję</translation>
    </message>
    <message>
        <source>Take the &amp;saved version</source>
        <translation>Przyjmij wersję &amp;zapisaną</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Wróć do edycji</translation>
    </message>
</context>
<context>
    <name>ConflictTexts</name>
    <message>
        <source>still valid</source>
        <translation>nadal ważna</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>wygasła %1</translation>
    </message>
    <message>
        <source>still valid until %1</source>
        <translation>nadal ważna do %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>przyjęta</translation>
    </message>
    <message>
        <source>declined since</source>
        <translation>później odrzucona</translation>
    </message>
    <message>
        <source>withdrawn since</source>
        <translation>później wycofana</translation>
    </message>
    <message>
        <source>revised since</source>
        <translation>później zmieniona</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>wygasła</translation>
    </message>
    <message>
        <source>bought since</source>
        <translation>później zakończona zakupem</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>jeszcze niewystawiona</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>%1 of the same category</source>
        <comment>goods</comment>
        <translation>%1 z tej samej kategorii</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ktoś</translation>
    </message>
    <message>
        <source>%1 quoted %2 for %3 on %4, %5.</source>
        <comment>author, price, goods, day, state</comment>
        <translation>%1: wycena %2 za %3 z dnia %4, %5.</translation>
    </message>
    <message>
        <source>%1 quoted %2 for %3 to %6 on %4, %5.</source>
        <comment>author, price, goods, day, state, the related customer who was told</comment>
        <translation>%1: wycena %2 za %3 z dnia %4 (klient: %6), %5.</translation>
    </message>
    <message>
        <source>Now it is %1, which is %2 less.</source>
        <translation>Teraz cena to %1, czyli o %2 mniej.</translation>
    </message>
    <message>
        <source>Now it is %1, which is %2 more.</source>
        <translation>Teraz cena to %1, czyli o %2 więcej.</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>Do not contact</source>
        <translation>Nie kontaktować się</translation>
    </message>
    <message>
        <source>How a new consent was given</source>
        <translation>Jak udzielono nowej zgody</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>udzielono %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>wycofano %1</translation>
    </message>
</context>
<context>
    <name>ContactButton</name>
    <message>
        <source>%1 ext. %2</source>
        <translation>%1 wew. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click to copy.</source>
        <translation>Kliknij, aby skopiować.</translation>
    </message>
</context>
<context>
    <name>ContactPointList</name>
    <message>
        <source>Add: %1</source>
        <translation>Dodaj: %1</translation>
    </message>
</context>
<context>
    <name>ContactPointRow</name>
    <message>
        <source>Main</source>
        <translation>Główny</translation>
    </message>
    <message>
        <source>%1 is the main one</source>
        <translation>%1: główny kontakt</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
</context>
<context>
    <name>ContractActions</name>
    <message>
        <source>The contract is saved.</source>
        <translation>Zapisano umowę.</translation>
    </message>
    <message>
        <source>Contract %1 is renewed.</source>
        <translation>Umowa %1 została przedłużona.</translation>
    </message>
    <message>
        <source>End contract %1</source>
        <translation>Zakończenie umowy %1</translation>
    </message>
    <message>
        <source>&amp;End the contract</source>
        <translation>&amp;Zakończ umowę</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Ostatni &amp;dzień</translation>
    </message>
    <message>
        <source>&amp;Why is it ended?</source>
        <translation>Dlaczego się &amp;kończy?</translation>
    </message>
    <message>
        <source>Contract %1 is ended.</source>
        <translation>Umowa %1 została zakończona.</translation>
    </message>
</context>
<context>
    <name>ContractForm</name>
    <message>
        <source>Edit contract %1</source>
        <translation>Edycja umowy %1</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Nowa umowa</translation>
    </message>
    <message>
        <source>&amp;Save the contract</source>
        <translation>&amp;Zapisz umowę</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>N&amp;umer</translation>
    </message>
    <message>
        <source>Empty for the next free one.</source>
        <translation>Puste: kolejny wolny numer.</translation>
    </message>
    <message>
        <source>What is &amp;agreed</source>
        <translation>&amp;Przedmiot umowy</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>U&amp;rządzenie</translation>
    </message>
    <message>
        <source>Where it is about one.</source>
        <translation>Jeśli umowa go dotyczy.</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>K&amp;lient</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Os&amp;tatni dzień</translation>
    </message>
    <message>
        <source>Days of n&amp;otice</source>
        <translation>Dni &amp;wypowiedzenia</translation>
    </message>
    <message>
        <source>&amp;Months of a renewal</source>
        <translation>&amp;Miesiące przedłużenia</translation>
    </message>
    <message>
        <source>&amp;Price of a renewal</source>
        <translation>&amp;Cena przedłużenia</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;atka</translation>
    </message>
</context>
<context>
    <name>ContractList</name>
    <message>
        <source>Days until the contract ends</source>
        <translation>Dni do końca umowy</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Umowa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Wypowiedzenie do</translation>
    </message>
    <message>
        <source>Renewal price</source>
        <translation>Cena przedłużenia</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Umowy</translation>
    </message>
    <message>
        <source>Search contracts</source>
        <translation>Szukaj umów</translation>
    </message>
    <message>
        <source>Number, contract or customer</source>
        <translation>Numer, umowa lub klient</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n umowa</numerusform>
            <numerusform>%n umowy</numerusform>
            <numerusform>%n umów</numerusform>
        </translation>
    </message>
    <message>
        <source>No contract fits what is typed.</source>
        <translation>Żadna umowa nie pasuje do wpisanego tekstu.</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>Dodaj umowę</translation>
    </message>
</context>
<context>
    <name>ContractView</name>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Przedłuż</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edytuj</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Umowa</translation>
    </message>
    <message>
        <source>Open customer %1</source>
        <translation>Otwórz klienta %1</translation>
    </message>
    <message>
        <source>Open the device %1</source>
        <translation>Otwórz urządzenie %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numer: %1</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>Od %1 do %2</translation>
    </message>
    <message numerus="yes">
        <source>Notice has to be given by %1 (%n day(s) before the end).</source>
        <translation>
            <numerusform>Wypowiedzenie trzeba złożyć do %1 (%n dzień przed końcem).</numerusform>
            <numerusform>Wypowiedzenie trzeba złożyć do %1 (%n dni przed końcem).</numerusform>
            <numerusform>Wypowiedzenie trzeba złożyć do %1 (%n dni przed końcem).</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Zakończona: %1</translation>
    </message>
    <message>
        <source>A renewal lengthens it by %1 and costs %2.</source>
        <translation>Przedłużenie wydłuża umowę o %1 i kosztuje %2.</translation>
    </message>
    <message>
        <source>A renewal lengthens it by %1; no price is agreed.</source>
        <translation>Przedłużenie wydłuża umowę o %1; ceny nie uzgodniono.</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>wpisana</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>przedłużona</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>zakończona</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>cofnięto</translation>
    </message>
</context>
<context>
    <name>CoverTexts</name>
    <message>
        <source>Not begun yet</source>
        <translation>Nierozpoczęta</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Objęte ochroną</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Wkrótce koniec</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasła</translation>
    </message>
    <message>
        <source>Claims used up</source>
        <translation>Limit wyczerpany</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Nieważna</translation>
    </message>
    <message>
        <source>Covered today: %1, for life</source>
        <translation>Dziś objęte ochroną: %1, dożywotnio</translation>
    </message>
    <message>
        <source>Covered today: %1, until %2</source>
        <translation>Dziś objęte ochroną: %1, do %2</translation>
    </message>
    <message>
        <source>Not covered yet: %1 begins on %2.</source>
        <translation>Jeszcze bez ochrony: %1 zaczyna się %2.</translation>
    </message>
    <message>
        <source>Not covered: the claims of %1 are used up. Offer a paid repair or an extension.</source>
        <translation>Bez ochrony: limit roszczeń wyczerpany, %1. Zaproponuj płatną naprawę lub przedłużenie.</translation>
    </message>
    <message>
        <source>Not covered since %1: void, %2. Offer a paid repair or an extension.</source>
        <translation>Bez ochrony od %1: utrata ważności, %2. Zaproponuj płatną naprawę lub przedłużenie.</translation>
    </message>
    <message>
        <source>Not covered since %1. Offer a paid repair or an extension.</source>
        <translation>Bez ochrony od %1. Zaproponuj płatną naprawę lub przedłużenie.</translation>
    </message>
    <message>
        <source>No warranty is known. Offer a paid repair, or add the warranty.</source>
        <translation>Nie ma znanej gwarancji. Zaproponuj płatną naprawę lub dodaj gwarancję.</translation>
    </message>
    <message>
        <source>No warranty</source>
        <translation>Brak gwarancji</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a warranty and who answers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>wymiana urządzenia</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zwrot urządzenia</translation>
    </message>
</context>
<context>
    <name>CoveredDevices</name>
    <message>
        <source>%1. %2</source>
        <comment>a device and its cover</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Covered today: none of %n device(s). Offer a paid repair or an extension.</source>
        <translation>
            <numerusform>Dziś objęte ochroną: żadne z %n urządzenia. Zaproponuj płatną naprawę lub przedłużenie.</numerusform>
            <numerusform>Dziś objęte ochroną: żadne z %n urządzeń. Zaproponuj płatną naprawę lub przedłużenie.</numerusform>
            <numerusform>Dziś objęte ochroną: żadne z %n urządzeń. Zaproponuj płatną naprawę lub przedłużenie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covered today: %1 of %n device(s)</source>
        <translation>
            <numerusform>Dziś objęte ochroną: %1 z %n urządzenia</numerusform>
            <numerusform>Dziś objęte ochroną: %1 z %n urządzeń</numerusform>
            <numerusform>Dziś objęte ochroną: %1 z %n urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>devices</comment>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the device %1</source>
        <translation>Otwórz urządzenie %1</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Choose a customer to see the whole history.</source>
        <translation>Wybierz klienta, aby zobaczyć całą historię.</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Karta klienta</translation>
    </message>
</context>
<context>
    <name>CustomerConflict</name>
    <message>
        <source>%1 (main)</source>
        <translation>%1 (główny)</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nie kontaktować się</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko lub nazwa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefony</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Adresy e-mail</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Komunikatory</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numer podatkowy (NIP)</translation>
    </message>
    <message>
        <source>Number in another system</source>
        <translation>Numer w innym systemie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Preferowany kanał</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation>Następny kontakt</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Zgody</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>CustomerFields</name>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;tatka</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Imię i nazwisko lub nazwa</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Birthday</source>
        <translation>&amp;Urodziny</translation>
    </message>
    <message>
        <source>The year may be left out.</source>
        <translation>Rok można pominąć.</translation>
    </message>
    <message>
        <source>Ta&amp;x number</source>
        <translation>Numer &amp;podatkowy (NIP)</translation>
    </message>
    <message>
        <source>N&amp;umber in another system</source>
        <translation>Numer w innym &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Preferred channel</source>
        <translation>Preferowany &amp;kanał</translation>
    </message>
    <message>
        <source>Next &amp;contact on</source>
        <translation>Następny k&amp;ontakt</translation>
    </message>
    <message>
        <source>Se&amp;gment</source>
        <translation>Se&amp;gment</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>Ź&amp;ródło</translation>
    </message>
    <message>
        <source>Looked &amp;after by</source>
        <translation>Opi&amp;ekun</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
</context>
<context>
    <name>CustomerFilterBar</name>
    <message>
        <source>Filter customers</source>
        <translation>Filtruj klientów</translation>
    </message>
    <message>
        <source>Name, phone, city … (Ctrl+F)</source>
        <translation>Nazwisko, telefon … (Ctrl+F)</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Any segment</source>
        <translation>Dowolny segment</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Edit a customer</source>
        <translation>Edycja klienta</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Zapisz (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>This customer was deleted meanwhile. Copy what you need and close the form.</source>
        <translation>Ten klient został w międzyczasie usunięty. Skopiuj, co potrzebne, i zamknij formularz.</translation>
    </message>
    <message>
        <source>Leave this form?</source>
        <translation>Opuścić ten formularz?</translation>
    </message>
    <message>
        <source>What you entered in this form is not saved. The other customer opens instead.</source>
        <translation>Dane wpisane w tym formularzu nie są zapisane. Zamiast niego otworzy się inny klient.</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Opuść formularz</translation>
    </message>
    <message>
        <source>This customer</source>
        <translation>Ten klient</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edytuj</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Więcej</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Wróć do listy (Esc)</translation>
    </message>
    <message>
        <source>Edit this customer (Ctrl+E)</source>
        <translation>Edytuj tego klienta (Ctrl+E)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Więcej działań</translation>
    </message>
    <message>
        <source>New &amp;purchase</source>
        <translation>Nowy &amp;zakup</translation>
    </message>
    <message>
        <source>Record a &amp;survey answer</source>
        <translation>Wpisz &amp;odpowiedź w ankiecie</translation>
    </message>
    <message>
        <source>&amp;Delete this customer</source>
        <translation>&amp;Usuń tego klienta</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nie kontaktować się</translation>
    </message>
    <message>
        <source>Prefers: %1</source>
        <translation>Woli kontakt: %1</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <translation>Opiekun: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Skopiowano: %1</translation>
    </message>
    <message>
        <source>No phone, e-mail or address yet.</source>
        <translation>Nie ma jeszcze telefonu, e-maila ani adresu.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, answered %2</source>
        <translation>%1, odpowiedź z %2</translation>
    </message>
    <message>
        <source>Next contact: %1, overdue</source>
        <translation>Następny kontakt: %1, zaległy</translation>
    </message>
    <message>
        <source>Next contact: %1</source>
        <translation>Następny kontakt: %1</translation>
    </message>
    <message>
        <source>Print a call briefing</source>
        <translation>Drukuj kartę do rozmowy</translation>
    </message>
    <message>
        <source>Print a call briefing (Ctrl+P)</source>
        <translation>Drukuj kartę do rozmowy (Ctrl+P)</translation>
    </message>
    <message>
        <source>New &amp;offer</source>
        <translation>Nowa o&amp;ferta</translation>
    </message>
    <message>
        <source>&amp;Log a spoken quote</source>
        <translation>Odnotuj w&amp;ycenę ustną</translation>
    </message>
    <message>
        <source>Add a de&amp;vice</source>
        <translation>&amp;Dodaj urządzenie</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Show all customers again</source>
        <translation>Pokaż znów wszystkich klientów</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klientów</numerusform>
            <numerusform>%n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer matches.</source>
        <translation>Żaden klient nie pasuje.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Pokaż wszystkich klientów</translation>
    </message>
    <message>
        <source>There are no customers yet. Add the first one, or import a list.</source>
        <translation>Nie ma jeszcze klientów. Dodaj pierwszego lub zaimportuj listę.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>Nie ma jeszcze klientów.</translation>
    </message>
    <message>
        <source>The first %1 that match; type more to narrow.</source>
        <translation>Pierwsze pasujące wyniki (%1); wpisz więcej, aby zawęzić.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Liczenie …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Nastrój</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Otwarte zgłoszenia</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Klient od</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Następny kontakt</translation>
    </message>
</context>
<context>
    <name>CustomerTexts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmy</translation>
    </message>
    <message>
        <source>Contact due</source>
        <translation>Do kontaktu</translation>
    </message>
    <message>
        <source>No phone or e-mail</source>
        <translation>Bez telefonu i e-maila</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Komunikator</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Service messages</source>
        <translation>Wiadomości serwisowe</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Ankiety</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>Życzenia</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zadowolenie</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Polecanie</translation>
    </message>
    <message>
        <source>Pleased</source>
        <translation>Zadowolony</translation>
    </message>
    <message>
        <source>Indifferent</source>
        <translation>Obojętny</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>Niezadowolony</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Nowy klient</translation>
    </message>
    <message>
        <source>Add a customer (Ctrl+N)</source>
        <translation>Dodaj klienta (Ctrl+N)</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Zapisano „%1”.</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>Dodano „%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: purchases, cases, contacts or survey answers belong to this customer.</source>
        <translation>Nie można usunąć „%1”: do tego klienta należą zakupy, zgłoszenia, kontakty lub odpowiedzi w ankietach.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Usunięto „%1”.</translation>
    </message>
</context>
<context>
    <name>DashboardCards</name>
    <message>
        <source>%1, %2</source>
        <comment>figure, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation>Rozwiązane od razu</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>First response: %1</source>
        <translation>%1: 1. odpowiedź</translation>
    </message>
    <message>
        <source>the oldest for %1</source>
        <translation>najdłużej od %1</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>nikt nie czeka</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Zadowolenie (CSAT)</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Polecanie (NPS)</translation>
    </message>
    <message>
        <source>%1 promoters, %2 detractors</source>
        <translation>promotorzy: %1, krytycy: %2</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Otwarte zgłoszenia</translation>
    </message>
    <message numerus="yes">
        <source>%n older than 30 days</source>
        <translation>
            <numerusform>%n starsze niż 30 dni</numerusform>
            <numerusform>%n starsze niż 30 dni</numerusform>
            <numerusform>%n starszych niż 30 dni</numerusform>
        </translation>
    </message>
    <message>
        <source>none older than 30 days</source>
        <translation>brak starszych niż 30 dni</translation>
    </message>
    <message>
        <source>Repeat purchase</source>
        <translation>Ponowny zakup</translation>
    </message>
    <message>
        <source>good (%1)</source>
        <comment>target</comment>
        <translation>dobrze (%1)</translation>
    </message>
    <message>
        <source>on target (%1)</source>
        <translation>cel osiągnięty (%1)</translation>
    </message>
    <message>
        <source>misses the target (%1)</source>
        <translation>poza celem (%1)</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>%1 points better</source>
        <translation>o %1 pkt lepiej</translation>
    </message>
    <message>
        <source>%1 points worse</source>
        <translation>o %1 pkt gorzej</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>o %1 wolniej</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>o %1 szybciej</translation>
    </message>
    <message>
        <source>n = %1 · %2 too recent</source>
        <translation>n = %1 · zbyt nowe: %2</translation>
    </message>
    <message>
        <source>n = %1 · %2 in target</source>
        <translation>n = %1 · %2 w celu</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Czeka na odpowiedź</translation>
    </message>
    <message>
        <source>n = %1 · %2 to %3</source>
        <comment>n, interval</comment>
        <translation>n = %1 · od %2 do %3</translation>
    </message>
    <message>
        <source>as many as at the start</source>
        <translation>tyle co na początku</translation>
    </message>
    <message numerus="yes">
        <source>%n more than at the start</source>
        <translation>
            <numerusform>o %n więcej niż na początku</numerusform>
            <numerusform>o %n więcej niż na początku</numerusform>
            <numerusform>o %n więcej niż na początku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than at the start</source>
        <translation>
            <numerusform>o %n mniej niż na początku</numerusform>
            <numerusform>o %n mniej niż na początku</numerusform>
            <numerusform>o %n mniej niż na początku</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bought again</source>
        <translation>kupili ponownie: %1</translation>
    </message>
</context>
<context>
    <name>DashboardCharts</name>
    <message>
        <source>Problems by category</source>
        <translation>Problemy według kategorii</translation>
    </message>
    <message>
        <source>Problems by product</source>
        <translation>Problemy według produktu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Tydzień od</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cel %1</translation>
    </message>
    <message>
        <source>good %1</source>
        <translation>dobrze %1</translation>
    </message>
    <message>
        <source>First-contact resolution over time</source>
        <translation>Rozwiązane przy pierwszym kontakcie</translation>
    </message>
    <message>
        <source>Resolved at first contact</source>
        <translation>Rozwiązane przy pierwszym kontakcie</translation>
    </message>
    <message>
        <source>No case of this period has matured yet.</source>
        <translation>Żadnego zgłoszenia z tego okresu nie można jeszcze ocenić.</translation>
    </message>
    <message>
        <source>First response by channel</source>
        <translation>Pierwsza odpowiedź według kanału</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90. percentyl</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>No case was opened in this period.</source>
        <translation>W tym okresie nie otwarto żadnego zgłoszenia.</translation>
    </message>
    <message>
        <source>The axis is stretched, so that minutes and days can be seen together.</source>
        <translation>Oś jest rozciągnięta, aby minuty i dni były widoczne razem.</translation>
    </message>
    <message>
        <source>Satisfaction over time (CSAT)</source>
        <translation>Zadowolenie w czasie (CSAT)</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Zadowoleni</translation>
    </message>
    <message>
        <source>Nobody answered about satisfaction in this period.</source>
        <translation>W tym okresie nikt nie odpowiedział na pytanie o zadowolenie.</translation>
    </message>
    <message>
        <source>Recommendation over time (NPS)</source>
        <translation>Polecanie w czasie (NPS)</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Wskaźnik polecania netto</translation>
    </message>
    <message>
        <source>Nobody answered about recommending in this period.</source>
        <translation>W tym okresie nikt nie odpowiedział na pytanie o polecanie.</translation>
    </message>
    <message>
        <source>Open cases at the day&apos;s end</source>
        <translation>Otwarte zgłoszenia na koniec dnia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Otwarte zgłoszenia</translation>
    </message>
    <message>
        <source>No case was open in this period.</source>
        <translation>W tym okresie nie było otwartych zgłoszeń.</translation>
    </message>
    <message>
        <source>Days since opened</source>
        <translation>Dni od otwarcia</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Nie ma otwartych zgłoszeń.</translation>
    </message>
    <message>
        <source>Problem, with its share and those above</source>
        <translation>Problem, z udziałem jego i tych powyżej</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Ten okres</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Poprzedni okres</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>wszystkie inne</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Σ %1 · %2</source>
        <comment>share of all cases with it and those above, problem</comment>
        <translation>Σ %1 · %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Age of open cases in days</source>
        <translation>Wiek otwartych zgłoszeń w dniach</translation>
    </message>
</context>
<context>
    <name>DashboardExport</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksportuj</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drukuj …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Zapisz jako &amp;PDF …</translation>
    </message>
    <message>
        <source>Save as a p&amp;icture …</source>
        <translation>Zapisz jako &amp;obraz …</translation>
    </message>
    <message>
        <source>Figures as a &amp;table (CSV) …</source>
        <translation>Wskaźniki jako &amp;tabela (CSV) …</translation>
    </message>
    <message>
        <source>Where to save the PDF</source>
        <translation>Gdzie zapisać PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumenty PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Where to save the picture</source>
        <translation>Gdzie zapisać obraz</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Obrazy (*.png)</translation>
    </message>
    <message>
        <source>Dashboard %1</source>
        <comment>period</comment>
        <translation>Pulpit %1</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Zapisano jako „%1”.</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>The figures are being computed.</source>
        <translation>Trwa obliczanie wskaźników.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <translation>&amp;Przelicz ponownie</translation>
    </message>
    <message>
        <source>Nothing happened in this period, and no case is open. Choose another period, or log a contact or import cases first.</source>
        <translation>W tym okresie nic się nie wydarzyło i nie ma otwartych zgłoszeń. Wybierz inny okres albo najpierw odnotuj kontakt lub zaimportuj zgłoszenia.</translation>
    </message>
    <message>
        <source>Computing the figures was cancelled.</source>
        <translation>Obliczanie wskaźników zostało anulowane.</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Przelicz ponownie</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stan na %1</translation>
    </message>
</context>
<context>
    <name>DashboardPaper</name>
    <message>
        <source>How the figures are counted</source>
        <translation>Jak liczone są wskaźniki</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Dashboard, %1</source>
        <comment>period</comment>
        <translation>Pulpit, %1</translation>
    </message>
</context>
<context>
    <name>DashboardView</name>
    <message>
        <source>Figures of the period</source>
        <translation>Wskaźniki okresu</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>e.g. %1</source>
        <comment>an empty date field shows how a date is written</comment>
        <translation>np. %1</translation>
    </message>
</context>
<context>
    <name>DayFilter</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number of days</comment>
        <translation>
            <numerusform>dnia</numerusform>
            <numerusform>dni</numerusform>
            <numerusform>dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayReasonDialog</name>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Pozostaw bez zmian</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>%1 is declined</source>
        <translation>Odrzucenie oferty %1</translation>
    </message>
    <message>
        <source>&amp;Mark as declined</source>
        <translation>&amp;Oznacz jako odrzuconą</translation>
    </message>
    <message>
        <source>What did the customer &amp;say?</source>
        <translation>Co powiedział &amp;klient?</translation>
    </message>
    <message>
        <source>Choose a reason, or write your own.</source>
        <translation>Wybierz powód lub wpisz własny.</translation>
    </message>
</context>
<context>
    <name>DeliveryDialog</name>
    <message>
        <source>Hand over goods of %1</source>
        <translation>Wydanie towaru z zakupu %1</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Wydaj</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>&amp;Lines (Space ticks)</source>
        <translation>&amp;Pozycje (spacja zaznacza)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dzień</translation>
    </message>
</context>
<context>
    <name>DeskChooser</name>
    <message>
        <source>At the desk</source>
        <translation>Przy stanowisku</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nie wskazano</translation>
    </message>
    <message>
        <source>At the des&amp;k</source>
        <translation>Przy stanowis&amp;ku</translation>
    </message>
</context>
<context>
    <name>DeviceActions</name>
    <message>
        <source>The device is saved.</source>
        <translation>Zapisano urządzenie.</translation>
    </message>
    <message>
        <source>The device has another owner.</source>
        <translation>Zmieniono właściciela urządzenia.</translation>
    </message>
    <message>
        <source>The warranty is added.</source>
        <translation>Dodano gwarancję.</translation>
    </message>
    <message>
        <source>The warranty is registered.</source>
        <translation>Zarejestrowano gwarancję.</translation>
    </message>
    <message>
        <source>Declare void: %1</source>
        <translation>Unieważnienie: %1</translation>
    </message>
    <message>
        <source>&amp;Declare it void</source>
        <translation>&amp;Unieważnij</translation>
    </message>
    <message>
        <source>&amp;Void from</source>
        <translation>&amp;Nieważna od</translation>
    </message>
    <message>
        <source>&amp;Why does it cover nothing any more?</source>
        <translation>&amp;Dlaczego już niczego nie obejmuje?</translation>
    </message>
    <message>
        <source>The warranty is void.</source>
        <translation>Gwarancja jest nieważna.</translation>
    </message>
    <message>
        <source>The inspections are planned.</source>
        <translation>Zaplanowano przeglądy.</translation>
    </message>
    <message>
        <source>The inspection is noted.</source>
        <translation>Odnotowano przegląd.</translation>
    </message>
    <message>
        <source>End the inspections of %1</source>
        <translation>Zakończenie przeglądów: %1</translation>
    </message>
    <message>
        <source>&amp;End the inspections</source>
        <translation>&amp;Zakończ przeglądy</translation>
    </message>
    <message>
        <source>Ended &amp;on</source>
        <translation>&amp;Data zakończenia</translation>
    </message>
    <message>
        <source>&amp;Why are there no more inspections?</source>
        <translation>Dla&amp;czego nie ma już przeglądów?</translation>
    </message>
    <message>
        <source>The inspections ended.</source>
        <translation>Przeglądy zakończono.</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>None of their devices</source>
        <translation>Żadne z urządzeń klienta</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a device and whether it is covered</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>DeviceConflict</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Data nabycia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Przedmiot umowy</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Dni wypowiedzenia</translation>
    </message>
    <message>
        <source>Renewed for</source>
        <translation>Przedłużana o</translation>
    </message>
    <message>
        <source>Price of a renewal</source>
        <translation>Cena przedłużenia</translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>Open that one</source>
        <translation>Otwórz tamto</translation>
    </message>
</context>
<context>
    <name>DeviceForm</name>
    <message>
        <source>Edit %1</source>
        <translation>Edycja: %1</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nowe urządzenie</translation>
    </message>
    <message>
        <source>&amp;Save the device</source>
        <translation>&amp;Zapisz urządzenie</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produkt</translation>
    </message>
    <message>
        <source>Serial &amp;number</source>
        <translation>Nu&amp;mer seryjny</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Właściciel</translation>
    </message>
    <message>
        <source>Empty where nobody is known, or for the shop&apos;s own.</source>
        <translation>Puste, gdy właściciel jest nieznany lub urządzenie należy do sklepu.</translation>
    </message>
    <message>
        <source>Ac&amp;quired on</source>
        <translation>&amp;Data nabycia</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Stan</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>No&amp;tatka</translation>
    </message>
    <message>
        <source>With a warrant&amp;y</source>
        <translation>Z &amp;gwarancją</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Days until the cover ends</source>
        <translation>Dni do końca ochrony</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Ochrona</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>for life</source>
        <translation>dożywotnio</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Podstawa ochrony</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Rejestracja</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Niezarejestrowane</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Zarejestrowane</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Nabyto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Szukaj urządzeń</translation>
    </message>
    <message>
        <source>Serial number, owner or product</source>
        <translation>Numer seryjny, właściciel lub produkt</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n urządzenie</numerusform>
            <numerusform>%n urządzenia</numerusform>
            <numerusform>%n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>No device fits what is typed.</source>
        <translation>Żadne urządzenie nie pasuje do wpisanego tekstu.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Dodaj urządzenie</translation>
    </message>
</context>
<context>
    <name>DeviceMoments</name>
    <message>
        <source>History of the device</source>
        <translation>Historia urządzenia</translation>
    </message>
    <message>
        <source>Sold over the counter: %1</source>
        <translation>Sprzedaż przy ladzie: %1</translation>
    </message>
    <message>
        <source>Sold to %1: %2</source>
        <translation>Sprzedaż: %2 (%1)</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Przyjęto zwrot: %1</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Zgłoszenie %1: %2</translation>
    </message>
    <message>
        <source>Return or repair %1</source>
        <translation>Zwrot lub naprawa %1</translation>
    </message>
    <message>
        <source>Handed out as a replacement: %1</source>
        <translation>Wydano w ramach wymiany: %1</translation>
    </message>
    <message>
        <source>Lent out: %1</source>
        <translation>Wypożyczono: %1</translation>
    </message>
    <message>
        <source>Now without an owner</source>
        <translation>Teraz bez właściciela</translation>
    </message>
    <message>
        <source>Now owned by %1</source>
        <translation>Nowy właściciel: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Stan: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięte</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1 zarejestrowana</translation>
    </message>
    <message>
        <source>%1 no longer registered</source>
        <translation>%1 już niezarejestrowana</translation>
    </message>
    <message>
        <source>%1 became void</source>
        <translation>%1 straciła ważność</translation>
    </message>
    <message>
        <source>%1 holds again</source>
        <translation>%1 znów obowiązuje</translation>
    </message>
    <message>
        <source>Inspection done</source>
        <translation>Wykonano przegląd</translation>
    </message>
</context>
<context>
    <name>DeviceTexts</name>
    <message>
        <source>Owned</source>
        <translation>U właściciela</translation>
    </message>
    <message>
        <source>Loaner</source>
        <translation>Zastępcze</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zwrócone</translation>
    </message>
    <message>
        <source>Traded in</source>
        <translation>W rozliczeniu</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Zezłomowane</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Niezarejestrowane</translation>
    </message>
    <message>
        <source>Expired last quarter</source>
        <translation>Wygasłe w ost. kwartale</translation>
    </message>
    <message>
        <source>Loaners</source>
        <translation>Zastępcze</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>Koniec w ciągu</translation>
    </message>
    <message>
        <source>No devices yet. They come with the purchases that are handed over; add what was bought elsewhere.</source>
        <translation>Nie ma jeszcze urządzeń. Pojawiają się wraz z wydanymi zakupami; dodaj to, co kupiono gdzie indziej.</translation>
    </message>
    <message>
        <source>Every warranty is registered that has to be.</source>
        <translation>Każda gwarancja, która tego wymaga, jest zarejestrowana.</translation>
    </message>
    <message>
        <source>No cover ended in the last quarter.</source>
        <translation>W ostatnim kwartale nie skończyła się żadna ochrona.</translation>
    </message>
    <message>
        <source>The shop has no device to lend. Add one with the state “Loaner”.</source>
        <translation>Sklep nie ma urządzeń do wypożyczenia. Dodaj urządzenie ze stanem „Zastępcze”.</translation>
    </message>
    <message>
        <source>No cover ends in these days.</source>
        <translation>W tych dniach nie kończy się żadna ochrona.</translation>
    </message>
    <message>
        <source>Going on</source>
        <comment>inspections</comment>
        <translation>Trwające</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>inspections</comment>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Due within</source>
        <comment>inspections</comment>
        <translation>Termin w ciągu</translation>
    </message>
    <message>
        <source>All</source>
        <comment>inspections</comment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>No inspections are planned. Plan them at a device.</source>
        <translation>Nie ma zaplanowanych przeglądów. Zaplanuj je przy urządzeniu.</translation>
    </message>
    <message>
        <source>No inspection is overdue.</source>
        <translation>Żaden przegląd nie jest po terminie.</translation>
    </message>
    <message>
        <source>No inspection is due in these days.</source>
        <translation>Na te dni nie przypada żaden przegląd.</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>an inspection</comment>
        <translation>Zaplanowany</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>an inspection</comment>
        <translation>Do wykonania</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>an inspection</comment>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>an inspection</comment>
        <translation>Zakończony</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>contracts</comment>
        <translation>Obowiązujące</translation>
    </message>
    <message>
        <source>Ends within</source>
        <comment>contracts</comment>
        <translation>Koniec w ciągu</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>contracts</comment>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>All</source>
        <comment>contracts</comment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>No contract is running.</source>
        <translation>Żadna umowa nie obowiązuje.</translation>
    </message>
    <message>
        <source>No contract ends in these days.</source>
        <translation>W tych dniach nie kończy się żadna umowa.</translation>
    </message>
    <message>
        <source>No contract is over.</source>
        <translation>Nie ma zakończonych umów.</translation>
    </message>
    <message>
        <source>No contracts yet.</source>
        <translation>Nie ma jeszcze umów.</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <comment>a contract</comment>
        <translation>Nierozpoczęta</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a contract</comment>
        <translation>Obowiązuje</translation>
    </message>
    <message>
        <source>To be decided</source>
        <comment>a contract</comment>
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>Notice given</source>
        <comment>a contract</comment>
        <translation>Wypowiedziana</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a contract</comment>
        <translation>Zakończona</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1, for life</source>
        <translation>od %1, dożywotnio</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the first and the last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A device of this product has that serial number already.</source>
        <translation>Inne urządzenie tego produktu ma już ten numer seryjny.</translation>
    </message>
    <message>
        <source>A loaner is the shop&apos;s own. Leave the owner empty, or choose another state.</source>
        <translation>Urządzenie zastępcze należy do sklepu. Pozostaw pole właściciela puste lub wybierz inny stan.</translation>
    </message>
    <message>
        <source>A serial number has letters or digits.</source>
        <translation>Numer seryjny zawiera litery lub cyfry.</translation>
    </message>
</context>
<context>
    <name>DeviceView</name>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Warranties</source>
        <translation>Gwarancje</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Przeglądy</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edytuj</translation>
    </message>
    <message>
        <source>Add a &amp;warranty</source>
        <translation>Dodaj &amp;gwarancję</translation>
    </message>
    <message>
        <source>Change the &amp;owner</source>
        <translation>Zmień &amp;właściciela</translation>
    </message>
    <message>
        <source>&amp;Plan inspections</source>
        <translation>&amp;Zaplanuj przeglądy</translation>
    </message>
    <message>
        <source>Add a &amp;contract</source>
        <translation>Dodaj &amp;umowę</translation>
    </message>
    <message>
        <source>The shop&apos;s own</source>
        <translation>Własność sklepu</translation>
    </message>
    <message>
        <source>No owner known</source>
        <translation>Właściciel nieznany</translation>
    </message>
    <message>
        <source>Open the owner %1</source>
        <translation>Otwórz właściciela %1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>numer seryjny %1</translation>
    </message>
    <message>
        <source>acquired on %1</source>
        <translation>nabyte %1</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Żadna nie jest znana.</translation>
    </message>
    <message>
        <source>None are planned.</source>
        <translation>Żadnych nie zaplanowano.</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Umowa %1</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices and warranties</source>
        <translation>Urządzenia i gwarancje</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Co jest na liście</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Przeglądy</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Umowy</translation>
    </message>
    <message>
        <source>&amp;New contract</source>
        <translation>&amp;Nowa umowa</translation>
    </message>
    <message>
        <source>&amp;New device</source>
        <translation>&amp;Nowe urządzenie</translation>
    </message>
    <message>
        <source>Select a contract to see its terms.</source>
        <translation>Wybierz umowę, aby zobaczyć jej warunki.</translation>
    </message>
    <message>
        <source>Select a device to see what covers it.</source>
        <translation>Wybierz urządzenie, aby zobaczyć, co je obejmuje.</translation>
    </message>
</context>
<context>
    <name>DocumentTotals</name>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Podatek</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
</context>
<context>
    <name>DuplicateNotice</name>
    <message>
        <source>Open that one</source>
        <translation>Otwórz tamtego</translation>
    </message>
    <message>
        <source>This already belongs to “%1”.</source>
        <translation>To należy już do „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>This already belongs to “%1” and %n other(s).</source>
        <translation>
            <numerusform>To należy już do „%1” i %n innego klienta.</numerusform>
            <numerusform>To należy już do „%1” i %n innych klientów.</numerusform>
            <numerusform>To należy już do „%1” i %n innych klientów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that one: %1</source>
        <translation>Otwórz tamtego: %1</translation>
    </message>
</context>
<context>
    <name>EditReturnDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Edycja zwrotu %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>The customer asks &amp;for</source>
        <translation>Życzenie &amp;klienta</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>A short word: the dashboard counts by it.</source>
        <translation>Krótkie słowo: według niego liczy pulpit.</translation>
    </message>
    <message>
        <source>What is &amp;wrong</source>
        <translation>Co jest &amp;nie tak</translation>
    </message>
    <message>
        <source>&amp;Promised for</source>
        <translation>Obiecany &amp;termin</translation>
    </message>
    <message>
        <source>A date, or +14 for in two weeks. May stay empty.</source>
        <translation>Data albo +14 dla daty za dwa tygodnie. Może być puste.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>English spreadsheets</source>
        <translation>Arkusze angielskie</translation>
    </message>
    <message>
        <source>Polish spreadsheets</source>
        <translation>Arkusze polskie</translation>
    </message>
    <message>
        <source>Russian spreadsheets</source>
        <translation>Arkusze rosyjskie</translation>
    </message>
    <message>
        <source>Other programs (ISO dates in UTC)</source>
        <translation>Inne programy (daty ISO w UTC)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Od dnia</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Do d&amp;nia</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksportuj</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Wybierz …</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Co</translation>
    </message>
    <message>
        <source>F&amp;or whom</source>
        <translation>&amp;Dla kogo</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Gdzie zapisać plik</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>This is not a date that exists.</source>
        <translation>Taka data nie istnieje.</translation>
    </message>
    <message>
        <source>This day comes before the first one.</source>
        <translation>Ten dzień przypada przed pierwszym.</translation>
    </message>
    <message>
        <source>Choose where to write the file.</source>
        <translation>Wybierz, gdzie zapisać plik.</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Zapisywanie pliku …</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Anulowano. Nie zapisano żadnego pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to “%1”.</source>
        <translation>
            <numerusform>Zapisano %n wiersz w pliku „%1”.</numerusform>
            <numerusform>Zapisano %n wiersze w pliku „%1”.</numerusform>
            <numerusform>Zapisano %n wierszy w pliku „%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>too few to judge</source>
        <translation>za mało, by ocenić</translation>
    </message>
</context>
<context>
    <name>FigureExplanations</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Period %1, n = %2.</source>
        <translation>Okres %1, n = %2.</translation>
    </message>
    <message>
        <source>Left out: %1 cancelled, %2 internal.</source>
        <translation>Pominięto: anulowane %1, wewnętrzne %2.</translation>
    </message>
    <message numerus="yes">
        <source>Cases resolved with one contact, without hand-over, reopening or another case about the same within %n day(s) ÷ all cases resolved in the period.</source>
        <translation>
            <numerusform>Zgłoszenia rozwiązane podczas jednego kontaktu, bez przekazania, ponownego otwarcia i innego zgłoszenia w tej samej sprawie w ciągu %n dnia ÷ wszystkie zgłoszenia rozwiązane w okresie.</numerusform>
            <numerusform>Zgłoszenia rozwiązane podczas jednego kontaktu, bez przekazania, ponownego otwarcia i innego zgłoszenia w tej samej sprawie w ciągu %n dni ÷ wszystkie zgłoszenia rozwiązane w okresie.</numerusform>
            <numerusform>Zgłoszenia rozwiązane podczas jednego kontaktu, bez przekazania, ponownego otwarcia i innego zgłoszenia w tej samej sprawie w ciągu %n dni ÷ wszystkie zgłoszenia rozwiązane w okresie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not so: %1 reopened, %2 handed over, %3 contacted again, %4 came with the same again.</source>
        <translation>Niezaliczone: otwarte ponownie %1, przekazane %2, z kolejnym kontaktem %3, z nowym zgłoszeniem w tej samej sprawie %4.</translation>
    </message>
    <message>
        <source>Not yet counted: %1 resolved too lately to know.</source>
        <translation>Jeszcze nieliczone: %1 (rozwiązane zbyt niedawno, by wiedzieć).</translation>
    </message>
    <message>
        <source>From the first contact of a case opened in the period to the first answer by a person; an answered call or a visit is 0. Median: half was faster. 90th percentile: nine of ten were faster.</source>
        <translation>Od pierwszego kontaktu w zgłoszeniu otwartym w okresie do pierwszej odpowiedzi człowieka; odebrany telefon lub wizyta to 0. Mediana: połowa była szybsza. 90. percentyl: dziewięć na dziesięć było szybszych.</translation>
    </message>
    <message>
        <source>Waiting: %1.</source>
        <translation>Czeka: %1.</translation>
    </message>
    <message>
        <source>Answered before they were opened: %1; never answered: %2.</source>
        <translation>Z odpowiedzią przed otwarciem: %1; pozostawione bez odpowiedzi: %2.</translation>
    </message>
    <message>
        <source>Target: %1, the usual one, as the shop has set none.</source>
        <translation>Cel: %1, domyślny, bo sklep nie ustawił własnego.</translation>
    </message>
    <message>
        <source>Target: %1, set by the shop from %2 on.</source>
        <translation>Cel: %1, ustawiony przez sklep od %2.</translation>
    </message>
    <message>
        <source>Met by %1, breached by %2, still within it: %3.</source>
        <translation>Dotrzymany: %1, przekroczony: %2, jeszcze w terminie: %3.</translation>
    </message>
    <message>
        <source>Cases opened in the period that are still open and that nobody has answered yet.</source>
        <translation>Zgłoszenia otwarte w okresie, które nadal są otwarte i na które nikt jeszcze nie odpowiedział.</translation>
    </message>
    <message>
        <source>Answers of 4 or 5 ÷ all answers given in the period, with Wilson&apos;s 95 % interval. Under ten answers there is no verdict.</source>
        <translation>Odpowiedzi 4 lub 5 ÷ wszystkie odpowiedzi z okresu, z 95-procentowym przedziałem Wilsona. Poniżej dziesięciu odpowiedzi nie ma oceny.</translation>
    </message>
    <message>
        <source>Left out as invalid: %1.</source>
        <translation>Pominięto jako nieważne: %1.</translation>
    </message>
    <message>
        <source>Share of answers 9–10 less share of answers 0–6, in points, with its 95 % interval. Of several answers of one customer the latest counts.</source>
        <translation>Udział odpowiedzi 9–10 minus udział odpowiedzi 0–6, w punktach, z 95-procentowym przedziałem. Z kilku odpowiedzi jednego klienta liczy się ostatnia.</translation>
    </message>
    <message>
        <source>%1 promoters, %2 passives, %3 detractors.</source>
        <translation>Promotorzy: %1, obojętni: %2, krytycy: %3.</translation>
    </message>
    <message>
        <source>Left out: %1 earlier answers, %2 invalid.</source>
        <translation>Pominięto: wcześniejsze odpowiedzi %1, nieważne %2.</translation>
    </message>
    <message>
        <source>Open cases at the end of each day, replayed from the log of every change.</source>
        <translation>Otwarte zgłoszenia na koniec każdego dnia, odtworzone z dziennika wszystkich zmian.</translation>
    </message>
    <message>
        <source>Period %1.</source>
        <translation>Okres %1.</translation>
    </message>
    <message>
        <source>%1 at the beginning + %2 created + %3 reopened − %4 resolved − %5 cancelled = %6 at the end.</source>
        <translation>%1 na początku + %2 nowych + %3 otwartych ponownie − %4 rozwiązanych − %5 anulowanych = %6 na końcu.</translation>
    </message>
    <message>
        <source>The cases open at the end of the period by whole days since they were opened.</source>
        <translation>Zgłoszenia otwarte na koniec okresu według pełnych dni od otwarcia.</translation>
    </message>
    <message>
        <source>Cases opened in the period, most frequent first; beside it the period of the same length before.</source>
        <translation>Zgłoszenia otwarte w okresie, najczęstsze na początku; obok poprzedni okres tej samej długości.</translation>
    </message>
    <message>
        <source>Customers with two purchases or more in the 12 months to %1 ÷ customers with at least one: %2 of %3.</source>
        <translation>Klienci z dwoma lub więcej zakupami w ciągu 12 miesięcy do %1 ÷ klienci z co najmniej jednym: %2 z %3.</translation>
    </message>
    <message>
        <source>Returns, cancelled purchases and counter sales are left out.</source>
        <translation>Zwroty, anulowane zakupy i sprzedaż przy ladzie są pominięte.</translation>
    </message>
</context>
<context>
    <name>FigureNote</name>
    <message>
        <source>How it is counted: %1</source>
        <translation>Jak to jest liczone: %1</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Period %1, n = %2.</source>
        <translation>Okres %1, n = %2.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, period or part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>tyle co poprzednio</translation>
    </message>
    <message numerus="yes">
        <source>%n more than before</source>
        <translation>
            <numerusform>o %n więcej niż poprzednio</numerusform>
            <numerusform>o %n więcej niż poprzednio</numerusform>
            <numerusform>o %n więcej niż poprzednio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than before</source>
        <translation>
            <numerusform>o %n mniej niż poprzednio</numerusform>
            <numerusform>o %n mniej niż poprzednio</numerusform>
            <numerusform>o %n mniej niż poprzednio</numerusform>
        </translation>
    </message>
    <message>
        <source>as before</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>%1 points better</source>
        <translation>o %1 pkt lepiej</translation>
    </message>
    <message>
        <source>%1 points worse</source>
        <translation>o %1 pkt gorzej</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand %1 over</source>
        <translation>Przekazanie zgłoszenia %1</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Przekaż</translation>
    </message>
    <message>
        <source>Nobody: whoever takes it</source>
        <translation>Nikt: kto pierwszy przejmie</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Komu</translation>
    </message>
    <message>
        <source>Support &amp;level</source>
        <translation>Poziom &amp;wsparcia</translation>
    </message>
    <message>
        <source>A higher level counts as a hand-over: the case is then not solved at first contact.</source>
        <translation>Wyższy poziom liczy się jako przekazanie: zgłoszenie nie jest wtedy rozwiązane przy pierwszym kontakcie.</translation>
    </message>
    <message>
        <source>What the next one must &amp;know</source>
        <translation>Co następna osoba powinna wi&amp;edzieć</translation>
    </message>
</context>
<context>
    <name>HandOverRepairDialog</name>
    <message>
        <source>Hand over %1</source>
        <translation>Wydanie: %1</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Wydaj</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Warranty on the repair, in months</source>
        <translation>&amp;Gwarancja na naprawę, w miesiącach</translation>
    </message>
    <message>
        <source>A layer of its own: all other warranties go on as they were.</source>
        <translation>Osobna gwarancja: wszystkie inne biegną dalej bez zmian.</translation>
    </message>
</context>
<context>
    <name>IdListModel</name>
    <message>
        <source>loading</source>
        <translation>wczytywanie</translation>
    </message>
</context>
<context>
    <name>ImportColumnsPage</name>
    <message>
        <source>&amp;Dates</source>
        <translation>D&amp;aty</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Bring them up to date</source>
        <translation>Zaktualizuj</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Pierwsze wiersze pliku</translation>
    </message>
    <message>
        <source>&amp;Load a mapping …</source>
        <translation>W&amp;czytaj mapowanie …</translation>
    </message>
    <message>
        <source>&amp;Save the mapping …</source>
        <translation>&amp;Zapisz mapowanie …</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodowanie</translation>
    </message>
    <message>
        <source>Deli&amp;miter</source>
        <translation>Separato&amp;r</translation>
    </message>
    <message>
        <source>&amp;Known records</source>
        <translation>Z&amp;nane rekordy</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Co jest w której kolumnie</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>Pierwsze wiersze po odczytaniu</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>Wybierz mapowanie</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Mapowania (*.json)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Zapisz mapowanie</translation>
    </message>
    <message>
        <source>The mapping is saved.</source>
        <translation>Mapowanie zostało zapisane.</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Wykryto: %1</translation>
    </message>
    <message>
        <source>Detect it</source>
        <translation>Wykryj</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Jak wykryto</translation>
    </message>
    <message>
        <source>Day first: 5.03.2026</source>
        <translation>Najpierw dzień: 5.03.2026</translation>
    </message>
    <message>
        <source>Month first: 3/5/2026</source>
        <translation>Najpierw miesiąc: 3/5/2026</translation>
    </message>
    <message>
        <source>What comes first in “%1”: the day or the month? Until it is chosen, dates that could be two are refused.</source>
        <translation>Co jest pierwsze w „%1”: dzień czy miesiąc? Dopóki tego nie wybierzesz, niejednoznaczne daty są odrzucane.</translation>
    </message>
</context>
<context>
    <name>ImportFilePage</name>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Rodzaj danych</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>A table as CSV or plain text, with the names of its columns in the first row; it may be packed with gzip.</source>
        <translation>Tabela w formacie CSV lub zwykły tekst, z nazwami kolumn w pierwszym wierszu; może być spakowana programem gzip.</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Wybierz …</translation>
    </message>
    <message>
        <source>Choose the file that the records are in.</source>
        <translation>Wybierz plik z danymi.</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Wybierz plik do importu</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz);;All files (*)</source>
        <translation>Tabele (*.csv *.tsv *.txt *.gz);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Needed columns: %1.</source>
        <translation>Potrzebne kolumny: %1.</translation>
    </message>
</context>
<context>
    <name>ImportReportView</name>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>known, skipped</source>
        <translation>znane, pominięte</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Odrzucone wiersze</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>The first rows that were refused, or taken with a field kept in the note</source>
        <translation>Pierwsze wiersze odrzucone lub przyjęte z polem zachowanym w notatce</translation>
    </message>
    <message>
        <source>The first rows that were refused</source>
        <translation>Pierwsze odrzucone wiersze</translation>
    </message>
    <message>
        <source>%1 It is kept in the note.</source>
        <translation>%1 Zachowano to w notatce.</translation>
    </message>
</context>
<context>
    <name>ImportResultPage</name>
    <message>
        <source>Save &amp;refused rows …</source>
        <translation>Zapi&amp;sz odrzucone wiersze …</translation>
    </message>
    <message>
        <source>&amp;Take the import back</source>
        <translation>&amp;Cofnij import</translation>
    </message>
    <message numerus="yes">
        <source>The import is finished: %n rows were read.</source>
        <translation>
            <numerusform>Import zakończony: odczytano %n wiersz.</numerusform>
            <numerusform>Import zakończony: odczytano %n wiersze.</numerusform>
            <numerusform>Import zakończony: odczytano %n wierszy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>1 of 4 · The file</source>
        <translation>1 z 4 · Plik</translation>
    </message>
    <message>
        <source>2 of 4 · Its columns</source>
        <translation>2 z 4 · Kolumny pliku</translation>
    </message>
    <message>
        <source>3 of 4 · What would happen</source>
        <translation>3 z 4 · Co się stanie</translation>
    </message>
    <message>
        <source>4 of 4 · Done</source>
        <translation>4 z 4 · Gotowe</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>&amp;Try it out</source>
        <translation>&amp;Wypróbuj</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importuj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>Ws&amp;tecz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Odczytywanie pliku …</translation>
    </message>
    <message>
        <source>Trying it out; nothing is changed …</source>
        <translation>Próba; nic się nie zmienia …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Niczego nie zmieniono.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n rows. This is what importing it would come to; nothing is changed yet.</source>
        <translation>
            <numerusform>Plik ma %n wiersz. Oto, co dałby import; na razie nic się nie zmieniło.</numerusform>
            <numerusform>Plik ma %n wiersze. Oto, co dałby import; na razie nic się nie zmieniło.</numerusform>
            <numerusform>Plik ma %n wierszy. Oto, co dałby import; na razie nic się nie zmieniło.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importowanie …</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>Anulowano. Wszystko jest tak, jak było.</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Zapisz odrzucone wiersze</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows are saved, each with its reason. Mend them there and import that file.</source>
        <translation>Odrzucone wiersze zapisano, każdy z powodem. Popraw je tam i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>Taking the import back …</source>
        <translation>Cofanie importu …</translation>
    </message>
    <message>
        <source>The import is taken back. Everything is as it was.</source>
        <translation>Import został cofnięty. Wszystko jest tak, jak było.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were imported.</source>
        <translation>
            <numerusform>Zaimportowano %n rekord.</numerusform>
            <numerusform>Zaimportowano %n rekordy.</numerusform>
            <numerusform>Zaimportowano %n rekordów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsList</name>
    <message>
        <source>Nothing was imported yet. Customers, products, purchases, cases and survey answers can be brought in from a file.</source>
        <translation>Niczego jeszcze nie zaimportowano. Z pliku można wczytać klientów, produkty, zakupy, zgłoszenia i odpowiedzi w ankietach.</translation>
    </message>
    <message>
        <source>&amp;Import a file …</source>
        <translation>&amp;Importuj plik …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Eksportuj …</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Cofnij import</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importy</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Take the import back?</source>
        <translation>Cofnąć import?</translation>
    </message>
    <message>
        <source>What was imported from “%1” goes, and what it changed becomes as it was before.</source>
        <translation>Dane zaimportowane z „%1” znikną, a to, co import zmienił, wróci do poprzedniego stanu.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnij import</translation>
    </message>
    <message>
        <source>Taking the import back …</source>
        <translation>Cofanie importu …</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>Import został cofnięty.</translation>
    </message>
</context>
<context>
    <name>InspectionDialog</name>
    <message>
        <source>Inspection of %1</source>
        <translation>Przegląd: %1</translation>
    </message>
    <message>
        <source>&amp;Inspection done</source>
        <translation>Przegląd &amp;wykonany</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>&amp;Data wykonania</translation>
    </message>
    <message>
        <source>&amp;What was found</source>
        <translation>&amp;Co stwierdzono</translation>
    </message>
    <message>
        <source>The next one is due on %1.</source>
        <translation>Następny termin: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s).</source>
        <translation>
            <numerusform>Co %n miesiąc.</numerusform>
            <numerusform>Co %n miesiące.</numerusform>
            <numerusform>Co %n miesięcy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionList</name>
    <message>
        <source>Days until the inspection is due</source>
        <translation>Dni do przeglądu</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Następny termin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Co ile</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Ostatni przegląd</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Przeglądy</translation>
    </message>
    <message>
        <source>Search inspections</source>
        <translation>Szukaj przeglądów</translation>
    </message>
    <message>
        <source>Serial number, owner or product</source>
        <translation>Numer seryjny, właściciel lub produkt</translation>
    </message>
    <message numerus="yes">
        <source>%n inspection plan(s)</source>
        <translation>
            <numerusform>%n plan przeglądów</numerusform>
            <numerusform>%n plany przeglądów</numerusform>
            <numerusform>%n planów przeglądów</numerusform>
        </translation>
    </message>
    <message>
        <source>No inspection plan fits what is typed.</source>
        <translation>Żaden plan przeglądów nie pasuje do wpisanego tekstu.</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>ilość</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Cena netto</translation>
    </message>
    <message>
        <source>net price</source>
        <translation>cena netto</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Podatek %</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Podatek</translation>
    </message>
    <message>
        <source>tax in percent</source>
        <translation>podatek w procentach</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Minus)</source>
        <translation>Usuń tę pozycję (Ctrl+Minus)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Pozycja %1: %2</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>towar</translation>
    </message>
    <message>
        <source>total</source>
        <translation>razem</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>usuń</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Towar</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Goods</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>Eksport listy</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <comment>title of a column</comment>
        <translation>%1, waluta</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>Zapisywanie „%1” …</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Anulowano. Nie zapisano żadnego pliku.</translation>
    </message>
    <message>
        <source>The list could not be read to its end, so no file was written.</source>
        <translation>Nie udało się odczytać listy do końca, więc nie zapisano żadnego pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to “%1”.</source>
        <translation>
            <numerusform>Zapisano %n wiersz w pliku „%1”.</numerusform>
            <numerusform>Zapisano %n wiersze w pliku „%1”.</numerusform>
            <numerusform>Zapisano %n wierszy w pliku „%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Choose columns</source>
        <translation>Wybierz kolumny</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>zaznaczono %n</numerusform>
            <numerusform>zaznaczono %n</numerusform>
            <numerusform>zaznaczono %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export list …</source>
        <translation>Eksportuj listę …</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Kopiuj zaznaczone wiersze</translation>
    </message>
    <message>
        <source>Export list … (%1)</source>
        <translation>Eksportuj listę … (%1)</translation>
    </message>
</context>
<context>
    <name>LoanerDialog</name>
    <message>
        <source>Lend a loaner for %1</source>
        <translation>Urządzenie zastępcze do zwrotu %1</translation>
    </message>
    <message>
        <source>&amp;Lend</source>
        <translation>&amp;Wypożycz</translation>
    </message>
    <message>
        <source>L&amp;oaner</source>
        <translation>&amp;Urządzenie zastępcze</translation>
    </message>
    <message>
        <source>It stays the shop&apos;s. The return is closed only when it is back.</source>
        <translation>Pozostaje własnością sklepu. Zwrot można zamknąć dopiero po jego oddaniu.</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Od kiedy</translation>
    </message>
</context>
<context>
    <name>LogContactDialog</name>
    <message>
        <source>Log contact</source>
        <translation>Odnotowanie kontaktu</translation>
    </message>
    <message>
        <source>&amp;Log contact</source>
        <translation>&amp;Odnotuj kontakt</translation>
    </message>
    <message>
        <source>&amp;Solved in this contact</source>
        <translation>Rozwiązane od ra&amp;zu</translation>
    </message>
    <message>
        <source>Then &amp;wait for the customer</source>
        <translation>Potem &amp;czekaj na klienta</translation>
    </message>
    <message>
        <source>Only a &amp;machine spoke</source>
        <translation>Tylko auto&amp;mat</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>K&amp;lient</translation>
    </message>
    <message>
        <source>A piece of the name, phone or e-mail. Leave it empty for somebody unknown.</source>
        <translation>Fragment nazwiska, telefonu lub e-maila. Pozostaw puste, jeśli to ktoś nieznany.</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Dotyczy</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>K&amp;ierunek</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Ka&amp;nał</translation>
    </message>
    <message>
        <source>Wha&amp;t was said</source>
        <translation>Tr&amp;eść rozmowy lub wiadomości</translation>
    </message>
    <message>
        <source>The first line of the text, where left empty</source>
        <translation>Jeśli puste: pierwszy wiersz treści</translation>
    </message>
    <message>
        <source>An answering machine or a confirmation of receipt: it is no answer to the customer.</source>
        <translation>Automatyczna sekretarka lub potwierdzenie odbioru: to nie jest odpowiedź dla klienta.</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Nowe zgłoszenie</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, subject and state of a case</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>A note for colleagues: it starts and stops no clock.</source>
        <translation>Notatka dla współpracowników: nie uruchamia ani nie zatrzymuje zegara.</translation>
    </message>
    <message>
        <source>That case has ended: a new one is opened that follows it up.</source>
        <translation>To zgłoszenie jest zakończone: zostanie otwarte nowe, które je kontynuuje.</translation>
    </message>
    <message>
        <source>This reopens the case.</source>
        <translation>Zgłoszenie zostanie otwarte ponownie.</translation>
    </message>
    <message>
        <source>A new case is opened; it counts as answered at once.</source>
        <translation>Zostanie otwarte nowe zgłoszenie; liczy się jako od razu z odpowiedzią.</translation>
    </message>
    <message>
        <source>A new case is opened; its clock runs until we answer.</source>
        <translation>Zostanie otwarte nowe zgłoszenie; zegar biegnie do naszej odpowiedzi.</translation>
    </message>
    <message>
        <source>A new case is opened.</source>
        <translation>Zostanie otwarte nowe zgłoszenie.</translation>
    </message>
    <message>
        <source>This counts as our answer.</source>
        <translation>To liczy się jako nasza odpowiedź.</translation>
    </message>
    <message>
        <source>The customer&apos;s contact is added to the case.</source>
        <translation>Kontakt klienta zostanie dodany do zgłoszenia.</translation>
    </message>
    <message>
        <source>D&amp;evice</source>
        <translation>&amp;Urządzenie</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>zapisano %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Zamknij komunikat</translation>
    </message>
</context>
<context>
    <name>MomentTexts</name>
    <message>
        <source>%1, by %2</source>
        <comment>what was done and by whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Otwarto zgłoszenie</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Otwarto ponownie</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Bez przypisania</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Przypisano: %1</translation>
    </message>
    <message>
        <source>Support level %1 to %2</source>
        <translation>Poziom wsparcia: z %1 na %2</translation>
    </message>
    <message>
        <source>Automatic message, %1</source>
        <translation>Wiadomość automatyczna: %1</translation>
    </message>
    <message>
        <source>From the customer, %1</source>
        <translation>Od klienta: %1</translation>
    </message>
    <message>
        <source>To the customer, %1</source>
        <translation>Do klienta: %1</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Notatka wewnętrzna</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of survey and score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The customer contacted us</source>
        <translation>Klient skontaktował się z nami</translation>
    </message>
    <message>
        <source>The customer did not come back within the days set for it</source>
        <translation>Klient nie wrócił w ustawionej liczbie dni</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Nawigacja</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, oczekuje %n</numerusform>
            <numerusform>%1, oczekują %n</numerusform>
            <numerusform>%1, oczekuje %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCaseFields</name>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Temat</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Rodzaj</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>K&amp;ategoria</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>Prior&amp;ytet</translation>
    </message>
</context>
<context>
    <name>OfferActions</name>
    <message>
        <source>Offer %1 is issued.</source>
        <translation>Oferta %1 jest wystawiona.</translation>
    </message>
    <message>
        <source>This offer was valid until %1.</source>
        <translation>Ta oferta była ważna do %1.</translation>
    </message>
    <message>
        <source>This offer has expired.</source>
        <translation>Ta oferta wygasła.</translation>
    </message>
    <message>
        <source>If the shop still stands by it, the acceptance is kept and marked as late.</source>
        <translation>Jeśli sklep nadal ją podtrzymuje, przyjęcie zostanie zapisane i oznaczone jako spóźnione.</translation>
    </message>
    <message>
        <source>The other variants are withdrawn.</source>
        <translation>Pozostałe warianty zostaną wycofane.</translation>
    </message>
    <message>
        <source>An accepted offer stays accepted.</source>
        <translation>Przyjęta oferta pozostaje przyjęta.</translation>
    </message>
    <message>
        <source>%1 accepts %2 for %3</source>
        <translation>%1 przyjmuje ofertę %2 na kwotę %3</translation>
    </message>
    <message>
        <source>Mark as accepted</source>
        <translation>Oznacz jako przyjętą</translation>
    </message>
    <message>
        <source>Offer %1 is accepted.</source>
        <translation>Oferta %1 jest przyjęta.</translation>
    </message>
    <message>
        <source>Offer %1 is declined.</source>
        <translation>Oferta %1 jest odrzucona.</translation>
    </message>
    <message>
        <source>Offer %1 is withdrawn.</source>
        <translation>Oferta %1 jest wycofana.</translation>
    </message>
    <message>
        <source>Withdraw offer %1</source>
        <translation>Wycofanie oferty %1</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>Jaki jest powód wycofania?</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Wycofaj ofertę</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Nie wycofuj</translation>
    </message>
    <message>
        <source>Offer %1 became a purchase.</source>
        <translation>Oferta %1 stała się zakupem.</translation>
    </message>
    <message>
        <source>The draft of %1 is deleted.</source>
        <translation>Usunięto szkic oferty %1.</translation>
    </message>
    <message>
        <source>Save the offer as a PDF</source>
        <translation>Zapisz ofertę jako PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The offer is saved in %1.</source>
        <translation>Ofertę zapisano w %1.</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>Szkic został zapisany.</translation>
    </message>
    <message>
        <source>The draft of %1 is saved.</source>
        <translation>Zapisano szkic oferty %1.</translation>
    </message>
</context>
<context>
    <name>OfferConflictPanel</name>
    <message>
        <source>What was quoted before</source>
        <translation>Wcześniejsze wyceny</translation>
    </message>
</context>
<context>
    <name>OfferConflictRow</name>
    <message>
        <source>Reuse that offer</source>
        <translation>Użyj tamtej oferty</translation>
    </message>
    <message>
        <source>Revise that offer</source>
        <translation>Nowa wersja tamtej oferty</translation>
    </message>
    <message>
        <source>Justify the new one</source>
        <translation>Uzasadnij nową</translation>
    </message>
    <message>
        <source>Give up this draft; the earlier offer holds</source>
        <translation>Porzuć ten szkic; obowiązuje wcześniejsza oferta</translation>
    </message>
    <message>
        <source>Issue this as the next revision of the earlier offer, which it supersedes</source>
        <translation>Wystaw to jako następną wersję wcześniejszej oferty, która zostanie zastąpiona</translation>
    </message>
    <message>
        <source>Why a new offer beside that one?</source>
        <translation>Dlaczego nowa oferta obok tamtej?</translation>
    </message>
    <message>
        <source>Earlier offer %1: %2</source>
        <translation>Wcześniejsza oferta %1: %2</translation>
    </message>
    <message>
        <source>reuse that offer</source>
        <translation>użyj tamtej oferty</translation>
    </message>
    <message>
        <source>revise that offer</source>
        <translation>nowa wersja tamtej oferty</translation>
    </message>
    <message>
        <source>justify the new one</source>
        <translation>uzasadnij nową</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>powód</translation>
    </message>
    <message>
        <source>Choose what to do about this offer.</source>
        <translation>Wybierz, co zrobić z tą ofertą.</translation>
    </message>
</context>
<context>
    <name>OfferDifference</name>
    <message>
        <source>discount %1</source>
        <translation>rabat %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Ważność</translation>
    </message>
    <message>
        <source>Discount on everything</source>
        <translation>Rabat na całość</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Język wydruku</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>&amp;Save draft</source>
        <translation>&amp;Zapisz szkic</translation>
    </message>
    <message>
        <source>As the customer&apos;s</source>
        <translation>Jak u klienta</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>K&amp;lient</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Ważna &amp;do</translation>
    </message>
    <message>
        <source>&amp;Discount on everything, %</source>
        <translation>&amp;Rabat na całość, %</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>K&amp;anał</translation>
    </message>
    <message>
        <source>Curr&amp;ency</source>
        <translation>&amp;Waluta</translation>
    </message>
    <message>
        <source>&amp;Language on paper</source>
        <translation>&amp;Język wydruku</translation>
    </message>
    <message>
        <source>&amp;Note, printed below the lines</source>
        <translation>&amp;Notatka, drukowana pod pozycjami</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nowa oferta</translation>
    </message>
    <message>
        <source>Draft of offer %1</source>
        <translation>Szkic oferty %1</translation>
    </message>
    <message>
        <source>Reuse the earlier offer</source>
        <translation>Użyj wcześniejszej oferty</translation>
    </message>
    <message>
        <source>&amp;Issue as a revision</source>
        <translation>Wystaw jako w&amp;ersję</translation>
    </message>
    <message>
        <source>&amp;Issue offer</source>
        <translation>Wystaw &amp;ofertę</translation>
    </message>
    <message>
        <source>Every earlier offer is answered</source>
        <translation>Wszystkie wcześniejsze oferty rozstrzygnięte</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier offer(s) to answer</source>
        <translation>
            <numerusform>%n wcześniejsza oferta do rozstrzygnięcia</numerusform>
            <numerusform>%n wcześniejsze oferty do rozstrzygnięcia</numerusform>
            <numerusform>%n wcześniejszych ofert do rozstrzygnięcia</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier offers stand in the way. Nothing was issued yet: choose what to do about each of them.</source>
        <translation>Na przeszkodzie stoją wcześniejsze oferty. Niczego jeszcze nie wystawiono: wybierz, co zrobić z każdą z nich.</translation>
    </message>
    <message>
        <source>The draft of %1</source>
        <translation>Szkic oferty %1</translation>
    </message>
    <message>
        <source>The new offer</source>
        <translation>Nowa oferta</translation>
    </message>
</context>
<context>
    <name>OfferLineRow</name>
    <message>
        <source>discount in percent</source>
        <translation>rabat w procentach</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Rabat %</translation>
    </message>
</context>
<context>
    <name>OfferLinesModel</name>
    <message>
        <source>Goods</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Cena netto</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Podatek</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważna do</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Wystawiono</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferty</translation>
    </message>
    <message>
        <source>Search offers</source>
        <translation>Szukaj ofert</translation>
    </message>
    <message>
        <source>Number, customer or goods</source>
        <translation>Numer, klient lub towar</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n oferty</numerusform>
            <numerusform>%n ofert</numerusform>
        </translation>
    </message>
    <message>
        <source>No offer fits what is typed.</source>
        <translation>Żadna oferta nie pasuje do wpisanego tekstu.</translation>
    </message>
    <message>
        <source>Draft an offer</source>
        <translation>Utwórz szkic oferty</translation>
    </message>
</context>
<context>
    <name>OfferPaper</name>
    <message>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rosyjski</translation>
    </message>
    <message>
        <source>As the customer&apos;s</source>
        <translation>Jak u klienta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Wariant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważna do</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Lp.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Cena netto</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Podatek</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>The totals include a discount of %1 on everything.</source>
        <translation>Sumy uwzględniają rabat %1 na całość.</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Kwota podatku</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>This offer is not valid any more.</source>
        <translation>Ta oferta nie jest już ważna.</translation>
    </message>
    <message>
        <source>This offer is valid until %1.</source>
        <translation>Ta oferta jest ważna do %1.</translation>
    </message>
    <message>
        <source>This offer is valid until it is withdrawn.</source>
        <translation>Ta oferta jest ważna do odwołania.</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>Oferta %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
</context>
<context>
    <name>OfferTexts</name>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Wkrótce wygasają</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasłe</translation>
    </message>
    <message>
        <source>Justified conflicts</source>
        <translation>Uzasadnione konflikty</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>No open offers. Draft one, or log a price that was spoken with Ctrl+Shift+Q.</source>
        <translation>Nie ma otwartych ofert. Utwórz szkic albo odnotuj cenę podaną ustnie: Ctrl+Shift+Q.</translation>
    </message>
    <message>
        <source>No offer ends within a week.</source>
        <translation>Żadna oferta nie wygasa w ciągu tygodnia.</translation>
    </message>
    <message>
        <source>No offer was accepted yet.</source>
        <translation>Żadnej oferty jeszcze nie przyjęto.</translation>
    </message>
    <message>
        <source>No offer was declined.</source>
        <translation>Żadna oferta nie została odrzucona.</translation>
    </message>
    <message>
        <source>No offer expired.</source>
        <translation>Żadna oferta nie wygasła.</translation>
    </message>
    <message>
        <source>Nobody quoted against an earlier offer.</source>
        <translation>Nikt nie podał ceny wbrew wcześniejszej ofercie.</translation>
    </message>
    <message>
        <source>No offers yet. Draft the first one, or import them in the settings.</source>
        <translation>Nie ma jeszcze ofert. Utwórz szkic pierwszej lub zaimportuj je w ustawieniach.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>ważna do %1</translation>
    </message>
    <message>
        <source>valid without end</source>
        <translation>ważna bezterminowo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <translation>Czas dostawy</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>Zakup gdzie indziej</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Już niepotrzebne</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Inny powód</translation>
    </message>
    <message>
        <source>another price</source>
        <translation>inna cena</translation>
    </message>
    <message>
        <source>another author</source>
        <translation>inny autor</translation>
    </message>
    <message>
        <source>still valid</source>
        <translation>nadal ważna</translation>
    </message>
    <message>
        <source>just declined</source>
        <translation>niedawno odrzucona</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Użyto wcześniejszej</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Nowa wersja</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Uzasadniono</translation>
    </message>
    <message>
        <source>The offer has moved on meanwhile, and this cannot be done any more. Look at its state.</source>
        <translation>Oferta zmieniła się w międzyczasie i nie można już tego zrobić. Sprawdź jej stan.</translation>
    </message>
    <message>
        <source>Another revision or variant of this number is agreed already.</source>
        <translation>Inną wersję lub inny wariant o tym numerze już uzgodniono.</translation>
    </message>
    <message>
        <source>That offer has changed meanwhile. Look at it again, and choose anew.</source>
        <translation>Tamta oferta zmieniła się w międzyczasie. Sprawdź ją jeszcze raz i wybierz ponownie.</translation>
    </message>
    <message>
        <source>At least one line is needed.</source>
        <translation>Potrzebna jest co najmniej jedna pozycja.</translation>
    </message>
    <message>
        <source>The total is too large. Check quantities and prices.</source>
        <translation>Suma jest za duża. Sprawdź ilości i ceny.</translation>
    </message>
    <message>
        <source>This day is over. Give the offer a last day that is still to come.</source>
        <translation>Ten dzień już minął. Podaj ostatni dzień ważności oferty, który dopiero nadejdzie.</translation>
    </message>
</context>
<context>
    <name>OfferTotals</name>
    <message>
        <source>Discount on everything</source>
        <translation>Rabat na całość</translation>
    </message>
</context>
<context>
    <name>OfferView</name>
    <message>
        <source>Offer conversion</source>
        <translation>Skuteczność ofert</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>przyjęto %1 z %2</translation>
    </message>
    <message>
        <source>Of the offers issued in the period, those that were accepted until now, late ones too ÷ all of them.</source>
        <translation>Spośród ofert wystawionych w okresie te, które dotąd przyjęto, także po terminie ÷ wszystkie te oferty.</translation>
    </message>
    <message>
        <source>Left out: %1 that a revision, another variant or the shop itself took back.</source>
        <translation>Pominięto: %1 (zastąpione nową wersją lub innym wariantem albo wycofane przez sklep).</translation>
    </message>
    <message>
        <source>nobody was told two prices</source>
        <translation>nikomu nie podano dwóch cen</translation>
    </message>
    <message>
        <source>no conflict came up</source>
        <translation>nie było konfliktu</translation>
    </message>
    <message>
        <source>n = %1 · about %2 earlier offers</source>
        <translation>n = %1 · wcześniejsze oferty: %2</translation>
    </message>
    <message>
        <source>Quotes at another price than an earlier one of the same goods to the same customer, which did not go out beside it because the author reused or revised it. The rows are the earlier offers.</source>
        <translation>Wyceny w innej cenie niż wcześniejsza wycena tego samego towaru dla tego samego klienta, które nie wyszły obok niej, bo autor użył wcześniejszej lub zrobił jej nową wersję. W wierszach są wcześniejsze oferty.</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>offers</comment>
        <translation>Wystawione</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>offers</comment>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>offers</comment>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>offers</comment>
        <translation>Wygasłe</translation>
    </message>
    <message>
        <source>What became of offers</source>
        <translation>Co się stało z ofertami</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Nothing was offered in this period.</source>
        <translation>W tym okresie niczego nie oferowano.</translation>
    </message>
    <message>
        <source>Offers that were issued, accepted (late ones too), declined or expired in the period, whenever they were issued; beside it the period of the same length before.</source>
        <translation>Oferty wystawione, przyjęte (także po terminie), odrzucone lub wygasłe w okresie, bez względu na datę wystawienia; obok poprzedni okres tej samej długości.</translation>
    </message>
    <message>
        <source>Why offers were declined</source>
        <translation>Dlaczego odrzucono oferty</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>No offer was declined in this period.</source>
        <translation>W tym okresie nie odrzucono żadnej oferty.</translation>
    </message>
    <message>
        <source>Offers declined in the period by the reason that was given, most frequent first; beside it the period of the same length before.</source>
        <translation>Oferty odrzucone w okresie według podanego powodu, najczęstsze na początku; obok poprzedni okres tej samej długości.</translation>
    </message>
    <message>
        <source>None is left out.</source>
        <translation>Niczego nie pominięto.</translation>
    </message>
    <message>
        <source>Accepted late</source>
        <translation>Przyjęta po terminie</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Ustna</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>&amp;Issue offer</source>
        <translation>&amp;Wystaw ofertę</translation>
    </message>
    <message>
        <source>A&amp;ccepted</source>
        <translation>P&amp;rzyjęta</translation>
    </message>
    <message>
        <source>&amp;Convert to purchase</source>
        <translation>Zamień na &amp;zakup</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edytuj</translation>
    </message>
    <message>
        <source>&amp;Revise</source>
        <translation>Nowa wer&amp;sja</translation>
    </message>
    <message>
        <source>Add &amp;variant</source>
        <translation>Dodaj w&amp;ariant</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Wy&amp;cofaj</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>Usuń ten szkic</translation>
    </message>
    <message>
        <source>Draft the next revision; when it is issued, this one is superseded</source>
        <translation>Utwórz szkic następnej wersji; gdy zostanie wystawiona, zastąpi tę</translation>
    </message>
    <message>
        <source>Draft another offer that is valid beside this one, until one of them is accepted</source>
        <translation>Utwórz szkic innej oferty, która jest ważna obok tej, dopóki jedna z nich nie zostanie przyjęta</translation>
    </message>
    <message>
        <source>Lines of the offer</source>
        <translation>Pozycje oferty</translation>
    </message>
    <message>
        <source>Open customer %1</source>
        <translation>Otwórz klienta %1</translation>
    </message>
    <message>
        <source>Purchase %1</source>
        <translation>Zakup %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>wystawiono %1</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>rozpoczęto %1</translation>
    </message>
    <message>
        <source>declined: %1</source>
        <translation>odrzucona: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>revision or variant, its state, its total</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 stood in the way (%2).</source>
        <translation>Na przeszkodzie stała oferta %1 (%2).</translation>
    </message>
    <message>
        <source>This one stood in the way of a later offer (%1).</source>
        <translation>Ta oferta stała na przeszkodzie późniejszej (%1).</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Powód: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show the other offer</source>
        <translation>Pokaż drugą ofertę</translation>
    </message>
    <message>
        <source>Price conflicts prevented</source>
        <translation>Uniknięte sprzeczne ceny</translation>
    </message>
    <message>
        <source>Left out: %1 that were justified and went out.</source>
        <translation>Pominięto: %1 z uzasadnieniem, które zostały wystawione.</translation>
    </message>
    <message>
        <source>Left out: %1 that the shop took back, %2 that a revision took the place of, and drafts.</source>
        <translation>Pominięto: wycofane przez sklep %1, zastąpione nową wersją %2 oraz szkice.</translation>
    </message>
    <message>
        <source>&amp;Declined …</source>
        <translation>O&amp;drzucona …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Dr&amp;ukuj …</translation>
    </message>
    <message>
        <source>Save PD&amp;F …</source>
        <translation>Zapisz PD&amp;F …</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>Offers</source>
        <translation>Oferty</translation>
    </message>
    <message>
        <source>Select an offer to see its lines and how it came about.</source>
        <translation>Wybierz ofertę, aby zobaczyć jej pozycje i historię.</translation>
    </message>
    <message>
        <source>&amp;Log a spoken quote</source>
        <translation>&amp;Odnotuj wycenę ustną</translation>
    </message>
    <message>
        <source>Keep a price that a customer was told (Ctrl+Shift+Q)</source>
        <translation>Zapisz cenę podaną klientowi (Ctrl+Shift+Q)</translation>
    </message>
    <message>
        <source>&amp;New offer</source>
        <translation>&amp;Nowa oferta</translation>
    </message>
    <message>
        <source>The offer is issued.</source>
        <translation>Oferta została wystawiona.</translation>
    </message>
    <message>
        <source>The earlier offer holds; the draft is given up.</source>
        <translation>Obowiązuje wcześniejsza oferta; szkic porzucono.</translation>
    </message>
    <message>
        <source>The earlier offer holds; nothing new was logged.</source>
        <translation>Obowiązuje wcześniejsza oferta; niczego nowego nie odnotowano.</translation>
    </message>
    <message>
        <source>The quote is logged.</source>
        <translation>Wycena została odnotowana.</translation>
    </message>
</context>
<context>
    <name>OpenReturnDialog</name>
    <message>
        <source>Open a return in %1</source>
        <translation>Otwarcie zwrotu w zgłoszeniu %1</translation>
    </message>
    <message>
        <source>&amp;Open return</source>
        <translation>&amp;Otwórz zwrot</translation>
    </message>
    <message>
        <source>sold elsewhere</source>
        <translation>sprzedane gdzie indziej</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>goods and the purchase they are of</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;What comes back</source>
        <translation>&amp;Co wraca</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Ilość</translation>
    </message>
    <message>
        <source>The customer asks &amp;for</source>
        <translation>Życzenie &amp;klienta</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>A short word: the dashboard counts by it.</source>
        <translation>Krótkie słowo: według niego liczy pulpit.</translation>
    </message>
    <message>
        <source>What is wron&amp;g</source>
        <translation>Co jest &amp;nie tak</translation>
    </message>
    <message>
        <source>&amp;Promised for</source>
        <translation>Obiecany &amp;termin</translation>
    </message>
    <message>
        <source>A date, or +14 for in two weeks. May stay empty.</source>
        <translation>Data albo +14 dla daty za dwa tygodnie. Może być puste.</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Najwyżej %1</translation>
    </message>
</context>
<context>
    <name>OwnerDialog</name>
    <message>
        <source>Owner of %1</source>
        <translation>Właściciel: %1</translation>
    </message>
    <message>
        <source>&amp;Change the owner</source>
        <translation>&amp;Zmień właściciela</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Właściciel</translation>
    </message>
    <message>
        <source>A piece of the name, phone or e-mail. Empty where nobody is known.</source>
        <translation>Fragment nazwiska, telefonu lub e-maila. Puste, jeśli nikt nie jest znany.</translation>
    </message>
    <message>
        <source>&amp;Why it changed</source>
        <translation>&amp;Powód zmiany</translation>
    </message>
    <message>
        <source>Such as: sold on, given to a child.</source>
        <translation>Na przykład: odsprzedane, podarowane dziecku.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zgłoszenia</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferty</translation>
    </message>
    <message>
        <source>Devices and warranties</source>
        <translation>Urządzenia i gwarancje</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Zwroty</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>„%1” to folder. Wybierz znajdujący się w nim plik.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose another place.</source>
        <translation>Nie ma folderu „%1”. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>“%1” is protected. Choose another name.</source>
        <translation>Plik „%1” jest chroniony. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another place.</source>
        <translation>Nie można zapisać „%1”: %2. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full. Nothing was changed.</source>
        <translation>Nie można zapisać „%1”: dysk jest pełny. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The pages cannot be made into a PDF.</source>
        <translation>Ze stron nie można utworzyć pliku PDF.</translation>
    </message>
    <message>
        <source>The picture cannot be made into a PNG.</source>
        <translation>Tego obrazu nie można zapisać jako PNG.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Drukowanie: %1</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Podgląd stron</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większe</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cała strona</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drukuj …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Zapisz &amp;jako PDF …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>The printer did not take the pages. See whether it is switched on, or save a PDF.</source>
        <translation>Drukarka nie przyjęła stron. Sprawdź, czy jest włączona, albo zapisz PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>Wysłano do drukarki %n stronę.</numerusform>
            <numerusform>Wysłano do drukarki %n strony.</numerusform>
            <numerusform>Wysłano do drukarki %n stron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the PDF</source>
        <translation>Gdzie zapisać PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumenty PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Zapisano jako „%1”.</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Payment for %1</source>
        <translation>Płatność za zakup %1</translation>
    </message>
    <message>
        <source>&amp;Record payment</source>
        <translation>&amp;Zapisz płatność</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Kwota</translation>
    </message>
    <message>
        <source>An amount below zero is paid back to the customer.</source>
        <translation>Kwota poniżej zera to wypłata dla klienta.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Sposób płatności</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Ostatnie 90 dni</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Od … do …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Pierwszy dzień okresu</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Ostatni dzień okresu</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>o&amp;d</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>d&amp;o</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>Ok&amp;res</translation>
    </message>
    <message>
        <source>Enter a first day that is not after the last day.</source>
        <translation>Wpisz pierwszy dzień, który nie jest późniejszy niż ostatni.</translation>
    </message>
    <message>
        <source>%1 – %2, compared with %3 – %4</source>
        <translation>%1 – %2 w porównaniu z %3 – %4</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Inspections of %1</source>
        <translation>Przeglądy: %1</translation>
    </message>
    <message>
        <source>&amp;Save the plan</source>
        <translation>&amp;Zapisz plan</translation>
    </message>
    <message>
        <source>&amp;Plan the inspections</source>
        <translation>Za&amp;planuj przeglądy</translation>
    </message>
    <message>
        <source>&amp;Months between two inspections</source>
        <translation>&amp;Miesiące między przeglądami</translation>
    </message>
    <message>
        <source>&amp;Next due on</source>
        <translation>&amp;Następny termin</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>&amp;Inspection done</source>
        <translation>&amp;Przegląd wykonany</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Zakończ plan</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>co %n miesiąc</numerusform>
            <numerusform>co %n miesiące</numerusform>
            <numerusform>co %n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>ended on %1: %2</source>
        <translation>zakończono %1: %2</translation>
    </message>
    <message>
        <source>next due on %1</source>
        <translation>następny termin: %1</translation>
    </message>
    <message>
        <source>last done on %1</source>
        <translation>ostatnio wykonano %1</translation>
    </message>
</context>
<context>
    <name>PriceHints</name>
    <message>
        <source>last quoted %1 on %2, %3</source>
        <comment>price, day, state</comment>
        <translation>ostatnia wycena %1 z %2, %3</translation>
    </message>
    <message>
        <source>last quoted %1 on %2 by %4, %3</source>
        <comment>price, day, state, author</comment>
        <translation>ostatnia wycena %1 z %2 (%4), %3</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>a quote, and the related customer who was told</comment>
        <translation>%1, klient: %2</translation>
    </message>
    <message>
        <source>list price %1</source>
        <translation>cena z cennika %1</translation>
    </message>
    <message>
        <source>never quoted to this customer</source>
        <translation>temu klientowi jeszcze nie wyceniano</translation>
    </message>
</context>
<context>
    <name>ProblemTexts</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>To pole trzeba wypełnić.</translation>
    </message>
    <message>
        <source>This is too long. At most %1 characters fit.</source>
        <translation>Tekst jest za długi. Dozwolona liczba znaków: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like 1234.50.</source>
        <translation>„%1” to nie jest liczba. Wpisz ją tak: 1234,50.</translation>
    </message>
    <message>
        <source>“%1” is out of range.</source>
        <translation>„%1” jest poza zakresem.</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Write it like 2026-03-05, or +14 for in two weeks.</source>
        <translation>„%1” to nie jest istniejąca data. Wpisz ją tak: 2026-03-05, albo +14 dla daty za dwa tygodnie.</translation>
    </message>
    <message>
        <source>“%1” could be two dates. Write the year first, like 2026-03-05.</source>
        <translation>„%1” może oznaczać dwie daty. Wpisz najpierw rok, na przykład 2026-03-05.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number. Write it with its country, like +48 601 234 567.</source>
        <translation>„%1” to nie jest numer telefonu. Wpisz go z numerem kraju, na przykład +48 601 234 567.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like name@example.com.</source>
        <translation>„%1” to nie jest adres e-mail. Wpisz go tak: nazwa@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a tax number. Check its digits; one of another country begins with that country&apos;s two letters.</source>
        <translation>„%1” to nie jest numer podatkowy. Sprawdź cyfry; numer z innego kraju zaczyna się od dwóch liter tego kraju.</translation>
    </message>
    <message>
        <source>“%1” is not a country code. Two letters are needed, like PL.</source>
        <translation>„%1” to nie jest kod kraju. Potrzebne są dwie litery, na przykład PL.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code. Three letters are needed, like PLN.</source>
        <translation>„%1” to nie jest kod waluty. Potrzebne są trzy litery, na przykład PLN.</translation>
    </message>
    <message>
        <source>“%1” is not a language code. Two letters are needed, like pl.</source>
        <translation>„%1” to nie jest kod języka. Potrzebne są dwie litery, na przykład pl.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>„%1” nie należy do dostępnych wartości.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Choose one that exists.</source>
        <translation>„%1” nie jest tu znane. Wybierz istniejącą pozycję.</translation>
    </message>
    <message>
        <source>“%1” is taken already.</source>
        <translation>„%1” jest już zajęte.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be kept: %1.</source>
        <translation>Tekst zawiera znak, którego nie można zapisać: %1.</translation>
    </message>
    <message>
        <source>This comes before the date it has to follow: %1.</source>
        <translation>Ta data przypada przed datą, po której musi nastąpić: %1.</translation>
    </message>
    <message>
        <source>This is not allowed: %1.</source>
        <translation>To jest niedozwolone: %1.</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>no survey</source>
        <translation>bez ankiety</translation>
    </message>
    <message>
        <source>The customer has to re&amp;gister it with the manufacturer</source>
        <translation>Klient musi za&amp;rejestrować produkt u producenta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Na miesiące</translation>
    </message>
    <message>
        <source>For life</source>
        <translation>Dożywotnia</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Ar&amp;ticle number</source>
        <translation>Numer &amp;artykułu</translation>
    </message>
    <message>
        <source>Yours or the manufacturer&apos;s; may be empty.</source>
        <translation>Własny lub producenta; może być pusty.</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>Kateg&amp;oria</translation>
    </message>
    <message>
        <source>Cl&amp;ass</source>
        <translation>K&amp;lasa</translation>
    </message>
    <message>
        <source>Net &amp;price</source>
        <translation>&amp;Cena netto</translation>
    </message>
    <message>
        <source>In the currency of the shop; empty for no fixed price.</source>
        <translation>W walucie sklepu; puste, jeśli cena nie jest stała.</translation>
    </message>
    <message>
        <source>Ta&amp;x in percent</source>
        <translation>Podatek w &amp;procentach</translation>
    </message>
    <message>
        <source>&amp;Warranty</source>
        <translation>&amp;Gwarancja</translation>
    </message>
    <message>
        <source>&amp;Months of warranty</source>
        <translation>&amp;Miesiące gwarancji</translation>
    </message>
    <message>
        <source>Months between &amp;inspections</source>
        <translation>Mi&amp;esiące między przeglądami</translation>
    </message>
    <message>
        <source>Da&amp;ys to return it</source>
        <translation>&amp;Dni na zwrot</translation>
    </message>
    <message>
        <source>Days from delivery to the su&amp;rvey</source>
        <translation>Dni od wydania do ank&amp;iety</translation>
    </message>
    <message>
        <source>Link to a g&amp;uide</source>
        <translation>Link do in&amp;strukcji</translation>
    </message>
    <message>
        <source>&amp;Save product</source>
        <translation>&amp;Zapisz produkt</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>W&amp;yjdź</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nowy produkt</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edycja: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Numer artykułu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Cena netto</translation>
    </message>
    <message>
        <source>Tax in percent</source>
        <translation>Podatek w procentach</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Gwarancja</translation>
    </message>
    <message>
        <source>Months between inspections</source>
        <translation>Miesiące między przeglądami</translation>
    </message>
    <message>
        <source>Days to return it</source>
        <translation>Dni na zwrot</translation>
    </message>
    <message>
        <source>Days from delivery to the survey</source>
        <translation>Dni od wydania do ankiety</translation>
    </message>
    <message>
        <source>Link to a guide</source>
        <translation>Link do instrukcji</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Rejestracja</translation>
    </message>
    <message>
        <source>The new product</source>
        <translation>Nowy produkt</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Szukaj produktów</translation>
    </message>
    <message>
        <source>Name, article number or category</source>
        <translation>Nazwa, numer artykułu lub kategoria</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produkt</numerusform>
            <numerusform>%n produkty</numerusform>
            <numerusform>%n produktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Numer artykułu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Cena netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Podatek</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Gwarancja</translation>
    </message>
    <message>
        <source>No product fits what is typed.</source>
        <translation>Żaden produkt nie pasuje do wpisanego tekstu.</translation>
    </message>
    <message>
        <source>No products yet. Add the first one, or import them in the settings.</source>
        <translation>Nie ma jeszcze produktów. Dodaj pierwszy lub zaimportuj je w ustawieniach.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Dodaj produkt</translation>
    </message>
</context>
<context>
    <name>ProductTexts</name>
    <message>
        <source>Durable</source>
        <translation>Sprzęt</translation>
    </message>
    <message>
        <source>Consumable</source>
        <translation>Materiał</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Umowa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>for life</source>
        <translation>dożywotnia</translation>
    </message>
    <message>
        <source>A link begins with https:// or http:// and names a site.</source>
        <translation>Link zaczyna się od https:// lub http:// i wskazuje stronę.</translation>
    </message>
    <message>
        <source>Another product has the number “%1”.</source>
        <translation>Inny produkt ma numer „%1”.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>&amp;New product</source>
        <translation>&amp;Nowy produkt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edytuj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>The change is undone.</source>
        <translation>Zmiana została cofnięta.</translation>
    </message>
    <message>
        <source>The product is added.</source>
        <translation>Produkt został dodany.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Zapisano produkt „%1”.</translation>
    </message>
    <message>
        <source>%1 was sold or is named in a case, so it stays.</source>
        <translation>Produkt „%1” był sprzedany lub występuje w zgłoszeniu, więc pozostaje.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Usunięto produkt „%1”.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Zapisać zmiany?</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>Niezapisane zmiany: „%1”.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Wróć do edycji</translation>
    </message>
</context>
<context>
    <name>PurchaseActions</name>
    <message numerus="yes">
        <source>%n line(s) of %1 were handed over.</source>
        <translation>
            <numerusform>Wydano %n pozycję z zakupu %1.</numerusform>
            <numerusform>Wydano %n pozycje z zakupu %1.</numerusform>
            <numerusform>Wydano %n pozycji z zakupu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were paid back for %2.</source>
        <translation>Wypłacono zwrot %1 za zakup %2.</translation>
    </message>
    <message>
        <source>%1 were paid for %2.</source>
        <translation>Zapisano płatność %1 za zakup %2.</translation>
    </message>
    <message>
        <source>Goods of %1 came back.</source>
        <translation>Przyjęto zwrot towaru z zakupu %1.</translation>
    </message>
    <message>
        <source>Purchase %1 is cancelled.</source>
        <translation>Anulowano zakup %1.</translation>
    </message>
    <message>
        <source>Cancel purchase %1</source>
        <translation>Anulowanie zakupu %1</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Jaki jest powód anulowania?</translation>
    </message>
    <message>
        <source>Purchase %1 is saved.</source>
        <translation>Zapisano zakup %1.</translation>
    </message>
    <message>
        <source>The purchase is registered.</source>
        <translation>Zakup został zarejestrowany.</translation>
    </message>
    <message>
        <source>Cancel purchase</source>
        <translation>Anuluj zakup</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Pozostaw</translation>
    </message>
</context>
<context>
    <name>PurchaseConflict</name>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Termin płatności</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
</context>
<context>
    <name>PurchaseDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Otwórz tamto</translation>
    </message>
</context>
<context>
    <name>PurchaseForm</name>
    <message>
        <source>&amp;Customer</source>
        <translation>K&amp;lient</translation>
    </message>
    <message>
        <source>Empty for a counter sale.</source>
        <translation>Sprzedaż przy ladzie: zostaw puste.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>N&amp;umer</translation>
    </message>
    <message>
        <source>Empty for the next free one.</source>
        <translation>Puste: kolejny wolny numer.</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>K&amp;anał</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>D&amp;ue on</source>
        <translation>&amp;Termin płatności</translation>
    </message>
    <message>
        <source>Curr&amp;ency</source>
        <translation>&amp;Waluta</translation>
    </message>
    <message>
        <source>&amp;Paid in full now</source>
        <translation>Zapłacone w &amp;całości od razu</translation>
    </message>
    <message>
        <source>Method of payment</source>
        <translation>Sposób płatności</translation>
    </message>
    <message>
        <source>&amp;Save purchase</source>
        <translation>&amp;Zapisz zakup</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>W&amp;yjdź</translation>
    </message>
    <message>
        <source>New purchase</source>
        <translation>Nowy zakup</translation>
    </message>
    <message>
        <source>Edit purchase %1</source>
        <translation>Edycja zakupu %1</translation>
    </message>
    <message>
        <source>Purchase %1</source>
        <translation>Zakup %1</translation>
    </message>
    <message>
        <source>The new purchase</source>
        <translation>Nowy zakup</translation>
    </message>
    <message>
        <source>Handed &amp;over now</source>
        <translation>Wydane &amp;od razu</translation>
    </message>
</context>
<context>
    <name>PurchaseLineRow</name>
    <message>
        <source>serial number</source>
        <translation>numer seryjny</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Otwórz tamto</translation>
    </message>
    <message>
        <source>open the device that has this serial number</source>
        <translation>otwórz urządzenie, które ma ten numer seryjny</translation>
    </message>
</context>
<context>
    <name>PurchaseLinesModel</name>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>%1, %2 came back</source>
        <translation>%1, zwrócono %2</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Cena netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Podatek</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Wydano</translation>
    </message>
</context>
<context>
    <name>PurchaseList</name>
    <message>
        <source>Purchases</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Search purchases</source>
        <translation>Szukaj zakupów</translation>
    </message>
    <message>
        <source>Number, serial or goods</source>
        <translation>Numer, numer seryjny lub towar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Wydanie</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Towar</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n zakup</numerusform>
            <numerusform>%n zakupy</numerusform>
            <numerusform>%n zakupów</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchase fits what is typed.</source>
        <translation>Żaden zakup nie pasuje do wpisanego tekstu.</translation>
    </message>
    <message>
        <source>Register a purchase</source>
        <translation>Zarejestruj zakup</translation>
    </message>
    <message>
        <source>Counter sale</source>
        <translation>Sprzedaż przy ladzie</translation>
    </message>
</context>
<context>
    <name>PurchaseTexts</name>
    <message>
        <source>Ordered</source>
        <translation>Zamówione</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>Częściowo wydane</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Wydane</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Częściowo zapłacone</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacone</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>Do zwrotu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Niewydane</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Counter sales</source>
        <translation>Przy ladzie</translation>
    </message>
    <message>
        <source>No purchases yet. Register the first one, or import them in the settings.</source>
        <translation>Nie ma jeszcze zakupów. Zarejestruj pierwszy lub zaimportuj je w ustawieniach.</translation>
    </message>
    <message>
        <source>Every purchase is paid.</source>
        <translation>Wszystkie zakupy są zapłacone.</translation>
    </message>
    <message>
        <source>No payment is overdue.</source>
        <translation>Żadna płatność nie jest po terminie.</translation>
    </message>
    <message>
        <source>Everything is delivered.</source>
        <translation>Wszystko jest wydane.</translation>
    </message>
    <message>
        <source>Nothing came back and nothing was cancelled.</source>
        <translation>Nic nie zostało zwrócone ani anulowane.</translation>
    </message>
    <message>
        <source>No sales without a customer.</source>
        <translation>Nie ma sprzedaży bez klienta.</translation>
    </message>
    <message>
        <source>A cancelled purchase cannot be changed. Undo the cancellation first, or register it anew.</source>
        <translation>Anulowanego zakupu nie można zmienić. Najpierw cofnij anulowanie lub zarejestruj zakup na nowo.</translation>
    </message>
    <message>
        <source>What was delivered cannot be cancelled. Take it back as a return.</source>
        <translation>Wydanego towaru nie można anulować. Przyjmij go jako zwrot.</translation>
    </message>
    <message>
        <source>What was not delivered cannot come back. Cancel the purchase instead.</source>
        <translation>Niewydany towar nie może zostać zwrócony. Zamiast tego anuluj zakup.</translation>
    </message>
    <message>
        <source>This line was delivered before, or not at all. Choose lines that fit.</source>
        <translation>Ta pozycja została już wydana albo nie została wydana wcale. Wybierz właściwe pozycje.</translation>
    </message>
    <message>
        <source>No more than was paid can be paid back: %1.</source>
        <translation>Nie można zwrócić więcej, niż zapłacono: %1.</translation>
    </message>
    <message>
        <source>Goods of a line came back. It has to keep at least that quantity.</source>
        <translation>Towar z tej pozycji został zwrócony. Musi w niej zostać co najmniej tyle sztuk.</translation>
    </message>
    <message>
        <source>At least one line is needed.</source>
        <translation>Potrzebna jest co najmniej jedna pozycja.</translation>
    </message>
    <message>
        <source>The total is too large. Check quantities and prices.</source>
        <translation>Suma jest za duża. Sprawdź ilości i ceny.</translation>
    </message>
    <message>
        <source>A device of this product has that serial number already.</source>
        <translation>Inne urządzenie tego produktu ma już ten numer seryjny.</translation>
    </message>
    <message>
        <source>These are more serial numbers than pieces: %1.</source>
        <translation>Numerów seryjnych jest więcej niż sztuk: %1.</translation>
    </message>
</context>
<context>
    <name>PurchaseTotals</name>
    <message>
        <source>Paid</source>
        <translation>Zapłacono</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Do zapłaty</translation>
    </message>
</context>
<context>
    <name>PurchaseView</name>
    <message>
        <source>Purchase</source>
        <translation>Zakup</translation>
    </message>
    <message>
        <source>Hand o&amp;ver</source>
        <translation>&amp;Wydaj</translation>
    </message>
    <message>
        <source>Record &amp;payment</source>
        <translation>Zapisz &amp;płatność</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Przyjmij &amp;zwrot</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edytuj</translation>
    </message>
    <message>
        <source>Cancel this purchase</source>
        <translation>Anuluj ten zakup</translation>
    </message>
    <message>
        <source>Lines of the purchase</source>
        <translation>Pozycje zakupu</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Zwrot %1</translation>
    </message>
    <message>
        <source>Counter sale</source>
        <translation>Sprzedaż przy ladzie</translation>
    </message>
    <message>
        <source>Open customer %1</source>
        <translation>Otwórz klienta %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>termin %1</translation>
    </message>
    <message>
        <source>&amp;Pay back</source>
        <translation>Zwróć &amp;pieniądze</translation>
    </message>
    <message>
        <source>Takes back goods of %1</source>
        <translation>Zwrot towaru z %1</translation>
    </message>
    <message>
        <source>Came back by %1</source>
        <translation>Zwrócono w %1</translation>
    </message>
    <message>
        <source>%1: paid back %2, %3</source>
        <translation>%1: zwrócono %2, %3</translation>
    </message>
    <message>
        <source>%1: paid %2, %3</source>
        <translation>%1: zapłacono %2, %3</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Nie ma jeszcze płatności.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>cofnięto</translation>
    </message>
    <message>
        <source>Enter an &amp;answer</source>
        <translation>Wpisz &amp;odpowiedź w ankiecie</translation>
    </message>
    <message>
        <source>What the customer said of this purchase when asked</source>
        <translation>Co klient odpowiedział na pytanie o ten zakup</translation>
    </message>
    <message>
        <source>Device without a serial number</source>
        <translation>Urządzenie bez numeru seryjnego</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Urządzenie %1</translation>
    </message>
</context>
<context>
    <name>PurchasesPage</name>
    <message>
        <source>Purchases</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>&amp;New purchase</source>
        <translation>&amp;Nowy zakup</translation>
    </message>
    <message>
        <source>Select a purchase to see its lines and payments.</source>
        <translation>Wybierz zakup, aby zobaczyć jego pozycje i płatności.</translation>
    </message>
</context>
<context>
    <name>RankedCounts</name>
    <message>
        <source>not stated</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>wszystkie inne</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Ten okres</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Poprzedni okres</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, the period before</source>
        <comment>chart, part of it</comment>
        <translation>%1, %2, poprzedni okres</translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message>
        <source>The change is undone.</source>
        <translation>Zmiana została cofnięta.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Show &amp;all</source>
        <translation>Pokaż &amp;wszystkie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a filter and its number of records</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>RecordPicker</name>
    <message>
        <source>What fits</source>
        <translation>Co pasuje</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Refund %1</source>
        <translation>Zwrot pieniędzy: %1</translation>
    </message>
    <message>
        <source>&amp;Refund</source>
        <translation>&amp;Zwróć pieniądze</translation>
    </message>
    <message>
        <source>Pay back &amp;more than was paid for it</source>
        <translation>Zwróć &amp;więcej, niż za to zapłacono</translation>
    </message>
    <message>
        <source>It cost %1 in %2. What goes back is posted there as a return.</source>
        <translation>Kosztowało %1 w zakupie %2. Zwracana kwota zostanie tam zapisana jako zwrot.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Kwota</translation>
    </message>
    <message>
        <source>M&amp;ethod</source>
        <translation>&amp;Sposób płatności</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>Deducted from the refund</source>
        <translation>Potrącono ze zwrotu</translation>
    </message>
    <message>
        <source>Added to the refund</source>
        <translation>Dodano do zwrotu</translation>
    </message>
    <message>
        <source>Only %1 was paid for it. Tick the box below to pay back more.</source>
        <translation>Zapłacono za to tylko %1. Zaznacz pole poniżej, aby zwrócić więcej.</translation>
    </message>
    <message>
        <source>No more than was paid for it: %1.</source>
        <translation>Nie więcej, niż za to zapłacono: %1.</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Register: %1</source>
        <translation>Rejestracja: %1</translation>
    </message>
    <message>
        <source>&amp;Save the registration</source>
        <translation>&amp;Zapisz rejestrację</translation>
    </message>
    <message>
        <source>Registration &amp;number</source>
        <translation>&amp;Numer rejestracji</translation>
    </message>
    <message>
        <source>Empty where there is none.</source>
        <translation>Puste, jeśli go nie ma.</translation>
    </message>
    <message>
        <source>Registered &amp;on</source>
        <translation>&amp;Data rejestracji</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Renew contract %1</source>
        <translation>Przedłużenie umowy %1</translation>
    </message>
    <message>
        <source>&amp;Renew the contract</source>
        <translation>P&amp;rzedłuż umowę</translation>
    </message>
    <message>
        <source>It then lasts until %1.</source>
        <translation>Będzie wtedy trwać do %1.</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Cena</translation>
    </message>
    <message>
        <source>&amp;Why is it renewed?</source>
        <translation>Jaki jest p&amp;owód przedłużenia?</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Pozostaw bez zmian</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replacement for %1</source>
        <translation>Wymiana: %1</translation>
    </message>
    <message>
        <source>&amp;Hand out the replacement</source>
        <translation>&amp;Wydaj na wymianę</translation>
    </message>
    <message>
        <source>What came back is thrown &amp;away</source>
        <translation>Zwrócony towar zostanie wyrz&amp;ucony</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produkt</translation>
    </message>
    <message>
        <source>The same one, or another that the customer gets instead.</source>
        <translation>Ten sam albo inny, który klient dostaje w zamian.</translation>
    </message>
    <message>
        <source>&amp;Serial of the new device</source>
        <translation>Numer &amp;seryjny nowego urządzenia</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>The customer keeps what is left of the warranties.</source>
        <translation>Klientowi pozostaje reszta gwarancji.</translation>
    </message>
    <message>
        <source>The goods are replaced from the shelf.</source>
        <translation>Towar jest wymieniany na nowy z półki.</translation>
    </message>
</context>
<context>
    <name>ReturnActions</name>
    <message>
        <source>Nothing of this customer can come back. Enter the device, or the purchase with its delivery, first.</source>
        <translation>Ten klient nie ma nic, co można by zwrócić. Najpierw wpisz urządzenie albo zakup wraz z wydaniem.</translation>
    </message>
    <message>
        <source>The return is opened.</source>
        <translation>Otwarto zwrot.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Zapisano zwrot %1.</translation>
    </message>
    <message>
        <source>No loaner is free. Enter a device with the status “Loaner” first, or take one back.</source>
        <translation>Żadne urządzenie zastępcze nie jest wolne. Najpierw wpisz urządzenie ze stanem „Zastępcze” albo przyjmij któreś z powrotem.</translation>
    </message>
    <message>
        <source>A loaner is out for %1.</source>
        <translation>Wypożyczono urządzenie zastępcze do %1.</translation>
    </message>
    <message>
        <source>The loaner of %1 is back.</source>
        <translation>Urządzenie zastępcze do %1 wróciło.</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Take back goods of %1</source>
        <translation>Zwrot towaru z zakupu %1</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Przyjmij &amp;zwrot</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dzień</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1 (najwyżej %2)</translation>
    </message>
</context>
<context>
    <name>ReturnList</name>
    <message>
        <source>%1, late</source>
        <translation>%1, po terminie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Podstawa ochrony</translation>
    </message>
    <message>
        <source>Loaner</source>
        <translation>Zastępcze</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Search returns</source>
        <translation>Szukaj zwrotów</translation>
    </message>
    <message>
        <source>Number, customer, product or serial</source>
        <translation>Numer, klient, produkt lub numer seryjny</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n zwrot</numerusform>
            <numerusform>%n zwroty</numerusform>
            <numerusform>%n zwrotów</numerusform>
        </translation>
    </message>
    <message>
        <source>No return fits what is typed.</source>
        <translation>Żaden zwrot nie pasuje do wpisanego tekstu.</translation>
    </message>
</context>
<context>
    <name>ReturnReasonDialog</name>
    <message>
        <source>Reject %1</source>
        <translation>Odrzucenie: %1</translation>
    </message>
    <message>
        <source>Close %1 early</source>
        <translation>Wcześniejsze zamknięcie: %1</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>O&amp;drzuć</translation>
    </message>
    <message>
        <source>&amp;Close the return</source>
        <translation>&amp;Zamknij zwrot</translation>
    </message>
    <message>
        <source>&amp;Why is it rejected?</source>
        <translation>&amp;Jaki jest powód odrzucenia?</translation>
    </message>
    <message>
        <source>&amp;Why is it closed before it is settled?</source>
        <translation>Dla&amp;czego jest zamykany przed rozstrzygnięciem?</translation>
    </message>
    <message>
        <source>The customer will ask: write it as you would say it.</source>
        <translation>Klient o to zapyta: napisz to takimi słowami, jakich użyjesz w rozmowie.</translation>
    </message>
</context>
<context>
    <name>ReturnTexts</name>
    <message>
        <source>Return</source>
        <comment>give the goods back</comment>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wymiana</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Naprawa</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamacja</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Naprawa</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Wymiana</translation>
    </message>
    <message>
        <source>Refund the money</source>
        <translation>Zwrot pieniędzy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Promised today or overdue</source>
        <translation>Na dziś lub po terminie</translation>
    </message>
    <message>
        <source>Loaner out</source>
        <translation>Wydane zastępcze</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>No return is open. One is opened from its case, by “Open return …”.</source>
        <translation>Nie ma otwartych zwrotów. Zwrot otwiera się ze zgłoszenia, przez „Otwórz zwrot …”.</translation>
    </message>
    <message>
        <source>Nothing was promised for today, and nothing is overdue.</source>
        <translation>Na dziś nic nie obiecano i nic nie jest po terminie.</translation>
    </message>
    <message>
        <source>No loaner is out.</source>
        <translation>Żadne urządzenie zastępcze nie jest wydane.</translation>
    </message>
    <message>
        <source>Nothing waits for inspection.</source>
        <translation>Nic nie czeka na sprawdzenie.</translation>
    </message>
    <message>
        <source>No returns yet. One is opened from its case, by “Open return …”.</source>
        <translation>Nie ma jeszcze zwrotów. Zwrot otwiera się ze zgłoszenia, przez „Otwórz zwrot …”.</translation>
    </message>
    <message>
        <source>&amp;Approve return …</source>
        <translation>&amp;Zatwierdź zwrot …</translation>
    </message>
    <message>
        <source>&amp;Approve exchange …</source>
        <translation>&amp;Zatwierdź wymianę …</translation>
    </message>
    <message>
        <source>&amp;Approve repair …</source>
        <translation>&amp;Zatwierdź naprawę …</translation>
    </message>
    <message>
        <source>&amp;Approve complaint …</source>
        <translation>&amp;Zatwierdź reklamację …</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>P&amp;otwierdź</translation>
    </message>
    <message>
        <source>&amp;Goods received</source>
        <translation>&amp;Towar przyjęty</translation>
    </message>
    <message>
        <source>Start &amp;inspection</source>
        <translation>Zacznij &amp;sprawdzanie</translation>
    </message>
    <message>
        <source>Start &amp;repair</source>
        <translation>Zacznij &amp;naprawę</translation>
    </message>
    <message>
        <source>&amp;Repair done</source>
        <translation>&amp;Naprawa gotowa</translation>
    </message>
    <message>
        <source>&amp;Hand over …</source>
        <translation>&amp;Wydaj …</translation>
    </message>
    <message>
        <source>Hand out re&amp;placement …</source>
        <translation>Wydaj na w&amp;ymianę …</translation>
    </message>
    <message>
        <source>Re&amp;fund …</source>
        <translation>Zwróć &amp;pieniądze …</translation>
    </message>
    <message>
        <source>Re&amp;ject …</source>
        <translation>O&amp;drzuć …</translation>
    </message>
    <message>
        <source>&amp;Sent back</source>
        <translation>O&amp;desłano</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Z&amp;amknij</translation>
    </message>
    <message>
        <source>C&amp;lose early …</source>
        <translation>Z&amp;amknij wcześniej …</translation>
    </message>
    <message>
        <source>%1 is opened.</source>
        <translation>Otwarto zwrot %1.</translation>
    </message>
    <message>
        <source>%1 is confirmed.</source>
        <translation>Potwierdzono zwrot %1.</translation>
    </message>
    <message>
        <source>The goods of %1 are here.</source>
        <translation>Towar ze zwrotu %1 jest na miejscu.</translation>
    </message>
    <message>
        <source>%1 is being inspected.</source>
        <translation>Trwa sprawdzanie zwrotu %1.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>Zatwierdzono zwrot %1.</translation>
    </message>
    <message>
        <source>%1 is in repair.</source>
        <translation>Zwrot %1 jest w naprawie.</translation>
    </message>
    <message>
        <source>%1 is ready to be handed over.</source>
        <translation>Zwrot %1 jest gotowy do wydania.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>Zwrot %1 wydano.</translation>
    </message>
    <message>
        <source>The replacement of %1 is with the customer.</source>
        <translation>Towar wydany na wymianę w %1 jest u klienta.</translation>
    </message>
    <message>
        <source>%1 is refunded.</source>
        <translation>Zwrócono pieniądze za %1.</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>Odrzucono zwrot %1.</translation>
    </message>
    <message>
        <source>The goods of %1 are sent back.</source>
        <translation>Towar ze zwrotu %1 odesłano.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>Zwrot %1 jest zamknięty.</translation>
    </message>
    <message>
        <source>The return is there already: somebody else was quicker.</source>
        <translation>Zwrot jest już w tym stanie: ktoś inny był szybszy.</translation>
    </message>
    <message>
        <source>A closed return stays closed. What comes back again is a new return.</source>
        <translation>Zamknięty zwrot pozostaje zamknięty. To, co wraca ponownie, jest nowym zwrotem.</translation>
    </message>
    <message>
        <source>The return has gone on meanwhile: somebody else was quicker.</source>
        <translation>Zwrot jest już na dalszym etapie: ktoś inny był szybszy.</translation>
    </message>
    <message>
        <source>Confirm the return before its goods come in.</source>
        <translation>Potwierdź zwrot, zanim przyjmiesz towar.</translation>
    </message>
    <message>
        <source>Only goods that are here can be inspected.</source>
        <translation>Sprawdzić można tylko towar, który jest na miejscu.</translation>
    </message>
    <message>
        <source>Inspect the goods before you approve or reject.</source>
        <translation>Sprawdź towar, zanim zatwierdzisz lub odrzucisz zwrot.</translation>
    </message>
    <message>
        <source>Approve the return before it is repaired, replaced or refunded.</source>
        <translation>Zatwierdź zwrot, zanim nastąpi naprawa, wymiana lub zwrot pieniędzy.</translation>
    </message>
    <message>
        <source>Something else was approved for this return.</source>
        <translation>Dla tego zwrotu zatwierdzono coś innego.</translation>
    </message>
    <message>
        <source>Only what is in repair becomes ready.</source>
        <translation>Gotowe może być tylko to, co jest w naprawie.</translation>
    </message>
    <message>
        <source>Finish the repair before you hand over.</source>
        <translation>Zakończ naprawę przed wydaniem.</translation>
    </message>
    <message>
        <source>Only rejected goods are sent back.</source>
        <translation>Odsyła się tylko odrzucony towar.</translation>
    </message>
    <message>
        <source>The loaner is still out. Take it back before you close the return.</source>
        <translation>Urządzenie zastępcze jest nadal wydane. Przyjmij je z powrotem, zanim zamkniesz zwrot.</translation>
    </message>
    <message>
        <source>Within the return window until %1: money back.</source>
        <translation>W terminie zwrotu, do %1: zwrot pieniędzy.</translation>
    </message>
    <message>
        <source>Outside the return window since %1: warranty or goodwill.</source>
        <translation>Po terminie zwrotu, od %1: gwarancja lub dobra wola.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a warranty layer and who answers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not covered on %1. %2 begins on %3.</source>
        <translation>Dnia %1 bez ochrony. %2 zaczyna się %3.</translation>
    </message>
    <message>
        <source>Not covered on %1. %2 ended on %3.</source>
        <translation>Dnia %1 bez ochrony. %2 skończyła się %3.</translation>
    </message>
    <message>
        <source>Not covered on %1. %2: all claims are used up.</source>
        <translation>Dnia %1 bez ochrony. %2: limit roszczeń wyczerpany.</translation>
    </message>
    <message>
        <source>Not covered on %1. %2 is void since %3.</source>
        <translation>Dnia %1 bez ochrony. %2 jest nieważna od %3.</translation>
    </message>
    <message>
        <source>Not covered on %1. There is no warranty.</source>
        <translation>Dnia %1 bez ochrony. Nie ma żadnej gwarancji.</translation>
    </message>
    <message>
        <source>Covered on %1: %2, until %3.</source>
        <translation>Objęte ochroną dnia %1: %2, do %3.</translation>
    </message>
    <message>
        <source>Covered on %1: %2, for life.</source>
        <translation>Objęte ochroną dnia %1: %2, dożywotnio.</translation>
    </message>
</context>
<context>
    <name>ReturnView</name>
    <message>
        <source>Returns by reason</source>
        <translation>Zwroty według powodu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Nothing came back in this period.</source>
        <translation>W tym okresie nic nie wróciło.</translation>
    </message>
    <message>
        <source>Returns asked for in the period, most frequent first; beside it the period of the same length before.</source>
        <translation>Zwroty zgłoszone w tym okresie, najczęstsze na początku; obok poprzedni okres tej samej długości.</translation>
    </message>
    <message>
        <source>Rejected ones are among them; none is left out.</source>
        <translation>Odrzucone są wśród nich; żaden nie jest pominięty.</translation>
    </message>
    <message>
        <source>Returns by product</source>
        <translation>Zwroty według produktu</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>%1 · serial %2</source>
        <translation>%1 · numer seryjny %2</translation>
    </message>
    <message>
        <source>Promised: %1, late</source>
        <translation>Obiecany termin: %1, po terminie</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Obiecany termin: %1</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>The replacement</source>
        <translation>Urządzenie z wymiany</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Edytuj …</translation>
    </message>
    <message>
        <source>Loaner &amp;back</source>
        <translation>P&amp;rzyjmij zastępcze</translation>
    </message>
    <message>
        <source>Lend a loa&amp;ner …</source>
        <translation>Wypoży&amp;cz zastępcze …</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Odrzucono: %1</translation>
    </message>
    <message>
        <source>Paid back: %1</source>
        <translation>Zwrócono: %1</translation>
    </message>
    <message>
        <source>Replaced by: %1</source>
        <translation>Wymieniono na: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Zatwierdzono: %1</translation>
    </message>
    <message>
        <source>Loaner: %1, out %2, back %3</source>
        <translation>Urządzenie zastępcze: %1, wydane %2, zwrócone %3</translation>
    </message>
    <message>
        <source>Loaner: %1, out since %2</source>
        <translation>Urządzenie zastępcze: %1, wydane od %2</translation>
    </message>
    <message>
        <source>Loaner back: %1</source>
        <translation>Zwrócono zastępcze: %1</translation>
    </message>
    <message>
        <source>Loaner lent: %1</source>
        <translation>Wypożyczono zastępcze: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>cofnięto</translation>
    </message>
    <message>
        <source>Requested on %1</source>
        <translation>Zgłoszono %1</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Returns</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Select a return to see where it stands and what comes next.</source>
        <translation>Wybierz zwrot, aby zobaczyć, na jakim jest etapie i co dalej.</translation>
    </message>
</context>
<context>
    <name>ScorePicker</name>
    <message>
        <source>Score %1 of %2</source>
        <translation>Ocena %1 z %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Search customers, phones, serials, invoices … (Ctrl+K)</source>
        <translation>Szukaj klientów, telefonów, numerów seryjnych, faktur … (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>SearchKind</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zgłoszenia</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferty</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Umowy</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Nothing found.</source>
        <translation>Nic nie znaleziono.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Wyniki wyszukiwania</translation>
    </message>
</context>
<context>
    <name>SerialFields</name>
    <message>
        <source>Serial number of %1</source>
        <translation>Numer seryjny: %1</translation>
    </message>
    <message>
        <source>Serial numbers of %1</source>
        <translation>Numery seryjne: %1</translation>
    </message>
    <message numerus="yes">
        <source>One a line, at most %n.</source>
        <translation>
            <numerusform>Po jednym w wierszu, najwyżej %n.</numerusform>
            <numerusform>Po jednym w wierszu, najwyżej %n.</numerusform>
            <numerusform>Po jednym w wierszu, najwyżej %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings by subject</source>
        <translation>Ustawienia według tematu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Shop file</source>
        <translation>Plik sklepu</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import i eksport</translation>
    </message>
</context>
<context>
    <name>ShopFileView</name>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Sprawdź plik</translation>
    </message>
    <message>
        <source>&amp;Open another shop file …</source>
        <translation>&amp;Otwórz inny plik sklepu …</translation>
    </message>
    <message>
        <source>All data of the shop are in this one file; a copy of it is a whole copy of the shop.</source>
        <translation>Wszystkie dane sklepu są w tym jednym pliku; jego kopia to pełna kopia sklepu.</translation>
    </message>
    <message>
        <source>&amp;Remove the demo shop and start my own</source>
        <translation>&amp;Usuń sklep demonstracyjny i załóż własny</translation>
    </message>
    <message>
        <source>%1 customers, %2 purchases, %3 cases, %4 survey answers. Schema %5.</source>
        <translation>Klienci: %1, zakupy: %2, zgłoszenia: %3, odpowiedzi w ankietach: %4. Schemat %5.</translation>
    </message>
    <message>
        <source>Reading the whole file …</source>
        <translation>Odczytywanie całego pliku …</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Plik jest w porządku.</translation>
    </message>
    <message>
        <source>The file is damaged. Copy it away, and go on with the newest backup.</source>
        <translation>Plik jest uszkodzony. Skopiuj go w inne miejsce i pracuj dalej na najnowszej kopii zapasowej.</translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>&amp;Save settings</source>
        <translation>&amp;Zapisz ustawienia</translation>
    </message>
    <message>
        <source>&amp;Name of the shop</source>
        <translation>&amp;Nazwa sklepu</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Strefa czasowa</translation>
    </message>
    <message>
        <source>Days of the dashboard begin and end by it.</source>
        <translation>Według niej zaczynają się i kończą dni na pulpicie.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>K&amp;raj</translation>
    </message>
    <message>
        <source>Two letters; for phone numbers typed without a country.</source>
        <translation>Dwie litery; dla numerów telefonu wpisanych bez kraju.</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Waluta</translation>
    </message>
    <message>
        <source>Three letters, such as PLN or EUR.</source>
        <translation>Trzy litery, na przykład PLN lub EUR.</translation>
    </message>
    <message>
        <source>&amp;Language of new customers</source>
        <translation>&amp;Język nowych klientów</translation>
    </message>
    <message>
        <source>&amp;Days without a new contact</source>
        <translation>&amp;Dni bez nowego kontaktu</translation>
    </message>
    <message>
        <source>A case counts as solved at first contact when the customer does not come back within so many days.</source>
        <translation>Zgłoszenie liczy się jako rozwiązane przy pierwszym kontakcie, gdy klient nie wróci przez tyle dni.</translation>
    </message>
    <message>
        <source>The settings of the shop are saved.</source>
        <translation>Ustawienia sklepu zostały zapisane.</translation>
    </message>
    <message>
        <source>The former settings are back.</source>
        <translation>Przywrócono poprzednie ustawienia.</translation>
    </message>
    <message>
        <source>&amp;Months of earlier offers</source>
        <translation>&amp;Miesiące wcześniejszych ofert</translation>
    </message>
    <message>
        <source>So far back Aftersale looks for what a customer was offered before, when a new offer is drafted and issued.</source>
        <translation>Tak daleko wstecz Aftersale szuka wcześniejszych ofert dla klienta, gdy nowa oferta jest pisana i wystawiana.</translation>
    </message>
</context>
<context>
    <name>SpokenQuoteDialog</name>
    <message>
        <source>Price told to %1</source>
        <translation>Wycena ustna: %1</translation>
    </message>
    <message>
        <source>Price told to a customer</source>
        <translation>Wycena ustna dla klienta</translation>
    </message>
    <message>
        <source>&amp;Log this quote</source>
        <translation>&amp;Odnotuj wycenę</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>K&amp;lient</translation>
    </message>
    <message>
        <source>&amp;What was it about?</source>
        <translation>&amp;Czego dotyczyła?</translation>
    </message>
    <message>
        <source>A product, or any words.</source>
        <translation>Produkt albo dowolne słowa.</translation>
    </message>
    <message>
        <source>&amp;Net price of one piece</source>
        <translation>Cena &amp;netto za sztukę</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <source>&amp;Works here</source>
        <translation>&amp;Pracuje tutaj</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Imię i nazwisko</translation>
    </message>
    <message>
        <source>Edit a member of the staff</source>
        <translation>Edycja pracownika</translation>
    </message>
    <message>
        <source>Add a member of the staff</source>
        <translation>Dodawanie pracownika</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rola</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>Staff</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Kierownik</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Księgowość</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>&amp;Add someone</source>
        <translation>&amp;Dodaj osobę</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edytuj</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Pracuje tutaj</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Już nie pracuje</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Zapisano: %1.</translation>
    </message>
</context>
<context>
    <name>StateTexts</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Komunikator</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Przy ladzie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Czeka na klienta</translation>
    </message>
    <message>
        <source>Waiting for a third party</source>
        <translation>Czeka na innych</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Gotówka</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Przelew</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inny</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Wystawiona</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęta</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odrzucona</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofana</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Zastąpiona</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasła</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Zrealizowana</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a return</comment>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a return</comment>
        <translation>Potwierdzony</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>a return</comment>
        <translation>Przyjęty</translation>
    </message>
    <message>
        <source>In inspection</source>
        <comment>a return</comment>
        <translation>W trakcie sprawdzania</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a return</comment>
        <translation>Zatwierdzony</translation>
    </message>
    <message>
        <source>In repair</source>
        <comment>a return</comment>
        <translation>W naprawie</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a return</comment>
        <translation>Gotowy</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>a return</comment>
        <translation>Wydany</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>a return</comment>
        <translation>Wymieniony</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>a return</comment>
        <translation>Zwrócono pieniądze</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>a return</comment>
        <translation>Odrzucony</translation>
    </message>
    <message>
        <source>Sent back</source>
        <comment>a return</comment>
        <translation>Odesłany</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a return</comment>
        <translation>Zamknięty</translation>
    </message>
    <message>
        <source>Statutory warranty</source>
        <translation>Rękojmia</translation>
    </message>
    <message>
        <source>Manufacturer&apos;s warranty</source>
        <translation>Gwarancja producenta</translation>
    </message>
    <message>
        <source>Extended warranty</source>
        <translation>Gwarancja przedłużona</translation>
    </message>
    <message>
        <source>Repair warranty</source>
        <translation>Gwarancja na naprawę</translation>
    </message>
</context>
<context>
    <name>StorageTexts</name>
    <message>
        <source>The shop file cannot be reached. Check that it is still in its place and that you may open it, then try again.</source>
        <translation>Plik sklepu jest niedostępny. Sprawdź, czy jest na swoim miejscu i czy możesz go otworzyć, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Another program is writing to this shop. Nothing was changed; try again when it is done.</source>
        <translation>Inny program zapisuje dane tego sklepu. Niczego nie zmieniono; spróbuj ponownie, gdy skończy.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Dysk jest pełny. Niczego nie zmieniono; zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This shop is open for reading only. Nothing was changed.</source>
        <translation>Ten sklep jest otwarty tylko do odczytu. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The shop file is damaged. What is shown may be incomplete; restore a backup.</source>
        <translation>Plik sklepu jest uszkodzony. Widoczne dane mogą być niepełne; przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>This file is not a shop of this program. It was left as it is.</source>
        <translation>Ten plik nie jest sklepem tego programu. Pozostał bez zmian.</translation>
    </message>
    <message>
        <source>This shop was written by a newer version of the program. Update the program to open it.</source>
        <translation>Ten sklep zapisała nowsza wersja programu. Zaktualizuj program, aby go otworzyć.</translation>
    </message>
    <message>
        <source>Someone else changed this meanwhile. Nothing was written; look at it again.</source>
        <translation>Ktoś inny zmienił to w międzyczasie. Niczego nie zapisano; sprawdź to jeszcze raz.</translation>
    </message>
    <message>
        <source>The program made a mistake and could not do this. Nothing was changed.</source>
        <translation>Program popełnił błąd i nie mógł tego wykonać. Niczego nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>Answer about %1</source>
        <translation>Odpowiedź w ankiecie: %1</translation>
    </message>
    <message>
        <source>&amp;Save the answer</source>
        <translation>&amp;Zapisz odpowiedź</translation>
    </message>
    <message>
        <source>&amp;What was asked</source>
        <translation>&amp;O co pytano</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <translation>Oc&amp;ena</translation>
    </message>
    <message>
        <source>Answered &amp;on</source>
        <translation>&amp;Data odpowiedzi</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>&amp;Komentarz</translation>
    </message>
    <message>
        <source>1: very dissatisfied, 5: very satisfied.</source>
        <translation>1: bardzo niezadowolony, 5: bardzo zadowolony.</translation>
    </message>
    <message>
        <source>0: would not recommend us at all, 10: certainly would.</source>
        <translation>0: na pewno by nas nie polecił, 10: na pewno by nas polecił.</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Edit a target</source>
        <translation>Edycja celu</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Dodawanie celu</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Wskaźnik</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Kanał</translation>
    </message>
    <message>
        <source>Only the first response has a target for each channel.</source>
        <translation>Tylko pierwsza odpowiedź ma osobny cel dla każdego kanału.</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Cel</translation>
    </message>
    <message>
        <source>What is to be reached as a rule.</source>
        <translation>Co ma być osiągane na co dzień.</translation>
    </message>
    <message>
        <source>&amp;Good</source>
        <translation>Dobry wy&amp;nik</translation>
    </message>
    <message>
        <source>What counts as good: not worse than the target.</source>
        <translation>Co uchodzi za dobry wynik: nie gorszy niż cel.</translation>
    </message>
    <message>
        <source>Holds f&amp;rom</source>
        <translation>&amp;Obowiązuje od</translation>
    </message>
    <message>
        <source>Cases opened before that day keep the verdict of the target of their own day.</source>
        <translation>Zgłoszenia otwarte przed tym dniem zachowują ocenę według celu z ich dnia.</translation>
    </message>
    <message>
        <source>&amp;Save target</source>
        <translation>&amp;Zapisz cel</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>TargetTexts</name>
    <message>
        <source>First-contact resolution</source>
        <translation>Rozwiązanie przy pierwszym kontakcie</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Pierwsza odpowiedź</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Zadowolenie (CSAT)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, channel</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TargetsForm</name>
    <message>
        <source>&amp;Add a target</source>
        <translation>&amp;Dodaj cel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edytuj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobry wynik</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Obowiązuje od</translation>
    </message>
    <message>
        <source>A target holds until a later one for the same figure and channel begins. A later change rewrites no past verdict.</source>
        <translation>Cel obowiązuje, dopóki nie zacznie się późniejszy dla tego samego wskaźnika i kanału. Późniejsza zmiana nie zmienia dawnych ocen.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>always (usual value)</source>
        <translation>zawsze (wartość domyślna)</translation>
    </message>
    <message>
        <source>The target for %1 is removed.</source>
        <translation>Usunięto cel dla: %1.</translation>
    </message>
    <message>
        <source>The target for %1 is saved.</source>
        <translation>Zapisano cel dla: %1.</translation>
    </message>
    <message>
        <source>The target is gone again.</source>
        <translation>Cel został znów usunięty.</translation>
    </message>
    <message>
        <source>The former target is back.</source>
        <translation>Przywrócono poprzedni cel.</translation>
    </message>
    <message>
        <source>The target is back.</source>
        <translation>Przywrócono cel.</translation>
    </message>
    <message>
        <source>The target for %1 had been removed and is saved anew.</source>
        <translation>Usunięty wcześniej cel dla: %1 zapisano na nowo.</translation>
    </message>
</context>
<context>
    <name>TimelineTexts</name>
    <message>
        <source>cancelled</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Telefon od klienta</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Wizyta klienta</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>Wiadomość od klienta</translation>
    </message>
    <message>
        <source>We called</source>
        <translation>Nasz telefon</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>Rozmowa na miejscu</translation>
    </message>
    <message>
        <source>We wrote</source>
        <translation>Nasza wiadomość</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Zakup</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Asked for help</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Sent automatically</source>
        <translation>Wysłano automatycznie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Rated us</source>
        <translation>Ocena klienta</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zgłoszenia</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Ankiety</translation>
    </message>
    <message>
        <source>Was offered</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Oddanie towaru</translation>
    </message>
    <message>
        <source>Has a device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Warranty registered</source>
        <translation>Rejestracja gwarancji</translation>
    </message>
    <message>
        <source>Contract made</source>
        <translation>Zawarcie umowy</translation>
    </message>
    <message>
        <source>Contract renewed</source>
        <translation>Przedłużenie umowy</translation>
    </message>
    <message>
        <source>Contract ended</source>
        <translation>Koniec umowy</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferty</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>&amp;Log contact</source>
        <translation>&amp;Odnotuj kontakt</translation>
    </message>
    <message>
        <source>Log a contact with this customer (Ctrl+L)</source>
        <translation>Odnotuj kontakt z tym klientem (Ctrl+L)</translation>
    </message>
    <message>
        <source>Nothing has happened here yet.</source>
        <translation>Nic się tu jeszcze nie wydarzyło.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
</context>
<context>
    <name>TransferJob</name>
    <message>
        <source>The work could not be finished.</source>
        <translation>Nie udało się dokończyć pracy.</translation>
    </message>
</context>
<context>
    <name>TransferTexts</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zgłoszenia</translation>
    </message>
    <message>
        <source>History of cases</source>
        <translation>Historia zgłoszeń</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Odpowiedzi w ankietach</translation>
    </message>
    <message>
        <source>Sales register</source>
        <translation>Rejestr sprzedaży</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Płatności</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Figures of the dashboard</source>
        <translation>Wskaźniki z pulpitu</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Zakończony</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>W trakcie cofania</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięty</translation>
    </message>
    <message>
        <source>Windows-1250 (Central Europe)</source>
        <translation>Windows-1250 (Europa Środkowa)</translation>
    </message>
    <message>
        <source>ISO 8859-2 (Central Europe)</source>
        <translation>ISO 8859-2 (Europa Środkowa)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (cyrylica)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Europa Zachodnia)</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Przecinek ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Średnik ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Kreska pionowa |</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa lub nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation>Numer w innym systemie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street and house</source>
        <translation>Ulica i numer domu</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numer podatkowy (NIP)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>Zgoda marketingowa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Numer artykułu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Cena netto</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Stawka podatku</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Gwarancja w miesiącach</translation>
    </message>
    <message>
        <source>Months between inspections</source>
        <translation>Miesiące między przeglądami</translation>
    </message>
    <message>
        <source>Days to return</source>
        <translation>Dni na zwrot</translation>
    </message>
    <message>
        <source>Days until the survey</source>
        <translation>Dni do ankiety</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Net unit price</source>
        <translation>Cena jednostkowa netto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Data wydania</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Termin płatności</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacono</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarto</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Support level</source>
        <translation>Poziom wsparcia</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Przypisane do</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Pierwsza odpowiedź</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązano</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Liczba ponownych otwarć</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Przekazania</translation>
    </message>
    <message>
        <source>Inbound contacts</source>
        <translation>Kontakty od klienta</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Data odpowiedzi</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Zakup</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>There is no file “%1”. Choose one that exists.</source>
        <translation>Nie ma pliku „%1”. Wybierz istniejący.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>„%1” to folder. Wybierz znajdujący się w nim plik.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Nie można odczytać „%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no row.</source>
        <translation>Plik „%1” jest pusty: nie ma w nim żadnego wiersza.</translation>
    </message>
    <message>
        <source>“%1” is not a text file but %2. Save the table as CSV first.</source>
        <translation>Plik „%1” nie jest plikiem tekstowym (%2). Najpierw zapisz tabelę w formacie CSV.</translation>
    </message>
    <message>
        <source>“%1” is cut off: its compressed data end too early. Copy it again.</source>
        <translation>Plik „%1” jest ucięty: skompresowane dane kończą się za wcześnie. Skopiuj go ponownie.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its compressed data cannot be unpacked. Copy it again.</source>
        <translation>Plik „%1” jest uszkodzony: skompresowanych danych nie można rozpakować. Skopiuj go ponownie.</translation>
    </message>
    <message>
        <source>“%1” is not in the encoding %2: line %3 holds bytes that mean nothing in it. Choose another encoding.</source>
        <translation>Plik „%1” nie jest w kodowaniu %2: wiersz %3 zawiera bajty, które nic w nim nie znaczą. Wybierz inne kodowanie.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: the encoding %2 is not known here.</source>
        <translation>Nie można odczytać „%1”: kodowanie %2 nie jest tu znane.</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end: the quote that opens in line %3 is never closed.</source>
        <translation>Nie można odczytać „%1” do końca: cudzysłów otwarty w wierszu %3 nie jest zamknięty.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: line %3, which should name the columns, does not (%2).</source>
        <translation>Nie można odczytać „%1”: wiersz %3 powinien zawierać nazwy kolumn, ale ich nie zawiera (%2).</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another place.</source>
        <translation>Nie można zapisać „%1”: %2. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full. Nothing was changed.</source>
        <translation>Nie można zapisać „%1”: dysk jest pełny. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>This mapping cannot be read, as it is not JSON: %2.</source>
        <translation>Nie można odczytać tego mapowania, bo to nie jest JSON: %2.</translation>
    </message>
    <message>
        <source>This mapping has a key that is not known: “%1”.</source>
        <translation>To mapowanie zawiera nieznany klucz: „%1”.</translation>
    </message>
    <message>
        <source>This mapping names a field that is not known: “%1”.</source>
        <translation>To mapowanie wymienia nieznane pole: „%1”.</translation>
    </message>
    <message>
        <source>In this mapping, “%1” cannot be “%2”.</source>
        <translation>W tym mapowaniu „%1” nie może mieć wartości „%2”.</translation>
    </message>
    <message>
        <source>The file has no column “%2”, which “%1” is to be read from. Choose another column.</source>
        <translation>W pliku nie ma kolumny „%2”, z której ma być odczytane „%1”. Wybierz inną kolumnę.</translation>
    </message>
    <message>
        <source>“%1” is needed. Choose the column that it is read from.</source>
        <translation>Pole „%1” jest wymagane. Wybierz kolumnę, z której ma być odczytane.</translation>
    </message>
    <message>
        <source>This mapping is for other records: %2.</source>
        <translation>To mapowanie jest dla innych danych: %2.</translation>
    </message>
    <message>
        <source>There is no import %2.</source>
        <translation>Nie ma importu %2.</translation>
    </message>
    <message>
        <source>Import %2 is not a finished one that could be taken back.</source>
        <translation>Import %2 nie jest zakończony, więc nie można go cofnąć.</translation>
    </message>
    <message>
        <source>The import cannot be taken back: %2 of its records were changed since, or others refer to them.</source>
        <translation>Importu nie można cofnąć: zmienione później lub używane przez inne rekordy: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n fields; it should have %1.</source>
        <translation>
            <numerusform>Wiersz ma %n pole; powinien mieć: %1.</numerusform>
            <numerusform>Wiersz ma %n pola; powinien mieć: %1.</numerusform>
            <numerusform>Wiersz ma %n pól; powinien mieć: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field %1 is longer than %2 characters.</source>
        <translation>Pole %1 jest za długie; dozwolona liczba znaków: %2.</translation>
    </message>
    <message>
        <source>The row is longer than %1 characters.</source>
        <translation>Wiersz jest za długi; dozwolona liczba znaków: %1.</translation>
    </message>
    <message>
        <source>Field %1 holds a character that cannot be kept.</source>
        <translation>Pole %1 zawiera znak, którego nie można zapisać.</translation>
    </message>
    <message>
        <source>Field %1 holds a quote that is not doubled.</source>
        <translation>Pole %1 zawiera niepodwojony cudzysłów.</translation>
    </message>
    <message>
        <source>The sum of the purchase is out of range.</source>
        <translation>Suma zakupu jest poza zakresem.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Wewnętrzne</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferty</translation>
    </message>
    <message>
        <source>Warranties</source>
        <translation>Gwarancje</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Wystawiono</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważna do</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Wariant</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Ustna</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Rabat na pozycję</translation>
    </message>
    <message>
        <source>Discount on all</source>
        <translation>Rabat na całość</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Data decyzji</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>Powód odmowy</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Months, 0 for life</source>
        <translation>Miesiące, 0 = dożywotnio</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Layer of cover</source>
        <translation>Rodzaj ochrony</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Kto odpowiada</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Data rejestracji</translation>
    </message>
    <message>
        <source>Must be registered</source>
        <translation>Wymaga rejestracji</translation>
    </message>
    <message>
        <source>Most claims</source>
        <translation>Limit roszczeń</translation>
    </message>
    <message>
        <source>Void from</source>
        <translation>Nieważna od</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <translation>Powód nieważności</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Data nabycia</translation>
    </message>
</context>
<context>
    <name>WarrantyDialog</name>
    <message>
        <source>Warranty of %1</source>
        <translation>Gwarancja: %1</translation>
    </message>
    <message>
        <source>&amp;Add the warranty</source>
        <translation>&amp;Dodaj gwarancję</translation>
    </message>
</context>
<context>
    <name>WarrantyFields</name>
    <message>
        <source>It must be re&amp;gistered with whoever answers</source>
        <translation>Wymaga rejestra&amp;cji u tego, kto odpowiada</translation>
    </message>
    <message>
        <source>For so many months</source>
        <translation>Na miesiące</translation>
    </message>
    <message>
        <source>To a day</source>
        <translation>Do dnia</translation>
    </message>
    <message>
        <source>For life</source>
        <translation>Dożywotnia</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>The shop, where left empty</source>
        <translation>Puste oznacza sklep</translation>
    </message>
    <message>
        <source>&amp;Kind of warranty</source>
        <translation>&amp;Rodzaj gwarancji</translation>
    </message>
    <message>
        <source>Who ans&amp;wers</source>
        <translation>&amp;Kto odpowiada</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>How &amp;long</source>
        <translation>Na &amp;jak długo</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>Mi&amp;esiące</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>O&amp;statni dzień</translation>
    </message>
    <message>
        <source>Cla&amp;ims it takes</source>
        <translation>&amp;Limit roszczeń</translation>
    </message>
</context>
<context>
    <name>WarrantyRow</name>
    <message>
        <source>Enter the registration</source>
        <translation>Wpisz rejestrację</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, and with which warranty</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>registered on %1</source>
        <translation>zarejestrowano %1</translation>
    </message>
    <message>
        <source>registered on %1 as %2</source>
        <translation>zarejestrowano %1 jako %2</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>jeszcze niezarejestrowana</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) used</source>
        <translation>
            <numerusform>wykorzystano %1 z %n roszczenia</numerusform>
            <numerusform>wykorzystano %1 z %n roszczeń</numerusform>
            <numerusform>wykorzystano %1 z %n roszczeń</numerusform>
        </translation>
    </message>
    <message>
        <source>taken over from the replaced device</source>
        <translation>przejęta z wymienionego urządzenia</translation>
    </message>
    <message>
        <source>void since %1: %2</source>
        <translation>nieważna od %1: %2</translation>
    </message>
</context>
<context>
    <name>WarrantyView</name>
    <message>
        <source>As of %1, n = %2.</source>
        <translation>Stan na %1, n = %2.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>nothing ends</source>
        <translation>nic się nie kończy</translation>
    </message>
    <message>
        <source>Devices of customers that are covered on the last day of the period, and for no longer than %1 days more. Of several warranties the one that lasts longest counts.</source>
        <translation>Urządzenia klientów objęte ochroną w ostatnim dniu okresu, ale nie dłużej niż jeszcze przez %1 dni. Z kilku gwarancji liczy się ta, która trwa najdłużej.</translation>
    </message>
    <message>
        <source>still to be registered</source>
        <translation>do zarejestrowania</translation>
    </message>
    <message>
        <source>all are registered</source>
        <translation>wszystkie są zarejestrowane</translation>
    </message>
    <message>
        <source>Devices of customers with a warranty that must be registered, has begun, has not ended, and was not registered by the last day of the period.</source>
        <translation>Urządzenia klientów z gwarancją, która wymaga rejestracji, już się zaczęła, jeszcze się nie skończyła i nie została zarejestrowana do ostatniego dnia okresu.</translation>
    </message>
    <message>
        <source>Cover ends by month</source>
        <translation>Koniec ochrony według miesiąca</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>No cover ends within a year.</source>
        <translation>W ciągu roku nie kończy się żadna ochrona.</translation>
    </message>
    <message>
        <source>Devices of customers that are covered on the last day of the period, by the month in which their cover ends. Of several warranties the one that lasts longest counts.</source>
        <translation>Urządzenia klientów objęte ochroną w ostatnim dniu okresu, według miesiąca, w którym kończy się ochrona. Z kilku gwarancji liczy się ta, która trwa najdłużej.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left out: %1 warranties of goods that are no device, or of devices that no customer has.</source>
        <translation>Pominięto: %1 (gwarancje towarów, które nie są urządzeniami, lub urządzeń, których nie ma żaden klient).</translation>
    </message>
    <message>
        <source>Cover ends in %1 days</source>
        <translation>Koniec ochrony: %1 dni</translation>
    </message>
    <message>
        <source>Unregistered warranties</source>
        <translation>Niezarejestrowane gwarancje</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Rok wcześniej</translation>
    </message>
    <message>
        <source>Beside it the same as seen a year before, by the month twelve months earlier, n = %1.</source>
        <translation>Obok to samo widziane rok wcześniej, według miesiąca dwanaście miesięcy wcześniej, n = %1.</translation>
    </message>
    <message>
        <source>%1, %2, a year before</source>
        <comment>chart, month</comment>
        <translation>%1, %2, rok wcześniej</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Aftersale</source>
        <translation>Witamy w programie Aftersale</translation>
    </message>
    <message>
        <source>&amp;Name of the shop</source>
        <translation>&amp;Nazwa sklepu</translation>
    </message>
    <message>
        <source>&amp;Country (two letters)</source>
        <translation>&amp;Kraj (dwie litery)</translation>
    </message>
    <message>
        <source>C&amp;urrency (three letters)</source>
        <translation>&amp;Waluta (trzy litery)</translation>
    </message>
    <message>
        <source>&amp;Start my shop</source>
        <translation>&amp;Załóż mój sklep</translation>
    </message>
    <message>
        <source>&amp;Look at the demo shop</source>
        <translation>&amp;Obejrzyj sklep demonstracyjny</translation>
    </message>
    <message>
        <source>&amp;Open a shop file …</source>
        <translation>Otwórz &amp;plik sklepu …</translation>
    </message>
    <message>
        <source>Making the demo shop …</source>
        <translation>Tworzenie sklepu demonstracyjnego …</translation>
    </message>
    <message>
        <source>Open a shop file</source>
        <translation>Otwieranie pliku sklepu</translation>
    </message>
    <message>
        <source>Shop files (*.aftersale);;All files (*)</source>
        <translation>Pliki sklepu (*.aftersale);;Wszystkie pliki (*)</translation>
    </message>
</context>
</TS>
