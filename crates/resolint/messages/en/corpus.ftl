pack-not = not a pack of resolint
pack-not-regular = not a regular file, so no pack of resolint
pack-newer = a pack of a newer resolint; this one cannot read it
pack-older = a pack of an older resolint; build it again with “resolint corpus build”
pack-truncated = the pack is cut short; build it again with “resolint corpus build”
pack-damaged = the pack is damaged; build it again with “resolint corpus build”
corpus-no-folder = not a folder; documents are read from folders
corpus-nothing = not built: no document could be read
corpus-reading-lost = not built: what was read could not be read back from the disk
corpus-too-large = not built: a pack holds four gigabytes at most
corpus-more-left = { $count } more were left out; “resolint corpus info” lists them all
corpus-built = { $documents ->
    [one] { $documents } document
   *[other] { $documents } documents
} of { $text } MB, { $size } MB in the pack, { $left ->
    [0] nothing left out
   *[other] { $left } left out
}
left-xml = damaged XML, or XML with a document type, which is not read
left-not-akoma-ntoso = XML, but not Akoma Ntoso
left-no-words = there are no words in it
left-no-symbol = it names no symbol of its own; a documents.toml can
left-no-act = its number is told, and not whose resolution it is; a documents.toml can tell
left-twice = the same document in the same language as { $detail }
left-list = not understood: { $detail }
left-listed-only = a documents.toml names it, and there is no such file
left-fault = resolint itself failed on it ({ $detail }); please report it
info-built-in = the built-in pack
info-holds = { $documents } documents, { $acts } acts, { $citations } citations
info-dates = from { $first } to { $last }
info-texts = made of { $text } MB of text, which is stored
info-no-texts = made of { $text } MB of text, which is not stored: no search, no quotations
info-coverage = an act that is not in it may well exist: only the built-in knowledge says how far it reaches
info-languages = languages: { $list }
info-size = { $size } MB:
info-left-out = left out: { $count }
search-none = nothing holds all of “{ $query }”
search-more = { $count } places; { $shown } are shown (--limit)
verify-sound = the pack is whole
verify-checksum = { $section }: the bytes are not those that were written
verify-length = { $section }: cut in the middle of a row
verify-place = { $section }, row { $row }: points to nothing
verify-text = { $section }, row { $row }: a text is not UTF-8
verify-order = { $section }, row { $row }: out of order
