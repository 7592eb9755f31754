//! Text as a paper can hold it: every sign has a glyph, and nothing is lost without a trace.

use std::fmt::Write;

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

/// Makes every text in the data legible with the fonts at hand.
pub(crate) fn make_legible(value: &mut Value, has_glyph: &impl Fn(char) -> bool) {
    match value {
        Value::String(text) => *text = legible(text, has_glyph),
        Value::Array(values) => values.iter_mut().for_each(|value| make_legible(value, has_glyph)),
        Value::Object(fields) => fields.values_mut().for_each(|value| make_legible(value, has_glyph)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The text with line ends of one kind, blanks for control signs, and the number of every sign that has no glyph.
fn legible(text: &str, has_glyph: &impl Fn(char) -> bool) -> String {
    let mut kept = String::with_capacity(text.len());
    for sign in text.replace("\r\n", "\n").nfc() {
        match sign {
            '\n' | ' ' => kept.push(sign),
            '\r' | '\u{2028}' | '\u{2029}' => kept.push('\n'),
            sign if sign.is_control() => kept.push(' '),
            // Joiners and direction marks: they shape what has no glyph here, and would hide in a text layer.
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => {}
            '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}' => {}
            sign if !is_private(sign) && has_glyph(sign) => kept.push(sign),
            sign => write!(kept, "[U+{:04X}]", u32::from(sign)).expect("a String takes every text"),
        }
    }
    kept
}

/// Signs to which everybody gives another meaning; PDF/UA refuses them.
fn is_private(sign: char) -> bool {
    matches!(sign, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{fffff}' | '\u{100000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_glyph_leaves_its_number() {
        let check = |text, expect| assert_eq!(legible(text, &|sign| u32::from(sign) < 0x250), expect, "{text:?}");
        check("Zoë Łaska", "Zoë Łaska");
        check("e\u{301}", "é");
        check("a\r\nb\rc\u{2028}d", "a\nb\nc\nd");
        check("a\u{0}b\tc\u{1b}", "a b c ");
        check("\u{1f600}\u{fe0f}", "[U+1F600]");
        check("\u{202e}gnp", "gnp");
        check("\u{e000}", "[U+E000]");
        check("中", "[U+4E2D]");
    }
}
