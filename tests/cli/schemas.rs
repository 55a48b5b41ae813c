//! Reports are what their readers demand: the schemas in `tests/schemas`, GitHub's rules for SARIF,
//! and places that lead to the words that were meant.

use std::ops::Range;

use serde_json::Value;
use uppsala::XsdValidator;

use crate::folder::Folder;

const SARIF: &str = include_str!("../schemas/sarif-2.1.0.schema.json");
const GITLAB: &str = include_str!("../schemas/gitlab-code-quality.schema.json");
const JUNIT: &str = include_str!("../schemas/junit-10.xsd");
const CHECKSTYLE: &str = include_str!("../schemas/checkstyle.xsd");

/// Wide characters, combining accents, quotation marks and CRLF around what is wrong; one date that
/// two places of the draft give differently.
const DRAFT: &str = "Генеральная Ассамблея,\r\n\r\n🇺🇳 <подтверждая> и\u{301} \"резолюции\" 56/203 от \
     21 февраля\r\n2002 года & 57/270 B от 23 июня 2003 года,\r\n\r\nпринимая к сведению доклад 👩‍⚖️ \
     Генерального секретаря (А/58/98),\r\n\r\n1. вновь подтверждает резолюцию 57/270 B от 24 июня \
     2003 года;\r\n\r\n2. постановляет {продолжить} рассмотрение этого вопроса.\r\n";

const NAME: &str = "проекты/миграция №1, 100% [а].txt";

/// The draft, a Word file, a file that cannot be read, and one without faults.
fn folder() -> Folder {
    let folder = Folder::new();
    folder.write(NAME, DRAFT);
    folder.write("a.docx", include_bytes!("../word/migration.ru.docx"));
    folder.write("broken.txt", [0, 159, 146, 150, 0, 1]);
    folder.write("clean.txt", crate::folder::CLEAN);
    folder
}

/// The report of the whole folder in both languages.
fn reports(format: &str) -> Vec<String> {
    let folder = folder();
    let report = |language| {
        let run = folder.run(&["check", "--messages", language, "--format", format, "."]);
        assert_eq!(run.code, 2, "{}", run.err);
        assert!(run.out.contains("reference/wrong-date"), "{}", run.out);
        run.out
    };
    ["en", "ru"].map(report).to_vec()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// What a schema has against a value.
fn faults(schema: &str, value: &Value) -> Vec<String> {
    let options = jsonschema::options().should_validate_formats(true);
    let validator = options.build(&json(schema)).expect("a schema");
    let said =
        |fault: jsonschema::ValidationError<'_>| format!("{}: {fault}", fault.instance_path());
    validator.iter_errors(value).map(said).collect()
}

/// What a schema has against a document.
fn xml_faults(schema: &str, document: &str) -> Vec<String> {
    let schema = uppsala::parse(schema).expect("a schema");
    let document = uppsala::parse(document).expect("XML");
    let validator = XsdValidator::from_schema(&schema).expect("a schema");
    validator.validate(&document).iter().map(ToString::to_string).collect()
}

const NONE: [&str; 0] = [];

#[test]
fn sarif_is_valid() {
    for report in reports("sarif") {
        assert_eq!(faults(SARIF, &json(&report)), NONE);
    }
    // The schema is heard: without what it demands a log is not valid.
    let mut log = json(&reports("sarif")[0]);
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] =
        0.into();
    log["runs"][0]["tool"]["driver"]["name"].take();
    assert!(faults(SARIF, &log).len() >= 2);
}

#[test]
fn gitlab_is_valid() {
    for report in reports("gitlab") {
        let problems = json(&report);
        assert_eq!(faults(GITLAB, &problems), NONE);
        // GitLab takes problems with one fingerprint for one problem.
        let mut known: Vec<&str> =
            list(&problems).iter().map(|it| text(&it["fingerprint"])).collect();
        let all = known.len();
        known.sort_unstable();
        known.dedup();
        assert_eq!(known.len(), all);
    }
    let unknown = json(r#"[{"description": "", "severity": "hint"}]"#);
    assert!(faults(GITLAB, &unknown).len() >= 4);
}

#[test]
fn junit_is_valid() {
    for report in reports("junit") {
        assert_eq!(xml_faults(JUNIT, &report), NONE);
        let nameless = report.replacen("<testcase name=", "<testcase label=", 1);
        assert!(!xml_faults(JUNIT, &nameless).is_empty());
    }
}

#[test]
fn checkstyle_is_valid() {
    for report in reports("checkstyle") {
        assert_eq!(xml_faults(CHECKSTYLE, &report), NONE);
        let hint = report.replacen("severity=\"error\"", "severity=\"hint\"", 1);
        assert!(!xml_faults(CHECKSTYLE, &hint).is_empty());
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

// Without one of these GitHub refuses a log, or shows less of it: the rules GH1001 to GH1007 of the
// SARIF multitool, the properties that GitHub's documentation calls required, and its limits.
#[test]
fn github_takes_the_log() {
    for report in reports("sarif") {
        let log = json(&report);
        assert!(text(&log["$schema"]).ends_with("sarif-2.1.0.json"));
        assert_eq!((text(&log["version"]), list(&log["runs"]).len()), ("2.1.0", 1));
        let run = &log["runs"][0];
        let (results, rules) = (list(&run["results"]), list(&run["tool"]["driver"]["rules"]));
        assert!(!results.is_empty() && results.len() <= 25_000 && rules.len() <= 25_000);
        for result in results {
            assert!(!text(&result["message"]["text"]).is_empty());
            assert!(rules.iter().any(|rule| rule["id"] == result["ruleId"]));
            assert!(!text(&result["partialFingerprints"]["resolint/v1"]).is_empty());
            let locations = list(&result["locations"]);
            assert_eq!(locations.len(), 1);
            locations.iter().chain(list(&result["relatedLocations"])).for_each(is_shown);
            for related in list(&result["relatedLocations"]) {
                assert!(related["message"]["text"].is_string());
                let link = format!("]({})", related["id"]);
                assert!(text(&result["message"]["text"]).contains(&link));
            }
        }
        rules.iter().for_each(is_described);
    }
}

/// A path from the root of the repository, and a region whose end does not come before its start.
fn is_shown(location: &Value) {
    let place = &location["physicalLocation"];
    let uri = text(&place["artifactLocation"]["uri"]);
    assert!(!uri.is_empty() && !uri.starts_with('/') && !uri.contains(".."), "{uri}");
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/%".contains(c);
    assert!(uri.chars().all(plain), "{uri}");
    let number = |name: &str| place["region"][name].as_u64().expect("a number");
    let start = (number("startLine"), number("startColumn"));
    let end = (number("endLine"), number("endColumn"));
    assert!(start.0 > 0 && start.1 > 0 && start <= end);
}

fn is_described(rule: &Value) {
    assert_ne!(rule["name"], rule["id"]);
    assert!(text(&rule["name"]).len() <= 255);
    for description in ["shortDescription", "fullDescription"] {
        let words = text(&rule[description]["text"]);
        assert!(!words.is_empty() && words.chars().count() <= 1024, "{words}");
    }
    assert!(!text(&rule["help"]["text"]).is_empty());
    assert!(text(&rule["helpUri"]).starts_with("https://"));
    let tags = list(&rule["properties"]["tags"]).len();
    assert!((1..=10).contains(&tags));
}

/// The byte at a line and a column, both counted from 1, in units of which a character has `unit`.
fn byte(line: u64, column: u64, unit: fn(char) -> usize) -> usize {
    let before: usize = DRAFT.split_inclusive('\n').take(line as usize - 1).map(str::len).sum();
    let mut left = column as usize - 1;
    for (at, c) in DRAFT[before..].char_indices() {
        if left == 0 {
            return before + at;
        }
        left = left.saturating_sub(unit(c));
    }
    DRAFT.len()
}

/// The words at each finding, told by what a report says of it.
fn marked<'d>(of: &[Value], range: impl Fn(&Value) -> Range<usize>) -> Vec<&'d str> {
    of.iter().map(|finding| &DRAFT[range(finding)]).collect()
}

// In units of UTF-16 in SARIF, in code points elsewhere; the end after the last character, or on it.
#[test]
fn every_format_leads_to_the_same_words() {
    let folder = folder();
    let report = |format| folder.run(&["check", "--format", format, "проекты"]).out;
    let one: fn(char) -> usize = |_| 1;
    let at = |place: &Value, unit| {
        byte(place["line"].as_u64().unwrap(), place["column"].as_u64().unwrap(), unit)
    };

    let lines: Vec<Value> = report("jsonl").lines().map(json).collect();
    let words = marked(&lines, |it| {
        let offset = |end: &str| it["range"][end]["offset"].as_u64().unwrap() as usize;
        offset("start")..offset("end")
    });
    assert!(words.contains(&"21 февраля\r\n2002 года") && words.contains(&"А/58/98"), "{words:?}");

    let sarif = json(&report("sarif"));
    let regions = marked(list(&sarif["runs"][0]["results"]), |it| {
        let region = &it["locations"][0]["physicalLocation"]["region"];
        let number = |name: &str| region[name].as_u64().unwrap();
        byte(number("startLine"), number("startColumn"), char::len_utf16)
            ..byte(number("endLine"), number("endColumn"), char::len_utf16)
    });
    assert_eq!(regions, words);

    let gitlab = json(&report("gitlab"));
    let positions = marked(list(&gitlab), |it| {
        let positions = &it["location"]["positions"];
        let last = at(&positions["end"], one);
        at(&positions["begin"], one)..last + DRAFT[last..].chars().next().map_or(0, char::len_utf8)
    });
    assert_eq!(positions, words);

    let checkstyle = report("checkstyle");
    let github = report("github");
    let annotations: Vec<&str> = github.lines().filter(|it| it.contains(",line=")).collect();
    let errors: Vec<&str> = checkstyle.lines().filter(|it| it.contains("<error ")).collect();
    assert_eq!((annotations.len(), errors.len()), (words.len(), words.len()));
    for ((annotation, error), word) in annotations.into_iter().zip(errors).zip(words) {
        let start = byte(number(error, "line=\""), number(error, "column=\""), one);
        assert!(DRAFT[start..].starts_with(word), "{error}");
        // Columns over several lines are refused.
        assert_eq!(annotation.contains("col="), !word.contains('\n'), "{annotation}");
        if !word.contains('\n') {
            let line = number(annotation, ",line=");
            let start = byte(line, number(annotation, ",col="), one);
            let end = byte(line, number(annotation, "endColumn=") + 1, one);
            assert_eq!(&DRAFT[start..end], word);
        }
    }
}

fn number(line: &str, after: &str) -> u64 {
    let (_, rest) = line.split_once(after).expect("a number");
    rest.split(|c: char| !c.is_ascii_digit()).next().unwrap().parse().expect("a number")
}
