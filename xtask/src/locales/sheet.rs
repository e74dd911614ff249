//! The sheet a native speaker reviews a language with: printable, side by side, what agrees with the pupil first. On paper
//! there is a box for the verdict; on a screen the answers are saved as `reviews.json`, to be put in the language's folder.

use std::fmt::Write;

use talenttaal::locale::LANGUAGES;

use super::review::{Reviews, VERDICTS, hash};
use super::wording::{Language, Message};

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#1c1b1a}table{border-collapse:collapse;width:100%;table-layout:fixed}\
td,th{border-block-end:1px solid #bbb;padding:.5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}th{position:sticky;top:0;background:#fff}tr{break-inside:avoid}\
code{font-size:.75rem;color:#555;display:block}.way{margin:0 0 .25rem}.way b{font-weight:600;color:#555}td:last-child{width:9rem}input,select{font:inherit;padding:.25rem}\
.who{display:flex;gap:1rem;flex-wrap:wrap;margin:1rem 0}.done{background:#eef6ee}@media print{body{margin:0;font-size:9pt}button{display:none}select,input{border:1px solid #555;min-height:1.6em;appearance:none;color:transparent}.done select{color:inherit}th{position:static}}";

/// Gathers the verdicts into the file that goes into the repository.
const SCRIPT: &str = "document.querySelector('button').onclick=()=>{const name=document.getElementById('name').value.trim(),date=document.getElementById('date').value;\
if(!name||!date)return document.getElementById(name?'date':'name').focus();\
const kept=JSON.parse(document.getElementById('kept').textContent),list=[...document.querySelectorAll('tr[data-key]')].flatMap(r=>{const s=r.querySelector('select');\
return s.value===s.dataset.was?kept.filter(k=>k.key===r.dataset.key):s.value?[{key:r.dataset.key,hash:r.dataset.hash,name,date,verdict:s.value}]:[]});\
const a=document.createElement('a');a.href=URL.createObjectURL(new Blob([JSON.stringify(list,null,1)+'\\n'],{type:'application/json'}));a.download='reviews.json';a.click()}";

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn cell(out: &mut String, language: &Language, message: Option<&Message>) {
    let _ = write!(out, "<td lang=\"{}\" dir=\"{}\">", language.tag, language.dir);
    for variant in message.map_or(&[][..], |m| m.variants.as_slice()) {
        let chosen = if variant.chosen.is_empty() { String::new() } else { format!("<b>{}</b> ", escaped(&variant.chosen)) };
        let _ = write!(out, "<p class=\"way\">{chosen}{}</p>", escaped(&variant.text));
    }
    out.push_str("</td>");
}

fn row(out: &mut String, key: &str, message: &Message, language: &Language, beside: &Language, reviews: &Reviews) {
    let review = reviews.of(key, message).filter(|r| r.1).map(|r| r.0);
    let was = review.map_or("", |r| r.verdict.as_str());
    let _ = write!(out, "<tr data-key=\"{0}\" data-hash=\"{1}\"{2}><td><code>{0}</code><code>{1}</code></td>", escaped(key), hash(&message.whole()), if was == "good" { " class=\"done\"" } else { "" });
    cell(out, beside, beside.messages.get(key));
    cell(out, language, Some(message));
    let _ = write!(out, "<td><select aria-label=\"verdict on {}\" data-was=\"{was}\"><option value=\"\"></option>", escaped(key));
    for verdict in VERDICTS {
        let _ = write!(out, "<option{}>{verdict}</option>", if verdict == was { " selected" } else { "" });
    }
    out.push_str("</select>");
    if let Some(r) = review {
        let _ = write!(out, "<code>{} {}</code>", escaped(&r.name), escaped(&r.date));
    }
    out.push_str("</td></tr>");
}

/// The sheet of a language, with the texts of another one beside it.
pub fn write(language: &Language, beside: &Language, reviews: &Reviews) -> String {
    let own = |tag: &str| LANGUAGES.iter().find(|l| l.0 == tag).map_or_else(|| tag.to_owned(), |l| l.1.to_owned());
    let mut out = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Review: {0}</title><style>{STYLE}</style></head><body><h1>Review: <bdi lang=\"{1}\">{0}</bdi></h1>\
         <p>Read each text as a parent or a pupil would. Is it right, warm and plain, and does it say what stands beside it? <code>{{ $name }}</code> is the first name of a pupil, which is never inflected.</p>\
         <div class=\"who\"><label>Your name <input id=\"name\" autocomplete=\"name\"></label><label>Date <input id=\"date\" type=\"date\"></label><button type=\"button\">Save as reviews.json</button></div>",
        escaped(&language.name),
        language.tag
    );
    let agrees = |key: &&String| language.messages.get(*key).is_some_and(Message::agrees);
    let first: Vec<&String> = language.order.iter().filter(agrees).collect();
    let rest: Vec<&String> = language.order.iter().filter(|k| !agrees(k)).collect();
    for (title, keys) in [("Texts that agree with the pupil: she, he, or neither", first), ("All other texts", rest)] {
        if keys.is_empty() {
            continue;
        }
        let _ = write!(out, "<h2>{title} ({})</h2><table><thead><tr><th>Message</th><th>{}</th><th>{}</th><th>Verdict</th></tr></thead><tbody>", keys.len(), escaped(&own(&beside.tag)), escaped(&language.name));
        for key in keys {
            if let Some(message) = language.messages.get(key) {
                row(&mut out, key, message, language, beside, reviews);
            }
        }
        out.push_str("</tbody></table>");
    }
    let _ = write!(out, "<script type=\"application/json\" id=\"kept\">{}</script><script>{SCRIPT}</script></body></html>", reviews.json());
    out
}
