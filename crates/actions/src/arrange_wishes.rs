//! `arrange_wishes`: which wish comes first, and how much each matters.

use houvast_access::Verb;
use houvast_casework::case::HealthEvent;
use houvast_casework::ids::{AccountId, WishId};
use houvast_casework::wish::{Priority, Ranked, moved_up, order_of};

use crate::installation::{Installation, Trouble};

/// How the order of wishes changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arranging {
    /// One place up.
    Up,
    /// It matters so much from now on.
    Matters(Priority),
}

/// Changes the place of one wish, or how much it matters.
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such wish.
pub async fn arrange_wishes(
    installation: &Installation,
    account: AccountId,
    id: WishId,
    how: Arranging,
) -> Result<(), Trouble> {
    installation
        .revise_own_case(account, Verb::ArrangeWishes, |state| {
            let before = order_of(&state.wishes);
            if !before.iter().any(|ranked| ranked.id == id) {
                return Err(Trouble::NotFound);
            }
            let order = match how {
                Arranging::Up => moved_up(&state.wishes, id),
                Arranging::Matters(priority) => {
                    let matters = |was: &Ranked| if was.id == id { Ranked { id, priority } } else { *was };
                    before.iter().map(matters).collect()
                }
            };
            Ok(if order == before { vec![] } else { vec![HealthEvent::WishesArranged { order }] })
        })
        .await
}
