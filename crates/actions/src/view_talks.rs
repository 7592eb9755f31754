//! What professionals planned and advised, as the person sees it: through the own sight of every absence the case names.

use houvast_casework::absence::WorkState;
use houvast_casework::class::Class;
use houvast_casework::consult::{Appointment, Issued};
use houvast_casework::coordination::CareState;
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, FileId, SeatId};
use jiff::civil::Date;

use crate::installation::{Installation, Trouble};

/// Something a professional left.
#[derive(Debug, Clone)]
pub struct Left<T> {
    /// The professional's name.
    pub name: String,
    /// The hat it was left in.
    pub hat: Hat,
    /// What.
    pub what: T,
}

/// Planned talks from a day on, soonest first, and advice, newest first.
#[derive(Debug, Clone, Default)]
pub struct Talks {
    /// Planned talks.
    pub appointments: Vec<Left<Appointment>>,
    /// Advice.
    pub advice: Vec<Left<Issued>>,
    /// Who coordinates at which employer, and who does it in that one's place.
    pub coordination: Vec<Coordinated>,
}

/// Who coordinates an absence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coordinated {
    /// The employer.
    pub employer: String,
    /// Name and hat.
    pub coordinator: (String, Hat),
    /// The deputy.
    pub deputy: Option<(String, Hat)>,
}

/// What waits for the person of an account.
///
/// # Errors
/// [`Trouble`].
pub async fn view_talks(installation: &Installation, account: AccountId, today: Date) -> Result<Talks, Trouble> {
    let case = installation.own_case(account).await?;
    let mut talks = Talks::default();
    for absence in &case.health.state.absences {
        let Ok(acting) = installation.own_sight_of_absence(&case, *absence).await else { continue };
        let Some(care) = installation.store.load::<CareState>(*absence).await? else { continue };
        if acting.sight.may_read(Class::Coordination) {
            talks.coordination.extend(coordinated(installation, *absence, &care.state).await?);
            for booked in care.state.appointments.iter().filter(|booked| booked.appointment.on >= today) {
                talks.appointments.extend(left(installation, booked.by, booked.appointment).await?);
            }
        }
        if acting.sight.may_read(Class::FunctionalAdvice) {
            for issued in &care.state.advice {
                talks.advice.extend(left(installation, issued.by, issued.clone()).await?);
            }
        }
    }
    talks.appointments.sort_by_key(|left| (left.what.on, left.what.at));
    talks.advice.sort_by_key(|left| std::cmp::Reverse(left.what.at));
    Ok(talks)
}

async fn coordinated(
    installation: &Installation,
    absence: FileId,
    care: &CareState,
) -> Result<Option<Coordinated>, Trouble> {
    let Some(coordinator) = care.coordinator else { return Ok(None) };
    let Some(coordinator) = find_professional(installation, coordinator).await? else { return Ok(None) };
    let deputy = match care.deputy {
        Some(deputy) => find_professional(installation, deputy).await?,
        None => None,
    };
    let work = installation.store.load::<WorkState>(absence).await?;
    let employer = work.and_then(|work| work.state.report.clone()).map(|report| report.employer).unwrap_or_default();
    Ok(Some(Coordinated { employer, coordinator, deputy }))
}

async fn left<T>(installation: &Installation, seat: SeatId, what: T) -> Result<Option<Left<T>>, Trouble> {
    let found = find_professional(installation, seat).await?;
    Ok(found.map(|(name, hat)| Left { name, hat, what }))
}

/// Name and hat of a care seat, also of one that has ended.
///
/// # Errors
/// [`Trouble::Unavailable`].
pub async fn find_professional(installation: &Installation, seat: SeatId) -> Result<Option<(String, Hat)>, Trouble> {
    let seat = installation.store.find_seat_by_id(seat).await?.filter(|seat| seat.hat.side() == Side::Care);
    let Some(seat) = seat else { return Ok(None) };
    let account = installation.store.find_account(seat.account).await?;
    Ok(Some((account.map(|account| account.name).unwrap_or_default(), seat.hat)))
}
