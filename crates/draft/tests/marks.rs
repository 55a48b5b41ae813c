//! Footnote marks in the text, and numbers of the text that are none.

use draft::{Options, parse};

/// The marks found in `text`, with what is left of the running text.
fn marks(text: &str) -> (Vec<String>, String) {
    let draft = parse(text, &Options::default());
    let marks = draft.marks.iter().map(|mark| mark.label.clone()).collect();
    (marks, draft.paragraphs[0].flow.text().to_owned())
}

/// `count` notes below a rule.
fn with_notes(text: &str, count: usize) -> String {
    let notes: String =
        (1..=count).map(|note| format!("{note} Резолюция 44/25, приложение.\n")).collect();
    format!("{text}\n\n_______________\n{notes}")
}

fn check(text: &str, labels: &[&str], running: &str) {
    let (found, left) = marks(text);
    assert_eq!(found, labels, "{text}");
    assert_eq!(left, running, "{text}");
}

// Glued and parted marks of A/RES/58/208.
#[test]
fn marks_that_notes_answer_are_found() {
    let text = "по развитию1 , о развитии 2 , прав человека 3  и женщин4, и двадцать четвертой5 и шестой6 сессий";
    let running =
        "по развитию, о развитии, прав человека  и женщин, и двадцать четвертой и шестой сессий";
    check(&with_notes(text, 6), &["1", "2", "3", "4", "5", "6"], running);
}

// English puts them after the comma, and converters part them from it.
#[test]
fn marks_after_commas_and_years_are_found() {
    let text = "Recalling resolutions 18/6 of 29 September 2011,1 36/4 of 28 September 2017, 2 45/4 of 6 October 20203 and the Declaration of Human Rights 4 can,";
    let running = "Recalling resolutions 18/6 of 29 September 2011, 36/4 of 28 September 2017, 45/4 of 6 October 2020 and the Declaration of Human Rights can,";
    check(&with_notes(text, 4), &["1", "2", "3", "4"], running);
}

// End notes that were cut off leave a sequence in the text.
#[test]
fn a_sequence_without_notes_is_found() {
    check(
        "экономикой, 1980–1999 годы»1 и отдельные страны»2.",
        &["1", "2"],
        "экономикой, 1980–1999 годы» и отдельные страны».",
    );
    check(
        "Recalling 19/11 of 22 March 2012,1 31/14 of 23 March 2016,2",
        &["1", "2"],
        "Recalling 19/11 of 22 March 2012, 31/14 of 23 March 2016,",
    );
}

#[test]
fn raised_figures_and_tags_are_marks() {
    check("семей¹ и детей<sup>2</sup>, 5 км²", &["1", "2"], "семей и детей, 5 км²");
}

// Numbers of the text, with notes 1 to 3 there to be called.
#[test]
fn numbers_of_the_text_stay() {
    for text in [
        "в 2000 году приняла резолюцию S-21/2 и резолюцию 1, а также пункт 3, и главу 2.",
        "на 3 процента больше, чем в 1990 году, 1 января 2003 года",
        "резолюции 57/1, 58/2 и 59/3, документ A/C.2/54/2",
        "статья 1, раздел 2; вариант 3.",
        "of paragraph 1, article 2, and Goal 3, in 12 countries",
        "COVID-19, H1N1, CO2, 3,5 million and 2.1 per cent",
    ] {
        check(&with_notes(text, 3), &[], text);
    }
}

// A mark whose note is missing, between marks that have theirs.
#[test]
fn a_dangling_mark_is_found() {
    let text = "прав человека1, женщин2, детей3";
    let draft_text = with_notes(text, 2);
    let draft = parse(&draft_text, &Options::default());
    let notes: Vec<Option<usize>> = draft.marks.iter().map(|mark| mark.note).collect();
    assert_eq!(notes, [Some(0), Some(1), None]);
}

// Two resolutions in one file: each counts from 1, and calls its own notes.
#[test]
fn each_document_of_a_file_has_its_own_notes() {
    let text = "прав человека1, женщин2,\n\n____________\n1 См. A/58/98.\n2 Там же.\n\nправ детей1, семей2,\n\n____________\n1 См. A/59/1.\n2 Там же.\n";
    let draft = parse(text, &Options::default());
    let notes: Vec<Option<usize>> = draft.marks.iter().map(|mark| mark.note).collect();
    assert_eq!(notes, [Some(0), Some(1), Some(2), Some(3)]);
}
