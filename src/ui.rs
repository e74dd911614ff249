//! Draws a `View` tree into the DOM: no HTML string anywhere, and nothing is touched that did not change, so that focus,
//! selection and composition in a field survive each keystroke.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement, Node as DomNode};

use crate::face::Icons;
use crate::shape;
use crate::view::Node;

const SVG: &str = "http://www.w3.org/2000/svg";
type Done = Result<(), JsValue>;

/// What nodes are drawn with.
struct With<'a> {
    doc: &'a Document,
    icons: &'a Icons,
}

/// Brings `parent`, which shows `old`, to show `new`; icons are in the tree by their names.
pub fn draw(doc: &Document, icons: &Icons, parent: &DomNode, old: Option<&Node>, new: &Node) -> Done {
    children(&With { doc, icons }, parent, old.map_or(&[], std::slice::from_ref), std::slice::from_ref(new))
}

fn same(a: &Node, b: &Node) -> bool {
    a.tag == b.tag && a.key == b.key
}

/// Children are matched by tag and key in order; one that is gone from the old list is removed, a new one inserted.
fn children(with: &With, parent: &DomNode, old: &[Node], new: &[Node]) -> Done {
    let mut dom = parent.first_child();
    // A text of the parent's own stands before its children.
    if old.is_empty() && dom.is_some() && !new.is_empty() {
        while let Some(n) = &dom {
            dom = n.next_sibling();
        }
    } else if let Some(first) = &dom
        && first.node_type() == DomNode::TEXT_NODE
        && old.first().is_some_and(|o| !o.tag.is_empty())
    {
        dom = first.next_sibling();
    }
    let mut left = old.iter().peekable();
    for node in new {
        // Drop what stands before the match, if there is one further on.
        if left.clone().any(|o| same(o, node)) {
            while left.next_if(|o| !same(o, node)).is_some() {
                if let Some(gone) = dom {
                    dom = gone.next_sibling();
                    parent.remove_child(&gone)?;
                }
            }
            if let (Some(before), Some(at)) = (left.next(), dom.clone()) {
                patch(with, &at, before, node)?;
                dom = at.next_sibling();
                continue;
            }
        }
        parent.insert_before(&create(with, node)?, dom.as_ref())?;
    }
    for _ in left {
        if let Some(gone) = dom {
            dom = gone.next_sibling();
            parent.remove_child(&gone)?;
        }
    }
    Ok(())
}

fn create(with: &With, node: &Node) -> Result<DomNode, JsValue> {
    if node.tag.is_empty() {
        return Ok(with.doc.create_text_node(&node.text).into());
    }
    let svg = matches!(node.tag, "svg" | "path" | "text");
    let el = if svg { with.doc.create_element_ns(Some(SVG), node.tag)? } else { with.doc.create_element(node.tag)? };
    for (name, value) in &node.attrs {
        set(with, &el, name, value)?;
    }
    if !node.text.is_empty() {
        el.append_child(&with.doc.create_text_node(&node.text))?;
    }
    for child in &node.children {
        el.append_child(&create(with, child)?)?;
    }
    Ok(el.into())
}

fn patch(with: &With, at: &DomNode, old: &Node, new: &Node) -> Done {
    if old == new {
        return Ok(());
    }
    if new.tag.is_empty() {
        at.set_node_value(Some(&new.text));
        return Ok(());
    }
    let Some(el) = at.dyn_ref::<Element>() else { return Ok(()) };
    for (name, _) in old.attrs.iter().filter(|(n, _)| !new.attrs.iter().any(|(m, _)| m == n)) {
        el.remove_attribute(name)?;
    }
    for (name, value) in &new.attrs {
        if *name == "value" || !old.attrs.iter().any(|a| a.0 == *name && a.1 == *value) {
            set(with, el, name, value)?;
        }
    }
    if old.text != new.text {
        match el.first_child().filter(|_| !old.text.is_empty()) {
            Some(text) if new.text.is_empty() => drop(el.remove_child(&text)?),
            Some(text) => text.set_node_value(Some(&new.text)),
            None => drop(el.insert_before(&with.doc.create_text_node(&new.text), el.first_child().as_ref())?),
        }
    }
    children(with, el, &old.children, &new.children)
}

fn set(with: &With, el: &Element, name: &str, value: &str) -> Done {
    if name == "value" {
        // What is typed is a property; an option keeps its value in the attribute.
        if let Some(input) = el.dyn_ref::<HtmlInputElement>() {
            if input.value() != value {
                input.set_value(value);
            }
            return Ok(());
        }
        if let Some(area) = el.dyn_ref::<HtmlTextAreaElement>() {
            if area.value() != value {
                area.set_value(value);
            }
            return Ok(());
        }
    }
    if name == "selected" {
        // Once somebody has chosen, the attribute alone changes nothing.
        js_sys::Reflect::set(el, &name.into(), &JsValue::TRUE)?;
    }
    if name == shape::OUTLINE {
        let (family, dose) = shape::named(value);
        return el.set_attribute("d", &shape::path(family, dose));
    }
    if name == shape::ICON {
        return el.set_attribute("d", with.icons.get(value).unwrap_or_default());
    }
    if name.starts_with("--") {
        // A `style` attribute falls under a strict CSP; a property set by script does not.
        return match el.dyn_ref::<HtmlElement>() {
            Some(html) => html.style().set_property(name, value),
            None => el.unchecked_ref::<web_sys::SvgElement>().style().set_property(name, value),
        };
    }
    el.set_attribute(name, value)
}
