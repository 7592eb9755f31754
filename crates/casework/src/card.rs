//! The card: what every care seat may see of an absence without a share.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::absence::{Country, Language, WorkState};
use crate::consult::Booked;
use crate::coordination::CareState;
use crate::follow_up::{self, Declined, FollowUp, Known, Proactive};
use crate::hours::Minutes;
use crate::ids::SeatId;
use crate::notes::NotesAsk;
use crate::plan::HoursPlan;
use crate::situation::Situation;
use crate::spell::{self, Spell};
use crate::talk::TalkLine;

/// The facts of a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The person's name.
    pub name: String,
    /// The employer's name.
    pub employer: String,
    /// Language of letters.
    pub language: Language,
    /// Country of the employment.
    pub country: Country,
    /// First day of absence.
    pub first_day: Date,
    /// The end the employer expects.
    pub expected_end: Option<Date>,
    /// The first day back.
    pub ended_on: Option<Date>,
    /// Every spell, oldest first; see [`Card::list_spells`].
    #[serde(default)]
    pub spells: Vec<Spell>,
    /// The last day of the contract, where the employment ends.
    #[serde(default)]
    pub left_on: Option<Date>,
    /// Contract minutes a week.
    pub contract_weekly: Minutes,
    /// Hours as agreed and published.
    pub hours: Option<HoursPlan>,
    /// No invitation could be delivered.
    pub undeliverable: bool,
    /// No mail reaches the person: an invitation goes by letter.
    #[serde(default)]
    pub by_letter: bool,
    /// Who coordinates.
    pub coordinator: Option<SeatId>,
    /// Who does it in the coordinator's place.
    #[serde(default)]
    pub deputy: Option<SeatId>,
    /// The last day on which the service was in contact.
    #[serde(default)]
    pub last_contact: Option<Date>,
    /// Which follow-up the person declined.
    #[serde(default)]
    pub declined: Declined,
    /// A talk that the person asks for, for those who read coordination.
    #[serde(default)]
    pub talk: Option<TalkLine>,
    /// The next talk of each professional, for those who read coordination.
    #[serde(default)]
    pub booked: Vec<Booked>,
    /// Which notes the person asks to read, for the disciplines that are to answer.
    #[serde(default)]
    pub notes_ask: Option<NotesAsk>,
    /// A death was recorded: the card stands in no list.
    #[serde(default)]
    pub stopped: bool,
    /// The first day of the next absence of the same employment: from then on that one is followed, this one no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub followed_on: Option<Date>,
    /// Days on which the law may ask something of the service: whoever lists them looks there again. Filled in by who knows
    /// the law.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub law_days: Vec<Date>,
}

impl Card {
    /// The card of an absence; none before it was reported.
    #[must_use]
    pub fn of(work: &WorkState, care: &CareState) -> Option<Self> {
        let report = work.report.as_ref()?;
        Some(Self {
            name: report.name.clone(),
            employer: report.employer.clone(),
            language: report.language,
            country: report.country,
            first_day: report.first_day,
            expected_end: report.expected_end,
            ended_on: work.ended_on,
            spells: work.spells.clone(),
            left_on: work.left_on,
            contract_weekly: report.contract_weekly,
            hours: work.hours.as_ref().map(|agreed| agreed.what.clone()),
            undeliverable: care.undeliverable,
            by_letter: care.needs_letter(),
            coordinator: care.coordinator,
            deputy: care.deputy,
            last_contact: care.last_contact,
            declined: care.declined.clone(),
            talk: care.talk.as_ref().map(TalkLine::from),
            booked: care.appointments.clone(),
            notes_ask: care.notes_ask.clone(),
            stopped: care.death.is_some(),
            followed_on: None,
            law_days: Vec::new(),
        })
    }

    /// The day work restarted, as far as dates and agreed hours say; none while somebody is absent, or absent anew.
    #[must_use]
    pub fn restarted_on(&self, today: Date) -> Option<Date> {
        if self.is_followed(today) {
            return None;
        }
        let hours = self.hours.as_ref().map(|plan| plan.starts_on);
        let spells = self.list_spells();
        let restart = |spell: &Spell| {
            let within = |day: &Date| spell.first_day <= *day && spell.ended_on.is_none_or(|back| *day <= back);
            let restarted_on = spell.ended_on.into_iter().chain(hours).filter(within).min();
            follow_up::Spell { from: spell.first_day, restarted_on }
        };
        follow_up::restarted_on(&spells.iter().map(restart).collect::<Vec<_>>(), today)
    }

    /// Whether another absence of the same employment has begun: one count, one line.
    fn is_followed(&self, today: Date) -> bool {
        self.followed_on.is_some_and(|day| day <= today)
    }

    /// The follow-up that is offered on a day.
    #[must_use]
    pub fn offered_on(&self, today: Date) -> Option<(Date, FollowUp)> {
        let restart = self.restarted_on(today)?;
        Some((restart, follow_up::offered_on(restart, today, &self.declined)?))
    }

    /// Why this absence asks for attention by itself on a day, and since when.
    #[must_use]
    pub fn proactive_on(&self, today: Date) -> Option<(Proactive, Date)> {
        if self.is_followed(today) {
            return None;
        }
        let Self { first_day, last_contact, .. } = *self;
        follow_up::proactive_on(&Known { first_day, restarted_on: self.restarted_on(today), last_contact }, today)
    }

    /// Since when this absence has been waiting for somebody of the service, on a day.
    #[must_use]
    pub fn waits_since(&self, today: Date) -> Option<Date> {
        match self.offered_on(today) {
            Some((restart, moment)) => Some(moment.day_after(restart)),
            None => self.proactive_on(today).map(|(_, since)| since),
        }
    }

    /// The work situation on a day.
    #[must_use]
    pub fn situation_on(&self, day: Date) -> Situation {
        Situation::through(day, &self.list_spells(), self.hours.as_ref(), self.contract_weekly)
    }

    /// The spells of the absence, oldest first.
    #[must_use]
    pub fn list_spells(&self) -> Vec<Spell> {
        spell::list(&self.spells, self.first_day, self.ended_on)
    }
}
