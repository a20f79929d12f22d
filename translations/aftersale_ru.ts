<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AnswersDialog</name>
    <message>
        <source>No answer stands behind this figure.</source>
        <translation>За этим показателем нет ни одного ответа.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>AnswersList</name>
    <message>
        <source>%1 of 5</source>
        <comment>score of satisfaction</comment>
        <translation>%1 из 5</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <comment>score of recommendation</comment>
        <translation>%1 из 10</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Dates, numbers and money follow the language.</source>
        <translation>Даты, числа и суммы пишутся по правилам языка.</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>High contrast uses white and yellow on black.</source>
        <translation>Высокий контраст: белое и жёлтое на чёрном.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>%1 (demo shop)</source>
        <translation>%1 (демо-магазин)</translation>
    </message>
    <message>
        <source>An import that was interrupted has been taken back.</source>
        <translation>Прерванный импорт отменён.</translation>
    </message>
    <message>
        <source>%1 has the shop open. Here you can look at everything, but change nothing.</source>
        <translation>Магазин уже открыт: %1. Здесь можно смотреть всё, но ничего нельзя менять.</translation>
    </message>
    <message>
        <source>The shop file takes no changes. You can look at everything and export it.</source>
        <translation>Файл магазина не принимает изменений. Можно всё смотреть и экспортировать.</translation>
    </message>
    <message>
        <source>The shop file was brought up to date. A backup lies in %1.</source>
        <translation>Файл магазина обновлён. Резервная копия: %1.</translation>
    </message>
    <message>
        <source>The demo shop %1 could not be removed: %2. You can delete the file yourself.</source>
        <translation>Не удалось удалить демо-магазин %1: %2. Файл можно удалить вручную.</translation>
    </message>
</context>
<context>
    <name>ApproveReturnDialog</name>
    <message>
        <source>Approve %1</source>
        <translation>Одобрение возврата %1</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Одобрить</translation>
    </message>
    <message>
        <source>What we &amp;do</source>
        <translation>Что &amp;делаем</translation>
    </message>
</context>
<context>
    <name>BriefingPaper</name>
    <message>
        <source>Call briefing: %1</source>
        <translation>Справка к звонку: %1</translation>
    </message>
    <message>
        <source>As of %1. Confidential: destroy it after the call.</source>
        <translation>На %1. Конфиденциально: уничтожьте после звонка.</translation>
    </message>
</context>
<context>
    <name>BriefingText</name>
    <message>
        <source>Looked after by %1</source>
        <translation>Ведёт: %1</translation>
    </message>
    <message>
        <source>Do not contact: this customer wants to hear nothing from us.</source>
        <translation>Не связываться: этот клиент не хочет от нас сообщений.</translation>
    </message>
    <message>
        <source>Consent withdrawn: %1.</source>
        <translation>Согласие отозвано: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Still to be paid: %1 for %n purchase(s).</source>
        <translation>
            <numerusform>Осталось оплатить: %1 за %n покупку.</numerusform>
            <numerusform>Осталось оплатить: %1 за %n покупки.</numerusform>
            <numerusform>Осталось оплатить: %1 за %n покупок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue.</source>
        <translation>
            <numerusform>Из них просрочена %n.</numerusform>
            <numerusform>Из них просрочены %n.</numerusform>
            <numerusform>Из них просрочено %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone, e-mail or address yet.</source>
        <translation>Телефона, эл. почты и адреса пока нет.</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <comment>day of the next contact</comment>
        <translation>%1, просрочен</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>mood, score, day</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Настроение</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Предпочитает</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Открытые обращения</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Открытых обращений нет.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Devices and cover</source>
        <translation>Устройства и гарантия</translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation>Устройств не известно.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation>Гарантия сегодня</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>state of an offer</comment>
        <translation>%1, действует до %2</translation>
    </message>
    <message>
        <source>Last offers</source>
        <translation>Последние предложения</translation>
    </message>
    <message>
        <source>Nothing was offered yet.</source>
        <translation>Предложений пока не было.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Last purchases</source>
        <translation>Последние покупки</translation>
    </message>
    <message>
        <source>Nothing was bought yet.</source>
        <translation>Покупок пока не было.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>К оплате</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Отмена …</translation>
    </message>
</context>
<context>
    <name>CancelCaseDialog</name>
    <message>
        <source>Cancel %1</source>
        <translation>Отмена обращения %1</translation>
    </message>
    <message>
        <source>&amp;Cancel the case</source>
        <translation>&amp;Отменить обращение</translation>
    </message>
    <message>
        <source>A cancelled case counts in no figure. What was said in it stays.</source>
        <translation>Отменённое обращение не входит ни в один показатель. Переписка по нему сохраняется.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>The &amp;other case</source>
        <translation>&amp;Другое обращение</translation>
    </message>
    <message>
        <source>Type its number, or words of its subject.</source>
        <translation>Введите его номер или слова из темы.</translation>
    </message>
    <message>
        <source>&amp;Keep the case</source>
        <translation>&amp;Не отменять</translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>In this state for</source>
        <translation>В этом статусе</translation>
    </message>
    <message>
        <source>Due by law</source>
        <translation>Срок по закону</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
</context>
<context>
    <name>CaseConflict</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Due by law</source>
        <translation>Срок по закону</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутреннее</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Edit %1</source>
        <translation>Изменение обращения %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Internal: no customer waits, and it counts in no figure</source>
        <translation>Вн&amp;утреннее: клиент не ждёт, в показатели не входит</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Клиент</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>Т&amp;овар</translation>
    </message>
    <message>
        <source>Serial &amp;number</source>
        <translation>Серийный &amp;номер</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>К&amp;анал</translation>
    </message>
    <message>
        <source>&amp;Due by law</source>
        <translation>Срок по &amp;закону</translation>
    </message>
    <message>
        <source>The case was removed meanwhile.</source>
        <translation>Обращение тем временем удалили.</translation>
    </message>
    <message>
        <source>D&amp;evice</source>
        <translation>Устро&amp;йство</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Back to the list of cases</source>
        <translation>Назад к списку обращений</translation>
    </message>
    <message>
        <source>Back to the list of cases (Esc)</source>
        <translation>Назад к списку обращений (Esc)</translation>
    </message>
    <message>
        <source>%1 · opened %2</source>
        <comment>number of the case and when</comment>
        <translation>%1 · открыто %2</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Приоритет: %1</translation>
    </message>
    <message>
        <source>Due by law: %1</source>
        <translation>Срок по закону: %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>Исполнитель не назначен</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутреннее</translation>
    </message>
    <message>
        <source>Follows up %1</source>
        <translation>Продолжает %1</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>См. %1</translation>
    </message>
    <message>
        <source>First response: none</source>
        <translation>Первый ответ: нет</translation>
    </message>
    <message>
        <source>First response: %1</source>
        <translation>Первый ответ: %1</translation>
    </message>
    <message>
        <source>Not answered for %1</source>
        <translation>Без ответа уже %1</translation>
    </message>
    <message>
        <source>%1 (target %2, missed)</source>
        <translation>%1 (цель %2, не достигнута)</translation>
    </message>
    <message>
        <source>%1 (target %2)</source>
        <translation>%1 (цель %2)</translation>
    </message>
    <message>
        <source>Ours so far: %1</source>
        <translation>Наше время пока: %1</translation>
    </message>
    <message>
        <source>Resolved after %1, of which ours: %2</source>
        <translation>Решено за %1, из них наше время: %2</translation>
    </message>
    <message numerus="yes">
        <source>reopened %n time(s)</source>
        <translation>
            <numerusform>открыто снова %n раз</numerusform>
            <numerusform>открыто снова %n раза</numerusform>
            <numerusform>открыто снова %n раз</numerusform>
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
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Поиск обращений</translation>
    </message>
    <message>
        <source>Number, subject, category or serial</source>
        <translation>Номер, тема, категория или серийный номер</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Записать контакт</translation>
    </message>
    <message>
        <source>No case fits what is typed.</source>
        <translation>По вашему запросу обращений нет.</translation>
    </message>
</context>
<context>
    <name>CaseTexts</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Неисправность</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Похвала</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочный</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Duplicate of another case</source>
        <translation>Повтор другого обращения</translation>
    </message>
    <message>
        <source>Merged into another case</source>
        <translation>Объединено с другим обращением</translation>
    </message>
    <message>
        <source>Withdrawn or entered by mistake</source>
        <translation>Отозвано или создано по ошибке</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>В ожидании</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Без исполнителя</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решённые</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменённые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Уровень %1</translation>
    </message>
    <message>
        <source>No case is open. Log a contact when the next customer writes or calls.</source>
        <translation>Открытых обращений нет. Запишите контакт, когда напишет или позвонит следующий клиент.</translation>
    </message>
    <message>
        <source>Every customer has an answer.</source>
        <translation>Все клиенты получили ответ.</translation>
    </message>
    <message>
        <source>No case waits for anybody.</source>
        <translation>Ни одно обращение никого не ждёт.</translation>
    </message>
    <message>
        <source>No open case is yours.</source>
        <translation>У вас нет открытых обращений.</translation>
    </message>
    <message>
        <source>Every open case is somebody&apos;s.</source>
        <translation>У каждого открытого обращения есть исполнитель.</translation>
    </message>
    <message>
        <source>No resolved case waits to be closed.</source>
        <translation>Решённых обращений, ждущих закрытия, нет.</translation>
    </message>
    <message>
        <source>No case is closed yet.</source>
        <translation>Закрытых обращений пока нет.</translation>
    </message>
    <message>
        <source>No case was cancelled.</source>
        <translation>Отменённых обращений нет.</translation>
    </message>
    <message>
        <source>There is no case yet. Log the first contact with a customer.</source>
        <translation>Обращений пока нет. Запишите первый контакт с клиентом.</translation>
    </message>
    <message>
        <source>&amp;Take into work</source>
        <translation>&amp;Взять в работу</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Открыть снова</translation>
    </message>
    <message>
        <source>&amp;Continue work</source>
        <translation>Про&amp;должить работу</translation>
    </message>
    <message>
        <source>&amp;Wait for the customer</source>
        <translation>&amp;Ждать клиента</translation>
    </message>
    <message>
        <source>Wait for a third &amp;party</source>
        <translation>Ждать &amp;третью сторону</translation>
    </message>
    <message>
        <source>Re&amp;solve</source>
        <translation>&amp;Решить</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message>
        <source>Cancel the case …</source>
        <translation>Отменить обращение …</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>Обращение %1 новое.</translation>
    </message>
    <message>
        <source>%1 is in work.</source>
        <translation>Обращение %1 в работе.</translation>
    </message>
    <message>
        <source>%1 waits for the customer.</source>
        <translation>Обращение %1 ждёт клиента.</translation>
    </message>
    <message>
        <source>%1 waits for a third party.</source>
        <translation>Обращение %1 ждёт третью сторону.</translation>
    </message>
    <message>
        <source>%1 is resolved.</source>
        <translation>Обращение %1 решено.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>Обращение %1 закрыто.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>Обращение %1 отменено.</translation>
    </message>
    <message>
        <source>The case is there already: somebody else was quicker.</source>
        <translation>Обращение уже в этом статусе: кто-то успел раньше.</translation>
    </message>
    <message>
        <source>A cancelled case stays cancelled. Log a contact to open a new one.</source>
        <translation>Отменённое обращение остаётся отменённым. Запишите контакт, чтобы открыть новое.</translation>
    </message>
    <message>
        <source>A closed case is not worked on. Log a contact to open a case that follows it up.</source>
        <translation>С закрытым обращением больше не работают. Запишите контакт, чтобы открыть обращение в его продолжение.</translation>
    </message>
    <message>
        <source>A case is new only at its beginning.</source>
        <translation>Новым обращение бывает только в самом начале.</translation>
    </message>
    <message>
        <source>Take the case into work first.</source>
        <translation>Сначала возьмите обращение в работу.</translation>
    </message>
    <message>
        <source>Only a resolved case can be closed or reopened.</source>
        <translation>Закрыть или открыть снова можно только решённое обращение.</translation>
    </message>
    <message>
        <source>The customer may still come back. The case closes by itself when the days set for first-contact resolution have passed.</source>
        <translation>Клиент ещё может вернуться. Обращение закроется само, когда пройдут дни, заданные для решения при первом обращении.</translation>
    </message>
    <message>
        <source>The contact is added to %1.</source>
        <translation>Контакт добавлен к обращению %1.</translation>
    </message>
    <message>
        <source>%1 is opened.</source>
        <translation>Обращение %1 открыто.</translation>
    </message>
    <message>
        <source>%1 is answered and in work.</source>
        <translation>На обращение %1 дан ответ, оно в работе.</translation>
    </message>
    <message>
        <source>%1 is reopened: the customer came back.</source>
        <translation>Обращение %1 открыто снова: клиент вернулся.</translation>
    </message>
    <message>
        <source>%1 is in work again: the customer answered.</source>
        <translation>Обращение %1 снова в работе: клиент ответил.</translation>
    </message>
    <message>
        <source>The former case had ended: %1 follows it up.</source>
        <translation>Прежнее обращение завершено, его продолжает %1.</translation>
    </message>
    <message>
        <source>The customer contacted us</source>
        <translation>Клиент обратился к нам</translation>
    </message>
    <message>
        <source>We contacted the customer</source>
        <translation>Мы связались с клиентом</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Внутренняя заметка</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Удовлетворённость (CSAT)</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Лояльность (NPS)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>A return of this case is still open. Close the return first.</source>
        <translation>По этому обращению ещё открыт возврат. Сначала закройте возврат.</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Choose a case to see what happened and what comes next.</source>
        <translation>Выберите обращение, чтобы увидеть, что произошло и что делать дальше.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>&amp;Log contact</source>
        <translation>&amp;Записать контакт</translation>
    </message>
    <message>
        <source>Log a contact about this case (Ctrl+L)</source>
        <translation>Записать контакт по этому обращению (Ctrl+L)</translation>
    </message>
    <message>
        <source>Hand o&amp;ver …</source>
        <translation>&amp;Передать …</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Ещё</translation>
    </message>
    <message>
        <source>E&amp;dit …</source>
        <translation>&amp;Изменить …</translation>
    </message>
    <message>
        <source>Enter an &amp;answer …</source>
        <translation>Ввести &amp;ответ на опрос …</translation>
    </message>
    <message>
        <source>Open ret&amp;urn …</source>
        <translation>О&amp;формить возврат …</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Новое обращение</translation>
    </message>
    <message>
        <source>Log a contact that opens a case (Ctrl+N)</source>
        <translation>Записать контакт и открыть обращение (Ctrl+N)</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>Обращение %1 передано.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Обращение %1 сохранено.</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>Ответ сохранён.</translation>
    </message>
    <message>
        <source>The answer is corrected.</source>
        <translation>Ответ исправлен.</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation>Действие отменено.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1, chart</source>
        <translation>%1, диаграмма</translation>
    </message>
    <message>
        <source>Press T for the numbers as a table.</source>
        <translation>Нажмите T, чтобы увидеть числа в таблице.</translation>
    </message>
    <message>
        <source>%1, table</source>
        <translation>%1, таблица</translation>
    </message>
    <message>
        <source>There is nothing to show in this period.</source>
        <translation>За этот период показать нечего.</translation>
    </message>
    <message>
        <source>Show %1 as a chart (T)</source>
        <translation>Показать как диаграмму: %1 (T)</translation>
    </message>
    <message>
        <source>Show %1 as a table (T)</source>
        <translation>Показать как таблицу: %1 (T)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>too few to judge</source>
        <translation>слишком мало для оценки</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>от %1 до %2</translation>
    </message>
</context>
<context>
    <name>ChartTableModel</name>
    <message>
        <source>%1 (too few to judge)</source>
        <translation>%1 (слишком мало для оценки)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, от</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, до</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Fields and their columns</source>
        <translation>Поля и их столбцы</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>нет в файле</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>всегда «%1»</translation>
    </message>
    <message>
        <source>(column without a name)</source>
        <translation>(столбец без названия)</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by someone else meanwhile</source>
        <translation>Тем временем изменено кем-то другим</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Your version</source>
        <translation>Ваша версия</translation>
    </message>
    <message>
        <source>The saved version</source>
        <translation>Сохранённая версия</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Обе версии</translation>
    </message>
    <message>
        <source>While you were editing “%1”, someone else saved it. Which version is right?</source>
        <translation>Пока вы вносили изменения («%1»), кто-то другой сохранил свои. Какая версия верна?</translation>
    </message>
    <message>
        <source>Save &amp;my version</source>
        <translation>Сохранить &amp;мою версию</translation>
    </message>
    <message>
        <source>Take the &amp;saved version</source>
        <translation>Взять &amp;сохранённую версию</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Продолжить правку</translation>
    </message>
</context>
<context>
    <name>ConflictTexts</name>
    <message>
        <source>still valid</source>
        <translation>ещё действует</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>истекло %1</translation>
    </message>
    <message>
        <source>still valid until %1</source>
        <translation>действует до %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>declined since</source>
        <translation>затем отклонено</translation>
    </message>
    <message>
        <source>withdrawn since</source>
        <translation>затем отозвано</translation>
    </message>
    <message>
        <source>revised since</source>
        <translation>затем пересмотрено</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истекло</translation>
    </message>
    <message>
        <source>bought since</source>
        <translation>затем стало покупкой</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>ещё не выставлено</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 of the same category</source>
        <comment>goods</comment>
        <translation>%1 из той же категории</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>%1 quoted %2 for %3 on %4, %5.</source>
        <comment>author, price, goods, day, state</comment>
        <translation>%1, %4: %2 за %3, предложение %5.</translation>
    </message>
    <message>
        <source>%1 quoted %2 for %3 to %6 on %4, %5.</source>
        <comment>author, price, goods, day, state, the related customer who was told</comment>
        <translation>%1, %4, для клиента %6: %2 за %3, предложение %5.</translation>
    </message>
    <message>
        <source>Now it is %1, which is %2 less.</source>
        <translation>Сейчас %1, то есть на %2 меньше.</translation>
    </message>
    <message>
        <source>Now it is %1, which is %2 more.</source>
        <translation>Сейчас %1, то есть на %2 больше.</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>Do not contact</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>How a new consent was given</source>
        <translation>Как получено новое согласие</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>получено %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>отозвано %1</translation>
    </message>
</context>
<context>
    <name>ContactButton</name>
    <message>
        <source>%1 ext. %2</source>
        <translation>%1 доб. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click to copy.</source>
        <translation>Нажмите, чтобы скопировать.</translation>
    </message>
</context>
<context>
    <name>ContactPointList</name>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
</context>
<context>
    <name>ContactPointRow</name>
    <message>
        <source>Main</source>
        <translation>Основной</translation>
    </message>
    <message>
        <source>%1 is the main one</source>
        <translation>%1: основной контакт</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Удалить: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
</context>
<context>
    <name>ContractActions</name>
    <message>
        <source>The contract is saved.</source>
        <translation>Договор сохранён.</translation>
    </message>
    <message>
        <source>Contract %1 is renewed.</source>
        <translation>Договор %1 продлён.</translation>
    </message>
    <message>
        <source>End contract %1</source>
        <translation>Завершение договора %1</translation>
    </message>
    <message>
        <source>&amp;End the contract</source>
        <translation>&amp;Завершить договор</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Последний &amp;день</translation>
    </message>
    <message>
        <source>&amp;Why is it ended?</source>
        <translation>&amp;Почему он завершается?</translation>
    </message>
    <message>
        <source>Contract %1 is ended.</source>
        <translation>Договор %1 завершён.</translation>
    </message>
</context>
<context>
    <name>ContractForm</name>
    <message>
        <source>Edit contract %1</source>
        <translation>Изменение договора %1</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Новый договор</translation>
    </message>
    <message>
        <source>&amp;Save the contract</source>
        <translation>&amp;Сохранить договор</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>Empty for the next free one.</source>
        <translation>Пусто — следующий свободный.</translation>
    </message>
    <message>
        <source>What is &amp;agreed</source>
        <translation>Предмет &amp;договора</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Устройство</translation>
    </message>
    <message>
        <source>Where it is about one.</source>
        <translation>Если договор касается устройства.</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Клиент</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Дейст&amp;вует с</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Последний день</translation>
    </message>
    <message>
        <source>Days of n&amp;otice</source>
        <translation>Уведомить &amp;за, дней</translation>
    </message>
    <message>
        <source>&amp;Months of a renewal</source>
        <translation>&amp;Месяцев продления</translation>
    </message>
    <message>
        <source>&amp;Price of a renewal</source>
        <translation>&amp;Цена продления</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Зам&amp;етка</translation>
    </message>
</context>
<context>
    <name>ContractList</name>
    <message>
        <source>Days until the contract ends</source>
        <translation>Дней до конца договора</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Уведомить до</translation>
    </message>
    <message>
        <source>Renewal price</source>
        <translation>Цена продления</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>Search contracts</source>
        <translation>Поиск договоров</translation>
    </message>
    <message>
        <source>Number, contract or customer</source>
        <translation>Номер, договор или клиент</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n договор</numerusform>
            <numerusform>%n договора</numerusform>
            <numerusform>%n договоров</numerusform>
        </translation>
    </message>
    <message>
        <source>No contract fits what is typed.</source>
        <translation>По вашему запросу договоров нет.</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>Добавить договор</translation>
    </message>
</context>
<context>
    <name>ContractView</name>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Продлить</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>&amp;Завершить</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Open customer %1</source>
        <translation>Открыть клиента: %1</translation>
    </message>
    <message>
        <source>Open the device %1</source>
        <translation>Открыть устройство: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Номер: %1</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>С %1 по %2</translation>
    </message>
    <message numerus="yes">
        <source>Notice has to be given by %1 (%n day(s) before the end).</source>
        <translation>
            <numerusform>Уведомить нужно не позднее %1 (за %n день до конца).</numerusform>
            <numerusform>Уведомить нужно не позднее %1 (за %n дня до конца).</numerusform>
            <numerusform>Уведомить нужно не позднее %1 (за %n дней до конца).</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Завершён: %1</translation>
    </message>
    <message>
        <source>A renewal lengthens it by %1 and costs %2.</source>
        <translation>Продление — на %1, цена %2.</translation>
    </message>
    <message>
        <source>A renewal lengthens it by %1; no price is agreed.</source>
        <translation>Продление — на %1; цена не согласована.</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>внесён</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>продлён</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
</context>
<context>
    <name>CoverTexts</name>
    <message>
        <source>Not begun yet</source>
        <translation>Ещё не началась</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>На гарантии</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Скоро истекает</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истекла</translation>
    </message>
    <message>
        <source>Claims used up</source>
        <translation>Лимит исчерпан</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Аннулирована</translation>
    </message>
    <message>
        <source>Covered today: %1, for life</source>
        <translation>Сегодня на гарантии: %1, пожизненно</translation>
    </message>
    <message>
        <source>Covered today: %1, until %2</source>
        <translation>Сегодня на гарантии: %1, до %2</translation>
    </message>
    <message>
        <source>Not covered yet: %1 begins on %2.</source>
        <translation>Гарантии пока нет: %1 начинается %2.</translation>
    </message>
    <message>
        <source>Not covered: the claims of %1 are used up. Offer a paid repair or an extension.</source>
        <translation>Гарантии нет: %1, лимит гарантийных случаев исчерпан. Предложите платный ремонт или продление.</translation>
    </message>
    <message>
        <source>Not covered since %1: void, %2. Offer a paid repair or an extension.</source>
        <translation>Гарантии нет с %1: аннулирована, %2. Предложите платный ремонт или продление.</translation>
    </message>
    <message>
        <source>Not covered since %1. Offer a paid repair or an extension.</source>
        <translation>Гарантии нет с %1. Предложите платный ремонт или продление.</translation>
    </message>
    <message>
        <source>No warranty is known. Offer a paid repair, or add the warranty.</source>
        <translation>Гарантия неизвестна. Предложите платный ремонт или добавьте гарантию.</translation>
    </message>
    <message>
        <source>No warranty</source>
        <translation>Гарантии нет</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a warranty and who answers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>устройство заменено</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>устройство возвращено</translation>
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
            <numerusform>Сегодня на гарантии: ни одного из %n устройства. Предложите платный ремонт или продление.</numerusform>
            <numerusform>Сегодня на гарантии: ни одного из %n устройств. Предложите платный ремонт или продление.</numerusform>
            <numerusform>Сегодня на гарантии: ни одного из %n устройств. Предложите платный ремонт или продление.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covered today: %1 of %n device(s)</source>
        <translation>
            <numerusform>Сегодня на гарантии: %1 из %n устройства</numerusform>
            <numerusform>Сегодня на гарантии: %1 из %n устройств</numerusform>
            <numerusform>Сегодня на гарантии: %1 из %n устройств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>devices</comment>
        <translation>
            <numerusform>Ещё %n</numerusform>
            <numerusform>Ещё %n</numerusform>
            <numerusform>Ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the device %1</source>
        <translation>Открыть устройство: %1</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Choose a customer to see the whole history.</source>
        <translation>Выберите клиента, чтобы увидеть всю историю.</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Карточка клиента</translation>
    </message>
</context>
<context>
    <name>CustomerConflict</name>
    <message>
        <source>%1 (main)</source>
        <translation>%1 (основной)</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Адреса эл. почты</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Мессенджеры</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Налоговый номер</translation>
    </message>
    <message>
        <source>Number in another system</source>
        <translation>Номер в другой системе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Предпочитаемый канал</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Кто ведёт клиента</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>CustomerFields</name>
    <message>
        <source>No&amp;te</source>
        <translation>За&amp;метка</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Компания</translation>
    </message>
    <message>
        <source>&amp;Birthday</source>
        <translation>День &amp;рождения</translation>
    </message>
    <message>
        <source>The year may be left out.</source>
        <translation>Год можно не указывать.</translation>
    </message>
    <message>
        <source>Ta&amp;x number</source>
        <translation>&amp;Налоговый номер</translation>
    </message>
    <message>
        <source>N&amp;umber in another system</source>
        <translation>Номер в &amp;другой системе</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Preferred channel</source>
        <translation>&amp;Предпочитаемый канал</translation>
    </message>
    <message>
        <source>Next &amp;contact on</source>
        <translation>Следующий кон&amp;такт</translation>
    </message>
    <message>
        <source>Se&amp;gment</source>
        <translation>Се&amp;гмент</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>Ист&amp;очник</translation>
    </message>
    <message>
        <source>Looked &amp;after by</source>
        <translation>Кто &amp;ведёт клиента</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестен</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Не указан</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
</context>
<context>
    <name>CustomerFilterBar</name>
    <message>
        <source>Filter customers</source>
        <translation>Отбор клиентов</translation>
    </message>
    <message>
        <source>Name, phone, city … (Ctrl+F)</source>
        <translation>Имя, телефон, город … (Ctrl+F)</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Any segment</source>
        <translation>Любой сегмент</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Edit a customer</source>
        <translation>Изменение клиента</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Сохранить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>This customer was deleted meanwhile. Copy what you need and close the form.</source>
        <translation>Этого клиента тем временем удалили. Скопируйте нужное и закройте форму.</translation>
    </message>
    <message>
        <source>Leave this form?</source>
        <translation>Закрыть эту форму?</translation>
    </message>
    <message>
        <source>What you entered in this form is not saved. The other customer opens instead.</source>
        <translation>Введённое в этой форме не сохранено. Вместо неё откроется другой клиент.</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Закрыть форму</translation>
    </message>
    <message>
        <source>This customer</source>
        <translation>Карточка клиента</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Ещё</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message>
        <source>Edit this customer (Ctrl+E)</source>
        <translation>Изменить данные клиента (Ctrl+E)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>New &amp;purchase</source>
        <translation>Новая &amp;покупка</translation>
    </message>
    <message>
        <source>Record a &amp;survey answer</source>
        <translation>Записать &amp;ответ на опрос</translation>
    </message>
    <message>
        <source>&amp;Delete this customer</source>
        <translation>&amp;Удалить клиента</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Prefers: %1</source>
        <translation>Предпочитает: %1</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <translation>Ведёт: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопировано: %1</translation>
    </message>
    <message>
        <source>No phone, e-mail or address yet.</source>
        <translation>Телефона, эл. почты и адреса пока нет.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, answered %2</source>
        <translation>%1, ответ: %2</translation>
    </message>
    <message>
        <source>Next contact: %1, overdue</source>
        <translation>Следующий контакт: %1, просрочен</translation>
    </message>
    <message>
        <source>Next contact: %1</source>
        <translation>Следующий контакт: %1</translation>
    </message>
    <message>
        <source>Print a call briefing</source>
        <translation>Печать справки к звонку</translation>
    </message>
    <message>
        <source>Print a call briefing (Ctrl+P)</source>
        <translation>Печать справки к звонку (Ctrl+P)</translation>
    </message>
    <message>
        <source>New &amp;offer</source>
        <translation>Новое п&amp;редложение</translation>
    </message>
    <message>
        <source>&amp;Log a spoken quote</source>
        <translation>Записать устную &amp;цену</translation>
    </message>
    <message>
        <source>Add a de&amp;vice</source>
        <translation>Добавить у&amp;стройство</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Show all customers again</source>
        <translation>Снова показать всех клиентов</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer matches.</source>
        <translation>Подходящих клиентов нет.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Показать всех клиентов</translation>
    </message>
    <message>
        <source>There are no customers yet. Add the first one, or import a list.</source>
        <translation>Клиентов пока нет. Добавьте первого или импортируйте список.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>Клиентов пока нет.</translation>
    </message>
    <message>
        <source>The first %1 that match; type more to narrow.</source>
        <translation>Первые %1 из подходящих; введите больше, чтобы уточнить.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Подсчёт …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Настроение</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Открытые обращения</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Следующий контакт</translation>
    </message>
</context>
<context>
    <name>CustomerTexts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Частные лица</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Компании</translation>
    </message>
    <message>
        <source>Contact due</source>
        <translation>Пора связаться</translation>
    </message>
    <message>
        <source>No phone or e-mail</source>
        <translation>Без телефона и почты</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Частное лицо</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Service messages</source>
        <translation>Служебные сообщения</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Опросы</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>Поздравления</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Удовлетворённость</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Лояльность</translation>
    </message>
    <message>
        <source>Pleased</source>
        <translation>Доволен</translation>
    </message>
    <message>
        <source>Indifferent</source>
        <translation>Нейтрален</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>Недоволен</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Новый клиент</translation>
    </message>
    <message>
        <source>Add a customer (Ctrl+N)</source>
        <translation>Добавить клиента (Ctrl+N)</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Сохранено: «%1».</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>Добавлено: «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: purchases, cases, contacts or survey answers belong to this customer.</source>
        <translation>Удалить нельзя: «%1». За этим клиентом числятся покупки, обращения, контакты или ответы на опросы.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Удалено: «%1».</translation>
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
        <source>good (%1)</source>
        <comment>target</comment>
        <translation>хорошо (%1)</translation>
    </message>
    <message>
        <source>on target (%1)</source>
        <translation>цель достигнута (%1)</translation>
    </message>
    <message>
        <source>misses the target (%1)</source>
        <translation>хуже цели (%1)</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>%1 points better</source>
        <translation>лучше на %1 пункта</translation>
    </message>
    <message>
        <source>%1 points worse</source>
        <translation>хуже на %1 пункта</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>медленнее на %1</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>быстрее на %1</translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation>Решено с 1-го раза</translation>
    </message>
    <message>
        <source>n = %1 · %2 too recent</source>
        <translation>n = %1 · свежих: %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>First response: %1</source>
        <translation>1-й ответ: %1</translation>
    </message>
    <message>
        <source>n = %1 · %2 in target</source>
        <translation>n = %1 · в срок: %2</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ждут ответа</translation>
    </message>
    <message>
        <source>the oldest for %1</source>
        <translation>дольше всего: %1</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>никто не ждёт</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Довольны (CSAT)</translation>
    </message>
    <message>
        <source>n = %1 · %2 to %3</source>
        <comment>n, interval</comment>
        <translation>n = %1 · от %2 до %3</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Лояльность (NPS)</translation>
    </message>
    <message>
        <source>%1 promoters, %2 detractors</source>
        <translation>за: %1, против: %2</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Открытые обращения</translation>
    </message>
    <message numerus="yes">
        <source>%n older than 30 days</source>
        <translation>
            <numerusform>%n старше 30 дней</numerusform>
            <numerusform>%n старше 30 дней</numerusform>
            <numerusform>%n старше 30 дней</numerusform>
        </translation>
    </message>
    <message>
        <source>none older than 30 days</source>
        <translation>нет старше 30 дней</translation>
    </message>
    <message>
        <source>as many as at the start</source>
        <translation>как в начале периода</translation>
    </message>
    <message numerus="yes">
        <source>%n more than at the start</source>
        <translation>
            <numerusform>+%n с начала периода</numerusform>
            <numerusform>+%n с начала периода</numerusform>
            <numerusform>+%n с начала периода</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than at the start</source>
        <translation>
            <numerusform>−%n с начала периода</numerusform>
            <numerusform>−%n с начала периода</numerusform>
            <numerusform>−%n с начала периода</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat purchase</source>
        <translation>Повторные покупки</translation>
    </message>
    <message>
        <source>%1 bought again</source>
        <translation>купили снова: %1</translation>
    </message>
</context>
<context>
    <name>DashboardCharts</name>
    <message>
        <source>Problems by category</source>
        <translation>Проблемы по категориям</translation>
    </message>
    <message>
        <source>Problems by product</source>
        <translation>Проблемы по товарам</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Неделя с</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>цель %1</translation>
    </message>
    <message>
        <source>good %1</source>
        <translation>хорошо %1</translation>
    </message>
    <message>
        <source>First-contact resolution over time</source>
        <translation>Решение при первом обращении</translation>
    </message>
    <message>
        <source>Resolved at first contact</source>
        <translation>Решено при первом обращении</translation>
    </message>
    <message>
        <source>No case of this period has matured yet.</source>
        <translation>Ни одно обращение этого периода ещё не выдержало срок.</translation>
    </message>
    <message>
        <source>First response by channel</source>
        <translation>Первый ответ по каналам</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90-й процентиль</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>No case was opened in this period.</source>
        <translation>За этот период обращений не открывали.</translation>
    </message>
    <message>
        <source>The axis is stretched, so that minutes and days can be seen together.</source>
        <translation>Ось растянута, чтобы минуты и дни были видны вместе.</translation>
    </message>
    <message>
        <source>Satisfaction over time (CSAT)</source>
        <translation>Динамика удовлетворённости (CSAT)</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Довольны</translation>
    </message>
    <message>
        <source>Nobody answered about satisfaction in this period.</source>
        <translation>За этот период нет ответов об удовлетворённости.</translation>
    </message>
    <message>
        <source>Recommendation over time (NPS)</source>
        <translation>Динамика лояльности (NPS)</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Индекс лояльности (NPS)</translation>
    </message>
    <message>
        <source>Nobody answered about recommending in this period.</source>
        <translation>За этот период нет ответов о готовности рекомендовать.</translation>
    </message>
    <message>
        <source>Open cases at the day&apos;s end</source>
        <translation>Открытые обращения на конец дня</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Открытые обращения</translation>
    </message>
    <message>
        <source>No case was open in this period.</source>
        <translation>За этот период не было открытых обращений.</translation>
    </message>
    <message>
        <source>Days since opened</source>
        <translation>Дней с открытия</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Открытых обращений нет.</translation>
    </message>
    <message>
        <source>Problem, with its share and those above</source>
        <translation>Проблема и доля вместе с предыдущими</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Этот период</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>все остальные</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Σ %1 · %2</source>
        <comment>share of all cases with it and those above, problem</comment>
        <translation>Σ %1 · %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Age of open cases in days</source>
        <translation>Возраст открытых обращений, дней</translation>
    </message>
</context>
<context>
    <name>DashboardExport</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Печать …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>&amp;Сохранить как PDF …</translation>
    </message>
    <message>
        <source>Save as a p&amp;icture …</source>
        <translation>Сохранить как &amp;рисунок …</translation>
    </message>
    <message>
        <source>Figures as a &amp;table (CSV) …</source>
        <translation>Показатели &amp;таблицей (CSV) …</translation>
    </message>
    <message>
        <source>Where to save the PDF</source>
        <translation>Куда сохранить PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Where to save the picture</source>
        <translation>Куда сохранить рисунок</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Рисунки (*.png)</translation>
    </message>
    <message>
        <source>Dashboard %1</source>
        <comment>period</comment>
        <translation>Показатели %1</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Сохранено как «%1».</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>The figures are being computed.</source>
        <translation>Показатели рассчитываются.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <translation>Пе&amp;ресчитать</translation>
    </message>
    <message>
        <source>Nothing happened in this period, and no case is open. Choose another period, or log a contact or import cases first.</source>
        <translation>За этот период ничего не произошло, открытых обращений нет. Выберите другой период или сначала запишите контакт либо импортируйте обращения.</translation>
    </message>
    <message>
        <source>Computing the figures was cancelled.</source>
        <translation>Расчёт показателей отменён.</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>На %1</translation>
    </message>
</context>
<context>
    <name>DashboardPaper</name>
    <message>
        <source>How the figures are counted</source>
        <translation>Как считаются показатели</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Dashboard, %1</source>
        <comment>period</comment>
        <translation>Показатели, %1</translation>
    </message>
</context>
<context>
    <name>DashboardView</name>
    <message>
        <source>Figures of the period</source>
        <translation>Показатели за период</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>e.g. %1</source>
        <comment>an empty date field shows how a date is written</comment>
        <translation>например, %1</translation>
    </message>
</context>
<context>
    <name>DayFilter</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number of days</comment>
        <translation>
            <numerusform>день</numerusform>
            <numerusform>дня</numerusform>
            <numerusform>дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayReasonDialog</name>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Оставить как есть</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>%1 is declined</source>
        <translation>Отклонение предложения %1</translation>
    </message>
    <message>
        <source>&amp;Mark as declined</source>
        <translation>О&amp;тметить как отклонённое</translation>
    </message>
    <message>
        <source>What did the customer &amp;say?</source>
        <translation>Что с&amp;казал клиент?</translation>
    </message>
    <message>
        <source>Choose a reason, or write your own.</source>
        <translation>Выберите причину или напишите свою.</translation>
    </message>
</context>
<context>
    <name>DeliveryDialog</name>
    <message>
        <source>Hand over goods of %1</source>
        <translation>Выдача товара по покупке %1</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Выдать</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>&amp;Lines (Space ticks)</source>
        <translation>&amp;Позиции (пробел ставит отметку)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
</context>
<context>
    <name>DeskChooser</name>
    <message>
        <source>At the desk</source>
        <translation>За рабочим местом</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>никто не указан</translation>
    </message>
    <message>
        <source>At the des&amp;k</source>
        <translation>За ра&amp;бочим местом</translation>
    </message>
</context>
<context>
    <name>DeviceActions</name>
    <message>
        <source>The device is saved.</source>
        <translation>Устройство сохранено.</translation>
    </message>
    <message>
        <source>The device has another owner.</source>
        <translation>Владелец устройства изменён.</translation>
    </message>
    <message>
        <source>The warranty is added.</source>
        <translation>Гарантия добавлена.</translation>
    </message>
    <message>
        <source>The warranty is registered.</source>
        <translation>Гарантия зарегистрирована.</translation>
    </message>
    <message>
        <source>Declare void: %1</source>
        <translation>Аннулирование: %1</translation>
    </message>
    <message>
        <source>&amp;Declare it void</source>
        <translation>&amp;Аннулировать</translation>
    </message>
    <message>
        <source>&amp;Void from</source>
        <translation>Не действует &amp;с</translation>
    </message>
    <message>
        <source>&amp;Why does it cover nothing any more?</source>
        <translation>По&amp;чему гарантия больше не действует?</translation>
    </message>
    <message>
        <source>The warranty is void.</source>
        <translation>Гарантия аннулирована.</translation>
    </message>
    <message>
        <source>The inspections are planned.</source>
        <translation>Осмотры запланированы.</translation>
    </message>
    <message>
        <source>The inspection is noted.</source>
        <translation>Осмотр отмечен.</translation>
    </message>
    <message>
        <source>End the inspections of %1</source>
        <translation>Завершение осмотров: %1</translation>
    </message>
    <message>
        <source>&amp;End the inspections</source>
        <translation>&amp;Завершить осмотры</translation>
    </message>
    <message>
        <source>Ended &amp;on</source>
        <translation>&amp;Дата завершения</translation>
    </message>
    <message>
        <source>&amp;Why are there no more inspections?</source>
        <translation>По&amp;чему осмотров больше не будет?</translation>
    </message>
    <message>
        <source>The inspections ended.</source>
        <translation>Осмотры завершены.</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>None of their devices</source>
        <translation>Ни одно из устройств клиента</translation>
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
        <translation>Товар</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Дата приобретения</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Предмет договора</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Уведомить за, дней</translation>
    </message>
    <message>
        <source>Renewed for</source>
        <translation>Продлевается на</translation>
    </message>
    <message>
        <source>Price of a renewal</source>
        <translation>Цена продления</translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>Open that one</source>
        <translation>Открыть его</translation>
    </message>
</context>
<context>
    <name>DeviceForm</name>
    <message>
        <source>Edit %1</source>
        <translation>Изменение устройства: %1</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Новое устройство</translation>
    </message>
    <message>
        <source>&amp;Save the device</source>
        <translation>&amp;Сохранить устройство</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>Т&amp;овар</translation>
    </message>
    <message>
        <source>Serial &amp;number</source>
        <translation>Серийный &amp;номер</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Владелец</translation>
    </message>
    <message>
        <source>Empty where nobody is known, or for the shop&apos;s own.</source>
        <translation>Пусто, если владелец неизвестен или это сам магазин.</translation>
    </message>
    <message>
        <source>Ac&amp;quired on</source>
        <translation>&amp;Приобретено</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>Ст&amp;атус</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Зам&amp;етка</translation>
    </message>
    <message>
        <source>With a warrant&amp;y</source>
        <translation>С &amp;гарантией</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Days until the cover ends</source>
        <translation>Дней до конца гарантии</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Гарантия</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>for life</source>
        <translation>пожизненно</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Вид гарантии</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Не зарегистрирована</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрирована</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Приобретено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Поиск устройств</translation>
    </message>
    <message>
        <source>Serial number, owner or product</source>
        <translation>Серийный номер, владелец или товар</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n устройство</numerusform>
            <numerusform>%n устройства</numerusform>
            <numerusform>%n устройств</numerusform>
        </translation>
    </message>
    <message>
        <source>No device fits what is typed.</source>
        <translation>По вашему запросу устройств нет.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Добавить устройство</translation>
    </message>
</context>
<context>
    <name>DeviceMoments</name>
    <message>
        <source>History of the device</source>
        <translation>История устройства</translation>
    </message>
    <message>
        <source>Sold over the counter: %1</source>
        <translation>Продажа на месте: %1</translation>
    </message>
    <message>
        <source>Sold to %1: %2</source>
        <translation>Продажа, клиент %1: %2</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Принято обратно: %1</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Обращение %1: %2</translation>
    </message>
    <message>
        <source>Return or repair %1</source>
        <translation>Возврат или ремонт %1</translation>
    </message>
    <message>
        <source>Handed out as a replacement: %1</source>
        <translation>Выдано взамен: %1</translation>
    </message>
    <message>
        <source>Lent out: %1</source>
        <translation>Выдано как подменное: %1</translation>
    </message>
    <message>
        <source>Now without an owner</source>
        <translation>Теперь без владельца</translation>
    </message>
    <message>
        <source>Now owned by %1</source>
        <translation>Новый владелец: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1: зарегистрирована</translation>
    </message>
    <message>
        <source>%1 no longer registered</source>
        <translation>%1: регистрация снята</translation>
    </message>
    <message>
        <source>%1 became void</source>
        <translation>%1: аннулирована</translation>
    </message>
    <message>
        <source>%1 holds again</source>
        <translation>%1: снова действует</translation>
    </message>
    <message>
        <source>Inspection done</source>
        <translation>Осмотр проведён</translation>
    </message>
</context>
<context>
    <name>DeviceTexts</name>
    <message>
        <source>Owned</source>
        <translation>У владельца</translation>
    </message>
    <message>
        <source>Loaner</source>
        <translation>Подменное</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Traded in</source>
        <translation>Сдано в зачёт</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Утилизировано</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Не зарегистрированы</translation>
    </message>
    <message>
        <source>Expired last quarter</source>
        <translation>Истекли за прошлый квартал</translation>
    </message>
    <message>
        <source>Loaners</source>
        <translation>Подменные</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>Скоро истекает</translation>
    </message>
    <message>
        <source>No devices yet. They come with the purchases that are handed over; add what was bought elsewhere.</source>
        <translation>Устройств пока нет. Они появляются, когда покупки выданы; добавьте купленное в других местах.</translation>
    </message>
    <message>
        <source>Every warranty is registered that has to be.</source>
        <translation>Все гарантии, которые нужно регистрировать, зарегистрированы.</translation>
    </message>
    <message>
        <source>No cover ended in the last quarter.</source>
        <translation>За прошлый квартал гарантии не истекали.</translation>
    </message>
    <message>
        <source>The shop has no device to lend. Add one with the state “Loaner”.</source>
        <translation>У магазина нет устройств для выдачи на время. Добавьте устройство со статусом «Подменное».</translation>
    </message>
    <message>
        <source>No cover ends in these days.</source>
        <translation>В эти дни гарантии не истекают.</translation>
    </message>
    <message>
        <source>Going on</source>
        <comment>inspections</comment>
        <translation>Идут</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>inspections</comment>
        <translation>Просрочены</translation>
    </message>
    <message>
        <source>Due within</source>
        <comment>inspections</comment>
        <translation>Скоро срок</translation>
    </message>
    <message>
        <source>All</source>
        <comment>inspections</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>No inspections are planned. Plan them at a device.</source>
        <translation>Осмотры не запланированы. Запланируйте их в карточке устройства.</translation>
    </message>
    <message>
        <source>No inspection is overdue.</source>
        <translation>Просроченных осмотров нет.</translation>
    </message>
    <message>
        <source>No inspection is due in these days.</source>
        <translation>В эти дни осмотров нет.</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>an inspection</comment>
        <translation>Запланирован</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>an inspection</comment>
        <translation>Пора</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>an inspection</comment>
        <translation>Просрочен</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>an inspection</comment>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>contracts</comment>
        <translation>Действуют</translation>
    </message>
    <message>
        <source>Ends within</source>
        <comment>contracts</comment>
        <translation>Скоро истекает</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>contracts</comment>
        <translation>Завершены</translation>
    </message>
    <message>
        <source>All</source>
        <comment>contracts</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>No contract is running.</source>
        <translation>Действующих договоров нет.</translation>
    </message>
    <message>
        <source>No contract ends in these days.</source>
        <translation>В эти дни договоры не истекают.</translation>
    </message>
    <message>
        <source>No contract is over.</source>
        <translation>Завершённых договоров нет.</translation>
    </message>
    <message>
        <source>No contracts yet.</source>
        <translation>Договоров пока нет.</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <comment>a contract</comment>
        <translation>Ещё не начался</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a contract</comment>
        <translation>Действует</translation>
    </message>
    <message>
        <source>To be decided</source>
        <comment>a contract</comment>
        <translation>Нужно решение</translation>
    </message>
    <message>
        <source>Notice given</source>
        <comment>a contract</comment>
        <translation>Уведомление дано</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a contract</comment>
        <translation>Завершён</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1, for life</source>
        <translation>с %1, пожизненно</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the first and the last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A device of this product has that serial number already.</source>
        <translation>Устройство этого товара с таким серийным номером уже есть.</translation>
    </message>
    <message>
        <source>A loaner is the shop&apos;s own. Leave the owner empty, or choose another state.</source>
        <translation>Подменное устройство принадлежит магазину. Оставьте владельца пустым или выберите другой статус.</translation>
    </message>
    <message>
        <source>A serial number has letters or digits.</source>
        <translation>В серийном номере должны быть буквы или цифры.</translation>
    </message>
</context>
<context>
    <name>DeviceView</name>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Warranties</source>
        <translation>Гарантии</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Осмотры</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>Add a &amp;warranty</source>
        <translation>Добавить &amp;гарантию</translation>
    </message>
    <message>
        <source>Change the &amp;owner</source>
        <translation>Сменить &amp;владельца</translation>
    </message>
    <message>
        <source>&amp;Plan inspections</source>
        <translation>&amp;Запланировать осмотры</translation>
    </message>
    <message>
        <source>Add a &amp;contract</source>
        <translation>Добавить &amp;договор</translation>
    </message>
    <message>
        <source>The shop&apos;s own</source>
        <translation>Собственность магазина</translation>
    </message>
    <message>
        <source>No owner known</source>
        <translation>Владелец неизвестен</translation>
    </message>
    <message>
        <source>Open the owner %1</source>
        <translation>Открыть владельца: %1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>серийный номер %1</translation>
    </message>
    <message>
        <source>acquired on %1</source>
        <translation>приобретено %1</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Гарантии неизвестны.</translation>
    </message>
    <message>
        <source>None are planned.</source>
        <translation>Осмотры не запланированы.</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Договор %1</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices and warranties</source>
        <translation>Устройства и гарантии</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Что в списке</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Осмотры</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>&amp;New contract</source>
        <translation>&amp;Новый договор</translation>
    </message>
    <message>
        <source>&amp;New device</source>
        <translation>&amp;Новое устройство</translation>
    </message>
    <message>
        <source>Select a contract to see its terms.</source>
        <translation>Выберите договор, чтобы увидеть его условия.</translation>
    </message>
    <message>
        <source>Select a device to see what covers it.</source>
        <translation>Выберите устройство, чтобы увидеть его гарантии.</translation>
    </message>
</context>
<context>
    <name>DocumentTotals</name>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
</context>
<context>
    <name>DuplicateNotice</name>
    <message>
        <source>Open that one</source>
        <translation>Открыть его</translation>
    </message>
    <message>
        <source>This already belongs to “%1”.</source>
        <translation>Это уже есть у клиента «%1».</translation>
    </message>
    <message numerus="yes">
        <source>This already belongs to “%1” and %n other(s).</source>
        <translation>
            <numerusform>Это уже есть у клиента «%1» и ещё у %n клиента.</numerusform>
            <numerusform>Это уже есть у клиента «%1» и ещё у %n клиентов.</numerusform>
            <numerusform>Это уже есть у клиента «%1» и ещё у %n клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that one: %1</source>
        <translation>Открыть его: %1</translation>
    </message>
</context>
<context>
    <name>EditReturnDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Изменение возврата %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>The customer asks &amp;for</source>
        <translation>&amp;Клиент просит</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>A short word: the dashboard counts by it.</source>
        <translation>Короткое слово: по нему считаются показатели.</translation>
    </message>
    <message>
        <source>What is &amp;wrong</source>
        <translation>Что &amp;не так</translation>
    </message>
    <message>
        <source>&amp;Promised for</source>
        <translation>Обе&amp;щано к</translation>
    </message>
    <message>
        <source>A date, or +14 for in two weeks. May stay empty.</source>
        <translation>Дата или +14, то есть через две недели. Можно не указывать.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>English spreadsheets</source>
        <translation>Таблицы в английском формате</translation>
    </message>
    <message>
        <source>Polish spreadsheets</source>
        <translation>Таблицы в польском формате</translation>
    </message>
    <message>
        <source>Russian spreadsheets</source>
        <translation>Таблицы в русском формате</translation>
    </message>
    <message>
        <source>Other programs (ISO dates in UTC)</source>
        <translation>Другие программы (даты ISO в UTC)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;По</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Выбрать …</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <source>F&amp;or whom</source>
        <translation>&amp;Для чего</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Куда записать файл</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>This is not a date that exists.</source>
        <translation>Такой даты не существует.</translation>
    </message>
    <message>
        <source>This day comes before the first one.</source>
        <translation>Этот день раньше первого.</translation>
    </message>
    <message>
        <source>Choose where to write the file.</source>
        <translation>Выберите, куда записать файл.</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Запись файла …</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Отменено. Файл не записан.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to “%1”.</source>
        <translation>
            <numerusform>В файл «%1» записана %n строка.</numerusform>
            <numerusform>В файл «%1» записаны %n строки.</numerusform>
            <numerusform>В файл «%1» записано %n строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>too few to judge</source>
        <translation>слишком мало для оценки</translation>
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
        <translation>Период %1, n = %2.</translation>
    </message>
    <message>
        <source>Left out: %1 cancelled, %2 internal.</source>
        <translation>Не учтены: отменённых %1, внутренних %2.</translation>
    </message>
    <message numerus="yes">
        <source>Cases resolved with one contact, without hand-over, reopening or another case about the same within %n day(s) ÷ all cases resolved in the period.</source>
        <translation>
            <numerusform>Обращения, решённые за один контакт, без передачи, повторного открытия и другого обращения о том же в течение %n дня ÷ все обращения, решённые за период.</numerusform>
            <numerusform>Обращения, решённые за один контакт, без передачи, повторного открытия и другого обращения о том же в течение %n дней ÷ все обращения, решённые за период.</numerusform>
            <numerusform>Обращения, решённые за один контакт, без передачи, повторного открытия и другого обращения о том же в течение %n дней ÷ все обращения, решённые за период.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not so: %1 reopened, %2 handed over, %3 contacted again, %4 came with the same again.</source>
        <translation>Не засчитаны: открыты снова %1, переданы %2, с повторным контактом %3, с новым обращением о том же %4.</translation>
    </message>
    <message>
        <source>Not yet counted: %1 resolved too lately to know.</source>
        <translation>Ещё не учтены: %1 — решены слишком недавно.</translation>
    </message>
    <message>
        <source>From the first contact of a case opened in the period to the first answer by a person; an answered call or a visit is 0. Median: half was faster. 90th percentile: nine of ten were faster.</source>
        <translation>От первого контакта по обращению, открытому за период, до первого ответа человека; принятый звонок и визит — 0. Медиана: половина ответов быстрее. 90-й процентиль: девять из десяти быстрее.</translation>
    </message>
    <message>
        <source>Waiting: %1.</source>
        <translation>Ждут ответа: %1.</translation>
    </message>
    <message>
        <source>Answered before they were opened: %1; never answered: %2.</source>
        <translation>С ответом раньше открытия: %1; оставшихся без ответа: %2.</translation>
    </message>
    <message>
        <source>Target: %1, the usual one, as the shop has set none.</source>
        <translation>Цель: %1, обычная, так как своей магазин не задал.</translation>
    </message>
    <message>
        <source>Target: %1, set by the shop from %2 on.</source>
        <translation>Цель: %1, задана магазином с %2.</translation>
    </message>
    <message>
        <source>Met by %1, breached by %2, still within it: %3.</source>
        <translation>Достигнута: %1, не достигнута: %2, срок ещё не вышел: %3.</translation>
    </message>
    <message>
        <source>Cases opened in the period that are still open and that nobody has answered yet.</source>
        <translation>Обращения, открытые за период, которые всё ещё открыты и на которые никто не ответил.</translation>
    </message>
    <message>
        <source>Answers of 4 or 5 ÷ all answers given in the period, with Wilson&apos;s 95 % interval. Under ten answers there is no verdict.</source>
        <translation>Ответы 4 и 5 ÷ все ответы за период, с 95-процентным интервалом Уилсона. Если ответов меньше десяти, оценки нет.</translation>
    </message>
    <message>
        <source>Left out as invalid: %1.</source>
        <translation>Не учтены как недействительные: %1.</translation>
    </message>
    <message>
        <source>Share of answers 9–10 less share of answers 0–6, in points, with its 95 % interval. Of several answers of one customer the latest counts.</source>
        <translation>Доля ответов 9–10 минус доля ответов 0–6, в пунктах, с 95-процентным интервалом. Из нескольких ответов одного клиента учитывается последний.</translation>
    </message>
    <message>
        <source>%1 promoters, %2 passives, %3 detractors.</source>
        <translation>Сторонников: %1, нейтральных: %2, критиков: %3.</translation>
    </message>
    <message>
        <source>Left out: %1 earlier answers, %2 invalid.</source>
        <translation>Не учтены: более ранних ответов %1, недействительных %2.</translation>
    </message>
    <message>
        <source>Open cases at the end of each day, replayed from the log of every change.</source>
        <translation>Открытые обращения на конец каждого дня, восстановленные по журналу всех изменений.</translation>
    </message>
    <message>
        <source>Period %1.</source>
        <translation>Период %1.</translation>
    </message>
    <message>
        <source>%1 at the beginning + %2 created + %3 reopened − %4 resolved − %5 cancelled = %6 at the end.</source>
        <translation>%1 в начале + %2 новых + %3 открытых снова − %4 решённых − %5 отменённых = %6 в конце.</translation>
    </message>
    <message>
        <source>The cases open at the end of the period by whole days since they were opened.</source>
        <translation>Обращения, открытые на конец периода, по числу полных дней с открытия.</translation>
    </message>
    <message>
        <source>Cases opened in the period, most frequent first; beside it the period of the same length before.</source>
        <translation>Обращения, открытые за период, начиная с самых частых; рядом — предыдущий период той же длины.</translation>
    </message>
    <message>
        <source>Customers with two purchases or more in the 12 months to %1 ÷ customers with at least one: %2 of %3.</source>
        <translation>Клиенты с двумя и более покупками за 12 месяцев по %1 ÷ клиенты хотя бы с одной: %2 из %3.</translation>
    </message>
    <message>
        <source>Returns, cancelled purchases and counter sales are left out.</source>
        <translation>Возвраты, отменённые покупки и продажи на месте не учитываются.</translation>
    </message>
</context>
<context>
    <name>FigureNote</name>
    <message>
        <source>How it is counted: %1</source>
        <translation>Как считается: %1</translation>
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
        <translation>Период %1, n = %2.</translation>
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
        <translation>столько же</translation>
    </message>
    <message numerus="yes">
        <source>%n more than before</source>
        <translation>
            <numerusform>на %n больше, чем раньше</numerusform>
            <numerusform>на %n больше, чем раньше</numerusform>
            <numerusform>на %n больше, чем раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than before</source>
        <translation>
            <numerusform>на %n меньше, чем раньше</numerusform>
            <numerusform>на %n меньше, чем раньше</numerusform>
            <numerusform>на %n меньше, чем раньше</numerusform>
        </translation>
    </message>
    <message>
        <source>as before</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>%1 points better</source>
        <translation>лучше на %1 пункта</translation>
    </message>
    <message>
        <source>%1 points worse</source>
        <translation>хуже на %1 пункта</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 д</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand %1 over</source>
        <translation>Передача обращения %1</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Передать</translation>
    </message>
    <message>
        <source>Nobody: whoever takes it</source>
        <translation>Никому: кто возьмёт</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>Support &amp;level</source>
        <translation>&amp;Уровень поддержки</translation>
    </message>
    <message>
        <source>A higher level counts as a hand-over: the case is then not solved at first contact.</source>
        <translation>Более высокий уровень считается передачей: тогда это уже не решение при первом обращении.</translation>
    </message>
    <message>
        <source>What the next one must &amp;know</source>
        <translation>Что нужно &amp;знать следующему</translation>
    </message>
</context>
<context>
    <name>HandOverRepairDialog</name>
    <message>
        <source>Hand over %1</source>
        <translation>Выдача: %1</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Выдать</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Warranty on the repair, in months</source>
        <translation>&amp;Гарантия на ремонт, месяцев</translation>
    </message>
    <message>
        <source>A layer of its own: all other warranties go on as they were.</source>
        <translation>Это отдельная гарантия: все остальные действуют как прежде.</translation>
    </message>
</context>
<context>
    <name>IdListModel</name>
    <message>
        <source>loading</source>
        <translation>загрузка</translation>
    </message>
</context>
<context>
    <name>ImportColumnsPage</name>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Даты</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Пропускать</translation>
    </message>
    <message>
        <source>Bring them up to date</source>
        <translation>Обновлять</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Первые строки файла</translation>
    </message>
    <message>
        <source>&amp;Load a mapping …</source>
        <translation>&amp;Загрузить сопоставление …</translation>
    </message>
    <message>
        <source>&amp;Save the mapping …</source>
        <translation>&amp;Сохранить сопоставление …</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>Deli&amp;miter</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>&amp;Known records</source>
        <translation>&amp;Известные записи</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Что в каком столбце</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>Первые строки, как они прочитаны</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>Выбор сопоставления</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Сопоставления (*.json)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Сохранение сопоставления</translation>
    </message>
    <message>
        <source>The mapping is saved.</source>
        <translation>Сопоставление сохранено.</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Определено: %1</translation>
    </message>
    <message>
        <source>Detect it</source>
        <translation>Определить</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Как определено</translation>
    </message>
    <message>
        <source>Day first: 5.03.2026</source>
        <translation>Сначала день: 5.03.2026</translation>
    </message>
    <message>
        <source>Month first: 3/5/2026</source>
        <translation>Сначала месяц: 3/5/2026</translation>
    </message>
    <message>
        <source>What comes first in “%1”: the day or the month? Until it is chosen, dates that could be two are refused.</source>
        <translation>Что в «%1» стоит первым: день или месяц? Пока это не выбрано, неоднозначные даты отклоняются.</translation>
    </message>
</context>
<context>
    <name>ImportFilePage</name>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Записи</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>A table as CSV or plain text, with the names of its columns in the first row; it may be packed with gzip.</source>
        <translation>Таблица в CSV или простом тексте с названиями столбцов в первой строке; может быть сжата gzip.</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Выбрать …</translation>
    </message>
    <message>
        <source>Choose the file that the records are in.</source>
        <translation>Выберите файл с записями.</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Выбор файла для импорта</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz);;All files (*)</source>
        <translation>Таблицы (*.csv *.tsv *.txt *.gz);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Needed columns: %1.</source>
        <translation>Нужные столбцы: %1.</translation>
    </message>
</context>
<context>
    <name>ImportReportView</name>
    <message>
        <source>new</source>
        <translation>новых</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменённых</translation>
    </message>
    <message>
        <source>known, skipped</source>
        <translation>известных, пропущено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонённых</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The first rows that were refused, or taken with a field kept in the note</source>
        <translation>Первые строки, отклонённые или принятые с переносом поля в заметку</translation>
    </message>
    <message>
        <source>The first rows that were refused</source>
        <translation>Первые отклонённые строки</translation>
    </message>
    <message>
        <source>%1 It is kept in the note.</source>
        <translation>%1 Значение перенесено в заметку.</translation>
    </message>
</context>
<context>
    <name>ImportResultPage</name>
    <message>
        <source>Save &amp;refused rows …</source>
        <translation>Сохранить &amp;отклонённые строки …</translation>
    </message>
    <message>
        <source>&amp;Take the import back</source>
        <translation>О&amp;тменить импорт</translation>
    </message>
    <message numerus="yes">
        <source>The import is finished: %n rows were read.</source>
        <translation>
            <numerusform>Импорт завершён: прочитана %n строка.</numerusform>
            <numerusform>Импорт завершён: прочитаны %n строки.</numerusform>
            <numerusform>Импорт завершён: прочитано %n строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>1 of 4 · The file</source>
        <translation>1 из 4 · Файл</translation>
    </message>
    <message>
        <source>2 of 4 · Its columns</source>
        <translation>2 из 4 · Столбцы</translation>
    </message>
    <message>
        <source>3 of 4 · What would happen</source>
        <translation>3 из 4 · Что произойдёт</translation>
    </message>
    <message>
        <source>4 of 4 · Done</source>
        <translation>4 из 4 · Готово</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Д&amp;алее</translation>
    </message>
    <message>
        <source>&amp;Try it out</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Чтение файла …</translation>
    </message>
    <message>
        <source>Trying it out; nothing is changed …</source>
        <translation>Проверка; ничего не меняется …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n rows. This is what importing it would come to; nothing is changed yet.</source>
        <translation>
            <numerusform>В файле %n строка. Вот что даст импорт; пока ничего не изменено.</numerusform>
            <numerusform>В файле %n строки. Вот что даст импорт; пока ничего не изменено.</numerusform>
            <numerusform>В файле %n строк. Вот что даст импорт; пока ничего не изменено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Импорт …</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>Отменено. Всё осталось как было.</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Сохранение отклонённых строк</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows are saved, each with its reason. Mend them there and import that file.</source>
        <translation>Отклонённые строки сохранены, каждая с причиной. Исправьте их в файле и импортируйте его.</translation>
    </message>
    <message>
        <source>Taking the import back …</source>
        <translation>Отмена импорта …</translation>
    </message>
    <message>
        <source>The import is taken back. Everything is as it was.</source>
        <translation>Импорт отменён. Всё снова как было.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were imported.</source>
        <translation>
            <numerusform>Импортирована %n запись.</numerusform>
            <numerusform>Импортированы %n записи.</numerusform>
            <numerusform>Импортировано %n записей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsList</name>
    <message>
        <source>Nothing was imported yet. Customers, products, purchases, cases and survey answers can be brought in from a file.</source>
        <translation>Импорта ещё не было. Клиентов, товары, покупки, обращения и ответы на опросы можно загрузить из файла.</translation>
    </message>
    <message>
        <source>&amp;Import a file …</source>
        <translation>&amp;Импортировать файл …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Экспорт …</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>О&amp;тменить импорт</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорты</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменены</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущены</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонены</translation>
    </message>
    <message>
        <source>Take the import back?</source>
        <translation>Отменить импорт?</translation>
    </message>
    <message>
        <source>What was imported from “%1” goes, and what it changed becomes as it was before.</source>
        <translation>Импортированное из «%1» будет удалено, а изменённое станет прежним.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Taking the import back …</source>
        <translation>Отмена импорта …</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>Импорт отменён.</translation>
    </message>
</context>
<context>
    <name>InspectionDialog</name>
    <message>
        <source>Inspection of %1</source>
        <translation>Осмотр: %1</translation>
    </message>
    <message>
        <source>&amp;Inspection done</source>
        <translation>&amp;Осмотр проведён</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>&amp;Дата осмотра</translation>
    </message>
    <message>
        <source>&amp;What was found</source>
        <translation>&amp;Что выявлено</translation>
    </message>
    <message>
        <source>The next one is due on %1.</source>
        <translation>Срок следующего: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s).</source>
        <translation>
            <numerusform>Раз в %n месяц.</numerusform>
            <numerusform>Раз в %n месяца.</numerusform>
            <numerusform>Раз в %n месяцев.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionList</name>
    <message>
        <source>Days until the inspection is due</source>
        <translation>Дней до срока осмотра</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Следующий срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Последний осмотр</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Осмотры</translation>
    </message>
    <message>
        <source>Search inspections</source>
        <translation>Поиск осмотров</translation>
    </message>
    <message>
        <source>Serial number, owner or product</source>
        <translation>Серийный номер, владелец или товар</translation>
    </message>
    <message numerus="yes">
        <source>%n inspection plan(s)</source>
        <translation>
            <numerusform>%n план осмотров</numerusform>
            <numerusform>%n плана осмотров</numerusform>
            <numerusform>%n планов осмотров</numerusform>
        </translation>
    </message>
    <message>
        <source>No inspection plan fits what is typed.</source>
        <translation>По вашему запросу планов осмотров нет.</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Цена нетто</translation>
    </message>
    <message>
        <source>net price</source>
        <translation>цена нетто</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Налог, %</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>tax in percent</source>
        <translation>налог в процентах</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Minus)</source>
        <translation>Удалить эту позицию (Ctrl+минус)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Позиция %1: %2</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>total</source>
        <translation>итого</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <comment>title of a column</comment>
        <translation>%1, валюта</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>Запись «%1» …</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Отменено. Файл не записан.</translation>
    </message>
    <message>
        <source>The list could not be read to its end, so no file was written.</source>
        <translation>Список не удалось дочитать до конца, поэтому файл не записан.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to “%1”.</source>
        <translation>
            <numerusform>В файл «%1» записана %n строка.</numerusform>
            <numerusform>В файл «%1» записаны %n строки.</numerusform>
            <numerusform>В файл «%1» записано %n строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Choose columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>выбрана %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export list …</source>
        <translation>Экспорт списка …</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Скопировать выбранные строки</translation>
    </message>
    <message>
        <source>Export list … (%1)</source>
        <translation>Экспорт списка … (%1)</translation>
    </message>
</context>
<context>
    <name>LoanerDialog</name>
    <message>
        <source>Lend a loaner for %1</source>
        <translation>Подменное устройство по возврату %1</translation>
    </message>
    <message>
        <source>&amp;Lend</source>
        <translation>&amp;Выдать</translation>
    </message>
    <message>
        <source>L&amp;oaner</source>
        <translation>&amp;Подменное устройство</translation>
    </message>
    <message>
        <source>It stays the shop&apos;s. The return is closed only when it is back.</source>
        <translation>Устройство остаётся магазинным. Возврат закрывается, только когда оно вернётся.</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;С какого дня</translation>
    </message>
</context>
<context>
    <name>LogContactDialog</name>
    <message>
        <source>Log contact</source>
        <translation>Запись контакта</translation>
    </message>
    <message>
        <source>&amp;Log contact</source>
        <translation>&amp;Записать контакт</translation>
    </message>
    <message>
        <source>&amp;Solved in this contact</source>
        <translation>Решено в это&amp;м контакте</translation>
    </message>
    <message>
        <source>Then &amp;wait for the customer</source>
        <translation>Затем &amp;ждать клиента</translation>
    </message>
    <message>
        <source>Only a &amp;machine spoke</source>
        <translation>Только &amp;автоответ</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Клиент</translation>
    </message>
    <message>
        <source>A piece of the name, phone or e-mail. Leave it empty for somebody unknown.</source>
        <translation>Часть имени, телефона или эл. почты. Для неизвестного оставьте пустым.</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Относится к</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Направление</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Кана&amp;л</translation>
    </message>
    <message>
        <source>Wha&amp;t was said</source>
        <translation>&amp;Содержание</translation>
    </message>
    <message>
        <source>The first line of the text, where left empty</source>
        <translation>Если пусто, первая строка текста</translation>
    </message>
    <message>
        <source>An answering machine or a confirmation of receipt: it is no answer to the customer.</source>
        <translation>Автоответчик или подтверждение получения: ответом клиенту это не считается.</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, subject and state of a case</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>A note for colleagues: it starts and stops no clock.</source>
        <translation>Заметка для коллег: сроков не запускает и не останавливает.</translation>
    </message>
    <message>
        <source>That case has ended: a new one is opened that follows it up.</source>
        <translation>То обращение завершено: в его продолжение откроется новое.</translation>
    </message>
    <message>
        <source>This reopens the case.</source>
        <translation>Обращение будет открыто снова.</translation>
    </message>
    <message>
        <source>A new case is opened; it counts as answered at once.</source>
        <translation>Откроется новое обращение; ответ засчитывается сразу.</translation>
    </message>
    <message>
        <source>A new case is opened; its clock runs until we answer.</source>
        <translation>Откроется новое обращение; срок идёт до нашего ответа.</translation>
    </message>
    <message>
        <source>A new case is opened.</source>
        <translation>Откроется новое обращение.</translation>
    </message>
    <message>
        <source>This counts as our answer.</source>
        <translation>Это засчитывается как наш ответ.</translation>
    </message>
    <message>
        <source>The customer&apos;s contact is added to the case.</source>
        <translation>Контакт клиента будет добавлен к обращению.</translation>
    </message>
    <message>
        <source>D&amp;evice</source>
        <translation>&amp;Устройство</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>сохранено в %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>MomentTexts</name>
    <message>
        <source>%1, by %2</source>
        <comment>what was done and by whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Возврат к статусу: %1</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Обращение открыто</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Открыто снова</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Без исполнителя</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Исполнитель: %1</translation>
    </message>
    <message>
        <source>Support level %1 to %2</source>
        <translation>Уровень поддержки: %1 → %2</translation>
    </message>
    <message>
        <source>Automatic message, %1</source>
        <translation>Автосообщение · %1</translation>
    </message>
    <message>
        <source>From the customer, %1</source>
        <translation>От клиента · %1</translation>
    </message>
    <message>
        <source>To the customer, %1</source>
        <translation>Клиенту · %1</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Внутренняя заметка</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of survey and score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The customer contacted us</source>
        <translation>Клиент обратился к нам</translation>
    </message>
    <message>
        <source>The customer did not come back within the days set for it</source>
        <translation>Клиент не вернулся в течение заданного срока</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Навигация</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, ждёт: %n</numerusform>
            <numerusform>%1, ждут: %n</numerusform>
            <numerusform>%1, ждут: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCaseFields</name>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Кате&amp;гория</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>П&amp;риоритет</translation>
    </message>
</context>
<context>
    <name>OfferActions</name>
    <message>
        <source>Offer %1 is issued.</source>
        <translation>Предложение %1 выставлено.</translation>
    </message>
    <message>
        <source>This offer was valid until %1.</source>
        <translation>Это предложение действовало до %1.</translation>
    </message>
    <message>
        <source>This offer has expired.</source>
        <translation>Срок этого предложения истёк.</translation>
    </message>
    <message>
        <source>If the shop still stands by it, the acceptance is kept and marked as late.</source>
        <translation>Если магазин от него не отказывается, принятие сохранится с отметкой об опоздании.</translation>
    </message>
    <message>
        <source>The other variants are withdrawn.</source>
        <translation>Другие варианты будут отозваны.</translation>
    </message>
    <message>
        <source>An accepted offer stays accepted.</source>
        <translation>Принятое предложение остаётся принятым.</translation>
    </message>
    <message>
        <source>%1 accepts %2 for %3</source>
        <translation>%1 принимает %2 за %3</translation>
    </message>
    <message>
        <source>Mark as accepted</source>
        <translation>Отметить как принятое</translation>
    </message>
    <message>
        <source>Offer %1 is accepted.</source>
        <translation>Предложение %1 принято.</translation>
    </message>
    <message>
        <source>Offer %1 is declined.</source>
        <translation>Предложение %1 отклонено.</translation>
    </message>
    <message>
        <source>Offer %1 is withdrawn.</source>
        <translation>Предложение %1 отозвано.</translation>
    </message>
    <message>
        <source>Withdraw offer %1</source>
        <translation>Отозвать предложение %1</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>Почему предложение отзывается?</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Отозвать предложение</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Не отзывать</translation>
    </message>
    <message>
        <source>Offer %1 became a purchase.</source>
        <translation>Предложение %1 стало покупкой.</translation>
    </message>
    <message>
        <source>The draft of %1 is deleted.</source>
        <translation>Черновик %1 удалён.</translation>
    </message>
    <message>
        <source>Save the offer as a PDF</source>
        <translation>Сохранение предложения в PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The offer is saved in %1.</source>
        <translation>Предложение сохранено в %1.</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>Черновик сохранён.</translation>
    </message>
    <message>
        <source>The draft of %1 is saved.</source>
        <translation>Черновик %1 сохранён.</translation>
    </message>
</context>
<context>
    <name>OfferConflictPanel</name>
    <message>
        <source>What was quoted before</source>
        <translation>Что предлагалось раньше</translation>
    </message>
</context>
<context>
    <name>OfferConflictRow</name>
    <message>
        <source>Reuse that offer</source>
        <translation>Оставить прежнее</translation>
    </message>
    <message>
        <source>Revise that offer</source>
        <translation>Пересмотреть прежнее</translation>
    </message>
    <message>
        <source>Justify the new one</source>
        <translation>Обосновать новое</translation>
    </message>
    <message>
        <source>Give up this draft; the earlier offer holds</source>
        <translation>Отказаться от черновика; в силе остаётся прежнее предложение</translation>
    </message>
    <message>
        <source>Issue this as the next revision of the earlier offer, which it supersedes</source>
        <translation>Выставить как следующую версию прежнего предложения, которое она заменит</translation>
    </message>
    <message>
        <source>Why a new offer beside that one?</source>
        <translation>Зачем новое предложение рядом с прежним?</translation>
    </message>
    <message>
        <source>Earlier offer %1: %2</source>
        <translation>Прежнее предложение %1: %2</translation>
    </message>
    <message>
        <source>reuse that offer</source>
        <translation>оставить прежнее</translation>
    </message>
    <message>
        <source>revise that offer</source>
        <translation>пересмотреть прежнее</translation>
    </message>
    <message>
        <source>justify the new one</source>
        <translation>обосновать новое</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>Choose what to do about this offer.</source>
        <translation>Выберите, что делать с этим предложением.</translation>
    </message>
</context>
<context>
    <name>OfferDifference</name>
    <message>
        <source>discount %1</source>
        <translation>скидка %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Discount on everything</source>
        <translation>Скидка на всё</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Язык на бумаге</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Позиции</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>&amp;Save draft</source>
        <translation>&amp;Сохранить черновик</translation>
    </message>
    <message>
        <source>As the customer&apos;s</source>
        <translation>Как у клиента</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Клиент</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>&amp;Действует до</translation>
    </message>
    <message>
        <source>&amp;Discount on everything, %</source>
        <translation>Скидка на &amp;всё, %</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>К&amp;анал</translation>
    </message>
    <message>
        <source>Curr&amp;ency</source>
        <translation>Ва&amp;люта</translation>
    </message>
    <message>
        <source>&amp;Language on paper</source>
        <translation>&amp;Язык на бумаге</translation>
    </message>
    <message>
        <source>&amp;Note, printed below the lines</source>
        <translation>&amp;Заметка, печатается под позициями</translation>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Новое предложение</translation>
    </message>
    <message>
        <source>Draft of offer %1</source>
        <translation>Черновик предложения %1</translation>
    </message>
    <message>
        <source>Reuse the earlier offer</source>
        <translation>Оставить прежнее предложение</translation>
    </message>
    <message>
        <source>&amp;Issue as a revision</source>
        <translation>Выставить ве&amp;рсию</translation>
    </message>
    <message>
        <source>&amp;Issue offer</source>
        <translation>Выставить &amp;предложение</translation>
    </message>
    <message>
        <source>Every earlier offer is answered</source>
        <translation>По всем прежним предложениям есть решение</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier offer(s) to answer</source>
        <translation>
            <numerusform>ждёт решения %n прежнее предложение</numerusform>
            <numerusform>ждут решения %n прежних предложения</numerusform>
            <numerusform>ждут решения %n прежних предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier offers stand in the way. Nothing was issued yet: choose what to do about each of them.</source>
        <translation>Мешают прежние предложения. Пока ничего не выставлено: выберите, что делать с каждым из них.</translation>
    </message>
    <message>
        <source>The draft of %1</source>
        <translation>Черновик %1</translation>
    </message>
    <message>
        <source>The new offer</source>
        <translation>Новое предложение</translation>
    </message>
</context>
<context>
    <name>OfferLineRow</name>
    <message>
        <source>discount in percent</source>
        <translation>скидка в процентах</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Скидка, %</translation>
    </message>
</context>
<context>
    <name>OfferLinesModel</name>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Цена нетто</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выставлено</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Search offers</source>
        <translation>Поиск предложений</translation>
    </message>
    <message>
        <source>Number, customer or goods</source>
        <translation>Номер, клиент или товар</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>No offer fits what is typed.</source>
        <translation>По вашему запросу предложений нет.</translation>
    </message>
    <message>
        <source>Draft an offer</source>
        <translation>Составить предложение</translation>
    </message>
</context>
<context>
    <name>OfferPaper</name>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Польский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>As the customer&apos;s</source>
        <translation>Как у клиента</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Поз.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Цена нетто</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брутто</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>The totals include a discount of %1 on everything.</source>
        <translation>В итогах учтена скидка %1 на всё.</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Сумма налога</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>This offer is not valid any more.</source>
        <translation>Это предложение больше не действует.</translation>
    </message>
    <message>
        <source>This offer is valid until %1.</source>
        <translation>Это предложение действует до %1.</translation>
    </message>
    <message>
        <source>This offer is valid until it is withdrawn.</source>
        <translation>Это предложение действует, пока не будет отозвано.</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>Предложение %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>OfferTexts</name>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Скоро истекают</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принятые</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истёкшие</translation>
    </message>
    <message>
        <source>Justified conflicts</source>
        <translation>Обоснованные конфликты</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>No open offers. Draft one, or log a price that was spoken with Ctrl+Shift+Q.</source>
        <translation>Открытых предложений нет. Составьте предложение или запишите названную устно цену: Ctrl+Shift+Q.</translation>
    </message>
    <message>
        <source>No offer ends within a week.</source>
        <translation>В ближайшую неделю ни одно предложение не истекает.</translation>
    </message>
    <message>
        <source>No offer was accepted yet.</source>
        <translation>Принятых предложений пока нет.</translation>
    </message>
    <message>
        <source>No offer was declined.</source>
        <translation>Отклонённых предложений нет.</translation>
    </message>
    <message>
        <source>No offer expired.</source>
        <translation>Истёкших предложений нет.</translation>
    </message>
    <message>
        <source>Nobody quoted against an earlier offer.</source>
        <translation>Никто не назначал цену вопреки прежнему предложению.</translation>
    </message>
    <message>
        <source>No offers yet. Draft the first one, or import them in the settings.</source>
        <translation>Предложений пока нет. Составьте первое или импортируйте их в настройках.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>действует до %1</translation>
    </message>
    <message>
        <source>valid without end</source>
        <translation>действует бессрочно</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <translation>Срок поставки</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>Куплено в другом месте</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Больше не нужно</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>another price</source>
        <translation>другая цена</translation>
    </message>
    <message>
        <source>another author</source>
        <translation>другой автор</translation>
    </message>
    <message>
        <source>still valid</source>
        <translation>ещё действует</translation>
    </message>
    <message>
        <source>just declined</source>
        <translation>только что отклонено</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Оставлено прежнее</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Пересмотрено прежнее</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Обосновано новое</translation>
    </message>
    <message>
        <source>The offer has moved on meanwhile, and this cannot be done any more. Look at its state.</source>
        <translation>Предложение тем временем изменилось, и это действие уже невозможно. Посмотрите его статус.</translation>
    </message>
    <message>
        <source>Another revision or variant of this number is agreed already.</source>
        <translation>Другая версия или вариант под этим номером уже согласованы.</translation>
    </message>
    <message>
        <source>That offer has changed meanwhile. Look at it again, and choose anew.</source>
        <translation>То предложение тем временем изменилось. Посмотрите на него ещё раз и выберите заново.</translation>
    </message>
    <message>
        <source>At least one line is needed.</source>
        <translation>Нужна хотя бы одна позиция.</translation>
    </message>
    <message>
        <source>The total is too large. Check quantities and prices.</source>
        <translation>Итог слишком велик. Проверьте количества и цены.</translation>
    </message>
    <message>
        <source>This day is over. Give the offer a last day that is still to come.</source>
        <translation>Этот день уже прошёл. Укажите последний день, который ещё не наступил.</translation>
    </message>
</context>
<context>
    <name>OfferTotals</name>
    <message>
        <source>Discount on everything</source>
        <translation>Скидка на всё</translation>
    </message>
</context>
<context>
    <name>OfferView</name>
    <message>
        <source>Offer conversion</source>
        <translation>Конверсия предложений</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>принято %1 из %2</translation>
    </message>
    <message>
        <source>Of the offers issued in the period, those that were accepted until now, late ones too ÷ all of them.</source>
        <translation>Среди предложений, выставленных за период: принятые до сих пор, в том числе с опозданием ÷ все.</translation>
    </message>
    <message>
        <source>Left out: %1 that a revision, another variant or the shop itself took back.</source>
        <translation>Не учтены: %1 — сняты новой версией, другим вариантом или самим магазином.</translation>
    </message>
    <message>
        <source>nobody was told two prices</source>
        <translation>никому не назвали две цены</translation>
    </message>
    <message>
        <source>no conflict came up</source>
        <translation>конфликтов не было</translation>
    </message>
    <message>
        <source>n = %1 · about %2 earlier offers</source>
        <translation>n = %1 · прежних предложений: %2</translation>
    </message>
    <message>
        <source>Quotes at another price than an earlier one of the same goods to the same customer, which did not go out beside it because the author reused or revised it. The rows are the earlier offers.</source>
        <translation>Предложения с ценой, отличной от прежней за тот же товар для того же клиента, которые не вышли рядом с прежним, так как автор оставил или пересмотрел его. В строках — прежние предложения.</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>offers</comment>
        <translation>Выставлено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>offers</comment>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>offers</comment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>offers</comment>
        <translation>Истекло</translation>
    </message>
    <message>
        <source>What became of offers</source>
        <translation>Что стало с предложениями</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Nothing was offered in this period.</source>
        <translation>За этот период ничего не предлагали.</translation>
    </message>
    <message>
        <source>Offers that were issued, accepted (late ones too), declined or expired in the period, whenever they were issued; beside it the period of the same length before.</source>
        <translation>Предложения, выставленные, принятые (в том числе с опозданием), отклонённые или истёкшие за период, когда бы их ни выставили; рядом — предыдущий период той же длины.</translation>
    </message>
    <message>
        <source>Why offers were declined</source>
        <translation>Почему предложения отклоняли</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>No offer was declined in this period.</source>
        <translation>За этот период предложений не отклоняли.</translation>
    </message>
    <message>
        <source>Offers declined in the period by the reason that was given, most frequent first; beside it the period of the same length before.</source>
        <translation>Предложения, отклонённые за период, по указанной причине, начиная с самых частых; рядом — предыдущий период той же длины.</translation>
    </message>
    <message>
        <source>None is left out.</source>
        <translation>Учтены все.</translation>
    </message>
    <message>
        <source>Accepted late</source>
        <translation>Принято с опозданием</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Устно</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>&amp;Issue offer</source>
        <translation>Вы&amp;ставить предложение</translation>
    </message>
    <message>
        <source>A&amp;ccepted</source>
        <translation>&amp;Принято</translation>
    </message>
    <message>
        <source>&amp;Convert to purchase</source>
        <translation>Оформить по&amp;купку</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Revise</source>
        <translation>Новая &amp;версия</translation>
    </message>
    <message>
        <source>Add &amp;variant</source>
        <translation>Добавить вари&amp;ант</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Отозва&amp;ть</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>Удалить этот черновик</translation>
    </message>
    <message>
        <source>Draft the next revision; when it is issued, this one is superseded</source>
        <translation>Составить следующую версию; когда её выставят, она заменит эту</translation>
    </message>
    <message>
        <source>Draft another offer that is valid beside this one, until one of them is accepted</source>
        <translation>Составить ещё одно предложение, которое действует рядом с этим, пока одно из них не примут</translation>
    </message>
    <message>
        <source>Lines of the offer</source>
        <translation>Позиции предложения</translation>
    </message>
    <message>
        <source>Open customer %1</source>
        <translation>Открыть клиента: %1</translation>
    </message>
    <message>
        <source>Purchase %1</source>
        <translation>Покупка %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>выставлено %1</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>начато %1</translation>
    </message>
    <message>
        <source>declined: %1</source>
        <translation>отклонено: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>revision or variant, its state, its total</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 stood in the way (%2).</source>
        <translation>Помешало предложение %1 (%2).</translation>
    </message>
    <message>
        <source>This one stood in the way of a later offer (%1).</source>
        <translation>Это предложение помешало более позднему (%1).</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the other offer</source>
        <translation>Показать другое предложение</translation>
    </message>
    <message>
        <source>Price conflicts prevented</source>
        <translation>Снятые конфликты цен</translation>
    </message>
    <message>
        <source>Left out: %1 that were justified and went out.</source>
        <translation>Не учтены: %1 — обоснованы и выставлены.</translation>
    </message>
    <message>
        <source>Left out: %1 that the shop took back, %2 that a revision took the place of, and drafts.</source>
        <translation>Не учтены: отозванных магазином %1, заменённых новой версией %2, а также черновики.</translation>
    </message>
    <message>
        <source>&amp;Declined …</source>
        <translation>&amp;Отклонено …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>П&amp;ечать …</translation>
    </message>
    <message>
        <source>Save PD&amp;F …</source>
        <translation>Сохранить PD&amp;F …</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>Offers</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Select an offer to see its lines and how it came about.</source>
        <translation>Выберите предложение, чтобы увидеть его позиции и историю.</translation>
    </message>
    <message>
        <source>&amp;Log a spoken quote</source>
        <translation>Записать &amp;устную цену</translation>
    </message>
    <message>
        <source>Keep a price that a customer was told (Ctrl+Shift+Q)</source>
        <translation>Сохранить цену, названную клиенту (Ctrl+Shift+Q)</translation>
    </message>
    <message>
        <source>&amp;New offer</source>
        <translation>&amp;Новое предложение</translation>
    </message>
    <message>
        <source>The offer is issued.</source>
        <translation>Предложение выставлено.</translation>
    </message>
    <message>
        <source>The earlier offer holds; the draft is given up.</source>
        <translation>Прежнее предложение остаётся в силе, черновик удалён.</translation>
    </message>
    <message>
        <source>The earlier offer holds; nothing new was logged.</source>
        <translation>Прежнее предложение остаётся в силе, нового не записано.</translation>
    </message>
    <message>
        <source>The quote is logged.</source>
        <translation>Цена записана.</translation>
    </message>
</context>
<context>
    <name>OpenReturnDialog</name>
    <message>
        <source>Open a return in %1</source>
        <translation>Возврат по обращению %1</translation>
    </message>
    <message>
        <source>&amp;Open return</source>
        <translation>&amp;Оформить возврат</translation>
    </message>
    <message>
        <source>sold elsewhere</source>
        <translation>продано не здесь</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>goods and the purchase they are of</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;What comes back</source>
        <translation>&amp;Что возвращают</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Количество</translation>
    </message>
    <message>
        <source>The customer asks &amp;for</source>
        <translation>Клиент &amp;просит</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>A short word: the dashboard counts by it.</source>
        <translation>Короткое слово: по нему считаются показатели.</translation>
    </message>
    <message>
        <source>What is wron&amp;g</source>
        <translation>Что &amp;не так</translation>
    </message>
    <message>
        <source>&amp;Promised for</source>
        <translation>Обе&amp;щано к</translation>
    </message>
    <message>
        <source>A date, or +14 for in two weeks. May stay empty.</source>
        <translation>Дата или +14, то есть через две недели. Можно не указывать.</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Не больше %1</translation>
    </message>
</context>
<context>
    <name>OwnerDialog</name>
    <message>
        <source>Owner of %1</source>
        <translation>Владелец: %1</translation>
    </message>
    <message>
        <source>&amp;Change the owner</source>
        <translation>&amp;Сменить владельца</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Владелец</translation>
    </message>
    <message>
        <source>A piece of the name, phone or e-mail. Empty where nobody is known.</source>
        <translation>Часть имени, телефона или эл. почты. Пусто, если никто не известен.</translation>
    </message>
    <message>
        <source>&amp;Why it changed</source>
        <translation>&amp;Почему сменился</translation>
    </message>
    <message>
        <source>Such as: sold on, given to a child.</source>
        <translation>Например: перепродано, подарено ребёнку.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Devices and warranties</source>
        <translation>Устройства и гарантии</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>«%1» — папка. Выберите файл в ней.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose another place.</source>
        <translation>Папки «%1» нет. Выберите другое место.</translation>
    </message>
    <message>
        <source>“%1” is protected. Choose another name.</source>
        <translation>Файл «%1» защищён. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another place.</source>
        <translation>Не удаётся записать «%1»: %2. Выберите другое место.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full. Nothing was changed.</source>
        <translation>Не удаётся записать «%1»: диск заполнен. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The pages cannot be made into a PDF.</source>
        <translation>Не удаётся сделать из страниц PDF.</translation>
    </message>
    <message>
        <source>The picture cannot be made into a PNG.</source>
        <translation>Картинку не удаётся преобразовать в PNG.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Печать: %1</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Просмотр страниц</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Печать …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>&amp;Сохранить как PDF …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>The printer did not take the pages. See whether it is switched on, or save a PDF.</source>
        <translation>Принтер не принял страницы. Проверьте, включён ли он, или сохраните PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n страница отправлена на принтер.</numerusform>
            <numerusform>%n страницы отправлены на принтер.</numerusform>
            <numerusform>%n страниц отправлено на принтер.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the PDF</source>
        <translation>Куда сохранить PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Сохранено как «%1».</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Payment for %1</source>
        <translation>Оплата покупки %1</translation>
    </message>
    <message>
        <source>&amp;Record payment</source>
        <translation>&amp;Записать оплату</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Сумма</translation>
    </message>
    <message>
        <source>An amount below zero is paid back to the customer.</source>
        <translation>Отрицательная сумма возвращается клиенту.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>Спосо&amp;б</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Последние 90 дней</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>С … по …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Первый день периода</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Последний день периода</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;с</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;по</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>П&amp;ериод</translation>
    </message>
    <message>
        <source>Enter a first day that is not after the last day.</source>
        <translation>Первый день не может быть позже последнего.</translation>
    </message>
    <message>
        <source>%1 – %2, compared with %3 – %4</source>
        <translation>%1 – %2 в сравнении с %3 – %4</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Inspections of %1</source>
        <translation>Осмотры: %1</translation>
    </message>
    <message>
        <source>&amp;Save the plan</source>
        <translation>&amp;Сохранить план</translation>
    </message>
    <message>
        <source>&amp;Plan the inspections</source>
        <translation>&amp;Запланировать осмотры</translation>
    </message>
    <message>
        <source>&amp;Months between two inspections</source>
        <translation>&amp;Месяцев между осмотрами</translation>
    </message>
    <message>
        <source>&amp;Next due on</source>
        <translation>С&amp;ледующий срок</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>&amp;Inspection done</source>
        <translation>&amp;Осмотр проведён</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Завершить план</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>раз в %n месяц</numerusform>
            <numerusform>раз в %n месяца</numerusform>
            <numerusform>раз в %n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>ended on %1: %2</source>
        <translation>завершён %1: %2</translation>
    </message>
    <message>
        <source>next due on %1</source>
        <translation>следующий осмотр %1</translation>
    </message>
    <message>
        <source>last done on %1</source>
        <translation>последний осмотр %1</translation>
    </message>
</context>
<context>
    <name>PriceHints</name>
    <message>
        <source>last quoted %1 on %2, %3</source>
        <comment>price, day, state</comment>
        <translation>последняя цена %1 от %2, %3</translation>
    </message>
    <message>
        <source>last quoted %1 on %2 by %4, %3</source>
        <comment>price, day, state, author</comment>
        <translation>последняя цена %1 от %2 (%4), %3</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>a quote, and the related customer who was told</comment>
        <translation>%1, кому: %2</translation>
    </message>
    <message>
        <source>list price %1</source>
        <translation>цена по прайсу %1</translation>
    </message>
    <message>
        <source>never quoted to this customer</source>
        <translation>этому клиенту цена не называлась</translation>
    </message>
</context>
<context>
    <name>ProblemTexts</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>Это поле нужно заполнить.</translation>
    </message>
    <message>
        <source>This is too long. At most %1 characters fit.</source>
        <translation>Слишком длинно. Помещается символов: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like 1234.50.</source>
        <translation>«%1» — не число. Пишите так: 1234,50.</translation>
    </message>
    <message>
        <source>“%1” is out of range.</source>
        <translation>«%1» — за пределами допустимого.</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Write it like 2026-03-05, or +14 for in two weeks.</source>
        <translation>Даты «%1» не существует. Пишите так: 2026-03-05 или +14, то есть через две недели.</translation>
    </message>
    <message>
        <source>“%1” could be two dates. Write the year first, like 2026-03-05.</source>
        <translation>«%1» можно понять как две разные даты. Начните с года: 2026-03-05.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number. Write it with its country, like +48 601 234 567.</source>
        <translation>«%1» — не номер телефона. Укажите его с кодом страны, например +48 601 234 567.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like name@example.com.</source>
        <translation>«%1» — не адрес эл. почты. Пишите так: name@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a tax number. Check its digits; one of another country begins with that country&apos;s two letters.</source>
        <translation>«%1» — не налоговый номер. Проверьте цифры; номер другой страны начинается с двух букв этой страны.</translation>
    </message>
    <message>
        <source>“%1” is not a country code. Two letters are needed, like PL.</source>
        <translation>«%1» — не код страны. Нужны две буквы, например PL.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code. Three letters are needed, like PLN.</source>
        <translation>«%1» — не код валюты. Нужны три буквы, например PLN.</translation>
    </message>
    <message>
        <source>“%1” is not a language code. Two letters are needed, like pl.</source>
        <translation>«%1» — не код языка. Нужны две буквы, например pl.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«%1» нет среди вариантов.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Choose one that exists.</source>
        <translation>«%1» здесь не значится. Выберите из существующих.</translation>
    </message>
    <message>
        <source>“%1” is taken already.</source>
        <translation>«%1» уже занято.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be kept: %1.</source>
        <translation>Здесь есть символ, который нельзя сохранить: %1.</translation>
    </message>
    <message>
        <source>This comes before the date it has to follow: %1.</source>
        <translation>Дата должна быть не раньше этой: %1.</translation>
    </message>
    <message>
        <source>This is not allowed: %1.</source>
        <translation>Так нельзя: %1.</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no survey</source>
        <translation>без опроса</translation>
    </message>
    <message>
        <source>The customer has to re&amp;gister it with the manufacturer</source>
        <translation>Клиент должен за&amp;регистрировать товар у производителя</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>For life</source>
        <translation>Пожизненная</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Ar&amp;ticle number</source>
        <translation>&amp;Артикул</translation>
    </message>
    <message>
        <source>Yours or the manufacturer&apos;s; may be empty.</source>
        <translation>Ваш или производителя; можно не указывать.</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Категория</translation>
    </message>
    <message>
        <source>Cl&amp;ass</source>
        <translation>&amp;Тип</translation>
    </message>
    <message>
        <source>Net &amp;price</source>
        <translation>&amp;Цена нетто</translation>
    </message>
    <message>
        <source>In the currency of the shop; empty for no fixed price.</source>
        <translation>В валюте магазина; пусто, если твёрдой цены нет.</translation>
    </message>
    <message>
        <source>Ta&amp;x in percent</source>
        <translation>Нал&amp;ог в процентах</translation>
    </message>
    <message>
        <source>&amp;Warranty</source>
        <translation>&amp;Гарантия</translation>
    </message>
    <message>
        <source>&amp;Months of warranty</source>
        <translation>&amp;Месяцев гарантии</translation>
    </message>
    <message>
        <source>Months between &amp;inspections</source>
        <translation>Месяцев ме&amp;жду осмотрами</translation>
    </message>
    <message>
        <source>Da&amp;ys to return it</source>
        <translation>&amp;Дней на возврат</translation>
    </message>
    <message>
        <source>Days from delivery to the su&amp;rvey</source>
        <translation>Дней от &amp;выдачи до опроса</translation>
    </message>
    <message>
        <source>Link to a g&amp;uide</source>
        <translation>Ссылка на &amp;инструкцию</translation>
    </message>
    <message>
        <source>&amp;Save product</source>
        <translation>&amp;Сохранить товар</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Новый товар</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменение товара: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Цена нетто</translation>
    </message>
    <message>
        <source>Tax in percent</source>
        <translation>Налог в процентах</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Гарантия</translation>
    </message>
    <message>
        <source>Months between inspections</source>
        <translation>Месяцев между осмотрами</translation>
    </message>
    <message>
        <source>Days to return it</source>
        <translation>Дней на возврат</translation>
    </message>
    <message>
        <source>Days from delivery to the survey</source>
        <translation>Дней от выдачи до опроса</translation>
    </message>
    <message>
        <source>Link to a guide</source>
        <translation>Ссылка на инструкцию</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>The new product</source>
        <translation>Новый товар</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Поиск товаров</translation>
    </message>
    <message>
        <source>Name, article number or category</source>
        <translation>Название, артикул или категория</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n товар</numerusform>
            <numerusform>%n товара</numerusform>
            <numerusform>%n товаров</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Цена нетто</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Гарантия</translation>
    </message>
    <message>
        <source>No product fits what is typed.</source>
        <translation>По вашему запросу товаров нет.</translation>
    </message>
    <message>
        <source>No products yet. Add the first one, or import them in the settings.</source>
        <translation>Товаров пока нет. Добавьте первый или импортируйте их в настройках.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Добавить товар</translation>
    </message>
</context>
<context>
    <name>ProductTexts</name>
    <message>
        <source>Durable</source>
        <translation>Изделие</translation>
    </message>
    <message>
        <source>Consumable</source>
        <translation>Расходник</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>for life</source>
        <translation>пожизненная</translation>
    </message>
    <message>
        <source>A link begins with https:// or http:// and names a site.</source>
        <translation>Ссылка начинается с https:// или http:// и указывает на сайт.</translation>
    </message>
    <message>
        <source>Another product has the number “%1”.</source>
        <translation>Артикул «%1» уже есть у другого товара.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>&amp;New product</source>
        <translation>&amp;Новый товар</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>The change is undone.</source>
        <translation>Изменение отменено.</translation>
    </message>
    <message>
        <source>The product is added.</source>
        <translation>Товар добавлен.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>%1 was sold or is named in a case, so it stays.</source>
        <translation>Удалить нельзя: %1. Товар продавался или указан в обращении.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Удалено: %1.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Сохранить изменения?</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1: есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
</context>
<context>
    <name>PurchaseActions</name>
    <message numerus="yes">
        <source>%n line(s) of %1 were handed over.</source>
        <translation>
            <numerusform>Покупка %1: выдана %n позиция.</numerusform>
            <numerusform>Покупка %1: выданы %n позиции.</numerusform>
            <numerusform>Покупка %1: выдано %n позиций.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were paid back for %2.</source>
        <translation>По покупке %2 возвращено %1.</translation>
    </message>
    <message>
        <source>%1 were paid for %2.</source>
        <translation>По покупке %2 оплачено %1.</translation>
    </message>
    <message>
        <source>Goods of %1 came back.</source>
        <translation>Товар по покупке %1 принят обратно.</translation>
    </message>
    <message>
        <source>Purchase %1 is cancelled.</source>
        <translation>Покупка %1 отменена.</translation>
    </message>
    <message>
        <source>Cancel purchase %1</source>
        <translation>Отменить покупку %1</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Почему покупка отменяется?</translation>
    </message>
    <message>
        <source>Purchase %1 is saved.</source>
        <translation>Покупка %1 сохранена.</translation>
    </message>
    <message>
        <source>The purchase is registered.</source>
        <translation>Покупка оформлена.</translation>
    </message>
    <message>
        <source>Cancel purchase</source>
        <translation>Отменить покупку</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Не отменять</translation>
    </message>
</context>
<context>
    <name>PurchaseConflict</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок оплаты</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Позиции</translation>
    </message>
</context>
<context>
    <name>PurchaseDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Открыть его</translation>
    </message>
</context>
<context>
    <name>PurchaseForm</name>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Клиент</translation>
    </message>
    <message>
        <source>Empty for a counter sale.</source>
        <translation>Пусто для продажи на месте.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>Empty for the next free one.</source>
        <translation>Пусто — следующий свободный.</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>К&amp;анал</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>D&amp;ue on</source>
        <translation>Срок &amp;оплаты</translation>
    </message>
    <message>
        <source>Curr&amp;ency</source>
        <translation>&amp;Валюта</translation>
    </message>
    <message>
        <source>&amp;Paid in full now</source>
        <translation>Оплачено &amp;полностью сразу</translation>
    </message>
    <message>
        <source>Method of payment</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>&amp;Save purchase</source>
        <translation>&amp;Сохранить покупку</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>New purchase</source>
        <translation>Новая покупка</translation>
    </message>
    <message>
        <source>Edit purchase %1</source>
        <translation>Изменение покупки %1</translation>
    </message>
    <message>
        <source>Purchase %1</source>
        <translation>Покупка %1</translation>
    </message>
    <message>
        <source>The new purchase</source>
        <translation>Новая покупка</translation>
    </message>
    <message>
        <source>Handed &amp;over now</source>
        <translation>В&amp;ыдано сразу</translation>
    </message>
</context>
<context>
    <name>PurchaseLineRow</name>
    <message>
        <source>serial number</source>
        <translation>серийный номер</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Открыть его</translation>
    </message>
    <message>
        <source>open the device that has this serial number</source>
        <translation>открыть устройство с этим серийным номером</translation>
    </message>
</context>
<context>
    <name>PurchaseLinesModel</name>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>%1, %2 came back</source>
        <translation>%1, возвращено %2</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Цена нетто</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Выдано</translation>
    </message>
</context>
<context>
    <name>PurchaseList</name>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Search purchases</source>
        <translation>Поиск покупок</translation>
    </message>
    <message>
        <source>Number, serial or goods</source>
        <translation>Номер, серийный номер или товар</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n покупка</numerusform>
            <numerusform>%n покупки</numerusform>
            <numerusform>%n покупок</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchase fits what is typed.</source>
        <translation>По вашему запросу покупок нет.</translation>
    </message>
    <message>
        <source>Register a purchase</source>
        <translation>Оформить покупку</translation>
    </message>
    <message>
        <source>Counter sale</source>
        <translation>Продажа на месте</translation>
    </message>
</context>
<context>
    <name>PurchaseTexts</name>
    <message>
        <source>Ordered</source>
        <translation>Заказано</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>Выдано частично</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Оплачено частично</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>К возврату</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не выдано</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Counter sales</source>
        <translation>Продажи на месте</translation>
    </message>
    <message>
        <source>No purchases yet. Register the first one, or import them in the settings.</source>
        <translation>Покупок пока нет. Оформите первую или импортируйте их в настройках.</translation>
    </message>
    <message>
        <source>Every purchase is paid.</source>
        <translation>Все покупки оплачены.</translation>
    </message>
    <message>
        <source>No payment is overdue.</source>
        <translation>Просроченных платежей нет.</translation>
    </message>
    <message>
        <source>Everything is delivered.</source>
        <translation>Всё выдано.</translation>
    </message>
    <message>
        <source>Nothing came back and nothing was cancelled.</source>
        <translation>Возвратов и отмен нет.</translation>
    </message>
    <message>
        <source>No sales without a customer.</source>
        <translation>Продаж без клиента нет.</translation>
    </message>
    <message>
        <source>A cancelled purchase cannot be changed. Undo the cancellation first, or register it anew.</source>
        <translation>Отменённую покупку нельзя изменить. Сначала верните её из отменённых или оформите заново.</translation>
    </message>
    <message>
        <source>What was delivered cannot be cancelled. Take it back as a return.</source>
        <translation>Выданное нельзя отменить. Примите его обратно как возврат.</translation>
    </message>
    <message>
        <source>What was not delivered cannot come back. Cancel the purchase instead.</source>
        <translation>Невыданное нельзя вернуть. Лучше отмените покупку.</translation>
    </message>
    <message>
        <source>This line was delivered before, or not at all. Choose lines that fit.</source>
        <translation>Эта позиция уже выдана или ещё не выдавалась. Выберите подходящие позиции.</translation>
    </message>
    <message>
        <source>No more than was paid can be paid back: %1.</source>
        <translation>Нельзя вернуть больше, чем было оплачено: %1.</translation>
    </message>
    <message>
        <source>Goods of a line came back. It has to keep at least that quantity.</source>
        <translation>По позиции был возврат. Её количество не может быть меньше возвращённого.</translation>
    </message>
    <message>
        <source>At least one line is needed.</source>
        <translation>Нужна хотя бы одна позиция.</translation>
    </message>
    <message>
        <source>The total is too large. Check quantities and prices.</source>
        <translation>Итог слишком велик. Проверьте количества и цены.</translation>
    </message>
    <message>
        <source>A device of this product has that serial number already.</source>
        <translation>Устройство этого товара с таким серийным номером уже есть.</translation>
    </message>
    <message>
        <source>These are more serial numbers than pieces: %1.</source>
        <translation>Серийных номеров больше, чем штук: %1.</translation>
    </message>
</context>
<context>
    <name>PurchaseTotals</name>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>К оплате</translation>
    </message>
</context>
<context>
    <name>PurchaseView</name>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Hand o&amp;ver</source>
        <translation>&amp;Выдать</translation>
    </message>
    <message>
        <source>Record &amp;payment</source>
        <translation>Записать &amp;оплату</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Принять возврат</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>Enter an &amp;answer</source>
        <translation>Ввести о&amp;твет на опрос</translation>
    </message>
    <message>
        <source>What the customer said of this purchase when asked</source>
        <translation>Что клиент сказал об этой покупке в опросе</translation>
    </message>
    <message>
        <source>Cancel this purchase</source>
        <translation>Отменить покупку</translation>
    </message>
    <message>
        <source>Lines of the purchase</source>
        <translation>Позиции покупки</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Возврат %1</translation>
    </message>
    <message>
        <source>Counter sale</source>
        <translation>Продажа на месте</translation>
    </message>
    <message>
        <source>Open customer %1</source>
        <translation>Открыть клиента: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>оплатить до %1</translation>
    </message>
    <message>
        <source>&amp;Pay back</source>
        <translation>Вернуть &amp;деньги</translation>
    </message>
    <message>
        <source>Takes back goods of %1</source>
        <translation>Возврат по покупке %1</translation>
    </message>
    <message>
        <source>Came back by %1</source>
        <translation>Возвращено по %1</translation>
    </message>
    <message>
        <source>%1: paid back %2, %3</source>
        <translation>%1: возвращено %2, %3</translation>
    </message>
    <message>
        <source>%1: paid %2, %3</source>
        <translation>%1: оплачено %2, %3</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Оплат пока нет.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Device without a serial number</source>
        <translation>Устройство без серийного номера</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Устройство %1</translation>
    </message>
</context>
<context>
    <name>PurchasesPage</name>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>&amp;New purchase</source>
        <translation>&amp;Новая покупка</translation>
    </message>
    <message>
        <source>Select a purchase to see its lines and payments.</source>
        <translation>Выберите покупку, чтобы увидеть её позиции и оплаты.</translation>
    </message>
</context>
<context>
    <name>RankedCounts</name>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>все остальные</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Этот период</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, the period before</source>
        <comment>chart, part of it</comment>
        <translation>%1, %2, предыдущий период</translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message>
        <source>The change is undone.</source>
        <translation>Изменение отменено.</translation>
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
        <translation>Показать &amp;все</translation>
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
        <translation>Подходящие варианты</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Refund %1</source>
        <translation>Возврат денег: %1</translation>
    </message>
    <message>
        <source>&amp;Refund</source>
        <translation>&amp;Вернуть деньги</translation>
    </message>
    <message>
        <source>Pay back &amp;more than was paid for it</source>
        <translation>Вернуть бо&amp;льше, чем уплачено</translation>
    </message>
    <message>
        <source>It cost %1 in %2. What goes back is posted there as a return.</source>
        <translation>Цена в покупке %2: %1. Возвращаемая сумма проводится там как возврат.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Сумма</translation>
    </message>
    <message>
        <source>M&amp;ethod</source>
        <translation>С&amp;пособ</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>Deducted from the refund</source>
        <translation>Вычтено из возврата</translation>
    </message>
    <message>
        <source>Added to the refund</source>
        <translation>Добавлено к возврату</translation>
    </message>
    <message>
        <source>Only %1 was paid for it. Tick the box below to pay back more.</source>
        <translation>За него уплачено только %1. Чтобы вернуть больше, поставьте флажок ниже.</translation>
    </message>
    <message>
        <source>No more than was paid for it: %1.</source>
        <translation>Не больше уплаченного: %1.</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Register: %1</source>
        <translation>Регистрация: %1</translation>
    </message>
    <message>
        <source>&amp;Save the registration</source>
        <translation>&amp;Сохранить регистрацию</translation>
    </message>
    <message>
        <source>Registration &amp;number</source>
        <translation>&amp;Номер регистрации</translation>
    </message>
    <message>
        <source>Empty where there is none.</source>
        <translation>Оставьте пустым, если его нет.</translation>
    </message>
    <message>
        <source>Registered &amp;on</source>
        <translation>&amp;Дата регистрации</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Renew contract %1</source>
        <translation>Продление договора %1</translation>
    </message>
    <message>
        <source>&amp;Renew the contract</source>
        <translation>&amp;Продлить договор</translation>
    </message>
    <message>
        <source>It then lasts until %1.</source>
        <translation>Тогда он будет действовать до %1.</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Цена</translation>
    </message>
    <message>
        <source>&amp;Why is it renewed?</source>
        <translation>По&amp;чему он продлевается?</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Оставить как есть</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replacement for %1</source>
        <translation>Замена по возврату %1</translation>
    </message>
    <message>
        <source>&amp;Hand out the replacement</source>
        <translation>&amp;Выдать замену</translation>
    </message>
    <message>
        <source>What came back is thrown &amp;away</source>
        <translation>Возвращённое &amp;утилизируется</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>Т&amp;овар</translation>
    </message>
    <message>
        <source>The same one, or another that the customer gets instead.</source>
        <translation>Тот же или другой, который клиент получит взамен.</translation>
    </message>
    <message>
        <source>&amp;Serial of the new device</source>
        <translation>&amp;Серийный номер нового устройства</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>The customer keeps what is left of the warranties.</source>
        <translation>За клиентом остаётся остаток гарантий.</translation>
    </message>
    <message>
        <source>The goods are replaced from the shelf.</source>
        <translation>Товар заменяется новым со склада.</translation>
    </message>
</context>
<context>
    <name>ReturnActions</name>
    <message>
        <source>Nothing of this customer can come back. Enter the device, or the purchase with its delivery, first.</source>
        <translation>Этому клиенту нечего возвращать. Сначала внесите устройство или покупку с её выдачей.</translation>
    </message>
    <message>
        <source>The return is opened.</source>
        <translation>Возврат оформлен.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Возврат %1 сохранён.</translation>
    </message>
    <message>
        <source>No loaner is free. Enter a device with the status “Loaner” first, or take one back.</source>
        <translation>Свободных подменных устройств нет. Сначала внесите устройство со статусом «Подменное» или примите одно обратно.</translation>
    </message>
    <message>
        <source>A loaner is out for %1.</source>
        <translation>Выдано подменное устройство по возврату %1.</translation>
    </message>
    <message>
        <source>The loaner of %1 is back.</source>
        <translation>Подменное устройство по возврату %1 принято обратно.</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Take back goods of %1</source>
        <translation>Возврат товара по покупке %1</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Принять возврат</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1 (не больше %2)</translation>
    </message>
</context>
<context>
    <name>ReturnList</name>
    <message>
        <source>%1, late</source>
        <translation>%1, просрочено</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Вид гарантии</translation>
    </message>
    <message>
        <source>Loaner</source>
        <translation>Подменное</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Search returns</source>
        <translation>Поиск возвратов</translation>
    </message>
    <message>
        <source>Number, customer, product or serial</source>
        <translation>Номер, клиент, товар или серийный номер</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n возврат</numerusform>
            <numerusform>%n возврата</numerusform>
            <numerusform>%n возвратов</numerusform>
        </translation>
    </message>
    <message>
        <source>No return fits what is typed.</source>
        <translation>По вашему запросу возвратов нет.</translation>
    </message>
</context>
<context>
    <name>ReturnReasonDialog</name>
    <message>
        <source>Reject %1</source>
        <translation>Отклонение возврата %1</translation>
    </message>
    <message>
        <source>Close %1 early</source>
        <translation>Досрочное закрытие возврата %1</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>&amp;Close the return</source>
        <translation>&amp;Закрыть возврат</translation>
    </message>
    <message>
        <source>&amp;Why is it rejected?</source>
        <translation>&amp;Почему возврат отклоняется?</translation>
    </message>
    <message>
        <source>&amp;Why is it closed before it is settled?</source>
        <translation>&amp;Почему возврат закрывается до завершения?</translation>
    </message>
    <message>
        <source>The customer will ask: write it as you would say it.</source>
        <translation>Клиент об этом спросит: напишите так, как сказали бы ему.</translation>
    </message>
</context>
<context>
    <name>ReturnTexts</name>
    <message>
        <source>Return</source>
        <comment>give the goods back</comment>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Ремонт</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Рекламация</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Отремонтировать</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Refund the money</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Promised today or overdue</source>
        <translation>На сегодня и просроченные</translation>
    </message>
    <message>
        <source>Loaner out</source>
        <translation>С подменным устройством</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>Ждут осмотра</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>No return is open. One is opened from its case, by “Open return …”.</source>
        <translation>Открытых возвратов нет. Возврат оформляют из обращения кнопкой «Оформить возврат …».</translation>
    </message>
    <message>
        <source>Nothing was promised for today, and nothing is overdue.</source>
        <translation>На сегодня ничего не обещано, и ничего не просрочено.</translation>
    </message>
    <message>
        <source>No loaner is out.</source>
        <translation>Выданных подменных устройств нет.</translation>
    </message>
    <message>
        <source>Nothing waits for inspection.</source>
        <translation>Осмотра ничто не ждёт.</translation>
    </message>
    <message>
        <source>No returns yet. One is opened from its case, by “Open return …”.</source>
        <translation>Возвратов пока нет. Возврат оформляют из обращения кнопкой «Оформить возврат …».</translation>
    </message>
    <message>
        <source>&amp;Approve return …</source>
        <translation>&amp;Одобрить возврат …</translation>
    </message>
    <message>
        <source>&amp;Approve exchange …</source>
        <translation>&amp;Одобрить обмен …</translation>
    </message>
    <message>
        <source>&amp;Approve repair …</source>
        <translation>&amp;Одобрить ремонт …</translation>
    </message>
    <message>
        <source>&amp;Approve complaint …</source>
        <translation>&amp;Одобрить рекламацию …</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>&amp;Подтвердить</translation>
    </message>
    <message>
        <source>&amp;Goods received</source>
        <translation>&amp;Товар получен</translation>
    </message>
    <message>
        <source>Start &amp;inspection</source>
        <translation>Начать о&amp;смотр</translation>
    </message>
    <message>
        <source>Start &amp;repair</source>
        <translation>Начать &amp;ремонт</translation>
    </message>
    <message>
        <source>&amp;Repair done</source>
        <translation>&amp;Ремонт завершён</translation>
    </message>
    <message>
        <source>&amp;Hand over …</source>
        <translation>&amp;Выдать …</translation>
    </message>
    <message>
        <source>Hand out re&amp;placement …</source>
        <translation>Выдать &amp;замену …</translation>
    </message>
    <message>
        <source>Re&amp;fund …</source>
        <translation>Вернуть &amp;деньги …</translation>
    </message>
    <message>
        <source>Re&amp;ject …</source>
        <translation>От&amp;клонить …</translation>
    </message>
    <message>
        <source>&amp;Sent back</source>
        <translation>Отправлено о&amp;братно</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>З&amp;акрыть</translation>
    </message>
    <message>
        <source>C&amp;lose early …</source>
        <translation>З&amp;акрыть досрочно …</translation>
    </message>
    <message>
        <source>%1 is opened.</source>
        <translation>Возврат %1 оформлен.</translation>
    </message>
    <message>
        <source>%1 is confirmed.</source>
        <translation>Возврат %1 подтверждён.</translation>
    </message>
    <message>
        <source>The goods of %1 are here.</source>
        <translation>Товар по возврату %1 получен.</translation>
    </message>
    <message>
        <source>%1 is being inspected.</source>
        <translation>Возврат %1 на осмотре.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>Возврат %1 одобрен.</translation>
    </message>
    <message>
        <source>%1 is in repair.</source>
        <translation>Возврат %1 в ремонте.</translation>
    </message>
    <message>
        <source>%1 is ready to be handed over.</source>
        <translation>Возврат %1 готов к выдаче.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>Товар по возврату %1 выдан.</translation>
    </message>
    <message>
        <source>The replacement of %1 is with the customer.</source>
        <translation>Замена по возврату %1 у клиента.</translation>
    </message>
    <message>
        <source>%1 is refunded.</source>
        <translation>Деньги по возврату %1 возвращены.</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>Возврат %1 отклонён.</translation>
    </message>
    <message>
        <source>The goods of %1 are sent back.</source>
        <translation>Товар по возврату %1 отправлен обратно.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>Возврат %1 закрыт.</translation>
    </message>
    <message>
        <source>The return is there already: somebody else was quicker.</source>
        <translation>Возврат уже в этом статусе: кто-то успел раньше.</translation>
    </message>
    <message>
        <source>A closed return stays closed. What comes back again is a new return.</source>
        <translation>Закрытый возврат остаётся закрытым. Если товар вернётся снова, это новый возврат.</translation>
    </message>
    <message>
        <source>The return has gone on meanwhile: somebody else was quicker.</source>
        <translation>Возврат за это время продвинулся: кто-то успел раньше.</translation>
    </message>
    <message>
        <source>Confirm the return before its goods come in.</source>
        <translation>Подтвердите возврат, прежде чем принимать товар.</translation>
    </message>
    <message>
        <source>Only goods that are here can be inspected.</source>
        <translation>Осмотреть можно только полученный товар.</translation>
    </message>
    <message>
        <source>Inspect the goods before you approve or reject.</source>
        <translation>Осмотрите товар, прежде чем одобрять или отклонять.</translation>
    </message>
    <message>
        <source>Approve the return before it is repaired, replaced or refunded.</source>
        <translation>Одобрите возврат, прежде чем ремонтировать, заменять или возвращать деньги.</translation>
    </message>
    <message>
        <source>Something else was approved for this return.</source>
        <translation>По этому возврату одобрено другое.</translation>
    </message>
    <message>
        <source>Only what is in repair becomes ready.</source>
        <translation>Готовым становится только то, что в ремонте.</translation>
    </message>
    <message>
        <source>Finish the repair before you hand over.</source>
        <translation>Завершите ремонт, прежде чем выдавать.</translation>
    </message>
    <message>
        <source>Only rejected goods are sent back.</source>
        <translation>Обратно отправляется только отклонённый товар.</translation>
    </message>
    <message>
        <source>The loaner is still out. Take it back before you close the return.</source>
        <translation>Подменное устройство ещё у клиента. Примите его, прежде чем закрывать возврат.</translation>
    </message>
    <message>
        <source>Within the return window until %1: money back.</source>
        <translation>В пределах срока возврата до %1: возврат денег.</translation>
    </message>
    <message>
        <source>Outside the return window since %1: warranty or goodwill.</source>
        <translation>Вне срока возврата с %1: гарантия или жест доброй воли.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a warranty layer and who answers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not covered on %1. %2 begins on %3.</source>
        <translation>На %1 гарантии нет. %2 начинается %3.</translation>
    </message>
    <message>
        <source>Not covered on %1. %2 ended on %3.</source>
        <translation>На %1 гарантии нет. %2 закончилась %3.</translation>
    </message>
    <message>
        <source>Not covered on %1. %2: all claims are used up.</source>
        <translation>На %1 гарантии нет. %2: лимит гарантийных случаев исчерпан.</translation>
    </message>
    <message>
        <source>Not covered on %1. %2 is void since %3.</source>
        <translation>На %1 гарантии нет. %2 аннулирована с %3.</translation>
    </message>
    <message>
        <source>Not covered on %1. There is no warranty.</source>
        <translation>На %1 гарантии нет: сведений о ней не записано.</translation>
    </message>
    <message>
        <source>Covered on %1: %2, until %3.</source>
        <translation>На %1 гарантия есть: %2, до %3.</translation>
    </message>
    <message>
        <source>Covered on %1: %2, for life.</source>
        <translation>На %1 гарантия есть: %2, пожизненно.</translation>
    </message>
</context>
<context>
    <name>ReturnView</name>
    <message>
        <source>Returns by reason</source>
        <translation>Возвраты по причинам</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Nothing came back in this period.</source>
        <translation>За этот период ничего не вернули.</translation>
    </message>
    <message>
        <source>Returns asked for in the period, most frequent first; beside it the period of the same length before.</source>
        <translation>Возвраты, заявленные за период, начиная с самых частых; рядом — предыдущий период той же длины.</translation>
    </message>
    <message>
        <source>Rejected ones are among them; none is left out.</source>
        <translation>Отклонённые входят в их число; ничего не пропущено.</translation>
    </message>
    <message>
        <source>Returns by product</source>
        <translation>Возвраты по товарам</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>%1 · serial %2</source>
        <translation>%1 · серийный № %2</translation>
    </message>
    <message>
        <source>Promised: %1, late</source>
        <translation>Обещано: %1, просрочено</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Обещано: %1</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>The replacement</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Изменить …</translation>
    </message>
    <message>
        <source>Loaner &amp;back</source>
        <translation>Принять подм&amp;енное</translation>
    </message>
    <message>
        <source>Lend a loa&amp;ner …</source>
        <translation>Выдать подме&amp;нное …</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Отклонено: %1</translation>
    </message>
    <message>
        <source>Paid back: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Replaced by: %1</source>
        <translation>Заменено на: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Одобрено: %1</translation>
    </message>
    <message>
        <source>Loaner: %1, out %2, back %3</source>
        <translation>Подменное: %1, выдано %2, принято %3</translation>
    </message>
    <message>
        <source>Loaner: %1, out since %2</source>
        <translation>Подменное: %1, выдано %2</translation>
    </message>
    <message>
        <source>Loaner back: %1</source>
        <translation>Подменное принято: %1</translation>
    </message>
    <message>
        <source>Loaner lent: %1</source>
        <translation>Подменное выдано: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Requested on %1</source>
        <translation>Заявлен %1</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Select a return to see where it stands and what comes next.</source>
        <translation>Выберите возврат, чтобы увидеть, на каком он этапе и что делать дальше.</translation>
    </message>
</context>
<context>
    <name>ScorePicker</name>
    <message>
        <source>Score %1 of %2</source>
        <translation>Оценка %1 из %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Поиск по всему</translation>
    </message>
    <message>
        <source>Search customers, phones, serials, invoices … (Ctrl+K)</source>
        <translation>Поиск: клиенты, телефоны, серийные номера, счета … (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>SearchKind</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
</context>
<context>
    <name>SerialFields</name>
    <message>
        <source>Serial number of %1</source>
        <translation>Серийный номер: %1</translation>
    </message>
    <message>
        <source>Serial numbers of %1</source>
        <translation>Серийные номера: %1</translation>
    </message>
    <message numerus="yes">
        <source>One a line, at most %n.</source>
        <translation>
            <numerusform>По одному в строке, не больше %n.</numerusform>
            <numerusform>По одному в строке, не больше %n.</numerusform>
            <numerusform>По одному в строке, не больше %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings by subject</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Shop file</source>
        <translation>Файл магазина</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Импорт и экспорт</translation>
    </message>
</context>
<context>
    <name>ShopFileView</name>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Проверить файл</translation>
    </message>
    <message>
        <source>&amp;Open another shop file …</source>
        <translation>&amp;Открыть другой файл магазина …</translation>
    </message>
    <message>
        <source>All data of the shop are in this one file; a copy of it is a whole copy of the shop.</source>
        <translation>Все данные магазина — в этом одном файле; его копия — полная копия магазина.</translation>
    </message>
    <message>
        <source>&amp;Remove the demo shop and start my own</source>
        <translation>&amp;Удалить демо-магазин и завести свой</translation>
    </message>
    <message>
        <source>%1 customers, %2 purchases, %3 cases, %4 survey answers. Schema %5.</source>
        <translation>Клиентов: %1, покупок: %2, обращений: %3, ответов на опросы: %4. Схема %5.</translation>
    </message>
    <message>
        <source>Reading the whole file …</source>
        <translation>Чтение всего файла …</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Файл исправен.</translation>
    </message>
    <message>
        <source>The file is damaged. Copy it away, and go on with the newest backup.</source>
        <translation>Файл повреждён. Скопируйте его в сторону и работайте с последней резервной копией.</translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>&amp;Save settings</source>
        <translation>&amp;Сохранить настройки</translation>
    </message>
    <message>
        <source>&amp;Name of the shop</source>
        <translation>&amp;Название магазина</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Часовой пояс</translation>
    </message>
    <message>
        <source>Days of the dashboard begin and end by it.</source>
        <translation>По нему начинаются и кончаются дни в показателях.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>С&amp;трана</translation>
    </message>
    <message>
        <source>Two letters; for phone numbers typed without a country.</source>
        <translation>Две буквы; для телефонов, введённых без кода страны.</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Валюта</translation>
    </message>
    <message>
        <source>Three letters, such as PLN or EUR.</source>
        <translation>Три буквы, например PLN или EUR.</translation>
    </message>
    <message>
        <source>&amp;Language of new customers</source>
        <translation>&amp;Язык новых клиентов</translation>
    </message>
    <message>
        <source>&amp;Days without a new contact</source>
        <translation>&amp;Дней без нового контакта</translation>
    </message>
    <message>
        <source>A case counts as solved at first contact when the customer does not come back within so many days.</source>
        <translation>Обращение считается решённым при первом обращении, если клиент не вернулся за столько дней.</translation>
    </message>
    <message>
        <source>The settings of the shop are saved.</source>
        <translation>Настройки магазина сохранены.</translation>
    </message>
    <message>
        <source>The former settings are back.</source>
        <translation>Прежние настройки возвращены.</translation>
    </message>
    <message>
        <source>&amp;Months of earlier offers</source>
        <translation>&amp;Месяцев прежних предложений</translation>
    </message>
    <message>
        <source>So far back Aftersale looks for what a customer was offered before, when a new offer is drafted and issued.</source>
        <translation>За столько месяцев Aftersale ищет прежние предложения клиенту, когда новое составляют и выставляют.</translation>
    </message>
</context>
<context>
    <name>SpokenQuoteDialog</name>
    <message>
        <source>Price told to %1</source>
        <translation>Цена, названная клиенту: %1</translation>
    </message>
    <message>
        <source>Price told to a customer</source>
        <translation>Цена, названная клиенту</translation>
    </message>
    <message>
        <source>&amp;Log this quote</source>
        <translation>&amp;Записать цену</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Клиент</translation>
    </message>
    <message>
        <source>&amp;What was it about?</source>
        <translation>О &amp;чём шла речь?</translation>
    </message>
    <message>
        <source>A product, or any words.</source>
        <translation>Товар или любые слова.</translation>
    </message>
    <message>
        <source>&amp;Net price of one piece</source>
        <translation>&amp;Цена нетто за единицу</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <source>&amp;Works here</source>
        <translation>&amp;Работает у нас</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Edit a member of the staff</source>
        <translation>Изменение сотрудника</translation>
    </message>
    <message>
        <source>Add a member of the staff</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Ро&amp;ль</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>Staff</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Бухгалтер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>&amp;Add someone</source>
        <translation>&amp;Добавить сотрудника</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Сохранено: %1.</translation>
    </message>
</context>
<context>
    <name>StateTexts</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Соцсети</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Веб-форма</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>В магазине</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Ждём клиента</translation>
    </message>
    <message>
        <source>Waiting for a third party</source>
        <translation>Ждём третью сторону</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Банковский перевод</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выставлено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истекло</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Куплено</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a return</comment>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a return</comment>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>a return</comment>
        <translation>Товар получен</translation>
    </message>
    <message>
        <source>In inspection</source>
        <comment>a return</comment>
        <translation>На осмотре</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a return</comment>
        <translation>Одобрен</translation>
    </message>
    <message>
        <source>In repair</source>
        <comment>a return</comment>
        <translation>В ремонте</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a return</comment>
        <translation>Готов к выдаче</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>a return</comment>
        <translation>Товар выдан</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>a return</comment>
        <translation>Товар заменён</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>a return</comment>
        <translation>Деньги возвращены</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>a return</comment>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Sent back</source>
        <comment>a return</comment>
        <translation>Отправлен обратно</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a return</comment>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Statutory warranty</source>
        <translation>Гарантия по закону</translation>
    </message>
    <message>
        <source>Manufacturer&apos;s warranty</source>
        <translation>Гарантия производителя</translation>
    </message>
    <message>
        <source>Extended warranty</source>
        <translation>Расширенная гарантия</translation>
    </message>
    <message>
        <source>Repair warranty</source>
        <translation>Гарантия на ремонт</translation>
    </message>
</context>
<context>
    <name>StorageTexts</name>
    <message>
        <source>The shop file cannot be reached. Check that it is still in its place and that you may open it, then try again.</source>
        <translation>Файл магазина недоступен. Проверьте, на месте ли он и есть ли у вас право его открывать, и попробуйте снова.</translation>
    </message>
    <message>
        <source>Another program is writing to this shop. Nothing was changed; try again when it is done.</source>
        <translation>В этот магазин пишет другая программа. Ничего не изменено; попробуйте снова, когда она закончит.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Диск заполнен. Ничего не изменено; освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>This shop is open for reading only. Nothing was changed.</source>
        <translation>Магазин открыт только для чтения. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The shop file is damaged. What is shown may be incomplete; restore a backup.</source>
        <translation>Файл магазина повреждён. Показанное может быть неполным; восстановите резервную копию.</translation>
    </message>
    <message>
        <source>This file is not a shop of this program. It was left as it is.</source>
        <translation>Этот файл — не магазин этой программы. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>This shop was written by a newer version of the program. Update the program to open it.</source>
        <translation>Этот магазин записан более новой версией программы. Обновите программу, чтобы его открыть.</translation>
    </message>
    <message>
        <source>Someone else changed this meanwhile. Nothing was written; look at it again.</source>
        <translation>Тем временем это изменил кто-то другой. Ничего не записано; посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>The program made a mistake and could not do this. Nothing was changed.</source>
        <translation>В программе произошла ошибка, действие не выполнено. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>Answer about %1</source>
        <translation>Ответ на опрос: %1</translation>
    </message>
    <message>
        <source>&amp;Save the answer</source>
        <translation>&amp;Сохранить ответ</translation>
    </message>
    <message>
        <source>&amp;What was asked</source>
        <translation>&amp;О чём спрашивали</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <translation>О&amp;ценка</translation>
    </message>
    <message>
        <source>Answered &amp;on</source>
        <translation>&amp;Дата ответа</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>&amp;Комментарий</translation>
    </message>
    <message>
        <source>1: very dissatisfied, 5: very satisfied.</source>
        <translation>1 — совсем недоволен, 5 — очень доволен.</translation>
    </message>
    <message>
        <source>0: would not recommend us at all, 10: certainly would.</source>
        <translation>0 — точно не порекомендует нас, 10 — точно порекомендует.</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Edit a target</source>
        <translation>Изменение цели</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Новая цель</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Показатель</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Канал</translation>
    </message>
    <message>
        <source>Only the first response has a target for each channel.</source>
        <translation>Своя цель для каждого канала есть только у первого ответа.</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Цель</translation>
    </message>
    <message>
        <source>What is to be reached as a rule.</source>
        <translation>Чего нужно достигать, как правило.</translation>
    </message>
    <message>
        <source>&amp;Good</source>
        <translation>&amp;Хорошо</translation>
    </message>
    <message>
        <source>What counts as good: not worse than the target.</source>
        <translation>Что считается хорошим: не хуже цели.</translation>
    </message>
    <message>
        <source>Holds f&amp;rom</source>
        <translation>&amp;Действует с</translation>
    </message>
    <message>
        <source>Cases opened before that day keep the verdict of the target of their own day.</source>
        <translation>Обращения, открытые раньше, оцениваются по цели своего дня.</translation>
    </message>
    <message>
        <source>&amp;Save target</source>
        <translation>&amp;Сохранить цель</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
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
        <translation>Решение при первом обращении</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Удовлетворённость (CSAT)</translation>
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
        <translation>&amp;Добавить цель</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>A target holds until a later one for the same figure and channel begins. A later change rewrites no past verdict.</source>
        <translation>Цель действует, пока не начнётся более поздняя для того же показателя и канала. Позднее изменение не меняет прошлых оценок.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>always (usual value)</source>
        <translation>всегда (обычное значение)</translation>
    </message>
    <message>
        <source>The target for %1 is removed.</source>
        <translation>Цель удалена: %1.</translation>
    </message>
    <message>
        <source>The target for %1 is saved.</source>
        <translation>Цель сохранена: %1.</translation>
    </message>
    <message>
        <source>The target is gone again.</source>
        <translation>Цель снова убрана.</translation>
    </message>
    <message>
        <source>The former target is back.</source>
        <translation>Прежняя цель возвращена.</translation>
    </message>
    <message>
        <source>The target is back.</source>
        <translation>Цель возвращена.</translation>
    </message>
    <message>
        <source>The target for %1 had been removed and is saved anew.</source>
        <translation>Цель была удалена и сохранена заново: %1.</translation>
    </message>
</context>
<context>
    <name>TimelineTexts</name>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Звонок клиента</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Визит клиента</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>Сообщение клиента</translation>
    </message>
    <message>
        <source>We called</source>
        <translation>Наш звонок</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>Наш разговор</translation>
    </message>
    <message>
        <source>We wrote</source>
        <translation>Наше сообщение</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Asked for help</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Sent automatically</source>
        <translation>Отправлено автоматически</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Rated us</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Опросы</translation>
    </message>
    <message>
        <source>Was offered</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Принесено обратно</translation>
    </message>
    <message>
        <source>Has a device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Warranty registered</source>
        <translation>Гарантия зарегистрирована</translation>
    </message>
    <message>
        <source>Contract made</source>
        <translation>Договор заключён</translation>
    </message>
    <message>
        <source>Contract renewed</source>
        <translation>Договор продлён</translation>
    </message>
    <message>
        <source>Contract ended</source>
        <translation>Договор окончен</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>&amp;Log contact</source>
        <translation>&amp;Записать контакт</translation>
    </message>
    <message>
        <source>Log a contact with this customer (Ctrl+L)</source>
        <translation>Записать контакт с этим клиентом (Ctrl+L)</translation>
    </message>
    <message>
        <source>Nothing has happened here yet.</source>
        <translation>Здесь пока ничего не произошло.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>TransferJob</name>
    <message>
        <source>The work could not be finished.</source>
        <translation>Не удалось завершить работу.</translation>
    </message>
</context>
<context>
    <name>TransferTexts</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>History of cases</source>
        <translation>История обращений</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Ответы на опросы</translation>
    </message>
    <message>
        <source>Sales register</source>
        <translation>Реестр продаж</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Оплаты</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Figures of the dashboard</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>Отменяется</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Windows-1250 (Central Europe)</source>
        <translation>Windows-1250 (Центральная Европа)</translation>
    </message>
    <message>
        <source>ISO 8859-2 (Central Europe)</source>
        <translation>ISO 8859-2 (Центральная Европа)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (кириллица)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Западная Европа)</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Запятая ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Точка с запятой ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Вертикальная черта |</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation>Номер в другой системе</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Street and house</source>
        <translation>Улица и дом</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Налоговый номер</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>Согласие на рекламу</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Цена нетто</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Ставка налога</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Гарантия в месяцах</translation>
    </message>
    <message>
        <source>Months between inspections</source>
        <translation>Месяцев между осмотрами</translation>
    </message>
    <message>
        <source>Days to return</source>
        <translation>Дней на возврат</translation>
    </message>
    <message>
        <source>Days until the survey</source>
        <translation>Дней до опроса</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Net unit price</source>
        <translation>Цена нетто за единицу</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок оплаты</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Support level</source>
        <translation>Уровень поддержки</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Открыто снова, раз</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Inbound contacts</source>
        <translation>Входящие контакты</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>There is no file “%1”. Choose one that exists.</source>
        <translation>Файла «%1» нет. Выберите существующий.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>«%1» — папка. Выберите файл в ней.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Не удаётся прочитать «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no row.</source>
        <translation>Файл «%1» пуст: в нём нет ни одной строки.</translation>
    </message>
    <message>
        <source>“%1” is not a text file but %2. Save the table as CSV first.</source>
        <translation>«%1» — не текстовый файл, а %2. Сначала сохраните таблицу как CSV.</translation>
    </message>
    <message>
        <source>“%1” is cut off: its compressed data end too early. Copy it again.</source>
        <translation>Файл «%1» обрезан: сжатые данные кончаются слишком рано. Скопируйте его заново.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its compressed data cannot be unpacked. Copy it again.</source>
        <translation>Файл «%1» повреждён: сжатые данные не распаковываются. Скопируйте его заново.</translation>
    </message>
    <message>
        <source>“%1” is not in the encoding %2: line %3 holds bytes that mean nothing in it. Choose another encoding.</source>
        <translation>Файл «%1» не в кодировке %2: в строке %3 есть байты, которых в ней не бывает. Выберите другую кодировку.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: the encoding %2 is not known here.</source>
        <translation>Не удаётся прочитать «%1»: кодировка %2 здесь не поддерживается.</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end: the quote that opens in line %3 is never closed.</source>
        <translation>Не удаётся дочитать «%1»: кавычка, открытая в строке %3, не закрыта.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: line %3, which should name the columns, does not (%2).</source>
        <translation>Не удаётся прочитать «%1»: в строке %3 должны быть названия столбцов, а их нет (%2).</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another place.</source>
        <translation>Не удаётся записать «%1»: %2. Выберите другое место.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full. Nothing was changed.</source>
        <translation>Не удаётся записать «%1»: диск заполнен. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This mapping cannot be read, as it is not JSON: %2.</source>
        <translation>Сопоставление не прочитать, так как это не JSON: %2.</translation>
    </message>
    <message>
        <source>This mapping has a key that is not known: “%1”.</source>
        <translation>В сопоставлении неизвестный ключ: «%1».</translation>
    </message>
    <message>
        <source>This mapping names a field that is not known: “%1”.</source>
        <translation>В сопоставлении указано неизвестное поле: «%1».</translation>
    </message>
    <message>
        <source>In this mapping, “%1” cannot be “%2”.</source>
        <translation>В сопоставлении «%1» не может быть «%2».</translation>
    </message>
    <message>
        <source>The file has no column “%2”, which “%1” is to be read from. Choose another column.</source>
        <translation>В файле нет столбца «%2», из которого должно читаться поле «%1». Выберите другой столбец.</translation>
    </message>
    <message>
        <source>“%1” is needed. Choose the column that it is read from.</source>
        <translation>Поле «%1» обязательно. Выберите столбец для него.</translation>
    </message>
    <message>
        <source>This mapping is for other records: %2.</source>
        <translation>Это сопоставление для других записей: %2.</translation>
    </message>
    <message>
        <source>There is no import %2.</source>
        <translation>Импорта %2 нет.</translation>
    </message>
    <message>
        <source>Import %2 is not a finished one that could be taken back.</source>
        <translation>Импорт %2 не завершён, отменить его нельзя.</translation>
    </message>
    <message>
        <source>The import cannot be taken back: %2 of its records were changed since, or others refer to them.</source>
        <translation>Импорт нельзя отменить: часть его записей с тех пор изменена или связана с другими. Таких записей: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n fields; it should have %1.</source>
        <translation>
            <numerusform>В строке %n поле, а должно быть %1.</numerusform>
            <numerusform>В строке %n поля, а должно быть %1.</numerusform>
            <numerusform>В строке %n полей, а должно быть %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field %1 is longer than %2 characters.</source>
        <translation>Поле %1 длиннее допустимого. Предел в символах: %2.</translation>
    </message>
    <message>
        <source>The row is longer than %1 characters.</source>
        <translation>Строка длиннее допустимого. Предел в символах: %1.</translation>
    </message>
    <message>
        <source>Field %1 holds a character that cannot be kept.</source>
        <translation>В поле %1 есть символ, который нельзя сохранить.</translation>
    </message>
    <message>
        <source>Field %1 holds a quote that is not doubled.</source>
        <translation>В поле %1 есть неудвоенная кавычка.</translation>
    </message>
    <message>
        <source>The sum of the purchase is out of range.</source>
        <translation>Сумма покупки за пределами допустимого.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутреннее</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Warranties</source>
        <translation>Гарантии</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выставлено</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Устно</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Скидка на позицию</translation>
    </message>
    <message>
        <source>Discount on all</source>
        <translation>Скидка на всё</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Months, 0 for life</source>
        <translation>Месяцев, 0 — пожизненно</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Layer of cover</source>
        <translation>Вид гарантии</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>Must be registered</source>
        <translation>Нужна регистрация</translation>
    </message>
    <message>
        <source>Most claims</source>
        <translation>Лимит гарантийных случаев</translation>
    </message>
    <message>
        <source>Void from</source>
        <translation>Аннулирована с</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <translation>Причина аннулирования</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Дата приобретения</translation>
    </message>
</context>
<context>
    <name>WarrantyDialog</name>
    <message>
        <source>Warranty of %1</source>
        <translation>Гарантия: %1</translation>
    </message>
    <message>
        <source>&amp;Add the warranty</source>
        <translation>&amp;Добавить гарантию</translation>
    </message>
</context>
<context>
    <name>WarrantyFields</name>
    <message>
        <source>It must be re&amp;gistered with whoever answers</source>
        <translation>Нужно за&amp;регистрировать у того, кто отвечает</translation>
    </message>
    <message>
        <source>For so many months</source>
        <translation>На число месяцев</translation>
    </message>
    <message>
        <source>To a day</source>
        <translation>До даты</translation>
    </message>
    <message>
        <source>For life</source>
        <translation>Пожизненно</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Сколько угодно</translation>
    </message>
    <message>
        <source>The shop, where left empty</source>
        <translation>Магазин, если оставить пустым</translation>
    </message>
    <message>
        <source>&amp;Kind of warranty</source>
        <translation>Вид гаранти&amp;и</translation>
    </message>
    <message>
        <source>Who ans&amp;wers</source>
        <translation>Кто отве&amp;чает</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Нача&amp;ло</translation>
    </message>
    <message>
        <source>How &amp;long</source>
        <translation>Сро&amp;к</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>&amp;Месяцев</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Последни&amp;й день</translation>
    </message>
    <message>
        <source>Cla&amp;ims it takes</source>
        <translation>Гарантийных сл&amp;учаев</translation>
    </message>
</context>
<context>
    <name>WarrantyRow</name>
    <message>
        <source>Enter the registration</source>
        <translation>Ввести регистрацию</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, and with which warranty</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>registered on %1</source>
        <translation>зарегистрирована %1</translation>
    </message>
    <message>
        <source>registered on %1 as %2</source>
        <translation>зарегистрирована %1, номер %2</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>ещё не зарегистрирована</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) used</source>
        <translation>
            <numerusform>использовано %1 из %n гарантийного случая</numerusform>
            <numerusform>использовано %1 из %n гарантийных случаев</numerusform>
            <numerusform>использовано %1 из %n гарантийных случаев</numerusform>
        </translation>
    </message>
    <message>
        <source>taken over from the replaced device</source>
        <translation>перенесена с заменённого устройства</translation>
    </message>
    <message>
        <source>void since %1: %2</source>
        <translation>аннулирована с %1: %2</translation>
    </message>
</context>
<context>
    <name>WarrantyView</name>
    <message>
        <source>As of %1, n = %2.</source>
        <translation>На %1, n = %2.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>nothing ends</source>
        <translation>ничего не кончается</translation>
    </message>
    <message>
        <source>Devices of customers that are covered on the last day of the period, and for no longer than %1 days more. Of several warranties the one that lasts longest counts.</source>
        <translation>Устройства клиентов, у которых гарантия действует в последний день периода, но остаётся не больше %1 дней. Из нескольких гарантий считается самая долгая.</translation>
    </message>
    <message>
        <source>still to be registered</source>
        <translation>ещё не зарегистрированы</translation>
    </message>
    <message>
        <source>all are registered</source>
        <translation>все зарегистрированы</translation>
    </message>
    <message>
        <source>Devices of customers with a warranty that must be registered, has begun, has not ended, and was not registered by the last day of the period.</source>
        <translation>Устройства клиентов с гарантией, которая требует регистрации, уже началась, ещё не закончилась и к последнему дню периода не зарегистрирована.</translation>
    </message>
    <message>
        <source>Cover ends by month</source>
        <translation>Окончание гарантии по месяцам</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>No cover ends within a year.</source>
        <translation>В течение года ни одна гарантия не кончается.</translation>
    </message>
    <message>
        <source>Devices of customers that are covered on the last day of the period, by the month in which their cover ends. Of several warranties the one that lasts longest counts.</source>
        <translation>Устройства клиентов, у которых гарантия действует в последний день периода, по месяцу её окончания. Из нескольких гарантий считается самая долгая.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left out: %1 warranties of goods that are no device, or of devices that no customer has.</source>
        <translation>Не учтены: %1 (гарантии на товары, которые не являются устройствами, или на устройства, которых нет ни у одного клиента).</translation>
    </message>
    <message>
        <source>Cover ends in %1 days</source>
        <translation>Конец гарантии: %1 дней</translation>
    </message>
    <message>
        <source>Unregistered warranties</source>
        <translation>Гарантии без регистрации</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Годом ранее</translation>
    </message>
    <message>
        <source>Beside it the same as seen a year before, by the month twelve months earlier, n = %1.</source>
        <translation>Рядом то же самое, как виделось годом ранее, по месяцам на двенадцать месяцев раньше, n = %1.</translation>
    </message>
    <message>
        <source>%1, %2, a year before</source>
        <comment>chart, month</comment>
        <translation>%1, %2, годом ранее</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Aftersale</source>
        <translation>Добро пожаловать в Aftersale</translation>
    </message>
    <message>
        <source>&amp;Name of the shop</source>
        <translation>&amp;Название магазина</translation>
    </message>
    <message>
        <source>&amp;Country (two letters)</source>
        <translation>&amp;Страна (две буквы)</translation>
    </message>
    <message>
        <source>C&amp;urrency (three letters)</source>
        <translation>&amp;Валюта (три буквы)</translation>
    </message>
    <message>
        <source>&amp;Start my shop</source>
        <translation>Создать свой &amp;магазин</translation>
    </message>
    <message>
        <source>&amp;Look at the demo shop</source>
        <translation>&amp;Посмотреть демо-магазин</translation>
    </message>
    <message>
        <source>&amp;Open a shop file …</source>
        <translation>&amp;Открыть файл магазина …</translation>
    </message>
    <message>
        <source>Making the demo shop …</source>
        <translation>Создание демо-магазина …</translation>
    </message>
    <message>
        <source>Open a shop file</source>
        <translation>Открыть файл магазина</translation>
    </message>
    <message>
        <source>Shop files (*.aftersale);;All files (*)</source>
        <translation>Файлы магазинов (*.aftersale);;Все файлы (*)</translation>
    </message>
</context>
</TS>
