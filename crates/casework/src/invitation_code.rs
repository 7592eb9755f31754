//! A code on paper, in the place of a link: ten signs of Crockford's alphabet that can be read aloud and typed on any
//! telephone. Four select the letter, five are its secret, the last finds slips of typing before anything is looked up.

use std::fmt;
use std::str::FromStr;

use crate::chance::Chance;

/// Crockford's base 32: no I, L, O or U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Signs before the check sign.
const SIGNS: usize = 9;
/// Signs that select.
const SELECTING: usize = 4;

/// A code, as the letter carries it.
#[derive(Clone, PartialEq, Eq)]
pub struct InvitationCode([u8; SIGNS]);

/// Why something typed is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotACode {
    /// Not ten signs.
    #[error("a code has ten letters and digits")]
    Length,
    /// A sign that no code has.
    #[error("a code has letters and digits only, and never a U")]
    Sign,
    /// The check sign does not fit: a slip of typing.
    #[error("the last sign does not fit the others")]
    Slip,
}

impl InvitationCode {
    /// A new code.
    #[must_use]
    pub fn new(chance: &mut dyn Chance) -> Self {
        let mut signs = [0; SIGNS];
        chance.fill(&mut signs);
        Self(signs.map(|sign| sign & 31))
    }

    /// What selects the letter: no secret, alone it opens nothing.
    #[must_use]
    pub fn selector(&self) -> &[u8] {
        &self.0[..SELECTING]
    }

    /// What must not be known.
    #[must_use]
    pub fn secret(&self) -> &[u8] {
        &self.0[SELECTING..]
    }

    /// A checksum over the field of 32 elements: every wrong sign and every swap of two signs is found.
    fn check_sign(&self) -> u8 {
        doubled(self.0.iter().fold(0, |sum, sign| doubled(sum) ^ sign))
    }
}

/// Times the primitive element, modulo x⁵ + x² + 1.
fn doubled(value: u8) -> u8 {
    let shifted = value << 1;
    if shifted & 32 == 0 { shifted } else { shifted ^ 0b10_0101 }
}

/// In two groups of five: easier to copy by eye.
impl fmt::Display for InvitationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let signs = self.0.iter().copied().chain([self.check_sign()]);
        for (at, sign) in signs.enumerate() {
            if at == 5 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(ALPHABET[usize::from(sign & 31)]))?;
        }
        Ok(())
    }
}

/// Says nothing of the code, so that no log can.
impl fmt::Debug for InvitationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InvitationCode(…)")
    }
}

/// Takes small letters, blanks and dashes, and reads O as 0, I and L as 1.
impl FromStr for InvitationCode {
    type Err = NotACode;

    fn from_str(typed: &str) -> Result<Self, NotACode> {
        let is_between = |sign: char| sign.is_whitespace() || matches!(sign, '-' | '–' | '—' | '‑' | '.' | '_');
        let signs: Vec<char> = typed.chars().filter(|sign| !is_between(*sign)).take(SIGNS + 2).collect();
        let read: Vec<u8> = signs.iter().map(|sign| value_of(*sign)).collect::<Option<_>>().ok_or(NotACode::Sign)?;
        let (last, first) = read.split_last().ok_or(NotACode::Length)?;
        let code = Self(first.try_into().map_err(|_| NotACode::Length)?);
        if code.check_sign() == *last { Ok(code) } else { Err(NotACode::Slip) }
    }
}

fn value_of(sign: char) -> Option<u8> {
    let plain = match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|known| char::from(*known) == plain)?;
    u8::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Counted;

    fn some_code(seed: u64) -> InvitationCode {
        InvitationCode::new(&mut Counted(seed))
    }

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = InvitationCode([7, 0, 1, 22, 30, 2, 19, 9, 21]);
        let written = code.to_string();
        assert_eq!((written.len(), written.as_bytes()[5]), (11, b'-'));
        let spaced = format!("  {} {} ", &written[..3], &written[3..].to_lowercase());
        let misread = written.replace('0', "o").replace('1', "l");
        for typed in [&written, &written.replace('-', ""), &written.to_lowercase(), &spaced, &misread] {
            assert_eq!(typed.parse::<InvitationCode>(), Ok(code.clone()), "{typed}");
        }
        assert_eq!((code.selector().len(), code.secret().len()), (4, 5));
    }

    #[test]
    fn every_wrong_sign_and_every_swap_is_a_slip() {
        for seed in 0..40 {
            let written: Vec<char> = some_code(seed).to_string().replace('-', "").chars().collect();
            for at in 0..10 {
                for other in ALPHABET.iter().map(|sign| char::from(*sign)).filter(|sign| *sign != written[at]) {
                    let mut typed = written.clone();
                    typed[at] = other;
                    let typed: String = typed.into_iter().collect();
                    assert_eq!(typed.parse::<InvitationCode>(), Err(NotACode::Slip), "{typed}");
                }
                for with in (0..10).filter(|with| written[*with] != written[at]) {
                    let mut typed = written.clone();
                    typed.swap(at, with);
                    let typed: String = typed.into_iter().collect();
                    assert_eq!(typed.parse::<InvitationCode>(), Err(NotACode::Slip), "{typed}");
                }
            }
        }
    }

    #[test]
    fn what_can_be_no_code_is_told_by_name() {
        let check = |typed: &str, expect| assert_eq!(typed.parse::<InvitationCode>(), Err(expect), "{typed:?}");
        check("", NotACode::Length);
        check("7K3QX-2M9P", NotACode::Length);
        check("7K3QX-2M9PD7", NotACode::Length);
        check("7K3QX-2M9PU", NotACode::Sign);
        check("7K3QX-2M9P%", NotACode::Sign);
        check("<script>alert", NotACode::Sign);
    }

    #[test]
    fn codes_differ_and_are_told_by_nobody() {
        let codes: std::collections::BTreeSet<String> = (0..200).map(|seed| some_code(seed).to_string()).collect();
        assert_eq!(codes.len(), 200);
        assert_eq!(format!("{:?}", some_code(1)), "InvitationCode(…)");
    }
}
