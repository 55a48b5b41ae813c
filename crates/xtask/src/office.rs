//! `cargo xtask office`: Word files, held against a program that people open them with. What
//! LibreOffice writes today is read as the text it was made from, and the copy with the findings
//! opens in LibreOffice with every comment at its words.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::debian;

/// Converts the fixture, reads it, annotates it and has it opened.
pub(crate) fn run(root: &Path) -> Result<()> {
    debian::install("soffice", &["libreoffice-writer-nogui"], "LibreOffice Writer, 150 MB")?;
    let scratch = tempfile::tempdir()?;
    let program = build(root)?;
    let made = convert(scratch.path(), &root.join("tests/word/migration.ru.fodt"), "docx")?;
    let check = |arguments: &[&str], file: &Path| -> Result<String> {
        let mut command = Command::new(&program);
        command.args(["check", "--no-config", "--messages", "en"]).args(arguments).arg(file);
        let output = command.output().context("resolint could not be run")?;
        ensure!(output.status.code() == Some(1), "{}", String::from_utf8_lossy(&output.stderr));
        Ok(String::from_utf8(output.stdout)?)
    };
    let text = root.join("tests/word/migration.ru.md");
    let of_text = messages(&check(&["--format", "json"], &text)?)?;
    let of_word = messages(&check(&["--format", "json"], &made)?)?;
    ensure!(
        of_text == of_word,
        "other findings in the file: {of_word:?}, in the text: {of_text:?}"
    );

    let copy = scratch.path().join("copy.docx");
    let annotated = ["--format", "concise", "--annotate", path(&copy)?];
    check(&annotated, &made)?;
    let opened = fs::read_to_string(convert(scratch.path(), &copy, "fodt")?)?;
    let comments = opened.matches("<office:annotation ").count();
    let notes = of_word.len() - comments.min(of_word.len());
    ensure!(comments > 3, "LibreOffice shows {comments} comments of {} findings", of_word.len());
    for words in ["21 февраля 2002 года", "24 декабря 2003 года"] {
        ensure!(stands_at(&opened, words), "no comment at «{words}»:\n{opened}");
    }
    println!("   {comments} comments at their words, {notes} findings in notes or without a place");
    Ok(())
}

/// Whether a comment begins right before these words.
fn stands_at(document: &str, words: &str) -> bool {
    let plain = |from: &str| {
        let mut text = String::new();
        let mut inside = false;
        for letter in from.chars() {
            match letter {
                '<' => inside = true,
                '>' => inside = false,
                _ if !inside && letter != '\n' => text.push(letter),
                _ => {}
            }
            if text.chars().count() > words.chars().count() + 20 {
                break;
            }
        }
        text
    };
    document.match_indices("</office:annotation>").any(|(at, end)| {
        plain(&document[at + end.len()..]).trim_start().replace('\u{a0}', " ").starts_with(words)
    })
}

/// The messages of a report in JSON, each with how often it is said.
fn messages(report: &str) -> Result<BTreeMap<String, usize>> {
    let report: serde_json::Value = serde_json::from_str(report)?;
    let diagnostics = report["files"][0]["diagnostics"].as_array().context("no diagnostics")?;
    let mut counted = BTreeMap::new();
    let about = |rule: &str| rule.starts_with("reference/");
    for diagnostic in diagnostics.iter().filter(|it| it["rule"].as_str().is_some_and(about)) {
        let message = diagnostic["message"].as_str().context("no message")?;
        *counted.entry(message.to_owned()).or_default() += 1;
    }
    Ok(counted)
}

fn build(root: &Path) -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .current_dir(root)
        .args(["build", "--quiet", "-p", "resolint"])
        .status()?;
    ensure!(status.success(), "resolint could not be built");
    Ok(root.join("target/debug/resolint"))
}

/// Has LibreOffice write `file` in another form.
fn convert(into: &Path, file: &Path, form: &str) -> Result<PathBuf> {
    let filter = match form {
        "docx" => "docx:MS Word 2007 XML",
        _ => form,
    };
    let output = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", into.join("profile").display()))
        .args(["--headless", "--convert-to", filter, "--outdir"])
        .arg(into)
        .arg(file)
        .output()
        .context("LibreOffice could not be run")?;
    let name = file.file_stem().and_then(|name| name.to_str()).context("no name")?;
    let made = into.join(format!("{name}.{form}"));
    if !made.exists() {
        bail!("LibreOffice wrote nothing:\n{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(made)
}

fn path(path: &Path) -> Result<&str> {
    path.to_str().context("a path that is no text")
}
