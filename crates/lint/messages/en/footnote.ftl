dangling-mark = The footnote mark { $label } has no note.
unused-note = The note { $label } is called by no mark in the text.
mark-out-of-order = The footnote mark { $label } stands after the mark { $before }.
note-out-of-order = The note { $label } follows the note { $before }.
ibid-no-note = There is no note before this one, so “{ $words }” refers to nothing.
ibid-several = The note before cites several texts, so it is not clear which one “{ $words }” means.
