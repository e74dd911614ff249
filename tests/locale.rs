#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on panics")]
//! Wording: our formatting says what Fluent's own says.

use fluent::{FluentArgs, FluentBundle, FluentResource};
use proptest::prelude::*;
use talenttaal::locale::{LANGUAGES, Locale, negotiate};

/// What Fluent says, and `None` where it notes any error.
fn fluent(ftl: &str, key: &str, args: &[(&str, &str)]) -> Option<String> {
    let mut bundle = FluentBundle::new(vec!["nl".parse().unwrap()]);
    bundle.add_resource(FluentResource::try_new(ftl.to_owned()).unwrap()).unwrap();
    let (id, attribute) = key.split_once('.').map_or((key, None), |(id, a)| (id, Some(a)));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    let args: FluentArgs = args.iter().map(|(k, v)| (*k, *v)).collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

const FTL: &str = r#"
plain = Tekst
    over twee regels
    .tip = Een tip
only-attribute =
    .tip = Alleen een tip
alone = { $name }
with = Dag { $name }, dit is { $what }!
quoted = { "" }leeg { "\u00e9\"" } en { plain } en { plain.tip }
nested = { { $name } } en { "x" }
number = Er zijn { 3 } of { 2.50 }
who = { $pronoun ->
    [she] Zij { $verb ->
        [ziet] ziet { $name }
       *[other] kijkt
    }
    [he] Hij
    [1] Eén
   *[none] { $name }
}
-brand = Talenttaal
    .kind = woord
-case = { $case ->
    [owner] van { $who }
   *[plain] { $open } zelf
}
term = { -brand } en { -case(case: "owner", who: "haar") } en { -case }
by-term = { -brand.kind ->
    [woord] een woord
   *[other] iets
}
missing = { nothing } en { $name }
missing-term = { -nothing }
missing-attribute = { plain.nothing }
no-value = { only-attribute }
loop = { loop-b }
loop-b = x { loop }
"#;

const KEYS: [&str; 20] = [
    "plain", "plain.tip", "plain.nothing", "only-attribute", "only-attribute.tip", "alone", "with", "quoted", "nested", "number", "who", "term",
    "by-term", "missing", "missing-term", "missing-attribute", "no-value", "loop", "loop-b", "nowhere",
];

proptest! {
    #[test]
    fn says_what_fluent_says(name in ".{0,12}", pronoun in "she|he|none|1|other|", verb in "ziet|x", given in 0usize..5) {
        let locale = Locale::new("nl", &[("test.ftl", FTL)]).unwrap();
        let all = [("name", name.as_str()), ("what", "{ $name }"), ("pronoun", pronoun.as_str()), ("verb", verb.as_str())];
        for key in KEYS {
            prop_assert_eq!(locale.format(key, &all[..given]), fluent(FTL, key, &all[..given]), "{}", key);
        }
    }
}

#[test]
fn numbers_and_functions_are_no_way_to_select() {
    let ftl = "by-number = { 1 ->\n    [one] een\n   *[other] meer\n }\ncall = { NUMBER($n) }\nby-call = { NUMBER($n) ->\n   *[other] meer\n }\n";
    let locale = Locale::new("nl", &[("test.ftl", ftl)]).unwrap();
    for key in ["by-number", "call", "by-call"] {
        assert_eq!(locale.format(key, &[("n", "1")]), None, "{key}");
    }
}

#[test]
fn faults_say_where() {
    let fault = |tag: &str, resources: &[(&str, &str)]| Locale::new(tag, resources).err().map(|e| (e.code, e.place, e.value));
    assert_eq!(fault("x!", &[]), Some(("locale-unknown", "locale".to_owned(), "x!".to_owned())));
    assert_eq!(fault("", &[]).map(|f| f.0), Some("locale-unknown"));
    assert!(["nl", "fr-BE", "zh-Hant", "ar"].iter().all(|tag| fault(tag, &[]).is_none()));
    let broken = [("ui.ftl", "good = a\nbad = { $x\n")];
    assert_eq!(fault("nl", &broken).map(|f| f.0), Some("ftl-syntax"));
    let twice = [("ui.ftl", "same = a\n"), ("talents.ftl", "other = b\nsame = c\n")];
    assert_eq!(fault("nl", &twice), Some(("ftl-twice", "talents.ftl".to_owned(), "same".to_owned())));
}

/// The same wishes as in `tests/node/negotiation.test.mjs`: the loader picks before the engine is there.
#[test]
fn a_region_falls_back_to_its_language_and_what_nobody_has_to_the_default() {
    let available: Vec<&str> = LANGUAGES.iter().map(|l| l.0).collect();
    let wishes = [
        (&["nl-BE"][..], "nl"), (&["fr-BE"], "fr"), (&["ar-MA"], "ar"), (&["zh"], "nl"), (&["zh-Hant-TW", "sw"], "nl"), (&["zh", "uk-UA"], "uk"),
        (&["sw", "en-GB", "nl"], "en"), (&["pl"], "pl"), (&["fa-AF"], "fa"), (&[], "nl"), (&["not a tag"], "nl"),
    ];
    for (wanted, found) in wishes {
        assert_eq!(negotiate(wanted, &available), found, "{wanted:?}");
    }
}

#[test]
fn an_escape_that_is_cut_short_is_refused_and_not_a_panic() {
    for (text, at) in [("a = { \"\\Uétage\" }", "7"), ("a = { \"\\u00é\" }", "7"), ("a = { \"x\\U0001é\" }", "8")] {
        let error = Locale::new("nl", &[("own.ftl", text)]).err().unwrap();
        assert_eq!((error.code, error.place.as_str()), ("ftl-syntax", format!("own.ftl, byte {at}").as_str()), "{text}");
    }
    for text in ["a = { \"\\u00e9\" }", "a = C:\\users", "a = { \"\\\\é\" }"] {
        assert!(Locale::new("nl", &[("own.ftl", text)]).is_ok(), "{text}");
    }
}

#[test]
fn what_stands_in_each_other_too_deep_is_refused_and_not_the_end_of_the_engine() {
    for (open, close) in [("{", "}"), ("{\n", "}"), ("{ F(", ")}"), ("{ \"{\" } { ", "}")] {
        let text = format!("a = { }{{ \"x\" }}{ }", open.repeat(2_000), close.repeat(2_000));
        let error = Locale::new("nl", &[("own.ftl", &text)]).err().unwrap();
        assert_eq!(error.code, "ftl-syntax", "{open}");
    }
    // Brackets in texts open nothing, however many there are.
    let many: String = (0..200).map(|n| format!("# ( {n}\nm{n} = ( :( {{ \"x\" }}\n")).collect();
    assert!(Locale::new("nl", &[("own.ftl", &many)]).is_ok());
}
