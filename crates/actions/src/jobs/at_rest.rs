//! What waits while a death can be undone, and what is let go once it stands: every letter to the person and every
//! reminder. Letters to the workplace go on, since the workplace learns nothing from us.

use houvast_casework::death::Death;
use houvast_casework::ids::FileId;
use houvast_storage::Job;

use super::{duties, invitations, tell_of_ask};
use crate::installation::{Installation, Trouble};
use crate::post::letter::{Letter, LetterKind};

/// What becomes of a job.
pub(crate) enum Fate {
    /// It is done as usual.
    Done,
    /// It waits until the death stands.
    Waits(Death),
    /// It is let go.
    LetGo,
}

pub(crate) async fn fate_of(installation: &Installation, job: &Job) -> Result<Fate, Trouble> {
    let unreadable = |error: serde_json::Error| Trouble::Unavailable(error.to_string());
    let (about, to) = match job.kind.as_str() {
        crate::post::SEND => {
            let letter = serde_json::from_value::<Letter>(job.payload.clone()).map_err(unreadable)?;
            match letter.kind {
                LetterKind::WorkInvitation | LetterKind::CareInvitation | LetterKind::ClosePerson => {
                    return Ok(Fate::Done);
                }
                // Answered, taken back, dead, somebody else's by now: then there is nothing to look for.
                LetterKind::Asked => {
                    let is_asked = tell_of_ask::is_still_asked(installation, &letter).await?;
                    return Ok(if is_asked { Fate::Done } else { Fate::LetGo });
                }
                LetterKind::Duty => {
                    let is_wanted = duties::is_still_wanted(installation, &letter).await?;
                    return Ok(if is_wanted { Fate::Done } else { Fate::LetGo });
                }
                _ => {}
            }
            (letter.absence, letter.to)
        }
        invitations::REMIND => {
            let invited = invitations::invited_by(job)?;
            (Some(invited.absence), invited.email)
        }
        _ => return Ok(Fate::Done),
    };
    Ok(match find_death(installation, about, &to).await? {
        None => Fate::Done,
        // A letter somebody asked for at a door carries no absence: it is let go, and can be asked for again.
        Some(_) if about.is_none() => Fate::LetGo,
        Some(death) if death.can_be_undone(installation.store.now()) => Fate::Waits(death),
        Some(_) => Fate::LetGo,
    })
}

/// The death recorded on the absence a letter is about, or on any other that the case of whoever it goes to names.
async fn find_death(installation: &Installation, about: Option<FileId>, to: &str) -> Result<Option<Death>, Trouble> {
    if let Some(absence) = about
        && let Some(death) = installation.death_on(absence).await?
    {
        return Ok(Some(death));
    }
    let Some(account) = installation.store.find_account_by_email(to).await? else { return Ok(None) };
    installation.find_death_of(account.id).await
}
