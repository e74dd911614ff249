//! What can be chosen and typed in a step of an interview: candidates with the words they came from, lines, all talents, fields.

use super::page::Page;
use crate::listed::{Listed, More};
use crate::text::{between, figures, join, replaced};
use crate::value::Value;
use crate::view::node::Node;
use crate::view::pieces::{family_shape, icon, made};

/// A person's own words.
pub(super) fn quote(words: &Value) -> Node {
    Node::new("span.quote[dir=auto]").said(words.string())
}

impl Page<'_> {
    /// Something to choose: a candidate with its shape and the words it came from, or a line with a tick.
    fn option(&self, choice: &Value, class: &'static str) -> Node {
        let id = choice.get("id").string();
        let on = self.chosen.contains(&id);
        let action = join(&["choose:", &id]);
        let mut out = made("button[type=button][part=action]", &[("data-do", &action), ("aria-pressed", if on { "true" } else { "false" })]).class(class);
        out.key = id.clone();
        let about = self.step.get("about");
        let mut text = Node::new("span.label");
        text.children.push(Node::new("span.what[dir=auto]").said(choice.get("name").string()));
        if self.step.get("kind").text() == Some("confirm") {
            out.children.push(match id.as_str() {
                "not" => icon("x"),
                "own" => icon("pencil"),
                _ => family_shape(about.get("family").text().unwrap_or("be"), if id == "me" { 0 } else { -100 }, ""),
            });
        } else if let Some(family) = choice.get("family").text() {
            out.attrs.push(("data-family", family.to_owned().into()));
            out.children.push(self.shape(choice.get("id"), 0));
            if let Some(more) = choice.get("more").text().filter(|_| class != "tile") {
                text.children.push(Node::line("span.more", more));
            }
            text.children.more(choice.get("words").items().iter().map(quote));
        }
        out.children.push(text);
        let mut tick = Node::new("span.tick[aria-hidden=true]");
        if on {
            tick.children.push(icon("check"));
        }
        out.children.push(tick);
        out
    }

    pub(super) fn choices(&self) -> Option<Node> {
        let choices = self.step.get("choices").items();
        let mut out = Node::new("div.options#options");
        out.attrs.push(("role", "group".into()));
        out.attrs.push(("aria-label", self.step.get("title").string().into()));
        out.children.more(choices.iter().map(|c| self.option(c, "option")));
        (!choices.is_empty()).then_some(out)
    }

    /// What is shown on looking further: in groups by situation, or all together. Closed groups say what was chosen in them.
    pub(super) fn browse(&self, into: &mut Node) {
        let all = self.step.get("browse").items();
        let talents = all.iter().any(|c| *c.get("family") != Value::Null);
        let mut group = |id: &str, name: &str, list: &[&Value]| {
            if list.is_empty() {
                return;
            }
            let mut out = Node::new("details.further").key(id);
            if talents && self.step.get("choices").items().is_empty() {
                out.attrs.push(("open", "".into()));
            }
            let mut summary = Node::line("summary", name);
            let chosen = list.iter().filter(|c| c.get("id").text().is_some_and(|id| self.chosen.iter().any(|x| x == id)));
            let names: Vec<&str> = chosen.filter_map(|c| c.get("name").text()).listed();
            summary.children.push(Node::line("span.more", between(&names, ", ")));
            let mut items = made("div", &[("role", "group"), ("aria-label", name)]).class(if talents { "grid" } else { "options" });
            items.children.more(list.iter().map(|c| self.option(c, if talents { "tile" } else { "option" })));
            out.children.push(summary);
            out.children.push(items);
            into.children.push(out);
        };
        let ui = |key: &str| self.face.locale.ui(key);
        let loose: Vec<&Value> = all.iter().filter(|c| *c.get("situation") == Value::Null).listed();
        group("further", &ui(if talents { "interview-browse" } else { "interview-your-words" }), &loose);
        for s in &self.face.pack.situations {
            let list: Vec<&Value> = all.iter().filter(|c| c.get("situation").text() == Some(s.id.as_str())).listed();
            group(&s.id, &s.name, &list);
        }
    }

    /// A field with its label.
    pub(super) fn field(&self, tag: &'static str, id: &str, label: &str, value: &str, more: &[(&'static str, &str)]) -> Node {
        let mut out = Node::new("div.entry").key(id);
        let mut name = self.say("label.asked", label);
        name.attrs.push(("for", replaced(id, ":", "-").into()));
        let mut field = made(tag, &[("id", &replaced(id, ":", "-")), ("data-in", id), ("dir", "auto"), ("autocomplete", "off")]);
        field.attrs.more(more.iter().map(|(n, v)| (*n, (*v).to_owned().into())));
        field.attrs.push(("value", value.to_owned().into()));
        out.children.push(name);
        out.children.push(field);
        out
    }

    /// Talents with a name of one's own.
    pub(super) fn own(&self, into: &mut Node) {
        let most = self.step.get("own").number().unwrap_or(0.0) as usize;
        let confirm = self.step.get("kind").text() == Some("confirm");
        if most == 0 || (confirm && !self.chosen.iter().any(|c| c == "own")) {
            return;
        }
        let list = self.step.get("answer").get("own").items();
        for (n, own) in list.iter().enumerate() {
            let at = figures(n);
            let mut entry = Node::new("div.own-entry").key(&at);
            entry.children.push(self.field("input", &join(&["own-name:", &at]), "interview-own-name", &own.get("name").string(), &[("type", "text")]));
            entry.children.push(self.field("textarea", &join(&["own-words:", &at]), "interview-own-words", &own.get("words").string(), &[("rows", "2")]));
            if !confirm {
                entry.children.push(self.button("link", &join(&["own-drop:", &at]), "interview-remove"));
            }
            into.children.push(entry);
        }
        if list.len() < most && !confirm {
            let mut add = self.button("quiet", "own-add", "interview-own");
            add.children.insert(0, icon("plus"));
            into.children.push(add);
        }
    }
}
