//! `make_wish`: something that would make work more feasible, chosen from the closed list or in own words. Nobody reads it
//! but the person.

use houvast_access::Verb;
use houvast_casework::adjustment::Listed;
use houvast_casework::case::HealthEvent;
use houvast_casework::ids::{AccountId, WishId};
use houvast_casework::wish::{NotAWish, Priority, Wish, Wished};

use crate::installation::{Installation, Trouble};

/// Why a wish was not kept.
#[derive(Debug, thiserror::Error)]
pub enum MakeWishError {
    /// It cannot be a wish, or cannot stand beside the others.
    #[error(transparent)]
    NotAWish(#[from] NotAWish),
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Keeps a wish, behind the others.
///
/// # Errors
/// [`MakeWishError`]; nothing is written then. An adjustment that is not in the list is [`Trouble::NotFound`].
pub async fn make_wish(
    installation: &Installation,
    account: AccountId,
    what: &Wished,
    priority: Priority,
) -> Result<WishId, MakeWishError> {
    if let Wished::Listed(listed) = what {
        find_listed(&listed.to_string()).ok_or(Trouble::NotFound)?;
    }
    let now = installation.store.now();
    let id = WishId::new(now.as_millisecond(), &mut *installation.store.chance("wish"));
    installation
        .revise_own_case(account, Verb::MakeWish, |state| {
            what.check_beside(&state.wishes)?;
            Ok::<_, MakeWishError>(vec![HealthEvent::WishMade(Wish { id, what: what.clone(), priority })])
        })
        .await?;
    Ok(id)
}

/// The name of an adjustment that is in the list of this release.
#[must_use]
pub fn find_listed(text: &str) -> Option<Listed> {
    let listed = text.parse().ok()?;
    houvast_library::adjustments::find(text).map(|_| listed)
}
