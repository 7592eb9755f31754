//! The wish for a plan as somebody fills it in: contract, first week, pace and days are asked, everything else may stay
//! closed. What was typed is kept as it was typed.

use houvast_casework::contact::Day;
use houvast_casework::hours::Minutes;
use houvast_casework::plan_b::{self, FallbackHours, PlanB, Trigger};
use houvast_casework::plan_wish::{Aim, Away, CoreHours, DayWish, NotAWish, Pace, PlanWish, TreatmentCycle};
use houvast_language::Speaker;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::plan_details::{fault_of_details, list_fields, read_details, say_clock};
use crate::form::{FieldFault, find_value};
use crate::work::agreed_hours::WEEK;

/// The longest days one can write, in minutes.
pub const LONGEST_DAYS: std::ops::RangeInclusive<u32> = 2 * 60..=12 * 60;
/// Weeks between two treatments that one can choose.
pub const EVERY_WEEKS: std::ops::RangeInclusive<u8> = 1..=8;
/// How many treatments one can choose.
pub const TREATMENTS: std::ops::RangeInclusive<u8> = 1..=26;
/// Days of rest and light days one can choose.
pub const REST_DAYS: std::ops::RangeInclusive<u8> = 0..=13;
/// Days at home one can choose.
pub const HOME_DAYS: std::ops::RangeInclusive<u8> = 0..=5;
/// How many dates of check-ups have a field.
pub const CHECK_UPS: [&str; 3] = ["check_up-1", "check_up-2", "check_up-3"];
/// How many holidays have fields: first and last day.
pub const AWAYS: [(&str, &str); 2] = [("away_from-1", "away_until-1"), ("away_from-2", "away_until-2")];

/// A wish as it was typed: the fields that were filled, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WishForm(pub Vec<(String, String)>);

/// What was wished for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wished {
    /// Plan A.
    pub wish: PlanWish,
    /// Plan B, without its hours yet.
    pub plan_b: PlanB,
}

impl WishForm {
    /// What stands in a fresh form: the usual pace, working days, eight hours, half of the hours as plan B.
    #[must_use]
    pub fn fresh(contract: &str, comfort_first: bool) -> Self {
        let mut form = Self::default();
        let aim = if comfort_first { Aim::Comfort } else { Aim::Grow };
        form.add("contract", contract);
        form.add("pace", Pace::Usual.name());
        form.add("aim", aim.name());
        Day::ALL.iter().take(5).for_each(|day| form.add("days", day.name()));
        form.add("longest_day", "8");
        form.add_usual_treatment();
        form.add("b_hours", FallbackHours::Half.name());
        form
    }

    /// What stands in the folded lists: every three weeks, six times, two days of rest, two light ones.
    fn add_usual_treatment(&mut self) {
        for (field, usual) in
            [("treatment_every", "3"), ("treatment_times", "6"), ("treatment_rest", "2"), ("treatment_light", "2")]
        {
            self.add(field, usual);
        }
    }

    /// A wish that was made before, to be changed.
    #[must_use]
    pub fn of(wish: &PlanWish, plan_b: Option<&PlanB>, t: &Speaker) -> Self {
        let mut form = Self::default();
        let hours = |minutes: Minutes| t.bare_hours(i64::from(minutes.0));
        form.add("contract", &hours(wish.contract));
        form.add("pace", wish.pace.name());
        form.add("aim", wish.aim.name());
        form.add("level", &wish.level.map(hours).unwrap_or_default());
        for (day, of_day) in Day::ALL.iter().zip(wish.days) {
            match of_day {
                DayWish::Gladly => form.add("days", day.name()),
                DayWish::RatherNot => form.add("rather_not", day.name()),
                DayWish::Never => {}
            }
        }
        form.add("longest_day", &hours(wish.longest_day));
        form.add("commute", &(wish.commute.0 / 2).to_string());
        form.add("telework", &wish.telework_days.to_string());
        if let Some(cycle) = wish.treatment {
            form.add("treatment_on", &cycle.first.to_string());
            form.add("treatment_every", &cycle.every_weeks.to_string());
            form.add("treatment_times", &cycle.times.to_string());
            form.add("treatment_rest", &cycle.rest_days.to_string());
            form.add("treatment_light", &cycle.light_days.to_string());
            if wish.bad_week {
                form.add("bad_week", "yes");
            }
        } else {
            form.add_usual_treatment();
        }
        CHECK_UPS.into_iter().zip(&wish.check_ups).for_each(|(field, day)| form.add(field, &day.to_string()));
        for ((from, until), away) in AWAYS.into_iter().zip(&wish.away) {
            form.add(from, &away.from.to_string());
            form.add(until, &away.until.to_string());
        }
        form.add_small(wish, hours);
        form.0.extend(list_fields(&wish.details, t));
        if let Some(plan_b) = plan_b {
            form.add("b_hours", plan_b.hours.name());
            plan_b.when.iter().for_each(|trigger| form.add("b_when", trigger.name()));
            form.add("b_takes_over", &plan_b.takes_over);
            form.add("b_tells", &plan_b.tells);
            form.add("b_talk_on", &plan_b.talk_on.map(|day| day.to_string()).unwrap_or_default());
        } else {
            form.add("b_hours", FallbackHours::Half.name());
        }
        form
    }

    fn add_small(&mut self, wish: &PlanWish, hours: impl Fn(Minutes) -> String) {
        for (day, minutes) in Day::ALL.iter().zip(wish.exercise).filter(|(_, minutes)| minutes.0 > 0) {
            self.add("exercise", day.name());
            if self.text("exercise_minutes").is_empty() {
                self.add("exercise_minutes", &minutes.0.to_string());
            }
        }
        if let Some(core) = wish.core {
            self.add("core_from", &say_clock(core.from));
            self.add("core_until", &say_clock(core.until));
        }
        let shifts: Vec<String> = wish.shifts.iter().map(|shift| hours(*shift)).collect();
        self.add("shifts", &shifts.join("; "));
        self.add("approved", &wish.approved.map(hours).unwrap_or_default());
        if wish.even {
            self.add("even", "yes");
        }
    }

    /// What a browser sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let ours = pairs.iter().filter(|(name, _)| name != "csrf");
        Self(ours.map(|(name, value)| (name.clone(), value.trim().to_owned())).collect())
    }

    fn add(&mut self, field: &str, value: &str) {
        self.0.push((field.to_owned(), value.to_owned()));
    }

    /// The fields, to be sent again.
    #[must_use]
    pub fn list_fields(&self) -> &[(String, String)] {
        &self.0
    }

    /// What stands in a field.
    #[must_use]
    pub fn text(&self, field: &str) -> &str {
        find_value(&self.0, field)
    }

    /// Whether one of a list was chosen.
    #[must_use]
    pub fn has(&self, field: &str, value: &str) -> bool {
        self.0.iter().any(|(name, chosen)| name == field && chosen == value)
    }

    /// Whether a number was chosen.
    #[must_use]
    pub fn has_number(&self, field: &str, number: &u8) -> bool {
        self.text(field) == number.to_string()
    }

    /// Whether this Monday was chosen.
    #[must_use]
    pub fn starts_on(&self, monday: &Date) -> bool {
        self.text("starts_on") == monday.to_string()
    }

    /// Whether something stands in one of these fields.
    #[must_use]
    pub fn is_filled(&self, fields: &[&str]) -> bool {
        fields.iter().any(|field| !self.text(field).is_empty())
    }

    /// The wish.
    ///
    /// # Errors
    /// One [`FieldFault`] for each field to be mended, in the order of the form.
    pub fn read(&self) -> Result<Wished, Vec<FieldFault>> {
        let mut reader = Reader { form: self, faults: Vec::new() };
        let wished = reader.wished();
        if !reader.faults.is_empty() {
            return Err(reader.faults);
        }
        let wish = wished.wish.check().map_err(|fault| vec![fault_of(fault)])?;
        Ok(Wished { wish, ..wished })
    }
}

/// The field to mend, and how.
fn fault_of(fault: NotAWish) -> FieldFault {
    match fault {
        NotAWish::NotAMonday => FieldFault::of("starts_on", "plan-fault-starts_on"),
        NotAWish::NoDays => FieldFault::of("days", "plan-fault-days"),
        NotAWish::Contract => FieldFault::of("contract", "plan-fault-contract-short"),
        NotAWish::Level => FieldFault::of("level", "plan-fault-level"),
        NotAWish::LongestDay => FieldFault::of("longest_day", "plan-fault-longest_day"),
        NotAWish::Shift => FieldFault::of("shifts", "plan-fault-shifts"),
        NotAWish::Core => FieldFault::of("core_from", "plan-fault-core"),
        NotAWish::Commute => FieldFault::of("commute", "plan-fault-commute"),
        NotAWish::Treatment => FieldFault::of("treatment_on", "plan-fault-treatment"),
        NotAWish::Away => FieldFault::of("away_from-1", "plan-fault-away"),
        NotAWish::Details(fault) => fault_of_details(fault),
    }
}

struct Reader<'a> {
    form: &'a WishForm,
    faults: Vec<FieldFault>,
}

impl Reader<'_> {
    /// Reads every field; where one cannot be read, its default stands in and the fault is noted.
    fn wished(&mut self) -> Wished {
        let form = self.form;
        let pace = Pace::find_by_name(form.text("pace"));
        let pace = self.needed("pace", "plan-fault-pace", pace).unwrap_or(Pace::Usual);
        let monday = form.text("starts_on").parse().ok().filter(|day: &Date| day.weekday() == Weekday::Monday);
        let starts_on = self.needed("starts_on", "plan-fault-starts_on", monday).unwrap_or_default();
        let days = self.days();
        let longest = Minutes::parse_hours(form.text("longest_day")).ok().filter(|day| LONGEST_DAYS.contains(&day.0));
        let longest = self.needed("longest_day", "plan-fault-longest_day", longest).unwrap_or(Minutes(8 * 60));
        let contract = Minutes::parse_hours(form.text("contract")).ok();
        let contract = self.needed("contract", "plan-fault-contract", contract).unwrap_or(Minutes(38 * 60));
        let mut wish = PlanWish::of_contract(contract, starts_on);
        wish.pace = pace;
        wish.days = days;
        wish.longest_day = longest;
        wish.aim = Aim::find_by_name(form.text("aim")).unwrap_or(Aim::Grow);
        wish.level = self.hours("level", "plan-fault-level");
        if wish.aim != Aim::Grow && wish.level.is_none() && form.text("level").is_empty() {
            self.faults.push(FieldFault::of("level", "plan-fault-level-needed"));
        }
        wish.commute = Minutes(2 * self.number("commute", 180, "plan-fault-commute"));
        wish.telework_days = u8::try_from(self.number("telework", 5, "plan-fault-telework")).unwrap_or_default();
        wish.treatment = self.treatment();
        wish.bad_week = wish.treatment.is_some() && form.text("bad_week") == "yes";
        wish.check_ups = CHECK_UPS.into_iter().filter_map(|field| self.day(field)).collect();
        wish.away = self.away();
        wish.exercise = self.exercise();
        wish.core = self.core();
        wish.shifts = self.shifts();
        wish.approved = self.hours("approved", "plan-fault-approved");
        wish.even = form.text("even") == "yes";
        let (details, faults) = read_details(form);
        wish.details = details;
        self.faults.extend(faults);
        Wished { wish, plan_b: self.plan_b() }
    }

    fn needed<T>(&mut self, field: &str, key: &'static str, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.faults.push(FieldFault::of(field, key));
        }
        value
    }

    fn days(&mut self) -> [DayWish; 7] {
        let mut days = [DayWish::Never; 7];
        for (of_day, day) in days.iter_mut().zip(Day::ALL) {
            if self.form.has("days", day.name()) {
                *of_day = DayWish::Gladly;
            } else if self.form.has("rather_not", day.name()) {
                *of_day = DayWish::RatherNot;
            }
        }
        let is_none = days.iter().all(|day| *day == DayWish::Never);
        self.needed("days", "plan-fault-days", (!is_none).then_some(()));
        days
    }

    /// Hours that may stay open.
    fn hours(&mut self, field: &str, key: &'static str) -> Option<Minutes> {
        match self.form.text(field) {
            "" => None,
            typed => self.needed(field, key, Minutes::parse_hours(typed).ok()),
        }
    }

    /// A whole number that may stay open.
    fn number(&mut self, field: &str, most: u32, key: &'static str) -> u32 {
        match self.form.text(field) {
            "" => 0,
            typed => {
                let number = typed.parse().ok().filter(|number| *number <= most);
                self.needed(field, key, number).unwrap_or_default()
            }
        }
    }

    /// A day that may stay open.
    fn day(&mut self, field: &str) -> Option<Date> {
        match self.form.text(field) {
            "" => None,
            typed => self.needed(field, "plan-fault-date", typed.parse().ok()),
        }
    }

    fn treatment(&mut self) -> Option<TreatmentCycle> {
        let first = self.day("treatment_on")?;
        let mut number = |field: &str, usual: u8| match self.form.text(field) {
            "" => usual,
            typed => {
                let number = typed.parse().ok();
                self.needed("treatment_on", "plan-fault-treatment", number).unwrap_or(usual)
            }
        };
        let (every_weeks, times) = (number("treatment_every", 3), number("treatment_times", 6));
        let (rest_days, light_days) = (number("treatment_rest", 2), number("treatment_light", 2));
        Some(TreatmentCycle { first, every_weeks, times, rest_days, light_days })
    }

    fn away(&mut self) -> Vec<Away> {
        let mut aways = Vec::new();
        for (from, until) in AWAYS {
            let (first, last) = (self.day(from), self.day(until));
            if let Some(first) = first {
                let last = last.unwrap_or(first);
                if last < first {
                    self.faults.push(FieldFault::of(until, "plan-fault-away"));
                }
                aways.push(Away { from: first, until: last });
            }
        }
        aways
    }

    fn exercise(&mut self) -> [Minutes; 7] {
        let minutes = self.number("exercise_minutes", 240, "plan-fault-exercise");
        let minutes = if self.form.text("exercise_minutes").is_empty() { 45 } else { minutes };
        let mut week = [Minutes(0); 7];
        for (of_day, day) in week.iter_mut().zip(Day::ALL) {
            if self.form.has("exercise", day.name()) {
                *of_day = Minutes(minutes);
            }
        }
        week
    }

    fn core(&mut self) -> Option<CoreHours> {
        let (from, until) = (self.form.text("core_from"), self.form.text("core_until"));
        if from.is_empty() && until.is_empty() {
            return None;
        }
        let core = from.parse().ok().zip(until.parse().ok()).map(|(from, until)| CoreHours { from, until });
        self.needed("core_from", "plan-fault-core", core)
    }

    fn shifts(&mut self) -> Vec<Minutes> {
        let typed = self.form.text("shifts");
        let read = |one: &str| Minutes::parse_hours(one).ok();
        let shifts: Option<Vec<Minutes>> =
            typed.split(';').map(str::trim).filter(|one| !one.is_empty()).map(read).collect();
        self.needed("shifts", "plan-fault-shifts", shifts).unwrap_or_default()
    }

    /// Own words about plan B.
    fn words(&mut self, field: &str) -> String {
        let words = self.form.text(field).to_owned();
        let fits = words.chars().count() <= plan_b::MOST_WORDS;
        self.needed(field, "plan-fault-b_takes_over", fits.then_some(()));
        words
    }

    fn plan_b(&mut self) -> PlanB {
        let form = self.form;
        let hours = FallbackHours::find_by_name(form.text("b_hours")).unwrap_or(FallbackHours::Half);
        let when = Trigger::ALL.iter().copied().filter(|trigger| form.has("b_when", trigger.name())).collect();
        let (takes_over, tells) = (self.words("b_takes_over"), self.words("b_tells"));
        PlanB { when, hours, takes_over, tells, talk_on: self.day("b_talk_on"), grid: Vec::new() }
    }
}

/// The Mondays one can begin on: this week's where today is one, then half a year.
#[must_use]
pub fn list_mondays(today: Date) -> Vec<Date> {
    let since_monday = today.weekday().since(Weekday::Monday);
    let first = if since_monday == 0 { today } else { today.saturating_add((7 - i32::from(since_monday)).days()) };
    (0..26).map(|week| first.saturating_add((week * 7).days())).collect()
}

/// A Monday as one chooses it.
#[must_use]
pub fn say_monday(t: &Speaker, monday: &Date) -> String {
    t.date(*monday)
}

/// The name of a day in a sentence.
#[must_use]
pub fn say_day(t: &Speaker, day: &Day) -> &'static str {
    let place = Day::ALL.iter().position(|other| other == day).unwrap_or_default();
    t.weekday(WEEK[place % 7])
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn one_can_begin_on_a_monday_from_today_on() {
        let check = |today, first| assert_eq!(list_mondays(today)[0], first);
        check(date(2026, 11, 30), date(2026, 11, 30));
        check(date(2026, 12, 1), date(2026, 12, 7));
        check(date(2026, 12, 6), date(2026, 12, 7));
        assert!(list_mondays(date(2026, 12, 6)).iter().all(|day| day.weekday() == Weekday::Monday));
    }

    fn typed(changed: &[(&str, &str)]) -> WishForm {
        let full = [("pace", "usual"), ("starts_on", "2026-11-30"), ("days", "monday"), ("days", "friday")];
        let full = full.into_iter().chain([("longest_day", "8"), ("contract", "7,6")]);
        let pairs =
            full.filter(|(name, _)| !changed.iter().any(|(other, _)| other == name)).chain(changed.iter().copied());
        WishForm::from_pairs(&pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect::<Vec<_>>())
    }

    #[test]
    fn few_answers_become_a_wish() {
        let wish = typed(&[("pace", "slow")]).read().unwrap().wish;
        assert_eq!((wish.pace, wish.contract, wish.longest_day), (Pace::Slow, Minutes(456), Minutes(480)));
        assert_eq!(wish.days[0], DayWish::Gladly);
        assert_eq!(wish.days[1], DayWish::Never);
        assert_eq!((wish.aim, wish.treatment), (Aim::Grow, None));
    }

    #[test]
    fn each_field_that_is_to_be_mended_is_named() {
        for changed in [
            ("pace", "at once"),
            ("starts_on", "2026-12-01"),
            ("days", "every"),
            ("longest_day", "13"),
            ("longest_day", "1"),
            ("contract", "veel"),
            ("commute", "ver"),
            ("telework", "6"),
            ("treatment_on", "morgen"),
            ("check_up-2", "31 februari"),
            ("shifts", "lang"),
            ("approved", "alles"),
            ("exercise_minutes", "999"),
            ("core_from", "vroeg"),
            ("level", "9"),
            ("b_talk_on", "ooit"),
        ] {
            let faults = typed(&[changed]).read().unwrap_err();
            assert_eq!(faults.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(), [changed.0]);
        }
        let faults = typed(&[("aim", "comfort")]).read().unwrap_err();
        assert_eq!(faults[0].field, "level");
    }

    #[test]
    fn a_wish_fills_its_own_form() {
        let all = [
            ("treatment_on", "2026-12-08"),
            ("treatment_every", "2"),
            ("treatment_times", "4"),
            ("treatment_rest", "1"),
            ("treatment_light", "3"),
            ("bad_week", "yes"),
            ("longest_day", "8:36"),
            ("check_up-2", "2027-05-04"),
            ("check_up-3", "2027-06-01"),
            ("away_from-2", "2027-04-01"),
            ("away_until-2", "2027-04-02"),
            ("commute", "50"),
            ("telework", "1"),
            ("check_up-1", "2027-02-03"),
            ("away_from-1", "2027-03-01"),
            ("away_until-1", "2027-03-05"),
            ("exercise", "tuesday"),
            ("exercise_minutes", "60"),
            ("core_from", "10:00"),
            ("core_until", "12:00"),
            ("shifts", "4; 8"),
            ("approved", "5"),
            ("even", "yes"),
            ("rather_not", "thursday"),
            ("level", "6"),
            ("b_hours", "few"),
            ("b_when", "travel"),
            ("b_takes_over", "Jan"),
            ("b_tells", "Tom"),
            ("b_talk_on", "2027-01-12"),
        ];
        let wished = typed(&all).read().unwrap();
        let mut again = WishForm::of(&wished.wish, Some(&wished.plan_b), &Speaker::default());
        again.add("starts_on", "2026-11-30");
        assert_eq!(again.read().unwrap(), wished);
    }

    #[test]
    fn a_day_of_seven_hours_thirty_six_can_be_written() {
        for written in ["7,6", "7:36", "7u36"] {
            assert_eq!(typed(&[("longest_day", written)]).read().unwrap().wish.longest_day, Minutes(456), "{written}");
        }
    }

    #[test]
    fn days_have_their_own_names() {
        assert_eq!(say_day(&Speaker::default(), &Day::Sunday), "zondag");
    }
}
