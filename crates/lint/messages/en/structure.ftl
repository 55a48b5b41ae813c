annex-heading = Annexes are numbered with Roman figures: “{ $expected }”.
close-meeting = Write a comma and begin the line of the date
closing-adopted = An adopted text closes with the meeting and, on a line of its own, the date: “78th plenary meeting / 23 December 2003”.
closing-comma = A comma and the date on a line of its own follow the meeting.
closing-stop = No full stop follows the date at the end.
declaration-opening = The line that says who speaks ends with a comma.
drop-number = Leave out the number
drop-stop = Leave out the full stop
enacting-comma = A comma follows the name of the body when a preamble comes after it.
enacting-line = The body that speaks is called by its full name: “{ $name }”.
heading-number = { $fix ->
        [yes] Write a full stop after the number
       *[no] A full stop parts the number of a resolution from its title.
    }
heading-stop = { $fix ->
        [yes] Leave out the full stop
       *[no] No full stop follows a title.
    }
last-agenda = Other paragraphs follow this one; what keeps a matter on the agenda usually comes last.
letter-gap = Subparagraph ({ $letter }) follows where ({ $expected }) is expected.
letter-repeated = The letter ({ $letter }) stands twice; ({ $expected }) is expected.
lone-number = The only operative paragraph usually has no number.
no-such-own-paragraph = The draft has no paragraph { $number }: its numbering ends with { $last }.
no-such-own-subparagraph = Paragraph { $number } has no subparagraph ({ $letter }): its letters end with ({ $last }).
number-gap = Paragraph { $number } follows where { $expected } is expected.
number-repeated = The number { $number } stands again; { $expected } is expected.
numbered-preamble = Paragraphs of the preamble have no number.
opener-capital = An English paragraph opens with a capital: “{ $word }”.
opener-small = A Russian paragraph opens with a small letter: “{ $word }”.
operative-opener = An operative paragraph opens with a verb in the present: “{ $expected }”, not “{ $written }”.
own-paragraph-above = Paragraph { $number } stands above, not below.
own-paragraph-below = Paragraph { $number } stands below, not above.
no-own-annex = The draft points at its annex and has none.
no-such-own-annex = The draft has no annex { $label }.
part-order = A paragraph of the preamble stands among the operative paragraphs.
preambular-opener = A paragraph of the preamble opens with a participle; “{ $written }” opens an operative one.
preambular-subject = A paragraph of the preamble opens with a participle, without naming the body again.
reletter = Give the letters in order
renumber = Number the paragraphs in order
subparagraph-capital = An English subparagraph opens with a capital: “{ $word }”.
subparagraph-colon = A colon opens a list of subparagraphs.
subparagraph-letter-en = English subparagraphs are lettered “{ $expected }”.
subparagraph-letter-ru = Russian subparagraphs bear a Latin letter and one bracket: “{ $expected }”.
subparagraph-small = A Russian subparagraph opens with a small letter: “{ $word }”.
