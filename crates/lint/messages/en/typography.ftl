symbol-letters = The symbol { $symbol } is typed with letters of another alphabet.
symbol-form = The symbol { $symbol } is typed with stray spaces or signs.
respell-symbol = Write { $symbol }
mixed-script = The word “{ $word }” mixes Cyrillic and Latin letters ({ $letters }).
mixed-script-ordinal = The ending of “{ $word }” is typed with a Latin letter.
respell-word = Write “{ $word }”
replacement-character = A character was lost when the text was converted (U+FFFD).
replacement-character-read = A character was lost when the text was converted (U+FFFD); it stands for { $reading }.
restore-character = Put { $reading } in its place
en-dash = an en dash ({ $character })
em-dash = a dash ({ $character })
opening-quotation-mark = an opening quotation mark ({ $character })
closing-quotation-mark = a closing quotation mark ({ $character })
character = the character { $character }
line-hyphen = { $count ->
        [one] One word is broken by a hyphen at the end of a line, as in a text copied from a page.
       *[other] { $count } words are broken by a hyphen at the end of a line, as in a text copied from a page.
    }
join-words = Join the broken words
appositive-hyphen = Practice writes “{ $right }”.
day-range = Practice joins these days by “{ $right }”.
set-dash = Put “{ $dash }”
double-space = Several spaces stand where one is meant.
one-space = Leave one space
hyphen-for-dash = A hyphen stands between words in the place of a dash.
put-dash = Put a dash ({ $dash })
numero = “{ $written }” before a number: practice writes “{ $right }” and a space.
respell-numero = Write “{ $right }” and a space
quotation-marks = The quotation marks are { $written }; practice has { $right } here.
replace-quotation-marks = Put { $right }
yo = “{ $word }” is typed with the letter “ё”; the Organization prints “е”.
date-form = A resolution writes this date as “{ $right }”, not “{ $written }”.
percent-sign = Per cent is written in words: “{ $right }”.
small-figure = A number below ten is written in words: “{ $right }”.
figure-at-start = A sentence does not begin with a figure ({ $written }).
large-number = A large number is written “{ $right }”.
heading-capitals = Only the first word of a heading and names take a capital: “{ $right }”.
