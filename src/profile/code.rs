//! The short code of a profile: which talents, and no word of the person's own. It is no encryption, so it only ever stands
//! in the fragment of an address, which no browser sends to a server.
//!
//! `t1.<pack id>.<base64url>`. The bytes are: pack version (LEB128), bits for each index, how many confirmed, how many
//! wished, one byte that guards these (so that a damaged head is not taken for a cut tail), the indices packed tightly, CRC-32 of all
//! that stands before it. A talent goes by its place in the pack, which is
//! append-only. A newer form has another number after the `t`.

use super::{Held, Profile};
use crate::error::Error;
use crate::vocabulary::Pack;

/// The version of the form of codes.
pub const FORMAT: u32 = 1;
/// No code is longer.
pub const LONGEST: usize = 200;
/// More talents than this do not go into a code: the confirmed ones go first.
pub const MOST: usize = 40;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn crc(bytes: impl Iterator<Item = u8>) -> u32 {
    !bytes.fold(!0u32, |sum, byte| (0..8).fold(sum ^ u32::from(byte), |c, _| if c & 1 == 1 { (c >> 1) ^ 0xEDB8_8320 } else { c >> 1 }))
}

/// Numbers of `width` bits, in groups of `out` bits; the last group is filled up with zeros.
fn regroup(numbers: impl Iterator<Item = u32>, width: u32, out: u32) -> Vec<u32> {
    let (mut held, mut bits, mut groups) = (0u64, 0, Vec::new());
    for n in numbers {
        held = (held << width) | u64::from(n);
        bits += width;
        while bits >= out {
            bits -= out;
            groups.push((held >> bits) as u32);
            held &= (1 << bits) - 1;
        }
    }
    if bits > 0 {
        groups.push((held << (out - bits)) as u32);
    }
    groups
}

/// The code of a profile: its confirmed talents in their order, then the wished ones. Ids that the pack does not know are left out.
pub fn write(profile: &Profile, pack: &Pack) -> String {
    let place = |id: &str| {
        let found = pack.talent(id)?;
        pack.talents.iter().position(|t| t.id == found.id).map(|n| n as u32)
    };
    let held: Vec<u32> = profile.talents.iter().filter_map(|t| place(&t.talent)).take(MOST).collect();
    let wished: Vec<u32> = profile.wished.iter().filter_map(|id| place(id)).take(MOST - held.len()).collect();
    let width = pack.talents.len().max(2).saturating_sub(1).ilog2() + 1;
    let mut bytes = Vec::new();
    let mut version = pack.version;
    while version > 127 {
        bytes.push(version as u8 | 128);
        version >>= 7;
    }
    bytes.extend([version as u8, width as u8, held.len() as u8, wished.len() as u8]);
    let mut out = ["t1.", pack.id.as_str(), "."].concat();
    bytes.push(crc(out.bytes().chain(bytes.iter().copied())) as u8);
    bytes.extend(regroup(held.into_iter().chain(wished), width, 8).into_iter().map(|n| n as u8));
    bytes.extend(crc(out.bytes().chain(bytes.iter().copied())).to_be_bytes());
    out.extend(regroup(bytes.into_iter().map(u32::from), 8, 6).into_iter().filter_map(|n| ALPHABET.get(n as usize).map(|b| char::from(*b))));
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
    held: Vec<u32>,
    wished: Vec<u32>,
}

fn unpack(before: &str, data: &str) -> Result<Raw, Flaw> {
    let mut sextets = Vec::with_capacity(data.len());
    for b in data.bytes() {
        sextets.push(ALPHABET.iter().position(|a| *a == b).ok_or(Flaw::Damaged)? as u32);
    }
    // The last group of eight is complete only when the code is: what is left over is looked at below.
    let mut bytes: Vec<u8> = regroup(sextets.iter().copied(), 6, 8).into_iter().map(|n| n as u8).collect();
    let spare = if sextets.len() * 6 % 8 == 0 { None } else { bytes.pop() };
    let mut at = bytes.iter().copied();
    let mut next = || at.next().ok_or(Flaw::Truncated);
    let mut version = 0u32;
    for shift in [0, 7, 14, 21, 28] {
        let byte = next()?;
        version |= u32::from(byte & 127).checked_shl(shift).unwrap_or(0);
        if byte < 128 {
            break;
        }
    }
    let (width, held, wished) = (u32::from(next()?), usize::from(next()?), usize::from(next()?));
    let guard = next()?;
    let head = bytes.len() - at.len();
    if crc(before.bytes().chain(bytes.iter().copied().take(head - 1))) as u8 != guard {
        return Err(Flaw::Damaged);
    }
    if !(1..=16).contains(&width) || held + wished > MOST {
        return Err(Flaw::Damaged);
    }
    let packed = ((held + wished) * width as usize).div_ceil(8);
    let whole = head + packed + 4;
    match sextets.len().cmp(&(whole * 8).div_ceil(6)) {
        std::cmp::Ordering::Less => return Err(Flaw::Truncated),
        std::cmp::Ordering::Greater => return Err(Flaw::Damaged),
        std::cmp::Ordering::Equal => {}
    }
    let body = bytes.get(..head + packed).ok_or(Flaw::Truncated)?;
    let sum = bytes.get(head + packed..).ok_or(Flaw::Truncated)?;
    if crc(before.bytes().chain(body.iter().copied())).to_be_bytes() != sum || spare.is_some_and(|s| s != 0) {
        return Err(Flaw::Damaged);
    }
    let packed = bytes.get(head..head + packed).ok_or(Flaw::Truncated)?;
    let mut places = regroup(packed.iter().map(|b| u32::from(*b)), 8, width);
    places.truncate(held + wished);
    let wished = places.split_off(held.min(places.len()));
    let twice = |list: &[u32]| list.iter().enumerate().any(|(n, p)| list.iter().take(n).any(|q| q == p));
    if twice(&places) || twice(&wished) {
        return Err(Flaw::Damaged);
    }
    Ok(Raw { version, held: places, wished })
}

/// Reads a code, or an address that ends in one after its `#`.
///
/// # Errors
/// `code-unreadable` for what is no code at all, `code-too-new`, `code-truncated`, `code-damaged`, `code-other-pack`.
pub fn read(text: &str, pack: &Pack) -> Result<Profile, Error> {
    let text = text.trim();
    let code = text.rsplit_once('#').map_or(text, |(_, code)| code);
    let fault = |name: &'static str, value: &str, remedy: &str| Error::new(name, "code", value, remedy);
    let unreadable = || fault("code-unreadable", code, "Give the code of a talent card, as it stands after the # of its link.");
    if code.len() > LONGEST {
        return Err(unreadable());
    }
    let flawed = |flaw: Flaw| match flaw {
        Flaw::Damaged => fault("code-damaged", code, "Copy the link again: some of its characters have changed."),
        Flaw::Truncated => fault("code-truncated", code, "Copy the whole link: its end is missing."),
    };
    let Some((head, rest)) = code.split_once('.') else {
        return Err(unreadable());
    };
    let number = head.strip_prefix('t').filter(|n| !n.starts_with('0') && !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    match number.ok_or_else(unreadable)?.parse::<u32>() {
        Ok(n) if n <= FORMAT => {}
        _ => return Err(fault("code-too-new", head, "This code is of a newer version: update talenttaal.")),
    }
    let Some((id, data)) = rest.split_once('.') else {
        return Err(flawed(Flaw::Truncated));
    };
    let before = code.len() - data.len();
    let raw = unpack(code.get(..before).unwrap_or_default(), data).map_err(flawed)?;
    if id != pack.id {
        return Err(fault("code-other-pack", id, "Load the pack that this code was made with."));
    }
    let name = |place: &u32| match pack.talents.get(*place as usize) {
        Some(talent) => Ok(talent.id.clone()),
        None if raw.version > pack.version => Err(fault("code-too-new", code, "This code is of a newer version of the pack: update it.")),
        None => Err(flawed(Flaw::Damaged)),
    };
    let held = raw.held.iter().map(|n| Ok(Held { talent: name(n)?, evidence: String::new() }));
    Ok(Profile {
        pack: pack.id.clone(),
        pack_version: pack.version,
        talents: held.collect::<Result<_, Error>>()?,
        wished: raw.wished.iter().map(name).collect::<Result<_, Error>>()?,
        ..Profile::default()
    })
}
