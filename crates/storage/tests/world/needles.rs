//! Looks for planted secrets in heaps of bytes, as they are and in the encodings in which they could hide.

use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// A needle is found by its first bytes; shorter ones are found by chance and prove nothing.
const SHORTEST: usize = 5;

/// Everything looked for.
#[derive(Default)]
pub(crate) struct Needles {
    by_beginning: HashMap<[u8; SHORTEST], Vec<(Vec<u8>, String)>>,
    count: usize,
}

impl Needles {
    /// Looks for a text: as written, in small letters, with and without blanks, and encoded.
    pub(crate) fn plant_text(&mut self, text: &str) {
        self.count += 1;
        let small = text.to_lowercase();
        let packed: String = small.split_whitespace().collect();
        let mut forms = vec![text.to_owned(), small, packed];
        forms.dedup();
        for form in forms {
            self.add_encodings(form.as_bytes(), text);
            let wide: Vec<u16> = form.encode_utf16().collect();
            self.add(wide.iter().flat_map(|unit| unit.to_le_bytes()).collect(), format!("{text} (UTF-16)"));
            self.add(
                wide.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
                format!("{text} (UTF-16, big end first)"),
            );
        }
    }

    /// Looks for bytes: as they are and encoded.
    pub(crate) fn plant_bytes(&mut self, bytes: &[u8], name: &str) {
        self.count += 1;
        self.add_encodings(bytes, name);
    }

    pub(crate) fn count(&self) -> usize {
        self.count
    }

    fn add_encodings(&mut self, bytes: &[u8], name: &str) {
        self.add(bytes.to_vec(), name.to_owned());
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        self.add(hex.to_uppercase().into_bytes(), format!("{name} (hexadecimal)"));
        self.add(hex.into_bytes(), format!("{name} (hexadecimal)"));
        for shift in 0..3 {
            for engine in [&STANDARD_NO_PAD, &URL_SAFE_NO_PAD] {
                let encoded = engine.encode([&[0; 2][..shift], bytes].concat());
                // Letters at both ends depend on what stands around.
                let (from, to) = ((shift * 8).div_ceil(6), (shift + bytes.len()) * 8 / 6);
                self.add(encoded.as_bytes()[from..to].to_vec(), format!("{name} (base64)"));
            }
        }
    }

    fn add(&mut self, needle: Vec<u8>, name: String) {
        let Some(beginning) = needle.first_chunk::<SHORTEST>() else { panic!("`{name}` is too short to look for") };
        let same = self.by_beginning.entry(*beginning).or_default();
        if !same.iter().any(|(known, _)| *known == needle) {
            same.push((needle, name));
        }
    }

    /// Every secret found, each once.
    pub(crate) fn find_in(&self, heap: &[u8]) -> Vec<String> {
        let mut begins = vec![false; 1 << 16];
        for beginning in self.by_beginning.keys() {
            begins[usize::from(u16::from_be_bytes([beginning[0], beginning[1]]))] = true;
        }
        let mut found = Vec::new();
        for place in 0..heap.len().saturating_sub(SHORTEST - 1) {
            let rest = &heap[place..];
            if !begins[usize::from(u16::from_be_bytes([rest[0], rest[1]]))] {
                continue;
            }
            let beginning = rest.first_chunk::<SHORTEST>().unwrap();
            for (needle, name) in self.by_beginning.get(beginning).into_iter().flatten() {
                if rest.starts_with(needle) && !found.contains(name) {
                    found.push(name.clone());
                }
            }
        }
        found
    }
}

#[test]
fn a_secret_is_found_in_every_encoding() {
    let mut needles = Needles::default();
    needles.plant_text("Ana Vermeulen");
    let in_base64 = |before: &str| STANDARD_NO_PAD.encode(format!("{before}Ana Vermeulen, Gent"));
    let wide: Vec<u8> = "xx Ana Vermeulen".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for heap in [
        b"..Ana Vermeulen..".to_vec(),
        b"..ana vermeulen..".to_vec(),
        b"..anavermeulen".to_vec(),
        b"416e61205665726d65756c656e".to_vec(),
        b"416E61205665726D65756C656E".to_vec(),
        in_base64("").into_bytes(),
        in_base64(".").into_bytes(),
        in_base64("..").into_bytes(),
        in_base64("...").into_bytes(),
        wide,
    ] {
        assert!(!needles.find_in(&heap).is_empty(), "{}", String::from_utf8_lossy(&heap));
    }
    assert_eq!(needles.find_in(b"Ana Vermeulem"), Vec::<String>::new());
}
