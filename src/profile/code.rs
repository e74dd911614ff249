//! The short code of a profile: which talents, and no word of the person's own. It is no encryption, so it only ever stands
//! in the fragment of an address, which no browser sends to a server.
//!
//! `t1.<pack id>.<base64url>`. The bytes are: pack version (LEB128), bits for each index, how many confirmed, how many
//! wished, one byte that guards these (so that a damaged head is not taken for a cut tail), the indices packed tightly, CRC-32 of all
//! that stands before it. A talent goes by its place in the pack, which is
//! append-only. A newer form has another number after the `t`.

use super::{Held, Profile};
use crate::letters::trimmed;
use crate::error::Error;
use crate::vocabulary::Pack;
use crate::text::{count, cut, join, last_cut};

/// The version of the form of codes.
pub const FORMAT: usize = 1;
/// No code is longer.
pub const LONGEST: usize = 200;
/// More talents than this do not go into a code: the confirmed ones go first.
pub const MOST: usize = 40;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// CRC-32 of some bytes, going on from that of what stands before them.
fn crc(before: u32, bytes: &[u8]) -> u32 {
    let mut sum = !before;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

/// Numbers of `width` bits, in groups of `out` bits; the last group is filled up with zeros.
fn regroup(numbers: &[u16], width: u32, out: u32) -> Vec<u16> {
    let (mut held, mut bits, mut groups) = (0u32, 0, Vec::new());
    for n in numbers {
        held = (held << width) | u32::from(*n);
        bits += width;
        while bits >= out {
            bits -= out;
            groups.push((held >> bits) as u16);
            held &= (1 << bits) - 1;
        }
    }
    if bits > 0 {
        groups.push((held << (out - bits)) as u16);
    }
    groups
}

/// The code of a profile: its confirmed talents in their order, then the wished ones. Ids that the pack does not know are left out.
pub fn write(profile: &Profile, pack: &Pack) -> String {
    let mut places = Vec::new();
    let mut note = |id: &str| {
        let place = pack.talent(id).and_then(|found| pack.talents.iter().position(|t| t.id == found.id));
        if let Some(n) = place.filter(|_| places.len() < MOST) {
            places.push(n as u16);
        }
        places.len()
    };
    let mut held = 0;
    for t in &profile.talents {
        held = note(&t.talent);
    }
    let mut all = held;
    for id in &profile.wished {
        all = note(id);
    }
    let width = pack.talents.len().max(2).saturating_sub(1).ilog2() + 1;
    let mut bytes = Vec::new();
    let mut version = pack.version;
    while version > 127 {
        bytes.push(u16::from(version as u8 | 128));
        version >>= 7;
    }
    bytes.extend_from_slice(&[version as u16, width as u16, held as u16, (all - held) as u16]);
    let mut out = join(&["t1.", pack.id.as_str(), "."]);
    let before = crc(0, out.as_bytes());
    bytes.push(u16::from(crc(before, &narrow(&bytes)) as u8));
    bytes.append(&mut regroup(&places, width, 8));
    for byte in crc(before, &narrow(&bytes)).to_be_bytes() {
        bytes.push(byte.into());
    }
    for n in regroup(&bytes, 8, 6) {
        out.push(ALPHABET.get(usize::from(n)).map_or('-', |b| char::from(*b)));
    }
    out
}

/// Groups of eight bits as bytes.
fn narrow(groups: &[u16]) -> Vec<u8> {
    let mut out = Vec::with_capacity(groups.len());
    for n in groups {
        out.push(*n as u8);
    }
    out
}

/// Why a code is refused.
enum Flaw {
    Damaged,
    Truncated,
}

/// What the bytes hold, before anything is believed of it.
struct Raw {
    version: u32,
    /// How many of the places are of confirmed talents.
    held: usize,
    places: Vec<u16>,
}

fn unpack(before: &str, data: &str) -> Result<Raw, Flaw> {
    let mut sextets = Vec::with_capacity(data.len());
    for b in data.bytes() {
        sextets.push(ALPHABET.iter().position(|a| *a == b).ok_or(Flaw::Damaged)? as u16);
    }
    // The last group of eight is complete only when the code is: what is left over is looked at below.
    let mut bytes = narrow(&regroup(&sextets, 6, 8));
    let spare = if (sextets.len() * 6).is_multiple_of(8) { Some(0) } else { bytes.pop() };
    let mut head = 0;
    let mut next = || {
        head += 1;
        bytes.get(head - 1).copied().ok_or(Flaw::Truncated)
    };
    let mut version = 0;
    for shift in [0, 7, 14, 21, 28] {
        let byte = next()?;
        version |= u32::from(byte & 127) << shift;
        if byte < 128 {
            break;
        }
    }
    let (width, held, wished, guard) = (u32::from(next()?), usize::from(next()?), usize::from(next()?), next()?);
    let before = crc(0, before.as_bytes());
    let sum = |to: usize| crc(before, bytes.get(..to).unwrap_or_default());
    if sum(head - 1) as u8 != guard || !(1..=16).contains(&width) || held + wished > MOST {
        return Err(Flaw::Damaged);
    }
    let body = head + ((held + wished) * width as usize).div_ceil(8);
    let whole = ((body + 4) * 8).div_ceil(6);
    if sextets.len() < whole {
        return Err(Flaw::Truncated);
    }
    if sextets.len() > whole || bytes.get(body..) != Some(sum(body).to_be_bytes().as_slice()) || spare != Some(0) {
        return Err(Flaw::Damaged);
    }
    let mut packed = Vec::new();
    for byte in bytes.get(head..body).unwrap_or_default() {
        packed.push(u16::from(*byte));
    }
    let mut places = regroup(&packed, 8, width);
    places.truncate(held + wished);
    for (n, place) in places.iter().enumerate() {
        // Once among the confirmed ones, once among the wished.
        let from = if n < held { 0 } else { held };
        if places.iter().take(n).skip(from).any(|p| p == place) {
            return Err(Flaw::Damaged);
        }
    }
    Ok(Raw { version, held, places })
}

/// Reads a code, or an address that ends in one after its `#`.
///
/// # Errors
/// `code-unreadable` for what is no code at all, `code-too-new`, `code-truncated`, `code-damaged`, `code-other-pack`.
pub fn read(text: &str, pack: &Pack) -> Result<Profile, Error> {
    let text = trimmed(text);
    let code = last_cut(text, b'#').map_or(text, |(_, code)| code);
    let fault = |name: &'static str, value: &str, remedy: &str| Error::new(name, "code", value, remedy);
    let unreadable = || fault("code-unreadable", code, "Give the code of a talent card, as it stands after the # of its link.");
    if code.len() > LONGEST {
        return Err(unreadable());
    }
    let flawed = |flaw: Flaw| match flaw {
        Flaw::Damaged => fault("code-damaged", code, "Copy the link again: some of its characters have changed."),
        Flaw::Truncated => fault("code-truncated", code, "Copy the whole link: its end is missing."),
    };
    let Some((head, rest)) = cut(code, b'.') else {
        return Err(unreadable());
    };
    let number = head.strip_prefix('t').filter(|n| !n.starts_with('0') && !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    match count(number.ok_or_else(unreadable)?) {
        Some(n) if n <= FORMAT => {}
        _ => return Err(fault("code-too-new", head, "This code is of a newer version: update talenttaal.")),
    }
    let Some((id, data)) = cut(rest, b'.') else {
        return Err(flawed(Flaw::Truncated));
    };
    let before = code.len() - data.len();
    let raw = unpack(code.get(..before).unwrap_or_default(), data).map_err(flawed)?;
    if id != pack.id {
        return Err(fault("code-other-pack", id, "Load the pack that this code was made with."));
    }
    let mut out = Profile { pack: pack.id.clone(), pack_version: pack.version, ..Profile::default() };
    for (n, place) in raw.places.iter().enumerate() {
        match pack.talents.get(usize::from(*place)) {
            Some(t) if n < raw.held => out.talents.push(Held { talent: t.id.clone(), evidence: String::new() }),
            Some(t) => out.wished.push(t.id.clone()),
            None if raw.version > pack.version => return Err(fault("code-too-new", code, "This code is of a newer version of the pack: update it.")),
            None => return Err(flawed(Flaw::Damaged)),
        }
    }
    Ok(out)
}
