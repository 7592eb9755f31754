//! Passwords: length counts, nothing else is asked (NIST SP 800-63B section 5.1.1.2). Hashed with argon2id.

use std::num::NonZero;
use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use houvast_casework::chance::Chance;
use tokio::sync::Semaphore;

/// The fewest characters.
pub const LEAST: usize = 10;
/// The most characters; more is no safer and costs time.
pub const MOST: usize = 200;

/// Why a password was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WeakPassword {
    /// Fewer than [`LEAST`] characters.
    #[error("a password has at least {LEAST} characters")]
    TooShort,
    /// More than [`MOST`] characters.
    #[error("a password has at most {MOST} characters")]
    TooLong,
    /// One character repeated, a row of keys, or the own mail address.
    #[error("this password is among the first that are tried")]
    TooEasy,
}

/// What is tried first: rows of keys and the product's own name.
const FIRST_TRIED: [&str; 8] =
    ["1234567890", "0123456789", "qwertyuiop", "azertyuiop", "password", "wachtwoord", "motdepasse", "houvast"];

/// Checks a password someone chooses.
///
/// # Errors
/// [`WeakPassword`] says what to change.
pub fn check(password: &str, email: &str) -> Result<(), WeakPassword> {
    let length = password.chars().count();
    if length < LEAST {
        return Err(WeakPassword::TooShort);
    }
    if length > MOST {
        return Err(WeakPassword::TooLong);
    }
    let lower = password.to_lowercase();
    let first = lower.chars().next();
    let repeated = lower.chars().all(|character| Some(character) == first);
    let tried = FIRST_TRIED.iter().any(|tried| lower.replace(tried, "").chars().count() < 4);
    let own = email.to_lowercase().split('@').next().is_some_and(|name| name.len() > 3 && lower.starts_with(name));
    if repeated || tried || own { Err(WeakPassword::TooEasy) } else { Ok(()) }
}

/// The hash of a password as it is kept (PHC string, argon2id).
///
/// # Errors
/// Where the hash cannot be computed: memory is short.
pub async fn hash(password: &str, chance: &mut (dyn Chance + Send)) -> Result<String, HashError> {
    let mut salt = [0; 16];
    chance.fill(&mut salt);
    let password = password.to_owned();
    let hashed = in_turn(move || {
        Argon2::default().hash_password_with_salt(password.as_bytes(), &salt).map(|hash: PasswordHash| hash.to_string())
    });
    hashed.await.ok_or(HashError)?.map_err(|_| HashError)
}

/// Each hash takes 19 MB: as many at once as the machine has processors, so that a crowd at the door fills no memory.
static TURNS: LazyLock<Semaphore> =
    LazyLock::new(|| Semaphore::new(std::thread::available_parallelism().map_or(1, NonZero::get)));

/// Works on a thread where nobody waits; none where the work was ended.
async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let _turn = TURNS.acquire().await.ok()?;
    tokio::task::spawn_blocking(work).await.ok()
}

/// The hash could not be computed.
#[derive(Debug, thiserror::Error)]
#[error("the password could not be hashed")]
pub struct HashError;

/// Takes as long as for a real one, so that nobody learns from time whether an account exists.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$QUoYQ8DyV5WyKOYpX1QlRJxPXkgJmCLXKuSgV5AsxQs";

/// Whether a password belongs to a hash; without a hash the answer is no, after the same time.
pub async fn is_right(password: &str, hash: Option<&str>) -> bool {
    let known = hash.is_some();
    let hash = hash.unwrap_or(NOBODY).to_owned();
    let password = password.to_owned();
    let right = in_turn(move || {
        PasswordHash::new(&hash).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    });
    right.await == Some(true) && known
}

#[cfg(test)]
mod tests {
    use houvast_casework::chance::Counted;

    use super::*;

    #[test]
    fn length_counts_and_what_is_tried_first_is_refused() {
        let check = |password: &str, expect| assert_eq!(check(password, "ana@thuis.example"), expect, "{password}");
        check("een rustige herfstdag", Ok(()));
        check("kort", Err(WeakPassword::TooShort));
        check("aaaaaaaaaaaa", Err(WeakPassword::TooEasy));
        check("1234567890", Err(WeakPassword::TooEasy));
        check("Wachtwoord1", Err(WeakPassword::TooEasy));
        check(&"x1".repeat(101), Err(WeakPassword::TooLong));
    }

    #[tokio::test]
    async fn only_the_right_password_fits_its_hash() {
        let kept = hash("een rustige herfstdag", &mut Counted(1)).await.unwrap();
        assert!(is_right("een rustige herfstdag", Some(&kept)).await);
        assert!(!is_right("een rustige lentedag", Some(&kept)).await);
        assert!(!is_right("een rustige herfstdag", None).await);
    }

    #[test]
    fn the_hash_of_nobody_is_a_hash() {
        assert!(PasswordHash::new(NOBODY).is_ok());
    }
}
