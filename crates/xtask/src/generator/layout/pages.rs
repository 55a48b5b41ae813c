//! Lines become pages: notes at the foot, running heads, page numbers, form feeds.

use crate::generator::random::Random;
use crate::generator::truth;

const RULE: &str = "_______________";

/// One endless page with all notes at its end, under a rule where there is one.
pub(super) fn endless(
    paragraphs: Vec<Vec<String>>,
    notes: &[String],
    markdown: bool,
) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in paragraphs {
        lines.extend(paragraph);
        lines.push(String::new());
    }
    if !notes.is_empty() {
        if !markdown {
            lines.push(RULE.to_owned());
        }
        lines.extend(notes.iter().flat_map(|note| note.lines().map(str::to_owned)));
    }
    lines
}

/// Pages of `length` lines: each ends with the notes that it calls and turns with whatever
/// the program that made them prints there.
pub(super) fn paged(
    paragraphs: Vec<Vec<String>>,
    notes: &[String],
    length: usize,
    random: &mut Random,
) -> Vec<String> {
    let furniture = Furniture::choose(random);
    let mut lines: Vec<String> = Vec::new();
    let mut on_page = 0;
    let mut page = 1;
    let mut called: Vec<usize> = Vec::new();
    let last = paragraphs.len().saturating_sub(1);
    for (paragraph, at) in paragraphs.into_iter().zip(0..) {
        for line in paragraph {
            if on_page >= length {
                foot(&mut lines, &mut called, notes);
                page += 1;
                lines.extend(furniture.lines(page));
                on_page = 0;
            }
            called.extend(line.chars().filter_map(truth::called));
            let fed = on_page == 0 && page > 1 && furniture.form_feed;
            lines.push(if fed { format!("\u{c}{line}") } else { line });
            on_page += 1;
        }
        if at < last {
            lines.push(String::new());
            on_page += 1;
        }
    }
    if !called.is_empty() {
        lines.push(String::new());
    }
    foot(&mut lines, &mut called, notes);
    lines
}

/// The notes called on a page, under their rule.
fn foot(lines: &mut Vec<String>, called: &mut Vec<usize>, notes: &[String]) {
    if called.is_empty() {
        return;
    }
    lines.push(RULE.to_owned());
    for note in called.drain(..).filter_map(|at| notes.get(at)) {
        lines.extend(note.lines().map(str::to_owned));
    }
}

/// What stands between two pages.
struct Furniture {
    head: Option<String>,
    job: Option<String>,
    number: bool,
    blank: bool,
    form_feed: bool,
}

impl Furniture {
    fn choose(random: &mut Random) -> Self {
        let session = random.between(70, 81);
        let head = match random.below(3) {
            0 => format!("A/RES/{session}/{}", random.between(1, 250)),
            1 => format!("A/{session}/L.{}", random.between(1, 60)),
            _ => format!("A/C.3/{session}/L.{}", random.between(1, 60)),
        };
        let job = format!("{}-{:05}", random.between(10, 25), random.between(1000, 69000));
        // A page bears a job number or its own number; a number alone has empty lines around.
        let with_job = random.percent(60);
        let with_head = random.percent(60);
        Self {
            head: with_head.then_some(head),
            job: with_job.then_some(job),
            number: !with_job,
            blank: (!with_job && !with_head) || random.percent(30),
            form_feed: random.percent(40),
        }
    }

    fn lines(&self, page: usize) -> Vec<String> {
        let mut lines = Vec::new();
        lines.extend(self.head.clone());
        lines.extend(self.job.as_ref().map(|job| format!("{job} {page}/6")));
        if self.number {
            lines.push(page.to_string());
        }
        if self.blank && !lines.is_empty() {
            lines.insert(0, String::new());
            lines.push(String::new());
        }
        lines
    }
}
