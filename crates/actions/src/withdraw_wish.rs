//! `withdraw_wish`: the person does not wish for it any more.

use houvast_access::Verb;
use houvast_casework::case::HealthEvent;
use houvast_casework::ids::{AccountId, WishId};

use crate::installation::{Installation, Trouble};

/// Takes a wish back.
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such wish.
pub async fn withdraw_wish(installation: &Installation, account: AccountId, id: WishId) -> Result<(), Trouble> {
    installation
        .revise_own_case(account, Verb::WithdrawWish, |state| {
            let is_there = state.wishes.iter().any(|wish| wish.id == id);
            if is_there { Ok(vec![HealthEvent::WishWithdrawn { id }]) } else { Err(Trouble::NotFound) }
        })
        .await
}
