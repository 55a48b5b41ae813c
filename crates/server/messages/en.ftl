server-lost = resolint and the editor no longer have the same text of { $name }. Close it and open it again.
server-settings = The settings of resolint: { $problem }
server-failed-on = resolint failed on { $name } ({ $details }). Please report it. Everything else goes on.
coverage-title = What resolint knows
coverage-resolutions = Resolutions of { $body }
coverage-decisions = Decisions of { $body }
coverage-complete = Every number: { $which }
coverage-partial = Some numbers: { $which }
coverage-sessions = sessions { $numbers }
coverage-years = years { $numbers }
coverage-through = all years
server-rebuilding = Rebuilding the packs
server-rebuilt = { $count ->
    [one] One pack is built
   *[other] { $count } packs are built
}
server-rebuild-stopped = Stopped; the old packs stay
