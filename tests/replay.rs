//! The kept corpora of the fuzz targets, on stable: what once was hostile must stay harmless.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test that cannot go on panics")]

#[path = "../fuzz/hostile.rs"]
mod hostile;

#[test]
fn every_kept_input_is_harmless() {
    type Way = (&'static str, fn(&[u8]));
    let ways: [Way; 7] = [
        ("text", hostile::text),
        ("vocabulary", hostile::vocabulary),
        ("interview", hostile::interview),
        ("profile", hostile::profile),
        ("short_code", hostile::short_code),
        ("wording", hostile::wording),
        ("state", hostile::state),
    ];
    for (name, feed) in ways {
        let mut count = 0;
        for entry in std::fs::read_dir(format!("fuzz/corpus/{name}")).unwrap() {
            feed(&std::fs::read(entry.unwrap().path()).unwrap());
            count += 1;
        }
        assert!(count > 0, "{name}: no corpus");
    }
}
