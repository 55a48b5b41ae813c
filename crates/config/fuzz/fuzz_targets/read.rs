//! Any `resolint.toml` gives settings and a list of what is odd, never a panic: `cargo fuzz run
//! read` from `crates/config`.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (options, _problems) = config::read(text, config::FILE_NAME);
    let judged = options.judge(text, Vec::new(), &[]);
    assert!(judged.findings.is_empty() && judged.matched.is_empty());
});
