server-lost = У resolint и редактора теперь разный текст { $name }. Закройте файл и откройте его снова.
server-settings = Настройки resolint: { $problem }
server-failed-on = Ошибка в самом resolint на { $name } ({ $details }). Пожалуйста, сообщите о ней. Все остальное продолжает работать.
