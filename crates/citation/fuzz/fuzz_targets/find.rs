//! Any text, in every language: no panic, and every span is a piece of the text.
#![no_main]

use citation::{Context, Placed, find, resolve};
use libfuzzer_sys::fuzz_target;
use text::Language;

fuzz_target!(|source: &str| {
    for language in Language::ALL {
        let found = find(source, language, &Context::default());
        let mut placed: Vec<Placed> = Vec::new();
        for citation in found {
            assert!(source.get(citation.span.range()).is_some());
            assert!(source.get(citation.number.range()).is_some());
            placed.push(Placed { citation, paragraph: 0, note: None });
        }
        resolve(&mut placed);
    }
});
