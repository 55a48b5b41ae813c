//! Files that are made from others, so that nothing is copied by hand.
//!
//! `crates/lint/RULES.md` lists the rules as their metadata and pages have them;
//! `crates/config/resolint.schema.json` is the JSON Schema of `resolint.toml`;
//! `editors/nvim/doc/resolint.txt` is the help page of the Neovim plugin.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result, bail};
use lint::Rule;

mod vimdoc;

/// Writes every generated file; with `check`, only says which is not as it would be written.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let generated = [
        ("crates/lint/RULES.md", rules()),
        ("crates/config/resolint.schema.json", config::schema()),
        ("editors/nvim/doc/resolint.txt", vimdoc::page(&config::schema())),
    ];
    let mut stale = Vec::new();
    for (name, text) in generated {
        let path = root.join(name);
        if std::fs::read_to_string(&path).is_ok_and(|present| present == text) {
            continue;
        }
        stale.push(name);
        if !check {
            std::fs::write(&path, text).with_context(|| name.to_owned())?;
            println!("wrote {name}");
        }
    }
    if check && !stale.is_empty() {
        bail!("not up to date: {} (run `cargo xtask codegen`)", stale.join(", "));
    }
    Ok(())
}

/// The list of rules, group by group, with their summaries in both languages.
fn rules() -> String {
    let mut out = "\
# The rules

Written by `cargo xtask codegen` from the rules' own metadata and pages. Severity and confidence
are the usual ones: weaker evidence makes a finding milder. `resolint explain RULE` shows a page.
"
    .to_owned();
    let mut group = "";
    for rule in lint::rules::ALL {
        if rule.group() != group {
            group = rule.group();
            let _ = writeln!(out, "\n## {group}\n");
            out +=
                "| rule | says | severity | confidence | fix |\n| --- | --- | --- | --- | --- |\n";
        }
        out += &row(rule);
    }
    out
}

fn row(rule: &Rule) -> String {
    let name = rule.name.strip_prefix(rule.group()).map_or(rule.name, |name| &name[1..]);
    let folder = format!("src/rules/{}/{name}", rule.group());
    let summary = |page: &'static str| page.lines().next().unwrap_or("").trim_start_matches("# ");
    let (en, ru) = (summary(rule.page.en), summary(rule.page.ru));
    let (severity, confidence) = (rule.severity.name(), rule.confidence.name());
    let fix = rule.fix.name();
    format!(
        "| [`{name}`]({folder}.md) | {en}<br>[{ru}]({folder}.ru.md) | {severity} | {confidence} | \
         {fix} |\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A rule that was added or changed without `cargo xtask codegen` fails here.
    #[test]
    fn generated_files_are_up_to_date() {
        run(&crate::workspace::root(), true).unwrap();
    }

    /// The list links to pages that are there.
    #[test]
    fn every_rule_has_its_pages_where_the_list_says() {
        let folder = crate::workspace::root().join("crates/lint");
        let list = rules();
        let links = list.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let missing: Vec<&str> = links.filter(|link| !folder.join(link).is_file()).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
