//! `say_whether_it_helped`: of something that was done at work, for the person alone.

use houvast_access::Verb;
use houvast_casework::case::HealthEvent;
use houvast_casework::ids::{AccountId, WishId};
use houvast_casework::wish::Helped;

use crate::installation::{Installation, Trouble};

/// Keeps whether a wish that was fulfilled helped.
///
/// # Errors
/// [`Trouble::NotFound`] where no such wish was published.
pub async fn say_whether_it_helped(
    installation: &Installation,
    account: AccountId,
    id: WishId,
    helped: Helped,
) -> Result<(), Trouble> {
    installation
        .revise_own_case(account, Verb::SayWhetherItHelped, |state| {
            if state.list_published(id).next().is_none() {
                return Err(Trouble::NotFound);
            }
            let same = state.helped.contains(&(id, helped));
            Ok(if same { vec![] } else { vec![HealthEvent::WishHelped { id, helped }] })
        })
        .await
}
