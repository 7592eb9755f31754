//! Setting up the second factor: a picture to scan, a code to confirm it, then the recovery codes, shown once.

use std::fmt::Write as _;

use askama::Template;
use qrcode::{Color, QrCode};

use crate::form::Faults;
use crate::frame::Frame;

/// `/second-factor`
#[derive(Template)]
#[template(path = "doors/second_factor.html")]
pub struct SecondFactorPage {
    /// What stands around it.
    pub frame: Frame,
    /// What does not fit.
    pub faults: Faults,
    /// The address an authenticator app reads (`otpauth://…`), drawn as a QR code.
    pub address: String,
    /// The same secret to type by hand, in base32.
    pub secret: String,
    /// The hat that cannot be worn without it, in words; none where it is a choice.
    pub needed_for: Option<String>,
}

impl SecondFactorPage {
    /// The address as a drawing; empty where it is too long for one, then the secret is typed.
    #[must_use]
    pub fn picture(&self) -> String {
        let label = self.frame.t.say("doors-factor-picture");
        QrCode::new(&self.address).map(|code| drawing(&code, &label)).unwrap_or_default()
    }

    /// Whether it is needed, and for what.
    #[must_use]
    pub fn duty(&self) -> String {
        match &self.needed_for {
            Some(hat) => self.frame.t.say_with("doors-factor-must", &[("hat", hat.into())]),
            None => self.frame.t.say("doors-factor-may"),
        }
    }

    /// The secret in groups of four, easier to copy by eye.
    #[must_use]
    pub fn grouped_secret(&self) -> String {
        let letters: Vec<char> = self.secret.chars().collect();
        letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }

    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP".to_owned();
        let address = format!("otpauth://totp/Houvast:ana%40example.org?secret={secret}&issuer=Houvast");
        Self { frame, faults: Faults::default(), address, secret, needed_for: None }
    }
}

/// `/second-factor`, where it is set already: the way to another phone, to new recovery codes, or to do without it.
#[derive(Template)]
#[template(path = "doors/second_factor_on.html")]
pub struct SecondFactorOnPage {
    /// What stands around it.
    pub frame: Frame,
    /// What does not fit.
    pub faults: Faults,
    /// The hat that cannot be worn without it, in words: then it is set up anew at once.
    pub needed_for: Option<String>,
}

impl SecondFactorOnPage {
    /// Whether it is needed, and for what.
    #[must_use]
    pub fn duty(&self) -> String {
        match &self.needed_for {
            Some(hat) => self.frame.t.say_with("doors-factor-must", &[("hat", hat.into())]),
            None => self.frame.t.say("doors-factor-may"),
        }
    }

    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("code", frame.t.say("doors-code-refused"));
        Self { frame, faults, needed_for: None }
    }
}

/// One path of dark squares, its label from a catalogue of ours, with the quiet zone of four that the standard asks for (ISO/IEC 18004).
fn drawing(code: &QrCode, label: &str) -> String {
    const QUIET: usize = 4;
    let width = code.width();
    let size = width + 2 * QUIET;
    let mut path = String::new();
    for (at, _) in code.to_colors().iter().enumerate().filter(|(_, colour)| **colour == Color::Dark) {
        // Writing to a string cannot fail.
        let _ = write!(path, "M{} {}h1v1h-1z", at % width + QUIET, at / width + QUIET);
    }
    format!(
        "<svg viewBox=\"0 0 {size} {size}\" role=\"img\" aria-label=\"{label}\" shape-rendering=\"crispEdges\">\
         <path d=\"{path}\" fill=\"currentColor\"/></svg>"
    )
}

/// After the second factor is set: the codes for the day the telephone is lost.
#[derive(Template)]
#[template(path = "doors/recovery_codes.html")]
pub struct RecoveryCodesPage {
    /// What stands around it.
    pub frame: Frame,
    /// What does not fit.
    pub faults: Faults,
    /// Codes, each good for one time.
    pub codes: Vec<String>,
    /// Where the reader goes on to.
    pub next: String,
}

impl RecoveryCodesPage {
    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let codes = (1..=8).map(|at| format!("k{at}4m-9x{at}t")).collect();
        Self { frame, faults: Faults::default(), codes, next: "/own".to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use houvast_language::Speaker;

    use super::*;

    #[test]
    fn the_picture_is_drawn_without_style_and_within_bounds() {
        let page = SecondFactorPage::sample(Frame::open(Speaker::default(), "/second-factor"));
        let picture = page.picture();
        assert!(picture.starts_with("<svg viewBox=\"0 0 "));
        assert!(!picture.contains("style"));
        assert!(picture.len() < 24_000, "{}", picture.len());
        assert_eq!(page.grouped_secret().len(), 32 + 7);
    }
}
