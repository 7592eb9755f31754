//! `name_close_person`: somebody the service writes to once, after a death. Sealed apart under a key of its own; no
//! professional reads it, and erasing everything takes it along.

use houvast_access::Verb;
use houvast_casework::ids::AccountId;
pub use houvast_storage::ClosePerson;
use houvast_storage::CommitError;

use crate::doors::is_plausible_mail;
use crate::installation::{Installation, TRIES, Trouble};

/// Why nobody was named.
#[derive(Debug, thiserror::Error)]
pub enum NameClosePersonError {
    /// No name, or more than 120 characters.
    #[error("a name has 1 to 120 characters")]
    Name,
    /// Nothing a mail can be written to.
    #[error("this is no mail address")]
    Address,
    /// No service knows the person: nobody could record anything.
    #[error("no absence is connected to this case")]
    NoService,
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Who is named now.
///
/// # Errors
/// [`Trouble`].
pub async fn find_close_person(
    installation: &Installation,
    account: AccountId,
) -> Result<(Option<ClosePerson>, bool), Trouble> {
    let case = installation.own_case(account).await?;
    let absences = &case.health.state.absences;
    for absence in absences {
        if let Some(person) = installation.store.find_close_person(*absence).await? {
            return Ok((Some(person), true));
        }
    }
    Ok((None, !absences.is_empty()))
}

/// Names somebody in place of whoever was named before; nobody where name and address are both empty.
///
/// # Errors
/// [`NameClosePersonError`]; nothing is written then.
pub async fn name_close_person(
    installation: &Installation,
    account: AccountId,
    person: &ClosePerson,
) -> Result<(), NameClosePersonError> {
    let (name, email) = (person.name.trim().to_owned(), person.email.trim().to_owned());
    let nobody = name.is_empty() && email.is_empty();
    if !nobody && (name.is_empty() || name.chars().count() > 120) {
        return Err(NameClosePersonError::Name);
    }
    if !nobody && !is_plausible_mail(&email) {
        return Err(NameClosePersonError::Address);
    }
    let person = ClosePerson { name, email, ..person.clone() };
    for _ in 0..TRIES {
        let case = installation.own_case(account).await?;
        case.acting.must(Verb::NameClosePerson)?;
        if case.health.state.absences.is_empty() {
            return Err(NameClosePersonError::NoService);
        }
        let mut plan = installation.store.plan();
        plan.require(&case.health);
        for absence in &case.health.state.absences {
            plan.forget_close_person(*absence);
            if !nobody {
                plan.set_close_person(*absence, &person).map_err(Trouble::from)?;
            }
        }
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done.map_err(Trouble::from)?),
        }
    }
    Err(Trouble::Conflict.into())
}
