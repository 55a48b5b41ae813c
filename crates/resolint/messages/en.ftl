io-not-found = there is no such file or folder
io-permission = permission denied
io-exists = it is there already
io-loop = a symbolic link leads back to itself
io-full = the disk is full
file-unreadable = cannot be read: { $reason }
file-not-regular = not a regular file (a pipe or a device); to read from a program, use “-”
file-empty = the file is empty
file-too-large = { $size } MB; a draft may have { $limit } MB
file-too-long = longer than 4 GB
file-odt = an OpenDocument text; save it as a Word document (.docx) or as plain text (UTF-8)
word-damaged = a damaged Word document; save it again in the word processor
word-encrypted = protected by a password; save a copy without the password
word-entities = not read: it declares entities, which no word processor writes
word-bomb = not read: it would expand beyond what a document can hold
word-not = not a Word document, in spite of its name
fix-word = not changed: Word files are never written; --annotate puts the findings as comments into a copy
annotate-one = not written: --annotate goes with one Word file
annotate-not-word = no copy was written: --annotate needs a Word file (.docx)
file-doc = an old Word document; save it as .docx or as plain text (UTF-8)
file-archive = an archive, not a text
file-pdf = a PDF; save its text as plain text (UTF-8)
file-rtf = a Rich Text document; save it as plain text (UTF-8)
file-binary = not a text: it holds bytes that no text has
file-broken-utf8 = damaged UTF-8 (line { $line }); the file may have been cut or joined wrongly
file-broken-utf16 = damaged UTF-16; the file may have been cut
file-unknown-encoding = in no encoding that can be told; save it as UTF-8
file-encoding = read as { $encoding }
file-encoding-guessed = read as { $encoding }, though that is a guess; save it as UTF-8 to be sure
folder-without-drafts = no drafts here (.txt, .md or .docx)
output-unwritable = cannot be written: { $reason }
fix-unwritable = not changed: { $reason }
fix-read-only = not changed: the file is read-only
fix-changed-meanwhile = not changed: the file was changed by another program meanwhile
fix-unencodable = not changed: { $encoding } cannot write “{ $character }”; save the draft as UTF-8
fix-broken-configuration = not changed: its resolint.toml has mistakes
fix-done = { $count ->
    [one] { $count } fix applied
   *[other] { $count } fixes applied
}
fmt-done = set
fmt-would-change = would be set otherwise
changes-no-repository = not in a git repository, so what changed cannot be told; leave out --since and --staged
changes-unknown-revision = git knows no revision “{ $revision }”; in a shallow clone, fetch it first
changes-no-common-commit = git finds no commit that “{ $revision }” and the present one share; in a shallow clone, fetch more of the history
changes-no-git = git could not be started: { $reason }
changes-git-failed = git could not tell what changed: { $details }
compare-needs-two = two drafts are compared: name two different files
add-ignore-done = { $count ->
    [one] { $count } finding ignored
   *[other] { $count } findings ignored
}
add-ignore-left = { $count ->
    [one] { $count } finding stands where no comment can be put; name it in resolint.toml
   *[other] { $count } findings stand where no comment can be put; name them in resolint.toml
}
add-ignore-no-config = --no-config leaves no resolint.toml to write the ignore into
add-ignore-not-utf8 = not changed: not UTF-8
config-extends-itself = “extends” leads back to this file: { $way }
config-bad-pattern = “{ $pattern }” is no pattern of file names
ignore-unmatched = this ignore covers nothing in any draft below (ignore/unused)
init-done = written
init-failed = not written: { $reason }
show-default = default
show-command-line = command line
show-from-text = told from the text
show-today = today
show-rules = rules
show-ignores = ignored
show-nothing = –
show-any-rule = any rule
show-anywhere = anywhere
server-failed = the log cannot be written: { $reason }
man-unknown = no command is called “{ $name }”
fault = resolint itself failed on this file ({ $details }); please report it. The other files are not affected
lookup-none = nothing is known of “{ $query }”
lookup-none-in-range = nothing is known of { $symbol }; the numbers of this series that are known run from { $low } to { $high } ({ $coverage })
watch-failed = cannot be watched: { $reason }
watch-stdin = standard input cannot be watched; name files or folders
watch-waiting = { $count ->
    [one] watching { $count } draft
   *[other] watching { $count } drafts
}; Ctrl-C ends it
output-is-draft = not written: this is one of the drafts that are checked
format-two-on-stdout = only one report can go to standard output; give the others a file: --format sarif=out.sarif
format-without-output-file = --output-file has nothing to write: every --format has a file of its own
format-two-in-one-file = not written: two reports cannot go to one file
baseline-foreign = not a baseline of this version of resolint (its schema is “{ $schema }”)
baseline-damaged = not a baseline of resolint, or a damaged one: { $details }
baseline-added = { $count ->
    [one] { $count } finding is known from now on
   *[other] { $count } findings are known from now on
}
baseline-unused = { $count ->
    [one] { $count } entry matches nothing any more; --prune takes it out
   *[other] { $count } entries match nothing any more; --prune takes them out
}
baseline-pruned = { $count ->
    [one] { $count } entry taken out
   *[other] { $count } entries taken out
}
format-with-diff = --diff shows what would change, and no findings: leave out the files of --format
phrases-none = no established phrase goes on from “{ $prefix }”
phrases-not-counted = Russian phrasing rests on openers, formulas and the documents of the corpus until a project brings a pack of its own
