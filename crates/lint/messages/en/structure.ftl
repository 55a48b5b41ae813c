no-such-own-paragraph = The draft has no paragraph { $number }: its numbering ends with { $last }.
no-such-own-subparagraph = Paragraph { $number } has no subparagraph ({ $letter }): its letters end with ({ $last }).
own-paragraph-above = Paragraph { $number } stands above, not below.
own-paragraph-below = Paragraph { $number } stands below, not above.
no-own-annex = The draft points at its annex and has none.
no-such-own-annex = The draft has no annex { $label }.
