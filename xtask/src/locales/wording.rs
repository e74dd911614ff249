//! The wording of a language, read from its Fluent files: of each message what it says and what it is made of.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result, anyhow};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use talenttaal::locale::{WHOLE, direction};

/// A message, or one of its attributes.
#[derive(Default)]
pub struct Message {
    /// The file it stands in.
    pub file: String,
    /// What it says, written out: a line for each variant, placeables as they are written.
    pub variants: Vec<Variant>,
    /// Terms and messages it refers to.
    pub references: BTreeSet<String>,
    /// What it selects by, and the names of the variants, the default one last with a star.
    pub selectors: Vec<(String, Vec<String>)>,
    /// Numbers and functions, which our formatting does not select by.
    pub functions: bool,
}

/// One way a message can be said.
#[derive(Default, Clone)]
pub struct Variant {
    /// The names of the variants chosen on the way here.
    pub chosen: String,
    pub text: String,
    pub variables: BTreeSet<String>,
}

impl Message {
    /// Everything it says, for a hash and for comparing: one string, the same for the same wording whatever its layout.
    pub fn whole(&self) -> String {
        self.variants.iter().map(|v| if v.chosen.is_empty() { v.text.clone() } else { format!("[{}] {}", v.chosen, v.text) }).collect::<Vec<_>>().join("\n")
    }

    /// Whether the language makes it agree with the pupil.
    pub fn agrees(&self) -> bool {
        self.selectors.iter().any(|s| s.0 == "pronoun")
    }
}

/// A language: its messages by key, `id` or `id.attribute`; a term's key begins with `-`.
pub struct Language {
    pub tag: String,
    pub name: String,
    pub dir: &'static str,
    /// Whether it claims every part.
    pub whole: bool,
    pub messages: BTreeMap<String, Message>,
    /// The keys in the order of the files.
    pub order: Vec<String>,
}

impl Language {
    /// Reads the Fluent files of a language.
    ///
    /// # Errors
    /// For a file that cannot be read, and for an entry that Fluent cannot.
    pub fn read(tag: &str, name: &str) -> Result<Self> {
        let mut out = Self { tag: tag.to_owned(), name: name.to_owned(), dir: direction(tag), whole: WHOLE.iter().any(|w| w.0 == tag), messages: BTreeMap::new(), order: Vec::new() };
        let folder = format!("locales/{tag}");
        let mut files: Vec<String> = fs::read_dir(&folder).with_context(|| folder.clone())?.filter_map(|e| e.ok()?.file_name().into_string().ok()).collect();
        files.retain(|f| f.ends_with(".ftl"));
        files.sort();
        for file in files {
            let place = format!("{folder}/{file}");
            let text = fs::read_to_string(&place).with_context(|| place.clone())?;
            out.take(&file, &text).with_context(|| place)?;
        }
        Ok(out)
    }

    /// Takes in the text of one file.
    ///
    /// # Errors
    /// For an entry that Fluent cannot read.
    pub fn take(&mut self, file: &str, text: &str) -> Result<()> {
        let resource = parse(text).map_err(|(_, errors)| anyhow!("Fluent cannot read this: {errors:?}"))?;
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(m) => (m.id.name.to_owned(), m.value, m.attributes),
                Entry::Term(t) => (format!("-{}", t.id.name), Some(t.value), t.attributes),
                _ => continue,
            };
            let parts = value.map(|p| (id.clone(), p)).into_iter();
            for (key, pattern) in parts.chain(attributes.into_iter().map(|a| (format!("{id}.{}", a.id.name), a.value))) {
                let mut message = Message { file: file.to_owned(), ..Message::default() };
                message.variants = written(&pattern, &mut message);
                self.order.push(key.clone());
                self.messages.insert(key, message);
            }
        }
        Ok(())
    }
}

/// The ways a pattern can be said; what it is made of is noted in `message`.
fn written(pattern: &Pattern<&str>, message: &mut Message) -> Vec<Variant> {
    let mut out = vec![Variant::default()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.iter_mut().for_each(|v| v.text.push_str(value)),
            PatternElement::Placeable { expression } => {
                let ways = expressed(expression, message);
                out = out.iter().flat_map(|before| ways.iter().map(|way| joined(before, way))).collect();
            }
        }
    }
    for variant in &mut out {
        variant.text = variant.text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    out
}

fn joined(before: &Variant, way: &Variant) -> Variant {
    let chosen = [&before.chosen, &way.chosen].into_iter().filter(|c| !c.is_empty()).cloned().collect::<Vec<_>>().join(", ");
    Variant { chosen, text: format!("{}{}", before.text, way.text), variables: &before.variables | &way.variables }
}

fn expressed(expression: &Expression<&str>, message: &mut Message) -> Vec<Variant> {
    let plain = |text: String, variables: BTreeSet<String>| vec![Variant { chosen: String::new(), text, variables }];
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => expressed(expression, message),
        Expression::Inline(InlineExpression::StringLiteral { value }) => plain((*value).to_owned(), BTreeSet::new()),
        Expression::Inline(InlineExpression::VariableReference { id }) => plain(format!("{{ ${} }}", id.name), BTreeSet::from([id.name.to_owned()])),
        Expression::Inline(InlineExpression::MessageReference { id, attribute }) => {
            let key = attribute.as_ref().map_or_else(|| id.name.to_owned(), |a| format!("{}.{}", id.name, a.name));
            message.references.insert(key.clone());
            plain(format!("{{ {key} }}"), BTreeSet::new())
        }
        Expression::Inline(InlineExpression::TermReference { id, .. }) => {
            message.references.insert(format!("-{}", id.name));
            plain(format!("{{ -{} }}", id.name), BTreeSet::new())
        }
        Expression::Inline(_) => {
            message.functions = true;
            Vec::from([Variant::default()])
        }
        Expression::Select { selector, variants } => {
            let by = match selector {
                InlineExpression::VariableReference { id } => id.name.to_owned(),
                _ => {
                    message.functions = true;
                    "?".to_owned()
                }
            };
            let name = |key: &VariantKey<&str>| match key {
                VariantKey::Identifier { name } => (*name).to_owned(),
                VariantKey::NumberLiteral { value } => (*value).to_owned(),
            };
            message.selectors.push((by, variants.iter().map(|v| format!("{}{}", name(&v.key), if v.default { "*" } else { "" })).collect()));
            let mut out = Vec::new();
            for variant in variants {
                for way in written(&variant.value, message) {
                    out.push(joined(&Variant { chosen: name(&variant.key), ..Variant::default() }, &way));
                }
            }
            out
        }
    }
}
