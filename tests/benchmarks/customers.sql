-- SPDX-License-Identifier: GPL-3.0-or-later
-- :n customers as CSV, for the sqlite3 shell: the same :n, the same bytes. Four in five Polish, the others from around, one name in
-- twenty in Cyrillic, one in ten a company. Every phone and e-mail belongs to one customer.
.mode csv
.headers on
WITH RECURSIVE
words (women, men, surnames, foreign_first, foreign_last, cyrillic_first, cyrillic_last, trades, streets, towns) AS (VALUES (
    json('["Anna","Maria","Katarzyna","Małgorzata","Agnieszka","Barbara","Ewa","Krystyna","Magdalena","Elżbieta","Joanna","Aleksandra","Zofia","Monika","Teresa","Danuta","Natalia","Karolina","Marta","Beata","Dorota","Justyna","Weronika","Łucja","Żaneta"]'),
    json('["Jan","Piotr","Krzysztof","Andrzej","Tomasz","Paweł","Michał","Marcin","Stanisław","Jakub","Adam","Marek","Łukasz","Grzegorz","Mateusz","Wojciech","Mariusz","Dariusz","Zbigniew","Jerzy","Maciej","Rafał","Robert","Kamil","Szymon","Sławomir"]'),
    json('["Nowak","Kowalczyk","Wiśniewski","Wójcik","Kowalski","Kamiński","Lewandowski","Zieliński","Szymański","Woźniak","Dąbrowski","Kozłowski","Jankowski","Mazur","Wojciechowski","Kwiatkowski","Krawczyk","Kaczmarek","Piotrowski","Grabowski","Pawłowski","Michalski","Zając","Król","Wieczorek","Jabłoński","Wróbel","Nowakowski","Majewski","Stępień","Olszewski","Jaworski","Malinowski","Adamczyk","Dudek","Nowicki","Pawlak","Górski","Witkowski","Walczak","Sikora","Baran","Rutkowski","Michalak","Szewczyk","Ostrowski","Tomaszewski","Pietrzak","Duda","Zalewski","Wróblewski","Jasiński","Marciniak","Bąk","Zawadzki","Sadowski","Jakubowski","Wilk","Włodarczyk","Chmielewski","Borkowski","Sokołowski","Szczepański","Sawicki","Lis","Kucharski","Mazurek","Kubiak","Kalinowski","Wysocki","Maciejewski","Kołodziej","Czarnecki","Kaźmierczak","Sobczak","Konieczny","Urban","Głowacki","Zakrzewski","Sikorski","Gajewski","Krajewski","Laskowski","Ziółkowski","Makowski","Brzeziński","Przybylski","Szulc","Ptak","Żak"]'),
    json('["Hans","Jürgen","Ingrid","Jiří","Eliška","Václav","Jonas","Rūta","Vytautas","Oleh","Iryna","Taras","Sofía","José","Léa","Zoë"]'),
    json('["Müller","Schröder","Weiß","Novák","Dvořáková","Kučera","Kazlauskas","Petrauskienė","Shevchenko","Kovalenko","Bondarenko","García","Núñez","Lefèvre","O''Brien","van der Berg"]'),
    json('["Олена","Іван","Наталія","Андрій","Дмитро","Юлія","Сергій","Ганна"]'),
    json('["Коваленко","Шевченко","Бойко","Ткаченко","Кравченко","Олійник","Мельник","Лисенко"]'),
    json('["AGD Serwis","Elektro","Dom i Ogród","Instal","Hydro","Termo","Auto","Bud","Meble","Piekarnia","Apteka","Kuchnie"]'),
    json('["Polna","Leśna","Słoneczna","Krótka","Szkolna","Ogrodowa","Lipowa","Łąkowa","Brzozowa","Kwiatowa","Kościelna","Sosnowa","Zielona","Parkowa","Akacjowa","Mickiewicza","Sienkiewicza","Piłsudskiego","Długa","Żeromskiego"]'),
    json('["Warszawa","Kraków","Łódź","Wrocław","Poznań","Gdańsk","Szczecin","Bydgoszcz","Lublin","Białystok","Katowice","Gdynia","Częstochowa","Radom","Toruń","Kielce","Rzeszów","Gliwice","Olsztyn","Świdnica"]'))),
numbers (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < :n),
dice AS ( -- each column its own sequence; the multipliers are primes
    SELECT i, i * 7919 % 100 AS origin, i * 104729 / 100 % 1000003 AS a, i * 1299709 / 100 % 1000033 AS b, i * 15485863 / 100 % 1000037 AS c,
           i * 6364137 % 10000000 AS seven -- seven digits, each once in ten million
      FROM numbers),
named AS (
    SELECT dice.*, words.streets, words.towns,
           CASE WHEN origin < 80 THEN (CASE b % 2 WHEN 0 THEN women ELSE men END) ->> (a % 25)
                WHEN origin < 95 THEN foreign_first ->> (a % 16)
                ELSE cyrillic_first ->> (a % 8) END AS first,
           CASE WHEN origin < 80 AND b % 2 = 0 THEN replace(surnames ->> (c % 90), 'ki', 'ka')
                WHEN origin < 80 THEN surnames ->> (c % 90)
                WHEN origin < 95 THEN foreign_last ->> (c % 16)
                ELSE cyrillic_last ->> (c % 8) END AS last,
           CASE WHEN b % 10 = 0 THEN (trades ->> (a % 12)) || ' ' || (surnames ->> (b % 90)) || ' sp. z o.o.'
                ELSE '' END AS company
      FROM dice, words)
SELECT first || ' ' || last AS name,
       company,
       'K' || printf('%07d', i) AS external_id,
       CASE WHEN origin < 80 THEN CASE a % 3 WHEN 0 THEN '+48 ' WHEN 1 THEN '' ELSE '0048 ' END
                                  || ('[50,51,53,60,66,69,72,73,78,79,88]' ->> (i % 11))
                                  || printf('%d %03d %03d', seven / 1000000, seven / 1000 % 1000, seven % 1000)
            WHEN origin < 87 THEN printf('+49 1512 %07d', seven)
            WHEN origin < 92 THEN printf('+370 6%02d %05d', seven / 100000, seven % 100000)
            ELSE printf('+380 50 %03d %04d', seven / 10000, seven % 10000) END AS phone,
       ('["anna","jan","kasia","tomek","ewa","marek","ola","piotr","biuro","info"]' ->> (a % 10)) || '.' || i
           || ('["@poczta.example","@mail.example","@firma.example.com","@dom.example.net"]' ->> (b % 4)) AS email,
       'ul. ' || (streets ->> (c % 20)) || ' ' || (a % 120 + 1) || CASE b % 3 WHEN 0 THEN '/' || (c % 60 + 1) ELSE '' END AS address,
       towns ->> (b % 20) AS city,
       printf('%02d-%03d', b % 100, c % 1000) AS postcode,
       CASE WHEN origin < 80 THEN 'PL' WHEN origin < 87 THEN 'DE' WHEN origin < 92 THEN 'LT' ELSE 'UA' END AS country,
       CASE WHEN origin < 80 THEN 'pl' WHEN origin < 87 THEN 'de' WHEN origin < 92 THEN 'lt' ELSE 'uk' END AS language,
       ('["","regular","new","workshop"]' ->> (c % 4)) AS segment
  FROM named;
