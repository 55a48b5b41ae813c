severity-error = error
severity-warning = warning
severity-info = info
severity-hint = hint
label-evidence = evidence
label-offer = offer
label-help = help
place = line { $line }, column { $column }
count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-infos = { $count ->
    [one] { $count } remark
   *[other] { $count } remarks
}
count-hints = { $count ->
    [one] { $count } hint
   *[other] { $count } hints
}
count-nothing = nothing to report
count-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
count-references = { $count ->
    [one] { $count } reference
   *[other] { $count } references
}
count-fixable = { $count ->
    [one] ; { $count } can be mended with --fix
   *[other] ; { $count } can be mended with --fix
}
summary = { $found } in { $files }; { $references } checked{ $fixable }
verdict-confirmed = confirmed
verdict-contradicted = contradicted
verdict-absent = absent
verdict-outside-coverage = not covered
verdict-ambiguous = ambiguous
verdict-none = not checked
