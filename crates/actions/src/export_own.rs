//! Everything of the person's own, gathered for a copy to keep. One's own reading is not logged.

use houvast_access::Verb;
use houvast_casework::case::HealthEvent;
use houvast_casework::class::{Class, Compartment};
use houvast_casework::coordination::{CareEvent, CareState, PrivateAddress};
use houvast_casework::diary::DiaryEvent;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, SeatId};
use houvast_casework::journal::{Entry, Event, encode};
use houvast_storage::{Account, DraftSlot, Feed, Loaded};
use jiff::Timestamp;
use serde_json::Value;

use crate::ask_for_notes::{NotesPlace, list_notes_places};
use crate::calendar_feed::{FeedOf, find_feed};
use crate::care_team::name_of_service;
use crate::installation::{Installation, Trouble};
use crate::name_close_person::{ClosePerson, find_close_person};
use crate::view_own::{OwnAbsence, OwnCaseView, list_own_absences, view_own};
use crate::view_talks::find_professional;
use crate::who_looked::{SeenLook, list_all_looks};

/// Verbs whose drafts a person may have in the own space.
const DRAFTS: [Verb; 5] = [Verb::RecordCheckIn, Verb::NoteInDiary, Verb::AddMoment, Verb::AskQuestion, Verb::MakeWish];

/// Everything of one person.
#[derive(Debug, Clone)]
pub struct OwnExport {
    /// The name of the service; empty where there is none.
    pub service: String,
    /// The account.
    pub account: Account,
    /// Whether a second factor is set up.
    pub second_factor: bool,
    /// Unused recovery codes.
    pub recovery_codes_left: usize,
    /// The hats of the account.
    pub hats: Vec<Hat>,
    /// The case as it stands.
    pub own: OwnCaseView,
    /// Everything that was ever recorded in it, and with the service about it, oldest first.
    pub entries: Vec<Recorded>,
    /// What was begun and not sent: what it would become, and what was typed.
    pub unfinished: Vec<(&'static str, Value)>,
    /// The absences, each with what the service keeps of it.
    pub absences: Vec<(OwnAbsence, KeptByTheService)>,
    /// The same absences, with the notes that were handed over.
    pub notes: Vec<NotesPlace>,
    /// Who of the service stands in what it keeps: the seat, the name and the hat.
    pub people: Vec<(SeatId, String, Hat)>,
    /// Names of those with whom something was shared.
    pub readers: Vec<(AccountId, String)>,
    /// Who looked, newest first.
    pub looks: Vec<SeenLook>,
    /// Who is written to after a death.
    pub close_person: Option<ClosePerson>,
    /// The calendar at a secret address.
    pub calendar: Option<Feed>,
}

/// What the service keeps of an absence: its coordination, and how it reaches the person.
pub type KeptByTheService = (Option<CareState>, PrivateAddress);

/// One entry as it was kept.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// Where it lies.
    pub compartment: Compartment,
    /// The employer, where it lies in an absence.
    pub employer: Option<String>,
    /// Its place there.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Whether the person's own seat recorded it.
    pub by_the_person: bool,
    /// Name, version and data.
    pub event: Value,
}

/// Gathers everything of the person's own.
///
/// # Errors
/// [`Trouble::NotFound`] where the account has no case.
pub async fn export_own(installation: &Installation, account: AccountId) -> Result<OwnExport, Trouble> {
    let store = &installation.store;
    let own = view_own(installation, account).await?;
    let case = own.view.case();
    let absences = list_absences(installation, account).await?;
    let mut entries = list_recorded::<HealthEvent>(installation, case, Compartment::Health, own.seat).await?;
    entries.extend(list_recorded::<DiaryEvent>(installation, case, Compartment::Diary, own.seat).await?);
    for (absence, (care, _)) in &absences {
        if care.is_some() {
            entries.extend(list_care(installation, absence).await?);
        }
    }
    entries.sort_by_key(|entry| (entry.at, entry.compartment, entry.seq));
    let credential = store.find_credential(account).await?.unwrap_or_default();
    let mut readers = Vec::new();
    for share in &own.view.health().shares {
        if let Some(reader) = store.find_account(share.reader).await? {
            readers.push((share.reader, reader.name));
        }
    }
    Ok(OwnExport {
        service: name_of_service(installation).await?,
        account: store.find_account(account).await?.ok_or(Trouble::NotFound)?,
        second_factor: credential.totp.as_ref().is_some_and(|totp| totp.confirmed),
        recovery_codes_left: credential.recovery.len(),
        hats: store.list_hats(account).await?,
        entries,
        unfinished: list_unfinished(installation, account, own.seat).await?,
        people: list_people(installation, &absences).await?,
        absences,
        notes: list_notes_places(installation, account).await?,
        readers,
        looks: list_all_looks(installation, account).await?,
        close_person: find_close_person(installation, account).await?.0,
        calendar: find_feed(installation, account, FeedOf::Own).await?,
        own,
    })
}

async fn list_recorded<E: Event>(
    installation: &Installation,
    case: FileId,
    compartment: Compartment,
    own_seat: SeatId,
) -> Result<Vec<Recorded>, Trouble> {
    let entries = installation.store.list_entries::<E>(case, compartment, 0, i64::MAX).await?;
    entries.iter().map(|entry| recorded(entry, compartment, own_seat)).collect()
}

fn recorded<E: Event>(entry: &Entry<E>, compartment: Compartment, own_seat: SeatId) -> Result<Recorded, Trouble> {
    let Entry { seq, at, seat, event } = entry;
    let event = serde_json::from_slice(&encode(event)).map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let by_the_person = *seat == own_seat;
    Ok(Recorded { compartment, employer: None, seq: *seq, at: *at, by_the_person, event })
}

/// What was asked of the service, answered, advised and handed over about the person: what the state keeps of it is the
/// newest only.
async fn list_care(installation: &Installation, absence: &OwnAbsence) -> Result<Vec<Recorded>, Trouble> {
    let store = &installation.store;
    let entries = store.list_entries::<CareEvent>(absence.file, Compartment::Care, 0, i64::MAX).await?;
    let told = entries.iter().filter(|entry| is_of_the_person(&entry.event));
    let employer = Some(absence.employer.clone());
    told.map(|entry| {
        let recorded = recorded(entry, Compartment::Care, SeatId::PERSON)?;
        Ok(Recorded { employer: employer.clone(), ..recorded })
    })
    .collect()
}

/// Whether it was said by the person or to the person. How letters were delivered stands in the state.
fn is_of_the_person(event: &CareEvent) -> bool {
    match event {
        CareEvent::AddressReported(_)
        | CareEvent::InvitationSent
        | CareEvent::InvitationUndeliverable
        | CareEvent::ReminderSent
        | CareEvent::InvitationExpired
        | CareEvent::LetterMade
        | CareEvent::DeathRecorded
        | CareEvent::DeathUndone => false,
        CareEvent::CoordinatorNamed { .. }
        | CareEvent::DeputyNamed { .. }
        | CareEvent::HandedOver(_)
        | CareEvent::AppointmentBooked(_)
        | CareEvent::AppointmentCancelled
        | CareEvent::AdviceIssued(_)
        | CareEvent::CarePaperIssued(_)
        | CareEvent::ContactRecorded { .. }
        | CareEvent::FollowUpDeclined { .. }
        | CareEvent::FollowUpChosen { .. }
        | CareEvent::TalkAsked(_)
        | CareEvent::TalkWithdrawn
        | CareEvent::TalkProposed(_)
        | CareEvent::TalkAccepted
        | CareEvent::OtherMomentAsked { .. }
        | CareEvent::TalkHeld { .. }
        | CareEvent::NotesAsked(_)
        | CareEvent::NotesRequestWithdrawn
        | CareEvent::NotesAnswered { .. } => true,
    }
}

/// Everybody of the service who stands in what is kept of the absences.
async fn list_people(
    installation: &Installation,
    absences: &[(OwnAbsence, KeptByTheService)],
) -> Result<Vec<(SeatId, String, Hat)>, Trouble> {
    let mut people: Vec<(SeatId, String, Hat)> = Vec::new();
    for care in absences.iter().filter_map(|(_, (care, _))| care.as_ref()) {
        for seat in care.list_seats() {
            if people.iter().all(|(known, ..)| *known != seat)
                && let Some((name, hat)) = find_professional(installation, seat).await?
            {
                people.push((seat, name, hat));
            }
        }
    }
    Ok(people)
}

async fn list_unfinished(
    installation: &Installation,
    account: AccountId,
    seat: SeatId,
) -> Result<Vec<(&'static str, Value)>, Trouble> {
    let mut unfinished = Vec::new();
    for verb in DRAFTS.map(Verb::name) {
        let slot = DraftSlot { account, seat, verb };
        unfinished.extend(installation.store.find_draft(slot).await?.map(|typed| (verb, typed)));
    }
    Ok(unfinished)
}

/// The absences with what the service keeps of each, as far as the person's own sight of it reaches.
async fn list_absences(
    installation: &Installation,
    account: AccountId,
) -> Result<Vec<(OwnAbsence, KeptByTheService)>, Trouble> {
    let case = installation.own_case(account).await?;
    let mut absences = Vec::new();
    for absence in list_own_absences(installation, account).await? {
        let acting = installation.own_sight_of_absence(&case, absence.file).await?;
        let reads = |class| acting.sight.may_read(class);
        let care = installation.store.load::<CareState>(absence.file).await?.map(Loaded::into_state);
        let care = care.filter(|_| reads(Class::Coordination) && reads(Class::FunctionalAdvice));
        let address = match care {
            Some(_) => installation.store.find_private_address(absence.file).await?,
            None => PrivateAddress::default(),
        };
        absences.push((absence, (care, address)));
    }
    Ok(absences)
}
