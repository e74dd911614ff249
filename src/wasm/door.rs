//! Plain data through the door: JavaScript values to ours and back.

use js_sys::{Array, JsString, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::error::Error;
use crate::text::figures;
use crate::value::{DEEPEST, Value};

#[wasm_bindgen]
extern "C" {
    /// `Object.entries`, which a hostile getter or proxy can make throw.
    #[wasm_bindgen(js_namespace = Object, js_name = entries, catch)]
    fn entries(object: &JsValue) -> Result<Array, JsValue>;

    /// `JSON.parse`, of what `give` has written.
    #[wasm_bindgen(js_namespace = JSON)]
    fn parse(text: &str) -> JsValue;
}

/// How much is taken in at once: each value counts for one, and a text for its length.
const MOST: usize = 1 << 23;

/// Reads what JavaScript gave; functions, symbols, and what is nested or goes on without end are refused.
pub fn take(place: &str, value: &JsValue) -> Result<Value, Error> {
    read(value, DEEPEST, &mut { MOST }).ok_or_else(|| Error::new("source-unreadable", place, "no plain data", "Give texts, numbers, lists and maps of the shape in the shipped types."))
}

fn read(value: &JsValue, left: usize, most: &mut usize) -> Option<Value> {
    if left == 0 {
        return None;
    }
    // Asked before a long text is copied.
    let length = if value.is_string() { value.unchecked_ref::<JsString>().length() as usize } else { 0 };
    *most = most.checked_sub(1 + length)?;
    Some(if let Some(text) = value.as_string() {
        Value::Text(text)
    } else if let Some(n) = value.as_f64() {
        Value::Number(n)
    } else if let Some(b) = value.as_bool() {
        Value::Bool(b)
    } else if value.is_null() || value.is_undefined() {
        Value::Null
    } else if Array::is_array(value) {
        let list: &Array = value.unchecked_ref();
        let mut out = Vec::new();
        for n in 0..list.length() {
            out.push(read(&list.get(n), left - 1, most)?);
        }
        Value::List(out)
    } else if let Some(bytes) = value.dyn_ref::<Uint8Array>() {
        // A long text comes as it is: one that has to be encoded takes three times its length.
        *most = most.checked_sub(bytes.length() as usize)?;
        Value::Text(String::from_utf8(bytes.to_vec()).ok()?)
    } else if value.is_object() && !value.is_function() {
        let list = entries(value).ok()?;
        let mut out = Vec::new();
        for n in 0..list.length() {
            let pair: Array = list.get(n).unchecked_into();
            out.push((pair.get(0).as_string()?.into(), read(&pair.get(1), left - 1, most)?));
        }
        Value::Map(out)
    } else {
        return None;
    })
}

/// Gives plain data to JavaScript, as one text of JSON: property by property it took nearly a fifth of a look-up.
pub fn give(value: &Value) -> JsValue {
    let mut out = String::new();
    write(&mut out, value);
    parse(&out)
}

fn write(out: &mut String, value: &Value) {
    next(out);
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(b) => out.push_str(if *b { "true" } else { "false" }),
        Value::Number(n) => number(out, *n),
        Value::Text(t) => quoted(out, t),
        Value::List(items) => {
            out.push('[');
            for item in items {
                write(out, item);
            }
            out.push(']');
        }
        Value::Map(fields) => {
            out.push('{');
            for (name, value) in fields {
                next(out);
                quoted(out, name);
                out.push(':');
                write(out, value);
            }
            out.push('}');
        }
    }
}

/// A comma, where something stands before.
fn next(out: &mut String) {
    if !matches!(out.as_bytes().last(), None | Some(b'[' | b'{' | b':')) {
        out.push(',');
    }
}

fn quoted(out: &mut String, text: &str) {
    out.push('"');
    let mut from = 0;
    for (at, b) in text.bytes().enumerate() {
        if b < b' ' || b == b'"' || b == b'\\' {
            out.push_str(text.get(from..at).unwrap_or_default());
            out.push_str("\\u00");
            for digit in [b / 16, b % 16] {
                out.push(char::from(if digit < 10 { b'0' + digit } else { b'a' + digit - 10 }));
            }
            from = at + 1;
        }
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out.push('"');
}

/// A number in figures, to a millionth: what we give are counts and places in a drawing, below four thousand million.
fn number(out: &mut String, n: f64) {
    if n < 0.0 {
        out.push('-');
    }
    let all = n.abs() + 5e-7;
    let whole = all as u32;
    let millionths = ((all - f64::from(whole)) * 1e6) as usize;
    out.push_str(&figures(whole as usize));
    if millionths > 0 {
        // The figure before them keeps the noughts that they begin with.
        out.push('.');
        out.push_str(figures(1_000_000 + millionths).get(1..).unwrap_or_default());
    }
}
