//! `editors/nvim/doc/resolint.txt`: how it is set up in Neovim, with every setting and every rule.

use std::fmt::Write as _;

use serde_json::Value;

/// Columns of a help page.
const WIDTH: usize = 78;

/// The help page; `schema` is that of `resolint.toml`.
pub(super) fn page(schema: &str) -> String {
    let mut out = format!("{:<47}{:>31}\n\n", "*resolint.txt*", "Drafts of UN resolutions");
    section(&mut out, "INTRODUCTION", "resolint");
    paragraph(
        &mut out,
        "resolint reads drafts of United Nations resolutions as they are written, and checks them \
         against what is known: the resolutions and documents that exist, the official names of \
         bodies and treaties, the wording and the form that adopted resolutions have. Everything \
         runs on this machine.",
    );
    section(&mut out, "SETTING IT UP", "resolint-setup");
    paragraph(
        &mut out,
        "Put the program `resolint` on the PATH, this plugin on the 'runtimepath', and one line \
         into your init.lua. In Neovim 0.11 and newer:",
    );
    out += ">lua\n    vim.lsp.enable('resolint')\n<\nIn Neovim 0.10:\n>lua\n    \
            require('resolint').setup()\n<\n";
    paragraph(
        &mut out,
        "Files named *.resolution.md and *.resolution.txt have the type `un-resolution` and are \
         drafts anywhere; other text and Markdown files are drafts in a folder with a \
         `resolint.toml` (`resolint init` writes one). What you set goes before what the plugin \
         sets:",
    );
    out += ">lua\n    vim.lsp.config('resolint', {\n      cmd = { '/path/to/resolint', 'server' },\n    \
            })\n<\n";
    section(&mut out, "COMMANDS", "resolint-commands");
    command(
        &mut out,
        ":ResolintLookup [words]",
        ":ResolintLookup",
        "Shows what is known of a resolution, a document, a body, a treaty: of the words given, \
         those selected, or the word under the cursor. `q` closes the window.",
    );
    command(&mut out, ":ResolintLog", ":ResolintLog", "Opens the log of the language server.");
    command(
        &mut out,
        ":checkhealth resolint",
        "resolint-health",
        "Tells which program serves, its version, the settings of this folder, its packs, and \
         the drafts that are open.",
    );
    paragraph(
        &mut out,
        "Everything else is Neovim's own: |vim.lsp.buf.hover()| tells what a name or a citation \
         is, |vim.lsp.buf.definition()| opens the document cited, |vim.lsp.buf.code_action()| \
         offers the fixes, |vim.lsp.buf.format()| sets typography and numbering, \
         |vim.lsp.buf.rename()| renames an acronym throughout.",
    );
    section(&mut out, "SETTINGS", "resolint-settings");
    paragraph(
        &mut out,
        "They stand in `resolint.toml`, and may be given to the server as `settings.resolint` of \
         |vim.lsp.config()|.",
    );
    let schema: Value = serde_json::from_str(schema).unwrap_or_default();
    settings(&mut out, &schema, &schema, "", 0);
    section(&mut out, "RULES", "resolint-rules");
    paragraph(
        &mut out,
        "`resolint explain RULE` shows a rule's page, with examples of what it reports and what it \
         leaves alone.",
    );
    for rule in lint::rules::ALL {
        let summary = rule.page.en.lines().next().unwrap_or("").trim_start_matches("# ");
        let _ = writeln!(out, "{}  ({})", rule.name, rule.severity.name());
        paragraph_at(&mut out, 8, summary);
    }
    out += "\n vim:tw=78:ts=8:noet:ft=help:norl:\n";
    out
}

fn section(out: &mut String, title: &str, tag: &str) {
    let tag = format!("*{tag}*");
    let _ =
        writeln!(out, "{}\n{title}{tag:>width$}\n", "=".repeat(WIDTH), width = WIDTH - title.len());
}

fn command(out: &mut String, usage: &str, tag: &str, says: &str) {
    let tag = format!("*{tag}*");
    let _ = writeln!(out, "{tag:>WIDTH$}\n{usage}");
    paragraph_at(out, 8, says);
}

fn paragraph(out: &mut String, text: &str) {
    paragraph_at(out, 0, text);
}

/// A paragraph, filled, with an empty line after it.
fn paragraph_at(out: &mut String, indent: usize, text: &str) {
    let mut line = " ".repeat(indent);
    for word in text.split_whitespace() {
        let used = line.chars().count();
        if used > indent && used + 1 + word.chars().count() > WIDTH {
            let _ = writeln!(out, "{}", line.trim_end());
            line = " ".repeat(indent);
        } else if used > indent {
            line.push(' ');
        }
        line += word;
    }
    let _ = writeln!(out, "{}\n", line.trim_end());
}

/// The settings of a table of `resolint.toml`, each with its name from the top.
fn settings(out: &mut String, schema: &Value, table: &Value, above: &str, depth: usize) {
    let Some(properties) = table["properties"].as_object() else { return };
    for (key, property) in properties {
        let (shape, several) = followed(schema, property);
        let name = match (above, several) {
            ("", true) => format!("[[{key}]]"),
            ("", false) if shape["properties"].is_object() => format!("[{key}]"),
            ("", false) => key.clone(),
            (_, _) => format!("{above}.{key}"),
        };
        let tag = format!("*resolint.{}*", name.trim_matches(['[', ']']));
        let space = WIDTH.saturating_sub(name.chars().count());
        let _ = writeln!(out, "{name}{tag:>space$}");
        let says = property["description"].as_str().or(shape["description"].as_str());
        paragraph_at(out, 8, says.unwrap_or_default());
        // The tables of a list say the same again.
        if depth == 0 && shape["properties"].is_object() {
            settings(out, schema, shape, name.trim_matches(['[', ']']), depth + 1);
        }
    }
}

/// What a property refers to, and whether it is a list of it.
fn followed<'s>(schema: &'s Value, property: &'s Value) -> (&'s Value, bool) {
    let (property, several) = match property["items"].is_object() {
        true => (&property["items"], true),
        false => (property, false),
    };
    let shape = property["$ref"]
        .as_str()
        .and_then(|path| schema.pointer(path.trim_start_matches('#')))
        .unwrap_or(property);
    (shape, several && shape["properties"].is_object())
}
