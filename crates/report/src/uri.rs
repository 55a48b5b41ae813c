//! File names as URIs, which know neither spaces nor Cyrillic letters.

/// The URI of an [`address`](crate::File::address): relative, or with the scheme `file` where it is
/// absolute.
pub(crate) fn of(address: &str) -> String {
    let drive =
        matches!(address.as_bytes(), [letter, b':', b'/', ..] if letter.is_ascii_alphabetic());
    match (address.starts_with('/'), drive) {
        (true, _) => format!("file://{}", encoded(address)),
        (_, true) => format!("file:///{}{}", &address[..2], encoded(&address[2..])),
        _ => encoded(address),
    }
}

/// Whether the URI of an address is relative to the folder that resolint was run in.
pub(crate) fn is_relative(address: &str) -> bool {
    !of(address).starts_with("file:")
}

/// Every byte but those that stand for themselves in the path of a URI (RFC 3986, unreserved) as
/// `%XX`. A colon too: the first part of a relative path must have none.
fn encoded(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            _ => uri += &format!("%{byte:02X}"),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_uris() {
        for (address, uri) in [
            ("drafts/a.txt", "drafts/a.txt"),
            ("проект.txt", "%D0%BF%D1%80%D0%BE%D0%B5%D0%BA%D1%82.txt"),
            ("two words#1%.txt", "two%20words%231%25.txt"),
            ("a:b.txt", "a%3Ab.txt"),
            ("/home/a b.txt", "file:///home/a%20b.txt"),
            ("C:/drafts/a.txt", "file:///C:/drafts/a.txt"),
        ] {
            assert_eq!(of(address), uri);
        }
    }
}
