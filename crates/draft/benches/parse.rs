//! How fast a text becomes a draft, beside a count of its line breaks in the same run.
//!
//! `cargo bench -p draft`; throughput is in bytes of UTF-8.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use draft::{Options, parse};

const WRAPPED: &str = include_str!("../../../seeds/documents/ru/A-61-515.txt");
const RESOLUTION: &str = include_str!("../../../seeds/documents/ru/A-RES-58-208.txt");

fn main() {
    divan::main();
}

/// `text` again and again, to about `bytes`.
fn repeated(text: &str, bytes: usize) -> String {
    text.repeat(bytes / text.len() + 1)
}

/// The same text with each paragraph on one line.
fn unwrapped(text: &str) -> String {
    let draft = parse(text, &Options::default());
    let lines: Vec<&str> = draft.paragraphs.iter().map(|paragraph| paragraph.flow.text()).collect();
    lines.join("\n\n") + "\n\n"
}

#[divan::bench(args = [10_000, 1_000_000, 10_000_000])]
fn wrapped(bencher: Bencher, bytes: usize) {
    read(bencher, &repeated(WRAPPED, bytes));
}

#[divan::bench(args = [10_000, 1_000_000, 10_000_000])]
fn resolution(bencher: Bencher, bytes: usize) {
    read(bencher, &repeated(RESOLUTION, bytes));
}

#[divan::bench(args = [1_000_000])]
fn one_line_a_paragraph(bencher: Bencher, bytes: usize) {
    read(bencher, &repeated(&unwrapped(RESOLUTION), bytes));
}

#[divan::bench(args = [10_000_000])]
fn newline_scan(bencher: Bencher, bytes: usize) {
    let text = repeated(WRAPPED, bytes);
    let counter = BytesCount::of_str(text.as_str());
    bencher
        .counter(counter)
        .bench(|| memchr::memchr_iter(b'\n', black_box(text.as_bytes())).count());
}

fn read(bencher: Bencher, text: &str) {
    let counter = BytesCount::of_str(text);
    bencher.counter(counter).bench(|| parse(black_box(text), &Options::default()));
}
