" First colours of a draft, before the server's own: labels of paragraphs, symbols, notes, quotations.
if exists('b:current_syntax')
  finish
endif

syntax match unLabel /^\s*\%(\d\+\.\|(\=[a-zа-яё])\|(\=[ivx]\+)\)\ze\s/
syntax match unSymbol /\<[ASEАЕС]\/[[:alnum:]А-Яа-я.()-]\+\%(\/[[:alnum:]А-Яа-я.()-]\+\)*/
syntax match unNumber /\<\d\{1,3}\/\d\{1,3}\%( [A-Z]\)\=\>/
syntax match unNote /\[^[^]]*\]/
syntax region unQuotation start=/«/ end=/»/ keepend contains=unQuotation
syntax region unQuotation start=/“/ end=/”/ keepend
syntax match unEmphasis /\*[^*]\+\*/
syntax match unHeading /^#\+ .*/
syntax region unComment start=/<!--/ end=/-->/

highlight default link unLabel Identifier
highlight default link unSymbol Constant
highlight default link unNumber Constant
highlight default link unNote Special
highlight default link unQuotation String
highlight default link unEmphasis Italic
highlight default link unHeading Title
highlight default link unComment Comment

let b:current_syntax = 'un-resolution'
