//! The recovery sheet: the key under which the key store keeps a sealed copy of itself.
//!
//! The sheet alone reads nothing, the sealed copy alone reads nothing; together they bring a lost key store back.
//! `recovery.sealed` changes with every month key: keep only the newest copy, apart from backups and from the sheet,
//! because an old copy would keep destroyed month keys alive.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use houvast_casework::chance::Chance;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::files::{self, KeyError, at};
use super::ledger::Ledger;
use crate::seal::{Columns, SecretKey};

/// Letters and digits that are hard to confuse (Douglas Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 8;
const SEALED: &str = "recovery.sealed";

/// What is printed once and put away: eight groups of eight letters and digits, each with its own check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoverySheet {
    /// The groups in order.
    pub groups: Vec<String>,
}

impl RecoverySheet {
    pub(super) fn of(key: &SecretKey) -> Self {
        let parts = key.bytes().as_chunks::<4>().0.iter().enumerate();
        Self { groups: parts.map(|(number, part)| group(number, *part)).collect() }
    }

    fn parse(text: &str) -> Result<SecretKey, KeyError> {
        let read: Vec<&str> = text.split_whitespace().filter(|word| word.len() == 8).collect();
        if read.len() != GROUPS {
            return Err(KeyError::Incomplete(read.len()));
        }
        let mut bytes = Zeroizing::new(Vec::with_capacity(32));
        for (number, word) in read.iter().enumerate() {
            bytes.extend_from_slice(&part(number, word).ok_or(KeyError::Misread(number + 1))?);
        }
        SecretKey::from_bytes(&bytes).ok_or(KeyError::Incomplete(read.len()))
    }
}

impl fmt::Display for RecoverySheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in self.groups.chunks(4) {
            writeln!(f, "    {}", row.join("  "))?;
        }
        Ok(())
    }
}

/// Four bytes and a check byte over them and their place, as eight letters.
fn group(number: usize, part: [u8; 4]) -> String {
    let [a, b, c, d] = part;
    let mut rest = u64::from_be_bytes([0, 0, 0, a, b, c, d, check(number, part)]);
    let mut letters = [0; 8];
    for place in letters.iter_mut().rev() {
        *place = LETTERS[(rest & 31) as usize];
        rest >>= 5;
    }
    letters.iter().map(|letter| char::from(*letter)).collect()
}

/// Reads a group as people copy it: small letters, and O, I and L for the digits they look like.
fn part(number: usize, word: &str) -> Option<[u8; 4]> {
    let mut value: u64 = 0;
    for letter in word.to_ascii_uppercase().bytes() {
        let letter = match letter {
            b'O' => b'0',
            b'I' | b'L' => b'1',
            other => other,
        };
        value = value << 5 | LETTERS.iter().position(|known| *known == letter)? as u64;
    }
    let [_, _, _, a, b, c, d, sum] = value.to_be_bytes();
    (check(number, [a, b, c, d]) == sum).then_some([a, b, c, d])
}

fn check(number: usize, part: [u8; 4]) -> u8 {
    Sha256::new().chain_update([number as u8]).chain_update(part).finalize()[0]
}

/// Seals every key file of the store under the recovery key.
pub(super) fn write_sealed(store: &Path, chance: &mut dyn Chance) -> Result<(), KeyError> {
    let recovery = files::read_key(&store.join("recovery.key"), "recovery")?;
    let mut copies = BTreeMap::new();
    for file in fs::read_dir(store).map_err(at(store))? {
        let path = file.map_err(at(store))?.path();
        if let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|name| name.ends_with(".key")) {
            copies.insert(name.to_owned(), fs::read_to_string(&path).map_err(at(&path))?);
        }
    }
    let clear = Zeroizing::new(serde_json::to_vec(&copies).map_err(|_| KeyError::Damaged(store.to_owned()))?);
    let sealed = recovery.seal(chance, &Columns::of(SEALED), &clear);
    files::write_whole(&store.join(SEALED), (STANDARD.encode(sealed) + "\n").as_bytes())
}

/// Brings a lost key store back into a new directory, from the text of the sheet and the newest `recovery.sealed`.
/// The ledger of erasures begins empty: copy the newest `erased.ledger` there before opening a backup.
///
/// # Errors
/// [`KeyError`] names the misread group, or says that sheet and file do not belong together.
pub fn restore(sheet: &str, sealed: &Path, store: &Path) -> Result<(), KeyError> {
    let other = || KeyError::OtherSheet(sealed.to_owned());
    let recovery = RecoverySheet::parse(sheet)?;
    let text = fs::read_to_string(sealed).map_err(at(sealed))?;
    let bytes = STANDARD.decode(text.trim()).map_err(|_| other())?;
    let clear = recovery.open(&Columns::of(SEALED), &bytes).ok_or_else(other)?;
    let copies: BTreeMap<String, String> = serde_json::from_slice(&clear).map_err(|_| other())?;
    files::make_directory(store)?;
    for (name, text) in &copies {
        files::write_whole(&store.join(name), text.as_bytes())?;
    }
    Ledger::make(store)?;
    files::write_whole(&store.join(SEALED), text.as_bytes())
}

#[cfg(test)]
mod tests {
    use houvast_casework::chance::Counted;

    use super::*;

    #[test]
    fn a_sheet_reads_back_as_people_copy_it() {
        let key = SecretKey::new(&mut Counted(3));
        let sheet = RecoverySheet::of(&key);
        let copied = sheet.groups.join(" \n").to_lowercase().replace('0', "O").replace('1', "l");
        assert_eq!(RecoverySheet::parse(&copied).unwrap().bytes(), key.bytes());
        assert_eq!(RecoverySheet::parse(&sheet.to_string()).unwrap().bytes(), key.bytes());
    }

    #[test]
    fn a_misread_or_swapped_group_is_named() {
        let sheet = RecoverySheet::of(&SecretKey::new(&mut Counted(3)));
        let mut swapped = sheet.groups.clone();
        swapped.swap(2, 5);
        assert!(matches!(RecoverySheet::parse(&swapped.join(" ")), Err(KeyError::Misread(3))));
        assert!(matches!(RecoverySheet::parse(&sheet.groups[..7].join(" ")), Err(KeyError::Incomplete(7))));
    }
}
