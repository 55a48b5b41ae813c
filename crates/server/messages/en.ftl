server-lost = resolint and the editor no longer have the same text of { $name }. Close it and open it again.
server-settings = The settings of resolint: { $problem }
server-failed-on = resolint failed on { $name } ({ $details }). Please report it. Everything else goes on.
