server-lost = У resolint и редактора теперь разный текст { $name }. Закройте файл и откройте его снова.
server-settings = Настройки resolint: { $problem }
server-failed-on = Ошибка в самом resolint на { $name } ({ $details }). Пожалуйста, сообщите о ней. Все остальное продолжает работать.
coverage-title = Что известно resolint
coverage-resolutions = Резолюции { $body }
coverage-decisions = Решения { $body }
coverage-complete = Все номера: { $which }
coverage-partial = Некоторые номера: { $which }
coverage-sessions = сессии { $numbers }
coverage-years = годы { $numbers }
coverage-through = за все годы
server-rebuilding = Пакеты собираются заново
server-rebuilt = { $count ->
    [one] Собран { $count } пакет
    [few] Собрано { $count } пакета
   *[many] Собрано { $count } пакетов
}
server-rebuild-stopped = Остановлено; остаются прежние пакеты
