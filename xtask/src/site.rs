//! The site: static pages made from the fragments in `www/site`, with what was measured and described taken from the build, so
//! that no figure and no name on it is copied by hand. A fragment begins with `key: value` lines and an empty line.

mod directive;
mod facts;
mod reference;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use talenttaal::locale::WHOLE;

use crate::build;
use facts::Facts;

const FROM: &str = "www/site";
const TO: &str = "dist/site";

/// The pages, in the order of the navigation. A page that a language lacks is shown in English, else in Dutch.
const PAGES: [&str; 11] = ["home", "pupils", "teachers", "platforms", "model", "privacy", "accessibility", "hosting", "contract", "reference", "changelog"];
/// What stands in the bar above; the rest stands below each page.
const BAR: [&str; 4] = ["pupils", "teachers", "platforms", "privacy"];

/// A page in one language.
pub struct Page {
    id: &'static str,
    lang: &'static str,
    head: BTreeMap<String, String>,
    body: String,
}

impl Page {
    /// A value of the head; a missing one is a fault of the fragment.
    fn head(&self, key: &str) -> Result<&str> {
        self.head.get(key).map(String::as_str).with_context(|| format!("{FROM}/{}/{}.html has no line `{key}: …`", self.lang, self.id))
    }
    /// The folders up to the root of the site.
    fn root(&self) -> &'static str {
        if self.lang == "nl" { "" } else { "../" }
    }
    /// Its address from the root of the site.
    fn address(&self) -> Result<String> {
        let file = self.head("file")?;
        Ok(if self.lang == "nl" { file.to_owned() } else { format!("{}/{file}", self.lang) })
    }
}

fn read(id: &'static str, lang: &'static str) -> Result<Option<Page>> {
    let path = format!("{FROM}/{lang}/{id}.html");
    if !Path::new(&path).exists() {
        return Ok(None);
    }
    let text = fs::read_to_string(&path)?;
    let (head, body) = text.split_once("\n\n").with_context(|| format!("{path}: an empty line ends the head"))?;
    let head = head.lines().filter_map(|l| l.split_once(": ")).map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
    Ok(Some(Page { id, lang, head, body: body.to_owned() }))
}

/// All pages, to be found by id and language.
pub struct Book(Vec<Page>);

impl Book {
    fn read() -> Result<Self> {
        let mut out = Vec::new();
        for (lang, _) in WHOLE {
            for id in PAGES {
                out.extend(read(id, lang)?);
            }
        }
        Ok(Self(out))
    }
    /// The page in that language, or in the one that is read most widely.
    fn find(&self, id: &str, lang: &str) -> Result<&Page> {
        let of = |lang: &str| self.0.iter().find(|p| p.id == id && p.lang == lang);
        of(lang).or_else(|| of("en")).or_else(|| of("nl")).with_context(|| format!("There is no page `{id}` in {FROM}."))
    }
    /// A link to a page as it is written on another, with its language where that differs.
    pub fn link(&self, from: &Page, id: &str, mark: &str) -> Result<String> {
        let to = self.find(id, from.lang)?;
        let lang = if to.lang == from.lang { String::new() } else { format!(" lang=\"{0}\" hreflang=\"{0}\"", to.lang) };
        Ok(format!("<a href=\"{}{}\"{lang}{mark}>{}</a>", from.root(), to.address()?, to.head("nav")?))
    }
    /// The address of a page as it is written on another.
    pub fn address(&self, from: &Page, id: &str) -> Result<String> {
        Ok(format!("{}{}", from.root(), self.find(id, from.lang)?.address()?))
    }
}

fn links(book: &Book, page: &Page, ids: &[&str]) -> Result<String> {
    ids.iter().map(|id| {
        let mark = if *id == page.id { " aria-current=\"page\"" } else { "" };
        Ok(format!("<li>{}</li>", book.link(page, id, mark)?))
    }).collect()
}

/// The switch: this page in the other languages, or their home.
fn languages(book: &Book, page: &Page) -> Result<String> {
    WHOLE.iter().map(|(lang, name)| {
        let there = book.0.iter().find(|p| p.id == page.id && p.lang == *lang);
        let to = there.map_or_else(|| book.find("home", lang), Ok)?;
        let mark = if *lang == page.lang { " aria-current=\"true\"" } else { "" };
        Ok(format!("<li><a id=\"in-{lang}\" href=\"{}{}#in-{lang}\" lang=\"{lang}\" hreflang=\"{lang}\" data-lang=\"{lang}\"{mark}>{name}</a></li>", page.root(), to.address()?))
    }).collect()
}

fn render(shell: &str, words: &serde_json::Value, book: &Book, page: &Page, facts: &Facts) -> Result<String> {
    let word = |key: &str| words.get(page.lang).and_then(|w| w.get(key)).and_then(|w| w.as_str()).with_context(|| format!("{FROM}/words.json: `{key}` in {}", page.lang));
    let body = directive::when(&page.body)?;
    let body = directive::expand(&body, &mut |name, given| directive::apply(name, given, book, page, facts)).with_context(|| format!("{FROM}/{}/{}.html", page.lang, page.id))?;
    directive::expand(shell, &mut |name, given| Ok(match name {
        "lang" => page.lang.to_owned(),
        "root" => page.root().to_owned(),
        "title" | "description" => directive::escape(page.head(name)?),
        "id" => page.id.to_owned(),
        "scripts" => page.head.get("scripts").map_or("", String::as_str).split_whitespace().map(|s| format!("\n  <script type=\"module\" src=\"{}{s}\"></script>", page.root())).collect(),
        "home" => format!("{}{}", page.root(), book.find("home", page.lang)?.address()?),
        "bar" => links(book, page, &BAR)?,
        "all" => links(book, page, &PAGES)?,
        "languages" => languages(book, page)?,
        "body" => body.clone(),
        "version" => talenttaal::VERSION.to_owned(),
        "word" => word(given.first().copied().unwrap_or_default())?.to_owned(),
        _ => bail!("{FROM}/shell.html: there is no `{name}`"),
    }))
}

/// Writes `dist/site` from what is in `dist/npm`, `dist/embed` and `dist/scorm`.
pub fn write() -> Result<()> {
    println!("» building the site");
    let _ = fs::remove_dir_all(TO);
    fs::create_dir_all(TO)?;
    for name in ["site.css", "site.js", "snippet.js", "check.js"] {
        fs::copy(format!("{FROM}/{name}"), format!("{TO}/{name}"))?;
    }
    fs::copy(format!("{FROM}/resize.js"), "dist/embed/resize.js")?;
    fs::copy("www/tokens.css", format!("{TO}/tokens.css"))?;
    let font = "node_modules/@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2";
    fs::copy(font, format!("{TO}/display.woff2"))?;
    for (from, to) in [("npm", "talenttaal"), ("embed", "embed"), ("scorm", "scorm")] {
        build::copy(Path::new(&format!("dist/{from}")), Path::new(&format!("{TO}/{to}")))?;
    }
    let facts = Facts::read()?;
    fs::write(format!("{TO}/facts.json"), facts.for_generator()?.to_string())?;
    let (shell, words) = (fs::read_to_string(format!("{FROM}/shell.html"))?, serde_json::from_str(&fs::read_to_string(format!("{FROM}/words.json"))?)?);
    let book = Book::read()?;
    for page in &book.0 {
        let path = format!("{TO}/{}", page.address()?);
        if let Some(folder) = Path::new(&path).parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, render(&shell, &words, &book, page, &facts)?)?;
    }
    Ok(())
}
