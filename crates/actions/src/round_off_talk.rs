//! `issue_advice`, `book_appointment`, `record_contact`: what a professional leaves at the end of a talk, in one act.
//! Advice goes to the employee; whether the workplace learns anything of it is the employee's own act (A11, rule 6).

use houvast_access::Verb;
use houvast_casework::absence::{Report, WorkState};
use houvast_casework::consult::{Appointment, FunctionalAdvice};
use houvast_casework::coordination::CareEvent;
use houvast_casework::paper::Paper;
use houvast_storage::Plan;
use jiff::civil::Date;

use crate::installation::{Acting, Installation, Trouble};
use crate::post::letter::{Letter, LetterKind};
use crate::revise_care::revise_care;

/// What is left at the end of a talk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rounded {
    /// Advice about work.
    pub advice: Option<FunctionalAdvice>,
    /// The next talk.
    pub appointment: Option<Appointment>,
    /// The day on which the service was in contact.
    pub contact: Option<Date>,
    /// The letter of the advice, frozen as it was printed.
    pub advice_letter: Option<Paper>,
    /// The letter of the next talk, likewise.
    pub talk_letter: Option<Paper>,
}

/// Writes it down, and lets the person know by a neutral mail that something waits, where an address is known.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn round_off_talk(installation: &Installation, acting: &Acting, rounded: &Rounded) -> Result<(), Trouble> {
    let mut verbs = Vec::new();
    verbs.extend(rounded.advice.is_some().then_some(Verb::IssueAdvice));
    verbs.extend(rounded.appointment.is_some().then_some(Verb::BookAppointment));
    verbs.extend(rounded.contact.is_some().then_some(Verb::RecordContact));
    let letter = letter(installation, acting).await?;
    revise_care(installation, acting, &verbs, |care, plan| {
        let mut events = Vec::new();
        let ends_ask = |on| care.talk.as_ref().is_some_and(|talk| talk.is_held(acting.seat.id, on));
        let contact = rounded.contact.filter(|on| care.last_contact < Some(*on) || ends_ask(*on));
        events.extend(contact.map(|on| CareEvent::ContactRecorded { on }));
        if let Some(advice) = &rounded.advice {
            events.push(CareEvent::AdviceIssued(advice.clone()));
            events.extend(rounded.advice_letter.clone().map(CareEvent::CarePaperIssued));
        }
        if let Some(appointment) = rounded.appointment {
            events.push(CareEvent::AppointmentBooked(appointment));
            events.extend(rounded.talk_letter.clone().map(CareEvent::CarePaperIssued));
        }
        let something_waits = rounded.advice.is_some() || rounded.appointment.is_some();
        if let Some(letter) = letter.as_ref().filter(|_| something_waits) {
            queue_waiting(plan, acting, letter)?;
        }
        Ok(events)
    })
    .await
}

/// Calls the next talk of this professional off.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn cancel_appointment(installation: &Installation, acting: &Acting) -> Result<(), Trouble> {
    let letter = letter(installation, acting).await?;
    revise_care(installation, acting, &[Verb::BookAppointment], |care, plan| {
        if !care.appointments.iter().any(|booked| booked.by == acting.seat.id) {
            return Ok(Vec::new());
        }
        if let Some(letter) = &letter {
            queue_waiting(plan, acting, letter)?;
        }
        Ok(vec![CareEvent::AppointmentCancelled])
    })
    .await
}

/// One mail a minute at most: the moment of the plan stands in its cause.
pub(crate) fn queue_waiting(plan: &mut Plan, acting: &Acting, letter: &Letter) -> Result<(), Trouble> {
    let now = plan.now();
    crate::post::queue(plan, letter, now, &format!("waiting {} {}", acting.seat.id, now.as_second() / 60))
}

/// "Something waits for you": to the account where the person shares something with this professional, else to the
/// private address the service has; none where there is neither.
pub(crate) async fn letter(installation: &Installation, acting: &Acting) -> Result<Option<Letter>, Trouble> {
    let absence = acting.seat.file;
    let Some(to) = address_of(installation, acting).await? else { return Ok(None) };
    let work = installation.store.load::<WorkState>(absence).await?.ok_or(Trouble::NotFound)?;
    let Some(Report { name, language, country, .. }) = work.state.report.clone() else { return Ok(None) };
    let service = crate::care_team::name_of_service(installation).await?;
    let link = "/home".to_owned();
    let kind = LetterKind::Waiting;
    Ok(Some(Letter { kind, to, language, country, link, name, service, absence: Some(absence), ..Letter::default() }))
}

/// Where a mail to the person would go, as far as this professional's seat leads there.
///
/// # Errors
/// [`Trouble`].
pub async fn address_of(installation: &Installation, acting: &Acting) -> Result<Option<String>, Trouble> {
    let (store, seat) = (&installation.store, &acting.seat);
    if let Some(through) = store.find_seat_through(seat.account, seat.file, seat.hat).await?
        && let Some(account) = store.find_account_of_case(through.file).await?
        && let Some(mail) = account.mail()
    {
        return Ok(Some(mail.to_owned()));
    }
    Ok(store.find_private_address(seat.file).await?.email)
}
