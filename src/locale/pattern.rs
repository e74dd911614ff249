//! From a Fluent pattern to text: text, variables, references to messages and terms, and selection by a text.
//!
//! `fluent` reads the resources; its own `FluentBundle` would format them too, with the same result (`tests/locale.rs`
//! compares), but it brings plural rules of every language and the printing of floats, 32 KB of the compressed wasm. Our
//! arguments are texts; a message that selects by a number, or calls a function, counts as missing.

use fluent_syntax::ast::{Expression, InlineExpression, NamedArgument, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::Locale;
use crate::text::join;

/// As in `FluentBundle`: what holds more, or refers to itself, is refused.
const MOST: u32 = 100;

/// Marks round what is put in, so that its direction does not disturb the sentence.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// One formatting; `None` anywhere is a message that cannot be said.
pub(super) struct Formatting<'a> {
    pub(super) locale: &'a Locale,
    pub(super) args: &'a [(&'a str, &'a str)],
    /// Inside a term: the arguments it was called with, and no others.
    pub(super) term: Option<&'a [NamedArgument<&'a str>]>,
    pub(super) placeables: u32,
    pub(super) out: String,
}

impl<'a> Formatting<'a> {
    pub(super) fn pattern(&mut self, pattern: &'a Pattern<&'a str>) -> Option<()> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.out.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.placeables += 1;
                    if self.placeables > MOST {
                        return None;
                    }
                    let own = matches!(
                        expression,
                        Expression::Inline(
                            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } | InlineExpression::StringLiteral { .. }
                        )
                    );
                    let isolate = pattern.elements.len() > 1 && !own;
                    if isolate {
                        self.out.push(ISOLATE.0);
                    }
                    self.expression(expression)?;
                    if isolate {
                        self.out.push(ISOLATE.1);
                    }
                }
            }
        }
        Some(())
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>) -> Option<()> {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let by = self.selector(selector)?;
        let named = |key: &VariantKey<&str>| matches!(key, VariantKey::Identifier { name } if Some(*name) == by.as_deref());
        let chosen = variants.iter().find(|v| named(&v.key)).or_else(|| variants.iter().find(|v| v.default))?;
        self.pattern(&chosen.value)
    }

    /// The text to select by; inside, `None` is what no variant is named after.
    fn selector(&mut self, selector: &'a InlineExpression<&'a str>) -> Option<Option<String>> {
        match selector {
            InlineExpression::NumberLiteral { .. } | InlineExpression::FunctionReference { .. } => None,
            InlineExpression::VariableReference { id } if self.term.is_some() => match self.term_argument(id.name) {
                Some(value) => self.selector(value),
                None => Some(None),
            },
            other => {
                let before = std::mem::take(&mut self.out);
                let said = self.inline(other);
                let text = std::mem::replace(&mut self.out, before);
                said.map(|()| Some(text))
            }
        }
    }

    fn term_argument(&self, name: &str) -> Option<&'a InlineExpression<&'a str>> {
        self.term?.iter().find(|a| a.name.name == name).map(|a| &a.value)
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>) -> Option<()> {
        match inline {
            InlineExpression::StringLiteral { value } => self.out.push_str(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => self.out.push_str(value),
            InlineExpression::VariableReference { id } => match (self.term, self.term_argument(id.name)) {
                (None, _) => self.out.push_str(self.args.iter().find(|a| a.0 == id.name)?.1),
                (_, Some(value)) => return self.inline(value),
                // A term may leave a variable open; it is shown as it is written.
                (Some(_), None) => {
                    self.out.push_str("{$");
                    self.out.push_str(id.name);
                    self.out.push('}');
                }
            },
            InlineExpression::MessageReference { id, attribute } => {
                let pattern = self.locale.pattern(id.name, attribute.as_ref().map(|a| a.name))?;
                return self.pattern(pattern);
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let pattern = self.locale.pattern(&join(&["-", id.name]), attribute.as_ref().map(|a| a.name))?;
                let named = arguments.as_ref().map_or(&[][..], |a| &a.named);
                let outer = self.term.replace(named);
                self.pattern(pattern)?;
                self.term = outer;
            }
            InlineExpression::FunctionReference { .. } => return None,
            InlineExpression::Placeable { expression } => return self.expression(expression),
        }
        Some(())
    }
}
