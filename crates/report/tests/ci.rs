//! The reports that CI systems read: one finding through each, and its place in each format's own
//! lines and columns.

use expect_test::{Expect, expect};
use lint::{Evidence, Locale, Message};
use text::Span;

use shared::{finding, shown, words};

mod shared;

/// A combining accent, two characters of two units of UTF-16, CRLF.
const DRAFT: &str = "Пе\u{301}рвая строка\r\n🇺🇳 подтверждая резолюцию 56/203 от\r\n";

fn check(format: &str, marked: &str, expected: Expect) {
    let words = words(Locale::Russian);
    expected.assert_eq(&shown(format, DRAFT, &[finding(DRAFT, marked)], &words));
}

#[test]
fn github_annotates() {
    check(
        "github",
        "56/203",
        expect![[r#"
        ::group::draft.txt
        ::error file=draft.txt,line=2,endLine=2,col=26,endColumn=31,title=reference/wrong-date::резолюция 56/203 принята в другой день%0Aоснование: A/RES/58/208: дата по реестру — другая%0Aпредлагается: заменить на «21 декабря 2001 года»
        ::endgroup::
    "#]],
    );
}

// GitHub refuses columns over several lines.
#[test]
fn github_has_no_columns_over_several_lines() {
    check(
        "github",
        "строка\r\n🇺🇳",
        expect![[r#"
        ::group::draft.txt
        ::error file=draft.txt,line=1,endLine=2,title=reference/wrong-date::резолюция 56/203 принята в другой день%0Aоснование: A/RES/58/208: дата по реестру — другая%0Aпредлагается: заменить на «21 декабря 2001 года»
        ::endgroup::
    "#]],
    );
}

// A percent sign, a colon and a comma would end what they stand in.
#[test]
fn github_commands_are_escaped() {
    let source = "на 100 %, не более: 56/203";
    let mut found = finding(source, "56/203");
    found.message = Message::new("seen").with("symbol", "100 %: а, б");
    let words = words(Locale::Russian);
    expect![[r#"
        ::group::draft.txt
        ::error file=draft.txt,line=1,endLine=1,col=21,endColumn=26,title=reference/wrong-date::резолюция 100 %25: а, б принята в другой день%0Aоснование: A/RES/58/208: дата по реестру — другая%0Aпредлагается: заменить на «21 декабря 2001 года»
        ::endgroup::
    "#]].assert_eq(&shown("github", source, &[found], &words));
}

#[test]
fn gitlab_lists_problems() {
    check(
        "gitlab",
        "56/203",
        expect![[r#"
            [
            {"description":"резолюция 56/203 принята в другой день","check_name":"reference/wrong-date","fingerprint":"45e3dcd3a689b309725cd49576428d7c","severity":"major","location":{"path":"draft.txt","positions":{"begin":{"line":2,"column":26},"end":{"line":2,"column":31}}}}
            ]
        "#]],
    );
}

#[test]
fn junit_has_a_case_a_finding() {
    check(
        "junit",
        "56/203",
        expect![[r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="resolint">
          <testsuite name="draft.txt" tests="1" failures="1" errors="0">
            <testcase name="reference/wrong-date 2:26" classname="draft.txt">
              <failure type="error" message="резолюция 56/203 принята в другой день">draft.txt:2:26
        основание: A/RES/58/208: дата по реестру — другая
        предлагается: заменить на «21 декабря 2001 года»</failure>
            </testcase>
          </testsuite>
        </testsuites>
    "#]],
    );
}

#[test]
fn checkstyle_lists_errors() {
    check(
        "checkstyle",
        "56/203",
        expect![[r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="10.0">
          <file name="draft.txt">
            <error line="2" column="26" severity="error" message="резолюция 56/203 принята в другой день" source="resolint/reference/wrong-date"/>
          </file>
        </checkstyle>
    "#]],
    );
}

// What the draft says of itself is a related location, and the message links to it.
#[test]
fn sarif_has_places_fixes_and_pages() {
    let start = DRAFT.find("строка").unwrap();
    let there = Span::new(start, start + "строка".len());
    let found = finding(DRAFT, "56/203").because([Evidence::here(there, Message::new("recorded"))]);
    let words = words(Locale::Russian);
    let log = shown("sarif", DRAFT, &[found], &words);
    let log: serde_json::Value = serde_json::from_str(&log).unwrap();
    expect![[r#"
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "runs": [
            {
              "artifacts": [
                {
                  "encoding": "utf-8",
                  "location": {
                    "uri": "draft.txt",
                    "uriBaseId": "%SRCROOT%"
                  },
                  "roles": [
                    "analysisTarget"
                  ]
                }
              ],
              "columnKind": "utf16CodeUnits",
              "invocations": [
                {
                  "executionSuccessful": true,
                  "toolExecutionNotifications": [],
                  "workingDirectory": {
                    "uri": "file:///home/drafts/"
                  }
                }
              ],
              "language": "ru",
              "newlineSequences": [
                "\r\n",
                "\n",
                "\r"
              ],
              "originalUriBaseIds": {
                "%SRCROOT%": {
                  "uri": "file:///home/drafts/"
                }
              },
              "results": [
                {
                  "fixes": [
                    {
                      "artifactChanges": [
                        {
                          "artifactLocation": {
                            "uri": "draft.txt",
                            "uriBaseId": "%SRCROOT%"
                          },
                          "replacements": [
                            {
                              "deletedRegion": {
                                "endColumn": 34,
                                "endLine": 2,
                                "startColumn": 28,
                                "startLine": 2
                              },
                              "insertedContent": {
                                "text": "21 декабря 2001 года"
                              }
                            }
                          ]
                        }
                      ],
                      "description": {
                        "text": "заменить на «21 декабря 2001 года»"
                      },
                      "properties": {
                        "applicability": "unsafe"
                      }
                    }
                  ],
                  "level": "error",
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "draft.txt",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "endColumn": 34,
                          "endLine": 2,
                          "snippet": {
                            "text": "56/203"
                          },
                          "startColumn": 28,
                          "startLine": 2
                        }
                      }
                    }
                  ],
                  "message": {
                    "text": "резолюция 56/203 принята в другой день\nоснование: A/RES/58/208: дата по реестру — другая\nоснование: [строка 1, столбец 9](1): дата по реестру — другая"
                  },
                  "partialFingerprints": {
                    "resolint/v1": "d2fc63e8c40d5688068b1ded72fcfcd3"
                  },
                  "properties": {
                    "confidence": "high"
                  },
                  "relatedLocations": [
                    {
                      "id": 1,
                      "message": {
                        "text": "дата по реестру — другая"
                      },
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "draft.txt",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "endColumn": 15,
                          "endLine": 1,
                          "snippet": {
                            "text": "строка"
                          },
                          "startColumn": 9,
                          "startLine": 1
                        }
                      }
                    }
                  ],
                  "ruleId": "reference/wrong-date"
                }
              ],
              "tool": {
                "driver": {
                  "informationUri": "https://github.com/resolint/resolint",
                  "language": "ru",
                  "name": "resolint",
                  "rules": [
                    {
                      "defaultConfiguration": {
                        "level": "error"
                      },
                      "fullDescription": {
                        "text": "Дата другая."
                      },
                      "help": {
                        "markdown": "Дата другая.\n",
                        "text": "Дата другая.\n"
                      },
                      "helpUri": "https://github.com/resolint/resolint/blob/main/crates/lint/src/rules/reference/wrong-date.ru.md",
                      "id": "reference/wrong-date",
                      "name": "ReferenceWrongDate",
                      "properties": {
                        "precision": "high",
                        "problem.severity": "error",
                        "tags": [
                          "reference"
                        ]
                      },
                      "shortDescription": {
                        "text": "Дата другая."
                      }
                    }
                  ],
                  "semanticVersion": "0.1.0"
                }
              }
            }
          ],
          "version": "2.1.0"
        }
    "#]].assert_eq(&(serde_json::to_string_pretty(&log).unwrap() + "\n"));
}

// A file in which nothing is found is still whole in every format.
#[test]
fn nothing_is_shown_as_nothing() {
    let words = words(Locale::English);
    let log = shown("sarif", DRAFT, &[], &words);
    let log: serde_json::Value = serde_json::from_str(&log).unwrap();
    assert_eq!(log["runs"][0]["results"], serde_json::json!([]));
    let all: String = ["github", "gitlab", "junit", "checkstyle"]
        .map(|it| shown(it, DRAFT, &[], &words))
        .concat();
    expect![[r#"
        [

        ]
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="resolint">
          <testsuite name="draft.txt" tests="1" failures="0" errors="0">
            <testcase name="draft.txt" classname="draft.txt"/>
          </testsuite>
        </testsuites>
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="10.0">
          <file name="draft.txt">
          </file>
        </checkstyle>
    "#]]
    .assert_eq(&all);
}

/// Where a format says that a finding begins and ends, and in what it counts.
struct Told {
    unit: fn(char) -> usize,
    line: usize,
    column: usize,
    /// After the last character; `None` of a format that has no end.
    end: Option<usize>,
}

/// The line of the draft with a caret under every character of the finding, counted from the columns
/// that a format gives.
fn carets(told: &Told) -> String {
    let line = DRAFT.split("\r\n").nth(told.line - 1).unwrap();
    let mut at = 1;
    let mut marks = String::new();
    for c in line.chars() {
        let inside = at >= told.column && told.end.map_or(at == told.column, |end| at < end);
        marks.push(if inside { '^' } else { ' ' });
        at += (told.unit)(c);
    }
    format!("{line}\n{}", marks.trim_end())
}

fn number(text: &str, before: &str) -> usize {
    let (_, rest) = text.split_once(before).unwrap();
    rest.split(|c: char| !c.is_ascii_digit()).next().unwrap().parse().unwrap()
}

#[test]
fn the_caret_stands_under_the_word() {
    let words = words(Locale::English);
    let of = |format: &str| shown(format, DRAFT, &[finding(DRAFT, "56/203")], &words);
    let (github, gitlab, checkstyle) = (of("github"), of("gitlab"), of("checkstyle"));
    let (sarif, junit) = (of("sarif"), of("junit"));
    let (_, gitlab_end) = gitlab.split_once("\"end\":").unwrap();
    let (_, place) = junit.split_once("draft.txt:").unwrap();
    let one: fn(char) -> usize = |_| 1;
    let told = [
        Told {
            unit: one,
            line: number(&github, "line="),
            column: number(&github, ",col="),
            end: Some(number(&github, "endColumn=") + 1),
        },
        Told {
            unit: one,
            line: number(&gitlab, "\"line\":"),
            column: number(&gitlab, "\"column\":"),
            end: Some(number(gitlab_end, "\"column\":") + 1),
        },
        Told {
            unit: char::len_utf16,
            line: number(&sarif, "\"startLine\":"),
            column: number(&sarif, "\"startColumn\":"),
            end: Some(number(&sarif, "\"endColumn\":")),
        },
        Told {
            unit: one,
            line: number(&checkstyle, "line=\""),
            column: number(&checkstyle, "column=\""),
            end: None,
        },
        Told { unit: one, line: number(place, ""), column: number(place, ":"), end: None },
    ];
    let carets: Vec<String> = told.iter().map(carets).collect();
    expect![[r#"
        🇺🇳 подтверждая резолюцию 56/203 от
                                 ^^^^^^
        🇺🇳 подтверждая резолюцию 56/203 от
                                 ^^^^^^
        🇺🇳 подтверждая резолюцию 56/203 от
                                 ^^^^^^
        🇺🇳 подтверждая резолюцию 56/203 от
                                 ^
        🇺🇳 подтверждая резолюцию 56/203 от
                                 ^
    "#]]
    .assert_eq(&(carets.join("\n") + "\n"));
}
