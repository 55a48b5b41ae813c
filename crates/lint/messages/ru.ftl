# Что говорит resolint, по-русски. Те же имена с теми же аргументами стоят в en.ftl.
# Аргументы: $act — одно из названий акта ниже; $kind — resolution, decision, statement или
# document; даты приходят словами в родительном падеже.

## Названия

act = { $kind ->
        [decision] Решение
        [statement] Заявление Председателя
       *[resolution] Резолюция
    } { $number }
act-of-body = { $kind ->
        [decision] Решение
        [statement] Заявление Председателя
       *[resolution] Резолюция
    } { $number } { $body }
document = Документ { $symbol }
body-ga = Генеральной Ассамблеи
body-sc = Совета Безопасности
body-ecosoc = Экономического и Социального Совета
body-hrc = Совета по правам человека
body-chr = Комиссии по правам человека
body-tc = Совета по Опеке
body-unea = Ассамблеи Организации Объединенных Наций по окружающей среде
body-unha = Ассамблеи Организации Объединенных Наций по населенным пунктам
body-escap = Экономической и социальной комиссии для Азии и Тихого океана
body-eca = Экономической комиссии для Африки
body-ece = Европейской экономической комиссии
body-eclac = Экономической комиссии для Латинской Америки и Карибского бассейна
body-escwa = Экономической и социальной комиссии для Западной Азии
body-cnd = Комиссии по наркотическим средствам
body-ccpcj = Комиссии по предупреждению преступности и уголовному правосудию
body-csw = Комиссии по положению женщин
body-cpd = Комиссии по народонаселению и развитию
body-statcom = Статистической комиссии
body-ctoc = Конференции участников Конвенции против транснациональной организованной преступности
body-cac = Конференции государств — участников Конвенции против коррупции
body-other = названного органа

## Основания

evidence-record = Дата принятия по реестру: { $date } ({ $status }).
evidence-two-neighbours = Номера идут в порядке принятия: { $below } — от { $below-date }, { $above } — от { $above-date }.
evidence-neighbour = Номера идут в порядке принятия: { $number } — от { $date }.
evidence-quotation = «{ $words }»
evidence-other-place = Здесь дата — { $date }.
evidence-first-dated = Впервые приведена с датой здесь.
status-confirmed = несколько источников согласны
status-text = напечатана в самом тексте
status-corrected = исправлена по тексту акта
status-vote-record = из протокола голосования
status-cited = так ее приводят { $times ->
        [one] { $times } принятый текст
        [few] { $times } принятых текста
       *[many] { $times } принятых текстов
    }
status-scanned = прочитана в сканированном томе
status-unsourced = без источника
status-inferred = выведена по соседним номерам
status-listed = из одного перечня

## reference

unknown-number = { $act } не существует: номера идут с { $low } по { $high }.
unknown-session = { $act } не существует: такой сессии или такого года не было.
offer-near-number = Возможно, имеется в виду { $number }{ $what }?
near-date = {" "}от { $date }
near-title = , «{ $title }»
wrong-date = { $act } { $kind ->
        [decision] принято
        [statement] сделано
       *[resolution] принята
    } { $recorded }, а не { $written }.
wrong-date-month = { $act } { $kind ->
        [decision] принято
        [statement] сделано
       *[resolution] принята
    } { $recorded }; в тексте указано иначе: { $written }.
outside-session = { $act } не может иметь дату { $written }: сессия продолжалась с { $opened } по { $closed }.
outside-neighbours = { $act } едва ли может иметь дату { $written }: номера присваиваются в порядке принятия.
replace-date = Заменить дату: { $date }
help-masthead-date = Указывается день принятия, а не день распространения документа.
wrong-body = { $written } — дата акта с тем же номером ({ $other-number }), но другого органа: { $other-body }.
help-wrong-body = Назовите орган, чей акт имеется в виду, или исправьте номер либо дату.
wrong-year = { $act } { $kind ->
        [decision] принято
        [statement] сделано
       *[resolution] принята
    } в { $recorded } году, а не в { $written } году.
replace-year = Заменить год: { $year }
wrong-part = { $act } не имеет части { $part }; ее части: { $parts }.
impossible-date = Такого дня в календаре нет: { $written }.
future-session = { $act } еще не может существовать: на { $as-of } эта сессия не состоялась.
future-year = { $act } еще не может существовать: { $year } год не наступил, дата проекта — { $as-of }.
future-session-opens = { $act } еще не может существовать: сессия открывается { $opens }, а дата проекта — { $as-of }.
not-yet-adopted = { $act } { $kind ->
        [decision] принято
        [statement] сделано
       *[resolution] принята
    } { $recorded }, позже даты проекта ({ $as-of }).
future-date = { $act } имеет дату позже даты самого проекта: { $written } (дата проекта — { $as-of }).
help-as-of = Датой проекта считается сегодняшний день, если --as-of или resolint.toml не говорят иного.
wrong-title = { $act } носит другое название: «{ $recorded }».
replace-title = Заменить название тем, что в реестре
no-such-paragraph = В { $symbol } нет того, на что указывает «{ $pinpoint }»: нумерация доходит до { $last }.
inconsistent-date = { $act } имеет здесь дату { $written }, а в другом месте того же текста — { $other }.
inconsistent-corpus = { $act } имеет в документах разные даты: как здесь — в { $agreeing }, иначе — в { $differing }.
missing-date = { $act } упоминается впервые без даты.
help-missing-date = По обычаю дата указывается при первом упоминании: «{ $number } от { $date }».
add-date = Добавить дату: { $date }
repeated-date = { $act } упоминается с датой повторно; по обычаю дата указывается только в первый раз.
out-of-order-series = В этом перечне { $number } следует за { $before }; по обычаю акты перечисляются в порядке номеров.
ambiguous-body = Не сказано, { $kind ->
        [decision] чье решение
       *[resolution] чья резолюция
    } { $number } имеется в виду: подходят { $candidates }.
ambiguous-body-unknown = Не сказано, { $kind ->
        [decision] чье решение
       *[resolution] чья резолюция
    } { $number } имеется в виду.
help-name-body = Назовите орган.
unknown-document-series = Начало условного обозначения { $symbol } не принадлежит ни одной известной серии документов.

## footnote

dangling-mark = У знака сноски { $label } нет примечания.
unused-note = На примечание { $label } в тексте нет ни одного знака сноски.
mark-out-of-order = Знак сноски { $label } стоит после знака { $before }.
note-out-of-order = Примечание { $label } следует за примечанием { $before }.
ibid-no-note = Перед этим примечанием нет другого, так что «{ $words }» ни на что не указывает.
ibid-several = В предыдущем примечании названо несколько текстов, так что неясно, на какой указывает «{ $words }».

## typography

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
