//! Finding citations in one piece of running text: a grammar, which never guesses.

use text::{Language, Span};

use crate::forms::back::Ibidem;
use crate::forms::{self, bodies::Named, governed::Governor, pinpoints::Pending};
use crate::scan::{Gap, Scan, TokenKind};
use crate::words::{Meaning, VOCABULARY};
use crate::{Body, Citation, PinpointPart, anchors};

/// What is known of the text beyond its words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Context {
    /// Whose draft it is: «своя резолюция», "its resolution", and a number whose body is not
    /// said. `None` is read as the General Assembly, and never surely.
    pub own_body: Option<Body>,
}

/// Every citation in `text`, in order of its place. Spans are bytes of `text`.
///
/// `text` is one piece of running text: a paragraph, a note, a heading. Lines may still be
/// broken in it. The cost is linear in its length; most of it is only searched for digits
/// and for nouns such as «резолюция».
pub fn find(text: &str, language: Language, context: &Context) -> Vec<Citation> {
    let mut found = Vec::new();
    if language == Language::Chinese {
        forms::chinese::find(text, context, &mut found);
    }
    let mut scan = Scan::new(text);
    let mut lists = 0;
    for window in anchors::windows(text, language) {
        scan.read(window);
        let mut grammar = Grammar::new(&scan, context, &mut found, lists);
        grammar.run();
        lists = grammar.lists;
    }
    found.sort_by_key(|citation| citation.span);
    found
}

/// The reader of one stretch: what was read so far and may bear on what comes.
pub(crate) struct Grammar<'g, 't> {
    pub(crate) scan: &'g Scan<'t>,
    pub(crate) context: &'g Context,
    pub(crate) found: &'g mut Vec<Citation>,
    /// How many lists there were: the next list's number.
    pub(crate) lists: u32,
    /// A pinpoint that waits for its noun: «пункт 23 …».
    pub(crate) pending: Option<Pending>,
    /// The name of a body read last: "General Assembly …".
    pub(crate) named: Option<Named>,
    /// The body that the sentence is about.
    pub(crate) subject: Option<Body>,
    /// What governed the last number, for «…, а также решение», «…, включая 58/208».
    pub(crate) governor: Option<Governor>,
    /// Articles and chapters of nothing yet, in this sentence.
    pub(crate) articles: Vec<PinpointPart>,
    /// The Charter was named.
    pub(crate) charter: bool,
}

impl<'g, 't> Grammar<'g, 't> {
    fn new(
        scan: &'g Scan<'t>,
        context: &'g Context,
        found: &'g mut Vec<Citation>,
        lists: u32,
    ) -> Self {
        Self {
            scan,
            context,
            found,
            lists,
            pending: None,
            named: None,
            subject: None,
            governor: None,
            articles: Vec::new(),
            charter: false,
        }
    }

    fn run(&mut self) {
        let mut at = 0;
        while at < self.scan.tokens.len() {
            let next = self.step(at);
            debug_assert!(next > at);
            at = next.max(at + 1);
        }
    }

    /// Reads what begins at token `at`; gives the token after it.
    fn step(&mut self, at: usize) -> usize {
        match self.scan.kind(at) {
            // Most words are these, and begin nothing.
            TokenKind::Word { hash, meaning, capital: false }
                if !meaning.begins() && !VOCABULARY.may_begin_name(hash) =>
            {
                at + 1
            }
            TokenKind::Word { hash, meaning, .. } => self.word(at, hash, meaning),
            TokenKind::Number { .. } => self.bare(at),
            TokenKind::SectionSign => self.pinpoint_before(at),
            TokenKind::Stop if self.ends_sentence(at) => {
                self.pending = None;
                self.subject = None;
                self.governor = None;
                self.articles.clear();
                at + 1
            }
            _ => at + 1,
        }
    }

    fn word(&mut self, at: usize, hash: u64, meaning: Meaning) -> usize {
        match meaning {
            Meaning::Noun(noun) => return self.noun(at, noun),
            Meaning::Unit(_) | Meaning::Subparagraph => return self.pinpoint_before(at),
            Meaning::Charter => return self.charter(at),
            Meaning::Treaty => return self.treaty(at),
            Meaning::TreatySeries | Meaning::Volume => {
                return self.treaty_series(at).unwrap_or(at + 1);
            }
            _ => {}
        }
        if meaning == Meaning::Ibidem
            && let Some(ibidem) = Ibidem::at(self.scan, at)
        {
            return self.ibidem(ibidem);
        }
        // Before the names: «ECE/TRANS/…» opens with the acronym of a body.
        if let Some(end) = self.symbol(at, None) {
            return end;
        }
        if let Some(named) = forms::bodies::at(self.scan, at, hash, meaning) {
            return self.name(named);
        }
        if let Some(end) = self.sales_number(at) {
            return end;
        }
        // «S-21/2» without a noun.
        self.bare(at)
    }

    /// A full stop after which another sentence begins, and not the stop of «п. 5».
    fn ends_sentence(&self, at: usize) -> bool {
        let Some(next) = self.scan.get(at + 1) else { return true };
        let capital = matches!(next.kind, TokenKind::Word { capital: true, .. });
        let abbreviation = match self.scan.kind(at.wrapping_sub(1)) {
            TokenKind::Word { meaning, .. } => {
                meaning != Meaning::Plain && self.scan.of(at - 1).len() <= 10
                    || self.scan.of(at - 1).len() <= 4
            }
            _ => false,
        };
        next.gap == Gap::Space && capital && !abbreviation
    }

    /// From the first byte of token `from` to the last byte before token `to`.
    pub(crate) fn span(&self, from: usize, to: usize) -> Span {
        Span::new(self.scan.start(from), self.scan.end_before(to))
    }
}
