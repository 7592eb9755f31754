//! What happens to people in each situation. Weeks are counted back from the demonstration's own.

use houvast_actions::add_moment::NewMoment;
use houvast_actions::propose_plan::propose_hours;
use houvast_actions::record_check_in::CheckIn;
use houvast_casework::check_in::{PlanFit, Question, Recovered, Symptoms, WorkAnswers};
use houvast_casework::contact::{Channel, ContactAgreement, Day, Person as Contact, Rhythm, Topic};
use houvast_casework::hours::Minutes;
use houvast_casework::moment::MomentKind;
use houvast_casework::plan::{HoursPlan, Step, WeekHours};
use houvast_casework::plan_wish::{DayWish, Pace, PlanWish};
use jiff::civil::Date;

use super::draw::Draw;
use super::person::{Act, Calendar, Deed, Planned};

/// Puts a story together.
pub(super) struct Story<'a> {
    /// Turns weeks into days.
    pub(super) calendar: &'a Calendar,
    /// Draws of this person.
    pub(super) draw: Draw,
    acts: Vec<Act>,
}

impl<'a> Story<'a> {
    /// A story in which nothing happens yet.
    pub(super) fn new(calendar: &'a Calendar, draw: Draw) -> Self {
        Self { calendar, draw, acts: Vec::new() }
    }

    /// Something happens.
    pub(super) fn then(&mut self, weeks_ago: u32, deed: Deed) {
        self.acts.push(Act { weeks_ago, deed });
    }

    /// Everything in order: what happens in the same hour stays in the order it was told.
    pub(super) fn acts(mut self) -> Vec<Act> {
        self.acts.sort_by_key(|act| (std::cmp::Reverse(act.weeks_ago), act.deed.hour()));
        self.acts
    }

    /// A moment is put on the line in a week: it may lie before or after it.
    pub(super) fn moment(&mut self, told: u32, kind: MomentKind, on: Date, until: Option<Date>) {
        self.then(told, Deed::Moment(NewMoment { kind, on, until, words: None }));
    }

    /// A moment with a few own words.
    pub(super) fn moment_in_words(&mut self, told: u32, kind: MomentKind, on: Date, words: &str) {
        self.then(told, Deed::Moment(NewMoment { kind, on, until: None, words: Some(words.to_owned()) }));
    }

    /// Treatments of a day, every three weeks from one week to another.
    pub(super) fn treatments(&mut self, told: u32, from: u32, to: u32) {
        let mut weeks_ago = from;
        while weeks_ago >= to {
            self.moment(told, MomentKind::Treatment, self.calendar.monday(weeks_ago), None);
            let Some(next) = weeks_ago.checked_sub(3) else { return };
            weeks_ago = next;
        }
    }

    /// Check-ins from one week to another, a few of them left out.
    pub(super) fn check_ins(&mut self, weeks: std::ops::RangeInclusive<u32>, plan: Option<&Planned>, way: Way) {
        let (last, first) = (*weeks.start(), *weeks.end());
        for weeks_ago in weeks.rev() {
            if weeks_ago != last && self.draw.in_hundred(12) {
                continue;
            }
            let done = first - weeks_ago;
            let check_in = self.check_in(weeks_ago, plan, way, (done, (first - last).max(1)));
            self.then(weeks_ago, Deed::CheckIn(check_in));
        }
    }

    fn check_in(&mut self, weeks_ago: u32, plan: Option<&Planned>, way: Way, (done, all): (u32, u32)) -> CheckIn {
        let heavy = way == Way::ThroughTreatment && weeks_ago.is_multiple_of(3);
        let week = plan.and_then(|plan| plan.hours.find_week_on(self.calendar.monday(weeks_ago))).map(|(_, week)| week);
        let plan_fit = match self.draw.below(100) {
            0..12 => PlanFit::TooMuch,
            12..22 if way != Way::ThroughTreatment => PlanFit::CanDoMore,
            _ if heavy && self.draw.in_hundred(50) => PlanFit::TooMuch,
            _ => PlanFit::Fits,
        };
        let recovered = match self.draw.below(100) {
            0..15 => Recovered::No,
            15..50 => Recovered::Partly,
            _ => Recovered::Yes,
        };
        let worked = week.map(|week| Minutes((week.total().0 + 30).saturating_sub(self.draw.below(5) * 15)));
        let work = WorkAnswers { plan_fit, recovered_next_morning: week.map(|_| recovered), worked };
        let level = match way {
            Way::Recovering => 8 - (4 * done / all).min(4),
            Way::ThroughTreatment => {
                if heavy {
                    7
                } else {
                    5
                }
            }
        };
        let symptoms = if self.draw.in_hundred(70) { self.symptoms(level) } else { Symptoms::default() };
        CheckIn { work, symptoms, words: String::new() }
    }

    fn symptoms(&mut self, level: u32) -> Symptoms {
        let answers = Question::ALL.iter().map(|question| {
            let near = (level + self.draw.below(3)).saturating_sub(1).min(10);
            // Two of the seven count upwards: well slept, able to work.
            let upwards = matches!(question, Question::Sleep | Question::WorkCapacity);
            let answer = if upwards { 10 - near } else { near };
            (*question, u8::try_from(answer).unwrap_or(5))
        });
        // Every answer lies within the scale.
        Symptoms::new(answers.collect()).unwrap_or_default()
    }

    /// Hours up to the contract from a Monday on; none where the contract is too small for steps.
    pub(super) fn ramp(&mut self, contract: Minutes, starts_on: Date, pace: Pace) -> Option<Planned> {
        let most = 5.min(contract.0 / 120).max(2) as usize;
        let mut wish = PlanWish { pace, longest_day: Minutes(10 * 60), ..PlanWish::of_contract(contract, starts_on) };
        wish.days[most..].fill(DayWish::Never);
        Some(Planned { hours: propose_hours(&wish).ok()?, wish: Some(wish) })
    }

    /// The workplace and the person agree on keeping contact.
    pub(super) fn contact(&mut self, weeks_ago: u32) {
        let (rhythm, weekday) = match self.draw.below(8) {
            0 => (Rhythm::OnRequest, None),
            1..3 => (Rhythm::Weekly, Some(Day::Friday)),
            3..6 => (Rhythm::TwoWeekly, Some(self.draw.one_of(&[Day::Monday, Day::Tuesday, Day::Thursday]))),
            _ => (Rhythm::FourWeekly, Some(Day::Wednesday)),
        };
        let topics = [Topic::TeamNews, Topic::Papers, Topic::Return, Topic::Celebrations];
        let topics = topics.into_iter().filter(|_| self.draw.in_hundred(60)).collect();
        let agreement = ContactAgreement {
            rhythm,
            weekday,
            minutes: self.draw.one_of(&[10, 15, 20, 30]),
            people: vec![self.draw.one_of(&[Contact::Manager, Contact::Manager, Contact::Colleague])],
            channel: self.draw.one_of(&[Channel::Phone, Channel::Phone, Channel::Video, Channel::Message]),
            topics,
            pause_until: None,
        };
        if let Ok(agreement) = agreement.check() {
            self.then(weeks_ago, Deed::AgreeContact(agreement));
        }
    }
}

/// In which way answers change over the weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Slowly better.
    Recovering,
    /// Up and down, every three weeks.
    ThroughTreatment,
}

/// The same days every week, for as long as nothing else is agreed.
pub(super) fn level(starts_on: Date, days: [u32; 7]) -> Option<Planned> {
    let steps = vec![Step { weeks: 12, week: WeekHours(days.map(Minutes)) }];
    Some(Planned { hours: HoursPlan::new(starts_on, steps).ok()?, wish: None })
}
