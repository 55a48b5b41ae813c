no-such-own-paragraph = The draft has no paragraph { $number }: its numbering ends with { $last }.
no-such-own-subparagraph = Paragraph { $number } has no subparagraph ({ $letter }): its letters end with ({ $last }).
own-paragraph-above = Paragraph { $number } stands above, not below.
own-paragraph-below = Paragraph { $number } stands below, not above.
