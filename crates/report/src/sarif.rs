//! SARIF 2.1.0, which code scanning of GitHub and viewers of editors read.
//!
//! Lines and columns are counted in units of UTF-16, and the log says so. File names are relative
//! to the folder that resolint was run in. Of a Word file the places are those of its text, with
//! the paragraph or the note by name. The rules that found something come with their pages.
//!
//! `partialFingerprints` has only resolint's own: the action that uploads to GitHub adds GitHub's,
//! and warns of one that it did not compute itself.

use lint::{Confidence, Evidence, Finding, Fingerprint, Fix, Locale, Rule, Severity};
use serde_json::{Value, json};
use text::{ColumnUnit, Span};

use crate::region::Region;
use crate::wire::{to_json, verdict_name};
use crate::{Artifact, Failure, File, Reporter, Summary, Words, details, explain, place, uri};

/// One log with one run.
pub(crate) static REPORTER: Reporter = Reporter {
    name: "sarif",
    open: concat!(
        "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",",
        "\"runs\":[{\"columnKind\":\"utf16CodeUnits\",",
        "\"newlineSequences\":[\"\\r\\n\",\"\\n\",\"\\r\"],\"results\":[\n"
    ),
    file,
    between: ",\n",
    close,
    for_people: false,
    counts: false,
};

/// Where the pages of the rules can be read.
const PAGES: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/crates/lint/src/rules/");

/// The name of the folder that resolint was run in.
const FOLDER: &str = "%SRCROOT%";

/// Characters of a rule's description that GitHub takes.
const LONGEST_DESCRIPTION: usize = 1024;

fn file(file: &File<'_>, words: &Words) -> String {
    let results: Vec<String> = file
        .known_by()
        .map(|(finding, fingerprint)| to_json(&result(file, finding, fingerprint, words)))
        .collect();
    results.join(",\n")
}

fn result(file: &File<'_>, finding: &Finding, fingerprint: Fingerprint, words: &Words) -> Value {
    let mut result = json!({
        "ruleId": finding.rule.name,
        "level": level(finding.severity),
        "message": { "text": message(file, finding, words) },
        "locations": [location(file, finding.span, words)],
        "partialFingerprints": { "resolint/v1": fingerprint.to_string() },
        "properties": properties(finding),
    });
    let related: Vec<Value> = here(finding)
        .map(|(id, evidence, span)| {
            let mut location = location(file, span, words);
            location["id"] = id.into();
            location["message"] = json!({ "text": literal(&words.say(&evidence.text)) });
            location
        })
        .collect();
    if !related.is_empty() {
        result["relatedLocations"] = related.into();
    }
    // What is offered are edits of the text, which a Word file only holds.
    let fixes = finding.fixes.iter().filter(|fix| !fix.edits.is_empty() && file.word.is_none());
    let fixes: Vec<Value> = fixes.map(|fix| wire_fix(file, fix, words)).collect();
    if !fixes.is_empty() {
        result["fixes"] = fixes.into();
    }
    result
}

/// The message with what stands below it, a line each. Places in the draft are links to the related
/// locations.
fn message(file: &File<'_>, finding: &Finding, words: &Words) -> String {
    let mut ids = here(finding).map(|(id, ..)| id);
    let mut lines = vec![literal(&words.say(&finding.message))];
    for evidence in &finding.evidence {
        let text = match evidence.span.and_then(|span| Some((span, ids.next()?))) {
            Some((span, id)) => {
                let place = place::spoken(file, span.start, words);
                format!("[{}]({id}): {}", literal(&place), literal(&words.say(&evidence.text)))
            }
            None => literal(&details::evidence(file, evidence, words)),
        };
        lines.push(details::labelled("label-evidence", &text, words));
    }
    let help = finding.help.iter().map(|help| literal(&words.say(help)));
    lines.extend(help.map(|help| details::labelled("label-help", &help, words)));
    lines.join("\n")
}

/// The evidence that stands in the draft itself, numbered from 1.
fn here(finding: &Finding) -> impl Iterator<Item = (u32, &Evidence, Span)> {
    let here = finding.evidence.iter().filter_map(|it| Some((it, it.span?)));
    (1..).zip(here).map(|(id, (evidence, span))| (id, evidence, span))
}

/// Text as a message of SARIF takes it: braces would be places for arguments.
fn literal(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

fn properties(finding: &Finding) -> Value {
    let mut properties = json!({ "confidence": finding.confidence.name() });
    if let Some(reference) = &finding.reference {
        properties["symbol"] = reference.symbol.as_str().into();
        properties["verdict"] = verdict_name(reference.verdict).into();
    }
    properties
}

fn location(file: &File<'_>, span: Span, words: &Words) -> Value {
    let mut region = region(file, span);
    region["snippet"] = json!({ "text": span.of(file.source()) });
    let mut location = json!({ "physicalLocation": {
        "artifactLocation": artifact_location(file.address),
        "region": region,
    } });
    if let Some(place) = place::in_word(file, span.start, words) {
        location["logicalLocations"] = json!([{ "name": place, "kind": "element" }]);
    }
    location
}

fn region(file: &File<'_>, span: Span) -> Value {
    let region = Region::of(span, file.lines, ColumnUnit::Utf16);
    json!({
        "startLine": region.line,
        "startColumn": region.column,
        "endLine": region.end_line,
        "endColumn": region.end_column,
    })
}

fn artifact_location(address: &str) -> Value {
    match uri::is_relative(address) {
        true => json!({ "uri": uri::of(address), "uriBaseId": FOLDER }),
        false => json!({ "uri": uri::of(address) }),
    }
}

fn wire_fix(file: &File<'_>, fix: &Fix, words: &Words) -> Value {
    let replacement = |edit: &text::Edit| {
        json!({
            "deletedRegion": region(file, edit.span),
            "insertedContent": { "text": edit.text },
        })
    };
    let replacements: Vec<Value> = fix.edits.iter().map(replacement).collect();
    json!({
        "description": { "text": literal(&words.say(&fix.title)) },
        "artifactChanges": [{
            "artifactLocation": artifact_location(file.address),
            "replacements": replacements,
        }],
        "properties": { "applicability": fix.applicability.name() },
    })
}

fn close(summary: &Summary, words: &Words) -> String {
    let locale = words.messages.locale();
    let artifacts: Vec<Value> = summary.artifacts.iter().map(artifact).collect();
    let rules: Vec<Value> =
        summary.by_rule.values().map(|it| descriptor(it.rule, locale)).collect();
    let folder = format!("{}/", uri::of(summary.folder.trim_end_matches('/')));
    let failures: Vec<Value> = summary.failures.iter().map(|it| notification(it, words)).collect();
    let run = json!({
        "language": locale.code(),
        "tool": { "driver": {
            "name": "resolint",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "informationUri": env!("CARGO_PKG_REPOSITORY"),
            "language": locale.code(),
            "rules": rules,
        } },
        "originalUriBaseIds": { FOLDER: { "uri": folder } },
        "artifacts": artifacts,
        "invocations": [{
            "executionSuccessful": failures.is_empty(),
            "workingDirectory": { "uri": folder },
            "toolExecutionNotifications": failures,
        }],
    });
    // The run was opened before its first result: what is left goes behind the results.
    let run = to_json(&run);
    format!("\n],{}]}}\n", run.strip_prefix('{').unwrap_or(&run))
}

fn artifact(artifact: &Artifact) -> Value {
    let mut value = json!({
        "location": artifact_location(&artifact.address),
        "roles": ["analysisTarget"],
    });
    if let Some(encoding) = artifact.encoding {
        value["encoding"] = encoding.name().into();
    }
    value
}

fn notification(failure: &Failure, words: &Words) -> Value {
    json!({
        "level": "error",
        "message": { "text": literal(&words.say(&failure.message)) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": artifact_location(&failure.address),
        } }],
    })
}

fn descriptor(rule: &Rule, locale: Locale) -> Value {
    let page = explain::page(rule, locale);
    let file = match locale {
        Locale::English => format!("{}.md", rule.name),
        Locale::Russian => format!("{}.ru.md", rule.name),
    };
    json!({
        "id": rule.name,
        "name": pascal_case(rule.name),
        "shortDescription": { "text": rule.summary(locale) },
        "fullDescription": { "text": description(&page) },
        "help": { "text": page, "markdown": page },
        "helpUri": format!("{PAGES}{file}"),
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": {
            "tags": [rule.group()],
            "precision": precision(rule.confidence),
            "problem.severity": problem_severity(rule.severity),
        },
    })
}

/// The first paragraph of a page that is neither its summary nor a heading.
fn description(page: &str) -> String {
    let paragraphs = page.split("\n\n").skip(1).map(str::trim);
    let mut prose = paragraphs.filter(|it| !it.is_empty() && !it.starts_with(['#', '`']));
    let text = prose.next().or_else(|| page.lines().next()).unwrap_or_default();
    text.replace('\n', " ").chars().take(LONGEST_DESCRIPTION).collect()
}

/// `reference/wrong-date` as `ReferenceWrongDate`: a name must differ from the identifier.
fn pascal_case(name: &str) -> String {
    let capital = |word: &str| {
        let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        first.to_uppercase() + rest
    };
    name.split(['/', '-']).map(capital).collect()
}

/// SARIF has three levels of what is found.
fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Hint => "note",
    }
}

/// GitHub's words for how often a rule is right.
fn precision(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}

/// GitHub's words for how serious a rule is.
fn problem_severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Hint => "recommendation",
    }
}
