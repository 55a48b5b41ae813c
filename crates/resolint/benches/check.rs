//! How fast `check` reads: every rule on, one core, drafts of 10 KB to 10 MB in Russian and in
//! English, beside a scan for line ends over the same text in the same run.
//!
//! Times of a shared machine go up and down together: the ratio to the scan is the figure to
//! compare, and ten times the text should take at most eleven times as long.

use std::path::Path;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use lint::{Rule, Settings};

const SIZES: [usize; 4] = [10_000, 100_000, 1_000_000, 10_000_000];

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn russian(bencher: Bencher<'_, '_>, size: usize) {
    checked(bencher, &russian_text(size));
}

#[divan::bench(args = SIZES)]
fn english(bencher: Bencher<'_, '_>, size: usize) {
    checked(bencher, &english_text(size));
}

#[divan::bench(args = SIZES)]
fn russian_line_ends(bencher: Bencher<'_, '_>, size: usize) {
    scanned(bencher, &russian_text(size));
}

#[divan::bench(args = SIZES)]
fn english_line_ends(bencher: Bencher<'_, '_>, size: usize) {
    scanned(bencher, &english_text(size));
}

fn checked(bencher: Bencher<'_, '_>, text: &str) {
    let rules: Vec<&'static Rule> = lint::rules::ALL.to_vec();
    let knowledge = builtin::knowledge();
    let settings = settings();
    bencher
        .counter(BytesCount::of_str(text))
        .bench_local(|| lint::check(black_box(text), knowledge, &settings, &rules));
}

fn scanned(bencher: Bencher<'_, '_>, text: &str) {
    bencher
        .counter(BytesCount::of_str(text))
        .bench_local(|| black_box(text).bytes().filter(|byte| *byte == b'\n').count());
}

fn settings() -> Settings {
    Settings {
        as_of: jiff::civil::date(2026, 11, 20),
        body: None,
        session: None,
        language: None,
        markdown: false,
    }
}

/// The documents of the corpus, one after the other, again and again.
fn russian_text(size: usize) -> String {
    repeated("../../seeds/documents/ru", size)
}

/// Adopted texts in English.
fn english_text(size: usize) -> String {
    repeated("../../tests/adopted/en", size)
}

/// The text files of a folder, repeated to `size` bytes.
fn repeated(folder: &str, size: usize) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<_> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    let all: String = paths.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect();
    let mut text = all.repeat(size / all.len().max(1) + 1);
    let mut end = size;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
    text
}
