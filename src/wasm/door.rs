//! Plain data through the door: JavaScript values to ours and back.

use js_sys::{Array, JsString, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::error::Error;
use crate::value::{DEEPEST, Value};

#[wasm_bindgen]
extern "C" {
    /// `Object.entries`, which a hostile getter or proxy can make throw.
    #[wasm_bindgen(js_namespace = Object, js_name = entries, catch)]
    fn entries(object: &JsValue) -> Result<Array, JsValue>;
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
            out.push((pair.get(0).as_string()?, read(&pair.get(1), left - 1, most)?));
        }
        Value::Map(out)
    } else {
        return None;
    })
}

/// Gives plain data to JavaScript.
pub fn give(value: &Value) -> JsValue {
    match value {
        Value::Null => JsValue::NULL,
        Value::Bool(b) => JsValue::from_bool(*b),
        Value::Number(n) => JsValue::from_f64(*n),
        Value::Text(t) => JsValue::from_str(t),
        Value::List(items) => {
            let out = Array::new();
            for item in items {
                out.push(&give(item));
            }
            out.into()
        }
        Value::Map(fields) => {
            let out = Object::new();
            for (name, value) in fields {
                // A plain new object takes every property.
                let _ = Reflect::set(&out, &JsValue::from_str(name), &give(value));
            }
            out.into()
        }
    }
}
