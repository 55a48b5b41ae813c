## Действия

action-safe = { $fix }
action-unsafe = { $fix } (меняет смысл текста)
action-shown = { $fix } (на выбор)
action-fix-all = Исправить всё, что можно исправить без риска
action-ignore-here = Согласиться и оставить так: комментарий ({ $rule })
action-ignore-in-settings = Согласиться и оставить так: запись в resolint.toml ({ $rule })
ignore-reason = согласовано
action-add-date = Добавить дату принятия: { $date }
action-add-title = Добавить название: «{ $title }»
action-add-believed-title = Добавить название, каким оно известно: «{ $title }»
action-add-note = Добавить сноску с источником: { $source }
action-move-to-note = Перенести текст в скобках в сноску
action-list-in-order = Расположить акты перечня в порядке их принятия
action-recalls-in-order = Расположить пункты со ссылками на акты в порядке их принятия
action-renumber = { $references ->
        [0] Пронумеровать пункты заново
        [one] Пронумеровать пункты заново, исправив { $references } ссылку на них
        [few] Пронумеровать пункты заново, исправив { $references } ссылки на них
       *[many] Пронумеровать пункты заново, исправив { $references } ссылок на них
    }
action-introduce-acronym = Ввести сокращение { $acronym }
action-write-in-full = Написать полностью: { $name }

## Переименование

rename-nothing = Переименовать можно только сокращение или краткое наименование, которое вводит сам проект.
rename-citation = Номер акта известен всем; переименовать его нельзя.
rename-official = Официальное наименование не переименовывается; можно переименовать только то, что вводит сам проект.
rename-declined = Проект склоняет слово «{ $name }», и новое слово тоже пришлось бы склонять.
rename-taken = Проект уже использует слово «{ $name }».
rename-no-name = «{ $name }» не наименование: оно состоит из букв, цифр, пробелов и дефисов.
