//! `add_moment`: something of the person's own on the line.

use houvast_access::Verb;
use houvast_casework::case::HealthEvent;
use houvast_casework::ids::{AccountId, MomentId};
use houvast_casework::moment::{Moment, MomentKind, NotAMoment};
use jiff::civil::Date;

use crate::installation::{Installation, Trouble};

/// A moment as the person writes it.
#[derive(Debug, Clone)]
pub struct NewMoment {
    /// What kind.
    pub kind: MomentKind,
    /// The day, or the first day.
    pub on: Date,
    /// The last day, where it lasts.
    pub until: Option<Date>,
    /// A few own words.
    pub words: Option<String>,
}

/// Why a moment was not added.
#[derive(Debug, thiserror::Error)]
pub enum AddMomentError {
    /// The moment does not hold together.
    #[error(transparent)]
    NotAMoment(#[from] NotAMoment),
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Puts a moment on the line.
///
/// # Errors
/// [`AddMomentError`]; nothing is written then.
pub async fn add_moment(
    installation: &Installation,
    account: AccountId,
    new: &NewMoment,
) -> Result<MomentId, AddMomentError> {
    let now = installation.store.now();
    let id = MomentId::new(now.as_millisecond(), &mut *installation.store.chance("moment"));
    let words = new.words.as_deref().map(str::trim).filter(|words| !words.is_empty()).map(str::to_owned);
    let moment = Moment { id, kind: new.kind, on: new.on, until: new.until, words }.check()?;
    installation
        .revise_own_case(account, Verb::AddMoment, |_| {
            Ok::<_, AddMomentError>(vec![HealthEvent::MomentAdded(moment.clone())])
        })
        .await?;
    Ok(id)
}
