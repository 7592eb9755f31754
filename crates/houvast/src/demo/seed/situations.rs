//! The others: as many as asked for, drawn one by one, in every situation there is.

use houvast_actions::doors::synthetic::SyntheticPerson;
use houvast_casework::absence::Country;
use houvast_casework::case::Reason;
use houvast_casework::check_in::CheckInRhythm;
use houvast_casework::hat::Hat;
use houvast_casework::hours::Minutes;
use houvast_casework::moment::MomentKind;
use houvast_casework::plan_wish::Pace;
use houvast_casework::share::{Item, Purpose};
use jiff::Span;

use super::draw::Draw;
use super::names::{self, EMPLOYERS};
use super::person::{Calendar, Deed, Job, Person};
use super::story::{Story, Way, level};

/// In which situation somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// Reported, invited, never heard of.
    NeverAnswered,
    /// Opened the own space and left it at that.
    NotUsing,
    /// Absent for another reason.
    AnotherReason,
    /// Works through treatment.
    WorkingThroughTreatment,
    /// Before a diagnosis; starts alone.
    BeforeDiagnosis,
    /// Builds hours up.
    BuildingUp,
    /// Comfort comes first.
    Comfort,
    /// It came back.
    Again,
    /// Without an employer; starts alone.
    SelfEmployed,
}

use Stands::{
    Again, AnotherReason, BeforeDiagnosis, BuildingUp, Comfort, NeverAnswered, NotUsing, SelfEmployed,
    WorkingThroughTreatment,
};

/// How twenty people in a row are divided; with the personas, everything occurs from the first dozen on.
const MIX: [Stands; 20] = [
    NeverAnswered,
    BuildingUp,
    NotUsing,
    NeverAnswered,
    AnotherReason,
    WorkingThroughTreatment,
    NeverAnswered,
    BuildingUp,
    Again,
    NeverAnswered,
    AnotherReason,
    SelfEmployed,
    Comfort,
    BeforeDiagnosis,
    NeverAnswered,
    BuildingUp,
    WorkingThroughTreatment,
    NotUsing,
    AnotherReason,
    NeverAnswered,
];

/// The person with this number. It does not depend on how many there are.
pub(super) fn person(calendar: &Calendar, number: u32) -> Person {
    let mut draw = Draw::of(100 + number);
    let stands = MIX[number as usize % MIX.len()];
    let alone = matches!(stands, BeforeDiagnosis | SelfEmployed);
    let employer = draw.below(EMPLOYERS.len() as u32) as usize;
    let place = EMPLOYERS[employer];
    let language = names::language(&mut draw, place.language);
    let name = names::name(&mut draw, language);
    let country = if alone && draw.in_hundred(40) { Country::Netherlands } else { place.country };
    let who = SyntheticPerson { name, email: format!("person-{number:04}@demo.example"), language, country };
    // Reported since so many weeks: from last week to the beginning of what is told here.
    let since = 1 + draw.below(36);
    let mut story = Story::new(calendar, draw);
    let job = (!alone).then(|| job(&mut story, employer, number, since));
    if let Some(job) = &job {
        at_work(&mut story, job, since, stands);
    }
    tell(&mut story, stands, since, job.map_or(Minutes(0), |job| job.contract));
    Person { who, job, acts: story.acts() }
}

fn job(story: &mut Story<'_>, employer: usize, number: u32, since: u32) -> Job {
    let days = i64::from(story.draw.below(5)) - 2;
    let first_day = story.calendar.monday(since + 4).saturating_add(Span::new().days(days));
    let part = story.draw.one_of(&[50, 60, 80, 80, 100, 100, 100]);
    let contract = Minutes(EMPLOYERS[employer].full_time * part / 100);
    let lasts = i64::from(story.draw.between(20, 70));
    let expected_end = story.draw.in_hundred(60).then(|| first_day.saturating_add(Span::new().weeks(lasts)));
    let has_mail = !story.draw.in_hundred(12);
    let manager = story.draw.below(2) as usize;
    Job { employer, manager, number: 2000 + number, contract, first_day, expected_end, has_mail }
}

/// What the workplace and the service do, whatever the person does.
fn at_work(story: &mut Story<'_>, job: &Job, since: u32, stands: Stands) {
    story.then(since, Deed::Report);
    if since >= 2 && story.draw.in_hundred(60) {
        let weeks_ago = story.draw.between(since.saturating_sub(6).max(1), since - 1);
        story.contact(weeks_ago);
    }
    if since >= 3 && story.draw.in_hundred(40) {
        let weeks_ago = story.draw.between(1, since - 1);
        story.then(weeks_ago, Deed::WorkLook);
    }
    if since >= 2 && story.draw.in_hundred(30) {
        let weeks_ago = story.draw.between(1, since - 1);
        let hat = story.draw.one_of(&[Hat::OccupationalPhysician, Hat::Coordinator]);
        story.then(weeks_ago, Deed::CareLook(hat));
    }
    // Hours can be agreed without anybody using the own space.
    if matches!(stands, NeverAnswered | NotUsing) && since >= 6 && story.draw.in_hundred(35) {
        let agreed = story.draw.between(2, since - 3);
        let starts_on = story.calendar.monday(agreed - 1);
        let pace = story.draw.one_of(&[Pace::Usual, Pace::Fast]);
        if let Some(plan) = story.ramp(job.contract, starts_on, pace) {
            story.then(agreed, Deed::AgreeHours(plan.hours));
        }
    }
}

fn tell(story: &mut Story<'_>, stands: Stands, since: u32, contract: Minutes) {
    // Whoever answers does so within three weeks.
    let mut opened = since.saturating_sub(story.draw.below(3));
    if stands == BeforeDiagnosis {
        // A result is waited for in these weeks, whatever was drawn.
        opened = 1 + opened % 3;
    }
    if stands == NeverAnswered {
        return;
    }
    story.then(opened, Deed::OpenSpace);
    match stands {
        NeverAnswered | NotUsing => {}
        AnotherReason => {
            story.then(opened, Deed::Tell(Reason::SomethingElse));
            build_up(story, opened, contract);
        }
        BuildingUp => {
            told_of_cancer(story, opened, since);
            build_up(story, opened, contract);
        }
        WorkingThroughTreatment => through_treatment(story, opened, since),
        BeforeDiagnosis => {
            story.then(opened, Deed::Tell(Reason::PerhapsCancer));
            story.moment(opened, MomentKind::Suspicion, story.calendar.monday(opened + 1), None);
        }
        Comfort => comfort(story, opened, since),
        Again => again(story, opened, since),
        SelfEmployed => {
            told_of_cancer(story, opened, since);
            story.check_ins(0..=opened.saturating_sub(1), None, Way::Recovering);
        }
    }
}

fn told_of_cancer(story: &mut Story<'_>, opened: u32, since: u32) {
    story.then(opened, Deed::Tell(Reason::Cancer));
    let monday = |weeks| story.calendar.monday(weeks);
    let (diagnosis, first) = (monday(since + 5), monday(since + 3));
    let last = first.saturating_add(Span::new().weeks(i64::from(story.draw.between(6, 18))));
    story.moment(opened, MomentKind::Diagnosis, diagnosis, None);
    story.moment(opened, MomentKind::Treatment, first, Some(last));
}

/// A plan, published by most, with check-ins; a few share.
fn build_up(story: &mut Story<'_>, opened: u32, contract: Minutes) {
    if opened < 4 {
        return;
    }
    // Some begin in the weeks to come.
    let (adopted, starts_on) = if story.draw.in_hundred(15) {
        (1, story.calendar.monday_in(story.draw.between(1, 3)))
    } else {
        let adopted = story.draw.between(2, opened - 1);
        (adopted, story.calendar.monday(adopted - 2))
    };
    let pace = story.draw.one_of(&[Pace::Slow, Pace::Usual, Pace::Usual, Pace::Fast]);
    let plan = story.ramp(contract, starts_on, pace);
    if let Some(plan) = &plan {
        story.then(adopted, Deed::Adopt(Box::new(plan.clone())));
        if story.draw.in_hundred(75) {
            story.then(adopted, Deed::Publish);
        }
    }
    story.check_ins(1..=opened, plan.as_ref(), Way::Recovering);
    if story.draw.in_hundred(30) {
        let shared = story.draw.between(1, adopted);
        let item = story.draw.one_of(&[Item::Plan, Item::WorkAnswers]);
        story.then(shared, Deed::Share(item, Hat::OccupationalPhysician, Purpose::Advice, 150));
        if story.draw.in_hundred(70) {
            story.then(shared - 1, Deed::OpenItem(item, Hat::OccupationalPhysician));
        }
    }
}

fn through_treatment(story: &mut Story<'_>, opened: u32, since: u32) {
    story.then(opened, Deed::Tell(Reason::Cancer));
    story.moment(opened, MomentKind::Diagnosis, story.calendar.monday(since + 5), None);
    story.treatments(opened, since + 2, (since + 2).saturating_sub(18));
    let mornings = story.draw.one_of(&[[240, 0, 240, 0, 0, 0, 0], [180, 0, 180, 0, 180, 0, 0]]);
    let plan = level(story.calendar.monday(opened.saturating_sub(1)), mornings);
    if let Some(plan) = &plan {
        story.then(opened, Deed::Adopt(Box::new(plan.clone())));
        story.then(opened, Deed::Publish);
    }
    story.check_ins(0..=opened, plan.as_ref(), Way::ThroughTreatment);
}

fn comfort(story: &mut Story<'_>, opened: u32, since: u32) {
    told_of_cancer(story, opened, since);
    let weeks_ago = story.draw.below(opened.max(1));
    story.moment(weeks_ago, MomentKind::Comfort, story.calendar.monday(weeks_ago), None);
    story.then(weeks_ago, Deed::Rhythm(CheckInRhythm::Never));
    story.then(weeks_ago, Deed::Change);
}

fn again(story: &mut Story<'_>, opened: u32, since: u32) {
    story.then(opened, Deed::Tell(Reason::Cancer));
    let before = story.draw.between(80, 250);
    let monday = |weeks| story.calendar.monday(weeks);
    let (diagnosis, first, last) = (monday(since + before), monday(since + before - 3), monday(since + before - 26));
    let (back, again) = (monday(since + before - 32), monday(since + 5));
    story.moment(opened, MomentKind::Diagnosis, diagnosis, None);
    story.moment(opened, MomentKind::Treatment, first, Some(last));
    story.moment(opened, MomentKind::Return, back, None);
    story.moment(opened, MomentKind::Again, again, None);
    if opened >= 1 {
        story.check_ins(1..=opened, None, Way::ThroughTreatment);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use houvast_casework::absence::Language;
    use jiff::tz::TimeZone;

    use super::super::person::Hour;
    use super::*;

    fn calendar() -> Calendar {
        Calendar::of("2026-11-29T08:00:00Z".parse().unwrap(), TimeZone::get("Europe/Brussels").unwrap())
    }

    #[test]
    fn the_same_number_is_the_same_person() {
        let told = |number| format!("{:?}", person(&calendar(), number));
        assert_eq!(told(17), told(17));
        assert_ne!(person(&calendar(), 17).who, person(&calendar(), 37).who);
    }

    #[test]
    fn twenty_in_a_row_stand_in_every_situation() {
        for stands in [
            NeverAnswered,
            NotUsing,
            AnotherReason,
            WorkingThroughTreatment,
            BeforeDiagnosis,
            BuildingUp,
            Comfort,
            Again,
            SelfEmployed,
        ] {
            assert!(MIX.contains(&stands), "{stands:?}");
        }
    }

    #[test]
    fn all_languages_both_countries_and_every_employer_occur_among_two_hundred() {
        let people: Vec<Person> = (0..193).map(|number| person(&calendar(), number)).collect();
        let languages: BTreeSet<Language> = people.iter().map(|person| person.who.language).collect();
        let countries: BTreeSet<Country> = people.iter().map(|person| person.who.country).collect();
        let employers: BTreeSet<usize> = people.iter().filter_map(|person| Some(person.job?.employer)).collect();
        assert_eq!((languages.len(), countries.len(), employers.len()), (4, 2, EMPLOYERS.len()));
    }

    #[test]
    fn nothing_happens_before_the_space_is_open_nor_before_the_report() {
        for number in 0..4000 {
            let person = person(&calendar(), number);
            let place = |wanted: fn(&Deed) -> bool| person.acts.iter().position(|act| wanted(&act.deed));
            let report = place(|deed| matches!(deed, Deed::Report));
            let open = place(|deed| matches!(deed, Deed::OpenSpace));
            assert_eq!(person.job.is_some(), report.is_some(), "{number}");
            assert!(report.is_none_or(|at| at == 0), "{number}: {report:?}");
            let first_own = place(|deed| deed.hour() == Hour::Evening && !matches!(deed, Deed::OpenSpace));
            assert!(first_own.is_none() || open < first_own, "{number}: {open:?} {first_own:?}");
        }
    }
}
