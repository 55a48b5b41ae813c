//! The pages of the rules, executed: every example is reported by its rule, every repaired text
//! is silent, and every fix gives what the page says it gives.

use jiff::civil::date;
use lint::{
    Applicability, Finding, Locale, Messages, Rule, Settings, Version, check, compare, rules,
};

/// A fence of a page.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Fence {
    /// Must be reported by the rule.
    Reported,
    /// Must be silent for every rule.
    Clean,
    /// What the fix makes of the example before it.
    Fixed,
}

/// The text of a fence; of a rule that compares versions, with the other version that stands in
/// the fence after it.
#[derive(Clone, PartialEq, Debug, Default)]
struct Example {
    text: String,
    beside: Option<String>,
}

/// A fence that is open while its lines are read.
enum Open {
    Example(Fence, String),
    Beside(String),
}

fn fences(page: &str) -> Vec<(Fence, Example)> {
    let mut fences: Vec<(Fence, Example)> = Vec::new();
    let mut open: Option<Open> = None;
    for line in page.lines() {
        open = match (open, line) {
            (None, "```draft") => Some(Open::Example(Fence::Reported, String::new())),
            (None, "```draft clean") => Some(Open::Example(Fence::Clean, String::new())),
            (None, "```draft fixed") => Some(Open::Example(Fence::Fixed, String::new())),
            (None, "```draft beside") => Some(Open::Beside(String::new())),
            (Some(Open::Example(fence, text)), "```") => {
                fences.push((fence, Example { text, beside: None }));
                None
            }
            (Some(Open::Beside(text)), "```") => {
                fences.last_mut().expect("nothing to lay it beside").1.beside = Some(text);
                None
            }
            (Some(Open::Example(fence, text)), line) => {
                Some(Open::Example(fence, text + line + "\n"))
            }
            (Some(Open::Beside(text)), line) => Some(Open::Beside(text + line + "\n")),
            (None, _) => None,
        };
    }
    assert!(open.is_none(), "a fence is not closed");
    fences
}

fn findings(example: &Example) -> Vec<Finding> {
    // Only Markdown has comments.
    let markdown = example.text.contains("<!--");
    let settings = Settings { markdown, ..Settings::on(date(2026, 11, 20)) };
    let knowledge = builtin::knowledge();
    match &example.beside {
        None => check(&example.text, knowledge, &settings, rules::ALL).findings,
        Some(source) => {
            let other = Version { name: "other.md", source, settings: &settings };
            compare(&example.text, &other, knowledge, &settings, rules::ALL).findings
        }
    }
}

fn said(findings: &[Finding]) -> String {
    let messages = Messages::new(Locale::English);
    let lines =
        findings.iter().map(|f| format!("  {}: {}\n", f.rule.name, messages.say(&f.message)));
    lines.collect()
}

/// The text after the first fix of every finding of `rule`.
fn fixed(example: &Example, rule: &Rule) -> String {
    let edits: Vec<text::Edit> = findings(example)
        .into_iter()
        .filter(|finding| finding.rule == rule)
        .filter_map(|finding| finding.fixes.into_iter().next())
        .filter(|fix| fix.applicability != Applicability::Shown)
        .flat_map(|fix| fix.edits)
        .collect();
    text::apply(&example.text, &edits).unwrap()
}

/// What is wrong with one page.
fn problems(rule: &Rule, locale: Locale) -> Vec<String> {
    let mut problems = Vec::new();
    let mut last = Example::default();
    for (fence, example) in fences(rule.page(locale)) {
        let found = findings(&example);
        let source = &example.text;
        match fence {
            Fence::Reported => {
                if !found.iter().any(|finding| finding.rule == rule) {
                    problems.push(format!("not reported:\n{source}{}", said(&found)));
                }
                last = example;
            }
            Fence::Clean if !found.is_empty() => {
                problems.push(format!("not clean:\n{source}{}", said(&found)));
            }
            Fence::Clean => {}
            Fence::Fixed => {
                let made = fixed(&last, rule);
                if made != *source {
                    problems.push(format!("the fix makes:\n{made}instead of:\n{source}"));
                }
            }
        }
    }
    problems
}

#[test]
fn every_example_is_reported_and_every_repair_is_silent() {
    let mut all = String::new();
    for rule in rules::ALL {
        for locale in [Locale::English, Locale::Russian] {
            for problem in problems(rule, locale) {
                all += &format!("{} ({}) {problem}\n", rule.name, locale.code());
            }
        }
    }
    assert!(all.is_empty(), "{all}");
}

// A page tells what is checked, why, what to write instead, when the fix is safe, and the source.
#[test]
fn every_page_has_its_parts() {
    let parts = |locale| match locale {
        Locale::English => ["What it checks", "Why", "Example", "Instead", "Fix", "Source"],
        Locale::Russian => {
            ["Что проверяется", "Зачем", "Пример", "Как надо", "Исправление", "Источник"]
        }
    };
    for rule in rules::ALL {
        for locale in [Locale::English, Locale::Russian] {
            let page = rule.page(locale);
            let headings: Vec<&str> =
                page.lines().filter_map(|line| line.strip_prefix("## ")).collect();
            assert_eq!(headings, parts(locale), "{}", rule.name);
            let summary = rule.summary(locale);
            assert!(summary.ends_with('.') && summary.len() < 200, "{}: {summary}", rule.name);
            let kinds: Vec<Fence> = fences(page).into_iter().map(|(fence, _)| fence).collect();
            assert!(kinds.contains(&Fence::Reported) && kinds.contains(&Fence::Clean));
        }
    }
}

// Both languages have words for everything that is said, with the arguments that are given.
#[test]
fn everything_said_has_words_in_both_languages() {
    let both = [Messages::new(Locale::English), Messages::new(Locale::Russian)];
    for rule in rules::ALL {
        for locale in [Locale::English, Locale::Russian] {
            for (_, example) in fences(rule.page(locale)) {
                for finding in findings(&example) {
                    let evidence = finding.evidence.iter().map(|evidence| &evidence.text);
                    let titles = finding.fixes.iter().map(|fix| &fix.title);
                    for message in [&finding.message]
                        .into_iter()
                        .chain(evidence)
                        .chain(titles)
                        .chain(&finding.help)
                    {
                        for messages in &both {
                            let (_, problems) = messages.say_checked(message);
                            assert_eq!(problems, Vec::<String>::new());
                        }
                    }
                }
            }
        }
    }
}
