//! What a message is, before anything trusts it: a request, a notification, an answer, or none
//! of these, with the error that the protocol names.
//!
//! tower-lsp stops reading for good at the first message that is not one. So nothing but
//! messages reaches it: this is at least as strict as its own reading.

use serde::Deserialize;
use serde_json::{Value, json};

/// How deep a message may nest: the limit of serde_json, on which tower-lsp would stumble.
const DEEPEST: usize = 120;

/// The side of a message that its handling depends on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Envelope {
    /// A request or a notification.
    Call {
        /// Its method.
        method: String,
    },
    /// The answer to a question of ours.
    Answer,
}

/// A message that is refused, with the answer that says so.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Refused {
    /// The code of JSON-RPC: -32700 for what is no JSON, -32600 for what is no message.
    pub(crate) code: i32,
    /// What is wrong with it.
    pub(crate) why: String,
    id: Value,
}

impl Refused {
    /// Bytes that are no JSON, or no whole message.
    pub(crate) fn unreadable(why: impl Into<String>) -> Self {
        Self { code: -32700, why: why.into(), id: Value::Null }
    }

    fn invalid(why: &str, id: Option<Value>) -> Self {
        let id = id.filter(is_id).unwrap_or_default();
        Self { code: -32600, why: why.to_owned(), id }
    }

    /// The answer, as JSON.
    pub(crate) fn answer(&self) -> String {
        let error = json!({ "code": self.code, "message": self.why });
        json!({ "jsonrpc": "2.0", "id": self.id, "error": error }).to_string()
    }
}

/// A member that stands twice is an error here as it is in tower-lsp.
#[derive(Deserialize)]
struct Members {
    jsonrpc: Option<Value>,
    #[serde(default, deserialize_with = "present")]
    id: Option<Value>,
    method: Option<Value>,
    params: Option<Value>,
    #[serde(default, deserialize_with = "present")]
    result: Option<Value>,
    error: Option<Value>,
}

/// A member that is `null` is there, too.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// Reads the envelope of a message.
pub(crate) fn read(body: &[u8]) -> Result<Envelope, Refused> {
    if too_deep(body) {
        return Err(Refused::unreadable("the message nests too deep"));
    }
    let members: Members = match serde_json::from_slice(body) {
        Ok(members) => members,
        Err(error) if error.is_data() => {
            return Err(Refused::invalid("the message is not an object of JSON-RPC", None));
        }
        Err(error) => return Err(Refused::unreadable(format!("the message is not JSON: {error}"))),
    };
    let Members { jsonrpc, id, method, params, result, error } = members;
    if jsonrpc.as_ref().and_then(Value::as_str) != Some("2.0") {
        return Err(Refused::invalid("the message is not of JSON-RPC 2.0", id));
    }
    if id.as_ref().is_some_and(|id| !is_id(id)) {
        return Err(Refused::invalid("an id is a whole number or a string", None));
    }
    match (method, result, error) {
        (Some(Value::String(method)), None, None) => match params {
            None | Some(Value::Object(_) | Value::Array(_)) => Ok(Envelope::Call { method }),
            Some(_) => Err(Refused::invalid("params are an object or an array", id)),
        },
        (None, Some(_), None) if id.is_some() => Ok(Envelope::Answer),
        (None, None, Some(error)) if id.is_some() && is_error(&error) => Ok(Envelope::Answer),
        _ => Err(Refused::invalid("the message is neither a call nor an answer", id)),
    }
}

fn is_id(id: &Value) -> bool {
    id.is_null() || id.is_i64() || id.is_string()
}

fn is_error(error: &Value) -> bool {
    error["code"].is_i64() && error["message"].is_string()
}

/// Whether brackets nest beyond [`DEEPEST`].
fn too_deep(body: &[u8]) -> bool {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in body {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' => {
                depth += 1;
                if depth > DEEPEST {
                    return true;
                }
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_told_from_noise() {
        let deep = format!(
            r#"{{"jsonrpc":"2.0","method":"x","params":{}{}}}"#,
            "[".repeat(200),
            "]".repeat(200)
        );
        let cases = [
            (r#"{"jsonrpc":"2.0","id":1,"method":"a/b","params":{}}"#, "call a/b"),
            (r#"{"jsonrpc":"2.0","method":"initialized"}"#, "call initialized"),
            // Some editors send `null` where a request has no parameters.
            (r#"{"jsonrpc":"2.0","id":"x","method":"shutdown","params":null}"#, "call shutdown"),
            (r#"{"jsonrpc":"2.0","id":1,"result":null}"#, "answer"),
            (r#"{"jsonrpc":"2.0","id":1,"error":{"code":-32800,"message":""}}"#, "answer"),
            (r#"{"jsonrpc":"2.0","id":1,"error":{}}"#, "-32600 id 1"),
            (r#"{"jsonrpc":"2.0","id":1.5,"method":"a"}"#, "-32600 id null"),
            (r#"{"jsonrpc":"1.0","id":7,"method":"a"}"#, "-32600 id 7"),
            (r#"{"jsonrpc":"2.0","id":7,"method":"a","params":3}"#, "-32600 id 7"),
            (r#"{"jsonrpc":"2.0","id":7,"id":8,"method":"a"}"#, "-32600 id null"),
            ("{}", "-32600 id null"),
            ("[]", "-32600 id null"),
            ("3", "-32600 id null"),
            ("", "-32700 id null"),
            ("{\"jsonrpc\":", "-32700 id null"),
            (&deep, "-32700 id null"),
        ];
        for (body, expected) in cases {
            let seen = match read(body.as_bytes()) {
                Ok(Envelope::Call { method }) => format!("call {method}"),
                Ok(Envelope::Answer) => "answer".to_owned(),
                Err(refused) => format!("{} id {}", refused.code, refused.id),
            };
            assert_eq!(seen, expected, "{body}");
        }
        assert_eq!(read(b"\"\xFF\"").unwrap_err().code, -32700);
    }
}
