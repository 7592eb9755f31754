//! The colours can be read: contrast by the formula of WCAG 2.2, in both schemes.

#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../assets/tokens.css");

/// Ink, ground, and the least contrast: 7 for what is read at length, 4.5 for other words, 3 for edges and focus.
const PAIRS: &[(&str, &str, f64)] = &[
    ("ink", "ground", 7.0),
    ("ink", "paper", 7.0),
    ("ink", "sunk", 7.0),
    ("ink", "act-ground", 7.0),
    ("ink", "now-ground", 7.0),
    ("ink-soft", "ground", 7.0),
    ("ink-soft", "paper", 7.0),
    ("ink-soft", "sunk", 4.5),
    ("now-ink", "paper", 7.0),
    ("act", "ground", 4.5),
    ("act", "paper", 4.5),
    ("act", "act-ground", 4.5),
    ("act-strong", "act-ground", 4.5),
    ("on-act", "act", 4.5),
    ("on-act", "act-strong", 4.5),
    ("stop", "ground", 4.5),
    ("stop", "paper", 4.5),
    ("stop", "stop-ground", 4.5),
    ("go", "act-ground", 4.5),
    ("hold", "act-ground", 4.5),
    ("stop", "act-ground", 4.5),
    ("edge", "paper", 3.0),
    ("edge", "ground", 3.0),
    ("focus", "ground", 3.0),
    ("focus", "paper", 3.0),
    ("focus", "act-ground", 3.0),
];

/// Colours of one block: `--name: #rrggbb`.
fn colours(block: &str) -> BTreeMap<&str, [f64; 3]> {
    let declared = block.lines().filter_map(|line| line.trim().strip_prefix("--")?.split_once(": #"));
    declared.map(|(name, rest)| (name, channels(rest.split(';').next().unwrap()))).collect()
}

fn channels(hex: &str) -> [f64; 3] {
    let full: String = if hex.len() == 3 { hex.chars().flat_map(|one| [one, one]).collect() } else { hex.to_owned() };
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&full[at..at + 2], 16).unwrap()) / 255.0)
}

/// WCAG 2.2, "relative luminance".
fn luminance(colour: [f64; 3]) -> f64 {
    let [r, g, b] = colour.map(|one| if one <= 0.04045 { one / 12.92 } else { ((one + 0.055) / 1.055).powf(2.4) });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn black_on_white_is_twenty_one() {
    assert!((contrast(channels("000"), channels("ffffff")) - 21.0).abs() < 1e-9);
}

#[test]
fn every_ink_can_be_read_on_its_ground_by_day_and_by_night() {
    let (day, rest) = TOKENS.split_once("@media (prefers-color-scheme: dark)").unwrap();
    let (night, _) = rest.split_once("@media print").unwrap();
    let day = colours(day);
    let mut faults = Vec::new();
    for (scheme, colours) in [("day", day.clone()), ("night", day.into_iter().chain(colours(night)).collect())] {
        for (ink, ground, least) in PAIRS {
            let is = contrast(colours[ink], colours[ground]);
            if is < *least {
                faults.push(format!("{ink} on {ground} by {scheme}: {is:.2}, at least {least}"));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}
