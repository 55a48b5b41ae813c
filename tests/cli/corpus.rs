//! Packs of a project's own documents: built, looked into, searched, and drafts judged by them.

use serde_json::Value;

use crate::folder::Folder;

/// A resolution that no built-in table has: its session is still to come in the registry.
const RESOLUTION: &str = "United Nations A/RES/80/999\nGeneral Assembly Distr.: General\n\
    22 January 2026\n\nEightieth session\n\n\
    Resolution adopted by the General Assembly on 20 January 2026\n\n\
    80/999. Lighthouses and the common heritage of mariners\n\nThe General Assembly,\n\n\
    Recalling its resolution 58/208 of 23 December 2003,\n\n\
    1. Takes note of the report of the Secretary-General on lighthouses;\n\n\
    2. Requests the Secretary-General to report to it at its eighty-first session.\n";

/// The same kind of document in Russian, of another number.
const RUSSIAN: &str = "80/998. Маяки и общее наследие мореплавателей\n\nГенеральная Ассамблея,\n\n\
    ссылаясь на свою резолюцию 58/208 от 23 декабря 2003 года,\n\n\
    1. принимает к сведению доклад Генерального секретаря о маяках;\n\n\
    2. постановляет продолжить рассмотрение этого вопроса.\n\n\
    78-е пленарное заседание,\n20 января 2026 года\n";

fn archive() -> Folder {
    let folder = Folder::new();
    folder.write("archive/en/one.txt", RESOLUTION);
    folder.write("archive/ru/two.txt", RUSSIAN);
    folder
}

fn built(folder: &Folder) -> String {
    let run = folder.run(&["corpus", "build", "archive", "-o", "own.pack"]);
    assert_eq!(run.code, 0, "{}", run.err);
    run.err
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

// What the registry cannot know, the project's own document confirms; what it contradicts, it
// contradicts; and what is in neither stays unknown.
#[test]
fn a_draft_is_judged_by_the_project_s_own_documents() {
    let folder = archive();
    built(&folder);
    folder.write(
        "draft.txt",
        "The General Assembly,\n\nRecalling its resolution 80/999 of 20 January 2026,\n\n\
         Recalling also its resolution 80/998 of 21 January 2026,\n\n\
         Recalling further paragraph 7 of its resolution 80/999,\n\n1. Decides to continue.\n",
    );
    let arguments = ["refs", "--format", "json", "--as-of", "2026-11-20", "draft.txt"];
    let verdicts = |arguments: &[&str]| -> Vec<(String, String)> {
        let page = json(&folder.run(arguments).out);
        let references = page["files"][0]["references"].as_array().expect("references").clone();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        references.iter().map(|it| (text(&it["symbol"]), text(&it["verdict"]))).collect()
    };
    let with = verdicts(&[&arguments[..], &["--pack", "own.pack"]].concat());
    let symbols = ["A/RES/80/999", "A/RES/80/998", "A/RES/80/999"].map(str::to_owned);
    let verdict = |own: [&str; 3]| -> Vec<_> {
        symbols.clone().into_iter().zip(own.map(str::to_owned)).collect()
    };
    assert_eq!(with, verdict(["confirmed", "contradicted", "contradicted"]));
    let without = verdicts(&arguments);
    assert!(without.iter().all(|(_, verdict)| verdict == "outside-coverage"), "{without:?}");
    folder.write("resolint.toml", "[corpus]\npacks = [\"own.pack\"]\n");
    assert_eq!(verdicts(&arguments), with);
}

// The same documents give the same bytes, read again or kept from before, on one core or many.
#[test]
fn a_pack_depends_on_its_documents_alone() {
    let folder = archive();
    built(&folder);
    let first = folder.read("own.pack");
    built(&folder);
    assert!(folder.read("own.pack") == first, "with what was kept");
    let run = folder
        .command(&["corpus", "build", "archive", "-o", "other.pack", "--no-cache"])
        .env("RAYON_NUM_THREADS", "1")
        .output()
        .expect("a run");
    assert!(run.status.success());
    assert!(folder.read("other.pack") == first, "on one core");
    assert!(!folder.path("other.pack.cache").exists());
    let mut kept = folder.read("own.pack.cache");
    let middle = kept.len() / 2;
    kept[middle] ^= 0xff;
    kept[10] ^= 0xff;
    folder.write("own.pack.cache", &kept);
    built(&folder);
    assert!(folder.read("own.pack") == first, "with damage in what was kept");
    folder.write("archive/en/one.txt", RESOLUTION.replace("mariners", "sailors"));
    built(&folder);
    assert!(folder.read("own.pack") != first, "a document changed");
}

// A folder as people have them: what cannot be read is told with its reason, the rest is built.
#[test]
fn what_cannot_be_read_is_told_and_left_out() {
    let folder = archive();
    folder.write("archive/again.txt", RESOLUTION);
    folder.write("archive/empty.txt", "");
    folder.write("archive/binary.txt", [0_u8, 1, 2, 0, 255, 254, 0, 9]);
    folder.write("archive/letter.md", "Dear colleagues,\n\nhere is the draft.\n");
    folder.write("archive/scan.pdf", b"%PDF-1.7\n");
    folder.write("archive/broken.xml", "<akomaNtoso><p>");
    folder.write("archive/feed.xml", "<rss><p>words</p></rss>");
    folder.write("archive/broken.docx", b"PK\x03\x04 not really");
    folder.write("archive/picture.png", b"\x89PNG");
    let (legacy, ..) = encoding_rs::WINDOWS_1251.encode(RUSSIAN);
    folder.write("archive/ru/two.txt", legacy);
    folder.write(
        "archive/documents.toml",
        "[[document]]\nfile = \"nowhere.txt\"\nsymbol = \"A/RES/80/997\"\n",
    );
    let told = built(&folder);
    let of =
        |name: &str| told.lines().find(|line| line.contains(name)).unwrap_or_default().to_owned();
    assert!(of("en/one.txt").contains("the same document"), "{told}");
    assert!(of("empty.txt").contains("the file is empty"), "{told}");
    assert!(of("binary.txt").contains("not a text"), "{told}");
    assert!(of("letter.md").contains("no symbol"), "{told}");
    assert!(of("scan.pdf").contains("PDF"), "{told}");
    assert!(of("broken.xml").contains("damaged XML"), "{told}");
    assert!(of("feed.xml").contains("not Akoma Ntoso"), "{told}");
    assert!(of("broken.docx").contains("Word"), "{told}");
    assert!(of("nowhere.txt").contains("no such file"), "{told}");
    assert!(of("picture.png").is_empty(), "{told}");
    let info = json(&folder.run(&["corpus", "info", "own.pack", "--format", "json"]).out);
    assert_eq!(info["packs"][0]["documents"], 2);
    assert_eq!(info["packs"][0]["left_out"].as_array().map(Vec::len), Some(9));
    assert_eq!(info["packs"][0]["languages"]["ru"], 1);
    assert_eq!(folder.run(&["corpus", "verify", "own.pack"]).code, 0);
}

#[cfg(unix)]
#[test]
fn loops_pipes_and_locked_files_stop_nothing() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = archive();
    symlink(folder.path("archive"), folder.path("archive/loop")).expect("a link");
    symlink("nowhere", folder.path("archive/dangling.txt")).expect("a link");
    folder.write("archive/locked.txt", RUSSIAN);
    std::fs::set_permissions(folder.path("archive/locked.txt"), PermissionsExt::from_mode(0o000))
        .expect("permissions");
    let readable = std::fs::read(folder.path("archive/locked.txt")).is_ok();
    let told = built(&folder);
    assert!(told.contains("leads back to itself"), "{told}");
    assert!(told.contains("no such file"), "{told}");
    assert!(readable || told.contains("permission denied"), "{told}");
}

// The archive's own list tells what its texts do not, and goes before what they print.
#[test]
fn a_list_names_documents() {
    let folder = Folder::new();
    folder.write("archive/a.txt", "Генеральная Ассамблея,\n\nотмечая маяки,\n\n1. постановляет.\n");
    folder.write(
        "archive/documents.toml",
        "[[document]]\nfile = \"a.txt\"\nsymbol = \"A/RES/80/998\"\ntitle = \"Маяки\"\n\
         date = 2026-01-20\nlanguage = \"ru\"\n",
    );
    built(&folder);
    let found = folder.run(&["lookup", "--pack", "own.pack", "80/998"]);
    assert!(found.out.contains("Маяки") && found.out.contains("20 January 2026"), "{}", found.out);
}

// In any grammatical form; words in quotation marks side by side; one exit code for nothing.
#[test]
fn words_are_found_in_any_form() {
    let folder = archive();
    built(&folder);
    let search = |words: &[&str]| {
        folder
            .run(&[&["corpus", "search", "--pack", "own.pack", "--format", "json"], words].concat())
    };
    let found = search(&["доклады", "о", "маяке"]);
    assert_eq!(found.code, 0, "{}", found.err);
    let page = json(&found.out);
    assert_eq!(page["places"][0]["symbol"], "A/RES/80/998");
    assert_eq!(page["places"][0]["paragraph"], "1");
    assert_eq!(search(&["\"report of the Secretary-General on lighthouse\""]).code, 0);
    assert_eq!(search(&["\"lighthouse on report\""]).code, 1);
    assert_eq!(search(&["zeppelin"]).code, 1);
    let run = folder.run(&["corpus", "build", "archive", "-o", "small.pack", "--without-text"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let nothing = folder.run(&["corpus", "search", "--pack", "small.pack", "mariners lighthouses"]);
    assert_eq!(nothing.code, 1);
}

// One clear line, and the built-in knowledge goes on.
#[test]
fn a_pack_that_cannot_be_used_is_left_out() {
    let folder = archive();
    built(&folder);
    let sound = folder.read("own.pack");
    let mut newer = sound.clone();
    newer[8] = 0xff;
    let mut flipped = sound.clone();
    let heap = flipped.len() - 10;
    flipped[heap] ^= 1;
    let cases: [(&str, &[u8], &str); 6] = [
        ("cut.pack", &sound[..sound.len() / 2], "cut short"),
        ("flipped.pack", &flipped, "damaged"),
        ("newer.pack", &newer, "newer resolint"),
        ("empty.pack", b"", "empty"),
        ("foreign.pack", b"\x7fELF and so on, for a while", "not a pack"),
        ("short.pack", b"RESOLINT", "cut short"),
    ];
    folder.write("draft.txt", crate::folder::DRAFT);
    for (name, bytes, said) in cases {
        folder.write(name, bytes);
        let run = folder.run(&["check", "--pack", name, "--format", "concise", "draft.txt"]);
        assert_eq!(run.code, 2, "{name}");
        assert_eq!(run.err.lines().filter(|line| line.contains(name)).count(), 1, "{}", run.err);
        assert!(run.err.contains(said), "{name}: {}", run.err);
        assert!(run.out.contains("reference/wrong-date"), "{name}: {}", run.out);
        assert_eq!(folder.run(&["corpus", "verify", name]).code, 2, "{name}");
    }
    let run = folder.run(&["check", "--pack", "nowhere.pack", "draft.txt"]);
    assert!(run.code == 2 && run.err.contains("no such file"), "{}", run.err);
}

// The old pack stays until the new one is whole.
#[test]
fn a_build_that_is_killed_leaves_the_old_pack() {
    let folder = archive();
    built(&folder);
    let before = folder.read("own.pack");
    for index in 0..300 {
        let text = RESOLUTION.replace("80/999", &format!("80/{}", 1000 + index));
        folder.write(&format!("archive/more/{index}.txt"), text.repeat(20));
    }
    let mut child = std::process::Command::new(assert_cmd::cargo::cargo_bin!("resolint"))
        .args(["corpus", "build", "archive", "-o", "own.pack", "--quiet"])
        .current_dir(folder.path(""))
        .spawn()
        .expect("a process");
    std::thread::sleep(std::time::Duration::from_millis(40));
    child.kill().expect("killed");
    let ended = child.wait().expect("an end");
    if !ended.success() {
        assert!(folder.read("own.pack") == before);
    }
    assert_eq!(folder.run(&["corpus", "verify", "own.pack"]).code, 0);
    built(&folder);
    assert!(folder.read("own.pack") != before);
}

#[test]
fn nothing_to_build_is_an_error() {
    let folder = Folder::new();
    folder.write("archive/letter.txt", "Dear colleagues,\n");
    let run = folder.run(&["corpus", "build", "archive", "-o", "own.pack"]);
    assert!(run.code == 2 && run.err.contains("no document could be read"), "{}", run.err);
    assert!(!folder.path("own.pack").exists());
    let run = folder.run(&["corpus", "build", "nowhere", "-o", "own.pack"]);
    assert_eq!(run.code, 2);
}
