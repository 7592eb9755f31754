//! `decline_follow_up`: the person declines the talk that is offered after the restart, or all that are to come. It lies in
//! the care compartment of the absence, so that nobody of the service calls in vain.

use houvast_access::Verb;
use houvast_casework::absence::WorkState;
use houvast_casework::card::Card;
use houvast_casework::coordination::{CareEvent, CareState};
use houvast_casework::follow_up::FollowUp;
use houvast_casework::ids::{AccountId, PublicId};
use jiff::civil::Date;

use crate::agree_on_absence::followed_on;
use crate::installation::{Acting, Installation, Trouble};
use crate::revise_care::revise_care;

/// What the person says to follow-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Not this time.
    NotThisTime,
    /// None any more.
    NoneAnyMore,
    /// Offer it again.
    OfferAgain,
}

/// A talk that is offered to the person now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The address of the absence.
    pub absence: PublicId,
    /// Which moment; none where the person declined all.
    pub moment: Option<FollowUp>,
    /// The employer's name, for who works for two.
    pub employer: String,
    /// The day work restarted.
    pub restarted_on: Date,
}

/// What is offered to the person on a day, absence by absence; one where all was declined stands there without a moment.
///
/// # Errors
/// [`Trouble`].
pub async fn list_offers(installation: &Installation, account: AccountId, today: Date) -> Result<Vec<Offer>, Trouble> {
    let case = installation.own_case(account).await?;
    let mut offers = Vec::new();
    for absence in &case.health.state.absences {
        let Ok(acting) = installation.own_sight_of_absence(&case, *absence).await else { continue };
        let Some(card) = card_of(installation, &acting).await? else { continue };
        let Some(restarted_on) = card.restarted_on(today) else { continue };
        let moment = card.offered_on(today).map(|(_, moment)| moment);
        if moment.is_some() || card.declined.all {
            let Some(row) = installation.store.find_absence(*absence).await? else { continue };
            offers.push(Offer { absence: row.public_id, moment, employer: card.employer, restarted_on });
        }
    }
    Ok(offers)
}

/// Answers the offer of one absence.
///
/// # Errors
/// [`Trouble::NotFound`] where the case does not name it.
pub async fn decline_follow_up(
    installation: &Installation,
    account: AccountId,
    absence: &PublicId,
    answer: Answer,
    today: Date,
) -> Result<(), Trouble> {
    let case = installation.own_case(account).await?;
    let row = installation.store.find_absence_by_public_id(absence).await?.ok_or(Trouble::NotFound)?;
    let acting = installation.own_sight_of_absence(&case, row.file).await?;
    let offered = card_of(installation, &acting).await?.and_then(|card| card.offered_on(today));
    revise_care(installation, &acting, &[Verb::DeclineFollowUp], |care, _| {
        Ok(match answer {
            Answer::NotThisTime => {
                let declined = |(restarted_on, moment)| CareEvent::FollowUpDeclined { restarted_on, moment };
                offered.map(declined).into_iter().collect()
            }
            Answer::NoneAnyMore if care.declined.all => vec![],
            Answer::NoneAnyMore => vec![CareEvent::FollowUpChosen { offered: false }],
            Answer::OfferAgain if !care.declined.all => vec![],
            Answer::OfferAgain => vec![CareEvent::FollowUpChosen { offered: true }],
        })
    })
    .await
}

async fn card_of(installation: &Installation, acting: &Acting) -> Result<Option<Card>, Trouble> {
    let file = acting.sight.file();
    let work = installation.store.load::<WorkState>(file).await?.ok_or(Trouble::NotFound)?;
    let care = installation.store.load::<CareState>(file).await?.ok_or(Trouble::NotFound)?;
    let Some(card) = Card::of(&work.state, &care.state) else { return Ok(None) };
    let row = installation.store.find_absence(file).await?.ok_or(Trouble::NotFound)?;
    Ok(Some(Card { followed_on: followed_on(installation, &row).await?, ..card }))
}
