//! One finding with all that a finding can have, and a file that holds it.

use lint::{
    Applicability, Checked, Confidence, Evidence, Finding, Fix, FixKind, Locale, Mentions, Message,
    Page, Rule, Severity,
};
use report::{File, Summary, Words};
use text::{Edit, Encoding, LineIndex, Span};

static WRONG_DATE: Rule = Rule {
    name: "reference/wrong-date",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: "The date is another.\n", ru: "Дата другая.\n" },
    check: |_, _| {},
};

const WORDS: &str = "
seen = резолюция { $symbol } принята в другой день
recorded = дата по реестру — другая
replace = заменить на «{ $words }»
";

pub(crate) fn words(locale: Locale) -> Words {
    let mut words = Words::new(locale, false);
    words.messages.add(WORDS);
    words
}

/// A finding on `marked` with evidence and an offer.
pub(crate) fn finding(source: &str, marked: &str) -> Finding {
    let start = source.find(marked).unwrap();
    let span = Span::new(start, start + marked.len());
    let replace = Message::new("replace").with("words", "21 декабря 2001 года");
    Finding::new(&WRONG_DATE, span, Message::new("seen").with("symbol", "56/203"))
        .because([Evidence::elsewhere("A/RES/58/208".to_owned(), Message::new("recorded"))])
        .offering([Fix::new(
            replace,
            Applicability::Unsafe,
            Edit::replace(span, "21 декабря 2001 года"),
        )])
}

pub(crate) fn shown(format: &str, source: &str, findings: &[Finding], words: &Words) -> String {
    let draft = draft::parse(source, &draft::Options::default());
    let checked = Checked {
        draft,
        references: Vec::new(),
        mentions: Mentions::default(),
        own_paragraphs: Vec::new(),
        findings: Vec::new(),
    };
    let fingerprints = lint::fingerprints(&checked.draft, findings);
    let lines = LineIndex::new(source);
    let file = File {
        path: "draft.txt",
        address: "draft.txt",
        encoding: Encoding::Utf8,
        draft: &checked.draft,
        references: checked.references.len(),
        findings,
        fingerprints: &fingerprints,
        lines: &lines,
        word: None,
    };
    let reporter = report::reporter(format).unwrap();
    let mut summary = Summary { folder: "/home/drafts".to_owned(), ..Summary::default() };
    summary.add(&file);
    summary.references = 38;
    let shown = (reporter.file)(&file, words);
    format!("{}{shown}{}", reporter.open, (reporter.close)(&summary, words))
}
