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
form-abbreviation = «{ $written }» в тексте не сокращают.
form-body = Орган называют полностью: «{ $right }», а не «{ $written }».
form-decision = Такие большие номера бывают у решений, а не у резолюций.
form-number = Номер пишется так: { $right }.
form-number-sign = Номер стоит после существительного без «{ $sign }».
form-own = О своей резолюции орган говорит «своя резолюция».
form-see = Перед символом документа с приложением, если он один в скобках, ставят «{ $see }».
form-symbol = В тексте за существительным следует номер { $number }, а не символ документа.
form-write = Написать, как принято
form-year-in-brackets = При номере, по которому видна сессия, ставят не год в скобках, а дату принятия: «от 23 декабря 2003 года».
evidence-instrument-of-act = Резолюцией { $cited } принят другой документ: { $other }.
instrument-act = Документ «{ $instrument }» принят резолюцией { $own }, а не { $cited }.
instrument-date = Документ «{ $instrument }» принят { $adopted }, а не { $written }.
instrument-volume = В «Сборнике договоров» этот документ — в томе { $volume } под № { $number }.
own-act = Его резолюция — { $own }
own-date = Он принят { $adopted }
own-volume = Он — в томе { $volume }, № { $number }
