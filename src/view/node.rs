//! A node of the tree that is shown.

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use crate::text::{self, owned};
use crate::value::Name;
use crate::value::numbers::hash;

/// An element with attributes and children, or with text. Boxed, so that each step of building a tree hands an address on
/// instead of copying the node: that is a seventh of the wasm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node(Box<Parts>);

/// What a node is made of. Attributes that begin with `--` are custom properties; `value` is the live value of a field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parts {
    /// Tag name.
    pub tag: &'static str,
    /// Tells siblings apart when the list changes.
    pub key: String,
    /// Attributes in the order given; a value that stands in the code takes no memory of its own.
    pub attrs: Vec<(&'static str, Name)>,
    /// Text content, before any children.
    pub text: String,
    /// Children in order.
    pub children: Vec<Node>,
}

impl Deref for Node {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl DerefMut for Node {
    fn deref_mut(&mut self) -> &mut Parts {
        &mut self.0
    }
}

/// What stands before a sign and after it.
#[inline(never)]
fn cut(text: &'static str, sign: u8) -> (&'static str, &'static str) {
    text::cut(text, sign).unwrap_or((text, ""))
}

// Each step is compiled once and takes addresses: a view is hundreds of these calls, and the wasm is what they are long.
impl Node {
    /// An element, written as a selector: `input.field#name[type=text][required]` is an `input` of class `field` with these
    /// attributes, told from its siblings as `name` (which is no `id`).
    #[inline(never)]
    pub fn new(selector: &'static str) -> Self {
        let (head, mut attrs) = cut(selector, b'[');
        let (head, key) = cut(head, b'#');
        let (tag, class) = cut(head, b'.');
        let mut out = Self(Box::new(Parts { tag, ..Parts::default() })).class(class).named(key);
        while !attrs.is_empty() {
            let (attr, more) = cut(attrs, b']');
            let (name, value) = cut(attr, b'=');
            out = out.put(name, Cow::Borrowed(value));
            attrs = cut(more, b'[').1;
        }
        out
    }

    /// A piece of text among elements.
    pub fn text(text: impl AsRef<str>) -> Self {
        Self::line("", text)
    }

    /// An element with text.
    pub fn line(selector: &'static str, text: impl AsRef<str>) -> Self {
        Self::new(selector).says(text.as_ref())
    }

    /// Sets the text.
    pub fn said(mut self, text: String) -> Self {
        self.text = text;
        self
    }

    #[inline(never)]
    fn says(mut self, text: &str) -> Self {
        self.text.push_str(text);
        self
    }

    /// A pressed-for-action button with its label.
    pub fn button(class: &'static str, action: impl AsRef<str>, label: impl AsRef<str>) -> Self {
        Self::button_of(class, action.as_ref(), label.as_ref())
    }

    #[inline(never)]
    fn button_of(class: &'static str, action: &str, label: &str) -> Self {
        let label = Self::line("span.label", label);
        Self::new("button[type=button]").class(class).attr("data-do", action).child(label)
    }

    /// Sets a class; nothing for an empty one.
    #[inline(never)]
    pub fn class(self, class: &'static str) -> Self {
        if class.is_empty() { self } else { self.put("class", Cow::Borrowed(class)) }
    }

    #[inline(never)]
    fn put(mut self, name: &'static str, value: Name) -> Self {
        self.attrs.push((name, value));
        self
    }

    #[inline(never)]
    fn copied(self, name: &'static str, value: &str) -> Self {
        self.put(name, Cow::Owned(owned(value)))
    }

    /// Sets an attribute.
    pub fn attr(self, name: &'static str, value: impl AsRef<str>) -> Self {
        self.copied(name, value.as_ref())
    }

    /// Sets an attribute where the condition holds.
    pub fn attr_if(self, condition: bool, name: &'static str, value: &str) -> Self {
        if condition { self.copied(name, value) } else { self }
    }

    /// Says whether it is so, in an attribute.
    #[inline(never)]
    pub fn flag(self, name: &'static str, yes: bool) -> Self {
        self.put(name, Cow::Borrowed(if yes { "true" } else { "false" }))
    }

    /// Tells this node from its siblings.
    pub fn key(self, key: impl AsRef<str>) -> Self {
        self.named(key.as_ref())
    }

    #[inline(never)]
    fn named(mut self, key: &str) -> Self {
        self.key.clear();
        self.key.push_str(key);
        self
    }

    /// Adds a child.
    #[inline(never)]
    pub fn child(mut self, child: Self) -> Self {
        self.children.push(child);
        self
    }

    /// Adds a child before those that are there.
    #[inline(never)]
    pub fn lead(mut self, child: Self) -> Self {
        self.children.insert(0, child);
        self
    }

    /// Adds children.
    pub fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        for child in children {
            self = self.child(child);
        }
        self
    }

    /// All text in the tree, for tests and for the search of what must not be shown.
    pub fn all_text(&self) -> String {
        let mut out = self.text.clone();
        for child in &self.children {
            out.push(' ');
            out.push_str(&child.all_text());
        }
        out
    }

    /// A number that another tree has as good as never: whether what stands on the page already is what would be drawn.
    pub fn fingerprint(&self) -> u32 {
        self.print(0)
    }

    fn print(&self, before: u32) -> u32 {
        let mut out = hash(&[&before.to_le_bytes(), self.tag.as_bytes(), b"\0", self.text.as_bytes()]);
        for (name, value) in &self.attrs {
            out = hash(&[&out.to_le_bytes(), name.as_bytes(), b"\0", value.as_bytes()]);
        }
        for child in &self.children {
            out = child.print(out);
        }
        // Where its children end.
        !out
    }

    /// Whether any node has this attribute with this value.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.attrs.iter().any(|(n, v)| *n == name && v == value) || self.children.iter().any(|c| c.has(name, value))
    }
}
