//! The API reference, read from the published types: each name with its comment and its signature.

use super::directive::{escape, prose};

/// A declared name.
struct Entry {
    name: String,
    kind: &'static str,
    about: String,
    code: String,
}

const KINDS: [&str; 5] = ["class", "function", "const", "interface", "type"];

/// The kind of a declaration at the outermost level, and what follows it.
fn declared(line: &str) -> Option<(&'static str, &str)> {
    let line = line.strip_prefix("export ").unwrap_or(line);
    let line = line.strip_prefix("declare ").unwrap_or(line);
    KINDS.iter().find_map(|kind| Some((*kind, line.strip_prefix(*kind)?.strip_prefix(' ')?)))
}

/// The depth a line adds, outside of comments and quotes; a comment line adds none.
fn depth(line: &str) -> i32 {
    if line.trim_start().starts_with("/**") && line.trim_end().ends_with("*/") {
        return 0;
    }
    line.chars().map(|c| match c { '{' | '(' | '[' => 1, '}' | ')' | ']' => -1, _ => 0 }).sum()
}

/// A comment without its marks.
fn comment(lines: &[&str]) -> String {
    let text = lines.join(" ");
    let text = text.trim().trim_start_matches("/**").trim_end_matches("*/");
    text.split_whitespace().filter(|w| *w != "*").collect::<Vec<_>>().join(" ")
}

fn entries(types: &str) -> Vec<Entry> {
    let (mut out, mut said, mut lines) = (Vec::new(), Vec::new(), types.lines().peekable());
    while let Some(line) = lines.next() {
        if line.starts_with("/**") {
            said = vec![line];
            while !said.last().is_some_and(|l| l.trim_end().ends_with("*/")) {
                let Some(next) = lines.next() else { break };
                said.push(next);
            }
            continue;
        }
        let Some((kind, rest)) = declared(line) else {
            if !line.trim().is_empty() {
                said.clear();
            }
            continue;
        };
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        // `export type * from` and `export type { … }` hand on what stands elsewhere.
        if name.is_empty() {
            continue;
        }
        let (mut code, mut open) = (vec![line], depth(line));
        // A declaration ends where its brackets are closed and no further line hangs from it.
        while open > 0 || lines.peek().is_some_and(|next| next.starts_with(' ')) {
            let Some(next) = lines.next() else { break };
            open += depth(next);
            code.push(next);
        }
        out.push(Entry { name, kind, about: comment(&said), code: code.join("\n") });
        said.clear();
    }
    out
}

/// Code in which each name that is described leads to its description.
fn linked(code: &str, names: &[String], own: &str) -> String {
    let (mut out, mut word) = (String::new(), String::new());
    for c in code.chars().chain(['\n']) {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
            continue;
        }
        match names.iter().find(|n| **n == word) {
            Some(name) if name != own => out += &format!("<a href=\"#{name}\">{name}</a>"),
            _ => out += &word,
        }
        word.clear();
        out += &escape(&c.to_string());
    }
    out.trim_end().to_owned()
}

fn all(types: &[(String, String)]) -> Vec<(String, Vec<Entry>)> {
    types.iter().map(|(file, text)| (file.clone(), entries(text))).filter(|(_, e)| !e.is_empty()).collect()
}

/// Every entry, by file.
pub fn html(types: &[(String, String)]) -> String {
    let files = all(types);
    let names: Vec<String> = files.iter().flat_map(|(_, e)| e.iter().map(|e| e.name.clone())).collect();
    files.iter().map(|(file, entries)| {
        let body: String = entries.iter().map(|e| {
            let about = if e.about.is_empty() { String::new() } else { format!("<p>{}</p>", prose(&e.about)) };
            format!("<article><h3 id=\"{0}\"><code>{0}</code> <span class=\"kind\">{1}</span></h3>{about}<pre tabindex=\"0\"><code>{2}</code></pre></article>\n", e.name, e.kind, linked(&e.code, &names, &e.name))
        }).collect();
        format!("<section><h2>{file}</h2>\n{body}</section>\n")
    }).collect()
}

/// The names alone, each leading to its entry.
pub fn contents(types: &[(String, String)]) -> String {
    all(types).iter().flat_map(|(_, e)| e.iter().map(|e| format!("<li><a href=\"#{0}\">{0}</a></li>", e.name)).collect::<Vec<_>>()).collect()
}

/// The little of Markdown that the changelog uses: headings, paragraphs, one list.
pub fn markdown(text: &str) -> String {
    let mut out = String::new();
    for block in text.split("\n\n").map(str::trim).filter(|b| !b.is_empty() && !b.starts_with("# ")) {
        if let Some(title) = block.strip_prefix("## ") {
            out += &format!("<h2>{}</h2>\n", prose(title));
        } else if let Some(items) = block.strip_prefix("- ") {
            let items: String = items.split("\n- ").map(|i| format!("<li>{}</li>", prose(&i.split_whitespace().collect::<Vec<_>>().join(" ")))).collect();
            out += &format!("<ul>{items}</ul>\n");
        } else {
            out += &format!("<p>{}</p>\n", prose(&block.split_whitespace().collect::<Vec<_>>().join(" ")));
        }
    }
    out
}
