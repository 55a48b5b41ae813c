close-with = Close with “{ $mark }”
drop-comma = Leave out the comma
drop-space = Leave out the space
inner-stop = A sentence ends here; a resolution is one sentence, and its paragraphs are clauses of it.
last-stop = A resolution ends with a full stop; here stands { $written ->
        [semicolon] a semicolon
        [comma] a comma
       *[none] no mark
    }.
note-after-mark = In English the note's mark follows the comma, semicolon or stop.
note-before-mark = In Russian the note's mark stands before the comma, semicolon or stop.
operative-semicolon = An operative paragraph before the last closes with a semicolon; here stands { $written ->
        [stop] a full stop
        [comma] a comma
       *[none] no mark
    }.
preambular-comma = A paragraph of the preamble closes with a comma; here stands { $written ->
        [stop] a full stop
        [semicolon] a semicolon
       *[none] no mark
    }.
quotation-stop = The full stop stands after the quotation mark that closes a title.
serial-comma = No comma stands before the last member of a simple list.
space-before = A space stands before a mark.
space-before-note = The mark of note { $note } stands apart from its word.
stop-after-quotation = Put the full stop after the quotation mark
subparagraph-semicolon = A subparagraph closes with a semicolon; here stands { $written ->
        [stop] a full stop
        [comma] a comma
       *[none] no mark
    }.
swap-note = Put the note's mark on the other side
