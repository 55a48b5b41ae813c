//! Files as Word writes them, and files made to do harm.

use std::io::{Cursor, Write as _};

use word::{Document, Refused, Tracked};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A Word file with this body.
fn file(body: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let relation = "<Relationships><Relationship Id=\"r1\" Target=\"word/document.xml\" \
                    Type=\"http://x/officeDocument\"/></Relationships>";
    for (name, text) in [("_rels/.rels", relation), ("word/document.xml", body)] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn read(inside: &str, tracked: Tracked) -> Result<Document, Refused> {
    let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let body = format!("<w:document xmlns:w=\"{word}\"><w:body>{inside}</w:body></w:document>");
    word::read(&file(&body), tracked)
}

// A year that was corrected with tracking on, in runs that Word split.
#[test]
fn tracked_changes() {
    let paragraph = "<w:p><w:r><w:t xml:space=\"preserve\">1325 </w:t></w:r><w:r><w:t>(</w:t></w:r>\
        <w:del><w:r><w:delText>2001</w:delText></w:r></w:del><w:ins><w:r><w:t>2000</w:t></w:r></w:ins>\
        <w:r><w:t>)</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>?</w:t></w:r></w:p>";
    assert_eq!(read(paragraph, Tracked::Accepted).unwrap().text, "1325 (2000)\n");
    assert_eq!(read(paragraph, Tracked::Original).unwrap().text, "1325 (2001)\n");
}

#[test]
fn files_made_to_do_harm() {
    let entities = file("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
    assert_eq!(word::read(&entities, Tracked::Accepted).unwrap_err(), Refused::Entities);
    let deep = "<w:sdt>".repeat(10_000);
    assert_eq!(read(&deep, Tracked::Accepted).unwrap_err(), Refused::Bomb);
    let long = " ".repeat(20_000_000);
    assert_eq!(read(&long, Tracked::Accepted).unwrap_err(), Refused::Bomb);
}
