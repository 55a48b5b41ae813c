//! `cargo xtask formula`: the Homebrew formula of a release, from the checksums of its archives.

use std::path::Path;

use anyhow::{Context, Result};

use super::VERSION;

/// Prints the formula for the archives in `folder`.
pub(crate) fn print(folder: &Path) -> Result<()> {
    let sum = |target: &str| -> Result<String> {
        let name = format!("resolint-{VERSION}-{target}.tar.gz.sha256");
        let text = std::fs::read_to_string(folder.join(&name)).with_context(|| name.clone())?;
        Ok(text.split_whitespace().next().with_context(|| format!("{name} is empty"))?.to_owned())
    };
    print!("{}", formula(sum)?);
    Ok(())
}

/// The formula, with the checksum that `sum` gives for each target.
fn formula(sum: impl Fn(&str) -> Result<String>) -> Result<String> {
    let repository = env!("CARGO_PKG_REPOSITORY");
    let source = |target: &str| -> Result<String> {
        Ok(format!(
            "      url \"{repository}/releases/download/v{VERSION}/resolint-{VERSION}-{target}.tar.gz\"\n      \
             sha256 \"{}\"\n",
            sum(target)?
        ))
    };
    Ok(format!(
        "\
class Resolint < Formula
  desc \"Linter for drafts of United Nations resolutions, in Russian and English\"
  homepage \"{repository}\"
  version \"{VERSION}\"
  license any_of: [\"MIT\", \"Apache-2.0\"]

  on_macos do
    on_arm do
{}    end
    on_intel do
{}    end
  end

  on_linux do
    on_arm do
{}    end
    on_intel do
{}    end
  end

  def install
    bin.install \"resolint\"
    man1.install Dir[\"man/*.1\"]
    bash_completion.install \"completions/resolint.bash\" => \"resolint\"
    zsh_completion.install \"completions/_resolint\"
    fish_completion.install \"completions/resolint.fish\"
  end

  test do
    (testpath/\"draft.txt\").write \"The General Assembly,\\n\\nRecalling its resolution 60/777,\\n\"
    assert_match \"unknown-resolution\", shell_output(\"#{{bin}}/resolint check draft.txt\", 1)
  end
end
",
        source("aarch64-apple-darwin")?,
        source("x86_64-apple-darwin")?,
        source("aarch64-unknown-linux-musl")?,
        source("x86_64-unknown-linux-musl")?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    // Each of the four machines gets its own archive and checksum.
    #[test]
    fn a_formula_names_four_archives() {
        let formula = formula(|target| Ok(format!("sum-of-{target}"))).unwrap();
        for target in ["aarch64-apple-darwin", "x86_64-unknown-linux-musl"] {
            assert!(formula.contains(&format!(
                "resolint-{VERSION}-{target}.tar.gz\"\n      sha256 \"sum-of-{target}\""
            )));
        }
        assert_eq!(formula.matches("sha256").count(), 4);
    }
}
