//! A node of the tree that is shown.

use std::ops::{Deref, DerefMut};

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
    /// Attributes in the order given.
    pub attrs: Vec<(&'static str, String)>,
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

impl Node {
    /// An element.
    pub fn new(tag: &'static str) -> Self {
        Self(Box::new(Parts { tag, ..Parts::default() }))
    }

    /// A piece of text among elements.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new("").said(text.into())
    }

    /// An element with a class and text.
    pub fn line(tag: &'static str, class: &'static str, text: impl Into<String>) -> Self {
        Self::new(tag).class(class).said(text.into())
    }

    /// Sets the text.
    pub fn said(mut self, text: String) -> Self {
        self.text = text;
        self
    }

    /// A pressed-for-action button with its label.
    pub fn button(class: &'static str, action: impl Into<String>, label: impl Into<String>) -> Self {
        let label = Self::line("span", "label", label);
        Self::new("button").class(class).attr("type", "button").attr("data-do", action).child(label)
    }

    /// Sets a class; nothing for an empty one.
    pub fn class(self, class: &'static str) -> Self {
        if class.is_empty() { self } else { self.attr("class", class) }
    }

    /// Sets an attribute.
    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attrs.push((name, value.into()));
        self
    }

    /// Sets an attribute where the condition holds.
    pub fn attr_if(self, condition: bool, name: &'static str, value: impl Into<String>) -> Self {
        if condition { self.attr(name, value) } else { self }
    }

    /// Tells this node from its siblings.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = key.into();
        self
    }

    /// Adds a child.
    pub fn child(mut self, child: Self) -> Self {
        self.children.push(child);
        self
    }

    /// Adds a child before those that are there.
    pub fn lead(mut self, child: Self) -> Self {
        self.children.insert(0, child);
        self
    }

    /// Adds children.
    pub fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children);
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

    /// Whether any node has this attribute with this value.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.attrs.iter().any(|(n, v)| *n == name && v == value) || self.children.iter().any(|c| c.has(name, value))
    }
}
