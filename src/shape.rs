//! The talent's shape: one silhouette for each family, whose outline is the dose. The formula and its
//! reference are the art direction's (`shape.md`): a square of 5000 units, whole numbers only.

use std::cell::RefCell;
use std::f64::consts::TAU;

use crate::listed::Listed;
use crate::text::{join, last_cut, number, signed};

/// The attribute of a node whose path is an outline: the family and the dose in hundredths, as `named` reads it.
pub const OUTLINE: &str = "outline";

/// The attribute of a node whose path is an icon, by its name.
pub const ICON: &str = "icon";

/// The family and the dose that an outline is named by.
pub fn named(outline: &str) -> (&str, f64) {
    let (family, dose) = last_cut(outline, b' ').unwrap_or((outline, ""));
    (family, f64::from(number(dose).unwrap_or_default()) / 100.0)
}

/// Side of the square, in units.
pub const SIZE: f64 = 5000.0;
const R0: f64 = 0.29;
const SHRINK: f64 = 0.36;
const SWELL: f64 = 0.05;
const SPIKE: f64 = 0.13;
const SYMBOL: f64 = 0.33;
const RING: f64 = 0.556;
const LOBE: f64 = 0.475;
/// The top, in turns.
const UP: f64 = -0.25;

struct Silhouette {
    sides: f64,
    depth: f64,
    /// Where a lobe points, in turns.
    phi: f64,
    spikes: u32,
}

/// The silhouette of a family; an unknown family (of another pack) is a disc.
fn silhouette(family: &str) -> Silhouette {
    let (sides, depth, phi, spikes) = match family {
        "connect" => (2.0, 1.0 / 5.0, 0.0, 26),
        "lead" => (3.0, 1.0 / 10.0, UP, 27),
        "do" => (4.0, 1.0 / 17.0, 0.125, 28),
        "think" => (5.0, 1.0 / 26.0, UP, 25),
        "create" => (8.0, 0.0, UP, 32),
        _ => (0.0, 0.0, 0.0, 26),
    };
    Silhouette { sides, depth, phi, spikes }
}

/// Cosine and sine of an angle in turns, to seven digits: the nearest quarter turn, and a series for the rest. Those of the
/// standard library reduce angles of any size, which is 2 KB of wasm.
fn cos_sin(turns: f64) -> (f64, f64) {
    let quarter = (4.0 * turns + 0.5).floor();
    let x = TAU * (turns - quarter / 4.0);
    let xx = x * x;
    let c = 1.0 - xx / 2.0 * (1.0 - xx / 12.0 * (1.0 - xx / 30.0 * (1.0 - xx / 56.0)));
    let s = x * (1.0 - xx / 6.0 * (1.0 - xx / 20.0 * (1.0 - xx / 42.0 * (1.0 - xx / 72.0))));
    match (quarter as i32).rem_euclid(4) {
        0 => (c, s),
        1 => (-s, c),
        2 => (-c, -s),
        _ => (s, -c),
    }
}

fn calm(s: &Silhouette, theta: f64) -> f64 {
    let from = theta - s.phi;
    if s.spikes != 32 {
        return (1.0 + s.depth * cos_sin(s.sides * from).0) / (1.0 + s.depth * s.depth / 2.0).sqrt();
    }
    let (cos, sin) = cos_sin(from - (from * s.sides + 0.5).floor() / s.sides);
    RING * cos + (LOBE * LOBE - RING * RING * sin * sin).sqrt()
}

/// The nearest whole unit.
fn near(v: f64) -> f64 {
    (v + 0.5).floor()
}

/// Anchors of the outline on whole units, clockwise from the top, for a dose in −1 (too quiet) … 0 (in balance) … 1 (overdrive).
pub fn anchors(family: &str, dose: f64) -> Vec<(f64, f64)> {
    let s = silhouette(family);
    let d = dose.clamp(-1.0, 1.0);
    let (u, o) = ((-d).max(0.0), d.max(0.0));
    let radius = R0 * (1.0 - SHRINK * u + SWELL * o);
    let golden = (5f64.sqrt() - 1.0) / 2.0;
    (0..4 * s.spikes)
        .map(|i| {
            let theta = UP + f64::from(i) / f64::from(4 * s.spikes);
            let nearest = ((i + 2) / 4) % s.spikes;
            let reach = 0.3 + 0.7 * (f64::from(nearest) * golden).fract();
            let tip = match i % 4 { 0 => 1.0, 2 => 0.0, _ => 0.4 };
            let r = SIZE * (radius * calm(&s, theta) + SPIKE * o * tip * reach);
            let (cos, sin) = cos_sin(theta);
            (near(SIZE / 2.0 + r * cos), near(SIZE / 2.0 + r * sin))
        })
        .listed()
}

thread_local! {
    /// The outlines in balance by family: a page shows forty talents, of six families, at every stroke.
    static BALANCED: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

/// SVG path data of the outline: one M, as many C as there are anchors, one Z.
pub fn path(family: &str, dose: f64) -> String {
    if dose != 0.0 {
        return outline(family, dose);
    }
    BALANCED.with_borrow_mut(|known| match known.iter().find(|k| k.0 == family) {
        Some((_, path)) => path.clone(),
        None => {
            let path = outline(family, dose);
            known.push((family.to_owned(), path.clone()));
            path
        }
    })
}

fn outline(family: &str, dose: f64) -> String {
    through(&anchors(family, dose), (1.0 - dose.clamp(0.0, 1.0)).powi(2) * ROUND)
}

/// How round the curve is through the anchors of a talent that is not too loud: a Catmull-Rom curve.
const ROUND: f64 = 1.0 / 6.0;

/// The closed curve through anchors on whole units. `www/first.js` draws the same one from the anchors alone.
fn through(anchors: &[(f64, f64)], round: f64) -> String {
    let n = anchors.len();
    let at = |i: usize| anchors.get(i % n.max(1)).copied().unwrap_or_default();
    let mut out = String::with_capacity(n * 34);
    let (x, y) = at(0);
    let mut put = |letter: char, numbers: &[f64]| {
        for (n, number) in numbers.iter().enumerate() {
            out.push(if n == 0 { letter } else { ' ' });
            out.push_str(&signed(near(*number) as i32));
        }
    };
    put('M', &[x, y]);
    for i in 0..n {
        let ((x0, y0), (x1, y1), (x2, y2), (x3, y3)) = (at(i + n - 1), at(i), at(i + 1), at(i + 2));
        put('C', &[x1 + round * (x2 - x0), y1 + round * (y2 - y0), x2 - round * (x3 - x1), y2 - round * (y3 - y1), x2, y2]);
    }
    out.push('Z');
    out
}

/// `transform` that puts a 256-unit glyph in its square, whole units and a scale in thousandths.
pub fn icon_transform(family: &str, dose: f64) -> String {
    let side = SIZE * SYMBOL * (1.0 - SHRINK * (-dose).clamp(0.0, 1.0));
    let x = SIZE / 2.0 - side / 2.0;
    let y = x + if family == "lead" { SIZE * 0.012 } else { 0.0 };
    let scale = (side / 256.0 * 1000.0) as i32;
    let digit = |place: i32| signed(scale / place % 10);
    join(&["translate(", &signed(x as i32), " ", &signed(y as i32), ") scale(", &signed(scale / 1000), ".", &digit(100), &digit(10), &digit(1), ")"])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// First anchors (i = 0, 1, 2, 4) of shape.md, ±1.
    type Row = (&'static str, [[(i32, i32); 4]; 3]);
    const TABLE: [Row; 6] = [
        ("be", [[(2500, 1572), (2556, 1574), (2612, 1579), (2722, 1599)], [(2500, 1050), (2588, 1053), (2675, 1061), (2847, 1092)], [(2500, 783), (2597, 902), (2684, 989), (2978, 559)]]),
        ("connect", [[(2500, 1765), (2544, 1765), (2589, 1765), (2681, 1766)], [(2500, 1351), (2569, 1351), (2639, 1352), (2783, 1353)], [(2500, 1099), (2578, 1216), (2646, 1294), (2911, 833)]]),
        ("lead", [[(2500, 1482), (2559, 1485), (2618, 1494), (2730, 1530)], [(2500, 909), (2592, 914), (2684, 928), (2859, 985)], [(2500, 634), (2602, 757), (2693, 850), (2987, 446)]]),
        ("do", [[(2500, 1627), (2549, 1627), (2598, 1627), (2699, 1629)], [(2500, 1136), (2577, 1136), (2654, 1137), (2811, 1139)], [(2500, 873), (2585, 990), (2661, 1068), (2932, 607)]]),
        ("think", [[(2500, 1537), (2560, 1540), (2620, 1551), (2733, 1591)], [(2500, 995), (2594, 1000), (2687, 1017), (2865, 1079)], [(2500, 725), (2604, 848), (2697, 943), (3001, 547)]]),
        ("create", [[(2500, 1543), (2547, 1546), (2593, 1553), (2682, 1583)], [(2500, 1005), (2573, 1009), (2646, 1021), (2785, 1067)], [(2500, 735), (2581, 856), (2653, 947), (2892, 528)]]),
    ];

    #[test]
    fn angles_are_those_of_the_standard_library() {
        for n in -2000..2000 {
            let turns = f64::from(n) / 640.0;
            let (c, s) = cos_sin(turns);
            assert!((c - (TAU * turns).cos()).abs() < 1e-6 && (s - (TAU * turns).sin()).abs() < 1e-6, "{turns}: {c} {s}");
        }
    }

    #[test]
    fn anchors_match_the_reference() {
        for (family, doses) in TABLE {
            for (points, dose) in doses.iter().zip([-1.0, 0.0, 1.0]) {
                let got = anchors(family, dose);
                for (want, i) in points.iter().zip([0, 1, 2, 4]) {
                    let (x, y) = got[i];
                    assert!((x - f64::from(want.0)).abs() <= 1.0 && (y - f64::from(want.1)).abs() <= 1.0, "{family} {dose} {i}: {x} {y} {want:?}");
                }
                assert!(got.iter().all(|(x, y)| (0.0..=SIZE).contains(x) && (0.0..=SIZE).contains(y)));
            }
        }
    }
}
