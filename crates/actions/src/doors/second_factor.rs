//! The second factor: time-based codes of an authenticator app (RFC 6238) and recovery codes for a lost phone.

use houvast_casework::chance::Chance;
use houvast_storage::{Credential, Factors, Plan, Session, TotpSecret};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use totp_rs::{Builder, Totp};

use super::session::SignedIn;
use super::sign_in::{SignInError, throttle};
use crate::installation::{Installation, Trouble};

/// Codes tried in the window of signing in.
const MOST_CODES: u32 = 6;
/// How many recovery codes are handed out.
const RECOVERY_CODES: usize = 8;

/// What the app needs: shown once, as a picture and as letters.
#[derive(Debug, Clone)]
pub struct SetUp {
    /// `otpauth://` address for the picture.
    pub address: String,
    /// The secret in letters, for typing.
    pub letters: String,
}

/// Begins or shows again the set-up of a second factor. Asking twice shows the same secret until it is confirmed.
///
/// # Errors
/// [`Trouble::NotFound`] where a factor was confirmed already.
pub async fn begin_set_up(installation: &Installation, signed_in: &SignedIn) -> Result<SetUp, Trouble> {
    let account = signed_in.account.id;
    let mut credential = installation.store.find_credential(account).await?.unwrap_or_default();
    if credential.totp.as_ref().is_some_and(|totp| totp.confirmed) {
        return Err(Trouble::NotFound);
    }
    if credential.totp.is_none() {
        let mut secret = vec![0; 20];
        installation.store.chance(&format!("second factor {account}")).fill(&mut secret);
        credential.totp = Some(TotpSecret { secret, confirmed: false, last_step: 0 });
        let mut plan = installation.store.plan();
        plan.set_credential(account, &credential)?;
        installation.store.commit(plan).await?;
    }
    let secret = credential.totp.as_ref().map(|totp| totp.secret.clone()).unwrap_or_default();
    let totp = totp_of(&secret, &signed_in.account.email)?;
    let address = totp.to_url().map_err(|error| Trouble::Unavailable(error.to_string()))?;
    Ok(SetUp { address, letters: totp.secret().to_base32() })
}

/// Confirms the set-up with a first code; the session then has two factors. Returns recovery codes, shown once.
///
/// # Errors
/// [`SignInError::Wrong`] where the code does not fit.
pub async fn confirm_set_up(
    installation: &Installation,
    signed_in: &SignedIn,
    code: &str,
) -> Result<Vec<String>, SignInError> {
    let account = signed_in.account.id;
    throttle(installation, &format!("code {account}"), MOST_CODES).await?;
    let mut credential = credential_of(installation, signed_in).await?;
    let totp = credential.totp.as_mut().filter(|totp| !totp.confirmed).ok_or(SignInError::Wrong)?;
    accept(totp, code, installation.store.now())?;
    totp.confirmed = true;
    let codes = recovery_codes(&mut *installation.store.chance(&format!("recovery {account}")));
    credential.recovery = codes.iter().map(|code| hash_of(code)).collect();
    commit(installation, signed_in, &credential).await?;
    Ok(codes)
}

/// Enters a code of the app; the session then has two factors.
///
/// # Errors
/// [`SignInError::Wrong`] where the code does not fit or was used before.
pub async fn enter_code(installation: &Installation, signed_in: &SignedIn, code: &str) -> Result<(), SignInError> {
    throttle(installation, &format!("code {}", signed_in.account.id), MOST_CODES).await?;
    let mut credential = credential_of(installation, signed_in).await?;
    let totp = credential.totp.as_mut().filter(|totp| totp.confirmed).ok_or(SignInError::Wrong)?;
    accept(totp, code, installation.store.now())?;
    commit(installation, signed_in, &credential).await
}

/// Enters a recovery code; it works once. Returns how many are left.
///
/// # Errors
/// [`SignInError::Wrong`] where there is no such unused code.
pub async fn enter_recovery_code(
    installation: &Installation,
    signed_in: &SignedIn,
    code: &str,
) -> Result<usize, SignInError> {
    throttle(installation, &format!("code {}", signed_in.account.id), MOST_CODES).await?;
    let mut credential = credential_of(installation, signed_in).await?;
    let hash = hash_of(code);
    let place = credential.recovery.iter().position(|kept| bool::from(kept.ct_eq(&hash)));
    credential.recovery.remove(place.ok_or(SignInError::Wrong)?);
    commit(installation, signed_in, &credential).await?;
    Ok(credential.recovery.len())
}

/// Ends the second factor, with a code of the app or of the sheet: to set up another phone, or to do without.
///
/// # Errors
/// [`SignInError::Wrong`] where the code does not fit.
pub async fn end_factor(installation: &Installation, signed_in: &SignedIn, code: &str) -> Result<(), SignInError> {
    throttle(installation, &format!("code {}", signed_in.account.id), MOST_CODES).await?;
    let mut credential = credential_of(installation, signed_in).await?;
    let hash = hash_of(code);
    let of_sheet = credential.recovery.iter().any(|kept| bool::from(kept.ct_eq(&hash)));
    let totp = credential.totp.as_mut().filter(|totp| totp.confirmed).ok_or(SignInError::Wrong)?;
    if !of_sheet {
        accept(totp, code, installation.store.now())?;
    }
    credential.totp = None;
    credential.recovery.clear();
    let mut plan: Plan = installation.store.plan();
    plan.set_credential(signed_in.account.id, &credential).map_err(Trouble::from)?;
    let session = Session { factors: Factors::One, ..signed_in.session.clone() };
    plan.revise_session(&signed_in.token.0, &session).map_err(Trouble::from)?;
    installation.store.commit(plan).await.map_err(Trouble::from)?;
    Ok(())
}

async fn credential_of(installation: &Installation, signed_in: &SignedIn) -> Result<Credential, SignInError> {
    let credential = installation.store.find_credential(signed_in.account.id).await.map_err(Trouble::from)?;
    credential.ok_or(SignInError::Wrong)
}

/// Writes the credential back and lifts the session, in one transaction: of two who enter the same code one wins.
async fn commit(installation: &Installation, signed_in: &SignedIn, credential: &Credential) -> Result<(), SignInError> {
    let mut plan: Plan = installation.store.plan();
    plan.set_credential(signed_in.account.id, credential).map_err(Trouble::from)?;
    let session = Session { factors: Factors::Two, ..signed_in.session.clone() };
    plan.revise_session(&signed_in.token.0, &session).map_err(Trouble::from)?;
    installation.store.commit(plan).await.map_err(Trouble::from)?;
    Ok(())
}

fn accept(kept: &mut TotpSecret, code: &str, now: Timestamp) -> Result<(), SignInError> {
    let digits: String = code.chars().filter(|character| !character.is_whitespace()).collect();
    let totp = totp_of(&kept.secret, "houvast")?;
    let seconds = u64::try_from(now.as_second()).unwrap_or_default();
    let step = totp.check(&digits, seconds).and_then(|step| i64::try_from(step).ok()).ok_or(SignInError::Wrong)?;
    if step <= kept.last_step {
        return Err(SignInError::Wrong);
    }
    kept.last_step = step;
    Ok(())
}

fn totp_of(secret: &[u8], email: &str) -> Result<Totp, Trouble> {
    // A colon would end the label of the address early.
    let label = email.replace(':', " ");
    let builder = Builder::new().with_secret(secret.to_vec()).with_account_name(label).with_issuer(Some("Houvast"));
    builder.build().map_err(|error| Trouble::Unavailable(error.to_string()))
}

/// Ten letters and digits, in two groups.
pub(crate) fn recovery_codes(chance: &mut dyn Chance) -> Vec<String> {
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let mut code = || {
        let mut bytes = [0; 10];
        chance.fill(&mut bytes);
        let letters: String = bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte & 31)])).collect();
        format!("{}-{}", &letters[..5], &letters[5..])
    };
    (0..RECOVERY_CODES).map(|_| code()).collect()
}

/// 50 random bits need no slow hash; dashes and case do not count.
pub(crate) fn hash_of(code: &str) -> [u8; 32] {
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    Sha256::digest(plain.to_lowercase().as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use houvast_casework::chance::Counted;

    use super::*;

    #[test]
    fn a_code_is_accepted_once() {
        let mut kept = TotpSecret { secret: vec![7; 20], confirmed: true, last_step: 0 };
        let now: Timestamp = "2026-11-29T08:00:10Z".parse().unwrap();
        let code = totp_of(&kept.secret, "a").unwrap().generate(now.as_second() as u64).to_string();
        assert!(accept(&mut kept, &code, now).is_ok());
        assert!(matches!(accept(&mut kept, &code, now), Err(SignInError::Wrong)));
        assert!(matches!(accept(&mut kept, "000000x", now), Err(SignInError::Wrong)));
    }

    #[test]
    fn recovery_codes_differ_and_their_writing_does_not_count() {
        let codes = recovery_codes(&mut Counted(3));
        let different: std::collections::BTreeSet<_> = codes.iter().collect();
        assert_eq!(different.len(), RECOVERY_CODES);
        assert_eq!(hash_of(&codes[0]), hash_of(&codes[0].to_uppercase().replace('-', " ")));
    }
}
