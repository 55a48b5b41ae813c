//! `phrases`: how adopted resolutions go on.

use crate::folder::Folder;

// Counted and not counted, for reading.
#[test]
fn phrases_go_on() {
    let folder = Folder::new();
    let run = folder.run(&["phrases", "--part", "operative", "Requests", "the", "Secr"]);
    assert_eq!(run.code, 0);
    assert!(run.out.contains("Requests the Secretary-General to submit"), "{}", run.out);
    let run = folder.run(&["phrases", "просит Генерального секретаря предст"]);
    assert_eq!(run.code, 0);
    assert!(run.out.contains("представить Генеральной Ассамблее на ее {session} сессии"));
    assert!(run.err.contains("until a project brings a pack of its own"), "{}", run.err);
}

#[test]
fn phrases_as_json() {
    let folder = Folder::new();
    let run = folder.run(&["phrases", "--format", "json", "Decides to remain"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(json["schema"], "resolint.phrases/1");
    let first = &json["continuations"][0];
    assert!(first["text"].as_str().is_some_and(|text| text.starts_with("Decides to remain")));
    assert!(first["documents"].as_u64() > Some(0));
    let run = folder.run(&["phrases", "--format", "json", "щщщщ"]);
    let nothing = "{\"schema\":\"resolint.phrases/1\",\"prefix\":\"щщщщ\",\"continuations\":[]}\n";
    assert_eq!((run.code, run.out.as_str()), (1, nothing));
}
