//! Opening words: «ссылаясь также на», "Also requests", and which opener they are.
//!
//! An opener is found by its words without the adverb that makes it the second or the third of
//! a run: «также» and «далее» stand in different places of different openers, and drafters put
//! them in others.

use text::{Language, Span};

use crate::format::{OpenerFormRow, OpenerRow, Row};
use crate::{Knowledge, Pack};

/// An established opening of paragraphs.
#[derive(Clone, Copy)]
pub struct Opener<'k> {
    pack: Pack<'k>,
    row: OpenerRow,
    /// Its place in the table, which tells it from others.
    index: u32,
}

/// The part of a resolution whose paragraphs an opener opens.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum OpenerPart {
    /// «ссылаясь на»
    Preambular,
    /// «просит»
    Operative,
}

/// The form in which an opener stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum OpenerForm {
    /// «будучи обеспокоена», «просит»: as the General Assembly says it.
    Usual,
    /// «будучи обеспокоен», of a council.
    Masculine,
    /// «просим», of a declaration.
    Declaration,
}

/// The word that makes an opener the second or third of a run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Adverb {
    /// «также», "also"
    Also,
    /// «далее», "further"
    Further,
}

/// An opener as a paragraph has it; spans count in the text that was asked about.
#[derive(Clone, Copy, Debug)]
pub struct Opening<'k> {
    /// Which one.
    pub opener: Opener<'k>,
    /// In which form.
    pub form: OpenerForm,
    /// All its words, the adverb included.
    pub span: Span,
    /// Its adverb, and where that stands.
    pub adverb: Option<(Adverb, Span)>,
    /// How many of its words stand before the adverb.
    pub words_before: usize,
}

impl<'k> Opener<'k> {
    /// Its name in the table: `op.request`.
    pub fn id(&self) -> &'k str {
        self.pack.text(self.row.id)
    }

    /// Where it belongs.
    pub fn part(&self) -> OpenerPart {
        if self.row.part == 0 { OpenerPart::Preambular } else { OpenerPart::Operative }
    }

    /// Its words: «ссылаясь на».
    pub fn text(&self) -> &'k str {
        self.pack.text(self.row.text)
    }

    /// Its words as a council says them, where they differ.
    pub fn masculine(&self) -> Option<&'k str> {
        Some(self.pack.text(self.row.masculine)).filter(|text| !text.is_empty())
    }

    /// Its words with an adverb: «ссылаясь также на».
    pub fn with(&self, adverb: Adverb) -> &'k str {
        self.pack.text(match adverb {
            Adverb::Also => self.row.also,
            Adverb::Further => self.row.further,
        })
    }

    /// How strong it is: `neutral`, `strong`; empty where nothing is said.
    pub fn tone(&self) -> &'k str {
        self.pack.text(self.row.tone)
    }

    /// Words that drafts use in its place, set apart by semicolons.
    pub fn instead_of(&self) -> &'k str {
        self.pack.text(self.row.instead_of)
    }
}

impl PartialEq for Opener<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index && self.id() == other.id()
    }
}

impl std::fmt::Debug for Opener<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id())
    }
}

impl Adverb {
    /// The word, where a language has one word for it.
    pub fn word(self, language: Language) -> Option<&'static str> {
        let known = ADVERBS.iter().find(|known| known.0 == language && known.2 == self);
        known.map(|known| known.1)
    }
}

/// The adverbs of each language.
const ADVERBS: &[(Language, &str, Adverb)] = &[
    (Language::Russian, "также", Adverb::Also),
    (Language::Russian, "далее", Adverb::Further),
    (Language::English, "also", Adverb::Also),
    (Language::English, "further", Adverb::Further),
    (Language::French, "également", Adverb::Also),
    (Language::French, "en outre", Adverb::Further),
    (Language::Spanish, "también", Adverb::Also),
    (Language::Spanish, "además", Adverb::Further),
];

/// The longest opener has seven words; two more for an adverb.
const MOST_WORDS: usize = 9;

impl<'k> Knowledge<'k> {
    /// The opener that `text` begins with: the longest one, whatever its capitals, with or
    /// without an adverb among its words or beside them. Where one wording serves both parts or
    /// several openers, the first row of `part` is meant.
    pub fn opening_words(
        &self,
        text: &str,
        language: Language,
        part: OpenerPart,
    ) -> Option<Opening<'k>> {
        let words = Words::of(text);
        let adverb = (0..words.len()).find_map(|at| {
            ADVERBS.iter().filter(|adverb| adverb.0 == language).find_map(|(_, word, adverb)| {
                let length = word.split(' ').count();
                let written = words.joined(at..at + length)?;
                (written == *word).then_some((at, length, *adverb))
            })
        });
        let Some((at, length, adverb)) = adverb else {
            return self.longest(&words, language, part);
        };
        let rest = words.without(at, length);
        let found = self.longest(&rest, language, part)?;
        let span = words.span(at, length);
        let counted = rest.count_within(found.span);
        // «просит все государства также …»: the adverb is not the opener's.
        if at > counted {
            return Some(found);
        }
        Some(Opening {
            span: found.span.join(span),
            adverb: Some((adverb, span)),
            words_before: at,
            ..found
        })
    }

    fn longest(&self, words: &Words, language: Language, part: OpenerPart) -> Option<Opening<'k>> {
        let longest = |pack: &Pack<'k>| pack.longest_opener(words, language, part);
        let found = self.packs.iter().filter_map(longest).max_by_key(|(count, ..)| *count);
        let (count, opener, form) = found?;
        let span = words.span(0, count);
        Some(Opening { opener, form, span, adverb: None, words_before: 0 })
    }

    /// The openers of one language and part, in the order of the table.
    pub fn openers(
        &self,
        language: Language,
        part: OpenerPart,
    ) -> impl Iterator<Item = Opener<'k>> + '_ {
        let code = language_code(language);
        self.packs
            .iter()
            .flat_map(|pack| {
                (0..pack.openers.len()).filter_map(move |index| {
                    let row = pack.openers.get(index)?;
                    Some(Opener { pack: *pack, row, index: index as u32 })
                })
            })
            .filter(move |opener| opener.row.language == code && opener.part() == part)
    }
}

impl<'k> Pack<'k> {
    /// The longest opener that `words` begin with, and how many words it has: word after word
    /// leaves fewer rows of the table that begin with all of them.
    fn longest_opener(
        &self,
        words: &Words,
        language: Language,
        part: OpenerPart,
    ) -> Option<(usize, Opener<'k>, OpenerForm)> {
        let rows = self.opener_forms;
        let code = language_code(language);
        let of = |bytes: &[u8]| {
            let row = OpenerFormRow::read(bytes);
            (row.language, self.text(row.words))
        };
        let mut best = None;
        for count in 1..=words.len().min(MOST_WORDS) {
            let Some(begin) = words.joined(0..count) else { break };
            let first = rows.partition_point(|row| of(row) < (code, begin));
            let mut begun = (first..)
                .map_while(|index| rows.get(index))
                .take_while(|row| row.language == code && self.text(row.words).starts_with(begin));
            let Some(next) = begun.next() else { break };
            let exact = [next].into_iter().chain(begun);
            let exact = exact.take_while(|row| self.text(row.words) == begin);
            let mut exact = exact
                .filter_map(|row| {
                    let opener = self.openers.get(row.opener as usize)?;
                    let opener = Opener { pack: *self, row: opener, index: row.opener };
                    Some((count, opener, form(row.form)))
                })
                .peekable();
            if let Some(any) = exact.peek().copied() {
                best = Some(exact.find(|(_, opener, _)| opener.part() == part).unwrap_or(any));
            }
        }
        best
    }
}

fn form(code: u8) -> OpenerForm {
    match code {
        1 => OpenerForm::Masculine,
        2 => OpenerForm::Declaration,
        _ => OpenerForm::Usual,
    }
}

pub(crate) fn language_code(language: Language) -> u8 {
    Language::ALL.iter().position(|it| *it == language).unwrap_or(0) as u8
}

/// The words of an opener as they are compared: small letters, «е» for «ё», no marks, one space
/// between.
pub fn fold_opener(text: &str) -> String {
    let words = Words::of(text);
    words.joined(0..words.len()).unwrap_or_default().to_owned()
}

/// The first words of a text, folded, with their places.
struct Words {
    folded: String,
    /// Of each word: its place in `folded`, and in the text.
    places: Vec<(std::ops::Range<usize>, Span)>,
}

impl Words {
    fn of(text: &str) -> Words {
        let mut words = Words { folded: String::with_capacity(96), places: Vec::new() };
        let mut at = 0;
        while words.places.len() <= MOST_WORDS {
            let rest = &text[at..];
            at += rest.len() - rest.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
            let inside = |c: char| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’');
            let length = text[at..].find(|c| !inside(c)).unwrap_or(text.len() - at);
            if length == 0 {
                break;
            }
            words.push(&text[at..at + length], Span::new(at, at + length));
            at += length;
            // A sentence ends here, and the opener with it.
            if text[at..].starts_with(['.', ';', ':', '(', '«', '“', '"']) {
                break;
            }
        }
        words
    }

    fn push(&mut self, word: &str, span: Span) {
        if !self.folded.is_empty() {
            self.folded.push(' ');
        }
        let start = self.folded.len();
        for letter in word.chars().flat_map(char::to_lowercase) {
            self.folded.push(match letter {
                'ё' => 'е',
                '’' => '\'',
                other => other,
            });
        }
        self.places.push((start..self.folded.len(), span));
    }

    fn len(&self) -> usize {
        self.places.len()
    }

    /// Words parted by one space each; `None` when there are not so many.
    fn joined(&self, range: std::ops::Range<usize>) -> Option<&str> {
        let (first, last) =
            (self.places.get(range.start)?, self.places.get(range.end.checked_sub(1)?)?);
        self.folded.get(first.0.start..last.0.end)
    }

    fn span(&self, at: usize, count: usize) -> Span {
        let place = |index: usize| self.places.get(index).map_or(Span::default(), |word| word.1);
        place(at).join(place(at + count - 1))
    }

    fn count_within(&self, span: Span) -> usize {
        self.places.iter().filter(|(_, word)| span.covers(*word)).count()
    }

    fn without(&self, at: usize, count: usize) -> Words {
        let mut rest = Words { folded: String::with_capacity(96), places: Vec::new() };
        for (index, (folded, span)) in self.places.iter().enumerate() {
            if !(at..at + count).contains(&index) {
                rest.push(&self.folded[folded.clone()], *span);
            }
        }
        rest
    }
}
