//! The person's own file: health, plan, shares and how the case is run.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::absence::{Country, Language};
use crate::check_in::{CheckInRhythm, Symptoms, WorkAnswers};
use crate::class::{Class, Compartment};
use crate::consult::{FilledIn, Together};
use crate::contact::choices;
use crate::ids::{FileId, MomentId, ShareId, WishId};
use crate::journal::{Entry, Event, Fold};
use crate::moment::{Moment, MomentKind};
use crate::paper::{IssuedPaper, Paper};
use crate::plan::HoursPlan;
use crate::plan_made::{PlanMade, PlanVersion};
use crate::plan_wish::Aim;
use crate::share::Share;
use crate::step_notes::{StepMails, StepNote, StepNotes};
use crate::wish::{self, Helped, PublishedWish, Ranked, Wish};
use crate::worked::{self, WorkedWeek};

choices! {
    /// What the person says about why: here or nowhere.
    Reason {
        /// It is about cancer.
        Cancer = "cancer",
        /// It may be about cancer; tests are going on.
        PerhapsCancer = "perhaps_cancer",
        /// It is about something else.
        SomethingElse = "something_else",
        /// Rather not said.
        NotSaid = "not_said",
    }
}

/// What happened in a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", content = "data", rename_all = "snake_case")]
pub enum HealthEvent {
    /// The person opened the own space.
    CaseOpened {
        /// Language of the own space.
        language: Language,
        /// Country whose words and rules hold.
        country: Country,
    },
    /// An absence belongs to this case. The only place where this is written.
    AbsenceConnected {
        /// The absence.
        absence: FileId,
    },
    /// The person said why.
    ReasonTold {
        /// What was said.
        reason: Reason,
    },
    /// A moment on the line.
    MomentAdded(Moment),
    /// A moment was taken off the line.
    MomentRemoved {
        /// Which.
        id: MomentId,
    },
    /// The answers about work of a check-in.
    WorkAnswered(WorkAnswers),
    /// The answers to the seven questions of a check-in.
    SymptomsAnswered(Symptoms),
    /// How often to ask.
    RhythmChosen {
        /// From now on.
        rhythm: CheckInRhythm,
    },
    /// The person's own plan from now on.
    PlanAdopted(Box<PlanMade>),
    /// The person published these hours to one absence.
    HoursPublished {
        /// Where to.
        absence: FileId,
        /// What exactly.
        hours: HoursPlan,
        /// The day that stands on it.
        agreed_on: Date,
    },
    /// Later changes do not go to work any more.
    PublishingStopped {
        /// Where they went.
        absence: FileId,
    },
    /// A share began.
    ShareBegun(Share),
    /// The person ended a share.
    ShareEnded {
        /// Which.
        id: ShareId,
    },
    /// "Something has changed": check-ins and plan steps rest, nobody is told.
    ChangeReported,
    /// The person takes it up again.
    Resumed,
    /// The person's question for the next talk; empty words take it back.
    QuestionAsked {
        /// The words, at most 500 characters.
        words: String,
    },
    /// The person filled something in together with a professional.
    FilledInTogether(Together),
    /// Whether a mail without content goes out when follow-up is offered.
    FollowUpMailsChosen {
        /// From now on.
        wanted: bool,
    },
    /// The person made a paper of their own.
    OwnPaperIssued(Paper),
    /// The person said something about a step of the law.
    StepRecorded {
        /// The absence it is about; none where the case has none.
        absence: Option<FileId>,
        /// What.
        note: StepNote,
    },
    /// Whether and how mails remind of days of the law.
    StepMailsChosen {
        /// How; none for no mails.
        how: Option<StepMails>,
    },
    /// A wish about work.
    WishMade(Wish),
    /// In which order wishes stand from now on, and how much each matters.
    WishesArranged {
        /// Every wish, the first first.
        order: Vec<Ranked>,
    },
    /// The person does not wish for it any more.
    WishWithdrawn {
        /// Which.
        id: WishId,
    },
    /// The person published a wish of the closed list to one absence.
    WishPublished(PublishedWish),
    /// What was worked in a week; it stands in the place of what was recorded for it before.
    WorkedHoursRecorded(WorkedWeek),
    /// Whether it helped, for the person alone.
    WishHelped {
        /// Which.
        id: WishId,
        /// Whether.
        helped: Helped,
    },
}

impl Event for HealthEvent {
    const VERSIONS: &'static [(&'static str, u16)] = &[
        ("case_opened", 1),
        ("absence_connected", 1),
        ("reason_told", 1),
        ("moment_added", 1),
        ("moment_removed", 1),
        ("work_answered", 1),
        ("symptoms_answered", 1),
        ("rhythm_chosen", 1),
        ("plan_adopted", 2),
        ("hours_published", 1),
        ("publishing_stopped", 1),
        ("share_begun", 1),
        ("share_ended", 1),
        ("change_reported", 1),
        ("resumed", 1),
        ("question_asked", 1),
        ("filled_in_together", 1),
        ("follow_up_mails_chosen", 1),
        ("own_paper_issued", 1),
        ("step_recorded", 1),
        ("step_mails_chosen", 1),
        ("wish_made", 1),
        ("wishes_arranged", 1),
        ("wish_withdrawn", 1),
        ("wish_published", 1),
        ("wish_helped", 1),
        ("worked_hours_recorded", 1),
    ];

    fn class(&self) -> Class {
        match self {
            Self::ReasonTold { .. } | Self::MomentAdded(_) | Self::MomentRemoved { .. } => Class::Moments,
            Self::WorkAnswered(_) | Self::WorkedHoursRecorded(_) => Class::WorkAnswers,
            Self::SymptomsAnswered(_) => Class::Symptoms,
            Self::PlanAdopted(_) | Self::StepRecorded { .. } => Class::Plan,
            Self::QuestionAsked { .. }
            | Self::WishMade(_)
            | Self::WishesArranged { .. }
            | Self::WishWithdrawn { .. }
            | Self::WishHelped { .. } => Class::Wishes,
            Self::FilledInTogether(together) if together.what == FilledIn::Plan => Class::Plan,
            Self::FilledInTogether(_) => Class::WorkAnswers,
            Self::CaseOpened { .. }
            | Self::AbsenceConnected { .. }
            | Self::RhythmChosen { .. }
            | Self::HoursPublished { .. }
            | Self::WishPublished(_)
            | Self::PublishingStopped { .. }
            | Self::ShareBegun(_)
            | Self::ShareEnded { .. }
            | Self::ChangeReported
            | Self::Resumed
            | Self::FollowUpMailsChosen { .. }
            | Self::StepMailsChosen { .. }
            | Self::OwnPaperIssued(_) => Class::CaseRunning,
        }
    }

    fn upcast(name: &str, _v: u16, data: Value) -> Value {
        if name == "plan_adopted" { PlanMade::from_v1(data) } else { data }
    }
}

/// What was published to an absence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// Where to.
    pub absence: FileId,
    /// What exactly lies there.
    pub hours: HoursPlan,
    /// The day that stands on it.
    pub agreed_on: Date,
    /// The person stopped further updates.
    pub stopped: bool,
}

/// The state of a case. Series (all check-ins) are read from the entries; a window of the newest is kept here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthState {
    /// Language of the own space.
    pub language: Option<Language>,
    /// Country whose words and rules hold.
    pub country: Option<Country>,
    /// When the own space was opened.
    pub opened_at: Option<Timestamp>,
    /// The absences that belong to this case.
    pub absences: Vec<FileId>,
    /// What the person said about why.
    pub reason: Option<Reason>,
    /// The line, by day.
    pub moments: Vec<Moment>,
    /// The newest answers about work, newest last, at most 26.
    pub work_answers: Vec<(Timestamp, WorkAnswers)>,
    /// The newest answers to the seven questions, newest last, at most 26.
    pub symptoms: Vec<(Timestamp, Symptoms)>,
    /// How often to ask; weekly until chosen.
    pub rhythm: Option<CheckInRhythm>,
    /// The person's own plan.
    pub plan: Option<HoursPlan>,
    /// How it was made: wish, plan B and reasons. Nobody reads it with a share of the plan.
    #[serde(default)]
    pub plan_made: Option<PlanMade>,
    /// Every plan with the day from which it held, the present one last, at most 12.
    #[serde(default)]
    pub plan_versions: Vec<PlanVersion>,
    /// What was published where.
    pub publications: Vec<Publication>,
    /// Shares, in force and past.
    pub shares: Vec<Share>,
    /// Since when everything rests, where it does.
    pub resting_since: Option<Timestamp>,
    /// The question for the next talk.
    pub question: Option<String>,
    /// What was filled in together, newest last, at most 26.
    pub together: Vec<(Timestamp, Together)>,
    /// The entry since which a mail goes out when follow-up is offered; none until chosen.
    pub follow_up_mails: Option<i64>,
    /// Papers the person made, newest last.
    #[serde(default)]
    pub papers: Vec<IssuedPaper>,
    /// What the person said about the steps of the law, absence by absence.
    #[serde(default)]
    pub step_notes: Vec<(Option<FileId>, StepNotes)>,
    /// How mails remind of days of the law, and the entry since which they do; none until chosen.
    #[serde(default)]
    pub step_mails: Option<(StepMails, i64)>,
    /// Wishes about work, in the person's order.
    #[serde(default)]
    pub wishes: Vec<Wish>,
    /// Wishes that were taken back after they had been published, newest last.
    #[serde(default)]
    pub past_wishes: Vec<Wish>,
    /// Which wish lies where.
    #[serde(default)]
    pub published_wishes: Vec<PublishedWish>,
    /// Which wish helped.
    #[serde(default)]
    pub helped: Vec<(WishId, Helped)>,
    /// Hours worked as the person recorded them, by week, at most 60.
    #[serde(default)]
    pub worked: Vec<WorkedWeek>,
}

const WINDOW: usize = 26;
const MOST_VERSIONS: usize = 12;

impl HealthState {
    /// Whether a check-in is due: none while resting or where the person chose never; the first at once, later ones
    /// by the rhythm. After two unanswered the next waits silently: nothing here counts what was not answered.
    #[must_use]
    pub fn is_check_in_due(&self, now: Timestamp) -> bool {
        if self.resting_since.is_some() {
            return false;
        }
        let Some(days) = self.rhythm.unwrap_or(CheckInRhythm::Weekly).days() else { return false };
        let last = self.work_answers.last().map(|(at, _)| *at);
        last.is_none_or(|at| at.saturating_add((days * 24).hours()).is_ok_and(|next| next <= now))
    }

    /// Whether comfort comes first: on the line, or as the aim of the plan.
    #[must_use]
    pub fn is_comfort_first(&self) -> bool {
        let aim = self.plan_made.as_ref().and_then(|made| made.wish.as_ref()).map(|wish| wish.aim);
        aim == Some(Aim::Comfort) || self.moments.iter().any(|moment| moment.kind == MomentKind::Comfort)
    }

    /// The shares in force at an instant.
    pub fn shares_in_force(&self, now: Timestamp) -> impl Iterator<Item = &Share> {
        self.shares.iter().filter(move |share| share.is_in_force(now))
    }

    /// What the person said about the steps of an absence.
    #[must_use]
    pub fn step_notes_of(&self, absence: Option<FileId>) -> StepNotes {
        let found = self.step_notes.iter().find(|(of, _)| *of == absence);
        found.map(|(_, notes)| notes.clone()).unwrap_or_default()
    }

    fn keep_step_note(&mut self, absence: Option<FileId>, note: StepNote) {
        if let Some((_, notes)) = self.step_notes.iter_mut().find(|(of, _)| *of == absence) {
            notes.take(note);
        } else {
            let mut notes = StepNotes::default();
            notes.take(note);
            self.step_notes.push((absence, notes));
        }
    }

    fn keep_plan(&mut self, made: PlanMade, at: Timestamp) {
        self.plan_versions.push(PlanVersion { at, hours: made.hours.clone(), why: made.why });
        let surplus = self.plan_versions.len().saturating_sub(MOST_VERSIONS);
        self.plan_versions.drain(..surplus);
        self.plan = Some(made.hours.clone());
        self.plan_made = Some(made);
    }

    /// Where a wish was published.
    pub fn list_published(&self, id: WishId) -> impl Iterator<Item = &PublishedWish> {
        self.published_wishes.iter().filter(move |published| published.id == id)
    }

    /// A wish nobody saw is gone; one that lies at work stays to be looked up.
    fn withdraw_wish(&mut self, id: WishId) {
        let Some(place) = self.wishes.iter().position(|wish| wish.id == id) else { return };
        let wish = self.wishes.remove(place);
        if self.list_published(id).next().is_some() {
            self.past_wishes.push(wish);
        }
    }

    fn keep_publication(&mut self, absence: FileId, hours: HoursPlan, agreed_on: Date) {
        self.publications.retain(|publication| publication.absence != absence);
        self.publications.push(Publication { absence, hours, agreed_on, stopped: false });
    }
}

impl Fold for HealthState {
    type Event = HealthEvent;
    const COMPARTMENT: Compartment = Compartment::Health;
    const FOLD_VERSION: i64 = 7;

    fn apply(&mut self, entry: &Entry<HealthEvent>) {
        match entry.event.clone() {
            HealthEvent::CaseOpened { language, country } => {
                self.language = Some(language);
                self.country = Some(country);
                self.opened_at = Some(entry.at);
            }
            HealthEvent::AbsenceConnected { absence } => {
                if !self.absences.contains(&absence) {
                    self.absences.push(absence);
                }
            }
            HealthEvent::ReasonTold { reason } => self.reason = Some(reason),
            HealthEvent::MomentAdded(moment) => {
                self.moments.push(moment);
                self.moments.sort_by_key(|moment| (moment.on, moment.id));
            }
            HealthEvent::MomentRemoved { id } => self.moments.retain(|moment| moment.id != id),
            HealthEvent::WorkAnswered(answers) => keep_newest(&mut self.work_answers, entry.at, answers),
            HealthEvent::SymptomsAnswered(answers) => keep_newest(&mut self.symptoms, entry.at, answers),
            HealthEvent::RhythmChosen { rhythm } => self.rhythm = Some(rhythm),
            HealthEvent::PlanAdopted(made) => self.keep_plan(*made, entry.at),
            HealthEvent::HoursPublished { absence, hours, agreed_on } => {
                self.keep_publication(absence, hours, agreed_on);
            }
            HealthEvent::PublishingStopped { absence } => {
                for publication in self.publications.iter_mut().filter(|p| p.absence == absence) {
                    publication.stopped = true;
                }
            }
            HealthEvent::ShareBegun(share) => self.shares.push(share),
            HealthEvent::ShareEnded { id } => {
                for share in self.shares.iter_mut().filter(|share| share.id == id && share.ended_at.is_none()) {
                    share.ended_at = Some(entry.at);
                }
            }
            HealthEvent::ChangeReported => self.resting_since = Some(entry.at),
            HealthEvent::Resumed => self.resting_since = None,
            HealthEvent::QuestionAsked { words } => self.question = Some(words).filter(|words| !words.is_empty()),
            HealthEvent::FollowUpMailsChosen { wanted } => self.follow_up_mails = wanted.then_some(entry.seq),
            HealthEvent::FilledInTogether(together) => keep_newest(&mut self.together, entry.at, together),
            HealthEvent::OwnPaperIssued(paper) => self.papers.push(IssuedPaper::of(entry.seq, &paper)),
            HealthEvent::StepRecorded { absence, note } => self.keep_step_note(absence, note),
            HealthEvent::StepMailsChosen { how } => self.step_mails = how.map(|how| (how, entry.seq)),
            HealthEvent::WishMade(wish) => self.wishes.push(wish),
            HealthEvent::WishesArranged { order } => wish::arrange(&mut self.wishes, &order),
            HealthEvent::WishWithdrawn { id } => self.withdraw_wish(id),
            HealthEvent::WishPublished(published) => {
                self.published_wishes.retain(|one| (one.id, one.absence) != (published.id, published.absence));
                self.published_wishes.push(published);
            }
            HealthEvent::WorkedHoursRecorded(record) => worked::keep(&mut self.worked, record),
            HealthEvent::WishHelped { id, helped } => {
                self.helped.retain(|(one, _)| *one != id);
                self.helped.push((id, helped));
            }
        }
    }
}

fn keep_newest<T>(window: &mut Vec<(Timestamp, T)>, at: Timestamp, answers: T) {
    window.push((at, answers));
    let surplus = window.len().saturating_sub(WINDOW);
    window.drain(..surplus);
}
