//! `choose_with_paper`: the way back of somebody without mail. A sign-in name in the place of an address, and codes on
//! paper that choose a new password, each once. Whoever lost password and codes is locked out, and is told so.

use houvast_casework::chance::Chance;
use houvast_casework::ids::AccountId;
use houvast_storage::Credential;
use subtle::ConstantTimeEq;

use super::password::{self, WeakPassword};
use super::second_factor::{hash_of, recovery_codes};
use super::session::SignedIn;
use super::sign_in::{MOST_FROM_EVERYWHERE, MOST_PER_ADDRESS, MOST_PER_NETWORK, SignInError, throttle};
use crate::installation::{Installation, TRIES, Trouble};

/// What stands on the paper of somebody without mail.
#[derive(Clone, PartialEq, Eq)]
pub struct OnPaper {
    /// What to sign in with.
    pub sign_in_name: String,
    /// Codes, each good for one new password.
    pub codes: Vec<String>,
}

/// Says nothing of the codes, so that no log can.
impl std::fmt::Debug for OnPaper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OnPaper").field("codes", &self.codes.len()).finish_non_exhaustive()
    }
}

/// Why no new password was chosen.
#[derive(Debug, thiserror::Error)]
pub enum WayBackError {
    /// The new password is too weak.
    #[error(transparent)]
    WeakPassword(#[from] WeakPassword),
    /// As when signing in.
    #[error(transparent)]
    Refused(#[from] SignInError),
}

impl From<Trouble> for WayBackError {
    fn from(trouble: Trouble) -> Self {
        Self::Refused(trouble.into())
    }
}

/// A name that nobody signs in with: the person's own and four signs. Nobody chooses it, so nobody learns who has one.
pub(crate) async fn draw_sign_in_name(installation: &Installation, name: &str) -> Result<String, Trouble> {
    let mut chance = installation.store.chance("sign-in name");
    for _ in 0..TRIES {
        let drawn = sign_in_name(name, &mut *chance);
        if installation.store.find_account_by_email(&drawn).await?.is_none() {
            return Ok(drawn);
        }
    }
    Err(Trouble::Conflict)
}

fn sign_in_name(name: &str, chance: &mut dyn Chance) -> String {
    const SIGNS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let first = name.split_whitespace().next().unwrap_or_default().to_lowercase();
    let first: String = first.chars().filter(char::is_ascii_alphabetic).take(12).collect();
    let mut bytes = [0; 4];
    chance.fill(&mut bytes);
    let signs: String = bytes.iter().map(|byte| char::from(SIGNS[usize::from(byte & 31)])).collect();
    if first.is_empty() { format!("houvast-{signs}") } else { format!("{first}-{signs}") }
}

/// Whether something typed can be a sign-in name.
#[must_use]
pub fn is_plausible_name(typed: &str) -> bool {
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || sign == '-';
    (6..=24).contains(&typed.len()) && typed.chars().all(is_sign) && typed.contains('-')
}

/// New codes, and the hashes that are kept of them.
pub(crate) fn draw_codes(installation: &Installation, whose: &str) -> (Vec<String>, Vec<[u8; 32]>) {
    let codes = recovery_codes(&mut *installation.store.chance(&format!("way back {whose}")));
    let hashes = codes.iter().map(|code| hash_of(code)).collect();
    (codes, hashes)
}

/// Chooses a new password with a code on paper. Every session ends; a second factor stays what it was. A wrong name and
/// a wrong code look and last the same. Returns how many codes are left.
///
/// # Errors
/// [`WayBackError`]; nothing is written then.
pub async fn choose_with_paper(
    installation: &Installation,
    (name, code): (&str, &str),
    new: &str,
    network: &str,
) -> Result<usize, WayBackError> {
    password::check(new, name)?;
    throttle(installation, &format!("paper {network} {name}"), MOST_PER_ADDRESS).await?;
    throttle(installation, network, MOST_PER_NETWORK).await?;
    let is_flooded = match throttle(installation, &format!("paper {name}"), MOST_FROM_EVERYWHERE).await {
        Err(SignInError::TooMany) => true,
        counted => {
            counted?;
            false
        }
    };
    let hash = password::hash(new, &mut *installation.store.chance(&format!("password {name}"))).await;
    let hash = hash.map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let account = installation.store.find_account_by_email(name).await.map_err(Trouble::from)?.map(|known| known.id);
    // Nobody's account is asked for too, so that a name that is not there takes as long.
    let asked = account.unwrap_or(AccountId(uuid::Uuid::nil()));
    let kept = installation.store.find_credential(asked).await.map_err(Trouble::from)?;
    let mut credential: Credential = kept.unwrap_or_default();
    let typed = hash_of(code);
    let place = credential.way_back.iter().position(|kept| bool::from(kept.ct_eq(&typed)));
    let (Some(account), Some(place), false) = (account, place, is_flooded) else {
        return Err(SignInError::Wrong.into());
    };
    credential.way_back.remove(place);
    credential.password_hash = Some(hash);
    let mut plan = installation.store.plan();
    plan.set_credential(account, &credential).map_err(Trouble::from)?;
    plan.end_sessions_of(account).map_err(Trouble::from)?;
    installation.store.commit(plan).await.map_err(Trouble::from)?;
    Ok(credential.way_back.len())
}

/// Makes new codes in the place of all earlier ones, for somebody who knows the password. Shown once.
///
/// # Errors
/// [`SignInError::Wrong`] where the password does not fit.
pub async fn make_way_back(
    installation: &Installation,
    signed_in: &SignedIn,
    password: &str,
) -> Result<OnPaper, SignInError> {
    let account = &signed_in.account;
    throttle(installation, &format!("way back {}", account.id), MOST_PER_ADDRESS).await?;
    let kept = installation.store.find_credential(account.id).await.map_err(Trouble::from)?;
    let hash = kept.as_ref().and_then(|kept| kept.password_hash.as_deref());
    if !password::is_right(password, hash).await {
        return Err(SignInError::Wrong);
    }
    let mut credential = kept.ok_or(SignInError::Wrong)?;
    let (codes, hashes) = draw_codes(installation, &account.id.to_string());
    credential.way_back = hashes;
    let mut plan = installation.store.plan();
    plan.set_credential(account.id, &credential).map_err(Trouble::from)?;
    installation.store.commit(plan).await.map_err(Trouble::from)?;
    Ok(OnPaper { sign_in_name: account.email.clone(), codes })
}

#[cfg(test)]
mod tests {
    use houvast_casework::chance::Counted;

    use super::*;

    #[test]
    fn a_sign_in_name_is_made_of_the_first_name_and_four_signs() {
        let check = |name: &str, begins: &str| {
            let made = sign_in_name(name, &mut Counted(5));
            assert!(made.starts_with(begins) && made.len() == begins.len() + 4, "{made}");
            assert!(is_plausible_name(&made), "{made}");
        };
        check("Ana Vermeulen", "ana-");
        check("Zoë", "zo-");
        check("مريم", "houvast-");
        check("", "houvast-");
        check("Bartholomeüs-Alexander de Groot", "bartholomesa-");
    }

    #[test]
    fn an_address_or_markup_is_no_sign_in_name() {
        for typed in ["ana", "ana@thuis.example", "<b>-123", "ana 1234", "a-1", ""] {
            assert!(!is_plausible_name(typed), "{typed}");
        }
    }
}
