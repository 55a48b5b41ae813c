//! What established phrasing is worth, measured: how often the next words of an adopted text are
//! offered, how often a disturbed formula finds its way back, and how seldom an adopted text is
//! told that its wording is not established.

use std::fs;
use std::path::{Path, PathBuf};

use draft::{Options, Role};
use jiff::civil::date;
use knowledge::OpenerPart;
use knowledge::phrases::complete::{Asked, Slots};
use knowledge::phrases::words::{Slot, Words};
use lint::{Settings, Severity};
use text::Language;

/// What the figures must be at least; see `tests/README.md` for what they are.
const OFFERED: f64 = 0.35;
const BROUGHT_BACK: f64 = 0.9;
/// Words of adopted text for each warning, and for each hint, at least.
const WORDS_A_WARNING: usize = 3_000;
const WORDS_A_HINT: usize = 500;

/// Resolutions of the eightieth session: what was counted ends with the seventy-ninth.
#[test]
fn the_next_words_of_unseen_resolutions_are_offered() {
    for known in 0..=2 {
        let (mut asked, mut offered) = (0, 0);
        for path in texts().iter().filter(|path| name(path).starts_with("A-RES-80-")) {
            let source = fs::read_to_string(path).expect("a text of this folder");
            let draft = draft::parse(&source, &Options::default());
            for paragraph in &draft.paragraphs {
                let part = match paragraph.role {
                    Role::Preambular => OpenerPart::Preambular,
                    Role::Operative => OpenerPart::Operative,
                    _ => continue,
                };
                if let Some(found) = is_offered(paragraph.flow.text(), part, known) {
                    asked += 1;
                    offered += usize::from(found);
                }
            }
        }
        let share = offered as f64 / f64::from(asked.max(1));
        println!("{known} words behind the opener: {offered} of {asked}, {share:.3}");
        assert!(known < 2 || share >= OFFERED, "{share:.3}");
    }
}

/// Whether the three words behind the opener and `known` more are those of one of five offers;
/// `None` for a paragraph that is not so long or opens with no opener.
fn is_offered(text: &str, part: OpenerPart, known: usize) -> Option<bool> {
    let knowledge = builtin::knowledge();
    let opening = knowledge.opening_words(text, Language::English, part)?;
    let mut rest = Words::new(text, opening.span.end as usize).skip(known);
    let next: Vec<_> = rest.by_ref().take(3).collect();
    if next.len() < 3 || next[..2].iter().any(|word| word.last) {
        return None;
    }
    let before = &text[..next[0].span.start as usize];
    let slots = Slots::default();
    let asked = Asked { language: Language::English, part: Some(part), before, slots: &slots };
    let wanted: Vec<String> = next.iter().map(|word| word.folded(text)).collect();
    let offers = knowledge.complete(&asked, 5);
    Some(offers.iter().any(|offer| {
        let text = offer.text();
        let words: Vec<String> =
            Words::new(&text, 0).take(3).map(|word| word.folded(&text)).collect();
        words == wanted
    }))
}

/// One word of a formula is put otherwise, each in its turn.
#[test]
fn a_disturbed_formula_finds_its_way_back() {
    let knowledge = builtin::knowledge();
    let (mut disturbed, mut back) = (0, 0);
    let mut lost = Vec::new();
    for (language, part, formula) in formulas() {
        let words: Vec<_> = Words::new(&formula, 0).collect();
        let fixed = words.iter().take_while(|word| word.slot != Some(Slot::Free)).count();
        if fixed < 5 {
            continue;
        }
        for word in words[..fixed].iter().filter(|word| word.slot.is_none()) {
            let other = if language == Language::Russian { "иначе" } else { "otherwise" };
            let span = word.span.range();
            let text = format!("{}{other}{}", &formula[..span.start], &formula[span.end..]);
            let right = word.span.of(&formula);
            disturbed += 1;
            let first = knowledge.near_phrases(&text, language, part).into_iter().next();
            let right_words = first.as_ref().is_some_and(|miss| {
                let shown = format!("{:?}", miss.edit);
                shown.contains(&format!("right: \"{right}\""))
            });
            match right_words {
                true => back += 1,
                false => lost.push(format!("{text} → {first:?}")),
            }
        }
    }
    let share = f64::from(back) / f64::from(disturbed.max(1));
    println!("{back} of {disturbed}, {share:.3}\n{}", lost.join("\n"));
    assert!(share >= BROUGHT_BACK, "{share:.3}");
}

/// The formulas that open paragraphs.
fn formulas() -> Vec<(Language, OpenerPart, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds/phrasing");
    let table = corpus::Table::read(&path, "formulas").expect("the table of formulas");
    let mut found = Vec::new();
    for record in table.records() {
        let part = match record.get("place") {
            "preambular" => OpenerPart::Preambular,
            "operative" => OpenerPart::Operative,
            _ => continue,
        };
        for (language, column) in [(Language::Russian, "ru"), (Language::English, "en")] {
            found.push((language, part, record.get(column).to_owned()));
        }
    }
    found
}

/// The rules that rest on established phrasing are silent about adopted texts, nearly.
#[test]
fn adopted_texts_are_seldom_told_to_be_put_otherwise() {
    let settings = Settings::on(date(2026, 11, 20));
    let names = ["phrase/near-miss", "phrase/nonstandard-opener"];
    let rules: Vec<_> =
        lint::rules::ALL.iter().copied().filter(|rule| names.contains(&rule.name)).collect();
    let (mut words, mut warnings, mut hints) = (0, 0, 0);
    for path in texts() {
        let source = fs::read_to_string(&path).expect("a text of this folder");
        words += source.split_whitespace().count();
        let checked = lint::check(&source, builtin::knowledge(), &settings, &rules);
        for finding in checked.findings {
            println!("{}: {} «{}»", name(&path), finding.rule.name, finding.span.of(&source));
            match finding.severity {
                Severity::Hint => hints += 1,
                _ => warnings += 1,
            }
        }
    }
    println!("{words} words, {warnings} warnings, {hints} hints");
    assert!(warnings * WORDS_A_WARNING <= words, "{warnings} warnings in {words} words");
    assert!(hints * WORDS_A_HINT <= words, "{hints} hints in {words} words");
}

/// The adopted texts and the documents of the corpus, sorted.
fn texts() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folders = ["tests/adopted/en", "tests/adopted/ru", "seeds/documents/ru"];
    let read = |folder| fs::read_dir(root.join(folder)).expect("a folder of texts");
    let entries = folders.into_iter().flat_map(read).filter_map(Result::ok);
    let mut texts: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    texts.sort();
    texts
}

fn name(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
