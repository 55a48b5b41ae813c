severity-error = error
severity-warning = warning
severity-info = info
severity-hint = hint
label-evidence = evidence
label-offer = offer
label-help = help
place = line { $line }, column { $column }
place-body = paragraph { $label }
place-footnote = footnote { $label }
place-endnote = endnote { $label }
place-header = header
place-footer = footer
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
summary = { $found } in { $files }; { $references } checked{ $fixable }{ $known }
verdict-confirmed = confirmed
verdict-contradicted = contradicted
verdict-absent = absent
verdict-outside-coverage = not covered
verdict-ambiguous = ambiguous
verdict-none = not checked
lookup-date = { $date }
lookup-at-hand = { $count ->
    [one] in the corpus: { $count } paragraph
   *[other] in the corpus: { $count } paragraphs
}
lookup-cited = { $count ->
    [one] cited in the corpus { $count } time:
   *[other] cited in the corpus { $count } times:
}
lookup-mentioned = { $count ->
    [one] named in { $count } paragraph of the corpus:
   *[other] named in { $count } paragraphs of the corpus:
}
statistics-rules = By rule:
statistics-files = By file:
statistics-fixable = { $count ->
    [one] {" "}({ $count } can be mended with --fix)
   *[other] {" "}({ $count } can be mended with --fix)
}
statistics-known = Known by the baseline: { $count }
count-known = { $count ->
    [one] ; { $count } known by the baseline
   *[other] ; { $count } known by the baseline
}
phrases-documents = { $documents } documents
phrases-formula = formula
phrases-opener = opener
