//! The sheet a native speaker reviews a language with: printable, side by side, what agrees with the pupil first. On paper
//! there is a box for the verdict; on a screen the answers are saved as `reviews.json`, to be put in the language's folder.

use std::fmt::Write;

use talenttaal::locale::LANGUAGES;

use super::review::{Reviews, VERDICTS, hash};
use super::wording::{Language, Message};

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#1c1b1a}table{border-collapse:collapse;width:100%;table-layout:fixed}\
td,th{border-block-end:1px solid #bbb;padding:.5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}th{position:sticky;top:0;background:#fff}tr{break-inside:avoid}\
td code{font-size:.75rem;color:#555;display:block}.way{margin:0 0 .25rem}.way b{font-weight:600;color:#555}bdi.arg{white-space:nowrap;background:#eee;border-radius:.25rem;padding:0 .15em}\
th:first-child,th:last-child{width:8rem}input,select,button{font:inherit;padding:.25rem .5rem}td select{width:100%}.who{display:flex;gap:1rem;flex-wrap:wrap;align-items:center;margin:1rem 0}.done{background:#eef6ee}\
@media(max-width:40rem){thead{display:none}tr,td{display:block}td{border:0;padding:.25rem 0}tr{border-block-end:1px solid #bbb;padding:.5rem 0}}\
@media print{@page{size:A4;margin:14mm}body{margin:0;padding:0;max-width:none;font-size:9pt}button,output,.file,td select{display:none}input{border:0;border-block-end:1px solid #555;border-radius:0;min-width:16rem}\
th{position:static}td:last-child{border-inline-start:1px solid #bbb}.done select{display:inline;border:0;appearance:none}bdi.arg{background:none}}";

/// Gathers the verdicts into the file that goes into the repository, and takes up such a file again.
const SCRIPT: &str = "let kept=JSON.parse(document.getElementById('kept').textContent);const rows=[...document.querySelectorAll('tr[data-key]')],of=r=>r.querySelector('select'),by=id=>document.getElementById(id);let changed=false;\
const count=()=>by('count').textContent=rows.filter(r=>of(r).value).length+' / '+rows.length;\
document.addEventListener('change',e=>{if(e.target.matches('td select'))changed=true;count()});addEventListener('beforeunload',e=>{if(changed)e.preventDefault()});\
by('open').onchange=async()=>{let list=[];try{list=JSON.parse(await by('open').files[0].text())}catch{}for(const r of rows){const k=list.find?.(k=>k.key===r.dataset.key&&k.hash===r.dataset.hash);if(k){of(r).value=of(r).dataset.was=k.verdict;kept=kept.filter(o=>o.key!==k.key).concat(k)}}count()};\
by('save').onclick=()=>{const name=by('name').value.trim(),date=by('date').value;if(!name||!date)return by(name?'date':'name').focus();\
const list=rows.flatMap(r=>{const s=of(r);return s.value===s.dataset.was?kept.filter(k=>k.key===r.dataset.key):s.value?[{key:r.dataset.key,hash:r.dataset.hash,name,date,verdict:s.value}]:[]});\
const a=document.createElement('a');a.href=URL.createObjectURL(new Blob([JSON.stringify(list,null,1)+'\\n'],{type:'application/json'}));a.download='reviews.json';a.click();changed=false};count()";

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A text with its placeables set apart: none is broken over two lines, nor turned round in a text from right to left.
fn marked(text: &str) -> String {
    escaped(text).replace("{ ", "<bdi class=\"arg\" dir=\"ltr\">{ ").replace(" }", " }</bdi>")
}

fn cell(out: &mut String, language: &Language, message: Option<&Message>) {
    let _ = write!(out, "<td lang=\"{}\" dir=\"{}\">", language.tag, language.dir);
    for variant in message.map_or(&[][..], |m| m.variants.as_slice()) {
        let chosen = if variant.chosen.is_empty() { String::new() } else { format!("<b>{}</b> ", escaped(&variant.chosen)) };
        let _ = write!(out, "<p class=\"way\">{chosen}{}</p>", marked(&variant.text));
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
         <p lang=\"nl\">Lees elke tekst als een ouder of een leerling. Klopt hij, klinkt hij warm en eenvoudig, en staat er hetzelfde als ernaast? <code>{{ $name }}</code> is de voornaam van een leerling. Die wordt nooit verbogen.</p>\
         <div class=\"who\"><label>Your name <input id=\"name\" autocomplete=\"name\"></label><label>Date <input id=\"date\" type=\"date\"></label><button type=\"button\" id=\"save\">Save as reviews.json</button>\
         <label class=\"file\">Go on with a saved one <input id=\"open\" type=\"file\" accept=\".json\"></label><output id=\"count\"></output></div>",
        escaped(&language.name),
        language.tag
    );
    let agrees = |key: &&String| language.messages.get(*key).is_some_and(Message::agrees);
    let first: Vec<&String> = language.order.iter().filter(agrees).collect();
    let rest: Vec<&String> = language.order.iter().filter(|k| !agrees(k)).collect();
    let other = if first.is_empty() { "All texts" } else { "All other texts" };
    for (title, keys) in [("Texts that agree with the pupil: she, he, or neither", first), (other, rest)] {
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
