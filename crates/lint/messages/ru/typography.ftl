symbol-letters = Условное обозначение { $symbol } набрано буквами другого алфавита.
symbol-form = Условное обозначение { $symbol } набрано с лишними пробелами или знаками.
respell-symbol = Написать { $symbol }
mixed-script = В слове «{ $word }» смешаны кириллица и латиница ({ $letters }).
mixed-script-ordinal = Окончание в «{ $word }» набрано латинской буквой.
respell-word = Написать «{ $word }»
replacement-character = Знак утрачен при преобразовании текста (U+FFFD).
replacement-character-read = Знак утрачен при преобразовании текста (U+FFFD); по смыслу здесь { $reading }.
restore-character = Поставить: { $reading }
en-dash = короткое тире ({ $character })
em-dash = тире ({ $character })
opening-quotation-mark = открывающая кавычка ({ $character })
closing-quotation-mark = закрывающая кавычка ({ $character })
character = знак { $character }
line-hyphen = { $count ->
        [one] { $count } слово разорвано переносом в конце строки, как в тексте, скопированном со страницы.
        [few] { $count } слова разорваны переносом в конце строки, как в тексте, скопированном со страницы.
       *[many] { $count } слов разорвано переносом в конце строки, как в тексте, скопированном со страницы.
    }
join-words = Соединить разорванные слова
appositive-hyphen = Принято писать «{ $right }».
day-range = Эти дни принято соединять знаком «{ $right }».
set-dash = Поставить «{ $dash }»
double-space = Вместо одного пробела стоит несколько.
one-space = Оставить один пробел
hyphen-for-dash = Между словами вместо тире стоит дефис.
put-dash = Поставить тире ({ $dash })
numero = «{ $written }» перед числом: принято писать «{ $right }» и пробел.
respell-numero = Написать «{ $right }» и пробел
quotation-marks = Кавычки — { $written }; здесь приняты { $right }.
replace-quotation-marks = Поставить { $right }
yo = Слово «{ $word }» набрано с буквой «ё»; Организация печатает «е».
date-form = В резолюции эта дата пишется «{ $right }», а не «{ $written }».
percent-sign = Процент пишется словом: «{ $right }».
small-figure = Число меньше десяти пишется словом: «{ $right }».
figure-at-start = Предложение не начинают с цифры ({ $written }).
large-number = Большое число пишется «{ $right }».
heading-capitals = В заголовке с прописной буквы пишутся первое слово и имена собственные: «{ $right }».
