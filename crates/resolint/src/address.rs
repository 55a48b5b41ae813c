//! How programs call a file: from the folder that resolint was run in, with slashes, the same on
//! every system.

use std::path::{Component, Path, PathBuf};

/// The folder that resolint was run in.
pub(crate) struct Here(PathBuf);

impl Here {
    /// It.
    pub(crate) fn new() -> Self {
        let here = std::env::current_dir().unwrap_or_default();
        Self(here.canonicalize().unwrap_or(here))
    }

    /// Its own path.
    pub(crate) fn folder(&self) -> String {
        with_slashes(&self.0)
    }

    /// The path of a file from here; absolute when the file is not below this folder.
    pub(crate) fn address(&self, path: &Path) -> String {
        let plain = |part: Component<'_>| matches!(part, Component::Normal(_) | Component::CurDir);
        if path.components().all(plain) {
            return with_slashes(path);
        }
        let real = path.canonicalize().or_else(|_| std::path::absolute(path));
        let real = real.unwrap_or_else(|_| path.to_owned());
        with_slashes(real.strip_prefix(&self.0).unwrap_or(&real))
    }
}

/// The path of a file from a folder, both absolute; absolute when they have nothing in common.
pub(crate) fn between(folder: &Path, file: &Path) -> String {
    let common = folder.components().zip(file.components()).take_while(|(one, other)| one == other);
    let common = common.count();
    if common == 0 {
        return with_slashes(file);
    }
    let up = folder.components().skip(common).map(|_| Component::ParentDir);
    with_slashes(&up.chain(file.components().skip(common)).collect::<PathBuf>())
}

/// A path with slashes between its parts.
fn with_slashes(path: &Path) -> String {
    let mut out = String::new();
    for part in path.components() {
        let name = match part {
            Component::CurDir => continue,
            Component::RootDir => {
                out.push('/');
                continue;
            }
            // What Windows puts before a path that it made canonical is no part of its name.
            Component::Prefix(prefix) => {
                prefix.as_os_str().to_string_lossy().trim_start_matches(r"\\?\").to_owned()
            }
            Component::ParentDir => "..".to_owned(),
            Component::Normal(name) => name.to_string_lossy().into_owned(),
        };
        if !out.is_empty() && !out.ends_with('/') {
            out.push('/');
        }
        out += &name;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_from_folder_to_file() {
        for (folder, file, path) in [
            ("/a/b", "/a/b/c/d.txt", "c/d.txt"),
            ("/a/b", "/a/c.txt", "../c.txt"),
            ("/a/b/c", "/a/b.txt", "../../b.txt"),
        ] {
            assert_eq!(between(Path::new(folder), Path::new(file)), path);
        }
    }

    #[test]
    fn files_are_called_from_here() {
        let here = Here::new();
        for (path, address) in [
            ("draft.txt", "draft.txt"),
            ("./drafts//проект один.txt", "drafts/проект один.txt"),
            ("/nowhere/draft.txt", "/nowhere/draft.txt"),
            ("<stdin>", "<stdin>"),
        ] {
            assert_eq!(here.address(Path::new(path)), address);
        }
        let full = here.0.join("src").join("main.rs");
        assert_eq!(here.address(&full), "src/main.rs");
        assert_eq!(here.address(Path::new("src/../src/main.rs")), "src/main.rs");
    }
}
