acronym-form = Сокращения пишутся без точек: «{ $right }», а не «{ $written }».
apposition-dash = От второго слова зависит название: нужно тире, а не дефис, — «{ $apart }».
capitals = «{ $written }» пишется «{ $right }».
member-states = «{ $written }»: в Уставе и в практике Организации — «{ $offer }».
acronym-in-resolution = В резолюциях названия пишутся полностью: «{ $acronym }» — сокращение.
acronym-in-title = В названиях документов ничего не сокращается: «{ $acronym }» — сокращение.
acronym-redefined = Сокращение «{ $acronym }» вводится повторно.
acronym-undefined = Сокращение «{ $acronym }» стоит раньше, чем сказано, что оно значит.
acronym-unused = Сокращение «{ $acronym }» введено здесь и ни разу не употреблено.
evidence-introduced = Введено здесь.
evidence-other-name = Здесь стоит другое название.
former-name = К действию призван орган, которого нет ({ $ended } год — последний): «{ $written }».
introduce-acronym = При первом упоминании написать: { $name }
official-name = Официальное название: { $name }
state-name = «{ $written }» — не официальное название государства; официальное — «{ $official }».
successor = Преемник: { $name }
take-out = Убрать «{ $words }»
two-names = «{ $written }» в другом месте проекта названо иначе: «{ $first }».
unofficial-name = «{ $written }» { $fault ->
        [truncated] — неполное название; полное — «{ $official }».
        [abbreviated] — сокращенное название; пишется полностью: «{ $official }».
        [misspelt] пишется иначе: «{ $official }».
       *[reworded] — не официальное название; официальное — «{ $official }».
    }
